/** What contracts call their sides, folded, in French, German, English and a little Spanish, Italian and Dutch. */
const roles = [
  'bailleur|bailleresse|locataire|preneur|preneuse|colocataire|proprietaire|occupant',
  'employeur|employe|salariee?|collaborateur|collaboratrice|travailleur|travailleuse|apprentie?|stagiaire',
  "organisme d'accueil|etablissement d'enseignement|structure d'accueil|organisme de formation",
  "prestataire(?: de services?)?|cliente?|fournisseur|donneur d'ordres?|sous-traitante?|consultante?|intervenante?",
  "maitre (?:de l')?(?:d')?(?: ?ouvrage|oeuvre|œuvre)|entreprise generale|entrepreneure?|entreprise",
  'vendeur|vendeuse|acheteur|acheteuse|acquereur|cedante?|cessionnaire|promettante?|beneficiaire',
  'mandante?|mandataire|agente?|agent commercial|representante?|concedante?|concessionnaire|franchiseur|franchisee?',
  'preteur|emprunteur|creancier|debiteur|caution|garante?|souscripteur|souscriptrice|assureur|assuree?|adherente?|abonnee?|titulaire',
  'responsable (?:de|du) traitement|editeur|hebergeur|licencie|auteure?|producteur|productrice|artiste|organisateur|organisatrice',
  'partenaire|investisseur|associee?|contractante?|cocontractante?|partie [ab12]',
  'vermieter|vermieterschaft|mieter|mieterschaft|verpachter|pachter|untermieter|eigentumer|betreiber',
  'arbeitgeber|arbeitnehmer|mitarbeiter|dienstgeber|dienstnehmer|praktikant|auszubildender?|ausbildende|ausbildungsbetrieb',
  'auftraggeber|auftragnehmer|dienstleister|kunde|kundin|lieferant|besteller|unternehmer|subunternehmer|nachunternehmer|handelsvertreter',
  'verkaufer|kaufer|darlehensgeber|darlehensnehmer|kreditgeber|kreditnehmer|gesellschafter|burge',
  'lizenzgeber|lizenznehmer|leasinggeber|leasingnehmer|franchisegeber|franchisenehmer|verleiher|entleiher|hersteller|handler|vertragshandler',
  'treuhander|treuhandagent|verantwortlicher?|auftragsverarbeiter|sponsor|gesponserter|fotografe?|model|veranstalter|vertragspartner|partei [ab12]|partner [ab12]',
  'landlord|lessor|tenant|lessee|resident|property owner|owner|employer|employee|contractor|sub-?contractor|consultant',
  'service provider|provider|supplier|vendor|seller|buyer|purchaser|customer|client|manufacturer|distributor|subscriber|member',
  'insurer|insured|policyholder|versicherer|versicherungsnehmer',
  'licensor|licensee|lender|borrower|guarantor|grantor|grantee|assignor|assignee|franchisor|franchisee|agent|principal',
  '(?:data )?controller|(?:data )?processor|disclosing party|receiving party|publisher|author|artiste?|host|student|intern|organi[sz]er|party [ab12]',
  'arrendador|arrendatario|vendedor|comprador|contratante|contratista|locatore|conduttore|venditore|acquirente|committente|appaltatore',
  'opdrachtgever|opdrachtnemer|verhuurder|huurder|werkgever|werknemer|verkoper|koper',
].join('|');

const ending = '(?:e|es|s|in|innen|/?-?in|/e|\\(in\\)|\\([es]+\\)|·e)?';

/** A side of a contract as it names itself. */
export const role = `(?:${roles})${ending}`;

/**
 * A line that begins with a side: "Le bailleur :", "3 - LE STAGIAIRE :", "Vermieter". `mark` says that a value follows:
 * a colon, or nothing more.
 */
export const roleLabel = new RegExp(
  `^(?:\\d[.)]? ?[-.] ?|\\d\\) ?|[ivx]+[.)] )?(?:(?:le|la|les|der|die|the|nom du|name of(?: the)?) |l')?${role}(?: (?:ou|et|and|und|/) (?:la |le )?${role})?(?: ?\\([^)]{1,30}\\))?(?<mark> ?:|$|(?= ))`,
  'u',
);
