import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further French papers that go with goods or tell what was paid. */
export const frenchGoodsAndTillsFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: wordingsIn('fr', {
    'frf-delivery-waste-tracking-bsd-form': `cerfa n° 12571 BORDEREAU DE SUIVI DES DÉCHETS
N° :: BSD-{year}{num}
1. Émetteur du bordereau [X] producteur du déchet
N° SIRET :: {siret}
Nom :: {company}
Adresse :: {street}, {town}
Personne à contacter :: {person}
2. Installation de destination
Nom :: {other} Environnement
N° de CAP :: {ref}
Code D/R prévu :: [R1~R13~D10]
3. Dénomination du déchet
Rubrique déchet :: [13 02 05*~15 01 10*~20 01 35*]
Dénomination usuelle :: [huiles moteur usagées~emballages souillés~écrans]
Consistance :: [liquide~solide~pâteux]
4. Mentions ADR : UN {num}, classe {n}, GE III
5. Conditionnement [fût~GRV~benne] nombre de colis {n}
6. Quantité [X] estimée {n},{d2} tonnes
8. Collecteur-transporteur
Nom :: {client}, récépissé {num} du département {d2}
Mode :: route - immatriculation [CM-{d3}-VT~FX-{d3}-JL]
Date de prise en charge :: {date}
9. Déclaration générale de l'émetteur : je certifie que les renseignements portés dans les cadres ci-dessus sont exacts. Signature
10. Expédition reçue à l'installation de destination
Date de présentation :: {date}
Quantité réelle :: {n},{d3} tonnes
Lot accepté : oui
11. Réalisation de l'opération : date {date}, signature et cachet
L'original accompagne le déchet. L'éliminateur renvoie une copie à l'émetteur dans le mois. Conservation : cinq ans, trois pour le transporteur.`,
    'frf-delivery-library-interloan-books': `Réseau des médiathèques de {city}
Bibliothèque départementale
BORDEREAU DE NAVETTE
Tournée [Est~Ouest] du {date} - chauffeur {someone}
Destination : médiathèque [L'Alinéa~Émile-Zola~du Vieux Bourg], {person}
= Cote | Titre | Code-barres | Motif
- R SIM | Le bourgmestre de Furnes | {num}{d5} | réservation lecteur
- BD PRA | Corto, intégrale 2 | {num}{d5} | réservation lecteur
- 641.5 | Conserves et bocaux | {num}{d5} | retour
- C ROM | La petite poule rousse (kamishibaï + butaï) | {num}{d5} | prêt animation
- DVD DOC | Les glaciers | {num}{d5} | boîtier fêlé, à réparer
- CD 1.2 | Fado vivo | {num}{d5} | réservation
- EXPO | « Abeilles », 12 panneaux + caisse | - | jusqu'au {date}
Nombre de bacs : {n} verts, 1 gris. Bacs vides à rendre : {n}
Tapis à histoires : vérifier les personnages (loup, 3 cochons, marmite)
Documents demandés non fournis : 2 (en prêt), 1 (perdu)
Les réservations sont gardées dix jours. Ne collez pas d'étiquette sur le code.
Pointage à l'arrivée : ........ Signature
Prochaine navette {date}. Fermeture annuelle du {date} au {date}`,
    'frf-delivery-fishmonger-auction-lot': `CRIÉE DE {city}
Bon d'enlèvement acheteur
Acheteur n° {d3} {client}
Vente du {date} - {time}
Engin, zone : chalut de fond, FAO 27.VII.e
= Lot | Bateau | Espèce | Taille | Prés. | Qual. | Caisses | Kg | €/kg
- {d3} | [Ar Mor~P'tit Gwen~Stella Maris] | LOTTE (queues) | 2 | éviscéré | E | {n} | {d2},{n} | {d2},{d2}
- {d3} | [Ar Mor~P'tit Gwen~Stella Maris] | MERLAN | 3 | vidé | A | {n} | {d2},{n} | {n},{d2}
- {d3} | [Ar Mor~P'tit Gwen~Stella Maris] | SAINT-PIERRE | 1 | entier | E | 1 | {n},{n} | {d2},{d2}
- {d3} | [Ar Mor~P'tit Gwen~Stella Maris] | SEICHE | - | entier | A | {n} | {d2},{n} | {n},{d2}
- {d3} | viviers | ARAIGNÉE MÂLE | 1 | vivant | E | 2 | {d2},{n} | {n},{d2}
Total {d2} caisses, {d3},{n} kg
Caisses consignées Europool : sorties {d2}, compte au {today} : +{d2}
Glace : 2 pelles. Température à l'enlèvement : 1,{n} °C
Transport : camion {other}, quai 4, heure {time}
Méthode et zone de capture doivent suivre le lot jusqu'au consommateur (règlement 1379/2013).
Le décompte financier sera émis ce soir par le bureau des ventes.
Préposé {person} Pour l'acheteur`,
    'frf-delivery-medical-bed-home-patient': `{company} Santé à domicile
FICHE D'INSTALLATION
Patient :: M. {someone}
Adresse :: {cstreet}, {ctown}, 1er étage
Téléphone de l'aidant :: {mobile}
Prescription du Dr {someone} en date du {date}
Prise en charge : 100 % ALD
= Matériel | N° de parc | Loc./Vente | Qté
- Lit médicalisé 2 fonctions, potence, barrières | {d5} | L | 1
- Matelas viscoélastique | neuf | V | 1
- Coussin d'aide à la prévention des escarres | neuf | V | 1
- Fauteuil roulant dossier inclinable T{d2} | {d5} | L | 1
- Table à manger au lit | {d5} | V | 1
- Concentrateur d'oxygène 5 L, lunettes | {d5} | L | 1
- Bouteille de secours 2 m³ | {num} | L | 1
Déplacements : installation en trente-six heures après la sortie d'hôpital
Vérifications effectuées [X] montées/descentes [X] freins [X] verrouillage des barrières [X] alarme
Informations données : ne pas fumer à proximité de l'oxygène, filtre à laver chaque semaine, poids maximal {d3} kg, notice laissée sur la table
Désinfection : étiquette verte du {date}
Remarque : tapis du couloir retiré avec l'accord de l'épouse ; prise de terre absente côté fenêtre, rallonge interdite
Reçu en bon état de fonctionnement. Je m'engage à prévenir en cas d'hospitalisation ou de décès afin d'interrompre la location.
Signature du patient ou de son représentant Technicien {person}
Astreinte 24 h/24 {phone}`,
  }),
  receipt: wordingsIn('fr', {
    'frf-receipt-diy-store-ticket-return-policy': `{company} BRICOLAGE
{street} {town}
{phone}
SIRET {siret}
TICKET {num} CAISSE {n} LIBRE-SERVICE
{date} {time}
PEINT ACRYL SATIN BLANC 2,5L | 34,90
ROULEAU 180 MM ANTIGOUTTE | 8,50
2 X 4,25 MASQUAGE 50M | 8,50
CHEVILLE BETON 8MM X50 | 6,90
TASSEAU SAPIN 27X27 2,40M X3 | 11,70
DECOUPE BOIS 4 TRAITS | 2,00
ECO-CONTRIB. INCLUSE 0,32
SOUS-TOTAL | 72,50
-10% CARTE MAISON | -7,05
TOTAL EUR | 65,45
TVA 20,00 HT 54,54 TVA 10,91
CARTE BANCAIRE | 65,45
NB ARTICLES 9
POINTS GAGNES 65 TOTAL {num}
GARDEZ CE TICKET : IL VOUS SERA DEMANDE POUR TOUT ECHANGE (100 JOURS) ET POUR LA GARANTIE
ARTICLES COUPES OU TEINTES NON REPRIS
FACTURE ? A L'ACCUEIL OU SUR L'APPLI
LOCATION CAMIONNETTE DES 19 EUR
OUVERT LE DIMANCHE MATIN`,
    'frf-receipt-nanny-platform-cesu-proof': `Avis d'enregistrement - Cesu
Justificatif de paiement
Employeur :: {person}, n° {num}
Salarié :: {someone}
Période d'emploi :: du {date} au {date}
Nombre d'heures :: {d2}
Salaire horaire net :: {d2},{d2} €
Net versé par Cesu+ :: {d3},{d2} €
Date du virement :: {date}
Cotisations prélevées le {date} :: {d3},{d2} €
Avance immédiate de crédit d'impôt :: -{d3},{d2} €
Montant total débité :: {d3},{d2} €
Ce document atteste du règlement effectué au titre de la période. Il ne constitue pas un bulletin de salaire ; celui-ci est mis à disposition de votre salarié dans son espace.
Paiement initié depuis le compte {iban}
Pour modifier une déclaration, vous disposez de deux jours. Au-delà, utilisez le formulaire de rectification.
L'attestation fiscale annuelle sera disponible en mars.
Centre national Cesu, {street}, Saint-Étienne
Conseil : en cas d'absence pour maladie, déclarez-la dans les trois jours.`,
    'frf-receipt-laser-game-party-booking-paid': `[LASER PARC~BOWLING LE STRIKE~TRAMPO'JUMP] {city}
Reçu de caisse
#{num}
{date} {time} - animateur {someone}
Anniversaire de : Nathan ({n} ans)
Formule GOLD 10 enfants | 189,00
Enfant supplémentaire x {n} | {d2},00
Chaussettes antidérapantes x {d2} | {d2},00
Gâteau chocolat 12 parts | 28,00
Bonbons, boissons | inclus
Boisson parents x 4 | 11,20
Remise mercredi | -15,00
Total TTC | {d3},{d2}
Acompte déjà encaissé | -50,00
Payé aujourd'hui : CB {d3},{d2}
Reste 0,00
TVA 10 % {d2},{d2} / 20 % {n},{d2}
Merci ! Les photos sont envoyées par mail sous 48 h. Un bon -20 % est glissé dans chaque sachet.
Objets oubliés gardés un mois. Prochaine soirée fluo samedi.
{company} SARL {siren}`,
    'frf-receipt-tax-stamp-fine-online-proof': `JUSTIFICATIF DE PAIEMENT
[Amende forfaitaire~Timbre électronique passeport~Droits universitaires~Redevance de mouillage]
Télépaiement du {date} à {time}
Référence de la transaction :: {num}{d5}
Numéro de télépaiement :: {d3} {d3} {d3} {d3} clé {d2}
Montant payé :: {d2},00 €
Carte :: {d2}{d2} XXXX XXXX {d2}{d2}
Statut :: ACCEPTÉ
Bénéficiaire :: DGFiP
Courriel :: {mail}
Nous vous remercions de votre paiement. Conservez ce ticket : il vous sera demandé en cas de réclamation. Le règlement éteint l'action publique et vaut reconnaissance de l'infraction ; aucun remboursement ne pourra être obtenu en ligne. Si l'avis comportait un retrait de points, celui-ci interviendra sous quelques semaines.
Timbre inutilisé : demande de remboursement dans l'année.
Ceci n'est pas un avis d'imposition.
Imprimer | Enregistrer | Quitter`,
  }),
};
