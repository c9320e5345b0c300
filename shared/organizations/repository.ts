import type { OrganizationId } from '../../events/ids.ts';
import type { Item, Table } from '../platform/ports/table.ts';
import { Organization } from './organization.ts';

export interface OrganizationRepository {
  get(organizationId: OrganizationId): Promise<Organization | undefined>;
  /** Throws `ConditionFailed` when there is one of that name already. */
  create(organization: Organization): Promise<void>;
  /** Stores the next version. Throws `ConditionFailed` when somebody was first. */
  save(organization: Organization): Promise<void>;
  /** Every organization, by name: for work that the clock starts, never for a request. */
  all(): Promise<Organization[]>;
}

const recordKey = 'ORGANIZATION';

export function organizationRepository(table: Table): OrganizationRepository {
  return {
    async get(organizationId) {
      const item = await table.get(`${organizationId}#ORGANIZATION`, recordKey);
      return item === undefined ? undefined : Organization.parse(item.data);
    },

    create: (organization) => table.write([{ put: itemOf(organization), condition: { ifAbsent: true } }]),

    save: (organization) =>
      table.write([{ put: itemOf(organization), condition: { ifVersion: organization.version - 1 } }]),

    async all() {
      const organizations: Organization[] = [];
      let cursor: string | undefined;
      do {
        const page = await table.query({
          index: 'gsi1',
          pk: 'ORGANIZATIONS',
          limit: 1_000,
          ...(cursor === undefined ? {} : { cursor }),
        });
        organizations.push(...page.items.map((item) => Organization.parse(item.data)));
        cursor = page.cursor;
      } while (cursor !== undefined);
      return organizations;
    },
  };
}

function itemOf(organization: Organization): Item {
  const { organizationId, version } = organization;
  return {
    pk: `${organizationId}#ORGANIZATION`,
    sk: recordKey,
    gsi1pk: 'ORGANIZATIONS',
    gsi1sk: organizationId,
    version,
    data: organization,
  };
}
