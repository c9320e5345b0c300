import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers of insurers and of identity. */
export const frenchPoliciesAndIdentity: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  insurance_certificate: wordingsIn('fr', {
    'frf-cover-decennial-builder-table': `{insurer}
ATTESTATION D'ASSURANCE
RESPONSABILITÉ CIVILE DÉCENNALE ET GÉNÉRALE
Période de validité :: du {date} au {date}
Contrat n° :: {num}
Souscripteur :: {company}, {street}, {town}
SIREN :: {siren}
Intermédiaire :: {person}, agent général, Orias {num}
L'assureur atteste que le souscripteur est titulaire d'un contrat garantissant, conformément aux articles L. 241-1 et A. 243-1 du code des assurances, sa responsabilité pour les activités suivantes, à l'exclusion de toute autre :
- 2 | Charpente et structure en bois
- 12 | Couverture, y compris zinguerie
- 19 | Menuiseries extérieures
- 22 | Isolation thermique par l'intérieur
L'attestation s'applique aux travaux ayant fait l'objet d'une ouverture de chantier pendant la période ci-dessus, réalisés en France métropolitaine et en Corse, sur des opérations dont le coût total n'excède pas quinze millions d'euros, avec des techniques courantes.
= Garantie | Montant | Franchise
- Décennale obligatoire, habitation | coût des réparations | 10 %, min. {d3}
- Hors habitation | {plain} par sinistre | idem
- Bon fonctionnement | {plain} par an | {d3}
- Responsabilité civile, corporels | 8 000 000 | néant
- Matériels et immatériels | {plain} | {d3}
- Sous-traitant, même durée | 2 000 000 | 10 %
Elle ne peut engager l'assureur au-delà des clauses du contrat auquel elle se réfère et n'implique qu'une présomption de garantie. Elle est délivrée pour valoir ce que de droit, sous réserve du paiement de la prime.
Fait à {city}, le {today}
Le directeur général`,
    'frf-cover-school-year-child': `{insurer} Scolaire
ATTESTATION D'ASSURANCE SCOLAIRE ET EXTRASCOLAIRE
Année {year}
Nous certifions que l'enfant
Nom :: {someone}
Né(e) le :: {date}
Établissement :: [école élémentaire Jean-Rostand~collège Louise-Michel~maternelle du Parc]
est couvert(e) par le contrat n° {num} souscrit par {person}, {cstreet}, {ctown}
pour :
- Responsabilité civile : dommages corporels, matériels et immatériels causés à autrui
- Individuelle accident corporel, du fait de l'enfant ou sans responsable identifié
- Défense et recours
- Assistance, rapatriement, y compris à l'étranger
sur le trajet, pendant la classe, la cantine, l'étude, les sorties facultatives avec ou sans nuitée (classe de neige, voyage linguistique), les stages en entreprise et les activités sportives, sauf parachutisme et compétition motorisée.
Validité : du 1er septembre au 31 août, 24 heures sur 24, monde entier
Plafonds : bris de lunettes {d3} €, dents {d3} € par dent, vélo {d3} €, cartable et manuels {d2} €
Accident ? Déclarez sous cinq jours sur votre espace ou au {phone}.
Cette attestation répond aux exigences du ministère. À remettre à l'enseignant.
Le {today} {insurer}, mutuelle régie par le code
Partie détachable : en cas d'urgence prévenir ....................`,
    'frf-cover-home-tenant-risks': `{insurer}
Votre agence : {street}, {town}, {phone}
> {person}
> {cstreet}
> {ctown}
Attestation d'assurance habitation
Sociétaire :: {num}
Contrat :: [Résidence Formule Confort~Toit & Moi~Habitat Étudiant]
Nous soussignés attestons garantir, depuis le {date}, le logement situé :
{cstreet}, {ctown}, [appartement de 3 pièces~studio~maison de plain-pied], occupé en qualité de locataire
contre les conséquences pécuniaires de la responsabilité que notre assuré peut encourir en application des articles 1732 à 1735 du code civil envers le propriétaire, et 1242 envers les voisins, du fait :
incendie, explosion, foudre, fumées ; dégâts des eaux, gel ; bris de glaces ; vol et vandalisme ; événements climatiques ; catastrophes naturelles et technologiques
Capital mobilier : {plain} €
Recours des voisins et des tiers : illimité pour les dommages corporels
Dépendance : cave de moins de 10 m²
Échéance annuelle :: {date}, tacite reconduction
Cotisation : à jour jusqu'au {date}
La présente attestation n'est délivrée qu'à titre d'information, elle ne constitue pas une prolongation de garantie.
Fait pour servir et valoir ce que de droit
{city}, {today}, le responsable du centre de gestion
Déménagez l'esprit tranquille : 3 mois de double couverture offerts.`,
    'frf-cover-boat-mooring-harbour': `{insurer} Plaisance
ATTESTATION À PRODUIRE À LA CAPITAINERIE
Assuré :: {person}
Navire :: [Mistral II~P'tit Louis~Albatros]
Immatriculation :: {ref}
Type :: [voilier habitable 8,40 m~semi-rigide 5,50 m~pêche-promenade], année {year}
Moteur :: hors-bord {d2} kW
Port d'attache :: {city}
Police :: {num}, effet {date}, échéance {date}
Garanties acquises
- Responsabilité civile envers les tiers et personnes transportées | 7 600 000 €
- Frais de retirement de l'épave | {plain} €
- Assistance et sauvetage | inclus
- Pertes et avaries | valeur agréée {plain} €, franchise {d3} €
- Vol du bateau et du moteur, antivol exigé | {plain} €
- Individuelle passagers | 15 000 €
Zone : eaux intérieures, Manche, Atlantique de 60° N à 25° N, Méditerranée
Régates de club autorisées. Hivernage à terre couvert. Séjour au mouillage forain du 1er novembre au 31 mars exclu.
Le présent document ne saurait être opposé à l'assureur en cas de suspension pour non-paiement.
Valable un an, sauf modification. {today}
Code : conserver à bord avec l'acte de francisation`,
    'frf-cover-health-third-party-card': `{insurer} santé
CARTE DE TIERS PAYANT
Attestation d'adhésion à un régime complémentaire
Période de validité :: du 01/01/{year} au 31/12/{year}
N° adhérent :: {num}
N° AMC :: 75{num}
Télétransmission :: oui, NOÉMIE
Gestionnaire :: {other} TP - convention {d3}
CSR :: {ref}
= Bénéficiaire | Né le | N° SS | PHAR | MED | HOSP | OPTI | DENT | AUDI | TRAN
- {person} | {date} | {nir} | 100 | 100 | PEC | PEC | 100/SVR | PEC | 100
- {someone} | {date} | idem | 100 | 100 | PEC | PEC | 100/SVR | PEC | 100
- {someone} | {date} | {nir} | 100 | 100 | PEC | PEC | 100/SVR | PEC | 100
PEC : prise en charge à demander par le professionnel ; SVR : selon votre régime ; les taux incluent la part obligatoire
Professionnels de santé : vérifiez les droits en ligne avant délivrance. Aucun paiement après radiation.
Adhérent : présentez cette carte avec la carte Vitale. Elle doit être restituée en cas de départ. Hors réseau, envoyez la facture acquittée par l'application.
Assistance à domicile : {phone} (24 h/24), code {d5}
Téléconsultation gratuite, deuxième avis médical`,
    'frf-cover-hunting-and-pet-short': `ATTESTATION ASSURANCE [CHASSE~CHIEN DE 2E CATÉGORIE~ÉQUITATION]
Compagnie {insurer}
Agent {someone} {city}
Nous certifions que M./Mme {person}, {cstreet} {ctown}
est assuré(e) en RC illimitée pour les dommages corporels (sans que la garantie puisse être réduite ni franchise opposée aux victimes)
N° {num}
du {date} au {date}
animal/arme : [carabine cal. 30-06~American staffordshire, puce 2502{num}~jument « Paloma »]
à présenter avec le permis / au maire
sous réserve d'encaissement
cachet de l'agence`,
    'frf-cover-event-hall-one-day': `{insurer}
Attestation temporaire de responsabilité civile
Manifestation
Organisateur :: {person} pour [la kermesse de l'école~le mariage Dubois~l'amicale des anciens]
Nature :: [bal avec sonorisation~fête foraine privée~brocante]
Lieu :: salle polyvalente de {city}, mise à disposition par la commune
Du {date} à {time} au lendemain {time}
Participants : {d3} personnes au maximum
Sont garantis : les dommages causés aux tiers, au bâtiment confié (incendie, explosion, dégât des eaux, bris), au mobilier jusqu'à {plain} euros, l'intoxication alimentaire due aux mets servis, les bénévoles.
Sont exclus : feux d'artifice de catégorie F4, structures gonflables non vérifiées, véhicules à moteur, vol au vestiaire sans surveillance.
Renonciation à recours contre la commune : accordée.
Franchise : {d3} euros par sinistre matériel
Prime réglée : {d2},{d2} euros TTC, quittance {num}
À remettre au régisseur lors du retrait des clés, avec le chèque de caution.
Établie le {today} par {someone}, sous le numéro {ref}
Toute fausse déclaration entraîne la nullité (L. 113-8).`,
  }),
  identity_document: wordingsIn('fr', {
    'frf-identity-driving-licence-two-sides': `RÉPUBLIQUE FRANÇAISE PERMIS DE CONDUIRE
F
1. {someone}
2. {person}
3. {date} ({d2}) {city}
4a. {date} 4b. {date}
4c. Préfecture {d2}
5. {d2}AB{d5}
7. (signature)
9. AM B1 B
===
9. 10. 11. 12.
- AM | {date} | {date} |
- A1 | | |
- A2 | | |
- B1 | {date} | {date} |
- B | {date} | {date} | [01.01~79.06~]
- C | | |
- BE | | |
12.
1. Nom 2. Prénom 3. Date et lieu de naissance 4a. Date de délivrance 4b. Date d'expiration administrative 4c. Délivré par 5. Numéro 10. Valable à partir du 11. Valable jusqu'au 12. Codes
D1FRA{d2}AB{d5}{num}<<<<<<`,
    'frf-identity-residence-permit-photocopy': `RÉPUBLIQUE FRANÇAISE
TITRE DE SÉJOUR
FRA {num}
NOM / SURNAME {someone}
Prénoms {person}
Sexe [F~M] Nationalité [MAR~SEN~UKR~BRA] Date nais. {d2} {d2} 19{d2}
Type de titre
[CARTE DE RÉSIDENT~PASSEPORT TALENT~VIE PRIVÉE ET FAMILIALE~ÉTUDIANT]
Expire le {d2} {d2} {year}
REMARQUES
AUTORISE SON TITULAIRE À TRAVAILLER
{d5}
===
Lieu de naissance {city}
Délivré par PRÉF. {city} le {date}
Adresse {cstreet} {ctown}
N° étranger {num}{d2}
Entré(e) en France le {date}
IRFRA{num}<<<<<<<<<<<<<<<
{d2}{d2}{d2}{n}F{d2}{d2}{d2}{n}MAR<<<<<<<<<{n}
copie certifiée pour dossier employeur {today}`,
    'frf-identity-family-record-book-page': `LIVRET DE FAMILLE
ÉPOUX OU PÈRE
EXTRAIT DE L'ACTE DE NAISSANCE n° {d3}
Le {date}
à {time} est né à {city}
{person}
du sexe masculin
fils de {someone}, {job}
et de {someone}, sans profession
Délivré conforme aux registres le {date}
L'officier de l'état civil
ÉPOUSE OU MÈRE
Acte n° {d3} {someone}, née le {date} à {ctown}
MARIAGE
célébré à la mairie de {city} le {date} à {time}
Contrat : [néant~reçu par Me {someone}, notaire]
Mention marginale : ............
===
PREMIER ENFANT
Acte de naissance n° {d3}
Le {date} à {time}
est née {someone}
Certifié, le {date} L'officier de l'état civil (sceau)
DÉCÈS (extrait)
DEUXIÈME ENFANT
Acte n° ......
Toute usurpation d'état civil est punie. Le livret doit être présenté chaque fois qu'une mention est à y porter.`,
    'frf-identity-birth-certificate-full-copy': `COMMUNE DE {city}
DÉPARTEMENT {d2}
COPIE INTÉGRALE D'ACTE DE NAISSANCE
n° {d3}
NAISSANCE - {someone}
Le {date}, à {time}, est né(e), {cstreet}, en la maternité, {person}, du sexe [féminin~masculin],
de {someone}, né(e) à {ctown}, {job}, et de {someone}, son épouse, domiciliés {street}.
Dressé le lendemain à dix heures cinq minutes sur la déclaration du père qui, lecture faite et invité à lire l'acte, a signé avec Nous, {someone}, adjoint au maire, officier de l'état civil par délégation.
MENTIONS MARGINALES
Marié(e) à {city} le {date} avec {someone}.
Divorcé(e) par jugement du tribunal de grande instance rendu le {date}.
R.C. n° {d3}
Délivré selon procédé informatisé
Copie certifiée conforme
{city}, le {today}
L'officier de l'état civil
Filiation, rectification : art. 28 du code civil. Ce document n'a pas de durée de validité légale mais les administrations exigent moins de trois mois.`,
    'frf-identity-old-laminated-card': `RÉPUBLIQUE FRANÇAISE
CARTE NATIONALE D'IDENTITÉ N° : {num}{d3} Nationalité Française
Nom : {someone}
Prénom(s) : {person}
Sexe : [M~F] Né(e) le : {d2}.{d2}.19{d2}
à : {city} ({d2})
Taille : 1,{d2}m
Signature du titulaire :
IDFRA{d5}<<<<<<<<<<<<<<<<<<<<{d5}{n}
{num}{d3}{d5}<<{d5}{d2}M{n}
===
Adresse : {cstreet}
{ctown}
Carte valable jusqu'au : {date}
délivrée le : {date}
par : SOUS-PRÉFECTURE DE {city} ({d2})
Signature de l'autorité : {someone}
(prolongée de cinq ans, décret 2013-1188)`,
    'frf-identity-professional-sailor-pilot-card': `MINISTÈRE [CHARGÉ DE LA MER~DES TRANSPORTS~DE L'INTÉRIEUR]
[LIVRET PROFESSIONNEL MARITIME~CARTE PROFESSIONNELLE TAXI~CARTE DE CONDUCTEUR VTC]
Numéro :: {ref}{num}
Nom :: {someone}
Prénoms :: {person}
Né(e) le :: {date}
à :: {city}
Nationalité :: française
Taille :: 1 m {d2}
Yeux :: [bruns~bleus~verts]
Signes particuliers :: [néant~cicatrice menton]
Quartier ou préfecture :: {city}
Délivrée le :: {date}
Valable jusqu'au :: {date}
Aptitude médicale :: sans restriction, visite du {date}
Photographie - empreinte - signature du titulaire
Le titulaire doit être porteur de ce titre dans l'exercice de sa profession et le présenter à toute réquisition. En cas de perte, déclaration immédiate. Ce document demeure la propriété de l'État.
L'administrateur, {someone}`,
  }),
};
