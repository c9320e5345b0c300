import type { Wording } from './wording.ts';

export const taxDocuments: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `[DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES~FINANCES PUBLIQUES~CENTRE DES FINANCES PUBLIQUES DE {city}]
# [AVIS D'IMPÔT {year}~AVIS D'IMPÔT SUR LES REVENUS~AVIS DE SITUATION DÉCLARATIVE~AVIS D'IMPÔT TAXES FONCIÈRES~AVIS DE COTISATION FONCIÈRE DES ENTREPRISES~TAXE D'HABITATION]
Numéro fiscal : {num}{num} Référence de l'avis : {num}{num} Numéro de rôle {d3}
{person} {cstreet} {ctown}
? Revenu fiscal de référence {plain} Nombre de parts 2,00
? Détail du calcul de l'impôt : salaires {plain} déduction 10 % -{plain} revenu brut global {plain} impôt sur les revenus soumis au barème {plain}
? Taux communal intercommunal taxe spéciale d'équipement valeur locative base {plain} cotisation {plain} frais de gestion
[Montant de votre impôt~SOMME À PAYER~Montant restant à payer~MONTANT À PAYER] :: {plain} €
Date limite de paiement :: {date}
Date de mise en recouvrement :: {date}
Pour payer en ligne : impots.gouv.fr. Majoration de 10 % au-delà de la date limite. Vos contacts : service des impôts des particuliers.`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `# [DÉCLARATION DE TVA CA3~Déclaration de résultat~TAXE SUR LA VALEUR AJOUTÉE ET TAXES ASSIMILÉES~IMPÔT SUR LES SOCIÉTÉS - RELEVÉ DE SOLDE~CERFA n° {num} DÉCLARATION DES REVENUS~Mise en demeure de payer - avis à tiers détenteur]
Période du {date} au {date} Régime réel normal Identification du redevable {company} SIREN {siren}
Ventes, prestations de services {num} Acquisitions intracommunautaires {num} TVA brute taux normal 20 % {num} TVA déductible sur immobilisations {num} Crédit de TVA {num} TVA nette due {num}
Service des impôts des entreprises {city}. Signature date`,
  },
  {
    family: 'a',
    language: 'en',
    text: `# [Form W-9 Request for Taxpayer Identification Number and Certification~Form W-2 Wage and Tax Statement~Form 1099-NEC Nonemployee Compensation~Form 1099-MISC Miscellaneous Information~U.S. Individual Income Tax Return Form 1040~Form W-4 Employee's Withholding Certificate~Form 941 Employer's Quarterly Federal Tax Return~Schedule C Profit or Loss From Business]
Department of the Treasury Internal Revenue Service OMB No. 1545-{d2}{d2} (Rev. {month} {year})
[Name (as shown on your income tax return)~Payer's name, street address, city~Employer's name, address, and ZIP code] {company} {street} {town}
Taxpayer identification number (TIN) social security number {d3}-{d2}-{d2}{d2} employer identification number {d2}-{num}
Check appropriate box for federal tax classification: individual/sole proprietor C corporation S corporation partnership trust/estate limited liability company. Exempt payee code. Backup withholding.
? 1 Wages, tips, other compensation {plain} 2 Federal income tax withheld {plain} 3 Social security wages {plain} 4 Social security tax withheld {plain} 5 Medicare wages and tips {plain}
? Filing status single married filing jointly. Adjusted gross income. Standard deduction. Refund amount you owe.
Under penalties of perjury, I certify that the number shown on this form is my correct taxpayer identification number. Cat. No. {num}`,
  },
  {
    family: 'b',
    language: 'en',
    text: `[HM Revenue & Customs~Canada Revenue Agency~Internal Revenue Service~Australian Taxation Office~County Tax Collector~Revenue Commissioners]
# [Notice of Assessment~Tax calculation for the year {year}~P60 End of Year Certificate~VAT return~Property tax bill~Self Assessment statement~Council tax bill~P45 Details of employee leaving work]
{person} {cstreet} {ctown}
[Unique Taxpayer Reference~Social insurance number~Parcel number~Tax reference] :: {num}{d2}
Tax year to 5 April {year}
[Total income received~Assessed value~Taxable income~Total amount on which tax is due] :: {amount}
[Income tax due~Net tax payable~Total tax due~Amount refunded] :: {amount}
Personal allowance {amount}
[Please pay by~Payment is due by~If you disagree you can appeal before] {date}`,
  },
  {
    family: 'a',
    language: 'de',
    text: `Finanzamt {city}
Steuernummer {d3}/{num} Identifikationsnummer {num}{d2}
{person} {cstreet} {ctown}
# [Bescheid für {year} über Einkommensteuer und Solidaritätszuschlag~Umsatzsteuerbescheid {year}~Gewerbesteuerbescheid~Grundsteuerbescheid~Körperschaftsteuerbescheid~Umsatzsteuer-Voranmeldung {year}~Bescheid über den Gewerbesteuermessbetrag~Ausdruck der elektronischen Lohnsteuerbescheinigung]
Festsetzung: Art der Steuerfestsetzung. Der Bescheid ist nach § 164 AO vorläufig.
Festgesetzt werden {plain} Bereits gezahlt {plain} [Mithin sind zu wenig entrichtet~Bitte zahlen Sie spätestens am {date}~Erstattung] {plain}
Besteuerungsgrundlagen: Einkünfte aus nichtselbständiger Arbeit {plain} Gesamtbetrag der Einkünfte {plain} Sonderausgaben zu versteuerndes Einkommen {plain}
Rechtsbehelfsbelehrung: Gegen diesen Bescheid ist der Einspruch gegeben. Die Frist beträgt einen Monat.`,
  },
  {
    family: 'a',
    language: 'es',
    text: `Agencia Tributaria
# [MODELO 303 IMPUESTO SOBRE EL VALOR AÑADIDO AUTOLIQUIDACIÓN~MODELO 100 Impuesto sobre la Renta de las Personas Físicas]
NIF {vat} {person} Ejercicio {year} Período 2T Base imponible {plain} Cuota devengada {plain} Resultado a ingresar {plain}`,
  },
];

