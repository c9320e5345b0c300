import { dutchBanksWagesAndTaxes } from './abroad/dutch-banks-wages-and-taxes.ts';
import { dutchBillsAndTills } from './abroad/dutch-bills-and-tills.ts';
import { dutchHandouts } from './abroad/dutch-handouts.ts';
import { dutchOffersAndOrders } from './abroad/dutch-offers-and-orders.ts';
import { dutchRegistersAndPersons } from './abroad/dutch-registers-and-persons.ts';
import { dutchRunningTexts } from './abroad/dutch-running-texts.ts';
import { italianBanksWagesAndTaxes } from './abroad/italian-banks-wages-and-taxes.ts';
import { italianBillsAndTills } from './abroad/italian-bills-and-tills.ts';
import { italianOffersAndOrders } from './abroad/italian-offers-and-orders.ts';
import { italianRegistersAndPersons } from './abroad/italian-registers-and-persons.ts';
import { italianRunningTexts } from './abroad/italian-running-texts.ts';
import { spanishBanksWagesAndTaxes } from './abroad/spanish-banks-wages-and-taxes.ts';
import { spanishBillsAndTills } from './abroad/spanish-bills-and-tills.ts';
import { spanishHandouts } from './abroad/spanish-handouts.ts';
import { spanishOffersAndOrders } from './abroad/spanish-offers-and-orders.ts';
import { spanishRegistersAndPersons } from './abroad/spanish-registers-and-persons.ts';
import { spanishRunningTexts } from './abroad/spanish-running-texts.ts';

/** Papers in Spanish, Italian and Dutch. */
export const wordingsAbroad = [
  dutchBanksWagesAndTaxes,
  dutchBillsAndTills,
  dutchHandouts,
  dutchOffersAndOrders,
  dutchRegistersAndPersons,
  dutchRunningTexts,
  italianBanksWagesAndTaxes,
  italianBillsAndTills,
  italianOffersAndOrders,
  italianRegistersAndPersons,
  italianRunningTexts,
  spanishBanksWagesAndTaxes,
  spanishBillsAndTills,
  spanishHandouts,
  spanishOffersAndOrders,
  spanishRegistersAndPersons,
  spanishRunningTexts,
];
