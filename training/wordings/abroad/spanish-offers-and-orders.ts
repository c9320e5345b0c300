import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Spanish papers of a sale before its bill: offers, orders, what confirms and what accompanies them. */
export const spanishOffersAndOrders: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('es', {
    'es-more-presupuesto-reforma': `{company}
Reformas integrales · {street} · {town}
Tel. 9{d2} {d3} {d3} {email}
A la atención de {person}
Obra: reforma de cuarto de baño en {cstreet}
Presupuesto núm. {ref} Fecha {today}
CAPÍTULO 1. DEMOLICIONES
- Picado de alicatado y levantado de solado, incluso retirada de escombros a vertedero | {small}
- Desmontaje de sanitarios y bañera | {small}
CAPÍTULO 2. FONTANERÍA Y ELECTRICIDAD
- Instalación nueva en multicapa para lavabo, inodoro y ducha | {small}
- Puntos de luz empotrados, {n} uds. | {small}
CAPÍTULO 3. REVESTIMIENTOS
- Gres porcelánico rectificado 30x90, colocado con cemento cola flexible, {n} m² | {small}
CAPÍTULO 4. EQUIPAMIENTO
- Plato de ducha de resina 140x70 y mampara fija 8 mm | {small}
Suma de capítulos {plain}
IVA reducido 10 % {small}
Total ejecución {plain}
No se incluyen: licencia municipal, mueble de lavabo ni accesorios. Plazo estimado: tres semanas desde la entrega de materiales. Condiciones: 40 % al aceptar, 40 % a mitad de obra, 20 % a la terminación. Validez 30 días.
Conforme, el cliente (firma y DNI)`,
    'es-more-cotizacion-peru': `{company} S.A.C.
RUC 20{num}{d2}
COTIZACIÓN N.° {num}-{year}
Lima, {today}
Señores: {client}
Atención: Ing. {someone}, Jefatura de Logística
Referencia: su requerimiento del {date} vía correo
De nuestra consideración:
Nos es grato hacerles llegar nuestra mejor propuesta por el alquiler de un grupo electrógeno encapsulado de 150 kVA:
= Ítem | Descripción | Días | Tarifa | Parcial
- 01 | Alquiler grupo electrógeno, régimen 12 h | {d2} | S/ 320.00 | S/ {plain}
- 02 | Movilización y desmovilización Lima–Chilca | 1 | S/ {small} | S/ {small}
- 03 | Técnico operador | {d2} | S/ 180.00 | S/ {plain}
Los precios no incluyen IGV (18 %) ni combustible.
Forma de pago: 50 % adelanto, saldo a 15 días. Disponibilidad: inmediata salvo venta o alquiler previo. Vigencia de la oferta: 7 días.
Cuenta corriente soles {bank} 193-{num}-0-{d2}, detracción Banco de la Nación 00-{num}.
Quedamos a la espera de su orden de servicio.
Atentamente, {person}, asesor comercial, cel. 9{d2} {d3} {d3}`,
    'es-more-propuesta-catering-boda': `Finca {company}
¡Enhorabuena, {person} y {someone}!
Nos hace muchísima ilusión que hayáis pensado en nosotros para vuestro gran día. Tras la visita del {date} os detallamos lo que os costaría la celebración.
Fecha prevista: {date} Invitados adultos: {d3} Niños: {n}
MENÚ AZAHAR · {small} €/persona
Cóctel de bienvenida en los jardines (2 h): jamón al corte, croquetas de boletus, brochetas de langostino, gazpachuelo
Lubina a la bilbaína con patata confitada
Solomillo de ternera, salsa de Pedro Ximénez
Tarta nupcial y mesa dulce
Bodega: verdejo, crianza de Rioja, cava brut nature
EXTRAS
- Barra libre, cuatro horas | 24,00 por persona
- Candy bar y photocall | {small}
- Autobús ida y vuelta desde {city} | {small}
- Discomóvil con iluminación | {small}
Los precios llevan el IVA incluido. Para bloquear el día pedimos una señal de 1.500 €; os guardamos la fecha, sin compromiso, hasta el {date}. Prueba de menú para seis comensales gratis a partir de 120 cubiertos.
Un abrazo del equipo de eventos`,
  }),
  purchase_order: wordingsIn('es', {
    'es-more-pedido-ayuntamiento': `EXCMO. AYUNTAMIENTO DE {city}
Concejalía de Deportes – Negociado de Contratación Menor
Expediente CM {d3}/{year} Operación contable AD 2{year}00{num}
HOJA DE PEDIDO
Proveedor: {client}, CIF {cvat}
Aplicación presupuestaria: 342.221.99
Ruego sirvan suministrar el material que se relaciona, con arreglo a su oferta de {date}:
- Balón de fútbol sala talla 62 cm bote bajo | {d2} | 18,40
- Red de portería 3x2 m malla 100 | {n} | 39,90
- Silbato de árbitro con cordón | {d2} | 4,10
- Cinta antideslizante rollo 18 m | {n} | 11,75
Importe máximo autorizado, impuestos incluidos: {amount}
Lugar y plazo: almacén del Pabellón Municipal, {street}, de 8 a 14 horas, en diez días naturales.
La factura habrá de presentarse por FACe, consignando los códigos DIR3: oficina contable L01{num}, órgano gestor L01{num}, unidad tramitadora L01{num}. No se abonarán facturas que carezcan del número de este documento.
El concejal delegado, {someone}
Firmado electrónicamente. CSV {num}-{num}. La Intervención: tomada razón.`,
    'es-more-oc-sap-repuestos': `{company}
Compras Indirectos Planta {city}
OC 45000{num} Ver. {n}
{today} Página 1/1
Vendor 10{d5} {client}
Comprador {someone} Grp. C{d2} Incoterm DAP Pago Z060
Entregar en Almacén 0001 Muelle {n}
= Pos | Material | Texto breve | Ctd | UM | Precio | Fe. entrega
- 00010 | 700{d5} | RODAMIENTO 6205-2RS C3 | {d2} | UN | {small} | {date}
- 00020 | 700{d5} | RETEN NBR 35X52X7 | {d2} | UN | {small} | {date}
- 00030 | 700{d5} | CORREA DENTADA HTD 8M-1200 | {n} | UN | {small} | {date}
- 00040 | SERV | AJUSTE Y ALINEADO LASER REDUCTOR L4 | 1 | UA | {small} | {date}
Valor neto total EUR {plain}
Confirmar por escrito en 48 h precio y fecha; pasado este plazo se considera aceptado. Indicar nº de OC y posición en albarán y factura. Bultos > 25 kg en palé EUR. Personal externo: documentación PRL en plataforma CAE antes de acceder.
Sin firma, documento liberado electrónicamente.`,
  }),
  order_confirmation: wordingsIn('es', {
    'es-more-acuse-pedido-fabrica': `{company} – Cerámica plana y piezas especiales
{street}, {town}
ACEPTACIÓN DE SU PEDIDO
Cliente {num}: {client}, {cstreet}, {ctown}
Su referencia :: {ref} de {date}
Nuestra referencia :: PV{num}
Agente zona :: {someone}
Muy señores nuestros: Les damos las gracias por su pedido, que hemos registrado como sigue. Rogamos lo revisen y nos comuniquen cualquier discrepancia en 24 horas; después entrará en planificación de horno y no admitirá cambios.
= Modelo | Formato | Tono/Calibre | m² | €/m² | Total
- ATLAS GRIS MATE | 60x120 | a confirmar | {d2},20 | 14,60 | {plain}
- RODAPIÉ ATLAS GRIS | 8x60 | – | {d3} pz | 2,15 | {small}
- DECOR ONDA | 30x90 | B3/04 | {d2},00 | 17,80 | {plain}
Total neto {plain} €. Portes debidos. Palés a 8 € no retornables.
Semana prevista de carga: {d2}/{year}. Horario de muelle: de 7 a 13 h, con cita previa.
Riesgo asegurado por la compañía de crédito: suficiente.
Dpto. de Atención Comercial`,
    'es-more-reserva-hotel-confirmada': `Hotel {company} ****
Localizador {ref}
Hola, {person}: ¡tu estancia está confirmada!
Llegada :: {date}, a partir de las 15:00
Salida :: {date}, antes de las 12:00
Habitación :: [Doble vista mar~Estudio con terraza~Individual económica]
Huéspedes :: 2 adultos, 1 niño (cuna sin cargo)
Régimen :: [Media pensión~Alojamiento y desayuno~Todo incluido]
Precio total de la reserva {small} €, IVA incluido. Impuesto turístico no incluido: 2,20 € por persona y noche, a abonar en recepción.
Pagado hoy con tarjeta terminada en {d2}{d2}: {small} €. Resto a la llegada.
¿Cambio de planes? Puedes cancelar sin coste hasta el {date}. Más tarde se cobrará la primera noche.
CÓMO LLEGAR. Desde la estación, autobús {n} hasta la parada Paseo Marítimo. Aparcamiento cubierto 14 € al día, sujeto a disponibilidad.
Se admiten mascotas de menos de 10 kg. El spa abre de 10 a 20 h; reserva tu circuito en la app y llévate un 15 %.
{street}, {town} · Registro de turismo H-{d5}`,
    'es-more-pedido-libros-tienda': `{company} · librería desde 1962
Tu pedido #{num} ya está en marcha
¡Gracias, {person}! Hemos recibido tu compra el {today} a las {time} y estamos reuniendo los ejemplares.
- La sombra del almendro (bolsillo) | 1 | 10,95
- Cocina de aprovechamiento, 2.ª ed. | 1 | 22,50
- Cuaderno de caligrafía japonesa | 2 | 7,90
Artículos {small} € · Envío a domicilio 2,99 € · Cupón LEER5 −{n},00 €
Total {small} € (IVA 4 % incl.)
Pagaste con: [Bizum~PayPal~tarjeta]
Lo recibirás entre el {date} y el {date} en {cstreet}, {ctown}.
Uno de los títulos se encuentra en reimpresión: te lo mandaremos aparte sin coste añadido. En cuanto salga el paquete te llegará un SMS con el enlace de seguimiento y, adjunta, tu factura.
¿Te has equivocado de dirección? Respóndenos antes de las 18 h. Devoluciones gratuitas durante 30 días.`,
  }),
  delivery_note: wordingsIn('es', {
    'es-more-albaran-hormigon': `HORMIGONES {company}
Planta {city} Camión {d2}{d2} JRT Conductor {someone}
ALBARÁN DE SUMINISTRO Nº {num}
Peticionario {client}
Obra: edificio 24 viviendas, {cstreet}
Fecha {today}
Designación HA-25/B/20/XC2
Contenido de cemento 290 kg/m³ CEM II/A-L 42,5 R
Relación a/c 0,58 Aditivo plastificante {n}0 %
Consistencia blanda, cono 8 cm
Volumen servido {n},00 m³ Acumulado {d2},00 m³
- Hora carga | {time}
- Hora llegada | {time}
- Inicio descarga | {time}
- Fin descarga | {time}
Hora límite de uso: 90 minutos desde la carga
Agua añadida en obra a petición del cliente: ____ litros
Probetas tomadas: sí / no
Queda prohibida la adición de agua; el suministrador no responde de la resistencia en tal caso. ATENCIÓN: el cemento húmedo irrita la piel, use guantes.
Recibí (nombre, DNI y firma legible)`,
    'es-more-remito-argentina': `R
REMITO N° 0003-000{num}
DOCUMENTO NO VÁLIDO COMO FACTURA
{company} S.R.L.
Distribuidora mayorista de bebidas
Av. San Martín {d2}{d2}, Godoy Cruz, Mendoza
C.U.I.T. 30-{num}-{n} Ing. Brutos {num} Inicio de actividades 03/2004
IVA RESPONSABLE INSCRIPTO
Señor(es) {client} Domicilio {cstreet}
Fecha {today} Transporte: propio, chofer {someone}, patente AD {d3} KJ
= Cantidad | Detalle
- {d2} bultos | Agua mineral sin gas 6 x 1,5 l
- {d2} bultos | Gaseosa cola 8 x 2,25 l
- {n} cajas | Malbec roble 6 x 750
- {n} cajones | Envases vacíos a retirar
Bultos {d3} Valor declarado $ {plain}
Recibí conforme: firma ............ aclaración ............ DNI ............
C.A.I. N° {num}{num} Fecha de vto. {date}
ORIGINAL BLANCO – DUPLICADO COLOR. Los faltantes se reclaman en el momento de la descarga, sin excepción.`,
    'es-more-nota-entrega-muebles': `Nota de entrega {ref}
{company}, sección transporte y montaje
Ruta {n} Parada {n} Franja {time} – {time}
Destinatario: {person} Tel. 6{d2} {d3} {d3}
{cstreet} 4.º dcha., sin ascensor
- Sofá chaise longue Oslo, bulto 1 de 3 | ☐
- Chaise, bulto 2 de 3 | ☐
- Patas y herrajes, bulto 3 de 3 | ☐
- Mesa elevable nogal | ☐
- Retirada de sofá usado | ☐
A cobrar por el transportista: {small} €
Observaciones del cliente: ......................................
El comprador dispone de 24 horas para comunicar golpes o rayas visibles. El equipo de reparto no está autorizado a desmontar ventanas ni a efectuar instalaciones eléctricas.
Estado del embalaje: correcto / dañado
Firma del cliente         Firma del repartidor
Pedido web {num}. Copia verde: tienda; copia blanca: cliente`,
  }),
};
