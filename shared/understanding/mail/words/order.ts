import { type CategoryWords, words } from './category-words.ts';

export const orderWords: CategoryWords = {
  strong: words(`
    bon de commande; commande n; notre commande; votre commande; passer commande; commande ferme;
    accuse de reception de commande; arc n; numero d'engagement; engagement n; nous prenons; je prends;
    nous validons; bon pour la fourniture; suivant votre devis; selon votre (?:devis|offre);
    d'accord pour; ok pour; devis signe; purchase order; new po; \\bpo\\b; acknowledge;
    we would like to order; place (?:an|the) order; go ahead; your order; order confirm; per your quote;
    bestell; auftrag; erteilen; nehmen (?:wir )?ihr angebot; ihr angebot .{0,30}an\\b;
    auftragsbestatigung; retenons votre offre; votre offre (?:est|a ete) retenue; retenu(?:e)? votre;
    devis est signe; je vous le renvoie; on part sur; vous attaquez; approvisionner le;
    commande officielle; lancez; vous pouvez (?:commencer|demarrer|attaquer|lancer|y aller); feu vert;
    bon pour commande; merci de (?:livrer|nous livrer|enregistrer|prendre en compte);
    je (?:souhaite|voudrais) commander; nous souhaitons commander; veuillez (?:livrer|enregistrer);
    reassort; reapprovisionn; meme quantite; comme d'habitude; recapitulatif de (?:votre|la) commande;
    commande (?:est )?(?:confirmee|validee|enregistree|en preparation); hereby order; we order;
    i'd like to order; i would like to order; please (?:supply|deliver|ship|send) (?:us )?\\d;
    please book (?:us|me) in; we accept your; we'd like to proceed; signed acknowledgement; order no;
    order number; order received; order placed; thanks for your order; quote (?:is )?accepted;
    bestelleingang; ihre bestellung; wir bestellen; ich bestelle; nehmen (?:wir|ich) .{0,20}angebot;
    angebot .{0,25}angenommen; bitte liefern sie (?:uns|mir)? ?\\d; freigabe; abruf; rahmenauftrag;
    beauftrag; go pour; votre devis est accepte; devis accepte; price works; works for us;
    put (?:it|this) into production; deposit follows; acompte suit; bien recue; preparons votre commande;
    commande #; order #; auftragsbestatigung innerhalb; anbei unsere bestellung; unsere bestellung;
    please produce; please start; let's go ahead; we'll take; nous confirmons (?:la|notre|votre);
    je confirme (?:la|ma|notre)|je valide|validation du devis|nous vous passons|commande a livrer|livraison souhaitee le|lieferung bis|please find our order|new order|reorder|repeat order|nachbestellung
  `),
  weak: words(`
    confirmation; confirmer; confirm; bestatig; liefertermin; delivery date; date de livraison;
    mise a disposition; depart usine; fourniture; enregistre; reference; lancer; au prix convenu;
    acompte; commande; order; delivery address; adresse de livraison; quantite; article; goods listed;
    lieferadresse; stuck; signe; version; total; warenkorb; panier; delai; production; deposit; werktag;
    accepte; quantity; qty; pieces
  `),
};
