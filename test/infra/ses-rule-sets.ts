import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

export interface RuleSets {
  readonly url: string;
  /** Rule set -> names of its rules, in their order. */
  readonly sets: Map<string, string[]>;
  active: string | undefined;
  close(): void;
}

/**
 * SES's receipt rule sets, over HTTP in SES's own protocol. moto does not know how to delete a rule.
 * Refuses as SES does: unknown sets, second rules of a name, and the deletion of the active set.
 */
export async function openRuleSets(): Promise<RuleSets> {
  const sets = new Map<string, string[]>();
  const state: RuleSets = { url: '', sets, active: undefined, close: () => server.close() };
  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await text(request));
    const action = form.get('Action') ?? '';
    try {
      const result = answer(state, action, form);
      response.end(`<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`);
    } catch (error) {
      const code = error instanceof Error ? error.message : 'InternalFailure';
      response.statusCode = 400;
      response.end(
        `<ErrorResponse><Error><Code>${code}</Code><Message>${code}</Message></Error></ErrorResponse>`,
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return Object.assign(state, { url: `http://127.0.0.1:${address.port}` });
}

function answer(state: RuleSets, action: string, form: URLSearchParams): string {
  const setName = form.get('RuleSetName');
  const rulesOf = (name: string | null) => {
    const rules = state.sets.get(name ?? '');
    if (rules === undefined) throw new Error('RuleSetDoesNotExist');
    return rules;
  };
  const described = (name: string) =>
    `<Metadata><Name>${name}</Name></Metadata><Rules>${rulesOf(name)
      .map((rule) => `<member><Name>${rule}</Name></member>`)
      .join('')}</Rules>`;
  const rule = form.get('Rule.Name') ?? form.get('RuleName') ?? '';
  switch (action) {
    case 'DescribeActiveReceiptRuleSet':
      return state.active === undefined ? '' : described(state.active);
    case 'DescribeReceiptRuleSet':
      return described(setName ?? '');
    case 'CreateReceiptRuleSet':
      if (state.sets.has(setName ?? '')) throw new Error('AlreadyExists');
      state.sets.set(setName ?? '', []);
      return '';
    case 'DeleteReceiptRuleSet':
      if (state.active === setName) throw new Error('CannotDelete');
      state.sets.delete(setName ?? '');
      return '';
    case 'SetActiveReceiptRuleSet':
      if (setName !== null) rulesOf(setName);
      state.active = setName ?? undefined;
      return '';
    case 'CreateReceiptRule': {
      const rules = rulesOf(setName);
      if (rules.includes(rule)) throw new Error('AlreadyExists');
      // Without "After" a rule comes first.
      rules.splice(form.has('After') ? rules.indexOf(form.get('After') ?? '') + 1 : 0, 0, rule);
      return '';
    }
    case 'UpdateReceiptRule':
      if (!rulesOf(setName).includes(rule)) throw new Error('RuleDoesNotExist');
      return '';
    case 'DeleteReceiptRule': {
      const rules = rulesOf(setName);
      state.sets.set(
        setName ?? '',
        rules.filter((each) => each !== rule),
      );
      return '';
    }
    default:
      throw new Error('InvalidAction');
  }
}
