import { type CategoryWords, words } from './category-words.ts';

export const deliveryWords: CategoryWords = {
  strong: words(`
    livreur; colis; votre envoi; point relais; lettre de voiture; \\bcmr\\b; bon de livraison; emarge;
    palette; chargement; dechargement; enlevement; expedi; partir(?:a|ont) (?:demain|par|le); messagerie;
    reliquat; transporteur; suivi de; numero de suivi;
    livraison (?:est )?(?:prevue|reportee|de votre|le|demain); out for delivery; your driver; shipment;
    shipped; tracking; parcel; courier; carrier; delivery note; delivery (?:attempt|window|slot);
    dispatched; customs clearance; anlieferung; lieferschein; sendung; paket; zustell; spedition;
    entladung; versand; abholung; avisier; camion; chauffeur; decharg;
    charg(?:er|ement) (?:le|du|des|est); chariot elevateur;
    arrive(?:ra|nt|ront)? (?:demain|lundi|mardi|mercredi|jeudi|vendredi);
    sera (?:livre|chez vous|depose|disponible|pret)e?s?; seront livre; passage de notre; creneau;
    tournee; decaler l'expedition; rupture (?:chez|de stock|fournisseur); en rupture;
    semaine prochaine au lieu; retire(?:r|z) (?:votre|vos); pret a (?:etre )?(?:retire|enleve);
    votre commande (?:est|a ete) (?:expediee|livree|prete|remise); bordereau d'expedition; packing list;
    arrival notice; container; consignee; pick-?up; collect your; ready for collection; customs;
    incoterm; bill of lading; waybill; eta\\b; expected at; will be delivered; has arrived; we delivered;
    left our; in transit; delayed shipment; back.?order; unterwegs; packchen; lager verlassen;
    voraussichtlich; ankunft; geliefert; lieferung (?:erfolgt|kommt|verzogert); lieferverzug;
    abholbereit; fracht; lkw; zollabfertigung; lieferzeit verschiebt; trifft .{0,30}ein; en route;
    a quitte (?:notre|nos|le)|unser fahrer; fahrer kommt; einfahrt; dispatch advice; dispatch;
    were loaded; packs; \\beta\\b; bordereau (?:de livraison|correspondant)|tamponne;
    livraison de ce jour; remise? (?:jeudi|lundi|mardi|mercredi|vendredi|demain|le)|n° de suivi;
    relais colis; casier; voisin;
    passage du (?:livreur|transporteur)|enlever la marchandise|mise a quai|livre ce|livres ce|recu ce jour la livraison|proof of delivery|delivered to|we tried to deliver|nachbarn abgegeben|zugestellt|zustellung|liefertermin|lieferung am|wird (?:morgen|heute|am \\w+) geliefert|speditions
  `),
  weak: words(`
    livraison; livrer; livre; reception; delivery; deliver; lieferung; liefer; between \\d; entre \\d;
    zwischen \\d; absent; quai; kg; warehouse; entrepot; depot; demain; prevoir; semaine; fournisseur;
    tiendrons informes; schedul; arrange; friday; freitag; morgen; matin; horaire; bidons; cartons;
    semaine \\d; uhr; jeudi; vous sera; thursday; paperwork; ce jour; attendu
  `),
};
