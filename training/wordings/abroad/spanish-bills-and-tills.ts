import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Spanish bills, corrections of them and slips of tills, of Spain and of America. */
export const spanishBillsAndTills: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('es', {
    'es-more-factura-luz': `{company} Energía Comercializadora
Datos de la factura
Nº factura :: {ref}
Fecha de emisión :: {today}
Periodo de consumo :: del {date} al {date} ({d2} días)
Fecha prevista de cargo :: {date}
IMPORTE FACTURA: {small} €
Titular: {person}
Dirección de suministro: {cstreet}, {ctown}
CUPS ES0021{num}{num}XY
Peaje de acceso 2.0TD · Potencia contratada punta 4,6 kW, valle 4,6 kW
## Resumen
- Por potencia contratada | {small}
- Por energía consumida ({d3} kWh) | {small}
- Impuesto sobre la electricidad 5,11269 % | {small}
- Alquiler de equipos de medida | 0,81
- IVA 21 % | {small}
Sus consumos horarios han salido a {d2} céntimos de media. Su consumo medio diario en los últimos catorce meses ha sido de {n} kWh.
Forma de pago: domiciliación bancaria. IBAN ES{d2} {d5}*** ****
Averías y urgencias (distribuidora): 900 {d3} {d3}, gratuito las 24 horas. Atención al cliente: 800 {d3} {d3}
Origen de la electricidad: renovable 61,4 %, cogeneración 9,8 %, ciclo combinado 14,2 %, nuclear 11,0 %, otras 3,6 %. Impacto medioambiental: emisiones de dióxido de carbono, categoría C.
Para reclamar puede dirigirse a la Junta Arbitral de Consumo de su comunidad autónoma. ¿Le cuesta pagar? Infórmese del bono social.`,
    'es-more-minuta-abogado': `{person}
Abogado · Colegiado {d5} del ICA de {city}
{street}, {town}
NIF {d2}.{d3}.{d3}-K
> {client}
> {cstreet}
> {ctown}
> CIF {cvat}
MINUTA DE HONORARIOS núm. {n}/{year}
En {city}, a {today}
Por la dirección letrada en el procedimiento ordinario {d3}/{year}, seguido ante el Juzgado de Primera Instancia núm. {n}, según hoja de encargo suscrita:
- Estudio de antecedentes y redacción de la demanda | {plain}
- Asistencia a la audiencia previa | {small}
- Asistencia al juicio y conclusiones | {plain}
Base imponible :: {plain}
21 % de IVA :: {small}
Retención IRPF 15 % :: -{small}
Total a percibir :: {amount}
SUPLIDOS (no sujetos, art. 78.Tres.3.º LIVA)
- Arancel de la procuradora D.ª {someone} | {small}
- Tasa y poder notarial | {small}
Ruego lo abone mediante transferencia a mi cuenta en {bank}, {iban}, indicando el número de esta minuta. De no recibir objeción en quince días se entenderá conforme.`,
    'es-more-factura-taller': `TALLERES {company}
Chapa · Pintura · Electromecánica · Rama de actividad: 45.20
Polígono Los Olivos, nave {n} – {town}
Inscrito en el R.I. nº {num}
FACTURA Nº T/{ref} Fecha {today} Orden de reparación {num}
Cliente: {person} DNI {num}-H Tlf. 6{d2} {d3} {d3}
Vehículo :: Seat León 1.6 TDI
Matrícula :: {d2}{d2} KLM
Bastidor :: VSSZZZ5F{num}
Kilómetros :: {d3}.{d3}
= Concepto | Cant. | Precio | Dto. | Importe
- Kit distribución con bomba de agua | 1 | {small} | 10 | {small}
- Anticongelante orgánico G12 | 6 | 4,35 | 0 | 26,10
- Correa auxiliar | 1 | {small} | 0 | {small}
- M.O. mecánica | {n} | 42,00 | 0 | {small}
- Gestión de residuos | 1 | 3,00 | 0 | 3,00
Base {small} IVA 21 % {small} TOTAL FACTURA {small} EUR
Las piezas sustituidas quedan a disposición del cliente hasta la retirada del coche. Todas las reparaciones quedan garantizadas durante tres meses o 2.000 km (R.D. 1457/1986). Superadas 48 h desde el aviso se devengarán gastos de estancia.
Recibí el vehículo conforme, ______________`,
    'es-more-factura-mexico-arrendamiento': `{company} S.A. de C.V.
RFC ABC{num}T{n} Régimen fiscal 606 Arrendamiento
Lugar de expedición 44100 Comprobante tipo I – Ingreso, versión 4.0
Folio fiscal (UUID) 3F2A{num}-9B{d2}-4C{d2}-A1{d2}-{num}{d3}
Serie y folio A {num}
No. de serie del certificado del CSD 0000100000050{num}
RECEPTOR
{client}
Uso CFDI G03 Gastos en general
Domicilio fiscal 0{d2}{d2}
= Clave | Cantidad | Unidad | Descripción | Valor unitario | Importe
- 80131502 | 1 | E48 | Renta local comercial planta baja mes de {month} {year} | {plain} | {plain}
- 80131502 | 1 | E48 | Cuota de mantenimiento plaza | {small} | {small}
Subtotal $ {plain}
Traslados IVA 16% $ {plain}
Retención ISR 10% $ {small}
Retención IVA 10.6667% $ {small}
Total $ {plain}
(CANTIDAD CON LETRA: VEINTITRÉS MIL CUATROCIENTOS PESOS 00/100 M.N.)
Método de pago PPD Pago en parcialidades o diferido. Forma de pago 99 Por definir.
Sello digital del CFDI kT9vQ2{num}xLmn0Rr{num}bG==
Cadena original del complemento de certificación digital del SAT
Este documento es una representación impresa de un CFDI`,
    'es-more-factura-veterinaria': `Clínica Veterinaria {company}
Nos importa tu mejor amigo
Horario: L-V 10-14 / 17-20:30. Sábados 10-13:30. Urgencias 6{d2} {d3} {d3}
{today} · {ref}
Propietario: {person}
Paciente: [Luna~Toby~Kira~Simba], [gata europea~perro mestizo~bulldog francés], chip 9410{num}{d3}, peso {n},4 kg
- Consulta general | 1 | 32,00
- Analítica completa con perfil renal | 1 | 68,50
- Ecografía abdominal | 1 | 55,00
- Fluidoterapia y hospitalización, noche | 2 | 45,00
- Pienso gastrointestinal lata 400 g | 6 | 3,95
Descuento socio plan salud −10 %
Suma sin impuestos {small} IVA {small}
A pagar {small}
Pendiente de cobro: se ruega ingreso en {iban} antes del {date}.
Recuerda: la próxima desparasitación interna toca en {month}. Pregunta en recepción por nuestro servicio de peluquería y por las charlas para cachorros de los jueves.
{vat} · {street} · {town}`,
    'es-more-factura-segunda-hoja': `Hoja 2 de 2 {company} Factura {ref} de {today}
Suma anterior :: {plain}
= Ref. | Artículo | Uds. | P.V. | %Dto | Neto
- 4410{d2} | Bisagra cazoleta recta 35 mm caja 50 | {n} | 31,20 | 25 | {small}
- 4417{d2} | Guía cajón extracción total 500 mm | {n} | 14,85 | 25 | {small}
- 2093{d2} | Tirador aluminio anodizado 160 | {n} | 2,40 | 30 | {small}
- 2110{d2} | Canto PVC roble 23x0,8 rollo 100 m | {n} | 22,15 | 0 | {small}
- PORTES | Portes península | 1 | 12,00 | 0 | 12,00
Bruto {plain} Dto. pronto pago 2 % {small}
Base imponible {plain} I.V.A. 21,00 % {plain} R. equivalencia 5,20 % {small}
TOTAL EUROS {plain}
Vencimientos
- {date} | {plain}
- {date} | {plain}
Domiciliación en {bank}. La mercancía viaja por cuenta y riesgo del comprador. Reserva de dominio hasta el completo pago. No se admiten devoluciones de material cortado a medida.
Registro Mercantil de {city}, tomo {num}, folio {d2}, hoja {num}`,
  }),
  credit_note: wordingsIn('es', {
    'es-more-rectificativa-devolucion': `{company}
{street} · {town} · C.I.F. {vat}
FACTURA RECTIFICATIVA R-{ref}
Fecha :: {today}
Rectifica a :: F-{num} de {date}
Causa :: [Devolución de envases y embalajes~Error en el tipo impositivo~Mercancía defectuosa]
Cliente
{client}
{cstreet}, {ctown}
= Código | Descripción | Cantidad | Precio | Importe
- {d5} | Aceite de oliva virgen extra, garrafa 5 l | -{n} | 38,90 | -{small}
- {d5} | Vinagre de Jerez reserva 750 ml | -{n} | 6,15 | -{small}
- {d5} | Palé europeo retornable | -{n} | 9,00 | -{small}
Base imponible -{plain}
IVA 10 % -{small}
Total a su favor -{plain} €
El importe quedará compensado con su próximo pago o, si lo prefiere, será ingresado en la cuenta desde la que nos abonó el cargo original. La presente se emite conforme al artículo 15 del Reglamento de facturación; deberá usted rectificar la cuota deducida en la declaración del período correspondiente.
Departamento de administración. {email}`,
    'es-more-nota-credito-colombia': `{company} S.A.S.
NIT 900.{d3}.{d3}-{n}
Responsable de IVA – No somos grandes contribuyentes – Actividad económica 4752
NOTA CRÉDITO ELECTRÓNICA NC {num}
Fecha y hora de generación {today} {time}
Señores {client}
NIT 830.{d3}.{d3}-1 Dirección Carrera {d2} # {d2}-{d2} Ciudad Medellín
Concepto de corrección: 2 – Anulación de factura electrónica
Referencia a la factura SETT {num}, CUFE a81b{num}e77{num}c0f
- Cemento gris uso general 50 kg | -{d2} | 29.900 | -{plain}
- Varilla corrugada 1/2" x 6 m | -{d2} | 24.300 | -{plain}
Subtotal {plain}
IVA 19 % {plain}
Total nota {plain} COP
Son: un millón ochocientos mil pesos m/cte.
Observaciones: el despacho no fue recibido en obra por falta de descargue; el pedido se vuelve a facturar.
CUDE 4be2{num}{num}f91
Documento validado por la DIAN. Proveedor tecnológico {other}`,
    'es-more-abono-telefonia': `{person}
{cstreet}
{ctown}
> {city}, {today}
Estimado cliente:
Tal y como acordamos en su llamada del {date}, hemos anulado el cargo por permanencia que aparecía en su recibo de {month}. Le remitimos el correspondiente documento de abono.
Abono nº :: AB{num}
Línea :: 6{d2} {d3} {d3}
Factura de origen :: {ref}
- Penalización por baja anticipada | -{small}
- Cuota fibra 600 Mb días no disfrutados | -{small}
- IVA (21 %) | -{small}
Importe abonado: -{small} €
Lo verá descontado de su siguiente recibo. Si ya no tiene servicios con nosotros, se lo ingresaremos antes de treinta días en la cuenta donde domiciliaba sus recibos, sin que tenga que hacer nada.
Puede consultar este documento en su Área de Cliente o llamando gratis al 1{d3}.
{company}, {vat}`,
  }),
  receipt: wordingsIn('es', {
    'es-more-ticket-bar': `BAR {company}
{street}
{town}
NIF {vat}
FACTURA SIMPLIFICADA {num}
{today} {time} Mesa {n} Camarero {someone}
- 2 Caña | 3,60
- 1 Tinto de verano | 2,20
- 1 Rac. bravas | 6,50
- 1 1/2 Calamares | 7,00
- 1 Tortilla pincho | 2,80
- 2 Café cortado | 2,80
- Suplemento terraza | 1,20
TOTAL {small} €
Efectivo 50,00
Cambio {small}
Base 10 % {small} Cuota {small}
IVA INCLUIDO
* GRACIAS POR SU VISITA *
Lunes cerrado por descanso. Menú del día 13,50 con pan, bebida y postre. Encargue sus paellas con un día de antelación. wifi: clave12345`,
    'es-more-recibo-alquiler': `RECIBO DE ALQUILER
He recibido de D./D.ª {person}
la cantidad de {amount} ([setecientos~ochocientos cincuenta~mil cien] euros)
en concepto de renta del mes de {month} de {year} de la vivienda sita en {cstreet}, piso {n}.º B, {ctown}.
Desglose
- Renta | {small}
- Comunidad | {small}
- Recibo de agua | {small}
- Tasa de basuras | {small}
TOTAL RECIBIDO {small}
Forma de cobro: [en mano~transferencia~Bizum]
{city}, a {today}
El arrendador / la propietaria,
Fdo.: {someone}
Este documento no acredita el pago de mensualidades anteriores. Consérvelo hasta el fin del arrendamiento junto con su contrato.`,
    'es-more-gasolinera-surtidor': `E.S. {company}
Autovía A-{n} km {d3}
{vat}
Ticket {num} Turno {n} Op. {d2}
{today} {time}
Surtidor {n} Manguera 2
GASOLEO A NUEVO TECH
{d2},41 L x 1,489 EUR/L
TOTAL EUR {small}
IVA 21 % incl. Cuota {small}
VISA CONTACTLESS ************{d2}{d2}
Autorización {d5} AID A0000000031010
OPERACIÓN ACEPTADA – COPIA PARA EL CLIENTE
Matrícula ________ Km ________
Ha acumulado {d2} puntos. Saldo de su tarjeta Ruta: {d3} puntos. Canjéelos por un lavado en cualquier estación de la red.
Si desea una factura completa, solicítela en caja o en {web} con el código Q{num} en el plazo de un mes`,
    'es-more-boleta-chile-farmacia': `FARMACIAS {company} SPA
R.U.T.: 76.{d3}.{d3}-K
BOLETA ELECTRÓNICA N° {num}
S.I.I. – ÑUÑOA
Giro: venta al por menor de productos farmacéuticos
Local {d3}, Av. Irarrázaval {d2}{d2}
Fecha {today} Hora {time} Caja {n} QF {someone}
- PARACETAMOL 500MG 16COMP | $ 1.290
- LOSARTAN 50MG 30COMP BIOEQUIV | $ 4.{d3}
- PROTECTOR SOLAR FPS50 | $ 12.990
- DCTO CLUB SALUD | $ -2.598
TOTAL $ 16.{d3}
El IVA de esta boleta es $ 2.{d3}
Débito Redcompra **** {d2}{d2} Cód. aut. {d5}
Vuelto $ 0
Timbre Electrónico SII – Res. 80 de 2014 – verifique documento: www.sii.cl
No se aceptan cambios de medicamentos. Cambios de perfumería dentro de 30 días con boleta y envase sellado.`,
  }),
};
