export function dragDates() {}
