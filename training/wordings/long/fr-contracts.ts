import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French contracts of several pages, many of them begun in the middle. */
export const longFrenchContracts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('fr', {
    'fr-long-commercial-lease-charges': `4.3 Travaux. Le Preneur prendra les locaux dans l'état où ils se trouvent au jour de l'entrée en jouissance, sans pouvoir exiger du Bailleur aucune réparation autre que celles visées à l'article 606 du Code civil.
4.4 Le Preneur ne pourra faire aucun percement de murs ni changement de distribution sans le consentement exprès et par écrit du Bailleur. Les embellissements resteront, en fin de bail, la propriété de ce dernier sans indemnité.
ARTICLE 5 – DESTINATION
Les locaux sont destinés exclusivement à l'activité de [vente de prêt-à-porter~restauration rapide sans extraction~bureaux et showroom]. Toute activité connexe suppose le respect des articles L. 145-47 et suivants du Code de commerce.
ARTICLE 6 – LOYER
6.1 Le bail est consenti moyennant un loyer annuel en principal de {amount} hors taxes et hors charges, payable par trimestre civil et d'avance.
6.2 Le loyer variera de plein droit chaque année selon l'indice des loyers commerciaux (ILC), l'indice de base étant celui du {n}e trimestre {year}.
6.3 Le Preneur réglera en sus sa quote-part de charges, selon l'inventaire précis et limitatif annexé aux présentes.
===
ARTICLE 7 – DÉPÔT DE GARANTIE
Le Preneur verse ce jour une somme de {amount} correspondant à trois mois de loyer, non productive d'intérêts et restituable après déduction des sommes dont il pourrait être débiteur.
ARTICLE 8 – CESSION ET SOUS-LOCATION
La cession isolée du droit au bail est interdite. Elle est permise au profit de l'acquéreur du fonds, le cédant demeurant garant solidaire pendant trois ans.
ARTICLE 9 – ASSURANCES ET RECOURS
Le Preneur s'assure pour ses biens, le recours des voisins et les pertes d'exploitation. Il justifiera du paiement des primes à toute réquisition.
ARTICLE 10 – CLAUSE RÉSOLUTOIRE
À défaut de paiement d'un seul terme à son échéance, et un mois après un commandement demeuré infructueux, le présent bail sera résilié de plein droit si bon semble au Bailleur.
ARTICLE 11 – ÉTATS ANNEXÉS
Sont annexés : l'état des risques et pollutions, le diagnostic de performance énergétique, l'état prévisionnel des travaux sur trois ans, l'annexe environnementale.
ARTICLE 12 – FRAIS ET ÉLECTION DE DOMICILE
Tous les frais et honoraires des présentes sont à la charge du Preneur. Pour l'exécution, les parties élisent domicile, le Bailleur en son siège, le Preneur dans les lieux loués.
Fait à {city}, le {today}, en autant d'originaux que de parties.
Pour {company} :: {person}
Pour {client} :: {someone}`,
    'fr-long-hosting-sla': `Contrat d'hébergement et d'infogérance n° {ref}
Conditions particulières – {client}
# [CONTRAT D'HÉBERGEMENT INFOGÉRÉ~CONVENTION DE NIVEAUX DE SERVICE~CONTRAT DE SERVICES MANAGÉS]
1. Périmètre
L'Hébergeur met à disposition du Client {n} serveurs virtuels dans deux centres de données distants d'au moins quarante kilomètres, et en assure la supervision, les sauvegardes et les mises à jour de sécurité.
2. Plages de service
Le support est joignable du lundi au vendredi de 8 h à 19 h ; une astreinte couvre les incidents de priorité 1 en dehors de ces heures.
3. Niveaux d'engagement
= Priorité | Prise en compte | Rétablissement
- P1 bloquant | 15 min | 4 h
- P2 majeur | 1 h | 8 h
- P3 mineur | 4 h | 3 jours
3.1 Le taux de disponibilité mensuel garanti s'établit à 99,{d2} %. Il est mesuré par sonde externe, hors fenêtres de maintenance annoncées cinq jours à l'avance.
3.2 Lorsque l'engagement n'est pas tenu, le Client bénéficie d'un avoir de 5 % de la redevance mensuelle par heure entamée, plafonné à 30 %. Cet avoir est libératoire.
===
4. Sauvegardes
Une sauvegarde complète est effectuée chaque nuit et conservée trente jours. Un essai de restauration est conduit chaque semestre en présence du Client.
5. Obligations du Client
Le Client désigne un interlocuteur technique, tient à jour ses licences applicatives et s'interdit tout usage contraire aux lois, notamment l'envoi massif de messages non sollicités.
6. Redevances
La redevance s'élève à {amount} HT par mois. Les dépassements de volumétrie sont facturés selon le barème de l'annexe C.
7. Sécurité et audit
L'Hébergeur maintient sa certification ISO 27001. Le Client peut faire auditer la prestation une fois par an, à ses frais, moyennant un préavis de trente jours.
8. Durée
Le contrat prend effet à la date de recette, soit le {date}, pour trente-six mois fermes, puis se renouvelle par périodes d'un an.
9. Réversibilité
Au terme, quelle qu'en soit la cause, l'Hébergeur restitue les données et apporte, pendant trois mois, l'assistance prévue au plan de réversibilité.
10. Responsabilité
La responsabilité cumulée de l'Hébergeur n'excédera pas, par année contractuelle, douze fois la redevance mensuelle, sauf faute lourde ou dommage corporel.
Signatures des représentants habilités, {city}, le {today}`,
    'fr-long-business-sale': `Par-devant la soussignée, avocat rédacteur, ont comparu :
{person}, né le {date}, demeurant {street}, {town}, immatriculé au RCS sous le n° {siren}, ci-après « le Cédant »,
La société {client}, {cstreet}, {ctown}, ci-après « le Cessionnaire »,
# CESSION DE FONDS DE COMMERCE
Lesquels ont exposé puis convenu ce qui suit.
I – DÉSIGNATION
Le fonds de commerce de [boulangerie-pâtisserie~salon de coiffure~bar-tabac~librairie] exploité à {town}, comprenant la clientèle et l'achalandage, l'enseigne, le droit au bail, le matériel et le mobilier dont inventaire est annexé.
II – ORIGINE DE PROPRIÉTÉ
Le Cédant déclare avoir créé ledit fonds, qui n'a fait l'objet d'aucune location-gérance depuis lors.
III – DÉCLARATIONS COMPTABLES
= Exercice | Chiffre d'affaires | Résultat
- Exercice N-3 | {plain} | {small}
- Exercice N-2 | {plain} | {small}
- Exercice N-1 | {plain} | {small}
Le Cédant affirme que ces chiffres sont conformes aux livres, lesquels ont été visés par les parties.
===
IV – PROPRIÉTÉ ET JOUISSANCE
Le Cessionnaire aura la propriété et la jouissance du fonds à compter de ce jour, par la prise de possession réelle.
V – CHARGES ET CONDITIONS
Il prendra le fonds dans son état actuel, continuera les contrats de travail en cours en application de l'article L. 1224-1 du Code du travail et acquittera tous impôts prorata temporis.
VI – PRIX
La présente cession est consentie moyennant le prix de {amount}, s'appliquant aux éléments incorporels pour {amount} et aux éléments corporels pour {amount}. Les marchandises seront reprises à dire d'expert.
VII – SÉQUESTRE
Le prix restera entre les mains du séquestre juridique jusqu'à l'expiration des délais d'opposition et de solidarité fiscale.
VIII – NON-RÉTABLISSEMENT
Le Cédant s'interdit d'exploiter un fonds similaire dans un rayon de {n} kilomètres pendant cinq ans, à peine de dommages-intérêts.
IX – FORMALITÉS
L'acte sera enregistré et publié dans un support d'annonces légales dans les quinze jours.
Dont acte sur cinq pages, {city}, le {today}`,
    'fr-long-franchise': `TITRE II – OBLIGATIONS DU FRANCHISEUR
Article 6. Transmission du savoir-faire
Le Franchiseur communique au Franchisé, par le manuel opératoire et par une formation initiale de {n} jours, un savoir-faire secret, substantiel et identifié. Il l'actualise aussi souvent que l'expérience du réseau le commande.
Article 7. Assistance à l'ouverture
Un animateur est présent pendant la semaine précédant l'ouverture et les deux suivantes. Il conseille sur le recrutement, l'implantation des rayons et la communication locale.
Article 8. Exclusivité territoriale
Le Franchiseur s'engage à n'implanter aucun autre point de vente à l'enseigne dans la zone délimitée au plan annexé. Les ventes conclues sur le site internet du réseau ne portent pas atteinte à cette exclusivité.
TITRE III – OBLIGATIONS DU FRANCHISÉ
Article 9. Droit d'entrée et redevances
À la signature, le Franchisé verse {amount} HT. Il acquitte ensuite une redevance de {n} % de son chiffre d'affaires hors taxes, déclarée le 5 de chaque mois, et une contribution de 2 % au fonds national de publicité.
Article 10. Approvisionnement
Pour préserver l'identité du réseau, le Franchisé s'approvisionne auprès des fournisseurs référencés pour au moins 80 % de ses achats.
===
Article 11. Image de marque
Il respecte la charte d'aménagement et renouvelle la décoration tous les cinq ans. Il laisse libre accès aux visites mystère.
Article 12. Informatique et remontée de données
Le logiciel de caisse du réseau est obligatoire ; les ventes sont transmises chaque nuit.
TITRE IV – DURÉE ET FIN
Article 13. Le contrat est conclu pour sept ans à compter du {date}, sans tacite reconduction. Les parties se rapprochent un an avant le terme.
Article 14. Intuitu personae
Conclu en considération de la personne de {person}, il ne peut être transmis sans agrément. Le Franchiseur bénéficie d'un droit de préemption.
Article 15. Effets de la cessation
Le Franchisé dépose l'enseigne sous huit jours, restitue le manuel et s'abstient pendant un an, dans les seuls locaux d'exploitation, de toute activité concurrente.
Article 16. Indépendance
Chaque partie demeure un commerçant indépendant. Le Franchisé reconnaît avoir reçu le document d'information précontractuelle vingt jours avant la signature.
Article 17. Médiation préalable devant le centre agréé, puis tribunal de commerce de {city}.
Paraphes : ____ / ____`,
    'fr-long-employment-executive-forfait': `Suite du contrat de travail de {person}
Article 5 – Forfait annuel en jours
Compte tenu de l'autonomie dont il dispose dans l'organisation de son emploi du temps, le Salarié relève d'un forfait de 218 jours par année civile, journée de solidarité incluse.
Un entretien annuel porte sur la charge de travail, l'amplitude des journées et l'articulation avec la vie personnelle. Le Salarié peut à tout moment alerter sa hiérarchie, qui le reçoit sous huit jours.
Article 6 – Lieu de travail et télétravail
Le lieu de rattachement est l'établissement de {city}. Le Salarié peut travailler à domicile deux jours par semaine selon la charte en vigueur.
Article 7 – Rémunération
7.1 La rémunération fixe brute annuelle s'établit à {amount}, versée en treize mensualités.
7.2 S'y ajoute une part variable pouvant atteindre {n} % du fixe, selon des objectifs notifiés au plus tard le 31 mars.
Article 8 – Véhicule et frais
Un véhicule de catégorie C est mis à disposition ; l'avantage en nature est déclaré. Les frais sont remboursés sur justificatifs.
===
Article 9 – Inventions et créations
Toute invention faite dans l'exécution de ses missions appartient à la société {company}. Le Salarié cède, au fur et à mesure de leur réalisation, ses droits patrimoniaux sur les logiciels et documents.
Article 10 – Clause de loyauté et confidentialité
Le Salarié s'engage à une discrétion absolue sur les procédés, clients et prix, pendant le contrat et après sa rupture.
Article 11 – Non-concurrence
Pendant douze mois suivant son départ, sur le territoire des départements limitrophes, il s'interdit d'entrer au service d'une entreprise concurrente. En contrepartie lui est versée une indemnité égale à 40 % de la moyenne mensuelle du salaire. L'employeur peut y renoncer dans les quinze jours de la notification.
Article 12 – Prévoyance et retraite
Le Salarié est affilié au régime de frais de santé et à la prévoyance des cadres.
Article 13 – Préavis réciproque de trois mois, sauf faute grave.
Article 14 – Données personnelles
Les informations recueillies sont nécessaires à la gestion du personnel ; le Salarié dispose d'un droit d'accès.
Fait à {city} en deux originaux, le {today}, dont un remis au Salarié
« Lu et approuvé »`,
    'fr-long-joint-research': `ACCORD DE CONSORTIUM
Projet « {heading} » – convention n° {ref}
Entre l'Université de {city}, établissement public à caractère scientifique, culturel et professionnel, représentée par son président,
{company}, ci-après « l'Industriel »,
et {client}, centre technique, ci-après collectivement dénommés les Partenaires,
Vu la décision d'attribution de l'aide en date du {date} ;
Il est convenu :
Article 1er. Le présent accord fixe les modalités de la collaboration, la gouvernance et le régime des résultats.
Article 2. Programme. La description des tâches, les livrables et leur calendrier figurent en annexe scientifique. Toute modification substantielle est soumise au comité de pilotage.
Article 3. Coordonnateur. Il transmet les rapports au financeur, convoque les réunions et répartit l'aide dans un délai de trente jours.
Article 4. Comité de pilotage. Composé d'un représentant par Partenaire, il se réunit deux fois l'an et décide à l'unanimité.
Article 5. Contributions. Chaque Partenaire supporte ses propres coûts ; l'Industriel apporte en outre {amount} destinés au recrutement d'un doctorant.
===
Article 6. Connaissances antérieures. Elles restent la propriété de leur détenteur et sont listées en annexe 2.
Article 7. Résultats propres et communs. Les résultats obtenus en commun appartiennent aux Partenaires à proportion de leurs apports intellectuels, humains et matériels. Un règlement de copropriété est signé avant toute exploitation.
Article 8. Brevets. Le Partenaire pilote assure dépôt, extension et maintien en vigueur ; celui qui renonce en informe les autres soixante jours avant l'échéance.
Article 9. Publications. Tout projet est soumis aux autres Partenaires, qui disposent d'un mois. Les différés n'excèdent pas dix-huit mois et n'empêchent pas la soutenance de la thèse.
Article 10. Exploitation. L'Industriel bénéficie d'une option exclusive dans son domaine pendant douze mois à compter du rapport final.
Article 11. Retrait, exclusion. Le Partenaire défaillant est mis en demeure ; à défaut, son exclusion est prononcée par les autres.
Article 12. Entrée en vigueur rétroactive au {date}, pour une durée de {n} mois.
Fait en trois exemplaires.`,
    'fr-long-amendment-services': `AVENANT N° {n} AU CONTRAT DE PRESTATIONS {ref}
{company} – {client}
Après avoir rappelé que :
A. Les parties ont signé le {date} un contrat ayant pour objet la gestion déléguée [de l'accueil~de la restauration collective~des espaces verts~du courrier] sur le site de {city}.
B. L'ouverture d'un second bâtiment et l'évolution des effectifs rendent nécessaire l'adaptation du périmètre, des horaires et du prix.
C. Les échanges intervenus depuis lors ont abouti au présent accord.
Il a été arrêté ce qui suit :
Art. 1. L'article 2 du contrat est remplacé par les dispositions suivantes : « Le Prestataire intervient dans les bâtiments A et B, du lundi au samedi, de 7 h 30 à 19 h 30. »
Art. 2. À l'article 5, les mots « deux agents » sont remplacés par les mots « trois agents, dont un chef d'équipe ».
Art. 3. Le forfait mensuel est porté à {amount} HT à compter du {date}. La formule de révision est inchangée.
Art. 4. Il est inséré un article 9 bis ainsi rédigé : « Le Prestataire remet chaque trimestre un tableau de bord : taux de présence, réclamations, délai moyen de traitement. Un score inférieur à 85 sur 100 pendant deux trimestres consécutifs autorise le Client à exiger un plan de progrès. »
===
Art. 5. L'annexe 3 (matériel confié) est annulée et remplacée par l'annexe 3 révisée, dont l'inventaire contradictoire a été dressé.
Art. 6. Reprise du personnel. Le Prestataire déclare avoir repris les salariés affectés au marché conformément à la convention collective.
Art. 7. Développement durable. Les produits utilisés sont désormais écolabellisés pour 70 % au moins en valeur.
Art. 8. Les autres stipulations demeurent inchangées et conservent leur plein effet tant qu'elles ne sont pas contraires au présent avenant, qui prévaut en cas de contradiction.
Art. 9. Le terme du contrat est reporté au {date}.
Établi en deux exemplaires originaux
Le Prestataire, {person} – Le Client, {someone}`,
    'fr-long-settlement': `PROTOCOLE D'ACCORD TRANSACTIONNEL
(articles 2044 et suivants du Code civil)
ENTRE : la société {company}, {street}, {town}, d'une part,
ET : {person}, demeurant {cstreet}, {ctown}, d'autre part.
RAPPEL DES FAITS
{person} a été engagé le {date} en qualité de {job}. Après un entretien préalable tenu le {date}, la société lui a notifié son licenciement par lettre recommandée, en invoquant [une insuffisance professionnelle~la réorganisation du service~des absences répétées désorganisant l'atelier].
Le salarié a contesté ce motif, soutenant que ses objectifs n'étaient pas réalisables et que des heures supplémentaires lui restaient dues. La société a maintenu sa position, faisant valoir que les évaluations successives étaient restées sans effet.
Souhaitant mettre un terme définitif au litige, les parties, assistées de leurs conseils, se sont fait des concessions réciproques.
CELA EXPOSÉ, IL EST CONVENU :
1. Sans reconnaissance du bien-fondé des prétentions adverses, la société verse une indemnité transactionnelle, forfaitaire et définitive de {amount} bruts, outre le solde de tout compte déjà reçu.
2. Le versement intervient par virement sous quinze jours, après signature des présentes.
===
3. {person} renonce à toute instance ou action née ou à naître de l'exécution ou de la rupture du contrat, et se désiste de la saisine du conseil de prud'hommes enregistrée sous le n° {ref}.
4. La société renonce à se prévaloir de la clause de non-concurrence et remet un certificat de travail exempt de toute mention défavorable.
5. Les parties s'interdisent tout propos dénigrant et tiennent les présentes confidentielles, sauf demande de l'administration fiscale ou sociale.
6. Régime social et fiscal. La fraction exonérée est déterminée selon la législation en vigueur ; le précompte de la CSG est opéré par l'employeur.
7. Chacun garde à sa charge les honoraires de son avocat.
8. La présente transaction a, entre les parties, l'autorité de la chose jugée en dernier ressort et ne pourra être attaquée pour cause d'erreur de droit ou de lésion.
Fait à {city}, le {today}
(mention manuscrite : « Bon pour transaction et renonciation à tout recours »)`,
  }),
};