export const companyRegistrations: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `[Greffe du Tribunal de Commerce de {city}~GREFFE DU TRIBUNAL DE COMMERCE DE {city}]
Code de vérification : {num} https://www.infogreffe.fr/controle
N° de gestion {year}B{num}
# [EXTRAIT KBIS~EXTRAIT D'IMMATRICULATION PRINCIPALE AU REGISTRE DU COMMERCE ET DES SOCIÉTÉS~Extrait Kbis] à jour au {today}
## IDENTIFICATION DE LA PERSONNE MORALE
Immatriculation au RCS, numéro :: {siren} R.C.S. {city}
Date d'immatriculation :: {date}
Dénomination ou raison sociale :: {company}
Forme juridique :: Société à responsabilité limitée
Capital social :: {plain} Euros
Adresse du siège :: {street} {town}
Durée de la personne morale :: Jusqu'au {date}
Date de clôture de l'exercice social :: 31 décembre
## GESTION, DIRECTION, ADMINISTRATION, CONTRÔLE, ASSOCIÉS OU MEMBRES
Gérant : {person} né le {date} à {city} Nationalité française
## RENSEIGNEMENTS RELATIFS À L'ACTIVITÉ ET À L'ÉTABLISSEMENT PRINCIPAL
Activité(s) exercée(s) {trade} Mode d'exploitation : exploitation directe
Le Greffier FIN DE L'EXTRAIT`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `# [AVIS DE SITUATION AU RÉPERTOIRE SIRENE~Certificat d'inscription au répertoire des entreprises~EXTRAIT D'INSCRIPTION AU RÉPERTOIRE NATIONAL DES ENTREPRISES~STATUTS CONSTITUTIFS~EXTRAIT D2 DU RÉPERTOIRE DES MÉTIERS~Récépissé de dépôt de création d'entreprise]
Description de l'entreprise : entreprise active depuis le {date} Identifiant SIREN {siren} Identifiant SIRET du siège {siret} Dénomination {company} Catégorie juridique 5710 - SAS, société par actions simplifiée Activité principale exercée (APE) 62.01Z
Description de l'établissement : établissement actif Enseigne Adresse {street} {town}
Important : cet avis de situation ne constitue pas un justificatif. L'Insee. Répertoire national d'identification des entreprises. Chambre de métiers et de l'artisanat.`,
  },
  {
    family: 'a',
    language: 'en',
    text: `[Companies House~STATE OF DELAWARE~Registrar of Companies for England and Wales~Secretary of State Division of Corporations~Corporations Canada]
# [CERTIFICATE OF INCORPORATION OF A PRIVATE LIMITED COMPANY~Certificate of Good Standing~ARTICLES OF INCORPORATION~Certificate of Formation~Company Registration Extract~ARTICLES OF ORGANIZATION~Business registration certificate]
Company number :: {num}
The Registrar of Companies hereby certifies that {company} is this day incorporated under the Companies Act 2006 as a private company, that the company is limited by shares, and the situation of its registered office is in England and Wales.
? I, Secretary of State, do hereby certify that {company} is duly formed under the laws of this State, is in good standing and has a legal corporate existence. File number {num}. Registered agent {person} {street} {town}. Authorized shares {num}. Incorporator. Directors. Date of incorporation {date}. SIC code {d5}.
Given at Companies House on {today}`,
  },
  {
    family: 'a',
    language: 'de',
    text: `[Amtsgericht {city}~Handelsregister B des Amtsgerichts {city}~Gewerbeamt der Stadt {city}~Handelsregisteramt Kanton]
# [Handelsregisterauszug~Aktueller Ausdruck~Chronologischer Abdruck~Auszug aus dem Handelsregister~Gewerbeanmeldung nach § 14 GewO~Gewerberegisterauszug~Gesellschaftsvertrag und Gesellschafterliste]
Nummer der Firma HRB {num} Abteilung B Abruf vom {today} {time} Anzahl der bisherigen Eintragungen {n}
a) Firma: {company} b) Sitz, Niederlassung, inländische Geschäftsanschrift: {street}, {town} c) Gegenstand des Unternehmens: {trade}
Grund- oder Stammkapital: {plain} EUR
Allgemeine Vertretungsregelung: Ist nur ein Geschäftsführer bestellt, so vertritt er die Gesellschaft allein. Geschäftsführer: {person}, {city}, *{date} Prokura:
Rechtsform, Beginn, Satzung: Gesellschaft mit beschränkter Haftung. Gesellschaftsvertrag vom {date}. Tag der letzten Eintragung {date}`,
  },
];

