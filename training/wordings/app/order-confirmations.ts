import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** What shops, booking pages and back offices show of an order that they have taken. */
export const plainOrderConfirmations: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  order_confirmation: [
    ...wordingsIn('en', {
      'en-app-order-number-only': `Order #{d2}{d2}
{today}
[Thank you. Your order has been received.~Thanks for your order!]
= Product | Total
* {ware} × {n} | {small}
Subtotal: {small}
Shipping: [Flat rate~Free shipping]
Payment method: [Cash on delivery~Direct bank transfer~Credit card]
Total: {amount}
Billing address
{person}
{cstreet}
{ctown}`,
      'en-app-order-detail-page': `Order details
Order number :: {num}
Order date :: {today}
Order status :: [Processing~Confirmed~Pending~Awaiting shipment]
Payment status :: [Paid~Pending~Authorized]
Shipping method :: [Ground~Standard~Pickup]
= Name | SKU | Price | Quantity | Total
* {ware} | {d5} | {small} | {n} | {small}
Order total :: {amount}
Estimated delivery {date}`,
      'en-app-cart-student': `[Food Ordering~Online Book Store~Pizza App~E-Shop]
Your order has been placed successfully
Order ID :: {num}
Name :: {person}
Address :: {cstreet}
= Item | Qty | Price
* [Margherita~Burger~Java Basics~Headphones~Pasta] | {n} | {small}
Total :: {small}
Delivery in [30 min~3-5 days]`,
      'en-app-room-booking': `Booking confirmed
Booking no. {num} PIN {d2}{d2}
{company} Hotel
Check-in {date} [from 15:00~]
Check-out {date} [until 11:00~]
{n} nights, 1 [room~apartment], 2 adults
Guest {person}
Price {amount}
[Pay at the property~Free cancellation until {date}]
Manage your booking`,
      'en-app-event-order': `Order {num}
{person} [purchased {n} tickets~- order summary]
[Summer Fest~DevConf~Jazz Night~Charity Run {year}]
{date}, {time}
Venue: {cstreet}
= Ticket type | Qty | Price | Fee
- [General admission~Early bird] | {n} | {small} | {n}.50
Order total {small}
[Your tickets are attached~We've sent your tickets to {mail}]`,
      'en-app-appointment-booked': `Your appointment is booked
{company}
Service: [Haircut~Car wash~Massage 60 min~Eye test]
With {someone}
{date} at {time}
Price {small}
Ref {ref}
[Reschedule or cancel~Add to calendar]`,
      'en-app-sales-order-erp': `Sales Order [SO~S]{d5}
Customer :: {client}
Order Date :: {today}
Your reference :: {ref}
Salesperson :: {someone}
= Description | Qty | Unit price | Amount
* {ware} | {n} | {small} | {small}
Untaxed amount {plain} Total {plain}
We confirm your order. Delivery {date}`,
      'en-app-marketplace-order-mail': `Hello {person},
we've got your order {d3}-{num}-{num}.
Arriving: {date}
- {ware} | Qty {n} | {small}
Item subtotal {small}
Order total {small}
View or manage order
We hope to see you again soon. {company}`,
      'en-app-preorder': `PRE-ORDER CONFIRMED
#{ref}
{person}
{ware} ×{n} — ships {date}
Deposit {small} of {small}
We'll email you when it ships.
{company}`,
      'en-app-table-reservation': `Reservation confirmed
{company}
{date} {time}
Party of {n}
Name {person} {mobile}
Confirmation # {d5}
[Please arrive on time; we hold tables 15 minutes~Menu: set dinner {small} per person]`,
    }),
    ...wordingsIn('fr', {
      'fr-app-details-commande': `Détails de la commande
Commande n° {num}
Passée le {today}
État : [En cours de préparation~Paiement accepté~Validée]
= Produit | Qté | Total
* {ware} | {n} | {small} €
Livraison : [gratuite~{small} €]
Total TTC : {small} €
Adresse de livraison
{person}
{cstreet}
{ctown}`,
      'fr-app-merci-commande': `Merci pour votre commande !
#{d2}{d2}
Bonjour {person}, [nous avons bien reçu votre commande.~votre commande est enregistrée.]
- {ware} × {n} | {small} €
Sous-total {small} €
Mode de paiement : [Virement~Carte~À la livraison]
Total {small} €
{company}`,
      'fr-app-reservation-gite': `Réservation confirmée
Réf. {ref}
{company}
Arrivée {date}
Départ {date}
{n} personnes
Prix du séjour {small} €
Acompte versé {small} € Solde {small} €
Voyageur : {person}`,
      'fr-app-billets-achetes': `Récapitulatif de commande
Commande {num} du {today}
[Concert~Spectacle~Match~Exposition] – {city}
{date} à {time}
- {n} place(s) [Carré or~Cat. 2~Tarif plein] | {small} €
- Frais | {n},00 €
Total payé {small} €
Vos e-billets sont disponibles dans votre compte`,
      'fr-app-rdv-confirme': `Rendez-vous confirmé
{company}
Le {date} à {time}
Prestation : [Coupe~Vidange~Contrôle technique~Massage]
Tarif {small} €
Au nom de {person}
[Annuler~Modifier] jusqu'à 24 h avant`,
      'fr-app-confirmation-cde-client': `Commande client {num}
{client}
Nous confirmons votre commande {ref} du {date}
= Réf | Désignation | Qté | PU | Total
* {d5} | {ware} | {n} | {small} | {small}
Total HT {plain}
Départ prévu {date}
{company}`,
    }),
    ...wordingsIn('de', {
      'de-app-bestelluebersicht': `[Bestellung~Bestellübersicht~Deine Bestellung] #{num}
vom {today}
[Vielen Dank für deine Bestellung!~Wir haben Ihre Bestellung erhalten.]
= Produkt | Anzahl | Preis
* {ware} | {n} | {small} €
Versand :: [kostenlos~4,90 €]
Zahlungsart :: [PayPal~Vorkasse~Rechnung]
Gesamt :: {small} €
Lieferadresse {person}, {cstreet}, {ctown}`,
      'de-app-buchung-ferien': `Buchungsbestätigung {num}
{company}
Anreise :: {date}
Abreise :: {date}
Gäste :: {n}
Gesamtpreis :: {small} €
Gast {person}
[Kurtaxe vor Ort~Schlüsselübergabe ab {time}]`,
      'de-app-auftrag-erp': `Auftrag {num}
Kunde :: {client}
Ihre Bestellung :: {ref} vom {date}
Liefertermin :: {date}
= Pos | Artikel | Menge | Preis
* {n} | {ware} | {n} | {small}
Auftragswert :: {plain}
[Wir danken für Ihren Auftrag~Auftrag bestätigt]`,
      'de-app-tischreservierung': `Ihre Reservierung ist bestätigt
{company}
{date}, {time} Uhr
{n} Personen
Name: {person}
Nr. {d5}
[Stornieren~Wir freuen uns auf Sie]`,
    }),
    ...wordingsIn('es', {
      'es-app-pedido-recibido': `Pedido #{num}
[Gracias por tu compra~Hemos recibido tu pedido]
Fecha {today}
- {ware} × {n} | {small} €
Envío: [gratis~{small} €]
Total: {small} €
Dirección de envío {person}, {cstreet}`,
    }),
    ...wordingsIn('it', {
      'it-app-ordine-ricevuto': `Ordine n. {num}
Grazie per il tuo ordine, {person}
- {ware} x {n} | € {small}
Spedizione [gratuita~€ {small}]
Totale € {small}
Pagamento [alla consegna~PayPal]
Consegna prevista {date}`,
    }),
    ...wordingsIn('nl', {
      'nl-app-bestelling': `Bestelling {num}
[Bedankt voor je bestelling!~We hebben je bestelling ontvangen]
- {ware} | {n} | € {small}
Verzendkosten € {small}
Totaal € {small}
Bezorging {date}
{person}, {cstreet}, {ctown}`,
    }),
    ...wordingsIn('de', {
      'cs-app-objednavka': `Potvrzení objednávky č. {num}
Děkujeme za Vaši objednávku
- [Kniha~Tričko~Sluchátka] | {n} ks | {small} Kč
Doprava: [Zásilkovna~PPL] {small} Kč
Celkem {small} Kč
Platba: [dobírka~kartou]
{person}`,
    }),
  ],
};
