import type { Language } from './language.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

export const spanishGuards: Language['guards'] = {
  designators:
    'página páginas pág págs p pp artículo artículos art sección título capítulo n° nº núm número tomo vol habitación sala vuelo ruta carretera autopista resolución resoluciones reglamento ley modelo tipo versión windows office boeing airbus teléfono tel código canal línea autobús bus tren lote finca expediente talla seat peugeot iso novela película libro álbum agenda'.split(
      ' ',
    ),
  products: ['[Vv]uelo \\p{Lu}{2}', 'Windows', 'Office', 'Agenda', 'Boeing', 'Airbus', 'Peugeot', 'Seat'],
  occasions: [],
  quantities: [
    'hay',
    'mide',
    'pesa',
    'cuesta',
    'había',
    'unos',
    'unas',
    'casi',
    'cerca de',
    'más de',
    'menos de',
    'al menos',
    'unos',
    'los',
    'las',
    'estos',
    'otros',
    'solo',
    'sólo',
    'un total de',
    'uno de cada',
  ],
  counted:
    'personas hombres mujeres niños niñas soldados militares combatientes policías civiles alumnos estudiantes profesores obreros empleados trabajadores empleos puestos miembros familias hogares casas viviendas edificios aldeas pueblos refugiados migrantes prisioneros presos detenidos rehenes víctimas muertos heridos votos escaños coches autos vehículos camiones aviones barcos misiles cohetes bombas armas tanques palabras páginas ejemplares libros cartas firmas animales especies árboles delegados participantes invitados visitantes turistas pacientes pasajeros médicos periodistas manifestantes partidarios insurgentes rebeldes escuelas empresas habitantes ciudadanos espectadores electores preguntas casos'.split(
      ' ',
    ),
  units:
    '% metros metro kilómetros km m cm mm hectáreas toneladas kg kilos gramos litros euros euro dólares pesos pesetas libras rublos horas minutos segundos días semanas meses veces grados vatios megavatios voltios puntos pasos calorías millones'.split(
      ' ',
    ),
  measures: [],
  countVerbs: [],
  afterMonth: '(?!)',
  places:
    '(?:avenida|calle|plaza|colonia|barrio|paseo|parque|estadio|puente|estación|cinco)(?: (?:del|de))? ',
  functionWords: words(
    'a al en de del con por para sin y o pero que cuando donde el la los las es era fue ha había según',
  ),
};
