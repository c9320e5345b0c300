import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French letters around the home, the town hall, the school and the neighbours. */
export const frenchLettersOfHomes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('fr', {
    'frf-letter-notice-of-departure-tenant': `{person}
{cstreet}
{ctown}
Tél. {mobile}
> {company}
> Service gestion locative
> {street}
> {town}
> Fait à {city}, le {today}
Lettre recommandée avec accusé de réception n° 1A {d3} {d3} {d5}
Objet : congé du logement situé au [2e étage gauche~rez-de-chaussée sur cour~quatrième droite]
Madame, Monsieur,
Locataire depuis le {date} de l'appartement désigné ci-dessus ainsi que de la cave n° {n}, je vous fais part de ma décision de quitter les lieux.
Le logement se trouvant en zone tendue, le préavis est ramené à un mois en vertu de l'article 15 de la loi du 6 juillet 1989. Il commencera à courir à la réception de la présente et prendra donc fin aux alentours du {date}.
Je me tiens à votre disposition pour convenir d'un rendez-vous afin de dresser l'état des lieux de sortie et de vous remettre les [trois~quatre] trousseaux de clés, le badge du portail et la télécommande du parking. Les visites pourront avoir lieu en semaine après 18 heures, ou le samedi matin.
Vous voudrez bien me restituer le dépôt de garantie, soit {amount}, dans le délai légal, sur le compte dont vous trouverez le relevé en annexe. Ma nouvelle adresse vous sera communiquée dès que je la connaîtrai.
Dans l'attente, recevez, Madame, Monsieur, mes salutations distinguées.
{person}
PJ : RIB, copie de la dernière quittance`,
    'frf-letter-neighbour-noise': `{someone}
Appartement {d2}
{cstreet}
{ctown}
> Monsieur {person}
> Même adresse, appt {d2}
Le {today}
Cher voisin,
Je me permets de vous écrire, n'ayant pas réussi à vous trouver chez vous ces derniers soirs. Depuis [la rentrée~l'emménagement de vos colocataires~le début de l'été], nous entendons très distinctement la musique, les talons sur le parquet et surtout le déplacement des meubles passé minuit. Notre petite dernière, qui a {n} mois, se réveille presque chaque nuit.
Je sais combien l'isolation de cet immeuble est médiocre et je suis certain que vous ne vous rendez pas compte de la gêne. Quelques patins de feutre sous les chaises, un tapis dans l'entrée et un volume plus bas après 22 heures suffiraient sans doute à arranger les choses.
Je rappelle à toutes fins utiles que le règlement de copropriété, article {d2}, demande de respecter la tranquillité des occupants de jour comme de nuit. Je préférerais évidemment que nous trouvions une solution entre nous sans passer par le syndic ni par le conciliateur de justice, dont la permanence se tient le premier mardi du mois en mairie.
N'hésitez pas à sonner ou à m'appeler au {mobile}, nous en parlerons autour d'un café.
Bien cordialement,
{someone}`,
    'frf-letter-mayor-reply-speed-bumps': `RÉPUBLIQUE FRANÇAISE
VILLE DE {city}
Le Maire
Direction de l'espace public
Dossier suivi par :: {someone}
Tél. :: {phone}
Nos réf. :: DEP/{d3}/{year}
> {person}
> {cstreet}
> {ctown}
> {city}, le {today}
Madame,
Par un courrier parvenu en mairie le {date}, vous avez appelé mon attention sur la vitesse excessive des véhicules [rue des Lilas~avenue du Stade~chemin de la Fontaine] et sollicité la pose de ralentisseurs aux abords de l'école maternelle.
Un comptage réalisé par nos services pendant une semaine a mis en évidence une vitesse moyenne de {d2} km/h et un trafic de l'ordre de {d3} passages quotidiens. Si ces résultats ne révèlent pas de situation d'exception, je partage votre préoccupation pour la sécurité des enfants et des piétons.
C'est pourquoi j'ai demandé qu'un plateau surélevé soit inscrit au programme de voirie de l'an prochain, sous réserve du vote du budget. Dans l'intervalle, des coussins berlinois provisoires et un radar pédagogique seront mis en place. La police municipale a par ailleurs reçu instruction d'y multiplier ses contrôles.
Une réunion publique de quartier permettra d'en débattre ; vous y serez conviée.
Je vous prie d'agréer, Madame, l'expression de ma considération distinguée.
Pour le Maire et par délégation,
L'adjointe à la voirie et aux mobilités
{someone}
Hôtel de Ville - {street} - {town} - {web}
Accueil du lundi au vendredi 8h30-12h / 13h30-17h, samedi 9h-12h (état civil uniquement)`,
    'frf-letter-headmistress-canteen': `Académie de {city}
École élémentaire publique [Jules-Ferry~Jean-Moulin~Les Tilleuls]
{street} {town}
ce.0{d5}{d2}x@{web}
Aux familles des classes de CE2 et de CM1
{city}, le {today}
Chers parents,
Comme vous l'avez peut-être appris par vos enfants, la chaudière du restaurant scolaire est tombée en panne [lundi~jeudi] matin. Le prestataire annonce un délai de {n} jours avant la remise en service. Jusqu'à nouvel ordre, il sera servi un repas froid : crudités, viande blanche ou œufs, salade composée, fromage et fruit. Aucun supplément ne vous sera demandé et les repas non pris seront décomptés sur le prochain avis de paiement adressé par la régie.
Les élèves bénéficiant d'un projet d'accueil individualisé apporteront leur panier comme d'habitude.
J'en profite pour vous rappeler trois choses :
- Les portes ferment à 8h35 précises ; merci d'accompagner vos enfants jusqu'au portail, pas au-delà.
- Les goûters à base de fruits à coque restent interdits, deux camarades y étant allergiques.
- La photographie de classe a été reportée au {date}.
L'équipe enseignante vous remercie de votre patience. Pour toute question, vous pouvez me joindre le lundi, jour de décharge, ou utiliser le cahier de liaison.
Bien à vous,
La directrice, {person}
Coupon à rendre à l'enseignant : M./Mme ........................ parent de ........................ a pris connaissance de la lettre du {today}. Signature :`,
    'frf-letter-syndic-water-cut': `{company}
ADMINISTRATEUR DE BIENS - SYNDIC DE COPROPRIÉTÉ
Carte professionnelle CPI {d5} délivrée par la CCI - Garantie financière GALIAN
Résidence [Les Acacias~Le Parc~Val Fleuri] - {ctown}
À TOUS LES OCCUPANTS, PROPRIÉTAIRES ET LOCATAIRES
{city}, le {today}
Mesdames, Messieurs,
Nous vous informons que la société {other} procédera au remplacement des colonnes d'eau froide du bâtiment [A~B~C]. L'intervention se déroulera du {date} au {date}, de 8 h à 17 h.
Durant ces journées l'eau sera coupée par intermittence. Il vous est conseillé d'en faire une provision la veille au soir, de fermer vos robinets d'arrêt et de ne pas laisser fonctionner lave-linge ou lave-vaisselle en votre absence. À la remise en eau, laissez couler quelques minutes : une coloration passagère est sans danger.
L'accès aux gaines techniques situées dans les cuisines étant indispensable, un compagnon se présentera à votre domicile. Si vous ne pouvez être présent, confiez un double de vos clés à la gardienne, Mme {someone} (loge ouverte de 9 h à 11 h 30), contre récépissé.
Tout rendez-vous manqué obligera l'entreprise à revenir, et le coût en sera imputé à l'occupant défaillant.
Nous comptons sur votre compréhension et vous prions de croire, Mesdames, Messieurs, à nos sentiments dévoués.
Le gestionnaire
{person}
Urgences en dehors des heures de bureau : {mobile}
{company}, SAS au capital de {plain} €, RCS {siren} - adhérent FNAIM - médiateur : ANM Conso`,
    'frf-letter-inheritance-notary-heirs': `SCP {person} & {someone}
NOTAIRES ASSOCIÉS
{street}
{town}
Successeurs de Mes {someone} et {someone}
Étude fermée le vendredi après-midi
> Madame {someone}
> {cstreet}
> {ctown}
SUCCESSION DE MONSIEUR {someone}
V/Réf : néant - N/Réf : {num}/PL/MC
{city}, le {today}
Chère Madame,
J'ai été chargé par votre frère du règlement de la succession de votre père, décédé à {city} le {date}. Permettez-moi tout d'abord de vous présenter mes condoléances.
Afin d'établir l'acte de notoriété, qui désignera les héritiers et leurs droits, vous m'obligeriez en me faisant parvenir, dans les meilleurs délais :
- un extrait d'acte de naissance de moins de trois mois
- votre livret de famille et, le cas échéant, votre contrat de mariage ou jugement de divorce
- la photocopie recto verso d'une pièce d'identité
- un relevé d'identité bancaire
- les éléments relatifs aux donations reçues du vivant de vos parents
Mon clerc interroge en parallèle le fichier des dernières volontés, les établissements financiers et la caisse de retraite. Je vous indique dès à présent que la déclaration de succession doit être souscrite dans les six mois du décès, sous peine d'intérêts de retard.
Une réunion à l'étude pourrait se tenir [dans la première quinzaine de {month}~le {date} à 14 heures 30]. Vous voudrez bien me dire si cette date vous agrée et si vous comptez accepter purement et simplement, accepter à concurrence de l'actif ou renoncer.
Votre bien dévoué,
Me {person}
Membre d'une association agréée, le règlement des honoraires par chèque est accepté`,
    'frf-letter-social-housing-refusal-second-page': `Page 2/2
Au regard de l'ensemble de ces éléments, la commission d'attribution des logements et d'examen de l'occupation, réunie le {date}, n'a pas pu donner une suite favorable à votre candidature, placée en rang [2~3~4].
Cette décision ne remet nullement en cause votre demande, qui conserve son ancienneté sous le numéro unique {d3}{num}. Nous vous engageons à la renouveler chaque année avant le {date} et à signaler sans tarder tout changement concernant votre foyer : naissance, séparation, perte d'emploi, congé donné par votre bailleur actuel.
Voies et délais de recours : si vous entendez contester la présente, vous pouvez adresser dans les deux mois un recours gracieux au président de la commission ou saisir le tribunal administratif, {cstreet}, {ctown}, y compris par l'application Télérecours citoyens. Vous pouvez également, si vous remplissez les conditions de la loi du 5 mars 2007, solliciter la commission de médiation du département au titre du droit au logement opposable.
Votre conseillère, {someone}, demeure à votre écoute au {phone}, chaque matin sauf le mercredi.
Veuillez agréer, Madame, Monsieur, l'assurance de nos sentiments les meilleurs.
Le responsable du pôle Attribution
{person}
{company} - Office public de l'habitat - {street} - {town} - N° SIRET {siret}
Les informations recueillies font l'objet d'un traitement destiné à l'instruction des demandes. Droit d'accès : dpo@{web}`,
    'frf-letter-insurer-asks-documents': `{insurer}
Service Indemnisation Habitation
TSA {d5}
{city} CEDEX 9
> M. {person}
> {cstreet}
> {ctown}
Vos références à rappeler
Sinistre :: {num} du {date}
Nature :: [dégât des eaux~bris de glace~vol par effraction~tempête]
Sociétaire :: {d3} {d3} {d3} H
Votre conseiller :: {someone} - {phone} (prix d'un appel local)
Le {today}
Bonjour Monsieur,
Nous avons bien enregistré la déclaration que vous avez effectuée depuis votre espace personnel et nous sommes désolés des désagréments que vous rencontrez.
Pour poursuivre l'étude de votre dossier, il nous manque encore :
1. le constat amiable signé par votre voisin du dessus
2. des photographies des embellissements touchés (plafond, papier peint, parquet)
3. le justificatif de la recherche de fuite, ou le nom du plombier intervenu
4. une estimation chiffrée des réparations
Vous avez trois façons de nous les transmettre : l'application mobile, le courriel {email} en indiquant votre numéro de sinistre dans l'objet, ou la voie postale au moyen de l'enveloppe T ci-jointe.
Attention : ne jetez aucun bien endommagé avant le passage éventuel de notre expert. En l'absence de réponse de votre part sous trente jours nous classerons provisoirement ce dossier sans suite.
Restant à vos côtés, nous vous adressons nos salutations mutualistes.
Le service Indemnisation
Société d'assurance mutuelle à cotisations variables - entreprise régie par le code des assurances - {street} {town}`,
    'frf-letter-complaint-train-delay': `{someone}
{mail}
{ctown}
À l'attention du service clientèle de {company}
> {city}, le {today}
RÉCLAMATION - dossier voyage [QZTRWP~XKLMNA~BVCDSR]
Madame, Monsieur,
Le {date}, je devais me rendre de {city} à Limoges par le train n° {d5}, départ {time}. Après quarante minutes d'attente sans la moindre annonce, le convoi a été supprimé. On nous a dirigés vers un autocar qui est parti à {time} et s'est lui-même trompé de gare routière. Je suis finalement arrivée avec trois heures et vingt-cinq minutes de retard et j'ai manqué l'entretien d'embauche pour lequel j'avais pris congé.
Sur place, les agents m'ont assuré qu'un formulaire G30 me serait adressé : je n'ai rien reçu. Votre site me renvoie, lui, un message d'erreur dès que je saisis mon nom à trait d'union.
Je sollicite donc, conformément au règlement européen relatif aux droits des voyageurs ferroviaires, le remboursement de la moitié du prix du billet, celui du taxi que j'ai dû emprunter ({small} €, justificatif agrafé) ainsi qu'un geste commercial en rapport avec le préjudice subi.
À défaut de réponse satisfaisante dans un délai d'un mois, je me verrai contrainte de m'adresser au médiateur.
Dans l'espoir d'une issue amiable, je vous prie de recevoir mes salutations.
{someone}`,
    'frf-letter-thanks-donor-association': `[Les Amis du Vieux Moulin~Refuge des Quatre Pattes~Solidarité Marmite]
Association loi 1901 reconnue d'utilité publique
Chère amie, cher ami,
Lorsque nous avons poussé la porte de la grange en {month} dernier, il pleuvait à travers le toit, les poutres étaient rongées et, franchement, peu d'entre nous croyaient encore à ce projet. Aujourd'hui, la charpente est debout. C'est à vous que nous le devons.
Grâce à votre générosité et à celle de {d3} autres personnes, nous avons réuni {amount}. Voici ce que cet élan a rendu possible :
- le remplacement de {d2} m² de couverture en lauzes
- l'accueil de {n} jeunes en chantier international durant tout le mois d'août
- l'achat d'un four à pain d'occasion, que nous inaugurerons à l'automne
Il reste beaucoup à faire. L'escalier menace toujours, l'électricité doit être reprise, et l'hiver s'annonce rude. Si vous le pouvez, parlez de nous autour de vous : un voisin qui vient donner une matinée vaut parfois mieux qu'un chèque !
Nous vous attendons nombreux à la fête du {date}, à partir de 11 h, avec soupe au chaudron, accordéon et visite guidée par {someone}, notre charpentier.
Avec toute notre gratitude,
{person}, présidente
{street}, {town} - permanence le samedi de 10 h à midi - {phone}
P.-S. Votre reçu fiscal vous parviendra séparément au mois de mars.`,
    'frf-letter-priest-parish-wedding': `PAROISSE SAINT-[MARTIN~ROCH~HILAIRE]-EN-{city}
Presbytère : {street} - {town}
{today}
Chère Claire, cher Benoît,
J'ai été très heureux de votre visite de dimanche. Comme convenu, je vous récapitule les étapes qui vous mèneront jusqu'au grand jour.
Nous nous verrons à quatre reprises, de préférence le mercredi soir au presbytère, la première fois le {date} à {time}. Vous participerez en outre à la journée des fiancés qu'animent {someone} et son épouse, dans la salle du patronage ; chacun apporte un plat à partager.
De votre côté, pensez à demander vos extraits de baptême avec mentions marginales dans vos paroisses d'origine. La mairie vous remettra, après la célébration civile, un certificat sans lequel je ne peux procéder.
Pour la musique, l'organiste titulaire est Mme {someone}. Évitez les enceintes portatives : l'acoustique de la nef est capricieuse ! Quant aux fleurs, l'usage veut qu'elles restent pour la messe du lendemain.
Vous m'interrogiez sur l'offrande. Elle est libre ; le diocèse suggère de l'ordre de {small} €, mais que personne ne se sente gêné.
Je vous porte dans ma prière et vous dis à bientôt.
Père {person}`,
    'frf-letter-consumer-withdrawal-mattress': `[Mme~M.] {someone}, {cstreet}, {ctown}
Recommandé AR
{other}
Service après-vente
{street} {town}
Le {today}
Réf. : commande {ref} du {date}, client {num}
Je vous notifie par la présente ma rétractation du contrat portant sur la vente du bien ci-après : [matelas mémoire de forme 160 x 200~robot pâtissier~vélo d'appartement pliable], reçu le {date}.
Je n'ai pas à motiver ma décision, mais sachez que l'odeur dégagée par la mousse m'incommode au point de ne pouvoir dormir dans la pièce, et ce malgré une semaine d'aération fenêtre ouverte.
L'emballage d'origine ayant été repris par vos livreurs, je vous prie de m'indiquer la date à laquelle votre transporteur passera chercher la marchandise, étant précisé que je ne suis joignable que le matin et que l'ascenseur s'arrête au cinquième.
Vous disposez de quatorze jours pour me rembourser la totalité des sommes versées, soit {amount}, frais de port aller inclus, par recrédit de la carte ayant servi au paiement. Au-delà, la somme sera majorée de plein droit selon l'article L. 242-4 du code de la consommation.
Salutations distinguées
[signé~]
Copie : DDPP`,
    'frf-letter-friend-holiday-house-keys': `{city}, mardi soir
Ma chère {someone},
Tu trouveras dans cette enveloppe les deux clés : la grosse ouvre le portail (il faut soulever un peu en tournant), la plate la porte de la cuisine. Celle du garage est sous le pot de géraniums, comme toujours.
Pour le chauffe-eau, le bouton rouge est dans le placard du couloir. Comptez deux heures avant de prendre une douche. Le gaz se coupe derrière la cuisinière, n'oublie pas en partant ! Les poubelles jaunes sortent le jeudi, les autres le lundi et le vendredi avant sept heures.
Le boulanger klaxonne vers 9 h devant la chapelle. Pour le reste il faut descendre au bourg, et le marché du samedi vaut le détour : demande les fraises de M. {someone} de ma part.
Si la chatte tigrée se montre, donne-lui un peu de croquettes, elle n'est à personne. Surtout ne monte pas au grenier, le plancher n'est pas sûr.
Nous serons chez les enfants jusqu'au {date}. On peut m'appeler au {mobile}, mais ça capte mal, laisse un message.
Profitez bien, reposez-vous, et ne nous remercie pas, cela nous fait tellement plaisir que la maison vive.
Je t'embrasse, ainsi que les petits,
{person}
PS : il y a du cidre à la cave, servez-vous.`,
  }),
};
