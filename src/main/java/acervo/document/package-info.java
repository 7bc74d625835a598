/**
 * The nouns of the collection. Records without input or output.
 *
 * <p>Glossary, one word per concept in code and on screen: area <i>área</i>, council
 * <i>consejo</i>, law <i>ley</i>, slide <i>lámina</i>, sheet <i>hoja</i>, passage <i>pasaje</i>,
 * excerpt <i>extracto</i>, citation <i>cita</i>, dossier <i>expediente</i>, certificate
 * <i>constancia</i>, position <i>posicionamiento</i>, legal opinion <i>opinión legal</i>, ledger
 * <i>registro de ingesta</i>, issuer <i>entidad emisora</i>.
 */
package acervo.document;
