import type { Language } from './language.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

export const frenchGuards: Language['guards'] = {
  designators:
    'page pages p pp article articles art section titre chapitre n° nº no numéro tome vol chambre salle vol route autoroute nationale départementale résolution résolutions règlement loi modèle type version windows office boeing airbus téléphone tél code bp chaîne ligne bus train lot dossier place taille peugeot renault citroën porsche iso roman film livre pièce album agenda'.split(
      ' ',
    ),
  products: [
    '[Vv]ol \\p{Lu}{2}',
    'Windows',
    'Office',
    'Agenda',
    'Boeing',
    'Airbus',
    'Peugeot',
    'Renault',
    'Citroën',
    'Porsche',
  ],
  occasions: [],
  quantities: [
    'ils étaient',
    'elles étaient',
    'quelque',
    'quelques',
    'près de',
    'presque',
    'plus de',
    'moins de',
    'au moins',
    'au plus',
    "jusqu['’]à",
    'les',
    'ces',
    'seulement',
    'exactement',
    'un total de',
    'un sur',
  ],
  counted:
    'personnes hommes femmes enfants soldats militaires combattants policiers gendarmes civils élèves étudiants enseignants ouvriers employés salariés emplois postes membres familles foyers maisons logements bâtiments villages réfugiés migrants prisonniers détenus otages victimes morts blessés voix sièges voitures véhicules camions avions navires missiles roquettes bombes armes chars mots pages exemplaires livres lettres signatures animaux espèces arbres délégués participants invités visiteurs touristes patients passagers médecins journalistes manifestants partisans insurgés rebelles écoles entreprises sociétés habitants citoyens spectateurs électeurs questions cas'.split(
      ' ',
    ),
  units:
    '% pour-cent mètres mètre kilomètres km m cm mm hectares tonnes kg kilos grammes litres euros euro dollars francs livres roubles centimes heures minutes secondes jours semaines mois fois degrés watts mégawatts volts points pas calories millions milliards'.split(
      ' ',
    ),
  measures: [],
  countVerbs: [],
  afterMonth: '(?!)',
  places: '(?:rue|champ|place|avenue|boulevard|quai|pont|cours|station)(?: (?:du|de|de la))? ',
  functionWords: words(
    'à au aux en dans de du des sur par pour avec sans et ou mais que qui où le la les est était fut a avait selon',
  ),
};
