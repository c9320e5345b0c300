import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Spanish papers of registers and insurers, and those that persons show of themselves. */
export const spanishRegistersAndPersons: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  company_registration: wordingsIn('es', {
    'es-more-nota-simple-mercantil': `REGISTRO MERCANTIL DE {city}
Expedida el día {today} a las {time} horas
INFORMACIÓN GENERAL MERCANTIL – NOTA SIMPLE
DATOS GENERALES
Denominación :: {company}
Inicio de operaciones :: {date}
Domicilio social :: {street}, {town}
Duración :: indefinida
N.I.F. :: {vat}
Datos registrales :: Hoja M-{num}, Tomo {num}, Folio {d3}
Objeto social :: La compraventa al por mayor de frutas y hortalizas. CNAE 4631
Capital suscrito :: 3.006,00 euros, desembolsado
Asientos de presentación vigentes: no existen
Situaciones especiales: no existen
ADMINISTRADORES Y CARGOS SOCIALES
- {person} | Administrador único | Nombramiento {date} | Indefinido
- {someone} | Apoderada | Escritura {date} | Notario {someone}
Depósitos contables: último ejercicio depositado {year}
Advertencia: los datos consignados en la presente tienen carácter meramente informativo. Las cargas, si las hubiere, se acreditan únicamente con certificación. Queda prohibida la incorporación de estos datos a ficheros para consulta individualizada, incluso indicando la procedencia (Instrucción DGRN 17/02/1998).`,
    'es-more-estatutos-asociacion': `ESTATUTOS DE LA ASOCIACIÓN CULTURAL «LA ALBERCA DE {city}»
CAPÍTULO I. DENOMINACIÓN, FINES, DOMICILIO Y ÁMBITO
Artículo 1. Al amparo del artículo 22 de la Constitución y de la Ley Orgánica 1/2002, de 22 de marzo, se constituye una asociación sin ánimo de lucro, con personalidad jurídica propia.
Artículo 2. La duración será indefinida.
Artículo 3. Tiene como fines: recuperar el folclore y los oficios comarcales; fomentar la lectura entre los mayores; convivir.
Artículo 4. El domicilio se establece en {street}, {town}, y su ámbito territorial es provincial.
CAPÍTULO II. ÓRGANOS DE REPRESENTACIÓN
Artículo 6. Será gestionada por una Junta Directiva formada por presidencia, secretaría, tesorería y dos vocalías. Los cargos son gratuitos y su mandato dura {n} años.
Artículo 9. Quedará constituida cuando asista la mitad más uno de sus miembros; en caso de empate decidirá el voto de calidad.
CAPÍTULO III. ASAMBLEA GENERAL
Artículo 14. Las convocatorias se harán por escrito con quince días de antelación, expresando lugar, fecha y orden del día.
CAPÍTULO IV. RÉGIMEN ECONÓMICO
Artículo 27. Carece de patrimonio inicial; el cierre del ejercicio coincidirá con el 31 de diciembre.
CAPÍTULO V. DISOLUCIÓN
Artículo 30. El sobrante líquido se destinará a una entidad benéfica.
En {city}, a {today}. Firmas de los fundadores: {person}, {someone}, {someone}`,
  }),
  insurance_certificate: wordingsIn('es', {
    'es-more-certificado-rc-obras': `{insurer}, S.A. de Seguros y Reaseguros
CERTIFICADO DE SEGURO
Por la presente hacemos constar que {company}, con CIF {vat}, tiene concertada con esta entidad, por mediación de {other}, la póliza de responsabilidad civil general número {num}, actualmente en vigor y al corriente de pago de la prima.
Periodo :: desde las 00:00 h del {date} hasta las 24:00 h del {date}
Actividad asegurada :: montaje de andamios e impermeabilización de cubiertas
Ámbito :: España y Andorra
= Coberturas | Límites
- R.C. de explotación | 600.000 € por siniestro
- R.C. patronal | 150.000 € por víctima
- R.C. post-trabajos | incluida
- R.C. cruzada | incluida
- Defensa y fianzas | incluidas
Franquicia general: 600 € por siniestro, excepto daños corporales.
Este certificado no modifica, amplía ni sustituye las condiciones particulares, generales y especiales. Cualquier anulación podrá no ser comunicada a terceros.
Y a los efectos oportunos ante {client}, se extiende en {city}, a {today}.
P.P. {someone}, Dirección Técnica de Empresas
Inscrita en el Registro de la DGSFP con la clave C-0{d3}`,
    'es-more-carta-cobertura-viaje': `{insurer}
Asistencia en Viaje · Travel assistance
A quien corresponda / To whom it may concern
Confirmamos que la persona indicada goza de cobertura de asistencia sanitaria, sin copago, durante su estancia en el espacio Schengen, conforme al Reglamento (CE) 810/2009.
Asegurado / Insured :: {person}
Pasaporte / Passport :: AA{num}
Póliza / Policy no. :: {ref}
Validez / Valid :: {date} – {date}
Destino :: Schengen, Andorra, Reino Unido
- Gastos médicos y hospitalarios / Medical expenses | 60.000 EUR
- Repatriación de heridos y enfermos / Repatriation | ilimitado
- Traslado de restos mortales | ilimitado
- Gastos odontológicos urgentes | 150 EUR
- COVID-19 | incluido
Ante cualquier emergencia llame antes al +34 91 {d3} {d2} {d2} (24 h) e indique su número de póliza. No se reembolsarán servicios que no hayan sido autorizados por la central.
Expedida en {city}, {today}. Firma autorizada. Este documento es válido sin sello.`,
  }),
  identity_document: wordingsIn('es', {
    'es-more-dni-anverso-reverso': `ESPAÑA DOCUMENTO NACIONAL DE IDENTIDAD
DNI {num}{n}Z
APELLIDOS
{person}
NOMBRE
[LUCÍA~JAVIER~MARTA~PABLO]
SEXO F NACIONALIDAD ESP
NACIMIENTO {d2} {d2} 19{d2}
EMISIÓN {d2} {d2} 20{d2} VALIDEZ {d2} {d2} 20{d2}
NUM SOPORT CAA{num}
CAN {num}
DOMICILIO
{cstreet} P02 C
{city}
LUGAR DE NACIMIENTO {city}
HIJO/A DE [ANTONIO / CARMEN~JOSÉ / MARÍA PILAR]
EQUIPO {num}L6D1
IDESPCAA{num}7{num}Z<<<<<<
{d2}0{n}{d2}2F{d2}0{n}{d2}4ESP<<<<<<<<<<<{n}
GARCIA<LOPEZ<<LUCIA<<<<<<<<<<<`,
    'es-more-permiso-conduccion-tie': `PERMISO DE RESIDENCIA
ESPAÑA
TARJETA DE IDENTIDAD DE EXTRANJERO NIE Y{num}T
APELLIDOS / Surname: DIALLO
NOMBRE / Name: MAMADOU
SEXO M NACIONALIDAD SEN FECHA NAC. {d2} {d2} 19{d2}
TIPO DE PERMISO: [LARGA DURACIÓN~RESIDENCIA TEMPORAL Y TRABAJO~FAMILIAR DE CIUDADANO UE]
VÁLIDO HASTA {d2} {d2} 20{d2}
OBSERVACIONES: AUTORIZA A TRABAJAR
EXPEDIDO EN {city} {date}
NÚM. DE SOPORTE E{num}
DOMICILIO {cstreet}
LUGAR NAC. DAKAR
IRESPE{num}2Y{num}T<<<<<
{d2}01{d2}3M{d2}12{d2}1SEN<<<<<<<<<<<6
DIALLO<<MAMADOU<<<<<<<<<<<<<<<`,
  }),
  resume: wordingsIn('es', {
    'es-more-cv-enfermera': `{person}
Enfermera · Cuidados intensivos neonatales
{cstreet}, {ctown} | 6{d2} {d3} {d3} | {mail}
Carné de conducir B y vehículo propio
SOBRE MÍ
Más de {n} años junto a los más pequeños me han enseñado a trabajar con calma cuando todo corre. Busco una plaza estable en turno rodado.
TRAYECTORIA
- 2019 – actualidad | Hospital Materno Infantil de {city}, UCIN nivel III-C
Manejo de vía central de acceso periférico, ventilación no invasiva, método canguro. Tutora de residentes.
- 2015 – 2019 | Clínica Santa Elvira, planta de maternidad
Educación en lactancia, cribado metabólico y auditivo.
- Veranos 2013 y 2014 | Residencia de mayores Los Rosales, sustituciones
ESTUDIOS
Máster en Enfermería Pediátrica, Universidad de {city}, 2018
Grado en Enfermería, 2013. TFG: «Dolor y succión no nutritiva» (9,4)
OTROS MÉRITOS
RCP neonatal avanzada (SENeo). Inglés B2, catalán C1. Dos comunicaciones en congreso nacional. Bolsa del SAS, puntuación {d2},{d3}
AFICIONES
Senderismo, coro, cerámica. Referencias disponibles a petición.`,
    'es-more-hoja-de-vida-soldador': `HOJA DE VIDA
DATOS PERSONALES
Nombres y apellidos :: {person}
Cédula :: 1.0{d2}.{d3}.{d3} de Cali
Fecha de nacimiento :: {date}
Estado civil :: unión libre
Libreta militar :: 2.ª clase, distrito {d2}
Celular :: 31{n} {d3} {d2} {d2}
PERFIL LABORAL
Soldador calificado 6G en procesos SMAW y GTAW, responsable y puntual, con disponibilidad para viajar y trabajar en turnos 21x7.
FORMACIÓN ACADÉMICA
Técnico en soldadura de productos metálicos, SENA, 2012
Bachiller académico, I.E. San Judas Tadeo
Trabajo seguro en alturas, nivel avanzado, vigente
EXPERIENCIA
Empresa :: {other}
Cargo :: soldador de tubería
Tiempo :: 3 años y 2 meses
Jefe inmediato :: {someone}, tel. 60{n} {d3} {d2}{d2}
Empresa :: {other}
Cargo :: ayudante de metalmecánica
Tiempo :: 18 meses. Motivo de retiro: terminación de obra
REFERENCIAS PERSONALES
{someone}, comerciante, 32{n} {num}
{someone}, docente, 30{n} {num}
Certifico que la información suministrada es veraz y autorizo su verificación.
Firma ____________________ C.C.`,
  }),
};
