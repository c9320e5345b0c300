import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French quotes of sites, makers, practices and programs. */
export const frenchOffersFurtherFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('fr', {
    'fr-more-quote-drilling-water-well-farm': `{company} FORAGES
Puits - Géothermie - Pompes immergées
{street} - {town} - qualification Qualiforage
EARL {client}
{cstreet}
{ctown}
DEVIS {ref} Ind. A
Visite des lieux du {date} avec le sourcier et M. {someone}
= Poste | U | Q | PU HT | Total HT
- Amenée et repli de l'atelier de forage, mise en station | F | 1 | {plain} | {plain}
- Foration marteau fond de trou Ø 220 dans altérites | ml | {n} | {small} | {plain}
- Foration Ø 165 dans granite sain | ml | {d2} | {small} | {plain}
- Tube PVC alimentaire Ø 125 plein | ml | {d2} | {small} | {plain}
- Tube crépiné fente 1 mm, massif filtrant gravier 2-4 | ml | {n} | {small} | {plain}
- Cimentation annulaire, tête de puits cadenassée | F | 1 | {plain} | {plain}
- Développement à l'air lift et essai de débit 4 h | F | 1 | {plain} | {plain}
- Option : pompe 4 pouces, coffret, câble et colonne | F | 1 | {plain} | {plain}
Total hors option :: {plain} HT
TVA 20 % :: {plain}
TTC :: {amount}
Le mètre réellement foré sera seul dû. L'entreprise ne peut garantir ni la présence d'eau, ni sa qualité, ni le débit. Un essai infructueux reste payable. Déclaration en mairie (cerfa 13837) et sur le portail DUPLOS à la charge du maître d'ouvrage ; au-delà de dix mètres, déclaration au code minier.
Validité deux mois. Délai : {n} semaines selon portance du terrain. Acompte 30 % à la commande.
Bon pour accord, date et signature :`,
    'fr-more-quote-choir-concert-organiser-plain-text': `Bonjour {someone},
Suite à notre échange à la sortie de l'église, je vous transmets ce que coûterait la venue de notre ensemble vocal le {date}.
[Vingt-quatre~Seize~Douze] choristes, un chef, une organiste
- Cachets et charges (GUSO compris) | {plain}
- Car de {city}, aller-retour dans la journée | {plain}
- Repas du soir, {d2} personnes à {small} | {plain}
- Location du positif et accord | {plain}
- Droits SACEM : à votre charge, dossier à déposer dix jours avant | -
En tout {amount}, net, l'association n'étant pas soumise aux impôts commerciaux.
Si votre budget est plus serré, nous pouvons venir à douze, sans orgue, pour {plain}.
Le prix tient jusqu'à la fin du mois prochain ; au-delà le car aura peut-être augmenté. Un mot de votre main suffit pour que je bloque la date auprès des chanteurs, je vous ferai signer ensuite le contrat de cession.
Nous aurions besoin d'un praticable, de chauffage dans la sacristie et de dix places de stationnement.
Bien amicalement
{person}, présidente, {mobile}`,
    'fr-more-quote-cadastre-surveyor-boundary': `SELARL {company}
Géomètres-experts fonciers - Ordre n° {d5}
{street} - {town}
Dossier :: {num}
Commune :: {city}
Section et parcelles :: A[B~C~D] n° {d3} et {d3}
Demandeur :: {client}
Proposition d'honoraires
Mission 1 - Bornage amiable
Recherche d'archives, convocation des riverains par lettre recommandée, débat contradictoire sur place, pose de {n} bornes OGE, procès-verbal et dépôt au portail Géofoncier.
Mission 2 - Division en [deux~trois] lots à bâtir
Document modificatif du parcellaire cadastral, plan de division, déclaration préalable.
= Mission | Honoraires HT | Débours | TVA
- 1 Bornage | {plain} | {small} | 20 %
- 2 Division | {plain} | {small} | 20 %
- 3 Plan topographique au 1/200 (tranche conditionnelle) | {plain} | | 20 %
Montant de l'engagement TTC (1+2) :: {amount}
Ces prix supposent un terrain débroussaillé et la signature de l'ensemble des voisins. En cas de carence, un procès-verbal de carence sera dressé et la procédure judiciaire échappera à notre mission.
Délai prévisionnel : dix à douze semaines. Provision : 40 % à l'ouverture du dossier.
Le client, informé de son droit de rétractation de quatorze jours, [demande~ne demande pas] l'exécution immédiate.
Lu et approuvé
RCP {insurer}. Données personnelles : {email}.`,
    'fr-more-quote-excel-print-no-header-workshop': `[Feuil1~Chiffrage v3~CALCUL PRIX] {client} {date}
= Désignation | Qté | Tps unit (h) | Taux | Main d'œuvre | Matière | Total
- Débit laser tôle 3 mm S235 | {d3} | 0,{d2} | {d2} | {small} | {plain} | {plain}
- Pliage 4 plis | {d3} | 0,{d2} | {d2} | {small} | | {small}
- Soudure TIG cadre | {d2} | 0,{d2} | {d2} | {small} | {small} | {plain}
- Thermolaquage RAL 70{d2} | {d3} | | | | {small} | {plain}
- Emballage palette perdue | {n} | | | {small} | {small} | {small}
- Outillage (une fois) | 1 | | | {plain} | | {plain}
Sous-total | | | | | | {plain}
Marge {d2} %
PRIX DE VENTE HT | | | | | | {plain}
Prix par pièce à {d3} pcs : {small} / à {num} pcs : {small}
Dispo : S+{n} après réception cde
Franco {city} si > {plain}
Offre valable 30 j (cours acier)`,
    'fr-more-quote-insurance-broker-fleet-tariff': `Cabinet {company}, courtage d'assurances
ORIAS {num} - {street}, {town}
PROJET D'ASSURANCE FLOTTE AUTOMOBILE
Souscripteur :: {client}
Activité :: [transport léger~paysagiste~infirmiers libéraux~réseau de boulangeries]
Parc :: {n} véhicules < 3,5 t, {n} utilitaires
Antécédents :: {n} sinistres sur 36 mois, S/P {d2} %
Date d'effet souhaitée :: {date}
= Garanties | Plafond | Franchise | Option 1 | Option 2
- Responsabilité civile | illimité corporel | néant | oui | oui
- Défense recours | {plain} | néant | oui | oui
- Vol incendie | valeur à dire d'expert | {small} | oui | oui
- Bris de glace | réel | {small} | oui | oui
- Dommages tous accidents | VRADE | {small} | non | oui
- Assistance 0 km | | | non | oui
- Marchandises transportées | {plain} | 10 % | non | oui
Prime annuelle TTC :: option 1 {plain} ; option 2 {plain}
Fractionnement semestriel + 3 %
Frais de courtage :: {small}
Cette étude tarifaire ne vaut pas note de couverture. Elle est faite sur la foi de vos déclarations et reste subordonnée à la production du relevé d'informations et à l'acceptation de {insurer}. Prix garantis 60 jours. Le devoir de conseil fait l'objet d'une fiche séparée.
Pour souscrire, cochez l'option retenue et retournez ce feuillet paraphé.`,
    'fr-more-quote-belgian-roofer-devis-flat-roof': `TOITURES {company}
[Zinguerie~Plateformes~Velux] - enregistré n° {d2}.{d2}.{d2}
{street} B-{d2}{d2}0 Liège - GSM 04{d2} {d2} {d2} {d2}
TVA BE 0{d3}.{d3}.{d3}
> M. et Mme {client}
> {cstreet}
Remise de prix n° {ref}
Liège, le {today}
Madame, Monsieur,
Nous avons le plaisir de vous remettre prix pour le remplacement de votre plateforme arrière :
- Arrachage roofing existant, évacuation container | 1 | {plain}
- Pare-vapeur alu soudé | {d2} m² | {plain}
- Isolation PIR 12 cm biseautée (pente 2 %) | {d2} m² | {plain}
- Double couche bitume SBS ardoisé | {d2} m² | {plain}
- Rives alu mill finish, crépine, tuyau de descente DN80 | FF | {plain}
- Échafaudage et autorisation de voirie | FF | {plain}
Total HTVA :: {plain}
TVA 6 % (habitation de plus de dix ans, attestation à signer) :: {plain}
Total TVAC :: {amount}
Conditions : 30 % à la commande, 40 % au démarrage, le solde fin de travaux. Garantie décennale sur l'étanchéité. Primes Région wallonne : nous remplissons les annexes techniques, l'auditeur doit être passé avant.
Non compris : menuiseries pourries découvertes à l'ouverture (en régie, {d2} €/h par homme).
Espérant que notre offre retiendra votre meilleure attention`,
    'fr-more-quote-second-page-lift-modernisation': `Réf. {ref} Page 3
4. Prix
= Lot | Descriptif | Montant HT
- A | Remplacement de l'armoire de manœuvre à microprocesseur, variation de fréquence | {plain}
- B | Boîte à boutons cabine avec synthèse vocale et boucle magnétique (accessibilité) | {plain}
- C | Téléalarme GSM, pesage de charge | {plain}
- D | Opérateur de porte et barrière immatérielle | {plain}
- E | Habillage cabine inox cuir, éclairage LED | {plain}
Remise commerciale si lots A à D commandés ensemble :: - {plain}
TVA à taux réduit 5,5 ou 10 % suivant attestation
5. Délais
Étude et fabrication {n} semaines ; immobilisation de l'appareil {d2} jours ouvrés. Un portage des courses pour les personnes à mobilité réduite peut être organisé, au tarif de {small} l'heure.
6. Exclusions
Maçonnerie, électricité de la machinerie en amont du disjoncteur, désamiantage éventuel des portes palières, bureau de contrôle, coordinateur SPS.
7. Paiement
30 % à l'ordre, 60 % à l'avancement, 10 % à la levée des réserves.
8. Révision
P = P0 (0,15 + 0,85 BT48/BT48o)
9. Durée
Les présentes sont maintenues cent vingt jours compte tenu du calendrier de l'assemblée générale.
Fait en deux exemplaires. Pour le syndicat des copropriétaires, le syndic : .......... Pour l'entreprise : {person}, agence de {city}`,
    'fr-more-quote-hairdresser-bride-insta': `{person} - coiffure & maquillage à domicile
@{web}
{mobile}
Pour : {client}
Mariage : {date}, préparation à partir de {time} au [gîte~domaine~domicile des parents]
Estimation n°{d2}
- Essai coiffure mariée (1 h 30) | {small}
- Essai make-up | {small}
- Jour J mariée coiffure + make-up | {plain}
- Témoins x{n} chignon bohème | {small}
- Maman, brushing + teint frais | {small}
- Petites filles d'honneur couronne tressée x{n} | {small}
- Retouches jusqu'au cocktail | {small}
- Km ({d2} km x 0,60) | {small}
Total {amount}
Micro-entreprise : pas de TVA
Arrhes 30 % pour bloquer ta date, non remboursables sauf cas de force majeure. Attention, samedis de juin presque complets !
La proposition expire dans 15 jours
Allergies, extensions, cheveux lavés la veille sans masque, merci :)
Siren {siren}`,
    'fr-more-quote-public-lab-water-analysis-grid': `LABORATOIRE DÉPARTEMENTAL D'ANALYSES
{street} {town}
Accréditation Cofrac essais n° 1-{d2}{d2} portée disponible sur www.cofrac.fr
Offre analytique :: {year}-{num}
Indice :: 2
Interlocutrice :: {person}
Pour :: {client}
Besoin exprimé le :: {date} par courriel
= Paramètre | Méthode | LQ | Délai j.o. | Prix unitaire HT | Nombre | Total HT
- Escherichia coli (C) | NF EN ISO 9308-3 | 15 npp | 3 | {small} | {d2} | {plain}
- Entérocoques (C) | NF EN ISO 7899-1 | 15 npp | 3 | {small} | {d2} | {plain}
- Nitrates (C) | NF EN ISO 13395 | 0,5 mg/l | 5 | {small} | {d2} | {plain}
- Pesticides screening {d3} molécules | LC-MS/MS interne | 0,02 µg/l | 12 | {small} | {n} | {plain}
- Plomb, cuivre, nickel | ICP-MS | 1 µg/l | 7 | {small} | {n} | {plain}
- Forfait prélèvement préleveur habilité | FD T90-520 | | | {small} | {n} | {plain}
(C) : couvert par l'accréditation
Montant prévisionnel HT {plain} TTC {amount}
Flacons fournis. Les échantillons doivent parvenir sous 24 h, enceinte 5 ± 3 °C, du lundi au jeudi avant 16 h. Sous-traitance signalée. Déclaration de conformité sans prise en compte des incertitudes sauf demande contraire lors de la revue de contrat.
Pour acceptation, retourner ce document signé avec vos coordonnées de facturation (Chorus : code service, n° d'engagement).`,
    'fr-more-quote-moroccan-printing-devis': `IMPRIMERIE {company} SARL
Offset - Numérique - Sérigraphie
{street}, [Casablanca~Rabat~Fès~Tanger]
RC {d5} - Patente {num} - IF {num} - ICE 00{num}0000{d2}
Tél 05 22 {d2} {d2} {d2}
Casablanca le {date}
DEVIS N° {d3}/{year}
A l'attention de Sté {client}
= Désignation | Qté | P.U. H.T | Total H.T (DH)
- Chemises à rabat 300 g couché mat, pelliculage, 2 rabats | {d3} | {n},{d2} | {plain}
- Carnets à souche autocopiants 3 plis 50x3 numérotés | {d2} | {small} | {plain}
- Cartes de visite recto verso vernis sélectif | {d3} | 0,{d2} | {small}
- Bâche 510 g avec œillets 4 x 3 m | {n} | {small} | {plain}
- Frais de conception graphique (BAT inclus) | 1 | {small} | {small}
Total H.T :: {plain}
T.V.A 20% :: {plain}
Total T.T.C :: {plain}
Arrêté le présent devis à la somme de : [douze mille quatre cents~sept mille deux cents] dirhams toutes taxes comprises.
Mode de règlement : 50% à la commande, solde à la livraison par chèque
Délai : 7 jours ouvrables après validation du BAT
Validité : 1 mois
Cachet et signature`,
    'fr-more-quote-refurbished-forklift-photos': `{company} Chariots d'occasion
Parc de {d3} machines visibles à {city}
Notre proposition {ref} - suivi par {person}
Société :: {client}
Contact :: {someone} - {phone}
CHARIOT FRONTAL [ÉLECTRIQUE~GAZ~DIESEL] OCCASION RÉVISÉ
Marque/Modèle :: [FM16~8FBE18~EFG 216~H25T]
Année :: {year}
Heures :: {num} h
N° parc :: {d5}
Capacité :: 1 600 kg à 500 mm
Mât :: triplex 4 700 mm, levée libre, TDL
Batterie :: 48 V / 625 Ah de 20{d2}, capacité testée {d2} %
Chargeur :: mono 220 V inclus
Fourches :: 1 200 mm neuves
Peinture :: constructeur, refaite
VGP :: de moins de 6 mois fournie
Prix départ atelier :: {plain} € HT
Livraison plateau hayon :: {small} € HT
Reprise de votre ancien matériel [Fenwick 1998~Hyster HS] :: - {small} € HT
Ou location longue durée 48 mois :: {small} € HT/mois sous réserve d'acceptation du dossier par {bank} Lease
Garantie pièces et main d'œuvre 6 mois ou 500 heures, hors batterie et pneumatiques.
Disponible, sauf vente entre-temps. Prix valables jusqu'au {date}.
Photo non contractuelle
Formation CACES R489 : demandez notre calendrier.`,
    'fr-more-quote-upholstered-yacht-cushions-letter': `{company}
Sellerie marine et nautique, quai {d2}, port de {city}
{today}
Objet : votre voilier [Sun Odyssey 36~First 31.7~Dufour 34], coussins de carré et capote
Monsieur {client},
J'ai bien pris vos gabarits mercredi à bord. Pour la réfection complète je vous propose deux qualités.
En polyester enduit lavable, mousse 35 kg/m³, fermetures inox : {plain} euros pour les huit coussins, dossiers compris.
En acrylique teint masse gamme Sunbrella, passepoil contrasté, mousse Bultex 38 kg/m³ : {plain} euros.
La capote neuve sur vos arceaux existants, trois fenêtres souples dont une centrale ouvrante, revient à {plain} euros posée. Si les arceaux doivent être recintrés il faudra ajouter {small} euros.
Tout cela s'entend taxes comprises, la dépose étant offerte si le bateau est à quai chez nous. Il me faut cinq semaines à partir de votre choix de coloris ; les échantillons sont à votre disposition à l'atelier sauf le lundi.
Je maintiens ces conditions jusqu'à l'ouverture du salon nautique. Un acompte du tiers déclenche la coupe.
Dans l'attente de vous lire, bon vent !
{person}
EI {siret}`,
    'fr-more-quote-mail-reply-sheet-metal-price': `De : {email}
Objet : RE: RE: demande tarif capots
Bonjour {someone},
Comme vu ensemble au téléphone voici nos prix :
- capot plan {d5} ind B alu 5754 ép. 2 | 1 pce {small} | 10 pces {small} | 50 pces {small}
- équerre plan {d5} | 10 pces {small} | 50 pces {small}
- anodisation naturelle 15 µ | + {n} %
outillage pliage spécial {plain} une fois
frais de lancement {small} par série
délai 3 à 4 semaines, à confirmer selon charge, départ {city}
prix HT nets, valables 1 mois, 30 j net si encours couvert sinon au comptant
Attention le trou M6 est trop près du pli, il faudrait le reculer de 3 mm. Sans réponse on fait avec l'ouverture en découpe.
Dites-moi si c'est bon et envoyez votre commande avec les DXF à jour
Bien cdt
{person}
{company} - tôlerie fine - {phone}
-----Message d'origine-----
Pouvez-vous me chiffrer les pièces jointes pour 1, 10 et 50 ? Merci d'avance`,
    'fr-more-quote-funeral-flowers-florist-short': `{company} fleurs
{phone}
Deuil famille {client}, cérémonie {date} {time} église de {city}
- coussin 60 cm blanc et parme | {small}
- gerbe piquée à plat « ses collègues » | {small}
- couronne feuillage ruban lettres dorées | {small}
- dessus de cercueil lys, roses, eucalyptus | {plain}
- livraison au funérarium | offerte
estimation ttc {amount}
ruban à confirmer : « A notre [mamie~papa~amie] »
réponse avant demain 11 h pour les lys svp
valable pour ce jour, cours du marché`,
  }),
};
