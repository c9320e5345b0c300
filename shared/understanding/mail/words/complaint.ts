import { type CategoryWords, words } from './category-words.ts';

export const complaintWords: CategoryWords = {
  strong: words(`
    reclamation; mecontent; decu; inadmissible; inacceptable; scandal; defectueu; abime; endommag; raye;
    casse; fissur; fendu; ne ferme pas; ne fonctionne (?:pas|plus); ne tient pas; ce n'est pas ce que;
    erreur sur (?:votre|la|notre) facture; contest; rembours; malfacon; litige; annule tout;
    recuperer mon; geste commercial; ne correspond pas; non conforme; deux fois les; complain;
    disappoint; damaged; faulty; broken; wobble; peeling; scratch; refund; take (?:it|them) back;
    not (?:what|as) (?:we|i|described); unacceptable; sort (?:it|this) out; poor quality;
    wrong (?:item|colour|color|size|amount); reklamation; beschwer; unzufrieden; beschadigt; mangel;
    defekt; so geht das nicht; in ordnung bring; arger; falsch geliefert; enttausch; verspatet;
    que proposez-vous; vice de (?:fabrication|forme); vice cache; a vos frais; at your expense;
    auf ihre kosten; s'attendait a mieux; nous attendions mieux; ca ne va pas; lachent?; a gonfle;
    gonfle; se decolle; decolle; fuit; fuite; s'ecaille; ecaill; bancal; cassure; tache; taches; moisi;
    rouill; tombe en panne; en panne; hors service; je compte sur; sous garantie; la garantie;
    faire jouer la garantie; intervenir (?:rapidement|au plus vite|d'urgence);
    quand pouvez-vous intervenir; retour (?:de la|du|des) (?:marchandise|produit|article);
    reprise de la marchandise; incomplet; incomplete; manquante?s?; il manque;
    n'avons pas recu (?:la|le|les|toute); wrong dimensions; do not fit; does not fit; doesn't fit;
    doesn't work; not working; stopped working; we reject; i reject; reject the; collect it;
    correct goods; money back; compensation; poor (?:service|workmanship); terrible; awful; fed up;
    let down; not happy; unhappy; dissatisf; defect; leak; crack; torn; stained; unvollstandig;
    es fehlen; fehlt; fehlen; kratzer; kaputt; gerissen; undicht; funktioniert nicht; nehmen sie .{0,20}stellung; liefern sie .{0,20}nach; nachlieferung; nachbesser; rucksendung; umtausch; geld zuruck;
    schadenersatz; zumutung; frechheit; nicht (?:wie bestellt|in ordnung|akzeptabel|zufrieden); verarger;
    overcharg; (?:charged|billed|invoiced) (?:us |me )?twice; double charged; factur[a-z]* (?:deux fois|en double);
    surfactur; doppelt berechnet; zu viel berechnet; dechire; bonne couleur;
    mauvaise (?:couleur|taille|reference|qualite)|venir (?:les |le |la )?(?:echanger|reprendre|reparer)|echanger;
    echange; split; not impressed; wackelt; flecken; reparieren; zurucknehmen; envisage d'annuler;
    annuler (?:ma|la|notre) commande; toujours pas de nouvelles; sans nouvelles; extremement decu;
    malgre (?:trois|deux|plusieurs|mes|nos) (?:appels|relances|mails)|sur les \\d+ .{0,30}recu|manquant;
    cracked; cracking; leaking; rattles; falls apart;
    came off|fell off|stopped|does not (?:fit|work|close)|won't (?:close|open|start)|wrong|not as (?:ordered|described)|are (?:damaged|broken|missing)|i want my money|not happy|ware ist|falsche? (?:farbe|ware|artikel|lieferung)|schlechte qualitat|geht nicht|schadhaft|riss|bruch|zerbrochen|erwarte (?:eine|ihre)|stornier
  `),
  weak: words(`
    probleme; retard; erreur; manqu; oubli; attend; corrige; sav\\b; service client; problem;
    sorry to say; missing; late; still waiting; leider; vergessen; zu spat; erwarten; raccroche;
    please (?:fix|explain); expliqu; franchement; deja; garantie; wrong; instead of; measure; fragil;
    pose; reaction rapide; unverzuglich; nous refusons; ersatz; frais; bad; actually; annul;
    unfortunately; malheureusement; schlecht; inquiet; appels; couleur; hairline; this week; plus vite;
    woche; last month; seulement; pieds
  `),
};
