/** A container (archive, TNEF, Outlook message, signed data) does not have the structure that its format asks for. */
export class BrokenContainer extends Error {
  override readonly name = 'BrokenContainer';
}
