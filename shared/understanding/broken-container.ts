/** A container (archive, TNEF, Outlook message, signed data) does not have the structure that its format asks for. */
export class BrokenContainer extends Error {
  override readonly name = 'BrokenContainer';
}

/** What `read` gives, or null when the container is broken; other errors go on. */
export function unlessBroken<Content>(read: () => Content): Content | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof BrokenContainer) return null;
    throw error;
  }
}