export const insuranceCertificates: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `{insurer}
# [ATTESTATION D'ASSURANCE~ATTESTATION D'ASSURANCE RESPONSABILITÉ CIVILE PROFESSIONNELLE~Attestation d'assurance de responsabilité décennale~ATTESTATION D'ASSURANCE HABITATION~CERTIFICAT D'ASSURANCE AUTOMOBILE~CARTE INTERNATIONALE D'ASSURANCE AUTOMOBILE]
[Nous soussignés~Nous soussignée,~La compagnie] {insurer}, [entreprise régie par le Code des assurances~société d'assurance mutuelle], [certifions~attestons~atteste] que [{company}~{person}], {street} {town}, SIREN {siren}, est [titulaire d'un contrat d'assurance~assuré par le contrat] n° {num} [garantissant sa responsabilité civile~couvrant les dommages de nature décennale].
Police n° :: {num}
Période de validité :: du {date} au {date}
= Nature des garanties | Montant des garanties | Franchise
* [Dommages corporels~Dommages matériels~Dommages immatériels consécutifs~Responsabilité après livraison~Risques locatifs] | {plain} € | {small} €
Activités déclarées : {trade}
La présente attestation ne peut engager l'assureur en dehors des limites précisées par les clauses et conditions du contrat auquel elle se réfère. Elle est délivrée pour servir et valoir ce que de droit.
Fait à {city}, le {today} Pour la compagnie`,
  },
  {
    family: 'b',
    language: 'fr',
    text: `{insurer}
# [Avis d'échéance de votre contrat d'assurance~CONDITIONS PARTICULIÈRES~Relevé d'information automobile~Attestation de vigilance~ATTESTATION DE FOURNITURE DES DÉCLARATIONS SOCIALES ET PAIEMENT DES COTISATIONS~Attestation de droits à l'assurance maladie~Attestation de mutuelle]
Souscripteur {company} Contrat {num} Effet {date} Prime annuelle TTC {amount} Assuré {person} Véhicule immatriculé Bonus 0,50 Garanties souscrites : responsabilité civile, vol, incendie, bris de glace, assistance
? Urssaf : votre entreprise est à jour de ses obligations en matière de cotisations de sécurité sociale à la date du {date}. SIREN {siren}. Code de sécurité {num}. Article L.243-15 du code de la sécurité sociale. Effectif {n} salariés.`,
  },
  {
    family: 'a',
    language: 'en',
    text: `# [CERTIFICATE OF LIABILITY INSURANCE~Certificate of Insurance~Certificate of Employers' Liability Insurance~EVIDENCE OF PROPERTY INSURANCE~Certificate of Motor Insurance~Professional indemnity insurance - evidence of cover]
DATE (MM/DD/YYYY) {date}
THIS CERTIFICATE IS ISSUED AS A MATTER OF INFORMATION ONLY AND CONFERS NO RIGHTS UPON THE CERTIFICATE HOLDER. THIS CERTIFICATE DOES NOT AMEND, EXTEND OR ALTER THE COVERAGE AFFORDED BY THE POLICIES BELOW.
PRODUCER {other} INSURED {company} {street} {town} INSURER A: {insurer} NAIC # {d5}
[Policy number~Policy no.] :: {num}
[Policy period~Period of insurance] :: {date} to {date}
= Type of insurance | Policy eff | Policy exp | Limits
* [Commercial general liability~Automobile liability~Umbrella liab~Workers compensation~Public liability~Products liability] | {date} | {date} | {plain}
CERTIFICATE HOLDER {client} CANCELLATION should any of the above described policies be cancelled before the expiration date. AUTHORIZED REPRESENTATIVE
? We hereby certify that insurance has been effected. Signed on behalf of {insurer} (Authorised Insurer).`,
  },
  {
    family: 'b',
    language: 'en',
    text: `{insurer}
# [Policy schedule~Insurance policy declarations~Your renewal invitation~Declarations page~Cover note~Insurance ID card]
Policyholder {person} Policy number {num} Insured property {cstreet} {ctown} Sum insured {amount} Excess {amount} Deductible {amount}
= Coverage | Limit | Premium
* [Buildings~Contents~Bodily injury~Collision~Comprehensive~Personal liability] | {plain} | {small}
Total annual premium including insurance premium tax {amount}. Period of cover from {date} to {date}. To make a claim call {phone}.`,
  },
  {
    family: 'a',
    language: 'de',
    text: `{insurer}
# [Versicherungsbestätigung~Versicherungsschein~Versicherungsnachweis Betriebshaftpflicht~Bestätigung über bestehenden Versicherungsschutz~Nachtrag zum Versicherungsschein~Elektronische Versicherungsbestätigung (eVB)]
Versicherungsnehmer :: {company}, {street}, {town}
Versicherungsschein-Nr. :: {num}
Versicherungsbeginn :: {date} Versicherungsablauf :: {date}
Hiermit bestätigen wir, dass für den oben genannten Versicherungsnehmer eine [Betriebshaftpflichtversicherung~Berufshaftpflichtversicherung~Gebäudeversicherung] besteht.
Deckungssummen: Personenschäden {amount} Sachschäden {amount} Vermögensschäden {amount} Selbstbeteiligung {amount}
Versicherte Risiken: {trade}. Jahresbeitrag inkl. Versicherungssteuer {amount}. Es gelten die Allgemeinen Versicherungsbedingungen.`,
  },
];

