/*
 * Starts the process anew, as itself, so that what is freed is given back. glibc raises its threshold for large blocks with each
 * that is freed, and keeps pictures of pages in the heap from then on (mallopt(3), M_MMAP_THRESHOLD); V8 lets the room for new
 * objects grow to 50 MiB a thread when there is much to do, and never takes it back. Both are told at the start only. Imported
 * first by what recognizes pages in its own process; elsewhere than on Linux, and when the variables are set already, it does nothing.
 */
const allocator = {
  MALLOC_ARENA_MAX: '2',
  // A lower one saves more, and costs seconds of the system's time a page.
  MALLOC_MMAP_THRESHOLD_: String(2 * 1024 * 1024),
  MALLOC_TRIM_THRESHOLD_: String(8 * 1024 * 1024),
};

/** A third of that room, in mebibytes; what V8 takes by itself is 16, with which pages and mails are done no sooner. */
const newObjects = '--max-semi-space-size=4';

const isSet = Object.keys(allocator).some((name) => process.env[name] !== undefined);
if (process.platform === 'linux' && process.execve !== undefined && !isSet) {
  const flags = [newObjects, ...process.execArgv];
  process.execve(process.execPath, [process.execPath, ...flags, ...process.argv.slice(1)], {
    ...process.env,
    ...allocator,
  });
}
