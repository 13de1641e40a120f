/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-41
after:job	-46
alone	49
any:0	40
any:000	-179
any:00417	35
any:08	27
any:114	26
any:13	39
any:140	-27
any:17	34
any:17th	35
any:1814	-30
any:18e	33
any:1921	-59
any:1950	-27
any:1974	30
any:1981	28
any:1989	-32
any:1990	-37
any:1999	60
any:1er	-47
any:20	-47
any:200	-91
any:2000	32
any:2005	61
any:2008	25
any:2011	26
any:2014	25
any:2022	40
any:2023	-35
any:2025	28
any:2027	-32
any:2031	-41
any:20881	37
any:20e	33
any:21	52
any:23	-28
any:24	-75
any:255	26
any:29	43
any:2m	-40
any:30	-35
any:300	-91
any:34	45
any:340	-59
any:3d	30
any:40	-79
any:400	-66
any:50	31
any:500	-49
any:512	37
any:5e	-28
any:5g	-32
any:6	43
any:60	-120
any:600	-70
any:62304	-37
any:7	-80
any:705	34
any:71	33
any:75	-55
any:80	-34
any:87	55
any:88	50
any:900	-116
any:91	62
any:92	-39
any:93	25
any:964	-27
any:a40	-39
any:a6	-75
any:a69	41
any:a7	-44
any:aa	71
any:aachen	-38
any:aah	33
any:ab	-43
any:abandonne	-26
any:abandonnees	40
any:abattoir	-33
any:abbey	-39
any:abbot	-40
any:abbott	-67
any:abnormal	-39
any:abolition	27
any:abonnee	31
any:abrite	-33
any:absences	60
any:absent	29
any:absente	43
any:absenteisme	-38
any:absolute	-27
any:abstention	-52
any:abstentionniste	38
any:absurde	31
any:absurdist	28
any:absurdite	-28
any:abuse	-43
any:academia	-45
any:acariens	52
any:acas	-62
any:accede	28
any:accent	-34
any:accents	-27
any:acceptabilite	-48
any:acceptee	59
any:accepter	-42
any:accessibility	-30
any:accessible	-40
any:accident	30
any:accidents	-61
any:accompagne	-66
any:accompagnes	-36
any:accorde	28
any:accordee	27
any:according	51
any:accordionist	-42
any:accords	-44
any:accountancy	-46
any:accountant	-63
any:accounting	-37
any:accounts	-104
any:accouplements	-38
any:accredited	-26
any:accroc	45
any:accueil	-61
any:achats	-72
any:acheteuse	-93
any:achterberg	34
any:acquis	-30
any:acquitte	48
any:acquittee	48
any:acres	-37
any:across	-107
any:act	-38
any:acted	-71
any:actes	-36
any:acteur	-48
any:actif	33
any:acting	-76
any:actionnaire	-47
any:actions	-37
any:active	36
any:activee	55
any:activite	-35
any:activities	-27
any:activity	-25
any:actn3	26
any:actor	-32
any:actors	-49
any:acute	-53
any:ad	-28
any:adair	28
any:adaptation	-65
any:adapter	-49
any:adaptes	-43
any:add	-33
any:addictologie	-89
any:addresses	-33
any:ader	32
any:adherer	-36
any:adhesif	-29
any:adjoint	-48
any:adjoints	-64
any:adjustable	29
any:admin	-30
any:administered	-59
any:administratif	-58
any:administration	-74
any:administrative	-42
any:administratives	-42
any:administrator	-33
any:administratrice	51
any:admissible	-33
any:admitted	34
any:adn	-40
any:ado	50
any:adopte	-29
any:adoptent	30
any:adoption	-69
any:adoptions	-34
any:adresses	34
any:ads	-78
any:adsl	-32
any:adult	-51
any:adulte	32
any:adultery	-59
any:adventures	43
any:advert	-60
any:advertising	-53
any:advice	-53
any:advised	-75
any:adviser	-100
any:aerien	-61
any:aerienne	-26
any:aeroport	37
any:aeroports	-56
any:aeroportuaire	-28
any:aerospace	-25
any:aesh	-35
any:affaires	-51
any:affairs	-59
any:affected	-32
any:affichees	35
any:affiches	-46
any:affiliated	30
any:affiliation	53
any:affilie	37
any:affirm	-36
any:affirms	32
any:affretement	-25
any:afghanistan	29
any:afis	28
any:afp	-53
any:afraid	30
any:afscme	46
any:afternoon	26
any:aftra	-29
any:again	37
any:agde	46
any:aged	-43
any:agees	-28
any:ageing	-45
any:agence	-41
any:agencement	-53
any:agency	-25
any:agent	-96
any:agente	-28
any:agents	-27
any:agile	-28
any:agiles	-51
any:agm	-39
any:agnostic	-35
any:agnosticisme	-32
any:ago	30
any:agonie	-38
any:agrandisseur	25
any:agreed	56
any:agreement	-47
any:agreements	-38
any:agregation	-54
any:agrege	-44
any:agrement	41
any:agresse	-66
any:agression	-54
any:agricole	-25
any:agriculteurs	-27
any:agricultrice	35
any:ahead	-52
any:ahmadi	37
any:ahmed	27
any:ahtee	67
any:aid	-88
any:aider	-63
any:aids	-71
any:aile	-49
any:ailier	-37
any:ailing	-75
any:ailleurs	31
any:aimable	-38
any:aimait	36
any:aimants	-31
any:aimerait	-49
any:aipd	-38
any:air	-79
any:airbus	-35
any:aires	-41
any:airframes	-31
any:airline	-32
any:airlines	-40
any:airports	-74
any:airways	-30
any:aise	-47
any:akande	-37
any:alarm	-51
any:alarme	-43
any:alarms	-55
any:alas	35
any:album	-77
any:alcoholics	-47
any:alcool	29
any:alexandre	30
any:algebraic	-29
any:alger	-46
any:algerie	32
any:algorithmique	-38
any:algorithms	-44
any:alimentaire	-45
any:allard	-32
any:allemand	-51
any:allemande	28
any:allergens	-29
any:allergic	-26
any:allergie	25
any:allergy	-55
any:allerton	-28
any:allocations	32
any:allotment	-39
any:allow	33
any:allowed	-36
any:allures	-26
any:alp	-73
any:alpes	-32
any:alternee	-72
any:although	35
any:alto	29
any:altogether	26
any:alzheimer	25
any:amadi	47
any:amants	-51
any:amap	-42
any:amar	-44
any:amateur	-36
any:ambassades	-30
any:ambassador	-26
any:ambidextre	-54
any:ambigue	37
any:ambiguity	-42
any:ambition	36
any:ambulance	-74
any:ambulancier	-56
any:ambulanciere	-46
any:ame	-26
any:amelioration	-30
any:ameliore	-37
any:amenagement	32
any:amend	-72
any:amended	31
any:amendements	-34
any:amendes	-37
any:american	-27
any:amiante	-25
any:amin	-33
any:amis	44
any:amitie	-32
any:amniotic	-30
any:amnistie	55
any:among	-48
any:amorc	45
any:amoureuse	-53
any:amputation	32
any:amputee	-34
any:amputees	-28
any:amsterdam	30
any:anaesthetist	-26
any:analyse	-28
any:analysed	49
any:analyses	-43
any:analyst	-99
any:analyste	-34
any:anar	43
any:anarchisme	34
any:anarchiste	68
any:anatomical	-59
any:anatomy	-43
any:anc	52
any:ancestor	-52
any:ancestry	-54
any:ancien	27
any:ancienne	39
any:anciennes	-27
any:anciens	-33
any:anemie	65
any:anger	34
any:angioedema	38
any:anglais	-58
any:anglican	-63
any:angoisse	37
any:animalerie	-32
any:animalier	-35
any:animals	53
any:animateur	-66
any:animatrice	-100
any:anna	-56
any:anne	-25
any:annecy	-72
any:anniversaires	-27
any:annonce	47
any:annonces	-32
any:annotation	-42
any:annuel	-60
any:annule	45
any:annulee	34
any:anomalie	34
any:anonyme	-42
any:answered	-33
any:answers	-87
any:antacid	-52
any:anthology	-34
any:anthroposophist	29
any:anthroposophy	40
any:anti	66
any:anticoagulants	51
any:antifasciste	28
any:antifraude	-34
any:antinataliste	28
any:antiquaire	-27
any:antiques	-41
any:antispeciesist	29
any:antitheiste	45
any:antivirus	-43
any:antoine	30
any:antrim	33
any:anxiolytique	46
any:anxious	-37
any:anyone	58
any:apaisee	-48
any:apaisees	-34
any:apiarist	-34
any:apnee	51
any:apolitical	35
any:apostasie	27
any:apostates	-56
any:appareille	36
any:apparel	-65
any:apparent	-35
any:appartenu	-27
any:appartient	41
any:appeals	-81
any:appeared	38
any:appel	-43
any:appelez	44
any:appels	-34
any:appendicitis	60
any:appiah	25
any:applause	29
any:apple	-32
any:appli	-37
any:applicants	-68
any:applicateur	-44
any:appliquee	-62
any:apporte	31
any:apprentice	-54
any:apprentices	-83
any:apprenticeships	-30
any:apprentie	52
any:apprentis	-53
any:appris	28
any:approach	-42
any:approcher	37
any:april	49
any:apte	32
any:apurees	-33
any:arabic	-48
any:arachides	33
any:arbitrates	-39
any:arbitrations	-37
any:arbitre	-60
any:arbre	25
any:arc	-56
any:arcgis	-39
any:arch	27
any:archaeological	-31
any:archeologiques	-32
any:archeologue	-28
any:archi	36
any:architect	-62
any:architecte	-49
any:architectes	-63
any:architectural	-36
any:archives	-66
any:archivist	-48
any:archiviste	-43
any:area	-25
any:aren	30
any:argentine	47
any:argile	-41
any:argues	-60
any:arithmetic	-50
any:arles	-45
any:armees	-48
any:arms	30
any:aronde	-30
any:arranged	-71
any:arrangement	32
any:arrest	34
any:arrestation	-25
any:arresting	-42
any:arrets	-56
any:arrivants	-65
any:arrive	-81
any:arrived	-30
any:arrondissement	48
any:art	-90
any:arte	-44
any:arthritic	31
any:articulate	43
any:artificielle	-27
any:artisanale	-29
any:artist	-37
any:artiste	25
any:artistes	-46
any:artistique	-32
any:artists	-35
any:arts	-105
any:asbo	37
any:ascenseur	-54
any:ascot	-69
any:ase	-32
any:ash	32
any:ashkenazi	37
any:ashley	29
any:asia	-29
any:aside	-32
any:asie	-80
any:asking	33
any:asmatique	58
any:asos	-37
any:aspirateurs	-34
any:assault	43
any:assaulted	-57
any:assays	-34
any:asse	-35
any:assemblage	-50
any:assemblee	-51
any:assermentee	-27
any:assessor	-36
any:assets	-44
any:assidu	-32
any:assigne	36
any:assises	-45
any:assistant	-135
any:assistante	-45
any:associatif	-53
any:association	-39
any:associations	-43
any:associes	-65
any:assumees	60
any:assurance	-53
any:assureur	-87
any:asthma	-65
any:asthmatic	43
any:asylum	-48
any:atelier	-68
any:atheism	-58
any:atheist	50
any:athlete	47
any:athletes	-43
any:athletics	-29
any:athletisme	-44
any:atlanta	48
any:atlantic	-80
any:atlas	-44
any:atm	33
any:attack	31
any:attacked	31
any:attacks	58
any:attal	-32
any:attend	64
any:attendant	-26
any:attendent	33
any:attendre	-30
any:attends	42
any:attentats	-36
any:attente	-45
any:attention	-27
any:attentive	-35
any:attestee	28
any:attirance	-39
any:attirantes	-25
any:attire	-46
any:attiree	-38
any:attitude	-57
any:attorney	-32
any:attracts	-71
any:atypiques	-37
any:auction	-43
any:auctioneer	-40
any:auctions	-33
any:aucun	32
any:aude	-65
any:audience	-67
any:audio	-44
any:audiobooks	-32
any:audiologists	-50
any:audioprothese	-29
any:audit	-46
any:audited	-94
any:auditeur	-59
any:auditor	29
any:auditors	-53
any:audits	-47
any:august	50
any:aumonier	-73
any:aumoniere	-53
any:aupres	-43
any:aurore	48
any:aussi	-37
any:austerite	-42
any:auteur	-42
any:auteure	-26
any:authentication	36
any:author	-56
any:authorised	-38
any:authorities	-29
any:authority	-44
any:autism	-46
any:autiste	56
any:autoimmune	32
any:automated	35
any:automatic	-27
any:automatique	-56
any:automatiquement	48
any:automatise	-26
any:automne	35
any:automobiles	-34
any:autonome	41
any:autonomie	53
any:autorisation	-61
any:autorise	29
any:autorisee	-45
any:autorite	-39
any:autoroute	59
any:autre	56
any:autrice	-28
any:auxquels	-27
any:available	-54
any:aventure	-54
any:aventures	-44
any:aventureuse	-58
any:aventurier	-36
any:averted	-54
any:avertissement	46
any:aveugle	-53
any:aviaire	-43
any:aviation	-28
any:avignon	-29
any:avion	50
any:avions	-36
any:avis	-43
any:avocat	-117
any:avocate	-116
any:avocats	64
any:avortement	-25
any:avoue	67
any:avowed	26
any:awards	-28
any:aware	49
any:awareness	-64
any:awkwardly	36
any:ayn	48
any:b	-40
any:b2v	-52
any:b3	26
any:ba	-39
any:babies	-65
any:babinski	-33
any:baby	31
any:bac	-47
any:bachelor	-67
any:bachelors	-40
any:backbone	-44
any:backed	-36
any:backend	41
any:backs	-36
any:bacon	25
any:bad	-29
any:badges	-41
any:badgeuse	-25
any:badgeuses	-53
any:badly	-39
any:bagne	-26
any:bagnes	-43
any:bags	-44
any:baies	-28
any:bail	-41
any:bailiff	-72
any:bailleur	-34
any:baisse	-43
any:baisser	-27
any:bakers	-39
any:bakery	-49
any:bakes	-27
any:baking	-35
any:balais	-48
any:balance	-44
any:balcombe	29
any:ballads	-28
any:ballots	-38
any:ballroom	-45
any:ballymena	26
any:balpa	25
any:bamako	57
any:ban	63
any:banc	-68
any:band	-87
any:bands	-66
any:bangkok	59
any:bank	-52
any:banker	-30
any:banking	-44
any:bankruptcy	-34
any:banks	-70
any:banners	-35
any:bannieres	-29
any:banque	-59
any:banques	-45
any:bans	39
any:bapteme	41
any:baptised	27
any:bar	-43
any:barber	-31
any:bare	-33
any:bargained	-42
any:barista	-29
any:barley	-57
any:barmaid	-32
any:barman	-68
any:barn	33
any:baronetcy	-49
any:barracks	-31
any:barre	-46
any:barred	57
any:barrieres	-27
any:barrister	-79
any:bartender	-54
any:barth	-29
any:baryton	-39
any:bas	32
any:base	50
any:baseball	-43
any:basel	-64
any:bases	-42
any:basic	-71
any:basketball	-57
any:basque	-35
any:bass	-25
any:basse	-43
any:bat	-46
any:bataille	-30
any:bateau	-29
any:bath	-29
any:bati	-60
any:batiment	-99
any:batteries	-37
any:battery	-27
any:batteur	36
any:bavaria	29
any:bavarian	-31
any:bayonne	-32
any:bayrou	60
any:bbc	-56
any:bde	-43
any:beard	33
any:bearer	46
any:beaten	36
any:beats	-48
any:beau	-25
any:beautician	-52
any:beauval	-30
any:beaux	-36
any:became	25
any:because	41
any:bectu	36
any:bedridden	-35
any:beds	-90
any:bedside	-36
any:beekeeper	-46
any:beekeeping	-52
any:been	34
any:beer	-28
any:bees	-60
any:began	43
any:beginners	-25
any:begles	-29
any:begue	43
any:behalf	-51
any:behind	-28
any:being	35
any:beko	-72
any:belarus	42
any:belge	33
any:believe	-73
any:believed	51
any:belle	-49
any:belmarsh	-58
any:belonging	-35
any:belongs	26
any:belt	-50
any:bench	-61
any:benedictine	-47
any:beneficie	63
any:benefit	-63
any:benelux	-44
any:benevole	-25
any:benevolement	34
any:benevoles	-52
any:benin	27
any:bentham	-36
any:bereaved	-27
any:berlin	-36
any:bernadette	-57
any:berne	-33
any:bertrand	-29
any:besoin	-28
any:best	-76
any:bestseller	-39
any:bet	-60
any:beta	46
any:betes	26
any:beth	38
any:beton	-33
any:better	-27
any:beurre	-33
any:bfawu	33
any:bialowieza	-41
any:biathlon	-52
any:biberons	-29
any:bibliothecaire	-25
any:bicarburant	-32
any:bicycles	-39
any:bielak	48
any:bijoutiere	-45
any:bikes	-60
any:bilame	-28
any:bilan	-35
any:bilbao	-28
any:bilingual	-59
any:bilingues	-32
any:billetterie	-47
any:bills	-31
any:bimestrielle	-26
any:bimoteur	-63
any:binder	-39
any:binome	-53
any:bins	-32
any:biobanque	-36
any:bioethics	-35
any:bioethique	-43
any:biographe	-47
any:biography	-40
any:bioinformatician	-53
any:biologie	-62
any:biology	-74
any:biometrics	-27
any:biometrie	-63
any:biometriques	25
any:biotech	-32
any:birch	-28
any:birds	-26
any:birth	25
any:births	-77
any:bisexual	29
any:bisexuel	57
any:bisexuelle	37
any:bishops	-48
any:bisontin	-68
any:bistrot	42
any:bit	48
any:bitter	39
any:bivouac	-38
any:bizarrement	42
any:blackpool	-37
any:blacksmith	-27
any:bladder	-44
any:blair	25
any:blame	-47
any:blanches	-26
any:blanchi	45
any:blanchiment	-36
any:blanchisserie	-35
any:blaster	-44
any:ble	-42
any:bleeding	-40
any:bless	-37
any:blesses	-26
any:blessures	40
any:bleu	-84
any:bleue	-57
any:blight	-48
any:blind	-56
any:blindfold	-42
any:blister	-31
any:blocages	28
any:block	-42
any:blocks	-42
any:blog	33
any:blogged	30
any:bloque	-34
any:blots	-34
any:blues	-41
any:bma	37
any:board	-79
any:boarding	-42
any:boasts	45
any:boat	-45
any:boateng	-81
any:boats	-66
any:bobby	40
any:body	-45
any:bodyguard	-38
any:boire	56
any:bois	-67
any:boit	44
any:bold	-36
any:bolsonaro	44
any:bolton	45
any:bon	-41
any:bonapartiste	25
any:bond	-57
any:bonds	-64
any:bonn	-46
any:bonne	-64
any:bonnes	-53
any:bono	-27
any:bons	-88
any:bonus	-35
any:book	-107
any:booked	-36
any:booking	-28
any:bookings	-62
any:bookkeeper	-73
any:bookkeeping	-29
any:books	-78
any:bookshelf	62
any:boosted	38
any:boots	-53
any:borders	-31
any:bore	-33
any:bored	35
any:boring	37
any:boris	-27
any:bornes	-79
any:borough	-33
any:bosch	-51
any:boss	-44
any:bot	-26
any:botanist	-44
any:bottes	-45
any:bouche	-31
any:boucher	-56
any:bouches	-37
any:bouddha	-28
any:bouddhiste	-58
any:bougerait	-40
any:bought	-60
any:boulangerie	-75
any:boulangers	-34
any:bouncer	-34
any:boundary	-31
any:bourgogne	-29
any:bourse	-63
any:boute	-26
any:bouteille	-39
any:bouteilles	-71
any:boutique	-117
any:bovary	-32
any:bovet	-34
any:bowel	39
any:bowls	55
any:boxe	-37
any:boyd	56
any:boyfriend	-38
any:boys	28
any:bracelets	-63
any:bradford	-31
any:brags	32
any:braille	-74
any:brake	-50
any:brancardier	-56
any:branches	-53
any:brand	-126
any:brands	-50
any:braquage	-57
any:braqueur	32
any:bras	-25
any:brass	-25
any:brasserie	-44
any:bray	-35
any:brazilian	-50
any:bread	-50
any:break	-45
any:breast	30
any:breathed	-49
any:brebis	-41
any:bred	-62
any:breeder	-84
any:breeding	-49
any:breguet	-30
any:brest	-62
any:bretonnes	-29
any:brevet	-28
any:brevets	-66
any:brewers	-31
any:brewery	-41
any:brews	-27
any:brexiteer	37
any:bricklayer	-45
any:bridal	-62
any:bride	-42
any:brides	-55
any:bridges	-52
any:brief	-85
any:briefed	-26
any:brigade	-68
any:brighton	-46
any:brilliant	-33
any:bring	-27
any:brioche	-40
any:bris	58
any:broadcasts	-37
any:brochure	-31
any:brodeuse	-32
any:broken	55
any:broker	-66
any:brothel	52
any:brothels	29
any:brotherhood	-34
any:brotherly	-26
any:bruno	-43
any:brush	34
any:brussels	26
any:brut	-57
any:bruxellois	-34
any:bsc	-95
any:bt	-26
any:btp	-39
any:bts	-44
any:buddhist	-34
any:budget	-112
any:budgets	-56
any:buffalo	29
any:bug	-65
any:bugs	-33
any:build	-52
any:building	-55
any:builds	-26
any:built	-74
any:bulimia	31
any:bullying	-38
any:bundnis	26
any:bunting	-42
any:bureaux	-47
any:burger	-49
any:burgled	-35
any:burnt	27
any:bursary	29
any:bus	-83
any:buses	-25
any:business	-108
any:businessmen	-26
any:buste	66
any:busting	35
any:busy	32
any:butch	46
any:butcher	-68
any:bute	32
any:butte	-47
any:butter	-29
any:buvette	-86
any:buyer	-79
any:byline	-60
any:byrne	-73
any:c	-41
any:cab	38
any:cabaret	-68
any:cabbage	-35
any:cabinet	-42
any:cabinets	-25
any:cable	-35
any:cableur	33
any:cadet	-59
any:cadets	-48
any:cadolle	-28
any:cadre	-71
any:cadres	-79
any:cadreur	-87
any:caf	-30
any:cafe	-54
any:cairngorms	-33
any:caisse	-56
any:cake	-73
any:cakes	-68
any:calculs	-25
any:call	25
any:caller	-51
any:calling	-43
any:calls	-29
any:calme	-72
any:calvitie	44
any:cambridge	-32
any:came	25
any:cameras	-51
any:camerounaise	46
any:camion	-57
any:campagnes	-48
any:campaign	-42
any:campaigner	-96
any:campaigns	-40
any:camped	52
any:camping	-64
any:camps	-47
any:campsite	-38
any:campus	26
any:camus	-34
any:canada	-61
any:canadian	-30
any:canadien	-39
any:cancelled	46
any:candauliste	29
any:candidates	-71
any:candidats	-39
any:candidature	26
any:candour	-39
any:canine	-50
any:canne	56
any:cannes	-41
any:cannot	47
any:cantine	35
any:canton	59
any:canvas	-26
any:capacity	-63
any:cape	-25
any:capita	-33
any:capitales	32
any:capitalism	50
any:capitol	45
any:capricorn	-29
any:captain	35
any:captee	36
any:capteur	-47
any:capteurs	-45
any:captioned	-49
any:captured	-27
any:car	-30
any:caractere	-47
any:caracteres	-67
any:caravan	32
any:caravanes	-46
any:caravans	-40
any:carbon	-44
any:carbone	-51
any:cardiologie	-63
any:cardiologist	28
any:care	-42
any:cared	-83
any:caresser	-40
any:caring	41
any:carnaval	-62
any:carnet	32
any:carols	34
any:carpenter	-39
any:carpentry	-77
any:carre	-38
any:carried	-25
any:carriers	-61
any:cartes	-81
any:cartesien	-30
any:cartographe	-39
any:cartographie	-44
any:cartoons	-39
any:carved	-36
any:carves	50
any:caryotypiste	-38
any:cas	28
any:casanova	-29
any:cascadeur	-65
any:caseload	-29
any:cases	-76
any:casework	-40
any:cash	-46
any:cashier	-33
any:casiers	-60
any:casino	48
any:casinos	-27
any:casque	32
any:castel	-37
any:catalogne	27
any:catalogued	-45
any:cataloguer	-54
any:cataract	-25
any:cataracts	25
any:category	-62
any:cater	-59
any:catered	-33
any:caterer	-46
any:catering	-54
any:cathedral	-36
any:catholicism	48
any:catholique	-30
any:cats	-46
any:cattle	-56
any:caught	25
any:cause	37
any:causes	39
any:caution	29
any:cautions	-33
any:cautious	30
any:cavaleur	37
any:cavalier	-37
any:cctv	28
any:cdd	-89
any:cdi	-61
any:cea	29
any:cecile	39
any:cedars	28
any:cedetiste	43
any:cegetiste	38
any:cegidd	-25
any:celibataire	-97
any:cellar	26
any:cells	-44
any:cellulaire	-37
any:cemetery	-29
any:center	64
any:central	33
any:centrale	-28
any:centre	-39
any:centres	-28
any:cercle	36
any:certain	-36
any:certificate	25
any:certifies	30
any:cesure	-36
any:cet	-82
any:cfe	-27
any:cftc	58
any:chabbat	-26
any:chad	-27
any:chain	-61
any:chaine	-48
any:chains	-46
any:chaired	-32
any:chalet	30
any:chaleur	-27
any:chaleureux	-31
any:champagne	-45
any:champion	-55
any:chancellor	29
any:changed	-40
any:changement	-55
any:changes	-36
any:channel	-57
any:chantal	31
any:chantier	-40
any:chantiers	-55
any:chapardait	58
any:chapel	-48
any:chapitre	-40
any:chaplain	-54
any:chaque	31
any:character	-37
any:charcot	-34
any:charcutier	-40
any:charge	-84
any:chargee	-36
any:chargees	-29
any:charities	-65
any:charity	-69
any:charme	29
any:chart	-27
any:charte	-72
any:chartered	-76
any:chasse	42
any:chastete	25
any:chateau	-29
any:chatterley	-43
any:chaud	-32
any:chaude	-34
any:chauffage	-90
any:chauffard	-25
any:chaussee	31
any:chaussures	-56
any:chauves	-28
any:che	36
any:cheated	-54
any:cheating	-34
any:cheats	-53
any:chechnya	-25
any:checker	43
any:checklists	-41
any:checkout	-39
any:checkpoint	-30
any:cheek	-39
any:cheerfully	32
any:chef	-37
any:cheffe	-48
any:cheltenham	-40
any:chemical	-59
any:cheminots	49
any:chemistry	-26
any:chemo	26
any:chene	-29
any:cheptel	-28
any:cher	-29
any:chercheur	-59
any:chercheuse	-41
any:chess	-101
any:chevaux	-63
any:chevillee	-28
any:chevres	-26
any:chez	-30
any:chichester	-59
any:chien	-79
any:chiens	-61
any:chiffre	-74
any:chiffres	-45
any:child	90
any:children	-48
any:chile	-72
any:chimie	-28
any:chinois	-43
any:chirurgie	-74
any:chirurgien	-76
any:chirurgienne	-69
any:choc	-28
any:chocolat	-56
any:chocolatier	-32
any:chocolats	-40
any:choice	25
any:choirmaster	-36
any:choisit	-42
any:choix	-31
any:chord	-48
any:choregraphie	-41
any:chose	-33
any:chosen	-25
any:choux	-39
any:chromatography	-57
any:chrome	-35
any:chromosomal	32
any:chromosomes	-55
any:chronic	-26
any:chronicle	-25
any:chroniqueur	-39
any:chroniqueuse	-59
any:chu	-72
any:churches	-30
any:chypre	-36
any:cicatrices	34
any:ciel	-41
any:cigarettes	47
any:cinema	-56
any:cinquieme	-51
any:cioran	28
any:circle	29
any:circonstances	-75
any:circuit	-50
any:circulation	-45
any:circule	25
any:circus	-30
any:cirque	-36
any:cis	35
any:cisco	-40
any:citizen	-78
any:citoyen	-31
any:citoyenne	25
any:citys	-27
any:civil	-29
any:civile	-30
any:civique	-62
any:claimant	-49
any:claire	-48
any:class	-70
any:classe	-65
any:classes	-103
any:classiques	-51
any:classroom	-26
any:clauses	-62
any:claustrophobic	52
any:claviers	-37
any:cleaned	-74
any:cleaner	-44
any:cleaners	-45
any:cleared	43
any:clearview	-29
any:clef	49
any:clerk	-122
any:clerked	-53
any:cles	-37
any:clientele	-104
any:clients	-67
any:climate	27
any:climbers	-34
any:climbing	27
any:clinic	-61
any:clinical	-70
any:clinically	46
any:clinicienne	-31
any:clinics	-54
any:clinique	-74
any:clinton	-35
any:clipboard	-48
any:clock	-30
any:clocked	37
any:clockmakers	-29
any:cloisons	-58
any:clonage	-53
any:clone	-87
any:cloned	-46
any:cloning	-32
any:clos	-55
any:closed	-58
any:closeted	28
any:closing	-30
any:cloud	-36
any:clouds	-38
any:cloue	27
any:clown	-71
any:club	-41
any:clubs	32
any:clumsy	27
any:cnil	-63
any:cnrs	-38
any:cnt	30
any:co	37
any:coach	-64
any:coaching	-27
any:coast	-46
any:coastguard	-52
any:cobol	-42
any:cocaine	63
any:coche	25
any:cochee	50
any:cocktails	-49
any:coco	52
any:cod	-82
any:code	-83
any:codebase	-36
any:coder	-33
any:coeliac	-30
any:coequipiers	-50
any:coffee	-53
any:coffre	32
any:coffreur	-52
any:cohort	-42
any:coiffe	-59
any:coiffeuse	-31
any:coiffure	-57
any:colas	27
any:coldstream	-57
any:cole	34
any:colitis	27
any:collaborateur	-85
any:collaboratrice	-44
any:collapsed	26
any:collations	-28
any:collection	-48
any:collections	-30
any:collective	-73
any:collects	-29
any:college	-52
any:collegiens	-52
any:collegue	33
any:colliers	-52
any:collies	30
any:colline	-46
any:colloque	-39
any:colocation	-46
any:colon	40
any:colonial	-28
any:colonnes	-25
any:coloriste	-64
any:colour	-54
any:colours	34
any:columbus	27
any:column	-50
any:columnist	-47
any:comatose	-51
any:combattait	57
any:comble	33
any:comedian	-61
any:comedie	-70
any:comedien	-28
any:comedienne	-33
any:comedy	-71
any:comfortable	28
any:commande	-39
any:commando	-35
any:commemorative	-27
any:commencer	-54
any:commentateur	-31
any:commercante	-29
any:commercants	-29
any:commerce	-98
any:commerces	-37
any:commercial	-86
any:commerciale	-80
any:commerciales	-48
any:commercialise	-49
any:commerciaux	-42
any:commissaire	-36
any:commission	-38
any:commissioning	-33
any:commits	-39
any:committed	40
any:committees	-45
any:committeewoman	37
any:commoner	-35
any:commonwealth	-25
any:communale	45
any:communaute	51
any:commune	-40
any:communes	-28
any:communicante	-49
any:communication	-81
any:communicative	-27
any:communicator	-32
any:communiste	-38
any:communistes	31
any:commute	-40
any:commuted	26
any:commuting	-58
any:compagnon	-55
any:compagnons	45
any:companies	-55
any:companion	49
any:comparative	-43
any:comparee	34
any:compares	-35
any:comparison	34
any:compas	-39
any:compasses	-57
any:compensated	25
any:compensatoires	-25
any:compensee	63
any:competences	-49
any:competition	-34
any:competitor	41
any:complained	-47
any:complaints	-78
any:complementaire	-32
any:completed	59
any:complexe	-56
any:compliance	-40
any:complicated	-40
any:composites	-30
any:comprehensive	-31
any:compris	30
any:comprises	-35
any:comptabilise	-57
any:comptabilite	-47
any:comptable	-46
any:comptes	-64
any:comptoir	-35
any:computational	-27
any:computer	-62
any:concept	-63
any:concerts	-71
any:conchyliculture	-34
any:concierge	-34
any:conclu	-31
any:concoit	-31
any:concordent	57
any:concours	-86
any:concu	-55
any:concussion	38
any:condamine	-30
any:condamne	-43
any:condamnes	-46
any:conditional	43
any:conditionnelle	34
any:condom	-35
any:conducted	-45
any:conducteur	-38
any:conductor	-51
any:confectionery	-27
any:confederal	66
any:conference	-47
any:conferences	-31
any:conferenciere	-54
any:confessed	25
any:confesses	-56
any:confession	-60
any:confessionnelle	-56
any:confiance	-66
any:confident	-36
any:confidential	30
any:confidentiel	34
any:confirmed	45
any:confirmee	29
any:confirms	-62
any:confiserie	-26
any:conflit	28
any:conflits	-39
any:confondent	-35
any:conformite	-42
any:congelateurs	-30
any:conges	-32
any:congo	-43
any:conjoint	-47
any:conjugal	-30
any:conjugales	-32
any:connait	-27
any:connectee	-43
any:connectes	27
any:connemara	-25
any:connu	54
any:connue	53
any:conquete	-52
any:conquetes	44
any:consciencieuse	-40
any:conscientious	40
any:conseil	-28
any:conseille	-64
any:conseils	-28
any:consensual	55
any:consent	-47
any:consented	30
any:consentement	46
any:consequence	29
any:conservation	-31
any:conservatrice	-42
any:conserve	32
any:conserves	46
any:considers	42
any:consommables	-25
any:consomme	40
any:constituency	35
any:constitution	-38
any:constitutional	-25
any:construcion	38
any:construit	-37
any:consulaire	-61
any:consultancy	-51
any:consultant	-60
any:consultante	-59
any:consultatif	-31
any:consultations	-88
any:consulte	38
any:consulting	-57
any:consumer	-45
any:contagieux	-49
any:contagious	-27
any:containers	-33
any:contentieux	-62
any:contention	37
any:contenu	-53
any:contenus	-31
any:contestations	-29
any:conteuse	-40
any:continu	35
any:continue	-37
any:continuous	-35
any:contraception	-45
any:contraceptive	-54
any:contract	-86
any:contractee	25
any:contractor	-96
any:contractors	34
any:contractuel	-47
any:contradicteurs	-39
any:contradiction	37
any:contraintes	-27
any:contraire	-33
any:contrat	-36
any:contrats	-48
any:contre	43
any:contrebande	42
any:contrefacon	44
any:contremaitre	69
any:contributeur	-31
any:control	-81
any:controlee	44
any:controleur	-46
any:controleurs	34
any:controlled	-30
any:controller	-42
any:convaincus	-49
any:convalescence	-26
any:convention	43
any:conventions	-58
any:conversion	34
any:convict	-54
any:convictions	-51
any:convois	-28
any:coo	-43
any:cook	-32
any:cookbook	-44
any:cooked	-59
any:cooks	-50
any:cooling	-71
any:cooperates	57
any:coordinated	-42
any:coordinates	-27
any:coordinateur	-25
any:coordinator	-63
any:coordinatrice	-46
any:copie	43
any:copies	27
any:copine	-31
any:copines	-32
any:copper	-54
any:coproprietaires	-65
any:copropriete	-59
any:copy	-71
any:copywriter	-58
any:coquines	61
any:coquins	26
any:cordee	-66
any:cordon	26
any:corner	-49
any:correctrice	-67
any:correspondance	29
any:corrida	37
any:corrige	-69
any:corsets	-48
any:cosmetics	-25
any:cosmetique	-35
any:coste	-56
any:costs	-67
any:costume	-70
any:costumier	-32
any:costumiere	-55
any:cotisations	-29
any:coud	-36
any:coughed	-30
any:couldn	-47
any:couleur	-34
any:couleurs	-57
any:councillors	-68
any:councils	-86
any:counsel	-82
any:counselled	-54
any:counselling	-40
any:counsellor	-53
any:counsellors	-25
any:counsels	-53
any:counted	-54
any:counter	-25
any:counterbalance	-40
any:counting	-47
any:countries	-52
any:country	38
any:coup	-28
any:coupee	-28
any:coupes	-32
any:couple	31
any:couples	-77
any:coups	37
any:cour	-58
any:courant	-48
any:courante	-58
any:courent	32
any:coureur	-31
any:couriers	30
any:courriel	-26
any:cours	-30
any:course	-43
any:courses	-47
any:coursiers	36
any:courtes	-55
any:courtier	-32
any:courtoisie	32
any:courts	-45
any:cousin	49
any:cout	-34
any:coutaient	-28
any:couts	-66
any:coutumes	-66
any:couture	-73
any:couturier	-34
any:couturiere	-44
any:couvert	-31
any:couverts	-28
any:couverture	-59
any:couvoir	-40
any:couvre	-61
any:covered	-103
any:cows	-35
any:cox	-52
any:cp	-46
any:cpam	-31
any:cpe	-34
any:cracher	59
any:craftsmen	-40
any:crane	37
any:crates	-35
any:cream	-36
any:creative	-28
any:creche	-47
any:credit	-129
any:credits	-27
any:credo	-66
any:crete	-25
any:crew	-59
any:crewe	35
any:crews	-38
any:criblages	-25
any:cricket	-54
any:cried	57
any:criee	26
any:crier	-71
any:crieuse	-35
any:crime	-92
any:criminal	-26
any:criminally	-27
any:criminel	-36
any:criminologist	-31
any:criminology	-45
any:crippled	-52
any:crippling	-52
any:crise	-96
any:crisis	-53
any:crispr	-57
any:critic	-56
any:critical	-48
any:criticising	41
any:critics	-51
any:critique	-70
any:critiques	-55
any:crohn	25
any:croissants	-36
any:croix	-86
any:cros	60
any:cross	-40
any:crossed	-57
any:crosswords	-87
any:crowds	38
any:croyait	-31
any:croyant	38
any:croyez	-63
any:crus	54
any:csc	32
any:cse	-116
any:csp	43
any:cuillere	-61
any:cuir	-27
any:cuisine	-111
any:cuisines	-36
any:cuisiniere	-32
any:cuisiniste	-36
any:cuivres	-69
any:culottes	38
any:culpabilite	-35
any:cult	-27
any:culte	-61
any:culture	-79
any:culturelle	-46
any:cumann	26
any:curated	-46
any:curatelle	40
any:curator	-58
any:cure	-29
any:curieux	-30
any:curiosity	-37
any:currently	40
any:curricular	-34
any:curve	-44
any:curveballs	-29
any:custody	-38
any:customer	-32
any:customers	-113
any:customs	-76
any:cut	-48
any:cutter	-50
any:cuttings	-32
any:cvpr	-38
any:cvs	-41
any:cwu	28
any:cycle	-35
any:cymru	28
any:cynic	-45
any:cynical	-61
any:cynicism	-32
any:cynique	-41
any:cyprus	-43
any:cytogeneticist	-38
any:d	-34
any:dactylo	-69
any:dactylographie	-59
any:dactyloscopique	49
any:dad	65
any:dads	48
any:daf	-29
any:dagenham	40
any:dairy	-47
any:dale	-50
any:daltonien	37
any:daly	26
any:damages	-66
any:dames	-36
any:damp	-48
any:dana	34
any:dance	-58
any:danced	-27
any:dancer	-39
any:dances	-36
any:dangereuse	27
any:dangereuses	-35
any:danielle	-57
any:danish	-53
any:danse	-70
any:danseur	39
any:danseurs	-55
any:darren	-43
any:darts	-40
any:dashboard	-76
any:dashboards	-65
any:data	-47
any:datait	-44
any:daughters	-97
any:dauphins	-43
any:david	-34
any:dax	-33
any:dbs	-31
any:deacon	-46
any:dead	-69
any:deadline	-32
any:deadlines	-70
any:deafblind	-29
any:dealer	-32
any:deals	-92
any:dealt	-62
any:dean	-32
any:death	-51
any:debaptise	25
any:debat	-71
any:debate	-34
any:debating	-32
any:debian	-31
any:debout	28
any:deboutee	25
any:debts	-25
any:debunker	26
any:debut	-54
any:decapage	-33
any:decay	-27
any:decides	-59
any:decision	-38
any:declared	41
any:declaree	40
any:decline	-56
any:declined	31
any:decors	-44
any:decouche	62
any:decoupe	-42
any:decoupes	-34
any:decouvertes	-38
any:deducted	31
any:deduites	26
any:deeply	42
any:defeat	-51
any:defect	76
any:defectueuse	30
any:defendants	-45
any:defended	-64
any:defends	-29
any:defilait	-60
any:defile	-26
any:definit	34
any:definitely	25
any:defis	-54
any:defunt	34
any:degeneration	39
any:degommeuses	44
any:degre	55
any:degrees	-57
any:degrisement	35
any:degrowth	44
any:dehors	31
any:delais	-69
any:delayed	41
any:delays	-61
any:delegate	-38
any:delegated	-56
any:delegates	-78
any:deleguer	-104
any:delegues	-53
any:deleted	-35
any:delhi	41
any:deli	-44
any:deliberative	-27
any:delinquants	-54
any:delits	-35
any:delivered	-75
any:delivers	-65
any:delivery	-41
any:dell	-28
any:deloitte	-32
any:demarche	-30
any:demarches	-39
any:demarcheur	-25
any:demasque	-40
any:demenage	-53
any:demenager	-31
any:demenagerions	28
any:dementia	-39
any:demi	28
any:demission	46
any:demissionne	30
any:democratic	-25
any:democratie	-35
any:democratique	-43
any:demon	45
any:demonstrations	-50
any:demonstratrice	-70
any:demonte	-25
any:dems	39
any:denied	29
any:denies	29
any:dentaire	-58
any:dentaires	-56
any:dental	-38
any:dentist	-41
any:dentiste	-34
any:dentistes	-25
any:dentistry	-34
any:depannage	-28
any:departemental	37
any:departementale	-54
any:departementaux	-37
any:depend	-26
any:dependance	-31
any:dependant	-27
any:dependent	52
any:depends	-71
any:depistage	-54
any:depistee	27
any:deplacement	-51
any:deplacements	25
any:deploiement	-37
any:deploye	-31
any:deployment	-43
any:deployments	-58
any:depose	30
any:depots	-43
any:depouillement	-30
any:depreciation	-26
any:depressed	-31
any:depressive	26
any:deprime	26
any:depute	-35
any:deputee	-41
any:deputes	-26
any:deputy	-53
any:derecognised	-39
any:derive	-28
any:dermatology	-58
any:derniere	54
any:des	-38
any:desarme	-32
any:descend	50
any:descendant	-57
any:descendante	-35
any:describe	34
any:described	26
any:describes	33
any:deshabille	-49
any:design	-108
any:designe	33
any:designed	-110
any:designer	-126
any:designs	-70
any:desintoxication	45
any:desir	-53
any:desire	43
any:desk	-43
any:desks	-60
any:desormais	33
any:despite	33
any:despot	-27
any:desserts	-33
any:dessin	-30
any:dessinateur	-40
any:dessinatrice	-44
any:dessine	-84
any:detached	57
any:detachee	-28
any:detail	-55
any:detected	26
any:detection	-111
any:detective	-67
any:detectives	27
any:detenait	38
any:detenons	34
any:detenteur	-46
any:detenu	54
any:detenus	-57
any:determined	-84
any:determinedly	-29
any:detourage	-39
any:detournement	-32
any:detroit	46
any:detrousse	-38
any:dette	-39
any:dettes	-25
any:developer	-35
any:development	-51
any:developpe	-93
any:developpement	-51
any:developpeur	-84
any:developpeuse	-46
any:develops	-33
any:devenue	60
any:deverrouille	29
any:device	-50
any:devices	-70
any:devine	69
any:devise	-63
any:devoir	-44
any:devolution	-51
any:devon	-52
any:devorante	-27
any:devra	-63
any:devront	-54
any:dgccrf	-31
any:diabetic	39
any:diabetics	-60
any:diabetique	86
any:diabetiques	-54
any:diabetologie	-28
any:diacre	-65
any:diagnose	-72
any:diagnosis	27
any:diagnostic	-37
any:diagramming	-53
any:diagrams	-30
any:dialects	-28
any:dialogue	-48
any:diaphragms	-48
any:diary	-31
any:dicky	63
any:dictature	27
any:diction	-44
any:dictionaries	-52
any:did	26
any:diesel	-25
any:dieteticienne	-46
any:dietetique	-27
any:dietitian	-65
any:diets	-61
any:difference	-25
any:difficile	28
any:difficiles	-43
any:difficult	-56
any:digitale	-49
any:dijon	-56
any:diligence	-50
any:diocese	-56
any:diogene	51
any:diploma	-76
any:diplomas	-52
any:diplomat	-59
any:diplomate	-44
any:diplomatie	-55
any:diplomatique	-57
any:diplome	-45
any:diplomee	-37
any:dirait	34
any:direct	-25
any:directed	-70
any:direction	-58
any:directional	-41
any:director	-26
any:directors	-67
any:directrice	-45
any:directs	-34
any:dirige	-26
any:disability	-33
any:disaggregated	-69
any:disaient	-33
any:disarmament	26
any:discharge	56
any:disciplinary	26
any:discorde	-34
any:discovered	-26
any:discreet	58
any:discrete	-48
any:discrimination	-40
any:discriminations	-32
any:discuss	-48
any:dish	-47
any:dishes	-36
any:disliked	27
any:dismay	38
any:dismissed	45
any:disorders	-78
any:dispatcher	-44
any:dispense	70
any:dispensed	-36
any:display	-46
any:displays	-37
any:disponible	-86
any:disputes	-43
any:disqualified	53
any:dissertation	-79
any:distance	-39
any:distingue	33
any:distressed	-32
any:distribue	34
any:distributeur	-38
any:distributeurs	-47
any:distribution	-62
any:diversity	-37
any:divinity	-30
any:divorced	-27
any:divorces	27
any:diwali	-69
any:dj	-52
any:djamena	-35
any:dna	-44
any:doc	-48
any:docteur	-59
any:doctor	78
any:doctoral	-61
any:doctorante	-100
any:doctorat	-26
any:doctorate	-43
any:doctors	-28
any:document	-33
any:documentaire	-96
any:documentaires	-37
any:documentaliste	-37
any:documentariste	-28
any:documentary	-78
any:documents	-39
any:docusign	-33
any:dodging	30
any:doesn	37
any:dogma	-25
any:dogmatique	-46
any:dogme	-44
any:dogs	-49
any:doigt	46
any:doigte	-71
any:doing	26
any:dole	-73
any:dolly	-38
any:dom	-30
any:domestic	-43
any:domicile	-28
any:domina	29
any:dominant	-50
any:dominante	-44
any:dominatrice	27
any:donateurs	52
any:donations	-53
any:donors	-62
any:dons	-78
any:door	-35
any:dorment	32
any:dormi	-27
any:dormitory	-34
any:dorothy	-32
any:dort	-41
any:dos	-25
any:dose	-54
any:doses	30
any:dossiers	-82
any:douanes	-38
any:douanier	-44
any:doublage	-34
any:doublages	-40
any:double	-31
any:doubled	-85
any:doubleur	-87
any:doubt	-33
any:doue	27
any:douleur	-26
any:doute	-65
any:douter	-27
any:douvres	-55
any:dovetails	-36
any:dow	-31
any:downloads	-38
any:downtime	-30
any:dozen	-29
any:dp	-52
any:dpd	-29
any:drafted	-102
any:drafts	-43
any:drag	-28
any:dragged	-64
any:dragster	-35
any:dragueur	35
any:drama	44
any:drapeau	-34
any:drapeaux	-64
any:draw	31
any:drawings	-57
any:dresse	-39
any:dressing	-29
any:drew	-25
any:drh	-71
any:drinkers	-73
any:drinking	63
any:drinks	-44
any:drivers	-66
any:drives	-29
any:droit	-33
any:droite	-35
any:droits	-68
any:droiture	-62
any:drole	-40
any:drone	48
any:drosophile	-34
any:drugs	-50
any:drummer	-31
any:drums	-48
any:drunk	31
any:ds	28
any:dsi	-32
any:du	-29
any:dudeist	26
any:due	-35
any:dunelm	-26
any:dunkeld	-45
any:dunn	53
any:dunne	-43
any:dur	-40
any:durable	-48
any:durand	-34
any:duras	-30
any:durete	-25
any:durham	-45
any:dusty	27
any:dutch	-66
any:duval	-25
any:dwp	31
any:dyer	38
any:dyes	-47
any:dying	-27
any:dyslateral	-46
any:dyslexic	42
any:dyslexie	56
any:dyslexiques	-26
any:dysphagia	-38
any:dyspraxic	33
any:dystonia	29
any:e	-29
any:e16	-37
any:ear	-51
any:earplugs	-66
any:ease	-30
any:easily	34
any:east	-52
any:easy	27
any:eat	-58
any:eating	-36
any:eau	-53
any:eaux	-48
any:eb	-33
any:ebat	45
any:ebeniste	-34
any:ebola	-25
any:ebruiter	-55
any:ecart	-30
any:ecarte	33
any:echanges	-32
any:echangiste	53
any:echecs	-61
any:echelle	-32
any:echo	-25
any:eclairage	-40
any:eclairagiste	-45
any:ecloserie	-43
any:ecole	-62
any:ecolo	36
any:ecologique	-47
any:ecologue	-47
any:economics	-46
any:economie	-66
any:economique	32
any:economist	-61
any:economiste	-32
any:economy	-65
any:ecope	46
any:ecoute	-65
any:ecran	32
any:ecrans	-34
any:ecris	-34
any:ecriture	43
any:edge	-37
any:edinburgh	-26
any:edit	-59
any:edite	-63
any:edited	-91
any:editeur	-65
any:edition	-89
any:editor	-86
any:editrice	-75
any:edits	-38
any:educateur	-74
any:educatif	36
any:education	-83
any:educational	52
any:efface	-47
any:effacer	-35
any:effort	-45
any:egg	-29
any:eggs	-29
any:eglise	-32
any:egoist	54
any:ehpad	-37
any:eiger	-37
any:eight	-32
any:eighty	42
any:elderly	-64
any:eldest	51
any:elected	-26
any:electeur	58
any:elections	-79
any:electoral	-54
any:electorale	-32
any:electorales	-31
any:electrice	49
any:electrician	-94
any:elevage	-29
any:elevent	86
any:eleves	-96
any:eleveur	-75
any:elire	35
any:elles	37
any:elodie	-50
any:eloges	-62
any:elu	-33
any:elue	-32
any:elus	-81
any:ely	-26
any:elysee	-60
any:email	-40
any:embauchee	-43
any:embolie	42
any:embossing	-61
any:embryologist	-54
any:embryons	39
any:emea	-51
any:emergency	-39
any:emigrated	35
any:emission	-31
any:emmaus	-27
any:emploie	-66
any:emplois	-41
any:employe	-30
any:employed	-94
any:employee	-38
any:employers	-70
any:employeur	-58
any:employs	-58
any:emporte	-38
any:empreinte	-46
any:ena	-51
any:enamel	-30
any:encadre	-78
any:enceinte	40
any:encens	-25
any:enchaine	43
any:enchainee	39
any:encore	25
any:end	-44
any:endometriosis	31
any:enduits	-53
any:endurance	68
any:endurant	-38
any:energy	-38
any:enfant	-27
any:enfants	-33
any:enforcement	-27
any:engage	-56
any:engaged	-73
any:engagements	-38
any:engine	-70
any:engineer	-93
any:engineering	-33
any:engineers	-40
any:engins	-39
any:england	-65
any:english	-81
any:enjoy	-34
any:enlightened	-29
any:enlightenment	-38
any:ennui	-80
any:enough	25
any:enquetes	-56
any:enqueteur	-70
any:enqueteurs	-54
any:enquetrice	-70
any:enrayee	-37
any:enregistre	46
any:enregistrement	-33
any:enregistrer	-69
any:enrol	-61
any:enrole	29
any:enrolee	45
any:enrolled	29
any:enrols	-42
any:enseignant	-36
any:enseignante	-27
any:enseigne	-63
any:enseignee	-41
any:enseignements	67
any:enseigner	-31
any:entend	40
any:entente	43
any:enterprises	-26
any:enterrements	-34
any:enthousiasme	-42
any:enthusiasm	-59
any:enthusiast	40
any:entraineur	-67
any:entreprendre	-64
any:entrepreneur	34
any:entrepreneuriale	-37
any:entreprise	-69
any:entreprises	-33
any:entrer	34
any:entretenait	53
any:entretien	27
any:entries	27
any:entry	31
any:enverra	-39
any:envie	-27
any:environment	-31
any:envisagee	-25
any:envoie	38
any:envoye	27
any:enzymes	-35
any:epanouie	25
any:epargne	-36
any:epaule	27
any:epfl	-36
any:epicerie	-58
any:epictetus	33
any:epicurean	-45
any:epicurienne	-60
any:epidemic	-27
any:epilation	-52
any:epilepsie	28
any:epilepsy	-25
any:episode	-39
any:episodes	31
any:epoque	33
any:epoux	-52
any:epuise	-27
any:equestre	-58
any:equilibree	41
any:equine	-34
any:equipe	-34
any:equipes	-67
any:equipment	-72
any:era	-46
any:erection	29
any:ergonome	-28
any:ergonomiques	-31
any:ergotherapie	-67
any:eric	-45
any:eritrea	-45
any:erlangen	-40
any:erotica	-34
any:erotique	-64
any:erp	-74
any:error	-60
any:esat	-47
any:escale	-56
any:escape	-66
any:escaped	-53
any:escort	-49
any:escorte	-67
any:escorted	-41
any:escorting	-37
any:escorts	48
any:escroquerie	-49
any:esl	-45
any:esoterisme	-36
any:espagnol	-29
any:espagnole	-37
any:esprit	-103
any:essai	-37
any:essais	-29
any:essay	-56
any:essential	-27
any:established	35
any:estate	-27
any:estates	-70
any:estimate	-42
any:estimates	-34
any:estimations	-31
any:estonia	-42
any:et	-34
any:etabli	34
any:etablie	29
any:etage	35
any:etaient	46
any:etal	-26
any:etalon	54
any:etalonnage	-45
any:etalonneur	-42
any:etalonnier	-32
any:etapes	-69
any:etat	-54
any:etes	-48
any:ethical	-29
any:ethics	-45
any:ethique	-70
any:ethiques	29
any:ethnologue	-61
any:etienne	-50
any:etonne	-50
any:etonnement	-28
any:etretat	-27
any:etude	-41
any:etudiant	-25
any:etudiante	-67
any:etudiantes	-46
any:etudiants	-38
any:etudie	-122
any:eue	-77
any:eurocommunist	37
any:european	-51
any:europeen	-62
any:europeenne	32
any:europeens	-36
any:euston	-44
any:evadez	-29
any:evaluation	-37
any:evenement	40
any:evenementiel	-54
any:evening	-66
any:evensong	-33
any:event	-34
any:events	-87
any:everton	-37
any:everybody	36
any:everyone	25
any:evidence	-42
any:evite	62
any:evitee	-64
any:evolution	-49
any:evoquee	-25
any:evoquees	35
any:ex	31
any:exam	-44
any:examens	-61
any:examinatrice	-28
any:examiner	-82
any:exaministe	58
any:exams	-46
any:exceeded	-45
any:excel	-55
any:excellence	-42
any:excellent	-53
any:excellents	-62
any:exces	-39
any:exchange	-52
any:excite	-46
any:exclu	70
any:excluded	26
any:excuses	-41
any:executed	-39
any:executor	33
any:exemplary	-65
any:exempted	34
any:exercer	41
any:exhaustion	57
any:exhibition	-84
any:existential	-68
any:existentialism	-32
any:existentialist	25
any:existentialiste	30
any:existing	-33
any:exists	40
any:exome	31
any:exomes	-48
any:exotic	-46
any:expatriation	-47
any:expatries	-51
any:expect	-51
any:expedition	-55
any:expense	45
any:expenses	34
any:experiences	-25
any:experimentation	-34
any:expert	-89
any:expertes	-33
any:expertise	-30
any:experts	-46
any:explaining	-86
any:expliquer	26
any:exploite	-32
any:explosives	-49
any:exposed	-30
any:exposition	-58
any:expressed	-37
any:expression	-53
any:extended	-43
any:extension	-39
any:external	-46
any:extraconjugale	55
any:extraction	-49
any:extrait	-33
any:extraits	-25
any:extramarital	26
any:eze	-30
any:f508	-25
any:faber	-33
any:fabians	40
any:fabien	34
any:fabre	-51
any:fabric	-37
any:fabricant	-25
any:fabrique	-43
any:facades	-55
any:faceprint	32
any:faces	-81
any:facho	26
any:facilities	-64
any:facing	31
any:factory	-54
any:facts	-40
any:failing	30
any:failli	40
any:faillite	-75
any:fails	40
any:faim	30
any:fair	-53
any:fairs	-40
any:faithful	-30
any:falcons	-34
any:fall	29
any:falls	-37
any:familial	-36
any:familiale	-32
any:familier	-26
any:families	-46
any:familles	-74
any:famous	-42
any:fan	27
any:fancies	-34
any:fanconi	43
any:fancy	-26
any:fanfare	-73
any:fans	-46
any:fantasmes	-45
any:fao	-33
any:fare	32
any:farm	-42
any:farmer	-64
any:farmers	-63
any:farming	-60
any:fashion	-42
any:fashioned	39
any:fast	-26
any:faster	-33
any:fatiguees	-31
any:fault	-45
any:faune	-30
any:faure	-46
any:fausse	31
any:faute	34
any:fautes	-39
any:fauteuils	-58
any:faux	29
any:favour	31
any:favourite	-35
any:fazed	-75
any:fbi	30
any:fdsea	81
any:fear	-44
any:feature	-45
any:features	-33
any:february	43
any:federal	32
any:federalist	31
any:federations	-35
any:fee	-47
any:feed	44
any:feeling	-35
any:feline	-31
any:fell	-29
any:fellow	-55
any:felons	-52
any:felony	26
any:felt	-44
any:femelle	-32
any:fens	35
any:ferme	-38
any:fermes	-34
any:fermiers	-35
any:ferronnier	-40
any:ferroviaire	-41
any:ferroviaires	-50
any:fervent	27
any:festival	-85
any:festivals	-37
any:fete	-25
any:fetichiste	35
any:feuilleton	-45
any:feverish	-33
any:fewer	26
any:feydeau	-58
any:fgtb	27
any:fiance	-35
any:fiancee	-30
any:fibre	-53
any:fibres	27
any:fibromyalgie	37
any:fibrosis	-39
any:fichee	27
any:fiches	-57
any:fiction	-56
any:fidelisation	-53
any:fidelite	-40
any:fido2	-33
any:field	-132
any:fier	39
any:fierce	69
any:fierte	-25
any:fiertes	-34
any:fifteen	-50
any:fifth	-33
any:figaro	-62
any:figurant	-31
any:figurative	-37
any:filed	36
any:files	-52
any:filiale	-48
any:filiales	-67
any:filiation	-55
any:filiere	-25
any:filing	-46
any:fill	26
any:filled	-53
any:fillon	41
any:film	-108
any:filme	-32
any:films	37
any:filtrage	-28
any:fin	36
any:finalement	-36
any:finalist	-53
any:finance	-66
any:financial	-26
any:financiers	-43
any:finches	-39
any:find	-48
any:findings	30
any:finds	30
any:fine	-48
any:fined	28
any:fines	-34
any:finger	-28
any:fingerprint	-27
any:fingerprinting	-44
any:fingerprints	-29
any:finished	-47
any:finisseur	-51
any:finistere	33
any:finit	54
any:fired	68
any:firefighter	-45
any:firefighters	-72
any:firewall	-56
any:firm	-45
any:firms	-37
any:firmware	-79
any:first	-43
any:fiscal	-50
any:fiscaliste	-62
any:fiscalite	-57
any:fiscally	34
any:fish	-69
any:fitness	-50
any:fits	-90
any:fitted	-47
any:fitter	-88
any:fiv	40
any:five	-34
any:fives	-56
any:fix	-39
any:fixed	-80
any:fixes	-63
any:flags	-44
any:flame	-43
any:flea	-25
any:fleet	-26
any:flexible	40
any:flins	43
any:flirt	-77
any:flirtation	-49
any:flirte	-37
any:flirted	-25
any:flood	-34
any:flooring	-44
any:floors	-37
any:flore	-28
any:florist	-51
any:flottante	34
any:flow	-78
any:flower	-39
any:flowers	-59
any:flu	-57
any:fluent	-63
any:fluid	-59
any:flux	-87
any:flyers	29
any:focal	30
any:foi	-25
any:foie	-59
any:foire	-36
any:folate	-37
any:fold	-42
any:folding	-39
any:folk	-90
any:followed	-84
any:follower	54
any:fonciere	-50
any:fonction	-36
any:fonctionnaire	-48
any:fonctionne	-27
any:fond	-28
any:fondateur	-28
any:fondateurs	-39
any:fondatrice	-49
any:fonderies	34
any:fonds	-66
any:fondu	-46
any:font	-55
any:food	-48
any:foods	-32
any:fools	-54
any:foot	27
any:football	-52
any:footballer	-28
any:footfall	-45
any:forbes	-54
any:force	-64
any:forebears	-37
any:forecast	-72
any:forecaster	-31
any:foreign	-27
any:foreman	35
any:forensic	-98
any:forensics	-45
any:forest	-31
any:forestier	-41
any:forestiere	-30
any:forestry	25
any:forets	39
any:forfaitiste	-35
any:forgeries	-27
any:forgeron	-36
any:forklift	-25
any:forklifts	-47
any:formalites	-30
any:formateur	-69
any:formation	-109
any:formatrice	-118
any:forme	-31
any:former	30
any:formers	-27
any:formulaires	-30
any:formulation	-61
any:formulator	-46
any:fort	-57
any:forte	-49
any:fortes	-34
any:fortnight	35
any:fortran	-37
any:forwarders	-36
any:fos	25
any:fossil	-33
any:fouilles	-68
any:foule	-32
any:founders	-49
any:fournir	-47
any:fournisseur	-56
any:fournisseurs	-91
any:fourteen	-25
any:foyer	-45
any:fracking	44
any:fractured	-34
any:fractures	-55
any:fragile	-61
any:frais	64
any:fraiseuse	33
any:frame	40
any:frames	-64
any:frameworks	-57
any:franc	-41
any:francais	-71
any:franchise	-44
any:francisco	-25
any:franco	-46
any:francois	37
any:frank	35
any:frappes	-26
any:frasques	48
any:fraude	-33
any:fraudster	33
any:free	-76
any:freelance	-65
any:freely	36
any:freemasons	-34
any:freezer	-29
any:freezers	-31
any:freight	-68
any:french	-65
any:frequente	51
any:frequents	46
any:fresque	-45
any:freud	-66
any:fridge	26
any:fridges	-44
any:friend	-30
any:friends	39
any:frighten	-30
any:frigid	-35
any:frigide	-26
any:fringe	-51
any:froid	-50
any:froide	28
any:frontalier	-39
any:frontier	-27
any:fructose	31
any:fruit	-27
any:fsu	56
any:ft	-62
any:fui	44
any:fume	26
any:fumiste	-29
any:fun	47
any:funding	-42
any:fundraised	53
any:fundraiser	-40
any:fundraising	-55
any:funds	-26
any:funebres	-28
any:funeraires	-31
any:funeral	-31
any:funerals	-43
any:funny	36
any:furnace	-27
any:furniture	-65
any:fusibles	-31
any:fusionnees	-31
any:future	36
any:fuyard	-28
any:g	-84
any:gabarits	-56
any:gabon	30
any:gai	-87
any:gaie	-51
any:gaiete	-36
any:gaillard	-44
any:gale	-35
any:galerie	-36
any:gall	-39
any:gallery	-69
any:galway	-34
any:game	-34
any:games	-75
any:gamme	-84
any:gandrange	28
any:gang	-49
any:gangs	-35
any:gap	45
any:gaps	40
any:garcons	52
any:garden	-69
any:gardener	-61
any:gardiennage	51
any:gardiens	-98
any:gare	-47
any:gargoyles	-40
any:garlic	-43
any:gas	-67
any:gate	-38
any:gateaux	-55
any:gatehouse	-55
any:gatekeeper	-38
any:gatk	-33
any:gatwick	31
any:gauche	-31
any:gaucher	28
any:gauchere	-56
any:gauchers	-46
any:gaulle	38
any:gaulliste	57
any:gaultier	-48
any:gaye	-27
any:gayle	-37
any:gaynor	-25
any:gb	-36
any:gdpr	-31
any:geant	-46
any:gearbox	-38
any:gels	-30
any:gendarme	-101
any:gendarmerie	-25
any:gender	-42
any:genders	29
any:genealogique	-48
any:genealogiques	-27
any:genealogiste	-60
any:genealogy	-29
any:genent	63
any:generale	-58
any:generaliste	-39
any:generation	-68
any:generations	-69
any:genes	-45
any:geneticien	-29
any:geneticienne	-36
any:genetics	-35
any:genetiques	-52
any:genie	-74
any:genique	-25
any:genoa	25
any:genomes	-63
any:genomics	-34
any:genomique	-34
any:genotype	36
any:genotyping	-33
any:genou	28
any:genre	-51
any:geochemist	-35
any:geographique	-50
any:geologist	-63
any:gerait	-31
any:gerant	-64
any:gerante	-78
any:gere	-134
any:geriatrie	-73
any:german	-54
any:germs	-61
any:gestes	-29
any:gestion	-57
any:gestionnaire	-41
any:get	55
any:gets	42
any:getting	33
any:getty	-37
any:gide	-56
any:gifted	28
any:gigs	-56
any:gill	36
any:girl	25
any:giscardien	39
any:git	-58
any:gite	-25
any:given	52
any:giving	-36
any:glacier	-33
any:glaciers	-27
any:gladly	-33
any:gladstone	25
any:glasgow	-42
any:glass	-63
any:glastonbury	-43
any:glazier	34
any:gleeden	-43
any:glisse	43
any:gloves	-42
any:glyphosate	36
any:goal	-37
any:goalkeeper	-25
any:god	25
any:goes	52
any:golden	-46
any:goldman	-32
any:golf	-85
any:golfe	25
any:gonfle	-29
any:good	-42
any:goods	-70
any:google	-33
any:gop	39
any:gordons	-31
any:gossip	29
any:got	37
any:gourmand	-33
any:gouvernante	-66
any:gouvernements	-40
any:gouverneur	-29
any:governments	-63
any:gp	-63
any:gpa	31
any:gps	-59
any:gracie	31
any:grade	-62
any:grader	-33
any:graduate	-80
any:graduates	36
any:grafts	-29
any:grande	35
any:grandeur	-45
any:grands	-74
any:grant	-70
any:grants	-47
any:graphique	-55
any:graphiste	-56
any:gras	-34
any:gratitude	42
any:grave	-44
any:graveur	-60
any:gree	-28
any:greek	-29
any:greement	-39
any:greements	-63
any:greffe	25
any:greffes	-34
any:greffier	-98
any:greffiere	-71
any:grenoble	-50
any:greve	-56
any:grevin	-29
any:grey	-54
any:greyhounds	-32
any:grief	28
any:grilles	40
any:grin	-35
any:grippe	-38
any:grooms	-82
any:groupama	-33
any:groupes	-33
any:groups	-26
any:grower	-86
any:growth	-37
any:grunen	33
any:grutier	50
any:gsk	-31
any:guard	-30
any:guarded	-34
any:gueret	-65
any:guerre	27
any:guess	41
any:guessan	37
any:guests	-59
any:guichet	-31
any:guichetiers	-45
any:guide	-86
any:guidelines	-42
any:guild	-32
any:guise	35
any:guitar	-39
any:gurdjieff	61
any:guy	-26
any:gym	-41
any:gymnastics	-60
any:gynecologue	-55
any:h	57
any:h1	-47
any:ha	-67
any:habilitations	-53
any:habitant	-74
any:habitue	88
any:haccp	-49
any:hacker	-49
any:hacking	-74
any:haemophilia	-46
any:haemophiliac	-31
any:hair	-51
any:hairdresser	42
any:hairdressing	-55
any:halewood	26
any:hall	-55
any:halley	-60
any:halterophilie	-37
any:hambourg	28
any:hamlet	-78
any:hammer	-27
any:hammersmith	-25
any:hams	-50
any:handball	-81
any:handbook	-61
any:handed	-60
any:handicap	-40
any:handicapee	25
any:handicapes	-51
any:handisport	-34
any:handle	26
any:handler	-90
any:handles	-59
any:handling	-28
any:handovers	-47
any:handshake	-66
any:handwriting	-36
any:hang	-112
any:haplogroup	44
any:haplotype	35
any:happier	27
any:haras	-51
any:harcele	29
any:harcelement	-50
any:hardest	-84
any:hardly	-30
any:hardware	-52
any:harem	54
any:harmless	25
any:harms	26
any:harris	43
any:harrogate	-34
any:hartnell	-25
any:harvard	29
any:hashing	-29
any:hastings	-42
any:hat	-46
any:hatchery	-33
any:hated	-56
any:haul	-77
any:hauliers	-34
any:hauling	-47
any:haut	-46
any:haute	-31
any:havana	-51
any:having	57
any:hay	-51
any:hazards	-45
any:hbo	-69
any:head	-34
any:headache	-46
any:headaches	34
any:headed	-32
any:headhunter	25
any:headmaster	-38
any:headmistress	-27
any:headquarters	-37
any:healthy	-32
any:healy	-31
any:hear	33
any:heard	26
any:hearts	-33
any:heathrow	-31
any:heating	-34
any:hebden	27
any:hebdo	-64
any:hebdomadaire	-39
any:heckled	49
any:hectares	-30
any:height	25
any:heir	-66
any:heirs	-42
any:helene	-29
any:helice	-33
any:helix	-58
any:hell	-39
any:helmand	36
any:helmets	-60
any:help	-89
any:helped	-50
any:helpline	-96
any:helvetique	-42
any:hemophiles	-29
any:hems	-51
any:hence	25
any:hendry	-69
any:henry	-52
any:hepatitis	26
any:herbal	-40
any:herbs	-32
any:herd	-74
any:hereditary	-49
any:heredite	-41
any:heredity	-25
any:heritage	-70
any:herite	-49
any:heritier	-42
any:heritiere	-37
any:hermaphrodite	-41
any:hero	-68
any:heroine	-65
any:herons	-29
any:heros	-88
any:hers	-54
any:herself	36
any:herve	-59
any:heteroclite	-38
any:heterodoxe	-36
any:heterodyne	-46
any:heterogene	-28
any:heterogeneite	-56
any:heterogreffe	-50
any:heterosexuel	33
any:heure	-38
any:heures	32
any:hexham	-59
any:hid	53
any:hidalgo	25
any:hierarchy	-45
any:high	-28
any:highly	27
any:hikes	30
any:hiking	-28
any:hill	-25
any:hillary	55
any:himself	49
any:hindoue	-46
any:hindu	50
any:hints	52
any:hip	-31
any:hire	-77
any:hired	-79
any:hires	-55
any:hiring	-49
any:historian	-87
any:historien	-56
any:historique	33
any:history	-52
any:hitch	-62
any:hiv	-35
any:hla	-31
any:hmp	-56
any:hmrc	48
any:hoarse	-37
any:hobby	-29
any:hoists	-39
any:holder	-56
any:holders	-25
any:holds	44
any:holiday	-56
any:holidays	43
any:holloway	69
any:homal	-45
any:homeless	28
any:homeowners	-35
any:homes	-46
any:homework	-36
any:hommes	27
any:homogeneisation	-38
any:homogeneous	-47
any:homologation	-69
any:homonyme	-42
any:homophobes	-28
any:homophobia	-39
any:homophobic	-39
any:homophobie	-41
any:homosexual	27
any:homosexuelle	49
any:honest	-61
any:honeymoon	-27
any:honour	-60
any:honoured	-54
any:honours	42
any:hopitaux	-59
any:hopper	29
any:horaires	-25
any:horairiste	-40
any:horizon	-42
any:horizons	-32
any:horlogere	-42
any:horlogerie	-62
any:hormones	37
any:horoscopes	-54
any:horse	43
any:horses	-113
any:hospice	-53
any:hospital	-32
any:hospitalier	28
any:hospitalise	51
any:hospitalises	-43
any:hospitality	-45
any:hospitals	-72
any:host	-75
any:hosted	-27
any:hostel	-32
any:hostile	41
any:hosts	30
any:hot	-30
any:hoteliers	-27
any:hotellerie	-40
any:hotels	-39
any:hotesse	-56
any:hotesses	71
any:hounds	-27
any:hourly	-39
any:house	-25
any:household	32
any:housing	-57
any:howard	-39
any:hrbp	-25
any:huile	-76
any:huissier	-57
any:huit	43
any:huma	35
any:humaine	-60
any:humaines	-37
any:human	-63
any:humaniste	-38
any:humanistes	-62
any:humanists	26
any:humanitaire	-39
any:humanite	37
any:humanites	-57
any:humanities	-53
any:humankind	31
any:humber	-26
any:humides	-27
any:humour	-85
any:hundred	-77
any:hungary	-46
any:hunt	34
any:hunters	-41
any:hunting	-29
any:huntington	-42
any:hurt	44
any:husbandry	-37
any:husbands	-45
any:hussar	-37
any:hustings	-41
any:hybrides	-44
any:hydraulic	-35
any:hydrogen	-33
any:hydrologue	-29
any:hypersensible	25
any:hypertension	82
any:hypokhagne	-30
any:ia	-25
any:iain	33
any:ibiza	31
any:ice	-76
any:idea	-75
any:ideal	-48
any:idealiste	-57
any:ideas	-35
any:idee	-63
any:idees	-25
any:idemia	-38
any:identification	-53
any:identifiee	32
any:identifies	48
any:identifying	29
any:identite	-50
any:identites	-30
any:identity	-56
any:iec	-35
any:iel	40
any:if	31
any:ignore	53
any:ii	38
any:iii	-30
any:ikea	-33
any:iles	-40
any:illustrator	-44
any:illustratrice	28
any:ilo	-34
any:ils	45
any:imagerie	-60
any:images	-39
any:imaginaire	-33
any:imagination	-33
any:imagine	-29
any:imaging	-30
any:imam	-35
any:imc	-35
any:immeuble	-57
any:immeubles	-25
any:immobilier	-94
any:immobiliere	-44
any:immobiliers	-25
any:immoral	41
any:immunocompromised	41
any:immunology	-55
any:impact	-42
any:impasse	-36
any:impayes	-26
any:impenitent	26
any:implant	31
any:implants	-52
any:implique	37
any:import	-29
any:importatrice	-33
any:importe	-72
any:imported	-42
any:importer	-60
any:impossible	40
any:impotent	-38
any:imprime	-37
any:imprimerie	-34
any:imprimeur	-60
any:improper	27
any:improvement	-39
any:inapte	46
any:incapacite	26
any:incertaine	36
any:incidence	37
any:incident	-30
any:incidents	-29
any:include	-62
any:includes	-26
any:including	-48
any:incroyant	47
any:inde	30
any:indecision	-45
any:indefinite	-49
any:indemne	42
any:independance	40
any:independant	-96
any:independence	39
any:independent	-77
any:indetectable	39
any:index	27
any:indictment	29
any:industrial	-46
any:industriel	-38
any:industrielles	-31
any:industry	-72
any:inebranlable	-36
any:ined	-39
any:infectious	-31
any:infidelities	41
any:infidelity	-31
any:infirmary	-26
any:infirmier	-66
any:infirmiere	-44
any:infirmieres	29
any:infirmiers	-42
any:info	-36
any:information	-28
any:informatise	-80
any:informed	-42
any:infortune	-36
any:ingenieur	-76
any:ingenieure	-81
any:ingenieurs	-35
any:inhalers	-43
any:inheritance	-82
any:inherited	-51
any:initiation	-70
any:initiative	-90
any:initiee	-43
any:inject	-39
any:injection	-46
any:injects	-35
any:injuries	-32
any:injury	35
any:inmate	37
any:innocent	-51
any:innocente	27
any:innovation	-51
any:innover	-57
any:inquirer	-29
any:inrae	-44
any:inria	-39
any:inscrit	45
any:insead	-48
any:insee	-36
any:insiste	45
any:insolvency	-35
any:insomniac	50
any:insoumis	42
any:insoumise	-47
any:inspecteur	-46
any:inspecting	-56
any:inspection	-39
any:inspections	-28
any:inspectrice	-49
any:installait	-32
any:installe	-66
any:installerait	27
any:installs	-61
any:institut	-58
any:institute	-25
any:institutionnelles	-35
any:instructor	-55
any:instruit	-49
any:instrumentiste	-54
any:insuline	-44
any:insultes	-34
any:insurance	-37
any:insured	-38
any:insures	-38
any:intelligence	-62
any:intendant	-26
any:intensive	30
any:intercourse	-56
any:interdiction	25
any:interdit	72
any:interet	25
any:interfaces	-42
any:interimaire	39
any:interimaires	-41
any:interlocuteur	-55
any:intermittents	45
any:internat	-34
any:interned	-36
any:internes	-39
any:interns	-66
any:internships	-30
any:interpose	-29
any:interpret	-31
any:interprete	-64
any:interpreted	-25
any:interrogates	-29
any:intersection	-27
any:intervenant	-58
any:interviewed	-36
any:interviewee	-36
any:interviewer	29
any:interviews	-78
any:intimite	-49
any:intolerante	29
any:intransigeante	35
any:introduced	-47
any:intrusion	-56
any:inutiles	-36
any:invalided	51
any:invalidite	-41
any:inventaires	-56
any:invented	-32
any:invention	-30
any:inventory	-27
any:investigated	-25
any:investigates	-71
any:investigator	-70
any:investissement	-44
any:investisseurs	-60
any:investiture	38
any:investment	-69
any:investments	-30
any:investor	-53
any:investors	-32
any:invigilator	-47
any:invisible	39
any:invoice	-38
any:invoices	-79
any:invoicing	-26
any:involves	-31
any:ios	-32
any:iosh	40
any:ipp	38
any:ipsos	-53
any:iqbal	-46
any:iranians	-41
any:ireland	-43
any:iris	-41
any:ironed	-29
any:irreligieux	47
any:irreligious	29
any:irritable	40
any:islam	-65
any:islands	-35
any:isle	-68
any:islington	-32
any:iso	-64
any:israel	47
any:issues	-27
any:istanbul	-25
any:italian	-43
any:italien	-41
any:italiens	-37
any:itinerant	-42
any:ito	31
any:ituc	-32
any:ivory	-44
any:ivr	-70
any:ivre	39
any:ivry	37
any:iwgb	49
any:jabbed	41
any:jabs	-32
any:jack	-66
any:jackson	-26
any:jacquie	27
any:jadot	29
any:jail	-35
any:jailed	42
any:jain	-28
any:jamais	32
any:jambon	-29
any:janvier	-31
any:japan	-30
any:japanese	-34
any:jaquette	67
any:jardinerie	39
any:jardins	-38
any:jargon	-65
any:jaures	-41
any:jazz	-61
any:jean	-59
any:jeans	-59
any:jena	-30
any:jenny	-54
any:jersey	-31
any:jesuites	62
any:jeu	-37
any:jeunes	32
any:jeunesse	-25
any:jeux	-46
any:jewish	-57
any:job	-65
any:jockey	-72
any:johnson	-26
any:joiner	-69
any:joins	-33
any:jointes	-57
any:joints	-42
any:joke	47
any:joked	25
any:jokes	-25
any:joliment	-63
any:jordan	-30
any:jordanie	-39
any:joue	-128
any:jouissance	-38
any:journalisme	-57
any:journaliste	-61
any:journaux	-26
any:journeyman	-41
any:juan	29
any:judge	-68
any:judging	25
any:judiciaire	-50
any:judo	-95
any:jugement	29
any:jugements	-27
any:juice	35
any:juillet	52
any:juive	-58
any:julian	-27
any:jumeaux	-51
any:jumelle	-26
any:junta	25
any:juree	-29
any:juriste	-56
any:juror	-32
any:jury	-93
any:jusqu	25
any:just	37
any:juste	-55
any:juvenile	-25
any:k	-39
any:k2	-52
any:kamala	52
any:kanaky	38
any:kane	41
any:kantar	-25
any:kantien	27
any:karim	25
any:karine	-36
any:karl	-57
any:karyotypes	-43
any:karyotyping	-32
any:kate	31
any:kay	-69
any:keele	-48
any:keeper	-40
any:keeping	-27
any:keller	26
any:kelly	-42
any:kemble	30
any:ken	59
any:kent	-103
any:kenya	-26
any:kerr	-46
any:kessler	25
any:kew	-31
any:keys	-52
any:keystrokes	-30
any:kg	-30
any:kick	-32
any:kidneys	41
any:kids	37
any:kiel	-42
any:killer	-31
any:kills	25
any:kilos	-25
any:kinds	-55
any:kine	-85
any:kinesiology	-27
any:kinesitherapeute	-76
any:kinks	-33
any:kissing	47
any:kitchen	-59
any:kitchens	-79
any:kits	-74
any:klein	-44
any:knee	75
any:knocks	-55
any:knot	72
any:knots	-58
any:known	28
any:knuckle	-32
any:komsomol	57
any:koroma	27
any:kpmg	-47
any:krishnamurti	58
any:kruger	-31
any:kurde	46
any:kws	-30
any:kyoto	-79
any:l214	-46
any:label	-68
any:labelled	-43
any:laborantine	-28
any:laboratoire	-56
any:laboratory	-66
any:laborers	38
any:labour	-33
any:labourer	-33
any:labyrinthitis	29
any:lacanien	-47
any:lacunes	-30
any:lad	-44
any:ladder	33
any:ladders	29
any:laicard	26
any:laicite	-32
any:laisser	32
any:lait	-27
any:laitiere	-28
any:lake	-34
any:lames	-39
any:lamour	-30
any:lamps	-26
any:lance	-31
any:lancet	-29
any:land	-34
any:landscape	-26
any:lane	-44
any:lang	-52
any:langage	-37
any:langages	-44
any:language	-46
any:languages	-59
any:langue	-40
any:laptops	-27
any:large	-29
any:laser	-28
any:lasse	-38
any:lasted	-34
any:lasting	-41
any:later	60
any:latin	-40
any:laugh	-64
any:laughed	28
any:laughs	-40
any:launch	-57
any:launched	-34
any:laundring	42
any:laval	-25
any:law	-42
any:laws	-40
any:lawyer	-74
any:lawyers	28
any:lay	37
any:layer	-37
any:layout	-75
any:lcp	-37
any:ldc	-29
any:lead	-94
any:leader	-25
any:leadwork	-33
any:leaflet	-56
any:leafleting	-45
any:leaflets	-35
any:leaks	-38
any:lean	-63
any:least	25
any:leaver	-43
any:leavers	-34
any:lecteur	43
any:lecteurs	-94
any:lecture	-44
any:lecturer	-57
any:lee	-39
any:leek	-39
any:legacies	-27
any:legacy	-39
any:legal	-52
any:legendary	-51
any:leger	57
any:legeres	51
any:legiste	-46
any:legs	52
any:legue	-39
any:leicester	-52
any:lemon	-44
any:length	-34
any:lenin	32
any:lenine	74
any:lenoir	-37
any:lentilles	-30
any:leo	-26
any:leone	-28
any:lepeniste	33
any:leroux	-50
any:leroy	35
any:lesbien	-52
any:lesbiennes	41
any:lesbos	-48
any:lese	-30
any:lesson	-39
any:lessons	-37
any:let	55
any:lets	25
any:letterhead	-64
any:letters	-81
any:leucemie	40
any:leukaemia	26
any:leur	25
any:leurs	-66
any:levain	-33
any:levee	34
any:level	-81
any:lever	54
any:levure	-41
any:levures	-39
any:lewes	-52
any:lfi	-33
any:lgbt	-40
any:lgbtq	33
any:liability	-38
any:liaisons	-42
any:liban	-39
any:liberal	-30
any:liberale	-61
any:liberee	-52
any:liberte	-27
any:libertes	-29
any:libertin	26
any:libertine	-25
any:libertins	35
any:libido	-53
any:libraire	-70
any:librarian	-62
any:library	-63
any:licence	-36
any:licenciee	42
any:licensed	-50
any:licensing	-46
any:liee	44
any:lieutenant	-38
any:lifeguard	-37
any:lifeguarding	-67
any:lifted	-30
any:lifting	46
any:lifts	-25
any:ligaments	28
any:lighting	-78
any:lightly	-52
any:lights	-31
any:lignee	-30
any:lignes	-40
any:ligue	-78
any:like	40
any:lille	29
any:lily	-28
any:limagrain	-52
any:limitante	-29
any:limitantes	-34
any:limited	-57
any:limits	-32
any:limoges	-32
any:limping	-36
any:lincoln	-30
any:linen	-56
any:lines	-47
any:linge	-48
any:lingerie	-73
any:link	-31
any:linkedin	41
any:lion	-45
any:lions	-26
any:lip	38
any:lipsticks	-41
any:lire	40
any:lisais	-26
any:lise	84
any:listen	-25
any:listens	-51
any:listes	-30
any:literacy	-64
any:literature	-37
any:literie	-55
any:litigation	-40
any:litige	-38
any:lits	-76
any:litterature	-27
any:little	46
any:live	37
any:lived	-40
any:liver	-27
any:livraison	-54
any:livre	-57
any:livrer	-48
any:livres	-45
any:livreurs	46
any:ll	-41
any:llc	-39
any:llm	-34
any:loads	-63
any:loan	-63
any:loans	-34
any:lobbied	-26
any:lobby	-38
any:lobbying	-84
any:lobbyist	-56
any:lobbyiste	-26
any:locataires	-35
any:locaux	27
any:lockdown	35
any:locker	46
any:locks	-32
any:locksmith	-74
any:locuteur	-35
any:lodged	-32
any:lodger	-52
any:loges	-41
any:logisticien	-38
any:logisticienne	-36
any:logistics	-79
any:logistique	-62
any:logo	-74
any:logs	26
any:loin	27
any:loire	-59
any:loisirs	-34
any:london	-54
any:longer	33
any:longtermist	55
any:longue	-25
any:look	-69
any:looked	-58
any:looking	-73
any:looks	-33
any:loomis	-27
any:looms	-51
any:loop	35
any:loops	-41
any:loose	-42
any:lord	-64
any:lorient	-31
any:lorrain	-47
any:lors	53
any:lose	-55
any:losing	51
any:loss	-50
any:lost	38
any:loti	41
any:lots	-28
any:loudeac	-26
any:loue	-51
any:lounge	-56
any:loups	-37
any:lourdement	41
any:louvre	-33
any:lovely	33
any:lovers	-44
any:loving	46
any:low	37
any:lowest	-83
any:lrem	-47
any:lse	-28
any:lsf	-29
any:ltd	-91
any:lu	-26
any:lubrifiants	-26
any:luc	-48
any:lucien	-46
any:ludotheque	-43
any:luggage	-67
any:lui	25
any:luigi	41
any:luke	25
any:lumiere	-30
any:lunettes	-32
any:lupin	-26
any:luron	-65
any:lusaka	-42
any:lussac	-48
any:lust	-26
any:lutenist	-31
any:lutte	-81
any:lycee	-42
any:lyceens	-40
any:lycees	-35
any:lyle	-28
any:lynx	-49
any:lyon	-31
any:lyric	-28
any:m6	-39
any:machines	-83
any:macon	-34
any:maconnerie	-55
any:macros	-27
any:macular	31
any:madagascar	38
any:madame	-39
any:madison	33
any:magasin	-43
any:magasinier	-32
any:magazine	-46
any:magician	-47
any:magistrate	-64
any:mai	45
any:maiden	54
any:maif	-52
any:mails	-39
any:maine	-73
any:maintainer	-50
any:maintenance	-32
any:mainteneur	-33
any:mairie	-26
any:mais	27
any:maison	-28
any:maitre	-88
any:maitresse	-34
any:maitrise	-47
any:maize	-26
any:majeur	-28
any:majeure	36
any:major	-68
any:majoritaire	-27
any:majorite	38
any:maker	-95
any:makers	-38
any:makhnovchtchina	33
any:making	-68
any:mal	31
any:malades	-76
any:maladies	-60
any:malaria	-43
any:malawi	-45
any:malentendant	53
any:malentendante	33
any:malentendants	-27
any:malheureuse	-38
any:mall	-30
any:malmo	-61
any:malvoyante	25
any:malware	-75
any:maman	-67
any:mamans	47
any:mamet	-51
any:mammograms	-33
any:mammoth	-49
any:managed	-26
any:management	-64
any:manager	-56
any:managers	-47
any:manages	-68
any:managing	58
any:manchester	-54
any:mandat	55
any:mandataire	-78
any:manger	31
any:mangeur	52
any:manhattan	-29
any:mania	34
any:manicure	-64
any:manie	-31
any:manif	36
any:manifeste	-26
any:manipulatrice	-34
any:mannequin	-72
any:manner	-42
any:manquee	-27
any:manslaughter	26
any:mantra	-90
any:manual	-74
any:manucure	-56
any:manuel	-58
any:manufacturer	-56
any:manufacturing	-27
any:mao	27
any:mapping	-38
any:maps	-46
any:maquette	-55
any:maquettiste	-47
any:maraicher	-40
any:marais	-74
any:marathon	-36
any:marc	-40
any:marchandise	-36
any:marchandises	-26
any:marcher	61
any:marches	-29
any:marcus	-27
any:mardi	45
any:margaret	-31
any:margate	61
any:marges	-34
any:margins	-92
any:marguerite	-28
any:mariage	-29
any:mariages	-63
any:maricopa	-30
any:mariee	-31
any:marin	-95
any:marines	-32
any:maritime	-35
any:marivaux	-27
any:mark	-37
any:market	-103
any:marketing	-36
any:markets	-73
any:marks	-41
any:marlowe	-28
any:marne	-49
any:marocaine	-45
any:maroquinier	-36
any:maroquiniere	-61
any:marque	-98
any:marques	-70
any:marraine	-49
any:marriages	56
any:married	-41
any:marry	37
any:marseille	42
any:marshal	-36
any:marteau	-37
any:martin	-30
any:marvel	-31
any:marx	-27
any:marxiste	61
any:mary	-39
any:mason	-68
any:masonic	27
any:masques	-33
any:mass	-47
any:massage	-48
any:massages	-27
any:masse	-32
any:masseur	-34
any:mastectomie	-26
any:master	-77
any:masterchef	-32
any:matches	-49
any:matchmaker	-47
any:matelas	-35
any:material	-44
any:materialiste	-39
any:materialistic	-53
any:materials	-36
any:materiaux	-70
any:maternite	-49
any:maths	38
any:matiere	-47
any:mating	-60
any:matins	45
any:matrimoniale	-25
any:matrimoniaux	-50
any:matter	36
any:mattered	-28
any:mattresses	-32
any:mauboussin	-28
any:maxime	-48
any:may	46
any:mayor	-51
any:mba	-28
any:mdph	34
any:me	34
any:meals	-30
any:measure	-57
any:measured	39
any:mecanicien	-40
any:mecaniques	-29
any:mechanic	-56
any:medaille	-48
any:medecins	-40
any:media	-58
any:medias	-30
any:mediated	-29
any:mediateur	-28
any:mediator	-75
any:mediatrice	-71
any:medical	-47
any:medicale	-43
any:medically	30
any:medicament	-33
any:medicaments	38
any:medicated	49
any:medication	48
any:medicine	-29
any:mediocrity	-29
any:meditation	-51
any:medite	43
any:mediter	-55
any:meetings	-87
any:meilleur	-93
any:melange	-39
any:melanome	31
any:mele	45
any:membership	-67
any:membre	48
any:meme	46
any:memoir	52
any:memoire	-44
any:memoires	-35
any:memoirs	-50
any:menage	34
any:mended	-29
any:mendel	-50
any:mene	-32
any:menee	-50
any:mensuels	-50
any:mental	-63
any:mentale	-39
any:mentions	42
any:mentor	-49
any:mentored	38
any:mentoring	-35
any:ments	-41
any:menuisier	-53
any:menus	-60
any:mep	33
any:mer	-103
any:mercantour	-31
any:merchandiser	-47
any:merci	27
any:mercutio	-29
any:merger	-35
any:merogis	-32
any:mers	-31
any:messages	32
any:messieurs	73
any:mesurer	-53
any:met	-47
any:meta	-25
any:metatarsal	-36
any:metaux	-40
any:metempsycose	57
any:meters	-39
any:method	-48
any:methodist	-36
any:methodists	-42
any:metier	-44
any:metiers	-61
any:metrage	-59
any:metropole	-36
any:metteur	-38
any:mettre	-29
any:meubles	-37
any:mi	42
any:mice	-32
any:microbes	-52
any:microscope	-30
any:mid	-70
any:midi	-33
any:midlands	-35
any:midwife	-39
any:midwives	-48
any:might	-29
any:migraine	44
any:migrainebuddy	-49
any:migraines	41
any:migration	-59
any:mild	34
any:militaire	-75
any:militant	-26
any:military	28
any:mill	-45
any:mille	-30
any:million	-67
any:mills	-62
any:mind	-25
any:miner	-55
any:miners	-43
any:mines	-40
any:mineur	-44
any:mineurs	28
any:minibus	-33
any:minister	-48
any:ministers	-55
any:ministres	-57
any:ministry	-53
any:minor	-42
any:mint	-31
any:minus	26
any:minuscule	-61
any:minutes	-67
any:miracles	-42
any:mis	55
any:miscarried	27
any:misconduct	64
any:mise	34
any:misidentification	-29
any:misidentified	34
any:misses	38
any:missile	36
any:mission	-36
any:mitigation	-28
any:mix	26
any:mixed	-25
any:mixte	-44
any:mlle	-35
any:mobile	-33
any:mobilier	-62
any:mobilisation	-31
any:mobility	-27
any:mock	-48
any:mode	-45
any:model	-30
any:modelise	-27
any:modelling	25
any:models	-51
any:moderated	-75
any:moderates	-39
any:moderatrice	-62
any:modere	-29
any:modern	47
any:modes	-64
any:modest	-45
any:modified	-39
any:module	-27
any:modules	-57
any:moins	28
any:moitie	28
any:moleculaire	-53
any:molecular	-44
any:moliere	-29
any:moment	25
any:mon	27
any:monarchie	40
any:mondaine	-39
any:monday	35
any:mondays	-35
any:monde	-30
any:monetaire	-35
any:monique	-51
any:moniteur	-71
any:monitor	-62
any:monnaie	-49
any:monogamy	-32
any:monograph	-28
any:monopoly	-50
any:montage	-29
any:montagne	-63
any:monteur	-47
any:monteuse	-57
any:monthly	-27
any:montpellier	-51
any:montreal	48
any:montrent	-42
any:mood	33
any:moor	-38
any:moorfields	-35
any:moral	-58
any:morale	-78
any:moralite	32
any:mormon	-40
any:morning	26
any:mort	-33
any:mortgages	-38
any:mosaicism	28
any:most	-29
any:mostly	-56
any:moteur	-81
any:moteurs	-63
any:motifs	-45
any:motion	42
any:motorisee	-30
any:mots	-45
any:motto	-55
any:moulage	-45
any:moulages	-42
any:moulds	-41
any:moulin	-58
any:moulins	-37
any:mountain	-33
any:mourir	43
any:mouse	-54
any:mouvement	-45
any:moved	-34
any:mover	-39
any:mp	-40
any:mphil	-52
any:msc	-82
any:mthfr	29
any:mug	29
any:mugged	-52
any:mulhouse	-32
any:mull	30
any:multicarte	-64
any:multiple	27
any:multiples	44
any:multiplie	46
any:mum	26
any:mumbai	-30
any:mummies	-26
any:mumps	39
any:mums	39
any:municipal	-29
any:murailler	-29
any:mural	39
any:murano	-27
any:murphy	-37
any:muscat	-33
any:muscle	29
any:musee	-111
any:museum	-96
any:music	-41
any:musical	-63
any:musicale	-41
any:musician	-42
any:musiciens	36
any:musique	-75
any:must	25
any:musulman	-44
any:mutant	-29
any:mutations	-86
any:mute	-44
any:mutual	-55
any:mutualiste	-40
any:mutuel	-28
any:mutuelle	-30
any:mybpc3	34
any:myope	27
any:myriad	-27
any:myself	68
any:mystere	38
any:na	47
any:nageur	-37
any:nageuse	-72
any:nails	-45
any:naissance	30
any:naked	-51
any:named	46
any:names	-51
any:naming	-34
any:namur	-64
any:nancy	34
any:nanterre	-46
any:nappy	-26
any:narcisses	-29
any:nash	-47
any:natation	-51
any:nation	-39
any:nationale	-81
any:nationalise	37
any:nationalist	48
any:nationalite	-85
any:nationality	-25
any:nations	-62
any:natural	-44
any:naturalist	-49
any:naturaliste	-27
any:naturel	-40
any:naturelle	-63
any:naturiste	-36
any:naval	-55
any:navigateur	-39
any:navires	-31
any:neal	28
any:neant	69
any:near	-36
any:neat	-47
any:neath	-41
any:neatness	-79
any:nebosh	-28
any:necessite	30
any:nee	33
any:needed	-52
any:needle	-25
any:negatif	44
any:negative	40
any:negociable	-34
any:negociant	-73
any:negociateur	-45
any:negociation	-39
any:negociatrice	-32
any:negocie	-94
any:negotiated	-72
any:negotiating	40
any:negotiations	-64
any:nephew	-30
any:nervous	-32
any:nets	-49
any:nettoyage	37
any:networks	-30
any:neuf	-50
any:neurofibromatosis	26
any:neurones	-36
any:neutral	-34
any:neuves	-30
any:nevers	-30
any:new	-53
any:newborn	-43
any:newborns	-41
any:newcomer	-30
any:news	-97
any:newsreader	-32
any:nextflow	-34
any:nhs	-59
any:nice	-49
any:nickname	-58
any:nicola	32
any:nightclub	-40
any:nihilist	33
any:nil	-43
any:nineteen	29
any:niort	-55
any:nipsa	25
any:niveau	-43
any:nkosi	53
any:nobody	30
any:nodules	36
any:noel	52
any:noir	-56
any:nom	41
any:nombreux	38
any:nominated	64
any:none	50
any:noon	-48
any:noor	-28
any:nord	35
any:nordisk	-36
any:norfolk	-49
any:normande	-53
any:normandy	32
any:norms	-30
any:north	-28
any:northampton	-34
any:norway	-36
any:norwegian	-40
any:nos	-71
any:nostalgique	38
any:notaire	-36
any:notaires	-66
any:notary	46
any:noticed	36
any:notices	-40
any:notoire	68
any:notoriete	34
any:notre	-42
any:noumea	-45
any:nouveau	-32
any:nouveaux	-84
any:novel	-78
any:novelist	-28
any:novels	-61
any:novembre	27
any:novotny	32
any:npa	27
any:nu	-42
any:nudes	-33
any:nudged	-42
any:nuits	42
any:num	29
any:number	64
any:numeracy	31
any:numerate	-27
any:numerique	-105
any:numeriques	-27
any:numerisation	-35
any:numerise	26
any:nun	-29
any:nuns	-56
any:nurse	-38
any:nursed	-74
any:nurses	-105
any:nus	-38
any:nutrigenetique	-41
any:nutrition	-31
any:nutritionniste	-34
any:nymphomane	43
any:oak	-29
any:oakes	-47
any:oakland	-27
any:oats	-27
any:obama	28
any:obituaries	-32
any:obituary	-51
any:objecteurs	-40
any:objector	27
any:objectrice	31
any:objects	53
any:objet	-35
any:obligation	29
any:obligatoire	-38
any:oblige	41
any:observer	-28
any:obsession	-30
any:obtenteur	-32
any:obtenu	-53
any:obuya	35
any:ocaml	-30
any:occlusion	-34
any:occupational	-48
any:ocd	51
any:octobre	56
any:oddly	32
any:oeil	-50
any:oeuvre	-91
any:of	-29
any:offence	-26
any:offences	-42
any:offender	29
any:offenders	-32
any:offending	-27
any:offers	-64
any:office	-27
any:officer	-72
any:official	63
any:officials	-33
any:officiant	-54
any:officier	-56
any:officiere	-33
any:officine	-27
any:offre	-46
any:offres	-46
any:ogg	-32
any:ogm	-34
any:ohio	27
any:oil	-28
any:oiseaux	-42
any:olive	-35
any:oliver	26
any:olympics	-46
any:omaha	-41
any:omc	-38
any:oncogenetique	34
any:oncology	-28
any:onfray	-44
any:ong	-41
any:ongulaire	-53
any:only	35
any:onlyfans	39
any:opened	-51
any:opener	-48
any:opening	-54
any:openly	28
any:opera	-54
any:operations	-33
any:operator	-53
any:operatrice	-50
any:opere	39
any:ophtalmologue	-50
any:opinion	-57
any:opinions	-29
any:opioid	-33
any:oposant	39
any:opponent	53
any:opposed	-53
any:opposee	-27
any:optician	-55
any:opticien	-58
any:opticienne	-43
any:optics	-29
any:option	-61
any:optional	29
any:optique	-55
any:oracle	-39
any:oral	-61
any:oran	-37
any:orange	-27
any:oranges	-44
any:oratrice	37
any:orchidees	-34
any:orchids	-26
any:ordained	30
any:ordered	53
any:ordinateur	-42
any:ordonnancement	-64
any:ordre	-43
any:ordres	-39
any:ore	-45
any:oreilles	42
any:oreillette	31
any:orfevre	-51
any:org	-27
any:organ	-25
any:organigramme	-45
any:organisait	-33
any:organisateur	-56
any:organisation	-59
any:organisations	-52
any:organisatrice	-65
any:organiser	-41
any:organisers	-52
any:organises	67
any:orge	-25
any:orgies	35
any:orgues	-55
any:orgy	-64
any:orient	-36
any:orientale	-35
any:orientation	-70
any:orientations	-35
any:oriente	-41
any:oriented	-39
any:orientee	-74
any:orienteering	-30
any:orkney	-30
any:orleans	-35
any:ornithologue	-35
any:orr	25
any:orsay	-36
any:orthodox	-59
any:orthodoxe	-69
any:orthopaedic	-35
any:orthopaedics	-51
any:orthopediques	-41
any:orthophonie	-50
any:orthophoniste	-43
any:osaka	-28
any:oscp	-48
any:osei	-30
any:ouest	-81
any:ought	-74
any:oui	32
any:ours	-54
any:outbreak	-40
any:outdoor	27
any:outdoors	33
any:outed	49
any:outfitter	-55
any:outillage	-28
any:outils	-41
any:outlook	33
any:outrage	42
any:outs	-45
any:outside	30
any:ouvertures	-27
any:ouvrier	-28
any:ouvriers	-48
any:ouvrir	-38
any:ouvrons	35
any:ovarian	-36
any:ovens	-62
any:over	-33
any:overalls	-39
any:overdoses	-48
any:own	36
any:owned	-50
any:owners	-49
any:owns	-44
any:oxfam	-76
any:oxygen	-54
any:pa	-55
any:pace	-43
any:pacemakers	-66
any:pacific	-65
any:pacifiste	-29
any:pack	-37
any:packaging	-42
any:packed	-42
any:pacse	-87
any:pacsee	-88
any:paediatric	-30
any:pages	-40
any:painter	-49
any:painting	-43
any:pair	-39
any:pairs	-38
any:paix	-30
any:palace	-40
any:palais	-42
any:pallet	-31
any:palliative	-62
any:palmaire	63
any:palme	-25
any:palmer	-61
any:palmistry	-43
any:paludisme	41
any:pamphlets	50
any:pandemic	-71
any:panel	-49
any:panne	-57
any:pannes	-26
any:pans	-39
any:pansements	-71
any:pansexual	40
any:pantheon	-29
any:pantomime	-52
any:papa	-26
any:papas	63
any:paper	-56
any:paperasse	-87
any:papers	-59
any:paperwork	-73
any:paquets	33
any:parafe	-31
any:paraissent	-38
any:paralegal	-26
any:paralympian	36
any:paralympians	-56
any:paralympics	-32
any:paralympique	-40
any:paralysed	-63
any:paralysie	-36
any:paramedic	-78
any:parapharmacie	-25
any:paraplegic	32
any:parc	-90
any:parcels	-34
any:parcours	-58
any:parcs	-79
any:pardon	-57
any:pardoned	45
any:parement	-31
any:parent	-57
any:parental	-56
any:parents	-25
any:parfait	-53
any:parfaitement	56
any:parfois	-30
any:paris	-72
any:parish	-50
any:park	-78
any:parlement	-55
any:parlementaire	-51
any:parler	-64
any:parlez	40
any:parliament	-66
any:parliamentary	-73
any:parlour	-25
any:parlours	67
any:parmi	51
any:paroisse	-32
any:parrainages	27
any:parrainee	53
any:partagee	-39
any:parted	-28
any:parti	-39
any:partially	34
any:participants	-25
any:participe	63
any:particle	-29
any:particles	-30
any:particules	-30
any:particulier	37
any:parties	-48
any:partis	-75
any:partisan	30
any:partner	-40
any:partnered	-36
any:partnership	35
any:partout	-40
any:partouzes	27
any:parts	-48
any:pas	27
any:pass	-27
any:passade	57
any:passage	-33
any:passager	-34
any:passations	-74
any:passe	30
any:passed	30
any:passee	54
any:passenger	-31
any:passeport	-52
any:passeports	-64
any:passion	-68
any:passionate	-103
any:passionately	-34
any:passionne	-73
any:passive	-78
any:passphrases	30
any:pasteur	-44
any:pastor	41
any:pastry	-44
any:patch	-48
any:patent	-83
any:patented	-59
any:patents	-95
any:paternite	-50
any:pathogenic	26
any:pathology	-56
any:patience	-92
any:patient	-116
any:patiente	53
any:patients	-44
any:patisserie	-28
any:patissier	-34
any:patissiere	-68
any:patrimoine	-81
any:patriote	41
any:patrols	-33
any:patronal	-41
any:patronale	-42
any:patronne	56
any:paturages	-37
any:pau	-75
any:paul	-58
any:paume	35
any:payable	-44
any:payes	-43
any:paying	-36
any:payment	-27
any:payments	-87
any:payroll	-83
any:payrolls	-39
any:paysanne	31
any:paysannes	-58
any:pcr	-61
any:peas	-45
any:peau	51
any:peaux	-25
any:peckham	-30
any:pecresse	38
any:pedagogique	-28
any:pedigree	-75
any:pedigrees	-37
any:peels	-31
any:peer	-25
any:peers	-53
any:peine	-39
any:peint	-75
any:peintre	-58
any:peints	-34
any:pelerinage	50
any:peloton	-37
any:pelvis	56
any:penal	-51
any:penchant	66
any:pencil	35
any:pencilled	-46
any:pendant	26
any:pending	27
any:penetration	-32
any:penicillin	49
any:penitentiaire	-87
any:penn	38
any:penne	49
any:penny	30
any:pense	47
any:pensee	-31
any:penseur	33
any:penseurs	76
any:penseuse	25
any:pension	-42
any:pensioners	-55
any:pente	32
any:people	-58
any:pepinieriste	-48
any:percage	-32
any:perche	-27
any:perd	52
any:perdu	34
any:perdue	-63
any:perfect	36
any:perfectionism	-48
any:perfectionnisme	-51
any:perfectly	28
any:performance	-34
any:perfusion	-58
any:period	-58
any:perjury	49
any:perkins	-34
any:perl	-76
any:permanence	-52
any:permanencier	-59
any:permanent	-61
any:permanente	-30
any:permit	-66
any:permits	-29
any:perpignan	-37
any:perquisition	-37
any:perrot	30
any:persecuted	-31
any:personally	37
any:personas	-27
any:personne	29
any:personnel	-49
any:personnes	-90
any:persons	54
any:pertes	57
any:perth	-77
any:perverting	32
any:pessac	-26
any:petit	-26
any:petitami	-62
any:petites	39
any:petits	-41
any:petty	-32
any:peuples	-58
any:phare	-35
any:pharma	-45
any:pharmaceutique	-61
any:pharmacies	-45
any:pharmacovigilance	-51
any:pharmacy	-54
any:phase	-42
any:phd	-62
any:philanderer	25
any:philosophe	-41
any:philosopher	-43
any:philosophie	-48
any:philosophy	-53
any:phishing	-42
any:phlebotomy	-62
any:phobique	36
any:phoenix	33
any:phone	36
any:photographe	-112
any:photographer	-96
any:photographiee	33
any:photographies	-55
any:photographique	-39
any:photographiques	-32
any:photography	-61
any:photos	48
any:photoshop	-34
any:php	-44
any:phrase	-55
any:phrases	25
any:phylogenetic	-25
any:physical	-32
any:physicienne	-51
any:physicist	-62
any:physics	-44
any:physio	-67
any:physionomiste	-29
any:physiotherapist	-43
any:physique	45
any:piano	-30
any:picked	-50
any:picketwire	-26
any:pie	-53
any:piece	-39
any:pieces	-52
any:pied	-68
any:pierced	40
any:pieton	-35
any:pigalle	-36
any:pigeons	-44
any:pigiste	-43
any:pigments	-60
any:pigs	-45
any:pilates	-39
any:pill	-70
any:pilotage	-27
any:pilots	49
any:piment	-54
any:pin	-63
any:pincer	37
any:pink	-44
any:pipe	-57
any:pipelines	-39
any:pipes	-26
any:piqure	-29
any:pirates	-38
any:pis	30
any:pitch	-74
any:place	34
any:plafonds	-65
any:plainly	-48
any:plaisanterie	26
any:plaisirs	-37
any:plan	-68
any:planed	-26
any:planification	-40
any:planifier	-30
any:planner	-98
any:planning	-95
any:plannings	-26
any:plants	-27
any:plaquiste	-43
any:plastique	-27
any:plat	-38
any:plateforme	-57
any:platform	-62
any:plato	61
any:plats	54
any:platt	25
any:platte	-29
any:play	-103
any:playboy	-57
any:played	-87
any:player	-28
any:playground	-39
any:plays	-67
any:playwright	-43
any:plea	55
any:pleaded	28
any:pleasure	-38
any:pleasures	-62
any:pledge	-86
any:pleins	41
any:plis	-48
any:plombier	-49
any:plongeur	-27
any:plots	-62
any:ploughing	-32
any:plu	-47
any:pluie	-33
any:plum	-53
any:plumber	-37
any:plume	38
any:pluriel	-30
any:plusieurs	46
any:pme	-51
any:pneumonia	31
any:pneus	-29
any:poa	45
any:podcasts	-53
any:podemos	46
any:poeles	-36
any:poemes	-35
any:poetry	-45
any:poets	-43
any:point	-67
any:pointage	-30
any:pointed	-33
any:pointer	34
any:pointeuses	-52
any:points	-62
any:poireaux	-40
any:pois	-53
any:poker	-38
any:poland	36
any:polars	-35
any:pole	-43
any:polices	-66
any:policier	-67
any:policiers	-58
any:policy	-77
any:polio	-26
any:poliomyelite	26
any:polish	-29
any:polite	28
any:political	-43
any:politically	30
any:politique	-31
any:politiques	-87
any:politiste	-67
any:poll	-30
any:polled	-38
any:polling	-75
any:polls	-31
any:polonais	-25
any:poly	38
any:polyamory	33
any:polyandry	-32
any:polyartrite	48
any:polycystic	55
any:polymeres	-53
any:pomade	-28
any:pompe	-34
any:pompei	-28
any:pompes	-34
any:ponctualite	-65
any:ponctuel	-45
any:ponctuelle	-35
any:ponies	-25
any:pons	63
any:pont	-91
any:pontages	63
any:pools	-27
any:poor	-38
any:pope	64
any:popper	-38
any:populaire	-53
any:populations	-41
any:populism	-25
any:porcs	-40
any:port	29
any:portfolio	-65
any:portraitiste	-83
any:portraits	-42
any:portsmouth	-34
any:portugaise	-65
any:portuguese	-45
any:posed	27
any:posee	-62
any:poses	37
any:poseur	-27
any:positif	31
any:position	-27
any:positions	41
any:positives	49
any:possede	-29
any:possession	40
any:post	-26
any:postcards	-47
any:postdoc	-103
any:poster	40
any:posters	-78
any:postes	-58
any:postgresql	-50
any:postures	-33
any:potager	-28
any:potato	-74
any:potential	-48
any:poterie	-59
any:pots	-31
any:pottery	-39
any:poulpe	-30
any:pouls	-29
any:poultry	28
any:pourtant	33
any:pousse	-26
any:poussins	-51
any:poutou	-26
any:power	-80
any:practice	-122
any:practised	-28
any:practises	54
any:practising	-37
any:pragmatic	-29
any:pragmatique	-68
any:praised	-36
any:praises	-45
any:praticiens	31
any:pratiquant	-50
any:pratiquante	-48
any:pratique	54
any:pratiques	-47
any:prays	-40
any:preacher	-39
any:preavis	-45
any:preche	-50
any:precinct	54
any:preciser	25
any:precoce	32
any:predecesseur	-36
any:predecessor	25
any:prefectorale	-73
any:prefer	-28
any:preferences	33
any:preferer	40
any:pregnant	40
any:prelevements	-56
any:preliminaires	-27
any:premier	-43
any:premiere	35
any:premises	-42
any:prennant	25
any:preparatrice	-54
any:prepared	-78
any:prescriptions	-27
any:presence	-56
any:present	47
any:presentation	-85
any:presentations	-25
any:presente	-37
any:presentent	-51
any:presenter	-46
any:preservatifs	-40
any:preside	48
any:presidente	-33
any:presidential	-57
any:presidentielle	33
any:presidents	-59
any:press	-77
any:presse	-27
any:presser	-30
any:pression	48
any:pressure	85
any:prestataire	-70
any:prestations	-28
any:prestidigitateur	-41
any:preston	58
any:pret	34
any:pretend	30
any:pretentions	-33
any:preuve	-40
any:preventeur	-54
any:prevention	-74
any:preventives	-31
any:previous	82
any:prevoyance	-59
any:prevue	31
any:price	-68
any:prices	-53
any:pricing	-40
any:pride	-26
any:priests	-35
any:primary	-48
any:prime	-85
any:primes	-54
any:princes	-25
any:principle	-33
any:principled	-31
any:printed	29
any:printer	-61
any:printers	-47
any:printing	-49
any:prises	32
any:prisoners	-36
any:prisonnier	40
any:prisons	-60
any:privacy	-76
any:private	-30
any:prive	-46
any:prives	50
any:privilege	-39
any:prix	-87
any:prize	-106
any:prizes	-42
any:pro	56
any:probate	-37
any:probationary	-33
any:problem	52
any:problemes	28
any:procedes	-25
any:procedure	-45
any:procedures	-28
any:proces	-54
any:process	-85
any:processing	-54
any:prochaines	25
any:procuration	-28
any:procurement	-82
any:procureur	59
any:produced	-59
any:product	-106
any:producteurs	-25
any:productif	-51
any:production	-28
any:productions	-40
any:produit	-63
any:produits	-76
any:professe	42
any:professeur	-50
any:professeure	-67
any:professionals	46
any:professionnel	-32
any:profile	35
any:programme	-59
any:programmer	-37
any:progresse	-30
any:progressive	-59
any:project	-69
any:projet	-60
any:projets	-97
any:prolongee	37
any:promiscuity	26
any:promise	27
any:promoted	-32
any:promotion	-28
any:prononcee	30
any:proof	-51
any:proofreads	-56
any:proofs	-40
any:prop	-57
any:propagande	-39
any:proposition	-25
any:propre	34
any:proprete	-30
any:propriete	-73
any:props	-38
any:prosecution	-26
any:prosecutor	-27
any:prosecutors	-31
any:proselytisme	38
any:prospectuses	-43
any:prostheses	-32
any:prostituees	39
any:prostitute	32
any:prostitutes	34
any:prostitution	-64
any:protected	-53
any:protection	-67
any:proteines	-26
any:protest	-59
any:protestant	-44
any:protestante	-42
any:protestation	-62
any:proteste	48
any:protested	54
any:protheses	-79
any:prothesiste	-78
any:prototype	-45
any:prototypes	-60
any:proust	-81
any:prouvee	29
any:proved	35
any:provincial	47
any:proxenetisme	-34
any:proximite	-32
any:prudence	-61
any:prussians	-47
any:ps	42
any:psen1	30
any:psychanalyste	-40
any:psychiatre	-42
any:psychiatrie	-49
any:psychiatrist	-31
any:psychiatry	-34
any:psychologie	-43
any:psychologue	-63
any:psychomotricite	-48
any:psychotic	35
any:publicitaire	-36
any:publicitaires	-40
any:publicite	-34
any:publique	41
any:publishes	-66
any:puericulture	-30
any:pugh	-33
any:puis	-37
any:puits	-47
any:pulse	-35
any:pump	29
any:punctuality	-74
any:puns	-40
any:pupil	38
any:pupils	-70
any:purchasing	25
any:purely	25
any:purge	44
any:purpose	-47
any:purser	-61
any:put	-32
any:puts	40
any:putsch	32
any:pvda	36
any:qa	-38
any:qaly	-68
any:qatar	-29
any:qlik	-33
any:qt	33
any:qualification	-32
any:qualifierais	30
any:qualite	-64
any:quality	-55
any:quant	-30
any:quarrel	31
any:quartier	-76
any:quashed	30
any:quebec	-52
any:queens	-46
any:queer	-28
any:quentin	42
any:questionnaire	32
any:questions	-46
any:queue	-43
any:queues	-28
any:qui	-34
any:quick	-97
any:quickly	-29
any:quiet	-32
any:quimper	-36
any:quips	-45
any:quit	25
any:quitte	38
any:quittee	50
any:quittent	-35
any:quotidien	-36
any:r	-53
any:rabhi	32
any:racecourse	-37
any:racehorses	-26
any:races	-63
any:racing	-60
any:racism	-31
any:raconte	28
any:radical	-30
any:radicalement	-34
any:radie	38
any:radio	-136
any:radioamateur	-49
any:radiographer	-65
any:radiographers	57
any:radiology	-28
any:radiotherapy	34
any:raelienne	49
any:raffle	-32
any:rahal	28
any:raidd	-32
any:rail	-44
any:railroad	-32
any:railway	-40
any:rainbow	-72
any:raise	-66
any:raised	25
any:raises	-33
any:raisons	27
any:rallie	-36
any:ramadan	-29
any:rambler	-39
any:ramps	-56
any:ran	-73
any:rancune	-48
any:rand	36
any:randonnee	-65
any:range	-89
any:rangement	-64
any:rangements	-38
any:ranger	-66
any:rangers	-48
any:rangs	30
any:ranks	29
any:rao	59
any:rapport	-43
any:rapporteur	-43
any:rapports	-31
any:rapproche	40
any:rapprocher	-49
any:rare	-56
any:rarement	33
any:rassemblement	-31
any:ratepayers	-41
any:rating	27
any:rational	-59
any:rationaliser	-48
any:rationalisme	-47
any:rationalist	55
any:rationnelle	-33
any:raye	37
any:rayon	-91
any:razor	-35
any:rcm	41
any:rcn	39
any:react	-61
any:read	-39
any:reader	-73
any:reading	-34
any:ready	-36
any:reagent	-35
any:realise	-59
any:realist	-49
any:reasonable	-27
any:reasons	49
any:reau	-54
any:rebond	-60
any:rebrand	-41
any:rebuilding	-46
any:rebuilt	27
any:recall	-30
any:recalls	-27
any:receipts	28
any:recepisse	-33
any:reception	-42
any:receptionist	-103
any:recessions	-61
any:recessive	-29
any:recherche	-74
any:recherchee	34
any:rechute	26
any:rechutes	34
any:recidiviste	70
any:reclamations	-53
any:reclame	65
any:reclusion	-39
any:recognisable	-41
any:recognise	-47
any:recognised	-43
any:recognises	-28
any:recognition	-40
any:recombination	-31
any:recommandation	-65
any:recommande	-59
any:recommended	-34
any:reconnaissance	-51
any:reconnu	55
any:reconvertit	-60
any:recopiee	33
any:recorded	-27
any:recording	37
any:recordings	-36
any:recordist	-51
any:records	-43
any:recours	-27
any:recouvrement	-67
any:recovered	-43
any:recruiter	-28
any:recruitment	-51
any:recruits	-29
any:recrute	-45
any:recruter	-36
any:recruteurs	-30
any:rectorat	-59
any:recu	39
any:recueilli	-34
any:recupere	32
any:recuse	32
any:recyclage	-38
any:recycle	-29
any:redacteur	-92
any:redaction	-36
any:redactrice	-65
any:redesign	-42
any:redesigned	-30
any:redige	-67
any:redigeait	-25
any:redonne	-39
any:redresse	-36
any:redressement	-25
any:reds	-37
any:reduction	-43
any:reduit	-41
any:reduite	-33
any:redundancy	-56
any:reeducation	-47
any:reel	-58
any:reels	-34
any:ref	32
any:refait	-44
any:refection	-74
any:references	-59
any:referent	44
any:referred	-25
any:refreshers	-36
any:refreshing	-28
any:refrigere	-52
any:refuge	-69
any:refugiee	-47
any:refuse	26
any:refusee	27
any:refusees	30
any:regarde	-42
any:regarder	25
any:regards	-51
any:regatta	-71
any:regimes	-38
any:region	-32
any:regionale	42
any:regionales	-40
any:regions	-51
any:regisseur	-68
any:register	-58
any:registrar	-25
any:registres	36
any:registry	-48
any:reglages	-39
any:regle	-39
any:reglementaire	-33
any:reglementaires	-56
any:regret	-40
any:regrets	35
any:regrette	34
any:regular	38
any:regulation	-47
any:regulator	-112
any:regulier	55
any:rehabilitated	-30
any:rehired	50
any:reid	-67
any:reilly	38
any:rein	38
any:rejected	53
any:rejects	56
any:rejete	27
any:rejette	32
any:rejoindra	35
any:rejoindrait	-29
any:rejoindre	-34
any:rejoint	27
any:relais	-67
any:relate	-42
any:related	53
any:relations	-67
any:relaxe	51
any:releases	-59
any:relecteurs	-28
any:relevait	-27
any:relevance	-27
any:releve	-41
any:relevees	37
any:relies	30
any:relieuse	-44
any:religieuse	-31
any:religieux	-50
any:religions	-62
any:relocate	-37
any:relocated	31
any:relooke	-35
any:remainers	26
any:remand	25
any:remarque	32
any:remede	-55
any:remedy	-46
any:remember	-55
any:remercier	-47
any:remission	47
any:remortgages	-30
any:remplacant	-66
any:remplie	-29
any:remuneration	-31
any:remuneree	-38
any:rencontrait	-25
any:rencontrer	38
any:rencontres	-68
any:rend	33
any:rendus	-53
any:renewed	-40
any:renie	53
any:rennes	-48
any:renouvele	-27
any:renove	-61
any:renown	46
any:rent	-86
any:reopened	-53
any:reorganisation	-44
any:rep	-41
any:repaid	-75
any:repair	-92
any:repaired	-67
any:reparations	-52
any:repare	-27
any:repart	27
any:repense	-28
any:repenti	53
any:repertoire	-61
any:repete	-29
any:replaced	-51
any:replacement	-35
any:replacements	-76
any:replicated	-41
any:reply	-26
any:repond	28
any:report	-51
any:reportage	-33
any:reportages	-26
any:reporter	-85
any:reporting	-53
any:reprendre	43
any:reprennent	-54
any:reprenons	-47
any:representant	-43
any:representante	-28
any:represents	-61
any:reprimanded	28
any:reprise	-39
any:reproduction	-71
any:republic	-42
any:republicain	-44
any:republicaine	-75
any:republicains	29
any:republican	33
any:republicans	49
any:required	-38
any:requires	-45
any:requis	53
any:rescues	-40
any:research	-115
any:researched	-56
any:researcher	-77
any:researches	-27
any:reseaux	-33
any:reserve	39
any:reserved	31
any:reserves	-32
any:reserviste	32
any:reservoirs	-32
any:reset	-38
any:residence	-57
any:resident	-42
any:residente	-42
any:residential	-54
any:residents	-72
any:resigned	36
any:resistance	-41
any:resolution	35
any:respecte	-67
any:responsable	-41
any:responsible	-30
any:ressemblance	33
any:ressources	-31
any:restaurant	-28
any:restaurants	-42
any:restaurateurs	36
any:restauratrice	-68
any:restaure	-79
any:rester	-27
any:restoration	-37
any:restored	-58
any:restores	-71
any:restraining	35
any:resumes	-30
any:retail	-84
any:retained	45
any:retard	-30
any:retarde	-34
any:retards	-70
any:retenu	-78
any:retient	50
any:retinal	-32
any:retinopathy	-49
any:retirement	-99
any:retrained	69
any:retraining	-39
any:retraite	-84
any:retraites	46
any:retrospective	-27
any:retrouve	36
any:returned	-61
any:returning	-42
any:reunion	27
any:reunions	-37
any:reussir	-66
any:reussite	-66
any:reuters	-58
any:reve	29
any:revelait	-39
any:revelee	31
any:revendeur	-32
any:revendu	-50
any:revendue	-31
any:revenu	-51
any:reveuse	-40
any:revient	30
any:review	-50
any:reviewed	-35
any:reviewer	-52
any:reviews	-49
any:revise	-27
any:revive	-47
any:revived	-53
any:revolution	-62
any:revolutionary	-44
any:revolutionnaires	-27
any:revolutionne	-25
any:revu	-45
any:revue	-85
any:revues	-30
any:rewrite	-32
any:rewritten	-25
any:rewrote	-68
any:rex	54
any:reyes	41
any:rez	32
any:rhumatisants	26
any:riant	-37
any:rics	-46
any:ridge	-55
any:riga	36
any:rights	-78
any:rigoureuse	-44
any:rigueur	-44
any:riksdag	48
any:ringleader	29
any:riom	-26
any:risks	41
any:risque	38
any:risques	-32
any:rit	31
any:rival	-71
any:rive	-42
any:river	-42
any:riverains	-40
any:roadbuilder	-54
any:roadmaps	-33
any:roads	-46
any:roaster	-26
any:robbery	-36
any:robes	-60
any:robespierre	-42
any:robin	33
any:robots	-52
any:roca	-48
any:rock	-37
any:roehampton	-44
any:roi	-47
any:roissy	27
any:role	-82
any:roles	-75
any:roll	-76
any:rolled	-53
any:rollo	42
any:roman	-124
any:romance	-53
any:romances	-50
any:romancier	-46
any:romanciere	-72
any:romania	35
any:romans	-74
any:rome	26
any:rondement	-49
any:rondes	-48
any:rook	28
any:rooke	44
any:rooms	-69
any:root	-34
any:roots	-25
any:rope	-43
any:rosa	-28
any:rose	37
any:roses	-46
any:rosicrucian	49
any:rosicrucien	34
any:rosiers	-38
any:ross	-50
any:rota	-63
any:rotary	-50
any:roth	-34
any:rothamsted	-39
any:roue	-47
any:rouges	-42
any:rougi	68
any:roulants	-32
any:round	-48
any:roundabouts	-46
any:rounds	-26
any:roussel	-42
any:route	-51
any:routiers	-60
any:routine	-53
any:routing	-71
any:routledge	-33
any:rowe	-25
any:rowers	-25
any:rows	-47
any:roy	29
any:royan	-44
any:rqth	57
any:rr	27
any:rrh	-30
any:rss	-50
any:rue	-100
any:ruffin	44
any:rugby	-68
any:ruiz	-53
any:rumour	25
any:rung	-58
any:runner	-33
any:running	37
any:runs	-32
any:ruptures	-25
any:rural	-29
any:russes	50
any:russian	-42
any:rust	-41
any:rwanda	51
any:sabatier	-26
any:sable	-51
any:sade	-58
any:sadler	-33
any:sadomasochisme	28
any:sage	-100
any:said	59
any:sailors	-42
any:saine	45
any:saines	-31
any:saint	-25
any:sais	-30
any:saison	-55
any:saisons	-36
any:sake	40
any:salaire	27
any:salaires	-39
any:salaried	-28
any:salariee	-30
any:salaries	-25
any:salary	-47
any:sale	-40
any:sales	-94
any:salesforce	-32
any:salesman	-73
any:salesmanship	-49
any:salle	-26
any:salmon	-87
any:salon	-31
any:salpetriere	-30
any:salue	-54
any:saluent	-35
any:salvation	-63
any:same	43
any:sami	41
any:sample	48
any:samples	-30
any:sanatorium	32
any:sanctions	-28
any:sanctuary	-25
any:sandales	-27
any:sandals	-47
any:sandrine	-30
any:sands	60
any:sang	-37
any:sanger	-41
any:sanguines	-31
any:sanguins	-50
any:sanitaire	-30
any:sanitaires	40
any:sante	-56
any:sap	-31
any:sappho	-45
any:sarah	-43
any:sarkozyste	34
any:sat	25
any:satellites	-50
any:satisfaction	-52
any:saturday	35
any:saturdays	-46
any:saumon	-32
any:sauter	-47
any:sauve	-30
any:sauvee	-37
any:sauvees	-28
any:sauveteur	-26
any:saved	-31
any:saves	-41
any:savile	-51
any:saving	57
any:savons	-27
any:savoy	-44
any:sawmill	31
any:say	26
any:sc	-41
any:scales	-34
any:scams	-47
any:scandal	42
any:scandale	-27
any:scandals	34
any:scanne	27
any:scannee	35
any:scanners	-80
any:scare	-70
any:scares	-48
any:sceaux	54
any:scenarise	-61
any:scenariste	-50
any:scenes	-40
any:sceptical	-60
any:scepticism	-46
any:sceptics	-57
any:sceptiques	-32
any:schiphol	29
any:schizophrene	38
any:schizophrenic	-32
any:schmitt	-58
any:scholar	-48
any:school	-36
any:sciatique	-30
any:scie	41
any:science	-68
any:scientifique	-57
any:scientist	-64
any:scientologist	69
any:scientologue	60
any:sclerose	25
any:scolaire	-69
any:scolaires	-33
any:scoliosis	33
any:scooters	-65
any:score	-51
any:scorer	-36
any:scores	-39
any:scouts	-33
any:scrap	-35
any:screen	46
any:screenings	-35
any:screens	-92
any:screenshot	36
any:script	-65
any:scripte	-27
any:scripts	-34
any:scrubs	-26
any:scrutatrice	-44
any:sculpteur	-62
any:scythes	-28
any:sea	-83
any:seafarers	-47
any:seal	-45
any:search	-26
any:season	-68
any:seat	-28
any:sebastian	36
any:sec	-32
any:seche	-48
any:seconds	41
any:secourisme	-43
any:secouriste	-58
any:secours	-33
any:secret	30
any:secretaire	-50
any:secretariat	-47
any:secrets	-49
any:secteur	-50
any:sector	-77
any:secularist	40
any:seculiere	-28
any:secured	-30
any:securite	-67
any:security	-53
any:seduce	-51
any:seduces	-27
any:seduction	-48
any:see	46
any:seekers	-56
any:seems	40
any:segolene	52
any:seine	-30
any:seiu	38
any:sejour	-45
any:sel	-30
any:seldom	-49
any:selection	-90
any:selectionne	-52
any:selectionneur	-50
any:selfie	38
any:selfies	36
any:sell	-32
any:selling	-49
any:sells	-54
any:selon	52
any:semaines	50
any:semble	43
any:semences	-77
any:seminaire	39
any:seminar	-85
any:senat	-93
any:senate	-32
any:senateur	-36
any:sends	-26
any:seneca	41
any:sense	-31
any:sensibles	-30
any:sensors	-33
any:sensual	-31
any:sensuels	-51
any:sent	38
any:sentences	-46
any:sentimentaux	-25
any:sentry	-29
any:separe	-33
any:sepsis	-41
any:septembre	-27
any:septicemie	32
any:sequelle	36
any:sequence	-68
any:sequenced	-55
any:sequences	-70
any:sequenceur	27
any:sequenceurs	-29
any:sera	-70
any:sergeant	-46
any:serie	-100
any:series	-79
any:serious	58
any:seropositif	38
any:serrures	-64
any:serrurier	-77
any:sertissage	-30
any:sertraline	33
any:servant	-28
any:server	46
any:servers	-63
any:serveur	-47
any:serveurs	-32
any:service	-30
any:serving	41
any:servir	47
any:set	-38
any:sete	-44
any:sets	-36
any:settle	-58
any:settled	-64
any:seulement	41
any:seven	-34
any:seventeen	28
any:several	50
any:sevre	51
any:sexage	-45
any:sexed	-27
any:sexes	-63
any:sexism	-39
any:sexo	-27
any:sexologist	-56
any:sexologue	-59
any:sexospecificite	-36
any:sextant	-33
any:sexting	-59
any:sexto	51
any:sexton	-29
any:sextoys	34
any:sexualites	-25
any:sexuel	-47
any:sexuelle	-25
any:sexuels	36
any:sfa	37
any:shakes	37
any:shaped	-48
any:share	27
any:shared	32
any:shareholders	-38
any:shares	-31
any:shaw	43
any:sheep	-77
any:sheet	-37
any:sheets	-38
any:shelter	-97
any:shelves	-46
any:shelving	-28
any:shepherd	-77
any:shift	-44
any:ship	-35
any:shipped	-32
any:ships	-38
any:shipyard	-26
any:shoes	-61
any:shoot	-53
any:shoots	-30
any:shop	-80
any:shopkeeper	-66
any:shopkeepers	-27
any:shoplifted	35
any:shoplifters	-34
any:shoppers	-27
any:shopping	-28
any:shops	-42
any:shortages	-30
any:shorter	-57
any:shortlisted	-55
any:shot	-41
any:shoulders	-49
any:show	-70
any:shy	-25
any:si	31
any:sia	-43
any:sick	-85
any:sickness	-30
any:siecle	-56
any:siemens	-44
any:siennes	26
any:sierra	-26
any:sieste	-45
any:sighs	49
any:sighted	33
any:sigma	-48
any:signage	-49
any:signal	-51
any:signaler	27
any:signalisation	-30
any:signature	-48
any:signatures	-71
any:signe	-33
any:signed	25
any:signee	-46
any:signer	31
any:signes	-49
any:signification	29
any:signifies	-25
any:signs	53
any:sikh	-61
any:silence	-33
any:silences	-41
any:silver	-27
any:simon	-72
any:simple	-52
any:simplicite	-25
any:simplification	-25
any:simulation	41
any:simultaneously	71
any:sin	-25
any:sinai	26
any:since	31
any:sincerely	-77
any:singapore	-44
any:single	-58
any:singles	36
any:sister	-32
any:sites	-42
any:sits	28
any:sitter	43
any:six	-33
any:sixieme	-25
any:sixteen	-25
any:sixth	-56
any:sixty	-26
any:skin	31
any:slates	-56
any:sleeping	37
any:sliders	-33
any:slides	-61
any:slip	35
any:slipped	38
any:slogan	-59
any:sloppy	-44
any:small	-28
any:smart	37
any:smartphones	-38
any:smelled	64
any:smiles	-29
any:smoke	60
any:smoking	-41
any:smuggled	38
any:smuggling	26
any:snails	-40
any:snaresbrook	-43
any:sncf	-52
any:sniffer	-29
any:snj	34
any:snow	-32
any:snp	-32
any:snsm	-45
any:soap	-55
any:social	-81
any:sociale	-63
any:sociales	-65
any:socialist	29
any:societe	-36
any:society	-31
any:sociologue	-53
any:soeur	-39
any:soeurs	-32
any:soho	-49
any:soigne	-97
any:soignee	26
any:soignees	-65
any:soigneur	-67
any:soil	-52
any:soiree	-52
any:solal	49
any:sold	-77
any:soldat	-47
any:solene	61
any:solferino	-36
any:solicitor	-62
any:solidaires	58
any:solidarity	-29
any:solipsist	47
any:soliste	-66
any:solitude	-28
any:solution	-31
any:solved	-29
any:solvents	41
any:solving	-39
any:some	31
any:somebody	25
any:somme	30
any:sommelier	25
any:sondages	-27
any:sondeur	-62
any:songs	-60
any:sonnette	41
any:sonore	-26
any:sons	-47
any:sont	30
any:sooner	-37
any:sort	53
any:sortait	42
any:sortante	37
any:sorti	57
any:sorties	-26
any:souche	-50
any:souchier	-29
any:soudeur	-81
any:soudeurs	-52
any:soudure	-61
any:souhaitee	44
any:souliers	-36
any:souligne	67
any:soumis	-86
any:sound	-73
any:soup	-34
any:soupconne	48
any:soupire	27
any:souple	-25
any:souples	35
any:source	-89
any:sourdough	-31
any:souris	-39
any:soutenance	-51
any:soutenue	-44
any:soutenus	-25
any:soutient	-32
any:souvenir	25
any:souvenirs	-41
any:souvient	40
any:soviet	-57
any:sow	34
any:spa	-44
any:spaces	-54
any:sparing	-35
any:spartan	-43
any:spd	33
any:speaker	-43
any:speakers	-30
any:speaking	-34
any:speaks	51
any:specialised	-36
any:specialisee	-30
any:specialises	-70
any:specialist	-86
any:specialiste	-114
any:specialite	-66
any:speciality	-33
any:specials	-68
any:spectator	34
any:speech	-68
any:speechwriter	-32
any:speed	26
any:speeding	29
any:spell	58
any:spending	-30
any:spip	-30
any:spirit	-48
any:spiritual	-50
any:spite	39
any:splint	-28
any:spoils	38
any:spokesperson	-39
any:sponsor	-39
any:sponsorship	-47
any:spontanee	-53
any:sport	-56
any:sportifs	-68
any:sportive	-73
any:spots	-51
any:spouses	-49
any:spreadsheet	-47
any:spreadsheets	-25
any:springfield	25
any:springs	-35
any:sprinter	29
any:sql	-62
any:squad	-68
any:sst	-39
any:st	-34
any:st4	-27
any:stabilise	44
any:stades	-44
any:stadier	-25
any:stadiums	-49
any:staff	-67
any:stage	-47
any:stages	-36
any:stagiaire	-33
any:stagiaires	-62
any:stairlifts	-33
any:stalinist	36
any:stall	-45
any:stamina	-48
any:stammers	46
any:stamp	-74
any:stamps	-28
any:stance	-48
any:stand	-48
any:standard	-107
any:standing	26
any:starbucks	44
any:start	-93
any:starves	28
any:stationed	-32
any:stations	-59
any:statistician	-46
any:statistics	-63
any:statistiques	-31
any:status	-34
any:staunch	35
any:stay	-55
any:stays	26
any:steady	-30
any:steel	-56
any:steelworks	-31
any:steering	29
any:stefan	40
any:stephanie	-65
any:stephen	48
any:steps	43
any:steward	-35
any:stick	-25
any:still	-34
any:stimulateur	35
any:sting	-88
any:stock	-28
any:stocks	-41
any:stoic	-35
any:stoical	-63
any:stoicien	54
any:stoics	-27
any:stoique	-96
any:stole	33
any:stoma	30
any:stomach	-28
any:stone	39
any:stonewall	-35
any:stop	43
any:stops	-26
any:stopwatches	-25
any:store	-39
any:stores	-35
any:stories	-33
any:straight	-36
any:straightened	-47
any:straightforward	-83
any:strains	-36
any:strangers	25
any:strategist	-41
any:stratifie	-61
any:straw	-25
any:stray	25
any:street	-74
any:streets	-36
any:strengths	-37
any:strict	30
any:strikers	-31
any:strikes	-31
any:string	33
any:strip	-39
any:stripped	-72
any:striptease	-34
any:strix	-65
any:stroke	-41
any:strokes	44
any:strong	-36
any:stronger	-59
any:struck	-46
any:structural	-46
any:structures	-42
any:strung	31
any:stryker	-30
any:stu	-25
any:stuart	-53
any:stud	-29
any:student	-44
any:students	-63
any:studied	-26
any:studies	-84
any:studio	-96
any:stuffed	25
any:stunt	-25
any:stupid	36
any:sturgeon	34
any:styal	40
any:style	-89
any:subcontractor	31
any:subject	-41
any:subjects	-77
any:submarine	-58
any:submission	-31
any:subordonnee	34
any:subs	37
any:subscriber	31
any:subscriptions	-44
any:subsidiary	-27
any:success	-45
any:successeur	-45
any:successions	-29
any:successoral	-41
any:sucre	-29
any:sue	38
any:sued	-77
any:suedoise	-40
any:sues	-51
any:sugar	-27
any:suits	-87
any:suivait	-27
any:suivie	33
any:summed	35
any:summer	-35
any:summers	-70
any:sundays	-42
any:sung	-41
any:sunny	-58
any:supermarket	-47
any:supermarkets	-26
any:supervised	-52
any:supper	-67
any:suppleante	40
any:supplee	-26
any:supplement	-63
any:supplies	-66
any:supply	-92
any:support	-53
any:supported	-51
any:supporter	46
any:supports	-45
any:supposed	44
any:supposes	29
any:suppression	56
any:supprime	-48
any:supreme	-32
any:sur	-29
any:surchauffe	-32
any:surdite	71
any:surface	-38
any:surfaced	41
any:surgeon	-68
any:surgeons	-82
any:surgery	-64
any:surmonte	-32
any:surname	-37
any:surnaturel	42
any:surnom	-59
any:surnomme	47
any:surprised	37
any:surprises	-70
any:sursis	26
any:surveillante	-47
any:surveillants	-47
any:surveyor	-39
any:surveyors	-32
any:surveys	-42
any:survivent	-38
any:survivors	-31
any:suspected	33
any:suspects	-55
any:suspend	45
any:suspendu	27
any:sussex	-58
any:suturing	-66
any:svelte	-40
any:svt	-36
any:swap	-25
any:swapped	-49
any:swear	-29
any:sweat	-29
any:sweating	-27
any:sweden	-49
any:swedish	-43
any:sweet	-33
any:swimming	-52
any:swims	-51
any:swing	-49
any:swingball	-40
any:swinger	36
any:swingers	-26
any:switzerland	-49
any:swp	40
any:sympathie	-29
any:symptoms	-33
any:synagogue	-36
any:sync	-29
any:syndic	-128
any:syndicale	38
any:syndicales	45
any:syndicalisme	-38
any:syndication	-66
any:syndicats	-54
any:syndique	57
any:system	-47
any:systematique	-41
any:systems	-115
any:t	32
any:tabasse	80
any:tableau	-33
any:tableaux	-56
any:tablet	29
any:tablette	61
any:tableur	-29
any:tabloids	43
any:tabs	-52
any:tag	-32
any:tags	-51
any:taille	-65
any:tailleur	-70
any:tailor	-56
any:tailoring	-36
any:taken	36
any:taker	-43
any:tale	-58
any:talent	-68
any:talese	-34
any:talibans	56
any:talk	-30
any:talker	-50
any:talking	-48
any:talks	-26
any:tallis	37
any:tandem	-50
any:tant	-49
any:tante	-56
any:tantes	-51
any:tantra	50
any:tape	-30
any:tardif	49
any:tarifees	47
any:tarifes	33
any:tariff	-29
any:tarsal	-34
any:tart	-54
any:tartu	-25
any:taste	-60
any:tasting	-31
any:tate	-62
any:tatoos	63
any:tatoue	63
any:tatoueur	-54
any:taught	-64
any:taulard	25
any:taule	28
any:taureaux	-45
any:taux	68
any:taxes	-25
any:taxidermists	-27
any:tbilisi	-63
any:tcheque	-49
any:tdah	28
any:teach	-87
any:teaches	-59
any:teachings	32
any:teale	26
any:team	-51
any:teams	-70
any:teas	-48
any:tease	50
any:teases	-64
any:technical	-52
any:technician	-108
any:technicien	-101
any:technicienne	-46
any:technico	-33
any:technique	-28
any:techniques	-33
any:technologique	-42
any:ted	47
any:teenager	67
any:teenagers	-54
any:teens	29
any:teesside	-25
any:teetotal	-42
any:teil	27
any:telecoms	-43
any:telefilm	-44
any:telephonique	-42
any:telephonist	-27
any:telethon	-87
any:television	-78
any:telford	-26
any:tellers	-28
any:tells	32
any:temoigne	25
any:temoigner	-39
any:temoin	-66
any:temper	-27
any:temperage	-28
any:template	30
any:temple	-68
any:temporary	-36
any:ten	45
any:tenace	-63
any:tenant	-58
any:tenants	-54
any:tender	-62
any:tennis	-76
any:tension	-63
any:tenu	-58
any:tenue	-75
any:term	-42
any:terme	-40
any:termes	-48
any:terminal	-25
any:terminals	-41
any:terminaux	-32
any:termist	33
any:terrain	-58
any:territorial	-45
any:territoriaux	29
any:terror	-42
any:testait	-29
any:tester	-94
any:testes	-29
any:testeuse	-41
any:testing	-67
any:tests	-97
any:testud	27
any:tetu	-76
any:text	-37
any:textbook	-45
any:textile	-35
any:tfl	36
any:than	36
any:thank	-27
any:thanked	-43
any:thatcherite	39
any:theatre	-133
any:theirs	26
any:theist	30
any:them	-34
any:theme	-31
any:theorie	-39
any:theosophical	37
any:therapeute	-30
any:therapeutique	-40
any:therapist	-71
any:therapy	-35
any:theresa	34
any:thermal	28
any:thermique	-35
any:thermostats	-50
any:these	-81
any:thesis	-69
any:they	43
any:thieves	-34
any:things	62
any:thinker	-34
any:thinks	36
any:thinner	-39
any:thinners	45
any:thirds	45
any:thirties	28
any:thirty	-25
any:this	35
any:those	38
any:though	52
any:thousand	-25
any:threat	-38
any:thrice	30
any:thrillers	-48
any:thrombose	27
any:thromboses	25
any:throne	-49
any:thrown	38
any:thumbprint	35
any:thumbs	-29
any:thursday	25
any:tibet	-32
any:tibia	27
any:tickets	-40
any:tidied	-30
any:tie	44
any:tied	27
any:tiennent	-33
any:tiers	34
any:ties	-40
any:tiler	-25
any:tiles	-40
any:timber	-44
any:timbre	32
any:timbres	-58
any:timeline	36
any:times	-59
any:tir	-56
any:tirait	-41
any:tire	34
any:tired	-70
any:tiroirs	-25
any:tisserands	-43
any:title	-56
any:titles	-27
any:titulaire	-36
any:tobias	-49
any:today	-33
any:toddler	-37
any:together	53
any:togo	-27
any:toit	25
any:tokyo	-48
any:told	39
any:tolerances	-32
any:tolerates	-59
any:toller	35
any:tolstoy	32
any:tombe	-75
any:tomorrow	62
any:ton	-62
any:tooling	-33
any:tools	-82
any:toothpaste	-42
any:top	-74
any:torch	-49
any:tosca	-51
any:tot	-45
any:totnes	-37
any:touch	-42
any:touchant	49
any:toucher	-58
any:touches	27
any:tour	-84
any:toured	-42
any:tourist	-36
any:tournee	-65
any:tourniquets	-53
any:tous	-25
any:towards	-48
any:towels	-25
any:tower	-32
any:towns	-49
any:toxicology	33
any:toxicomanes	-45
any:toys	-65
any:tp53	-34
any:tracabilite	-48
any:trace	41
any:traces	-53
any:tracheotomie	70
any:track	-39
any:tractages	29
any:tracts	-25
any:trade	-98
any:trademark	-26
any:trader	-84
any:trades	-34
any:trading	-28
any:traducteur	-57
any:traductrice	-35
any:traduit	-89
any:traduits	-25
any:trafficked	-28
any:trafford	40
any:trained	-58
any:trainer	-88
any:trainers	-38
any:training	-64
any:trainings	-30
any:trait	-33
any:traitant	33
any:traitee	53
any:traitements	-47
any:traites	-35
any:traitre	-42
any:traits	-47
any:trajet	-33
any:trajets	-63
any:tram	-49
any:tramway	-27
any:tranche	-54
any:trans	-29
any:transaction	-51
any:transcendental	-42
any:transcriber	-33
any:transferred	55
any:transformation	-50
any:transgeniques	-44
any:transit	-25
any:transition	-34
any:transitoire	-26
any:translated	-59
any:translation	-83
any:translocation	63
any:transmet	-35
any:transmises	30
any:transmission	-67
any:transparence	29
any:transparency	-48
any:transports	-42
any:traps	-26
any:traque	-31
any:trautmann	41
any:travail	-25
any:travaillait	36
any:travaille	-39
any:travaillera	-31
any:travailleur	28
any:travailleurs	-41
any:travellers	-31
any:tread	-38
any:treated	56
any:treats	-58
any:tree	-71
any:trees	-41
any:trek	-30
any:trends	-37
any:tresorerie	-39
any:tresorier	-41
any:tri	-61
any:triad	37
any:trial	-28
any:trials	-51
any:triangle	-29
any:tribun	-32
any:tribune	28
any:tribute	-50
any:trier	33
any:trimester	27
any:trims	-27
any:trip	45
any:trisomie	-46
any:trisomy	29
any:trompait	-27
any:trompe	-43
any:tromperie	-31
any:tropicales	-28
any:trotskyste	38
any:trou	39
any:troublemaker	54
any:troupe	45
any:trouver	-25
any:trowel	-27
any:truck	-42
any:trump	33
any:trumpeter	-55
any:trumpiste	26
any:truques	31
any:trust	-64
any:trustee	31
any:trusts	-71
any:try	-29
any:ts	-76
any:tsa	26
any:tshisekedi	34
any:tssa	37
any:tube	69
any:tuberculosis	36
any:tuesday	34
any:tulip	-27
any:tulips	-58
any:tumour	30
any:tune	-86
any:tuned	-37
any:tuner	-30
any:tunis	30
any:tupe	-83
any:turban	-56
any:turbot	-40
any:turin	-65
any:turning	31
any:turnover	-39
any:turnstiles	-40
any:tuteur	-45
any:tutor	-104
any:tutors	-26
any:tutrice	-59
any:tweet	37
any:tweeted	37
any:twelve	-45
any:twenties	-29
any:twenty	39
any:twickenham	-49
any:twin	-62
any:twitter	42
any:type	31
any:typed	34
any:typeface	-60
any:types	39
any:typesetter	-36
any:typists	-27
any:typographie	-40
any:typography	-50
any:tyres	-34
any:uaw	63
any:udi	55
any:ue	-34
any:ueda	32
any:ufap	51
any:ugict	44
any:uimm	-41
any:uk	-51
any:ukas	-39
any:ukrainian	-36
any:uml	-59
any:unable	39
any:unanimite	-25
any:underfunding	-56
any:undergoing	37
any:undergraduates	-26
any:underinvestment	-39
any:understood	27
any:understudied	-55
any:underwent	34
any:underwriter	-69
any:undischarged	39
any:undone	-40
any:unef	-59
any:unfinished	-25
any:unfit	25
any:unflappable	-28
any:uniform	-51
any:unilever	-58
any:unionised	-49
any:unions	-84
any:unique	-25
any:unis	-35
any:unit	-163
any:unite	30
any:units	-35
any:univers	52
any:universite	-63
any:unknown	44
any:unlock	29
any:unpaid	52
any:unreadable	-57
any:unreconstructed	30
any:unremarkable	41
any:unseen	-46
any:unspent	-28
any:untested	31
any:until	-31
any:untouched	29
any:upheld	-30
any:ups	-78
any:urnes	-44
any:urss	-72
any:urssaf	-46
any:usage	30
any:usdaw	38
any:useless	36
any:user	33
any:users	-59
any:usher	-32
any:usine	-64
any:usufruit	-25
any:utah	32
any:utile	-45
any:utilise	46
any:utilisera	49
any:utmost	-39
any:utterly	39
any:v	-25
any:va	49
any:vacances	-40
any:vacancy	-41
any:vacataire	-66
any:vaccinated	33
any:vaccination	-56
any:vaccinee	45
any:vaccines	-26
any:vaccins	35
any:vacuum	-28
any:vae	-35
any:vaincu	40
any:vais	-39
any:valable	-57
any:valedictorian	-32
any:valid	-65
any:valide	-41
any:valu	-30
any:values	-32
any:valves	-75
any:van	-99
any:vanishes	26
any:vante	49
any:var	-53
any:variant	-34
any:variantes	-30
any:varnished	-47
any:vasseur	25
any:vax	35
any:ve	45
any:vecteur	39
any:vedette	-90
any:vega	-26
any:vegans	-41
any:vegas	-26
any:vegetables	-35
any:vegetal	-40
any:vegetale	-67
any:vegetarian	-54
any:vegetarien	-27
any:vehicles	-31
any:vehicule	-51
any:vehicules	-44
any:veille	-68
any:veillees	61
any:veilleur	-31
any:veine	-51
any:veineuse	28
any:vend	-62
any:vendait	26
any:vendent	-26
any:vendeur	-38
any:vendeuse	-97
any:vending	-44
any:vendors	-37
any:vendredi	-28
any:vendu	-49
any:venerable	35
any:venice	-30
any:vente	-84
any:venture	-59
any:venu	-44
any:verbal	-53
any:verdict	-52
any:verger	-52
any:verification	-37
any:verifie	35
any:verified	33
any:verifier	-66
any:vermeer	-34
any:verrous	-53
any:versee	-29
any:vert	-42
any:verte	-73
any:vertiges	25
any:vertus	-49
any:vet	-39
any:veteran	28
any:veterinaire	-84
any:veterinary	-50
any:vetting	-33
any:veulent	40
any:veuvage	-34
any:viande	30
any:vicar	-34
any:vichy	-36
any:victime	-82
any:victimes	-53
any:victims	-55
any:victoria	-27
any:victorian	-61
any:victorians	-37
any:victory	-37
any:vidal	-40
any:videos	55
any:videosurveillance	-42
any:vieille	52
any:viendra	34
any:viennoiserie	-33
any:vierge	-26
any:vierzon	-37
any:view	-42
any:viewer	-34
any:vif	-30
any:vigie	-47
any:vigilance	-44
any:vigils	29
any:vigne	-67
any:vigneron	-42
any:vignerons	-66
any:vikings	42
any:ville	-37
any:vin	-31
any:vineyard	-29
any:vins	-60
any:violences	-64
any:violent	-28
any:violon	31
any:vips	-41
any:viral	-61
any:virale	26
any:virginia	-48
any:virgo	-26
any:virus	-53
any:vis	40
any:visa	-59
any:visages	-69
any:visagiste	-31
any:visible	47
any:vision	-67
any:visit	29
any:visiteur	-32
any:visiteurs	-30
any:visiteuse	-62
any:visiting	-45
any:visitor	-46
any:visitors	-60
any:visits	44
any:vit	-26
any:vite	-26
any:vivait	-42
any:vivant	-56
any:vive	-52
any:vivent	33
any:vivisectionist	37
any:vodka	-57
any:voeu	40
any:voiceprint	34
any:voices	-54
any:voila	-33
any:voile	-71
any:voilier	-33
any:voiliers	-65
any:voir	29
any:voirie	-37
any:voisin	39
any:voit	34
any:voix	-56
any:volant	-35
any:voles	-64
any:vols	-47
any:voluntary	-37
any:volunteered	33
any:voss	48
any:vote	-32
any:voted	-45
any:votee	-37
any:voting	-38
any:voyageur	-38
any:voyagiste	-36
any:voyez	31
any:vrai	51
any:vraie	-40
any:w3c	-34
any:wagner	39
any:waiter	-52
any:waiters	-41
any:waiting	39
any:waitress	-27
any:waived	35
any:wake	34
any:waldorf	-32
any:wales	-55
any:walked	-31
any:walker	-28
any:walking	-28
any:wall	-51
any:wallon	-30
any:want	-29
any:war	42
any:ward	-43
any:warden	-39
any:wardrobe	-57
any:warehouses	-38
any:warmth	28
any:warning	27
any:wars	-40
any:wasn	-31
any:waste	-52
any:watch	-64
any:watched	-26
any:watches	48
any:watching	-38
any:watchmaker	-45
any:water	-60
any:waves	-34
any:waxing	-53
any:way	25
any:weakness	-47
any:weapons	-29
any:wear	33
any:wears	30
any:weather	-46
any:weaver	-50
any:web	-73
any:webcameuse	59
any:weber	26
any:webmaster	-38
any:webmestre	-54
any:websites	-30
any:wed	26
any:wedded	-37
any:weddings	-41
any:wednesday	43
any:week	30
any:weekends	26
any:weeks	-43
any:weighs	46
any:weight	-62
any:weights	-50
any:weimar	-29
any:welcome	-27
any:weld	-52
any:wellington	-35
any:wells	-30
any:wembley	-44
any:western	-64
any:westminster	-27
any:what	-72
any:wheat	-50
any:where	-46
any:whisky	48
any:whistle	35
any:whistleblower	46
any:whitby	-55
any:white	25
any:whiteboards	-51
any:wholesale	-54
any:wholesalers	-30
any:why	-34
any:wick	-33
any:widowed	-27
any:widower	41
any:wiese	59
any:wilde	-51
any:wilder	-30
any:wildlife	-41
any:will	-57
any:wills	-46
any:wind	-53
any:window	-69
any:wine	-43
any:wines	-26
any:wing	68
any:winger	-43
any:winner	-38
any:wins	28
any:winters	29
any:wiring	29
any:wisconsin	-27
any:wit	50
any:withdrawn	64
any:withdrew	-59
any:withheld	45
any:without	-30
any:wives	31
any:wolfsburg	42
any:woman	30
any:womaniser	43
any:women	43
any:wondered	45
any:wong	30
any:wood	-45
any:woolf	-51
any:word	-69
any:wore	32
any:worker	-49
any:working	-58
any:workmanship	-29
any:workplaces	32
any:works	-47
any:workshop	-74
any:world	-41
any:worm	-47
any:wormwood	-35
any:worn	41
any:worst	-49
any:worth	-53
any:wouldn	42
any:wound	-86
any:wpm	-49
any:writer	-61
any:writing	-82
any:wrongly	28
any:xavier	-51
any:xve	-42
any:xviiie	-38
any:xxy	-29
any:xyy	25
any:yacht	-47
any:yangon	50
any:yates	-32
any:yeast	-49
any:yeovil	33
any:yet	-34
any:yeux	-28
any:yoga	-74
any:yonne	54
any:yoplait	-26
any:young	29
any:yours	-98
any:youth	31
any:zebra	-43
any:zebrafish	-47
any:zebre	31
any:zele	-53
any:zen	-33
any:zero	-60
any:zips	-47
any:zones	-29
any:zoology	-32
any:zoom	-28
any:zootechnicien	-45
any:zygosity	34
before:job	-59
before:link	27
before:work	-44
bias	-37
couple	140
field:0	-93
field:0 mention	-50
field:0 none	-90
field:2	73
field:2 mention	81
field:2 none	76
field:3	128
field:3 mention	110
field:3 none	113
field:4	191
field:4 mention	108
field:4 none	165
following:0	35
following:12	38
following:14	48
following:18	40
following:2	44
following:2010	-28
following:2011	-32
following:2012	25
following:2016	34
following:2018	45
following:21	26
following:22	26
following:30	32
following:4	29
following:41	51
following:43	-53
following:45	32
following:5	-27
following:50	31
following:7	-37
following:9	31
following:abime	54
following:abimes	47
following:about	-28
following:accessible	-31
following:according	101
following:accounts	25
following:accueil	-39
following:activee	49
following:activist	59
following:adn	-29
following:adopted	25
following:adults	-29
following:advice	-31
following:aerien	-48
following:affiche	51
following:affiliation	50
following:after	50
following:agence	-51
following:agent	-34
following:algorithms	-29
following:all	48
following:allergy	-52
following:alone	-26
following:always	27
following:among	-61
following:an	-99
following:analysed	56
following:analyste	-34
following:ancienne	82
following:and	58
following:animale	-38
following:animatrice	-31
following:annual	39
following:another	-67
following:anyone	33
following:anything	37
following:apparel	-43
following:apps	29
following:apres	50
following:arbitre	-34
following:art	-40
following:arts	-30
following:as	51
following:association	73
following:assume	44
following:assumee	55
following:at	50
following:atlas	-43
following:atrophy	34
following:attendent	28
following:attentive	-38
following:aucune	50
following:aux	-32
following:avant	35
following:avec	74
following:avoue	51
following:badge	-25
following:bank	-47
following:banking	-47
following:bar	34
following:base	28
following:based	-43
following:basketball	-37
following:bay	-38
following:bee	30
following:before	37
following:behind	33
following:belge	34
following:berlin	-39
following:between	-85
following:bleue	-40
following:board	-48
following:boarding	-30
following:books	-35
following:both	27
following:breakfast	28
following:british	-26
following:brother	-35
following:by	29
following:c	46
following:ca	37
following:cafe	-29
following:called	48
following:came	25
following:can	26
following:candidate	49
following:canine	-48
following:carbone	-36
following:card	50
following:cards	27
following:care	-92
following:carries	-26
following:case	47
following:cash	-27
following:ce	51
following:centre	-79
following:certificate	-29
following:cftc	-45
following:cgt	-50
following:chair	-45
following:chairs	26
following:chaplain	-47
following:chaque	31
following:charge	51
following:chargee	-31
following:charity	-47
following:checked	33
following:chef	-38
following:cherche	28
following:children	-104
following:choix	26
following:cinq	-25
following:citoyenne	-32
following:class	39
following:classes	-31
following:classiques	-53
following:client	-30
following:clubs	-25
following:coach	-31
following:cocktails	-39
following:collaborateur	-28
following:colleague	-43
following:colleagues	59
following:collegue	42
following:comes	56
following:comme	53
following:commerciale	-30
following:commission	-36
following:communist	-36
following:communiste	-50
following:company	-50
following:compared	35
following:complet	41
following:completed	39
following:comptable	42
following:concerts	-27
following:conditions	53
following:confie	-39
following:confirme	28
following:conforme	39
following:connue	69
following:conseil	-33
following:constable	-31
following:controle	50
following:convaincu	76
following:convictions	34
following:core	-30
following:corset	-32
following:cost	25
following:could	41
following:council	34
following:couples	-42
following:cours	-48
following:court	30
following:cse	50
following:daily	41
following:dans	-28
following:data	51
following:day	-61
following:days	25
following:dbs	-34
following:de	-27
following:deafness	42
following:death	-58
following:debout	-49
following:declined	57
following:defect	50
following:defendants	-25
following:demande	-42
following:department	-30
following:depuis	68
following:des	-58
following:design	-45
following:designer	-59
following:detection	-41
following:devant	43
following:died	-43
following:disaggregated	-35
following:discrimination	-33
following:disease	66
following:dishes	-29
following:disorder	52
following:disorders	-43
following:disputes	-50
following:district	26
following:dit	67
following:doesn	26
following:don	-31
following:donc	41
following:door	-46
following:dragged	-35
following:drives	25
following:driving	-56
following:droit	46
following:drops	46
following:drug	-34
following:du	-40
following:due	32
following:during	72
following:duties	-26
following:early	25
following:ecologiste	-65
following:economy	-27
following:ecrit	30
following:editor	-31
following:education	-37
following:effectue	35
following:elected	-44
following:elections	-33
following:elle	43
following:ended	73
following:engines	-46
following:entre	-41
following:era	-36
following:et	48
following:etait	-36
following:etalee	29
following:ete	-71
following:eu	-27
following:ever	57
following:every	26
following:examiner	-27
following:eye	-41
following:faces	-29
following:faciale	-31
following:failed	45
following:faite	48
following:feminine	25
following:femme	-36
following:ferroviaire	-26
following:fiction	-35
following:figure	32
following:film	-52
following:fils	29
following:firm	-44
following:flame	-41
following:flyers	-31
following:fo	-42
following:for	40
following:form	-49
following:formation	-51
following:formatrice	-36
following:forms	-38
following:forte	-49
following:four	35
following:fragile	-29
following:fraud	48
following:free	-48
following:friendly	-43
following:gael	-49
following:garde	-32
following:gardens	-29
following:gardiens	-36
following:gate	-37
following:gave	59
following:gay	-49
following:gene	-58
following:general	35
following:genetique	-43
following:geographique	-45
following:given	40
following:glisse	38
following:goods	-30
following:green	42
following:group	28
following:groupe	28
following:guide	29
following:hand	-25
following:handed	-29
following:hang	-60
following:have	60
following:he	33
following:head	-27
following:health	-35
following:heart	31
following:helene	-36
following:helvetique	-33
following:hence	35
following:herself	86
following:himself	71
following:home	30
following:husband	80
following:i	68
following:ideal	37
following:if	61
following:il	56
following:ils	42
following:image	33
following:in	30
following:informed	-37
following:inn	-29
following:installer	-39
following:institute	-28
following:instructions	-31
following:insurance	-30
following:intactes	39
following:into	-28
following:intolerant	-36
following:investment	-31
following:is	51
following:islington	-37
following:its	28
following:j	33
following:jack	-41
following:jamais	-33
following:je	92
following:jeunesse	-36
following:joked	30
following:jokes	29
following:judiciaire	-42
following:judiciaires	-28
following:jusqu	61
following:just	-30
following:karim	26
following:keeper	-28
following:keeps	73
following:kept	43
following:kitchen	-38
following:knowledge	-34
following:knows	-28
following:la	-30
following:lab	-69
following:label	-35
following:lache	45
following:lapsed	51
following:last	82
following:late	31
following:law	-44
following:le	35
following:leadership	-32
following:left	-39
following:les	-55
following:letters	-34
following:level	-25
following:levy	-33
following:lgbt	-31
following:licence	-25
following:life	46
following:lighting	-37
following:like	48
following:line	-39
following:lines	-64
following:lit	57
following:local	28
following:locale	-50
following:locks	-40
following:logistics	-30
following:london	41
following:lors	55
following:lost	-26
following:louise	40
following:lr	-67
following:ltd	-75
following:luggage	-28
following:lui	45
following:lussac	-30
following:m	35
following:ma	-60
following:machine	-65
following:machines	-25
following:magazine	-67
following:makes	39
following:male	66
following:man	73
following:management	-35
following:manager	-99
following:manuel	-46
following:march	-59
following:marie	48
following:mariee	69
following:marketing	-76
following:matrimoniaux	-37
following:me	28
following:means	50
following:media	-32
following:member	92
following:members	26
following:membership	68
following:membre	-55
following:mensuels	-40
following:menuisier	-25
following:mere	68
following:mes	-28
following:mild	42
following:momentum	-47
following:mother	48
following:moulds	-40
following:mr	-78
following:ms	45
following:multicarte	-41
following:muscular	-54
following:musicale	-31
following:my	-26
following:n	40
following:near	47
following:needs	75
following:negatif	47
following:negative	62
following:nerves	-36
following:new	41
following:news	-55
following:ni	54
following:night	45
following:nine	35
following:nobody	45
following:none	56
following:nor	69
following:normal	97
following:notaire	-47
following:notes	-25
following:nothing	86
following:notoire	47
following:now	67
following:numerique	-51
following:numeriques	-35
following:nurse	-49
following:of	-64
following:off	-40
following:offenders	-58
following:office	26
following:oil	-40
following:on	58
following:one	31
following:ont	28
following:organist	-30
following:orientation	-59
following:ou	31
following:oui	26
following:ouvrent	39
following:over	25
following:pacific	-28
following:paie	-44
following:pairs	-43
following:palmaire	60
following:panel	-32
following:paper	-39
following:parce	-45
following:paris	32
following:parle	-30
following:partners	-33
following:party	-48
following:pas	-36
following:passe	64
following:passport	-44
following:past	53
following:patients	-46
following:patronale	-31
following:pattern	33
following:paul	-47
following:payments	-29
following:peers	-25
following:pendant	100
following:pense	25
following:perdue	-43
following:period	-44
following:person	60
following:phones	36
following:photographiee	29
following:photographs	46
following:photos	67
following:physiotherapist	-36
following:pictures	43
following:place	40
following:plans	25
following:plays	67
following:please	57
following:plus	55
following:plusieurs	-47
following:police	52
following:policy	-42
following:pompier	-34
following:porte	-30
following:portee	-42
following:portraitiste	-66
following:positive	66
following:post	-34
following:poste	-53
following:precise	53
following:precoce	-41
following:prefere	56
following:prevention	-44
following:preventive	-36
following:prevue	46
following:print	38
following:prises	39
following:private	-52
following:product	-30
following:profile	56
following:propriete	-30
following:proved	51
following:publicitaires	-29
following:puis	47
following:pump	48
following:pupils	-40
following:put	40
following:quatre	-62
following:question	-29
following:radio	-33
following:rares	30
following:readers	-59
following:reading	-71
following:reads	39
following:reasons	-37
following:receptionist	-45
following:recommande	48
following:redaction	-30
following:referendum	-28
following:referente	-37
following:refused	38
following:rejects	66
following:relations	-42
following:relationship	53
following:removed	35
following:repenti	61
following:repete	-27
following:replaced	54
following:repond	28
following:reporting	-32
following:research	-44
following:researcher	-44
following:reserved	28
following:responsable	-43
following:result	28
following:results	29
following:revendique	61
following:rh	26
following:rien	34
following:river	-39
following:roof	-28
following:rouge	-31
following:routiers	-27
following:rugby	-30
following:runs	38
following:sa	31
following:saint	-36
following:sait	-67
following:salariee	-56
following:sales	-86
following:same	-30
following:sample	48
following:sans	38
following:says	54
following:scan	-46
following:scene	31
following:school	36
following:scolaire	-33
following:scottish	38
following:section	64
following:see	53
following:sergeant	-44
following:servant	45
following:serve	37
following:service	-93
following:ses	-27
following:set	49
following:shaped	-47
following:she	77
following:sheffield	27
following:shows	31
following:side	25
following:simple	-52
following:since	33
following:single	41
following:sister	-59
following:site	-36
following:so	79
following:social	-37
following:sociaux	26
following:software	-60
following:songs	-31
following:souligne	66
following:sous	52
following:spent	50
following:spinale	37
following:squad	-26
following:staff	-57
following:start	-50
following:station	-36
following:status	-47
following:stored	44
following:street	-39
following:students	35
following:studies	-62
following:studio	-34
following:study	-27
following:style	-36
following:sud	-74
following:suit	40
following:syndical	-32
following:syndicale	-44
following:systems	-27
following:t	30
following:taken	83
following:taught	40
following:tax	28
following:teacher	-35
following:teaches	29
following:technician	-25
following:technique	-35
following:teenagers	-75
following:tendance	41
following:tendencies	46
following:test	39
following:tests	-44
following:than	-27
following:their	-33
following:them	47
following:then	76
following:theory	-35
following:therapist	-28
following:therapy	-33
following:these	27
following:thirty	39
following:though	34
following:three	47
following:through	42
following:ticked	51
following:ticket	47
following:tient	-29
following:till	25
following:time	-56
following:told	62
following:too	29
following:tourist	-31
following:tous	71
following:toute	28
following:town	-49
following:training	-32
following:trains	-56
following:trait	-63
following:travail	36
following:travaille	43
following:travailleuse	-32
following:tres	41
following:trust	-34
following:tutor	-27
following:twice	31
following:uk	-35
following:un	-27
following:une	45
following:union	-26
following:unison	-36
following:unit	-33
following:university	27
following:until	73
following:up	-52
following:user	76
following:uses	43
following:utile	-36
following:value	-26
following:vegan	70
following:vegetale	-45
following:verbal	-32
following:videos	56
following:vingt	-40
following:visa	-44
following:volunteer	-46
following:wall	-25
following:ward	34
following:warns	25
following:waste	-28
following:we	44
following:wears	73
following:weddings	-29
following:week	-40
following:well	29
following:were	38
following:whatever	34
following:when	77
following:where	-47
following:while	30
following:who	53
following:will	29
following:within	31
following:without	55
following:women	32
following:won	-55
following:work	29
following:works	29
following:would	59
following:years	28
following:yes	40
following:zz	28
following:|	25
left:000	-50
left:1	31
left:12	-39
left:14	-42
left:2	35
left:2019	39
left:3	70
left:30	30
left:4	-27
left:400	-62
left:41	-53
left:abstinent	-35
left:accepte	42
left:acces	-34
left:account	72
left:accountancy	-34
left:accounts	-45
left:accro	51
left:across	-26
left:actif	34
left:action	26
left:active	26
left:acts	-28
left:ad	-51
left:adair	27
left:added	-34
left:adepte	49
left:adherent	38
left:admits	74
left:admitted	61
left:adn	-52
left:adults	-28
left:advice	-49
left:advises	-53
left:aeroport	27
left:affaires	-25
left:affairs	-34
left:affiche	25
left:affiliated	31
left:agent	-81
left:agnostique	-42
left:agreed	37
left:ai	59
left:airport	-34
left:algorithme	-33
left:all	55
left:allergic	-50
left:ally	-46
left:alpha	29
left:always	54
left:am	26
left:ames	-37
left:among	-28
left:an	45
left:analyse	31
left:analysed	-36
left:analyste	38
left:anarchiste	-31
left:ancien	32
left:and	-32
left:animal	52
left:animale	25
left:animaux	47
left:anne	54
left:anomalie	43
left:antinatalist	-30
left:antispeciste	-38
left:antitrypsine	35
left:any	71
left:app	43
left:appareille	-31
left:apparently	97
left:appartenance	51
left:appartenu	37
left:appartient	64
left:appli	-46
left:applicant	101
left:applicants	-63
left:application	-41
left:apprenti	34
left:approcher	-33
left:apps	-35
left:are	31
left:armee	42
left:arret	-42
left:arrets	-36
left:as	36
left:asks	-29
left:assistante	-55
left:assure	-45
left:assured	-32
left:athee	-34
left:athees	-31
left:athlete	45
left:attache	37
left:atteint	37
left:attend	46
left:attends	33
left:aucun	47
left:aucune	58
left:audioprothese	-35
left:audit	-58
left:audited	-41
left:aujourd	28
left:aumonier	-65
left:aunt	-48
left:aurait	41
left:avant	-43
left:avoir	84
left:avoue	45
left:award	61
left:b	-41
left:bad	41
left:badge	61
left:bag	-25
left:baisser	-48
left:bank	46
left:banque	-36
left:bartender	-45
left:base	26
left:beaten	29
left:became	48
left:because	57
left:bee	-53
left:been	108
left:before	-44
left:being	52
left:belief	-26
left:bell	33
left:belongs	60
left:bernard	46
left:bible	29
left:bien	-49
left:bill	-42
left:bioethique	-39
left:biographie	-37
left:biometric	-29
left:biometriques	-26
left:birth	65
left:bit	78
left:blackballed	25
left:bladder	-32
left:blog	47
left:blue	-33
left:boarding	-25
left:bone	-41
left:bonne	-50
left:bord	39
left:born	26
left:both	59
left:bouffeur	-49
left:bought	-53
left:boy	-69
left:brandt	38
left:brca2	-31
left:breast	29
left:brief	-28
left:brigade	-36
left:bright	56
left:brighton	-25
left:broke	27
left:broken	-29
left:brother	103
left:brule	25
left:build	-39
left:building	-46
left:built	-89
left:bulletin	36
left:bulletins	-51
left:burger	-28
left:bus	39
left:business	-104
left:but	87
left:cabinet	-48
left:cadre	-32
left:cafe	-38
left:call	37
left:calls	37
left:came	40
left:campagne	48
left:campaign	-41
left:campaigned	64
left:can	-74
left:canada	-29
left:candidat	30
left:candidate	36
left:captured	-35
left:cards	-28
left:care	68
left:career	-41
left:carrier	-74
left:carriers	-49
left:carries	74
left:carry	30
left:carrying	36
left:cars	39
left:cartes	-36
left:caryotype	-46
left:case	53
left:cash	-37
left:casier	-56
left:casino	44
left:catalogue	65
left:caught	43
left:cause	96
left:cells	-47
left:centre	39
left:cercle	62
left:cgt	-65
left:chaired	32
left:chairs	36
left:chambre	-36
left:change	44
left:chante	-42
left:chapitre	-26
left:chaque	-53
left:chargee	-30
left:charges	28
left:chaud	-30
left:chauffeur	-47
left:cheated	-74
left:check	-32
left:checked	-31
left:chef	-36
left:child	-27
left:choeur	-26
left:choir	77
left:christmas	-28
left:chromosome	-62
left:cinema	-27
left:claire	36
left:cleaned	-34
left:cleared	-28
left:clerk	-33
left:client	-59
left:clients	-51
left:clinic	-39
left:clos	-35
left:clubs	38
left:code	-79
left:cole	25
left:collectionne	46
left:college	-29
left:collegue	-28
left:colonel	-28
left:column	-47
left:come	32
left:commande	25
left:comme	90
left:committed	46
left:committee	67
left:compagne	-32
left:compagnon	56
left:company	-33
left:compared	-48
left:comptes	-31
left:concours	-35
left:condamnation	-33
left:conference	-29
left:confided	47
left:confie	30
left:confirmed	40
left:conge	-57
left:congenital	-31
left:conjoint	-32
left:connait	54
left:conseille	-45
left:conseiller	-48
left:conserve	26
left:consultant	-49
left:consultations	-65
left:consulte	52
left:consumer	-32
left:contient	27
left:contract	-26
left:contre	-36
left:controle	54
left:conviction	-53
left:convinced	56
left:copain	-38
left:copies	31
left:copy	-32
left:cost	-30
left:council	55
left:count	-60
left:coup	-36
left:couples	-50
left:course	-38
left:court	-41
left:covered	-51
left:crash	-32
left:credit	-42
left:croit	32
left:cuisine	-35
left:cuisiniere	-26
left:cure	-40
left:curiosity	-26
left:currently	65
left:customers	-54
left:cut	30
left:cv	-28
left:cyprus	-30
left:cytogeneticist	-33
left:dans	-53
left:day	26
left:days	40
left:deaf	-40
left:dealt	-50
left:debate	-26
left:decided	-30
left:declined	36
left:decrit	40
left:defence	52
left:defendu	-29
left:dentaire	-39
left:dental	27
left:depot	25
left:depression	-36
left:depuis	-64
left:dernier	-53
left:derry	25
left:describes	51
left:designed	-88
left:designs	-33
left:detection	-38
left:detective	-31
left:deux	32
left:devant	-31
left:developpeur	-44
left:devoir	-29
left:diallo	-32
left:did	71
left:diets	-50
left:dimanche	-33
left:diplome	-29
left:director	39
left:directrice	-41
left:dirige	64
left:dirigeait	31
left:dirigeante	41
left:disclosure	-34
left:discret	-32
left:distribue	36
left:dit	33
left:diversite	-43
left:divorced	64
left:dix	58
left:dna	-87
left:do	-34
left:doctor	-30
left:doctorat	-25
left:doctorate	-54
left:documentary	-44
left:does	-46
left:doesn	34
left:doigt	39
left:donne	53
left:donnees	33
left:dont	-39
left:doors	40
left:double	-29
left:dow	-30
left:dr	47
left:drh	-83
left:drink	-37
left:driving	-25
left:droit	-81
left:droite	-46
left:drone	49
left:dropped	-33
left:duffy	25
left:dunn	54
left:during	38
left:each	-45
left:ebeniste	61
left:echo	-36
left:ecole	-37
left:economie	-41
left:edited	-34
left:editor	57
left:educateur	-37
left:educatrice	28
left:eighteen	26
left:elected	77
left:electeur	51
left:electronique	-39
left:eleve	83
left:elevee	28
left:eleven	55
left:eleves	-32
left:employer	-62
left:employers	-51
left:employeur	-29
left:empreinte	-27
left:empreintes	-44
left:en	-41
left:enfant	64
left:enregistrement	26
left:enseigne	-58
left:entre	65
left:entreprise	-48
left:entretient	28
left:envoie	45
left:epouse	58
left:equality	61
left:equity	-38
left:essais	-26
left:est	32
left:et	-26
left:etais	49
left:etait	40
left:etant	79
left:ete	39
left:ethical	-32
left:ethique	-31
left:etiquette	35
left:etre	60
left:etude	-51
left:etudiante	-55
left:eu	37
left:every	-53
left:ex	39
left:examens	-27
left:examiner	-27
left:excellent	-27
left:executive	31
left:expecting	-29
left:experience	-48
left:expert	-40
left:exposed	-30
left:extrait	-73
left:eye	-61
left:eyes	49
left:fabien	31
left:face	-93
left:facial	-34
left:faciale	-59
left:failed	47
left:fait	74
left:faithful	-40
left:families	-65
left:familles	-29
left:father	34
left:favour	55
left:federation	55
left:fertility	-40
left:festival	-35
left:fiance	-47
left:fiancee	-58
left:fidele	-30
left:field	-47
left:fierce	41
left:figure	27
left:file	35
left:fille	37
left:filles	-28
left:film	-53
left:filme	-27
left:filmed	55
left:films	45
left:finance	47
left:fingerprint	-39
left:finn	37
left:firmware	-38
left:first	39
left:fits	-31
left:flux	-57
left:fly	-45
left:foi	-57
left:fois	41
left:fond	37
left:fonde	27
left:forensic	-26
left:forging	-32
left:forme	50
left:former	-30
left:forte	-27
left:fortes	-26
left:forum	-56
left:found	-55
left:frequente	29
left:frere	54
left:freud	-52
left:friendly	28
left:full	31
left:fully	29
left:gait	-50
left:gardait	41
left:garde	-90
left:gardien	-61
left:gate	29
left:gave	43
left:gene	-50
left:genetic	-69
left:genetically	-54
left:genetique	-61
left:genre	31
left:gere	-45
left:get	35
left:gets	56
left:gilbert	25
left:girlfriend	-34
left:give	52
left:gmb	-48
left:goes	52
left:greffier	-30
left:grew	55
left:group	-62
left:groupe	34
left:guard	-25
left:guidance	-26
left:guide	-45
left:had	47
left:handbook	-48
left:handed	48
left:handled	50
left:hands	-62
left:happy	-41
left:has	25
left:have	44
left:having	43
left:head	-50
left:heard	26
left:heart	-36
left:her	41
left:hereditary	-88
left:hero	-61
left:heterosexual	-51
left:him	50
left:himself	51
left:hints	29
left:hired	-38
left:his	32
left:histoire	-33
left:historien	-46
left:hla	-31
left:hold	78
left:holds	57
left:homme	-48
left:hommes	-55
left:homo	-32
left:homozygous	-46
left:hors	44
left:hosts	42
left:hours	-48
left:house	61
left:how	-28
left:hrbp	-25
left:hui	26
left:huile	-45
left:huissier	-44
left:hull	-59
left:humanist	-30
left:humour	-77
left:i	42
left:ideal	-48
left:identifies	49
left:identifying	-38
left:iel	46
left:if	-31
left:imagerie	-56
left:immeuble	-29
left:impact	-38
left:impotent	-67
left:imprimeur	-29
left:include	-48
left:included	-28
left:index	-40
left:infirmier	-30
left:informatise	-72
left:ingenieur	-36
left:inherited	-67
left:initiative	-33
left:inscrit	44
left:installe	-27
left:installed	-31
left:intelligence	-49
left:interested	74
left:intern	69
left:interpreted	-28
left:into	31
left:iris	-51
left:irritable	30
left:is	38
left:isn	52
left:it	-82
left:j	46
left:je	52
left:jeunes	65
left:job	-28
left:join	52
left:joined	28
left:joint	41
left:joue	-53
left:judiciaire	-36
left:juge	54
left:juriste	-43
left:jury	36
left:jusqu	29
left:justice	29
left:juvenile	-34
left:kaci	30
left:keeps	51
left:kept	-37
left:kerr	-26
left:kids	25
left:known	58
left:knows	-31
left:laboratoire	-40
left:laisse	-57
left:last	-46
left:late	34
left:leader	58
left:leaflet	-31
left:leave	-55
left:leaving	36
left:lecteur	58
left:lecture	-55
left:lectures	25
left:left	39
left:leroy	35
left:lesbian	-36
left:leve	-47
left:lgbtq	-38
left:libido	-72
left:libraire	-55
left:libre	-60
left:licence	-41
left:lifelong	39
left:ligne	-30
left:line	37
left:lit	30
left:lits	-27
left:live	69
left:lived	-35
left:liverpool	-30
left:lives	62
left:living	38
left:livre	-55
left:local	69
left:logiciel	50
left:london	-40
left:look	-38
left:looked	-26
left:loue	-35
left:love	-82
left:low	61
left:lui	35
left:lutte	-47
left:lycee	-30
left:machine	-28
left:magazine	-25
left:main	-75
left:mais	57
left:maitresse	-26
left:makes	-45
left:malades	-57
left:maladie	49
left:male	-40
left:managed	-26
left:manual	-61
left:marathons	57
left:marche	-37
left:margin	35
left:mari	41
left:marie	32
left:mariee	-35
left:marketing	-25
left:marques	-46
left:married	60
left:marrow	-40
left:masonic	-39
left:matter	39
left:may	60
left:mayor	-69
left:media	-33
left:medical	-28
left:member	26
left:members	35
left:membre	47
left:memoire	-58
left:mene	49
left:mentions	51
left:menuisiere	-25
left:met	28
left:militante	42
left:milite	49
left:ministere	-37
left:mis	-62
left:mise	-39
left:misidentification	-27
left:mme	-39
left:modele	32
left:models	-25
left:mois	45
left:mon	69
left:monarchiste	-47
left:monte	67
left:monthly	31
left:months	72
left:more	-28
left:mort	-29
left:mother	32
left:move	-35
left:moved	-27
left:mr	26
left:mrs	34
left:ms	70
left:musee	-29
left:mutation	-52
left:mutations	-27
left:mutuelle	-53
left:my	38
left:myself	48
left:n	-49
left:nationale	-41
left:nee	27
left:needs	72
left:negotiated	-47
left:neither	53
left:never	51
left:new	48
left:newbury	-55
left:nhs	38
left:nigel	27
left:nine	-58
left:nineteen	39
left:no	55
left:nobody	50
left:nomme	-30
left:non	26
left:not	37
left:note	46
left:noticed	66
left:notre	-35
left:nuits	65
left:nurses	-34
left:occupational	-49
left:occupe	-33
left:oeil	-29
left:officer	-27
left:often	31
left:oil	42
left:once	73
left:ont	-56
left:openly	75
left:opposante	-31
left:opposed	-28
left:optional	-27
left:order	60
left:organise	26
left:organiser	39
left:organises	51
left:origine	34
left:orr	44
left:oslo	-29
left:ott	35
left:out	47
left:oute	-43
left:outils	-41
left:outspoken	49
left:ouvertement	41
left:ouvre	-50
left:over	30
left:page	-61
left:paid	39
left:paie	27
left:pair	56
left:palm	-30
left:paper	-53
left:par	35
left:parents	56
left:parle	-29
left:parole	41
left:part	60
left:partage	-55
left:parti	-76
left:participe	28
left:partie	33
left:partner	50
left:passe	30
left:passed	59
left:passeport	-81
left:pastor	52
left:patients	-74
left:patissiere	-41
left:patrimoine	-42
left:pays	34
left:pcs	-31
left:peine	-80
left:peint	-40
left:pendant	-36
left:pension	-31
left:people	-92
left:permis	-53
left:perrot	50
left:personnes	-30
left:peu	50
left:phd	-42
left:philosophy	-34
left:photographe	-28
left:photographer	-33
left:photos	36
left:pierre	-30
left:pilote	65
left:placee	29
left:plan	-33
left:planning	-52
left:plant	-47
left:play	-77
left:played	-74
left:plays	-30
left:plutot	28
left:podcast	-28
left:poignee	-25
left:policier	-49
left:policy	-33
left:politique	-27
left:polyamorous	-41
left:polycystic	-28
left:porn	-29
left:porno	-56
left:port	-29
left:porte	53
left:porteur	30
left:portrait	-31
left:posed	51
left:poser	39
left:post	40
left:postdoc	-46
left:poste	-67
left:pour	45
left:practise	29
left:practises	43
left:pragmatique	-35
left:pratique	41
left:pratiques	44
left:predisposed	-54
left:predisposition	-43
left:prefere	-29
left:pregnancy	-41
left:prelevement	51
left:prepared	-44
left:presente	73
left:presenter	-26
left:preside	27
left:president	39
left:prestataire	-35
left:prevention	-50
left:preventive	-33
left:prevoyance	-34
left:pride	25
left:printed	29
left:prints	-52
left:prise	-36
left:prison	-39
left:probably	29
left:proces	-39
left:proche	67
left:product	-43
left:produit	-26
left:professional	29
left:profil	53
left:profile	-31
left:profoundly	35
left:programme	-56
left:prone	-32
left:proof	-36
left:protection	-25
left:proteges	-30
left:public	-69
left:published	51
left:puis	32
left:pupils	-67
left:purge	37
left:put	-40
left:qu	96
left:qualite	-32
left:que	28
left:questionnaire	-38
left:quit	51
left:quitte	28
left:radie	27
left:rainbow	-28
left:raised	43
left:rapport	-35
left:rapports	-57
left:rare	36
left:rationalisme	-47
left:rationalist	-27
left:ray	-30
left:rayon	-45
left:read	-88
left:reader	-57
left:reading	-26
left:reason	-55
left:reclame	29
left:recommande	-34
left:reconnaissance	-45
left:reconnait	-47
left:reconnu	53
left:reconnue	26
left:records	-36
left:recruited	29
left:recruiter	41
left:recruteur	34
left:red	44
left:redonne	-43
left:referent	47
left:refuse	25
left:refuses	46
left:regarde	37
left:regional	43
left:regisseur	-38
left:register	-50
left:registered	69
left:regular	42
left:relaie	39
left:relation	38
left:relationship	-33
left:relationships	41
left:rencontre	36
left:rend	26
left:rendu	37
left:report	-44
left:reported	25
left:reports	41
left:republique	-30
left:requires	-50
left:researched	-37
left:researcher	-47
left:reseau	26
left:residence	-66
left:resident	-35
left:residents	-49
left:resigned	44
left:responsable	45
left:restaure	-39
left:restores	-44
left:restriction	47
left:result	-30
left:retired	67
left:reunions	26
left:revendique	33
left:revient	29
left:rewrote	-33
left:ring	-57
left:risk	-52
left:risque	-43
left:rive	-33
left:rn	-70
left:roe	28
left:role	-77
left:rolled	-44
left:rudolf	29
left:rue	-60
left:rumeur	27
left:sa	26
left:sachs	-27
left:said	39
left:sait	29
left:salarie	-59
left:salaries	-31
left:sales	-76
left:salesman	-43
left:same	-113
left:sands	27
left:sans	-45
left:sante	-39
left:sat	48
left:say	48
left:says	-69
left:scan	-45
left:scene	-65
left:sceptique	-26
left:scheme	39
left:school	-33
left:sciences	-49
left:screen	-36
left:screens	-50
left:se	102
left:secret	-41
left:secretaire	51
left:securite	-46
left:security	-41
left:seekers	-28
left:sees	45
left:selection	-33
left:sell	-31
left:sells	-59
left:seminaire	27
left:sens	-48
left:sent	30
left:serait	57
left:serial	46
left:serie	-30
left:seriously	33
left:served	42
left:service	75
left:services	30
left:serving	-45
left:ses	64
left:set	-65
left:severe	31
left:sex	-93
left:sexologue	47
left:sexual	-80
left:sexuelle	-38
left:she	33
left:shift	-29
left:shifts	-33
left:shops	29
left:short	31
left:should	-33
left:sick	-28
left:sickel	27
left:sickle	-40
left:siege	-65
left:signe	33
left:singer	-60
left:single	-40
left:six	59
left:snp	-34
left:so	-66
left:soeur	51
left:software	33
left:soiree	-38
left:soirees	54
left:sold	-30
left:some	58
left:sommeil	-35
left:sons	41
left:sont	83
left:sort	35
left:sous	50
left:soutenu	45
left:soutient	63
left:soviet	-43
left:specialiste	-65
left:spectacle	-25
left:speech	-51
left:speed	-43
left:spite	38
left:sports	-39
left:staff	48
left:standard	-50
left:starter	35
left:state	-27
left:stay	43
left:still	80
left:stimulateur	27
left:stings	-51
left:stoique	-39
left:stood	33
left:stopped	-35
left:straight	-58
left:strict	44
left:strong	-27
left:students	-70
left:studied	-28
left:suffers	28
left:suis	58
left:suit	-37
left:suivie	47
left:summer	-36
left:support	36
left:supporte	33
left:supported	-60
left:sur	-121
left:surveillant	28
left:suspect	35
left:suspendu	50
left:switched	34
left:sykes	31
left:sympathie	27
left:syndrome	37
left:system	-40
left:t	32
left:tags	-35
left:takes	-29
left:talks	-30
left:taught	-58
left:tax	-58
left:teachers	25
left:teaches	-26
left:teaching	-54
left:team	55
left:technician	-26
left:technicien	-32
left:technique	-26
left:teenagers	38
left:telephone	25
left:temoin	-62
left:ten	52
left:terms	25
left:test	42
left:teste	34
left:tests	-78
left:tete	27
left:texas	-49
left:thank	-33
left:thanks	-46
left:that	34
left:then	-59
left:these	-35
left:thesis	-31
left:they	42
left:third	53
left:though	29
left:three	-45
left:thursdays	30
left:tiennent	-50
left:time	48
left:tirait	-50
left:told	-56
left:too	46
left:took	38
left:tory	35
left:tot	-41
left:touch	-46
left:touche	-86
left:toujours	-37
left:tour	-33
left:tours	-53
left:tous	41
left:tout	39
left:town	32
left:trade	-66
left:trading	-49
left:traducteur	-31
left:trained	-38
left:trainee	-51
left:trait	29
left:traite	41
left:translated	-31
left:travail	-66
left:travaille	-102
left:travailleur	25
left:treated	36
left:tremblement	-47
left:tres	31
left:tresorier	40
left:tribunal	-29
left:trompait	-38
left:trompe	-70
left:trouve	49
left:tupe	-67
left:turned	27
left:twice	66
left:typing	26
left:under	59
left:union	-31
left:uses	81
left:usine	-54
left:van	-75
left:vance	25
left:vasseur	34
left:ve	82
left:vecu	28
left:vegetarien	-38
left:vendeur	67
left:vendu	-56
left:vente	-35
left:venue	37
left:vert	-45
left:verte	-25
left:vice	-42
left:videos	40
left:vie	38
left:vigneron	-45
left:violence	39
left:violences	-25
left:violent	-39
left:vis	67
left:visage	-34
left:vision	27
left:visiteuse	-66
left:visits	57
left:voice	-38
left:vol	-43
left:volunteers	38
left:vu	30
left:wanted	50
left:ward	29
left:was	70
left:watches	26
left:we	91
left:wears	56
left:web	-31
left:wedding	-40
left:week	28
left:weeks	56
left:welder	-45
left:went	51
left:western	-38
left:what	-92
left:whether	33
left:which	-59
left:while	59
left:widower	44
left:will	-25
left:winter	-28
left:witness	-59
left:woman	59
left:women	66
left:work	66
left:worked	-35
left:workers	40
left:works	-106
left:world	-33
left:worn	27
left:would	41
left:wrote	-67
left:x	31
left:years	-31
left:yes	39
left:yoga	-34
left:york	25
left:young	68
mark:COMMA	63
mark:|	27
masked	129
mentions:2	35
mentions:3	69
mentions:4	108
nearest:job	-53
nearest:job job	-38
nearest:job link	-54
nearest:job other	-51
nearest:job person	46
nearest:job work	-52
nearest:job |	-45
nearest:link	39
nearest:link link	32
nearest:link other	-73
nearest:link person	53
nearest:link work	-76
nearest:link |	53
nearest:other	-50
nearest:other other	-36
nearest:other work	-84
nearest:person	26
nearest:person person	43
nearest:person work	49
nearest:person |	30
nearest:work	-46
nearest:work job	-38
nearest:work person	-39
nearest:work work	-104
nearest:work |	-32
next:head	-59
next:job	-59
next:link	26
next:person	40
next:work	-31
none	-93
other	-160
others:1	-51
others:2	-109
others:3	-201
previous:000	-41
previous:14	-37
previous:2	58
previous:2009	-46
previous:2019	34
previous:3	28
previous:4	-50
previous:400	-82
previous:a	26
previous:about	-89
previous:abstinent	-38
previous:acces	-45
previous:active	63
previous:affaires	-29
previous:after	28
previous:ai	-29
previous:am	29
previous:and	-29
previous:anne	47
previous:anomalie	26
previous:ans	25
previous:any	77
previous:app	41
previous:apparently	86
previous:applicant	101
previous:apres	31
previous:are	-31
previous:as	37
previous:at	39
previous:athee	-25
previous:athees	-28
previous:aucun	95
previous:audited	-31
previous:aurait	30
previous:avait	-50
previous:avec	-28
previous:avoir	48
previous:back	-35
previous:bad	45
previous:badge	44
previous:baker	53
previous:beaten	26
previous:been	37
previous:before	-35
previous:being	51
previous:blood	-40
previous:blue	-39
previous:boarding	-25
previous:bon	-47
previous:bonne	-55
previous:both	48
previous:brief	-34
previous:brighton	-25
previous:broken	-26
previous:business	-87
previous:cache	-52
previous:can	-34
previous:cancer	-33
previous:candidat	39
previous:candidate	33
previous:carry	25
previous:carrying	48
previous:casier	-58
previous:caught	29
previous:charity	39
previous:christmas	-37
previous:chromosome	-56
previous:civil	-26
previous:claire	25
previous:cleaned	-37
previous:clerk	-28
previous:client	-31
previous:clients	-46
previous:clinic	35
previous:clubs	40
previous:comme	78
previous:committed	39
previous:compagne	-44
previous:comptable	56
previous:compte	-50
previous:congres	26
previous:consumer	-26
previous:controle	36
previous:convictions	26
previous:convinced	69
previous:credit	-55
previous:croit	64
previous:cuisine	-31
previous:cuisiniere	-30
previous:culture	-30
previous:cut	-33
previous:daughter	37
previous:declined	37
previous:democratic	-33
previous:dentaire	-26
previous:derry	27
previous:designs	-39
previous:deux	43
previous:did	65
previous:dirigeante	33
previous:disclosed	31
previous:dit	91
previous:dix	55
previous:dna	-39
previous:doctors	29
previous:donnees	63
previous:down	-53
previous:driver	-32
previous:driving	-52
previous:du	35
previous:dubai	25
previous:each	-32
previous:early	-37
previous:eating	-28
previous:ecole	-34
previous:elected	45
previous:elle	62
previous:enfants	-42
previous:equity	-25
previous:est	42
previous:et	-33
previous:etais	38
previous:etant	76
previous:ethical	-27
previous:etiquette	41
previous:etre	52
previous:etudiante	-61
previous:every	-59
previous:ex	53
previous:excellent	-34
previous:eye	-25
previous:face	-65
previous:facial	-30
previous:famille	50
previous:famous	-27
previous:father	-30
previous:femme	-43
previous:femmes	48
previous:fertility	-44
previous:field	-38
previous:fille	48
previous:films	57
previous:finance	51
previous:finger	-32
previous:first	54
previous:fois	33
previous:footballer	-28
previous:forged	-33
previous:found	28
previous:frequente	-56
previous:from	-38
previous:full	25
previous:fully	37
previous:gardiens	-32
previous:gay	-29
previous:genetic	-57
previous:genetique	-39
previous:genre	43
previous:gets	40
previous:gmb	-58
previous:groupe	55
previous:had	41
previous:handled	75
previous:hands	-42
previous:have	43
previous:having	58
previous:her	57
previous:hereditary	-75
previous:himself	36
previous:his	47
previous:history	33
previous:holds	32
previous:homme	62
previous:hours	-47
previous:hr	-39
previous:hrbp	-30
previous:huile	-39
previous:human	-35
previous:husband	-45
previous:imagerie	-43
previous:immeuble	-27
previous:impotent	-49
previous:infirmiere	44
previous:inherited	-58
previous:installed	-30
previous:interviewed	-32
previous:into	33
previous:it	-99
previous:jeunes	26
previous:judiciaire	-25
previous:juriste	-50
previous:juvenile	-46
previous:known	58
previous:knows	-43
previous:late	42
previous:lay	-43
previous:left	68
previous:lifelong	31
previous:live	40
previous:lives	52
previous:local	58
previous:longtemps	-46
previous:looked	-30
previous:lost	-44
previous:love	-75
previous:low	54
previous:lui	42
previous:lycee	-29
previous:magazine	-44
previous:main	-66
previous:mais	30
previous:makes	-26
previous:maladie	67
previous:male	-48
previous:manages	25
previous:marche	-60
previous:mari	28
previous:marques	-31
previous:marrow	-30
previous:masonic	-42
previous:massage	-25
previous:mentioned	46
previous:mild	28
previous:militant	28
previous:militante	30
previous:mission	-36
previous:mme	-139
previous:mon	27
previous:months	36
previous:mother	37
previous:mr	-41
previous:ms	-104
previous:mutuelle	-30
previous:my	35
previous:ne	46
previous:neither	46
previous:never	41
previous:newbury	-50
previous:no	77
previous:non	60
previous:note	83
previous:notre	-34
previous:now	37
previous:occupational	-52
previous:of	41
previous:officer	-31
previous:old	42
previous:on	-34
previous:once	34
previous:openly	51
previous:optional	-35
previous:origine	31
previous:oslo	-30
previous:our	-31
previous:out	56
previous:ouvertement	35
previous:over	26
previous:paid	-28
previous:parents	31
previous:parti	-70
previous:passage	26
previous:passeport	-74
previous:patients	-46
previous:patrimoine	-33
previous:perdu	-45
previous:personnes	-33
previous:petit	68
previous:peu	60
previous:philosophie	29
previous:photos	33
previous:planning	-34
previous:plant	-50
previous:played	-32
previous:plutot	27
previous:polycystic	-36
previous:porte	-26
previous:pose	50
previous:posed	44
previous:poste	-38
previous:pour	41
previous:practises	43
previous:pratiques	45
previous:prepared	-37
previous:presente	30
previous:prevention	-33
previous:previous	-32
previous:prevoyance	-28
previous:pro	27
previous:probably	28
previous:profil	83
previous:profoundly	44
previous:protection	-39
previous:psychiatric	-25
previous:public	-75
previous:published	31
previous:puis	37
previous:pupils	-60
previous:que	-60
previous:ran	-25
previous:rapport	-31
previous:rare	30
previous:rationalist	-34
previous:rayon	-39
previous:read	-44
previous:refused	40
previous:registered	54
previous:relation	46
previous:relations	63
previous:residence	-51
previous:restores	-44
previous:rett	-26
previous:rive	-36
previous:rudolf	40
previous:rugby	-72
previous:said	-59
previous:sales	-72
previous:same	-91
previous:sans	-28
previous:says	48
previous:sceptique	-33
previous:screen	-40
previous:se	58
previous:secretaire	-34
previous:security	-29
previous:sell	-34
previous:selon	38
previous:sens	-53
previous:sent	68
previous:serait	41
previous:serial	45
previous:seriously	26
previous:served	-37
previous:service	37
previous:ses	57
previous:sex	-88
previous:sexologue	37
previous:sexual	-83
previous:si	26
previous:sickle	-41
previous:siege	-30
previous:since	-61
previous:sister	-34
previous:sites	41
previous:society	-25
previous:some	29
previous:son	49
previous:sont	72
previous:souhaite	32
previous:sous	45
previous:speech	-38
previous:spent	-42
previous:sports	-42
previous:stadium	39
previous:staff	55
previous:still	44
previous:strict	37
previous:student	-68
previous:students	-60
previous:studied	-25
previous:suis	43
previous:suit	-56
previous:suite	-32
previous:summer	-53
previous:supreme	-28
previous:sur	-36
previous:swingers	-29
previous:take	55
previous:takes	62
previous:taught	-31
previous:ten	28
previous:term	48
previous:test	29
previous:tested	-55
previous:thank	-34
previous:their	-26
previous:them	-43
previous:then	-34
previous:thinks	47
previous:third	57
previous:three	-37
previous:time	34
previous:tout	33
previous:trade	-65
previous:travailleur	66
previous:trompe	-53
previous:twice	47
previous:two	37
previous:un	52
previous:under	59
previous:une	50
previous:union	-34
previous:united	27
previous:university	28
previous:up	42
previous:used	30
previous:uses	65
previous:usine	-44
previous:van	-45
previous:ve	38
previous:vegetarien	-28
previous:vert	-29
previous:vice	-43
previous:vie	79
previous:vigneron	-43
previous:visiteuse	-40
previous:visits	38
previous:voice	-42
previous:watches	34
previous:we	62
previous:were	-60
previous:western	-38
previous:what	-56
previous:when	55
previous:while	51
previous:who	56
previous:whole	26
previous:widower	49
previous:will	-26
previous:with	-48
previous:without	31
previous:woman	52
previous:wrote	54
previous:yes	37
previous:young	26
right:0	28
right:000	-79
right:02	25
right:1	47
right:11	29
right:12	53
right:14	89
right:1981	33
right:1987	-38
right:1994	37
right:1995	76
right:1998	-32
right:1er	-38
right:2004	29
right:2006	58
right:2013	63
right:2014	77
right:2015	28
right:2016	86
right:2017	28
right:2018	55
right:2019	43
right:2020	63
right:2021	57
right:2022	69
right:2027	26
right:21	25
right:22	45
right:24	54
right:3	58
right:300	-61
right:31	35
right:34	32
right:4	67
right:400	29
right:41	58
right:45	26
right:5	-33
right:50	64
right:60	-61
right:600	-40
right:9	27
right:aberdeen	-36
right:abime	52
right:abimes	57
right:abolition	-34
right:absente	59
right:acas	-39
right:accepte	52
right:accepterai	-27
right:acces	35
right:accessible	-42
right:accident	51
right:according	104
right:accountant	-51
right:accounts	-28
right:accueil	-41
right:accueillait	-25
right:achats	-45
right:acheteur	27
right:act	-34
right:action	-35
right:actionnaire	-41
right:actions	-38
right:activated	28
right:activee	54
right:activist	68
right:activite	-46
right:added	29
right:adjoint	-44
right:adjoints	-29
right:adjudant	32
right:administratif	-26
right:adn	-61
right:adopted	41
right:adults	30
right:adviser	-45
right:aerien	-46
right:aeroports	-26
right:affaires	-75
right:affiche	61
right:affiliation	48
right:afp	-60
right:after	53
right:age	57
right:ageing	-38
right:agence	-41
right:agencement	-42
right:agency	-95
right:agenda	-25
right:agreements	-32
right:ai	59
right:airport	44
right:airports	-49
right:alcool	31
right:algebraic	-38
right:algorithms	-28
right:alike	-46
right:all	45
right:allergy	-49
right:allow	29
right:alsace	-27
right:am	69
right:ambassade	29
right:ami	-34
right:among	-37
right:anaemia	-62
right:analysed	63
right:analyst	-65
right:analyste	-49
right:ancien	37
right:ancienne	64
right:anciens	-58
right:and	31
right:animale	-48
right:animaliste	32
right:animals	27
right:animatrice	-28
right:anime	35
right:annee	31
right:annees	64
right:annonce	-29
right:annual	48
right:anonymous	44
right:another	-34
right:ans	33
right:antimilitaristes	51
right:antiques	-40
right:antrim	28
right:any	61
right:anyone	38
right:anything	77
right:app	-63
right:apparel	-46
right:appele	-26
right:appelle	50
right:applicant	43
right:apprend	55
right:apprenticeships	-27
right:apprentis	-40
right:approach	-25
right:apps	25
right:apres	71
right:aptitude	-31
right:arbitre	-40
right:architect	-33
right:archivist	-39
right:argues	-60
right:arles	-25
right:arret	-59
right:arrival	33
right:arrivee	26
right:art	-31
right:arte	-48
right:artiste	55
right:asked	43
right:asking	43
right:assemblee	-31
right:assemblies	49
right:assistant	-64
right:associes	-63
right:assume	61
right:assumee	65
right:assured	34
right:assureur	-35
right:atelier	60
right:atlantic	-43
right:atlas	-29
right:attached	59
right:atteint	-35
right:attendent	36
right:attentive	-31
right:aucune	59
right:audio	-56
right:auditor	62
right:aupres	58
right:aussi	27
right:austerite	-28
right:autumn	31
right:avec	81
right:avion	42
right:avoids	45
right:avoir	-68
right:avoue	42
right:award	-48
right:awareness	-34
right:away	67
right:ayant	-44
right:bac	42
right:badges	-31
right:bag	27
right:bakeries	-31
right:bakery	-41
right:balais	-42
right:balance	-44
right:band	-78
right:bands	-51
right:bank	-87
right:banking	-27
right:bankruptcy	-30
right:banque	-39
right:barley	-38
right:barman	-33
right:barrister	-41
right:base	36
right:basketball	-43
right:bati	-50
right:batiment	-65
right:because	-26
right:bed	47
right:beds	-53
right:bee	52
right:bees	-47
right:begles	-32
right:behind	27
right:believes	28
right:benevole	-55
right:benevolement	35
right:berne	28
right:best	-36
right:better	-78
right:bible	31
right:bien	35
right:big	48
right:bijoutiere	-49
right:bijoux	-25
right:bilan	-46
right:bipolar	-31
right:births	-46
right:bit	54
right:blackpool	-39
right:blades	-26
right:blanc	63
right:bleue	-49
right:blog	47
right:boasts	41
right:bois	-54
right:bon	-71
right:bonds	-27
right:book	27
right:bookkeeper	-67
right:books	-32
right:bord	-36
right:bordeaux	52
right:border	-33
right:bords	44
right:bosch	-47
right:boss	-25
right:bosses	39
right:both	40
right:boulanger	-32
right:bourgogne	-29
right:boutique	-49
right:boys	54
right:brand	-55
right:brass	-25
right:breakfast	33
right:breaks	33
right:breeder	-56
right:brest	-56
right:brings	37
right:bristol	38
right:british	-26
right:brother	-56
right:brut	-27
right:bsc	-42
right:btp	-31
right:budget	-59
right:bureau	36
right:burnt	45
right:bus	-49
right:buyer	-55
right:by	31
right:c	62
right:ca	30
right:cachets	26
right:cadets	-34
right:cafe	-83
right:called	43
right:calm	31
right:came	33
right:campaigns	-26
right:canada	-44
right:cancers	-27
right:candidate	73
right:canine	-28
right:cantine	40
right:car	-43
right:caracteres	-55
right:caravanes	-53
right:carbone	-32
right:cards	-28
right:care	-78
right:carnet	40
right:carrier	-28
right:carries	-45
right:carte	-42
right:case	62
right:cases	-29
right:cash	38
right:casier	-30
right:cause	-59
right:cautions	-57
right:cdd	-66
right:cdi	-57
right:ce	43
right:cela	54
right:celibate	-29
right:central	50
right:cfdt	-77
right:cfe	-40
right:cftc	-48
right:cgt	-100
right:chain	-33
right:chaine	-42
right:chair	-39
right:chairman	50
right:chambre	-25
right:chantier	-33
right:chaplain	-52
right:chaque	58
right:character	-43
right:charge	55
right:chargee	39
right:charity	-65
right:chats	37
right:check	55
right:checked	33
right:checks	-30
right:cheese	-32
right:chief	-25
right:child	54
right:children	-84
right:chile	-43
right:choice	65
right:choirs	29
right:chu	-38
right:cinquieme	-40
right:cite	48
right:citoyenne	-33
right:city	-26
right:civil	-46
right:claims	-46
right:classe	-34
right:classes	-41
right:classiques	-32
right:clavier	-32
right:clear	40
right:clef	55
right:clerc	39
right:clerk	-46
right:client	36
right:clientele	-40
right:clients	-52
right:climbs	43
right:clinics	-45
right:clocks	-27
right:cnil	-63
right:cnt	-53
right:cocktails	-38
right:code	-31
right:coeur	29
right:collaborateur	-40
right:colle	-31
right:colleagues	41
right:college	-53
right:collegue	71
right:colliers	-49
right:colocataire	-26
right:coloriste	-36
right:colour	-48
right:come	31
right:comedie	-30
right:comes	59
right:commande	-50
right:comme	38
right:commercial	-55
right:commerciale	-39
right:commission	-42
right:communication	-32
right:communist	-40
right:communiste	-64
right:compagne	44
right:compagnie	-33
right:compared	60
right:compass	26
right:complet	49
right:completed	51
right:compliance	-27
right:comptable	43
right:concerts	-35
right:concierge	-32
right:concours	-38
right:condition	42
right:conditions	46
right:conduit	33
right:conduite	52
right:conference	-35
right:confirme	27
right:confirmed	-27
right:confirmee	38
right:conforme	36
right:conge	36
right:connue	38
right:consequence	30
right:constable	-48
right:consultant	36
right:consultatif	-35
right:consultation	-42
right:consulting	-56
right:contact	-30
right:contractor	-62
right:contracts	-25
right:contractuel	-28
right:contrats	-48
right:convaincu	93
right:conviction	83
right:convictions	37
right:cooperative	-39
right:coordinator	-27
right:copain	-63
right:copies	50
right:copropriete	-26
right:cordee	-51
right:cork	-56
right:corrida	-59
right:corset	-39
right:cost	34
right:costs	-42
right:could	36
right:council	37
right:councils	-46
right:county	29
right:couple	48
right:couples	-42
right:courier	46
right:cours	58
right:cousins	49
right:couture	-46
right:couverts	-30
right:cover	-44
right:creche	-29
right:crewe	30
right:crier	-49
right:crime	-38
right:criminal	-32
right:crises	38
right:crisis	-37
right:croire	49
right:crosswords	-53
right:crown	-29
right:cuisine	-46
right:culturelle	-35
right:curator	-30
right:customer	-37
right:customers	-37
right:customs	-40
right:cut	-55
right:cv	50
right:cvpr	-32
right:cycles	51
right:cystic	34
right:dactylographie	-37
right:dad	32
right:danish	-38
right:dassault	-66
right:data	29
right:daughter	-70
right:days	75
right:dbs	-42
right:de	-25
right:deafness	50
right:death	-64
right:debout	-43
right:decade	28
right:declare	33
right:decline	-33
right:declined	84
right:decoupe	-27
right:defect	43
right:defendants	-27
right:definit	51
right:degree	-46
right:delais	-41
right:dentaire	-29
right:denver	29
right:department	39
right:deplacements	33
right:deployment	-30
right:depuis	78
right:deputy	49
right:derby	26
right:dernier	71
right:derniere	28
right:des	-29
right:design	-68
right:designer	-64
right:desk	-55
right:desormais	41
right:detail	-52
right:detection	-43
right:detention	-28
right:diagnosed	-38
right:diction	-34
right:didn	29
right:dijon	-31
right:dimanche	52
right:dinner	-52
right:diploma	-60
right:diplomes	27
right:directeur	75
right:direction	-39
right:dirige	32
right:disability	-36
right:disaggregated	-39
right:discreet	43
right:discret	28
right:discrimination	-41
right:discussed	33
right:disease	-29
right:disent	-27
right:dish	-27
right:dishes	-30
right:disliked	27
right:disorder	56
right:display	-43
right:displays	-28
right:disputes	-45
right:distributeur	-38
right:district	47
right:dit	29
right:dj	-26
right:dna	36
right:do	-51
right:dockers	59
right:doctorante	-54
right:doctorat	-43
right:doctors	-36
right:doesn	46
right:dog	78
right:doigt	-38
right:doing	-31
right:don	-38
right:donc	39
right:done	26
right:donne	46
right:dont	-63
right:doorman	41
right:dossier	69
right:douanier	-32
right:doubled	-31
right:douze	36
right:dovetails	-37
right:down	35
right:dragged	-36
right:drama	31
right:driver	-27
right:drives	39
right:driving	-33
right:droit	27
right:drove	64
right:drug	-31
right:drugs	-30
right:dry	36
right:du	-35
right:dublin	-39
right:during	67
right:dusty	36
right:dutch	-29
right:duties	26
right:duty	-49
right:each	-25
right:ear	-35
right:early	40
right:ears	39
right:eats	72
right:eaux	-50
right:ecole	-41
right:ecologiste	-59
right:economics	-28
right:economist	-30
right:economy	-30
right:ecoute	-43
right:ecrit	46
right:eczema	-26
right:editor	-58
right:education	-39
right:effectue	25
right:eglise	55
right:eight	36
right:elected	-34
right:electrice	30
right:electronique	-46
right:eleve	31
right:eleves	-31
right:else	36
right:emission	-33
right:emploi	-49
right:employed	-39
right:employer	-35
right:empreinte	-33
right:empreintes	-51
right:encore	39
right:ended	28
right:enfant	-38
right:enfants	-107
right:engage	-38
right:engineer	-48
right:engines	-41
right:england	-27
right:english	-34
right:enquete	31
right:enrole	-40
right:entree	35
right:entretien	35
right:entretient	-56
right:epipen	-42
right:epouse	34
right:equipe	-60
right:equipes	-55
right:eric	-86
right:erreur	37
right:escale	-36
right:essai	34
right:estate	-46
right:etait	36
right:etalee	42
right:etalonneur	-44
right:etant	33
right:etats	38
right:ethique	-32
right:etienne	-58
right:etiquette	-50
right:etonne	31
right:etre	-70
right:etudes	34
right:eu	-34
right:europeen	-31
right:europeennes	-32
right:events	-42
right:ever	55
right:every	25
right:everyone	45
right:everywhere	31
right:evitee	-25
right:eviter	33
right:evolution	-39
right:ex	48
right:examiner	-37
right:excel	-39
right:excellent	63
right:executive	-37
right:exome	-45
right:expecting	40
right:expenses	30
right:expertise	-42
right:explained	54
right:explains	40
right:export	-28
right:external	-34
right:extra	-67
right:extrait	42
right:eye	29
right:eyes	26
right:fac	31
right:faces	-27
right:faciale	-32
right:factory	-35
right:failed	35
right:failing	30
right:faillite	-46
right:fairs	-50
right:fait	-51
right:faite	37
right:famille	54
right:far	-51
right:farm	-38
right:farmers	-35
right:farming	-51
right:father	-64
right:faune	-30
right:fbu	-45
right:february	38
right:fee	-38
right:fees	37
right:feet	64
right:fell	-39
right:felt	-49
right:feminine	36
right:femme	44
right:femmes	56
right:festivals	-26
right:fiancee	60
right:fibrosis	43
right:fiche	58
right:fichier	27
right:fiction	-36
right:fidelite	28
right:field	-38
right:fier	76
right:fiere	57
right:figure	60
right:file	34
right:film	-52
right:fils	-37
right:fin	56
right:finance	-49
right:find	27
right:fired	35
right:firefighters	-45
right:firm	-91
right:firms	-48
right:firmware	-39
right:fitter	-49
right:fixed	-32
right:flame	-34
right:flatmate	-25
right:flow	-32
right:flush	-28
right:flyers	-26
right:fo	-58
right:foi	-27
right:folding	-26
right:fond	-56
right:fondatrice	-61
right:fonds	-43
right:food	-31
right:football	-46
right:forbes	-48
right:forestiere	-29
right:forklift	30
right:formalites	-26
right:formation	-73
right:formatrice	-39
right:former	47
right:forms	-25
right:forte	-59
right:forty	70
right:found	31
right:founder	-31
right:fragile	-32
right:frameworks	-40
right:fraud	29
right:free	-25
right:freelance	-53
right:freezers	-27
right:friday	37
right:fridays	38
right:friends	32
right:fsu	-45
right:fully	27
right:fundraising	-34
right:g	-25
right:gael	-45
right:gallery	-43
right:garden	-29
right:gardener	-38
right:gardens	-32
right:gardiens	-32
right:gare	-44
right:garlic	-34
right:gas	-29
right:gatwick	30
right:gauche	30
right:gave	62
right:gay	-84
right:general	29
right:genetic	-33
right:genetique	-60
right:geographique	-47
right:gerant	-60
right:gerante	-46
right:germs	-54
right:gestion	-37
right:gestionnaire	-44
right:get	36
right:ghent	28
right:git	-60
right:given	63
right:gives	61
right:glasgow	-37
right:glass	-52
right:glisse	55
right:going	51
right:good	-48
right:goods	-27
right:gossip	41
right:got	-51
right:governor	33
right:gps	-47
right:grace	-45
right:grade	-33
right:grader	-28
right:graduate	-25
right:graphiste	-38
right:ground	-33
right:grounds	33
right:gsk	-31
right:guest	-31
right:guests	45
right:habit	25
right:hall	-44
right:handed	-65
right:handicape	-26
right:handicapee	-33
right:handler	-58
right:hands	99
right:hang	-85
right:hangs	26
right:happy	68
right:hardware	-25
right:harmless	27
right:hasn	31
right:hauliers	-29
right:heads	-36
right:health	-41
right:healthcare	-31
right:heart	28
right:heavy	-32
right:held	29
right:helene	-25
right:help	-27
right:helvetique	-38
right:hence	62
right:her	68
right:hereditaire	-32
right:hereditary	-35
right:herself	97
right:heures	81
right:hexham	-35
right:him	57
right:himself	74
right:hired	-57
right:his	41
right:holds	38
right:home	33
right:homme	55
right:homo	-29
right:homophobie	-51
right:homosexuel	-26
right:honnete	28
right:hopital	42
right:horoscopes	-59
right:horse	59
right:horses	-49
right:hospitals	-25
right:hotel	-40
right:hours	48
right:house	-36
right:huit	71
right:hull	55
right:humaine	-31
right:hundred	-44
right:husband	81
right:i	45
right:ideal	32
right:idees	-27
right:idemia	-31
right:identifie	-29
right:if	73
right:ii	42
right:il	58
right:illisible	39
right:illusions	-25
right:ils	69
right:image	38
right:immobilier	-46
right:included	61
right:inclusion	-52
right:ines	26
right:informed	-35
right:ingenieur	-40
right:ingenieurs	-39
right:inhalers	-38
right:inherited	-29
right:inn	-28
right:inscrit	40
right:inside	-33
right:insists	25
right:installer	-75
right:institute	-34
right:instructions	-28
right:insurance	43
right:intactes	33
right:interesse	31
right:interet	-61
right:interimaire	57
right:interview	55
right:inventaires	-29
right:investisseurs	-57
right:investment	-35
right:iris	-33
right:isere	-31
right:islington	-49
right:it	65
right:italien	-37
right:its	40
right:ivry	72
right:jack	-43
right:jail	-28
right:january	32
right:jardin	42
right:je	56
right:jeans	-58
right:jeunes	-90
right:job	-69
right:joined	31
right:jour	65
right:journal	-49
right:journalists	25
right:judge	34
right:judging	39
right:judiciaire	-35
right:judiciaires	-27
right:juin	59
right:july	63
right:june	97
right:junior	-33
right:jury	-42
right:jusqu	81
right:kampala	26
right:karim	28
right:keep	57
right:keeper	-31
right:kent	-32
right:kept	71
right:kids	70
right:kinesitherapeute	-49
right:kitchen	-51
right:kits	-38
right:known	60
right:knows	73
right:kruger	-30
right:kyoto	-54
right:l214	-29
right:lab	-60
right:label	-47
right:laboratoire	-26
right:labour	-49
right:lache	54
right:ladders	49
right:lady	29
right:lake	-34
right:lane	-34
right:languages	-26
right:lapsed	49
right:last	94
right:late	27
right:latin	-27
right:laughs	-52
right:law	-96
right:lay	52
right:layout	-32
right:le	47
right:lead	-39
right:leaked	52
right:leaks	-26
right:lecteur	53
right:lecture	48
right:lecturer	-34
right:led	37
right:left	28
right:leith	-36
right:lesbienne	-25
right:let	33
right:letter	32
right:letters	-50
right:lettre	60
right:leurs	-36
right:level	-28
right:levres	-32
right:levy	-35
right:lgbt	-27
right:liberation	-47
right:librarian	-36
right:lie	27
right:life	41
right:lifts	27
right:light	36
right:lighting	-39
right:lights	-44
right:like	27
right:likes	74
right:limoges	-36
right:lines	-64
right:lisbon	25
right:lise	68
right:listens	-33
right:lit	72
right:little	33
right:live	-59
right:lives	68
right:livres	-34
right:loads	-33
right:local	-28
right:locale	-42
right:logiciel	43
right:logistics	-31
right:logistique	-42
right:loi	-50
right:looks	-32
right:lorries	-48
right:lorry	40
right:lors	94
right:lost	40
right:lot	27
right:louise	45
right:lounge	-28
right:love	52
right:loved	-40
right:lr	-70
right:ltd	-77
right:lu	-41
right:lues	27
right:lui	58
right:lunch	29
right:lussac	-26
right:lycee	-25
right:lynch	-52
right:lynx	-33
right:lyon	-40
right:m	32
right:ma	-43
right:machines	-58
right:made	73
right:mai	52
right:maintenance	-65
right:maker	-41
right:makes	68
right:male	50
right:malware	-34
right:man	86
right:managed	53
right:management	-33
right:manager	-124
right:manuel	-49
right:manufacturing	-28
right:marathons	-41
right:marche	-80
right:marcher	-38
right:marches	-38
right:mardi	34
right:mari	74
right:marie	56
right:mariee	73
right:marin	-43
right:market	-60
right:marriage	32
right:married	59
right:mars	37
right:marseille	33
right:masks	26
right:master	-57
right:materiaux	-34
right:maternity	-26
right:matiere	-38
right:matrimoniaux	-43
right:may	45
right:me	60
right:means	42
right:mechanic	-45
right:medecin	42
right:media	-33
right:medicale	-33
right:meeting	52
right:meetings	-87
right:meilleure	26
right:member	90
right:membership	66
right:meme	76
right:men	-45
right:menee	-50
right:mensuels	-35
right:mentions	-36
right:menuisier	-32
right:mer	-70
right:mercredi	44
right:mere	46
right:messages	-36
right:mild	47
right:militant	43
right:mills	-29
right:miners	-33
right:mineurs	28
right:mining	34
right:minister	42
right:ministre	27
right:misconduct	26
right:missing	26
right:mission	-47
right:mme	60
right:modes	-49
right:moi	56
right:mois	37
right:moitie	30
right:momentum	-38
right:monnaie	-32
right:monopoly	-31
right:montagne	-44
right:monteuse	-33
right:montpellier	-63
right:montrent	-35
right:more	69
right:morning	52
right:mort	-53
right:mortgage	27
right:moteur	-35
right:moulds	-40
right:moved	72
right:movement	38
right:ms	46
right:msc	-38
right:multicarte	-32
right:municipal	41
right:muscular	-47
right:musee	-57
right:museum	-27
right:musicale	-35
right:must	-27
right:mutation	-33
right:my	85
right:n	61
right:naissance	65
right:name	-44
right:namur	-51
right:nanterre	-33
right:national	-30
right:navy	47
right:ne	59
right:near	45
right:need	67
right:needs	70
right:negatif	62
right:negative	62
right:negocier	-35
right:negotiations	-55
right:neighbour	52
right:nerves	-33
right:neuf	42
right:neuves	-32
right:never	57
right:new	-44
right:news	-55
right:next	37
right:nhs	-38
right:nice	-25
right:nights	-45
right:nine	66
right:no	48
right:nobody	56
right:none	55
right:nor	61
right:nord	-38
right:normal	115
right:norway	-32
right:notaire	-52
right:note	67
right:noted	44
right:nothing	75
right:notoire	53
right:nous	43
right:november	44
right:now	59
right:nucleaire	29
right:number	59
right:numbers	-29
right:numerique	-42
right:numeriques	-31
right:nurse	-84
right:nurses	-39
right:obtenir	30
right:occlusion	-27
right:october	66
right:oduya	-36
right:oeuvre	-34
right:of	-31
right:off	-26
right:offender	-27
right:offenders	-55
right:officer	60
right:often	-25
right:oil	-39
right:on	28
right:once	-44
right:oncle	42
right:one	45
right:ont	32
right:onze	-36
right:opened	-49
right:operation	65
right:operator	-39
right:operatrice	-41
right:or	-46
right:organisation	-39
right:organises	-37
right:organist	-30
right:orientation	-75
right:oscp	-34
right:others	-53
right:otherwise	39
right:ottawa	-50
right:ou	76
right:ouest	-62
right:our	60
right:out	48
right:outside	39
right:ouverte	-60
right:ouvrent	40
right:over	29
right:own	94
right:owned	-45
right:owner	26
right:oxfam	-48
right:pacific	-28
right:paie	-54
right:painting	-38
right:palm	-42
right:palmaire	66
right:panel	-44
right:paper	-25
right:paperasse	-65
right:papers	-40
right:paperwork	-75
right:papier	-26
right:parce	-61
right:parcours	-51
right:parents	-71
right:parfaite	-36
right:parish	-33
right:park	-27
right:parking	56
right:parle	86
right:partenaires	-41
right:parti	-76
right:participant	37
right:partie	-42
right:partiel	31
right:partners	-38
right:partout	-32
right:passe	61
right:passed	32
right:passeport	48
right:passion	-25
right:past	75
right:patiente	60
right:patients	-43
right:patronal	-29
right:patronale	-28
right:patronne	64
right:paul	-66
right:pay	-31
right:paye	25
right:payments	-46
right:payroll	-64
right:pays	-50
right:pcf	-70
right:pcs	-35
right:peers	-49
right:peintre	-28
right:peinture	-58
right:pen	44
right:pendant	84
right:pending	38
right:penrith	-39
right:perdue	-45
right:period	-52
right:permis	-43
right:person	49
right:personne	44
right:pharmacies	-38
right:phd	-30
right:philosophie	-41
right:phone	51
right:phones	38
right:photograph	29
right:photographe	-36
right:photographiee	25
right:photographs	28
right:photos	74
right:phrases	29
right:physiotherapist	-41
right:piano	-66
right:pictures	41
right:piece	-61
right:pieces	-42
right:pierre	41
right:pigiste	-31
right:pin	-36
right:planning	-47
right:plant	49
right:plants	-63
right:plateforme	-29
right:play	34
right:plays	73
right:please	72
right:plus	46
right:poets	-40
right:pointeuse	36
right:points	-44
right:poland	48
right:police	34
right:policeman	-37
right:policy	-51
right:polish	-28
right:politics	28
right:pompier	-45
right:portes	-32
right:portraitiste	-64
right:posee	-31
right:positive	82
right:post	-57
right:postcards	-32
right:posters	-49
right:pouce	-33
right:poulpe	-27
right:poursuivi	-51
right:pourtant	33
right:pouvoir	44
right:practice	-81
right:pratiquant	54
right:precise	92
right:precoce	-50
right:prefere	45
right:premiere	66
right:premises	-27
right:pres	30
right:present	41
right:presenter	-30
right:press	-44
right:presse	46
right:prestataire	-48
right:preventive	-36
right:prevoir	32
right:priest	-29
right:priesthood	-40
right:priests	-35
right:principe	53
right:print	38
right:printemps	46
right:printers	-43
right:privilege	-25
right:prix	-30
right:procurement	-44
right:product	-67
right:productions	-35
right:produit	-43
right:profile	50
right:programme	-51
right:project	31
right:projet	-34
right:projets	-34
right:promotion	-38
right:propre	59
right:propriete	-33
right:props	-44
right:prospectuses	-36
right:prostitution	-42
right:prototype	-54
right:proud	57
right:prouve	33
right:proved	53
right:ps	-86
right:psen1	-26
right:public	35
right:publicitaires	-35
right:publics	-50
right:publisher	-33
right:puis	48
right:pump	31
right:pupils	-52
right:put	74
right:puts	29
right:qt	27
right:qu	-50
right:qualite	37
right:quarante	35
right:quatre	-27
right:question	-27
right:questions	-55
right:qui	33
right:quotidien	-29
right:raconte	-49
right:radio	-77
right:ramp	-36
right:ran	-67
right:range	-69
right:ranger	-45
right:rares	33
right:rather	41
right:rating	35
right:read	52
right:reader	-58
right:readers	-27
right:reading	-26
right:reads	33
right:reception	-78
right:receptionist	-62
right:recognised	-40
right:recommande	37
right:reconnait	48
right:reconnu	64
right:reconnue	-37
right:record	65
right:recorded	55
right:recordist	-37
right:records	-26
right:recovery	60
right:redaction	-56
right:reduction	-30
right:reelu	28
right:reference	42
right:referendum	-42
right:referente	-46
right:refused	50
right:regard	-25
right:regime	-28
right:register	-52
right:registrar	-28
right:registre	-33
right:regrets	41
right:regulator	-58
right:rehabilitation	-27
right:rejects	61
right:rejoint	-43
right:relations	-53
right:relationship	45
right:relieuse	-38
right:religion	-35
right:remain	80
right:remember	-34
right:remote	40
right:removed	54
right:rent	27
right:rentre	-38
right:rentree	37
right:repair	-54
right:repenti	62
right:repete	-37
right:repond	36
right:reporter	-36
right:reporting	-38
right:reprendre	42
right:reprennent	-44
right:repris	44
right:republicains	31
right:repute	35
right:research	-44
right:researcher	-76
right:reserved	29
right:residential	-36
right:responsable	-72
right:restaurant	-40
right:restoration	-28
right:restriction	35
right:result	43
right:retirement	-48
right:retraite	-45
right:retraites	55
right:retrouvee	28
right:reunions	-84
right:reuters	-30
right:rien	77
right:rieuse	27
right:rights	-33
right:ring	-31
right:riots	-41
right:risk	26
right:river	-38
right:rn	-60
right:road	-53
right:roche	-26
right:role	-43
right:roles	-49
right:roman	-69
right:rome	25
right:roof	-30
right:rope	-39
right:rouge	-37
right:route	-26
right:routiers	-31
right:rue	-27
right:rugby	-27
right:ruled	34
right:running	33
right:sa	35
right:safe	51
right:safety	-31
right:sait	-91
right:salarie	32
right:salariee	-28
right:salaries	-31
right:sales	-70
right:salle	28
right:salmon	-30
right:salons	32
right:same	-37
right:sample	30
right:sanitaires	45
right:satellites	-35
right:satisfaction	-27
right:saturday	39
right:savent	-33
right:sawmill	-42
right:say	26
right:says	54
right:scan	-58
right:scanned	-44
right:scanners	-29
right:schiphol	34
right:sciences	30
right:scolaire	-45
right:scout	40
right:scripte	-26
right:season	-50
right:seat	-37
right:seats	-25
right:secret	64
right:secretaire	-36
right:section	73
right:sectioned	-33
right:securite	-37
right:security	32
right:see	39
right:seek	-43
right:sees	-57
right:seize	39
right:sejour	-33
right:sells	69
right:selon	85
right:semences	-39
right:send	35
right:sens	35
right:sense	28
right:sent	-36
right:separated	28
right:sera	-46
right:sergeant	-64
right:serment	-29
right:servant	36
right:serve	29
right:servers	-26
right:serveuse	25
right:service	-57
right:ses	-55
right:set	54
right:sets	-54
right:seul	-27
right:seventeen	25
right:sex	-33
right:shaped	-48
right:sharp	27
right:sheets	-25
right:sheffield	35
right:ship	-29
right:shop	-28
right:shops	-50
right:short	-66
right:shoulder	-41
right:showed	48
right:shows	51
right:si	44
right:side	40
right:siecle	-28
right:signed	35
right:silences	-34
right:simple	-69
right:single	58
right:sinon	28
right:site	-26
right:sites	-37
right:sixteen	-25
right:ski	33
right:slow	45
right:small	-45
right:smiles	-49
right:snes	-42
right:snuipp	-33
right:so	85
right:social	-30
right:socialiste	-31
right:sociaux	28
right:society	32
right:soho	-40
right:soirees	47
right:soirs	45
right:sold	-54
right:solicitor	-51
right:solidaires	-46
right:some	62
right:son	42
right:sons	-49
right:sortie	41
right:sos	-41
right:souhaite	31
right:souligne	67
right:sound	-39
right:soutenu	34
right:soutenue	-25
right:soutient	43
right:souvent	41
right:space	32
right:spain	45
right:spanish	38
right:special	-50
right:specialist	-66
right:speed	-40
right:spent	28
right:spinale	39
right:sponsorship	-25
right:sport	-75
right:spreadsheets	-52
right:sprint	29
right:squad	-42
right:stage	-28
right:stagiaire	25
right:stairs	26
right:stand	-35
right:standard	-48
right:start	-25
right:starts	46
right:states	48
right:station	28
right:stations	-60
right:status	-26
right:steel	-30
right:stephane	31
right:stewards	36
right:stings	57
right:stock	40
right:stops	-37
right:stored	53
right:stranger	29
right:street	-41
right:stroke	45
right:strong	41
right:studies	-55
right:studio	-37
right:style	-101
right:subscriber	49
right:sud	-76
right:suffered	30
right:suivi	28
right:suivie	27
right:sujet	-50
right:summer	-30
right:summers	-26
right:supervisor	-42
right:supplier	55
right:supply	-34
right:surpris	-66
right:surveyor	-66
right:sympathie	-36
right:syndicale	-45
right:system	27
right:systems	-39
right:table	-47
right:tableaux	-41
right:tablette	34
right:tailor	-40
right:take	-45
right:taken	94
right:talent	-29
right:talk	48
right:tant	-60
right:tante	51
right:taste	-27
right:tatoue	60
right:taught	73
right:teaching	37
right:teams	-27
right:teamsters	-41
right:technician	-38
right:technique	25
right:teenager	75
right:teenagers	-47
right:teens	66
right:telephonique	-34
right:teletravail	39
right:tenants	-38
right:tendance	37
right:tendencies	40
right:tenor	-59
right:terrain	-63
right:teste	-60
right:tester	-43
right:tests	-56
right:tete	-36
right:the	25
right:theatre	-80
right:them	56
right:then	38
right:theory	-40
right:therapist	-56
right:therefore	47
right:they	52
right:things	76
right:thinks	40
right:those	54
right:thought	47
right:three	28
right:thrombose	26
right:ticked	92
right:ticket	32
right:till	68
right:tired	44
right:titre	-41
right:told	44
right:tone	30
right:took	-40
right:tories	-35
right:touche	-32
right:toucher	-45
right:toulouse	34
right:tour	-30
right:tourist	-28
right:tous	43
right:tout	-48
right:town	-52
right:trade	-30
right:trader	-27
right:trained	57
right:training	-54
right:trains	-47
right:traiteur	-29
right:transfer	-28
right:translation	-52
right:travail	32
right:travaille	55
right:travailleuse	-30
right:travaux	-32
right:travels	25
right:treated	64
right:treatment	35
right:tremor	26
right:trial	34
right:tribute	-40
right:trompe	-31
right:trust	-37
right:trustee	45
right:trusts	-33
right:tune	-69
right:tutor	-40
right:twenty	86
right:twice	60
right:twins	53
right:two	31
right:type	49
right:types	-25
right:typing	-35
right:uk	-57
right:uml	-39
right:uncle	42
right:under	-29
right:undetectable	32
right:une	39
right:unfaithful	-30
right:union	-28
right:unions	-44
right:unison	-30
right:unit	-48
right:united	43
right:universite	-49
right:unknown	43
right:unsa	-87
right:unspent	-36
right:until	75
right:upfront	44
right:ups	-38
right:us	25
right:user	87
right:utile	-25
right:value	-37
right:van	-48
right:vegan	44
right:veganisme	-32
right:vegetale	-44
right:veille	-27
right:velo	-32
right:vendent	-57
right:vendeur	-40
right:vendeuse	-26
right:vendu	26
right:verbal	-34
right:verse	31
right:very	46
right:veut	37
right:victoria	-28
right:videos	53
right:vieille	60
right:vignerons	-32
right:village	30
right:ville	-53
right:vingt	60
right:virale	38
right:visa	-42
right:vise	51
right:visibility	-45
right:visite	49
right:voice	-27
right:voile	-40
right:voit	38
right:voiture	25
right:voitures	40
right:volunteer	43
right:volunteers	-44
right:vote	-26
right:votre	29
right:vrai	40
right:vu	29
right:wales	-38
right:walks	50
right:wall	-28
right:wanted	-37
right:ward	30
right:warned	38
right:warns	39
right:wars	-29
right:waste	-48
right:water	-38
right:waterloo	46
right:we	89
right:wears	84
right:week	60
right:weekends	54
right:weeks	-44
right:wellington	-38
right:went	46
right:what	-35
right:whatever	35
right:whatsapp	-47
right:when	74
right:where	-77
right:whether	49
right:which	43
right:while	48
right:whispered	-31
right:who	62
right:whom	49
right:will	51
right:winner	-34
right:withdrawn	38
right:without	46
right:witness	32
right:woman	-51
right:won	-81
right:wool	-39
right:woolf	-37
right:words	34
right:work	25
right:worked	49
right:workers	-26
right:works	63
right:worn	47
right:would	55
right:wouldn	-50
right:writers	-45
right:wrote	82
right:x	34
right:y	53
right:yard	-45
right:year	-49
right:years	51
right:yet	-30
right:young	-28
right:youth	78
right:zero	-30
role:statement	38
role:topic	27
role:trait	25
spelt:capitals	35
spelt:first CAPITAL CAPITAL	-26
spelt:first CAPITAL |	45
spelt:first LOWER |	64
spelt:first UPPER	95
spelt:first UPPER CAPITAL	-39
spelt:first UPPER LOWER	99
spelt:first UPPER UPPER	95
spelt:inside CAPITAL	30
spelt:inside CAPITAL CAPITAL	-34
spelt:inside CAPITAL LOWER	43
spelt:inside CAPITAL |	32
spelt:inside LOWER UPPER	-95
spelt:inside UPPER	65
spelt:inside UPPER LOWER	73
spelt:inside UPPER UPPER	-41
spelt:inside UPPER |	60
spelt:next UPPER	-41
spelt:next |	27
vocabulary:0	-42
vocabulary:0 none	-44
vocabulary:1	-26
vocabulary:1 none	-75
vocabulary:2 mention	45
vocabulary:2 none	-31
vocabulary:3	32
vocabulary:3 mention	64
vocabulary:4	74
vocabulary:4 mention	74
vocabulary:5	68
vocabulary:5 mention	42
with:0	45
with:000	-147
with:10	-31
with:11	30
with:14	33
with:17	27
with:18	32
with:1994	30
with:1998	-32
with:1999	67
with:1er	-50
with:20	31
with:200	-72
with:2004	39
with:2005	31
with:2007	29
with:2008	40
with:2012	25
with:2013	41
with:2014	48
with:2015	36
with:2016	25
with:2018	42
with:2020	35
with:2022	66
with:2023	32
with:2026	65
with:2027	27
with:2031	-30
with:22	43
with:255	39
with:29	35
with:2m	-26
with:3	33
with:300	-92
with:34	30
with:340	-47
with:38	33
with:3d	28
with:4	32
with:40	-70
with:400	-76
with:41	31
with:45	36
with:50	30
with:500	29
with:512	38
with:6	28
with:60	-90
with:600	-29
with:87	41
with:90	26
with:91	48
with:93	25
with:aberdeen	-25
with:abime	33
with:abimes	34
with:abolition	-29
with:abonne	25
with:abord	27
with:absence	25
with:absences	39
with:absente	62
with:abstains	-26
with:abstinent	-51
with:acas	-46
with:accept	27
with:accepte	42
with:accepter	-38
with:accepterai	-32
with:acces	36
with:accessible	-29
with:accident	57
with:accompagnaient	27
with:accompagne	-39
with:according	72
with:accountancy	-53
with:accounts	-69
with:accro	50
with:accueil	-30
with:accueillait	-30
with:achats	-46
with:acheteur	26
with:achterberg	27
with:across	-69
with:act	-30
with:acted	-65
with:actif	46
with:acting	-57
with:action	30
with:actionnaire	-41
with:actions	-41
with:active	39
with:activee	50
with:activist	51
with:activiste	-29
with:activite	-48
with:activity	-29
with:acts	-43
with:actuary	-27
with:adair	35
with:adaptation	-38
with:added	36
with:addiction	48
with:adepte	37
with:adherent	26
with:adhesion	25
with:adjoint	-32
with:adjoints	-67
with:adjustments	27
with:administered	-70
with:administratif	-60
with:administration	-42
with:administrative	-27
with:admits	-25
with:admitted	57
with:adn	-88
with:adopted	34
with:adoption	-56
with:adrenal	-27
with:adultere	-33
with:adultery	-37
with:adultes	-42
with:advert	-41
with:advertising	-37
with:advice	-42
with:advised	-36
with:adviser	-41
with:advises	-66
with:aerien	-43
with:aeroport	26
with:aeroports	-39
with:affair	-69
with:affaires	-78
with:affairs	-47
with:affected	31
with:affection	32
with:affiche	49
with:affiliated	28
with:affiliation	57
with:afp	-52
with:afternoon	46
with:afternoons	27
with:again	57
with:ageing	-41
with:agencement	-51
with:agency	-65
with:agente	-31
with:agents	31
with:agnostique	-34
with:ago	64
with:agreed	66
with:agrege	-45
with:agrement	28
with:aid	-55
with:aide	44
with:ailier	-38
with:ailleurs	-42
with:aimable	-28
with:aimerait	-50
with:ainsi	25
with:aipd	-28
with:airbus	-31
with:airport	25
with:airports	-43
with:alarm	-28
with:alcool	28
with:algebraic	-30
with:algorithme	-32
with:aligre	48
with:alike	-55
with:alimentaire	-25
with:alleged	49
with:allergic	-56
with:allergy	-58
with:allow	31
with:alone	-35
with:along	33
with:already	37
with:alsace	-26
with:also	29
with:altruisme	-39
with:always	29
with:am	30
with:ambassade	52
with:ambidextre	-56
with:ambition	45
with:ambulance	-48
with:amenagement	39
with:amis	50
with:among	-41
with:amours	-39
with:amsterdam	30
with:amuse	36
with:anaemia	-52
with:analyse	-27
with:analyses	-30
with:analyst	-67
with:anarchiste	-29
with:ancien	67
with:ancienne	58
with:anciens	-25
with:andrew	-39
with:animal	75
with:animale	-27
with:animaliste	47
with:animals	34
with:animatrice	-41
with:animaux	56
with:anime	32
with:ann	25
with:anne	48
with:annecy	-62
with:annee	25
with:annonce	25
with:anomalie	37
with:anonyme	25
with:answered	-27
with:answers	-34
with:antecedents	41
with:anthroposophe	-41
with:antifraude	-31
with:antimilitaristes	60
with:antinatalist	-34
with:antiques	-52
with:antispeciste	-35
with:antitrypsine	26
with:antoine	32
with:antrim	35
with:any	29
with:anything	106
with:apaisee	-38
with:apart	-33
with:apoe4	-34
with:appareille	-28
with:apparel	-29
with:apparemment	53
with:apparently	50
with:appartement	34
with:appartient	44
with:appeal	30
with:appeals	-43
with:appelez	-51
with:appelle	56
with:appels	-30
with:appli	-39
with:applicant	58
with:applicants	-58
with:application	31
with:apprenti	40
with:apprentices	-66
with:apprentis	-33
with:appris	45
with:approach	-37
with:appui	54
with:apres	39
with:april	52
with:apropos	-27
with:arbitre	-38
with:architect	-35
with:architecte	-37
with:archives	-45
with:archivist	-40
with:archiviste	-33
with:argues	-69
with:arm	30
with:armes	43
with:armoires	-27
with:army	60
with:arranged	-54
with:arrangement	-35
with:arrest	46
with:arrested	-27
with:arret	-31
with:arrete	41
with:arrets	-34
with:arrive	-46
with:arrivee	34
with:arrondissement	49
with:art	-50
with:arte	-35
with:artistes	-28
with:artistique	-40
with:arts	-41
with:ascenseur	-32
with:ascot	-54
with:ash	47
with:asie	-29
with:asile	29
with:asked	30
with:asking	41
with:asks	45
with:assemblies	33
with:assessment	37
with:assets	-31
with:assistant	-100
with:assistante	-50
with:associes	-87
with:assume	49
with:assumee	51
with:assumees	48
with:assureur	-67
with:asthma	-30
with:asthmatique	-28
with:astrologie	28
with:asylum	-36
with:atelier	33
with:athee	-54
with:athees	-50
with:atheisme	-34
with:atheist	-44
with:athlete	38
with:athletisme	-39
with:atlanta	31
with:atlantic	-57
with:atlas	-30
with:attache	32
with:attached	77
with:attacked	34
with:attacks	-40
with:attempt	64
with:attend	28
with:attendent	27
with:attendre	-38
with:attends	57
with:attentive	-31
with:attracted	-59
with:auction	-42
with:aucun	65
with:aucune	38
with:aude	-53
with:audiologists	-41
with:audioprothese	-39
with:audited	-81
with:auditor	61
with:auditors	-54
with:audits	-27
with:august	52
with:aujourd	43
with:aumonerie	26
with:aumonier	-40
with:aurait	27
with:austerite	-30
with:authentification	-27
with:authentifiee	-54
with:author	-49
with:autism	-31
with:auto	-28
with:automatise	-28
with:automne	48
with:autonomiste	-26
with:autorite	-43
with:autres	53
with:autrice	-25
with:auxiliaire	-28
with:aventure	-37
with:avignon	-26
with:avion	59
with:avions	-31
with:avis	-31
with:avocat	-98
with:avocate	-88
with:avocats	43
with:avoid	-37
with:avoids	48
with:avons	28
with:avoue	56
with:avril	32
with:awaiting	33
with:awareness	-42
with:away	51
with:ayn	27
with:aziz	-31
with:b27	-28
with:ba	-25
with:babies	-46
with:baby	-26
with:bachelor	-44
with:back	36
with:badge	100
with:badges	-34
with:badgeuses	-25
with:bags	-29
with:bail	-26
with:baisser	-47
with:bakers	-35
with:bakery	-29
with:balais	-41
with:balance	-26
with:balcony	28
with:ballroom	-54
with:bamako	41
with:band	-70
with:bands	-51
with:banking	-27
with:bankruptcy	-27
with:banks	-33
with:banned	-41
with:barley	-45
with:barman	-63
with:barn	42
with:barre	-35
with:barrister	-53
with:bartender	-40
with:baryton	-48
with:bas	39
with:base	52
with:baseball	-40
with:basketball	-37
with:bat	-38
with:bati	-68
with:batiment	-66
with:bayard	27
with:bbc	-41
with:bearer	35
with:beats	-29
with:bebe	-37
with:became	77
with:because	25
with:bectu	-31
with:beds	-64
with:been	31
with:began	25
with:behalf	-33
with:being	53
with:belfast	-37
with:believe	42
with:believed	59
with:bell	41
with:belong	25
with:belonged	28
with:belonging	-32
with:belongs	48
with:bench	-62
with:benelux	-30
with:benevole	33
with:benevolement	29
with:benin	46
with:bernard	36
with:berne	-33
with:bernie	-30
with:best	-50
with:beton	-29
with:better	-72
with:between	32
with:bi	-102
with:bible	33
with:bibliotheque	41
with:biens	-33
with:big	49
with:bijoutiere	-44
with:bilbao	-25
with:bill	-68
with:billet	34
with:bioethique	-44
with:biologie	-27
with:biologiques	27
with:biometric	-60
with:biometriques	-41
with:bipolar	-26
with:birth	31
with:births	-40
with:bisexual	-61
with:bit	77
with:bizarrement	46
with:blackballed	35
with:blacklisted	-40
with:blackpool	-52
with:blacksmith	-28
with:bladder	-36
with:blanc	35
with:blancs	-26
with:bless	-44
with:bleu	-43
with:bleue	-49
with:blind	-40
with:blinds	36
with:blog	65
with:blue	-56
with:boarding	-25
with:boasts	63
with:boats	-26
with:body	-26
with:bois	-33
with:boit	50
with:boite	37
with:bolton	51
with:bond	-38
with:bondage	-51
with:bonds	-54
with:bones	44
with:bono	-25
with:bons	-85
with:book	-59
with:bookkeeper	-66
with:bookkeeping	-25
with:boots	-45
with:bord	-31
with:borders	-32
with:bored	53
with:born	27
with:bornes	-27
with:borough	-27
with:bosch	-46
with:boston	37
with:bouffeur	-46
with:boulanger	28
with:boulangerie	-41
with:boulangers	-25
with:bourgogne	-27
with:boutique	-63
with:bovet	-29
with:box	50
with:bradford	-27
with:brand	-86
with:brandt	33
with:bras	-30
with:brazilian	-50
with:brca	-46
with:brca1	-48
with:brca2	-58
with:bread	-41
with:breakdown	-29
with:breaks	36
with:breast	50
with:bred	-35
with:breeder	-50
with:bremen	29
with:brest	-53
with:bricklayer	-34
with:brief	-79
with:brigade	-40
with:bright	36
with:brighton	32
with:bring	-28
with:brings	27
with:bristol	32
with:brother	80
with:bruit	60
with:bruno	-34
with:brut	-37
with:bsc	-39
with:btp	-30
with:budget	-97
with:budgets	-52
with:buffalo	30
with:bug	-46
with:build	-60
with:built	-40
with:bulldozer	-36
with:bulletin	47
with:bulletins	-47
with:bullied	28
with:bullying	-26
with:bungalow	-58
with:bureau	60
with:bureaux	-30
with:burger	-41
with:burnt	33
with:bus	-53
with:buses	-31
with:business	-55
with:but	51
with:butter	-26
with:buvette	-47
with:ca	35
with:cab	61
with:cabaret	-43
with:cabinets	-32
with:cache	74
with:cadets	-48
with:cadre	-36
with:cafe	25
with:cahuzac	25
with:caisse	-50
with:cake	-67
with:calendar	44
with:call	75
with:calm	28
with:calme	-65
with:cambridge	-36
with:came	53
with:cameras	-25
with:campagne	48
with:campaign	-66
with:campaigned	46
with:cancelled	51
with:cancer	34
with:candidat	41
with:candidate	34
with:candidats	-33
with:canine	-46
with:cannabis	-28
with:cannot	82
with:canteen	38
with:cantine	42
with:capacity	-52
with:capitals	31
with:capture	-27
with:captured	-26
with:caracteres	-59
with:caravanes	-40
with:caravans	-27
with:carbone	-35
with:card	39
with:cardiac	-28
with:cardiaque	-43
with:cards	-42
with:cared	-64
with:cariste	25
with:carnet	39
with:carre	-45
with:carrier	-103
with:carriere	25
with:carriers	-49
with:carries	32
with:carry	33
with:carrying	39
with:carte	-50
with:cartes	-55
with:cartoons	-28
with:carved	-40
with:caryotype	-93
with:cas	40
with:case	25
with:cases	-79
with:casework	-29
with:casier	-81
with:casino	76
with:casquette	59
with:cat	39
with:cataloguer	-27
with:category	-75
with:catered	-29
with:catholic	41
with:catholique	94
with:caught	30
with:cautions	-56
with:cdd	-61
with:cdi	-44
with:celibacy	-70
with:celibate	-34
with:cellar	31
with:cells	-77
with:cellule	-36
with:center	39
with:certificate	33
with:cet	-52
with:cette	33
with:cfdt	-80
with:cfe	-59
with:cftc	-45
with:cgc	-48
with:cgt	-96
with:chain	-71
with:chaine	-39
with:chair	33
with:chambre	-64
with:champion	-28
with:change	42
with:changer	37
with:changes	-38
with:changing	-31
with:channel	-51
with:chante	29
with:chapelle	-42
with:chapter	31
with:chaque	27
with:character	-43
with:charge	-46
with:charged	-34
with:charities	-52
with:charity	-73
with:charme	27
with:charte	-54
with:chasseur	27
with:chat	60
with:chats	46
with:chatterley	-31
with:chaud	-28
with:chaude	-25
with:chauffage	-52
with:chaussures	-32
with:che	-47
with:cheated	-77
with:check	33
with:checked	36
with:chef	57
with:chemist	-43
with:chemistry	27
with:cherche	41
with:chercheur	-51
with:cherchons	39
with:chiffre	-48
with:chiffres	-38
with:chile	-61
with:chocolat	-47
with:choice	62
with:choir	74
with:choirs	34
with:chromosome	-103
with:chromosomes	-28
with:chronique	-26
with:chroniqueuse	-29
with:chu	-39
with:churchwarden	27
with:chute	52
with:cinema	-26
with:cinquante	31
with:cinquieme	-36
with:cio	-31
with:circulation	-35
with:circule	37
with:cite	50
with:citoyenne	-39
with:civil	31
with:civilian	27
with:claimant	-34
with:class	-32
with:classe	-41
with:classes	-34
with:classiques	-49
with:clauses	-33
with:claustrophobe	-27
with:clavier	25
with:cleaned	-57
with:cleaner	-34
with:cleaners	-41
with:clear	26
with:clearance	26
with:cleared	30
with:clef	39
with:clerk	-74
with:cliches	-30
with:clientele	-67
with:climat	-33
with:climate	30
with:clinic	-28
with:clinics	-60
with:clocked	25
with:clonage	-30
with:clone	-37
with:clos	-53
with:closed	-55
with:clotting	45
with:cloue	-72
with:cnil	-60
with:co	46
with:coach	-25
with:coast	-32
with:coche	48
with:cod	-75
with:code	-64
with:codebase	-28
with:coeur	31
with:coffre	47
with:colas	34
with:cole	36
with:collaborateur	-62
with:colle	-48
with:colleagues	38
with:collecte	49
with:collectee	32
with:collectif	-30
with:collection	-43
with:collectionne	63
with:college	-77
with:collegiens	-42
with:collegue	72
with:colliers	-48
with:colloque	-38
with:colonel	-40
with:coloriste	-35
with:colour	-30
with:come	45
with:comedie	-46
with:comedy	-69
with:comes	73
with:coming	-26
with:commande	-58
with:commerce	-87
with:commercial	-28
with:commerciale	-55
with:commercialise	-34
with:commissaire	-43
with:commission	-35
with:committed	50
with:communaute	27
with:communication	-67
with:communist	-64
with:communiste	-73
with:commutes	39
with:commuting	-59
with:compagnie	-35
with:compagnon	79
with:companies	-41
with:compare	-31
with:compared	28
with:compass	29
with:compensated	33
with:competitor	41
with:complained	-56
with:complains	45
with:complaint	62
with:complet	50
with:completed	49
with:complexe	-42
with:compliance	-32
with:composites	-27
with:comprime	-26
with:comptes	-46
with:comptoir	-25
with:concerts	-34
with:concierge	-70
with:concours	-39
with:concu	-40
with:condamnation	-40
with:condamne	-30
with:condition	46
with:conditions	40
with:conduct	-31
with:conducteur	-41
with:conductrice	-33
with:conducts	30
with:conference	-61
with:conferences	36
with:conferencier	-28
with:confessed	29
with:confidence	54
with:confie	26
with:confirm	-49
with:confirme	32
with:confirmee	27
with:confirms	-29
with:conflict	50
with:conforme	29
with:conformite	-40
with:congenital	-39
with:conjoint	-81
with:conjointe	-35
with:conjonctif	30
with:connait	36
with:connectee	-44
with:connue	54
with:conscientious	-42
with:conseille	-51
with:consent	-56
with:consequence	60
with:conservees	26
with:consignes	26
with:consomme	25
with:construit	-31
with:consulate	55
with:consultatif	-44
with:consultation	-30
with:consultations	-72
with:consulte	41
with:consulting	-53
with:consumer	-45
with:content	41
with:contention	45
with:conteuse	-25
with:contractor	-81
with:contractuel	-28
with:contrairement	-43
with:contrats	-49
with:control	-35
with:controle	57
with:controlee	50
with:controlled	-26
with:convaincu	56
with:convenor	-36
with:convention	47
with:convertie	26
with:convicted	-58
with:conviction	57
with:convinced	30
with:convoy	-44
with:cookbook	-35
with:cooked	-31
with:cooperative	33
with:coordinated	-36
with:coordinator	-27
with:copain	-78
with:copie	46
with:copies	31
with:copropriete	-32
with:copy	-102
with:corbeau	31
with:corbyn	-27
with:cord	-38
with:cordeau	-27
with:cordee	-74
with:cordon	25
with:cords	-28
with:cork	-44
with:correspond	25
with:correspondance	28
with:corrida	-68
with:corse	-27
with:corset	-38
with:costs	-42
with:costume	-43
with:cote	-32
with:couleurs	-27
with:council	45
with:councillor	-42
with:councils	-63
with:counsel	-53
with:counselled	-38
with:counted	-25
with:counting	-36
with:countries	-30
with:counts	44
with:coup	29
with:coupe	27
with:couples	-83
with:courante	-48
with:course	-29
with:courtes	-44
with:courtier	-27
with:courtise	30
with:courts	-31
with:cousin	71
with:cousins	52
with:cout	-30
with:couts	-51
with:couture	-53
with:couverts	-31
with:cover	-61
with:covered	-60
with:covers	27
with:covid	-37
with:cox	-50
with:creation	-26
with:credit	-67
with:crew	-32
with:crewe	27
with:cricket	-38
with:crier	-71
with:crime	-32
with:crise	-33
with:crises	-36
with:crisis	-37
with:critic	-29
with:criticising	52
with:critique	-45
with:croit	49
with:cros	26
with:crossed	-25
with:crosswords	-29
with:cru	44
with:cuisine	-79
with:cuisinier	33
with:cuisiniere	-30
with:culture	-34
with:culturelle	-25
with:curated	-34
with:curator	-36
with:cure	-30
with:curiosity	-35
with:curious	30
with:currently	71
with:custody	-37
with:customers	-83
with:customs	-49
with:cut	-47
with:cutter	-50
with:cvpr	-35
with:cwu	-33
with:cyanoacrylate	-30
with:cyprus	-37
with:cytogeneticist	-37
with:dactylographie	-26
with:dad	28
with:dads	34
with:dale	-31
with:daly	37
with:dance	-47
with:dane	42
with:danish	-62
with:dashboard	-64
with:dashboards	-30
with:dassault	-44
with:databases	-26
with:date	32
with:dates	-73
with:dating	50
with:day	41
with:days	45
with:dbs	-28
with:dead	-54
with:deaf	-74
with:deafness	49
with:deal	-27
with:deals	-47
with:dealt	-59
with:death	-52
with:debunks	31
with:decade	43
with:decharge	-32
with:declare	44
with:declared	65
with:decline	-45
with:declined	78
with:decors	-30
with:decoupe	-29
with:decouvert	-31
with:decrit	43
with:defence	64
with:defendants	-32
with:defended	-61
with:defendu	-39
with:deficiency	32
with:definit	53
with:degre	43
with:degree	-38
with:dejeuner	28
with:delais	-53
with:delegated	-30
with:delegation	-45
with:deleguee	-35
with:delhi	28
with:delivered	-59
with:delivery	-29
with:delta	-42
with:demande	43
with:demarche	-25
with:demenage	-32
with:dementia	-47
with:demi	30
with:demission	43
with:demissionne	68
with:demo	37
with:democrat	-25
with:demonstrations	-29
with:demonstratrice	-30
with:demonte	-29
with:denies	43
with:dentaire	-56
with:dentist	-31
with:department	26
with:depistage	-30
with:deplacement	-39
with:deploiement	-39
with:deploye	-26
with:deployment	-34
with:depots	-51
with:depression	-57
with:depuis	30
with:depute	-55
with:derniere	34
with:derry	27
with:descend	56
with:describe	47
with:described	51
with:describes	57
with:design	-80
with:designed	-93
with:designer	-78
with:designs	-57
with:desks	-32
with:desormais	52
with:despite	38
with:dessinateur	-25
with:dessine	-76
with:dessus	27
with:destroyed	33
with:detection	-81
with:detective	-44
with:detenons	40
with:detention	-46
with:deterministe	-25
with:dette	-36
with:deux	29
with:developed	41
with:developpe	-71
with:developpeur	-65
with:deverrouille	-32
with:devices	-34
with:devoir	-31
with:devra	-51
with:dgccrf	-41
with:diabetes	-31
with:diabetics	-27
with:dialyse	-25
with:diary	-30
with:dictates	26
with:dictation	31
with:diction	-30
with:did	46
with:died	-36
with:diets	-47
with:dieu	-36
with:diffamation	27
with:difficile	51
with:dijon	-26
with:dimanche	60
with:dinner	-48
with:diploma	-56
with:diplomate	-40
with:diplomes	28
with:directed	-27
with:directeur	50
with:direction	-32
with:directors	-57
with:directs	-35
with:dirigeait	35
with:dirigeante	39
with:dis	25
with:disability	-56
with:disaggregated	-31
with:disait	-25
with:disciplinary	-31
with:disclosed	50
with:disclosure	-41
with:discreet	57
with:discrimination	-37
with:discussed	37
with:dish	-44
with:dishes	-27
with:disliked	31
with:dismissed	55
with:disorder	73
with:disorders	-42
with:dispense	47
with:display	-36
with:displays	-30
with:disponible	-29
with:dispose	27
with:dispute	-25
with:disque	42
with:dissertation	-69
with:distance	-33
with:distributeur	-35
with:distributeurs	-26
with:distribution	-43
with:district	38
with:dit	37
with:divers	-37
with:divorce	28
with:divorced	46
with:diwan	26
with:dj	-31
with:dna	-87
with:doc	-44
with:dockers	30
with:doctor	67
with:doctoral	-49
with:doctorante	-95
with:doctorate	-32
with:document	-33
with:documentaire	-46
with:documentary	-80
with:docusign	-48
with:doesn	35
with:dog	41
with:dogs	-32
with:doha	46
with:doit	71
with:domicile	36
with:donated	-39
with:donates	27
with:donne	77
with:donner	32
with:donor	40
with:dons	-37
with:doors	33
with:dormi	-28
with:dormitory	-34
with:dort	-51
with:dos	-65
with:dose	-28
with:dossier	63
with:douanier	-32
with:doubled	-81
with:doute	-31
with:douze	25
with:dovetails	-37
with:down	49
with:downtime	-27
with:doyle	46
with:drafted	-92
with:drafts	-31
with:dragged	-38
with:drama	28
with:drawings	-53
with:drew	-31
with:drh	-84
with:drinkers	-32
with:drinking	-50
with:driving	-25
with:droite	-85
with:droits	-34
with:drone	57
with:drove	40
with:drummer	-25
with:drums	-48
with:drunk	-26
with:dry	28
with:dsi	-26
with:due	-29
with:dunkeld	-27
with:dunn	52
with:during	59
with:dusty	36
with:dutch	-52
with:duty	-38
with:duval	-41
with:dwp	34
with:ear	-38
with:ears	32
with:east	-36
with:easy	46
with:eating	-28
with:eaux	-35
with:ebat	-58
with:ecarte	42
with:echec	27
with:echo	-25
with:ecologie	-32
with:ecologiste	-77
with:economie	-52
with:economique	29
with:economist	-32
with:economy	-51
with:ecope	31
with:ecoute	-37
with:edited	-61
with:editeur	-27
with:edition	-65
with:editor	-48
with:editrice	-46
with:educateur	-40
with:educatif	47
with:education	-29
with:educational	46
with:educatrice	27
with:effectue	30
with:efficace	-40
with:egg	-25
with:eighteen	-25
with:elderly	-49
with:elected	35
with:electeur	42
with:election	30
with:electrice	33
with:electronique	-84
with:elevee	29
with:eleven	27
with:eleves	-56
with:eleveur	-50
with:else	73
with:embassy	25
with:embauche	40
with:emblee	31
with:embrasser	-41
with:emea	-56
with:emission	-26
with:emploie	-49
with:employed	-79
with:employers	-62
with:employment	67
with:employs	-55
with:emporte	-31
with:empreinte	-80
with:empreintes	-86
with:en	25
with:enamel	-29
with:encadre	-67
with:enchaine	37
with:enclosed	46
with:ended	45
with:ends	42
with:endurance	63
with:enfants	-28
with:engage	-45
with:engagee	40
with:engine	-54
with:engins	-38
with:england	-54
with:english	-47
with:enquete	28
with:enquetes	-28
with:enrole	-31
with:enseigne	-37
with:enseignee	-47
with:entend	-41
with:enthusiast	32
with:entrepot	47
with:entreprise	-28
with:entrer	37
with:entretien	72
with:entretient	-27
with:envoie	47
with:epicurienne	-29
with:epilation	-39
with:epipen	-43
with:epouse	58
with:epoux	-26
with:equality	43
with:equipes	-36
with:equipment	-44
with:equity	-35
with:era	-31
with:ergonomie	-27
with:eric	-49
with:erlangen	-42
with:erp	-69
with:escale	-55
with:escort	-29
with:espaces	38
with:essay	-52
with:estate	-28
with:estates	-47
with:estonia	-33
with:etabli	41
with:etaient	44
with:etait	58
with:etalonnage	-43
with:etalonneur	-48
with:etant	30
with:etats	35
with:ete	42
with:ethical	-64
with:ethics	-29
with:ethique	-64
with:etienne	-49
with:etoile	44
with:etonne	-30
with:etre	38
with:etude	-53
with:etudes	48
with:etudiante	-61
with:etudiants	-31
with:etudie	-29
with:eu	31
with:european	-27
with:europeen	-34
with:europeenne	-35
with:euros	26
with:euston	-33
with:evening	-42
with:events	-55
with:ever	27
with:everybody	33
with:everywhere	28
with:evitee	-36
with:eviter	57
with:evolution	-25
with:ex	88
with:exam	-32
with:examens	-43
with:examiner	-44
with:exams	-29
with:excel	-50
with:excellents	-63
with:exchange	-26
with:executor	32
with:exempted	46
with:exhibition	-34
with:existentialiste	-28
with:exome	-51
with:expatriate	-28
with:expected	31
with:expedition	-33
with:expelled	28
with:expenses	43
with:expert	-61
with:explained	38
with:expliquer	44
with:exploite	-37
with:exposed	-35
with:exposition	-37
with:expression	-27
with:external	-28
with:extinction	-31
with:extra	-35
with:extraction	-34
with:extreme	-37
with:eyes	71
with:f508	-32
with:fabre	-34
with:fabricant	-26
with:fac	48
with:facades	-38
with:face	-71
with:facebook	44
with:faces	-27
with:facial	-70
with:faciale	-89
with:facilities	-49
with:facteur	-58
with:factory	-41
with:failing	59
with:faillite	-48
with:faim	37
with:faire	-28
with:fairs	-28
with:faisait	-28
with:fait	40
with:faite	27
with:faithful	-42
with:fall	44
with:familiale	-30
with:families	-48
with:famille	38
with:familles	-56
with:family	41
with:famous	-41
with:fan	55
with:fanconi	47
with:fans	-35
with:farmer	-48
with:farmers	-41
with:farming	-48
with:fashioned	33
with:faster	27
with:father	29
with:fausse	26
with:faute	-69
with:faux	-30
with:favorable	29
with:favour	52
with:fbu	-61
with:february	65
with:federal	56
with:federation	49
with:feel	49
with:fees	46
with:feet	53
with:fell	-44
with:fellow	-27
with:festival	-50
with:festivals	-30
with:fetish	-29
with:fever	26
with:feydeau	-42
with:fiance	-39
with:fiche	91
with:fiches	-36
with:fiction	-46
with:fidelity	-32
with:field	-82
with:fier	67
with:fierce	34
with:fifteen	-26
with:figure	73
with:file	72
with:files	-51
with:filiale	-56
with:fill	25
with:filles	28
with:film	-98
with:filme	-50
with:films	49
with:fin	65
with:finalist	-42
with:finch	38
with:finder	-27
with:finds	43
with:finger	-36
with:fingerprint	-60
with:fingerprints	-79
with:fingers	25
with:finishing	40
with:fired	47
with:firefighters	-59
with:firewall	-42
with:firm	-33
with:firmware	-67
with:fiscale	34
with:fish	-57
with:fits	-73
with:fitter	-73
with:fixed	-26
with:fixes	-46
with:flags	-41
with:flame	-31
with:flat	81
with:fled	34
with:flexible	32
with:floor	70
with:flore	-28
with:florist	-55
with:flow	-62
with:flower	-30
with:flu	-25
with:flush	-28
with:flux	-45
with:fly	51
with:flying	27
with:fo	-81
with:fois	48
with:folding	-32
with:followed	-43
with:fondatrice	-56
with:fonde	32
with:fonds	-47
with:foot	29
with:football	-65
with:footballeur	37
with:forbes	-47
with:force	-46
with:forces	-26
with:ford	26
with:foreign	-27
with:foreman	58
with:forensic	-38
with:forged	-25
with:forging	-42
with:form	87
with:formalites	-26
with:formateur	-43
with:formation	-90
with:formatrice	-90
with:former	101
with:forms	-40
with:formulaires	-26
with:forte	-79
with:fortes	-31
with:fortnight	46
with:forums	41
with:forwarders	-39
with:found	35
with:fournisseurs	-35
with:foyer	-39
with:fragile	-32
with:frames	-30
with:frameworks	-45
with:franc	-42
with:francais	-38
with:france	-32
with:frank	38
with:fraude	-29
with:free	-28
with:freelance	-41
with:freemason	-53
with:freemasons	-26
with:freight	-42
with:frequent	40
with:frere	77
with:freud	-61
with:friday	36
with:fridays	43
with:fridge	35
with:friends	33
with:fringe	-52
with:froid	-47
with:froide	-40
with:from	39
with:frontieres	31
with:frozen	-54
with:fsu	-66
with:fui	29
with:fuite	49
with:full	25
with:fundraiser	-29
with:furniture	-42
with:further	30
with:future	46
with:g	-27
with:g6pd	-35
with:gabarit	-45
with:gael	-52
with:gagne	-26
with:gai	-31
with:gait	-71
with:gallery	-48
with:games	-58
with:gap	51
with:garage	-39
with:garcons	36
with:garde	-35
with:garden	-44
with:gardener	-29
with:gardiennage	27
with:gardiens	-42
with:gare	-44
with:gargoyles	-44
with:garlic	-25
with:gas	-37
with:gate	-27
with:gauche	-37
with:gauchers	-34
with:gave	52
with:gay	-124
with:geelong	35
with:gel	-27
with:gender	-28
with:gene	-74
with:genealogie	31
with:genealogiste	-25
with:general	-25
with:genes	-45
with:genetic	-101
with:genetically	-53
with:genetics	38
with:genetique	-94
with:geneva	32
with:geneve	38
with:genoux	-36
with:geographique	-30
with:geologist	-40
with:gerait	-30
with:gerante	-55
with:gere	-81
with:germs	-50
with:gestionnaire	-67
with:get	47
with:gets	25
with:getting	-35
with:ghana	25
with:ghent	50
with:gilets	-26
with:gill	35
with:git	-51
with:give	45
with:gives	57
with:glass	-41
with:glasses	-25
with:glisse	41
with:global	-28
with:gloves	-50
with:gmb	-50
with:goes	56
with:golf	-58
with:gone	-26
with:good	-39
with:goods	-37
with:gossip	62
with:gouine	-41
with:gouvernante	-58
with:gouvernement	-37
with:government	-32
with:governor	35
with:gps	-55
with:grader	-31
with:grand	41
with:grande	33
with:grandi	28
with:granted	26
with:graphiste	-49
with:greffier	-39
with:greffiere	-41
with:greg	32
with:grenoble	-46
with:grew	34
with:grooms	-48
with:ground	26
with:grounds	48
with:groupe	40
with:guard	30
with:guidance	-29
with:guide	-65
with:h	63
with:habitent	-37
with:haemochromatosis	-25
with:hale	42
with:halewood	28
with:hall	-34
with:hamburg	33
with:hand	-46
with:handbook	-44
with:handcuffs	29
with:handicape	-41
with:handicapee	-34
with:handler	-74
with:handling	45
with:handshake	-36
with:hang	-81
with:hangs	30
with:hanoi	32
with:happy	33
with:hardest	-63
with:harvard	49
with:hate	31
with:haul	-41
with:hauliers	-26
with:haven	-43
with:havre	29
with:hay	-73
with:head	-46
with:headed	-29
with:headhunter	33
with:headquarters	-30
with:healthcare	-25
with:healthy	-49
with:heard	45
with:heat	37
with:hebdo	-52
with:hectares	-28
with:helene	-30
with:hello	44
with:helmand	61
with:help	-83
with:helpline	-88
with:helvetique	-39
with:hence	62
with:henin	30
with:herd	-73
with:here	31
with:hereditaire	-51
with:hereditary	-107
with:heredite	-28
with:herite	-58
with:hernies	-28
with:hero	-79
with:heroine	-52
with:hers	-29
with:herself	64
with:heterosexual	-62
with:heureux	-48
with:hexham	-42
with:hid	47
with:hierarchy	-48
with:high	32
with:him	31
with:himself	58
with:hip	-39
with:hire	-49
with:hired	-57
with:hires	-45
with:his	30
with:histoire	-29
with:historian	-64
with:historien	-46
with:hit	26
with:hiv	35
with:hla	-94
with:hmrc	63
with:hoang	33
with:hold	61
with:holder	-37
with:holding	41
with:holds	50
with:holiday	-31
with:holidays	56
with:hommes	-61
with:homo	-83
with:homosexualite	-70
with:homosexuality	-34
with:homosexuel	-65
with:homozygous	-52
with:honk	-38
with:honours	41
with:hook	-26
with:hopital	59
with:hopitaux	-38
with:horoscopes	-40
with:hors	76
with:horse	58
with:horses	-73
with:hospital	32
with:hospitalise	-33
with:hospitals	-47
with:host	-30
with:hosts	31
with:hotellerie	-26
with:hotels	-45
with:hours	39
with:housing	-37
with:hove	52
with:howard	-34
with:hr	-30
with:hugo	47
with:hui	54
with:huile	-53
with:huma	-25
with:humain	-36
with:human	-25
with:humanist	-26
with:humaniste	-45
with:humour	-74
with:hundred	-58
with:huntington	-32
with:husband	87
with:i	27
with:ibew	-53
with:ice	-66
with:ici	47
with:idea	-30
with:idees	-28
with:idemia	-41
with:identifie	-33
with:identified	31
with:identifies	43
with:identify	43
with:identites	-35
with:iec	-30
with:iel	81
with:if	54
with:ignore	45
with:ii	38
with:ill	-33
with:illisible	42
with:illusions	-25
with:ils	26
with:imagerie	-59
with:images	-42
with:imc	-55
with:immeuble	-48
with:immigration	-34
with:immobilier	-70
with:immobiliere	-38
with:immoral	47
with:impact	-43
with:importe	-40
with:impotent	-68
with:imprimerie	-38
with:imprimeur	-68
with:inauguration	39
with:include	-53
with:includes	-26
with:including	-33
with:inclusion	-32
with:inde	36
with:indetectable	40
with:indication	60
with:industrielles	-36
with:ined	-26
with:ines	34
with:infidele	-40
with:infirmieres	60
with:info	-27
with:informatise	-78
with:informed	-26
with:ingenieur	-43
with:ingenieure	-41
with:ingenieurs	-36
with:inhalers	-34
with:inherited	-94
with:initiation	-25
with:initiative	-66
with:initie	30
with:initiee	-31
with:injury	40
with:inn	-31
with:innovation	-41
with:inquiry	49
with:inrae	-43
with:inscrit	76
with:inside	-53
with:insiste	68
with:insists	46
with:inspector	-29
with:inspectrice	-43
with:instagram	27
with:installe	-47
with:installed	25
with:installer	-39
with:installs	-36
with:institut	-25
with:instructor	-27
with:insuline	-41
with:insurance	32
with:intactes	27
with:intelligence	-54
with:interdiction	-25
with:interdit	37
with:interesse	49
with:interet	-54
with:interimaire	53
with:interimaires	-40
with:international	34
with:internes	-33
with:internet	-32
with:interprete	-39
with:interpreted	-33
with:intervenant	-51
with:interview	84
with:interviewee	-37
with:interviewer	37
with:interviews	-47
with:intimate	-60
with:intime	-33
with:intimes	-46
with:inventaires	-29
with:investigated	-59
with:investigation	-53
with:investissement	-34
with:investisseurs	-58
with:investment	-58
with:invigilator	-39
with:invoices	-63
with:ipsos	-50
with:iqbal	-57
with:ireland	-25
with:iris	-55
with:irish	-31
with:islam	-41
with:islington	-25
with:isn	52
with:iso	-59
with:issue	41
with:it	37
with:italien	-28
with:ito	33
with:ivf	-26
with:ivresse	-38
with:ivry	26
with:jack	-49
with:jail	-26
with:jamais	40
with:january	39
with:jargon	-55
with:jaser	-50
with:jeans	-54
with:jeudi	38
with:jeune	-82
with:jobs	47
with:join	48
with:joined	28
with:joiner	-34
with:joint	41
with:jokes	-80
with:joue	-72
with:jour	32
with:journee	31
with:journeyman	-37
with:judging	65
with:judiciaire	-81
with:judiciaires	-50
with:judo	-52
with:jugement	62
with:juin	39
with:july	50
with:jumeaux	31
with:june	92
with:junior	-35
with:juriste	-40
with:jusqu	67
with:justice	25
with:juvenile	-44
with:kaci	27
with:karen	25
with:karim	26
with:kay	-65
with:keeper	-28
with:keeps	53
with:kent	-61
with:kerr	-25
with:kessler	30
with:kids	68
with:killed	27
with:kine	-37
with:kinesitherapeute	-51
with:kitchen	-44
with:kitchens	-29
with:kits	-48
with:klinefelter	-40
with:knocked	31
with:know	52
with:known	60
with:knows	35
with:kong	34
with:koroma	29
with:kruger	-35
with:kyoto	-66
with:label	-54
with:labo	35
with:laborantine	-30
with:labour	-73
with:lache	30
with:lactose	30
with:ladders	53
with:ladies	-32
with:laine	-29
with:lake	-39
with:land	-26
with:landlord	36
with:languages	-31
with:langue	-25
with:langues	43
with:lapel	29
with:lapsed	92
with:laptop	57
with:laser	-26
with:lasse	-55
with:last	61
with:late	33
with:later	59
with:latex	59
with:latin	-26
with:laugh	-41
with:laughed	48
with:laughs	-44
with:launch	-37
with:launched	-35
with:laundry	-26
with:law	-26
with:laws	-41
with:lawyer	-43
with:lawyers	34
with:lay	35
with:layout	-68
with:lead	-74
with:leader	43
with:leads	34
with:leaflets	-49
with:leaks	-28
with:learned	41
with:learning	36
with:leases	-27
with:leave	36
with:leaving	54
with:lebrun	-29
with:lecteur	53
with:lecturer	-30
with:led	49
with:leduc	31
with:left	64
with:legacy	-28
with:legendary	-51
with:legiste	-38
with:leith	-50
with:leroy	46
with:lesbian	-78
with:lesbienne	-46
with:lesbos	-37
with:let	44
with:letter	49
with:lettre	34
with:leur	26
with:leurs	-49
with:leve	-26
with:level	-34
with:levres	-48
with:levy	-46
with:lgbt	-28
with:lgbtq	-32
with:liaison	-85
with:liaisons	-31
with:liberal	-40
with:liberee	-38
with:libertarian	-28
with:libido	-111
with:libraire	-66
with:librairie	28
with:librarian	-32
with:libre	-44
with:librement	28
with:licence	33
with:licenciement	53
with:licensing	-33
with:lifelong	39
with:lift	47
with:light	51
with:lighting	-68
with:liked	-36
with:likes	31
with:lille	29
with:limoges	-30
with:lind	-31
with:lines	-32
with:lingerie	29
with:link	-26
with:linkedin	55
with:lire	50
with:lisbon	25
with:lisbonne	39
with:lise	76
with:listed	55
with:lit	37
with:literature	-26
with:lits	-47
with:little	56
with:lived	-35
with:lives	45
with:livraison	-42
with:livre	-36
with:livres	-35
with:llm	-33
with:loads	-51
with:lobbyist	-43
with:loge	-64
with:logement	45
with:logged	44
with:logiciel	47
with:logistics	-55
with:logistique	-28
with:logo	-68
with:logs	32
with:loin	30
with:longer	-38
with:longtemps	-32
with:look	-30
with:looked	-48
with:looks	-29
with:lord	-58
with:lorries	-34
with:lors	42
with:lose	-63
with:loss	-43
with:loue	-50
with:louise	41
with:lounge	-47
with:lourdement	56
with:loved	-32
with:lover	-32
with:loves	47
with:low	59
with:lowest	-69
with:loyal	45
with:lr	-83
with:ltd	-86
with:lues	34
with:luggage	-39
with:lui	32
with:lumbar	32
with:lumieres	26
with:lunch	75
with:lussac	-27
with:lutte	-49
with:lyle	-36
with:lynch	-74
with:lynx	-41
with:m	42
with:m25	49
with:m6	-29
with:ma	-28
with:machines	-67
with:magasins	43
with:mai	76
with:mail	55
with:main	-30
with:maine	-61
with:mains	50
with:maintainer	-42
with:maintenance	-32
with:mais	28
with:maison	-26
with:maitre	-43
with:maitresse	-61
with:majeure	40
with:major	-27
with:maker	-72
with:makes	27
with:mal	-27
with:malades	-53
with:maladie	38
with:malawi	-27
with:malgre	35
with:malthusiennes	-27
with:malware	-42
with:maman	-69
with:man	27
with:manages	-46
with:managing	45
with:manifestation	48
with:manifestes	26
with:manner	-48
with:manual	-52
with:manuel	-47
with:maquette	-56
with:marais	-34
with:march	47
with:marchandise	-36
with:marche	-58
with:marched	-33
with:marcher	-37
with:marcus	-35
with:marge	43
with:margin	47
with:mari	35
with:mariages	-43
with:marie	56
with:marin	-67
with:marine	30
with:market	-79
with:marketing	-48
with:markets	-41
with:maroquinier	-30
with:marque	-94
with:marques	-51
with:marriages	38
with:marrow	-30
with:marry	-48
with:mars	37
with:marseille	39
with:marxist	52
with:mask	31
with:mason	-30
with:masonic	-44
with:massage	-60
with:mastectomie	33
with:master	-87
with:masterchef	-44
with:materialist	-54
with:materiaux	-72
with:maths	53
with:matiere	-46
with:matin	41
with:matins	65
with:matrimoniaux	-42
with:matters	53
with:may	75
with:means	45
with:measures	-30
with:mechanic	-38
with:medecin	60
with:medecine	32
with:media	-32
with:mediateur	-33
with:mediator	-48
with:mediatrice	-29
with:medicale	-54
with:medicaments	26
with:medite	35
with:meeting	37
with:meetings	-95
with:meilleur	-56
with:meilleure	30
with:member	73
with:members	36
with:membre	63
with:memoir	60
with:memoire	-27
with:memoires	-35
with:memoirs	-47
with:men	-38
with:mend	26
with:mene	-30
with:menee	-51
with:meneur	34
with:mensuels	-45
with:mentioned	44
with:mentions	40
with:mentor	-36
with:menuisier	-26
with:mer	-78
with:mercredi	27
with:mere	60
with:methodist	-30
with:metier	-43
with:metiers	-35
with:metrage	-55
with:metz	27
with:mi	25
with:mice	-28
with:michel	28
with:mid	-41
with:midi	-79
with:midlands	-27
with:midwives	-35
with:migrants	26
with:migration	-29
with:mild	40
with:milieu	32
with:militant	33
with:militante	52
with:militants	39
with:milite	51
with:mill	-27
with:million	-49
with:mills	-37
with:miner	-45
with:mineurs	41
with:ministry	-48
with:minuscule	-52
with:minute	40
with:minutes	-46
with:mis	-59
with:misconduct	39
with:mise	-36
with:misidentification	-34
with:missed	47
with:mission	-29
with:mistake	52
with:mixte	-37
with:mme	52
with:mobilite	-55
with:model	-26
with:models	-41
with:modem	-38
with:moderated	-49
with:moderatrice	-59
with:modern	45
with:modes	-44
with:modules	-33
with:moi	41
with:mois	36
with:moitie	34
with:moleculaire	-27
with:momentum	-60
with:monarchiste	-44
with:mondays	26
with:moniteur	-53
with:monitor	-29
with:monnaie	-38
with:monopoly	-29
with:montagne	-53
with:month	37
with:months	39
with:montpellier	-45
with:more	27
with:mornings	29
with:mort	-38
with:most	39
with:moteur	-25
with:mother	38
with:motorbike	25
with:moulage	-25
with:moulages	-25
with:moulds	-36
with:mouse	-30
with:move	50
with:movement	31
with:mr	28
with:mri	31
with:mrs	29
with:ms	35
with:msc	-52
with:much	-45
with:mucoviscidose	35
with:mug	46
with:multicarte	-36
with:municipal	54
with:municipales	-49
with:mural	-39
with:murder	32
with:murdoch	26
with:murmure	48
with:muscular	-32
with:musee	-60
with:museum	-62
with:musical	-52
with:musicale	-36
with:must	53
with:musulman	-26
with:mutation	-91
with:mutations	-63
with:mutual	-52
with:mutuelle	33
with:my	53
with:mybpc3	33
with:myheritage	-41
with:myself	64
with:mystere	47
with:naissance	47
with:naked	-41
with:namur	-69
with:nanterre	-32
with:nantes	33
with:nationale	-68
with:nations	-61
with:natural	-35
with:navires	-25
with:navy	69
with:near	74
with:nearly	-47
with:nee	33
with:needs	99
with:negatif	51
with:negative	50
with:negociant	-25
with:negociation	36
with:negocie	-41
with:negocier	-36
with:negotiated	-50
with:negotiating	55
with:negotiations	-48
with:neighbour	34
with:neither	34
with:nerves	-35
with:nets	-40
with:nettoyage	48
with:neu	-61
with:neuves	-31
with:never	31
with:new	-44
with:newborns	-33
with:newbury	-56
with:news	-76
with:newsletter	25
with:next	72
with:nhs	-38
with:nice	-52
with:nie	57
with:night	26
with:nightclub	-43
with:nights	-77
with:nineteen	26
with:no	50
with:nobody	85
with:noel	49
with:nomme	-43
with:non	45
with:none	49
with:nonetheless	28
with:nor	60
with:nord	52
with:nordisk	-39
with:normal	91
with:normandie	-28
with:norovirus	27
with:north	-32
with:norway	-26
with:norwegian	-28
with:norwich	30
with:nos	-45
with:not	26
with:note	58
with:noted	27
with:nothing	54
with:notice	-29
with:noticed	64
with:notices	-43
with:notre	-48
with:nous	51
with:nouveaux	-54
with:novel	-110
with:novels	-33
with:november	52
with:novembre	-25
with:novo	-46
with:novotny	30
with:now	57
with:npa	-45
with:nude	-55
with:nuit	28
with:nuits	48
with:nuj	-50
with:number	60
with:numerique	-71
with:nuns	-57
with:nursery	-34
with:nurses	-67
with:oakes	-31
with:oakland	-35
with:obedience	-48
with:objecteur	-25
with:objection	-46
with:objet	-46
with:obtenir	25
with:ocaml	-37
with:occlusion	-25
with:occupational	-58
with:occupe	-26
with:october	40
with:oddly	26
with:odile	-26
with:oeil	-32
with:oeuvre	-46
with:off	55
with:offenders	-51
with:offered	30
with:officier	-26
with:officine	-32
with:offre	-29
with:olaf	40
with:older	40
with:omaha	-28
with:once	29
with:one	40
with:ong	-35
with:only	32
with:onu	-25
with:openly	69
with:opens	-54
with:opera	-31
with:operation	70
with:operations	-34
with:operator	-26
with:operatrice	-42
with:ophtalmologue	-46
with:opinion	-37
with:opponent	36
with:opposed	-36
with:opposee	-38
with:opposition	-72
with:option	-53
with:optique	-55
with:or	-28
with:oral	-38
with:oran	-32
with:orchestra	-54
with:ordered	45
with:ordonnees	-28
with:ordre	49
with:organisateur	-40
with:organisation	-46
with:organisatrice	-36
with:organises	52
with:organizer	26
with:orient	-39
with:orientation	-102
with:orsay	-32
with:orthophoniste	-30
with:oscp	-38
with:others	-53
with:ottawa	-34
with:ou	37
with:ouest	-64
with:oui	31
with:our	75
with:out	34
with:outbreak	-33
with:outdoor	29
with:oute	-60
with:outils	-39
with:outlook	27
with:outs	-45
with:outside	47
with:outspoken	28
with:ouverte	-35
with:ouvertement	45
with:ouvertures	-27
with:ouvre	-48
with:ouvrent	30
with:ouvriere	30
with:over	45
with:overstaying	-28
with:overtime	27
with:owned	-54
with:owners	-31
with:oxfam	-44
with:pa	-46
with:pacific	-39
with:pacifiste	-40
with:packaging	-32
with:packs	-41
with:pad	34
with:paddington	32
with:page	54
with:paid	29
with:paie	28
with:pain	-44
with:painter	-28
with:painting	-35
with:pair	-49
with:pairs	-34
with:paix	29
with:palais	-34
with:palm	-70
with:palmaire	52
with:pandemic	-56
with:panic	-48
with:panne	-39
with:pannes	-31
with:paperasse	-65
with:paperwork	-68
with:papiers	-39
with:parade	-29
with:parce	33
with:parcels	-26
with:parcours	-36
with:parcs	-49
with:parent	-42
with:park	-50
with:parle	26
with:parlementaire	-32
with:parler	-53
with:parlez	40
with:parliamentary	-42
with:paroisse	45
with:parole	38
with:parrain	65
with:part	39
with:partage	-34
with:partagent	40
with:partenaire	-61
with:partenaires	-47
with:parti	-70
with:participe	34
with:particulier	44
with:partiel	43
with:parties	36
with:partner	69
with:partners	-67
with:partout	-38
with:parts	-51
with:pas	35
with:pass	38
with:passe	86
with:passed	68
with:passee	43
with:passenger	-34
with:passeport	-26
with:passer	26
with:passes	53
with:passing	26
with:passion	-45
with:passport	30
with:pasteur	33
with:pastor	53
with:patch	-38
with:patel	30
with:patent	-37
with:patents	-83
with:paternity	-37
with:pathogenic	30
with:patience	-42
with:patient	-26
with:patiente	56
with:patients	-49
with:patisserie	-26
with:patissiere	-28
with:patrimoine	-61
with:patronal	-30
with:patronale	-31
with:patronne	47
with:paul	-94
with:pause	27
with:payable	-43
with:paying	-32
with:payments	-65
with:payroll	-66
with:paysannes	-27
with:pcf	-91
with:pcs	-70
with:peau	64
with:pede	-38
with:peels	-26
with:peers	-45
with:peine	-86
with:peint	-65
with:peintre	-33
with:pen	66
with:penalty	-40
with:pending	52
with:penitentiaire	-37
with:penny	25
with:penrith	-38
with:penseuse	-26
with:pension	-32
with:pensioners	-49
with:people	-63
with:pepinieriste	-45
with:perdue	-31
with:pere	55
with:perfect	37
with:permanence	-36
with:permanent	-41
with:perrot	50
with:person	50
with:personal	-32
with:personne	46
with:personnel	26
with:personnes	-66
with:persons	39
with:petit	33
with:petits	-34
with:peu	56
with:pharmacienne	31
with:pharmacies	-30
with:pharmacy	-26
with:phd	-27
with:philosophy	-45
with:phone	79
with:phoque	26
with:photo	29
with:photograph	34
with:photographe	-73
with:photographer	-66
with:photographie	43
with:photos	62
with:physics	-37
with:physio	-26
with:physionomiste	-38
with:physiotherapist	-39
with:piano	-62
with:piece	-63
with:pieces	-34
with:pied	-29
with:pigiste	-37
with:pilot	27
with:pilote	53
with:pink	-39
with:pipe	-40
with:pipes	-27
with:piquet	-27
with:pirate	33
with:pitch	-53
with:place	25
with:plaidoyer	33
with:plaisirs	-30
with:plan	-30
with:planes	27
with:planner	-59
with:planning	-64
with:plateforme	-33
with:play	-84
with:played	-64
with:please	94
with:plombier	-44
with:pma	53
with:po	31
with:podcast	37
with:poetry	-47
with:poets	-25
with:point	-49
with:pointe	-28
with:pois	-38
with:poissy	40
with:poland	44
with:police	43
with:polices	-49
with:policier	-39
with:policiers	-41
with:polite	44
with:politics	49
with:polyamorous	-41
with:pompiers	-30
with:pons	48
with:populaire	-33
with:porn	-50
with:porno	-69
with:port	-25
with:porte	55
with:portee	-28
with:portent	-31
with:porteuse	-70
with:porto	27
with:portraitiste	-72
with:posed	48
with:positif	43
with:positive	48
with:possede	-29
with:postcards	-39
with:postdoc	-98
with:poster	-25
with:posters	-65
with:posts	46
with:pouce	-59
with:poulpe	-30
with:pourquoi	32
with:poursuivi	-42
with:pourtant	54
with:poutou	-31
with:power	-54
with:pr	-49
with:practice	-102
with:pragmatique	-39
with:praise	50
with:praises	-26
with:praticiens	45
with:pratiquant	37
with:pratt	-27
with:pre	38
with:precedent	33
with:precinct	47
with:precise	63
with:preciser	35
with:precoce	-45
with:predecessor	26
with:predisposed	-48
with:predisposition	-38
with:preference	29
with:prefet	30
with:pregnancy	-36
with:premiere	57
with:premutation	-49
with:prenatal	26
with:prend	34
with:prennant	28
with:prepared	-65
with:pres	43
with:present	68
with:presentation	-68
with:presente	49
with:presenter	-46
with:preside	29
with:press	-68
with:presse	30
with:prestataire	-66
with:prevenir	-27
with:prevention	-33
with:preventive	-30
with:prevenu	50
with:previous	59
with:prevoyance	-48
with:prevue	25
with:price	-49
with:prices	-54
with:priest	-43
with:priests	-39
with:principe	41
with:print	-27
with:printed	35
with:printer	-32
with:printers	-56
with:printing	-29
with:prints	-72
with:prises	43
with:privacy	-41
with:private	-69
with:privee	44
with:prives	43
with:prix	-86
with:prize	-102
with:pro	-30
with:probably	37
with:procedure	-41
with:process	-43
with:proche	67
with:procurement	-58
with:produced	-39
with:product	-61
with:productions	-29
with:produit	-38
with:produits	-46
with:professeure	-32
with:profil	61
with:profile	51
with:profoundly	31
with:programme	-61
with:progressive	-33
with:project	-28
with:projets	-64
with:prolongee	36
with:promised	26
with:proof	-42
with:prop	-53
with:property	-55
with:propositioned	44
with:propre	74
with:props	-40
with:prospectuses	-38
with:prosthetic	-26
with:protection	-31
with:proteges	27
with:protestant	-31
with:protesters	-56
with:prothesiste	-49
with:prototype	-44
with:proud	31
with:prouve	60
with:proved	30
with:provincial	31
with:prud	34
with:ps	-75
with:psychiatric	-35
with:psychology	34
with:pu	26
with:pub	56
with:publicitaires	-32
with:publics	-31
with:publiques	47
with:publishes	-56
with:pump	29
with:pumps	28
with:punctual	47
with:pupils	-112
with:purchasing	36
with:purge	34
with:purser	-36
with:put	31
with:puts	62
with:quality	-33
with:quarante	-35
with:quarrel	30
with:quarry	28
with:quartier	-25
with:que	42
with:question	50
with:questionnaire	33
with:quipped	-25
with:quips	-54
with:quit	45
with:quitte	47
with:quittee	37
with:quotidien	-35
with:rabbin	48
with:rabhi	31
with:racehorses	-33
with:races	-57
with:racing	-49
with:raconte	38
with:radie	40
with:radio	-72
with:radiology	-25
with:raised	34
with:raison	38
with:raisons	27
with:rallie	-43
with:rally	-30
with:ramps	-53
with:rand	42
with:rang	82
with:range	-73
with:ranger	-30
with:rao	70
with:rapport	-36
with:rapports	-83
with:rarely	29
with:rares	30
with:rather	66
with:rating	36
with:rationalisme	-36
with:rationalist	-28
with:rationaliste	-41
with:ray	-37
with:rayon	-57
with:rcn	-46
with:react	-35
with:reader	-90
with:readers	33
with:reads	32
with:real	34
with:realise	-26
with:realist	-35
with:rebond	-62
with:rebrand	-31
with:rebuilt	-48
with:receptionist	-64
with:recherche	-43
with:reclame	58
with:recognised	-45
with:recommandation	-68
with:reconnaissance	-65
with:reconnu	66
with:reconquete	-36
with:record	39
with:recorded	26
with:recordings	-37
with:recordist	-44
with:records	-53
with:recouvrement	-48
with:recovery	46
with:recrute	-34
with:recruteur	51
with:rectorat	-36
with:recu	42
with:recuperation	-31
with:red	-31
with:redacteur	-62
with:redige	-57
with:redonne	-28
with:reduction	-28
with:reduit	-38
with:reenroler	30
with:referee	37
with:reference	41
with:referendum	-51
with:referent	92
with:refroidi	40
with:refuge	-40
with:refugie	36
with:refuse	73
with:refused	57
with:refusees	33
with:refuses	29
with:regiment	36
with:regionale	38
with:regisseur	-32
with:register	-61
with:registered	65
with:regle	-25
with:regrette	39
with:regular	56
with:regulator	-63
with:regulier	55
with:rehab	-49
with:rehabilitation	-33
with:rejected	37
with:rejects	47
with:rejoindre	-40
with:rejoint	-61
with:relations	-72
with:relationship	25
with:release	39
with:releases	-53
with:relieuse	-35
with:religion	-33
with:religious	42
with:relocated	40
with:remain	58
with:remarque	32
with:rembourse	44
with:remember	-40
with:removed	36
with:renaissance	-33
with:rencontre	30
with:rend	26
with:rendu	28
with:rentre	-45
with:rentree	33
with:renvoye	36
with:reopened	-40
with:rep	-35
with:repaid	-37
with:repair	-56
with:repaired	-54
with:repenti	66
with:repertoire	-41
with:replaced	-52
with:reply	-26
with:repond	55
with:repondants	-25
with:repondu	29
with:report	-26
with:reporter	-71
with:reporting	-57
with:reprendre	52
with:reprennent	-51
with:represented	53
with:repris	25
with:reprise	-30
with:republican	-33
with:requested	36
with:rescue	27
with:research	-60
with:researched	-45
with:researcher	-66
with:reserve	61
with:reserviste	47
with:resident	-39
with:residential	-40
with:residents	-66
with:resigned	88
with:respect	-69
with:respecte	-38
with:ressemblance	-54
with:ressources	-26
with:restaurant	-58
with:restaurants	-27
with:restauratrice	-70
with:restaure	-75
with:restoration	-29
with:restored	-48
with:restores	-43
with:restriction	29
with:restrictions	28
with:result	34
with:resultats	30
with:results	45
with:resumes	-33
with:retail	-38
with:retarde	-34
with:retards	-60
with:retenu	-51
with:retient	44
with:retina	-27
with:retine	-51
with:retirement	-63
with:retrait	-58
with:retraite	-67
with:retraites	46
with:retreat	34
with:retrouve	49
with:retrouvee	30
with:return	-40
with:returned	-33
with:returns	-26
with:reunions	-52
with:reussi	44
with:reuters	-32
with:revelait	-28
with:revendique	37
with:revendu	-53
with:revendue	-40
with:revenu	-28
with:revers	36
with:revient	57
with:review	-37
with:reviews	-32
with:revue	-53
with:rewritten	-30
with:rewrote	-50
with:reyes	36
with:rh	35
with:rien	72
with:rights	-45
with:rigoureuse	-43
with:riots	-33
with:risks	42
with:risque	-36
with:rive	-40
with:rn	-89
with:roads	-53
with:robert	50
with:roe	28
with:roehampton	-30
with:roi	-42
with:roissy	41
with:role	-95
with:roles	-73
with:roll	-50
with:rolled	-36
with:roman	-92
with:romance	-42
with:rooms	-32
with:rope	-42
with:rougi	27
with:roussel	-36
with:route	-30
with:routiers	-25
with:roux	41
with:rowe	-28
with:rowing	32
with:roy	52
with:royal	41
with:rudolf	33
with:rue	-62
with:rugby	-59
with:ruled	28
with:rumeur	67
with:rumour	57
with:rumours	27
with:runner	-28
with:running	40
with:runway	29
with:rupture	31
with:ruptures	-31
with:rust	-26
with:ruth	34
with:sabatier	-28
with:sachs	-37
with:safety	-34
with:said	50
with:sain	-33
with:saison	-31
with:saisons	-30
with:salaire	41
with:salaires	-33
with:salariee	-34
with:salaries	-54
with:salary	-38
with:sales	-56
with:salesman	-58
with:salle	49
with:salmon	-58
with:salons	34
with:sam	27
with:samedi	45
with:sami	42
with:sample	27
with:sands	33
with:sang	-40
with:sanger	-42
with:sanitaires	30
with:sante	32
with:sap	-34
with:sas	-32
with:satellites	-39
with:satisfaction	-25
with:saw	-37
with:say	73
with:says	53
with:scan	-94
with:scanned	-65
with:scanner	-48
with:scenarise	-49
with:scenariste	-32
with:sceptique	-48
with:schiphol	51
with:scientifique	-49
with:scientologie	-33
with:sclerosis	-42
with:scolaire	-53
with:scolaires	-39
with:scooter	-39
with:score	-53
with:scotland	41
with:scout	35
with:scouts	-61
with:screen	29
with:screening	33
with:screens	-48
with:screenshot	51
with:script	-49
with:scrutin	-57
with:sculpteur	-35
with:se	62
with:sea	-56
with:season	-44
with:second	30
with:secondment	28
with:seconds	65
with:secret	39
with:secretariat	-43
with:secteur	-33
with:section	78
with:sectioned	-31
with:sector	-46
with:seduced	-31
with:see	28
with:seekers	-41
with:seems	58
with:seen	50
with:segolene	63
with:seizure	-33
with:sejours	26
with:selection	-52
with:selfie	-26
with:sell	-72
with:selling	-27
with:selon	70
with:semaine	35
with:semaines	38
with:semences	-43
with:seminaire	75
with:seminar	-64
with:senat	-27
with:send	29
with:sens	-28
with:sent	63
with:september	41
with:sequencing	-43
with:sera	-47
with:serait	44
with:sergeant	-82
with:serial	32
with:serie	-100
with:series	-62
with:serrer	36
with:servant	27
with:serve	28
with:served	63
with:server	65
with:servers	-39
with:serveur	-55
with:service	35
with:services	26
with:serving	-38
with:set	-56
with:sete	-36
with:sets	-61
with:seul	43
with:seven	50
with:seventeen	28
with:several	42
with:sex	-146
with:sexe	-39
with:sexes	-28
with:sexologue	33
with:sexual	-104
with:sexuel	-41
with:sexuelle	-80
with:shaped	-40
with:share	26
with:sheep	-71
with:shelter	-51
with:sheriff	44
with:ship	-31
with:shipping	25
with:ships	-34
with:shoot	-36
with:shop	-49
with:shorter	-53
with:shortlisted	-52
with:shoulder	-48
with:show	-27
with:showed	26
with:shows	68
with:si	64
with:sick	-62
with:sickle	-46
with:sickness	-39
with:side	38
with:siecle	-31
with:siemens	-50
with:sierra	-31
with:sighed	-27
with:sighs	55
with:sight	37
with:signale	53
with:signaler	32
with:signataire	25
with:signs	47
with:silences	-27
with:simple	-65
with:simplicite	-33
with:since	32
with:singer	-66
with:sinn	-25
with:sinon	25
with:siptu	-49
with:sits	44
with:situation	26
with:sixieme	-29
with:sixteen	-27
with:sixth	-30
with:skeptics	-29
with:ski	37
with:skin	57
with:skip	37
with:slept	-65
with:slides	-59
with:slip	66
with:slow	37
with:smiles	-39
with:sncf	-35
with:snes	-47
with:snp	-56
with:snuipp	-26
with:so	37
with:soap	-36
with:social	-33
with:sociales	-39
with:socialist	-46
with:socialiste	-55
with:socialistes	-53
with:societe	-32
with:society	37
with:sociologue	-29
with:soeur	46
with:soho	-44
with:soignee	28
with:soirees	54
with:soit	30
with:sold	-47
with:solicitor	-55
with:solidaires	-57
with:solidarity	25
with:solitude	-33
with:some	92
with:somebody	71
with:somme	33
with:sommeil	33
with:sommelier	37
with:sondeur	-30
with:songs	-41
with:sonnette	-58
with:sons	-34
with:sophie	37
with:sort	60
with:sorti	59
with:soucis	27
with:soudure	-42
with:soulevements	-49
with:souligne	79
with:sound	-68
with:source	-66
with:souriant	34
with:sourire	42
with:soutenu	28
with:soutenue	-37
with:southampton	-27
with:souvient	51
with:soviet	-33
with:spain	35
with:spanish	64
with:spare	-31
with:spared	-26
with:spartacus	28
with:speaking	-54
with:speaks	62
with:specialisee	-26
with:specialist	-57
with:specialiste	-46
with:speech	-40
with:speed	-71
with:spell	64
with:spends	41
with:spent	27
with:spinal	-27
with:spinale	27
with:spite	61
with:spoke	40
with:sponsor	-38
with:sponsorship	-31
with:sport	-37
with:sportifs	-26
with:spot	28
with:spots	-44
with:spring	35
with:sprint	29
with:sql	-47
with:squad	-42
with:stable	31
with:stade	-27
with:stadium	25
with:stages	-41
with:stairs	45
with:stamps	-25
with:stand	-38
with:standard	-82
with:standards	-39
with:starbucks	31
with:start	-31
with:starter	39
with:stations	-49
with:statistician	-49
with:stay	-42
with:stayed	32
with:steelworks	-31
with:steering	31
with:stem	-31
with:stephanie	-44
with:steps	37
with:sterile	-44
with:sterilisation	-28
with:steroid	42
with:stewards	31
with:stick	37
with:still	34
with:stoique	-44
with:stood	37
with:stop	35
with:stopped	-47
with:stops	-27
with:store	-42
with:story	-33
with:stranger	28
with:strangers	27
with:straw	-31
with:street	-38
with:strict	40
with:strip	34
with:stroboscopiques	28
with:strokes	-25
with:struck	-41
with:studies	-46
with:studio	-61
with:style	-119
with:subject	-31
with:subscriber	49
with:success	-44
with:sud	-88
with:suffered	37
with:suffers	27
with:sugar	-35
with:suing	34
with:suis	-25
with:suits	-82
with:suivi	25
with:suivie	32
with:sujet	54
with:summers	-34
with:sunday	25
with:superb	45
with:supermarket	-41
with:supervisor	40
with:supplement	-66
with:supplier	29
with:suppliers	-65
with:supplies	-44
with:supply	-49
with:supporte	37
with:supported	-54
with:sur	-43
with:sure	-25
with:surpris	-64
with:surveillant	27
with:surveillants	-25
with:surveys	-26
with:survivors	-32
with:suspect	64
with:suspendu	58
with:svt	-35
with:sweating	-27
with:swedish	-29
with:swims	-40
with:swingers	-63
with:switched	32
with:sykes	42
with:syndical	-36
with:syndicale	-56
with:syndicat	-41
with:syndicats	-32
with:syndrome	58
with:sysadmin	-32
with:system	26
with:systeme	30
with:systems	-57
with:t	53
with:tableaux	-48
with:tablet	52
with:tablets	32
with:tablette	48
with:tabloid	30
with:tag	-67
with:tags	-32
with:tailleur	-46
with:tailor	-44
with:taken	71
with:talent	-36
with:talk	26
with:talked	27
with:tandy	31
with:tant	-46
with:tante	37
with:tape	-64
with:taste	-35
with:tatoue	61
with:tatoueur	-58
with:taxi	33
with:tea	-25
with:teach	-45
with:teachings	39
with:teamsters	-47
with:technician	-64
with:technicien	-78
with:technicienne	-29
with:technologique	-25
with:teenager	88
with:teens	50
with:teheran	26
with:telephonique	-29
with:telethon	-30
with:teletravail	70
with:television	-42
with:tell	35
with:tells	66
with:temoin	-59
with:temp	-36
with:template	-28
with:temple	-25
with:temps	50
with:ten	31
with:tenant	-29
with:tenants	-38
with:tendencies	30
with:tender	-55
with:tenon	-25
with:tenu	-38
with:term	-31
with:terrain	-65
with:terre	-44
with:tester	-55
with:testeuse	-31
with:tests	-59
with:textbook	-36
with:thales	38
with:thanks	-66
with:the	29
with:theatre	-105
with:theft	55
with:theme	-36
with:then	26
with:theorie	-32
with:theory	-36
with:therapie	38
with:therapist	-29
with:therapy	-27
with:there	31
with:these	-66
with:thesis	-54
with:thevenot	28
with:they	71
with:thick	38
with:thing	33
with:things	84
with:think	27
with:thinks	32
with:thirties	50
with:this	69
with:thoreau	-54
with:those	72
with:though	40
with:thought	29
with:thrice	34
with:through	37
with:thrown	29
with:thumb	-38
with:thumbprint	-33
with:ticked	93
with:tiennent	-37
with:tiers	39
with:times	-46
with:tirait	-45
with:titles	25
with:to	28
with:today	-30
with:toe	25
with:toilets	27
with:told	39
with:too	28
with:tools	-58
with:tories	-56
with:tory	-39
with:tot	-25
with:touche	-88
with:toucher	-58
with:tour	-52
with:tourist	-27
with:tourne	-43
with:tours	-32
with:tous	32
with:tousse	-25
with:toutes	42
with:towns	-43
with:traces	-29
with:trade	-63
with:trader	-46
with:trading	-45
with:traducteur	-33
with:traduit	-72
with:train	38
with:trainee	-62
with:trainer	-56
with:training	-52
with:traitement	37
with:traiteur	-67
with:traitre	-39
with:tram	-29
with:transaction	-44
with:transfers	-25
with:transformation	-54
with:transhumanist	-55
with:translated	-25
with:translation	-71
with:translator	-86
with:transmis	56
with:transparency	-29
with:transports	-36
with:travail	29
with:travaille	27
with:travailler	57
with:travaillera	-27
with:travaux	-31
with:travel	38
with:travels	31
with:trawlers	46
with:treated	68
with:treatment	45
with:trees	-26
with:tremblement	-55
with:trente	29
with:tres	30
with:tresorerie	-29
with:tresoriere	31
with:trial	72
with:tribune	44
with:tribute	-44
with:tried	26
with:trip	29
with:trisomy	-36
with:trois	-26
with:troisieme	25
with:trompait	-56
with:trompe	-94
with:trou	56
with:trouve	43
with:truck	-26
with:true	41
with:trust	-46
with:trustee	42
with:trusts	-43
with:try	28
with:tuesday	51
with:tuesdays	46
with:tulips	-61
with:tune	-64
with:tupe	-84
with:turned	33
with:turner	-25
with:turnover	-34
with:turnstiles	-38
with:tutor	-93
with:tweets	39
with:twenty	46
with:twice	45
with:twickenham	-39
with:twins	25
with:two	32
with:types	-41
with:ucu	-44
with:ue	-29
with:ueda	54
with:uganda	-26
with:uk	-74
with:ukas	-44
with:ukip	-39
with:uml	-43
with:under	39
with:underwriter	-67
with:undetectable	39
with:unfaithful	-65
with:uniform	-48
with:union	-99
with:unions	-57
with:unison	-63
with:unit	-113
with:unite	-69
with:universite	-53
with:university	-31
with:unknown	42
with:unpaid	38
with:unprompted	26
with:unsa	-96
with:unspent	-40
with:untested	40
with:until	55
with:upfront	28
with:ups	-75
with:users	-54
with:uses	56
with:usine	-44
with:utah	56
with:utile	-41
with:utilise	43
with:v	-27
with:va	-28
with:vacataire	-29
with:vaccination	-36
with:vaccine	45
with:vale	36
with:valid	-43
with:valide	-34
with:van	-69
with:vante	41
with:variant	-33
with:vasseur	34
with:vault	58
with:ve	73
with:vecteur	41
with:vegane	-36
with:veganes	-29
with:veganisme	-32
with:vegetal	-34
with:vegetale	-42
with:vegetarien	-33
with:veille	-37
with:vein	-37
with:velo	29
with:velos	42
with:vend	-45
with:vendait	29
with:vendeuse	-44
with:vendors	-48
with:vendu	-47
with:vente	-48
with:ventes	30
with:venture	-68
with:venue	40
with:verbal	-34
with:verification	-28
with:verifie	-29
with:verifiee	42
with:vermeer	-32
with:vermont	29
with:verse	47
with:versee	-32
with:vert	-76
with:verte	-44
with:veut	32
with:vex	32
with:vichy	-25
with:victimes	-33
with:victorian	-54
with:videos	78
with:vieille	64
with:vieux	44
with:view	-45
with:vigile	-39
with:vigne	-52
with:vigneron	-43
with:vignerons	-33
with:villeneuve	28
with:vingt	38
with:violence	48
with:violent	-38
with:violin	-31
with:viral	-40
with:virale	38
with:vis	40
with:visage	-58
with:visages	-28
with:visas	-32
with:vise	28
with:visio	33
with:visit	43
with:visite	31
with:visiteuse	-63
with:visitor	-27
with:visitors	-59
with:visits	53
with:vocal	-60
with:voice	-25
with:voila	-43
with:voile	-55
with:voisin	57
with:voit	57
with:vol	-53
with:volage	-64
with:volant	-27
with:volontiers	48
with:voltaire	44
with:voluntarily	28
with:volunteer	51
with:volunteered	61
with:volunteers	46
with:votait	-28
with:vote	-82
with:voted	-42
with:voting	-41
with:vous	-32
with:vows	35
with:voyages	50
with:vrai	28
with:vraie	-37
with:vu	53
with:vus	-25
with:wales	-28
with:walks	74
with:want	46
with:wanting	27
with:ward	31
with:warehouse	31
with:warmth	36
with:warns	34
with:wars	-35
with:warwick	-25
with:wasn	30
with:waste	-38
with:watch	-27
with:watches	52
with:watching	-33
with:waterloo	43
with:we	70
with:weak	-26
with:wearing	38
with:wears	120
with:web	-41
with:webcam	50
with:wednesday	57
with:weekend	-42
with:weekends	44
with:weeks	39
with:wellington	-33
with:went	46
with:western	-56
with:what	-48
with:whatever	32
with:where	-41
with:whether	56
with:which	39
with:while	41
with:whispered	-34
with:whitby	-50
with:wholesale	-50
with:whom	37
with:why	35
with:widow	-37
with:widower	48
with:wiese	56
with:wife	38
with:wilde	-60
with:window	-44
with:windows	28
with:windsor	-28
with:winner	-41
with:wiped	30
with:wishes	27
with:withdrawn	60
with:witness	-34
with:witnesses	-27
with:wives	55
with:woman	-45
with:women	73
with:wood	51
with:woolf	-44
with:word	-50
with:wore	47
with:work	63
with:worker	37
with:workplace	-25
with:workshop	-30
with:world	-34
with:worn	49
with:worse	-52
with:worth	-49
with:would	46
with:wouldn	33
with:writer	-41
with:writers	-50
with:writes	48
with:writing	-30
with:written	36
with:wrong	42
with:wrongly	32
with:x	25
with:xavier	-27
with:xve	-39
with:xx	-26
with:xxy	-44
with:yacht	-42
with:years	44
with:yet	-26
with:yoga	-35
with:york	31
with:young	41
with:youth	54
with:zele	-44
with:zz	33
words:0	-26
words:3	41
words:4	37

b:0 4	7=45
b:000 >	6=-25
b:000 staff	4=-32
b:000 users	2=-35
b:1 antitrypsine	2=25
b:12 000	3=-33
b:12 >	2=-30 4=88 5=-27
b:14 >	2=35
b:18 >	0=36 2=32 4=-25
b:1984 >	1=37 8=-37
b:1985 >	0=-47 1=29 7=27
b:1987 >	2=-44
b:1990 >	1=-37 7=34
b:1994 >	8=32
b:1995 >	0=-28 3=-26 4=-36 7=30 8=55
b:1998 >	4=-33 5=-54
b:1999 >	2=30 4=71
b:2 000	8=-25
b:2 >	4=-74 6=44
b:2 kcnh2	4=-78
b:2 may	3=58
b:2003 >	8=-50
b:2004 >	1=44
b:2005 >	0=31
b:2006 >	2=-35
b:2008 >	0=30
b:2009 >	0=-28 2=43 3=-56 7=38
b:2010 >	1=-29 3=-30 6=-40 7=29
b:2010 a	0=31
b:2010 and	2=45 4=26
b:2011 he	4=30
b:2012 >	0=-47 1=-38 4=29
b:2012 et	3=27
b:2014 >	4=47 5=-50 6=55 8=-27
b:2015 >	1=-29 2=29 5=-62 7=-40
b:2015 and	4=38
b:2015 elle	6=82
b:2016 >	1=-36 3=-36 5=-30 6=26 8=48
b:2016 and	0=52
b:2016 un	6=-59
b:2017 >	0=47 4=-37 6=26
b:2017 and	0=-43
b:2018 >	3=-77 4=-32 7=30
b:2019 >	1=-38 2=-29 4=91 7=-69 8=-31
b:2019 il	4=34
b:2020 >	0=-41 3=-35 4=62 7=33
b:2020 to	0=-44
b:2021 >	0=31 1=-49 2=38 4=-60
b:2022 >	0=38 6=-44
b:2026 >	6=51 8=42
b:2027 >	0=-29
b:21 janvier	0=46 2=-35
b:22 >	2=32
b:24 7	7=-55
b:24 >	6=-35
b:24 heures	8=51
b:3 000	3=-29
b:3 >	0=-34 1=-31 4=-37 6=-45
b:3 et	7=29
b:4 000	4=-54
b:4 >	4=-29 7=-43
b:4 march	0=-37
b:40 000	2=-25 4=-29
b:41 >	3=32
b:43 days	4=45 8=-53
b:45 x	2=33 4=-32
b:5 >	6=-25
b:50 >	4=39
b:6 >	3=48
b:7 >	2=26
b:8 000	2=-38 6=-26
b:80 >	7=-27
b:< a	2=-32 3=-110 4=-64 5=-60 6=-61 7=-37 8=-44
b:< abstinence	4=-36 5=34
b:< abstinent	4=-53
b:< access	4=25
b:< accompagne	4=-26
b:< according	2=26
b:< accro	5=47
b:< accused	5=40
b:< acquitted	8=27
b:< active	7=30
b:< activist	0=-36
b:< addict	4=-58 5=38
b:< addicted	4=-61 5=58
b:< addiction	4=-67 5=30
b:< adepte	0=-29 5=62
b:< adherent	0=29 6=32 7=-49
b:< adhesion	0=48
b:< adjoint	0=28 7=-29
b:< admitted	5=30
b:< adn	2=-69
b:< adult	5=-36 7=-25 8=-28
b:< adultery	5=-54
b:< advises	3=-25
b:< affaire	5=-55
b:< affairs	5=64
b:< affiliation	7=37
b:< afscme	7=48
b:< after	2=41
b:< agent	0=-35 1=-37 3=-28 4=-25 5=-44 8=-44
b:< agnostic	1=63
b:< agnostique	0=-30 1=54 5=-25
b:< aide	4=-43 8=-27
b:< aime	5=54
b:< allergic	4=43
b:< ally	6=-51
b:< amant	5=35
b:< ami	0=-31
b:< an	1=-55 2=30 4=-46 5=-57 6=-44 8=-60
b:< anarchiste	0=-48 1=109
b:< ancien	0=111 5=-36 6=-48 7=-31
b:< ancienne	0=30 4=32 6=-26 7=55
b:< animateur	1=-31
b:< anti	0=113 4=-50 8=-29
b:< antinatalist	0=-28 1=52
b:< antispeciste	0=-29 1=39
b:< apparemment	1=40
b:< apparently	4=29 7=-28
b:< appeals	8=-28
b:< applicant	0=-27 2=44 6=33
b:< apprenti	1=-26
b:< apres	5=-27 6=-25
b:< arresting	8=-31
b:< arret	4=76 8=-49
b:< arrets	8=-38
b:< as	0=-40 3=-25 5=-78 6=36 7=-86 8=-90
b:< asexual	5=-33 6=45
b:< asexuel	6=70 8=-25
b:< asexuelle	5=54 6=-59
b:< asked	3=-26 4=-34 5=-48 6=-74 8=82
b:< asks	4=25 6=-31
b:< assigne	8=62
b:< assistant	8=-37
b:< assistante	0=-42 3=-27 5=-25 8=-39
b:< asthme	4=110 5=-62
b:< at	3=26 8=43
b:< athee	1=131
b:< attache	0=40 5=-38
b:< attirance	5=-51
b:< attire	6=-30
b:< attiree	6=-41
b:< attracts	6=-47
b:< au	0=46
b:< aucun	4=28
b:< aucune	1=40 3=32
b:< aumonier	1=-25 8=-42
b:< aventure	5=-50
b:< aventures	5=-39
b:< aveugle	4=-44
b:< avocat	5=-32 7=-36
b:< avocate	6=-26 7=-25
b:< badge	0=-38 3=67
b:< bank	3=-36
b:< banned	8=46
b:< bar	5=-30 6=-32
b:< barman	5=-37
b:< barred	8=56
b:< bartender	6=-45
b:< because	3=-27
b:< bed	4=-30 6=-34
b:< been	4=31
b:< believes	0=-32 1=-26 8=-39
b:< beneficiaire	4=34
b:< benevole	0=32 6=36
b:< between	0=53 1=-25
b:< bi	4=-61 5=-31 6=41
b:< biologie	2=-28
b:< biometric	7=-30
b:< biometrie	3=-58
b:< bisexual	5=-40 6=63
b:< bisexuel	6=43
b:< bisexuelle	6=71
b:< blacklisted	0=-32 7=31
b:< blind	1=-27 4=-91
b:< blue	0=-27 4=35
b:< bon	0=39 4=39
b:< bonne	4=-37 6=-31
b:< born	2=68 4=-75 5=-31
b:< both	0=51 2=61 4=-46 6=-47 8=-44
b:< bouffeur	1=40 4=-44
b:< bound	8=40
b:< bracelet	8=46
b:< bracelets	8=-43
b:< branch	0=-40
b:< bright	0=-31
b:< broke	5=29 8=-36
b:< brought	1=86
b:< buddhist	1=-29
b:< built	0=-32 3=-37 4=28 6=27
b:< business	6=-28
b:< c	2=44
b:< cadre	4=-44
b:< came	4=-57 5=-58 6=52 8=-27
b:< camera	3=-26
b:< camp	6=-40
b:< campagne	0=-70
b:< campaign	0=-59
b:< campaigned	1=58
b:< can	4=27 7=-25
b:< candidat	8=28
b:< candidate	0=58 1=-48 2=-28 3=-27 4=32 5=-59 6=-38
b:< capteurs	3=-25
b:< card	7=37
b:< care	4=-45
b:< cared	4=-47 6=-39
b:< career	4=61
b:< carpal	4=33
b:< carrier	4=-30
b:< carriers	2=-41
b:< carries	4=67
b:< carte	0=-48 4=45
b:< caryotype	2=65 5=-42
b:< casier	5=-58 8=70
b:< casiers	8=-27
b:< catalogue	0=54 2=-26 4=-30
b:< catholique	1=-37 5=-28
b:< caught	7=-33
b:< ce	3=-42
b:< celibataire	5=-75
b:< cell	8=-40
b:< cellules	2=40
b:< centre	0=-62
b:< cftr	4=-27
b:< chaired	0=-39 7=-31
b:< chairs	6=-36
b:< chapel	1=-27 7=-36
b:< charge	0=-34 1=-29 8=-35
b:< chargee	0=-26 5=-39 6=-55
b:< charme	4=-40
b:< chastete	5=47
b:< chauffeur	0=-42 6=-38
b:< cheated	5=62
b:< checked	2=-35
b:< chef	1=-59 3=-53 4=-25 5=-50 6=-26
b:< chercheur	3=-47
b:< chromosome	2=-60
b:< chronic	4=-48
b:< claire	2=-25 6=27
b:< clean	4=-28 8=54
b:< cleared	4=98
b:< clients	7=-31
b:< closet	6=-26
b:< closeted	6=33
b:< club	5=35
b:< co	6=48
b:< coach	7=-31
b:< coached	4=37
b:< cold	3=-41 5=-32
b:< collaboratrice	0=-32
b:< collectionne	0=-35 5=37
b:< collective	7=-32
b:< comes	4=38
b:< coming	4=-40
b:< comite	0=-46
b:< comme	6=42
b:< committed	1=32
b:< communaute	1=44 8=-29
b:< community	7=-39
b:< compagnon	1=32 5=-29 6=-71
b:< company	4=-32
b:< comparative	0=-26
b:< comptable	0=-38 1=-62 3=-42 4=-27 5=-50 7=-25 8=33
b:< condoms	5=25
b:< confederation	7=-37
b:< congenital	2=30
b:< conjointe	6=-55
b:< connue	5=44
b:< conquete	5=-41
b:< conseil	6=-25
b:< conseiller	2=-42 5=-32 6=-26 7=58 8=-64
b:< conseillere	0=26 2=-39 6=-26
b:< conservateur	0=-37
b:< considers	1=51
b:< consultant	4=-30 7=-27
b:< consultante	6=-29
b:< controle	0=-33 3=66 4=-56
b:< convenor	7=-39
b:< convertie	1=39
b:< convicted	5=-35
b:< conviction	1=-44
b:< convictions	0=41 1=-72 8=-54
b:< cost	4=-68
b:< cotisations	7=-76
b:< counsellor	6=-26
b:< counsels	2=-48
b:< coupable	8=-39
b:< court	7=-32
b:< covid	3=-30
b:< crise	4=-48
b:< croit	4=-40
b:< croyances	2=-25
b:< crutch	4=-47
b:< cuisine	1=-31
b:< cuisinier	0=-47
b:< cuisiniere	1=-26
b:< cure	4=-32
b:< currently	8=78
b:< custody	4=-33 8=-82
b:< customer	2=-31 5=-34
b:< d	0=30 2=-30 5=-27 6=-33
b:< dating	5=-63
b:< dbs	8=38
b:< de	0=77 2=31
b:< deaf	4=39
b:< dealt	5=-53
b:< declined	2=51
b:< deficit	2=44 5=-30
b:< delegate	5=-29 7=-47
b:< delegated	7=-29
b:< delegue	0=39 7=-43
b:< deletion	2=-37
b:< democratic	0=-26
b:< denied	5=-27 6=41
b:< depressed	4=-40
b:< depression	8=-36
b:< deputy	0=50
b:< des	4=37 5=88 6=39
b:< designed	4=-37
b:< designs	3=-25 6=25
b:< determined	1=-49
b:< deux	0=-44 1=-41 3=-25 4=53 5=-32 8=65
b:< developed	4=55
b:< developpe	3=-31
b:< developpeur	1=-27 5=-38
b:< diabetes	4=-40
b:< diabetic	4=78
b:< diabetique	4=59
b:< diacre	0=-27
b:< dialysis	4=-28
b:< did	6=-50 7=33 8=92
b:< digital	3=-40
b:< directed	5=-26
b:< directeur	1=-27 5=-48
b:< directrice	5=-45 6=-37
b:< disability	4=-33
b:< disciple	1=34
b:< disqualified	8=57
b:< diversity	6=-36
b:< divorce	4=-37 5=-62 6=29 8=-32
b:< divorced	5=57
b:< dna	3=-46 8=-33
b:< doctor	4=37
b:< does	1=37
b:< doesn	2=-35 4=98 5=-47
b:< doigt	3=49
b:< doigte	3=-50
b:< doigts	3=-39
b:< don	5=76
b:< donnees	3=42
b:< donor	0=30
b:< double	0=-30 4=32
b:< doubts	1=53
b:< douze	0=26
b:< down	2=54 4=-55
b:< dr	4=-30 5=45
b:< drh	7=-39
b:< droit	0=-38 8=-25
b:< droite	0=-71
b:< droits	6=-27
b:< drove	4=25 6=-29
b:< drug	7=-27
b:< due	4=29 8=-44
b:< dues	0=-33
b:< dynamique	3=65
b:< dyslexia	4=72
b:< dyslexic	4=51
b:< echange	5=-36
b:< echangiste	5=43
b:< economie	0=-34
b:< editrice	1=-33
b:< edits	5=25 8=-26
b:< educateur	4=-25
b:< education	4=-51
b:< educatrice	4=27 8=-64
b:< effective	1=46
b:< elected	7=60
b:< electeur	0=57
b:< electronic	0=-39 8=57
b:< elevage	1=-28
b:< elle	3=-37 5=28 8=28
b:< elles	5=-28 6=60
b:< empreinte	3=38
b:< empreintes	3=88
b:< en	0=-56 1=-35 4=56
b:< encarte	0=-41
b:< encartee	7=32
b:< enceinte	4=88 5=-58
b:< engaged	6=-80
b:< enquete	8=-27
b:< epicurienne	1=-32
b:< epilepsy	4=53
b:< epileptic	4=45
b:< epileptique	4=53
b:< escort	0=-32 5=-63
b:< escorte	5=-52
b:< ethical	8=-36
b:< ethics	1=-90
b:< ethique	1=-52
b:< eu	5=-30
b:< european	0=-37 7=-37
b:< everyone	6=48
b:< ex	0=86 7=42 8=93
b:< existentialiste	1=56
b:< extrait	8=30
b:< extramarital	5=26
b:< eyes	4=40
b:< face	3=-33
b:< factor	2=-34
b:< failed	3=-42 4=65
b:< faithful	5=-48
b:< family	0=-45
b:< far	0=31
b:< father	5=-31 7=30
b:< fatigue	4=-34
b:< favorable	0=52 8=-29
b:< fetichiste	5=55
b:< fetish	5=-82
b:< fiance	6=-42
b:< fiancee	5=-27
b:< fidele	0=57 1=42 5=-78 6=-25
b:< fidelity	6=-47
b:< fifteen	4=-33
b:< filmed	3=-29 5=45
b:< fils	2=27 4=-56 6=30
b:< fine	8=-57
b:< fined	8=28
b:< fines	8=-27
b:< finger	3=-35 4=-26
b:< fingerprint	3=-41
b:< fingerprinted	3=35
b:< fingerprints	0=-28 3=40 8=-31
b:< first	0=-37
b:< fixed	4=-30
b:< fluent	4=-42
b:< fo	7=-93
b:< fondatrice	7=39
b:< for	4=-34
b:< force	7=-62
b:< forensic	3=-32
b:< formatrice	3=-27
b:< former	0=54 5=-29 6=-29 7=55
b:< found	2=48
b:< franc	1=118 3=-30
b:< fraud	8=-39
b:< free	1=-47 2=45 4=-27 8=-27
b:< freemason	1=30
b:< frequent	5=25
b:< frequents	5=64
b:< frere	1=-56 2=28
b:< full	4=-28 8=-35
b:< fully	4=62
b:< gabarit	3=65
b:< gabarits	3=-59
b:< gait	3=50 4=-59 8=-27
b:< garde	0=-52 3=-36 4=-55 6=-35 8=91
b:< gardien	0=-37 1=-50 7=30
b:< gardienne	1=-34
b:< gate	3=-62
b:< gauche	0=-53
b:< gaulliste	0=82
b:< gave	4=-34
b:< gay	5=-34 6=75 8=-40
b:< genetic	1=-30
b:< genetically	2=44 4=-55
b:< geneticienne	2=-35
b:< genetique	2=-53
b:< genotype	2=43
b:< genotyped	2=-26
b:< genre	5=-37
b:< girlfriend	6=-64
b:< gmb	1=-29 7=51
b:< goes	5=46
b:< good	2=-27 3=-28 4=-38
b:< government	0=-77
b:< grand	1=-54
b:< greffier	4=-55 8=-34
b:< grew	6=46
b:< grindr	6=28
b:< grossesse	4=73
b:< guide	1=-31 4=-28
b:< guild	7=-39
b:< guilty	8=-35
b:< had	0=-29 4=91
b:< haemochromatosis	0=-29 2=40
b:< hand	4=-48
b:< handball	4=-25
b:< handicap	4=-40
b:< handled	5=-47
b:< handprint	3=29
b:< handwriting	4=-28
b:< has	3=-61 4=41 5=-48
b:< hay	4=47 8=-32
b:< he	3=-49 8=-33
b:< head	4=39 5=-31
b:< health	4=-55 7=-54
b:< healthy	4=50
b:< hearing	2=-41 4=64
b:< heart	0=-31
b:< helped	2=-46
b:< hemophilie	2=39
b:< her	4=-38 5=26 6=-29 7=-34
b:< hetero	6=49
b:< heterogeneite	6=-36
b:< heterosexual	4=-54 6=53
b:< heterosexuel	6=45
b:< heterosexuelle	6=31
b:< hired	6=52
b:< his	0=-57 1=-111 4=-27 5=-41 6=-54 7=36 8=33
b:< histoire	0=-34 6=-28
b:< historien	6=-43
b:< hla	0=-61 4=-27 8=-26
b:< holds	0=69 3=-50 7=27 8=-45
b:< homme	5=47
b:< homo	0=-37 1=-31 6=88
b:< homologation	6=-28
b:< homosexual	6=43
b:< homosexuality	6=-54
b:< homosexuel	5=-37 6=73
b:< hospital	1=-30 4=-53
b:< hotel	1=-45
b:< huile	5=-39
b:< humaniste	1=44
b:< humanites	1=-43
b:< husband	5=-41 6=-45
b:< hypersensible	4=34
b:< i	5=-27 8=-53
b:< id	3=-28
b:< idealiste	1=-39
b:< iel	1=-26 6=-37 7=73
b:< il	2=38 3=-64 4=32 8=36
b:< ils	2=-27 3=-34 4=-28 5=57 6=53 7=-38
b:< imagerie	4=-44
b:< immunocompromised	4=54
b:< immunology	4=-33
b:< impotent	4=-43 5=35
b:< imprimeur	0=-42 7=-45
b:< in	0=48 3=-38 5=-111
b:< independantiste	0=32 7=-25
b:< independent	0=-33
b:< infectious	4=-34
b:< infidele	5=44 6=-32
b:< infidelite	5=-36
b:< infirmier	2=-25 4=-52 5=-26 6=-27
b:< infirmiere	5=-33
b:< ingenieur	3=-39
b:< ingenieure	3=-32
b:< inherited	2=-69
b:< initiee	1=-28 4=-27
b:< injury	4=-37
b:< inscrit	3=25 5=25
b:< insomniaque	4=57 5=-33
b:< installed	3=57
b:< insulin	4=65
b:< insurance	4=-39
b:< interdiction	8=39
b:< interdit	8=61
b:< intimate	5=-26
b:< into	1=-52 5=102
b:< iris	3=-34 6=-28
b:< is	0=-29 4=-51 5=54 7=-83 8=26
b:< isn	4=-33
b:< it	0=-32 1=-42 2=-28 7=-51 8=37
b:< ivf	2=-30
b:< j	5=-26 7=27 8=53
b:< jamais	0=-44 5=81 6=-48 7=67 8=60
b:< je	1=32 3=-40 8=-47
b:< joined	0=39
b:< journaliste	0=-27 1=-29
b:< judging	6=32
b:< juriste	3=-48 5=-31 7=-49 8=-25
b:< jury	8=-35
b:< kantian	1=43
b:< kantien	1=61
b:< karyotype	2=25 4=-31
b:< keeps	1=-30 4=-46 5=50 6=45
b:< kept	0=-32 2=-42 4=-38
b:< keystroke	3=42
b:< kinky	5=25
b:< klinefelter	0=-25 2=29
b:< known	0=31 5=56
b:< knows	2=-29
b:< l	0=-68 2=-37 3=56 7=-37 8=-49
b:< la	0=-62 1=27 3=31
b:< lab	2=-30
b:< labour	0=-80 5=-25
b:< ladies	5=-34
b:< laique	1=37
b:< lapsed	7=50
b:< lawyer	6=-36 7=-39
b:< lay	7=61
b:< le	0=-44 2=-44 6=34 7=-26
b:< leather	1=-49 5=51
b:< lectures	5=49
b:< left	0=-41 1=-89 3=-29 5=39 7=32
b:< les	0=-25 1=-27 3=-44 4=-39 5=-26 6=30 8=-46
b:< lesbienne	6=106
b:< lesbos	1=-42
b:< leur	5=86
b:< leve	0=-38
b:< lgbt	4=-26 6=-31
b:< lgbtq	6=52
b:< liaison	0=-27 5=-57
b:< liaisons	5=-43
b:< libere	3=-25 8=54
b:< liberee	0=-29
b:< libertin	5=57
b:< libraire	1=-30 8=-38
b:< libre	1=31
b:< licencie	7=43
b:< lifelong	0=52
b:< lifted	4=-55
b:< liste	0=-51
b:< lit	5=-50
b:< live	3=34
b:< lives	0=-67 1=-27 5=58 7=-45 8=-27
b:< local	0=25
b:< lodge	1=-69
b:< logged	3=52
b:< long	0=-31 1=42 2=57 4=-49
b:< lost	6=32
b:< lover	5=-55
b:< lovers	5=-39
b:< loves	5=-35
b:< low	4=59
b:< lui	1=-38 2=55 3=-39 4=-59
b:< lynch	2=46
b:< m	1=35 2=-29 4=-26 6=49 7=43 8=44
b:< ma	0=-67 1=46 2=-26 3=50 4=64 5=52 6=-54 8=-40
b:< macon	1=25
b:< made	4=-32
b:< main	3=-32 8=-39
b:< maitre	1=-46 8=-39
b:< maitresse	5=-59
b:< makes	0=27 5=38
b:< malade	4=-62
b:< maladie	2=59 4=-27
b:< male	3=-34 6=-42
b:< manages	4=-28
b:< mandat	0=-38 8=72
b:< mandataire	0=-37
b:< mandats	7=39
b:< mari	6=-42
b:< marie	5=-91
b:< mariee	0=-52 5=-28
b:< maries	5=-25 6=-39
b:< marques	4=-30
b:< marraine	5=-27
b:< married	5=-35 6=-112
b:< mason	1=-43
b:< massage	5=-92
b:< materialiste	1=-75
b:< medecin	2=-35 4=-81 5=-27 7=46
b:< mediatrice	6=-29
b:< medical	4=-77
b:< medically	4=41
b:< member	0=-28 1=33 6=60 7=-68
b:< membre	0=56 1=41 4=-26 5=-43
b:< memoire	4=-26
b:< men	5=-44 6=-45
b:< menage	5=55
b:< menopause	4=41
b:< mental	4=-52
b:< mentioned	4=48 5=-47 6=-27
b:< mere	4=-27 5=-47
b:< met	7=-31
b:< methodist	4=-28
b:< militaire	0=-43 1=-28
b:< militant	0=-35 1=-26 7=62
b:< militante	7=-32
b:< mise	1=-25 8=-35
b:< mme	4=33 6=-26 7=31
b:< modem	0=-34
b:< moderatrice	5=-31
b:< mon	3=52 4=56 5=30 7=-32 8=-28
b:< monarchiste	0=63
b:< moniteur	8=-49
b:< monsieur	0=-32 1=35 6=26
b:< moral	1=-50
b:< mother	2=-48 4=44 6=-28
b:< motor	4=65
b:< mr	4=65 6=37 7=25
b:< mrs	2=-32 4=77 5=-46
b:< ms	3=32 4=-30 5=39 7=33
b:< muslim	1=-26
b:< mutation	2=-58 6=-35
b:< mutations	4=-45
b:< my	1=25 2=36
b:< n	6=30
b:< naked	5=-52
b:< national	7=-30
b:< naturalist	1=-35
b:< ne	3=-35 5=28
b:< nee	4=49
b:< needs	0=-33 3=-36 8=-26
b:< negotiated	7=-66
b:< neither	0=39
b:< neutre	0=45 8=-26
b:< never	0=-43 1=-39 3=33 4=31 7=55 8=28
b:< new	8=-47
b:< ni	0=25 5=36 6=-44
b:< nietzsche	1=35
b:< night	4=-42 5=-43
b:< nihiliste	1=40
b:< no	1=-103 2=32 6=-93 8=72
b:< nobody	8=-42
b:< non	0=-51 1=-29 3=-33 6=-64
b:< nostalgique	0=73
b:< not	1=-46 5=-39 6=49 7=94 8=35
b:< nothing	4=27
b:< nous	3=44
b:< now	4=-41 5=-42 6=33
b:< nue	5=-30
b:< nuit	0=33
b:< nuj	1=-41
b:< nurse	4=-34
b:< nymphomane	5=50
b:< objecteur	1=44
b:< objection	1=-31
b:< objectrice	1=30
b:< occupational	4=-73
b:< oeil	4=-27
b:< off	0=-42 4=119 8=-41
b:< offences	8=-38
b:< on	1=42 3=36 4=50 5=94 6=53 7=73 8=63
b:< once	0=36 2=-25 4=-50 5=35 8=49
b:< one	4=30 7=-36
b:< open	5=-56
b:< openly	6=31
b:< opposante	0=49 3=-31 4=-28
b:< oppose	0=27 1=50 3=-34 4=-52
b:< opposition	0=-39
b:< organised	0=33
b:< orgy	5=-63
b:< orientation	6=-61
b:< otherwise	4=-37
b:< our	2=-65 5=-36 7=-35 8=-35
b:< out	0=-45 4=-98 6=62 7=-34
b:< oute	0=-36 6=50 7=-32
b:< ouvertement	6=28
b:< pacifiste	0=-56 1=73
b:< pacse	5=-26 6=-69
b:< pacsee	6=-55
b:< paid	8=36
b:< pain	0=-33 4=-26
b:< palm	8=-31
b:< pansexual	6=60
b:< pansexuel	6=46
b:< pansexuelle	5=-53 6=71
b:< paralysie	5=-29
b:< parental	0=-36 6=-26
b:< parliamentary	0=-37
b:< parole	8=-44
b:< partenaires	5=-66
b:< parti	0=-60
b:< partially	4=71
b:< partner	5=-65 6=-41
b:< party	0=-73 5=-27
b:< pas	0=-29 2=-25 3=-50 4=68 6=68
b:< passed	3=35
b:< passeport	3=-61
b:< passionne	1=-35 5=-41
b:< past	1=59
b:< paternity	2=31
b:< patient	5=-30
b:< patissiere	4=-46
b:< pays	7=33
b:< pede	5=-37 6=46
b:< peine	4=-32 7=-57 8=-79
b:< pendant	0=64
b:< permanence	0=-37 7=-39
b:< permanent	0=-30 7=-26
b:< permis	1=-55 4=-59 8=74
b:< philosophie	1=-88
b:< philosophy	1=-51
b:< photo	0=46
b:< photographe	5=-28
b:< photographie	3=61
b:< place	8=42
b:< plainte	8=62
b:< plan	5=-39
b:< plant	2=-39
b:< playboy	5=-53
b:< played	6=-37
b:< plus	5=43
b:< plutot	0=37
b:< police	6=-28 8=-36
b:< policy	0=-29
b:< political	0=-29
b:< politically	0=54
b:< politique	0=-48
b:< poll	0=-36
b:< polyamorous	0=-40 5=55
b:< polyamour	5=42
b:< polyamoureuse	5=26
b:< polyamoureux	5=29
b:< porn	5=26
b:< porte	0=28 2=-25 8=32
b:< porteur	2=-56 3=-27 4=76
b:< porteuse	2=-44 7=-36
b:< positive	4=34
b:< positiviste	0=-44
b:< postdoc	2=-37 4=-42
b:< pour	3=36
b:< practises	1=44
b:< pratique	0=-36 1=56 5=25
b:< pratiques	5=31
b:< predisposed	2=32 4=-28
b:< predisposition	2=25 4=-25
b:< prefers	0=-43 4=-37
b:< pregnant	4=66
b:< prend	0=-28 4=-39 5=29
b:< prepared	7=-40
b:< president	0=-61 6=44 7=-49
b:< pressure	3=62 8=-42
b:< pride	6=-72
b:< prison	0=-33 8=-100
b:< private	0=-29
b:< pro	0=30
b:< probation	8=-50
b:< problemes	5=35
b:< proces	8=-33
b:< product	3=-27
b:< professeur	2=-28
b:< profil	2=40 3=35 8=-52
b:< project	5=-25
b:< promiscuous	1=-28
b:< prosthetic	7=-39
b:< protest	0=-32
b:< proud	6=-31
b:< psychiatrist	4=-109
b:< ptsd	4=74
b:< public	0=-38 2=-59 5=-34
b:< published	4=50
b:< queer	0=-33 6=51
b:< questioning	5=-36 6=53
b:< radical	0=-39
b:< rainbow	6=-36
b:< raised	1=26
b:< ran	0=31 5=43 6=26 8=-33
b:< rapport	5=-32
b:< rapports	3=-32 5=35
b:< rassemblement	0=-50
b:< rcn	7=45
b:< recherche	2=36 8=-35
b:< recognised	3=-31
b:< reconnaissance	4=-34
b:< reconnu	3=50
b:< reconnue	3=-34 4=57
b:< record	8=-35
b:< recorded	3=-63
b:< recruited	6=-27
b:< red	2=43 4=-79
b:< redacteur	1=-28 6=-31
b:< referee	4=50
b:< referent	0=38 4=-25 7=39
b:< refuse	1=38 8=-39
b:< refused	3=37
b:< refuses	0=38 1=-105 4=-33 5=26
b:< registered	4=68
b:< registre	4=-33
b:< regular	5=41
b:< rejected	4=37 6=53
b:< relation	6=-61
b:< relationship	5=-34
b:< released	3=-31 8=36
b:< releve	3=-66
b:< rencontres	5=-26
b:< renvoye	5=-35 6=42
b:< reported	5=62
b:< reports	0=-38 4=36
b:< representant	7=-44
b:< representative	7=-43
b:< represented	0=-61 7=43
b:< republic	0=-37
b:< republique	0=-54
b:< resigned	1=37 4=26
b:< responsable	1=-40 6=-25 8=-31
b:< retina	4=-53
b:< retinal	3=31 4=-48
b:< retine	3=41 4=-32
b:< retired	4=-38 7=27
b:< revolutionary	0=-29
b:< rewrote	7=-30
b:< right	0=-52 4=-38 6=-25
b:< rolled	3=-40
b:< romance	8=-32
b:< romanciere	8=-44
b:< rosicrucien	1=64
b:< royaliste	0=47
b:< rqth	4=87
b:< rue	1=-39
b:< rugby	7=-44
b:< rumeur	6=55
b:< rumour	6=29
b:< runs	1=-35 4=-53 6=35
b:< s	0=62 2=-36
b:< sa	1=-37 2=-28 6=-69 8=39
b:< sage	5=-28
b:< said	6=27
b:< sales	4=-31 5=-25 7=-35
b:< same	5=-53 6=61
b:< sang	2=42
b:< sans	1=36 2=-33 3=-38 4=-50 5=78 6=-45
b:< sante	4=-25
b:< says	0=42 4=48
b:< scanned	3=-48
b:< sceptic	1=53
b:< sceptical	1=-26
b:< sceptique	0=-44
b:< school	2=-31
b:< sclerose	4=33 8=-29
b:< se	5=91
b:< secretaire	0=-53 2=-47 4=-54 7=-47
b:< secretary	0=35 5=-33
b:< section	0=-70 7=-50
b:< security	4=-34 8=-42
b:< seems	5=48
b:< seiu	7=59
b:< selfie	3=57
b:< sells	2=27 3=-34
b:< selon	8=26
b:< sensual	5=-27
b:< sent	0=66 6=-45
b:< sequencage	2=30
b:< sequenced	2=-47 4=-32
b:< serait	1=51 3=-59 8=38
b:< seropositif	4=65 8=-42
b:< served	8=32
b:< serveur	3=-28 6=-25
b:< ses	0=59 2=-26 3=41 5=-56 6=33 7=-36 8=-51
b:< set	2=-47
b:< severe	4=42
b:< sex	0=-31 4=-41 5=39 6=-42
b:< sexe	5=-39
b:< sexual	5=55
b:< sexualite	5=48
b:< sexuality	5=-38
b:< sexually	5=58
b:< she	1=-31 2=-45 3=-55 6=-35
b:< shop	7=-37
b:< sickness	4=26
b:< sight	1=-28
b:< signature	0=-29 3=-33 4=-27 8=-29
b:< signed	0=40 4=39 7=-32
b:< since	2=27 3=33 6=25
b:< single	1=-28 5=-51 6=-38
b:< sits	0=48
b:< sober	4=49
b:< social	0=-37
b:< soeur	1=-78 4=-39
b:< soins	3=-32 4=-75
b:< sold	0=-31 3=-27 8=-27
b:< solidarity	7=-29
b:< some	6=39
b:< son	0=68 1=-47 6=-67 8=46
b:< sorti	8=35
b:< sous	8=41
b:< souverainiste	0=32
b:< speaks	1=-29 6=50
b:< speech	4=-59
b:< spends	1=34
b:< spent	4=-39
b:< sports	4=-51
b:< staff	3=-39 4=-30
b:< stage	4=27 7=29
b:< staunch	0=78 7=-54
b:< steward	7=-84
b:< still	5=38
b:< stolen	8=-30
b:< stonewall	6=-27
b:< straight	0=-25 4=-50 5=-38 8=-26
b:< strict	1=41
b:< strike	7=-32
b:< strip	5=-31
b:< stripped	5=-33
b:< struck	1=-25
b:< student	0=-35
b:< sud	7=-61
b:< sugar	4=-26
b:< suivi	8=78
b:< suivie	4=63
b:< supported	4=-42 6=-49
b:< supporter	0=45
b:< sur	4=37
b:< surveillant	7=55 8=-45
b:< suspected	4=36
b:< suspendu	0=47 4=-31
b:< swing	0=30 5=-55
b:< swingers	5=-41
b:< sympathisant	0=33
b:< syndic	7=-75
b:< syndicaliste	0=-29
b:< syndicat	7=-120
b:< syndication	7=-79
b:< syndique	7=52
b:< syndrome	2=38 4=-34
b:< tagged	8=33
b:< tailleur	1=-34
b:< taught	1=-50 2=-39 4=-29 5=-47 6=-48 7=-30
b:< taux	3=53 4=53
b:< tax	4=-37
b:< tea	0=29
b:< teaches	0=-26 4=-34 5=36 6=29
b:< tells	0=36 4=-37
b:< temoin	8=-46
b:< template	3=-61
b:< ten	7=52
b:< test	0=-39 4=-27
b:< tested	2=36
b:< tests	4=-45
b:< the	0=-46 1=-40 2=-32 6=-25 8=-29
b:< their	2=-48 4=87 5=50 6=39 8=35
b:< theorie	6=-37
b:< there	4=25
b:< these	1=-31 5=-44 6=-44
b:< they	3=29 5=92 6=-61 8=-31
b:< thinks	0=-35 7=44
b:< third	4=-29
b:< three	4=34 5=-29 8=31
b:< thumb	4=-35
b:< thumbprint	3=52
b:< time	0=-25 4=-36 8=-37
b:< tinder	5=-25
b:< tired	4=-29
b:< told	1=-45 4=62 5=25 8=57
b:< took	2=40 5=43 6=-32 7=37 8=64
b:< tory	0=63 1=-36 8=-42
b:< tracts	0=-44
b:< trade	7=-38
b:< traducteur	1=-28 8=-26
b:< trained	2=-38 3=-50 7=-26 8=-39
b:< trains	4=65
b:< trait	2=26 4=-32
b:< traitement	4=-77
b:< traiteur	1=-46 7=-30
b:< transhumanist	1=28 4=-40
b:< translated	0=-31 4=-38
b:< transmission	2=-54
b:< travail	8=48
b:< travailleur	4=64
b:< treasurer	0=35 7=-45
b:< tresorier	0=30 1=-28 7=52
b:< tresoriere	0=35
b:< trial	8=-54
b:< trisomy	2=60
b:< trois	5=-46 8=29
b:< twenty	7=30 8=44
b:< two	1=-60 2=-51 5=-101 7=-43
b:< typage	2=34
b:< type	2=-28 4=85
b:< un	0=38 1=-85 3=-99 4=-48 5=-64 6=-51 7=-60
b:< under	0=-27 1=-29 4=62 8=52
b:< une	1=-55 2=-31 4=40 5=-78 6=-54 7=-25 8=31
b:< unfaithful	5=45
b:< union	0=-100 1=-52 3=-28 5=-58 6=-51 7=32 8=-41
b:< unison	7=44
b:< unite	7=33
b:< united	0=-43
b:< unlocks	3=-30
b:< used	5=-42 6=-28
b:< uses	4=45 5=66
b:< vaccinated	4=36
b:< vaccination	4=-84
b:< vaccinee	4=64
b:< vaccins	4=45
b:< variant	2=-53
b:< vegan	1=32 5=-38 8=-47
b:< vegane	1=68
b:< vendeur	2=-25 3=-29 4=-38 6=-25
b:< vendeuse	1=-26 3=-53
b:< vert	4=-29
b:< veterinary	4=-28
b:< vice	7=43 8=-36
b:< victime	6=33 8=-53
b:< vie	5=39 6=-59
b:< vierge	5=67 8=-69
b:< vigneron	0=-49
b:< virgin	5=-29
b:< visa	3=-42 4=-26
b:< visite	4=-31
b:< visiteuse	4=-59
b:< visits	5=42
b:< vit	1=41 2=-33 5=-32 6=-53
b:< voice	4=-33 5=-38
b:< voiceprint	3=51
b:< voix	0=-63
b:< volage	5=39
b:< vols	8=-47
b:< volunteer	4=-25 7=-29
b:< volunteers	4=57 5=-28
b:< vote	0=-40
b:< votes	0=29
b:< walks	4=-51
b:< wants	0=-28 4=-31 5=-41 7=25
b:< was	0=26 4=42 5=84 6=30
b:< watches	4=-29 5=73
b:< we	0=27 1=-31 3=67 4=-99 6=-41 8=-39
b:< wears	6=-34 8=47
b:< wedding	1=-27 6=-30
b:< weight	4=-27
b:< went	5=33
b:< western	7=-26
b:< when	4=-58 7=-55
b:< widower	1=44
b:< won	3=30 6=63 7=-25
b:< worked	1=-29 3=44 6=-39 7=-29
b:< worker	7=38
b:< works	0=-35 3=36 4=44 7=-38
b:< would	0=36
b:< wouldn	0=-37 1=40 3=34
b:< wrote	0=-59 1=-56 2=-37 3=-98 5=-88 6=-64 8=-52
b:< yours	4=-26
b:< youth	4=-46
b:a 2015	0=26
b:a 2020	4=37
b:a 3d	3=45
b:a 40	4=36
b:a angers	1=40
b:a anime	1=-39
b:a appris	7=34
b:a arrete	2=-25 4=29 8=91
b:a aucun	8=-32
b:a avoue	5=67 8=28
b:a baby	4=66
b:a bad	4=42
b:a badge	0=-35 4=-32
b:a balanced	2=33 4=-39
b:a bamako	0=43
b:a ban	8=63
b:a bank	3=-39 8=-35
b:a bar	6=-45
b:a barrister	6=-38
b:a bed	4=-25
b:a believer	1=35
b:a bigger	6=46
b:a biobank	2=-35
b:a bipolar	4=-29
b:a bisexual	6=35
b:a bit	4=55 5=42
b:a blind	4=-46
b:a blog	2=32 7=-45 8=45
b:a blood	3=51 4=-47
b:a bloque	4=-29
b:a bone	3=-25
b:a book	0=-66
b:a bookkeeper	1=-45
b:a bordeaux	6=-38
b:a born	2=-38
b:a boy	0=74 3=-34 4=-60 8=40
b:a boyfriend	5=32
b:a breakdown	4=-26
b:a brest	0=-33 1=25 5=-59
b:a brief	5=-35
b:a broken	4=98 8=-32
b:a brothel	5=61
b:a bruxelles	1=47
b:a burnout	4=36
b:a bus	4=36
b:a buyer	4=29 5=-26
b:a cafe	0=30
b:a call	0=30 5=-32
b:a calm	4=40
b:a campaign	0=-31
b:a car	4=42 5=-41 6=-30 7=-29
b:a card	0=34 7=-60
b:a carrier	2=28 4=-56
b:a category	8=-43
b:a cause	0=-61 2=43 3=89 6=36 8=-64
b:a caution	8=30
b:a ce	1=53 4=27 7=-55
b:a cede	3=26
b:a celle	3=33
b:a chain	3=-26
b:a chair	4=51
b:a change	0=-26 5=-31
b:a chaque	0=31 5=26
b:a charity	4=-41
b:a chef	6=25
b:a chiffre	3=-42
b:a child	4=106 5=52 8=-52
b:a children	4=-38
b:a chimera	2=47
b:a civil	4=-26
b:a classe	0=-29
b:a clean	4=-55
b:a client	5=56
b:a clone	2=-45
b:a coach	0=-25 6=-35
b:a cochlear	4=41
b:a cold	0=39 4=39
b:a colle	0=42
b:a colleague	0=42 7=-31
b:a colostomy	4=35
b:a commande	2=62 4=-49 7=-45
b:a committed	1=39
b:a communist	0=61
b:a community	0=-27 7=-60 8=52
b:a company	4=-51 5=32
b:a compare	3=34
b:a competitor	6=47
b:a concu	8=-31
b:a condition	3=28 4=32
b:a conduit	3=-34 7=36
b:a conference	7=-31
b:a confie	1=33 4=25
b:a connu	0=59 5=65 6=-44
b:a consensual	5=70
b:a conservative	0=-65
b:a contractor	0=-54
b:a convenor	7=37
b:a conviction	1=-58 4=-27 8=61
b:a convinced	0=41 1=66 6=-35
b:a counsellor	2=-25 4=55
b:a country	6=26
b:a couple	6=70
b:a course	6=-28
b:a cousin	0=51
b:a credit	7=-25
b:a cree	0=59
b:a crime	1=-53 5=-27 6=27 8=-43
b:a criminal	8=-44
b:a cru	3=-27 5=25
b:a danish	5=-33
b:a daughter	4=34
b:a day	0=-52 1=-28 2=-42 3=-45 4=52 5=-49 6=-28 7=-40 8=-35
b:a de	2=41 5=-44
b:a dechire	0=-34 7=30
b:a decouvert	5=32
b:a defendu	0=26
b:a deleguer	7=-50 8=-41
b:a demande	1=51 2=-43 3=30
b:a demissionne	0=48 1=33 7=-36
b:a democrat	0=38
b:a democratic	0=28 7=-52
b:a demonstration	0=-46 8=49
b:a depose	3=46 8=-36
b:a des	0=-31 4=41 5=30 8=-25
b:a desk	1=43 2=-26 5=-30
b:a dessine	4=-50 6=-27
b:a deux	0=-37 6=-36
b:a diagnosis	6=27
b:a different	5=70 7=-39
b:a digger	0=63 4=-35 8=-27
b:a dire	5=37
b:a director	8=74
b:a dirige	7=-29
b:a disability	4=47
b:a distance	6=-41
b:a dit	4=26 6=69
b:a dix	8=43
b:a dna	2=51 6=-33 8=-52
b:a doctor	4=-45
b:a doctorate	1=26
b:a documentary	7=-25
b:a domicile	4=-28 8=26
b:a dominant	2=32 5=-37
b:a dominatrix	5=34
b:a donne	2=56 3=44 8=-28
b:a donor	2=54
b:a driver	4=-41
b:a droite	0=78
b:a drug	8=47
b:a du	0=-41 3=55 4=45
b:a dubai	3=27 4=-29
b:a ecope	8=74
b:a ecrit	1=-42 4=-49 8=-38
b:a elle	3=-30
b:a empreinte	3=-74
b:a en	0=27 1=-29 4=31
b:a enregistre	3=32
b:a envoye	0=-39
b:a epouse	0=-35 5=-61
b:a ete	0=-29 3=57 4=-36 5=25 6=29
b:a etudie	0=-37
b:a eu	0=-26 2=28 4=27 8=42
b:a evoque	1=50 4=-28
b:a facial	3=-46
b:a fait	0=-46 1=40 2=46 5=-30
b:a fall	4=55
b:a false	8=47
b:a family	0=33 7=-47
b:a famous	6=-31
b:a faute	5=74 6=-43
b:a fertility	4=-49
b:a fetish	5=81
b:a fever	4=-39
b:a fianna	0=53
b:a field	5=-35
b:a fierce	0=41
b:a fifth	4=-28
b:a fight	8=27
b:a figure	7=39
b:a film	1=-28 4=-35 5=48
b:a filme	0=-25 5=-26 6=-25
b:a fine	0=34 4=-37
b:a fingerprint	3=-63
b:a firm	1=37 3=-47 4=-56 7=-26
b:a fish	4=-51
b:a fit	4=-50
b:a flat	4=-45 5=-44 6=52 8=-25
b:a fleury	8=-28
b:a fling	4=-28 5=32
b:a fo	7=54
b:a fob	3=39
b:a fonde	7=44
b:a forme	1=-30
b:a former	0=-43 5=26 7=41
b:a forum	5=-34
b:a fraud	6=-27
b:a freemason	1=61 7=-25 8=-35
b:a fui	0=92
b:a full	7=38
b:a gagne	0=-26 3=26 8=-39
b:a garde	0=71 4=25
b:a gauche	7=-39
b:a gay	0=-55 5=-33 6=35
b:a gene	2=36 4=-76
b:a genes	0=48 2=-57
b:a genetic	2=83 4=-51
b:a gere	4=-36 5=-49 6=-28
b:a gift	0=27
b:a girlfriend	5=66 6=28
b:a golf	7=-58
b:a good	1=-38 3=-46 5=-37 6=-30 7=38
b:a gp	4=-70
b:a green	0=25 3=-48 4=-32 7=-25
b:a grenoble	3=-38
b:a grin	8=-27
b:a group	0=40 1=-31 4=-34
b:a guard	0=-29
b:a gueret	4=-45 5=-26
b:a guest	6=29
b:a guide	4=61
b:a half	2=46
b:a healthy	2=-56 4=-48
b:a heart	0=-38 4=39
b:a helpline	6=-63
b:a hereditary	2=37 4=-45
b:a herite	2=-44
b:a hip	4=45
b:a history	4=-51 5=-38
b:a hospice	6=-39
b:a hospital	1=58 4=-37
b:a hotel	4=-32 5=27 6=-35
b:a house	5=31
b:a housing	6=-52
b:a humanist	1=47
b:a husband	5=42 6=-48
b:a installe	1=-36
b:a jail	8=-44
b:a jamais	2=-52 5=-47 6=89 8=-40
b:a job	6=-65 8=-25
b:a joiner	6=-43
b:a joint	3=37
b:a joke	0=53 1=99 5=-26 7=-34
b:a joue	6=-73
b:a jour	3=-27 4=54
b:a judge	0=-30
b:a jury	8=-33
b:a kidney	4=44
b:a l	1=-36 3=28 4=-37 5=-61 6=41 7=-29
b:a la	0=-65 3=-27 4=-105 7=42 8=33
b:a lab	2=27 4=-44
b:a lache	0=41
b:a laisse	3=-44 6=38
b:a later	4=54
b:a law	6=-29
b:a lay	0=-36 1=-44 3=-25 5=60
b:a le	0=-35 1=26 2=68 3=-37 6=-31
b:a les	4=51
b:a lesbian	0=-40 4=-25 5=-42 6=106 8=-50
b:a letter	8=57
b:a library	4=-37
b:a lille	1=49 4=-35 6=52
b:a line	8=-30
b:a little	4=73
b:a living	3=-26 6=-29
b:a livre	0=-32 7=-33
b:a lobbyist	5=-46
b:a local	0=33 5=43
b:a lodge	1=91 7=-70
b:a long	0=26 6=-61
b:a longtemps	5=-41 6=47
b:a lost	8=60
b:a lot	4=32 7=38
b:a love	4=47 5=-57
b:a lover	5=65 6=-70
b:a lui	0=-35 4=-25 5=41
b:a lyon	1=-58
b:a ma	3=28 6=-28
b:a macron	3=-30 5=-25
b:a maga	0=62
b:a magazine	4=-31 5=46
b:a man	0=-36 1=-37 2=-62 4=-113 5=-83 6=56 8=48
b:a manager	5=-28 7=40
b:a married	4=-35 5=103 6=-57
b:a marxist	0=-34
b:a mask	4=43
b:a masonic	7=-26
b:a matter	1=49
b:a medical	4=-25
b:a member	0=26 1=47 6=-45 7=51
b:a memoir	5=38
b:a mene	0=-26 3=-46 7=43
b:a mental	4=-25
b:a methodist	1=34
b:a metz	2=-37 4=54 6=-34
b:a mi	7=27
b:a midwife	6=26
b:a milite	6=74 7=46
b:a mining	6=36
b:a minister	5=27
b:a mis	4=-62 5=67 7=-34
b:a mistress	5=101
b:a monte	0=-43 4=-42 5=-30 7=64
b:a month	4=-32
b:a montpellier	6=-26
b:a montre	2=30 4=-39
b:a montreuil	0=29 7=-33
b:a mortgage	0=-31
b:a mother	0=-57 1=25
b:a motorbike	4=33
b:a mural	0=87 1=-46
b:a musical	5=-46
b:a mutation	4=-35
b:a nantes	0=-33
b:a ne	6=39
b:a negocie	7=-87
b:a negotiator	7=53
b:a neighbour	5=48
b:a new	0=-57 4=59 5=37 6=-28
b:a newsletter	0=29 6=65
b:a nice	1=-32
b:a night	0=-29 2=-26 8=84
b:a no	0=48
b:a non	1=68
b:a note	0=40 4=-47
b:a nun	0=-31 5=-38
b:a nurse	4=62
b:a occupe	0=27
b:a organise	5=-25
b:a orsay	2=-27
b:a pacemaker	4=38
b:a pacifist	1=27 8=-27
b:a page	0=26
b:a paid	6=-26 7=31
b:a panel	6=-30
b:a paralysed	4=-42 7=-30
b:a parking	1=-39 4=-29
b:a parler	2=-36
b:a parraine	0=34 1=44
b:a part	5=33
b:a participe	0=52 5=-39
b:a party	3=33
b:a pas	0=29 1=58 2=65 4=-51 6=-43 8=52
b:a passe	0=28 2=41 5=-70 8=60
b:a passenger	4=-36 5=29 8=-51
b:a passionate	5=-48
b:a pau	5=-26
b:a paye	1=-39 5=54 8=44
b:a pen	0=37 2=-25 4=46
b:a perdu	1=26 3=-39 4=100
b:a philosophy	1=43
b:a phone	3=-43
b:a photographie	5=-43
b:a pilot	4=50
b:a pilote	8=-25
b:a pin	0=-34 3=51
b:a plaide	8=45
b:a play	4=-31 5=-28
b:a plus	0=-26 4=-65 5=30 6=-69 8=-47
b:a plusieurs	0=-49 5=81
b:a police	1=38
b:a porte	2=-29 3=33 8=-58
b:a pose	5=44
b:a positive	4=-34
b:a preciser	6=37
b:a pregnancy	4=59 5=-32
b:a presente	0=-38 5=-31 6=53
b:a preside	0=34
b:a press	8=38
b:a price	4=-39
b:a pris	1=-45 3=88 8=-57
b:a prison	8=-52
b:a prize	5=-42 7=-48
b:a problem	0=45 1=-40 4=63 5=-32
b:a produit	2=-38
b:a prostitute	5=45
b:a protest	0=-33 8=35
b:a proteste	0=47 3=27
b:a psychiatric	0=-25 4=51
b:a psychiatrist	4=79
b:a public	1=-44 5=40
b:a publisher	5=-27
b:a pupil	5=65
b:a purge	7=-27
b:a quaker	1=33
b:a quarante	4=34 6=41
b:a quarrel	8=26
b:a quarter	2=26
b:a quinze	2=-34 8=43
b:a quitte	0=-42 1=75 2=-25 5=44 6=34 7=64 8=-26
b:a raconte	6=27
b:a radical	0=-26
b:a radio	4=-28 5=-27
b:a rally	0=36
b:a rare	2=46
b:a rather	4=-30
b:a reading	1=50
b:a realise	0=-27 6=-30
b:a reconnaissance	3=-50
b:a reconnu	4=-27 8=65
b:a record	3=-30
b:a recovering	4=73 5=-28
b:a recu	2=30
b:a redige	2=-33 7=-25
b:a refait	1=-32
b:a reform	0=39
b:a refuse	1=-63 2=50 3=-26 4=41
b:a regulator	2=-26
b:a rejoint	0=34 6=70 7=56 8=-27
b:a relationship	5=26 6=50
b:a releve	3=39
b:a rencontre	5=25
b:a rendu	7=25
b:a rennes	2=-38 6=-52
b:a renove	4=-37
b:a rep	7=-27
b:a reporter	6=-25
b:a repris	0=-32 1=-27 4=-36 7=31
b:a residence	8=58
b:a resident	4=-38
b:a restaure	1=-45
b:a retire	3=-30
b:a retrouve	2=56
b:a reussir	8=-42
b:a revele	6=25
b:a riding	4=48
b:a rien	5=-33 6=-45
b:a ring	5=-42 8=-26
b:a risque	4=49
b:a roissy	0=-35 6=32
b:a romance	5=34
b:a row	0=33
b:a rugby	4=-37
b:a sa	0=41 3=76 5=29 6=-28
b:a sabbatical	5=-26 6=41
b:a same	5=-66 6=65
b:a scaffold	3=-31 4=34
b:a scan	3=-87
b:a scanne	3=42
b:a school	4=-41
b:a screen	4=45
b:a search	2=-54
b:a seat	0=29
b:a second	5=39
b:a secret	1=39 6=31
b:a seduit	5=-35
b:a seize	7=-25
b:a selfie	3=-47
b:a seminar	5=-35
b:a sentence	3=26 8=-68
b:a sergeant	6=-47
b:a serial	5=33
b:a servi	0=-40 1=38
b:a ses	0=41 2=39 4=-41
b:a set	3=25
b:a sex	5=33
b:a sexual	5=51 6=-41
b:a shipyard	0=-45
b:a shop	3=45 7=59
b:a short	1=30 4=-28
b:a sick	4=-41
b:a signature	3=-25 8=29
b:a signe	0=26 5=-36
b:a site	3=-25
b:a slipped	4=25
b:a small	6=40
b:a smile	5=42
b:a smoker	4=-40
b:a sober	4=-57
b:a socialist	0=35
b:a society	1=40
b:a soft	0=29 4=-36
b:a son	1=-71 2=68 3=43 4=-51 5=-35 6=-49 8=-41
b:a soutenu	0=58
b:a special	2=-41
b:a spell	4=67
b:a sports	4=-25
b:a staff	6=61
b:a stammer	4=33
b:a steady	2=-27
b:a steward	3=37 7=-48
b:a stick	8=-25
b:a straight	6=-27
b:a stranger	0=-34 2=53 3=-29
b:a strasbourg	0=28 6=29
b:a string	5=25
b:a strip	5=-44
b:a student	0=44 5=32
b:a study	2=64 4=-43 6=-30
b:a sud	7=27
b:a suivi	3=-51 4=-34 6=58
b:a summer	3=-27
b:a superb	4=26
b:a supermarket	4=-47
b:a supplier	5=56
b:a surgeon	4=-53
b:a swingers	0=-25 5=40
b:a t	0=30 5=88 6=49 8=-41
b:a table	0=32 1=-33 6=65
b:a tabloid	4=-32
b:a tag	8=60
b:a talk	0=-27
b:a taste	2=-38
b:a taxi	0=33 3=26
b:a teacher	6=-56
b:a teaching	4=-30
b:a team	4=-31
b:a teamster	7=49
b:a teenager	8=54
b:a template	3=50
b:a tenu	0=33 1=-36 4=-49 8=-26
b:a test	4=-38
b:a teste	2=51 3=-31
b:a therapist	4=29 5=-28
b:a thesis	3=-30 4=33
b:a third	2=34 4=-26
b:a throuple	5=47
b:a tire	0=-57 4=-55 8=68
b:a titre	0=-26 1=27
b:a tory	0=70
b:a touchee	6=28
b:a toujours	1=-44
b:a toulouse	6=63
b:a tourne	1=-40 5=38
b:a tours	6=-45
b:a tout	7=-60
b:a toute	0=-40 1=43 3=-33 5=44 6=-30
b:a traduit	6=-51
b:a trainee	4=-57 5=77 8=-44
b:a transfer	2=-30
b:a transmis	1=36 2=-38
b:a travaille	3=60 4=-35
b:a trente	4=27 8=-40
b:a trial	8=-41
b:a trois	0=-31 5=122 6=-70
b:a trompe	5=38 6=-34
b:a trouve	2=56 4=-40 5=31
b:a typeface	1=-61
b:a un	1=39 5=46 6=-40 8=44
b:a une	0=-57 1=27 3=-36 4=59 5=32 6=-35 7=-40
b:a union	0=-40 2=-26 3=-30 7=92
b:a united	0=35
b:a university	0=-27 5=-29
b:a us	1=-31
b:a vaccine	0=-29
b:a valid	3=-25
b:a valu	0=28 5=-35
b:a van	4=-57 6=-28
b:a vault	3=43
b:a vecu	5=27
b:a velo	7=82
b:a vendu	1=32 2=-36 4=-47
b:a vet	6=-27
b:a video	6=-38
b:a vingt	1=29
b:a virgin	5=108 6=-25
b:a visa	5=-39 6=-25
b:a voile	8=-39
b:a volunteer	0=36 6=-33 7=61
b:a vote	0=-29 5=-34
b:a voter	0=28
b:a vue	0=-26 3=41 4=-84 5=-25 6=-29 8=48
b:a walking	4=44
b:a ward	0=-25
b:a warehouse	0=-31
b:a warm	2=-29
b:a warning	4=-56 5=30 8=54
b:a way	2=-36
b:a webcam	5=43
b:a week	1=-30 5=-56 6=-34 8=-78
b:a weekly	1=49 4=-36
b:a whistle	8=47
b:a wife	8=-36
b:a witness	5=37 8=-48
b:a wobbly	7=37
b:a woman	0=-46 1=-30 4=-86 5=-74 6=80
b:a women	0=-26 5=-30 6=-42
b:a year	0=-65 3=-43 4=41 6=-47 8=-43
b:a young	0=33 8=42
b:a zoo	1=33
b:aa and	4=68
b:aa on	4=63
b:aadhaar iris	3=29 8=-25
b:abime par	1=-28
b:about a	4=-34 5=-86 8=51
b:about an	5=47
b:about brexit	4=-28 6=-25
b:about gay	6=-43
b:about her	2=29 5=66
b:about his	6=26
b:about housing	6=25
b:about it	0=44 1=-26 3=-27 4=105 8=-53
b:about leave	6=53
b:about my	6=49
b:about sunday	1=35 4=-32
b:about the	0=-26 1=-50 7=-30 8=83
b:about their	6=-26
b:absence dashboard	4=-41
b:absence de	3=31 4=66
b:absences pour	7=70
b:absente le	4=31
b:abstinente >	4=-41 5=61
b:abstinente par	4=-30 5=45
b:abus de	8=40
b:acces a	3=55
b:acces par	3=-56
b:accident >	4=-47 6=-57
b:accident de	3=-31 4=55 5=-28
b:accident du	4=69
b:accident the	3=42 4=-53 5=38
b:accompagne des	4=-30
b:according to	1=40 2=30 4=42 7=-30
b:account >	4=-27 5=28 6=-42
b:account of	1=52 4=46
b:accountant >	1=-33 4=41 7=-49
b:accounts and	6=39
b:accounts of	4=-38
b:accro au	4=-40 5=43
b:accueil >	6=39
b:accused of	5=40 6=-40 8=26
b:achats >	0=-28
b:acquitte >	8=49
b:across from	7=-49
b:across three	2=-42
b:act >	4=31
b:action >	8=36
b:activated for	3=30
b:active in	0=65 5=39 6=43
b:active trade	7=51
b:activee pour	3=28
b:activist and	0=-65 6=40
b:activite >	5=-42
b:actors >	3=-25
b:acts for	7=-34
b:actuary >	4=-45
b:added >	6=45
b:addict au	4=-57 5=41
b:addicted to	5=64
b:addicts in	4=41
b:adds and	1=-34
b:adepte de	0=-28 1=56
b:adepte du	1=-50 5=60
b:adhere a	1=28
b:adherent d	0=-35 7=34
b:adherent de	6=31
b:adherent du	7=26
b:adhesion a	0=33 7=-28
b:adjoint du	7=27
b:adjointe au	0=28
b:adjudant >	8=29
b:administratif >	0=-33
b:admits >	0=-48 5=-58
b:admits that	4=-35 6=-32
b:admits to	2=47 4=-33 5=28
b:adn >	1=-28
b:adn aux	8=-31
b:adn de	3=-31
b:adn qui	0=-29
b:adopted >	6=-28
b:adopted two	6=29
b:adultere avec	5=38
b:adultery and	5=61
b:adults in	5=42
b:advises employers	3=-31
b:aeroports >	3=-38
b:affair of	5=-89
b:affair to	5=-72
b:affair with	0=-39 5=43 6=-63 8=-29
b:affaire classee	2=29 8=-36
b:affaire de	8=63
b:affaires >	5=53
b:affaires l	6=-26
b:affaires publiques	5=-27
b:affaires reglementaires	8=-26
b:affairs of	5=-61
b:affiche >	0=-25 5=33
b:affiches de	0=-38
b:affiliated to	7=45
b:affray >	8=29
b:afp >	0=-46 8=-28
b:after a	0=-37 1=-35 4=40 5=-50
b:after an	4=-30 5=39 6=-52
b:after genetic	2=51
b:after he	6=45
b:after his	5=57 6=-50
b:after reading	1=38
b:after ten	3=-45
b:after the	0=-44 3=44 4=54
b:after two	4=33 5=-56 6=-28
b:afternoons >	4=42 6=-38 7=36
b:against malaria	4=-44
b:against the	0=150 1=-60 2=26 8=-35
b:against them	3=-31
b:agde >	5=72
b:age of	4=64
b:agence >	0=-37 4=47 5=52
b:agence d	3=45
b:agence de	2=-44 3=-59
b:agency >	0=-36 3=-36 5=44
b:agenda >	0=-42
b:agent >	0=-89 3=-30 5=-47
b:agent d	0=-27 3=-32
b:agent de	2=-37 3=-46 4=-35
b:agent immobilier	5=-41
b:agnostic as	1=-40
b:agnosticisme technologique	1=-29
b:agnostique >	1=42
b:agnostique tendance	1=38 5=-35
b:ago >	8=27
b:agreement with	7=-40
b:ai deux	5=64
b:ai ete	5=-27 8=-27
b:ai eu	0=-39
b:ai fait	0=-36 1=40
b:ai jamais	8=-30
b:ai milite	0=44 7=-52
b:ai pas	0=-53 3=-36 4=-37 7=54
b:ai quitte	0=76 1=-30 5=-36 7=-25
b:ai renonce	5=27 6=-28
b:ai vote	7=26
b:aid >	4=-54
b:aide aux	7=-28 8=-37
b:aids in	4=39
b:aids to	4=-38
b:ailleurs >	5=49 6=-55
b:aimait les	6=47
b:aime etre	4=-25 5=43
b:aime la	1=-25
b:aime les	0=-43 4=30 5=-54
b:aime pas	4=-26 6=72
b:aime que	6=62
b:aime un	1=-27 6=42
b:airline s	4=-51
b:airport >	8=-25
b:airport s	8=-37
b:airports >	3=-37
b:airports and	3=-25
b:album >	4=-54 8=-39
b:alcool >	4=-41 8=91
b:alcoolemie >	4=-34 8=47
b:algorithms for	2=-33
b:alike >	0=-31 6=39
b:alimentaire >	2=-29
b:all >	0=41
b:all its	1=39
b:all my	0=34 5=-26
b:all of	5=25 7=32
b:all our	6=38
b:all over	3=-58
b:all parties	0=-44
b:all sides	0=-31
b:all ten	3=27 4=-31
b:all things	4=30 8=37
b:all told	0=-28 4=-27 5=37 7=35
b:allergic to	5=-51
b:allergy >	4=38 7=-30
b:allergy to	4=-55
b:alliance party	0=31 7=-29
b:ally of	6=-54
b:ally she	6=53
b:alone >	0=41 4=-30 5=53 6=-27
b:along with	2=37
b:already >	2=-34 4=32
b:alsace >	0=61 4=-39
b:altruisme efficace	1=29 7=-29
b:alzheimer precoce	2=55 4=-39
b:am a	3=-25 5=-63 6=27
b:am against	0=-45 1=62
b:am bisexual	6=37
b:am married	5=-45
b:amant a	5=44
b:amant au	5=44
b:amar and	5=-31
b:ambassade >	3=43
b:ambassade du	3=25
b:america ohio	0=44
b:americaine >	2=57 3=-36 6=-31
b:ames was	5=-54 8=40
b:ami >	1=51 4=-46 6=55
b:ami de	6=-33
b:ami des	6=-34
b:ami luc	6=42
b:amie >	6=84
b:amie de	6=-35
b:among junior	4=-34
b:among them	2=-28
b:amoureux de	6=-27
b:amsterdam >	6=42
b:amuse >	3=31
b:amyotrophie spinale	2=33
b:an >	0=-32 1=-25 6=-50
b:an absurdist	1=29
b:an accountant	4=31 6=-32
b:an adviser	6=-25
b:an affair	5=51 6=-62
b:an alcoholic	4=31
b:an ally	6=-51
b:an anonymous	8=31
b:an anthroposophist	1=36
b:an anti	1=64
b:an app	4=-52
b:an apprentice	1=-26 7=36
b:an army	4=29
b:an arrangement	5=76 6=-34
b:an atheist	0=-29 1=84
b:an au	0=-32
b:an avowed	1=37
b:an award	6=63
b:an dernier	0=-49 4=45
b:an elderly	4=-36
b:an engineer	1=27 6=33
b:an epipen	2=-46 4=64
b:an estimator	4=32
b:an ethical	1=27
b:an ex	0=-25 5=51
b:an extra	2=74 4=-42 5=-38
b:an eye	4=-25
b:an hiv	4=-66 6=38
b:an hour	2=-46 4=57 5=-28
b:an hr	0=-28 6=32
b:an independent	4=-30 7=-29
b:an inmate	8=52
b:an insulin	2=-40 4=45
b:an insurer	4=-45 8=-27
b:an interpreter	4=61
b:an lgbt	0=-25 6=-28
b:an office	0=68 4=29
b:an old	0=79 1=-28 8=37
b:an oncology	4=-26
b:an open	1=-37 5=52
b:an oral	6=-36
b:an organiser	0=55
b:an passe	0=26 5=-57
b:an unbeliever	1=40
b:analyse d	3=-47
b:analysed for	2=39
b:analysed to	3=39
b:analysis >	3=-57
b:analyst >	3=-27 7=-27
b:analyste >	8=-33
b:ancestry test	2=38
b:ancien >	0=-30 1=-38 7=31
b:ancien associe	6=41
b:ancien chef	0=-27 4=-31
b:ancien collegue	1=54 5=-36
b:ancien de	7=29
b:ancien detenu	0=-30 8=71
b:ancien du	0=32
b:ancien employeur	5=43 8=-39
b:ancien patron	4=40 8=-46
b:ancien secretaire	0=49
b:ancien superieur	6=50
b:ancienne collegue	0=30 1=-34 5=30
b:ancienne responsable	0=30 7=33
b:and a	1=-71 2=-60 3=-87 4=-26 5=-32 6=-52 8=47
b:and active	6=50
b:and all	0=57 4=-38
b:and am	4=35 5=39
b:and an	6=29
b:and another	6=-38
b:and anti	0=37 1=29
b:and anxiety	4=-51
b:and asked	2=-28 4=75 5=-40 7=-35
b:and asks	1=43 4=66 5=-41 7=-29
b:and attendance	4=-25
b:and believes	0=-42 1=69
b:and bored	5=25 6=30
b:and brother	8=62
b:and by	0=69 1=-28 8=-49
b:and calls	1=44
b:and can	1=-25 4=31
b:and destroyed	3=41
b:and doesn	0=62 1=-32 5=-40
b:and don	7=-47
b:and doubled	2=-31
b:and eats	0=-42 1=36 2=30
b:and england	7=-27
b:and face	3=44
b:and finds	0=-30 1=57 4=-39
b:and found	8=30
b:and funerals	1=-28
b:and gay	6=-62
b:and gets	6=-30 8=-34
b:and gives	6=38
b:and go	6=-28
b:and goes	2=-54 4=79
b:and got	0=-52 4=-37 8=61
b:and had	4=-32
b:and happy	0=-45 1=34
b:and has	1=-30 2=-41 5=82 6=-66
b:and have	1=34
b:and he	1=31 2=26 3=-47 4=-54 5=-37 6=-71 7=-33
b:and helped	8=-46
b:and her	1=54 3=40 4=-36 5=-25 6=-39 7=-33
b:and his	0=-32 1=-32 3=52 4=-46 5=56 6=-36 8=-64
b:and hr	4=-28
b:and i	0=-26 2=50 5=39 6=40 7=-61
b:and in	5=-26
b:and inheritance	2=-42
b:and is	0=43 1=55 2=42 4=67 6=65
b:and it	1=-31
b:and its	0=-32
b:and joined	4=55 5=32
b:and keeps	5=-33
b:and kept	2=43 4=-50 5=-25 8=-36
b:and knows	0=-29 2=47 4=-27
b:and later	0=-33 2=55
b:and led	4=33 7=34
b:and left	0=-94 5=86 6=-43
b:and lesbian	6=-27
b:and let	3=51 5=-30
b:and life	4=-37
b:and likes	5=45
b:and lives	1=59
b:and lost	0=68 3=-25 8=-41
b:and married	6=36
b:and member	0=28
b:and mobility	4=-31
b:and moved	0=38
b:and mr	4=-27 6=80
b:and needs	2=-30 4=49
b:and never	3=-31 5=-41 8=-29
b:and no	2=-28 5=-28 7=-36
b:and not	4=27
b:and now	0=43 4=-48 6=-44
b:and on	0=-83 7=27
b:and only	5=56
b:and open	4=62
b:and organises	0=58 1=-42
b:and other	6=-33
b:and out	4=62 6=-33
b:and paid	8=49
b:and post	6=-31
b:and pressure	3=67 4=-55
b:and proud	1=-27 6=35 7=43
b:and ran	2=39 5=43
b:and regrets	5=27
b:and retrained	3=-26 4=73
b:and runs	8=-26
b:and safety	4=-32
b:and said	1=-25 4=-30 8=-37
b:and says	4=-27 5=-26 6=29
b:and see	4=28
b:and she	0=-41 5=-55 6=54
b:and sits	7=-36
b:and so	2=54 4=-49 5=-49 6=100
b:and sold	5=35
b:and spent	4=-28 7=-26 8=-38
b:and sponsors	4=31
b:and stayed	0=34 6=58 8=34
b:and still	1=56 4=28 6=-39 8=-35
b:and talks	4=36
b:and teaches	0=-30
b:and tells	7=37
b:and that	0=81 1=38 2=27 4=35 7=-59 8=-31
b:and the	1=-72 3=-27 4=-49 5=72 6=77 7=-53
b:and their	0=-27 2=-31 4=-74 5=-53 6=-30
b:and then	3=-35 4=49 6=-47
b:and therefore	1=26 8=25
b:and they	6=40
b:and three	4=33 5=-25
b:and through	0=40 2=29 7=27
b:and tired	4=-41 6=60
b:and told	0=59 2=-26 4=-43 5=39 6=-80
b:and trained	4=-36 8=44
b:and two	4=50 6=-87
b:and uses	3=25 4=38
b:and was	1=-37 3=45 5=70 7=54 8=36
b:and went	4=29
b:and wife	5=-40 6=-92 7=40
b:and women	4=-27 5=-26
b:and won	4=45 5=-29 6=-28 7=-36
b:and work	4=66
b:and works	1=30 4=44
b:and would	0=40 2=-32 5=-28
b:and wrote	1=-30
b:angers >	1=38
b:animal est	1=46
b:animaliste >	0=41 1=-26
b:animatrice >	0=-42 1=-42 4=-32
b:animaux par	1=42
b:animaux pour	1=55
b:anime le	7=68
b:anime les	1=30
b:anime une	0=-30
b:anne >	4=26
b:anne hidalgo	0=62 5=-27
b:annecy >	6=-40
b:anomalie du	2=40 4=-26
b:anomalie genetique	2=29
b:anonyme >	4=-26 5=30
b:anonymous caller	5=28
b:anonymous note	5=-37 8=31
b:another >	7=-29 8=-25
b:another man	5=-80 6=75
b:another woman	0=-26 5=-26
b:ans >	0=-42 2=-51 3=-47 7=-39 8=39
b:ans a	0=41 1=-50 4=-30 6=-32 7=-44 8=-30
b:ans avec	5=-50 6=51
b:ans dans	0=26
b:ans de	1=-55 8=45
b:ans dit	0=27
b:ans elle	4=34 5=28
b:ans en	5=-31
b:ans et	4=35
b:ans il	1=60 5=-30 6=-26
b:ans qu	0=-40 6=55
b:answers to	6=-61
b:antecedents judiciaires	2=-39 8=64
b:anthroposophist >	1=53
b:antidepresseurs depuis	4=25
b:antiques >	4=-37
b:antwerp everyone	5=49
b:any god	1=29
b:any more	5=26 6=-34
b:any party	0=37
b:anyone >	2=-41 4=54
b:anyone and	5=35
b:anyone for	2=61 4=-39
b:anyone in	5=38
b:anything >	8=32
b:anything else	1=27 4=-36 8=-38
b:apparently he	4=38 8=-46
b:apparently on	4=64
b:apparently she	4=-43
b:apparently the	4=-32 8=-35
b:appartenu a	8=-57
b:appartient a	1=79 2=35 4=-37
b:appelle a	0=28
b:appels >	4=-25
b:applicant >	3=68 8=25
b:applicant and	6=48
b:applicant asked	3=-39 4=41
b:applicant chairs	7=29
b:applicant from	3=31
b:applicant had	8=26
b:applicant has	0=-26 2=32
b:applicant is	0=46 1=40 3=-26 7=-29
b:applicant objects	1=56
b:applicant s	2=52 3=38 4=33 5=-41
b:applicant said	0=26 1=-36 5=-47
b:applicant sold	3=-43
b:applicant translated	2=-32
b:applicant was	0=-43 1=33
b:applicant wrote	2=29 5=-41
b:application >	3=33
b:appointed by	0=-41 7=37
b:apprentis >	2=-28
b:appris a	6=27 7=57
b:approach to	1=-25
b:approcher son	6=-32 8=61
b:appui >	0=32 2=67 4=-27
b:apres avoir	0=41
b:apres des	5=27 8=38
b:apres l	5=53
b:apres la	2=-48
b:apres le	1=37 2=54 4=-55 5=-55 6=27 8=49
b:apres sa	7=39
b:apres ses	0=30
b:apres son	1=-40 3=60 7=-30 8=-32
b:apres un	0=-30 1=25
b:apres une	0=-37 1=30 2=-25 3=-46 4=-38 5=92 7=-45
b:apres vingt	5=-31
b:april >	4=65
b:apropos of	1=41
b:apte >	4=78
b:apte au	4=-48
b:apte sans	4=34
b:arc en	6=-39
b:architect >	1=-30
b:architecte >	6=-31
b:archive >	1=61 4=-34
b:archivist >	2=-25
b:are all	3=-60
b:are both	5=-25 7=47 8=33
b:are carriers	2=62 4=-26
b:are hard	0=42
b:are his	0=-26 8=-69
b:are in	1=28 5=-76 8=40
b:are not	4=-39
b:are on	3=79 8=-33
b:are out	2=-41 4=38
b:are swingers	5=45 6=-46
b:are the	1=-43 2=-40 4=47 5=25 8=-29
b:are what	0=-25 1=36
b:area manager	7=28
b:armee par	1=26
b:army >	3=37 5=-38
b:arnaud demande	2=-31 6=27
b:arrest in	2=43 8=31
b:arrested in	8=30
b:arrested the	8=-39
b:arret >	8=-40
b:arret de	4=25 5=-25
b:arret maladie	4=25
b:arrete de	4=71 8=-50
b:arrets de	4=-27 8=-28
b:arrivee >	1=-26
b:arrondissement groupe	0=44
b:arson >	8=29
b:arte >	5=-31
b:arthritis >	4=37
b:artist >	3=-52
b:as a	0=45 1=-35 3=-41 5=-80 8=35
b:as an	0=-39 1=95 2=-32 3=-43 4=-37 5=-53 8=-36
b:as branch	0=-39
b:as bursar	5=-37
b:as buyer	6=-52
b:as centre	0=59
b:as deputy	4=-43 6=-57 8=-29
b:as far	1=43 4=-46
b:as he	1=29 8=38
b:as head	3=-25 4=-34
b:as her	0=28
b:as his	1=63 4=-50
b:as hr	6=-75 7=-45
b:as i	1=32 4=-27
b:as if	4=27 5=-33
b:as in	6=-51
b:as its	1=-36
b:as mayor	5=32
b:as one	6=48
b:as part	1=25
b:as plant	7=-30
b:as secular	1=-36
b:as she	1=29 2=-33 3=-38 4=71 5=-26 7=-29 8=-32
b:as the	2=40 3=54 4=31 5=42 7=39
b:asexual >	6=68
b:asexual and	6=34
b:asexuel il	6=37
b:asexuelle >	6=-63
b:asie >	5=-28
b:ask >	4=35 5=32
b:asked >	2=-28 4=37 5=-46
b:asked about	0=-67 1=38 3=-47 7=-29 8=72
b:asked for	3=75 4=48 5=27 8=-43
b:asked how	6=28
b:asked if	6=31
b:asked not	4=-26 6=-40
b:asked that	7=25
b:asked to	3=-34 4=42 6=-25
b:asked whether	0=34 4=-42
b:asking >	3=34
b:asks >	1=-55 5=82
b:asks for	0=-25 1=53
b:assemblee nationale	0=-27
b:assembly >	0=65
b:assigne a	8=55
b:assistant >	2=-30 3=-31 4=-26 5=-32 6=-30 8=-28
b:assistant at	7=-35
b:assistante >	5=-36 6=39
b:assistante d	8=-33
b:assistante du	0=-28
b:association >	1=-27 2=-30 5=-38 8=-45
b:association d	0=-34
b:association des	7=-44
b:associe >	6=28
b:associe et	8=29
b:associes >	0=-29 5=-31
b:associes a	5=95 6=-72
b:assume il	1=29
b:assure t	5=-54 8=71
b:assure un	0=-36 1=50
b:assured the	2=-33 4=29
b:assured us	0=30
b:assureur >	2=-57 8=-34
b:asthma in	4=-49
b:asthma inhalers	4=-36
b:asthma is	4=-31
b:asthmatique donc	4=35
b:asylum seekers	6=-41
b:at 23andme	2=-31
b:at a	1=-47 3=-62 4=-45 6=-37 7=-31
b:at all	1=64 4=36
b:at an	4=-45 6=-29
b:at ascot	3=-31 7=-46
b:at birth	2=30
b:at christmas	4=41 5=-47
b:at durham	6=-25
b:at eighteen	0=-37 6=31
b:at every	1=-48 5=47
b:at fairs	3=-38
b:at fifty	6=59
b:at ford	7=33
b:at forty	4=87 6=52
b:at heart	0=32
b:at her	1=48 4=-60 6=25 7=50
b:at his	4=69 5=25 6=39
b:at hmp	8=-56
b:at home	4=-49 6=69
b:at interview	5=55
b:at least	0=33 5=39
b:at length	0=29
b:at lunch	0=28 5=48 6=-39
b:at night	3=-31 4=33 5=-35 7=-56
b:at nineteen	8=29
b:at noon	1=-28
b:at our	5=-29 6=29 7=-27
b:at risk	2=45
b:at school	4=-29 5=-27 6=46 7=-33
b:at six	4=33
b:at ten	4=70
b:at the	1=-82 4=-74 6=-34 7=41 8=-43
b:at thirty	2=-41 3=-53 4=37
b:at three	3=-27
b:at twickenham	7=-34
b:at unison	7=-45
b:at warwick	1=34
b:at weekends	0=35 4=42
b:at work	2=37 6=43 7=-29
b:atelier >	0=26 1=-50 7=43
b:atelier de	1=-28 3=-33 7=29
b:atelier qu	0=-37
b:ateliers >	0=-29
b:athee >	1=63
b:athee a	1=35
b:athee et	1=-79 3=-28
b:athees >	1=55
b:atheism >	1=-75
b:atheisme au	1=-45
b:atheist >	1=72
b:atheist as	1=29 4=-27
b:atheist since	1=31
b:athlete s	2=57 4=58 5=-37
b:atlanta >	0=49
b:attache de	4=-29 5=-33
b:attached >	0=-27 3=26 4=-35 8=36
b:attack in	0=-28 4=-41
b:atteint d	3=-33 4=-32
b:atteint de	4=28
b:atteinte de	4=27
b:attend son	8=70
b:attend un	5=-25 6=-40 8=-35
b:attendent un	6=49
b:attendre >	0=-46
b:attends a	1=46 2=26
b:attracted to	5=-47 6=75
b:au 1er	0=-32
b:au bulletin	0=-52 8=49
b:au bureau	0=-39 1=-33 2=26 3=25 4=28 5=58
b:au canada	7=-29
b:au centre	3=55
b:au chu	2=-41
b:au clavier	4=42
b:au client	6=27
b:au club	7=-44
b:au comite	7=57
b:au commissariat	3=-26 8=58
b:au congres	7=30
b:au conseil	1=-52 2=-28 3=-26 5=-45 7=37
b:au cse	0=-36 3=28
b:au dejeuner	2=-27 8=-26
b:au depot	5=-26 8=66
b:au dossier	2=34 3=43 8=39
b:au droit	1=43 6=-30
b:au faed	3=32 8=-28
b:au fichier	8=-38
b:au fijais	3=-26 8=52
b:au genou	4=61
b:au grand	1=78
b:au groupe	5=45
b:au lecteur	3=-39
b:au lit	4=93 5=-50
b:au lycee	6=27
b:au maire	0=36
b:au marche	0=28 4=68
b:au mariage	0=-50 6=-64
b:au musee	1=-25
b:au nom	7=54
b:au pair	0=-28 3=-25 5=68 6=-86
b:au parlement	0=-25
b:au parti	0=38
b:au pcf	0=62 5=-26 7=-59
b:au piquet	7=42
b:au port	3=76
b:au poste	4=-75 5=-71 8=68
b:au pouvoir	0=53
b:au premier	0=35 3=-44
b:au printemps	4=-52 6=49
b:au ps	0=76 7=-33
b:au quebec	6=34 8=-32
b:au regime	0=54 4=-55
b:au revers	1=36 2=-25
b:au sein	4=-32 5=25
b:au seminaire	5=29
b:au senat	0=-47
b:au sens	1=75 6=52 8=-37
b:au service	5=-29
b:au sexe	4=-37 5=102
b:au sfa	7=46
b:au siege	0=-31 7=-31
b:au snes	0=-42 7=48
b:au syndicat	0=-48 7=32
b:au telephone	2=-28
b:au theatre	5=-27 6=-62 8=-27
b:au travail	4=40 8=-25
b:au tribunal	8=-40
b:auberge >	5=-34 6=40
b:aucun dieu	0=-32 1=37
b:aucun engagement	0=53
b:aucune donnee	3=42
b:aucune mention	0=-34
b:aucune opinion	0=43
b:audience >	8=-27
b:audiologists >	4=-54
b:audit >	4=31 5=-33
b:audited the	7=-37
b:auditeur >	4=-28
b:aujourd hui	1=33
b:aunts and	4=-28
b:aupres de	0=-38 4=-44 6=31 8=41
b:aupres des	7=-32
b:aurait couche	5=35
b:aussi >	1=-29 2=34 5=-43
b:authentification >	3=49
b:authentification forte	3=-32
b:authentification vocale	3=32
b:authentifiee par	0=-52 3=40
b:authentifier >	3=37
b:autistes >	4=-48
b:auto immune	4=32
b:automatique >	8=-42
b:autre >	0=31 5=35 6=-34
b:autre bord	0=-34 1=-38 6=42
b:autrice >	6=33 8=-32
b:aux blocages	0=44
b:aux elections	0=-42 7=42
b:aux etats	0=-33 2=31
b:aux europeennes	0=28
b:aux grilles	0=52
b:aux jeunes	5=-36
b:aux legislatives	0=38
b:aux modes	4=-42
b:aux municipales	0=25 7=-36
b:aux prud	6=29
b:aux republicains	0=52 7=-47
b:aux reunions	0=-29 1=-42 4=-80 7=49
b:aux victimes	8=-46
b:available from	7=31
b:avant bras	6=32
b:avant de	3=-30 6=52
b:avant l	8=-32
b:avant la	3=52 4=-44
b:avec des	0=-30 3=38 6=45
b:avec deux	6=-68
b:avec l	1=32 3=86 6=-32
b:avec la	3=37 5=105 6=-48 7=-72 8=-41
b:avec le	0=25 4=30 5=66
b:avec les	4=-29 5=33 7=-55 8=-29
b:avec macron	0=36
b:avec mon	6=39
b:avec qui	2=-37 6=85
b:avec sa	4=-85
b:avec ses	0=-61 3=-37 4=-37 5=-76 6=-56
b:avec son	0=-83 1=-54 3=70 7=-49
b:avec sursis	8=64
b:avec tout	7=36
b:avec trois	5=86
b:avec un	0=-67 1=-49 4=26 6=62 7=-32 8=-42
b:avec une	0=-29 1=-25 3=-42 4=51 5=50 6=52 8=-47
b:aventure avec	5=69
b:aventure entrepreneuriale	5=-29
b:aventure humaine	5=-34
b:aventures en	5=-47
b:avion >	2=40
b:avocat de	5=-29
b:avocate >	6=-37
b:avoir des	1=48
b:avoir eu	5=58
b:avoir manifeste	0=31 4=-36
b:avowed nihilist	1=37
b:avril >	5=-39 8=40
b:away >	4=46
b:ayn rand	1=57
b:b >	1=55 6=-25
b:b2v et	4=-38
b:baby in	4=51 5=-36
b:bac >	8=28
b:back >	4=45
b:back at	4=40
b:back end	4=-49 5=-40
b:back on	4=43
b:back to	0=37 6=-35
b:badge >	0=-97 3=42 6=41
b:badge sans	3=35
b:badge was	6=-25
b:badgeuses a	3=-51
b:bae >	1=48 8=-29
b:bag >	4=61
b:bail >	8=-48
b:bail in	8=31
b:bailiff >	8=-37
b:bakery >	0=46 3=-33
b:bakery in	6=33
b:bakery until	4=35
b:balcony >	4=29
b:ballot >	0=61 7=-43
b:bamako >	0=46 3=30
b:ban >	8=46
b:bank >	2=-35 3=-42 5=-41 6=-30 8=-49
b:bank and	8=44
b:bank in	5=-26
b:bank s	3=37 8=-26
b:banned from	4=-26 8=59
b:banque >	5=-31
b:bapteme >	1=39
b:bar >	5=40 6=35
b:bar gay	6=-88
b:bar in	6=-30
b:bar manager	6=-38
b:bar of	5=-41
b:barley >	2=-45
b:barre a	0=-46
b:barred from	8=48
b:bars gays	5=-51 6=76
b:bartender at	6=-39
b:bas de	2=43
b:base de	3=25
b:base du	3=52
b:basel >	4=-50
b:basque >	0=-33
b:bass >	5=30 6=-29
b:bat and	6=-42
b:batiment >	7=-34 8=-33
b:be >	2=-28 6=37
b:be a	0=66 1=-41 4=-59
b:be asked	0=27 3=-58
b:be believed	4=32
b:be fingerprinted	1=-66 3=30
b:be home	4=-46
b:be tested	4=-25
b:beau frere	1=-44
b:beaucoup >	3=32 4=-29
b:became an	1=41
b:because he	1=-47 5=59 6=41
b:because her	6=-30
b:because i	0=-40 4=-46 6=27
b:because of	1=-41 3=34 4=82
b:because she	0=65 1=-36 4=-26 5=-30
b:because the	0=-28 3=41 4=-35 8=-31
b:become a	7=26
b:bed >	4=62 5=49
b:bed linen	5=-43
b:bed the	5=69
b:bed with	4=-47 5=-27
b:beds >	4=-31
b:bee stings	2=-30
b:been a	0=29 6=37 8=-31
b:been an	0=62
b:been celibate	4=-28 5=25
b:been clean	4=66
b:been convicted	8=56
b:been faithful	5=-58 6=-46
b:been in	2=-26 4=64 5=-39 6=-42 8=43
b:been intimate	5=43
b:been married	5=-39 6=-29
b:been sleeping	4=-27 5=50
b:been the	0=25 4=-30
b:been to	1=31
b:been told	4=27
b:been with	5=89 6=-30
b:bees >	6=-87
b:bees with	6=49
b:before >	4=41 7=-56
b:before and	4=57
b:before he	6=-25 7=32
b:before lunch	4=55
b:before nine	4=-57
b:before she	4=-53 5=-35 6=43 7=-33 8=-43
b:before the	3=26 5=57
b:begins >	2=-31
b:behalf of	7=-27
b:behind him	4=45
b:behind the	4=-25 5=-33 7=31
b:being a	1=27
b:being an	0=-25 1=26
b:being asked	0=-34 4=-48 6=47
b:being one	6=34
b:being treated	4=26
b:belgique >	0=38
b:beliefs >	1=29
b:believe in	4=-32 5=-35 6=-30
b:believed >	4=31
b:believer >	1=34
b:believer in	1=-38
b:believes in	0=32 4=-26 5=-33
b:believes that	8=-34
b:believes the	1=-41 5=29
b:bell is	7=29
b:belle mere	6=-40
b:belonged to	0=29
b:belonging to	1=-38 8=-32
b:belongs to	0=-27 1=35 7=52
b:beneficiaire de	4=36
b:benefit fraud	8=-32
b:benevole >	0=-25 8=-30
b:benevole a	0=-30
b:benevole d	0=-26 8=-34
b:benevole de	0=59
b:benin >	2=28 4=31
b:berlin >	0=-30
b:bernie sanders	0=33 8=-31
b:best man	5=57
b:best sense	0=-37
b:better >	4=-26
b:better than	0=-44 4=71
b:between a	5=-26
b:between him	5=30
b:between two	0=32 4=61 5=29
b:bi >	5=-55
b:bi directional	6=-37
b:bi et	4=-32 6=70
b:bi precise	6=35
b:bi qlik	6=-47
b:bi weekly	6=-40
b:bible he	1=79
b:bien >	0=-29 1=52 3=-28 5=-27 6=-37 8=-31
b:bien dans	4=-32 6=80
b:bien etre	1=-39 5=-50
b:bien fait	4=-41
b:biens sociaux	8=30
b:big in	7=26
b:bill >	2=-45
b:bill of	4=-51
b:bio >	6=40
b:biographie de	0=-32
b:biologie moleculaire	2=-26
b:biometric data	3=57
b:biometric passport	3=-40
b:biometric residence	3=-42
b:biometrique >	3=-31
b:bipolar disorder	4=26
b:bisexual >	6=44
b:bisexual and	6=44
b:bisexual man	6=52
b:bisexual woman	6=57
b:bit of	0=26 4=28 5=33
b:black lives	0=49
b:bladder out	6=-35
b:blanc >	0=30
b:blind in	4=45
b:blind pupils	4=53
b:blind to	4=-57
b:blind which	4=54
b:blocages de	0=33
b:blog >	0=45 3=-26 5=65 6=-38 8=37
b:blog a	5=45 6=-28
b:blog on	1=-32 7=-46
b:blogs about	8=-33
b:blood >	4=-25
b:blood products	4=-30
b:blood thinners	4=46
b:blue badge	0=-34 4=31
b:board >	8=-37
b:boasts of	5=52
b:boats >	6=-40
b:boit plus	4=76 8=-27
b:boite >	4=-56 5=33 6=28
b:boite de	3=-25 4=-31
b:bond trader	5=-31
b:bone he	0=27 1=31 8=-29
b:bone marrow	0=-43
b:bones about	0=37
b:bonne table	3=-47
b:book >	4=-32
b:book and	3=-32
b:book on	0=-66 4=-30
b:booked >	1=-47
b:bookkeeper >	5=-34
b:bookkeeping >	5=-27 6=-29
b:books >	5=-51
b:books and	5=34
b:books of	5=-34 6=-28 7=-34
b:books on	1=-35
b:bookshop with	6=33
b:boots >	5=-32
b:bord >	0=-61 1=-40 6=55
b:bordeaux >	1=40 6=-36
b:border officer	3=30
b:born >	4=58
b:born campaigner	0=-26
b:born salesman	2=-43
b:born with	2=94 5=-50 6=-34
b:bornes a	3=-60
b:bornes parafe	3=-27
b:boss >	1=-41 2=-31 5=29 6=-53 7=27
b:boss and	6=-42
b:boss in	0=-37
b:boss s	8=49
b:both >	3=-29 5=-28
b:both carriers	2=34
b:both carry	4=-28
b:both copies	2=70 4=-36
b:both ears	4=31
b:both feet	4=60
b:both hands	3=48 4=46 5=-25
b:both he	2=-39 5=61 6=-33
b:both her	2=46 5=55
b:both in	2=-40 4=42 5=-25
b:both men	5=-38 6=30
b:both move	6=42
b:both of	3=35 5=42
b:both parents	2=62
b:both partners	5=32
b:both sexes	5=-29
b:both sides	2=30 4=-37
b:both times	5=-50
b:both unite	7=59
b:bouffeur de	1=50 4=-53
b:bought a	6=37
b:bound over	8=43
b:boutique >	3=-35
b:boutique de	2=-27
b:box >	1=40
b:boxing >	6=-31 8=27
b:boy >	0=28 6=-43
b:boy with	4=-33
b:boyfriend >	5=35
b:boyfriend and	5=-26 6=-48
b:boyfriend are	6=35
b:boyfriend of	6=66
b:boyfriend on	6=45
b:boys his	0=-32 5=-31 6=55
b:bracelet electronique	8=74
b:bradford >	4=-28
b:branch >	0=-68 5=50 7=27
b:branch at	7=47
b:branch chair	0=-60 7=36
b:branch manager	7=-66
b:branch of	0=37 7=-34
b:branch secretary	0=-46
b:brand >	4=-47
b:bras >	4=52
b:bras droit	4=-59
b:brca mutation	2=28
b:brca1 mutation	2=27
b:bread >	1=-28
b:break in	3=40
b:breakfast >	4=29
b:breast cancer	4=43
b:breeder >	8=-28
b:brest >	0=-36 5=-50 6=-63
b:brewer >	2=47
b:brexit >	0=-47
b:bricklaying >	3=36
b:bride s	6=-48
b:brigade votes	0=-67
b:brigades union	7=28
b:bright has	1=-40 4=41
b:brighton >	5=-29 6=35
b:brighton pride	6=-33
b:bristol >	6=-49 8=44
b:britain in	0=52
b:broke >	5=-51 8=-25
b:broke his	4=-54 8=52
b:broke up	5=77
b:broken ankle	4=46 8=-26
b:broken leg	4=50
b:broker >	4=-26
b:brother >	2=53 7=-33
b:brother are	8=52
b:brother in	2=38 5=-37
b:brother is	7=-55 8=34
b:brother s	2=42 7=-30
b:brother was	2=-28
b:brought a	4=-40
b:brought her	7=45
b:brought his	0=-31
b:brought up	1=95
b:bruit court	5=33
b:bruno >	6=-32
b:brussels office	0=69 1=-34 5=-26
b:bruxelles >	1=50 2=-32 6=35
b:budget >	5=-31 6=-42
b:buffalo >	7=39
b:building >	7=-34
b:built a	2=-45 4=-33 6=34
b:built the	3=-33 4=40
b:bulletin n	8=35
b:bullied at	6=29
b:bumper sticker	1=29
b:bureau >	1=-25 4=28 5=29 7=-80
b:bureau d	0=-47 4=26 5=-53 6=64
b:bureau de	0=25 7=47
b:burn out	4=52 8=-41
b:burnout among	4=-33
b:bus >	7=-27 8=-38
b:business >	6=29 7=44
b:business partner	6=-77
b:business trips	5=27
b:but he	8=31
b:but his	6=57
b:but keeps	0=-25 7=31
b:but on	4=42
b:but she	4=29
b:buvette >	0=-38
b:buyer >	5=-35 6=-28
b:buyer for	5=-39
b:by >	4=-26
b:by a	2=-53 4=-65 7=-33
b:by and	0=-47 7=34
b:by choice	5=48
b:by conviction	0=76 5=41 8=-88
b:by day	5=27
b:by dna	2=48
b:by eight	8=40
b:by face	3=29
b:by facial	3=59
b:by forbes	3=-43
b:by half	4=-38
b:by her	0=-61 1=-42 2=-37 3=-44 6=-47 8=-48
b:by him	3=-25
b:by his	2=50 3=41 4=-41 8=-48
b:by its	5=-32
b:by mistake	2=37
b:by my	0=-27 2=27
b:by night	0=43 6=49
b:by one	7=-36
b:by phone	4=54
b:by police	8=28
b:by selfie	3=62
b:by six	4=-34 5=-50 6=32
b:by the	0=-56 2=70 3=64 4=38 5=-48 8=58
b:by three	2=-29 4=35
b:by two	7=40
b:by video	4=55 8=-31
b:c est	0=-29 2=-25 3=25 4=-40 7=29
b:c etait	3=27 5=34
b:cabin crew	7=-30
b:cabinet >	3=39
b:cabinet de	2=-32
b:cache pas	0=53 1=34 3=-42 5=-60 6=-35
b:cache qu	5=-74 6=42
b:cache ses	5=-49 6=52
b:cadet >	1=30
b:cadets >	3=-27
b:cadre >	0=-42 7=29
b:cadre de	4=-50
b:cadres >	0=-35 7=33
b:cafe >	0=31 6=61 8=30
b:cafe in	4=-26 5=-37
b:caisse >	2=-49 5=-30
b:caisse de	3=34
b:cakes >	5=-41 8=-33
b:calendar >	4=32
b:call >	5=-55 8=-34
b:call him	5=34 6=65 7=36
b:called olaf	6=32
b:called the	4=-43
b:called to	4=-29 8=33
b:calls her	5=27 7=56
b:calls him	0=49 4=29 5=27 7=-33
b:calls himself	1=31
b:calls his	6=-30
b:calls it	0=-38 2=-26
b:calme >	5=-51
b:cambridge >	2=-34
b:came >	4=-48 7=-36
b:came back	4=34 8=45
b:came in	0=-28
b:came out	0=-62 1=-36 4=-37 5=34 6=91 8=-41
b:came up	5=35
b:came with	4=49
b:camera a	3=48
b:camera at	2=-29 3=42
b:campagne >	6=63
b:campagne d	0=26
b:campagne de	0=38 1=-32 3=-25 4=-31 6=-31
b:campagne pour	2=-25
b:campaign >	0=38
b:campaign he	0=-36 6=-26
b:campaigned against	0=31
b:campaigned for	1=67
b:campaigned to	0=42
b:campaigns for	4=-29
b:can t	1=-50 2=-31 4=75 5=-93 7=-25
b:canada >	6=-40 7=-30
b:cancer >	2=26 4=63
b:cancer charity	4=33
b:cancer is	2=36 4=-38
b:cancer research	4=-25
b:candidat >	3=43 5=-29 8=-44
b:candidat a	0=-47 5=62 7=46
b:candidat aurait	5=-44 6=51
b:candidat est	0=-57 1=-82 3=-36 4=-33 5=-38 6=-31 7=-47 8=51
b:candidat fait	0=25 4=27
b:candidat figure	0=32 3=-32
b:candidat gere	6=-26
b:candidat ne	1=35 5=-40
b:candidat retenu	3=-39 8=-30
b:candidat s	0=33 5=-53 6=43
b:candidat se	4=26
b:candidate >	1=-31 2=31 3=66 4=33 7=-26 8=53
b:candidate a	0=-49 3=25 4=-28 7=40 8=59
b:candidate admits	2=33 4=-39 5=56
b:candidate asked	6=32
b:candidate built	2=-47 4=-61
b:candidate disclosed	1=-33 4=28 8=41
b:candidate est	0=35 3=-28 4=-39 5=29 8=-36
b:candidate et	2=-44 4=-56 5=-29 6=94
b:candidate etait	0=-40
b:candidate for	2=37
b:candidate had	4=61 5=35
b:candidate has	1=-27 3=-37 8=-26
b:candidate in	7=-32
b:candidate is	1=-39 3=-26 4=46 6=39
b:candidate left	0=-54 1=72
b:candidate lives	1=33 3=-35
b:candidate n	1=57
b:candidate runs	0=33 5=38
b:candidate s	0=-38 1=33 2=44 3=34 4=-25 5=-34 6=-33 8=-48
b:candidate said	4=-29 6=30
b:candidate se	0=27 4=40 6=-69 7=-30
b:candidate told	0=46 6=-25
b:candidate vit	5=71 6=-55 8=-35
b:candidate was	0=37 2=-41 4=61 6=37 8=49
b:candidate wrote	6=-47
b:candidature d	6=58
b:cane and	4=44
b:cannot lift	4=42
b:canteen >	0=45 5=-38 6=65
b:canteen and	0=-59
b:cantine >	0=38 2=26 3=-39 4=-26
b:cantine du	3=45
b:canvassed for	0=33
b:cap >	6=-35 8=28
b:cap d	5=50
b:capitals >	6=30
b:captain >	0=36
b:capteur d	3=-38
b:capteurs d	3=-48
b:captured on	3=46 4=-25
b:car >	0=-47 6=33
b:card >	3=48 4=-38 6=32
b:card carrying	0=38 7=-32
b:card holder	3=-29
b:card in	0=-41 7=59
b:card over	0=71 7=-62
b:card payments	8=-25
b:cardiaque >	3=-27 4=58
b:cardiff >	4=-27
b:cardiologie >	4=-43
b:cards >	3=75
b:cards and	5=-52
b:care >	3=-28 4=-29 5=-25
b:care home	4=-60
b:care homes	4=39
b:cared for	4=-56 6=-33
b:career in	4=-37 5=-35 6=48 8=-28
b:carer >	1=29
b:cares for	4=38
b:carnet de	4=51
b:carpentry >	8=-37
b:carrier >	2=60 4=-26
b:carrier for	2=64
b:carrier of	4=-47
b:carrier status	2=42
b:carriers of	2=-42 4=-26
b:carries a	0=46 4=27 7=27
b:carries an	2=-91 4=99
b:carries brca2	2=38
b:carries it	4=-26
b:carries the	2=53 4=-47
b:carries town	0=-30 2=-35
b:carry the	2=73 4=-45
b:cars >	4=-59 8=63
b:carte >	0=-32 7=54
b:carte a	0=-71 7=48
b:carte aux	0=64 7=-46
b:carte cgt	7=28
b:carte d	0=57 1=-38 4=-26 7=-26
b:carte de	0=-60 7=40
b:carte du	7=33
b:caryotype 47	2=27
b:caryotype normal	0=-34
b:case >	2=31 3=-26 6=-32 8=-25
b:case worker	8=-25
b:cash flow	2=-47 4=-27
b:casier >	8=76
b:casier a	8=-78
b:casier vierge	5=-61
b:casino >	0=-32 3=66
b:cat >	8=44
b:catalogue d	4=-27
b:category manager	4=-42
b:catered for	1=-29
b:caterer >	7=-39
b:catholic and	1=-33
b:catholique >	1=-33 6=-26
b:caught him	5=53
b:caught the	5=-42 7=-30
b:caught with	5=-30 8=40
b:cause d	3=60 8=-61
b:cause dans	0=-36 8=66
b:cause de	0=-51 4=34 6=37
b:cause du	0=-60
b:cause kurde	0=45
b:caution for	8=35
b:cdd >	1=-59
b:cdi >	7=-28
b:ce poste	1=33 3=-45
b:ce qu	1=63 4=25 7=-61
b:ce que	0=38 1=-46 7=-36
b:ce qui	0=28 4=-27 5=-47 7=-70 8=30
b:cela >	8=39
b:cela ne	3=-25 5=-55 6=40
b:celibataire geographique	5=-42
b:celibataire sans	5=-34
b:celibate >	5=76
b:celibate by	5=49
b:cell >	2=40 4=-30
b:cell after	8=53
b:cell anaemia	2=-44 4=48
b:cell culture	2=-27
b:cell gene	2=45
b:cell trait	2=56 4=-49
b:cellar >	5=39 7=-27
b:celle d	3=27
b:cellule de	0=-43 8=54
b:cent >	1=-28 2=-40 4=25
b:cent risk	4=-29
b:center >	7=60
b:centrale >	5=-34
b:centre >	0=-29 3=29 4=-51 6=-47 8=-28
b:centre de	0=-85 6=-31 7=-35 8=36
b:centre droit	0=26
b:centre lgbt	0=-30
b:centre right	0=60
b:centre s	3=27
b:centriste >	0=26
b:cercle de	1=27
b:cercle sur	0=33
b:certificate >	4=-25 8=52
b:certificate of	4=-29 8=48
b:cesse de	1=36 4=-45
b:cfdt >	0=-41 1=-27 7=71
b:cfdt cadres	7=54
b:cfe cgc	0=-57 7=53
b:cftc >	0=-29 7=80
b:cftc au	0=-27 7=79
b:cftr delta	4=-32
b:cgc en	0=-37 7=27
b:cgt >	0=-60 1=-25 7=47
b:cgt de	7=66
b:chain >	4=-26
b:chain in	4=-27
b:chaine >	1=42
b:chaine d	0=-40
b:chair >	0=62 4=29 7=-28
b:chair of	0=-53
b:chair with	4=40
b:chaired the	0=-52
b:chairman s	5=54 6=-32
b:chairs for	0=-26
b:chairs the	6=-39 7=26
b:champion >	6=-44
b:change >	5=-26
b:change de	1=29 5=77
b:changer de	5=46
b:channel 4	7=-42
b:chante a	1=-49
b:chapel >	7=40
b:chaplain >	4=-33 8=-34
b:chaplain who	5=37
b:chapter of	1=42
b:chaque matin	3=42 4=-41 5=-35
b:chaque nuit	4=-40
b:chaque projet	5=-27
b:chaque scrutin	0=62 1=-31
b:character in	6=-34
b:charge de	1=-28 8=-30
b:charge of	2=-55
b:chargee d	6=-30
b:chargee de	2=-38 6=52 8=-30
b:charges of	8=26
b:charity for	4=-32
b:charity s	4=-26
b:charity that	8=39
b:charnelle >	5=31
b:chasse >	0=-35 1=54 4=45
b:chaste depuis	5=46
b:chauffeur a	4=63
b:cheat sheets	5=-26
b:cheated death	5=-50
b:cheated on	5=68 6=-75
b:check >	8=-50
b:check at	3=61
b:check off	7=28
b:chef >	1=-79 4=-38 5=42 6=29 8=-44
b:chef d	1=50
b:chef de	2=-31 6=-90 8=-33
b:chef lost	4=29
b:chef vegan	8=-29
b:cheffe de	4=38
b:chemist >	2=-50
b:chemo >	4=49
b:chemotherapy >	4=25
b:cheques >	8=52
b:cherche a	6=-52
b:cherche des	5=-56
b:cherche un	0=35 1=-42 5=-46
b:cherchent un	6=37
b:cherchent une	0=-29
b:cherchons a	6=49
b:chess >	5=-25
b:chez elle	4=54 5=42
b:chez idemia	3=-35
b:chez l	1=-49
b:chez la	2=30
b:chez le	2=-43 4=33
b:chez les	0=59 6=-45
b:chez lui	0=52 1=-37
b:chez nous	7=33 8=35
b:chez sa	1=-37 2=31 4=-42 5=-28
b:chez son	3=61 4=-35 6=64
b:chez thales	1=30
b:chez un	1=-51 6=-49
b:chief of	5=47
b:chiens >	6=46
b:chiffre >	6=-30
b:child >	4=51
b:childhood >	4=-35
b:children >	2=39 4=-112 5=-44
b:children and	6=-49
b:children in	3=40
b:children s	4=-45
b:children to	1=-25 4=-56
b:chip photo	3=29 5=-35
b:choice >	5=47
b:choice of	6=-30
b:choir >	0=-31 6=39
b:choir in	6=56
b:choir with	6=27
b:choix >	1=-33 4=-34 5=99 6=-51
b:christmas >	4=38 5=-40
b:christmas do	5=37
b:chromosomal deletion	2=25
b:chromosome 9	2=26
b:chromosome >	2=41
b:chromosome and	2=42
b:chromosome painting	2=-36
b:chronic migraine	4=60
b:chronique >	4=-26 6=45
b:chu >	2=-37
b:church >	0=-44 6=-37
b:church for	1=-33 6=55
b:church when	0=-26 1=-41 6=33
b:churches >	4=-30 6=-29
b:churchwarden >	0=48 7=-27
b:circule sur	5=32
b:city >	5=27
b:civil >	8=-36
b:civil partner	6=54
b:civil partnership	6=33
b:civil servant	0=-26
b:civil service	0=59 7=-25
b:civil union	7=-29
b:claims >	5=69 8=-26
b:claims handler	4=-25 8=-33
b:claims he	4=43
b:claims that	5=29
b:claire vit	3=-26
b:class >	4=41
b:class of	4=-46
b:classee >	8=25
b:clavier >	3=-27 4=34
b:clavier analysee	3=25
b:clean as	8=52
b:clean bill	4=-32
b:clean driving	4=-29 8=-46
b:clean for	4=88
b:clean record	8=-30
b:clear >	1=-30 2=113 3=-79 4=-29
b:cleared by	4=93 8=-56
b:cleared her	4=52 8=-47
b:clerc >	2=-38
b:clerc de	5=-31
b:clerk >	0=-55 3=-29 4=-28 7=-43 8=-53
b:client >	0=-32 3=40 4=-56 8=-48
b:client cost	5=42
b:client dit	6=-47
b:client had	3=-39
b:client list	5=-45
b:client s	5=66 6=27
b:clientele >	2=-32 4=-49 5=-33
b:clients >	3=-65 6=-43
b:climber >	6=35
b:clinic >	2=54
b:clinic for	0=-28 4=25
b:clinic front	4=-26
b:clinic in	4=-70
b:clinic nurse	4=-30
b:clinical trials	2=-28 4=36
b:clinique >	4=-64
b:clock >	3=-57 4=30
b:clocks in	3=49
b:clocks on	3=46
b:clocks with	3=-27
b:closed >	4=-25 6=-28
b:closed shop	7=40
b:closeted at	6=32
b:club >	4=-41 7=-45 8=57
b:club de	1=-34 5=-47 7=-46
b:club in	0=54 5=39 6=-42
b:co founded	6=49
b:coach >	0=-38 1=-40 2=-28 3=-52 4=-61 6=-48 7=-34
b:coach that	6=65
b:coached a	4=-42
b:coaching >	4=37 8=-26
b:coche >	0=31 1=28
b:cochlear implant	4=47
b:code >	4=-26 5=-34
b:code base	2=-33
b:code en	1=-35
b:code for	4=-28
b:code of	5=-55
b:coeliac so	4=62
b:coeur de	0=-35 4=-32
b:coffee >	0=-48 5=44 6=-35 7=32
b:coffre >	3=53
b:cold chain	4=-33
b:cold store	5=71
b:colin vient	6=-27
b:colle des	0=45
b:colleague >	0=-25 5=58 6=-74
b:colleague says	0=30 4=28 6=-34
b:colleagues in	6=62
b:colleagues to	4=-45 7=-46
b:collecte pour	0=-27
b:collectionne les	0=-39 5=66
b:collective bargaining	7=-27
b:college >	0=-27 4=-37 5=-50 6=32
b:collegue >	0=-98 1=25 4=53 5=52
b:collegue du	5=-51 6=75
b:collegue il	0=-26 6=50 7=-28
b:collegues >	5=41
b:collegues de	1=26
b:collegues en	0=-35
b:collegues le	0=38
b:colloque >	4=-40
b:colocataire >	1=-29 5=52
b:colonoscopy every	2=50 4=-28
b:coloriste >	4=-28
b:colostomy bag	4=31
b:colour >	4=32
b:come from	0=39 4=-29 7=-39
b:come out	4=64 6=-32
b:comes by	4=49
b:coming out	0=-45 4=-55 5=-35 6=57 7=-28
b:comite d	0=-25
b:comite de	5=26
b:commande un	2=63 4=-31 7=-46
b:comme a	0=-62
b:comme agent	1=28
b:comme deleguee	7=63
b:comme il	6=55
b:comme son	6=37 7=34
b:comme tous	3=50 4=-49
b:comme toute	0=51 3=25
b:comme un	3=-29 4=46 5=-29
b:commercial >	0=-38 7=-35
b:commercialise des	3=-34
b:commissariat >	3=-29 8=31
b:commission >	0=-60
b:committee >	6=25 7=-71
b:committee of	7=45
b:communaute de	1=39 8=-25
b:commune >	0=-34
b:communication >	2=-25
b:communiste >	1=-38 6=-33
b:communiste d	0=43
b:community order	7=-48 8=57
b:community organiser	7=-27
b:compagne >	5=-26
b:compagne cherchent	6=-30
b:compagne est	4=79
b:compagne et	6=-33
b:compagne l	5=36
b:compagnie des	6=72
b:compagnon d	6=-49
b:compagnon de	6=-26
b:compagnon est	1=27 6=-41
b:compagnons >	5=95
b:company >	2=-39
b:company car	5=29
b:company card	5=44
b:company doctor	2=30 3=-32 4=68
b:company of	6=64
b:company s	0=-36 2=-34
b:compared >	3=32
b:compared with	3=52
b:complet >	4=49
b:completed >	8=70
b:composer >	3=-25 5=49
b:composites >	4=-28
b:compris >	0=39 1=-36 6=-41
b:comptable >	5=94 6=-58
b:comptable a	1=-62
b:comptable au	7=-38
b:comptable du	0=-47
b:compte de	0=-25 5=-25 7=-33
b:compte x	0=54 5=-49
b:comptes de	7=-28
b:comptoir >	5=34
b:concerne >	6=68
b:concierge >	1=-36 3=-29 5=-42 6=34 7=-32
b:condamnation de	8=-26
b:condamnation effacee	8=32
b:condamnation pour	8=38
b:condamne a	8=-79
b:condamne pour	8=75
b:condamnee pour	3=-27 8=40
b:conditions >	4=65
b:condoms and	5=-27
b:conductrice de	4=-40
b:confederation helvetique	7=-29
b:confederation paysanne	7=50
b:conference organiser	7=-30
b:confided that	4=38 5=-42
b:confidence that	8=27
b:confie >	5=31
b:confie t	3=-40 5=28
b:confirme par	2=30
b:confirmed by	2=33 4=-50
b:confirmee >	3=29
b:conflict of	5=25
b:conflits du	8=-25
b:conge pour	0=53 4=-33 5=-37
b:congres confederal	7=59
b:congress house	7=-45
b:conjoint a	2=-32 6=-45
b:conjoint collaborateur	6=-30
b:conjointe mme	6=59
b:connait la	3=-27
b:connait les	8=-27
b:connu des	8=56
b:connu du	2=31 3=-28
b:connu la	0=33
b:connue >	2=40
b:connue des	5=50 8=25
b:conquete de	5=-48
b:conscience >	0=-40 1=35 3=31
b:conseil >	1=-32
b:conseil a	0=-34 5=-27
b:conseil d	0=-53
b:conseil de	7=49
b:conseil en	2=-37
b:conseil genetique	2=54
b:conseil municipal	0=58
b:conseille des	3=-40
b:conseiller d	0=40
b:conseiller en	2=-41
b:conseiller regional	0=50
b:conseillere d	0=30
b:conseillere en	0=-35 2=-27
b:conseillere municipale	0=27
b:conseillere regionale	0=28
b:consent >	3=-45
b:consent form	2=-25
b:consented to	3=41
b:consentement retire	3=29
b:consequence >	1=39 2=44
b:conservative says	0=29
b:conservative voter	0=28
b:constable >	8=-33
b:constituency labour	0=68
b:consulate >	3=57
b:consultant bi	6=-25
b:consultation >	2=-32
b:consultation d	2=32
b:contact with	6=42
b:content >	5=35
b:contention en	2=40
b:continue >	1=-35
b:contour de	3=31
b:contraception >	5=-55
b:contraception and	5=42
b:contraceptive pill	5=-34
b:contract >	6=-68 8=-29
b:contract for	0=-38
b:contractor >	0=-77
b:contrat de	4=-33 8=35
b:contrats de	1=-33
b:contre elle	8=63
b:contre l	0=48 2=-40
b:contre la	0=54 1=67 4=-50 7=-29 8=-52
b:contre le	0=112 1=-51 3=-31 4=-62 5=-39 7=-36 8=-30
b:contre les	0=-37 4=-28 6=-32
b:contre lui	8=57
b:contre son	7=-30
b:contre un	0=26
b:contrebande >	8=54
b:contremaitre >	0=62 4=-30 6=39
b:control >	2=-28
b:controle d	3=-42
b:controle de	3=34
b:controle du	3=64
b:controle facial	3=43
b:controle judiciaire	3=-25 8=28
b:convaincu >	0=-28
b:convaincu il	0=46
b:convenor at	7=66
b:convention >	0=37
b:convicted of	8=42
b:conviction >	1=26
b:conviction and	1=-48 5=48 8=-38
b:conviction et	0=32 1=-63
b:conviction for	1=-71 8=85
b:conviction he	1=40 8=-43
b:conviction in	8=25
b:conviction that	1=-60
b:convictions >	0=-66 1=30 8=-55
b:convictions and	1=-41
b:convictions d	0=45
b:convictions veganes	1=51
b:convinced the	1=-35 8=-27
b:cook >	4=29 6=-53
b:cook and	8=44
b:cook she	4=-40 6=-52
b:cooked for	1=-39
b:cooperative >	7=64
b:copies of	2=-35 3=30
b:copropriete >	7=-29
b:copy >	2=37 3=-45 4=-33
b:copy of	4=-40
b:corbeau >	5=56
b:cork >	1=52 6=-67
b:corse >	0=32 7=-28
b:corse il	0=49 7=-37
b:cost her	4=29 8=-27
b:cost him	4=56 5=33 8=-27
b:cote >	5=-55 6=52
b:couchait avec	5=32
b:couche avec	5=96
b:couche les	5=-25
b:couche pour	5=51
b:could not	0=-29 3=37 4=-27 5=42 6=-37
b:couldn t	5=-29
b:couleurs de	0=-52 7=37
b:council >	5=-31 7=50 8=-62
b:council for	0=54 7=-35
b:council of	7=46
b:council on	0=-26 7=53
b:councillor >	0=66
b:councillor in	0=29
b:councils >	4=-41
b:counsellor >	2=-78
b:counsellors in	2=-35
b:countries >	3=-25
b:country where	6=33 8=-29
b:county >	0=31
b:county as	0=-44
b:county council	0=-47
b:county sheriff	3=28
b:coup d	4=-27
b:couple a	2=-31 4=-28 5=-26
b:couple avec	5=-60 6=61
b:couple de	5=29 6=-41
b:couple depuis	5=-61 6=82
b:couple deux	3=-37 6=40
b:couple est	5=89 6=-53
b:couple gay	5=-43 6=31
b:couple of	4=35 5=-39
b:couple ouvert	5=36 6=-31
b:couple pratique	5=58
b:couple s	5=-29
b:couples de	6=-41
b:cour d	8=-42
b:courent il	6=55
b:coureur de	5=-26
b:courrier >	2=39 4=-30 5=-28 8=-38
b:cours >	2=41 3=-33 7=-27 8=37
b:cours a	3=-34 6=-33
b:cours de	2=-28 4=38 5=-27
b:course >	4=-26
b:course for	7=28
b:course in	4=-34
b:course of	8=27
b:court >	4=-28 8=-39
b:court interpreter	8=-47
b:court les	5=71 6=28
b:court metrage	2=-38 8=-47
b:court ordered	8=73
b:cousin >	0=32 5=44
b:cover letter	5=29
b:covered the	4=-26
b:covid jabs	4=-25
b:covid long	4=62
b:crash >	4=36
b:creation >	0=38 1=-36
b:creche >	8=27
b:credit union	7=-101
b:cree un	0=43
b:crew >	3=-37 4=-63 5=-44 7=-32
b:crime >	6=26 8=-44
b:crime against	6=-49
b:criminal lawyer	8=-34
b:criminal record	3=-38
b:critic >	3=-34
b:critique >	5=-46
b:crohn s	4=48
b:croire le	1=-35 4=28
b:croit a	1=86 4=-32
b:croit en	0=-27 1=-71
b:croit plus	0=54 4=-28
b:croit qu	1=72
b:croix rouge	0=-55 8=-25
b:crossed the	0=-30
b:crosswords >	4=-33
b:crown court	8=-53
b:cru bon	1=-53 5=47
b:cse >	0=-27
b:cuir >	1=58 5=-57
b:cuisinier a	0=-45 4=-59 5=57
b:cure d	4=-29
b:customer service	2=-40
b:cut >	4=-62
b:cut by	4=-34
b:cut sick	4=-41
b:cutting >	8=30
b:cv >	5=-28 6=55
b:cv il	6=-31
b:cwu >	7=50
b:cycles everywhere	0=34
b:cynical about	1=-29
b:d abord	0=-25 6=45
b:d achats	0=-38
b:d activite	5=-40
b:d adhesion	0=-43 7=42
b:d administration	0=-38
b:d adn	2=26
b:d affaires	5=38 6=-33 8=-36
b:d agde	5=50
b:d aide	0=-27 8=-40
b:d alzheimer	2=41
b:d anne	0=39
b:d appels	4=-25
b:d approcher	6=-40 8=55
b:d apres	1=56 2=69 4=-40 5=54 6=35 7=-49
b:d arret	4=-25 7=-34 8=64
b:d arrondissement	0=54
b:d assises	8=-36
b:d assurance	8=-26
b:d atelier	1=-25
b:d audience	8=-41
b:d audit	5=-33
b:d autistes	4=36
b:d autre	1=61
b:d avoir	0=-27 1=47
b:d ayn	1=50
b:d be	4=-31
b:d been	4=43 6=-29
b:d describe	6=41
b:d ecole	1=-31 5=-51
b:d eleves	4=-34 6=-44
b:d elle	5=36 6=38
b:d elus	7=-31
b:d emblee	7=26
b:d empreintes	3=-70
b:d enfants	1=-35 4=42 5=-29
b:d enregistrement	3=-32
b:d entreprendre	5=-44
b:d entreprise	2=-35
b:d epicure	1=29 6=-28
b:d equipe	1=51 2=-25 4=37
b:d erection	5=32
b:d eric	5=-46
b:d essai	3=40 8=-30
b:d etat	0=-40
b:d etre	3=34 6=54
b:d etudes	4=25 6=-37
b:d examen	3=34
b:d exercer	8=64
b:d expertise	5=-56
b:d extreme	0=77
b:d had	4=41
b:d hommes	5=-26 6=86
b:d ile	7=-30
b:d immeuble	1=-28
b:d impact	3=-42
b:d incapacite	4=57
b:d initiative	7=-62
b:d insertion	8=42
b:d interet	8=91
b:d intrusion	5=-29
b:d ivry	0=69 7=-53
b:d like	2=-27 4=53 6=-43
b:d never	5=65 6=-45
b:d oncogenetique	2=45
b:d opinion	0=-36
b:d opposition	0=29 7=-35
b:d orientation	6=-39
b:d origine	2=36
b:d ou	3=44 4=-37 5=45
b:d ouvrir	5=-34
b:d rather	0=29 1=30 6=41
b:d take	4=41 6=-33
b:d un	0=-59 1=-54 2=-27 5=28 6=-42 7=-119 8=-114
b:d une	0=-73 1=-28 2=-39 5=-63 6=-29 7=-103
b:d union	0=30
b:dad of	2=-31 6=69
b:dad was	7=45
b:daily >	8=-33
b:daily bread	0=-27
b:dame des	0=48 5=-39
b:dance piece	2=-32
b:dancers >	5=38
b:daniel and	6=52
b:dans aucun	3=-35 7=-32 8=52
b:dans chaque	5=28
b:dans l	3=-39 5=47 6=-49 8=29
b:dans la	0=-56 4=-58 5=31
b:dans le	1=-53 2=31 4=44 8=-91
b:dans les	3=-42 7=26 8=64
b:dans sa	0=28 4=-35 5=36 8=27
b:dans ses	0=-79 2=-50 5=-34
b:dans son	0=30 2=-55 4=-66 5=58
b:dans un	0=-38 2=-43 4=35 6=-48 8=-59
b:dans une	1=72 4=-36 5=-60 7=-48 8=-33
b:data centre	3=56 8=-34
b:data of	3=55
b:data stored	3=49
b:database >	2=39 3=54 8=-28
b:date du	0=30
b:dated a	5=-65 6=71
b:dating apps	5=27
b:dating of	5=-39
b:daughter >	7=-41
b:daughter of	8=63
b:daughter was	2=56 4=-48
b:day >	0=38 5=-27
b:day a	5=30 6=-55 8=35
b:day and	4=57
b:day in	4=37 8=-31
b:day off	2=32 6=-25
b:day s	4=-28
b:days >	0=-42 1=45 2=-41 3=43 4=25 7=-54
b:days a	4=-29 7=27 8=-26
b:days in	4=59
b:de 2010	0=33
b:de 2019	0=-31 4=27 7=41
b:de 24	0=-38 8=46
b:de 300	3=-39 8=28
b:de 50	4=42
b:de bamako	0=29
b:de biens	8=35
b:de blog	5=49
b:de boire	4=76 8=-52
b:de brevets	0=-30
b:de bureau	4=-25 7=-27
b:de caracteres	0=-26 8=-28
b:de carte	0=-52 7=27
b:de cartes	8=-33
b:de casier	3=-45 8=-27
b:de ce	0=-48 5=37
b:de chambre	5=-39
b:de charges	8=-25
b:de chastete	5=34
b:de chauffage	8=-30
b:de chef	0=36
b:de cheval	4=29
b:de choeur	1=25
b:de classe	7=-54
b:de coeur	0=49 4=-47 8=-26
b:de commerce	7=-29 8=-26
b:de conferences	5=-38
b:de conscience	1=25
b:de contention	2=37
b:de contraception	5=-38
b:de contrebande	8=53
b:de copropriete	7=-38
b:de cordee	6=-62
b:de couple	4=-33 5=86 6=-70
b:de couples	6=25
b:de creteil	3=25
b:de crime	8=-27
b:de croire	1=37 4=-33
b:de cuir	1=61 5=-34
b:de cuisine	5=-34
b:de cures	1=48 4=-53
b:de danseurs	6=-41
b:de debat	0=-42
b:de decoupe	3=-25
b:de delegation	7=33
b:de deplacements	5=32
b:de detournement	8=28
b:de deux	5=-41
b:de diogene	1=56
b:de dire	0=32 1=-48 2=-27 3=-28 5=57
b:de dix	1=-32 4=55 6=-40
b:de dons	0=-56
b:de douze	5=-32
b:de drapeaux	0=-31
b:de droite	0=72 1=-27
b:de fee	3=-25
b:de fer	4=56
b:de file	0=54
b:de fo	0=-43 7=47
b:de fond	5=-48
b:de foot	0=43
b:de formation	0=-29 7=30
b:de fouilles	0=-25
b:de france	0=-34 6=-58 7=28
b:de frappe	3=35 8=-61
b:de gardiens	5=-46 6=-25
b:de gauche	0=136 7=-54
b:de gerer	8=36
b:de gestion	4=-25
b:de golf	4=-44
b:de greve	7=-25
b:de grossesse	4=-45
b:de huntington	2=35 4=-63
b:de jaures	0=-34
b:de jeunes	5=34 6=-32
b:de judo	7=-35
b:de justice	8=36
b:de krishnamurti	1=90
b:de l	1=35 3=41 4=-27 7=50 8=-66
b:de la	3=-33 4=-67 5=-31 7=26
b:de laboratoire	2=25
b:de lille	0=-55 2=-33 3=-30 5=66 6=53 8=-28
b:de lisbonne	6=-27
b:de liste	0=28
b:de livraison	1=-29
b:de loisirs	0=-35 3=-58
b:de lui	3=34 5=56 6=-27
b:de lycee	6=-37
b:de lynch	2=41
b:de lyon	6=-51
b:de m	1=34 3=32 5=-38 6=59
b:de ma	0=-44 3=43
b:de maconnerie	1=-37
b:de main	2=-50 3=-28
b:de maison	5=-27
b:de marche	3=-28 5=-34
b:de marches	8=25
b:de marfan	2=31
b:de mariage	5=-34
b:de mariages	5=-47
b:de marins	2=30
b:de medicaments	4=-44 8=58
b:de meme	1=25 6=27
b:de memoire	4=60
b:de mon	3=27 6=-28
b:de mort	0=35 8=-34
b:de mot	3=65
b:de mutation	2=30
b:de naissance	3=-40 4=53
b:de nantes	0=41
b:de nietzsche	1=-46
b:de nimes	8=28
b:de noel	6=28
b:de notaire	5=-34
b:de nuit	3=-43 5=-55 6=-37
b:de paie	2=-33 3=-31 6=57
b:de parkinson	2=54
b:de parole	2=-26 4=45 7=-29
b:de pas	3=-58
b:de passe	3=57
b:de paternite	2=-26 4=-36
b:de peinture	4=26 5=-47
b:de permis	4=-41 8=55
b:de peu	1=41
b:de phase	0=-26
b:de pierre	6=40
b:de plus	1=-37 2=28 4=-42
b:de plusieurs	1=36
b:de pma	4=-29
b:de police	3=-61 8=41
b:de porter	1=35 5=-32
b:de poste	0=-33 3=41 4=-44
b:de presse	0=-26 1=-32 3=-54 4=34
b:de prevention	4=47
b:de prevoyance	4=-31
b:de prison	8=52
b:de probation	8=33
b:de produit	3=-32
b:de projet	5=47
b:de projets	2=-45
b:de promotion	5=-25
b:de prud	7=41
b:de quarante	4=-32
b:de quartier	0=-36
b:de quatre	4=47 5=-52
b:de rang	5=-25
b:de rapport	4=-32 5=33
b:de rapports	4=-41 5=40
b:de reconnaissance	3=65
b:de reconquete	0=34 7=-38
b:de recrutement	2=-25
b:de redaction	5=-27
b:de relations	0=-30 5=67
b:de religion	1=-40
b:de renaissance	0=-31
b:de rencontres	5=-62
b:de rennes	1=37
b:de reserve	4=-26
b:de restaurateurs	5=63 6=-29
b:de restauration	1=34
b:de retraite	6=-38 7=-34
b:de rien	0=-26
b:de sa	0=-69 1=54 2=70 3=35 5=-67 7=32 8=-58
b:de sade	5=-25
b:de saint	0=-33
b:de salle	3=-27
b:de sante	4=26 8=-72
b:de se	7=30
b:de secret	5=-55 7=-25 8=-47
b:de section	0=50 7=-64
b:de securite	3=-57
b:de sejour	3=28 4=-33
b:de serrer	0=48 1=-30
b:de service	5=36
b:de ses	0=-62 1=30 2=-63 5=96 6=47
b:de sexe	5=38
b:de signature	2=-42 3=48
b:de signification	2=32
b:de solidaires	7=33
b:de son	0=-60 3=56 5=-50 7=34 8=-46
b:de souris	1=-37 3=28
b:de sport	3=41
b:de stade	3=64
b:de stage	5=-40
b:de surveillance	3=42
b:de table	0=-25
b:de taille	3=-32
b:de terrain	6=-41
b:de touche	8=-28
b:de toujours	0=38 1=37
b:de tours	7=55
b:de tous	0=-37 6=34
b:de tout	0=-37 1=-34 5=-38
b:de toute	5=-30
b:de toutes	0=-40
b:de travail	5=26 8=40
b:de travailler	0=39 4=41
b:de travaux	8=56
b:de trois	0=-32 4=-38 5=-46 7=-46
b:de type	2=40 4=43
b:de vaccination	0=-30 4=39
b:de vie	1=46
b:de vignerons	7=-43
b:de violences	5=-25
b:de vivre	1=27
b:de voisinage	5=-26
b:de voitures	8=59
b:de voix	3=-71
b:de vol	0=-28 8=-25
b:de voyages	8=-31
b:de vue	4=44
b:de zemmour	0=25
b:deaf children	4=-42
b:deaf defendants	4=-26
b:deaf in	0=-38 4=47
b:deal >	0=-45 7=42
b:deal with	7=-32
b:dealer >	8=-29
b:dealer in	8=55
b:deals >	4=-34 8=-38
b:dealt with	5=-57 7=-34 8=-30
b:debunks homeopathy	1=42
b:dechire sa	0=-31 7=32
b:declined on	4=-53
b:declined the	1=39 3=30
b:declined to	2=32
b:decrit comme	1=26
b:defect >	4=53
b:defend des	8=-43
b:defend la	0=54
b:defended a	2=-41 6=-35
b:defendu la	0=44 1=-31
b:deficit en	2=40
b:defile contre	0=42
b:definit il	0=35
b:degree >	1=47
b:dejeuner >	2=-30
b:delegate >	3=-34
b:delegate manager	7=-34
b:delegate to	0=44
b:delegation syndicale	7=46
b:delegue cgt	7=104
b:delegue des	0=37
b:delegue general	0=-25 7=-25
b:delegue regional	7=-43
b:deleguee >	7=31
b:deleguee cgt	7=48
b:deleguee de	7=-42
b:deleguee syndicale	7=32
b:deleted on	3=27
b:deletion chromosomique	2=28
b:deletion of	2=-40
b:delit d	5=47
b:delivery >	2=-25
b:delta f508	4=-33
b:demande >	3=-25 6=-34 8=-54
b:demande des	4=-35 5=37
b:demande le	0=-27 3=25 7=-38
b:demande si	6=31
b:demande un	1=30 3=-55 4=28 5=-46 6=57 8=31
b:demande une	2=-45
b:dementia in	4=44
b:demissionne >	0=-34 4=31
b:demissionne du	0=53
b:democrat in	6=-25
b:democratic leadership	0=-31
b:democrats as	0=-42
b:democrats in	0=48
b:dems in	0=52
b:dentaire >	4=-25
b:dentaire prise	3=-29
b:dentist >	6=-27
b:depart >	0=-28 3=51 8=-25
b:depart de	5=32
b:department >	0=31 4=-30 5=86
b:department of	0=-33
b:deplacement >	6=-38
b:depose ses	3=40
b:depot >	0=-54 7=74
b:depot de	8=-50
b:depression >	4=91
b:depression era	4=-32
b:depression in	8=-30
b:depressive >	4=57 5=-26
b:depuis 1990	1=-29 5=-27
b:depuis 1998	5=-45
b:depuis 2011	4=61
b:depuis 2012	3=28
b:depuis 2014	5=-37 6=43
b:depuis 2015	6=43
b:depuis 2016	6=-60
b:depuis 2019	4=42
b:depuis 2020	7=32
b:depuis >	7=-32 8=80
b:depuis des	5=44
b:depuis dix	3=-27 4=-75 6=53
b:depuis huit	4=29
b:depuis l	2=50 5=50 6=-35
b:depuis la	2=30 3=26 4=-44 5=-47 6=41
b:depuis le	6=-33 7=-33
b:depuis mon	4=-36
b:depuis qu	3=55
b:depuis sa	0=26 1=-38 5=-48
b:depuis ses	7=25
b:depuis six	4=26 8=-37
b:depuis son	0=-40 4=-26 5=67 6=-50 7=28 8=-32
b:depuis trente	1=26 5=25 6=-28
b:depuis une	3=31 4=38 8=-55
b:depuis vingt	1=38 5=-43
b:derby >	0=-41 6=-31 8=66
b:dernier >	0=-46 6=-32
b:dernier et	5=45
b:derriere les	5=-38 8=57
b:derry >	0=29
b:des affaires	5=-26
b:des affiches	0=45
b:des amis	1=30 5=-50
b:des architectes	1=-39
b:des arrets	4=-27
b:des athees	1=30
b:des bornes	3=-35
b:des cheques	8=58
b:des chiens	4=-25
b:des clients	4=-31
b:des collegues	0=-39 5=83 6=-29
b:des conferences	1=64
b:des coproprietaires	7=-61
b:des couples	6=-28
b:des crises	4=55
b:des deux	3=-25 4=52
b:des dockers	7=42
b:des eaux	7=-60
b:des empreintes	8=-59
b:des enfants	1=34 4=-41 8=26
b:des entreprises	7=-31
b:des fiertes	6=-31
b:des films	5=70
b:des garcons	5=-31 6=73
b:des hommes	5=-50 6=88
b:des hopitaux	3=-31
b:des horaires	4=-42 6=-27
b:des idees	0=-43
b:des jeunes	0=57 5=-44 8=55
b:des jumeaux	2=-48 4=56 7=-25
b:des landes	0=34 5=-47
b:des lecteurs	3=-34
b:des longues	0=48
b:des malades	2=-40
b:des marches	0=-41 8=64
b:des materiaux	1=-53
b:des messages	5=49
b:des mineurs	8=-44
b:des origines	0=-28
b:des photos	0=-35 5=75
b:des pieds	5=41
b:des pointeuses	3=-30
b:des pois	0=-27
b:des portes	8=-30
b:des prisons	8=-29
b:des protheses	4=-54
b:des raisons	1=56 3=-25
b:des religions	1=-59
b:des repas	0=-38 8=27
b:des retraites	0=26
b:des sejours	4=56 6=-28
b:des services	8=31
b:des signes	4=-27
b:des sites	5=75 8=-26
b:des soins	4=-27
b:des soirees	0=-30
b:des soulevements	0=56 7=-28
b:des stocks	0=-28
b:des tests	2=-42
b:des tracts	0=75 7=-44
b:des transports	7=-51
b:des vehicules	3=-31
b:des ventes	0=39
b:des verts	0=55
b:des videos	5=53
b:des visas	3=40
b:describe himself	0=33
b:describes her	5=37
b:describes himself	0=34
b:design >	4=-25 5=-36 6=-40
b:designed >	1=-38
b:designed a	2=-28
b:designed for	4=-40
b:designee par	7=28
b:designer >	1=-27
b:desir d	5=-54
b:desk >	0=-26 4=-54 7=-37
b:desk because	4=36
b:desk by	2=-35
b:desormais >	1=27
b:dessine >	8=-26
b:detail his	4=-45 5=49
b:detection de	8=-36
b:detention >	8=44
b:detenu >	8=54
b:detenu il	8=38
b:deux >	0=-35 2=39 3=25 4=-48 5=-26 6=-53 8=-33
b:deux ans	3=-40 5=56 6=-54 8=95
b:deux associes	5=-27
b:deux compagnons	5=96
b:deux enfants	8=-41
b:deux femmes	5=-64 6=-101
b:deux filles	4=-25 5=-68 6=-83
b:deux fois	1=27
b:deux freres	1=-30
b:deux hommes	3=-47 5=78 6=-89
b:deux jumeaux	2=-36 4=-65
b:deux mains	3=45
b:deux mamans	6=45
b:deux meres	3=-32 6=70
b:deux nuits	5=-29 8=60
b:deux papas	6=69
b:deux soeurs	1=-45 2=42 6=-58
b:devant l	1=37
b:devant le	0=-47 4=-55 5=37 7=32
b:devant les	0=43 1=-40 4=38
b:developer >	4=-40 6=35
b:developpe une	4=-38
b:developpeur >	4=-47
b:deverrouille la	3=43 8=-29
b:deverrouille son	3=62
b:devoir de	4=-25
b:devon >	4=-46
b:diabete de	2=-59 4=48
b:diabetes care	4=-69
b:diabetique >	4=53
b:diabetiques >	4=-53
b:diagnosed with	4=39 6=-37
b:dialyse >	4=-28
b:did >	5=-27 8=-38
b:did community	8=34
b:did eight	8=31
b:did her	8=32
b:did not	4=67 5=-41 8=-31
b:did the	5=-36
b:didn t	3=26 5=-28
b:died of	2=43 5=-29 7=-31
b:dietitian >	4=-44
b:dieu >	1=26
b:dieu l	1=34
b:dieu ni	1=55
b:different man	5=40
b:difficulte >	8=28
b:digital signature	3=-52
b:dijon >	6=-30
b:dimanche >	0=50
b:dimanche il	0=-25 1=33 5=-39 6=34
b:diocese >	3=-26
b:dire >	0=25 4=25 6=-28
b:directed the	6=-44
b:directeur >	0=47 6=-34
b:directeur d	5=-39 7=-31
b:direction >	0=-38 7=-58
b:direction du	2=29
b:director >	0=-29 4=-27
b:director at	0=-25 1=-26
b:director for	8=56
b:director had	4=-25
b:director of	7=-31
b:director s	5=26 6=-44
b:director she	7=-49
b:directrice d	5=-35 6=-27
b:dirige >	0=-46
b:dirige la	7=40
b:dirige un	4=-33
b:dirige une	0=40 1=-37
b:disabilities >	4=29
b:disaggregated data	5=-29
b:disait son	5=54 6=-30 8=-25
b:disc >	4=36
b:discharged from	5=-43 6=51
b:disciple de	1=33
b:disciplinary hearings	4=-32 7=31
b:disclosure in	3=32 5=-41 8=-28
b:discours pour	0=-37
b:discussed at	5=29
b:disease >	4=-31
b:dismissed >	7=-37 8=57
b:disorder >	2=58 4=-41
b:disorders >	2=-65
b:disorders in	2=32 4=-59
b:dispute >	7=35
b:disputes >	7=27
b:disqualified as	8=70
b:dissertation >	0=-39 6=-41
b:dissertation is	0=-31
b:distribue des	0=62
b:district council	0=56
b:dit >	0=28 1=-30 6=-28 8=-29
b:dit a	0=76 1=67 6=26
b:dit au	3=-35 5=-28
b:dit avoir	0=-27
b:dit cet	5=-33
b:dit elle	0=-72 4=-51 5=-87 7=36 8=-30
b:dit en	0=26
b:dit il	0=38 2=-36 4=-35 5=-46 6=45 7=-34 8=38
b:dit l	0=-32 1=-38 2=-28 3=-29 4=-25 5=45 6=-53
b:dit la	1=38 3=-50 4=30 7=-56 8=-28
b:dit le	0=-36 2=28 4=-51 5=63
b:dit m	1=-33 5=-32 6=-31
b:dit n	5=37 6=-36
b:dit ne	6=-27
b:dit on	3=-41 6=50 8=-40
b:dit pas	6=50
b:dit plutot	6=26
b:dit proche	7=48
b:dit qu	0=-41 1=-28 5=42 6=37 7=48
b:dit que	3=26 6=46
b:dit sa	0=-64 2=-45 4=82 5=-35 8=-45
b:dit son	0=-31 3=-46 5=-38 6=36 8=-33
b:dit une	5=28 6=-62
b:divers >	8=-31
b:divers droite	0=54
b:diversity board	6=-28
b:diversity form	6=29
b:divorce >	5=43 6=-36
b:divorce lawyer	4=-28
b:divorce papers	5=50
b:diwali >	5=-26
b:dix ans	1=34 2=-40 4=-55 5=-58 7=-40 8=-34
b:dix doigts	3=58 8=-28
b:dix empreintes	3=54
b:dix huit	4=-49 8=70
b:dix neuf	8=49
b:dj >	5=-28
b:dna >	2=-83 3=58
b:dna is	2=-54
b:dna match	2=-30
b:dna of	2=-32
b:dna profile	2=55
b:dna sample	2=46 8=-37
b:dna taken	2=54 4=-41
b:dna test	2=84 3=-27
b:dna tests	2=35
b:dna was	0=-31 2=57 8=-30
b:do >	0=-50 1=52 4=36
b:do it	4=-33
b:doc >	2=-55
b:doctor >	2=51
b:doctor of	1=-26 4=-30
b:doctorante >	3=-35
b:doctorat >	4=-39
b:doctorat sur	3=-35
b:doctorate >	2=-29
b:doctorate is	4=-80
b:documentaire sur	0=-32
b:docusign >	3=-38
b:does he	2=28 4=-30
b:does not	1=50 6=-27
b:does to	2=-39
b:doesn t	2=27 4=44 6=-29
b:dog >	1=-29 5=-32 6=41
b:dog called	4=55
b:dogs >	1=41 2=-31 4=-36 6=26
b:doigt >	3=50 4=-36
b:doigt de	3=-55
b:doigts a	3=54
b:doigts de	3=-40
b:domicile >	4=-26 8=-29
b:dominatrice le	5=52
b:don juan	5=77
b:don t	0=-30 5=64 8=-44
b:donc pas	2=-45 4=67
b:donne des	0=-33 1=63
b:donne sa	2=56
b:donne ses	0=-29 3=53
b:donne son	2=28
b:donnee biometrique	3=44
b:donnees biometriques	3=83
b:donor to	0=35
b:dont elle	8=-52
b:dont il	0=-51 6=52
b:dont l	6=-61
b:door to	3=-61 4=-43
b:doors >	4=44
b:doors for	0=40 8=-26
b:dorment dans	3=62 5=-52 6=44
b:dort avec	4=31
b:dos >	0=-27 4=55
b:dose of	0=-31
b:doses >	4=35
b:dossier >	2=43 3=-30 8=30
b:dossier de	4=-47
b:douanier >	7=-35
b:double vie	5=32
b:douze ans	4=58 6=35 8=-26
b:down >	4=27
b:down in	0=26
b:down s	4=50
b:down syndrome	4=-87
b:down the	3=26
b:down to	2=31
b:drafted it	4=-34
b:drafted the	2=-40
b:drag queens	6=-25
b:drama school	7=34
b:drapeaux et	0=-39
b:drepanocytose >	2=30
b:drink driving	4=-30 8=37
b:drive >	7=33
b:driver >	0=-65
b:driver failed	4=27
b:driver for	4=-34 7=-37
b:driver says	5=77
b:drivers >	6=-81
b:drives a	0=32
b:drives the	4=-39
b:driving >	4=32 5=-43
b:driving licence	4=-34 8=-47
b:droit >	4=53 5=-27 6=-35
b:droit au	0=30
b:droit de	0=-42
b:droit humain	1=67 6=-30
b:droit social	0=-26
b:droite de	0=-52
b:droite depuis	0=29
b:droite du	0=-46
b:droite ni	0=27
b:droite par	0=72 1=-37
b:drove a	4=39
b:drove the	5=-25
b:dsi >	0=-39 5=39 7=-29
b:du 2	8=39
b:du 3	2=38
b:du 4	3=44
b:du >	4=-45
b:du batiment	7=-33
b:du bois	2=-30 4=43
b:du candidat	5=-38 8=-25
b:du cap	5=74
b:du casino	0=-33 3=64
b:du chantier	6=-30
b:du chromosome	2=45 4=-31
b:du client	1=-45 2=-25 5=-27
b:du club	0=-38 2=35
b:du comite	0=59
b:du commerce	7=25
b:du concierge	1=-30
b:du cse	7=-91
b:du cuir	1=-36 5=31
b:du depot	7=27
b:du diocese	3=-32
b:du dos	2=-25 4=29
b:du dossier	3=62 6=34
b:du droit	0=46
b:du facteur	2=48
b:du fichier	3=-31
b:du froid	6=-28
b:du gene	2=38 4=-31
b:du genre	5=45
b:du gerant	5=36
b:du grand	1=-42
b:du groupe	0=-46
b:du gud	0=41 7=-30
b:du livre	7=28
b:du locuteur	3=-25
b:du logiciel	1=-25 3=37
b:du lycee	3=38
b:du maire	0=-54 5=41
b:du marais	6=-26
b:du marche	0=-32 4=-70
b:du marketing	5=-54 6=60
b:du ministere	0=65
b:du modem	0=58
b:du nord	1=54 6=31
b:du nouveau	7=-26
b:du npa	0=67 7=-27
b:du parc	1=-49
b:du parti	0=49 7=-53
b:du passeport	3=43
b:du patron	5=-29 6=-27
b:du pcf	0=59 7=-38
b:du personnel	0=-34
b:du plan	0=-35
b:du planning	0=-32
b:du porno	0=-50 5=44 7=-34
b:du poste	5=31
b:du premier	7=45
b:du ps	7=-42
b:du public	0=-43
b:du retard	4=26
b:du rhone	7=-26
b:du salarie	3=58 7=57
b:du sang	2=26
b:du scrutin	0=-37
b:du seminaire	6=53
b:du senat	0=-40
b:du sommeil	4=58
b:du son	3=-41
b:du sport	4=-27
b:du stade	1=-51 3=72 8=-45
b:du sursis	8=45
b:du syndicat	7=124
b:du travail	0=-53 1=-31 3=-64 4=-62 6=-25 8=-59
b:du tribunal	2=28
b:du velo	0=-38 7=-26
b:du visage	4=-26 5=-25
b:dublin >	6=-29
b:due in	0=-26 6=-34
b:dues to	7=38
b:durban >	4=-33
b:during a	4=50 5=-25
b:during her	4=35
b:during the	7=-34
b:dynamique de	3=69 8=-35
b:dyslexia >	4=-33
b:dyslexia and	4=33
b:e mail	1=-29 5=27 7=-25
b:each morning	3=43
b:each shift	5=-38
b:each time	5=44
b:ear and	0=-26 4=30
b:early >	0=-45 4=-30 5=-25 8=-44
b:early and	2=-41 4=51
b:early shifts	0=-41 4=-36 6=-35 8=74
b:early with	4=55
b:ears >	4=34
b:easy >	4=34
b:eating disorder	4=29
b:eating disorders	4=-70
b:eating meat	1=48
b:eaux technicien	7=-27
b:ebats a	5=39
b:ebeniste >	1=-49 5=-41
b:echange de	5=41
b:ecole >	1=-38 4=28
b:ecole catholique	1=38
b:ecole d	0=35
b:ecole de	3=-43
b:ecole ou	3=-25
b:ecole privee	1=39
b:ecole steiner	1=-32
b:ecologie profonde	4=-25
b:ecologiste >	0=56 1=-25
b:ecologiste a	0=49 7=-51
b:economie >	6=-25
b:economie politique	0=-34
b:economist >	0=-25
b:ecope d	8=32
b:ecope de	8=59
b:ecrit dans	6=32 8=-40
b:ecrit des	4=-33
b:ecrit elle	1=36 5=37 6=-68
b:ecrit en	6=32
b:ecrit il	0=29 1=28 2=33 5=-35 6=-52
b:ecrit la	5=-42
b:ecrit le	5=73
b:ecrit mme	0=26 1=26
b:ecrit son	4=51
b:ecrit sur	0=43
b:ecrit un	4=-44 6=39
b:eczema >	3=34
b:eczema on	4=52 5=-25
b:edited a	1=-31
b:edition >	2=-34
b:editor >	0=-37 2=-26 6=-42 7=-53 8=-25
b:editor of	5=-33
b:editrice de	1=-34
b:edits a	0=26 2=-31 4=-29 5=30 8=-49
b:education teacher	5=-25
b:educatrice >	1=52
b:educatrice aupres	4=41
b:effacee >	3=-30
b:effacees >	3=40
b:effective altruist	1=32
b:eglise >	0=39 1=32 5=-35
b:eglise et	0=-25
b:ehpad >	5=-28
b:eight >	1=-37 3=-48 4=48 8=42
b:eight years	0=-28 8=-40
b:eighteen months	4=36
b:elderly couple	4=-52
b:elected as	0=46 7=-34
b:elected by	0=-39 7=-68
b:elected health	7=46
b:elected to	7=60
b:electeur de	0=48
b:election agent	0=29
b:election day	6=-25
b:election for	0=-27 7=44
b:elections >	0=-60 7=43
b:electoral commission	0=-28
b:electrician >	0=-39 8=-38
b:electronic tags	8=-32
b:electronique >	0=-50 8=50
b:electronique pour	0=-25
b:elevage de	1=-26
b:eleve des	1=62 6=-34
b:eleve deux	6=32
b:eleve ses	1=31
b:eleven weeks	0=-35
b:eleven years	2=-28
b:eleves ont	6=-31
b:elle >	0=-64 2=-100 4=48 6=-31 7=31
b:elle a	1=-25 3=-71 4=-41 5=-71 7=-50 8=45
b:elle aime	5=-42 6=71
b:elle anime	1=-25 7=64
b:elle appartient	1=50
b:elle attend	1=-45 2=28 4=26 5=71 8=38
b:elle aurait	8=27
b:elle aussi	4=56
b:elle avait	0=63 3=-26
b:elle boite	4=52
b:elle cherche	5=-40 6=-39
b:elle coche	0=29 1=30
b:elle connait	7=35
b:elle conseille	2=-29
b:elle croit	1=29
b:elle d	2=34 4=-28
b:elle dans	4=-26 5=53
b:elle de	5=-38 6=45
b:elle defend	8=-35
b:elle dirige	4=-28 6=-26
b:elle dit	0=-42 2=27 5=51 6=36
b:elle donne	6=-27
b:elle ecrit	6=47
b:elle en	0=-70 1=-30 2=-29 3=-34
b:elle encadre	6=-31
b:elle enseigne	3=-27
b:elle est	0=-80 1=30 2=28 5=-89 6=70 7=26 8=-79
b:elle et	5=-31 6=75
b:elle etait	0=65 2=-38 4=40 8=30
b:elle etudie	0=-56
b:elle explique	5=43 6=-37
b:elle fait	1=-32
b:elle forme	3=-93 6=-33 8=-44
b:elle frequente	5=101 6=-55
b:elle gerait	4=-25
b:elle joue	6=34 7=-36
b:elle juge	1=28
b:elle l	1=-36 2=56 3=-70 4=-25 5=-34 7=-28 8=-41
b:elle le	0=-36 2=-37 3=-45 4=-29 6=-44
b:elle les	1=-60
b:elle medite	1=46
b:elle meme	2=30 4=43 6=38
b:elle milite	0=-42 1=53 6=25 7=-53
b:elle n	0=32 4=-40 6=34
b:elle ne	1=43 3=-42 5=78 6=-42
b:elle ont	2=55
b:elle ouvre	3=40
b:elle parle	2=-28 5=63
b:elle partage	0=-30 6=25
b:elle passe	4=-27 5=-48
b:elle pense	1=33
b:elle pointe	3=28
b:elle porte	2=-37 4=38 7=28
b:elle pratique	5=26
b:elle prefere	4=30 5=-44
b:elle prend	1=-34
b:elle prepare	8=-30
b:elle presente	3=27
b:elle preside	0=-30 1=42 2=-32 7=-28
b:elle raconte	1=-25 5=58 6=-39
b:elle refuse	0=-26 1=80 3=-58 5=-30
b:elle s	0=-62 3=45 4=30 5=32
b:elle sait	2=32
b:elle sans	5=42 6=-33
b:elle se	2=29 4=-42 5=-32 6=33
b:elle serait	1=-32
b:elle siege	7=53
b:elle sort	5=43
b:elle souffre	2=31
b:elle soutient	0=40 1=-38
b:elle suit	6=-63 8=-38
b:elle tracte	0=45
b:elle travaille	1=45 4=34
b:elle vend	1=-47 6=-27
b:elle vise	6=-32
b:elle vit	0=-29 2=-30 6=41
b:elle vote	0=45
b:elles postulent	6=36
b:else >	1=-26 2=31 8=-36
b:elu >	0=-41 7=33
b:elu rn	0=28
b:elue au	7=-44
b:embauche >	3=39 8=-33
b:emea >	3=-44
b:emploi >	0=39
b:emploie comme	7=-26
b:employed by	0=-33 7=-28
b:employed her	3=-28
b:employees as	6=-38
b:employer a	1=37
b:employer for	5=-59
b:employer s	0=55 4=-64 5=-34 6=-33
b:employer says	4=38
b:employer she	3=60
b:employers in	7=-32
b:employers on	3=-34
b:employeur >	0=-47 5=50 7=-42 8=-31
b:employeur actuel	3=29
b:employeur depuis	5=-48
b:empreinte carbone	3=-38
b:empreinte dans	3=-43
b:empreinte digitale	3=-30
b:empreinte palmaire	3=52
b:empreinte pour	3=-31
b:empreinte vocale	3=60
b:empreintes >	3=-62 8=-31
b:empreintes au	3=98
b:empreintes de	3=-89
b:empreintes depuis	3=64 4=-32 8=-65
b:empreintes des	3=-28
b:empreintes digitales	3=46
b:empreintes faite	3=48
b:empreintes pour	3=-56
b:empreintes prises	3=29
b:empreintes relevees	3=41
b:en 1995	7=26 8=62
b:en 2001	0=45 2=-32
b:en 2009	2=48 3=-48
b:en 2010	4=25 6=-33
b:en 2011	0=30
b:en 2012	5=50
b:en 2013	0=-25 6=51 8=-32
b:en 2015	5=-27 6=56 8=-33
b:en 2016	6=27 7=44
b:en 2017	0=40
b:en 2018	7=32
b:en 2019	4=57 7=-42
b:en 2020	4=58 8=49
b:en 2021	0=57 2=25 3=-27
b:en a	2=29 5=38 8=-48
b:en addictologie	4=-29 8=-45
b:en affaires	5=-48
b:en alpha	2=26
b:en avion	2=38
b:en batiment	8=-34
b:en belgique	0=33 4=-49 6=45
b:en berne	4=-57 5=46
b:en bonne	1=34
b:en cache	1=47
b:en cardiologie	4=-50
b:en cause	0=-58 8=99
b:en cdi	0=-40 7=-29
b:en cellule	0=-33 8=75
b:en centre	8=59
b:en ciel	6=-29
b:en cinq	0=28
b:en couple	2=-47 5=-85 6=93 8=-31
b:en cours	2=69 4=54 8=-38
b:en croire	1=-31 4=30
b:en deplacement	6=-44
b:en detention	8=41
b:en deux	3=32 8=-33
b:en dieu	1=55 6=-30
b:en droit	8=-32
b:en economie	6=-25
b:en ehpad	4=27
b:en est	3=54 6=-30
b:en etait	5=30
b:en fait	0=45 5=36 8=-27
b:en foyer	8=29
b:en g6pd	2=26 5=-25
b:en garde	0=67 4=-69 5=-31
b:en genetique	2=-77
b:en inde	3=34
b:en juin	1=-46 5=-27 8=32
b:en l	1=29
b:en ligne	0=-25 8=-44
b:en mai	6=36 8=41
b:en maison	8=-41
b:en marge	0=-35 6=-26 8=55
b:en mars	0=27 4=57
b:en matiere	1=-37
b:en moins	3=-47 4=75 8=-37
b:en mosaique	2=44
b:en negociation	7=-53
b:en parle	1=38 3=-45 5=-31 6=29 7=-31
b:en philosophie	1=61
b:en photo	3=33
b:en plaques	4=51 8=-31
b:en plein	0=-33 4=-38 5=74
b:en porte	6=-35
b:en prison	1=-26 6=-29 8=84
b:en psychiatrie	4=-30
b:en public	2=-34
b:en raison	2=-25 8=36
b:en reanimation	4=30
b:en remission	4=66
b:en retard	8=-32
b:en reunion	8=-34
b:en riant	0=-48
b:en rien	1=66
b:en scene	5=-43
b:en soins	4=65
b:en somme	1=30
b:en son	1=-65
b:en tant	1=-27 7=-31
b:en tete	7=43
b:en tout	6=30
b:en un	2=-35 4=-35 5=-56
b:encarte au	0=61
b:enceinte >	4=65
b:enceinte de	4=77 5=-73
b:enclosed >	2=40
b:encore le	0=49
b:end >	4=-35 5=28 6=-35
b:end developer	4=-37
b:end of	3=-42 4=82 8=-26
b:ended both	5=31
b:ended his	5=60
b:ended the	4=45 6=-29 7=-30
b:ended when	4=39
b:ends >	0=43 7=-43
b:endurance >	2=67
b:enfant >	0=28 4=-69 5=-32 6=-41
b:enfants >	5=-56 8=-40
b:enfants de	6=35
b:enfants et	6=-36
b:enfants hors	5=45
b:enfants permis	1=47
b:engaged to	6=57
b:engineer >	0=-52 2=-45 3=-26 6=44 8=-49
b:engineer on	3=-43
b:engines >	0=49 7=28
b:england >	1=-32
b:english >	0=-27
b:enquete de	8=-35
b:enquete sur	8=48
b:enqueteur >	8=-66
b:enregistrees >	3=47
b:enregistrement de	3=-26 5=35
b:enrolled at	3=-28
b:enrolled in	3=-30
b:enrolled with	3=40
b:enseigne >	3=53
b:enseigne a	3=-50
b:enseigne la	1=-36
b:enseigne le	1=-37 8=-28
b:enseignement catholique	1=-37
b:ensemble >	6=-35
b:entre au	3=36 4=-44
b:entre deux	4=26
b:entre la	3=58
b:entree du	3=48
b:entreprise >	1=-26 4=-33 7=32 8=-35
b:entreprise familiale	2=-31
b:entreprises >	7=-27
b:entretien >	3=-27 4=36
b:entretient une	5=36
b:entry >	3=-34
b:envoie des	5=35
b:envoye des	0=-28
b:envoye par	5=56
b:epicure >	1=49
b:epilepsy >	4=65
b:epileptique >	4=48
b:epouse >	5=-27
b:epouse est	0=30 1=30 6=-52 7=33
b:epouse la	6=-35
b:equality form	5=-26 7=-26
b:equality officer	7=62
b:equerre et	1=50
b:equipe >	0=54 1=-51 2=-37 3=-33 4=37 5=-50 6=39
b:equipe de	5=-26 6=-40
b:equipe dit	6=-31
b:equipe en	1=62
b:equipe et	1=-34
b:equipes >	1=-35
b:equity analyst	7=-35
b:equity card	7=61
b:eric >	6=-25
b:erotique >	5=-58
b:erreur >	1=-42 4=-33 6=37
b:escorte de	5=-41
b:essai >	0=25 3=37 8=-25
b:essais >	3=26
b:essay on	6=-39
b:est >	0=-40 3=-28 6=51
b:est a	4=-35 5=-47 6=-34 7=68
b:est anthroposophe	1=74 8=-32
b:est athee	1=-69
b:est atteint	2=-27 4=26
b:est au	7=35 8=29
b:est aussi	0=-32 1=45
b:est autiste	4=44
b:est ce	1=38
b:est comptable	6=-43 7=-33
b:est connu	2=35 8=56
b:est conseillere	0=48
b:est dans	2=-40 3=77 8=-63
b:est de	1=-27 6=34
b:est deleguee	7=34
b:est dit	0=36 1=-27
b:est drepanocytaire	2=28 4=-41
b:est elu	0=31
b:est en	0=-42 1=-41 4=55 8=85
b:est encarte	0=-37
b:est enceinte	4=49 5=-36
b:est enchainee	0=58
b:est entre	1=50
b:est fait	1=47 8=51
b:est gay	6=87
b:est homo	1=-43 6=41 8=-27
b:est homosexuel	8=-27
b:est incarcere	8=38
b:est infirmiere	5=30
b:est inscrit	3=38
b:est l	0=-64 1=38 4=-34 8=-46
b:est la	7=44
b:est le	0=31 8=-26
b:est lesbienne	6=26
b:est libre	5=45 6=-25
b:est lui	0=37
b:est ma	0=-26 1=57 3=54
b:est maire	0=26
b:est marie	5=-58 6=46
b:est mariee	1=-33 5=-64
b:est membre	0=-28 1=25
b:est mis	8=32
b:est mise	0=-46 8=68
b:est mute	0=-39 2=-57
b:est ne	4=59
b:est notre	2=-26
b:est opposee	0=-46 3=36
b:est pas	1=-80 2=36 3=-103 4=-74 6=79 8=-30
b:est permanent	7=26
b:est porteur	2=46 4=-35
b:est porteuse	2=54
b:est pour	6=-34
b:est reconnue	3=25
b:est reste	1=40
b:est sa	1=25
b:est sage	6=-40
b:est secretaire	7=41
b:est son	0=-32
b:est sous	4=57
b:est syndiquee	7=34
b:est tresorier	6=-28 7=-35
b:est un	0=41 8=-40
b:est une	2=26
b:est venerable	1=39
b:est venu	5=-38
b:est venue	6=33 8=32
b:established by	2=45
b:estate agent	4=27
b:estates >	3=-31 7=-27
b:estimator >	3=-28 4=30
b:estonia >	3=-25
b:et a	0=37
b:et agenda	0=-37
b:et bien	6=73
b:et cherche	0=38
b:et compare	3=29
b:et contre	0=32
b:et d	3=-28
b:et dans	5=43 6=-33
b:et de	3=-50 8=45
b:et des	1=-54 5=41 7=-36
b:et deux	2=51 5=-56 6=-122
b:et doigts	3=57 4=-29
b:et du	0=62
b:et eleve	0=-36 1=29 4=48
b:et elle	2=44 5=65
b:et en	1=34 4=-36 6=-48 8=-34
b:et evite	4=61
b:et fait	1=29 2=-25 4=56 8=31
b:et fier	0=44 3=-40 6=50
b:et fiere	1=49
b:et fils	8=-27
b:et gauche	0=-46
b:et il	0=34 1=54
b:et j	6=27
b:et je	4=-27
b:et l	1=48 4=-31 6=-42
b:et la	0=-36 1=30 6=30 7=-56
b:et le	0=77 3=-72 5=42 6=-46
b:et les	0=30 1=-34 5=-32 6=-52 7=-43
b:et lesbien	6=-25
b:et leurs	6=-26
b:et lits	4=-25
b:et lui	3=-28 4=-36 5=-65 6=36 7=35
b:et m	5=-50
b:et macon	1=-36
b:et mme	5=-32
b:et moi	1=-36 4=-33 5=-44 6=76 7=-26
b:et n	1=32 3=-42 8=26
b:et ne	0=64 1=56 2=-40 3=-71 5=-30
b:et paie	7=39
b:et paul	6=-48
b:et prefere	4=45
b:et pression	3=43
b:et qu	4=29
b:et que	0=25 5=-25
b:et refuse	0=33
b:et s	0=-44 1=75 4=37 5=-27
b:et sa	1=-32 4=-36 6=60 8=-33
b:et signe	3=27 4=-53
b:et son	1=-65 2=-41 3=-44 4=-69 5=-60 6=56
b:et un	6=-47
b:et une	1=35
b:et vit	1=36 2=-63 4=50
b:et voix	0=-34 3=-55
b:et y	1=27 3=28
b:etabli par	2=36
b:etait a	0=51 2=-37 5=26 7=32
b:etait aux	8=34
b:etait en	4=52
b:etait pas	2=26
b:etait secretaire	0=48
b:etant athee	1=34
b:etat civil	0=-39
b:etats unis	0=-30 2=30
b:ete >	6=-42
b:ete agresse	6=26 8=-61
b:ete arretee	4=-35 8=26
b:ete au	4=36
b:ete candidate	0=26
b:ete eleve	1=46
b:ete elu	7=-40
b:ete etalee	8=-42
b:ete filmee	3=25
b:ete hospitalise	4=75
b:ete jugee	8=27
b:ete maitresse	4=-27 5=-73
b:ete operee	4=29
b:ete radie	1=29
b:ete reconnu	3=40
b:ete secretaire	7=42
b:ete temoin	6=-72
b:ete victime	8=-41
b:ethical society	1=-25
b:ethical vegan	1=28
b:ethique >	1=67 5=-31
b:ethique animale	1=-39
b:ethiques >	1=48
b:etonne >	0=-42
b:etre >	1=-49 3=-42 5=-42 6=54
b:etre animal	1=-34
b:etre attache	5=43
b:etude de	5=-42
b:etudes >	1=-36 6=51 7=-34
b:etudes a	5=-27
b:etudes de	0=-27 1=39
b:etudie a	6=-44
b:etudie l	0=-62 3=-35
b:eu de	4=-35 5=-40 6=43
b:eu plusieurs	5=33
b:eu un	5=-36 6=34
b:eu une	2=30 6=40
b:european union	0=-28 7=-28
b:european works	7=-33
b:europeen >	0=-39
b:europeenne >	0=29 7=-63
b:evenings >	7=25
b:events officer	7=-31
b:ever since	0=49 7=-30 8=-33
b:every day	0=-33 4=66
b:every kind	1=27
b:every night	5=69 6=-34
b:every party	0=-30
b:every port	5=67 6=-27
b:every project	5=45
b:every six	3=-42
b:every sunday	5=43
b:every week	4=49
b:every weekend	5=31
b:every year	0=44 2=44 4=-33
b:everybody >	0=58 7=-48
b:everyone >	4=-47
b:everyone at	2=42 5=38
b:everyone in	6=33
b:evite les	0=-28 4=109 6=-40
b:evitee grace	4=-28
b:ex >	5=104 8=-43
b:ex colleague	5=37 6=-63
b:ex femme	5=-47 8=45
b:ex girlfriend	6=27
b:ex husband	8=58
b:ex offender	8=45
b:ex shop	7=38
b:ex wife	4=28 6=-55
b:exam >	3=44 6=-58 8=-37
b:exam board	3=25
b:examen >	8=36
b:excel >	8=-37
b:excellent >	4=-27 5=-42 8=-69
b:exclu >	4=39 7=-40
b:exclu de	1=26
b:executive >	0=-56 6=26
b:executive at	4=-38
b:executive of	0=47
b:existentialiste il	1=40
b:exome en	2=56 4=-32
b:expecting a	4=-30
b:expenses >	5=32
b:experience of	4=-28 8=-31
b:expert >	3=-34
b:explained >	4=39
b:explaining the	4=-41 5=-37
b:explains her	2=61 4=-60
b:explains the	4=27
b:explains to	7=-33
b:export >	0=-25
b:extinction rebellion	0=43 8=-31
b:extra chromosome	2=42
b:extra time	2=-36 4=25
b:extra x	2=79 4=-37 5=-37
b:extrait de	8=-83
b:extreme gauche	0=69
b:eye >	3=40 4=30
b:eye clinic	3=-39 4=-43
b:eye hospital	2=27
b:eyes every	3=25 4=26
b:eyes of	3=-26
b:eyesight is	4=36
b:eyesight test	4=33
b:fac >	5=-49 6=54
b:face >	4=36
b:face a	3=-49 7=-32
b:face for	0=-29 3=27
b:face has	3=25 8=-36
b:face is	3=67 8=-35
b:face of	3=-31
b:face on	3=47
b:face opens	3=32
b:face sales	3=-32
b:face scan	3=47
b:face scanned	3=51 7=-28
b:face to	3=-34
b:face value	3=-35
b:face was	3=-32
b:faces for	8=-32
b:facial recognition	7=-44
b:faciale >	3=-52
b:faciale consentement	3=34
b:faciale dans	3=-31
b:faciale de	3=30 7=-38
b:facilities contract	8=-36
b:facility time	7=32
b:facteur v	2=36
b:factor v	2=27 4=-30
b:faible pour	4=-53 5=55
b:failed >	8=-40
b:failed his	4=38
b:failed the	3=-40 4=71
b:failed twice	3=50
b:fair >	0=-25 5=30
b:fairs >	6=36
b:fait >	4=-53
b:fait campagne	2=-32
b:fait de	1=31 4=35 8=106
b:fait des	1=-27 2=-28 4=68 5=39
b:fait dix	4=-47 6=-42 8=70
b:fait effacer	8=-35
b:fait l	0=-34 4=-35 8=38
b:fait la	0=68
b:fait le	0=-56 1=48 6=-29
b:fait partie	0=25 2=-29
b:fait pas	0=49 6=28
b:fait savoir	0=51
b:fait sequencer	2=28
b:fait son	6=62
b:fait un	0=-50 2=46 3=27 4=56 5=49 8=-81
b:fait une	1=30 4=33 6=-28
b:fait voeu	1=49 5=-28
b:faite le	3=49
b:faith >	1=32 4=-33
b:faith and	1=45 7=-38
b:faith in	1=-97
b:faithful to	5=-50 6=-31
b:fall from	4=59
b:falsifie des	8=41
b:familial >	2=-61
b:families with	2=-46
b:famille >	0=-26 5=-27 6=-26 8=36
b:famille a	2=26 5=39
b:famille d	4=-44
b:familles >	2=-29
b:familles homoparentales	6=-27
b:family >	2=101 4=-37 6=-41
b:family and	2=36
b:family business	2=-31 6=25
b:family court	8=-29
b:family firm	0=-26 2=-29
b:family has	4=-31
b:family history	2=-35
b:family in	0=49
b:family mutation	2=40
b:family of	0=46 7=-39
b:family s	2=36 4=-32
b:family tree	0=-26
b:fancies blokes	6=44
b:far >	3=-47 4=47
b:far as	1=39 4=-37
b:far right	0=38
b:faster than	4=33
b:father >	5=38
b:father and	2=49
b:father died	2=28
b:father is	2=28
b:father of	1=-37 5=31 6=-32 7=49
b:father s	6=-33
b:father was	1=34 2=-64 4=-47
b:faure parle	0=-36
b:faute avec	5=73 6=-51
b:favorable a	0=41 8=-25
b:favour of	0=48
b:faye >	6=39
b:fbu >	0=-67 7=59
b:february >	0=-38 4=35 7=47 8=30
b:federation >	0=38
b:federation de	0=-39 7=-26
b:federation nationale	1=-43
b:feed is	0=62
b:fees >	5=42
b:feet >	4=74 5=60
b:feet and	0=-71
b:fell in	4=-25 5=-29 6=64
b:fell to	8=-54
b:fellow of	7=-31
b:feministe et	0=30
b:femme >	4=84 5=27 6=-44 8=50
b:femme a	3=28 4=36 6=-47
b:femme avec	6=35
b:femme de	5=-33 6=-25
b:femme depuis	4=-69 5=96 6=-72
b:femme du	5=46
b:femme est	1=37 4=-28 5=-47 6=-57
b:femme et	2=-27 4=-26
b:femmes >	5=-71 6=53
b:femmes a	5=-33 6=35
b:femmes et	6=-31
b:femmes qui	5=-35 6=-26
b:ferme >	6=-28
b:ferme sur	8=-41
b:ferroviaire >	5=-43
b:fertility clinic	2=39 4=-45
b:festival >	6=-35 7=-27 8=28
b:fetichiste des	5=52
b:fetish wear	5=45
b:fever >	4=-33
b:feydeau >	5=-31
b:fiancee a	6=25
b:fiancee is	0=-25 4=38
b:fianna fail	0=52 6=-30
b:fibrosis >	4=33
b:fibrosis gene	4=-33
b:fiche >	3=-76 4=29 5=52 7=-28 8=-88
b:fiche d	4=36 8=-25
b:fiche s	3=-66 8=73
b:fichier de	3=31
b:fichier des	8=-58
b:fichier national	2=25 8=-25
b:fidele a	0=-33 1=47 6=-41
b:fidele au	5=-58
b:fidelite >	5=-49
b:fier de	0=34 3=-41 6=25
b:fierce opponent	0=79
b:fiere de	1=44
b:fifteen years	8=-68
b:fifty >	5=27
b:fifty per	2=39 4=-26
b:figure au	2=51 3=-66
b:figure sur	3=39
b:fijais >	3=-25 8=59
b:file >	0=-50 2=39 3=-29 4=-70 8=58
b:file of	2=35
b:file since	3=25
b:file with	3=31
b:filed >	3=41
b:filiales >	5=-32
b:fille >	0=-52 4=47 5=-27
b:fille a	2=-41 4=74 5=30
b:filles >	2=-38 5=39
b:filles a	5=37
b:film >	5=-34
b:film about	1=-28 5=-50
b:film festival	6=-43
b:film of	5=68
b:film sur	5=-40 6=-35
b:filme les	0=-30
b:films >	5=-75
b:films x	5=55
b:fils >	2=-26 4=-27 5=-37 6=49 8=-43
b:fils d	4=-36
b:fils de	1=46 6=30 8=-43
b:fils est	3=-27 4=89 8=59
b:fin d	0=40
b:fin de	0=60 5=31
b:fin des	0=32
b:finalist >	5=-37
b:finances publiques	7=28
b:fine >	4=-44 8=-45
b:fine gael	0=53 8=-42
b:fined for	8=80
b:fines and	8=-27
b:fingerprint >	3=96
b:fingerprint analysis	3=-66
b:fingerprint check	3=40
b:fingerprint examiner	3=-32
b:fingerprint lock	3=25 4=-40
b:fingerprint locks	3=-43
b:fingerprint template	3=25
b:fingerprints >	3=-65
b:fingerprints are	3=-45
b:fingerprints for	3=32
b:fingerprints from	3=41
b:fingerprints of	3=37
b:fingerprints on	3=-25
b:fingerprints taken	0=-27 3=81
b:fingers >	3=-49 4=-47
b:fingers and	4=66
b:fingers at	3=40
b:fire brigades	7=32
b:fire service	4=42 5=-63
b:firm >	1=-27 2=-33 3=-34 4=-80 5=54 6=-91 7=-40 8=-42
b:firm he	6=44
b:firm is	6=41
b:firm s	3=-27 4=-33 7=40
b:firm she	6=-28
b:firm that	7=-40
b:firm was	3=-27
b:firm where	5=-27
b:firm with	5=-36
b:firms >	4=-31
b:firmware for	3=-31
b:first >	3=33 4=25
b:first aid	7=-59
b:first aider	4=-35
b:first and	5=40
b:first class	5=-27
b:first day	3=27
b:first husband	5=55
b:first job	5=-35
b:first line	0=-26
b:first week	7=46
b:fiscale >	7=27
b:fit as	4=65
b:fit for	4=84
b:fit out	4=-29
b:fitness test	4=-34
b:fits >	4=45
b:fitter >	6=-39
b:five >	4=-27
b:five minutes	5=-42
b:five months	4=51
b:five years	2=-28
b:fixed term	7=-32
b:fixes >	5=-44
b:flat >	6=62
b:flat in	4=-32 8=30
b:flatmate >	5=36
b:flatmate told	6=28
b:fled belarus	0=79
b:fleury merogis	8=-27
b:flexible hours	6=35
b:flies the	0=-27
b:flights >	2=37 4=-38
b:floor >	5=65
b:fluent in	4=-41
b:flyers for	0=67
b:fo >	7=122 8=-39
b:fo de	7=47
b:fo en	0=-30 7=33
b:fob >	3=26
b:foi dans	1=-59
b:foi dit	1=46 3=-36 8=-33
b:fois >	1=26 4=-39 5=77 8=-47
b:fois par	4=50 5=38
b:fois sur	1=32
b:follower of	1=52
b:fond d	3=51
b:fondatrice >	0=-58
b:fonts >	6=26
b:food bank	8=33
b:foot >	0=36
b:football >	0=-43
b:footballer >	6=-46 7=-25
b:for 300	5=-62
b:for >	1=34
b:for a	0=-99 2=-33 3=-55 5=-64 6=-26 7=-67 8=-102
b:for affray	8=32
b:for airports	3=-36
b:for america	0=43
b:for an	0=-32 3=-34 4=-32 6=30 8=-38
b:for another	0=-44 5=68
b:for anyone	0=34
b:for arson	8=53
b:for assault	8=29
b:for bernie	0=34 8=-27
b:for better	0=-32
b:for bosch	7=-43
b:for brca	2=36
b:for call	3=-35
b:for casual	5=30
b:for channel	7=-44
b:for children	4=-26
b:for clients	6=34
b:for college	5=-44
b:for contempt	8=44
b:for deaf	4=-51 8=-27
b:for diabetics	3=-25 4=-60
b:for dialysis	4=32
b:for early	2=30 4=-32
b:for eight	4=-28
b:for eleven	0=-32 2=-30 4=-62
b:for every	0=39
b:for five	8=43
b:for four	4=50
b:for fraud	8=38
b:for full	4=34
b:for gay	6=37
b:for genes	2=-33
b:for graffiti	8=26
b:for heavy	4=68 8=-27
b:for her	0=-75 4=41 6=-53 8=43
b:for hereditary	2=-29
b:for herself	0=-29
b:for him	7=-43
b:for his	0=-26 3=-29 4=98 5=-47 6=89 8=-48
b:for huntington	2=40 4=-38
b:for iris	3=-51
b:for it	0=-46 2=64 8=48
b:for labour	0=47
b:for leave	2=26
b:for long	2=28 5=61
b:for management	7=-44
b:for manslaughter	8=33
b:for marriage	4=-32 5=94
b:for me	4=-38 6=-29 7=60 8=-34
b:for most	4=55
b:for ms	3=34 8=56
b:for my	1=25 7=39
b:for new	6=-27
b:for nine	4=-29 6=38 7=35
b:for no	5=-34
b:for nothing	0=29
b:for obama	0=34
b:for offshore	4=54
b:for one	4=-40 7=-31
b:for people	4=-55 8=34
b:for podemos	0=62
b:for possession	8=58
b:for radio	3=-29
b:for rare	2=-32
b:for religious	1=-38 2=44 3=26
b:for school	0=32
b:for scottish	0=33
b:for sex	5=56
b:for shoplifting	8=37
b:for sickle	2=43 4=-34
b:for six	2=-34 7=33
b:for spreadsheets	0=41
b:for tax	8=52
b:for ten	3=78
b:for that	0=27 6=-26
b:for the	0=43 3=53 4=-78 5=-75 7=59 8=-110
b:for them	0=81
b:for thirty	0=32 4=-27 6=-35
b:for this	3=73 4=52 8=-32
b:for three	6=-26
b:for twenty	1=43 3=-27 4=45 5=35
b:for two	0=-29 5=-58 6=39 8=47
b:for uniforms	5=47
b:for union	7=39
b:for unite	6=-34
b:for us	5=40
b:for usdaw	7=39
b:for which	8=-30
b:for work	6=32
b:for written	4=40
b:for years	0=-31 4=40 5=101 6=-68
b:force >	4=-40
b:foreman >	0=-32 1=36 4=78 5=-31
b:forging a	3=-28 8=33
b:form >	0=-31 1=-32 5=-30 6=46 8=-32
b:form college	4=-28
b:form for	2=-25
b:formateur en	4=-29
b:formation pour	8=-49
b:formatrice >	4=-31 6=-42
b:forme a	1=-28
b:forme des	0=-31 6=-43
b:forme les	3=-76
b:forment un	5=-32
b:former boss	5=-30 7=35
b:former employer	2=27
b:former flatmate	0=27 5=38
b:former line	4=35
b:former manager	0=30 4=36 6=57 7=-26
b:formulaire >	4=30 8=-25
b:fort >	0=-27
b:forty >	4=47 5=39 8=-26
b:forty and	4=61
b:forum >	1=-43 5=35
b:found >	5=34
b:found a	2=-29
b:found he	2=-40 5=-48 6=39
b:found in	2=77 4=-29
b:found not	8=53
b:found on	5=63
b:found out	0=-25 5=-33
b:found the	2=-78 5=50
b:found to	5=-49
b:found work	4=-26 6=-27
b:founded the	6=48
b:founder >	2=32 4=-26
b:founder of	0=34
b:four months	4=91 6=-45
b:four years	4=35 5=-47
b:fournisseurs >	5=-55
b:foyer de	6=40 8=-38
b:foyer pour	4=-28 5=-29
b:fragile x	2=-25 4=-32
b:frame >	4=53
b:frameworks react	1=-27
b:franc maconne	1=27
b:france 3	6=-44
b:france >	4=-25 7=54
b:france insoumise	0=45 7=-28
b:frappe >	3=27 8=-36
b:frappe au	3=25
b:fraud >	3=-29 8=88
b:fraud for	8=-78
b:fraud in	8=69
b:fraud office	8=58
b:free >	0=-34 2=-30 4=44
b:free of	2=49
b:free time	0=32
b:freemasons >	1=31
b:frequente les	6=36
b:frequente un	1=31
b:frequente une	1=39 5=-26
b:frere >	1=-69 2=68
b:frere cadet	1=-49
b:frere de	1=48
b:frere est	0=27 1=-37 4=-25 8=26
b:frere jumeau	2=-38 4=65
b:fridge >	4=26
b:friends >	5=43 6=58
b:friends of	6=-44
b:from a	0=36 1=28 2=28 5=-31 7=-59
b:from every	8=45
b:from her	3=-29 7=32
b:from his	2=-26 3=30 4=65 8=-25
b:from home	0=-65 2=-39 4=70
b:from leeds	6=47
b:from my	2=25
b:from nothing	4=-48
b:from school	6=-51
b:from the	2=-47 5=-51 7=60
b:from unite	0=-60
b:from work	4=43
b:from working	8=49
b:front de	3=-45
b:front desk	4=-27
b:front of	4=47 7=-33
b:frontiere avec	4=-59 8=70
b:frontieres >	0=-31 3=38
b:fsu >	0=-57 7=89
b:ft >	3=-27
b:fuite >	5=28
b:full clean	8=-28
b:full of	0=46
b:full time	6=-45 7=25
b:fully recovered	4=52
b:fund >	0=-43 1=-28 7=76 8=-26
b:fund of	7=-39
b:g >	7=-30
b:gabarit facial	3=28
b:gabarits de	3=-31
b:gagne aux	6=30
b:gagne son	8=-43
b:gait on	3=25
b:gait profile	3=40
b:gall bladder	6=-25
b:gallery in	5=-34
b:games >	4=-25
b:gap >	8=-28
b:garage >	0=65 5=-33
b:garcon de	5=-45 6=38
b:garcons >	4=-41 5=-59 6=82
b:gard >	0=41 7=-35
b:garde a	0=-40 3=30 4=-93 5=-42 8=57
b:garde l	0=34 5=-25
b:garde le	0=84
b:garde les	6=34
b:garde republicaine	0=-64
b:garde son	0=30 2=26 8=-37
b:garde un	3=57 4=-30
b:gardener >	0=-35 5=-27
b:gardien >	0=45 1=-28 6=47
b:gardien de	0=-50 1=-54 7=41
b:gardiens >	5=-28 6=37
b:gate 4	3=38
b:gate and	1=-27 3=47
b:gauche >	3=27 4=82 7=-46
b:gauche de	0=-59
b:gauche dit	3=28
b:gauche du	0=-55
b:gauche et	0=-40
b:gaucher disease	2=38
b:gave a	3=60 8=-28
b:gave all	3=29
b:gave fingerprints	3=32
b:gave her	0=-25 3=50 4=-26
b:gave him	4=-30 6=-29 7=-25
b:gave his	3=31
b:gave the	5=-30 8=49
b:gave up	0=27 1=31 3=-59 4=59 5=-46
b:gay >	5=-87 6=119
b:gay and	5=-34
b:gay bar	6=-54
b:gay du	6=-34
b:gay he	6=30
b:gay himself	6=84
b:gay history	6=43
b:gay il	1=-28 6=54
b:gay in	4=-42 6=51
b:gay lussac	6=-27
b:gay man	0=-25 6=92
b:gay marriage	0=-34 6=-36
b:gay pride	6=-35
b:gay rights	6=-57
b:gay s	6=-67
b:gay street	6=-37
b:gay talese	6=-37
b:gay welsh	6=47
b:gays d	5=-50 6=83
b:gedmatch >	2=25
b:gene >	0=-36 2=59 6=46
b:gene and	2=31
b:gene as	2=35
b:gene bank	2=-39
b:gene de	0=-31 2=69 4=-56 5=41 6=-27
b:gene defect	2=60 4=-34
b:gene for	2=35 4=-94
b:gene his	2=30
b:gene kelly	2=-31
b:gene test	2=47 4=-64
b:gene that	2=50
b:gene therapy	2=-37
b:general >	0=-37 8=45
b:general d	7=-27
b:general de	0=49 5=-30
b:general secretary	7=-49
b:generations >	0=-27
b:genes >	2=-102
b:genes and	2=33
b:genes chez	2=-37
b:genes d	2=-39
b:genes de	2=47
b:genes of	2=-26
b:genetic algorithms	2=-40
b:genetic counselling	2=48
b:genetic counsellor	2=-64
b:genetic disorder	2=31
b:genetic test	2=61 4=-30
b:genetic testing	1=-30
b:genetically predisposed	2=26 4=-28
b:geneticist at	2=-39
b:genetics >	2=-49
b:genetics clinic	2=31
b:genetique >	2=-30
b:genetique a	2=32
b:genetique chez	2=38 4=-33
b:genetique vegetale	2=-60
b:genetiquement predispose	2=25
b:genie genetique	2=-58
b:genome project	2=35
b:genotype zz	2=25
b:genre et	5=-31
b:geologist >	4=-28
b:gerant >	5=25 6=-46
b:gerante >	1=-29
b:gere la	5=-51
b:gere le	4=-37
b:gestion >	7=29
b:gestionnaire de	0=-39 3=50 7=-34
b:get the	3=37
b:gets on	0=43 6=-25 7=-41
b:gilets jaunes	0=27 8=-26
b:girlfriend >	5=-44 6=60
b:girlfriend in	5=52
b:girlfriend share	5=-37
b:give her	3=44
b:give up	4=71 6=-41
b:given a	7=-61 8=61
b:gives a	1=34
b:gives blood	2=37
b:glandular fever	4=33
b:glasgow >	6=44 8=-31
b:glaucoma >	2=53 3=-34 4=-33
b:glisse la	6=33
b:glisse son	1=70
b:global entry	3=60
b:glucksmann >	0=26
b:gmb >	7=48
b:gmb as	7=-39
b:go >	4=-65 5=40 8=52
b:go by	0=-29 7=45
b:go to	1=-40
b:goalkeeper >	0=-34 6=-31
b:god and	1=45 4=-35
b:god nor	1=25
b:goes >	4=-33 5=32
b:goes to	2=-61 4=109 6=-40
b:going into	7=42
b:golf >	4=-76
b:golf club	0=40 7=-48
b:golf union	7=-39
b:gone >	0=38 4=45 6=-29
b:good >	3=29 4=36
b:good at	1=42
b:good he	8=38
b:good leadership	2=-25
b:good with	1=26
b:gossip >	6=48
b:gossip goes	3=-25 8=38
b:gossip says	5=40
b:got a	0=-42 4=-27 5=74 8=50
b:got clean	4=73
b:got her	7=35
b:got it	0=-41 4=-29 7=-29
b:got the	6=-35
b:got to	4=33
b:gout >	2=40 8=-41
b:gout des	0=60 6=41
b:gout du	2=-38
b:gouvernement >	0=46
b:governor >	8=56
b:gp >	4=41
b:gp in	4=-62
b:grace a	0=-38 4=-27 8=-35
b:graduate now	1=-30
b:grand mere	1=33 2=-34
b:grand orient	6=-25
b:grande loge	1=33
b:green belt	0=-26
b:green party	0=29 7=-30
b:green thumb	3=-33
b:greffier >	4=-46
b:greffier au	8=-43
b:grenoble >	3=-27 6=-37
b:greve >	0=-31 7=-27
b:greve de	0=56
b:grew up	0=37 1=-31 6=28
b:grin >	8=-27
b:ground floor	4=35
b:grounds >	1=32 3=32
b:grounds of	3=39
b:group >	1=-37 4=-32 5=26
b:group at	0=-36
b:group in	0=60
b:group on	1=38
b:groupe >	5=-39
b:groupe de	4=39 5=66
b:groupe ecologiste	0=42
b:groupe hotelier	1=25 3=-45
b:grower >	3=-36 6=-26
b:guard >	0=33
b:guards >	0=-42 3=59
b:guests >	5=-56
b:guide >	3=-39 4=-27 5=-34 6=-48
b:guide dog	4=39
b:guide to	1=29
b:guild of	7=-60
b:guilty >	8=48
b:guilty pleasures	8=-44
b:guilty to	8=30
b:h >	0=-25 4=50 8=30
b:habilitations b2v	4=-39
b:had >	6=45
b:had a	0=-67 2=-25 3=-39 5=31 6=-31
b:had an	0=-31 5=40
b:had been	5=27
b:had both	4=31
b:had by	6=-36
b:had her	3=-26 5=-34
b:had his	1=-29 2=62 3=37 5=-26 8=57
b:had intercourse	5=36
b:had it	4=31 5=44 6=33
b:had more	5=59
b:had my	2=45
b:had no	6=-32
b:had not	2=-32
b:had several	5=-41
b:had sex	4=-61 5=26
b:had the	4=31
b:had to	2=-34 4=83
b:had two	4=69
b:haemochromatosis >	2=38
b:haemophilia >	2=25 4=-29
b:half in	4=-38
b:half of	6=32 7=43
b:half sister	2=29
b:hall >	0=27 1=-41
b:hand >	3=40 6=-40
b:hand geometry	3=41
b:hand in	1=-30 8=67
b:hand scan	3=38
b:handball en	4=-30
b:handbook on	2=-29 7=-28
b:handed out	0=27
b:handed over	4=-61
b:handicap de	4=-61
b:handicape >	4=52
b:handle leather	1=61 5=-35
b:handler >	4=-33
b:handling >	4=51 8=-54
b:hands >	2=39 3=59
b:hands on	5=-29 7=-26
b:hands out	3=-26
b:hands with	4=-36
b:hang in	0=-27 3=-64 4=-44 5=-37
b:happy to	2=-36 6=-28
b:hard >	4=54
b:hard of	4=41
b:hard to	1=-44
b:has >	0=53
b:has a	1=-31 2=88 6=-39 7=-62 8=65
b:has always	0=26 4=-32
b:has an	2=33 5=54
b:has asked	7=27
b:has been	0=32 4=55 5=-78 6=-51 8=50
b:has cystic	2=-59 4=43
b:has down	2=-29 4=25
b:has found	4=-28 6=-28
b:has had	0=52 1=-25 2=51 3=-42 4=72 5=78 6=45
b:has haemophilia	2=43 4=-32
b:has her	2=-37 3=33
b:has hereditary	2=32 4=-41
b:has it	2=106
b:has kept	8=40
b:has led	7=-53
b:has motor	4=37
b:has moved	4=-27
b:has never	4=-27 5=-36 6=26
b:has no	1=38 5=53 6=-37
b:has not	1=-43
b:has parkinson	4=36
b:has published	3=-26
b:has run	4=30
b:has seen	4=-46
b:has strong	1=-26 8=-45
b:has sworn	1=37
b:has taught	4=-54
b:has the	1=-47 2=74 3=-27 4=-42 5=-43 6=-28
b:has two	2=-25 4=-39 5=-40
b:has worked	6=-29
b:has written	2=-38
b:hasn t	0=-35 5=26 6=-49
b:haul flights	2=-27
b:have a	1=-38 5=56 7=-25
b:have an	1=-33 5=51 6=-32 8=35
b:have been	0=32 5=29
b:have children	2=29 4=52 5=-32
b:have had	5=-69
b:have himself	1=33 4=-37
b:have his	3=42 4=-43
b:have kept	0=-42
b:have lived	6=33
b:have my	2=26
b:have never	1=36
b:have no	4=29
b:have not	0=54
b:have the	0=-49 4=40
b:have to	4=-37 8=-38
b:haven t	4=-45 5=32
b:having sex	0=-33 3=-26 5=78
b:havre >	7=43
b:hay >	6=-36
b:he >	4=-26
b:he added	6=25
b:he adds	2=46
b:he admits	0=-46 4=-46 6=-30
b:he and	0=-50 1=-32 2=32 4=-60 6=86 7=-25 8=-31
b:he answered	1=-31
b:he asked	0=-32 4=47 6=28
b:he asks	4=25 5=35
b:he became	7=34
b:he belongs	0=28
b:he broke	1=43 8=54
b:he called	4=-33
b:he calls	5=-40 6=-41 7=-30
b:he came	4=-26
b:he campaigned	0=51
b:he can	1=-31 4=-64 5=-31 6=-33
b:he cannot	4=69 6=-27
b:he carries	2=-52
b:he chairs	0=-25 7=32
b:he cheated	5=-51
b:he claims	5=52
b:he clocks	3=54
b:he complains	3=25
b:he could	5=47 6=-47
b:he covers	3=26 6=-39
b:he d	2=-54 4=53 6=-67
b:he declined	1=43 3=32
b:he designed	1=-42 3=-25
b:he did	2=-36 5=-32 8=49
b:he does	0=-28
b:he doesn	0=-26 5=29 6=-35 8=52
b:he draws	3=-29
b:he edited	1=-32
b:he edits	0=30
b:he explained	1=27 4=-30
b:he explains	7=-29
b:he fits	4=-52
b:he found	4=-37
b:he gave	4=72 5=-68
b:he goes	4=56 7=-26
b:he got	5=63 6=-34
b:he grew	0=41
b:he had	6=-29
b:he handled	8=64
b:he has	0=-66 1=-53 3=-86 4=-27 6=-52
b:he hasn	2=-32 4=41 5=-45
b:he inherited	2=-42
b:he is	1=-92 3=-42
b:he isn	5=-39 6=74
b:he joined	1=49 4=-74 7=-39
b:he jokes	0=-31 2=-54 4=-34 6=-50 8=-61
b:he keeps	0=-27 4=42 5=68
b:he kept	3=-30 4=-28
b:he knew	4=-41
b:he knows	0=31 2=26
b:he learnt	2=29
b:he lectures	6=-35
b:he led	6=-35
b:he left	0=-51 1=44 4=45 5=46
b:he let	3=29 8=-29
b:he liked	6=50
b:he likes	5=-29 6=34
b:he lives	1=39 4=-33 5=-36 6=-29
b:he logs	3=28
b:he looked	4=44
b:he lost	4=61 8=-26
b:he made	1=47 2=-26 4=-27 7=-62
b:he managed	0=-33 5=-31
b:he manages	4=-27
b:he married	5=-38 6=54
b:he may	6=30
b:he means	0=38 2=-27 5=-38
b:he mentioned	1=26 2=36 4=-43
b:he mentions	3=36 4=-41 6=36
b:he met	5=33 6=-59
b:he moderates	5=-33
b:he needs	4=72
b:he never	1=-36
b:he only	1=-26 4=-43 5=-40 6=73 8=-25
b:he passed	4=94
b:he plays	0=-60 6=-56
b:he preferred	5=-35 6=53
b:he prefers	6=66
b:he propositioned	5=34
b:he put	1=-25 4=-37 6=-33 8=-28
b:he ran	7=-42
b:he refused	1=35
b:he refuses	1=29
b:he reports	6=-36
b:he resigned	0=40 4=-40
b:he restores	5=-44
b:he robbed	8=27
b:he runs	0=49 5=-26
b:he s	0=-56 2=59 3=-48 4=-50 6=103
b:he said	0=42 4=27 5=-36 7=86 8=-25
b:he says	3=-44 5=-72 6=-44
b:he scanned	3=-50
b:he sees	0=-43 1=47 4=25
b:he sells	0=-28 4=-50
b:he sent	2=30
b:he served	7=35
b:he set	3=-29 8=55
b:he shares	2=50 5=-73 6=26
b:he signed	4=-40 7=60
b:he signs	3=67 4=-35
b:he sings	1=-33 4=30
b:he sleeps	5=55
b:he spent	1=43 8=-66
b:he still	0=33
b:he stole	8=45
b:he stopped	1=50 4=66
b:he stressed	4=-26
b:he supports	0=-50
b:he switched	0=29
b:he takes	4=84
b:he taught	1=51
b:he teaches	6=-48 8=-60
b:he tells	5=37
b:he thinks	0=95 1=74 4=-40 5=-29 8=-43
b:he ticked	1=37
b:he told	0=26 1=55 5=55 6=76
b:he took	4=-49 5=37 8=-58
b:he tried	4=45 7=46 8=-49
b:he used	6=76
b:he uses	4=49
b:he volunteered	6=55
b:he walks	3=32
b:he wants	0=35 4=-43 6=-34 7=-32 8=62
b:he was	1=-27 2=43 5=53 6=30 7=27 8=-75
b:he watches	5=28
b:he wears	6=52
b:he went	0=41 6=-42 7=-38 8=-34
b:he won	7=61
b:he wouldn	4=-25
b:he writes	6=-47
b:he wrote	0=-34 5=42 6=66
b:head >	5=-43
b:head chef	5=-40
b:head of	3=-31 4=-42 5=58 6=-56
b:headmaster s	5=-32
b:health >	4=32
b:health adviser	4=-40
b:health first	4=-38
b:health insurance	4=-26
b:health problems	4=63
b:hearing aid	4=-32
b:hearing aids	4=-27
b:hearing is	4=53
b:hearing officer	4=-38
b:heart condition	2=46 4=-49
b:heart defect	4=48
b:heart of	5=-29
b:heart says	0=34 4=62
b:heat >	2=-49 4=35
b:held for	3=36
b:held the	3=-47
b:helmand >	4=50
b:help desk	1=-38 3=-28
b:helped patients	2=-26
b:helped the	8=-46
b:helvetique douanier	7=-35
b:hemophilie >	4=-26
b:hence no	1=31
b:hence the	2=-31 5=38 8=-33
b:her 23andme	2=38
b:her >	0=-55 2=-34 4=-67 5=-33 6=-65 8=-61
b:her a	0=36 7=61 8=-29
b:her affair	5=62
b:her agent	0=-41 5=40
b:her and	4=-54
b:her as	1=-49 4=-27
b:her asthma	4=52
b:her at	4=30
b:her aunt	2=28 4=-62 5=-43 6=52
b:her baby	2=32
b:her belief	1=33 8=-30
b:her bio	6=58
b:her blog	5=-25 6=36
b:her blood	4=-62
b:her book	4=-48 5=39
b:her boss	4=-49 6=-39 8=45
b:her boyfriend	6=-75
b:her brother	1=41 2=33 6=32 7=-30
b:her by	3=120
b:her cardiologist	4=53
b:her career	4=31
b:her children	1=25 2=43
b:her chromosomes	2=70 4=-56
b:her client	5=-30 6=-38
b:her clients	0=-38 5=-36
b:her column	6=32
b:her contract	3=-39
b:her course	4=-26
b:her cousin	4=32 6=-25
b:her dad	7=41
b:her daughter	2=50 4=-42
b:her desk	4=-44 6=35
b:her dissertation	0=-39 4=32
b:her dna	3=65
b:her doctor	4=45
b:her doctorate	2=-40
b:her documentary	7=-37
b:her employer	4=-62 6=-25
b:her ex	6=-34 8=63
b:her eyes	3=43
b:her eyesight	4=29
b:her face	0=-31 2=-28 3=37 4=-61 8=-28
b:her family	2=57 4=-37
b:her father	0=-32 4=32 7=31
b:her female	6=63
b:her fetish	5=52
b:her fiance	6=-37
b:her fingerprints	3=45 4=-46
b:her first	0=-25 3=-57
b:her for	4=44 5=-28 7=-25
b:her gait	3=27
b:her genes	4=-46
b:her genetic	2=39
b:her girlfriend	4=-25 5=-77 6=28
b:her hand	3=38
b:her hands	4=31 5=-34 6=-34
b:her hearing	2=45
b:her husband	1=-25 4=-33 6=-42 7=-45 8=-34
b:her idea	6=-26
b:her in	3=37 4=34
b:her irises	3=74
b:her job	1=-27 5=-30 6=-27
b:her keystroke	3=29
b:her last	3=-55 4=-71 6=28
b:her late	1=32
b:her line	2=57 4=37 5=-27
b:her lovers	5=54
b:her ma	4=-36
b:her manager	4=-30 7=32
b:her master	3=-32
b:her mother	1=-28 4=25 5=-47 7=-29
b:her move	0=25
b:her name	6=-30 8=27
b:her novel	4=-31
b:her nude	5=59
b:her office	5=-28 6=-26
b:her old	1=-34 2=40 3=40 4=-41 5=-32 6=49 7=-36 8=28
b:her orientation	6=-40
b:her outlook	1=26
b:her own	3=-74 5=80 6=37
b:her palm	3=52 4=-27
b:her partner	1=34 5=-59 6=-63
b:her podcast	5=37
b:her political	0=42
b:her previous	4=31
b:her prints	3=51
b:her pupils	4=-53 5=58
b:her record	8=50
b:her referee	0=29 6=35
b:her salary	8=-25
b:her school	2=-33 7=33
b:her second	0=36
b:her sentence	8=43
b:her sex	5=28
b:her sexuality	5=-64 6=66
b:her she	8=-41
b:her shop	6=-33
b:her sister	0=-34 4=31 6=-84
b:her son	2=25 3=-27 4=46 5=-27
b:her sons	2=69 4=-26
b:her strong	1=51
b:her team	0=-29 2=-83
b:her teens	4=43
b:her then	5=56
b:her thesis	4=-35
b:her third	4=41 5=48
b:her thumb	3=56
b:her to	3=-28 4=30 6=46
b:her twitter	0=74
b:her uncle	2=43 4=-32
b:her union	0=-39 7=51
b:her views	0=44
b:her virginity	5=33
b:her voice	0=-27 1=29 2=-25 3=44
b:her vote	0=-28
b:her when	0=-27 4=33 6=55
b:her whole	4=-31
b:her wife	0=-30 4=-58 5=-26 6=93
b:her with	4=33
b:her words	6=-31
b:her work	1=-30 4=-27 6=-39
b:her years	1=-31
b:hereditaire >	2=85
b:hereditaire gene	2=26
b:hereditary cancers	2=-31
b:hereditary disease	4=-40
b:hereditary haemochromatosis	2=-32
b:hereditary risk	2=66 4=-28
b:hereditary title	2=-45
b:herite de	4=-48
b:hernie discale	4=38 8=-33
b:hers >	0=-38 5=-64
b:herself >	4=96 5=-78 6=38
b:herself and	0=-28
b:hetero convaincu	6=36
b:heterogeneite des	6=-35
b:heterosexual male	6=47
b:heterosexuelle a	6=31
b:heterozygous for	2=32
b:heure >	0=26 1=-46 7=50
b:heures >	0=-51 1=-26 3=-44 4=45 5=-25 7=-37
b:heures de	7=35
b:hidalgo >	0=49 5=-26
b:hierarchy >	4=-45
b:high up	1=30
b:him >	0=-83 3=-27 4=-97 5=-61 6=-69 7=28 8=-29
b:him a	5=-43
b:him and	1=-45 2=-33 6=118
b:him as	1=-37 5=-49 8=41
b:him because	4=-27
b:him by	3=40
b:him for	6=42
b:him he	3=41 4=57
b:him in	3=53 5=35
b:him into	6=47
b:him leave	4=34
b:him off	4=62
b:him on	4=-41
b:him out	3=35 4=-58 6=-38
b:him since	6=45
b:him the	4=56 7=41
b:him through	2=39
b:him to	5=-25 8=36
b:him two	2=28
b:him with	5=31
b:himself >	1=-54 6=71
b:himself a	1=38
b:himself as	0=53 6=-60
b:himself frozen	1=25 4=-35
b:himself to	0=54
b:himself with	4=48 5=-37
b:hinted that	6=55
b:hints at	6=25
b:hip and	4=43
b:hip fractures	4=-43
b:hired a	4=-56
b:hired him	5=-43
b:his >	1=-38 5=34 6=-57
b:his assistant	5=27
b:his back	4=47
b:his best	4=-38 6=-38
b:his blog	5=47 6=-55
b:his boss	0=-35 2=-32 5=-27 7=-34
b:his boyfriend	5=-36 7=-26
b:his branch	0=-26 7=25
b:his brother	1=-26 5=-41 7=-37
b:his children	1=-37
b:his church	1=-37 6=32
b:his clients	6=-35
b:his column	5=48
b:his conquests	5=37
b:his conviction	1=-61 8=31
b:his crew	5=-36 7=-37 8=-27
b:his days	0=29 3=32
b:his diabetes	4=39
b:his dna	2=25 4=-41 8=-31
b:his employer	4=-28
b:his ex	4=25
b:his eye	0=-32 3=58
b:his eyes	3=-27 4=55
b:his eyesight	4=45
b:his face	0=-27 3=128 7=-28
b:his family	2=71 3=-29
b:his father	0=32 4=-68 5=-29 6=-36
b:his fiancee	5=42 6=-26
b:his file	4=-56
b:his fingerprint	3=46
b:his fingerprints	3=37
b:his fingertips	3=55 4=-28
b:his first	0=-27 4=-57 5=-44 6=-38 7=49
b:his former	0=25 7=-38
b:his free	0=30
b:his gait	3=52
b:his genome	2=73
b:his girlfriend	5=-32 6=-57
b:his hands	3=52 7=-27
b:his handwriting	3=42
b:his head	0=-39 4=-28
b:his heart	4=30
b:his humour	2=-46
b:his husband	2=-28 4=-27 5=-35 6=89
b:his iris	3=52
b:his job	5=-28 6=-29
b:his last	0=-25 1=35 4=-30 5=30 6=73
b:his late	5=51
b:his left	0=-30 3=39 4=49
b:his licence	3=56 5=34
b:his life	5=-63 6=101
b:his line	4=-48 5=60
b:his list	5=26
b:his locker	5=45
b:his lodge	1=28 7=-25
b:his marriage	1=-36
b:his mother	0=46 2=37 4=-30 6=47
b:his name	0=30 3=31 8=51
b:his nerves	4=73
b:his old	8=-44
b:his own	0=48 1=-31 2=71 4=34 5=-57 8=-61
b:his palm	3=67
b:his partner	4=-43 6=35 8=-29
b:his pay	7=32
b:his penchant	5=67
b:his phd	5=36 6=-29
b:his photo	5=-28 6=28
b:his prints	4=-30
b:his private	5=28
b:his probation	8=37
b:his profile	0=27 1=-33 3=-42 5=32
b:his public	0=56
b:his pupils	8=-55
b:his referee	1=-39 4=-34
b:his reference	0=-30 4=74
b:his secretary	5=80
b:his sex	5=49
b:his sight	4=57
b:his signature	3=44
b:his sister	1=41
b:his site	4=-33
b:his son	2=26 7=31
b:his style	3=-27 4=-41
b:his talks	6=-45
b:his team	4=-57 5=-26 6=69 7=-38
b:his thesis	0=41
b:his thirties	6=31
b:his thumb	3=65
b:his time	5=49
b:his twin	2=-31 3=31
b:his two	6=-49 7=38
b:his typing	3=42
b:his uncle	1=29 8=41
b:his union	7=63
b:his voice	2=-42 3=48 8=-26
b:his walk	6=-29
b:his watch	8=-57
b:his way	5=65
b:his wedding	6=39
b:his wife	0=-28 3=-34 4=60 5=78 6=-71 7=59 8=-44
b:his word	5=43
b:his words	1=-44
b:his work	4=-33
b:his years	4=31
b:his youth	5=25 8=54
b:histoire avec	6=35
b:histoire de	1=-27 5=49 6=-26
b:histoire des	0=-47
b:historian >	7=-38
b:history of	1=-60 4=42 5=-42 6=-32
b:hiv positive	2=-29 6=-27
b:hmrc >	8=56
b:hold no	7=-28
b:hold with	1=46
b:holder since	7=42
b:holds a	0=-27 3=-49
b:holds his	2=28 3=30 4=-37
b:holds that	0=73 8=-43
b:holds the	0=-27 2=-27
b:holds to	1=64
b:home >	0=-39 1=-26 2=-39 6=73
b:home by	4=-52 8=50
b:home in	4=-30
b:home on	4=39
b:homeless since	0=31
b:homes >	4=41
b:homme >	1=-27 5=-53 6=38
b:homme a	5=48
b:homme au	6=-46
b:homme de	5=-31
b:homme depuis	5=-36
b:homme est	1=53
b:homme et	1=56 5=-25
b:homme gay	6=43
b:homme marie	5=105 6=-56
b:hommes >	1=-36 5=50
b:hommes a	5=-36 6=36
b:hommes et	5=-27 6=-56
b:hommes pour	6=49
b:homo >	6=51 8=-31
b:homo a	6=33
b:homo je	6=26
b:homophobie >	6=-29
b:homosexual >	6=60
b:homosexual and	6=25
b:homosexual tendencies	6=33
b:homosexualite >	6=44
b:homosexuality in	6=-49
b:homosexuel >	6=71 8=-32
b:homozygous for	2=35 4=-40
b:hong kong	3=29
b:hook ups	5=30
b:hopital >	6=43 7=53
b:horizons >	7=-27
b:hors pair	5=-30 8=34
b:horses >	4=-38
b:hospice >	1=25 4=-29
b:hospice for	4=-31
b:hospital >	4=-57 6=45 7=35
b:hospital porter	4=-38
b:hospital radio	4=-34
b:hospital where	3=28 4=-27
b:hospitalise >	4=50 6=-30
b:hospitalised with	4=33
b:hospitals >	4=-100
b:host >	0=-30 4=-29
b:hotel >	5=69 7=-40
b:hotel de	1=-42 5=37
b:hotel in	5=-30
b:hotel manager	5=-43
b:hotelier >	1=29 3=-32
b:hotellerie >	4=-40 5=-42
b:hour >	2=-32 4=74
b:hours >	8=-46
b:hours a	3=-30
b:hours and	4=36
b:house >	3=-32 4=31 7=-39
b:house in	4=60
b:household and	0=44
b:household two	5=32 6=29
b:hove >	6=50
b:how he	2=-34 5=53
b:how safe	6=26
b:how she	0=25 3=32
b:how to	2=-37 3=-26 4=-39 7=27
b:hr >	4=-32
b:hr director	7=-32
b:hr lead	6=-64
b:hr manager	6=46
b:hr officer	6=-35
b:huissier a	5=49
b:huit >	3=25 4=56
b:huit ans	0=-26 7=30 8=-54
b:huit mois	3=-26 4=-51 8=89
b:hull >	0=29 6=-55 7=-31
b:humain >	1=60
b:human genetics	2=-31
b:humanist celebrant	1=40
b:humaniste au	1=31
b:humanists >	1=45
b:humanites numeriques	1=-25
b:hume s	0=-45 1=-35 4=65
b:humour >	2=30
b:huntington >	2=36
b:huntington et	4=-46
b:huntington s	2=64 4=-80
b:huntington test	4=-48
b:husband >	1=-31 5=70
b:husband a	6=30
b:husband and	2=-28 4=-25 6=-70
b:husband for	5=31 6=35
b:husband in	5=-25
b:husband is	0=26 5=-38 8=55
b:husband mr	6=-74
b:husband rent	5=-28 6=26
b:husband s	3=25 4=38 5=-33
b:husband teaches	6=48
b:husband to	6=42
b:husband was	1=48
b:husband works	4=-30 5=-25 6=-36
b:hypersensible et	4=29
b:i agreed	2=29
b:i am	0=-39 1=54 2=25 3=-28 8=-47
b:i are	5=28
b:i audited	7=-36
b:i believe	0=25
b:i built	4=-30
b:i came	1=26 5=-47 6=60
b:i can	4=32
b:i cheated	5=32 6=-50
b:i come	0=37 4=-29 7=-42
b:i covered	0=-29
b:i d	4=39
b:i designed	4=-33
b:i do	4=33
b:i don	0=-26 5=39 6=-54 8=-41
b:i drafted	2=-39
b:i follow	1=38
b:i gave	0=30 3=30 4=-37 5=-40
b:i grew	0=28
b:i had	2=44 6=-27
b:i have	1=-43 2=34 4=61 5=-39 6=-42 8=36
b:i haven	4=-54 5=35
b:i know	1=26 2=-47 3=-29 6=-40
b:i led	4=-32
b:i left	6=58 7=31
b:i like	0=-32 6=92
b:i live	5=58
b:i m	0=-28 2=68 3=-54 5=-29 6=32 8=-62
b:i married	6=35
b:i need	6=-48
b:i read	4=31
b:i resigned	7=26
b:i served	0=44 8=-30
b:i sold	2=-35
b:i stood	0=27
b:i stopped	4=48
b:i take	1=-42 4=58
b:i took	6=-34
b:i two	6=77
b:i understand	4=-35
b:i unlock	3=41
b:i used	0=38 1=-36
b:i ve	0=28 5=46 6=-39
b:i voted	0=-34
b:i was	1=-34 2=-35 3=63 5=-40 6=-46 8=56
b:i wear	0=27 4=25
b:i would	0=28 5=40
b:i write	2=-25
b:i wrote	6=-34 7=-34
b:ici >	5=43
b:id card	3=-28
b:id set	3=51
b:idea >	3=-27
b:idea as	6=-29
b:idea of	5=-34
b:idees d	0=31
b:idees politiques	0=-47
b:identified by	0=-32 3=64
b:identifies as	6=42
b:identity theft	8=-55
b:iel a	7=83 8=-30
b:if her	6=26
b:if one	1=-49 5=45
b:if she	4=30
b:if the	4=32 8=31
b:if we	5=-28
b:if you	6=47
b:il >	4=-69 5=54 8=-52
b:il a	1=-30 3=-49 4=-48 5=-28 6=-39 7=-46
b:il aime	1=-27 4=-32 6=-26
b:il anime	0=-26 8=39
b:il appartient	2=36 4=-41
b:il aurait	0=32 2=-37 6=33
b:il chante	1=-49 4=34
b:il cherche	5=28
b:il collectionne	5=40
b:il confie	5=44
b:il connait	3=-28 8=-37
b:il construit	4=-25
b:il court	5=83
b:il couvre	0=-35
b:il cuisine	1=-53
b:il dans	5=47 6=-52
b:il defend	0=55
b:il demande	1=-34 3=-36 4=31 8=28
b:il demonte	5=-63
b:il deverrouille	3=49
b:il dirige	0=45
b:il dit	4=-40 5=49 7=-25
b:il donne	1=68 6=-26
b:il dort	1=-28 5=-45
b:il ecrit	8=-38
b:il en	0=78 1=50 3=53 5=32 6=-26
b:il enseigne	1=-37
b:il entretient	3=-44
b:il est	1=-31 4=42 5=-52
b:il et	6=25
b:il etait	4=25 5=46 8=-39
b:il fait	4=40 5=-26
b:il figure	0=-44 2=55 8=-33
b:il forme	0=-26 5=-29 8=45
b:il frequente	1=48 4=-43 6=33
b:il fut	5=-36
b:il il	4=-35
b:il joue	5=-35 6=-70
b:il l	0=26 4=-80 6=-33 8=-64
b:il la	0=-25 6=-41
b:il lache	8=-28
b:il le	1=46 4=-40 5=51 6=-31
b:il les	1=-40 4=-38 5=26
b:il lit	1=43 4=54 5=-53
b:il milite	0=-36 1=33 7=-26
b:il n	0=-64 1=-65 2=39 3=-50 6=44
b:il ne	0=29 1=29 3=-45 5=-36 6=-49 7=-25
b:il ouvre	3=41 4=-30
b:il parle	5=-32 6=-51
b:il partage	4=-36 5=-28 6=49
b:il participe	7=43
b:il passe	1=-47 5=65
b:il pense	1=67 3=-30 6=-27
b:il porte	0=36 1=45 7=-38
b:il prefere	0=-38 4=25 5=-34 6=60
b:il prend	0=-37 4=54
b:il presente	6=-66
b:il preside	7=65
b:il refuse	1=59 4=-29
b:il repond	3=-31 4=31
b:il respecte	4=-37
b:il reste	0=-55
b:il revient	4=42
b:il s	0=42 6=25 8=56
b:il sait	1=-35
b:il sans	4=-48 8=57
b:il se	1=52 4=-33 5=-34 6=-34 8=-26
b:il semble	0=53
b:il serait	6=49
b:il sort	4=34 8=41
b:il sortait	4=25 6=41
b:il soutient	1=35
b:il suit	0=-28 1=53 6=-29
b:il tenait	6=35
b:il tient	5=-33
b:il tracte	0=-39 7=26
b:il travaille	0=-26 3=45 4=-48
b:il trompe	5=-44
b:il va	0=45 5=-36
b:il vend	1=-25 3=-38
b:il veut	0=44 5=-40 8=27
b:il vise	4=38 6=-25
b:il vit	0=35 1=35 2=-29 3=-29 4=-32 5=-70
b:ile de	7=-40
b:ill so	4=39
b:illness >	4=57
b:ils l	7=-34
b:ils se	6=-28
b:ils sont	3=-25 6=52
b:image faciale	0=-28 3=39 7=-30
b:immeuble de	1=-25
b:immeuble loge	1=-26
b:immigration and	0=28 6=-30
b:immune to	2=44 4=-25
b:impact d	3=-43
b:impotence is	5=26
b:impotent since	4=-63 5=46
b:in 1999	4=65
b:in 2008	0=25
b:in 2009	3=-28 6=62 7=38 8=45
b:in 2010	2=44 4=26
b:in 2011	5=-35
b:in 2012	2=-40 8=30
b:in 2013	4=27
b:in 2014	4=62 6=43 8=-50
b:in 2015	0=-40 2=42 4=70 5=-45 6=-52
b:in 2016	3=-35 4=72 8=33
b:in 2017	0=-55 3=-33 4=40 6=57
b:in 2018	4=36 7=31
b:in 2019	3=40 5=31 8=29
b:in 2020	0=-37 3=-26 7=38
b:in 2021	4=-28
b:in 2022	4=26 7=41
b:in 2023	4=29
b:in >	3=68 4=-48
b:in a	0=-28 2=-26 3=-37 4=38 5=-73 7=-54 8=-62
b:in aa	4=64
b:in aberdeen	1=36 7=-43
b:in all	1=51 6=-48
b:in amsterdam	6=41
b:in an	4=-45 5=69
b:in and	4=68
b:in ankara	0=30
b:in antwerp	5=46 6=-28
b:in april	4=53
b:in atlanta	0=58
b:in barley	2=-29
b:in basel	4=-35
b:in bed	4=29
b:in belfast	0=-39 1=49
b:in both	2=68 3=32 4=34 7=-26
b:in brca	2=-31
b:in brighton	6=51
b:in bristol	6=-41
b:in brussels	0=26
b:in buffalo	7=42
b:in by	3=92
b:in cambridge	2=29
b:in canada	6=-28
b:in capitals	6=29
b:in celibacy	1=-53 5=49
b:in charge	2=-50
b:in chile	4=-49 8=-35
b:in class	6=-29
b:in clinical	4=33
b:in confidence	4=28 5=-26 8=25
b:in cork	1=44 6=-62
b:in court	4=-28
b:in custody	8=52
b:in durban	4=-31
b:in edinburgh	0=38
b:in every	1=27 3=-52 4=-43 5=56 6=-29
b:in favour	0=59
b:in february	0=-34 7=36 8=30
b:in football	6=-37
b:in for	3=-39
b:in forty	3=-27 4=-44
b:in four	0=-39 3=-27
b:in freight	5=-40
b:in front	4=44 8=30
b:in galway	5=-29
b:in gaza	0=36 1=-35
b:in geneva	5=26
b:in glasgow	6=42 8=-28
b:in god	1=36 4=-29
b:in good	4=42
b:in helmand	4=44
b:in her	0=33 1=26 3=-45 4=-35 8=-59
b:in him	2=32
b:in his	1=-70 3=-69 6=33 7=57
b:in hospital	4=52
b:in hove	6=44
b:in hull	0=35 5=47 6=-46
b:in it	0=45 3=25
b:in italy	8=28
b:in its	2=-65
b:in jail	7=-33 8=67
b:in japan	3=-29 5=-40 6=31
b:in july	4=36 6=-26
b:in june	1=-25 3=35 6=40
b:in kent	4=-65
b:in kyoto	1=-33 5=-35
b:in law	5=61 7=39
b:in leeds	0=-26 3=-26 5=32
b:in leith	1=47 4=-35 5=-41
b:in life	6=41
b:in liverpool	7=48
b:in london	0=30
b:in love	1=-26 4=-35 5=-35 6=84
b:in lyon	5=44
b:in maine	0=-61
b:in malawi	4=-26
b:in manchester	6=-33
b:in march	0=-69 4=31 8=-30
b:in may	0=-48 4=26 6=41
b:in meetings	1=-33
b:in men	2=28 4=-56
b:in my	0=27 2=-61
b:in neath	6=-25
b:in nevada	3=34
b:in nine	5=-56
b:in nothing	1=73 5=-25
b:in october	4=26 8=41
b:in on	3=28
b:in one	0=-47 4=59
b:in order	0=-25 5=-58
b:in osaka	3=31 5=-28
b:in oslo	8=-30
b:in our	5=35 8=-25
b:in perth	1=28 2=41 4=-37 6=-27
b:in peru	8=47
b:in plaster	4=81 8=-31
b:in poland	8=37
b:in prison	8=46
b:in procurement	1=-32
b:in recovery	5=65
b:in rep	7=-33
b:in residence	0=-38
b:in rome	5=43 8=-30
b:in rust	2=-31
b:in sales	5=25 8=-34
b:in schools	3=-28 4=45
b:in september	4=31
b:in sex	5=60
b:in six	4=31
b:in south	0=32
b:in spain	8=47
b:in spite	4=56
b:in spring	0=-33
b:in support	0=51
b:in sweden	6=-40
b:in ten	4=-51 5=51
b:in thailand	8=26
b:in that	4=-32 5=26 6=-56
b:in the	0=52 1=-28 3=-35
b:in them	0=-42 3=61
b:in this	2=-54
b:in to	3=32
b:in trouble	8=43
b:in truro	4=-30
b:in turin	8=-25
b:in turkey	8=28
b:in two	0=26 2=31 3=45 4=-34 5=47
b:in use	3=-34
b:in utrecht	0=59
b:in ver	7=25
b:in vermont	0=34
b:in victorian	5=-29
b:in wales	0=-26
b:in which	5=30 6=-38
b:in winter	3=34 4=-34
b:in with	3=50
b:in women	5=-34 6=87
b:in years	4=-25
b:in york	4=50
b:inapte au	4=83
b:include two	4=-40
b:independance de	0=57
b:independant >	0=-71
b:independantiste corse	0=25
b:index >	3=-26
b:index droit	3=34
b:infectious laugh	4=-63
b:infidele notoire	5=39 6=-36
b:infidelite des	5=-34
b:infirmier >	6=45
b:infirmier en	4=-46
b:infirmiere >	5=-25 6=-27
b:infirmiere en	2=-29
b:infirmieres >	6=47 7=51
b:ingenieur >	5=-27
b:ingenieur en	3=-42
b:inherited a	2=-29
b:inherited from	2=38 4=-39
b:inherited heart	2=44 4=-56
b:inherited her	2=-29
b:inherited his	2=-27
b:initiation a	1=-51
b:initie au	1=45
b:initie aux	1=-45
b:inmates to	8=57
b:inquiry >	8=-54
b:inscrit au	3=50
b:inscrit sur	0=-29 5=47
b:insertion >	8=-74
b:inside >	8=67
b:insists >	3=33
b:inspector >	0=-26 5=-32
b:installer >	3=-48 4=-33 6=48
b:institute >	2=-39
b:instructions >	4=26
b:insulin >	4=-66
b:insulin pump	2=-34 4=35
b:insurance >	1=-34 3=-29 5=28 6=-27
b:insurance broker	4=-34
b:insurance underwriter	4=-36
b:insurer >	4=-36
b:insurer s	4=-27 5=38
b:intensive care	4=50
b:interdiction d	6=-33 8=64
b:interdit de	3=43
b:interdit la	8=-31
b:interest in	4=-25
b:interested in	0=29 6=89
b:interests >	2=44 5=-46 6=-41
b:interet general	8=98
b:interet pour	0=-59 5=-33
b:intern >	3=-38
b:interpreter >	8=-34
b:interview >	4=57 5=32
b:interviewed him	1=35 8=-28
b:interviewer but	0=33 4=-51
b:interviewer that	5=41 6=-44
b:intimate apparel	5=-64
b:intimate knowledge	5=-60
b:intimate photos	5=55
b:intimate relationship	5=32
b:intimate videos	5=52
b:intimate with	4=-30 5=73
b:into a	6=-44
b:into english	0=-42
b:into men	6=33
b:into the	5=-29
b:into women	6=57
b:intrusion >	5=-44
b:investigation by	8=66
b:invigilator >	5=-38
b:invoices and	3=-25
b:iqbal s	4=-57 6=47
b:iraq >	0=58 7=-63
b:ireland >	0=28
b:iris >	3=50
b:iris cameras	3=-37
b:iris enregistre	3=46
b:iris figure	3=41
b:iris is	3=-35
b:iris scanners	3=-76
b:irises at	3=44
b:irises of	3=-40
b:irish >	2=41
b:irritable bowel	4=81
b:is >	0=-43 4=-37
b:is a	0=58 3=-43 4=-80 5=-71 8=-84
b:is about	2=44 4=-68 5=-48
b:is against	0=63
b:is agnostic	1=-58
b:is allergic	4=-33 5=-26
b:is an	1=87 5=-64 6=-51 7=38
b:is appealing	8=41
b:is attracted	5=-55 6=25
b:is awaiting	8=34
b:is bisexual	6=40
b:is called	0=44
b:is celibate	5=35
b:is deaf	0=-37 4=51
b:is doing	6=-25 8=79
b:is dutch	2=-31
b:is engaged	6=63
b:is enrolled	3=31
b:is for	5=28 6=25
b:is gay	6=107
b:is hard	1=-32
b:is having	4=-34 5=56 6=-27
b:is he	6=38 7=-85
b:is her	0=-53 3=-69 5=-48 7=-39 8=-32
b:is hereditary	2=-58 4=-35
b:is high	1=29
b:is his	1=88 2=35 4=-72 6=-26
b:is homozygous	4=-38
b:is how	0=50 4=-48
b:is in	0=-36 3=75 4=26 5=-29 6=-72 7=-34
b:is into	5=-25
b:is its	4=-41 7=34
b:is known	0=-26 4=-48 5=51
b:is legendary	4=-54
b:is long	6=50
b:is mine	2=-40
b:is my	1=43 3=45 5=-38
b:is no	4=38 5=30
b:is not	1=-49 2=-83 3=-43 6=79
b:is now	1=51 5=26
b:is of	3=-27
b:is on	0=-64 1=59 2=-30 3=-60 4=81 5=33 6=-49 8=84
b:is one	0=64 6=40 8=-35
b:is our	4=-27
b:is out	4=41
b:is poor	0=-29 4=27
b:is proud	0=59 4=-32
b:is public	2=33
b:is queer	6=33
b:is regional	6=-41
b:is registered	3=26 4=26 8=-37
b:is right	8=26
b:is safe	6=52
b:is said	5=100 6=-58 7=-34
b:is still	3=-39
b:is the	0=-43 1=-26 2=-43 3=45 4=-38 5=32 6=-30 7=43 8=-43
b:is theft	0=69 1=-41 8=-59
b:is to	4=39
b:is true	1=25
b:is well	4=-31
b:is where	0=-26
b:is why	2=26 7=-25
b:is wrong	1=27 8=-25
b:islington >	0=25
b:isn t	0=-36 4=-59 6=83
b:it >	0=31 3=-28 6=-25 7=-50
b:it a	1=54 3=28 4=-40 5=-32
b:it again	0=34 4=-37
b:it and	8=25
b:it as	7=53
b:it came	6=-44
b:it checked	4=35 5=26
b:it for	1=33 4=-51 5=-31
b:it he	0=-45
b:it helps	4=48
b:it in	0=-36 2=-31 5=56 6=28 8=-27
b:it is	0=-32 5=53 6=36
b:it off	4=-41 5=67 6=-35
b:it on	2=27 4=-37 6=28
b:it out	6=-39
b:it s	2=-43 3=52 5=-58 6=33
b:it seems	4=34 5=-25
b:it she	2=66 6=34
b:it so	5=54
b:it that	6=37
b:it to	4=-32 5=-49
b:it took	0=-32
b:it was	1=-28 5=35 8=47
b:it were	5=54
b:it with	0=25 5=35 8=50
b:italy >	8=25
b:its customer	5=53
b:its payroll	7=-62
b:its secretary	0=-26 7=46
b:ivf >	4=47
b:ivry >	0=74 7=-57
b:j ai	1=-26 5=-27 8=60
b:jack bunting	6=-25
b:jamais cache	5=-106 6=67
b:jamais de	0=-26 5=74
b:jamais eu	5=52 6=64 8=-29
b:jamais fait	0=38
b:jamais gene	1=45 2=-47
b:jamais malade	4=94
b:jamais trompe	6=-41
b:janvier >	0=43 2=-32
b:japan >	5=-25 6=33
b:je m	4=29 6=-29
b:je me	0=33
b:je n	1=-30 3=-41 4=-27 5=34 6=-52 7=43
b:je ne	6=-40
b:je prefere	0=40 3=-25 6=-34
b:je suis	1=56 5=-69 6=40 7=-51
b:je vis	4=32 6=38
b:jeremy corbyn	0=34
b:jeune fille	5=79 6=-57
b:jeunes >	0=-34 8=50
b:jeunes avec	0=50
b:jeunes communistes	0=44
b:jeunes femmes	5=74
b:jeunes socialistes	0=38 1=-45
b:jill stein	0=29
b:job >	0=38 1=-29 4=30 6=-32
b:job at	4=-44
b:job he	3=40
b:job in	6=-31
b:job was	3=-33
b:join the	1=35 7=49
b:joined the	0=37 1=63 5=-34 7=-49
b:joint >	3=40
b:joke >	0=60 1=83 7=-26
b:joked the	0=-33 5=26 6=-35
b:jokes >	5=-57 6=58 7=-36 8=-27
b:jokes her	0=31
b:jokes is	6=-40 8=-46
b:jokes the	4=-46 5=27
b:joue au	6=39
b:joue le	6=-43 7=-37
b:joue un	6=-42
b:joue une	6=-35
b:jour >	2=-35 3=-40 8=-34
b:jour carnet	4=40
b:jour de	4=43
b:journal de	0=38 1=-29
b:journal on	2=-29
b:juan de	5=37
b:judging by	6=25
b:judging from	7=27
b:judiciaire de	3=-27 8=-44
b:judiciaire vierge	8=54
b:judo >	7=-41
b:juge consulaire	8=-47
b:juge pour	8=26
b:juin >	1=-44 6=30 8=59
b:july >	4=30
b:jumeaux >	0=31 2=-71 7=-25
b:jumped bail	8=34
b:june >	0=-37 1=-25 3=38 6=30
b:junior doctors	4=-40 7=56
b:jure t	0=-33 5=91 6=-52
b:juriste >	4=-26 5=-28
b:juriste a	3=-40 7=-38
b:juriste au	0=-40 3=-29
b:jury >	4=-46
b:jusqu a	0=-34 4=37 7=48
b:jusqu au	4=34 8=-48
b:jusqu en	3=-45 4=30 7=-26
b:justice >	8=55
b:kampala >	3=34
b:karyotype 45	2=32 4=-35
b:keele >	5=-26
b:keep a	5=52
b:keep bees	6=-78
b:keep the	5=-34 8=55
b:keeps a	1=50 5=44
b:keeps bees	6=58
b:keeps her	4=46 7=38
b:keeps himself	5=51
b:keeps his	5=-25
b:keeps the	3=-41 4=-41 5=-44 6=-25 7=-51
b:keeps two	5=42
b:kent >	4=-42
b:kept a	2=-59
b:kept her	0=36 4=51
b:kept him	4=-37
b:kept the	1=-36 3=-50 4=-43 8=-30
b:kerr s	6=-44
b:kidney >	4=33
b:killed his	2=70 4=-33
b:kind of	1=25
b:kine >	1=-25 4=-84
b:kinesitherapeute >	4=-36
b:king s	1=-31
b:kinky boots	5=-34
b:kit for	2=-27
b:knew about	6=41
b:knew his	3=52
b:knew nothing	4=-37 5=-32 6=-27
b:know >	0=-30 1=-33 4=-32 5=51
b:know my	3=25
b:know what	2=-32 3=-28 6=-48
b:knowledge of	5=-62
b:known for	0=-27 5=63
b:known to	4=29 5=35 8=60
b:knows about	5=25
b:knows and	6=47
b:knows every	0=-33 4=-30
b:knows her	3=73
b:knows him	3=62 4=-28
b:knows his	2=42 4=-36
b:knows it	5=32
b:knows that	2=29
b:knows the	0=31 1=42 5=39 6=-29
b:knows what	4=30
b:kyoto >	5=-53
b:l a	0=-30 1=-48 2=60 3=37 4=-130 6=27 7=-87 8=36
b:l a69	0=61 2=-31
b:l aah	4=54
b:l acces	3=56
b:l accident	4=27 5=36
b:l accord	7=-29
b:l accueil	3=-35 6=48
b:l adn	2=57 3=-33 6=-25
b:l adolescence	2=32
b:l aeroport	3=31 4=-30 7=-25 8=48
b:l affaire	8=48
b:l affiche	0=25
b:l age	4=37
b:l agence	0=-59 4=48 5=26 8=-31
b:l algorithme	3=74 8=-53
b:l altruisme	7=-28
b:l amant	5=-60
b:l ambassade	3=53
b:l ame	1=-25
b:l amour	0=-32 5=71
b:l amyotrophie	2=38 6=-29
b:l an	4=26 5=-54 7=26 8=-28
b:l analyse	3=-42
b:l ancien	0=-56 1=-28 5=46 6=45 7=-41 8=-27
b:l ancienne	5=29
b:l animal	1=51
b:l annee	8=-35
b:l anomalie	2=41
b:l anthroposophie	1=42
b:l appareil	3=25
b:l appui	0=30 2=68 4=-31
b:l arc	6=-37
b:l armee	8=-46
b:l assemblee	0=-38 7=-36
b:l assistante	6=39
b:l association	1=-31 7=-38 8=29
b:l atelier	1=-81 2=-34 7=51 8=-41
b:l auberge	6=50
b:l audit	3=-36
b:l aumonerie	1=30 3=-33
b:l authentification	3=45
b:l authentifier	3=34
b:l autorite	0=-39
b:l autre	1=-50 5=40 6=38
b:l ebeniste	6=40
b:l ecole	3=-56 6=-27
b:l ecologie	1=28
b:l ecrit	0=47
b:l eglise	0=-30 1=-44
b:l embauche	3=41 8=-30
b:l emploie	7=-27
b:l employeur	3=-29 7=-25
b:l enfant	5=-39
b:l ennui	5=-58
b:l enseignement	1=33 5=-28
b:l entree	0=-36 3=49
b:l entrepot	3=36 7=42
b:l entreprise	4=-27 7=40
b:l entretien	0=35 3=-37 4=35
b:l epreuve	8=54
b:l equipe	0=37 1=-56 4=-39
b:l essai	1=-26
b:l est	1=-45 2=41 4=-52
b:l ete	1=-28 6=-42
b:l ethique	1=-31
b:l etiquette	0=39
b:l etre	0=34 1=26 3=-40 6=50
b:l europe	0=-34
b:l ex	5=83 6=-46
b:l expertise	4=-32
b:l heure	1=-44
b:l homme	1=86
b:l homophobie	6=-42
b:l homosexualite	6=-82
b:l hopital	1=29 2=-41 4=32 6=60 7=47
b:l hotel	5=56
b:l hotellerie	1=-27 7=37
b:l huma	0=44
b:l humanite	1=65 3=-39
b:l independance	0=66
b:l infirmiere	0=50
b:l innovation	2=-43
b:l inrae	2=-36
b:l interesse	1=31 3=51
b:l iris	3=77 4=-38
b:l oeil	4=-51
b:l ont	6=37
b:l operation	4=-52 5=54
b:l opinion	0=-40
b:l opposition	0=46 3=-34 6=-26 8=-54
b:l udb	0=29 7=-31
b:l un	0=39 4=-38 5=-31
b:l unef	7=-42
b:l union	0=36 1=48
b:l unsa	0=-73 2=-34 7=113
b:l usage	3=-34 4=25
b:l usine	0=-26 4=-37 5=-28 7=29
b:l x	2=43 5=-46
b:l214 >	0=-36
b:la banque	0=-46 4=-31 5=-26
b:la base	3=81
b:la boite	4=-69 5=39
b:la borne	3=45
b:la boutique	2=-35
b:la bretagne	0=35
b:la buvette	0=-26
b:la cafeteria	4=-35
b:la caisse	2=-39 3=34 6=-31
b:la camera	3=28
b:la campagne	0=88 1=-32 3=-27 6=42 7=-39
b:la candidate	0=-26 1=44 5=52 6=-26 7=29
b:la cantine	1=-28 3=53 5=-33
b:la cause	3=-28 5=-25 7=-28
b:la centrale	3=31
b:la cfdt	0=-66 1=-36 3=-42 7=79
b:la cfe	0=-27
b:la cftc	7=55
b:la cgt	0=-94 1=-29 5=-26
b:la chambre	3=29 5=37
b:la chapelle	0=-49 1=69
b:la charte	0=-27
b:la chasse	0=-35 1=51 4=47
b:la cnil	3=-42 8=-31
b:la cnt	0=-43 7=51
b:la commission	7=47
b:la compagnie	6=79
b:la comptable	3=47 5=59
b:la concierge	6=35
b:la confederation	7=52
b:la corrida	0=-74 1=117 7=-30
b:la couture	3=-25 7=-37
b:la croix	0=-51
b:la decroissance	0=-33 1=44
b:la dessus	6=30
b:la direction	0=-33
b:la directrice	1=33 5=31
b:la dit	0=25 6=67
b:la drepanocytose	2=33 4=-33
b:la droite	0=-84
b:la dsi	5=26
b:la fac	0=46 5=-49 6=45
b:la famille	1=-35 2=39 6=27 8=49
b:la federation	0=-35 2=60 7=-66
b:la femme	5=32
b:la ferme	6=-30 8=-52
b:la fete	5=30
b:la fiche	3=-26 5=36 7=-34 8=-72
b:la fidelite	5=-29
b:la fille	5=-26 6=-27
b:la fin	0=77
b:la foi	1=57
b:la france	0=79 7=-34
b:la frontiere	4=-48 8=74
b:la fsu	0=-42 7=85
b:la fusion	7=30
b:la garde	0=-43 8=-46
b:la gauche	0=-71
b:la grande	1=39
b:la guerre	0=58 4=-36
b:la jaquette	6=66
b:la jeunesse	8=-26
b:la juriste	0=50 5=54
b:la lettre	0=-34 1=50 2=43 3=-26 4=-35
b:la liaison	5=-71
b:la libre	0=-32 7=-40
b:la ligne	0=41 3=-30 4=31
b:la liste	0=25 3=59
b:la loge	5=-27 6=-30
b:la logeuse	1=-39 5=49
b:la loi	0=57 4=-71 7=-35 8=58
b:la loire	5=-34
b:la machine	3=52 6=44
b:la maconnerie	1=-43
b:la main	1=-48 3=-38
b:la mairie	6=31
b:la maison	0=-33 1=-26 2=-40 3=-33 7=-25
b:la maladie	2=27 4=29 6=-39
b:la manutention	4=42 8=-38
b:la marche	4=-45 6=-25
b:la marque	2=-33
b:la meme	2=35 5=-42 6=34
b:la mer	5=-58
b:la mere	2=40 5=64
b:la mission	3=49
b:la moitie	5=39
b:la monarchie	0=62
b:la montagne	6=-31
b:la mort	2=38 5=-54
b:la mucoviscidose	4=38
b:la mutation	2=28 6=-28
b:la mutuelle	6=43
b:la myopathie	2=46 4=-30
b:la naissance	0=26 6=31
b:la nature	1=52
b:la note	0=27 5=-30
b:la nuit	0=25 4=76
b:la page	5=-38 8=41
b:la paie	0=-28 1=-25 4=-33 5=-45 6=-28
b:la paix	0=-56
b:la paperasse	4=-46 8=-34
b:la parole	8=-27
b:la passion	5=-42
b:la patronne	5=63
b:la paume	3=55
b:la peine	0=32 8=-29
b:la periode	0=25
b:la pharmacie	8=67
b:la philosophie	4=-26
b:la physique	1=27 6=-30
b:la pilule	4=-47 5=50
b:la plainte	3=-41 8=74
b:la plateforme	3=35
b:la plume	0=75
b:la pointeuse	5=-25
b:la police	8=-33
b:la poste	7=37
b:la premiere	0=33 7=51
b:la presentation	5=-37 8=-64
b:la presse	0=-28 2=-55 5=-26 8=34
b:la prise	4=-38 8=-26
b:la prison	8=83
b:la prostitution	0=-28 5=-41
b:la protection	8=-43
b:la qualite	2=-34 5=-37
b:la question	3=-39
b:la raison	7=35
b:la randonnee	5=-35
b:la reconnaissance	3=-32
b:la redaction	5=38
b:la reference	8=-50
b:la referente	0=58 5=44
b:la reincarnation	1=41 4=-32
b:la relation	5=-51
b:la reserve	3=35 4=-60 5=62
b:la retine	3=-51
b:la revolution	2=-30
b:la rive	0=-37
b:la rumeur	5=38
b:la salle	3=59 5=37
b:la sante	4=-76 8=46
b:la science	1=60
b:la scientologie	0=-38 1=34
b:la scierie	0=28 6=-36
b:la section	0=54
b:la securite	0=-41
b:la semaine	0=-29 5=25
b:la sexualite	5=-40
b:la signature	3=-41 6=38
b:la simplicite	1=31
b:la sncf	3=-25
b:la sortie	0=38
b:la soudure	0=-33 8=-25
b:la suppression	3=44
b:la terre	0=58 7=-32
b:la thalassemie	2=34
b:la vente	2=-50
b:la video	3=64
b:la vie	1=39 2=-28 3=-28 5=-35
b:la vieille	0=39 1=39
b:la vigne	2=-50 4=-47
b:la ville	0=-36 5=-30
b:la visio	0=26
b:la voix	0=-62 7=39
b:la vue	4=47
b:la zone	3=38
b:lab >	0=-35 1=82 2=51 5=-25
b:lab assistant	2=-32
b:lab for	2=-25
b:lab technician	2=-29 7=-26
b:labo >	2=48
b:laboratoire >	6=-29
b:labour >	0=-78
b:labour card	0=66 7=-74
b:labour exchange	0=-26
b:labour party	0=99 7=-29
b:labour ward	0=-48
b:lache l	5=28
b:ladies man	5=41
b:lady chatterley	5=-30
b:lagos for	4=27
b:laisse son	3=-51
b:laisse une	3=-34
b:landes >	0=42 5=-36
b:landlord >	6=-32 8=32
b:landlord says	4=-26 5=48 6=57
b:language >	4=-46
b:languages >	5=-40
b:langue des	4=-32
b:lapse when	0=-37 7=25
b:laptop >	4=-31 5=61
b:laptops >	5=-49 8=37
b:last >	3=-53 6=59
b:last autumn	2=-29 8=-52
b:last boss	7=30
b:last employer	1=36
b:last firm	6=78
b:last job	0=25 4=42
b:last post	4=50
b:last spring	8=49
b:last week	4=68
b:last winter	4=53
b:last year	2=-47 4=56 5=-47
b:late >	2=27 4=-64 5=-27
b:late and	5=30
b:late husband	0=25 1=48
b:late on	5=-33
b:late wife	5=48 6=55
b:later a	3=-30 6=-25
b:later start	4=49
b:latex >	4=87 5=-32
b:laughs >	5=-28
b:launch >	8=-29
b:law >	1=-29 6=-29
b:law and	4=-27 7=42
b:law firm	5=-43
b:law of	3=30
b:law society	3=-36
b:lawyer >	5=-50
b:lawyer at	7=-38
b:lawyer for	6=-32
b:lay by	0=-26
b:lay official	7=57
b:le 2	8=36
b:le 21	0=36 2=-31
b:le 3	2=54
b:le 8	3=52
b:le bois	2=-49 5=-35
b:le bras	0=-46 4=-32
b:le bruit	5=30
b:le budget	5=-37
b:le bulletin	0=-36 7=40 8=-40
b:le bureau	0=-40 5=-70 6=61
b:le candidat	3=-37 5=30 7=28
b:le caryotype	3=-29
b:le casino	3=31
b:le chauffeur	4=55 5=40
b:le chef	0=61 1=56 5=57
b:le client	0=-36 1=-60 5=-52
b:le club	3=-39
b:le code	2=-47
b:le coeur	4=-50
b:le coffre	3=54
b:le compte	7=-29
b:le conseil	0=-37
b:le consulat	3=39
b:le contour	3=46
b:le contremaitre	0=74 6=34
b:le coup	3=-39
b:le couple	2=26 5=33 6=-60
b:le courrier	2=28 4=-30 5=-29
b:le croit	1=-49 4=31 6=91
b:le culte	1=-30
b:le cv	4=51
b:le depot	0=-46 2=-37 7=35
b:le desir	5=-43
b:le dimanche	0=48 1=25 5=-49
b:le dire	4=29 5=-40
b:le directeur	3=-31 5=54 6=38
b:le disent	0=46
b:le dit	0=64 6=35 7=34 8=59
b:le dossier	1=32 2=37 3=-54
b:le fait	0=41 1=-30
b:le fichier	3=63 8=-61
b:le fils	8=39
b:le formulaire	1=32 8=-26
b:le front	3=-37
b:le gard	0=66 7=-35
b:le gardien	0=36 6=28
b:le gene	0=-35 1=-38 2=139 4=-53 6=-35
b:le gerant	0=30
b:le goff	0=48
b:le gout	0=44 2=-52 6=-28
b:le gouvernement	0=69 8=-36
b:le groupe	5=53 6=-30
b:le jeudi	4=36
b:le jour	5=-40
b:le journal	1=43
b:le juge	5=-30 8=49
b:le jury	0=42 4=-41 5=-33
b:le labo	2=31
b:le lecteur	1=-28 3=94
b:le lit	5=-42
b:le logiciel	3=46
b:le lundi	5=28
b:le lycee	0=39 3=-33
b:le mardi	1=55 4=30 5=-30
b:le mari	2=-50 5=43
b:le mariage	0=-37 1=-46 5=114 6=-48
b:le medecin	4=94 6=-40
b:le meme	5=-55 6=33
b:le mercredi	6=50
b:le metier	1=47
b:le midi	1=-36 4=88 5=-65
b:le ministere	7=-26
b:le mobilier	7=-40
b:le monde	1=-40 7=34
b:le nom	0=-34 2=-29 5=51 6=37
b:le oui	0=54
b:le parquet	5=-28
b:le parti	1=-30
b:le passe	0=39
b:le patron	5=25
b:le pen	0=59 6=-30
b:le pense	1=32
b:le pere	2=48
b:le petit	6=-41
b:le plan	0=-26 4=28 5=-53
b:le porte	7=40
b:le portique	3=31
b:le poste	0=-65 3=-49 5=-59 8=-56
b:le premier	1=25 5=26
b:le proces	8=-35
b:le produit	1=-35
b:le projet	1=-25 4=-43
b:le rapport	6=29
b:le reconnait	3=45
b:le recruteur	1=30
b:le referent	1=29
b:le regime	0=26 4=-26
b:le repete	0=30 3=-28 8=49
b:le retour	0=30 4=-29
b:le revendique	4=-38
b:le rn	0=35 5=-53
b:le role	6=-36 7=-36
b:le roman	5=-42 6=-33
b:le samedi	5=52
b:le sang	2=-47
b:le sens	1=-33 2=-25
b:le serveur	8=27
b:le service	4=48 7=-33
b:le sexe	5=33
b:le sien	1=30
b:le soir	4=-31 5=29
b:le soupconne	6=74 8=-30
b:le suit	2=-50 6=26
b:le sujet	6=28
b:le syndicat	7=52
b:le systeme	3=55 4=-41
b:le telephone	3=32
b:le telethon	0=-33
b:le teletravail	3=33
b:le test	2=97 3=-48 4=-26 6=-34
b:le ton	0=-27
b:le traitement	4=-54
b:le travail	5=28
b:le tribunal	4=-31 8=57
b:le trou	4=48
b:le veganisme	1=33
b:le veilleur	5=39
b:le vendeur	5=50 8=36
b:le vendredi	0=-34
b:le vieux	5=44
b:le visa	3=35
b:le voisin	4=32 5=-31 6=51
b:le week	0=29 5=32
b:lead >	3=-27 6=-64
b:lead at	0=-37
b:leader >	0=-38 3=-32
b:leader in	3=38
b:leadership is	2=-32
b:leadership style	0=-28
b:leads a	5=44
b:leads the	6=46 7=36
b:leaflet on	0=-41 4=-26
b:leaflets for	0=38
b:leaflets on	4=-38
b:league >	0=30 5=-30
b:learned that	2=32 4=-41
b:learned to	6=37
b:learnt from	2=29
b:leave >	0=-25 4=-29 8=-41
b:leave for	4=-25 6=53
b:leave from	0=-25
b:leave in	4=58
b:leave the	0=79 4=42 5=-33 7=-53
b:leave to	0=-55 2=26 4=-29 7=44
b:lecteur de	0=84
b:lecteurs d	3=-47
b:lecteurs de	3=-54
b:lecture >	5=-54
b:lecture on	7=-29
b:lecturer at	3=-25
b:lectures >	5=-44
b:lectures on	4=-50 5=58
b:led the	0=-32 4=-58 7=72
b:leeds >	1=-38 4=-68 7=-31
b:leeds and	4=43
b:left >	0=-35 2=-33 3=27 4=26
b:left after	0=-59 5=40 6=-44
b:left and	0=32
b:left bank	0=-46
b:left banking	0=-44
b:left because	0=-42 5=33 6=40 8=-25
b:left budapest	0=44
b:left hand	0=-27 4=29
b:left handed	0=-33
b:left her	0=-53 5=-37 6=78
b:left him	0=-40 6=36
b:left his	0=-54 1=-40 4=39
b:left it	1=-33
b:left of	0=56 2=-25
b:left the	0=-121 1=27 4=-29 5=75 6=45 7=40
b:left thumb	3=29
b:left when	6=-38
b:left wing	0=84
b:left winger	0=-40
b:leg climbs	4=37
b:leg in	0=-25 4=62
b:leith >	1=38 4=-29
b:les a	3=26 5=28
b:les amants	0=-29 5=36
b:les annees	0=29 8=36
b:les armes	1=47 8=-39
b:les barreaux	5=-50 8=44
b:les bars	5=-58 6=79
b:les cachets	4=-25 5=28
b:les cameras	3=53
b:les chiffres	1=-42
b:les clients	0=43 1=-36
b:les collegues	0=41
b:les conquetes	5=54
b:les consignes	4=28
b:les contrats	1=-32
b:les cotisations	0=-28 7=44
b:les couleurs	0=-45 7=39 8=-41
b:les couts	1=-44 5=-28
b:les delais	4=-40
b:les deux	3=26 6=41 8=-43
b:les dix	3=31
b:les ecoles	6=31
b:les elections	0=-27
b:les elus	5=-30
b:les empreintes	3=45
b:les familles	2=-25
b:les femmes	0=-31 4=-38 5=-50 6=158
b:les filles	5=47 6=78
b:les garcons	5=-26 6=46
b:les genes	2=39
b:les hommes	1=-41 4=-25 5=-95 6=87
b:les jumeaux	2=-32
b:les levres	4=64
b:les lumieres	4=38
b:les mains	3=-39 4=35
b:les maitresses	5=37
b:les metiers	6=-32
b:les missions	1=40
b:les mois	5=55
b:les nouveaux	3=-59
b:les partis	0=-55
b:les premiers	0=-29 6=44
b:les principes	0=-25 1=28
b:les republicains	7=-42
b:les resultats	2=38
b:les retards	1=-44
b:les reunions	6=-39
b:les riverains	5=-25
b:les samedis	0=35
b:les soirs	0=26
b:les stagiaires	0=-51
b:les syndicats	7=-53
b:les tracts	0=-35
b:les yeux	3=-44 4=-49 8=60
b:lesbian >	0=-31 6=79
b:lesbian couple	6=36
b:lesbian couples	6=-35
b:lesbian in	6=42
b:lesbian mother	6=46
b:lesbian she	6=35
b:lesbian writes	6=32
b:lesbienne assumee	6=32
b:lesbienne elle	0=-27 6=78
b:lesbienne et	6=61
b:lesbos >	6=-25
b:let her	0=-36 4=32
b:let him	3=67 8=-38
b:let off	4=-49 8=74
b:let slip	4=42
b:let the	3=41
b:let us	0=-25 3=34
b:letter >	3=29 5=42 6=-35
b:letter against	1=-30
b:letter of	8=43
b:letters >	1=46 6=32
b:lettre >	0=-29 1=30 2=26 4=35 8=-31
b:lettre dit	2=27
b:lettres de	0=56 4=-42
b:leve tot	0=-43
b:level 2	4=-32 7=37
b:level 3	3=-43 4=-37
b:lgbt >	6=34
b:lgbt a	6=-38
b:lgbt charity	6=-25
b:lgbt il	6=43
b:lgbt staff	6=-42
b:liaison a6	5=-59
b:liaison at	5=-26
b:liaison avec	5=87 6=-27
b:liaison ferroviaire	5=-53
b:liaison froide	5=-37
b:liaison with	5=70 6=-51
b:liaisons dangereuses	5=-37
b:liaisons ferroviaires	5=-40
b:lib dems	0=59
b:liberal arts	0=-33
b:liberal she	0=46
b:liberee de	8=-27
b:libertin >	5=88
b:libido est	4=-47 5=34
b:libido since	4=-57 5=49
b:librairie >	3=-40 6=27
b:library >	4=-27
b:libre >	1=-26 3=-31 5=-35 8=47
b:libre de	0=-38 1=-39
b:libre pensee	0=-43 7=-43
b:libre penseur	1=54
b:libre penseuse	1=49
b:licence >	1=-33 3=36 4=30 8=-57
b:licence and	8=-29
b:licence in	3=25
b:licence to	3=27
b:licence until	0=-32 8=49
b:licenciement >	4=38 5=26 7=-43
b:life >	0=25 1=42 4=-51 5=-59 6=75 8=59
b:life as	1=43
b:life is	1=40 5=31
b:life was	6=71
b:lift >	4=66
b:light >	1=-25 5=28 8=26
b:lights on	5=-29
b:ligne de	0=47 4=-46
b:like a	7=-33
b:like all	7=30
b:like him	6=57 8=37
b:like his	7=45
b:like the	4=36
b:like to	0=-29 4=-37 6=-39 7=-26
b:likes to	4=-49
b:lille >	1=51 2=-38 3=-31 5=28 6=-56
b:limp >	4=57
b:line >	3=30 5=-32
b:line manager	4=26 5=75 6=-40
b:line of	0=-29 3=-36
b:link >	0=-55 7=36
b:lisbon >	6=-29
b:list >	3=25 4=25 5=-27 7=27
b:list for	4=86
b:list of	0=50 3=-26 4=-43
b:liste citoyenne	0=64 7=-37
b:liste d	7=-29
b:liste ecologiste	0=38 7=-59
b:liste fo	0=-27 7=59
b:liste sud	0=-73 7=59
b:lit >	5=69 6=-62
b:lit de	5=-40
b:lit on	1=40 6=42
b:lit sur	4=55 5=-31
b:lithium and	4=28
b:live in	1=64 4=-48
b:live with	5=45
b:lived with	5=32
b:liveness check	3=30
b:liverpool >	4=-29
b:lives as	1=26
b:lives by	1=121 3=-52 4=-27
b:lives chastely	5=59
b:lives in	1=-55 5=75
b:lives matter	0=37
b:lives with	0=-41 1=-44 2=-42 3=-40 4=31 5=-33 6=40 7=-57 8=-27
b:living >	3=-48 4=-41 5=-27
b:living with	2=27 4=30
b:livre >	2=46 6=43
b:livre des	0=-40
b:livre le	7=-39
b:ll be	4=35
b:loads on	5=-38
b:lobbyist for	0=-48
b:local 79	0=-35 7=63
b:local >	1=51
b:local conservative	0=60 7=-32
b:local de	0=25
b:local paper	8=26
b:locale >	6=-32 7=32
b:locale de	0=-52 1=25 7=-27
b:locale du	0=63 7=-30
b:locked up	8=32
b:lodge in	1=118 7=-54
b:lodge manager	1=-32
b:lodge of	1=73 7=-50
b:log in	3=26
b:loge >	0=-25
b:loge chez	1=-80
b:loge de	1=85
b:loge du	1=-43
b:logement de	6=-34
b:logged by	3=31
b:logiciel >	3=43
b:logiciel d	3=29
b:logiciel de	3=48
b:logiciel libre	3=-33
b:logistics for	4=-31
b:logistique >	7=32
b:logo >	7=-57
b:logs in	3=26
b:loi travail	0=41 4=-33
b:london >	0=32 6=-46
b:long ago	5=26
b:long haul	7=-32
b:long love	5=-64
b:long meetings	0=-35 4=-32
b:long qt	2=70 4=-90
b:long term	0=-31
b:longues reunions	0=60
b:look after	4=-32
b:looked after	4=-69
b:looked at	4=-51 6=34
b:looked back	0=43 4=-29
b:looking for	4=-29
b:looks after	2=-28 6=-29
b:loops in	4=-36
b:lopes a	8=-27
b:lorry driver	7=25
b:lors d	3=25 5=39
b:lors de	7=25 8=-39
b:lors du	0=31 5=29
b:lost >	0=64 2=-46
b:lost a	4=58 5=-42 6=-40
b:lost faith	1=-41
b:lost his	4=26 5=37 6=29
b:lost most	4=38
b:lost my	8=-44
b:lost the	0=-31 4=33 5=-35 6=47
b:lost two	3=-73 4=26
b:lot >	4=29 6=-30
b:louise >	6=41
b:love affair	5=-67
b:love hotel	5=-39
b:love of	4=53 6=82
b:love with	6=46
b:loved a	6=36
b:lover >	6=-66
b:lover for	5=50 6=-39
b:lover in	5=59 6=-32
b:lover of	6=-40
b:lovers >	5=69
b:lovers of	5=-36
b:loves a	6=49
b:low blood	4=54
b:lowe and	6=31
b:loyal >	4=40
b:loyal to	6=-28
b:lr >	0=126 7=-49
b:lr de	0=42 7=-32
b:ltd >	7=-26
b:luggage office	0=-27
b:lui >	0=-77 4=-30 5=-50
b:lui a	2=44 4=27 5=-88 6=55 7=-66
b:lui aussi	4=-34
b:lui donne	0=-28
b:lui en	8=35
b:lui et	0=-37 1=-42 6=73
b:lui meme	6=51
b:lui n	2=48 3=-40 4=-70
b:lui nu	5=55
b:lui ont	0=28 8=27
b:lui prete	5=39
b:lui vaut	5=-41
b:lumbar support	4=27
b:lumiere >	1=-38
b:lumieres >	1=-37
b:lunch >	0=25 6=47 8=-39
b:lung cancer	4=-34
b:lutte contre	0=-34 8=-26
b:lymphoma >	4=-41
b:lynch confirme	2=27
b:lynch mutation	2=31
b:lynch syndrome	2=35 4=-27
b:lyon >	3=-37 6=69
b:m a	1=-29 2=-52 3=33 6=25
b:m aubin	4=53 6=-33
b:m blanc	6=-25
b:m faye	6=33
b:m interdit	8=-44
b:m le	0=30
b:m petit	3=25
b:m roche	0=46 7=-29
b:m sow	3=39
b:m told	5=-26
b:m vasseur	6=32
b:m vidal	6=-32 8=-28
b:m6 >	5=-32
b:ma >	1=-58
b:ma carte	0=-44
b:ma compagne	4=78
b:ma dissertation	6=-44
b:ma femme	3=26 4=32 6=-67
b:ma mere	0=-49 4=29 7=35
b:ma section	0=-57 7=45
b:ma vie	5=71 6=-39
b:ma voix	0=-38 3=76
b:ma was	4=-38 6=-29
b:machine >	2=-27 4=32
b:machine a	0=37 6=39
b:machine n	3=36
b:macon >	1=-64
b:macon a	8=28
b:macon coffreur	1=-43
b:maconne d	1=40
b:maconnerie >	1=-28 8=-28
b:maconnique >	1=-33
b:macron >	0=37 5=-30
b:made a	1=31 5=43
b:made her	2=25 4=56
b:made him	1=33 4=43 5=-63 7=-42 8=-30
b:made the	8=-44
b:magazine >	1=38
b:magazine for	4=-25
b:magazine to	5=33 6=-36
b:magistrate >	6=-31 8=-39
b:mai >	3=28 5=-25 6=39
b:mail >	1=-28 5=61
b:main >	3=42 4=-34
b:main courante	8=-44
b:main d	0=35 1=-33 3=-26
b:main du	3=-44
b:main gauche	0=-61 4=68
b:main pour	3=59
b:main verte	3=-41 4=-26
b:mains d	4=35
b:mains sont	3=28
b:maintenance >	4=-50
b:maire a	0=-40
b:maire communiste	0=37
b:mairie >	0=-34
b:mairie du	6=28
b:mais un	6=52
b:maison >	5=72
b:maison d	5=-25
b:maison de	6=-28
b:maison en	5=-39
b:maitre chien	8=-40
b:maitresse >	5=67
b:maitresse d	5=-51
b:maitresse de	5=-48
b:maitresse du	5=46
b:maitresses >	5=27
b:majorite presidentielle	0=54
b:maker >	4=-28 5=-27
b:maker in	5=-25
b:makes her	4=59
b:makes him	2=64 4=-55
b:makes no	0=26 6=26
b:mal >	1=48
b:malade de	4=-68
b:maladie auto	4=34
b:maladie de	2=31 4=29 6=-37
b:maladie genetique	2=55 4=-73
b:maladie hereditaire	2=40
b:maladies rares	4=-34
b:male voice	3=-27 6=-37
b:mamans a	6=45
b:man >	6=65 7=40
b:man and	6=35
b:man from	0=-38 5=-38 7=27
b:man he	4=-33 6=26
b:man if	6=38
b:man in	4=-48 6=53
b:man is	5=31
b:man on	7=52
b:man s	5=-29 6=-64
b:man since	7=-33
b:man the	5=-44 6=32
b:man through	7=45
b:man who	2=-51 4=-41 6=25
b:man with	4=-83 6=-45
b:manage the	4=-35
b:managed >	5=-34
b:managed a	0=-28 2=-32 4=-39
b:managed the	4=-48
b:management >	0=-26 4=-32 5=-39 6=-29 8=44
b:manager >	1=-66 2=-31 3=-42 4=-66 8=-39
b:manager at	4=-41 6=-36 7=-51
b:manager calls	4=30 7=60
b:manager he	7=-40
b:manager she	6=57
b:managers >	7=-30
b:manages a	4=-41
b:manages the	3=-42
b:managing director	4=40 6=42 8=-26
b:mandat >	0=-61 7=41
b:mandat en	0=53 7=-40
b:mandat syndical	7=29
b:mange rien	1=41
b:manifestation culturelle	0=-31
b:manifeste contre	4=-35
b:manifeste un	0=-58
b:manslaughter >	8=36
b:manual of	4=-43
b:manutention >	4=41 8=-39
b:maquette >	0=-57
b:marais barman	6=-30
b:marathons >	4=27 5=-52
b:march >	0=-86 4=102 7=40
b:march and	2=-29 4=-41
b:march so	0=-45
b:marche >	1=-29 4=-52
b:marche avec	0=-36 4=68
b:marche de	4=-25
b:marche du	0=-26
b:marched against	0=34
b:marches >	0=25 5=-33 8=-27
b:marches publics	0=-41 8=26
b:marcus aurelius	1=32 3=-39
b:mardi >	1=40 3=-25 5=-25
b:marfan syndrome	4=-38
b:margate >	6=66
b:mari >	0=-33 2=39 3=-38 5=77
b:mari d	6=-32
b:mari de	2=-48 5=-27 6=34
b:mari ecrit	5=54 6=-34
b:mari est	0=60 1=44 4=97 5=-64 6=-94 7=-65
b:mari et	4=-28 5=-37 6=-29
b:mari la	4=59 5=42 6=-41
b:mari ne	3=-35
b:mari xavier	1=-27
b:mariage >	0=-49 5=-40
b:mariage avec	5=34
b:mariage de	5=-48 6=-84
b:mariage pour	0=35
b:marie a	1=45 4=-25 6=-36
b:marie avec	5=-63 6=26
b:marie en	5=-34 6=65
b:marie et	5=-33 6=28
b:mariee >	5=-41
b:mariee a	1=55 2=-34 4=-27
b:mariee deux	6=31
b:maries depuis	5=-28 6=-31
b:marin >	5=-35 6=-56
b:marine le	0=47 6=-33
b:market >	2=-27 3=-41 5=-47
b:marketing >	5=-69 6=60
b:markets >	3=-34
b:marriage >	5=30
b:marriage and	0=65 1=-27 8=-41
b:marriage he	5=42
b:marriage is	6=30
b:marriage of	5=-34
b:marriage to	1=-42
b:marriages in	5=57
b:married >	5=50 6=52
b:married but	5=40 6=-64
b:married colleague	4=-29 5=83 6=-31
b:married his	6=36
b:married husband	6=-49
b:married in	5=-44 6=28
b:married my	6=-31
b:married three	6=36
b:married to	5=-104 6=-33
b:married with	5=-49 6=-32
b:mars >	2=-45 4=53 5=-33
b:masks and	3=-34
b:mason s	1=-37
b:masonic lodge	1=40 7=-27
b:mastectomie preventive	2=30 4=-47
b:master >	5=-35 6=-59
b:master in	1=48
b:master s	1=-32 3=-41
b:match >	3=46
b:match days	7=-45
b:matched his	3=42
b:matched the	5=-34
b:matched to	3=30
b:mate >	7=33
b:materialist >	1=32
b:materialiste >	1=-25
b:matiere de	1=-44
b:matin >	3=26
b:matter of	1=49
b:matters for	6=33
b:mauvais souvenir	4=-29
b:may >	0=-60 1=-26 3=59 6=66 8=26
b:may and	4=37
b:may be	0=56 1=-35 6=27
b:may for	0=26
b:mayor s	0=-51 6=-45
b:mba >	4=30
b:me >	3=56 4=33 5=-25 6=50 7=-35
b:me a	4=29
b:me from	4=31
b:me he	5=-46
b:me she	4=-34
b:me the	4=-39
b:me to	1=36 4=52 8=-27
b:me wrote	6=43
b:means it	0=48 2=-26
b:means that	4=36
b:means the	4=27 5=-31
b:meat >	1=51
b:medecin a	4=-39 6=63
b:medecin du	4=-67
b:medical >	3=-28 4=46
b:medical devices	4=-40
b:medical for	4=31
b:medical form	2=33 4=-58
b:medical grounds	3=27
b:medicale en	4=-58
b:medication >	4=66
b:medicine >	4=-34
b:meeting >	6=48
b:meetings before	4=-61
b:meetings he	0=-42 1=-30
b:meilleure amie	6=59
b:member >	1=-48 3=52 5=-25 7=56
b:member and	0=45 7=56 8=-39
b:member of	0=-33 1=41
b:member second	7=52
b:member services	7=-47
b:member since	0=37
b:members of	0=-35
b:membership lapse	0=-38 7=28
b:membership of	0=28 7=45
b:membre d	1=74 5=35
b:membre de	0=-63
b:membre du	7=32
b:membre fondateur	0=45 1=-44
b:meme >	2=50 3=27
b:meme sexe	5=-64 6=42
b:memoire >	4=65 5=-34
b:memoire sur	0=-33 4=-47
b:men >	5=-40 6=91 8=-44
b:men and	0=-44 4=-25 5=-97
b:men as	6=-29
b:men in	6=27
b:men is	4=-42 6=38
b:men s	5=-41
b:men she	5=61 6=-41
b:menage a	5=83
b:mend >	4=63
b:mene la	7=50
b:menopause >	4=-38
b:mention au	0=-38 8=56
b:mention it	4=-37 6=42
b:mentioned >	3=32
b:mentioned a	2=43
b:mentioned it	5=-40
b:mentioned that	4=-36
b:mentions a	5=58
b:mentor >	0=-26 2=-30 5=37 6=-37
b:mercredi >	6=36
b:mere >	4=-27 6=-51 7=-26 8=-35
b:mere a	0=41 4=64
b:mere atteinte	0=-26 4=37
b:merger >	4=-29
b:mes collegues	0=-25 1=35
b:mes empreintes	3=26
b:met at	0=-37 4=-27 5=33 6=-49
b:met en	6=-27
b:met her	6=25
b:met his	5=62 6=42
b:met police	8=-43
b:methodist minister	0=-37
b:metier >	0=26 1=-63 7=30 8=-46
b:metteur en	5=-39
b:metz >	4=54 6=-32
b:midi >	1=-36 4=88 5=-49
b:midwife >	6=-38
b:mieux que	0=-38
b:migrants >	0=54 4=-39
b:mild >	4=45
b:militant de	0=-51 7=60
b:militante de	1=34
b:militante du	0=-29
b:militante ecologiste	0=32
b:militante elle	0=-33 1=26
b:militante feministe	0=29
b:milite chez	6=-38
b:milite contre	1=35 7=-25
b:milite pour	0=-30 1=51 6=25 7=-47
b:mill >	2=-47
b:mine >	3=52
b:miner >	6=-53
b:mineurs >	7=31 8=47
b:minister >	0=-59 5=41
b:minister and	0=41
b:minister for	0=-55
b:minister s	5=42
b:ministre de	0=33 1=-36
b:ministry >	4=-33
b:minute >	0=35 3=-45 4=-30
b:minutes >	0=36 4=-49 5=-39
b:minutes for	7=28
b:mis en	0=-31 8=73
b:miscarried in	4=38
b:mise a	8=50
b:mise en	0=-40 8=59
b:misidentified by	3=59
b:missing invoices	5=-50
b:mission >	3=44 7=-41
b:mistake >	6=29
b:mistress >	0=-25
b:mistress in	5=45
b:mitterrand et	0=27
b:mixte des	7=-29
b:mme blanc	0=-30 5=-27
b:mme duval	3=-27
b:mme faure	0=-30
b:mme gay	6=-88
b:mme le	2=49
b:mme ott	4=68
b:mme pons	0=32
b:mme roy	6=26
b:mobile >	5=-29 6=55
b:mobilisation des	2=-27
b:mobility scooters	4=-65
b:model of	3=61 6=31
b:modem >	0=72
b:moderates a	5=-36
b:moeurs legeres	5=59
b:moi >	5=-43
b:moi ecrit	5=-41
b:moins de	8=-33
b:mois >	0=-47 2=-30 4=31 6=-28 7=28 8=-38
b:mois a	4=-30 8=84
b:mois avec	8=51
b:mois elle	4=56 5=-58
b:mon ancien	3=36
b:mon coming	0=-29
b:mon compagnon	0=40
b:mon empreinte	3=27
b:mon ex	6=45
b:mon fils	0=-37 3=-27 4=70
b:mon frere	1=-34 8=38
b:mon mari	1=-40 5=27 6=-32
b:mon pere	0=27 3=-27
b:monday >	0=-28 3=63 4=27 5=-26 6=-26
b:monde >	7=27
b:monte le	7=-40
b:monte une	0=-40 4=-28 7=74
b:monteur >	2=-36
b:month >	3=28 4=45 7=-28
b:monthly to	0=29
b:months >	0=-25
b:months and	4=-28
b:months for	8=36
b:months gone	4=64 6=-37
b:months in	8=51
b:months off	4=44
b:months pregnant	4=33
b:months with	4=42
b:montpellier >	5=-39
b:montre qu	2=25
b:montre un	7=30
b:montreuil >	0=30 6=27 7=-31
b:moon >	1=62
b:moral et	1=26
b:moral philosophy	1=-51
b:morale laique	1=-39
b:more >	1=-37 4=31 5=-39
b:more since	4=-29
b:more than	2=-34 4=-33 5=32 7=-31
b:morning >	0=-33
b:mort de	2=32
b:mortgage >	0=-30 6=-50
b:mosaique >	2=28
b:most of	4=53
b:mostly >	4=-25
b:mot de	3=56
b:mother >	0=-43 6=31
b:mother and	5=54
b:mother chaired	0=49 7=30
b:mother has	4=60
b:mother of	2=-52 4=42 7=61
b:mother s	2=43 4=-49
b:mother was	6=-43 8=-29
b:mothers and	5=-32 6=-50
b:mots >	1=27
b:moulin rouge	0=-40
b:move >	2=38 6=26
b:move to	0=51 4=-45
b:moved >	0=-34
b:moved to	0=30 4=-33
b:moving to	5=-37 6=40
b:mphil >	6=-40
b:mr adair	6=35
b:mr ames	4=-28 5=-54 6=57 8=50
b:mr and	6=48
b:mr bell	4=-28 7=32
b:mr dean	3=-29
b:mr doyle	6=28 8=26
b:mr dunn	5=33
b:mr eze	2=42 4=-44
b:mr healy	4=-30
b:mr hume	0=-34 4=63
b:mr lowe	7=45
b:mr lyle	8=-38
b:mr novak	7=27
b:mr osei	3=35 4=-26
b:mr yilmaz	3=-26
b:ms >	4=61 5=-30
b:ms achterberg	0=52
b:ms amar	5=-30
b:ms baker	0=-34 4=26
b:ms bright	1=-35 4=57
b:ms cole	4=25 7=48
b:ms daly	7=34
b:ms day	8=-39
b:ms hale	7=37
b:ms hay	2=-32
b:ms iqbal	0=28 4=-66 6=44 7=-34
b:ms ito	6=29
b:ms kerr	6=-43
b:ms lowe	1=-30
b:ms ott	4=-28
b:ms patel	3=28
b:ms penn	6=62
b:ms roe	6=-56
b:ms tate	2=50
b:ms vale	5=32
b:ms vega	3=-25
b:ms vogel	3=-28
b:msc >	0=-34
b:much as	1=-39 4=39
b:mug on	6=25
b:mugged in	8=-50
b:multicarte >	7=-34
b:multiple sclerosis	3=-30 4=50
b:multiplie les	5=45
b:municipal >	0=51
b:municipales de	7=-41
b:mural of	0=74 1=-48
b:murmure que	0=28 4=63 7=-25
b:muscular atrophy	2=31
b:muscular dystrophy	2=-30
b:musee de	0=-28 1=-40
b:musical >	5=-49
b:musicians union	7=39
b:must avoid	4=51
b:mutation >	6=29
b:mutation and	2=31
b:mutation brca2	2=39
b:mutation de	2=-32
b:mutation familiale	2=67
b:mutation found	2=36
b:mutation in	2=28
b:mutation interne	2=-36
b:mutation pour	2=-29
b:mutation professionnelle	2=-89
b:mutation testing	2=-55
b:mutation that	4=-34
b:mutations >	2=-48
b:mutations of	2=-27
b:mute a	0=-35 6=26
b:mute elle	2=-33 6=-71
b:mutee a	6=25
b:mutuelle >	6=81
b:mutuelle sante	4=-28
b:my blood	2=25
b:my boss	2=-40 6=-28
b:my boyfriend	6=-56
b:my brother	7=-36
b:my daughter	2=34
b:my dna	2=46
b:my employer	0=54
b:my ex	5=28
b:my eyes	3=-34
b:my face	3=76
b:my father	1=42 7=-27 8=37
b:my genes	4=-30
b:my genome	2=36
b:my girlfriend	5=-59
b:my grandfather	2=26
b:my husband	0=-25 5=37 7=39
b:my iris	3=67
b:my life	0=49 1=31 6=28
b:my mum	7=26
b:my partner	4=82
b:my sister	5=-52 6=36
b:my son	4=35 8=47
b:my thesis	6=-38 7=-27
b:my twin	4=39
b:my two	5=57 6=70
b:my union	7=57
b:my voice	3=54
b:my wife	4=-36 6=-38
b:my work	1=26
b:myself >	4=68 6=-31
b:mystere >	0=37
b:n 3	3=26 8=61
b:n a	0=-52 3=46 4=-84 8=-27
b:n ai	3=-35 5=47 6=-70 7=35
b:n aime	0=-47 4=-40 6=91
b:n avoir	5=40 6=-43
b:n en	0=68 1=31 4=-26
b:n est	2=29 3=-67 4=-66
b:n y	0=61 1=-31 3=-36 4=-28 6=57 7=-28
b:naissance >	4=31
b:naissance de	4=27 6=32
b:name >	0=34 3=63 5=29 8=44
b:name in	0=46
b:name is	8=33
b:name of	2=-34
b:named in	8=38
b:names >	4=-32
b:nancy >	0=47
b:nanterre >	0=-31
b:nantes >	1=-27
b:national >	0=29
b:national secular	1=37
b:national union	1=-33
b:nationale de	1=-27
b:navy >	4=27
b:ne boit	0=-25 1=27 8=-29
b:ne cache	5=-63
b:ne conduit	4=28
b:ne croit	1=50 6=-40
b:ne l	0=57 1=-26 3=-41 4=-44 5=-31 6=53
b:ne le	3=47 6=-27
b:ne lit	3=28 4=-26 5=-41
b:ne lui	3=-28 4=28
b:ne mange	1=45
b:ne parle	5=35
b:ne pas	3=-28
b:ne passe	3=42 5=-27
b:ne peut	1=-31 4=67
b:ne porte	1=31
b:ne s	1=30 3=-44 5=-49 6=25 8=37
b:ne se	4=30 5=-58 8=-25
b:ne veut	5=63 6=-25
b:ne vote	0=70 1=-44
b:neant >	3=59
b:nearly died	2=-30
b:need a	4=48 5=-72 6=46
b:need someone	4=-43
b:need to	5=27
b:needed >	3=-31 4=-28 8=-49
b:needs a	2=-33 6=-30 8=36
b:needs an	4=25
b:negative >	2=41 4=31
b:negative for	2=27 4=-29
b:negociation >	1=27 7=-33
b:negocie avec	7=-80
b:negocier >	1=-27
b:negotiated with	7=-40
b:negotiating team	7=35
b:neighbour is	4=36
b:neighbours >	1=-31
b:neither god	1=26
b:nerves >	4=59 5=-27
b:network >	6=57
b:network as	6=35
b:network s	6=-32
b:neu >	7=31
b:neu in	0=-45 7=27
b:neuf ans	4=-32 5=-42
b:nevada >	3=33 4=-32
b:never a	4=33 7=25
b:never been	0=-44 4=-69 5=39
b:never belonged	0=34
b:never gave	3=28
b:never had	4=73 6=-26 8=-43
b:never in	4=36
b:never joined	0=-64 7=116
b:never late	2=40 4=-53 5=-28 8=59
b:never looked	6=45
b:never slept	5=29
b:never stopped	4=-38
b:never voted	0=75
b:never was	6=53 7=28
b:new colleague	3=30
b:new hires	8=-53
b:newbury bypass	0=63 4=-53
b:newsletter >	4=-39 6=54
b:newsletter on	0=33
b:nhs >	4=-36
b:ni croyant	1=38
b:ni maitre	1=41
b:night >	0=36 7=-60 8=-25
b:night in	5=42 8=39
b:night manager	4=74 5=-48
b:night shift	4=-32 5=42 7=43
b:night shifts	2=-36 8=-35
b:night stands	5=46
b:night with	1=-34 5=40
b:night work	4=35
b:nights because	5=47
b:nights in	8=45
b:nimes >	8=37
b:nine >	4=31
b:nine years	4=65 5=-33 6=63 7=29 8=-67
b:nineteen and	4=30
b:no allergies	4=34
b:no biometric	3=46
b:no biometrics	3=45
b:no bones	0=39
b:no charge	8=43
b:no children	6=44
b:no contact	6=28
b:no convictions	0=-55 1=-87 8=64
b:no creed	1=28
b:no criminal	8=64
b:no disability	4=35
b:no dusty	4=27
b:no free	1=31
b:no genetic	2=29
b:no health	4=64
b:no hereditary	2=44
b:no interest	5=31
b:no known	2=42 4=31
b:no ladders	4=41
b:no longer	5=55 6=-39 8=-32
b:no match	2=27 8=-28
b:no medication	4=51
b:no pathogenic	2=38
b:no political	0=76
b:no previous	4=-31 8=34
b:no reason	4=-43
b:no record	8=52
b:no restriction	3=-25
b:no secret	4=55 6=30 8=-32
b:no sex	5=34
b:no sexual	4=-31 5=40 6=-35
b:no surprises	5=-52
b:no ties	4=-44
b:no union	3=-28 7=-26
b:no visa	8=-26
b:nobody had	2=30
b:nom >	1=56 3=31 5=30 6=-32 8=-30
b:nom de	0=-32 2=-37 3=-28 5=49 6=26 7=36 8=-31
b:non >	0=49 1=46 6=-29
b:non believer	1=25
b:non confessionnelle	1=-31
b:non lieu	8=55
b:non religious	0=-48 1=81
b:non smoker	4=27
b:non violence	1=72 8=-48
b:none >	8=57
b:nonetheless >	4=32 8=-28
b:nord >	1=52
b:normal >	4=57
b:normal joint	0=-34
b:nostalgique de	0=65
b:not >	0=-52 1=55
b:not a	0=71 2=49 4=-48 5=-33 7=-50
b:not ask	0=28
b:not be	3=55 4=-43
b:not carry	2=31
b:not drive	4=39
b:not gay	6=57
b:not guilty	8=55
b:not have	2=32 3=36
b:not his	3=-28 4=-44
b:not in	2=-48 7=52
b:not interested	6=73
b:not looked	0=44
b:not of	4=-33
b:not out	6=87
b:not quite	4=-33
b:not share	1=38 4=41
b:not straight	6=54
b:not take	2=35 4=43
b:not the	8=-41
b:not to	0=-72 3=-26 5=-57 6=-36 7=-28
b:not unionised	0=-66 7=43
b:not work	0=46 4=28
b:notaire >	0=-30 2=-33
b:note >	0=26 8=26
b:note l	6=35
b:note le	0=97 1=-73 4=-32 5=44 6=-42
b:note says	0=-41 5=-85 6=93
b:note t	4=-42 5=29
b:noted by	2=37 4=-61
b:notes >	4=-33
b:notes from	5=47
b:notes the	4=40
b:nothing >	0=68 1=-29 2=42 4=-33
b:nothing but	8=-35
b:nothing now	0=-42 1=81
b:nothing of	4=-39 5=-25 6=-40
b:nothing on	8=62
b:nothing that	0=-57 1=33
b:nothing to	2=-56 4=49
b:nothing wrong	2=31
b:notice >	2=-30 4=-46 6=27
b:noticed a	4=25
b:notoire >	1=65 5=26
b:notre adn	2=-53
b:notre dame	0=40 5=-32
b:nous >	6=-50
b:novel >	5=-53
b:novel about	5=61
b:novel is	0=-25 4=-26 5=-55
b:novel s	6=-53
b:now >	1=51 4=62 5=-32 6=-71 7=-28 8=-42
b:now a	1=34
b:now sells	0=46 4=49 5=-32
b:nu pour	5=26
b:nucleaire >	0=37 8=-34
b:nude pictures	0=-31 5=25
b:nude selfies	5=53
b:nue propriete	5=-25
b:nuit >	3=-43 4=39 5=-70 8=-45
b:nuit au	5=-45 8=71
b:nuit dans	4=-37 5=25
b:nuit debout	0=67 5=-50
b:nuit en	0=-28 5=-46 8=79
b:nuits >	5=91 8=-25
b:nuj >	7=29
b:numerique de	2=-28
b:nun >	1=38
b:nun and	0=-29 5=-25
b:nurse >	4=35
b:nurse at	4=-25
b:nurse in	4=29
b:nurse that	5=35
b:nurse with	4=-50
b:nurses >	4=-26
b:nursing because	4=52
b:nut allergy	4=36 7=-44
b:oakes said	5=-33 6=-32
b:objected to	3=36
b:objecteur de	1=32
b:objects to	1=47
b:objet de	5=-30 6=-25 7=-26
b:occupational health	4=33
b:occupational therapist	4=-38
b:occupational therapy	4=-31
b:occupe la	0=37
b:october >	8=39
b:oeil de	3=-28
b:oeil du	3=-40
b:oeil et	3=-26 4=-39
b:oeuvre >	6=-27
b:of 2	2=30
b:of 900	2=-27
b:of a	0=-30 1=30 2=-58 3=-93 4=-49 6=-47 7=-135
b:of adultery	5=34 8=-43
b:of all	0=-39 1=-31 8=52
b:of an	0=-32 1=-42 3=-28 5=-49
b:of another	4=25 6=-39
b:of any	6=-37 8=54
b:of anything	8=58
b:of aslef	7=50
b:of being	0=-39 4=-32 6=49
b:of both	0=-26 3=43
b:of chemistry	7=34
b:of claims	6=-30
b:of conscience	1=40 3=25
b:of conviction	1=60 8=-50
b:of cystic	2=54
b:of each	2=-34 3=-41
b:of eight	4=-51
b:of epictetus	1=30
b:of every	0=-43
b:of fits	4=47
b:of forty	4=-41
b:of four	6=50
b:of fracking	0=66
b:of fraud	8=55
b:of glaucoma	2=42 4=-32
b:of haemophilia	2=41
b:of harmony	1=52 7=-36
b:of health	0=-37 4=-45
b:of her	2=52 3=75 4=52 6=-25 8=-43
b:of him	5=35 7=26
b:of himself	5=63 6=-28 8=-27
b:of his	1=32 3=41 4=-34 5=61 7=-41 8=-68
b:of ireland	0=-42
b:of israel	0=39
b:of it	0=-42 4=-51 5=65 8=33
b:of justice	8=47
b:of lenin	0=40
b:of life	1=33
b:of lovers	5=40
b:of management	6=-47
b:of men	6=62
b:of mr	3=83 7=-28
b:of ms	3=26
b:of my	0=59 5=-30 6=34
b:of nine	4=48 6=34
b:of no	2=40
b:of nothing	8=-37
b:of numbers	4=42
b:of old	5=-41
b:of opera	5=-32
b:of our	5=56 6=47
b:of people	4=-39
b:of radiographers	7=53
b:of retirement	4=-32 6=-60
b:of sales	5=60
b:of scotland	7=31
b:of sexuality	6=-27
b:of sickle	2=51
b:of six	4=-44 6=43 8=-28
b:of sleep	8=-25
b:of staff	0=25 5=40
b:of state	5=-55
b:of taste	4=28
b:of tax	8=29
b:of ten	0=-32 2=31
b:of that	0=-58 5=34
b:of the	1=-26 3=-51 4=-34 5=-34 6=-36 8=-123
b:of theft	8=50
b:of them	1=-43 2=-42 6=-51
b:of thirty	3=-28 4=-43
b:of three	3=-38 5=-65 8=-26
b:of twelve	5=-47
b:of two	2=-62 4=33 5=-37 6=52 7=-38 8=-36
b:of waiting	4=-49
b:of which	0=39 3=28 7=33
b:of whom	2=-49 4=42 6=41
b:of women	1=43
b:of wood	5=-25
b:off >	1=-27 3=-42 4=-43 5=-47
b:off after	8=35
b:off for	4=44 7=49
b:off to	4=34
b:off until	4=27
b:off with	5=88 6=-34 8=43
b:off work	4=49 8=-35
b:offenders register	5=-37 8=68
b:office >	2=-31 3=-29 5=68 6=-45 7=28 8=46
b:office clerk	8=-35
b:office in	0=-25 7=45
b:office of	0=39 7=-51
b:office politics	0=-30
b:office staff	7=-45
b:office the	3=32
b:officer >	3=-41 5=-39 8=-77
b:officer at	7=-27 8=-93
b:officer for	0=-27 5=-26
b:officer he	3=35 4=-39 6=-32
b:officer in	6=-40
b:officer paid	7=-32
b:officers in	6=25
b:offices >	4=49
b:official of	7=62
b:offshore work	3=-31 4=36
b:ohio >	0=-36
b:oil trader	3=-27
b:old boss	1=-35 6=28
b:old employer	3=40 5=37
b:old fashioned	0=40
b:old firm	6=35 7=-35
b:old school	0=68
b:old team	5=25
b:on 3	8=39
b:on 4	4=44
b:on >	4=-57 6=-26
b:on a	0=-77 1=-59 5=56 6=-34 7=-35 8=-77
b:on account	1=50 4=32
b:on an	1=-43
b:on animals	1=50
b:on antidepressants	4=54
b:on appeal	8=72
b:on arrival	4=27
b:on bail	8=-33
b:on behalf	7=-39
b:on both	4=52
b:on business	5=29
b:on call	5=-66
b:on crutches	4=35
b:on dans	2=37 4=-29 6=46
b:on de	5=-44 6=32
b:on desire	5=58
b:on dit	0=-43 1=61 5=50 6=-39
b:on down	2=29
b:on every	5=37
b:on expenses	5=37
b:on face	3=-35
b:on facility	7=26
b:on file	2=28 4=-27 8=53
b:on film	5=-25
b:on genetic	2=-34
b:on grounds	3=32
b:on her	0=-25 5=37 6=58 8=-34
b:on him	8=47
b:on his	0=38 3=-30 4=-51 5=80 6=-45 8=-39
b:on in	5=-35
b:on it	1=77 5=-31
b:on its	7=-57
b:on k2	5=-46
b:on l	4=-81 5=38 6=-31 8=83
b:on la	0=28 3=34 6=30
b:on le	0=-39 1=-37 5=-72 6=87 7=62
b:on lesbian	6=-35
b:on licence	0=-36 4=-38 8=76
b:on lifting	8=-29
b:on linkedin	6=25
b:on long	7=-25
b:on lui	2=30 3=31 5=38
b:on match	7=-45
b:on medical	3=33
b:on monday	0=-25 3=66 4=34
b:on murmure	4=59
b:on my	6=-57
b:on no	8=33
b:on page	1=26 2=36 4=43
b:on paper	4=29
b:on patents	2=-32
b:on principle	0=31 1=-47 5=-48
b:on probation	4=-47 8=45
b:on raconte	5=30
b:on record	3=115 8=-76
b:on request	3=-30 4=-26
b:on sait	0=25
b:on secondment	7=36
b:on sex	5=-37
b:on sick	8=-28
b:on stage	5=-65
b:on sur	1=45 5=-37 6=50
b:on tax	0=42 7=-43
b:on that	4=-30
b:on the	0=-39 4=31 7=64
b:on thursdays	4=54
b:on time	4=-64
b:on to	7=-25
b:on which	1=27 6=33
b:on with	3=42 6=-46 7=-38
b:on working	0=-52
b:onboarding app	3=33
b:once >	6=-32 8=-28
b:once a	7=63
b:oncle et	0=31 8=33
b:oncogenetique >	2=48
b:oncology >	4=-40
b:oncology who	4=43
b:one >	1=52 3=25 4=30 5=-51 7=28
b:one a	2=44 6=38
b:one believes	1=-53
b:one chromosome	2=33 4=-30
b:one copy	2=59 4=-48
b:one day	2=34 8=-34
b:one ear	0=-26
b:one employer	5=-42
b:one entry	8=54
b:one eye	4=64
b:one hand	4=36
b:one in	5=40
b:one night	4=-42
b:one of	0=-30 1=-51 2=-63 3=-31 5=-35 6=110 7=-39
b:one she	0=37 5=-30
b:one so	7=-34
b:ones >	4=-42
b:online exams	5=-31
b:only >	1=35 4=32 6=69
b:only he	4=33 5=50
b:onlyfans account	5=26
b:ont deux	2=-42 4=-68 5=-31
b:ont ete	3=34
b:ont fait	0=-35
b:ont la	2=27
b:ont plus	7=-35
b:open about	4=46
b:open marriage	0=-32 5=54
b:open plan	0=-45
b:open relationship	5=-38
b:open secret	6=26
b:open source	2=-26
b:openly about	4=38
b:openly gay	6=27
b:openly lesbian	6=36
b:opens the	0=-45 3=92
b:opera >	3=-31 5=-41
b:operateur >	3=30
b:operation >	3=44
b:operations >	8=-50
b:operations on	4=46
b:operator >	7=-39
b:opinion politique	0=44
b:opponent of	0=78
b:opposante au	0=43
b:oppose a	0=35 1=53 4=-32
b:opposition a	0=32 3=-25
b:opposition de	0=-70
b:opposition research	0=-27
b:opt out	7=27
b:or a	5=54 6=-44 8=-28
b:or not	0=-59 1=67
b:or so	0=-25 5=40
b:or the	4=32
b:oral history	6=-25
b:order >	1=-56 5=38 6=-46 8=78
b:order of	1=36 8=-27
b:ordre >	5=26
b:ordre des	1=-39
b:oreille >	3=-51 4=36
b:organisations syndicales	7=-27
b:organise des	0=69 1=-29 4=-26 5=45
b:organise les	0=40 7=-40
b:organised a	0=-31
b:organised the	4=-34 7=54
b:organiser for	0=41 6=-38 7=41
b:organiser of	0=40 7=-25
b:organiser s	7=-55
b:organises for	0=-28 7=87
b:orient >	1=57
b:orient en	1=33
b:orientation >	5=-53
b:orientation day	6=-60
b:orientation for	6=25
b:orientation professionnelle	6=-40
b:orientation sexuelle	2=-38 5=-42 6=47
b:orientation week	6=-31
b:origine genetique	2=40
b:osaka >	3=29 5=-36
b:osei is	3=28 4=-28
b:oslo project	5=31
b:other man	5=80 6=-43
b:other side	6=36
b:others >	4=27 5=30 6=-33 7=-50
b:ou cela	6=30
b:ou elle	6=-25
b:ou il	0=-25 2=-27
b:ou l	3=27
b:ou le	5=50
b:ou les	2=25
b:ou son	3=-36 4=-45 6=50
b:ouest >	7=-48
b:our applicant	0=-27 4=-47 6=40
b:our candidate	0=-30 1=-36 3=-30 5=-25 6=-34 7=-28
b:our driver	5=25
b:our form	4=-33
b:our lab	1=28
b:our new	3=-47
b:our oslo	6=31 7=-29
b:our reception	4=31
b:ours >	6=-31
b:out >	0=-32 2=-47 3=31 4=43 6=-88 8=-31
b:out a	6=32
b:out as	6=-34
b:out at	4=-66 5=-68 6=80
b:out aupres	0=-26 6=37
b:out face	3=-39
b:out flyers	0=82
b:out for	0=-25 4=-37
b:out in	0=-33 4=61 6=34 7=28
b:out late	4=-28 5=-30 6=37 8=-28
b:out leaflets	0=27
b:out lesbian	6=47
b:out manager	4=-31
b:out of	1=39 4=66 6=-94
b:out on	6=-43 8=-44
b:out since	0=-41 4=-46 6=54 8=56
b:out that	0=-35 4=36 6=-31
b:out the	4=25 5=-30
b:out to	0=-27 5=-29 6=127
b:out with	0=60 6=-46 7=-67
b:oute par	0=-29 6=54 7=-27
b:outed by	6=57
b:outrage >	8=56
b:outside the	0=71
b:ouvert une	6=-30 8=40
b:ouverte >	0=48 6=30 7=-49
b:ouvre la	3=46 4=-30
b:ouvriere >	0=27
b:ouvriers >	7=-34
b:over >	5=38 7=-38
b:over a	4=-57 8=82
b:over an	5=49
b:over coffee	0=-35 6=-41
b:over her	2=31
b:over the	3=-44 4=-69 5=-52 7=38
b:over to	8=54
b:own account	0=59 4=-42 6=-34
b:own cancer	4=37
b:own name	5=29
b:own prints	3=61
b:own words	0=41 6=46
b:owner >	4=-40 5=-26
b:owner s	6=-26 8=67
b:oxfam >	7=-34
b:pa >	4=-26 6=61
b:pacifiste de	0=-42 1=56
b:page 2	2=32 6=45
b:page >	1=28 5=-48 8=35
b:page de	1=-25
b:page one	1=35 4=66
b:pages >	0=39 3=-29 6=-44
b:paid >	8=30
b:paid by	0=-47
b:paid for	2=-28 5=32 7=27 8=38
b:paid post	0=-34
b:paid up	6=-25 7=73
b:paie >	0=-27 7=-28
b:paie pour	5=27
b:painkillers >	4=50 8=-40
b:paint shop	4=40
b:painter and	6=-38
b:pair >	2=38 5=43 6=-83
b:pairs >	0=53 3=-68 6=-39
b:palb2 >	2=32
b:palm >	3=51
b:palm oil	3=-31
b:palm print	3=49
b:palm reader	3=-32 4=-27
b:palm readers	3=-50
b:palm vein	3=34
b:panel >	2=-31 3=-45 4=-25
b:panel de	5=-27
b:panel on	6=-28
b:panel that	2=-57
b:panel with	8=-34
b:panic attacks	4=54 5=-30 8=-30
b:panne >	4=-26
b:pansexual and	6=33
b:paper >	6=-50
b:paper on	0=-38 4=-38 5=-30
b:papers >	2=-29
b:papers of	0=-29
b:par an	6=-45
b:par choix	1=-28 4=-55 5=83 6=-58
b:par conviction	0=47 5=-28
b:par elle	2=-28
b:par erreur	0=-30 4=-28 5=48 6=31
b:par ethique	1=56 5=-32
b:par fidelite	0=34
b:par jour	4=50 8=-36
b:par l	1=-44 2=64 3=32 5=-26 6=-25
b:par la	1=-43 3=35 5=-38 6=-68 7=62
b:par le	0=-31 3=84 5=-34 6=-25 7=-25 8=54
b:par les	0=-32 3=43 4=-48 5=-40 6=42 7=-68
b:par lui	8=-39
b:par metier	1=-48 5=-30
b:par mois	0=-27 4=45 5=34 7=27 8=-52
b:par pacifisme	1=30
b:par philosophie	1=83 5=-33
b:par principe	5=60
b:par reconnaissance	3=77
b:par respect	1=46
b:par sa	3=36 6=-26
b:par ses	0=72 1=-46 3=-48 8=-51
b:par son	1=-25 2=-44 4=-28 5=-62
b:par test	2=37
b:par un	0=-47 1=-65 2=33 3=39 4=49 5=-51 6=68 7=-34 8=53
b:par une	3=43
b:par votre	3=32
b:parait il	4=-32
b:paralegal >	4=-45 5=30
b:parce qu	1=-38 6=37 8=-35
b:parce que	3=32 6=33
b:parental leave	0=-33
b:parents >	4=-44
b:parfaite >	0=33 4=-31
b:parish >	1=-38
b:park >	1=-36 8=-35
b:parking >	4=-29
b:parkinson >	4=-33
b:parkinson s	4=44
b:parle d	4=-27 5=62
b:parle de	5=-39 6=36
b:parle que	0=26 5=32
b:parle sans	2=-49 3=-37 5=62
b:parle volontiers	0=-25
b:parlementaire d	0=-89
b:parliament >	0=32 7=-34
b:parliamentary researcher	0=-44
b:parmi les	0=68 6=26
b:parole >	4=31 8=66
b:parole a	0=31
b:parole board	8=-67
b:parole de	0=38 7=47
b:parole des	0=45
b:parquet a	8=57
b:part in	2=48 5=26
b:part of	3=-34 5=-52
b:part time	4=45 5=-46 7=-40
b:partage la	6=36
b:partage sa	5=-28 6=68
b:partenaire de	6=-28
b:partenaires >	2=-34 5=72 6=-26
b:parti >	0=39 7=-53
b:parti animaliste	0=48 1=-27
b:parti de	0=-58 1=-25
b:parti en	0=-48
b:parti pirate	0=57 7=-43
b:parti pour	0=35 5=-33
b:parti radical	0=59
b:parti socialiste	7=-26
b:partially sighted	4=28
b:participe aux	0=42 7=48
b:partiel >	4=-34
b:parties >	0=-43
b:partner >	4=-33
b:partner a	6=-70
b:partner at	6=-51
b:partner firm	6=-38
b:partner for	6=-31
b:partner is	1=36 4=28 5=-28 6=-54
b:partner of	6=-42
b:partner s	4=78 6=-86
b:partner says	5=73 6=-50
b:partner swap	5=-34
b:partner would	5=-33 6=32
b:partners >	5=103
b:partners at	5=40
b:partners in	5=-68
b:partners left	5=-56
b:partnership with	6=39
b:party conferences	0=-28
b:party he	0=31
b:party in	0=67 7=-32
b:party member	0=75
b:party since	0=31 7=-34
b:party wall	0=-33
b:pas >	3=-35 5=-73 7=28
b:pas a	3=29
b:pas attire	6=34
b:pas d	1=41 3=-28 7=49
b:pas dans	3=-56
b:pas de	0=-43 1=87 3=-65 4=101 5=30 6=-52
b:pas du	5=51
b:pas en	3=-37 5=64 6=-35
b:pas herite	2=49 4=-42
b:pas hetero	6=40
b:pas le	1=-29 2=62 3=-68 5=26
b:pas les	4=-31 6=62
b:pas mystere	0=52
b:pas que	1=-26 3=53
b:pas reconnu	0=-25 3=-39 6=34
b:pas sa	3=-26 5=-27
b:pas son	5=-35
b:pas voulu	0=-28 3=57 4=-35
b:passage au	3=-30 8=39
b:passe >	1=71 5=-89 8=-25
b:passe a	3=51
b:passe au	1=-39 3=36
b:passe le	3=27 5=-42
b:passe sanitaire	0=49 5=-26
b:passe ses	0=38 5=68
b:passe son	2=35
b:passe une	4=-41 5=-64 8=62
b:passed the	2=-26 3=34 4=71
b:passeport >	7=-33 8=50
b:passeport biometrique	3=-81
b:passionne de	1=-37 5=-29
b:passport >	3=36 8=37
b:passport and	3=-41
b:passport chip	3=32 5=-40
b:past master	1=51 7=-25
b:pasteur >	1=36
b:pastry >	8=29
b:pastry chef	8=-29
b:patents >	4=-40
b:patents for	2=-34
b:paternity test	2=48 6=-31
b:pathogenic variant	2=37
b:patience >	6=-38
b:patients >	4=-31
b:patients with	4=-65
b:patron >	4=52 6=-33
b:patronal du	7=-33
b:patronne >	5=49
b:pau >	0=-33
b:paul >	0=-25 1=-62 5=-28 6=27
b:paume >	3=47
b:paume a	3=38
b:pay deal	0=-39
b:pay for	5=-40
b:pay my	7=27
b:paye >	1=-43 8=28
b:paye une	5=84 8=-26
b:payroll >	4=-26 7=-60
b:pays >	6=36
b:pays a	1=38
b:pays has	8=-25
b:pcs in	7=28
b:peace >	6=-47
b:peanut allergy	4=30
b:peine a	7=-54 8=-66
b:peine de	0=35
b:peine et	8=41
b:peine perdue	8=-36
b:peintre en	8=-34
b:peinture >	4=61
b:pen >	0=-32 2=-33 3=59 4=34
b:pendant deux	0=26 5=81 8=-29
b:pendant dix	1=69 4=28 5=-35
b:pendant la	0=25
b:pendant neuf	0=-28 4=-28
b:pendant ses	0=46 1=-45 6=41
b:pendant trois	0=-53
b:pending >	2=63
b:penitentiaire a	8=-34
b:pense >	1=39
b:pense que	1=71 6=-37
b:pense t	6=35
b:pensee section	0=-32 1=49
b:penseuse >	1=36
b:pension board	7=26
b:pension fund	0=-48 3=30 8=-25
b:pension scheme	6=-38
b:pensioners >	6=-45
b:people >	0=-33 6=-31
b:people and	5=48
b:people i	2=-38
b:people like	6=59 8=35
b:people she	5=-26 8=-33
b:people with	4=-52 6=-25
b:per cent	2=34 4=34 5=-25
b:perdu l	0=42 3=-41 4=52
b:perdu la	1=33
b:perdu sa	5=48
b:perdu son	4=-27 6=-35
b:perdu un	0=-45 3=-30 4=66 6=-35
b:pere >	1=-25 2=62 3=-47 6=-29 8=-27
b:pere a	0=33 4=-36 7=-39
b:pere est	8=27
b:pere et	2=78 7=42
b:pere etait	1=45 4=-43
b:pere fut	0=42 1=41
b:pere l	2=-33
b:period of	4=-44 8=-35
b:periode d	4=27
b:perjury >	8=32
b:permanent d	0=-31
b:permis b	5=-32 6=-32 8=-52
b:permis c	8=-39
b:permis pour	4=-33 8=50
b:permit >	3=33
b:personnel >	1=34 2=-37 7=-43
b:personnel cgt	7=64
b:perth >	2=29 4=-66
b:peru >	8=39
b:perverting the	8=45
b:petit ami	5=-32 6=-42
b:petite amie	6=47
b:petitions contre	0=30
b:peu >	1=40 4=42
b:peut pas	3=33 4=68 5=-26
b:pharmacie >	4=-28 8=53
b:phd >	8=-31
b:phd in	1=-30 4=-31
b:philosophical about	1=-43
b:philosophie de	1=40
b:philosophie il	0=-39
b:philosophy >	1=30
b:philosophy graduate	1=-27
b:philosophy of	1=28
b:phobia of	4=-27
b:phone >	3=-31 4=32 5=46
b:photo >	1=-26 3=-69 4=-26 5=26 6=36
b:photo de	0=41
b:photographe >	5=-26
b:photographe de	5=-26
b:photographed for	3=59
b:photographer >	3=-34
b:photographs of	5=42
b:photos >	0=32
b:photos a	6=25
b:photos de	5=56
b:photos denudees	5=30
b:physio for	4=-41
b:picket line	0=-45
b:piece de	5=-39
b:pierre et	6=28 8=-25
b:pierre rabhi	1=48
b:pigiste >	1=-25
b:pilot >	3=49
b:pilote le	8=-29
b:pilots union	7=57
b:pin >	0=-33 3=40
b:pirate party	0=35
b:pitch >	8=-34
b:place de	4=62 5=-36
b:place en	4=-36 8=46
b:place goes	6=-27
b:place publique	0=115 7=-80
b:placee en	8=30
b:plaide coupable	8=45
b:plainte parce	3=40
b:plaisante t	0=25 2=65 4=25 5=-50 6=26 8=-47
b:plan >	0=67 2=55 4=-55 6=25
b:plan a	0=-35 5=-52
b:plan d	7=-26
b:plan de	0=-35 5=-30 8=-29
b:planned for	4=53
b:planner >	0=-29 1=-35 5=-40
b:planning >	7=-29
b:planning familial	2=-41
b:plant >	4=-48
b:plant manager	7=73
b:plantar fasciitis	4=42
b:plateforme >	5=-33
b:play about	4=-54
b:play and	5=36
b:pleaded guilty	8=32
b:please >	1=38 4=31
b:please don	6=45
b:please send	4=35
b:plein ebat	5=95
b:plus >	0=59 1=-43 2=35 4=-49 5=65 6=-28 7=-33
b:plus d	1=-46 4=-41
b:plus de	4=-62 5=40 6=-64 7=-35 8=-55
b:plus depuis	1=-41 3=35 4=84 5=-44 8=-32
b:plus qu	6=30
b:pma >	4=-53 6=25
b:pma et	4=39
b:pneumonia >	4=28
b:podcast >	5=34 6=27 8=-32
b:poignee de	3=-28
b:point >	0=-25 7=-26
b:pointe avec	3=53
b:pointeuse a	3=30 6=-30
b:pointeuses a	3=-27
b:points >	8=-40
b:poland >	7=-27 8=53
b:police >	3=-80 8=-41
b:police de	8=-38
b:police in	2=34 6=28 8=-30
b:police officer	6=53
b:police pour	8=49
b:policiers >	3=-25
b:policy >	0=26 5=-31
b:polio as	4=63
b:political affiliation	0=64
b:political economy	0=-32
b:political levy	7=43
b:political risk	0=-25
b:politically homeless	0=48
b:politics >	0=-81
b:politique >	0=65
b:politique a	0=-51
b:politique d	0=-40
b:politique et	0=-27
b:polyamorous >	5=72
b:polyamorous and	5=25
b:polyamoureux il	2=-29 5=39
b:polycystic kidneys	2=62 4=-43
b:pompier >	4=-27
b:porn at	5=54 6=-38
b:porn on	4=-30 5=42
b:porno au	0=-48 5=57 7=-28
b:porno il	4=-50 5=30
b:pornography in	5=29
b:port >	5=49
b:port de	3=43 4=50 5=-33 8=-27
b:porte le	4=-39 6=43
b:porte les	0=-45 7=48
b:porte parole	0=65 7=35
b:porte plainte	3=32 8=-46
b:porte sur	6=32
b:porte un	0=57 2=-86 4=52 7=-45 8=48
b:porte une	0=28
b:porter >	2=-46
b:portes ouvertes	6=27
b:porteur d	2=-44 3=-36 4=86
b:porteur de	2=-65 4=-39
b:porteur sain	2=29
b:porteurs de	2=-28 6=-29
b:porteuse >	2=52 4=-30
b:porteuse d	2=-32
b:porteuse de	2=29 7=-28
b:portrait de	1=-26
b:portugais >	2=34
b:posed nude	5=38
b:poser le	3=39
b:position in	7=25
b:positive >	2=74 3=26 4=-30
b:positive in	2=44 4=-29
b:positive undetectable	4=29
b:post >	3=-31 5=28 7=36
b:post doc	2=-61
b:post in	3=-31 5=-28
b:postdoc >	4=-25
b:postdoc on	4=-52 8=-28
b:poste >	0=-64 3=37 4=-86 8=44
b:poste a	1=35 5=-27
b:poste administratif	0=-27
b:poste au	0=-30 1=34 4=37
b:poste d	3=60
b:poste de	4=38
b:poste est	5=-34 8=-61
b:poste pour	0=68 1=-32
b:posting to	6=43
b:postulent tous	6=-47
b:pottery and	3=39
b:pouce >	3=31
b:pouce abime	3=25
b:pour adultes	4=-25 5=47
b:pour alcool	4=-63 8=61
b:pour arte	5=-27
b:pour avoir	0=29 5=39 7=39 8=-45
b:pour cela	8=28
b:pour cette	5=29 6=-29
b:pour conduite	8=46
b:pour des	0=-50 1=28 3=-38 7=-25
b:pour elle	0=-28 1=27 7=-32
b:pour enfants	4=-37
b:pour expliquer	5=25
b:pour l	0=-45 3=70 4=-43 5=29 7=29 8=-61
b:pour la	2=-26 6=-85 7=27
b:pour le	1=-59 2=-25 3=50 4=56 6=34 7=-94 8=-37
b:pour les	0=-41 3=-50 4=-63 8=-36
b:pour lui	0=-38 3=32 4=-39 8=-47
b:pour negocier	7=29
b:pour obtenir	5=34
b:pour outrage	8=55
b:pour sa	6=73
b:pour ses	5=48
b:pour son	1=-26 6=52
b:pour tapage	8=36
b:pour tous	0=38
b:pour un	2=-32 3=26 6=-66 7=-70
b:pour une	0=-38 3=-63
b:pour vol	8=77
b:power bi	6=-63
b:pragmatique il	1=-27
b:pratique l	4=-27 5=75
b:pratique le	5=44
b:precinct captain	0=55
b:precise son	6=28
b:preciser >	6=43
b:predisposed to	4=-42
b:prefectorale >	0=-32
b:prefecture de	3=33 8=-36
b:prefer to	6=-37
b:prefere la	4=-44 6=62 7=43
b:prefere le	3=-32 4=34
b:prefere les	5=-25 6=34
b:prefere un	4=49
b:prefers men	6=30
b:prefers not	0=-32 5=-33
b:prefers women	6=36
b:pregnant >	4=66
b:pregnant and	4=-48 5=58
b:pregnant due	4=41
b:prelevement adn	2=28
b:premiere heure	0=27 7=56
b:prend des	4=77
b:prepared the	6=-27
b:present >	8=33
b:presente sa	6=35
b:preside la	7=64
b:president >	6=-43 7=-45
b:president du	7=-28
b:president of	0=-36
b:presidente >	0=-67 5=52
b:presidentielle >	0=43
b:press >	1=-69
b:presse >	2=-48 8=-36
b:presse locale	8=35
b:pressure >	3=66 4=-38
b:pressure and	3=55 8=-31
b:prestataire >	0=-31 7=-32
b:pretend un	5=71
b:prevention in	4=-28
b:previent son	4=-37
b:previous employer	5=36
b:previous manager	0=46 4=36
b:prevue >	2=41
b:pricing >	4=-28
b:pride as	6=39
b:pride network	6=41
b:pride of	6=-49
b:priesthood >	6=42
b:priests >	5=-27 6=-33
b:prime minister	0=-55
b:principe >	0=48 1=-52 5=64
b:principe moral	1=40
b:principes de	1=46
b:principle >	0=-37
b:principle he	0=48 5=-25
b:print is	3=38
b:print shop	6=-47
b:printemps >	6=38
b:printer >	6=-29
b:prints after	3=26
b:prints are	3=39
b:prints for	3=47
b:prints on	3=38 7=-25
b:prints taken	3=51
b:pris a	5=-40
b:pris ma	0=45 7=-45
b:pris sa	5=36
b:prise de	0=-25 4=-54
b:prison >	1=-46 8=55
b:prison en	0=43
b:prison in	0=31
b:prison officer	8=-72
b:prison pour	8=32
b:prison reform	0=-28
b:prison service	7=53
b:private secretary	0=-27
b:privee >	1=42
b:prix >	5=-34 8=-40
b:prize >	5=-42 7=-62 8=-30
b:probation >	8=70
b:probation officer	8=65
b:probation service	8=-26
b:problem in	4=28
b:probleme de	4=51 8=-47
b:problemes d	5=28
b:procedure >	3=-42
b:proces >	3=27 8=40
b:proces verbal	8=-28
b:process >	3=-36
b:proche des	0=37 7=34
b:proche du	0=27
b:procurement >	1=-29 4=-27
b:produced a	6=-34
b:product manager	3=-28
b:produit >	1=-39 2=-31
b:produit un	2=-25
b:professeur d	6=-36
b:professeur de	2=-34 3=-38
b:professeure de	4=-25
b:professionnel >	3=-45 5=28
b:professionnelle >	4=-35 6=-46
b:profil >	5=50
b:profil adn	2=64 3=-35
b:profil de	3=37 8=-31
b:profil genetique	2=46 3=-29 8=-40
b:profile >	0=41 2=-53 6=33
b:profile is	2=44
b:profile of	2=27 3=44
b:profile on	3=38 8=-27
b:profile says	1=-46
b:profoundly deaf	4=43
b:programme >	3=28
b:programme that	2=-35
b:project >	1=-30
b:project on	1=38
b:projet >	0=-43 1=-42 3=-27 4=-25 5=-34
b:projet a	5=66
b:projet d	0=60
b:projet de	1=38
b:promotion >	7=35
b:prononcee par	4=-27 8=59
b:property is	0=76 8=-39
b:prospect of	7=-46
b:prosthetic arm	4=28
b:prosthetic leg	4=36 7=-40
b:prostitute in	5=39
b:prostitution >	5=-58
b:protection judiciaire	8=-47
b:prototypes >	8=-38
b:proud >	0=55 6=-56
b:proud of	0=-69 4=-43 7=61
b:proud to	0=76
b:ps >	0=37
b:ps a	0=49 7=-59
b:pseudonyme >	5=33
b:psychiatre >	4=-38
b:psychiatric ward	0=-26
b:psychiatrist >	4=-38
b:ptsd after	4=49
b:public >	0=-27 3=-28
b:public affairs	5=-58
b:public profile	0=55
b:public sector	0=-28
b:publique >	0=-42 5=28
b:published a	6=35
b:published on	4=70
b:publisher >	5=41
b:puce du	3=43
b:puis le	0=26
b:puis plus	0=30
b:puis recommande	3=-32
b:puis relache	4=-26 8=26
b:pulse of	3=-33
b:punctual >	5=49
b:pupil s	5=58
b:pupils with	4=-76
b:purchasing >	4=29
b:purge sa	8=37
b:put it	5=25
b:put my	3=35
b:put the	4=-45 6=-31
b:puts it	0=48
b:qu a	1=25
b:qu avocate	1=-25
b:qu elle	1=-35 2=74 3=-25 4=-61 6=40 7=-31 8=-88
b:qu il	1=-38 3=-55 5=-34 6=55 7=-27 8=-50
b:qu on	0=-37 3=55 8=-32
b:qu un	0=-30 5=91 6=-68
b:qu une	0=26 1=30 4=28
b:quand elle	5=30 8=43
b:quand on	3=31 4=-70 8=72
b:quarante >	6=-35
b:quarante ans	4=29 6=43
b:quarry >	0=30
b:quatre langues	1=49
b:quatre mois	4=47 5=-66
b:que blanc	0=60
b:que de	2=-25
b:que des	0=-26 1=-25 5=-25 6=81 8=-27
b:que l	1=37
b:que la	0=-53 1=48 6=-33
b:que le	1=62 3=-32 5=-52
b:que les	0=-30 1=-59 4=-29 5=-49 6=109 7=-33
b:que m	1=-42 3=-25 4=80 5=25 6=-44 7=-30 8=-25
b:que manager	6=-27
b:que mme	8=25
b:que nous	3=-25
b:que pour	6=-26 8=30
b:que sa	5=56
b:que son	2=28 5=41
b:quebec >	6=33
b:queer >	6=61
b:queer art	6=-35
b:queer theory	6=37
b:question >	8=-31
b:questioned about	5=-30 8=52
b:questions >	3=-28 6=-69
b:questions about	0=31
b:qui a	0=37 7=-35
b:qui elle	2=-50 6=51
b:qui il	6=42
b:qui l	1=37 2=42 6=-32 7=43
b:qui la	4=35 5=-25
b:qui le	0=41 6=-33
b:qui lui	1=25 5=-38
b:qui s	1=35 6=-47
b:quick >	4=-41 8=-27
b:quiet room	1=-25
b:quinze ans	2=-35 7=-28 8=51
b:quipped the	4=-32 6=50
b:quit the	0=-40 1=35
b:quitte l	3=31 5=-61
b:quitte la	1=43 5=30 6=-28
b:quitte le	0=-35 1=57 4=34 6=-75 8=-25
b:quitte son	6=76
b:races >	3=-26 7=-36
b:raconte sa	6=-30 8=-38
b:raconte ses	5=31
b:raconte son	0=-39 5=40 6=43
b:raconte t	5=53
b:radio >	1=-31 4=-47 5=38 8=-29
b:radio presenter	4=-30
b:raised a	1=52
b:raised by	1=26
b:raised the	1=29 2=-29
b:raison >	1=-44 7=28
b:raison de	2=-26 8=47
b:raisons ethiques	1=62 3=-32
b:rally in	0=34
b:ramps for	4=-26
b:ran a	0=-37 2=-29 5=-38 6=-39
b:ran its	4=-30
b:ran the	3=29 4=-47 5=27 6=28 7=-51
b:rand >	1=38
b:range was	1=-27
b:rappel a	8=61
b:rapport >	5=-44
b:rapport depuis	4=-32
b:rapports avec	5=-53
b:rapports d	5=-46
b:rapports mensuels	5=-32
b:rare >	2=-27 6=-48
b:rassemblement national	0=45
b:rather not	1=30 3=26
b:rating and	4=40
b:react vue	1=-29
b:read >	6=-39
b:read a	2=-25
b:read philosophy	1=-35
b:reader at	3=-39
b:reader faster	4=39
b:reader rejects	3=88
b:readers >	3=-43
b:readers to	3=-29
b:reading group	0=-27 1=26
b:reading of	6=-26
b:reads >	4=-25 5=34
b:reads epictetus	1=28
b:reads the	0=38 1=63 4=-32
b:realise un	0=-31
b:reason >	4=-50
b:reasons >	1=-27 2=46
b:recel >	8=52
b:reception >	1=-31
b:receptionist >	7=-26
b:receptionist in	4=-32
b:recherche >	2=-38
b:recognised him	3=48
b:recognition >	3=-39 7=-27
b:recognition agreement	7=-38
b:recognition and	3=49
b:recognition consent	3=35
b:recognition trial	3=38
b:recoit des	6=52
b:recommandation >	5=-40
b:recommande par	6=-31 8=41
b:reconnaissance >	3=51
b:reconnaissance de	3=-30
b:reconnaissance du	3=-47
b:reconnait pas	1=-27
b:reconnu >	3=-41 6=41 8=40
b:reconnu par	8=-26
b:reconnue travailleuse	3=-36 4=56
b:reconquete >	0=68
b:record >	3=65
b:record he	6=37
b:record is	4=33 8=33
b:recorded in	3=29
b:recordings >	3=-30
b:recordist >	0=-39
b:recovered >	4=51
b:recovering alcoholic	4=25
b:recovery of	4=-29
b:recrutement >	2=-26
b:recruteur >	4=25
b:rectorat >	2=-33
b:recuse toute	1=74
b:red green	2=43
b:red tape	4=-70
b:redaction >	5=26
b:redaction d	0=-33
b:redundancy >	0=-27
b:referee >	0=-27 1=30 5=62 7=-28
b:referee calls	0=45 5=48
b:referee says	0=-26 5=27 6=-61
b:referee thinks	0=-33
b:referee writes	4=-40
b:reference >	1=-33 2=-63 4=-60 5=-50 7=-26 8=76
b:reference calls	0=35
b:reference hints	5=56 6=26
b:reference says	0=-57 4=51 5=-46 6=-42 7=31 8=-25
b:references >	0=-35 2=30
b:referent un	0=59
b:reform last	0=33
b:reforme du	0=-54
b:refus de	1=35
b:refuse d	1=45
b:refuse de	0=60 1=48 2=37 3=-88 5=-28 8=-28
b:refuse l	0=-43 4=47
b:refuse la	3=52
b:refuse le	3=-32
b:refuse les	0=47 1=46 3=-37 8=-27
b:refuse que	2=29 3=-29
b:refused >	3=-27 4=35
b:refused by	2=33
b:refused the	8=-38
b:refused to	2=-32 3=54 7=32
b:refuses to	0=38 1=-72 3=25 4=-30
b:regime de	0=35 4=-34
b:regimes matrimoniaux	0=-33
b:regional >	0=-59 5=45 7=-40
b:regional organiser	6=-31
b:regisseur >	0=-34
b:register >	0=28 1=30 5=-30
b:register of	2=-42
b:registered >	3=44
b:registered blind	4=52
b:registered disabled	4=79
b:registered with	4=32 8=-37
b:registre >	2=28 3=38
b:registre des	4=-27
b:registry of	4=-31
b:regrets none	5=55
b:regular at	5=47
b:regulator >	4=-25 8=-29
b:regulier de	0=26 5=47
b:rehab >	4=52
b:rehabilitation >	4=-30
b:rejected by	4=38 6=50
b:rejoint le	0=30 7=54
b:rejoint son	6=57
b:relation avec	5=40
b:relation client	5=-55
b:relation extraconjugale	5=34
b:relation fournisseurs	5=-40
b:relations >	5=-40
b:relations avec	0=-32 5=40
b:relations for	6=-45
b:relations with	6=-38
b:relationship >	5=27
b:relationship manager	5=-46
b:relationship of	5=38
b:relationship with	0=-25 4=-31 6=38 7=-25
b:relationships with	6=51
b:relaxee >	8=52
b:release >	7=39
b:released from	3=-37
b:released without	8=42
b:releases >	3=-28
b:releve d	3=-39
b:releve des	3=-35
b:relevees a	3=48
b:relief >	1=37
b:religieuse ni	1=38 8=-27
b:religion et	1=54
b:religions >	1=-51
b:religious education	1=-36
b:religious reasons	1=-32 2=31 3=27
b:remain and	0=34
b:rembourse >	8=42
b:remember the	5=-35
b:remis >	3=46
b:remission >	4=62
b:remission for	4=-25
b:rencontres photographiques	5=-27
b:rennes >	2=-50 6=-46
b:rent >	5=-36 6=-42
b:rentre a	4=-26 5=-25 8=33
b:rep >	7=-35
b:rep at	7=69
b:rep for	7=62
b:rep in	7=41
b:rep of	7=-66
b:rep s	7=-67
b:repaid >	1=-33
b:repair shop	4=-32
b:repas >	4=31
b:repete >	0=30 8=32
b:repete t	1=26 4=40 8=-34
b:replaced >	0=-52
b:repond qu	4=29
b:report >	2=30 4=-37
b:reports >	5=47
b:reports on	0=-40
b:reports to	6=-33
b:reprennent la	6=-28
b:representant de	7=-29
b:representant multicarte	7=-37
b:representante de	7=-39
b:repris de	8=70
b:repris sa	7=28
b:republicains >	0=26 7=-67
b:research >	1=-32 4=-25
b:researched the	6=-32
b:researcher >	4=-50 5=-35
b:reseau >	7=-29
b:reseau veineux	3=36
b:reserve >	4=-53 5=52
b:reserve d	3=30 4=-41 8=34
b:reserve visite	4=34
b:residence >	0=-29
b:residence card	7=-26
b:residence de	5=-28 8=38
b:resigned as	0=-27
b:resigned from	1=32 4=29 7=66
b:respecte le	4=-41
b:responsable >	8=-39
b:responsable de	0=-28
b:responsable export	0=31
b:rest of	0=30 8=-36
b:restaurant >	6=44
b:restaurant vegan	1=-34
b:restauration >	0=-26 1=35
b:restauratrice >	5=-32
b:restauratrice de	0=-36
b:restaure des	8=-36
b:reste >	1=34
b:rester a	5=-25 6=-38
b:rester vierge	5=50 8=-68
b:restriction >	4=35
b:restriction medicale	4=46
b:restrictions on	8=-33
b:result of	5=38
b:resultats de	2=40
b:retail in	5=-34
b:retenu devra	3=-31
b:retenue a	7=-41 8=44
b:retina >	3=-42 4=63
b:retina camera	2=-28 3=-30 4=-33
b:retina scan	3=48 4=-53
b:retina was	3=30 4=-37
b:retine >	4=-57 5=-26 8=-26
b:retine scannee	3=33
b:retire ses	3=-77
b:retire son	3=71
b:retired >	6=-47 8=-39
b:retired early	3=-27 4=38
b:retour de	0=32
b:retrained as	3=-25 4=40
b:retrait de	7=-34 8=32
b:return to	4=-60
b:reunion >	5=46
b:reunions >	0=46 4=-64 7=-29
b:reunions de	0=-35 1=-38 4=-40 7=57
b:revendique >	4=-27 6=47
b:revolutionary new	0=-25
b:rewrote the	2=-27 7=-28
b:rheumatism in	3=-35
b:rhone >	1=25
b:rhume >	0=-26
b:riant >	0=-33
b:riding accident	4=35
b:rien >	0=-32 8=43
b:rien d	1=49
b:rien de	1=34 2=31 4=-42
b:rien il	0=-28
b:right >	0=25 1=-35
b:right hand	0=-32 3=33 7=-28
b:right of	0=36
b:right wing	0=40
b:ring >	4=-32 5=-26 6=63
b:rings >	8=34
b:risk >	4=-25
b:risk of	2=79 4=-48
b:risks >	2=43
b:risque de	2=88 4=-37
b:riverains >	5=-33
b:rmt >	7=47
b:rmt and	7=-44
b:rmt at	7=41
b:rn >	0=61
b:rn au	0=42
b:road >	0=62
b:robbed of	8=-29
b:roche >	0=39 7=-56
b:roehampton >	4=-36
b:roissy >	0=-33 6=29
b:role >	4=32
b:roles at	6=-55
b:roll out	3=-37 4=-33
b:rolled out	3=-48
b:roman >	5=-42
b:roman law	8=-25
b:romans erotiques	5=-37
b:rome >	5=39 6=53
b:room >	1=-48 6=48
b:rooms >	4=25
b:rotterdam >	6=30
b:rouge >	0=-27 7=32
b:round >	5=38
b:round the	5=36 6=-34
b:row >	0=30
b:royal society	7=-37
b:royaliste il	0=39
b:rqth >	4=78
b:rudolf steiner	1=33
b:rue cadet	1=28
b:rue de	0=-48
b:rugby club	0=-66 4=-50
b:rugby team	6=47
b:rugby union	7=-39
b:rules >	6=57
b:rumeur d	1=-26 6=60
b:run >	4=-26 6=34
b:run a	1=-31 2=-35 4=-34 5=-63
b:run from	8=60
b:run in	2=78 4=-39
b:runner >	2=-35
b:running >	7=26
b:runs a	3=-27 4=-59 6=-77
b:runs an	1=-28
b:runs in	4=-36
b:runs the	1=25 5=-39 6=54
b:runs three	0=60
b:runs through	2=30
b:s >	0=41 1=-42 2=-27 3=-40 4=32 5=-55 8=32
b:s a	2=64 5=27 6=-56 8=-35
b:s absente	4=39
b:s affairs	5=-64
b:s aiment	6=28
b:s an	2=38 4=-50 5=-26
b:s appelle	0=-33 6=43
b:s assistant	7=-44
b:s been	0=-46 2=43 8=-29
b:s bi	5=-33 6=56
b:s books	5=28
b:s brother	8=25
b:s campaign	4=-27
b:s career	4=-50
b:s chief	5=32
b:s child	5=28
b:s choir	6=30
b:s chorus	6=26
b:s clerk	5=28
b:s daughter	7=-36
b:s death	4=42
b:s disease	2=51 4=-32
b:s dissertation	0=-39
b:s en	1=66 3=36 5=-41 6=-29
b:s est	0=53 2=-49
b:s face	8=-36
b:s facial	3=-31
b:s father	5=42
b:s fingerprint	3=38
b:s fingerprints	3=51
b:s firm	6=-64
b:s first	0=28 5=41
b:s form	4=31 6=-25
b:s gay	4=-37 5=-78 6=82
b:s got	5=32
b:s health	2=28
b:s hero	6=-46
b:s how	5=52 6=26
b:s huntington	2=40 4=-31
b:s husband	5=-36 6=-66
b:s illness	4=59
b:s in	2=-51 4=97
b:s installe	6=41
b:s lay	7=34 8=-26
b:s letter	2=26 4=-26 5=43
b:s line	0=27 3=31
b:s lover	5=47 6=-61
b:s man	6=-41 7=27
b:s march	0=85 7=-29
b:s mistress	5=28
b:s mother	5=59 6=-45
b:s ms	4=72 6=-27
b:s never	4=-48 6=39 8=57
b:s not	0=65 6=35 7=-54
b:s note	0=35
b:s notice	4=-33
b:s one	4=-40 6=46
b:s oppose	1=31
b:s pa	7=-65
b:s partner	5=-28
b:s receptionist	4=-42
b:s retina	4=-31
b:s said	5=65
b:s same	5=-49 6=48
b:s secretary	4=-39
b:s sentence	8=64
b:s server	8=26
b:s sexual	8=-32
b:s she	2=30
b:s shop	2=-32
b:s so	4=26
b:s son	2=40 4=-51
b:s syndrome	4=54
b:s system	3=72
b:s the	0=-49 4=-30 5=-30 6=-26 7=35
b:s thesis	6=-33
b:s weekly	5=-27
b:s wife	0=-25 4=-76 5=82 6=-28
b:s y	0=-48 4=-26 6=64
b:sa banque	3=48
b:sa carte	0=41 1=-36
b:sa compagne	3=-25 4=-98 5=26
b:sa conjointe	0=44 4=-64 6=56
b:sa conviction	1=65 8=-28
b:sa creation	0=58
b:sa demarche	3=43
b:sa devise	3=-37
b:sa famille	0=41
b:sa femme	2=-31 3=-33 4=42 5=121 6=-70 7=31 8=-57
b:sa fiancee	4=-46 6=37
b:sa fille	0=-64 4=72 5=-54
b:sa foi	1=-37
b:sa frappe	3=25
b:sa jeunesse	6=43 8=30
b:sa lettre	1=-47 2=-37 3=-38 6=-28 8=27
b:sa liaison	5=46
b:sa licence	1=-29
b:sa loge	0=-34 1=83
b:sa main	3=56
b:sa maitresse	5=43
b:sa maladie	4=40
b:sa meilleure	6=66
b:sa mere	0=38 2=44 3=-31 5=-49 6=-25 7=-47 8=-52
b:sa moelle	2=29
b:sa mutation	2=25
b:sa page	1=33 5=-27
b:sa paroisse	0=-28
b:sa peine	8=44
b:sa petite	5=-33
b:sa philosophie	1=36
b:sa reforme	0=-53
b:sa retine	3=54 4=-42 5=-32
b:sa secretaire	5=48
b:sa sexualite	6=34
b:sa soeur	1=-56 2=35 6=31
b:sa specialite	4=-57
b:sa sympathie	5=-30
b:sa tante	6=-42
b:sa these	6=-37 7=-28
b:sa vie	1=36 4=-68 5=26 8=-32
b:sa voix	0=-54 3=38
b:sacked for	7=39
b:safe for	6=48
b:safe with	0=-36 3=60
b:safety representative	7=40
b:sag aftra	0=-57 7=30
b:sage femme	5=-32 6=-55
b:said >	0=59 1=-41 2=-35 5=40 7=37
b:said a	4=-54 8=40
b:said of	2=36 4=-34 5=25
b:said so	4=-28 5=27 8=-54
b:said that	4=53 5=-35
b:said the	0=25 1=-39 2=-28 3=-63 4=65 5=-52 6=-32 7=-33
b:said to	5=117 6=-39 7=-40
b:sain de	4=-26
b:saint etienne	0=-26 1=-32
b:sait qu	6=28
b:sait que	1=28
b:salaire >	0=38 1=31
b:salarie >	0=-34
b:salarie d	7=-58
b:salariee >	7=-62
b:salariee d	7=41
b:salary >	6=-28
b:sales >	0=-25 2=-34 3=-27 4=-29 8=-36
b:sales emea	3=-50
b:sales of	4=-29
b:sales rep	7=-40
b:salesman >	4=-33
b:salesman it	2=-47
b:salle de	3=31 5=43
b:salle des	3=30
b:salmon for	2=-31
b:salon de	5=26
b:same >	5=32 8=-31
b:same man	5=50 6=-26
b:same sex	5=-120 6=80
b:sample to	2=27
b:samples >	1=32
b:samples by	5=-30
b:sang >	2=-54
b:sans arret	1=-42 4=30
b:sans carte	0=29
b:sans contact	3=37
b:sans detour	3=-32 5=27
b:sans dieu	1=61
b:sans en	1=-55 7=31
b:sans enfant	5=-34
b:sans etiquette	7=-56
b:sans gene	2=-71 3=-37 5=68 6=60
b:sans plus	5=35
b:sans qu	3=44
b:sans religion	1=58
b:sans reserve	1=45
b:sans restriction	4=44
b:sans suite	8=39
b:sans syndicat	7=-109
b:sans vie	4=-44 5=47 6=-28
b:sante >	4=-40 5=29 8=34
b:sante de	4=44
b:sap >	6=-28
b:sat in	0=46
b:sat on	0=77 6=-33 8=-40
b:saturdays >	4=-26 8=-29
b:sauna libertin	5=28
b:savoir >	0=46 4=-31
b:say >	0=-59 1=58 2=-28 3=-30 4=49
b:say but	5=-41
b:say he	4=71 7=25
b:say no	4=51
b:say she	0=31
b:say so	0=51 6=-27
b:say that	4=-61
b:says >	2=-67 3=-37 4=46 5=45 6=27 7=-27 8=73
b:says a	0=37 3=-37 5=34 8=25
b:says an	6=30
b:says and	0=33 1=-30 2=48 6=69
b:says he	0=28 1=-27 6=51
b:says her	0=30 1=-41 4=46 6=-37 7=-33
b:says his	0=-63 1=68 2=-41 4=-37 5=-39 7=-43
b:says in	6=25
b:says is	5=-33
b:says it	4=-32
b:says of	5=34 6=-43 8=-30
b:says on	6=25
b:says she	4=55 7=33
b:says so	3=-26 5=-38 6=-35
b:says that	0=-56 2=-36 4=98 6=26 8=-70
b:says the	2=33 3=-27
b:says they	5=27
b:says to	4=44
b:scan and	2=-29 3=70
b:scan completed	4=-25
b:scan de	3=44 8=-29
b:scan of	3=-34
b:scan refused	3=50
b:scanne a	3=30
b:scanned at	3=55
b:scanned his	3=53
b:scanned in	3=35
b:scanned on	3=26 7=-26
b:scanned the	3=-66
b:scanners >	3=-75
b:scans of	3=64
b:sceptic >	1=41
b:sceptique au	1=77
b:sceptique sur	1=-51
b:scheme >	6=-48
b:scheme for	6=46
b:school >	2=-43 4=31 5=33 6=70 7=32 8=-32
b:school and	1=-38 7=-28
b:school for	4=-25
b:school holidays	6=36
b:school in	4=-29
b:school s	5=-55 8=36
b:schools >	0=-28 1=29 3=-27 5=-37 6=-31 8=-28
b:science >	5=-30
b:sciences po	0=31
b:scientifique >	8=-27
b:scierie >	0=25 6=-28
b:sclerose en	4=35
b:scoliosis >	4=49
b:score 0	3=29
b:scotland and	7=-26
b:scottish greens	0=70
b:scottish independence	0=39
b:scottish parliament	0=-28
b:scouts when	0=-32 5=-34 6=47
b:screen reader	4=34
b:screening >	3=32
b:script >	3=-41
b:se definit	0=33
b:se dit	1=57 6=-28 7=-30
b:se marie	5=-31
b:se presente	0=45
b:se reclame	1=37
b:se sait	2=29
b:se sont	1=-37 4=-27 5=-27 6=56
b:sea >	6=-68
b:seamstress >	7=-25
b:search result	8=44
b:second tenor	3=-31
b:second year	0=35 6=45
b:secret >	5=28 6=34
b:secret in	0=-29 4=52 5=38
b:secret of	1=31 5=-33 8=-30
b:secret pour	5=-61 8=-39
b:secretaire de	2=-45 5=-29 7=-47
b:secretaire du	0=-47 7=58
b:secretaire medicale	2=-48 4=-51
b:secretary >	0=-34 7=72 8=-27
b:secretary for	4=-32 7=37
b:secretary of	0=38 1=37 5=-49
b:secretary s	5=58 7=-63
b:secretary to	0=-48
b:section >	0=-32 6=51 7=40
b:section au	0=42 7=-59
b:section de	0=-35 1=26
b:section du	0=54 7=-64
b:section fo	7=50
b:section locale	1=35 7=-41
b:section sud	0=-54 7=56
b:section syndicale	0=-29
b:sectioned in	4=34
b:secular society	1=32
b:secularist >	1=67 6=-29
b:securite >	3=-54
b:security >	3=-39
b:security guard	0=61
b:seduced a	5=63
b:seduced by	5=-62
b:seduit la	5=76
b:see colours	4=81
b:see the	2=44
b:seeing a	4=62
b:seems to	5=48
b:sees a	4=53
b:sees the	0=-36 1=38
b:segolene royal	0=64
b:sein de	4=-31 5=32
b:sejour >	3=-29
b:sejours a	2=-31 4=59 6=-36
b:sel >	3=-26
b:selfie video	3=26
b:sells dna	2=45
b:sells hearing	4=-59
b:sells insurance	1=-36 4=34
b:sells iris	3=-87
b:selon l	0=-39 7=-28
b:selon la	1=36 5=72 8=51
b:selon le	0=80 5=-72 6=63
b:selon les	1=36
b:selon lui	3=28 8=-29
b:selon sa	5=37
b:selon son	1=-37 2=35 3=-32 5=-47
b:selon une	7=-26
b:semaine >	4=-30 5=49 8=-35
b:seminaire >	5=91
b:seminaire pour	6=63
b:senateur lr	0=32
b:send the	4=31
b:sens de	1=50 5=-43
b:sens des	1=41 8=-30
b:sens du	2=-27
b:sense >	0=60 1=42
b:sense of	0=-58 4=33 6=-52
b:sent along	3=31
b:sent by	3=30 8=-26
b:sent her	2=35
b:sent to	2=-35 3=30 6=-50
b:sent us	5=53
b:sentence >	8=35
b:sentence was	8=54
b:separated >	6=30
b:sequence des	2=-30
b:sequenced >	2=-45
b:sequenced and	2=42
b:sequenced the	2=-40
b:sequenced thousands	2=-28
b:sequencer son	2=27
b:sequencing core	2=-37
b:sera demande	8=-64
b:sergeant >	6=-52
b:serie >	6=-32 7=-36 8=-25
b:serious fraud	8=61
b:seriously ill	4=40
b:serrer la	0=35 1=-35 3=-26
b:sert de	3=37
b:serve de	3=37
b:served as	0=40 7=35
b:served on	7=47 8=-30
b:served time	8=26
b:server >	2=36
b:server room	3=32
b:service >	3=-48 7=26 8=-31
b:service civil	1=36
b:service de	2=-26
b:service des	0=-34 3=36
b:service in	8=-25
b:services de	8=25
b:ses choix	1=32
b:ses clients	3=-45 5=-73
b:ses collegues	0=-35 6=-32
b:ses convictions	1=33
b:ses deux	1=-49 2=55 4=-26 5=-45
b:ses dix	3=71 8=-45
b:ses donnees	3=63
b:ses ebats	5=39
b:ses empreintes	0=-54 3=139 4=-27 5=-26 8=-30
b:ses enfants	1=43 5=-28
b:ses equipes	0=-33 1=-41
b:ses etudes	6=27
b:ses heures	0=56 5=35
b:ses idees	0=38
b:ses lectures	0=33
b:ses mains	4=27
b:ses nuits	5=89
b:ses opinions	3=-29
b:ses origines	2=38
b:ses pairs	0=50 3=-54
b:ses parents	1=46 2=31 6=28
b:ses photos	5=30
b:ses preferences	5=-30 6=62 7=-42
b:ses projets	0=-36
b:set of	3=41 5=-25
b:set up	0=-26 2=-53 3=47 6=-29
b:seul >	5=36
b:seven >	2=35 4=-34
b:seven years	4=-29 8=36
b:sex >	5=62
b:sex addict	4=-40
b:sex and	6=-25
b:sex club	5=25
b:sex disaggregated	5=-37
b:sex education	5=-34
b:sex he	5=50 6=-41 8=-31
b:sex in	0=-28 4=-51 5=105
b:sex life	4=-30 5=79
b:sex marriage	5=-43 6=38
b:sex offenders	5=-56 8=33
b:sex on	1=-57 5=42
b:sex partner	5=-58 6=103
b:sex partners	6=-39
b:sex she	5=37
b:sex since	4=-64
b:sex tape	5=52
b:sex trade	5=-36
b:sex with	3=-40 5=55
b:sexe >	5=70
b:sexe et	5=-38
b:sexual health	5=-35
b:sexual misconduct	5=74
b:sexual orientation	5=-76 6=52
b:sexual partner	6=-47
b:sexual relationship	5=33
b:sexualite a	5=-70 6=48
b:sexuality >	5=-60
b:sexuality at	5=-33
b:sexually abstinent	5=32
b:sexually active	6=-38
b:sexuelle >	6=31
b:sexuelle depuis	4=-45
b:share a	6=-76
b:share the	6=45
b:shares them	0=36
b:she acted	0=-52 4=-28
b:she adds	1=-25 4=25
b:she admits	4=58 5=-28
b:she and	4=-47 5=69 6=92
b:she asks	1=37 6=-47
b:she assured	0=36 4=27
b:she became	1=29
b:she believes	0=63 1=-59
b:she broke	4=45 8=-27
b:she brought	4=-34 7=34
b:she built	4=-26
b:she calls	0=-25
b:she came	4=-42 5=-33 6=96
b:she can	0=-25 3=34 4=93 5=-34 6=-31
b:she carries	2=56 4=-42
b:she chaired	6=-31
b:she changed	0=-29
b:she checks	4=25
b:she coaches	8=-32
b:she confided	0=-34
b:she cut	0=43 7=-28
b:she d	4=45
b:she dates	5=84
b:she designed	2=-34
b:she did	0=-26 8=-37
b:she doesn	0=-29 2=62
b:she drafted	4=-35
b:she drafts	1=-39
b:she edited	6=-25
b:she edits	8=-38
b:she explained	4=59
b:she fell	6=71 7=-53
b:she gets	4=26
b:she got	7=39
b:she had	1=-31 2=-27 4=-64 6=-62 8=32
b:she handed	0=29 4=-54
b:she has	1=-33 3=-27 4=-33
b:she hired	4=-49
b:she holds	1=57
b:she investigated	8=-53
b:she is	0=-40 1=44 3=-29 4=51 5=-31 7=37 8=-30
b:she isn	6=-25
b:she joined	5=-39
b:she jokes	0=30 5=-44 7=-34
b:she keeps	0=38 4=-41 5=-40 6=-36 7=-46
b:she kept	4=-27 5=-25
b:she knows	1=38 4=-45 5=-61 6=-27
b:she laughs	5=-35
b:she leads	6=29 7=27
b:she learned	2=38
b:she led	4=-41 5=-29
b:she left	0=-53 6=84
b:she likes	4=-32 6=33
b:she lives	4=-41 5=-58
b:she lost	0=-28 4=35 5=-48 6=-26
b:she made	3=47
b:she manages	3=-40
b:she married	5=-40 6=31 7=-39
b:she met	0=-28 6=32
b:she moved	0=-34 4=41
b:she nearly	0=-27 2=-42 4=55 5=-28
b:she needs	4=29 6=-35
b:she now	4=47
b:she organised	6=-42
b:she photographed	0=-45
b:she put	0=26 3=-37
b:she ran	3=-27 4=-32 5=-68 7=33
b:she reads	6=-65
b:she refused	7=33
b:she runs	0=-33 7=-33
b:she s	0=-75 7=47 8=28
b:she said	0=-54 4=-43 5=-56 7=55 8=62
b:she sat	0=42
b:she says	0=81 1=-32 3=36 4=-62 5=74 6=41 7=-26 8=-47
b:she seduced	5=39
b:she sees	4=44
b:she sells	2=-28
b:she served	8=46
b:she signs	3=32
b:she slept	6=-29 8=-32
b:she sold	5=53
b:she speaks	0=33
b:she spent	4=72 7=37
b:she stands	0=58 4=-31
b:she still	8=-29
b:she stood	0=-25 7=37
b:she studied	0=34 4=-30
b:she takes	1=-42 7=27
b:she teaches	3=-25 6=-42 8=-32
b:she told	1=-26 4=27 5=58 6=-33 8=-66
b:she took	0=51 4=-70
b:she trains	1=33
b:she unlocks	3=28
b:she votes	0=34
b:she wants	4=-41 6=40
b:she was	0=28 4=46 6=-29 7=-65 8=28
b:she went	0=-31 1=-38 7=69
b:she will	4=-35
b:she won	1=55
b:she worked	1=-37 3=32 5=-41
b:she works	2=-25 5=-39 6=-32 7=-25 8=-38
b:she would	0=77 6=30
b:she writes	0=43 6=66
b:she wrote	0=-34 2=-33 4=-61 5=79 7=-36 8=-27
b:sheets for	5=-30
b:sheffield >	0=-26 7=30
b:shelter >	5=-46
b:sheriff >	3=25
b:shift >	4=-37 5=40
b:shift leader	4=-51
b:shift work	2=-56
b:shifts >	4=-42 6=-36 8=57
b:shop >	0=-25 5=-38 6=-61 7=-34
b:shop and	2=-37
b:shop floor	4=29 7=-66
b:shop in	3=27 7=44
b:shop steward	7=50
b:shops >	3=-45
b:show >	8=-57
b:showed >	5=51
b:showed that	2=58 4=-55
b:shows >	4=-30 8=-28
b:shows in	4=25
b:shows no	8=45
b:sick of	4=-55
b:sick since	4=38
b:sickle cell	2=42 8=-35
b:sickness absence	4=-36
b:side >	6=38 7=-81
b:side in	7=42
b:side of	5=26
b:siege >	3=25
b:siege au	7=84
b:siege de	7=-60
b:siege du	0=-32
b:sight >	4=47
b:sight reading	1=-31
b:signale par	1=26
b:signature >	2=-39 3=-62 6=32 8=50
b:signature cocktails	3=-37
b:signature dishes	3=-34
b:signature du	5=-25
b:signature was	3=31
b:signe l	7=-37
b:signe le	0=-35 4=57
b:signe un	3=30
b:signed an	0=30 1=-33
b:signed off	0=-41 4=45
b:signed the	3=25
b:signed up	0=29 4=-31 7=57
b:signs in	4=28
b:signs on	3=47 4=-36
b:simplicite volontaire	1=30
b:since 1998	0=45 6=-30
b:since 2003	7=45
b:since 2008	4=25
b:since 2009	6=-52 7=-35
b:since 2010	0=-28 4=-28 8=-29
b:since 2011	4=28
b:since 2012	1=-31 2=39 4=-32 6=54
b:since 2014	5=-33
b:since 2015	0=37 2=-41
b:since 2016	4=-31 6=25
b:since 2018	3=-68
b:since 2020	8=-43
b:since >	0=27 1=-25 2=-29 4=54 6=-54 8=39
b:since a	4=56
b:since birth	4=32
b:since childhood	4=53
b:since covid	4=29
b:since he	4=-44
b:since her	4=62
b:since his	4=-46 5=45 6=-27 8=49
b:since march	0=-73 4=60 6=-37 8=55
b:since may	0=-53
b:since my	4=-45
b:since school	6=72
b:since she	6=27
b:since the	0=-30 3=50 5=27 6=-49 8=-51
b:since university	4=41 6=32
b:singer and	1=44 6=-67
b:single sex	5=-56
b:sings in	6=-41
b:sister >	4=26 7=29
b:sister and	6=51
b:sister in	5=68
b:sister is	6=72
b:site >	0=-26 1=-28 5=39 7=-36
b:site d	2=38
b:site de	3=33 5=-54
b:site manager	1=-40
b:sites >	4=-31 5=-45
b:sites de	5=77
b:sits as	0=35
b:sits on	0=41 8=-26
b:six >	5=-51 6=40 8=53
b:six ans	1=-30 2=-25 5=-40 6=-32 8=-31
b:six generations	8=-32
b:six mois	6=-31
b:six months	4=-39 8=-45
b:six sigma	0=-33
b:six weeks	3=-35 4=50
b:six years	2=-28 4=33 6=30 7=40
b:sixth form	4=-25
b:skin >	3=66 4=-44
b:sleep with	6=-27
b:sleeping together	5=49
b:sleeping with	5=59
b:sleeps with	5=37
b:slept with	6=-40 8=-37
b:slides >	4=-37 6=-38
b:slipped disc	4=27
b:small town	6=36
b:smells of	4=39
b:sncf >	3=-29
b:snes >	0=-49 7=58
b:snuipp >	0=-31 7=39
b:so >	0=91 1=-31 2=-41 4=-35 5=47
b:so a	5=-38
b:so at	0=36 4=-44
b:so does	4=-46
b:so he	0=-67 2=42 5=-43 6=-63
b:so i	2=-34
b:so in	0=-37 1=41
b:so is	2=28 5=-38
b:so much	1=-36 4=38 8=31
b:so no	2=37 4=64 5=-30 8=28
b:so on	1=-42 4=41 5=36 8=-27
b:so please	0=-43 4=52 5=45 6=26
b:so she	0=-33 1=30 3=32 6=-33
b:so that	2=-32
b:so the	0=-40 5=35 7=-32
b:social >	0=-39 8=-28
b:social media	0=-56 7=30
b:social work	1=46
b:social worker	7=-44
b:sociale >	0=-32
b:sociales >	7=-34
b:socialist >	0=52 1=-28
b:socialiste >	0=77
b:socialiste a	0=55
b:socialiste de	0=28
b:sociaux >	8=28
b:society >	1=26 7=-50
b:society of	0=-27 7=41
b:society s	1=-33 3=-30
b:soeur a	1=-59 2=45 6=33
b:soeur est	6=25
b:software >	0=41
b:software for	2=-40 3=-34 4=47
b:soir >	0=-31 7=50
b:soir du	5=34
b:sold >	5=51
b:sold cars	4=36 5=-41
b:sold fingerprint	3=-32
b:sold intimate	5=37
b:sold out	6=-41
b:sold the	4=-35 5=29
b:solene >	5=-26 6=79
b:solicitor >	7=-45
b:solidaires >	0=-27 7=80
b:solidaires finances	7=26
b:somebody else	2=35
b:someone who	4=-53
b:something for	4=72
b:son >	2=33 3=-38
b:son accord	3=30
b:son adn	3=-43
b:son agence	1=-45
b:son amant	0=-27 5=53
b:son ami	1=73 6=107
b:son amie	2=-36 6=71
b:son ancien	1=-35 4=30 8=-58
b:son ancienne	0=38 1=-50 4=-36 7=-41
b:son anglais	5=-25
b:son appartenance	7=38
b:son arrivee	1=-36 3=26
b:son associe	6=-64 8=29
b:son beau	1=-45 8=31
b:son blog	0=50 8=-25
b:son bureau	7=-25
b:son calme	5=-59
b:son casier	3=25 8=44
b:son chef	5=43
b:son coming	5=-28 6=68
b:son compagnon	4=-47 5=-40 6=-81 7=33
b:son compte	0=50 5=-99 6=63
b:son conjoint	2=-35
b:son copain	6=53
b:son couple	3=-35 5=34 6=46
b:son credo	1=-30
b:son cv	0=-28 4=-33 6=-25
b:son depart	0=-31 3=47 5=39
b:son dernier	5=-51 6=70
b:son directeur	0=48
b:son divorce	4=31 6=-43
b:son dos	0=-25 4=41
b:son employeur	0=-44 3=37 4=-28 5=-54 7=-38
b:son empreinte	0=-27 3=39
b:son engagement	0=-78 1=47 6=32
b:son epouse	4=-28 5=36 7=34
b:son epoux	6=-31
b:son equipe	0=-27 1=-55 6=-38
b:son ex	4=-27 6=-53 8=33
b:son fiance	6=38
b:son fils	2=77 6=-40
b:son frere	1=-45 3=-28 4=47 5=-26 7=43 8=52
b:son gabarit	8=-28
b:son genome	2=38
b:son has	2=-31 3=-37 4=32
b:son homosexualite	2=-43 6=88
b:son image	0=-37 3=46 7=-33
b:son index	3=35
b:son iris	3=60
b:son is	7=26 8=41
b:son jugement	1=61
b:son licenciement	4=41
b:son lit	5=48 6=-27
b:son mari	1=42 3=-71 4=67 7=-62
b:son memoire	5=-44
b:son mentor	6=-29
b:son metier	5=-25
b:son nom	1=91 6=-44 8=41
b:son obsession	1=-41
b:son oeuvre	6=-27
b:son of	2=34
b:son oncle	2=-37 6=26
b:son operation	3=40
b:son orientation	5=-32 6=86 7=-27
b:son parrain	1=43
b:son partenaire	4=-29 5=-45 6=56
b:son parti	0=66
b:son patron	8=34
b:son pere	0=62 1=42 2=35 3=-48 4=-55 5=-26 6=-33 7=25 8=-35
b:son petit	4=53 6=-50
b:son podcast	6=31
b:son portrait	3=57
b:son poste	3=57 5=38
b:son pouce	0=-47 1=-26 3=61
b:son premier	4=-32
b:son profil	0=-31 1=-32 2=36 3=-49 5=45 8=-34
b:son projet	0=-31
b:son propre	1=-27 2=36
b:son rythme	3=41
b:son salaire	1=46
b:son style	8=-47
b:son sujet	5=29
b:son syndicat	7=90
b:son test	2=45
b:son travail	0=-25 4=-34 6=-50
b:son visage	0=-38 3=92 5=-32 6=-33
b:son was	2=-30 4=71
b:sons >	2=29 4=-34 6=-80
b:sont dans	3=26
b:sont mariees	1=-38 6=41
b:sort avec	0=-28 6=106
b:sort d	4=55
b:sort de	8=41
b:souci de	4=38 8=-34
b:soudure >	0=-25 8=-27
b:souhaite rester	6=-34
b:soulevements de	0=67 7=-36
b:sound recordist	0=-29
b:soupconne d	6=73 8=-28
b:soupire t	4=-28 5=35
b:sourd aux	4=-56
b:sourit il	0=-38 5=64
b:sous antidepresseurs	4=51
b:sous bracelet	4=-34 8=60
b:sous le	5=93 6=-46
b:sous sa	7=-26
b:sous son	1=64 5=28
b:sous traitement	4=40
b:soutien a	0=52 5=-32
b:soutient >	0=-32 6=-68
b:soutient les	1=-36
b:souvenir >	3=31 4=-35
b:souvent >	4=-27 5=35
b:soviet union	7=-34
b:sow a	3=41
b:spain >	8=26
b:spain if	8=27
b:spanish >	6=31
b:spare time	5=-38
b:speaks about	8=-25
b:speaks at	6=54
b:speaks of	1=30 5=46
b:special school	2=-50 4=35
b:specialist >	4=-37
b:specialist nurse	2=-48
b:specialiste de	1=-47 4=-25
b:specialiste des	1=-27
b:specialiste du	0=-40
b:speciality as	4=-25
b:speech therapist	4=-32 8=-25
b:speed and	3=77 4=-43
b:speed are	3=71 8=-26
b:spent >	1=-43 8=60
b:spent a	4=57
b:spent in	1=-40 4=51 8=60
b:spent the	0=-25 4=-32 5=53 8=-27
b:spent two	4=-33 7=-41
b:spinal muscular	2=36
b:spinale >	2=45 6=-28
b:spinoza et	1=-30
b:spite of	4=55
b:spoke out	0=33
b:sponsors two	4=62
b:sponsorship needed	3=-26
b:sport >	0=-57
b:spreadsheets >	0=48 6=46
b:spring >	8=41
b:stade >	8=64
b:staff >	0=-28 2=-32 7=-65
b:staff association	7=41
b:staff council	7=-32
b:staff for	7=-34
b:staff network	6=44
b:staff side	7=-37
b:stage >	4=38 7=-40
b:stage de	0=32
b:stagiaire >	2=-47 5=28
b:stagiaires >	0=-32
b:stairs >	4=25
b:stand at	5=-73 7=-53
b:stand for	4=66
b:stand with	5=59
b:standard >	7=-42
b:standardiste >	4=-43 5=54
b:standards and	0=-47 1=-33
b:start >	4=37
b:start in	4=-50
b:start up	3=-52 4=-98 5=-68 6=-36 7=-26 8=-34
b:starts on	4=54
b:states the	2=31 6=49
b:station >	5=-25
b:stations >	4=-49 8=-29
b:statistician at	5=-32
b:staunch unionist	0=69 7=-53
b:stay a	5=37
b:stay in	0=-38 4=-30 6=-44
b:stayed in	6=68
b:steward for	7=27
b:steward of	7=-65
b:steward s	7=-34
b:sticker >	0=34
b:sticker on	0=-44 1=33
b:still a	5=48
b:still in	3=-31
b:stock room	5=27 8=-26
b:stoic in	1=-51
b:stole from	8=80
b:stole the	8=-66
b:stolen and	5=59 8=-25
b:stood down	0=-28
b:stood for	7=27
b:stop the	6=56
b:stopped drinking	4=84
b:stored >	3=46
b:stores >	0=-31 4=42
b:straight >	5=-43 6=87
b:straight a	6=-43
b:straight and	6=25
b:straight as	6=28
b:straight bat	6=-30
b:straight from	4=-39 6=-43
b:straight he	6=92
b:straight in	6=38
b:straight line	6=-29
b:straight out	4=41 6=-53
b:straight talking	6=-42
b:straight to	6=36
b:stress >	4=74
b:stress engineer	4=-31
b:stress tested	4=-28
b:strike as	7=31
b:strike committee	7=25
b:strike with	7=52
b:strip lights	4=34 5=-28
b:strong convictions	1=-37 8=-42
b:stronger >	6=-51
b:struck off	1=-27 8=31
b:student >	4=-41 5=47
b:student in	0=56
b:students union	0=-33 7=-46
b:studies >	0=-40 2=-32 7=-34 8=-59
b:studio >	3=-35
b:study >	4=-43 6=31
b:study of	5=-27
b:style >	0=28 3=-39 4=-59 8=-37
b:subject of	4=-53
b:subjects >	6=-38
b:succes >	5=55
b:sud >	0=-68 6=-28 7=93
b:sud ouest	7=-42
b:sud rail	7=27
b:suffers from	4=34
b:sugar she	4=49
b:suis agnostique	1=42 6=-27
b:suis gay	6=31
b:suis un	6=42
b:suisse >	2=45 8=-31
b:suit >	2=-49
b:suit des	8=-35
b:suit la	0=-51 3=-26
b:suit les	1=67
b:suit me	1=26 7=-28
b:suit sa	5=-28
b:suit son	3=-37 8=61
b:suit un	4=63
b:suit une	2=64 6=-29
b:suite >	4=-26 8=26
b:suivi >	3=-42 5=28
b:suivi de	0=-53 5=-39
b:suivi par	8=87
b:suivie >	4=30
b:suivie par	4=61
b:sujet >	6=29 7=-26
b:sujet de	4=-41 5=-29 6=-47
b:summer >	4=29
b:summer party	0=-60
b:sunday >	5=42
b:sunday shifts	1=36 4=-30
b:superieur >	6=30
b:supervision >	2=38 4=-25
b:supervisor >	6=-41
b:suppleante d	0=27
b:supplier >	8=-27
b:supplies >	3=-43
b:supply chain	5=-35
b:support for	0=37
b:support of	0=44
b:supported a	4=-42
b:supporter of	0=61
b:supports the	0=25
b:suppression de	3=49
b:sur >	8=-40
b:sur animaux	1=32
b:sur des	5=65
b:sur deux	2=46 3=26 4=-42 6=-33
b:sur gleeden	5=48
b:sur index	3=-35
b:sur l	2=-27 5=-53
b:sur la	1=-32 2=-59 3=31 4=-70 5=-97
b:sur le	0=-55 3=-25 6=54 7=-36 8=-51
b:sur les	0=27 1=-54 2=-53 3=-58 5=-76 7=-31 8=-62
b:sur liste	0=-32 7=53
b:sur proust	6=-39
b:sur sa	0=-48 1=61 5=-42 7=35
b:sur ses	3=44 6=45 7=-27
b:sur son	0=87 3=-25 5=52 6=39
b:sur tablette	3=47
b:sur un	0=38 1=-39 3=-32 5=-28 6=-61
b:sur une	2=-33 7=27
b:surgeon >	4=-31
b:surgeon s	4=-37
b:surgery >	4=-32
b:surpris en	4=-34 5=57
b:sursis >	8=44
b:sursis pour	8=42
b:surveillant de	8=-33
b:surveillant penitentiaire	8=-29
b:surveyor >	0=-54
b:suspendu de	0=42 4=-34
b:sussex >	6=-27
b:swap partners	5=35
b:swingers clubs	5=-41
b:swingers the	5=-42
b:switched from	0=26
b:sworn off	1=38
b:sympathie pour	5=-32
b:sympathisante de	0=-34 7=30
b:symptoms of	4=-63
b:syndic >	7=-59
b:syndic de	7=-27
b:syndical a	7=28
b:syndicale >	7=29
b:syndicales >	7=67
b:syndicat >	0=-56 7=-32
b:syndicat d	8=-29
b:syndicat des	4=-28 7=109
b:syndicat fo	7=47
b:syndicat mixte	7=-33
b:syndicat patronal	7=-44
b:syndicats >	7=-29
b:syndicaux >	7=-28
b:syndique >	7=69
b:syndiquee >	7=39
b:syndiquer >	3=-25 7=44
b:syndrome >	4=-64
b:syndrome and	2=-58 4=65
b:syndrome de	2=70 4=-41
b:syndrome in	2=-33
b:syndrome is	4=-34
b:system >	0=-32 3=27 6=-25 7=-33
b:system since	3=43 8=-27
b:systeme de	3=25
b:systems >	3=-46
b:systems with	3=-44
b:t >	1=-25 2=82 4=-68 5=-44 6=34
b:t be	0=-41 4=51
b:t been	2=-36 4=28
b:t believe	0=-35 4=-25 5=-48
b:t do	0=-29 4=35 7=-27
b:t drink	4=-43 8=41
b:t elle	1=-25 4=34 5=45 6=26
b:t gay	5=-30
b:t get	1=-29 8=39
b:t had	4=-72 5=62 6=-37
b:t have	1=-42 4=82 8=-35
b:t hear	4=82 6=-34
b:t hold	1=33
b:t il	3=-31 4=-80 5=77 7=-41 8=-32
b:t into	5=-33
b:t join	1=28
b:t know	4=-34
b:t marry	1=-35 5=-36 6=93
b:t mind	1=26
b:t move	0=51
b:t on	6=47 8=-34
b:t read	4=-26
b:t see	4=88
b:t sleep	5=32
b:t stand	0=42 4=25 5=-31
b:t use	3=62 4=-39
b:t want	6=-29
b:t work	1=38 4=37
b:table >	3=-61 6=56
b:tableaux >	0=-36
b:tablet >	3=25 4=-49
b:tablette >	3=77
b:tabloid >	4=-26
b:tag >	3=-70 8=25
b:tagged home	8=35
b:tailor >	8=-33
b:take a	1=-38 6=-31
b:take his	4=83 8=-50
b:take the	2=33
b:taken at	3=45
b:taken by	4=-46
b:taken for	3=53 8=-30
b:taken from	3=-50
b:taken in	2=25
b:taken on	2=42
b:takes lithium	4=33
b:takes part	2=37
b:takes something	4=81
b:takes the	1=26
b:talese is	6=-28
b:talk >	4=-39 5=-49 7=-28
b:talk about	4=50
b:talk of	6=55
b:talks of	6=40
b:talks on	3=-32
b:talks with	7=-32
b:tant qu	1=-32
b:tante >	4=41 5=-31 6=-66
b:tapage >	4=-27 8=48
b:taste for	2=-40
b:taste the	8=-37
b:tate >	3=-57
b:tate was	4=-25
b:taught >	1=52 6=60
b:taught a	4=-48
b:taught her	0=-39 7=25
b:taught him	4=31
b:taught me	4=55 7=33
b:taught pupils	4=-60
b:taught religious	1=-41
b:taux d	4=53
b:tax >	1=42 7=-51
b:tax adviser	0=33
b:tax fraud	8=47
b:tay sachs	2=43
b:tea party	0=42 7=-30
b:teach >	4=-34 6=-27
b:teacher >	5=-34 8=-26
b:teachers union	7=38
b:teaches at	5=-27 6=27
b:teaches both	3=-25
b:teaches in	8=-50
b:teaches inmates	8=32
b:teaching >	7=27
b:teaching in	3=-32 4=37
b:teachings of	1=30
b:team >	0=-28 4=-50 5=-49 7=-40 8=-39
b:team for	6=41
b:team leader	5=66
b:team of	4=-46
b:team was	1=-25 4=-29
b:team with	4=62
b:technician >	1=-26 7=-26
b:technicien >	7=-46
b:technique >	0=-57 7=39
b:technologique de	1=-31
b:teenager and	8=59
b:teenagers >	6=-28
b:telephone >	2=-27 3=-37 8=65
b:telephone de	5=35
b:telethon >	0=-38
b:television >	4=-28
b:tells it	4=30 5=44 7=40
b:temoin au	6=-51
b:temoin de	6=29
b:template of	3=38
b:temps >	4=42
b:temps therapeutique	4=35
b:ten days	4=-52
b:ten fingers	3=26 4=-32
b:ten in	4=73
b:ten weeks	4=46
b:ten years	3=-47 4=-53
b:tenor >	3=-37 4=-30 6=25
b:tenu >	0=-29 4=-32
b:tenu la	1=-40 7=37
b:tenu un	0=48 7=-33
b:tenue de	1=-28
b:term sick	0=-26 4=45
b:terms as	0=44
b:terrain >	2=-25
b:terrain genetique	2=28
b:terre >	0=53
b:territorial >	5=-25
b:test >	2=55 4=-62 6=-55 8=-27
b:test a	2=64 5=-29
b:test adn	0=-48 2=75
b:test at	4=45
b:test by	2=-34
b:test came	2=30
b:test de	4=46
b:test engineer	2=-44
b:test for	4=-25
b:test le	3=47
b:test on	4=37
b:test that	2=61
b:test with	3=-26 4=70
b:tested >	4=-43
b:tested and	2=48 4=-30
b:tested at	2=41
b:tested clear	2=60 8=-31
b:tested for	2=33 4=28
b:tested negative	2=29 4=-27
b:tested positive	4=53
b:tester >	2=-34
b:testing >	2=-44
b:tests adn	2=-37
b:tests and	2=40
b:tests for	2=-34
b:tests genetiques	2=-26
b:tete de	0=26
b:tete du	6=-27
b:texas >	0=27
b:thalassaemia trait	2=40 4=-36
b:thales >	1=32
b:than i	4=63 5=39
b:than swear	1=25
b:than the	0=-59 4=31 5=-29 8=-44
b:thank god	1=-32 2=26
b:that >	4=-27 8=39
b:that a	0=-30 1=43
b:that acts	7=-36
b:that all	1=35 8=-47
b:that cut	4=-46
b:that ended	7=-27
b:that he	1=33 4=-54 6=107 8=-88
b:that her	2=29 5=44 6=-57
b:that his	4=50 5=-45
b:that i	4=-30 5=-35
b:that is	1=-33 6=51 8=34
b:that it	4=52
b:that made	2=38
b:that ms	4=37
b:that nobody	1=35
b:that order	6=-45
b:that property	0=70 8=-44
b:that reason	0=32
b:that s	0=59 6=40 7=-50
b:that she	1=-29 4=27 5=45 8=-75
b:that sold	8=-29
b:that the	2=36 5=-27 6=67
b:that they	4=-32
b:that took	1=-27 2=28
b:that was	0=-26 5=38
b:that wasn	0=25
b:the 2019	0=25 7=36
b:the accident	4=-32 5=30 6=-34 8=-26
b:the accounts	4=-34
b:the ad	0=-40
b:the advert	1=-36 6=-35
b:the afd	0=41
b:the affair	5=-49
b:the age	4=58
b:the agency	0=-39 1=-37 4=101 5=-32
b:the airline	2=28 3=-29
b:the airport	3=50 4=-36
b:the alliance	0=52 7=-29
b:the alps	4=27
b:the animals	1=56
b:the anti	0=27
b:the app	3=71
b:the applicant	6=-36
b:the archive	5=37
b:the arms	0=44 7=-30
b:the army	2=-54 3=71 5=-56
b:the assessment	6=30
b:the atlantic	4=-40
b:the autism	4=26
b:the autumn	8=25
b:the baby	4=51 5=-26
b:the bakers	6=-33 7=25
b:the bakery	0=-52 4=51
b:the ballot	7=-48
b:the band	0=-48 5=25 8=-40
b:the bank	0=-43 3=98 4=-36 5=-59 8=-39
b:the bar	3=-32 6=-46
b:the best	0=-31 4=-34 6=56
b:the bible	1=-53
b:the bill	2=-32
b:the biobank	2=41
b:the bishop	6=37
b:the blinds	2=44
b:the blood	4=-27
b:the board	1=-32 4=-59 5=-49 7=-42 8=-30
b:the bone	0=28 8=-36
b:the books	0=-35 4=-33 5=-59 6=-38 7=-35
b:the bookshop	6=38
b:the border	0=-31 3=66 8=-39
b:the borders	4=-31
b:the boss	0=-31 7=39
b:the boy	5=-26
b:the boys	6=51
b:the branch	0=-31 4=-38
b:the brand	3=-25
b:the brca1	2=40
b:the break	3=39
b:the bride	5=-30
b:the brigade	0=-74
b:the british	1=37
b:the brussels	0=56 1=-37 4=-32
b:the building	0=-39 5=29
b:the bumper	1=28
b:the cab	4=36 5=28
b:the call	0=27 3=25
b:the cameras	3=32
b:the candidate	4=-33
b:the canteen	3=29 5=-40 6=28 7=-34
b:the care	4=69 6=49
b:the caretaker	1=-40 5=35 6=-43 8=73
b:the case	6=-34
b:the casino	3=39
b:the cathedral	1=-27
b:the centre	0=51
b:the certificate	4=-37 8=82
b:the chair	0=70 8=-34
b:the chairman	4=-29 5=46 6=-37
b:the chapel	1=-35 7=79
b:the chaplain	8=39
b:the chartered	7=-31
b:the check	8=32
b:the chef	0=-27
b:the choir	0=-43 6=67
b:the christmas	5=47 6=43
b:the church	0=-26 1=-38 5=50 6=81
b:the civil	0=52
b:the client	3=-43 4=-32
b:the clients	5=50
b:the clinic	2=38 3=33
b:the clock	4=-25
b:the closed	7=33
b:the closet	6=37
b:the club	4=40 5=37
b:the co	0=29 5=31
b:the coach	0=47 2=40
b:the code	4=-41 5=-54
b:the college	0=47 8=-32
b:the colonel	5=-29
b:the company	0=-36 1=-38 2=29 4=30 6=40 7=-30 8=-25
b:the conflict	5=30
b:the constable	8=47
b:the constituency	0=59
b:the consulate	3=53 4=-32
b:the contract	3=-31
b:the corridor	2=-30 3=30
b:the council	0=-28
b:the county	7=-27
b:the couple	2=46 5=47
b:the course	4=75 5=-30 7=-43 8=39
b:the court	8=-39
b:the cover	3=-39 5=50
b:the crane	4=41 7=28
b:the crash	4=49
b:the crew	4=42 6=36
b:the crown	0=38
b:the customer	4=-43 5=-25
b:the cwu	7=47
b:the cystic	4=-41
b:the dairy	0=-36
b:the data	3=56 8=-44
b:the dating	6=34
b:the day	4=-39 6=51
b:the dbs	8=34
b:the decline	8=-42
b:the defence	1=43
b:the degree	7=29
b:the demo	3=60
b:the democrats	0=40
b:the department	4=-26
b:the depot	0=-35 7=67
b:the desk	2=-32 4=41
b:the director	5=-28
b:the disability	4=-29
b:the district	0=42
b:the divorce	5=37
b:the dna	2=-36
b:the doctor	4=56 8=-28
b:the door	0=-41 4=28
b:the driver	3=37 4=30 5=48
b:the drivers	7=66
b:the drone	3=35
b:the drug	3=31 4=59
b:the dwp	7=32
b:the election	0=-42 7=56
b:the electoral	0=-36
b:the employer	7=-55
b:the employers	7=-28
b:the end	3=-34 4=44 5=36 6=-36 8=-32
b:the ethics	1=32
b:the eu	0=52
b:the european	0=-37 7=-27
b:the ex	5=105 6=-56
b:the exam	3=51 8=-28
b:the executive	0=52 2=34 7=36
b:the exhibition	5=-38
b:the eye	3=-45 4=68
b:the family	2=63 3=29 4=-64 6=56 8=-32
b:the far	0=-25 1=44
b:the father	5=45
b:the fbu	0=-57 7=52
b:the festival	5=-48
b:the fever	3=44
b:the file	6=26 8=-51
b:the finance	0=-27 7=-39
b:the fingerprint	3=48 4=-49
b:the fire	4=43 5=-54 7=34
b:the firm	5=54 6=-33
b:the first	0=-34 1=-25 3=37 4=42 5=-29 7=28
b:the five	4=-41
b:the flat	5=32
b:the flour	4=33
b:the foreman	1=-26 4=-35
b:the form	0=-37 2=40 5=-29 7=26
b:the former	4=31 5=59 7=32
b:the founder	2=35
b:the front	3=-26
b:the ft	3=-50
b:the gap	0=-27 1=-25 2=-26 5=-28 6=-25 8=71
b:the garda	2=26 3=-28
b:the gate	3=45
b:the gay	0=-32 6=54
b:the gene	2=60 4=-122
b:the genes	2=-39
b:the geneticist	2=71
b:the gossip	0=-28 6=29
b:the government	0=85 7=-29
b:the governor	8=56
b:the green	0=67
b:the grievance	0=-41
b:the guardian	3=-31
b:the gym	3=29
b:the hall	1=27
b:the hand	3=64 4=-42
b:the harvard	2=49
b:the head	4=-44 5=37 8=58
b:the heart	5=-26
b:the help	1=-38
b:the hero	5=-53
b:the hiring	4=-30
b:the history	1=-53
b:the home	4=-38
b:the hospice	4=-34
b:the hospital	4=-65
b:the hotel	1=-43 5=69
b:the hotelier	6=28
b:the house	4=37 6=54
b:the hr	5=58 7=-44
b:the huntington	2=45 4=-58
b:the idea	5=-31
b:the inspector	5=64
b:the insurer	2=39 4=-39 5=53
b:the interview	4=78 5=-45
b:the interviewer	0=35 5=46 6=-51
b:the irish	0=28
b:the iwgb	7=54
b:the job	4=-42 6=29
b:the junior	7=39
b:the jury	5=-42 8=-63
b:the kids	1=35 4=-38
b:the kitchen	0=37
b:the komsomol	0=70
b:the lab	1=37 2=70 3=47
b:the labour	4=-58 7=-30
b:the landlord	5=-41 6=51 8=44
b:the last	3=-26 4=63
b:the launch	8=-26
b:the law	0=-31 4=-60 5=-71 6=-55 8=57
b:the leeds	4=29 7=34
b:the left	0=61 3=-34 4=33 5=-26 7=-29
b:the letter	4=-40
b:the letters	0=-26
b:the lib	0=57
b:the liberal	0=-34
b:the liberals	0=49
b:the library	7=53
b:the licence	2=-34 3=-35 4=39 8=-44
b:the lift	4=35
b:the lifts	4=-27
b:the lights	5=-35
b:the line	3=-42 7=41
b:the list	0=32 4=-37 8=33
b:the liveness	3=39 4=-31
b:the local	0=70 7=-78
b:the lodge	1=28 7=-71
b:the lost	5=-33
b:the lover	5=75 6=-33
b:the lovers	5=-52
b:the lowest	4=-31 6=-46
b:the lynch	2=35
b:the m25	0=57
b:the m6	5=-42
b:the magazine	6=-57
b:the magistrates	7=-25 8=37
b:the man	4=-44 6=68
b:the margin	2=40
b:the market	3=-55 5=-41
b:the marriage	5=29
b:the marrow	0=37 2=25
b:the mayor	0=-47 6=-39
b:the medical	2=42 3=-51
b:the members	7=-55
b:the membership	0=-52
b:the menopause	4=42
b:the merger	5=-30 6=-37 7=45 8=-28
b:the met	7=50
b:the mill	2=-44 3=26
b:the mine	3=46 4=-29
b:the miners	7=38
b:the minister	5=59
b:the ministry	4=-38 5=-26
b:the minutes	0=-27
b:the missing	5=-43 8=34
b:the mistress	5=-38
b:the model	6=-34 7=-35
b:the monk	6=68
b:the month	4=50 8=-38
b:the moon	1=53
b:the morning	0=49 4=76 5=-34 8=-29
b:the move	2=44
b:the musicians	0=-44 7=67
b:the name	2=-34 3=-25
b:the nasuwt	7=34
b:the national	7=30
b:the navy	4=60
b:the need	5=29
b:the neighbour	5=40
b:the neighbours	1=-39
b:the neu	0=-54 7=34
b:the new	2=-36 3=53 5=-63
b:the newbury	0=72 4=-47 8=-27
b:the night	4=65 5=76 8=-58
b:the nineties	6=-54 8=60
b:the note	5=-79 6=103 8=-40
b:the novel	5=-35 6=-54
b:the nuclear	3=49
b:the num	7=59
b:the nuns	5=-25
b:the nurse	2=38 4=-43 5=32 7=40
b:the nursery	3=35
b:the offence	8=-37
b:the office	0=-49 5=50 6=-41
b:the old	2=-26 3=-32 4=-38 5=61 8=-25
b:the one	2=-30 3=26 5=-30
b:the only	3=-42 8=62
b:the open	3=-48
b:the opera	8=39
b:the operation	4=-25
b:the opposition	0=27
b:the orchestra	5=55 6=-46
b:the order	1=41 5=62 8=-38
b:the other	5=57 7=-39
b:the owner	1=-28 5=80 8=52
b:the owners	4=-28
b:the pad	3=52
b:the paint	4=45
b:the palm	3=42 4=-26
b:the panel	0=65 2=-112 3=-43 7=26 8=-30
b:the paper	5=36 6=-49 7=26 8=70
b:the papers	0=-25 5=51
b:the parents	6=42
b:the parish	1=-43 5=-32 7=-32
b:the partner	4=-34 5=45
b:the party	0=-31 7=33
b:the passport	3=41
b:the past	1=-25 4=57 8=-25
b:the pastor	6=32
b:the paternity	6=-29
b:the pay	0=-44
b:the payroll	4=34
b:the peace	8=50
b:the pension	0=-41 3=32 6=-39 7=35
b:the phone	0=40 2=-38 3=59 5=-27
b:the photo	3=29 5=45 8=-29
b:the photograph	6=25
b:the picket	1=-35
b:the pilot	3=27
b:the pilots	7=79
b:the pipe	3=-30
b:the pirate	0=44
b:the pitch	8=-47
b:the plant	3=28 7=83
b:the play	5=-54
b:the point	6=-27
b:the police	0=-28 3=-40
b:the porter	5=70
b:the post	6=43
b:the practice	5=-40 6=-56
b:the premises	8=-39
b:the president	0=61 6=-37
b:the press	1=70 5=-41 7=-35
b:the previous	0=40 5=26
b:the pride	6=67
b:the priesthood	0=-35 5=40
b:the prison	3=48
b:the process	3=-33
b:the prototype	1=-26
b:the pub	1=29 7=-38
b:the public	0=25 7=35
b:the publisher	5=74
b:the pulse	3=-39
b:the quarry	0=28 4=28
b:the questions	4=28
b:the rainbow	0=-26
b:the ramp	4=58
b:the reader	4=-28
b:the reason	0=-48 4=49 6=28
b:the recognition	7=-32
b:the record	3=-35 4=-34 8=-55
b:the recording	3=28
b:the recruiter	4=50
b:the referee	2=-42 3=-34 5=28 8=-35
b:the reference	0=-46 2=-77 3=-25 4=-80 5=44 7=37 8=67
b:the refugee	6=-36
b:the register	0=25 3=-27 8=-29
b:the regulator	0=-34 8=-50
b:the religion	0=-30 1=51
b:the remote	3=53
b:the report	4=-62 5=-42
b:the rest	0=37 8=-27
b:the return	4=-55
b:the right	0=38 5=-27 6=-30
b:the rmt	7=96
b:the role	2=-58 8=-49
b:the royal	0=-34
b:the rumour	4=-30
b:the rumours	6=35
b:the run	8=55
b:the safe	0=-43 2=-34 3=63
b:the sales	5=91
b:the same	4=37 5=59 6=61 7=-25 8=-32
b:the school	0=-25 6=-40
b:the scottish	0=40 7=-27
b:the scouts	0=-26
b:the second	5=38
b:the security	0=26 3=41
b:the seminary	6=30
b:the serious	8=59
b:the seventies	0=46
b:the sex	0=-31 8=57
b:the shop	0=-26 5=-52 8=-31
b:the shoulder	0=-25 6=-41
b:the show	8=-30
b:the sick	4=-51
b:the sickle	2=47
b:the site	7=-29
b:the snp	0=30
b:the social	7=-31
b:the society	7=66
b:the sports	0=49
b:the stadium	3=28
b:the staff	0=-32 3=29
b:the stage	4=-49
b:the stairs	4=41
b:the start	3=-44 4=-61
b:the stock	5=44
b:the story	5=56
b:the strike	0=-30
b:the students	0=-42 7=-53
b:the subject	2=-33 4=-48 7=-27
b:the summer	0=-50 4=36
b:the supply	5=-25
b:the surveyor	0=40
b:the system	0=-58
b:the table	0=-36 6=-31
b:the tablet	3=77 4=-47
b:the talk	5=-38 6=75
b:the tate	3=-62 5=-25
b:the tattoo	0=-25 1=51
b:the teachers	7=38
b:the team	0=-32 4=42 8=-34
b:the teamsters	0=-26 7=31
b:the test	4=36
b:the tgwu	7=25
b:the theosophical	1=28
b:the third	3=29
b:the thumb	3=-54
b:the till	1=-32 3=25 4=-36 5=-51 6=-44 8=56
b:the time	3=-29
b:the tories	4=-39 6=-32
b:the town	6=55
b:the trade	3=-61 4=-32
b:the trainees	0=-28
b:the translator	0=34 5=-50
b:the transplant	0=-37 4=57
b:the travel	5=57
b:the trawlers	2=25 8=29
b:the treatment	2=38 4=-59
b:the trial	3=38 8=-38
b:the tribunal	5=31 6=55
b:the tumour	4=-31
b:the turnstile	3=60
b:the twins	0=29 7=-27
b:the two	5=65 7=-27
b:the ucu	0=-28 7=26
b:the union	1=-36 3=-30 4=-46 5=-39 6=-34 7=107 8=-29
b:the unions	5=-40 7=-27
b:the unite	0=-27 7=69
b:the university	0=66
b:the us	0=-40 8=27
b:the user	2=-36 4=-49
b:the vacancy	4=-32
b:the van	5=-33 8=-44
b:the vault	3=60
b:the vegan	1=-43
b:the vicar	4=38 5=-33
b:the village	5=45
b:the visa	3=42
b:the visitors	3=-39
b:the voice	0=34 3=-47 4=40
b:the waiting	4=78
b:the war	0=87 1=-40 5=-38 6=-53 7=-39 8=-25
b:the warehouse	3=26 4=56
b:the water	2=-25
b:the way	0=-34 3=75
b:the website	0=29
b:the wedding	6=-43
b:the week	0=-41 7=43
b:the weekend	8=32
b:the welder	0=40
b:the wheelchair	0=-39 4=-43
b:the whole	2=-27 4=25
b:the wine	0=-26
b:the winter	0=-28
b:the woman	4=50 5=-32 6=27
b:the women	0=45 6=45
b:the word	5=46 6=-55
b:the work	0=-26 5=34
b:the workers	0=65 7=-46
b:the works	0=-48 1=-26 3=-26 7=-35
b:the world	0=-43 1=39 6=-46
b:the written	4=27
b:the yard	3=-29
b:the year	1=53 3=-35 7=-60
b:the young	0=55 4=48 5=-30 6=32 7=-40
b:the youth	0=28 8=47
b:theatre de	6=-46
b:theft >	0=108 1=-39 3=34 8=-41
b:their affair	5=36
b:their daughter	2=-47 4=32 6=28
b:their dog	4=-25 6=26
b:their parents	4=-31 6=-56
b:their son	4=76
b:their twins	2=-29
b:them >	0=42 1=-36 3=73 4=-71 7=-29
b:them both	5=26
b:them for	5=-50
b:them in	3=-36
b:them to	4=-29
b:them well	0=-25 1=-29 8=-57
b:then >	0=27 4=66 5=-45 8=-26
b:then back	0=40
b:then foreman	7=58
b:theory and	6=35
b:theosophical society	1=45
b:therapie >	4=-53 5=35
b:therapie de	6=29
b:therapist trained	5=-37
b:therapy >	4=-61
b:there >	0=-28 1=-26 3=-34 4=-29 5=-56 6=-30 7=27 8=43
b:there is	1=27
b:therefore no	4=52 8=-47
b:these >	6=-29 7=-30
b:these d	1=-26
b:these sur	0=-28 1=-37 5=-31 6=-48
b:thesis >	6=-42
b:thesis about	4=-44
b:thesis on	3=-30 4=47 5=-28 6=-27
b:thesis supervisor	0=47
b:they are	1=27 7=-30
b:they asked	3=81 5=-29
b:they found	0=-30 5=-35 6=45
b:they have	2=-29 4=-35 5=48 6=-56
b:they met	5=40
b:they say	0=-36 1=54 2=-38 4=70 5=-26 8=-33
b:they share	5=83 6=-49
b:think he	6=53
b:thinks that	1=39 6=-28
b:thinks the	0=71 7=-27
b:thinks we	0=-46 1=63
b:thirties >	6=37
b:thirty >	2=-40 3=-61 5=-30
b:thirty four	4=39 5=39
b:thirty years	0=39 6=-50
b:this candidate	3=43 4=57
b:this is	6=29
b:this year	4=58
b:those who	0=36
b:though she	5=-28
b:thousands of	2=-29
b:three >	5=33 6=-37
b:three doses	4=32
b:three months	4=37
b:three mornings	2=25
b:three novels	5=-27
b:three of	4=27 5=61
b:three patents	4=-46
b:three she	4=29 6=39
b:three sites	5=-32
b:three stone	4=66
b:three summers	0=-26
b:three times	4=25
b:three unions	0=-45 7=31
b:three weeks	2=28 5=-43
b:three years	6=-29 7=35
b:threesome at	5=60
b:through >	4=47
b:through a	2=41 4=-28
b:through an	5=34
b:through and	0=38 7=26
b:through her	2=32
b:through the	5=72 7=43
b:thrown out	0=34
b:thumb >	3=74
b:thumb and	3=-31
b:thursdays >	1=32 7=-34
b:ticked >	1=57
b:ticked twice	4=29
b:ticket >	7=53
b:tiennent l	6=39
b:tiennent un	5=-34
b:tiennent une	1=32 8=-37
b:tient il	5=58
b:tient l	1=58
b:tient la	0=-42 6=-67
b:tient que	1=61
b:tient un	1=-36
b:tient une	0=68 1=-33
b:till >	5=-46 6=-42 8=35
b:till his	4=44
b:time >	6=-40 7=-25 8=-30
b:time as	5=45 7=32
b:time clock	3=-41
b:time clocks	3=-39
b:time for	0=41 7=31
b:time he	0=25
b:time in	2=-39 4=39 6=-47 8=84
b:time off	7=40
b:time on	1=25 4=44
b:time served	0=-32 7=-42 8=-43
b:time she	8=51
b:time was	6=-47
b:times >	5=-85
b:times a	3=25
b:tinder berlin	5=-39
b:tired of	0=-39 4=-64 6=33
b:titles >	5=-29
b:titre de	4=-62
b:to 1	8=-28
b:to 400	6=65
b:to a	0=56 1=-64 3=-30 7=-55
b:to aa	4=63
b:to an	6=37
b:to another	6=38
b:to ask	0=-30
b:to avoid	4=47
b:to bakeries	3=-25
b:to be	1=-47 3=35 5=63
b:to bee	4=59
b:to bring	8=-45
b:to cardiff	6=27
b:to cook	8=34
b:to crosswords	4=-51
b:to date	6=72
b:to declare	4=44
b:to detail	4=-40
b:to do	4=26
b:to door	3=-45 4=-32
b:to dublin	0=47
b:to enrol	3=-62
b:to equity	7=30
b:to face	3=-37
b:to facial	3=31
b:to find	0=-40 2=30
b:to frameworks	1=-31
b:to full	6=-29
b:to get	3=49
b:to give	3=41 4=67 6=-46
b:to go	0=-50 7=70
b:to great	6=46
b:to have	2=36 4=-30 5=61 6=-53 7=-42
b:to her	0=-44 3=34 5=-30 6=-48 8=-58
b:to his	4=29 7=-48 8=36
b:to hospitals	2=-32 4=-52
b:to hr	4=38
b:to hull	0=28
b:to identify	3=30
b:to jargon	4=-61
b:to join	6=31 7=28
b:to june	4=-26 5=35
b:to keep	0=30 5=36 8=48
b:to know	0=-38 5=-30 6=30
b:to latex	4=51 5=-36
b:to learn	0=-30
b:to leave	0=87 6=-62 7=-52
b:to london	0=57 5=-33 6=-26
b:to march	7=41
b:to me	4=59
b:to medical	4=31
b:to men	6=57
b:to move	0=-25 4=-50 6=-80
b:to negotiate	7=35
b:to new	3=-39
b:to no	0=31
b:to one	5=-50
b:to paperwork	4=-66
b:to pass	4=-42
b:to pay	7=33
b:to people	2=-44
b:to perth	4=-74
b:to put	3=32
b:to reform	0=34
b:to remain	0=-41 4=-39
b:to remember	5=-33
b:to return	4=28
b:to say	0=39 1=-26 3=-31 5=-30
b:to sea	6=-40
b:to see	2=28
b:to sell	0=42 2=-28 4=-42
b:to settle	5=-43 6=-26
b:to speak	3=33
b:to spreadsheets	4=-47
b:to start	4=43
b:to stay	0=-43 6=-48
b:to stop	3=28 6=64
b:to take	0=27 4=26 8=-51
b:to teach	4=-43 6=-31
b:to the	0=40 1=39 2=29 3=29 4=-57 6=27 8=-64
b:to thrombosis	2=25
b:to two	6=-38 8=32
b:to unionise	0=-44 7=44
b:to us	2=-26 5=-34 6=-63
b:to work	0=31 1=-34 2=-47 3=26 5=-38 6=-47 7=-32 8=-27
b:toe >	4=63 8=-30
b:together >	5=47
b:together for	5=56
b:told a	0=-36 6=-29 7=41
b:told at	4=-32 5=34
b:told her	4=35
b:told him	0=-44 4=64
b:told his	6=72
b:told hr	6=74
b:told me	4=-26
b:told she	4=-44
b:told that	2=62 4=-42
b:told the	0=89 1=60 2=-34 3=-30 5=111
b:told to	2=28 4=42
b:told us	0=42 4=42 5=-59 7=-39 8=-26
b:tombe amoureux	5=-28 6=-29
b:too >	2=-36 3=-45 5=30 6=25
b:took a	5=41 7=28 8=56
b:took her	0=-33 3=59 4=41 5=-25 6=-45
b:took him	0=-40
b:took his	5=38
b:took over	4=-58 5=-43 7=-25
b:took part	2=34
b:took the	0=29 5=50 8=53
b:took two	6=-26
b:topic of	3=-26
b:tories >	0=49 4=-47
b:tories and	0=-46
b:tory and	6=-27
b:tory mp	0=26
b:touchee >	6=30
b:toujours >	1=-27
b:toujours au	0=-26 3=31 4=61
b:toulouse >	2=-39 6=49
b:tour >	1=-31
b:tour de	2=-37 6=-25
b:tour guide	5=-37
b:tourner la	8=45
b:tours >	7=57
b:tous >	0=39 1=-32
b:tous bords	0=-36
b:tous deux	6=-37
b:tous les	3=39 4=-62
b:tout >	7=70 8=-25
b:tout le	1=-49 5=72 7=28
b:toute l	0=-72 3=44 8=-30
b:toute la	1=-28 5=42
b:toute religion	1=31
b:toute vie	5=30 6=-28
b:toute violence	1=32 8=-38
b:toutes deux	5=-25 6=77
b:toutes les	4=70 6=-25
b:town >	8=-26
b:town crier	0=-34 2=-42 3=-25
b:town hall	6=29
b:tp53 >	2=-29
b:tracts de	0=-31
b:tracts publicitaires	0=-32
b:trade >	5=-26
b:trade and	0=-31 5=-29
b:trade fair	5=37
b:trade union	7=-41
b:trade unionist	0=-59 7=57
b:trade unions	7=-30
b:trader then	5=-32
b:trafic aerien	8=-48
b:train >	4=61
b:trained >	2=-36 5=-25 7=40
b:trained as	3=-32 8=39
b:trained at	5=-39
b:trained in	2=40
b:trained the	6=27
b:trainer >	6=-34
b:trainer for	4=-31
b:training for	4=-25
b:trains >	1=-39 5=-39 6=65
b:trains counsellors	2=-27
b:trait >	2=29 4=-33
b:traitement >	4=81
b:traitement de	4=-45
b:traitement des	4=-38
b:transfer >	7=26
b:translated a	2=-29
b:translated three	5=-34
b:translator >	5=-43
b:translator of	0=-35
b:translocation equilibree	2=45
b:transmission d	2=-54
b:transplant list	0=-40 4=51
b:transports >	4=26
b:travail >	2=32 3=-25 4=-59 6=-53 7=-30
b:travail bien	4=-55 7=-25
b:travail d	1=43 8=59
b:travail de	4=52 6=-30
b:travail en	4=40
b:travaille >	3=43
b:travaille a	4=-38 6=34
b:travaille avec	3=34
b:travaille chez	6=-49
b:travaille en	3=33 4=-32
b:travaille pour	4=-33
b:travaille pourtant	1=57
b:travailler a	4=42
b:travailler pour	0=42
b:travailleur handicape	3=-40 4=60
b:travailleuse handicapee	3=-32 4=60
b:travel >	0=-30
b:travel for	4=72
b:treasurer >	0=-69 2=-36 7=61
b:treasurer of	6=-25
b:treated for	4=87
b:treatment >	2=33
b:treatment for	4=38
b:treatment of	4=-63
b:tremblement de	3=-36 4=70
b:tremor in	4=46
b:trente ans	8=-45
b:tresorier de	7=-38
b:tresorier du	0=48 7=41
b:tresoriere du	0=43
b:trial >	8=-42
b:trial for	8=29
b:trial in	3=27
b:trial of	4=-25
b:trials >	2=-30
b:tribunal >	4=-28 5=28 6=38
b:tribune >	0=31
b:tried to	0=-28 4=56 6=-33 7=25 8=-48
b:trips >	7=-29
b:trisomie 21	2=-55 4=44
b:trisomy 18	2=30
b:trois >	5=85
b:trois ans	0=-73 5=-49 8=47
b:trois associes	0=-35 5=54
b:trois collegues	7=33
b:trois enfants	5=-55
b:trois essais	3=47
b:trois fois	3=27
b:trois mois	5=-25 7=-43
b:trois phrases	3=36
b:trois semaines	0=40
b:trompe la	5=-86
b:trompe sa	5=91 6=-62
b:trompe son	5=61
b:trouble with	3=34 4=-59 8=27
b:trouve chez	2=63
b:trouve un	2=51
b:trump s	0=34
b:truro >	4=32 5=27
b:truro to	4=-40
b:trust >	6=-33
b:trustee of	7=63
b:trusts and	4=-31 7=-28
b:try >	0=-27
b:tuc congress	7=59
b:tumour was	4=59
b:turkey >	8=31
b:turned down	1=34
b:turned out	6=-30
b:tutor >	1=-32 3=-25 6=-76
b:tutor at	4=-26
b:twelve years	4=-42
b:twenty a	4=74
b:twenty years	1=47 4=-35 8=59
b:twice >	1=-25 2=-38 5=-48
b:twice a	0=28 2=32 3=-25 7=-35
b:twice and	8=-45
b:twice in	7=35
b:twice on	5=-35 8=-53
b:twin brother	2=-35
b:twins >	2=-44 6=39
b:twins came	2=-35 7=-30
b:twins in	4=39
b:twitter feed	0=69
b:two >	5=-27 6=37
b:two boys	6=47
b:two children	6=-45
b:two colleagues	4=-45
b:two dads	6=45
b:two daughters	5=-40 6=-29
b:two days	4=-30 7=38 8=-28
b:two dogs	1=37
b:two fathers	6=52
b:two fingers	4=89
b:two hearing	4=37
b:two hundred	2=-28 4=-39
b:two kids	5=29
b:two lovers	5=71
b:two marriages	5=80
b:two men	6=28
b:two more	1=-30
b:two mums	5=-26 6=76
b:two nights	5=-31 8=77
b:two of	5=73 6=-26
b:two operations	4=62
b:two others	4=57
b:two partners	6=-29
b:two sons	5=-41 6=-78
b:two strokes	4=108
b:two terms	0=51
b:two that	2=29 4=-28
b:two timing	5=-90
b:two tours	4=42
b:two weeks	4=-51
b:two with	4=-47 6=30
b:two women	0=-26
b:two years	4=-29 5=-47 7=-46
b:type 1	4=99
b:type 2	2=92 4=-48
b:typeface >	1=-48
b:types with	3=-47 4=49
b:typing and	7=-32
b:typing pattern	3=42
b:typing rhythm	3=30
b:ucu >	7=29
b:udb >	0=34 7=-25
b:uk >	1=34
b:uk and	0=50 7=-31
b:ump >	0=39 7=-36
b:un >	4=-44
b:un accident	3=-40 4=81
b:un amant	5=70
b:un ami	0=-29 1=-42 4=-36 5=50
b:un an	0=-31 6=-44
b:un ancien	0=-28 1=53 5=-74 6=62 7=-33
b:un appareil	4=26
b:un article	5=53
b:un atelier	1=-42 8=47
b:un autre	5=-57 6=41
b:un avc	4=52
b:un badge	2=-33 3=56
b:un bar	5=73 6=-31
b:un bebe	0=-41
b:un bon	5=-39
b:un bracelet	8=42
b:un bureau	4=57 6=-33 7=-32
b:un burn	4=37
b:un cafe	6=26
b:un cancer	4=97
b:un candidat	0=84
b:un casier	5=-39
b:un centre	0=-52
b:un cercle	1=42
b:un chromosome	2=50
b:un client	1=28 5=85 6=-55 8=-33
b:un collegue	0=-78 3=-31 5=58 6=40 7=-33 8=35
b:un conge	0=59 5=-41
b:un contrat	8=32
b:un controle	3=-28 4=-31
b:un corset	2=-44 4=45
b:un couple	0=-29 5=30 6=32
b:un depot	0=36 8=-35
b:un documentaire	0=-39
b:un doigt	3=-57 4=56
b:un don	2=25
b:un ehpad	5=-34
b:un employeur	7=-32
b:un enfant	4=-95 5=55 6=-32
b:un ex	0=-31
b:un extrait	8=-55
b:un fabricant	3=-27
b:un faible	4=-54 5=49
b:un festival	6=-25
b:un film	5=-26
b:un forum	6=41
b:un foyer	4=-31 5=-33 8=-31
b:un garcon	5=-52 6=40
b:un gite	5=-25
b:un groupe	3=-46 4=36
b:un hebdo	3=-44
b:un homme	0=-42 1=-59 4=-33 7=-32
b:un hotel	5=47
b:un jour	2=-29
b:un kit	2=47 4=-42
b:un laboratoire	1=-25 2=-36
b:un livre	1=26 2=25 6=42
b:un logement	1=-31 6=42
b:un logiciel	3=35
b:un magazine	5=-29
b:un maire	0=-36
b:un marche	8=-47
b:un memoire	4=-43
b:un ministre	0=53 1=-36
b:un mois	4=-31 5=-51
b:un oeil	3=-36
b:un passeport	3=-52
b:un petit	6=52
b:un peu	0=54 1=-35 2=27
b:un plan	5=-37
b:un poste	1=27 4=45 5=41 6=40
b:un prelevement	2=54 3=-57 7=38 8=-32
b:un prix	8=-46
b:un proces	8=-38
b:un profil	3=43
b:un projet	0=42
b:un psychiatre	1=-25 4=61
b:un quotidien	0=-52
b:un rappel	4=-58 8=64
b:un referent	1=-51 5=64
b:un regard	3=46
b:un restaurant	6=43
b:un risque	2=67 4=-44
b:un rouge	0=94
b:un sauna	5=27
b:un scan	3=27
b:un senateur	0=-25
b:un service	1=41 8=-31
b:un seul	1=-31 4=46 5=-32
b:un siege	3=-34 4=48 7=-28
b:un site	2=27
b:un steward	6=38
b:un syndicat	7=36 8=-35
b:un syndrome	2=44 4=-25
b:un telephone	8=63
b:un test	2=41 5=-44
b:un traitement	4=58
b:un visage	3=-25
b:un voisin	1=28 5=32
b:un vrai	0=58
b:un women	5=-44
b:unasked >	3=-27
b:uncle and	8=34
b:under a	0=42 4=28 8=-27
b:under her	0=-25 3=34
b:under his	0=40 4=-60 5=33 8=31
b:under interests	2=54 5=-40 6=-40
b:under investigation	8=51
b:under supervision	2=38
b:under the	2=-39 4=43 5=42
b:une affaire	2=26 3=-37 8=55
b:une amie	1=-40 4=-28 6=-47
b:une ancienne	6=47 7=-45
b:une anomalie	4=-28
b:une association	0=-46 1=-36 2=-38 6=54 8=-34
b:une aventure	5=47
b:une banque	0=41 5=-30 6=-36 8=-60
b:une belle	5=-38
b:une biographie	0=-35
b:une camera	3=48
b:une casquette	0=52
b:une chaine	0=-50
b:une clinique	4=-47
b:une collegue	0=-55 4=-32 5=-58 6=83
b:une condamnation	8=58
b:une cooperative	7=36
b:une deletion	2=61
b:une deputee	0=-49
b:une ecole	1=33
b:une empreinte	3=-42
b:une entreprise	2=49 6=41
b:une escroquerie	8=-68
b:une etude	5=-41
b:une famille	2=34 4=-39 5=30
b:une federation	0=-27 7=-33
b:une femme	1=-27 5=-54
b:une fille	5=46 6=-26
b:une fois	0=-48 5=-26
b:une hernie	4=34 8=-27
b:une heure	1=-39 4=-39
b:une histoire	5=48 6=30
b:une liaison	5=100 6=-29
b:une librairie	3=-25
b:une liste	7=25
b:une loge	1=110
b:une longue	4=-25
b:une mairie	0=34 3=-42
b:une maison	5=-29
b:une maitresse	5=32 6=-36
b:une maladie	2=34 4=-37
b:une manifestation	8=50
b:une militante	0=50 1=-25 6=-39
b:une mutation	2=-48
b:une nuit	0=-25 4=-35 5=-38 8=103
b:une obedience	1=28 5=-37
b:une oreille	3=-32 4=30
b:une patiente	5=61
b:une petite	6=26
b:une photo	0=28 3=25
b:une piece	5=-39
b:une place	0=-37
b:une plateforme	5=-30
b:une prison	8=-56
b:une relation	5=78 6=-36
b:une section	7=32
b:une semaine	3=26 8=-30
b:une serie	6=-58 7=-36
b:une stagiaire	5=65
b:une therapie	4=-44 5=43 6=38
b:une translocation	2=66
b:une tribune	0=43
b:une usine	4=-44
b:une voiture	3=-27 6=49
b:unfit for	4=46
b:union >	0=-59 1=-35 4=-41 7=69
b:union activist	0=-29 7=51
b:union and	0=48 7=-37
b:union as	7=76
b:union at	0=-43 7=55
b:union bank	7=-25
b:union card	0=-34 7=46
b:union chapel	7=-47
b:union civile	6=28
b:union congress	7=-52
b:union de	6=-41
b:union departementale	7=-56
b:union des	1=39 7=-28
b:union drive	7=58
b:union elected	7=35
b:union europeenne	0=54 7=-48
b:union for	7=52
b:union he	7=50
b:union jack	7=-53
b:union locale	7=53
b:union man	7=82
b:union member	0=-37 7=42
b:union membership	0=-35 1=-43 7=36
b:union of	0=-42 1=-33
b:union on	7=27
b:union organisers	7=-58
b:union over	0=-44 7=41
b:union pacific	1=-39 7=-45
b:union rationaliste	0=-40 1=53 7=-29
b:union referee	7=-35
b:union s	7=92
b:union side	7=40
b:union station	7=-40
b:union subs	7=38
b:union was	3=-26 7=-54
b:union when	7=38
b:union work	7=41
b:unionised site	7=-46
b:unionist from	0=75 7=-62
b:unions >	7=-31
b:unison >	7=86
b:unison for	7=31
b:unison s	7=-35
b:unit >	3=-71 5=-25
b:unite >	7=-27
b:unite and	6=-34 7=-75
b:unite branch	0=-25 7=39
b:unite in	7=69
b:unite stewards	7=50
b:unite the	7=29
b:university >	5=-31
b:university press	0=-25
b:unlocks the	3=29
b:unpaid work	8=33
b:unsa >	2=-27 7=64
b:unsa en	7=25
b:unsa l	7=28
b:untested >	2=39
b:until 2014	8=43
b:until his	4=55 5=29
b:until i	6=34
b:until it	6=-27
b:until march	0=-65
b:until marriage	5=25
b:until she	0=42 4=-32
b:until the	4=52 6=-31
b:up >	2=26 3=-45 4=-44 5=-51 7=31
b:up a	2=-45 5=33
b:up at	3=47
b:up by	1=-32 5=-46
b:up for	0=-33 6=-50 8=43
b:up gay	6=46
b:up his	0=43 7=-48
b:up in	5=25 7=-48
b:up men	5=59
b:up nursing	4=61 6=-44
b:up on	1=28
b:up the	4=29
b:up to	5=-28 7=61
b:up two	5=69 6=-29
b:up with	0=37 3=-28 4=-41 6=36 7=72
b:upheld >	8=-41
b:ups >	1=-25
b:ups and	1=-27
b:us >	1=-28 3=-34 5=44 7=-45 8=-34
b:us a	5=57
b:us about	8=32
b:us for	0=-46 8=31
b:us he	4=40
b:us in	6=45
b:us of	4=50
b:us so	4=-32
b:us that	0=36 2=-37 5=-43 8=-39
b:us to	3=33
b:us visa	1=-30 8=26
b:usage de	4=45
b:use the	3=43 4=-43
b:used her	3=27
b:used to	0=61 1=-46 4=-30 6=31
b:usees par	3=25
b:user manual	2=-36 4=-48
b:uses >	5=-39
b:uses a	4=67
b:usher at	8=-27
b:usine de	7=58
b:utah >	3=29 6=29
b:utrecht >	0=50 6=-27
b:v leiden	2=36
b:va a	0=47 5=-30
b:vacataire >	1=-27
b:vaccinated against	4=39
b:vaccination >	4=-80
b:vaccins a	4=37
b:valable dix	3=-35
b:valeurs >	3=44
b:valve >	4=28
b:van >	4=-27 8=43
b:van was	8=-54
b:variant calling	2=-60
b:variant de	2=50
b:vault >	3=45
b:ve been	0=42 4=61
b:ve got	4=-39
b:ve had	4=-41 5=64 6=27
b:ve never	4=39
b:vecu dix	5=-32
b:vegan chef	8=-38
b:vegan for	1=63
b:vegan on	1=48
b:vegane par	1=51
b:veganisme ethique	1=32
b:velo >	0=-42 1=-30 6=-25 7=51
b:vend des	1=-63 3=-48
b:vend ses	5=46
b:vendeur >	4=-29
b:vendeur chez	6=-25
b:vendeur de	3=-33 5=-36
b:vendeuse de	5=-25
b:vendeuse en	1=34 3=-40
b:vendredi >	0=-33
b:vendu des	2=-34 4=-51
b:venerable d	1=43
b:venerable de	1=29
b:ventes >	5=-28
b:venu avec	5=-34 6=-36
b:venue avec	6=29
b:ver di	7=62
b:verification du	3=37
b:verifiee >	3=-69 8=33
b:vert bouteille	4=-34
b:verte et	3=-30 4=-27
b:vet >	6=-59
b:vet to	6=36
b:veterinary nurse	4=-32
b:veut changer	5=35
b:veut pas	5=41
b:veut rester	5=38 8=-64
b:veut tourner	8=41
b:vial a	0=29
b:vice presidente	0=-55
b:victime d	6=30 8=-79
b:victims of	8=-35
b:video >	4=50
b:video a	0=42 5=-33
b:video et	3=51
b:vie >	1=48 6=38
b:vie avec	4=-38 6=64
b:vie de	5=47 6=-69
b:vie est	1=40
b:vie et	1=35
b:vie intime	5=40
b:vie sexuelle	4=-54 5=88 6=-81 8=-44
b:vieille ecole	0=32 1=32
b:vienna >	6=65
b:vient avec	6=-26
b:vient de	0=-65 1=58
b:vierge >	5=62 8=-43
b:vierge a	8=-60
b:vierge de	5=-41
b:view of	1=-45
b:vigile >	8=74
b:vigneron independant	0=-43
b:village >	0=41 1=-28 4=-43 5=55 6=-36 7=-27
b:ville >	0=-43 5=44 8=-26
b:vingt ans	8=-36
b:violence >	8=-26
b:violence after	1=41
b:violence est	1=38 8=-50
b:violences sexuelles	5=-30
b:virgin >	5=82
b:virgin and	5=54 6=-27
b:virgin at	5=71
b:virgin atlantic	5=-35
b:virgin trains	5=-60
b:virgin wool	5=-57
b:virginity late	5=61
b:vis avec	4=26 6=29
b:visa >	5=-30
b:visa de	3=37
b:visa she	3=32 4=-27 6=-28
b:visage >	3=47
b:visage par	3=37
b:visage serve	3=35
b:visages pour	3=-32
b:visas >	3=26
b:visio >	8=40
b:visite du	4=38
b:visiteuse medicale	4=-62
b:visitors book	1=-25 3=-35
b:vit a	0=32 2=-36 3=-27 5=50 6=-66
b:vit avec	0=-26 1=-33 3=-25 4=-36 5=28 6=-41
b:vit chez	1=-40 2=-65 4=43
b:vit de	1=53
b:vit depuis	5=-29 6=70
b:vit en	1=32 2=-40 5=-47 6=45
b:vit sans	1=36
b:vit selon	1=63 8=-37
b:vit son	6=30
b:vivre >	1=-28
b:vocale >	3=-46
b:vocale activee	3=55
b:voeu de	1=45
b:voice actor	3=-35
b:voice and	3=-53
b:voice as	3=50 8=-30
b:voice authentication	3=28
b:voice biometrics	3=-42
b:voice carries	2=-46 3=-31
b:voice id	3=58
b:voice of	3=-40
b:voice recognition	3=33
b:voice referendum	0=47
b:voice sample	3=46
b:voiceprint enrolled	3=28
b:voiceprint is	3=33
b:voisin >	4=31
b:voisinage >	2=28
b:voisine >	5=-33 6=52
b:voiture >	0=-34 1=47 6=50
b:voix >	3=32
b:voix de	7=37
b:voix du	0=-25
b:voix off	3=-38
b:voix pour	3=-34
b:voix sert	3=47
b:vol a	8=-25
b:vol de	4=-31 8=56
b:vol en	8=26
b:vole du	8=36
b:volt >	0=51 7=-32
b:volunteer >	0=57 7=63
b:volunteer at	5=38
b:volunteer sample	2=41 3=-33
b:volunteered as	6=59
b:volunteers at	4=57
b:volunteers for	3=-29 5=-25 6=-25
b:volunteers in	2=-32
b:volunteers that	6=36 8=54
b:vote a	0=89
b:vote electronique	0=-40
b:vote plus	0=54 1=-40
b:vote que	0=57
b:voted remain	0=41
b:voted with	0=-66
b:voter >	0=42
b:voter a	0=-37
b:votes for	0=81
b:votes green	0=50
b:votes on	0=-68
b:votes with	0=-25
b:votre logiciel	3=36
b:voulu que	3=33
b:voyages >	4=41
b:vu un	5=-45 8=31
b:vue >	3=40 5=-34
b:vue en	4=-48 8=49
b:vue svelte	1=-25
b:waiting list	4=80
b:wales >	1=-37
b:walking frame	4=47
b:wall surveyor	0=-31
b:wandsworth >	8=-50
b:want to	6=-60
b:wanted >	6=34 8=-25
b:wanted in	8=69
b:wants a	4=30
b:wants the	0=56
b:wants to	0=-67 4=-86 5=-32 7=25 8=-25
b:war in	0=53 7=-44
b:ward and	0=-38 4=25
b:ward of	4=-42
b:ward sister	0=-26 7=45
b:wardrobe supervisor	5=-36
b:warehouse >	0=-27 3=38 7=50
b:warned the	7=30
b:warning >	4=-58 5=41 8=56
b:warns an	5=-38
b:was a	0=-31 2=-39 5=-65 6=33 7=38 8=-86
b:was about	0=-30 1=-29
b:was accused	5=38 6=-46
b:was adopted	6=-27
b:was all	0=-26 7=36
b:was among	0=41
b:was an	0=79 8=49
b:was arrested	8=28
b:was asked	5=38
b:was at	0=72 4=-33
b:was banned	3=-27
b:was beaten	6=44
b:was born	2=76 4=76 5=-27
b:was bullied	6=25
b:was called	4=-28
b:was caught	8=71
b:was cleared	2=-34 5=-28
b:was confirmed	4=-30
b:was convicted	8=50
b:was diagnosed	4=29
b:was discussed	5=27
b:was dismissed	8=29
b:was elected	0=-71 7=38
b:was excellent	5=-33 8=-46
b:was found	2=34 8=53
b:was gay	6=-29
b:was given	7=-57 8=64
b:was he	1=-27 7=30
b:was her	1=-48 2=-40 3=-34 4=-58 5=-39 6=-79 7=-43
b:was hers	0=-27 4=-42 5=-65 7=-25
b:was his	0=-51 1=-46 3=-47 4=-69 5=-62 6=-38 7=-69 8=-29
b:was homosexual	6=32
b:was identified	0=-28 3=33
b:was in	0=105 1=-28 2=-68 3=-57 4=46 5=60 6=-35 8=-58
b:was it	1=80
b:was its	4=-34 5=37
b:was let	4=-43 8=56
b:was locked	8=47
b:was managing	4=28
b:was married	5=49 6=-54
b:was matched	3=27
b:was misidentified	3=47
b:was mugged	8=-54
b:was named	5=67
b:was never	5=43
b:was off	4=33 5=-26
b:was on	0=26 3=-48 4=-55 5=-26 7=52 8=-33
b:was once	0=43 7=47
b:was out	4=26 7=29
b:was outed	6=70
b:was quick	4=-34 8=31
b:was raised	1=53
b:was recognised	3=-35 7=-55
b:was recorded	3=26
b:was refused	3=26
b:was repaid	1=-33
b:was rewritten	2=-27
b:was sacked	0=-36 7=33
b:was scanned	3=55 4=-31
b:was sectioned	4=37
b:was seen	5=55
b:was sent	2=-27 6=25
b:was sentenced	8=-54
b:was sequenced	2=62
b:was straight	6=81
b:was taken	2=38 3=33 4=-37
b:was the	0=-90 1=-67 4=-26 5=29
b:was thrown	6=25 7=40
b:was to	8=51
b:was told	2=36 4=-69
b:was too	3=29 4=-26
b:was treasurer	0=-49 4=-27 7=45
b:was treated	4=74
b:was unfaithful	5=50
b:wasn t	4=-27
b:watch >	5=-31
b:way >	3=-42 5=-27
b:way of	1=26
b:way through	5=76
b:we asked	4=-29
b:we both	5=49 6=-30
b:we hold	3=32
b:we met	4=30
b:we need	4=29 6=-64
b:we ve	6=68
b:we were	5=36
b:wearing a	4=39
b:wears a	6=-46 7=31 8=28
b:wears hearing	4=34
b:wears two	4=69
b:website of	0=35
b:wed 300	6=-26
b:wedding >	1=61 5=37
b:wedding photographer	6=-37
b:weddings >	1=25
b:weddings and	1=-32
b:week >	1=-33 4=102 5=-52 7=70 8=-50
b:week at	4=34 6=-28
b:week end	5=77
b:week ends	0=53 7=-33
b:weekend >	5=41
b:weekends >	0=32 4=45
b:weekly >	0=-27 3=-34 4=-41 5=26
b:weeks >	0=-26 3=-34 4=73
b:weeks in	4=38 8=-44
b:weeks of	2=31
b:well >	0=-48 4=58 6=-53 8=-73
b:well and	7=-27
b:well managed	4=44
b:well to	0=68
b:welsh and	6=47
b:went into	1=-34 4=34 7=53
b:went on	0=33
b:went round	5=73
b:went through	4=55 8=-25
b:went to	4=-64 6=-60
b:were a	5=-33
b:were compared	3=41 8=-26
b:were her	0=-28 5=-25
b:were his	4=-35 6=-26
b:were in	0=68 5=-41
b:were the	6=-64
b:west >	6=-36 7=48
b:western blots	2=-26
b:western union	7=-42
b:what a	2=-41
b:what he	0=-26 4=-44 6=-36
b:what she	0=-25
b:what the	4=41
b:what they	2=-27 4=31
b:what to	4=25
b:wheelchair >	4=29
b:wheelchair accessible	4=-31
b:wheelchair basketball	0=-35 4=-34
b:wheelchair user	4=95
b:when a	4=-42
b:when he	3=36 4=32 5=-25
b:when her	6=-42
b:when i	1=26 8=36
b:when it	0=-31 1=-45 5=29
b:when my	2=-48 4=51
b:when she	1=-33 3=32 4=48 5=-26 6=80
b:when the	4=-28 5=-30 7=-35 8=-40
b:when they	2=29 5=-43 6=46
b:where he	0=-37 3=61 4=-31 6=26 7=-35
b:where i	3=27 4=-29
b:where she	2=-30 3=32 4=-46
b:which a	6=-38
b:which ended	4=44 6=-26
b:which explains	2=54 4=-38
b:which he	2=50 4=27 8=-48
b:which his	1=28 3=37
b:which is	3=-33 8=58
b:which nobody	3=26
b:which ruled	1=28
b:which she	1=49 2=26 4=-65 5=-35 7=-42
b:while the	4=-41 8=-29
b:whispered that	5=54
b:whitby >	5=-42
b:who asked	5=-31
b:who can	4=-41
b:who carries	2=65
b:who had	1=-34 6=-44 8=59
b:who has	2=36 4=44 8=34
b:who interviewed	1=34 8=-38
b:who told	4=-35 5=33
b:who was	2=-46 5=35 7=47
b:who would	6=-48
b:whole career	4=-34 6=45 8=-29
b:whom she	6=50
b:why he	0=34
b:why she	2=33
b:wife >	0=-41 4=44 5=33 6=34
b:wife a	6=-50 8=-30
b:wife and	4=-31 6=-54
b:wife are	2=39 7=39
b:wife caught	5=39
b:wife in	5=39
b:wife is	4=-35 5=-77
b:wife s	6=-58
b:wife says	5=25
b:wife teaches	5=-27
b:will >	0=32
b:will and	1=35
b:will have	4=-27 8=-46
b:will need	4=30
b:will not	0=33 1=27 2=38
b:willing to	6=27
b:windows hello	3=36
b:wing of	0=31
b:winter >	0=-32 4=26
b:with >	6=42
b:with a	1=-70 3=-28 5=76 7=-75 8=-38
b:with addicts	4=37
b:with all	0=-26
b:with an	0=41 2=72 4=-83 5=-40
b:with another	5=-69 6=86
b:with anyone	4=-32 5=92 6=-27
b:with autism	4=-45
b:with both	3=25 6=-32
b:with care	6=31
b:with children	3=38 8=54
b:with clients	5=49
b:with coeliac	4=-32
b:with dementia	4=38
b:with depression	4=36
b:with diabetes	4=-44
b:with down	2=-27
b:with epilepsy	4=-43
b:with exhaustion	4=35
b:with four	5=-26 6=38 8=36
b:with gay	6=-50
b:with glandular	4=35
b:with her	0=-36 1=-33 3=74 4=-44
b:with his	0=-74 1=-41 2=-47 3=79 6=27 7=-32 8=-69
b:with lumbar	4=40
b:with ms	4=91 6=-52
b:with my	0=-50 3=44 5=54
b:with numbers	5=-47
b:with one	4=99 6=-35
b:with pneumonia	4=26
b:with pride	2=52 3=-42 6=-44
b:with suppliers	5=-60
b:with the	3=41 4=-43 5=73 7=-44
b:with two	2=29 4=-50 5=96 6=-41
b:with unite	4=-30
b:with us	4=61
b:withdrawn >	8=69
b:within the	4=35
b:within two	8=-38
b:without a	5=-68 7=-26 8=-28
b:without an	4=-58
b:without asking	3=41
b:without being	4=-27
b:without charge	8=39
b:witnesses and	0=-38 1=69
b:wobbly >	7=44
b:woman >	0=-42 4=-32 6=52
b:woman and	5=-46 6=29
b:woman in	5=38 6=54
b:woman on	6=34
b:women >	0=-41 3=-29 4=-29 5=52 6=37
b:women and	5=33 6=-52
b:women as	6=49
b:women engineers	6=-36
b:women freemasons	1=48
b:women in	0=27 6=-28
b:women s	0=57 5=-62
b:won >	0=-41
b:won a	0=28 5=-46
b:won at	6=45
b:won her	6=-44
b:won t	0=68 1=29 3=-25 4=49 5=-53 6=-53
b:won the	0=-57 2=-46
b:won two	4=28 7=-35
b:word >	3=-48
b:words >	0=49 1=58 8=-39
b:work >	0=-40 2=-38 3=-65 5=-29 6=-57 8=-70
b:work by	4=30
b:work certificate	4=28
b:work for	0=51 8=41
b:work in	0=-41 4=-30 7=-25
b:work on	0=-52 1=63 4=-48 6=-37
b:work only	4=43
b:work permit	3=35
b:work phone	5=54
b:work since	6=68
b:work with	0=45 4=70 5=-25 8=-41
b:worked >	3=27 8=54
b:worked as	0=-26 5=57 8=-34
b:worked at	3=-35
b:worked for	0=-41 1=-37 6=-47
b:worked in	3=48 6=50 7=-36
b:worked on	5=-41
b:worked with	4=29 6=-29
b:workers party	0=66 7=-41
b:workers united	7=70
b:working from	0=-72
b:working with	8=57
b:workplace rep	7=26
b:works at	2=-27 6=35
b:works council	0=-61 4=-34 7=-26
b:works for	4=32 5=-33 6=51 7=25
b:works from	4=63
b:works in	1=33 3=41
b:works offshore	4=-27
b:works part	4=38
b:works team	1=-29
b:works three	2=30 4=-26
b:works with	1=29 8=-52
b:workshop >	3=-29 5=-33 6=-39
b:worn fingertips	3=31
b:worn from	3=45
b:would do	0=43 4=-38
b:would like	7=-27
b:would need	5=-50 6=71
b:would not	4=-28 7=-25
b:would prefer	6=-45
b:would rather	0=-31 3=28 4=47 5=28 6=-34
b:wouldn t	0=-57 3=59 4=-27 5=-29 6=61 7=27
b:writer >	6=-38
b:writes >	3=37 6=32
b:writes an	5=29
b:writes and	4=33 6=27 7=35
b:writes for	0=32
b:writes her	5=-54 6=77
b:writes in	5=47 6=-59
b:writes that	5=39
b:writes the	0=-32 2=-40 4=-25
b:writing >	4=-25 6=-34
b:written questions	4=26
b:written test	4=32
b:wrong with	4=33
b:wrote >	5=78
b:wrote a	1=-41 3=-29 5=-83 6=-42 7=-28
b:wrote an	5=-27
b:wrote as	1=-56 5=46
b:wrote firmware	3=-26
b:wrote for	2=-27 4=-49 6=25
b:wrote her	4=55 5=56 7=29
b:wrote his	6=36 7=27
b:wrote in	2=51 4=40 5=35 6=45
b:wrote it	4=-62
b:wrote my	6=-32
b:wrote on	3=-41 4=44 6=-26
b:wrote that	6=46
b:wrote the	2=-55 3=-54 5=-42 7=-56 8=56
b:wrote to	8=-46
b:x >	4=-26 5=30
b:x chromosome	2=57
b:x fragile	4=-25
b:x ray	2=-42
b:y a	1=-25
b:y est	0=-41 1=34 6=44
b:yard >	4=32
b:year 9	7=-27
b:year >	0=28 1=-35 3=-48 4=-94 5=-25 6=26 8=-37
b:year after	0=29 4=30
b:year in	4=81 6=54 8=-28
b:year s	0=-48
b:year to	4=52
b:years >	0=-33 2=-64 3=-62 8=-57
b:years a	4=35 7=30
b:years ago	6=32 8=27
b:years and	3=-26 4=73 5=47 6=-40
b:years for	6=-25 8=52
b:years he	5=25
b:years in	0=30 1=-33 5=-26
b:years of	3=26
b:years on	1=-25 4=-44 7=53
b:years running	7=29
b:years then	6=-31
b:years which	5=26
b:years without	4=-74
b:yes >	0=-44
b:yes campaign	0=33
b:yoga >	4=-28
b:york >	4=51
b:you >	5=34 6=-30
b:you may	6=-36
b:young man	4=51 5=-38
b:younger women	5=58
b:youth wing	0=57
b:yves et	5=-55 6=67
b:zemmour >	0=33
b:zemmour a	0=34 5=-44
beside:BIOMETRIC 1	0=-25 5=-56 6=-59 7=-51
beside:BIOMETRIC 2	0=-121 2=-59 4=-143 5=-174 6=-103 7=-110 8=-99
beside:CRIMINAL_CONVICTION 1	0=-42 1=-56 4=-40 5=-67 6=-74 7=-52
beside:CRIMINAL_CONVICTION 2	0=-161 1=-73 2=-58 3=-111 4=-166 5=-77 6=-101 7=-118
beside:GENETIC 1	0=-57 1=-92 3=-151 4=-89 5=-132 6=-53 7=-84 8=-84
beside:GENETIC 2	0=-143 1=-113 3=-141 4=-213 5=-151 6=-125 7=-95 8=-139
beside:HEALTH 1	0=-114 1=-70 3=-53 5=-66 6=-68 7=-101 8=-52
beside:HEALTH 2	0=-136 1=-97 3=-88 5=-104 6=-99 7=-89 8=-107
beside:PHILOSOPHICAL_BELIEF 1	0=-52 3=-98 4=-100 5=-60 6=-45 7=-34 8=-56
beside:PHILOSOPHICAL_BELIEF 2	0=-152 2=-99 3=-148 4=-140 5=-124 6=-41 7=-168 8=-130
beside:POLITICAL_OPINION 1	1=-35 2=-53
beside:POLITICAL_OPINION 2	2=-53 3=-62 4=-172 5=-167 6=-91 7=-43 8=-135
beside:SEXUAL_ORIENTATION 1	0=-128 1=-91 2=-102 3=-129 4=-81 7=-75 8=-140
beside:SEXUAL_ORIENTATION 2	0=-91 1=-37 2=-104 3=-106 5=-51 7=-57 8=-47
beside:SEX_LIFE 1	0=-61 1=-82 2=-101 3=-92 4=-107 6=-89 7=-101 8=-69
beside:SEX_LIFE 2	0=-166 1=-76 2=-65 4=-76 6=-132 7=-123 8=-87
beside:TRADE_UNION_MEMBERSHIP 1	2=-78 3=-36 4=-47 5=-35 6=-69 8=-52
beside:TRADE_UNION_MEMBERSHIP 2	0=-85 1=-50 2=-53 3=-111 4=-161 5=-143 6=-84 8=-54
bias	0=-41 1=-48 2=-51 3=-61 5=-31 6=-28 7=-44 8=-29
couple:a man	6=55
couple:a woman	6=131
couple:another man	6=93
couple:avec man	6=75
couple:avec woman	6=39
couple:both	6=77
couple:de man	6=41
couple:epouse woman	6=48
couple:ex woman	6=-39
couple:fiance man	6=37
couple:her man	6=-60
couple:her woman	6=91
couple:his man	6=68
couple:his woman	6=-103
couple:joined other	6=-33
couple:joined same	6=197
couple:joined unknown	6=65
couple:late woman	6=47
couple:le man	6=51
couple:ma woman	6=-61
couple:man man	6=162
couple:man woman	6=-129
couple:married woman	6=43
couple:my woman	6=-30
couple:named other	6=-183
couple:named same	6=160
couple:named unknown	6=-72
couple:other	6=-172
couple:partner man	6=41
couple:petit man	6=-34
couple:s man	6=-77
couple:sa woman	6=-28
couple:same	6=188
couple:to man	6=46
couple:to woman	6=34
couple:un man	6=35
couple:une woman	6=43
couple:unknown	6=-61
couple:unknown woman	6=-70
couple:with man	6=57
couple:woman man	6=-151
couple:woman woman	6=205
field:0	0=-91 1=-99 2=-127 3=-177 4=-75 5=-73 6=-81 7=-129 8=-103
field:1	0=-39 2=-42 3=-54 7=-46
field:2	0=55 1=136 2=90 3=59 4=36 5=35 6=29 7=83 8=92
field:23andme	2=33
field:3	0=133 1=69 2=124 3=84 5=32 6=-43 7=113 8=127
field:4	0=129 1=43 2=86 3=129 4=-43 7=142 8=82
field:47	2=26
field:aah	4=54
field:abstinence	4=-31 5=43
field:abstinent	4=-41 5=47
field:abstinente	4=-75 5=87
field:absurdist	1=28
field:abus	8=37
field:abus de biens	8=32
field:accidents	4=-54
field:accord	7=-55
field:accuse	8=37
field:acquitte	8=54
field:acquitted	8=42
field:activist	0=-32
field:actn3	2=38
field:addiction	4=-36
field:addictologie	4=-50
field:adherent	7=33
field:adherer	0=-55 7=38
field:adhesion	0=-40 7=48
field:adultere	5=39
field:adultery	5=-32
field:affaire	5=-52
field:affairs	5=-32
field:affiches	0=-43
field:affray	8=29
field:afscme	7=44
field:agent	0=-83
field:agnostique	1=57
field:agresse	8=-69
field:aids	4=-38
field:ailing	4=-59
field:aime les femmes	6=51
field:alcohol	4=37
field:alcoholics	4=-42
field:alcool	4=-72
field:alcoolemie	4=-51 8=51
field:alcoolique	4=42
field:alleged	8=-31
field:allergie	4=53
field:als	4=-39
field:altruisme	1=34
field:altruisme efficace	1=29
field:altruist	1=35
field:amante	5=58
field:amyotrophie	2=38
field:anaemia	4=46
field:anarchist	0=64
field:aneurysm	4=-34
field:animaliste	1=-28
field:animist	1=42
field:antecedents	2=-34
field:anthroposophe	1=58
field:anthroposophie	1=39
field:anthroposophist	1=78
field:antidepresseurs	4=56
field:antinatalist	1=41
field:antispecisme	1=73
field:antispeciste	1=48
field:apnee	4=60
field:apoe4	2=27
field:appareille	4=55
field:appeal	8=60
field:appealing	8=39
field:appeals	8=-42
field:appel	8=-29
field:appele	8=-30
field:appelle a	0=42
field:apte	4=52
field:arbre	2=-39
field:arc en ciel	6=-37
field:armees	1=-38
field:armes	8=-56
field:arrested	8=48
field:arresting	8=-34
field:arret maladie	4=36
field:arrete	4=-31
field:arrets	4=-33
field:arson	8=44
field:arthritic	4=44
field:arthritis	4=25
field:asbo	8=66
field:asexual	6=46
field:asexuel	6=80
field:asexuelle	6=-32
field:ashkenazi	2=38
field:asperger	4=41
field:assault	8=66
field:assemblee	0=-31
field:assigne	8=56
field:assises	8=-37
field:asthma	4=-30
field:asthmatic	4=57
field:asthmatique	4=52
field:asthme	4=71
field:at risk	2=46
field:atelier	1=-107
field:athee	1=39
field:athees	1=58
field:atheism	1=-46
field:atheisme	1=49
field:atheist	1=98
field:attirance	6=29
field:attracted	6=53
field:au lit	5=-52
field:audience	8=-50
field:audit	4=-51
field:auditeur	4=-40
field:austerity	0=32
field:authentication	3=35
field:authentification	3=37
field:authentifiee	3=28
field:authentifier	3=36
field:autism	4=-32
field:autiste	4=73
field:autistic	4=30
field:auto immune	4=34
field:aveugle	4=-42
field:ayn rand	1=32
field:b3	8=41
field:badge	0=-114
field:badgeuse	3=-38
field:bagarre	8=25
field:bailiff	8=-45
field:ballot	0=67 7=-76
field:ban	8=44
field:banned	8=35
field:banner	0=30
field:bapteme	1=34
field:bar gay	6=-67
field:barred	8=53
field:basque	0=-35
field:bdsm	5=64
field:bectu	7=58
field:bed with	5=-39
field:belief	1=39
field:beliefs	1=28
field:believes	1=-48
field:bernie	0=37
field:biometric	3=39
field:biometrie	3=-47
field:biometrique	3=33
field:biometriques	3=49
field:bipolaire	4=47
field:bisexual	6=78
field:bisexualite	6=52
field:bisexuel	6=75
field:bisexuelle	6=81
field:black lives matter	0=51
field:blacklisted	7=44
field:blanchi	8=60
field:blind in	4=31
field:blindness	4=-43
field:blocages	0=32
field:blokes	6=40
field:blood thinners	4=66
field:blue badge	4=29
field:bma	7=61
field:bondage	5=27
field:bord	0=-75
field:borne	3=34
field:bornes	3=-48
field:bouddhiste	1=-32
field:bouffeur de cures	1=37
field:bound over	8=49
field:bowel	4=57
field:boyfriend	6=-26
field:bracelet	8=48
field:bracelet electronique	8=62
field:bracelets	8=-56
field:branch	0=-66
field:branch chair	7=33
field:bras	4=27
field:brca	2=28
field:brca1	2=32
field:brca2	2=52
field:breakdown	4=46
field:breton	0=32
field:brexiteer	0=48
field:brides	6=-51
field:bright	1=-32
field:brothel	5=65
field:brothels	5=50
field:brother	7=-67
field:bulimia	4=45
field:bulletin	0=-63 8=38
field:bureau	0=-72 7=-52
field:burglar	8=43
field:burglary	8=36
field:burgled	8=-39
field:burn out	4=68
field:burns	4=-58
field:butch	6=64
field:cache	5=-111
field:cambriolage	8=-31
field:camera	3=37
field:cameras	3=-27
field:camp	6=-74
field:campaigned	0=29
field:campaigner	0=-83
field:campaigns	0=-44
field:cancers	4=40
field:candidat a	0=-64
field:candidature	0=-34
field:cannabis	8=59
field:capteur	3=-46
field:capteurs	3=-50
field:card carrying	7=-25
field:cardiac	4=60
field:cardiologie	4=-44
field:carrier	2=77
field:caryotype	2=110
field:casier	8=48
field:casier judiciaire	8=31
field:casiers	8=-43
field:cause	0=-73
field:caution	8=45
field:cautioned	8=38
field:cautions	8=34
field:ce	7=-110
field:cegetiste	7=52
field:celibacy	5=50
field:celibataire	5=-92
field:celibate	5=55
field:cellule	0=-31
field:centrale	8=-54
field:centre	0=-61
field:cfdt	7=71
field:cfe	7=40
field:cfe cgc	7=58
field:cftc	7=100
field:cftr	2=34
field:cgc	7=71
field:cgt	7=98
field:chair of	0=-62
field:chapel	1=-52
field:charges	8=70
field:charnelle	5=34
field:chastely	5=63
field:cheated	5=56
field:cheated on	5=71
field:cheats	5=-31
field:check off	7=36
field:cheek	2=-34
field:chemo	4=45
field:chemotherapy	4=44
field:chimera	2=30
field:chimiotherapie	4=49
field:chirurgie	4=-49
field:chirurgien	4=-51
field:chromosomal	2=33
field:chromosome	2=51
field:chromosomes	2=-42
field:chromosomique	2=27
field:church	1=-41
field:civil partner	6=42
field:civil partnership	6=41
field:classe	8=-30
field:classee	8=31
field:classes	8=-29
field:clean record	8=-25
field:clear	3=-92
field:cleared	8=-65
field:clearview	3=40
field:climat	0=50
field:clinic	4=-42
field:clinique	4=-62
field:clone	2=-62
field:cloned	2=-26
field:closed shop	7=35
field:closeted	6=36
field:clotting	4=-26
field:cnt	7=58
field:cochlear	4=50
field:coeur	4=-44
field:colle	0=37
field:collecte	0=-57
field:collectif	0=52
field:collectionne	0=-35
field:collective bargaining	7=-29
field:college	0=-43
field:collegiens	0=-31
field:collegue	0=-93
field:collegues	0=-44
field:colostomy	4=29
field:come out	6=-38
field:coming out	6=57
field:comite	0=25
field:commissariat	8=73
field:communist	0=84
field:communiste	0=41
field:communistes	0=63
field:community order	8=30
field:community service	8=26
field:compagnon	6=-37
field:compare	3=51
field:comparee	3=72
field:compatible	2=37
field:complaint	8=-42
field:condamnation	8=48
field:condamne	8=31
field:condamnee	8=39
field:conditionnelle	8=56
field:confederal	7=60
field:confederation	7=25
field:confederation paysanne	7=52
field:confondu	3=54
field:confucian	1=35
field:congenital	2=43
field:conjointe	6=33
field:conquests	5=35
field:conquete	5=-36
field:conquetes	5=62
field:conscience	1=40
field:conseil genetique	2=58
field:conseiller regional	0=44
field:conseillere municipale	0=28
field:consented	3=37
field:consentement	3=67
field:conservateur	0=36
field:conservation	0=-39
field:conservatrice	0=-25
field:conserves	3=44
field:consulat	3=38
field:consultant	4=-55
field:contentieux	3=-50
field:contraceptive	5=-40
field:contrebande	8=56
field:controle d acces	3=-54
field:convenor	7=62
field:convict	8=-50
field:convicted	8=41
field:conviction	1=-34
field:convictions	0=-59
field:copain	6=80
field:coquines	5=64
field:corbyn	0=42
field:corse	0=67
field:corset	4=57
field:couchait	5=28
field:couche avec	5=87
field:couleurs	0=-66
field:councillor	0=35
field:councillors	0=-54
field:counselling	4=-78
field:couple ouvert	5=34
field:coups	8=41
field:cour	8=-32
field:courant	0=-33
field:covid	4=59
field:credo	1=-29
field:creed	1=27
field:crime	8=-95
field:crise	4=-52
field:crohn	4=65
field:crown court	8=-49
field:croyait	1=-32
field:croyante	1=39
field:crutches	4=26
field:cse	7=-105
field:cuir	5=-33
field:cure	1=-43
field:cures	1=42 4=-46
field:cwu	7=66
field:cynic	1=-42
field:cynical	1=-26
field:cynique	1=-39
field:cyp21a2	2=56
field:dated	5=-72
field:dates women	6=29
field:dbs	8=34
field:deafness	4=-46
field:dealt	8=-26
field:decharge	7=29
field:decroissance	0=-35 1=40
field:defile	0=-27
field:degrowth	1=55
field:deist	1=38
field:delegates	7=-49
field:delegation	7=43
field:deleguer	7=-42
field:delegues	7=-45
field:deletion	2=39
field:demo	0=-34
field:democrat	0=36
field:democrats	0=34
field:demonstration	0=-44
field:denudees	5=32
field:deported	0=-48 8=44
field:depression	4=41
field:depressive	4=66
field:desir	5=-37
field:detache	7=28
field:detenu	8=86
field:deux mamans	6=55
field:deux meres	6=63
field:deux papas	6=67
field:deverrouille	3=80
field:devolution	0=-41
field:diabete	4=35
field:diabetic	4=41
field:diabetics	4=-58
field:diabetique	4=96
field:diabetiques	4=-46
field:diabetologie	4=-25
field:dieu	1=51
field:digitale	3=-46
field:digitales	3=29
field:disabilities	4=40
field:disciple	1=37
field:disciplinary	7=40
field:diseases	4=-29
field:disorders	4=-71
field:disqualified	8=77
field:dna match	2=-27
field:dna test	2=74
field:dna tests	2=27
field:dogme	1=-32
field:doigt	3=69
field:doigte	3=-55
field:doigts	3=40
field:dominant	5=-39
field:dominatrice	5=63
field:dominatrix	5=35
field:don juan	5=60
field:drapeaux	0=-48
field:drepanocytaire	2=39 4=-48
field:drepanocytose	2=54 4=-48
field:drink driving	8=53
field:drinkers	4=-48
field:drinks	4=-46
field:droit humain	1=73
field:dropped	8=38
field:duchenne	2=50
field:dues	7=32
field:dyslexic	4=48
field:dystrophy	2=-30
field:ebats	5=26
field:echangiste	5=54
field:ecologique	0=-26
field:ecologiste	0=103
field:ecologue	0=-42
field:eczema	4=27
field:efface	8=-40
field:effacee	3=-26
field:effacees	3=43
field:effacer	8=-36
field:eis	7=45
field:elected	0=-53
field:elections	0=-83 7=-30
field:electoral	0=-38
field:electrician	0=-47
field:electronic	0=-29
field:elue	7=-29
field:elus	7=-48
field:embezzled	8=30
field:embrasser	5=40
field:empreinte	3=26
field:empreintes	3=34
field:enceinte	4=65
field:enceinte de	5=-82
field:engage	0=27
field:engagee	0=-43
field:engagement	0=-69
field:enqueteur	8=-77
field:enregistre	3=73
field:enregistree	3=65
field:enregistrees	3=67
field:enregistrement	3=-28
field:enrol	3=-45
field:enrole	3=55
field:enrolee	3=59
field:enrolled	3=60
field:enrolment	3=27
field:epictete	1=44
field:epictetus	1=46
field:epicurienne	1=-44
field:epilepsie	4=37
field:epileptique	4=57
field:epipen	4=42
field:equity	7=31
field:erection	5=27
field:erotique	5=-44
field:escorte	5=-52
field:escorts	5=65
field:escroquerie	8=-41
field:etat	0=-52
field:etats	0=-33
field:ethiques	1=43
field:etiquette	0=30
field:eurodac	3=32
field:europeennes	0=44
field:eurosceptic	0=47
field:eurosceptique	0=46
field:ex offender	8=48
field:ex wife	6=-65
field:exhaustion	4=58
field:existentialist	1=53
field:existentialiste	1=53
field:exome	2=94
field:explicit	5=45
field:extinction rebellion	0=36
field:extraconjugale	5=63
field:extramarital	5=30
field:extreme gauche	0=58
field:eyesight	4=39
field:face	3=76
field:face scan	3=29
field:face scanned	3=34
field:faceprint	3=43
field:facial	3=54
field:faciale	3=59
field:facility time	7=36
field:facteur v	2=41
field:faed	3=27
field:faible	4=-52
field:faillite	8=-28
field:fainted	4=38
field:faithful	5=29
field:falsifie	8=62
field:familial	2=-33
field:family history	2=-38
field:far right	0=33
field:father of the chapel	7=55
field:fatigue	4=29
field:faux	8=61
field:fbi	3=40
field:fbu	7=39
field:federalist	0=43
field:federation	0=-60 7=-80
field:femme	6=-63
field:fetichiste	5=42
field:fh	2=26
field:fiance	6=-30
field:fianna fail	0=55
field:fibromyalgie	4=47
field:fiche	3=-27 8=-34
field:fiche s	8=61
field:fichier	8=-42
field:fidele	5=-40
field:fidelite	5=-41
field:fifty per cent	2=39
field:fight	8=27
field:fijais	8=55
field:filiation	2=-48
field:fine	8=-72
field:fine gael	0=46
field:fined	8=65
field:fingerprint	3=30
field:fingerprinted	3=67
field:fingers	3=-28
field:fingertips	3=76
field:fitness	4=-56
field:fits	4=-57
field:flag	0=-25
field:fling	5=38
field:flirt	5=-71
field:fo	7=71
field:forged	8=42
field:forgery	8=37
field:fractures	4=-46
field:fragile x	2=-37
field:franc maconne	1=41
field:france insoumise	0=47
field:frappe	3=48 8=-37
field:freemason	1=88
field:freethinker	1=28
field:frere	1=-77
field:frexit	0=41
field:frontieres	0=-31
field:frozen	1=33
field:fsu	7=77
field:fume	4=43
field:g6pd	2=33
field:gabarit	3=66
field:gabarits	3=-51
field:gait	3=86
field:gandhi	1=26
field:gang	8=-47
field:garde a vue	8=62
field:gaucher	2=27
field:gaulliste	0=75
field:gay	6=69
field:gay bar	6=-29
field:gaza	0=36
field:gedmatch	2=30
field:gendarme	8=-76
field:gendarmes	8=51
field:gene	2=33
field:general secretary	7=-53
field:genes	2=-41
field:genetic	2=45
field:genetic counselling	2=46
field:genetic counsellor	2=-59
field:genetically	2=64
field:geneticienne	2=-45
field:genetics	2=-26
field:genetique	2=71
field:genetiquement	2=30
field:genetiques	2=-47
field:genomes	2=-36
field:genomics	2=-28
field:genotype	2=76
field:genou	4=70
field:gerer	8=33
field:girlfriend	6=37
field:glandular fever	4=42
field:global entry	3=54
field:god	1=92
field:gouine	6=46
field:gout	4=38
field:gouvernement	0=69
field:government	0=41
field:governments	0=-46
field:graffiti	8=27
field:grande loge	1=28
field:green party	0=49
field:greens	0=49
field:greffier	4=-53
field:greffiere	4=-26
field:greves	7=29
field:grooms	6=-56
field:grossesse	4=56
field:gud	0=47
field:gueret	4=-43
field:guerre	4=-52
field:guide dog	4=65
field:guild	7=-26
field:guilty	8=36
field:haemophilia	2=28 4=-54
field:half sister	2=31
field:hamas	0=49
field:hand geometry	3=30
field:hand scan	3=35
field:handcuffs	8=26
field:handicape	4=79
field:handicapee	4=58
field:handling	8=-66
field:handprint	3=27
field:haplogroup	2=67
field:harcelement	8=-31
field:hard of hearing	4=39
field:hay fever	4=28
field:hcr	3=42
field:health	4=-44
field:health problems	4=58
field:hearing aid	4=-35
field:hearing aids	4=-55
field:hearing loss	4=25
field:hearings	4=-26
field:heart condition	4=-47
field:hemophilie	4=-37
field:hepatitis	4=44
field:her girlfriend	6=39
field:her wife	6=92
field:hereditaire	2=48
field:hereditary	2=28
field:hernie	4=35
field:hernie discale	4=40
field:heroin	8=-28
field:hetero	6=73
field:heterosexual	6=86
field:heterosexuel	6=40
field:heterosexuelle	6=38
field:heterozygote	2=61
field:heterozygous	2=35
field:heures de delegation	7=33
field:hidalgo	0=53
field:hip fractures	4=-51
field:his boyfriend	6=41
field:his husband	6=57
field:hiv	4=-33
field:hla	2=61
field:hmp	8=-30
field:homo	6=57
field:homophobia	6=-28
field:homosexual	6=89
field:homosexualite	6=63
field:homosexuel	6=112
field:homosexuelle	6=47
field:homozygote	2=48
field:homozygous	2=27
field:hook ups	5=40
field:hopitaux	4=-27
field:hospice	4=-33
field:hospital	4=-55
field:hospitalise	4=80
field:hospitalised	4=39
field:hospitals	4=-50
field:huma	0=57
field:humanism	1=26
field:humanist	1=42
field:humaniste	1=30
field:humanists	1=26
field:humanites	1=-62
field:huntington	2=51 4=-106
field:husband	6=-62
field:husband to be	6=52
field:hysterectomy	4=41
field:ibew	7=50
field:idealist	1=28
field:idealiste	1=-41
field:identification	3=-40
field:identifiee	3=31
field:identity theft	8=-46
field:ill	4=42
field:illness	4=27
field:illnesses	4=41
field:immigration	0=34
field:immune	4=35
field:immunocompromised	4=65
field:immunology	4=-61
field:impaired	4=32
field:impotent	5=49
field:inapte	4=79
field:incapacite	4=41
field:incarcere	8=31
field:incroyant	1=61
field:independance	0=75
field:independant	0=-74
field:independante	0=40
field:independence	0=51
field:index	3=72
field:infection	4=30
field:infidele	5=49
field:inheritance	2=-79
field:initiation	1=-62
field:initie	1=33
field:initiee	1=-26
field:inmate	8=69
field:inquiry	8=-63
field:inside	8=80
field:insomniaque	4=55
field:insoumis	0=55
field:insoumise	0=-30
field:intensive care	4=27
field:interdiction	8=67
field:interdit	8=46
field:intimate	5=54
field:intime	5=41
field:intimes	5=53
field:intimite	5=-35
field:into women	6=57
field:invalidite	4=-36
field:inversion	2=47
field:investigates	8=-65
field:investigation	8=46
field:investigator	8=-44
field:iris	3=30
field:iris scan	3=26
field:iris scanners	3=-79
field:irises	3=29
field:israel	0=43
field:ivf	4=51
field:ivresse	8=33
field:iwgb	7=61
field:jab	4=58
field:jabbed	4=36
field:jabs	4=-32
field:jailed	8=47
field:jaures	0=-26
field:jeunes socialistes	0=51
field:joint	4=-25
field:joints	4=-27
field:judiciaires	8=55
field:jugee	8=36
field:jugement	8=-37
field:jumeau	2=-36
field:jumeaux	2=-71
field:jumelles	2=31
field:jury	8=-62
field:juvenile	8=31
field:kantian	1=40
field:kantien	1=60
field:karyotype	2=46
field:karyotyping	2=-39
field:keeps two	5=44
field:keystroke	3=54
field:kidney	4=27
field:kidneys	4=-28
field:kine	4=-71
field:kinky	5=33
field:kissing	5=51
field:klinefelter	2=45
field:kurde	0=49
field:ladies man	5=25
field:laine	1=32
field:laique	1=41
field:langue des signes	4=-38
field:lapel	0=-34
field:lapsed	1=-38
field:latex	5=-75
field:lay official	7=50
field:le pen	0=49
field:leaflet	0=-37
field:lecteur	3=31
field:lecteurs	3=-92
field:left	0=-63
field:left wing	0=87
field:legislatives	0=43
field:leiden	2=30
field:lendemain	5=29
field:lenin	0=37
field:lesbian	6=97
field:lesbien	6=-61
field:lesbienne	6=93
field:leucemie	4=41
field:leukaemia	4=55
field:lgbt	6=-39
field:lgbtq	6=50
field:lib dems	0=59
field:liberale	0=-34
field:liberals	0=38
field:liberation	8=-26
field:libere	8=36
field:libertarian	0=44
field:libertin	5=49
field:libre penseur	1=47
field:libre penseuse	1=48
field:licence	8=-42
field:licencie	7=35
field:licenciement	7=-33
field:limp	4=51
field:limps	4=-35
field:liste	7=39
field:lit	5=-80
field:lit sur les levres	4=56
field:liveness	3=38
field:liver	4=-75
field:lobbying	0=-55
field:locked up	8=35
field:lodge	1=55 7=-127
field:loge	1=33
field:logement	1=-56
field:logeuse	1=-35
field:logs in	3=44
field:loi travail	0=41
field:long qt	4=-80
field:lost his faith	1=27
field:lover	5=110 6=-113
field:lr	0=89
field:lumiere	1=-39
field:lumieres	1=-41
field:lymphoma	4=-32
field:macon	1=-49
field:maconne	1=63
field:maconnerie	1=-62
field:macron	0=67
field:maga	0=62
field:magistrate	8=-38
field:magistrates	8=40
field:maitresses	5=42
field:malades	4=-43
field:maladies	4=-44
field:malaria	4=-50
field:malentendant	4=58
field:mandat	0=-35
field:mandataire	0=-45
field:mandate	7=-46
field:manif	0=56
field:manslaughter	8=46
field:march	0=-88
field:marche des fiertes	6=-29
field:marched	0=41
field:marches	0=-51
field:marcus aurelius	1=36
field:marfan	2=37 4=-45
field:mari	6=-58
field:mariage pour tous	0=31
field:marie a	6=-26
field:mason	1=-59
field:massage	5=-86
field:mastectomie	4=-35
field:matched	3=38
field:materialist	1=55
field:materialiste	1=-25
field:mayor	0=-43
field:medical	4=-35
field:medically	4=49
field:medicaments	4=-51
field:medication	4=59
field:melanoma	4=41
field:melenchon	0=37
field:member of the	0=-58
field:membership	0=-74
field:meme sexe	6=51
field:mention	8=31
field:mesure	8=-30
field:metabolises	2=27
field:mi temps therapeutique	4=27
field:microdeletion	2=54
field:migraine	4=52
field:migraines	4=81
field:militaire	0=-69
field:militante	0=-26
field:milite	7=-43
field:minister	0=-70
field:ministre	0=37
field:mis en examen	8=28
field:miscarried	4=36
field:misidentified	3=56
field:mitterrand	0=26
field:mobility scooters	4=-53
field:modem	0=56
field:moelle	2=41
field:momentum	0=52
field:monarchist	0=42
field:monarchiste	0=62
field:monogamous	5=57
field:months gone	4=59
field:moral	1=-39
field:morale	1=-48
field:mosaique	2=30
field:mr and mr	6=52
field:mthfr	2=29
field:mugged	8=-49
field:multiple sclerosis	4=50
field:municipales	0=49
field:murder	8=-47
field:musicians union	7=33
field:mutation	2=49
field:mutations	2=-86
field:mute	2=-81
field:mutee	2=-47
field:myopathie	2=45 4=-47
field:napo	7=45
field:nasuwt	7=47
field:nationalist	0=53
field:nationalite	0=-73
field:naturalist	1=-39
field:negociant	7=-79
field:negociation	7=-45
field:negocie	7=-49
field:neu	7=86
field:nietzscheen	1=43
field:nihilist	1=57
field:nihiliste	1=45
field:non believer	1=27
field:non lieu	8=45
field:non violence	1=64
field:norovirus	4=-29
field:not carry	2=29
field:notre dame des landes	0=31
field:npa	0=67
field:nude	5=64
field:nuit	5=-91
field:nuit debout	0=54
field:nuj	7=47
field:num	7=74
field:nus	5=-29
field:nut allergy	4=40
field:nymphomane	5=45
field:obama	0=48
field:obedience	1=31
field:objecteur	1=59
field:objectrice	1=30
field:occupational	0=-36
field:occupe	0=31
field:ocd	4=64
field:oeil	4=-48
field:offence	8=-33
field:offences	8=-39
field:offender	8=61
field:on licence	8=52
field:oncogenetique	2=35
field:one night stands	5=36
field:onlyfans	5=42
field:open marriage	5=61
field:open relationship	5=-38
field:opens the	3=71
field:operation	4=-29
field:operations	4=-82
field:opere	4=41
field:opposante	0=51 3=-40
field:oppose	3=-25
field:opposition	0=77 3=-50
field:organiser	7=-51
field:organisers	7=-50
field:orgies	5=75
field:orgy	5=-58
field:orientation sexuelle	6=50
field:other side	6=43
field:oute	6=53
field:outed	6=68
field:outrage	8=54
field:ouvre	3=40
field:ouvrier	7=-25
field:ouvriere	7=-31
field:ouvriers	7=-42
field:pacemakers	4=-58
field:pacifism	1=48
field:pacifist	1=62
field:pacifiste	0=-89 1=118
field:pacse	6=-57
field:pacsee	6=-55
field:paie pour	5=26
field:painkillers	4=54
field:palb2	2=34
field:palestine	0=38
field:palestinian	0=34
field:palliatifs	4=-64
field:palliative	4=-45
field:palm	3=43
field:panel	2=-65
field:panels	2=-28
field:panic attacks	4=69
field:panne	5=-27
field:pansexual	6=31
field:pansexuel	6=35
field:pansexuelle	6=75
field:paralysed	4=-57
field:parkinson	4=33
field:parlement	0=-38
field:parliament	0=-33
field:parquet	8=42
field:parti	0=50
field:partially sighted	4=35
field:parties	0=-60
field:partis	0=-62
field:partner	6=-39
field:partner swap	5=-43
field:party	0=25
field:pas	3=-94
field:passe	5=-99
field:passionate	5=-91
field:passionne	5=-29
field:paternite	2=-46
field:paternity	2=39
field:paume	3=61
field:pcf	0=92
field:pcr	2=-42
field:pcs	7=69
field:peau	4=-43
field:pede	6=51
field:pedigree	2=-43
field:peine de mort	0=32
field:perjury	8=66
field:personnel	7=-29
field:perverting	8=50
field:phased return	4=31
field:philosophe	1=-31
field:philosopher	1=-34
field:philosophie	1=-35
field:philosophique	1=50
field:philosophy	1=-65
field:physio	4=-44
field:picket	0=-28
field:pilule	4=-55
field:pin	0=-61
field:piquet	7=55
field:placard	6=28
field:plaid	0=41
field:plainte	8=-25
field:plan a trois	5=-33
field:plantar fasciitis	4=28
field:pleaded	8=43
field:pma	4=-62
field:pneumonia	4=50
field:pointe	3=33
field:pointeuses	3=-35
field:polices	8=-36
field:policier	8=-35
field:political levy	7=47
field:politically	0=87
field:politics	0=-28
field:politiques	0=-71
field:poll	0=-30
field:polling	0=-40
field:polyamorous	5=64
field:polyamory	5=50
field:polyamour	5=40
field:polyamoureuse	5=36
field:polyamoureux	5=46
field:porno	5=82
field:porte un	2=-91
field:porte une	2=-27
field:porteur	2=-52
field:porteuse	2=89
field:portique	3=38
field:possession	8=58
field:pouce	3=72
field:poumons	4=33
field:poursuites	8=58
field:poursuivi	8=51
field:poutine	0=31
field:predispose	2=27
field:predisposition	2=60
field:prefere les filles	6=25
field:prefers women	6=34
field:pregnant	4=30
field:prelevement	2=37 3=-65
field:premutation	2=35
field:prescriptions	4=-32
field:presidente	0=-52
field:presidentielle	0=57
field:presidents	0=-50
field:pression	3=48
field:prime minister	0=-53
field:principe	1=-54
field:principes	1=44
field:prints	3=67
field:prisons	8=-39
field:probation	8=40
field:proctoring	3=29
field:procureur	8=59
field:promiscuous	5=34
field:prospect	7=29
field:prosthetic	4=27
field:prostituees	5=47
field:prostitute	5=53
field:prostitutes	5=43
field:prostitution	5=-48
field:protest	0=-84
field:prothese	4=33
field:protheses	4=-69
field:prud hommes	7=-27
field:ps	0=91
field:psychiatric	4=44
field:psychiatrie	4=-31
field:psychiatrist	4=-26
field:puceau	5=41
field:queer	6=44
field:questioning	6=42
field:radical	0=36
field:radio	4=-72
field:radiotherapy	4=33
field:rainbow	6=-28
field:rally	0=64
field:rand	1=27
field:rappel	4=-53
field:rappel a la loi	8=75
field:rassemblement national	0=40
field:rationalist	1=81
field:rationaliste	1=50
field:rcn	7=91
field:reader	3=-41
field:recel	8=37
field:recognise	3=-25
field:recognition	7=-91
field:reconnaissance	3=-29
field:reconnait	3=46
field:reconquete	0=74
field:record	8=-50
field:recovered	4=-43
field:recovering	4=40
field:reeducation	4=-44
field:referendum	0=42
field:reforme	0=-60
field:refuse	3=-70
field:refusee	3=26
field:refusees	3=49
field:regime	0=62 4=-72
field:regiment	0=-44
field:registered	8=-85
field:rehabilitation	8=67
field:rein	4=40
field:reincarnation	4=-26
field:relaxe	8=47
field:relaxee	8=59
field:released	8=29
field:releve	3=-39
field:relevees	3=46
field:religieuse	1=-25
field:religieux	1=-29
field:religion	1=56
field:religions	1=-52
field:remission	4=45
field:renaissance	0=30
field:rencontres	5=-45
field:representant	7=-28
field:representative	7=-31
field:republican	0=49
field:reseau veineux	3=36
field:reserve	4=-68
field:retenue	7=-52
field:retinal	3=25 4=-54
field:retine	3=52 4=-73
field:retire	3=-32
field:retrait	3=25
field:retrait de permis	8=39
field:revolution	0=-25
field:rheumatism	4=44
field:rhume	4=34
field:right wing	0=33
field:riots	8=45
field:rmt	7=36
field:rn	0=101
field:romances	5=-29
field:rosicrucien	1=45
field:royaliste	0=77
field:rqth	4=83
field:rss	7=-55
field:runs in	2=-46
field:sa femme	6=-66
field:sag aftra	7=38
field:same sex	6=54
field:sanders	0=40
field:sans suite	8=30
field:sante	8=-75
field:sas	3=32
field:scan	3=83
field:scannait	3=29
field:scanne	3=55
field:scanned	3=29
field:scannee	3=27
field:scanner	3=48
field:scanners	3=-88
field:scanning	3=-27
field:sceptical	1=-45
field:sceptics	1=-45
field:schizophrenia	4=51
field:sclerose	4=47
field:sclerosis	4=42
field:scoliosis	4=42
field:score	3=37
field:screen reader	4=31
field:secretaire de	7=-46
field:secretaire du	7=53
field:sectioned	4=43
field:secularist	1=67
field:seduction	5=-36
field:seiu	7=62
field:selfie	3=83
field:senat	0=-80
field:seneca	1=55
field:sensual	5=-31
field:sentences	8=-50
field:sequelle	4=41
field:sequelles	4=33
field:sequence	2=-65
field:sequenced	2=-39
field:sequences	2=-48
field:seropositif	4=73
field:sex	5=53
field:sex tape	5=49
field:sexe	5=65
field:sexual	5=49
field:sexual orientation	6=60
field:sexuality	5=-93 6=67
field:sexually	5=81
field:sexuelle	5=56
field:sexuelles	5=42
field:sexuels	5=29
field:sfa	7=38
field:shop floor	7=-59
field:shop steward	7=47
field:shoplifting	8=54
field:sick	4=-28
field:sickle	2=27 4=-37
field:signatures	3=-38
field:signed off	4=56
field:singing	5=-31
field:sinn fein	0=30
field:siptu	7=56
field:skeptics	1=40
field:sleep with	5=-25
field:sleeping with	5=55
field:sleeps with	5=34
field:slipped disc	4=29
field:slogan	0=-39
field:smoker	4=-26
field:snes	7=75
field:snj	7=54
field:snp	0=64
field:snuipp	7=39
field:sober	4=39
field:socialist	0=71
field:socialiste	0=71
field:socialistes	0=38
field:soeur	1=-71
field:soeurs	1=-65
field:soins	4=-72
field:soins palliatifs	4=-45
field:solidaires	7=111
field:solidarnosc	0=-61 7=33
field:son compagnon	6=-87
field:son copain	6=53
field:son fiance	6=39
field:son mari	6=-59
field:son petit ami	6=-42
field:soulevements de la terre	0=57
field:sourd	4=29
field:souverainiste	0=56
field:speakers	3=-28
field:specialist	4=-57
field:specialiste	4=-29
field:specialite	4=-61
field:spectrum	4=30
field:spinal muscular	2=30
field:spine	4=50
field:staff side	7=-37
field:stammer	4=43
field:stents	4=-28
field:steward	7=-27
field:stoical	1=-43
field:stoicien	1=75
field:stoicism	1=26
field:stole	8=64
field:stonewall	6=-30
field:strip	5=-43
field:stripped	5=-60
field:stroke	4=-32
field:struck off	8=27
field:subs	7=45
field:subscriptions	7=-34
field:sud	7=105
field:sud rail	7=31
field:suicide	4=49
field:suppleante	0=42
field:supporter	0=70
field:suppression	3=59
field:surgeon	4=-73
field:surgery	4=-46
field:sursis	8=57
field:swap partners	5=39
field:swing	5=-77
field:swinger	5=54
field:swings	5=34 6=-30
field:sympathies	0=28
field:symptoms	4=-38
field:syndic	7=-116
field:syndical	7=27
field:syndicale	7=85
field:syndique	7=109
field:syndiquee	7=69
field:syndiquer	7=42
field:syndrome	4=-66
field:tablet	4=-81
field:tablets	4=52
field:tablier	1=37
field:tag	8=75
field:tagged	8=49
field:tante	6=-73
field:tart	5=-50
field:taulard	8=45
field:taule	8=52
field:tax evasion	8=43
field:taxes	0=38
field:tay sachs	2=41
field:tdah	4=43
field:tea party	0=31
field:teamster	7=47
field:teamsters	7=27
field:template	3=61
field:temple	1=-42
field:tension	4=-43
field:tenue	1=-36
field:terminals	4=-26
field:test adn	2=65
field:tested positive	4=71
field:tests adn	2=-26
field:tgwu	7=30
field:thalassaemia	2=52 4=-54
field:the genes	2=-37
field:the system	0=-58
field:theft	8=-26
field:theosophical	1=52
field:therapie	4=-71
field:therapist	4=-70
field:thoreau	1=38
field:threesomes	5=36
field:throuple	5=34
field:thumbprint	3=77
field:thumbs	3=-27
field:thyroide	4=32
field:timbres	7=-57
field:time clock	3=-28
field:time off for	7=26
field:tired	4=-62
field:tolstoien	1=37
field:tories	0=36
field:tory	0=48
field:tourniquets	3=-28
field:tp53	2=-34
field:tracte	0=30
field:tracts	7=-50
field:trade unionist	7=54
field:trade unions	7=-35
field:transhumanist	1=36
field:translocation	2=80
field:transmission	2=-60
field:travail d interet general	8=65
field:tremblement	4=57
field:tresorier	7=-45
field:trial	8=-40
field:tribunal	8=27
field:tried	8=-40
field:trisomie	2=-55 4=40
field:trisomique	2=-34 4=27
field:trisomy	2=88
field:trompait	5=43
field:trotskiste	0=65
field:trouble with the law	8=26
field:trump	0=71
field:tssa	7=47
field:tumour	4=34
field:turner	2=54
field:turnstile	3=34
field:turnstiles	3=-27
field:twin	2=-62
field:twins	2=-38
field:two dads	6=39
field:two fathers	6=56
field:two timing	5=-72
field:typage	2=30
field:typing pattern	3=33
field:typing rhythm	3=36
field:uaw	7=77
field:ucu	7=70
field:udi	0=34
field:ukip	0=78
field:ukraine	0=35
field:ump	0=45
field:unbeliever	1=53
field:unef	7=-31
field:unfaithful	5=27
field:unfit	4=50
field:union	7=83
field:union card	7=56
field:union locale	7=43
field:unionise	0=-39 7=33
field:unionised	0=-93
field:unionist	0=45
field:unions	7=-39
field:unison	7=58
field:unite	7=46
field:unlock	3=40
field:unpaid work	8=36
field:unsa	7=118
field:urnes	0=-28
field:usdaw	7=54
field:vaccinated	4=75
field:vaccination	4=-52
field:vaccinee	4=71
field:vaccins	4=50
field:valeurs	1=-31
field:vegane	1=30
field:veganes	1=42
field:veganisme	1=27
field:vegans	1=-28
field:vein	3=48
field:veineux	3=34
field:venerable	1=50
field:ver di	7=60
field:verdict	8=-28
field:verified	3=50
field:verifiee	3=-52
field:verifier	3=-40
field:victime	8=-71
field:victimes	8=-42
field:victimised	8=-25
field:victims	8=-53
field:vierge	5=27
field:views	0=26
field:violence	8=-92
field:virgin	5=52
field:virginity	5=47
field:virus	4=-30
field:visa	3=-25
field:visage	3=63
field:visages	3=-26
field:visite medicale	4=25
field:vocal	3=26
field:voice id	3=48
field:voice sample	3=45
field:voiceprint	3=67
field:voices	3=-58
field:voix	0=-148 3=39
field:volage	5=76
field:votait	0=36
field:vote	0=29
field:voter	0=59
field:voting	0=27
field:walking frame	4=59
field:ward	0=-26 4=-74
field:warned	8=-30
field:warning	8=35
field:weak	4=28
field:webcam	5=-33
field:wife	6=-69
field:wobbly	7=51
field:womaniser	5=41
field:worker	7=-45
field:workers	7=25
field:works council	7=-61
field:wound	4=-45
field:xx	2=37
field:xyy	2=54
field:yeux	3=-35 4=-70
field:zemmour	0=64
field:zen	1=-51
other:BIOMETRIC	0=-134 1=-142 2=-141 4=-121 5=-152 6=-122 7=-114 8=-134
other:CRIMINAL_CONVICTION	0=-125 1=-142 2=-45 3=-76 4=-74 5=-96 6=-119 7=-87
other:GENETIC	0=-123 1=-129 3=-82 4=-157 5=-123 6=-145 7=-95 8=-111
other:HEALTH	0=-181 1=-174 2=-68 3=-94 5=-97 6=-148 7=-154 8=-90
other:PHILOSOPHICAL_BELIEF	0=-101 2=-147 3=-85 4=-175 5=-153 6=-132 7=-153 8=-126
other:POLITICAL_OPINION	1=-80 2=-150 3=-102 4=-121 5=-163 6=-125 7=-52 8=-146
other:SEXUAL_ORIENTATION	0=-148 1=-134 2=-122 3=-119 4=-176 5=-110 7=-127 8=-76
other:SEX_LIFE	0=-164 1=-136 2=-155 3=-148 4=-154 6=-141 7=-125 8=-135
other:TRADE_UNION_MEMBERSHIP	0=-112 1=-136 2=-107 3=-110 4=-141 5=-132 6=-119 8=-128
role:field	5=27
role:hint	0=-52 1=-35 3=-32 7=38
role:statement	0=31 2=32 3=64 4=30 5=26 6=39 7=78 8=43
role:topic	0=44 1=52 2=29 3=31 6=63 7=81 8=58
role:trait	1=88 8=30
s:23an	2=49
s:23and	2=35
s:aadh	3=55 8=-25
s:aadha	3=55 8=-26
s:aban	3=-30 8=46
s:aband	3=-33 8=53
s:abbo	5=-35
s:aber	0=36 1=39 7=-37
s:aberd	1=38 7=-36
s:abim	0=-30 1=-27 3=52 4=55 5=-32
s:abime	0=-25 4=54
s:abno	2=26 5=-25
s:abnor	5=-31
s:abon	1=25 5=43
s:abonn	5=25
s:abor	6=38
s:abou	1=-77 3=-81
s:abov	2=-47 5=33
s:abse	0=-27 2=47 4=67 5=-39 7=32
s:absen	0=-30 2=56 4=66 6=30 8=-48
s:abst	0=40 1=-57 4=-109 5=66 8=-27
s:absti	1=-35 4=-107 5=107
s:absu	1=50
s:absur	1=53
s:acad	5=-45
s:acade	5=-47
s:acce	0=-73 1=-26 3=37 4=-31 5=-32 6=-32 7=-35 8=-36
s:accep	0=-41
s:acces	0=-41 4=-41
s:acci	2=-26 5=58 6=-58 8=-31
s:accid	2=-38 5=67 6=-42 8=-26
s:acco	1=37 3=-32 5=-31 7=-86 8=-54
s:accom	3=-42 5=-33 6=25
s:accor	1=42 4=38 5=-25 7=-56
s:accou	2=-56 3=-47 4=-29 6=-54 7=-77 8=-68
s:accr	1=-25 5=31 7=-26
s:accu	0=-52 1=-25 2=-27 4=-30 5=25 7=-32
s:accue	0=-49 6=42 7=-40 8=-29
s:accus	5=38 6=-45 8=28
s:acha	5=-34
s:achat	0=-36
s:ache	4=-37 6=-34
s:achet	4=-33 6=-36
s:acht	0=61
s:achte	0=55
s:acous	3=-25
s:acqu	5=-28 7=-34 8=106
s:acqui	7=-33 8=94
s:acro	0=-25 2=-36 7=-52
s:acros	2=-43 7=-44
s:acte	0=-51 4=-40 5=-29 6=-25
s:acteu	6=-25
s:acti	2=-25 4=-79 7=60 8=-40
s:actin	4=-29 7=-28
s:actio	8=-25
s:activ	2=-29 4=-75 7=59 8=-39
s:actn	2=36
s:acto	3=-39 6=29
s:actu	1=28 3=34 4=-41
s:actua	4=-50
s:actue	3=29
s:adai	6=29
s:adap	2=-47 3=-43 5=-46
s:adapt	2=-43 3=-41 5=-38
s:adde	2=49 4=-28 6=26
s:addi	4=-76 5=67 6=-31 8=-60
s:addic	4=-62 5=84 6=-35 8=-56
s:adep	5=68
s:adept	5=66
s:adey	4=54 8=-30
s:adeye	4=45 8=-35
s:adhe	1=47 4=-35 5=-50 7=55 8=-40
s:adher	1=35 5=-35 7=37 8=-25
s:adhes	1=43
s:adjo	1=-26 4=-60 5=-46 6=-37
s:adjoi	3=-25 4=-66 5=-60 6=-41
s:adju	8=30
s:adjud	8=38
s:adjus	4=26
s:admi	0=-81 3=-34 4=-53 5=28 6=-65
s:admin	0=-81 2=-42 4=-47 5=-38 6=-26 8=-32
s:admit	4=-39 5=65 6=-42 7=-40
s:adol	2=38
s:adop	5=-46
s:adopt	5=-46
s:adre	2=43 4=-44 5=41
s:adres	5=48
s:adul	0=-36 1=-30 2=-54 3=-33 5=31 6=-41 7=-45 8=-67
s:adult	2=-30 4=-25 5=29 6=-29 8=-50
s:adve	1=-32 5=33 6=-58 7=-27
s:adven	5=36
s:adver	0=25 1=-38 6=-60
s:advi	1=-25 2=-38 3=-56 5=-74 6=-35 7=-60 8=-52
s:advic	3=28 5=-40 7=-37
s:advis	1=-30 2=-43 3=-78 5=-44 6=-36 7=-46 8=-47
s:aeri	8=-53
s:aerie	8=-44
s:aero	4=-41 7=-29 8=36
s:aerop	4=-35 7=-29 8=44
s:affa	0=-63 1=-56 3=-73 4=-66 6=-37 7=-50
s:affai	0=-42 1=-61 2=-31 3=-86 4=-61 6=-47 7=-55
s:affe	0=-26 4=43 5=-43
s:affec	0=-35 5=-33
s:affi	1=41 4=-36 5=35 6=-44 7=62 8=-28
s:affic	1=32 5=27 6=-35
s:affil	0=56 5=-36 7=93
s:affir	1=29 5=37
s:affr	8=26
s:affra	8=27
s:afsc	7=45
s:afscm	7=52
s:afte	0=-61 1=29 4=58 6=-58
s:after	2=28 4=49 6=-54 7=34
s:aftr	0=-54 7=42
s:agai	0=39 3=-61 4=61 5=-71 6=-69 7=-27
s:again	0=66 1=31 3=-45 5=-52 6=-64 7=-25
s:agei	1=-35
s:agein	1=-26
s:agen	0=-147 1=-41 2=-77 3=-25 4=30 6=-63 7=-37 8=-46
s:agenc	0=-116 1=-67 2=-57 4=36 6=-50 7=-34 8=-45
s:agent	0=-39 7=29 8=-35
s:agil	3=-31
s:agno	0=-48 1=35 5=-61 6=-43
s:agnos	0=-54 1=26 4=-27 5=-67 6=-52
s:agon	5=-25
s:agre	0=-31 1=-68 3=34 4=-49 5=-53 7=-52
s:agree	3=41 7=-44
s:agreg	1=-53
s:agrem	2=-32 8=56
s:agres	8=-81
s:aide	4=-40
s:aili	4=-71
s:ailie	0=-29
s:ailin	4=-59
s:aill	5=66 6=-52
s:aille	5=49 6=-54
s:aima	5=-26 6=44
s:aimai	6=57
s:aime	5=-31 6=49
s:aimer	6=-32
s:airbu	0=-28
s:airl	3=-28 4=-29 7=-33
s:airli	7=-31
s:airp	4=-44 5=-46
s:airpo	4=-37 5=-42
s:alar	4=-51 5=-32 8=-59
s:alarm	0=-27 4=-37 5=-26 8=-54
s:albu	4=-46 8=-36
s:alco	2=-26 3=-26 5=-53 6=-28 8=88
s:alcoh	4=30 5=-42
s:alcoo	4=-54 8=91
s:alge	0=45 6=-38 8=-30
s:algo	2=-29 3=40 8=-51
s:algor	2=-49 3=45 8=-48
s:alig	0=46 2=-25
s:alik	0=-32 6=40
s:alim	2=-28 4=-26
s:alime	0=-26
s:alle	0=-44 1=-42 3=-25 5=-35 6=-74 7=-29 8=-48
s:alleg	5=30 8=-36
s:allem	0=-31 6=-34 7=29
s:aller	0=-41 1=-25 2=-45 4=28 5=-84 6=-34 7=-73
s:alli	0=38 7=42
s:allo	0=-34 1=36 2=-30 5=-28 7=-34 8=35
s:alon	0=34 1=-47 4=-75
s:alre	2=-27 4=28 7=33
s:alrea	2=-33 4=31 7=35
s:alsa	0=69 4=-37 7=-28
s:alsac	0=70 4=-39 7=-33
s:alte	0=43 2=-42 5=-26
s:alter	0=48 2=-33
s:altr	1=62 7=-35
s:altru	1=62 7=-34
s:alumn	1=28
s:alwa	0=30 2=-27 4=-34 6=36
s:alway	0=37 4=-37 6=57
s:alzh	2=44
s:alzhe	2=43
s:aman	0=-66 6=-65
s:amant	0=-53 6=-47
s:amat	0=-45 5=-30
s:amate	0=-37 5=-25
s:amba	0=-25 3=47
s:ambas	3=46
s:ambi	0=-42 1=40 4=-40 6=34 7=-36
s:ambig	6=42 7=-39
s:ambit	1=53
s:ambu	1=-27 4=-66 5=-28
s:ambul	4=-69 5=-28 8=-25
s:amel	2=-27
s:amen	1=-32 4=40 6=-36
s:amena	4=52
s:amer	2=36 3=-40 6=-46
s:ameri	2=40 3=-53 4=-27 6=-54 7=-25
s:amia	8=-25
s:amie	5=-44 6=84
s:amni	8=55
s:amon	2=-43 4=-68
s:amou	0=-67 1=-46 2=-36 4=-51 5=27 6=56 7=-33
s:amour	0=-35 1=-25 2=-25 4=-35 5=-81 6=65
s:amst	6=43
s:amste	6=47
s:amus	3=36
s:amyo	2=40
s:amyot	2=42
s:anae	2=-53 4=33
s:anaem	2=-47 4=50
s:anal	1=-46 2=46 3=-29 4=-53 5=-44 6=-52 7=-64 8=-82
s:analy	0=-25 1=-37 2=40 4=-59 5=-47 6=-53 7=-56 8=-81
s:anar	0=26 1=79 5=-55 7=-29
s:anarc	1=65 4=-33 5=-46 6=-27 7=-29
s:anat	4=-48
s:anato	4=-53
s:ances	1=-30 6=-29
s:anci	0=37 1=36 2=-49 7=27
s:ancie	0=69 1=49 2=-51 7=30
s:andr	1=-40 6=38
s:andre	0=-25 1=-42 6=35
s:aneu	4=-28
s:aneur	4=-32
s:ange	1=30 8=32
s:anger	1=37 8=-25
s:angi	2=47 4=32
s:angl	0=-35 1=-42 4=-25 5=-37 8=-27
s:angla	0=-30 8=-27
s:angli	1=-43
s:anim	0=-76 1=120 2=-66 3=-72 4=-44 5=-85 6=-47 8=-70
s:anima	0=-49 1=95 2=-46 3=-72 4=-72 5=-72 6=-60 7=-47 8=-55
s:animi	1=52
s:ankar	0=29
s:ankl	4=38
s:anne	1=34 7=-25
s:annec	6=-50
s:annee	1=25 7=-25 8=34
s:anno	2=-47 3=-29 5=65 6=-32
s:annon	3=-29 5=54 6=-33
s:annot	2=-40
s:annu	2=-38 3=-26 4=-40 5=-52 6=-32 7=31 8=56
s:annua	4=-30 7=41
s:annue	5=-42 7=-27
s:annul	8=57
s:anom	2=77
s:anoma	2=67 4=-26 5=-26
s:anon	2=-38 3=-27 4=-27 5=61 6=-32 8=37
s:anony	2=-45 3=-26 4=-40 5=54 6=-30
s:anor	2=40 5=-44
s:anore	4=44
s:anot	0=-43 5=27 7=-41 8=-28
s:anoth	0=-50 7=-37 8=-35
s:answ	1=-41 6=-67
s:answe	1=-38 3=-27 6=-50 8=-25
s:ante	2=-30 8=63
s:antec	2=-34 4=-26 8=73
s:anth	1=119 6=-57
s:anthr	0=-30 1=111 6=-51 7=-29
s:anti	0=-68 1=138 3=-25 4=31 5=-77 6=-41 7=-36 8=-48
s:antic	4=56
s:antin	1=74
s:antiq	4=-40
s:antis	0=-42 1=97
s:antit	1=69 2=30
s:anto	4=-26 6=75
s:antoi	4=-27 6=68
s:antw	5=36 6=-35
s:antwe	5=43 6=-28
s:anxio	4=30
s:anyo	2=29 5=92 6=-38
s:anyon	5=68 6=-43
s:anyt	0=31 1=62 2=-32 5=-33 6=-27
s:anyth	1=44 2=-29 5=-36 6=-27
s:apai	0=-39
s:apais	0=-38 5=-31
s:apar	0=35 3=25
s:apne	4=75
s:apoe	2=34
s:apol	0=53 4=26
s:apoli	0=64
s:apolo	4=45
s:apos	1=38 6=-46
s:apost	1=28 6=-48
s:appa	0=41 1=47 5=-59 8=-33
s:appar	0=43 1=42 2=27 3=-25 4=31 5=-54 7=-34 8=-32
s:appe	1=-30 2=-31 3=-25 4=87 5=-29 6=-30 7=-37
s:appea	1=-52 4=-42 5=26 8=33
s:appel	4=64 5=-44 6=-25 8=-40
s:appen	4=65
s:appl	1=41 2=29 5=-29
s:appo	0=-49 7=56 8=-44
s:appoi	0=-43 7=37 8=-37
s:appr	0=-29 1=-33 2=-46 4=-67 6=-30 7=49
s:appre	0=-68 1=-45 2=-50 3=-27 4=-52 6=-26 8=-32
s:appri	3=37 7=37 8=-31
s:appro	0=39 5=-50 6=-37 8=60
s:appu	0=39 2=62 4=-28 8=-27
s:apre	1=54 2=56 4=-28 6=37 7=-59
s:apri	4=55
s:apro	1=34
s:aprop	1=32
s:arbi	0=-32 4=-36 7=-46
s:arbit	0=-33 4=-36 7=-42 8=-26
s:arbr	0=38 2=-47
s:arch	0=-37 1=25 2=-50 3=-60 4=-53 5=-56 6=-48 7=-42 8=-85
s:archa	5=-25
s:archi	0=-71 2=-48 3=-57 4=-31 6=-29 7=-33 8=-66
s:arde	0=-25 1=25
s:ardec	0=-28
s:argu	6=35 8=-48
s:arle	5=-36
s:arme	0=29 8=-67
s:armee	1=-36
s:arna	2=-33 8=42
s:arnau	2=-26
s:arou	4=-41 5=49
s:aroun	4=-36 5=49
s:arra	5=75 6=-34 7=-45
s:arran	4=-25 5=87 6=-42 7=-28
s:arre	0=-55 1=-50 3=-36 5=-48 6=-45 7=-47 8=82
s:arres	0=-43 2=39
s:arret	2=-31 4=-29 8=70
s:arri	1=-38 3=-33 5=-31 8=-62
s:arriv	1=-42 5=-29 8=-48
s:arro	0=48
s:arron	0=48
s:arth	4=68 5=-25
s:arthr	4=57
s:arti	1=-48 2=-27 3=-90
s:artic	0=46 5=45 6=-33
s:artis	0=-44 1=-25 3=-78 5=-64 7=-31 8=25
s:asce	0=-29 4=29
s:ascen	0=-32 4=36
s:asco	3=-28 7=-42
s:asex	0=-27 4=-33 5=28 8=-29
s:asexu	3=-27 4=-27 5=42 6=67 8=-35
s:asham	6=25
s:ashk	2=35
s:ashke	2=44
s:aske	0=-29 2=-36 4=40 5=-52 6=28 8=32
s:aski	3=35
s:askin	3=42
s:aspe	4=36
s:asper	2=-33 4=45
s:assa	2=-36 7=-30
s:asse	1=36 2=-28 4=-44 5=-70 7=-53 8=-46
s:assem	1=45 4=-29 5=-26 6=-34 7=-46
s:asses	4=-27 5=-49 6=29
s:asset	4=-28
s:assi	0=-61 1=-52 2=-44 3=-74 4=-89 7=-72 8=-29
s:assig	8=55
s:assis	0=-64 1=-37 2=-43 3=-60 4=-91 5=-28 7=-50 8=-81
s:asso	0=-75 2=-67 3=-53 4=-63 5=31 6=-37 7=-28
s:assoc	0=-83 2=-60 3=-45 4=-69 6=-30 7=-33
s:assu	1=50 2=-75 3=-42 4=-31 5=40 7=-67
s:assum	1=41 4=-34 5=53 6=45
s:assur	2=-50 3=-54 6=-53 7=-67
s:asth	1=-39 2=-27 4=25 5=-62 7=-27
s:asthm	1=-35 2=-25 4=53 5=-69 7=-35
s:astr	0=-34 1=43 5=-34
s:astro	1=54
s:atel	0=-31 1=-115 2=-33 3=-40 4=45 5=-29 7=55
s:ateli	0=-39 1=-117 2=-39 4=48 6=-43 7=43
s:athe	0=-78 1=73 2=-30 3=-45 4=-74 5=-52 6=-76 7=-45
s:athee	0=-29 1=64
s:athei	0=-32 1=75 2=-30 4=-65 5=-36 6=-45
s:athl	2=48 4=64 5=-52 8=-36
s:athle	0=-33 2=45 4=47 5=-65
s:atla	0=60 2=-48 4=-46 5=-36
s:atlan	0=38 4=-54 5=-37
s:atou	1=-33
s:atro	2=31
s:atta	0=39 1=-40 5=-41 7=-72 8=-26
s:attac	4=38 5=-37 7=-26
s:atte	0=-63 2=59 4=29 5=27
s:attei	0=-28 2=53 3=-37
s:attem	3=37
s:atten	0=-42 5=34
s:atti	2=-25 4=-51 5=-79
s:attir	5=-79 6=30
s:attit	4=-41
s:attr	0=-32 3=47 4=-34 5=-62 6=25
s:attra	4=-31 5=-72
s:attri	3=52
s:aube	5=-34 6=27
s:auber	5=-32
s:aubi	4=43 6=-28
s:auct	3=-25 4=-29 5=-38
s:aucti	4=-32 5=-35
s:aucu	0=44 1=70 2=-29 3=-31 4=62 6=-47 7=-39
s:aucun	0=26 1=63 4=39 6=-35
s:audi	0=-64 1=-68 2=-41 3=-104 4=-65 7=-75 8=-64
s:audie	8=-59
s:audio	3=-37 4=-42
s:audit	0=-48 1=-48 2=-29 3=-27 4=-60 7=-52
s:augu	0=34 1=26
s:augus	0=38 1=29
s:aujo	1=26
s:aujou	1=29
s:aumo	3=-31 8=-58
s:aumon	0=-26 3=-47 4=-26 8=-45
s:aunt	2=28 4=-32
s:aupr	0=-40 5=-25 7=-41 8=38
s:aupre	0=-37 5=-29 7=-34 8=26
s:aura	0=25 6=46 7=-26 8=28
s:aurai	0=37 6=52 7=-34 8=32
s:aure	1=38 3=-43 5=-25
s:aurel	1=47 3=-29
s:auss	0=-33 5=-56
s:aust	4=-31
s:auste	4=-26
s:auth	0=-76 3=76 4=-26 6=-39 7=-42 8=-33
s:authe	0=-56 3=94
s:autho	0=-43 6=-29 8=-26
s:auti	3=-25 5=-29 8=-27
s:autis	3=-30 5=-27 6=-28 8=-31
s:auto	0=53 1=-49 2=-44 3=62 5=-46 6=-33 7=-44
s:autom	0=-51 2=-34 3=43
s:auton	0=70 3=47
s:autor	3=27 4=-26 5=-32
s:autr	4=-41 6=50 8=-53
s:autre	0=43 6=-31
s:autri	8=-30
s:autu	2=-26 4=41
s:autum	2=-29 4=39
s:avai	0=45 4=-55
s:avail	4=-35
s:avan	2=-25 3=29 4=-68 5=-52 6=41 8=-55
s:aven	0=-34 1=-30 3=-32 5=-41 6=-46
s:avent	1=-27 3=-29 5=-45 6=-36
s:aver	5=55
s:avert	1=-25 5=61
s:aveu	4=-38
s:aveug	4=-48
s:avig	5=-29
s:avign	5=-27
s:avio	2=29 3=-27
s:avoc	0=-29 1=-33 2=-29 4=-33 5=-64 6=-52 8=-33
s:avoca	0=-35 1=-32 2=-27 4=-28 5=-50 6=-50 8=-38
s:avoi	2=-66 3=-49 4=78 5=27 6=-41 8=-48
s:avoid	4=26
s:avon	0=30 7=-31
s:avou	5=59 7=-42 8=49
s:avow	1=36
s:avowe	1=41
s:avri	5=-40 8=46
s:awai	8=47
s:await	8=43
s:awar	2=-29 4=-41 6=40 8=-50
s:award	6=-33
s:ayan	4=-34
s:babi	4=-55
s:babie	4=-46
s:bach	1=-31 6=-47
s:bache	1=-28 6=-53
s:back	1=-36 4=-29 5=-36
s:badg	0=-103 1=-29 2=-54 3=32 5=-51
s:badge	3=-59 6=-25
s:badl	5=-42
s:bail	0=-33 4=-33 8=-56
s:baili	4=-25 8=-43
s:bais	4=-43 8=46
s:baiss	4=-56 8=44
s:bake	1=-52 2=-26 3=-70 5=-38 6=-61 8=-30
s:baker	0=35 1=-41 3=-57 5=-34 6=-89 8=-50
s:bala	4=-52 6=-35
s:balan	4=-54
s:balc	0=29
s:balco	0=31
s:ball	0=53 3=-26 5=-43 6=-25 7=-99 8=-27
s:ballo	0=48 3=-25 7=-93
s:ballr	5=-39
s:balp	7=49
s:bama	0=62
s:bamak	0=70
s:banca	7=-27
s:band	0=-26 5=-53
s:bang	5=55
s:bangk	5=63
s:bank	0=-52 1=-33 5=-64 8=-29
s:banke	2=25
s:banki	0=-37
s:bankr	5=-38
s:bann	3=-35 5=-25 8=44
s:banne	3=-44 4=-34 5=-27 8=40
s:banni	0=-29
s:banq	0=-28 1=-32 3=45 4=-35 5=-69 6=-53 7=-48 8=-70
s:banqu	1=-26 3=48 4=-34 5=-72 6=-57 7=-53 8=-68
s:bapt	1=28 7=47
s:bapte	1=50
s:bapti	7=37
s:barb	6=-28
s:barbe	6=-29
s:barc	0=-25
s:barga	4=-27
s:barl	2=-31
s:barle	2=-48
s:barm	5=-29 6=-36
s:barma	1=-35 5=-37 6=-38
s:baro	2=-46
s:barr	0=-67 1=-25 3=-31 4=-28 5=-67 6=-44 7=-37 8=50
s:barre	2=-25 5=-39 8=72
s:barri	6=-44 8=-43
s:bart	6=-47
s:barte	6=-48
s:base	2=-25 4=-58 5=-46 6=37 8=-28
s:baseb	5=-26
s:basi	8=-66
s:bask	4=-34
s:baske	4=-38
s:basq	0=-48 2=36
s:basqu	0=-55 2=31
s:bass	4=-41
s:bata	7=-27
s:bath	4=30
s:bathr	4=34
s:bati	1=-32 4=-25 7=-35 8=-29
s:batim	1=-42 7=-39 8=-27
s:batt	5=51 8=-51
s:batte	5=41 6=-26 8=-42
s:battl	4=27
s:bava	0=52 4=-25
s:bavar	0=36 4=-26
s:bayr	0=73
s:bayro	0=90
s:bear	0=27 3=45
s:beat	1=-40 4=28
s:beate	6=47
s:beau	4=-57
s:beauc	3=35 4=-34
s:beca	1=-37 3=33 4=30 5=25 6=47 8=-45
s:becam	1=41 7=31
s:becau	0=26 1=-61 3=37 4=28 5=42 6=46 7=-39 8=-66
s:bect	7=47
s:bedr	4=-44
s:befo	0=-62 1=-46 4=51 8=-36
s:befor	0=-59 1=-42 4=38 7=-35 8=-54
s:bega	1=25 4=54
s:begi	6=27 7=-28
s:begin	2=-32 6=27 7=-29
s:beha	7=-38
s:behal	7=-34
s:behi	0=-26 4=28 5=-38
s:behin	5=-51
s:bein	0=-40 1=32 2=36 5=-30 6=58 7=-25
s:bela	0=79
s:belar	0=59
s:belf	0=-30 1=46 7=-29
s:belfa	0=-30 1=46
s:belg	1=-26 4=-58 5=-34 7=-33 8=75
s:belgi	0=41 4=-46 6=52
s:beli	1=35 2=-42 3=-42 4=-42 5=-45 6=-48
s:belie	2=-35 3=-38 4=-51 5=-60 6=-66
s:bell	5=-36
s:belo	4=-25 7=51 8=-28
s:belon	7=52 8=-32
s:benc	5=-59
s:bene	1=-34 3=-41 5=-44 7=-56
s:benev	0=32 3=-31 5=-39 7=-37 8=-57
s:beni	1=25
s:berl	5=-45
s:berli	5=-26
s:bern	0=41 4=-64 8=-45
s:berni	0=32
s:bete	1=56
s:bett	0=-53 4=37 7=-25
s:bette	0=-44 4=34 6=-28 7=-28
s:betw	0=25 1=-40 7=-40 8=-34
s:betwe	0=26 1=-40 4=43 6=29 7=-52 8=-32
s:bibl	1=87 4=-40 7=-29 8=-27
s:biel	0=40 3=-28 4=51
s:bien	5=-30 8=38
s:bigg	4=-28 5=-30 6=32
s:bigge	5=-27 6=42
s:bijo	3=-41
s:bijou	3=-45
s:bili	6=-39
s:bilin	6=-48
s:bill	1=-40 6=-26
s:bille	0=26 1=-35 6=26
s:bime	6=-25
s:bind	8=-33
s:binde	8=-39
s:bioe	5=-34
s:bioet	5=-30
s:biog	0=-45
s:biogr	0=-38
s:bioi	2=-41
s:bioin	2=-51
s:biol	3=-29 5=-25
s:biolo	3=-25 5=-26 8=-29
s:biom	0=-94 1=-65 2=-48 3=30 4=-72 5=-50 6=-53 7=-54 8=-57
s:biome	0=-89 1=-65 2=-44 4=-68 5=-47 6=-61 7=-64 8=-61
s:biote	4=-26
s:bipo	4=30
s:bipol	4=27
s:birm	0=27 8=-43
s:birt	2=44 5=-31
s:birth	4=-64
s:bise	0=-40 1=-37 2=-34 4=-44 5=-84 6=111 8=-28
s:bisex	0=-52 1=-43 2=-27 4=-52 5=-87 6=95 7=-27 8=-34
s:bisho	5=-36
s:bist	0=48
s:bistr	0=61
s:bitt	2=35 8=37
s:bitte	2=44 8=37
s:blac	4=-41 8=-26
s:black	0=-46 4=-30 7=-40
s:blad	6=-29
s:bladd	6=-25
s:blai	0=52
s:blan	0=49 4=-45 5=-69 6=-41 8=51
s:blanc	4=-31 5=-36
s:bles	0=-28 1=-40 8=40
s:bless	8=38
s:bleu	5=-30
s:blin	1=-35 2=33 3=-30 4=-60 5=-38 6=-34 8=-43
s:blind	2=28 4=-38
s:bloc	0=61 3=-27 4=25 5=-41
s:bloca	0=38
s:block	5=-31
s:blog	0=28 5=36 8=-30
s:blok	6=39
s:bloke	6=40
s:bloo	0=-34 1=-33 2=32 4=-26 5=-36 6=-25
s:bloq	3=28
s:blot	2=-28
s:boar	3=39 4=-79 5=-25 6=-61 8=-95
s:board	3=52 5=-66 6=-26
s:boas	5=50
s:boast	5=64
s:boat	5=-29 6=-90
s:boil	7=46
s:boile	7=38
s:boir	4=75 8=-44
s:boit	4=-53 6=28
s:bolt	6=37
s:bolto	6=45
s:bond	0=-38 1=-33 7=-30 8=-25
s:bonda	1=-47 5=38
s:bone	0=29 4=-27
s:bonn	3=-27 4=-69 5=-52 6=-33 7=28
s:bonne	5=-39
s:book	0=-52 1=-29 2=-35 3=-39 4=-42 5=-38 6=-48 7=-53 8=-68
s:booke	1=-55
s:booki	4=-39 6=-26
s:bookk	1=-34 2=-26 5=-58 6=-34
s:books	1=40
s:boos	4=39
s:boost	4=33
s:boot	3=30 4=-40 5=-42 8=-39
s:bord	0=27 1=39 3=36 4=-52 5=-30 6=-37 7=-43 8=-39
s:borde	1=50 3=36 4=-46 6=-39 7=-32 8=-47
s:bore	5=32
s:bori	6=32
s:born	3=-41
s:borne	3=-74
s:borou	4=-30
s:bosc	7=-38
s:boss	7=-31
s:bosse	7=-25
s:bost	0=38
s:bouch	5=-25
s:boud	1=-35
s:boudd	1=-33 4=-27
s:bouf	1=44 4=-49
s:bouff	1=42 4=-57
s:boug	3=-54 4=-41 6=29 7=-29
s:bough	3=-40 4=-40 6=38 7=-29
s:boul	0=-32 6=-44
s:boula	0=-33 6=-44
s:boun	0=-49 8=29
s:bour	4=-46
s:bours	4=-25
s:bout	0=-31 2=-43 3=-42 4=-57 5=-31 6=-40 8=-74
s:boute	4=-35 8=-50
s:bouti	2=-32 3=-37 4=-35 5=-34 6=-29
s:bowe	4=44
s:boxe	4=-36 6=29
s:boxi	6=-30 8=31
s:boyc	0=44 1=-42
s:boyco	0=30 1=-42
s:boyf	0=-41 3=-33 4=-37 7=-25 8=-38
s:boyfr	0=-47 3=-32 4=-42 8=-35
s:brac	0=-26 4=-60 5=-26
s:brace	4=-55
s:brad	4=-25
s:bradf	4=-27
s:brai	4=-27
s:brail	4=-29
s:brak	4=-46
s:bran	0=-37 1=-46 2=-41 3=-64 4=-78 6=-42 8=-57
s:branc	0=-45 4=-41 5=38 6=-30 8=-35
s:brand	5=-25
s:braq	6=-39
s:braqu	6=-27
s:braw	8=48
s:braz	6=-30
s:brazi	6=-34
s:brca	2=59 4=-68 6=-28
s:brea	0=-46 1=-53 2=-47 4=53 6=-56 7=-34 8=-50
s:break	4=37 6=-27
s:breas	4=28
s:bree	2=-66 4=-33
s:breed	2=-61
s:bres	0=-27 5=-64
s:bret	0=50 1=-28 5=-25 7=-39
s:breta	0=46 5=-33
s:breto	7=-32
s:brev	8=-29
s:breve	0=-26 6=-28
s:brew	2=28 4=-47
s:brewe	2=30 4=-44
s:brex	0=32 4=-40 6=-39
s:brexi	4=-26 6=-39
s:bric	3=45 4=-38
s:brick	3=43 4=-45
s:brid	4=-50 5=-56 8=-52
s:brida	8=-36
s:bride	6=-40
s:bridg	4=-39 5=-26
s:brie	1=-35 5=-30 6=-27 8=-42
s:brig	0=-98 1=-46 4=51 5=-55 6=45 8=-64
s:briga	0=-65 8=-48
s:brigh	0=-39 1=-27 4=64 5=-38
s:bril	0=-38 4=36 6=-44
s:brill	0=-35 4=38 6=-57 7=32
s:brin	4=42 8=-30
s:bring	4=31
s:bris	0=42 4=-30 6=-45 7=-25 8=34
s:brist	0=41 6=-44 8=36
s:brit	0=30 1=26 6=-39 7=-32
s:brita	0=47 6=-38
s:briti	0=-26 1=26 7=-25
s:briv	1=33 5=-25
s:broa	0=-44 7=-27
s:broad	0=-34
s:broc	2=-30
s:brok	0=-38 1=44 3=-39 5=25 6=-26
s:broke	4=68 5=-26 8=-45
s:brot	1=50 2=41 3=-29 4=-29 5=52 7=-57 8=52
s:broth	1=40 2=32 3=-30 5=34 7=-88 8=45
s:brou	0=-39 1=84 2=-27 3=-31 4=-51 7=-29 8=-26
s:broug	0=-45 1=52 2=-29 4=-54 6=-52 8=-25
s:brows	5=33
s:brui	5=37 6=33
s:bruit	6=44
s:brul	0=63 1=-36 4=-42 7=-33
s:brus	0=66 1=-38 4=-42 8=30
s:bruss	0=78 1=-31 4=-34 8=-30
s:brux	0=36 1=29 2=-35 6=26
s:bruxe	0=35 2=-34 6=28
s:buda	0=45
s:budap	0=36
s:budd	1=-25
s:budg	0=-52 4=-29 5=-66 6=-56 7=-25
s:budge	0=-54 4=-28 5=-76 6=-50 7=-25
s:buff	7=40
s:buffa	7=33
s:buil	0=-71 2=-70 3=-43 4=-44 8=-47
s:build	0=-65 2=-29
s:buli	4=60
s:bulim	4=52
s:bull	0=-28 4=-59 5=-58 7=27
s:bulld	0=53 4=-25 5=-45
s:bulle	0=-73 7=42 8=45
s:bulli	6=29
s:bump	1=33
s:bumpe	1=37
s:bunt	6=-25 7=-31
s:bunti	6=-27 7=-28
s:bure	0=-36 1=-68 4=28 7=-49
s:burea	0=-37 1=-67 3=-26 4=37 6=34
s:burg	0=-25 1=-31 4=-34
s:burge	4=-25
s:burgl	4=-25
s:burn	3=74 5=-43 6=-33
s:burs	7=36
s:bursa	7=37
s:buse	7=-34
s:busi	0=-35 1=-33 2=-49 4=-52 6=-80 8=-28
s:busin	0=-30 1=-33 2=-35 3=-25 4=-60 6=-80 8=-26
s:bust	0=64 7=36
s:butc	6=56
s:butt	3=-59
s:buve	0=-56 4=32
s:buvet	0=-53
s:buveu	4=26
s:buye	0=-55 1=-26 5=-55 7=-43
s:bypa	0=48 8=-31
s:bypas	0=47 8=-30
s:byrn	6=-28
s:caba	1=27 5=-27 8=-47
s:cabi	1=-29 2=-43 4=-58 5=-43 6=-53
s:cabin	2=-44 4=-57 6=-40 7=-39
s:cabl	4=45
s:cach	0=47 3=-58 4=-35 5=-92 6=71
s:cache	4=-31
s:cade	1=-28
s:cadet	3=-45
s:cadr	0=-93 4=-58 5=-67 7=-43
s:cadre	0=-54 5=-42 7=-63
s:cafe	4=-42
s:cafet	4=-37
s:cais	2=-45 3=27 5=-30 6=-30
s:caiss	2=-47 3=43 5=-27 6=-45
s:cake	5=-44 8=-40
s:cala	0=33 5=-54
s:calai	5=-61
s:calc	4=-38
s:calcu	4=-34
s:calen	4=26
s:call	0=40 2=-90 3=-46 6=-28 7=-32
s:calle	2=-25 3=-53 8=45
s:calli	2=-56
s:calm	5=-51
s:cama	6=63 7=-38
s:camar	6=45 7=-48
s:camb	3=37 7=-30 8=-43
s:cambr	3=32 7=-39 8=-42
s:came	2=29 4=-65 5=-26 7=30 8=-53
s:camer	2=28 4=-56 7=36 8=-31
s:cami	1=28 6=-35
s:camp	2=-49 3=-33 4=-81 5=-83 7=-81 8=-62
s:campa	2=-58 3=-65 4=-74 5=-58 7=-81 8=-53
s:campi	5=-26
s:cana	0=-45 3=34 6=-25 7=-27
s:canad	0=-43 3=31 6=-32 7=-33
s:canc	0=-30 2=50 5=-27 6=-32 7=25 8=-55
s:cance	0=-36 1=-26 2=62 6=-28 7=43 8=-57
s:candi	0=25
s:cann	0=-35 1=-30 4=90 5=-34 8=49
s:canna	1=-31 8=69
s:canne	4=-40
s:canno	0=-27 4=81 5=-31 6=46
s:cant	1=-32 3=50 5=-69 6=37 7=55 8=-37
s:cante	0=-42 2=-25 5=-40 6=45 7=-33
s:canti	3=62 4=-27
s:canto	0=26 7=81
s:canv	0=34 3=-29
s:capa	0=-45
s:capac	0=-44
s:capi	0=92 4=-47 5=-25 6=62 8=-31
s:capit	0=96 2=-26 4=-31 5=-29 6=63
s:capt	0=61 1=-25 4=-45 5=-27 6=-52 7=-29 8=-34
s:capta	0=66 6=-45
s:capti	7=-27
s:cara	2=-32 4=-43 6=-38 8=-37
s:carac	0=44 2=-37 4=-41 6=-32 8=-41
s:carav	0=-52
s:carb	3=-53 7=-25
s:carbo	3=-45
s:card	0=-40 1=-29 3=35 4=29 5=-94 7=-27 8=-64
s:cardi	0=-36 1=-29 4=40 5=-40 8=-67
s:care	0=-36 3=-35 4=-51 5=-53 7=-25 8=45
s:caree	1=25 3=-34 5=-59 6=57 8=-26
s:caret	1=-46 5=34 6=-45 8=62
s:cari	3=29 7=30 8=-27
s:caris	3=25
s:carn	0=-65 2=-26 4=70
s:carna	0=-59
s:carne	4=60
s:caro	1=40 2=-36
s:carol	1=28 2=-31 6=29
s:carp	8=-37
s:carpa	4=32
s:carpe	0=30 4=-45 5=-34 7=-38 8=-44
s:carr	1=-25 2=34 3=-60 4=-43 5=-39 6=-67 8=-74
s:carre	4=45
s:carri	1=-37 2=41 3=-47 5=-46 6=-50 8=-43
s:carry	0=42
s:cart	1=-46 2=-56 3=-49 5=-45 6=-45 8=-64
s:carte	0=-34 8=-34
s:carto	0=-41 2=-44 5=-33 7=-32
s:carv	1=-33 4=59
s:carve	1=-36 4=51
s:cary	0=-27 2=72 3=-39 4=-67 5=-33 8=-33
s:caryo	0=-28 2=73 3=-35 4=-68 5=-44
s:casa	5=-29
s:case	0=-44 7=-62 8=-27
s:casew	0=-33
s:casi	0=-55 1=-35 3=62 4=-33 5=-86 6=-29 7=-31
s:casie	0=-25 1=-26 4=-33 5=-78
s:casin	0=-33 3=71
s:casq	0=65 5=-34 6=-29
s:casqu	0=83
s:casua	5=32
s:cata	0=29 2=25 4=-66 5=-43 8=-26
s:catal	0=46 2=-26 4=-45 5=-42
s:catar	2=62 4=-51
s:cate	4=-60 5=-39 7=-46 8=-51
s:categ	4=-32 8=-41
s:cater	3=-26 4=-48 7=-52
s:cath	0=-61 1=56 2=-35 4=-45 5=-58 7=-43 8=-35
s:cathe	6=30 7=-25
s:catho	0=-49 1=54 2=-25 4=-26 5=-51 7=-27 8=-26
s:caug	5=41 6=-36 7=-45 8=36
s:caugh	5=40 6=-40 7=-33 8=41
s:caus	0=-82 2=62 3=67 7=-49 8=66
s:caut	1=-57 8=80
s:cauti	1=-55 3=-32 8=74
s:cava	5=37
s:caval	5=33
s:cege	0=-27 7=60
s:ceget	7=53
s:cele	1=50 5=-27 6=-31
s:celeb	1=37 4=-28 5=-25 6=-36
s:celi	0=-26 1=-53 2=-38 4=-51 5=30
s:celib	0=-28 1=-51 2=-41 4=-43 8=-26
s:cell	4=-41 7=-38
s:cella	5=42
s:cellu	3=-25 5=-27 8=39
s:cent	1=-47 2=-33 3=36 4=-91 5=-76 6=-56 7=27
s:cente	3=34 7=52
s:centr	1=-39 2=-29 3=42 4=-104 5=-77 6=-36
s:cerc	0=49 1=39
s:cercl	0=53 1=39 6=-28
s:cere	7=-29
s:cereb	4=25
s:cerem	1=25 7=-29
s:cert	0=-30 1=-45 3=-45 4=36 5=-41 6=-51 8=58
s:certa	6=-34
s:certi	0=-28 1=-46 2=-31 3=-48 4=31 5=-43 6=-28 8=50
s:cess	1=43 4=-42
s:cett	4=29 6=-30
s:chai	2=-60 3=-38 4=-54 6=-53 8=-63
s:chain	0=-37 4=-62
s:chair	4=-45 6=-68
s:chal	5=31
s:cham	0=-44 1=-34 2=-28 4=-29 5=46 6=-83 7=-55
s:chamb	0=-38 5=41 6=-64 7=-45
s:champ	3=-38 6=-26
s:chan	0=48 1=-50 2=-59 4=25 5=34 6=-48 7=-61 8=-57
s:chanc	0=46
s:chang	0=-72 2=-50 3=-50 4=40 5=54 6=-34 8=-43
s:chann	7=-39
s:chant	0=62 1=-71 3=40 5=-52 6=-35
s:chap	0=-68 2=-53 3=-25 4=-70 6=-65 8=55
s:chape	0=-46 1=28 6=-27
s:chapl	0=-32 4=-64 6=-33
s:chapt	1=25
s:chaq	0=51 3=35 4=-32 5=50 6=-37 8=-35
s:chaqu	0=43 3=32 5=37 6=-35 8=-39
s:char	0=-66 1=-111 2=-91 3=-68 4=-52 6=-43 7=-92
s:chara	4=-28 6=-35
s:charc	1=-26
s:charg	1=-50 2=-63 3=-47 5=-83 7=-48
s:chari	0=-51 1=-40 2=-46 5=-51 6=-46 7=-27
s:charm	4=-33 5=54
s:charn	5=52
s:chart	0=-43 1=-31 5=-26 7=-56
s:chas	0=39 3=-30 4=28 5=45 8=-32
s:chass	0=42 4=38
s:chast	5=36 6=-26
s:chat	0=-25 4=-30 6=-30
s:chatt	5=-27
s:chau	0=-82 1=-56 4=59 6=-53 8=-56
s:chauf	0=-68 1=-47 6=-42 7=25 8=-57
s:chaus	0=-26 4=34
s:chea	0=-25 1=-28 4=-34 6=-87
s:cheat	6=-91
s:chec	0=-52 1=-65 3=61 5=-52 6=-53 7=-33
s:chech	6=-40
s:check	0=-26 1=-46 3=33 6=-29 7=-39 8=-35
s:chee	0=34 2=-29 4=-25 5=-30
s:cheer	0=33 1=32 4=-28
s:chees	5=-26
s:chef	4=27 5=-42
s:cheff	5=-35
s:chem	0=-42 1=43 2=-59 3=-48 4=50 7=38
s:chemi	0=-27 1=35 2=-40 3=-34 7=45
s:chemo	4=30
s:cheq	3=-35 8=47
s:chequ	3=-42 8=53
s:cher	1=-50 2=-48 3=-44 4=-39
s:cherc	1=-49 2=-38 3=-61 4=-39 8=-25
s:ches	0=-38 6=-28
s:chev	6=-49
s:cheva	4=30 6=-26
s:chic	4=-39 5=-62
s:chick	4=-40
s:chie	1=-31 2=-32 4=-34 6=-37 8=-48
s:chien	1=-36 6=43
s:chif	0=-29 1=-38 3=-39 6=-43
s:chiff	0=-30 1=-34 3=-28 6=-46
s:chil	0=-28 1=-30 2=52 5=31 6=-69 7=-42 8=-39
s:child	0=-50 1=-36 2=31 4=-71 5=-44 6=-50 7=-35
s:chim	1=-27 2=34 6=-27
s:chime	2=31
s:chimi	4=36 6=-26
s:chin	3=29 5=-48
s:chino	3=28 5=-50
s:chir	2=-25 3=-42 4=-103
s:chiru	3=-52 4=-97 5=-25
s:choc	0=-25 1=-40 8=-31
s:choco	1=-37 3=-25 8=-31
s:choe	1=25
s:choeu	3=-25
s:choi	0=-40 3=-57 4=-69 5=88 7=-29
s:choic	1=33 2=31 5=25 6=-38
s:choir	1=26
s:chois	3=-35
s:chol	4=-26
s:chole	4=-31
s:chor	0=-36 3=-36
s:chora	0=-32
s:chore	6=-25
s:chri	0=-32 1=25 4=-26 6=41
s:chris	0=-37 1=36 4=-37 6=32
s:chro	0=-46 1=-29 2=30 3=-32 4=-93 5=-81 7=-34 8=-49
s:chrom	2=28 4=-115 5=-33 6=-42
s:chron	0=-35 1=-25 4=-40 5=-55 6=25 8=-36
s:chur	1=-44 3=-28 4=-49 6=62 7=-39
s:churc	1=-37 4=-40 6=60 7=-47
s:chut	4=31
s:cine	6=-43
s:cinem	5=-26 6=-35
s:cinq	7=31
s:cinqu	7=32
s:circ	0=-30 4=-25 5=41 6=-43 8=-44
s:circu	5=58 6=-33 8=-34
s:citi	2=44 4=-31 6=-40
s:citiz	0=-25 6=-35
s:cito	0=33 7=-48
s:citoy	0=50 7=-51
s:civi	2=-26 3=-39 4=-58 5=-51 6=82 7=-70 8=-57
s:civil	0=-33 2=-26 5=-26 6=90
s:clai	0=-33 2=-41 4=-60 5=30
s:claim	0=-34 4=-61 5=36 6=-44
s:clair	4=39 5=-38
s:clas	0=-48 2=-61 3=-38 4=-29 5=-84 6=-76 7=-60
s:class	0=-41 1=-61 2=-49 3=-32 5=-33 6=-34 7=-44
s:clau	0=-36 1=-27 4=70
s:claus	0=-34 1=-27 4=71
s:clav	4=28
s:clavi	4=27
s:clea	0=-71 1=-49 2=86 3=-33 4=102 5=-88 6=-52 7=-72
s:clean	0=-31 3=-37 7=-50 8=-26
s:clear	0=-41 2=32 3=42 4=94 5=-36 8=-73
s:clef	3=-33 4=37
s:cler	0=-80 2=-44 3=-55 4=-62 5=-45 6=-26 7=-35 8=-28
s:clerk	0=-43
s:clie	1=-47 2=-78 3=-73 4=-81 6=-47 7=-63 8=-65
s:clien	0=-28 1=-41 2=-80 3=-44 4=-63 7=-80 8=-73
s:clim	0=76 1=-25 4=42 5=-31 7=-58
s:clima	0=73 7=-39 8=-28
s:climb	4=45 6=30 7=-42 8=29
s:clin	0=-64 2=-38 3=-37 4=-47 6=-37 8=-36
s:clini	0=-37 2=-33 3=-26 4=-44 5=-29 6=-35 8=-40
s:cloc	0=-25 4=-33 5=-34 7=-34 8=-29
s:clock	3=27 4=-25 5=-25
s:clon	0=-28 2=-80 5=-28 8=-47
s:clone	2=-37
s:clos	3=-32 4=-52 5=-48 6=28
s:close	3=-25 4=-42 5=-58 6=25 7=28
s:clot	2=60 4=-53
s:clott	2=50
s:clou	1=-55 4=76 5=-63
s:club	5=54
s:cnap	2=-30
s:coac	1=-68 3=-72 5=-54 7=-47 8=-46
s:coach	4=43 5=-30 6=-32 8=-40
s:coas	3=-45
s:coch	0=33 4=48 5=-27 6=54
s:cochl	4=42
s:cock	3=-42
s:cockt	3=-44
s:code	2=-29 8=-26
s:codeb	2=-33
s:codi	4=33
s:codin	4=34
s:coel	4=30 6=-32
s:coeli	6=-39
s:coeu	4=-63 8=-33
s:coff	0=-52 1=-57 2=-26 3=48 4=-32 6=-47 8=-42
s:coffe	0=-47 6=-50 8=-34
s:coffr	1=-48 3=52
s:coif	5=-34 6=-48
s:coiff	6=-51
s:coli	0=78 3=-31
s:coll	0=-47 1=-39 2=-60 4=-25 5=33
s:colla	0=-52 6=-40 8=39
s:colle	0=-48 1=-33 2=-68 5=51 6=36 8=-26
s:colli	6=-43 8=-44
s:collo	4=-34
s:colo	1=-52 3=-34 4=28 5=-28 7=-47 8=-66
s:coloc	4=-28 6=-31 7=-28 8=-31
s:colom	0=44
s:colon	2=40 4=-25 5=-33
s:color	4=-26
s:colos	4=43
s:colou	0=-39 2=-52 4=57 5=-36 6=-42
s:colu	0=26 4=-61 5=-26
s:colum	4=-50 5=-32
s:comb	0=63 8=42
s:come	2=-28 4=75 5=-89 6=-81 8=-40
s:comed	5=-93 6=-48
s:comi	0=-26 1=-29 2=-29 3=-40 4=-65 5=-30 6=45 8=-27
s:comin	0=-40 4=-52 5=-30 6=60
s:comit	3=-25 4=-31
s:comm	0=-26 1=-43 2=-59 3=-55 4=-84 5=-65 7=-46
s:comma	2=54 4=-55 7=-41
s:comme	0=-87 1=-88 2=-51 3=-81 4=33 5=-99 6=-54 7=-40 8=-85
s:commi	0=-62 1=30 2=-28 3=-55 4=-80 5=-56 8=27
s:commo	2=-31 4=-33 5=39
s:commu	0=52 1=-68 2=-52 3=-49 4=-90 5=-80 7=-67
s:comp	0=-65 1=-37 2=-51 5=48 7=-108 8=-79
s:compa	0=-57 6=-35 7=-41 8=-69
s:compe	4=37 5=-48 6=50
s:compl	1=-27 2=-36 4=29 6=-66 7=-51 8=-33
s:compo	3=-31 4=-48
s:compr	0=29 5=-34 8=-50
s:compt	0=-34 1=-82 2=-35 4=-35 5=42 6=-55 7=-106 8=-59
s:compu	5=30
s:conc	0=-70 1=-76 2=-30 3=28 5=-52 6=74 7=-70 8=-86
s:conce	0=-42 5=-53 6=51 7=-36
s:conci	1=-54 3=-35 4=-29 5=-33 6=27 8=-37
s:concl	4=-35 5=35 6=52
s:conco	3=65 4=-25 6=-25 8=-48
s:cond	0=-42 1=-65 3=-47 5=-90 6=-67 8=103
s:conda	1=-36 2=-28 3=-61 4=-38 5=-25 6=-26 8=27
s:condi	0=-31 2=36 5=-48 8=92
s:condu	1=-42 3=-61 4=-35 5=-68 6=-45 8=90
s:conf	0=-111 3=37 7=31 8=-71
s:confe	0=-83 2=-59 3=-46 4=-73 6=-63 7=30 8=-37
s:confi	0=-45 1=-31 2=57 7=-33
s:confl	1=32 3=-27 4=-34 7=35
s:confo	0=-46 1=-26 3=73 8=-37
s:confu	1=29
s:cong	0=32 1=-44 2=-29 3=-28 4=-25 5=-61 8=-37
s:conge	2=54 4=-51
s:congr	7=54
s:conj	1=-26 4=-75 5=-36 8=-38
s:conjo	4=-61 5=-49 6=31
s:conju	6=-27
s:conn	0=35 1=-35 2=67 3=-30 4=-78 5=105 6=-44
s:conna	5=-29 7=42 8=-44
s:conne	4=-58 5=27 8=-43
s:connu	5=41 6=36 7=-26
s:conq	5=41
s:conqu	4=-27 5=63
s:cons	1=40 3=35 4=-110 6=-93 7=-60 8=-62
s:consc	0=-40 1=72 4=-40 5=-36 6=-26
s:conse	0=41 1=-40 3=33 4=-75 6=-109 7=28 8=-53
s:consi	0=-35 1=67 2=-31 4=37 6=-27
s:conso	5=44
s:const	1=-29 4=-25 5=-28 6=29 8=-26
s:consu	0=-39 1=-59 2=30 4=-98 5=-47 6=-68 7=-107 8=-67
s:cont	0=47 1=-37 3=-29 4=-27 5=-86 6=-35 7=-29
s:conta	0=-34 4=-56 5=-38 6=37
s:conte	3=-62 4=-49
s:conti	1=-53 2=27 3=41 8=-26
s:contr	0=61 2=-55 4=-36 5=-106 6=-65 7=-37
s:conv	2=-55 3=-51 4=-88 5=-89 6=-28
s:conva	0=30 1=32 3=-42 5=-52 7=-34 8=-26
s:conve	0=-27 1=74 4=-34 5=-29 7=36
s:convi	2=-43 3=-68 4=-58 5=-53 6=-70 7=-38
s:convo	0=57 3=27 4=-33 5=-35
s:cook	1=-40 4=-99 8=56
s:cookb	7=-28
s:cooke	1=-37
s:coop	0=-30 7=32 8=58
s:coope	7=32 8=49
s:coor	0=-36 2=-25 4=-56 5=-47 6=-30 7=26 8=-32
s:coord	0=-29 4=-63 5=-46 6=-32 8=-27
s:copa	5=-61 6=79
s:copai	2=-31 5=-73 6=78
s:cope	4=-26
s:copen	4=-27
s:copi	2=74 3=58 4=-77 5=-52 6=-45
s:copie	2=54 4=-51 5=-31
s:copin	6=-38
s:copp	4=-25
s:coppe	4=-33
s:copr	7=-82
s:copro	7=-99
s:coqu	5=89
s:coqui	5=87
s:corb	0=28
s:corbe	5=45
s:corby	0=42
s:cord	1=-32 2=45 3=-44 4=40 6=-69
s:corde	6=-46
s:corn	3=-28 5=-31
s:corp	3=-29
s:corr	0=-92 1=92 2=-58 4=38 5=-36 6=-33 7=-40 8=-38
s:corre	0=-30 1=-29 2=-30 4=49 5=-34
s:corri	0=-70 1=97 2=-30 3=25 7=-33
s:cors	0=74 2=-34 7=-36
s:corse	2=-43
s:corte	0=25
s:cosme	1=-28
s:cost	0=-66 1=-26 4=-58 5=-30 6=-51
s:costu	4=-51 5=-29
s:coti	0=-50
s:cotis	0=-50
s:couc	2=-27 5=45 6=-31 8=-25
s:couch	5=40 6=-32 8=-25
s:coul	0=-64 1=-32 4=-42 5=43 6=-53 7=26 8=-27
s:could	4=-33
s:coule	0=-58 3=-32 8=-34
s:coun	0=29 1=-74 2=-90 3=-41 4=-99 5=-31 6=-36 8=-87
s:counc	1=-43 2=-33 3=-36 4=-84 5=-48 6=-44 8=-72
s:couns	0=-43 2=-71 4=-53 5=-27 6=-67 8=-43
s:count	0=44 1=-43 2=-37 3=-32 4=-56 5=-65 7=-41
s:coup	0=-84 1=-39 3=-70 4=-85 5=30 6=45 7=-56
s:coupe	5=-28 8=-28
s:coupl	0=-78 1=-75 3=-61 4=-86 5=33 6=57 7=-45 8=-80
s:cour	0=-52 1=-93 3=-77 6=-37 7=36 8=-25
s:coura	0=-37 8=-32
s:coure	5=-29 6=62
s:couri	7=61
s:courr	1=-29 2=43 3=-28 4=-42 8=-43
s:cours	1=-29 2=-38 5=-63
s:court	2=-34 4=-43 5=-43 6=-57 7=69
s:cous	2=38 4=34 5=28 6=-33 8=25
s:cousi	0=34 5=38 6=-31 8=33
s:cout	3=-50 4=-28 5=-71 6=-27 7=-46 8=-39
s:coutu	3=-45 4=-30 5=-65 6=-32 7=-42
s:couv	0=-40 1=-43 3=-46 8=-42
s:couve	1=-41 3=-63 8=-35
s:couvr	0=-25
s:cove	0=-32 2=-46 3=-41 6=-75 7=-42 8=-34
s:cover	0=-29 2=-29 5=-47 6=-52 7=-35
s:covi	2=-28 3=-30 4=75 5=-40 6=-25 8=-31
s:crac	2=50 3=-31
s:crach	2=50 3=-25
s:craf	7=-29
s:cran	3=-32 4=34 7=37
s:cras	4=54
s:crea	0=34 1=-34 4=-32 8=-31
s:creat	0=52 1=-44 4=-25 7=-31
s:crec	0=-29 6=-52 8=32
s:crech	0=-29 6=-38
s:cred	0=-28 1=-39 5=-28 7=-115
s:credi	7=-99
s:crete	3=29
s:crew	4=-33 7=37
s:cric	5=-35
s:crick	5=-34
s:crie	0=64 2=-34 3=-38
s:crim	0=-39 1=-59 2=-36 3=-41 4=-49 5=-51 7=-29 8=-50
s:crimi	0=-31 2=-33 3=-42 4=-37 5=-33 6=-35 7=-25
s:crip	4=-44
s:cripp	4=-41
s:cris	0=-36 1=-39 2=-55 5=-30 6=-29 8=-42
s:crise	2=-56 4=43
s:crisi	4=-40 6=-25
s:crit	0=43 1=-26 3=-48 4=-57 5=-56 6=-66
s:criti	0=49 1=-26 3=-47 4=-73 5=-58 6=-65
s:croh	4=63
s:croi	2=-25 3=-32 4=-27 5=-28 6=65 7=-60 8=-34
s:crois	4=30
s:cros	0=-51 3=-31 4=-70 5=-71 7=40 8=-36
s:cross	0=-33 3=-27 4=-52 5=-54 7=31 8=-36
s:crow	0=34 8=-42
s:croy	0=-25 2=-32 5=-58 6=32
s:croya	3=-25 6=53
s:croyd	3=36
s:crut	8=-28
s:crys	2=-44
s:cryst	2=-32
s:cuis	0=-68 1=-78 4=-62 5=26 6=-53
s:cuisi	0=-66 1=-78 2=-25 3=-25 4=-70 6=-42
s:cult	0=-34 1=-50 2=-38 5=-35 6=-30
s:cultu	0=-40 2=-28 6=-25
s:cura	2=-58 4=30 5=-26
s:curat	2=-68 4=38 6=-25
s:cure	1=32 6=-28 8=-53
s:curf	8=32
s:curfe	8=29
s:curie	6=-35
s:curio	5=-42 6=29
s:curr	8=69
s:curre	8=66
s:curv	0=-25 5=-39
s:cust	0=-43 1=-37 2=-51 3=-43 4=-95 5=-29 6=-41 7=-40
s:custo	0=-45 1=-37 2=-58 3=-65 4=-102 6=-35 7=-38
s:cutt	5=-46 6=-57
s:cutti	6=-34
s:cycl	2=-37 3=-41
s:cycle	2=-40
s:cyni	1=-57 4=-39 6=-28
s:cynic	4=-31
s:cyniq	1=-48
s:cyp2	2=76 4=-41
s:cyp21	2=72 4=-39
s:cypr	2=-27
s:cyto	2=-51
s:cytog	2=-39
s:dail	0=-50 5=-31 7=33 8=-43
s:dair	0=-42 1=26 4=-28
s:daka	0=52 8=-32
s:danc	0=-26 2=-39 4=-35 7=-54
s:dance	4=-26 7=-46
s:danci	0=-33
s:dang	5=-31 8=28
s:dange	5=-39 8=42
s:dani	4=-43 5=-73 6=26
s:danie	5=-53 6=30
s:danis	4=-35 5=-40
s:danl	2=26
s:dans	5=-41 6=36
s:danse	5=-43 6=53
s:dash	2=-27 4=-34 5=-43 6=-43
s:dashb	4=-36 5=-61 6=-37
s:dass	0=-47 1=75
s:dassa	0=-53 1=60
s:data	0=-75 2=26 3=36 7=-28 8=-29
s:datab	0=-58 2=47 3=50 7=-29 8=-25
s:date	4=-69 6=81
s:dati	4=-28
s:datin	4=-25
s:daug	0=-26 4=30 5=-52 6=-44 7=-56 8=47
s:daugh	5=-61 6=-45 7=-33 8=62
s:deac	1=-33 4=-39
s:deaco	1=-43 4=-32
s:dead	4=-27 5=-43
s:deadl	4=-28 5=-41
s:deaf	2=64 4=-51
s:deafn	2=65 4=-32
s:deal	4=-39 5=-67 7=-49 8=-38
s:deat	0=29 5=-59 8=-29
s:deba	0=-53 1=40 6=-25 7=-51
s:debap	1=63
s:debat	7=-30
s:debo	0=36 1=35 4=39 5=-48
s:debou	0=36 1=29 5=-38
s:debu	0=-38 1=35 7=-32
s:debun	1=47
s:decad	5=26
s:dech	0=-47 7=50
s:decha	7=29
s:dechi	0=-31
s:deci	0=-26 2=40 4=-77
s:decid	2=44 4=-71 5=-26
s:decl	2=46 3=68 4=39 6=-38 8=-27
s:decla	2=-28 4=89 8=32
s:decli	0=-36 1=-38 2=41 3=71 4=-47 5=-29 8=-44
s:deco	2=42 3=-33 5=31 8=-37
s:decor	5=-35
s:decou	2=46 4=-45 5=53 8=-29
s:decr	0=-51 1=57
s:decri	1=29
s:decro	0=-45 1=51
s:dedu	7=61
s:deduc	7=47
s:defe	0=61 5=-45 6=-70 8=-97
s:defec	2=72
s:defen	0=63 1=27 2=-59 4=-33 5=-39 6=-62 8=-95
s:defi	0=-34 1=-35 2=46 5=-40 6=34 8=-26
s:defic	2=64 5=-25
s:defil	0=-50
s:defin	0=37 6=34
s:degr	0=-61 1=77 2=-39 3=-28 4=-31 5=-44 6=-50 8=44
s:degre	0=-36 2=-32 6=-25 8=-31
s:degro	1=46
s:deis	1=57 6=-25
s:deje	2=-31 4=35
s:dejeu	2=-33 4=42 8=-26
s:dela	1=-32 4=-65 6=-29
s:delai	1=-26 4=-49
s:delay	4=-39
s:dele	1=-55 3=-27 4=-77 5=-72 6=-53 8=-86
s:deleg	1=-56 2=-61 3=-63 4=-65 5=-64 6=-36 8=-75
s:delet	2=44
s:deli	0=-56 1=-34 2=-29 4=-90 5=29 8=-38
s:deliv	0=-37 2=-33 3=25 4=-70 6=-33 8=-40
s:delo	7=-38
s:delt	2=28 4=-32
s:dema	0=-67 2=-88 8=-86
s:deman	2=-75 6=33 8=-65
s:demar	1=-25 2=-29 5=-28
s:deme	0=-27 3=-36 6=-74
s:demen	0=-28 3=-29 6=-64
s:demi	0=28 1=38 6=34 7=39
s:demis	1=43 7=34
s:demo	3=-47 4=-63 5=-69 7=-69 8=27
s:democ	0=48 1=-54 3=-34 4=-25 6=-45 7=-50
s:demon	0=-59 4=-41 5=-53 8=37
s:deni	1=-30 4=-39 5=-37 6=65
s:denie	6=61 8=34
s:dent	0=-62 1=-25 2=-40 4=-69 5=-48 6=-50
s:denta	2=-55 4=-50 5=-30
s:denti	0=-31 3=-34 4=-29 6=-44
s:denud	5=30
s:denv	0=46 7=-43
s:denve	0=30 7=-48
s:depa	0=46 1=-38 4=-63 5=65 6=-43 7=-33 8=-51
s:depar	1=-36 4=-63 5=54 6=-38 7=-28 8=-60
s:depe	0=-29 4=30 8=-64
s:depen	0=-27 4=37 8=-54
s:depl	0=-31 2=-35 3=-26 6=-41 8=-37
s:depla	0=-29 4=32 5=43 6=-42
s:deplo	2=-44 3=-25 4=-52 5=-34 8=-43
s:depo	0=25 2=-46 4=-47 7=34 8=-40
s:depor	0=45 8=43
s:depos	0=27 3=32 4=-39 5=-34 8=-36
s:depr	0=-29 1=-36 2=-40 3=-28 4=34 5=-45 6=-68 7=-34 8=-50
s:depre	0=-30 2=-28 4=37 5=-46 6=-53 7=-36 8=-44
s:depri	4=49
s:depu	1=-26 5=35
s:depui	2=26
s:deput	1=-36 4=-48 5=31 6=-96 8=-30
s:derb	0=-26 2=-28 5=-28 8=71
s:derm	4=-36
s:derma	4=-35
s:dern	3=-28 4=67 5=-35 6=26
s:derni	3=-28 4=51 5=-30
s:derr	5=-29 8=71
s:derri	5=-50 8=76
s:desa	0=60 1=-35 6=-25
s:desac	3=30
s:desar	0=39 1=-27
s:desc	0=39
s:desce	5=-40
s:descr	0=64 5=52
s:dese	1=39
s:desi	0=-29 1=-58 2=-71 3=-95 4=-61 6=-68 7=26 8=-71
s:desig	0=-26 1=-54 2=-59 3=-92 4=-100 5=-85 6=-61 7=39 8=-64
s:desir	5=48
s:deso	1=30 4=47
s:desor	1=31 3=-27 4=32
s:desp	4=40
s:despi	4=37
s:dess	4=-57 5=-55 8=-64
s:dessi	4=-49 5=-37 6=-33 8=-55
s:dessu	6=30
s:dest	3=29
s:destr	3=43
s:deta	0=-43 3=-52 7=53
s:detac	0=-25 3=-49 4=50 7=49
s:detai	4=-50 5=47 6=-25
s:dete	0=-43 1=-52 4=-42 5=-69 6=-52 7=-35 8=34
s:detec	1=-25 2=26 3=-53 4=-48 5=-37 8=-28
s:deten	0=-57 1=-34 3=47 4=-33 5=-39 6=-30 8=61
s:deter	0=-44
s:deto	0=-33 3=-40 4=45 5=28 6=-28 8=-30
s:detou	3=-29 6=-31
s:detr	7=47
s:detro	7=48
s:dett	8=-25
s:deva	8=-25
s:devan	8=-27
s:deve	0=-51 1=-31 2=-46 4=-36 8=-56
s:devel	0=-47 1=-47 2=-40 3=-87 4=-39 5=-64 6=-39 7=-25 8=-36
s:deven	1=31 5=58
s:dever	3=89 5=-26 8=-26
s:devi	3=-55 4=-66 6=60
s:devic	4=-58
s:devis	3=-40
s:devo	0=-47 4=-67 5=-30 6=-26
s:devoi	4=-30
s:devol	0=-33
s:devr	3=-68
s:diab	2=-31 3=-40 5=-41 6=-41 8=-34
s:diabe	3=-48 5=-37 6=-37 8=-26
s:diag	0=-33 5=-32 8=-42
s:diagn	0=-28 2=32 4=-28 5=-28 6=-25
s:diagr	2=-26 8=-39
s:dial	5=-30 6=-33 7=-43
s:dick	4=49
s:dict	1=-30 3=-37
s:dicta	0=25 3=-26 4=51
s:dicti	4=-56
s:diet	0=-26 4=-61
s:dieti	4=-41
s:diff	1=-56 2=-34 3=-26 4=-32 5=75 6=-29 7=-42
s:diffe	4=-37 5=92 6=-38 7=-56
s:diffi	1=-41 2=-25 5=-34
s:digg	0=64 4=-33 8=-34
s:digge	0=68 4=-36 8=-27
s:digi	8=-26
s:digit	8=-32
s:dima	0=49 1=35 5=-59
s:diman	0=72 1=36 5=-55
s:dinn	0=-27 4=-27 5=44 6=-46
s:dinne	5=41 6=-35 7=25
s:dioc	3=-34
s:dioce	3=-32
s:diog	1=46
s:dioge	1=41
s:dipl	0=-74 1=-30 2=-25 3=-83 4=-49 5=-25 7=-26
s:diplo	0=-63 1=-37 3=-98 4=-62 7=-26
s:dira	0=49
s:dirai	0=60
s:dire	0=-70 2=-32 3=-67 4=-42 7=-54
s:direc	0=-83 3=-70 4=-35 7=-58
s:diri	1=-51 2=-39 3=-28 4=-48 5=-34 6=-31 7=26 8=-50
s:dirig	0=27 1=-55 2=-29 3=-28 4=-46 5=-36 6=-27 7=47 8=-43
s:disa	1=-45 2=-45 3=-37 7=-28 8=-65
s:disab	0=-30 1=-38 2=-28 5=-32 6=31 8=-43
s:disag	5=-34 6=-25
s:disai	3=-35 5=29 8=-35
s:disc	0=-26 2=-30 6=26
s:disca	4=35 8=-31
s:disch	5=-52 6=57 8=65
s:disci	1=54 4=-26 7=35
s:discl	2=-28 4=42
s:disco	4=-32
s:discr	0=33 2=-25 5=39
s:discu	0=-43 6=-26
s:dise	5=-26 6=-30
s:disea	4=-31
s:disen	0=42
s:dish	3=-25
s:dishe	3=-27
s:dism	0=33 5=31 8=51
s:dismi	8=58
s:diso	2=47 4=-56 5=-28 8=33
s:disor	4=-53 6=-26 8=29
s:disp	0=-57 1=-34 2=-60 3=62 4=-88 5=-31 6=-69 8=35
s:dispa	6=-28 7=-31
s:dispe	3=71 4=-25 8=47
s:displ	4=-43
s:dispo	5=-27 6=-25
s:dispu	0=-51 2=-43 4=-32 6=-27 7=39
s:disq	8=77
s:disqu	8=82
s:diss	0=-39 5=-44 6=-48
s:disse	0=-58 6=-55
s:disso	0=37
s:dist	0=37 2=-33 3=-34 4=29 5=-47 6=-63 8=-53
s:dista	6=-25
s:disti	0=-36
s:distr	0=73 1=-29 3=-35 4=-35 5=-41 6=-44 8=-45
s:dive	0=42 8=-35
s:diver	0=35
s:divi	0=-30 1=34 7=36 8=-28
s:divis	7=33
s:divo	0=-32 2=-35 3=-29 5=55 6=-44 7=-34 8=-50
s:divor	0=-33 2=-28 3=-30 4=-27 5=48 6=-79 7=-30 8=-47
s:diwa	1=-25 5=-27
s:dock	0=25 7=26
s:docke	7=29
s:doct	0=-66 2=-29 3=-90 4=67 5=-61 6=-80 8=-84
s:docte	1=-50
s:docto	0=-74 2=-56 3=-92 4=44 5=-54 6=-71 8=-74
s:docu	0=-47 2=-58 3=-60 4=-32 5=-46 6=-25 7=-64 8=-51
s:docum	0=-50 2=-49 3=-33 4=-32 5=-43 6=-28 7=-55 8=-48
s:docus	3=-42
s:does	0=39 2=30 4=44
s:dogm	1=-63
s:doig	0=-51 1=-45 2=-25 3=45 4=42 5=-46 6=-66 8=-45
s:doigt	0=-32 4=-55 6=-27 8=-42
s:doin	5=-27 8=72
s:domes	5=-28 8=-26
s:domi	0=-34 2=-29 4=-45 5=52 7=-27
s:domic	4=-26
s:domin	2=-25 5=50
s:dona	0=55 2=35 3=-50 5=-25 8=-41
s:donat	0=57 2=41 3=-37 8=-37
s:donn	0=-30 1=32 2=42 3=100 4=-55 6=-70 7=-43 8=-80
s:donne	1=-31 3=59 4=-42 6=-54 8=-50
s:dono	0=-36 2=61 3=-39 4=-35 8=-52
s:door	0=30 2=-27 4=81 5=-43 6=-56 7=39 8=-34
s:doorm	7=43
s:dorm	0=-35 3=45 6=44
s:dorme	3=44 5=26 6=37
s:dose	4=38
s:doss	0=-40 1=-27 2=32 5=-33 7=-30
s:dossi	1=-37 2=46 5=-30
s:doua	7=-39 8=-34
s:douan	7=-35 8=-38
s:doub	0=-69 2=-46 3=-29 5=-33 6=-77 7=-61 8=-65
s:doubl	0=-67 2=-44 5=-48 6=-86 7=-39 8=-70
s:doubt	1=35 4=-35
s:douce	4=26
s:dout	3=-53 4=-30
s:doute	3=-35
s:douz	1=-25 2=-30 4=46 5=-55 8=-57
s:dovet	4=-25
s:down	4=-35
s:doyl	6=40
s:draf	0=-29 1=-32 2=-72 4=-35 5=-34
s:draft	1=-41 2=-41 4=-51 5=-33
s:drag	0=-37 4=-27 5=55 8=-55
s:dragg	8=-55
s:dragu	5=37
s:dram	6=61 7=28
s:drap	0=-49 2=-26
s:drape	0=-49 2=-31
s:draw	3=-26
s:drawi	4=-44
s:drep	2=82 4=-73
s:drepa	2=86 4=-76
s:dres	5=-42 6=29
s:dress	5=-36
s:drin	0=-69 1=-55 4=68 5=-72 6=-48 7=-32 8=35
s:drink	0=-50 1=-38 4=58 5=-50 6=-33 8=-28
s:driv	0=-40 1=-62 2=-55 3=-44 6=-93 7=54
s:drive	0=-26 1=-31 2=-44 4=-55 5=36 6=-97 7=50 8=-90
s:drivi	1=-38 4=-33 5=-61 8=76
s:drog	4=-38 8=71
s:drogu	4=-29 8=52
s:droi	1=-35 2=-48 4=-58 5=-80 6=-57 7=-65 8=-36
s:droit	1=-83 3=-26 4=-36 5=-33 6=-51 7=-32
s:drol	1=-28
s:dron	1=30 3=43
s:drop	0=-28 3=-50 4=44
s:dropp	3=-30 8=29
s:drov	5=-39 6=31 8=-26
s:drug	1=-36 4=-33
s:drum	8=-47
s:drumm	5=-29
s:drun	4=58 8=-29
s:duba	3=45
s:dubl	0=51 6=-37
s:dubli	0=36 6=-36
s:duch	2=53
s:duche	2=37
s:dura	5=-44
s:durb	4=-30
s:durba	4=-29
s:dure	7=-25
s:durh	6=-25
s:durha	6=-29
s:duri	4=60 7=-28
s:durin	4=76 5=-38 6=-25 7=-40
s:dust	4=29
s:dutc	2=-39 5=-42
s:duti	4=48 8=-32
s:dutie	4=59 8=-34
s:duva	3=-32
s:dyna	3=101 4=-33 8=-30
s:dynam	3=105 4=-43 8=-36
s:dysl	0=-38 2=-26 4=61
s:dysle	2=-35 4=79
s:dyspr	4=77
s:dyst	2=-36 4=27
s:earl	0=-91 1=-41 2=45 4=41 5=-55 6=-64 7=-43 8=47
s:eati	1=44 4=-36 8=-32
s:eatin	1=46 8=-39
s:eben	1=-56 4=34 5=-33 6=31
s:ebeni	1=-51 4=37 5=-38 6=46
s:ecar	1=28 3=27 8=-28
s:ecart	1=30 3=25
s:echa	0=-25 1=-28 5=72 6=-46
s:echan	5=60 6=-51
s:eche	1=-33 3=37 4=58 5=-50 6=-31 8=-31
s:echel	4=62
s:eclai	8=-31
s:ecol	0=76 3=-74 4=-32 5=-80 7=-83 8=-32
s:ecole	5=-35 6=35
s:ecolo	0=48 3=-31 4=-31 7=-91 8=-27
s:econ	0=-28 1=-41 2=-27 4=-66 5=-46 6=-42
s:econo	0=-34 1=-38 3=-28 4=-60 5=-37 6=-37 8=-26
s:ecop	4=-33 8=74
s:ecra	4=38
s:ecri	3=43 4=-25 6=-37 7=-54
s:ecrir	3=30
s:ecrit	3=46 8=47
s:ecze	4=35 6=-43
s:eczem	4=31 5=-26 6=-37
s:edin	0=36 1=-30 2=-28
s:edinb	1=-30
s:edit	0=-31 1=-89 2=-105 4=-89 5=-51 6=-95 8=-95
s:edite	1=-50 5=-50 6=-35
s:editi	2=-50 6=-38
s:edito	0=-46 2=-41 4=-63 5=-40 6=-39 8=-33
s:editr	1=-39
s:educ	0=-67 5=-88 6=-36 7=36
s:educa	0=-58 5=-81 6=-38 7=41
s:effa	8=-37
s:effac	8=-31
s:effe	1=55 8=25
s:effec	1=48 8=35
s:effi	1=36 7=-27
s:effic	1=35 7=-28
s:egli	5=-27
s:eglis	5=-25
s:ehpa	5=-27
s:eigh	0=-69 1=-48 3=-62 4=43 5=-53 8=50
s:eight	0=-47 4=28 5=-33 6=29 8=41
s:elde	4=-47 8=71
s:elder	4=-42
s:elec	0=-50 1=-53 2=-53 3=-40 4=-82 5=-61 6=-55 7=41 8=29
s:elect	0=-49 1=-46 2=-40 3=-41 4=-63 5=-70 6=-70
s:elev	0=-61 1=43 2=-60 3=-65 5=-55 6=28 7=-30 8=-58
s:eleve	0=-60 2=-43 3=-50 5=-38 8=-38
s:elle	4=-28 5=-36 6=60
s:emai	4=33 8=-51
s:emba	0=-40 3=65 6=-25 8=-37
s:embau	0=-29 3=63 6=-27 8=-31
s:embe	8=43
s:embez	6=-41 8=44
s:embo	4=48
s:embr	2=46 4=-75 6=-46
s:embra	5=26
s:embry	2=44 4=-74 5=-31
s:emer	4=-26
s:emerg	4=-35
s:emma	0=34 5=-53
s:emman	0=32 5=-38
s:empec	4=28
s:empl	0=-30 1=-36 2=-27 3=30 4=-75 5=-64 7=-80 8=-69
s:emplo	2=-32 4=-76 5=-72 7=-112 8=-65
s:empo	1=-32
s:empor	1=-37
s:empr	0=-68 1=-63 2=-47 3=46 4=-73 5=-88 6=-75 7=-26 8=-98
s:empre	0=-82 1=-61 2=-51 3=32 4=-70 5=-80 6=-79 8=-95
s:enca	4=-54 5=-25 6=-45
s:encad	4=-51 5=-26 6=-34
s:encar	1=-25
s:ence	4=55
s:encei	4=57 5=-36
s:ench	0=62 2=-35
s:encha	0=78 2=-30
s:encl	2=53 3=34
s:enclo	2=56 3=30
s:enco	0=49 1=-31 5=49 8=-39
s:encor	0=49 1=-34 5=29 8=-41
s:ende	0=-33 2=-31 3=-40 4=31 6=-44 7=-44
s:endo	4=51
s:endom	4=46
s:endu	1=-37 2=49
s:endur	2=70
s:energ	0=-27
s:enfa	2=-33 3=-34 4=-27 5=-53 6=-36 7=-38
s:enfan	0=-27 1=25 2=-39 3=-38 4=-36 5=-41 6=-32 7=-34
s:enga	0=-67 3=-54 4=-42 5=-52 7=42 8=-33
s:engag	0=-76 3=-53 4=-36 5=-52 7=27 8=-27
s:engi	0=-35 2=-92 3=-68 4=-86 5=-92 8=-66
s:engin	0=-33 2=-92 3=-73 4=-79 5=-95 8=-56
s:engl	0=-37 1=-25 2=-27 7=-30
s:engla	1=-28 7=-28
s:engli	0=-39
s:enha	3=-36 8=39
s:enhan	3=-36 8=35
s:enlig	5=-25
s:ennu	5=-48
s:enqu	0=-42 1=-35 3=-37 4=-26 6=-35 8=-92
s:enque	0=-37 1=-29 3=-25 4=-32 6=-37 7=-26 8=-90
s:enre	1=-28 3=35 4=-44 8=-31
s:enreg	1=-27 3=65 4=-49 6=-33 8=-30
s:enro	0=-57 1=-28 2=-36 3=32 4=-68 6=-35 7=-28 8=-52
s:enrol	0=-58 3=63 4=-51 5=-25 6=-26 7=-27 8=-46
s:ense	0=-54 1=25 3=-52 4=-35 5=-88 7=-30
s:ensei	0=-55 1=40 2=-36 3=-34 5=-73 6=-27 7=-26
s:ensem	4=-49 5=-62 6=36
s:ente	0=-29 4=64 5=-53 6=-26 8=28
s:enten	4=68
s:enter	5=-29
s:enth	4=-27
s:enthu	4=-34 5=39 7=-30
s:enti	4=37
s:entit	4=41
s:entr	0=-56 2=-30 3=68 4=-74 8=63
s:entra	0=-28 3=-26 7=-25 8=-25
s:entre	0=-50 1=-48 2=-55 3=28 4=-62 8=-30
s:enve	0=25
s:envi	4=-42 5=-25
s:envis	2=31 4=-34
s:envo	0=-39 3=-26 5=72
s:envoi	5=40
s:envoy	0=-41 5=73
s:enzy	2=-45
s:enzym	2=-31
s:epar	7=-26
s:epic	0=-42 1=26 4=-28 5=-41 6=-48 7=-29
s:epict	1=75
s:epicu	0=-29 5=-25 6=-40
s:epil	3=-48 4=67 5=-29 8=-26
s:epile	4=42 5=-27 8=-29
s:epip	2=-46 4=44
s:epipe	2=-44 4=51
s:epis	2=-44
s:episo	2=-37
s:epou	4=-50 5=27 6=-32 8=-34
s:epous	0=-26 3=-40 4=-36 7=25 8=-41
s:epre	1=-28 8=34
s:epreu	1=-28 8=51
s:equa	5=-31 7=41
s:equal	4=-29 5=-25 7=42
s:eque	0=-36
s:equi	1=-43 3=-27 4=-25 7=-32 8=-48
s:equil	2=53
s:equip	1=-52 2=-50 7=-74 8=-41
s:equit	0=-37 6=-27
s:eras	3=33
s:erec	5=32
s:erect	5=41
s:ergo	1=-36
s:erot	0=-25 6=-29 7=-26 8=-32
s:eroti	5=32
s:erre	0=-32 1=-42 4=-35 5=58 6=34
s:erreu	0=-27 1=-43 4=-29 5=48
s:erro	8=-52
s:esca	4=-29 5=-40 8=-56
s:escal	8=-47
s:escap	4=-30 5=-29
s:esco	0=-41 8=-29
s:escor	0=-34 8=-31
s:escr	3=-25 5=-30
s:escro	3=-32 5=-25
s:espa	0=-28 5=-32
s:espac	4=33
s:espag	0=-25 4=-28 5=-26 8=26
s:espr	0=-33 5=-35 6=-25
s:espri	0=-31
s:essa	1=-43 3=32 5=-46 6=-47 8=-49
s:essai	4=-37
s:esta	0=-56 2=38
s:estab	2=42
s:estat	0=-41 3=-37 7=-26
s:esti	0=-68 3=-33 4=33
s:estim	0=-56 3=-29
s:esto	3=-26
s:etab	2=52 8=-26
s:etabl	2=32
s:etai	1=-34 2=-31 3=-31
s:etaie	5=26 6=27
s:etal	1=-27 2=-29 5=78 6=-26 8=-44
s:etale	5=61 8=-40
s:etalo	1=-26 5=38
s:etan	1=30 6=33
s:etat	0=-29 2=32
s:etei	5=29
s:etein	5=30
s:ethi	0=-63 2=-41 3=-34 4=-31 5=-58 6=-49 7=-31 8=-41
s:ethic	0=-46 2=-33 5=-35 8=-34
s:ethiq	0=-35 1=32 3=-25 5=-32 6=-27
s:etie	0=-27 1=-43
s:etien	1=-44
s:etiq	0=37
s:etiqu	0=38
s:etoi	1=46
s:etoil	1=55
s:eton	0=-48 5=-34
s:etonn	0=-55 5=-48
s:etud	0=-31 2=-41 4=-40 5=-48 6=-60 7=-77 8=-70
s:etude	7=-27 8=-34
s:etudi	0=-60 1=-42 2=-46 3=-38 4=-35 5=-42 6=-62 7=-52 8=-34
s:euro	0=97 1=-59 2=-54 4=-37 5=-58 6=-60 7=-120 8=-63
s:eurod	3=38
s:europ	0=66 1=-69 2=-44 3=-32 4=-31 5=-45 6=-48 7=-110 8=-31
s:euros	0=65 8=-32
s:eusto	7=-36
s:eval	4=-28 6=-40
s:evalu	6=-35
s:even	1=-38 3=-42 5=-59 6=-42 7=-44 8=-57
s:evene	4=34 6=-26
s:eveni	0=34 4=-46 8=-39
s:event	7=-41
s:ever	1=60 3=-47 5=71 7=-61 8=-47
s:every	0=32 1=25 4=-53 5=28 6=56 7=-39
s:evit	0=-31 1=-34 2=-25 4=108 5=-39 6=-25 7=-25 8=-41
s:evite	5=-25 8=-41
s:evol	2=-35
s:evolu	2=-26
s:evoq	1=43 4=-66 5=25 6=51
s:evoqu	1=51 4=-54 6=50
s:exam	0=-33 1=45 3=-25 4=-60 5=-62 6=-38 7=-28
s:exame	0=-26 2=-26 3=42 4=-39
s:exami	1=51 3=-46 4=-26 5=-28
s:exce	0=-44 1=-46 3=-45 5=-35 8=-114
s:excel	1=-54 3=-40 4=-25 5=-29 8=-77
s:exch	0=-33
s:excha	0=-30
s:excl	0=37 2=42 4=33
s:exclu	2=40
s:excu	8=-41
s:excus	8=-31
s:exec	1=-32 2=29 4=-58 7=31
s:execu	1=-30 2=27 4=-66 7=43
s:exem	0=29
s:exer	8=46
s:exerc	8=45
s:exha	4=55
s:exhau	4=55
s:exhi	5=-52 6=-25
s:exhib	5=-45
s:exige	3=26
s:exis	0=-34 1=67 4=-27 5=-44 7=-33
s:exist	0=-27 1=66 5=-49 7=-34
s:exom	2=56 4=-61
s:expa	3=-37 4=-43 5=-28
s:expat	3=-42 4=-43 5=-27
s:expe	0=-64 2=-27 3=-69 4=-25 5=50 8=-87
s:expec	0=-25 5=-32
s:exped	4=-42
s:expel	7=28
s:expen	5=72
s:exper	0=-51 3=-82 4=-38 6=-53 7=-26 8=-72
s:expl	4=-26 5=41 6=-33 7=-52 8=-47
s:expla	0=-34 5=-43 7=-40
s:expli	5=70 6=-35
s:explo	8=-63
s:expo	5=-44 6=-26 7=-28 8=-35
s:expor	5=-35
s:expos	0=-30 8=-26
s:expr	2=-42 3=-29
s:exte	2=-31 7=-36
s:exten	2=-44
s:exti	0=38
s:extin	0=36
s:extr	1=-49 3=-39 6=-44
s:extra	2=-64 5=67 6=-27
s:extre	1=-29
s:eyes	4=52
s:eyesi	4=39
s:fabi	0=74 7=-44
s:fabr	0=-42 3=-43 4=-31
s:fabri	0=-27 3=-30
s:faca	8=-33
s:facad	8=-27
s:face	1=-26 4=-30
s:facep	3=45
s:faci	0=-64 1=-60 2=-29 3=36 4=-56 5=-52 6=-32 7=-41 8=-38
s:facia	0=-72 1=-36 3=52 4=-46 5=-37 7=-74 8=-48
s:facil	3=-29 7=30 8=-47
s:fact	0=-47 1=-27 4=-54 5=-29 6=-60
s:facto	4=-49
s:factu	8=35
s:faib	4=-43 5=44
s:faibl	4=-45 5=47
s:fail	2=-33 3=41 4=86 5=-58
s:faile	3=30 4=63 5=-27 8=-49
s:faili	4=42 8=29
s:faill	4=34 5=-45 8=-32
s:fain	4=31
s:faint	4=33
s:fair	0=52 1=-41 3=-48 4=-37
s:fais	4=-34 5=55 6=-25
s:faisa	4=-29 5=57 6=-34
s:fait	0=-27 4=-54 6=-58 7=-27 8=-29
s:faith	6=-46
s:fall	3=36 8=-30
s:fals	3=-30 8=75
s:falsi	8=54
s:fami	1=-30 2=29 3=-28 4=-110 5=-49 7=-64 8=-32
s:famil	1=-65 2=35 3=-34 4=-124 7=-40 8=-36
s:famo	6=-25
s:fanc	2=61 4=-37
s:farm	3=-25 5=-37 6=-52 7=-30 8=-32
s:farme	3=-31 7=-29 8=-30
s:farr	0=26
s:fasc	4=33
s:fasci	4=41
s:fash	0=53
s:fashi	0=30
s:fast	3=-29 5=-25
s:fath	3=-32 7=37
s:fathe	3=-34 4=-38 7=39
s:fatig	0=-26
s:faul	4=-25
s:faur	0=-37
s:faut	1=-37 5=59 6=-64
s:faute	0=-27 5=-27
s:favo	0=73 5=-27 8=-34
s:favor	0=43 2=32
s:favou	0=46 2=-46
s:fdse	7=74
s:fear	4=61 5=-46 6=25
s:feat	6=-26 7=-43
s:featu	7=-35
s:febr	0=-52 4=47 7=44 8=37
s:febru	0=-53 4=58 7=35 8=34
s:fede	2=53 7=-72 8=26
s:feder	1=-31 2=53 7=-101 8=27
s:fello	7=-30
s:fema	6=35
s:femal	5=-25 6=30
s:femi	0=47 1=29 5=-30
s:femin	0=40 1=30 5=-27 6=-26
s:femm	0=-41 1=-46 2=-51 3=-31 5=53 7=-25
s:femme	0=-40 1=-33 2=-36 3=-29 4=-54 6=79 8=-27
s:ferm	0=-38 2=-32 5=-28 6=-31
s:ferme	2=-32
s:ferr	0=-30 4=-39 5=-65 6=-29 7=62 8=-31
s:ferro	5=-75
s:fert	2=39 4=-52
s:ferti	2=37 4=-46
s:fest	1=-33 5=-64 6=-63 7=-27
s:festi	5=-69 6=-71 7=-30 8=28
s:feti	0=-37 4=-32 5=33
s:fetic	5=52
s:fetis	0=-29 4=-31 5=36
s:feui	2=-35 6=-29 7=36
s:feuil	2=-36 6=-31 7=37
s:feve	2=25 4=-27 5=-37 8=-34
s:feyd	5=-35
s:feyde	5=-36
s:fian	1=-53 3=-30 4=-54 6=34 8=-54
s:fianc	0=-61 1=-41 3=-37 4=-54 5=-25 6=33 8=-58
s:fiann	0=46 6=-25
s:fibr	0=-31 7=-33
s:fibro	4=34
s:fich	0=-30 2=32 4=34 7=-40
s:fiche	5=-36 8=26
s:fichi	3=38 8=-58
s:fict	7=-35
s:ficti	7=-35
s:fide	0=43 3=-27 4=-34 5=-38 6=-81 7=-36 8=-34
s:fidel	0=56 1=43 3=-29 4=-31 5=-30 6=-83 7=-36 8=-38
s:fiel	0=-34 2=-53 3=-26 4=-59 5=-49 6=-43 7=-26
s:fier	0=40 1=35 4=-27 8=-25
s:fierc	0=68
s:fiert	0=-37
s:fievr	4=25
s:fift	2=30 4=-35 6=34 8=-68
s:fifte	8=-55
s:figu	0=34 2=50 3=-27 5=-33
s:figur	0=47 2=56 5=-35
s:fija	8=57
s:fijai	3=-27 8=47
s:file	2=-29 3=53
s:fili	0=-44 2=-61 4=-45 5=-42
s:filia	0=-29 2=-47 4=-57 5=-28
s:filin	2=-34
s:fill	1=-54 5=53 7=-41 8=-59
s:fille	0=-38 1=-32 4=-46 8=-33
s:film	0=-85 4=-38 5=92 6=-59 7=-32 8=-38
s:filme	0=-66 5=32
s:fina	0=-33 1=-40 5=-40 6=-50 8=-27
s:final	1=-25 5=-33
s:finan	0=-40 4=-39 6=-32
s:finc	5=-38 6=27
s:find	1=44 4=-39 8=37
s:fine	8=33
s:fing	0=-85 1=-96 2=-63 3=42 4=-26 5=-75 6=-67 7=-59 8=-84
s:finge	0=-82 1=-102 2=-56 3=36 4=-34 5=-70 6=-66 7=-65 8=-95
s:fini	1=-46 2=-26 3=-32 8=48
s:finis	0=27 1=-40 4=33 5=-25
s:fire	0=-32 1=-30 4=-42 5=-48 7=65
s:firef	4=-50
s:firew	1=-27 5=-40
s:firm	3=-47 4=-61 5=-25
s:firmw	3=-47 4=-37
s:firs	0=-56 2=-30 6=-65
s:fisc	8=-35
s:fisca	7=-32 8=-50
s:fitn	3=36 4=-70
s:fitne	3=42 4=-66
s:fitt	5=-38 6=-46 7=-43
s:fitte	3=-27 5=-26 6=-44 7=-45
s:fixe	4=-34 5=-57 7=-34
s:flag	5=39 7=-36
s:flam	5=-37
s:flat	1=-26 4=-38 5=33
s:flatm	4=-44 5=30 7=-26
s:flex	6=33
s:flexi	6=33
s:flie	0=-26
s:flig	2=27 4=-46 7=-26
s:fligh	2=52 4=-46 6=-28 7=-27
s:flin	4=-33 5=50 7=44
s:flir	5=-95 8=-31
s:flirt	5=-59
s:floo	1=-33 3=39 5=36 6=-30 7=-91
s:floor	5=-29 7=-35
s:flor	0=-26 3=-27
s:flori	3=-28
s:flot	0=60
s:flott	0=55
s:flou	4=28
s:flow	6=-41
s:flowe	3=-25 6=-39
s:flue	4=-36
s:fluen	4=-34
s:flui	2=-43
s:flye	0=66 5=-26
s:flyer	0=71 6=-33
s:fold	6=-26
s:foldi	6=-29
s:foll	0=-25 1=76 4=-50 5=-40 6=37 7=-40
s:follo	1=61 4=-50 5=-47 6=41 7=-33
s:fonc	5=-29 6=-32 7=-55
s:fonct	6=-35
s:fond	1=-70 3=-65 4=-45 5=-48 6=-44 7=55 8=-50
s:fonda	1=-64 4=-34 5=-37 6=-54 7=36 8=-34
s:foot	0=-75 1=-25 2=-33 4=-31 5=-30 8=-37
s:footb	0=-73 2=-30 8=-30
s:forb	3=-50 8=30
s:forbe	3=-39
s:forc	0=-28 4=-46 8=-25
s:fore	0=-65 1=31 2=-90 3=-49 5=-63 6=-31 8=-46
s:forec	1=-42 4=-56
s:forem	0=-42 4=35 7=28 8=-31
s:foren	1=-29 2=-46 3=-37
s:fores	3=-29 5=-40
s:forg	3=-34 5=-37 8=57
s:forge	4=-37 5=-43 8=35
s:forgi	3=-29 8=28
s:fork	3=29 4=-32 8=-48
s:forkl	4=-26 8=-40
s:form	0=-34 1=-37 3=-81 4=-53 8=-31
s:forma	0=-57 1=-54 2=-38 3=-42 4=-75 5=-61 6=-68 7=-43 8=-66
s:forme	1=-28 3=-29 5=45 6=25 7=57
s:formu	0=-28 8=-30
s:fort	0=-39 5=-39
s:forte	1=-25
s:fortn	4=45
s:foru	6=25 7=-38
s:forw	2=-34
s:forwa	2=-29
s:fost	5=-32 6=28
s:foste	6=43
s:fough	0=27
s:foui	0=-31
s:foun	3=-42 4=-62 7=-38
s:found	2=-26 4=-44 5=-60 8=-27
s:four	0=-35 1=-39 4=-42 5=-49 6=-32
s:fourn	0=-26 1=-30 4=-26 5=-48 6=-36
s:foye	4=-33 5=-34 6=27
s:frac	0=64 4=-43 8=-27
s:frack	0=67
s:fract	4=-58
s:frag	2=-27
s:frai	5=84 7=37
s:fram	1=-45 4=27
s:frame	1=-48
s:fran	0=52 1=-28 2=-55 3=-49 6=-35 8=-60
s:franc	0=63 1=-31 2=-43 3=-30 4=-46 5=-51 6=-38 8=-52
s:frank	0=-27 5=26
s:frapp	2=-29 3=33 8=-25
s:frau	0=-47 1=-31 2=-35 4=-36 5=-48 6=-43 7=-35
s:fraud	0=-28
s:free	0=-47 1=62 2=-47 4=-39 6=-53 7=-46 8=-49
s:freel	1=-52
s:freem	0=-31 1=82 5=-33 7=-42 8=-35
s:freet	1=43 5=-27
s:freez	2=-48
s:frei	0=33 2=-28 5=-31
s:freig	2=-32 5=-39
s:frenc	6=-25
s:freq	0=-37 1=47 2=-35 4=25 5=125 6=-31 7=-34
s:frequ	0=-35 1=42 5=125 6=-44 7=-36
s:frer	1=-56 2=28 3=-36 4=41 5=-43 8=42
s:frere	2=37
s:fres	2=-27
s:frex	0=35
s:frexi	0=30
s:frid	0=-33 6=-27
s:frida	0=-38
s:frie	1=25 2=-25 4=-56 5=49
s:frien	1=25 4=-46 5=57
s:frig	6=-26 8=-32
s:frigi	6=-28 8=-29
s:frin	5=-33
s:fring	5=-43
s:froi	5=29 6=-29
s:fron	1=-37 2=-27 4=-59 6=-39 7=-61 8=59
s:front	0=-38 3=50 4=-65 8=61
s:froz	1=38 4=-49
s:froze	1=30 4=-44
s:full	1=-49 4=74
s:fund	0=67 3=-42 4=-54 5=-32 6=-31 7=-62
s:fundi	0=-32
s:fundr	0=63 3=-39 4=-44
s:fune	1=-36
s:funer	1=-29
s:funn	1=-29 6=36
s:furn	4=-38 5=-42
s:furni	5=-41
s:furt	8=43
s:furth	8=38
s:fusi	4=-35
s:fusio	4=-25
s:futu	1=40 4=-26 5=-26 6=26
s:futur	1=45 2=26
s:gaba	3=32 8=-43
s:gabar	3=46 8=-43
s:gagn	0=-47 8=-67
s:gall	5=-27
s:galle	5=-32
s:galw	5=-25
s:galwa	5=-25
s:gamb	4=38
s:gambl	4=40
s:game	0=-30 4=-30
s:gamm	1=-28 4=-57
s:gand	7=39
s:gant	3=28
s:gara	0=47 4=-30 5=-38
s:garag	0=36 5=-33
s:garc	0=-35 1=-41 2=-26 5=-85 6=116
s:garco	0=-33 1=-35 2=-27 4=29 5=-93 6=115
s:gard	1=-52 2=-31 4=-124
s:garda	3=33
s:garde	0=-51 1=33 4=-25 5=-45 6=-32
s:gardi	0=-29 1=-98 2=-38 4=-32 6=38 7=26 8=-40
s:garg	1=-35
s:gargo	1=-27
s:gate	0=43 3=-54 4=-27 5=-49
s:gatek	3=-25
s:gathe	0=27
s:gatw	7=42
s:gatwi	7=43
s:gauc	1=-46 2=-36 4=48 5=-39 6=-41 7=-76 8=-41
s:gauch	1=-41 2=-52 4=27 5=-43 6=-43 7=-70 8=-42
s:gaul	0=50 5=-36
s:gaull	0=81 5=-29
s:gdan	7=43
s:gdans	7=50
s:gedm	2=30
s:gedma	2=28
s:gend	2=28 5=-37 6=33 8=-43
s:genda	2=25 8=-51
s:gende	5=-32 6=33
s:gene	1=-93 3=-103 4=-183 5=-69 6=-97 7=-34
s:genea	1=-29 3=-30 5=-31 8=-33
s:gener	0=-31 1=-30 2=-51 4=-63 5=-53 6=-44 8=51
s:genet	0=-70 1=-55 2=66 3=-82 4=-159 5=-61 6=-54 7=-46 8=-69
s:genev	5=42
s:geni	2=-57
s:geno	0=-53 1=-32 2=37 3=-35 5=-58 7=-26 8=-38
s:genom	4=-27 5=-28 6=-25
s:genot	2=76 4=-62
s:genr	0=-32 1=-38 4=-28 6=-55
s:gent	5=-48 6=71
s:gentl	4=-25 5=-41 6=70
s:geog	5=-40
s:geogr	5=-31
s:geol	4=-32
s:geolo	4=-36
s:geom	3=41 4=-52
s:geome	3=41 4=-28
s:gera	1=-45 4=-53 6=-50 7=-28 8=-41
s:gerai	4=-28
s:geran	0=25 1=-51 6=-48 7=-33 8=-37
s:gere	8=30
s:germ	4=-41 5=-43
s:gest	0=-57 1=-48 2=-33 5=-39 6=-39 7=-40 8=-32
s:gesti	0=-55 1=-38 2=-30 4=-44 5=-40 6=-40 7=-26 8=-30
s:gett	0=-44 4=73 6=-59
s:gift	6=32
s:gilet	0=26
s:girl	0=-55 1=-30 3=-33 4=-66 6=46 7=-51 8=-50
s:girlf	0=-52 4=-56 8=-44
s:give	0=-33 2=38 3=55 4=-42 5=59 7=-66 8=53
s:glac	3=-36
s:glad	0=55
s:glan	4=38
s:gland	4=52
s:glas	0=-36 3=-46 5=-42 7=-41 8=-41
s:glasg	4=-26 5=-31 6=45 8=-26
s:glass	4=30
s:glast	7=-25
s:glau	2=56 3=-54
s:glauc	2=53 3=-43
s:glaz	0=42
s:glee	0=-28
s:glis	1=57 3=-32
s:gliss	1=50 3=-36 4=-33 7=-26
s:glob	2=-26 3=57
s:globa	2=-34 3=62
s:glov	3=-32
s:gluc	0=28
s:gluck	2=-30
s:glue	0=27
s:goal	0=-36 1=-30 6=26
s:goalk	0=-35 1=-31
s:goin	0=-38 4=35 7=44
s:gold	3=-39
s:good	8=-30
s:gord	6=-26
s:goss	0=-29 1=-28 3=-25 5=25 6=54
s:gossi	0=-25 1=-25 6=47 8=28
s:goui	0=-25 1=-29 6=39
s:gouin	6=43
s:gour	0=-26
s:gout	4=46
s:goutt	4=42
s:gouv	3=-28 5=-58 8=-36
s:gouve	3=-28 5=-49 8=-37
s:gove	0=47 1=-34 4=-51 5=-38 6=-30 7=-41
s:gover	1=-37 4=-44 5=-59 6=-31 7=-46
s:grac	0=30 4=-48 5=-25
s:grad	0=-34 2=-39 4=-46 6=32 8=-25
s:gradu	0=-34 1=-41
s:graf	6=-43 8=31
s:graff	8=26
s:gran	1=49 3=-43 4=-72 5=-72 6=-44 7=-27
s:grand	2=42 4=-57 5=-26
s:grant	6=-26
s:grap	0=-59 2=-33
s:graph	0=-61 2=-34
s:grav	3=-34 4=-26
s:grave	4=-61
s:grea	1=-37 4=25 6=50
s:gree	0=82 3=-106 4=-25 5=-89 6=-68 7=-64 8=-27
s:greem	5=-50
s:green	1=48
s:gref	4=-45 8=-70
s:greff	4=-47 8=-72
s:gren	3=-37 6=-34
s:greno	6=-35
s:grev	1=-29
s:greve	7=25
s:grie	0=-37 5=58
s:griev	0=-38 5=32 7=-38
s:gril	0=51
s:grill	0=46
s:grin	5=44
s:grind	5=29
s:groo	6=-42 8=-45
s:groom	6=-54 8=-41
s:gross	4=33
s:grou	0=37 1=27 2=-53 4=-37 5=29 6=-63 7=-60
s:groun	0=-28 4=34 8=28
s:group	3=-56 5=26 6=-38
s:grow	0=-26 1=-27 3=-36 5=-35
s:growe	3=-26 6=-32
s:growi	6=26 8=29
s:guar	1=-39 4=-36 5=-37 6=-40 8=-41
s:guard	0=-32 3=26 6=-25 8=-34
s:guer	0=56 1=45 4=-64 5=-31 6=45
s:guere	4=-57
s:gueri	6=40
s:guerr	0=43 1=48 4=-73
s:gues	1=-27 3=28 5=-28
s:guest	4=-29
s:guic	3=-52
s:guich	3=-61
s:guid	0=-40 2=-29 3=-46 5=-80 6=-89 7=-32 8=-52
s:guide	4=-56
s:guil	0=-31 1=-27 8=29
s:guilt	8=25
s:gurd	1=77 5=-38
s:gurdj	1=78 5=-26
s:habi	1=-64 4=-45 5=42
s:habil	4=-55
s:habit	1=-45 5=25
s:hack	1=-61
s:hacke	1=-39
s:haem	0=-29 4=-83
s:haemo	0=-34 2=25 4=-67
s:hair	8=37
s:hall	4=62 5=-53 8=-31
s:hama	0=42
s:hamb	5=47
s:hambu	5=32
s:haml	0=-52
s:hamle	0=-62
s:hand	0=26 1=-28 2=-54 4=-33 5=-72 6=-82 7=-92 8=-36
s:handb	0=-26 2=-33 4=-39 7=-36
s:handc	0=39 4=-47
s:hande	4=-41 5=-25
s:handi	3=-68 4=38 6=-39 7=-25
s:handl	0=-35 1=30 2=-34 3=-27 6=-31
s:handp	3=26
s:hands	3=-29 4=-37
s:handw	0=-26 2=-31 3=48 4=-60 8=-33
s:hano	0=35
s:hapl	2=77 6=-41
s:haplo	2=61 6=-34
s:happ	0=-39 2=-30 4=26 5=38 6=-41 8=-33
s:hara	5=-31 8=-38
s:haras	5=-25 8=-33
s:harc	6=51 8=-25
s:harce	6=46 8=-27
s:hard	3=-44 4=-27 6=-79
s:harde	6=-67
s:hardw	3=-41
s:harm	1=30 4=32 7=-29
s:harml	4=25
s:harmo	1=27
s:harr	0=64 7=-38
s:harro	7=-33
s:harv	2=52
s:harva	2=42
s:hast	0=-28
s:hasti	0=-37
s:hate	0=30 4=-36
s:haul	2=-30 6=-33
s:hauli	6=-38
s:haut	0=30 4=-36 7=-33
s:haute	4=27
s:hava	4=-28
s:havan	4=-29
s:have	4=-58 5=29
s:havi	0=49 4=-35 5=86 6=-42
s:havin	0=56 4=-29 5=91 6=-51
s:havr	7=42
s:haye	0=32
s:haza	3=-38
s:hazar	3=-39
s:head	3=-53 5=25 7=-65
s:headm	5=-27
s:headq	7=-27
s:heal	0=-48 1=-38 5=-64 6=-27 8=-35
s:healt	0=-61 1=-29 2=-25 3=-26 4=-27 5=-58 8=-39
s:hear	0=-39 1=-45 3=-58 4=48 5=-55 6=-53 8=-42
s:heari	0=-25 3=-41
s:heart	3=-32 4=25
s:heat	0=25 5=-35
s:heav	2=-33 4=46 8=-34
s:hebd	3=-51 5=-25
s:hele	2=-33
s:helen	2=-30
s:hell	3=35
s:helm	4=42
s:helma	4=65
s:help	2=-51 4=41 5=-55 6=-83 7=30 8=-87
s:helpe	2=-48 7=28 8=-77
s:helpl	6=-79
s:helv	7=-31
s:helve	7=-29
s:hemo	2=71 4=-74
s:hemop	2=68 4=-69
s:henc	3=25 4=57 8=-46
s:heni	0=32
s:henr	6=-33
s:hepa	2=-26 4=53
s:hepat	4=51
s:herb	0=-43
s:here	0=-49 2=35 3=-28 4=-128 5=-34 6=-37 7=-27
s:hered	0=-46 3=-26 4=-131 5=-32 6=-36
s:heri	0=-25 3=-27 4=-67 5=-32 6=-40 7=-34
s:herit	0=-28 2=-31 3=-27 4=-53 5=-31 6=-34 7=-36
s:herm	6=-29
s:herma	6=-43
s:hern	4=50 8=-49
s:herni	4=49 8=-38
s:hero	1=-81 6=-66
s:heroi	4=27 6=-58 8=-31
s:hers	0=30 1=-32 5=-29 6=52
s:herse	1=-33 2=39 5=-44 6=62
s:herv	6=-36
s:hete	0=-52 1=-41 2=34 3=-63 4=-99 5=-91 6=76 7=-36 8=-57
s:heter	0=-59 1=-48 2=33 3=-51 4=-85 5=-75 6=79 7=-30 8=-60
s:heur	1=-50 3=-46 4=29 5=-28 6=-35 8=25
s:heure	0=-25 3=-61 4=41 6=-37
s:hexh	4=-51 6=-30
s:hexha	4=-45 6=-30
s:hida	0=47
s:hidal	0=50 5=-28
s:hier	4=-42
s:hiera	4=-43
s:high	4=33
s:hike	4=31
s:hill	0=91
s:hilla	0=87
s:hims	0=58 4=70 5=25 7=-37 8=-27
s:himse	0=50 2=-34 4=67 7=-30
s:hind	1=91 4=-45
s:hint	0=-27 5=53 6=58 8=-25
s:hinte	6=45 7=-25
s:hire	4=-62 5=-70 6=25 8=-54
s:hiri	4=-42
s:hirin	4=-49
s:hist	0=-92 1=-50 2=-68 7=-33 8=-27
s:histo	0=-81 1=-53 2=-63 3=-32 5=27 6=-37 7=-35 8=-25
s:hitc	5=-58
s:hive	0=-25 4=27
s:hoan	0=33
s:hoar	4=-25
s:hold	0=27 1=25 4=-68 5=-39 7=50 8=-64
s:holde	0=-50 3=-39 6=-32
s:holdi	7=32
s:holi	1=36 6=28 7=-25
s:holid	1=30 6=30
s:holl	4=-30 5=-30 6=-35 8=83
s:home	1=58 3=-27 5=-63 7=-30
s:homel	0=38
s:homeo	0=-53 1=49 7=-33
s:homm	0=-93 2=-49 3=-75 4=-72 6=68 7=-25 8=-64
s:homme	0=-47 1=-63 2=-36 3=-51 4=-43 6=74 8=-47
s:homo	0=-107 1=-78 3=-47 4=-102 5=-120 6=62 7=-60 8=-84
s:homog	6=-35
s:homol	2=-25 6=-35
s:homop	0=-43 6=-54 7=-29
s:homos	0=-75 1=-56 2=-58 3=-32 4=-50 5=-93 6=88 7=-31 8=-66
s:homoz	2=64 4=-45
s:hone	5=-49
s:hones	5=-34
s:honn	7=40
s:hono	1=-26 5=-27 7=41 8=-75
s:honou	7=30 8=-66
s:hook	4=33 5=-38
s:hope	4=-42
s:hopi	2=-45 3=-43 4=-36 5=-37 6=35 7=49
s:hopit	2=-39 4=-30 5=-32 6=31 7=43
s:hora	5=-44 6=-30
s:horai	4=29 5=-42
s:hori	3=-52
s:horiz	3=-43
s:horl	5=-25
s:horlo	3=-30 5=-38
s:horo	4=-48
s:horos	4=-42
s:hors	2=-27 7=-29
s:horse	4=-65 7=-25
s:hosp	0=-39 1=48 2=-46 4=-34 5=-50 6=-28 8=-66
s:hospi	0=-46 1=50 2=-39 3=-33 5=-49 6=-32 8=-58
s:host	0=51 1=-56 5=38
s:hosti	0=62
s:hote	0=-64 1=-77 2=-48 3=-73 4=-58 5=72 8=-51
s:hotel	3=-44 4=-46 5=-71 7=35
s:hotes	5=62
s:hour	1=-47 3=-37 8=35
s:hous	1=-60 2=-29 3=-38 7=-76
s:house	0=42 1=-29 4=-27 5=28
s:housi	7=-31
s:huil	5=-56 8=-25
s:huis	0=-54 1=-26 5=40
s:huiss	0=-57 5=28 8=-27
s:huma	0=-36 1=64 2=-55 3=-74 4=-41 5=-70 6=-73 7=-32 8=-58
s:humai	1=34 5=-43 6=-38
s:human	1=46 3=-59 4=-41 5=-39 6=-51 7=-33 8=-48
s:humo	2=-69
s:humou	2=-73
s:hund	2=-33 4=-50
s:hundr	2=-34 4=-50
s:hung	0=29 7=-33
s:hunt	1=-47 2=40 4=-121 8=-29
s:hunte	1=-34
s:hunti	2=70 4=-126 8=-27
s:hurs	2=-25
s:husb	2=-36 4=-38 6=-44
s:husba	2=-36 6=-58
s:hybr	4=-35
s:hybri	4=-31
s:hype	2=60 4=59
s:hyper	2=60 4=48
s:hyst	2=-45 4=46
s:hyste	2=-37 4=44
s:idea	1=-34 5=-45 6=-25 8=-31
s:ideal	1=-30
s:idee	0=26
s:idem	3=-35
s:idemi	3=-37
s:iden	0=-45 1=-31 3=62 4=-72 5=-40 7=-56 8=-87
s:ident	0=-31 1=-37 3=43 4=-68 5=-46 6=35 7=-60 8=-78
s:igno	2=70
s:ignor	2=63
s:illi	0=-28 3=41
s:illis	3=30
s:illn	4=51 5=-28
s:illne	4=38 5=-29
s:illu	2=-44
s:illus	2=-45 6=30
s:imag	4=-85 5=-50 7=-40 8=-59
s:image	3=-28 4=-51 8=-28
s:imagi	4=-58 8=-36
s:imme	1=-40 7=-30
s:immeu	1=-46 7=-29
s:immi	0=44 4=-25 5=-38 6=-42 7=-29
s:immig	0=49 6=-42
s:immo	0=-66 1=68 2=-37 4=-46 5=-50 6=-27 7=-50
s:immob	0=-52 2=-40 4=-40 5=-42 6=-25 7=-48
s:immor	0=-28 1=66
s:immu	0=-31 2=26
s:immun	0=-33
s:impa	3=-42 8=-35
s:impac	3=-49
s:impl	8=31
s:impla	7=25
s:impo	0=-75 1=-26 4=-71 5=35 6=-45 8=-30
s:impor	0=-57 3=-45 4=-46 5=-39 7=-31 8=-30
s:impos	3=56
s:impot	4=-71 5=52 7=25
s:impr	0=-36 1=-34 7=-59
s:impri	0=-63 7=-53
s:impro	1=-27
s:impu	4=-72 5=55
s:impui	4=-80 5=62
s:inap	4=68
s:inapt	4=67
s:inau	0=48
s:inaug	0=45
s:inca	4=40 8=36
s:incap	4=49
s:incar	8=42
s:ince	2=42
s:inci	2=61 4=-39
s:incid	1=-27 2=67 4=-39
s:incl	0=-35 1=-38 2=29 4=25 5=-25 6=40 7=-39 8=-39
s:inclu	0=-27 1=-48 2=40 6=28 7=-31 8=-50
s:inco	6=55
s:incom	6=59
s:incr	1=83 2=-49
s:incro	1=73 2=-49
s:inde	1=-39 3=63 5=-50 6=-52 7=-69 8=-71
s:indec	0=38 4=-32
s:indep	3=-25 4=-48 5=-26 7=-57
s:indi	4=55 8=48
s:indic	4=55 8=57
s:indu	1=-28 5=-31 7=-43 8=-38
s:indus	5=-43 7=-43 8=-39
s:infi	1=-38 2=-62 3=-26 4=-45 6=-41 8=-57
s:infid	5=53 6=-69
s:infir	0=-25 1=-36 2=-60 4=-49 5=-39 7=36
s:info	4=-85 5=-47 6=-35 7=-39 8=-38
s:infor	4=-94 5=-42 7=-32 8=-30
s:inge	0=-65 1=-43 2=-36 3=-69 4=-31 5=-49 8=-25
s:ingen	0=-59 1=-41 2=-28 3=-83 5=-53 6=-25 8=-25
s:inha	2=-50
s:inhal	2=-55
s:inhe	1=-29 2=-26 4=-95 5=-40
s:inher	0=-29 2=-31 4=-94 5=-37 6=-28 8=-28
s:init	0=-35 3=-28 5=-29 6=-27 7=-74
s:initi	0=-31 1=-35 3=-40 4=-38 5=-37 6=-34 7=-74
s:inje	0=-28 3=-54 4=38 5=-41 6=-41
s:injec	0=-25 3=-56 4=39 5=-40 6=-39
s:inju	4=-26 5=-51 6=40
s:injur	4=-28 5=-41 6=28
s:inma	8=50
s:inmat	8=49
s:inno	2=-46 8=-47
s:innov	2=-42 8=-52
s:inqui	6=-26 8=-34
s:inra	2=-43
s:insc	0=-33 3=59 5=43
s:inscr	3=42 5=26
s:inse	5=-60 8=27
s:inser	5=-44
s:insi	0=52 4=-27 5=-26 7=-33 8=51
s:insid	7=-30 8=50
s:insis	0=49 3=26
s:inso	4=76 5=-56 6=-57 7=-35
s:insom	4=96 5=-37
s:insou	6=-39 7=-30
s:insp	0=-47 3=-29 4=-66 8=-50
s:inspe	0=-50 3=-28 4=-58 6=-25 8=-49
s:inst	0=-65 1=-55 2=-47 4=-68 5=-65 6=45
s:insta	1=-57 3=-29 4=-75 5=-26 6=67 8=-27
s:insti	0=-35 4=-37 5=-35 6=-42 8=26
s:instr	6=-28 8=-43
s:insu	1=-57 3=-43 4=-26 7=-51 8=-62
s:insul	2=-78 6=-39 7=-25
s:insur	0=-53 1=-55 2=33 3=-40 4=-37 7=-33 8=-63
s:inte	0=-82 2=-39
s:integ	0=-34
s:intel	4=-26 6=-30
s:inten	0=-27 4=25
s:inter	0=-59 1=-48 2=-36 3=26
s:inti	0=-46 1=-32 2=-38 4=-45 5=57 6=-71 7=-34 8=-54
s:intim	0=-56 4=-52 5=37 6=-70 7=-31 8=-58
s:into	2=31
s:intr	5=-48
s:intra	1=48 3=29
s:intro	1=-26
s:intru	5=-32
s:inve	0=-42 1=-50 3=-56 4=-77 5=-102 6=-32 7=-49 8=-47
s:inven	3=-46 4=-37
s:inver	2=40 4=-41
s:inves	0=-42 1=-38 2=-28 5=-96 7=-42 8=-38
s:invi	4=37 5=-40
s:invig	5=-36
s:invo	0=-31 1=-37 4=-43
s:invoi	1=-41 3=-25 4=-28 5=-42 8=-28
s:invol	4=-28 5=37
s:iqba	0=27 4=-68 6=35 7=-29
s:irel	1=-28
s:irela	1=-30
s:iris	2=44 5=-25 6=-34
s:irise	3=25
s:iron	5=-43
s:irre	1=74 3=-31
s:irrel	1=84 4=-25
s:irri	2=-39 4=66
s:irrit	2=-38 4=63
s:isla	5=-46 6=-39
s:islan	5=-31
s:isli	7=-48
s:islin	7=-44
s:isra	0=44
s:israe	0=31
s:issu	0=-25
s:ital	0=-38 4=-33 5=-25 6=-32 8=27
s:itali	0=-47 4=-32 6=-35
s:ivre	0=-35 8=31
s:ivres	0=-33 8=28
s:jabb	4=50
s:jabbe	4=43
s:jail	8=31
s:jama	2=-56 4=26 6=49 8=33
s:jamai	2=-59 6=56 8=28
s:janu	0=46 8=-25
s:janua	0=41
s:janv	0=39 2=-25
s:janvi	0=34 2=-30
s:japa	5=-37
s:jaqu	6=81 8=-29
s:jaque	6=80
s:jard	1=49 4=-30 6=54 7=-40
s:jardi	1=39 6=51 7=-40
s:jarg	4=-55
s:jargo	4=-61
s:jaun	4=34
s:jaune	0=31
s:jaur	0=-29
s:jaure	0=-26
s:jean	6=-44
s:jere	0=41
s:jerem	0=38
s:jero	6=50
s:jerom	6=25
s:jesu	1=82
s:jesui	1=80
s:jeun	0=67 2=-25 3=-41 4=-46 5=73 6=-69 7=-58 8=28
s:jeune	0=42 1=-66 4=-29 5=36 7=-57 8=35
s:jewis	4=-31
s:joan	4=-28 6=36
s:joann	6=32
s:jock	3=-26 4=-36
s:jocke	3=-33 4=-42
s:join	1=26 3=34 4=-85 6=-81 7=42 8=-51
s:joine	1=36 4=-41 6=-68 7=75 8=-25
s:joint	3=-28
s:joke	0=25 2=-63 4=-61 5=34 7=-40 8=-64
s:jose	1=42 2=-25
s:josep	1=54
s:joue	2=48 3=-36
s:joueu	2=45 3=-38
s:jour	0=-35 1=33 2=-57 3=27 4=-58 5=-78 7=40 8=-42
s:journ	0=-51 2=-62 4=-69 5=-70 7=50 8=-41
s:judg	2=-25 5=-33 8=-34
s:judge	2=-29
s:judgi	6=31 7=38
s:judi	2=-45 3=-76 4=-41 5=-30 8=38
s:judic	2=-40 3=-76 4=-32 5=-37 8=28
s:juge	1=62 5=35
s:jugem	1=49 5=32 8=-50
s:juli	5=-59 6=35
s:julie	5=-26 6=54
s:jume	2=-79 4=28
s:jumea	2=-92 4=25
s:jump	8=41
s:jumpe	8=32
s:juni	0=-25 4=-45 5=40 7=34
s:junio	4=-60 5=44
s:juri	2=-36 3=-83 4=-28 7=-65 8=-36
s:juris	2=-33 3=-86 4=-32 5=34 7=-70 8=-42
s:juro	4=-25
s:jusq	1=27 2=-27 3=-35 4=65 7=43 8=-32
s:jusqu	1=28
s:just	1=-32 4=-33 5=-58 6=-51 8=25
s:justi	4=-35 5=-47 6=-41
s:juve	1=-33 8=30
s:juven	1=-35 8=37
s:kabu	4=29
s:kant	1=72 5=-29
s:kanti	1=67
s:kare	5=-35
s:kari	5=-37 6=61
s:kary	0=-32 4=-41
s:karyo	4=-35
s:kcnh	4=-68
s:keep	2=-51 3=-34 4=33 5=40 7=-39 8=-43
s:keys	2=-34 3=29
s:keyst	2=-28
s:kidn	2=65 7=-30
s:kidne	2=68 7=-28
s:kill	1=39 2=48 4=-37 8=-44
s:kille	2=60 4=-40 8=-36
s:kind	4=-31
s:kine	4=-50 6=-26
s:kines	4=-48
s:kiss	5=50
s:kissi	5=52
s:kitc	1=-31 4=-38 5=-54 6=-28
s:kitch	1=-28 3=-25 4=-47 5=-59
s:klin	2=39 4=-35
s:kline	0=-26 2=44 4=-39
s:knoc	0=33 8=-28
s:knock	0=29
s:know	2=33 4=-48 5=57 7=-29
s:koms	0=76
s:komso	0=73
s:koro	3=34
s:korom	3=25
s:kris	1=72
s:krish	1=79
s:kurd	0=59
s:kyot	1=-37 5=-44
s:labe	4=-42
s:labo	1=-69 2=-48 3=-25 4=-82 5=-50 6=-68 7=-76 8=-44
s:labor	1=-33 4=-25 6=-40 7=31
s:labou	0=33 1=-46 4=-69 5=-39 6=-39 7=-102 8=-26
s:laca	4=-38
s:lach	0=71 1=-25
s:ladd	4=72
s:ladde	4=79
s:ladie	1=-31
s:laic	1=34
s:lain	1=30
s:laiq	0=-29 1=35
s:laiqu	0=-28 1=25
s:lais	6=29 7=-27
s:laiss	0=-26 6=26
s:laiti	0=-30
s:lanc	4=-37
s:land	1=-55 4=-44 6=29 7=-30
s:lande	0=35 5=-37
s:landl	0=-36 1=-25 2=-31 4=-45 6=38 7=-32
s:lang	3=-39 4=-48 5=-68 6=-27 8=-36
s:langa	1=-54
s:langu	1=30 3=-30 4=-32 5=-68 8=-44
s:lany	6=-26 7=45
s:lanya	6=-25 7=37
s:lape	0=-26
s:laps	0=-34 1=-47 7=73
s:lapse	1=-34 7=71
s:lapt	4=-25 8=32
s:lapto	4=-36 8=32
s:last	4=-44 8=-33
s:late	1=-29 2=35 4=74 5=-75
s:laug	4=-70 8=-32
s:laugh	0=39 8=-30
s:laun	1=29 4=-38 8=35
s:launc	3=-25
s:laund	1=46 4=-28 8=64
s:laur	6=53
s:laure	5=-28 6=45
s:lawy	1=-32 4=-44 5=-41 6=-42
s:lawye	4=-36 5=-45 6=-43
s:layo	0=-38 1=-37
s:layou	0=-40 1=-42
s:lead	2=-49 4=-72 5=27 8=-35
s:leade	2=-37 4=-69 5=25 7=-33 8=-26
s:leaf	4=-52
s:leafl	4=-54
s:leag	0=48 5=-26 8=28
s:leagu	5=-27 8=34
s:leak	3=-34 4=-25 5=38 6=-31
s:leake	5=45 6=-27
s:lear	0=-55 2=32 4=-40 7=50
s:learn	0=-25 3=29 4=-44 7=45
s:leas	1=-25 5=53
s:leav	3=-49 5=-40 8=-65
s:leave	0=-48
s:lect	0=43 1=-51 4=-79 5=-54 7=-45 8=-52
s:lecte	0=81 1=-40 3=-37 4=-29
s:lectu	0=-48 1=-66 3=29 4=-69 8=-42
s:leed	0=-52 1=-56 6=26
s:lega	2=-28 8=-31
s:legac	4=-32
s:lege	4=39 5=37
s:legen	4=-37 5=26
s:leger	4=26 5=59
s:legi	0=53 1=-34 4=-30
s:legis	0=32 1=-27
s:leid	2=36 6=-25
s:leide	2=41
s:leit	0=28 1=38 4=-44 5=-37
s:lemo	5=-50
s:lend	5=40
s:lende	5=29
s:leng	3=-26
s:lengt	3=-33
s:leni	0=83
s:leno	0=-42 1=51 5=-35 6=-45
s:lenoi	0=-51 1=40 5=-30 6=-45
s:lero	4=37 6=-46
s:lesb	0=-63 1=-71 4=-72 5=-75 6=84 7=-32 8=-69
s:lesbi	0=-60 1=-45 4=-71 5=-82 6=81 7=-41 8=-68
s:lesbo	1=-39
s:less	8=-42
s:lesso	8=-30
s:lett	2=28 3=-27 6=-30 7=-52
s:lette	4=-36 5=30 6=-44
s:lettr	1=28 2=26 3=-57 4=-33 8=42
s:leuc	4=31
s:leuce	4=41
s:leuk	0=-30 4=58
s:leuka	4=61
s:leur	6=-40
s:leve	0=-25 4=50 6=-29 8=-27
s:levr	4=47 5=-28
s:levre	4=51 5=-28
s:lgbt	6=43
s:liai	0=-53 1=-33 2=-25 4=-30 5=39 6=-75
s:liais	0=-51 1=-38 4=-28 5=29 6=-78
s:libe	2=-38 3=-80 4=-28 6=-57 7=-41
s:liber	2=-54 3=-68 6=-67 7=-46
s:libi	4=-102 5=71
s:libid	4=-84 5=68
s:libr	0=-93 1=57 2=-32 3=-80 4=-66 5=27 6=-63 7=-25 8=-67
s:libra	0=-28 1=-43 3=-34 4=-49 5=-52 8=-74
s:libre	1=53 6=-37
s:lice	0=-70 1=-52 2=-58 3=35 8=-74
s:licen	0=-78 1=-62 2=-49 3=47 8=-45
s:life	0=30 6=-26
s:lifel	0=35
s:lift	4=65 8=-55
s:lifte	4=-57
s:lifti	4=74 8=-41
s:liga	4=36
s:ligam	4=28
s:ligh	0=-49 1=-39 2=-27 5=-37 6=-47
s:light	2=-27 5=-63 6=-34 8=-27
s:lign	1=26 2=-41 3=-45 4=-39 8=-47
s:ligne	2=-26 3=-29
s:ligu	4=-32
s:like	0=-49 2=-29 3=-34 6=47 8=-25
s:lill	1=54 2=-39 3=-26 4=-39 6=49 7=-34 8=-40
s:limi	1=-43
s:limit	1=-47 4=-25 5=-26
s:limo	4=-33
s:limog	4=-28
s:line	2=-29 5=-33 6=-51
s:ling	0=-34 1=-26 3=-41 4=-28 6=-26
s:linge	0=-29
s:link	6=25
s:lisb	2=-28 4=-25 5=70 6=-34
s:lisbo	2=-25 5=63 6=-44
s:list	1=-67 7=34
s:liste	1=-57 6=27
s:lite	4=-30 5=-25 6=-31 8=-46
s:liter	4=-31 5=-27 6=-35 8=-45
s:liti	7=-30
s:litig	7=-39
s:litt	4=79 5=-45
s:litte	5=-27
s:littl	4=69 5=-25
s:live	0=-51 1=30 3=-62 5=41 8=-48
s:liven	3=30 4=-26
s:liver	0=-25 4=-33
s:livi	3=-36 5=-29
s:livin	3=-33 5=-35
s:livr	0=-55 3=-25 4=-79 5=-48 7=34
s:livra	1=-39
s:livre	3=-32 7=54
s:load	5=-40
s:lobb	0=-73 3=-26 5=-65
s:lobby	0=-66 5=-74
s:loca	0=45 1=28 2=-26 3=-33 4=-87 6=-59
s:local	6=-36
s:lock	0=38 2=-27 3=-66 4=-36 6=-30 8=50
s:locke	0=-34 5=45 8=51
s:locu	3=-42
s:locut	3=-28
s:lodg	0=-41 1=118 4=-43 6=-68 7=-126
s:lodge	4=-35 6=-58
s:loge	1=-75 6=27
s:logem	0=29 1=-55 6=33
s:logeu	1=-36 5=32
s:logg	3=33
s:logge	3=44
s:logi	0=-57 1=-35 2=-34 3=74 4=-62 5=-80 6=-63 8=-44
s:logic	0=-46 3=80 5=-35 6=-28 8=-26
s:logis	0=-27 4=-58 5=-50 6=-51
s:loir	5=-43
s:lois	0=26 3=-44
s:loisi	3=-40
s:lond	0=37 4=-43 5=-37 6=-65 7=33
s:londo	1=-33 4=-37 5=-28 6=-63 7=31
s:long	0=30 1=65 2=-31 3=-37 4=36 5=-39 8=-42
s:longe	4=47 5=29 6=-31 8=-27
s:longt	1=72 5=-54 6=55
s:longu	5=-58 6=-28 7=-32
s:look	1=-28 4=-37
s:looke	1=-31 4=-39 5=-25
s:looki	4=-41
s:loom	5=-57
s:loop	4=-31
s:lope	2=41
s:lorr	4=-48 8=-33
s:lorra	0=-25
s:lorri	4=-40
s:loui	6=42 7=25
s:louis	6=30
s:loun	7=-29
s:loung	7=-29
s:lour	2=-25 4=39 5=33
s:lourd	2=-29 4=31 5=37
s:love	0=-74 1=-25 2=-32 3=-31 4=-52 5=32 6=-48 7=-39 8=-47
s:lover	4=-28
s:lovi	6=56
s:lovin	6=53
s:lowe	6=-65
s:lowes	4=-32 6=-47
s:loya	4=40 6=-27 7=32
s:luci	5=-43 6=41 8=-38
s:lugga	0=-27
s:lumb	4=35
s:lumba	4=30
s:lumi	1=-56 4=34
s:lumie	1=-48 4=42
s:lunc	4=39 8=-39
s:lund	5=26
s:lung	4=35
s:luss	6=-35
s:lussa	6=-37
s:lutt	7=-37
s:lyce	1=-43 3=-28 4=-32 5=-50 6=-28 7=-54
s:lync	4=-34
s:maca	4=36
s:macar	4=33
s:mach	0=-48 1=-57 2=-30 4=40 5=-35 8=-36
s:machi	0=-29 1=-54 2=-31 3=36 5=-26 8=-36
s:maco	0=-44 1=-27 2=-25 5=-51 6=-60 7=-25
s:macon	0=-26 1=-33 4=25 6=-30 8=-36
s:macr	0=88 1=-33 3=-29 5=-52
s:macro	0=94 1=-30 3=-30 5=-40
s:mada	0=-27 3=42 5=-29
s:madam	0=-30
s:maga	0=-70 4=-45 6=-104 8=52
s:magas	0=-55 4=-28 5=-29 8=46
s:magaz	4=-41 6=-89
s:magi	5=-46 6=-29
s:magis	7=-28
s:magn	4=41
s:magni	4=41
s:mail	8=-29
s:main	0=-85 1=-43 2=-27 3=-35 5=-71
s:maint	3=-50 4=-61 5=-45 6=36
s:mair	1=-36 3=-50 4=-30 7=-41
s:mairi	1=-34 3=-48 4=-26 5=-36
s:mais	0=-34 1=-36 2=-46 3=-41 4=-26 6=27 8=-33
s:maiso	0=-34 1=-38 2=-45 3=-36 4=-31 7=-26
s:mait	0=-45 2=-38 3=-29 4=-50 6=-50 7=-31 8=-53
s:maitr	0=-48 2=-37 3=-33 4=-53 6=-61 8=-54
s:maje	5=30 6=-31
s:majo	5=-30 7=-40
s:major	0=28
s:make	1=-48 3=-40 4=-29 5=-35 7=-28 8=-37
s:maker	1=-25
s:maki	5=-27
s:mala	0=-44 1=-36 2=39 3=-48 4=-28 5=-44 6=-52 7=-32 8=-51
s:malad	0=-35 1=-27 2=27 3=-41 5=-46 6=-49 7=-26 8=-50
s:malar	4=-34
s:malaw	4=-31
s:male	4=43
s:malen	4=61
s:malg	3=27 7=33
s:malgr	3=31 7=32
s:malv	0=-25 4=34
s:malw	3=-30
s:malwa	3=-27
s:mama	5=-54 6=47
s:maman	6=56
s:mamm	2=-43
s:mammo	2=-47
s:mana	0=-53 1=-87 2=-90 3=-115 4=-29 5=-47 7=-37 8=-51
s:manag	0=-65 1=-103 2=-80 3=-98 5=-51 6=-36 7=-54 8=-42
s:manc	6=-48 7=41
s:manch	0=-32 6=-42 7=39
s:mand	3=-38 4=-42 7=25 8=48
s:manda	4=-55 8=43
s:mang	0=-33 1=101 4=-25 5=-32 6=-33
s:mange	1=80
s:mani	2=-28 4=-49 5=-49 6=-44 7=-39 8=27
s:manif	0=-25 4=-27 8=42
s:mann	5=-40 7=-35
s:manne	5=-36 7=-42
s:mans	8=45
s:mansl	8=45
s:mant	3=-26 8=-53
s:mantr	3=-28 8=-40
s:manu	0=-38 1=-45 2=-38 4=-36 6=-34 8=-65
s:manua	2=-39 4=-43
s:manue	1=-30 8=-47
s:manut	8=-37
s:mapp	0=-37
s:maqu	0=-40 1=-26
s:maque	0=-49 1=-28
s:mara	0=-28 3=-34 4=65 5=-61 6=-37 7=-26 8=-40
s:marai	6=-27
s:marat	4=84 5=-55 8=-34
s:marc	1=-59 2=-65 3=-44 4=47 5=-40 7=-50 8=62
s:march	0=35 1=-58 2=-45 3=-50 5=-58 7=-61
s:marcu	1=31 3=-43
s:mard	1=40 3=-25 4=38 6=-26
s:marf	2=32 4=-48
s:marfa	2=27 4=-48
s:marg	0=-56 2=38 4=-81 5=-56 6=45 8=49
s:marga	6=72
s:margi	2=32 4=-70 5=-27
s:mari	0=-93 1=-87 2=-51 3=-93 4=-108 5=48 7=-86 8=-87
s:maria	0=-69 1=-46 5=77 6=-70 8=-29
s:marie	0=-69 2=-64 3=-39 4=-71 6=25 7=-39 8=-36
s:marin	3=-28
s:mark	0=-37 1=-34 2=-56 3=-69 4=-41 5=-36 7=-30
s:marke	0=-56 1=-37 2=-48 3=-78 4=-41 5=-48 7=-31
s:maro	0=-44 3=-39
s:maroq	3=-47
s:marq	0=-31 2=-37 3=-59 4=-44 6=-29 7=-25
s:marqu	0=-30 2=-30 3=-64 4=-45 6=-33
s:marr	0=-38 1=-105 3=-81 4=-107 5=75 7=-74 8=-87
s:marri	0=-31 1=-69 2=-48 3=-57 4=-95 5=82 6=-44 7=-67 8=-71
s:marro	2=25 3=-30 4=-26
s:marry	4=-28 5=-25 6=53
s:mars	3=39
s:marse	3=46 6=29
s:mart	7=-25
s:marv	6=-38
s:marxi	1=33 8=-31
s:mask	3=-40 4=43
s:maso	1=-26 6=-27 7=-27
s:mass	1=-33 3=-44 4=-49
s:massa	3=-36 4=-44
s:mast	0=-68 1=31 3=-39 4=-26 5=-35 6=-69 7=-92 8=-31
s:maste	0=-68 1=39 3=-50 5=-70 6=-75 7=-60 8=-30
s:mastu	5=54
s:matc	0=-46 1=-26 3=50 4=-37 5=-62 6=-49 7=-52 8=-50
s:match	5=-44 8=-27
s:mate	0=-74 4=-58 5=-42 6=-48
s:mater	0=-67 3=-25 4=-41 5=-49 6=-54
s:math	4=35 6=45
s:mathi	6=46
s:mati	0=-35 3=29 5=-35
s:matie	1=-42
s:matin	4=32
s:matri	0=-25
s:matt	0=43 5=-29 6=37 7=-34
s:matte	0=52 5=-25 6=40 7=-27
s:mauv	3=38 4=-26
s:mauva	3=34
s:maxi	1=30 3=-37
s:maxim	3=-42
s:mayf	2=32
s:mayo	0=-52 6=-47
s:mean	0=34 1=68 2=-28 4=40 5=-44 8=-27
s:meani	0=-30 1=47
s:meas	0=-26 3=52 4=-43 5=-42
s:measu	3=64 4=-38 5=-49
s:mech	0=-30
s:mecha	0=-32
s:mede	0=-47 2=36 5=-30 6=46 7=25 8=-36
s:medec	0=-42 5=-35 6=33 7=39 8=-35
s:medi	0=-82 1=-46 3=-30 5=-73 6=-91 7=-55
s:media	1=-36 2=-43 4=-46 5=-27 6=-27 7=-35 8=-64
s:medic	0=-29 1=-54 5=-40 6=-37 7=-57 8=27
s:meet	0=-57 1=-50 2=-35 4=-38 5=-40 8=-34
s:meeti	0=-63 1=-42 2=-26 5=-31 8=-39
s:meil	0=-31 1=-46 3=-28 4=-33 5=-33 6=69
s:meill	0=-39 1=-36 4=-30 6=75 7=-26
s:mela	4=50
s:melan	4=68 6=-26
s:mele	0=43
s:melen	0=38
s:memb	2=-35 4=-97 5=-39 7=82 8=-87
s:membe	0=-37 2=-27 4=-66 5=-37 7=75 8=-83
s:membr	0=49 1=52 4=-38
s:memo	0=-62 1=-27 3=-31 4=40 6=-27 8=-25
s:memoi	0=-64 1=-27 3=-29 5=-31
s:mena	5=71
s:menag	5=74
s:mene	5=-46 7=31
s:meneu	7=37
s:meno	1=-45 5=29 6=-30
s:mens	5=-25
s:mensu	5=-46
s:ment	0=-61 4=-28 6=44 7=-60
s:menta	4=-44
s:menti	0=-29 3=35 6=56 7=-46
s:mento	0=-47 1=-25 2=-26 6=29
s:menu	0=-48 1=44 3=-25 5=-25 6=-40
s:menui	0=-28 1=33 6=-28 8=30
s:merc	3=-38 5=-32 8=-27
s:merch	5=-37
s:mercr	6=35
s:mere	3=-37 6=41
s:merg	5=-26 6=-44 7=25 8=-38
s:merge	5=-35 6=-46 7=25 8=-36
s:meri	1=29 5=-27
s:merog	8=-27
s:mess	1=-27 2=-29 3=-51 4=-27 5=104 6=53
s:messa	3=-32 5=104
s:messi	5=36
s:mesu	3=25 5=-31 8=-67
s:mesur	3=32 5=-36 8=-71
s:meta	0=-25 2=26 4=-30 6=-76 7=31
s:metab	2=47
s:mete	1=56
s:meth	0=-31 2=-29 4=-32 5=-44 6=-25 7=39 8=-25
s:metho	0=-37 4=-47 5=-44
s:meti	4=-49 5=-75 6=-51 8=-36
s:metie	4=-42 5=-64 6=-47 8=-56
s:metr	2=-47 8=-59
s:metra	8=-44
s:mett	3=-33 5=-45
s:mette	5=-31
s:mich	1=-35 5=56 6=42
s:miche	1=-46 4=-25 5=54 6=41
s:micr	4=-54
s:micro	4=-48
s:midl	4=-26
s:midn	4=49
s:midni	4=46
s:midw	0=-34 2=-35 4=-34 5=-29
s:midwi	0=-31 2=-27 4=-30
s:mieu	0=-46 7=36
s:migh	4=-43
s:migr	0=77 1=-42 4=59 5=-33 6=-37 7=-50
s:migra	0=85 1=-34 4=37 5=-29 7=-44
s:mile	4=29 5=-32
s:mili	1=92 2=-29 4=-37 5=-36 7=-48 8=-43
s:milie	0=28
s:milit	0=-25 1=88 4=-43 7=-29 8=-39
s:mill	0=-43 3=-33 4=-35 5=-30 6=-29
s:milli	3=-31 4=-26
s:mine	0=-29 2=-35 3=-51 4=-48 5=-40 6=-58 7=29
s:miner	2=-31 3=-29
s:mineu	3=-44
s:mini	0=-37 1=-63 2=-36 3=-27 4=-87 7=-41 8=-52
s:minin	6=31
s:minis	0=-40 1=-74 2=-30 3=-37 4=-51 6=-66 7=-40 8=-41
s:mino	5=-45
s:mins	0=33
s:minu	1=-37 3=-42 5=-55 6=-29
s:minut	0=29 1=-29 3=-43 4=-73 5=-56 6=-32 8=-26
s:misc	5=60
s:misca	4=25
s:misco	5=64
s:miss	2=-33 3=25 5=-25 6=-59 8=39
s:misse	4=51
s:missi	0=-25 2=-26 3=38 4=-37 5=-47 6=-49 7=-30 8=31
s:mist	0=-32 2=32 5=35
s:mista	2=39
s:mistr	0=-27 5=41
s:mitt	0=37
s:mixt	5=-34 6=-26 7=-27
s:mobi	0=-43 1=-29 2=-43 5=-48 7=-52 8=-34
s:mobil	0=-57 1=-27 2=-47 5=-62 7=-54 8=-39
s:mode	2=-57 3=29 4=-29 5=-117 6=-29 7=-70 8=-39
s:model	0=-34 2=-25
s:moder	0=-47 5=-102
s:modu	2=-46 5=-30 7=-36 8=-31
s:modul	2=-47 8=-29
s:moel	2=33
s:moell	2=50
s:moeu	0=44
s:moeur	0=42
s:moin	3=-37 4=91 8=-37
s:moit	1=26 5=37
s:moiti	1=30 5=37
s:mole	2=-40
s:molec	2=-42
s:mome	0=54 4=55 5=-25 7=-62
s:momen	0=59 4=61 7=-58
s:mona	0=117 1=-38 2=-37 4=-31 5=-25
s:monar	0=110 1=-25 2=-42 4=-39
s:mond	0=-37 1=-33 3=67 8=-59
s:monda	0=-36 3=80 6=-35 8=-47
s:mone	5=-26 7=-31 8=51
s:moni	0=-25 4=-44 6=-47
s:monit	0=-32 4=-45 6=-26
s:monn	8=-27
s:mono	2=30 4=-35 5=27 6=-53 7=-25
s:monog	5=42 6=-48
s:monop	4=-30
s:monoz	2=37
s:mons	0=-30 1=36 6=37
s:monsi	0=-32
s:mont	0=-39 1=-80 2=-42 3=-32 5=-59
s:monta	2=-25 5=-43 6=-30
s:monte	2=-56 5=-25
s:month	1=-27 3=-25 4=63 5=-41 6=-69 7=-51
s:montp	5=-35
s:montr	1=-46 4=-46 6=62
s:mora	0=-33 1=-64 2=-29 3=-33 5=-48
s:moral	1=-40 6=33
s:morm	4=-35 6=37 8=-36
s:mormo	4=-36 6=38 8=-31
s:morn	4=52 5=-45 6=-30 8=-42
s:morni	4=50 5=-42 6=-38 8=-29
s:mort	2=-32 4=-32 5=-33
s:mortg	2=-29 6=28
s:mosa	0=-28 2=50
s:mosai	0=-31 2=64 5=-25
s:mosc	0=46 3=-50
s:mosco	0=54 3=-39
s:most	8=-38
s:mostl	8=-47
s:mote	4=-43 5=-72 6=-28
s:moteu	4=-47 5=-66 6=-33
s:moth	3=-37 7=25 8=-46
s:mothe	3=-44 8=-44
s:moto	4=50 5=-42
s:motor	4=30 5=-33
s:mott	8=-30
s:moul	0=33 3=-48 4=-56 5=-33 6=-28
s:moula	3=-53
s:mouli	0=-41
s:mous	2=-26
s:mouv	7=-27
s:mouve	7=-26
s:move	3=-29 5=-51 7=-46
s:movem	0=43
s:movi	4=-34 5=-29 6=28
s:movin	4=-34 6=40
s:mphi	6=-32 7=-27
s:mthf	2=33
s:muco	4=44 6=-28
s:mucov	4=26 6=-30
s:mugg	8=-58
s:mugge	8=-51
s:mult	3=-31 5=86 7=-42
s:multi	3=-35 4=30 5=84 7=-49 8=-37
s:muni	0=63 3=-47 4=-31 7=-57
s:munic	0=56 3=-51 4=-30 7=-63 8=-33
s:mura	0=77 1=-27 5=-33
s:murd	3=-28 8=-28
s:murde	1=35 8=-37
s:murdo	0=33
s:murm	1=-26 4=64 5=-39
s:murmu	4=64 5=-46 8=-25
s:muscu	4=-27
s:muse	0=-77 1=-61 2=-26 3=-34 4=-30 5=-40 6=-26 8=-38
s:museu	0=-45 4=-35
s:musi	0=-80 1=-47 4=-37 5=-67 6=-27 7=76 8=-25
s:music	0=-51 1=-34 4=-34 5=-47 7=76
s:musiq	0=-57
s:musl	1=-29 6=33
s:musli	1=-26 6=26
s:musul	1=-26
s:muta	0=-45 1=-53 3=-44 4=-109 5=-43 7=-28 8=-43
s:mutat	0=-42 1=-53 3=-37 4=-104 5=-52 7=-35 8=-38
s:mute	2=-62 6=54
s:mutu	0=-30 1=-45 3=-42 4=-48 5=-25 6=38 7=-37 8=-34
s:mutua	3=-40 8=-25
s:mutue	4=-39 5=-26 6=55 7=-31
s:mybp	2=63 4=-27
s:mybpc	2=62 4=-33
s:myhe	2=27
s:myop	2=33 4=31
s:myopa	2=43 4=-38
s:myse	4=61 5=42
s:mysel	4=53 5=62
s:myst	0=48 3=-29
s:myste	0=48
s:nadi	1=-26 6=28
s:nage	5=-56
s:nageu	1=-26 5=-55
s:nais	3=-39 4=58
s:naiss	3=-38 4=44 7=-26
s:nake	0=-27 8=-43
s:name	2=-42 3=-39 4=-26 5=86 6=45
s:namu	1=-57
s:nanc	0=52
s:nant	6=-35 8=-34
s:nante	7=-26
s:nast	3=-28 4=25
s:nasu	0=-27 7=55
s:nasuw	7=39
s:nati	2=-44 3=-55 4=-39 5=-57 6=-56 8=-67
s:natio	1=-27 2=-28 3=-58 4=-49 5=-65 6=-47 8=-45
s:natu	0=-35 1=-27 2=-54 4=-42 5=-40
s:natur	0=-35 2=-52 4=-31 7=-30 8=-25
s:navi	1=-31
s:nean	2=31 3=69 5=-27
s:neand	2=36
s:near	2=-30 4=45 5=-39 7=34
s:nearl	0=-29 2=-35 4=35 5=-43 7=38
s:neat	2=-73
s:neck	2=35
s:need	0=-65 1=-61 2=-64 3=-34 4=56 5=-66 6=-62
s:neede	0=-31 5=-25 7=-25 8=-52
s:needl	4=35
s:nega	2=78
s:negat	2=83
s:nego	0=-74 1=-30 2=-25 3=-50 4=-61 5=-67 6=-59 7=-57 8=-41
s:negoc	0=-30 4=-30 5=-41 6=-28 7=-101 8=-27
s:negot	0=-69 1=-28 4=-50 5=-35 6=-37
s:neig	0=-41 1=-36 3=-54 6=29 8=46
s:neigh	0=-53 1=-36 5=33 6=30
s:neit	1=56 4=-26 5=-25
s:neith	1=48 4=-38 5=-35
s:nerv	0=-42 2=-35 3=-29 4=84 5=-40 7=-26
s:nerve	0=-45 3=-25 4=89 5=-32
s:netw	0=-33 4=-63 6=39
s:netwo	0=-27 4=-50 5=35 6=29 8=-30
s:neuro	2=25 3=-39
s:neutr	0=-31 1=32 8=-37
s:neva	3=41 4=-28
s:nevad	3=40
s:neve	0=-39 1=-33 4=-35 6=27 7=85 8=33
s:newb	0=65 2=-44 4=-61 8=-31
s:newbo	2=-34 6=-38
s:newbu	0=62 4=-44 8=-25
s:news	0=26 3=-40 4=-41 5=-28 6=33
s:newsl	0=40 4=-32
s:newsp	7=28 8=33
s:next	2=-25
s:nico	0=57
s:niet	1=26 5=-40 6=-29
s:nietz	0=-31 5=-40 6=-29
s:nigh	0=-43 1=-79 2=-89 3=-64 4=32 5=61 6=-45 7=-61 8=53
s:night	2=-31 3=-35 6=-37 7=-25 8=75
s:nihi	1=71
s:nihil	1=68
s:nime	5=-26 8=41
s:nine	5=-41 6=-48 8=66
s:ninet	5=-39 6=-48 8=57
s:nivea	4=-28
s:nobo	1=26 3=26 4=-37 5=-48 6=85 7=-26 8=-39
s:nobod	3=30 4=-38 5=-40 6=84 7=-25 8=-43
s:nois	3=-37
s:nomb	2=-27 5=83
s:nombr	2=-30 5=70
s:nomi	6=37 7=45
s:nomin	6=39 7=52
s:nomm	4=-41 5=-40 6=57 8=-29
s:none	0=27 4=35 8=-30
s:nonet	0=31 4=36 8=-28
s:nord	4=-35
s:nordi	4=-40
s:norm	0=-49 2=37 4=31 6=-53 7=-30
s:norma	0=-47 2=50 4=25 6=-32 7=-35
s:noro	2=38 4=-29
s:norov	2=29 4=-27
s:nort	1=-28 4=-55 5=-27 6=44
s:north	4=-36 6=38
s:norw	3=-27 7=-32
s:norwe	3=-25
s:norwi	4=28
s:nost	0=70 1=-28
s:nosta	0=57 1=-25
s:nota	0=-53 2=-25 5=-29 6=-77 8=44
s:notai	0=-43 2=-33 3=39 6=-69
s:notar	8=52
s:note	1=-35 2=39 8=-47
s:noth	1=101 3=-62 6=-48 7=-30 8=46
s:nothi	1=82 3=-61 6=-50 7=-37 8=43
s:noti	2=-27 3=-26 4=27
s:notic	3=-28
s:noto	1=73 5=49 6=-26
s:notoi	1=72 5=26
s:notor	5=34
s:notr	0=38 2=-51 3=37 5=-51
s:nouv	4=38 5=-32 7=-37 8=-42
s:nouve	3=-46 4=35 5=-35 7=-30 8=-28
s:nova	7=25
s:nove	0=50 1=-55 2=-45 4=-28 5=-49 6=-87
s:novel	4=30 5=-76
s:novem	0=77
s:nucl	0=73 1=-26 3=31 6=-27 8=-37
s:nucle	0=73 1=-25 3=44 4=-28 8=-31
s:nuit	1=-41 4=-38 5=91 6=-54 8=43
s:numb	0=47 1=-38 3=41 5=-48
s:numbe	1=-38 3=33 5=-55 7=-25
s:nume	1=-55 2=-43 5=-32 8=-44
s:numer	1=-60 2=-47 5=-32 8=-53
s:nurs	0=-51 1=-46 2=-55 4=-36 5=-67 6=-101 8=-43
s:nurse	2=-46 4=-74 5=-64 6=-81 7=-27
s:nursi	3=-29 4=55 5=-26 6=-38
s:nutr	0=-28 1=-33 2=29 4=-33
s:nutri	0=-27 1=-30 2=29 4=-25 6=-26
s:nymp	5=50
s:nymph	5=57
s:oake	6=-25
s:obam	0=39
s:obed	1=34 5=-33 6=-31
s:obedi	1=37 5=-28 6=-29
s:obit	4=-34
s:obitu	4=-36
s:obje	0=-49 1=98 4=-59 5=-50 6=-41 7=-34
s:objec	0=-52 1=114 4=-37 5=-28 8=-34
s:obli	8=37
s:oblig	8=48
s:obse	0=-34 1=-33
s:obses	1=-34 4=32
s:obte	1=-40 4=-26
s:obten	1=-32
s:occu	1=-45 8=-28
s:occup	0=27 1=-44
s:octo	8=75
s:octob	4=27 8=91
s:oddl	5=43
s:odil	6=33 8=-27
s:oduy	3=31 4=-47
s:oeuv	1=-29 5=-26 6=-29
s:oeuvr	5=-41
s:offe	0=-48 1=30 2=-32 3=-60 5=-91 6=-42
s:offen	0=-25 1=29 5=-61
s:offer	3=-38 6=-31
s:offi	0=-45 1=-82 2=-71 4=-27 5=-48 6=-29 8=-76
s:offic	0=-30 1=-85 2=-64 4=-27 8=-55
s:offr	0=-33 8=-31
s:offs	3=-32 4=25
s:offsh	3=-32 4=35
s:ofte	8=-59
s:okor	3=-46 4=56
s:olde	5=31
s:oliv	6=32
s:olive	6=47
s:omah	7=-26
s:onbo	3=29 8=-26
s:oncl	1=-25 2=33 3=-34 7=-31
s:onco	2=70 5=-31
s:oncog	2=51
s:onli	1=46
s:onlin	1=52
s:only	5=43
s:onlyf	5=43
s:open	3=71 4=-53 5=-54 7=-25 8=-26
s:opene	4=-55 5=-43
s:openi	4=-53
s:openl	6=31
s:oper	0=-42 1=-35 2=-46 5=-25 6=-25 7=-69 8=-29
s:opera	2=-25 6=-57 7=-65 8=-59
s:opin	2=-25 5=-27
s:opio	4=-31
s:opioi	4=-26
s:oppo	0=101 1=25 3=-78 4=-81 5=-75 8=-73
s:oppon	0=48 7=37
s:oppos	0=102 1=32 3=-91 4=-85 5=-82 7=-56 8=-64
s:opte	3=25
s:opti	0=-26 1=-29 3=-31 4=-57 5=-39 7=-46 8=-44
s:optic	0=-25 4=-40 5=-29 8=-37
s:optio	6=-28
s:optiq	4=-29
s:orang	3=-26
s:orat	7=44
s:orba	0=32
s:orch	3=-29 4=-30 5=47 6=-52
s:orche	5=47 6=-53
s:orde	0=-43 2=27 3=-32 4=-33 6=-52 7=-35 8=107
s:order	2=31 7=-30 8=65
s:ordo	4=-26
s:ordon	2=-25 4=-31
s:ordr	6=-34
s:orga	0=43 1=-85 2=-45 3=-46 4=-73 5=-39 8=-49
s:organ	0=27 1=-76 2=-38 3=-42 4=-77 5=-33 8=-57
s:orgi	1=-28 5=70
s:orgie	1=-28 5=58
s:orgu	7=-63
s:orie	0=-53 2=-51 3=-48 4=-56 5=-109 7=-54 8=-51
s:orien	0=-56 2=-52 3=-52 4=-42 5=-106 6=-26 7=-41 8=-53
s:orig	0=-38 2=67
s:origi	0=-34 2=71 4=-27
s:orth	0=-45 1=-56 3=-33 4=-99 5=-39 6=-33 7=-27 8=-34
s:ortho	0=-49 1=-55 3=-32 4=-94 5=-38 6=-39 8=-26
s:orti	0=-28
s:osak	3=26 5=-32
s:othe	2=-41 4=27 5=61 6=-40 7=-60 8=-37
s:other	4=40 6=-40 7=-53 8=-40
s:otta	0=60
s:ottaw	0=67
s:oues	7=-44
s:outd	0=-41 4=81 8=-29
s:outdo	4=73 8=-31
s:oute	6=71
s:outf	6=-39
s:outfi	6=-40
s:outi	4=-36
s:outil	4=-26
s:outl	0=36 1=51 7=-44
s:outlo	0=33 1=39 7=-39
s:outp	4=-31
s:outr	8=61
s:outra	8=56
s:outs	0=103 5=-27 6=-29 7=-34
s:outsi	0=86 7=-43
s:outsp	0=27
s:ouve	1=-38 4=-38 5=35 7=-54
s:ouver	1=-37 4=-43 5=56 7=-63
s:ouvr	0=40 4=-60 5=-74 6=39 7=-53 8=-26
s:ouvre	3=-28
s:ouvri	0=31 5=-53 7=-63
s:over	1=-31 4=-67 5=29 6=-37 7=33
s:overs	0=-54 4=-28 5=45 8=27
s:ovocy	2=27
s:owne	1=-42 2=-65 3=-36 4=-67 7=-25
s:owner	4=-25
s:oxfa	3=-26 7=-39
s:oxfo	1=27
s:oxfor	1=28
s:pace	4=-40
s:pacem	4=-36
s:paci	0=-89 1=120 4=-30 7=-49 8=-35
s:pacif	0=-102 1=118 4=-25 7=-46 8=-42
s:pack	0=-26 4=-46 5=-65
s:pacs	6=-89
s:pacse	6=-64
s:page	0=50 3=-25 6=-52
s:paie	1=28
s:pain	2=-38 3=-48 4=48 5=-36 6=-38 8=-45
s:paink	4=51 8=-36
s:paint	6=-29
s:pair	0=52 3=-77 6=-43
s:pala	5=-26 8=-26
s:palai	8=-25
s:palb	2=29
s:pale	0=63 4=-27
s:pales	0=61
s:pall	6=-25
s:palle	3=-29
s:palm	0=-25
s:palma	3=86
s:palme	3=-61
s:pamp	1=82
s:pamph	1=77
s:pand	6=-34
s:pande	6=-37
s:pane	0=35 2=-61 3=-33 5=-34 8=-41
s:panel	2=-26 6=30
s:pani	4=62 5=-25 8=-28
s:pann	4=-38
s:pans	0=-29 1=-25 5=-66 6=80
s:panse	0=-32 5=-73 6=73
s:pant	4=-47 6=-36
s:panto	6=-42
s:papa	6=93
s:pape	0=-41 1=-32 2=-43 4=-73 6=-66 7=-27 8=-30
s:paper	2=-36 4=-86 7=-29 8=-66
s:papi	1=-35 5=-51 6=27
s:papie	1=-35 2=-27 3=26 5=-51 6=26
s:paqu	4=32
s:paque	4=33
s:para	1=-41 2=-37 3=-30 4=-85 6=-39 7=-46 8=-58
s:parad	0=50 6=-29
s:paral	0=-33 4=-86 7=-39 8=-29
s:parap	4=30
s:parc	1=-47 3=-55 4=-28 5=-40 6=44 8=-47
s:parce	3=-45
s:parco	4=-33
s:pard	0=-30 8=48
s:pardo	0=-30 8=43
s:pare	0=-69 2=30 3=-35 4=-82 5=-63 7=-69 8=-37
s:paren	0=-64 2=29 3=-31 4=-84 5=-66 7=-69 8=-31
s:parfa	0=28 1=52 4=-25
s:pari	1=-59 5=-54 6=-35 7=-32 8=-27
s:paris	1=-51 5=-26 7=-37
s:park	0=-72 1=-32 2=43 3=-33 4=72 6=-27
s:parki	0=-54 1=-26 3=-35 4=77 6=-28
s:parl	0=-71 2=-79 3=-52 5=41 7=-31 8=-54
s:parle	0=-84 2=-38 3=-31 4=41 5=-38 6=-41
s:parli	0=-46 5=-37 6=-25 7=-33
s:parlo	5=61
s:parm	0=69 6=42
s:paro	0=40 2=-38 4=-42
s:paroi	8=-27
s:parol	0=40 1=-33 2=-33 4=-54
s:parqu	5=-28
s:parr	0=51 1=54 7=35
s:parra	0=45 1=47 7=47
s:part	1=-60 2=-67 3=-50 4=-37 7=-103 8=-109
s:parta	0=-46 4=-41 5=-77 6=53
s:parte	0=-79 1=-41 2=-53 3=-31 4=-52 5=39 7=-29 8=-25
s:parti	0=-56 1=-38 5=26 7=54 8=-79
s:partn	0=-42 2=-30 3=-44 6=-31 7=-43 8=-31
s:parto	3=-30
s:pass	2=-26 3=27 5=-100 6=-89 8=34
s:passa	0=-36 4=-25 5=32 8=-35
s:passe	0=-53 1=-44 2=-39 4=75 6=-35 8=-31
s:passi	0=-46 1=-56 2=-27 3=-51 5=-117 6=-37
s:passp	0=-33 3=42 4=-36 5=-41
s:passw	8=-27
s:past	0=30 1=40 2=-30 4=-52 5=-35 7=-25 8=-29
s:paste	0=-26 1=43 5=-25 6=-31
s:pasto	0=59
s:pastr	4=-26
s:pate	0=-51 1=-26 3=-53 4=-55 5=-37 6=-56 8=-26
s:paten	0=-40 2=-49 3=-47 4=-56 6=-41
s:pater	3=-27 6=-33
s:path	8=-49
s:patho	2=35 8=-47
s:pati	1=-31 2=-84 3=-37 6=-91 7=-37 8=-38
s:patie	0=-43 1=-52 2=-78 3=-41 6=-70 7=-39 8=-38
s:patis	4=-53 5=-29 6=-51
s:patr	0=27 1=-41 2=-36 3=-35 4=30 5=29 6=-58 7=-56
s:patri	0=39 2=-32 3=-31
s:patro	0=-31 1=-34 4=46 5=43 6=-53 7=-53
s:patt	3=66 5=-30 8=-25
s:patte	3=78 5=-35 8=-26
s:paum	3=67
s:paya	6=-29
s:paye	1=-25
s:payi	7=-27
s:paym	2=-32 8=-26
s:payme	4=-31 8=-33
s:payr	0=-27 5=-25 7=-69 8=-40
s:payro	5=-31 7=-79 8=-35
s:pays	0=-41 1=-35 7=47
s:paysa	0=-34 1=-34 7=29
s:peac	0=40 6=-50 7=-42 8=53
s:pean	4=32
s:peda	3=-45
s:pedag	3=-46
s:pedi	2=-65
s:pedig	2=-56
s:peer	2=-25 3=-29
s:pein	1=-52 2=-27 3=-42 5=-75 6=-36 7=-38
s:peine	4=-26 8=25
s:peint	4=36 5=-54 8=-34
s:pele	0=-46 1=57
s:peler	0=-44 1=59 5=26
s:pelv	4=59
s:pelvi	4=61
s:penc	4=-26 5=39
s:pench	0=25 5=63
s:pend	2=58 4=-29 5=45 7=-42
s:penda	5=62 7=-26 8=-58
s:pendi	2=69 4=-28 8=25
s:peni	4=46 8=-38
s:penit	8=-34
s:penn	6=55
s:pens	0=-85 1=108 2=-30 3=-34 5=-50 6=-55 8=-39
s:pense	0=-45 1=54 3=-33 7=-45
s:pensi	0=-50 1=-28 6=-67 7=25 8=-44
s:peop	0=-41 1=-45 2=-48 3=-26 4=-108 6=61 7=-47 8=-46
s:peopl	0=-57 1=-47 2=-55 3=-28 4=-84 6=64 7=-32 8=-35
s:pepi	3=-31 4=-29
s:pepin	3=-30 4=-26
s:perc	3=-33
s:perd	3=-34 4=75 6=-31 8=-25
s:perdu	8=-40
s:pere	6=36
s:perf	4=35 8=-66
s:perfe	4=69 8=-46
s:peri	8=-63
s:perio	8=-57
s:perj	8=59
s:perju	8=65
s:perm	0=-57 2=-41 4=-114 5=-67 6=-34 7=-36 8=56
s:perma	0=-29 1=-33 4=-34 5=-39 8=-52
s:permi	0=-66 2=-27 4=-88 5=-48 6=-34 7=-36 8=66
s:perr	0=31
s:perro	0=35
s:pers	1=33 4=-51 7=-56 8=-33
s:perse	6=-36
s:perso	1=31 4=-47 5=36 7=-39 8=-37
s:pert	2=28 4=-28
s:perv	8=39
s:perve	8=42
s:pete	1=31 5=-27 6=28
s:peti	1=-52 5=-55 8=-47
s:petit	1=-39 2=-27 5=-50 6=43 8=-32
s:petr	0=26 6=26
s:petro	0=35 5=-33 8=26
s:phar	1=-29 2=-31 4=-78 5=-45 6=-47 7=-86 8=36
s:pharm	1=-31 2=-32 4=-59 5=-32 6=-37 7=-78 8=37
s:phase	4=29
s:phil	0=-56 3=-42 4=-76 5=-46 6=-40 7=-43 8=-49
s:phila	5=42
s:philo	0=-71 4=-63 5=-74 6=-33 7=-26 8=-49
s:phob	4=26
s:phon	2=-52 4=36 6=-25 8=47
s:phone	4=-33 8=65
s:phot	0=-46 1=-84 2=-56 3=51 4=-98 6=-38 7=-54 8=-78
s:photo	0=-52 1=-40 2=-40 3=29 4=-90 5=31 6=-53 7=-56 8=-52
s:phra	1=-35
s:phras	1=-30 3=25
s:phys	0=-34 2=-40 3=-30 4=-112 5=29 6=-65 7=-46
s:physi	2=-36 3=-34 4=-110 5=35 6=-62 7=-35
s:pian	3=-45 4=-50 5=-28 6=48 7=-31
s:pick	0=-40 1=-28 4=-46 5=27 6=-33
s:picke	1=-30 4=-30 6=-29 7=34
s:picki	5=33 8=-25
s:pict	0=-41 5=29
s:pictu	0=-29
s:piec	0=-38 2=-40 3=38 5=-46 6=-38 7=-33 8=-47
s:piece	7=-26
s:pied	0=-63 4=74
s:pier	0=-26 4=-26 5=25 6=40 8=-25
s:pierr	0=-31 6=52
s:pige	2=-30
s:pigeo	2=-26
s:pill	4=-39
s:pilo	0=-53 1=-45 5=-48 6=41 7=62 8=-52
s:pilot	0=-41 3=-30 4=30 5=-27 6=69 7=68 8=-42
s:pilu	4=-42 5=36
s:pilul	4=-39 5=48
s:pint	4=58 5=-38
s:pipe	2=-27 4=-26
s:piqu	7=60
s:pique	7=70
s:pira	0=60 4=-32 7=-49
s:pirat	0=69 7=-45
s:pitc	8=-52
s:plac	0=50 1=-25 2=-25 3=-43 4=47 5=-26 7=-78
s:plai	0=39 3=41 4=-27 7=-29
s:plaid	6=-40 8=38
s:plain	0=-26 3=43 4=-43
s:plais	8=-52
s:plan	0=-64 2=-97 6=-89 8=-51
s:plane	4=57 5=-28 8=-31
s:plani	2=-28
s:plann	0=-72 1=-39 2=-41 5=-57 6=-62 7=-53
s:plant	1=55 6=-42
s:plaq	4=73 5=-26 6=-36 8=-42
s:plaqu	2=-25 4=71 6=-26 8=-47
s:plas	3=-31 4=32
s:plast	3=-28 4=59 8=-31
s:plat	0=-46 1=54 4=55 5=-56 6=29 7=-31 8=-44
s:plate	1=-31 3=29 5=-36
s:platf	4=-39
s:play	0=-62 5=-97 6=-88 7=-25
s:playb	5=-27 6=-31
s:playe	5=-43 6=-61 7=-32
s:plea	0=-55 2=-38 3=-30 4=48 5=-41 6=25 7=-34
s:plead	8=37
s:pleas	0=-48 2=-31 3=-29 4=36 6=31 7=-37 8=-57
s:plei	0=-37 5=89 6=-30 8=31
s:plom	1=-37 5=-37
s:plomb	1=-35 5=-29
s:plon	1=-25
s:plum	0=58 1=-29 2=-28 6=-27
s:plumb	2=-26
s:plus	0=-56 1=35 5=93
s:plusi	0=-55 1=28 5=109
s:plut	0=28 8=-28
s:pluto	6=27
s:pneu	3=-25 4=38
s:pneum	4=38
s:podc	7=-27 8=-28
s:podca	5=-25 7=-30 8=-34
s:pode	0=68
s:podem	0=51
s:poet	0=-38 6=-54
s:poetr	0=-50
s:poig	1=37 3=-39
s:poign	3=-37
s:poin	0=-47 1=-51 2=-30 4=-43 5=-36 6=-104 7=-52 8=30
s:point	0=-26 1=-28 4=-46 5=-51 6=-86 7=-30 8=50
s:pois	7=34
s:poiss	7=42
s:pola	8=52
s:polan	7=-27 8=53
s:poli	1=-63 2=-54 3=-73 4=-69 5=-124 7=-33
s:polic	0=-44 1=-26 3=-72 4=-77 5=-97 7=-41
s:polit	1=-92 3=-60 4=-64 5=-57 6=-96 8=-48
s:poll	0=-56 6=-38
s:polli	0=-41
s:polo	7=-43
s:polon	7=-43
s:poly	0=-37 1=-51 2=55 5=94 6=-59
s:polya	0=-55 1=-25 4=39 5=97 6=-37
s:polyc	2=73 4=-52
s:polym	1=-52
s:pomp	1=-35 2=-50 5=-31 6=-33
s:pompi	1=-27
s:ponc	0=-34 1=-40 5=-30
s:ponct	0=-27 1=-39 5=-25
s:pont	1=35 4=62
s:popu	0=-50 1=-42 2=-35
s:popul	0=-56 1=-31 2=-32
s:porn	0=-45 4=-60 5=80 7=-27
s:port	5=-52 6=36 8=-76
s:porta	8=-37
s:porte	0=-46 2=33 3=-30 4=-32 6=33 7=-41 8=-62
s:portf	4=-37
s:porti	3=66 5=-42
s:portr	1=-32 3=-27 5=-32 8=-48
s:portu	0=-54 1=-32 2=26
s:pose	0=-39 1=-31 7=-26
s:posi	2=89 6=-50 8=-40
s:posit	2=82 6=-54 7=25 8=-34
s:poss	4=-55 8=43
s:posse	1=33 4=-42 8=36
s:post	1=48 2=-79 4=-69 5=-30 7=-39
s:postd	1=-34 2=-49 4=-62
s:poste	0=39 1=-34 3=-54 6=-58
s:postu	5=-30 6=33
s:pota	1=-28 8=-55
s:potat	8=-56
s:pote	1=-25 3=-40
s:pott	4=-33 5=-26
s:potte	4=-31 5=-30
s:pouc	0=-57 1=-33 3=81
s:poul	1=25 3=-25
s:poum	4=41
s:poumo	4=33
s:pour	1=29 3=-34 4=-32 8=89
s:pours	4=-66 8=91
s:pourt	1=58 3=-29 4=29
s:pout	0=32 3=-28 5=-32
s:pouti	0=25
s:pouv	0=57 1=-37 4=-29
s:pouvo	0=44 1=-41
s:powe	6=-74
s:prac	0=-26 4=-48 6=-75 8=-32
s:pract	0=-30 1=27 4=-68 5=28 6=-77 8=-26
s:prag	0=-35 1=-43 4=-30 6=-26
s:pragm	0=-28 1=-39
s:prai	1=33 4=-37
s:prais	1=40 4=-42 6=-27
s:prat	0=-61 1=28 2=-28 3=-45 4=-50 5=74 6=-26
s:prati	0=-63 1=28 2=-25 3=-30 4=-67 5=86 6=-26
s:prec	0=36 2=39 3=-26 4=-30 5=-26 6=33 8=-37
s:preci	0=46 2=-26 5=-31 6=40 8=-40
s:preco	2=61 4=-43
s:pred	2=56 4=-73 5=37
s:prede	2=-35 5=57
s:predi	2=68 4=-76
s:pref	0=-52 2=-54 5=-42 6=59 7=-33 8=-73
s:prefe	0=-43 2=-50 4=25 5=-52 6=69 8=-75
s:preg	4=33 5=46
s:pregn	5=52 8=-29
s:prel	2=40 3=-72 6=-26 7=37 8=-35
s:prele	2=48 3=-90 7=38 8=-28
s:prem	3=-62 4=-61 7=38 8=-31
s:premi	2=-40 3=-53 4=-45 7=55 8=-28
s:premu	2=36
s:pren	6=-56 8=-28
s:prena	5=-35
s:prep	1=-25 3=-25 4=-42 6=-34 7=-60 8=-36
s:prepa	1=-36 4=-47 5=-26 6=-36 7=-50 8=-43
s:pres	2=-77 3=69 5=-73 6=-46
s:presc	4=-61 8=49
s:prese	0=-31 1=-48 5=-57 7=-37 8=-53
s:presi	0=-30 1=25 2=-42 3=-35 4=-32 5=26 7=30 8=-32
s:press	1=-49 2=-64 3=95 5=-31 6=-58
s:prest	5=-44 7=-39
s:presu	8=25
s:pret	0=-33 3=-50 4=-29 5=80 6=-31 7=-33
s:prete	0=-27 5=68 6=-35
s:prev	0=29 1=-37 2=30 6=-38 7=-41 8=32
s:preve	1=-34 4=-47 5=-30 7=-25 8=-37
s:previ	1=-27 3=-28 4=54 8=73
s:prevo	4=-29
s:prevu	2=39 3=27 8=-25
s:pric	4=-69 5=-55
s:price	5=-47
s:prici	4=-28
s:prid	0=-44 2=43 3=-36 4=-39 5=-34
s:prie	0=-56 1=60 3=-28 4=-39 6=-30 7=-37
s:pries	0=-58 3=-25 4=-38 6=-28 7=-33
s:prim	0=-50 5=-53 7=-41
s:prima	7=-32
s:prime	5=-37
s:prin	1=-27 2=-40 3=77 4=-54 6=-32 7=-58 8=-69
s:princ	0=32 3=-33 4=-47 6=-34
s:print	0=-84 1=-43 3=57 4=-39 7=-50 8=-34
s:pris	0=-27 1=-77 2=-37 3=40 4=-82 5=-55 6=-61
s:prise	3=56
s:priso	1=-65 2=-39 4=-49 5=-55 6=-55
s:priv	2=-58 6=-29 8=-63
s:priva	0=31 1=-25 2=-30 3=-29 4=-47 8=-55
s:prive	1=39 2=-44 4=62
s:priz	0=-26 5=-48 6=-47 7=-54
s:prob	1=-51 2=-27 3=-34 4=67 7=30
s:proba	0=-43 4=-64 5=-28 7=26 8=53
s:probl	1=-38 4=99 8=-63
s:proc	0=26 1=-35 2=-32 4=-69 5=-64 6=-73
s:proce	0=-46 1=-29 3=-44 4=-55 5=-49 6=-35 8=-31
s:proch	0=61 6=-29 7=47
s:proct	3=46
s:procu	0=-29 1=-32 4=-27 8=61
s:prod	0=-82 1=-33 2=-79 3=-76 4=-72 5=-58 6=-73 8=-52
s:produ	0=-81 1=-45 2=-82 3=-66 4=-85 5=-59 6=-71 8=-46
s:prof	2=47 7=-46 8=-103
s:profe	0=-75 3=-69 7=-32 8=-45
s:profi	0=27 1=-31 2=74 3=69 4=-67 6=28 8=-93
s:profo	0=-39 1=62 4=46
s:prog	0=-46 1=-26 5=-58 6=-49 7=-31 8=-26
s:progr	0=-41 2=-25 4=-31 5=-62 6=-49 7=-27 8=-28
s:proj	0=-27 3=-71 4=-102 6=-55 7=-70 8=-47
s:proje	3=-68 4=-72 6=-52 7=-75 8=-58
s:prom	0=-39 3=-35 4=-54 5=41 6=-37
s:promi	0=-28 1=-37 5=91
s:promo	0=-41 3=-31 4=-44
s:pron	2=43 4=-50 8=39
s:prono	4=-32 8=38
s:proo	4=-56
s:proof	4=-60 5=-36
s:prop	0=27 1=-62 3=-37 4=-31 6=-44
s:prope	0=46 8=-38
s:propo	3=-33 5=29
s:propr	1=-34 6=-42 8=42
s:pros	0=-74 2=-44 3=-29 5=46 6=-40 8=-26
s:prose	1=56 2=-28 4=-26 5=-36
s:prost	0=-45 1=-34 2=-25 5=62 6=-38 7=-39
s:prot	0=-36 1=-81 2=-33 3=-32 4=-40 6=-52 7=-54 8=-59
s:prote	1=-66 2=-26 3=-35 4=-37 5=35 6=-45 7=-33 8=-30
s:proth	3=-47 4=-34
s:proto	1=-35 5=-27 6=-28 8=-54
s:prou	1=-38 2=43 4=-36 6=-25 7=53
s:prous	5=-28 6=-42
s:prouv	2=61 8=27
s:prov	1=26 2=37 4=-26
s:prove	2=28
s:provi	1=50 4=-29
s:prox	8=-40
s:psen	2=54 4=-50
s:psyc	0=-47 1=-49 2=-58 3=-36 4=-27 5=-51 6=-53 7=-31 8=-54
s:psych	0=-46 1=-53 2=-57 3=-38 5=-62 6=-64 7=-28 8=-58
s:publ	0=33 3=-64 4=-35 6=-25 7=-50
s:publi	0=41 3=-70 4=-53 6=-41 7=-34
s:puce	5=57
s:pucea	5=42
s:puls	3=-38
s:pump	0=26 4=-27
s:pupi	0=-26 4=-66 5=84 6=-40 8=-49
s:pupil	4=-66 6=-25 8=-56
s:purc	4=35
s:purch	4=25
s:pure	5=25
s:purg	1=-28 7=-40 8=100
s:purge	8=33
s:purse	7=-28
s:quak	1=30 7=-29
s:quake	1=49 7=-34
s:qual	1=-55 2=-50 4=-58 5=-60 6=-35 7=-25 8=-41
s:quali	1=-56 2=-54 3=33 4=-70 5=-55 6=-33 8=-39
s:quan	2=-27 4=-57 7=-28 8=68
s:quant	1=37
s:quar	1=-43 3=-29 5=-40 8=-42
s:quara	0=-26
s:quart	1=-37 4=-48
s:quas	8=45
s:quash	1=-35 8=64
s:quat	0=-39 6=-47 7=-42
s:quatr	0=-35 6=-39 7=-36
s:quay	4=55
s:quayl	4=40
s:queb	6=31 8=-45
s:quebe	8=-31
s:quee	0=-43 1=-37 4=-40 5=-57 6=28 7=-40
s:ques	1=31 3=-61
s:quest	0=35 3=-73
s:queu	0=-44
s:queue	0=-36
s:quic	3=-31 4=-73
s:quie	1=-28
s:quin	2=-39 7=-33 8=40
s:quinz	2=-34 7=-32 8=37
s:quip	4=-54 6=50
s:quipp	6=47
s:quit	1=55 2=-40 5=29 6=36 7=25 8=-29
s:quitt	1=51 3=-26 6=60 8=-27
s:quot	2=34
s:quote	0=25
s:quoti	0=-47 2=27
s:rabb	1=34
s:rabbi	1=35
s:rabh	1=50
s:race	2=-57 3=-30 7=-53
s:raceh	2=-32
s:raci	0=26 6=-58
s:racin	6=-45
s:racis	0=29 6=-31
s:raco	1=-54 4=-39 5=113 7=-41 8=-44
s:racon	1=-48 5=112 7=-33 8=-37
s:radi	1=-35 2=-41 3=-77 4=-62 5=-25 6=-68 7=30 8=-36
s:radic	1=-29 5=-28
s:radio	0=-29 6=-35 7=42
s:rael	1=82 5=-55
s:raeli	1=83 5=-54
s:rail	0=32 1=-26 4=-26 5=-46 7=-31
s:railw	4=-25 5=-46
s:rain	0=-30
s:rainb	0=-31 6=-28
s:rais	0=-27 1=69 2=-51 3=-62 4=-53 8=36
s:raise	0=-25 1=85 2=-31 3=-38 4=-30 5=-43
s:raiso	2=-27 3=-27 8=33
s:rall	0=34 4=-35 5=-31 7=-31 8=-33
s:ralli	0=26 4=-26 5=-27
s:ramp	4=-41
s:rand	5=-39
s:rando	5=-40
s:rang	1=-50 3=-46 5=-50 6=-72 8=-66
s:range	1=-35 3=-40 6=-44 8=-53
s:rapp	0=-28 1=-43 2=-36 4=-89 5=-30 6=-27 7=-47 8=29
s:rappe	2=-29 4=-33 8=72
s:rappo	0=-27 3=-30 4=-69 6=-25 7=-36 8=-32
s:rappr	3=27
s:rare	5=42
s:rarel	4=26
s:rath	1=29
s:rati	0=-50 1=74 5=-44 7=-40 8=-34
s:ratin	4=31
s:ratio	0=-62 1=87 4=-46 5=-35 6=-28 7=-44 8=-39
s:rayo	1=-63 5=-27
s:reac	0=-34 4=-39
s:read	1=68 2=-48 3=-37 4=-30 6=-75 7=-50 8=-60
s:reade	0=-30 4=-56 6=-62 8=-30
s:readi	0=-40 3=-26 4=-38 6=-38
s:reag	2=-31
s:reage	2=-40
s:real	0=-58 6=-27
s:reali	0=-55 1=-29 6=-29
s:reas	2=28
s:reaso	1=-27 2=34
s:rebe	0=25
s:rebel	0=37
s:rebu	0=-46 4=63 8=-40
s:rebui	0=-46 4=54 8=-37
s:recal	1=-30
s:rece	1=-62 2=-69 4=-37 6=-63 7=-41
s:recei	2=-27 3=30 5=35
s:recep	1=-58 5=-53 6=-30 7=-34 8=-48
s:reces	2=-50 4=-45
s:rech	4=53 6=-37 8=-26
s:reche	4=-26 8=-39
s:rechu	4=58
s:reci	8=74
s:recl	0=68 4=-42 5=-26
s:recla	0=71 4=-42 5=-25
s:reco	0=-32 1=-54 2=-98 4=-26 5=-58 7=-98
s:recog	0=-46 4=-57 5=-56 7=-101 8=-59
s:recoi	7=29
s:recom	2=-29 3=-46 4=-37 5=-69 6=-62 8=42
s:recon	0=25 2=-25 3=-26 5=-62 7=-60 8=84
s:recor	0=-40 1=-45 2=-59 3=25 4=-47 5=-40 8=-29
s:recou	5=27 8=-60
s:recov	4=28 8=-36
s:recr	3=-38 5=-28 6=-29 8=-53
s:recru	3=-38 4=35 5=-34 6=-39 8=-41
s:rect	2=-33
s:recto	2=-29
s:recu	0=-25 1=55 6=-30 8=36
s:recue	4=-26
s:recup	4=50 8=47
s:recus	1=70
s:reda	0=-58 1=-53 6=-58 8=-47
s:redac	0=-53 1=-44 4=-38 6=-44 7=-25 8=-50
s:rede	4=-33
s:redi	1=-38 2=-30 3=-34
s:redig	1=-40 2=-30 3=-37
s:redo	8=-27
s:redu	0=-46 1=-29 3=-29 4=-27 6=-28
s:reduc	6=-34
s:redun	0=-32
s:reed	4=-39
s:reedu	4=-48
s:reel	6=-27 7=35
s:refa	1=-38
s:refai	1=-27
s:refe	0=39 1=-37 2=-86 3=-74 6=-32
s:refer	0=50 2=-70 3=-72 4=30 5=50 6=-39
s:refo	1=-37 2=-39 4=77 5=-38 7=-36
s:refon	0=-31
s:refor	1=-27 2=-31 4=63 5=-30 7=-37
s:refr	0=33 4=-27 7=-51 8=-32
s:refre	7=-43
s:refu	1=73 2=49 5=-61 6=-66 7=44 8=-36
s:refug	0=27 4=-42 5=-41 6=-35
s:refus	1=41 2=46 5=-40 6=-50 7=51
s:rega	0=-50 1=-47 4=-39 6=-90 7=-36 8=-40
s:regar	0=-48 1=-39 2=-25 5=45 6=-41 7=-41 8=-42
s:regi	1=-32 2=-47 4=-27 5=-58 8=-64
s:regim	1=-30 4=-67 6=47
s:regio	1=-39 2=-45 4=-38 6=-32
s:regis	0=-47 3=31 4=44 5=-71 8=-55
s:regl	0=-55 2=-30 4=-36 5=-29 6=-27 8=-53
s:regle	8=-33
s:regr	5=87 6=-37 7=-27
s:regre	5=97 6=-30 7=-31
s:regu	1=-45 2=-28 5=78 8=-73
s:regul	1=-48 2=-27 5=80 6=-25 8=-72
s:reha	8=38
s:rehab	4=-41 8=53
s:rein	1=46 4=-30
s:reinc	1=51 4=-39
s:reje	1=52 3=97 4=-25 6=46 7=-32
s:rejec	1=42 3=94 6=37
s:rejet	1=42 3=31
s:rejo	2=-40 4=-36 5=-55 6=25 7=33 8=-44
s:rejoi	1=-27 2=-31 4=-35 5=-53 7=59 8=-56
s:rela	0=-63 1=-44 2=-52 3=-69 4=-52 5=61 6=-91 7=-68 8=41
s:relac	4=-36 8=25
s:relai	0=45 5=-37 6=-60
s:relat	0=-90 1=-36 2=-61 3=-49 4=-43 5=56 6=-73 7=-54 8=-77
s:relax	8=71
s:rele	0=-48 2=-31 3=-55 4=-43 5=-62 7=38
s:relea	0=-42 3=-67 4=-38 6=-42 7=47
s:relev	1=38 5=-51 6=26 8=-29
s:reli	0=-108 2=41 3=-40 4=-66 6=-56 7=-36 8=-59
s:relie	0=-42 1=39
s:relig	0=-81 3=-36 4=-45 6=-43 7=-27 8=-46
s:rema	0=32 1=32 3=-32 5=-30 7=41 8=37
s:remai	0=54 1=27 4=-35
s:remar	0=-29 4=40 5=-45 7=34
s:remb	8=42
s:rembo	8=40
s:reme	5=-46 6=-39
s:remed	4=-30
s:remem	5=-43
s:remi	3=50
s:remis	4=41
s:remo	0=-44 2=-30 3=48 4=47 5=-28
s:remot	3=35
s:remov	0=-40 4=41
s:remp	0=-33 3=-29 4=-27
s:rempl	3=-26
s:remu	0=-42
s:remun	0=-37
s:rena	1=-28
s:renai	1=-32
s:renc	0=-25 5=-32 6=48
s:renco	0=-27 5=-27 6=37
s:rend	4=-31
s:reni	0=79
s:renn	0=37 2=-35 6=-50
s:renne	0=26 2=-51 6=-47
s:reno	6=40 8=-62
s:renon	5=37
s:renou	4=33 8=-55
s:renov	4=-43
s:rent	4=78 5=-74 8=53
s:rentr	4=82 5=-87 8=51
s:renv	5=-37 6=46
s:renvo	5=-43 6=49
s:reor	3=-38
s:reorg	3=-34
s:repa	0=-52 1=-59 2=-47 3=-51 4=-42 5=-39 7=-26 8=-34
s:repai	0=-35 1=-46 2=-42 3=-39 4=-68 5=-39 8=-45
s:repe	2=-51 3=-30
s:repen	0=58
s:repet	2=-31 4=29
s:repl	0=-67 1=-37 2=-55 3=-27 7=-26 8=-46
s:repla	0=-40 1=-30 2=-25 3=-26 4=-31 7=-40 8=-37
s:repli	2=-43
s:repo	0=-60 1=-50 4=-68 5=26 6=-73 7=-38
s:repon	3=-32 4=38 5=-56 6=29 8=-26
s:repor	0=-91 1=-44 2=37 4=-55 5=32 6=-102 7=-44
s:repr	0=-75 1=-56 2=-54 4=-27 5=-45 6=-90 7=45 8=29
s:repre	1=-44 2=-32 4=-31 5=-49 6=-71 7=38 8=-68
s:repri	0=-85 1=-47 5=-56 7=78 8=79
s:repro	5=29 6=-44
s:repu	0=58 4=-38 5=-42 6=-53 7=-64 8=-40
s:repub	0=49 1=-47 4=-29 5=-48 6=-52 7=-102 8=-43
s:reput	0=-30 1=25 7=33
s:requ	2=-35 5=-28 6=-31 7=-33
s:reque	2=-40 4=48 7=-30
s:requi	4=-29 8=-29
s:resa	4=25
s:rese	2=-52 4=-44 6=-66 7=-88
s:resea	0=-26 1=-32 2=-38 4=-72 5=-87 6=-32 7=-78
s:reser	1=26 5=49
s:resi	0=-37 2=-55 4=-81 6=-60 7=40 8=33
s:resid	0=-98 2=-41 4=-79 5=-32 6=-43 7=-64 8=31
s:resig	1=28 6=-27 7=63
s:resis	4=-42
s:reso	1=46
s:resol	1=39
s:resp	2=-26 3=-53 4=-63 5=-86 6=-59 8=-59
s:respe	1=45 4=-51 5=-50 6=-36
s:respo	1=-31 3=-32 4=-40 5=-47 6=-39 8=-44
s:ress	3=71 8=-57
s:resse	3=86 8=-45
s:rest	0=-29 1=-49 2=-64 3=-83 4=49 5=-26 6=-84 7=-41 8=-82
s:resta	0=-64 1=-51 3=-34 4=-32 7=-26 8=-65
s:reste	0=-25 5=40 6=-39 8=-65
s:resto	0=-41 1=-26 5=-54
s:restr	3=-47 4=86 7=-25 8=30
s:resu	1=-43 2=70 3=-31 4=-52 6=-34 7=-33 8=-30
s:resul	1=-31 2=58 3=-28 4=-44 6=-37 7=-27
s:resum	8=-33
s:reta	0=-59 1=-50 3=31 5=-46
s:retai	3=45 5=-30
s:retar	0=-61 1=-51
s:rete	3=-46 7=-57 8=36
s:reten	3=-43 7=-52 8=34
s:reti	0=-36 1=-25 2=-45 5=-66 6=-109 7=27
s:retin	3=47 4=-70 5=-38 8=-35
s:retir	3=-40 6=-94 7=28
s:reto	0=28 5=28
s:retou	5=25
s:retr	0=-27 2=55 4=78 7=-61
s:retra	4=74 5=-29 7=-51 8=28
s:retro	2=54
s:retu	0=-44 4=-46 7=-26 8=-51
s:retur	0=-37 4=-29 7=-29 8=-59
s:reun	1=31 4=-108 6=-54 7=68 8=-39
s:reuni	2=-25 4=-96 6=-48 7=66 8=-49
s:reus	2=-26 3=30 8=-63
s:reuss	2=-29 3=29 8=-72
s:reut	0=-46
s:reute	0=-29
s:reve	3=-55 4=-85 5=-33 6=44 7=-32 8=-43
s:revea	2=44 4=-31
s:revel	0=-41 5=32 6=36
s:reven	0=26 3=-32 4=-61 5=-39 8=-36
s:rever	1=35 7=-27
s:revi	0=-38 1=-25 5=-68 8=-41
s:revie	1=-28 5=-52 8=-31
s:revis	5=-36
s:reviv	4=-42
s:revo	0=-62 2=-30 7=-26
s:revol	0=-66
s:revu	1=-26 5=-25 8=-50
s:rewr	2=-47 6=-32 7=-26
s:rewri	2=-50
s:rewro	2=-28 6=-30
s:reye	6=34
s:rhon	7=-26
s:rhum	0=-36 3=57
s:rian	0=-49
s:ride	7=34
s:ridi	4=45
s:ridin	4=39
s:righ	0=47 1=-58 2=-31 4=-81 5=-72 6=-74 7=-61 8=-42
s:right	1=-40 5=-50 6=-48
s:ring	5=-31 8=26
s:riot	4=-37 8=39
s:risk	2=46
s:risq	2=63 4=-27
s:risqu	2=81 4=-31 6=-26
s:riva	0=-30
s:rive	5=-29 8=-27
s:river	5=-29
s:road	4=-28 6=-64
s:robb	5=-29
s:robbe	5=-26
s:robe	5=-73 6=59
s:rober	4=-27 5=-36 6=68
s:roch	0=45 7=-29
s:roeh	4=-32
s:roeha	4=-34
s:rois	0=-28 6=46
s:roiss	0=-33
s:role	5=-40 6=-42
s:roll	3=-40 4=42
s:rolle	3=-44
s:roma	0=-45 1=-49 2=-28 3=-38 4=-44 5=-79 6=-46 7=-42 8=-70
s:roman	0=-31 1=-33 5=-50 6=-36 8=-71
s:rond	1=-28 5=-40
s:ronde	5=-47
s:roof	4=-30 5=-25 8=57
s:room	1=-45 4=27 5=-37
s:roqu	4=-29
s:rosi	1=86 4=-40
s:rosic	1=90
s:rota	0=-53
s:rotar	0=-42
s:rott	6=30
s:rotte	6=31
s:roug	0=-38 1=-28 4=26 5=36 6=-26 8=-40
s:roul	4=25
s:roun	6=-72 7=-28
s:round	4=49 5=-43 6=-38
s:rouss	7=-28
s:rout	0=-59 2=-34 3=-65 5=-42 6=-49 8=-40
s:routi	0=-63 3=-63 5=-26 8=-36
s:rowi	4=26
s:rowin	4=32
s:roya	0=58 1=32 2=-35 5=-52 6=-40
s:royal	0=70 2=-33
s:rubr	0=-48 1=45
s:rubri	0=-50 4=-27
s:rudo	1=38
s:rudol	1=34
s:rugb	0=-81 3=-71 4=29 6=27 7=-55 8=-25
s:rule	5=-31 6=68
s:rume	3=-56 5=27 6=59 8=28
s:rumeu	3=-58 5=30 6=57 8=37
s:rumo	4=-39 6=57
s:rumou	4=-44 5=25 6=58
s:runn	2=-58 4=26 5=-34
s:runne	2=-52
s:runni	4=28 6=35
s:runw	0=34
s:runwa	0=30
s:russ	0=79
s:ryth	3=31
s:rythm	3=29
s:sabb	6=32
s:sabba	6=34
s:sack	0=-36 7=40
s:sacke	0=-37 7=42
s:sacr	2=36
s:sacre	2=30
s:sado	5=58
s:sadom	5=51
s:safe	3=-28 4=-60 7=40
s:safet	4=-61
s:sail	5=-27 6=32 7=-29
s:sailo	4=-31 6=50
s:sais	5=-31
s:saiso	7=-25
s:sala	0=-48 1=-41 2=-30 3=33 4=-51 5=-50 6=-61 7=50 8=-45
s:salai	1=34
s:salar	0=-76 1=-67 2=-44 3=31 4=-55 5=-50 6=-58 7=48 8=-49
s:sale	0=-60 2=-91 3=-90 4=-83 5=56 6=-66 7=-64 8=-61
s:sales	2=-57 4=-47 6=-39
s:sali	2=25
s:sall	0=-33 3=34 8=-39
s:salm	1=-35 2=-37
s:salmo	1=-27 2=-33
s:salo	4=-28 5=44
s:salon	5=35
s:same	0=37 3=-28
s:samed	5=43
s:samp	0=-35 2=46 3=61 4=-49 5=-44 8=-54
s:sampl	0=-28 2=52 3=43 4=-44 5=-38 8=-61
s:sanc	4=-27 7=41
s:sanct	4=-27
s:sand	0=57 5=-64 6=29 8=-38
s:sande	0=33 8=-26
s:sandr	5=-36 6=26
s:sang	2=-46
s:sange	2=-49
s:sani	2=-45 4=49
s:sanit	2=-48 4=38
s:sant	8=-39
s:sapph	8=-27
s:sara	6=-28
s:satel	5=-40
s:sati	5=-29
s:satis	5=-32
s:satu	0=43 4=-31
s:satur	0=61 4=-30 8=-26
s:saun	5=30
s:sauv	4=-31 5=-34 8=-30
s:sauve	4=-33 8=-27
s:save	1=-40 4=-28 6=32
s:saven	6=32
s:savi	5=57
s:savin	5=68
s:savo	0=38 1=-30 3=-33 4=-37 7=-45
s:savoi	0=51 7=-27
s:scaf	4=57 7=-33
s:scaff	4=51 7=-35
s:scan	0=-39 1=-28 2=-33 4=-95 5=57 6=-33 7=-42
s:scand	3=-46 5=57
s:scann	1=-25 2=-31 4=-86 5=-31 7=-46
s:scar	2=-29 5=-27 6=-57
s:scen	0=-49 1=-57 4=-54 6=-31 7=-47 8=-60
s:scena	2=-42 6=-31
s:scep	0=26 1=-30 4=-54 5=-37 6=-39 8=-42
s:scept	0=26 2=-28 4=-52 5=-37 6=-32 8=-25
s:sche	0=-25
s:schem	0=-26
s:schi	3=46 4=58
s:schip	3=47
s:schiz	4=40
s:scho	2=-73 3=-72 5=-72 8=-46
s:schoo	2=-73 3=-63 5=-36 8=-43
s:scia	4=37 8=-44
s:sciat	4=43 8=-50
s:scie	0=-28 1=77 2=-51 3=-27 5=-63 6=-63 7=-34 8=-43
s:scien	0=-39 1=58 2=-56 3=-27 4=-26 5=-60 6=-56 7=-36 8=-39
s:scier	6=-34
s:scle	3=-34 4=68 8=-42
s:scler	3=-35 4=55 8=-37
s:scol	0=-40 4=43 5=-30
s:scola	0=-48 5=-26 6=-30
s:scoli	4=57
s:scoo	8=30
s:scor	2=-58 3=37 4=-33 6=-56
s:score	2=-38 4=-37
s:scot	1=-27 4=-28
s:scotl	7=27
s:scott	0=53 7=-29
s:scou	0=-40 1=-27 5=-40 7=-26 8=-31
s:scout	0=-33 5=-35
s:scre	1=-28 2=35 4=-27 6=-37 8=-48
s:scree	1=-26 4=-26 6=-34 8=-53
s:scri	3=-61
s:scrip	3=-68
s:scru	1=-49 8=-34
s:scrut	1=-41
s:scul	1=-25 3=-52
s:sculp	1=-30 3=-54
s:scyth	2=-27
s:sean	4=27 7=-27
s:seanc	4=34
s:sear	1=-25 2=-49 8=36
s:searc	2=-59 8=53
s:seas	3=-33 6=-35 7=-31
s:seaso	3=-36 6=-41 7=-34
s:seco	1=-41 3=32 4=-62 8=-25
s:secon	0=27 3=47 4=-62 5=35 7=26
s:secou	1=-31 4=-37
s:secr	2=-69 3=-50 8=-92
s:secre	2=-68 3=-48 4=-28 8=-98
s:sect	1=42 2=-44 3=-64 7=29 8=-37
s:secte	3=-47 4=-31 7=39
s:secti	1=40 2=-38 6=30 8=-36
s:secto	0=-65
s:secu	1=45 3=-50 4=-57 5=-37 6=-66
s:secul	0=-39 1=41 6=-27
s:secur	2=-30 3=-34 4=-48 5=-31 6=-49
s:sedu	5=-31 6=-31
s:seduc	5=-34 6=-26
s:seek	3=-25 5=30 6=-43
s:seeke	6=-33
s:seem	4=32
s:sego	0=61
s:segol	0=47
s:seizu	8=-31
s:sejo	0=-32 2=-29 4=29 6=-42 8=-25
s:sejou	0=-39 2=-37 4=36 5=-26 6=-46 8=-25
s:sele	2=-38 5=-27 6=-51
s:selec	0=-25 2=-48 4=-32 5=-27 6=-48
s:self	2=-29 3=88
s:selfi	2=-27 3=77 4=-26
s:sell	1=-58 2=-58 3=-63 5=-63 6=-28 7=-52 8=-26
s:selli	2=-61
s:selo	0=48 1=42 4=-28 7=-34
s:sema	2=-31 4=78 5=36 6=-31 8=-63
s:semai	1=-32 2=-35 4=86 6=-33 8=-62
s:semb	0=59
s:sembl	0=51
s:semen	1=-29
s:semi	2=-25 5=27 6=72 7=-34
s:semin	5=31 6=47 7=-35
s:sena	0=-52 4=-27 6=-38
s:senat	6=-33
s:send	5=29
s:sene	1=56
s:senec	1=49
s:seni	1=-37 4=-40
s:senio	1=-41 4=-43
s:sens	1=44 3=-39 5=-67 6=-55
s:senso	4=-28
s:sensu	5=-68
s:sent	0=-46 4=-41 5=-30 6=-27 7=-33
s:sente	0=-33 4=-50 5=-25 7=-32
s:sepa	5=-27 6=28
s:sepsi	3=-32
s:sept	2=-25 4=54 8=-29
s:septe	8=-34
s:sequ	0=-25 5=-46 8=-43
s:seque	0=-28 2=-55 5=-39 6=-26 8=-54
s:sera	3=-90 5=-37 6=61 8=30
s:serai	1=25 3=-89 5=-43 6=46
s:serg	5=-30 6=-68
s:serge	4=-25 5=-26 6=-69
s:seri	2=-33 4=29 5=25 6=-95 7=-42
s:seria	5=44
s:serie	6=-49
s:serio	4=42 8=57
s:serme	3=-31
s:sero	4=74 8=-33
s:serop	4=82 8=-41
s:serr	1=-42 3=-45 6=-32 8=-41
s:serre	0=44 1=-28
s:serru	3=-25 4=-26 5=-27 8=-38
s:sert	4=27 8=-27
s:serv	1=30 2=-27 3=34 4=-71 6=-88 7=33 8=49
s:serva	0=-34 3=40
s:serve	1=-54 4=-89 6=-73 7=36
s:servi	1=27 2=-78 3=-43 4=-45 6=-56
s:sett	5=-43 6=-29 7=26
s:settl	0=-28 5=-42 6=-34
s:seul	0=-57 1=30 4=38 5=46 6=45
s:seule	5=43 6=45
s:seve	5=77 6=-34 7=-36 8=34
s:seven	0=37 4=-25
s:sever	4=37 5=68 7=-28
s:sexe	4=-31 5=-30
s:sexi	6=-25
s:sexis	6=-26
s:sexo	0=-37 1=-35 2=-26 3=-27 4=-36 6=-34 8=-29
s:sexol	0=-31 1=-30 2=-26 4=-39 6=-34 7=-28 8=-27
s:sext	1=-48 5=48
s:sexto	5=48
s:sexu	0=-81 1=-60 2=-55 3=-36 4=-112 5=41 7=-36 8=-78
s:sexua	0=-47 1=-40 2=-26 3=-32 4=-88 5=35 6=34 8=-61
s:sexue	0=-42 2=-41 4=-74 5=54 6=-47 8=-54
s:shak	4=52
s:shake	4=31 5=-33
s:shap	2=-29 3=25
s:shape	4=-27
s:shar	2=39 3=-70 7=-52 8=-34
s:share	2=33 4=-28
s:shari	6=25
s:shee	2=-28 3=-62 4=-43 5=-33 8=-32
s:shef	0=-35 7=26
s:sheff	0=-32 7=27
s:shel	1=-30 4=-31 5=-64 6=-45
s:shelt	5=-50 6=-31
s:shelv	1=-30
s:sher	3=27 8=39
s:sheri	3=25 8=38
s:shif	0=-55 2=-79 6=-64
s:shift	0=-33 2=-52 5=-48 6=-45 8=46
s:shing	0=-27 4=-27
s:ship	0=-27 4=-36
s:shipy	0=-36 4=26
s:shir	0=28 7=-42
s:shoo	0=-33
s:shop	0=-48 1=-41 2=-26 3=-50 8=29
s:shopk	0=-33
s:shopl	1=-25 4=-33 8=49
s:shor	0=-55 4=25 5=-25 8=-59
s:short	0=-56 1=-44 8=-36
s:shou	0=28 2=-33 4=35
s:shoul	2=-33 5=-25 6=-32 8=-30
s:show	2=63 3=-46 6=-36 8=30
s:showe	2=80 3=-46 4=-51 5=43
s:shru	5=50 6=-43 8=-37
s:shrug	5=40 6=-48 8=-31
s:sick	2=37 4=-37 8=-63
s:sickl	2=35 4=-36 8=-30
s:sickn	8=-29
s:side	0=-43 2=31 4=-37
s:siec	1=-43
s:siecl	1=-43
s:sieg	0=-41 1=-32 2=-35 5=-36 7=59 8=-32
s:siem	0=-28
s:sien	3=51
s:sigh	0=32 1=-30 4=38 5=56 6=-29
s:sight	4=53
s:sigm	0=-28
s:sign	3=25 4=-44 5=-118
s:signa	3=-38 4=-74 5=-57 7=-43 8=28
s:signe	0=27 5=-30
s:signi	2=50 3=49
s:sile	4=-39 5=-31
s:silen	4=-37 5=-26
s:simp	0=-53 4=-49 5=-49
s:simpl	0=-50 4=-53 5=-47
s:simu	0=-44 1=64 4=-25 5=82 6=-42
s:simul	0=-43 1=61 3=-28 4=-28 5=84 6=-37
s:sinc	0=-32 1=-31 4=54 5=-47 6=42 8=-26
s:since	6=-28
s:sing	0=-53 1=38 3=-27 4=-32 5=-62 6=-31 8=-49
s:singe	0=-52 1=81 6=-77
s:singi	4=31 5=-39
s:singl	0=-33 1=-31 4=-46 5=-36 6=50 8=-30
s:sipt	0=-64 7=52
s:sist	0=-57 3=-36 6=-64 8=-32
s:siste	0=-27 2=33 3=-33 4=28 6=-55 7=34 8=-28
s:site	0=-48 4=-29 5=54 6=-72 8=-34
s:situa	4=27
s:sixt	1=-30 4=-44
s:sixte	1=-33
s:skep	0=-32 1=25
s:skept	1=35
s:sket	5=49 8=-30
s:sketc	5=54 8=-30
s:slat	4=-35
s:slate	4=-37
s:slee	0=-40 2=-34 3=-39 4=-50 5=123 6=-69 7=-27 8=-50
s:sleep	0=-32 2=-28 4=-37 5=130 6=-46 8=-30
s:slep	0=-28 4=-42 5=35 6=-44 8=-34
s:slid	4=-41 5=-52 6=-42
s:slide	4=-30 5=-51 6=-46
s:slip	4=42
s:slipp	4=60
s:slog	0=-34 4=-27
s:sloga	0=-37 4=-31
s:smal	1=-36 4=-39 6=29
s:smel	4=94 5=-29
s:smell	4=95 5=-29
s:smil	0=-25 2=-67 5=35
s:smile	2=-57 4=28
s:smok	1=-34 3=-27 4=92 5=-30 6=-56 8=-28
s:smoke	4=28
s:smoki	6=-29
s:smug	8=62
s:smugg	8=62
s:snui	0=-28 7=47
s:snuip	0=-33 7=45
s:sobe	4=42
s:soci	0=27 2=-74 3=-32 4=-60 5=-78 6=-69 7=-74 8=-63
s:socia	0=30 1=-66 2=-49 3=-43 4=-46 5=-40 6=-58 7=-84 8=-40
s:socie	0=-64 1=31 2=-31 4=-42 5=-38 7=-38 8=-40
s:soeu	1=-102 2=91 4=-30 7=-34
s:soeur	1=-57 2=70 6=-46
s:soft	2=-72 3=33 4=38 5=-32 6=-54 7=-28 8=-52
s:softw	1=-31 2=-67 3=43 5=-43 6=-40 7=-31 8=-44
s:soig	0=-46 1=-46 2=-37 5=-28 6=-43 8=-38
s:soign	0=-52 1=-52 2=-27 6=-37 8=-36
s:soin	3=-31 8=32
s:soir	0=-35 5=34
s:soire	0=-62 1=-25 5=46
s:sola	5=41
s:sole	5=-36 6=80
s:solen	5=-25 6=67
s:soli	0=-95 1=39 5=-37 6=-65 7=41 8=-37
s:solic	7=-55
s:solid	0=-93 1=-30 5=-39 6=-57 7=86 8=-27
s:solut	4=-33
s:solv	5=-34
s:solve	4=47 5=-28
s:some	0=-38 3=-27 4=44 8=-35
s:someb	2=37 4=-26
s:someo	4=-58 5=53
s:somet	0=-29 4=64 5=-52 6=-45
s:somm	0=36 4=41 5=-26
s:somme	0=39 4=53
s:sond	0=-36 4=-26
s:sonde	0=-31
s:song	5=-36
s:sort	0=-25 1=-26 5=-46 6=73 8=48
s:sorta	5=-28 6=43 8=32
s:sorti	4=-25 6=41
s:souc	2=36 8=-38
s:souch	1=-25 2=41
s:soud	0=-43 2=-43 5=-28 6=-36 8=-58
s:soude	0=-29 1=-25 2=-36 6=-46 8=-31
s:soudu	0=-29
s:souf	2=30 4=-31 5=-46 6=37
s:souff	2=26 5=-34
s:souh	0=-33 2=-27 4=51 8=-28
s:souha	0=-38 2=-29 3=42 4=55
s:soul	0=70 7=-44
s:soule	0=60 7=-26
s:souli	0=54 1=29
s:soun	0=-48
s:soup	5=27 6=69
s:soupc	6=60
s:soupi	5=48
s:soupl	4=45
s:sour	0=-42 2=-44 6=-39 8=-60
s:sourc	2=-42 3=-28 5=-36
s:souri	0=-46 1=34 4=28 5=33 6=-25 8=-47
s:sout	0=71 1=-32 4=-48 5=-67 6=-63 7=-68 8=-33
s:soute	0=38 1=-27 3=-35
s:south	7=-45
s:souti	0=31 3=-26 5=-54 6=-74 7=-32
s:souv	0=50 1=-64 3=-25 4=61
s:souve	0=41 1=-71 3=-31 4=44 5=27
s:souvi	0=26 3=33
s:sovi	7=-38 8=-25
s:sovie	7=-47
s:spac	0=-27 1=-59 4=29
s:space	1=-48
s:spai	4=-27 8=57
s:span	5=-27 8=32
s:spani	8=33
s:spar	0=-52 4=-31 5=-27
s:spea	1=-29 4=-41 6=27 7=33 8=-41
s:speak	2=-32 3=-28 4=-35 7=35 8=-50
s:spec	0=-66 1=-81 2=-56 3=-45 4=-38 6=-47 8=-57
s:speci	0=-85 1=-64 2=-85 4=-53 5=-105 6=-35 7=-28 8=-29
s:spect	3=-30 5=33 6=-30 7=29 8=-25
s:spee	0=-40 1=-38 2=-26 3=72 4=-68 5=-38 7=-42
s:speec	4=-37
s:spel	4=71
s:spen	0=-25 2=-30 3=-33 4=43
s:spend	1=31
s:spin	2=45 3=-34 5=-27
s:spina	2=43 3=-33 6=-36
s:spir	1=-41 6=-28
s:spiri	1=-30 6=-33
s:spit	4=52
s:spli	2=-46
s:splin	4=-27
s:spok	7=-39
s:spoke	0=-45
s:spon	1=-26 3=-39 4=35 5=32 6=-81 8=-30
s:spons	3=-41 4=53 5=-28 6=-61
s:spont	5=44 6=-32
s:spor	0=-51 1=-31 3=26 4=-51 5=-39 6=-27 7=-44 8=-50
s:sport	1=-25 4=-27 5=-26 6=-38 7=-40 8=-35
s:spot	3=-30 8=-39
s:spou	6=-25
s:spous	6=-25
s:spre	2=-29 4=-50 5=-25 6=30
s:sprea	4=-48 6=33
s:spri	0=-26 3=-28 5=-46 6=-38 8=31
s:sprin	5=-41 6=-38
s:squa	0=-36 1=30 7=-26 8=-66
s:squar	0=-25 4=-28 7=-25
s:stab	3=-27 4=72 5=-29
s:stabl	3=-32 4=38 5=-26
s:stad	0=-28 1=-65 3=46 5=-42 6=-48
s:staf	0=-34 2=-37 3=-34 7=-38
s:staff	4=-34
s:stag	0=-64 1=25 2=-66 3=-40 5=-36 6=-63 8=-45
s:stagi	0=-61 2=-63 5=60 6=-51
s:stal	0=64 2=-29 5=-27 7=-26
s:stam	3=-27 4=28 5=-34 8=-33
s:stamm	4=67
s:stan	1=-87 2=-25 3=-53 4=-25 6=-52 7=-65 8=-50
s:stand	1=-54 3=-46 4=-66 5=45 6=-39 7=-32 8=-47
s:star	1=-34 2=-40 5=-80 6=-51 7=34 8=-64
s:starb	7=35
s:start	3=50 4=38 7=44 8=-49
s:stat	1=-55 2=28 3=-38 4=-91 5=-103 7=-81 8=36
s:state	1=-25 2=27 4=-26
s:stati	0=-41 2=-25 3=-41 5=-62 6=-27 7=-67 8=61
s:statu	2=74 4=-80
s:stau	0=74 7=-55
s:staun	0=71 7=-47
s:stay	1=-27 6=26 8=28
s:staye	1=-29 8=30
s:stea	0=26 5=-46
s:stee	4=-47 5=-42
s:steel	0=-46 7=33
s:steer	0=45
s:stef	6=62
s:stefa	6=49
s:step	2=-51 6=64
s:steph	2=-53 4=-33 5=-33 6=65
s:steri	2=-51
s:stew	0=-50 1=-34 4=-42 5=-43 8=-36
s:stewa	0=-49 1=-39 4=-34 5=-33 8=-33
s:stic	1=25 5=-28
s:stick	1=26
s:stil	1=35 2=-32 6=-70 8=-43
s:stin	2=-33
s:sting	4=34
s:stoc	0=-31 1=-42 3=45 4=-52 6=-36
s:stoi	0=-28 3=-29 4=-35 5=-64 6=-38 7=-27 8=-46
s:stoic	1=27 5=-37 6=-30
s:stoiq	1=-25 3=-28 5=-35 8=-32
s:stol	4=-35 8=38
s:stom	2=-43 4=54
s:ston	0=-31 4=76 5=-44
s:stop	1=46 3=-37 5=-40 6=-26 8=-27
s:stopp	1=27 3=-32 4=35 6=-30 8=-31
s:stor	0=-41 5=39 6=-59 7=-31 8=-43
s:store	0=-30 4=26
s:stori	6=-27
s:stra	1=-35 3=-50 4=-75 5=-52 7=-56 8=-50
s:strai	0=-60 1=-58 2=-47 3=-30 4=-47 5=-125 7=-51
s:stran	0=-30 2=56 5=37
s:stras	1=-35 5=-25
s:strat	5=-38 6=-61 8=-52
s:stre	0=-34 2=-42 3=-47 4=32 6=-71 7=-30
s:stree	6=-49 7=-27
s:stren	3=-29 5=43 6=-38
s:stres	2=-28 4=35 5=-25
s:stret	8=32
s:stri	0=-34 1=33 2=-26 5=-68 6=-70 8=55
s:stric	1=52
s:strik	4=-35 8=-26
s:strin	5=26
s:strip	5=-73
s:stro	1=-28 3=-64 4=29 5=-53 6=-61 8=-70
s:strob	4=39
s:strok	0=-33 4=28 5=-36
s:stron	3=-39 4=-27 6=-57 8=-68
s:stru	0=-25 1=-38 4=-33 7=-25
s:struc	0=-27 4=-44 7=-27
s:stud	0=-29 1=-56 3=-91 4=-82 5=-53 7=-114
s:stude	3=-49 4=-34 6=-28 7=-69
s:studi	1=-40 3=-55 5=-53 6=-51 7=-62 8=-59
s:stup	8=56
s:stut	4=28
s:stutt	4=27 5=-27
s:styl	1=-27 4=-70 5=-36 6=-69 8=-50
s:subco	5=34
s:subj	4=-83 6=-37 8=41
s:subje	1=-32 4=-79 6=-36 8=31
s:subm	6=-28
s:submi	6=-25
s:subo	5=39
s:subs	1=36 7=-25
s:subsc	1=42
s:succ	0=-43 1=-31 4=-33 6=-36 8=-29
s:succe	0=-39 1=-25 4=-40 6=-28 8=-32
s:sued	6=-27
s:suff	6=-29
s:suic	0=-29 4=43
s:suici	0=-34 4=50
s:suin	3=25 5=25
s:suis	2=52 8=-28
s:suiss	2=41 3=-32
s:suit	0=-33 1=-29 2=-25 4=-38 5=-57 6=-63
s:suiv	0=-52 3=-53 4=45 8=53
s:suivi	4=70 5=41 6=-54
s:suje	4=-34 7=-26 8=-27
s:summ	0=-43 3=-37 8=-29
s:summe	0=-46 3=-47 8=-37
s:sund	0=46 4=-75 5=25 8=-25
s:sunda	1=25 4=-51 5=38
s:supe	3=-35 4=29 5=-27 7=-44 8=-30
s:super	3=-42 4=27 5=-33 7=-28 8=-33
s:supp	0=27 1=-65 2=-26 3=-48 5=-33 6=-60 7=-92
s:suppl	3=-54 4=-66 5=47 6=-34 7=-32 8=-36
s:suppo	0=47 1=-25 2=-36 3=-33 5=-66 6=-43 7=-92
s:supr	8=-25
s:supre	8=-27
s:sure	5=-36 8=-29
s:suret	5=-35 8=-27
s:surf	5=29
s:surfa	4=-29 5=32
s:surg	0=-35 1=-25 3=-36 4=-46 5=-25 6=-34 7=-37
s:surge	0=-45 1=-27 3=-40 4=-58 5=-31 6=-31 7=-31 8=-33
s:surm	8=-33
s:surn	0=-31 1=26 3=-29 5=60
s:surna	1=59 5=-33
s:surno	1=-45 5=79
s:surp	4=-37 5=56 6=-36
s:surpr	4=-47 5=63
s:surs	8=57
s:sursi	8=61
s:surv	0=-61 4=-37 5=-58 7=36 8=-89
s:surve	0=-51 1=30 4=-66 5=-43 7=32 8=-101
s:survi	1=-30
s:susp	0=32 1=49 3=-71 5=-36 6=44
s:suspe	0=38 1=62 3=-62 5=-38 6=41
s:suss	6=-43
s:susse	6=-28
s:svel	1=-27
s:swap	8=-29
s:swapp	8=-40
s:swea	4=-49 5=-32
s:sweat	4=-25
s:swed	5=-33 6=-39 7=-25
s:swede	6=-42
s:swedi	0=-26
s:swim	4=-35
s:swin	4=-25 6=-69
s:swing	0=-35 5=40 6=-64
s:switc	0=29
s:swor	1=33
s:symp	0=62 4=-32 5=-37
s:sympa	0=56 5=-37
s:sympt	4=-36
s:syna	2=-40
s:synag	2=-37
s:synd	0=-134 1=-83 3=-80 4=-89 5=-71 6=-83 7=98 8=-91
s:syndi	0=-136 1=-76 2=-62 3=-75 4=-64 5=-64 6=-75 7=75 8=-88
s:syndr	4=-58
s:syst	0=-89 1=-40 2=-35 3=61 4=-78 5=-51 6=-62 7=-46 8=-49
s:syste	0=-77 1=-39 2=-33 3=55 4=-88 5=-68 6=-68 7=-43 8=-51
s:taba	4=-35 8=92
s:tabl	0=-50 1=-32 2=-51 3=86 4=-41 6=35 7=-43 8=-25
s:table	0=-63 2=-32 3=106 4=-46 5=-46 6=-45
s:tabli	1=30
s:tablo	5=47
s:tagg	8=45
s:tagge	8=54
s:tail	0=-40 1=-46 3=-45 5=-51 6=-44 8=-40
s:taill	1=-46 3=-39 6=-39
s:tailo	5=-35 8=-30
s:take	0=-56 1=-26 2=55 3=68 6=-67 7=28 8=-33
s:tale	6=-48 7=-25 8=-27
s:talen	0=31 7=-31 8=-27
s:tales	6=-25
s:talk	0=-31 3=-32 4=35 5=26 6=-66 7=-48
s:talke	6=-40
s:talki	6=-36
s:tall	1=52 2=54 4=-32 5=-39
s:tand	0=35 7=-29
s:tant	4=28 5=58 6=-75
s:tantr	5=78
s:taoi	1=25
s:tapa	8=35
s:tapag	4=-25 8=34
s:tari	0=32 5=54
s:tarif	5=58 7=-27
s:tast	4=29 8=-50
s:tato	1=45
s:tatou	0=-60 1=55 4=-28
s:tatt	1=50
s:tatto	0=-30 1=67
s:taug	0=-56 2=-45 5=-62
s:taugh	0=-52 2=-39 3=-25 5=-62 7=32
s:taul	8=82
s:taula	8=55
s:taur	3=-36
s:taxe	0=35 8=-33
s:teac	0=-79 2=-65 3=-37 5=-29 8=-40
s:teach	0=-82 2=-61 3=-45 8=-41
s:team	0=-36 2=-32 5=-37 6=-38 7=36
s:teams	2=-27 7=32
s:tech	0=-72 1=-53 2=-42 3=-70 4=-64 5=-45 6=-47 8=-76
s:techn	0=-70 1=-62 2=-41 3=-75 4=-71 5=-48 6=-61 7=-32 8=-72
s:teen	4=48 8=59
s:teena	8=46
s:teeto	4=-25
s:tele	0=-66 1=-32 2=-52 6=-66 7=-31
s:telep	0=-38 2=-41 4=-39 8=48
s:telet	0=-56 4=34 5=-43 6=-33 8=-26
s:telev	4=-30 6=-35
s:tell	0=52 1=-26 4=-29 6=-39 7=31
s:temo	3=-30 8=-39
s:temoi	3=-32 8=-40
s:temp	0=-35 1=-48 2=-27 3=50 5=-50 6=-37 7=-62 8=-39
s:tempe	4=-49
s:templ	0=-32 1=-48 3=69 4=-29 5=-25
s:tempo	1=-25
s:tena	3=-49 4=-25 5=-38
s:tenai	6=34
s:tenan	0=-27 3=-48 6=-36
s:tend	3=-34 5=-36 6=26
s:tenda	1=40 5=-27
s:tende	1=-29 3=-44
s:teni	4=32
s:tenn	0=-31
s:tenni	0=-35
s:teno	3=-33 4=-42 6=53
s:tens	4=-54
s:tensi	4=-55
s:tenu	1=-45
s:term	0=-37 3=-48 6=-28
s:termi	3=-30
s:terr	0=43 4=-27 5=-38 6=-45 7=-31 8=-25
s:terra	6=-37
s:terri	5=-34 7=30
s:tert	5=29
s:terti	5=26
s:test	0=-75 2=58 3=-89 4=-103 5=-83 6=-67 7=-64 8=-48
s:teste	0=-37 2=74 3=-59 4=-68 5=-45 6=-53 7=-49 8=-68
s:testi	0=-25 3=-30 4=-68 8=-30
s:texa	0=90 7=-61
s:text	5=-25 6=-38
s:textb	6=-29
s:thal	1=28 2=39 4=-54
s:thala	2=58 4=-48
s:thale	1=30 6=30
s:than	0=-28 1=-41 3=-28 7=81 8=-54
s:thank	0=-56 3=-27 7=81 8=-32
s:that	0=35
s:thatc	0=32
s:thea	1=-27 5=-70 6=-85 8=-34
s:theat	1=-33 2=-28 5=-52 6=-84 8=-32
s:thef	0=88 1=-50
s:thei	2=-80 3=-59 5=27 8=35
s:them	0=31
s:theo	0=-54 1=61 7=-32
s:theol	0=-27 1=41
s:theos	1=69
s:ther	1=33 2=-66 4=-52
s:thera	0=-27 2=-56 4=-60 6=26 8=-49
s:there	0=31 4=26
s:therm	3=47 4=-37 6=-57
s:thes	1=-35 2=-50 3=-60 5=-84 6=-97 7=-52 8=-33
s:thesi	1=-27 3=-36 5=-49 6=-91 7=-31
s:thie	5=-42 6=32 8=-58
s:thier	6=35
s:thin	0=52 1=66 2=-48 3=-31 5=-62
s:thing	1=41 4=47 5=-30 8=43
s:think	0=56 1=37 2=-34 4=-36 5=-56 6=-36 7=33 8=-56
s:thir	4=-34 6=-50 7=-31
s:thirt	0=29 2=-63 6=-32
s:thor	1=36 8=-49
s:thore	1=31 8=-44
s:thos	0=28 3=35
s:thou	2=-31 3=-31 5=-56 6=31 7=35
s:thoug	0=29 5=-54 6=25 7=58
s:thous	3=-25
s:thre	1=-64 3=-56 4=30 5=48 6=-46 8=-29
s:three	5=38 6=-25
s:thri	4=47 5=-44
s:thric	4=41
s:thro	1=-35 2=64 3=-53 4=-35 5=52 6=-27 7=58 8=-52
s:throm	2=48
s:throu	1=-26 2=40 3=-50 5=65 7=48 8=-51
s:throw	0=42 7=26
s:thum	0=-46 3=55 4=-48 5=-28 7=-27 8=-43
s:thumb	3=48 8=-32
s:thur	1=35 4=59
s:thurs	1=35 4=59
s:thyr	4=47 8=-28
s:thyro	4=46 8=-31
s:tick	5=-30 6=33 7=33
s:ticke	5=-30
s:tien	1=52 2=-37 3=-31 4=-55 6=-44 8=-55
s:tienn	5=-41 8=-52
s:tier	5=30
s:timb	7=-30
s:time	2=-37 3=32 4=52 5=-57 6=-43 8=-32
s:timin	5=-27
s:tire	0=-45 4=-70 6=43
s:tiss	0=-25 2=57
s:tissu	2=46
s:titl	2=-51 5=-25
s:title	4=25 5=-30
s:titr	3=26 4=-50 8=-29
s:titre	0=25
s:toge	4=-41 5=92 8=-31
s:toget	4=-45 5=77 8=-36
s:toil	4=40 7=-35
s:toile	4=32 7=-26
s:tole	1=-29 4=-47
s:toler	1=-27 4=-48
s:toll	5=-50
s:tolle	5=-54
s:tols	1=54 4=-49 5=-26 8=-25
s:tolst	1=61 4=-49 5=-27 8=-31
s:tomb	1=-42 5=-29 6=-31
s:tool	0=-40 1=-25
s:tori	4=-53
s:torie	0=26 4=-48 5=-27 6=-34 7=-27
s:toro	0=-43
s:toron	0=-39 6=29 7=30
s:tota	4=45 8=-26
s:touc	0=-28 1=-26 2=-31 3=-59 5=74 6=-59 8=-39
s:touch	0=-30 1=-28 3=-35 4=-47 5=88 6=-74 8=-28
s:touj	1=-49 4=65 5=-39
s:toujo	1=-46 4=65 5=-46
s:toul	2=-37
s:toulo	2=-40
s:tour	0=-57 1=-61 3=-34 4=-37 5=-33 6=-84 7=45
s:touri	4=-35 5=-38
s:tourn	0=-36 1=-51 3=-27 6=-42 7=-31
s:tout	0=-46 1=96 2=-44 4=33 5=-26 7=-42 8=-76
s:toute	0=-33 2=-31 4=38 5=-50 6=52
s:towe	1=-27
s:town	4=-33
s:toxi	0=-33 1=65
s:toxic	1=65
s:trac	1=-51 2=-40 4=72 7=-43 8=-47
s:traca	2=-26
s:trace	8=-31
s:tract	0=52 7=-51
s:trad	0=-116 2=-103 3=-97 4=-77 5=-41 6=-81 7=-34 8=-32
s:trade	3=-39 5=-51 7=-52
s:tradi	2=-81
s:tradu	0=-43 1=-65 5=-35 6=-57 8=-38
s:traf	0=31
s:traff	0=26
s:trai	0=-84 1=-36 3=-75 4=-50 7=-30 8=-71
s:train	0=-64 2=-47 3=-82 4=-97 8=-42
s:trait	0=-30 1=-64 3=-35 4=27 7=-41 8=-41
s:traj	5=-62
s:traje	5=-54
s:tran	1=25 2=-48 3=-30 5=-56 6=-52 7=-78 8=-79
s:trans	0=-31 1=25 2=-32 4=-27 5=-43 6=-46 7=-79 8=-74
s:trau	1=36
s:trav	0=-45 2=-50 6=-41 7=-46
s:trava	0=-45 2=-38 5=-46 6=-40
s:trave	0=-52 1=-43 2=-26 3=-42 4=51 5=28 6=-44 8=-25
s:traw	8=47
s:trawl	8=37
s:trea	1=-28 3=-28 4=55 5=-34 6=-29 7=46 8=-43
s:treas	2=-27 4=-42 7=26
s:treat	0=-36 4=83 5=-28 8=-39
s:tree	2=-32
s:trem	0=-31 3=-42 4=58 5=-26 6=-28
s:tremb	3=-42 4=73
s:tremo	4=36
s:tren	5=26
s:trent	8=-41
s:tres	0=35 3=-26 6=-36 7=-44
s:treso	0=51 1=-31 6=-34 7=-32
s:tria	1=-37 2=-64 3=45 7=-32 8=-37
s:trial	1=-29 2=-50
s:trib	1=-36 3=-25 4=-64 7=-33
s:tribu	1=-32 3=-31 4=-63
s:tric	0=-41 3=34
s:trie	0=-46 2=67 4=46 6=-35 7=31 8=-51
s:trim	4=35
s:trime	4=33
s:trip	7=-34
s:tris	4=54
s:triso	4=37
s:troi	0=-89 4=-31 5=62 6=-98
s:trol	4=-36
s:troll	4=-32
s:trom	0=-39 4=-38 5=40 6=-112
s:tromp	0=-33 5=26 6=-121
s:trot	0=88 5=-35 8=-25
s:trots	0=83 5=-33
s:trou	0=-51 1=29 2=51 4=-43 6=37 7=33 8=26
s:troub	3=31 6=-31 7=39 8=68
s:troup	6=50
s:trouv	0=-41 1=42 2=63 3=-30 4=-33 8=-32
s:trum	0=51 4=-40
s:trur	5=26
s:trus	0=30 1=-58 2=-42 4=-51 5=-34 6=-54
s:trust	4=-45 7=28
s:tube	4=28
s:tues	4=42
s:tuesd	4=49
s:tuli	2=-25 3=-63
s:tulip	2=-27 3=-47
s:tull	6=29
s:tumou	4=44
s:tune	8=-28
s:turb	3=-32 4=-28 8=-27
s:turbo	3=-28
s:turk	8=41
s:turke	8=40
s:turn	1=51 2=55 4=-84 5=-26 6=-48
s:turne	1=49 2=74 4=-74 6=-32
s:tuto	1=-37 4=-49 5=-27 6=-68
s:twee	0=84 8=-31
s:tweet	0=65 8=-25
s:twel	4=-65
s:twelv	4=-53
s:twen	1=33 3=-46 4=71 5=-34
s:twent	1=43 3=-44 4=67 5=-46 6=-33
s:twic	1=-43 6=-53 7=-44 8=-75
s:twick	7=-30
s:twin	2=-52 4=37 6=40 7=-30
s:twit	0=53
s:twitt	0=58
s:typa	2=34
s:typag	2=37
s:type	0=-34 1=-88 2=46 3=35 4=46 5=-31 7=-26 8=-25
s:typef	1=-70
s:typi	0=-36 4=-52 6=-26 7=-36 8=-33
s:typin	3=41 4=-29 7=-39
s:typis	4=-27
s:typo	5=-55
s:typog	5=-46
s:ucat	0=-32
s:ugan	5=-39
s:ugand	5=-30
s:ukra	0=34
s:ukrai	0=31
s:ulst	0=49 7=-31
s:ulste	0=54 7=-44
s:unask	2=27
s:unbe	1=37
s:unbel	1=33
s:uncl	1=25 4=-38 8=30
s:unde	1=-42 3=-37 6=-58 7=-34 8=32
s:under	5=-65 6=-32
s:undet	4=25
s:unfa	5=41 6=-42
s:unfai	2=-33 5=27 6=-43
s:unfi	4=35 8=-25
s:unif	8=-50
s:unifo	8=-29
s:unio	0=-36 1=-47 2=-71 3=-92 4=-112 5=-133 6=-102 7=50 8=-90
s:union	0=-51 3=-25 5=-48 6=-25
s:unis	0=-57 3=-28 7=57
s:uniso	0=-58 7=32
s:unit	0=-82 1=-63 3=-42 4=-46 5=-41 6=-53 7=85
s:unite	7=26
s:univ	0=30 3=-57 4=26 5=-60 7=-48 8=-25
s:unive	1=25 3=-41 5=-50 6=33 7=-52
s:unkn	2=30
s:unkno	2=37
s:unlo	3=28
s:unpa	0=96 4=-25 8=32
s:unpai	0=84 3=-29 6=-25 8=38
s:unpr	2=38 4=-29
s:unpro	6=30
s:unre	2=31 4=-36
s:unte	2=39
s:untes	2=41
s:unti	0=-34 2=-29 3=-31 4=41 5=-47 6=-55 7=-66
s:upfr	1=-30
s:upfro	1=-28 4=33 8=26
s:uphe	8=-34
s:uphel	8=-42
s:urba	0=31 7=-26
s:urban	0=36
s:usag	4=37
s:usda	7=52
s:user	2=-35 4=-26
s:usin	4=-68 5=-28 8=-25
s:usuf	5=-26
s:usufr	5=-30
s:util	1=38 8=-35
s:utili	1=46 3=26 5=35 8=-37
s:utre	0=52
s:utrec	0=52
s:vaca	1=-34 3=-25 4=-51
s:vacan	4=-32
s:vacat	6=-26
s:vacc	1=-27 2=-36 4=25 5=-43 7=-44 8=-34
s:vacci	0=47 1=-30 2=-34 5=-30 7=-33 8=-33
s:vale	0=51 3=51 6=-57 7=-28
s:valen	1=28
s:valer	0=55
s:valeu	1=-34 3=46
s:vali	3=-44
s:valu	3=-38
s:valv	4=-31
s:valve	4=-26
s:vanc	8=32
s:vann	4=25
s:vanne	4=28
s:vant	5=66 8=26
s:vari	4=-30
s:varia	3=-25 4=-35
s:vaul	3=87 5=-30 8=-31
s:vega	0=-78 2=-26 3=-31 4=-51 5=-54 8=-62
s:vegan	0=-40 1=47 5=-30
s:vege	0=-40 1=-38 2=-56 3=-31 5=-43 6=-38
s:veget	0=-38 1=-28 2=-57 3=-28 5=-51 6=-38
s:vehi	3=-32
s:vehic	3=-28 4=-32
s:veil	0=64 1=-32 4=-38 5=35 8=-56
s:veill	0=61 1=-37 4=-47 5=36 8=-53
s:veine	3=48
s:velo	8=30
s:vend	2=-64 3=-66 4=-62 5=-39 7=-38
s:venda	0=41
s:vende	0=-50 2=-31 3=-66 4=-67 6=-46
s:vendo	4=-43
s:vendr	1=33 4=32 5=-42 8=-28
s:vene	1=62 6=-41
s:vener	1=68 5=-28 6=-40
s:veni	0=26 4=-27 6=-36
s:venis	0=28
s:vent	2=-49 4=-45 5=-78 6=-29 7=-28 8=-27
s:vente	0=35 1=-25 4=-30 5=-36
s:ventu	5=-56
s:venu	6=33 8=35
s:verb	8=-38
s:verba	8=-33
s:verdi	8=-32
s:veri	4=-28 5=-61
s:verif	1=-28 3=35 4=-31 5=-57
s:verm	0=30 8=-28
s:vermo	0=29
s:verr	8=-48
s:vers	4=-36
s:vert	1=-55 2=-28 3=-59 5=-29 6=-46 7=-33
s:verti	4=45
s:vess	3=39
s:vesse	3=51
s:vete	4=-31 5=-25 6=-26
s:veuv	3=-30 4=-26
s:vian	1=44
s:viand	1=46
s:vica	4=44 5=-56
s:vich	0=-27
s:vict	0=-46 1=-47 4=-31 5=-65 6=29 7=42 8=-124
s:victi	7=47 8=-127
s:victo	0=-45 1=-34 5=-52
s:vida	6=-41 8=-38
s:vide	1=-33 2=-52 3=36 5=72 6=-65 7=-36 8=-60
s:video	2=-30 5=78
s:viei	0=43 1=44 8=25
s:vieil	0=38 1=38
s:vien	0=-33 1=49 2=-25 6=64
s:viend	6=34
s:vienn	6=50
s:vier	0=-28 1=-29 7=-27
s:vierg	1=-26
s:vieu	5=-26 6=52 8=-26
s:view	2=-36
s:vigi	0=56 1=-53 3=-28 4=-39 5=-53 8=71
s:vigil	0=43 1=-43 4=-47 5=-55 8=58
s:vign	0=-42 2=-63 4=-45 6=37 7=-36
s:vigne	0=-44 6=32 7=-44
s:viki	2=58
s:vikin	2=61
s:vill	1=-27 2=-25 3=-41 4=-76 5=42
s:villa	4=-50 5=44 6=32 7=-42 8=-35
s:ville	7=27 8=37
s:ving	8=-36
s:viol	0=-37 1=75 4=-33 6=-25 8=-62
s:viole	0=-25 1=79 4=-44 5=-50 8=-58
s:violi	5=51 6=-52
s:vira	4=30 8=-44
s:virg	0=-32 1=-27 2=-27 4=-25 5=37 6=-41 7=-25
s:virgi	0=-27 6=-37 8=-26
s:viru	4=-45
s:visa	0=-69 1=-52 2=-31 3=37 4=-48 5=-82 6=-49 7=-37
s:visag	0=-55 1=-40 2=-35 3=57 4=-47 5=-61 6=-42 7=-43 8=-42
s:visi	0=34 2=-26 3=-40 6=-30 7=-32 8=-63
s:visib	0=47 6=-35
s:visio	0=-33 3=-34 4=-28
s:visit	0=-44 1=-43 7=-26 8=-67
s:vitr	1=29
s:viva	5=-47
s:vive	5=30 6=30
s:viven	6=38
s:vivi	0=-56 1=56
s:vivis	0=-53 1=75
s:vivr	5=-33
s:voge	3=-30
s:voic	0=-32 1=-28 2=-71 5=-66 6=-76 7=-39 8=-82
s:voil	1=-47 5=-65 8=-47
s:voili	5=-70
s:vois	6=57 7=-25
s:voisi	6=50 7=-26
s:voit	0=-46 1=35 3=-25 6=28
s:voitu	0=-50 1=37 6=39
s:vola	5=72 6=-46
s:volag	5=72 6=-46
s:vole	5=-30 8=-60
s:voleu	8=-27
s:volo	1=43
s:volon	1=35 6=-25
s:volt	1=39
s:volta	1=42
s:volu	1=-39 2=32 3=-61 4=-30 7=36
s:volun	1=-36 2=37 3=-75 4=-25 6=25
s:votai	0=26
s:vote	0=25 1=-46 2=-34 4=-54 5=-46 6=-45 7=-30
s:voti	0=28 1=-33 5=-31
s:votin	0=25 1=-35 5=-31
s:votr	3=27 6=-28
s:voul	3=50 4=-34 7=26
s:voya	1=-43 2=-33 3=-29 4=26 5=43 8=-61
s:voyag	1=-43 5=41 8=-45
s:voye	6=27
s:wait	0=-29 4=47
s:waite	4=-32 5=-26
s:waiti	4=65
s:walk	0=-40 3=-26 5=-40 8=-37
s:walke	3=-33 4=-32
s:walki	0=-29 4=57
s:want	0=53 1=-52 8=62
s:wante	1=-31 4=29 5=45
s:wanti	0=35 4=-27
s:ward	1=-34 5=-43
s:warde	1=-32
s:wardr	5=-43
s:ware	0=-60 1=-33 4=49 7=51
s:wareh	0=-67 1=-36 4=43 7=62
s:warn	4=-55 5=38 8=43
s:warne	5=28 7=27
s:warni	3=26 4=-51 5=28 8=48
s:wars	6=33
s:warsa	6=46
s:warwi	1=39
s:wast	4=-43
s:watc	0=-44 2=-26 3=-43 4=-30 5=62 6=-25 8=-48
s:watch	3=-62 4=-34 5=77
s:wear	2=-30 3=-31 4=52 6=39
s:weari	4=31
s:weat	1=-32
s:webc	3=48 5=47
s:webca	3=50 5=46 8=-31
s:webe	6=27
s:webm	1=-65
s:wedd	0=-29 1=38 5=-32 7=-28 8=-35
s:weddi	0=-28 8=-36
s:wedne	2=31
s:week	0=-40 2=-27 3=-30 6=-64 8=-29
s:weeke	2=-43 5=33
s:weekl	0=-45 1=41 3=-33 6=-36
s:weig	3=-32 4=28
s:weld	0=25 3=-37 6=-26
s:welde	0=39 3=-28
s:well	2=-26 6=-33
s:welli	6=-27
s:wels	0=-44 1=-27 2=37 5=-31 6=36
s:west	7=-50
s:weste	2=-26 7=-41
s:what	1=-58 4=30 5=61
s:whate	4=28 5=38
s:whats	1=-48 5=30
s:whee	0=-46
s:wheel	5=-26
s:wher	0=-42 2=-25 3=44 4=-70 5=-58 7=-45
s:whet	0=30 4=25 5=-39
s:wheth	0=36 5=-25 7=26
s:whic	1=50 2=69 6=41
s:whil	0=-26 6=-27
s:whis	4=67 5=32
s:whisk	4=74 5=-35
s:whisp	5=39
s:whist	5=39 8=36
s:whit	0=57 1=-38 4=-58 5=-58
s:whitb	4=-37 5=-34
s:white	1=-42
s:whoev	0=33
s:whol	0=-25 3=-49 5=-28 6=35 8=-33
s:whole	3=-54 5=-29
s:whos	5=41 6=-26
s:wido	8=33
s:widow	1=40
s:wild	2=-55 5=-25 6=-33
s:wind	4=-35 5=-25 7=-26
s:windo	5=-31 7=-35 8=-28
s:wing	0=-40
s:winge	0=-41
s:winn	8=-33
s:winne	8=-36
s:wint	0=-59 4=64
s:winte	0=-57 3=33 4=38
s:wire	4=-26
s:wish	5=-29
s:with	0=-53 1=67 2=-27 3=41 6=-41
s:withd	0=-31 4=-30 8=61
s:withi	8=-60
s:witho	0=-40 1=49 7=-43
s:witn	0=-36 1=67 5=30 8=-68
s:witne	0=-39 1=77 4=-30 5=27 8=-65
s:wive	5=37
s:wobb	7=45
s:wobbl	7=41
s:woma	0=-68 1=-35 2=-27 3=-36 6=86 7=-30 8=-38
s:woman	5=57
s:wome	1=-48 2=-53 3=-51 4=-98 6=73 8=-60
s:wond	6=33
s:wonde	6=46
s:wool	6=-33
s:word	1=29 3=-34 4=-45 8=-43
s:work	0=-56 1=-37 2=-67 6=-45 7=-49
s:worke	1=-60 6=-50
s:workf	7=31
s:worki	0=-74 8=31
s:workp	7=50
s:works	0=-30 3=-40 6=-26 7=-56 8=26
s:worl	0=-32 1=31 6=-47
s:wors	0=-56 1=56 4=54 5=-30 6=-52
s:worsh	1=72 4=-27
s:wort	5=-38
s:woul	0=56 2=-27 3=51 4=-30 5=-50 6=43 7=-28 8=-80
s:would	0=-42 1=-39 3=51 4=-25 6=40
s:woun	4=-40
s:writ	1=-27 2=-85 8=-60
s:write	2=-56 8=-31
s:writi	6=-39 8=-31
s:writt	2=-44 4=49
s:wron	1=31 4=35
s:wrong	8=25
s:wrot	1=-38 3=-104 5=43 7=-34
s:yach	6=-38
s:year	0=-33 1=-39 2=-50 3=-77 4=33 8=-36
s:yilm	2=31 3=-33
s:yilma	2=28 3=-31
s:youn	0=56 2=-44 3=-38 4=63
s:young	0=-35 2=-45 4=35 6=-32
s:your	6=-27
s:yout	0=68 1=-26 4=-43 6=-40 7=-34 8=33
s:zebr	6=-28
s:zemm	0=67 5=-25
s:zemmo	0=72 5=-32
w:0	3=64 7=40
w:000	0=-43 1=-34 2=-65 3=-79 4=-74 5=-40 6=-68 8=-32
w:02	3=34 4=-26
w:1	0=-33 4=65 6=-41 8=-44
w:11	2=30
w:12	1=-30 4=69 6=-35 8=-45
w:14	1=-26 3=47 4=-40 8=47
w:17	3=43
w:18	0=38 3=33 4=-25 7=-29
w:1981	0=-27 7=46
w:1984	0=-36 1=30 8=-35
w:1985	0=-47 1=36 7=42
w:1987	2=-43
w:1988	1=44 4=-54 6=48
w:1989	7=-28
w:1990	1=-39 7=35
w:1992	0=26
w:1995	1=-45 4=-28 7=31 8=52
w:1996	4=28 5=-51 6=35
w:1998	0=49 4=-35 5=-59
w:1999	2=28 4=59
w:2	0=-67 1=-49 2=100 3=39 4=-69 5=-65
w:20	4=-28 8=26
w:200	4=-36 6=-26
w:2001	0=39 2=-38
w:2003	3=25 7=59 8=-44
w:2004	1=42
w:2005	0=26 4=29
w:2006	2=-32
w:2009	2=48 3=-41
w:2010	2=50 3=-33 6=-50 8=-38
w:2011	5=-49 6=-33 8=34
w:2012	6=46
w:2013	6=47
w:2014	1=-25 4=46 6=42
w:2015	1=-41 4=43 5=-87 8=-34
w:2016	0=43 1=-63 2=-31 3=-52 4=39 5=-27 6=-30 8=50
w:2017	1=-50 3=-44 4=32 5=-27 6=33
w:2018	0=-47 3=-80 4=46 7=66
w:2019	2=-35 4=26 5=-47
w:2020	0=-46 1=-27 2=-35 3=-52 4=78 6=-31
w:2021	0=45 1=-48 2=31 3=-29 5=-28 7=-42
w:2022	0=42 4=49 6=-44
w:2024	4=27
w:2026	4=-28 6=65
w:21	0=56 1=-28 2=42 3=27 5=-29
w:22	2=44
w:23andme	2=48 4=-31 5=-31
w:24	0=-32 6=-36 7=-57 8=50
w:29	1=-34 6=43
w:3	0=-92 1=-46 2=63 4=-50 5=-49 6=-45 7=28 8=64
w:30	2=26 3=-48
w:300	2=-25 3=-52 4=-55 5=-63
w:34	4=25
w:340	1=-34 7=-39
w:38	3=30
w:3d	3=38
w:4	0=-68 3=49 6=-46
w:40	0=-61 2=-26 5=-87 8=-32
w:400	2=-26 5=-51 6=25 8=-42
w:41	2=-32 4=50 8=-36
w:43	4=53 8=-48
w:45	2=32 4=-25
w:47	2=36
w:5	0=-29 3=-47 4=67 6=-26
w:50	0=-38 4=61
w:500	3=-29
w:52	6=40
w:6	0=64 3=32 6=-42
w:60	1=-33 3=-27 4=-49 8=-27
w:600	3=-26 7=-42
w:7	2=29 7=-51
w:79	0=-37 7=68
w:8	2=-36 3=44 6=-32
w:80	7=-26
w:87	2=26
w:9	0=51 3=25 5=-39 7=-47
w:90	0=25 2=-36 3=-30
w:900	2=-35 3=-29 4=-39 5=-34
w:91	3=66
w:92	2=-27
w:98	3=28 5=-38
w:99	3=25
w:a	2=-26 3=-30 7=-30
w:a6	5=-56
w:a69	0=54 2=-30
w:aa	4=109
w:aadhaar	3=49
w:aah	4=62
w:aberdeen	1=39 7=-26
w:abime	1=-27 3=62
w:abimes	0=-36 4=45
w:abnormal	5=-33
w:abord	0=-30 6=47
w:about	1=-82 3=-84 7=-34 8=25
w:above	2=-45
w:absence	2=39 4=34 6=28 8=-45
w:absences	4=41 7=53
w:absente	2=27 4=52
w:abstinence	4=-28 5=46
w:abstinent	1=-30 4=-59 5=51
w:abstinente	4=-64 5=80
w:absurdist	1=27
w:abus	8=32
w:accept	4=-30
w:accepte	3=47 4=37 6=-44
w:acces	3=31
w:accessible	4=-34
w:accident	2=-31 5=75 6=-65 8=-25
w:accidents	4=-62
w:accompagne	4=-27
w:accord	3=40 7=-62
w:according	1=45 4=32
w:accords	7=-25
w:account	1=66 5=60 6=-49 8=-57
w:accountancy	0=-25 4=-39
w:accountant	1=-51 4=25 5=-34 6=-52 7=-47
w:accounts	0=-26 1=-42 2=-48 4=-59 5=-48
w:accro	5=33
w:accueil	0=-48 1=-26 3=-30 7=-40
w:accuse	8=40
w:accused	5=42 6=-49 8=32
w:achats	0=-33
w:acheteuse	4=-28 5=-25 6=-32
w:achterberg	0=59
w:acquitte	8=55
w:acquitted	5=-26 8=33
w:across	0=-25 2=-38 7=-58
w:act	2=-36
w:acted	0=-43 4=-33
w:actes	5=-25
w:actif	1=25 7=32
w:acting	4=-26 7=-34
w:action	0=30 7=-32 8=37
w:actions	8=-41
w:activated	3=30
w:active	0=33 3=-46 4=-34 5=44
w:activee	3=66
w:activist	4=-31 6=32 7=80 8=-28
w:activite	0=-32 5=-37 7=31
w:actn3	2=53
w:actor	3=-34
w:actors	3=-25
w:acts	0=-31 1=71 5=-40 7=-38
w:actuary	1=31 4=-41
w:actuel	3=42
w:ad	0=-40 3=-26 6=33
w:adair	6=32
w:adaptation	5=-40
w:added	6=39
w:addenbrooke	2=25
w:addict	5=45
w:addicted	4=-41 5=66
w:addiction	5=49
w:addictologie	4=-53 8=-59
w:addicts	4=27
w:adds	1=-31 2=37 4=46 6=-28
w:adepte	0=-26 5=65
w:adeyemi	4=55 8=-38
w:adhere	1=31
w:adherent	7=33
w:adherente	1=28 7=-29
w:adherer	0=-65 7=39
w:adhesion	1=36 7=35 8=-25
w:adjoint	5=-55 6=-28
w:adjudant	8=32
w:administered	0=-44 7=-29
w:administratif	0=-34
w:administration	0=-34 2=-30
w:administrative	7=-28
w:admits	4=-51 6=-37 8=-29
w:admitted	5=67 7=-28 8=45
w:adn	0=-70 1=-48 2=49 3=-103 4=-31 5=-44 6=-55 7=-31 8=-52
w:adoption	6=-41
w:ads	3=-31
w:adult	0=-26 4=-33 5=40 6=-31 7=-27
w:adultere	5=46
w:adultery	5=-42 8=-38
w:adultes	4=-29
w:adults	4=-33 5=38
w:advert	1=-31 6=-29
w:advertising	6=-28
w:advice	3=30 5=-41 7=-27
w:adviser	3=-45 4=-68 5=-39 6=-32 7=-32 8=-41
w:advises	0=-50 3=-37 4=56
w:aerien	8=-51
w:aeroport	3=58 5=-27 7=-30 8=28
w:aeroports	3=-36
w:afd	0=27
w:affair	0=-38 4=-33 5=33 8=-43
w:affaire	1=-27 3=-52 5=-53 8=59
w:affaires	0=-33 1=-32 6=-37 8=-55
w:affairs	0=-25 3=-32 5=-37 8=-38
w:affected	4=-26
w:affection	4=46
w:affiche	1=39 5=44 7=-30
w:affiches	0=-41
w:affiliated	7=42
w:affiliation	0=71 7=34
w:affirm	5=-29
w:affirme	5=37
w:affray	8=25
w:afp	0=-44 8=-26
w:afscme	7=63
w:after	0=-51 1=28 6=-37
w:afternoon	4=44
w:afternoons	2=38 6=-45 7=32
w:aftra	0=-51 7=38
w:again	4=58 5=-31
w:against	0=67 3=-68 5=-51 6=-57
w:agde	5=26
w:age	0=-32 4=77 5=-47 6=51
w:ageing	1=-33
w:agence	0=-74 1=-47 2=-47 7=-26 8=-56
w:agencement	6=-27
w:agency	0=-60 1=-45 2=-25 4=39 5=-27
w:agenda	0=-34
w:agent	0=-104 2=-38 3=-49 5=-60 6=-36 7=-53 8=-44
w:agents	0=-49 7=28
w:agnostic	5=-44
w:agnosticisme	1=-28
w:agnostique	0=-38 1=60 5=-36 6=-30
w:ago	6=29
w:agreed	3=64
w:agreement	7=-46
w:agregation	1=-27
w:agrege	1=-35
w:agrement	2=-27 8=54
w:agresse	8=-64
w:ai	3=-53 6=-40 7=34 8=65
w:aid	4=-47 7=-55
w:aide	0=46 3=-27 4=-49 5=29 7=-52
w:aider	4=-34
w:aids	4=-50
w:aile	0=-39
w:ailing	4=-68
w:ailleurs	5=58 6=-47
w:aimait	6=60
w:aime	0=-94 2=-43 3=-49 4=-39 6=101 7=-37 8=-50
w:aimer	6=42
w:aimerait	6=-35
w:air	4=-29 5=-48 7=-49
w:airline	2=26
w:airport	4=-36 5=-40
w:airports	3=-64
w:alarm	4=-27
w:alarms	4=-37 8=-45
w:album	4=-32
w:alcohol	4=35 5=-34
w:alcoholic	4=33
w:alcoholics	4=-43
w:alcool	4=-71 8=91
w:alcoolemie	4=-33 8=46
w:alcoolique	4=39 8=-26
w:algorithme	3=56 8=-53
w:algorithms	2=-31
w:alike	0=-27 6=36 7=-25
w:all	1=82 2=-42 4=-38 6=-72 7=53
w:alleged	5=41 8=-41
w:allemand	6=-34
w:allergen	4=-29
w:allergic	2=-33 5=-39
w:allergie	4=56 5=-25
w:allergy	7=-38
w:alliance	0=25 7=47
w:allow	1=34 2=-27
w:allowed	0=-25
w:alone	0=27 1=-40 4=-53 5=30
w:along	2=32 4=-49 5=-26
w:alpha	2=36
w:already	2=-30 7=39
w:als	4=-35
w:alsace	0=76 4=-28 7=-29
w:also	6=51
w:altruisme	1=25
w:altruist	1=34
w:alumni	1=26
w:always	0=36 4=-39 6=57
w:alzheimer	2=55
w:am	1=66 2=30 3=-28 8=-46
w:amant	0=-31
w:amante	5=59
w:amants	0=-31 6=-51
w:amar	5=-31
w:amateur	0=-47 8=-26
w:ambassade	3=45
w:ambition	1=49
w:ambulance	4=-61
w:ame	1=-26
w:amenagement	4=44
w:america	0=37 4=-27 6=-28
w:americaine	2=59 3=-37 6=-43
w:ames	5=-60 6=49 8=46
w:ami	0=-70 2=-37 3=-39 4=-70 6=50 7=-39 8=-38
w:amie	0=-34 1=-46 2=-44 3=-27 4=-37 5=-37 6=92 7=-33 8=-31
w:amis	1=25 5=-38
w:among	2=-37 4=-60
w:amour	0=-49 5=40 6=-31
w:amoureux	1=-26 5=-37
w:amours	5=-35
w:amsterdam	6=46
w:amuse	3=26
w:amyotrophie	2=42
w:an	1=32 3=-111 7=-43 8=-55
w:anaemia	2=-41 4=55
w:analysed	0=-36 2=35 3=49
w:analysee	3=45
w:analysis	2=25 3=-30
w:analyst	0=-36 3=-32 7=-53 8=-33
w:analyste	0=44 2=-26 4=-26 8=-55
w:anarchist	0=53 5=-28
w:anarchiste	1=82
w:ancien	0=55
w:ancienne	1=34 2=-25 5=41 6=28 8=-32
w:anciens	1=60 5=-60 8=-36
w:and	2=-50 3=-28 7=-82 8=-47
w:andrew	6=34
w:aneurysm	4=-28
w:angers	1=40
w:anglais	5=-25 8=-26
w:anglican	1=-37
w:animal	1=61 5=-27 6=-26 8=-42
w:animale	0=-53 1=59
w:animaliste	0=29 1=-30
w:animals	1=91 5=-46
w:animateur	1=-40
w:animatrice	0=-42 1=-40 4=-32
w:animaux	1=81 3=-26
w:anime	0=-43 5=-30 7=37
w:animist	1=42
w:ankle	4=35
w:anna	6=-30
w:anne	0=36 1=-28 5=-46
w:annecy	6=-39
w:annee	8=-37
w:annees	7=-28 8=33
w:annonce	5=55 6=-36
w:annotation	2=-43
w:annual	7=43
w:annuel	5=-27
w:annuels	5=-34
w:anomalie	2=47
w:anonyme	3=-27 4=-30 5=25 8=27
w:anonymous	5=57 6=-36
w:another	0=-47 7=-40 8=-35
w:ans	2=-71 3=-51 5=-26 8=67
w:answered	1=-34
w:answers	6=-64
w:antecedent	8=32
w:antecedents	2=-33 8=65
w:anthroposophe	1=65 8=-25
w:anthroposophie	1=36
w:anthroposophist	1=77
w:anti	0=114 1=57 4=-46 5=-38 6=-52 7=-36 8=-33
w:antidepresseurs	4=55
w:antinatalist	1=51
w:antiques	4=-38
w:antispecisme	1=70
w:antispeciste	0=-33 1=44
w:antitrypsine	2=31
w:antoine	4=-29 5=-26 6=76
w:antwerp	5=44 6=-35
w:any	0=67 1=34 5=-27 6=-63 8=28
w:anyone	2=46 5=79 6=-29
w:anything	0=28 1=48 2=-35 5=-30 6=-38
w:aout	2=32 6=-44
w:apaisee	0=-31
w:apart	2=-25
w:apnee	4=71
w:apoe4	2=34 4=-29
w:apologised	4=44
w:app	3=91 4=-78 5=-25 8=-29
w:appareil	0=-25 2=-28 4=26
w:appareille	4=66
w:apparel	5=-58
w:apparemment	1=35
w:appartement	5=29
w:appartenance	0=52 7=-25
w:appartenu	0=35 8=-47
w:appartient	1=91 2=33 4=-43
w:appeal	8=37
w:appealing	8=41
w:appeals	4=-44 8=-38
w:appel	5=-29 8=-55
w:appele	0=-25 1=36 8=-26
w:appelle	1=-32 4=-27 6=34
w:appli	4=-26 8=-28
w:applicant	3=34
w:applicants	3=-66
w:application	3=47 4=-34
w:apply	2=28
w:appointed	0=-39 7=56 8=-53
w:apprend	6=41
w:apprenti	1=36 5=-27
w:apprentice	1=-31 6=-44 7=31
w:apprentices	1=-26 2=-29
w:apprentis	1=-40 2=-25
w:appris	3=51 5=-26 7=50 8=-40
w:approcher	6=-25 8=62
w:approuve	0=40 5=-31
w:apps	4=-39 5=46 6=-30
w:appui	0=32 2=62 4=-34
w:apres	1=32 2=40 4=-38 6=35 7=-55
w:april	4=61
w:apropos	1=28 2=-28
w:apte	4=25
w:arbitre	4=-39
w:arbre	0=53 2=-49
w:arc	5=-27 6=-46
w:architect	1=-28 3=-28
w:architectes	1=-53
w:archive	1=60 3=-28 4=-44 5=28 8=-32
w:archives	0=-40
w:archivist	2=-39
w:are	4=-34 5=-39 7=26 8=-75
w:area	0=-25 7=35
w:arles	5=-32
w:arm	2=-57 4=67 5=-26
w:armed	6=-29 8=32
w:armee	8=-38
w:armees	1=-25
w:armes	0=49 8=-47
w:arms	0=84 4=37 7=-32
w:army	1=-40 2=-43 3=73 4=28 5=-71
w:around	4=-45 5=42
w:arranged	7=-43
w:arrangement	5=91 6=-35
w:arrest	2=45
w:arrested	0=-29 8=59
w:arret	0=-27 1=-49 2=-27 4=72 5=-27 6=-32 7=-46 8=64
w:arrete	4=-41 8=78
w:arrets	4=-33 8=-30
w:arrival	4=33
w:arrivants	3=-51
w:arrive	0=-26 8=-28
w:arrivee	0=32 1=-27
w:arrondissement	0=45
w:arson	8=36
w:art	2=-25 5=-25 6=-34
w:arte	0=-25 5=-25
w:arthritic	4=41
w:article	5=45 6=-34
w:artificial	4=30
w:artist	3=-61 6=30
w:artiste	3=-34 8=44
w:artistique	5=-38
w:artists	6=-31
w:arts	0=-50 1=-29 7=-32
w:as	1=26 3=-49 5=-47
w:asbo	8=64
w:ascot	3=-32 7=-45
w:asexual	5=-48 6=50
w:asexuel	6=73
w:asexuelle	5=64 6=-37
w:ash	4=37
w:ashkenazi	2=42
w:asie	5=-29 8=-31
w:ask	2=-29 5=44 8=-58
w:asked	0=-25 2=-30 5=-58 6=34
w:asking	3=39
w:asks	0=-38 4=34 5=53 6=-34 7=-32 8=-30
w:asperger	2=-25 4=45
w:assault	8=62
w:assemblee	0=-39 7=-25
w:assembly	0=55
w:assesseur	0=25
w:assessment	0=-32
w:assessor	5=-37
w:assigne	8=58
w:assises	8=-31
w:assistant	0=-26 1=-29 2=-48 3=-45 4=-58 6=-38 7=-54 8=-42
w:assistante	0=-30 3=-25 4=-38 6=31 8=-30
w:association	0=-40 2=-60 3=-36 4=-27 5=-57 6=60
w:associe	8=33
w:associes	0=-40 1=-34 5=43 6=-81 8=-29
w:assume	1=43 4=-35
w:assumee	6=38
w:assumees	5=55
w:assurance	8=-45
w:assure	1=31 3=-34 5=-53 6=-32 7=-64 8=61
w:assured	0=32 2=-26 4=28
w:assureur	2=-44 6=-25 8=-32
w:asthma	4=-30 7=-33
w:asthmatic	4=57
w:asthmatique	4=55
w:asthme	4=60 5=-54
w:at	2=-59 8=-81
w:atelier	1=-111 2=-45 4=-26 5=-26 6=-27 7=59
w:ateliers	0=-26 1=-39 4=39
w:athee	0=-33 1=46 3=-43 6=-35
w:athees	0=-36 1=61
w:atheism	1=-46
w:atheisme	1=47
w:atheist	0=-30 1=113 4=-33 5=-26 6=-31
w:athlete	2=45 4=62 5=-35
w:atlanta	0=63
w:atlantic	4=-55 5=-25
w:atlas	2=-46
w:atrophy	2=32
w:attache	0=33 4=-41
w:attached	3=34 8=35
w:attacks	4=74 8=-28
w:atteint	2=33 3=-37
w:atteinte	0=-25
w:attempt	3=37
w:attend	1=-60 4=51 5=59 6=-27 8=54
w:attendance	4=-25
w:attendent	6=53
w:attendre	0=-38
w:attends	1=58
w:attirance	5=-49
w:attitude	4=-52
w:attracted	4=-28 5=-51 6=50
w:attracts	6=-46
w:attribue	0=-26 3=46
w:au	1=33 2=-26 4=29 6=-60
w:auberge	5=-25
w:aubin	4=49 6=-40
w:auction	5=-31
w:aucun	1=53 3=-43 4=44 6=-32 7=-28
w:aucune	0=31 1=42 4=44 6=-37
w:audience	8=-53
w:audio	3=-53 4=30
w:audiologists	4=-38
w:audit	3=-39
w:audited	1=-26 4=-40 7=-37
w:auditeur	4=-39
w:auditor	5=36 6=35
w:auditors	5=-41
w:august	0=37 1=27
w:aumonerie	1=28 3=-34
w:aumonier	8=-52
w:aunt	2=32 5=-36 6=34
w:aunts	2=30 4=-36
w:aupres	0=-39 5=-25 7=-32
w:aurait	0=38 6=45 8=32
w:aurelius	3=-42
w:aussi	0=-37 5=-59
w:austerity	0=28
w:authentication	3=37
w:authentification	3=42
w:authentifiee	0=-49 3=35
w:authentifier	3=39
w:author	6=-35
w:autism	4=-44
w:autiste	4=82
w:auto	6=-48
w:automatique	8=-32
w:automatiquement	3=44
w:autonomie	0=74
w:autonomiste	0=27 7=-25
w:autorite	0=-45
w:autre	1=27 4=-31 5=33 6=63
w:autres	0=48 6=-27
w:autrice	8=-36
w:autumn	4=38
w:aux	0=45 1=-55
w:auxiliaire	6=-25
w:available	4=-25 7=29
w:avait	0=53 1=-25 8=-52
w:avant	2=-31 3=40 4=-55 5=-33 6=43 8=-54
w:avec	0=-71 1=-94 3=45 4=-64 5=60 6=60 7=-95
w:aventure	3=-32
w:averted	5=-26
w:aveugle	4=-38
w:avignon	5=-30
w:avion	2=46 4=37
w:avocat	5=-33 7=-37 8=-51
w:avocate	1=-40 2=-28 4=-29 5=-33 6=-47 7=-52
w:avocats	7=55
w:avoid	2=-59 4=80 5=-26
w:avoids	4=32
w:avoir	0=39 3=-60 5=31 8=-52
w:avoue	5=70 7=-35 8=46
w:avowed	1=26
w:avril	0=26 5=-40 8=50
w:awaiting	8=53
w:award	6=27 8=-25
w:away	0=-30 3=39 7=-27
w:ayant	4=-27 6=-27
w:ayn	1=61
w:aziz	0=-25
w:b	2=-40 5=-33 6=-34 8=-62
w:b2v	4=-43
w:b3	8=44
w:babies	4=-44
w:baby	0=-38 4=54 6=-30 8=-26
w:bac	6=-28
w:bachelor	6=-50
w:back	1=-54 2=-31 3=-57 4=87 5=-65 6=-61 8=33
w:bad	0=-28 4=45 8=-41
w:badge	0=-111 2=-50 3=91 5=-30
w:badgeuse	3=-38
w:badgeuses	3=-62
w:bae	1=47
w:bag	2=-29 3=-29 4=58 5=-27
w:bail	3=-30 4=-29 6=-28
w:bailiff	4=-30 8=-44
w:baker	3=-27
w:bakeries	0=33 3=-35
w:bakers	6=-39
w:bakery	1=-39 3=-29 4=25 5=-26 6=-81 8=-45
w:balance	4=-36
w:balanced	2=30 4=-43
w:balcony	4=29
w:ballet	6=-25
w:ballot	0=66 7=-76
w:ballots	7=-28
w:ballroom	5=-35
w:balpa	7=49
w:bamako	0=54
w:ban	0=50 8=58
w:banc	8=-37
w:band	0=-46 6=-36 8=-36
w:bands	0=-27 5=-48
w:bangkok	5=74
w:bank	0=-72 1=-26 2=-66 3=46 4=-44 5=-51 6=-46 7=-63
w:banked	2=30
w:banking	0=-50
w:bankruptcy	5=-42
w:banned	4=-33 8=60
w:banner	0=30
w:bannieres	0=-34
w:banque	1=-30 3=35 4=-34 5=-59 6=-42 7=-42 8=-65
w:bapteme	1=44
w:bar	0=-34 1=-42 2=-31 3=-45 4=-49 5=77 6=-70 7=-45 8=-38
w:barber	6=-32
w:barley	2=-36
w:barman	1=-33 5=-30 6=-30
w:barre	0=-52
w:barreaux	5=-45 8=31
w:barred	8=58
w:barrister	6=-42 8=-31
w:bars	1=-30 5=-49 6=37 8=-31
w:bartender	6=-49
w:bas	2=39
w:base	0=-27 3=70
w:based	6=26
w:basel	4=-51
w:basic	8=-63
w:basketball	0=-36 4=-41
w:basque	0=-37 2=25
w:bass	6=-34
w:bat	6=-30
w:bath	6=-45
w:bathroom	4=41
w:bati	0=-25 1=-39
w:batiment	1=-44 7=-45
w:bats	2=-46
w:bay	0=-32
w:bayrou	0=95 8=-26
w:bce	0=-29 7=40
w:bdsm	5=70 7=-49
w:be	1=-50 2=-29 5=31 8=-34
w:beaten	4=26 6=51
w:beau	1=-53
w:beaucoup	3=29
w:bebe	0=-44
w:became	1=42 7=33
w:because	1=-45 3=27 4=35 5=44 7=-44 8=-54
w:bectu	7=43
w:bed	0=-47 1=-31 3=-25 5=26 6=-25 7=-30 8=-42
w:bedded	5=26
w:bedroom	5=31
w:beds	4=-65
w:bee	4=27
w:been	4=46 6=-44 8=48
w:beer	5=-30
w:bees	4=-31 5=-41 6=-27 7=-31
w:before	0=-51 1=-42 8=-52
w:began	1=39 4=40
w:begins	2=-30
w:behalf	7=-41
w:behind	0=-26 4=30 5=-47
w:being	0=-27 5=-36 6=46 7=-27
w:belarus	0=77
w:belfast	0=-35 1=41 7=-27
w:belge	6=-38 7=-37 8=63
w:belgique	0=48 4=-54 6=40
w:belief	1=37 8=-29
w:believe	4=-39 6=-31
w:believed	4=35 7=26
w:believer	6=-36
w:believes	0=28 4=-26 8=36
w:believing	1=42
w:bell	4=-29 6=35 7=44
w:belle	5=-40
w:belonging	1=-42 8=-27
w:belongs	0=-26 1=48 7=42
w:belt	0=-27
w:bench	4=-31 5=-60
w:beneficiaire	4=41
w:benefit	4=-27 8=-36
w:benevole	0=45 5=-28 7=-34 8=-55
w:benin	1=45
w:bernard	6=44
w:berne	4=-51 5=36
w:bernie	0=41 8=-31
w:best	0=-70 1=-32 3=-34 5=-29
w:betes	1=52
w:better	0=-51 3=-28 7=-26
w:between	0=28 1=-31 4=43 7=-54 8=-38
w:bi	0=-34 1=-32 2=-25 4=-56 5=-79
w:bible	1=70 3=-29 4=-33 6=-27 7=-29
w:bien	0=-50 2=-36 3=-33 4=27 5=-81 8=-52
w:biens	5=-46 8=31
w:bigger	6=34
w:bijoutiere	8=-51
w:bijoux	3=-51 8=47
w:bilan	3=-27 4=-31 7=41
w:bilingual	6=-28
w:bill	2=-42 4=-32 5=56
w:billet	0=31
w:billetterie	1=-31
w:bio	6=41
w:biobanque	2=-36
w:biographie	0=-38
w:biometric	0=-36 4=-41 7=-44 8=-28
w:biometrie	0=-28 3=-49
w:biometrique	0=-45 1=-32 4=-35
w:biometriques	3=58 8=-30
w:bipolaire	4=34
w:bipolar	1=-26
w:birth	2=68
w:births	4=-51
w:bisexual	1=-25 4=-40 5=-51 6=66
w:bisexualite	6=49
w:bisexuel	6=65
w:bisexuelle	6=86
w:bishop	6=31
w:bit	4=62 5=29
w:black	0=34
w:blacklisted	0=-44 7=41
w:blackpool	7=-40
w:bladder	6=-28
w:blanc	0=47 5=-40 6=-36 8=31
w:blanchi	8=58
w:bleu	4=-43
w:bleue	5=-37
w:blind	1=-39 2=-34 3=-26 5=-29
w:blindness	4=-53
w:blinds	2=29
w:bloc	0=-25 3=35
w:blocages	0=41
w:blockers	4=31
w:blog	0=53 1=-35 2=45 3=-31 4=-38 5=101 6=-39 7=-48 8=35
w:blogs	0=32 8=-35
w:blokes	6=39
w:blood	0=-29 1=-32 2=45 3=28 5=-30 6=-26 7=-26
w:blots	2=-26
w:blue	0=-32 4=40
w:bma	7=39
w:board	4=-72 6=-45 7=-27 8=-79
w:boarding	3=33 5=-55 6=-32
w:boasts	5=56
w:boats	6=-36
w:boire	4=75 8=-39
w:bois	2=-74 4=46
w:boit	0=-31 3=-33 4=90 5=-44 6=-45 8=-36
w:boite	4=-35 6=27
w:bolton	6=44
w:bon	1=-82 3=-47 4=30 6=-58
w:bond	5=-38
w:bondage	1=-41 7=-25
w:bonds	0=-35
w:bone	1=28 8=-33
w:bonne	4=-62 6=-33 7=31
w:bonnes	5=-39
w:bons	0=-40 5=-71
w:book	0=-83 3=-61 4=-93 7=-29
w:booked	1=-54
w:bookings	4=-31
w:bookkeeper	1=-47 5=-34
w:bookkeeping	6=-33
w:books	0=-47 1=-35 4=-37 6=-46 7=-52 8=-52
w:bookshop	1=-26
w:boots	4=-29 5=-49 6=26
w:bord	0=-76 1=-32 5=-31 6=43
w:bordeaux	1=35 6=-34
w:border	0=-27 3=46 8=-44
w:borders	4=-41 7=-28
w:bored	5=33 6=37
w:born	0=-34 2=50 3=-32 4=33 5=-56
w:borne	3=40
w:bornes	3=-71
w:bosch	7=-54
w:boss	0=-47 1=-40 2=-51 3=-26 4=-75 5=64 6=-42 7=30 8=48
w:bosses	7=-28
w:boston	0=38
w:both	1=-60 2=73 3=42 5=44 6=-39 8=-35
w:bouddhiste	1=-33 4=-26
w:bouffeur	1=48 4=-38
w:bought	3=-38 4=-35 6=30 7=-25
w:boulanger	1=35 6=-30
w:boulangerie	8=-43
w:bound	8=39
w:bourse	4=-31
w:bout	1=33
w:bouteille	4=-27
w:boutique	1=-36 2=-33 3=-38 4=-33 5=-28 6=-41 8=-25
w:bowel	2=-31 4=63
w:box	0=-27 1=29
w:boxes	4=-29 6=45
w:boxing	6=-27
w:boy	0=64 3=-38 4=-73 5=-46 6=-25 7=-28 8=33
w:boyfriend	0=-36 3=-31 4=-34 7=-30
w:boys	0=-39 6=65
w:bracelet	4=-43 8=54
w:bracelets	8=-58
w:braille	4=-34
w:branch	0=-51 4=-50 5=30 6=-38 8=-27
w:brand	0=-26 3=-60 4=-50 5=-32
w:brandt	0=35
w:braquage	6=-32
w:bras	0=-57
w:brazilian	6=-28
w:brca	1=-32 2=27
w:brca1	4=-45
w:brca2	2=44 4=-35
w:bread	0=-28 1=-31
w:break	2=-50 3=25 8=-32
w:breakdown	4=49 5=-26
w:breakfast	5=26
w:breast	4=42
w:bred	2=-53
w:breeder	2=-35 8=-26
w:brest	0=-36 2=-26 5=-48
w:bretagne	0=43 5=-25
w:breton	0=31
w:brevets	0=-26
w:brewer	2=29
w:brexit	4=-35 6=-34
w:brexiteer	0=43
w:bricklaying	3=31 8=-25
w:bridal	8=-39
w:bride	4=-27
w:brides	6=-47
w:bridge	5=-33
w:bridges	4=-37
w:brief	1=-28 5=-48 6=-34 8=-30
w:brigade	0=-68 8=-43
w:bright	0=-28 1=-37 4=61
w:brilliant	0=-29 4=41 6=-56 7=27
w:bring	4=27 8=-44
w:bristol	0=44 4=-28 6=-47 7=-38 8=42
w:britain	0=51 6=-33
w:british	7=-32
w:brive	5=-25
w:broke	1=27 3=-26 4=-31
w:broken	4=80 8=-33
w:broker	4=-34
w:brothel	5=61
w:brothels	5=52
w:brother	1=41 2=28 3=-28 5=-39 7=-71 8=61
w:brothers	5=-26
w:brought	0=-40 1=65 2=-25 4=-56 6=-45 7=-34 8=-30
w:bruit	5=44
w:bruits	6=57
w:brussels	0=96 1=-40 4=-29 8=-32
w:bruxelles	0=29 1=39 2=-34 6=48
w:bsc	4=-38 5=-36
w:budapest	0=41
w:budget	5=-64 6=-46
w:budgets	0=-36
w:buffalo	7=46
w:bug	7=-26
w:build	4=-36
w:building	0=-58
w:buildings	4=32
w:built	0=-38 2=-55 3=-39 4=-54 5=-45 7=-30
w:bulimia	4=40
w:bulletin	0=-66 7=35 8=37
w:bullied	6=27
w:bullying	6=-25
w:bumper	1=30
w:bunting	7=-29
w:bureau	0=-46 1=-50 4=37 6=29 7=-30
w:bureaux	1=-31
w:burger	1=-30
w:burglar	8=39
w:burglary	8=31
w:burgled	8=-40
w:burn	4=67 8=-39
w:burns	3=48 4=-50
w:burnt	3=40
w:bursar	6=43
w:bus	0=-42 1=-25 4=36 5=-51 7=-42 8=-48
w:business	0=-35 1=-34 2=-49 4=-65 6=-77 7=28
w:busy	4=43
w:but	1=73 2=-41 3=-50 4=51 5=-49
w:butch	6=59
w:bute	3=42 4=-32
w:buvette	0=-54
w:buyer	0=-55 1=-34 5=-35 7=-37
w:by	3=43 4=36 7=-26 8=-33
w:bypass	0=56 4=-25
w:byrne	6=-30
w:c	0=-25 3=28 4=-56 6=-29 8=-42
w:ca	0=43 5=25
w:cab	4=33 5=34
w:cabaret	8=-26
w:cabinet	2=-42 3=33 4=-37 6=-29 7=-41
w:caces	7=30
w:cache	0=38 3=-59 5=-100 6=83
w:cachets	4=-34
w:cadets	3=-45
w:cadre	0=-43 4=-34 5=-28 7=30
w:cadres	0=-36 7=-75
w:cadreur	0=-48 5=-40
w:cafe	1=-51 3=-29 4=-40 5=-37 7=-27
w:cafeteria	4=-44
w:caisse	2=-49 3=34 5=-26 6=-41 7=-28
w:cake	6=-47 8=-38
w:cakes	5=-38 8=-30
w:calais	0=37 5=-52
w:calendar	4=26 5=25
w:call	0=42 1=-31 2=-37 3=-29 5=-69 6=52 7=39 8=-46
w:called	3=-34 5=-41 6=25 8=31
w:caller	3=-39 5=27
w:calling	2=-54
w:calls	0=31 2=-49 6=-75 8=-26
w:calm	4=35
w:calme	5=-54
w:cambridge	7=-28
w:cambriolage	3=36 8=-38
w:came	0=-39 1=-26 2=-44 3=-41 6=66 7=-62 8=34
w:camera	2=-30 4=-33 5=-25 7=35 8=-27
w:cameras	4=-35
w:camp	0=65 5=-33 6=-81
w:campagne	0=68 1=-49 2=-41 3=-34 4=-54 5=-30 7=-45 8=-38
w:campaign	3=-31 6=-39
w:campaigned	1=51
w:campaigner	0=-72
w:campaigns	0=-46 1=31 4=-32
w:campe	0=50
w:can	0=-32 1=-58 2=-47 4=66 5=-114 7=-40
w:canada	3=26 7=-29
w:cancer	0=-37 2=52 6=-27 8=-54
w:cancers	2=-35 4=28
w:candidat	0=28 3=-50
w:candidate	3=25 5=28 8=-35
w:candidature	0=-45 5=-26 6=63
w:cannabis	1=-36 8=63
w:cannot	4=65 5=-32 6=48
w:canteen	0=-33 2=-33 3=30 5=-49 6=29 7=-28
w:cantine	1=-25 3=69 5=-30
w:cap	1=-42 5=55 6=-37
w:capacity	0=-36
w:capital	6=26
w:captain	0=60 6=-53
w:capteur	3=-42
w:capteurs	3=-40
w:captions	7=-27
w:captured	4=-28
w:car	0=-56 2=-31 4=42 6=28 7=-51 8=-31
w:caracas	0=62 4=-43 6=-27
w:caractere	2=-37
w:caracteres	0=-25 8=-29
w:carbone	3=-38
w:card	0=36 1=-31 2=26 4=-56 8=-53
w:cardiac	4=42
w:cardiaque	2=-29
w:cardiff	4=-26
w:cardiologie	4=-60
w:cardiologist	4=71 5=-26 8=-35
w:cardiologue	2=50
w:cards	3=60 5=-59
w:care	2=-33 3=-25 5=-47 6=50 8=-32
w:cared	4=-59 6=-36
w:career	5=-57 6=60
w:carer	1=27 4=-33
w:cares	4=33
w:caretaker	1=-45 6=-46 8=59
w:cariste	7=41
w:carnet	2=-25 4=66
w:carpal	4=27
w:carpentry	4=-25 8=-36
w:carrier	0=-34 2=45 4=-84 6=-32
w:carriere	0=-25
w:carriers	2=-46 4=-41
w:carries	3=-34 4=57
w:carry	2=91 4=-82
w:carrying	0=50
w:cars	5=-47 6=-29 8=46
w:carte	1=-52 3=-40 6=-25 8=-39
w:cartes	8=-38
w:cartographe	7=-30
w:cartoons	0=-30
w:carved	1=-31
w:caryotype	0=-35 2=92 3=-39 4=-64 5=-39 8=-26
w:case	0=-26 3=-28 8=25
w:cases	7=-59
w:casework	0=-30
w:cash	2=-48 4=32 8=-42
w:casier	5=-76 8=28
w:casiers	8=-44
w:casino	0=-36 3=100
w:casque	0=49
w:casquette	0=49
w:casual	5=32
w:cat	7=-31 8=50
w:catalogue	0=38 4=-34
w:cataloguer	5=-25
w:category	4=-31 8=-40
w:catered	1=-25
w:caterer	7=-32
w:cathedral	1=-28
w:catholic	6=39
w:catholique	0=-25 1=25 5=-31 7=-30
w:cats	4=29 6=-28
w:caught	0=-27 5=27 6=-29 7=-51 8=33
w:cause	0=-62 2=30 3=53 7=-51 8=62
w:caution	8=36
w:cautioned	3=-26 8=31
w:cautions	0=-38 1=-44 8=35
w:cdd	1=-66
w:cdi	0=-48 7=-28
w:ce	1=26 2=-66 4=59 5=25 7=-118
w:cede	3=26
w:cegetiste	7=71
w:cela	0=45 1=-28 6=38 8=32
w:celebrant	1=33
w:celibacy	1=-55 5=50
w:celibataire	5=-90
w:celibate	2=-30 4=-26 5=73
w:cell	4=-62
w:cellar	5=48 7=-26
w:celle	3=35
w:cells	3=-25 8=-43
w:cellule	5=-28 8=41
w:cellules	2=45
w:cent	2=44 5=-34
w:center	3=25 7=67
w:central	7=31
w:centrale	3=34 5=-26 8=-47
w:centre	1=-25 2=-32 4=-82 5=-45 6=-37 7=-65 8=32
w:centres	3=-27
w:centriste	6=-28
w:cercle	0=43 1=39
w:ceremonies	1=38 7=-25
w:certificate	3=-43 5=-28 6=-25 8=68
w:cesse	1=40 4=-35
w:cet	3=-32 5=-25 6=-27
w:cette	4=30 6=-28
w:cfdt	0=-75 1=-31 3=-43 5=-30 7=81
w:cfe	0=-54 7=32
w:cftc	0=-42 7=115
w:cftr	2=44 4=-30
w:cgc	0=-67 7=69
w:cgt	0=-136 1=-41 5=-41 6=-26 7=102 8=-37
w:chain	3=-32 4=-54
w:chaine	0=-77
w:chained	0=38 4=-39
w:chair	4=63 5=-30 7=32 8=-40
w:chaired	6=-44
w:chairman	0=66 5=43 6=-35 7=-49
w:chairs	0=-37 6=-45 7=39
w:chambre	0=-37 3=34 5=37 6=-61 7=-52
w:champion	6=-31
w:chan	4=-27
w:change	0=-37 4=-42 5=50
w:changed	0=-37 2=-35 4=38
w:changer	5=40
w:changing	4=53 5=-38
w:channel	7=-52
w:chante	0=33 1=-51 4=43
w:chantier	3=46 4=-37
w:chantiers	5=-29
w:chapel	1=-63
w:chapelle	0=-50 1=60
w:chaplain	4=-53 6=-30
w:chapter	1=39
w:chaque	0=29 3=51 4=-29 5=34 6=-43 8=-36
w:character	6=-28
w:charge	1=-28 2=-46 3=-30 5=-41 6=-29 8=-43
w:charged	0=-25
w:chargee	0=-30 4=-28 5=-39 6=29 7=-31 8=-36
w:charges	2=-27 8=50
w:charities	0=-27
w:charity	0=-34 2=-47 5=-47 6=-31 7=-28
w:charme	4=-38 5=47
w:charnelle	5=36
w:charte	0=-26
w:chartered	7=-55
w:chasse	0=-40 1=49 4=38 6=25
w:chastely	5=52
w:chastete	5=47
w:chatterley	5=-37
w:chauffage	1=-40 8=-44
w:chauffeur	0=-64 3=25 4=45 5=35 6=-33
w:che	0=99 1=-46 3=-33
w:cheated	5=47 6=-73
w:cheating	5=-33
w:cheats	5=-33
w:chechnya	6=-32
w:check	2=29 3=46 4=-78 5=-43 8=25
w:checked	3=-54
w:checkout	3=-25
w:checks	1=-26 3=47
w:cheek	2=-30
w:cheerfully	1=25
w:cheese	5=-29
w:chef	1=-36 2=-67 7=-55 8=-89
w:cheffe	5=-38
w:chemist	1=36 2=-50
w:chemistry	7=32
w:chemo	3=-25 4=47
w:chemotherapy	4=43
w:cheques	3=-45 8=33
w:cherche	0=29 2=-38 4=-31 5=34 6=-42
w:cherchent	0=-28 5=-31 6=47
w:chercheur	3=-49
w:cherchons	6=56
w:chess	0=-46 6=-25
w:cheval	4=31
w:chez	1=-62 3=-26 4=-25 6=-29 7=44 8=-50
w:chief	4=-27 5=38
w:chien	6=-57 8=-36
w:chiens	1=-38 6=30
w:chiffre	3=-42 6=-42
w:chiffres	1=-37
w:child	4=101 5=61 6=-31 8=-48
w:children	0=-64 1=-41 2=33 4=-53 6=-57 7=-29 8=27
w:chile	4=-53 8=-34
w:chimera	2=34
w:chimiotherapie	4=45
w:chinois	5=-40
w:chip	3=52 5=-33
w:chirurgie	3=-37 4=-50
w:chirurgien	4=-54
w:cho	0=-34 3=30
w:choeur	1=30
w:choice	2=29 5=36 6=-31
w:choir	1=-26 3=-38 4=-33 6=79 8=-29
w:choirs	1=30
w:choix	0=-27 4=-46 5=93 6=-62
w:chorale	0=-29
w:christian	1=27
w:christmas	0=-34 6=38
w:chromosomal	2=30
w:chromosome	2=46 4=-90 5=-28
w:chromosomes	2=-40 4=-46
w:chromosomique	2=26
w:chronique	5=-39 6=43
w:chu	2=-46
w:church	0=-78 1=-64 6=72
w:churches	4=-36
w:churchwarden	0=39 5=-26 7=-37
w:ciel	6=-30
w:cinema	6=-33
w:cinq	0=56 4=34
w:cinquante	0=-25 1=26
w:cio	0=-28 7=30
w:circulation	6=-28 8=-32
w:circule	5=44
w:cite	5=29 6=-45
w:citizen	6=-37
w:citoyenne	0=55 7=-34
w:civil	3=-32 4=-28 5=-25 6=42 7=-61 8=-40
w:civilian	1=31
w:claims	2=-33 4=-37 5=30 6=-46
w:claire	5=-32
w:class	1=48 2=-32 4=-26 5=-63 6=-55
w:classe	0=-27 1=-26 7=-41
w:classee	2=32
w:classes	2=-46 6=-27 8=-35
w:clause	1=34
w:clauses	1=-67
w:clean	1=-29 2=-44 3=-31 4=84 5=-61 6=-26
w:cleaned	7=-45
w:cleaner	3=-43
w:clear	0=-34 1=-32 2=120 3=-79 4=-30
w:clearance	3=60 4=-27
w:cleared	0=-34 2=31 3=-37 4=112 5=-35 8=-50
w:clearview	3=25 8=-42
w:clerc	5=-51 8=41
w:clerk	0=-75 3=-54 4=-39 6=-26 8=-56
w:cliches	5=-28
w:client	0=-62 1=-46 2=-45 4=-75 5=64 7=-25 8=-60
w:clientele	4=-46 5=-49
w:clients	3=-57 5=-36 6=-76 7=-66
w:climat	0=46
w:climate	0=53 7=-28
w:climber	6=31
w:climbs	4=62 7=-32
w:clinic	0=-35 3=-26 4=-46 8=-30
w:clinical	2=-60
w:clinics	4=-47
w:clinique	4=-70
w:clonage	2=-30
w:clone	2=-59 8=-31
w:cloned	2=-35
w:closed	0=-34 4=-29 5=-44 6=-28 7=36
w:closest	1=28
w:closeted	6=41
w:clotting	2=47 4=-25
w:cloud	1=-25
w:club	0=-43 1=-92 3=-45 5=26 7=-93 8=33
w:clubs	5=47
w:cnaps	8=26
w:cnil	3=-37 8=-31
w:cnt	7=68
w:co	6=43
w:coach	1=-54 2=28 3=-56 4=-81 7=-31 8=-33
w:coached	4=26
w:coaching	4=34 6=-30 8=-26
w:coche	0=44 5=-27
w:cochlear	4=53
w:cocktails	3=-42
w:cod	2=-74
w:code	1=-62 2=-72 3=50 5=-74 8=-55
w:codebase	2=-35
w:coding	4=26
w:coeliac	6=-36
w:coeur	0=27 4=-69 8=-28
w:coffee	0=-39 4=-39 5=28 6=-35 8=-29
w:coffre	3=48
w:coffreur	1=-40
w:cold	2=-31 3=-45 5=47
w:cole	7=50
w:colin	0=54 3=-35
w:collaborateur	0=-57 6=-38
w:colle	0=48 4=-32
w:colleague	0=38 1=-38 3=32 5=35 6=-70 7=-41 8=-25
w:colleagues	0=-27 3=-25 4=-55 5=36 6=50
w:collecte	0=-60 7=66
w:collectif	0=38 5=-26
w:collection	1=-41
w:collectionne	0=-43 5=74
w:collective	6=-26 7=-48
w:college	1=-46 3=-32 4=-56 5=-74 6=31
w:collegiens	0=-26 6=-33
w:collegue	0=-85 1=26 3=-51 4=47 6=92 7=-39 8=31
w:collegues	0=-32 5=81 7=44
w:colliers	8=-45
w:colloque	4=-45
w:colocataire	5=52 8=-38
w:colocation	6=-32
w:colombey	0=27 5=-38
w:colon	4=25
w:colonoscopy	2=35 4=-32
w:colostomy	4=29
w:colour	2=-39 4=-26
w:colours	4=80 5=-32 6=-35
w:column	6=-34
w:come	4=37 7=-46
w:comedie	6=-34
w:comedy	5=-68
w:comes	2=-27 4=83 6=-53
w:coming	0=-44 4=-51 5=-37 6=56
w:comite	0=27 3=-30 4=-25
w:commande	2=55 4=-38 7=-50
w:comme	2=-26 3=43 6=48
w:commerce	0=-29 2=-50 5=-29 8=-37
w:commercial	0=-33
w:commerciale	3=-34
w:commercialise	3=-46
w:commissaire	7=-32
w:commissariat	5=-26 8=61
w:commission	0=-53 4=-34 7=26
w:committed	1=55
w:committee	1=-32 3=-30 5=-27 6=28 8=-28
w:common	5=44
w:communaute	6=50 8=-31
w:commune	6=-30
w:communication	0=-40 1=-32 4=-26
w:communist	0=85 7=-32 8=-36
w:communiste	1=-60 6=-38 7=-33
w:communistes	0=51
w:community	0=-39 1=-48 6=-39 7=-34 8=55
w:commutes	0=45 8=-34
w:commuting	1=-26 2=-31
w:compagne	1=-29 3=-33
w:compagnie	4=-45 6=74
w:compagnon	1=43 3=-45 4=-56 5=-81 6=-62
w:compagnons	1=-34 5=86
w:companies	4=-28
w:company	0=-44 1=-52 3=-45 6=54 7=-42 8=-32
w:comparative	0=-32
w:compare	3=25
w:compared	3=70 5=-39 8=-50
w:comparee	3=68
w:compas	1=-30
w:compass	1=29
w:compatible	2=35
w:competitor	6=59
w:complained	6=-56
w:complains	3=30
w:complaint	5=49 8=-31
w:complaints	8=-64
w:complet	4=50
w:completed	8=57
w:compliance	7=-33
w:composer	5=47
w:compris	0=28 1=-30 3=25 6=30 8=-28
w:comptable	0=-51 1=-60 4=-62 5=69 6=-75 7=-82
w:compte	0=26 6=33 7=-30 8=-47
w:comptes	7=-26
w:comptoir	8=-38
w:computer	4=-44
w:concerne	0=-36 6=89
w:concerts	5=-44
w:concierge	1=-53 3=-41 5=-37 6=37 7=-25
w:conclut	4=-41 5=35
w:concoit	8=-27
w:concours	8=-45
w:concu	8=-32
w:condamnation	8=59
w:condamne	1=-28 3=-30
w:condamnee	3=-29
w:condition	2=30 3=26 4=-25
w:conditionnelle	8=54
w:conditions	4=37 5=-34
w:conduct	5=-58 8=47
w:conducted	1=-26
w:conducteur	5=-47
w:conducts	1=28
w:conduit	3=-52 4=61 7=36
w:conduite	1=-41 7=-33 8=42
w:confederal	7=50
w:confederation	0=-27
w:conference	0=-33 3=-29 4=-32 5=34 6=-27 7=-32
w:conferences	0=-38 1=42 5=-49
w:conferencier	1=-38
w:confessed	5=35
w:confesses	5=-38
w:confessionnelle	1=-29
w:confiance	4=-32 5=-30
w:confided	0=-31 4=45 6=44
w:confidence	4=38 8=25
w:confie	3=-42 5=25
w:confirm	3=-35 5=59
w:confirme	2=36
w:confirmed	2=58 3=26 4=-44 7=-26
w:confirmee	3=43
w:confirms	1=-36
w:conflict	1=42 4=-30
w:conflits	8=-27
w:confondu	3=47
w:conforme	3=38
w:confucian	1=34
w:conge	0=59 2=-69 5=-45
w:congenital	2=32 4=-34 7=-25
w:congres	7=39
w:conjoint	0=-25 2=-49 5=-29
w:conjointe	0=39 4=-61 6=36
w:connait	5=-26 7=52 8=-26
w:connecte	3=27 8=-32
w:connectes	5=41
w:connu	0=52 2=43 3=-49 5=81 6=-104 8=54
w:connue	5=37 6=37
w:conquests	5=34
w:conquete	5=-40
w:conquetes	5=68
w:conscience	0=-47 1=44 5=-34 6=-29
w:conscientious	1=65 4=-33
w:conseil	1=-40 3=-37 4=-29 5=-52 6=-49
w:conseille	2=-39
w:conseiller	0=36 2=-47 3=-30 5=-38 6=-41 7=38
w:conseillere	0=41 2=-32 6=-41
w:consensual	5=71
w:consent	2=-32 8=-32
w:consented	3=37
w:consentement	3=70
w:consequence	1=35 2=33
w:conservateur	5=-25
w:conservation	0=-39
w:conservative	1=-39 3=-33 4=-25 5=-49 7=-55
w:conservatrice	0=-27
w:conserve	3=29
w:conservees	2=47
w:conserves	3=52
w:considers	1=45
w:consignes	4=30
w:constituency	0=26
w:consulaire	8=-43
w:consulat	3=36
w:consulate	3=41 4=-27
w:consultant	4=-66 6=-37 7=-34
w:consultante	6=-31
w:consultation	2=38 5=-27
w:consultations	7=-59
w:consulte	2=36 5=27
w:consulting	0=-46
w:consumer	7=-30
w:contact	0=-30 6=36
w:content	0=42 3=-25 5=47
w:contentieux	3=-64
w:contention	2=35
w:continue	1=-29 7=25
w:contraceptive	5=-42
w:contract	0=-36 3=-37 6=-64 8=-57
w:contractor	0=-80 4=-35
w:contracts	1=-39
w:contractuel	0=-27
w:contrat	0=-37 1=-25 4=-30
w:contrats	1=-33 6=-32
w:contre	0=117 1=44 2=-59 3=-52 4=-47 5=-69 6=-66 7=-91 8=29
w:contrebande	8=51
w:contremaitre	0=67 6=28
w:controle	0=-64 3=48 4=-30 5=-32 6=-25
w:controlee	3=60
w:controles	3=-35 4=32
w:convaincu	0=46 3=-30 7=-33
w:convenor	0=-36 7=60
w:convention	0=30
w:conventions	0=-43
w:conversion	6=45
w:convertie	1=47
w:convict	8=-48
w:convicted	5=-39 8=26
w:conviction	0=61 4=-46 6=-35
w:convictions	0=-52 5=-32
w:convinced	0=32 1=42 6=-33 8=-44
w:cook	5=-40 6=-110 8=50
w:cookbook	7=-32
w:cooks	4=-92 8=50
w:cooperative	7=26
w:coordinated	4=-34
w:coordination	7=33
w:coordinator	5=-25
w:copain	5=-62 6=85
w:copenhagen	4=-25
w:copie	2=41 3=43 4=-36
w:copies	2=56 3=29 4=-51
w:copine	6=-39
w:copper	4=-35
w:coproprietaires	7=-60
w:copropriete	7=-45
w:copy	2=54 3=-66 4=-52 5=-39
w:coquines	5=57
w:corbeau	5=40
w:corbyn	0=42 2=-28
w:cord	3=-33
w:cordee	6=-64
w:core	1=42 2=-38
w:cork	1=41 6=-53
w:correcteur	0=-27
w:correspondance	2=30
w:corrida	0=-89 1=86 7=-32
w:corridor	2=-32 3=35
w:corse	0=66 7=-46
w:corset	2=-41 4=49
w:cost	5=44 8=-35
w:costs	6=-48
w:costume	4=-43
w:cote	0=-30 6=60 8=-25
w:cotisations	0=-42
w:cotise	7=27
w:couchait	5=30
w:couche	2=-27 5=43 6=-27
w:could	0=-26 4=-47 5=29 6=-42
w:couldn	4=-29
w:couleur	3=-28
w:couleurs	0=-84 7=38
w:council	1=-27 3=-38 4=-57 5=-48 8=-64
w:councillor	0=44 5=27
w:councillors	0=-52
w:councils	0=-41 4=-34
w:counsel	6=-37
w:counselled	4=-32
w:counselling	2=55 4=-70
w:counsellor	2=-76 4=54 6=-47
w:counsels	2=-62 4=-29
w:count	4=-43 5=39
w:counting	0=-35
w:country	0=65 5=-41 6=30
w:counts	0=-26 8=33
w:county	4=-27 6=-29 8=-26
w:coup	0=45 3=-41
w:coupee	5=-26
w:couple	0=-70 1=-68 3=-73 4=-59 5=57 6=86 7=-46 8=-79
w:couples	2=-32 4=-27 5=-81
w:coups	8=31
w:cour	8=-41
w:courant	0=-32
w:courante	8=-37
w:courent	6=55
w:coureur	5=-30
w:courier	7=29 8=-31
w:courrier	2=54 4=-36 5=-34 8=-31
w:cours	0=-25 1=-43 3=-57 4=37 5=-35 6=-65
w:course	1=-30 2=-32 5=-53 7=-29 8=25
w:court	0=-27 1=-30 4=-31 5=54 7=-63
w:courted	0=-60 7=46
w:courtier	4=-26
w:courtise	7=46
w:cousin	0=44 8=37
w:cousins	2=49
w:couts	1=-40
w:couture	3=-31 7=-37
w:couverture	3=-46
w:couvre	0=-28
w:cover	2=-25 3=-42
w:covered	0=-34 3=-28 4=-39 5=-31 7=-26
w:covers	4=50 6=-34
w:covid	2=-30 3=-34 4=53 5=-37 8=-35
w:cows	5=-25
w:crane	3=-28 4=36 7=44
w:crash	4=41
w:creation	0=43 1=-35 4=-29
w:creche	6=-47 8=27
w:credit	7=-84
w:credo	1=-32
w:cree	0=43 8=-39
w:creteil	3=26
w:crew	0=-33 1=-27 3=-34 4=-32 5=-77 6=45 7=-50 8=-39
w:crewe	7=54
w:cricket	5=-33
w:crier	2=-42 3=-26
w:crime	1=-60 5=-27 8=-78
w:criminal	3=-36
w:crise	0=-26 4=-51
w:crises	2=-71 4=45
w:crisis	4=-25
w:critic	3=-32
w:critics	6=-32
w:critique	1=-27 5=-49
w:crohn	4=67
w:croire	4=-28
w:croit	0=56 3=-25 5=-33 6=56 7=-39
w:croix	0=-63
w:cros	8=51
w:cross	0=-39 4=-27
w:crossed	0=-29 8=-27
w:crosswords	4=-47 5=-43 8=-26
w:crown	0=35 8=-53
w:croyait	1=-29
w:croyant	6=60
w:croyante	1=39
w:croydon	3=33 6=-26
w:cru	5=44
w:crystallography	2=-30 6=30
w:cse	0=-70 7=-72
w:cuir	3=-26
w:cuisine	0=-28 1=-74 3=-32 5=-67
w:cuisinier	0=-55 4=-47 5=57 8=35
w:culte	1=-38
w:culture	2=-42
w:culturelle	0=-28
w:curated	2=-30
w:curator	2=-37 5=-28
w:cure	1=-46 4=-31 6=30
w:cured	4=57 8=-47
w:cures	1=50 4=-57
w:curfew	8=31
w:curious	6=30
w:currently	8=76
w:custody	4=-36
w:customer	2=-44 4=-43
w:customers	0=-27 1=-37 3=-52 4=-49
w:customs	5=-40
w:cut	1=-32 3=-25 4=-28 7=-40
w:cuts	4=52
w:cutter	5=-29
w:cv	6=33
w:cwu	0=-30 6=-25 7=74
w:cycles	2=-31 4=25
w:cynic	1=-36
w:cynical	1=-30
w:cynique	1=-27
w:cyp21a2	2=56 4=-32
w:d	0=-33 2=-31 3=-41 7=-101 8=-34
w:dad	6=86 7=26
w:dads	6=67
w:daily	0=-53 5=-36 7=37 8=-34
w:dairy	0=-32 4=-25 7=-25
w:dakar	0=49 8=-27
w:dale	6=-36
w:daly	7=33
w:dame	0=47 5=-36
w:dance	2=-32
w:dancers	6=53 7=-53
w:dancing	0=-29
w:dane	5=36
w:daniel	6=60
w:danish	4=-31 5=-44
w:dans	0=-37 3=-30 4=-58 5=47
w:danse	6=-28
w:danseur	6=47
w:danseurs	6=-34
w:dashboard	2=-26 4=-48 6=-38
w:dashboards	5=-52
w:dassault	0=-50 1=54 4=-37
w:data	0=-53 1=-67 3=82 4=-65 5=-50 6=-70 7=-56 8=-54
w:database	0=-67 2=33 3=64 8=-27
w:databases	7=-25
w:date	0=29 2=-34 4=-42 5=-34 6=32
w:dated	5=-73 6=66
w:dates	4=-66 5=56 6=41
w:daughter	6=-33 7=-35 8=47
w:daughters	5=-35 6=-31
w:day	0=47 1=-45 2=-33 7=-38
w:days	0=-28 1=32 2=-49 3=45 4=50 5=-41 6=-53 8=-64
w:dbs	1=-36 3=-28
w:de	3=-31 5=-28 6=-50 7=-31 8=-28
w:dea	8=-27
w:deaconess	4=-31
w:dead	5=-44
w:deadlines	5=-29
w:deaf	0=-53 6=-28 8=-34
w:deafness	2=66 4=-34
w:deal	0=-47 4=-25 8=42
w:deals	2=-27 4=-36 8=-43
w:dealt	5=-52 7=-42 8=-26
w:death	5=-62 8=-31
w:debat	0=-39 1=-25
w:debating	7=-31
w:debout	0=44 5=-58
w:debt	4=-25
w:debunks	1=45 7=-30
w:debut	1=-27
w:decharge	0=-32 7=33
w:dechire	0=-35 7=28
w:decided	2=41 4=-57
w:declare	4=35
w:declared	1=39 4=42
w:declaree	4=32
w:decline	8=-40
w:declined	0=-34 2=63 3=76 4=-53 5=-31 6=-31
w:decors	5=-27
w:decoupe	3=-35
w:decouvert	2=59 4=-42 5=28
w:decouverte	6=48
w:decrit	1=38
w:decroissance	0=-43 1=44
w:deducted	7=39
w:defect	2=54 4=42
w:defence	1=35
w:defend	0=60 8=-52
w:defended	2=-53 6=-34
w:defends	8=-65
w:defendu	0=38
w:deficiency	2=42
w:deficit	2=44 5=-25
w:definit	0=43
w:degre	1=79
w:degree	0=-28 2=-31 7=27 8=-26
w:degrees	4=-42
w:degrowth	1=52
w:deist	1=53
w:deja	6=26
w:dejeuner	4=39
w:delais	1=-27 4=-43
w:delay	2=25
w:delays	4=-39
w:delegate	0=41 3=-33 7=-29
w:delegates	7=-54
w:delegation	2=-45 7=63
w:delegue	4=-26 7=40
w:deleguee	0=-33 7=31
w:deleguer	7=-53 8=-34
w:delegues	7=-49
w:delit	5=40
w:delivered	4=-45 8=-28
w:deliveroo	7=29
w:delivre	3=25
w:delta	4=-25
w:demande	0=-54 2=-84 3=-25 6=44 8=-40
w:demandee	0=27
w:demarche	5=-31
w:demenage	6=-26
w:dementia	6=-33
w:demi	2=48
w:demission	0=-43 7=60
w:demissionne	0=43 1=40 7=-37
w:demo	0=-36 3=47
w:democracy	0=27
w:democrat	0=36 6=-32
w:democratic	7=-45
w:democratique	0=-27
w:democrats	0=36
w:demonstration	0=-33 8=41
w:demonstrations	4=-29
w:demonte	1=40 5=-52
w:dems	0=53
w:denied	5=-27 6=39
w:dentaire	3=-33
w:dentaires	3=-32 4=-30
w:dental	2=-53 3=72
w:dentist	4=-35 6=-26
w:denudees	5=31
w:denver	0=49 7=-45
w:depart	1=-30 3=33 5=27 8=-36
w:departemental	0=34 7=36
w:departementale	7=-48
w:department	0=-27 4=-57 5=66 8=-55
w:depistage	5=-30
w:deplacement	0=-25 6=-33
w:deplacements	5=27
w:deployment	2=-38
w:deported	0=-45 8=54
w:depose	3=35 8=-35
w:deposit	4=-29
w:depot	0=-36 2=-49 7=95 8=-37
w:depression	3=-30 4=36 7=-38 8=-36
w:depressive	4=63
w:depuis	1=-40 2=29 5=28 6=35
w:depute	1=-29 6=-37
w:deputy	0=32 4=-41 6=-70
w:derby	0=-39 2=-29 5=-27 6=-26 8=54
w:dermatology	4=-36
w:dernier	0=-63 4=63 5=-34
w:derniere	0=60
w:derriere	5=-37 8=73
w:des	2=-118 3=-112 4=-48 7=-36 8=-38
w:descend	2=65
w:describe	0=37 6=40
w:described	5=41
w:describes	0=32 5=26
w:design	1=26 2=-27 4=-56 5=-49 6=-55 7=-27 8=-32
w:designed	1=-38 3=-50 4=-70
w:designee	7=28
w:designer	0=-38 1=-38 3=-32 5=-31 6=-48
w:designs	3=-45 4=-40 6=33
w:desir	5=-42
w:desire	5=63
w:desk	0=-32 2=-64 3=-42 7=-61 8=-44
w:desormais	1=36 3=-31 4=28
w:despite	4=39
w:dessinateur	8=-36
w:dessine	4=-69
w:dessus	6=31
w:destroyed	3=43
w:detache	7=49
w:detail	4=-54 5=39
w:detained	8=25
w:detection	3=-43 4=-33 8=-46
w:detective	5=-41 8=-28
w:detention	8=27
w:detenu	0=-33 8=104
w:determined	1=-66
w:detour	3=-37 5=25
w:detournement	8=-38
w:deux	0=-51 1=-62 2=57 3=-26 5=43 7=-33 8=32
w:developed	4=50
w:developer	2=-26 4=-48 6=28
w:developpe	3=-34 4=-39
w:developpeur	1=-26 4=-48 5=-43 6=-28
w:devenant	7=31
w:deverrouille	3=78 4=-26
w:device	3=-28 4=-35
w:devices	4=-38
w:devise	3=-44
w:devoir	4=-29
w:devolution	0=-32
w:devon	4=-37
w:devra	3=-38
w:di	7=47
w:diabete	2=-51
w:diabetes	2=43 4=-28
w:diabetic	4=47
w:diabetics	3=-31 4=-48
w:diabetique	4=89
w:diabetiques	4=-49
w:diagnosed	6=-48
w:diagnostic	4=-26
w:diagnostiquee	2=28
w:diary	7=-26
w:did	1=-26 4=30 5=-90 8=95
w:didn	3=37 4=-29 5=-29
w:die	0=50
w:died	7=-33
w:dietitian	4=-51
w:diets	4=-40
w:dieu	0=-33 1=54 3=-36 6=-38
w:different	5=97 6=-35 7=-43
w:difficile	4=48
w:difficult	4=-32
w:difficulte	8=26
w:digger	0=60 4=-33 8=-27
w:digitale	3=-32
w:digitales	3=28
w:dijon	6=-25
w:dimanche	0=58 1=40 5=-48
w:dinner	6=-48
w:dinners	5=52
w:diogene	1=55
w:diploma	3=-36 4=-31
w:diplomas	8=-38
w:diplomate	0=-43
w:diplomatique	3=-54
w:diplome	1=-26
w:diplomes	8=35
w:dire	0=44 1=-45 2=-25 3=-53 5=55 7=38
w:direct	0=-30 7=38 8=-32
w:directed	6=-44
w:directeur	3=-47 4=-33 5=48 6=41 7=-37
w:direction	0=-55 7=-39
w:directional	6=-28
w:director	0=-61 1=-40 6=29 8=31
w:directors	5=-54
w:directrice	0=-41 4=-33 6=-33
w:dirige	1=-56 2=-36 4=-41 5=-35
w:dirigeait	0=43 6=-46 8=-26
w:disabilities	4=43
w:disabled	6=33 8=-25
w:disaggregated	5=-41
w:disait	5=32 8=-38
w:discale	4=37 8=-37
w:discharge	8=59
w:discharged	5=-42 6=47
w:disciple	1=55
w:disciplinary	4=-26 7=37
w:disclosed	2=-28 4=41
w:disclosure	5=-48
w:discovered	2=33 4=-45
w:discreet	5=37
w:discret	0=32 5=-28 6=25
w:discretion	5=31
w:discussed	5=27
w:diseases	2=34 4=-32
w:disent	0=48
w:dishes	3=-26
w:dismissed	5=34 8=63
w:disorder	2=57
w:disorders	4=-78
w:dispense	3=40 8=66
w:display	4=-35
w:disponible	4=-26 5=-30 6=-26
w:dispose	7=26
w:dispute	0=-38 4=-27
w:disputes	0=-27 2=-34 7=33
w:disqualified	8=70
w:disque	5=26
w:dissertation	0=-70 4=26 6=-39
w:dissolution	0=31
w:distance	4=-25 6=-36
w:distribue	0=62 7=-26
w:distributeurs	5=-28
w:distribution	0=-28 8=-27
w:district	0=41 6=-43 7=31
w:dit	1=37 3=-82 5=28 6=52 7=-38
w:divers	0=44 8=-37
w:division	7=42
w:divorce	3=-26 5=35 7=-28 8=-31
w:divorced	5=29 6=-43
w:divorces	5=25
w:dix	0=-34 2=-35 3=53 5=-39 7=-32 8=56
w:dj	5=-36
w:dna	0=-62 1=-34 4=-69 5=-52 6=-68 7=-33 8=-90
w:do	2=-37 3=-43 4=29 6=-43 8=-33
w:doc	2=-43
w:dockers	0=-25 7=60
w:docteur	1=-45
w:doctor	0=-32 1=-60 2=33 3=-47 4=123 5=-42 6=-45 7=-36 8=-61
w:doctoral	8=-25
w:doctorante	2=-84 3=-39
w:doctorat	1=26 3=-41 4=-45
w:doctorate	2=-51 4=-37 6=-31
w:doctors	4=-45 7=27
w:document	2=-28
w:documentaire	0=-32 2=-31
w:documentary	7=-66
w:docusign	3=-25
w:does	1=35 6=-35
w:doesn	2=32 4=51 5=-38
w:dog	0=28 1=-33 4=77 5=-42 8=-62
w:dogme	1=-26
w:dogs	0=-37 2=-35 4=-60 5=-32
w:doha	6=47
w:doigt	0=-32 1=-29 3=61 4=57 5=-32 6=-33
w:doigte	3=-64
w:doigts	0=-27 3=52 4=-53 8=-53
w:doing	4=-33 8=77
w:doit	5=-25 8=50
w:domestic	8=-25
w:domicile	4=-27 8=36
w:dominant	5=-55
w:dominatrice	5=57
w:dominatrix	5=40
w:don	0=-63 3=-26 5=72 7=-57 8=-45
w:donated	2=50 3=-28
w:donc	2=-34 4=69
w:done	0=-35 3=53 4=-62 5=-39 6=-26 7=-29
w:donne	0=-26 1=30 2=30 3=56 4=-35 6=-32 8=-46
w:donnee	3=37 4=-30 5=25 8=-29
w:donnees	2=-26 3=62 6=-27 8=-33
w:donner	0=46
w:donor	0=-48 2=76
w:dons	0=-53
w:dont	0=-62 4=-54 6=57 8=-48
w:door	2=-27 5=-52
w:doorman	7=44
w:doors	6=-33 8=-28
w:dorment	3=41 5=-36 6=32
w:dort	4=34 5=-49
w:dos	0=-33
w:doses	4=49
w:dossier	2=41 3=27 5=-29 6=30
w:douanier	7=-40
w:double	0=-45 8=-38
w:doubled	2=-32 6=-29 7=-35
w:doubts	1=38
w:douter	3=-44
w:douze	2=-33 4=36 5=-56 8=-44
w:down	1=30 5=-61 8=-28
w:downloads	4=-27
w:doyle	6=39
w:dr	3=35 4=-29 5=55
w:drafted	0=-25 2=-49 4=-40
w:drafts	1=-29
w:dragged	8=-55
w:drama	6=52 7=31
w:drapeaux	0=-48
w:drawings	4=-48
w:draws	3=-27
w:drepanocytaire	2=49 4=-58
w:drepanocytose	2=49 4=-52
w:drew	6=37 8=-33
w:drh	5=-55 7=-34
w:drink	0=-27 1=-36 4=58 5=-40 8=26
w:drinkers	4=-57 5=-33
w:drinking	0=-56 1=-26 4=103
w:drinks	4=-35
w:drive	3=-64 4=57 7=40
w:driver	0=-72 3=29 4=-46 5=34 6=-32 8=-81
w:drivers	4=-54 5=-30 6=-59 7=63
w:drives	3=-40 4=29 5=-45
w:driving	1=-34 4=-37 5=-62 8=79
w:drogue	8=73
w:droit	2=-32 3=28 5=-59 7=-34 8=-30
w:droite	0=38 1=-68 4=-26
w:droits	6=-30
w:drone	1=28 3=51
w:dropped	8=28
w:drops	3=-25 4=43
w:drove	5=-37 6=25
w:drug	3=27 5=-28 7=-31 8=53
w:drugs	1=-28 4=-25
w:drummer	5=-29
w:drums	8=-47
w:drunk	4=48 8=-25
w:dry	3=53
w:dsi	0=-39 1=-28 5=27 7=-28
w:du	0=-31 1=-105 8=-58
w:dubai	3=53
w:dublin	0=47 6=-38
w:duchenne	2=43
w:due	0=-26 6=-38 8=-37
w:dues	0=-47
w:duffy	3=26
w:dunn	5=47
w:durban	4=-28
w:duree	4=30
w:durham	6=-28
w:during	4=55 5=-31 7=-33
w:dutch	2=-38 5=-46
w:duties	4=59 8=-36
w:duty	4=36 5=-46
w:duval	3=-26
w:dwp	7=45
w:dynamics	3=67 4=-45
w:dynamique	3=75 8=-36
w:dyslexic	4=49
w:dyspraxic	4=30
w:dystrophy	2=-33
w:e	4=-25 8=-48
w:each	0=-33 2=28 4=-70 5=108 6=-86
w:ear	0=-43 3=-25 4=65 8=-34
w:early	0=-84 1=-37 2=25 3=-31 4=30 5=-52 6=-57 7=-28
w:ears	4=40
w:east	4=-26 7=-30
w:easy	4=25
w:eating	1=44 4=-60 8=-35
w:eats	0=-55 1=29 2=25
w:eau	2=-38
w:eaux	7=-67
w:ebat	0=-36 4=-37 5=81
w:ebats	5=31
w:ebeniste	1=-49 5=-27 6=39
w:ecarte	1=27
w:echange	5=42
w:echangiste	5=60
w:echec	3=43 5=-27
w:ecole	3=-49 5=-73
w:ecoles	6=34
w:ecologique	0=-26
w:ecologiste	0=87 1=-43 7=-69
w:ecologue	0=-44
w:economie	5=-31 6=-27
w:economist	0=-34
w:economy	4=-39
w:ecope	8=81
w:ecrire	3=39
w:ecrit	0=32 7=-30 8=-33
w:ecriture	3=52 8=49
w:eczema	6=-40
w:edit	6=-33
w:edited	1=-28 5=-25 6=-30
w:edition	2=-58 6=-40
w:editor	0=-34 1=-31 2=-26 4=-52 5=-42 6=-37 7=42 8=-38
w:editrice	1=-35
w:edits	0=35 2=-38 4=-36 8=-59
w:educateur	4=-35
w:education	1=-47 4=-49 5=-59
w:educatrice	0=-39 1=36 4=41 5=-34 8=-64
w:eelv	0=27
w:efface	3=-25 8=-32
w:effacee	3=-35
w:effacees	3=28
w:effacer	8=-42
w:effective	1=54
w:effectue	8=29
w:efficace	7=-31
w:egal	1=49
w:eglise	1=-29 5=-38
w:ehlers	2=27
w:ehpad	1=-26 5=-41
w:eight	0=-41 1=-36 3=-42 5=-36 6=-40
w:eighteen	0=-42 4=39 6=37
w:eighty	8=59
w:eis	7=43
w:elderly	4=-43
w:elected	0=-58 4=-32 6=-28 7=55
w:electeur	0=75
w:election	6=-28
w:elections	0=-87 7=-30
w:electoral	0=-37
w:electrice	0=103 1=-45 4=-28 7=-33
w:electrician	0=-46 8=-43
w:electronic	0=-34 8=43
w:electronique	0=-64 2=-28 8=38
w:eleve	0=-30 1=38 3=-27 5=-36
w:elevee	1=25
w:eleven	0=-38 1=-31 2=-39 4=46 6=-47 8=-25
w:eleves	1=-26 4=-45 6=-50
w:eleveur	3=-29
w:elle	2=-33 3=-36 4=42
w:elles	4=-28 5=-33 6=63
w:else	0=-30 1=34 5=-25 6=-29 8=-37
w:elue	0=-30 7=-29
w:elus	5=-27 7=-50
w:email	4=28 8=-43
w:embauche	3=52 8=-37
w:embauchee	6=-30
w:embezzled	8=39
w:embrasser	5=37 6=-29
w:emea	3=-40
w:emergency	4=-28
w:emmanuel	0=28 5=-46
w:empeche	4=30
w:emploi	0=36 4=-43
w:employed	0=-58 3=-38 4=-25 7=-25
w:employee	0=-25 3=26
w:employees	4=-40 6=-41 7=48
w:employer	0=60 2=28 3=46 4=-48 5=-31 7=-66 8=-25
w:employers	3=-37 7=-55
w:employeur	0=-62 3=39 4=-29 5=-30 6=54 7=-72 8=-84
w:employment	4=46 8=44
w:employs	8=-43
w:emporte	1=-29
w:empreinte	0=-57 1=-33 5=-55 6=-32 8=-26
w:empreintes	0=-75 1=-41 2=-51 3=48 4=-64 5=-36 6=-49 8=-101
w:en	3=-46 5=-53 7=-51 8=44
w:encadre	4=-53 5=-28 6=-36
w:enceinte	4=31
w:enchaine	0=33 4=27
w:enchainee	0=52 2=-41
w:enclosed	2=53 3=32 4=-27
w:encore	0=52 1=-34 8=-38
w:end	1=-30 2=-26 3=-57 5=42 6=-63 7=-29 8=-28
w:ended	0=-28 2=-32 3=-39 5=45 6=-46 7=-47
w:endometriosis	4=40
w:ends	0=26 4=-32 7=-62 8=54
w:endurance	2=64
w:enfance	4=44
w:enfant	0=29 4=-70 8=25
w:enfants	0=-52 1=31 3=-26 5=-54 6=-37 7=-26 8=-42
w:engage	0=37 1=-30 3=-27
w:engaged	4=-25 5=-31
w:engagee	0=-40 1=-25 7=32
w:engagement	0=-66 1=28
w:engine	2=-45
w:engineer	0=-58 1=31 2=-62 3=-65 4=-76 5=-44 6=25 8=-45
w:engineering	2=-25
w:engineers	0=-32
w:engines	4=-28 5=-25
w:england	1=-27
w:english	0=-33
w:enhanced	3=-33 8=32
w:ennui	5=-59
w:enquete	5=37
w:enquetes	0=-25
w:enqueteur	8=-75
w:enquetrice	5=-33
w:enregistre	3=81
w:enregistree	3=76 4=-31
w:enregistrees	3=62 6=-31
w:enrol	3=-55
w:enrole	3=47 8=-36
w:enrolee	3=61
w:enrolled	0=-36 3=30 4=-35 6=-26 8=-27
w:enrolment	3=34
w:enseigne	0=-33 1=-90 3=-42 5=-43 6=31
w:enseignement	1=36 2=-29 5=-30
w:ensemble	4=-42 5=-59 6=25
w:entend	4=85
w:enthusiasm	4=-37
w:entraineur	0=-25 3=-33
w:entre	1=28 3=69 5=-78 6=-26 8=-37
w:entree	0=-34 3=38
w:entrepot	1=-25 3=42 7=28
w:entreprendre	5=-56
w:entrepreneur	2=-52 6=60
w:entrepreneuriale	5=-30
w:entreprise	0=-32 1=-43 4=-67 6=-39 8=-44
w:entreprises	7=-27
w:entrer	3=45
w:entretien	1=-27 3=-27 4=35
w:entretient	3=-48 5=28
w:entry	2=-27 4=-57 5=-29 8=80
w:envoie	5=38
w:envoye	0=-27 5=53
w:epictete	1=42
w:epictetus	1=40
w:epicure	6=-26
w:epicurean	1=-25
w:epicurien	1=46
w:epicurienne	1=-33
w:epilepsie	4=41
w:epileptique	4=54
w:epipen	2=-47 4=57
w:episode	2=-40
w:epouse	4=-41 5=28 8=-35
w:epoux	6=-26
w:epreuve	1=-26 8=31
w:equality	5=-25 7=35
w:equilibree	2=63
w:equipe	2=-45 3=-37 8=-30
w:equipes	1=-33
w:equipment	7=-52
w:equity	0=-30 6=-30
w:era	4=-32
w:erase	3=25
w:erection	5=30
w:eric	5=-53
w:erotic	5=34
w:erotique	5=-46
w:erp	5=-50
w:erreur	0=-30 4=-30 5=52 6=28
w:error	8=-59
w:escale	8=-53
w:escape	5=-30
w:escort	0=-26
w:escorte	5=-62
w:escorted	5=-31
w:escorts	5=62
w:escroquerie	8=-39
w:espagnol	0=-26
w:esprit	0=-30 1=-39 5=-28
w:essai	1=-37 3=30 8=-46
w:essais	3=31 4=-40 5=-28
w:essay	6=-37
w:essex	7=-25
w:est	3=-47 4=53 8=26
w:established	2=45
w:estate	0=-57
w:estates	7=-28
w:estimator	4=40
w:estonia	3=-25
w:et	0=31 1=-27 2=-48 3=-70 4=-31 5=-50 7=-82 8=-25
w:etabli	2=34
w:etablissement	2=-31
w:etaient	5=32
w:etais	6=30
w:etait	0=35 1=-45 5=43 6=-53
w:etalee	5=46 8=-42
w:etant	1=39 8=-26
w:etat	0=-50
w:etats	0=-35 2=28
w:ete	2=-37 3=53 7=28
w:ethical	0=-30 1=29 8=-41
w:ethique	0=-26 5=-45
w:ethiques	1=48
w:etienne	0=-36 1=-40
w:etiquette	0=37
w:etoile	1=56
w:etonne	0=-41
w:etre	0=28 2=-39 6=58 8=-66
w:etude	4=-31 5=-55 6=-31
w:etudes	7=-27 8=-25
w:etudiant	0=49 7=-31 8=-29
w:etudiante	0=-36 7=-32
w:etudie	0=-78 2=-31 3=-45 6=-56
w:eu	1=-32 3=-36 6=54 7=-30
w:euro	0=53 1=-41 4=-28
w:eurodac	3=33
w:europe	0=27
w:european	6=-30 7=-61
w:europeenne	0=66 7=-41
w:europeennes	0=49 7=-27
w:eurosceptic	0=47
w:eurosceptique	0=47
w:eve	6=40
w:even	5=-34
w:evening	8=-33
w:evenings	0=42 4=-47
w:events	0=-28 7=-47
w:ever	0=49 2=-29 5=30 7=-31 8=-46
w:every	0=-40 1=41 3=-50 5=71 6=-74 7=-35
w:everybody	0=38 6=28 7=-38
w:everyone	0=-35 2=49 4=-46 5=26 6=53
w:everything	1=41
w:everywhere	0=41 2=-34
w:evite	4=100 5=-29 6=-40
w:evitee	4=-29 8=-37
w:eviter	4=37
w:evolution	2=-30
w:evoque	1=47 4=-37
w:evoquee	4=-52 5=-27 6=47
w:ex	2=-57 3=-46 4=-47 5=85 6=-47 8=61
w:exam	3=57 4=-35 6=-61 8=-36
w:examens	4=-34
w:examiner	3=-42
w:exams	5=-32
w:excel	8=-39
w:excellent	3=-27 4=33 7=-39 8=-71
w:excellente	1=-38 7=30
w:exchange	0=-33
w:exclu	1=25 4=38
w:excluded	2=42
w:excuse	4=31 8=-41
w:executive	4=-42 5=-26 7=28
w:exempted	3=26 4=36
w:exercer	8=51
w:exhaustion	4=55
w:exhibition	5=-38
w:existence	1=27
w:existential	5=-30
w:existentialist	1=63
w:existentialiste	1=58
w:exome	2=80 4=-66 5=-29
w:expected	4=26
w:expecting	2=-25
w:expedition	4=-41
w:expelled	7=34
w:expenses	5=45
w:experience	0=-34 4=-26 5=51 8=-39
w:experiences	6=-39
w:expert	3=-47
w:expertise	4=-39
w:explained	1=25 4=40
w:explaining	1=-28 4=-51 5=-31
w:explains	2=50 6=-35 7=-33
w:explicit	5=40
w:explique	2=-35
w:expliquer	1=27
w:export	0=27
w:exposed	8=-28
w:extinction	0=36
w:extra	0=-28 2=65 5=-94
w:extraconjugale	5=63
w:extraction	2=-35
w:extrait	3=-29
w:extramarital	5=38
w:extreme	0=31
w:eye	0=-47 3=30 5=-57 6=-33 7=-27 8=-31
w:eyes	3=-57 4=74 5=-42
w:eyesight	4=41
w:eze	2=29 4=-38
w:f508	4=-29
w:faber	7=-26
w:fabricant	3=-27
w:fac	0=47 5=-51 6=57
w:facades	8=-28
w:face	0=-80 1=-52 2=-49 3=59 4=-37 5=-82 6=-57 7=-77 8=-83
w:facebook	0=27
w:faceprint	3=48
w:faces	3=-40 5=-31
w:facial	0=-28 1=-30 3=40 5=-32 7=-42 8=-25
w:faciale	0=-55 3=37 7=-29 8=-34
w:facilities	3=-25
w:facility	7=35
w:facteur	2=27 7=-57 8=-26
w:factor	3=29 4=-31
w:factory	0=-27 4=-32
w:faed	8=-25
w:faible	4=-47 5=53
w:fail	0=59 6=-27
w:failed	3=35 4=78 5=-41 8=-54
w:failing	4=44 8=32
w:faillite	5=-40 8=-25
w:fair	1=-36 3=-38 4=-36
w:faire	0=55 1=-36 4=-37
w:fairs	3=-26
w:faisait	4=-28 5=34
w:fait	1=55 2=41 8=52
w:faite	3=47
w:faith	1=-35 4=-47 5=63 6=-27 7=-33
w:faithful	5=-32 6=-44
w:fall	3=-38 4=55 8=44
w:false	8=33
w:falsifie	8=46
w:familial	2=-36
w:familiale	2=32
w:families	2=-35 4=-46 5=32
w:famille	1=-45 2=42 4=-38 6=26
w:familles	2=-25
w:family	2=67 4=-59 5=-42 7=-64 8=-60
w:famous	6=-35
w:fan	0=31 4=49
w:fans	3=-41
w:fao	2=-25
w:far	0=36 1=43 2=-32 3=-49
w:farm	5=-55
w:farmer	8=-39
w:fasciitis	4=49
w:fashioned	0=50
w:faster	4=34
w:father	2=31 3=-28 4=-31 7=41
w:fathers	5=-28 6=54
w:fatigue	4=45
w:fault	8=-32
w:faute	1=-25 5=62 6=-50
w:faux	8=53
w:favorable	0=38 2=29 8=-28
w:favour	0=58
w:favourite	2=-28
w:faye	6=37
w:fbi	3=42
w:fbu	0=-61 7=48
w:fdsea	7=90
w:fears	4=56 5=-52
w:features	6=-35
w:february	0=-42 4=49 7=44 8=30
w:federal	8=40
w:federalist	0=43
w:federation	2=61 7=-79 8=-33
w:fee	1=-27 3=-28 7=34
w:feed	0=64
w:feel	0=32
w:fees	7=31 8=-35
w:feet	0=-60 4=76 5=32 7=-33
w:fein	0=29 7=-32
w:fell	4=-26 5=-29 6=54 7=-55 8=-44
w:fellow	7=-34
w:felt	4=-44
w:female	5=-27 6=27
w:feminine	1=26
w:femme	0=-26 2=-45 5=72 6=-65
w:femmes	0=-44 1=-30 2=-27 3=-29 4=-72 5=29 6=78 8=-33
w:fer	4=54 8=-28
w:ferme	0=-37
w:ferroviaire	5=-47
w:ferroviaires	5=-37
w:ferry	7=55
w:fertility	2=31 4=-40
w:festival	5=-67 6=-58 7=-26 8=35
w:fete	4=-41 6=-26
w:fetichiste	5=58
w:fetish	0=-27 4=-29
w:feu	5=28 8=33
w:fever	3=42 8=-29
w:feves	5=-29
w:feydeau	5=-40
w:fh	2=26
w:fiance	0=-30 1=-42 4=-41 5=-36 6=36
w:fiancee	0=-34 5=26 8=-34
w:fianna	0=61
w:fibre	0=-29 7=-31
w:fibromyalgie	4=54
w:fibrosis	4=-25
w:fiche	2=47 3=-39 4=33 5=42 7=-32
w:fiches	5=-30
w:fichier	8=-55
w:fiction	7=-34
w:fidele	0=50 1=44 5=-29 6=-48
w:fidelite	0=28 5=-40 6=-27
w:fidelity	6=-42
w:field	0=-27 2=-40 4=-65 5=-46 6=-45
w:fier	0=42 3=-32 6=41
w:fierce	0=69
w:fiere	0=-26 1=52
w:fierte	0=-34
w:fievre	4=28
w:fife	0=28
w:fifteen	8=-58
w:fifth	4=-31
w:fifty	2=41 4=-32 6=42
w:fight	8=30
w:figure	0=49 2=57 3=-41
w:fijais	3=-28 8=53
w:file	1=-31 2=60 4=-67 5=46
w:filed	3=54
w:files	2=-25 4=-31
w:filiales	5=-39
w:filiation	2=-49
w:filing	2=-33
w:fill	0=26
w:fille	0=-38 4=44 5=67 6=-63 8=-34
w:filles	0=-38 1=-26 3=-33 4=-49 8=-26
w:film	0=-49 1=-35 2=-48 4=-73 5=-32 6=-81 8=-48
w:filme	0=-40 5=65 6=-40 7=-28
w:filmee	0=-47
w:films	5=73 6=-37
w:fils	2=36 3=-60 5=-71 6=39 7=-43
w:fin	0=76 1=-39 5=38 6=-26
w:finalist	5=-35
w:finance	4=-34 6=-36 7=-41
w:finances	7=28
w:finch	5=-25 6=41
w:find	0=-45 2=25 3=-26
w:finds	1=51 4=-45 6=29 8=39
w:fine	0=46 8=-54
w:fined	8=45
w:finger	0=-32 3=25 4=-59
w:fingerprint	0=-29 2=-34 3=41 4=-109 5=-41 6=-26 7=-38 8=-55
w:fingerprinted	1=-62 3=73 4=-26
w:fingerprinting	4=-25
w:fingerprints	0=-47 4=-86 6=-29 8=-58
w:fingers	3=-33 4=67
w:fingertips	3=67 4=-42
w:finishing	4=38
w:finit	5=42 8=58
w:finn	4=-44 6=39 7=27
w:fire	0=-34 3=-29 5=-62 6=35 8=54
w:fired	7=69
w:firefighters	4=-49
w:firewall	5=-30
w:firm	0=-84 1=38 2=-76 4=-63 7=-54 8=-79
w:firms	0=25 4=-36
w:firmware	3=-40 4=-41
w:first	0=-26 2=-29 5=-36 6=-65
w:fiscal	0=-25
w:fiscale	7=30
w:fiscaliste	7=-50
w:fiscalite	8=-41
w:fish	4=-48
w:fit	0=-25 1=-37 2=-41 3=-33 4=82 5=-48 6=-42 8=-37
w:fitness	3=30 4=-52
w:fits	2=-27 3=-52 4=-68
w:fitted	3=-25
w:fitter	6=-28 7=-42
w:five	1=-37 2=-41 4=31 5=-63 7=-41
w:fix	3=-28
w:fixed	7=-41
w:fixes	5=-40
w:flags	7=-41
w:flame	5=-31
w:flat	0=-32 6=57
w:flatmate	4=-37 5=38
w:fled	0=84 1=-25 4=-32 5=-28
w:flexible	6=36
w:flight	2=33
w:flights	2=33 4=-49
w:fling	5=35
w:flirt	5=-64
w:flirted	5=-30
w:flood	4=-25
w:floor	1=-29 3=30 4=30 5=55 7=-64
w:florist	3=-45
w:flour	4=25
w:flow	2=-46
w:flower	3=-27
w:flowers	6=-34
w:flu	5=-41
w:fluent	4=-44
w:flux	2=-38 7=-73
w:fly	4=34
w:flyer	5=-25 6=27
w:flyers	0=82 6=-27
w:fo	0=-78 1=-27 6=-27 7=91 8=-44
w:fob	3=38
w:foi	0=-39 3=-27 5=-28 8=-36
w:fois	2=-25 3=36 5=55 6=-38 7=-43 8=-29
w:follow	4=-46 6=48
w:followed	5=-41
w:follower	1=54
w:fond	3=43 5=-42
w:fondateur	0=25 1=-60 4=-28 5=-26
w:fondatrice	0=-55 7=40 8=-37
w:fonde	1=-28 7=36
w:fonds	3=-33
w:food	1=-33 5=-30 7=-46 8=28
w:foot	2=34 5=-46 6=41
w:football	0=-46 6=-55
w:footballer	0=-30
w:footballeur	6=44
w:for	1=-49 2=-51 3=-31 5=-31 6=-28
w:forbes	3=-41
w:force	4=-53 8=-27
w:forecast	1=-41
w:foreman	0=-39 1=42 8=-29
w:forensic	1=-27 3=-36
w:forest	5=-25
w:forged	4=-26 8=44
w:forklift	3=35 8=-32
w:form	0=-55 1=31 5=-48 6=56 8=-50
w:formateur	4=-26
w:formation	0=-43 4=-34 5=-52 8=-52
w:formatrice	1=-25 3=-32 4=-50 6=-58 8=-29
w:forme	0=-51 1=-43 2=36 3=-30 4=-66 5=-58 6=-38
w:forment	5=-27
w:former	3=-26 5=48 7=52
w:forms	1=51 3=-40
w:formulaire	1=32 8=-34
w:fort	0=-28 6=-28 8=-29
w:fortnight	4=47
w:forty	1=38 8=-25
w:forum	1=-44 6=33 7=-37
w:foster	5=-30 6=42
w:found	3=-32 4=-41 8=47
w:founded	0=-30 4=-29 5=-32 6=35
w:founder	4=-28
w:four	0=-65 1=-46 2=-32 3=-66 4=35 7=-38
w:fourni	8=25
w:fournir	8=-25
w:fournisseurs	3=-25 5=-65 6=-25
w:fourteen	4=-30
w:foyer	4=-30 5=-47 6=45
w:fracking	0=59
w:fractures	4=-48
w:frame	4=55
w:frames	4=-33
w:frameworks	1=-45
w:franc	1=-44 3=-34
w:francais	5=-30
w:francaise	8=-25
w:france	0=37 5=-26 6=-27
w:franco	0=-35
w:frank	4=40
w:frankfurt	0=-29
w:frappe	3=26
w:fraud	1=-32 4=-37 5=-29 6=-28
w:free	0=-30 1=-58 4=-28 5=-28 6=-34 7=-30 8=-54
w:freelance	1=-56
w:freemason	1=81 7=-30 8=-30
w:freemasons	0=-31
w:freight	5=-42
w:frequent	4=41 5=25
w:frequente	0=-29 1=43 2=-28 4=-38 5=95 6=-58
w:frequents	5=59
w:frere	1=-41 3=-33 4=32 5=-29 7=27 8=50
w:freres	2=39 6=-31
w:frexit	0=35
w:fridge	4=37
w:friendly	1=-42 4=-26 5=44 6=-35 7=33
w:friends	1=60 4=-28 5=26
w:frigid	6=-25
w:fringe	5=-44
w:froid	6=-34
w:froide	5=27
w:from	0=-26 2=-33 4=40 5=-119 6=-26 8=42
w:front	1=-32 2=-30 3=-46 7=-54
w:frontiere	4=-58 8=69
w:frontieres	0=-33 3=50
w:frozen	1=36 4=-39
w:fsu	0=-51 7=108
w:ft	3=-49
w:fui	0=95 1=-27
w:fuite	8=25
w:full	4=27 6=-52 8=-56
w:fully	1=-45 4=86
w:fume	4=48
w:fund	0=-52 1=-30 3=26 7=40 8=-36
w:funding	0=-31
w:fundraiser	4=-30
w:fundraising	4=-26
w:funds	0=35 7=-35
w:funerals	1=-43
w:funny	4=35 6=37
w:furniture	4=-27 5=-41
w:further	8=45
w:fut	0=62 1=26 5=-50 8=-41
w:future	1=37 2=29
w:g	7=-27 8=-27
w:gabarit	3=68
w:gabarits	3=-41
w:gael	0=37 8=-59
w:gagne	0=-30 8=-62
w:gai	4=-29
w:gait	0=-25 3=93 4=-53 8=-28
w:gala	5=47
w:gallery	5=-50
w:game	6=-25
w:games	3=-25 4=-34
w:gamme	1=-32 4=-60
w:gang	8=-47
w:gants	3=29
w:gap	0=-33 1=-34 2=-29 4=25 6=-27 7=-26 8=69
w:garage	0=55 5=-32
w:garagiste	6=30
w:garcon	2=-27 4=34 5=-73 6=46
w:garcons	1=-31 4=-48 5=-49 6=100
w:gard	0=62 7=-42
w:garda	2=34
w:gardait	3=32
w:garde	1=-36 3=42 4=-96 7=-42
w:garden	1=25 5=-44
w:gardener	0=-45 1=26 3=-37
w:gardien	1=-82 2=-27 7=42
w:gardienne	1=-29 5=31
w:gardiens	0=-37 5=-50
w:gare	6=-62
w:gargoyles	1=-35
w:gas	2=-27
w:gate	5=-30 6=-49
w:gatekeeper	3=-28
w:gates	0=46
w:gatwick	7=43
w:gauche	1=-41 2=-29 4=52 5=-39 6=-48 7=-76 8=-34
w:gaucher	2=35
w:gauchers	2=-33 4=-35
w:gaulliste	0=72
w:gave	2=29 3=58 4=52 5=-91 6=-48 7=-48 8=33
w:gay	0=-110 1=-103 2=-78 3=-58 4=-118 5=-157 6=67 7=-64 8=-81
w:gays	0=-43 1=-32 5=-53 6=68
w:gaza	0=43 1=-26
w:gdansk	0=-34 7=46
w:gendarme	8=-65
w:gendarmes	2=25 8=45
w:gender	5=-31
w:gene	0=-90 1=-41 2=92 3=-73 4=-149 7=-36 8=-61
w:general	5=-40 8=84
w:generation	4=-25 6=-34
w:generations	2=-26 8=-31
w:genes	0=35 2=-39 4=-80 5=-27
w:genetic	0=-42 1=-26 2=49 4=-81 5=-27
w:genetically	2=62 4=-48
w:geneticienne	2=-40
w:geneticist	2=-27 4=-25
w:genetique	0=-31 2=59 3=-69 4=-72 8=-46
w:genetiques	2=-43
w:geneva	5=35
w:genie	2=-62
w:genome	2=39
w:genomes	2=-43
w:genomics	2=-26
w:genotype	2=63 4=-25
w:genotyped	4=-36
w:genotyping	4=-27
w:genou	2=-25 4=65
w:genre	1=-33 4=-27 6=-44
w:gentleman	5=-41 6=51
w:geographique	5=-50
w:geologist	4=-37
w:geometry	3=50 4=-36
w:gerait	4=-34
w:gerant	6=-33 7=-27
w:gerante	1=-34 5=-28
w:gere	0=-26 4=-62 5=-76 6=-65
w:gerer	8=36
w:gestion	1=-25
w:gestionnaire	0=-35 3=26 6=-31 7=-42
w:get	0=35 1=-25 3=48 4=-37 8=48
w:gets	0=27 3=-42 4=73 5=-40 7=30 8=-39
w:ghana	4=29
w:ghent	0=25
w:gift	0=27
w:gill	2=32 7=44
w:girl	5=29
w:girlfriend	0=-40 4=-48 7=-29 8=-40
w:girlfriends	5=52 6=-49
w:girls	5=-54 6=67
w:give	4=54 6=-37
w:given	3=48 5=54 7=-64 8=59
w:gives	1=25 2=40
w:glandular	4=61
w:glasgow	4=-32 5=-34 6=38 8=-36
w:glass	3=-41
w:glastonbury	7=-27
w:glaucoma	2=53 3=-45 4=-27
w:glisse	1=47 5=27 7=-26
w:global	2=-30 3=65
w:glucksmann	0=28 2=-34
w:gmb	0=-52 1=-29 7=62
w:go	0=-35 1=-72 2=-37 5=54 7=43 8=36
w:goalkeeper	0=-33 1=-29
w:god	1=79 4=-40 5=-41
w:goes	0=-36 2=-50 3=-28 4=106 5=62 6=-54 8=28
w:goff	0=45
w:going	0=-41 4=31 7=44
w:golf	4=-92 6=-40 7=-79
w:gone	0=31 4=59 6=-74
w:good	0=-49 2=-48 3=-56 5=-91 6=-67
w:goods	8=-25
w:gossip	1=-26 6=33
w:got	1=-26 5=70 6=-55 8=30
w:gouine	0=-29 6=42
w:gout	0=36 1=-38 3=-26 4=42 5=-25 8=-54
w:gouvernante	5=-44
w:gouvernement	0=62 8=-30
w:government	0=40 1=-28 5=-33 6=-29 7=-31 8=-36
w:governments	0=-49
w:governor	0=-25 8=57
w:governors	0=25
w:gp	4=-49
w:gpa	6=45
w:grace	0=26 4=-40 5=-26 8=-30
w:grade	0=-27 2=-30 4=-28
w:graduate	0=-28 1=-32
w:grand	1=39 2=-37 3=-35 5=-34 7=-37
w:grande	1=36 6=26
w:grandfather	2=29 4=-34
w:grant	6=-51
w:graphiste	0=-41 2=-28
w:graphql	2=-25
w:gras	4=-58 8=30
w:great	1=-50 4=33 6=42
w:green	0=68 1=-41 3=-103 5=-59 6=-45 7=-55 8=-32
w:greens	0=34
w:greffier	4=-46 8=-43
w:grenoble	3=-35 6=-28
w:greves	7=31
w:grew	0=36 1=-40 6=39
w:grievance	0=-41 5=28
w:grilles	0=39
w:grindr	5=31
w:grooms	6=-55 8=-41
w:grossesse	4=40
w:ground	3=-34 4=39 5=-29 8=27
w:grounds	3=39 4=-31
w:group	0=53 1=30 2=-27 4=-82 6=-31 7=-35
w:groupe	3=-50 4=29 5=49 6=-35
w:grower	3=-40
w:guard	0=30 1=-26 4=-33 5=-30
w:guards	0=-64 3=44 8=-34
w:gud	0=65 7=-25
w:gueret	4=-53
w:guerin	6=44
w:guerre	0=52 1=39 4=-60
w:guess	0=37 4=35
w:guest	5=-29 6=32
w:guide	0=-38 2=-28 3=-52 5=-74 6=-73 7=-32 8=-53
w:guides	1=28
w:gurdjieff	1=76 5=-35
w:gym	3=29 4=-33 7=-53
w:h	0=-27 3=26 4=55 8=29
w:habilitations	4=-37
w:habite	6=-26
w:had	0=-59 1=-89 3=-26 4=40 5=58 7=-90 8=33
w:haemochromatosis	0=-26
w:haemophilia	4=-54
w:hale	7=29
w:half	0=-44 2=48 7=25
w:hall	2=-27 7=-33
w:hamas	0=39
w:hamburg	5=34
w:hand	1=-43 2=-37 3=59 5=-58 6=-59 7=-51 8=47
w:handball	4=-35
w:handbook	2=-25 7=-25
w:handcuffs	5=28
w:handed	4=-63
w:handicape	3=-35 4=74
w:handicapee	3=-40 4=54
w:handicapes	4=-47
w:handle	1=59 5=25
w:handled	4=-38 5=-50 8=53
w:handler	4=-54 8=-47
w:handling	1=-34 4=51 8=-77
w:handprint	3=32
w:hands	3=51 4=35 5=-63 6=-45 7=-52 8=-26
w:handshake	3=-30 4=-33
w:handwriting	0=-37 3=56 4=-57 5=-32
w:hang	3=-59 4=-55 5=-33
w:hanoi	0=34
w:haplogroup	2=49 6=-26
w:happy	0=-31 2=-27 4=41 6=-33
w:harassment	8=-29
w:harcelement	8=-34
w:hard	0=75 1=-48 4=77 5=-31 6=-62
w:hardest	6=-66
w:hardware	3=-33
w:harmless	4=26
w:harmony	1=27
w:hart	6=63
w:harvard	2=35
w:has	1=-63 3=-45 6=-53 8=34
w:hasn	0=-29 5=33 6=-46
w:hastings	0=-27
w:hat	0=29 6=-51
w:haul	7=-40
w:hauliers	2=-26
w:haute	0=26 4=-50 7=-26
w:havana	4=-32
w:have	2=47 4=31 5=25 7=-69 8=-30
w:haven	4=-58 5=29
w:having	0=60 3=-25 5=95 6=-38
w:havre	7=39
w:hay	2=-26 6=-37 8=-28
w:hayek	0=41
w:hcr	3=43
w:he	3=-34 6=26 8=-40
w:head	0=-57 1=-27 2=-31 3=-39 6=-63 7=-41 8=36
w:headed	0=-25
w:headquarters	7=-28
w:heads	0=39 7=-30
w:health	0=-35 1=-27 2=25 5=-60 8=-29
w:healthy	2=-60
w:healy	4=-31
w:hear	4=83 5=-32 6=-52
w:heard	5=34
w:hearing	0=-28 1=-26 3=-30 5=-27 6=-28 7=-25
w:hearings	7=34
w:heart	2=46 3=-30 4=61 5=-63 7=-31 8=-33
w:heat	0=44 2=-29
w:heavy	2=-30 4=40
w:hebdo	3=-46
w:held	4=-42 8=61
w:helene	2=-36
w:hello	3=32
w:helmand	4=54
w:help	1=-37 3=-34 4=-29
w:helped	2=-58 7=30 8=-77
w:helpline	6=-83
w:helps	4=45 5=-34
w:helvetique	7=-36
w:hemophilie	4=-38
w:hence	2=-25 4=34 5=32 8=-34
w:henin	0=26
w:hepatitis	4=55
w:her	0=-51 3=43 6=-35 8=-69
w:herd	5=-77
w:hereditaire	2=43 4=-44
w:hereditary	4=-115
w:heredite	0=-28
w:heritage	7=-25
w:herite	4=-56
w:hernie	4=33 8=-37
w:hero	5=-59 6=-46
w:heroin	4=30
w:heroine	6=-53
w:hers	0=-42 4=-55 5=-29 7=-39
w:herself	0=40 1=-27 2=31 5=-37 6=54
w:herve	6=-43
w:hetero	0=-29 5=-32 6=79
w:heterogeneite	6=-26
w:heterosexual	4=-71 6=66
w:heterosexuel	6=38
w:heterosexuelle	3=-29 6=37
w:heterozygote	2=54 4=-43
w:heterozygous	2=37
w:heure	1=-62 4=-41 7=31
w:heures	1=-36 3=-56 4=44 8=52
w:heureux	4=47
w:hexham	4=-33 6=-35
w:hgv	6=40
w:hid	6=66
w:hidalgo	0=58 5=-29
w:hide	6=45
w:hierarchy	4=-49
w:high	4=32 5=-33 7=-25
w:hill	5=-46 6=41
w:hillary	0=79 4=-26
w:him	0=-113 1=-63 2=28 3=59 6=49
w:himself	0=54 1=31 4=45 6=34 7=-31 8=-50
w:hindu	1=78 4=-29
w:hinted	6=42
w:hints	5=59
w:hip	8=-42
w:hire	3=-52
w:hired	4=-55 5=-67 6=37
w:hires	8=-53
w:hiring	4=-53
w:his	0=-26 1=-56 2=35 3=75 4=28 5=29 8=-47
w:histoire	0=-58 1=-30 2=-27 5=27
w:historian	6=-29 7=-26
w:historien	6=-31
w:history	0=-47 1=-56 2=-51 5=-46 7=-26
w:hiv	2=-52 4=-38 5=-31 6=31
w:hiver	0=-37 4=30
w:hla	0=-63 2=75 3=-31 8=-48
w:hmp	8=-47
w:hmrc	3=46 8=53
w:hoang	0=38
w:hold	1=43 3=39 7=-34
w:holder	0=-26 3=-47 6=-29
w:holding	7=31
w:holds	0=34 1=40 2=25 3=46 4=-43 7=42 8=-67
w:holiday	7=-30
w:holidays	1=42 6=30
w:holt	5=46
w:home	0=-51 1=-56 2=-62 5=-42 6=75 7=-29 8=28
w:homeless	0=46
w:homeopathie	1=28
w:homeopathy	1=49
w:homes	5=-41
w:homme	0=-64 1=45 2=-36 3=-33 4=-38 5=47 7=-38 8=-38
w:hommes	0=-50 1=-57 2=-30 3=-56 4=-44 6=59 8=-49
w:homo	0=-31 1=-67 4=-36 5=-35 6=78 8=-37
w:homologation	6=-30
w:homoparentales	6=-26
w:homophobie	0=-36
w:homosexual	0=-43 4=-32 5=-47 6=82
w:homosexualite	1=-36 2=-49 5=-40 6=39
w:homosexuality	0=-33
w:homosexuel	5=-39 6=99 8=-45
w:homosexuelle	6=44
w:homozygote	2=41
w:homozygous	2=38 4=-37
w:honest	5=-34
w:hong	3=28
w:hopes	4=-33
w:hopital	2=-39 6=39 7=34
w:hopitaux	3=-27
w:horlogerie	5=-32
w:horoscopes	4=-47
w:hors	4=26 6=25 8=25
w:horse	4=59
w:horses	3=-27 4=-65 7=-25
w:hospice	4=-48 6=-45
w:hospital	1=29 4=-61
w:hospitalise	4=95
w:hospitalised	4=42
w:hospitals	4=-47
w:host	4=-32
w:hostile	0=48
w:hosts	1=-38 5=37
w:hot	4=-40 5=42
w:hotel	0=-46 1=-86 2=-29 3=-40 4=-50 5=108 7=-48 8=-33
w:hotelier	1=30 3=-52
w:hotellerie	4=-34 5=-34 7=40
w:hotels	5=-44
w:hour	2=-53 3=-41 4=42 5=-30 7=-29
w:hours	0=-27 3=-32 5=-26
w:house	0=-54 1=-38 3=-40 4=30 5=-34 6=26 7=-69
w:household	0=39 1=-25 6=35
w:housing	5=-26 6=-25 7=-32
w:hove	6=57
w:how	0=43 2=-56 4=-53
w:hr	0=-51 4=-29 5=41 7=-50 8=-34
w:hugo	6=40
w:hui	1=27
w:huile	5=-49 8=-25
w:huissier	0=-58 5=34
w:huit	2=-27 5=-35 8=50
w:hull	5=53 6=-69 7=-59
w:huma	0=58
w:humain	1=68 6=-36
w:humaine	5=-44
w:human	2=-39
w:humanist	0=-26 1=42 8=-33
w:humaniste	0=-31
w:humanists	1=25
w:humanite	1=62 3=-36
w:humanites	1=-45
w:hume	0=-52 4=58
w:humour	2=-84
w:hundred	2=-27 4=-49
w:hunt	7=-48 8=52
w:huntington	2=43 4=-125
w:husband	2=-36 3=-31 4=-31 5=49 6=-54 7=-30
w:husbands	5=-44
w:hybrides	4=-35
w:hypersensible	4=35
w:hysterectomy	2=-36 4=29
w:i	6=34 8=-37
w:ibew	4=-46 7=55
w:ice	4=-31 6=-43
w:ici	5=28
w:id	3=39
w:idea	1=-29 5=-39 6=-35
w:ideal	5=-38
w:idealiste	1=-39
w:idee	1=-25 5=-32
w:idees	4=-29
w:idemia	3=-39
w:identical	2=41 4=-29
w:identification	3=-54
w:identifie	0=-26 3=27
w:identified	2=-48 3=58
w:identifiee	2=29 3=36
w:identifies	6=41
w:identify	3=34
w:identity	8=-48
w:iec	4=-35
w:iel	0=26 4=29 5=-30 7=63 8=-34
w:if	1=-54 3=-25 4=27 6=31 8=27
w:ig	7=34
w:ignore	2=68
w:ii	2=41
w:il	3=-71 7=-61
w:ile	0=-39 1=35 7=-32
w:ill	0=-26 4=47
w:illisible	0=-30 3=49
w:illness	5=-29
w:illnesses	4=33
w:ilo	7=-27
w:ils	0=-39 2=-40 3=-44 4=-34 5=72 6=60 7=-40 8=-37
w:image	0=-33 7=-35
w:imagerie	4=-47
w:immeuble	1=-46
w:immigration	0=38 5=-30 6=-32 7=-25
w:immobilier	0=-45 4=-40 5=-40
w:immobiliere	7=-38
w:immoral	1=77
w:immune	0=-28 2=25
w:immunocompromised	4=50
w:immunology	4=-50
w:impact	3=-50
w:implant	4=45
w:implants	4=-35
w:importe	0=-53
w:impotence	5=27
w:impotent	4=-69 5=43
w:imprimerie	0=-33
w:imprimeur	0=-35 7=-47
w:improper	5=30
w:in	2=-57 3=-28 5=-26 7=-30
w:inapte	4=75
w:inauguration	0=46
w:incapacite	4=46
w:incarcere	8=33
w:include	4=-45
w:included	2=28 4=-27
w:including	1=-48
w:inclusion	0=-30 4=62 6=28
w:incroyant	1=49
w:inde	3=32
w:independance	0=60
w:independant	0=-87
w:independante	0=42
w:independantiste	0=27
w:independence	0=47
w:independent	4=-42 7=-36
w:index	3=72 6=-26 8=-33
w:industry	7=-34
w:ined	5=-25
w:ines	6=32
w:infection	4=27
w:infidele	5=50 6=-46
w:infirmary	0=-27
w:infirmier	2=-27 4=-40 5=-47
w:infirmiere	0=34 2=-46 4=-36 6=-63 7=-39 8=-25
w:infirmieres	5=-30 6=31 7=71
w:info	0=-49 4=-28
w:information	4=-26 7=-31
w:informatise	4=-67
w:informed	8=-35
w:ingenieur	0=-36 1=-30 3=-54 5=-52 6=-50 7=33
w:ingenieure	0=-29 2=-27 3=-38 5=-26 7=-26
w:ingenieurs	0=-35
w:inhaler	2=-46
w:inhalers	4=-28
w:inheritance	2=-81
w:inherited	1=-26 4=-94 6=-29 8=-30
w:initiation	1=-54
w:initiative	7=-68
w:initiee	1=-27 4=-26
w:injection	3=-25
w:injury	2=29 3=-27
w:inmate	8=59
w:inmates	8=47
w:inn	5=-33 6=71
w:innovation	2=-40
w:inquiry	5=31 8=-56
w:inrae	2=-36
w:inscrit	3=35 5=37
w:insertion	8=30
w:inside	4=-26 7=-33 8=34
w:insider	8=28
w:insiste	0=53
w:insomniaque	4=64 5=-29
w:insoumis	0=65 1=27 6=-41
w:insoumise	0=-38 1=-29 7=-28
w:inspector	0=-34 5=43
w:installateur	3=-27
w:installe	1=-44 3=-32
w:installed	3=53
w:installer	3=-58 4=-50 6=58
w:installs	3=-33
w:institute	1=-25 2=-28 7=25
w:institution	8=37
w:instructions	4=31
w:insulin	2=-49 7=-30
w:insuline	2=-54
w:insurance	1=-49 3=-25 6=25 8=-36
w:insurer	2=56 4=-85 5=42 8=-39
w:intercourse	4=-30 8=-28
w:interdiction	6=-33 8=62
w:interdit	3=56 5=-29 8=39
w:interesse	1=30 3=42 4=-32 5=-32 6=52
w:interessee	1=-29 6=43
w:interest	4=-30
w:interested	1=-29 5=-26 6=85 7=30 8=-26
w:interests	2=39 5=-48 6=-45
w:interet	0=-52 5=-27 8=71
w:interim	3=47 7=-34
w:interimaire	3=51 5=30
w:interimaires	7=-30
w:intern	3=-39 5=37 8=-31
w:international	0=-34 7=73
w:interne	2=-32
w:internes	2=-30
w:internet	4=-44 5=47
w:interns	6=-25
w:interprete	8=-38
w:interpreter	4=53 6=-36 8=-60
w:interruption	4=26
w:interview	1=-34 4=52 7=-33 8=-53
w:interviewed	1=41 5=-36 8=-41
w:interviewer	0=69 5=43 6=-42
w:interviews	0=-39
w:intimate	0=-28 4=-31 5=66 6=-29 8=-42
w:intime	5=56
w:intimes	0=-26 5=52
w:intimite	6=-37
w:into	0=-76 1=-92 2=-29 4=-32 5=73 7=69 8=-70
w:introduced	1=-29
w:intrusion	5=-35
w:invalidite	4=-38
w:inventaires	1=-29
w:inversion	2=43 4=-34
w:investigated	5=-43
w:investigates	8=-67
w:investigation	8=54
w:investigator	8=-61
w:investisseurs	5=-49
w:investment	0=-58 1=-30
w:invigilator	5=-41
w:invoices	5=-45 8=-34
w:involved	5=50
w:iqbal	4=-53 6=34 7=-30
w:iraq	0=73 7=-66
w:ireland	1=-36
w:iris	0=-67 1=-35 2=-37 3=54 4=-63 5=-39 6=-36 7=-32 8=-55
w:irises	3=26
w:irish	2=32 5=-30 6=-31
w:irritable	2=-32 4=74
w:is	0=-28 1=38 3=-47 7=-27
w:islington	0=28 7=-43
w:isn	0=-31 4=-49 6=84
w:iso	0=-37
w:israel	0=49
w:issue	6=31
w:it	4=-31 5=61 7=-36
w:italy	8=31
w:ito	6=31
w:its	2=-90 3=-25 4=-88 8=-28
w:ivf	2=-34 4=50
w:ivresse	0=-42 8=38
w:ivry	0=64 7=-55
w:iwgb	0=-27 7=59
w:j	1=-29 3=-33 5=-43 6=28 8=38
w:jab	4=48
w:jabbed	4=34
w:jabs	4=-32
w:jack	7=-55
w:jail	7=-32
w:jailed	8=30
w:jamais	2=-69 6=58 8=41
w:january	0=50 8=-27
w:janvier	0=43 2=-32
w:japan	3=-32 5=-37 6=45
w:jaquette	6=86
w:jardin	1=48
w:jargon	4=-48
w:jazz	5=-53
w:je	0=36 1=25 3=-51 6=-26 8=-64
w:jean	0=-51
w:jeans	6=-53
w:jeremy	0=27
w:jerome	5=-25 6=36
w:jeune	0=34 1=29 3=-27 5=69 6=-90 8=-39
w:jeunes	0=28 1=-60 4=-35 5=40 6=-38
w:jeunesse	5=-29 6=39 7=-26
w:jewish	4=-37
w:jill	0=25
w:joan	6=28
w:joanna	6=40
w:job	0=31 1=-43 3=-56 5=-35 6=-64 7=-42 8=-29
w:jobs	1=28
w:jockey	3=-37 4=-51
w:join	0=-26 7=34
w:joined	4=-64 5=-30 6=-32 7=89
w:joiner	6=-55
w:joint	2=26 3=71 4=-43
w:joints	4=-34
w:joke	0=60 1=86
w:joked	0=-41 1=70 6=-38
w:jokes	0=44 1=-36 2=-61 4=-65 7=-48 8=-59
w:joseph	1=45
w:joue	5=-41 6=-82 7=-35
w:jour	0=-28 2=-49 4=64 6=-29 8=-51
w:journal	1=71 2=-36 3=35 7=-44
w:journaliste	0=-41 1=-46 8=-27
w:journalists	0=-30 1=-38 7=71
w:journee	0=35 5=-36
w:journeyman	4=-43
w:juan	5=60
w:judge	0=-50 8=-43
w:judges	2=-31
w:judging	4=-25 7=35
w:judiciaire	3=-75 4=-38 5=-32
w:judiciaires	2=-31 8=58
w:judo	7=-47
w:juge	0=-33 2=-39 5=-31 7=-27 8=31
w:jugee	8=51
w:jugement	1=65 8=-37
w:juin	1=-46 5=-38 8=41
w:julia	6=26
w:julien	5=-26 6=56
w:july	4=33
w:jumeau	2=-47 4=52
w:jumeaux	2=-75 7=-30
w:jumelles	2=33 6=-31
w:jumped	8=36
w:june	0=-50 1=-36 2=-25 3=29 4=41 6=45
w:junior	4=-47 5=41 7=43
w:juniors	5=26
w:jure	0=-39 5=83 6=-46 8=-29
w:juriste	1=-28 2=-36 3=-88 4=-47 5=27 7=-70 8=-40
w:jury	0=25 3=-42 5=-83 6=-33 8=-75
w:jusqu	2=-26 3=-33 4=61 7=35 8=-38
w:jusque	1=37
w:just	0=-27 1=64
w:justice	4=-32 5=-47 6=-48
w:juvenile	1=-25 8=33
w:k2	5=-42
w:kabul	4=29
w:kaci	8=26
w:kampala	3=26
w:kantian	1=34
w:kantien	1=59
w:karen	6=33
w:karim	6=59
w:karyotype	0=-35 2=53 4=-36
w:karyotyping	2=-38
w:kay	4=-86
w:kcnh2	4=-70
w:keen	4=31
w:keep	1=-29 3=-36 4=47 6=-76 8=50
w:keeps	1=40 2=-45 4=48 8=-37
w:kelly	2=-27
w:kent	4=-64 5=-33
w:kept	0=-47 1=-44 3=25 7=-34
w:kerr	6=-54
w:key	2=-41
w:keystroke	2=-25 3=47
w:kidney	4=48
w:kidneys	2=52 4=-29
w:kids	1=49 4=-37 5=31 6=41 8=-35
w:killed	2=69 4=-35
w:kilos	4=26
w:kind	6=-47
w:kinds	4=-34
w:kine	4=-73
w:kinesitherapeute	4=-50
w:king	0=61 1=-28
w:kinky	5=26
w:kissing	5=59
w:kit	2=82 4=-46 6=-37
w:kitchen	4=-50 5=-34
w:kitchens	5=-41
w:kits	3=-28
w:klinefelter	2=41 4=-31
w:knee	4=122 6=-39
w:knew	0=-51 3=42 4=-47 5=-28 6=36
w:knocked	0=30
w:know	0=-59 2=-29 3=44 5=47 7=-26 8=-42
w:known	0=-30 2=33 5=80 7=-32 8=38
w:knows	2=38 4=-60 5=32 8=-42
w:komsomol	0=72
w:koroma	3=31
w:krishnamurti	1=88
w:kurde	0=63
w:kyoto	1=-42 5=-39
w:l	7=-42 8=-63
w:l214	0=-37
w:la	4=-31 7=31
w:lab	0=-54 1=87 3=29 4=-42 5=-57 8=-35
w:label	4=-29
w:labo	2=48
w:laboratoire	1=-33 4=-36 6=-37
w:laboratory	2=-61
w:labour	0=47 4=-58 5=-46 6=-30 7=-96 8=-28
w:lache	0=57
w:ladders	4=55
w:ladies	1=-32 5=34
w:laine	1=31
w:laique	0=-29
w:laisse	6=51
w:lake	6=-31
w:landes	0=37 5=-40
w:landlady	6=25
w:landlord	0=-31 1=-26 2=-26 4=-27 5=25
w:lane	5=-28
w:languages	3=-29 5=-67
w:langue	4=-39
w:langues	1=27
w:lapse	0=-29 7=26
w:lapsed	1=-43 7=78
w:laptop	4=-31 5=61 8=-28
w:laptops	5=-61 8=34
w:last	2=-70 3=-80 4=74 5=-52 6=71
w:late	1=-30 4=-65 6=37 7=-36
w:later	2=45 4=28 6=45
w:latex	4=77 5=-69
w:laugh	4=-63
w:laughs	5=-47 8=-34
w:laurent	5=-26 6=51
w:lave	3=-37 8=66
w:law	0=-38 1=-39 2=-47 3=-30 4=-87 5=-45 6=-82 7=35 8=25
w:laws	5=-39
w:lawyer	4=-33 6=-44 7=-43 8=-35
w:lawyers	7=34
w:lay	1=-49 3=-29 5=51 7=86 8=-41
w:layout	0=-38 1=-37
w:le	0=32 6=25
w:lead	0=-41 1=35 3=-25 4=-60 5=-37 6=-73 7=-42 8=-28
w:leader	4=-58
w:leadership	2=-30
w:leads	0=-37 5=-26 6=34
w:leaflet	0=-39
w:leaflets	0=25 4=-46
w:league	5=-26 8=34
w:leaked	5=50 6=-31
w:learn	6=30
w:learned	4=-26
w:learning	7=48
w:learnt	0=-37 3=36 4=-27
w:least	1=-25 5=56
w:leather	1=37
w:leave	0=35 3=-33 4=32 5=-67 8=-63
w:leaving	4=-26
w:lecteur	0=76 1=-31 4=-30 5=-25
w:lecteurs	3=-86
w:lecture	0=-31 1=-36 3=46 5=-75
w:lecturer	0=-38 3=-29
w:lectures	1=-28 4=-54
w:led	0=-59 3=-35 4=-48 5=31 7=36 8=-44
w:leduc	6=41
w:lee	0=-33 5=-33 6=40
w:leeds	0=-53 1=-49 6=26 7=25
w:left	0=-76 4=57 5=52 6=98 7=29 8=-72
w:leg	4=46 7=-48
w:legal	8=-35
w:legendary	4=-52
w:legeres	5=74
w:legislatives	0=36
w:leiden	2=28
w:leith	0=29 1=45 4=-30 5=-54 7=-25
w:lendemain	5=31
w:length	3=-36
w:lenin	0=46
w:lenoir	0=-43 1=45 5=-28 6=-46
w:leroy	4=30 7=27
w:les	2=-38 3=-95 5=-50 6=75 7=-50 8=-28
w:lesbian	0=-34 4=-40 5=-66 6=68 8=-56
w:lesbien	6=-54
w:lesbienne	0=-32 6=70
w:lesbos	1=-37
w:less	2=-45 4=54 5=-30
w:let	0=-28 1=-50 3=89 5=-56 6=-26 7=25 8=66
w:lets	3=33
w:letter	1=-40 2=36 4=-36 6=-36 8=37
w:letters	0=-32 2=-39 5=-40 6=25 8=-43
w:lettre	0=-45 1=39 2=32 3=-58 4=27 6=-25
w:lettres	0=32 4=-31
w:leucemie	4=29
w:leukaemia	0=-34 4=65
w:leur	0=26 1=-29 4=-26 5=61 7=-27
w:leurs	6=-41
w:leve	0=-45 7=-44 8=79
w:level	0=-29 4=-69
w:levres	4=53
w:levy	0=-26 7=44
w:lgbt	0=-87 1=-30 4=-39 5=-50
w:lgbtq	6=49
w:liaison	0=-50 4=-29 5=42 6=-80
w:lib	0=28
w:liberal	1=-39 3=-30 5=-53 7=-26 8=-25
w:liberale	0=-33
w:liberals	0=37
w:liberation	0=-36 1=49 6=-43
w:libere	0=-25 8=39
w:libertarian	0=52
w:liberte	3=-27
w:libertin	5=45 8=-25
w:libido	4=-84 5=37
w:libraire	1=-31 8=-36
w:librairie	3=-30
w:librarian	8=-33
w:library	4=-43 5=-29 8=-36
w:libre	0=-77 1=41 2=-27 3=-55 4=-45 5=58 6=-66 7=-56
w:librement	4=25
w:libres	1=66 5=-39
w:licence	0=-57 1=-48 2=-53 3=67 8=-51
w:licencie	0=-32 7=50
w:licenciement	4=34 5=42 7=-32
w:lie	1=40
w:lieu	6=-38 8=44
w:life	1=74 2=-42 3=-30 4=-32 5=-30 6=72 7=-49
w:lifelong	0=29
w:lift	0=-38 3=-32 4=74 6=-32 8=-27
w:lifted	4=-63
w:lifting	4=63 8=-33
w:light	0=-39
w:lighting	6=-28
w:lights	4=42 5=-53
w:ligne	1=39 3=-27 4=-27 8=-48
w:lignes	3=-28
w:ligue	4=-39
w:like	0=-51 2=-49 5=-60 6=109 7=31
w:liked	6=28
w:likes	0=-31 1=25 3=-34 5=27 6=28
w:lille	1=43 2=-40 3=-30 4=-43 5=25 6=59 8=-33
w:limoges	4=-35
w:limp	4=27
w:limps	4=-38
w:lind	0=-25 2=31 4=-40
w:line	1=-32 2=46 4=-39 5=57 6=-80 7=25 8=-63
w:linen	5=-30
w:lines	2=-27 6=-51
w:lingerie	0=-25 1=-26 6=-25
w:link	0=-47 7=28
w:linkedin	6=33
w:lion	4=-33
w:lip	4=39
w:lire	3=33 7=41
w:lisbon	5=43 6=-36
w:lise	3=28 6=75
w:list	1=-32 3=35 4=73 6=-47 8=-29
w:liste	3=35
w:listed	6=43
w:lists	0=-41
w:lit	0=-51 1=53 4=59 5=-71 6=32
w:literacy	8=-44
w:lits	4=-43
w:little	4=78 5=-26
w:live	1=65 2=-29 4=-29 5=81 6=-48 7=-25
w:lived	6=-29
w:liver	2=46 4=-68
w:lives	1=74 2=-56 3=-63 4=28 5=33 7=-64 8=-44
w:living	3=-46 5=-36
w:livraison	1=-41
w:livre	0=-41 3=-50 4=-76 5=-58
w:livres	3=-30
w:ll	2=27 8=-64
w:loads	4=-27 5=-46
w:lobbying	0=-59
w:lobbyist	5=-54
w:local	0=37 1=49 4=-86
w:locale	5=-32 6=-43
w:lock	3=49 4=-44
w:locked	0=-26 8=31
w:locker	5=27 8=25
w:locks	3=-59 8=25
w:lodge	0=-32 1=120 5=-32 6=-26 7=-135
w:lodger	5=26 6=-51
w:log	3=37
w:loge	0=-64 1=64 2=-37 3=-39 4=-28 5=-59 6=-76 7=-30
w:logement	1=-50
w:logeuse	1=-33
w:logged	3=40
w:logiciel	0=-42 1=-28 3=74 7=-25 8=-29
w:logistics	0=38 4=-46 6=-25
w:logo	7=-45
w:logs	3=40
w:loi	0=47 4=-72 7=-33 8=55
w:loire	5=-39
w:loisirs	0=29 3=-43
w:london	0=30 1=-25 3=-25 4=-38 5=-32 6=-69
w:long	2=88 3=-60 4=-26 7=-35 8=-31
w:longer	4=61 5=42 6=-48
w:longtemps	5=-61 6=49
w:longue	5=-30 7=-36
w:look	1=-42 2=-32 4=-28
w:looked	0=-28 1=-30 4=-25 6=27
w:looking	4=-40
w:looks	2=-28 5=59 6=-54
w:loops	4=-41
w:lopes	2=32
w:lopez	2=26
w:lord	6=-49
w:lorries	4=-30
w:lors	0=25 5=58 8=-40
w:lose	4=-54
w:lost	0=79 1=-50 2=-56 3=-74 4=70 6=31 7=-54
w:lot	4=27 6=-30 7=29 8=-31
w:lots	1=-33
w:louis	0=30 7=31
w:louise	6=43
w:lounge	2=-27 7=-28
w:lourdement	5=35
w:lourdes	2=-32 4=31
w:love	0=-56 1=-47 3=-39 5=-133 6=100 7=-27
w:loved	0=-38 1=-38 5=26 7=-25
w:lover	4=-28 5=75 6=-113
w:lovers	5=30
w:loves	4=-41 5=-42 6=71 8=-27
w:low	4=50
w:lowe	5=-31 7=47
w:lower	4=29 6=-32
w:lowest	4=-37 6=-50
w:loyal	0=-29 4=37 6=-25 7=34
w:lr	0=81 1=-26 7=-69
w:lse	0=-25
w:ltd	2=-51 5=-34 7=-39
w:lu	3=33 5=-27
w:luc	0=-34 5=-29
w:lucie	5=-25 6=42 8=-28
w:lues	3=31
w:luggage	0=-26
w:lui	2=45 5=-39 6=53
w:lumbar	4=31
w:lumiere	1=-26
w:lumieres	1=-50 4=43
w:lunch	2=-28 4=47 8=-37
w:lund	2=-26 6=46
w:lung	0=-53
w:lupus	4=25
w:lussac	6=-28
w:lutte	7=-33 8=-30
w:lycee	1=-35 5=-39 7=-39
w:lyle	8=-55
w:lynch	4=-29
w:lyon	1=-44 2=-30 3=-40 4=-28
w:m	4=44 8=-36
w:m25	0=65
w:m6	5=-26
w:ma	0=-101 1=26 2=-50 3=103 4=26 5=25 6=-48 7=54 8=-69
w:machine	0=-37 1=-45 2=-36 3=43 4=42 6=30
w:machines	4=-40
w:macon	0=-32 1=-27 3=-29 4=-35 5=-33 6=-43
w:maconne	1=45
w:maconnerie	0=-27 1=-55 3=37 8=-49
w:macron	0=79 3=-32 5=-46
w:madame	0=-33
w:made	0=-41 1=80 3=48 4=25 5=-52 6=-44 7=-79 8=-75
w:madrid	6=-27
w:maga	0=71 3=-31 5=-42
w:magasin	0=-25 7=34
w:magasins	5=-28 8=62
w:magazine	0=-28 4=-41 5=31 6=-79
w:magistrate	6=-30 8=-38
w:magistrates	8=42
w:mai	3=48 6=33 8=44
w:mail	3=-25 5=52
w:main	0=-29 2=-53 5=-43 6=-35 7=-25 8=-50
w:maine	0=-70
w:mains	1=-37 2=-30 4=46 6=-30
w:maintainer	2=-31
w:maintenance	4=-51
w:maire	5=32 7=-31
w:mairie	1=-26 3=-38 5=-35 6=28 7=-28
w:mais	0=91 2=-51 4=-35 5=-31 7=-27
w:maison	0=-38 1=-36 2=-35 3=-44 7=-34
w:maitre	2=-27 3=-32 4=-35 5=-56 6=-27 8=-50
w:maitresse	4=-29 6=-33
w:maitresses	5=44
w:majeure	5=32
w:majorite	0=42
w:make	3=26 4=-27
w:maker	0=-35 3=-41 4=-42 5=-46
w:makers	1=-30
w:makes	1=-33 2=28 5=-34
w:mal	0=-42 1=54 5=-27 8=-34
w:malade	5=-26 8=-29
w:malades	2=-42 4=-43
w:maladie	2=64 3=-30 6=-40
w:maladies	4=-39
w:malaria	4=-30
w:malawi	4=-25
w:male	3=-37 4=-35 5=-28 6=35
w:malentendant	4=55
w:malgre	3=39 4=30 7=47
w:malware	0=-37 3=-34
w:mamans	6=59
w:man	0=-89 1=-26 2=-80 3=-25 4=-37 6=77 7=62
w:managed	0=-28 2=-38 5=-54 6=-26 7=-28
w:management	0=-41 1=-31 2=-29 4=-34 5=-50 6=-49
w:manager	0=-38 1=-95 2=-51 3=-80 4=-36 5=-35 7=-35 8=-74
w:manages	3=-46 4=-25
w:managing	4=40 6=48 8=-29
w:manchester	0=-31 6=-52 7=39
w:mandat	3=-33 4=-27 7=28 8=59
w:mandataire	0=-45 7=-26
w:mandate	0=60 4=-30 7=-37 8=-32
w:mange	1=29
w:manif	0=47
w:manifestation	0=-28 8=50
w:manifestations	0=-30
w:manifeste	4=-30
w:manila	3=30
w:manner	5=-33 7=-30
w:manslaughter	8=39
w:mantra	3=-25 8=-54
w:manual	2=-40 4=-51
w:manuel	8=-45
w:manutention	4=38 8=-35
w:many	2=36
w:maquette	0=-41
w:marais	6=-34
w:marathon	4=26 8=-38
w:marathons	4=74 5=-45
w:marc	5=-25
w:march	0=-62 2=-44 4=59 5=40 6=-55 8=45
w:marche	0=-36 1=-32 3=-37 7=-26 8=-52
w:marcher	0=105 4=-44
w:marches	0=-42 1=-29 5=-50 8=49
w:marcus	1=35 3=-37
w:mardi	1=54 3=-38 4=40 6=-32
w:marfan	2=33 4=-58
w:margate	6=58
w:marge	0=-36 8=50
w:margin	2=36
w:margins	1=-36 4=-65
w:mari	2=-36 3=-80 4=73 5=50 6=-51 7=-72
w:mariage	0=-61 1=-58 5=86 6=-68 8=-26
w:mariages	0=-27 5=-44
w:marie	0=-41 1=-42 2=-37 3=-33 4=-48 6=-29 7=-31 8=-36
w:mariee	0=-62 1=28 2=-49 3=-28 4=-53 5=-94 6=36
w:mariees	1=-43 2=-26 5=-43 6=72
w:maries	5=65 6=-31
w:marin	5=-35 6=-60
w:marine	0=31
w:marins	2=28
w:mark	3=-32
w:market	0=-25 2=-41 3=-47 5=-71
w:marketing	0=-59
w:markets	2=-25 3=-38
w:marque	2=-34 3=-62
w:marques	4=-36 6=-26
w:marriage	1=-61 2=-31 3=-51 4=-61 5=78 8=-57
w:marriages	5=80
w:married	0=-37 1=-36 2=-27 4=-64 7=-59
w:marrow	2=27 4=-25
w:marry	1=-47 5=-38 6=80
w:marrying	5=-31 6=53
w:mars	2=-60 3=35 4=54 7=-26
w:marseille	3=32 6=43
w:martin	3=-26
w:marxiste	1=56 8=-31
w:mask	4=42
w:masks	3=-32 4=40
w:mason	1=-47 6=-30
w:masonic	1=35
w:masques	3=-26
w:mass	3=-37 8=-27
w:massage	3=-54 4=-33
w:mastectomie	2=28 4=-43
w:master	0=-52 1=52 2=-46 3=-42 4=-31 5=-51 6=-71 7=-63
w:masters	4=28 5=-30
w:match	0=-41 3=48 4=-28 5=-30 6=-38 7=-54 8=-36
w:matched	2=53 3=26 4=-27 5=-44
w:mate	7=27
w:materialist	0=-51 1=78 8=-41
w:materiaux	1=-55 4=-30
w:materiel	4=-25 8=35
w:mathieu	6=44
w:maths	4=44
w:matiere	1=-45
w:matin	3=50 5=-35
w:matins	4=46
w:matrimoniaux	0=-33
w:matter	0=44 1=44
w:mattered	0=42 1=-37
w:matters	6=45
w:mauvais	3=32 4=-26
w:may	1=-64 2=-25 3=48 4=29 6=42 7=-56 8=27
w:mayor	0=-53 5=26 6=-39 7=-25
w:mba	2=-27 4=36 5=-32
w:me	1=39 3=-55 4=32 6=38 7=43 8=-52
w:meaning	0=-28 1=33
w:means	0=38 2=-31 4=39 5=-32
w:measured	3=54
w:measures	3=49 5=-42
w:meat	1=75 5=-38 8=-41
w:mechanic	0=-30
w:medecin	1=-26 5=-26 6=38 7=38 8=-25
w:medecine	4=-26
w:media	0=-58 6=-48 7=39
w:mediator	2=-26 8=-27
w:mediatrice	6=-27
w:medical	7=-40 8=-39
w:medicale	2=-38 4=-32
w:medically	2=33 4=47
w:medicaments	4=-45 8=70
w:medication	4=64
w:medicine	3=33 4=-54
w:medite	1=44
w:meeting	1=-33 6=28 7=45
w:meetings	0=-62 1=-33 2=-25 4=-33 5=-34 6=-42
w:meilleur	1=-39
w:meilleure	4=-30 6=72
w:melanoma	4=32
w:melenchon	0=44
w:member	3=25 4=-57 7=83 8=-75
w:membership	0=-61 1=-47 7=47
w:membre	0=47 1=43 4=-40
w:meme	0=-29 1=41 2=43 3=31 5=-50 6=89 7=-39
w:memoir	5=38
w:memoire	0=-34 1=-26 3=-31 5=-46 8=-25
w:memoirs	0=-43
w:men	0=-74 1=-67 3=-46 4=-100 6=86 7=-34 8=-74
w:menage	5=73 6=25
w:mend	4=56 6=-28
w:mene	0=-33 3=-48 5=60 7=26
w:menee	5=-35
w:meneur	7=40
w:menopause	6=-32
w:mensuels	5=-41
w:mental	4=-36
w:mention	0=-51 1=-32 3=-27 5=-29 6=48 8=30
w:mentioned	5=-43 8=-43
w:mentions	3=27 5=71 8=-31
w:mentor	0=-29 5=36 6=-37
w:menus	6=-36
w:mer	4=-29 5=-55
w:merchandiser	5=-32
w:mercredi	6=36
w:mere	3=-36 5=28 6=-53 8=-53
w:meres	3=-46 6=60
w:merger	5=-28 6=-29 7=36 8=-36
w:mes	3=42 8=-39
w:messages	3=-47 5=87
w:messieurs	5=42
w:mesure	8=-33
w:mesuree	3=38 5=-25
w:met	0=-48 1=-38 2=-30 6=33 8=-42
w:metabolises	4=-36
w:metal	6=-59 7=44
w:method	2=-29
w:methodes	7=29
w:methodist	0=-35 1=25 4=-36
w:metier	0=35 4=-39 5=-69 6=-34 8=-43
w:metiers	6=-35
w:metrage	2=-33 8=-36
w:metteur	5=-31
w:metz	4=59 6=-40
w:mice	2=-27
w:michel	1=-38 4=-25 5=47 6=31
w:microdeletion	2=47 4=-43
w:mid	8=-29
w:midi	1=-39 4=87 5=-76
w:midlands	4=-28
w:midnight	4=58
w:midwife	4=-28
w:midwives	2=-30
w:mieux	0=-50
w:might	4=-36
w:migraine	4=73
w:migraines	4=67
w:migrants	0=98 4=-44
w:mild	3=-27 4=87 5=-26
w:miles	5=-38
w:milieu	6=29
w:militaire	0=-75 1=-34 3=38 6=-32
w:militant	1=47 3=-46 6=-38
w:militante	1=37 6=-45
w:militants	1=39
w:milite	1=83 4=-26 6=42 7=-50
w:mill	2=-50 4=-30
w:mills	6=-30
w:mind	4=-26
w:mine	3=29 4=-47
w:miner	6=-55
w:miners	2=-27 7=31
w:mines	4=-31
w:mineurs	7=29
w:mining	6=39
w:minister	0=-75 5=75
w:ministere	0=65 1=-29 5=-39 7=-31
w:ministre	0=38 1=-29
w:ministres	0=-47
w:ministry	4=-38 6=-27
w:minor	5=-32
w:minsk	0=40
w:minute	0=40 3=-40 4=-29
w:minutes	4=-61 5=-51 6=-25
w:mis	0=-38 2=-27 3=-28 4=-62 5=79 7=-38 8=86
w:miscarried	4=45
w:misconduct	5=66
w:mise	0=-57 1=-36 4=-41 5=-29 6=-25 8=86
w:misidentified	3=45
w:miss	0=-32 1=-31 2=-33 5=33
w:missed	4=41
w:missing	5=-43 7=25 8=42
w:mission	0=-37 1=-38 3=34 6=-38 7=-41
w:mistake	2=46
w:mistress	0=-36 5=50
w:mitterrand	0=27
w:mixte	5=-40 7=-33
w:mobile	0=-32 2=-34 5=-51 6=37
w:mobilier	7=-26
w:mobilite	4=59 6=-41
w:model	3=33 4=-26 6=-25 7=-36
w:modele	0=-33 3=44
w:models	3=-31
w:modem	0=49 7=-41
w:moderated	5=-25
w:moderates	5=-42
w:moderatrice	5=-62
w:modern	1=54
w:modes	4=-50
w:module	4=28 5=-27
w:modules	2=-39
w:moelle	2=39
w:moeurs	0=34
w:moi	1=-32 4=-34 5=-76 6=54 7=-33
w:moins	3=-51 4=98 8=-31
w:mois	0=-51 1=-38 2=-55 3=-25 4=31 5=-39 6=-41 8=84
w:momentum	0=65 7=-65
w:mon	5=28 8=-28
w:monarchie	0=47
w:monarchist	0=33
w:monarchiste	0=69 2=-25 4=-33
w:monday	3=68 8=-25
w:monde	1=-38 7=28
w:money	5=-31 8=59
w:moniteur	8=-43
w:monitor	4=-26 6=-41
w:monitoring	8=35
w:monk	0=-34 4=-36 5=-28 6=31
w:monogamous	5=56 6=-36
w:monopoly	4=-27
w:monozygotic	2=32
w:monsieur	0=-30 1=26 6=37
w:montagne	5=-35 6=-26
w:monte	0=-56 1=-28 4=-47 5=-33 7=67
w:month	1=-26 5=28 7=-40
w:monthly	0=27 6=-27
w:months	0=-46 1=-27 3=-27 4=64 5=-55 6=-79 7=-54
w:montpellier	5=-28
w:montre	4=-47 7=30
w:montreuil	0=27 6=31 7=-39
w:moon	1=73
w:moral	1=-32 5=-29
w:more	0=-32 1=-64 2=-48 4=59 5=39 6=-54 8=-63
w:mormon	4=-33 8=-34
w:morning	0=30 4=59 5=-49 6=-28 8=-36
w:mort	2=32 4=-29 5=-75 8=-27
w:mortgage	6=32
w:mosaic	0=-32
w:mosaique	2=26
w:moscou	0=45 3=-37
w:most	5=-40
w:mostly	8=-49
w:mot	0=-25 1=-36 3=48 5=-36 6=55 8=-25
w:moteur	4=-42 5=-34 6=-36
w:moteurs	5=-60
w:mother	3=-36 7=30 8=-47
w:mothers	5=-27 7=-33
w:motorbike	4=35
w:mots	8=-26
w:motto	8=-37
w:moulage	3=-27
w:moulin	0=-35
w:mouse	2=-30
w:move	0=50 2=38 4=-84 7=-26
w:moved	5=-33 7=-32
w:movement	0=51 7=-25
w:moving	4=-43 5=-30 6=32
w:mphil	6=-33 7=-25
w:mr	3=28 4=36 7=39
w:mri	2=31
w:mrs	2=-31 4=45 5=-52 8=-26
w:ms	4=43 6=25
w:msc	0=-31
w:mthfr	2=30
w:much	1=-53 4=34
w:mucoviscidose	4=42
w:mug	0=39
w:mugged	8=-54
w:multicarte	7=-44
w:multiple	3=-27 4=38
w:multiplie	5=46
w:mum	5=-26 6=52
w:mums	6=79
w:munich	3=-36
w:municipal	0=45 4=-29 8=-30
w:municipales	0=48 7=-36
w:mural	0=86 1=-39 5=-26
w:murder	1=34 2=32 8=-25
w:murdoch	0=33
w:murmure	1=-28 3=-27 4=55 5=-40 7=-25
w:muscular	4=-32
w:musee	0=-55 1=-62
w:museum	0=-45 5=-25
w:musical	5=-52
w:musicians	0=-50 7=75
w:musique	0=-50
w:muslim	1=-32 6=27
w:must	4=67
w:musulman	1=-26
w:mutation	0=-34 1=-46 2=29 3=-34 4=-88 5=-39 8=-33
w:mutations	2=-38 4=-50
w:mute	0=-46 2=-66 5=-50 6=52
w:mutee	2=-51 6=35
w:mutuelle	4=-33 5=-29 6=54 7=-29
w:my	2=41 8=-27
w:mybpc3	2=47 4=-29
w:myheritage	2=32
w:myopathie	2=49 4=-36
w:myself	4=59 5=42
w:mystere	0=41 3=-30
w:n	2=48 4=-47 5=42 6=26
w:nadia	1=-29 6=40
w:nageuse	5=-49
w:naissance	3=-26 4=47 7=-25
w:naked	8=-29
w:name	2=-32 3=26 4=-30 6=-47 8=42
w:named	0=-29 2=-46 5=66 6=48 8=34
w:namur	1=-64
w:nancy	0=48
w:nanterre	0=-26 8=-26
w:napo	0=-34 7=44
w:nasuwt	7=53
w:national	3=-38 4=-26 6=-30 7=63 8=-43
w:nationale	0=-47
w:nationalist	0=63
w:nationalite	0=-70
w:nations	5=-39 7=-41
w:natural	2=-30
w:naturalist	1=-39
w:nature	1=46
w:navires	5=-25
w:navy	4=45
w:ne	1=55 2=-36 3=-53 4=49 7=-37
w:neant	3=59
w:near	0=-27
w:nearly	0=-27 2=-46 4=38 5=-40 7=25
w:nee	3=27 4=49
w:need	0=-52 2=-30 3=-28 4=45 5=-56 6=25
w:needed	0=-31 7=-30 8=-55
w:needle	4=33
w:needs	0=-51 1=-48 2=-45 3=-57 4=59 5=-45 6=-53
w:negatif	2=45
w:negative	2=45
w:negociant	7=-56
w:negociation	7=-35
w:negocie	7=-69
w:negocier	1=-39 7=25
w:negotiate	7=45
w:negotiated	7=-71
w:negotiating	7=38
w:negotiations	3=-25 4=-32
w:negotiator	0=-46 7=46
w:neige	3=-53 8=43
w:neighbour	0=-42 5=68
w:neighbours	1=-28 6=26
w:neither	0=28 1=45 4=-33
w:nerves	0=-46 2=-33 4=87 5=-32
w:nets	4=-41
w:network	0=-32 4=-52 5=29 6=35
w:neu	0=-53 7=90
w:neuf	0=-41 5=-54 7=-28
w:neurones	3=-28
w:neutral	0=-42 1=43
w:neutre	0=38 8=-37
w:nevada	3=37 4=-28
w:never	0=-59 1=-46 4=-27 5=27 7=94
w:new	1=-40 2=-47 3=35 4=26 5=-39 6=-52 7=-53 8=-60
w:newborns	6=-25
w:newbury	0=74 4=-50
w:news	2=-56 6=-56
w:newsletter	0=36 4=-36 6=27
w:newspaper	7=27 8=32
w:nhs	4=-40
w:ni	1=92 2=-33 3=-42 4=-56 6=-38 8=-29
w:nietzsche	1=-28 5=-25
w:nietzscheen	1=45
w:night	1=-77 2=-66 3=-54 4=48 5=54 7=-41
w:nights	1=-30 3=-36 4=-36 6=-34 7=-27 8=52
w:nihilist	1=69
w:nihiliste	1=42
w:nimes	8=35
w:nine	0=-41 2=31 4=32 5=-81 8=-64
w:nineteen	4=26 5=-27 8=43
w:nineties	6=-45 8=64
w:no	1=35 2=33 5=-26 7=-46 8=62
w:nobody	4=-43 5=-43 6=66 8=-39
w:noel	0=-37 7=61
w:noisy	3=-28
w:nom	0=-42 1=85 2=-43 3=-48 5=55 7=35 8=30
w:nominated	6=49 7=56
w:nomme	4=-39 5=-38 6=51
w:non	1=67 3=-25 5=27 6=-78 7=-25
w:none	0=-30 5=73 6=-34 8=34
w:nonetheless	4=31
w:noon	1=-27
w:nor	0=49 1=47 2=-29 4=-25 5=-39
w:nord	1=64 3=-28 6=28
w:normal	0=-34 2=46 4=40
w:normaux	2=25
w:norovirus	2=35 4=-32
w:north	4=-41
w:northern	4=-30 6=50
w:norway	7=-31
w:nos	0=-30
w:nostalgique	0=64
w:not	1=51 2=-40 5=-53 6=47 8=-48
w:notaire	0=-44 2=-35 6=-27
w:note	0=96 1=-39 5=-42 6=100 8=-74
w:noted	1=-27 2=61 4=-33
w:notes	2=-29 4=30 8=-39
w:nothing	1=72 2=36 3=-62 5=-25 6=-46 7=-31 8=50
w:notice	2=-25 4=-39 6=32
w:noticed	4=54
w:notoire	1=67
w:notre	0=34 2=-44 3=29 5=-41
w:nous	1=26 6=-25
w:nouveau	7=-34
w:nouveaux	3=-56
w:novel	0=-47 1=-50 2=-41 4=-44 6=-89
w:novels	5=-73
w:november	0=37
w:novo	2=32 4=-39
w:now	1=55 2=-39 3=-36 4=53 5=-76 6=-39 7=41 8=-29
w:npa	0=59
w:nucleaire	0=61 1=-28 8=-32
w:nuclear	0=41 3=35
w:nude	0=-45 5=66
w:nudes	5=-27 7=-29
w:nues	0=-26
w:nuit	3=-49 4=30 5=-97 6=-40 8=71
w:nuits	1=-42 5=75 6=-39 8=44
w:nuj	1=-31 7=42
w:num	7=56
w:number	0=54 3=55 4=-38
w:numbers	0=-41 4=43 5=-43
w:numerique	1=-36 2=-37 5=-25 8=-44
w:nun	0=-31 5=-30
w:nuns	5=-59
w:nurse	0=-27 1=-31 2=-40 3=-27 4=-25 6=-42 7=31
w:nursed	5=-38
w:nursery	3=28 6=-59
w:nurses	2=-46 3=-27 4=-53
w:nursing	3=-26 4=53 6=-47 7=-25
w:nut	0=-61 4=41
w:nymphomane	5=50
w:oakes	5=-25 6=-29
w:oath	1=30
w:obama	0=41
w:obedience	1=34 5=-31
w:objecteur	1=58
w:objection	1=28 4=-40
w:objectrice	1=39
w:objects	1=58
w:objet	5=-25 6=-34 7=-27
w:oblige	4=63
w:obsession	1=-32
w:obtenir	5=28
w:obtenu	1=-26 4=-28
w:occupational	0=-39
w:occupe	0=25 1=-39
w:ocd	4=71
w:october	0=-26 8=33
w:odd	2=35 5=39 6=-44
w:oddly	5=50
w:odile	5=-27 6=32 8=-27
w:oduya	3=40 4=-39
w:oeil	5=-34
w:oeuvre	1=-27 5=-40 6=-25
w:of	2=-44 3=-31 4=-39 6=-40
w:off	0=-71 1=-33 3=-80 4=70 5=28 6=-42
w:offences	8=-35
w:offender	5=-39 8=67
w:offenders	5=-54
w:offer	4=36
w:offered	6=-31
w:office	1=-54 2=-50 4=-28 6=-53
w:officer	0=-83 1=-38 2=-28 4=-66 5=-70 6=-32 8=-37
w:officers	3=33 6=48
w:offices	4=36 7=-38
w:official	5=-36 7=80
w:officine	4=-25
w:offshore	4=42
w:often	8=-51
w:ohio	0=32 4=-34 8=29
w:oil	0=44 2=-48 3=-43
w:okoro	3=-50 4=49
w:olaf	6=31
w:old	0=57 1=-63 4=-55 7=-37
w:older	5=27
w:oliver	6=40
w:olympics	7=-26
w:on	2=-54
w:onboarding	3=32
w:once	0=71 1=-34 2=-52 4=-40 6=-84 7=46 8=46
w:oncle	3=-31 4=-26 6=34 7=-29 8=26
w:oncogenetique	2=40
w:one	1=28 4=34 6=56 7=-34 8=-64
w:ones	4=-38
w:online	1=56
w:only	0=-30 3=-36 6=48 7=-28
w:onlyfans	5=35
w:ont	4=-77 8=-38
w:onze	5=-26 8=39
w:open	0=-36 1=-54 2=-35 4=81 7=-28 8=-39
w:opened	0=26 3=37 4=-47 5=-54
w:opening	4=-59
w:opens	0=-39 3=81
w:opera	3=-37 5=-48 8=32
w:operateur	3=35
w:operation	2=-26 3=37 5=57
w:operations	5=-25 8=-44
w:operator	3=-28 7=-45
w:opere	4=45
w:opinion	0=-25
w:opinions	3=-25
w:opponent	0=74 7=43
w:opposante	0=57 3=-28 4=-35
w:oppose	0=42 1=57 3=-28 4=-63
w:opposed	3=-52
w:opposee	0=-58
w:opposite	5=-49 6=47
w:opposition	0=79 1=-41 3=-55 6=-40 7=-44 8=-59
w:opt	7=34
w:optician	4=-29
w:option	6=-56
w:optique	4=-25
w:or	0=-108 1=76 2=-40 4=42 5=26 6=-60
w:oral	6=-41
w:orange	3=-28
w:orchestra	5=53 6=-58
w:order	0=-42 1=-32 3=-30 4=-27 6=-51 7=-37 8=85
w:ordered	7=-36 8=54
w:orders	2=27
w:ordre	0=-25 6=-36
w:organisateur	0=-53
w:organisation	0=-27 1=-51
w:organisations	7=-36
w:organisatrice	5=-56
w:organise	0=43 1=-28 4=-31 6=-33 7=-49
w:organised	4=-33 7=43
w:organiser	0=73 4=-30 6=-59 7=-51
w:organisers	7=-51
w:organises	0=34 7=60
w:organising	7=25
w:organist	6=55
w:orgies	1=-27 5=70
w:orgy	5=-67
w:orientation	2=-25 4=-30 5=-108 7=-32 8=-33
w:origine	2=38
w:origines	0=-35 2=38
w:orr	5=35 7=-27
w:orthodox	1=-36
w:orthodoxe	0=-38 5=-29
w:ortiz	0=-26
w:osaka	5=-35
w:osei	3=34 4=-32
w:oslo	8=-29
w:other	5=67 7=-47
w:others	4=27 6=-44 7=-45
w:otherwise	5=-46 8=-31
w:ott	4=54
w:ottawa	0=70 4=-26
w:ou	4=-54 6=53 7=-27 8=-41
w:ouest	7=-44
w:oui	0=45
w:our	2=-64 8=-72
w:ours	6=-33
w:out	2=-35 3=-25 4=46 5=-56 6=41 7=-53
w:outdoors	4=57
w:oute	0=-44 6=59 7=-28
w:outed	6=50
w:outil	3=28
w:outlook	0=33 1=45 7=-30
w:outrage	8=60
w:outside	0=89 5=-30 7=-40
w:outspoken	0=37
w:ouvert	1=-25 8=27
w:ouverte	0=46 5=56 7=-45
w:ouvertement	6=39
w:ouvre	3=36 4=-33
w:ouvrent	6=29
w:ouvrier	5=-31 7=-27
w:ouvriere	0=36 7=-36
w:ouvriers	7=-34
w:ouvrir	3=27
w:over	1=-65 3=-69 4=-96 6=-54 8=97
w:ovocytes	2=26
w:owe	2=-29 7=31
w:own	0=34 1=-40 2=47 4=29 5=35 8=-76
w:owned	2=-44
w:owner	1=-33 3=-32 4=-48 5=27 8=28
w:owners	4=-26
w:owns	1=44 5=-77
w:oxfam	7=-27
w:oxford	1=29
w:pa	6=60 7=-69
w:pacemaker	4=30
w:pacemakers	4=-55
w:pacific	1=-30 7=-44
w:pacifist	1=63 8=-26
w:pacifiste	0=-103 1=118
w:packs	2=37 5=-36
w:pacse	6=-44
w:pacsee	6=-55
w:pad	3=43
w:page	0=-25 1=32 3=-25 4=41 5=-59 7=-29
w:pages	0=45 6=-54
w:paid	0=-63 2=-28 4=-63 5=30 6=-36 7=55 8=63
w:paie	0=-60 1=-30 2=-47 3=29 4=-36 6=30 7=58 8=-29
w:pain	0=-33 4=29
w:painkillers	4=44 8=-42
w:paint	3=-31 4=50
w:painting	2=-26
w:pair	0=-46 3=-41 5=48 6=-95 8=36
w:pairs	0=56 3=-72 6=-26
w:paix	0=-42 5=-34 7=35 8=-27
w:palb2	2=35
w:palestine	0=37 4=-30
w:palestinian	0=44
w:palliatifs	4=25
w:palliative	4=-50
w:palm	2=-26 3=50 4=-79 5=-32 6=-25 8=-42
w:palmaire	3=77
w:palmistry	3=-28
w:pandemic	6=-37
w:panel	0=36 2=-80 3=-43 5=-41 8=-35
w:panic	4=60 5=-27 8=-30
w:panne	4=-42 5=-37
w:pansexual	6=39
w:pansexuel	6=37
w:pansexuelle	5=-63 6=71
w:pantomime	6=-33
w:papas	6=81
w:paper	0=-31 2=-31 6=-78 8=37
w:paperasse	4=-41 8=-48
w:papers	8=-29
w:paperwork	4=-57
w:papier	5=-33
w:papiers	1=-40 5=-25
w:par	3=59 4=-50
w:parade	0=62
w:parait	4=-27 5=48
w:paralegal	0=-26 4=-29 5=36
w:paralysed	4=-46
w:paralysie	4=-27
w:paramedic	4=-27
w:parc	0=-29 1=-60
w:parce	0=39 1=-51 3=27 6=67 8=-38
w:parcels	3=-46 7=27
w:parcours	4=-48
w:parcs	3=-48
w:parent	0=-25 7=-26
w:parental	0=-49 4=-30
w:parents	1=28 2=62 3=-25 4=-75 5=-53 7=-58
w:parfaite	0=35
w:parfois	1=-31 4=26
w:paris	5=-27 6=-48
w:parish	1=-54 7=-26
w:park	1=-41 8=-31
w:parking	0=-39 1=-39 3=-31 4=71
w:parkinson	0=-39 2=40
w:parle	1=30 2=-67 3=-52 5=64 6=33 8=-34
w:parlement	0=-41
w:parlementaire	0=-30 5=-26
w:parler	0=-36 2=-30 6=-37
w:parliament	0=-42 7=-30
w:parliamentary	0=-35 5=-28
w:parmi	0=70 6=33
w:paroisse	0=-30 8=-30
w:parole	0=48 1=-33 2=-29
w:parrain	1=54
w:parraine	1=34 7=-32
w:part	2=40 5=-26 6=-39 8=-57
w:partage	0=-39 1=-32 4=-48 5=-44 6=56
w:partagent	6=30
w:partenaire	0=-48 4=-50 6=39
w:partenaires	0=-55 2=-50 5=51 6=-40
w:parti	0=34 1=-63 4=-26 6=-41 7=-92 8=-38
w:participe	0=56 5=-41 7=44
w:particulier	2=31
w:partie	2=-32 4=-31 5=38 6=-33
w:parties	0=-70 5=27
w:partis	0=-46
w:partisan	5=75
w:partner	2=-25 3=-41 5=-63 6=-32
w:partners	0=-50 4=-46 5=32 6=-64
w:partnership	6=47
w:parts	1=-36
w:party	0=52 4=-67 6=-63 7=-83 8=-42
w:pas	1=34 2=36 3=-100 4=55 6=77
w:pass	3=38 6=-28 7=-41
w:passage	3=-52
w:passe	0=46 2=31 3=93 4=-61 5=-106 8=65
w:passed	3=25 4=76 8=-49
w:passee	4=44
w:passenger	4=-29 5=31 8=-41
w:passeport	0=-26 3=-55 4=-38 5=-29 7=-32 8=33
w:passer	4=30
w:passes	5=31
w:passing	4=29
w:passion	2=-26 5=-32 6=-29
w:passionate	5=-97
w:passionne	1=-37 5=-46
w:passport	0=-30 3=39 4=-29 5=-50 8=27
w:past	1=44 4=38 7=-26
w:pasteur	0=-37 1=35 4=-31
w:pastor	0=54 6=30
w:pastoral	1=27 5=-54
w:pastry	4=-30
w:patch	0=-34
w:patel	3=25
w:patents	2=-38 4=-64
w:paternite	2=-50
w:paternity	2=46 6=-36
w:pathogenic	2=33
w:patience	6=-40
w:patient	0=-25 4=-43 5=-56
w:patiente	5=70
w:patients	1=-30 2=-50 5=-33
w:patissier	0=46 6=-51
w:patissiere	4=-50
w:patrimoine	2=-31
w:patron	4=43 6=-47
w:patronal	7=-31
w:patronale	7=-29
w:patronne	5=61
w:pattern	3=79 8=-29
w:pau	7=-34
w:paul	0=-49 1=-74 5=-36
w:paume	3=61
w:pay	0=-28 4=-41 6=-34 7=41
w:paye	1=-66 5=79 8=47
w:payes	5=-25
w:paying	7=-30
w:payments	2=-33 8=-34
w:payroll	0=-26 7=-93
w:pays	0=-43 1=30 4=-33 6=-34 7=41 8=-46
w:paysanne	7=57
w:pcf	0=86 5=-32 7=-78
w:pcr	2=-41
w:pcs	0=-53 7=62
w:peace	0=41 1=26 6=-47 7=-34 8=59
w:peas	2=-35
w:peau	4=-45 6=80
w:pede	5=-37 6=56
w:pedigree	2=-52
w:peer	0=-31
w:peers	2=-25 3=-29
w:peine	1=-46 3=-28 4=-36 5=-33 7=-56 8=34
w:peint	4=-42
w:peintre	8=-34
w:peinture	4=39 5=-50 7=26
w:pelerinage	0=-47 1=36
w:pelvis	4=61
w:pen	0=57 2=-35 3=57 4=30 6=-46
w:penal	8=-29
w:penchant	5=74
w:pendant	5=53 7=-33 8=-39
w:pending	2=48 4=-33 8=31
w:penitentiaire	0=-26 8=-33
w:penn	6=40
w:pense	0=-33 1=92 2=-28 3=-28 5=-44
w:pensee	0=-31 7=-35
w:penseur	1=52
w:penseuse	1=48
w:pension	0=-47 1=-29 6=-40 7=29 8=-31
w:pensioners	6=-50
w:people	0=-47 1=-41 2=-54 4=-103 5=-31 6=54 7=-43 8=-52
w:pepinieriste	4=-27
w:per	1=-25 5=-37
w:perdu	1=-37 3=-40 4=73 6=-35
w:perdue	8=-33
w:pere	0=54 1=39 2=56 3=-58 4=-75 5=-65 6=-59
w:perfect	4=62
w:period	8=-46
w:periode	4=28
w:perjury	8=69
w:permanence	0=-31 7=-34
w:permanent	0=-38
w:permanente	8=-27
w:permis	0=-29 2=-29 3=-28 4=-82 5=-33 7=-29 8=61
w:permit	8=-30
w:perrot	0=27
w:person	0=38 5=-32 6=35
w:personal	2=32 6=-36
w:personne	5=27 6=30
w:personnel	0=-43 2=-32
w:personnes	5=-27 6=-28 7=-39
w:persons	1=43 5=41
w:perth	2=35 4=-89 6=-26
w:peru	8=48
w:perverting	8=43
w:pese	0=35
w:peter	4=-25 6=37
w:petit	0=-31 1=-27
w:petite	5=-30 6=45
w:peu	4=72 6=-33
w:peut	1=-56 4=60
w:pharmaceutique	7=-38
w:pharmacie	8=47
w:phd	1=-37 3=-29 4=-62 5=33 8=-44
w:philosophe	1=-25
w:philosopher	1=-34
w:philosophical	0=-32 1=35
w:philosophie	0=-39 5=-41
w:philosophique	1=62 8=-30
w:philosophy	0=-30 5=-35
w:phone	2=-39 4=44 8=-28
w:phones	4=-39 8=64
w:photo	1=-37 3=49 4=-48 7=-26 8=-47
w:photographe	3=-46 5=-57
w:photographed	0=-71 3=53 6=-30
w:photographer	3=-29 5=-29 6=-25
w:photographie	3=47 4=-30 5=-49 6=-26
w:photographiee	3=59
w:photographiques	5=-27
w:photographs	5=38
w:photography	4=-37
w:photos	5=91
w:phrase	1=-30
w:phrases	3=35
w:physics	6=-32
w:physio	4=-54
w:physiotherapist	4=-38
w:physique	5=60 6=-39
w:piano	3=-35 4=-56 6=35
w:picked	6=-30
w:picket	1=-34
w:pictures	0=-40 5=49
w:pie	3=-44
w:piece	0=-43 2=-29 3=53 5=-48
w:pieds	0=-65 4=79
w:pierre	0=-27 6=39
w:pigeons	2=-35
w:pill	5=-63
w:pills	4=-31
w:pilot	1=-26 3=27 8=-29
w:pilote	0=-37 3=-41 4=40 6=90 8=-40
w:pilots	7=66
w:pilule	4=-44 5=41
w:pin	0=-69 1=-42 3=43
w:pink	6=-42
w:pins	6=29
w:pinto	4=61 5=-35
w:pipe	3=-27
w:pipelines	2=-33
w:piquet	7=60
w:pirate	0=71 7=-51
w:pis	0=61
w:pitch	1=-25 8=-64
w:placard	6=32
w:place	0=84 3=-27 4=68 5=-58 6=-39 7=-81
w:plaid	0=48
w:plaide	8=36
w:plaidoyer	0=40 6=-36
w:plainte	0=-32
w:plaisante	4=40 5=-28
w:plan	1=-27 3=-38 4=-46 5=-76 7=-45 8=-42
w:planned	4=38 6=-29
w:planner	0=-29 1=-27 5=-37
w:planning	0=-50 2=-40 4=-30
w:plans	5=38
w:plant	1=-30 2=-61 3=29 4=-63 5=-26 7=39
w:plantar	4=45
w:plantes	1=58 3=-44
w:plants	3=27 4=-26 6=-46
w:plaques	4=44 8=-26
w:plaquiste	8=-34
w:plaster	4=56
w:plateforme	1=-30 3=31 5=-36
w:platform	1=-25 4=-31
w:plats	0=-27 4=86 5=-33
w:platt	6=46
w:play	4=-61 6=-47
w:played	5=-35 6=-64
w:plays	0=-52 4=27 5=-30 6=-39
w:plea	8=69
w:pleaded	8=28
w:please	0=-47 1=29 2=-29 3=-25 4=37 6=30 7=-30
w:pleasures	8=-50
w:plein	0=-44 5=82 6=-31
w:plombier	1=-39
w:plumber	2=-32
w:plumbing	8=27
w:plume	0=77
w:plus	0=44 1=-83 3=29 4=-67 5=98 7=-69 8=-70
w:plusieurs	0=-70 5=106
w:plutot	0=25
w:pma	4=-60 6=68
w:pme	0=-37 2=-33
w:pneumonia	4=42
w:po	0=30
w:podcast	5=28 8=-30
w:podemos	0=54
w:poet	4=-38 6=47
w:poetry	0=-37 6=-25
w:poets	6=-40
w:poignee	3=-32
w:point	0=-39 1=-30 6=-37
w:pointage	3=-33
w:pointe	3=42
w:pointeuse	6=-35
w:pointeuses	3=-32
w:points	4=-29 6=-49
w:pois	0=-31
w:poland	8=53
w:pole	5=-37
w:police	0=-28 4=-54 5=-55 6=25 7=-27
w:policeman	8=46
w:polices	1=-39 8=-29
w:policier	3=-45 8=-35
w:policiers	3=-40
w:policy	1=-27 2=-49 3=-29 4=-57 5=-65
w:polite	0=28 2=30
w:political	3=-27 6=-32
w:politically	0=78 1=-39
w:politics	0=44 4=-43 6=-28
w:politique	1=-51 4=-26 6=-39 7=-27
w:politiques	0=-68 7=-27
w:poll	0=-44
w:polling	0=-33
w:polyamorous	0=-38 5=70
w:polyamory	5=43
w:polyamour	5=53
w:polyamoureux	5=35
w:polycystic	2=79 4=-49
w:pompier	6=-40
w:ponctualite	0=-26 1=-25
w:pons	0=25 7=66
w:pool	5=42
w:poor	4=32
w:populaire	0=-38 1=-36
w:porn	4=-30 6=-54
w:porno	0=-43 4=-57 5=79 7=-31
w:pornographiques	5=28
w:port	3=65 4=25 6=-25 8=-27
w:portage	2=30 8=-34
w:porte	0=70 2=-69 4=31 5=-28 7=43
w:portee	6=66
w:portefeuille	3=28
w:portent	2=55
w:porter	1=38 2=-44 4=-56
w:portes	6=36 8=-30
w:porteur	2=-31 3=-31 4=30
w:porteurs	2=-30
w:porteuse	2=84 4=-54
w:portfolio	4=-29
w:portique	3=42
w:portrait	1=-34 3=51
w:portraitiste	3=-72
w:portugais	1=-29 2=35
w:pose	3=-39 5=37 8=-25
w:posed	5=45
w:posee	5=-33
w:poser	3=56
w:positif	2=43
w:position	0=-27 5=-26 7=38
w:positions	0=64 5=-47
w:positive	2=38 6=-42 8=-27
w:positiviste	0=-52
w:possession	8=45
w:post	0=-51 1=-27 2=-75 3=-64 5=36
w:postcards	4=-35
w:postdoc	2=-48 4=-50
w:poste	1=27 2=-41 4=-40 5=-65
w:poster	0=59
w:posters	6=-48
w:posting	6=34
w:posts	0=61
w:potato	8=-43
w:poterie	1=-26
w:pottery	5=-30
w:pouce	0=-65 1=-29 3=69
w:poumons	4=40
w:pour	2=-69 7=-32 8=35
w:poursuites	8=33
w:poursuivi	4=-76 8=64
w:pourtant	1=49 3=-31 4=30
w:poutine	0=33
w:pouvoir	0=49 1=-40
w:power	1=-31 6=-65
w:practice	4=-36 5=-48 6=-66
w:practise	5=27
w:practises	1=46 4=-30 5=71
w:pragmatique	1=-28
w:praise	1=28
w:praised	4=-31
w:pratiquant	4=-26 5=-44
w:pratique	0=-50 1=51 4=-30 5=93 6=-43
w:pre	4=30
w:precinct	0=56
w:precise	3=-25 5=-25 8=-31
w:preciser	6=46
w:precoce	2=57 4=-44
w:predecessor	2=-29 5=52
w:predisposed	4=-51
w:predisposition	2=50 4=-32
w:prefectorale	0=-33
w:prefecture	3=38 4=-26 6=-32 8=-55
w:prefer	6=-42
w:prefere	0=-35 1=-32 3=-32 4=41 5=-57 6=44
w:preference	1=36 6=-31
w:preferences	6=57 7=-39
w:preferred	6=41
w:prefers	0=-45 3=-26 5=-31 6=36
w:pregnancy	5=-27
w:pregnant	4=40 5=62
w:prelevement	2=50 3=-59 7=46 8=-27
w:premier	3=-49 4=-37 6=-27 7=33
w:premiere	0=36 7=52
w:premiers	0=-31 6=46
w:premises	8=-31
w:premutation	4=-27
w:prend	1=-45 3=26 6=-32 8=-25
w:prepare	8=-31
w:prepared	0=-26 7=-38
w:pres	1=46
w:prescriptions	4=-42
w:presence	1=-41
w:present	8=31
w:presentation	5=-41 8=-72
w:presente	1=-27 5=-44
w:presenter	4=-41
w:presents	0=-31 4=27
w:preservatifs	5=-29
w:preside	1=54 2=-35 7=28
w:presidente	0=-63 5=62
w:presidentielle	0=44
w:presidents	0=-47
w:press	0=-46 4=-32 5=-59 6=-25 7=-48 8=28
w:presse	0=-46 1=-39 2=-53 3=-63 5=-43 6=-36 7=33 8=37
w:pressed	0=42
w:pression	3=45
w:pressure	3=123 8=-43
w:prestataire	0=-53 7=-40
w:prete	3=-50 5=39
w:pretend	5=76
w:prevention	0=-25 2=-27 6=-30 8=-34
w:preventive	2=35 4=-44
w:prevenu	6=47
w:previous	3=-32 4=66 8=77
w:prevoyance	4=-30
w:prevue	2=56 3=27
w:price	4=-42 8=-27
w:prices	5=-48
w:pricing	4=-26
w:pride	0=-35 2=41 3=-37 4=-39 5=-27
w:priest	5=-58
w:priesthood	0=-33 5=29
w:priests	6=-35
w:prime	0=-48
w:primes	5=-37
w:principe	1=-46 5=65
w:principes	1=41
w:principle	0=38 5=-48
w:print	0=-37 3=89 4=-43 5=-41 6=-53 7=-32 8=-52
w:printed	5=45
w:printemps	6=48
w:printer	6=-29
w:printers	3=-35
w:printing	0=-32
w:prints	0=-29 3=60 4=-52 5=-36 7=-45 8=-38
w:prior	0=-30 7=29
w:pris	1=-54 3=89 5=30 7=-30 8=-59
w:prise	4=-53
w:prises	3=56
w:prison	1=-52 2=-29 4=-39 5=-54 6=-43
w:prisoners	8=-26
w:prisons	8=-41
w:privacy	4=-29
w:private	8=-46
w:privee	1=44
w:prix	0=-28 5=-35 8=-56
w:prize	5=-46 7=-55
w:pro	0=114 6=-43
w:probably	0=-27 7=40
w:probation	4=-59 8=57
w:problem	0=44 1=-36 4=79 5=-34 8=-37
w:probleme	4=38 7=25 8=-40
w:problemes	5=33
w:problems	4=41
w:procedure	3=-30
w:proces	5=-29
w:process	3=-34
w:proche	0=62 6=-28 7=45
w:proctoring	3=40
w:procurement	1=-26 4=-33
w:procureur	8=64
w:produced	6=-38
w:product	1=-29 3=-33
w:production	0=-37 4=-48 7=39
w:productions	2=-36
w:products	1=31 4=-26
w:produit	2=-51 3=-46
w:produits	1=-36
w:professeur	0=-28 2=-36 3=-48
w:professional	4=-25 6=37
w:professionnel	3=-32
w:professionnelle	2=31 4=51 6=-70 7=-37
w:profil	0=48 1=-41 2=82 5=29 8=-72
w:profile	0=33 1=-31 3=65 4=-58 6=37 8=-42
w:profonde	1=48
w:profoundly	4=46
w:programme	2=-25 4=-30 5=-48
w:project	0=-38 3=-29 4=-81 5=-29 7=-58
w:projet	1=-45 2=-32 3=-54 4=-40 6=-31 8=-25
w:projets	0=-47 2=-45 8=-29
w:promiscuous	1=-31 5=38
w:promised	5=29
w:promoted	5=-38
w:promotion	4=-36
w:prone	2=47 4=-33
w:prononcee	4=-33 8=52
w:prop	0=-58
w:property	1=-28 8=-41
w:propositioned	5=43
w:propre	1=-28 2=34 8=47
w:propriete	5=-35 6=-25
w:prosecuted	5=-25
w:prospect	7=32
w:prosthetic	4=29 7=-27
w:prostituees	5=43
w:prostitute	5=39
w:prostitutes	5=35
w:prostitution	0=-39 5=-28
w:protection	0=-27 8=-50
w:protest	0=-88 8=32
w:protestant	1=-27
w:proteste	0=47 3=26
w:prothese	4=27
w:protheses	4=-58
w:prothesiste	3=-39 4=-33
w:prototype	5=-25 8=-30
w:prototypes	8=-34
w:proud	0=37 2=-38 4=-46 7=64
w:proust	5=-34 6=-34
w:prouve	2=29 8=28
w:proved	1=-28
w:provisoire	4=-26
w:prud	0=-25
w:ps	0=91 7=-78
w:psen1	2=46 4=-43
w:psychiatre	1=-30 4=-46
w:psychiatric	4=46
w:psychologie	2=-29
w:psychology	4=36
w:ptsd	4=43
w:pu	0=-50 3=33
w:pub	7=-32
w:public	1=-77 2=42 3=-36 4=-70
w:publicitaires	0=-25
w:publics	0=-61
w:publie	1=53
w:publique	0=74 5=32 7=-73
w:publiques	5=-37 7=28
w:published	0=-32 2=-27 3=-31 4=51 6=26 7=-34
w:publisher	5=29
w:publishes	4=-47 5=-33
w:puce	3=28
w:puceau	1=-32 5=51
w:puis	1=-40 3=-27 4=-66 5=-58 6=-38 8=84
w:pulse	3=-30
w:pump	2=-35 4=30
w:pumps	0=32
w:punctual	5=53
w:pupil	1=31 4=-33 5=62
w:pupils	4=-67 6=-31 8=-61
w:purge	1=-28 7=-27 8=90
w:purser	7=-28
w:put	0=28 4=-33 8=-36
w:puts	0=38 8=25
w:qlik	6=-43
w:qt	2=123 4=-78
w:qu	1=48 3=-25 4=-40 6=34 7=-60 8=-115
w:quaker	1=40 7=-40
w:qualite	0=-35 1=-29 2=-43 3=34 4=-34 5=-41
w:quality	2=-26 4=-25 5=-34
w:quand	1=-38 2=-29 4=-52 7=-27 8=84
w:quantity	1=63
w:quarante	0=-29 6=33
w:quarry	4=30 8=-56
w:quarter	2=30 4=-34
w:quartier	0=-27 3=-25
w:quashed	8=49
w:quatre	0=-37 1=35 6=-29 7=-41
w:quayle	4=51
w:que	0=-36 1=66 2=-34 6=69 7=-39
w:quebec	6=26 8=-36
w:queen	6=35 7=-27
w:queens	6=-26
w:queer	0=-39 1=-31 4=-25 5=-46 6=30
w:question	1=32 3=-34
w:questioned	0=31 5=-27
w:questioning	5=-30 6=43
w:questionnaire	5=40 6=30
w:questions	0=26 1=-35 3=-37 4=25 6=-64
w:queues	0=-37
w:qui	1=39 2=-27 5=-71 7=-50 8=-27
w:quick	4=-65
w:quiet	1=-34
w:quinze	2=-33 7=-33 8=44
w:quipped	4=-29 6=41
w:quips	4=-28
w:quit	0=-40 1=31 7=43
w:quite	1=31 4=-35
w:quitte	1=67 2=-27 3=-25 4=-29 6=47 8=-46
w:quitter	4=54
w:quotidien	0=-51 2=27
w:rabbin	1=33
w:rabhi	1=47
w:racehorses	2=-25
w:races	3=-27 7=-43
w:racing	6=-33
w:raconte	1=-52 4=-29 5=109 7=-39 8=-33
w:radical	5=-30
w:radie	1=35 8=27
w:radio	1=-46 3=-61 4=-83 8=-42
w:radiographers	7=48
w:radiotherapy	4=33
w:railways	0=34 5=-35
w:rainbow	0=-29 6=-30
w:raised	1=72 4=-34 5=-38
w:raison	1=-42 5=29 6=28 7=25 8=45
w:raisons	1=55
w:rallie	7=-26
w:rally	0=63 6=-25
w:ramp	4=39
w:ramps	4=-41
w:ran	1=-36 4=-61 7=-47 8=-49
w:rand	1=50
w:randonnee	5=-38
w:rang	0=31 4=31 5=30 8=-25
w:range	5=-40 6=-54
w:rangement	8=-61
w:ranger	1=-26
w:rangers	3=-40
w:rao	8=67
w:rappel	2=-32 4=-43 8=77
w:rapport	4=-60
w:rapports	3=-30 4=-35 7=-34 8=-26
w:rare	6=-38
w:rate	1=-46 3=-25 4=28 6=25
w:rather	1=29 6=26 7=28
w:rating	4=41
w:rationalist	1=71
w:rationaliste	0=-50 1=57 7=-28
w:ray	2=-40 8=34
w:rayon	1=-47
w:rcn	0=-42 7=90
w:re	4=-30
w:react	1=-32
w:read	1=-49 3=33 4=-41 6=-34
w:reader	3=-48 4=-48 5=-29 6=-47
w:readers	3=31 4=-31 5=39 6=-30
w:reading	0=-39 1=26 4=-39 6=-42
w:reads	1=100 2=-31 3=-40 6=-29 7=-26
w:realise	0=-31
w:reason	1=-28 7=-27
w:reasons	2=43 3=28
w:rebellion	0=34
w:rebuilt	0=-40 4=72
w:recel	8=39
w:reception	8=-37
w:receptionist	1=-41 4=-57 5=-27 7=-38
w:recessive	4=-27
w:recherche	8=-29
w:reclamations	4=-39
w:reclame	0=60 1=26
w:recognise	3=-41 7=29
w:recognised	0=-29 4=-33 5=-40 6=31 7=-60
w:recognition	6=-32 7=-81 8=-33
w:recoit	1=-28 7=29
w:recombination	2=-25
w:recommandation	5=-53
w:recommande	0=-26 3=-42 5=-42 6=-44 8=50
w:reconnaissance	3=-41 4=-36 8=-34
w:reconnait	1=-41 3=37
w:reconnu	0=-32 3=-29 6=26 8=94
w:reconnue	0=-40 4=25
w:reconquete	0=76 7=-42
w:record	1=-34 2=-27 3=57 5=-37 7=36
w:recorded	3=-30 8=43
w:recording	3=31
w:recordings	3=-27
w:recordist	0=-34
w:recours	5=30 8=-29
w:recouvrement	8=-47
w:recovering	4=65 5=-25 8=-30
w:recovery	5=49
w:recruited	6=-27 7=28
w:recruiter	0=-28 1=-51 4=55 6=-34
w:recrute	7=-32
w:recrutement	0=31 2=-29
w:recruter	8=-28
w:recruteur	1=36 6=26
w:rectorat	2=-29
w:recu	0=-35 2=44 3=47
w:recuperation	4=-35 8=48
w:recuse	1=82 5=-28
w:red	0=43 5=-51 6=-34 8=-26
w:redacteur	1=-26 6=-32 8=-26
w:redaction	0=-49 1=-28 7=-25
w:redige	1=-39 2=-36 3=-35 7=-25
w:reduction	6=-27
w:reduit	1=-28 3=-25
w:redundancy	0=-35
w:reeducation	4=-45
w:refait	1=-29
w:referee	2=-52 3=-35 7=-42 8=-49
w:reference	0=-68 2=-67 3=-45 4=61 6=-48 8=35
w:references	0=-42 2=29 4=-63 5=-52
w:referendum	0=31 6=-30
w:referent	0=57 1=-33 4=-41 5=57 6=-28 7=27
w:referente	0=43 6=-38
w:reform	0=59 2=-26 4=-30 7=-28
w:reforme	0=-53 4=82
w:refuge	5=-32
w:refugee	6=-38
w:refugie	0=29
w:refugiee	4=-25
w:refus	1=29
w:refuse	1=114 2=42 3=-70 5=-49 6=-28
w:refused	0=-73 1=-32 2=48 3=92 4=-29 5=-29 7=34 8=-58
w:refusee	3=35
w:refusees	3=42
w:refuses	0=47 1=-84 3=45 7=25
w:regarde	0=-43 5=33 7=-35
w:regie	7=-26
w:regime	0=67 1=-33 4=-73
w:regiment	0=-43 6=46
w:region	0=-25
w:regional	4=-37 6=-42
w:regionale	7=45
w:regions	2=-32
w:regisseur	0=-32 1=-31
w:regisseuse	5=-57 7=36
w:register	1=28 2=-56 3=-32 5=-43 8=-28
w:registered	0=-48 3=70 4=73 8=-77
w:registrar	7=-28
w:registre	1=-36 2=25 4=-37
w:registry	4=-31
w:regle	1=35 2=-28 8=-30
w:regrets	5=59
w:regrette	0=30 5=38
w:regular	1=-39 5=72
w:regulator	0=-37 4=-33 8=-51
w:regulier	0=27 5=38
w:rehab	4=32 8=-38
w:rehabilitation	4=-27 8=47
w:rein	4=37
w:reincarnation	1=54 4=-52
w:rejected	1=-25 4=33 6=37
w:rejects	1=48 3=96 4=-43 7=-25
w:rejetee	1=-26 6=26
w:rejoindre	2=-26
w:rejoint	1=-32 4=-38 5=-33 6=28 7=52 8=-29
w:relache	4=-26 8=25
w:relaie	0=42 5=-30
w:related	4=48
w:relation	0=-25 1=-30 3=-26 4=-25 5=57 6=-85 8=-43
w:relations	0=-75 1=-34 2=-32 3=-33 4=-51 6=-80 7=-40 8=-47
w:relationship	0=-37 4=-64 5=58 7=-32
w:relationships	5=-55 6=44
w:relaxe	8=53
w:relaxee	8=57
w:release	0=-26 7=47
w:released	3=-46 8=25
w:releases	3=-25
w:releve	1=38 3=-55
w:relevees	3=45
w:reliable	2=29
w:relief	0=-30 1=37
w:relieved	2=27
w:religieuse	8=-28
w:religieux	1=-33
w:religion	0=-42 1=74 2=-38 3=-48 4=-28 5=-74 6=-36
w:religions	1=-63
w:religious	0=-58 2=34 5=34
w:relit	1=34
w:relocate	5=-35
w:remain	0=56 4=-30 5=26
w:remarks	0=-35 7=56
w:rembourse	8=33
w:remember	5=-39
w:remembers	0=26
w:remis	3=43 4=-36
w:remise	2=29
w:remission	4=57
w:remote	0=-29 3=48 8=-26
w:removed	0=-29 4=48
w:renaissance	1=-34
w:rencontres	5=-46
w:rend	0=39 4=53
w:rendu	0=-29 7=32
w:renie	0=72 1=-26
w:rennes	0=32 2=-47 5=-25 6=-52
w:renonce	5=38
w:renouvellement	4=33 8=-34
w:renovation	0=34
w:renove	4=-38
w:rent	5=-37 6=-47
w:rentre	4=75 5=-77 8=32
w:rentree	8=32
w:renvoye	5=-33 6=52
w:rep	0=-50 4=-44
w:repaid	1=-29
w:repair	1=-25 2=-40 4=-39
w:repaired	4=-33 8=-35
w:repas	0=-39 4=31
w:repenti	0=62
w:repertoire	0=-26 8=-30
w:repete	2=-41
w:replaced	0=-46 1=-30 4=32 8=-38
w:replacement	7=-31
w:report	0=-26 2=35 4=-69 5=-58 6=-36 8=31
w:reported	4=-49 5=43
w:reporter	0=-33
w:reporting	5=-29
w:reports	0=-51 4=47 5=66 6=-70 7=-29
w:reprendre	0=31 3=34
w:reprennent	6=-31
w:representant	7=-31
w:representative	0=30 4=-40 7=-60
w:represente	7=33
w:represented	0=-58 7=66
w:repris	0=-73 3=-26 4=-49 5=-25 7=64 8=59
w:reprise	5=-26
w:republic	0=-28
w:republicaine	0=-52
w:republicains	0=40 7=-79
w:republican	0=80 7=-42
w:republique	5=-32
w:request	2=-40 4=34 5=-26
w:requested	4=34
w:requires	3=43 8=-50
w:research	0=-49 1=-32 2=-26 4=-58 7=-30
w:researched	5=-25 6=-37
w:researcher	4=-30 5=-62 6=-27 7=-34
w:reseau	0=-34 3=28 6=28 7=-41
w:reseaux	5=-26
w:reserve	0=-30 1=31 4=-28 5=40 8=26
w:residence	0=-85 5=-35 7=-29 8=47
w:resident	4=-42
w:residential	2=-32 6=-32
w:residents	0=-35 4=-56
w:resigned	1=31 5=31 6=-32 7=64
w:resistance	4=-38
w:respect	1=46 5=-48 6=-29
w:respecte	4=-41
w:responsable	1=-45 3=-41 4=-30 5=-43 6=-27 8=-58
w:ressemblance	3=91 8=-51
w:ressources	2=-29
w:rest	4=34 8=-41
w:restaurant	1=-42
w:restaurants	1=-26
w:restaurateurs	5=56 6=-32
w:restauration	0=-27 1=30 3=-27
w:restauratrice	0=-39 5=-46
w:restaure	1=-48 8=-40
w:reste	0=26 5=-50
w:rester	5=32 6=-33 8=-68
w:restored	0=-25
w:restores	5=-50
w:restriction	3=-43 4=80
w:restrictions	4=41 8=-33
w:result	2=27 5=33
w:resultat	2=35
w:resultats	2=26
w:results	2=27 4=-29
w:retail	5=-39
w:retard	4=26
w:retards	1=-40
w:retenu	3=-38 8=-29
w:retenue	7=-48 8=26
w:retinal	3=26 4=-37
w:retine	3=62 4=-86 5=-34 8=-42
w:retire	8=49
w:retired	3=-26 4=47 6=-51 7=54 8=-42
w:retirement	4=-31 6=-65
w:retour	0=46 4=-25 5=26
w:retrained	3=-34 4=90
w:retrait	7=-37 8=41
w:retraite	6=-44 7=-27
w:retraites	6=62
w:retreat	5=29
w:retrouve	2=55
w:returned	8=-46
w:returning	7=-29
w:reunion	1=59 8=-36
w:reunions	0=28 1=-40 4=-84 5=-32 6=-54 7=80
w:reussi	0=30
w:reussir	8=-43
w:reuters	0=-38
w:revele	0=-29 5=-26 6=37
w:revendique	0=54 1=26 4=-26
w:revendue	5=-33
w:revenu	8=-30
w:revers	1=36 2=-26
w:revient	4=51
w:review	5=-37
w:reviews	4=-32
w:revolution	0=-32
w:revolutionary	0=-29
w:revu	2=-31
w:revue	1=-33 5=-32 8=-39
w:rewrite	2=-27
w:rewritten	2=-27
w:rewrote	2=-26 6=-30 7=-27
w:reyes	6=33
w:rheumatism	3=-42 4=44
w:rhone	7=-29
w:rhume	0=-31 4=29
w:riant	0=-39 3=27
w:rider	5=-27
w:riding	4=51 5=-33
w:rien	0=-57 1=80 2=25 5=-46 6=-50 8=36
w:right	0=50 1=-63 2=-32 4=-66 5=-54 6=-49 7=-60 8=-37
w:rights	5=-44 6=-39
w:ring	0=-47 4=52 5=-40
w:rings	5=-29
w:riots	4=-27
w:rire	0=32
w:risk	0=-47 2=78 4=-79 5=-43
w:risks	2=44
w:risque	2=78 4=-27
w:rit	0=46 6=-29
w:rival	0=-32
w:rive	0=-39
w:riverains	5=-27
w:rmt	0=-31 7=30
w:rn	0=83 1=-43 5=-52 7=-55
w:road	0=43 1=-40 7=-35
w:roads	4=-25 6=-35
w:rob	6=31
w:robbed	5=-30
w:robbery	8=-27
w:robert	5=-41 6=79
w:robes	5=-53
w:roche	0=36 7=-26
w:roe	8=34
w:roehampton	4=-33
w:roissy	0=-37
w:role	0=-25 2=-59 7=-39 8=-65
w:roles	5=-48 6=-40
w:roll	3=-45 4=-28
w:rolled	3=-33
w:roman	5=-49 6=-30 8=-46
w:romance	8=-63
w:romances	5=-47
w:romanciere	8=-38
w:romans	5=-42
w:rome	5=50 6=35 8=-49
w:room	1=-69 4=46 7=-25 8=-48
w:rooms	1=-52 4=28 5=-30
w:rose	0=48 7=25
w:rosicrucien	1=57
w:rotary	0=-47
w:rouge	5=-47 6=-28 8=-39
w:round	4=-55 5=46 6=-41 7=-25
w:rounds	4=40 6=-27
w:route	5=-30
w:routiers	8=-30
w:roux	2=-27 3=25 6=46
w:row	5=-26
w:rowing	4=30 5=26
w:royal	1=36 5=-29 6=-26
w:royaliste	0=70 2=-36
w:rqth	4=73
w:rss	7=-45
w:rubrique	0=-46 1=49 4=-29
w:rudolf	1=35
w:rue	0=-59 1=-29
w:rugby	0=-78 3=-51 4=44 6=30 7=-53
w:ruiz	2=-43 4=-50 6=42
w:rule	5=38
w:ruled	1=39
w:ruler	6=58
w:rules	6=30
w:rumeur	3=-59 5=31 6=49 8=30
w:rumour	4=-28 6=28
w:rumours	6=41
w:run	0=-61 1=-49 2=40 3=-33 4=-69 5=-74 6=39 7=-44
w:runner	2=-59
w:runs	0=26 3=-44 4=-29 5=-26 7=-66 8=-52
w:rural	7=-27
w:rust	2=-27
w:ruth	6=37
w:rythme	3=37
w:s	4=-53 7=-39
w:sa	3=73 4=-29 8=-48
w:sabbatical	6=39
w:sacked	0=-37 7=42
w:sacred	2=40
w:sade	5=-36
w:safe	0=-45 2=-29 3=53 4=-38 5=-32 6=58
w:safety	4=-62 7=27
w:sag	0=-57 7=40
w:sage	5=-42 6=-52
w:said	1=-64 3=-60 4=40 5=61 7=32 8=47
w:sailor	6=63
w:sailors	7=-28
w:saison	3=-31
w:sait	2=54 3=-28 4=-44 5=39
w:salaire	0=37 1=35 7=-32
w:salarie	0=-25 1=-40 3=42 4=-28
w:salariee	0=-41 1=-34 2=-42 7=27
w:salaries	1=-28 4=-44 7=48
w:salary	5=-27 6=-42 8=-25
w:sales	0=-56 1=-32 2=-62 3=-85 4=-78 5=54 6=-34 7=-66 8=-58
w:salesman	2=-37 4=-51
w:salle	0=-30 3=30
w:salmon	1=-38 2=-29
w:salon	5=29
w:salons	5=46
w:same	0=-28 5=-67 6=109 7=-34 8=-35
w:samedi	3=-27 5=51
w:samedis	0=30
w:sample	0=-26 2=68 3=65 4=-42 8=-48
w:samples	1=27 2=-30 5=-43
w:sanders	0=41 8=-26
w:sands	0=53
w:sang	0=-34 3=-26
w:sanger	2=-42
w:sanitaire	0=31 4=-25 5=-29
w:sans	0=-45 1=52 5=31 7=-121 8=42
w:sante	4=-28 8=-25
w:sas	3=45 5=-30
w:sat	0=107 5=-25 6=-32 8=-50
w:saturdays	0=37 4=-32
w:sauna	5=34
w:saved	4=-30
w:savent	6=43
w:saving	5=57
w:savoir	0=33 1=-25 4=-33
w:saw	3=-30 4=35
w:say	2=-29 3=-40
w:says	2=25 3=-65 4=28 5=42 6=33
w:scaffold	4=39
w:scan	2=-41 3=70 4=-85 8=-26
w:scandal	5=49
w:scannait	3=33
w:scanne	3=45
w:scanned	3=48 4=-45 7=-26
w:scanner	3=31 4=-35
w:scanners	3=-67
w:scanning	3=-46
w:scans	3=29
w:scenariste	6=-37
w:scene	0=-39 1=-55 2=43 7=-39 8=-40
w:scenes	8=-25
w:sceptic	0=44 4=-41
w:sceptical	1=-41
w:sceptics	1=-36
w:sceptique	0=-37 8=-31
w:schiphol	3=52
w:schizophrenia	4=53 7=-28
w:school	1=-25 2=-74 3=-33 5=-55 7=27
w:schools	0=30 1=26 3=-58 5=-36 8=-49
w:science	0=-51 2=-27 5=-31 6=-30
w:sciences	1=-56
w:scientologie	0=-28 1=28
w:scierie	0=31
w:sclerose	4=50 8=-31
w:sclerosis	3=-30 4=43
w:scolaire	0=-43 6=-34
w:scolaires	5=-26
w:scoliosis	4=43
w:scooter	4=27 8=32
w:scooters	4=-57
w:score	3=26 6=-55
w:scotland	4=-25 7=32
w:scottish	0=43
w:scout	1=-25 4=-27 5=-30
w:scouts	0=-34
w:screen	2=47 4=59
w:screening	2=53 4=-71 8=-28
w:screens	2=-34
w:screenshot	5=51
w:script	3=-50
w:scrutin	1=-39
w:sculpteur	3=-29
w:sculptrice	3=-26
w:se	2=-62 4=33 5=35 7=-41 8=-61
w:sea	6=-70
w:seamstress	7=-30
w:seance	4=35 7=-31
w:search	2=-55 8=32
w:season	6=-37
w:seat	5=-46 6=-29 7=-25
w:second	0=51 4=-61 5=32 6=28
w:secondment	7=32
w:seconds	3=61
w:secret	4=43 6=46 7=-34 8=-58
w:secretaire	2=-56 4=-61 6=-38 7=-28
w:secretariat	0=-30
w:secretary	1=27 2=-30 3=-29 4=-84 6=-57 8=-49
w:secteur	0=-25 3=-58 4=-27 7=30
w:section	1=46 6=42 8=-27
w:sectioned	2=-26 4=41
w:sector	0=-56
w:secularist	1=69 6=-28
w:securite	0=-48 3=-59 8=26
w:security	4=-29 8=-51
w:seduced	6=-28
w:seduction	5=-33
w:see	0=-39 4=98 5=53 6=-42
w:seeing	4=27
w:seekers	6=-38
w:seems	0=26 4=47 5=46
w:seen	5=51
w:sees	1=58 3=-29 4=51 6=-25
w:segolene	0=56
w:sein	3=-28
w:seiu	7=52
w:seizure	8=-26
w:sejour	4=-31
w:sejours	4=54 6=-34
w:selection	2=-31 6=-52
w:selfie	3=77 5=-51
w:selfies	5=55
w:sell	0=46 4=-40 5=-51
w:selling	2=-80
w:sells	1=-60 3=-58 5=-61 6=-35 7=-38
w:selon	0=50 1=42 4=-30 7=-32
w:semaine	0=-26 5=44 8=-37
w:semaines	4=72 5=-37 8=-49
w:semble	0=48
w:semences	0=-27 1=-26
w:seminaire	5=32 6=51
w:seminar	5=-28
w:seminariste	1=27 6=44
w:senat	0=-69
w:senateur	0=-32
w:sends	1=-26 5=32
w:seneca	1=49
w:senior	1=-35 4=-51
w:sens	0=-39 1=80 2=-38 3=-25 5=-45 6=58 8=-39
w:sense	1=37 6=-56
w:sensors	4=-26
w:sensual	5=-36
w:sent	2=34 3=54 4=-73 5=54 7=-71 8=-27
w:sentence	0=-26 4=-39 7=-29 8=45
w:sentences	8=-38
w:sentencing	8=31
w:separated	6=32
w:sepsis	3=-39
w:sept	5=31 8=34
w:september	4=28
w:sequelle	4=30
w:sequelles	4=40
w:sequencage	2=28
w:sequence	2=-52
w:sequenced	4=-50
w:sequences	2=-61
w:sequencing	8=-28
w:sera	8=-59
w:serait	1=34 3=-83 5=-32 6=40
w:sergeant	5=-30 6=-69
w:serial	5=46
w:serie	6=-58 7=-32 8=-26
w:series	6=-54
w:serious	8=49
w:seriously	4=49
w:serment	3=-28
w:seropositif	4=77 8=-36
w:serrer	0=38 1=-28 3=-31
w:sert	3=52
w:servant	0=-29 3=41
w:serve	0=-31 3=37 7=42
w:served	1=-25 4=-25 5=-29 7=38 8=33
w:server	2=46 3=25
w:servers	4=-30
w:serveur	1=-26 6=-43
w:serveuse	4=-73 5=58
w:servi	0=-36 1=35
w:service	2=-42 5=-33 6=-31 7=33 8=-65
w:services	5=42
w:serving	7=-45 8=92
w:ses	0=33 1=-48 2=68 3=40 4=-88 5=30 7=-49 8=-102
w:set	0=-38 1=-58 2=-59 3=49 5=-36 6=-48 7=-27 8=42
w:sete	5=-45
w:sets	2=31 6=-26 7=-38
w:settle	5=-42
w:settlement	7=35
w:seul	4=30
w:seule	0=-43 4=45
w:seulement	5=31 6=40
w:seven	0=-30 4=-43 5=31 6=-28 8=32
w:seventies	0=25
w:several	5=61
w:severe	4=67 7=-32
w:sex	0=-84 1=-85 2=-38 3=-58 4=-135 5=61 6=57 7=-51 8=-33
w:sexe	0=-36 4=-48 5=42 6=34
w:sexologue	4=-29
w:sexual	0=-43 4=-55 5=46 8=-50
w:sexuality	5=-103 6=73
w:sexually	0=-27 4=-37 5=86 6=-45
w:sexuel	4=-27
w:sexuelle	2=-31 4=-45 5=47 6=-51 8=-43
w:sexuels	5=33
w:sfa	7=51
w:shaped	4=-31
w:share	0=28 5=65 6=-37 7=-52
w:shared	5=55 6=-25
w:shares	0=31 2=37 5=-75
w:sharp	0=-25 3=-49
w:she	1=-32 8=-44
w:sheep	3=-62
w:sheet	4=-41
w:shelter	5=-46
w:sheriff	8=28
w:shift	0=-37 1=-31 2=-55 3=28 4=-46 8=-45
w:shifts	0=-26 1=25 2=-47 5=-48 6=-50 8=47
w:ships	4=-42
w:shipyard	0=-46
w:shirt	0=32 7=-30
w:shop	0=-75 1=-48 2=-59 4=-30 5=-92 6=-88 8=-63
w:shoplifting	4=-29 8=49
w:shops	3=-45 4=27
w:short	3=-25 4=36 6=25 8=-57
w:shorter	0=-36
w:shortlisted	1=-47
w:shot	4=-32
w:should	0=33 2=-28 4=-27
w:shoulder	4=56 6=-68 8=-29
w:show	6=-25
w:showed	2=85 3=-37 4=-45 5=51
w:shows	2=-30 3=-26 4=28 5=-29 6=-45 8=41
w:shrugged	5=34 6=-47 8=-27
w:si	0=45 1=-44 3=-26 4=-25 5=-26 6=72
w:sick	0=-35 2=-39 4=-36 5=-36 8=-29
w:sickle	2=29 4=-28 8=-32
w:sickness	8=-34
w:side	0=-48 6=29
w:sides	0=-34 2=36 4=-39
w:siecle	1=-40
w:siege	0=-57 1=-31 2=-44 5=-39 6=-25 7=62
w:siemens	0=-30
w:sien	1=30
w:sighs	0=33 5=45
w:sight	1=-38 4=82
w:sighted	4=35
w:sign	5=-26
w:signale	0=38
w:signalement	5=-27 8=39
w:signature	0=-44 1=-29 2=-53 3=-35 4=-53 5=-42 7=-30
w:signatures	3=-47
w:signe	0=-29 3=33 4=30 5=-51 6=26 7=-38 8=-39
w:signed	0=31 7=31
w:signer	7=55
w:signes	4=-38
w:signification	2=28
w:signing	3=42
w:signs	3=82 8=-25
w:silences	4=-37
w:simple	0=-28 5=-29
w:simplement	8=25
w:simplicite	0=-41
w:simulation	1=87
w:since	0=-41 3=28 4=70 5=-35 6=41
w:singer	0=-38 1=76 6=-70
w:singing	4=36 5=-41
w:single	0=-34 1=-30 4=-45 5=-77 6=44
w:sings	1=-25 6=-39
w:sinn	0=37 7=-26
w:siptu	0=-62 7=46
w:sister	0=-37 2=25 3=-29 6=-64 8=-34
w:sit	3=36 6=-33 7=28 8=-30
w:site	0=-62 1=-64 5=35 6=-57 7=-36 8=-47
w:sites	0=-50 4=-34 5=53 6=-62 8=-39
w:sits	0=67
w:situation	4=30 6=-25
w:six	0=-94 1=-44 2=-47 3=-49 5=-55
w:sixteen	1=-29
w:sixth	4=-29
w:skeptics	1=43
w:sketch	1=-37 5=49 8=-29
w:skin	3=71 4=-47
w:skip	4=32
w:slates	4=-41
w:sleep	5=28 6=-51 8=-28
w:sleeping	5=78 6=-31
w:sleeps	0=-41 4=-38 5=82 6=-32
w:slept	4=-34 6=-61 8=-38
w:slides	4=-33 6=-53
w:slip	4=28 7=36
w:slipped	4=52
w:slogan	0=-37 4=-25
w:small	1=-34 4=-34 6=37
w:smartphones	3=-33
w:smells	4=48
w:smile	0=-26 5=31
w:smiles	2=-58 4=32
w:smoke	1=-26 4=103 5=-26
w:sncf	3=-29
w:snes	0=-47 7=83
w:snj	7=47
w:snp	0=58 7=-67
w:snuipp	0=-34 7=48
w:so	4=57 5=-26 7=-36 8=28
w:soap	6=-49
w:sober	4=38
w:social	0=-33 5=-25 8=-39
w:sociale	0=-32 4=-33
w:sociales	7=-37
w:socialist	0=86 1=-33
w:socialiste	0=63 7=-76
w:socialistes	0=39 1=-54 8=-27
w:sociaux	8=39
w:societe	3=34 7=-36 8=-30
w:society	0=-64 2=-26 3=-40 4=-38 7=-31
w:sociologue	5=-25
w:soeur	1=-80 2=44
w:soeurs	1=-68 2=64 6=-50
w:soft	0=45 4=-36
w:software	2=-68 3=45 4=32 5=-40 6=-48 7=-26 8=-34
w:soho	6=-65
w:soigne	8=-28
w:soignee	5=41
w:soigneur	1=-32
w:soins	3=-36 8=37
w:soir	2=-27 3=-38 4=-38 5=37 6=-37
w:soiree	5=-30
w:soirees	0=-56 5=59
w:soirs	0=37 5=-28
w:soit	0=-32 2=33
w:sold	2=-71 3=-62 4=-33 6=-80 7=-38 8=-58
w:solene	6=77
w:solicitor	7=-37
w:solidaires	0=-69 6=-25 7=120
w:solidarity	7=-49
w:solidarnosc	0=-60
w:solide	4=44 6=-39
w:solved	5=-28
w:some	6=48
w:somebody	2=45 6=26
w:someone	4=-49 5=47
w:something	2=-26 4=73 5=-57 6=-42
w:sommeil	4=40
w:sommelier	0=32
w:son	1=-51 3=53
w:sondeur	0=-32
w:songs	5=-43
w:sons	2=59 4=-54 5=-59 6=-36
w:sont	1=-50 2=36 3=63 4=-35 5=-48 6=55
w:sophie	5=-26
w:sort	0=-42 3=-34 4=65 6=96 8=65
w:sortait	6=44
w:sorti	8=61
w:sortie	5=-40 6=31 8=-27
w:souches	2=43
w:souci	4=41 8=-29
w:soudeur	0=-31 6=-33 8=-25
w:soudure	0=-26 8=-27
w:souffle	6=39
w:soulevements	0=48 7=-27
w:souligne	0=64
w:sound	0=-55
w:soup	0=-26
w:soupconne	6=65
w:soupire	4=-30 5=44
w:source	5=-33
w:souriant	1=25
w:sourire	4=46
w:souris	1=-59 3=27
w:sourit	0=-74 1=51 4=-27 5=49 8=-38
w:sous	0=-59 1=45 2=-26 5=42 6=-31 7=-50 8=34
w:soutenu	0=36 3=-31 6=42
w:soutien	5=-32
w:soutient	0=37 5=-25 6=-77
w:souvenir	4=74
w:souvent	1=-34 5=37
w:souverainiste	0=54 1=-57
w:souvient	0=34 3=32
w:soviet	7=-31
w:sow	1=32 3=37 8=-28
w:space	4=32
w:spaces	1=-53
w:spain	8=37
w:spare	5=-36 7=26
w:speak	8=-27
w:speakers	3=-25
w:speaking	1=-29
w:speaks	5=25 6=34 7=38 8=-48
w:special	2=-35 4=25
w:specialist	2=-57 4=-48
w:specialiste	0=-38 1=-53 4=-36
w:specialite	4=-48
w:spectacle	7=30
w:spectrum	4=36
w:speed	3=92 4=-51 5=-28 8=-32
w:spell	4=74
w:spends	1=33
w:spent	1=-25 2=-30 3=-34 4=67 6=-29
w:spinal	2=27
w:spinale	2=45
w:spine	4=39
w:spinster	6=26
w:spirit	1=-30
w:spit	6=-29
w:spite	4=67
w:split	2=-42 4=25
w:spoke	7=-39
w:sponsor	6=-44
w:sponsors	4=48 6=-26
w:sponsorship	3=-26
w:sport	0=-75 3=28 4=-31
w:sportive	7=-31
w:sports	0=27 4=-36
w:spot	0=33 8=-25
w:spots	3=-34
w:spreadsheets	0=30 1=-25 2=-37 4=-52 6=25
w:spring	0=-29 2=-33 5=-38 6=-25 8=36
w:sprint	2=37
w:sql	7=-36
w:squad	8=-61
w:square	0=-28
w:stable	3=-25 4=45
w:stade	1=-58 3=53 5=-27
w:staff	0=-38 1=-28 2=-33 3=-48 7=-30 8=-31
w:stage	1=47 3=-41 5=-82 6=-27 8=-32
w:stages	5=-26
w:stagiaire	2=-50 5=55 6=-30
w:stagiaires	0=-56
w:stairs	4=39
w:stammer	4=37
w:stand	1=-37 7=-72
w:standard	3=-40 5=-27 7=-46 8=-43
w:standardiste	4=-33 5=42
w:stands	4=-33 5=34
w:star	0=53
w:starbucks	7=34
w:start	1=-36 2=-38 3=-58 4=-32 5=-78 6=-32 7=-27 8=-35
w:started	7=45
w:starts	3=26 4=51 8=-50
w:state	0=65 2=-27 5=-50 7=-32
w:states	2=25
w:station	4=31 5=-43 7=-48 8=76
w:stations	4=-54 8=-27
w:statistician	5=-37
w:status	2=48 4=-66
w:statut	2=28
w:staunch	0=85 7=-59
w:stay	0=-49 6=-47
w:stayed	1=-37 8=27
w:steady	2=-28
w:steam	0=43 5=-40
w:steel	4=-25 5=-39
w:steering	0=43
w:stefan	6=76
w:stein	0=36
w:stephane	5=-37 6=58
w:steps	5=29
w:steward	0=-41 4=-37 5=-33 8=-34
w:stewards	7=25
w:sticker	1=33
w:still	1=48 2=-33 6=-58 8=-41
w:stings	4=35
w:stock	0=-49 1=-41 4=-38 6=-33
w:stoic	1=-28
w:stoical	1=-44
w:stoicien	1=67
w:stoique	5=-34 8=-26
w:stole	8=44
w:stone	0=-36 4=49 5=-31
w:stop	0=31 3=27 4=25 5=-43 6=58
w:stopped	1=44 4=53 8=-27
w:stops	4=-35
w:stores	2=-29 4=26
w:story	5=47
w:straight	0=-49 1=-39 2=-36 3=-25 4=-40 5=-96 7=-44
w:straightforward	8=-27
w:stranger	0=-25 2=53
w:strangers	5=33
w:strasbourg	0=30 1=-32 5=-27 6=26
w:strategie	5=-26
w:stray	5=55
w:street	6=-33
w:stress	1=-25 2=-41 3=-29 4=55
w:stretch	8=26
w:strict	1=26
w:strike	4=-34
w:string	5=26
w:strip	5=-54
w:stripped	5=-55
w:stroke	0=-29 2=28 4=-42
w:strokes	0=-26 4=63
w:strong	3=-32 4=-38 8=-50
w:stronger	6=-42
w:struck	8=33
w:student	4=-39 5=27 7=-38 8=27
w:students	3=-38 4=-29 6=-29 7=-54 8=-29
w:studied	5=-28
w:studies	0=-34 1=-31 7=-46 8=-37
w:studio	3=-27 4=-29
w:study	2=36 4=-81 5=-45
w:style	1=-33 3=-54 4=-57 5=-33 6=-50 8=-37
w:su	6=25
w:subject	4=-77 7=-29 8=40
w:subjects	6=-52
w:subs	7=58
w:subscriptions	7=-41
w:succes	5=31
w:success	4=-26
w:sud	0=-106 1=-38 4=-37 5=-33 6=-30 7=85
w:sued	6=-58
w:suffer	4=25
w:suicide	0=-31 4=44
w:suing	3=31
w:suis	1=68 2=-27 5=-49 6=60 7=-34
w:suisse	1=-27 2=45 3=-25 8=-37
w:suit	1=48 3=-61 5=-29 6=-26 7=-41
w:suite	0=-33 1=-29 6=-35 8=25
w:suits	4=-35 6=-45
w:suivi	0=-25 3=-51 6=80 8=63
w:suivie	1=-33 4=69 5=41 6=-52
w:sujet	4=-39 7=-31
w:summer	0=-37 3=-38 8=-27
w:summers	0=-27
w:sunday	1=25 4=-39
w:supermarket	4=-28
w:supervised	0=-31
w:supervision	2=33 4=-28
w:supervisor	1=-32 3=-29 4=61 6=-50 8=-34
w:suppleante	0=36
w:supplier	5=43
w:suppliers	4=-41 5=25
w:supplies	3=-36
w:supply	4=-29 5=-46
w:support	0=40 2=-32 5=-41 6=-52 7=-66
w:supported	4=-53 6=-51 8=33
w:supporter	0=72
w:suppose	3=-42
w:suppression	3=54
w:sur	1=-28 2=-52 3=-38 4=-92 6=39 7=26 8=-87
w:surete	1=26
w:surgeon	0=-34 3=-27 4=-69
w:surgeries	4=38
w:surgery	4=-50
w:surpris	4=-35 5=96 6=-73
w:surprises	5=-54
w:sursis	8=69
w:surveillant	0=-31 7=65 8=-46
w:surveillants	8=-32
w:survey	4=-32 6=48
w:surveyor	0=-27 1=42 4=-44 6=-29 7=-27
w:surveys	5=-27
w:suspect	6=63
w:suspected	4=37
w:suspendu	0=46 4=-41 8=44
w:sussex	6=-37
w:svt	2=-27
w:swear	5=-30
w:sweden	6=-39 7=-25
w:swedish	0=-25
w:swims	4=-35
w:swing	0=26 5=-71
w:swinger	5=50
w:swingers	0=-30 6=-46
w:swings	6=-33
w:switchboard	4=28
w:sworn	1=31
w:sympathie	0=50 5=-37
w:sympathies	0=39
w:sympathisant	0=25
w:syndic	7=-97
w:syndical	0=-37 7=28
w:syndicale	0=-66 7=113
w:syndicales	7=60
w:syndicalisme	7=-33
w:syndicaliste	0=-32 7=39
w:syndicat	0=-76 1=-34 3=-27 5=-26 6=-31 7=77 8=-57
w:syndication	7=-82
w:syndicats	7=-45
w:syndique	7=124
w:syndiquee	7=67
w:syndiquer	7=42
w:syndrome	2=29 4=-59
w:system	0=-79 3=73 4=-64 5=-27 6=-36 7=-27 8=-42
w:systeme	3=74 5=-26
w:systems	3=-80 4=-30 6=-26
w:t	0=29 4=43 5=52 6=36 7=-67 8=-61
w:tabac	4=-28
w:table	1=-45 3=-56 6=48 7=-53
w:tableaux	0=-37 6=-35
w:tablet	3=87 4=-79
w:tablets	4=47
w:tablette	3=88
w:tablier	1=36
w:tag	0=-34 3=-74 4=-27 8=55
w:tagged	8=48
w:tags	8=-25
w:taille	3=-33
w:tailleur	6=-33
w:tailor	5=-28 8=-32
w:take	1=-33 4=110 5=-38 6=-70 8=-39
w:taken	0=-37 2=53 3=69 4=-79 8=-26
w:takes	0=-31 4=62 6=-69
w:talent	3=-25 8=-30
w:talese	6=-28
w:talk	0=-54 5=-60 6=26
w:talking	6=-48
w:talks	0=-31 3=-31 5=31 7=-53
w:tant	1=-30
w:tante	4=35 6=-93
w:tantra	5=58
w:tapage	4=-25 8=36
w:tape	0=-26 3=36 4=-71 5=31
w:tart	5=-36
w:taste	4=29 8=-51
w:tate	2=40 3=-59 4=-34 5=-25
w:tatoue	1=50 6=26
w:tattoo	0=-35 1=51
w:taught	0=-54 1=-29 2=-39 5=-67
w:taulard	8=63
w:taule	8=50
w:taux	3=53 4=50
w:tax	0=33 1=32 2=-28 4=-53 5=-30 6=-33 7=-58
w:taxes	0=40 8=-27
w:taxi	3=30 7=-31
w:tdah	4=40
w:tea	0=39 7=-25
w:teach	4=-40 6=-36
w:teacher	0=-35 1=-37 2=-29 5=-70 7=26 8=-29
w:teachers	2=-33
w:teaches	0=-45 3=-37 4=-72 7=-45 8=-31
w:teaching	5=-28 6=-52 7=25
w:teachings	1=45
w:team	1=-27 2=-116 3=-58 4=-34 6=77 7=-28 8=-92
w:teamster	7=42
w:teamsters	2=-29 7=33
w:technical	4=-26
w:technician	1=-27 2=-34 7=-25
w:technicien	7=-49
w:technicienne	3=-40 7=-29
w:technique	0=-46 4=-26 6=-26 8=-39
w:technologique	1=-28
w:teenager	8=51
w:teens	4=43
w:telephone	0=-28 2=-48 8=45
w:telephonique	0=-29
w:telethon	0=-40 5=-25
w:teletravail	4=48 8=-27
w:television	6=-44
w:tell	0=-35 4=-38 5=31
w:tells	2=26 7=27
w:temoin	6=-29 8=-46
w:temp	5=48 7=-28
w:template	0=-28 3=55 4=-25
w:temple	1=-45
w:temps	3=-36 4=32 7=-29
w:ten	0=-55 1=-26 3=65 4=47 5=-48 8=-44
w:tenait	6=30
w:tenant	6=-42
w:tenants	3=-33
w:tendance	1=43
w:tendencies	6=45
w:tender	1=-29 3=-26
w:tenir	4=33
w:tennis	0=-34 5=-31
w:tenor	3=-41 4=-31 6=52
w:tension	4=-61
w:tenu	1=-28 4=-52 8=-31
w:tenue	1=-43
w:term	0=-37 4=31 7=-43
w:terminals	4=-32
w:terrain	6=-52
w:terre	0=52 7=-38
w:territorial	5=-29
w:tertiary	5=32
w:test	0=-105 1=-75 2=154 4=-33 5=-122 6=-116 7=-60 8=-86
w:teste	1=-61 2=64
w:tested	0=-25 2=82 3=-27 4=-64 5=-45 8=-58
w:testee	2=44
w:tester	2=-49 7=-29
w:testeuse	3=-31
w:testing	2=-27 4=-68 5=-34
w:tests	0=-29 2=-66 3=-33 4=-72 6=-28
w:tete	0=55
w:texas	0=91 7=-46
w:textbook	6=-33
w:tgwu	7=39
w:thalassaemia	2=27 4=-48
w:thales	1=29
w:than	0=-59 1=-34 3=-51 4=100 6=-54 7=-26 8=-52
w:thank	0=28 1=-34 2=27 8=-29
w:thanks	0=-70 7=75
w:that	1=37 4=-26 6=29 7=-98 8=-57
w:the	2=-39
w:theatre	2=-27 5=-63 6=-93 8=-40
w:theft	0=75 1=-44 8=-34
w:their	1=-52 2=-55 3=-57 8=28
w:them	0=38 1=-46 2=-84 3=57 4=-64 6=-43 7=-53 8=-78
w:then	1=-35 3=-59 4=62 6=-67 7=45 8=-27
w:theologie	0=-30 1=28
w:theorie	6=-48
w:theory	6=27
w:theosophical	1=48
w:therapie	4=-58 6=43
w:therapist	4=-76 8=-31
w:therapy	2=-41
w:there	0=-57 5=-32 6=35 8=40
w:therefore	1=39 4=37
w:these	0=-37 3=-32 4=-34 5=-54 7=-32
w:thesis	1=-30 3=-44 5=-54 6=-86 7=-28
w:they	0=-56 1=28 4=-25 5=59 6=35 8=-53
w:thierry	6=41
w:thing	4=-39 5=32
w:things	1=36 4=44 5=-25 8=51
w:think	1=32 5=-44 6=52
w:thinks	0=48 1=79 2=-34 4=-39 5=-52 6=-31 7=41 8=-56
w:thinners	4=58
w:third	0=-39 1=31 6=-33 8=-25
w:thirties	6=33
w:thirty	0=25 2=-69 6=-65
w:this	1=-28 2=-51 3=35 4=74 5=-48 6=68 7=-56
w:thoreau	1=48 8=-38
w:those	0=28 3=36
w:though	0=47 5=-25 7=69
w:thought	4=37 5=-35
w:three	1=-59 2=-25 3=-46 5=31 6=-30 7=44
w:threesomes	5=45
w:thrice	4=36
w:thrombose	2=28
w:through	2=26 3=-45 5=33 6=-25 7=47 8=-54
w:throuple	5=36
w:thrown	0=40 7=28
w:thumb	0=-44 3=28 4=-55 7=-29
w:thumbprint	3=70 8=-38
w:thursdays	1=34 4=34
w:thyroide	4=34 8=-27
w:ticked	1=42
w:ticket	0=-31 1=-35 3=37 5=-43 7=48
w:tickets	3=-36
w:tied	4=-34 6=73 8=-28
w:tiennent	4=-27 5=-53 8=-39
w:tient	1=59 4=-47 6=-48 7=-29
w:tiers	5=36
w:ties	4=-31
w:till	1=-36 3=37 4=-38 5=-31 6=-48 8=74
w:timbres	7=-53
w:time	1=-42 2=-64 3=-50 6=-74 7=30 8=97
w:times	3=37 4=25 5=-61 6=-36 8=-30
w:tire	0=-46 8=71
w:tired	0=-43 4=-60 6=29
w:tissue	2=39
w:title	2=-59
w:titles	4=31
w:titre	1=27 4=-71
w:titres	0=33
w:to	0=27 2=-35 3=-38 4=-34 8=-50
w:today	0=-30
w:toe	4=44 8=-28
w:together	4=-33 5=87 8=-39
w:toilettes	4=27 5=35
w:told	0=55 3=-25 5=35 6=50 8=-34
w:tolstoien	1=25 4=-50
w:tom	4=26
w:tombee	4=27
w:ton	0=-29
w:tone	4=-43 6=38
w:too	0=-31 5=27
w:took	1=-75 2=37 3=54 6=-88 8=46
w:tools	0=-26
w:top	6=-42
w:topic	3=-26 5=27
w:tories	0=38 4=-42 6=-33
w:toronto	0=-42 6=32
w:tory	0=55 1=-48 6=-34 8=-48
w:tot	0=-36 1=-26
w:total	4=58
w:touch	3=-35 5=-29
w:touche	4=-57 5=79 6=-63
w:toujours	1=-40 4=60 5=-37 8=-29
w:toulouse	2=-38
w:tour	1=-44 2=-50 4=-45 6=-26
w:tourne	1=-33 5=56 6=-27
w:tourner	0=-36 8=39
w:tourniquets	3=-31
w:tours	5=-59 6=-71 7=45
w:tous	1=-56 3=43 4=-70 8=-36
w:tout	1=26 2=-37 3=-29 4=-39 8=-46
w:toute	0=-28 1=117 2=-32 4=-25 6=-42 7=-25 8=-49
w:toutes	4=52 5=-42 6=46
w:tower	1=-25
w:town	2=-48 3=-42 4=-35 6=56 8=-26
w:towns	4=-43
w:toys	5=-49
w:tp53	2=-77
w:tracabilite	2=-25
w:trace	3=44
w:traces	2=-26 8=-28
w:tracte	0=32
w:tracts	7=-46
w:trade	0=-75 2=-35 3=-54 4=-46 6=-31
w:trader	3=-27 5=-46 7=-25
w:trading	2=-72 8=32
w:traduit	0=-26 1=-29 6=-56
w:train	4=26
w:trained	0=-27 3=-63 4=-29 5=-60 6=-37
w:trainee	4=-54 5=79 7=-26 8=-55
w:trainer	4=-36 6=-35
w:training	4=-39
w:trains	4=53 5=-75 6=43 8=-32
w:trait	2=80 4=-81 5=-38 6=-46
w:traite	4=38 8=-35
w:traiteur	1=-46 5=59
w:traits	3=-56
w:tram	4=29 8=-54
w:tranche	8=-27
w:transaction	7=-50
w:transfer	2=-33
w:transhumanist	1=43 4=-50
w:translated	0=-39 2=-29 5=-45
w:translation	1=-42 5=-61
w:translator	0=31 4=-25 5=-53 6=-26
w:translocation	2=79
w:transmis	1=33 2=-26
w:transmission	2=-55
w:transparency	0=-42
w:transplant	0=-55 2=33
w:transports	4=28 7=-53
w:travail	0=-28 3=-57 6=-81 8=31
w:travaille	0=-38 2=-38 3=47 4=-81 5=-69 8=-34
w:travailler	3=-28 4=35
w:travailleur	3=-40 4=75
w:travailleuse	3=-42 4=58
w:travaux	8=63
w:travel	0=-31 1=-44 4=62 5=44
w:travels	0=-26 4=-25 5=42
w:trawlers	4=-28 8=44
w:treasurer	2=-30 4=-47 7=25
w:treated	2=-31 4=96 8=-26
w:treatment	2=36
w:treats	4=-29
w:tree	0=-36
w:trees	2=-36
w:tremblement	3=-33 4=68
w:tremor	2=25 4=49
w:trente	8=-46
w:tres	0=25 1=-49 3=-25 4=-29 5=63 7=40
w:tresorier	0=34 1=-26 6=-28 7=-51
w:tresoriere	0=26
w:tri	0=-46
w:trial	3=41 5=-28 7=-25 8=-60
w:trials	2=-56
w:tribunal	0=-38 4=-55 5=29 7=-28
w:tribute	6=-26
w:tried	0=-27 4=45 6=-37 7=41 8=-46
w:trip	5=52
w:trips	7=-25
w:trisomie	2=-70 4=43
w:trisomique	2=-35 4=34
w:trisomy	2=71 4=-32
w:trois	0=-107 2=-26 3=-31 5=73 6=-103
w:trompait	5=38 6=-46
w:trompe	5=39 6=-88
w:trotskiste	0=60
w:trou	4=41
w:trouble	3=30 5=-26 7=-27 8=61
w:troupe	6=59
w:trouve	0=-51 1=36 2=63 3=-30 4=-35
w:truck	1=-28
w:true	1=36
w:trump	0=59
w:trust	1=-57 4=-31 6=-66
w:trustee	2=-25 7=46
w:trusts	4=-46 7=-39
w:try	4=-27
w:tssa	7=48
w:tube	2=55 3=-25
w:tuesdays	4=48
w:tulips	2=-33 3=-41
w:tully	6=32
w:tune	6=-49
w:tupe	7=-79
w:turbot	3=-27
w:turkey	8=40
w:turned	1=47 2=25 4=-49 6=-36
w:turner	2=51 4=-35
w:turnstile	3=43
w:turnstiles	3=-37
w:tutor	1=-34 6=-81
w:tweets	0=49 8=-31
w:twelve	4=-60
w:twenties	6=-31
w:twenty	0=-46 1=39 3=-40 4=76 5=-25 8=32
w:twice	1=-47 6=-49 8=-72
w:twickenham	7=-28
w:twin	2=-52 6=-31
w:twins	2=-40 4=45 5=-26 6=28 7=-28
w:twitter	0=65
w:two	0=-34 1=-80 2=-27 3=-34 4=37 5=28
w:typage	2=35
w:type	0=-68 1=-28 2=50 3=-61 4=64 7=-25 8=-50
w:typed	0=-30 2=58
w:typeface	1=-63
w:types	1=-28 3=46 4=68 8=-25
w:typing	4=-32 5=30 7=-38 8=-32
w:uaw	7=64
w:ucatt	0=-38
w:ucu	0=-52 7=66
w:udb	7=-25
w:udi	0=94 7=-30
w:ueda	1=63
w:uganda	5=-44 6=33
w:uk	4=-40 7=-28
w:ukip	0=59 1=-27 7=-41
w:ukraine	0=33
w:ulster	0=50 7=-34
w:uml	2=-31
w:ump	0=55
w:un	1=-35 3=-35 4=35 7=-84
w:unbeliever	1=32
w:uncle	1=32 4=-26 8=30
w:under	0=31 1=-38 3=-37 4=-29 6=-49 7=-29
w:undergoing	4=51
w:understand	2=-28 5=26
w:underwriter	4=-48 5=-27
w:undetectable	4=33
w:une	0=-32 3=-64 7=-76
w:unef	7=-39
w:unfaithful	2=-29 5=41 6=-38
w:unfit	4=46 8=-30
w:uniform	5=-38
w:uniforms	5=54 8=-31
w:union	0=-60 1=-70 2=-75 3=-76 4=-107 5=-117 6=-121 7=79 8=-87
w:unionise	0=-53 7=41
w:unionised	0=-114
w:unionist	0=44
w:unions	0=-75 3=-26 5=-40
w:unique	4=-29
w:unis	0=-25
w:unison	0=-58 7=25
w:unit	0=-25 1=-29 3=-83 4=-62 5=-41 6=-32
w:unite	0=-87 3=-27 4=-51 5=-28 6=-47 7=91
w:united	7=34
w:units	1=-36
w:universite	0=-34 1=-25 7=-35
w:university	0=32 3=-57 5=-41 6=41 7=-45
w:unknown	2=38
w:unlock	3=29
w:unpaid	0=79 1=-25 3=-28 8=31
w:unsa	0=-74 2=-36 7=121
w:untested	2=39
w:until	0=-30 4=55 5=-46 6=-61 7=-52
w:up	1=47 2=-54 3=-50 7=27
w:upfront	1=-32 4=27
w:upheld	8=-38
w:ups	1=-51 4=-30 6=-32 7=-27 8=-30
w:urbanisme	0=28
w:urnes	0=-27
w:us	1=-46 2=-35 3=-44 7=-57
w:usage	3=-26 4=40 8=27
w:usdaw	7=60
w:use	4=-41
w:used	0=69 1=-36 2=-35 3=29 4=-44 7=-32
w:user	1=-27 2=-45 3=51 4=55
w:users	2=-42
w:uses	4=105 5=33 6=-41 8=-72
w:usher	0=-25
w:usine	0=-33 4=-77 5=-28
w:utah	3=36 6=29
w:utile	3=-36
w:utilise	4=41 5=38
w:utrecht	0=60
w:v	2=47 4=-40
w:va	0=55 4=47 5=55 6=-47
w:vacancy	4=-30
w:vacataire	1=-26
w:vaccinated	4=96
w:vaccination	0=-48 4=-25
w:vaccine	0=47 4=-38 6=50 7=-27
w:vaccinee	4=60
w:vaccins	4=50
w:valable	3=-26
w:vale	5=31 6=-26
w:valerie	0=54
w:valeurs	1=-37 3=44
w:valid	3=-41
w:valu	5=-32
w:value	3=-31 6=31
w:valve	4=27
w:valves	4=-57
w:van	2=-38 4=-71 5=-51
w:vance	8=36
w:vante	5=68 8=28
w:variant	4=-43
w:variantes	2=-27
w:vat	8=27
w:vault	3=78 5=-45 8=-30
w:vaut	4=25 5=-35 6=-28
w:ve	0=59 1=-27 5=28
w:vecu	6=37
w:vega	3=-27
w:vegan	0=-49 4=-36 8=-37
w:vegane	1=35
w:veganes	1=38
w:veganisme	0=-25
w:vegans	1=-29
w:vegetal	1=-28
w:vegetale	2=-53
w:vegetarian	1=-38
w:vegetarien	5=-26
w:vehicles	4=-28
w:veille	8=-39
w:veilleur	4=-30 5=40 8=-42
w:vein	0=-36 3=48
w:veineux	3=33
w:velo	0=-62 1=-36 5=-28 7=60
w:vend	0=-37 1=-73 3=-55 4=-40 5=37 6=-44
w:vendait	0=33
w:vendent	8=-28
w:vendeur	1=-33 2=-32 3=-32 4=-44 6=-34
w:vendeuse	0=-25 3=-58 5=-49
w:vendors	4=-29
w:vendre	0=39 5=-32
w:vendredi	0=-29
w:vendu	1=33 2=-44 4=-47
w:venerable	1=39
w:venir	6=-35
w:venissieux	0=27
w:vente	2=-49
w:ventes	5=-27
w:venture	5=-58
w:venu	5=-27 6=-27
w:venue	8=27
w:ver	7=55
w:verbal	8=-35
w:verdict	8=-38
w:verification	5=-32
w:verifie	2=38
w:verified	3=46
w:verifiee	3=-55 8=37
w:verifier	3=-26
w:verifies	3=61 5=-32
w:vermeer	8=-27
w:vermont	0=25
w:vers	4=29 6=-28
w:verse	2=33
w:vert	0=-73 3=-63 4=43 5=-32
w:verte	3=-51 4=-32
w:very	1=29 2=27 4=-28 7=44
w:vessel	3=49
w:veterinaire	4=-31
w:veterinary	4=-29
w:veuf	6=37
w:veut	2=-25 3=26 4=-64 5=74 8=-26
w:veuve	4=-33
w:vfs	3=26
w:vial	0=31
w:viande	1=46
w:vicar	5=-51
w:vice	0=-79 5=64 7=63 8=-36
w:victim	7=27 8=-32
w:victime	8=-83
w:victimes	8=-43
w:victims	8=-47
w:victorian	0=-25 5=-36
w:vidal	6=-32 8=-28
w:video	1=-26 2=-44 3=53 6=-71 7=-26 8=-36
w:videos	2=-27 5=82
w:vie	0=-45 1=76 2=-34 3=-51 4=-100 5=117 6=-35 7=-32 8=-61
w:vieille	0=35 1=40
w:viendra	6=28
w:vienna	6=55
w:vient	1=62
w:vierge	5=43 8=-48
w:vieux	6=30
w:view	1=-44
w:vigile	4=-44 8=66
w:vigne	2=-50 4=-36
w:vigneron	0=-48
w:vignerons	7=-49
w:viking	2=32
w:village	1=-33 4=-56 5=36 7=-41 8=-34
w:ville	0=-40 1=-26 4=-28 6=-33 8=-25
w:vingt	8=-45
w:vins	0=-48 7=-48
w:violence	1=83 5=-42 8=-67
w:violent	4=-35 8=38
w:violin	5=43 6=-53
w:viral	4=-35
w:virgin	6=-33
w:virginia	5=-31
w:virginity	5=50
w:virus	4=-36
w:vis	4=26 6=43
w:visa	0=-52 1=-50 2=-58 3=-30 4=-90 5=-63 7=-29
w:visage	0=-56 1=-40 2=-28 3=52 4=-42 5=-66 6=-41 7=-26 8=-35
w:visages	3=-31
w:vise	0=-29 4=35 5=-26 6=-61 8=35
w:visio	8=49
w:vision	0=-31 1=34
w:visit	4=44
w:visite	4=48 5=-32 8=-43
w:visiteuse	4=-49
w:visitors	1=-28 3=-29
w:visits	4=50 5=55 6=-25
w:vit	1=55 2=-96 3=-31 5=44 7=-40 8=-69
w:vivent	6=30
w:voeu	1=59
w:vogel	3=-25
w:voice	0=-27 2=-72 5=-59 6=-76 7=-40 8=-68
w:voiceprint	3=53
w:voices	3=-47
w:voila	1=-33
w:voile	8=-31
w:voisin	5=28
w:voisinage	2=28
w:voisine	5=-27 6=38
w:voit	1=40
w:voiture	0=-36 1=55 3=-25 6=30
w:voix	0=-137 1=-35 2=-32 4=-56 5=-59
w:vol	0=-42 4=-36 5=-25 6=-35 8=53
w:volage	5=64 6=-47
w:vole	6=-25
w:voles	5=-27 8=-28
w:voleur	3=27
w:volontaire	1=41
w:volt	0=51 7=-32
w:voltaire	1=48
w:voluntarily	2=40 8=-35
w:volunteer	0=31 1=-32 3=-49 4=-38 6=-49 7=51 8=-33
w:volunteered	5=36
w:volunteers	0=-34 2=-36 3=-39 4=31 7=-25 8=34
w:voss	5=79
w:votait	0=28 2=-27
w:vote	1=-62 4=-48 5=-69 6=-42 8=-42
w:voted	1=-30 2=-28
w:voter	0=54 3=25 5=-26
w:voting	0=25 1=-36 5=-28
w:votre	3=27 5=28
w:voulu	0=-25 3=53 4=-44
w:vous	6=55 8=-29
w:vows	0=-25 1=64
w:voyage	4=-37 5=69
w:voyages	1=-39 4=35
w:vrai	0=61 5=26
w:vraie	1=-30
w:vu	4=-27 8=29
w:vue	0=-46 1=-26 2=-31 8=55
w:vus	2=29 4=-60 5=39
w:waiter	5=-26
w:waiting	4=58
w:wales	0=-30
w:walk	0=31 4=30 6=-46
w:walking	0=-35 4=45
w:walks	4=31 5=-30
w:wall	0=-38
w:want	6=-51
w:wanted	1=-36 4=25 5=41
w:wanting	0=36 4=-27
w:wants	0=39 1=-32 4=-27 8=29
w:war	0=52 1=67 5=-33 6=-47 7=-46 8=-32
w:ward	0=-29 4=-70 5=38 6=-30 8=-26
w:wardrobe	5=-31
w:warehouse	0=-55 4=47 6=-26 7=59
w:warm	2=-39 4=48
w:warned	7=38 8=-26
w:warning	4=-57 5=37 8=36
w:warns	0=35 8=37
w:warsaw	6=39
w:warwick	1=26
w:was	1=-44 2=-25 3=47 8=26
w:wasn	5=-26
w:waste	4=-44
w:watch	5=-38 8=-55
w:watches	5=74
w:watching	3=-26
w:water	2=-25
w:waterloo	7=30
w:way	0=-58 2=-25 3=31 4=-45 5=89 6=-30 8=-30
w:we	1=59 3=54 4=-30 5=42 6=-28 8=-52
w:weak	4=31
w:wear	5=33
w:wearing	4=41
w:wears	2=-25 4=47 6=36 7=27
w:weather	1=-26
w:webcam	3=60 5=-26
w:weber	6=26
w:wedding	1=58 4=-54 8=-34
w:weddings	1=-27 4=27 5=-32
w:wednesday	2=34
w:week	1=-48 3=-26 4=76 6=-73 7=73 8=-75
w:weekend	2=-25
w:weekends	2=-26 5=37
w:weekly	0=-44 1=45 3=-41 6=-44
w:weeks	0=-43 3=-27 4=30 5=-54 6=-40 8=-36
w:weight	4=-50
w:weights	3=-30
w:welder	0=31 3=-32 6=-25
w:well	2=-34 3=-38 4=63 6=-26 7=-57 8=-76
w:wellington	6=-31
w:welsh	0=-43 1=-28 2=53 5=-35 6=30
w:went	0=25 1=-40 2=-34 3=-43 4=49 5=54 6=-62 7=31 8=-40
w:were	1=-52 2=-31 4=-110 5=70 6=-103 7=-64
w:west	5=-36 6=-30
w:western	7=-41
w:what	0=-42 1=25 2=-52 3=-41 5=-54 6=-28 7=-29 8=-46
w:whatever	4=35 5=39
w:whatsapp	1=-39 5=43
w:wheelchair	0=-43 5=-26
w:when	1=-54 4=25 6=40 8=-26
w:where	0=-43 2=-34 3=37 4=-73 5=-46 7=-50
w:whether	0=42 5=-34
w:which	0=28 2=61 8=-32
w:while	0=-38
w:whisky	4=74 5=-37
w:whispered	5=39
w:whistle	8=46
w:whitby	4=-39 5=-39
w:white	0=56 1=27 4=-25 5=-28
w:who	1=39 3=-72 7=-40
w:whole	6=38
w:wholesale	3=-37
w:whom	0=27 2=-54 5=-25 6=59
w:whose	5=40
w:why	0=-33 6=-28
w:widow	1=-28 8=52
w:widower	1=46
w:wife	0=-39 1=-49 3=-53 4=-32 5=91 6=-59 7=48 8=-74
w:wilde	6=-32
w:will	0=30 3=-78 4=-35 5=-49 8=-52
w:willing	6=30
w:window	3=-43
w:windows	3=39 7=-26
w:wines	5=-29
w:wing	0=118 4=-27 6=-27
w:winger	0=-41
w:winter	0=-55 3=27 4=33
w:winters	4=43
w:wish	4=25 7=-31
w:with	1=-67 5=26 7=-72 8=-55
w:withdrawn	8=68
w:withdrew	0=-26
w:within	8=-49
w:without	0=-35 1=55 6=-32 7=-38
w:witness	5=29 8=-57
w:witnesses	0=-38 1=72 5=-26 8=-28
w:wives	5=26
w:wobbly	7=46
w:woman	0=-60 1=-30 2=-25 3=-38 6=80 7=-35 8=-29
w:womaniser	5=48
w:women	0=30 1=-32 2=-47 3=-53 4=-99 6=54 7=-37 8=-53
w:won	2=-47 3=-25 5=-81 6=28 8=-51
w:wood	5=-32 8=-39
w:wool	1=52 5=-60
w:woolf	6=-26
w:word	3=-40 4=-62 5=49 6=-77
w:words	1=36 3=-39 4=-45 8=-44
w:wore	0=31
w:work	2=-73 4=37 7=-47
w:worked	1=-49 3=36 5=26 6=-47 7=-49
w:worker	0=-25 4=33 8=-53
w:workers	0=49
w:workforce	7=27
w:working	0=-80 3=-26 4=-26 8=48
w:workplace	7=48
w:works	0=-66 1=37 2=-38 4=33 5=-70 7=-37 8=-58
w:workshop	3=-27 5=-38 6=-36
w:workshops	5=37 7=-32
w:world	0=-29 1=35 6=-35
w:worn	0=65 2=-25 3=54 5=-34 7=-27
w:worse	4=80 6=-58
w:worth	5=-38
w:would	0=76 2=-31 4=-29 5=-53 7=-40 8=-70
w:wouldn	0=-47 3=47 4=-30 6=40
w:wound	4=-41
w:write	0=26 2=-40
w:writer	6=-29
w:writes	0=-30 2=-56
w:writing	6=-43 8=-35
w:written	2=-36 4=59
w:wrong	1=31 4=34 8=-29
w:wrote	0=-47 1=-41 3=-106 5=60
w:x	0=42 2=73 4=-86 5=-46
w:xx	2=52 4=-27
w:xyy	2=45
w:y	0=-26 1=-29 5=-40 6=33 7=-25
w:yacht	5=-42
w:yann	1=-46 5=25
w:yard	3=-38 8=32
w:year	1=32 3=-71 4=45 5=-25 7=-44 8=-55
w:years	0=-49 1=-50 2=-69 3=-76 4=33 7=37
w:yes	3=26 4=-27 5=-35
w:yet	1=28 4=-58
w:yeux	3=-37 4=-65 8=66
w:yoga	1=-33 4=-51
w:york	4=51
w:you	0=-26 1=-25 2=-44 3=-36 4=48 5=41 6=32 8=-40
w:young	0=77 3=-42 4=44 5=-45
w:younger	2=-44 4=39 5=37
w:your	1=26
w:yours	6=-32
w:youth	0=62 4=-45 6=-44 7=-40 8=36
w:yves	5=-63 6=68
w:zele	8=-44
w:zemmour	0=62 5=-42
w:zen	1=-40
w:zero	0=-29
w:zoo	1=25
`;
