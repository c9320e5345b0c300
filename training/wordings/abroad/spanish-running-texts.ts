import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Spanish agreements, letters and reports. */
export const spanishRunningTexts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('es', {
    'es-more-arrendamiento-vivienda': `CONTRATO DE ARRENDAMIENTO DE VIVIENDA
En {city}, a {today}
REUNIDOS
De una parte, D.ª {person}, mayor de edad, con DNI {num}-R, en adelante la arrendadora.
De otra, D. {someone}, mayor de edad, con NIE X{num}-B, en lo sucesivo el arrendatario.
MANIFIESTAN
I. Que la arrendadora es propietaria del piso sito en {cstreet}, {ctown}, con certificado de eficiencia energética letra E y cédula de habitabilidad vigente.
II. Que interesa al segundo ocuparlo como residencia habitual y permanente, a cuyo fin pactan las siguientes
CLÁUSULAS
PRIMERA. Duración. Un año a contar desde el {date}, prorrogable hasta un máximo de cinco conforme a la Ley 29/1994.
SEGUNDA. Renta. {small} euros mensuales, pagaderos dentro de los siete primeros días en la cuenta {iban}. Se actualizará anualmente sin rebasar el índice legal.
TERCERA. Suministros. Luz, gas e internet serán de cuenta del inquilino; el IBI y la comunidad, de la propiedad.
CUARTA. Fianza. Se entrega una mensualidad, que se depositará en el organismo autonómico.
QUINTA. Queda prohibido el subarriendo turístico y la tenencia de más de un animal.
SEXTA. Obras. Ninguna sin consentimiento escrito.
Leído por ambas partes, lo firman por duplicado en todas sus hojas. Anexo I: inventario de muebles. Anexo II: lectura de contadores.`,
    'es-more-prestacion-servicios-confidencialidad': `ACUERDO DE CONFIDENCIALIDAD RECÍPROCO
Entre {company}, domiciliada en {street}, {town}, representada por {person}, y {client}, con sede en {cstreet}, {ctown}, representada por {someone} (conjuntamente, «las Partes»).
EXPONEN que estudian una posible colaboración para desarrollar un sistema de riego inteligente y que, para valorarla, habrán de intercambiar datos sensibles.
1. Información confidencial. Se entiende por tal toda la revelada verbalmente, por escrito o en soporte informático, esté o no marcada como reservada, incluidos planos, algoritmos, tarifas y carteras de clientes.
2. Exclusiones. No lo será la que fuese pública, la ya conocida por el receptor ni la que deba divulgarse por mandato judicial.
3. Deberes. Cada parte se obliga a no explotarla en provecho propio, a limitar su acceso a los empleados imprescindibles y a destruirla en diez días cuando se le requiera.
4. Vigencia. {n} años desde la firma, subsistiendo dos más tras su término.
5. Penalidad. El incumplimiento acarreará una indemnización mínima de {amount}, sin perjuicio de mayores daños.
6. Protección de datos. Las Partes cumplirán el RGPD y la LO 3/2018.
7. Fuero. Juzgados y tribunales de {city}, con renuncia a cualquier otro.
Y en prueba de conformidad suscriben el presente en la fecha de la última firma electrónica.`,
    'es-more-contrato-trabajo-indefinido': `SERVICIO PÚBLICO DE EMPLEO ESTATAL
CONTRATO DE TRABAJO INDEFINIDO
Código 189 Tiempo completo
DATOS DE LA EMPRESA
CIF :: {vat}
D./D.ª :: {someone}, gerente
Razón social :: {company}
Cuenta de cotización :: 0111 46 {num} {d2}
DATOS DE LA PERSONA TRABAJADORA
D./D.ª :: {person}
NIF :: {num}-W
Nivel formativo :: 33
DECLARAN que reúnen los requisitos exigidos para la celebración del presente y acuerdan:
Primera: prestará sus servicios como {job}, en el centro ubicado en {street}. ☐ Trabajo a distancia
Segunda: la jornada será de 40 horas semanales, de lunes a viernes, con los descansos que establece la ley.
Tercera: se establece un periodo de prueba de [dos~seis] meses.
Cuarta: percibirá una retribución total de {plain} euros brutos anuales, que se distribuyen en salario base y complementos.
Quinta: las vacaciones serán de 30 días naturales.
Sexta: en lo no previsto se estará al convenio colectivo de oficinas y despachos.
Séptima: el contenido se comunicará al Servicio Público de Empleo en los diez días siguientes.
CLÁUSULAS ADICIONALES: pacto de permanencia de doce meses por formación costeada.
En {city}, a {today}. El/la trabajador/a. El/la representante de la empresa.`,
    'es-more-anexo-prorroga-local': `ANEXO N.º {n} AL CONTRATO DE {date}
{city}, {today}
Comparecen {person}, en nombre de {company} (el Prestador), y {someone}, por {client} (el Cliente), quienes se reconocen capacidad bastante y
ACUERDAN
Primero.– Prorrogar por dos anualidades el mantenimiento de ascensores de los inmuebles señalados en el Anexo A, manteniéndose inalteradas las estipulaciones que aquí no se toquen.
Segundo.– Modificar la cláusula 5.ª, que pasa a decir: «La cuota trimestral por aparato será de {small} euros más IVA y se revisará cada enero con arreglo a la variación del IPC, con un tope del 3 %».
Tercero.– Añadir a la cláusula 8.ª un párrafo: «El tiempo máximo de rescate de personas atrapadas no excederá de 45 minutos».
Cuarto.– Suprimir la penalización prevista para la resolución anticipada en caso de venta del edificio.
Las discrepancias se someterán a arbitraje de la Cámara de Comercio.
Firmado en dos ejemplares igualmente originales.
POR EL PRESTADOR        POR EL CLIENTE`,
  }),
  letter: wordingsIn('es', {
    'es-more-carta-subida-comunidad': `{company}
Administración de fincas – Col. {num}
> A todos los propietarios de
> {cstreet}
{city}, {today}
Estimados vecinos:
Como ya se comentó en la última junta, la caldera central ha cumplido veintiséis inviernos y la última inspección ha puesto de manifiesto fugas en dos elementos. Seguir parcheándola saldría caro, de modo que el presidente y yo hemos solicitado tres ofertas, que pueden consultar en el despacho todas las tardes menos el viernes.
Para no retrasar la obra hasta el frío, les proponemos repartirla en ocho cuotas extraordinarias a partir de {month}. El importe que corresponde a cada piso según su coeficiente aparece al dorso. Quien prefiera abonarlo de una sola vez puede avisarnos antes del día {n}.
Aprovecho para rogarles que no dejen bicicletas en el rellano y que cierren bien el cuarto de contadores, pues el seguro nos lo exige.
Quedo, como siempre, a su disposición para aclararles lo que necesiten.
Un cordial saludo,
{person}
Administradora`,
    'es-more-burofax-despido': `BUROFAX CON ACUSE DE RECIBO Y CERTIFICACIÓN DE TEXTO
Remitente: {company}, {street}, {town}
Destinatario: {person}, {cstreet}, {ctown}
{city}, {today}
Muy señor nuestro:
Por medio de la presente, la Dirección de esta empresa le comunica que ha decidido extinguir su relación laboral con efectos del día {date}, al amparo del artículo 52.c) del Estatuto de los Trabajadores.
La decisión obedece a la caída persistente de pedidos del cliente principal, que ha supuesto durante tres trimestres consecutivos un descenso de ingresos del {d2} %, como se desprende de la documentación contable que se acompaña, y a la consiguiente amortización del turno de noche.
Ponemos a su disposición, de modo simultáneo, la cantidad de {amount} en concepto de indemnización, equivalente a veinte días por año de servicio. Disfrutará además de una licencia retribuida de seis horas semanales para buscar nuevo empleo.
Su liquidación y los certificados correspondientes podrá recogerlos en administración.
Agradeciéndole los servicios prestados y lamentando la adopción de esta medida, le saluda atentamente,
{someone}, Directora de Recursos Humanos
Recibí, no conforme. Fecha y firma:`,
    'es-more-carta-colegio-familias': `CEIP «{city} Norte»
Queridas familias:
Se acerca el fin de curso y, con él, nuestra excursión más esperada. El próximo {date} los grupos de 3.º y 4.º visitaremos la granja escuela El Robledal, donde los niños amasarán pan, ordeñarán una cabra y aprenderán a distinguir huellas.
Saldremos a las {time} desde la puerta de la calle de atrás y volveremos hacia las seis. Rogamos puntualidad: el autocar no espera. Conviene que traigan gorra, crema solar, una muda completa y calzado que pueda mancharse. Nada de móviles ni de chucherías.
El precio es de {n} euros; el AMPA subvenciona parte del transporte. Quienes tengan beca de comedor no pagan. Si vuestro hijo toma medicación o padece alergias, escribidlo, por favor, en el reverso.
Entregad la autorización firmada a la tutora antes del viernes.
Con cariño,
{person} y {someone}, maestras
✂ ─────────────────────────
D./D.ª ______________ autoriza a su hijo/a ______________ a participar en la salida.`,
    'es-more-reclamacion-aerolinea': `{person}
{cstreet}
{ctown}
{mail}
> {company}
> Departamento de Reclamaciones
> {street}
> {town}
Asunto: retraso de cinco horas en vuelo del {date}, localizador {ref}
A quien corresponda:
Viajaba con mi esposa y nuestras dos hijas en el trayecto Tenerife – Bilbao cuya salida estaba fijada a las {time}. Sin explicación alguna, el embarque se fue aplazando y aterrizamos pasada la medianoche, sin taxis y con las niñas agotadas. Nadie nos ofreció ni una botella de agua; adjunto los tiques de la cena que hubimos de costear.
De acuerdo con el Reglamento 261/2004 nos corresponden 400 euros por pasajero, más el reembolso de los gastos. Ya reclamé por su formulario y obtuve una respuesta automática que achaca lo ocurrido a «motivos operacionales», lo cual, como sabrán, no les exime.
Les concedo un mes para ingresar la suma. De lo contrario acudiré a AESA y, si es menester, al juzgado.
Atentamente,
{person}
Se acompaña: tarjetas de embarque, tiques, copia del libro de familia.`,
    'es-more-oficio-respuesta-licencia': `EXCMA. DIPUTACIÓN PROVINCIAL
Servicio de Vías y Obras
S/Ref.: ____ N/Ref.: VO/{d3}/{year}
Registro de salida {num} – {today}
Sr. D. {person}:
En relación con su escrito, con entrada en esta Corporación el {date}, por el que se interesa por el estado del camino que une la pedanía con la carretera comarcal, le participo lo siguiente:
Girada visita por el capataz de la zona, se aprecian blandones y la obstrucción de dos caños a consecuencia del temporal. La actuación se ha incluido en la campaña de otoño, si bien queda supeditada a la existencia de crédito. En tanto, se ha dispuesto señalización provisional y la limitación a 30 km/h.
En cuanto a la tala de los chopos que menciona, deberá dirigirse a la Confederación Hidrográfica, por hallarse en zona de policía del arroyo.
Lo que le traslado para su conocimiento, agradeciéndole el interés mostrado por la conservación de nuestros caminos.
EL DIPUTADO DELEGADO
Fdo.: {someone}`,
  }),
  report: wordingsIn('es', {
    'es-more-acta-junta-propietarios': `ACTA DE LA JUNTA GENERAL ORDINARIA
Comunidad de propietarios {cstreet}
En {city}, siendo las {time} horas del {date}, se reúnen en segunda convocatoria, en el portal, los señores propietarios que figuran al margen, que representan el {d2},{d2} % de las cuotas.
Preside D. {person}; actúa como secretaria D.ª {someone}.
ORDEN DEL DÍA
1.º Lectura y aprobación del acta anterior. Se da por leída.
2.º Estado de cuentas. La administradora explica la liquidación, que arroja un saldo de {plain} euros, y relaciona los pisos morosos: 2.º A y bajo. Se aprueba con la abstención del 5.º C.
3.º Reparación de la bajante del patio. Tras un vivo debate se escoge la oferta de {other}, por ser la más económica. El 1.º D hace constar su voto en contra.
4.º Renovación de cargos. Por turno rotatorio corresponde la presidencia al 3.º B, que acepta.
5.º Ruegos y preguntas. Se pide que el jardinero no pase el soplador antes de las nueve; que se reponga la bombilla del trastero; que los perros vayan sujetos.
Y no habiendo más asuntos que tratar, se levanta la sesión a las {time}, de lo que como secretaria doy fe.
V.º B.º El presidente`,
    'es-more-informe-pericial-humedades': `INFORME PERICIAL
Dictamen sobre filtraciones en vivienda unifamiliar
Solicitante :: {client}
Perito :: {person}, arquitecto técnico, col. {num}
Expediente :: {ref}
Visitas :: {date} y {date}
1. OBJETO
Se pide determinar el origen de las manchas aparecidas en el techo del salón, valorar su reparación y pronunciarse sobre posibles responsables.
2. ANTECEDENTES
La casa data de 2008. Según la propiedad, los daños surgieron tras las lluvias de {month}. Ya hubo un siniestro semejante, cerrado por {insurer} sin intervención.
3. RECONOCIMIENTO
Con higrómetro de contacto se registran valores de 78 % junto al encuentro con el peto y de 22 % en el resto. La prueba de estanqueidad, con lámina de 5 cm mantenida durante 24 horas, resultó positiva a las 3 h 40 min (fotografías 4 a 9). La lámina asfáltica carece de solape y de junta perimetral.
4. CONCLUSIONES
Primera. La causa es la ejecución defectuosa de la impermeabilización.
Segunda. No se advierte falta de mantenimiento.
Tercera. El coste de subsanación asciende a {plain} €, según desglose del anejo 2.
Bajo juramento de haber actuado con la mayor objetividad (art. 335.2 LEC).
{city}, {today}`,
    'es-more-memoria-anual-ong': `{company}
# Memoria de actividades {year}
Carta de la presidenta
Ha sido un año de reencuentros. Después de meses a distancia, los talleres han vuelto a llenarse de ruido y de harina. Gracias a {d3} socios y a {d2} voluntarias hemos llegado a barrios donde antes no pisábamos.
NUESTRAS CIFRAS
- Personas atendidas | {num}
- Familias con acompañamiento | {d3}
- Kilos de alimentos repartidos | {num}
- Horas de refuerzo escolar | {num}
QUÉ HEMOS HECHO
Programa Raíces. Acogida a menores no acompañados: dos pisos, {n} plazas, el 83 % con empleo al cumplir la mayoría de edad.
Programa Huerta. Doce bancales cultivados por personas sin hogar; los excedentes se venden cada sábado en la plaza.
Incidencia política. Participamos en la mesa por la infancia y presentamos el estudio «Crecer sin ventana».
===
CUENTAS CLARAS
= Ingresos | Euros | %
- Subvenciones públicas | {plain} | {d2}
- Cuotas y donativos | {plain} | {d2}
- Venta de productos | {small} | {n}
El 91 % se destinó a programas. Auditado sin salvedades por {other}.
Retos para el próximo ejercicio: un centro de día y la acreditación de calidad.`,
    'es-more-informe-laboratorio-aguas': `LABORATORIO {company}
Ensayos acreditados por ENAC, n.º {d3}/LE{n}
INFORME DE ENSAYO N.º {ref}
Cliente :: {client}
Muestra :: agua de consumo humano, grifo de cocina
Punto de toma :: {cstreet}
Tomada por :: {someone}, con nevera a 4 °C
Recepción :: {date}
Inicio/fin de análisis :: {date} / {date}
= Parámetro | Resultado | Unidad | V. paramétrico | Método
- Escherichia coli | 0 | ufc/100 ml | 0 | ISO 9308-1
- Enterococo intestinal | 0 | ufc/100 ml | 0 | ISO 7899-2
- Turbidez | 0,{d2} | UNF | 4,0 | Nefelometría
- Cloro libre residual | 0,{d2} | mg/l | 1,0 | DPD in situ
- Nitrato | {d2},1 | mg/l | 50 | Cromatografía iónica
- Plomo | < 1 | µg/l | 10 | ICP-MS
- pH | 7,{n} | u. pH | 6,5–9,5 | Potenciometría
Valoración: los parámetros analizados cumplen el RD 3/2023. *Los marcados no están amparados por la acreditación. Incertidumbres a disposición del cliente. Los resultados sólo atañen a la muestra sometida a ensayo. Prohibida la reproducción parcial sin autorización.
Responsable técnica: {person}. {today}. Página 1 de 1`,
    'es-more-practicas-fin-de-ciclo': `I.E.S. [Mar de Alborán~Río Duero~Alfonso X]
Ciclo Formativo de Grado Superior en Desarrollo de Aplicaciones Multiplataforma
# Memoria de prácticas en empresa
Alumno: {person}
Tutora del centro: {someone}
Tutor laboral: {someone} ({company})
Del {date} al {date}, 370 horas
ÍNDICE
1. Introducción ..... 3
2. La empresa ..... 4
3. Tareas realizadas ..... 6
4. Dificultades y aprendizaje ..... {d2}
5. Valoración personal ..... {d2}
===
3. TAREAS REALIZADAS
Durante las dos primeras semanas me limité a observar y a montar mi entorno. Después me encargaron migrar las plantillas del boletín y, más adelante, escribir pruebas para el módulo de reservas. Lo más laborioso fue entender un código sin comentarios de hace diez años; aprendí a preguntar antes de tocar.
Semana 7: corrijo la paginación del buscador, que repetía resultados.
Semana 9: presento al equipo una maqueta para móviles. Les gusta, aunque cambian los colores.
5. VALORACIÓN
Me llevo la importancia de documentar y de reconocer los errores pronto. Echo en falta haber visto bases de datos no relacionales en clase. Recomendaría el sitio a mis compañeros.`,
  }),
};
