/** Names a post or a profession of the press. */
export const isRole = (text: string): boolean =>
  /^(?:an?|the|chief|senior|staff|special|deputy|political|foreign|our|guest|contributing|founder|editor|reporter|correspondent|professor|writer|author|director)\b|\b(?:editor|correspondent|reporter|writer|columnists?|contributor|journalist|lecturer|fellow|candidate|researcher|historian|conférences|doctorante?|professeure?|chercheure?|chercheuse|profesora?|investigadora?|doktorand(?:in)?|professorin|periodista|redactora?|corresponsal|enviad[oa] especial|journaliste|envoyée? spéciale?|redakteur(?:in)?|korrespondent(?:in)?)\b/i.test(
    text,
  );

/** “University of Tern”, “Institut Quai-Nord” */
export const isHouseOfLearning = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  /\b(?:universit|universidad|institut|college|school|hochschule|academy|acad[ée]mie|sciences po)/i.test(
    text,
  ) &&
  !isRole(text);

/** “MD”, “Ph.D.”, “RDN”, “M.D. FACP”: letters behind a name. */
export const isDegree = (text: string): boolean =>
  degree.test(text) ||
  (/^[A-Z][a-z]?\.[A-Z]/.test(text) && text.split(' ').every((word) => degree.test(word)));

const degree = /^(?=.*(?:\.|[A-Z].*[A-Z]))(?:[A-Z][A-Za-z]{0,3}\.?){1,4}(?:-[A-Z]+)?$|^[A-Z]{2,6}$/;
