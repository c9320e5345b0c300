/** Deliveries of a record before it is a dead letter; stages leave a visible failure at the last one. */
export const maxReceives = 5;
