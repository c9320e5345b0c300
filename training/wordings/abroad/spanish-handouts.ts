import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Spanish papers that are of none of the other types. */
export const spanishHandouts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('es', {
    'es-more-instrucciones-cafetera': `CAFETERA EXPRÉS {d3}T
MANUAL DE USO · Lea todas las indicaciones antes de la primera puesta en marcha
1 Depósito extraíble 2 Bandeja recogegotas 3 Vaporizador 4 Piloto de temperatura 5 Portafiltros
ADVERTENCIAS
No sumerja el cuerpo en agua. Mantenga el cable lejos de los niños. No abra el cabezal mientras haya presión: riesgo de quemaduras.
PREPARAR UN CAFÉ
Llene el depósito hasta la marca MAX. Pulse el interruptor y espere a que la luz deje de parpadear. Coloque una medida rasa, prense ligeramente y gire el mango hacia la derecha hasta notar tope.
ESPUMAR LECHE
Purgue el tubo unos segundos. Introduzca la punta un centímetro bajo la superficie.
DESCALCIFICACIÓN
Cada dos meses, o cuando el chorro sea débil, con 15 g de ácido cítrico disuelto en un litro.
= Síntoma | Motivo | Remedio
- Sale frío | No se ha precalentado | Haga pasar agua sin café
- Gotea por los lados | Junta sucia | Límpiela con un cepillo
- Hace mucho ruido | Depósito vacío | Rellene
220–240 V~ 50 Hz 850 W 15 bar. El símbolo del contenedor tachado indica que debe llevarse a un punto limpio. Garantía: tres años presentando el comprobante de compra.`,
    'es-more-menu-degustacion': `{company}
COCINA DE MERCADO
Para picar
- Anchoas de Santoña con mantequilla ahumada | 16
- Ensaladilla de la abuela Remedios | 9
- Croquetas de cocido, 6 unidades | 11
- Pimientos de Padrón, unos pican y otros no | 8
De cuchara
- Fabes con almejas | 17
- Salmorejo, huevo e ibérico | 9
Del mar
- Rape a la donostiarra | 24
- Arroz a banda (mín. 2, precio por persona) | 19
De la dehesa
- Presa con chimichurri verde | 21
- Carrilleras al vino tinto y parmentier | 18
Dulce
- Torrija caramelizada con helado de leche merengada | 7
- Tabla de quesos, membrillo y nueces | 12
Pan y aperitivo 2 €. I.V.A. incluido. Consulte a nuestro personal los alérgenos: G gluten, C crustáceos, H huevos, P pescado, L lácteos, FC frutos de cáscara.
Abrimos de miércoles a domingo. Reservas 9{d2} {d3} {d3}. Grupos a partir de diez personas: menú cerrado. Síguenos y cuéntanos qué te ha parecido.`,
    'es-more-convocatoria-orden-dia': `CLUB DEPORTIVO {city}
CONVOCATORIA DE ASAMBLEA
Por acuerdo de la Junta Directiva se convoca a los socios a la asamblea que tendrá lugar el {date}, a las {time} en primera y media hora más tarde en segunda, en el salón de la Casa de la Cultura, con el siguiente
ORDEN DEL DÍA
1. Balance deportivo de la temporada: cadetes, juveniles y veteranos.
2. Cuentas y proyecto de presupuesto.
3. Subida de la cuota familiar.
4. Cambio del césped: elección entre dos proyectos.
5. Homenaje a nuestro utillero, que se jubila.
6. Ruegos.
Los balances podrán examinarse en secretaría de 18 a 20 h. Quien no pueda asistir delegará su voto rellenando el boletín:
D. ................................ socio núm. ........ delega en ................................
Firma
Al acabar se servirá un vino español. ¡Aúpa!
El secretario, {person}`,
    'es-more-ficha-seguridad': `FICHA DE DATOS DE SEGURIDAD
(conforme al Reglamento UE 2020/878)
Revisión {n} – {date} – Sustituye a la de {date} – Pág. 1/{d2}
SECCIÓN 1. Identificación de la mezcla y de la sociedad
Nombre comercial: DESATASCADOR PROFESIONAL D-{d2}
Usos pertinentes: limpieza de cañerías. Usos desaconsejados: superficies de aluminio
Proveedor: {company}, {street}, {town}
Teléfono de emergencia: Instituto Nacional de Toxicología 91 562 04 20
SECCIÓN 2. Identificación de los peligros
Met. Corr. 1, H290. Skin Corr. 1A, H314
Palabra de advertencia: PELIGRO
P280 Llevar guantes, gafas y máscara. P301+P330+P331 EN CASO DE INGESTIÓN: enjuagar la boca. NO provocar el vómito. P405 Guardar bajo llave.
SECCIÓN 3. Composición
- Hidróxido de sodio | CAS 1310-73-2 | 25–50 %
- Alcoholes etoxilados | CAS 68439-46-3 | < 2 %
SECCIÓN 4. Primeros auxilios
Contacto con los ojos: lavar con agua abundante quince minutos, retirar lentillas, acudir al oftalmólogo.
SECCIÓN 5. Medidas de lucha contra incendios
Producto no inflamable. No usar chorro directo.
SECCIÓN 14. Transporte: UN 1824, clase 8, grupo II, código de túnel E`,
    'es-more-folleto-gimnasio': `¡PONTE EN FORMA POR MENOS DE UN CAFÉ AL DÍA!
{company} Fitness abre sus puertas en tu barrio
Apúntate antes del {date} y olvídate de la matrícula
MAÑANAS 19,90 €/mes: de 7 a 15 h, sala y duchas
TOTAL 29,90 €/mes: acceso ilimitado + 60 clases semanales
PAREJA 49,90 €/mes: porque juntos cuesta menos
Ciclo indoor · Body combat · Yoga aéreo · Zumba sénior · Boxeo sin contacto · Hipopresivos
Entrenadores titulados, nutricionista los martes y ludoteca gratis mientras sudas
Trae este folleto y llévate una mochila*
*Hasta agotar existencias. Sin permanencia. Promoción no acumulable, válida para altas nuevas mayores de 16 años. Los precios incluyen IVA.
{street} (junto al mercado), parada de metro a dos minutos, aparcabicis
Visítanos o escribe por WhatsApp al 6{d2} {d3} {d3}
Lunes a viernes 7–23 h, sábados 9–21 h, domingos y festivos 9–15 h
No tirar a la vía pública. Papel reciclado`,
    'es-more-cuadrante-turnos': `CUADRANTE DE TURNOS – RECEPCIÓN
Mes de {month} {year} Centro: {company}
= Nombre | L 1 | M 2 | X 3 | J 4 | V 5 | S 6 | D 7
- {someone} | M | M | T | T | L | L | N
- {someone} | T | T | N | N | S | L | L
- {someone} | N | N | L | L | M | M | T
- {someone} | VAC | VAC | VAC | VAC | VAC | L | L
M: 7–15 T: 15–23 N: 23–7 L: libre S: saliente
Los cambios se piden con 72 h y firma de los dos compañeros. Los festivos trabajados se compensan con día y medio. Quien abra debe revisar caja de llaves, extintores y parte de mantenimiento. Pulsera de pánico: comprobar cada lunes.
Horas acumuladas: ver tablón. Dudas a {person}, ext. {d3}
Última modificación {date} {time}`,
    'es-more-receta-boletin': `BOLETÍN DE LA COOPERATIVA · número {d2} · {month}
En este ejemplar: la campaña de la naranja, página 2; entrevista con nuestra apicultora, página 4; pasatiempos, página 7
LA RECETA DEL MES: BIZCOCHO DE CALABAZA
Ingredientes para ocho raciones: 300 g de calabaza asada, 3 huevos camperos, 180 g de azúcar moreno, 120 ml de aceite suave, 250 g de harina, un sobre de levadura, canela y una pizca de sal.
Bata los huevos con el azúcar hasta que blanqueen. Agregue el aceite en hilo y la calabaza escurrida. Incorpore la harina tamizada con movimientos envolventes. Hornee a 175 grados unos cuarenta minutos; estará listo si al pinchar sale limpio. Desmolde en frío.
Truco: pruebe a cubrirlo con queso crema y ralladura de lima.
AGENDA
- Sábado {n} | Trueque de semillas en la nave
- Jueves {d2} | Charla «Compostar en un balcón»
- Domingo | Paella de convivencia, se ruega confirmar
SE VENDE motocultor con poco uso. SE BUSCA bancal para alquilar. Anuncios gratis para socios en {email}
Puntos de recogida de cestas: mercado central, ateneo y {street}`,
    'es-more-encuesta-satisfaccion': `Su opinión cuenta
Ayúdenos a mejorar la atención en {company}. Le llevará tres minutos y es anónimo. Marque con una X de 1 (pésimo) a 5 (excelente).
= Pregunta | 1 | 2 | 3 | 4 | 5
- Facilidad para conseguir cita | ☐ | ☐ | ☐ | ☐ | ☐
- Amabilidad en el mostrador | ☐ | ☐ | ☐ | ☐ | ☐
- Tiempo de espera | ☐ | ☐ | ☐ | ☐ | ☐
- Claridad de las explicaciones | ☐ | ☐ | ☐ | ☐ | ☐
- Limpieza de los aseos | ☐ | ☐ | ☐ | ☐ | ☐
¿Cómo nos conoció? ☐ Por un amigo ☐ Internet ☐ Pasaba por aquí ☐ Otro: ............
¿Volvería? ☐ Sí ☐ No ☐ No sé
¿Qué es lo que menos le ha gustado?
..............................................................
Edad: ☐ <25 ☐ 25–44 ☐ 45–64 ☐ ≥65
Deposite el cuestionario en la urna de la entrada. Entre los participantes que dejen su correo sortearemos una cesta el {date}. Sus datos se borrarán tras el sorteo. ¡Muchas gracias!`,
  }),
};
