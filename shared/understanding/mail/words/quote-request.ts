import { type CategoryWords, words } from './category-words.ts';

export const quoteRequestWords: CategoryWords = {
  strong: words(`
    demande de devis; un devis; estimation; chiffrer; chiffrage de; meilleur prix; bordereau des prix;
    mise en concurrence; consultation; appel d'offre; marche public; vos tarifs; votre tarif;
    combien (?:ca|cela|coute|couterait|serait|pour); me dire combien; faire une offre;
    nous faire (?:une|parvenir); quel serait le (?:prix|cout|tarif); rfq; rfp; tender; how much;
    what would .{0,40}cost; price for; your (?:best )?prices?; a quote; get a quote;
    discount for professionals; price list; do you (?:ship|deliver|offer|make); anfrage;
    angebot (?:fur|uber); was (?:wurde|kostet|kosten|wurden); unverbindlich;
    kostenvoranschlag (?:ware|fur|uber|erstellen); wie lange .{0,20}lieferzeit; preisliste; wir suchen;
    seriez-vous en mesure; avez-vous en stock; serait-il possible d; a quel (?:prix|budget|tarif);
    quel budget; un ordre de (?:prix|grandeur); une idee du (?:cout|prix|tarif); donner une idee;
    fourchette de prix; cherchons un (?:artisan|fournisseur|prestataire|menuisier|fabricant);
    recherchons un; cherche un (?:artisan|menuisier|fournisseur|fabricant|professionnel);
    est-ce dans vos cordes;
    pouvez-vous (?:realiser|fabriquer|faire|me faire|nous faire|passer|restaurer|reparer|livrer);
    faites-vous; proposez-vous; etes-vous en mesure; seriez-vous (?:interesse|disponible pour|en mesure);
    remettre un prix; remettre une offre; nous remettre;
    votre offre (?:est attendue|devra|de prix|avant); date limite de (?:remise|reception) des offres;
    cahier des charges; besoin d'un devis; besoin d'etre; aurait besoin; devis pour; devis gratuit;
    devis svp; faire (?:realiser|fabriquer|restaurer|renover|reparer); ballpark;
    rough (?:price|cost|idea|estimate); give me a (?:price|figure|quote|rough); costs? for; estimate for;
    could you (?:make|build|supply|quote|give|do|offer|price);
    can you (?:make|build|supply|quote|do|offer|price); would you be able to;
    invitation to (?:bid|tender|quote); please quote; call for tenders; minimum order; moq;
    interested in (?:ordering|buying|purchasing|your); ausschreib; angebot abzugeben; angebot abgeben;
    abgabefrist; leistungsverzeichnis; konnten sie (?:uns|mir); konnen sie (?:uns|mir|so);
    mit welchen kosten; welcher preis; welche kosten; preis(?:e)? (?:fur|nennen|mitteilen);
    bitten um (?:ein|ihr|abgabe|zusendung) ?.{0,15}angebot; preisauskunft; was kosten; machen sie;
    un catalogue; nous communiquer (?:vos|votre|un); vos conditions; votre meilleur;
    let us have your price; your price and; price and availability; prices? (?:and|for); hatten gern;
    hatte gern; nach maß; ungefahr kosten; wurde (?:der|die|das|es) .{0,20}kosten; refitting;
    souhaitons (?:remplacer|acheter|acquerir|equiper|renouveler|installer|faire); nous aimerions;
    je souhaiterais (?:un|une|acheter|faire|savoir);
    serait-il possible (?:de|d')|possible d'avoir (?:un|le|vos)|avoir un (?:prix|devis|ordre)|recevoir (?:un devis|vos tarifs|une offre)|interesse(?:e|s)? par (?:vos|votre)|are you able to (?:supply|make|quote)|could you let (?:me|us) know (?:the price|how much|your)|angebot (?:zukommen|zusenden|schicken|machen)|interesse an (?:ihren|ihrem)|preisangebot|kostenvoranschlag
  `),
  weak: words(`
    souhait; projet; sur mesure; plans; delai; votre reponse; je voudrais; aimerais; interesse;
    retour souhaite; remise pour; quantite; pourriez; possible; looking for; interested in; would like;
    specification; bitte um; benotigen; mochten; interessieren; dimension; renseignement; amenage;
    besoin; budget; refaisons; salle; metres; photos; renovation; restaur; heritage; fabricant; artisan;
    need; option; ideally; identical; rent; lieferung von; suchen; kosten; stuck; maße; gern wissen;
    fournir; envisag; equiper; remplacer; places; bar; approx; solid; liefern; hersteller; devis;
    availability
  `),
};
