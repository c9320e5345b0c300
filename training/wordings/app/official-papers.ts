import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Prints of registers, tax portals, insurers' apps, and cards as recognition reads them. */
export const plainOfficialPapers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  tax_document: [
    ...wordingsIn('en', {
      'en-app-tax-return-filed': `Acknowledgement
Return type :: [VAT~GST~Income tax~Sales tax]
Period :: {date} to {date}
Tax payable :: {small}
Status :: [Filed~Submitted~Accepted by tax authority]
ARN :: {num}{d5}
Taxpayer :: {company}
TIN :: {num}`,
      'en-app-wage-form-boxes': `Wage and Tax Statement {year}
a Employee's SSN XXX-XX-{d2}{d2}
b EIN {d2}-{num}
1 Wages {plain} 2 Federal income tax withheld {small}
3 Social security wages {plain} 4 SS tax {small}
5 Medicare wages {plain} 6 Medicare tax {small}
{company}
{person}
15 State [CA~TX~NY] 17 State income tax {small}
Copy [B~C~2]`,
      'en-app-tax-code-online': `Your tax code
{person}
Code :: {d3}{n}L
Tax year :: {year}
Personal allowance :: {plain}
Estimated tax :: {small}
Employer :: {company}
[Tell us about a change~Print this page]`,
    }),
    ...wordingsIn('fr', {
      'fr-app-declaration-deposee': `Accusé de réception
Déclaration :: [TVA CA3~Revenus {year}~CFE~Taxe sur salaires]
Déposée le :: {today} {time}
Numéro fiscal :: {num}{d3}
Montant dû :: {small} €
Référence de l'avis :: {num}
[Impôts~Espace professionnel]`,
      'fr-app-avis-situation-court': `Situation fiscale
Déclarant {person}
Revenu fiscal de référence {plain}
Parts {n}
Impôt {small}
N° fiscal {num}{d3}
Année des revenus {year}`,
    }),
    ...wordingsIn('de', {
      'de-app-steuer-uebermittelt': `Übertragungsprotokoll
[Umsatzsteuervoranmeldung~Einkommensteuer {year}~Lohnsteueranmeldung]
Steuernummer {d2}/{d3}/{d5}
Transferticket {num}{num}
Empfangen {today} {time}
Kz 83 {small}
Status: erfolgreich`,
      'de-app-finanzamt-vorauszahlung': `Finanzamt {city}
St.-Nr. {d2}/{d3}/{d5}
Vorauszahlungen {year}
- {date} | Einkommensteuer | {small}
- {date} | Solidaritätszuschlag | {small}
festgesetzt {today}
{person}`,
    }),
    ...wordingsIn('es', {
      'es-app-modelo': `Modelo [303~130~111]
Ejercicio {year} Periodo [1T~2T~4T]
NIF {num}X
Apellidos y nombre {person}
Resultado a ingresar {small}
Justificante {num}{d3}
Presentación realizada el {today}`,
    }),
  ],
  company_registration: [
    ...wordingsIn('en', {
      'en-app-registry-lookup': `{company}
Company number :: {num}
Status :: [Active~Good standing~Registered]
Incorporated :: {date}
Registered office :: {street}, {town}
SIC :: {d5}
= Officer | Role | Appointed
* {someone} | [Director~Secretary] | {date}
Next accounts due {date}
[Follow this company~Source: register of companies]`,
      'en-app-business-name-cert': `[State of Delaware~Province~Ministry of Trade]
Certificate of [Registration~Business Name]
No. {num}
{company}
has been registered this day
{today}
Registrar`,
      'en-app-trade-licence-short': `TRADE LICENSE
Licence No. {num} Expiry {date}
Trade name {company}
Legal type [LLC~Sole establishment]
Activity General trading
Partner {person} {d2}%
Economic Department`,
    }),
    ...wordingsIn('fr', {
      'fr-app-fiche-entreprise': `{company}
SIREN :: {siren}
SIRET du siège :: {siret}
Forme juridique :: [SAS~SARL~Entrepreneur individuel]
Activité (NAF) :: {d2}.{d2}Z
Date de création :: {date}
État :: Active
Dirigeant :: {person}
[Consulter les annonces~Données du registre au {today}]`,
      'fr-app-rccm-afrique': `REGISTRE DU COMMERCE ET DU CRÉDIT MOBILIER
RCCM [SN-DKR~CI-ABJ~CM-DLA]-{year}-B-{d5}
Dénomination {company}
Capital 1 000 000 F CFA
Gérant {person}
Immatriculée le {today}
Le Greffier`,
    }),
    ...wordingsIn('de', {
      'de-app-register-treffer': `Amtsgericht {city} HRB {d5}
{company}
Status: aktuell eingetragen
Stammkapital 25.000,00 EUR
Geschäftsführer: {person}
Sitz {city}
Abruf {today} {time}`,
      'de-app-gewerbeschein-kurz': `Stadt {city} Gewerbeamt
Gewerbeanmeldung
{person}, geb. {date}
Betrieb {street}
Tätigkeit [Onlinehandel~Hausmeisterdienst~Kosmetik]
Beginn {date}
Bescheinigung § 15 GewO {today}`,
    }),
    ...wordingsIn('it', {
      'it-app-visura-breve': `Camera di Commercio di {city}
VISURA ORDINARIA
{company}
REA [MI~RM~TO]-{num}
Codice fiscale {num}
Capitale sociale 10.000,00
Amministratore {person}
Iscritta il {date}`,
    }),
    ...wordingsIn('nl', {
      'nl-app-kvk-uittreksel': `Uittreksel Handelsregister
KvK-nummer {num}
Handelsnaam {company}
Rechtsvorm [Eenmanszaak~Besloten Vennootschap]
Vestiging {street}
Eigenaar {person}
Datum {today}`,
    }),
  ],
  insurance_certificate: [
    ...wordingsIn('en', {
      'en-app-policy-card': `{insurer}
[AUTO ID CARD~Insurance card~Proof of cover]
Policy # {num}
Insured {person}
Effective {date} Expires {date}
Vehicle {year} [Toyota Camry~Ford F150~Honda Civic]
VIN {d3}{num}
[Keep this card in the vehicle~NAIC {d5}]`,
      'en-app-policy-view': `My policy
Policy number :: {num}
Status :: [Active~In force]
Insured :: {company}
Cover :: [Public liability~Contents~Travel]
Limit :: {amount}
Period :: {date} – {date}
{insurer}
[Download certificate~Confirmation of insurance]`,
      'en-app-travel-cover-letterless': `Certificate No {num}
Insured traveller {person} DOB {date}
Medical EUR 30,000
Valid Schengen {date} - {date}
{insurer} 24h {phone}`,
    }),
    ...wordingsIn('fr', {
      'fr-app-attestation-ecran': `{insurer}
Mes attestations
Contrat n° {num}
[Habitation~Scolaire~RC Pro~Auto]
Assuré : {person}
Valable du {date} au {date}
Fait le {today}
[Télécharger~Pour servir et valoir ce que de droit]`,
      'fr-app-carte-mutuelle': `{insurer}
CARTE DE TIERS PAYANT {year}
{person} {nir}
N° adhérent {num}
= PHAR | MED | HOSP | OPTI | DENT
- 100 % | 100 % | PEC | PEC | 125 %
Valable du {date} au {date}`,
    }),
    ...wordingsIn('de', {
      'de-app-evb-anzeige': `{insurer}
Ihre eVB-Nummer
[A~B~K]{d2}X{d3}
Versicherungsnehmer {person}
gültig ab {date}
Kfz-Haftpflicht
[Deckung vorläufig~für die Zulassungsstelle]`,
      'de-app-police-ansicht': `{insurer}
Versicherungsschein-Nr. {num}
[Privathaftpflicht~Hausrat~Reise]
Versicherte Person {person}
Laufzeit {date} – {date}
Versicherungssumme 10 Mio. EUR
[Bestätigung drucken~Vertrag aktiv]`,
    }),
    ...wordingsIn('es', {
      'es-app-poliza': `{insurer}
Certificado de seguro
Póliza {num}
Asegurado {person}
Vigencia {date} - {date}
Cobertura [responsabilidad civil~accidentes]
{today}`,
    }),
  ],
  identity_document: [
    ...wordingsIn('en', {
      'en-app-ocr-licence': `[USA~CALIFORNIA USA~TEXAS]
DRIVER LICENSE
DL {num}
EXP {date} DOB {date}
LN {person}
FN {someone}
{cstreet}
SEX [M~F] HGT 5'-{n}" EYES [BRN~BLU]
ISS {date} DD {num}`,
      'en-app-mrz-only': `P<UTO[ERIKSSON<<ANNA<MARIA~SPECIMEN<<JOHN~DOE<<JANE]<<<<<<<<<<<<<<<
L{num}C{n}UTO{d2}{d2}{d2}{n}F{d2}{d2}{d2}{n}<<<<<<<<<<<{d2}
? UTOPIA [Utopian~UTO]
? {date}
{person}`,
      'en-app-card-noise': `: . ' REPUBLIC OF [KENYA~GHANA~INDIA] ; _
SERIAL NUMBER {num}
FULL NAMES
{person}
SEX [MALE~FEMALE]
DATE OF BIRTH {date}
PLACE OF ISSUE {city}
| HOLDER'S SIGN.`,
    }),
    ...wordingsIn('fr', {
      'fr-app-ocr-cni': `REPUBLIQUE FRANCAISE
CARTE NATIONALE D'IDENTITE N° {num}{d3}
Nom: {person}
Prénom(s): {someone}
Sexe: F Né(e) le: {date}
à: {city}
IDFRA[DUPONT~MARTIN~BERTHIER]<<<<<<<<<<<<<<<<<{num}
{num}{d5}CORINNE<<<<<<<{d2}{d2}{d2}{n}F{n}`,
      'fr-app-permis-bruit': `PERMIS DE CONDUIRE [RÉPUBLIQUE FRANÇAISE~BELGIQUE] F
1. {person}
2. {someone}
3. {date} {city}
4a. {date} 4b. {date}
4c. [Préfet~SPF] 5. {num}
9. [B~AM B1 B~A2 B]`,
    }),
    ...wordingsIn('de', {
      'de-app-ausweis-bruit': `BUNDESREPUBLIK DEUTSCHLAND
PERSONALAUSWEIS IDENTITY CARD
L{num}
[MUSTERMANN~MUSTER]
ERIKA
{date} BERLIN DEUTSCH
{date} {d5}{n}
IDD<<L{num}<<<<<<<<<<<`,
      'de-app-mrz-rueckseite': `Augenfarbe [BLAU~GRÜN] {d3} cm
{date} Stadt {city}
{ctown}
IDD<<{num}<{n}<<<<<<<<<<<<<<<
{d2}{d2}{d2}{n}<{d2}{d2}{d2}{n}D<<<<<<<<<<<<<{n}
MUSTERMANN<<ERIKA<<<<<<<<<<<<<`,
    }),
    ...wordingsIn('es', {
      'es-app-dni-ocr': `ESPAÑA
DOCUMENTO NACIONAL DE IDENTIDAD
APELLIDOS {person}
NOMBRE {someone}
SEXO [F~M] NACIONALIDAD ESP
NACIMIENTO {date}
NUM SOPORT BAA{num} VALIDEZ {date}
DNI {num}Z`,
    }),
    ...wordingsIn('de', {
      'pl-app-dowod': `RZECZPOSPOLITA POLSKA
DOWÓD OSOBISTY / IDENTITY CARD
NAZWISKO {person}
IMIONA {someone}
OBYWATELSTWO POLSKIE
DATA URODZENIA {date} PŁEĆ [K~M]
NUMER DOWODU ABA {num}
TERMIN WAŻNOŚCI {date}`,
    }),
  ],
};
