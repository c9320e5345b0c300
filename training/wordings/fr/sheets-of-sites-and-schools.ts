import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French sheets that sites, schools, tenders and clubs fill in, post or hand out. */
export const frenchSheetsOfSites: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'fr2-cooperative-wine-tasting-sheet': `CAVE COOPÉRATIVE DE {city}
FICHE TECHNIQUE
# [Côtes-du-Rhône Villages~Faugères~Buzet~Fitou] rouge {year} « {heading} »
Cépages :: Grenache {d2} %, Syrah, Mourvèdre
Terroir :: [Éboulis calcaires et galets roulés~Schistes bruns en coteaux~Boulbènes et graves], exposition sud-est
Âge moyen des vignes :: {d2} ans
Rendement :: {d2} hl/ha
Degré :: 14 % vol.
Sucres résiduels :: < 2 g/l
Vendange : manuelle en caissettes, tri sur table. Égrappage total, macération préfermentaire à froid de trois jours, cuvaison de {d2} jours avec pigeages quotidiens puis remontages.
Élevage : douze mois, un tiers en barriques de deux vins, le reste en cuve béton. Collage léger, mise en bouteille au château en lune descendante.
À l'œil : robe grenat profond, franges violines.
Au nez : bouquet expressif de mûre, de garrigue et de réglisse, relevé d'une pointe de poivre blanc.
En bouche : attaque souple, matière ample portée par des tanins veloutés, finale fraîche et persistante.
Accords : agneau confit, daube, tian d'aubergines, tommes affinées. Servir à 17 °C, carafer une heure.
Garde : 5 à 8 ans.
Récompenses : médaille d'argent au concours régional, 88/100 au guide {other}.
Conditionnement : carton de 6 couchées, palette Europe 600 cols, gencod 3{num}{d5}
L'abus d'alcool est dangereux pour la santé, à consommer avec modération. Contient des sulfites.
Contact export : {someone}, {email}`,
    'fr2-senegal-tontine-rules': `GROUPEMENT D'INTÉRÊT ÉCONOMIQUE « {heading} »
Quartier [Médina~Parcelles Assainies~Sicap Liberté], Dakar
# Cahier de la tontine - tour n° {n}
Cotisation : [10 000~25 000~5 000] F CFA par membre et par mois, remise à la trésorière avant le 5.
Ordre de passage tiré au sort devant témoins le {date}
= Rang | Membre | Mois | Remis | Émargement
- 1 | Aminata N. | janvier | oui | x
- 2 | Mame Diarra S. | février | oui | x
- 3 | Fatou B. | mars | oui | x
- 4 | Khady T. | avril | |
- 5 | Ndèye Coumba G. | mai | |
- 6 | Rokhaya F. | juin | |
Chacune garde son rang ; un échange reste possible entre deux membres d'accord, signalé au moins dix jours avant. Retard : amende de 500 F par jour versée à la caisse de solidarité. Caisse de solidarité : 1 000 F par réunion, pour baptêmes, décès et maladies.
Réunion le premier dimanche à 16 heures chez la présidente. Thé et beignets à tour de rôle. Absence sans prévenir : 1 000 F.
Solde caisse solidarité au {today} : {num} F. Prêts en cours : Khady T. 40 000, Awa M. 15 000.
À voir la prochaine fois : achat de la marmite collective, tenues pour la Tabaski, visite à la maternité, nouvelle demande d'adhésion de la sœur de Rokhaya.
Présidente {person} - Trésorière {someone} - Secrétaire {someone}`,
    'fr2-driving-school-theory-quiz': `Auto-école {company} - agrément E {d2} {d3} {num}
# Série d'entraînement n° {d2} - Code de la route
Élève : ............................... Date : {date} Score : ...... / 40
1. À l'approche d'un passage à niveau sans barrière, je dois :
A ralentir B klaxonner systématiquement C m'assurer qu'aucun train n'arrive D m'arrêter dans tous les cas
2. Sur chaussée mouillée, la distance de freinage est approximativement :
A identique B multipliée par deux C divisée par deux
3. Le permis probatoire est doté à l'origine de :
A 6 points B 8 points C 12 points
4. Par temps de brouillard, visibilité inférieure à 50 mètres, la vitesse est limitée à :
A 50 km/h B 70 km/h C 80 km/h
5. Je transporte un enfant de quatre ans. Il doit être installé :
A sur un rehausseur adapté B à l'avant sans précaution C sur les genoux d'un adulte
6. Un voyant rouge de pression d'huile s'allume :
A je m'arrête au plus vite B je continue jusqu'au garage C je fais l'appoint le soir
7. Le disque A vert au dos d'un véhicule signifie que le conducteur :
A débute B circule en conduite accompagnée C transporte des marchandises
Correction : 1 A C - 2 B - 3 A - 4 A - 5 A - 6 A - 7 B
Moins de cinq fautes ? Bravo, parlez à {someone} d'une date d'examen ! Davantage ? Revoyez le chapitre [priorités~croisements~éclairage] et le DVD 3.
Heures d'ouverture du bureau : 17 h - 19 h, samedi 10 h - 12 h. Les leçons non décommandées 48 heures à l'avance restent dues.`,
    'fr2-hot-work-permit-quarry': `{company} - Carrière de [Saint-Léger~la Roche Noire]
# PERMIS DE FEU
Valable uniquement pour la journée et l'emplacement indiqués
Date :: {today} de {time} à {time}
Lieu :: [bande transporteuse B3~crible secondaire~atelier engins]
Travail à exécuter :: [soudage à l'arc~meulage~oxycoupage] - {heading}
Entreprise intervenante :: {other}
Agent veillant à la sécurité :: {someone}
Opérateur habilité :: {someone}
MESURES AVANT
- Poussières et graisses évacuées sur 10 m | oui / non
- Caoutchouc bâché, ouvertures obturées | oui / non
- Consignation électrique, cadenas n° {d3} | oui / non
- Atmosphère contrôlée à l'explosimètre | 0 % LIE
PENDANT
Extincteur poudre 9 kg et RIA déroulé à portée immédiate. Arrosage du sol. Surveillance permanente par une personne distincte de l'opérateur, munie d'un émetteur.
APRÈS
Inspection approfondie des locaux contigus. Ronde à +30 min ({time}), +1 h ({time}), +2 h ({time}).
En cas de sinistre : appeler le 18 ou le 112, puis le poste de garde {phone}. Point de rassemblement n° 2, près du pont-bascule.
Le présent document est établi en trois exemplaires ; il perd toute validité si les conditions changent. Ne pas confondre avec le plan de prévention.
Le chef d'établissement ou son délégué : {person} L'opérateur : L'agent de sécurité :
Doc. SEC-{d3} rév. {n} - archivage 1 an`,
    'fr2-timesheet-swiss-site': `{company} SA Génie civil - {city}
# RAPPORT JOURNALIER / Tagesrapport N° {num}
Chantier :: {heading}, lot [terrassement~canalisations~enrobés]
Jour :: {date}
Météo :: matin [pluie~couvert~-3°], après-midi [éclaircies~neige]
Contremaître :: {person}
= Collaborateur | Fonction | Heures | Intemp. | Repas
- {someone} | machiniste | 8,5 | 0 | 1
- {someone} | maçon A | 8,5 | 0 | 1
- {someone} | manœuvre | 6,0 | 2,5 | 1
- {someone} (tempo) | aide | 8,5 | 0 | 0
= Machine | Heures | Gasoil l
- Pelle 14 t | 7 | {d2}
- Dumper | 4 | {d2}
- Rouleau | 2 | {n}
Matériaux entrés : grave 0/45 {d2} m3 (bulletin {num}), tuyaux PP DN 250 {d2} ml, regard diam. 800, 1 p.
Évacuation : {n} camions matériaux pollués type B, décharge de {ctown}
Travaux exécutés : fouille côté route cantonale de la chambre K{n} à K{d2}, enrobage des tuyaux, remblayage par couches, essais de compactage par le labo.
Régie ordonnée par la DT : déplacement câble Swisscom non repéré, 2 hommes x 3 h, voir bon de régie {d3}. Signature DLT demandée.
Remarques : riverain du n° 14 mécontent (accès garage). Feux de chantier en panne de {time} à {time}. Livraison béton repoussée à demain.
Visa entreprise : Visa direction des travaux :
Blanc : bureau - Jaune : DT - Rose : souche`,
    'fr2-price-list-firewood': `{company}
Bois de chauffage - bûches compressées - pellets
{street} - {town} - {phone}
# TARIF {year} applicable au {date}
Remplace et annule les précédents
Bûches feuillus durs (chêne, charme, hêtre), séchées deux ans sous hangar, humidité inférieure à 22 %
= Longueur | Le stère départ | Livré < 15 km | Livré < 30 km
- 25 cm | {small} | {small} | {small}
- 33 cm | {small} | {small} | {small}
- 50 cm | {small} | {small} | {small}
- 1 m | {small} | {small} | {small}
Équivalence : un stère de bûches d'un mètre représente environ 0,8 m3 apparent en 50 cm et 0,7 m3 en 33 cm. Ne vous laissez pas surprendre par les comparaisons hâtives !
Granulés DINplus
- Sac 15 kg | {small}
- Palette 65 sacs | {plain}
- Vrac soufflé la tonne (mini 3 t) | {plain}
Allume-feu laine de bois, filet 2 kg | {small}
Prix TTC au taux de 10 %. Minimum de livraison : 3 stères. Déchargement en tas à l'entrée, accessible à un porteur de 19 t (largeur 3,20 m) ; le rangement se fait sur demande à {small} le stère.
Paiement à la livraison par chèque ou espèces. Trois fois sans frais d'avril à juillet.
Conseils : empilez vos bûches sur palettes, à l'abri de la pluie mais ventilées ; faites ramoner deux fois l'an ; un vitrage noirci trahit un combustible humide ou un tirage insuffisant.
Dépôt ouvert lundi-vendredi 8 h-12 h, 13 h 30-17 h 30 ; samedi matin d'octobre à mars. Exploitant forestier n° {d5}, adhérent à la charte « {heading} ».`,
    'fr2-blood-donation-poster': `# DON DU SANG
VENEZ NOMBREUX, ON VOUS ATTEND !
[Mardi~Jeudi~Vendredi] {date} de 15 h à 19 h 30
Salle polyvalente, {cstreet}, {ctown}
Collation offerte par l'amicale : crêpes, charcuterie, jus de pomme fermier
Une heure de votre temps peut sauver jusqu'à trois vies. Les réserves de groupe O négatif sont au plus bas avant l'été.
Puis-je donner ?
Oui si vous avez entre 18 et 70 ans, pesez au moins 50 kg et vous sentez en forme. Ne venez pas à jeun, buvez beaucoup avant et après. Apportez votre carte nationale d'identité ou votre permis de conduire lors du premier don.
Il faut patienter
- Antibiotiques | 14 jours après la fin
- Soins dentaires | 1 à 7 jours
- Tatouage, piercing | 4 mois
- Voyage en zone impaludée | 4 mois minimum
- Accouchement | 6 mois
Comment ça se passe ? Accueil et questionnaire, entretien confidentiel avec un médecin ou une infirmière, prélèvement de dix minutes, repos et goûter.
Réservez votre créneau sur le site ou par téléphone afin d'éviter l'attente ; les personnes sans rendez-vous sont reçues selon l'affluence.
Donneurs fidèles : remise des diplômes et insignes à {time} en présence de {person}, pour {d2}, {d3} dons.
Garde d'enfants assurée. Parking devant le stade.
Amicale des donneurs bénévoles de {city} - contact {someone} {mobile} - IPNS`,
    'fr2-shipping-mark-hazard-instructions': `INSTRUCTIONS ÉCRITES SELON L'ADR
Mesures à prendre en cas d'urgence ou d'accident
En cas d'urgence ou d'accident pouvant survenir au cours du transport, les membres de l'équipage doivent prendre les dispositions ci-après, si cela est possible sans prendre de risque :
• Serrer le frein, arrêter le moteur et isoler la batterie en actionnant le coupe-circuit.
• Éviter les sources d'inflammation ; en particulier ne pas fumer, ne pas utiliser de cigarette électronique.
• Informer les services d'intervention, en leur fournissant autant de renseignements que possible sur l'incident et les matières présentes.
• Revêtir le gilet fluorescent et placer les signaux d'avertissement autoporteurs.
• Tenir les documents de transport à disposition des secours à leur arrivée.
• Ne pas marcher dans les substances répandues, rester au vent.
= Étiquette | Caractéristique | Indication supplémentaire
- 2.1 | Gaz inflammable | Se mettre à couvert
- 3 | Liquide inflammable | Rester hors des zones basses
- 6.1 | Matière toxique | Masque d'évacuation
- 8 | Corrosif | Risque de brûlures
- 9 | Dangers divers | Effets à l'environnement
Équipement devant se trouver à bord : cale de roue, deux signaux, liquide de rinçage pour les yeux, baudrier, lampe portative, gants, pelle, protection de plaque d'égout, réservoir collecteur.
Affréteur : {company}, {town}. Astreinte 24/24 {phone}. Conseiller sécurité : {someone}.
Version {n} - {month} {year} - à remettre au chauffeur avant le départ dans une langue qu'il comprend.`,
    'fr2-quebec-condo-notice-works': `SYNDICAT DE COPROPRIÉTÉ LE {heading}
AVIS AUX COPROPRIÉTAIRES ET LOCATAIRES
# Lavage du stationnement intérieur
Veuillez noter que le garage souterrain sera nettoyé aux dates suivantes :
- P1 | {date} | de 8 h à 16 h
- P2 | {date} | de 8 h à 16 h
Tous les véhicules, vélos, pneus et autres effets personnels doivent être retirés AVANT 7 h 30. Passé cette heure, les véhicules encore en place seront remorqués aux frais du propriétaire, sans autre préavis.
Du stationnement sur rue sera toléré par l'arrondissement pour la durée des travaux (vignette {num} à placer bien en vue sur le tableau de bord ; voir le concierge, loge 102).
Par la même occasion, l'entrepreneur {other} procédera au colmatage des fissures près de la rampe et au marquage des cases {d2} à {d3}. Une légère odeur d'époxy est à prévoir dans la cage d'escalier B ; gardez vos portes fermées.
Rappels importants
1. Il est interdit d'entreposer des bonbonnes de propane dans les casiers.
2. La porte du garage doit demeurer fermée : attendez sa fermeture complète avant de vous éloigner.
3. Les clés électroniques perdues sont remplacées au coût de 60 $ plus taxes.
Assemblée générale annuelle : réservez votre soirée du {date}, l'avis de convocation suivra avec le budget prévisionnel.
Merci de votre collaboration habituelle,
Le conseil d'administration, par {person}, gestionnaire - Gestion immobilière {company}
Urgence (dégât d'eau, ascenseur) : {phone}, option 2`,
    'fr2-school-supply-list': `Collège [Jules-Verne~Marie-Curie~Louise-Michel] - {ctown}
# LISTE DES FOURNITURES rentrée {year}
Classe de [6e~5e~4e]
Commun à toutes les disciplines
• 1 agenda, 1 trousse, 4 stylos à bille (bleu, vert, rouge, noir), 1 crayon HB, gomme, taille-crayon avec réservoir
• 1 règle plate 30 cm incassable, 1 paire de ciseaux à bouts ronds, 3 bâtons de colle
• 1 ramette de copies doubles perforées A4 grands carreaux, copies simples
• 1 clé USB 8 Go étiquetée au nom de l'élève
• 1 carnet de brouillon
= Matière | Matériel
- Français | Classeur souple, 6 intercalaires, dictionnaire de poche
- Mathématiques | 2 cahiers 24x32 96 p., compas, équerre, rapporteur, calculatrice collège
- Histoire-géographie | 2 cahiers 24x32, crayons de couleur
- Anglais LV1 | 1 cahier, le workbook sera acheté en groupe
- SVT | Grand classeur, feuilles de dessin blanches
- Arts plastiques | Pochette Canson 180 g, gouaches, pinceaux n° 4 et 12, chiffon
- EPS | Chaussures à semelles claires, gourde, short ; sac séparé
- Musique | Porte-vues 40 vues
Attendre la rentrée avant d'acheter les œuvres de littérature, elles seront précisées par le professeur. Réutilisez ce qui peut l'être ! Pas de correcteur liquide ni de cutter.
La FCPE propose un achat groupé : bon à retourner avant le {date}, accompagné du règlement à l'ordre de l'association. Bourses : dossiers en ligne du 1er septembre au {n} octobre.
Les manuels prêtés par l'établissement doivent être couverts ; tout livre détérioré sera facturé aux familles.
La principale, {person}`,
    'fr2-board-game-rules-extract': `# {heading}
RÈGLE DU JEU - de 2 à 5 joueurs, à partir de 8 ans, 45 minutes
Matériel
1 plateau, 5 caravelles en bois, 60 cartes Marchandise, 24 jetons Rumeur, 1 dé des vents, 100 doublons, 1 sablier, la présente règle.
But du jeu
Vous êtes armateur au XVIe siècle. Faites fortune en convoyant épices, soieries et porcelaines, sans perdre votre équipage. Dès qu'un joueur possède 30 doublons au port de Lisbonne, la partie s'achève à la fin du tour.
Mise en place
Chacun choisit une caravelle, la pose sur la case Port et reçoit 5 doublons et 4 cartes. On mélange les jetons, face cachée, et on en place un sur chaque escale. Le plus jeune commence.
Tour de jeu
1. Lancer le dé des vents. 2. Avancer d'autant de cases au maximum. 3. Effectuer une action : acheter, vendre, radouber ou écouter une rumeur.
Acheter : payez à la banque le prix indiqué sur la carte et placez-la en cale (quatre au plus). Vendre : défaussez la carte dans un port qui la demande et encaissez le double.
Tempête ! Si le dé indique l'éclair, jetez une marchandise à la mer ou perdez un tour.
Cas particuliers
Deux navires sur la même case peuvent troquer librement. Un joueur ruiné emprunte 3 doublons et en rendra 5. En cas d'égalité, le plus grand nombre de marins l'emporte.
Variante pour deux : utilisez le navire fantôme, déplacé alternativement.
Auteur : {person} - Illustrations : {someone} - Édition {company}, {town}. Contient de petites pièces, ne convient pas aux enfants de moins de 36 mois. Pièce manquante ? Écrivez à {email} en précisant le lot {num}.`,
    'fr2-web-page-cookie-print': `Accueil > Conseils > Jardin > Potager
# Quand et comment repiquer les poireaux ?
Par {person}, mis à jour le {date} - lecture 4 min
Nous respectons votre vie privée. Avec nos {d3} partenaires, nous stockons ou accédons à des informations sur un appareil, telles que les cookies. Accepter et fermer - Paramétrer - Continuer sans accepter
Le poireau se plaît dans une terre profonde, fraîche et bien fumée. On le repique de mai à août, quand le plant atteint l'épaisseur d'un crayon.
Habiller le plant
Raccourcissez les racines à un centimètre et coupez le feuillage d'un tiers. Laissez ressuyer deux jours à l'ombre : cette pratique, discutée, décourage la teigne.
Planter
Tracez un sillon de 15 centimètres, percez au plantoir tous les douze, glissez le plant, arrosez sans tasser. Le fût blanchira au fur et à mesure des buttages.
Les voisins conseillés
Carotte, céleri, fraisier, tomate. Évitez pois et haricots.
À lire aussi : Réussir ses tomates sous serre - Dix engrais verts - Notre test : {n} binettes passées au crible
Publicité - Soldes d'été jusqu'à -50 % sur le mobilier de jardin {company}, livraison gratuite dès 99 €
Commentaires ({n})
Mimi{d2} : merci, et contre la mouche mineuse ? Répondre - Signaler
{someone} : un voile posé dès avril, rien d'autre n'a marché chez moi.
Inscrivez-vous à la lettre du vendredi. Mentions légales - CGU - Confidentialité - Gérer mes cookies - Publicité - Contact
https://{web}/potager/poireaux-{num}.html {date} {time} 2/3`,
    'fr2-morocco-tender-rules-page': `ROYAUME DU MAROC
Commune de [Sidi Slimane~Aït Melloul~Berkane]
# RÈGLEMENT DE CONSULTATION
Appel d'offres ouvert sur offres de prix n° {d2}/{year}, séance publique du {date} à dix heures
Objet : [travaux d'éclairage public solaire~achat de produits d'entretien~gardiennage des bâtiments communaux], lot unique
Article 1. Objet du règlement
Le présent document fixe les conditions de participation ; il est établi en vertu des dispositions du décret relatif aux marchés publics.
Article 4. Conditions requises des concurrents
Peuvent participer les personnes physiques ou morales qui justifient des capacités juridiques, techniques et financières requises, sont en situation fiscale régulière et affiliées à la CNSS. Ne sont pas admises les personnes en liquidation ni celles frappées d'exclusion.
Article 6. Contenu des dossiers
A/ Dossier administratif : déclaration sur l'honneur, récépissé du cautionnement provisoire de {num} DH, pouvoirs du signataire.
B/ Dossier technique : note sur les moyens humains, trois attestations de référence délivrées par les maîtres d'ouvrage.
C/ Complément pour les non-résidents.
Article 9. Dépôt des plis
Les plis sont déposés exclusivement par voie électronique au portail des marchés ; aucun pli sur support papier ne sera accepté.
Article 12. Critères d'appréciation
Le seul critère retenu, après admission, est le prix le mieux-disant au regard de l'estimation du maître d'ouvrage.
Article 15. Délai de validité : soixante-quinze jours.
- 7 -
Lu et accepté par le concurrent (cachet)`,
    'fr2-fire-alarm-logbook-page': `REGISTRE DE SÉCURITÉ Page {d2}
Établissement :: {client}, type [R~N~W~L], 4e catégorie
# Vérifications périodiques et exercices
= Date | Installation | Organisme / agent | Observations | Visa
- {date} | Extincteurs ({d2}) | {other} | 2 réformés, 2 remplacés | {n}
- {date} | Désenfumage | {other} | Cartouche CO2 périmée escalier B | {n}
- {date} | SSI cat. A | {other} | Essai complet, RAS | {n}
- {date} | Éclairage secours | Agent technique | 3 BAES HS hall | {n}
- {date} | Ascenseur | {other} | Câble à surveiller | {n}
- {date} | Hotte cuisine | {other} | Dégraissage fait | {n}
Exercice d'évacuation du {date} à {time}
Effectif présent :: {d3}
Temps d'évacuation :: {n} min {d2} s
Scénario : départ de feu simulé dans la réserve du rez-de-chaussée, fumigène, une circulation condamnée. Serre-files en place, bon comportement des pensionnaires. Une personne en fauteuil est restée dans l'espace d'attente sécurisé conformément à la procédure. L'alarme est restée faible dans l'atelier du fond : sirène à ajouter.
Consignes au personnel rappelées le {date} par {person} à {n} agents, feuille d'émargement en annexe.
Visite de la commission communale : avis favorable à la poursuite de l'exploitation, prescription n° 3 levée, n° 5 à réaliser avant le {date}.
Ce registre doit être tenu à la disposition de la commission de sécurité. Les rapports sont classés dans le porte-vues rouge, loge du gardien.`,
  }),
};
