import type { Wording } from './wording.ts';

export const contracts: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `# [CONTRAT DE PRESTATION DE SERVICES~CONTRAT DE SOUS-TRAITANCE~CONTRAT DE MAINTENANCE~CONVENTION DE PARTENARIAT~CONTRAT-CADRE]
[ENTRE LES SOUSSIGNÉS~Entre les soussignées~Entre] :
La société {company}, société au capital de {plain} euros, dont le siège social est situé {street}, {town}, immatriculée au RCS de {city} sous le numéro {siren}, représentée par {person}, en qualité de gérant, ci-après dénommée « le Prestataire »,
D'UNE PART,
Et la société {client}, dont le siège est {cstreet}, {ctown}, ci-après dénommée « le Client »,
D'AUTRE PART,
IL A ÉTÉ CONVENU CE QUI SUIT :
## [Article 1 - Objet~ARTICLE 1 : OBJET DU CONTRAT]
Le présent contrat a pour objet de définir les conditions dans lesquelles le Prestataire s'engage à réaliser pour le Client {ware}.
## Article 2 - Durée
Le présent contrat est conclu pour une durée de {n} mois à compter du {date}, renouvelable par tacite reconduction sauf dénonciation par l'une des parties par lettre recommandée avec accusé de réception moyennant un préavis de trois mois.
## Article 3 - Prix et modalités de paiement
En contrepartie, le Client versera au Prestataire la somme de {amount} hors taxes, payable à 30 jours.
## Article 4 - Confidentialité
Chacune des parties s'engage à garder strictement confidentielles les informations échangées.
## Article 5 - Résiliation
En cas de manquement de l'une des parties à ses obligations, le contrat pourra être résilié de plein droit.
## Article 6 - Loi applicable et juridiction
Le présent contrat est soumis au droit français. Tout litige relèvera de la compétence exclusive des tribunaux de {city}.
Fait à {city}, le {today}, en deux exemplaires originaux.
Le Prestataire Le Client (signature précédée de la mention « lu et approuvé »)`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `# [CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE~CONTRAT DE TRAVAIL À DURÉE DÉTERMINÉE~AVENANT AU CONTRAT DE TRAVAIL~CONTRAT D'APPRENTISSAGE~CONVENTION DE STAGE]
Entre {company}, {street}, {town}, code NAF 6201Z, URSSAF de {city}, ci-après l'employeur, et {person}, né le {date}, de nationalité française, demeurant {cstreet} {ctown}, numéro de sécurité sociale {nir}, ci-après le salarié,
il a été arrêté et convenu ce qui suit :
Article 1 - Engagement. {person} est engagé à compter du {date} en qualité de {job}, statut employé, sous réserve des résultats de la visite médicale d'embauche.
Article 2 - Période d'essai. Le présent contrat ne deviendra définitif qu'à l'issue d'une période d'essai de deux mois.
Article 3 - Rémunération. Le salarié percevra une rémunération mensuelle brute de {amount} pour 151,67 heures.
Article 4 - Durée du travail. La durée hebdomadaire de travail est fixée à 35 heures.
Article 5 - Lieu de travail, congés payés, convention collective applicable.
Article 6 - Clause de non-concurrence et obligations professionnelles.
Article 7 - Rupture du contrat et préavis.
Fait en double exemplaire à {city}, le {today}. L'employeur. Le salarié.`,
  },
  {
    family: 'c',
    language: 'fr',
    text: `# [BAIL COMMERCIAL~CONTRAT DE LOCATION~BAIL D'HABITATION MEUBLÉ~CONTRAT DE BAIL~COMPROMIS DE VENTE~CONTRAT DE LOCATION DE VÉHICULE]
Le bailleur : {person}, demeurant {street} {town}
Le preneur : {client}, {cstreet} {ctown}
Le bailleur donne à bail au preneur, qui accepte, les locaux ci-après désignés, situés {street} {town}.
DÉSIGNATION DES LOCAUX : un local de {n} m² au rez-de-chaussée.
DURÉE : le bail est consenti pour une durée de neuf années entières et consécutives à compter du {date}.
LOYER : le loyer annuel est fixé à {amount}, payable d'avance, révisé selon l'indice des loyers. DÉPÔT DE GARANTIE {amount}.
CHARGES ET CONDITIONS : le preneur devra entretenir les lieux, souffrir les grosses réparations, s'assurer contre les risques locatifs. CLAUSE RÉSOLUTOIRE : à défaut de paiement d'un seul terme de loyer, le bail sera résilié de plein droit un mois après commandement.
État des lieux, diagnostics techniques annexés. Fait à {city} le {today} en autant d'exemplaires que de parties.`,
  },
  {
    family: 'd',
    language: 'fr',
    text: `# [ACCORD DE CONFIDENTIALITÉ~ACCORD DE NON-DIVULGATION~CONDITIONS GÉNÉRALES DE VENTE~CONDITIONS GÉNÉRALES D'UTILISATION~PROTOCOLE TRANSACTIONNEL~MANDAT DE PRÉLÈVEMENT ET CONDITIONS GÉNÉRALES]
1. Définitions. Au sens du présent accord, « Informations Confidentielles » désigne toute information communiquée par une Partie à l'autre.
2. Obligations des parties. La Partie réceptrice s'engage à ne pas divulguer, à ne pas reproduire et à n'utiliser les informations que pour l'exécution du présent accord.
3. Prix, commandes, livraison et réserve de propriété. Toute commande implique l'adhésion sans réserve aux présentes conditions générales.
4. Responsabilité et force majeure. La responsabilité du vendeur ne saurait être engagée en cas de force majeure.
5. Données personnelles. Conformément au règlement général sur la protection des données.
6. Litiges. Attribution de juridiction au tribunal de commerce de {city}. Droit applicable : droit français.
{company} - version du {today}`,
  },
  {
    family: 'a',
    language: 'en',
    text: `# [NON-DISCLOSURE AGREEMENT~MUTUAL CONFIDENTIALITY AGREEMENT~SERVICES AGREEMENT~MASTER SERVICE AGREEMENT~CONSULTING AGREEMENT~SOFTWARE LICENSE AGREEMENT~DISTRIBUTION AGREEMENT]
This [Agreement~agreement (the "Agreement")] is made [and entered into as of~effective as of] {date} [by and between~between] {company}, a [Delaware corporation~limited liability company~company incorporated in England and Wales] ("Company"), having its principal place of business at {street}, {town}, and {client} ("Recipient").
[WHEREAS, the parties wish to explore a business opportunity of mutual interest; NOW, THEREFORE, in consideration of the mutual covenants contained herein, the parties hereto agree as follows:~The parties agree as follows:~RECITALS A. The Company is engaged in the business of {trade}.]
1. Definitions. "Confidential Information" means any non-public information disclosed by either party to the other, whether orally or in writing.
2. Obligations. The Receiving Party shall hold the Confidential Information in strict confidence and shall not disclose it to any third party without prior written consent.
3. Term and Termination. This Agreement shall commence on the Effective Date and remain in effect for {n} years unless earlier terminated by either party upon thirty (30) days' written notice.
4. Indemnification; Limitation of Liability. In no event shall either party be liable for indirect or consequential damages.
5. Governing Law. This Agreement shall be governed by and construed in accordance with the laws of [the State of New York~the State of California~England and Wales].
6. Entire Agreement; Severability; Amendment; Assignment; Counterparts. No waiver shall be effective unless in writing.
IN WITNESS WHEREOF, the parties have executed this Agreement as of the date first above written.
By: Name: {person} Title: [Chief Executive Officer~Director~President]`,
  },
  {
    family: 'b',
    language: 'en',
    text: `# [LEASE AGREEMENT~RESIDENTIAL TENANCY AGREEMENT~COMMERCIAL LEASE~RENTAL AGREEMENT~VEHICLE RENTAL AGREEMENT]
Landlord: {person}
Tenant: {someone}
Premises: {street}, {town}
The Landlord lets and the Tenant takes the Premises for a term of twelve months beginning on {date} and ending on {date}.
Rent: {amount} per calendar month payable in advance on the first day of each month. Security deposit: {amount}.
The Tenant shall keep the premises in good repair, shall not assign or sublet without the Landlord's consent, and shall permit the Landlord to enter upon reasonable notice.
Default. If the Tenant fails to pay rent when due, the Landlord may terminate this lease. Utilities, pets, alterations, insurance, notices.
Signed by the parties on {today}. Witness`,
  },
  {
    family: 'c',
    language: 'en',
    text: `# [EMPLOYMENT AGREEMENT~OFFER OF EMPLOYMENT AND CONTRACT~EXECUTIVE EMPLOYMENT AGREEMENT~INDEPENDENT CONTRACTOR AGREEMENT~SEVERANCE AGREEMENT AND RELEASE]
EX-10.{n}
This Employment Agreement is entered into by {company} (the "Employer") and {person} (the "Employee").
Position and Duties. The Employee shall serve as {job} and shall devote full business time to the performance of the duties hereunder.
Compensation. The Employer shall pay the Employee a base salary at an annual rate of {amount}, less applicable withholdings. Bonus; stock options; vacation; expenses.
Restrictive covenants. During the term and for twelve months thereafter the Employee shall not solicit any customer or employee of the Employer. Inventions; return of property.
At-will employment. Termination for Cause; Good Reason; death or disability. Arbitration. Section 409A. Successors and assigns.
Acknowledged and agreed as of {date}`,
  },
  {
    family: 'd',
    language: 'en',
    text: `# [Terms and Conditions of Sale~TERMS OF SERVICE~General Terms and Conditions~END USER LICENSE AGREEMENT~AMENDMENT NO. {n} TO CREDIT AGREEMENT~STOCK PURCHASE AGREEMENT~JOINT VENTURE AGREEMENT]
These terms apply to the exclusion of any other terms that the Buyer seeks to impose. By accessing or using the service you agree to be bound by these terms.
1. Interpretation. In these conditions the following definitions apply. 2. Basis of contract. 3. Price and payment. 4. Delivery. 5. Title and risk shall not pass until the Seller has received payment in full. 6. Warranty disclaimer; the goods are provided "as is". 7. Limitation of liability. 8. Force majeure. 9. Representations and warranties of the Purchaser. 10. Notices shall be in writing and deemed given when delivered. 11. Governing law and jurisdiction; the parties submit to the exclusive jurisdiction of the courts.
Nothing herein shall be construed as creating a partnership. Subject to Section {n}(b) hereof, the Borrower shall pay the Lenders.
{company} Last updated {today}`,
  },
  {
    family: 'a',
    language: 'de',
    text: `# [Dienstleistungsvertrag~Werkvertrag~Rahmenvertrag~Wartungsvertrag~Kaufvertrag~Kooperationsvertrag~Geheimhaltungsvereinbarung~Softwarelizenzvertrag]
zwischen
{company}, {street}, {town}, vertreten durch {person} - nachfolgend „Auftragnehmer" genannt -
und
{client}, {cstreet}, {ctown} - nachfolgend „Auftraggeber" genannt -
wird folgender Vertrag geschlossen:
## § 1 Vertragsgegenstand
Der Auftragnehmer verpflichtet sich, für den Auftraggeber folgende Leistungen zu erbringen: {ware}.
## § 2 Vergütung
Der Auftraggeber zahlt eine Vergütung in Höhe von {amount} zuzüglich der gesetzlichen Umsatzsteuer.
## § 3 Vertragsdauer und Kündigung
Der Vertrag beginnt am {date} und wird auf unbestimmte Zeit geschlossen. Er kann mit einer Frist von drei Monaten zum Quartalsende gekündigt werden. Das Recht zur außerordentlichen Kündigung bleibt unberührt.
## § 4 Haftung, Gewährleistung und Geheimhaltung
Die Parteien verpflichten sich, alle vertraulichen Informationen geheim zu halten.
## § 5 Schlussbestimmungen
Änderungen bedürfen der Schriftform. Sollte eine Bestimmung dieses Vertrages unwirksam sein, bleibt die Wirksamkeit der übrigen Bestimmungen unberührt. Gerichtsstand ist {city}. Es gilt das Recht der Bundesrepublik Deutschland.
{city}, den {today} Unterschrift Auftraggeber Unterschrift Auftragnehmer`,
  },
  {
    family: 'b',
    language: 'de',
    text: `# [Arbeitsvertrag~Anstellungsvertrag~Mietvertrag~Wohnraummietvertrag~Gewerbemietvertrag~Ausbildungsvertrag~Allgemeine Geschäftsbedingungen~Aufhebungsvertrag]
Zwischen {company} (Arbeitgeber / Vermieter) und {person}, wohnhaft {cstreet}, {ctown} (Arbeitnehmer / Mieter) wird vereinbart:
§ 1 Beginn und Tätigkeit. Der Arbeitnehmer wird ab dem {date} als {job} eingestellt. Die ersten sechs Monate gelten als Probezeit.
§ 2 Arbeitszeit und Urlaub. Die regelmäßige wöchentliche Arbeitszeit beträgt 40 Stunden. Der Urlaubsanspruch beträgt 28 Arbeitstage.
§ 3 Vergütung und Miete. Das monatliche Bruttogehalt beträgt {amount}. Die Kaltmiete beträgt {amount}, die Nebenkostenvorauszahlung {amount}, die Kaution drei Monatsmieten.
§ 4 Kündigung. Es gelten die gesetzlichen Kündigungsfristen. Geltungsbereich: Für alle Lieferungen gelten ausschließlich diese Bedingungen; entgegenstehende Bedingungen werden nicht anerkannt. Eigentumsvorbehalt, Gefahrübergang, Mängelansprüche.
§ 5 Verschwiegenheit, Nebentätigkeit, Ausschlussfristen, salvatorische Klausel.
Ort, Datum, Unterschriften`,
  },
  {
    family: 'a',
    language: 'es',
    text: `# CONTRATO DE [ARRENDAMIENTO~PRESTACIÓN DE SERVICIOS~TRABAJO]
REUNIDOS: de una parte, {person}, en representación de {company}, y de otra parte {client}.
EXPONEN que ambas partes se reconocen capacidad legal para celebrar el presente contrato. CLÁUSULAS. PRIMERA. Objeto. SEGUNDA. Duración de un año a partir del {date}. TERCERA. Precio {amount}. CUARTA. Las partes se someten a los juzgados y tribunales de {city}. Y en prueba de conformidad firman por duplicado.`,
  },
  {
    family: 'a',
    language: 'it',
    text: `# CONTRATTO DI [LOCAZIONE~PRESTAZIONE D'OPERA~COMPRAVENDITA]
Tra {company}, con sede in {street}, {town}, e {client}, si conviene e si stipula quanto segue. Art. 1 Oggetto. Art. 2 Durata: un anno dal {date}. Art. 3 Corrispettivo: {amount}. Art. 4 Recesso. Art. 5 Foro competente: {city}. Letto, approvato e sottoscritto.`,
  },
  {
    family: 'a',
    language: 'nl',
    text: `# [OVEREENKOMST VAN OPDRACHT~ARBEIDSOVEREENKOMST~HUUROVEREENKOMST]
Ondergetekenden: {company}, gevestigd te {town}, hierna te noemen opdrachtgever, en {client}, hierna te noemen opdrachtnemer, komen het volgende overeen. Artikel 1 Werkzaamheden. Artikel 2 Duur: ingaande {date}. Artikel 3 Vergoeding {amount}. Artikel 4 Opzegging. Op deze overeenkomst is Nederlands recht van toepassing. Aldus overeengekomen en in tweevoud ondertekend.`,
  },
];
