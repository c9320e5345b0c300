import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French letters of applicants, lawyers, doctors, clubs, charities, landlords and employers. */
export const frenchLettersOfEmployers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  letter: wordingsIn('fr', {
    'fr2-motivation-letter-apprentice': `{person}
{cstreet}, {ctown}
{mobile} - {mail}
Permis B, 19 ans
> {company}
> Monsieur le Responsable du recrutement
> {town}
{city}, le {today}
Objet : candidature à un contrat d'apprentissage BTS [Électrotechnique~Maintenance des véhicules~MCO]
Monsieur,
Admis au CFA de {city} pour la rentrée de septembre, je suis à la recherche d'une entreprise susceptible de m'accueillir pendant deux ans au rythme d'une semaine de cours pour trois semaines sur le terrain.
Votre société a retenu mon attention car mon oncle y a travaillé et m'a toujours parlé de la bonne entente qui règne entre les équipes. J'ai aussi visité votre stand lors du salon de l'alternance, où Mme {someone} m'a encouragé à vous adresser mon dossier.
Pendant mon baccalauréat professionnel, j'ai effectué vingt-deux semaines de stage, dont huit chez {other}. J'y ai appris à câbler une armoire, à lire un schéma et, surtout, à travailler proprement. L'été dernier j'ai remplacé un monteur pendant un mois sur le chantier d'un hôpital. On me dit calme, ponctuel et bricoleur : j'ai remis en état une mobylette de 1978 !
Le contrat d'apprentissage vous permettrait de bénéficier de l'aide à l'embauche et de former un jeune à vos méthodes. De mon côté je m'engage à donner le meilleur.
Je serais ravi de vous rencontrer pour vous exposer de vive voix ma motivation. Vous trouverez ci-joint mon CV ainsi que mes bulletins de terminale.
Dans l'espoir d'une réponse favorable, je vous prie d'agréer, Monsieur, l'expression de mes respectueuses salutations.
{person}`,
    'fr2-hotel-apology-guest-letter': `{company} **** - {city}
Thermes - Spa - Séminaires
> Mrs {someone}
> {cstreet}
> {ctown}
Le {today}
Dear Mrs, Chère Madame,
J'ai pris connaissance, avec beaucoup d'attention et non sans embarras, du commentaire que vous avez laissé à l'issue de votre séjour du {date} au {date}, chambre {d3}.
Vous évoquez une climatisation bruyante, une attente de quarante minutes au petit déjeuner et, plus fâcheux encore, la remarque déplacée d'un de nos collaborateurs. Permettez-moi de vous présenter, au nom de toute l'équipe, nos plus plates excuses. Un tel accueil ne correspond en rien à la tradition de notre maison, tenue par la même famille depuis quatre générations.
Renseignements pris, le compresseur a été remplacé le lendemain de votre départ. L'affluence du dimanche, liée à un congrès de cardiologues, aurait dû être anticipée par un second buffet. Quant au serveur concerné, je l'ai reçu personnellement : il s'agissait d'une plaisanterie maladroite, qu'il regrette sincèrement.
En gage de bonne volonté, je serais heureux de vous offrir une nuit pour deux personnes, petit déjeuner et accès au hammam compris, à la date de votre choix avant la fin de l'année, hors ponts. Il vous suffira de mentionner le présent courrier à notre gouvernante générale, {someone}, au {phone}.
Le supplément parking de {small} €, porté par erreur sur votre note, a été recrédité sur votre carte.
Dans l'attente du plaisir de vous accueillir à nouveau sous de meilleurs auspices, je vous prie de croire, chère Madame, en l'expression de mes hommages.
{person}
Directeur de l'hôtel`,
    'fr2-doctor-referral-letter': `Docteur {person}
Médecine générale - conventionnée secteur 1
{street} - {town}
Tél. secrétariat {phone}
RPPS 10{num} - AM {num}
> Docteur {someone}
> Service de [rhumatologie~gastro-entérologie~neurologie]
> Centre hospitalier de {city}
Le {today}
Cher confrère, chère consœur,
Merci de recevoir en consultation M. {someone}, 57 ans, chauffeur-livreur, que je suis depuis une douzaine d'années.
Antécédents : hypertension artérielle équilibrée, appendicectomie, tabagisme sevré (30 paquets-années), père décédé d'un cancer colique à 71 ans.
Traitement habituel : périndopril 4 mg, atorvastatine 20 mg. Allergie : pénicilline (éruption).
Histoire : depuis trois mois, il se plaint de [lombalgies d'horaire inflammatoire, le réveillant vers cinq heures, avec dérouillage d'une heure~ballonnements, alternance du transit et amaigrissement de quatre kilos~paresthésies ascendantes des deux pieds, à prédominance nocturne]. Les antalgiques simples sont inefficaces, une cure courte d'anti-inflammatoires l'a partiellement soulagé.
Examen : TA 13/8, pouls {d2}, poids {d2} kg. Pas de fièvre. Abdomen souple. Réflexes présents et symétriques. Le reste est sans particularité.
Biologie du {date} : CRP {d2} mg/l, VS {d2}, hémoglobine 12,{n}, ferritine basse, TSH normale, glycémie 1,0{n}.
Imagerie : radiographies jointes, interprétées comme normales.
Je m'interroge sur une origine systémique et vous serais reconnaissant de me donner votre avis, voire de compléter les explorations. Le patient est anxieux ; son employeur le presse de reprendre.
Bien confraternellement,
Dr {person}
Courrier dicté, non relu. Copie remise au patient sous pli fermé.`,
    'fr2-cooperative-members-winter-letter': `Coopérative laitière {heading}
{town}
À tous nos sociétaires producteurs
Campagne {year}, circulaire n° {n}
Chère sociétaire, cher sociétaire,
L'hiver s'installe et l'heure est venue de faire le point ensemble. La collecte des neuf premiers mois recule de {n},{n} %, conséquence d'un été caniculaire et d'une fièvre catarrhale qui n'a épargné aucun canton. Malgré cela, les fromages à pâte pressée trouvent preneur et la poudre se redresse sur le marché mondial.
Le conseil d'administration, réuni le {date}, a décidé :
- un complément de prix de {n} euros les mille litres, versé avec la paie de lait de décembre ;
- le maintien de la prime pâturage aux exploitations dépassant 170 jours ;
- la prise en charge à cinquante pour cent du diagnostic carbone.
Côté qualité, trois laiteries nous ont signalé des spores butyriques. Nous insistons : propreté des trayons, bâche des silos, eau d'abreuvement. {someone}, votre technicienne, peut passer gratuitement.
La tournée du camion est réorganisée à compter du {date} : les points situés au-delà de la rivière seront ramassés avant minuit. Déneigez et salez la cour, éclairez le local, attachez le chien ! L'an passé deux chauffeurs se sont blessés.
Les assemblées de section auront lieu en février, suivies du traditionnel pot-au-feu. Nous renouvellerons quatre administrateurs ; candidatures à déposer avant la Chandeleur. Les jeunes installés y sont spécialement conviés.
D'ici là, toute l'équipe de la fruitière se joint à nous pour vous souhaiter, ainsi qu'à vos proches, d'excellentes fêtes.
Bien amicalement,
Le président, {person} Le directeur, {someone}`,
    'fr2-lawyer-between-colleagues': `SELARL {company} Avocats
{person} - {someone} - {someone}
Avocats au Barreau de {city}
Toque {d3} / Case palais {n}
> Maître {someone}
> Avocat à la Cour
> Par RPVA et télécopie
{city}, le {today}
AFF : {client} / {other}
N/Réf : {d5} - PM/ld V/Réf : 20{d2}{d3}
OFFICIELLE
Mon cher Confrère,
J'interviens désormais en lieu et place de notre regretté confrère {someone} dans le dossier référencé ci-dessus, qui doit être évoqué à l'audience de mise en état du {date}.
Vous avez cru pouvoir, par conclusions signifiées avant-hier soir à 22 h 47, solliciter la révocation de l'ordonnance de clôture au motif de la découverte d'un courriel prétendument décisif. Je m'oppose formellement à cette demande, votre cliente étant en possession de la pièce n° 31 depuis l'origine, ainsi que l'établit l'accusé de lecture que je verse aux débats.
Par ailleurs, en dépit de deux sommations, je demeure dans l'attente de la communication de vos pièces 14 à 18 sous une forme exploitable ; les clichés transmis sont illisibles.
Sur le terrain amiable, ma mandante pourrait s'acheminer vers une transaction aux conditions suivantes : désistement réciproque, restitution des moules dans le mois, règlement d'une indemnité forfaitaire de {plain} €, chacun conservant ses frais. Cette proposition, valable jusqu'au {date}, ne vaut en aucun cas reconnaissance de responsabilité et ne saurait être produite en justice au-delà de ce terme.
Je vous laisse le soin d'interroger votre cliente et reste à votre écoute.
Votre bien dévoué Confrère,
{person}`,
    'fr2-military-veteran-association-invite': `AMICALE DES ANCIENS DU {n}e RÉGIMENT DE [GÉNIE~CHASSEURS~SPAHIS]
Section de {city}
Siège : Maison des combattants, {street}
Mon cher camarade,
Comme tous les ans, nous commémorerons l'armistice devant le monument aux morts. Tu es cordialement invité, avec ton épouse, à participer à cette journée du souvenir, qui revêtira cette année un éclat particulier puisque notre drapeau fêtera ses soixante ans.
Programme
- 9 h 45 | Rassemblement place de la Mairie
- 10 h 00 | Office religieux, collégiale
- 11 h 00 | Dépôt de gerbes, appel des morts
- 11 h 45 | Remise de la médaille à notre ami {someone}
- 12 h 30 | Vin d'honneur puis banquet à l'auberge
Tenue : veste, calot, décorations pendantes, gants blancs pour les porte-drapeaux.
Le repas (terrine, jambon braisé, fromage, omelette norvégienne, vins compris) revient à {small} euros. Renvoie ta participation au trésorier, {someone}, avant le {date}. Nous organisons un covoiturage pour ceux qui ne conduisent plus.
N'oublie pas que l'appel de cotisation pour l'an prochain, 15 euros, est inchangé ; le bulletin de liaison sera désormais trimestriel, faute de rédacteurs. Si tu possèdes des clichés de la caserne avant sa démolition, apporte-les, nous les numériserons.
Nous avons eu la tristesse de perdre {someone} et {someone}. Que leurs familles soient assurées de notre fidèle pensée.
Avec l'espoir de te compter parmi nous, je te serre fraternellement la main.
Le président, {person}`,
    'fr2-pharma-recall-letter-professionals': `{company} Laboratoires
{street}, {town}
# Information de sécurité - RAPPEL DE LOT
> Aux pharmaciens d'officine, pharmaciens hospitaliers, grossistes-répartiteurs
{city}, le {today}
Objet : retrait du lot {num} de [collyre à l'hyaluronate 0,15 %~sirop antitussif pédiatrique~gel hydroalcoolique 300 ml], péremption {month} {year}
Madame, Monsieur, cher confrère,
En accord avec l'Agence nationale de sécurité du médicament, nous procédons par mesure de précaution au rappel du lot susmentionné, à la suite d'une réclamation portant sur un défaut de sertissage de {n} flacons. Aucun effet indésirable n'a été rapporté à ce jour. Les autres lots et présentations ne sont pas concernés.
Nous vous prions de bien vouloir :
1. cesser immédiatement toute dispensation ;
2. isoler les unités en stock dans une zone identifiée ;
3. retourner les produits à votre grossiste, ou dans le colis prépayé pour les achats directs, avant le {date} ;
4. compléter la réponse détachable, même si vous n'en détenez aucun.
Un avoir vous sera établi à réception, au prix d'achat net. Vous trouverez ci-après une affichette à l'intention du public : les patients peuvent rapporter leur flacon entamé ou non, il leur sera échangé sans formalité.
Pharmacovigilance 24 h/24 : numéro vert {phone}. Information médicale : {email}
Nous vous remercions de votre mobilisation et vous prions d'accepter nos excuses pour le désagrément.
{someone} {person}
Pharmacien responsable Directrice qualité
✂ -----------------------------------
Nom et cachet : ............... Quantité isolée : ......... Néant [ ] - à télécopier au {phone}`,
    'fr2-algeria-employer-request-leave-letter': `{person}
Agent technique, matricule {d5}
Service entretien
> À Monsieur le Directeur de l'unité
> EPE SPA {company}
> Zone industrielle, [Sétif~Annaba~Oran]
> S/c de la voie hiérarchique
[Sétif~Annaba~Oran], le {today}
OBJET : Demande de mise en disponibilité
Monsieur le Directeur,
J'ai l'honneur de solliciter de votre haute bienveillance l'octroi d'une mise en disponibilité pour une période d'une (01) année renouvelable, à compter du {date}, en vue d'accompagner mon épouse, médecin spécialiste, affectée dans le cadre du service civil à la wilaya de Tamanrasset.
Recruté le {date} en qualité d'aide-mécanicien, puis confirmé dans le grade d'agent technique, j'ai toujours exercé mes fonctions avec abnégation. Je n'ai fait l'objet d'aucune sanction disciplinaire. Les travaux d'arrêt programmé étant terminés et mon collègue M. {someone} connaissant parfaitement les compresseurs, mon absence ne devrait pas nuire à la bonne marche du service.
Je m'engage à restituer l'outillage, le badge d'accès et les effets vestimentaires mis à ma disposition, et à solder le prêt social dont il reste {n} mensualités, à retenir sur mes droits.
Vous trouverez joints au dossier : copie légalisée du livret de famille, décision d'affectation de mon conjoint, décompte du reliquat de congé ({n} jours), avis de mon chef de service.
Dans l'attente d'une suite favorable, veuillez agréer, Monsieur le Directeur, l'expression de mon profond respect.
L'intéressé
Avis du supérieur : favorable, à remplacer - visa R.H. : vu, à soumettre à la commission du personnel`,
    'fr2-charity-appeal-letter-donor': `{heading} - Fondation reconnue d'utilité publique
{street} - {town}
Madame {person}
{cstreet}
{ctown}
Code donateur {num}
{month} {year}
Il a suffi d'une nuit, chère Madame,
une seule, pour que la rivière emporte l'école de Nadia, son cartable bleu et le petit champ de sorgho de ses parents. Elle a neuf ans. Quand notre équipe l'a trouvée, elle tenait encore la main de son frère, juchés tous deux sur le toit de la citerne.
Je me souviens de votre soutien lors du cyclone, il y a deux ans. Grâce à vous, {num} familles avaient reçu de quoi rebâtir. Aujourd'hui, je me tourne à nouveau vers vous, parce que le temps presse : les puits sont souillés et les premiers cas de choléra se déclarent dans les camps.
Voici ce que votre générosité rend possible :
- 30 € | Des pastilles pour purifier 3 000 litres
- 60 € | Un kit cuisine pour une famille
- 120 € | Une tente scolaire et ses ardoises
Un don de 60 € ne vous revient en réalité qu'à 15 € après déduction fiscale de soixante-quinze pour cent, dans la limite du plafond. Votre reçu vous parviendra au printemps, accompagné de nouvelles du terrain.
Ne laissez pas cette lettre sur le coin d'une table. Dans l'enveloppe T jointe, glissez dès ce soir votre chèque, ou faites un virement régulier qui nous permet d'agir avant même que les caméras n'arrivent.
Du fond du cœur, merci.
{someone}
Président bénévole
P.-S. : Nadia m'a demandé si les cahiers flottaient. J'aimerais pouvoir lui répondre que les prochains resteront au sec.
Sur 100 € reçus, {d2} € sont affectés aux missions. Comptes certifiés. Si vous ne souhaitez plus être sollicitée, écrivez à {email}.`,
    'fr2-landlord-rent-indexation-letter': `{person}
Propriétaire bailleur
{street}, {town}
> Mademoiselle {someone}
> {cstreet} - studio n° {n}
> {ctown}
{city}, le {today}
Objet : révision annuelle du loyer et régularisation des charges
Mademoiselle,
Conformément à la clause inscrite dans le bail qui nous lie depuis le {date}, le loyer est révisé chaque année à la date anniversaire en fonction de la variation de l'indice de référence des loyers.
Voici le détail :
- Loyer actuel hors charges | {small} €
- IRL du 2e trimestre, ancien | 13{n},{d2}
- IRL du 2e trimestre, nouveau | 14{n},{d2}
- Nouveau loyer | {small} €
Le nouveau montant s'appliquera à partir du 1er {month}. La provision mensuelle pour charges, quant à elle, reste fixée à {small} euros.
Pour l'exercice écoulé, le syndic m'a communiqué un décompte d'où il ressort un trop-perçu en votre faveur : eau froide, électricité des communs, entretien des espaces verts et taxe d'enlèvement des ordures ménagères s'élèvent à moins que ce que vous avez versé. Vous pouvez donc déduire {small} euros de votre prochain virement. Les justificatifs sont consultables chez moi pendant six mois, un café vous y attendra.
J'en profite pour vous signaler que le ramoneur passera le {date} entre {time} et {time}, et que l'étiquette de votre boîte aux lettres n'est plus lisible.
La VMC ne doit pas être obstruée, même en hiver : les moisissures de l'an passé venaient de là.
Avec mes remerciements pour votre ponctualité, je vous adresse mes meilleures salutations.
{person}`,
    'fr2-internal-note-letterlike-factory-closure': `{company} - Usine de {city}
Direction du site
Le {today}
Remis en main propre contre décharge
À Monsieur {person}, matricule {num}, conducteur de ligne
Monsieur,
Lors de la réunion extraordinaire du {date}, les représentants du personnel ont été informés et consultés sur le projet de transfert de l'activité conditionnement vers notre établissement de {ctown}, distant de {d2} kilomètres.
Votre poste étant concerné, nous vous proposons, pour le motif économique exposé dans le livret ci-joint, une modification de votre contrat de travail consistant en :
• un changement de lieu à effet du 1er {month} ;
• le passage d'un horaire en 2x8 à un horaire en 3x8, avec prime de nuit ;
• le maintien de votre coefficient, de votre ancienneté et de votre salaire de base.
Afin de faciliter votre mobilité, nous mettons en place une navette gratuite pendant dix-huit mois, une aide au déménagement plafonnée à {plain} euros, deux jours de congé supplémentaires et une visite du site pour vous et votre famille.
Vous disposez d'un délai d'un mois à compter de la réception de la présente pour nous faire connaître votre refus. À défaut de réponse dans ce délai, vous serez réputé avoir accepté la modification proposée. En cas de refus, nous serions amenés à envisager un licenciement, après recherche de reclassement dans le groupe.
La cellule d'écoute est ouverte les mardis et jeudis, bâtiment B, sans rendez-vous. Mme {someone}, responsable des ressources humaines, reste disponible pour tout éclaircissement.
Veuillez agréer, Monsieur, l'expression de nos sincères salutations.
Le directeur d'établissement, {someone}
Reçu le ............... Signature du salarié`,
  }),
};
