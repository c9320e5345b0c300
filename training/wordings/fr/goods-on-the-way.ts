import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French delivery notes, packing lists and papers of goods that go back. */
export const frenchGoods: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: wordingsIn('fr', {
    'fr-sage-bl': `{company}
{street} {town}
# BON DE LIVRAISON
= Numéro | Date | Code client | Dépôt
- BL{num} | {today} | {d5} | [Principal~{city}]
> {client}
> {cstreet}
> {ctown}
Votre commande :: {ref} du {date}
Expédition :: [Franco~Messagerie~Enlèvement~Notre camion]
= Référence | Désignation | Qté commandée | Qté livrée | Reste
* {num} | {ware} | {n},00 | {n},00 | [0,00~2,00]
Nombre de colis : {n} Poids : {d2},{d3} kg
Les réserves doivent être notées sur le récépissé du transporteur et confirmées sous 3 jours par lettre recommandée.
Nom, date et signature du réceptionnaire :`,
    'fr-odoo-picking': `{company}
{street} {town}
Adresse de livraison :
{client}
{cstreet}
{ctown}
# [Bordereau de livraison~Opération] WH/OUT/{d5}
Commande : Date d'expédition :
S{d5} {today}
= Produit | Commandé | Livré
* {ware} | {n},00 Unité(s) | {n},00 Unité(s)
[Lot/Numéro de série : {num}~]
Quantités restantes non encore livrées :
* {ware} | {n},00 Unité(s)
{phone} {email} {web}
Page : 1 / 1`,
    'fr-prestashop-slip': `{company}
> Bon de livraison
> {today}
> #DE{d5}{n}
Adresse de livraison
{person}
{cstreet}
{ctown}
= Référence de commande | Date de commande | Transporteur
- [OUMJKB~ZXPLQT~KHWNBD] | {date} | [Colissimo~Mon transporteur~Relais]
= Référence | Produit | Qté
* demo_{n} | {ware} | {n}
Moyen de paiement [Carte~Chèque] {small} €
[Un article manque ? Écrivez-nous à {email}~Merci de votre confiance]`,
    'fr-packing-list-export': `{company} SAS
EXPORT DEPT. - {street} {town}
# [LISTE DE COLISAGE~Note de colisage / Packing list] N° {ref}
Destinataire :: {other}, zone industrielle, Casablanca
Commande client :: {num}
Facture liée :: {num}
Transport :: [maritime TC 20'~routier complet~aérien LTA {num}]
Marques et numéros :: [{client} 1/4 à 4/4~sans]
= Colis n° | Contenu | Qté | Dim. cm | Poids net | Poids brut
* {n} | {ware} | {n} | {d3}x{d2}x{d2} | {d2},5 | {d2},0
Total colis {n} - Poids net {d3} kg - Poids brut {d3} kg - Volume {n},{d3} m3
Emballage conforme NIMP 15. Marchandise d'origine France.
Le responsable expédition, {someone}`,
    'fr-handwritten-delivery-slip': `{company} Matériaux
{city}
Bon n° {num}
le {today}
Client {client}
chantier {ctown}
= Qté | Désignation
- 2 T | sable 0/4
- {n} | [sacs ciment CEM II~parpaings 20~treillis ST25]
- 1 | palette consignée n° {d3}
chauffeur {someone}
reçu par
signature
[camion grue~déposé devant portail~client absent, photo]`,
    'fr-return-goods-slip': `{client}
{cstreet} {ctown}
# [BON DE RETOUR~Bordereau de retour marchandise~BON DE RETOUR FOURNISSEUR] n° {ref}
Fournisseur :: {company}, {street}, {town}
N° d'accord de retour :: RMA{num}
Date d'enlèvement :: {date}
= Réf. | Désignation | Qté retournée | BL d'origine | Motif
* {num} | {ware} | {n} | {num} | [défaut aspect~erreur livraison~surplus~casse]
Nombre de colis remis au transporteur : {n}
Joindre une copie du présent bordereau dans le colis. Aucun retour ne sera accepté sans numéro d'accord.
Magasinier : {someone} - Visa chauffeur :`,
    'fr-blood-lab-shipment': `{company} Biologie - Plateau technique
Bordereau de transport d'échantillons
Expéditeur :: {client}, {cstreet}, {ctown}
Destinataire :: {company}, {street}, {town}
Coursier :: {someone} - tournée {n}
Départ :: {today} {time}
= N° boîte | Nature | Nb tubes | Température | Scellé
* {num} | [sang total EDTA~sérum~urines~écouvillons] | {n} | [+2/+8 °C~ambiante~-20 °C] | {d5}
Matière biologique catégorie B - UN 3373
Remis par : ........ Reçu par : ........ à ..h..
Température à réception : .... °C - Conforme oui / non`,
    'fr-furniture-home-delivery': `Livraison à domicile - {company} Meubles
Tournée {d3} - Ordre {n}
Client :: {person}
Adresse :: {cstreet} {ctown} - [2e étage sans ascenseur~maison~digicode {d2}A{d2}]
Téléphone :: {mobile}
Commande :: {num} du {date}
Créneau :: {date} entre 8h et 12h
= Colis | Article | Dimension | Montage
* {n}/{n} | [Canapé 3 places~Armoire 2 portes~Matelas 160x200~Table extensible~Sommier] | {d3} x {d2} | [oui~non]
Reprise ancien meuble : [oui~non] (éco-participation acquittée)
Solde à encaisser par le livreur : {small} €
Je reconnais avoir déballé et contrôlé la marchandise en présence du livreur.
Réserves : ............ Signature du client :`,
    'fr-belgian-beer-delivery': `Brasserie-Boissons {company} - {town}
Note d'envoi {num}
{today} - camion {n} - chauffeur {someone}
Client {d5} {client}, {cstreet}
= Livré | Article | Casiers | Bouteilles
* {n} | [Pils 24x25~Trappiste 24x33~Eau pétillante 20x50~Coca 24x20~Fût 50 L] | {n} | {d2}
= Vides repris | Type | Nombre
- | Bac 24 | {n}
- | Fût 50 L | {n}
Pas de prix sur ce document - la facture suit
Signature pour réception`,
    'fr-aerospace-bl-conformity': `{company} AÉRO
{street} {town} - Code NCAGE F{d2}{d2}
# BORDEREAU DE LIVRAISON
BL :: {num}
Commande :: {ref} poste {n}0
Client :: {client}
= P/N | Désignation | Indice | N° OF | Qté | Lot matière
* {d3}-{num}-01 | [Ferrure~Nervure usinée~Rivet aveugle~Support harnais] | [A~B~C] | {num} | {n} | {d5}
Documents joints : [déclaration de conformité, PV matière, FAI~certificat 3.1]
Emballage : caisse navette consignée n° {d3}
Dérogation : [néant~DRG {num}]
Date d'expédition {today} - Transporteur {other}
Contrôle final : tampon C{d2}`,
    'fr-swiss-bulletin-livraison': `{company} SA · {street} · {town}
Bulletin de livraison {num}
> {client}
> {cstreet}
> {ctown}
Date :: {today}
Votre commande :: {someone}, {date}
Expédition :: [CargoDomizil~Poste PostPac Priority~livraison propre]
= Pos. | Art. | Désignation | Quantité | Suite
* {n} | {num} | {ware} | {n} [pce~pqt~m] | [–~reste]
Poids total {n} kg, {n} colis
Veuillez contrôler la marchandise à réception. Réclamations sous 8 jours.
La facture vous sera adressée séparément. Merci de votre commande.`,
    'fr-tool-rental-handover': `{company} Location matériel
# [BON DE SORTIE~BON DE MISE À DISPOSITION~Bon de livraison location] n° {num}
Contrat :: {ref}
Locataire :: {client}
Chantier :: {cstreet}, {ctown}
Sortie :: {today} {time}
= Parc n° | Matériel | Compteur h | Carburant | État
* {d5} | [Mini-pelle 2,5 T~Nacelle ciseaux 10 m~Plaque vibrante~Groupe 20 kVA] | {num} | [plein~3/4] | [bon~rayure capot]
Accessoires remis : [godet 30, godet curage~chargeur~2 clés]
Vérification VGP valable jusqu'au {date}
Livré par {someone} - Reçu par (nom lisible) :
Tout matériel non nettoyé au retour fera l'objet d'une facturation.`,
  }),
};
