/** How much of something may be in memory at once, whoever sends it. */
export interface ByteBudget {
  /** Takes `bytes` if so many are left; false, and nothing taken, if not. */
  take(bytes: number): boolean;
  give(bytes: number): void;
}

export function byteBudget(total: number): ByteBudget {
  let left = total;
  return {
    take(bytes) {
      if (bytes > left) return false;
      left -= bytes;
      return true;
    },
    give(bytes) {
      left += bytes;
    },
  };
}
