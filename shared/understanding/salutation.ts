/** How a letter addresses its reader, folded: a line of its own. */
export const salutation =
  /^(?:(?:mon |ma |mes )?che(?:r|re|rs|res)|madame|monsieur|messieurs|mesdames|bonjour|dear|hello|to whom it may concern|sehr geehrte[rs]?|liebe[rs]?|guten tag|geachte|estimad[oa]s?|gentile) ?.{0,45}[,:!]$/;
