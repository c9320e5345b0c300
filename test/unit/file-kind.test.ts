import { expect, test } from 'vitest';
import { fileKind } from '../../shared/understanding/file-kind.ts';

const kindOf = (text: string) => fileKind(Buffer.from(text));

test.each([
  ['<?xml version="1.0"?><rsm:CrossIndustryInvoice/>', 'xml'],
  ['\uFEFF\r\n<!-- an order -->\n<!-- of somebody -->\n<rsm:SCRDMCCBDACIOMessageStructure/>', 'xml'],
  ['<!-- a letter --><body>Bonjour</body>', 'html'],
  ['<!doctype html><html></html>', 'html'],
  ['<!-- a note that ends', 'text'],
  ['Bonjour', 'text'],
])('%s is %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});
