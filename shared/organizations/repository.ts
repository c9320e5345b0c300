import type { OrganizationId } from '../../events/ids.ts';
import type { Table } from '../platform/ports.ts';
import { Organization } from './organization.ts';

export interface OrganizationRepository {
  get(organizationId: OrganizationId): Promise<Organization | undefined>;
  /** Throws `ConditionFailed` when there is one of that name already. */
  create(organization: Organization): Promise<void>;
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

    async create(organization) {
      const { organizationId, version } = organization;
      await table.write([
        {
          put: {
            pk: `${organizationId}#ORGANIZATION`,
            sk: recordKey,
            gsi1pk: 'ORGANIZATIONS',
            gsi1sk: organizationId,
            version,
            data: organization,
          },
          condition: { ifAbsent: true },
        },
      ]);
    },

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