export const identityDocuments: readonly Wording[] = [
  {
    family: 'a',
    language: 'fr',
    text: `RÉPUBLIQUE FRANÇAISE
[CARTE NATIONALE D'IDENTITÉ N° {num}{d5}~CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD~PASSEPORT PASSPORT~PERMIS DE CONDUIRE~TITRE DE SÉJOUR]
Nationalité Française
Nom / Surname: {person}
Prénom(s) / Given names: {someone}
Sexe: F Né(e) le: {date}
à: {city}
Taille: 1,{d2} m
[Date d'expiration~Carte valable jusqu'au~Date d'expiry] {date}
délivrée le {date} par: Préfecture
IDFRA[PETIT~MOREAU~FAURE]<<<<<<<<<<<<<<<<<<<{num}
{num}{d3}<<JEANNE<<MARIE{num}F{n}`,
  },
  {
    family: 'a',
    language: 'en',
    text: `[UNITED STATES OF AMERICA PASSPORT~DRIVER LICENSE~DRIVING LICENCE UK~STATE IDENTIFICATION CARD~PERMANENT RESIDENT CARD~REPUBLIC OF IRELAND PASSPORT]
? Type P Code USA Passport No. {num}
? DL {num} CLASS C END NONE DD {num}
Surname {someone}
Given names {person}
Nationality UNITED STATES OF AMERICA
[Date of birth~DOB] {date} Sex M
Place of birth {city}
[Date of issue~ISS] {date} [Date of expiration~EXP] {date}
? HGT 5-{n} WGT {d3} EYES BRO HAIR BLK RSTR NONE
? Authority DVLA Address {cstreet} {ctown} DONOR
? P<USA[SMITH~CARTER~REED]<<JAMES<OLIVER<<<<<<<<<<<<<<<<<<<<
{num}<{d2}USA{num}M{num}<<<<<<<<<<<<<<0{n}`,
  },
  {
    family: 'a',
    language: 'de',
    text: `[BUNDESREPUBLIK DEUTSCHLAND PERSONALAUSWEIS~BUNDESREPUBLIK DEUTSCHLAND REISEPASS~FÜHRERSCHEIN BUNDESREPUBLIK DEUTSCHLAND~AUFENTHALTSTITEL]
Name/Surname/Nom {someone}
Vornamen/Given names {person}
Geburtstag/Date of birth {date}
Geburtsort {city} Staatsangehörigkeit DEUTSCH
Gültig bis/Date of expiry {date}
Zugangsnummer {num}
? Augenfarbe GRÜN Größe 1{d2} cm Behörde Stadt {city} Anschrift {cstreet} {ctown}
IDD<<{num}<<<<<<<<<<<<<<<
MUELLER<<ANNA<<<<<<<<<<<<<<<<<`,
  },
  {
    family: 'a',
    language: 'es',
    text: `[ESPAÑA DOCUMENTO NACIONAL DE IDENTIDAD~REINO DE ESPAÑA PASAPORTE]
Apellidos {someone}
Nombre {person}
Sexo M Nacionalidad ESP Fecha de nacimiento {date} Validez {date}
IDESP{num}<<<<<<<<<<<<<`,
  },
];
