import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** Fee notes of German professions, by the scales of fees that laws set for them. */
export const germanFeeNotes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: [
    {
      family: 'de-law-firm-fees',
      language: 'de',
      text: `RECHTSANWÄLTE {company}
Fachanwälte für Arbeitsrecht, Bau- und Architektenrecht · Mediation
Herrn {person}, {cstreet}, {ctown}
{city}, {today}
Unser Zeichen: {d3}/{d2} · Sekretariat Frau {someone}
In Sachen {person} ./. {other}
# [Kostenrechnung~Vergütungsrechnung~Kostennote {ref}~Gebührenrechnung nach RVG]
für die außergerichtliche [und gerichtliche~] Tätigkeit erlauben wir uns, gemäß § 10 RVG wie folgt abzurechnen:
Gegenstandswert: {plain} EUR
= Gebührentatbestand | VV RVG | Satz | EUR
- Geschäftsgebühr §§ 2 Abs. 2, 13 RVG | Nr. 2300 | 1,3 | {plain}
* [Verfahrensgebühr~Terminsgebühr~Einigungsgebühr~Anrechnung gem. Vorbem. 3 Abs. 4~Erhöhung für weitere Auftraggeber~Aktenversendungspauschale] | Nr. {d2}0{n} | [1,2~0,65~1,5] | {small}
- Post- und Telekommunikationspauschale | Nr. 7002 | | 20,00
- Dokumentenpauschale {d2} Kopien | Nr. 7000 | | {small}
Zwischensumme {plain}, 19 % Umsatzsteuer Nr. 7008 VV {small}
Verauslagte Gerichtskosten (umsatzsteuerfrei) {small}
abzüglich Vorschuss, Zahlung Ihrer Rechtsschutzversicherung {insurer} {plain}
Endbetrag {plain}
Wir bitten um Ausgleich auf unser Geschäftskonto binnen zwei Wochen. Leistungszeitraum {date} bis {date}.
{someone}, Rechtsanwalt`,
    },
    {
      family: 'de-doctor-goae',
      language: 'de',
      text: `Privatärztliche Verrechnungsstelle {city} · Im Auftrag von
Gemeinschaftspraxis Dr. med. {someone}, Dr. med. {someone}
Fachärzte für [Orthopädie und Unfallchirurgie~Innere Medizin~Haut- und Geschlechtskrankheiten~Augenheilkunde]
Herrn/Frau {person} {cstreet} {ctown}
Patient: {person}, geb. {date}
# [Liquidation~Rechnung über ärztliche Leistungen~Arztrechnung~Honorarrechnung]
Rechnungs-Nr. :: {num}-{d2}
Diagnosen: [V.a. Impingement rechte Schulter, M75.4~Refluxösophagitis K21.0 G~Aktinische Keratosen, Naevi~Myopie beidseits]
= Datum | GOÄ-Ziffer | Leistungsbeschreibung | Faktor | Betrag
* {date} | [1~3~5~7~75~250~410~651~5030] | [Beratung, auch telefonisch~Eingehende Beratung über 10 Min.~Symptombezogene Untersuchung~Blutentnahme Vene~Ultraschall eines Organs~EKG in Ruhe~Ausführlicher Befundbericht~Verband~Injektion i.m.] | [2,3~1,8~1,15~3,5] | {small}
- Sachkosten nach § 10 GOÄ | | | | {small}
? Begründung zu Ziffer 5 über 2,3-fach: erhöhter Zeitaufwand bei erschwerter Untersuchung
[Gesamtbetrag~Zu zahlen~Rechnungsbetrag] EUR {small}
Ärztliche Heilbehandlung, umsatzsteuerfrei nach § 4 Nr. 14 UStG.
Fällig mit Zugang. Geben Sie bei der Überweisung bitte ausschließlich die Rechnungsnummer an. Das Original reichen Sie bei Ihrer Krankenversicherung / Beihilfestelle ein.
IBAN {iban} [Deutsche Apotheker- und Ärztebank~{bank}]`,
    },
    {
      family: 'de-notary-costs',
      language: 'de',
      text: `{someone} · Notarin mit dem Amtssitz in {city}
{street}, {town}
Eheleute {person}
{cstreet}, {ctown}
# [Kostenberechnung gemäß § 19 GNotKG~Kostenrechnung~Notarkostenberechnung]
Rechnungsnummer {ref} · UVZ-Nr. {num}/{year}
Kaufvertrag vom {date} über Wohnungseigentum, Grundbuch von {city} Blatt {num}
Geschäftswert nach §§ 97, 47 GNotKG: {d3}.000,00 EUR
= KV-Nr. | Gegenstand | Wert EUR | Betrag
- 21100 | Beurkundungsverfahren | {plain} | {plain}
- 22110 | Vollzugsgebühr | {plain} | {small}
- 22200 | Betreuungsgebühr | {plain} | {small}
* [32001~32005~32011~22114] | [Dokumentenpauschale Papier~Auslagen für Post und Telekommunikation~Abrufkosten Grundbuch~Elektronischer Vollzug XML] | | {small}
- 32014 | Umsatzsteuer 19 % | | {small}
Summe | | | {plain}
Zahlbar sofort. Bei Zahlungsverzug werden Zinsen nach § 88 GNotKG erhoben.
Rechtsbehelfsbelehrung: Gegen diese Kostenberechnung kann die Entscheidung des Landgerichts {city} beantragt werden (§ 127 GNotKG).
Für die Kosten haften beide Vertragsteile gesamtschuldnerisch.`,
    },
    {
      family: 'de-architect-stage',
      language: 'de',
      text: `{company} Architekten Partnerschaft mbB
Gemeinde {city}, Bauamt, {cstreet}, {ctown}
Neubau Kindertagesstätte "{heading}"
# [3. Abschlagsrechnung Objektplanung~Honorarrechnung~Honorar-Teilrechnung nach HOAI]
zum Architektenvertrag vom {date}, Projekt {d2}-{d3}
Honorarzone III, Mindestsatz, anrechenbare Kosten (Kostenberechnung DIN 276) {plain} EUR
= Leistungsphase | Bewertung | erbracht | Honorar netto
- 1 Grundlagenermittlung | 2 % | 100 % | {small}
- 2 Vorplanung | 7 % | 100 % | {plain}
- 3 Entwurfsplanung | 15 % | 100 % | {plain}
- 4 Genehmigungsplanung | 3 % | [100 %~80 %] | {plain}
- 5 Ausführungsplanung | 25 % | {n} % | {plain}
? Besondere Leistungen: Brandschutzkonzept, 3D-Visualisierung, pauschal {plain}
Nebenkosten pauschal 4 % {small}
Honorarstand {plain} abzügl. bisheriger Abschlagszahlungen {plain} ergibt {plain}
zuzüglich gesetzl. MwSt. 19 % {small}
[Überweisungsbetrag~Forderung brutto~Auszahlungsbetrag] {plain}
Leitweg-ID {d5}-{d3}-{d2} · Eingetragen in die Architektenkammer unter {num}
Fälligkeit nach § 15 HOAI: 30 Tage nach Zugang der prüffähigen Rechnung.`,
    },
    {
      family: 'de-translator-number-only',
      language: 'de',
      text: `{person} · Dipl.-Übersetzerin (BDÜ), allgemein ermächtigt für Englisch und Spanisch
{cstreet} | {ctown} | {mail}
{company}
{street}
{town}
# [Nr. {ref}~{ref}~{d3}-{year}]
Sehr geehrte Frau {someone},
für die am {date} gelieferte Übersetzung berechne ich wie vereinbart:
= Text | Umfang | Preis | Summe
* [Geschäftsbericht EN-DE~Beglaubigte Übersetzung Geburtsurkunde~Website-Texte~Vertrag ES-DE~Lektorat Broschüre] | {d3} [Normzeilen~Wörter~Std.] | {small} | {small}
- Eilzuschlag 25 % | | | {small}
Honorar gesamt {small}
Als Kleinunternehmerin im Sinne von § 19 Abs. 1 UStG weise ich keine Umsatzsteuer aus.
Bitte überweisen Sie den Betrag bis zum {date} auf mein Konto {iban}.
Es war mir eine Freude, für Sie zu arbeiten!
St.-Nr. {d2}/{d3}/{d5}`,
    },
  ],
};
