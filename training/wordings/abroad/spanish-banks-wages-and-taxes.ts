import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Spanish papers of banks, wages and taxes. */
export const spanishBanksWagesAndTaxes: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  bank_statement: wordingsIn('es', {
    'es-more-extracto-cuenta-nomina': `{bank}
Oficina {d2}{d2} – {city} Tel. 9{d2} {d3} {d3}
{person}
{cstreet}
{ctown}
EXTRACTO MENSUAL – CUENTA NÓMINA SIN COMISIONES
IBAN :: {iban}
Desde :: {date}
Hasta :: {date}
Moneda :: EUR
= F. oper. | F. valor | Concepto | Importe | Saldo
- | | SALDO ANTERIOR | | {plain}
- 02/{d2} | 02/{d2} | RECIBO AGUAS MUNICIPALES | -{small} | {plain}
- 04/{d2} | 04/{d2} | COMPRA TARJ. *{d2}{d2} SUPERMERCADO | -{small} | {plain}
- 05/{d2} | 05/{d2} | BIZUM DE {someone} CENA | {small} | {plain}
- 11/{d2} | 12/{d2} | REINTEGRO CAJERO 3{d3} | -{small} | {plain}
- 15/{d2} | 15/{d2} | CUOTA PRÉSTAMO {num} | -{small} | {plain}
- 28/{d2} | 28/{d2} | NÓMINA {other} | {plain} | {plain}
- 30/{d2} | 30/{d2} | SEGURO HOGAR {insurer} | -{small} | {plain}
- | | SALDO FINAL | | {plain}
Total haber {plain} Total debe {plain}
Le recordamos que puede evitar el descubierto, remunerado al 0 %, TAE 9,83 %, activando un aviso en la aplicación. Sus depósitos están garantizados por el Fondo de Garantía de Depósitos hasta 100.000 euros por depositante. Servicio de Atención al Cliente: Apartado de Correos {d3}.`,
    'es-more-estado-cuenta-mexico': `{bank}, S.A., Institución de Banca Múltiple
ESTADO DE CUENTA
Periodo DEL {date} AL {date}
Sucursal {d3} Plaza {d2} Guadalajara
No. de cuenta 0{num} CLABE 0{d2} 320 0{num}{d2} {n}
No. de cliente B{num} R.F.C. GALM{d2}0{n}{d2}
COMPORTAMIENTO
- Saldo inicial | {plain}
- Depósitos / abonos (+) | {plain}
- Retiros / cargos (−) | {plain}
- Saldo final | {plain}
- Saldo promedio | {plain}
- Tasa bruta anual | 0.10 %
- ISR retenido | 0.00
DETALLE DE MOVIMIENTOS REALIZADOS
- {d2}/FEB | SPEI RECIBIDO {other} | {plain}
- {d2}/FEB | PAGO CUENTA DE TERCERO BNET | {small}
- {d2}/FEB | RETIRO CAJERO AUTOMATICO | {small}
- {d2}/FEB | DOMICILIACION TELEFONIA | {small}
- {d2}/FEB | OXXO DEPOSITO EFECTIVO | {small}
Incumplir tus obligaciones te puede generar comisiones e intereses moratorios. Contratar créditos por arriba de tu capacidad de pago puede afectar tu historial. Tienes 90 días naturales a partir de la fecha de corte para aclaraciones ante la Unidad Especializada. Todas las tasas están expresadas en términos anuales. IPAB: únicamente están garantizados hasta 400,000 UDIS.`,
  }),
  bank_details: wordingsIn('es', {
    'es-more-certificado-titularidad': `{bank}
CERTIFICADO DE TITULARIDAD DE CUENTA
D.ª {someone}, en calidad de directora de la oficina {d2}{d2} de {city},
CERTIFICA
Que, según los datos obrantes en nuestros archivos, {client}, con NIF {cvat}, figura como titular de la cuenta corriente cuyos datos se indican, que se encuentra abierta y operativa a día de hoy:
IBAN electrónico :: {iban}
IBAN en papel :: {iban}
Código SWIFT/BIC :: {bic}
Intervinientes :: {client} (titular), {person} (apoderado)
Fecha de apertura :: {date}
Y para que así conste, a petición del interesado y a los efectos de acreditación ante terceros, sin que suponga garantía de fondos ni responsabilidad alguna para esta entidad, se expide el presente en {city}, a {today}.
Documento firmado mediante sello electrónico. Puede comprobar su validez durante doce meses en {web}, código {num}.
Domicilio social: {street}. R.M. de {city}, T. {num}, F. {d2}`,
    'es-more-ficha-alta-tercero': `COMUNICACIÓN DE DATOS BANCARIOS A EFECTOS DE PAGO
FICHA DE ALTA A TERCEROS
I. DATOS DEL ACREEDOR
Nombre o razón social :: {client}
NIF/NIE :: {cvat}
Domicilio :: {cstreet}
Población :: {ctown}
Correo electrónico :: {email}
II. ALTA DE DATOS BANCARIOS
Entidad :: {bank}
IBAN :: {iban}
BIC :: {bic}
Declaro que los datos anteriores son ciertos e identifican la cuenta en la que deseo recibir las cantidades que me adeude la Tesorería, quedando sin efecto las comunicadas anteriormente.
En {city}, a {today}
Fdo.: {person}, representante
III. DILIGENCIA DE LA ENTIDAD FINANCIERA
Los datos consignados coinciden con los existentes en esta oficina. (Sello y firma)
No es necesaria la diligencia si se aporta certificado bancario de fecha inferior a tres meses.
IV. A RELLENAR POR LA ADMINISTRACIÓN: código de tercero ________ grabado por ________`,
  }),
  payslip: wordingsIn('es', {
    'es-more-recibo-salarios-oficial': `RECIBO INDIVIDUAL JUSTIFICATIVO DEL PAGO DE SALARIOS
Empresa: {company}
Domicilio: {street}, {town}
CIF: {vat} CCC: 28/{num}/{d2}
Trabajador: {person}
NIF: {num}-Q Núm. afil. S.S.: 28/{num}{d2}
Grupo profesional: {job} Grupo de cotización: 0{n}
Antigüedad: {date}
Período de liquidación: del 1 al 30 de {month} de {year} Total días: 30
I. DEVENGOS
1. Percepciones salariales
- Salario base | {plain}
- Plus convenio | {small}
- Nocturnidad | {small}
- Prorrata pagas extraordinarias | {small}
2. Percepciones no salariales
- Plus transporte | {small}
A. TOTAL DEVENGADO {plain}
II. DEDUCCIONES
- Contingencias comunes 4,70 % | {small}
- Desempleo 1,55 % | {small}
- Formación profesional 0,10 % | {small}
- MEI 0,13 % | {small}
- IRPF {n},40 % | {small}
- Anticipos | {small}
B. TOTAL A DEDUCIR {plain}
LÍQUIDO TOTAL A PERCIBIR (A−B) {plain}
Firma y sello de la empresa. Recibí.
DETERMINACIÓN DE LAS BASES DE COTIZACIÓN Y APORTACIÓN DE LA EMPRESA
Base AT y EP {plain} · Base IRPF {plain} · Aportación empresarial contingencias comunes 23,60 % {small} · FOGASA 0,20 % {small}
Abonado por transferencia a {bank} ****{d2}{d2}`,
    'es-more-rol-pagos-ecuador': `{company} CÍA. LTDA.
ROL DE PAGOS INDIVIDUAL
Mes: {month} {year}
Nombre: {person} C.I. 17{num}
Cargo: {job} Dpto.: bodega y despacho
Días trabajados: 30 Horas suplementarias: {n}
= INGRESOS | VALOR | EGRESOS | VALOR
- Sueldo nominal | {small} | Aporte IESS 9,45 % | {small}
- Horas suplementarias | {small} | Préstamo quirografario | {small}
- Bono cumplimiento | {small} | Anticipo quincena | {small}
- Décimo tercero mensualizado | {small} | Comisariato | {small}
- Fondos de reserva | {small} | Seguro de vida | {small}
Total ingresos {small} Total egresos {small}
NETO A RECIBIR US$ {small}
Acreditado en {bank}, cta. ahorros {num}
Declaro haber recibido a mi entera satisfacción el valor señalado y que nada tengo que reclamar por este concepto.
Firma del colaborador ________________ Elaborado por {someone}, Talento Humano`,
  }),
  tax_document: wordingsIn('es', {
    'es-more-ibi-liquidacion': `AYUNTAMIENTO DE {city}
Órgano de Gestión Tributaria
IMPUESTO SOBRE BIENES INMUEBLES DE NATURALEZA URBANA
Ejercicio {year} Período voluntario: del {date} al {date}
Sujeto pasivo :: {person}
NIF :: ***{d3}{n}**
Objeto tributario :: {cstreet} Es:1 Pl:03 Pt:B
Referencia catastral :: {num}VK{d2}{d2}N00{d2}XZ
Valor catastral suelo :: {plain}
Valor catastral construcción :: {plain}
Base liquidable :: {plain}
Tipo de gravamen :: 0,456 %
Bonificación familia numerosa :: 0,00
CUOTA LÍQUIDA A INGRESAR :: {small}
Emisora 280796 Referencia {num}{d3} Identificación {num} Modalidad 2
LUGAR DE PAGO: en las entidades colaboradoras, cajeros y por internet con certificado o Cl@ve. Transcurrido el plazo se exigirá en apremio con recargos del 5, 10 o 20 por 100, intereses y costas. Si domicilia antes de dos meses, obtendrá una bonificación del 5 %.
RECURSOS: reposición en el plazo de un mes desde el fin de la exposición del padrón. Este documento sólo surte efectos liberatorios con la validación mecánica de la entidad.`,
    'es-more-modelo-303-resumen': `Agencia Tributaria
IMPUESTO SOBRE EL VALOR AÑADIDO – AUTOLIQUIDACIÓN
Modelo 303
Ejercicio {year} Período [1T~2T~3T~4T]
Identificación: NIF {vat} {company}
¿Tributa exclusivamente en régimen simplificado? NO
¿Inscrito en el registro de devolución mensual (Art. 30 RIVA)? NO
IVA devengado
- 07 Régimen general | {plain} | 08 21,00 | 09 {plain}
- 04 Régimen general | {plain} | 05 10,00 | 06 {small}
- 10 Adquisiciones intracomunitarias | {plain} | 11 {small}
- 27 Total cuota devengada | {plain}
IVA deducible
- 28 Cuotas soportadas en operaciones interiores corrientes | {plain} | 29 {plain}
- 30 Bienes de inversión | {plain} | 31 {small}
- 45 Total a deducir | {plain}
- 46 Resultado régimen general (27 − 45) | {plain}
66 Atribuible a la Administración del Estado 100 %
71 Resultado de la autoliquidación {plain}
Ingreso (7): domiciliación del importe a ingresar. IBAN {iban}
Presentación realizada el {today} a las {time}. Expediente/Referencia {year}303{num} Código seguro de verificación {num}PQ7
Número de justificante 303{num}{d3}`,
    'es-more-providencia-renta-requerimiento': `Delegación Especial de {city}
Dependencia Regional de Gestión
> {person}
> {cstreet}
> {ctown}
Nº certificado :: {year}{num}
Concepto tributario :: IRPF, ejercicio {year}
Nº de referencia :: {year}100{num}
PROPUESTA DE LIQUIDACIÓN PROVISIONAL Y TRÁMITE DE ALEGACIONES
Con los datos que obran en esta oficina, la cuota diferencial declarada resulta incorrecta por el motivo que se expone: no se han incluido rendimientos del trabajo satisfechos por un segundo pagador por importe de {plain} euros, por lo que se modifica la casilla 0003.
= | Declarado | Comprobado
- Rendimiento neto reducido | {plain} | {plain}
- Base liquidable general | {plain} | {plain}
- Cuota íntegra estatal | {plain} | {plain}
- Retenciones | {plain} | {plain}
- Cuota a pagar | {small} | {plain}
- Intereses de demora 4,0625 % | 0,00 | {small}
Si está conforme, comparezca o guarde silencio; en otro caso dispone de diez días hábiles, contados a partir del siguiente al de recepción de esta propuesta, para alegar lo que convenga a su derecho y aportar justificantes a través de la sede electrónica.
{city}, {today}. El jefe de sección, {someone}`,
  }),
};
