import type { DocumentType } from '../../shared/document-types/names.ts';
import type { Wording } from './wording.ts';

/** Cards of identity, fronts and backs, and wages as they are worded in further countries. */
export const cardWordings: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  identity_document: [
    {
      family: 'p',
      language: 'en',
      text: `[GOVERNMENT OF INDIA~GOVT. OF INDIA~INCOME TAX DEPARTMENT~ELECTION COMMISSION OF INDIA~UNION OF INDIA~Unique Identification Authority of India~TRANSPORT DEPARTMENT]
# [PERMANENT ACCOUNT NUMBER CARD~AADHAAR~ELECTOR PHOTO IDENTITY CARD~DRIVING LICENCE~Voter ID card~~]
[Name~Elector's name~Holder's name] :: {person}
[Father's name~Son/Daughter/Wife of~S/W/D] :: {someone}
[Date of birth~DOB~Year of birth] :: {date}
[Sex~Gender] :: [Male~Female~M~F]
? Blood group :: [B+~O+] Organ donor :: N
[DL No~PAN~EPIC No~VID~Aadhaar no] {num} {d2}{d2}
? Issue date :: {date} Valid till :: {date}
? [Holder's signature~Licensing authority~Electoral registration officer~Proof of identity, not of citizenship]`,
    },
    {
      family: 'q',
      language: 'en',
      text: `[UNITED KINGDOM OF GREAT BRITAIN~UNITED ARAB EMIRATES~REPUBLIC OF KENYA~FEDERAL REPUBLIC OF NIGERIA~HONG KONG SPECIAL ADMINISTRATIVE REGION~REPUBLIC OF THE PHILIPPINES~STATE OF ISRAEL~CANADA~AUSTRALIA~SOCIALIST REPUBLIC OF VIET NAM]
# [PASSPORT~NATIONAL IDENTITY CARD~RESIDENT IDENTITY CARD~IDENTITY CARD~RESIDENCE PERMIT~DRIVER'S LICENCE~CITIZEN IDENTITY CARD~VISA]
[Type P Country code {n} Passport No. {num}~ID number {num}~Document no {num}]
[Surname~Names~Full name] :: {person}
? Given names :: {someone}
[Nationality~Citizenship] :: [British~Kenyan~Indian~Emirati~Chinese]
[Date of birth~Birth date] :: {date}
[Place of birth~Place of origin] :: {city}
Sex :: [M~F]
[Date of issue~Issuing date] :: {date} [Date of expiry~Expiry date~Valid until] :: {date}
[Authority~Issuing authority~Signature of bearer~Holder's signature] {city}
? P<GBR{num}<<<<<<<<<<<<<<<<<<`,
    },
    {
      family: 'r',
      language: 'en',
      text: `[Address~Residential address~Permanent address] :: {cstreet} {ctown}
? [Class~Category~Vehicle class] :: [A A1 B BE C1~LMV MCWG~class D operator]
? [Restrictions~Endorsements~Conditions] :: none
? [Occupation~Employer~Sponsor] :: {job}
? [Blood type~Eye colour~Height] :: {d3} cm
? Date of first issue :: {date}
[If found, please return to the nearest police station~This card is the property of the government~If you find this card drop it in any mailbox~In case of emergency notify {someone} {mobile}]
? Card number {num} [Signature of issuing authority~Registrar of persons~Right thumb print]
? I<{d3}{num}<<<<<<<<<<<<<<<`,
    },
    {
      family: 'p',
      language: 'fr',
      text: `[RÉPUBLIQUE FRANÇAISE~ROYAUME DE BELGIQUE~CONFÉDÉRATION SUISSE~RÉPUBLIQUE DU SÉNÉGAL~ROYAUME DU MAROC~RÉPUBLIQUE DE CÔTE D'IVOIRE]
# [CARTE NATIONALE D'IDENTITÉ~PASSEPORT~TITRE DE SÉJOUR~PERMIS DE CONDUIRE~CARTE DE RÉSIDENT~CARTE D'ÉLECTEUR~CARTE NATIONALE D'IDENTITÉ ÉLECTRONIQUE]
[Nom~Nom de famille] :: {person}
Prénom(s) :: {someone}
[Nationalité~Nat.] :: [Française~Belge~Sénégalaise]
[Né(e) le~Date de naissance] :: {date} à {city}
Sexe :: [F~M] Taille :: 1,{d2} m
[Date de délivrance~Délivré le~Date d'expiration~Valable jusqu'au] :: {date}
[Signature du titulaire~N° personnel {num}~N° du document {num}]
? IDFRA{num}<<<<<<<<<<<<<<<<<`,
    },
    {
      family: 'q',
      language: 'fr',
      text: `[Domicile~Adresse] :: {cstreet} {ctown}
? Taille :: 1,{d2}m
[Date de délivrance~Délivrée le] :: {date}
[Autorité~Par~Délivrée par] :: [Préfecture de {city}~Sous-préfecture~Mairie de {city}]
? [Catégories de véhicules AM A1 A2 A B1 B~Remarques~Codes de restriction 01]
? [Signature du titulaire~Carte valable jusqu'au {date}]
? FR{num}<<{num}<<<<<<`,
    },
    {
      family: 'p',
      language: 'de',
      text: `[BUNDESREPUBLIK DEUTSCHLAND~REPUBLIK ÖSTERREICH~SCHWEIZERISCHE EIDGENOSSENSCHAFT]
# [PERSONALAUSWEIS~REISEPASS~FÜHRERSCHEIN~AUFENTHALTSTITEL~IDENTITÄTSKARTE]
[Name~Familienname~Surname/Nom] :: {person}
[Vornamen~Given names/Prénoms] :: {someone}
Geburtstag :: {date} Geburtsort :: {city}
Staatsangehörigkeit :: [DEUTSCH~ÖSTERREICH]
[Gültig bis~Ablaufdatum] :: {date}
? [Zugangsnummer~Unterschrift der Inhaberin~Unterschrift des Inhabers] {num}`,
    },
    {
      family: 'q',
      language: 'de',
      text: `[Anschrift/Address/Adresse~Wohnort] :: {ctown} {cstreet}
[Augenfarbe/Eye colour~Augenfarbe] :: [BRAUN~BLAU~GRÜN] Größe/Height :: 1{d2} cm
Datum/Date :: {date}
[Behörde/Authority~Ausstellende Behörde] :: Stadt {city}
? Ordens- oder Künstlername
IDD<<{num}<<<<<<<<<<<<<<<`,
    },
    {
      family: 'p',
      language: 'es',
      text: `[REINO DE ESPAÑA~ESTADOS UNIDOS MEXICANOS~REPÚBLICA ARGENTINA~REPÚBLICA DE COLOMBIA~REPÚBLICA DEL PERÚ]
# [DOCUMENTO NACIONAL DE IDENTIDAD~CÉDULA DE CIUDADANÍA~CREDENCIAL PARA VOTAR~PASAPORTE~PERMISO DE CONDUCCIÓN~PERMISO DE RESIDENCIA]
[Apellidos~Primer apellido] :: {person} Nombre :: {someone}
[Fecha de nacimiento~Nacimiento] :: {date} Sexo :: [M~F] Nacionalidad :: ESP
[Lugar de nacimiento~Domicilio] :: {city}
[Válido hasta~Fecha de expedición~Vigencia~Emisión] :: {date}
[Número~DNI~Clave de elector~CURP] {num}
? IDESP{num}<<<<<<<<<<<<<<`,
    },
    {
      family: 'p',
      language: 'it',
      text: `[REPUBBLICA ITALIANA~MINISTERO DELL'INTERNO]
# [CARTA D'IDENTITÀ~PASSAPORTO~PATENTE DI GUIDA~PERMESSO DI SOGGIORNO~TESSERA SANITARIA]
Cognome :: {person} Nome :: {someone}
[Luogo e data di nascita~Data di nascita] :: {city} {date}
Sesso :: [M~F] Statura :: 1{d2} Cittadinanza :: ITA
[Emissione~Rilasciato da~Comune di] :: {city} Scadenza :: {date}
? [Codice fiscale~Indirizzo di residenza~Firma del titolare] {num}`,
    },
    {
      family: 'p',
      language: 'nl',
      text: `[KONINKRIJK DER NEDERLANDEN~KONINKRIJK BELGIË]
# [IDENTITEITSKAART~PASPOORT~RIJBEWIJS~VERBLIJFSTITEL]
[Naam~Achternaam] :: {person} [Voornamen~Voornaam] :: {someone}
Geboortedatum :: {date} Geboorteplaats :: {city}
Nationaliteit :: [Nederlandse~Belg] Geslacht :: [M~V]
[Geldig tot~Datum van afgifte] :: {date} [Documentnummer~Rijksregisternr.] {num}
? I<NLD{num}<<<<<<<<<<<`,
    },
  ],
  payslip: [
    {
      family: 'p',
      language: 'en',
      text: `{company}
{street} {town}
# [Salary slip~PAYSLIP~Pay slip for the month of {month} {year}~PAYSLIP FOR {month} {year}~Employee pay statement]
Employee [name~] :: {person}
[Employee ID~Employee no~Staff no~Payroll no] :: {num}
[Designation~Position~Job title~Department] :: {job}
[Pay date~Pay period~Date of joining] :: {date}
[PAN~UAN~PF No~KRA PIN~NI number~Tax code] :: {num}
? [Paid days~Working days~LOP days] :: {n}
= Earnings | Amount | Deductions | Amount
- Basic [pay~salary] | {plain} | [Provident fund~PAYE~Income tax~NSSF] | {small}
- [HRA~House rent allowance~Housing allowance~Overtime] | {plain} | [Professional tax~NHIF~National insurance~TDS] | {small}
- [Special allowance~Conveyance~Transport allowance~Bonus] | {small} | [Health insurance~Pension~Loan] | {small}
[Gross earnings~Gross salary~Total earnings] {plain} Total deductions {plain}
[Net pay~Net salary~Take home pay~NET PAY] {plain}
? Amount in words: rupees fifty thousand only
[This is a computer generated payslip and needs no signature~Employer signature Employee signature~Prepared by HR manager]`,
    },
    {
      family: 'p',
      language: 'fr',
      text: `{company} {street} {town}
SIRET {siret} Code APE 6201Z [URSSAF {num}~]
# [Bulletin de paie~BULLETIN DE SALAIRE~Fiche de paie~Bulletin de paye simplifié]
[Période du {date} au {date}~Période : {month} {year}] [Paiement le {date} par virement~]
{person} Matricule {num} N° de sécurité sociale {nir}
[Emploi~Qualification~Catégorie] :: {job}
[Convention collective~Ancienneté~Date d'entrée~Coefficient] :: {n}
= [Éléments de paie~Désignation~Rubriques] | Base | Taux | [Part salarié~Retenues~À déduire] | [Part employeur~Charges patronales]
- Salaire de base | 151,67 | {n},{d2} | {plain} |
- [Heures supplémentaires 25 %~Prime d'ancienneté~Absence congés payés~Indemnité de transport] | {n} | {n},{d2} | {small} |
- SALAIRE BRUT | | | {plain} |
- [Santé~Sécurité sociale maladie~Complémentaire santé] | {plain} | 0,{d2} | {small} | {small}
- [Retraite~Assurance vieillesse plafonnée~Retraite complémentaire tranche 1] | {plain} | 6,90 | {small} | {small}
- [CSG déductible~CSG/CRDS non déductible de l'impôt~Assurance chômage] | {plain} | 6,80 | {small} | {small}
Net à payer avant impôt sur le revenu {plain} Net imposable {plain} [Impôt sur le revenu prélevé à la source~Montant net social] {small}
NET [PAYÉ~À PAYER] {plain}
[Congés acquis {n} pris {n} solde {n}~Dans votre intérêt, conservez ce bulletin sans limitation de durée]`,
    },
    {
      family: 'p',
      language: 'de',
      text: `{company} {street} {town}
# [Abrechnung der Brutto/Netto-Bezüge~Lohnabrechnung~Gehaltsmitteilung~Bezügemitteilung~Entgeltnachweis] [für {month} {year}~{month} {year}]
Personal-Nr. {num} Geburtsdatum {date} Steuerklasse [I~III~IV] Kinderfreibeträge {n} Konfession [rk~ev~--]
SV-Nummer {num} Krankenkasse [AOK~TK~Barmer] Eintritt {date} Steuer-ID {num}
{person} {cstreet} {ctown}
= Lohnart | Bezeichnung | Menge | Faktor | Betrag
* {d3} | [Gehalt~Stundenlohn~Überstunden~Urlaubsgeld~Vermögenswirksame Leistung~Fahrtkostenzuschuss] | {n} | {n},{d2} | {plain}
Gesamtbrutto {plain} Steuerbrutto {plain} Lohnsteuer {small} Kirchensteuer {small} Solidaritätszuschlag {small}
KV-Beitrag {small} RV-Beitrag {small} AV-Beitrag {small} PV-Beitrag {small}
Nettoverdienst {plain} [Auszahlungsbetrag~Überweisung] {plain} Verdienstbescheinigung`,
    },
    {
      family: 'p',
      language: 'it',
      text: `{company} {street} {town} [Codice azienda {num}~P.IVA {num}]
# [Cedolino paga~Prospetto paga~LIBRO UNICO DEL LAVORO~Busta paga] {month} {year}
[Cognome e nome~Dipendente] :: {person} Matricola {num} Codice fiscale {num}
[Qualifica~Mansione~Livello] :: {job} Data assunzione {date}
= Voci variabili del mese | Importo base | Riferimento | Trattenute | Competenze
* {num} | [Retribuzione~Ferie godute~Straordinario~Contributo IVS~Addizionale regionale] | {small} | {n} | {small}
Totale competenze {plain} Totale trattenute {small} Imponibile INPS {plain} Imponibile IRPEF {plain} TFR {small}
NETTO [DEL MESE~IN BUSTA] {plain}`,
    },
    {
      family: 'p',
      language: 'es',
      text: `# [RECIBO DE SALARIO~NÓMINA~Recibo individual justificativo del pago de salarios] {month} {year}
Empresa: {company} CIF {vat} Domicilio {street} CCC {num}
Trabajador: {person} NIF {num} Nº afiliación seguridad social {num} Categoría {job} Antigüedad {date}
I. DEVENGOS 1. Percepciones salariales Salario base {plain} [Plus convenio~Horas extraordinarias~Gratificaciones] {small}
A. TOTAL DEVENGADO {plain}
II. DEDUCCIONES Contingencias comunes 4,70 % {small} Desempleo {small} Formación profesional {small} IRPEF {n} % {small}
B. TOTAL A DEDUCIR {small} LÍQUIDO TOTAL A PERCIBIR (A-B) {plain}`,
    },
  ],
};
