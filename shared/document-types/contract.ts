import type { DocumentTypeDefinition } from './definition.ts';

export const contract: DocumentTypeDefinition = {
  type: 'contract',
  label: { fr: 'Contrat', en: 'Contract' },
  fields: [
    { name: 'parties', kind: 'text', label: { fr: 'Parties', en: 'Parties' }, list: true, required: true },
    { name: 'effectiveDate', kind: 'date', label: { fr: 'Date d’effet', en: 'Effective date' } },
    { name: 'term', kind: 'duration', label: { fr: 'Durée', en: 'Term' } },
    { name: 'jurisdiction', kind: 'text', label: { fr: 'Droit applicable', en: 'Governing law' } },
  ],
  anchors: [
    {
      pattern:
        /\b(?:contrat|avenant|convention|accord de (?:confidentialite|non-divulgation)|bail (?:commercial|d'habitation)|conditions generales)\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern:
        /\b(?:agreement|contract|memorandum of understanding|addendum|amendment|lease|non-? ?disclosure)\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern: /(?:^|[ .:])(?:\w*vertrag|vereinbarung|geheimhaltungsvereinbarung|nutzungsbedingungen)\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern:
        /\bentre les soussigne|\bil a ete (?:convenu|arrete|prealablement expose)|\bci-apres (?:denomme|designe)/,
      weight: 3,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:in witness whereof|now,? therefore|whereas|hereinafter|by and (?:between|among)|the parties (?:hereto|agree))\b/,
      weight: 2.5,
      where: 'anywhere',
    },
    { pattern: /\b(?:hereto|hereof|hereunder|thereof|herein|hereby)\b/, weight: 1, where: 'anywhere' },
    {
      pattern:
        /\b(?:governed by|laws of the (?:state|commonwealth)|confidential information|entire agreement|severability)\b/,
      weight: 1.8,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:loi applicable|droit applicable|tribunaux competents|resiliation|les parties (?:conviennent|s'engagent)|article \d+ ?[-:.])/,
      weight: 1.5,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:zwischen (?:der|den|dem) |nachfolgend|die parteien|gerichtsstand|kundigung|salvatorische klausel|§ ?\d+ )/,
      weight: 0.9,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:allgemeine geschaftsbedingungen|terms (?:and conditions|of (?:service|use|sale|business))|general terms|tenancy|licen[cs]e agreement|compromis de vente|protocole (?:d'accord|transactionnel)|statement of work|overeenkomst|contrato|contratto)\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern:
        /\b(?:geltungsbereich|schriftform|gewahrleistung|vertragsgegenstand|vertragsdauer|auftragnehmer|eigentumsvorbehalt|unwirksam|probezeit|bundesrepublik deutschland)\b/,
      weight: 1.4,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:the (?:landlord|tenant|lessor|lessee|employer|employee|licensor|licensee|borrower|purchaser|receiving party|disclosing party) (?:shall|agrees|may|will))\b/,
      weight: 1.6,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:le (?:bailleur|preneur|salarie|prestataire) (?:s'engage|donne|est engage|percevra|devra)|tacite reconduction|periode d'essai|depot de garantie|reserve de propriete|force majeure|lu et approuve)\b/,
      weight: 1.4,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:las partes|clausulas|le parti convengono|letto, approvato|partijen|ondergetekenden|opdrachtnemer)\b/,
      weight: 1.6,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:\w+overeenkomst|acuerdo|accordo|acordo|convenio|convenzione|algemene voorwaarden|condizioni generali|condiciones generales|disciplinare)\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern:
        /\b(?:(?:le|ce|du|presente?) (?:present )?(?:contrat|convention) (?:est|prend|a pour|entre en)|est conclu entre|d'une part|s'engagent? a |this (?:agreement|contract) (?:is|shall|may|will|sets)|agrees? to (?:provide|pay|keep|hold)|vertrag (?:wird|beginnt|kann|tritt)|wird folgende[rs]? .{0,20}(?:vertrag|vereinbarung)|el presente contrato|il presente contratto|deze overeenkomst)\b/,
      weight: 1.6,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:both parties (?:agree|accept)|by signing (?:below|this)|on signing this agreement|agreement (?:becomes|is) effective|date of (?:the )?last signature|fait en (?:deux|double|trois|autant|[23]) (?:\(\d\) )?exemplaires?|beide (?:vertrags)?parteien|(?:zweifacher|doppelter) ausfertigung)\b/,
      weight: 1.6,
      where: 'anywhere',
    },
  ],
};
