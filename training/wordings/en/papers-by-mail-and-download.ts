import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** English papers that come by mail or are downloaded: manuals, code, guides, forms, cards, stories. */
export const englishPapersByMailAndDownload: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('en', {
    'en2-cooking-class-recipe-handout': `# Braised leeks with hazelnut crumbs
Serves 4 as a starter. Ready in fifty minutes, of which forty are spent elsewhere
You need
6 slim leeks
60 g butter
1 glass dry cider
2 sprigs thyme
80 g stale sourdough
40 g hazelnuts, skins on
zest of half a lemon
salt, white pepper
1. Heat the oven to 180 degrees (fan 160, gas 4). Trim the leeks, slit them lengthways without cutting through the root, and swish in cold water: there is always more grit than you think.
2. Melt half the butter in a wide ovenproof pan. Lay in the leeks, cut side down, and leave them alone until they have caught a little colour.
3. Pour in the cider, tuck in the thyme, cover with wet parchment. Bake 35 minutes; a knife should meet no resistance.
4. Meanwhile whizz bread and nuts to rubble. Fry in the remaining butter until they smell of biscuits. Stir in the zest.
5. Lift out, boil down the juices to a syrup, spoon over, scatter.
Swap: use chicory, or make it vegan with olive oil.
Keeps two days. Crumbs go soft: store apart.
Per portion: 271 kcal, fat 19 g, carbs 17 g, protein 5 g, salt 0.7 g
Chef {someone} for {company} Cookery School. Next class: dumplings, {date}, {small}`,
    'en2-python-tutorial-notebook': `In [1]: import pandas as pd
In [2]: df = pd.read_csv("stations.csv", parse_dates=["opened"])
df.head()
Out[2]:
= | name | line | opened | riders
- 0 | {city} | red | 19{d2}-05-01 | {d5}
- 1 | Quay St | red | 19{d2}-05-01 | {d5}
- 2 | Zoo | blue | 19{d2}-11-12 | {d5}
Cleaning up
Before plotting anything we should look for gaps. The method below counts them column by column.
In [3]: df.isna().sum()
Out[3]: name 0, line 2, opened 14, riders 0
Fourteen stations have no opening date. We could drop them, but since they're all on the blue line it would skew the picture. Let us fill the gap with the median of each line instead.
In [4]: df["opened"] = df.groupby("line")["opened"].transform(lambda s: s.fillna(s.median()))
Exercise 4.1: Which line grew fastest? Hint: resample by decade.
Exercise 4.2: Draw a bar chart, sorted. Rotate the labels.
In [5]: ax = df.groupby("line").riders.sum().plot.barh()
TypeError: no numeric data to plot
Oh dear. The column came in as text because of thousands separators. Convert it:
In [6]: df["riders"] = df.riders.str.replace(",", "").astype(int)
Solutions at the end of the chapter. Licence CC BY-SA, {company} Academy, version {n}`,
    'en2-server-log-excerpt': `# tail -n 20 /var/log/{d3}app/worker.log
2021-0{n}-12T03:14:07Z INFO boot pid={d5} version=4.{n}.{n} commit=a9f{d3}
2021-0{n}-12T03:14:07Z INFO config loaded from /etc/app.toml (17 keys)
2021-0{n}-12T03:14:08Z WARN deprecated option "pool_size", use "pool.max"
2021-0{n}-12T03:14:08Z INFO connected to postgres host=10.0.{n}.{n} in 41ms
2021-0{n}-12T03:14:09Z INFO queue "mail" 0 jobs, queue "thumbs" {d3} jobs
2021-0{n}-12T03:15:22Z ERROR job={num} class=Thumbs attempt=1 msg="cannot decode: unexpected EOF"
at decode (jpeg.go:{d3})
at run (worker.go:88)
2021-0{n}-12T03:15:22Z INFO job={num} rescheduled in 30s
2021-0{n}-12T03:15:54Z ERROR job={num} class=Thumbs attempt=2 msg="cannot decode: unexpected EOF"
2021-0{n}-12T03:16:31Z WARN memory 87% gc pause 212ms
2021-0{n}-12T03:17:00Z INFO heartbeat ok jobs_done={d3} failed=1 p95=1.{n}s
2021-0{n}-12T03:19:40Z FATAL disk full: write /tmp/t-{num}: no space left on device
2021-0{n}-12T03:19:40Z INFO shutting down, draining 6 jobs
2021-0{n}-12T03:19:45Z INFO bye
$ df -h /tmp
Filesystem Size Used Avail Use% Mounted on
/dev/vdb1 20G 20G 0 100% /tmp
$ sudo du -sh /tmp/t-* | sort -h | tail -3`,
    'en2-heat-pump-user-quick-guide': `Controller TC-{d2} - what the owner needs to know
(keep with the appliance; installer's part is separate)
1 The display
Sun = heating, drop = hot water, snowflake = defrost, spanner = call us
2 Warmer or cooler
Turn the wheel one notch. Wait half a day before you turn again: floors are slow.
3 Holiday
Menu > Away > choose the return date. The house is kept at 15 and brought up in time.
4 A bath at once
Press the drop for three seconds. One tankful is heated to 55. This costs extra.
5 It is steaming!
In frosty weather the outdoor unit thaws itself several times a day. A white cloud is normal and not smoke.
6 Faults
= Code | Meaning | You can
- F03 | water pressure low | top up to 1.5 bar through blue tap
- F11 | sensor outside | call service
- F20 | locked by power company | wait two hours
- F44 | fan blocked | remove leaves, snow, nests
7 Every autumn: hose down the fins gently, never with a pressure washer.
8 Refrigerant R290, flammable. No flames or plugs within the dashed line on the wall.
Hotline {phone}. Have the serial number ready: {num}
{company} Climate Systems. Subject to alteration. Art. {ref} EN {d2}/{year}`,
    'en2-flat-pack-assembly-sheet': `[HEMSTAD~BJORNA~KVIST] shelf unit with doors
Read all before you start. Two persons. 90 min
PARTS
A side panel L x 1; B side panel R x 1; C top x 1; D shelf x 4; E door x 2; F back, folded x 1; G plinth x 1
FITTINGS BAG {d5}
= No. | Piece | Qty
- 10{d2} | cam bolt | 16
- 10{d2} | cam lock | 16
- 11{d2} | dowel 8x30 | 12
- 12{d2} | hinge | 4
- 13{d2} | nail | 28 + 2 spare
- 14{d2} | anti-tip bracket | 2
Tools: cross-head screwdriver PH2, hammer, pencil. Do not use a power driver.
1 Put cam bolts into A and B. Holes nearest the EDGE WITH THE GROOVE.
2 Insert dowels in C and D. Do not glue.
3 Join D1 to A. Turn cams a half turn clockwise till tight.
4 Slide F into groove. Check that diagonals are alike (+-2 mm), only then nail.
5 Stand it up. WARNING: children have been killed by furniture tipping over. It must be fixed to the wall. Screws for your wall are not supplied.
6 Hang doors, adjust with screws a, b, c as pictured.
Missing something? Do not go back to the store: {web}/spares, give number of part.
Max load per shelf {n} kg. Wipe with damp cloth. Made in [Lithuania~Vietnam]. Page 1 (12)`,
    'en2-patient-leaflet-colonoscopy': `Having a colonoscopy
Information for patients. Endoscopy Unit, {city} Hospital
What is it?
A thin bendy tube with a camera is passed through the back passage to look at the lining of the large bowel. It takes about half an hour.
Getting ready
The week before: stop iron tablets. If you take blood thinners or have diabetes, phone us now on {phone}.
Two days before: low-fibre food only. Yes to white toast, eggs, fish, boiled potatoes without skin. No to seeds, fruit, brown bread, salad.
The day before: a light breakfast, afterwards clear fluids. At 6 pm drink the first sachet in a litre of water over an hour. Chilled, and through a straw, it's less horrid. Stay near a toilet.
On the day: second litre at 6 am. Nothing by mouth two hours before you arrive.
What to bring: glasses, dressing gown, list of tablets, a good book, somebody to take you home. If no one can stay overnight we cannot give sedation.
Risks
Bleeding about 1 in 400, tear 1 in 2,500; a polyp may be missed.
After
You may feel windy. Tea and a biscuit help. Do not drive, sign papers or use a chainsaw for 24 hours. Go to A&E with severe pain or more than an eggcup of blood.
Results: some at once, samples within two weeks.
Large print, Urdu, BSL: ask. Leaflet {ref}, review due {month}`,
    'en2-vaccination-card-child': `PERSONAL CHILD HEALTH RECORD - immunisations
Surname, first name {someone}
Date of birth {date} NHS / clinic no. {num}
Health visitor {someone} tel {phone}
= Age due | Vaccine | Batch | Site | Date | Given by
- 8 weeks | 6-in-1, rota, Men B | {ref} | L thigh | {date} | [JB~RN]
- 12 weeks | 6-in-1, rota, PCV | {ref} | R thigh | {date} | [JB~RN]
- 16 weeks | 6-in-1, Men B | {ref} | L thigh | {date} | [JB~RN]
- 1 year | Hib/MenC, MMR, PCV, Men B | {ref} | both | {date} | [ST~KO]
- 3 y 4 m | 4-in-1, MMR | | | | 
- 12-13 y | HPV | | | |
Reactions: [slept badly~none~rash behind ear, gone after 2 days]
Weight chart
- birth | 3.{d2} kg
- 6 wk | 4.{d2} kg
- 9 m | 8.{n} kg
Bring this red book every time. If lost, ring the clinic for a replacement ({small}).
Fever after Men B is expected: give infant paracetamol 2.5 ml, three doses, 4-6 hours apart.
First words: ________ First steps: ________
School entry check: hearing R pass L pass; vision 6/6`,
    'en2-shipping-label-sheet': `{company} PARCEL
[EXPRESS 12:00~ECONOMY~SIGNED FOR]
FROM
{client}
{cstreet}
{ctown}
TO
{person}
{street}
{town}
Tel {mobile}
1 OF 1 WT {n}.{n} KG
DIM 40x30x20
REF {ref}
Routing [GB-BHX~US-MEM~IE-DUB] {d2} {d3}
[4{d3} {d2}~7K{d3}]
JJD0{num}{d3}
Instructions: [leave in blue bin shed~ring bell twice~no safe place]
CONTENTS [spare parts, no battery~printed matter~textile samples]
INVOICE NOT ATTACHED - DOMESTIC
----- fold here, place in window pouch, do not cover the code with tape -----
Sender's notes
1. Stick this label to the largest face.
2. Cover or scratch off old bar codes.
3. Hand in before {time}, or await collection on {date}. Driver will scan.
4. Keep the lower half until delivered.
Not allowed: aerosols, live animals other than insects, currency, ivory, ice
Declared value {small}. Cover limited to {small} unless extra bought`,
    'en2-dangerous-goods-note': `DANGEROUS GOODS NOTE
1 Exporter {company}, {street}, {town}
2 Customs status 3 Booking number {ref} 4 Exporter's reference {ref}
6 Consignee {client}, {ctown}
7 Freight forwarder {other}
10 DANGEROUS GOODS - UN no. / Proper shipping name / class / packing group
- UN 1263 PAINT, 3, PG III, flash point 31 C | 24 drums x 20 l | gross 612 kg
- UN 3082 ENVIRONMENTALLY HAZARDOUS SUBSTANCE, LIQUID, N.O.S. (epoxy resin), 9, III, MARINE POLLUTANT | 4 IBC | gross 4,{d3} kg
- UN 1950 AEROSOLS 2.1, LTD QTY | 12 fibreboard boxes | gross {d2} kg
EmS F-E, S-E; Container TRHU {num}{n}; seal {d5}
CONTAINER / VEHICLE PACKING CERTIFICATE
I declare that the goods have been packed and secured in accordance with 5.4.2 of the IMDG Code.
Name {someone} Place and date {city}, {today}
SHIPPER'S DECLARATION
I hereby declare that the contents of this consignment are fully and accurately described above by the proper shipping name, and are classified, packaged, marked and labelled/placarded, and are in all respects in proper condition for transport.
Emergency contact 24 h {phone}
Receiving organisation remarks: [placard missing rear door, fitted at gate~received in apparent good order]
Haulier ............ Vehicle reg ............ Driver ............`,
    'en2-gift-voucher-experience': `A TREAT FOR YOU
To: [Grandma~the best boss~Dan]
From: {someone}
[Afternoon tea for two on the steam train~An hour of axe throwing~A day with the bees]
Voucher code [TEA~AXE~BEE]-{d3}-{d5}
Valid until {date}
How to book
Pick a date at {web}/redeem or call {phone} (Tues to Sat). Popular weekends fill up two months ahead. You'll need the code; we do not need the paper, but bring it anyway because it is pretty.
What is included: [three tiers, endless pot, window seat~two instructors, fifty throws, a certificate~suit, smoker, jar of honey to take home]
Not included: travel, gratuity, plasters
Minimum age 12. Wear flat shoes. We run in rain but not in gales.
Small print. Cannot be exchanged for cash. May be passed on to anybody. If the price has risen, so be it: the voucher still counts. Lost vouchers can be sent afresh when the buyer quotes the order. Extension by six months {small}. Refund within 14 days of purchase by the giver.
{company} Days Out, {street}, {town}
Wrapped with love by [Poppy~Ivan]`,
  }),
};
