import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French agreements between businesses, and terms that parties sign. */
export const frenchAgreementsOfTrades: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('fr', {
    'frf-contract-subcontracting-works': `CONTRAT DE SOUS-TRAITANCE DU BTP
Conditions particulières
ENTRE LES SOUSSIGNÉS
{company}, dont le siège est {street}, {town}, immatriculée sous le n° {siren}, ci-après « l'entrepreneur principal », d'une part,
ET
{client}, {cstreet}, {ctown}, représentée par {person}, ci-après « le sous-traitant », d'autre part,
IL A ÉTÉ CONVENU CE QUI SUIT
Article 1 - Objet
Le sous-traitant exécute, pour l'opération [Résidence séniors~Extension du lycée~Caserne de pompiers], les ouvrages du lot [plâtrerie~serrurerie~chapes et carrelages] décrits au CCTP qu'il reconnaît avoir reçu.
Article 2 - Agrément
L'entrée en vigueur est suspendue à l'acceptation par le maître de l'ouvrage et à l'agrément des conditions de paiement.
Article 3 - Prix
Prix global, ferme et non révisable : {amount} hors taxes. Autoliquidation de la TVA, article 283-2 nonies du CGI. Retenue de garantie de 5 %, substituable par une caution.
Article 4 - Délais
Démarrage le {date}, achèvement le {date}. Pénalité : 1/1000 du montant par jour calendaire, plafonnée à 10 %.
Article 5 - Paiement direct / délégation
Les situations sont remises avant le 25 et réglées à 30 jours fin de mois.
Article 6 - Obligations sociales
Remise tous les six mois de l'attestation de vigilance, de la liste nominative des travailleurs étrangers et des cartes BTP.
Article 7 - Compte prorata : participation fixée à 1,5 %.
Article 8 - Assurances, réception, levée des réserves : voir conditions générales jointes.
Article 9 - Différends
Tribunal de commerce de {city}.
Fait en deux exemplaires, le {today}`,
    'frf-contract-commercial-agent': `CONTRAT D'AGENCE COMMERCIALE
Entre la société {company}, ci-après dénommée le Mandant, et {person}, agent commercial inscrit au registre spécial tenu par le greffe de {city} sous le numéro {num}, ci-après l'Agent.
Préambule. Le Mandant fabrique et commercialise [des articles de puériculture~des vins de Loire~des compléments pour chevaux]. Désireux de développer ses ventes, il a proposé à l'Agent, qui l'accepte, de le représenter.
1. Mandat. L'Agent négocie au nom et pour le compte du Mandant, en toute indépendance et sans lien de subordination. Il n'est pas habilité à encaisser.
2. Secteur. Départements {d2}, {d2} et {d2}. L'exclusivité ne s'étend ni aux centrales d'achat ni à la vente en ligne.
3. Obligations de l'Agent. Il visite la clientèle à son rythme, rend compte chaque mois de l'état du marché et s'interdit de représenter un produit concurrent.
4. Obligations du Mandant. Il fournit échantillons, tarifs, argumentaires, et avise l'Agent de toute livraison tardive.
5. Commissions. {n} % du chiffre d'affaires hors taxes encaissé, y compris sur les ordres indirects. Relevé trimestriel. L'avoir consenti à un client emporte reprise de la commission correspondante.
6. Durée. Indéterminée ; préavis d'un mois la première année, deux la deuxième, trois au-delà.
7. Cessation. L'indemnité compensatrice est due sauf faute grave.
8. Transmission. L'Agent pourra présenter un successeur à l'agrément du Mandant.
9. Non-concurrence post-contractuelle limitée à douze mois.
10. Droit applicable. Articles L. 134-1 et suivants du code de commerce.
Annexe A : gamme. Annexe B : clients existants au jour de la signature.
Lu et approuvé, {city}, le {today}
Le Mandant L'Agent`,
    'frf-contract-cleaning-office-premises': `{company}
PROPRETÉ & MULTISERVICES
CONVENTION DE NETTOYAGE
Réf. :: {ref}
Client :: {client}
Locaux :: {cstreet}, {ctown}, {d3} m² de bureaux, 2 blocs sanitaires
Prise d'effet :: {date}
I. PRESTATIONS
= Tâche | Bureaux | Sanitaires | Circulations
- Vidage des corbeilles, tri | 5/semaine | 5/semaine | 5/semaine
- Dépoussiérage des surfaces libres | 1/semaine | | 1/mois
- Aspiration | 2/semaine | | 5/semaine
- Désinfection cuvettes, lavabos | | 5/semaine |
- Lavage des sols | 1/mois | 5/semaine | 2/semaine
- Vitres intérieures | 4/an | | 4/an
II. HORAIRES
L'équipe intervient de 6 h à 8 h 15. Le client lui confie un jeu de clés et le code d'alarme, contre décharge.
III. MOYENS
Produits éco-labellisés et matériel à la charge du prestataire ; papier, savon et sacs sont fournis par le client ou refacturés.
IV. PRIX
Forfait mensuel : {small} € HT sur douze mois, révisable chaque 1er janvier selon l'indice du salaire conventionnel. Paiement par prélèvement le 10.
V. PERSONNEL
En cas de changement de titulaire, l'article 7 de la convention collective s'applique.
VI. QUALITÉ
Un contrôle contradictoire a lieu chaque trimestre. Sous 80 points sur 100, une remise de 5 % est consentie.
VII. DURÉE
Un an, reconduction tacite, résiliation par lettre recommandée trois mois avant l'échéance.
VIII. RESPONSABILITÉ
Toute casse doit être signalée sous 48 heures. Plafond : garanties de la police RC n° {num}.
Bon pour accord, cachets et signatures des deux parties`,
    'frf-contract-franchise-extract-middle': `Page {n} sur {d2} - paraphes : ....... / .......
Article {n} - Approvisionnement
Afin de préserver l'homogénéité du réseau, le Franchisé s'approvisionne auprès du Franchiseur ou des fournisseurs référencés pour les produits figurant à l'annexe 4, à concurrence de quatre-vingts pour cent de ses achats annuels. Il demeure libre pour le surplus, sous réserve d'un accord préalable quant à la qualité.
Article {n} - Redevances
En contrepartie de la concession de l'enseigne et de l'assistance continue, le Franchisé verse :
a) un droit d'entrée de {amount}, acquis dès la signature ;
b) une redevance d'exploitation égale à {n} % du chiffre d'affaires hors taxe, appelée le cinq de chaque mois ;
c) une contribution publicitaire de 1,5 %, affectée au fonds commun.
Tout retard emporte, sans mise en demeure, intérêt au triple du taux légal.
Article {n} - Contrôle
Le Franchiseur peut, à tout moment et moyennant un préavis de deux jours ouvrés, visiter le point de vente, consulter les livres et missionner un client mystère.
Article {n} - Résiliation anticipée
Le contrat sera résilié de plein droit, trente jours après une sommation restée infructueuse, en cas de non-paiement, de fermeture injustifiée, de cession non agréée ou d'atteinte à l'image de la marque.
Article {n} - Conséquences de la cessation
Le Franchisé dépose l'enseigne dans les huit jours, restitue le manuel opératoire et s'abstient, pendant un an et dans les locaux visés, de toute activité similaire. Le stock en bon état est repris au prix d'achat diminué de vingt pour cent.
Article {n} - Intuitu personæ
La convention est conclue en considération de la personne de {person}.`,
    'frf-contract-software-saas-signed-order': `{company} - Bon de souscription et conditions du service
1/2
Client :: {client}
Adresse :: {cstreet}, {ctown}
Signataire :: {person}, {job}
Formule :: [Essentiel~Équipe~Entreprise]
Utilisateurs nommés :: {d2}
Engagement :: [12~24~36] mois à compter du {date}
Redevance :: {amount} HT par an, terme à échoir
Mise en service :: {small} HT, une fois
En apposant sa signature, le Client reconnaît avoir lu et accepté les clauses ci-dessous.
1 Accès. L'Éditeur concède un droit personnel, non cessible, d'utiliser la solution en mode hébergé. Le décompilage est interdit.
2 Disponibilité. 99,5 % mensuel hors maintenance programmée le dimanche. En deçà, un avoir égal à 5 % de la mensualité est porté au crédit du compte.
3 Assistance. Jours ouvrés, 9 h-18 h ; prise en compte sous quatre heures pour un blocage.
4 Données. Le Client en reste propriétaire. Elles sont hébergées en France, sauvegardées chaque nuit et exportables à tout moment. L'Éditeur agit comme sous-traitant au sens de l'article 28 du RGPD ; l'accord de traitement forme l'annexe 2.
5 Prix. Indexation annuelle sur l'indice Syntec. Toute somme impayée suspend l'accès quinze jours après relance.
6 Responsabilité. Limitée aux sommes versées durant les douze derniers mois. Les dommages indirects sont exclus.
7 Réversibilité. Trente jours d'accès en lecture au terme.
8 Durée et fin. Tacite reconduction sauf dénonciation par écrit soixante jours auparavant.
9 Litiges. Compétence exclusive des tribunaux de {city}, même en cas d'appel en garantie.
Signé électroniquement le {today} à {time} - certificat {num}`,
    'frf-contract-artist-performance-sale': `CONTRAT DE CESSION DU DROIT D'EXPLOITATION D'UN SPECTACLE
Entre :
La compagnie [L'Escargot volant~Les Pieds dans l'eau~du Chien bleu], association loi 1901, licences PLATESV-R-{year}-00{num}, ci-après LE PRODUCTEUR
et
La commune de {city}, représentée par son adjointe à la culture, Mme {person}, ci-après L'ORGANISATEUR
A - Le producteur dispose du droit de représentation de « [Le dernier phare~Tohu-bohu~Valse à Mille-Temps] », pour lequel il s'est assuré le concours de {n} artistes et d'un régisseur.
B - L'organisateur s'est assuré de la disponibilité de la salle des fêtes, dont le producteur déclare connaître les caractéristiques techniques.
Art. 1 Le producteur s'engage à donner deux représentations le {date}, à 10 h (scolaire) et {time} (tout public). Durée : 55 minutes. Jauge : 180.
Art. 2 Obligations du producteur : assumer la responsabilité artistique, les salaires, charges comprises, et fournir affiches et dossier de presse.
Art. 3 Obligations de l'organisateur : livrer le lieu en ordre de marche, prévoir deux personnes au déchargement, loges chauffées, catering (fruits, café, pas de bouteilles plastiques), sécurité et billetterie.
Art. 4 Prix : {amount}, TVA à 5,5 % incluse, payable par mandat administratif dans les trente jours sur présentation d'une facture déposée sur Chorus Pro.
Art. 5 Transport : {d3} km à 0,60 €. Hébergement : {n} nuitées en gîte.
Art. 6 Droits d'auteur : à la charge de l'organisateur, SACD.
Art. 7 Enregistrement, diffusion : trois minutes maximum.
Art. 8 Annulation : cas de force majeure reconnus par la jurisprudence ; à défaut, indemnité égale aux frais engagés.
Fait à {city} en trois exemplaires originaux`,
    'frf-contract-farm-lease-rural': `BAIL RURAL À FERME
soumis au statut du fermage et à l'arrêté préfectoral du {date}
BAILLEUR : Mme {someone}, veuve, retraitée, demeurant {cstreet}, {ctown}
PRENEUR : {person}, exploitant agricole, ou GAEC [du Bois Joli~des Trois Chênes]
Désignation
= Commune | Section | N° | Lieu-dit | Nature | ha a ca
- {city} | ZB | {d2} | La Grande Pièce | terre | 4 {d2} {d2}
- {city} | ZB | {d3} | Les Vignes | pré | 1 {d2} {d2}
- {city} | ZK | {n} | Le Marais | pâture | 0 {d2} {d2}
Durée : neuf années entières et consécutives, à partir du 11 novembre {year}, pour finir à pareille époque.
Fermage : {d3} euros l'hectare, payable à terme échu en deux fractions, à la Saint-Jean et à la Toussaint. Il variera suivant l'indice national. Le preneur rembourse la moitié de la taxe pour frais de chambre d'agriculture et un cinquième de l'impôt foncier.
Charges et conditions
Le preneur jouira en bon père de famille, entretiendra les haies et les rigoles, ne pourra arracher aucun arbre fruitier ni retourner les prairies permanentes sans l'accord écrit du bailleur. La chasse est réservée à ce dernier, étant rappelé que le preneur conserve le droit de chasser.
Toute cession est interdite, sauf au profit du conjoint participant ou d'un descendant majeur. Les échanges de culture seront notifiés.
Clauses environnementales : maintien des bandes enherbées au bord du ruisseau, interdiction des épandages sur la ZK {n}.
État des lieux : à dresser dans le mois de l'entrée en jouissance.
Enregistrement à la recette de {city}. Fait en trois originaux, lecture faite.`,
    'frf-contract-consulting-mission-letter-accountant': `{company}, expertise comptable et conseil
Inscrite au tableau de l'Ordre, région {city}
LETTRE DE MISSION
> {client}
> {cstreet} {ctown}
Le {today}
Cher client,
Vous avez bien voulu envisager de nous confier une mission de présentation de vos comptes. La présente, qui vaut contrat dès que vous nous l'aurez retournée paraphée et signée, en définit les termes.
VOTRE ENTREPRISE
Forme :: [SARL~SAS~entreprise individuelle]
Clôture :: 31 {month}
Effectif :: {n}
Régime :: réel normal, TVA mensuelle
NOS TRAVAUX
= Nature | Vous | Nous | Périodicité
- Tenue des journaux d'achats et ventes | X | | mensuelle
- Rapprochements bancaires | | X | mensuelle
- Déclarations de TVA | | X | mensuelle
- Paies et DSN | | X | mensuelle
- Bilan et liasse | | X | annuelle
- Secrétariat juridique | | X | annuelle
VOS OBLIGATIONS
Nous remettre les pièces avant le 8, conserver les originaux dix ans, nous signaler tout fait important. Nous n'avons pas à contrôler la matérialité des opérations ni à rechercher d'éventuels détournements.
HONORAIRES
{amount} HT par an, appelés par provisions mensuelles, plus {small} € par bulletin. Travaux exceptionnels au temps passé.
DURÉE
Un exercice, renouvelable. Rupture : trois mois avant la clôture, par recommandé.
LITIGES
Avant toute action, saisine du président du conseil régional de l'Ordre. Prescription conventionnelle d'un an. Obligation de vigilance anti-blanchiment : copie de votre pièce d'identité requise.
Pour le cabinet, {person} Le client, « lu et approuvé, bon pour accord »`,
    'frf-contract-lease-of-equipment-finance': `CONTRAT DE LOCATION FINANCIÈRE N° {num}
LE BAILLEUR :: {bank} Équipement, SA
LE LOCATAIRE :: {client}
LE FOURNISSEUR :: {company}
Matériel :: [Tour à commande numérique d'occasion~Four mixte 10 niveaux~Échographe portable] - n° de série {ref}
Date de livraison prévue :: {date}
Conditions financières
= Nombre de loyers | Périodicité | Montant HT | TVA | Loyer TTC
- {d2} | mensuelle | {small} | 20 % | {small}
Premier loyer majoré : {plain} HT. Frais de dossier : 150,00. Assurance bris : {small} par mois
CONDITIONS GÉNÉRALES (extraits)
1. Le locataire choisit sous sa seule responsabilité le matériel et son fournisseur. Il renonce à tout recours contre le bailleur du fait d'un vice, même caché.
2. La signature du procès-verbal de réception rend exigible le premier loyer et interdit toute contestation ultérieure.
3. Le bien demeure la propriété exclusive du bailleur ; une plaque y est apposée. Toute saisie devra être signalée sans délai.
4. Les loyers sont prélevés le 1er de chaque période. Un impayé de huit jours ouvre droit à résiliation, le locataire devant alors l'intégralité des échéances restantes majorée de dix pour cent.
5. En cas de sinistre total, indemnité égale au capital restant dû.
6. À l'issue, le locataire restitue à ses frais ou poursuit par périodes de six mois. Aucune option d'achat n'est stipulée.
7. Le bailleur peut céder le contrat à toute société de refinancement.
Mandat SEPA : RUM {ref}{num}. Compte à débiter : {iban}
Pièces à joindre : extrait Kbis, RIB, pièce d'identité du signataire
Signature précédée de la mention manuscrite`,
    'frf-contract-purchase-framework-terms-steel': `CONDITIONS PARTICULIÈRES D'ACHAT - ACCORD-CADRE {ref}
{client} (« l'Acheteur ») / {company} (« le Fournisseur »)
Applicable du {date} au {date}
§1 Volume. L'Acheteur prévoit, sans garantie, un besoin annuel de {d3} tonnes de [fil machine~tôle galvanisée~profilés à froid]. Les quantités fermes résultent des appels de livraison hebdomadaires.
§2 Prix. Base {small} €/t franco {ctown}, extra d'alliage et prime ferraille indexés sur la publication du mois M-1. Seuil de révision : plus ou moins trois pour cent.
§3 Délai. Cinq jours ouvrés depuis l'appel ; le Fournisseur tient un stock de sécurité égal à deux semaines.
§4 Qualité. Certificat 3.1 avec chaque coulée. Objectif : moins de {d3} ppm. Tout lot non conforme est trié aux frais du Fournisseur ; analyse 8D sous dix jours.
§5 Emballage. Palettes consignées, bobines cerclées, œil horizontal, poids unitaire maximal 1 200 kg.
§6 Transfert des risques. DAP, Incoterms 2020.
§7 Règlement. Quarante-cinq jours fin de mois, virement. Escompte 0,5 % à dix jours.
§8 Outillages. Ceux que l'Acheteur finance lui appartiennent ; ils sont identifiés et assurés.
§9 Éthique. Le Fournisseur adhère au code de conduite, s'interdit le travail des enfants et déclare l'origine des minerais.
§10 Imprévision. Les parties écartent l'article 1195 du code civil.
§11 Hiérarchie. Le présent accord prévaut sur les conditions générales de vente, même imprimées au verso d'un accusé de réception.
§12 Langue et droit : français.
Pour l'Acheteur : {person}, directeur des achats. Pour le Fournisseur : {someone}`,
    'frf-contract-transport-of-goods-standing': `PROTOCOLE DE TRANSPORT
Conclu entre {client}, chargeur, et {company}, transporteur public routier titulaire de la licence communautaire n° {year}/{d2}/{num}
Objet : enlèvement et livraison régulière de [fleurs coupées~journaux~pièces de carrosserie] au départ de {ctown}
Fréquence : du lundi au samedi, mise à quai à {time}, départ impératif trente minutes plus tard
Véhicule : porteur 19 t, hayon, groupe frigorifique réglé entre +2 et +6 °C
Prix : {small} € par tournée, dont part gazole {n} % ; le pied de facture fait apparaître la variation de l'indice CNR
Chargement et déchargement
Ils incombent respectivement à l'expéditeur et au destinataire pour les envois de plus de trois tonnes. Le conducteur participe au calage mais non au gerbage. Protocole de sécurité joint (sens de circulation, EPI, cales de roues).
Délais d'attente
Une heure franche par arrêt. Au-delà, {small} €/h.
Réserves
Le destinataire porte sur la lettre de voiture des réserves précises et motivées, confirmées par recommandé dans les trois jours.
Indemnisation
Perte ou avarie : trente-trois euros par kilo, plafond mille euros par colis, sauf déclaration de valeur. Retard : prix du transport au plus.
Palettes : échange immédiat ou bon de dette, régularisation trimestrielle.
Sous-traitance interdite sauf accord écrit.
Durée indéterminée ; préavis de trois mois après un an de relations.
Le contrat type « général » s'applique à titre supplétif.
Visa chargeur Visa transporteur
{city} le {today}`,
    'frf-contract-works-private-house-ccmi-second': `CONDITIONS GÉNÉRALES (suite)
Article 2-5 Délai d'exécution
Les travaux débutent dans les deux mois de la réalisation des conditions suspensives. Ils durent {d2} mois. Le délai est prolongé des journées d'intempéries au sens de la réglementation du travail, des retards imputables au maître de l'ouvrage et des interruptions dues à la force majeure. En cas de dépassement non justifié, l'indemnité est d'un trois-millième du prix par jour.
Article 3-1 Prix convenu
Il est forfaitaire et définitif, sous réserve de la révision sur l'indice BT01, modalité [n° 1~n° 2] choisie par les parties. Il comprend l'adaptation au sol, les raccordements et le coût de la garantie de livraison.
Article 3-3 Échelonnement
= Stade | Cumul
- Ouverture du chantier | 15 %
- Achèvement des fondations | 25 %
- Achèvement des murs | 40 %
- Mise hors d'eau | 60 %
- Cloisons et mise hors d'air | 75 %
- Équipement, plomberie, menuiserie et chauffage | 95 %
- Réception sans réserve | 100 %
Article 3-5 Travaux réservés
Peintures, clôtures, cuisine et terrasse restent à la charge du maître de l'ouvrage, qui en accepte le coût chiffré par le constructeur à {amount} par une mention manuscrite.
Article 4 Faculté de rétractation
Dix jours à compter du lendemain de la première présentation de la lettre lui notifiant l'acte.
Article 5 Visites
Le client peut visiter le chantier avant chaque appel de fonds, accompagné d'un représentant du constructeur ; il s'interdit de donner des ordres aux compagnons.
Paraphes du constructeur : Paraphes du maître de l'ouvrage :`,
    'frf-contract-short-handwritten-piano': `Accord
Entre {person} et {someone}
Je soussigné {person} vends à {someone} mon [piano droit~bateau Zodiac 4 m~remorque Erdé] pour la somme de {small} euros.
{someone} verse ce jour 200 € en liquide, le reste en 4 fois le 5 de chaque mois à partir de {month}. Chèques donnés d'avance, à ne pas encaisser avant.
L'objet est vendu en l'état, vu et essayé par l'acheteur, [une touche ne répond pas~flotteur droit réparé~pneu gauche à changer], pas de garantie.
Le transport est à la charge de l'acheteur qui vient avec 3 amis et un camion le {date}.
Tant que tout n'est pas payé, l'objet reste à {person}.
Si l'acheteur change d'avis il perd l'acompte.
Si le vendeur ne donne pas l'objet il rend le double.
Fait à {city} en deux exemplaires le {today}, chacun le sien
Vendeur (lu et approuvé)
Acheteur (lu et approuvé)
témoin : {someone}`,
  }),
};
