import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French invoices of craftsmen, clubs, public bodies and programs. */
export const frenchBills: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('fr', {
    'fr-more-invoice-chimney-sweep-two-flues': `{person} - [Ramonage Fumisterie~Ramoneur savoyard~Le P'tit Ramoneur]
{street}, {town}
Tél. {phone} [sur rendez-vous~répondeur le soir]
Siret {siret} - RM {d3}
Assurance décennale {insurer} contrat {num} (France métropolitaine)
> {client}
> {cstreet}
> {ctown}
{city}, le {today}
FACTURE {ref}
= Intervention du {date} | Qté | PU | Total
- Ramonage mécanique conduit [insert bois~poêle à granulés~chaudière fioul] avec certificat | 1 | {small} | {small}
- Dépose et nettoyage du tampon, aspiration des suies | 1 | {small} | {small}
- [Remplacement joint de porte~Chapeau anti-pluie inox~Débistrage au kilomètre supplémentaire] | {n} | {small} | {small}
- Déplacement zone {n} | 1 | {small} | {small}
TVA 10 % (logement de plus de 2 ans, attestation remise) :: {small}
Net à régler :: {amount}
? Payé par chèque le jour même, merci.
Règlement à réception. Passé trente jours, pénalités au taux légal majoré de dix points.
Pensez au second passage avant l'hiver : l'arrêté préfectoral impose deux ramonages par an dont un pendant la période de chauffe. Conservez le certificat, votre assureur peut l'exiger.`,
    'fr-more-invoice-water-utility-rural-syndicate': `SYNDICAT INTERCOMMUNAL D'ADDUCTION D'EAU POTABLE DE {city}
Mairie, {street} {town}
Permanence abonnés : mardi et jeudi de 9h à 12h - Urgence fuite {phone}
> {client}
> {cstreet}
> {ctown}
Référence abonné :: {num}
Branchement :: {cstreet}
Compteur :: n° [A~B~C]{d2}F{num} diamètre 15 mm
Rôle :: {year}-0{n}
Relève :: du {date} au {date}
= Ancien index | Nouvel index | Consommation m3
- {d3} | {d3} | {d2}
= Désignation | Quantité | Prix unitaire HT | Montant HT | TVA
Distribution de l'eau
- Part fixe (abonnement semestriel) | 1 | {small} | {small} | 5,5 %
- Consommation tranche 1 | {d2} | 1,{d3} | {small} | 5,5 %
Collecte et traitement des eaux usées
- Part communale assainissement | {d2} | 1,{d2} | {small} | 10 %
Organismes publics
- Redevance préservation des ressources (agence de l'eau) | {d2} | 0,0{d2} | {small} | 5,5 %
- Redevance performance des réseaux | {d2} | 0,{d2} | {small} | 10 %
Total TTC à payer avant le {date} :: {amount}
Soit 0,00{n} € le litre, hors abonnement
Titre exécutoire en application de l'article L. 252 A du livre des procédures fiscales, pris, émis et rendu exécutoire conformément aux dispositions du code général des collectivités territoriales.
Payer par internet : {web}, identifiant collectivité {d5}, référence {num}. Talon TIP SEPA à détacher, signer et retourner sans agrafe ni trombone.
La qualité de l'eau distribuée est affichée en mairie. Nitrates : {d2} mg/l.`,
    'fr-more-invoice-no-title-erp-columns-only': `{company}
{street}
{town}
TVA {vat}
> {client}
> {cstreet}
> {ctown}
N° PIECE | DATE | CODE CLI | REP | PAGE
- FC{num} | {date} | 4110{d3} | {d2} | 1/1
= REFERENCE | DESIGNATION | QTE | P.U. HT | REM% | MONTANT HT | T
BL {num} DU {date}
- {d5}-{d2} | [BOULON TH 10X40 ZN~ECROU FREIN M12~RONDELLE GROWER~TIGE FILETEE 1M] | {d3} | {small} | {n},00 | {small} | 1
- {d5}-{d2} | [MECHE HSS 6.5~FORET BETON SDS~DISQUE A TRONCONNER] | {d2} | {small} | {n},00 | {small} | 1
* {d5}-{d2} | {ware} | {n} | {small} | {n},00 | {small} | 1
- PORT | PARTICIPATION TRANSPORT | 1 | {small} | | {small} | 1
= BASE HT | TX | TVA | TTC
- {plain} | 20,00 | {plain} | {plain}
ECHEANCE {date} LCR DIRECTE
[DOMICILIATION {bank}~TRAITE NON ACCEPTEE~CESSION DAILLY] {iban}
RESERVE DE PROPRIETE LOI 80-335 DU 12/05/1980
INDEMNITE FORFAITAIRE RECOUVREMENT 40 EUR`,
    'fr-more-invoice-piano-tuner-note': `{person}
accordeur et restaurateur de pianos
{street} - {town} - {mobile}
> [Conservatoire~École de musique~Salle des fêtes] de {city}
> {client}
Note d'honoraires n° {n}/{year}
- Accord au diapason 442 du quart de queue [Pleyel~Yamaha~Gaveau], avant concert du {date} | {small}
- Réglage de l'échappement, trois marteaux recollés, une corde filée changée (la grave) | {small}
- Accord des deux pianos droits, salles 4 et 7 | {small}
Frais de route : {d2} km aller-retour
Total : {amount}
TVA non applicable, article 293 B du CGI
Dispensé d'immatriculation... Siret {siret}
Remarque : l'hygrométrie de la salle 4 est tombée à {d2} % ; il faudrait un bac d'eau ou un humidificateur, sinon la table d'harmonie va se fendre. À revoir au printemps.
Virement souhaité sur {iban}
Merci et à bientôt,
{person}`,
    'fr-more-invoice-sports-federation-affiliation': `FÉDÉRATION FRANÇAISE [DE TIR À L'ARC~DE PÉTANQUE~D'ESCRIME~DE SPÉLÉOLOGIE]
Ligue régionale - Comité départemental {d2}
{street}, {town}
Association agréée par le ministère des Sports, non assujettie à la TVA
Structure :: {client} (n° d'affiliation {num})
Saison :: {year}/{year}
Appel de fonds / facture :: L{d2}-{num}
Émise le :: {date}
= Nature | Nombre | Tarif | Total €
- Affiliation club, part fédérale | 1 | {small} | {small}
- Affiliation club, part ligue | 1 | {small} | {small}
- Licences [adultes~seniors] | {d2} | {small} | {small}
- Licences jeunes moins de 18 ans | {d2} | {small} | {small}
- Licences découverte / dirigeant non pratiquant | {n} | {small} | {small}
- Mutation de licencié | {n} | {small} | {small}
- Amende feuille de match non transmise | 1 | {small} | {small}
- Assurance individuelle accident {insurer} (incluse) | | 0,00 | 0,00
Solde antérieur :: {small}
Total à devoir :: {amount}
Prélèvement prévu le 5 du mois suivant sur le compte de l'association. Toute licence validée dans l'intranet est due, même en cas d'abandon. Les chèques libellés au nom du trésorier seront retournés.
Contact comptabilité : {email}`,
    'fr-more-invoice-crane-hire-attachment': `{company} LEVAGE MANUTENTION
Grues mobiles 35 à 250 T - Chariots - Convois exceptionnels
{street} {town} - tél {phone}
SAS au capital de 320 000 € - RCS {city} {siren} - APE 7732Z
DOIT : {client}, {cstreet}, {ctown}
Facture | Date | Votre commande | Chantier
- {ref} | {date} | {num} | {city}
Selon bons d'attachement n° {num} et {num} signés de votre chef de chantier
= Date | Engin | Prestation | Unité | Qté | PU | Total
- {date} | GMK 4080 | Amenée-repli | FF | 1 | {plain} | {plain}
- {date} | GMK 4080 | Mise à disposition avec grutier | h | {n} | {small} | {plain}
- {date} | GMK 4080 | Heures au-delà de 8 h | h | {n} | {small} | {plain}
- {date} | | Élingueur, plan de levage | FF | 1 | {plain} | {plain}
- {date} | | Plaques de répartition | u | {n} | {small} | {plain}
Surcharge gasoil non routier indice CNR :: {small}
Assurance bien confié (1,{n} %) :: {small}
Total hors taxes :: {plain}
TVA [20 %~autoliquidation art. 283-2 nonies] :: {plain}
Net à payer au {date} :: {amount}
Escompte : néant. Clause pénale : 15 % des sommes restant dues. Attribution exclusive de juridiction au tribunal de commerce de {city}.
Affacturage : pour être libératoire, votre paiement doit être effectué directement à l'ordre d'{bank} Factor, subrogé dans nos droits.`,
    'fr-more-invoice-translator-swiss-lausanne': `{person}, traductrice jurée
{street}, CH-1{d3} [Lausanne~Neuchâtel~Fribourg~Sion]
IDE CHE-{d3}.{d3}.{d3} [TVA~non assujettie]
> Etude {someone}, notaires
> {cstreet}
> CH-12{d2} Genève
Lausanne, le {today}
Concerne : [acte de naissance roumain~jugement de divorce portugais~statuts d'une GmbH] - votre réf. {num}
Maître,
Pour les prestations ci-dessous, je me permets de vous facturer :
- Traduction certifiée conforme, {d2} lignes normées à CHF 3.{d2} | {small}
- Légalisation auprès de la Chancellerie (débours) | {small}
- Apostille | {small}
- Forfait urgence 24 h | {small}
- Envoi recommandé A+ | {small}
Total en notre faveur CHF {plain}
Payable à 10 jours net, au moyen de la QR-facture annexée. Passé ce délai un intérêt moratoire de 5 % l'an court sans sommation.
Avec mes salutations les meilleures
===
Récépissé
Compte / Payable à
CH{d2} 0{d3} {d2}{d2} {d2}{d2} {d2}{d2} {n}
{person}
Référence
{d2} {d5} {d5} {d5} {d5} {d5}
Payable par
Etude {someone}
Monnaie Montant
CHF {plain}
Point de dépôt
Section paiement`,
    'fr-more-invoice-nursery-creche-association-month': `Les [P'tits Loups~Coccinelles~Galopins~Trois Pommes] - crèche parentale
{street}, {town} - association loi 1901 - conventionnée CAF
Famille {client}
Enfant : [Léo~Inès~Mahé~Jade~Sacha]
Mois : {month} {year}
Facture n° {ref}
Contrat mensualisé : {d2} h / semaine sur {d2} semaines
Tarif horaire PSU (taux d'effort 0,0619 %) :: {n},{d2} €
= Libellé | Heures | Montant
- Forfait mensuel contractualisé | {d3},00 | {plain}
- Heures complémentaires (arrivée avant l'horaire, départ tardif) | {n},50 | {small}
- Déduction fermeture pont de l'Ascension | -{n},00 | -{small}
- Déduction maladie à partir du 4e jour sur certificat | 0,00 | 0,00
- Couches et repas | inclus | 0,00
- Cotisation annuelle à l'association | | {small}
Reste à la charge de la famille :: {amount}
À régler avant le 10 par virement, CESU ou chèque dans la boîte rouge de l'entrée
Parents de permanence le mois prochain : voir planning à côté du tableau des siestes. Rappel : la participation au ménage de printemps du {date} compte pour deux heures. Une attestation pour le crédit d'impôt garde d'enfant sera transmise en avril.`,
    'fr-more-invoice-web-domain-registrar-mail': `[no-reply~facturation]@{web}
À : {mail}
Objet : Votre commande {num} est réglée - facture {ref} en pièce jointe
{company} SAS, {street}, {town}, France - TVA {vat}
Facturé à
{client}
{cstreet}, {ctown}
Identifiant client [xx~zz~ab]{d5}-ovz
Date de la facture :: {date}
Moyen de paiement :: carte bancaire se terminant par {d2}{d2}
= Service | Référence | Du | Au | Quantité | Prix HT
- Renouvellement {web} | domain-fr-renew | {date} | {date} | 12 mois | {small}
- Hébergement perso 100 Go | hosting-perso | {date} | {date} | 12 mois | {small}
- Boîte de messagerie 5 Go | mx-plan-5 | {date} | {date} | {n} | {small}
- Certificat TLS | ssl-dv | | | 1 | 0,00
- Protection Whois | owo | | | 1 | 0,00
Prix HT :: {small}
TVA (20%) :: {small}
Prix TTC :: {amount}
Payé le :: {date}
Si vous ne souhaitez plus renouveler automatiquement, désactivez l'option depuis votre espace client avant la date d'échéance. En l'absence de renouvellement, le nom sera suspendu puis détruit après la période de rédemption de trente jours.
Ne répondez pas à ce courriel. Suivez-nous, évaluez-nous, parrainez un ami.`,
    'fr-more-invoice-second-page-energy-taxes-explained': `Page 2/4
{company} - Facture {ref} du {date} - client {num}
Détail de votre consommation
= Électricité | Index début | Index fin | kWh | Prix HT/kWh | Montant HT
- Heures pleines | {d5} | {d5} | {d3} | 0,1{d2} | {small}
- Heures creuses | {d5} | {d5} | {d3} | 0,1{d2} | {small}
Abonnement
- Du {date} au {date}, 9 kVA | | | 2 mois | {small} | {small}
Taxes et contributions
- Contribution tarifaire d'acheminement (CTA) | | | | 21,93 % | {small}
- Accise sur l'électricité | | | {d3} | 0,0{d3} | {small}
- TVA à 5,5 % | | | | | {small}
- TVA à 20 % | | | | | {small}
dont acheminement :: {small}
Comprendre les mots
Accise : taxe perçue par l'État sur chaque kilowattheure livré, anciennement CSPE.
Acheminement : utilisation des réseaux publics de transport et de distribution, fixée par la Commission de régulation.
Index auto-relevé : communiqué par vos soins ; index estimé : calculé d'après l'historique.
Origine de l'électricité fournie : nucléaire {d2} %, renouvelables {d2} % dont hydraulique {n} %, gaz {n} %, charbon 0,{n} %. Déchets radioactifs à vie longue : 0,9 mg/kWh.
Une difficulté ? Le fonds de solidarité logement de votre département et le chèque énergie peuvent vous aider. Réclamations : {street}, {town}. Après deux mois sans réponse, le médiateur national de l'énergie peut être saisi gratuitement.`,
    'fr-more-invoice-bookkeeper-belgium-quarter': `Fiduciaire {company} SRL
{street} - B-{d2}{d2} [Namur~Charleroi~Wavre~Arlon]
BE 0{d3}.{d3}.{d3} - membre ITAA n° {num}
Compte à vue BE{d2} {d2}{d2} {d2}{d2} {d2}{d2}
> {client} SRL
> {cstreet}
> TVA BE 0{d3}.{d3}.{d3}
Fact. {year}/{d3} Date {date} Échéance {date}
Honoraires du {n}e trimestre
- Tenue de la comptabilité, encodage de {d3} pièces | {plain}
- Déclarations périodiques Intervat, listing clients annuel | {small}
- Établissement du bilan et dépôt BNB (frais de publication refacturés) | {plain}
- Fiches 281.50 et 281.20 | {small}
- Assistance contrôle TVA, {n} h {d2} au tarif de {small} €/h | {plain}
Base imposable 21 % :: {plain}
TVA :: {plain}
Débours hors TVA :: {small}
À payer EUR :: {amount}
Communication structurée +++{d3}/{d2}{d2}/{d5}+++
Toute facture non contestée par recommandé dans la huitaine est réputée acceptée. Majoration de 10 % avec un minimum de 65 euros. La responsabilité professionnelle est limitée conformément à notre lettre de mission. Politique anti-blanchiment : l'identification du mandataire effectif peut être redemandée à tout moment.`,
    'fr-more-invoice-spelt-mill-few-words': `Moulin de {city}
{person}
{siret}
{client}
n° {d3}
{date}
- T65 bio 25 kg | {d2} | {small} | {small}
- T110 bio 25 kg | {n} | {small} | {small}
- Seigle T130 | {n} | {small} | {small}
- Petit épeautre | {n} | {small} | {small}
- Palette Europe consignée | 2 | {small} | {small}
- Palettes rendues | -1 | {small} | -{small}
{plain} + 5,5 % {small}
= {amount}
30 j fin de mois
FR-BIO-01`,
    'fr-more-invoice-co-owners-charges-call-lot': `CABINET {company}, ADMINISTRATEUR DE BIENS
Gérance - Syndic - Transaction
Carte pro CPI {num} - Garantie {insurer} 1 500 000 €
{street} {town} - Accueil du lundi au jeudi 9h-12h
Résidence LES [ACACIAS~TERRASSES~CÈDRES~GLYCINES]
> M. ou Mme {client}
> {cstreet}
> {ctown}
APPEL DE FONDS N° {n} - PÉRIODE DU {date} AU {date}
Lots :: {d2} (appartement T3), {d3} (cave), {d3} (parking)
= Clé de répartition | Total à répartir | Base | Vos tantièmes | Quote-part
- Charges communes générales | {plain} | 10000 | {d3} | {small}
- Ascenseur bâtiment B | {plain} | 1000 | {d2} | {small}
- Chauffage collectif | {plain} | 10000 | {d3} | {small}
- Eau froide (provision) | {plain} | 1000 | {d2} | {small}
- Fonds de travaux ALUR 5 % | {plain} | 10000 | {d3} | {small}
- Ravalement façade ouest, 2e appel (AG du {date}) | {plain} | 10000 | {d3} | {small}
Report du relevé précédent :: {small}
Somme exigible le 1er jour du trimestre :: {amount}
Coupon à joindre à votre chèque libellé au nom du syndicat des copropriétaires. Espace extranet {web}. Rappel : les frais de mise en demeure sont imputables au seul copropriétaire défaillant (article 10-1 de la loi du 10 juillet 1965).`,
  }),
};
