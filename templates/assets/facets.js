export function searchFacets() {}
