import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { FileKey, type OrganizationId } from '../../events/ids.ts';
import type { FileStore } from '../platform/ports/file-store.ts';
import { ConditionFailed, type Table } from '../platform/ports/table.ts';
import { decode, encode } from '../understanding/classification/linear-model.ts';
import type { OrganizationModel } from '../understanding/classification/organization-model.ts';
import { ModelRegistry, type ModelVersion } from './model-version.ts';

interface StoredRegistry {
  readonly data: ModelRegistry;
  /** 0: there is none yet. */
  readonly version: number;
}

export interface TypeModels {
  registry(organizationId: OrganizationId): Promise<StoredRegistry>;
  /** Undefined while the general model is alone. */
  active(organizationId: OrganizationId): Promise<OrganizationModel | undefined>;
  /**
   * Keeps a training with its model, if it is to be put in place. Throws `ConditionFailed` when the registry is no longer the
   * one that the training began with: what it was judged against may be gone.
   */
  add(
    organizationId: OrganizationId,
    begun: StoredRegistry,
    training: Omit<ModelVersion, 'version' | 'file'>,
    model: OrganizationModel | undefined,
  ): Promise<ModelVersion>;
  /** Puts a version in place, or none. Answers undefined when there is no such model. */
  activate(organizationId: OrganizationId, version: number | null): Promise<ModelRegistry | undefined>;
}

const versionsKept = 20;
const modelsInMemory = 4;
const loaded = new Map<FileKey, OrganizationModel>();

const keys = (organizationId: OrganizationId) => ({ pk: `${organizationId}#TYPE_MODEL`, sk: 'REGISTRY' });

export function typeModels(table: Table, files: FileStore): TypeModels {
  async function registry(organizationId: OrganizationId): Promise<StoredRegistry> {
    const { pk, sk } = keys(organizationId);
    const item = await table.get(pk, sk);
    return item === undefined
      ? { data: { active: null, versions: [] }, version: 0 }
      : { data: ModelRegistry.parse(item.data), version: item.version };
  }

  async function save(organizationId: OrganizationId, data: ModelRegistry, version: number): Promise<void> {
    await table.write([
      {
        put: { ...keys(organizationId), version: version + 1, data },
        condition: version === 0 ? { ifAbsent: true } : { ifVersion: version },
      },
    ]);
  }

  async function load(file: FileKey, { examples, share }: ModelVersion): Promise<OrganizationModel> {
    const known = loaded.get(file);
    if (known !== undefined) return known;
    const stored = await files.get(file);
    if (stored === undefined) throw new Error(`the model ${file} is missing`);
    const model = { model: decode(inflateRawSync(stored.body)), examples, share };
    const [oldest] = loaded.keys();
    if (loaded.size >= modelsInMemory && oldest !== undefined) loaded.delete(oldest);
    loaded.set(file, model);
    return model;
  }

  return {
    registry,

    async active(organizationId) {
      const { data } = await registry(organizationId);
      const version = data.versions.find((each) => each.version === data.active);
      return version === undefined || version.file === null ? undefined : load(version.file, version);
    },

    async add(organizationId, { data, version }, training, model) {
      const number = 1 + Math.max(0, ...data.versions.map((each) => each.version));
      const file =
        model === undefined
          ? null
          : FileKey.parse(
              `${organizationId}/models/types-${number}-${training.at.replaceAll(/\D/g, '')}.bin`,
            );
      if (file !== null && model !== undefined) {
        await files.put(file, deflateRawSync(encode(model.model)), 'application/octet-stream');
      }
      const added = { ...training, version: number, file };
      const versions = [added, ...data.versions];
      const kept = versions.filter((each, index) => index < versionsKept || each.version === data.active);
      await save(organizationId, { active: file === null ? data.active : number, versions: kept }, version);
      for (const gone of versions) {
        if (gone.file !== null && !kept.includes(gone)) await files.delete(gone.file);
      }
      return added;
    },

    async activate(organizationId, wanted) {
      for (let attempt = 1; ; attempt += 1) {
        const { data, version } = await registry(organizationId);
        const isKnown = data.versions.some((each) => each.version === wanted && each.file !== null);
        if (wanted !== null && !isKnown) return undefined;
        const next = { ...data, active: wanted };
        if (data.active === wanted) return next;
        try {
          await save(organizationId, next, version);
          return next;
        } catch (error) {
          if (!(error instanceof ConditionFailed) || attempt === 5) throw error;
        }
      }
    },
  };
}
