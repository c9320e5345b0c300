import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French leaflets, pages, questionnaires and rosters, and a few terms, offers and returns. */
export const frenchLeaflets: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('fr', {
    'fr2-photo-agency-licence-click-terms': `Licence d'utilisation n° {num}
{web}
Licencié :: {client}
Image :: {num}.jpg « Brume sur le canal », auteur {person}
Type :: droits gérés
Date de délivrance :: {today}
Le présent contrat de licence prend effet au téléchargement du fichier haute définition.
Étendue concédée
- Support | couverture de rapport et page d'accueil
- Tirage | {num} exemplaires
- Territoire | pays francophones
- Durée | deux ans
- Exclusivité | sectorielle, banque et assurance
Vous pouvez : recadrer, convertir en niveaux de gris, superposer un texte, confier le fichier à votre graphiste qui le détruira ensuite.
Vous ne pouvez pas : revendre, sous-licencier, intégrer l'image à un logo ou une marque, entraîner un système d'intelligence artificielle, l'employer dans un contexte pornographique, diffamatoire ou politique, laisser croire que les personnes représentées souffrent d'une affection.
Mention obligatoire : © {person} / {company}. L'absence de crédit double le montant des droits.
Nous garantissons détenir les autorisations des modèles et du propriétaire de la péniche. Notre responsabilité est plafonnée à dix fois la redevance. Vous nous garantissez contre tout recours né d'un usage excédant la licence.
Redevance : {small} € HT, TVA 10 %, déjà facturée. Aucun remboursement après téléchargement, hormis fichier corrompu.
Résiliation automatique en cas d'infraction : cessez l'usage, effacez les copies sous trois jours et confirmez-le par écrit.
Droit français ; tribunaux de {city}. Version 7, {month} {year}. En cochant la case, le représentant déclare avoir le pouvoir d'engager sa société.
Accepté en ligne le {today} à {time}, adresse IP {d2}.{d3}.{d2}.{d3}`,
  }),
  quote: wordingsIn('fr', {
    'fr2-drone-survey-small-quote': `{person} - télépilote déclaré DGAC, scénarios S1/S3
{mobile} | {web}
DEVIS 0{d2}
Client : mairie de {city}, service patrimoine
Le {today}
Mission : relevé photogrammétrique de l'abbatiale et inspection des couvertures
- Demande préfectorale, protocole tour de contrôle | 1 | {small}
- Vol, 1 journée, pilote + observateur | 1 | {small}
- {d3} clichés 45 Mpx, géoréférencés RTK | inclus | -
- Nuage de points, orthophoto des quatre façades | 1 | {small}
- Rapport imagé des tuiles et solins | 1 | {small}
- Modèle 3D web, hébergement 12 mois (option) | 1 | {small}
Montant HT {plain}, TVA 20 % {small}, net à payer {plain}
La météo commande : au-delà de 28 km/h de vent ou sous la pluie, on reporte, une fois sans frais. Prévoir un périmètre de sécurité de trente mètres et deux agents pour barrer la ruelle le matin, entre sept et neuf heures, hors marché.
Les riverains doivent être prévenus par affichette (modèle fourni). Floutage des visages et plaques compris.
Livraison des fichiers sous quinze jours, formats LAS, TIFF, PDF. Cession des droits pour la communication municipale.
Assuré {insurer} RC aérienne {num}. Paiement sur Chorus, 30 jours.
Offre bonne jusqu'au {date}. Accord et cachet : ..........`,
  }),
  tax_document: wordingsIn('fr', {
    'fr2-tourist-tax-quarterly-declaration': `COMMUNAUTÉ DE COMMUNES {heading}
Régie de recettes de la taxe de séjour
ÉTAT DÉCLARATIF - {n}e trimestre {year}
Hébergeur :: {person}
Établissement :: gîte « Les Trois Épis », {cstreet}, {ctown}
N° d'enregistrement :: {d5}{num}
Classement :: [3 épis~2 étoiles~non classé]
Capacité :: {n} personnes
= Mois | Nuitées assujetties | Exonérées (mineurs) | Tarif | Montant
- {month} | {d2} | {n} | 0,{d2} | {small}
- {month} | {d2} | {n} | 0,{d2} | {small}
- {month} | {d3} | {d2} | 0,{d2} | {small}
Taxe additionnelle départementale 10 % {small}
Taxe additionnelle régionale 34 % {small}
Total à reverser {small}
Nuitées collectées directement par une plateforme ({other}) : {d2}, ne pas les ajouter
Pour un hébergement sans classement, appliquer {n} % du coût par personne de la nuitée, plafonné.
Retournez la présente avec votre règlement avant le 20 du mois suivant : chèque à l'ordre du Trésor public, virement {iban} ou carte sur la plateforme. Une déclaration « néant » est requise.
Le défaut de production, l'omission ou l'inexactitude sont punis d'une amende de 750 à 12 500 euros. Taxation d'office après mise en demeure restée trente jours infructueuse, intérêt de 0,20 % par mois.
Le registre du logeur doit être tenu à la disposition des agents assermentés et conservé quatre ans.
Certifié exact à {city}, le {today} Signature
Reçu par le régisseur le ............ quittance P1RZ n° {num}`,
  }),
  other: wordingsIn('fr', {
    'fr2-washing-instructions-fabric-label': `{company} - linge de maison
CONSEILS D'ENTRETIEN - housse de couette lin lavé
Merci d'avoir choisi une matière vivante !
Composition : 100 % lin européen, 170 g/m². Tissé et teint au Portugal.
Avant le premier usage, lavez seul à 30 degrés : le colorant en excès peut dégorger.
- Lavage | 40 °C maxi, cycle délicat, tambour rempli aux deux tiers
- Essorage | 800 tours
- Séchage | sur fil, à l'ombre ; sèche-linge tiède toléré
- Repassage | inutile, ou vapeur sur l'envers
- Blanchiment | interdit, ni chlore ni percarbonate sur les teintes sombres
- Nettoyage à sec | non
Adoucissant à proscrire : il graisse la fibre et la rend moins absorbante. Préférez un demi-verre de vinaigre blanc.
Les petites irrégularités (boutons, fils plus épais) attestent de l'authenticité du tissage et ne constituent pas un défaut. Le retrait peut atteindre cinq pour cent, nos cotes en tiennent compte.
Taches : vin, saupoudrez de sel ; bougie, raclez puis absorbez au fer sur du papier ; sang, eau froide et savon de Marseille.
Rangez dans un endroit sec. Un sachet de lavande éloigne les mites, quoiqu'elles préfèrent la laine.
Dimensions : 240 x 220, rabat bouteille. Oreillers vendus séparément.
Fin de vie : donnez, transformez en torchons, puis borne textile.
Échange possible sous trente jours avec le ticket de caisse, non lavé. Réf. {num} lot {d3} - Made in Portugal - {web}`,
    'fr2-planetarium-exhibit-slides-astronomy': `# Pourquoi la nuit est-elle noire ?
Conférence grand public - Club d'astronomie de {city} - {person}
===
Un paradoxe
Si l'univers était infini et éternel, chaque ligne de visée rencontrerait une étoile.
Le ciel devrait briller comme la surface du Soleil.
Or, il fait noir. (Applaudissements ?)
===
Ils ont cherché
Kepler, 1610 : le monde est fini
Chéseaux, 1744, à Lausanne : la lumière s'éteint en route
Olbers, 1823 : même idée, meilleur renom
Edgar Poe, 1848 : les rayons ne nous sont pas encore parvenus !
===
La réponse en deux chiffres
- Âge de l'univers | 13,8 milliards d'années
- Vitesse de la lumière | 299 792 km/s
Au-delà de l'horizon, rien n'a eu le temps d'arriver.
===
Et l'expansion ?
La lumière des galaxies lointaines glisse vers le rouge, puis l'infrarouge
Le fond diffus à 2,7 kelvins : la nuit n'est pas noire, elle est micro-onde
===
À vous de jouer
Sortez à {time}, tournez le dos au lampadaire, comptez les étoiles de la Petite Ourse
4 : ciel de ville 7 : ciel de campagne
Envoyez vos relevés à {email}
===
Bibliographie, crédits photographiques, remerciements. Prochaine veillée le {date}, chaises longues et plaid conseillés. Entrée 3 €, adhérents gratuit.`,
    'fr2-gas-meter-index-card-absent': `{company} - Relevé des compteurs
AVIS DE PASSAGE
Madame, Monsieur,
Notre agent s'est présenté chez vous ce jour, {date} à {time}, afin de relever votre compteur [d'eau~de gaz]. Vous étiez absent(e).
Pour que votre prochaine facture corresponde à votre consommation réelle et non à une estimation, communiquez-nous votre index dans les cinq jours :
- par internet, {web}, rubrique « Relève »
- au serveur vocal {phone}, touche 2, 24 h/24
- en renvoyant ce carton affranchi
Point de comptage :: {num}{d5}
Matricule :: {num}
Emplacement :: [regard trottoir~palier~cave]
Comment lire ? Relevez uniquement les chiffres noirs sur fond blanc, avant la virgule. Les aiguilles rouges servent à détecter une fuite.
Index relevé : | __ | __ | __ | __ | __ | m3 Le : ___ / ___ / ______
Nom de l'occupant : ________________________ Tél. : ________________
Observations : [ ] compteur embué [ ] regard inondé [ ] plomb rompu
Petit conseil : fermez tous les robinets le soir, notez les chiffres, comparez au réveil. S'ils ont bougé, une chasse d'eau coule peut-être : jusqu'à 600 litres par jour.
En cas de non-réponse à deux reprises, un rendez-vous payant pourra vous être fixé. Le télérelevé sera déployé dans votre quartier au {n}e trimestre, gratuitement.
Nos agents portent une carte professionnelle, exigez-la. Ils n'encaissent jamais d'argent.`,
    'fr2-karate-belt-certificate': `FÉDÉRATION FRANÇAISE DE KARATÉ ET DISCIPLINES ASSOCIÉES
Commission spécialisée des dans et grades équivalents
# DIPLÔME
Il est certifié que
{person}
née le 14 février 1996
licence n° {num}, club {heading}, {city}
a satisfait aux épreuves de l'examen du grade de
[CEINTURE NOIRE 1er DAN~CEINTURE NOIRE 2e DAN~CEINTURE MARRON]
style [Shotokan~Wado-ryu~Shito-ryu]
lors de la session du {date} à {ctown}
- Kihon | 14,5 / 20
- Kata imposé : Bassai Dai | 15 / 20
- Bunkai | 13 / 20
- Kihon ippon kumite | 16 / 20
- Kumite | 12 / 20
Mention : bien
Présidente du jury : {someone}, 6e dan
Juges : {someone}, {someone}
Délivré à {city} le {today} et inscrit au registre national sous le n° {num}
Le délégué régional Le titulaire
Tout diplôme raturé est nul. Ce titre, homologué par le ministère chargé des sports, ne vaut pas autorisation d'enseigner contre rémunération.
Le véritable art martial commence et finit par le salut. Prochain passage : dans deux ans au plus tôt, 1 licence par saison, attestation d'assiduité du professeur.`,
    'fr2-train-timetable-leaflet-regional': `{company} - réseau régional
HORAIRES valables du {date} au {date}
Ligne {d2} : [{city} - Les Aubrais - Vierzon~Neuchâtel - Le Locle~Namur - Dinant]
Lundi à vendredi sauf fêtes
= Gare | 1 | 3 | 5 (a) | 7 | 9 (b)
- {city} dép. | 5.52 | 6.24 | 7.02 | 12.16 | 17.38
- Halte du Pont | 6.01 | I | 7.11 | 12.25 | 17.47
- Saint-Loup | 6.09 | 6.37 | 7.19 | 12.33 | 17.55
- La Ferrière | 6.18 | I | 7.28 | 12.42 | 18.04
- Terminus arr. | 6.31 | 6.55 | 7.41 | 12.55 | 18.17
Samedis, dimanches : service réduit, voir au verso
(a) circule en période scolaire seulement ; autocar pendant les vacances, arrêt place du Foirail
(b) sauf vendredi ; vendredi départ à 17.20
I : ne marque pas l'arrêt
Arrêt facultatif à Halte du Pont : appuyez sur le bouton, faites signe au mécanicien.
Vélos : six crochets par rame, gratuit hors pointe. Groupes de plus de dix : réservez trois jours avant.
Titres de transport : guichet jusqu'à 11 h 40, distributeur (cartes), application. À bord : barème majoré, {small}.
Correspondances garanties cinq minutes vers la ligne 14, sauf retard supérieur.
Fauteuil roulant : assistance au {phone}, la veille avant 20 h.
Travaux du {date} au {date} : bus de remplacement, temps de parcours allongé de 25 minutes. Objets trouvés : gare de {ctown}. Document non contractuel.`,
    'fr2-volunteer-roster-grocery': `PLANNING DES BÉNÉVOLES - semaine {n}
Épicerie solidaire « {heading} »
= Créneau | Lundi | Mardi | Jeudi | Vendredi | Samedi
- 8 h 30 ramasse | Josette, Ali | {someone} | René | Ali | -
- 9 h 30 tri | Marie-Jo | Marie-Jo | Colette | ??? | {someone}
- 10 h caisse | {someone} | Fanny | Fanny | Bernard | Fanny
- 14 h accueil café | Denise | Denise | {someone} | - | Lucas (stagiaire)
- 16 h ménage | tous | Ali | René | tous | -
??? = il manque quelqu'un, inscrivez-vous au crayon svp !
À noter
• Josette opérée du genou, absente jusqu'au {date}. Une carte circule, signez-la.
• Le congélateur 2 givre : ne pas ouvrir plus de deux fois par heure.
• Clés : tiroir du bas, code changé, demandez à Bernard de vive voix.
• Formation hygiène obligatoire le {date} à {time}, salle du centre social.
• Le magasin {company} donne désormais le mardi à 8 h 15 pile, quai B.
• On ne prend plus de vêtements, envoyez les gens à la recyclerie.
• La préfecture viendra sans prévenir : cahier des températures à jour !
Remplacements de dernière minute : groupe de messagerie ou {someone} {mobile}
Réunion trimestrielle le {date}, chacun apporte quelque chose. Merci à vous, sans vous rien ne tourne.`,
    'fr2-api-documentation-page': `Documentation développeur v{n}.{n}
{web}/docs/paiements
# Créer un paiement
POST /v{n}/paiements
Crée une intention de paiement et renvoie une adresse de redirection.
Authentification
Toutes les requêtes portent l'en-tête Authorization: Bearer suivi de votre clé secrète. Ne la déposez jamais dans un dépôt public.
Paramètres
= Nom | Type | Requis | Description
- montant | entier | oui | en centimes
- devise | chaîne | oui | ISO 4217, ex. EUR
- reference | chaîne | non | numéro de facture, 35 car. max
- courriel | chaîne | non | reçu envoyé au payeur
- retour_url | chaîne | oui | https obligatoire
Exemple
curl -X POST https://api.{web}/v{n}/paiements -d montant=4990 -d devise=EUR -d reference=F-{num}
Réponse 201
id: pay_{num}, statut: en_attente, expire: {d2} min
Erreurs
- 400 | montant_invalide | inférieur à 50
- 401 | cle_absente | vérifiez l'environnement
- 409 | doublon | même clé d'idempotence
- 429 | trop_de_requetes | réessayez après {d2} s
Bon à savoir : en mode bac à sable, la carte 4000 0000 0000 0002 est toujours refusée.
Webhooks : nous signons le corps en HMAC SHA-256 ; comparez à temps constant. Trois tentatives, à 1, 10 et 60 minutes.
Journal des modifications
{date} : ajout du champ metadata. {date} : fin de prise en charge de TLS 1.1.
Cette page vous a-t-elle été utile ? Oui / Non - Modifier sur GitHub`,
    'fr2-cooking-recipe-magazine-page': `CUISINE DE SAISON
# Tatin d'endives au [chèvre~bleu~maroilles]
Pour 6 personnes - préparation 25 min - cuisson 35 min - facile - bon marché
Ingrédients
• 8 endives moyennes bien fermées
• 40 g de beurre demi-sel, 2 cuillerées à soupe de cassonade
• le jus d'une demi-orange, un peu de zeste
• 200 g de fromage
• une pâte feuilletée pur beurre
• thym, poivre du moulin, une poignée de noix
Préparation
1 Ôtez le cône amer à la base des endives, coupez-les en deux dans la longueur.
2 Dans une sauteuse, faites fondre le beurre avec la cassonade. Rangez les moitiés, face coupée contre le fond, salez légèrement. Laissez compoter vingt minutes à couvert, puis caraméliser cinq minutes à feu vif. Déglacez à l'orange.
3 Chauffez le four à 200 °C (th. 6/7). Disposez les légumes en rosace dans un moule, parsemez de thym et de noix.
4 Couvrez de pâte en rentrant les bords, piquez, enfournez pour trente à trente-cinq minutes.
5 Attendez dix minutes, retournez d'un geste franc, émiettez le fromage.
Le tour de main : une pincée de bicarbonate atténue l'amertume.
Le vin : un vouvray tendre, servi à 10 °C.
Par portion : {d3} kcal, lipides {d2} g, glucides {d2} g
Variante sans gluten : remplacez la pâte par des flocons de sarrasin liés à l'huile.
Recette de {person}, à {city}, envoyée par courrier. Envoyez-nous la vôtre ! Page {d3} - {heading} Magazine n° {d3}`,
    'fr2-swiss-commune-voting-leaflet': `Votation communale du {date}
CRÉDIT DE CHF {plain} POUR LA RÉNOVATION DES BAINS
Brochure explicative de la Municipalité
De quoi s'agit-il ?
Inaugurés en 1968, les bains perdent chaque jour {d2} mètres cubes d'eau. Le Conseil communal a accepté le crédit par {d2} voix contre {d2}. Un comité ayant recueilli {num} signatures valables, l'objet est soumis au peuple.
Question
Acceptez-vous l'arrêté du {date} relatif à l'octroi d'un crédit destiné à l'assainissement des installations ?
Les arguments des autorités
• Sans travaux, fermeture en {year}
• Chauffage à distance, économie de {d2} %
• École de natation maintenue pour {d3} élèves
Les arguments du comité référendaire
• Une facture démesurée, {n} points d'impôt à terme
• La région dispose déjà de deux piscines
• Priorité aux routes et à l'EMS !
Recommandation : OUI
Comment voter ? Glissez le bulletin dans l'enveloppe jaune, signez la carte, inscrivez votre date de naissance, retournez le tout affranchi ou déposez-le dans la boîte de l'administration jusqu'au dimanche à 11 h. Une enveloppe contenant deux bulletins différents est nulle.
Ont le droit de vote les Suissesses et les Suisses de 18 ans révolus ainsi que les étrangers établis depuis dix ans.
Avis de droit, plans et budget détaillé consultables au greffe. Imprimé sur papier recyclé, {num} ex.`,
    'fr2-clinical-questionnaire-anaesthesia': `Clinique {other} - Consultation d'anesthésie
QUESTIONNAIRE À REMPLIR AVANT VOTRE RENDEZ-VOUS
Étiquette patient : {person} IPP {num}
Intervention prévue le {date} par Dr {someone}
Côté : [droit~gauche~sans objet]
1 Quel âge avez-vous ? ........ Poids ........ kg Taille ........ cm
2 Avez-vous déjà été opéré ? De quoi, en quelle année ? ......................................
3 Des nausées au réveil, un réveil difficile, une allergie au latex ? oui / non
4 Dans votre famille, quelqu'un a-t-il eu un problème grave lors d'une anesthésie ? oui / non / ne sait pas
5 Êtes-vous essoufflé en montant deux étages ? oui / non
6 Ronflez-vous, portez-vous un appareil la nuit ? oui / non
7 Saignez-vous longtemps après une extraction dentaire ? oui / non
8 Tabac : ........ cigarettes par jour depuis ........ ans. Alcool : ........ verres. Cannabis, autres : ........
9 Dents mobiles, bridge, couronne, appareil ? Piercings ? Faux ongles ?
10 Liste des médicaments, y compris plantes et collyres (apportez l'ordonnance) :
..................................................................................................
Consignes de jeûne : aucun aliment solide six heures avant ; eau, café noir ou jus sans pulpe permis jusqu'à deux heures avant.
Le jour même : douche avec le savon habituel, cheveux inclus, sans bijou ni maquillage. En ambulatoire, une personne vous raccompagne et dort chez vous.
Documents : carte Vitale, mutuelle, groupe sanguin, bilan, attestation de personne de confiance.
Date, signature (parents pour les mineurs) : ...............
Réservé au médecin : ASA 1 2 3 4 - Mallampati ..... - AG / rachi / bloc - antibio ........`,
  }),
};
