/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-42
after:job	-48
alone	55
any:0	59
any:000	-167
any:00417	46
any:02	28
any:0331	-25
any:17	30
any:17th	40
any:1890s	-41
any:18e	42
any:1921	-60
any:1956	26
any:1974	29
any:1987	-27
any:1988	41
any:1989	-33
any:1990	-41
any:1999	52
any:1er	-50
any:200	-93
any:2004	40
any:2005	45
any:2013	44
any:2022	45
any:2024	30
any:2025	25
any:2027	-42
any:2031	-35
any:20881	30
any:20e	25
any:21	47
any:22	31
any:23	-34
any:24	-40
any:25	-32
any:255	27
any:2e	-27
any:2m	-41
any:30	-36
any:300	-104
any:32bj	34
any:34	38
any:340	-54
any:38	32
any:3d	32
any:40	-84
any:400	-91
any:46	-25
any:512	43
any:5e	-25
any:5g	-32
any:6	41
any:60	-112
any:600	-65
any:62304	-29
any:68	-26
any:7	-71
any:705	35
any:71	40
any:75	-66
any:79	53
any:80	-34
any:82	26
any:87	39
any:88	45
any:90	-27
any:900	-107
any:91	57
any:92	-49
any:964	-27
any:a6	-59
any:a69	45
any:a7	-52
any:aa	70
any:aachen	-36
any:aadhaar	42
any:aah	41
any:ab	-38
any:abandonne	-38
any:abandonnees	40
any:abattoir	-42
any:abbey	-49
any:abbot	-30
any:abbott	-58
any:aberaeron	26
any:abime	48
any:abnormal	-39
any:abolition	36
any:abonnee	37
any:above	50
any:abrite	-32
any:absences	57
any:absente	55
any:absenteisme	-30
any:absentia	31
any:absolute	-29
any:abstention	-51
any:abstentionniste	42
any:abstinent	-41
any:abstract	-30
any:absurdist	25
any:absurdite	-30
any:abuse	-36
any:academia	-76
any:acariens	51
any:acas	-52
any:accede	25
any:accent	-33
any:accents	-26
any:acceptabilite	-34
any:acceptee	54
any:accepter	-38
any:accepterai	-35
any:access	-27
any:accessibility	-30
any:accessible	-45
any:accessoiriste	-33
any:accidents	-60
any:accompagne	-70
any:accompagnes	-35
any:accord	-33
any:according	47
any:accordionist	-46
any:accords	-34
any:accountancy	-53
any:accountant	-35
any:accounting	-48
any:accounts	-96
any:accouplements	-28
any:accredited	-41
any:accroc	33
any:accueil	-43
any:accueillait	-30
any:accuracy	-27
any:accuse	29
any:acharne	25
any:achats	-81
any:acheteuse	-89
any:achterberg	43
any:acierie	-29
any:acquis	-36
any:acquitte	42
any:acquittee	59
any:acres	-28
any:across	-97
any:act	-48
any:acted	-70
any:actes	-33
any:acteur	-51
any:actif	29
any:acting	-65
any:actionnaire	-55
any:actions	-34
any:active	31
any:activee	65
any:activism	25
any:activiste	-30
any:activite	-30
any:activities	-27
any:actors	-53
any:actuary	-25
any:actuel	25
any:acute	-57
any:ad	-35
any:adair	41
any:adaptation	-59
any:adapter	-43
any:adaptes	-36
any:add	-41
any:addictologie	-87
any:addicts	-27
any:addition	-42
any:address	-27
any:addresses	-39
any:adepte	25
any:ader	40
any:adhere	-28
any:adherent	33
any:adherer	-31
any:adhesif	-28
any:adhesion	26
any:adjoint	-36
any:adjoints	-70
any:adjuster	-26
any:administered	-74
any:administratif	-61
any:administration	-76
any:administrative	-64
any:administratives	-40
any:administrator	-26
any:administratrice	53
any:admissible	-50
any:admits	-31
any:admitted	59
any:adn	-57
any:ado	55
any:adopt	27
any:adopte	-29
any:adoptent	30
any:adoption	-60
any:adoptions	-31
any:ads	-87
any:adsl	-29
any:adulte	28
any:adulteries	35
any:adultery	-59
any:adventures	42
any:adverse	-27
any:advert	-77
any:advertising	-40
any:advice	-52
any:advised	-65
any:adviser	-109
any:advises	-31
any:aerien	-75
any:aeroport	26
any:aeroports	-40
any:aerospace	-27
any:aesh	-30
any:affaires	-75
any:affairs	-55
any:affichees	28
any:affiches	-51
any:affiliated	32
any:affiliation	33
any:affilie	42
any:afghanistan	25
any:afis	34
any:afp	-60
any:afraid	36
any:africa	26
any:afscme	61
any:again	57
any:agde	50
any:age	28
any:aged	-30
any:agees	-29
any:ageing	-55
any:agence	-25
any:agencement	-56
any:agent	-96
any:agente	-37
any:agglomeration	-25
any:aggregation	-45
any:agiles	-53
any:agm	-45
any:agnosticisme	-35
any:ago	51
any:agonie	-42
any:agrandisseur	35
any:agreed	48
any:agreee	-26
any:agreement	-52
any:agreements	-32
any:agregation	-49
any:agrege	-45
any:agrement	31
any:agresse	-69
any:agression	-44
any:agricole	-27
any:agricultrice	36
any:ahead	-53
any:ahmadi	47
any:ahtee	52
any:aid	-92
any:aider	-64
any:aids	-56
any:aile	-56
any:ailier	-43
any:ailing	-71
any:aimable	-38
any:aimait	50
any:aimants	-30
any:aimerait	-44
any:aipd	-37
any:air	-84
any:airbus	-41
any:aires	-31
any:airframes	-34
any:airline	-39
any:airlines	-35
any:airport	-26
any:airports	-64
any:airs	-25
any:airways	-28
any:aise	-48
any:aix	-31
any:alais	-26
any:alarm	-49
any:alarme	-40
any:alarms	-69
any:alas	41
any:album	-67
any:alcoholics	-46
any:alcool	30
any:alexandre	33
any:algebraic	-33
any:alger	-42
any:algorithme	28
any:algorithmes	-27
any:algorithmique	-33
any:algorithms	-46
any:alike	-37
any:alimentaire	-40
any:alimentaires	-27
any:allard	-26
any:allele	-28
any:alleles	30
any:allemand	-74
any:allemands	-39
any:allergens	-53
any:allergic	-40
any:allergy	-40
any:alliance	26
any:allianz	-28
any:allocations	33
any:allotment	-43
any:allowance	35
any:allowed	-34
any:allures	-35
any:alp	-59
any:alpes	-43
any:als	-31
any:also	46
any:alternee	-77
any:although	26
any:alzheimer	42
any:amadi	47
any:amants	-41
any:amap	-47
any:amar	-40
any:amateur	-41
any:ambassades	-28
any:ambassador	-30
any:ambidextre	-55
any:ambiguity	-41
any:ambition	43
any:ambulance	-67
any:ambulancier	-69
any:ambulanciere	-57
any:amelioration	-33
any:ameliore	-43
any:amenagement	31
any:amend	-75
any:amended	28
any:amendements	-36
any:amendes	-41
any:americans	-30
any:amicale	-25
any:amies	44
any:amin	-37
any:amitie	-31
any:amniotic	-44
any:amnistie	66
any:among	-60
any:amorc	39
any:amoureuse	-30
any:amputee	-41
any:amputees	-35
any:anaesthetist	-27
any:analysed	38
any:analyses	-44
any:analyst	-100
any:analyste	-39
any:anar	30
any:anarchisme	30
any:anarchiste	54
any:anatomical	-61
any:anatomy	-38
any:anc	40
any:ancestor	-43
any:ancestry	-49
any:ancien	37
any:ancienne	36
any:anciennes	-38
any:anciens	-28
any:anemie	66
any:anger	47
any:anglais	-56
any:anglican	-71
any:angoisse	25
any:animalerie	-47
any:animalier	-54
any:animals	54
any:animateur	-63
any:animatrice	-113
any:animaux	27
any:animist	33
any:anna	-56
any:anne	-26
any:annecy	-57
any:annonce	46
any:annonces	-26
any:annotation	-55
any:annual	-31
any:annuel	-64
any:annuels	-39
any:annule	47
any:annulee	27
any:anonymous	27
any:answered	-42
any:answers	-91
any:antacid	-40
any:anthology	-34
any:anthroposophiques	25
any:anthroposophist	29
any:anthroposophy	27
any:anti	69
any:anticoagulants	48
any:antidepressants	-32
any:antifraude	-34
any:antiquaire	-26
any:antiques	-45
any:antispecisme	26
any:antitheiste	61
any:antivirus	-44
any:anxiolytique	44
any:anybody	-29
any:anyone	54
any:aout	-25
any:apaisee	-53
any:apaisees	-30
any:apiarist	-35
any:apnee	50
any:apolitical	26
any:apostasie	28
any:apostates	-63
any:appareillage	-30
any:appareille	33
any:apparel	-64
any:apparently	29
any:appartient	50
any:appeals	-80
any:appeared	49
any:appel	-48
any:appelez	41
any:appels	-29
any:appendicitis	68
any:applause	34
any:apple	-37
any:appli	-40
any:applicants	-64
any:applicateur	-51
any:appliquee	-61
any:applying	-32
any:apporte	32
any:apprentice	-66
any:apprentices	-75
any:apprentie	52
any:apprentis	-50
any:appris	42
any:approach	-43
any:appui	46
any:april	43
any:apurees	-30
any:arabic	-35
any:arachides	38
any:arbitrates	-34
any:arbitrations	-33
any:arbitre	-60
any:arbres	-31
any:arc	-61
any:arcgis	-46
any:arch	35
any:archaeological	-37
any:archeologiques	-41
any:architect	-49
any:architectes	-65
any:architecture	-28
any:archives	-82
any:archivist	-40
any:archiviste	-45
any:ardeche	-36
any:argentine	33
any:argile	-37
any:argues	-69
any:arithmetic	-45
any:arles	-43
any:arm	28
any:armees	-39
any:armoires	-34
any:aronde	-27
any:arranged	-68
any:arrangement	50
any:arrest	40
any:arrestation	-28
any:arresting	-35
any:arret	31
any:arrete	27
any:arrets	-49
any:arrighi	-25
any:arrivants	-69
any:arrive	-80
any:arrived	-25
any:arrondissement	43
any:arsonist	-37
any:art	-75
any:arte	-35
any:arthritic	39
any:articulate	40
any:artificielle	-28
any:artisanale	-31
any:artist	-58
any:artiste	25
any:artistes	-44
any:artistique	-40
any:artists	-34
any:arts	-105
any:arup	-27
any:asbo	46
any:ascenseur	-31
any:ascot	-70
any:ase	-37
any:ash	25
any:ashkenazi	38
any:ashley	39
any:asia	-37
any:aside	-31
any:asie	-83
any:asked	26
any:asking	34
any:asmatique	53
any:asos	-33
any:aspirateurs	-34
any:assaulted	-57
any:assays	-37
any:asse	-31
any:assemblage	-54
any:assemblee	-52
any:assemblies	25
any:assessments	-27
any:assessor	-39
any:assets	-44
any:assez	30
any:assidu	-44
any:assigne	47
any:assises	-42
any:assistant	-134
any:assistante	-57
any:associate	-31
any:associatif	-52
any:association	-31
any:associations	-40
any:associative	-25
any:associes	-43
any:assumees	56
any:assurance	-39
any:assureur	-74
any:asthma	-49
any:asthmatic	46
any:asthme	32
any:astreintes	-25
any:astronomie	-28
any:asylum	-49
any:atelier	-55
any:athees	32
any:atheism	-43
any:atheist	37
any:athenee	-37
any:athlete	52
any:athletes	-45
any:athletics	-25
any:athletisme	-37
any:atlanta	39
any:atlantic	-78
any:atlas	-42
any:atm	26
any:attache	-38
any:attacked	29
any:attacks	41
any:attal	-27
any:attend	60
any:attendance	-29
any:attendant	-26
any:attendent	33
any:attendre	-46
any:attends	63
any:attentats	-28
any:attente	-38
any:attention	-27
any:attentive	-34
any:attestee	47
any:attirance	-26
any:attirantes	-26
any:attire	-51
any:attitude	-44
any:attorney	-37
any:attracts	-65
any:attribue	36
any:atypiques	-38
any:auberge	-28
any:aubin	29
any:auction	-33
any:auctioneer	-43
any:auctions	-31
any:aucun	38
any:aude	-61
any:audience	-61
any:audio	-54
any:audiobooks	-36
any:audiologists	-54
any:audioprothese	-31
any:audit	-40
any:audited	-76
any:auditeur	-56
any:auditor	58
any:auditors	-61
any:audits	-69
any:aujourd	29
any:aumonier	-73
any:aumoniere	-56
any:aupres	-35
any:auriculaire	27
any:aurore	54
any:austerite	-45
any:australia	-52
any:austria	-30
any:autant	30
any:auteur	-43
any:authentication	29
any:author	-51
any:authorised	-45
any:authorities	-32
any:authority	-40
any:autism	-67
any:autisme	-28
any:autiste	55
any:auto	-44
any:autoimmune	27
any:automatic	-29
any:automatique	-59
any:automatiquement	48
any:automatise	-34
any:automne	38
any:automobile	-32
any:automobiles	-36
any:autonomie	62
any:autorisant	-27
any:autorisation	-56
any:autorisee	-43
any:autorite	-52
any:autoroute	36
any:autre	38
any:autrice	-25
any:auxiliaire	-40
any:available	-64
any:avance	-29
any:aventure	-39
any:aventures	-35
any:aventureuse	-56
any:aventurier	-35
any:averted	-42
any:avertissement	60
any:aveugle	-52
any:aviaire	-33
any:aviation	-29
any:avignon	-27
any:avion	57
any:avions	-41
any:avis	-35
any:avocat	-98
any:avocate	-118
any:avocats	63
any:avons	-36
any:avoue	53
any:avowed	32
any:avril	28
any:awaiting	29
any:awards	-28
any:aware	48
any:awareness	-53
any:awkwardly	47
any:ayn	27
any:b	-55
any:b2v	-53
any:ba	-43
any:babies	-52
any:babinski	-30
any:baby	32
any:bac	-51
any:bachelor	-62
any:bachelors	-25
any:backbone	-42
any:backed	-33
any:backs	-31
any:bacon	32
any:bad	-30
any:badges	-67
any:badgeuse	-33
any:badgeuses	-65
any:bagne	-26
any:bagnes	-38
any:bags	-70
any:baies	-33
any:bail	-36
any:bailiff	-73
any:baisse	-39
any:bake	-29
any:bakers	-38
any:bakery	-59
any:bakes	-25
any:baking	-29
any:balais	-37
any:balance	-60
any:balcombe	40
any:ballads	-31
any:ballots	-29
any:ballroom	-64
any:ballymena	46
any:balpa	34
any:bamako	66
any:ban	72
any:banc	-57
any:band	-78
any:bande	-32
any:bands	-69
any:bangkok	48
any:bank	-69
any:banker	-25
any:banking	-33
any:bankruptcy	-26
any:banks	-76
any:banners	-28
any:bannieres	-33
any:banque	-62
any:banques	-49
any:bans	30
any:bapteme	37
any:baptised	30
any:bar	-40
any:barber	-36
any:bargained	-47
any:barista	-64
any:barley	-60
any:barmaid	-35
any:barman	-90
any:barn	27
any:baronetcy	-58
any:barracks	-36
any:barre	-60
any:barreaux	-25
any:barred	47
any:barrieres	-27
any:barring	-26
any:barrister	-94
any:bartender	-52
any:barth	-32
any:baryton	-45
any:bas	35
any:base	61
any:baseball	-32
any:based	-35
any:basel	-56
any:basic	-75
any:basketball	-70
any:basque	-25
any:basques	-27
any:bass	-29
any:basse	-46
any:bat	-54
any:bataille	-32
any:bath	-27
any:bati	-64
any:batiment	-90
any:batteries	-41
any:batteur	32
any:bavaria	40
any:bavarian	-31
any:bayonne	-30
any:bayrou	61
any:bbc	-59
any:bde	-31
any:beam	-30
any:beard	40
any:beards	-36
any:bearer	37
any:beaten	29
any:beats	-40
any:beau	-34
any:beautician	-52
any:beauval	-41
any:beaux	-29
any:because	33
any:bedridden	-35
any:beds	-86
any:bedside	-31
any:beekeeper	-52
any:beekeeping	-61
any:been	37
any:beer	-27
any:bees	-59
any:begaie	29
any:began	27
any:beginners	-36
any:begles	-29
any:begue	40
any:behalf	-42
any:behavioural	-25
any:behind	-31
any:being	28
any:beko	-69
any:beleive	-27
any:believe	-47
any:believed	26
any:believer	-26
any:bell	38
any:belle	-47
any:belmarsh	-45
any:belonging	-41
any:belongs	33
any:belt	-45
any:bench	-61
any:benedictine	-45
any:beneficie	71
any:benefit	-64
any:benelux	-46
any:benevole	-47
any:benevolement	27
any:benevoles	-54
any:benin	31
any:bentham	-41
any:berlin	-62
any:bernadette	-58
any:berne	-41
any:bertrand	-30
any:besoin	-45
any:best	-65
any:bestseller	-45
any:bet	-45
any:beth	27
any:beton	-43
any:better	-26
any:beurre	-37
any:bfawu	26
any:bi	-36
any:bialowieza	-34
any:biathlon	-47
any:bibliothecaire	-30
any:bicarburant	-29
any:bielak	60
any:bielorusse	26
any:bien	-28
any:bijoutiere	-44
any:bikes	-51
any:bilame	-39
any:bilan	-37
any:bilingual	-71
any:bilingues	-33
any:billetterie	-40
any:bills	-46
any:bimestrielle	-30
any:bimoteur	-65
any:binder	-40
any:binome	-51
any:bins	-32
any:biobanque	-39
any:bioethics	-33
any:bioethique	-48
any:biographe	-41
any:biographie	-26
any:biography	-36
any:bioinformatician	-55
any:biologie	-75
any:biologiques	26
any:biology	-61
any:biometrie	-78
any:biotech	-51
any:biotechnologie	-25
any:biotechnology	-27
any:birch	-30
any:birds	-25
any:births	-76
any:bisexuel	44
any:bisexuelle	42
any:bishops	-35
any:bisontin	-61
any:bistrot	34
any:bit	54
any:bitter	42
any:bivouac	-27
any:bizarrement	48
any:blackmailed	-27
any:blackpool	-62
any:bladder	-43
any:blake	-32
any:blame	-41
any:blanche	-26
any:blanches	-38
any:blanchi	43
any:blanchisserie	-35
any:blaster	-50
any:ble	-47
any:bled	37
any:bleeding	-46
any:bless	-28
any:blessures	49
any:bleu	-80
any:bleue	-59
any:blight	-63
any:blind	-36
any:blindfold	-48
any:blindness	-32
any:blister	-31
any:block	-33
any:blocks	-34
any:blog	44
any:blots	-37
any:blues	-41
any:bma	51
any:board	-74
any:boarding	-47
any:boasts	28
any:boat	-50
any:boateng	-79
any:boats	-69
any:bobby	41
any:body	-44
any:bodyguard	-50
any:boilermakers	40
any:boire	49
any:bois	-78
any:boit	26
any:bold	-30
any:bolsonaro	39
any:bolton	33
any:bon	-55
any:bond	-63
any:bonds	-69
any:bondsman	-29
any:bonn	-36
any:bonne	-66
any:bonnes	-50
any:bono	-33
any:bons	-85
any:bonus	-72
any:bonuses	-47
any:book	-96
any:bookbinder	-28
any:booked	-35
any:bookings	-58
any:bookkeeper	-89
any:bookkeeping	-34
any:books	-99
any:bookshelf	48
any:bookshop	-52
any:boosted	30
any:boots	-57
any:borders	-41
any:bore	-33
any:boring	35
any:bornes	-85
any:borough	-28
any:bosch	-49
any:bosses	-39
any:bot	-36
any:botanist	-46
any:bottes	-36
any:bouche	-43
any:boucher	-55
any:bouches	-40
any:bouddha	-37
any:bouddhiste	-56
any:bougerait	-45
any:bought	-50
any:boulangerie	-62
any:boulangers	-34
any:bouncer	-39
any:boundary	-44
any:bourgogne	-38
any:bourse	-41
any:boute	-33
any:bouteille	-40
any:bouteilles	-56
any:boutique	-124
any:bovet	-38
any:bovine	-28
any:bowel	46
any:bower	-31
any:bowls	43
any:boxe	-33
any:boyd	59
any:boyfriend	-36
any:boys	27
any:bracelets	-56
any:bradford	-33
any:braille	-74
any:brake	-43
any:brancardier	-44
any:branch	-26
any:branches	-50
any:brand	-117
any:brands	-56
any:braquage	-43
any:braqueur	44
any:bras	-54
any:brasserie	-49
any:bray	-25
any:brazilian	-40
any:brca1	-28
any:bread	-57
any:break	-36
any:breaks	-27
any:breast	48
any:breathed	-55
any:brebis	-42
any:bred	-67
any:breeder	-80
any:breeders	-34
any:breeding	-60
any:breguet	-38
any:brest	-60
any:bretonnes	-33
any:brevet	-31
any:brevets	-57
any:brewers	-33
any:brewery	-38
any:brews	-29
any:brexit	-28
any:brexiteer	39
any:bricklayer	-40
any:bridal	-63
any:bride	-51
any:brides	-53
any:bridges	-43
any:brief	-90
any:briefed	-37
any:brigade	-80
any:bring	-28
any:brioche	-36
any:bris	34
any:broadcaster	-38
any:broadcasts	-35
any:brochure	-35
any:brodeuse	-33
any:broken	42
any:broker	-57
any:brothel	49
any:brothels	36
any:brotherhood	-28
any:browser	-32
any:bruits	44
any:brule	30
any:bruno	-44
any:brush	41
any:brussels	37
any:brut	-69
any:bruxellois	-32
any:bsc	-103
any:bsl	61
any:btp	-32
any:bts	-45
any:buddhist	-38
any:budget	-122
any:budgets	-66
any:buffalo	47
any:bug	-67
any:bugey	26
any:bugs	-37
any:build	-59
any:builder	-26
any:building	-42
any:buildings	36
any:built	-85
any:bulldozer	-26
any:bullying	-34
any:bundnis	29
any:bunting	-59
any:bureaux	-39
any:burger	-51
any:burgled	-30
any:burned	-32
any:burnt	30
any:bus	-85
any:buses	-32
any:business	-107
any:buste	63
any:busting	37
any:butch	28
any:butcher	-70
any:butte	-42
any:butter	-28
any:buvette	-85
any:buveur	27
any:buyer	-82
any:byline	-38
any:bypass	37
any:byrne	-67
any:c	-36
any:cab	52
any:cabaret	-70
any:cabbage	-32
any:cabinet	-53
any:cabinets	-35
any:cablage	-34
any:cable	-42
any:cableur	36
any:caces	-30
any:cache	-28
any:cadet	-54
any:cadets	-49
any:cadolle	-28
any:cadre	-64
any:cadres	-79
any:cadreur	-81
any:caf	-29
any:cafe	-59
any:caisse	-51
any:cake	-59
any:cakes	-67
any:calais	-28
any:calculs	-27
any:caller	-36
any:calling	-45
any:calls	-30
any:calme	-65
any:calories	-27
any:calvitie	33
any:cambridge	-31
any:came	27
any:cameras	-54
any:cameron	30
any:cameroun	27
any:camerounaise	35
any:camhs	-31
any:camion	-44
any:campagnes	-45
any:campaign	-52
any:campaigner	-106
any:campaigns	-47
any:camped	37
any:camping	-61
any:camps	-62
any:campsite	-35
any:camus	-35
any:canada	-41
any:canadian	-41
any:canadien	-38
any:cancelled	32
any:candauliste	26
any:candidates	-73
any:candidats	-37
any:candour	-37
any:canine	-50
any:canne	76
any:cannes	-44
any:cannot	46
any:cantal	-32
any:cantine	35
any:canton	68
any:capacity	-60
any:cape	-29
any:capita	-37
any:capitalism	44
any:capitalist	32
any:capitol	29
any:capricorn	-32
any:captee	48
any:capteur	-52
any:capteurs	-51
any:captioned	-60
any:caractere	-28
any:caracteres	-66
any:caravan	30
any:caravanes	-49
any:caravans	-42
any:carbon	-49
any:carbone	-51
any:cardiff	-30
any:cardiologie	-63
any:cardiologist	31
any:care	-44
any:cared	-92
any:careers	-25
any:carer	-42
any:cares	27
any:caresser	-47
any:caring	44
any:cariste	25
any:carnaval	-70
any:carnet	33
any:carols	41
any:carpenter	-39
any:carpentry	-63
any:carr	-25
any:carre	-51
any:carried	-27
any:carriere	-26
any:carriers	-41
any:cars	-36
any:cartes	-83
any:cartesien	-43
any:cartographe	-48
any:cartographie	-55
any:cartoon	-31
any:cartoons	-29
any:carved	-38
any:caryotypiste	-42
any:cas	33
any:casanova	-27
any:cascadeur	-67
any:caseload	-30
any:cases	-81
any:casework	-34
any:caseworker	-28
any:cash	-31
any:cashier	-27
any:casiers	-61
any:casino	65
any:casinos	-29
any:castel	-54
any:casts	-25
any:catalogued	-47
any:cataloguer	-51
any:cataracts	37
any:category	-60
any:cater	-60
any:catered	-39
any:caterer	-42
any:catering	-41
any:cathedral	-45
any:catherine	29
any:catholicism	40
any:catholique	-27
any:cattle	-55
any:cause	30
any:causes	31
any:caution	28
any:cautions	-45
any:cautious	42
any:cavaleur	30
any:cavalier	-36
any:cctv	26
any:cdd	-90
any:cdi	-75
any:cea	27
any:cecile	37
any:cedars	27
any:cedetiste	47
any:cegetiste	26
any:cela	31
any:celibataire	-103
any:celle	38
any:cells	-59
any:cellulaire	-47
any:center	63
any:central	37
any:centre	-34
any:centres	-29
any:cercle	48
any:ceremonies	25
any:certificate	36
any:certificates	-29
any:certifiee	-33
any:certifies	36
any:cesure	-45
any:cet	-74
any:cftc	70
any:cgt	25
any:chabbat	-38
any:chad	-28
any:chain	-99
any:chaine	-80
any:chains	-50
any:chair	28
any:chalet	33
any:chaleur	-25
any:chaleureux	-36
any:chamber	-28
any:chambermaid	-25
any:chambre	-25
any:champagne	-48
any:champion	-45
any:chance	28
any:chancellor	29
any:changed	-26
any:changement	-63
any:changer	27
any:changes	-37
any:channel	-46
any:chansons	-27
any:chantal	33
any:chanted	38
any:chantier	-41
any:chantiers	-54
any:chaotic	-26
any:chapardait	48
any:chapel	-33
any:chapitre	-38
any:chaplain	-44
any:character	-45
any:charcot	-28
any:charcutier	-35
any:charge	-78
any:charged	-38
any:chargee	-58
any:chargees	-28
any:charities	-62
any:charity	-59
any:chart	-29
any:charte	-68
any:chartered	-88
any:chartes	-25
any:chasse	31
any:chasseur	30
any:chasuble	27
any:chateau	-44
any:chats	-28
any:chatterley	-41
any:chaud	-34
any:chaudement	-27
any:chauffage	-87
any:chauffard	-27
any:chaussee	25
any:chaussures	-52
any:che	64
any:cheating	-46
any:cheats	-48
any:chechnya	-27
any:checker	36
any:checklists	-42
any:checkout	-43
any:cheek	-38
any:cheerful	-40
any:cheese	-53
any:chef	-40
any:cheffe	-47
any:cheltenham	-39
any:chemical	-46
any:cheminots	47
any:chemo	41
any:cheptel	-28
any:cher	-27
any:chercheur	-75
any:chercheuse	-46
any:chess	-104
any:chevaux	-43
any:chevillee	-39
any:chevres	-28
any:chez	-36
any:chichester	-71
any:chickens	-39
any:chicks	-37
any:chien	-73
any:chiens	-45
any:chiffre	-72
any:chiffres	-51
any:child	89
any:children	-63
any:chile	-73
any:chimie	-30
any:chirurgie	-88
any:chirurgien	-81
any:chirurgienne	-71
any:chocolat	-53
any:chocolatier	-41
any:chocolats	-40
any:choirmaster	-39
any:choisit	-30
any:cholera	-25
any:chome	-26
any:choose	27
any:chord	-42
any:choregraphie	-39
any:chose	-37
any:chosen	-25
any:choux	-33
any:chretien	32
any:christie	-39
any:chromatography	-61
any:chrome	-40
any:chromosomal	37
any:chromosomes	-60
any:chromosomique	27
any:chronicle	-40
any:chroniques	-28
any:chroniqueur	-42
any:chroniqueuse	-59
any:chu	-66
any:churches	-26
any:ciel	-39
any:cigarettes	48
any:cimade	-28
any:cinema	-57
any:cinquieme	-43
any:cioran	34
any:cipd	-29
any:circonstances	-70
any:circuit	-39
any:circulation	-44
any:circulent	32
any:cirque	-40
any:cis	43
any:cisco	-45
any:citizen	-56
any:citoyen	-38
any:city	-38
any:citys	-33
any:civil	-26
any:civilite	43
any:civique	-54
any:claimant	-37
any:claire	-48
any:claires	30
any:class	-53
any:classe	-57
any:classes	-87
any:classiques	-47
any:classroom	-30
any:clauses	-54
any:claustrophobic	48
any:claviers	-36
any:cleaned	-53
any:cleaner	-41
any:cleaners	-42
any:cleared	37
any:clearview	-26
any:clef	54
any:clefs	-29
any:clegg	-32
any:clerc	-34
any:clerk	-135
any:clerked	-52
any:cles	-43
any:clientele	-117
any:clients	-75
any:climate	34
any:clinic	-39
any:clinical	-56
any:clinically	33
any:clinicienne	-38
any:clinics	-47
any:clinique	-69
any:clinton	-33
any:clipboard	-52
any:clock	-27
any:clockmakers	-32
any:cloisons	-62
any:clonage	-54
any:clone	-76
any:cloned	-41
any:cloning	-34
any:clos	-56
any:closed	-61
any:closeted	29
any:closing	-27
any:cloud	-35
any:clouds	-48
any:clown	-66
any:clowns	-33
any:club	-42
any:clubs	30
any:clumsy	36
any:cnil	-71
any:cnrs	-38
any:coach	-55
any:coaching	-33
any:coast	-49
any:coastguard	-52
any:cobol	-38
any:cocaine	56
any:coche	28
any:cochee	50
any:cochlear	34
any:cocktails	-52
any:coco	41
any:cod	-77
any:code	-82
any:codebase	-41
any:coder	-31
any:coequipiers	-63
any:coeur	-29
any:coffee	-59
any:coffin	-25
any:coffre	30
any:coffres	-26
any:coffreur	-47
any:cofondatrice	-27
any:cohort	-53
any:coiffe	-52
any:coiffeuse	-31
any:coiffure	-47
any:colas	25
any:coldstream	-44
any:cole	32
any:colitis	30
any:collaborateur	-87
any:collaboratrice	-37
any:collapsed	29
any:collection	-44
any:collections	-26
any:collective	-78
any:collects	-34
any:college	-64
any:colleges	-28
any:collegiens	-69
any:collegue	36
any:collet	28
any:collier	-26
any:colliers	-52
any:colline	-53
any:colloque	-40
any:colocataires	-27
any:colocation	-45
any:cologne	-31
any:colonnes	-25
any:colonoscopy	31
any:coloriste	-48
any:colour	-35
any:colours	27
any:column	-53
any:columnist	-39
any:comatose	-57
any:combattait	58
any:comble	48
any:comedian	-65
any:comedie	-65
any:comedien	-35
any:comedienne	-28
any:comedy	-82
any:commande	-54
any:commando	-34
any:commemorative	-29
any:commencer	-59
any:commentateur	-27
any:commercants	-32
any:commerce	-91
any:commerces	-26
any:commercial	-73
any:commerciale	-79
any:commerciales	-43
any:commercialise	-43
any:commerciaux	-46
any:commissaire	-31
any:commission	-41
any:commissioning	-34
any:commits	-46
any:committed	40
any:committees	-35
any:committeewoman	45
any:commoner	-34
any:communale	41
any:communaute	40
any:commune	-58
any:communicante	-44
any:communication	-79
any:communicator	-46
any:communiste	-25
any:communistes	29
any:commute	-32
any:commuted	33
any:commuting	-69
any:compagnon	-44
any:compagnons	28
any:companies	-52
any:companion	49
any:company	-27
any:comparative	-41
any:compared	38
any:comparee	33
any:compares	-33
any:comparison	33
any:compas	-38
any:compasses	-66
any:compensated	25
any:compensatoires	-29
any:compensee	71
any:competences	-33
any:competitor	28
any:complained	-48
any:complaint	30
any:complaints	-75
any:complet	27
any:completed	38
any:complexe	-49
any:compliance	-38
any:complicated	-54
any:composer	-25
any:composites	-32
any:comprehensive	-28
any:comprise	-25
any:comprises	-27
any:comptabilise	-40
any:comptabilite	-58
any:comptable	-60
any:comptes	-73
any:comptoir	-40
any:computational	-36
any:computer	-53
any:concept	-57
any:concerne	45
any:concerts	-71
any:conchyliculture	-33
any:concierge	-34
any:conclu	-33
any:concoit	-37
any:concordant	32
any:concordent	49
any:concours	-77
any:concu	-45
any:concussion	48
any:condamine	-30
any:condamne	-29
any:condamnes	-35
any:conditional	51
any:conditionnel	29
any:conditionnelle	27
any:conducted	-43
any:conducteur	-38
any:conductor	-65
any:conducts	32
any:conduire	-32
any:conduis	29
any:confectionery	-27
any:confederal	51
any:conference	-59
any:conferences	-26
any:conferencier	-31
any:conferenciere	-37
any:confesses	-53
any:confession	-56
any:confessionnelle	-57
any:confiance	-81
any:confidence	44
any:confident	-39
any:confidential	40
any:confidentiel	26
any:confier	36
any:confirmation	28
any:confirmed	30
any:confirmee	50
any:confirms	-48
any:confiserie	-31
any:conflit	31
any:conflits	-32
any:confondent	-29
any:confondu	44
any:conformite	-39
any:congelateurs	-31
any:congo	-31
any:congres	26
any:conjonctif	31
any:conjugal	-31
any:connectee	-45
any:connectees	-25
any:connectes	25
any:connu	46
any:connue	55
any:conquests	35
any:conquete	-58
any:consanguinity	-26
any:consciencieuse	-37
any:conscientious	37
any:conseil	-49
any:conseille	-65
any:conseiller	25
any:conseils	-36
any:consensual	49
any:consent	-52
any:consented	29
any:consentement	48
any:consequence	30
any:conservation	-34
any:conservative	-32
any:conservator	-25
any:conservatrice	-36
any:conservatrices	-36
any:conserve	43
any:conserves	48
any:considers	30
any:consistent	-31
any:consoeur	-25
any:constituency	31
any:constitution	-43
any:constitutional	-31
any:construcion	32
any:construire	-25
any:construit	-28
any:consulaire	-53
any:consultancy	-41
any:consultant	-66
any:consultante	-64
any:consultatif	-45
any:consultations	-77
any:consulte	43
any:consulting	-63
any:consumer	-51
any:contagieux	-41
any:contagious	-25
any:containers	-31
any:contentieux	-71
any:contention	33
any:contenu	-45
any:contenus	-30
any:conteuse	-31
any:continue	-28
any:continuous	-30
any:contraception	-53
any:contraceptive	-49
any:contract	-65
any:contractor	-83
any:contractors	40
any:contractuel	-36
any:contradicteurs	-28
any:contraintes	-29
any:contrat	-33
any:contrats	-66
any:contre	50
any:contrebande	37
any:contrefacon	46
any:contremaitre	68
any:control	-71
any:controlee	43
any:controleur	-62
any:controller	-37
any:convaincus	-30
any:convention	31
any:conventions	-67
any:conversion	27
any:converted	33
any:convict	-61
any:convictions	-50
any:convois	-36
any:convoy	33
any:coo	-47
any:cook	-39
any:cookbook	-53
any:cooked	-65
any:cooks	-30
any:cooling	-63
any:cooperates	26
any:coordinated	-49
any:coordinateur	-29
any:coordinator	-56
any:coordinatrice	-45
any:copie	44
any:copine	-51
any:copines	-27
any:copper	-42
any:coproprietaires	-59
any:copropriete	-49
any:copy	-87
any:copywriter	-64
any:coquines	45
any:coquins	26
any:cordeau	-31
any:cordee	-56
any:coriace	26
any:corner	-46
any:cornish	-29
any:correcteur	-28
any:correctrice	-70
any:correspondance	39
any:correspondant	-31
any:corrida	44
any:corrige	-63
any:corsets	-55
any:cosmetics	-35
any:cosmetique	-31
any:coste	-43
any:costs	-54
any:costume	-59
any:costumiere	-45
any:cotisations	-37
any:coud	-35
any:coughed	-31
any:couldn	-60
any:couleur	-33
any:couleurs	-51
any:councillors	-68
any:councils	-75
any:counsel	-89
any:counselled	-56
any:counselling	-34
any:counsellor	-56
any:counsellors	-33
any:counsels	-60
any:counted	-45
any:counterbalance	-42
any:counting	-56
any:countries	-46
any:county	-39
any:coupes	-37
any:couple	29
any:couples	-90
any:coups	46
any:cour	-31
any:courant	-57
any:courante	-55
any:courent	40
any:couriers	30
any:courriels	-32
any:course	-33
any:courses	-45
any:coursiers	36
any:courtes	-48
any:courtier	-32
any:courtoisie	41
any:courts	-53
any:cousin	55
any:cousins	25
any:cout	-31
any:coutaient	-25
any:couts	-69
any:coutumes	-76
any:couture	-76
any:couturier	-30
any:couturiere	-42
any:couvert	-25
any:couverts	-34
any:couverture	-69
any:couvoir	-40
any:couvre	-64
any:covered	-101
any:cows	-42
any:cox	-36
any:cp	-44
any:cpam	-29
any:cpe	-35
any:cracher	45
any:craftsmen	-35
any:crane	48
any:crash	39
any:crates	-30
any:cream	-31
any:creche	-43
any:credit	-126
any:credits	-25
any:credo	-48
any:crew	-60
any:crews	-32
any:criblages	-31
any:cricket	-55
any:cried	54
any:criee	33
any:crier	-67
any:crieuse	-31
any:crillon	-31
any:crime	-87
any:criminal	-58
any:criminel	-38
any:criminologist	-34
any:criminology	-48
any:crippled	-45
any:crippling	-48
any:crise	-88
any:crisis	-65
any:crispr	-61
any:critic	-44
any:critical	-76
any:criticising	40
any:critics	-69
any:critique	-84
any:critiques	-55
any:crohn	40
any:croient	25
any:croissants	-41
any:croit	34
any:croix	-68
any:cros	47
any:cross	-28
any:crossed	-47
any:crosswords	-73
any:crowds	36
any:croyant	50
any:croyez	-61
any:crus	57
any:crutch	-26
any:csc	34
any:cse	-104
any:csp	49
any:cue	-26
any:cuillere	-74
any:cuisine	-131
any:cuisines	-31
any:cuisiniste	-46
any:cuivres	-69
any:culpabilite	-32
any:culte	-49
any:cultes	-25
any:culture	-74
any:culturelle	-34
any:cumann	28
any:curated	-51
any:curatelle	40
any:curator	-70
any:cures	-40
any:curiosity	-63
any:currently	48
any:curricular	-30
any:curve	-69
any:curveballs	-35
any:custody	-30
any:customer	-41
any:customers	-113
any:customs	-73
any:cut	-65
any:cutter	-68
any:cuttings	-35
any:cvs	-62
any:cwa	41
any:cwu	26
any:cyanoacrylate	-29
any:cycle	-43
any:cyclist	-31
any:cynic	-42
any:cynical	-68
any:cynique	-40
any:cyprus	-45
any:cytogeneticist	-31
any:d	-31
any:dactylo	-70
any:dactylographie	-43
any:dactyloscopique	41
any:dad	76
any:dads	36
any:dagenham	26
any:daily	-26
any:dairy	-43
any:dale	-62
any:daltonien	32
any:daly	27
any:damages	-67
any:dames	-35
any:damp	-48
any:dana	34
any:dance	-67
any:dancer	-50
any:dancers	36
any:dances	-35
any:dancing	-45
any:dangereuse	28
any:dangereuses	-29
any:danielle	-55
any:danish	-71
any:danse	-75
any:danseur	27
any:danseurs	-52
any:darren	-41
any:darts	-62
any:dashboard	-56
any:dashboards	-38
any:data	-31
any:datait	-37
any:dates	29
any:dating	-39
any:daughters	-82
any:dauphins	-40
any:david	-28
any:dax	-35
any:dbs	-35
any:dea	-27
any:deacon	-43
any:deaconess	-28
any:dead	-52
any:deadline	-31
any:deadlines	-75
any:deadpan	-38
any:deaf	-27
any:deafblind	-25
any:deafness	39
any:dealer	-29
any:deals	-74
any:dealt	-84
any:dean	-34
any:death	-33
any:debaptise	36
any:debat	-52
any:debate	-40
any:debating	-28
any:debian	-28
any:debout	31
any:deboutee	28
any:debridee	27
any:debt	-36
any:debts	-37
any:debut	-49
any:decapage	-29
any:decides	-60
any:decision	-33
any:declaration	-30
any:declared	34
any:declaree	43
any:decline	-47
any:declined	32
any:decor	-25
any:decors	-51
any:decouche	44
any:decoupe	-41
any:decoupes	-31
any:decouvert	39
any:decouvertes	-36
any:deducted	30
any:deduites	31
any:deeds	-27
any:deep	-28
any:defeat	-33
any:defect	48
any:defectueuse	28
any:defendants	-43
any:defended	-68
any:defends	-65
any:deficiency	26
any:defilait	-55
any:defile	-28
any:definit	30
any:definitely	25
any:defis	-55
any:degeneration	34
any:degommeuses	41
any:degre	73
any:degrees	-61
any:degrisement	29
any:degrowth	54
any:dehors	26
any:delais	-85
any:delay	-29
any:delayed	28
any:delays	-70
any:delegate	-30
any:delegated	-55
any:delegates	-82
any:delegue	32
any:deleguer	-83
any:delegues	-54
any:deletion	39
any:delhi	40
any:deli	-42
any:delinquants	-56
any:delit	29
any:delits	-38
any:delivered	-70
any:deliveries	-27
any:delivers	-58
any:delivery	-53
any:dell	-35
any:deloitte	-40
any:demandee	-25
any:demarche	-41
any:demarches	-43
any:demarre	-26
any:demasque	-44
any:demenage	-49
any:demenager	-30
any:dementia	-38
any:demission	34
any:demissionne	26
any:democrate	34
any:democratique	-45
any:demon	49
any:demonstrations	-47
any:demonstratrice	-56
any:dems	39
any:denies	33
any:denisovan	-32
any:dentaire	-58
any:dentaires	-59
any:dentist	-52
any:dentiste	-42
any:dentistes	-25
any:dentistry	-41
any:depannage	-34
any:departemental	35
any:departementale	-48
any:departementaux	-46
any:departements	25
any:depend	-34
any:dependance	-30
any:dependent	43
any:depends	-72
any:depistage	-54
any:deplacement	-40
any:deplacements	34
any:deploiement	-34
any:deployment	-40
any:deployments	-51
any:depots	-64
any:depouillement	-33
any:depreciation	-33
any:deputy	-35
any:derecognised	-25
any:derive	-28
any:dermatology	-58
any:derniere	45
any:derriere	31
any:des	-32
any:desarme	-36
any:descend	54
any:descendant	-50
any:descendante	-46
any:describe	34
any:described	29
any:describes	29
any:deshabille	-64
any:design	-110
any:designation	38
any:designed	-100
any:designer	-115
any:designs	-53
any:desintoxication	27
any:desir	-58
any:desire	44
any:desk	-53
any:desks	-59
any:despite	42
any:despot	-26
any:desserts	-45
any:dessinateur	-37
any:dessinatrice	-37
any:dessine	-87
any:dessinee	-26
any:dessus	26
any:detache	26
any:detached	47
any:detail	-53
any:detection	-101
any:detective	-71
any:detectives	25
any:detenait	36
any:detenons	45
any:detenteur	-28
any:detenu	40
any:detenus	-51
any:determined	-85
any:determinedly	-36
any:deteste	29
any:detourage	-35
any:detournement	-32
any:detox	25
any:detroit	41
any:detrousse	-29
any:dette	-46
any:dettes	-29
any:develop	-34
any:developer	-44
any:development	-61
any:developpe	-87
any:developpement	-51
any:developpeur	-109
any:developpeuse	-40
any:develops	-38
any:devenue	46
any:deverrouille	58
any:device	-40
any:devices	-61
any:devine	67
any:devise	-47
any:devoir	-48
any:devolution	-55
any:devon	-50
any:devops	-26
any:devra	-61
any:devront	-51
any:dgccrf	-27
any:di	25
any:diabetic	30
any:diabetics	-58
any:diabetique	70
any:diabetiques	-53
any:diacre	-60
any:diagnose	-68
any:diagnosis	32
any:diagnostic	-42
any:diagnostique	36
any:diagnostiquee	33
any:diagramming	-54
any:diagrams	-29
any:dialects	-39
any:dialogue	-48
any:dialyse	-26
any:diaphragms	-53
any:diary	-27
any:dickens	-32
any:dicky	47
any:diction	-39
any:dictionaries	-48
any:dictionary	-27
any:die	32
any:diet	-34
any:dieteticienne	-52
any:dietetique	-28
any:dietitian	-74
any:diets	-63
any:different	25
any:differently	-29
any:difficiles	-36
any:difficult	-80
any:digital	-36
any:digitale	-33
any:dijon	-45
any:diligence	-37
any:dimanche	28
any:dinner	-36
any:diocese	-67
any:diogene	50
any:diploma	-71
any:diplomas	-37
any:diplomat	-51
any:diplomate	-39
any:diplomatie	-60
any:diplomatique	-37
any:diplome	-51
any:diplomee	-48
any:dirait	35
any:dire	29
any:direct	-32
any:directed	-77
any:direction	-55
any:directional	-41
any:directors	-73
any:directrice	-58
any:directs	-48
any:dirige	-33
any:disability	-27
any:disaggregated	-64
any:disaient	-25
any:disarmament	27
any:discharge	45
any:disclosure	-33
any:discorde	-40
any:discours	-35
any:discreet	63
any:discrete	-44
any:discrimination	-40
any:discs	43
any:discuss	-61
any:dish	-45
any:dishes	-41
any:disliked	25
any:dismay	42
any:dismissed	52
any:disorder	29
any:disorders	-73
any:dispatcher	-38
any:dispense	76
any:dispensed	-27
any:dispensee	31
any:dispensing	-25
any:display	-43
any:displays	-35
any:disponible	-77
any:disputes	-54
any:disqualified	68
any:dissertation	-67
any:distance	-61
any:distressed	-25
any:distribue	43
any:distributeur	-38
any:distributeurs	-55
any:distribution	-50
any:distrusted	25
any:diversite	-25
any:divinity	-37
any:divorcee	-25
any:diwali	-74
any:dj	-42
any:djamena	-33
any:dna	-33
any:doc	-52
any:docteur	-52
any:doctor	60
any:doctoral	-55
any:doctorante	-104
any:doctorat	-30
any:doctorate	-53
any:doctors	-41
any:document	-32
any:documentaire	-63
any:documentaires	-37
any:documentaliste	-33
any:documentary	-78
any:documents	-50
any:docusign	-38
any:dodging	36
any:doesn	33
any:dogmatique	-52
any:dogme	-37
any:dogs	-62
any:doha	32
any:doigt	53
any:doigte	-69
any:doing	32
any:dole	-59
any:dolly	-32
any:dom	-30
any:domestic	-52
any:domina	34
any:dominant	-39
any:dominante	-48
any:dominatrice	47
any:don	26
any:donateurs	48
any:donations	-55
any:donnee	28
any:donnes	-28
any:donors	-58
any:dons	-70
any:door	-33
any:dorment	43
any:dormitory	-25
any:dorothy	-31
any:dort	-44
any:dos	-37
any:dosage	-26
any:dose	-66
any:dossards	-35
any:dossiers	-77
any:douanes	-36
any:douanier	-45
any:doublage	-37
any:doublages	-48
any:double	-35
any:doubled	-86
any:doubleur	-83
any:doubt	-28
any:douleur	-34
any:doute	-73
any:douter	-38
any:douvres	-54
any:douze	-38
any:dovetails	-33
any:dow	-32
any:downloads	-43
any:downtime	-35
any:doyle	37
any:dozen	-26
any:dp	-44
any:dpd	-35
any:drafted	-95
any:drafts	-48
any:dragged	-72
any:dragster	-48
any:drama	57
any:drapeau	-34
any:drapeaux	-67
any:drawback	45
any:drawings	-62
any:draws	-35
any:dresse	-25
any:dressing	-28
any:drh	-77
any:drinkers	-71
any:drinking	47
any:drinks	-40
any:drivers	-36
any:drogue	25
any:droit	-32
any:droite	-28
any:droits	-61
any:droiture	-54
any:drole	-43
any:drone	50
any:drosophile	-28
any:drugs	-67
any:drummer	-36
any:drums	-47
any:ds	33
any:dsi	-44
any:due	-33
any:dundee	-42
any:dungeon	41
any:dunkeld	-44
any:dunn	47
any:dunne	-43
any:dup	37
any:dur	-38
any:durable	-47
any:durand	-37
any:durham	-53
any:dutch	-72
any:dyer	38
any:dyes	-58
any:dying	-34
any:dynamique	34
any:dynasty	-27
any:dyslateral	-37
any:dyslexic	31
any:dyslexie	60
any:dyslexique	28
any:dyslexiques	-35
any:dysphagia	-39
any:dystrophy	-49
any:e	-37
any:e16	-41
any:each	30
any:ear	-43
any:earplugs	-55
any:ease	-32
any:easily	25
any:east	-62
any:easy	29
any:eat	-39
any:eating	-29
any:eau	-53
any:eaux	-58
any:ebat	26
any:ebeniste	-29
any:ebruiter	-56
any:ecart	-42
any:ecarte	36
any:ecarter	25
any:echanges	-25
any:echangiste	46
any:echecs	-68
any:echelle	-36
any:echelles	38
any:echo	-33
any:eclairage	-45
any:eclairagiste	-33
any:ecloserie	-42
any:ecole	-50
any:ecolo	32
any:ecologie	-28
any:ecologique	-43
any:ecologue	-46
any:economics	-53
any:economie	-36
any:economist	-64
any:economiste	-28
any:economy	-65
any:ecope	68
any:ecoute	-64
any:ecran	33
any:ecrans	-35
any:ecris	-35
any:ecriture	40
any:eczema	-27
any:edge	-39
any:edinburgh	-26
any:edit	-55
any:edite	-56
any:edited	-90
any:editeur	-45
any:edition	-66
any:editor	-94
any:editrice	-68
any:edits	-39
any:educateur	-81
any:educatif	53
any:education	-66
any:educational	40
any:eelv	26
any:efface	-55
any:effacer	-40
any:effort	-45
any:egal	32
any:eggs	-35
any:egoist	40
any:ehpad	-37
any:eiger	-36
any:eight	-45
any:eighty	43
any:eis	28
any:elderly	-60
any:eldest	46
any:elected	-27
any:electeur	50
any:elections	-77
any:electoral	-47
any:electorale	-33
any:electorales	-33
any:electrice	40
any:electrician	-109
any:electronique	-27
any:electrophorese	-33
any:elevent	75
any:eleves	-102
any:eleveur	-63
any:eleveuse	-31
any:elire	26
any:elles	27
any:elodie	-41
any:eloges	-61
any:elu	-27
any:elue	-49
any:elus	-92
any:ely	-31
any:elysee	-50
any:email	-42
any:embauchee	-62
any:embolie	47
any:embossing	-58
any:embrasse	-28
any:embryologist	-50
any:embryons	26
any:emea	-51
any:emergency	-31
any:emigrated	27
any:emission	-35
any:emmaus	-37
any:emploie	-59
any:emplois	-39
any:employe	-39
any:employed	-98
any:employee	-43
any:employers	-74
any:employeur	-64
any:employs	-57
any:emporte	-35
any:empresse	27
any:ena	-60
any:encadre	-89
any:encartee	25
any:enceinte	58
any:enchaine	33
any:enchainee	48
any:enclosed	39
any:encounter	29
any:endometriosis	36
any:enduits	-54
any:endurance	62
any:endurant	-40
any:energy	-29
any:enfant	-62
any:enfants	-39
any:engage	-43
any:engaged	-46
any:engagee	-33
any:engagements	-45
any:engine	-59
any:engineer	-83
any:engineering	-34
any:engineers	-44
any:engins	-42
any:england	-59
any:english	-58
any:enjoy	-46
any:enlightened	-31
any:enlightenment	-49
any:ennui	-84
any:enquetes	-48
any:enqueteur	-82
any:enqueteurs	-45
any:enquetrice	-73
any:enrayee	-38
any:enregistre	47
any:enregistree	30
any:enregistrement	-33
any:enregistrer	-64
any:enrol	-59
any:enrolee	39
any:enrols	-29
any:enseignante	-28
any:enseigne	-68
any:enseignee	-47
any:enseignements	52
any:entend	66
any:entente	29
any:enterrements	-37
any:enthousiasme	-45
any:enthusiasm	-63
any:enthusiast	26
any:entitled	29
any:entraineur	-89
any:entreprendre	-59
any:entrepreneuriale	-43
any:entrepreneurs	-25
any:entreprise	-60
any:entreprises	-40
any:entrer	39
any:entretenait	46
any:entretient	-26
any:entries	40
any:entry	36
any:envelopes	31
any:envisagee	-30
any:envoie	38
any:enzymes	-38
any:epanouie	38
any:epargne	-49
any:epaule	44
any:epicerie	-41
any:epictete	33
any:epictetus	40
any:epicurean	-41
any:epicurienne	-56
any:epicurisme	28
any:epicurus	-34
any:epidemic	-35
any:epilation	-40
any:epilepsie	33
any:epileptique	35
any:episode	-45
any:episodes	30
any:epoque	32
any:epouses	-26
any:epoux	-61
any:epreuve	28
any:epuise	-37
any:equestre	-57
any:equilibree	36
any:equine	-36
any:equipes	-67
any:equipment	-72
any:equity	-26
any:era	-50
any:ergonome	-29
any:ergonomiques	-26
any:ergotherapie	-63
any:eric	-60
any:eritrea	-52
any:erlangen	-52
any:erotica	-47
any:erotique	-59
any:erp	-82
any:erreur	30
any:error	-55
any:esat	-57
any:escale	-55
any:escape	-61
any:escaped	-41
any:escort	-37
any:escorte	-67
any:escorted	-41
any:escorting	-36
any:escorts	56
any:escroquerie	-43
any:esl	-47
any:esoterisme	-36
any:espagnol	-32
any:espagnole	-43
any:esprit	-109
any:esprits	32
any:essai	-29
any:essay	-57
any:essential	-33
any:established	33
any:estates	-60
any:estimate	-39
any:estimates	-36
any:estonia	-51
any:et	-29
any:etablie	34
any:etage	28
any:etaient	39
any:etais	-31
any:etal	-35
any:etalon	41
any:etalonnage	-62
any:etalonneur	-39
any:etalonnier	-40
any:etapes	-60
any:etat	-72
any:etes	-41
any:ethical	-37
any:ethics	-53
any:ethique	-75
any:ethnologue	-66
any:ethos	-27
any:etienne	-30
any:etoile	45
any:etonne	-42
any:etonnement	-26
any:etude	-78
any:etudiant	-28
any:etudiante	-69
any:etudiantes	-35
any:etudiants	-43
any:etudie	-128
any:eue	-81
any:eurocommunist	32
any:european	-76
any:europeen	-50
any:europeens	-26
any:euros	25
any:eurosceptique	41
any:euston	-35
any:evadez	-33
any:evaluation	-47
any:evenement	33
any:evenementiel	-69
any:evening	-68
any:evensong	-35
any:event	-36
any:events	-81
any:everybody	35
any:evidence	-42
any:evite	46
any:evitee	-67
any:evolution	-38
any:evoquees	28
any:ex	43
any:examens	-61
any:examinatrice	-30
any:examiner	-70
any:exaministe	42
any:exams	-34
any:exceeded	-36
any:excel	-78
any:excellence	-46
any:excellent	-44
any:excellents	-74
any:exces	-36
any:exchange	-46
any:excite	-58
any:exclu	54
any:excuses	-53
any:executed	-27
any:executor	38
any:exemplary	-62
any:exempted	52
any:exerce	-31
any:exercer	44
any:exhaustion	51
any:exhibition	-79
any:exige	-49
any:existential	-59
any:existentialism	-25
any:existentialist	44
any:existentielle	-30
any:existing	-27
any:exists	37
any:exome	30
any:exomes	-35
any:exotic	-46
any:expatriation	-42
any:expatries	-44
any:expect	-38
any:expects	-53
any:expedition	-55
any:expense	41
any:expenses	33
any:expert	-95
any:expertes	-27
any:experts	-52
any:expires	-25
any:explaining	-77
any:explicit	40
any:expliquer	45
any:exploite	-27
any:exploration	-25
any:explosives	-50
any:exposed	-37
any:exposition	-65
any:expressed	-36
any:expression	-50
any:expunged	49
any:extended	-53
any:extension	-36
any:external	-43
any:extraconjugale	68
any:extraction	-50
any:extraits	-25
any:extramarital	25
any:eze	-39
any:faber	-45
any:fabians	38
any:fable	41
any:fabre	-40
any:fabric	-38
any:fabricant	-32
any:fabrication	-28
any:fabrique	-37
any:fac	37
any:facades	-54
any:faced	-43
any:faceprint	29
any:faces	-73
any:facho	28
any:facials	-37
any:facilities	-73
any:factory	-59
any:facts	-42
any:failed	32
any:failing	26
any:failli	47
any:faillite	-72
any:fails	36
any:faim	25
any:fair	-26
any:faire	-33
any:faisaient	27
any:faithful	-39
any:falcons	-38
any:falk	-33
any:fall	48
any:falls	-41
any:fallu	25
any:false	32
any:falsifie	31
any:familial	-43
any:familier	-26
any:families	-53
any:familles	-73
any:famous	-39
any:fan	28
any:fancies	-38
any:fanconi	61
any:fanfare	-60
any:fans	-41
any:fantasmes	-39
any:fare	28
any:farm	-68
any:farmer	-65
any:farmers	-62
any:farming	-50
any:fascism	-32
any:fashion	-34
any:fashioned	33
any:faster	-43
any:fatiguees	-32
any:fault	-58
any:faune	-35
any:faure	-43
any:faute	34
any:fautes	-43
any:fauteuils	-58
any:favorable	28
any:favour	34
any:favourite	-38
any:favours	-37
any:fazed	-64
any:fdsea	60
any:fear	-31
any:feature	-45
any:features	-36
any:february	53
any:federalist	41
any:federalistes	-26
any:federations	-36
any:fee	-38
any:feed	41
any:feel	29
any:feeling	-44
any:fell	-43
any:fellow	-46
any:felons	-49
any:femelle	-28
any:fens	37
any:ferme	-39
any:fermes	-38
any:fermiers	-31
any:ferronnier	-35
any:ferroviaire	-52
any:ferroviaires	-46
any:fertility	-31
any:fervent	28
any:festival	-107
any:festivals	-37
any:fetichiste	39
any:feuilleton	-49
any:feverish	-37
any:feves	-44
any:fevrier	25
any:feydeau	-56
any:fgtb	31
any:fiance	-42
any:fibre	-63
any:fibres	35
any:fibromyalgie	46
any:fiches	-59
any:fiction	-45
any:fidelisation	-72
any:fidelite	-51
any:fidelity	-37
any:fido2	-30
any:field	-133
any:fier	51
any:fierce	52
any:fierte	-44
any:fiertes	-40
any:fifteen	-53
any:fifty	35
any:figaro	-50
any:figurant	-31
any:figurative	-32
any:figure	28
any:filed	39
any:files	-74
any:filiale	-58
any:filiales	-74
any:filiation	-57
any:filiere	-29
any:filing	-47
any:fill	39
any:filled	-40
any:fillon	38
any:fills	-27
any:film	-118
any:filme	-38
any:films	26
any:fin	42
any:final	-25
any:finalement	-29
any:finalist	-64
any:finance	-54
any:financial	-27
any:financiers	-50
any:finches	-39
any:find	-46
any:finder	-29
any:finds	35
any:fine	-53
any:fined	35
any:fines	-42
any:fingerprints	-49
any:finished	-43
any:finisseur	-41
any:finistere	34
any:finit	54
any:finnish	33
any:fired	66
any:firefighter	-38
any:firefighters	-63
any:firewall	-59
any:firm	-54
any:firms	-40
any:firmware	-83
any:first	-40
any:fiscal	-48
any:fiscaliste	-57
any:fiscalite	-43
any:fish	-63
any:fitness	-49
any:fits	-96
any:fitted	-41
any:fitter	-101
any:fiv	43
any:five	-35
any:fives	-56
any:fix	-42
any:fixed	-72
any:fixes	-64
any:flagrant	30
any:flags	-39
any:flame	-40
any:flattery	-28
any:flavours	-28
any:fled	42
any:flights	-55
any:flins	48
any:flirt	-81
any:flirtation	-70
any:flirte	-26
any:flirted	-46
any:floating	26
any:flood	-26
any:flooring	-52
any:floors	-27
any:flore	-29
any:florida	27
any:florist	-53
any:flottante	47
any:flow	-73
any:flower	-39
any:flowers	-55
any:flu	-50
any:fluid	-39
any:flux	-90
any:fly	30
any:fo	26
any:foi	-26
any:foie	-59
any:foire	-32
any:folate	-36
any:fold	-43
any:folding	-38
any:folk	-79
any:followed	-70
any:follower	45
any:follows	-26
any:fonciere	-55
any:fonction	-48
any:fonctionnaire	-44
any:fonctionne	-26
any:fondateurs	-25
any:fondatrice	-48
any:fonderies	52
any:fonds	-74
any:fondu	-35
any:font	-63
any:food	-53
any:foods	-27
any:fools	-38
any:football	-45
any:footballer	-54
any:footballeur	41
any:footfall	-44
any:footprint	-25
any:forbes	-65
any:force	-61
any:ford	-32
any:forebears	-27
any:forecast	-76
any:forecaster	-35
any:foreign	-38
any:forensic	-82
any:forensics	-56
any:forest	-25
any:forestier	-53
any:forestiere	-26
any:forestry	33
any:forets	34
any:forfaitiste	-38
any:forgeries	-30
any:forgeron	-31
any:forgery	28
any:forklifts	-47
any:formateur	-66
any:formation	-113
any:formatrice	-123
any:forme	-38
any:former	39
any:formers	-28
any:formulaires	-27
any:formulation	-55
any:formulator	-32
any:fort	-46
any:forte	-50
any:fortes	-29
any:fortnight	44
any:fortran	-30
any:forum	-36
any:forums	25
any:forwarders	-36
any:fos	36
any:fossil	-44
any:fouilles	-67
any:foundation	-25
any:founded	-29
any:founders	-61
any:fournir	-32
any:fournisseur	-46
any:fournisseurs	-102
any:foyer	-43
any:fr	-25
any:fracking	41
any:fractured	-42
any:fractures	-58
any:fragile	-52
any:frais	89
any:fraiseuse	34
any:frames	-51
any:frameworks	-57
any:franc	-40
any:francais	-74
any:franchise	-53
any:franco	-57
any:francois	41
any:frappe	-28
any:frappes	-29
any:frasques	53
any:fraud	-25
any:fraude	-30
any:fraudster	29
any:free	-73
any:freelance	-67
any:freely	43
any:freemasons	-30
any:freezers	-35
any:freiburg	25
any:freight	-57
any:french	-79
any:frequent	30
any:frequente	39
any:frequents	59
any:fresque	-36
any:freud	-63
any:fridays	-44
any:fridges	-33
any:friend	-43
any:friends	53
any:frigid	-45
any:fringe	-59
any:froid	-54
any:froide	27
any:front	-34
any:frontalier	-42
any:frontier	-35
any:frontiere	25
any:frozen	-29
any:fructose	27
any:fruit	-25
any:fsu	67
any:ft	-55
any:fui	58
any:fuite	27
any:fume	50
any:fumiste	-34
any:fun	50
any:fund	-29
any:funding	-34
any:fundraised	60
any:fundraiser	-57
any:fundraising	-34
any:funds	-41
any:funebres	-35
any:funeraires	-34
any:funeral	-32
any:funerals	-42
any:funny	47
any:furnace	-28
any:furniture	-82
any:fusibles	-31
any:fusionnees	-42
any:futur	35
any:future	46
any:futures	-28
any:fuyard	-30
any:g	-88
any:g6pd	-27
any:gabarit	26
any:gabarits	-68
any:gabon	29
any:gagne	-26
any:gai	-93
any:gaie	-36
any:gaillard	-31
any:gale	-33
any:galerie	-32
any:galeriste	-27
any:gall	-32
any:gallery	-61
any:galway	-34
any:gambling	27
any:game	-30
any:games	-77
any:gamme	-78
any:gandrange	37
any:gang	-54
any:gangs	-50
any:gaps	37
any:garcons	30
any:garden	-62
any:gardener	-74
any:gardiennage	36
any:gardiens	-65
any:gare	-43
any:gargoyles	-49
any:garlic	-38
any:garnier	25
any:gas	-59
any:gate	-43
any:gateaux	-48
any:gatehouse	-57
any:gauche	-26
any:gauchere	-40
any:gauchers	-49
any:gaulliste	55
any:gaultier	-44
any:gaye	-31
any:gayle	-38
any:gazette	40
any:gb	-40
any:gdpr	-32
any:geant	-34
any:gearbox	-27
any:gendarme	-82
any:gendarmes	31
any:gender	-44
any:genders	37
any:genealogique	-46
any:genealogiques	-32
any:genealogiste	-59
any:genealogy	-25
any:geneanet	-33
any:genent	69
any:generale	-47
any:generaliste	-39
any:generation	-69
any:generations	-60
any:genes	-47
any:geneticien	-32
any:geneticienne	-27
any:genetics	-29
any:genetiques	-58
any:genie	-62
any:genique	-39
any:genome	32
any:genomes	-39
any:genomics	-38
any:genomique	-27
any:genotype	31
any:genotyping	-26
any:genre	-57
any:geochemist	-31
any:geographique	-42
any:geologist	-61
any:geordie	54
any:gerait	-31
any:gerant	-51
any:gerante	-89
any:gere	-127
any:geriatrie	-48
any:german	-57
any:germs	-67
any:gestational	26
any:gestes	-26
any:gestion	-59
any:gestionnaire	-44
any:get	34
any:gets	25
any:getting	31
any:getty	-50
any:gide	-38
any:gifted	34
any:gigs	-55
any:gilbert	30
any:gill	33
any:girlfriend	-27
any:giscardien	57
any:git	-65
any:gite	-35
any:given	48
any:gives	26
any:giving	-28
any:glacier	-32
any:gladly	-26
any:glasgow	-31
any:glass	-71
any:glastonbury	-40
any:glazier	46
any:glisse	50
any:gloves	-45
any:glyphosate	43
any:go	28
any:goal	-34
any:goalkeeper	-32
any:goes	48
any:gold	-25
any:golden	-47
any:goldman	-25
any:golf	-82
any:golfe	30
any:gonfle	-25
any:good	-36
any:goods	-71
any:google	-40
any:gop	45
any:gordons	-36
any:gourmand	-27
any:gouvernante	-63
any:gouvernements	-44
any:gouverneur	-34
any:governments	-63
any:gowns	-25
any:gp	-46
any:gpa	26
any:gps	-55
any:grace	-29
any:gracie	34
any:grade	-54
any:grader	-31
any:graduate	-79
any:graduates	41
any:grafts	-33
any:grande	44
any:grandeur	-39
any:grandi	-32
any:grands	-73
any:grant	-72
any:grants	-43
any:graphic	-32
any:graphique	-46
any:graphiste	-63
any:graphql	-26
any:gras	-43
any:gratitude	43
any:grave	-47
any:graveur	-58
any:gree	-26
any:greek	-43
any:greement	-27
any:greements	-46
any:greffe	27
any:greffes	-29
any:greffier	-81
any:greffiere	-75
any:grenoble	-61
any:greve	-44
any:grevin	-32
any:grey	-32
any:greyhounds	-34
any:grid	-28
any:grief	25
any:grilles	41
any:grimond	33
any:grin	-38
any:grinning	-39
any:grippe	-41
any:grooms	-81
any:grounds	35
any:groupama	-36
any:groupes	-30
any:groups	-34
any:grower	-74
any:growing	25
any:growth	-35
any:grunen	29
any:grutier	40
any:gsk	-27
any:guarded	-40
any:guardian	-40
any:gueret	-53
any:guerin	25
any:guerre	31
any:guess	41
any:guessan	43
any:guests	-37
any:guichet	-32
any:guichetiers	-45
any:guide	-72
any:guidelines	-50
any:guild	-27
any:guise	36
any:guitar	-49
any:gun	-26
any:gurdjieff	48
any:guy	-31
any:gym	-47
any:gymnastics	-70
any:gyms	-25
any:gynecologue	-57
any:h	61
any:h1	-47
any:ha	-64
any:habilitations	-57
any:habitant	-59
any:habite	-33
any:habitue	77
any:haccp	-68
any:hacked	29
any:hacker	-47
any:hacking	-66
any:haddad	-26
any:haemophilia	-40
any:hair	-68
any:hairdressing	-62
any:halewood	25
any:hall	-49
any:halle	33
any:halley	-61
any:hambourg	34
any:hamlet	-67
any:hams	-52
any:handball	-77
any:handbook	-42
any:handcuff	-25
any:handed	-77
any:handicap	-25
any:handicapee	35
any:handicapes	-63
any:handisport	-40
any:handler	-86
any:handles	-56
any:handling	-26
any:handovers	-60
any:handshake	-74
any:handwriting	-42
any:hang	-111
any:hangs	31
any:haplogroup	28
any:haplotype	33
any:happy	-42
any:haras	-45
any:harassment	-33
any:harcele	28
any:harcelement	-56
any:hard	28
any:hardest	-70
any:hardly	-26
any:hardness	-27
any:hardware	-56
any:harem	60
any:harms	29
any:harris	50
any:harrogate	-30
any:harvard	32
any:hashing	-29
any:hastings	-36
any:hat	-63
any:hated	-44
any:haul	-85
any:hauliers	-31
any:hauling	-34
any:haut	-34
any:haute	-47
any:hauteur	29
any:havana	-55
any:haven	-28
any:having	37
any:hay	-60
any:hazards	-43
any:hbo	-50
any:hcr	33
any:head	-32
any:headache	-47
any:headed	-39
any:headmaster	-28
any:headmistress	-31
any:headquarters	-36
any:health	-36
any:healthy	-31
any:healy	-28
any:hear	48
any:heard	30
any:heart	26
any:hearts	-34
any:heating	-39
any:hebdo	-66
any:hebdomadaire	-26
any:heckled	43
any:hectares	-34
any:hedges	-45
any:heir	-56
any:heirs	-40
any:helene	-29
any:helice	-37
any:helix	-52
any:hell	-30
any:helmand	32
any:helmets	-66
any:help	-96
any:helped	-49
any:helpline	-90
any:helvetique	-49
any:hems	-61
any:hence	27
any:hendry	-44
any:henry	-57
any:hepatitis	35
any:herald	-30
any:herbal	-31
any:herbs	-39
any:herd	-90
any:heredite	-51
any:heredity	-29
any:heritage	-67
any:herite	-66
any:herites	-27
any:heritier	-34
any:heritiere	-41
any:hermaphrodite	-44
any:hero	-74
any:heroine	-58
any:herons	-38
any:heros	-98
any:hers	-56
any:herself	27
any:herve	-57
any:hesitancy	-26
any:heteroclite	-35
any:heterodoxe	-41
any:heterodyne	-46
any:heterogene	-30
any:heterogeneite	-53
any:heterogreffe	-49
any:heterosexuelle	-29
any:heterozygote	-25
any:heure	-28
any:heures	36
any:hexham	-60
any:hid	55
any:hidalgo	34
any:hide	31
any:hierarchy	-65
any:hiked	-31
any:hikes	31
any:hill	-37
any:hillary	58
any:himself	43
any:hindoue	-34
any:hindu	42
any:hinted	36
any:hints	52
any:hip	-31
any:hire	-80
any:hired	-80
any:hires	-67
any:hiring	-44
any:historian	-87
any:historien	-54
any:historienne	-26
any:historique	32
any:history	-33
any:hitch	-55
any:hiv	-41
any:hmp	-55
any:hmrc	38
any:hoarse	-28
any:hobby	-29
any:hoists	-29
any:hold	31
any:holder	-69
any:holds	47
any:holiday	-46
any:holidays	29
any:holloway	42
any:homal	-46
any:home	-44
any:homes	-38
any:homework	-53
any:hommes	37
any:homo	-28
any:homogeneisation	-42
any:homogeneous	-50
any:homologation	-63
any:homonyme	-52
any:homoparentales	-29
any:homophobes	-27
any:homophobia	-37
any:homophobic	-28
any:homophobie	-56
any:homosexuality	-41
any:homosexuelle	51
any:honk	25
any:honour	-62
any:honoured	-43
any:honours	48
any:hopes	-29
any:hopitaux	-66
any:hopper	32
any:horaires	-30
any:horairiste	-45
any:horizon	-55
any:horlogere	-32
any:horlogerie	-64
any:hormones	42
any:horoscopes	-53
any:horror	-27
any:hors	39
any:horse	46
any:horses	-94
any:horticulture	-26
any:hospice	-47
any:hospital	-34
any:hospitalier	36
any:hospitalise	55
any:hospitalises	-37
any:hospitality	-53
any:hospitals	-71
any:host	-72
any:hosted	-30
any:hostel	-29
any:hostile	34
any:hoteliers	-32
any:hotellerie	-44
any:hotels	-47
any:hotesse	-57
any:hotesses	64
any:hour	-35
any:hourly	-43
any:household	30
any:housing	-56
any:howard	-31
any:huet	-29
any:huile	-80
any:huis	-33
any:huissier	-61
any:huitres	-25
any:hull	-33
any:humaine	-55
any:humaines	-48
any:human	-61
any:humanistes	-62
any:humanitaire	-46
any:humanite	53
any:humanites	-57
any:humanities	-58
any:humankind	31
any:humides	-28
any:humour	-76
any:hundred	-69
any:hungary	-62
any:hunters	-29
any:hunting	-26
any:huntington	-44
any:hurt	72
any:husbandry	-45
any:husbands	-43
any:hussar	-43
any:hustings	-42
any:hybrides	-46
any:hydraulic	-38
any:hydrogen	-25
any:hydrologue	-37
any:hygiene	-41
any:hypertension	67
any:iain	35
any:ibiza	34
any:ice	-83
any:idea	-89
any:ideal	-58
any:idealised	-30
any:idealisme	-29
any:idealiste	-59
any:ideas	-31
any:idee	-68
any:idees	-27
any:idemia	-43
any:identification	-34
any:identifiee	44
any:identifies	54
any:identifying	31
any:identity	-63
any:iec	-35
any:iel	41
any:if	34
any:ig	25
any:ignore	61
any:ii	31
any:iii	-25
any:ikea	-42
any:iles	-58
any:ill	-31
any:illustrator	-46
any:illustratrice	27
any:ilo	-36
any:ils	52
any:imagerie	-51
any:images	-40
any:imaginaire	-36
any:imagination	-39
any:imaging	-27
any:imam	-34
any:immeuble	-64
any:immobilier	-89
any:immobiliere	-45
any:immobilieres	-34
any:immobiliers	-37
any:immoral	52
any:immunocompromised	48
any:immunology	-56
any:impact	-41
any:impenitent	30
any:implant	31
any:implants	-36
any:implique	39
any:import	-34
any:importatrice	-39
any:importe	-93
any:imported	-47
any:importer	-52
any:impossible	45
any:impotent	-45
any:imprime	-41
any:imprimerie	-36
any:imprimeur	-68
any:imprimeurs	-35
any:improper	36
any:improvement	-26
any:impuissant	-28
any:imrie	27
any:inapte	57
any:incapacite	31
any:incident	-31
any:include	-58
any:including	-47
any:inclusion	26
any:incroyant	69
any:inde	27
any:indecis	28
any:indecision	-33
any:indefinite	-54
any:indemne	42
any:independance	44
any:independant	-93
any:independante	31
any:independence	26
any:independent	-56
any:indetectable	37
any:indication	42
any:indictment	35
any:indique	-29
any:industrial	-41
any:industriel	-40
any:industrielles	-29
any:industriels	-25
any:industry	-69
any:inebranlable	-35
any:ined	-45
any:infectious	-34
any:infidelities	44
any:infidelity	-26
any:infirmier	-61
any:infirmiere	-49
any:infirmieres	59
any:infirmiers	-46
any:info	-46
any:informatise	-83
any:informed	-39
any:infortune	-35
any:ingenieur	-77
any:ingenieure	-80
any:ingenieurs	-40
any:inhaler	-29
any:inhalers	-32
any:inheritance	-92
any:inherited	-51
any:initiation	-73
any:initiative	-90
any:initiee	-55
any:inject	-33
any:injection	-55
any:injuries	-30
any:inmate	28
any:innocent	-64
any:innovation	-39
any:innover	-54
any:inquirer	-27
any:inrae	-42
any:inria	-60
any:inscrit	50
any:insead	-54
any:inserm	-38
any:insiste	55
any:insolvency	-27
any:insomniac	33
any:insoumise	-40
any:inspecting	-62
any:inspection	-45
any:inspections	-31
any:inspectrice	-59
any:installait	-37
any:installe	-63
any:installerait	42
any:installs	-53
any:institut	-57
any:institution	31
any:institutionnelles	-34
any:instructor	-52
any:instruit	-49
any:instrumentiste	-44
any:insuline	-48
any:insultes	-25
any:insurance	-38
any:insured	-40
any:insurer	-28
any:insures	-38
any:integration	-32
any:intelligence	-67
any:intendant	-31
any:intensive	32
any:intercourse	-36
any:interdit	62
any:interesse	34
any:interest	-29
any:interet	25
any:interfaces	-38
any:interieur	-25
any:interim	-37
any:interimaire	47
any:interimaires	-31
any:interlocuteur	-56
any:intermittents	51
any:intern	-28
any:international	38
any:interne	-34
any:interned	-28
any:internes	-52
any:interns	-45
any:internships	-27
any:interpose	-35
any:interpret	-30
any:interprete	-67
any:interpreted	-37
any:interpreter	-42
any:interprets	-30
any:interrogates	-34
any:intervenant	-53
any:interview	38
any:interviewed	-34
any:interviewee	-36
any:interviewer	30
any:interviews	-63
any:intimite	-67
any:intolerance	31
any:intolerante	25
any:intransigeante	32
any:introduced	-32
any:intrusion	-53
any:inutiles	-42
any:invalided	37
any:invalidite	-44
any:inventaire	-30
any:inventaires	-46
any:invented	-33
any:invention	-28
any:investigated	-41
any:investigates	-64
any:investigator	-66
any:investissement	-50
any:investisseurs	-71
any:investiture	41
any:investment	-73
any:investments	-35
any:investor	-52
any:investors	-29
any:invictus	-35
any:invigilator	-41
any:invisible	53
any:invoice	-43
any:invoices	-86
any:invoicing	-33
any:involves	-29
any:ios	-31
any:iosh	29
any:ipp	32
any:ipsos	-39
any:iqbal	-36
any:iranians	-32
any:ireland	-54
any:irises	27
any:irish	-33
any:ironed	-32
any:irrelevant	-30
any:irreligieux	48
any:irreligious	28
any:irritable	39
any:islam	-52
any:islands	-42
any:isle	-64
any:islington	-31
any:iso	-56
any:israel	35
any:issue	27
any:ist	-28
any:italian	-31
any:italie	-27
any:italien	-46
any:italiens	-38
any:itinerant	-42
any:ituc	-32
any:ivory	-51
any:ivr	-58
any:iwgb	50
any:jabbed	42
any:jabs	-44
any:jack	-70
any:jacquie	38
any:jadot	31
any:jail	-25
any:jailed	34
any:jain	-47
any:jaloux	-26
any:jamais	27
any:jambon	-39
any:jan	27
any:jaquette	53
any:jardin	27
any:jardinerie	32
any:jardins	-43
any:jargon	-65
any:jaures	-42
any:java	-26
any:jazz	-77
any:jean	-53
any:jeans	-67
any:jena	-44
any:jenny	-57
any:jeremy	30
any:jersey	-29
any:jesuites	50
any:jeu	-37
any:jeunes	34
any:jeunesse	-33
any:jeux	-41
any:jewish	-53
any:jim	34
any:jo	28
any:joan	-33
any:job	-68
any:jobs	34
any:jockey	-74
any:joined	26
any:joiner	-74
any:joins	-42
any:jointes	-46
any:joints	-36
any:joke	69
any:jokes	-44
any:joliment	-75
any:jordan	-28
any:jordanie	-41
any:joue	-127
any:jouissance	-33
any:journalisme	-73
any:journaliste	-55
any:journaux	-33
any:journeyman	-43
any:juan	29
any:judge	-66
any:judges	-37
any:judiciaire	-55
any:judo	-97
any:jugements	-28
any:juice	50
any:juillet	52
any:juive	-63
any:julian	-30
any:jumeaux	-40
any:jumelle	-30
any:june	32
any:jupons	29
any:juriste	-72
any:juror	-38
any:jury	-85
any:just	29
any:juste	-62
any:k	-36
any:k2	-59
any:kamala	51
any:kanaky	29
any:kandahar	-29
any:kane	46
any:karim	44
any:karine	-34
any:karl	-56
any:karyotypes	-42
any:karyotyping	-42
any:kate	35
any:kay	-48
any:kcnh2	27
any:keele	-52
any:keeper	-37
any:keeping	-34
any:kelly	-35
any:kemble	52
any:ken	50
any:kennel	-40
any:kent	-95
any:kerala	-27
any:kerr	-50
any:kevin	25
any:kew	-34
any:key	-30
any:keys	-59
any:keystrokes	-45
any:kg	-30
any:kick	-45
any:kidneys	31
any:kids	44
any:kiel	-47
any:killed	25
any:killer	-46
any:kilometre	-27
any:kinds	-53
any:kine	-66
any:kinesiology	-26
any:kinesitherapeute	-74
any:kinks	-39
any:kissing	51
any:kit	28
any:kitchen	-51
any:kitchens	-78
any:kits	-77
any:klein	-32
any:knee	80
any:knocked	-28
any:knocks	-48
any:knot	43
any:knots	-64
any:known	31
any:knuckle	-29
any:komsomol	77
any:kosher	-27
any:kpmg	-44
any:krishnamurti	58
any:kroll	-25
any:kruger	-43
any:kurde	50
any:kws	-30
any:kyoto	-66
any:l214	-32
any:label	-73
any:labelled	-47
any:laboratoire	-44
any:laboratory	-74
any:laborers	35
any:labour	-43
any:labourer	-33
any:labyrinthitis	34
any:lacanien	-39
any:lacunes	-40
any:lad	-38
any:ladders	36
any:lads	-31
any:laicard	41
any:laicite	-45
any:lais	-26
any:laisser	40
any:laitiere	-25
any:lake	-56
any:lame	-25
any:lames	-46
any:lamour	-38
any:lamps	-27
any:lance	-34
any:lancet	-41
any:land	-31
any:landscape	-38
any:lane	-47
any:lang	-49
any:langage	-31
any:langages	-41
any:language	-58
any:languages	-47
any:langue	-49
any:lap	30
any:lapsed	34
any:large	-36
any:laser	-34
any:lasse	-34
any:last	32
any:lasted	-34
any:lasting	-33
any:latent	-36
any:later	25
any:latin	-54
any:laugh	-77
any:laughed	37
any:laughs	-46
any:launch	-51
any:launched	-48
any:laundring	56
any:laundry	36
any:laurent	33
any:law	-48
any:laws	-34
any:lawyer	-73
any:lawyers	32
any:lay	29
any:layer	-41
any:layout	-75
any:lcp	-45
any:ldc	-39
any:lead	-109
any:leadwork	-36
any:leaflet	-50
any:leaks	-40
any:lean	-67
any:lease	-48
any:leases	-33
any:least	41
any:leaver	-40
any:leavers	-32
any:lecteur	39
any:lecteurs	-99
any:lectrice	30
any:lecture	-59
any:lecturer	-50
any:ledgers	-28
any:lee	-49
any:leek	-33
any:legacies	-27
any:legacy	-41
any:legal	-45
any:legend	31
any:legendary	-45
any:leger	27
any:legeres	52
any:legiste	-45
any:legs	32
any:legue	-27
any:leicester	-58
any:leith	-30
any:lemon	-50
any:lemons	-26
any:length	-33
any:lenine	67
any:lenoir	-41
any:lentilles	-27
any:leo	-29
any:lepeniste	30
any:leroux	-34
any:leroy	40
any:lesbien	-35
any:lesbienne	30
any:lesbiennes	56
any:lesbos	-44
any:lese	-28
any:lesson	-42
any:lessons	-29
any:let	41
any:lets	27
any:letterhead	-70
any:letters	-65
any:letting	-26
any:leurs	-54
any:levain	-30
any:levee	40
any:level	-71
any:lever	32
any:levure	-49
any:levures	-44
any:lewes	-43
any:lfi	-26
any:lgbt	-42
any:liability	-48
any:liaison	-30
any:liban	-35
any:liberal	-26
any:liberale	-74
any:liberee	-52
any:libertine	-27
any:libertins	26
any:libido	-57
any:libraire	-61
any:librairie	-39
any:librarian	-61
any:library	-60
any:licenciement	28
any:licensed	-48
any:licensing	-45
any:liee	32
any:life	40
any:lifeguard	-38
any:lifeguarding	-54
any:lifted	-30
any:lifting	70
any:lighting	-86
any:lightly	-48
any:lights	-35
any:ligne	-26
any:lignes	-47
any:ligue	-67
any:like	32
any:lilly	-29
any:lily	-61
any:limagrain	-46
any:limitante	-35
any:limitantes	-34
any:limited	-60
any:limits	-32
any:limoges	-48
any:limousine	-30
any:limping	-32
any:limps	-26
any:lincoln	-27
any:lind	-46
any:linen	-68
any:lines	-52
any:linge	-34
any:lingerie	-92
any:link	-30
any:linkedin	29
any:lion	-46
any:lip	38
any:lipsticks	-33
any:liquidation	-31
any:lire	38
any:lisais	-39
any:lise	64
any:listens	-38
any:listes	-35
any:literacy	-50
any:literature	-34
any:literie	-60
any:litigation	-31
any:litige	-48
any:lits	-69
any:litterature	-26
any:little	52
any:live	50
any:lived	-34
any:liver	-50
any:living	-28
any:livraison	-55
any:livre	-60
any:livrer	-41
any:livres	-41
any:livreur	25
any:livreurs	38
any:ll	-43
any:llc	-43
any:llm	-43
any:loads	-76
any:loan	-72
any:loans	-38
any:lobbying	-72
any:lobbyist	-48
any:lobbyiste	-27
any:locataires	-38
any:locker	33
any:locks	-30
any:locksmith	-60
any:locuteur	-35
any:lodged	-39
any:lodger	-62
any:loges	-47
any:logeur	-25
any:logging	-34
any:logisticien	-40
any:logisticienne	-36
any:logistics	-71
any:logistique	-49
any:logo	-86
any:loire	-50
any:loisirs	-38
any:london	-50
any:longtermist	57
any:longue	-27
any:look	-66
any:looked	-49
any:looking	-28
any:loomis	-25
any:looms	-53
any:loops	-37
any:loose	-42
any:lord	-70
any:lorrain	-45
any:lorry	-25
any:lors	47
any:lose	-66
any:losing	46
any:loss	-34
any:lost	32
any:loti	48
any:loue	-49
any:louise	25
any:lounge	-57
any:lourdement	44
any:louvre	-45
any:lovely	37
any:loves	-27
any:loving	37
any:low	31
any:lowest	-70
any:lr	35
any:lrem	-60
any:lse	-31
any:ltd	-96
any:lu	-32
any:luc	-30
any:lucas	43
any:lucide	-26
any:ludotheque	-42
any:luggage	-73
any:luigi	42
any:lunch	28
any:lunettes	-29
any:lupin	-29
any:luron	-59
any:lusaka	-42
any:lussac	-39
any:lutenist	-25
any:lutte	-70
any:lycee	-51
any:lyceens	-51
any:lycees	-29
any:lyle	-39
any:lynch	-30
any:lynx	-43
any:lyon	-36
any:lyonnaise	-26
any:lyric	-27
any:m6	-41
any:macarons	-31
any:machines	-83
any:macon	-56
any:maconnerie	-75
any:maconnique	-25
any:macros	-26
any:macular	26
any:madagascar	28
any:madame	-42
any:made	-34
any:madison	30
any:magasin	-28
any:magasinier	-45
any:magazine	-32
any:maggie	25
any:magician	-41
any:magistrate	-55
any:magreb	-31
any:mai	41
any:maiden	37
any:maif	-59
any:mails	-40
any:maine	-96
any:maintainer	-48
any:maintenance	-43
any:mainteneur	-39
any:mairie	-45
any:maitre	-87
any:maitresse	-25
any:maitrise	-38
any:maize	-30
any:majeur	-29
any:major	-52
any:majoritaire	-30
any:maker	-108
any:makers	-29
any:makhnovchtchina	41
any:making	-70
any:mal	47
any:malades	-87
any:maladies	-62
any:malaria	-59
any:malawi	-40
any:malentendant	51
any:malentendante	29
any:malgre	39
any:malheureuse	-42
any:mall	-35
any:malmo	-65
any:malta	-25
any:malthusiennes	-29
any:malvoyante	31
any:malware	-70
any:maman	-74
any:mamans	52
any:mamet	-40
any:mammoth	-56
any:man	29
any:manage	-39
any:managed	-30
any:management	-60
any:manager	-71
any:managers	-59
any:manages	-47
any:managing	43
any:manchester	-54
any:mandat	46
any:mandataire	-66
any:mandatent	-26
any:mangeur	44
any:mania	31
any:manic	-59
any:manicure	-62
any:manie	-32
any:manif	30
any:manifestations	-30
any:manifeste	-42
any:manifestes	25
any:manipulateur	-32
any:manipulatrice	-34
any:mannequin	-65
any:manner	-49
any:manque	-27
any:manslaughter	37
any:mantra	-92
any:manual	-64
any:manucure	-59
any:manuel	-75
any:manuels	-26
any:manufacturer	-57
any:manutentionnaire	-29
any:mao	39
any:mapping	-37
any:maps	-42
any:maquette	-62
any:maquettiste	-37
any:maraicher	-40
any:marais	-76
any:marathon	-32
any:marc	-65
any:marchandise	-34
any:marche	-25
any:marcher	62
any:marcus	-32
any:margate	60
any:marges	-32
any:margins	-93
any:mariage	-39
any:mariages	-66
any:maricopa	-26
any:marie	-38
any:mariee	-33
any:marin	-97
any:marines	-31
any:maritime	-37
any:maritimes	-26
any:mark	-51
any:market	-86
any:marketing	-36
any:markets	-51
any:marks	-32
any:marlowe	-29
any:marne	-40
any:marocaine	-33
any:maroquinerie	-26
any:maroquinier	-42
any:maroquiniere	-54
any:marque	-110
any:marquee	-26
any:marques	-56
any:marraine	-47
any:marriages	39
any:married	-32
any:mars	25
any:marseille	48
any:marshal	-32
any:marteau	-39
any:marvel	-39
any:marvin	-29
any:marx	-27
any:marxiste	48
any:mary	-52
any:mason	-94
any:masques	-38
any:mass	-65
any:massage	-46
any:masse	-40
any:masseur	-45
any:master	-87
any:masterchef	-36
any:matches	-36
any:matchmaker	-59
any:matelas	-32
any:material	-36
any:materialiste	-57
any:materialistic	-60
any:materials	-44
any:materiaux	-84
any:maternite	-40
any:maths	47
any:matiere	-46
any:mating	-51
any:matins	58
any:matrimoniale	-32
any:matrimoniaux	-35
any:matter	50
any:matters	26
any:mattresses	-33
any:mauboussin	-27
any:maxime	-49
any:may	33
any:mayor	-56
any:mdph	31
any:me	31
any:meals	-36
any:measure	-55
any:measured	52
any:mecanicien	-40
any:mechanic	-68
any:medecins	-29
any:media	-43
any:medias	-29
any:mediated	-37
any:mediator	-51
any:mediatrice	-68
any:medic	30
any:medical	-53
any:medicale	-59
any:medicalise	-27
any:medically	44
any:medicament	-37
any:medicated	51
any:medication	40
any:mediocrity	-31
any:meditation	-63
any:medite	37
any:mediter	-54
any:mediterranean	25
any:meeting	25
any:meetings	-87
any:mefv	25
any:meilleur	-81
any:melange	-35
any:melanoma	35
any:mele	27
any:membership	-57
any:membre	52
any:meme	54
any:memoire	-51
any:memoires	-50
any:memoirs	-59
any:mena	-27
any:menage	57
any:mendel	-51
any:mene	-36
any:menee	-55
any:meneur	28
any:menopause	-34
any:mensuels	-40
any:mental	-39
any:mentale	-38
any:mentions	28
any:mentor	-62
any:mentored	49
any:mentoring	-25
any:ments	-27
any:menuisier	-72
any:menus	-46
any:mep	31
any:mer	-106
any:mercantour	-30
any:merchandiser	-54
any:merci	42
any:mercutio	-40
any:merger	-28
any:merino	-25
any:merite	-27
any:merogis	-26
any:messages	50
any:messieurs	55
any:mesurer	-48
any:met	-44
any:metatarsal	-37
any:metaux	-35
any:metempsycose	65
any:meters	-33
any:method	-48
any:methodes	38
any:methodique	-25
any:methodist	-46
any:methodists	-55
any:metier	-60
any:metiers	-55
any:metrage	-40
any:metropole	-34
any:metteur	-36
any:mettre	-25
any:meubles	-34
any:mi	30
any:mice	-28
any:michel	38
any:microbes	-58
any:microscope	-33
any:mid	-71
any:midi	-31
any:midlands	-46
any:midnight	32
any:midwife	-53
any:midwives	-48
any:mieux	-30
any:might	-33
any:migraine	61
any:migrainebuddy	-49
any:migraines	33
any:migrants	34
any:migration	-63
any:mild	30
any:militaire	-65
any:mill	-38
any:mille	-34
any:million	-73
any:mills	-64
any:mind	-34
any:miner	-67
any:miners	-37
any:mines	-47
any:mineur	-50
any:mineurs	26
any:minibus	-44
any:minister	-36
any:ministere	-41
any:ministers	-69
any:ministres	-64
any:ministry	-52
any:minor	-44
any:minus	29
any:minuscule	-53
any:minutes	-68
any:miracles	-56
any:mireille	-34
any:mis	36
any:misconduct	47
any:mise	25
any:misidentification	-43
any:misidentified	38
any:miss	-33
any:misses	30
any:missile	34
any:mission	-43
any:mixed	-26
any:mixte	-29
any:mlle	-29
any:mobile	-33
any:mobilier	-62
any:mock	-48
any:mode	-48
any:modelise	-28
any:modelling	25
any:models	-48
any:moderated	-72
any:moderates	-29
any:moderatrice	-69
any:modere	-26
any:modern	35
any:modes	-58
any:modest	-49
any:modified	-37
any:module	-37
any:modules	-44
any:moine	-26
any:moins	27
any:molaire	-25
any:moleculaire	-55
any:molecular	-55
any:moliere	-30
any:monarchie	42
any:monarchiste	27
any:monarchy	26
any:mondaine	-41
any:monday	28
any:mondays	-41
any:monetaire	-33
any:money	41
any:monique	-43
any:moniteur	-72
any:monitor	-56
any:monnaie	-46
any:monogamy	-28
any:monograph	-28
any:monopoly	-52
any:montage	-32
any:montagne	-71
any:monteur	-57
any:monteuse	-53
any:monthly	26
any:montpellier	-42
any:montre	-41
any:montreal	58
any:montrent	-40
any:mood	31
any:moorfields	-32
any:mooting	-25
any:moquaient	28
any:moral	-55
any:morale	-58
any:moralite	46
any:mormon	-37
any:morning	37
any:mort	-43
any:mortgages	-32
any:mortise	-27
any:mosaicism	25
any:most	-26
any:mostly	-57
any:moteur	-81
any:moteurs	-70
any:motifs	-40
any:motion	42
any:motor	-25
any:motorisee	-39
any:mots	-46
any:motto	-61
any:moulage	-25
any:moulages	-38
any:moulds	-37
any:moulin	-58
any:moulins	-32
any:mountain	-30
any:mourir	41
any:mouse	-50
any:mouvement	-48
any:moved	-40
any:mover	-43
any:moving	-25
any:mphil	-51
any:msc	-73
any:mthfr	36
any:mucking	-28
any:mug	25
any:mugged	-86
any:mulhouse	-31
any:mull	38
any:multicarte	-59
any:multiple	30
any:multiples	37
any:multiplie	38
any:mummies	-41
any:mumps	48
any:mums	41
any:munich	-40
any:municipale	30
any:murailler	-39
any:murphy	-39
any:muscat	-35
any:muscle	36
any:musee	-118
any:museum	-88
any:music	-60
any:musical	-62
any:musicale	-43
any:musician	-44
any:musicians	35
any:musiciens	39
any:musique	-61
any:musulman	-51
any:mutation	-26
any:mutations	-70
any:mute	-54
any:mutual	-41
any:mutualiste	-43
any:mutuel	-26
any:mutuelle	-33
any:mybpc3	36
any:myope	36
any:myself	77
any:mystere	40
any:mystery	-26
any:na	29
any:nageuse	-78
any:nails	-39
any:naissance	28
any:naked	-53
any:named	49
any:names	-44
any:naming	-32
any:namur	-55
any:nancy	56
any:nanopore	-28
any:nanterre	-50
any:narrowly	25
any:nash	-39
any:natation	-68
any:nation	-47
any:nationale	-81
any:nationalise	35
any:nationalist	52
any:nationalite	-71
any:nationality	-29
any:nations	-70
any:natural	-32
any:naturalist	-49
any:naturaliste	-43
any:naturel	-42
any:naturelle	-66
any:naturiste	-30
any:naval	-61
any:navigateur	-33
any:neant	61
any:neat	-55
any:neath	-37
any:neatness	-76
any:necessite	25
any:nee	44
any:needed	-62
any:needle	-29
any:negatif	48
any:negative	39
any:negociable	-42
any:negociant	-77
any:negociation	-48
any:negociatrice	-37
any:negocie	-105
any:negotiated	-57
any:negotiating	30
any:negotiations	-71
any:neither	35
any:nephew	-35
any:nerves	36
any:nervous	-25
any:nets	-54
any:nettoyage	36
any:neuf	-53
any:neuilly	25
any:neurofibromatosis	28
any:neurones	-46
any:neuroscience	-30
any:neutral	-26
any:neuves	-25
any:nevers	-43
any:new	-55
any:newborn	-59
any:newborns	-42
any:newcomer	-27
any:news	-92
any:nextflow	-36
any:ng	-57
any:nhs	-53
any:nice	-51
any:niche	-26
any:nickname	-51
any:nicola	46
any:nietzsche	-53
any:nightclub	-40
any:nightly	-28
any:nihilist	36
any:nil	-42
any:nineteen	31
any:ninety	-28
any:niort	-50
any:nipsa	34
any:niveau	-44
any:nkosi	52
any:nobody	32
any:nods	-26
any:noel	35
any:noir	-65
any:noisette	-27
any:noix	-27
any:nom	33
any:nombre	-28
any:nombreuses	32
any:nombreux	46
any:nominated	44
any:none	53
any:noon	-55
any:nord	27
any:nordic	-30
any:nordique	-38
any:nordisk	-41
any:norfolk	-54
any:normande	-57
any:norms	-37
any:north	-43
any:northampton	-28
any:norway	-47
any:norwegian	-31
any:nos	-73
any:nostalgique	40
any:notaire	-34
any:notaires	-66
any:notary	44
any:note	27
any:nothing	33
any:notice	-28
any:noticed	34
any:notices	-40
any:notoire	57
any:notre	-28
any:noumea	-38
any:nouveau	-40
any:nouveaux	-73
any:novel	-91
any:novelist	-35
any:novels	-25
any:novembre	32
any:novotny	32
any:npa	38
any:nu	-32
any:nudes	-41
any:nudged	-31
any:nuits	43
any:num	37
any:number	39
any:numeracy	30
any:numerate	-33
any:numerical	-27
any:numerique	-84
any:numeriques	-34
any:numerisation	-48
any:nuns	-65
any:nurse	-48
any:nursed	-71
any:nursery	-39
any:nurses	-109
any:nus	-39
any:nutrition	-37
any:nutritionniste	-35
any:nvq	-35
any:nymphomane	33
any:oak	-32
any:oakes	-38
any:oakland	-28
any:oats	-28
any:obama	29
any:obedience	-27
any:obituaries	-26
any:obituary	-44
any:objecteurs	-43
any:objector	25
any:objectrice	28
any:objects	48
any:objet	-51
any:obligation	33
any:obligatoire	-47
any:oblige	49
any:observer	-32
any:obtenteur	-29
any:obtenu	-48
any:obuya	38
any:occlusion	-37
any:ocd	48
any:octobre	44
any:odell	-30
any:oeil	-58
any:oeuvre	-88
any:of	-25
any:off	25
any:offence	-29
any:offences	-52
any:offenders	-27
any:offer	-37
any:offers	-52
any:officer	-71
any:official	38
any:officiant	-56
any:officier	-65
any:officiere	-26
any:officine	-37
any:offre	-35
any:offres	-53
any:oil	-28
any:oiseaux	-41
any:okoro	31
any:olive	-26
any:olympics	-51
any:omaha	-29
any:omc	-39
any:onboarding	-25
any:oncogenetique	25
any:oncologie	-30
any:oncology	-33
any:ones	-32
any:onfray	-53
any:ong	-40
any:ongulaire	-43
any:only	41
any:ont	-36
any:onu	-32
any:open	-25
any:opener	-41
any:opening	-71
any:opens	41
any:opera	-54
any:operateur	-26
any:operations	-56
any:operator	-40
any:operatrice	-49
any:opere	39
any:operee	-25
any:ophtalmologue	-41
any:opinion	-30
any:opinions	-35
any:opioid	-28
any:oposant	31
any:opponent	73
any:opposed	-60
any:opposee	-48
any:opposite	-32
any:optician	-71
any:opticien	-62
any:opticienne	-56
any:option	-56
any:optional	26
any:optique	-53
any:or	25
any:oracle	-30
any:oral	-65
any:oran	-31
any:orange	-27
any:oranges	-50
any:oratrice	39
any:orchidees	-29
any:orchids	-31
any:ordained	31
any:ordered	40
any:ordinateur	-29
any:ordonnancement	-68
any:ordre	-37
any:ordres	-36
any:ore	-36
any:oreille	-30
any:oreilles	37
any:oreillette	31
any:orfevre	-45
any:org	-25
any:organ	-40
any:organigramme	-49
any:organisait	-34
any:organisateur	-57
any:organisation	-59
any:organisations	-49
any:organisatrice	-61
any:organiser	-35
any:organisers	-45
any:organises	63
any:organising	26
any:orgies	39
any:orgues	-66
any:orgy	-59
any:orient	-37
any:orientale	-34
any:orientation	-76
any:orientations	-38
any:oriente	-38
any:oriented	-30
any:orientee	-66
any:orkney	-32
any:orleans	-43
any:orme	25
any:ornithologue	-33
any:orsay	-33
any:ortega	-42
any:orthodox	-60
any:orthodoxe	-75
any:orthopaedic	-38
any:orthopaedics	-40
any:orthopediques	-35
any:orthophonie	-39
any:orthophoniste	-59
any:ortiz	-31
any:oscp	-52
any:osei	-36
any:oslo	-66
any:others	-26
any:ouest	-84
any:ought	-71
any:oui	40
any:ours	-60
any:outbreak	-47
any:outdoor	30
any:outdoors	34
any:outfitter	-55
any:outillage	-30
any:outils	-37
any:outpatient	-31
any:outrage	37
any:outs	-52
any:ouverture	-25
any:ouvertures	-31
any:ouvrier	-29
any:ouvriers	-51
any:ouvrir	-26
any:ouvrons	38
any:ovens	-61
any:overalls	-43
any:overdoses	-48
any:own	38
any:owned	-71
any:owners	-56
any:owns	-57
any:oxfam	-62
any:oxygen	-45
any:pa	-29
any:pace	-42
any:pacemakers	-52
any:pacific	-63
any:pacifica	-29
any:pacifist	28
any:pack	-33
any:packaging	-45
any:packed	-54
any:pacs	-28
any:pacse	-53
any:pacsee	-73
any:paediatric	-28
any:pages	-46
any:painter	-53
any:painting	-29
any:pair	-25
any:pairs	-54
any:paix	-32
any:palace	-35
any:palais	-50
any:pallet	-34
any:palliative	-64
any:palm	-28
any:palmaire	69
any:palmaires	-25
any:palme	-30
any:palmer	-67
any:palmistry	-41
any:pamphlets	55
any:panama	31
any:pandemic	-77
any:panel	-35
any:panne	-51
any:pansements	-81
any:pansexuel	29
any:pansexuelle	41
any:pantheon	-35
any:pantomime	-49
any:papa	-32
any:papas	38
any:paper	-49
any:paperasse	-74
any:papers	-54
any:paperwork	-72
any:papier	-28
any:paquets	29
any:parafe	-34
any:paraissent	-39
any:paralegal	-33
any:paralympian	39
any:paralympians	-51
any:paralympique	-42
any:paralysait	-27
any:paralysed	-69
any:paralysie	-29
any:paramedic	-95
any:parapharmacie	-28
any:paraplegic	41
any:parc	-79
any:parcels	-41
any:parcours	-51
any:parcs	-76
any:pardon	-47
any:pardoned	29
any:parement	-26
any:parent	-62
any:parental	-54
any:parents	-44
any:parfait	-59
any:parfaitement	45
any:parfois	-42
any:paris	-61
any:parish	-66
any:park	-82
any:parle	32
any:parlement	-62
any:parlementaire	-43
any:parler	-69
any:parlez	39
any:parliament	-58
any:parliamentary	-70
any:parlour	-29
any:parlours	59
any:parmi	63
any:paroisse	-48
any:parrainages	32
any:parrainee	54
any:partage	-39
any:partagee	-36
any:partenariat	-30
any:parti	-35
any:participants	-30
any:participe	40
any:particles	-39
any:particules	-34
any:particulier	27
any:particuliere	-30
any:partie	-34
any:parties	-66
any:partis	-68
any:partisan	55
any:partner	-29
any:partnered	-39
any:partnership	42
any:partout	-38
any:partouzes	30
any:parts	-42
any:passade	40
any:passage	-46
any:passager	-38
any:passations	-59
any:passee	42
any:passenger	-43
any:passeport	-57
any:passeports	-67
any:passes	47
any:passion	-78
any:passionate	-96
any:passionately	-37
any:passionne	-72
any:passive	-63
any:passphrase	32
any:passphrases	41
any:passport	-40
any:pasteur	-56
any:pastor	58
any:pastoral	-28
any:pastry	-68
any:patch	-49
any:patent	-64
any:patented	-39
any:patents	-94
any:paternite	-64
any:pathology	-55
any:patience	-100
any:patient	-116
any:patiente	71
any:patients	-52
any:patisserie	-32
any:patissier	-25
any:patissiere	-70
any:patrimoine	-82
any:patriot	30
any:patriote	45
any:patrols	-35
any:patronal	-36
any:patronale	-42
any:patronne	48
any:paturages	-39
any:pau	-70
any:paul	-48
any:paume	41
any:payable	-34
any:payes	-29
any:paying	-27
any:payments	-84
any:payroll	-80
any:payrolls	-31
any:pays	-31
any:paysanne	33
any:paysannes	-61
any:pcr	-59
any:peas	-50
any:peau	40
any:peaux	-35
any:peckham	-37
any:pecresse	27
any:pedagogique	-49
any:pede	27
any:pedigree	-63
any:pedigrees	-44
any:peels	-31
any:peers	-51
any:peine	-48
any:peint	-77
any:peintre	-55
any:peints	-32
any:pelerinage	35
any:peloton	-38
any:pelvis	48
any:pen	59
any:penal	-63
any:penchant	49
any:penche	33
any:pencilled	-44
any:pending	44
any:pendre	25
any:penetration	-28
any:penicillin	61
any:penitentiaire	-95
any:penn	50
any:penne	52
any:pense	55
any:penseurs	52
any:pension	-50
any:pensioners	-60
any:pensions	-26
any:pente	28
any:people	-68
any:pepinieriste	-59
any:per	-26
any:percage	-29
any:percentages	-29
any:perche	-31
any:perd	58
any:perdu	37
any:perdue	-71
any:perfect	52
any:perfectionism	-50
any:perfectionnisme	-44
any:perfectly	27
any:performance	-29
any:perfumer	-53
any:perfusion	-45
any:period	-66
any:perjury	44
any:perkins	-29
any:perl	-86
any:permanence	-33
any:permanencier	-68
any:permanent	-52
any:permit	-59
any:perpignan	-42
any:perquisition	-48
any:perrot	26
any:persecuted	-34
any:personally	26
any:personas	-33
any:personnel	-39
any:personnes	-91
any:persons	59
any:pertes	84
any:perth	-79
any:perverting	33
any:pessac	-26
any:petersbourg	-31
any:petit	-25
any:petitami	-51
any:petites	35
any:petits	-37
any:petrol	37
any:peuples	-58
any:phare	-32
any:pharma	-50
any:pharmaceutique	-65
any:pharmacienne	36
any:pharmacies	-39
any:pharmacist	-44
any:pharmacovigilance	-52
any:pharmacy	-46
any:phase	-42
any:phd	-70
any:phenylcetonurie	25
any:philanderer	40
any:philips	-29
any:philosophe	-49
any:philosopher	-53
any:philosophie	-51
any:philosophique	30
any:philosophy	-47
any:phishing	-41
any:phlebotomy	-66
any:phobia	-31
any:phobique	41
any:phoenix	47
any:phones	45
any:photographe	-108
any:photographer	-86
any:photographies	-44
any:photographique	-49
any:photographiques	-33
any:photography	-69
any:photos	42
any:photoshop	-29
any:php	-45
any:phrase	-64
any:physical	-26
any:physicienne	-61
any:physicist	-60
any:physics	-41
any:physio	-62
any:physionomiste	-37
any:physiotherapist	-44
any:physiotherapy	-30
any:piano	-41
any:picked	-39
any:picket	-30
any:pie	-44
any:piece	-35
any:pieces	-50
any:pied	-44
any:pierced	38
any:pieton	-30
any:pigalle	-37
any:pigeons	-33
any:pigiste	-39
any:pigments	-66
any:pigs	-41
any:pike	-82
any:pilates	-42
any:pill	-65
any:pilote	39
any:piment	-51
any:pin	-41
any:pincer	36
any:pink	-50
any:pipe	-53
any:pipelines	-39
any:pipes	-51
any:pirates	-36
any:piste	-27
any:pitch	-78
any:pity	25
any:place	42
any:plafonds	-63
any:plaid	30
any:plainly	-53
any:plaisanterie	33
any:plaisirs	-35
any:plan	-84
any:planifier	-28
any:planner	-98
any:planning	-101
any:plannings	-26
any:plaquiste	-47
any:plaster	27
any:plastique	-37
any:plat	-26
any:plateforme	-66
any:platform	-58
any:plato	44
any:plats	48
any:play	-100
any:playboy	-41
any:played	-79
any:player	-30
any:playground	-37
any:plays	-89
any:playwright	-42
any:plea	55
any:pleaded	28
any:pleasure	-32
any:pleasures	-53
any:pledge	-76
any:plein	32
any:pleins	32
any:pli	-25
any:plis	-50
any:plombier	-66
any:plongeur	-28
any:plots	-62
any:ploughing	-30
any:plu	-44
any:plum	-49
any:plume	35
any:pluriel	-39
any:plusieurs	60
any:pme	-53
any:pneumonia	29
any:poa	49
any:podcasts	-53
any:podemos	50
any:poeles	-28
any:poemes	-25
any:poetry	-46
any:poets	-41
any:point	-74
any:pointage	-40
any:pointed	-36
any:pointer	47
any:pointeuse	-39
any:pointeuses	-54
any:points	-59
any:poireaux	-34
any:pois	-48
any:poker	-37
any:poland	35
any:polars	-41
any:pole	-32
any:polices	-77
any:policier	-81
any:policiers	-59
any:policies	-28
any:policy	-109
any:polio	-37
any:poliomyelite	25
any:polish	-35
any:polite	32
any:political	-33
any:politically	36
any:politique	-44
any:politiques	-85
any:politiste	-58
any:poll	-37
any:polled	-28
any:polling	-67
any:polls	-49
any:polonaise	-32
any:poly	35
any:polyamory	41
any:polyamour	28
any:polyandry	-47
any:polyartrite	56
any:polycystic	48
any:polygamous	41
any:polymeres	-35
any:pomade	-29
any:pompes	-38
any:pompier	-29
any:ponctualite	-85
any:ponctuel	-31
any:ponctuelle	-35
any:ponds	-51
any:pons	39
any:pont	-85
any:pontages	65
any:pools	-28
any:pope	57
any:popper	-35
any:populaire	-51
any:populations	-45
any:porcs	-37
any:pornographie	-29
any:portee	25
any:porteurs	-41
any:porteuse	34
any:portfolio	-67
any:portraitiste	-61
any:portraits	-41
any:ports	-27
any:portugaise	-71
any:portuguese	-40
any:posee	-74
any:poses	33
any:poseur	-37
any:position	-40
any:positions	34
any:positives	56
any:positiviste	-48
any:possede	-30
any:postcards	-33
any:postdoc	-110
any:poster	30
any:posters	-75
any:postes	-53
any:postgresql	-39
any:posts	29
any:postures	-26
any:potato	-71
any:potential	-69
any:poterie	-56
any:pottery	-51
any:poulain	29
any:poulpe	-29
any:pouls	-29
any:poultry	27
any:poursuites	30
any:poussins	-53
any:power	-102
any:practice	-120
any:practised	-26
any:practises	50
any:practising	-29
any:pragmatique	-68
any:prague	-32
any:praised	-56
any:praises	-39
any:pratiquant	-53
any:pratiquante	-57
any:pratique	49
any:pratt	-27
any:pray	-29
any:prays	-44
any:preacher	-40
any:preavis	-37
any:preche	-41
any:precinct	52
any:predecesseur	-35
any:predecessor	28
any:predisposed	-26
any:prefectorale	-71
any:prefecture	-49
any:prefer	-35
any:preferer	44
any:pregnant	45
any:preleve	-28
any:prelevements	-46
any:preleveuse	-29
any:premier	-26
any:premiere	30
any:premiers	-26
any:premises	-52
any:prenante	-39
any:prenatal	-26
any:preparatrice	-56
any:prepare	-32
any:prepared	-70
any:prescription	49
any:prescriptions	-40
any:presence	-60
any:present	37
any:presentation	-80
any:presentations	-35
any:presentent	-52
any:presenter	-39
any:preservatifs	-40
any:preside	60
any:presidente	-46
any:presidential	-62
any:presidentielle	33
any:presidents	-55
any:press	-63
any:presse	-38
any:presser	-32
any:pression	44
any:pressure	53
any:prestataire	-68
any:prestations	-33
any:prestidigitateur	-54
any:preston	37
any:pret	31
any:pretentions	-26
any:prets	-28
any:preuve	-26
any:preventeur	-57
any:prevention	-80
any:preventives	-36
any:previous	79
any:prevoir	-26
any:prevoyance	-53
any:prevue	58
any:price	-68
any:prices	-57
any:pricing	-53
any:priest	-35
any:priests	-57
any:primary	-50
any:prime	-79
any:primes	-42
any:princes	-27
any:principle	-26
any:principled	-33
any:printed	41
any:printer	-54
any:printers	-50
any:printing	-42
any:prise	-27
any:prises	36
any:prisoners	-33
any:prisonnier	46
any:prisons	-59
any:privacy	-69
any:private	-37
any:prive	-43
any:privilege	-39
any:prix	-84
any:prize	-110
any:prizes	-46
any:pro	47
any:probate	-43
any:probationary	-36
any:problem	48
any:problemes	31
any:problems	25
any:procedure	-42
any:procedures	-25
any:proceedings	32
any:proces	-36
any:process	-80
any:processing	-53
any:proche	29
any:procuration	-29
any:procurement	-72
any:procureur	51
any:prod	-25
any:produced	-48
any:producer	-34
any:product	-88
any:producteurs	-36
any:productif	-39
any:production	-48
any:productions	-42
any:produit	-65
any:produits	-84
any:prof	-28
any:professe	51
any:professeur	-54
any:professeure	-69
any:professionnel	-36
any:professionnelles	-28
any:profile	48
any:profoundly	38
any:programme	-56
any:programmer	-35
any:progressive	-58
any:project	-75
any:projet	-39
any:projets	-96
any:prolongee	36
any:promised	26
any:promoted	-29
any:promotion	-37
any:prononcee	32
any:proof	-44
any:proofreads	-53
any:proofs	-42
any:prop	-62
any:propagande	-30
any:propre	44
any:proprete	-28
any:propriete	-71
any:props	-46
any:proselytisme	47
any:prospectuses	-30
any:prostate	-45
any:prostheses	-46
any:prostitute	44
any:prostitutes	38
any:prostitution	-39
any:protected	-36
any:protection	-100
any:proteines	-27
any:protest	-46
any:protestant	-35
any:protestante	-48
any:protestation	-53
any:proteste	44
any:protested	44
any:prothese	25
any:protheses	-80
any:prothesiste	-71
any:prototype	-53
any:prototypes	-51
any:proust	-69
any:prouve	26
any:prouvee	41
any:provincial	37
any:proxenetisme	-38
any:prudence	-71
any:prussians	-32
any:ps	44
any:psychanalyste	-38
any:psychiatre	-64
any:psychiatrie	-26
any:psychiatrist	-29
any:psychiatry	-45
any:psychologie	-54
any:psychologue	-57
any:psychomotricite	-48
any:ptsd	25
any:pu	-25
any:public	-35
any:publicitaires	-41
any:publicite	-40
any:publics	-40
any:publie	46
any:publique	36
any:publiques	-32
any:publishes	-61
any:puits	-45
any:pulse	-36
any:punctuality	-72
any:puns	-36
any:pupil	50
any:pupils	-71
any:purge	36
any:purpose	-44
any:purser	-55
any:put	-31
any:puts	52
any:putsch	45
any:pvda	41
any:qa	-28
any:qaly	-62
any:qlik	-57
any:qt	45
any:qualification	-35
any:qualified	-36
any:qualifierais	31
any:qualite	-61
any:quality	-60
any:quand	25
any:quant	-35
any:quarante	-37
any:quartier	-76
any:quashed	32
any:quatre	-32
any:quebec	-49
any:queens	-52
any:quentin	46
any:questions	-51
any:queue	-32
any:queues	-26
any:qui	-28
any:quick	-94
any:quimper	-29
any:quips	-51
any:quitte	25
any:quittee	65
any:quittent	-38
any:quote	27
any:quotidien	-62
any:r	-58
any:rabhi	46
any:racecourse	-39
any:racer	-38
any:races	-57
any:racing	-68
any:racism	-31
any:raconte	42
any:radical	-31
any:radicalement	-37
any:radie	38
any:radio	-128
any:radioamateur	-53
any:radiographer	-69
any:radiographers	51
any:radiology	-28
any:radios	-35
any:radiotherapy	26
any:raelienne	40
any:raffle	-29
any:rahal	30
any:raidd	-46
any:rail	-45
any:railroad	-47
any:railway	-38
any:rainbow	-58
any:raise	-50
any:raisons	31
any:rallie	-33
any:ramadan	-28
any:rambler	-41
any:ramps	-47
any:ran	-56
any:rancune	-60
any:rand	31
any:randonnee	-71
any:range	-79
any:rangement	-58
any:rangements	-42
any:ranger	-56
any:rangers	-42
any:rao	68
any:rapport	-57
any:rapporteur	-45
any:rapports	-48
any:rapproche	31
any:rapprocher	-48
any:rare	-36
any:rarement	32
any:rares	-25
any:rassemblement	-26
any:rate	-35
any:ratepayers	-36
any:rates	-57
any:rather	26
any:rating	27
any:rational	-57
any:rationaliser	-49
any:rationalisme	-40
any:rationalist	35
any:rationnelle	-35
any:raye	41
any:rayon	-84
any:razor	-36
any:rcm	43
any:rcn	47
any:react	-51
any:reactions	-25
any:reader	-70
any:reading	-37
any:reads	30
any:reagent	-43
any:realise	-51
any:realism	-25
any:realist	-44
any:reasons	61
any:reau	-55
any:rebond	-62
any:rebrand	-27
any:rebuilding	-28
any:rebuilt	32
any:recalls	-25
any:receipts	32
any:recepisse	-28
any:reception	-52
any:receptionist	-104
any:recession	-33
any:recessions	-60
any:recessive	-41
any:recherche	-65
any:rechute	45
any:rechutes	28
any:recidiviste	70
any:recits	-26
any:reclamations	-56
any:reclame	63
any:reclusion	-36
any:recognisable	-38
any:recognise	-35
any:recognised	-34
any:recognition	-28
any:recolte	30
any:recommandation	-79
any:recommande	-46
any:recommended	-35
any:reconnaissance	-51
any:reconnaisse	-30
any:reconnu	52
any:reconvertit	-50
any:recording	29
any:recordings	-36
any:recordist	-50
any:recouvrement	-64
any:recovered	-25
any:recovery	37
any:recruiter	-36
any:recruitment	-50
any:recrute	-51
any:recruter	-32
any:recruteurs	-37
any:rectorat	-51
any:recu	35
any:recueilli	-34
any:recupere	43
any:recurrente	37
any:recyclage	-41
any:recycle	-38
any:redacteur	-89
any:redaction	-66
any:redactrice	-77
any:redesign	-46
any:redige	-40
any:redonne	-30
any:redresse	-34
any:reds	-38
any:reduced	-60
any:reduction	-43
any:reduit	-45
any:reduite	-25
any:redundancy	-60
any:reeducation	-38
any:reel	-60
any:reels	-31
any:reenroler	33
any:refait	-39
any:refection	-80
any:referees	30
any:references	-53
any:referent	43
any:reflexion	-35
any:refondue	-25
any:reformateur	-25
any:reforme	29
any:refreshers	-49
any:refreshing	-25
any:refrigere	-49
any:refuge	-60
any:refugiee	-48
any:refuse	44
any:refusee	39
any:regard	-25
any:regards	-63
any:regatta	-85
any:regi	-32
any:regime	-33
any:regimes	-37
any:region	-33
any:regional	-48
any:regionale	35
any:regionales	-43
any:regionaliste	29
any:regions	-54
any:regisseur	-58
any:register	-43
any:registrar	-40
any:registres	36
any:registry	-54
any:reglages	-61
any:regle	-32
any:reglementaires	-45
any:regret	-33
any:regrette	42
any:regular	54
any:regulation	-60
any:regulator	-113
any:regulier	45
any:rehabilitated	-27
any:rehired	55
any:reid	-77
any:reilly	31
any:rein	33
any:reinsurance	-27
any:rejected	67
any:rejects	45
any:rejette	39
any:rejoindra	40
any:rejoindrait	-32
any:rejoindre	-37
any:rejoint	27
any:relais	-60
any:relate	-30
any:related	51
any:relations	-61
any:relationships	-43
any:relaxe	36
any:releases	-63
any:relevance	-29
any:releve	-61
any:relevees	46
any:relief	-39
any:relies	41
any:relieuse	-49
any:religieuse	-39
any:religieux	-41
any:religions	-62
any:relocate	-29
any:relocated	34
any:remain	27
any:remand	47
any:remarquable	-29
any:rembourse	26
any:remede	-52
any:remedes	-27
any:remedy	-38
any:remember	-58
any:remercier	-37
any:remonte	34
any:remortgages	-29
any:remplacant	-59
any:remplace	-42
any:remplie	-26
any:remuneration	-25
any:remuneree	-46
any:rencontrait	-32
any:rencontrer	43
any:rencontres	-50
any:rend	52
any:rendus	-57
any:renewed	-44
any:renie	42
any:renove	-56
any:renown	36
any:rent	-62
any:renvoye	30
any:reopened	-57
any:reorganisation	-59
any:rep	-49
any:repaid	-71
any:repair	-95
any:repaired	-67
any:reparations	-56
any:repeated	35
any:repenti	49
any:repertoire	-49
any:repete	-31
any:replaced	-52
any:replacement	-30
any:replacements	-65
any:replicated	-45
any:reply	-30
any:repondre	-25
any:reponses	-25
any:report	-44
any:reported	-34
any:reporter	-95
any:reporting	-60
any:reprendre	39
any:reprennent	-61
any:reprenons	-44
any:representant	-37
any:representante	-31
any:represents	-66
any:reprimanded	30
any:reproduction	-67
any:republic	-51
any:republicain	-48
any:republicaine	-65
any:republican	32
any:republicans	47
any:repute	37
any:requested	39
any:required	-64
any:requirements	-25
any:requires	-34
any:requis	39
any:rerouted	-31
any:rescues	-30
any:research	-109
any:researched	-63
any:researcher	-90
any:reseaux	-39
any:reseller	-26
any:reserve	33
any:reserved	26
any:reserves	-27
any:reserviste	39
any:reset	-34
any:residence	-48
any:resident	-46
any:residente	-45
any:residential	-55
any:residents	-79
any:resigned	50
any:resistance	-44
any:resolution	43
any:respect	-31
any:respecte	-42
any:responsable	-34
any:responsables	-26
any:responsible	-27
any:ressemblance	46
any:ressources	-40
any:ressuscite	-28
any:restaurant	-51
any:restaurants	-32
any:restaurateurs	33
any:restauratrice	-80
any:restaure	-87
any:rester	-37
any:restoration	-38
any:restored	-68
any:restores	-67
any:restraining	36
any:restriction	27
any:results	-34
any:resumes	-37
any:retail	-79
any:retained	47
any:retard	-28
any:retarde	-42
any:retards	-61
any:retenu	-63
any:retient	54
any:retinal	-45
any:retinopathy	-31
any:retirement	-89
any:retrained	50
any:retraining	-37
any:retraite	-80
any:retraites	39
any:retreat	27
any:retrospective	-34
any:retrouve	42
any:retrouvee	27
any:return	-29
any:returned	-70
any:returning	-36
any:returns	-30
any:reunions	-56
any:reussir	-57
any:reussite	-56
any:reuters	-47
any:reve	25
any:revelait	-25
any:revelee	31
any:revendeur	-25
any:revendu	-51
any:revendue	-42
any:revenu	-51
any:reveuse	-39
any:revient	54
any:review	-48
any:reviewed	-31
any:reviewer	-57
any:reviews	-31
any:revive	-38
any:revived	-50
any:revolution	-65
any:revolutionary	-29
any:revolutionnaires	-29
any:revolutionne	-36
any:revu	-39
any:revue	-95
any:revues	-26
any:rewrite	-35
any:rewritten	-40
any:rewrote	-62
any:rex	51
any:rey	-25
any:reyes	38
any:rh	29
any:rhetorique	-25
any:rheumatologist	-37
any:rhumatisants	40
any:rica	-25
any:rics	-44
any:ridge	-51
any:rien	41
any:riga	40
any:rights	-70
any:rigoureuse	-47
any:rigueur	-42
any:riksdag	45
any:ringleader	47
any:riom	-25
any:riser	-33
any:risks	26
any:risque	41
any:risques	-34
any:rit	27
any:rival	-49
any:rive	-40
any:river	-38
any:riverains	-37
any:roadbuilder	-44
any:roads	-62
any:robbed	-26
any:robberies	-31
any:robbery	-34
any:robes	-57
any:robespierre	-37
any:robin	34
any:robots	-52
any:roca	-42
any:roehampton	-40
any:roi	-32
any:roissy	28
any:role	-64
any:roles	-79
any:roll	-77
any:rolled	-43
any:rollo	45
any:roman	-109
any:romance	-66
any:romances	-50
any:romancier	-35
any:romanciere	-65
any:romania	28
any:romans	-76
any:rome	29
any:rondement	-45
any:rondes	-36
any:roofers	-41
any:roofing	-38
any:rook	27
any:rooms	-69
any:root	-37
any:roots	-35
any:rosa	-28
any:rose	34
any:roses	-48
any:rosicrucian	41
any:rosicrucien	44
any:ross	-53
any:rota	-64
any:rotary	-67
any:roth	-36
any:rothamsted	-36
any:roue	-50
any:rouen	-28
any:rouge	-44
any:rouges	-42
any:rougi	60
any:roulants	-33
any:round	-41
any:roundabouts	-42
any:rounds	-31
any:roussel	-26
any:roussin	-25
any:route	-46
any:routiers	-61
any:routine	-65
any:routing	-52
any:routledge	-35
any:roux	27
any:rowe	-32
any:rows	-37
any:roy	38
any:royan	-44
any:rpr	26
any:rqth	51
any:rrh	-28
any:rss	-48
any:rue	-79
any:ruffin	40
any:rugby	-55
any:ruiz	-62
any:ruled	26
any:rung	-45
any:runner	-37
any:running	26
any:runs	-34
any:rupture	25
any:rural	-27
any:russes	73
any:russian	-41
any:rust	-28
any:rwanda	53
any:saatchi	-29
any:sabatier	-36
any:sable	-55
any:sade	-56
any:safety	-25
any:sage	-87
any:said	61
any:sailors	-42
any:sain	-28
any:saine	35
any:sainsbury	-26
any:sais	-40
any:saison	-49
any:saisons	-25
any:sake	42
any:salaires	-42
any:salariee	-52
any:salary	-43
any:sale	-45
any:sales	-93
any:salesforce	-34
any:salesman	-79
any:salesmanship	-43
any:salive	40
any:salmon	-88
any:salpetriere	-31
any:salue	-45
any:saluent	-35
any:salvation	-55
any:same	30
any:samedi	34
any:sample	40
any:samples	-40
any:san	-27
any:sanatorium	35
any:sanctions	-29
any:sanctuary	-28
any:sandals	-46
any:sandrine	-29
any:sands	64
any:sang	-31
any:sanger	-44
any:sanguines	-30
any:sanguins	-53
any:sanitaires	42
any:sante	-65
any:sap	-30
any:sappho	-43
any:sarah	-43
any:sat	48
any:satellites	-41
any:satirical	-26
any:satisfaction	-48
any:saturdays	-36
any:saumon	-42
any:sauter	-43
any:sauve	-31
any:sauvee	-38
any:sauveteur	-28
any:saved	-33
any:saves	-28
any:savile	-42
any:saving	31
any:savons	-26
any:savoy	-52
any:sawmill	47
any:says	26
any:sc	-55
any:scams	-38
any:scandal	44
any:scandale	-27
any:scandinavia	-29
any:scannee	31
any:scanners	-66
any:scanning	-36
any:scare	-70
any:scares	-51
any:scarifie	-35
any:sceaux	68
any:scenarise	-42
any:scenariste	-54
any:scenes	-61
any:sceptical	-66
any:scepticism	-37
any:sceptics	-66
any:sceptiques	-34
any:schiphol	37
any:schizophrene	46
any:schizophrenia	28
any:schizophrenic	-30
any:schmitt	-50
any:scholar	-49
any:school	-35
any:sciatique	-25
any:scie	38
any:science	-70
any:scientifique	-64
any:scientist	-56
any:scientologist	64
any:scientologue	50
any:scn1a	33
any:scolaire	-67
any:scolaires	-28
any:scoliosis	34
any:scooter	42
any:scooters	-67
any:scop	-26
any:score	-47
any:scorer	-32
any:scores	-31
any:scottish	36
any:scout	-30
any:scouts	-36
any:scrap	-31
any:screen	45
any:screened	-25
any:screenings	-37
any:screens	-78
any:screenshot	56
any:screws	-27
any:script	-61
any:scripts	-35
any:scrubs	-28
any:scrutatrice	-36
any:sculpteur	-60
any:scythes	-28
any:sea	-77
any:seafarers	-44
any:seal	-53
any:season	-68
any:seasons	-29
any:seat	-52
any:seats	-25
any:seche	-45
any:seconds	64
any:secourisme	-36
any:secouriste	-44
any:secours	-26
any:secretaire	-28
any:secretariat	-48
any:secrets	-50
any:secteur	-47
any:sector	-72
any:securite	-43
any:security	-45
any:seduce	-54
any:seduces	-29
any:seduction	-50
any:see	58
any:seed	-25
any:seeing	34
any:seekers	-53
any:seeks	33
any:seems	44
any:segolene	49
any:seine	-37
any:seiu	40
any:sejour	-30
any:sel	-45
any:seldom	-51
any:selection	-104
any:selectionne	-41
any:selectionneur	-43
any:selective	-25
any:selfie	30
any:selfies	28
any:sell	-42
any:seller	-35
any:selling	-43
any:sells	-45
any:selon	44
any:semaines	43
any:semble	41
any:semences	-70
any:semi	-26
any:seminaire	47
any:seminar	-74
any:senat	-86
any:senate	-40
any:senatrice	32
any:sends	-39
any:seneca	39
any:seniors	-34
any:sens	30
any:sensibles	-29
any:sensors	-36
any:sensual	-33
any:sensuels	-49
any:sent	39
any:sentences	-46
any:sentimentaux	-28
any:sentry	-37
any:separe	-36
any:sepsis	-26
any:sept	42
any:septicemie	37
any:sequelle	27
any:sequelles	38
any:sequence	-66
any:sequenced	-57
any:sequencers	-36
any:sequences	-70
any:sequenceur	36
any:sera	-58
any:sergeant	-42
any:serie	-98
any:series	-82
any:serious	56
any:seropositif	48
any:serrures	-60
any:serrurier	-78
any:sertissage	-38
any:servants	-30
any:server	51
any:servers	-72
any:serveur	-35
any:serveurs	-27
any:service	-40
any:serving	59
any:servir	47
any:set	-54
any:sete	-61
any:sets	-45
any:settle	-62
any:settled	-68
any:settlement	-26
any:seulement	36
any:seven	-32
any:seventies	-37
any:several	54
any:sevre	39
any:sexage	-50
any:sexed	-26
any:sexes	-39
any:sexism	-39
any:sexologist	-63
any:sexologue	-42
any:sexospecificite	-31
any:sextant	-38
any:sexting	-51
any:sexto	48
any:sexton	-25
any:sextoys	28
any:sexualites	-38
any:sexually	27
any:sexuel	-46
any:sexuelle	-33
any:sexuels	30
any:shades	-32
any:shake	41
any:shaker	-27
any:shakes	36
any:shaped	-44
any:shared	40
any:shareholders	-40
any:shares	-38
any:sharif	33
any:sharp	-33
any:shaw	27
any:sheep	-74
any:sheet	-39
any:sheets	-40
any:shelter	-82
any:shelves	-51
any:shelving	-41
any:shepherd	-73
any:sheriff	36
any:shift	-44
any:ship	-31
any:shipped	-33
any:shipping	27
any:ships	-33
any:shoes	-78
any:shoot	-45
any:shop	-76
any:shopkeeper	-57
any:shopkeepers	-30
any:shoplifters	-29
any:shoppers	-32
any:shopping	-25
any:shops	-53
any:shortages	-33
any:shorter	-66
any:shortlisted	-62
any:shot	-42
any:shoulders	-38
any:shouts	29
any:show	-54
any:showed	30
any:si	60
any:sia	-51
any:sick	-56
any:sickel	40
any:sickness	-48
any:siecle	-63
any:siemens	-51
any:sierra	-28
any:sieste	-45
any:sighed	-43
any:sighs	37
any:sighted	27
any:sigma	-59
any:sign	-45
any:signage	-54
any:signal	-61
any:signaler	38
any:signalisation	-30
any:signataire	34
any:signature	-44
any:signatures	-66
any:signed	39
any:signee	-43
any:signes	-51
any:signification	26
any:signifies	-25
any:signing	34
any:signs	50
any:sikh	-68
any:silences	-39
any:silicon	-29
any:simmons	-30
any:simon	-75
any:simple	-78
any:simples	-35
any:simplicite	-38
any:simplification	-25
any:simulation	37
any:simultaneously	77
any:sin	-28
any:sinai	35
any:since	28
any:sincerely	-89
any:singapore	-50
any:singers	-27
any:single	-57
any:singles	28
any:sister	-35
any:sit	-26
any:sites	-41
any:sits	31
any:sitter	39
any:six	-45
any:sixth	-47
any:sixty	-32
any:skate	-25
any:skeptical	-29
any:skin	48
any:slates	-56
any:sleeping	52
any:sliders	-33
any:slides	-64
any:slip	38
any:slipped	48
any:slogan	-60
any:sloppy	-33
any:small	-47
any:smart	41
any:smartphones	-28
any:smell	29
any:smelled	60
any:smells	28
any:smiles	-48
any:smith	-30
any:smoke	51
any:smokes	28
any:smoking	-34
any:smuggled	40
any:smuggling	31
any:snails	-35
any:snaresbrook	-53
any:sncf	-48
any:snp	-32
any:snphare	42
any:snsm	-55
any:soap	-52
any:sober	26
any:social	-70
any:sociale	-36
any:sociales	-52
any:socialist	28
any:societe	-53
any:sociologue	-57
any:soeur	-57
any:soeurs	-46
any:sofas	-27
any:soho	-63
any:soigne	-87
any:soignees	-71
any:soigneur	-58
any:soil	-51
any:soiree	-57
any:soirees	40
any:soja	-27
any:solal	29
any:sold	-93
any:soldat	-29
any:solene	55
any:solferino	-34
any:solicitor	-74
any:solidaires	45
any:solide	-26
any:solipsist	35
any:soliste	-66
any:solution	-48
any:solved	-38
any:solvent	44
any:solvents	33
any:solving	-55
any:some	32
any:someone	-27
any:sommelier	33
any:somniferes	28
any:sondages	-36
any:sondeur	-66
any:songs	-42
any:sonnette	27
any:sons	-47
any:sony	-28
any:sooner	-59
any:sophie	-26
any:sort	83
any:sortait	30
any:sortante	42
any:sorti	55
any:souche	-45
any:souchier	-34
any:soudeur	-78
any:soudeurs	-42
any:soudure	-48
any:souffle	31
any:souffrait	-25
any:souffrir	-26
any:souhaite	-38
any:souhaitee	54
any:souliers	-41
any:souligne	48
any:soumis	-91
any:sound	-83
any:soup	-47
any:soupconne	45
any:souple	-25
any:souples	34
any:source	-67
any:sourdough	-29
any:souris	-47
any:soutenance	-58
any:soutenue	-36
any:soutenus	-30
any:soutien	-27
any:soutient	-39
any:souvenir	44
any:souvenirs	-31
any:souvient	45
any:soviet	-63
any:spa	-47
any:spaces	-71
any:sparing	-27
any:spartan	-41
any:spat	27
any:speakers	-30
any:speaking	-54
any:speaks	37
any:specialised	-44
any:specialisee	-29
any:specialises	-67
any:specialist	-88
any:specialiste	-105
any:specialite	-66
any:speciality	-39
any:specials	-62
any:spectateur	37
any:spectator	33
any:speech	-69
any:speechwriter	-36
any:speed	47
any:spell	63
any:spending	-30
any:spends	37
any:spirit	-58
any:spiritual	-61
any:spite	28
any:splint	-32
any:split	-25
any:spokesman	-25
any:spokesperson	-39
any:sponsor	-42
any:sponsorship	-47
any:spontanee	-53
any:spontanement	29
any:sport	-75
any:sportifs	-69
any:sportive	-63
any:sportives	-27
any:spots	-50
any:spouses	-49
any:spreadsheet	-47
any:spreadsheets	-36
any:spring	-44
any:springfield	30
any:springs	-27
any:sprint	25
any:sql	-48
any:squad	-70
any:sst	-38
any:st	-33
any:stabilise	33
any:stade	28
any:stades	-45
any:stadium	29
any:stadiums	-44
any:staff	-53
any:staffing	-25
any:stage	-42
any:stages	-31
any:stagiaires	-56
any:stairlifts	-43
any:stalinist	47
any:stall	-28
any:stamina	-41
any:stammers	31
any:stamp	-73
any:stance	-69
any:stand	-49
any:standard	-121
any:standards	-52
any:standing	32
any:stands	27
any:star	27
any:start	-83
any:stations	-59
any:statistician	-52
any:statistics	-49
any:statistiques	-31
any:status	-31
any:statut	-34
any:staunch	47
any:stay	-62
any:steady	-40
any:steel	-49
any:steelworks	-30
any:stefan	44
any:steiner	-27
any:stents	-37
any:stephanie	-67
any:stephen	38
any:steward	-45
any:sti	-38
any:stic	26
any:sting	-86
any:stock	-25
any:stocks	-36
any:stoic	-35
any:stoical	-71
any:stoicien	73
any:stoique	-105
any:stoke	-26
any:stoma	33
any:stomach	-29
any:stomie	30
any:stonewall	-42
any:stop	43
any:store	-31
any:stores	-43
any:stories	-47
any:straightened	-50
any:straightforward	-74
any:strained	-26
any:strains	-39
any:strangers	26
any:strategist	-44
any:stratifie	-66
any:straw	-29
any:stray	35
any:street	-80
any:streets	-34
any:strengths	-32
any:strikers	-29
any:strikes	-32
any:string	45
any:strip	-54
any:stripped	-71
any:striptease	-42
any:strix	-63
any:stroke	-64
any:strokes	43
any:strong	-28
any:stronger	-54
any:struck	-45
any:structural	-44
any:structures	-41
any:stryker	-30
any:stuart	-69
any:stuc	31
any:stud	-29
any:students	-47
any:studies	-72
any:studio	-111
any:study	-29
any:stupid	58
any:styal	39
any:style	-116
any:subcontractor	27
any:subcontractors	-32
any:subject	-35
any:subjects	-53
any:submarine	-44
any:submissions	-25
any:subordinates	-35
any:subordonnee	38
any:subs	37
any:subscriber	44
any:subscriptions	-36
any:subsidiary	-33
any:success	-47
any:successeur	-47
any:successions	-34
any:successoral	-38
any:sucre	-36
any:sue	43
any:sued	-78
any:suedoise	-62
any:sues	-37
any:suffer	-30
any:suffered	-27
any:sugar	-33
any:suite	-25
any:suits	-92
any:suivait	-38
any:sujet	-31
any:summed	26
any:summer	-43
any:summers	-63
any:sundays	-44
any:sung	-52
any:sunny	-69
any:supermarket	-39
any:supervised	-42
any:supper	-49
any:suppleante	38
any:supplement	-57
any:supplies	-59
any:supply	-81
any:support	-54
any:supporte	25
any:supported	-49
any:supporter	50
any:supports	-39
any:supposed	41
any:suppression	50
any:supprime	-55
any:sur	-29
any:surchauffe	-50
any:surdite	60
any:surety	-26
any:surface	-27
any:surfaced	39
any:surgeon	-59
any:surgeons	-78
any:surgery	-66
any:surmonte	-36
any:surname	-45
any:surnaturel	33
any:surnom	-65
any:surnomme	63
any:surprised	50
any:surprises	-53
any:surveillance	-27
any:surveillante	-55
any:surveillants	-43
any:surveyor	-28
any:surveyors	-30
any:surveys	-48
any:survivent	-27
any:survivor	33
any:suspects	-71
any:suspend	26
any:suspendu	27
any:sussex	-60
any:suturing	-66
any:svelte	-31
any:svt	-40
any:swab	-27
any:swapped	-33
any:sweat	-34
any:sweating	-30
any:sweden	-51
any:swedish	-41
any:sweet	-31
any:swimming	-50
any:swims	-37
any:swing	-56
any:swingball	-38
any:swinger	35
any:swingers	-38
any:switzerland	-43
any:swp	40
any:synagogue	-40
any:syndic	-116
any:syndicale	51
any:syndicales	52
any:syndicalisme	-32
any:syndication	-72
any:syndicats	-57
any:syndicaux	-41
any:syndique	83
any:syndiquee	25
any:syndiques	-28
any:syndrome	-36
any:systematique	-42
any:systems	-108
any:t	39
any:tabasse	71
any:tableau	-37
any:tableaux	-72
any:tablet	27
any:tablette	53
any:tableur	-32
any:tabloids	43
any:tabs	-60
any:tact	26
any:tag	-27
any:tagged	28
any:tags	-66
any:tagueur	26
any:taille	-76
any:tailleur	-84
any:tailor	-63
any:tailoring	-34
any:taken	35
any:takeover	-34
any:taker	-51
any:tale	-45
any:talent	-62
any:talese	-36
any:talibans	38
any:talker	-39
any:talking	-42
any:talks	-34
any:tallis	43
any:tandem	-41
any:tant	-64
any:tante	-63
any:tantes	-28
any:tantra	50
any:taoism	27
any:tapissier	-27
any:tard	31
any:tardif	37
any:tarifees	34
any:tarifes	48
any:tariff	-31
any:tarot	29
any:tarsal	-38
any:tart	-40
any:tartu	-36
any:taste	-40
any:tasting	-37
any:tate	-74
any:tatoos	58
any:tatoue	54
any:tatoueur	-63
any:taught	-51
any:taulard	36
any:taureaux	-38
any:taux	52
any:taxidermists	-33
any:tbilisi	-83
any:tcheque	-43
any:teach	-87
any:teaches	-38
any:teachings	27
any:team	-53
any:teams	-66
any:teas	-34
any:tease	31
any:teases	-70
any:technical	-59
any:technician	-116
any:technicien	-79
any:technicienne	-50
any:technico	-28
any:technique	-37
any:technologique	-36
any:ted	35
any:teenager	52
any:teenagers	-26
any:teesside	-31
any:teil	41
any:telecoms	-42
any:telefilm	-40
any:telephones	-26
any:telephonique	-50
any:telephonist	-36
any:telethon	-82
any:television	-72
any:telford	-26
any:tellers	-30
any:temoigne	26
any:temoigner	-33
any:temoin	-33
any:temper	-47
any:temperage	-33
any:temple	-65
any:temporaire	-28
any:ten	26
any:tenace	-57
any:tenait	27
any:tenant	-41
any:tenants	-52
any:tendencies	26
any:tender	-81
any:tennis	-73
any:tenon	-27
any:tension	-45
any:tenu	-42
any:tenue	-64
any:term	-41
any:terme	-38
any:termes	-44
any:terminals	-45
any:terminaux	-41
any:termist	40
any:terms	-25
any:terrain	-64
any:territorial	-50
any:territoriaux	31
any:terror	-42
any:testait	-31
any:tester	-92
any:testeuse	-40
any:testing	-72
any:tests	-98
any:tetu	-79
any:text	-37
any:textbook	-48
any:textile	-34
any:tfl	37
any:than	33
any:thank	-36
any:thanked	-33
any:thatcherite	38
any:theatre	-138
any:theirs	25
any:them	-38
any:theme	-38
any:themselves	27
any:theorie	-41
any:theory	-28
any:therapeute	-49
any:therapeutique	-36
any:therapist	-53
any:therapy	-35
any:theresa	28
any:thermique	-42
any:thermostats	-67
any:these	-80
any:thesis	-84
any:they	44
any:thieves	-35
any:things	62
any:thinker	-42
any:thinking	-30
any:thinks	44
any:thinner	-31
any:thinners	36
any:third	-33
any:thirds	40
any:thirties	25
any:thirty	-32
any:those	37
any:though	31
any:thousand	-30
any:thousands	-30
any:thread	-28
any:threat	-26
any:thrillers	-52
any:thrombose	31
any:throne	-48
any:throuple	37
any:thumb	-29
any:thumbprint	36
any:thumbs	-38
any:thursdays	48
any:tibet	-33
any:tibia	38
any:ticked	38
any:tickets	-33
any:tie	36
any:tied	38
any:tiennent	-34
any:tiers	28
any:ties	-56
any:tiles	-41
any:timber	-53
any:timbre	39
any:timbres	-51
any:timeline	38
any:times	-63
any:timetabling	-34
any:tir	-56
any:tirait	-42
any:tire	33
any:tired	-59
any:tisserands	-40
any:title	-55
any:titre	-44
any:titres	-25
any:titulaire	-39
any:titularisation	30
any:tobias	-48
any:toc	27
any:today	-29
any:toddler	-51
any:together	37
any:toilets	-30
any:toilettes	25
any:tokyo	-67
any:told	37
any:tolerances	-32
any:tolerates	-55
any:tolstoien	-34
any:tombe	-74
any:tomorrow	35
any:tone	-43
any:tongue	-26
any:tools	-76
any:toothpaste	-41
any:top	-76
any:torch	-51
any:tories	-49
any:tosca	-50
any:tot	-55
any:touch	-38
any:touchant	51
any:touched	27
any:toucher	-55
any:touches	54
any:tour	-92
any:toured	-40
any:touring	-26
any:tourisme	-36
any:tourist	-36
any:tournee	-58
any:tourniquets	-46
any:tours	-36
any:towards	-34
any:towels	-27
any:tower	-29
any:towns	-50
any:toxicology	49
any:toxicomanes	-47
any:toyota	-26
any:toys	-66
any:tp53	-58
any:tracabilite	-54
any:traces	-51
any:tracheotomie	78
any:track	-32
any:traction	-28
any:trade	-100
any:trademark	-33
any:trader	-111
any:trading	-32
any:traducteur	-70
any:traductrice	-34
any:traduit	-98
any:traduite	-34
any:traduits	-32
any:trafford	28
any:trained	-55
any:trainees	-33
any:trainer	-88
any:trainers	-55
any:training	-67
any:traitant	47
any:traitee	51
any:traitements	-46
any:traitre	-47
any:traits	-47
any:trajet	-33
any:trajets	-62
any:tram	-37
any:tramway	-29
any:tranche	-56
any:trans	-36
any:transaction	-53
any:transcendance	25
any:transcendental	-49
any:transcriber	-30
any:transfer	-35
any:transferred	47
any:transformation	-51
any:transgenic	-28
any:transgeniques	-45
any:transit	-27
any:transition	-25
any:transitoire	-31
any:translated	-84
any:translation	-85
any:translator	-36
any:translocation	61
any:transmet	-30
any:transmises	36
any:transmission	-55
any:transparency	-45
any:transport	-28
any:transports	-45
any:traque	-36
any:trautmann	51
any:travaillait	25
any:travaille	-25
any:travaillera	-29
any:travailleur	41
any:travailleurs	-48
any:travellers	-30
any:trawler	25
any:trawlers	37
any:tread	-46
any:treated	58
any:treatment	28
any:treats	-67
any:tree	-72
any:trees	-37
any:trek	-36
any:tremblay	-28
any:tremblement	34
any:tremor	46
any:trends	-44
any:tres	32
any:tresorerie	-28
any:tresorier	-26
any:tri	-60
any:triad	46
any:trial	-26
any:trials	-42
any:tribute	-57
any:tricks	-27
any:trier	29
any:trimester	35
any:trims	-28
any:trip	39
any:trisomie	-29
any:trisomy	38
any:troisieme	-27
any:trolleys	-29
any:trompe	-34
any:tromperie	-32
any:trotskyste	30
any:trou	35
any:troublemaker	57
any:troupe	44
any:trouver	-25
any:truck	-55
any:trumpet	-25
any:trumpeter	-69
any:truques	29
any:trust	-59
any:trustee	26
any:trusts	-74
any:ts	-72
any:tsa	27
any:tshisekedi	30
any:tssa	35
any:tube	37
any:tuberculosis	38
any:tuesdays	28
any:tulip	-26
any:tulips	-63
any:tune	-69
any:tuned	-30
any:tuner	-34
any:tupe	-77
any:turban	-56
any:turbot	-45
any:turin	-60
any:turning	31
any:turnover	-34
any:turnstiles	-46
any:tuteur	-43
any:tutor	-110
any:tutors	-32
any:tutrice	-63
any:tweet	49
any:tweeted	40
any:tweets	32
any:twelve	-45
any:twenties	-32
any:twenty	44
any:twickenham	-30
any:twin	-64
any:type	53
any:typed	36
any:typeface	-58
any:typesetter	-34
any:typists	-31
any:typography	-47
any:uaw	54
any:ucatt	-29
any:udi	51
any:ue	-33
any:ueda	36
any:ufap	40
any:uganda	-27
any:ugict	40
any:uimm	-47
any:uk	-54
any:ukas	-46
any:ulcerative	32
any:ulster	30
any:uml	-50
any:unable	33
any:unanimite	-32
any:underfunding	-51
any:undergoing	35
any:undergraduates	-33
any:underinvestment	-33
any:understudied	-58
any:underwent	31
any:underwriter	-71
any:undischarged	42
any:undone	-50
any:unef	-57
any:unflappable	-34
any:unified	-25
any:uniform	-42
any:unilever	-52
any:unionised	-63
any:unionist	43
any:unionists	32
any:unions	-72
any:unis	-38
any:unit	-141
any:units	-40
any:univers	37
any:universite	-65
any:unknown	33
any:unlocks	-32
any:unmarried	41
any:unpaid	60
any:unreadable	-61
any:unreconstructed	39
any:unremarkable	26
any:unseen	-45
any:untested	29
any:untouched	49
any:unvaccinated	33
any:upheld	-38
any:upper	-27
any:ups	-50
any:urnes	-47
any:urss	-66
any:urssaf	-45
any:urtu	27
any:usage	27
any:used	38
any:useless	42
any:users	-58
any:uses	30
any:usher	-39
any:usine	-52
any:usines	-25
any:usufruit	-33
any:utah	43
any:utile	-48
any:utilisateurs	-27
any:utilise	44
any:utilisera	41
any:utmost	-46
any:utterly	31
any:va	71
any:vacances	-32
any:vacancy	-49
any:vacataire	-60
any:vaccinal	-31
any:vaccinated	37
any:vaccination	-71
any:vaccinee	55
any:vaccines	-31
any:vaccins	34
any:vacuum	-29
any:vae	-32
any:vaincu	31
any:vais	-45
any:valable	-71
any:valedictorian	-34
any:valid	-80
any:valide	-40
any:values	-28
any:valves	-61
any:van	-55
any:vanishes	26
any:vante	35
any:var	-44
any:variant	-25
any:varnished	-37
any:varsovie	46
any:vasseur	26
any:vax	34
any:ve	60
any:vecteur	37
any:vedette	-98
any:vegane	-28
any:vegans	-43
any:vegas	-27
any:vegetables	-41
any:vegetal	-42
any:vegetale	-75
any:vegetarian	-39
any:vegetarien	-40
any:vehicule	-49
any:vehicules	-30
any:veille	-65
any:veillees	43
any:veilleur	-35
any:veine	-45
any:vend	-57
any:vendeur	-41
any:vendeuse	-69
any:vending	-53
any:vendors	-40
any:vendredi	-47
any:vendu	-69
any:venerable	38
any:venice	-29
any:vente	-92
any:venture	-49
any:venu	-38
any:venue	25
any:verbal	-49
any:verdict	-47
any:verger	-45
any:verification	-27
any:verified	31
any:verifier	-44
any:vermeer	-34
any:verrous	-45
any:vers	-53
any:vert	-44
any:verte	-81
any:vertiges	38
any:vertus	-49
any:vessel	34
any:vet	-47
any:veterinaire	-95
any:veterinary	-46
any:vetting	-30
any:veulent	28
any:veuve	-32
any:vex	28
any:vicar	-33
any:vichy	-39
any:victime	-60
any:victimes	-52
any:victims	-51
any:victoria	-28
any:victorian	-60
any:victorians	-40
any:victory	-41
any:vidal	-31
any:videos	58
any:videosurveillance	-44
any:vieille	63
any:viennoiserie	-36
any:vierzon	-35
any:view	-49
any:viewer	-26
any:vif	-42
any:vigie	-45
any:vigilance	-40
any:vigils	38
any:vigne	-74
any:vigneron	-51
any:vignerons	-42
any:vikings	37
any:ville	-41
any:vin	-28
any:vineyard	-25
any:vins	-77
any:vintage	-26
any:violences	-56
any:violon	29
any:vips	-30
any:viral	-64
any:virale	39
any:virginia	-61
any:virginite	28
any:virgo	-31
any:virus	-50
any:vis	26
any:visa	-67
any:visages	-39
any:visagiste	-34
any:visait	28
any:vise	-31
any:visible	34
any:vision	-63
any:visit	30
any:visiteurs	-26
any:visiteuse	-79
any:visiting	-31
any:visitor	-41
any:visitors	-45
any:visits	35
any:vite	-32
any:vivait	-65
any:vivant	-46
any:vive	-42
any:vivent	36
any:vivisectionist	34
any:vocal	32
any:vocale	-28
any:vodka	-42
any:voeu	47
any:vogel	-45
any:voice	-41
any:voiceprint	30
any:voices	-56
any:voies	-36
any:voigt	-45
any:voila	-45
any:voile	-84
any:voilier	-28
any:voiliers	-53
any:voir	54
any:voirie	-37
any:voisin	32
any:voisinage	-26
any:voisins	25
any:voit	40
any:voix	-68
any:voles	-55
any:vols	-62
any:voluntary	-35
any:volunteer	26
any:voss	55
any:vote	-41
any:voted	-38
any:votee	-45
any:voter	43
any:voting	-39
any:voyageur	-51
any:voyagiste	-34
any:voyez	28
any:vrac	45
any:vrai	73
any:vraie	-43
any:w3c	-28
any:wagner	36
any:waited	-28
any:waiter	-45
any:waiting	51
any:waits	27
any:wake	39
any:waldorf	-27
any:wales	-69
any:walked	-49
any:walker	-32
any:walkout	26
any:wall	-63
any:walling	-47
any:wallon	-39
any:want	-34
any:wanting	32
any:war	40
any:ward	-51
any:warden	-30
any:wardrobe	-57
any:warehouses	-32
any:warmth	27
any:wars	-39
any:wash	-27
any:wasn	-28
any:waste	-44
any:watch	-74
any:watched	-25
any:watches	53
any:watching	-36
any:watchmaker	-40
any:water	-60
any:waves	-32
any:waxing	-43
any:we	25
any:weakness	-49
any:weapons	-28
any:wears	33
any:weather	-41
any:weaver	-53
any:web	-67
any:webcameuse	61
any:webmaster	-35
any:webmestre	-51
any:websites	-36
any:wedded	-30
any:wedding	-26
any:weddings	-51
any:wednesday	34
any:weekly	-29
any:weeks	-28
any:weighs	75
any:weight	-57
any:weights	-39
any:weimar	-30
any:welcome	-34
any:weld	-47
any:wellington	-37
any:wells	-37
any:wembley	-37
any:western	-77
any:what	-71
any:wheat	-56
any:wheelchair	-29
any:where	-46
any:whisky	42
any:whistle	35
any:whistleblower	42
any:whitby	-58
any:white	56
any:whiteboards	-58
any:wholesale	-50
any:wholesalers	-48
any:widower	35
any:wiese	55
any:wilde	-59
any:wilder	-32
any:wildlife	-49
any:will	-62
any:wills	-43
any:wind	-57
any:window	-66
any:windsor	-36
any:wine	-49
any:wines	-29
any:wing	62
any:winger	-44
any:winner	-43
any:wins	28
any:wire	-26
any:wired	-26
any:wiring	43
any:wisconsin	-31
any:wise	-27
any:wit	35
any:withdrawn	57
any:withdrew	-35
any:withheld	36
any:wives	39
any:wolfsburg	36
any:woman	41
any:womaniser	43
any:women	27
any:wondered	26
any:wong	27
any:wood	-44
any:woolf	-60
any:word	-67
any:worker	-25
any:workers	25
any:working	-63
any:workmanship	-36
any:workplaces	29
any:works	-34
any:workshop	-72
any:world	-43
any:worm	-41
any:worn	45
any:worst	-40
any:worth	-34
any:wound	-79
any:wpm	-44
any:writer	-76
any:writing	-80
any:written	30
any:xavier	-46
any:xerox	-27
any:xve	-43
any:xviiie	-32
any:xxy	-45
any:yacht	-45
any:yachts	-27
any:yangon	49
any:yard	-35
any:yeast	-50
any:yeovil	32
any:yes	-28
any:yet	-54
any:yeux	-44
any:yilmaz	-26
any:yoga	-86
any:yonne	47
any:yoplait	-27
any:young	28
any:yours	-93
any:youth	34
any:zebra	-36
any:zebrafish	-43
any:zebre	32
any:zele	-58
any:zemmour	33
any:zen	-48
any:zero	-46
any:zips	-50
any:zoology	-43
any:zootechnicien	-51
any:zygosity	37
before:job	-56
before:link	27
before:work	-45
bias	-36
couple	150
field:0	-93
field:0 mention	-56
field:0 none	-92
field:2	72
field:2 mention	78
field:2 none	71
field:3	118
field:3 mention	114
field:3 none	114
field:4	172
field:4 mention	124
field:4 none	158
following:0	25
following:11	25
following:12	28
following:14	54
following:2	42
following:20	39
following:2010	-30
following:2011	-26
following:2016	35
following:2018	56
following:22	30
following:4	37
following:41	55
following:43	-51
following:45	38
following:50	40
following:7	-31
following:9	29
following:abime	52
following:abimes	60
following:about	-42
following:accessible	-33
following:according	126
following:accountancy	-26
following:accueil	-44
following:activee	51
following:activist	63
following:adults	-35
following:advice	-31
following:aerien	-48
following:affiche	60
following:affiliation	55
following:after	58
following:agence	-48
following:agent	-46
following:all	52
following:allergy	-54
following:among	-48
following:an	-87
following:analysed	66
following:analyste	-37
following:ancienne	57
following:and	53
following:animale	-43
following:animatrice	-34
following:annual	32
following:another	-63
following:answers	-27
following:anyone	51
following:anything	49
following:apparel	-33
following:apres	43
following:arbitre	-28
following:art	-32
following:as	57
following:assistante	-27
following:association	84
following:assume	40
following:assumee	48
following:at	49
following:atlas	-53
following:atrophy	30
following:attendent	39
following:attentive	-30
following:aucune	50
following:aupres	35
following:aussi	-28
following:avant	25
following:avec	49
following:avoue	42
following:back	-27
following:badge	-35
following:bank	-59
following:banking	-44
following:based	-52
following:basketball	-38
following:bee	26
following:before	68
following:behind	42
following:belge	45
following:between	-71
following:bleue	-46
following:board	-58
following:boarding	-28
following:books	-41
following:both	32
following:brother	-46
following:but	-26
following:by	29
following:c	42
following:ca	38
following:cadres	38
following:cafe	-65
following:called	47
following:came	25
following:candidate	49
following:canine	-42
following:carbone	-37
following:card	52
following:care	-76
following:carrier	-25
following:carries	-27
following:case	38
following:ce	59
following:centre	-76
following:cftc	-45
following:cgt	-53
following:chair	-46
following:chairman	32
following:chairs	26
following:chaplain	-48
following:chaque	42
following:charge	55
following:charity	-57
following:check	25
following:chef	-69
following:cherche	34
following:children	-92
following:citoyenne	-39
following:class	39
following:classes	-33
following:classiques	-48
following:cleared	37
following:clinics	-38
following:club	36
following:coach	-33
following:cocktails	-25
following:collaborateur	-34
following:colleague	-46
following:colleagues	47
following:collegue	35
following:comes	57
following:comme	66
following:commerciale	-28
following:commission	-46
following:communist	-44
following:communiste	-61
following:company	-43
following:compared	29
following:complet	48
following:completed	41
following:comptable	50
following:concerts	-25
following:conditions	42
following:confie	-52
following:confirme	33
following:conforme	37
following:connue	76
following:constable	-40
following:content	59
following:controle	39
following:convaincu	87
following:convaincue	25
following:convictions	29
following:core	-36
following:corset	-29
following:cost	32
following:could	42
following:council	35
following:couples	-34
following:cours	-52
following:crisis	-25
following:cse	49
following:culturelle	-29
following:daily	32
following:data	54
following:day	-51
following:days	37
following:dbs	-37
following:de	-30
following:deafness	42
following:death	-56
following:debout	-54
following:declined	58
following:defect	56
following:demande	-26
following:department	-38
following:depuis	67
following:des	-46
following:design	-50
following:designer	-64
following:detection	-31
following:devant	42
following:did	39
following:director	-26
following:disaggregated	-29
following:discrimination	-28
following:dishes	-27
following:disorder	70
following:disputes	-50
following:district	28
following:dit	54
following:dog	30
following:don	-49
following:donc	41
following:door	-65
following:down	36
following:drivers	-27
following:drives	51
following:driving	-57
following:droit	30
following:drops	35
following:drug	-38
following:du	-29
following:due	25
following:during	78
following:each	-25
following:early	40
following:ecologiste	-67
following:economist	-26
following:economy	-25
following:ecrit	34
following:editor	-32
following:education	-41
following:effectue	45
following:elected	-43
following:elections	-27
following:elle	56
following:ended	73
following:engines	-47
following:entre	-47
following:era	-32
following:et	45
following:etait	-34
following:ete	-59
following:eu	-30
following:events	-33
following:ever	59
following:every	26
following:evoquee	-30
following:examiner	-39
following:extra	-25
following:extraction	-28
following:eye	-46
following:faciale	-45
following:failed	32
following:faite	49
following:family	35
following:far	-37
following:faster	32
following:feminine	30
following:ferroviaire	-26
following:fiction	-32
following:figure	39
following:file	30
following:film	-44
following:firm	-50
following:flame	-26
following:fo	-44
following:folding	-27
following:for	27
following:forestiere	-28
following:form	-48
following:formation	-63
following:formatrice	-36
following:forms	-30
following:forte	-45
following:four	43
following:fragile	-29
following:fraud	34
following:free	-54
following:friendly	-41
following:gael	-57
following:garde	-40
following:gardens	-25
following:gardiens	-48
following:gave	53
following:gay	-57
following:gene	-60
following:general	41
following:genes	-25
following:genetique	-55
following:genique	-26
following:geographique	-41
following:given	44
following:glisse	35
following:glucksmann	27
following:goods	-35
following:green	45
following:groupe	32
following:guide	29
following:hand	-39
following:handed	-29
following:hang	-75
following:have	63
following:he	28
following:head	-35
following:health	-25
following:heart	37
following:helene	-35
following:hence	26
following:herself	97
following:hetero	-27
following:himself	52
following:home	35
following:husband	73
following:i	51
following:ideal	26
following:if	70
following:il	60
following:ils	47
following:image	31
following:in	33
following:ines	27
following:informed	-40
following:inhalers	-31
following:inn	-32
following:installer	-40
following:institute	-25
following:insurance	-44
following:interpreter	-32
following:intolerant	-36
following:investment	-30
following:investments	-25
following:is	56
following:islington	-29
following:its	39
following:j	26
following:jack	-43
following:jamais	-27
following:je	106
following:joked	38
following:jokes	41
following:journal	-26
following:judging	32
following:judiciaire	-27
following:judiciaires	-38
following:jusqu	92
following:karim	30
following:keeper	-32
following:keeps	74
following:kept	45
following:kitchen	-36
following:knowledge	-41
following:knows	-28
following:la	-36
following:lab	-78
following:label	-32
following:lache	59
following:lapse	-26
following:lapsed	44
following:last	94
following:late	26
following:law	-40
following:le	26
following:leadership	-30
following:left	-54
following:les	-34
following:lesbienne	-26
following:letters	-29
following:levy	-25
following:lgbt	-35
following:licence	-28
following:life	28
following:lighting	-52
following:like	26
following:lines	-74
following:lit	56
following:locale	-37
following:locks	-35
following:logistics	-33
following:london	41
following:long	-60
following:lors	66
following:lost	-32
following:louise	45
following:lr	-53
following:ltd	-63
following:luggage	-29
following:lui	38
following:lussac	-34
following:m	39
following:ma	-66
following:machine	-50
following:machines	-29
following:made	31
following:magazine	-63
following:makes	43
following:male	58
following:man	95
following:management	-38
following:manager	-80
following:manuel	-40
following:marc	-27
following:march	-65
following:marie	38
following:mariee	52
following:marketing	-83
following:matrimoniaux	-31
following:matter	-27
following:means	36
following:media	-35
following:meilleur	-25
following:member	81
following:membership	63
following:membre	-46
following:mensuels	-39
following:mere	65
following:mild	45
following:mme	31
following:mobilite	-26
following:momentum	-40
following:mon	-27
following:mother	51
following:moulds	-39
following:mr	-64
following:ms	38
following:multicarte	-37
following:muscular	-39
following:musicale	-36
following:mutee	29
following:my	-36
following:n	39
following:near	46
following:needs	78
following:negatif	47
following:negative	49
following:nerves	-49
following:new	33
following:news	-50
following:ni	72
following:night	28
following:no	29
following:nobody	33
following:none	76
following:nor	57
following:normal	94
following:notaire	-38
following:note	25
following:notes	-35
following:nothing	73
following:notoire	48
following:nous	25
following:now	63
following:numerique	-45
following:numeriques	-32
following:nurse	-44
following:of	-62
following:off	-41
following:offenders	-52
following:officers	26
following:oil	-39
following:on	46
following:organist	-27
following:orientation	-71
following:oui	35
following:our	51
following:out	-29
following:ouvrent	29
following:pacific	-38
following:packaging	-29
following:paie	-25
following:painting	-33
following:pairs	-45
following:palmaire	62
following:panel	-45
following:paper	-41
following:parce	-41
following:paris	29
following:parle	-26
following:parties	69
following:partner	-25
following:partners	-32
following:passe	46
following:passport	-35
following:past	51
following:patients	-48
following:patronale	-34
following:pattern	32
following:paul	-41
following:payments	-39
following:peers	-26
following:peintre	-30
following:pendant	88
following:perdue	-35
following:period	-37
following:person	52
following:phones	51
following:photographiee	25
following:photographs	42
following:photos	66
following:physiotherapist	-28
following:pictures	47
following:pieds	37
following:place	27
following:play	36
following:plays	74
following:please	49
following:plus	39
following:police	59
following:policy	-27
following:pompier	-31
following:porte	-35
following:portee	-26
following:portraitiste	-62
following:positif	29
following:positive	84
following:post	-28
following:poste	-57
following:precise	70
following:precoce	-47
following:prefere	55
following:pres	30
following:prevention	-56
following:preventive	-38
following:prevue	37
following:print	42
following:private	-33
following:product	-28
following:profile	44
following:programme	-29
following:project	25
following:propriete	-25
following:proved	52
following:publicitaires	-34
following:puis	43
following:pump	46
following:put	43
following:quatre	-39
following:queens	-29
following:question	-41
following:radio	-54
following:rares	26
following:readers	-74
following:reading	-55
following:reads	41
following:reasons	-29
following:receptionist	-35
following:recommande	52
following:records	-26
following:redaction	-28
following:referendum	-41
following:referente	-43
following:reform	-27
following:refused	30
following:registered	32
following:rehabilitation	-26
following:rejects	65
following:relations	-47
following:relationship	66
following:removed	38
following:repenti	57
following:repete	-31
following:replaced	45
following:reporting	-35
following:research	-42
following:researcher	-51
following:responsable	-39
following:result	34
following:results	41
following:revendique	53
following:river	-31
following:roof	-35
following:rouge	-34
following:routiers	-27
following:rue	-35
following:rugby	-28
following:rule	-27
following:sa	34
following:saint	-42
following:sait	-60
following:salarie	-38
following:salariee	-60
following:sales	-84
following:same	-43
following:sample	62
following:sanitaire	-26
following:sans	39
following:says	26
following:scan	-39
following:scene	46
following:school	31
following:scolaire	-26
following:scottish	32
following:search	26
following:section	79
following:see	51
following:sergeant	-55
following:servant	40
following:serve	31
following:service	-109
following:ses	-33
following:set	64
following:shaped	-48
following:she	58
following:sheets	-25
following:sheffield	26
following:showed	31
following:shows	32
following:side	31
following:simple	-56
following:single	44
following:sister	-57
following:site	-49
following:six	31
following:so	75
following:social	-36
following:sociaux	31
following:software	-47
following:soit	35
following:songs	-26
following:souligne	58
following:sous	35
following:spinale	25
following:squad	-28
following:staff	-50
following:start	-54
following:station	-57
following:status	-39
following:stored	39
following:street	-45
following:student	-41
following:studies	-68
following:studio	-35
following:style	-49
following:sud	-65
following:suit	25
following:syndical	-39
following:syndicale	-38
following:systems	-25
following:t	36
following:taken	81
following:taught	57
following:teacher	-35
following:teaches	34
following:technique	-25
following:teenagers	-66
following:temple	-27
following:tendance	40
following:tendencies	38
following:test	44
following:tested	-25
following:testing	-29
following:tests	-36
following:them	40
following:then	60
following:theory	-38
following:therapist	-30
following:therapy	-38
following:therefore	34
following:thirty	60
following:though	42
following:three	33
following:through	31
following:ticked	46
following:ticket	47
following:till	28
following:time	-47
following:told	58
following:too	35
following:took	28
following:tous	51
following:toute	44
following:town	-45
following:trade	-35
following:training	-43
following:trains	-44
following:trait	-58
following:travail	28
following:travaille	30
following:travailleuse	-36
following:treasurer	28
following:tres	52
following:trust	-41
following:tutor	-27
following:twice	30
following:two	27
following:uk	-45
following:un	-41
following:under	-29
following:unit	-38
following:university	25
following:until	95
following:up	-72
following:user	73
following:uses	38
following:utile	-32
following:value	-32
following:vegan	65
following:vegetale	-39
following:vendeuse	26
following:verbal	-31
following:veterinaire	-27
following:videos	64
following:vingt	-43
following:visa	-48
following:visitors	-29
following:volunteer	-37
following:waste	-36
following:we	30
following:wears	61
following:weddings	-40
following:week	-48
following:weekly	26
following:well	28
following:were	26
following:when	52
following:where	-50
following:while	32
following:who	37
following:without	46
following:women	30
following:won	-45
following:work	45
following:would	59
following:wrote	37
following:x	35
following:yes	48
following:yet	-49
following:|	27
left:000	-52
left:1	38
left:12	-56
left:14	-30
left:2	52
left:2019	25
left:2021	-32
left:3	59
left:30	25
left:4	-34
left:400	-85
left:41	-54
left:abstinent	-33
left:accepte	45
left:acces	-52
left:account	71
left:accountancy	-25
left:accounts	-35
left:accro	65
left:across	-28
left:action	26
left:active	50
left:ad	-43
left:added	-48
left:adepte	66
left:adherent	33
left:admits	66
left:admitted	57
left:adn	-63
left:adultery	-25
left:adults	-34
left:advice	-30
left:adviser	-32
left:advises	-47
left:aeroport	32
left:affaire	-35
left:affaires	-25
left:affairs	-36
left:affiliated	42
left:agent	-74
left:agnostique	-38
left:agreed	34
left:ai	41
left:airport	-38
left:algorithme	-28
left:algorithmes	-25
left:all	55
left:allergic	-45
left:ally	-42
left:alpha	26
left:always	54
left:am	27
left:ames	-49
left:among	-40
left:an	34
left:analyse	27
left:analysed	-34
left:analyses	-29
left:analyste	40
left:ancien	38
left:ancienne	40
left:and	-34
left:animal	65
left:animaux	39
left:anne	67
left:anomalie	58
left:antinatalist	-29
left:antispeciste	-34
left:any	82
left:app	50
left:appareille	-29
left:apparently	89
left:appartenance	54
left:appartenu	31
left:appartient	64
left:appli	-47
left:applicant	91
left:applicants	-57
left:application	-38
left:apprenti	40
left:approcher	-29
left:apps	-31
left:are	29
left:armee	33
left:arret	-49
left:arrets	-29
left:asks	-39
left:assistante	-58
left:assure	-44
left:assured	-33
left:athee	-32
left:athlete	51
left:attache	45
left:atteint	35
left:attend	41
left:attends	28
left:aucun	46
left:aucune	42
left:audioprothese	-33
left:audit	-59
left:audited	-36
left:aujourd	29
left:aumonier	-60
left:aunt	-52
left:aupres	-36
left:aurait	48
left:avant	-32
left:avocat	-38
left:avoir	76
left:avoue	32
left:award	40
left:aziz	-25
left:b	-47
left:bad	43
left:badge	62
left:bag	-28
left:baisser	-55
left:bank	28
left:bardet	30
left:bartender	-43
left:beaten	34
left:became	60
left:because	52
left:bed	-39
left:bee	-68
left:been	101
left:before	-41
left:being	74
left:belief	-26
left:bell	51
left:belonged	31
left:belongs	71
left:berlin	25
left:bernard	46
left:bien	-44
left:big	25
left:bill	-43
left:bioethique	-33
left:biographie	-29
left:birth	78
left:bit	64
left:blackballed	29
left:bladder	-34
left:blind	-27
left:blog	39
left:blue	-29
left:boarding	-28
left:bone	-37
left:bonne	-56
left:bookshop	49
left:bord	48
left:bornes	-28
left:boss	-33
left:both	64
left:bouffeur	-37
left:bought	-57
left:boutique	-35
left:boy	-67
left:brca2	-47
left:breast	28
left:brief	-35
left:brigade	-32
left:bright	52
left:brighton	-33
left:broke	36
left:broken	-45
left:brother	88
left:brule	43
left:build	-44
left:building	-42
left:built	-82
left:bulletin	44
left:bulletins	-37
left:bus	44
left:business	-101
left:but	84
left:cabinet	-51
left:cache	26
left:cadre	-34
left:cafe	-34
left:called	-26
left:calls	64
left:came	38
left:campagne	47
left:campaign	-30
left:campaigned	51
left:can	-64
left:canada	-28
left:candidat	42
left:candidate	45
left:captured	-37
left:cards	-30
left:care	63
left:career	-37
left:carrier	-75
left:carriers	-36
left:carries	85
left:carry	36
left:carrying	26
left:cars	25
left:cartes	-35
left:caryotype	-44
left:case	43
left:cash	-44
left:casier	-58
left:casino	34
left:catalogue	60
left:caught	50
left:cause	85
left:cells	-54
left:centre	29
left:cercle	55
left:cgt	-68
left:chaired	49
left:chairs	28
left:chambre	-43
left:change	52
left:chante	-51
left:chaplain	32
left:chaque	-54
left:charge	-59
left:chargee	-36
left:charges	31
left:charte	-30
left:chauffeur	-46
left:cheated	-74
left:check	-33
left:chiens	-38
left:choir	61
left:christmas	-34
left:chromosome	-50
left:civil	-29
left:claims	45
left:clean	-31
left:cleaned	-28
left:clerk	-30
left:client	-69
left:clients	-49
left:clinic	-51
left:clubs	38
left:cnil	27
left:coached	31
left:code	-91
left:cole	28
left:colin	-33
left:collaboratrice	-25
left:collectionne	61
left:college	-35
left:collegue	-25
left:column	-51
left:come	34
left:comes	39
left:comme	85
left:committed	46
left:committee	52
left:compagne	-51
left:compagnon	70
left:company	-50
left:compared	-34
left:compte	-26
left:comptes	-36
left:concours	-39
left:condamnation	-30
left:conductrice	-27
left:conference	-35
left:conferences	39
left:confided	58
left:confirmed	34
left:conge	-53
left:congenital	-42
left:conjoint	-32
left:connait	53
left:conseille	-33
left:conseiller	-54
left:consultant	-52
left:consultations	-65
left:consulte	51
left:consumer	-41
left:contract	-31
left:contre	-62
left:controle	56
left:conviction	-51
left:convinced	74
left:copain	-34
left:copies	43
left:copy	-42
left:cost	-25
left:council	49
left:count	-41
left:counted	-30
left:couples	-63
left:course	-41
left:court	-46
left:covered	-43
left:crash	-43
left:credit	-55
left:cree	27
left:crohn	-25
left:croit	36
left:cuisine	-37
left:culture	-28
left:cure	-38
left:curiosity	-48
left:currently	69
left:customers	-49
left:cv	-29
left:cyprus	-25
left:cytogeneticist	-29
left:dans	-43
left:day	42
left:days	27
left:deaf	-44
left:deals	-25
left:dealt	-40
left:debate	-30
left:declared	43
left:declined	34
left:decrit	38
left:defence	48
left:defendu	-43
left:democratic	-30
left:dentaire	-27
left:dental	47
left:depression	-32
left:depuis	-34
left:dernier	-64
left:derry	25
left:describes	52
left:designed	-69
left:designs	-30
left:detection	-42
left:detective	-27
left:deux	45
left:developpeur	-48
left:devices	-29
left:diallo	-35
left:did	66
left:diets	-49
left:dimanche	-33
left:directeur	-27
left:dirige	54
left:dirigeante	36
left:discret	-38
left:dit	37
left:diversite	-29
left:divorced	69
left:dix	76
left:dna	-70
left:do	-26
left:doctor	-40
left:doctorat	-32
left:doctorate	-64
left:documentary	-32
left:does	-42
left:doesn	50
left:donne	60
left:donnees	46
left:dons	-27
left:dont	-28
left:doors	43
left:dow	-41
left:down	28
left:dr	33
left:drh	-72
left:drink	-44
left:driver	-28
left:droit	-72
left:droite	-53
left:droits	-25
left:drone	45
left:dropped	-40
left:drugs	-32
left:dunn	46
left:during	62
left:each	-31
left:ebeniste	56
left:ecole	-42
left:economie	-49
left:ecrit	-50
left:edited	-33
left:editor	56
left:educateur	-32
left:educatrice	34
left:eighteen	32
left:elected	88
left:electeur	46
left:electronique	-30
left:eleve	75
left:elevee	36
left:eleven	57
left:employer	-45
left:employers	-53
left:employeur	-27
left:empreinte	-32
left:empreintes	-39
left:en	-40
left:enfant	67
left:enregistrement	27
left:enseigne	-63
left:entre	73
left:entreprise	-58
left:entretient	35
left:envoie	34
left:epouse	71
left:equality	48
left:equipe	-25
left:equity	-28
left:est	28
left:et	-31
left:etais	50
left:etait	39
left:etant	50
left:ete	60
left:ethical	-33
left:ethique	-31
left:etiquette	43
left:etre	68
left:etude	-46
left:etudiante	-55
left:eu	70
left:european	-33
left:every	-62
left:ex	49
left:examiner	-30
left:existe	-29
left:expecting	-35
left:experience	-44
left:expert	-29
left:exposed	-33
left:extra	34
left:extrait	-57
left:eye	-63
left:eyes	50
left:face	-88
left:facebook	30
left:facial	-39
left:faciale	-42
left:failed	42
left:fait	79
left:faithful	-46
left:families	-63
left:family	-28
left:favour	56
left:federation	41
left:femmes	32
left:fertility	-38
left:festival	-35
left:fiance	-38
left:fiancee	-64
left:fibrosis	-28
left:fidelite	-27
left:field	-43
left:figure	35
left:file	36
left:fille	52
left:filles	-27
left:film	-58
left:filme	-28
left:filmed	62
left:films	52
left:finance	43
left:fingerprint	-38
left:fingerprinted	-40
left:finn	39
left:firmware	-33
left:first	29
left:fits	-33
left:flux	-48
left:fly	-34
left:foi	-43
left:fois	54
left:fonctionnaire	-26
left:fond	36
left:fonde	31
left:force	-32
left:forensic	-25
left:forging	-34
left:forme	59
left:former	-35
left:forte	-26
left:forum	-48
left:frequent	36
left:frequente	53
left:frere	75
left:freud	-53
left:friendly	25
left:full	30
left:fully	40
left:gait	-52
left:gall	-30
left:garde	-85
left:gardien	-57
left:gardiens	-27
left:gate	27
left:gave	30
left:gene	-74
left:genetic	-65
left:genetically	-68
left:genetique	-49
left:genre	31
left:gere	-47
left:get	26
left:gets	59
left:girlfriend	-26
left:give	55
left:gmb	-49
left:goes	55
left:grand	-25
left:greffier	-41
left:grew	31
left:grounds	37
left:group	-57
left:groupe	42
left:guide	-46
left:had	36
left:haddad	-29
left:hall	-25
left:handbook	-43
left:handed	50
left:handled	47
left:handles	-29
left:hands	-63
left:happy	-35
left:have	57
left:having	50
left:he	26
left:head	-53
left:health	38
left:heard	31
left:heart	-53
left:her	46
left:hereditary	-94
left:hero	-40
left:herself	29
left:heterosexual	-51
left:him	50
left:himself	56
left:hired	-43
left:his	34
left:histoire	-25
left:historien	-46
left:hla	-31
left:hold	72
left:holds	67
left:homme	-48
left:hommes	-58
left:homo	-31
left:homosexualite	-36
left:homozygous	-51
left:hors	51
left:hosts	37
left:hours	-44
left:house	59
left:how	-35
left:hui	34
left:huile	-52
left:huissier	-41
left:huit	37
left:hull	-49
left:human	-34
left:humour	-78
left:husband	34
left:i	40
left:ideal	-32
left:identifies	28
left:identifying	-27
left:iel	64
left:if	-34
left:il	28
left:ils	29
left:imagerie	-49
left:impact	-48
left:impotent	-73
left:imprimeur	-29
left:include	-44
left:included	-26
left:infirmier	-35
left:informatise	-61
left:ingenieur	-42
left:inherited	-68
left:initiative	-53
left:inscrit	50
left:installe	-28
left:installed	-32
left:intelligence	-50
left:interested	80
left:intern	63
left:interviewer	32
left:intime	-26
left:iris	-31
left:is	29
left:isn	46
left:it	-87
left:j	53
left:je	52
left:jeunes	71
left:join	44
left:joined	38
left:joint	53
left:joue	-49
left:judiciaire	-40
left:juge	66
left:jumeau	31
left:juriste	-56
left:jury	45
left:jusqu	39
left:justice	27
left:juvenile	-43
left:keeps	45
left:kept	-30
left:kids	27
left:knew	-30
left:know	-25
left:known	62
left:laboratoire	-43
left:labour	29
left:laisse	-60
left:last	-41
left:law	33
left:lay	45
left:leader	64
left:leaflet	-26
left:leave	-42
left:leaving	37
left:lecteur	51
left:lecture	-43
left:led	28
left:lee	-27
left:left	37
left:leroy	27
left:lesbian	-37
left:leve	-45
left:lgbtq	-32
left:liberal	-34
left:libido	-67
left:libraire	-50
left:libre	-68
left:licence	-31
left:lifelong	28
left:ligne	-32
left:likes	37
left:line	37
left:live	70
left:lived	-39
left:lives	54
left:living	38
left:livre	-51
left:local	69
left:logiciel	32
left:london	-41
left:long	-31
left:look	-41
left:looks	-25
left:loue	-34
left:love	-74
left:low	57
left:lui	44
left:lutte	-43
left:lynch	-29
left:magazine	-26
left:main	-49
left:mais	58
left:maitre	25
left:maitresse	-35
left:makes	-54
left:malades	-50
left:maladie	59
left:male	-44
left:managed	-44
left:manages	-27
left:manual	-61
left:marathons	53
left:marche	-47
left:margin	32
left:marie	37
left:mariee	-41
left:marques	-41
left:married	62
left:marrow	-28
left:masonic	-36
left:matter	49
left:may	62
left:mayor	-74
left:media	-30
left:medicale	-25
left:members	40
left:membre	32
left:meme	-27
left:memoire	-63
left:mene	50
left:mentioned	41
left:mentions	70
left:menuisiere	-38
left:methodist	-32
left:militante	42
left:milite	54
left:ministere	-25
left:ministers	-27
left:mis	-65
left:mise	-48
left:misidentification	-32
left:mission	-26
left:mme	-36
left:modele	34
left:mois	59
left:moleculaire	-36
left:mon	66
left:monarchiste	-30
left:monsieur	-40
left:monte	75
left:monthly	26
left:months	79
left:mother	31
left:move	-46
left:moved	-39
left:mr	62
left:mrs	35
left:ms	71
left:musee	-26
left:mutation	-62
left:mutuelle	-51
left:my	30
left:myheritage	-26
left:myself	53
left:n	-43
left:nationale	-30
left:nature	-27
left:ne	-26
left:nee	33
left:needs	57
left:negotiated	-56
left:neither	66
left:never	69
left:new	54
left:newborn	-30
left:newbury	-65
left:niece	-27
left:nigel	30
left:night	35
left:nine	-48
left:nineteen	46
left:no	58
left:nobody	31
left:noel	31
left:non	47
left:not	36
left:note	46
left:noticed	71
left:notre	-33
left:nuits	52
left:nurses	-35
left:objected	25
left:occupe	-47
left:oeil	-33
left:office	-46
left:often	28
left:oil	49
left:on	-27
left:once	77
left:ont	-68
left:openly	63
left:operations	27
left:opposante	-37
left:opposed	-46
left:opted	-29
left:order	54
left:organise	30
left:organiser	47
left:organises	45
left:origine	42
left:orr	43
left:our	25
left:out	47
left:oute	-39
left:outils	-41
left:outspoken	46
left:ouvertement	40
left:ouvre	-41
left:over	44
left:page	-54
left:paid	61
left:pair	47
left:paix	34
left:palm	-31
left:paper	-63
left:par	44
left:parents	32
left:parole	37
left:part	56
left:partage	-44
left:parti	-73
left:participe	34
left:partie	53
left:partner	60
left:passed	75
left:passeport	-92
left:pastor	53
left:patients	-94
left:patissiere	-34
left:patrimoine	-40
left:pays	28
left:peine	-71
left:peint	-47
left:pendant	-36
left:pension	-36
left:people	-80
left:per	-41
left:pere	29
left:permis	-61
left:perrot	47
left:personnes	-38
left:peu	53
left:phd	-35
left:philosophie	25
left:philosophy	-28
left:phone	-25
left:photograph	25
left:photographer	-31
left:photos	27
left:pierre	-42
left:pilote	78
left:placee	31
left:plan	-27
left:planning	-50
left:plant	-53
left:play	-73
left:played	-69
left:plutot	26
left:podcast	-29
left:poignee	-29
left:points	27
left:policier	-60
left:polyamorous	-39
left:porno	-56
left:port	-45
left:porte	50
left:porteur	42
left:portrait	-31
left:posed	43
left:poser	26
left:post	56
left:postdoc	-35
left:poste	-46
left:pour	58
left:practises	41
left:pragmatique	-26
left:pratique	46
left:pratiques	45
left:predispose	-30
left:predisposed	-56
left:prefere	-25
left:pregnancy	-26
left:prelevement	58
left:prepared	-35
left:presente	61
left:presenter	-26
left:preside	27
left:president	53
left:prestataire	-33
left:pretend	-31
left:prevention	-49
left:prevoyance	-29
left:pride	25
left:printed	33
left:prints	-41
left:prise	-44
left:prison	-58
left:probably	31
left:proces	-41
left:proche	78
left:product	-34
left:produit	-43
left:professional	40
left:profil	61
left:profile	-28
left:profoundly	48
left:programme	-56
left:promised	25
left:prone	-35
left:proof	-34
left:protection	-33
left:proteges	-27
left:public	-75
left:published	45
left:pupils	-67
left:purge	31
left:put	-26
left:qu	101
left:qualite	-34
left:questionnaire	-43
left:quit	48
left:quitte	40
left:radie	29
left:raised	34
left:rapport	-41
left:rapports	-42
left:rare	44
left:rationalisme	-42
left:rationalist	-29
left:ray	-31
left:rayon	-47
left:read	-88
left:reader	-52
left:reason	-57
left:reclame	31
left:recommande	-40
left:reconnaissance	-52
left:reconnait	-54
left:reconnu	53
left:reconnue	45
left:records	-38
left:recouvrement	-25
left:recruiter	53
left:recruteur	30
left:red	49
left:redonne	-40
left:referent	51
left:refuse	46
left:refuses	26
left:regarde	29
left:regional	44
left:regisseur	-26
left:register	-55
left:registered	69
left:regular	49
left:relaie	41
left:relation	45
left:remise	-26
left:renonce	-25
left:reopened	-28
left:report	-56
left:reported	25
left:repris	33
left:republique	-39
left:requires	-58
left:researched	-34
left:researcher	-51
left:reseau	29
left:reserviste	36
left:residence	-61
left:resident	-39
left:residents	-62
left:resigned	39
left:responsable	57
left:restaure	-46
left:restores	-35
left:restriction	35
left:result	-30
left:retired	45
left:reunions	35
left:revendique	37
left:revient	28
left:rewrote	-37
left:ring	-48
left:risk	-50
left:risque	-46
left:rive	-31
left:rn	-52
left:role	-74
left:rolled	-40
left:rudolf	36
left:rue	-50
left:rugby	-36
left:rules	-25
left:rumeur	25
left:runs	43
left:sachs	-28
left:said	54
left:sain	-33
left:sait	33
left:salarie	-49
left:salaries	-41
left:sales	-80
left:salesman	-34
left:same	-95
left:sands	27
left:sans	-63
left:say	49
left:says	-45
left:scan	-61
left:scene	-59
left:sceptique	-34
left:scheme	38
left:sciences	-42
left:screen	-29
left:screens	-43
left:se	108
left:secret	-28
left:secretaire	57
left:securite	-49
left:security	-38
left:sees	39
left:selection	-31
left:sell	-32
left:sells	-51
left:selon	37
left:sens	-66
left:sent	30
left:serait	61
left:serial	27
left:seriously	34
left:served	39
left:service	71
left:ses	53
left:set	-31
left:sete	-26
left:several	-48
left:sex	-126
left:sexologue	42
left:sexual	-84
left:sexuelle	-50
left:she	31
left:shifts	-31
left:shops	27
left:short	37
left:should	-31
left:sickle	-48
left:siege	-47
left:since	-45
left:singer	-41
left:single	-39
left:site	30
left:six	70
left:snp	-45
left:so	-80
left:soeur	48
left:soirees	55
left:some	36
left:sommeil	-45
left:son	32
left:sons	46
left:sont	64
left:sort	29
left:soutenu	33
left:soutient	60
left:soviet	-35
left:specialised	-25
left:specialiste	-65
left:speech	-56
left:speed	-43
left:spite	34
left:sports	-48
left:staff	50
left:stage	30
left:standard	-42
left:start	-46
left:state	-31
left:steel	-28
left:still	92
left:stings	-52
left:stoique	-30
left:stood	34
left:stopped	-29
left:straight	-47
left:strict	33
left:strong	-28
left:student	-26
left:students	-70
left:study	-31
left:suffers	26
left:suis	52
left:suit	-46
left:suivie	58
left:summer	-49
left:supervisor	39
left:support	47
left:supporte	41
left:supported	-56
left:sur	-107
left:suspect	38
left:suspendu	50
left:swingers	-31
left:switched	31
left:sympathie	46
left:syndrome	54
left:systems	-36
left:t	47
left:tags	-28
left:taken	-27
left:talks	-44
left:tate	35
left:taught	-48
left:tax	-59
left:teaching	-47
left:team	52
left:technicien	-27
left:technicienne	-32
left:technique	-30
left:teenagers	33
left:telephone	25
left:temoin	-53
left:ten	46
left:test	52
left:teste	29
left:tests	-84
left:tete	36
left:texas	-45
left:thank	-33
left:thanks	-55
left:that	45
left:then	-53
left:these	-37
left:thesis	-27
left:they	33
left:think	34
left:thinks	31
left:third	57
left:three	-32
left:thursdays	32
left:tiennent	-46
left:time	52
left:tirait	-41
left:titre	33
left:told	-50
left:too	45
left:tory	29
left:tot	-37
left:touch	-41
left:touche	-69
left:toujours	-33
left:tours	-40
left:tous	38
left:tout	27
left:town	33
left:trade	-69
left:trading	-45
left:traducteur	-38
left:traduit	-33
left:trained	-38
left:trainee	-66
left:traite	39
left:translated	-33
left:travail	-70
left:travaille	-111
left:travailleur	28
left:treated	25
left:treats	-31
left:tresorier	37
left:tribunal	-26
left:trompait	-43
left:trompe	-77
left:trouve	33
left:tupe	-67
left:turner	-25
left:twice	79
left:typing	25
left:under	52
left:union	-28
left:united	-29
left:us	29
left:use	27
left:used	-32
left:uses	96
left:usine	-55
left:van	-79
left:vasseur	27
left:vault	-36
left:ve	81
left:vecu	33
left:vegane	-25
left:veganes	-29
left:vegetarien	-34
left:vendeur	61
left:vendu	-71
left:vente	-32
left:venue	32
left:vert	-42
left:very	-27
left:vice	-31
left:videos	32
left:vie	35
left:vieille	32
left:vigneron	-57
left:vingt	-32
left:violent	-39
left:vis	55
left:visage	-35
left:vision	28
left:visiteuse	-67
left:visits	50
left:voice	-29
left:vol	-38
left:vraie	-39
left:vu	30
left:waiting	27
left:wanted	30
left:wants	-32
left:was	58
left:we	90
left:wears	68
left:web	-29
left:wedding	-26
left:weeks	58
left:welder	-52
left:went	28
left:western	-36
left:what	-70
left:which	-53
left:while	43
left:who	-26
left:why	-32
left:widower	57
left:will	-32
left:without	25
left:witness	-47
left:woman	63
left:women	62
left:work	42
left:worked	-45
left:workers	35
left:works	-117
left:worn	28
left:would	38
left:writes	-37
left:wrote	-99
left:x	26
left:y	-25
left:yes	41
left:yoga	-27
left:young	60
mark:COMMA	63
mark:|	28
masked	124
mentions:2	34
mentions:3	69
mentions:4	104
nearest:job	-63
nearest:job job	-55
nearest:job link	-51
nearest:job other	-71
nearest:job work	-51
nearest:job |	-48
nearest:link	41
nearest:link link	36
nearest:link other	-82
nearest:link person	50
nearest:link work	-80
nearest:link |	51
nearest:other	-43
nearest:other job	-35
nearest:other other	-54
nearest:other work	-71
nearest:other |	-33
nearest:person	29
nearest:person person	41
nearest:person work	49
nearest:person |	26
nearest:work	-49
nearest:work job	-55
nearest:work person	-43
nearest:work work	-98
nearest:work |	-42
next:head	-65
next:job	-50
next:link	25
next:person	39
next:work	-30
none	-97
other	-161
others:1	-50
others:2	-106
others:3	-204
previous:000	-39
previous:14	-33
previous:2	53
previous:2009	-44
previous:2019	40
previous:3	29
previous:4	-47
previous:400	-68
previous:a	28
previous:about	-80
previous:abstinent	-45
previous:acces	-38
previous:active	70
previous:after	27
previous:ai	-35
previous:an	27
previous:analyses	-30
previous:and	-25
previous:anne	68
previous:anomalie	50
previous:antinatalist	-26
previous:antitrypsine	25
previous:any	84
previous:app	44
previous:apparently	86
previous:applicant	66
previous:as	41
previous:at	59
previous:athee	-28
previous:athees	-30
previous:attend	32
previous:aucun	91
previous:aucune	26
previous:audited	-26
previous:aurait	38
previous:avait	-43
previous:avec	-37
previous:avoir	38
previous:back	-35
previous:bad	39
previous:badge	39
previous:baker	33
previous:be	46
previous:beaten	33
previous:been	49
previous:before	-30
previous:being	58
previous:bladder	-28
previous:blood	-39
previous:blue	-33
previous:bon	-53
previous:bonne	-44
previous:both	49
previous:breast	36
previous:brief	-39
previous:brighton	-35
previous:broken	-34
previous:business	-80
previous:but	28
previous:cache	-41
previous:can	-35
previous:candidat	29
previous:carries	-29
previous:carrying	34
previous:casier	-52
previous:centre	43
previous:charity	33
previous:chez	-31
previous:christmas	-35
previous:chromosome	-55
previous:cleaned	-25
previous:client	-34
previous:clients	-39
previous:clinic	28
previous:clubs	44
previous:coached	25
previous:comme	69
previous:committed	42
previous:compagne	-77
previous:company	-26
previous:compared	-30
previous:comptable	57
previous:compte	-43
previous:confirmed	30
previous:congres	35
previous:consumer	-39
previous:controle	46
previous:convaincu	-30
previous:convictions	29
previous:convinced	78
previous:couples	-32
previous:credit	-48
previous:croit	52
previous:cuisine	-27
previous:culture	-30
previous:daughter	33
previous:declared	41
previous:declined	52
previous:dentaire	-30
previous:derry	41
previous:designs	-27
previous:did	57
previous:dirigeante	37
previous:disciplinary	-26
previous:disclosed	29
previous:dit	105
previous:dix	40
previous:dna	-40
previous:does	26
previous:donnees	69
previous:down	-54
previous:driver	-46
previous:driving	-53
previous:du	42
previous:dubai	33
previous:early	-52
previous:eating	-28
previous:ecole	-33
previous:elected	60
previous:eleves	-25
previous:elle	49
previous:enfants	-61
previous:entreprise	-29
previous:est	46
previous:et	-27
previous:etais	45
previous:etant	63
previous:ethical	-32
previous:etiquette	31
previous:etre	67
previous:etudiante	-55
previous:every	-69
previous:ex	34
previous:examined	-31
previous:excellent	-30
previous:expecting	-28
previous:eye	-32
previous:face	-58
previous:facial	-44
previous:famille	42
previous:femmes	40
previous:fertility	-48
previous:field	-52
previous:fille	50
previous:films	61
previous:finance	48
previous:fingerprinted	-43
previous:first	53
previous:fois	32
previous:frequent	35
previous:frequente	-63
previous:fully	41
previous:gardiens	-25
previous:gay	-25
previous:genetic	-48
previous:genetique	-30
previous:genre	41
previous:gets	41
previous:gmb	-48
previous:groupe	42
previous:had	54
previous:handled	51
previous:hands	-40
previous:has	38
previous:have	69
previous:having	51
previous:her	60
previous:hereditary	-84
previous:himself	36
previous:his	56
previous:history	39
previous:holds	54
previous:homme	51
previous:hours	-48
previous:hr	-36
previous:hui	30
previous:huile	-45
previous:human	-29
previous:husband	-37
previous:iel	38
previous:imagerie	-38
previous:impotent	-37
previous:in	28
previous:infirmiere	38
previous:inherited	-53
previous:installed	-31
previous:intelligence	-26
previous:interviewed	-27
previous:into	36
previous:is	27
previous:it	-57
previous:jeunes	29
previous:juriste	-44
previous:known	64
previous:knows	-28
previous:late	39
previous:lay	-30
previous:leave	-28
previous:left	61
previous:les	-36
previous:lgbt	-31
previous:liaison	29
previous:lifelong	50
previous:live	41
previous:lives	58
previous:local	69
previous:longtemps	-50
previous:looked	-33
previous:lost	-34
previous:love	-84
previous:low	49
previous:lui	41
previous:lynch	-43
previous:magazine	-47
previous:main	-70
previous:mais	41
previous:makes	-29
previous:maladie	76
previous:male	-45
previous:marche	-46
previous:mari	29
previous:mariage	-26
previous:marques	-32
previous:marrow	-38
previous:masonic	-34
previous:me	-25
previous:mentioned	63
previous:menuisiere	-36
previous:methodist	-25
previous:mild	39
previous:mission	-51
previous:mme	-133
previous:months	45
previous:mother	29
previous:mr	-46
previous:ms	-109
previous:mutuelle	-30
previous:my	34
previous:neither	48
previous:never	46
previous:newbury	-57
previous:no	75
previous:noel	25
previous:non	40
previous:note	73
previous:notre	-32
previous:now	37
previous:oeil	-27
previous:of	29
previous:officer	-25
previous:old	44
previous:once	53
previous:openly	51
previous:optional	-27
previous:organiser	30
previous:origine	38
previous:our	-38
previous:out	30
previous:ouvertement	30
previous:paid	-28
previous:paix	27
previous:parents	51
previous:parti	-74
previous:passage	31
previous:passeport	-79
previous:patients	-47
previous:patrimoine	-30
previous:people	-35
previous:perdu	-39
previous:personnes	-33
previous:petit	44
previous:peu	61
previous:philosophie	43
previous:photos	30
previous:planning	-33
previous:plant	-48
previous:played	-30
previous:polycystic	-44
previous:pose	47
previous:posed	39
previous:poste	-39
previous:practises	42
previous:pratiques	53
previous:prepared	-33
previous:prevention	-26
previous:previous	-40
previous:pro	30
previous:probably	30
previous:profil	88
previous:profoundly	49
previous:proof	-29
previous:protection	-33
previous:public	-71
previous:published	29
previous:puis	38
previous:pupils	-56
previous:que	-50
previous:ran	-33
previous:rapport	-39
previous:rare	25
previous:rationalist	-34
previous:rayon	-45
previous:read	-37
previous:reform	25
previous:refused	38
previous:regional	26
previous:registered	53
previous:relation	55
previous:relations	46
previous:residence	-58
previous:restores	-51
previous:rive	-28
previous:rudolf	28
previous:rugby	-54
previous:said	-47
previous:sales	-52
previous:same	-87
previous:sans	-26
previous:says	51
previous:sceptique	-25
previous:screen	-45
previous:se	56
previous:secretaire	-42
previous:security	-30
previous:sell	-27
previous:sells	-57
previous:selon	34
previous:sens	-37
previous:sent	52
previous:serait	64
previous:serial	51
previous:seriously	32
previous:served	-40
previous:service	29
previous:ses	49
previous:sex	-95
previous:sexologue	38
previous:sexual	-70
previous:she	27
previous:sickle	-43
previous:siege	-33
previous:since	-64
previous:sister	-40
previous:sites	37
previous:society	-25
previous:soiree	-28
previous:soirees	35
previous:some	30
previous:son	39
previous:sont	76
previous:sous	66
previous:speech	-43
previous:spent	-34
previous:sports	-44
previous:stadium	41
previous:staff	44
previous:still	47
previous:stimulateur	32
previous:strict	28
previous:student	-67
previous:students	-51
previous:suis	65
previous:suit	-51
previous:suite	-33
previous:summer	-42
previous:sur	-54
previous:surveillant	36
previous:take	46
previous:takes	50
previous:taught	-53
previous:temple	-32
previous:ten	30
previous:tested	-60
previous:thank	-35
previous:them	-41
previous:then	-53
previous:thinks	57
previous:third	61
previous:time	30
previous:took	-61
previous:tout	40
previous:trade	-64
previous:trained	-25
previous:travailleur	51
previous:trompe	-58
previous:twice	62
previous:two	40
previous:un	47
previous:under	52
previous:une	42
previous:university	25
previous:up	29
previous:used	36
previous:uses	53
previous:usine	-39
previous:van	-39
previous:ve	36
previous:vegetarien	-27
previous:vert	-33
previous:vice	-31
previous:vie	86
previous:vigneron	-44
previous:visiteuse	-40
previous:visits	43
previous:vit	32
previous:watches	28
previous:we	54
previous:were	-39
previous:western	-36
previous:what	-52
previous:when	40
previous:while	45
previous:who	31
previous:whole	31
previous:widower	49
previous:will	-25
previous:with	-46
previous:without	43
previous:woman	70
previous:wrote	60
previous:yes	33
previous:young	36
previous:youth	27
right:0	38
right:000	-89
right:1	38
right:11	34
right:12	67
right:14	81
right:1987	-28
right:1989	-28
right:1994	44
right:1995	65
right:2	-28
right:20	37
right:2006	66
right:2013	69
right:2014	69
right:2015	32
right:2016	81
right:2017	42
right:2018	62
right:2019	29
right:2020	63
right:2021	25
right:2022	55
right:2023	34
right:2027	31
right:21	26
right:22	53
right:24	49
right:3	45
right:30	-34
right:300	-59
right:31	40
right:34	37
right:4	72
right:41	56
right:45	33
right:50	69
right:60	-52
right:9	27
right:90	-26
right:aberdeen	-26
right:abime	55
right:abimes	53
right:abolition	-25
right:absente	60
right:acas	-30
right:accepte	41
right:accepterai	-30
right:acces	33
right:accessible	-27
right:accident	41
right:accorde	25
right:according	104
right:accountancy	-25
right:accounts	-27
right:accueil	-42
right:accueillait	-27
right:achats	-40
right:across	-28
right:act	-38
right:actionnaire	-41
right:actions	-40
right:activee	58
right:activist	49
right:activite	-41
right:actor	25
right:adjoint	-39
right:adjoints	-31
right:adjudant	31
right:administratif	-29
right:adn	-45
right:adopted	43
right:adults	26
right:adviser	-59
right:aerien	-60
right:aeroports	-35
right:affaire	38
right:affaires	-85
right:affiche	69
right:affiliation	61
right:afp	-59
right:after	64
right:against	38
right:age	33
right:ageing	-34
right:agence	-27
right:agencement	-38
right:agency	-95
right:agenda	-26
right:agent	-26
right:ai	39
right:aide	32
right:airport	51
right:airports	-50
right:alcool	38
right:algebraic	-26
right:alike	-42
right:all	40
right:allergy	-53
right:allow	28
right:alsace	-34
right:altruisme	-30
right:always	26
right:am	75
right:americaine	-34
right:among	-43
right:anaemia	-56
right:analysed	52
right:analyst	-74
right:analyste	-46
right:ancien	28
right:ancienne	53
right:anciens	-61
right:and	29
right:angers	25
right:animale	-50
right:animaliste	33
right:animals	45
right:animatrice	-39
right:anime	39
right:annee	36
right:annees	55
right:annonce	-28
right:annual	32
right:anonymous	47
right:another	-52
right:ans	35
right:answers	-26
right:antecedent	-27
right:anthroposophe	-25
right:antimilitaristes	38
right:antiques	-32
right:antrim	33
right:any	57
right:anyone	48
right:anything	85
right:app	-51
right:apparel	-43
right:appelle	59
right:applicant	46
right:application	26
right:apprend	55
right:apprenticeships	-26
right:apprentis	-30
right:approach	-31
right:apres	61
right:aptitude	-30
right:arbitre	-32
right:architect	-30
right:archives	-29
right:archivist	-41
right:argues	-63
right:arles	-29
right:arret	-62
right:arrivee	37
right:art	-43
right:arte	-40
right:artiste	63
right:arts	-27
right:asked	57
right:asking	38
right:asks	25
right:assistant	-51
right:associe	-26
right:associes	-72
right:assume	50
right:assumee	60
right:assured	42
right:assureur	-45
right:astrid	26
right:atelier	48
right:atlanta	34
right:atlantic	-36
right:atlas	-47
right:attached	62
right:atteint	-47
right:attempt	32
right:attendent	26
right:attentive	-42
right:aucune	50
right:audio	-53
right:auditor	59
right:august	27
right:aunt	30
right:aupres	43
right:autumn	44
right:aux	-28
right:avec	72
right:avion	42
right:avoids	40
right:avoir	-69
right:avoue	34
right:award	-57
right:awareness	-31
right:away	46
right:ayant	-28
right:badge	35
right:badges	-46
right:bakeries	-30
right:bakery	-58
right:balais	-38
right:balance	-40
right:band	-93
right:bands	-49
right:bank	-98
right:banking	-51
right:bankruptcy	-30
right:banned	-31
right:barley	-42
right:barman	-35
right:barrister	-47
right:base	47
right:basketball	-31
right:bati	-48
right:batiment	-68
right:batteur	-29
right:bed	60
right:beds	-48
right:bee	55
right:bees	-53
right:benevole	-42
right:benevolement	34
right:benin	29
right:berne	45
right:best	-29
right:better	-87
right:between	-30
right:bible	32
right:bien	47
right:big	42
right:bijoutiere	-48
right:bilan	-39
right:bipolar	-28
right:births	-43
right:bit	57
right:blackpool	-36
right:blanc	52
right:bleue	-40
right:blindness	25
right:blog	45
right:blood	-34
right:boasts	40
right:bois	-46
right:bon	-64
right:bonds	-46
right:book	33
right:bookkeeper	-68
right:books	-35
right:bordeaux	55
right:border	-44
right:bords	37
right:bosch	-42
right:boss	-42
right:bosses	36
right:both	45
right:boulanger	-29
right:bourgogne	-36
right:boutique	-49
right:boys	45
right:brand	-51
right:breaks	45
right:breeder	-45
right:brest	-61
right:brings	39
right:bristol	38
right:brother	-46
right:bruxelles	43
right:bsc	-41
right:bsl	50
right:btp	-32
right:budget	-69
right:bunting	-28
right:burnt	49
right:bus	-66
right:buyer	-52
right:by	42
right:c	37
right:ca	44
right:cable	-28
right:cachets	29
right:cadets	-30
right:cadre	25
right:cafe	-94
right:called	40
right:calm	29
right:camp	-42
right:campaigns	-38
right:can	36
right:canada	-37
right:candiate	26
right:candidate	73
right:canine	-30
right:cantine	46
right:captain	34
right:car	-35
right:caracteres	-58
right:caravanes	-48
right:carbone	-38
right:cards	-35
right:care	-82
right:carnet	40
right:carrier	-29
right:carriere	25
right:carries	-44
right:carte	-42
right:caryotype	-29
right:case	57
right:cash	36
right:casino	28
right:catalogue	-26
right:catholique	32
right:cause	-65
right:cautions	-56
right:cdd	-57
right:cdi	-51
right:ce	37
right:cela	51
right:celibate	-29
right:cellule	-26
right:cent	59
right:central	45
right:cfdt	-80
right:cfe	-25
right:cftc	-38
right:cgt	-102
right:chain	-42
right:chaine	-54
right:chair	-39
right:chairman	35
right:chambre	-30
right:chantier	-35
right:chaplain	-34
right:chaque	66
right:character	-46
right:charge	42
right:chargee	39
right:charity	-74
right:chats	57
right:checked	32
right:checks	-33
right:chef	27
right:chez	-29
right:chief	-28
right:child	64
right:childhood	-40
right:children	-121
right:chile	-47
right:choice	62
right:chromosome	-39
right:chu	-32
right:cinquieme	-44
right:cite	65
right:citoyenne	-39
right:city	-31
right:civil	-49
right:civilian	26
right:claims	-55
right:class	32
right:classe	-26
right:classes	-42
right:classiques	-49
right:clear	41
right:cleared	51
right:clef	52
right:clerk	-50
right:clientele	-49
right:clients	-43
right:climbs	45
right:clinics	-47
right:clocks	-34
right:cnil	-64
right:cnt	-66
right:co	31
right:cocktails	-32
right:code	-48
right:codebase	-26
right:coeur	37
right:collaborateur	-32
right:colle	-38
right:colleagues	53
right:college	-59
right:collegue	70
right:colliers	-60
right:coloriste	-28
right:colour	-37
right:come	35
right:comedie	-26
right:comes	47
right:commande	-32
right:commercial	-50
right:commerciale	-30
right:commission	-39
right:communist	-41
right:communiste	-64
right:compagne	50
right:compagnie	-33
right:compared	59
right:compass	45
right:complet	43
right:completed	28
right:comptable	48
right:concerts	-38
right:concours	-48
right:condition	51
right:conditions	42
right:conduit	32
right:conduite	35
right:conference	-33
right:confirme	37
right:confirmed	-42
right:confirmee	45
right:conforme	41
right:conge	34
right:conjoint	-25
right:connait	32
right:connue	49
right:consequence	32
right:constable	-39
right:consulate	-29
right:consultant	32
right:consultatif	-29
right:consultation	-33
right:consulting	-62
right:content	68
right:contract	-35
right:contractor	-48
right:contracts	-34
right:contrats	-46
right:contre	35
right:convaincu	86
right:convaincue	30
right:conviction	83
right:convictions	40
right:cooperative	-37
right:copain	-61
right:copies	47
right:copper	28
right:copropriete	-28
right:cordee	-57
right:cork	-34
right:corrida	-52
right:corridor	27
right:corset	-32
right:cost	37
right:costs	-40
right:could	27
right:councils	-41
right:county	41
right:couple	36
right:couples	-30
right:courier	33
right:courses	-35
right:cousins	48
right:couture	-28
right:couverts	-28
right:cover	-35
right:creche	-28
right:crier	-44
right:crime	-50
right:criminal	-34
right:crisis	-34
right:croire	46
right:crosswords	-47
right:cuisine	-53
right:culturelle	-42
right:customer	-27
right:customers	-39
right:customs	-50
right:cut	-71
right:cv	26
right:cvpr	-26
right:cycles	55
right:cystic	29
right:dactylographie	-32
right:dad	44
right:danish	-34
right:dassault	-62
right:daughter	-75
right:days	73
right:dbs	-28
right:deafness	36
right:death	-66
right:debout	-49
right:decade	31
right:declare	39
right:decline	-33
right:declined	79
right:defect	54
right:definit	52
right:degree	-56
right:delais	-33
right:democrats	-27
right:dental	-25
right:dentist	-29
right:denver	29
right:deployment	-33
right:depuis	88
right:deputy	54
right:derby	39
right:dernier	67
right:derniere	30
right:des	-33
right:desactive	29
right:design	-66
right:designee	-33
right:designer	-71
right:desk	-60
right:desormais	44
right:detail	-48
right:detection	-29
right:deux	34
right:deverrouille	-25
right:diagnosed	-36
right:diction	-40
right:didn	48
right:dijon	-29
right:dimanche	47
right:dinner	-44
right:diploma	-57
right:diplomes	32
right:dire	-37
right:directeur	92
right:direction	-49
right:dirige	52
right:disability	-29
right:disaggregated	-35
right:discreet	46
right:discrimination	-35
right:discussed	28
right:disent	-27
right:dish	-30
right:dishes	-29
right:disliked	31
right:disorder	60
right:disorders	-27
right:display	-42
right:displays	-31
right:disponible	-36
right:disputes	-52
right:distributeur	-27
right:district	47
right:dit	44
right:diwan	28
right:dix	-34
right:dj	-29
right:do	-44
right:dockers	44
right:doctorante	-40
right:doctorat	-36
right:doctors	-34
right:doesn	37
right:dog	55
right:doigt	-38
right:doing	-31
right:don	-32
right:donc	59
right:donne	51
right:dont	-56
right:doorman	26
right:dossier	60
right:douanier	-32
right:doubled	-38
right:douze	50
right:dovetails	-38
right:drafted	-26
right:dragged	-33
right:drama	39
right:drive	31
right:driver	-28
right:drives	40
right:driving	-37
right:droit	27
right:drove	62
right:drug	-43
right:du	-33
right:dunkeld	-26
right:durham	-35
right:during	74
right:dusty	28
right:dutch	-26
right:duty	-46
right:ear	-49
right:early	30
right:eats	74
right:eaux	-41
right:ecole	-48
right:ecologiste	-61
right:ecoute	-36
right:ecrit	44
right:editor	-81
right:education	-48
right:effectue	40
right:eglise	39
right:eight	44
right:elected	-29
right:electrice	40
right:electronique	-46
right:eleve	39
right:eleves	-40
right:else	37
right:emission	-26
right:emploi	-33
right:employed	-41
right:employeur	-38
right:empreintes	-47
right:encore	30
right:ended	35
right:ends	28
right:enfant	-39
right:enfants	-108
right:engage	-38
right:engineer	-58
right:engines	-47
right:english	-32
right:enquete	27
right:enrole	-25
right:enseigne	44
right:entree	32
right:entrepreneur	25
right:entreprise	32
right:entretien	30
right:entretient	-42
right:envoye	39
right:epipen	-38
right:epouse	42
right:equipe	-70
right:equipes	-51
right:equipment	-32
right:era	-40
right:eric	-89
right:escale	-33
right:essai	33
right:essex	26
right:estate	-44
right:etait	58
right:etalee	43
right:etalonneur	-48
right:etats	32
right:ete	31
right:etienne	-46
right:etiquette	-54
right:etre	-58
right:etude	-33
right:etudes	32
right:eu	-52
right:europeen	-38
right:events	-43
right:ever	59
right:everyone	53
right:everywhere	35
right:eviter	40
right:evolution	-31
right:ex	67
right:examiner	-26
right:exams	-26
right:excel	-51
right:excellent	44
right:executive	-26
right:exome	-59
right:expecting	45
right:expedition	-33
right:expenses	35
right:explained	45
right:explains	46
right:export	-32
right:external	-46
right:extra	-55
right:extraction	-30
right:extrait	29
right:eye	27
right:fac	33
right:faces	-30
right:faciale	-33
right:facilities	-28
right:factory	-33
right:failed	25
right:failing	31
right:faillite	-42
right:fairs	-52
right:fait	-66
right:faite	25
right:famille	39
right:family	26
right:far	-55
right:farm	-65
right:farmers	-33
right:farming	-49
right:fast	-41
right:father	-76
right:faune	-27
right:fbu	-51
right:february	41
right:fee	-35
right:fees	43
right:feet	57
right:fell	-45
right:felt	-52
right:femme	42
right:femmes	61
right:ferme	-25
right:festivals	-26
right:fiancee	58
right:fibrosis	39
right:fiche	61
right:fiction	-41
right:fidelite	37
right:field	-47
right:fier	70
right:fiere	47
right:figure	61
right:file	38
right:film	-67
right:fils	-27
right:fin	67
right:finance	-58
right:find	46
right:fired	54
right:firefighters	-39
right:firm	-67
right:firms	-53
right:firmware	-40
right:fitter	-50
right:fixed	-42
right:flame	-31
right:flexible	28
right:flow	-34
right:flyers	-26
right:fo	-62
right:foi	-26
right:fois	30
right:folding	-29
right:fondatrice	-60
right:fonds	-35
right:food	-35
right:football	-40
right:for	-25
right:forbes	-46
right:forestiere	-27
right:forklift	30
right:formalites	-27
right:formation	-67
right:formatrice	-41
right:former	47
right:forms	-29
right:forte	-49
right:forty	65
right:found	39
right:fourni	26
right:fragile	-30
right:frameworks	-37
right:france	-30
right:free	-41
right:freelance	-37
right:freezers	-35
right:friday	37
right:fridays	33
right:fridge	29
right:friends	52
right:front	-26
right:fsu	-47
right:fundraising	-42
right:furniture	-28
right:g	-29
right:gael	-42
right:gallery	-44
right:gardens	-38
right:gardiens	-43
right:gare	-60
right:garlic	-35
right:gas	-27
right:gave	63
right:gay	-59
right:gendarme	-25
right:genes	-31
right:genetic	-35
right:genetique	-43
right:genre	-25
right:geographique	-37
right:gerant	-66
right:gerante	-34
right:germs	-48
right:gestion	-45
right:gestionnaire	-45
right:git	-57
right:given	48
right:gives	66
right:glasgow	-35
right:glass	-49
right:glisse	62
right:going	31
right:goods	-37
right:gossip	29
right:got	-53
right:governor	34
right:gps	-43
right:grace	-41
right:grade	-26
right:grand	-34
right:graphiste	-37
right:ground	-41
right:grounds	51
right:groupe	-26
right:gsk	-32
right:guest	-30
right:guests	42
right:gym	-25
right:habit	41
right:hair	-29
right:hall	-45
right:hand	-29
right:handed	-67
right:handicapee	-28
right:handler	-62
right:hands	70
right:hang	-70
right:hangs	32
right:happy	75
right:harmless	30
right:hasn	31
right:hauliers	-36
right:head	36
right:health	-51
right:heavy	-37
right:helene	-37
right:helmand	32
right:help	-36
right:helvetique	-33
right:hence	47
right:her	55
right:hereditary	-31
right:herite	-25
right:herself	95
right:heures	82
right:hexham	-25
right:him	58
right:himself	82
right:hired	-79
right:his	40
right:home	70
right:homme	57
right:hommes	-25
right:homo	-46
right:homophobie	-47
right:homosexuel	-37
right:hopital	44
right:horoscopes	-49
right:horse	70
right:horses	-61
right:hospitals	-27
right:hotel	-28
right:hotelier	-27
right:hours	62
right:house	-31
right:huit	57
right:hull	47
right:humaine	-26
right:hundred	-37
right:husband	87
right:i	65
right:idees	-25
right:idemia	-28
right:if	105
right:ii	41
right:il	58
right:illisible	45
right:illusions	-32
right:ils	62
right:image	33
right:images	-26
right:immobilier	-44
right:included	68
right:inclusion	-43
right:indetectable	40
right:ines	25
right:ingenieur	-39
right:ingenieurs	-29
right:inhalers	-29
right:inherited	-27
right:inn	-28
right:inscrit	34
right:inside	-28
right:installer	-69
right:institute	-29
right:insurance	61
right:interdit	25
right:interesse	29
right:interest	-25
right:interet	-64
right:interimaire	60
right:interview	67
right:into	25
right:inventaires	-28
right:investisseurs	-58
right:investment	-27
right:iris	-32
right:irish	25
right:irm	-25
right:isere	-32
right:islington	-45
right:it	55
right:italien	-41
right:its	28
right:ivry	56
right:jack	-49
right:january	44
right:japan	-29
right:jardin	40
right:je	81
right:jeans	-66
right:jeunes	-92
right:job	-70
right:joined	32
right:joint	26
right:joints	-30
right:jour	56
right:journal	-66
right:journalists	28
right:judiciaire	-42
right:judiciaires	-35
right:juin	49
right:july	51
right:june	88
right:junior	-31
right:jury	-57
right:jusqu	72
right:kabul	25
right:kampala	34
right:karim	25
right:keep	61
right:keeper	-34
right:kent	-26
right:kept	100
right:kids	71
right:kinesitherapeute	-55
right:kitchen	-52
right:kits	-34
right:known	33
right:knows	71
right:kruger	-33
right:kyoto	-44
right:l214	-49
right:lab	-48
right:label	-57
right:labour	-46
right:lache	41
right:lactose	27
right:ladders	44
right:laisse	-25
right:lake	-43
right:lane	-40
right:languages	-26
right:lapsed	38
right:larne	35
right:last	73
right:laughs	-48
right:law	-114
right:lay	25
right:layout	-27
right:le	44
right:lead	-44
right:leaks	-31
right:leave	28
right:lecteur	66
right:lecture	37
right:lecturer	-28
right:led	27
right:left	30
right:leith	-33
right:lesbienne	-33
right:let	39
right:letter	26
right:letters	-37
right:lettre	43
right:leurs	-39
right:level	-26
right:levres	-27
right:levy	-27
right:lgbt	-39
right:liberation	-32
right:librarian	-45
right:libre	33
right:life	69
right:lifts	34
right:light	43
right:lighting	-46
right:lights	-48
right:likes	76
right:lily	-44
right:limoges	-40
right:lines	-72
right:lisbon	37
right:lise	78
right:listens	-32
right:lit	84
right:live	-32
right:lives	68
right:livres	-33
right:loads	-30
right:local	-32
right:locale	-41
right:loge	-33
right:logiciel	43
right:logistics	-30
right:logistique	-45
right:loi	-56
right:loire	-28
right:longbridge	27
right:longer	51
right:looks	-28
right:lorries	-38
right:lorry	50
right:lors	88
right:lost	51
right:louise	37
right:lounge	-30
right:love	56
right:loved	-68
right:lover	-30
right:lr	-90
right:ltd	-81
right:lu	-25
right:lues	29
right:luggage	-27
right:lui	78
right:lumieres	32
right:lunch	31
right:lycee	-38
right:lynch	-55
right:lynx	-29
right:lyon	-37
right:m	33
right:ma	-47
right:machines	-57
right:made	73
right:mai	54
right:maintenance	-57
right:maison	-42
right:majoritaire	-26
right:maker	-41
right:makes	64
right:male	50
right:malware	-29
right:man	79
right:managed	64
right:manager	-127
right:manuel	-38
right:manutention	32
right:maps	-28
right:marathons	-35
right:marche	-69
right:marcher	-30
right:marches	-34
right:mardi	29
right:mari	59
right:maricopa	-25
right:marie	54
right:mariee	60
right:marin	-45
right:maritimes	-27
right:market	-67
right:marketing	-42
right:marriage	49
right:married	49
right:marseille	25
right:master	-53
right:matiere	-33
right:matrimoniaux	-26
right:matter	-30
right:may	34
right:me	68
right:means	54
right:mechanic	-46
right:medecin	46
right:media	-38
right:medicine	27
right:meeting	34
right:meetings	-98
right:meilleur	-25
right:meilleure	26
right:member	82
right:membership	56
right:meme	79
right:menee	-48
right:mensuels	-37
right:mentioned	27
right:mentions	-42
right:menuisier	-30
right:mer	-95
right:mercredi	42
right:mere	47
right:mes	30
right:mice	-32
right:midwife	38
right:mild	38
right:milieu	42
right:militant	51
right:mills	-34
right:miners	-34
right:mining	34
right:minister	44
right:ministre	30
right:mission	-37
right:mme	51
right:mobilite	-25
right:models	-30
right:modes	-30
right:moi	62
right:mois	33
right:momentum	-50
right:monday	-31
right:monnaie	-30
right:monopoly	-30
right:montagne	-35
right:monteuse	-36
right:monthly	34
right:montpellier	-54
right:montrent	-32
right:more	91
right:morning	42
right:mort	-57
right:mortgage	39
right:mot	29
right:moteur	-32
right:moulages	-27
right:moulds	-30
right:moved	89
right:movement	27
right:moving	31
right:mr	-26
right:ms	73
right:msc	-46
right:multicarte	-33
right:municipal	43
right:muscular	-54
right:musee	-49
right:museum	-28
right:musicale	-30
right:mutation	-39
right:my	88
right:n	75
right:naissance	85
right:name	-70
right:namur	-55
right:nanterre	-29
right:national	-49
right:navy	57
right:ne	65
right:near	50
right:need	53
right:needs	78
right:negatif	50
right:negative	63
right:negotiations	-46
right:neighbour	58
right:neuf	42
right:neuves	-29
right:never	30
right:new	-69
right:news	-68
right:next	37
right:nhs	-27
right:nights	-38
right:nimes	27
right:nine	77
right:no	65
right:nobody	59
right:none	70
right:nor	58
right:normal	112
right:norway	-29
right:notaire	-40
right:note	63
right:noted	52
right:nothing	65
right:notoire	66
right:nous	51
right:november	36
right:now	48
right:nucleaire	33
right:nuit	-25
right:number	46
right:numbers	-32
right:numerique	-54
right:nurse	-63
right:nursery	-25
right:nurses	-40
right:oblige	26
right:obtenir	26
right:occlusion	-25
right:october	70
right:oduya	-31
right:oeuvre	-29
right:of	-27
right:off	-28
right:offenders	-54
right:officer	43
right:ohio	25
right:oil	-51
right:on	33
right:oncle	37
right:one	41
right:ont	40
right:onze	-39
right:opened	-41
right:opera	-28
right:operation	61
right:operator	-29
right:operatrice	-38
right:or	-66
right:organisation	-63
right:organises	-30
right:organist	-43
right:orientation	-82
right:oscp	-35
right:others	-28
right:otherwise	48
right:ottawa	-39
right:ou	77
right:ouest	-60
right:our	36
right:out	58
right:outbreak	-28
right:outside	48
right:ouverte	-65
right:ouvrent	32
right:ouvriere	26
right:over	26
right:own	69
right:owned	-51
right:owns	35
right:oxfam	-41
right:pacific	-36
right:packaging	-28
right:pad	31
right:paie	-57
right:painting	-35
right:pairs	-28
right:palm	-47
right:palmaire	59
right:panel	-34
right:paper	-40
right:paperasse	-72
right:paperwork	-70
right:papier	-35
right:parce	-59
right:parcours	-49
right:parents	-64
right:parfaite	-33
right:parish	-31
right:parking	51
right:parle	55
right:partenaires	-37
right:parti	-67
right:partie	-29
right:partiel	39
right:parties	57
right:partners	-47
right:partout	-27
right:party	33
right:pass	38
right:passe	66
right:passed	42
right:passeport	41
right:past	88
right:patiente	56
right:patients	-44
right:patrimoine	-25
right:patron	28
right:patronale	-29
right:patronne	51
right:paul	-55
right:payments	-42
right:payroll	-79
right:pays	-56
right:pcf	-67
right:pcs	-43
right:peels	-36
right:peers	-44
right:peinture	-66
right:pen	35
right:pendant	73
right:pending	38
right:penrith	-60
right:pension	36
right:per	42
right:perdue	-31
right:pere	38
right:period	-44
right:permis	-36
right:person	67
right:personne	48
right:petrolier	-29
right:peu	51
right:pharmacies	-35
right:phase	-25
right:philosophie	-52
right:phone	52
right:phones	37
right:photo	-27
right:photographiques	-30
right:photographs	43
right:photos	68
right:phrases	30
right:physiotherapist	-38
right:piano	-66
right:picture	-27
right:pictures	40
right:piece	-57
right:pieces	-35
right:pierre	60
right:pigiste	-39
right:pin	-38
right:plaisante	-25
right:planning	-46
right:plans	30
right:plant	46
right:plants	-50
right:play	36
right:plays	77
right:please	70
right:plus	44
right:podemos	28
right:poets	-25
right:points	-50
right:poland	46
right:policeman	-35
right:policy	-44
right:polish	-28
right:pompier	-41
right:portes	-41
right:portraitiste	-68
right:positif	31
right:positive	87
right:post	-70
right:posters	-64
right:poursuivi	-44
right:pourtant	30
right:pouvoir	39
right:practice	-76
right:pratiquant	51
right:precise	105
right:precoce	-40
right:prefere	58
right:prefers	29
right:prelevement	-36
right:premiere	55
right:pres	26
right:present	38
right:presenter	-30
right:press	-71
right:presse	44
right:prestataire	-52
right:pret	26
right:preventive	-33
right:prevue	39
right:priest	-38
right:priesthood	-36
right:priests	-45
right:principe	44
right:print	26
right:printemps	47
right:printers	-49
right:prix	-26
right:procurement	-34
right:product	-67
right:productions	-36
right:produit	-39
right:profile	40
right:profonde	25
right:programme	-62
right:projets	-43
right:propre	54
right:propriete	-33
right:props	-35
right:prospectuses	-26
right:prostitution	-32
right:prototype	-57
right:proud	72
right:prouve	30
right:proved	37
right:ps	-76
right:psen1	-43
right:pub	27
right:public	40
right:publicitaires	-31
right:publics	-50
right:publisher	-39
right:puis	43
right:pump	32
right:put	84
right:puts	28
right:qatar	-25
right:qt	30
right:qu	-56
right:qualite	44
right:quand	31
right:quarante	42
right:quatre	-35
right:questions	-59
right:qui	26
right:quote	27
right:quotidien	-29
right:raconte	-35
right:radio	-81
right:railways	28
right:ramp	-42
right:ran	-82
right:range	-69
right:ranger	-41
right:rares	32
right:rather	36
right:rating	30
right:read	53
right:reader	-56
right:reading	-27
right:reads	56
right:real	25
right:reasons	31
right:reception	-75
right:receptionist	-63
right:recognised	-47
right:recognition	26
right:recommande	41
right:reconnait	51
right:reconnu	57
right:reconnue	-26
right:record	64
right:recorded	40
right:recordist	-48
right:records	-29
right:recovering	37
right:recovery	55
right:redaction	-60
right:reduction	-25
right:reelu	34
right:referee	-26
right:reference	28
right:referendum	-28
right:referente	-45
right:refuse	-49
right:refused	73
right:regime	-26
right:register	-52
right:registre	-30
right:regrets	34
right:regulator	-47
right:rehabilitation	-30
right:rejected	28
right:rejects	69
right:rejoint	-38
right:relations	-57
right:relationship	62
right:relieuse	-40
right:religion	-32
right:remain	82
right:remember	-36
right:remote	41
right:removed	52
right:rennes	28
right:rentre	-60
right:rentree	34
right:repair	-52
right:repenti	52
right:repete	-38
right:reporter	-33
right:reporting	-34
right:reprendre	43
right:reprennent	-39
right:repris	51
right:republicains	27
right:repute	30
right:research	-39
right:researcher	-73
right:reseaux	-28
right:residential	-26
right:responsable	-72
right:restaurant	-40
right:restauration	-30
right:restoration	-26
right:restriction	33
right:result	48
right:results	28
right:retired	-49
right:retirement	-42
right:retour	26
right:retraites	42
right:retrouvee	43
right:reunions	-93
right:reussie	32
right:reuters	-30
right:revendique	34
right:reviews	-49
right:rh	30
right:rhone	-26
right:rien	53
right:rieuse	29
right:rights	-27
right:ring	-32
right:riots	-36
right:rit	34
right:river	-34
right:rn	-54
right:road	-44
right:role	-68
right:roles	-54
right:roman	-68
right:rome	34
right:roof	-29
right:rope	-31
right:rose	-46
right:rotterdam	26
right:round	-25
right:route	-26
right:routiers	-31
right:rue	-25
right:rugby	-36
right:rule	-29
right:ruled	33
right:rural	32
right:s	-35
right:sa	48
right:safe	61
right:safety	-27
right:said	46
right:sait	-78
right:salariee	-27
right:salaries	-37
right:sales	-60
right:salmon	-30
right:same	-41
right:sandra	-35
right:sanitaire	-30
right:sanitaires	42
right:satellites	-40
right:saturdays	27
right:savent	-31
right:says	46
right:scan	-43
right:scanned	-39
right:scanners	-26
right:scenes	-36
right:schiphol	38
right:scholar	-27
right:sciences	27
right:scolaire	-45
right:scout	41
right:sculpteur	-36
right:se	39
right:season	-45
right:seat	-30
right:secret	65
right:secretaire	-48
right:secteur	-25
right:section	91
right:sectioned	-38
right:see	47
right:seek	-39
right:sees	-34
right:seize	40
right:sejour	-41
right:sells	59
right:selon	55
right:semences	-39
right:sens	36
right:sent	-26
right:sera	-60
right:sergeant	-45
right:servant	35
right:serve	39
right:serveuse	25
right:service	-72
right:ses	-37
right:set	59
right:sets	-56
right:seul	-30
right:sex	-50
right:shaped	-40
right:shifts	-29
right:shops	-40
right:short	-68
right:shoulder	-48
right:showed	52
right:shows	43
right:shrugged	34
right:si	41
right:side	45
right:sides	29
right:signe	-39
right:signed	32
right:silences	-31
right:simple	-72
right:since	53
right:single	52
right:sings	28
right:sinn	-32
right:sinon	26
right:sits	-36
right:sixieme	-26
right:slow	57
right:small	-37
right:smiles	-49
right:snes	-35
right:snuipp	-27
right:so	98
right:social	-36
right:sociale	-31
right:socialiste	-32
right:sociaux	30
right:society	30
right:software	-37
right:soho	-41
right:soirees	30
right:soirs	34
right:soit	31
right:sold	-60
right:solicitor	-41
right:solidaires	-39
right:some	61
right:son	36
right:songs	-30
right:sons	-31
right:sont	-42
right:sortie	31
right:sos	-30
right:souhaite	28
right:souligne	56
right:sound	-40
right:soutenu	55
right:southampton	-25
right:soutient	38
right:souvent	25
right:spain	34
right:spanish	41
right:speaking	37
right:special	-46
right:specialist	-44
right:speed	-33
right:spinale	42
right:sponsors	-30
right:sport	-56
right:spot	-25
right:spreadsheets	-53
right:spring	31
right:squad	-37
right:staff	-29
right:stand	-44
right:standard	-39
right:stands	-29
right:start	-31
right:starts	49
right:states	40
right:station	33
right:stations	-58
right:stephane	36
right:stewards	33
right:still	36
right:stings	51
right:stock	32
right:stop	36
right:stored	34
right:story	35
right:straight	25
right:stranger	40
right:street	-46
right:stroke	38
right:strong	42
right:studies	-57
right:studio	-43
right:style	-105
right:subscriber	48
right:sud	-72
right:suivi	34
right:suivie	34
right:sujet	-47
right:supplier	54
right:suppliers	-42
right:supply	-37
right:support	-31
right:surpris	-67
right:surveyor	-73
right:surveys	-29
right:sympathie	-49
right:syndical	-44
right:syndicale	-42
right:syndicat	28
right:systeme	36
right:systems	-51
right:table	-51
right:tableaux	-39
right:tablet	34
right:tablette	27
right:tailor	-26
right:take	-26
right:taken	102
right:talent	-46
right:talk	59
right:tant	-32
right:tante	61
right:taste	-26
right:tatoue	55
right:taught	71
right:teamsters	-49
right:technician	-37
right:teenager	61
right:teenagers	-25
right:teens	52
right:telephonique	-38
right:teletravail	41
right:tells	31
right:temperage	-26
right:ten	-30
right:tenants	-47
right:tendance	30
right:tendencies	34
right:tenor	-57
right:terminal	27
right:terrain	-53
right:teste	-42
right:tester	-54
right:tests	-39
right:tete	-37
right:thanks	-25
right:the	27
right:theatre	-82
right:them	62
right:theory	-37
right:therapist	-43
right:therefore	30
right:they	53
right:things	77
right:thinks	37
right:those	51
right:though	31
right:thought	47
right:three	36
right:ticked	86
right:ticket	47
right:till	68
right:tired	48
right:tissu	30
right:toilettes	32
right:told	46
right:tone	28
right:too	32
right:tories	-34
right:touche	-45
right:toucher	-49
right:tour	-42
right:tous	34
right:town	-48
right:trade	-27
right:trader	-27
right:trained	42
right:trainer	-29
right:training	-54
right:trains	-48
right:transfer	-34
right:translation	-55
right:transports	-34
right:travail	34
right:travaille	48
right:travailleuse	-33
right:travaux	-36
right:travels	30
right:treasurer	37
right:treated	63
right:treatment	45
right:tremor	41
right:trente	31
right:trial	39
right:tribute	-47
right:troisieme	27
right:trust	-37
right:trustee	53
right:trusts	-32
right:tune	-64
right:tutor	-29
right:twelve	28
right:twenty	81
right:twice	49
right:twickenham	-29
right:twins	69
right:two	26
right:type	46
right:uk	-54
right:uml	-30
right:uncle	37
right:undetectable	32
right:une	28
right:unfaithful	-33
right:union	-30
right:unions	-39
right:unit	-62
right:united	44
right:universite	-50
right:unknown	34
right:unsa	-90
right:unspent	-43
right:until	69
right:upfront	50
right:ups	-47
right:us	47
right:user	95
right:usufruit	-31
right:value	-33
right:van	-45
right:vegan	51
right:veganisme	-26
right:vegetal	-25
right:vegetale	-51
right:veille	-30
right:velo	-33
right:vendent	-57
right:vendeur	-46
right:verbal	-28
right:verse	34
right:verte	-29
right:very	50
right:veterinaire	-32
right:veut	33
right:vfs	28
right:victoria	-28
right:victorian	-32
right:video	29
right:videos	55
right:vie	33
right:vieille	67
right:vignerons	-34
right:ville	-60
right:vingt	49
right:virale	25
right:visa	-35
right:vise	55
right:visibility	-49
right:visite	51
right:voile	-50
right:voisine	-51
right:voit	52
right:voitures	49
right:voltaire	29
right:volunteer	49
right:volunteers	-45
right:vote	-29
right:voting	-48
right:votre	40
right:vrai	41
right:wales	-36
right:walks	44
right:wall	-29
right:wanted	-47
right:war	-25
right:ward	37
right:warned	28
right:warning	-29
right:warns	43
right:waste	-47
right:water	-29
right:waterloo	36
right:we	91
right:wears	88
right:week	85
right:weekends	59
right:weeks	-55
right:wellington	-39
right:welsh	41
right:went	27
right:western	-35
right:what	-45
right:whatever	26
right:whatsapp	-35
right:when	71
right:where	-84
right:whether	30
right:which	28
right:while	56
right:who	43
right:whole	46
right:whom	50
right:wife	26
right:will	72
right:wine	-30
right:winner	-40
right:withdrawn	47
right:without	40
right:witness	44
right:woman	-69
right:won	-67
right:wool	-38
right:woolf	-34
right:worked	52
right:workers	-30
right:works	52
right:worn	43
right:worse	29
right:would	56
right:wouldn	-44
right:writers	-42
right:wrote	83
right:x	29
right:y	36
right:yard	-45
right:year	-35
right:years	72
right:yet	-32
right:yoga	-25
right:young	-34
right:youth	74
right:zero	-25
role:statement	40
role:topic	30
role:trait	29
spelt:capitals	39
spelt:first CAPITAL |	44
spelt:first LOWER |	50
spelt:first UPPER	98
spelt:first UPPER CAPITAL	-36
spelt:first UPPER LOWER	102
spelt:first UPPER UPPER	89
spelt:first UPPER |	66
spelt:inside CAPITAL	39
spelt:inside CAPITAL LOWER	37
spelt:inside CAPITAL |	27
spelt:inside LOWER UPPER	-96
spelt:inside UPPER	61
spelt:inside UPPER LOWER	84
spelt:inside UPPER |	61
spelt:next UPPER	-47
spelt:next |	25
vocabulary:0	-41
vocabulary:0 none	-44
vocabulary:1 none	-73
vocabulary:2 mention	44
vocabulary:2 none	-37
vocabulary:3	39
vocabulary:3 mention	54
vocabulary:4	63
vocabulary:4 mention	55
vocabulary:5	93
vocabulary:5 mention	52
with:0	49
with:000	-163
with:0331	-32
with:10	-37
with:11	31
with:12	35
with:14	30
with:17	30
with:18	40
with:1981	36
with:1985	33
with:1994	41
with:1995	36
with:1999	62
with:1er	-32
with:2	26
with:20	43
with:200	-60
with:2001	38
with:2004	30
with:2010	26
with:2011	25
with:2013	28
with:2014	63
with:2015	40
with:2018	29
with:2020	37
with:2022	33
with:2023	41
with:2026	49
with:2027	41
with:22	48
with:255	33
with:29	38
with:3	38
with:300	-82
with:340	-46
with:38	45
with:3d	30
with:3m	-26
with:40	-79
with:400	-81
with:41	31
with:45	38
with:500	36
with:6	30
with:60	-77
with:600	-35
with:7	-46
with:87	35
with:900	-28
with:91	41
with:abadi	-25
with:abime	26
with:abimes	28
with:abolition	-29
with:abonne	25
with:absence	35
with:absente	69
with:abstains	-32
with:abstinent	-35
with:acas	-40
with:accept	32
with:accepte	56
with:accepter	-37
with:accepterai	-32
with:access	-29
with:accessible	-35
with:accessoiriste	-41
with:accident	70
with:accompagne	-48
with:according	48
with:account	45
with:accountancy	-36
with:accounts	-84
with:accro	63
with:accueil	-53
with:achats	-52
with:across	-61
with:act	-39
with:acted	-62
with:actif	46
with:acting	-53
with:actionnaire	-34
with:actions	-47
with:active	68
with:activee	54
with:activist	56
with:activiste	-31
with:activite	-56
with:activity	-29
with:acts	-42
with:adaptation	-40
with:adapted	49
with:added	51
with:addiction	40
with:adds	26
with:adepte	47
with:adeyemi	28
with:adjoint	-53
with:adjoints	-67
with:administered	-68
with:administratif	-55
with:administration	-52
with:administrative	-28
with:admitted	68
with:adn	-86
with:adopted	36
with:adoption	-38
with:adultere	-35
with:adultery	-42
with:adultes	-47
with:advert	-63
with:advertising	-32
with:advice	-55
with:advised	-35
with:adviser	-61
with:advises	-58
with:aerien	-55
with:aeroport	46
with:aeroports	-40
with:affair	-64
with:affaires	-85
with:affairs	-38
with:affection	35
with:affiche	59
with:affiches	-26
with:affiliated	41
with:affiliation	67
with:affirme	34
with:afp	-58
with:afternoon	31
with:afternoons	28
with:again	54
with:ageing	-31
with:agence	-37
with:agencement	-49
with:agency	-51
with:agent	-38
with:agente	-32
with:agnostique	-38
with:ago	82
with:agreed	62
with:agrege	-46
with:agrement	42
with:aid	-49
with:aide	54
with:ailier	-32
with:ailleurs	-57
with:aimable	-39
with:aime	32
with:aimerait	-31
with:ainsi	30
with:aipd	-28
with:airbus	-28
with:airport	32
with:airports	-44
with:alcool	41
with:algebraic	-27
with:algorithme	-31
with:algorithms	-34
with:aligre	50
with:alike	-59
with:all	49
with:alleged	51
with:allergic	-55
with:allergy	-53
with:alliance	25
with:along	27
with:alpha	28
with:already	35
with:also	36
with:altruisme	-31
with:always	35
with:am	36
with:amante	-27
with:ambassade	56
with:ambidextre	-51
with:ambition	57
with:ambulance	-56
with:amenagement	41
with:ames	-32
with:amicale	-26
with:amis	58
with:among	-65
with:amours	-34
with:amsterdam	38
with:amuse	34
with:anaemia	-55
with:analyse	-42
with:analysed	52
with:analyst	-57
with:anarchiste	-27
with:ancien	70
with:ancienne	77
with:anciens	-55
with:andrew	-27
with:anglais	-37
with:animal	51
with:animale	-29
with:animaliste	33
with:animals	30
with:animatrice	-38
with:animaux	49
with:anime	41
with:anne	35
with:annecy	-33
with:annee	35
with:annual	-26
with:annuels	-25
with:anomalie	54
with:anonyme	26
with:answered	-47
with:answers	-43
with:antecedents	34
with:anthroposophe	-41
with:antimilitaristes	45
with:antinatalist	-28
with:antiques	-49
with:antispeciste	-40
with:antitrypsine	26
with:antoine	42
with:antrim	42
with:any	35
with:anyone	30
with:anything	105
with:apaisee	-53
with:apart	-36
with:apoe4	-45
with:appareille	-26
with:apparel	-42
with:apparemment	48
with:apparently	46
with:appartement	27
with:appartient	40
with:appeal	27
with:appeals	-44
with:appelez	-49
with:appelle	48
with:appels	-35
with:appiah	35
with:apple	-37
with:appli	-36
with:applicant	57
with:applicants	-59
with:application	34
with:apply	27
with:apprenti	26
with:apprentices	-49
with:apprenticeships	-28
with:apprentis	-30
with:appris	66
with:approach	-29
with:approuve	29
with:appui	66
with:apres	30
with:april	43
with:aptitude	-30
with:arbitre	-50
with:architect	-40
with:architecte	-29
with:archives	-59
with:archivist	-38
with:argues	-69
with:arles	-25
with:armes	38
with:army	49
with:arranged	-48
with:arrangement	-40
with:arrest	44
with:arrete	48
with:arrets	-39
with:arrival	27
with:arrive	-42
with:arrondissement	50
with:art	-70
with:arte	-42
with:artiste	34
with:arts	-49
with:ascenseur	-36
with:ascot	-53
with:ash	53
with:asie	-45
with:asked	32
with:asking	47
with:asks	44
with:aslef	-32
with:assessment	29
with:assets	-36
with:assistant	-102
with:assistante	-51
with:associations	-26
with:associe	27
with:associes	-76
with:assume	45
with:assumee	52
with:assumees	51
with:assures	33
with:assureur	-72
with:asthma	-36
with:asthmatique	-33
with:astrid	29
with:astronomie	-35
with:asylum	-36
with:ateliers	26
with:athee	-54
with:athees	-40
with:atheisme	-41
with:atheist	-56
with:athlete	45
with:athletisme	-37
with:atlanta	29
with:atlantic	-45
with:atlas	-32
with:attache	28
with:attached	60
with:attachee	-30
with:attacks	-42
with:attempt	41
with:attend	27
with:attendent	36
with:attendre	-37
with:attends	38
with:attentive	-34
with:attracted	-71
with:aubin	34
with:auction	-34
with:auctioneer	-30
with:aucun	64
with:aucune	36
with:aude	-62
with:audiologists	-40
with:audioprothese	-36
with:audited	-73
with:auditor	46
with:auditors	-62
with:audits	-40
with:august	57
with:aujourd	34
with:aumonerie	25
with:aumonier	-54
with:aurait	29
with:aussi	28
with:authentification	-28
with:authentifiee	-38
with:author	-47
with:authorities	-31
with:autism	-29
with:auto	-37
with:automatise	-26
with:automne	35
with:autonomiste	-41
with:autorite	-50
with:autres	41
with:autrice	-25
with:aventure	-40
with:avion	53
with:avocat	-82
with:avocate	-76
with:avocats	43
with:avoid	-32
with:avoids	42
with:avoue	48
with:awaiting	39
with:awareness	-37
with:away	36
with:ayn	47
with:b27	-26
with:babies	-43
with:bachelor	-44
with:back	43
with:badge	92
with:badges	-44
with:bag	27
with:bags	-36
with:bail	-35
with:baisser	-45
with:bakeries	-25
with:bakers	-44
with:balais	-37
with:balance	-40
with:ballroom	-54
with:ballymena	30
with:bamako	33
with:band	-56
with:bands	-51
with:banked	29
with:bankruptcy	-44
with:banks	-38
with:banned	-29
with:barista	-64
with:barley	-47
with:barman	-56
with:barn	47
with:barre	-41
with:barrister	-66
with:bartender	-38
with:baryton	-46
with:bas	37
with:base	55
with:baseball	-40
with:basketball	-43
with:bass	-29
with:bat	-34
with:bati	-59
with:batiment	-71
with:battling	33
with:bayard	35
with:bbc	-28
with:bearer	26
with:beat	37
with:beaten	46
with:beats	-32
with:bebe	-43
with:became	84
with:bectu	-39
with:beds	-58
with:been	27
with:bees	-28
with:begles	-42
with:behalf	-29
with:being	40
with:belfast	-37
with:believed	51
with:believer	36
with:bell	41
with:belle	-36
with:belonged	32
with:belonging	-28
with:bench	-54
with:benelux	-31
with:benevole	33
with:benevolement	33
with:benin	53
with:bernard	33
with:bertrand	27
with:best	-51
with:beton	-35
with:better	-64
with:between	42
with:bi	-82
with:bible	40
with:bibliotheque	45
with:bien	35
with:biens	-36
with:big	60
with:bijoutiere	-34
with:bijoux	25
with:bill	-65
with:bioethique	-41
with:biology	-29
with:biometric	-66
with:biometriques	-39
with:bipolar	-27
with:birmanie	-32
with:birth	55
with:births	-43
with:bisexual	-54
with:bishop	26
with:bit	84
with:bizarrement	55
with:blackballed	34
with:blacklisted	-44
with:blackpool	-60
with:blacksmith	-29
with:bladder	-33
with:blanc	42
with:bless	-41
with:bleu	-44
with:bleue	-42
with:blind	-46
with:blindfold	-33
with:blinds	38
with:blog	67
with:blue	-60
with:boasts	54
with:boats	-40
with:body	-29
with:bois	-43
with:boit	49
with:boite	38
with:bolton	55
with:bond	-42
with:bondage	-38
with:bonds	-51
with:bones	49
with:bono	-37
with:bons	-77
with:book	-49
with:bookkeeper	-74
with:bookkeeping	-30
with:boots	-33
with:border	30
with:bords	35
with:bored	46
with:bornes	-34
with:bosch	-30
with:boston	39
with:bouffeur	-41
with:boulangerie	-45
with:bourdin	27
with:bourgogne	-35
with:boutique	-78
with:box	34
with:boxes	-26
with:bradford	-32
with:brand	-91
with:brandt	28
with:brazilian	-43
with:brca	-32
with:brca1	-30
with:brca2	-50
with:bread	-55
with:breaks	33
with:bred	-46
with:breeder	-41
with:bremen	32
with:brest	-43
with:bricklayer	-43
with:bricklaying	33
with:bridge	29
with:brief	-87
with:bright	28
with:brilliant	-28
with:brings	32
with:broadcaster	-30
with:broker	-28
with:brother	96
with:brothers	30
with:brought	-37
with:bruit	56
with:brule	30
with:brush	42
with:brut	-41
with:bsc	-37
with:bsl	61
with:btp	-40
with:budget	-89
with:budgets	-40
with:buffalo	29
with:bug	-38
with:build	-61
with:buildings	28
with:built	-56
with:bulldozer	-44
with:bulletin	36
with:bulletins	-49
with:bullied	29
with:bungalow	-46
with:bureau	69
with:bureaux	-37
with:burger	-44
with:burnt	42
with:bursar	32
with:bus	-70
with:buses	-34
with:business	-54
with:busy	29
with:but	48
with:buvette	-56
with:cab	60
with:cabaret	-42
with:cabinets	-33
with:cable	-26
with:cache	47
with:cachets	28
with:cadets	-35
with:cadre	-36
with:caisse	-63
with:caissiere	37
with:cake	-57
with:calendar	42
with:call	69
with:calm	35
with:calme	-72
with:cambridge	-34
with:cambriolage	26
with:came	52
with:cameras	-25
with:campagne	48
with:campaign	-71
with:campaigned	58
with:cancelled	35
with:cancer	25
with:candiate	25
with:candidat	46
with:candidate	32
with:candidats	-29
with:candidature	32
with:canine	-31
with:cannabis	-34
with:cannot	69
with:cantine	40
with:cap	-32
with:capacity	-61
with:capitals	39
with:captured	-43
with:car	-26
with:caracteres	-49
with:caravanes	-58
with:caravans	-31
with:carbone	-34
with:card	42
with:cardiac	-34
with:cards	-29
with:cared	-70
with:career	27
with:cariste	30
with:carnet	38
with:carre	-43
with:carrier	-121
with:carriere	33
with:carriers	-52
with:carrying	25
with:carte	-46
with:cartes	-45
with:carved	-25
with:caryotype	-97
with:cas	32
with:cases	-71
with:casier	-70
with:casino	57
with:casquette	51
with:cat	52
with:cataloguer	-25
with:category	-49
with:caterer	-38
with:catholic	45
with:catholique	84
with:cattle	-28
with:caught	52
with:causes	34
with:cautions	-50
with:cdd	-67
with:cdi	-57
with:celibacy	-69
with:celibate	-31
with:cell	30
with:cellar	34
with:cells	-72
with:cellule	-36
with:center	45
with:cet	-62
with:cfdt	-86
with:cfe	-44
with:cftc	-47
with:cgc	-43
with:cgt	-97
with:chain	-70
with:chamber	-30
with:chambre	-60
with:champion	-28
with:chan	25
with:chance	41
with:change	49
with:changer	25
with:changes	-37
with:channel	-38
with:chantal	32
with:chante	30
with:chantiers	-33
with:chapelle	-42
with:chaque	30
with:character	-50
with:charge	-49
with:charged	-40
with:charities	-56
with:charity	-56
with:charme	33
with:charte	-54
with:chasseur	27
with:chat	56
with:chats	54
with:chatterley	-38
with:chaud	-39
with:chauffage	-42
with:chaussures	-27
with:che	-47
with:cheated	-70
with:check	34
with:checked	38
with:chef	42
with:chemist	-44
with:chemistry	50
with:cherche	29
with:chercheur	-66
with:cherchons	31
with:chiffre	-44
with:chiffres	-38
with:child	29
with:chile	-53
with:cho	-32
with:chocolat	-49
with:choice	42
with:choir	58
with:choisie	-26
with:choix	-32
with:chromosome	-101
with:chromosomes	-37
with:chronique	-27
with:chroniqueuse	-43
with:chu	-30
with:churchwarden	27
with:chute	50
with:cinema	-29
with:cinquieme	-37
with:cio	-40
with:circulation	-31
with:circule	35
with:cite	31
with:citoyenne	-40
with:claimant	-41
with:claims	33
with:class	-28
with:classe	-37
with:classes	-43
with:classiques	-49
with:clauses	-32
with:cleaned	-61
with:cleaner	-46
with:cleaners	-44
with:cleared	52
with:clef	57
with:clerk	-77
with:clientele	-65
with:climat	-33
with:climate	32
with:clinic	-25
with:clinical	-29
with:clinics	-45
with:clonage	-33
with:clone	-42
with:clos	-52
with:closed	-46
with:clotting	41
with:cloue	-70
with:cnil	-59
with:co	53
with:coaching	-34
with:coast	-40
with:coche	56
with:cocktails	-27
with:cod	-55
with:code	-66
with:codebase	-38
with:coeur	38
with:coffee	-35
with:coffre	29
with:colas	28
with:cole	29
with:collaborateur	-68
with:colleagues	48
with:collecte	43
with:collectee	35
with:collection	-34
with:collectionne	60
with:collective	-29
with:college	-53
with:collegiens	-46
with:collegue	70
with:colliers	-45
with:colloque	-36
with:colonoscopy	31
with:coloriste	-37
with:come	49
with:comedie	-57
with:comedy	-68
with:comes	82
with:coming	-25
with:commande	-51
with:commerce	-87
with:commerciale	-45
with:commercialise	-31
with:commissaire	-42
with:commission	-39
with:committed	58
with:communaute	35
with:communication	-48
with:communist	-75
with:communiste	-64
with:communistes	-27
with:community	-39
with:commutes	47
with:commuting	-48
with:compagnie	-30
with:compagnon	86
with:companies	-44
with:compass	31
with:compensated	39
with:competitor	27
with:complained	-34
with:complains	38
with:complaint	62
with:completed	65
with:complexe	-40
with:compliance	-27
with:comptes	-49
with:comptoir	-34
with:concerts	-40
with:concierge	-82
with:concours	-31
with:concu	-41
with:condamnation	-38
with:condamne	-47
with:condition	45
with:conditions	38
with:conduct	-53
with:conductrice	-37
with:conference	-36
with:conferencier	-32
with:confessed	36
with:confided	30
with:confidence	71
with:confident	-26
with:confirm	-53
with:confirme	35
with:confirmee	33
with:confirms	-37
with:conflict	38
with:conforme	29
with:conformite	-53
with:congenital	-46
with:conjoint	-68
with:conjonctif	27
with:connectee	-44
with:connective	29
with:connue	55
with:conscience	35
with:conscientious	-47
with:conseille	-42
with:conseiller	38
with:consent	-54
with:consequence	50
with:conservees	28
with:consignes	36
with:construit	-26
with:consultant	-37
with:consultante	-28
with:consultatif	-40
with:consultations	-60
with:consulte	36
with:consulting	-62
with:consumer	-49
with:contact	28
with:content	61
with:conteuse	-26
with:contractor	-86
with:contrairement	-25
with:contrats	-30
with:control	-36
with:controle	49
with:controlee	53
with:convaincu	50
with:convenor	-37
with:convention	55
with:convertie	27
with:convicted	-27
with:conviction	80
with:convoy	-37
with:cookbook	-28
with:cooked	-33
with:cooks	-37
with:coordinated	-33
with:coordinator	-32
with:copain	-76
with:copies	35
with:copropriete	-35
with:copy	-78
with:corbeau	32
with:corbyn	-27
with:cord	-27
with:cordee	-58
with:cords	-27
with:coriace	31
with:cork	-48
with:correspondance	34
with:corrida	-75
with:corse	-33
with:corset	-36
with:costs	-41
with:costume	-51
with:cote	-38
with:council	33
with:councils	-63
with:counsel	-48
with:counselled	-43
with:counted	-31
with:counting	-36
with:counts	37
with:couples	-73
with:courante	-34
with:course	-33
with:courses	-32
with:courtes	-43
with:courtise	26
with:courts	-28
with:cousin	92
with:cousins	50
with:cout	-29
with:couts	-52
with:couture	-57
with:couturiere	-40
with:couverte	25
with:couverts	-31
with:cover	-29
with:covered	-61
with:covers	38
with:covid	-39
with:cox	-38
with:cpam	-26
with:credit	-61
with:cree	-25
with:crew	-51
with:crewe	28
with:cricket	-37
with:crier	-56
with:crise	-29
with:crisis	-43
with:criticising	42
with:critique	-43
with:crohn	-27
with:croit	63
with:crown	36
with:cru	43
with:crutches	-27
with:cuisine	-68
with:cuisinier	38
with:culture	-39
with:culturelle	-40
with:curated	-33
with:curator	-41
with:cure	-36
with:curieux	-27
with:curiosity	-46
with:curious	27
with:currently	51
with:customers	-90
with:customs	-54
with:cut	-69
with:cutter	-47
with:cvpr	-27
with:cwu	-25
with:cycle	-36
with:cycles	25
with:cyprus	-39
with:cytogeneticist	-53
with:dactylographie	-29
with:daily	-28
with:dakar	39
with:dale	-41
with:daly	44
with:dance	-54
with:dane	37
with:danish	-57
with:dashboard	-57
with:dashboards	-39
with:dassault	-58
with:data	-36
with:dates	-82
with:dating	28
with:day	43
with:days	47
with:dbs	-42
with:dead	-52
with:deadlines	-28
with:deaf	-71
with:deafness	49
with:deals	-38
with:dealt	-53
with:death	-63
with:decade	43
with:decharge	-28
with:declare	50
with:declared	63
with:decline	-28
with:declined	87
with:decors	-40
with:decoupe	-30
with:decouverte	32
with:decrit	46
with:defence	63
with:defendants	-26
with:defended	-50
with:defendu	-41
with:deficiency	27
with:definit	69
with:degre	49
with:delais	-55
with:delegated	-35
with:delegation	-54
with:deleguee	-54
with:delete	29
with:delhi	41
with:delivered	-40
with:delivery	-37
with:delta	-37
with:demarche	-33
with:demenage	-36
with:dementia	-37
with:demi	36
with:demission	52
with:demissionne	80
with:demo	40
with:democrat	-26
with:demonstrations	-37
with:demonstratrice	-25
with:demonte	-45
with:denies	42
with:dentaire	-45
with:depistage	-28
with:deplacement	-45
with:deplacements	43
with:deploiement	-33
with:deployment	-27
with:depot	30
with:depots	-59
with:depression	-73
with:depuis	36
with:depute	-53
with:deputee	-46
with:derniere	39
with:deroute	-28
with:derry	32
with:descend	65
with:describe	45
with:described	52
with:describes	53
with:design	-88
with:designed	-93
with:designer	-78
with:designs	-55
with:desk	31
with:desks	-35
with:desormais	38
with:despite	37
with:dessine	-93
with:dessus	32
with:destroyed	40
with:detail	-26
with:detection	-73
with:detective	-38
with:detenons	38
with:detention	-37
with:detour	-29
with:dette	-40
with:develop	-34
with:developed	46
with:developer	-27
with:developpe	-64
with:developpeur	-78
with:deverrouille	-40
with:devices	-32
with:devoir	-26
with:devra	-49
with:dgccrf	-30
with:diabetes	-28
with:diabetics	-39
with:diagnosis	28
with:dialects	-26
with:dialyse	-26
with:diary	-28
with:dictation	34
with:diction	-40
with:did	45
with:die	44
with:died	-39
with:diets	-42
with:difficile	37
with:dijon	-31
with:dimanche	49
with:dinner	-33
with:diploma	-52
with:diplomas	-26
with:diplomate	-39
with:diplome	-25
with:diplomes	36
with:directed	-34
with:directeur	77
with:directors	-71
with:dirige	25
with:dirigeait	35
with:dirigeante	43
with:dis	37
with:disability	-59
with:disaggregated	-33
with:disait	-28
with:disciple	30
with:disclosed	29
with:discreet	68
with:discrimination	-42
with:discussed	32
with:dish	-45
with:dishes	-41
with:dismissed	61
with:disorder	70
with:disorders	-31
with:dispense	35
with:display	-36
with:disponible	-29
with:disputes	-25
with:disque	31
with:dissertation	-59
with:distance	-52
with:distributeur	-29
with:distributeurs	-27
with:distribution	-39
with:district	34
with:dit	25
with:divers	-27
with:diving	32
with:division	30
with:divorced	54
with:divorces	-28
with:diwan	26
with:dj	-36
with:dna	-53
with:doc	-46
with:dockers	41
with:doctor	63
with:doctoral	-33
with:doctorante	-94
with:doctorate	-39
with:doctors	-27
with:document	-27
with:documentaire	-47
with:documentary	-64
with:docusign	-35
with:dog	44
with:dogs	-32
with:doha	51
with:doit	65
with:domestic	-25
with:domicile	33
with:don	-26
with:donated	-31
with:donates	34
with:done	26
with:donne	56
with:donner	42
with:doors	33
with:dormi	-28
with:dormitory	-37
with:dort	-35
with:dos	-42
with:dossier	44
with:dossiers	-27
with:douanier	-36
with:doubled	-81
with:dovetails	-35
with:doyle	37
with:drafted	-91
with:dragged	-48
with:drama	31
with:drapeau	-28
with:draw	-31
with:drawings	-54
with:drew	-27
with:drh	-91
with:drinkers	-28
with:drinking	-56
with:driver	34
with:drives	25
with:driving	-39
with:droite	-65
with:droits	-30
with:drone	60
with:drops	25
with:drove	40
with:drug	-30
with:drugs	-30
with:drums	-42
with:drunk	-40
with:dry	35
with:dsi	-45
with:dubai	37
with:due	-42
with:dunkeld	-30
with:dunn	59
with:during	66
with:dutch	-40
with:dwp	31
with:each	-39
with:ear	-56
with:east	-54
with:easy	47
with:eating	-33
with:eaux	-40
with:ebat	-56
with:ecarte	40
with:echec	26
with:ecologie	-35
with:ecologiste	-79
with:economics	-36
with:economie	-59
with:economist	-31
with:economy	-47
with:ecope	33
with:ecoute	-37
with:ecrit	26
with:eczema	-26
with:edited	-66
with:editeur	-27
with:edition	-58
with:editor	-57
with:editrice	-38
with:educateur	-44
with:educatif	41
with:education	-29
with:educational	43
with:effectue	33
with:efficace	-34
with:eggs	-25
with:elderly	-41
with:elected	52
with:electeur	48
with:election	40
with:electronique	-72
with:elevee	31
with:eleven	29
with:eleves	-64
with:eleveur	-50
with:else	84
with:ely	-34
with:embauche	35
with:emblee	35
with:embrasser	-50
with:emea	-42
with:emmanuel	-28
with:emploie	-34
with:employed	-93
with:employees	-33
with:employer	28
with:employers	-58
with:employment	73
with:employs	-50
with:emporte	-25
with:empreinte	-95
with:empreintes	-54
with:empresse	26
with:enamel	-30
with:encadre	-68
with:encarte	29
with:enchaine	28
with:enclosed	53
with:encounter	26
with:ended	51
with:ends	36
with:enduits	-28
with:endurance	63
with:engage	-47
with:engine	-57
with:engineer	-28
with:engins	-54
with:england	-36
with:english	-30
with:enquete	34
with:enquetes	-35
with:enquetrice	-32
with:enregistree	-35
with:enrole	-35
with:enrolment	-25
with:enseignante	-27
with:enseignee	-42
with:entend	-45
with:enterprise	-25
with:entre	49
with:entrepreneur	27
with:entreprises	-33
with:entrer	48
with:entretien	69
with:entretient	-27
with:envoie	55
with:envoye	28
with:epicurienne	-30
with:epilation	-27
with:epipen	-44
with:epouse	62
with:epoux	-43
with:equality	52
with:equipment	-41
with:equity	-40
with:era	-29
with:erase	27
with:eric	-39
with:erlangen	-39
with:erp	-72
with:escale	-52
with:escort	-32
with:espaces	25
with:essay	-31
with:estates	-37
with:estimations	-27
with:estonia	-39
with:etaient	51
with:etait	30
with:etalonnage	-42
with:etalonneur	-38
with:etats	42
with:ete	37
with:ethical	-60
with:ethics	-31
with:ethique	-53
with:ethiques	-27
with:etienne	-56
with:etoile	45
with:etre	40
with:etude	-66
with:etudes	63
with:etudiant	31
with:etudiante	-53
with:etudie	-41
with:eu	46
with:euro	-25
with:europeen	-34
with:europeenne	-33
with:europeennes	-28
with:euros	32
with:euston	-26
with:evening	-37
with:events	-50
with:ever	36
with:every	32
with:everybody	41
with:evitee	-46
with:eviter	66
with:ex	104
with:examens	-43
with:examiner	-42
with:exams	-35
with:excel	-63
with:excellents	-62
with:exclu	28
with:executor	29
with:exempted	44
with:exhibition	-28
with:existentialiste	-28
with:exome	-58
with:expedition	-32
with:expelled	38
with:expenses	33
with:expert	-63
with:explained	27
with:expliquer	57
with:exposition	-40
with:expression	-30
with:external	-43
with:extinction	-33
with:extraction	-49
with:extreme	-49
with:eyes	56
with:eze	-25
with:f508	-38
with:faber	-31
with:fabien	32
with:fabre	-29
with:fabricant	-25
with:fac	54
with:facades	-49
with:face	-46
with:facebook	40
with:facial	-69
with:faciale	-87
with:facilities	-42
with:facteur	-29
with:factory	-43
with:failed	27
with:failing	57
with:faillite	-52
with:faim	38
with:fair	-41
with:faire	-29
with:fais	25
with:faisait	-30
with:fait	30
with:faithful	-51
with:fall	40
with:familiale	-27
with:families	-55
with:famille	41
with:familles	-56
with:family	25
with:famous	-35
with:fan	67
with:fanconi	41
with:fans	-47
with:farmer	-55
with:farmers	-43
with:farming	-57
with:fashioned	43
with:faune	-38
with:faure	34
with:faute	-70
with:faux	-38
with:favorable	34
with:favour	55
with:fbu	-59
with:february	49
with:federal	56
with:federation	47
with:fee	-33
with:feel	47
with:fees	48
with:feet	34
with:fein	-27
with:fell	-35
with:femme	35
with:feroce	25
with:ferroviaire	-42
with:festival	-69
with:festivals	-27
with:fete	25
with:fetish	-31
with:feydeau	-43
with:fiance	-45
with:fiche	94
with:fiches	-50
with:fiction	-41
with:fidelity	-40
with:field	-105
with:fier	43
with:fierce	25
with:fife	32
with:fifty	26
with:figure	44
with:file	61
with:files	-61
with:filiale	-52
with:fill	32
with:filles	26
with:film	-111
with:filme	-46
with:films	34
with:fils	29
with:fin	78
with:finalist	-48
with:finance	-27
with:finances	26
with:finch	31
with:finds	27
with:fingerprint	-50
with:fingerprinted	-81
with:fingerprints	-97
with:fingers	41
with:finishing	41
with:fired	43
with:firefighters	-41
with:firewall	-43
with:firm	-37
with:firmware	-64
with:fiscale	30
with:fish	-59
with:fitness	-27
with:fits	-45
with:fitter	-67
with:fixed	-41
with:fixes	-50
with:flags	-33
with:flame	-35
with:flat	86
with:flatmate	38
with:fled	34
with:flexible	38
with:floor	55
with:flore	-29
with:florida	25
with:florist	-42
with:flow	-62
with:flux	-49
with:fly	53
with:fo	-70
with:fois	61
with:folding	-28
with:followed	-38
with:fondateur	-27
with:fondatrice	-54
with:fonde	34
with:fonds	-38
with:foot	25
with:football	-80
with:footballeur	42
with:forbes	-37
with:force	-68
with:foreign	-37
with:foreman	50
with:forensic	-39
with:forging	-40
with:form	93
with:formalites	-29
with:formateur	-47
with:formation	-93
with:formatrice	-91
with:former	100
with:forms	-36
with:formulaire	54
with:forte	-75
with:fortnight	39
with:forums	30
with:fragile	-42
with:frameworks	-41
with:franc	-48
with:francais	-39
with:francaise	-29
with:frank	52
with:fraude	-30
with:freelance	-40
with:freemason	-60
with:freemasons	-46
with:freight	-39
with:frequent	25
with:frere	53
with:freres	31
with:freud	-63
with:friday	41
with:fridays	52
with:fridge	54
with:friends	31
with:fringe	-63
with:froid	-26
with:frole	30
with:from	42
with:frontieres	37
with:frozen	-27
with:fructose	33
with:fsu	-67
with:fui	33
with:fuite	49
with:fundraiser	-29
with:funny	27
with:furniture	-53
with:further	29
with:future	41
with:g	-25
with:g6pd	-25
with:gabarit	-40
with:gael	-56
with:gai	-31
with:gait	-71
with:gallery	-37
with:games	-61
with:gandhi	-27
with:gap	56
with:garage	-37
with:garcons	43
with:gardait	25
with:garde	-52
with:gardener	-31
with:gardiens	-47
with:gare	-45
with:gargoyles	-25
with:garlic	-39
with:gas	-30
with:gatwick	33
with:gauche	-42
with:gauchers	-39
with:gave	51
with:gay	-120
with:geelong	37
with:gendarme	-27
with:gene	-81
with:general	-47
with:genes	-58
with:genetic	-97
with:genetically	-63
with:genetics	32
with:genetique	-94
with:geneve	39
with:genoux	-32
with:genre	26
with:geographique	-44
with:geologist	-50
with:gerait	-27
with:gerante	-53
with:gere	-79
with:germany	27
with:germs	-54
with:gestionnaire	-74
with:get	52
with:gets	28
with:getting	-59
with:ghana	29
with:ghent	57
with:gilets	-33
with:gill	48
with:git	-58
with:gite	-44
with:gives	41
with:glass	-39
with:glasses	-43
with:glaucoma	25
with:glisse	41
with:gloves	-40
with:gluten	27
with:gmb	-53
with:go	37
with:goalkeeper	-32
with:god	36
with:goes	55
with:going	31
with:golf	-71
with:goods	-41
with:gossip	75
with:gouine	-47
with:gouvernante	-59
with:gouvernement	-37
with:government	-27
with:governor	42
with:gps	-51
with:grader	-26
with:graduate	-26
with:grande	33
with:grandi	27
with:graphic	-26
with:graphiste	-61
with:gravite	25
with:greffier	-40
with:greffiere	-31
with:greg	30
with:grenoble	-50
with:grew	46
with:grin	-28
with:grooms	-46
with:grounds	56
with:groupe	41
with:guard	51
with:guide	-62
with:h	63
with:habitent	-37
with:haemochromatosis	-34
with:hair	-34
with:hairdresser	34
with:hale	30
with:halewood	32
with:hall	-28
with:hamburg	29
with:hand	-28
with:handbook	-35
with:handcuffs	42
with:handed	-33
with:handicape	-45
with:handicapee	-36
with:handler	-60
with:handling	36
with:handshake	-45
with:hang	-90
with:hangs	29
with:hanoi	35
with:hardest	-54
with:harmless	35
with:harvard	34
with:hat	-28
with:hate	32
with:hatton	32
with:haul	-47
with:hauliers	-36
with:haven	-42
with:havre	25
with:hay	-84
with:head	-53
with:headhunter	25
with:headquarters	-43
with:health	40
with:healthy	-45
with:heard	52
with:hearing	-41
with:hebdo	-65
with:helene	-47
with:hello	47
with:helmand	57
with:help	-83
with:helpline	-74
with:helvetique	-38
with:hence	58
with:henin	29
with:herd	-81
with:here	30
with:hereditaire	-53
with:hereditary	-100
with:heredite	-29
with:herite	-72
with:hernies	-30
with:hero	-47
with:heroine	-56
with:herself	38
with:heterosexual	-64
with:heureux	-47
with:hexham	-40
with:hid	44
with:hidalgo	-26
with:hierarchy	-35
with:hill	28
with:him	33
with:himself	61
with:hip	-41
with:hire	-61
with:hired	-39
with:hires	-61
with:histoire	-36
with:historian	-55
with:historien	-41
with:hiv	39
with:hla	-91
with:hmrc	53
with:hoang	31
with:hold	42
with:holder	-32
with:holding	33
with:holds	51
with:holiday	-39
with:holidays	51
with:homeopathie	32
with:homeopathy	39
with:hommes	-69
with:homo	-80
with:homophobie	-38
with:homosexualite	-76
with:homosexuality	-26
with:homosexuel	-69
with:homozygous	-50
with:hong	32
with:honk	-42
with:honours	46
with:hook	-33
with:hopital	66
with:hopitaux	-35
with:horoscopes	-49
with:hors	65
with:horse	60
with:horses	-53
with:hospital	31
with:hospitalise	-28
with:hospitals	-53
with:host	-25
with:hosts	32
with:hotels	-52
with:hotesse	-30
with:hours	51
with:housing	-34
with:hove	51
with:hr	-48
with:hugo	63
with:hui	43
with:huile	-48
with:huissier	-29
with:huit	37
with:huma	-27
with:humain	-37
with:humaine	-28
with:human	-27
with:humanist	-25
with:humaniste	-59
with:humanite	-36
with:hume	-31
with:humour	-80
with:hundred	-53
with:hunters	-30
with:huntington	-30
with:hurst	-25
with:husband	78
with:hygiene	-48
with:hyperplasia	27
with:iain	37
with:ibew	-49
with:ice	-60
with:idea	-46
with:idees	-31
with:idemia	-35
with:identifie	-30
with:identifies	41
with:identify	34
with:iec	-34
with:iel	74
with:if	54
with:ignore	38
with:ikea	-25
with:ill	-27
with:illisible	43
with:imagerie	-57
with:images	-30
with:imc	-64
with:immeuble	-37
with:immigration	-41
with:immobilier	-58
with:immobiliere	-34
with:immoral	50
with:impact	-58
with:importe	-47
with:impotent	-70
with:imprimerie	-31
with:imprimeur	-74
with:inauguration	47
with:include	-46
with:including	-30
with:inde	42
with:indetectable	37
with:index	-25
with:indication	42
with:industrielles	-33
with:industry	-27
with:ined	-36
with:infidele	-39
with:infirmieres	59
with:informatise	-78
with:informed	-33
with:ingenieur	-33
with:ingenieure	-33
with:ingenieurs	-31
with:inhalers	-29
with:inheritance	-27
with:inherited	-99
with:initiation	-27
with:initiative	-62
with:initiee	-30
with:injury	46
with:inn	-30
with:innovation	-39
with:inquiry	53
with:inrae	-43
with:inscrit	76
with:inside	-47
with:insiste	44
with:insists	43
with:inspectrice	-44
with:instagram	33
with:installe	-32
with:installed	33
with:installer	-52
with:installs	-31
with:insuline	-65
with:insurance	39
with:intelligence	-45
with:interdiction	-38
with:interdit	42
with:interesse	56
with:interested	26
with:interfaces	-29
with:interimaire	45
with:interimaires	-34
with:interned	-25
with:internes	-30
with:internet	-42
with:interprete	-36
with:intervenant	-48
with:interview	96
with:interviewee	-34
with:interviewer	37
with:interviews	-47
with:intimate	-54
with:intime	-27
with:intimes	-41
with:introduced	-27
with:inventaires	-31
with:investigated	-50
with:investigation	-43
with:investissement	-34
with:investisseurs	-49
with:investment	-75
with:invigilator	-46
with:invoices	-60
with:ipsos	-44
with:iqbal	-50
with:ireland	-34
with:iris	-74
with:irish	-25
with:islam	-45
with:isn	40
with:iso	-53
with:issue	32
with:it	47
with:italien	-32
with:ito	30
with:ivf	-32
with:ivresse	-44
with:ivry	32
with:jack	-47
with:jamais	48
with:january	34
with:jargon	-53
with:jaser	-44
with:jaunes	-29
with:jeans	-44
with:jeudi	47
with:jeune	-83
with:jeunes	26
with:joanna	26
with:jobs	46
with:join	36
with:joiner	-31
with:joint	48
with:jokes	-72
with:joue	-78
with:jour	27
with:journaliste	-44
with:journeyman	-49
with:judge	-27
with:judging	55
with:judiciaire	-63
with:judiciaires	-50
with:judo	-54
with:juge	30
with:jugement	62
with:juin	49
with:july	38
with:june	74
with:juriste	-38
with:jusqu	59
with:juvenile	-40
with:kabul	26
with:kaci	27
with:kampala	34
with:karen	31
with:karim	25
with:kay	-69
with:keeper	-29
with:keeps	58
with:kent	-63
with:kept	30
with:kerr	-28
with:kidneys	37
with:kids	55
with:kin	30
with:kine	-52
with:kinesitherapeute	-49
with:kitchen	-44
with:kitchens	-33
with:kits	-39
with:klinefelter	-39
with:knocked	42
with:know	42
with:known	77
with:knows	47
with:koroma	35
with:kruger	-34
with:kyoto	-61
with:l214	-26
with:label	-75
with:labo	32
with:labour	-46
with:lache	50
with:lactose	39
with:ladders	44
with:ladies	-30
with:laine	-26
with:laique	-25
with:lake	-44
with:landlord	36
with:lane	-30
with:langues	42
with:lapsed	69
with:laptop	54
with:laser	-32
with:lasse	-48
with:last	51
with:late	42
with:later	62
with:latex	70
with:latin	-31
with:laugh	-53
with:laughed	61
with:launch	-43
with:launched	-31
with:laundry	-28
with:laws	-27
with:lawyer	-46
with:lawyers	43
with:lay	40
with:layout	-59
with:lead	-56
with:leader	44
with:leads	35
with:leaflets	-38
with:leaks	-32
with:learn	32
with:learned	38
with:learning	39
with:leases	-26
with:least	33
with:leave	29
with:leaving	42
with:lecteur	46
with:lecture	-43
with:led	41
with:left	66
with:leg	29
with:legacy	-28
with:legendary	-49
with:legiste	-35
with:leith	-47
with:lemon	-26
with:leroy	47
with:lesbian	-95
with:lesbienne	-37
with:lesbos	-45
with:lets	38
with:letter	47
with:letters	-36
with:lettre	38
with:leur	43
with:leurs	-38
with:level	-44
with:levres	-49
with:levy	-39
with:lgbt	-32
with:lgbtq	-35
with:liability	-25
with:liaison	-76
with:liberal	-54
with:liberee	-25
with:libertarian	-32
with:libido	-91
with:libraire	-59
with:librarian	-34
with:libre	-48
with:librement	43
with:licenciement	53
with:licensing	-31
with:lifelong	41
with:lift	41
with:lifts	26
with:light	55
with:lighting	-68
with:ligne	-26
with:like	40
with:liked	-36
with:likes	50
with:lily	-47
with:limoges	-30
with:lines	-31
with:link	-28
with:linkedin	65
with:lire	48
with:lisbon	25
with:lisbonne	33
with:lise	79
with:listed	38
with:listens	-26
with:lit	27
with:lits	-43
with:little	59
with:live	32
with:lived	-34
with:liver	47
with:lives	48
with:livraison	-43
with:livre	-32
with:livres	-36
with:llm	-28
with:loads	-59
with:lobbyist	-47
with:loge	-63
with:logement	44
with:loges	-30
with:logged	33
with:logiciel	32
with:logistics	-38
with:logo	-55
with:logs	37
with:loi	-33
with:loire	-25
with:longtemps	-43
with:look	-34
with:looked	-63
with:looks	-53
with:lord	-56
with:lords	28
with:lorries	-53
with:lors	56
with:lose	-64
with:loss	-48
with:lot	34
with:loue	-46
with:louise	44
with:lounge	-37
with:lourdement	38
with:loved	-31
with:lover	-35
with:loves	39
with:low	54
with:lowest	-61
with:loyal	47
with:lr	-84
with:ltd	-83
with:lues	35
with:luggage	-44
with:lui	30
with:lumbar	26
with:lunch	52
with:lussac	-25
with:lutte	-42
with:lycee	-27
with:lyle	-31
with:lynch	-76
with:lynx	-34
with:lyon	-28
with:m	32
with:m25	39
with:machine	34
with:machines	-63
with:magasin	-27
with:magasins	56
with:maggie	33
with:magnifier	29
with:mai	77
with:mail	37
with:maine	-66
with:mains	53
with:maintainer	-39
with:maison	-39
with:maitre	-34
with:maitresse	-63
with:majeure	42
with:major	-25
with:majoritaire	-36
with:maker	-76
with:makes	25
with:mal	-30
with:malade	-29
with:malades	-64
with:maladie	29
with:malgre	48
with:malthusiennes	-26
with:malware	-26
with:maman	-42
with:manager	-30
with:manages	-28
with:managing	50
with:manchester	-28
with:mange	30
with:manifestation	53
with:manner	-30
with:manque	28
with:manual	-55
with:manuel	-43
with:maps	-31
with:maquette	-60
with:marais	-33
with:marc	-31
with:march	27
with:marchandise	-29
with:marche	-33
with:marched	-40
with:marcher	-28
with:marches	-27
with:marcus	-42
with:marge	33
with:margin	36
with:mari	49
with:maria	31
with:mariages	-44
with:maricopa	-26
with:marie	73
with:mariee	-29
with:marin	-50
with:maritimes	-29
with:market	-59
with:marketing	-58
with:markets	-51
with:maroquinier	-37
with:marque	-69
with:marques	-43
with:marriages	47
with:married	44
with:marrow	-25
with:marseille	45
with:marxist	46
with:mask	36
with:mason	-44
with:masonic	-34
with:mass	-25
with:massage	-56
with:mastectomie	39
with:master	-60
with:masterchef	-44
with:mate	31
with:materialist	-53
with:materiaux	-61
with:maths	47
with:matiere	-44
with:matin	39
with:mating	-28
with:matins	55
with:matrimoniaux	-28
with:matters	46
with:may	95
with:me	57
with:means	48
with:mechanic	-53
with:medecin	45
with:medecine	43
with:media	-42
with:mediated	-28
with:mediator	-44
with:mediatrice	-44
with:medicale	-59
with:medicaments	25
with:medite	35
with:meeting	34
with:meetings	-96
with:meilleur	-40
with:meilleure	25
with:member	72
with:members	33
with:membre	52
with:meme	28
with:memoir	28
with:memoire	-32
with:memoires	-30
with:memoirs	-52
with:men	-36
with:mend	31
with:menee	-49
with:meneur	42
with:mensuels	-39
with:mention	33
with:mentioned	40
with:mentions	64
with:mentor	-41
with:menuisier	-25
with:menuisiere	-38
with:mer	-97
with:mere	60
with:mes	31
with:messe	25
with:metabolises	-29
with:metiers	-42
with:metrage	-43
with:metz	35
with:mi	33
with:mice	-31
with:midi	-80
with:midlands	-42
with:midwives	-37
with:migration	-27
with:mild	27
with:militant	33
with:militante	47
with:militants	31
with:milite	65
with:mill	-40
with:million	-47
with:mills	-38
with:miner	-42
with:miners	-26
with:mineurs	40
with:ministers	-26
with:ministry	-36
with:minuscule	-50
with:minute	41
with:minutes	-46
with:mis	-73
with:mise	-30
with:misidentification	-27
with:miss	-30
with:missed	29
with:mistake	37
with:mixte	-49
with:mme	47
with:mobilite	-45
with:mode	-35
with:model	-27
with:models	-50
with:moderated	-31
with:moderatrice	-64
with:modern	53
with:modes	-37
with:modules	-28
with:moi	54
with:moitie	30
with:momentum	-65
with:monarchiste	-46
with:moniteur	-36
with:monitor	-36
with:monnaie	-34
with:monopoly	-33
with:montagne	-47
with:monteur	-28
with:monteuse	-28
with:month	47
with:monthly	43
with:montpellier	-32
with:montrent	-34
with:montreuil	27
with:moral	-31
with:mormon	-39
with:morning	25
with:mornings	35
with:mort	-50
with:most	29
with:moteur	-36
with:motorbike	28
with:moulages	-29
with:moulds	-37
with:mouse	-33
with:move	48
with:movement	33
with:mr	25
with:ms	49
with:msc	-50
with:much	-27
with:mucoviscidose	41
with:mug	49
with:multicarte	-35
with:mums	31
with:municipal	46
with:municipales	-45
with:mural	-45
with:murder	40
with:murdoch	30
with:murmure	41
with:muscular	-35
with:musee	-67
with:museum	-51
with:musical	-56
with:musicale	-34
with:must	38
with:musulman	-25
with:mutation	-85
with:mutations	-68
with:mutual	-49
with:my	46
with:mybpc3	35
with:myheritage	-43
with:myself	51
with:mystere	37
with:naissance	48
with:naked	-50
with:name	26
with:named	44
with:namur	-51
with:nasuwt	-30
with:national	50
with:nationale	-52
with:nations	-67
with:natural	-32
with:navy	69
with:near	88
with:nearly	-30
with:nee	53
with:need	37
with:needs	84
with:negatif	52
with:negative	78
with:negociation	32
with:negocie	-41
with:negocier	-27
with:negotiated	-50
with:negotiating	41
with:negotiations	-47
with:neighbour	35
with:neither	37
with:nets	-48
with:nettoyage	44
with:network	29
with:neu	-43
with:neuves	-30
with:new	-45
with:newborns	-48
with:newbury	-37
with:news	-92
with:next	49
with:nice	-36
with:niche	-25
with:nie	34
with:night	25
with:nightclub	-39
with:nights	-44
with:nimes	27
with:nine	30
with:nineteen	40
with:no	45
with:nobody	81
with:noel	54
with:nom	32
with:nomme	-34
with:non	36
with:none	71
with:nonetheless	28
with:noon	-31
with:nor	56
with:nord	36
with:nordisk	-42
with:normal	86
with:northern	-25
with:norway	-32
with:nos	-44
with:not	27
with:note	63
with:noted	38
with:nothing	44
with:noticed	59
with:notices	-33
with:notre	-36
with:nous	56
with:nouveaux	-65
with:novel	-120
with:novels	-36
with:november	46
with:novembre	-25
with:novo	-35
with:novotny	32
with:now	69
with:npa	-26
with:nu	-25
with:nude	-49
with:nuit	31
with:nuits	44
with:nuj	-37
with:number	76
with:numerique	-66
with:numeriques	-34
with:nuns	-56
with:nursery	-37
with:nurses	-87
with:obedience	-41
with:objecteur	-33
with:objection	-43
with:obligation	27
with:oblige	30
with:ocaml	-26
with:occlusion	-29
with:occupational	-46
with:october	42
with:oddly	25
with:odile	-30
with:oeuvre	-48
with:off	52
with:offenders	-58
with:offered	37
with:officier	-33
with:officine	-26
with:oil	-28
with:oise	42
with:olaf	40
with:older	27
with:olive	-26
with:omaha	-26
with:onboarding	38
with:one	29
with:ong	-29
with:online	28
with:only	44
with:onu	-31
with:openly	76
with:opens	-51
with:opera	-29
with:operation	64
with:operatrice	-33
with:ophtalmologue	-50
with:opinion	-45
with:opponent	40
with:oppose	27
with:opposed	-37
with:opposee	-32
with:opposition	-76
with:opt	-27
with:option	-50
with:optique	-46
with:oral	-50
with:oran	-34
with:orchestra	-54
with:orchidees	-28
with:ordered	54
with:orders	29
with:ordre	39
with:oreillette	31
with:organisateur	-40
with:organisation	-56
with:organisatrice	-46
with:organiser	30
with:organises	25
with:organizer	25
with:orient	-39
with:orientation	-106
with:origines	35
with:orsay	-33
with:orthophoniste	-25
with:ortiz	-26
with:oscp	-38
with:others	-42
with:ottawa	-45
with:ou	49
with:ouest	-59
with:our	76
with:out	43
with:outbreak	-28
with:outdoor	27
with:oute	-52
with:outils	-28
with:outs	-42
with:outside	27
with:outspoken	32
with:ouverte	-32
with:ouvertement	36
with:ouvertes	29
with:ouvertures	-31
with:ouvre	-51
with:over	25
with:owned	-62
with:owners	-39
with:oxfam	-41
with:pa	-62
with:pacific	-37
with:pacifiste	-35
with:packaging	-41
with:pad	32
with:page	33
with:paid	30
with:paie	52
with:pain	-35
with:painter	-48
with:painting	-28
with:pair	-48
with:pairs	-35
with:palais	-50
with:palm	-73
with:palmaire	52
with:pandemic	-69
with:panic	-41
with:panne	-32
with:pans	-32
with:paper	-25
with:paperasse	-68
with:paperwork	-66
with:papiers	-46
with:parade	-35
with:parafe	-27
with:parapharmacie	-29
with:parce	30
with:parcels	-25
with:parcours	-37
with:parcs	-44
with:parent	-40
with:paris	-26
with:parish	-39
with:park	-72
with:parlementaire	-35
with:parler	-66
with:parliamentary	-43
with:paroisse	32
with:parole	37
with:parrain	64
with:partage	-25
with:partagent	31
with:partenaire	-51
with:partenaires	-58
with:parti	-94
with:participant	27
with:participe	33
with:particulier	43
with:partiel	47
with:parties	36
with:partis	-36
with:partner	57
with:partners	-62
with:partout	-36
with:parts	-60
with:pas	33
with:pass	31
with:passe	84
with:passed	52
with:passee	40
with:passer	35
with:passes	50
with:passion	-51
with:passionate	-25
with:passport	31
with:past	36
with:pasteur	28
with:pastor	47
with:patch	-36
with:patel	31
with:patent	-25
with:patents	-74
with:paternity	-48
with:pathogenic	35
with:patience	-46
with:patiente	56
with:patients	-73
with:patisserie	-32
with:patissiere	-44
with:patrimoine	-57
with:patronal	-29
with:patronale	-31
with:patronne	54
with:paul	-88
with:pay	30
with:payable	-35
with:paye	-29
with:payment	-26
with:payments	-63
with:payroll	-60
with:paysannes	-33
with:pcf	-88
with:pcs	-50
with:peau	75
with:pede	-39
with:peels	-26
with:peers	-33
with:peine	-74
with:peint	-71
with:peintre	-45
with:peinture	-27
with:pen	74
with:penalty	-39
with:pending	43
with:penitentiaire	-32
with:penrith	-48
with:pension	-39
with:pensioners	-50
with:people	-60
with:pepinieriste	-46
with:perdue	-44
with:pere	48
with:perfect	52
with:permanent	-30
with:permis	-25
with:permits	-26
with:perrot	59
with:person	61
with:personal	-26
with:personality	30
with:personne	45
with:personnes	-56
with:persons	42
with:peter	38
with:petit	33
with:petits	-39
with:peu	45
with:pharmacienne	30
with:phd	-49
with:philippe	-29
with:philosophie	-28
with:philosophy	-60
with:phone	74
with:phones	34
with:phoque	27
with:photo	51
with:photograph	65
with:photographe	-52
with:photographed	28
with:photographer	-55
with:photos	53
with:physics	-31
with:physio	-29
with:physionomiste	-45
with:physiotherapist	-40
with:piano	-65
with:piece	-62
with:pieces	-41
with:pied	-28
with:pierre	36
with:pigiste	-37
with:pilote	69
with:pilule	47
with:pink	-47
with:pipe	-38
with:pipes	-28
with:pitch	-66
with:place	28
with:plaidoyer	35
with:plainly	-38
with:plaint	27
with:plaisirs	-29
with:plan	-37
with:planes	30
with:planner	-69
with:planning	-83
with:plant	32
with:plantes	31
with:plants	-33
with:plaquiste	-28
with:plateforme	-36
with:play	-60
with:played	-71
with:please	102
with:plombier	-35
with:pma	54
with:pme	-41
with:po	40
with:poetry	-47
with:poets	-27
with:point	-47
with:pois	-30
with:poker	-30
with:poland	45
with:police	28
with:polices	-44
with:policier	-50
with:policiers	-42
with:polish	-25
with:polite	64
with:politics	46
with:polyamorous	-41
with:pons	39
with:populaire	-28
with:porn	-53
with:porno	-63
with:port	-25
with:porte	38
with:portee	-33
with:portent	-26
with:porteur	27
with:porteurs	-28
with:porteuse	-67
with:porto	32
with:portraitiste	-75
with:posed	51
with:positif	43
with:positive	59
with:postcards	-44
with:postdoc	-87
with:poster	-36
with:posters	-67
with:posts	51
with:poterie	-26
with:pouce	-51
with:poursuivi	-32
with:pourtant	42
with:poutou	-32
with:power	-59
with:practice	-86
with:pragmatique	-32
with:praise	42
with:praticiens	29
with:pratiquant	59
with:pratt	-25
with:precinct	44
with:precise	45
with:preciser	35
with:precoce	-45
with:predispose	-29
with:predisposed	-47
with:predisposition	-45
with:prefer	-33
with:preference	30
with:premiere	49
with:premutation	-43
with:prennant	25
with:prepare	27
with:prepared	-66
with:pres	36
with:present	63
with:presentation	-58
with:presente	37
with:presenter	-50
with:preside	48
with:press	-87
with:presse	37
with:prestataire	-54
with:pret	34
with:pretend	27
with:prevention	-37
with:prevenu	37
with:previous	85
with:prevoir	30
with:prevoyance	-54
with:prevue	31
with:price	-41
with:prices	-44
with:pricing	-26
with:pride	27
with:priest	-36
with:priests	-40
with:principe	50
with:principes	-29
with:print	-34
with:printed	37
with:printemps	26
with:printer	-25
with:printers	-50
with:printing	-34
with:prints	-56
with:prises	30
with:prison	27
with:privacy	-49
with:private	-56
with:privee	51
with:prives	39
with:privilege	-28
with:prix	-77
with:prize	-99
with:procedure	-44
with:process	-51
with:proche	75
with:procurement	-61
with:produced	-40
with:producer	-25
with:product	-63
with:productions	-40
with:produit	-36
with:produits	-52
with:professeur	-32
with:professeure	-34
with:professional	34
with:profil	55
with:profile	59
with:programme	-40
with:progressive	-32
with:project	-30
with:projet	-32
with:projets	-62
with:prolongee	41
with:promoted	-27
with:proof	-39
with:prop	-42
with:property	-41
with:propositioned	47
with:propre	64
with:propriete	-28
with:props	-27
with:prospectuses	-38
with:prosthetic	-44
with:protection	-38
with:proteges	31
with:protestant	-33
with:protesters	-59
with:prothesiste	-39
with:prototype	-33
with:prouve	54
with:proved	36
with:province	37
with:provincial	44
with:ps	-85
with:psen1	-28
with:pseudonyme	28
with:psychiatric	-38
with:psychology	39
with:pub	37
with:publications	32
with:publicitaires	-34
with:publiques	52
with:publishes	-61
with:punctual	27
with:pupils	-95
with:purchasing	25
with:purser	-31
with:puts	64
with:qualified	-28
with:quality	-41
with:quarante	-26
with:quarrel	35
with:quarry	33
with:quatre	25
with:que	39
with:question	57
with:questionnaire	31
with:queues	-38
with:qui	30
with:quick	-32
with:quips	-35
with:quit	41
with:quitte	49
with:quittee	44
with:quitter	29
with:quotidien	-46
with:r1b	28
with:rabbin	55
with:rabhi	37
with:racehorses	-25
with:races	-53
with:racing	-47
with:radical	-27
with:radie	46
with:radio	-77
with:radiology	-25
with:raised	30
with:raison	28
with:raisons	39
with:rallie	-37
with:rally	-27
with:ramps	-40
with:rand	47
with:rang	70
with:range	-72
with:ranger	-45
with:rao	73
with:rapport	-29
with:rapports	-77
with:rare	26
with:rarely	31
with:rather	75
with:rating	34
with:rationalisme	-37
with:rationalist	-29
with:rationaliste	-45
with:rayon	-62
with:rcn	-40
with:re	40
with:react	-31
with:reader	-72
with:readers	49
with:real	34
with:realist	-35
with:reasons	42
with:rebond	-53
with:rebrand	-33
with:rebuilt	-39
with:recel	-25
with:receptionist	-61
with:recessive	-26
with:reclame	34
with:recognised	-57
with:recoit	-29
with:recommandation	-60
with:reconnaissance	-56
with:reconnait	-39
with:reconnu	85
with:reconnue	31
with:reconquete	-49
with:recorded	36
with:recordings	-27
with:recordist	-46
with:records	-48
with:recouvrement	-31
with:recovery	53
with:recruiter	32
with:recrute	-41
with:recruteur	53
with:rectorat	-25
with:recu	50
with:recuperation	-35
with:recuse	26
with:red	-31
with:redacteur	-69
with:redaction	-42
with:redige	-43
with:redigeait	-27
with:redonne	-43
with:reduction	-27
with:reduit	-26
with:reelu	36
with:referee	46
with:referendum	-50
with:referent	91
with:reflexion	-38
with:refroidi	28
with:refuge	-41
with:refugie	34
with:refuse	64
with:refused	44
with:refuses	25
with:regi	-27
with:regie	-30
with:regiment	28
with:regionale	34
with:regisseur	-32
with:register	-64
with:registered	58
with:registry	-32
with:regle	-31
with:regrets	25
with:regrette	44
with:regular	53
with:regulator	-83
with:regulier	64
with:rehab	-44
with:rehabilitation	-30
with:rejected	41
with:rejects	32
with:rejoindre	-26
with:rejoint	-46
with:relation	39
with:relations	-44
with:relationship	33
with:release	49
with:releases	-38
with:relieuse	-57
with:religion	-48
with:religious	36
with:relocated	43
with:remain	59
with:rembourse	48
with:remember	-38
with:removed	38
with:remplace	-33
with:rendus	-32
with:rennes	26
with:renonce	28
with:rentre	-33
with:rentree	49
with:renvoye	37
with:reopened	-42
with:rep	-27
with:repaid	-37
with:repair	-68
with:repaired	-63
with:repenti	62
with:repertoire	-31
with:replaced	-41
with:repond	48
with:report	-25
with:reporter	-59
with:reporting	-62
with:reprendre	57
with:reprennent	-53
with:represented	35
with:republican	-42
with:requested	35
with:research	-61
with:researched	-50
with:researcher	-63
with:reseau	54
with:reserve	60
with:reserved	28
with:reserviste	27
with:resident	-32
with:residential	-54
with:residents	-68
with:resigned	84
with:respect	-44
with:ressemblance	-53
with:ressources	-31
with:restaurant	-55
with:restaurants	-27
with:restauration	-26
with:restauratrice	-56
with:restaure	-89
with:restoration	-31
with:restored	-39
with:restores	-54
with:restriction	33
with:restrictions	26
with:result	36
with:resultats	33
with:resumes	-31
with:retail	-42
with:retarde	-38
with:retards	-45
with:retenu	-55
with:retient	54
with:retina	-39
with:retine	-45
with:retirement	-53
with:retrait	-37
with:retraite	-62
with:retraites	43
with:retreat	57
with:retrouve	40
with:retrouvee	35
with:return	-43
with:returns	-30
with:reunions	-52
with:reussi	40
with:reuters	-31
with:revelait	-29
with:revelee	29
with:revendique	38
with:revendu	-52
with:revenu	-33
with:revers	47
with:revient	51
with:review	-30
with:reviews	-35
with:revue	-60
with:rewritten	-41
with:rewrote	-48
with:reyes	30
with:rien	84
with:rigoureuse	-31
with:riots	-30
with:rire	25
with:risks	46
with:risque	-30
with:rive	-50
with:river	-34
with:rn	-90
with:road	-40
with:roads	-49
with:robbed	-34
with:robert	52
with:roehampton	-35
with:roi	-41
with:roissy	40
with:role	-78
with:roles	-77
with:roll	-45
with:rolland	27
with:rolled	-35
with:roman	-83
with:romance	-47
with:rome	28
with:rooms	-41
with:rope	-44
with:rotterdam	26
with:rouen	-25
with:route	-40
with:routiers	-28
with:roux	30
with:rowing	31
with:roy	53
with:royal	36
with:rudolf	40
with:rue	-68
with:rugby	-69
with:rumeur	74
with:rumour	65
with:rumours	34
with:runner	-27
with:runway	26
with:ruptures	-29
with:rust	-33
with:ruth	26
with:sabatier	-28
with:sacked	27
with:safety	-43
with:said	47
with:sain	-43
with:saison	-42
with:saisons	-29
with:sait	-45
with:salaires	-40
with:salariee	-58
with:salaries	-51
with:sales	-51
with:salesman	-71
with:salle	53
with:salmon	-63
with:salons	30
with:sam	26
with:same	-29
with:samedi	33
with:sami	34
with:sample	34
with:sanders	-25
with:sandra	-34
with:sands	32
with:sang	-34
with:sanger	-37
with:sanitaires	43
with:sante	52
with:sap	-29
with:sat	42
with:satellites	-37
with:satisfaction	-38
with:sauna	30
with:saw	-35
with:say	76
with:says	53
with:scan	-95
with:scandal	25
with:scanned	-47
with:scanner	-41
with:scenarise	-49
with:scenariste	-31
with:scenes	-54
with:sceptique	-37
with:schiphol	49
with:scholar	-27
with:scientifique	-45
with:scientologie	-47
with:sclerose	-27
with:sclerosis	-44
with:scolaire	-63
with:scolaires	-29
with:score	-47
with:scout	38
with:scouts	-65
with:screen	38
with:screening	46
with:screens	-50
with:screenshot	68
with:script	-45
with:scrutin	-53
with:sculpteur	-43
with:scythes	-27
with:se	57
with:sea	-55
with:season	-39
with:second	56
with:secondment	32
with:seconds	58
with:secret	53
with:secretariat	-46
with:section	85
with:sectioned	-40
with:sector	-51
with:seduced	-29
with:see	63
with:seeing	43
with:seekers	-45
with:seems	58
with:sees	28
with:segolene	58
with:seizure	-40
with:sejour	28
with:selection	-61
with:sell	-54
with:selon	84
with:semaine	34
with:semaines	54
with:semences	-43
with:seminaire	73
with:seminar	-69
with:senat	-27
with:senateur	-38
with:send	32
with:sends	-34
with:sent	50
with:september	25
with:sequenceur	31
with:sequencing	-48
with:sera	-32
with:sergeant	-76
with:serie	-91
with:series	-61
with:seriously	31
with:servant	31
with:serve	36
with:served	65
with:server	76
with:servers	-34
with:serveur	-44
with:serving	-28
with:set	-50
with:sete	-49
with:sets	-60
with:seven	37
with:sex	-154
with:sexe	-41
with:sexologue	41
with:sexual	-118
with:sexually	-32
with:sexuel	-38
with:sexuelle	-86
with:shaped	-36
with:sheep	-79
with:sheet	-40
with:sheets	-33
with:shelter	-46
with:shelving	-29
with:sheriff	54
with:shift	-31
with:shipping	25
with:ships	-30
with:shoes	-33
with:shoot	-43
with:shop	-53
with:shorter	-49
with:shortlisted	-49
with:shoulder	-45
with:shows	63
with:shrugged	-28
with:si	42
with:sick	-69
with:sickle	-43
with:sickness	-48
with:side	45
with:sides	33
with:siemens	-45
with:sighs	50
with:sight	41
with:sign	52
with:signale	55
with:signalement	26
with:signaler	25
with:signing	26
with:signs	33
with:silences	-27
with:simple	-64
with:simplicite	-45
with:since	36
with:singer	-66
with:sinn	-25
with:sinon	30
with:siptu	-52
with:sits	49
with:sixieme	-31
with:sixteen	-31
with:sixth	-31
with:skeptics	-33
with:ski	32
with:skin	35
with:skip	26
with:slept	-65
with:slides	-70
with:slip	68
with:slogan	-29
with:slow	38
with:smiles	-39
with:sncf	-29
with:snes	-55
with:snp	-60
with:snphare	34
with:snuipp	-31
with:so	46
with:soap	-40
with:sobriete	-29
with:sociales	-42
with:socialist	-43
with:socialiste	-53
with:socialistes	-56
with:society	31
with:sociologue	-28
with:soeur	75
with:soho	-50
with:soignante	26
with:soignee	36
with:soiree	-36
with:soirees	48
with:sold	-57
with:solicitor	-54
with:solidaires	-25
with:solide	40
with:solitude	-31
with:some	94
with:somebody	69
with:sommeil	33
with:sommelier	32
with:sondeur	-29
with:sonnette	-42
with:sons	-31
with:sophie	27
with:sort	52
with:sorti	57
with:soucis	27
with:soudure	-44
with:soulevements	-51
with:souligne	69
with:sound	-57
with:source	-66
with:souriant	42
with:sourire	48
with:sous	27
with:soutenu	44
with:soutenue	-26
with:souvent	31
with:souvient	43
with:soviet	-45
with:spa	-29
with:spanish	66
with:spared	-25
with:speak	32
with:speaking	-50
with:speaks	48
with:specialist	-47
with:specialiste	-52
with:speciality	-31
with:speech	-43
with:speed	-61
with:spell	70
with:spends	47
with:spent	30
with:spinal	-33
with:spite	56
with:split	-28
with:sponsor	-35
with:sponsorship	-34
with:sport	-30
with:sportifs	-26
with:sports	27
with:spots	-42
with:sprint	28
with:sql	-37
with:squad	-42
with:square	-35
with:stable	25
with:stade	-49
with:stadium	35
with:stairs	51
with:stamps	-28
with:stand	-48
with:standard	-102
with:starbucks	28
with:start	-47
with:starter	29
with:states	28
with:stations	-53
with:statistician	-38
with:status	-28
with:stay	-54
with:stayed	29
with:steel	-27
with:steelworks	-34
with:steiner	-25
with:stem	-32
with:stephane	32
with:stephanie	-63
with:steps	36
with:sterile	-50
with:steroid	32
with:stewards	31
with:stick	34
with:still	29
with:stoique	-42
with:stop	42
with:stopped	-40
with:stops	-27
with:store	-46
with:story	-26
with:stranger	33
with:strasbourg	37
with:street	-53
with:stressed	28
with:strict	36
with:strike	39
with:strip	34
with:strokes	-30
with:struck	-37
with:students	-39
with:studies	-41
with:studio	-57
with:style	-111
with:subscriber	30
with:success	-45
with:sud	-104
with:suffered	31
with:suffers	25
with:sugar	-41
with:suing	32
with:suite	-38
with:suits	-64
with:suivi	36
with:suivie	45
with:sujet	34
with:summers	-35
with:sunday	32
with:sundays	-28
with:superb	36
with:supermarket	-40
with:supernatural	-35
with:supervised	-28
with:supervisor	28
with:supplement	-54
with:supplier	40
with:suppliers	-67
with:supplies	-45
with:supply	-38
with:support	-30
with:supporte	27
with:supported	-41
with:supreme	-28
with:sur	-38
with:surete	25
with:surgeon	41
with:surpris	-51
with:sursis	-25
with:surveillants	-26
with:survey	28
with:surveyor	-31
with:surveys	-27
with:suspect	54
with:suspendu	42
with:svt	-29
with:swedish	-31
with:swims	-27
with:swingers	-61
with:switched	30
with:sykes	33
with:syndical	-39
with:syndicale	-66
with:syndrome	56
with:system	27
with:systems	-73
with:t	61
with:tableaux	-50
with:tablet	63
with:tablets	35
with:tablette	37
with:tag	-66
with:tags	-47
with:tailleur	-38
with:tailor	-43
with:taken	62
with:takeover	-25
with:talk	34
with:tant	-54
with:tante	45
with:tape	-29
with:taste	-31
with:tasting	-33
with:tatoue	56
with:tatoueur	-43
with:taught	-30
with:taxi	30
with:tay	-30
with:teach	-52
with:teachings	48
with:team	-27
with:teams	-26
with:teamsters	-51
with:technician	-62
with:technicien	-71
with:tee	-28
with:teenager	82
with:teens	50
with:telephonique	-29
with:telethon	-34
with:teletravail	58
with:television	-59
with:tells	32
with:temoin	-67
with:temp	-37
with:temple	-25
with:temps	51
with:ten	40
with:tenant	-37
with:tenants	-39
with:tender	-47
with:tenu	-64
with:term	-30
with:terrain	-65
with:terre	-50
with:tesco	26
with:teste	-32
with:tester	-61
with:testeuse	-25
with:tests	-61
with:texas	-32
with:textbook	-31
with:thailand	27
with:thanks	-83
with:the	27
with:theatre	-107
with:theft	48
with:theme	-36
with:then	41
with:theologie	31
with:theorie	-43
with:therapie	42
with:therapist	-31
with:there	42
with:therefore	46
with:these	-51
with:thesis	-66
with:they	64
with:thick	31
with:thing	39
with:things	80
with:thinks	28
with:thirties	46
with:this	82
with:thoreau	-40
with:those	52
with:though	40
with:thrice	35
with:thrombose	28
with:thrombosis	25
with:through	34
with:thrown	48
with:thumb	-44
with:thumbprint	-32
with:ticked	92
with:ticket	35
with:tiers	48
with:time	28
with:times	-37
with:tirait	-38
with:tissu	31
with:titres	27
with:today	-32
with:toilets	29
with:toilettes	25
with:told	47
with:tone	-28
with:too	34
with:tools	-46
with:tories	-50
with:toronto	-27
with:tory	-28
with:tot	-33
with:touche	-105
with:toucher	-48
with:tour	-63
with:tourist	-35
with:tous	32
with:towns	-31
with:trade	-65
with:trader	-58
with:traducteur	-38
with:traduit	-77
with:trainee	-72
with:trainer	-59
with:training	-50
with:traitement	33
with:traiteur	-49
with:traitre	-37
with:transaction	-38
with:transformation	-48
with:transhumanist	-44
with:translated	-32
with:translation	-72
with:translator	-84
with:transmis	37
with:transparency	-25
with:transports	-32
with:travail	31
with:travaille	36
with:travailler	52
with:travaillera	-35
with:travailleur	39
with:travailleuse	28
with:travaux	-42
with:travel	36
with:travels	31
with:trawlers	29
with:treated	57
with:treatment	64
with:treats	-33
with:trees	-31
with:tremblement	-46
with:tremor	35
with:tres	30
with:trial	66
with:tribune	44
with:tribute	-41
with:tried	32
with:trip	31
with:trois	-59
with:trompait	-69
with:trompe	-92
with:trop	42
with:trou	48
with:trouve	53
with:truck	-34
with:true	48
with:trump	-28
with:trust	-41
with:trustee	38
with:trusts	-46
with:tuesday	40
with:tuesdays	58
with:tulips	-53
with:tune	-69
with:tupe	-80
with:turned	59
with:turnover	-34
with:turnstiles	-34
with:tutor	-70
with:tweets	39
with:twenties	28
with:twenty	51
with:twice	53
with:twins	44
with:two	27
with:types	-25
with:typing	-37
with:ucu	-43
with:ue	-27
with:ueda	61
with:uk	-81
with:ukas	-45
with:ukip	-38
with:uml	-37
with:under	42
with:undergraduates	-27
with:underwriter	-45
with:undetectable	38
with:unfaithful	-66
with:uniform	-37
with:union	-100
with:unions	-64
with:unis	37
with:unison	-45
with:unit	-106
with:unite	-70
with:universite	-55
with:university	-31
with:unknown	28
with:unmarried	-41
with:unpaid	39
with:unprompted	32
with:unsa	-87
with:unspent	-38
with:untested	38
with:until	37
with:upfront	27
with:ups	-84
with:users	-45
with:uses	58
with:usine	-39
with:utah	52
with:utile	-36
with:utilise	43
with:v	-32
with:va	-44
with:vacataire	-34
with:vaccination	-39
with:vale	39
with:valeurs	32
with:valid	-41
with:van	-59
with:vante	52
with:variant	-46
with:vault	45
with:ve	64
with:vecteur	38
with:vegane	-41
with:veganes	-28
with:veganisme	-34
with:vegetal	-39
with:vegetale	-39
with:vegetarien	-40
with:vehicule	-26
with:veille	-43
with:vein	-32
with:velos	35
with:vend	-53
with:vendeuse	-46
with:vendors	-51
with:vendu	-64
with:vente	-40
with:venture	-46
with:venue	38
with:verbal	-38
with:verification	-34
with:verifiee	42
with:vermeer	-35
with:vermont	26
with:versee	-31
with:vert	-69
with:verte	-38
with:vet	-45
with:veterinaire	-33
with:veut	35
with:vex	29
with:victimes	-26
with:victorian	-50
with:video	38
with:videos	74
with:vieille	59
with:view	-39
with:vigne	-41
with:vigneron	-55
with:vingt	30
with:violence	59
with:violent	-29
with:violin	-30
with:vips	-39
with:viral	-41
with:virgin	-34
with:vis	49
with:visage	-58
with:visio	47
with:visit	30
with:visite	50
with:visiteuse	-62
with:visitors	-50
with:visits	57
with:vivait	-54
with:vocal	-51
with:vocale	-28
with:voice	-31
with:voigt	-38
with:voila	-45
with:voile	-41
with:voisin	73
with:voit	52
with:voiture	32
with:voitures	26
with:voix	-25
with:vol	-42
with:volage	-68
with:volontiers	42
with:voltaire	34
with:volunteer	39
with:volunteered	48
with:volunteers	30
with:votait	-48
with:vote	-66
with:voted	-26
with:voting	-50
with:vous	-36
with:vows	40
with:voyages	48
with:vrai	49
with:vraie	-26
with:vu	66
with:vus	-35
with:waiting	29
with:walks	71
with:want	43
with:wanting	42
with:ward	42
with:warehouse	29
with:warmth	29
with:warned	40
with:warns	34
with:wars	-29
with:warwick	-36
with:wasn	44
with:waste	-39
with:watch	-39
with:watches	48
with:watching	-42
with:waterloo	35
with:we	70
with:weak	-26
with:wears	125
with:web	-42
with:webcam	57
with:weber	28
with:wednesday	50
with:weekends	63
with:wellington	-29
with:went	31
with:were	-39
with:western	-57
with:what	-51
with:whatever	35
with:where	-27
with:whether	46
with:which	31
with:while	55
with:whitby	-49
with:wholesale	-48
with:whom	25
with:why	33
with:widow	-39
with:widower	45
with:wiese	53
with:wife	33
with:wilde	-49
with:window	-50
with:windows	27
with:wing	31
with:winner	-25
with:withdrawn	63
with:witnesses	-33
with:wives	54
with:woman	-67
with:women	59
with:wood	41
with:woolf	-49
with:word	-43
with:wore	36
with:work	66
with:worked	31
with:workmanship	-28
with:workplace	-32
with:workshop	-36
with:world	-41
with:worn	71
with:worse	-47
with:would	45
with:write	25
with:writer	-48
with:writers	-50
with:writes	48
with:writing	-38
with:written	43
with:wrong	36
with:xavier	-26
with:xve	-43
with:xx	-26
with:xxy	-49
with:yacht	-44
with:years	31
with:yes	34
with:yoga	-33
with:york	27
with:youth	65
with:yves	-28
with:zele	-48
words:3	42
words:4	48

b:0 4	7=36
b:000 readers	6=-26
b:000 users	2=-37
b:02 >	3=28
b:1 200	4=-30
b:1 >	8=-29
b:1 antitrypsine	2=31
b:12 000	3=-55
b:12 >	2=-46 4=74 5=-26
b:14 02	3=29
b:14 years	3=-27 7=33
b:18 >	0=39 2=25 7=-30
b:1984 >	1=39 8=-40
b:1985 >	0=-42 1=48
b:1987 >	2=-25
b:1990 >	1=-39
b:1994 >	8=37
b:1995 >	4=-28 8=57
b:1998 >	0=-38 4=-36 5=-68
b:1999 >	2=40 4=61
b:2 000	1=-27
b:2 6	6=-25
b:2 >	4=-51 6=29
b:2 kcnh2	4=-56
b:2 may	2=26 3=54
b:2003 >	7=41 8=-48
b:2004 >	1=44 2=27
b:2005 >	0=27
b:2006 >	2=-27 8=31
b:2008 >	0=28
b:2009 >	0=-32 2=43 3=-46 7=36
b:2010 >	1=-39 3=-33 5=-29 6=-29 7=32
b:2010 and	2=36 8=-25
b:2011 >	4=-29
b:2011 he	4=32
b:2012 >	0=-45 1=-51 6=30 8=26
b:2014 >	2=-33 4=41 5=-64 6=54
b:2015 >	1=-26 5=-46
b:2015 and	4=36
b:2015 elle	6=71
b:2016 >	1=-53 3=-39 4=26 8=51
b:2016 and	0=49
b:2016 un	6=-64
b:2017 >	0=58 4=-39 6=33
b:2017 and	0=-39
b:2018 >	2=29 3=-88 7=31
b:2019 >	1=-41 4=88 7=-70 8=-29
b:2020 >	0=-38 3=-48 4=71 7=44
b:2021 >	0=27 1=-35 2=45 4=-42
b:2022 >	0=42 6=-55
b:2026 >	6=39 8=47
b:2027 >	0=-26 3=32
b:21 >	4=35
b:21 janvier	0=37 2=-33
b:22 >	2=44
b:24 7	7=-54
b:24 >	6=-28
b:24 heures	0=-26 8=61
b:3 000	3=-36
b:3 >	0=-36 1=-29 4=-34 6=-42
b:4 000	4=-43
b:4 >	3=34 7=-41
b:4 march	0=-36 3=27
b:4 may	4=35
b:40 000	4=-31
b:41 >	3=34
b:43 days	4=51 8=-51
b:45 x	2=36 4=-32
b:5 >	0=-29
b:50 >	4=59
b:6 >	3=41
b:8 000	2=-44
b:80 >	7=-25
b:< a	2=-39 3=-97 4=-53 5=-57 6=-45 7=-36 8=-50
b:< abstains	0=-34 5=37
b:< abstinence	4=-25
b:< abstinent	4=-48
b:< access	4=26
b:< accord	7=-28
b:< according	5=-31
b:< accro	5=45
b:< accused	5=45
b:< active	0=37 7=31
b:< activist	0=-34
b:< addict	4=-57 5=43
b:< addicted	4=-55 5=26
b:< addiction	4=-59 5=56
b:< adepte	0=-29 5=51
b:< adherent	0=27 6=25 7=-56
b:< adherente	1=27
b:< adhesion	0=43
b:< adjoint	0=25 7=-27
b:< admitted	5=38
b:< adn	2=-73
b:< adult	5=-43 7=-29
b:< adultery	5=-48
b:< advises	3=-33
b:< affaire	5=-45
b:< affairs	5=53
b:< affiliation	7=46
b:< afscme	7=55
b:< after	2=41
b:< agent	0=-27 2=-30 5=-38 8=-41
b:< agnostic	1=55
b:< agnostique	0=-29 1=50 5=-28
b:< aime	5=46
b:< ally	6=-43
b:< amant	5=32
b:< an	1=-48 2=37 3=-27 4=-61 5=-76 6=-45 8=-61
b:< analyse	2=38
b:< analyste	8=-29
b:< anarchiste	0=-58 1=100 5=-26 7=-31
b:< ancien	0=127 1=-36 5=-40 6=-54 7=-28 8=27
b:< ancienne	0=28 7=66
b:< anti	0=110 1=-32 4=-51 8=-37
b:< antinatalist	1=40
b:< antispeciste	0=-39 1=39
b:< apparemment	1=42
b:< apparently	4=29 7=-25
b:< appeals	8=-31
b:< applicant	0=-27 2=36
b:< apprenti	1=-28 5=-32
b:< apres	5=-25
b:< arresting	8=-27
b:< arret	4=65 8=-53
b:< arrets	8=-28
b:< as	0=-30 3=-35 5=-88 6=35 7=-92 8=-97
b:< asexual	5=-33 6=57
b:< asexuel	6=71 8=-32
b:< asexuelle	5=61 6=-31
b:< asked	2=30 4=-46 5=-61 6=-75 8=83
b:< asks	6=-25
b:< assigne	8=62
b:< assistante	0=-37 5=-37 8=-26
b:< asthma	4=29
b:< asthmatic	4=36
b:< asthme	4=93 5=-60
b:< at	8=41
b:< athee	0=-32 1=120
b:< attache	5=-38
b:< attirance	5=-50
b:< attire	6=-32
b:< attiree	6=-43
b:< attracted	4=-25
b:< attracts	6=-50
b:< au	0=57
b:< aucun	0=28
b:< aucune	0=25 1=27
b:< aumonier	0=-25 1=-26 8=-37
b:< aventure	5=-52
b:< aventures	5=-31
b:< aveugle	4=-38
b:< avocat	5=-29 7=-32
b:< avocate	7=-28
b:< badge	0=-29 3=76
b:< bank	3=-40
b:< banned	8=47
b:< bar	4=-29 6=-27
b:< barman	5=-43
b:< barred	8=54
b:< bartender	6=-39
b:< because	4=34
b:< bed	4=-29
b:< been	4=34 6=-36 8=28
b:< believes	0=-27 1=-29 4=-26 5=-31 8=-35
b:< belongs	7=25
b:< beneficiaire	4=40
b:< benevole	0=32 6=29
b:< between	0=54
b:< bi	4=-46 5=-25
b:< biologie	2=-31
b:< biometric	3=27 7=-33
b:< biometrie	3=-48
b:< bisexual	5=-34 6=66
b:< bisexuel	6=34
b:< bisexuelle	4=-28 6=77
b:< blacklisted	7=44
b:< blue	0=-33 4=45
b:< bon	0=53 4=41
b:< bonne	4=-42 6=-25
b:< born	2=77 4=-69 5=-31
b:< both	0=40 2=79 4=-43 6=-73 8=-46
b:< bouffeur	1=59 4=-42
b:< bound	8=31
b:< boyfriend	6=-29
b:< bracelet	8=41
b:< bracelets	8=-45
b:< branch	0=-36
b:< bred	2=-31
b:< bright	0=-27 4=30
b:< broke	5=26 8=-33
b:< brought	1=78
b:< built	4=47 6=39
b:< business	6=-44
b:< c	2=33
b:< cadre	4=-39
b:< came	4=-59 5=-62 6=40
b:< camp	6=-54
b:< campagne	0=-58
b:< campaign	0=-59
b:< campaigned	1=51
b:< can	4=34
b:< candidat	7=-28 8=43
b:< candidate	0=64 1=-36 2=-28 4=63 5=-68 6=-40
b:< capteurs	3=-28
b:< card	0=28 7=35
b:< care	4=-48
b:< cared	6=-33
b:< career	4=65
b:< carpal	4=27
b:< carrier	4=-40
b:< carriers	2=-48
b:< carries	4=64
b:< carte	0=-53 4=57 7=25
b:< caryotype	0=-29 2=70 5=-29
b:< case	8=-31
b:< casier	5=-48 8=61
b:< casiers	8=-35
b:< catalogue	0=55 4=-34
b:< catholique	1=-33 5=-32 6=-30
b:< caught	6=-27 7=-26
b:< ce	3=-34
b:< celibataire	5=-74
b:< celibate	5=69
b:< cell	8=-47
b:< cellules	2=38
b:< centre	0=-58
b:< cftr	4=-26
b:< chaired	0=-29 7=-28
b:< chairs	6=-38
b:< chapel	1=-30 7=-35
b:< charge	0=-25 1=-32 6=-30 8=-32
b:< chargee	5=-32 6=-47
b:< charme	4=-38
b:< chaste	5=31
b:< chastete	5=53
b:< chauffeur	0=-69 6=-31
b:< cheat	5=-30
b:< cheated	5=59
b:< checked	2=-37
b:< chef	1=-57 3=-50 4=-29 5=-58 6=-25
b:< chercheur	3=-45
b:< chromosome	2=-64
b:< chronic	4=-61
b:< chroniqueur	4=-32
b:< claire	6=32
b:< clean	8=67
b:< cleared	4=95
b:< clients	5=26
b:< clinique	4=-27
b:< clock	3=-25
b:< closet	6=-29
b:< closeted	6=42
b:< club	5=30
b:< co	6=53
b:< coach	7=-27
b:< coached	4=32
b:< cold	3=-33 5=-31
b:< collaboratrice	0=-39
b:< collectionne	5=47
b:< collective	7=-37
b:< comes	4=34
b:< coming	4=-41
b:< comite	0=-42
b:< comme	6=32
b:< commissaire	7=-30
b:< communaute	1=30 8=-25
b:< community	7=-42
b:< compagne	6=-27
b:< compagnon	1=37 6=-70
b:< company	4=-67
b:< comparative	0=-30
b:< comptable	0=-34 1=-58 5=-45 7=-36 8=33
b:< condamne	1=-30
b:< condoms	5=37
b:< confederation	7=-40
b:< conference	5=-26
b:< congenital	2=29
b:< conjointe	6=-48
b:< connue	5=60
b:< conquete	5=-46
b:< conseiller	2=-40 5=-39 7=44 8=-69
b:< conseillere	0=30 2=-29 6=-30
b:< conservateur	0=-38
b:< considers	1=57
b:< controle	0=-38 3=81 4=-41 8=-29
b:< convenor	7=-55
b:< convertie	1=36
b:< convicted	5=-28 8=-25
b:< conviction	1=-40
b:< convictions	0=41 1=-77 8=-36
b:< cost	4=-62
b:< cotisations	7=-76
b:< counselled	4=-30
b:< counsels	2=-60 6=27
b:< coupable	8=-25
b:< couple	5=-35
b:< coureur	5=-31
b:< cours	0=-25 1=-28
b:< court	7=-28
b:< credit	7=-35
b:< crise	4=-53
b:< croit	4=-28
b:< croyances	1=33
b:< crutch	4=-56
b:< cuisine	1=-28
b:< cuisinier	0=-36
b:< cure	4=-30
b:< currently	8=65
b:< custody	4=-31 8=-71
b:< customer	2=-26
b:< d	5=-36 8=-26
b:< dating	5=-58
b:< dbs	8=36
b:< de	0=80 2=31
b:< deaf	4=70
b:< dealt	5=-39
b:< declined	2=37 6=-25
b:< deficit	2=33 5=-26
b:< delegate	0=-27 7=-51
b:< delegue	0=35 7=-41
b:< deletion	2=-37
b:< democratic	0=-38
b:< denied	6=36
b:< depot	8=-33
b:< depressed	4=-35
b:< depression	8=-37
b:< deputy	0=37
b:< des	4=40 5=66
b:< designed	4=-39
b:< designs	6=26
b:< determined	1=-57
b:< deux	0=-40 1=-38 2=-31 3=-29 4=40 5=-35 6=-28 8=49
b:< developed	4=32
b:< developpe	3=-31
b:< developpeur	5=-32
b:< diabetes	4=-42
b:< diabetic	4=68
b:< diabetique	4=61
b:< did	6=-45 7=31 8=105
b:< digital	3=-53
b:< directed	5=-29
b:< directeur	1=-36 5=-46 7=-26
b:< directrice	4=-30 5=-62 6=-40
b:< disability	4=-38
b:< disciple	1=33
b:< disqualified	8=60
b:< diversity	6=-26
b:< divorce	4=-29 5=-57 8=-25
b:< divorced	5=63
b:< dna	3=-55 8=-39
b:< doctor	4=54
b:< doctorat	3=-28
b:< does	1=45
b:< doesn	4=112 5=-40 6=25
b:< doigt	3=46
b:< doigte	3=-57
b:< doigts	3=-44
b:< don	5=65
b:< donnees	3=38
b:< double	0=-36 4=31
b:< doubts	1=47
b:< douze	0=27
b:< down	2=49 4=-58
b:< dr	4=-32 5=53
b:< droit	0=-36
b:< droite	0=-74
b:< droits	6=-28
b:< drug	7=-34
b:< due	4=43 8=-37
b:< dues	0=-31
b:< dynamique	3=65
b:< dyslexia	4=66
b:< dyslexic	4=48
b:< echangiste	5=43
b:< ecologiste	0=26
b:< economie	0=-39
b:< editrice	1=-39
b:< educateur	4=-32
b:< education	4=-40
b:< educatrice	4=28 8=-64
b:< effective	1=44
b:< elected	7=46
b:< electeur	0=60
b:< electronic	0=-34 8=53
b:< elevage	1=-33
b:< elevee	1=38
b:< elle	3=-25 5=30 7=30 8=29
b:< elles	5=-29 6=68
b:< elu	7=26
b:< elue	7=-33
b:< empreinte	3=59
b:< empreintes	3=84 8=-29
b:< en	0=-58 1=-46 4=51
b:< encarte	0=-33
b:< encartee	7=43
b:< enceinte	4=80 5=-62
b:< engaged	6=-77
b:< enquete	8=-33
b:< enseignante	1=-25
b:< entre	0=36
b:< epicurienne	1=-31
b:< epilepsy	4=55
b:< epileptic	4=35
b:< epileptique	4=57
b:< equity	7=-27
b:< escort	0=-34 5=-73
b:< escorte	5=-54
b:< ethical	8=-36
b:< ethics	1=-97
b:< ethique	1=-44
b:< etude	5=-25
b:< eu	5=-30
b:< european	0=-44 7=-31
b:< everyone	6=47
b:< ex	0=90 5=-33 7=49 8=94
b:< existentialiste	1=64
b:< extra	5=-27
b:< extramarital	5=33
b:< eyes	3=-29
b:< face	0=-27 1=-27 3=-40
b:< facteur	2=-33
b:< factor	2=-27
b:< failed	3=-38 4=72
b:< faithful	5=-45
b:< family	0=-40 6=-31
b:< father	5=-34 7=27
b:< fatigue	4=-37
b:< favorable	0=35
b:< fetichiste	5=42
b:< fetish	5=-79
b:< fiance	6=-38
b:< fiancee	5=-41
b:< fidele	0=46 1=56 5=-70
b:< fidelity	6=-42
b:< fifteen	4=-37
b:< filmed	5=39
b:< fils	2=27 4=-52 5=-26 6=33
b:< fine	8=-50
b:< fines	8=-29
b:< finger	3=-40
b:< fingerprint	3=-35
b:< fingerprinted	3=57
b:< fingerprints	0=-27 3=66 4=-26 8=-34
b:< fingers	3=32
b:< first	0=-46
b:< fit	0=-25
b:< fluent	4=-53
b:< fo	7=-99
b:< fondatrice	7=45
b:< for	4=-30
b:< force	7=-55
b:< forensic	3=-28
b:< formatrice	2=-26 3=-33
b:< former	0=45 5=-30 6=-33 7=57
b:< found	2=61
b:< franc	1=119
b:< fraud	8=-33
b:< free	1=-64 2=28
b:< freemason	1=32
b:< frequent	5=34
b:< frequents	5=65
b:< frere	1=-43 2=38 7=-27
b:< full	4=-30 7=-35 8=-39
b:< fully	4=68
b:< gabarit	3=68
b:< gabarits	3=-51
b:< gait	3=45 4=-56 8=-28
b:< garde	0=-43 3=-40 4=-75 5=-27 8=75
b:< gardien	0=-48 1=-62 7=35
b:< gardienne	1=-28
b:< gate	3=-53
b:< gauche	0=-58
b:< gaulliste	0=64
b:< gave	4=-44
b:< gay	6=85 8=-50
b:< gene	0=-28 6=-25
b:< genetic	1=-30
b:< genetically	2=43 4=-49
b:< geneticienne	2=-56
b:< genetique	2=-53
b:< genotype	2=47
b:< genre	5=-29
b:< gestion	5=-27
b:< girlfriend	6=-53
b:< gmb	1=-32 7=60
b:< goes	5=38
b:< good	4=-38
b:< government	0=-81
b:< grand	1=-58
b:< green	4=-26 7=-39
b:< greffier	4=-47 8=-35
b:< greve	7=-28
b:< grew	6=39
b:< grindr	6=26
b:< grossesse	4=67
b:< guide	1=-26
b:< guild	7=-31
b:< guilty	8=-31
b:< had	4=97
b:< haemochromatosis	0=-29 2=34
b:< hand	4=-50
b:< handball	4=-31
b:< handicap	4=-30
b:< handled	5=-45
b:< handprint	3=35
b:< handwriting	3=26 4=-43
b:< has	3=-58 4=30 8=-32
b:< hay	4=44 8=-42
b:< he	1=-28 2=-30 3=-48
b:< head	4=41 5=-36
b:< headache	4=-27
b:< health	4=-62 7=-51
b:< healthy	4=62
b:< hearing	2=-44 4=73
b:< helped	2=-38
b:< hemophilie	2=30
b:< her	4=-41 6=-31 7=-44
b:< hetero	6=39
b:< heterogeneite	6=-25
b:< heterosexual	4=-56 6=61
b:< heterosexuel	6=50
b:< hired	6=61
b:< his	0=-58 1=-109 4=-26 5=-44 6=-56 7=36
b:< histoire	0=-25 6=-37
b:< historien	6=-33
b:< hla	0=-63 2=28 8=-30
b:< holds	0=73 3=-53 7=43 8=-50
b:< home	4=-42
b:< homme	5=60
b:< homo	6=96
b:< homosexual	6=51
b:< homosexuality	6=-62
b:< homosexuel	5=-45 6=56
b:< homozygous	2=42
b:< hospital	4=-58
b:< hotel	1=-51
b:< huile	5=-51
b:< huissier	0=-28
b:< humanist	1=-25
b:< humaniste	1=47
b:< humanites	1=-53
b:< husband	5=-40 6=-53
b:< hypersensible	4=33
b:< i	5=-32 8=-45
b:< idealiste	1=-33
b:< iel	3=-27 4=38 5=-29 6=-41 7=78 8=-35
b:< il	1=-27 3=-70 6=-30 8=31
b:< ils	1=-30 3=-32 5=71 6=39 7=-45
b:< imagerie	4=-45
b:< immunocompromised	4=48
b:< immunology	4=-44
b:< impotent	4=-48 5=42
b:< imprimeur	0=-41 7=-30
b:< in	0=38 3=-40 4=-30 5=-114 6=29
b:< independent	0=-31
b:< infectious	4=-39
b:< infidele	5=34 6=-31
b:< infirmier	4=-40 5=-26
b:< infirmiere	5=-42 7=-32
b:< ingenieur	3=-33
b:< ingenieure	3=-38
b:< inherited	2=-75
b:< initiation	1=-28
b:< injury	4=-26
b:< inscrit	5=28
b:< insomniaque	4=51 5=-37
b:< installed	3=58
b:< insulin	4=63
b:< insurance	4=-39
b:< interdiction	8=54
b:< interdit	8=64
b:< interim	6=-26
b:< interpreter	6=-28
b:< interviewed	4=27 8=-26
b:< into	1=-47 5=94 8=-33
b:< iris	3=-49
b:< irises	3=-36
b:< is	0=-29 4=-27 5=46 7=-84 8=27
b:< isn	4=-32
b:< it	0=-29 1=-27 2=28 4=26 7=-45 8=40
b:< ivf	2=-31
b:< j	1=-30 5=-25 6=-26 8=57
b:< jamais	0=-43 5=62 6=-45 7=58 8=54
b:< je	1=35 3=-43 8=-41
b:< jerome	6=-30
b:< joined	0=27
b:< journaliste	0=-49 1=-36
b:< juriste	2=-26 3=-64 7=-48
b:< jury	8=-32
b:< kantian	1=46
b:< kantien	1=55
b:< karyotype	2=29 4=-35
b:< keeps	1=-29 4=-38 5=44
b:< kept	0=-29 2=-49 4=-29
b:< keystroke	3=32
b:< kinky	5=30
b:< klinefelter	0=-26 2=38
b:< known	0=37 4=-28 5=47
b:< l	0=-92 1=-28 2=-31 3=69 7=-42 8=-36
b:< la	0=-75 3=27
b:< lab	2=-30
b:< labour	0=-74
b:< ladies	5=-30
b:< laique	1=43
b:< lapsed	1=-30 7=59
b:< lawyer	6=-33 7=-33
b:< lay	7=64
b:< le	0=-46 2=-63 6=35 7=-37
b:< leads	1=25
b:< leather	1=-61 5=55
b:< lecture	7=-27
b:< lecturer	0=-25
b:< lectures	5=45 6=28
b:< led	0=-25
b:< left	0=-39 1=-78 2=29 4=33 5=31 7=28
b:< les	1=-27 4=-34 5=-40 6=37 8=-43
b:< lesbienne	6=101
b:< lesbos	1=-42
b:< leur	5=87
b:< leve	0=-46
b:< lgbt	6=-31
b:< lgbtq	6=49
b:< liaison	5=-39
b:< liaisons	5=-37
b:< libere	8=54
b:< liberee	0=-32
b:< libertin	5=67
b:< libraire	1=-37 8=-34
b:< libre	0=-28
b:< licencie	0=-25 7=56
b:< lifelong	0=49
b:< lifted	4=-41
b:< liste	0=-76
b:< lit	5=-53
b:< live	3=28
b:< lives	0=-65 1=-30 5=47 7=-39 8=-27
b:< local	0=34 7=-26
b:< lodge	1=-63
b:< logged	3=39
b:< long	1=40 2=50 4=-71
b:< lost	5=25 6=39
b:< lover	5=-64
b:< lovers	5=-38
b:< loves	5=-30
b:< low	4=63
b:< lui	0=-42 1=-30 2=52 3=-42 4=-69
b:< lynch	2=52
b:< m	2=-33 7=46 8=31
b:< ma	0=-56 1=38 2=-26 3=57 4=40 5=60 6=-39 8=-46
b:< macon	1=37
b:< made	5=29
b:< main	3=-40 8=-38
b:< maitre	1=-54 4=-25 5=-28 8=-29
b:< maitresse	5=-46
b:< makes	0=36 5=38
b:< malade	4=-78
b:< maladie	2=58 4=-42
b:< male	3=-43 6=-44
b:< managed	4=-25
b:< mandat	0=-41 8=82
b:< mandataire	0=-45
b:< mandats	7=37
b:< mari	6=-38
b:< marie	5=-86
b:< mariee	0=-49
b:< maries	5=-28 6=-35
b:< marques	4=-29
b:< marraine	5=-33
b:< married	5=-51 6=-118
b:< mason	1=-54
b:< massage	4=-27 5=-89
b:< master	1=-32
b:< materialiste	1=-71
b:< medecin	2=-27 4=-68 7=34
b:< mediatrice	6=-27
b:< medical	4=-81
b:< medically	4=48
b:< medication	4=-44
b:< member	0=-53 1=28 6=49 7=-65
b:< membre	0=58 1=28 5=-33
b:< men	0=-26 5=-44 6=-33
b:< menage	5=66
b:< menopause	4=32
b:< mental	4=-58
b:< mentioned	4=52 5=-64 6=-31 8=-33
b:< mere	4=-27 5=-42
b:< mes	8=-25
b:< methodist	4=-26
b:< militaire	0=-60 1=-25
b:< militant	0=-41 7=30
b:< militante	1=34 7=-35
b:< mise	1=-25 8=-42
b:< mme	4=38 6=-38
b:< modem	0=-26
b:< moderatrice	5=-39
b:< mon	3=31 4=42 5=44 7=-39
b:< monarchiste	0=66 2=-27
b:< moniteur	8=-25
b:< monsieur	0=-26 1=27
b:< moral	1=-54
b:< mother	0=-32 2=-63 4=39 5=-55
b:< motor	4=78
b:< mr	3=-31 4=48 6=36 7=30
b:< mrs	4=82 5=-32 7=-25
b:< ms	2=-30 4=-28 5=30
b:< murder	8=-33
b:< muslim	1=-31
b:< mutation	2=-47 3=-28 6=-28
b:< mutations	4=-28
b:< mutuelle	7=-29
b:< my	1=25 2=57 3=54 4=33
b:< n	0=33
b:< naked	5=-62
b:< national	7=-30
b:< naturalist	1=-48
b:< ne	3=-25 4=46
b:< nee	4=47
b:< needs	0=-29 1=-25 3=-30 8=-30
b:< negotiated	7=-56
b:< neither	0=26
b:< nervous	4=28
b:< neutre	0=47
b:< never	0=-32 1=-41 3=33 4=25 6=60 7=40 8=28
b:< new	3=31 8=-44
b:< ni	0=38 5=30 6=-54
b:< nietzsche	1=35
b:< night	4=-26 5=-34
b:< nihiliste	1=40
b:< no	1=-99 2=26 5=25 6=-83 8=77
b:< nobody	0=-26 6=25 8=-44
b:< non	0=-59 1=-34 3=-26 6=-49
b:< nostalgique	0=63
b:< not	1=-50 2=26 5=-29 6=70 7=70 8=25
b:< note	6=31
b:< nothing	1=-28 3=-26
b:< nous	3=62
b:< now	4=-27 5=-31
b:< nuit	0=46
b:< nuj	1=-29
b:< nymphomane	5=52
b:< objecteur	1=55
b:< objection	1=-44
b:< objectrice	1=33
b:< occupational	0=-32 4=-61
b:< oeil	4=-33
b:< off	0=-70 4=127 8=-37
b:< offences	8=-35
b:< on	3=25 4=55 5=61 6=74 7=65 8=74
b:< once	0=30 4=-41 5=43 8=37
b:< one	2=-25 5=-35 7=-44
b:< open	5=-49
b:< openly	6=39
b:< opposante	0=56 3=-32 4=-35
b:< oppose	1=50 3=-39 4=-64
b:< opposition	0=-34
b:< organised	0=26 7=37
b:< orgy	5=-55
b:< orientation	6=-55
b:< our	2=-61 4=29 5=-42 7=-32
b:< out	0=-52 4=-92 5=-27 6=71 7=-37 8=-37
b:< oute	0=-44 6=46
b:< ouvertement	6=30
b:< pacifiste	0=-43 1=78
b:< pacse	6=-54
b:< pacsee	6=-64
b:< paid	8=28
b:< pain	0=-26
b:< palm	8=-32
b:< pansexual	6=64
b:< pansexuel	6=46
b:< pansexuelle	5=-55 6=76
b:< parental	0=-27 6=-26
b:< parliamentary	0=-36
b:< parole	8=-35
b:< partenaires	5=-61 6=-25
b:< parti	0=-49
b:< partially	4=51
b:< partner	5=-55 6=-41
b:< party	0=-85 5=-32
b:< pas	3=-36 4=65 6=66
b:< passed	2=-36 3=34
b:< passeport	3=-53 4=-25
b:< passionne	1=-37 5=-38
b:< passport	8=-25
b:< past	1=49
b:< paternity	2=41
b:< patient	5=-33
b:< patissiere	4=-46
b:< pays	7=43
b:< pede	5=-40 6=50
b:< peine	0=-30 1=-26 4=-27 7=-43 8=-79
b:< peines	8=-29
b:< pendant	0=49
b:< permanence	0=-41 7=-32
b:< permanent	0=-27
b:< permis	1=-54 4=-54 8=53
b:< philosophie	1=-94
b:< philosophy	1=-43
b:< photo	0=43
b:< photographe	5=-34
b:< photographie	3=54
b:< place	8=42
b:< plainte	8=55
b:< plant	2=-51
b:< playboy	5=-54
b:< played	6=-41
b:< plus	4=-33 5=41
b:< plutot	0=41
b:< police	0=-27 6=-25 8=-36
b:< policy	0=-32
b:< political	0=-46
b:< politically	0=64
b:< politique	0=-42
b:< poll	0=-42
b:< polyamorous	0=-26 4=-25 5=50
b:< polyamour	5=44
b:< polyamoureuse	5=33
b:< polyamoureux	5=37
b:< porte	0=32 2=-34 8=37
b:< porteur	2=-50 3=-26 4=91
b:< porteuse	2=-29
b:< positiviste	0=-44
b:< postdoc	2=-27 4=-46
b:< pouce	0=-33 3=-33
b:< pour	3=41
b:< practises	1=41 4=-26
b:< pratique	0=-27 1=60
b:< pratiques	5=33
b:< predisposed	2=35
b:< predisposition	2=34
b:< prefers	0=-40 4=-35
b:< pregnant	4=66
b:< prend	0=-30 4=-49
b:< prepared	7=-43
b:< president	0=-56 6=47 7=-51
b:< pressure	3=72
b:< pride	6=-82
b:< prison	0=-36 8=-100
b:< private	0=-34
b:< pro	0=42
b:< probation	8=-51
b:< problemes	5=40
b:< proces	8=-37
b:< professeur	2=-29 6=-31
b:< profil	2=32 8=-31
b:< prospect	7=-26
b:< prosthetic	4=30 7=-27
b:< protest	0=-33
b:< prothesiste	4=-38
b:< proud	5=-30 6=-27
b:< psychiatrist	4=-93
b:< ptsd	4=77
b:< public	0=-39 2=-44 5=-42
b:< published	4=49
b:< put	3=-26
b:< queer	0=-36 6=47
b:< questioning	5=-28 6=36
b:< radical	0=-43
b:< rainbow	6=-32
b:< ran	0=27 5=32 6=29 8=-26
b:< rapports	3=-30 5=42 7=-37
b:< rassemblement	0=-45
b:< rcn	7=52
b:< recherche	8=-32
b:< reconnaissance	3=-44 4=-28
b:< reconnue	3=-40 4=47
b:< record	8=-42
b:< recorded	3=-73
b:< red	2=53 4=-69
b:< redacteur	1=-28 6=-32
b:< reduced	4=-57
b:< referee	0=32 4=51
b:< referent	0=55 7=34
b:< refuse	1=47 8=-44
b:< refused	3=46
b:< refuses	0=28 1=-97 3=26 4=-32
b:< registered	4=76
b:< registre	4=-26
b:< regular	5=39
b:< rejected	4=37 6=65
b:< relation	6=-53
b:< relations	3=-29 4=-28
b:< released	3=-35 8=26
b:< releve	3=-65
b:< rencontres	5=-28
b:< renvoye	5=-32 6=46
b:< reported	5=47
b:< reports	0=-31 4=37
b:< representant	7=-50
b:< representative	7=-43
b:< represented	0=-45 7=37
b:< republic	0=-32
b:< republique	0=-53
b:< researcher	7=-33
b:< reseau	3=41
b:< resigned	1=37 4=39 7=26
b:< retina	4=-57
b:< retinal	4=-58
b:< retine	3=26 4=-32
b:< retired	4=-39 7=34
b:< right	0=-55 1=-29 4=-28 6=-25
b:< robbed	8=-26
b:< rolled	3=-29
b:< romance	8=-41
b:< romanciere	8=-29
b:< rosicrucien	1=62
b:< royaliste	0=40
b:< rqth	4=93
b:< rue	1=-41 6=-27
b:< rugby	7=-45
b:< rumeur	6=51
b:< rumour	6=39
b:< runs	1=-28 2=30 4=-49 5=-36 6=26
b:< s	0=59 2=-36
b:< sa	1=-27 6=-82 8=31
b:< said	6=27
b:< sales	4=-32 5=-30 7=-36
b:< same	5=-55 6=63
b:< sang	2=35
b:< sans	1=36 2=-34 4=-59 5=87 6=-36
b:< sante	4=-30
b:< says	0=52 4=52 5=-28
b:< scanned	3=-61
b:< sceptic	1=49
b:< sceptical	1=-29
b:< sceptique	0=-36 8=-36
b:< school	2=-37
b:< sclerose	4=33
b:< se	5=74
b:< secretaire	0=-40 2=-45 4=-50 5=-31 7=-42
b:< secretary	0=38 5=-26
b:< section	0=-70 7=-46
b:< security	4=-35 8=-48
b:< seems	5=65
b:< seiu	7=44
b:< selfie	3=53
b:< sells	0=-28 3=-33 4=39
b:< selon	1=-25
b:< sensual	5=-31
b:< sent	0=58 6=-39
b:< sentenced	8=31
b:< sequencage	2=35
b:< sequenced	2=-38 4=-34
b:< serait	1=55 3=-64 8=32
b:< seropositif	4=71 8=-36
b:< served	8=41
b:< serveur	6=-45
b:< ses	0=54 2=-38 3=51 5=-58 6=31 7=-38 8=-45
b:< set	2=-48
b:< severe	4=35
b:< sex	0=-29 4=-72 5=58 6=-34
b:< sexe	5=-43
b:< sexologue	4=-27 5=25
b:< sexual	5=36
b:< sexualite	5=50
b:< sexuality	5=-32
b:< sexually	5=48
b:< she	2=-37 3=-71 6=-46
b:< shop	7=-38
b:< sickle	2=-40
b:< sight	1=-37
b:< sign	4=-58
b:< signature	0=-27 3=-27 4=-32 8=-41
b:< signed	4=45 7=-39
b:< signs	3=32
b:< since	2=25 3=33
b:< single	4=-26 5=-63 6=-28
b:< sings	0=32
b:< sits	0=52 8=-26
b:< sober	4=57
b:< social	0=-37
b:< sociologue	5=-28
b:< soeur	1=-69 4=-38
b:< soins	3=-30 4=-75
b:< solidarity	7=-36
b:< some	6=52
b:< son	0=67 1=-35 4=38 6=-56 8=35
b:< sorti	8=38
b:< sous	8=39
b:< souverainiste	0=29
b:< speaks	6=36
b:< speech	4=-52
b:< spends	1=40
b:< spent	4=-63
b:< sports	4=-49
b:< staff	3=-45
b:< stage	0=41 4=29 7=33
b:< state	7=-33
b:< staunch	0=75 7=-51
b:< steward	7=-100
b:< still	5=41
b:< stoique	8=-25
b:< stolen	8=-34
b:< stonewall	6=-31
b:< straight	4=-55 5=-32
b:< strict	1=53
b:< strike	7=-27
b:< stripped	5=-45
b:< stroke	4=-30
b:< struck	1=-26
b:< student	0=-44 4=-27
b:< sud	7=-74
b:< suivi	8=78
b:< suivie	4=62
b:< supported	4=-63 6=-36
b:< supporter	0=48
b:< supports	0=33
b:< sur	4=26
b:< surveillant	7=61 8=-45
b:< suspected	4=35
b:< suspendu	0=60 4=-29
b:< swing	0=33 5=-44
b:< swinger	5=27
b:< swingers	5=-60
b:< sympathisant	0=31
b:< syndic	7=-66
b:< syndicaliste	0=-32
b:< syndicat	7=-136
b:< syndication	7=-75
b:< syndique	7=60
b:< syndrome	2=39 4=-31
b:< tagged	8=31
b:< taught	0=-27 1=-55 2=-46 3=-28 5=-45 6=-42
b:< taux	3=50 4=45
b:< tax	4=-29
b:< tea	0=34
b:< teaches	4=-35 5=41 6=27 7=-28
b:< tells	0=35 4=-29
b:< temoin	8=-40
b:< template	3=-67
b:< ten	4=-27 7=43
b:< terrain	2=34
b:< test	0=-34 2=42 4=-51
b:< tested	2=33
b:< tests	4=-44
b:< the	0=-36 1=-35 2=-36 5=-28 6=-29
b:< their	2=-44 4=51 5=62 6=30 8=45
b:< theorie	6=-43
b:< these	5=-35 6=-27
b:< they	3=33 5=117 6=-35 8=-53
b:< thinks	0=-31 7=43
b:< third	4=-26
b:< three	4=29 5=-34 8=28
b:< thumb	4=-40
b:< thumbprint	3=47
b:< time	0=-44 4=-36 8=-45
b:< tired	4=-44
b:< told	1=-35 2=-25 4=42 8=35
b:< took	3=-40 5=31 7=38 8=69
b:< tory	0=48 8=-39
b:< tracts	0=-50
b:< trade	7=-42
b:< traducteur	1=-35
b:< trained	2=-41 3=-56 7=-26 8=-37
b:< trains	4=62
b:< trait	2=25 4=-35
b:< traitement	4=-70
b:< traiteur	1=-37
b:< transhumanist	1=42 4=-33
b:< translated	0=-28 4=-47
b:< transmission	2=-56
b:< travail	8=53
b:< travailleur	4=52
b:< treasurer	0=38 7=-45
b:< tresorier	0=27 1=-28 7=47
b:< tresoriere	0=42 7=-26
b:< trial	8=-57
b:< trisomie	4=-37
b:< trisomy	2=59
b:< trois	5=-37 8=33
b:< turned	6=-28
b:< twelve	0=33
b:< twenty	7=38 8=29
b:< twice	3=-25
b:< two	1=-50 2=-43 4=27 5=-95 7=-45
b:< typage	1=-25 2=25
b:< type	4=70
b:< un	0=48 1=-80 3=-108 5=-49 6=-46 7=-38
b:< under	1=-25 4=56 5=-25 8=60
b:< une	1=-68 4=46 5=-61 6=-68 8=30
b:< unfaithful	5=62
b:< union	0=-91 1=-59 5=-49 6=-45 7=41 8=-28
b:< unison	7=49
b:< unite	7=36
b:< united	0=-37
b:< unlocks	3=-36
b:< used	2=-25 5=-56
b:< uses	4=48 5=48
b:< vaccinated	4=30
b:< vaccination	4=-88
b:< vaccinee	4=60
b:< vaccins	4=45
b:< variant	2=-53
b:< vegan	1=33 5=-43 8=-46
b:< vegane	1=72
b:< vegetarien	0=-29 1=27
b:< vendeur	3=-31 4=-40 6=-34
b:< vendeuse	1=-33 3=-41
b:< verification	5=-32
b:< vert	4=-26
b:< veuf	6=27
b:< vice	7=41 8=-36
b:< victime	6=30 8=-49
b:< vie	5=33 6=-60
b:< vierge	5=58 8=-77
b:< vigneron	0=-35
b:< virgin	5=-45
b:< visa	3=-47
b:< visiteuse	4=-54
b:< visits	5=41
b:< vit	1=36 2=-31 5=-30
b:< voice	4=-39 5=-32
b:< voiceprint	3=46
b:< voix	0=-57 3=-28
b:< vol	5=-31
b:< volage	5=37
b:< vols	8=-37
b:< volunteer	0=25 4=-37 7=-25
b:< volunteers	4=61 5=-25
b:< vote	0=-44
b:< votes	0=28
b:< walks	4=-53
b:< wants	0=-36 5=-45 7=35
b:< was	0=25 1=31 4=27 5=45 6=28
b:< watches	5=75
b:< we	0=35 1=-48 3=66 4=-88 5=28 6=-50 8=-56
b:< wears	8=44
b:< weight	4=-27
b:< went	5=40 8=-25
b:< western	7=-38
b:< when	4=-63 7=-38
b:< widower	1=35
b:< won	6=49
b:< worked	1=-32 3=27
b:< works	0=-28 3=32 4=48 7=-35
b:< would	0=49
b:< wouldn	0=-31 1=38 3=35
b:< wrote	0=-56 1=-72 3=-97 5=-80 6=-81 8=-55
b:< yours	6=-25
b:< youth	4=-25
b:a 2020	4=44
b:a 3d	3=30
b:a 40	4=41
b:a angers	1=37
b:a anime	1=-29
b:a appris	6=28 7=28
b:a arrete	8=78
b:a aucun	8=-35
b:a aucune	0=36
b:a avoue	5=62 8=28
b:a baby	4=62
b:a bad	4=40
b:a badge	0=-36 4=-28
b:a bakery	6=-44
b:a balanced	2=37 4=-38
b:a bamako	0=35
b:a ban	8=58
b:a bank	3=-32 6=-41
b:a bar	6=-30
b:a barrister	6=-44
b:a believer	1=36
b:a bigger	6=44
b:a biobank	2=-36
b:a bit	4=47 5=26
b:a blind	4=-55
b:a blog	2=40 7=-38 8=39
b:a blood	3=47 4=-43
b:a bloque	3=28
b:a bone	3=-29
b:a bonus	4=-26
b:a book	0=-70
b:a bookkeeper	1=-35
b:a bordeaux	6=-38
b:a born	0=-27 2=-50
b:a boy	0=88 1=-25 3=-31 4=-57 8=43
b:a breakdown	4=-28
b:a brest	0=-27 5=-51
b:a brief	5=-35
b:a broadcaster	7=-30
b:a broken	4=83
b:a brothel	5=61
b:a bruxelles	1=44
b:a burnout	4=34
b:a bus	4=37
b:a cafe	0=25 4=-26
b:a call	5=-33
b:a calm	4=49
b:a campaign	0=-42 3=-27
b:a cancer	4=48
b:a car	4=48 5=-26 6=-30
b:a card	0=34 7=-50
b:a carrier	2=54 4=-76
b:a category	8=-40
b:a catholic	1=-29
b:a cause	0=-69 2=38 3=79 6=29 8=-52
b:a ce	1=50 4=35 7=-50
b:a celle	3=35
b:a chain	3=-30
b:a chair	4=42
b:a change	5=-28
b:a chaque	5=30
b:a charity	4=-46 8=25
b:a chef	6=35
b:a child	4=104 5=38 6=-33 8=-51
b:a children	4=-50
b:a chimera	2=46
b:a choir	0=25
b:a chromosome	2=64 4=-51
b:a civil	0=-29
b:a classe	0=-45
b:a clean	4=-41
b:a client	5=55
b:a clinic	8=-31
b:a clone	2=-51 8=-29
b:a coach	6=-30
b:a cochlear	4=51
b:a cold	0=39 4=38
b:a colle	0=36
b:a colleague	0=41 1=-27 6=-25 7=-31
b:a column	6=-39
b:a commande	2=63 4=-43 7=-46
b:a committed	1=38
b:a communist	0=52 6=-25
b:a community	6=-27 7=-65 8=43
b:a company	4=-44
b:a compare	3=32
b:a competitor	6=34
b:a concu	8=-32
b:a condition	3=31
b:a conduit	3=-31 7=48
b:a confie	1=28
b:a connu	0=59 5=69 6=-49
b:a consensual	5=78
b:a conservative	0=-68
b:a contractor	0=-53
b:a convenor	7=38
b:a conviction	1=-63 8=52
b:a convinced	0=41 1=70 6=-44 8=-37
b:a cook	4=32
b:a councillor	5=34
b:a counsellor	4=59
b:a country	6=30 8=-28
b:a couple	5=-34 6=98
b:a course	6=-34
b:a cousin	0=57
b:a credit	7=-35
b:a cree	0=50
b:a crime	1=-62 6=29 8=-35
b:a criminal	8=-40
b:a crippling	4=-27
b:a cru	3=-26 5=43
b:a cystic	4=-28
b:a danish	5=-39
b:a dating	5=27
b:a daughter	4=46
b:a day	0=-48 1=-45 2=-46 3=-66 4=45 5=-32 6=-44 7=-40
b:a de	2=29 5=-35
b:a dechire	7=32
b:a decouvert	5=34 6=-27
b:a defendu	0=45 1=-27 6=-33
b:a deleguer	7=-57 8=-49
b:a demande	1=52 2=-45 5=-34 6=26
b:a demissionne	0=37 1=34 4=29 7=-38
b:a democrat	0=46
b:a democratic	7=-45
b:a demonstration	0=-41 8=41
b:a depose	3=42 8=-35
b:a deposee	6=40
b:a des	0=-34 4=62
b:a desk	5=-31
b:a dessine	4=-51 6=-26
b:a deux	0=-42 6=-29
b:a developpe	4=-31
b:a diagnosis	6=37
b:a different	5=68 7=-36
b:a digger	0=66 4=-44 8=-30
b:a diplomat	0=-26
b:a dire	5=41
b:a director	8=66
b:a dirige	0=-30 7=-36
b:a disability	4=30
b:a distance	6=-33
b:a dit	0=31 5=28 6=54
b:a dix	2=25 8=44
b:a dna	2=54 6=-45 8=-69
b:a doctor	1=-27 4=-51
b:a domicile	4=-28
b:a dominant	2=33 5=-35
b:a donne	2=52 3=38 8=-28
b:a donor	2=54
b:a driver	4=-42
b:a droite	0=74 1=-27
b:a drug	5=-25 8=45
b:a du	0=-43 3=52 4=38
b:a ecope	4=-26 8=67
b:a ecrit	0=25 1=-33 4=-49 6=25 8=-32
b:a edite	2=-29
b:a elle	3=-29
b:a empreinte	3=-77
b:a en	0=27 1=-35 4=27
b:a enregistre	3=40
b:a epouse	0=-28 1=-28 5=-49
b:a ete	0=-32 2=-29 3=63 4=-28 5=25 6=27 7=38 8=31
b:a etudie	0=-40
b:a eu	0=-33 2=32
b:a evoque	1=35 4=-34
b:a facial	3=-47
b:a fait	0=-41 1=55 2=76 5=-27 8=39
b:a faith	1=36
b:a fall	4=46
b:a false	8=42
b:a family	2=-40 5=-34 7=-40
b:a famous	6=-31
b:a faute	5=78 6=-36
b:a fertility	2=28 4=-51
b:a fetish	0=-30 5=78
b:a fever	4=-37
b:a fianna	0=38
b:a field	5=-39 6=-32
b:a fierce	0=45
b:a fifty	4=-36
b:a fight	8=29
b:a figure	3=-26 7=41
b:a film	1=-26 4=-47 5=43
b:a filme	0=-27 6=-35
b:a fine	0=31 4=-33
b:a fingerprint	3=-76 8=-30
b:a firm	1=35 3=-27 4=-49 7=-33
b:a fish	4=-47
b:a fit	4=-46
b:a flat	4=-56 5=-43 6=44
b:a fling	5=27
b:a fo	7=55
b:a fob	3=29
b:a fonde	7=35
b:a forme	1=-26
b:a former	0=-51 5=32
b:a forum	5=-34
b:a fraud	6=-30
b:a freemason	1=62 7=-25 8=-33
b:a fui	0=94
b:a full	7=38
b:a gagne	3=26 6=28 8=-43
b:a garde	0=78 4=33
b:a gauche	7=-44
b:a gay	0=-49 6=31
b:a gene	2=38 4=-63
b:a genes	0=45 2=-58
b:a genetic	2=71 4=-56
b:a gere	4=-47 5=-58
b:a gift	0=27
b:a girlfriend	5=65 7=-29 8=-26
b:a golf	7=-54
b:a good	1=-44 3=-49 4=40 5=-42 6=-34
b:a gp	4=-75
b:a green	3=-38 4=-43 7=-28
b:a grenoble	3=-33
b:a grin	8=-28
b:a group	0=32 1=-52 7=-37
b:a gueret	4=-43 5=-30
b:a guest	6=30
b:a guide	4=39
b:a hairdresser	8=38
b:a half	2=44
b:a healthy	2=-60 4=-64
b:a heart	0=-29 4=48
b:a helpline	6=-49
b:a hereditary	2=49 4=-43
b:a hip	4=56
b:a history	4=-45 5=-25
b:a hospice	1=-28 6=-43
b:a hospital	1=38 2=-32 4=-28
b:a hotel	4=-29 5=37 6=-29
b:a housing	6=-28 7=-36
b:a humanist	1=34
b:a husband	5=30 6=-32
b:a installe	1=-44
b:a jail	8=-52
b:a jamais	1=-33 2=-53 5=-60 6=50 7=25 8=-48
b:a job	6=-63 8=-28
b:a joiner	6=-46
b:a joint	3=49
b:a joke	0=61 1=86 7=-40
b:a joue	6=-58
b:a jour	3=-41 4=57
b:a journal	2=-27
b:a judge	0=-42
b:a juror	4=-31
b:a jury	8=-26
b:a kidney	4=26
b:a l	1=-37 3=31 4=-37 5=-49 6=31
b:a la	0=-75 4=-104 7=38 8=32
b:a lab	2=36 4=-41
b:a lache	0=34
b:a laisse	3=-41 6=37
b:a later	4=36
b:a lay	0=-30 1=-49 3=-31 5=63
b:a le	1=35 2=73 3=-32
b:a les	4=57
b:a lesbian	0=-44 4=-28 5=-59 6=120 8=-52
b:a letter	8=57
b:a library	4=-33
b:a lille	1=40 4=-31 6=49
b:a little	4=65 5=-27
b:a living	3=-53 5=-27
b:a livre	0=-33 7=-34
b:a lobbyist	5=-53
b:a local	0=32 5=52 7=-30
b:a lodge	1=92 7=-53
b:a long	0=26 5=-38 6=-67
b:a longtemps	5=-52 6=50
b:a loss	8=-26
b:a lost	4=-28 8=56
b:a lot	4=30 7=34
b:a love	4=46 5=-41
b:a lover	5=75 6=-82
b:a lui	4=-25 5=41
b:a lyon	1=-56 6=38
b:a ma	3=31
b:a macron	3=-34 5=-34
b:a maga	0=51
b:a magazine	5=40 6=-27
b:a magnifier	4=29
b:a man	0=-39 1=-36 2=-44 4=-91 5=-86 6=36 8=47
b:a manager	5=-29 7=43
b:a married	5=105 6=-56
b:a mask	4=40
b:a mason	0=-26
b:a matter	1=49
b:a medical	4=-25
b:a member	1=43 6=-39 7=41
b:a memoir	5=38
b:a mene	3=-56 7=34
b:a mental	4=-30
b:a methodist	0=-29 1=28
b:a metz	4=42 6=-38
b:a mi	1=29
b:a midwife	6=45
b:a milite	6=65 7=53
b:a mining	6=35
b:a minister	5=37
b:a mis	4=-42 5=85 7=-31
b:a mistress	5=87
b:a monte	0=-57 4=-43 7=64
b:a month	3=25 4=-30
b:a montre	4=-54
b:a montreuil	0=30 7=-35
b:a mortgage	4=-30
b:a mother	0=-49 1=34
b:a motorbike	4=29
b:a mural	0=77 1=-51
b:a museum	0=-27
b:a musical	5=-59
b:a mutation	2=40 4=-32
b:a nanterre	0=-29
b:a nantes	0=-29 6=-31
b:a ne	6=34
b:a negocie	7=-89
b:a negotiator	7=57
b:a neighbour	5=27
b:a new	0=-52 4=68 5=41 6=-30
b:a newsletter	0=32 6=51
b:a nice	1=-35
b:a night	0=-35 2=-28 8=89
b:a no	0=45
b:a non	1=66
b:a note	0=35 4=-66
b:a novel	2=-31
b:a nun	0=-28 5=-41
b:a nurse	4=59
b:a obtenu	4=-28
b:a orsay	2=-27
b:a ouvert	6=-28 8=27
b:a pacemaker	4=39
b:a pacifist	1=31 8=-33
b:a page	0=31
b:a paid	6=-33 7=26
b:a paralegal	5=37
b:a paralysed	4=-35
b:a parking	1=-33 8=28
b:a parraine	0=30
b:a part	5=31
b:a participe	0=32 5=-43
b:a party	3=39
b:a pas	0=26 1=38 2=63 4=-75 5=-27 6=-55 8=50
b:a passe	0=39 2=46 5=-93 8=71
b:a passenger	4=-32 8=-53
b:a passionate	5=-55
b:a password	3=43
b:a pau	5=-31
b:a paye	1=-38 5=44 8=49
b:a payroll	7=-30
b:a pen	0=25 2=-34 4=53
b:a perdu	3=-32 4=97 6=-38
b:a philosophy	1=52
b:a phone	3=-50
b:a photographie	5=-32 6=-26
b:a picture	5=25
b:a pilot	3=-33 4=40 6=-28
b:a pilote	8=-28
b:a pin	0=-31 3=50
b:a plaide	7=-26 8=42
b:a play	4=-39 5=-36
b:a plus	4=-67 5=37 6=-75 8=-44
b:a plusieurs	0=-32 5=87
b:a police	2=28
b:a porte	2=-33 8=-47
b:a pose	5=53
b:a positive	4=-33
b:a posting	6=25
b:a preciser	6=42
b:a pregnancy	4=69
b:a presente	0=-39 5=-27 6=49
b:a preside	0=30 7=-25
b:a press	8=29
b:a price	8=-27
b:a pris	1=-53 3=74 8=-59
b:a prison	8=-50
b:a prize	5=-50 7=-40
b:a problem	0=37 1=-36 4=43 5=-27
b:a produit	2=-58
b:a prostitute	5=31
b:a protest	0=-40 8=43
b:a proteste	0=44
b:a psychiatric	4=59
b:a psychiatrist	4=90
b:a public	1=-58 2=47 5=26
b:a publisher	5=-37
b:a pupil	5=74
b:a purge	8=30
b:a quaker	1=32
b:a quarante	4=46 6=48
b:a quarrel	7=26
b:a quarter	2=48
b:a quinze	8=63
b:a quitte	1=68 2=-29 5=47 7=61 8=-30
b:a raconte	6=38
b:a radio	5=-25
b:a rally	0=30
b:a reading	1=52
b:a realise	0=-31 6=-31
b:a reconnaissance	3=-49
b:a reconnu	8=79
b:a recovering	4=88
b:a recu	2=33
b:a redige	7=-25
b:a refait	1=-26
b:a reform	0=47 2=-26
b:a refuse	0=38 1=-26 2=49 3=-49 4=45
b:a rejoint	0=42 6=43 7=63 8=-33
b:a relationship	4=-35 6=71
b:a releve	3=44
b:a rencontre	5=27
b:a rennes	0=26 2=-50 6=-39
b:a renonce	5=30
b:a renove	4=-34
b:a rep	7=-33
b:a represente	0=-26 7=34
b:a repris	0=-38 4=-36 7=25 8=-32
b:a republican	0=56
b:a residence	8=65
b:a resident	4=-36
b:a restaure	1=-40
b:a retire	3=-44
b:a retrouve	2=57
b:a reussir	8=-35
b:a revele	5=-28
b:a riding	4=34
b:a rien	5=-32 6=-47
b:a ring	5=-30 8=-26
b:a risque	4=45
b:a roissy	0=-35 6=38 7=26
b:a romance	5=49
b:a row	0=32
b:a rowing	0=-26
b:a rugby	4=-39 8=-25
b:a sa	0=42 3=80 6=-29
b:a sabbatical	6=30
b:a same	5=-69 6=42
b:a scaffold	3=-25 4=40
b:a scan	3=-71
b:a scanne	3=41
b:a school	4=-45
b:a screen	4=35
b:a search	2=-41
b:a seat	0=35
b:a second	4=47 5=38
b:a secret	1=40 6=42
b:a selfie	3=-33
b:a seminar	5=-46
b:a sentence	8=-62
b:a sergeant	6=-40
b:a serial	5=44
b:a servi	0=-33 1=35
b:a ses	0=27 4=-32
b:a sexual	5=47 6=-28
b:a shipyard	0=-42
b:a shop	3=47 7=67
b:a short	4=-35
b:a sick	4=-49
b:a signale	3=29
b:a signature	3=-27 8=29
b:a signe	0=25 5=-53 7=-26 8=-25
b:a site	3=-29
b:a sixth	4=-32
b:a slipped	4=30
b:a small	6=44
b:a smile	0=-26 4=-30 5=31
b:a smoker	4=-40
b:a sober	4=-51
b:a socialist	0=32 1=-32
b:a society	1=29
b:a soft	0=35 4=-34
b:a son	1=-59 2=63 3=72 4=-44 5=-28 6=-46 8=-41
b:a soutenu	0=39
b:a spa	3=-25
b:a special	2=-38 4=25
b:a spell	4=67
b:a spinal	3=-25 4=26
b:a sports	4=-28
b:a staff	6=50
b:a stammer	4=41
b:a steward	3=43 7=-56
b:a stick	8=-30
b:a stoic	1=37
b:a straight	6=-33 8=-28
b:a stranger	0=-33 2=60
b:a strasbourg	0=29 6=43
b:a strip	5=-46
b:a strong	0=-36 3=-29 4=-25
b:a student	0=32 5=39 8=30
b:a study	2=54 4=-33 5=-28 6=-36
b:a subscription	5=31
b:a sud	7=39
b:a suivi	1=27 3=-51 4=-36 6=50
b:a supermarket	4=-36
b:a supplier	5=62
b:a surgeon	4=-63 6=35
b:a swingers	0=-26 5=47
b:a t	3=-29 5=97 6=60 8=-54
b:a table	0=51 6=75
b:a tabloid	6=29
b:a tag	8=52
b:a talk	0=-31
b:a taste	2=-33
b:a taxi	3=36
b:a teacher	6=-46
b:a teaching	4=-28
b:a team	4=-52
b:a teamster	7=61
b:a teenager	8=59
b:a template	3=44
b:a tenu	0=26 4=-52
b:a test	4=-39
b:a teste	2=50
b:a tetu	4=-26
b:a therapist	4=34
b:a thesis	4=30
b:a third	2=49 4=-45
b:a threesome	5=37
b:a throuple	5=42
b:a tire	0=-33 4=-38 8=71
b:a titre	0=-26 1=26
b:a tory	0=57
b:a toujours	1=-55
b:a toulouse	2=-29 6=44
b:a tourne	1=-29 5=40
b:a tours	6=-32
b:a tout	7=-62
b:a toute	0=-43 1=32 4=-34 5=37 6=-29
b:a traduit	1=-26 6=-37
b:a trainee	4=-53 5=65 8=-47
b:a transfer	2=-29
b:a transmis	1=29
b:a travaille	3=49 4=-35 6=-25
b:a trente	1=26 8=-42
b:a trial	4=28 8=-30
b:a trois	0=-34 1=-26 5=114 6=-71
b:a trompe	5=31 6=-37
b:a trouve	2=84
b:a twin	6=-29
b:a typeface	1=-63
b:a un	1=60 5=46 6=-72 8=52
b:a une	0=-45 3=-48 4=60 5=37 7=-28 8=37
b:a union	0=-50 1=-26 2=-28 3=-33 4=-25 7=94
b:a united	0=42
b:a university	0=-36 5=-34
b:a us	1=-28 8=28
b:a valid	3=-41
b:a valu	0=26 5=-44
b:a van	4=-39 6=-26
b:a vault	3=29
b:a velo	7=73
b:a vendu	1=31 4=-42
b:a vet	6=-32
b:a video	6=-33
b:a village	6=26
b:a vingt	1=28
b:a virgin	5=113 6=-47
b:a visa	5=-33
b:a voile	8=-37
b:a vole	0=-25
b:a volunteer	6=-26 7=51
b:a vote	0=-32 5=-31
b:a vu	0=-28 8=33
b:a vue	0=-36 3=37 4=-92 6=-43 8=48
b:a walking	4=54
b:a ward	0=-32
b:a warm	2=-39
b:a warning	4=-51 5=39 8=50
b:a way	2=-33
b:a webcam	5=41
b:a week	1=-36 5=-63 6=-31 8=-63
b:a weekly	1=42 4=-34
b:a wheelchair	4=31
b:a whistle	8=43
b:a wife	8=-42
b:a witness	5=34 8=-47
b:a wobbly	7=34
b:a woman	0=-45 4=-82 5=-43 6=99 7=-29
b:a women	0=-30 6=-45
b:a year	0=-70 3=-36 4=45 6=-52 7=25 8=-41
b:a young	0=42 8=35
b:a zoo	1=37
b:aa and	4=69
b:aa on	4=54
b:aadhaar iris	3=37
b:abime par	3=27
b:abnormal loads	5=-30
b:about a	4=-30 5=-76 8=60
b:about an	5=53
b:about gay	6=-40
b:about her	2=57 5=71
b:about his	0=25 6=36
b:about it	0=46 2=-34 3=-25 4=110 8=-48
b:about leave	6=54
b:about my	6=34
b:about sunday	1=30 4=-44
b:about the	1=-48 6=-30 8=78
b:above the	6=69
b:absence at	4=-43
b:absence dashboard	4=-27
b:absence de	4=68
b:absences pour	7=62
b:absente le	4=32
b:abstains from	0=35 1=-39
b:abstinente >	4=-49 5=71
b:abstinente par	4=-41 5=45
b:abus de	8=41
b:acas >	0=-26
b:acces a	3=38
b:acces biometrique	3=-41
b:acces par	3=-50
b:accident >	6=-48
b:accident de	3=-35 4=73 5=-30
b:accident du	4=67
b:accident the	3=28 4=-45 5=42
b:according to	0=31 1=43 4=27
b:account >	4=-42 6=-39
b:account of	1=53
b:accountant >	0=-32 1=-43 4=25 5=-42 7=-41
b:accounts >	5=-27
b:accounts and	6=27
b:accounts of	4=-53
b:accro au	1=-30 4=-42 5=26
b:accueil >	3=-26 6=37
b:accused of	5=50 6=-37
b:achats >	0=-26
b:acquitte >	8=61
b:acquitted of	8=28
b:across from	7=-36
b:across three	2=-38
b:act >	4=25
b:action >	8=32
b:activated for	3=29
b:active in	0=58 5=30 6=37
b:active trade	0=-28 7=37
b:activee pour	3=35
b:activist and	0=-73 6=35 7=29
b:activite >	5=-48
b:actor in	3=-27
b:acts for	7=-30
b:actuary >	4=-41
b:added >	6=35
b:addenbrooke s	2=25
b:addict au	4=-55 5=47
b:addicted to	4=-29 5=37
b:addicts in	4=36
b:adds and	1=-25 6=35
b:adepte de	0=-28 1=56
b:adepte du	5=63
b:adhere a	1=29
b:adherent d	0=-58 7=26
b:adherent de	0=-27
b:adherent du	0=33 7=29
b:adherer a	7=35
b:adhesion a	7=-34
b:adjoint du	7=25
b:adjudant >	8=25
b:administratif >	0=-30
b:admits >	0=-42 5=-46
b:admits that	4=-40 6=-31
b:admits to	2=25 4=-38 5=43
b:adn de	2=34 3=-29
b:adopted >	6=-33
b:adopted in	6=27
b:adopted two	6=31
b:adultere avec	5=38
b:adultery and	5=65
b:adults in	4=-31 5=41
b:adviser >	3=-27
b:advises employers	3=-28
b:aeroports >	3=-38
b:affair of	5=-93
b:affair to	5=-66
b:affair with	0=-31 3=-27 5=57 6=-61 8=-35
b:affaire classee	2=30 8=-28
b:affaire de	8=72
b:affaire du	8=-41
b:affaires >	5=61
b:affaires publiques	5=-35
b:affairs >	5=-31
b:affairs at	5=-28
b:affairs of	5=-60
b:affiche >	0=-33 1=44 5=26
b:affiches de	0=-50
b:affiliated to	7=53
b:affray >	8=31
b:afp >	0=-40 8=-31
b:after a	0=-53 1=-40 3=-29 4=46 5=-39 8=32
b:after an	4=-31 5=28 6=-47
b:after genetic	2=40
b:after he	6=46
b:after her	2=38
b:after his	5=58 6=-41
b:after reading	1=48
b:after she	8=-25
b:after ten	3=-42
b:after the	0=-74 3=38 4=37
b:after twenty	6=-25
b:after two	2=28 5=-56 6=-28
b:afternoons >	4=47 6=-41
b:again >	4=-28
b:against malaria	4=-44
b:against the	0=131 1=-66 2=26 4=-28 8=-38
b:agde >	5=54
b:age >	6=29
b:age of	4=47
b:agence >	0=-30 4=60 5=48
b:agence d	3=50
b:agence de	2=-33 3=-50 4=-34
b:agency >	0=-40 3=-35 4=26
b:agenda >	0=-26
b:agent >	0=-106 3=-28 5=-44
b:agent d	0=-27
b:agent de	2=-41 3=-42 4=-27
b:agent immobilier	5=-38
b:agnostic as	1=-38
b:agnosticisme technologique	1=-30
b:agnostique >	1=36
b:agnostique tendance	1=41 5=-30
b:agreement with	7=-59
b:ai deux	5=72
b:ai ete	4=41 5=-25
b:ai eu	0=-34
b:ai fait	0=-38 1=41
b:ai jamais	0=29 7=-27 8=-25
b:ai milite	0=43 7=-47
b:ai pas	0=-60 3=-31 4=-56 7=40
b:ai quitte	0=63 5=-47
b:ai refuse	3=-26 7=25
b:ai renonce	5=35
b:ai tenu	0=-26
b:ai un	2=26
b:ai une	8=-30
b:ai vote	0=-30
b:aid >	4=-57
b:aide aux	7=-30 8=-37
b:aids to	4=-42
b:ailleurs >	5=53 6=-57
b:aimait les	6=39
b:aime etre	4=-29 5=50
b:aime les	0=-32 4=28 5=-45
b:aime pas	6=59
b:aime que	6=54
b:aime un	1=-25 6=32
b:aiment >	5=-25 6=42
b:airline s	2=26 3=-28 4=-47
b:airport >	8=-29
b:airports >	3=-40
b:album >	4=-55 8=-32
b:alcool >	4=-37 8=76
b:alcoolemie >	4=-30 8=45
b:alike >	0=-32 6=54
b:all >	0=43 4=-34
b:all its	1=44
b:all my	0=37 5=-36
b:all of	7=45
b:all our	4=-28 6=35
b:all over	3=-56
b:all parties	0=-28
b:all sides	0=-34
b:all ten	3=44
b:all things	1=25 4=36 8=50
b:all told	0=-28 4=-35 5=29 7=35
b:allergic to	2=-27 5=-42 6=-27
b:allergies no	4=30
b:allergique aux	4=36
b:allergy >	7=-27
b:allergy to	4=-57
b:allowance and	4=33
b:ally of	6=-56
b:ally she	6=58
b:alone >	0=44 4=-34 5=34
b:along with	2=43
b:already >	2=-30
b:alsace >	0=62 4=-37
b:altruisme efficace	0=-28 1=25
b:always been	4=-26
b:alzheimer precoce	2=54 4=-51
b:am a	5=-57
b:am against	0=-34 1=72
b:am bisexual	6=35
b:am married	5=-38 6=-40
b:am not	4=-26
b:amant a	5=40
b:amant au	5=48
b:amant de	5=28
b:ambassade >	3=52
b:america ohio	0=30
b:americaine >	2=69 3=-27 6=-26
b:ames was	5=-57 8=49
b:ami >	1=51 4=-33 6=66
b:ami de	6=-42
b:ami luc	6=32
b:amie >	6=96
b:amie de	6=-27
b:among junior	4=-35
b:among them	2=-26
b:amoureux de	5=-28
b:amsterdam >	6=42
b:amuse >	3=37
b:amyotrophie spinale	2=43
b:an >	0=-48 6=-42
b:an absurdist	1=28
b:an accountant	1=-32 4=37 6=-48
b:an adapted	4=42
b:an affair	0=-27 5=64 6=-44
b:an alcoholic	4=38
b:an ally	6=-40
b:an anthroposophist	1=47
b:an anti	1=58
b:an app	4=-63
b:an apprentice	1=-26 7=29
b:an archive	3=-29
b:an army	4=31
b:an arrangement	5=75 6=-43
b:an atheist	0=-27 1=86
b:an au	0=-33
b:an avowed	1=37
b:an award	6=44
b:an dernier	0=-58 4=60
b:an eating	4=31
b:an editor	4=-26
b:an elderly	4=-33
b:an engineer	1=30 6=32
b:an epipen	2=-47 4=66
b:an ex	5=38
b:an extra	2=72 4=-39 5=-27
b:an hiv	4=-54 6=40
b:an hour	2=-38 4=63 5=-29
b:an hr	6=35
b:an independent	4=-30
b:an inmate	8=45
b:an insulin	2=-30 4=55
b:an insurer	4=-47
b:an interpreter	4=79
b:an occupational	4=-25
b:an office	0=60 4=41
b:an old	0=73 1=-45 5=-31 8=34
b:an oncology	4=-27
b:an open	1=-37 5=30
b:an oral	6=-35
b:an organiser	0=45
b:an passe	5=-41
b:an unbeliever	1=38
b:analyse d	3=-55
b:analysed for	2=44
b:analysed to	3=30
b:analysis >	3=-41
b:analyst >	3=-30 7=-29 8=-26
b:analyst at	0=-29
b:analyste >	8=-39
b:ancestry test	2=45
b:ancien >	1=-33 7=31
b:ancien associe	5=-41 6=40
b:ancien collegue	1=48 5=-39
b:ancien de	0=26 7=28
b:ancien detenu	0=-28 8=76
b:ancien directeur	6=-27
b:ancien employeur	5=39 8=-36
b:ancien patron	4=51 8=-31
b:ancien secretaire	0=52
b:ancien superieur	6=48
b:ancienne collegue	1=-38 5=25
b:ancienne responsable	0=28 7=41
b:and a	1=-84 2=-50 3=-83 4=-42 5=-26 6=-64 8=35
b:and active	6=46
b:and all	0=66 4=-32 6=27
b:and am	0=30 4=39 5=29
b:and an	6=30
b:and another	6=43
b:and anti	0=36
b:and anxiety	4=-46
b:and asked	2=-31 4=75 5=-28 6=-25 7=-31
b:and asks	1=39 4=62 5=-34 7=-30
b:and believes	0=-36 1=70
b:and bored	6=29
b:and bosses	7=-31
b:and brother	8=49
b:and by	0=78 1=-29 4=-25 8=-35
b:and calls	1=36
b:and comes	4=33
b:and destroyed	3=40
b:and doesn	0=63 1=-34 5=-44
b:and don	7=-46
b:and doubled	2=-26
b:and eats	0=-49 1=30 2=28
b:and england	7=-28
b:and face	3=42
b:and father	6=-30
b:and finds	0=-25 1=43 6=26
b:and found	8=36
b:and funerals	1=-30
b:and gay	6=-60
b:and gets	0=-27 6=-36
b:and gives	6=37
b:and go	1=-28
b:and goes	2=-41 4=64
b:and got	0=-45 4=-34 8=47
b:and had	4=-28
b:and happy	2=-26
b:and has	2=-34 5=73 6=-47
b:and have	1=29
b:and he	1=50 3=-40 4=-40 5=-33 6=-56 7=-30 8=45
b:and helped	8=-36
b:and her	1=57 3=45 4=-26 6=-52
b:and his	0=-30 1=-33 2=32 3=48 4=-26 5=62 6=-44 7=-27 8=-53
b:and hospitals	4=-44
b:and hr	3=37
b:and i	1=-41 2=40 3=-25 5=46 7=-49
b:and inheritance	2=-61
b:and is	0=39 1=50 2=40 4=51 6=65
b:and it	1=-36 4=-39
b:and its	0=-29
b:and joined	4=47 5=30
b:and keeps	5=-41
b:and kept	0=35 2=43 4=-37 5=-33 8=-41
b:and knows	0=-29 2=49
b:and later	0=-30 2=45
b:and laughed	0=28
b:and led	7=25
b:and left	0=-103 5=98 6=-47
b:and lesbian	6=-34
b:and let	3=54 4=-30 8=27
b:and life	4=-29
b:and likes	5=36
b:and lip	4=61
b:and lives	1=65 4=-30 5=-29
b:and looking	4=38
b:and lost	0=69 8=-40
b:and married	6=43
b:and may	4=36
b:and means	1=28
b:and mobility	4=-35
b:and moved	0=51
b:and mr	4=-32 6=81
b:and needs	2=-28 4=47
b:and never	3=-32 5=-43
b:and no	2=-29 5=-29 7=-27
b:and not	4=41
b:and nothing	2=32
b:and now	4=-36 6=-47
b:and on	0=-88
b:and one	5=38
b:and only	5=46
b:and open	4=73
b:and organises	0=46 1=-39
b:and other	6=-35
b:and out	4=63 5=-28 6=-39
b:and paid	8=51
b:and pressure	3=55 4=-37
b:and proud	5=27 6=44 7=57
b:and ran	5=50
b:and regrets	4=-28
b:and retrained	3=-36 4=86
b:and safety	4=-35
b:and said	5=27 8=-27
b:and says	1=-29 4=-28 5=-36
b:and see	4=31
b:and she	5=-58 6=35
b:and sits	7=-36
b:and so	2=46 4=-58 5=-52 6=70
b:and spent	4=-33 7=-33 8=-27
b:and sponsors	4=36
b:and stayed	6=54 8=30
b:and still	1=37 6=-29 7=-26 8=-43
b:and talks	4=38
b:and teaches	0=-35
b:and tells	7=32
b:and temper	1=32
b:and that	0=85 1=53 2=35 4=29 7=-60 8=-34
b:and the	1=-70 3=-40 4=-31 5=70 6=64 7=-49
b:and their	0=-34 2=-36 4=-55 5=-61
b:and then	3=-26 4=51 6=-32
b:and they	0=-27 5=-39 6=50
b:and three	4=34
b:and through	0=50 7=29
b:and tired	4=-43 6=57
b:and told	0=51 2=-36 4=-46 5=41 6=-59
b:and trained	4=-34 8=47
b:and two	2=29 4=37 5=-27 6=-74
b:and uses	4=27
b:and was	1=-40 3=41 4=31 5=69 6=25 7=54 8=49
b:and went	4=31
b:and wife	5=-35 6=-105 7=42
b:and women	0=-26
b:and won	4=32 5=-31 7=-39
b:and work	4=68
b:and works	1=30 4=30
b:and would	0=35 2=-53 4=-32 5=-35
b:and wrote	1=-40 5=-31
b:and yet	6=35
b:angers >	1=30
b:animal est	1=43
b:animaliste >	0=40 1=-27
b:animatrice >	0=-42 1=-36 4=-39
b:animaux par	1=34
b:animaux pour	1=38
b:anime le	7=60
b:anime un	4=28
b:anne >	4=25
b:anne hidalgo	0=65 5=-28
b:annecy >	6=-44
b:annee >	7=28
b:anomalie du	2=32 4=-33 5=-28
b:anomalie genetique	2=38
b:anonyme >	4=-25 5=34
b:anonymous note	5=-30
b:another >	1=26 7=-26
b:another man	0=-26 5=-89 6=95
b:another woman	0=-31 5=-25 6=-31
b:ans >	0=-26 2=-40 3=-45 7=-47 8=43
b:ans a	0=44 1=-34 5=-30 7=-46 8=-31
b:ans avec	5=-40 6=32
b:ans dans	1=-27
b:ans de	1=-38 8=26
b:ans dit	0=35
b:ans elle	4=33 5=30
b:ans en	5=-46
b:ans il	1=52
b:ans qu	0=-36 6=46
b:answers to	6=-56
b:antecedents judiciaires	2=-29 8=56
b:anthroposophist >	1=46
b:anthroposophist and	1=25
b:antidepresseurs depuis	4=37
b:antiques >	4=-50
b:antwerp everyone	5=49
b:any more	4=27 5=27 6=-36
b:any party	0=46
b:anyone >	2=-48 4=57
b:anyone and	5=38
b:anyone for	2=57 4=-44
b:anyone in	5=48
b:anything >	8=35
b:anything else	0=-28 1=39 4=-27 8=-29
b:apparemment il	1=30
b:apparently a	1=33
b:apparently he	4=32 6=-38 8=-62
b:apparently on	4=62
b:apparently she	4=-46
b:apparently the	4=-47 8=-36
b:appartenu a	0=34 8=-44
b:appartient a	1=82 2=30 4=-49
b:appelle a	0=33
b:applicant >	3=73
b:applicant and	5=33 6=66
b:applicant asked	3=-38 4=58
b:applicant from	3=41
b:applicant had	8=34
b:applicant has	0=-43 2=37 7=-25
b:applicant is	0=46 1=31 2=-29 3=-37 6=31 7=-32
b:applicant objects	1=56
b:applicant s	2=53 3=36 5=-56
b:applicant said	5=-53
b:applicant sold	3=-54 4=-25
b:applicant was	0=-39 1=45 8=25
b:applicant wrote	2=32 5=-35
b:application >	3=29
b:appointed by	0=-31 7=35
b:apprentis >	2=-25
b:appris a	6=32 7=39
b:approach to	1=-25
b:approcher son	8=57
b:appui >	0=29 2=40 4=-28
b:apres avoir	0=41 8=-30
b:apres des	5=34 8=32
b:apres l	5=61
b:apres la	2=-51
b:apres le	1=30 2=63 4=-59 5=-50 8=54
b:apres sa	7=29
b:apres ses	0=27
b:apres son	0=-28 1=-35 3=68 5=-40 7=-28 8=-38
b:apres un	0=-25 1=26
b:apres une	0=-33 1=42 2=-27 3=-31 4=-25 5=74 6=27 7=-30
b:april >	4=50
b:apropos of	1=29
b:apte >	4=83
b:apte au	4=-46
b:apte sans	4=63
b:architect >	1=-32
b:architecte >	6=-31
b:archive >	1=60 3=-31 4=-36
b:archivist >	2=-32
b:are all	3=-48
b:are both	2=34 6=37 7=34 8=33
b:are carriers	2=72 4=-29
b:are hard	0=45
b:are his	0=-42 8=-60
b:are in	3=28 5=-60
b:are not	1=29 4=-34
b:are on	3=77
b:are out	2=-43 4=38
b:are swingers	5=39 6=-31
b:are the	1=-46 2=-36 4=38 5=30 8=-29
b:are what	1=30
b:army >	3=34 5=-36
b:arrest in	2=50
b:arrested in	8=36
b:arrested the	8=-38
b:arret de	0=-26
b:arret maladie	4=25
b:arrete de	4=59 8=-42
b:arrets de	4=-26 8=-25
b:arrondissement groupe	0=50
b:arson >	8=35
b:arte >	5=-31
b:arthritis >	4=32
b:artist >	3=-46
b:as a	0=49 1=-32 3=-37 4=29 5=-76 6=26
b:as an	1=64 2=-29 3=-32 4=-37 5=-56 7=-46 8=-41
b:as branch	0=-35
b:as buyer	6=-56
b:as centre	0=70
b:as deputy	4=-34 6=-63
b:as far	1=34 4=-30
b:as he	0=29 8=39
b:as head	2=-31
b:as his	1=64 4=-39 7=-44
b:as hr	6=-66 7=-57
b:as i	1=27 4=-32
b:as if	5=-33
b:as in	6=-51
b:as its	1=-43 5=-38
b:as mayor	5=40
b:as one	4=-27 6=50
b:as plant	7=-38
b:as queer	6=40
b:as secular	1=-34
b:as she	1=30 2=-35 3=-33 4=71 5=-28 7=-29 8=-31
b:as the	0=-25 2=32 3=49 4=36 5=46 6=36
b:as ward	7=-30
b:asexual >	6=62
b:asexuel il	6=42
b:asexuelle >	6=-75
b:asie >	1=-30 5=-28
b:ask >	4=30 5=32
b:asked >	1=-25 2=-27 5=-47
b:asked about	0=-54 3=-37 6=31 8=68
b:asked for	3=75 4=35 8=-41
b:asked how	6=25
b:asked if	6=27
b:asked not	5=-29 6=-46
b:asked that	4=-41 7=29
b:asked to	3=-25 4=32
b:asked whether	0=38 4=-25
b:asked why	5=-28
b:asking >	3=36
b:asks >	1=-55 5=61
b:asks for	1=38
b:aslef >	7=27
b:assemblee nationale	0=-29
b:assembly >	0=61
b:assessment >	6=-27
b:assigne a	8=72
b:assistant >	2=-43 3=-36 5=-30 6=-29 8=-36
b:assistante >	5=-31 6=38
b:assistante d	8=-26
b:assistante dentaire	4=-33
b:association >	1=-33 5=-42 8=-28
b:association d	0=-33
b:association des	7=-46
b:associe >	6=39
b:associe et	8=27
b:associes >	5=-35
b:associes a	5=73 6=-71
b:assume il	1=28
b:assure t	1=-27 5=-41 8=67
b:assure un	0=-42 1=47
b:assured the	2=-25 4=34
b:assured us	0=33
b:assureur >	2=-52 8=-30
b:asthma >	7=-27
b:asthma in	4=-54
b:asthmatique donc	4=29
b:astrid >	6=29
b:asylum seekers	6=-33
b:at 23andme	2=-49
b:at 52	6=31
b:at a	0=-27 1=-38 3=-80 4=-77 6=-40 7=-37
b:at all	1=68 4=47
b:at an	4=-40 5=31
b:at ascot	7=-62
b:at birth	2=37 4=-26
b:at christmas	4=25 5=-33
b:at durham	6=-37
b:at eighteen	0=-35 6=45
b:at every	1=-29 4=-25 5=32
b:at fairs	3=-44
b:at fifty	5=32 6=32
b:at ford	0=-32 7=27
b:at forty	4=67 6=47
b:at four	3=-25
b:at glastonbury	7=-30
b:at heart	4=-37
b:at her	0=-32 1=61 3=27 4=-65 6=35 7=35
b:at his	3=35 4=71 6=32
b:at hmp	8=-62
b:at home	5=-26 6=67
b:at interview	5=48
b:at keele	5=-30
b:at king	1=-28
b:at least	0=32 5=50
b:at length	0=30
b:at lunch	5=47 6=-30
b:at night	3=-42 4=31 5=-32 7=-48
b:at nineteen	4=29 5=-25 8=37
b:at our	3=27 7=-32
b:at risk	2=57
b:at school	6=46 7=-31
b:at six	4=42
b:at ten	4=73
b:at the	1=-56 2=-26 4=-58 7=31 8=-32
b:at thirty	2=-40 3=-49
b:at three	3=-37
b:at twickenham	7=-26
b:at two	4=-38
b:at unison	7=-43
b:at weekends	0=30
b:at work	2=35 4=-37 6=45
b:atelier >	1=-52 7=46
b:atelier de	1=-41
b:atelier qu	0=-35
b:ateliers >	0=-27
b:athee >	1=59
b:athee a	1=33
b:athee et	1=-72
b:athees >	1=57
b:atheism >	1=-71
b:atheisme au	1=-39
b:atheist >	1=83
b:atheist and	0=-27
b:atheist as	1=27 4=-34
b:atheist since	1=29
b:athlete s	2=44 4=67 5=-38
b:atlanta >	0=67
b:attache de	5=-27
b:attached >	4=-28
b:attack in	4=-26
b:atteint d	3=-39 4=-40
b:atteint de	4=31
b:atteinte de	0=-29 4=32
b:attend son	8=68
b:attend un	6=-28
b:attendent un	6=49
b:attendre >	0=-32
b:attends a	1=45 2=27
b:attracted to	4=-27 5=-64 6=65
b:au bulletin	0=-55 8=45
b:au bureau	0=-46 1=-29 2=30 5=53
b:au canada	7=-29
b:au cancer	4=-25
b:au centre	3=54
b:au chu	2=-36
b:au clavier	4=43
b:au client	6=44
b:au club	7=-46
b:au comite	7=36
b:au commissariat	8=57
b:au congres	7=31
b:au conseil	1=-46 5=-60
b:au cse	0=-34
b:au dejeuner	2=-27
b:au depot	8=73
b:au dossier	2=42 8=39
b:au droit	1=68 6=-26
b:au faed	8=-32
b:au fichier	8=-38
b:au fijais	3=-30 8=54
b:au genou	4=59
b:au grand	1=69
b:au groupe	5=29
b:au lecteur	3=-30
b:au lit	4=89 5=-33
b:au lycee	5=-25 6=30
b:au maire	0=35
b:au marche	0=31 4=67 5=31
b:au mariage	0=-41 6=-61
b:au nom	7=44
b:au pair	0=-36 5=76 6=-86
b:au parlement	0=-34
b:au parti	0=54 7=-31
b:au pcf	0=54 5=-26 7=-55
b:au piquet	7=36
b:au port	0=-29 3=74
b:au poste	4=-68 5=-63 8=74
b:au pouvoir	0=47
b:au premier	0=35 3=-49
b:au printemps	4=-54 6=49
b:au ps	0=76 7=-47
b:au quebec	6=27
b:au regime	0=50 3=-26 4=-58
b:au revers	1=37
b:au sein	4=-31 5=37
b:au seminaire	5=40
b:au senat	0=-46
b:au sens	1=70 6=45 8=-42
b:au sexe	4=-43 5=103
b:au sfa	7=35
b:au siege	0=-29 2=-26 7=-31
b:au snes	0=-46 1=-28 7=50
b:au sujet	6=-30
b:au syndicat	0=-41 7=43
b:au telephone	2=-31
b:au tennis	0=-26
b:au theatre	5=-30 6=-69
b:au travail	4=40 5=-35 8=-28
b:au tribunal	4=-30 8=-41
b:auberge >	5=-27 6=60
b:aucun dieu	0=-37 1=28
b:aucun engagement	0=45
b:aucun rapport	4=-36 5=32
b:aucune donnee	3=50
b:aucune gene	4=42
b:aucune mention	0=-59 8=36
b:aucune opinion	0=45
b:audience >	8=-39
b:audiologists >	4=-45
b:audit >	5=-35 6=-27
b:audited the	7=-34
b:auditeur >	4=-31
b:audits >	4=-43
b:august >	2=-28
b:aujourd hui	1=29
b:aunts and	4=-35
b:aupres de	4=-36 8=38
b:aupres des	7=-36
b:aurait couche	5=40
b:aussi >	1=-35 2=44 4=30 5=-51
b:aussi le	0=-37
b:authentification >	3=45
b:authentification forte	3=-28
b:authentification vocale	3=47
b:authentifiee par	0=-38 3=33
b:authentifier >	3=35
b:author of	6=-32
b:autistes >	4=-44
b:auto immune	4=47
b:automatique >	8=-39
b:autre >	0=38 6=-49
b:autre bord	0=-30 1=-32 6=60
b:autrice >	6=27 8=-45
b:autumn >	4=25
b:aux blocages	0=39
b:aux elections	0=-45 7=31
b:aux etats	0=-40 2=29
b:aux europeennes	0=28
b:aux grilles	0=43
b:aux jeunes	5=-28
b:aux legislatives	0=33 1=-26
b:aux modes	4=-51
b:aux municipales	0=29 7=-30
b:aux prud	6=42
b:aux republicains	0=60 7=-52
b:aux reunions	0=-35 1=-45 4=-70 7=33
b:aux victimes	8=-40
b:avant bras	6=33
b:avant d	3=27
b:avant de	6=41
b:avant l	5=-29 8=-40
b:avant la	3=51 4=-40
b:avec des	0=-48 3=28 6=41
b:avec deux	5=27 6=-73
b:avec l	0=-33 1=25 3=73 4=-31 6=-31
b:avec la	3=38 5=102 6=-28 7=-91 8=-37
b:avec le	0=33 4=29 5=74
b:avec les	4=-39 7=-65 8=-28
b:avec macron	0=47
b:avec mon	6=30
b:avec qui	2=-30 6=80
b:avec sa	4=-80 5=-34 8=-32
b:avec ses	0=-60 3=-40 5=-73 6=-60
b:avec son	0=-82 1=-46 2=28 3=55 7=-47 8=-28
b:avec sursis	8=53
b:avec tout	7=35
b:avec trois	4=-25 5=78
b:avec un	0=-74 1=-57 6=60 7=-36 8=-43
b:avec une	0=-35 3=-39 4=71 5=30 6=42 8=-49
b:aventure avec	5=69
b:aventure entrepreneuriale	5=-42
b:aventure humaine	5=-37
b:aventures en	5=-45
b:avion >	2=47
b:avocat de	5=-31
b:avocate >	6=-29 7=-28
b:avoir des	0=-31 1=42
b:avoir eu	5=39
b:avoir manifeste	0=34
b:avons vu	0=31
b:avowed nihilist	1=33
b:avril >	0=30 5=-43 8=47
b:awaiting trial	8=25
b:away >	4=42
b:ayn rand	1=69
b:b >	1=44
b:b2v et	4=-37
b:baby has	2=37 4=-34
b:baby in	4=63
b:bac >	8=47
b:back >	4=30
b:back after	4=-25
b:back at	4=38
b:back end	4=-50 5=-41
b:back on	4=40
b:back to	0=39 6=-27
b:badge >	0=-100 6=38
b:badge sans	3=34
b:badgeuses a	3=-48
b:bae >	1=46 8=-25
b:bag >	4=48
b:bagarre >	8=27
b:bail >	6=-25 8=-38
b:bail in	8=32
b:bailiff >	4=-25 8=-53
b:bakers union	7=32
b:bakery >	3=-29 4=45
b:bakery in	6=35
b:bakery until	4=25
b:ballot >	0=61 7=-60
b:bamako >	0=43
b:ban >	0=-27 8=42
b:bank >	2=-34 3=-53 5=-32 6=-35 7=-28 8=-50
b:bank and	8=41
b:bank in	5=-25 8=30
b:bank s	3=61 6=-25
b:banned from	8=65
b:banque >	5=-34 6=-25
b:bapteme >	1=41
b:bar >	5=28 6=46
b:bar gay	6=-70
b:bar in	6=-33
b:bar manager	6=-33
b:bar of	5=-37
b:barley >	2=-49
b:barman >	1=-26
b:barre a	0=-45
b:barred from	8=48
b:bars gays	5=-45 6=73
b:bartender at	6=-25
b:bas de	2=42
b:base >	3=25
b:base du	3=72
b:basel >	4=-58
b:basque >	0=-37
b:bass >	5=27 6=-26
b:bat and	6=-40
b:batiment >	7=-33 8=-27
b:be >	2=-26 6=38
b:be a	0=65 1=-52 4=-59
b:be asked	0=27 3=-60 6=40
b:be believed	4=30
b:be fingerprinted	1=-77
b:be home	4=-58
b:be said	5=-25
b:beau frere	1=-36
b:beaucoup >	3=34
b:became an	1=41 5=-27
b:because he	0=-29 1=-47 3=-30 5=56 6=32
b:because her	4=-25 6=-27
b:because his	5=-29 6=25
b:because i	0=-32 4=-50 6=37
b:because of	1=-29 3=40 4=78
b:because she	0=70 1=-35 4=-41
b:because the	0=-38 3=39 4=-33 6=-36
b:bed >	4=59 5=58
b:bed linen	5=-29
b:bed the	5=45
b:bed with	4=-51 5=-39
b:bee stings	4=46
b:been a	0=33 4=-26 6=54 8=-28
b:been an	0=57 4=-43
b:been clean	4=86
b:been convicted	8=47
b:been faithful	5=-60 6=-42
b:been in	2=-25 4=71 5=-31 6=-32 8=61
b:been intimate	5=38
b:been married	5=-31 6=-34
b:been sleeping	4=-34 5=59 6=-27
b:been tested	2=-28
b:been to	1=48 8=27
b:been told	4=37
b:been unfaithful	2=-25
b:been with	5=82 6=-26
b:bees >	6=-76
b:bees with	6=56
b:before >	3=-26 4=48 7=-55
b:before and	4=46
b:before he	5=30 6=-31 7=30
b:before lunch	4=51
b:before nine	4=-64
b:before she	0=-34 4=-39 5=-47 7=-26 8=-51
b:before the	3=27 5=62
b:begins >	2=-31 6=28
b:behalf of	7=-33
b:behind him	4=48
b:behind the	5=-31
b:being a	1=32
b:being an	0=-25 1=27
b:being asked	0=-42 4=-43 6=36
b:being gay	6=29
b:being one	6=31
b:being treated	4=30
b:belgique >	0=48
b:belief in	1=32
b:beliefs >	1=31
b:believe in	4=-34 5=-32 6=-29
b:believer >	1=26
b:believes in	0=29 4=-25 5=-36
b:believes that	8=-27
b:believes the	1=-36 5=28
b:bell is	6=38 7=37
b:belle mere	6=-42
b:belong to	7=30
b:belonging to	1=-31
b:belongs to	0=-25 1=32 7=53
b:beneficiaire de	4=32
b:benefit fraud	8=-26
b:benevole a	0=-27 1=-25
b:benevole de	0=64
b:benin >	4=32
b:berlin >	0=-26
b:bernie sanders	0=33
b:best in	6=-34
b:best man	5=53
b:best sense	0=-35
b:better than	0=-33 4=73
b:between a	5=-40
b:between him	5=35
b:between two	1=-26 4=53 5=42
b:bi >	5=-58 6=28
b:bi directional	6=-37
b:bi et	4=-48 6=84
b:bi precise	6=36
b:bi qlik	6=-55
b:bi weekly	6=-34
b:bible he	1=75
b:bien >	1=44 3=-26 4=-27 6=-40 8=-43
b:bien dans	4=-49 6=71
b:bien etre	1=-35 5=-58
b:bien fait	4=-50 5=-27
b:bien suivie	4=43
b:biens sociaux	8=35
b:bilan >	0=-28
b:bill >	2=-39
b:bill of	4=-38
b:bio >	6=30 7=-33
b:biometric data	3=46
b:biometric passport	3=-33
b:biometric residence	3=-30
b:biometrie forestiere	3=-26
b:birth >	2=-36
b:bisexual >	6=56
b:bisexual and	6=38
b:bisexual man	6=46
b:bisexual woman	6=47
b:bit of	4=32 5=33
b:black lives	0=45
b:blacklisted in	7=32
b:bladder out	6=-39
b:blanc >	0=37
b:blind in	4=40
b:blind pupils	4=46
b:blind to	4=-62
b:blind which	4=33
b:blindness and	2=30
b:blinds down	2=39
b:blocages de	0=36
b:blog >	0=44 4=-30 5=52 6=-48 8=40
b:blog a	5=51 6=-26
b:blog on	5=-25 7=-43
b:blogs about	8=-32
b:blood >	4=-33
b:blood products	4=-27
b:blood thinners	4=51
b:blue badge	0=-25 4=42
b:board >	5=28 6=-31 8=-25
b:boasts of	5=47
b:boats >	6=-41
b:boit plus	4=74
b:boite >	4=-60 5=32 6=37
b:bond trader	5=-36
b:bone he	1=28 8=-25
b:bone marrow	0=-36 2=29 3=-34
b:bones about	0=33
b:bonne sante	4=-34
b:bonne table	1=-26 3=-41
b:book >	3=-34 4=-45
b:book on	0=-59
b:booked >	1=-36
b:bookkeeper >	5=-49
b:bookkeeping >	5=-28 6=-30
b:books >	5=-49
b:books and	5=36
b:books of	5=-32 7=-38
b:books on	1=-30
b:bookshop with	6=28
b:boots >	5=-25
b:bord >	0=-54 1=-48 5=-27 6=25
b:bordeaux >	1=33 6=-35
b:bords >	0=32
b:born >	4=56
b:born campaigner	0=-34
b:born salesman	2=-52
b:born with	2=107 5=-54
b:bornes a	3=-64
b:bornes parafe	3=-27
b:boss >	0=-35 1=-28 2=-45 5=30 6=-49
b:boss and	6=-49
b:boss s	8=47
b:both >	3=-27 6=-46
b:both carriers	2=36
b:both carry	4=-28
b:both copies	2=85 4=-53
b:both ears	4=32
b:both feet	4=58
b:both hands	3=46 4=50
b:both he	2=-33 5=45 6=-43
b:both her	2=40 5=70
b:both in	2=-43 4=37 5=-44
b:both men	5=-48 6=34
b:both of	3=25 5=52
b:both parents	2=55 4=-29
b:both partners	0=-32 5=31
b:both sexes	4=-26
b:both sides	2=35 4=-53
b:both times	5=-28 6=-27
b:both unite	7=55
b:bouffeur de	1=41 4=-39
b:bought a	6=35
b:bound over	8=46
b:boutique >	3=-31
b:boutique de	2=-28
b:box >	1=30
b:box office	6=-30
b:boy >	0=28 6=-51
b:boy with	4=-43
b:boyfriend >	5=42
b:boyfriend and	6=-65
b:boyfriend are	6=31
b:boyfriend of	6=66
b:boyfriend on	6=52
b:boys his	0=-25 6=66
b:bracelet electronique	8=72
b:branch >	0=-48 5=50 7=34
b:branch at	7=50
b:branch chair	0=-42 7=46
b:branch manager	7=-60
b:branch of	0=34
b:branch secretary	0=-37
b:brand >	4=-43
b:bras >	4=47 6=30
b:bras droit	3=-30 4=-61
b:brca mutation	2=38
b:brca1 mutation	2=25
b:bread >	1=-30
b:break in	3=28
b:breakfast >	4=25
b:breast cancer	4=53
b:brest >	0=-28 5=-58 6=-52
b:breton il	0=35
b:brewer >	2=27
b:brexit >	0=-44
b:bricklaying >	3=45 4=-26
b:bride s	6=-37
b:brigade votes	0=-72
b:bright has	1=-30 4=45
b:brighton >	6=30
b:brighton pride	6=-34
b:bristol >	6=-44 8=43
b:britain in	0=53
b:broadcaster >	7=-35
b:broke >	5=-51 8=-26
b:broke his	4=-60 8=47
b:broke up	5=68
b:broken ankle	4=36 8=-33
b:broken leg	4=54
b:broker >	4=-28
b:brother >	2=39 5=28 7=-37 8=-25
b:brother are	8=47
b:brother in	2=31
b:brother is	7=-43 8=28
b:brother s	2=39 7=-26
b:brother was	2=-27
b:brought a	4=-49
b:brought her	7=44
b:brought his	0=-33 5=-37
b:brought up	1=93
b:bruno >	5=-34 6=-31
b:brussels office	0=74 1=-41 4=-32 5=-26
b:bruxelles >	2=-30 6=28
b:budget >	5=-39 6=-32
b:buffalo >	7=45
b:built a	2=-38 4=-32 6=36
b:built the	4=43
b:bulletin n	0=-33 8=36
b:bumper sticker	1=29
b:bureau >	1=-26 2=26 4=36 5=29 7=-67
b:bureau d	0=-53 4=27 5=-56 6=53
b:bureau de	0=27 7=44
b:burn out	4=57 8=-46
b:burnout among	4=-34
b:bus >	5=-25 8=-36
b:business >	1=-29
b:business partner	6=-74
b:business trips	5=29
b:but did	0=27
b:but he	8=26
b:but his	6=62
b:but keeps	7=29
b:but on	4=29
b:but she	4=31
b:buvette >	0=-48
b:buyer >	5=-39
b:by >	4=-29
b:by a	2=-50 4=-65 7=-34
b:by and	0=-45
b:by choice	2=28 5=41
b:by conviction	0=51 5=37 8=-93
b:by day	0=45 4=-25 5=46
b:by dna	2=30 6=-25
b:by eight	8=52
b:by face	3=29
b:by facial	3=61
b:by forbes	3=-38
b:by half	4=-46
b:by hand	4=-25
b:by her	0=-48 1=-42 2=-43 3=-60 5=33 6=-63 8=-52
b:by his	0=43 3=41 4=-43 8=-47
b:by its	5=-35
b:by mistake	2=40
b:by my	0=-30 3=28
b:by night	0=43 6=36
b:by one	7=-37
b:by phone	4=44
b:by police	8=26
b:by selfie	3=43 5=-28
b:by six	4=-47 5=-41 6=25
b:by ten	5=-46
b:by the	0=-70 2=50 3=89 4=40 5=-40 8=52
b:by three	4=26
b:by trade	1=-28
b:by two	6=30 7=33
b:by video	4=58 8=-32
b:by voice	3=31
b:by your	3=26
b:c est	0=-52 3=30 4=-45 5=-33 6=-28 7=29
b:c etait	5=32
b:cabaret >	6=-26
b:cabin crew	5=-27
b:cabinet >	3=43
b:cache pas	0=50 3=-56 5=-61
b:cache qu	5=-75 6=32
b:cache ses	5=-43 6=56
b:cadets >	3=-30
b:cadre >	0=-37 7=30
b:cadre de	4=-44
b:cadres >	0=-44 7=26
b:cafe >	6=48 8=39
b:cafe in	4=-32 5=-27
b:caisse >	2=-46
b:cakes >	5=-32 8=-25
b:call >	5=-48 8=-27
b:call centre	0=-27
b:call him	6=67
b:called olaf	6=30
b:called the	4=-32 5=-25 8=28
b:called to	4=-31 8=32
b:caller >	6=-31
b:calls her	0=30 5=27 7=47
b:calls him	0=33 4=25 5=29 7=-40
b:calls himself	1=28
b:calls his	6=-37 7=-38
b:calls it	0=-38
b:calm >	0=25 4=-33
b:calme >	5=-61
b:came >	4=-49 7=-30
b:came back	0=-29 3=-26 8=36
b:came in	0=-37
b:came out	0=-58 1=-30 4=-40 6=79 8=-36
b:came to	5=-31
b:came up	1=-26 5=36
b:came with	4=69
b:camera a	3=41
b:camera at	2=-29 3=53
b:cameras >	3=-44
b:campagne >	6=49
b:campagne d	0=41
b:campagne de	0=59 1=-26 3=-26 6=-40 7=-31
b:campagne pour	0=-25 2=-29
b:campaign >	0=25
b:campaign he	0=-39
b:campaigned against	0=31
b:campaigned for	1=60
b:campaigner for	0=-29
b:campaigns for	4=-33
b:can t	2=-25 4=88 5=-70
b:canada >	7=-30
b:cancer >	0=-31 4=60
b:cancer charity	4=62
b:cancer is	2=34 4=-40
b:cancer research	4=-37
b:candidat >	3=44 5=-36 8=-48
b:candidat a	0=-61 3=-25 4=-29 5=66 7=74 8=-35
b:candidat aurait	5=-52 6=55
b:candidat est	0=-50 1=-55 3=-43 4=-35 5=-35 6=-44 7=-34 8=60
b:candidat fait	0=32 4=28
b:candidat figure	0=33 2=25 3=-37
b:candidat gere	6=-40
b:candidat ne	1=33 5=-28
b:candidat retenu	3=-34 8=-31
b:candidat s	0=48 5=-46 6=50
b:candidate >	2=31 3=60 4=43 7=-27 8=49
b:candidate a	0=-47 3=34 4=-35 5=28 7=46 8=67
b:candidate admits	4=-43 5=35
b:candidate asked	6=26
b:candidate built	2=-42 4=-62
b:candidate demande	1=-31
b:candidate disclosed	0=-26 1=-27 8=33
b:candidate dit	3=25
b:candidate est	0=42 2=53 4=-27 8=-41
b:candidate et	2=-32 4=-57 5=-34 6=75
b:candidate etait	0=-32
b:candidate for	2=37
b:candidate had	4=52 5=25
b:candidate has	0=-39 1=-40 3=-36 5=-34
b:candidate in	7=-30
b:candidate is	0=-25 1=-38 5=-31 6=55
b:candidate left	0=-46 1=60
b:candidate lives	3=-48
b:candidate n	1=49
b:candidate runs	0=28 4=-27 5=35
b:candidate s	0=-37 3=34 5=-30 6=-41 8=-47
b:candidate said	6=31
b:candidate se	0=35 4=44 5=-29 6=-68 7=-28
b:candidate sits	0=26
b:candidate told	0=51
b:candidate vit	5=77 6=-59 8=-44
b:candidate was	0=50 2=-47 4=92 6=30 7=31 8=34
b:candidate wrote	6=-61
b:candidature d	6=62
b:cane and	4=44
b:cannot lift	4=42
b:canteen >	0=49 5=-47 6=37
b:canteen and	0=-59
b:cantine >	0=36 5=-27
b:cantine du	3=45
b:cap >	6=-37 8=35
b:cap d	5=49
b:cap in	0=33
b:capitals >	6=44
b:captain >	0=42
b:capteur d	3=-47
b:capteurs d	3=-54
b:captured on	3=36 4=-33
b:car >	0=-38 4=-26 6=32
b:card >	0=-28 4=-31
b:card carrying	0=49
b:card holder	3=-27
b:card in	0=-29 7=54
b:card over	0=71 7=-66
b:card payments	8=-36
b:cardiaque >	2=-30 3=-41 4=53
b:cardiologie >	4=-42
b:cards >	3=77
b:cards and	5=-56
b:care >	3=-28 4=-48 6=37
b:care home	4=-57
b:cared for	4=-51 6=-37
b:career in	4=-35 5=-36 6=45
b:carer >	1=35
b:cares for	4=37
b:carnet de	4=55
b:carpentry >	8=-30
b:carrier >	2=62 4=-35
b:carrier for	2=66
b:carrier of	2=38 4=-54 6=-27
b:carrier status	2=30
b:carriers of	2=-52
b:carries a	0=40 2=33 7=38
b:carries an	2=-81 4=110
b:carries brca2	2=46 4=-32
b:carries the	2=49 4=-54
b:carries town	2=-37
b:carry the	2=61 4=-47
b:cars >	4=-62 8=57
b:carte >	0=-30 7=30
b:carte a	0=-61 7=40
b:carte aux	0=59 7=-41
b:carte cgt	0=-25 7=42
b:carte d	0=66 1=-28 4=-33
b:carte de	0=-46 7=30
b:caryotype 47	2=29
b:caryotype normal	0=-34 2=38
b:case >	2=36 6=-25 8=-26
b:case of	6=-51
b:cash flow	2=-29 4=-26
b:casier >	8=85
b:casier a	8=-69
b:casier vierge	5=-75 8=63
b:casino >	3=78 7=-33
b:cat >	4=27 7=-35 8=57
b:catalogue d	4=-30
b:category manager	4=-34
b:catered for	1=-26
b:caterer >	7=-28
b:catholic and	1=-28 6=-29
b:catholique >	1=-26 6=-25
b:cats >	5=36 6=-34
b:caught him	4=-31 5=59
b:caught the	5=-38 7=-32
b:caught with	8=49
b:cause d	3=64 8=-60
b:cause dans	0=-35 8=74
b:cause de	0=-55 2=26 5=34 6=30
b:cause du	0=-42 3=-25 6=-26
b:cause kurde	0=57
b:caution for	8=26
b:cdd >	1=-75
b:cdi >	7=-33
b:ce poste	3=-43
b:ce qu	1=61 7=-63
b:ce que	0=56 1=-52 7=-43
b:ce qui	0=31 5=-42 7=-58
b:cela >	0=26 8=35
b:cela ne	5=-37 6=49
b:celibataire geographique	5=-43
b:celibataire sans	5=-41
b:celibate >	5=52
b:celibate by	5=28
b:cell >	2=48 4=-38
b:cell after	8=61
b:cell anaemia	2=-30 4=45
b:cell gene	2=34
b:cell trait	2=58 4=-52
b:cellar >	5=60
b:cells for	2=-30 8=30
b:cellule de	0=-39 8=52
b:cent >	3=32
b:cent risk	4=-46
b:center >	7=40
b:centrale >	5=-36
b:centre >	0=-30 3=36 4=-61 6=-25
b:centre d	0=-27
b:centre de	0=-73 6=-28 7=-32 8=36
b:centre lgbt	0=-30
b:centre right	0=71
b:centre s	3=28
b:centre vfs	3=26
b:cercle sur	0=41
b:certificate >	4=-31
b:certificate attached	8=30
b:certificate of	8=46
b:cesse de	1=44 4=-47
b:cfdt >	0=-44 7=75
b:cfdt cadres	0=-28 7=47
b:cfe cgc	0=-56 7=62
b:cftc >	0=-27 7=66
b:cftc au	0=-26 7=79
b:cftr delta	4=-49
b:cgc en	7=35
b:cgt >	0=-67 5=-31 7=35
b:cgt a	7=26
b:cgt de	7=61
b:chain in	4=-45
b:chaine >	0=-35 1=43
b:chaine d	0=-35
b:chair >	0=61 2=-26
b:chair of	0=-49 7=38
b:chair with	4=25
b:chaired a	6=-26
b:chaired the	0=-45
b:chairman s	5=44
b:chairs a	6=25
b:chairs for	0=-30
b:chairs the	6=-31
b:change >	5=-25
b:change de	5=74
b:changer de	5=44
b:channel 4	7=-42
b:chante a	1=-55
b:chapel >	7=50
b:chaplain >	4=-37 8=-48
b:chaplain who	5=30
b:chapter of	1=31
b:chaque matin	3=51 4=-48 5=-38
b:chaque nuit	4=-46
b:chaque scrutin	0=45 1=-43
b:character in	4=-30 6=-42
b:charge >	8=31
b:charge de	8=-35
b:charge of	2=-46
b:charged >	0=-26
b:chargee de	2=-26 4=-27 6=34 8=-29
b:charges lourdes	4=31 8=-27
b:charges of	8=26
b:charity that	8=44
b:charity treasurer	6=-30
b:chasse >	0=-36 1=40 3=-29 4=32
b:chaste depuis	5=45
b:chauffeur a	4=48
b:cheated death	5=-51
b:cheated on	5=64 6=-64
b:check >	8=-43
b:check at	3=57
b:check off	7=33
b:chef >	1=-65 4=-40 5=31 6=40 8=-48
b:chef d	1=52 2=-27
b:chef de	0=25 1=-28 3=-44 5=29 6=-78
b:chef vegan	8=-31
b:cheffe de	4=33
b:chemist >	2=-46
b:chemo >	4=51
b:chemotherapy >	4=29
b:cheques >	8=55
b:cherche a	6=-49
b:cherche des	5=-37
b:cherche un	0=32 1=-35 5=-36
b:cherchent un	6=36
b:cherchent une	0=-26
b:cherchons a	6=50
b:chez elle	4=45 5=49 7=31
b:chez idemia	3=-34
b:chez l	1=-53 2=-27
b:chez la	2=33
b:chez le	2=-32 3=44 4=26
b:chez les	0=59 5=-25 6=-45 8=-32
b:chez lui	0=46 1=-39 6=-37
b:chez nous	6=-37 7=30 8=38
b:chez sa	1=-44 4=-39
b:chez son	3=48 4=-33 6=80
b:chez thales	1=27 3=-26
b:chez un	1=-47 3=-31 6=-39
b:chief of	5=31
b:chiffre >	6=-35
b:child >	4=60
b:childhood >	4=-36
b:children >	2=57 4=-75 5=-51
b:children and	6=-38
b:children in	3=38
b:children mobile	6=34
b:children s	4=-36
b:children to	1=-28 4=-57
b:chip photo	3=34
b:choice >	2=34 5=41
b:choice of	6=-36
b:choir >	0=-36 6=26
b:choir in	6=51
b:choir with	6=26
b:choix >	4=-41 5=86 6=-71
b:christmas >	4=38 5=-33
b:christmas do	5=42
b:chromosome >	2=40
b:chromosome and	2=44
b:chromosome painting	2=-28
b:chromosome too	2=51 4=-49
b:chromosomique rare	2=-25
b:chronic migraine	4=74
b:chronique >	4=-36 6=35
b:chu >	2=-42
b:church >	0=-51 6=-42
b:church for	1=-31 6=59
b:church when	0=-27 1=-43 6=43
b:churches >	1=28 4=-34
b:churchwarden >	0=44
b:circule sur	5=30
b:civil >	1=37
b:civil partner	6=37
b:civil partnership	6=42
b:civil service	0=49
b:civil union	7=-35
b:claims >	4=-30 5=60
b:claims handler	4=-33
b:claims he	2=-27 4=30
b:claire vit	6=25
b:class >	4=37 5=-25
b:class of	4=-38
b:classe >	7=28
b:classee >	2=28
b:clavier >	4=37
b:clavier analysee	3=25
b:clean as	8=50
b:clean bill	4=-45
b:clean driving	4=-35 8=-46
b:clean for	4=69
b:clean record	8=-27
b:cleaners in	0=-28
b:clear >	1=-25 2=119 3=-82 4=-43
b:cleared by	4=81 8=-52
b:cleared her	4=48 8=-39
b:clerc >	2=-28
b:clerc de	5=-31
b:clerk >	0=-53 2=-29 4=-34 7=-65 8=-47
b:client >	0=-38 3=34 4=-45 5=48 8=-58
b:client cost	5=42
b:client dit	5=41 6=-53 8=-32
b:client had	3=-47 5=35
b:client list	4=-31 5=-49
b:client s	5=73 6=46
b:clientele >	2=-28 4=-45 5=-27
b:clients >	0=25 3=-50 6=-45
b:clinic >	2=50
b:clinic for	8=-26
b:clinic in	4=-68
b:clinic nurse	4=-30
b:clinique >	4=-57
b:clinique veterinaire	4=-25
b:clock >	3=-69
b:clocks in	3=50
b:clocks on	3=46
b:clocks with	3=-36
b:closed >	4=-34
b:closed shop	7=39
b:closet organiser	6=-27
b:closeted at	6=33
b:club >	0=-32 4=-41 7=-47
b:club de	1=-34 5=-50 7=-45
b:club in	0=55 5=31 6=-29
b:co founded	1=25 6=51
b:coach >	0=-39 1=-39 2=-25 3=-49 4=-68 6=-48 7=-29
b:coach that	6=60
b:coached a	4=-46
b:coaching >	4=30 6=-34 8=-35
b:coche >	0=39
b:cochlear implant	4=52
b:code >	4=-33
b:code base	2=-36
b:code du	7=34
b:code en	1=-38
b:code for	2=-33 4=-38
b:code of	5=-58
b:coding >	4=31
b:coeliac so	4=62
b:coeur de	4=-27
b:coffee >	0=-40 5=29 6=-40 7=28
b:coffre >	3=37
b:cold chain	4=-46
b:cold store	5=50
b:colle des	0=32
b:colleague >	0=-28 4=44 5=66 6=-65
b:colleague claims	5=43
b:colleague says	0=38 4=33 5=-37 6=-36
b:colleagues in	6=48 7=31
b:colleagues to	4=-46
b:collecte pour	0=-40
b:collectionne les	0=-40 5=65
b:collective bargaining	7=-29
b:college >	4=-36 5=-47 6=49
b:collegue >	0=-110 1=39 4=53 5=76 6=25
b:collegue du	5=-69 6=73
b:collegue il	0=-41 6=45 7=-26
b:collegues >	5=31
b:collegues de	1=25
b:collegues en	0=-47
b:collegues le	0=43
b:colloque >	4=-43
b:colocataire >	1=-28 5=46 7=-32 8=-31
b:colonoscopy every	2=39
b:colostomy bag	4=29
b:colour blind	4=-35
b:column on	6=-30
b:come from	0=49 4=-25 7=-34
b:come out	4=58 6=-42
b:comes by	4=65
b:comes first	4=29
b:coming out	0=-53 4=-45 5=-36 6=44
b:comite d	0=-38
b:comite de	4=-29
b:commande un	2=54 4=-38 7=-46
b:comme a	0=-53
b:comme agent	1=28
b:comme deleguee	7=60
b:comme il	6=66
b:comme son	6=42 7=26
b:comme tous	3=50 4=-32
b:comme toute	0=53 3=34 7=-29
b:comme un	3=-34 4=43 5=-33
b:commercial >	0=-41 7=-45
b:commercialise des	3=-36
b:commissariat >	8=42
b:commission >	0=-44
b:committee >	6=27 7=-61
b:committee of	0=32 7=43
b:communaute de	1=29 8=-36
b:communication >	4=-30
b:communiste >	1=-51 6=-34
b:communiste d	0=56
b:community order	7=-40 8=64
b:community organiser	7=-43
b:compagne >	5=-35 6=-29
b:compagne cherchent	6=-35
b:compagne de	6=-28
b:compagne est	4=82
b:compagne et	6=-37
b:compagne l	5=55
b:compagnie des	6=69
b:compagnon >	1=34
b:compagnon d	6=-33
b:compagnon est	6=-37
b:compagnons >	5=77
b:company >	2=-26
b:company car	5=40
b:company card	5=41
b:company doctor	3=-43 4=56
b:company of	5=-25 6=71
b:company s	0=-46 2=-38
b:comparative politics	0=-32
b:compared with	3=55 8=-30
b:complet >	4=48
b:completed >	8=53
b:compliance >	7=-26
b:composer >	5=42
b:compris >	0=34 1=-50 6=-29
b:comptable >	5=94 6=-39
b:comptable a	1=-64
b:comptable du	0=-46
b:compte de	7=-47
b:compte x	0=59 5=-49
b:comptes de	7=-34
b:comptoir >	0=-26 5=29
b:concerne >	6=63
b:concierge >	1=-31 3=-34 5=-31 6=32 7=-29
b:concours d	5=-30
b:condamnation effacee	8=29
b:condamnation pour	8=44
b:condamne a	8=-80
b:condamne pour	8=75
b:condamnee pour	8=35
b:conditions >	4=63 8=-25
b:condoms and	5=-29
b:conductrice de	4=-28
b:confederation helvetique	7=-29
b:confederation paysanne	7=55
b:confided that	4=31
b:confidence that	8=30
b:confie qu	1=26 4=31
b:confie t	3=-51
b:confirme par	2=32
b:confirmed by	2=37 4=-40
b:confirmee >	3=34
b:conflict of	5=32
b:conflits d	5=27
b:confondu avec	3=25
b:conge pour	0=60 5=-31 6=33
b:congres confederal	7=56
b:congress house	7=-40
b:conjoint a	2=-34 6=-42
b:conjoint collaborateur	6=-37
b:conjointe mme	6=61
b:connait la	3=-33
b:connu des	8=62
b:connu du	3=-29
b:connu la	0=31
b:connue >	2=33
b:connue des	5=65 8=32
b:conquete de	5=-43
b:conscience >	0=-26 1=27 3=35
b:conseil >	1=-38
b:conseil a	0=-33 5=-26
b:conseil d	0=-58
b:conseil de	7=38
b:conseil en	2=-38 5=-28
b:conseil genetique	2=66
b:conseil municipal	0=52
b:conseille des	2=-34
b:conseiller d	0=37 8=33
b:conseiller departemental	0=27
b:conseiller en	2=-53
b:conseiller regional	0=45
b:conseillere au	6=-34
b:conseillere d	0=35
b:conseillere en	0=-38 2=-34
b:conseillere regionale	0=28
b:consent >	3=-32 8=-37
b:consent form	2=-25
b:consented to	3=35
b:consentement retire	3=31
b:consequence >	1=42 2=41 5=-26
b:conservative estimates	0=-28
b:conservative party	0=33
b:conservative says	0=31
b:conservative voter	0=35
b:constable >	8=-31
b:constituency labour	0=57
b:consulate >	3=63
b:consultant bi	6=-26
b:contact with	6=48
b:content >	5=28
b:contention en	2=42
b:continue >	1=-30
b:contour de	3=41
b:contraception >	5=-59
b:contraception and	5=32
b:contraceptive pill	5=-38
b:contract >	3=29 4=27 6=-60
b:contract for	0=-33
b:contractor >	0=-61
b:contrats de	1=-33 4=32
b:contre elle	8=56
b:contre l	0=53 2=-43
b:contre la	0=48 1=61 4=-64 7=-31 8=-50
b:contre le	0=101 1=-35 3=-36 4=-63 5=-34 7=-32 8=-44
b:contre les	0=-25 4=-42 6=-34
b:contre lui	8=46
b:contre son	7=-37
b:contre un	0=40 8=-29
b:contrebande >	8=56
b:contremaitre >	0=75 6=35
b:controle d	3=-34 4=-31
b:controle de	3=31
b:controle du	3=66
b:controle facial	3=53
b:controle judiciaire	8=28
b:convaincu >	0=-26 6=31
b:convaincu il	0=31
b:convenor at	0=-27 7=75
b:convention >	0=40
b:convicted of	8=65
b:conviction and	1=-46 5=42 8=-32
b:conviction et	1=-83
b:conviction for	1=-72 8=72
b:conviction he	1=39 8=-51
b:conviction in	8=26
b:conviction that	1=-51 8=26
b:convictions >	0=-84 1=32 8=-36
b:convictions and	0=-42 1=-42
b:convictions d	0=48
b:convictions veganes	1=61
b:convinced the	1=-36
b:cook >	4=25 6=-45
b:cook and	8=40
b:cook she	4=-40 6=-49
b:cooked for	1=-33
b:cooperative >	7=57
b:copies of	2=-31
b:copropriete >	7=-28
b:copy >	2=39 3=-48 4=-29
b:copy of	2=26 4=-40
b:corbeau >	5=46
b:cork >	1=51 6=-65 7=-25
b:corse il	0=31 7=-30
b:cost her	1=26 4=27
b:cost him	4=57 5=35
b:cote >	0=-31 5=-62 6=40
b:couchait avec	5=29
b:couche avec	5=97
b:couche les	5=-35
b:couche pour	5=52
b:could not	0=-35 3=25 5=41 6=-42
b:couleurs de	0=-47 7=40
b:council >	7=69 8=-69
b:council for	0=46 7=-37
b:council of	7=44
b:council on	7=66
b:councillor >	0=51
b:councils >	4=-33
b:counsellor >	2=-87
b:counsellor with	8=-26
b:counsellors in	2=-26
b:country where	6=36 8=-29
b:county >	0=26
b:county as	0=-47
b:county council	0=-40
b:county sheriff	3=34
b:coup d	3=-36 4=-26
b:coupable d	8=-33
b:couple >	5=-31
b:couple a	2=-38 5=-28
b:couple avec	5=-63 6=68
b:couple de	6=-62
b:couple depuis	5=-55 6=90
b:couple deux	3=-27 6=58
b:couple est	5=87 6=-59
b:couple gay	5=-41
b:couple of	4=30 5=-35
b:couple ouvert	5=37 6=-33
b:couple pratique	5=59
b:couple s	5=-39
b:couples de	6=-30
b:cour d	8=-32
b:courent il	6=51
b:courrier >	2=41 8=-36
b:cours >	2=43 3=-34 6=-32 7=-29 8=36
b:cours a	2=-25 3=-37
b:cours de	1=-35 4=36
b:course >	4=-36
b:course in	4=-36
b:course of	4=-30 8=49
b:court >	4=-37 8=-28
b:court in	5=35
b:court interpreter	8=-35
b:court les	5=62 6=27
b:court metrage	2=-29 8=-33
b:court ordered	7=-27 8=73
b:courts and	4=-35
b:cousin >	0=46 5=49
b:couverts >	1=-26
b:cover letter	5=33
b:covered the	4=-26
b:covid jabs	4=-28
b:covid long	4=59
b:crash >	4=28
b:creation >	0=37 1=-37
b:credit union	7=-88
b:cree un	0=57
b:creteil >	3=31
b:crew >	3=-28 4=-75 5=-43 7=-42
b:crime >	8=-34
b:crime against	6=-26
b:crime scenes	2=-40
b:criminal record	3=-48
b:critic >	3=-30
b:critique >	5=-46
b:crohn s	4=50
b:croire le	1=-25 4=32
b:croit a	1=99 4=-38
b:croit en	1=-75 6=-30
b:croit plus	0=64 4=-26
b:croit qu	1=62
b:croix rouge	0=-59
b:crosswords >	4=-37
b:crown court	8=-43
b:cru bon	1=-41 5=60
b:cse >	0=-26
b:cuir >	1=64 5=-54
b:cuisine et	8=25
b:cuisinier a	0=-44 4=-56 5=66
b:curator >	2=-34
b:cure d	4=-29
b:customer service	2=-33
b:cut >	4=-65
b:cut by	4=-33
b:cut the	2=-25
b:cv >	5=-25 6=47
b:cv il	6=-26
b:cwu >	7=58
b:cycles everywhere	0=36
b:cystic fibrosis	2=33 4=-28 6=-25
b:d abord	6=32
b:d acces	3=-28
b:d accueil	7=-29
b:d achats	0=-32
b:d activite	5=-37
b:d adhesion	0=-46 7=52
b:d administration	0=-50
b:d adn	2=44
b:d affaires	5=44 6=-34
b:d agde	5=49
b:d aide	0=-33 5=-26 8=-30
b:d alzheimer	2=40 4=-33
b:d anne	0=49
b:d appels	0=-28
b:d approcher	6=-26 8=58
b:d apres	1=47 2=72 3=-27 4=-55 5=31 6=33 7=-53
b:d arles	5=-25
b:d arret	7=-30 8=61
b:d arrondissement	0=38
b:d assises	8=-28
b:d assurance	8=-29
b:d attache	5=-34
b:d audience	8=-43
b:d audit	4=-25 5=-34
b:d autistes	4=37
b:d autre	1=60
b:d avoir	0=-27 1=44
b:d ayn	1=48
b:d be	4=-33
b:d been	4=31
b:d describe	6=44
b:d ecole	1=-40 5=-40
b:d eleves	4=-33 6=-47
b:d elle	5=35 6=38
b:d elus	7=-39
b:d empreinte	3=-27
b:d empreintes	3=-79
b:d enfants	1=-30 4=59
b:d entreprendre	5=-41
b:d entreprise	2=-34 4=-27
b:d epicure	1=33
b:d equipe	1=64 4=34
b:d erection	5=35
b:d eric	5=-53
b:d essai	3=29 8=-46
b:d etat	0=-39
b:d etre	6=44 8=-36
b:d etudes	6=-27
b:d exercer	8=54
b:d expertise	5=-40
b:d extreme	0=71
b:d had	4=30
b:d histoire	0=-26 6=-27
b:d homme	6=29
b:d hommes	6=71
b:d hopital	6=-26
b:d ile	7=-30
b:d impact	3=-53
b:d incapacite	4=54
b:d initiative	0=-27 7=-77
b:d initie	8=39
b:d insuline	4=-29
b:d interet	8=83
b:d intrusion	5=-31
b:d ivry	0=65 7=-52
b:d like	2=-37 4=28
b:d never	5=81 6=-57
b:d oeil	4=-36
b:d oncogenetique	2=36
b:d opinion	0=-27
b:d opposition	0=29 7=-34
b:d orientation	6=-48
b:d origine	2=36
b:d ou	3=26 4=-35 5=41
b:d ouvrir	5=-25
b:d rather	6=46
b:d take	4=43 6=-31
b:d un	0=-48 1=-48 2=-43 5=36 6=-49 7=-114 8=-125
b:d une	0=-59 1=-33 2=-31 5=-58 7=-60
b:d union	0=36
b:dad of	2=-26 6=49
b:dad was	7=60
b:daily >	1=35 8=-36
b:dame des	5=-41
b:dance piece	2=-29
b:dancers >	5=39
b:daniel and	6=51
b:dans aucun	3=-29 7=-27 8=53
b:dans l	3=-39 5=50 6=-52
b:dans la	0=-55 4=-58 5=25 8=-27
b:dans le	1=-51 2=33 4=42 7=25 8=-94
b:dans les	3=-61 4=-35 5=-33 8=65
b:dans sa	1=29 3=28 4=-37 5=31 6=25 8=43
b:dans ses	0=-69 2=-48
b:dans son	0=29 1=-27 2=-61 4=-59 5=60 6=28 7=30
b:dans un	0=-46 2=-36 5=32 8=-72
b:dans une	1=57 4=-47 5=-62 7=-43 8=-34
b:data centre	3=59 8=-41
b:data clerk	7=-26
b:data of	3=60
b:data stored	3=56
b:database >	2=56 3=46
b:date >	7=26
b:date du	0=42 1=-37 8=27
b:dated a	5=-82 6=68
b:dating apps	5=29
b:dating events	5=-29
b:dating of	5=-34
b:dating site	5=30
b:daughter >	7=-39
b:daughter of	8=72
b:daughter was	2=59 4=-35
b:day >	0=34 3=-44 5=-28
b:day a	4=-25 5=36 6=-65 8=39
b:day and	4=56
b:day he	4=35
b:day in	4=44 8=-26
b:day of	4=28
b:day off	0=26 2=25 4=25 6=-28
b:day s	2=-29
b:days >	0=-28 1=26 2=-38 3=51 4=27 7=-61
b:days a	4=-32
b:days in	4=39
b:days off	7=25
b:de 12	5=-27
b:de 2010	4=-25
b:de 2012	3=28 7=30
b:de 2019	0=-25 3=-26 4=29 7=28
b:de 24	0=-35 8=60
b:de 300	3=-42 8=33
b:de 50	4=32
b:de bamako	0=39
b:de biens	8=31
b:de blog	5=46
b:de boire	4=65 8=-33
b:de bord	0=-29 4=-32
b:de caracteres	0=-26 8=-33
b:de carte	0=-40 7=28
b:de cartes	8=-29
b:de casier	3=-34
b:de ce	0=-45 5=33
b:de chambre	5=-31
b:de chantier	0=32
b:de charges	4=25
b:de chastete	5=28
b:de chauffage	8=-37
b:de chef	0=35 4=29
b:de cheval	4=39
b:de choeur	1=30
b:de classe	7=-50
b:de coeur	0=45 4=-35
b:de commerce	7=-34
b:de conferences	1=-25 5=-43
b:de conscience	1=32
b:de contention	2=52
b:de contraception	5=-49
b:de contrebande	8=47
b:de convictions	0=26
b:de copropriete	7=-54
b:de cordee	6=-60
b:de couple	4=-31 5=86 6=-100
b:de creteil	3=34
b:de crohn	4=30
b:de croire	1=35 4=-38
b:de cuir	1=51 5=-28
b:de cuisine	5=-33
b:de cures	1=45 4=-47
b:de danseurs	6=-40
b:de debat	0=-34
b:de decoupe	3=-30
b:de delegation	7=43
b:de deplacements	5=32
b:de detournement	8=34
b:de deux	5=-35 8=-29
b:de diogene	1=57
b:de dire	0=38 1=-68 2=-29 3=-25 5=56
b:de direction	0=-26
b:de dix	1=-42 4=65
b:de dons	0=-51
b:de douze	5=-28
b:de drapeaux	0=-30
b:de droite	0=91
b:de fee	3=-35
b:de femmes	6=-26
b:de fer	4=36
b:de file	0=51
b:de fo	0=-41 7=58
b:de fonction	6=-31
b:de fond	5=-46
b:de foot	0=38
b:de formation	0=-26 7=31
b:de france	6=-55 7=28
b:de frappe	3=30 8=-62
b:de gardien	1=-31
b:de gardiens	5=-47 6=-38
b:de gauche	0=119 7=-55
b:de gerer	8=35
b:de golf	4=-33
b:de greve	0=-28 7=-26
b:de grossesse	4=-40
b:de huntington	2=52 4=-50
b:de jaures	0=-30
b:de jeunes	5=41 6=-30
b:de judo	7=-33
b:de justice	8=27
b:de krishnamurti	1=82
b:de l	1=37 2=33 3=42 7=37 8=-67
b:de la	2=31 3=-42 4=-56 7=29
b:de laboratoire	2=27
b:de lille	0=-55 2=-41 3=-29 5=50 6=48
b:de liste	0=47
b:de livraison	1=-27
b:de loisirs	0=-28 3=-43
b:de lui	3=41 5=62 6=-29
b:de lycee	6=-29
b:de lynch	2=29
b:de lyon	1=26 6=-45
b:de m	1=34 3=33 5=-33 6=57
b:de ma	0=-41 3=42
b:de maconnerie	1=-38
b:de mai	0=-27
b:de main	2=-42
b:de maison	5=-28
b:de marche	0=-25 3=-25
b:de mariage	5=-56
b:de mariages	5=-45
b:de marins	2=27
b:de medicaments	4=-30 8=63
b:de meme	1=27 6=30
b:de memoire	4=75
b:de metier	7=30
b:de mission	5=34
b:de mort	0=43 8=-37
b:de mot	3=65
b:de mutation	2=30
b:de naissance	4=36
b:de nantes	0=54
b:de nietzsche	1=-34
b:de nimes	8=39
b:de noel	6=44
b:de notaire	5=-27
b:de notre	2=-27
b:de nuit	3=-31 5=-91 6=-32 8=-34
b:de paie	2=-37 6=53
b:de paix	8=-31
b:de parcours	4=-41
b:de parkinson	2=33
b:de parole	2=-25 4=36
b:de pas	3=-62
b:de passe	3=49
b:de paternite	2=-30
b:de peinture	4=44 5=-42
b:de pere	2=-29
b:de permis	4=-37 8=62
b:de peu	1=56
b:de phase	0=-31
b:de philosophie	1=29
b:de pierre	6=44
b:de plus	1=-53 2=29 4=-57
b:de plusieurs	1=34
b:de pma	4=-32
b:de police	3=-49 8=51
b:de port	4=34
b:de porter	1=49 5=-25
b:de poste	0=-34 3=31 4=-45
b:de presse	1=-29 3=-54 4=29
b:de prevention	4=56 8=-26
b:de prison	8=70
b:de probation	8=25
b:de produit	3=-31
b:de projet	5=61
b:de projets	2=-33
b:de prud	7=32
b:de quarante	4=-38
b:de quartier	0=-28
b:de quatre	4=44 5=-69
b:de rang	5=-26
b:de rapport	4=-37 5=36
b:de rapports	4=-31 5=37
b:de reconnaissance	3=50
b:de reconquete	0=36 7=-27
b:de relations	0=-29 4=-27 5=70
b:de religion	1=-34
b:de rencontres	5=-54
b:de restaurateurs	5=66 6=-28
b:de restauration	1=35
b:de retraite	6=-35
b:de sa	0=-70 1=48 2=63 3=32 5=-48 7=51 8=-43
b:de sade	5=-33
b:de saint	0=-29
b:de sante	5=28 8=-76
b:de se	7=38
b:de secret	5=-45 8=-46
b:de section	0=49 7=-46
b:de securite	3=-61 8=38
b:de sejour	4=-30
b:de serrer	0=43 1=-28 3=-29
b:de service	5=29
b:de ses	0=-63 1=36 2=-56 5=80 6=53
b:de sexe	5=37
b:de signature	2=-39 3=42
b:de signification	2=39
b:de solidaires	7=48
b:de son	0=-65 1=-39 3=55 5=-59 7=36 8=-43
b:de souris	1=-30 3=31
b:de spinoza	1=30
b:de sport	3=43 6=27
b:de stade	3=44 8=29
b:de stage	5=-35
b:de surveillance	3=38
b:de taille	3=-39
b:de tennis	6=27
b:de terrain	6=-49
b:de theatre	8=-31
b:de toujours	0=36 1=39
b:de tours	7=38
b:de tous	0=-49 1=-27 6=42
b:de tout	0=-38 1=-26 5=-32
b:de toute	5=-34
b:de toutes	0=-34
b:de travail	8=38
b:de travailler	0=27 4=35
b:de travaux	8=57
b:de trois	0=-26 4=-44 5=-55 7=-50
b:de type	4=48
b:de vaccination	4=25
b:de vie	1=49
b:de vignerons	7=-28
b:de violences	5=-25
b:de vivre	1=26
b:de voisinage	2=30
b:de voitures	8=58
b:de voix	3=-71
b:de vol	0=-26
b:de vue	4=48
b:de zemmour	0=31
b:de zero	6=30
b:deaf children	4=-37
b:deaf in	0=-45 4=60
b:deaf since	4=59
b:deal >	0=-37 6=30 7=30
b:deal with	7=-28
b:dealer >	8=-29
b:dealer in	5=-31 8=28
b:deals >	4=-29 8=-49
b:dealt with	5=-47 7=-42 8=-27
b:debating society	7=-36
b:debunks homeopathy	1=43
b:dechire sa	7=35
b:declined on	3=27 4=-39
b:declined the	1=38
b:declined to	2=29
b:defect >	4=46
b:defend des	8=-37
b:defend la	0=52
b:defendants at	8=-27
b:defended a	2=-49 6=-34
b:defendu la	0=43
b:deficit en	2=48
b:defile contre	0=47
b:definit il	0=38
b:degree >	1=33 7=25
b:degree is	2=-30
b:delegate >	3=-42
b:delegate manager	7=-29
b:delegate to	0=44 7=-37
b:delegation syndicale	7=47
b:delegue cgt	7=93
b:delegue commercial	7=-30
b:delegue des	0=39
b:delegue general	0=-29
b:delegue regional	7=-46
b:deleguee cgt	0=-25 7=42
b:deleguee de	7=-57
b:deleguee syndicale	7=33
b:deleted on	3=30
b:deletion chromosomique	2=28
b:deletion of	2=-36
b:delit d	5=45
b:delta f508	4=-38
b:demande >	6=-28 8=-52
b:demande des	4=-36 5=31
b:demande du	4=32
b:demande le	0=-33 3=25 7=-34
b:demande si	6=25
b:demande un	3=-50 4=33 5=-39 6=39 8=38
b:demande une	2=-44 6=26
b:dementia in	4=47
b:demissionne >	4=40
b:demissionne du	0=56
b:democratic leadership	0=-38
b:democrats in	0=46
b:dems in	0=38
b:dentaire prise	3=-27
b:dentist >	6=-42
b:depart >	0=-27 3=42 8=-46
b:depart de	0=38
b:department >	0=34 4=-30 5=71
b:department of	0=-26
b:deplacement >	0=-25 6=-44
b:depose ses	3=38
b:depot >	0=-51 3=28 7=74
b:depot de	8=-45
b:depots >	4=-34 7=-55
b:depression >	4=97
b:depression and	4=28
b:depression era	4=-44
b:depression in	4=-30
b:depressive >	4=60
b:depuis 1990	5=-25
b:depuis 1998	5=-51
b:depuis 2011	4=54
b:depuis 2012	3=27
b:depuis 2014	5=-31 6=37
b:depuis 2015	3=26 6=31
b:depuis 2016	5=28 6=-65
b:depuis 2019	4=48
b:depuis 2020	7=40
b:depuis >	7=-43 8=93
b:depuis des	5=39 6=-25
b:depuis dix	4=-61 5=29 6=34
b:depuis huit	4=30 5=-26
b:depuis l	2=46 4=26 5=64 6=-26
b:depuis la	3=32 4=-31 5=-30 6=25
b:depuis le	6=-40 7=-38
b:depuis mon	4=-37 5=29
b:depuis qu	3=47
b:depuis sa	0=30 1=-45 5=-35
b:depuis ses	1=36 7=28
b:depuis six	4=26 8=-31
b:depuis son	0=-31 4=-26 5=63 6=-45 8=-36
b:depuis trente	5=35 6=-32
b:depuis une	4=28 8=-63
b:depuis vingt	1=42 5=-45 6=27
b:derby >	0=-41 5=-30 8=68
b:dernier >	0=-39 6=-40
b:dernier et	5=37 6=-39
b:derriere les	5=-44 8=53
b:des affaires	5=-26
b:des affiches	0=43
b:des amis	1=30 5=-32 6=49
b:des architectes	1=-36
b:des arrets	4=-25
b:des athees	1=46
b:des bornes	3=-45
b:des cheques	8=63
b:des chiens	4=-26
b:des clients	4=-30
b:des collegues	0=-44 5=65 6=-33
b:des conferences	1=44
b:des coproprietaires	7=-69
b:des crises	4=50
b:des deux	3=-27 4=42
b:des dockers	7=47
b:des drapeaux	0=-35
b:des eaux	7=-43
b:des empreintes	8=-55
b:des enfants	0=-42 1=35 4=-43
b:des fiertes	6=-26
b:des films	5=76
b:des garcons	6=63
b:des hommes	5=-41 6=83
b:des hopitaux	3=-26
b:des horaires	4=-35 5=-28
b:des idees	0=-42
b:des jeunes	0=53 1=-27 5=-40 8=48
b:des jumeaux	0=35 2=-56 4=69
b:des landes	0=50 5=-48
b:des liaisons	5=-37
b:des longues	0=62
b:des lumieres	1=-27
b:des malades	2=-48
b:des marches	0=-39 8=65
b:des materiaux	1=-47 4=-27
b:des messages	5=40
b:des mineurs	8=-56
b:des photos	5=90
b:des pieds	5=52
b:des populations	2=-26
b:des portes	8=-27
b:des prisons	8=-34
b:des protheses	4=-55
b:des raisons	1=43
b:des reclamations	4=-36
b:des religions	1=-46
b:des repas	0=-42
b:des retraites	0=40
b:des sejours	2=-27 4=44 6=-29
b:des services	8=38
b:des signes	4=-32
b:des sites	5=78 8=-43
b:des soins	4=-25
b:des soirees	0=-27 1=35
b:des soulevements	0=49 7=-31
b:des stocks	0=-25
b:des tests	2=-54
b:des tracts	0=67 7=-38
b:des transports	7=-69
b:des vehicules	3=-26
b:des ventes	0=41
b:des verts	0=46
b:des videos	5=33
b:des visas	3=38
b:describe himself	0=44
b:describes her	5=44
b:describes himself	0=39
b:design >	4=-25 6=-42
b:designed >	1=-41
b:designed a	2=-28
b:designed for	4=-39 8=-25
b:designed the	4=32
b:designee par	0=30
b:designer >	1=-26 5=-27
b:desir d	5=-50
b:desk >	4=-55 5=29 7=-34
b:desk because	4=37
b:desormais >	1=41
b:dessine >	8=-26
b:detail his	5=56
b:detection de	8=-26
b:detention >	8=40
b:detenu >	8=64
b:detenu il	8=46
b:deux >	0=-48 2=45 3=28 4=-48 6=-55 8=-41
b:deux ans	3=-32 5=53 6=-49 8=95
b:deux compagnons	5=80
b:deux enfants	4=-27 6=-32 8=-36
b:deux femmes	5=-53 6=-101
b:deux filles	5=-83 6=-83
b:deux fois	1=25
b:deux hommes	3=-33 5=103 6=-99
b:deux jumeaux	2=-37 4=-53
b:deux mains	3=43
b:deux mamans	6=62
b:deux maries	5=-30 6=35
b:deux meres	3=-28 6=54
b:deux nuits	5=-33 8=65
b:deux papas	6=75
b:deux peres	6=28
b:deux soeurs	1=-37 2=69 6=-49
b:devant l	1=42
b:devant le	0=-45 4=-39 5=40 7=37
b:devant les	0=40 1=-46 4=32 5=-42
b:developer >	2=-32 4=-47
b:developpe une	4=-40
b:developpeur >	4=-44
b:deverrouille la	3=64 4=-25 8=-29
b:deverrouille son	3=64
b:devon >	4=-43
b:diabete de	2=-51 4=60
b:diabetes care	4=-63
b:diabetique >	4=53
b:diabetiques >	4=-48
b:diagnosed with	4=38 6=-40
b:dialyse >	4=-27
b:dialysis machines	4=-34
b:did >	5=-26 8=-32
b:did community	8=28
b:did eight	8=30
b:did her	8=27
b:did not	2=-28 4=74 5=-44 8=-25
b:did the	0=-26 5=-46
b:didn t	3=37 5=-29
b:died of	2=35
b:dietitian >	4=-36
b:dieu >	1=31
b:dieu ni	1=45
b:different man	5=28 7=-42
b:digital signature	3=-49
b:dijon >	6=-43
b:dimanche >	0=60
b:dimanche il	0=-38 1=33 5=-36
b:dire >	0=28
b:directed the	6=-29
b:directeur >	0=40 6=-31
b:directeur d	1=-25 5=-27 7=-28
b:direction >	0=-38 7=-64
b:direction du	2=30
b:director >	5=37 8=-27
b:director at	0=-28
b:director for	8=61
b:director s	5=32 6=-70
b:director she	7=-50
b:directrice d	5=-31 6=-32
b:directrice des	5=-30
b:dirige >	0=-41
b:dirige la	7=48
b:dirige un	0=-34
b:dirige une	0=53 1=-29
b:disabilities >	4=26
b:disabled drivers	4=-31
b:disaggregated data	5=-31
b:disait son	5=58 8=-30
b:disc >	4=38
b:discharged from	5=-36 6=57
b:disciple de	1=34
b:disciplinary hearings	7=40
b:disclosed to	1=25
b:disclosure in	3=35 5=-45
b:discours pour	0=-41
b:discreet >	5=27 6=26
b:discussed at	5=35
b:disease >	4=-42
b:dismissed >	7=-31 8=71
b:disorder >	2=56 4=-31
b:disorders >	2=-60
b:disorders in	2=29 4=-47
b:dispute >	7=41
b:disputes for	0=-27
b:disqualified as	8=60
b:dissertation >	0=-41 6=-36
b:dissertation examined	4=-28
b:dissertation is	0=-36
b:distribue des	0=62
b:district council	0=65
b:dit >	0=33 1=-28 2=-25
b:dit a	0=65 1=67 6=43
b:dit au	3=-25 4=36
b:dit cet	5=-26
b:dit elle	0=-51 2=25 4=-52 5=-80 7=52
b:dit il	0=53 2=-27 4=-43 5=-34 6=47 8=40
b:dit l	0=-30 1=-30 3=-29 5=31 6=-56
b:dit la	1=40 3=-48 4=42 7=-55
b:dit le	0=-28 2=25 4=-35 5=56
b:dit m	1=-27 5=-33
b:dit n	5=45 6=-46
b:dit ne	0=25 1=25 6=-25
b:dit on	3=-30 6=43 8=-50
b:dit pas	6=54
b:dit plutot	6=28
b:dit proche	7=46
b:dit qu	0=-31 1=-36 2=-27 5=38 6=30 7=36 8=-26
b:dit que	6=38
b:dit sa	0=-75 2=-55 4=76 5=-26 6=-25 8=-35
b:dit son	0=-36 3=-39 5=-44 6=25 8=-28
b:dit une	6=-62
b:divers >	8=-31
b:divers droite	0=34
b:divers gauche	0=28
b:diversity board	6=-29
b:diversity form	6=36
b:diving >	2=29
b:divorce >	5=55 6=-50
b:divorce lawyer	4=-28
b:divorce papers	5=46
b:dix ans	1=45 4=-62 5=-27 6=28 7=-49
b:dix doigts	3=43 8=-37
b:dix empreintes	3=72
b:dix huit	3=-25 4=-48 8=57
b:dix neuf	8=42
b:dj >	5=-33
b:dna >	2=-76 3=57
b:dna extraction	2=-30
b:dna is	2=-61
b:dna of	2=-40
b:dna profile	2=29
b:dna sample	2=51 8=-42
b:dna taken	2=47
b:dna test	2=92 6=-30
b:dna tests	2=40
b:dna was	0=-28 2=70 3=-33 8=-48
b:do >	0=-45 1=38 4=27
b:do it	0=34 4=-46
b:doc >	2=-44
b:dockers >	7=27
b:doctor >	2=50 4=33
b:doctor of	1=-29 4=-34
b:doctorante >	3=-42
b:doctorat >	3=-26 4=-28
b:doctorate >	2=-34
b:doctorate is	4=-77
b:documentaire sur	0=-40
b:docusign >	3=-34
b:does he	2=25 4=-30
b:does not	1=37 6=-33
b:does to	2=-28
b:doesn t	0=25 1=39 2=36 4=55 5=-42 7=-25
b:dog >	1=-28 4=36 5=-32 6=60
b:dog called	4=48
b:dogs >	1=32 2=-32 4=-28
b:doigt >	3=47
b:doigt de	3=-63
b:doigts a	3=57
b:doigts de	3=-37
b:domicile >	4=-28 8=-33
b:dominatrice le	5=54
b:don juan	5=74
b:don t	0=-25 4=30 5=65 8=-43
b:donc pas	2=-52 4=62
b:donne des	0=-26 1=60 6=-31
b:donne sa	2=57
b:donne ses	0=-29 3=60
b:donnee biometrique	3=56
b:donnees biometriques	3=92
b:donor to	0=51
b:dont elle	0=-27 8=-47
b:dont il	0=-50 1=32 6=62
b:dont l	6=-56
b:door to	3=-57 4=-38
b:doors >	4=42
b:doors for	0=35 8=-26
b:dorment dans	3=52 5=-42 6=52
b:dort avec	4=37
b:dos >	2=-25 4=56
b:dose of	0=-32 4=-36
b:doses >	4=41
b:dossier >	2=40 3=-41 8=38
b:dossier de	4=-36
b:dossier du	1=33 2=27
b:douanier >	7=-31
b:double vie	6=-29
b:doubled her	7=-25
b:douze ans	4=56 5=-33 6=32
b:down in	0=32
b:down s	2=-25 4=58
b:down syndrome	4=-69
b:down the	3=30
b:down to	2=31
b:drafted it	4=-31
b:drafted the	2=-44
b:drama school	7=41
b:drapeaux et	0=-29
b:drepanocytose >	2=37
b:drh >	7=-28
b:drh d	1=25
b:drink driving	1=-25 8=47
b:drive >	7=43
b:driver >	0=-44 3=27 4=-42
b:driver failed	4=41
b:driver for	4=-46 7=-50
b:driver says	5=63
b:drivers >	6=-67
b:drives a	0=35 4=34
b:drives an	4=40
b:drives the	4=-44
b:driving >	4=30 5=-45
b:driving licence	4=-40 8=-56
b:droit >	4=44 5=-25 8=33
b:droit au	1=-36
b:droit de	0=-45
b:droit humain	1=56
b:droite de	0=-42
b:droite depuis	0=28
b:droite du	0=-41
b:droite par	0=82 1=-25
b:droite pour	0=-32
b:drove a	4=33
b:dry for	3=37
b:dsi >	0=-38 1=-29 5=41 7=-26
b:du 3	4=35
b:du 4	3=42 8=33
b:du >	4=-35
b:du barreau	8=25
b:du batiment	7=-28
b:du bois	2=-36 4=40
b:du bureau	0=27 7=-25
b:du candidat	2=33 5=-41 8=-26
b:du cap	5=58
b:du casino	0=-26 3=89
b:du centre	0=-27 8=38
b:du chantier	6=-27
b:du chromosome	2=61 4=-27 5=-29
b:du client	1=-47 2=-26
b:du club	0=-40 2=32
b:du comite	0=63 7=-27
b:du commerce	7=40
b:du concierge	1=-30
b:du cse	3=-30 7=-88
b:du cuir	5=29
b:du depot	7=25
b:du directeur	5=34 6=-26
b:du dos	4=46
b:du dossier	3=48 6=46
b:du droit	0=34
b:du facteur	2=48
b:du froid	6=-27
b:du genre	5=58 7=30
b:du grand	1=-46
b:du groupe	0=-36
b:du gud	0=48 7=-46
b:du logiciel	3=42
b:du lycee	8=35
b:du magasin	0=-27
b:du maire	0=-43 5=44
b:du management	1=-27
b:du marais	6=-28
b:du marche	0=-34 4=-71
b:du marketing	5=-66 6=70
b:du ministere	0=63
b:du modem	0=43
b:du nord	1=48 6=26
b:du nouveau	7=-30
b:du npa	0=59 1=-29
b:du parc	1=-55
b:du parti	0=57 7=-67
b:du passeport	3=41
b:du patron	5=-40 6=-36
b:du pcf	0=62 5=-25 7=-36
b:du personnel	0=-40
b:du placard	6=-38
b:du plan	0=-37 1=-25
b:du planning	0=-39
b:du porno	0=-38 5=48 7=-35
b:du poste	5=40
b:du prefet	3=-26
b:du premier	7=39
b:du ps	0=27 7=-38
b:du public	0=-49
b:du retard	4=29
b:du salarie	3=69 7=63
b:du sang	0=-33 2=29
b:du scrutin	0=-38
b:du seminaire	6=59
b:du senat	0=-44
b:du sommeil	4=46
b:du son	3=-43
b:du stade	1=-48 3=53 8=-50
b:du sursis	3=-27 8=45
b:du syndicat	7=105
b:du teletravail	5=-27
b:du travail	0=-54 2=26 3=-60 4=-34 8=-50
b:du tribunal	2=25
b:du velo	0=-32
b:du visage	5=-30
b:dublin >	6=-39
b:due in	0=-26 4=25 6=-27 8=-25
b:dues to	7=47
b:dundee >	5=-26
b:during a	4=49
b:during her	4=42
b:during the	4=-27 7=-30 8=-32
b:dutch daily	5=-30
b:duval et	3=-29
b:dynamique de	3=70
b:dyslexia >	4=-36
b:each morning	3=42
b:each shift	5=-26
b:each time	5=34
b:ear and	0=-32
b:early >	0=-49 4=-36 5=-28 8=-35
b:early and	2=-33 4=44
b:early shift	7=-32
b:early shifts	0=-32 4=-30 6=-33 8=68
b:early with	4=61
b:ears >	4=25
b:easy >	4=26 5=-25
b:eating disorder	4=37
b:eating disorders	4=-69
b:eating meat	1=49 8=-31
b:ebats a	5=52
b:ebeniste >	1=-45 5=-30
b:echange de	5=25
b:ecole >	1=-44 5=-25
b:ecole catholique	1=31
b:ecole d	0=50
b:ecole de	3=-42
b:ecole ou	3=-26
b:ecole privee	1=44
b:ecole steiner	1=-32
b:ecologie profonde	0=-27
b:ecologiste >	0=54 1=-26
b:ecologiste a	0=49 7=-53
b:economie >	6=-33
b:economie politique	0=-28
b:ecope d	8=28
b:ecope de	8=68
b:ecrit dans	5=36 6=29 8=-39
b:ecrit des	4=-26
b:ecrit elle	1=31 5=33 6=-73
b:ecrit en	6=46
b:ecrit il	1=25 2=30 6=-52
b:ecrit la	5=-45
b:ecrit le	5=64
b:ecrit mme	0=42 8=-34
b:ecrit son	4=49
b:ecrit sur	0=34
b:ecrit un	0=-27 4=-47 6=44
b:eczema >	3=40 6=-27
b:eczema on	4=54
b:edite >	2=-26
b:edited a	1=-32
b:edition >	2=-33
b:editor >	0=-28 2=-45 4=-29 6=-56 7=-51 8=-33
b:editrice de	1=-30
b:edits a	0=25 2=-37 4=-30 5=29 8=-36
b:education teacher	5=-30
b:educatrice >	0=-25 1=40
b:educatrice aupres	4=47
b:effacees >	3=36
b:effective altruist	1=40
b:eglise >	0=37 5=-32
b:ehlers danlos	4=-27
b:ehpad >	5=-30
b:eight >	1=-36 3=-41 4=56 6=-25 8=50
b:eight months	8=31
b:eight years	0=-33 8=-46
b:eighteen months	4=55
b:elderly couple	4=-44
b:elected as	0=33
b:elected by	0=-36 7=-45
b:elected health	7=59
b:elected to	7=70
b:electeur de	0=57
b:election agent	0=46
b:election day	6=-26
b:election for	7=43
b:elections >	0=-69 7=32
b:electrician >	0=-46 5=-37 8=-41
b:electronic tags	8=-31
b:electronique >	0=-55 8=54
b:electronique pour	0=-39
b:elevage de	1=-27
b:eleve des	1=66 6=-32
b:eleve deux	6=35
b:eleve ses	1=28
b:eleven weeks	4=30
b:eleven years	2=-30
b:eleves ont	6=-37
b:elle >	0=-73 2=-85 4=71 6=-53 7=30 8=26
b:elle a	3=-63 5=-68 7=-34 8=32
b:elle aime	5=-46 6=59
b:elle anime	7=69 8=-25
b:elle appartient	1=40
b:elle attend	1=-49 2=33 5=70 8=42
b:elle aurait	8=28
b:elle aussi	4=56
b:elle avait	0=58
b:elle boite	4=37
b:elle cherche	5=-54 6=-36
b:elle coche	0=46
b:elle connait	7=32
b:elle conseille	2=-39
b:elle d	2=29 4=-33
b:elle dans	4=-30 5=45
b:elle de	0=35 5=-51 6=46
b:elle defend	8=-41
b:elle dirige	4=-31 5=-30 6=-35
b:elle dit	0=-41 2=36 4=26 5=64
b:elle ecrit	6=36
b:elle eleve	5=-26 6=33
b:elle en	0=-63 1=-29 2=-27 3=-35
b:elle enchaine	0=-30
b:elle enseigne	3=-29
b:elle est	0=-88 5=-83 6=50 8=-65
b:elle et	5=-33 6=43
b:elle etait	0=73 2=-28 4=50 8=25
b:elle etudie	0=-43 2=-29 3=-45
b:elle explique	5=35 6=-40
b:elle fait	1=-26
b:elle forme	3=-65 8=-44
b:elle frequente	5=99 6=-52
b:elle garde	0=36
b:elle gere	4=-30 5=-25
b:elle joue	6=39 7=-38
b:elle juge	1=34
b:elle l	1=-26 2=69 3=-65 4=-29 7=-33 8=-41
b:elle le	0=-45 2=-39 3=-32 6=-37
b:elle les	1=-49
b:elle medite	1=42
b:elle meme	0=-25 2=49 4=36 6=41
b:elle milite	0=-51 1=62 6=30 7=-49
b:elle n	1=-25 4=-46
b:elle ne	1=62 3=-41 5=63 6=-66
b:elle ont	2=61
b:elle ouvre	3=50
b:elle parle	2=-28 5=55
b:elle partage	0=-25 5=-25
b:elle passe	5=-44
b:elle pense	1=42
b:elle pointe	3=33
b:elle porte	2=-40 4=34 7=27
b:elle pratique	5=28
b:elle prefere	5=-45
b:elle prepare	0=35
b:elle presente	3=28
b:elle preside	1=46 2=-48
b:elle raconte	1=-25 5=49 6=-40
b:elle refuse	1=89 3=-40
b:elle s	0=-38 3=53
b:elle sait	2=31
b:elle sans	5=39
b:elle se	4=-30
b:elle siege	7=53
b:elle sort	5=59
b:elle souffre	2=27
b:elle soutient	0=39 1=-41
b:elle suit	3=-30 6=-62 8=-46
b:elle tient	0=-25
b:elle tracte	0=52
b:elle travaille	1=47
b:elle vend	1=-55 5=37 6=-36
b:elle vise	6=-43
b:elle vit	0=-33 2=-29 4=-25 6=51
b:elle vote	0=51
b:elles postulent	6=44
b:else >	1=-37 2=28 5=-26
b:elu >	0=-32 7=31
b:elu rn	0=37
b:elue au	7=-59
b:elue de	0=27
b:email >	4=25
b:embauche >	3=48 8=-29
b:emea >	3=-53
b:emploi >	0=40
b:employed by	0=-29 7=-31
b:employed her	3=-32
b:employees as	6=-44
b:employer >	0=29 5=-25
b:employer a	1=30 8=-28
b:employer for	5=-53
b:employer representative	7=-32
b:employer s	0=55 4=-62 5=-25 6=-41
b:employer she	3=46
b:employers in	7=-36
b:employers on	3=-27
b:employeur >	0=-49 5=51 7=-33 8=-36
b:employeur actuel	3=34
b:employeur depuis	5=-32
b:empreinte carbone	3=-49
b:empreinte dans	3=-58
b:empreinte digitale	3=-35
b:empreinte faciale	3=28
b:empreinte forte	3=-27
b:empreinte palmaire	3=55
b:empreinte pour	3=-31
b:empreinte vocale	3=43
b:empreintes >	3=-42 8=-27
b:empreintes au	3=85
b:empreintes de	3=-73
b:empreintes depuis	3=58 4=-37 8=-50
b:empreintes des	3=-34
b:empreintes digitales	3=29
b:empreintes et	3=25
b:empreintes faite	3=51
b:empreintes pour	3=-43
b:empreintes prises	3=33
b:empreintes relevees	3=37
b:en 1995	8=66
b:en 2001	0=49 2=-34
b:en 2009	1=25 2=61 3=-52 8=-37
b:en 2010	4=32
b:en 2011	4=-27
b:en 2012	0=-27 5=51 8=-31
b:en 2013	6=43 8=-29
b:en 2015	0=-30 1=-30 4=-25 5=-32 6=56 8=-52
b:en 2016	7=42
b:en 2017	0=31
b:en 2018	7=27
b:en 2019	4=56 7=-35 8=28
b:en 2020	4=70 8=42
b:en 2021	0=63 2=40 3=-27
b:en a	1=27 5=52 8=-33
b:en addictologie	4=-33 8=-41
b:en affaires	5=-42
b:en alpha	2=31
b:en asie	8=-29
b:en avion	2=47
b:en belgique	0=41 4=-45 6=50
b:en berne	4=-51 5=32 8=-31
b:en bonne	1=33
b:en cache	0=36 1=31
b:en cardiologie	2=-32 4=-47
b:en cause	0=-62 8=105
b:en cdi	0=-40 7=-33
b:en cellule	0=-65 8=72
b:en centre	8=60
b:en ciel	6=-33
b:en couple	2=-34 5=-86 6=109 8=-38
b:en cours	2=60 4=60 8=-36
b:en croire	1=-27 4=31
b:en deplacement	6=-51
b:en detention	8=42
b:en deux	3=33 8=-34
b:en dieu	1=37
b:en droit	8=-29
b:en economie	6=-31
b:en ehpad	4=31
b:en est	3=62 6=-25
b:en etait	5=33
b:en examen	8=35
b:en fait	0=40 5=37 8=-34
b:en garde	0=64 4=-62 5=-46
b:en genetique	2=-87
b:en inde	3=29
b:en juin	1=-58 5=-33 8=42
b:en l	1=26
b:en ligne	8=-39
b:en mai	6=30 7=28 8=48
b:en maison	8=-29
b:en marge	0=-33 8=44
b:en mars	0=35 4=52
b:en matiere	1=-30
b:en mer	4=-25
b:en milieu	6=29
b:en moins	3=-51 4=86 8=-30
b:en mosaique	2=51
b:en negociation	7=-50
b:en parle	0=26 1=39 3=-44 5=-37
b:en philosophie	0=-25 1=66
b:en photo	3=30
b:en plaques	4=40
b:en plein	4=-28 5=70
b:en porte	6=-32
b:en prison	6=-30 8=84
b:en public	2=-35
b:en raison	6=28 8=49
b:en remission	4=73
b:en reunion	8=-36
b:en riant	0=-43
b:en rien	1=60
b:en scene	5=-34 6=-25
b:en soins	4=69
b:en son	1=-65
b:en tete	7=35
b:en tout	1=37 8=-30
b:en un	2=-48 4=-37 5=-51
b:en une	3=28
b:encarte au	0=52
b:encartee a	7=27
b:enceinte >	4=58
b:enceinte de	4=86 5=-91
b:enchaine les	0=-28
b:enclosed >	2=30
b:encore le	0=67
b:end >	1=-26 4=-43 5=46 6=-41
b:end developer	3=-31 4=-42
b:end of	3=-50 4=80 8=-36
b:ended both	5=30
b:ended his	5=62
b:ended the	4=48 6=-25 7=-28
b:ended when	4=32 5=-27
b:ends >	0=51 7=-43
b:endurance >	2=76
b:enfant >	0=34 4=-75 5=-39 6=-56
b:enfants >	5=-58 8=-39
b:enfants avec	6=35
b:enfants de	1=28 4=-27 6=39
b:enfants et	6=-38
b:enfants hors	5=49
b:enfants permis	1=52
b:engaged to	6=38
b:engagement >	1=-29 6=29
b:engineer >	0=-35 2=-43 3=-26 4=-43 5=-27 6=34 8=-32
b:engineers >	6=-31
b:engines >	0=35
b:england >	1=-31
b:english >	0=-38 4=38
b:enquete de	2=26 8=-50
b:enquete sur	8=54
b:enqueteur >	8=-70
b:enregistrees >	3=56
b:enregistrement de	3=-42 5=45
b:enrol >	3=36
b:enrolled >	3=31
b:enrolled at	3=-49
b:enrolled in	3=-29
b:enrolled with	3=31
b:enseigne >	3=39
b:enseigne a	3=-48
b:enseigne la	1=-25
b:enseigne le	1=-36 5=-26 8=-29
b:enseignement catholique	1=-34
b:ensemble >	6=-36
b:entre au	3=32 4=-28
b:entre deux	0=37
b:entre la	3=45
b:entree du	3=39
b:entrepot >	7=31
b:entreprise >	4=-39 8=-31
b:entreprise familiale	2=-35
b:entreprises >	7=-37
b:entretien >	4=32
b:entretient une	5=40
b:entry >	3=-32
b:envoie des	5=44
b:envoye par	5=48
b:epargne >	7=-25
b:epicure >	1=46
b:epilepsy >	4=63
b:epileptique >	4=43
b:epouse >	5=-32
b:epouse est	0=29 1=33 6=-60 7=33
b:epouse la	6=-31
b:equality form	5=-33
b:equality officer	7=50
b:equerre et	1=47
b:equipe >	0=40 1=-49 2=-37 3=-39 5=-70 6=38
b:equipe de	6=-27
b:equipe dit	6=-44
b:equipe en	1=60
b:equipe et	1=-45
b:equipes >	1=-38
b:equity analyst	7=-32
b:equity card	7=55
b:eric >	6=-27
b:erotique >	5=-42
b:erreur >	1=-41 4=-33
b:escorte de	5=-35
b:essai >	3=33 8=-34
b:essais >	3=39
b:essay on	6=-34
b:est >	0=-40 3=-31 6=32
b:est a	4=-29 5=-38 6=-48 7=71
b:est abstenue	0=27
b:est anthroposophe	1=63 8=-36
b:est athee	1=-86
b:est atteint	4=44
b:est au	7=29 8=43
b:est aussi	0=-31 4=-26
b:est autiste	4=41
b:est ce	1=35
b:est comptable	7=-38
b:est connu	2=36 8=74
b:est conseillere	0=55
b:est dans	2=-31 3=83 8=-61
b:est de	6=43
b:est deleguee	7=31
b:est dit	0=52
b:est drepanocytaire	2=31 4=-37
b:est elu	0=39
b:est en	0=-44 1=-40 4=38 8=100
b:est encarte	0=-51 7=28
b:est enceinte	4=51 5=-47
b:est enchainee	0=57 2=-33
b:est entre	1=49
b:est fait	1=52 8=53
b:est gay	6=59
b:est homo	1=-32 4=-28 6=40 8=-35
b:est homosexuel	8=-30
b:est incarcere	8=37
b:est infirmiere	5=31
b:est inscrit	3=36
b:est l	0=-47 1=57 4=-37 8=-47
b:est la	7=59
b:est le	2=32
b:est lesbienne	6=31
b:est libre	5=55
b:est lui	0=38
b:est ma	0=-27 1=42 3=59
b:est maire	0=32
b:est marie	5=-53 6=47
b:est mariee	1=-35 5=-63
b:est mis	8=28
b:est mise	0=-28 8=64
b:est mute	0=-32 2=-46
b:est ne	4=54
b:est notre	1=25 2=-31
b:est opposee	0=-40
b:est pas	1=-63 3=-102 4=-77 5=31 6=86 8=-33
b:est permanent	7=28
b:est porteur	2=38 4=-46
b:est porteuse	2=69
b:est pour	1=28 6=-36
b:est reste	1=29
b:est sa	1=45
b:est sage	6=-44
b:est secretaire	7=34
b:est son	0=-43 1=-26
b:est sous	4=60
b:est syndiquee	7=38
b:est tresorier	0=30 6=-32
b:est un	8=-25
b:est une	2=29
b:est venerable	1=35
b:est venu	5=-34
b:est venue	8=33
b:established by	2=47
b:estate agent	0=-27
b:estates >	3=-29
b:estimator >	3=-28
b:et a	0=25
b:et agenda	0=-39
b:et bien	6=83
b:et cherche	0=46
b:et compare	3=26
b:et contre	0=34
b:et dans	5=49 6=-39
b:et de	0=-31 3=-62 5=-37 7=-31 8=52
b:et des	1=-68 5=46 7=-34
b:et deux	2=52 5=-55 6=-103
b:et doigts	3=43
b:et du	0=51
b:et eleve	0=-46 1=25 4=44
b:et elle	2=38 5=62
b:et en	4=-41 6=-29 8=-27
b:et evite	4=59
b:et fait	1=26 2=-31 4=53
b:et femme	6=-33
b:et fier	0=47 3=-32 6=39
b:et fiere	1=48 6=25
b:et fils	8=-34
b:et gauche	0=-44
b:et il	0=40 1=42
b:et j	8=-25
b:et l	1=49 6=-34
b:et la	0=-36 5=-26 6=34 7=-82
b:et le	0=79 3=-65 5=39 6=-67
b:et les	1=-30 3=-32 5=-37 6=-54 7=-47
b:et leur	5=-38
b:et leurs	6=-26
b:et lui	3=-27 4=-35 5=-64 6=40 7=32
b:et m	5=-31
b:et macon	1=-32
b:et moi	1=-34 4=-25 5=-49 6=68 7=-29
b:et n	1=32 3=-38
b:et ne	0=66 1=50 2=-32 3=-61 5=-31
b:et paie	7=30
b:et paul	6=-58
b:et prefere	4=46
b:et pression	3=33
b:et qu	4=31 6=-32
b:et refuse	0=35
b:et s	1=57 4=27 5=-30
b:et sa	4=-38 6=77 8=-36
b:et ses	6=-33
b:et signe	3=41 4=-49
b:et son	1=-60 2=-31 3=-35 4=-75 5=-70 6=51
b:et un	5=-25 6=-40
b:et une	1=38
b:et vit	1=39 2=-74 4=52
b:et voix	0=-34 3=-47
b:et y	3=30
b:etabli par	2=43
b:etablissement de	4=33
b:etait a	0=51 2=-31 4=-30 5=30 7=35
b:etait aux	8=43
b:etait en	4=53
b:etait pas	6=-27
b:etait secretaire	0=37 7=-32
b:etant athee	1=33
b:etat civil	0=-37
b:etat des	0=-30
b:etats unis	0=-41 2=30
b:ete >	6=-61
b:ete agresse	8=-46
b:ete arretee	4=-25
b:ete au	4=34
b:ete eleve	1=51
b:ete elu	7=-37
b:ete etalee	5=31 8=-29
b:ete exclu	1=28
b:ete hospitalise	4=66
b:ete juge	8=38
b:ete maitresse	5=-72
b:ete operee	4=25
b:ete placee	8=25
b:ete radie	1=36
b:ete reconnu	3=28
b:ete secretaire	7=30
b:ete temoin	6=-63
b:ete testee	2=30
b:ete victime	8=-63
b:ethical society	0=-35
b:ethical vegan	1=33
b:ethique >	1=70
b:ethique animale	1=-36
b:ethiques >	1=43 3=-30
b:etonne >	0=-30
b:etre >	1=-48 3=-43 5=-57 6=48
b:etre animal	1=-33
b:etre attache	4=-25 5=38
b:etude de	5=-43
b:etudes >	0=-32 1=-36 6=30
b:etudes a	0=31
b:etudes de	0=-30 1=46 8=-25
b:etudie a	6=-51
b:etudie l	0=-64 3=-28
b:eu de	4=-37 6=26
b:eu plusieurs	5=41
b:eu un	5=-41
b:eu une	6=26
b:eurodac >	3=26
b:europe >	0=41
b:european parliament	0=-41
b:european union	0=-30 7=-29
b:european works	7=-25
b:europeen >	0=-27
b:europeenne >	0=43 7=-40
b:eve et	5=-26 6=34
b:ever since	0=44 2=-33 7=-26 8=-32
b:every day	0=-26 4=51
b:every kind	1=33
b:every morning	0=-28
b:every night	5=68 6=-27
b:every other	4=61
b:every party	0=-47
b:every port	5=57
b:every project	5=47
b:every six	3=-26
b:every sunday	5=46
b:every week	4=48
b:every weekend	5=37
b:every year	0=39 2=43 4=-36
b:everybody >	0=47 7=-42
b:everyone >	4=-38
b:everyone at	2=33 5=31
b:everyone in	6=36
b:evite les	0=-33 4=103 6=-30
b:ex >	1=-25 5=127 6=-27 8=-35
b:ex colleague	5=30 6=-61
b:ex femme	5=-48 8=54
b:ex husband	5=-25 8=48
b:ex mari	8=36
b:ex offender	8=51
b:ex shop	7=35
b:ex wife	5=-26 6=-50
b:exam >	3=56 6=-68 8=-27
b:examen >	8=40
b:excel >	8=-47
b:excellent >	5=-30 8=-67
b:exclu >	4=35 7=-29
b:exclu de	1=28
b:executive >	0=-54
b:executive at	4=-34
b:executive of	0=61
b:existentialiste il	1=44
b:exome en	2=61 4=-39
b:expecting a	4=-27 6=-25
b:expecting twins	4=58
b:expenses >	5=37
b:experience of	4=-30 8=-32
b:expert >	3=-33
b:explained >	2=-28 4=41
b:explaining the	1=-36 4=-51 5=-32
b:explains her	2=58 4=-52
b:explains the	4=33
b:explains to	7=-28
b:export >	0=-34
b:extinction rebellion	0=42 8=-27
b:extra chromosome	2=29
b:extra x	2=70 4=-34 5=-31
b:extraconjugale avec	5=28
b:extrait de	3=-32 8=-72
b:extramarital affair	5=35
b:extreme droite	1=-30
b:extreme gauche	0=58
b:eye >	3=36 4=27
b:eye clinic	3=-51 4=-33
b:eye for	4=-25
b:eye of	5=-27
b:eyesight is	4=28
b:eyesight test	4=39
b:fabricant de	3=-26
b:fac >	1=29 5=-33 6=53 7=-27
b:face >	4=44
b:face a	3=-56 7=-43
b:face at	3=26
b:face didn	3=25
b:face for	0=-25
b:face has	8=-26
b:face is	3=66 8=-30
b:face of	3=-39
b:face on	3=51
b:face opens	3=39
b:face recognition	3=36
b:face sales	3=-57
b:face scan	3=40
b:face scanned	3=44
b:face template	3=25
b:face to	3=-46
b:face value	3=-25
b:faces for	8=-39
b:facial geometry	3=31
b:facial recognition	7=-41
b:faciale >	3=-49
b:faciale consentement	3=35
b:faciale dans	3=-34
b:faciale de	3=31 7=-34
b:facilities contract	8=-31
b:facility time	7=42 8=-28
b:facteur v	2=45
b:factor v	4=-30
b:faible pour	4=-42 5=47
b:failed >	4=-29 8=-47
b:failed his	4=36
b:failed the	3=-40 4=78
b:failed twice	3=40 5=-36
b:fair >	0=-31 4=-26 5=34
b:fairs >	6=30
b:fait >	0=25 1=-27 4=-58
b:fait campagne	2=-31
b:fait de	4=36 8=103
b:fait des	1=-27 4=82 5=26 6=-27
b:fait dix	4=-40 6=-48 8=70
b:fait effacer	8=-26
b:fait l	0=-31 6=-25 8=29
b:fait la	0=64 7=-26
b:fait le	0=-41 1=66
b:fait mon	6=29
b:fait partie	2=-26
b:fait pas	0=35 6=29
b:fait savoir	0=37
b:fait sequencer	2=32
b:fait son	6=61
b:fait un	0=-61 2=55 4=46 5=55 8=-86
b:fait une	4=30
b:fait voeu	1=64 5=-29
b:faite le	3=45
b:faith >	1=39 4=-28
b:faith and	1=29 7=-39
b:faith in	1=-84 4=-25
b:faithful to	5=-44 6=-51
b:fall from	3=-28 4=67
b:falsifie des	8=53
b:familial >	2=-53
b:families with	2=-54
b:famille >	8=36
b:famille a	5=29
b:famille d	4=-47
b:family >	2=94 4=-45 6=-45
b:family and	2=49
b:family business	2=-34 6=25
b:family firm	0=-25 2=-35 6=25
b:family has	4=-29
b:family history	2=-27
b:family in	0=37 7=-33
b:family mutation	2=57
b:family of	0=42 7=-33
b:family s	2=33 4=-28
b:family tree	0=-29
b:fancies blokes	6=42
b:far >	3=-42 4=27
b:far as	1=33 4=-33
b:far right	0=34
b:farm >	2=-65 5=-27
b:father >	2=31 4=-26 5=38
b:father and	2=39
b:father is	2=29
b:father of	1=-36 7=54
b:father s	6=-32
b:father was	1=51 2=-82 4=-43
b:faure parle	0=-44
b:faute avec	5=77 6=-43
b:favorable a	0=31 8=-26
b:favour of	0=54
b:faye >	6=35
b:fbu >	0=-57 7=48
b:february >	0=-31 4=26 7=44 8=33
b:federation >	0=43
b:federation de	0=-34
b:feed is	0=68
b:fees >	5=33
b:feet >	4=77 5=43
b:feet and	0=-63
b:fell in	5=-25 6=51
b:fell to	8=-54
b:femme >	4=88 6=-57 8=52
b:femme a	3=30 4=45 6=-36
b:femme avec	6=44
b:femme de	6=-28
b:femme depuis	4=-86 5=102 6=-61
b:femme du	5=58 6=-28
b:femme est	1=42 4=-33 5=-43 6=-63
b:femme et	6=-41
b:femmes >	5=-78 6=55
b:femmes a	4=-26 5=-36
b:femmes et	6=-25
b:femmes qui	5=-33
b:ferme >	6=-30
b:ferme sur	8=-37
b:ferroviaire >	5=-41 7=26
b:fertility clinic	2=26 4=-45
b:festival >	7=-32 8=44
b:fete de	6=36
b:fetichiste des	5=51
b:fetish for	5=-32
b:fetish wear	5=45
b:feydeau >	5=-34
b:fiancee a	5=-32 6=36
b:fiancee is	4=25
b:fianna fail	0=53 6=-29
b:fibrosis >	4=35
b:fibrosis gene	2=25 4=-33
b:fiche >	3=-76 4=44 5=57 7=-33 8=-70
b:fiche d	4=27
b:fiche s	3=-64 8=62
b:fichier de	3=25 8=42
b:fichier des	3=34 8=-56
b:fichier national	2=30 8=-28
b:fidele a	0=-38 1=61 6=-34
b:fidele au	5=-57
b:fidelite >	5=-57
b:fier de	0=31 3=-38 6=26
b:fierce opponent	0=69
b:fiere de	1=52
b:fifteen years	8=-60
b:fifty >	5=34
b:fifty per	2=58 4=-42
b:figure au	2=56 3=-66
b:figure sur	3=30
b:fijais >	3=-34 8=57
b:file >	0=-48 2=44 4=-50 8=69
b:file of	2=26
b:file since	3=25
b:file with	3=31
b:filed >	3=43
b:filiales >	5=-28
b:fille >	0=-39 2=40 4=46 5=-25
b:fille a	2=-53 4=69 5=41
b:fille de	0=25
b:filles >	0=-25 2=-25 5=44
b:filles a	5=37
b:film >	5=-37
b:film about	1=-29 5=-41
b:film festival	6=-41
b:film of	5=56
b:film sur	2=-35 5=-36 6=-34
b:filme les	0=-26
b:films >	5=-74 6=-38
b:films x	5=56
b:fils >	2=-33 5=-42 6=52 8=-29
b:fils d	2=-38 4=-44
b:fils de	1=44 6=36
b:fils est	3=-30 4=75 8=66
b:fin d	0=26
b:fin de	0=46 5=25 6=-27
b:fin des	0=27
b:finalist >	5=-37
b:finances publiques	7=38
b:fine >	4=-38 8=-34
b:fine gael	0=54 8=-46
b:fined for	8=63
b:finger joints	3=-26
b:finger was	4=-29
b:fingerprint >	3=97
b:fingerprint analysis	3=-56
b:fingerprint check	3=47
b:fingerprint examiner	3=-25
b:fingerprint lock	3=37 4=-35
b:fingerprint locks	3=-47
b:fingerprints >	3=-66
b:fingerprints are	3=-45
b:fingerprints at	3=-62
b:fingerprints for	3=38
b:fingerprints from	3=38
b:fingerprints of	3=40
b:fingerprints on	3=-29
b:fingerprints taken	3=64
b:fingerprints to	3=38
b:fingers >	3=-35 4=-45
b:fingers and	4=52
b:fingers at	3=52
b:fire service	5=-47
b:firm >	2=-38 3=-28 4=-73 5=66 6=-84 7=-38 8=-44
b:firm he	6=49
b:firm is	6=29
b:firm s	3=-27 7=37
b:firm that	7=-25
b:firm was	3=-27
b:firm with	5=-29
b:firms >	4=-37
b:firmware for	3=-27
b:first >	3=31 4=35
b:first aid	4=-35 7=-42 8=-25
b:first aider	4=-44
b:first and	5=31
b:first day	3=25
b:first husband	5=49
b:first job	5=-25
b:first line	0=-31
b:first posting	0=-29
b:first week	7=63
b:first year	4=25
b:fit as	4=69
b:fit by	4=52
b:fit for	4=57
b:fitness test	4=-39
b:fits >	4=40
b:fitter >	6=-36
b:five >	4=-41
b:five minutes	5=-34
b:five months	4=46
b:five years	8=29
b:fixed term	7=-42
b:fixes >	5=-39
b:flat >	4=-29 6=45
b:flat in	4=-39 5=27 8=30
b:flatmate >	5=27
b:fled belarus	0=81
b:flexible hours	4=26 6=35
b:flights >	2=32 4=-37
b:flirted with	5=-28
b:floor >	5=56
b:flyers for	0=49
b:fo >	0=-43 6=-25 7=134
b:fo de	7=44
b:fo en	0=-27 7=39
b:foi dans	1=-68
b:foi dit	1=40 8=-28
b:fois >	1=41 4=-44 5=64 8=-57
b:fois par	4=36
b:fois pour	0=52
b:fois sur	1=28
b:follow him	1=-32 6=-36
b:follower of	1=53
b:fonction >	6=-34
b:fond d	3=47
b:fond of	5=46
b:fondatrice >	0=-54 8=-30
b:food bank	8=40
b:foot >	0=41
b:football >	0=-47
b:footballer >	6=-38
b:for 300	5=-48
b:for >	1=35
b:for a	0=-105 1=-35 2=-44 3=-62 5=-60 7=-75 8=-93
b:for affray	8=30
b:for airports	3=-40
b:for america	0=36
b:for an	0=-29 3=-44 4=-34 8=-36
b:for another	0=-43 5=75
b:for arson	8=45
b:for assault	8=46
b:for bernie	0=34 8=-30
b:for better	0=-37
b:for bosch	7=-45
b:for brca	2=45
b:for call	3=-30
b:for casual	5=25
b:for channel	7=-35
b:for chemotherapy	4=31
b:for clients	6=39
b:for college	5=-29
b:for contempt	8=39
b:for deaf	4=-36 8=-33
b:for depression	4=35
b:for diabetics	3=-34 4=-52
b:for dialysis	4=42
b:for disabled	4=-34
b:for early	2=35 4=-31
b:for eight	4=-32
b:for eleven	0=-32 2=-30 4=-40
b:for every	0=38
b:for face	3=33
b:for five	8=44
b:for four	4=57
b:for fraud	8=38
b:for full	4=33 8=-27
b:for gay	6=35
b:for gene	2=-32
b:for genes	2=-33
b:for heavy	4=75 8=-25
b:for her	0=-74 2=-26 5=-31 6=-52 8=35
b:for him	7=-29
b:for his	4=105 5=-71 6=74 8=-49
b:for huntington	2=43 4=-37
b:for iris	3=-51
b:for it	0=-42 2=53 8=37
b:for labour	0=45
b:for leave	2=38
b:for lesbian	6=-25
b:for local	7=-26
b:for long	5=58
b:for management	7=-40
b:for manslaughter	8=33
b:for marriage	0=-27 5=105
b:for me	4=-49 6=-39 7=60
b:for most	4=43
b:for mr	3=26
b:for ms	8=48
b:for my	1=25 7=46
b:for new	6=-39
b:for nine	4=-43 6=39 7=36
b:for no	4=-36
b:for nothing	0=28
b:for obama	0=46
b:for offshore	3=-34 4=54
b:for one	4=-36 7=-28
b:for people	4=-67 8=40
b:for podemos	0=67
b:for possession	8=48
b:for rare	2=-32
b:for religious	1=-29 2=49 3=25
b:for school	0=33
b:for scottish	0=34
b:for sex	5=39
b:for shoplifting	8=33
b:for sickle	2=41 4=-42
b:for six	2=-33 4=26
b:for tax	8=40
b:for ten	3=78
b:for that	0=28 4=-32
b:for the	0=48 3=50 4=-80 5=-52 7=38 8=-85
b:for them	0=71
b:for thirty	0=42 3=28 5=-26 6=-40
b:for this	3=57 4=54 8=-26
b:for three	0=-26 6=-30 7=34
b:for twenty	1=43 3=-27 4=32
b:for two	0=-48 2=32 4=-28 5=-45 6=38 8=50
b:for uniforms	5=56
b:for unite	6=-27
b:for us	4=-30 5=30
b:for usdaw	7=31
b:for which	8=-44
b:for work	6=27
b:for years	4=52 5=91 6=-61
b:force >	1=-38 4=-52
b:force de	1=-31
b:foreman >	0=-41 1=41 4=78 5=-32 7=28
b:forging a	3=-25 8=31
b:form >	0=-36 6=45 8=-25
b:form college	4=-25
b:form for	7=25
b:form signed	3=25
b:formateur en	4=-29
b:formation pour	8=-59
b:formatrice >	1=-26 4=-44 6=-46
b:forme a	1=-37 8=32
b:forme des	0=-26 8=48
b:forme les	3=-55
b:former boss	5=-30 7=38
b:former flatmate	0=28 5=30
b:former line	4=43
b:former manager	0=37 4=36 6=49 7=-31
b:formulaire >	1=31 5=26 8=-28
b:forty >	4=64 5=36
b:forty and	4=64
b:forum >	1=-48 5=30 6=31
b:found >	5=45
b:found he	2=-32 5=-41 6=31
b:found in	2=60 4=-25
b:found not	8=41
b:found on	5=46
b:found out	0=-29 5=-40
b:found the	2=-56 5=62
b:found to	5=-61
b:found work	6=-29
b:founded a	1=27 5=-29
b:founded the	6=49
b:founder >	2=34
b:founder of	0=44
b:four languages	3=-27
b:four months	4=69 6=-45
b:four weeks	4=30
b:four years	4=36 5=-27 8=27
b:fournisseurs >	5=-49
b:fourteen months	4=-26
b:foyer de	6=46 8=-57
b:foyer pour	4=-27 5=-51
b:fragile x	4=-25
b:frame >	4=55
b:francaise >	1=25
b:france 3	6=-44
b:france >	7=60 8=-25
b:france insoumise	0=47
b:frappe >	3=25 8=-39
b:frappe au	3=42
b:fraud >	8=85
b:fraud analyst	8=-25
b:fraud for	8=-67
b:fraud in	8=68
b:fraud office	8=63
b:free >	4=62 5=-27
b:free of	2=53
b:freezers and	2=-28
b:frequente les	6=62
b:frequente un	5=29
b:frequente une	1=27 5=-27 6=-26
b:frere >	1=-63 2=64
b:frere a	1=-32
b:frere cadet	1=-41 7=-27
b:frere de	1=35
b:frere est	0=31 1=-44 4=-29 8=27
b:frere jumeau	2=-36 4=62
b:fridge >	4=27
b:friends >	5=37 6=73
b:friends of	6=-48
b:from a	0=56 1=29 3=-31 5=-27 7=-64
b:from every	8=28
b:from her	3=-42 4=28 8=-33
b:from his	2=-29 3=52 4=84 8=-25
b:from home	0=-62 2=-34 4=78
b:from leeds	6=33
b:from nothing	4=-38
b:from school	6=-71
b:from the	2=-49 4=46 5=-68 7=65 8=28
b:from unite	0=-45
b:from voting	0=26 1=-30 5=-37
b:from work	4=36
b:from working	8=56
b:front de	3=-39
b:front desk	3=26 4=-34
b:front end	3=-27
b:front of	0=33 4=29 7=-35 8=35
b:frontiere avec	4=-60 8=88
b:frontieres >	0=-40 3=34
b:fsu >	0=-61 7=95
b:ft >	3=-49
b:full clean	8=-39
b:full of	0=32 2=-25
b:full time	6=-30
b:fully recovered	4=52
b:fund >	0=-43 3=32 7=79
b:fund of	7=-47
b:g >	7=-25
b:gabarits de	3=-28
b:gagne aux	6=37
b:gagne son	3=29 8=-46
b:gait >	3=28
b:gait on	3=28
b:gait profile	3=63
b:gait recognition	3=30
b:gall bladder	6=-38
b:gallery in	5=-36
b:gambling addiction	4=27
b:games >	0=-29 4=-33
b:gap year	4=-30
b:garage >	0=56 5=-28
b:garcon de	5=-46 6=38
b:garcons >	0=-27 1=-27 4=-33 5=-46 6=86
b:gard >	0=65 7=-38
b:garde a	0=-41 3=33 4=-111 5=-44 8=62
b:garde l	0=37
b:garde le	0=76
b:garde les	6=33
b:garde republicaine	0=-60
b:garde son	0=25 2=33 8=-32
b:garde un	3=44
b:gardener >	0=-46 5=-28
b:gardien >	0=43 6=42
b:gardien de	0=-41 1=-54 7=38
b:gardiens >	6=37
b:gate and	3=45
b:gauche >	4=75 7=-52
b:gauche de	0=-48
b:gauche dit	3=44
b:gauche du	0=-53
b:gauche et	0=-41
b:gave a	3=62
b:gave all	3=30
b:gave fingerprints	3=35
b:gave her	0=-34 3=41
b:gave him	2=25 4=-28 6=-28 8=25
b:gave his	3=32
b:gave the	7=-26 8=55
b:gave up	0=33 1=26 3=-42 4=87 5=-66
b:gay >	5=-89 6=112 8=-34
b:gay and	5=-34 6=-46
b:gay bar	6=-41
b:gay du	6=-38
b:gay et	6=-29
b:gay gordons	6=-38
b:gay himself	6=79
b:gay il	1=-50 6=62
b:gay in	4=-46 6=56
b:gay lussac	6=-36
b:gay man	0=-27 6=103
b:gay marriage	6=-31
b:gay pride	6=-40
b:gay rights	6=-55
b:gay s	6=-65
b:gay since	6=43
b:gay street	6=-34
b:gay talese	6=-32
b:gay welsh	6=39
b:gays d	5=-62 6=70
b:gene >	0=-37 2=75 4=32 6=41
b:gene as	2=34
b:gene bank	2=-44
b:gene de	0=-36 2=67 4=-45 5=68 6=-37
b:gene defect	2=61 4=-34
b:gene for	2=38 4=-94
b:gene his	2=33
b:gene kelly	2=-31
b:gene panel	2=30
b:gene test	2=67 4=-66
b:gene that	2=58
b:gene therapy	2=-46
b:gene two	2=28
b:general >	0=-26 8=56
b:general de	0=52
b:general secretary	7=-57
b:generations >	8=-37
b:genes >	2=-91
b:genes a	2=33
b:genes and	2=31
b:genes are	2=-27
b:genes chez	2=-30
b:genes d	2=-41
b:genes de	2=37
b:genes of	2=-25
b:genetic algorithms	2=-31
b:genetic counselling	2=51
b:genetic counsellor	2=-46
b:genetic disorder	2=32
b:genetic engineering	2=-33
b:genetic screening	2=47
b:genetic test	2=55
b:genetically predisposed	4=-31
b:geneticist at	2=-46
b:genetics >	2=-57
b:genetics clinic	2=31
b:genetique a	2=32
b:genetique chez	2=30 4=-27
b:genetique vegetale	2=-42
b:genetiquement predispose	2=31
b:genie genetique	2=-71
b:genome project	2=33
b:genome sequenced	2=-25
b:genotype zz	2=31
b:genre et	5=-36 6=-25
b:geologist >	4=-37
b:gerant >	5=25 6=-35
b:gere la	5=-60
b:gere le	4=-43
b:gere les	4=-28
b:gestionnaire >	3=-28
b:gestionnaire de	0=-34 3=35 7=-27
b:get the	3=28
b:gets on	0=59 6=-34 7=-31
b:gilets jaunes	0=34
b:girlfriend >	5=-37 6=60
b:girlfriend and	5=-32
b:girlfriend in	5=45 7=-30
b:girlfriend share	5=-31
b:give her	3=28
b:give up	4=73 6=-30
b:given a	7=-52 8=63
b:gives a	0=-32 1=25
b:gives blood	2=34
b:glandular fever	4=46
b:glasgow >	4=-27 6=42 8=-27
b:glaucoma >	2=48 3=-33 4=-28
b:glisse son	1=61 5=-27
b:global entry	3=60
b:glucksmann >	0=43 2=-37
b:gmb >	7=53
b:gmb as	7=-37
b:go >	4=-49 5=45 8=43
b:go by	0=-27 7=45
b:go to	1=-40
b:goalkeeper >	0=-30 6=-44
b:god >	2=31
b:god and	1=36
b:goes >	4=-36 5=47 8=37
b:goes to	2=-41 4=89 6=-50
b:going into	7=39
b:golf >	4=-79
b:golf club	0=39 7=-52
b:golf union	7=-37
b:gone >	0=39 4=48 6=-29
b:good >	4=36
b:good at	1=40
b:good eye	4=-27
b:good he	8=30
b:good taste	8=-25
b:good with	1=28 6=43
b:goods buyer	5=-28
b:gordons and	6=-36
b:gossip >	4=-28 6=51
b:gossip goes	8=29
b:gossip says	5=38
b:got a	0=-40 4=-42 5=79 8=42
b:got clean	4=86
b:got her	7=46
b:got it	4=-37
b:got the	0=34 6=-44
b:got to	4=30
b:gout >	2=50 8=-52
b:gout des	0=53 6=42
b:gout du	2=-51
b:gouvernement >	0=56 5=-25
b:government and	0=32
b:government relations	0=-34
b:governments of	0=-30
b:governor >	8=47
b:gp >	4=46
b:gp in	4=-53
b:grace a	0=-32 8=-39
b:graffiti >	8=27
b:grand mere	2=-29
b:grande loge	1=53
b:grandi >	6=-25
b:green belt	0=-33
b:green party	0=49 7=-31
b:green thumb	3=-35
b:greffier >	4=-42
b:greffier au	8=-36
b:greffiere au	8=-30
b:grenoble >	3=-26 6=-27
b:greve >	0=-30 7=-31
b:greve de	0=46 7=26
b:grew up	0=32 1=-32 6=39
b:grin >	2=-31 8=-27
b:ground floor	4=49
b:grounds >	1=39
b:grounds of	3=31
b:group >	1=-39 4=-38 5=36 7=-27
b:group at	0=-27
b:group in	0=42
b:group on	0=30 1=37
b:groupe >	5=-41
b:groupe de	4=32 5=68
b:groupe ecologiste	0=36
b:groupe hotelier	3=-47
b:grower >	3=-27 6=-29
b:guard >	0=33
b:guardian >	3=-28
b:guards >	0=-51 3=70
b:guests >	5=-58
b:guide >	3=-38 4=-28 5=-30 6=-54 8=-27
b:guide dog	4=55
b:guide to	1=30
b:guild of	7=-67
b:guilty >	8=41
b:guilty pleasures	8=-47
b:h >	0=-29 4=39 8=31
b:habilitations b2v	4=-46
b:had >	6=40
b:had a	0=-83 2=-25 3=-30 4=28 5=54 6=-60
b:had an	0=-44 5=32
b:had been	5=28
b:had both	4=31
b:had by	0=28 6=-44
b:had her	3=-29 5=-36
b:had his	0=-26 1=-41 2=67 6=-30 8=45
b:had intercourse	4=-29 5=41 8=-25
b:had it	4=40 5=40 6=42
b:had more	5=55
b:had my	2=26
b:had several	5=-49
b:had sex	4=-71 5=26
b:had the	0=-33 4=40
b:had to	2=-28 3=-31 4=80
b:had two	4=76
b:haemochromatosis >	2=32
b:haemophilia >	2=29 4=-40
b:half in	0=-27
b:half of	6=33 7=45
b:half sister	2=27
b:hall >	0=37 1=-34
b:hall and	6=30
b:hand >	3=32 4=34 6=-40
b:hand geometry	3=51 4=-31
b:hand in	1=-32 8=52
b:hand scan	3=30
b:handbook on	2=-30 7=-30
b:handed out	0=34
b:handed over	4=-72
b:handicap de	4=-58
b:handicape >	4=45
b:handle leather	1=63 5=-30
b:handler >	4=-31 8=-26
b:handling >	4=61 8=-56
b:handling of	1=-27
b:hands >	2=30 3=60
b:hands on	5=-35
b:hands out	0=30 3=-25
b:hang in	3=-51 4=-60 5=-36
b:happy to	2=-25 4=38 6=-27
b:hard >	4=37
b:hard of	4=37
b:hard to	1=-46
b:has >	0=52
b:has a	1=-56 2=93 6=-64 7=-59 8=67
b:has always	4=-31
b:has an	2=31 5=45
b:has been	1=-27 4=59 5=-84 6=-36 8=45
b:has chosen	4=-28
b:has cystic	2=-54 4=57
b:has down	4=44
b:has found	4=-32 6=-34
b:has had	0=50 2=26 3=-38 4=62 5=71
b:has haemophilia	2=34 4=-40
b:has her	2=-45 3=50
b:has hereditary	2=30 4=-33
b:has his	2=25
b:has it	2=91
b:has kept	8=56
b:has led	5=37 7=-39
b:has motor	4=45
b:has never	2=-28 4=-46 5=-31 6=26
b:has no	1=36 5=34 6=-28
b:has not	1=-39 4=31
b:has parkinson	4=36
b:has run	0=-26 4=29
b:has seen	4=-39
b:has strong	1=-35 8=-47
b:has sworn	1=37
b:has taught	4=-61
b:has the	1=-42 2=108 3=-30 4=-48 5=-44 6=-36
b:has two	2=-34 4=-57 5=-48
b:has won	4=29
b:has worked	6=-30
b:has worn	4=25
b:has written	2=-37
b:hasn t	0=-25 6=-51
b:haul flights	7=-25
b:have a	5=59 6=-39 7=-26
b:have an	1=-43 5=40 8=40
b:have been	0=31 5=30
b:have children	2=28 4=52 5=-30
b:have had	5=-88
b:have her	3=32
b:have himself	1=40 4=-41
b:have his	3=38 4=-32
b:have kept	0=-32
b:have lived	6=47
b:have never	1=39
b:have not	0=43
b:have the	0=-52 4=26
b:have to	4=-38 8=-42
b:haven t	4=-55 5=40
b:having sex	5=83
b:havre >	7=38
b:hay >	6=-45
b:he >	2=27 4=-27
b:he added	6=27
b:he adds	2=59
b:he admits	0=-34 4=-30 6=-29
b:he and	0=-36 1=-25 2=35 4=-67 6=111 7=-29
b:he asked	4=49 6=28
b:he asks	5=49
b:he belongs	0=46
b:he broke	1=45 8=48
b:he brought	1=-40
b:he called	4=-41
b:he calls	5=-37 6=-40 7=-41
b:he came	5=-30
b:he campaigned	0=66
b:he can	1=-34 4=-44 5=-33 6=-33
b:he cannot	4=74
b:he carries	2=-58
b:he chairs	0=-25 7=32
b:he cheated	5=-46
b:he claims	5=58
b:he clocks	3=42
b:he complains	3=29
b:he could	5=42 6=-54
b:he couldn	5=-28
b:he covers	3=32 6=-31
b:he d	2=-44 4=44 5=31 6=-57 7=26 8=28
b:he declined	1=28 3=31
b:he designed	1=-40
b:he did	2=-34 5=-44 8=46
b:he does	0=-35 2=28 3=25
b:he doesn	0=-27 5=34 6=-39 8=36
b:he draws	3=-35
b:he drove	5=-26
b:he edited	1=-26
b:he fell	1=-27
b:he fits	4=-49
b:he found	4=-39 6=-34
b:he gave	4=65 5=-91
b:he goes	4=65
b:he got	5=75 6=-46
b:he grew	0=39
b:he handled	8=58
b:he has	0=-77 1=-40 3=-86 6=-63
b:he hasn	5=-44
b:he inherited	2=-52
b:he is	1=-82 3=-51
b:he isn	0=-25 4=-29 5=-35 6=68
b:he joined	1=53 4=-68 7=-53
b:he jokes	1=-27 2=-53 4=-26 5=47 6=-57 8=-58
b:he keeps	0=-34 4=38 5=54 6=-25
b:he kept	4=-30 6=27
b:he knew	4=-31 6=-29
b:he knows	2=26
b:he laughs	0=40 5=-32 8=-26
b:he learnt	2=28
b:he lectures	1=-30 5=-25 6=-37
b:he led	6=-38
b:he left	0=-78 1=26 4=49 5=25
b:he let	3=30 4=39
b:he liked	0=-26 6=34
b:he lives	1=49 4=-40 5=-31
b:he logs	4=-27
b:he looked	4=53
b:he lost	4=63
b:he made	1=28 4=-30 7=-56
b:he managed	5=-30
b:he married	5=-61 6=58
b:he may	6=29
b:he means	0=39 5=-28
b:he mentioned	1=27 2=44 4=-37
b:he mentions	3=40 4=-58 6=35
b:he met	6=-79
b:he moderates	5=-37
b:he needs	4=65
b:he never	1=-33
b:he only	1=-25 4=-32 5=-46 6=60
b:he passed	4=91
b:he played	5=-25
b:he plays	0=-47 6=-54
b:he preferred	5=-26 6=59
b:he prefers	6=52
b:he propositioned	5=56
b:he put	5=26 6=-38
b:he ran	0=-36 4=-28 7=-51
b:he refused	1=42
b:he refuses	1=36
b:he reports	6=-27
b:he resigned	0=38 4=-46 5=28
b:he restores	5=-38
b:he robbed	8=39
b:he runs	0=46
b:he s	0=-50 2=62 3=-48 4=-51 6=98
b:he said	0=39 4=33 5=-32 7=76 8=-31
b:he says	1=53 3=-62 5=-76 6=-29
b:he scanned	3=-54
b:he sees	1=48
b:he sells	4=-40
b:he sent	2=45
b:he served	7=38
b:he set	8=47
b:he shares	2=34 5=-71
b:he signed	4=-48 7=57
b:he signs	3=56 4=-39
b:he sings	1=-28 4=34
b:he sleeps	5=65
b:he sold	4=-30
b:he spent	1=41 8=-67
b:he stole	8=41
b:he stopped	1=36 4=64 6=-27
b:he supports	0=-44
b:he switched	0=30
b:he takes	2=-31 4=82 5=-29
b:he taught	1=44 6=-42
b:he teaches	6=-45 8=-29
b:he tells	2=34 5=30
b:he thinks	0=64 1=71 2=-30 4=-37 5=-34 7=-28 8=-38
b:he ticked	1=49
b:he told	0=36 1=46 5=37 6=57 7=-33
b:he took	0=-25 4=-28 5=38 7=27 8=-51
b:he tried	0=-31 4=50 6=-27 7=29 8=-54
b:he used	0=34 4=-33 6=75
b:he uses	4=35 8=-31
b:he visits	5=28
b:he volunteered	6=43
b:he votes	0=-35
b:he walks	4=30
b:he wants	0=45 4=-26 6=-44 7=-37 8=69
b:he was	0=26 1=-57 2=39 5=49 8=-68
b:he wears	4=29 6=55
b:he went	0=54 6=-39 7=-30 8=-32
b:he won	7=50
b:he wouldn	1=26
b:he writes	3=33 4=29 6=-61
b:he wrote	0=-27 5=59 6=62 7=-26 8=-27
b:head >	5=-63
b:head chef	4=25
b:head of	2=-35 4=-36 5=58 6=-59 7=-26 8=-25
b:headmaster s	5=-26
b:health >	4=37
b:health adviser	4=-39
b:health first	4=-47
b:health insurance	4=-26
b:health nurse	4=-30
b:health problems	4=60
b:hearing aid	4=-30
b:hearing aids	4=-39
b:hearing is	4=62
b:hearing loss	4=25
b:hearing officer	4=-39
b:heart condition	2=48 4=-52 8=-30
b:heart defect	4=42
b:heart says	0=29 4=49
b:heat >	2=-45 4=37
b:held for	3=31
b:held the	3=-48
b:helmand >	4=48
b:help desk	1=-35
b:helped patients	2=-28
b:helped the	8=-42
b:helvetique douanier	7=-30
b:hemophilie >	4=-32
b:hence the	2=-25 3=42 4=37 5=25 6=36 8=-29
b:her 23andme	2=57
b:her >	0=-60 4=-69 6=-78 8=-72
b:her a	0=28 6=27 7=45
b:her affair	5=55
b:her agent	0=-42 5=34
b:her and	4=-47
b:her as	1=-38
b:her asthma	4=35 7=-26
b:her at	4=25
b:her aunt	2=35 4=-56 5=-59 6=51
b:her baby	2=29 4=-38
b:her belief	1=37 8=-26
b:her bio	6=53
b:her blog	1=-25 6=25
b:her blood	2=-35 4=-52
b:her book	4=-40 5=33
b:her boss	4=-53 6=-52 8=37
b:her boyfriend	6=-79
b:her brother	1=46 2=34 7=-30
b:her by	3=118
b:her cardiologist	4=41
b:her career	4=45
b:her children	2=46
b:her chromosomes	2=67 4=-32
b:her client	4=-28 6=-32
b:her clients	5=-25
b:her contract	3=-29
b:her cousin	4=47 5=-25 6=-28
b:her dad	7=32
b:her daughter	2=58 4=-34
b:her desk	4=-51 6=35
b:her dissertation	0=-46 4=42 8=-29
b:her dna	3=56
b:her doctor	4=39
b:her doctorate	2=-31
b:her documentary	7=-44
b:her employer	4=-64 6=-34
b:her ex	6=-48 8=55
b:her eyes	3=28
b:her eyesight	4=36
b:her face	2=-27 3=31 4=-59 8=-34
b:her faith	1=-27
b:her family	2=60 4=-33
b:her father	0=-30 4=44 7=28
b:her favourite	2=-25
b:her female	6=59
b:her fetish	5=78
b:her fiance	6=-26
b:her fingerprint	3=-29
b:her fingerprints	4=-47
b:her first	3=-48
b:her for	4=41 5=-25 6=-31
b:her gait	3=29
b:her genes	4=-51
b:her genetic	2=44
b:her girlfriend	4=-27 5=-52 6=31
b:her hand	3=33
b:her hands	2=-28 4=31 5=-25 6=-33
b:her hearing	2=60
b:her husband	7=-43
b:her in	3=52 4=33
b:her iris	3=39
b:her irises	3=57
b:her job	1=-28 5=-35 6=-31
b:her karyotype	2=32
b:her keystroke	3=35
b:her last	0=26 3=-59 4=-81 6=27
b:her late	1=46
b:her life	1=31
b:her line	2=43 5=-31
b:her lovers	5=63
b:her ma	4=-37 6=-26
b:her manager	0=-26 4=-36 5=25
b:her master	3=-28
b:her memoir	6=-27
b:her mother	5=-40 7=-26
b:her move	0=31
b:her name	6=-45 8=35
b:her novel	4=-25
b:her nude	5=50
b:her office	5=-39
b:her old	1=-35 3=53 4=-39 5=-36 6=46 7=-43
b:her orientation	6=-33
b:her own	0=-29 3=-61 5=75 6=37 8=-26
b:her palm	3=66 4=-27
b:her partner	5=-66 6=-64
b:her podcast	5=38
b:her political	0=48
b:her previous	4=29
b:her prints	3=43
b:her profile	1=-29
b:her pupils	4=-44 5=55
b:her record	8=57
b:her referee	6=31
b:her salary	8=-27
b:her school	2=-30 7=37
b:her second	0=43
b:her sentence	8=56
b:her sex	5=27
b:her sexuality	5=-45 6=80
b:her she	8=-45
b:her sister	0=-33 4=26 6=-97 7=-26
b:her slogan	0=-27 4=-25
b:her son	3=-31 4=55
b:her sons	2=67 4=-30
b:her strong	0=-26 1=37
b:her team	0=-29 2=-69
b:her teens	4=46
b:her then	5=42
b:her thesis	4=-30
b:her third	5=53
b:her thumb	3=50
b:her to	3=-36 4=34 6=35
b:her twitter	0=48
b:her typing	3=36
b:her uncle	2=28
b:her union	0=-39 7=48
b:her views	0=58
b:her virginity	5=33
b:her voice	1=28 3=25
b:her vote	0=-30
b:her when	0=-35 4=32 6=51
b:her wife	0=-36 4=-53 5=-38 6=76
b:her with	4=47
b:her words	6=-27
b:her work	1=-30 4=-28 6=-36
b:hereditaire >	2=79
b:hereditary disease	4=-27
b:hereditary peers	2=-26
b:hereditary risk	2=51 4=-30
b:hereditary title	2=-53
b:hereditary tremor	2=66 4=-39
b:herite de	4=-56
b:hernie discale	4=40 8=-31
b:hers >	0=-44 3=-28 5=-63 8=25
b:herself >	4=89 5=-45 6=41
b:herself and	0=-29
b:hetero convaincu	6=46
b:heterogeneite des	6=-26
b:heterosexual male	6=33
b:heterozygous for	2=41
b:heure >	0=36 1=-42 7=44
b:heures >	0=-35 3=-49 4=31 5=-25 7=-25
b:heures de	0=-27 7=33
b:hidalgo >	0=59 5=-29
b:hierarchy >	4=-47
b:high up	1=33 7=-25
b:him >	0=-79 2=25 3=-34 4=-83 5=-44 6=-55 7=46 8=-32
b:him a	5=-41
b:him and	1=-48 5=27 6=112
b:him as	1=-46 5=-50 8=36
b:him away	4=-28
b:him because	0=-25
b:him by	3=34
b:him for	6=32
b:him from	4=-32
b:him he	3=36 4=51 5=30
b:him in	3=59 5=49
b:him into	6=32
b:him leave	4=37
b:him off	4=66
b:him on	4=-44
b:him out	3=27 4=-64 6=-44
b:him since	6=47
b:him the	4=65 7=48
b:him to	3=-33 5=-30 6=-27 8=42
b:him with	3=44 5=36
b:himself >	1=-43 4=26 6=76 8=42
b:himself a	1=35
b:himself as	0=35 6=-70
b:himself frozen	1=34 4=-39
b:himself to	0=56 8=-34
b:himself with	4=47 5=-38
b:hinted that	6=46
b:hints at	5=33
b:hip and	4=46
b:hip fractures	4=-46
b:hired a	4=-44
b:hired him	5=-43
b:his >	1=-25 2=27 5=34 6=-67
b:his back	4=54
b:his best	4=-30 6=-37
b:his blog	5=39 6=-58
b:his boss	0=-30 2=-34 5=-30 7=-43
b:his boyfriend	5=-38 6=27
b:his branch	7=36
b:his brother	1=-30 5=-45
b:his children	1=-42
b:his church	1=-52 6=40
b:his clients	6=-31
b:his column	5=42 6=29
b:his conquests	5=42
b:his conviction	1=-56 8=54
b:his crew	5=-35 7=-32
b:his days	3=45
b:his depression	0=-25 4=66
b:his diabetes	4=45
b:his dna	2=35 4=-44 8=-25
b:his employer	3=29 4=-37
b:his ex	5=-36 6=-35
b:his eye	0=-30 3=62
b:his eyes	4=41
b:his eyesight	4=44
b:his face	0=-35 3=122
b:his family	2=75 3=-28
b:his father	1=-25 4=-71 6=-38
b:his fiancee	4=40 5=37
b:his field	3=-27
b:his file	4=-40
b:his fingerprint	3=47
b:his fingerprints	3=41
b:his fingertips	3=63
b:his first	0=-25 4=-63 5=-48 6=-46 7=56
b:his former	4=38 7=-40
b:his gait	3=50
b:his genome	2=66
b:his girlfriend	5=-41 6=-78
b:his haemophilia	2=56 4=-28
b:his hand	1=-33
b:his hands	3=43
b:his handwriting	3=41
b:his head	0=-30 4=-27
b:his heart	4=36
b:his homosexuality	0=-37 6=30
b:his house	5=-46
b:his humour	2=-48
b:his husband	2=-33 4=-39 5=-40 6=78 7=-30 8=-28
b:his iris	3=44
b:his job	6=-35
b:his last	1=37 6=52
b:his late	5=48
b:his left	3=43 4=53
b:his licence	3=69 8=-46
b:his life	5=-62 6=85
b:his line	4=-63 5=66
b:his list	5=44
b:his locker	5=36 8=29
b:his lodge	1=39
b:his marriage	0=-28 1=-33
b:his mother	0=41 2=33 6=42
b:his name	0=28 3=38 8=41
b:his nerves	4=74
b:his old	8=-35
b:his own	0=48 1=-43 2=71 3=26 4=46 5=-62 8=-81
b:his palm	3=77
b:his partner	4=-35 6=48
b:his pay	7=26
b:his penchant	5=75
b:his phd	5=44 6=-34
b:his photo	5=-26 6=38
b:his prints	4=-29
b:his private	5=36
b:his probation	8=36
b:his profile	1=-28 2=-31 5=39
b:his public	0=50
b:his pupils	8=-44
b:his referee	1=-45 4=-33
b:his reference	0=-28 4=71
b:his secretary	2=-29 5=97 6=-26
b:his sex	5=43
b:his sight	4=57
b:his signature	3=31
b:his sister	1=39 3=-36 6=30
b:his son	3=-42 7=25
b:his style	4=-41
b:his talks	6=-37
b:his team	4=-52 6=79 7=-41
b:his thesis	0=54
b:his thirties	6=38
b:his thumb	3=62
b:his time	5=48
b:his twin	2=-28 3=35
b:his two	6=-31 7=35
b:his typing	3=43
b:his uncle	8=31
b:his union	3=25 7=60
b:his voice	2=-36 3=55
b:his walk	6=-29
b:his watch	8=-53
b:his way	5=71
b:his wedding	6=34
b:his wife	0=-25 2=-27 3=-28 4=42 5=89 6=-80 7=57 8=-45
b:his word	5=27
b:his words	1=-50
b:his work	4=-25
b:his youth	5=26 8=48
b:histoire avec	5=25 6=39
b:histoire de	1=-27 5=63 6=-44
b:histoire des	0=-57
b:historian >	6=-28 7=-31
b:history of	1=-60 4=33 5=-43 6=-41
b:hiv positive	2=-35
b:hmrc >	8=41
b:hold a	3=37
b:hold no	7=-32
b:hold with	1=49
b:holder since	7=71
b:holds a	3=-48 8=-28
b:holds his	2=33 3=47 4=-35
b:holds that	0=64 8=-43
b:holds to	1=76
b:home >	0=-58 1=-26 2=-25 4=-37 6=63
b:home by	4=-48 8=40
b:home for	4=-41
b:home on	2=-34 4=56
b:homeless since	0=32
b:homes >	4=30
b:homme >	5=-45 6=47
b:homme a	5=41
b:homme au	6=-45
b:homme dans	5=-25
b:homme de	5=-25
b:homme depuis	5=-43
b:homme est	1=69
b:homme et	1=39 5=-42
b:homme gay	6=40
b:homme marie	5=98 6=-56
b:hommes >	1=-38 5=38 6=43
b:hommes a	5=-48 6=37
b:hommes et	5=-35 6=-44
b:hommes pour	6=35
b:homo >	6=53 8=-39
b:homo a	6=46
b:homo je	6=29
b:homophobie >	6=-41
b:homosexual >	6=48
b:homosexual tendencies	6=39
b:homosexualite >	6=44
b:homosexuality in	6=-43
b:homosexuel >	6=59 8=-37
b:homozygous for	4=-40
b:honest accountant	5=34
b:hook ups	5=25
b:hopital >	2=-32 6=64 7=43
b:horizons >	0=29
b:hors pair	4=25 5=-36 8=40
b:horses >	4=-43
b:hospice >	1=26 4=-32
b:hospice for	4=-32
b:hospital >	2=-32 4=-40 6=36
b:hospital radio	4=-39
b:hospital where	3=31
b:hospitalise >	4=45 6=-29
b:hospitals >	4=-90
b:hotel >	5=76 7=-43 8=-27
b:hotel de	1=-46 5=35
b:hotel manager	5=-40
b:hotelier >	1=27 3=-43
b:hotellerie >	1=-27 4=-47 5=-39
b:hour >	2=-26 4=64
b:hours >	8=-39
b:hours a	3=-26
b:hours and	4=36
b:house >	3=-31 5=-35 7=-43
b:house in	4=59
b:house of	1=-26
b:household and	0=50 1=-34
b:household two	5=25 6=45
b:housing association	7=-28
b:hove >	6=51
b:how he	2=-35 5=39
b:how safe	6=26
b:how she	0=28 3=36
b:how to	2=-34 4=-43 7=30
b:hr director	7=-30
b:hr lead	6=-49
b:hr manager	6=52
b:hr officer	6=-26
b:hub >	7=25
b:huissier a	0=-33 5=34
b:huit >	3=27 4=45
b:huit ans	0=-38 5=-26 7=28 8=-45
b:huit mois	4=-48 8=104
b:hull >	0=52 5=29 6=-49 7=-39
b:humain >	1=57
b:human genetics	2=-31
b:humanist celebrant	1=45
b:humaniste au	1=26
b:humaniste de	1=-25
b:humanists >	1=36
b:humanites numeriques	1=-29
b:hume s	0=-45 4=58
b:humour >	2=31
b:hungary >	1=-25
b:huntington >	2=32
b:huntington et	4=-45
b:huntington s	2=58 4=-68
b:huntington test	4=-49
b:husband >	1=-30 5=74
b:husband and	2=-28 6=-79
b:husband for	5=25
b:husband in	5=-41 6=-28 7=-28
b:husband is	0=33 5=-35 7=33 8=57
b:husband mr	6=-93
b:husband s	3=29 4=44 5=-36
b:husband teaches	6=59
b:husband to	6=46
b:husband was	1=48
b:husband works	4=-34 6=-50
b:hypersensible et	4=38
b:i am	0=-36 1=68 8=-45
b:i are	2=33 5=29
b:i audited	4=-32 7=-35
b:i belong	7=28
b:i came	1=35 5=-43 6=48
b:i can	4=50
b:i cheated	5=33 6=-47
b:i come	0=46 4=-31 7=-33
b:i d	4=46
b:i designed	4=-50
b:i do	4=31 6=-26
b:i don	1=-27 4=41 5=34 6=-40 8=-37
b:i drafted	2=-32
b:i follow	1=34
b:i gave	3=35
b:i grew	1=-25
b:i had	2=56
b:i have	1=-55 2=27 4=49 5=-33 6=-45 8=29
b:i haven	4=-51 5=29
b:i hold	1=34
b:i know	1=36 2=-30 6=-45
b:i led	4=-36
b:i left	6=37
b:i like	0=-45 6=91
b:i live	5=51
b:i m	2=55 3=-54 6=57 8=-48
b:i need	6=-51
b:i ran	6=-27
b:i read	4=30
b:i resigned	7=30
b:i served	0=29 8=-27
b:i should	6=30
b:i sold	2=-31
b:i stood	0=30
b:i stopped	4=46
b:i take	1=-25 4=54
b:i think	4=-29
b:i took	2=31 6=-32
b:i two	6=91
b:i understand	4=-38
b:i unlock	3=29
b:i used	0=55 1=-33
b:i ve	0=28 1=-35 4=37 5=48 6=-53
b:i was	1=-32 3=64 4=47 5=-42 6=-63 8=59
b:i wear	0=32
b:i would	0=46 4=-25 5=26
b:i wrote	6=-25
b:ici >	5=37
b:id card	3=-40
b:id set	3=72
b:idea >	3=-30 4=-31
b:idea of	5=-35
b:idees politiques	0=-61
b:idemia >	3=-30
b:identified by	3=66
b:identifies as	6=45
b:identity theft	8=-50
b:iel a	4=29 7=87 8=-30
b:if one	1=-42 5=53
b:if she	4=27 5=-32
b:if the	8=31
b:if we	5=-26
b:if you	6=64
b:il >	3=-26 4=-64 5=46 6=42 8=-37
b:il a	1=-42 2=29 3=-45 4=-44 6=-29 7=-56
b:il aime	1=-27 6=-42
b:il anime	0=-38 8=40
b:il appartient	1=27 2=31 4=-44
b:il aurait	0=26 2=-40 6=45 7=-28
b:il chante	1=-47 4=36
b:il cherche	1=-26 5=43
b:il collectionne	5=42
b:il connait	8=-31
b:il construit	4=-28
b:il court	5=62
b:il couvre	0=-34
b:il croit	0=-25
b:il cuisine	1=-41
b:il dans	5=42 6=-40
b:il de	6=-30
b:il defend	0=60
b:il demande	1=-42 3=-31 4=31 8=39
b:il demonte	0=-26 1=32 5=-53
b:il deverrouille	3=72 4=-31
b:il dirige	0=33
b:il dit	4=-29 5=56 7=-32
b:il donne	1=73
b:il dort	1=-29 5=-45
b:il ecrit	8=-33
b:il en	0=46 1=65 3=62
b:il enseigne	1=-45
b:il entretient	3=-34 6=-31
b:il est	1=-28 4=33 5=-43 6=31
b:il etait	4=26 5=42 8=-35
b:il fait	4=35 5=-31
b:il figure	2=60 8=-45
b:il forme	0=-25 8=54
b:il frequente	1=29 4=-26 5=43 6=32
b:il fut	5=-33
b:il il	4=-51
b:il joue	5=-30 6=-60
b:il l	3=-35 4=-77 6=-46 7=-31 8=-66
b:il la	6=-50
b:il lache	8=-25
b:il le	1=43 4=-30 5=56 6=-30
b:il les	1=-39 4=-40
b:il lit	1=36 4=53 5=-61
b:il milite	0=-36 1=33
b:il n	0=-73 1=-66 2=58 3=-70 6=63
b:il ne	3=-32 4=31 5=-27 6=-25 7=-36
b:il ouvre	3=49 4=-25
b:il parle	5=-31 6=-34
b:il partage	4=-38 6=41
b:il participe	7=40
b:il passe	1=-39 5=66
b:il pense	1=68 3=-33 6=-28
b:il porte	0=44 1=42 2=27 7=-37
b:il prefere	0=-35 6=49
b:il prend	0=-31 4=53 5=-28
b:il presente	6=-61
b:il preside	7=60
b:il refuse	1=58 4=-25
b:il repond	4=28
b:il respecte	4=-35
b:il reste	0=-58
b:il revient	4=53
b:il s	0=40 5=25 6=34 8=62
b:il sait	1=-34 3=-31
b:il sans	4=-40 8=62
b:il se	1=59 3=-34 4=-30 5=-25 6=-40
b:il semble	0=54
b:il serait	6=42
b:il sort	1=-25 4=42 8=37
b:il sortait	6=39
b:il soutient	1=43 7=-29
b:il suit	0=-41 1=63 6=-29
b:il tenait	6=34
b:il tient	5=-27
b:il tracte	0=-71
b:il travaille	0=-31 1=33 3=50 4=-48
b:il trompe	5=-33
b:il va	0=37 5=-30
b:il vend	3=-36
b:il veut	0=31 5=-26 6=-28 8=31
b:il vise	4=45
b:il vit	0=27 4=-39 5=-67 8=-26
b:il y	4=26
b:ile de	7=-28
b:ill so	4=43
b:illness >	4=25
b:ils l	7=-34
b:ils sont	6=41
b:image faciale	3=35 7=-44
b:immigration and	0=40
b:immobiliere >	7=-33
b:immune to	2=36
b:impact d	3=-49
b:implant >	4=27
b:impotence is	5=30
b:impotent since	4=-75 5=46
b:in 1994	6=29
b:in 1999	4=53
b:in 2009	0=-30 3=-31 6=61
b:in 2010	2=25 4=37
b:in 2011	0=-26 5=-39
b:in 2012	2=-42 8=35
b:in 2013	4=36
b:in 2014	4=53 6=40 8=-43
b:in 2015	0=-34 2=42 4=76 5=-40 6=-50
b:in 2016	4=86 8=39
b:in 2017	0=-60 3=-29 4=51 6=42
b:in 2018	4=40 6=30 7=25
b:in 2019	3=32 4=-30 5=31 8=47
b:in 2020	0=-33 3=-29 7=36 8=31
b:in 2021	4=-33
b:in 2022	4=43 7=39
b:in 2023	4=29
b:in >	3=50 4=-49
b:in a	0=-45 1=27 2=-45 3=-37 4=38 5=-79 7=-41 8=-36
b:in aa	4=80
b:in aberdeen	1=29 7=-36
b:in all	1=57 6=-51
b:in amsterdam	6=35
b:in an	4=-56 5=80 6=30
b:in and	4=53
b:in ankara	0=30
b:in antwerp	5=44 6=-34
b:in april	4=57
b:in at	3=40
b:in atlanta	0=50
b:in barley	2=-38
b:in basel	4=-59
b:in bath	6=-26
b:in bed	4=44
b:in belfast	0=-45 1=54
b:in benin	4=38
b:in both	2=64
b:in brighton	6=34
b:in bristol	6=-30
b:in buffalo	7=48
b:in by	3=88
b:in cambridge	2=32
b:in capitals	6=36
b:in cardiff	4=-31
b:in celibacy	1=-48 5=59
b:in charge	2=-49
b:in chile	4=-47 8=-27
b:in clinical	4=28
b:in confidence	4=32 8=26
b:in cork	1=49 6=-64
b:in court	4=-34 8=41
b:in croydon	3=30
b:in custody	8=51
b:in derby	4=31
b:in dubai	3=27
b:in dundee	5=-27
b:in durban	0=31
b:in edinburgh	0=29
b:in every	1=35 3=-52 4=-49 5=58 6=-33 7=-25
b:in favour	0=68
b:in february	7=46 8=36
b:in for	3=-51 4=-27
b:in forty	4=-55
b:in four	0=-35
b:in freight	5=-42
b:in front	0=29 8=28
b:in galway	5=-27
b:in gaza	0=26 1=-25
b:in gdansk	7=30
b:in glasgow	6=39 8=-34
b:in god	1=29
b:in good	4=43
b:in hamburg	5=25
b:in helmand	4=49
b:in her	0=36 3=-49 4=-27 5=-29 7=-35 8=-58
b:in him	2=28
b:in his	1=-55 3=-68 6=45 7=77
b:in hospital	4=41
b:in hove	6=42
b:in hull	0=29 5=44 6=-50
b:in it	0=46
b:in its	2=-42
b:in jail	8=66
b:in japan	5=-33 6=28
b:in july	4=34 6=-30
b:in june	3=33 5=-36 6=50
b:in kent	4=-67 5=-32
b:in kyoto	1=-29 5=-49
b:in lagos	4=39
b:in law	5=50 6=-46 7=47
b:in leith	1=32 4=-34 5=-45
b:in life	6=42
b:in lisbon	5=25
b:in liverpool	7=52
b:in london	0=41
b:in love	0=-25 4=-41 5=-38 6=80
b:in lyon	5=37
b:in maine	0=-60
b:in manchester	6=-28
b:in march	0=-74
b:in may	0=-59 3=-26 4=35 6=45 8=35
b:in meetings	1=-29
b:in men	2=33 4=-50
b:in my	2=-53
b:in nevada	3=31
b:in nine	5=-62
b:in nothing	1=67 4=-26
b:in october	4=26 8=40
b:in ohio	4=-31
b:in on	0=-31 3=35
b:in one	0=-50 4=49
b:in online	5=-34
b:in order	5=-65
b:in osaka	3=30
b:in oslo	8=-36
b:in our	4=-30 5=35 6=25
b:in perth	2=29 4=-51
b:in peru	8=45
b:in plaster	4=70 8=-33
b:in poland	2=25 8=46
b:in prison	8=77
b:in procurement	1=-34
b:in recovery	5=54
b:in rep	7=-34
b:in residence	0=-34
b:in rome	5=47 8=-41
b:in rust	2=-31
b:in sales	8=-30
b:in schools	4=45 8=-26
b:in september	4=35 8=-29
b:in sex	5=53 6=-34
b:in six	4=40
b:in spain	5=-25 8=47
b:in spite	4=40
b:in spring	0=-38
b:in support	0=53
b:in sweden	6=-26
b:in ten	4=-49 5=38
b:in thailand	8=25
b:in that	4=-31 6=-48
b:in the	0=52 3=-38 6=-31
b:in them	0=-42 3=69
b:in this	2=-45
b:in to	4=-28 8=-27
b:in trouble	8=35
b:in turkey	0=-27 8=43
b:in two	3=36 5=30
b:in use	3=-31
b:in utrecht	0=53
b:in vermont	0=31
b:in victorian	5=-35
b:in which	4=-29 5=26 6=-34
b:in winter	3=30 4=-26
b:in with	3=67 6=-25
b:in women	5=-33 6=102
b:in york	4=38
b:inapte au	4=67
b:include two	4=-37
b:independance de	0=56
b:independant >	0=-55
b:index droit	3=42
b:infectious laugh	4=-61
b:infidele notoire	5=28 6=-29
b:infidelite des	5=-27
b:infirmary >	0=-35 6=25
b:infirmier >	6=37
b:infirmier en	4=-47
b:infirmiere >	5=-30
b:infirmiere en	2=-40
b:infirmieres >	5=-30 6=38 7=50
b:ingenieur >	5=-29
b:ingenieur en	3=-38
b:inherited from	2=43 4=-44
b:inherited heart	2=41 4=-49
b:inherited her	2=-33
b:inherited his	2=-32
b:initiation a	1=-28
b:initie au	1=50
b:initie aux	1=-46
b:inmates to	8=54
b:innovation est	2=-28
b:inquiry >	5=34 8=-56
b:inscrit au	3=42
b:inscrit sur	0=-26 5=40
b:insertion >	8=-55
b:inside >	8=63
b:insists >	3=35
b:inspector >	5=-33
b:installe des	3=-27
b:installer >	3=-52 4=-33 6=53
b:institute >	2=-31
b:institute of	7=29
b:instructions >	4=33
b:insulin >	4=-68
b:insulin pump	2=-29 4=34
b:insurance >	1=-45 5=32 6=-30
b:insurance underwriter	4=-38
b:insurer >	4=-27
b:insurer s	4=-28 5=32
b:intensive care	4=39
b:interdiction d	6=-34 8=54
b:interdit de	3=52
b:interdit la	8=-41
b:interest in	2=-32 4=-30 5=25
b:interested in	5=-44 6=73
b:interests >	2=43 5=-43 6=-32
b:interet general	8=82
b:interet pour	0=-59 5=-31 8=-25
b:interim >	7=-41
b:intern >	3=-40
b:interpreter >	8=-46
b:interpreter for	6=-26
b:interview >	4=67 5=49
b:interviewed him	1=33 8=-39
b:interviewer but	0=26 4=-48
b:interviewer that	5=43 6=-35
b:intimate apparel	5=-58
b:intimate knowledge	5=-56
b:intimate photos	5=51
b:intimate relationship	5=31
b:intimate videos	5=78
b:intimate with	4=-33 5=77
b:intime avec	5=26
b:intimes de	5=37
b:into a	5=-26 6=-58
b:into english	0=-44
b:into the	5=-54 6=33 7=26
b:into women	6=44
b:intrusion >	5=-34
b:investigation by	8=52
b:investments fund	5=-25
b:invigilator >	5=-33
b:iqbal s	4=-48 6=33
b:iraq >	0=63 7=-57
b:ireland >	0=31
b:iris >	3=61
b:iris a	3=32
b:iris cameras	3=-35
b:iris enregistre	3=32
b:iris figure	3=39
b:iris is	3=-25
b:iris scan	3=27
b:iris scanners	3=-72
b:irises at	3=45
b:irises of	3=-38
b:irish >	2=48
b:irritable bowel	2=-34 4=60
b:is >	0=-55 4=-44
b:is a	0=40 1=38 3=-67 4=-93 5=-77 8=-83
b:is about	2=40 4=-53 5=-38 8=-29
b:is addicted	4=26
b:is against	0=54
b:is agnostic	1=-65
b:is an	1=88 5=-62 6=-38 7=28
b:is and	6=35
b:is appealing	8=34
b:is attracted	5=-52 6=39
b:is awaiting	8=25
b:is bisexual	6=28
b:is called	0=41
b:is celibate	5=34
b:is deaf	0=-36 4=58
b:is doing	8=77
b:is dutch	2=-29
b:is engaged	6=35
b:is enrolled	3=27
b:is expecting	2=-37 6=26
b:is for	5=30
b:is gay	6=108
b:is half	6=-26
b:is hard	0=-36 1=-39
b:is having	4=-37 5=34 6=-29
b:is he	6=36 7=-79
b:is her	0=-54 3=-77 5=-42 6=-34 7=-42 8=-38
b:is hereditary	2=-50 4=-32
b:is high	1=36
b:is his	1=86 2=38 4=-64 6=-35
b:is homozygous	4=-29
b:is how	0=43 2=-30 4=-34
b:is in	0=-40 2=-42 3=74 5=-33 6=-66 7=-41 8=33
b:is its	4=-42 7=41
b:is known	0=-33 4=-52 5=38
b:is legendary	4=-51
b:is long	6=51
b:is mine	2=-45
b:is my	1=44 3=44 5=-34
b:is no	4=59
b:is not	1=-47 2=-70 3=-48 4=27 6=62
b:is now	1=40
b:is of	3=-35
b:is often	5=26
b:is on	0=-55 1=54 3=-54 4=96 6=-44 8=73
b:is one	0=61 5=-30 6=41 8=-31
b:is our	4=-30
b:is out	4=51 5=31
b:is polyamorous	5=29
b:is poor	3=-27
b:is proud	0=46 4=-28
b:is public	2=30
b:is regional	6=-39 7=27
b:is registered	3=32 8=-52
b:is right	8=30
b:is safe	6=52
b:is said	5=105 6=-40 7=-48
b:is six	4=26
b:is still	3=-44
b:is the	0=-49 2=-51 3=29 5=32 6=-32 8=-44
b:is theft	0=87 1=-58 8=-58
b:is true	1=27 6=-25
b:is where	0=-33
b:is why	2=37 5=44 6=-40
b:is wrong	1=25 8=-36
b:islington >	7=-26
b:isn t	0=-28 1=-27 4=-66 6=72
b:issued >	3=38 4=-26
b:it >	0=43 2=36 7=-41
b:it a	1=62 3=36 4=-47
b:it again	0=43 4=-44
b:it and	5=-25
b:it as	7=52
b:it came	6=-52
b:it checked	4=47 5=40
b:it for	4=-43 5=-27
b:it he	0=-40 7=27
b:it helps	4=45
b:it in	0=-37 2=-36 5=50 8=-33
b:it is	0=-30 2=-25 5=62 6=34
b:it off	4=-43 5=56 6=-43
b:it on	4=-34 6=27
b:it out	6=-36
b:it s	2=-47 3=47 5=-62 6=30
b:it says	4=-25 6=28
b:it seems	4=38
b:it she	2=54
b:it so	5=50
b:it that	6=39
b:it to	4=-28 5=-44
b:it took	0=-26 5=-25
b:it was	1=-40 8=49
b:it were	5=59
b:it with	5=66
b:its customer	5=54
b:its payroll	7=-64
b:its secretary	7=62
b:ivf >	4=51
b:ivry >	0=72 7=-37
b:j ai	3=-33 5=-26 8=49
b:j etais	5=-30
b:jack bunting	7=-26
b:jailed for	8=36
b:jamais adhere	0=35
b:jamais cache	5=-99 6=62
b:jamais de	0=-36 5=57
b:jamais eu	5=44 6=66
b:jamais fait	0=40
b:jamais gene	1=34 2=-54
b:jamais malade	4=106 8=-29
b:jamais trompe	5=28
b:janvier >	0=54 2=-40
b:japan >	5=-28 6=30
b:je le	6=25
b:je m	6=-27
b:je me	0=36
b:je n	0=-25 3=-35 4=-27 5=30 6=-45 7=33 8=-37
b:je ne	1=25 7=29
b:je prefere	0=44 6=-36
b:je suis	1=36 5=-43 6=47 7=-56
b:je vis	6=38
b:jeremy corbyn	0=39
b:jeune fille	5=87 6=-83
b:jeunes >	0=-37 8=47
b:jeunes avec	0=44
b:jeunes communistes	0=34
b:jeunes femmes	5=72
b:jeunes socialistes	0=39 1=-35
b:jill stein	0=28
b:job >	0=36
b:job at	8=-25
b:job in	6=-26
b:join the	1=27 7=43
b:joined the	0=50 1=52 5=-40 7=-38
b:joiner >	4=-27
b:joint >	3=44
b:joke >	0=52 1=92 7=-41
b:joked the	0=-27 5=32 6=-26
b:jokes >	0=26 5=-59 6=52 7=-29 8=-26
b:jokes about	0=28
b:jokes her	0=25
b:jokes is	6=-37 8=-36
b:jokes the	4=-59 5=33
b:joue au	6=38
b:joue le	6=-48 7=-36
b:joue un	6=-41
b:joue une	6=-48
b:jour >	2=-38 3=-31 6=-29 8=-37
b:jour carnet	4=40
b:jour de	3=37 4=29
b:journal on	2=-33
b:journaliste politique	0=-53
b:juan de	5=56
b:judge at	0=-34
b:judiciaire de	8=-47
b:judiciaire vierge	8=55
b:judo >	7=-56
b:juge consulaire	8=-47
b:juge pour	8=30
b:juin >	1=-52 4=28 6=28 8=50
b:july >	4=45
b:jumeaux >	0=38 2=-65
b:jumped bail	8=26
b:june >	0=-34 3=28
b:junior doctors	4=-28 7=55
b:jure t	0=-42 5=77 6=-33
b:juriste >	4=-33
b:juriste a	3=-40 7=-43
b:juriste au	0=-38 3=-36
b:juror >	5=25
b:jury >	4=-40
b:jusqu a	4=63 5=-37 7=40
b:jusqu au	1=27 4=44 5=30 8=-52
b:jusqu en	0=33 3=-45 4=29 7=-29 8=32
b:justice >	8=65
b:kampala >	3=38
b:karyotype 45	2=45 4=-26
b:karyotype is	2=25
b:keep a	5=56
b:keep bees	6=-63
b:keep the	5=-44 8=40
b:keeps a	1=53 5=75 6=-50
b:keeps bees	6=49
b:keeps her	4=59 7=36
b:keeps himself	5=46
b:keeps the	0=-33 3=-29 4=-31 5=-46 7=-42
b:keeps two	5=45
b:kent >	4=-31
b:kept a	2=-29 5=27
b:kept her	0=36 4=50
b:kept him	4=-40
b:kept it	6=28
b:kept the	3=-42 4=-42 8=-36
b:kerr s	6=-48
b:kidney >	4=29
b:killed his	2=67
b:kind >	4=-29
b:kine >	4=-77
b:kinesitherapeute >	4=-47
b:king s	1=-36
b:kinky boots	5=-31
b:kit for	2=-29
b:knew about	6=42
b:knew his	3=46
b:knew nothing	4=-26 5=-26 6=-33
b:knocked on	5=-25
b:know >	0=-34 5=50
b:know my	8=-27
b:know what	2=-28 6=-49
b:knowledge of	5=-55
b:known for	0=-30 5=60
b:known to	4=25 8=50
b:knows about	5=30
b:knows and	6=41
b:knows every	4=-25
b:knows her	2=26 3=84
b:knows him	3=42 4=-31
b:knows his	2=25
b:knows it	5=54
b:knows the	0=30 1=49 5=34 6=-35
b:knows what	4=42
b:kyoto >	5=-46
b:l a	0=-35 1=-37 2=45 3=38 4=-104 6=44 7=-85
b:l a69	0=66 2=-35
b:l aah	4=34
b:l acces	3=51
b:l accident	5=38
b:l accord	7=-29
b:l accueil	3=-29 6=36
b:l adn	1=-28 2=59
b:l adolescence	2=33
b:l aeroport	3=40 4=-25 8=33
b:l affaire	8=41
b:l affiche	0=40
b:l age	4=34
b:l agence	0=-45 4=50 5=36 8=-28
b:l algorithme	3=81 8=-58
b:l altruisme	0=-30 1=31
b:l amant	5=-48
b:l ambassade	3=50
b:l amour	0=-30 5=61
b:l amyotrophie	2=42 6=-28
b:l an	1=26 5=-35
b:l analyse	3=-26
b:l ancien	0=-49 5=45 6=37 8=-32
b:l animal	1=65
b:l annee	1=26 4=40 6=26 8=-38
b:l anomalie	2=35
b:l anthroposophie	1=50
b:l appel	0=29 8=-32
b:l appui	0=34 2=58 4=-37 6=25
b:l arc	6=-28
b:l armee	8=-40
b:l assemblee	0=-26 7=-28
b:l assistante	5=28 6=46
b:l association	1=-28 3=-34 7=-43
b:l atelier	1=-72 2=-26 7=54 8=-44
b:l auberge	6=40
b:l audit	3=-36 5=26
b:l aumonerie	1=32
b:l authentification	3=41
b:l authentifier	3=38
b:l autorite	0=-33
b:l autre	1=-46 5=30 6=33
b:l avis	3=-35
b:l ebeniste	2=-28 4=28 6=44
b:l ecole	3=-61
b:l ecologie	0=-30
b:l ecrit	0=42 6=35
b:l eglise	0=-31 1=-49
b:l embauche	3=62 8=-26
b:l emploie	6=-25
b:l employeur	7=-34
b:l enfant	5=-41
b:l ennui	5=-65
b:l enseignement	1=37 5=-30
b:l entree	0=-32 3=60
b:l entrepot	7=34
b:l entreprise	2=-30 4=-27 6=-27 7=56 8=-26
b:l entretien	0=26 3=-37 4=39
b:l epreuve	1=-26 5=-26 8=52
b:l equipe	1=-56 4=-38
b:l essai	1=-35
b:l est	1=-39 4=-45
b:l etat	0=-33
b:l ete	1=-29 6=-48
b:l ethique	1=-31
b:l etiquette	0=37 7=25
b:l etre	0=43 1=28 3=-43 6=50
b:l europe	0=-36
b:l ex	5=85 6=-47
b:l expertise	2=29 4=-33 5=29
b:l extreme	0=-25
b:l heure	1=-48
b:l homme	1=79
b:l homophobie	6=-42
b:l homosexualite	6=-77
b:l hopital	1=36 2=-31 3=31 6=47 7=41
b:l hotel	5=46
b:l hotellerie	7=26
b:l huma	0=57
b:l humanite	1=61 3=-26
b:l independance	0=66
b:l infirmiere	0=35
b:l innovation	2=-44
b:l inrae	2=-33
b:l interesse	1=26 3=55
b:l iris	3=75
b:l oeil	0=-26 3=-29 4=-60
b:l ont	6=64
b:l operation	4=-50 5=34
b:l opinion	0=-36
b:l opposition	0=33 3=-35 8=-44
b:l udb	0=39 7=-33
b:l un	0=41 4=-37 5=-42
b:l unef	7=-43
b:l union	0=50 1=65
b:l unsa	0=-75 2=-32 7=114
b:l usage	4=33
b:l usine	4=-27
b:l x	2=30 5=-36
b:l214 >	0=-42
b:la banque	0=-37 5=-26
b:la base	3=84
b:la boite	4=-52 5=32
b:la borne	3=41
b:la boutique	2=-35
b:la bretagne	0=43
b:la buvette	3=-26
b:la cafeteria	4=-30
b:la caisse	2=-48 3=46 6=-38
b:la campagne	0=82 1=-32 3=-34 6=38 7=-34
b:la candidate	1=52 5=51 6=-26 8=-27
b:la cantine	1=-28 3=72
b:la cause	0=-26 1=30 5=-27 6=-30
b:la centrale	3=37
b:la cfdt	0=-69 1=-40 3=-48 7=89
b:la cfe	0=-30
b:la cftc	7=63
b:la cgt	0=-86 1=-26
b:la chambre	0=-30 3=39 5=31 7=-25
b:la chapelle	0=-43 1=69
b:la charte	0=-28
b:la chasse	0=-37 1=43 4=38
b:la cnil	3=-35 8=-31
b:la cnt	0=-29 7=38
b:la commission	7=36
b:la commune	0=25 4=-27
b:la compagnie	6=57
b:la comptable	3=58 5=65
b:la confederation	7=54
b:la corrida	0=-71 1=116
b:la couture	3=-26
b:la croix	0=-49
b:la decroissance	0=-39 1=37
b:la depression	7=-33
b:la dessus	6=29
b:la direction	0=-28 7=-25
b:la directrice	1=31 5=28
b:la dit	6=60
b:la drepanocytose	2=39 4=-30
b:la droite	0=-62
b:la fac	0=47 5=-42 6=53
b:la famille	1=-41 2=32 8=28
b:la federation	0=-36 2=61 7=-66
b:la femme	5=43
b:la ferme	6=-29 8=-61
b:la fete	5=37
b:la fiche	5=60 7=-27 8=-73
b:la fidelite	5=-25
b:la fille	6=-42
b:la fin	0=65
b:la foi	1=69
b:la france	0=69 1=-27 7=-41
b:la fraude	8=35
b:la frontiere	4=-54 8=85
b:la fsu	0=-44 7=84
b:la fusion	7=28
b:la garde	0=-45 8=-35
b:la gauche	0=-51
b:la grande	1=34
b:la guerre	0=74 4=-45
b:la jaquette	6=67
b:la jeunesse	8=-26
b:la juriste	0=38 5=57
b:la lettre	0=-38 1=43 2=58 3=-32 4=-36
b:la liaison	5=-69
b:la libre	0=-33 7=-28
b:la ligne	0=62 3=-34 4=41
b:la liste	3=59
b:la loge	5=-29 6=-31
b:la logeuse	1=-36 5=25
b:la loi	0=60 4=-65 7=-29 8=34
b:la loire	5=-38
b:la machine	1=-25 3=55
b:la maconnerie	1=-40
b:la main	1=-42 3=-25
b:la mairie	5=-26
b:la maison	0=-34 2=-32 3=-34 5=40 7=-29
b:la majorite	0=46
b:la maladie	2=31 3=-32 4=39 6=-30
b:la manutention	4=43 8=-34
b:la marche	4=-48
b:la marque	2=-37 3=-31
b:la meme	2=35 5=-30 6=30
b:la mer	5=-57
b:la mere	2=43 5=57
b:la mission	3=47
b:la moitie	5=35
b:la monarchie	0=56
b:la montagne	6=-29
b:la mort	2=33 5=-66
b:la mucoviscidose	4=36
b:la mutation	6=-28
b:la mutuelle	6=49
b:la myopathie	2=43
b:la naissance	0=41
b:la nature	1=45
b:la note	0=31 5=-31
b:la nuit	0=29 4=73
b:la page	5=-34 8=45
b:la paie	0=-27 4=-27 5=-40
b:la paix	0=-48 7=36
b:la panne	3=26
b:la paperasse	4=-40 8=-46
b:la parole	4=-30 8=-32
b:la passion	2=-30 5=-33
b:la patronne	5=55
b:la paume	3=53
b:la peine	0=29
b:la pharmacie	4=-28 8=61
b:la photo	0=-28 3=27
b:la physique	6=-30
b:la pilule	4=-27 5=48
b:la plainte	3=-25 8=61
b:la plume	0=57
b:la police	3=47 8=-26
b:la politique	0=30
b:la poste	7=55
b:la prefecture	3=32
b:la premiere	0=39 7=48
b:la presentation	5=-46 8=-60
b:la presse	2=-46 6=-25 8=43
b:la prise	3=42 4=-46
b:la prison	8=73
b:la prostitution	0=-30 5=-44
b:la protection	8=-38
b:la qualite	2=-38 5=-37
b:la question	3=-32
b:la raison	7=41
b:la randonnee	5=-53
b:la reconnaissance	3=-35
b:la redaction	5=35
b:la reference	4=34 8=-47
b:la referente	0=60 5=43
b:la regie	7=-27
b:la reincarnation	1=50 4=-32
b:la relation	5=-60
b:la reserve	3=37 4=-70 5=63
b:la retine	3=-50 4=-25
b:la revolution	2=-25
b:la rive	0=-30
b:la rumeur	5=35
b:la salle	3=61 5=37
b:la sante	4=-75 8=44
b:la science	1=64
b:la scientologie	0=-41 1=44
b:la scierie	0=25 6=-28
b:la section	0=73 1=36
b:la securite	0=-40
b:la sexualite	5=-38
b:la signature	3=-45 6=41
b:la simplicite	0=-55
b:la sncf	3=-29
b:la sortie	0=35
b:la soudure	8=-30
b:la sous	5=28
b:la suppression	3=40
b:la terre	0=56 7=-28 8=-26
b:la tete	6=-37
b:la thalassemie	2=31
b:la vente	2=-50
b:la video	3=73
b:la vie	1=49 2=-25 3=-34 5=-47
b:la vieille	0=45 1=44
b:la vigne	2=-49 4=-40
b:la ville	0=-37
b:la voix	0=-64 7=44
b:la vue	4=48
b:la zone	3=31
b:lab >	1=78 2=40 5=-26
b:lab assistant	2=-33
b:labo >	2=41
b:laboratoire >	6=-29
b:laboratoire de	2=-27
b:labour >	0=-67
b:labour card	0=64 7=-53
b:labour exchange	0=-36
b:labour law	0=-29
b:labour party	0=83 7=-42
b:labour ward	0=-50
b:lache l	5=36
b:ladies man	5=40
b:lady chatterley	5=-30
b:lagos for	4=41
b:laisse son	3=-53
b:laisse une	3=-38
b:landes >	0=25 5=-48
b:landlord >	6=-45 8=44
b:landlord says	0=-29 1=-27 4=-43 5=30 6=59
b:language >	4=-60
b:language interpreter	4=-47
b:languages >	5=-49
b:languages and	0=45
b:langue des	4=-33
b:lapse when	0=-27
b:laptop >	4=-29 5=55
b:laptops >	5=-56 8=31
b:last >	3=-53 6=59
b:last autumn	8=-42
b:last employer	1=30
b:last firm	6=79
b:last job	4=34
b:last post	4=40
b:last spring	8=55
b:last week	4=64
b:last winter	4=54
b:last year	2=-47 4=71 5=-57 8=-25
b:late >	4=-51 5=-27 8=44
b:late husband	1=43
b:late on	5=-44
b:late wife	5=35 6=43
b:later a	6=-28
b:later start	4=46
b:latex >	4=71 5=-41
b:laughed >	0=25
b:laughs >	5=-33
b:law >	4=-25 6=-29
b:law and	4=-36 7=38
b:law firm	5=-52
b:law of	3=29
b:law society	3=-34
b:lawyer >	5=-44 7=28
b:lawyer for	6=-29
b:lawyer in	0=32
b:lawyer who	8=-27
b:lay by	5=26
b:lay official	7=60
b:le 21	0=38 2=-27
b:le 3	2=44
b:le 8	3=62
b:le bois	2=-59 5=-30
b:le bras	0=-52 4=-26
b:le budget	5=-56
b:le bulletin	0=-29 7=40 8=-38
b:le bureau	0=-39 1=-30 4=28 5=-55 6=73
b:le candidat	3=-45 5=27
b:le caryotype	2=30 3=-31
b:le casino	3=43
b:le centre	0=-29
b:le chantier	3=25 4=-30
b:le chauffeur	4=59 5=30
b:le chef	0=48 1=59 3=25 5=63
b:le client	0=-34 1=-63 5=-32
b:le club	2=26 3=-33 6=29
b:le code	2=-39
b:le coeur	4=-47
b:le coffre	3=58
b:le conseil	0=-29
b:le consulat	3=32
b:le contour	3=42
b:le contremaitre	0=76 6=45
b:le coup	3=-32
b:le couple	2=25 5=33 6=-49
b:le courrier	2=46 5=-25
b:le croit	1=-59 4=30 6=88
b:le culte	1=-32
b:le cv	4=25
b:le depot	0=-42 2=-40 7=35 8=-39
b:le desir	5=-45
b:le dimanche	0=38 1=26 5=-47 6=29 7=-30
b:le dire	5=-42
b:le directeur	0=-27 1=27 3=-27 5=66 6=63
b:le disent	0=48
b:le dit	0=79 7=50 8=61
b:le doigt	1=-28
b:le dossier	1=33 2=30 3=-43
b:le fait	0=38 1=-30
b:le fichier	3=61 8=-56
b:le fils	8=37
b:le formulaire	4=45 5=25 6=-25 8=-30
b:le front	0=-33 3=-38
b:le gard	0=48 7=-42
b:le gardien	0=49 6=42
b:le gene	0=-40 1=-42 2=124 4=-48 6=-41
b:le gerant	0=31
b:le goff	0=41
b:le gout	0=35 2=-58
b:le gouvernement	0=53 8=-26
b:le groupe	0=25 5=65 6=-29
b:le jeudi	4=30
b:le jour	3=28 4=27 5=-36
b:le journal	1=47 7=-25
b:le juge	0=-27
b:le jury	4=-52 5=-40
b:le labo	2=47
b:le lecteur	1=-29 3=95
b:le lit	5=-38
b:le logiciel	3=41
b:le lot	8=-28
b:le lundi	5=29
b:le lycee	0=28 3=-44 7=-37
b:le marche	1=-30 4=-27
b:le mardi	1=48 4=41 5=-36 6=-27
b:le mari	2=-44 5=47
b:le mariage	1=-51 5=105 6=-48
b:le medecin	4=99 6=-40
b:le meme	5=-46 6=42
b:le mercredi	6=53
b:le midi	1=-43 4=84 5=-63
b:le ministere	7=-26
b:le mobilier	7=-39
b:le monde	1=-33 7=35
b:le nom	2=-29 5=35 6=42
b:le oui	0=52
b:le parquet	8=26
b:le parti	1=-44
b:le passe	0=36
b:le patron	5=25
b:le pen	0=63 6=-36
b:le pense	1=31
b:le pere	2=42
b:le petit	6=-45
b:le plan	0=-38 4=26 5=-49
b:le porte	6=29 7=43
b:le portique	3=39
b:le poste	0=-68 3=-43 4=36 5=-67 8=-51
b:le premier	1=26 5=27
b:le proces	8=-27
b:le produit	1=-48
b:le projet	1=-39 4=-45
b:le reconnait	3=45
b:le recruteur	1=38 4=29
b:le referent	1=34
b:le repete	8=39
b:le retour	0=32 4=-38
b:le revendique	4=-30
b:le rn	5=-45
b:le role	7=-32
b:le roman	5=-48
b:le samedi	1=-26
b:le sang	2=-46
b:le serveur	8=35
b:le service	4=54
b:le sexe	5=28
b:le sien	1=26
b:le soir	0=26 4=-31
b:le soupconne	6=68 8=-41
b:le suit	2=-56
b:le syndicat	0=-32 7=52
b:le systeme	3=77
b:le telephone	3=49
b:le telethon	0=-38
b:le teletravail	3=39
b:le test	2=88 3=-59 4=-31 6=-52
b:le ton	0=-28
b:le traitement	4=-52
b:le tribunal	8=52
b:le trou	4=46
b:le veganisme	1=40
b:le veilleur	4=-27 5=27
b:le vendeur	5=59 8=37
b:le vendredi	4=-29
b:le vieux	5=51
b:le visa	3=30
b:le voisin	5=-27 6=51
b:le week	0=40
b:lead >	3=-25 4=-28 6=-51
b:leader >	0=-32 3=-25
b:leader in	3=33
b:leadership is	2=-28
b:leadership style	0=-35
b:leads a	5=54 7=-30
b:leads the	6=40 7=36
b:leaflet on	0=-33
b:leaflets for	0=38
b:leaflets on	4=-49
b:league >	0=33
b:learned that	4=-39
b:learned to	6=26
b:leave >	6=-30 8=-27
b:leave for	6=61
b:leave the	0=78 4=46 5=-27 7=-69
b:leave to	0=-48 4=-37 7=25
b:lecteur de	0=75 1=-25
b:lecteurs d	3=-36
b:lecteurs de	3=-67
b:lecture >	5=-46
b:lecture on	7=-26
b:lecturer at	3=-28
b:lectures >	0=30 5=-44
b:lectures on	4=-47 5=51
b:led the	0=-30 4=-54 7=62
b:leeds >	1=-30 4=-57 6=39 7=-34
b:leeds and	4=54
b:left >	0=-34 2=-51 3=25 4=28 6=25
b:left accountancy	4=-32
b:left after	0=-50 6=-33
b:left and	0=33
b:left bank	0=-29
b:left banking	0=-45
b:left because	0=-36 5=37 6=63
b:left budapest	0=41
b:left hand	0=-33 4=31
b:left her	0=-75 3=-26 4=39 5=-37 6=94
b:left him	0=-32 6=30
b:left his	0=-43 1=-34 4=38
b:left it	1=-29
b:left luggage	0=-30
b:left of	0=71
b:left the	0=-115 1=35 5=75 6=38 7=71
b:left when	0=-43 4=26 6=-27
b:left wing	0=89
b:left winger	0=-32
b:leg climbs	4=38 7=-27
b:leg in	4=72
b:leith >	1=32 4=-31
b:length >	4=-28
b:les a	5=29
b:les amants	0=-25 5=46
b:les animaux	1=37
b:les annees	0=25 8=37
b:les armes	1=60 8=-33
b:les barreaux	5=-38 8=52
b:les bars	5=-38 6=75
b:les cachets	4=-30
b:les cameras	3=56
b:les chiffres	1=-45
b:les clients	0=49 1=-39
b:les collegues	0=43
b:les conquetes	5=37
b:les consignes	4=30
b:les contrats	1=-32 3=-26
b:les cotisations	0=-28 7=29
b:les couleurs	0=-38 7=41 8=-29
b:les couts	1=-43
b:les delais	1=-30 4=-37
b:les deux	3=29 4=-28 6=48 8=-32
b:les dix	3=36
b:les ecoles	6=41
b:les elections	0=-29
b:les empreintes	3=27
b:les enfants	4=-30
b:les familles	2=-25
b:les femmes	0=-36 3=-31 4=-51 5=-45 6=155
b:les filles	5=58 6=74
b:les forums	1=28
b:les garcons	5=-29 6=45
b:les genes	2=62
b:les hommes	1=-43 4=-27 5=-83 6=109 8=-25
b:les jumeaux	2=-35
b:les levres	4=57 5=-27
b:les liaisons	5=-34
b:les lumieres	4=39
b:les mains	3=-42 4=33
b:les maitresses	5=40
b:les metiers	6=-26
b:les missions	1=52
b:les mois	5=64
b:les nouveaux	3=-61
b:les partis	0=-41
b:les petitions	0=31
b:les premiers	0=-26 6=34
b:les principes	1=43
b:les republicains	7=-40
b:les resultats	2=48
b:les retards	1=-46
b:les reunions	4=-33 6=-49
b:les riverains	5=-31
b:les soirs	0=25
b:les stagiaires	0=-44 5=-25
b:les syndicats	7=-61
b:les toilettes	5=36
b:les tracts	0=-30
b:les verts	0=25
b:les visages	3=-34
b:les yeux	3=-44 4=-61 8=56
b:lesbian >	0=-39 6=83
b:lesbian couple	6=46
b:lesbian couples	6=-36
b:lesbian film	6=-44
b:lesbian in	6=58
b:lesbian mother	6=56
b:lesbian she	6=31
b:lesbian writes	6=38
b:lesbienne assumee	6=29
b:lesbienne elle	6=68
b:lesbienne et	6=54
b:let him	3=56 8=-25
b:let off	4=-58 8=72
b:let slip	4=44
b:let the	3=43
b:let us	3=33
b:letter >	6=-35
b:letter against	1=-39
b:letter of	2=25 8=45
b:letter that	0=-30 7=27
b:letters >	1=54 6=41
b:lettre >	0=-25 1=30 2=36 4=32 7=-33 8=-26
b:lettres de	0=47 4=-29
b:leve tot	0=-26 1=-26
b:level 2	7=29
b:level 3	3=-47 4=-27
b:lgbt a	6=-34
b:lgbt staff	6=-38
b:liaison a6	5=-54
b:liaison avec	5=97
b:liaison ferroviaire	5=-46
b:liaison froide	5=-27
b:liaison with	5=67 6=-53
b:liaisons dangereuses	5=-30
b:liaisons ferroviaires	5=-48
b:lib dems	0=53
b:liberal arts	0=-34
b:liberal she	0=50
b:liberee de	0=-25
b:libertin >	5=67
b:libido est	4=-56 5=42
b:libido since	4=-61 5=52
b:librairie >	3=-25 6=34
b:librarian >	8=-31
b:library >	4=-29 7=27
b:libre >	1=-28 5=-27 8=51
b:libre de	0=-32 1=-36
b:libre pensee	0=-34 7=-34
b:libre penseur	1=37
b:libre penseuse	1=54
b:licence >	1=-40 3=42 4=30 8=-63
b:licence and	3=35 8=-40
b:licence as	4=29
b:licence in	3=30
b:licence to	3=30 8=-25
b:licence until	0=-25 8=38
b:licenciement >	4=43 5=28 7=-38
b:life >	0=37 1=34 4=-34 5=-71 6=70 8=63
b:life and	0=35
b:life as	1=45
b:life into	6=-25
b:life is	1=26 8=-29
b:life was	6=60
b:lift >	4=69
b:light >	5=28
b:lighting >	4=-31
b:lights on	5=-39
b:ligne >	4=-25
b:ligne de	0=60 4=-58
b:like a	7=-32
b:like him	6=51 8=35
b:like his	7=45
b:like the	2=-32 4=29
b:like to	0=-30 4=-28 6=-40 7=-29
b:likes to	4=-30
b:lille >	0=25 1=52 2=-44 5=36 6=-54
b:limp >	4=62
b:line >	5=-33 6=-31
b:line manager	4=25 5=65 6=-47
b:line of	0=-27
b:link >	0=-63 7=51
b:lip reads	4=50
b:lisbon >	6=-38
b:lisbonne >	5=33
b:list >	3=27 5=-31 6=-27 7=27
b:list for	4=85
b:list of	0=60 3=-27 4=-35 5=35
b:liste citoyenne	0=52 7=-40
b:liste d	7=-28
b:liste de	7=-37
b:liste ecologiste	0=49 7=-61
b:liste fo	7=67
b:liste sud	0=-79 7=78
b:lit >	5=56 6=-50
b:lit de	5=-43
b:lit on	1=30 6=52
b:lit sur	4=58 5=-30
b:lithium and	4=30
b:live as	6=66
b:live in	1=64 4=-51 5=-32
b:live with	5=42
b:lived with	5=49
b:liveness check	3=31
b:liverpool >	7=29
b:lives by	1=107 3=-62 4=-27
b:lives chastely	5=50
b:lives in	1=-50 5=80
b:lives matter	0=50
b:lives with	0=-36 1=-54 2=-36 3=-43 4=48 5=-28 6=34 7=-55 8=-35
b:living >	3=-45 4=-39 6=-28
b:living with	2=33 4=28
b:livre >	1=28 2=37 6=33
b:livre des	0=-45
b:livre le	7=-38
b:ll be	4=30
b:loads on	5=-36
b:lobbyist for	0=-43
b:local 79	0=-34 7=65
b:local >	1=45 7=26
b:local conservative	0=63 7=-30
b:local de	0=26
b:local paper	8=44
b:locale >	7=29
b:locale de	0=-62 1=50
b:locale du	0=46 7=-30
b:locked up	0=-30 8=32
b:locks in	3=-25
b:lodge >	7=-32
b:lodge in	1=105 7=-56
b:lodge of	1=55 7=-37
b:loge >	0=-36
b:loge chez	1=-69
b:loge de	1=88
b:loge du	1=-55
b:loge feminine	1=37
b:logement de	6=-45
b:logiciel >	3=52
b:logiciel d	3=39
b:logiciel de	3=33
b:logiciel libre	3=-30
b:logistics for	4=-36
b:logo >	7=-43
b:logs in	4=-25
b:loi travail	0=28
b:london >	6=-47
b:london and	1=-31 4=-30
b:london because	6=-28
b:long ago	5=30
b:long haul	7=-37
b:long love	5=-63
b:long meetings	0=-39 4=-44
b:long qt	2=86 4=-65
b:long term	0=-34 4=41 6=-26
b:longue date	1=28
b:longue duree	4=29
b:longues reunions	0=41
b:looked after	4=-73
b:looked at	4=-54 6=37
b:looked back	0=47
b:looking >	4=-40
b:looks after	2=-36 6=-32
b:loops in	4=-35
b:lopes a	8=-34
b:lors d	5=48
b:lors de	5=26 7=30 8=-26
b:lors du	5=33
b:lost >	0=70 2=-45
b:lost a	4=58 5=-45 6=-26
b:lost faith	1=-49
b:lost her	5=34
b:lost his	4=44 5=28
b:lost my	8=-46
b:lost the	4=51 5=-32 6=54
b:lost two	3=-67 4=28 5=-26
b:lot >	4=25 6=-29
b:lots >	1=-35
b:louise >	6=45
b:love >	5=-33
b:love affair	5=-62
b:love hotel	5=-30
b:love of	4=42 6=79
b:love with	5=-25 6=53
b:loved a	6=26
b:lover >	6=-63
b:lover for	5=51 6=-55
b:lover in	5=66 6=-45
b:lover of	0=-27 6=-28
b:lovers >	5=69
b:lovers of	5=-37
b:low blood	4=55
b:loyal >	4=49
b:lr >	0=117 7=-54
b:lr de	0=56 7=-27
b:ltd >	7=-30
b:luc et	6=29
b:luggage office	0=-27
b:lui >	0=-71 4=-29 5=-52
b:lui a	2=34 5=-81 6=54 7=-50
b:lui aussi	2=37
b:lui donne	0=-26
b:lui en	8=31
b:lui et	0=-38 1=-37 5=-40 6=59
b:lui meme	4=-30 5=25 7=-30
b:lui n	2=60 3=-41 4=-70
b:lui nu	5=70
b:lui prete	5=38
b:lui vaut	1=28 5=-45
b:lumbar support	4=30
b:lumieres >	1=-38
b:lunch >	5=-33 6=56 8=-29
b:lund >	2=-29
b:lung cancer	4=-43
b:lutte contre	0=-35 8=-27
b:lycee >	5=-27
b:lycee elle	5=-25
b:lynch confirme	2=26
b:lynch syndrome	4=-40
b:lyon >	1=-33 6=66
b:m a	2=-56 3=44 4=25 8=-28
b:m aubin	4=38 6=-26
b:m faye	6=39
b:m gay	6=35
b:m haddad	3=-34
b:m interdit	8=-40
b:m le	0=40
b:m petit	3=26
b:m roche	0=37
b:m sow	3=40
b:m vasseur	6=30
b:m vidal	8=-29
b:m6 >	5=-36
b:ma >	1=-78 4=-46
b:ma carte	0=-49
b:ma compagne	4=88
b:ma dissertation	6=-44
b:ma femme	1=-31 3=28 6=-45
b:ma mere	0=-47 7=46
b:ma section	0=-50 7=44
b:ma vie	5=72 6=-44
b:ma voix	3=70
b:machine a	0=34 5=36 6=42
b:machine n	3=33
b:machine ne	3=30
b:macon >	1=-68
b:macon a	1=32 8=43
b:macon coffreur	1=-39
b:maconne d	1=45
b:maconnerie >	1=-36 8=-41
b:macron >	0=33 3=-30 5=-36
b:made a	1=30 5=39
b:made her	0=-27 4=39
b:made him	1=37 4=38 5=-63 7=-36
b:made the	8=-40
b:magasin >	7=39
b:magazine >	1=34 5=25
b:magazine to	5=36
b:magistrate >	8=-42
b:mai >	3=40 4=42 5=-30 6=28
b:mail >	5=54
b:main >	0=-29 3=41
b:main courante	8=-33
b:main d	0=39 1=-37
b:main du	3=-38
b:main gauche	0=-73 4=52
b:main pour	3=47
b:main verte	3=-46 4=-28
b:mains sont	3=54
b:maintenance >	4=-47
b:maire a	0=-38
b:maire communiste	0=34
b:mairie du	6=34
b:mais un	6=38
b:maison >	5=59
b:maison d	5=-25
b:maison de	6=-33
b:maison en	5=-33
b:maitre chien	8=-32
b:maitresse >	5=67
b:maitresse d	5=-65
b:maitresse de	5=-63
b:maitresse du	5=54
b:maitresses >	5=38
b:majorite presidentielle	0=52
b:maker >	0=-33 5=-41
b:maker in	5=-26
b:makes her	4=68
b:makes him	2=43 4=-51
b:makes no	0=46 5=-27 6=29
b:mal >	1=64
b:malade de	4=-57 5=-30
b:maladie auto	4=33
b:maladie de	2=35 4=36 6=-30
b:maladie genetique	2=53 4=-60
b:maladie hereditaire	2=32
b:male voice	3=-35 6=-45
b:mamans a	6=66
b:man >	1=-33 4=27 6=49 7=43 8=-27
b:man and	0=-25 6=34
b:man from	0=-35 7=27
b:man he	4=-29 6=34
b:man in	4=-46 6=78
b:man is	5=43
b:man on	7=41
b:man s	6=-72
b:man since	7=-42
b:man the	5=-35 6=25
b:man through	7=44
b:man who	2=-55 4=-34
b:man with	4=-68 6=-41
b:manage the	4=-32
b:managed >	5=-50
b:managed a	4=-49
b:managed the	4=-59
b:management >	0=-31 4=-27 5=-40 6=-31
b:manager >	0=29 1=-59 3=-27 4=-60 8=-34
b:manager at	4=-40 6=-41 7=-44
b:manager calls	4=31 7=56
b:manager for	6=-25
b:manager he	7=-44
b:manager she	6=52
b:managers >	7=-25
b:manages a	4=-36
b:manages the	3=-43
b:managing director	6=51 8=-32
b:mandat >	0=-49 7=38
b:mandat de	0=-26
b:mandat en	0=53 7=-38
b:mange rien	1=50
b:manifestation culturelle	0=-34
b:manifeste contre	0=25 4=-34
b:manifeste un	0=-60
b:manila >	3=30
b:manual of	4=-52
b:manutention >	4=41 8=-38
b:many >	2=47 4=-37
b:maquette >	0=-51
b:marais barman	6=-27
b:marathons >	5=-61
b:march >	0=-75 4=101 7=37
b:march and	4=-52 8=-26
b:march so	0=-36
b:marche >	0=41 1=-26 4=-54
b:marche avec	0=-36 4=63 6=47
b:marche du	0=-33
b:marched against	0=30 2=-28
b:marches >	5=-41
b:marches publics	0=-45
b:marcus aurelius	1=38 3=-44
b:mardi >	1=50 3=-25 4=27 5=-39 6=-27
b:marfan syndrome	4=-38
b:margate >	6=53
b:margins >	4=-26
b:mari >	0=-39 2=40 3=-40 5=84
b:mari a	4=-25
b:mari d	4=-25
b:mari de	2=-53 6=56
b:mari ecrit	5=36 6=-48
b:mari est	0=41 1=32 4=119 5=-73 6=-88 7=-53
b:mari et	5=-36 6=-26
b:mari la	4=59 5=38 6=-38
b:mari ne	3=-39
b:mari sur	6=26
b:mari xavier	1=-32
b:mariage >	0=-42 5=-31
b:mariage avec	5=25
b:mariage de	5=-41 6=-92
b:mariage pour	0=42
b:marie a	1=45 6=-27
b:marie avec	5=-64 6=49
b:marie en	5=-26 6=51
b:marie et	5=-28
b:mariee >	5=-36 6=-26
b:mariee a	1=43 4=-26
b:mariee deux	6=40
b:mariee un	6=-25
b:maries depuis	5=-26 6=-36
b:marin >	5=-27 6=-62
b:marine le	0=48 6=-29
b:market >	3=-26 5=-38
b:marketing >	5=-66 6=50
b:markets >	3=-27
b:marriage >	5=64 6=-28
b:marriage and	0=59 8=-40
b:marriage he	5=56
b:marriage is	5=32 6=36
b:marriage of	5=-36
b:marriage to	1=-37
b:marriages in	5=55
b:married >	5=43 6=43
b:married but	5=34 6=-64
b:married colleague	4=-28 5=78 6=-32
b:married husband	6=-40
b:married in	5=-38 6=33
b:married my	6=-40
b:married no	5=-28
b:married she	6=-39
b:married three	6=45
b:married to	4=-32 5=-110 6=-29
b:married with	5=-51 6=-34
b:mars >	2=-34 4=65 5=-27 6=-29
b:masks and	3=-43
b:mason s	1=-30
b:masonic lodge	1=62 7=-25
b:mastectomie preventive	2=33 4=-44
b:master >	1=28 5=-34 6=-67
b:master in	1=36
b:master s	1=-28 3=-36
b:match >	2=-33 3=44 8=-33
b:match days	7=-43
b:matched his	3=36
b:matched the	3=33 5=-38
b:matched to	3=33
b:mate >	7=28
b:materialist >	1=25
b:materialiste >	0=-30
b:matiere de	1=-43
b:matter of	1=53
b:matters for	6=27
b:mauvais souvenir	3=28
b:may >	0=-60 3=46 6=59
b:may and	4=33
b:may be	0=33 1=-35 6=25
b:may for	0=27
b:mayor s	0=-53 5=27 6=-43
b:mba >	4=39
b:me >	0=-27 3=31 6=44 7=-34
b:me a	4=30
b:me from	4=32
b:me he	5=-43
b:me she	4=-31
b:me the	0=25 4=-40
b:me to	1=31 4=40
b:me wrote	6=49
b:means it	0=37
b:means that	4=33
b:means the	4=41 5=-39
b:meat >	1=28
b:medecin a	4=-30 6=67
b:medecin de	4=42
b:medecin du	2=35 4=-50
b:medical >	3=-30 4=43
b:medical devices	4=-35
b:medical for	3=-42 4=29
b:medical form	2=40 4=-57
b:medical grounds	3=30
b:medicale en	4=-47
b:medication >	4=75
b:medicine >	4=-48
b:meeting >	6=55
b:meetings >	0=-27
b:meetings before	4=-49
b:meetings he	0=-46 1=-35
b:meilleure amie	6=63
b:member >	1=-42 3=41 7=55
b:member and	0=38 7=60 8=-38
b:member of	0=-31 5=27
b:member second	7=56
b:member services	7=-50
b:member since	7=34
b:members >	0=25 6=41 7=30
b:members of	0=-36
b:membership lapse	0=-27 7=31
b:membership of	0=36 7=45
b:membre d	1=57 5=34
b:membre de	0=-55 1=44 7=-36
b:membre du	0=25
b:membre fondateur	0=41 1=-56
b:meme >	2=25 3=28
b:meme lit	5=-25
b:meme sexe	5=-53 6=44
b:memoir >	6=-34
b:memoire >	4=76 5=-31
b:memoire sur	0=-25 4=-47
b:men >	2=27 5=-51 6=81 8=-30
b:men and	0=-51 5=-86 6=36
b:men as	6=-47
b:men in	6=34
b:men is	4=-52 6=36
b:men s	5=-36
b:men she	5=52 6=-28
b:men to	0=-25
b:menage a	5=84
b:mend >	4=65
b:mene la	2=-25 7=53
b:menopause >	4=-25
b:mental health	4=-32
b:mention au	0=-49 8=44
b:mention it	4=-28 6=51
b:mentioned >	3=32
b:mentioned a	2=44
b:mentioned her	6=34
b:mentioned it	5=-36
b:mentioned that	4=-37
b:mentions a	5=60
b:mentor >	5=38 6=-44
b:mercredi >	4=-25 6=51
b:mere >	2=40 3=-27 6=-57 7=-30 8=-40
b:mere a	0=35 4=56
b:mere atteinte	4=44
b:merger >	7=37
b:mes collegues	0=-35 1=40
b:mes empreintes	3=35
b:mes etudes	0=25
b:met at	0=-35 4=-34 5=33 6=-47
b:met her	6=30
b:met his	5=51 6=46
b:met police	8=-46
b:methodist minister	0=-30
b:metier >	1=-62 4=-36 5=-26 7=38 8=-33
b:metteur en	5=-33
b:metz >	4=67 6=-35
b:mi temps	1=29 4=26
b:midi >	1=-44 4=83 5=-74
b:midlands >	3=-34
b:midwife >	6=-51
b:mieux que	0=-49 7=25
b:migrants >	0=32
b:mild >	4=43
b:militant de	0=-55 7=62
b:militante de	0=30 1=31
b:militante du	0=-26
b:militante ecologiste	0=28 1=-28
b:militante elle	0=-36
b:milite chez	0=48 6=-36 7=29
b:milite contre	0=-26 1=43
b:milite pour	0=-54 1=53 7=-59
b:mill >	2=-53
b:mine >	3=52
b:miner >	6=-47
b:mineurs >	7=37 8=45
b:minister >	0=-61 5=35
b:minister and	0=32
b:minister for	0=-41
b:minister s	5=32
b:ministere >	5=-30
b:ministers of	0=-29
b:ministre de	0=36 1=-30
b:ministry >	4=-44 5=-26
b:minute >	0=34 3=-44
b:minutes >	0=40 4=-39 5=-42
b:minutes for	7=26
b:mis en	0=-33 8=79
b:miscarried in	4=33
b:mise a	8=35
b:mise en	0=-48 4=-25 8=71
b:misidentified by	3=55
b:missing invoices	5=-41 8=-30
b:mission >	3=46 7=-31
b:mistake >	6=28
b:mistress in	5=52
b:mitterrand et	0=25
b:mjc >	1=26
b:mme blanc	0=-26 5=-36
b:mme duval	3=-29
b:mme faure	0=-32
b:mme gay	6=-102
b:mme le	2=60
b:mme ott	4=57
b:mme pons	0=37
b:mobile >	6=51
b:mobilisation des	2=-25
b:mobility scooters	4=-46
b:model of	3=52 6=31
b:modem >	0=64 7=-30
b:modem aux	7=-25
b:moderates a	5=-29
b:moeurs legeres	5=65
b:moi >	5=-26
b:moi ecrit	5=-36
b:moins de	8=-33
b:mois >	0=-40 2=-25 7=30 8=-48
b:mois a	4=-31 8=96
b:mois avec	8=48
b:mois elle	4=71 5=-72
b:moitie du	5=33
b:mon adn	2=32
b:mon ancien	3=30
b:mon coming	0=-27 6=28
b:mon compagnon	0=34
b:mon employeur	3=34
b:mon empreinte	3=29
b:mon ex	6=45
b:mon fils	0=-32 4=68
b:mon frere	1=-32
b:mon mari	0=-30 1=-36 5=42
b:monday >	3=84 4=38 7=-26
b:monde >	7=39
b:monte le	7=-37
b:monte un	5=-29
b:monte une	0=-43 4=-46 7=75
b:monteur >	2=-31
b:monteuse >	5=-28
b:month >	7=-30
b:monthly >	2=38
b:months and	4=-28
b:months for	8=33
b:months gone	4=61 6=-39
b:months in	8=59
b:months off	4=42
b:months pregnant	4=42
b:months with	4=27
b:montpellier >	5=-31
b:montre un	2=-25 7=34
b:montreuil >	0=38 7=-32
b:moon >	1=64
b:moral philosophy	1=-71
b:morale >	1=-45
b:morale laique	1=-39
b:more >	1=-40 5=-35 8=-32
b:more since	4=-32
b:more than	2=-29 4=-31 5=34 7=-27
b:morning >	0=-35
b:mornings a	2=30
b:mort de	1=25 2=26
b:mortgage >	0=-28 6=-36
b:mosaique >	2=42
b:mostly >	4=-26
b:mot de	1=-35 3=64
b:mother >	0=-49 1=25 2=32 4=-36 6=30
b:mother and	0=-32 5=76
b:mother chaired	0=51 7=32
b:mother has	4=39
b:mother of	2=-49 4=43 5=-72 6=30 7=58
b:mother s	2=29 4=-78
b:mother was	6=-37
b:mothers and	6=-46
b:moulin rouge	0=-31
b:move >	6=30
b:move to	0=55 4=-46
b:moved >	0=-32
b:moved to	0=34 4=-42 5=-27
b:mphil >	6=-32 7=-38
b:mr abadi	8=-26
b:mr adair	6=38
b:mr ames	5=-59 6=47 8=31
b:mr and	6=55
b:mr bell	7=46
b:mr doyle	6=34
b:mr dunn	5=42
b:mr eze	2=27 4=-55
b:mr hume	0=-41 4=50
b:mr lyle	8=-53
b:mr novak	7=25
b:mr osei	3=29
b:mr penn	6=-31
b:mr teague	0=32
b:mr voigt	4=-30
b:mr yilmaz	2=29 3=-33
b:ms >	4=77 5=-31
b:ms achterberg	0=52
b:ms adeyemi	4=26
b:ms baker	0=-25
b:ms bright	1=-33 4=54
b:ms cole	7=53
b:ms daly	7=39
b:ms day	8=-41
b:ms hale	7=27
b:ms hay	2=-27
b:ms hill	5=-36 6=31
b:ms iqbal	4=-67 7=-32
b:ms kerr	6=-52
b:ms lowe	1=-43
b:ms ott	4=-28
b:ms penn	6=65
b:ms pratt	5=-26
b:ms quayle	2=-28
b:ms roe	6=-51 8=29
b:ms tate	2=42
b:ms vega	3=-26
b:ms vogel	3=-35
b:msc >	0=-37
b:much as	1=-29 4=55
b:mugged in	8=-70
b:multicarte >	7=-30
b:multiple sclerosis	3=-39 4=35
b:multiplie les	5=33
b:mum is	7=27
b:municipal >	0=53
b:municipal d	0=31
b:municipales de	0=32 7=-33
b:mural of	0=80 1=-32
b:murano >	1=25
b:murmure que	0=25 4=70
b:muscular atrophy	2=38
b:muscular dystrophy	2=-32
b:musee de	1=-33
b:musical >	5=-60
b:musicians union	7=34
b:must avoid	4=52
b:mutation >	4=-27
b:mutation and	2=45
b:mutation brca2	2=41 6=-28
b:mutation de	2=-28
b:mutation familiale	2=53
b:mutation found	2=38
b:mutation interne	2=-31
b:mutation is	2=25
b:mutation professionnelle	2=-66
b:mutation testing	2=-58
b:mutations >	2=-65
b:mutations of	2=-31
b:mute a	0=-29 2=-31 6=37
b:mute elle	2=-32 6=-65
b:mutuelle >	6=75
b:my boss	2=-53 6=-28
b:my boyfriend	6=-38
b:my brother	7=-30
b:my dna	2=34
b:my employer	0=61
b:my ex	5=38
b:my eyes	3=-35
b:my face	3=75
b:my father	1=36 7=-34 8=42
b:my first	4=-26
b:my genes	4=-33
b:my genome	2=34
b:my girlfriend	5=-52
b:my grandfather	2=35
b:my husband	0=-25 4=-36 5=26 7=46
b:my iris	0=-30 3=51
b:my life	0=46
b:my partner	4=71
b:my sister	5=-27 6=28
b:my son	4=32 8=54
b:my thesis	0=-28 5=-31 6=-25
b:my twin	4=38
b:my two	5=59 6=84
b:my union	7=61
b:my voice	3=54
b:my wife	0=32 4=-33 6=-45
b:my work	1=36
b:myself >	4=69 6=-37
b:mystere >	0=34 6=31
b:n 3	3=26 8=61
b:n a	0=-54 2=40 3=45 4=-88 6=46
b:n ai	3=-34 4=-33 5=41 6=-60 7=45 8=-41
b:n aime	0=-31 4=-32 6=73
b:n avoir	5=29 6=-51
b:n en	0=61 4=-35 8=31
b:n est	3=-71 4=-53 6=28
b:n etait	2=36
b:n ont	5=36
b:n y	0=65 1=-30 3=-34 4=-39 6=58
b:naissance >	4=49
b:naissance de	6=27
b:naked flame	5=-31
b:name >	0=32 3=72 5=38 8=33
b:name in	0=35
b:name is	8=51
b:name of	2=-28
b:named in	8=37
b:nancy >	0=66
b:nantes >	1=-32 7=-29
b:national >	0=25
b:national union	1=-45
b:nationale >	0=-30
b:nationale de	1=-27
b:navy >	4=30
b:ne boit	4=38
b:ne cache	0=38 3=-35 5=-61
b:ne conduit	4=39
b:ne croit	1=64 6=-32
b:ne l	0=57 1=-35 3=-29 4=-51 6=59
b:ne le	3=30
b:ne lit	3=28 5=-39
b:ne lui	1=-35 3=-29
b:ne mange	1=50
b:ne parle	0=32 5=27
b:ne pas	3=-28 6=41
b:ne passe	3=27
b:ne peut	1=-35 3=33 4=51 5=-26
b:ne porte	1=31
b:ne s	1=35 3=-34 5=-44 6=31 8=39
b:ne se	4=34 5=-52
b:ne travaille	1=-27
b:ne veut	4=-25 5=62 6=-38
b:ne vote	0=66 1=-40
b:neant >	3=58
b:near the	5=-26
b:nearly died	2=-40 4=25
b:need a	4=61 5=-58 6=27
b:need someone	4=-50
b:need to	5=41
b:needed >	8=-45
b:needs a	1=-34 2=-34 6=-32 8=28
b:needs an	4=38
b:needs to	4=45
b:negative >	2=46 4=40
b:negative for	2=32
b:negociation >	1=25 7=-35
b:negocie avec	7=-73
b:negocier >	1=-36
b:negotiated with	7=-39
b:negotiating team	7=35
b:negotiations >	3=-25 4=-26
b:negotiator for	7=29
b:neighbour is	4=30
b:neighbours >	1=-29
b:nerves >	2=-27 4=67
b:network >	6=38 8=-25
b:network as	6=46
b:network for	6=28
b:network s	6=-28
b:neu >	7=25
b:neu in	0=-34
b:neuf ans	0=-29 5=-35
b:nevada >	3=27
b:never a	4=43
b:never been	0=-54 2=-32 4=-37 5=38 6=34
b:never belonged	0=32
b:never gave	3=37
b:never had	4=81 5=30 8=-31
b:never in	4=37
b:never joined	0=-48 7=96
b:never late	2=28 4=-56 8=43
b:never looked	6=36
b:never slept	5=27
b:never stopped	4=-48
b:never voted	0=77
b:never was	6=38 7=25
b:never will	0=31 2=26
b:new colleague	3=43 5=-25
b:new hires	8=-54
b:newbury bypass	0=62 4=-53 8=-27
b:newsletter >	6=45
b:newsletter on	0=39
b:next to	2=33
b:nhs >	4=-25
b:ni croyant	1=30
b:ni maitre	1=38
b:nice >	0=-35
b:night >	0=36 4=37 7=-50
b:night in	5=32 8=50
b:night manager	4=75 5=-57
b:night porter	4=-45
b:night shift	4=-31 5=32 7=27 8=-27
b:night shifts	1=-25 2=-39 4=39 8=-39
b:night stand	5=-30
b:night stands	5=50
b:night with	5=40
b:night work	4=39
b:nights >	3=-27
b:nights because	5=44 6=-27
b:nights in	8=47
b:nimes >	8=36
b:nine >	4=45
b:nine years	4=64 6=57 7=27 8=-69
b:nineteen and	4=27
b:niveau 2	4=-25
b:no allergies	4=36
b:no biometric	3=36
b:no biometrics	3=52
b:no bones	0=31
b:no charge	8=50
b:no children	6=36
b:no contact	6=44
b:no convictions	0=-59 1=-70 8=59
b:no creed	1=31
b:no criminal	8=59
b:no dusty	4=25
b:no free	1=32
b:no god	1=27
b:no health	4=67
b:no hereditary	2=40
b:no interest	5=40
b:no known	2=27 4=29
b:no ladders	4=35
b:no longer	5=67 6=-45 8=-42
b:no match	8=-28
b:no medication	4=49
b:no mutation	2=-26
b:no party	0=-27
b:no pathogenic	2=45
b:no political	0=64
b:no previous	0=-27 4=-30 8=30
b:no reason	4=-53 6=25
b:no record	8=35
b:no religion	5=-31
b:no secret	4=52 6=25 8=-33
b:no seizure	2=-25
b:no sex	5=37
b:no sexual	4=-35 5=42 6=-39
b:no surprises	5=-53
b:no ties	4=-41
b:no union	3=-35 7=-54
b:no visa	4=-26 8=-28
b:nobody had	2=26 3=28
b:nom >	1=66 3=36 5=28 6=-27
b:nom de	0=-41 2=-40 5=33 7=32 8=-30
b:non >	0=50 1=40
b:non believer	1=42
b:non en	7=-47
b:non lieu	8=46
b:non religious	0=-44 1=86
b:non smoker	4=30
b:non violence	1=64 8=-54
b:none >	8=48
b:nonetheless >	0=26 4=30 8=-25
b:nord >	1=50 6=-25
b:normal >	4=62
b:north >	1=-30
b:north west	7=29
b:nostalgique de	0=57 1=-27
b:not >	0=-43 1=44
b:not a	0=61 2=52 3=-26 4=-49 7=-51
b:not ask	0=26 4=33
b:not be	3=44 4=-39
b:not drive	4=38
b:not gay	6=49
b:not guilty	8=54
b:not have	3=39
b:not his	4=-36
b:not in	2=-35 7=65
b:not interested	6=85 7=26
b:not join	7=27
b:not looked	0=47
b:not of	4=-37
b:not out	6=87
b:not quite	4=-29
b:not share	1=45 4=37
b:not straight	6=42
b:not the	8=-31
b:not to	0=-64 5=-60 6=-74
b:not unionised	0=-68 7=47
b:not work	0=56 4=27
b:notaire >	0=-36 2=-26
b:note >	0=32 4=-25 5=-36 6=-34
b:note l	5=29
b:note le	0=74 1=-66 4=-49 5=26 6=-43
b:note says	5=-72 6=104
b:note t	4=-56 5=42 8=-25
b:noted >	1=-28
b:noted by	2=48 4=-56
b:notes >	4=-37
b:notes from	5=31
b:notes the	4=29
b:nothing >	0=70 4=-31
b:nothing but	8=-36
b:nothing else	4=27
b:nothing now	0=-45 1=69
b:nothing of	4=-35 6=-34
b:nothing on	4=-25 8=59
b:nothing that	0=-58 1=36
b:nothing to	2=-46 4=45
b:nothing wrong	4=27
b:notice >	2=-35 4=-46 6=46
b:notice period	0=-26
b:notoire >	1=72 5=25
b:notoire ecrit	6=-30
b:notre adn	2=-47
b:notre dame	0=51 5=-34
b:nous >	6=-41 8=39
b:novel >	5=-51
b:novel about	5=68
b:novel is	4=-26 5=-40
b:novel s	6=-36
b:now >	1=56 4=78 5=-28 6=-60 8=-42
b:now sells	0=63 4=56 5=-26
b:nucleaire >	0=38
b:nude photos	5=33
b:nude pictures	0=-34 5=53
b:nude selfies	5=35
b:nue propriete	5=-33
b:nuit >	3=-48 4=47 5=-82 8=-43
b:nuit au	5=-33 8=69
b:nuit dans	4=-29 5=34
b:nuit debout	0=48 5=-51
b:nuit en	0=-37 4=-33 5=-46 8=67
b:nuits >	4=-27 5=93 6=-35
b:numbers >	1=-32 6=49
b:numerique de	2=-30
b:numeriques master	1=-32
b:nun >	1=43
b:nun and	0=-26 5=-31
b:nurse >	4=34 5=-27 7=-25
b:nurse in	4=39
b:nurse that	5=33
b:nurse with	4=-55
b:nurses >	2=-31
b:nurses to	2=-29
b:nursing because	4=57
b:nut allergy	4=31 7=-46
b:oakes said	6=-26
b:objecteur de	1=28
b:objects to	1=68
b:objet de	6=-28
b:occupational health	4=52
b:occupational therapist	4=-52
b:occupational therapy	4=-54
b:occupe la	0=31
b:october >	8=42
b:oeil a	3=-27 4=31
b:oeil du	3=-44
b:oeil et	4=-38
b:of 900	2=-28
b:of a	0=-34 1=25 2=-59 3=-82 4=-55 6=-69 7=-139
b:of adultery	5=29 8=-33
b:of all	0=-42 1=-28 8=46
b:of an	0=-25 1=-49 3=-40 5=-66
b:of another	4=25 6=-48
b:of any	6=-33 8=35
b:of anything	8=58
b:of aslef	7=46
b:of being	0=-51 4=-30 6=42
b:of both	0=-27 3=48
b:of chemistry	7=27
b:of claims	6=-32
b:of conscience	1=30 3=31
b:of conviction	1=71 8=-47
b:of cystic	2=62
b:of each	2=-37 3=-45
b:of eight	4=-35
b:of epictetus	1=31
b:of every	0=-56
b:of faith	1=-34 5=33
b:of fits	4=39
b:of forty	4=-40
b:of four	6=43
b:of fracking	0=57
b:of fraud	8=76
b:of glaucoma	2=45
b:of good	8=37
b:of harmony	1=40 7=-25
b:of health	4=-44
b:of her	2=64 3=59 4=47 6=-32 8=-55
b:of him	0=-33 5=47 7=25
b:of himself	5=58
b:of his	0=-35 1=38 3=32 5=53 7=-32 8=-60
b:of hospital	4=37
b:of huntington	2=28
b:of ireland	0=-35
b:of israel	0=46
b:of it	0=-44 4=-44 5=59 6=28 8=25
b:of justice	8=50
b:of lenin	0=44
b:of life	1=29
b:of lovers	5=41
b:of management	6=-49
b:of medicine	4=-28
b:of men	6=56
b:of mr	3=83
b:of ms	3=25
b:of my	0=49 1=28 5=-27 6=25
b:of nine	4=45 6=43
b:of no	2=28
b:of nothing	2=40 8=-35
b:of numbers	4=57
b:of old	5=-38
b:of one	5=-64
b:of opera	5=-42
b:of our	0=30 5=53 6=54
b:of people	4=-27
b:of place	6=-25
b:of public	5=-31
b:of radiographers	7=64
b:of record	2=-26
b:of retirement	6=-54
b:of sales	5=48
b:of scotland	7=27
b:of sexuality	6=-36
b:of sickle	2=50
b:of six	4=-54 6=30 8=-45
b:of sleep	2=-25
b:of spinal	2=33
b:of staff	5=35
b:of state	5=-41
b:of taste	4=26
b:of tax	8=36
b:of ten	0=-38 2=41 6=25
b:of texas	0=27
b:of that	0=-61 5=37
b:of the	0=-30 3=-40 4=-35 5=-38 6=-27 8=-118
b:of theft	8=57
b:of them	1=-40 2=-42 5=38 6=-35
b:of thirty	3=-25 4=-40
b:of three	3=-28 5=-84 6=36
b:of twelve	5=-34
b:of two	2=-46 4=47 5=-44 6=55 7=-40 8=-46
b:of waiting	4=-46
b:of which	3=31 7=36
b:of whom	2=-56 4=45 6=41
b:of women	1=41 6=-30
b:off >	1=-26 3=-53 4=-35 5=-55
b:off after	8=26
b:off for	2=25 4=42 7=59
b:off to	4=41
b:off until	0=-26 4=29
b:off with	2=-25 5=80 6=-45 8=43
b:off work	4=55
b:offenders register	5=-44 8=73
b:office >	2=-46 3=-37 5=78 6=-63 7=50 8=37
b:office clerk	8=-31
b:office in	7=37
b:office of	0=29 7=-41
b:office politics	0=-33
b:office staff	7=-47
b:office the	3=38
b:officer >	3=-36 5=-43 6=26 8=-74
b:officer at	7=-39 8=-97
b:officer for	0=-25 5=-33
b:officer he	3=34 4=-46
b:officer in	6=-29
b:officer of	7=27
b:officer paid	7=-26
b:officers in	6=41
b:offices >	4=40
b:official of	7=60
b:offshore work	3=-35 4=40
b:ohio >	0=-33 3=31 4=-29
b:old boss	1=-36 6=39
b:old employer	3=40 5=34
b:old fashioned	0=50
b:old firm	7=-30
b:old school	0=71
b:on 3	8=34
b:on 4	4=39
b:on >	4=-51 5=26
b:on a	0=-50 1=-56 3=35 5=72 6=-32 7=-35 8=-78
b:on account	1=47 4=41
b:on air	5=-27 6=-28
b:on an	1=-40
b:on animals	1=58
b:on antidepressants	4=63
b:on appeal	1=-25 8=73
b:on arrival	4=30
b:on bail	6=-25 8=-35
b:on behalf	7=-31
b:on both	4=52
b:on business	5=28
b:on call	5=-51
b:on crutches	4=30
b:on dans	2=28 4=-33 6=44
b:on de	3=-33 5=-38
b:on desire	5=59
b:on dit	1=29 5=37 6=-47
b:on doors	0=29 4=-26
b:on every	5=49
b:on expenses	5=33
b:on face	3=-43
b:on facility	7=35
b:on file	2=34 4=-25 8=46
b:on fridays	4=-30
b:on genetic	2=-28
b:on grounds	3=33
b:on her	0=-36 3=-32 5=57 6=42
b:on him	8=37
b:on his	0=44 1=25 3=-37 4=-79 5=77 6=-53 8=-51
b:on in	5=-35
b:on it	1=72 5=-26
b:on k2	5=-52
b:on l	4=-77 5=32 6=-51 8=80
b:on la	0=36 3=49 6=31
b:on le	0=-31 1=-32 4=26 5=-67 6=86 7=65
b:on licence	4=-29 8=58
b:on lui	0=-26 1=-30 2=30 5=25 6=-35
b:on match	7=-43
b:on monday	3=67 4=32
b:on murmure	4=64
b:on my	5=28 6=-55
b:on no	8=40
b:on page	1=27 2=28 4=61
b:on pain	4=26
b:on paper	3=25 4=29
b:on patents	2=-28
b:on principle	0=42 1=-32 5=-49 7=25
b:on probation	4=-32 8=32
b:on raconte	5=40
b:on record	3=115 8=-65
b:on request	3=-28
b:on sait	6=-38
b:on saturdays	8=-25
b:on secondment	7=37
b:on sex	5=-28
b:on sexual	5=-27
b:on sick	8=-29
b:on site	1=-26
b:on stage	5=-54
b:on strike	7=30
b:on sur	1=45 5=-42 6=46
b:on tax	0=28 7=-41
b:on that	0=27 4=-26
b:on the	0=-34 4=40 7=63
b:on thursdays	4=60
b:on time	4=-65
b:on two	5=-29
b:on which	1=25 6=29
b:on with	0=42 3=51 6=-49 7=-47
b:on working	0=-49
b:onboarding app	3=35
b:once >	1=-27 6=-45
b:once a	4=25 7=69
b:oncle et	0=32 7=-25 8=29
b:oncogenetique >	2=46
b:oncology >	4=-42
b:one >	0=-29 1=49 2=25 3=40 4=31 7=41
b:one a	2=43 6=50
b:one believes	1=-42
b:one chromosome	4=-42
b:one copy	2=60 4=-63
b:one day	2=33 4=25 8=-35
b:one ear	0=-32 4=29
b:one employer	5=-43
b:one entry	8=57
b:one eye	4=64
b:one hand	4=43
b:one in	4=-29 5=-47
b:one night	4=-35
b:one of	0=-34 1=-45 2=-47 5=-30 6=108 7=-34
b:one she	0=33
b:ones >	4=-47
b:online exams	5=-27
b:only >	1=33 4=45
b:only he	4=40 5=47
b:only that	5=-25
b:onlyfans account	5=38
b:ont deux	2=-32 4=-49 5=-32 6=-29
b:ont fait	0=-38
b:ont la	2=56
b:open about	4=65
b:open letter	0=41 1=-46 5=25 6=-25
b:open marriage	0=-27 5=61
b:open plan	0=-34
b:open relationship	5=-43
b:open source	2=-28
b:openly about	4=28
b:openly gay	6=42
b:openly lesbian	6=36
b:opens the	0=-43 3=73
b:opera >	0=-28 3=-33 5=-51
b:operateur >	3=26
b:operation >	3=34
b:operations >	8=-45
b:operations on	4=41 5=-25
b:operator >	4=27 7=-46
b:opinion politique	0=45
b:opponent of	0=69
b:opposante au	0=34
b:oppose a	0=31 1=53
b:opposition a	3=-32
b:opposition de	0=-73
b:opposition research	0=-27
b:or a	5=42 6=-49 8=-30
b:or not	0=-55 1=61
b:or so	0=-31 5=51
b:or the	4=27
b:oral history	6=-42
b:order >	1=-56 4=-39 5=52 6=-45 8=76
b:order of	2=39 4=28 8=-36
b:ordre des	1=-35
b:oreille >	3=-47 4=40
b:organisations syndicales	7=-40
b:organise des	0=69 1=-29 4=-30 5=50
b:organise les	0=40 7=-30
b:organised a	0=-35
b:organised the	4=-29 7=68
b:organiser for	0=25
b:organiser of	0=31
b:organiser s	7=-48
b:organises for	7=77
b:organising a	7=30
b:orient >	1=63
b:orient en	1=31
b:orientation >	5=-57 7=-28
b:orientation day	6=-64
b:orientation professionnelle	6=-53
b:orientation sexuelle	2=-26 5=-30 6=28
b:orientation week	6=-43
b:origine genetique	2=46
b:orsay >	2=-32
b:osaka >	3=29 5=-26
b:osei is	3=30 4=-28
b:oslo >	6=-36
b:oslo project	5=38
b:other man	5=75 6=-44
b:other reels	6=-30
b:other side	6=55
b:others >	5=31 6=-42 7=-43
b:ou cela	6=25
b:ou elle	1=28
b:ou le	5=43
b:ou son	3=-38 4=-59 6=61
b:ouest >	7=-43
b:our applicant	0=-32 4=-48 6=33
b:our candidate	0=-31 1=-31 5=-36 6=-33
b:our driver	5=33
b:our lab	1=39
b:our new	3=-57
b:our oslo	6=32
b:our reception	4=42
b:ours >	6=-30
b:out >	2=-32 3=31 4=28 5=35 6=-88 8=-42
b:out a	6=37
b:out as	6=-53
b:out at	0=-25 4=-71 5=-46 6=104 8=-31
b:out aupres	0=-27 6=29
b:out by	6=-28
b:out face	3=-39
b:out flyers	0=56 6=-32
b:out for	4=-32 8=34
b:out in	4=40 6=33 7=28
b:out late	5=-28 6=40
b:out leaflets	0=30
b:out lesbian	6=38
b:out of	1=54 4=58 6=-115 7=-41
b:out on	6=-30 8=-47
b:out since	0=-34 4=-43 6=53 8=75
b:out that	0=-31 4=35
b:out the	4=33 6=-43
b:out to	4=-28 5=-35 6=130
b:out with	0=52 6=-52 7=-53
b:oute par	0=-33 6=44 7=-37
b:outed a	6=-37
b:outed by	6=74
b:outil de	3=28
b:outrage >	8=61
b:outside the	0=68
b:ouvert une	6=-25 8=50
b:ouverte >	0=34 6=29 7=-53
b:ouvre la	3=54 4=-28
b:ouvrent une	3=-28
b:ouvriers >	7=-35
b:over a	4=-40 8=89
b:over an	5=46
b:over coffee	0=-37 5=26 6=-44
b:over her	2=38
b:over the	0=37 3=-46 4=-72 5=-61 7=64
b:over to	8=60
b:own account	0=54 4=-40 5=35
b:own cancer	4=35
b:own name	5=33
b:own prints	3=60
b:own words	0=45 6=38
b:owner >	4=-40
b:owner s	1=-33 6=-29 8=51
b:oxfam >	7=-36
b:pa >	6=56
b:pacifisme >	1=25
b:pacifiste de	0=-44 1=59
b:page 2	2=27 6=46
b:page >	1=37 5=-37 8=40
b:page one	1=27 4=48
b:pages >	6=-46
b:paid >	7=29 8=33
b:paid by	0=-43
b:paid for	2=-25 5=53 7=35 8=43
b:paid up	0=-26 6=-28 7=66
b:paie >	1=-25
b:paie pour	5=43
b:painkillers >	4=65 8=-34
b:paint shop	4=41
b:painter and	6=-39
b:pair >	2=29 5=60 6=-81
b:pairs >	0=64 3=-52 6=-38
b:palm >	3=50
b:palm and	4=-31
b:palm oil	3=-33
b:palm print	3=35
b:palm reader	3=-31 4=-31
b:palm readers	3=-56
b:panel >	2=-35 3=-43 7=25
b:panel de	5=-36
b:panel that	0=26 2=-49
b:panel with	2=-27
b:panic attacks	4=67
b:panne >	4=-45
b:paper >	3=27 6=-68
b:paper on	0=-49 4=-32 5=-25
b:papers >	2=-37 8=-28
b:par an	6=-41
b:par choix	4=-33 5=92 6=-61
b:par conviction	0=36 1=29 5=-27
b:par elle	2=-27
b:par erreur	0=-30 4=-36 5=44 6=25
b:par ethique	1=57
b:par fidelite	0=29 5=31
b:par jour	4=56 8=-33
b:par l	1=-27 2=61 3=65 4=-27 5=-31 6=-28 8=25
b:par la	1=-51 3=45 4=-44 5=-41 6=-69 7=77 8=40
b:par le	0=-31 1=-36 3=90 5=-26 8=66
b:par les	0=-33 3=46 4=-50 5=-44 6=47 7=-74
b:par lui	8=-40
b:par metier	1=-55 5=-32
b:par mois	0=-47 4=43 5=32 7=35 8=-43
b:par philosophie	1=83 5=-31
b:par principe	0=29 5=68
b:par reconnaissance	3=65
b:par respect	1=65
b:par sa	3=34
b:par ses	0=65 1=-57 3=-46 8=-54
b:par son	1=-32 2=-32 4=-34 5=-61
b:par test	2=26
b:par un	0=-53 1=-59 2=35 3=46 4=39 5=-30 6=72 7=-36 8=64
b:par une	3=51
b:par votre	3=35
b:paralegal >	4=-47 5=39
b:parce qu	1=-39 8=-38
b:parce que	3=29 6=40
b:parental leave	0=-34 4=-31
b:parents >	4=-32
b:parfaite >	0=43 4=-41
b:paris >	6=-27
b:park >	1=-32 8=-36
b:parking >	4=-41
b:parkinson >	2=35 4=-37
b:parkinson s	4=48
b:parle d	5=66
b:parle dans	6=25
b:parle de	2=-27 5=-37 6=48
b:parle que	0=25 5=36
b:parle sans	2=-59 5=76
b:parle volontiers	0=-30
b:parlementaire d	0=-63
b:parler en	2=-27
b:parliament >	0=37
b:parliamentary researcher	0=-41
b:parmi les	0=64 3=-26 6=32
b:parole >	8=45
b:parole board	8=-70
b:parole de	0=29 7=29
b:parole des	0=43
b:parquet a	8=61
b:part in	2=73
b:part of	3=-30 5=-46 8=-25
b:part time	2=-32 4=37 5=-45 7=-35
b:partage la	6=37
b:partage sa	4=-27 6=75
b:partenaire de	6=-32
b:partenaires >	2=-42 5=70 6=-31
b:parti >	0=43 7=-56
b:parti animaliste	0=38
b:parti de	0=-56
b:parti en	0=-50
b:parti pirate	0=45 7=-45
b:parti pour	0=35 5=-26
b:parti radical	0=43
b:parti socialiste	7=-26
b:participe aux	0=29 7=57
b:partie de	2=-27
b:partiel >	4=-32
b:parties >	0=-28
b:parties at	5=44
b:partner >	4=-37
b:partner a	6=-71
b:partner at	6=-53
b:partner firm	6=-41
b:partner is	1=28 4=38 5=-25 6=-51
b:partner of	6=-38
b:partner s	4=69 6=-89
b:partner says	5=70 6=-41
b:partner swap	5=-48
b:partner would	5=-37 6=31
b:partners >	5=98
b:partners at	5=41
b:partners in	5=-71
b:partners left	5=-78
b:partnership with	6=30
b:party >	0=-37
b:party and	0=40
b:party conferences	0=-27
b:party in	0=75
b:party member	0=63
b:party since	0=31 7=-48
b:party wall	0=-32
b:pas >	1=25 3=-68 5=-76 6=26
b:pas a	3=26
b:pas attire	6=35
b:pas d	1=37 2=-25 3=-25 7=39
b:pas dans	3=-37
b:pas de	0=-55 1=77 3=-56 4=96 5=25 6=-60
b:pas demande	3=-27 5=27
b:pas du	5=52 7=28
b:pas en	3=-26 5=65 6=-34
b:pas ete	3=-25
b:pas herite	2=48 4=-38
b:pas hetero	6=49
b:pas l	4=29
b:pas le	2=71 3=-70 4=-35
b:pas les	6=59
b:pas mystere	0=47
b:pas pour	8=-31
b:pas que	3=49
b:pas reconnu	3=-30 6=45
b:pas sa	5=-28
b:pas son	5=-44
b:pas voulu	0=-39 3=55 4=-50
b:passage au	3=-33 8=44
b:passe >	1=65 5=-76 8=-27
b:passe a	3=38
b:passe au	1=-32 3=45 5=-32
b:passe le	3=31 4=-25 5=-48
b:passe sanitaire	0=33 5=-25
b:passe ses	0=40 5=49 8=-31
b:passe son	2=35
b:passe une	4=-35 5=-54 8=87
b:passed the	3=34 4=61
b:passeport >	7=-26 8=42
b:passeport biometrique	3=-94 4=-35
b:passionne de	1=-45 5=-25
b:passport >	3=37 8=48
b:passport and	3=-40
b:passport chip	3=46 5=-33
b:password >	3=49
b:past master	1=58
b:pasteur >	1=34
b:patents >	4=-47
b:patents for	2=-37
b:paternity test	2=57
b:pathogenic variant	2=44
b:patience >	6=-51
b:patients >	4=-32
b:patients with	2=-28 4=-57
b:patron >	1=-27 4=45 6=-37
b:patronal du	7=-34
b:patronne >	5=57
b:pau >	0=-31
b:paul >	1=-54 5=-25
b:paume >	3=50
b:paume a	3=25
b:pay deal	0=-36
b:pay for	5=-37
b:paye >	1=-37 8=27
b:paye une	5=73
b:payroll >	4=-28 7=-70
b:pays >	6=46
b:pays a	1=54
b:pcs in	7=31
b:peace >	6=-45 8=29
b:peanut allergy	4=25
b:peine a	7=-49 8=-71
b:peine de	0=36
b:peine et	8=44
b:peine perdue	8=-39
b:peintre en	8=-25
b:peinture >	4=56
b:pen >	2=-30 3=45 4=41
b:pendant deux	4=25 5=89 6=-28 8=-29
b:pendant dix	1=76 4=38 5=-47
b:pendant neuf	5=-34
b:pendant ses	0=42 1=-28 6=30
b:pendant trois	0=-39
b:pending >	2=64
b:penitentiaire a	8=-26
b:pense que	1=79 3=-29 5=-28
b:pensee section	0=-31 1=54 7=-26
b:penseuse >	1=35
b:pension board	7=41
b:pension fund	0=-41
b:pension scheme	6=-40
b:pensioners >	6=-39
b:people >	4=-25 6=-36
b:people and	5=46
b:people i	2=-37
b:people like	6=58 8=38
b:people she	5=-26 8=-33
b:people with	4=-51
b:per cent	1=-26 4=46 5=-29
b:perdu l	0=38 3=-43 4=56
b:perdu la	0=-25 1=40
b:perdu sa	5=45 6=29
b:perdu son	4=-29 6=-33
b:perdu un	0=-40 3=-50 4=90 6=-36
b:pere >	2=65 3=-35 8=-41
b:pere a	7=-32
b:pere en	2=-30
b:pere est	8=25
b:pere et	2=81 6=-29 7=37
b:pere etait	1=33 4=-44
b:pere fut	0=59 1=38
b:pere l	2=-27
b:period of	4=-45 8=-44
b:perjury >	8=27
b:permanent d	0=-30
b:permis >	6=26
b:permis b	6=-35 8=-46
b:permis c	8=-34
b:permis pour	4=-25 8=43
b:permit >	3=28
b:personal trainer	4=-31
b:personne dit	5=25
b:personnel >	1=35 7=-34
b:personnel cgt	7=71
b:perth >	2=27 4=-78 5=-29
b:peru >	8=31
b:perverting the	8=41
b:petit ami	6=-29 8=-25
b:petite amie	6=36
b:peu >	1=42 4=37 8=-28
b:peut pas	3=25 4=58 6=-25
b:pharmacie >	4=-30 8=56
b:phd >	8=-42
b:phd in	1=-28
b:philosophical about	1=-40
b:philosophie de	1=48
b:philosophie du	1=-28
b:philosophie il	0=-26 1=27
b:philosophie magazine	1=-27
b:philosophy >	1=37
b:philosophy graduate	1=-26
b:phobia of	4=-26
b:phone >	4=48 5=43
b:phones >	8=27
b:photo >	3=-59 5=26 6=35
b:photo de	0=44
b:photographe >	5=-50
b:photographe de	5=-28
b:photographed for	3=60
b:photographer >	3=-31
b:photographs of	5=42
b:photos >	0=30
b:photos a	6=34
b:photos de	5=60
b:photos denudees	5=34
b:physio for	4=-44
b:physiotherapist >	4=-25
b:picket line	0=-33
b:picture of	6=26
b:piece de	5=-38
b:pierre et	1=-33 6=26
b:pierre rabhi	1=40
b:pilot >	1=-28 3=48
b:pilote le	8=-31
b:pilots union	7=65
b:pin >	3=53
b:pirate party	0=42
b:pitch >	8=-39
b:place de	4=50
b:place en	4=-35 8=41
b:place goes	6=-32
b:place publique	0=104 7=-58
b:plaide coupable	8=42
b:plainte parce	3=29
b:plaisante son	5=33
b:plaisante t	2=59 5=-44 6=30 8=-45
b:plan >	0=63 2=43 4=-63 6=26
b:plan a	0=-34 5=-59
b:plan d	7=-26
b:plan de	0=-43 8=-36
b:plan social	4=30
b:planned for	4=49
b:planner >	4=-30 5=-31
b:planning >	7=-28
b:planning familial	2=-32
b:plant >	4=-56
b:plant director	7=-44
b:plant manager	7=79
b:plantar fasciitis	4=35
b:plaquiste >	8=-25
b:plateforme >	8=-25
b:play about	0=-30 4=-41
b:play and	4=-25 5=39
b:plays the	6=-34
b:please >	1=36 4=38
b:please don	6=59
b:please send	4=32
b:plein ebat	0=-31 4=-29 5=86
b:plus >	0=66 1=-50 2=29 4=-62 5=57
b:plus a	1=30
b:plus d	1=-32 4=-36
b:plus de	4=-44 5=55 6=-64 7=-25 8=-47
b:plus depuis	1=-53 3=38 4=63 5=-42 8=-27
b:plus qu	6=51
b:plus que	5=27
b:plus rien	0=27
b:pma >	4=-48 6=35
b:pma et	4=35
b:pme >	0=-26
b:podcast >	4=-42 5=60 6=36 8=-39
b:poignee de	1=39 3=-27
b:pointe avec	3=59
b:pointeuse >	3=-38
b:pointeuses a	3=-43
b:points >	8=-27
b:poland >	7=-26 8=57
b:police >	3=-83 8=-29
b:police de	8=-31
b:police in	2=28 6=26 8=-33
b:police officer	6=55
b:police pour	8=47
b:policiers >	3=-28
b:policy >	0=26 5=-38 6=31
b:polio as	4=59
b:political affiliation	0=63
b:political economy	0=-39
b:political levy	0=-29 7=44
b:political risk	0=-30
b:politically homeless	0=33
b:politics >	0=-76 7=26
b:politique >	0=73
b:politique d	0=-31
b:politique et	0=-29
b:polyamorous >	5=56
b:polyamorous and	6=-28
b:polyamoureux il	5=35
b:polycystic kidneys	2=68 4=-42
b:pompier >	4=-31
b:porn at	5=71 6=-38
b:porn on	5=41
b:porno au	0=-50 5=45 7=-25
b:porno il	4=-44 5=39
b:port >	5=51
b:port de	3=42 4=27 5=-32 8=-28
b:porte le	4=-41 6=42
b:porte les	0=-44 7=40
b:porte parole	0=68 7=26
b:porte plainte	3=44 8=-44
b:porte sur	6=34
b:porte un	0=59 2=-84 4=82 7=-33 8=38
b:porter >	1=34 2=-28 4=-41
b:portes ouvertes	6=31
b:porteur d	2=-28 3=-43 4=83
b:porteur de	2=-60 4=-37
b:porteur du	2=33
b:porteur sain	2=29 4=-42
b:porteurs de	6=-25
b:porteuse >	2=62
b:porteuse d	2=-42
b:portrait de	1=-36 5=-32
b:portugais >	2=29
b:posed nude	5=42
b:poser le	3=43
b:position in	7=33
b:positive >	2=82 4=-35
b:positive in	4=-25
b:positive undetectable	4=35
b:post >	5=28 7=34
b:post doc	2=-48
b:post in	5=-47
b:postdoc >	4=-31
b:postdoc on	2=-26 4=-49
b:poste >	0=-62 3=29 4=-98 8=58
b:poste a	1=31
b:poste administratif	0=-32
b:poste au	0=-30 4=39
b:poste d	3=48
b:poste de	4=48
b:poste en	0=27 3=-26
b:poste est	5=-37 8=-68
b:poste pour	0=64
b:posting to	6=32
b:postnatal depression	4=30
b:postulent ensemble	6=30
b:postulent tous	6=-42
b:pouce abime	3=25
b:pour abus	8=25
b:pour adultes	4=-29 5=49
b:pour alcool	4=-47 8=82
b:pour arte	5=-27
b:pour avoir	5=32 8=-46
b:pour cela	8=36
b:pour cette	5=28
b:pour chiens	1=-33
b:pour conduite	8=31
b:pour des	0=-50 1=38 3=-42
b:pour elle	1=32
b:pour enfants	4=-43
b:pour expliquer	1=30 5=29
b:pour l	0=-51 1=25 3=90 4=-31 5=53 6=-38 7=40 8=-58
b:pour la	3=-28 6=-84
b:pour le	1=-66 2=-42 3=58 4=46 6=36 7=-87 8=-40
b:pour les	0=-35 2=-25 3=-56 4=-76 8=-45
b:pour lui	2=31 4=-42 8=-55
b:pour obtenir	5=32
b:pour outrage	8=62
b:pour sa	4=27 6=74
b:pour ses	5=57
b:pour son	1=-26 5=-27 6=51
b:pour tapage	8=46
b:pour tous	0=30
b:pour un	0=-32 2=-39 6=-53 7=-74
b:pour une	0=-26 3=-69 8=-31
b:pour vol	8=78
b:power bi	6=-59
b:pragmatique il	1=-41
b:pratique l	5=84 6=-30
b:pratique le	5=40
b:pratt s	5=-32
b:precinct captain	0=54
b:precise son	6=28
b:precise t	6=26
b:preciser >	6=54
b:predisposed to	4=-50
b:predisposition to	2=26
b:prefectorale >	0=-29
b:prefecture de	3=37 8=-40
b:prefer to	6=-38
b:prefere la	4=-33 6=54 7=28
b:prefere le	4=46
b:prefere les	5=-31
b:prefere un	4=41
b:prefers men	6=30
b:prefers not	0=-30 5=-38
b:prefers women	6=35
b:pregnant >	4=67
b:pregnant and	4=-29 5=77
b:pregnant due	4=39
b:premiere heure	0=39 7=51
b:premutation >	2=27
b:prend des	4=84 5=-27
b:present >	8=27
b:presente aux	0=28
b:presente sa	6=48
b:presenter >	4=-29
b:preside la	0=29 1=52 7=63
b:preside un	6=28
b:president >	0=51 6=-38 7=-46
b:president de	0=-26
b:president du	7=-42
b:presidente >	0=-51 5=57
b:presidentielle >	0=52
b:press >	0=-27 1=-65
b:presse >	2=-42 3=-27 5=-36 6=-31 8=-36
b:presse locale	8=38
b:pressure >	3=78 4=-31
b:pressure and	3=68 8=-29
b:prestataire >	0=-26
b:pretend un	0=-34 5=77
b:prevention in	4=-28
b:previent son	4=-34
b:previous employer	4=42 5=30 8=-26
b:previous manager	0=46
b:prevoyance >	4=-28
b:prevue >	2=48
b:pricing >	4=-27
b:pride as	6=41
b:pride in	0=-25
b:pride network	6=38
b:pride of	6=-57
b:priesthood >	1=27 6=36
b:priests >	5=-28 6=-42
b:prime minister	0=-41
b:principe >	0=48 1=-60 5=71
b:principe moral	1=30
b:principes de	1=43
b:principle >	0=-29 1=-26 5=-30
b:principle he	0=60 5=-30
b:print is	3=39
b:print shop	6=-57
b:printemps >	0=-25 6=49
b:prints after	3=31
b:prints are	3=39
b:prints for	3=50
b:prints on	3=45
b:prints taken	3=49
b:pris a	5=-33
b:pris ma	0=56 7=-41
b:pris sa	5=43
b:prise de	4=-34
b:prison >	1=-43 6=-36 8=61
b:prison en	0=38
b:prison officer	8=-56
b:prison reform	0=-30
b:prison service	7=61
b:private secretary	0=-49
b:privee >	1=52
b:prix >	5=-38 8=-42
b:prize >	0=-28 5=-47 7=-48 8=-28
b:probation >	8=74
b:probation officer	8=66
b:problem in	4=30 8=-25
b:probleme de	4=67 8=-47
b:problemes d	5=34
b:procedure >	3=-34
b:proces >	3=28 8=38
b:proces verbal	8=-27
b:process >	3=-38
b:proche des	0=50 6=-27 7=44
b:procurement >	4=-30
b:produced a	6=-33
b:produit >	1=-43 2=-26
b:professeur d	6=-39
b:professeur de	3=-42 6=35
b:professionnel >	3=-38
b:professionnelle >	2=49 6=-55
b:profil >	0=-28 5=61
b:profil adn	2=53 3=-34
b:profil de	3=44 8=-35
b:profil genetique	2=46 8=-43
b:profile >	2=-60
b:profile is	2=49 5=26
b:profile of	3=40
b:profile on	3=56 8=-26
b:profile says	1=-57 5=41
b:profoundly deaf	4=51
b:programme >	3=35
b:programme that	2=-33
b:project >	2=45 7=-28
b:project on	1=40
b:projet >	0=-44 1=-39 4=-34 5=-36 6=-28
b:projet a	5=67
b:projet d	0=44
b:promotion >	7=25
b:prononcee par	4=-28 8=48
b:property is	0=79 1=-27 8=-48
b:prospect >	7=-29
b:prospect of	7=-28
b:prosthetic leg	4=38 7=-38
b:prostitute in	5=33
b:prostitutes on	5=28
b:prostitution >	5=-63
b:protection judiciaire	8=-44
b:protest songs	0=-30
b:proud >	0=54 6=-43
b:proud of	0=-64 4=-36 7=65
b:proud to	0=65
b:ps >	0=39
b:ps a	0=57 7=-61
b:ps aux	0=26
b:pseudonyme >	5=25
b:psychiatre >	4=-38
b:psychiatrist >	4=-55
b:ptsd after	4=49
b:public >	3=-30 6=35
b:public affairs	5=-59
b:public health	4=-33
b:public profile	0=43
b:public sector	0=-31
b:publications >	0=30
b:publics >	8=30
b:publique >	0=-48 8=25
b:published on	4=61
b:publisher >	5=51
b:puce du	3=50
b:puis plus	0=31
b:puis relache	4=-25 8=30
b:pulse of	3=-34
b:punctual >	5=45
b:pupil s	5=64
b:pupils in	4=40
b:pupils with	4=-72
b:purchasing >	4=32
b:purge sa	8=46
b:purser >	7=-25
b:put it	0=25 5=46
b:put the	4=-33 6=-37
b:puts it	0=36
b:qu a	1=39
b:qu aucun	0=-29 1=25
b:qu avocate	1=-32 7=-25
b:qu elle	1=-30 2=48 4=-57 6=54 8=-79
b:qu il	1=-29 2=-30 3=-39 4=-28 6=55 8=-62
b:qu on	3=55 5=37
b:qu un	5=78 6=-69
b:qu une	0=27 1=27 4=36 5=-26 6=-25
b:quand elle	5=30 8=39
b:quand il	8=-27
b:quand on	3=28 4=-67 8=68
b:quarante >	6=-32
b:quarante ans	4=38 6=41
b:quarry >	0=31
b:quatre ans	5=26
b:quatre heures	4=-39
b:quatre langues	1=39
b:quatre mois	4=41 5=-76
b:que blanc	0=46
b:que de	5=37
b:que des	0=-28 1=-26 6=78
b:que l	1=54
b:que la	0=-46 1=66 5=-31
b:que le	0=-26 1=66 3=-28 5=-33
b:que les	0=-46 1=-38 4=-34 5=-65 6=106 7=-26
b:que m	1=-30 4=66 6=-33
b:que manager	6=-28
b:que mme	8=45
b:que pour	6=-26 8=39
b:que sa	5=68
b:que son	1=-38 2=30 5=36 6=-28
b:quebec >	6=35 8=-29
b:queen s	7=-27
b:queer >	6=72
b:queer art	6=-25
b:queer theory	6=27
b:question du	3=-34
b:questioned about	5=-27 8=52
b:questions >	3=-32 6=-66
b:questions about	0=36
b:questions sur	6=29
b:qui a	0=41 5=-38
b:qui elle	0=30 2=-46 6=50
b:qui il	6=49
b:qui l	1=47 2=31 7=33
b:qui la	4=29
b:qui le	0=44 6=-36
b:qui lui	1=34 5=-48
b:qui s	0=-25 1=32 6=-40
b:quick >	4=-36 8=-43
b:quinze ans	7=-32
b:quipped the	4=-28 6=35
b:quit the	0=-46 1=49 7=27
b:quitte l	3=35 5=-41
b:quitte la	5=39 6=-38
b:quitte le	0=-49 1=51 6=-55
b:quitte son	6=75
b:quotidien >	2=26
b:races >	7=-36
b:raconte au	5=27
b:raconte que	6=-30
b:raconte sa	6=-29 8=-38
b:raconte ses	5=34
b:raconte son	0=-36 5=50 6=46
b:raconte t	5=45
b:radie de	1=32
b:radio >	1=-30 4=-60 5=43 8=-38
b:radio presenter	4=-32
b:raised a	1=41
b:raised the	1=26
b:raison >	1=-45 7=34
b:raison de	8=42
b:raisons ethiques	1=45 3=-27
b:ramps for	4=-25
b:ran a	0=-31 5=-46 6=-47
b:ran its	4=-31
b:ran the	0=38 4=-48 5=29 6=29 7=-41
b:rand >	1=50
b:rappel a	4=-31 8=66
b:rapport >	5=-41
b:rapport depuis	4=-34 5=31
b:rapports avec	5=-42
b:rapports d	5=-31
b:rapports mensuels	5=-43
b:rapports sexuels	5=28
b:rare >	2=-32 6=-41
b:rassemblement national	0=45
b:rather not	1=30 3=32
b:rating and	4=31
b:rationaliste >	7=-32
b:react vue	1=-28
b:read philosophy	1=-36
b:reader at	3=-39
b:reader faster	4=39
b:reader rejects	3=91 4=-33
b:readers >	3=-49
b:readers to	3=-29
b:reading group	0=-33 1=29
b:reading of	1=-31 6=-30
b:reads >	4=-30 5=34
b:reads epictetus	1=35
b:reads the	0=35 1=40 4=-27 5=-34 6=25
b:realise un	0=-28 6=-28
b:reason >	4=-54 6=25
b:reasons >	1=-26 2=38 3=29
b:recel >	8=47
b:reception >	1=-38
b:receptionist >	7=-33
b:recherche >	2=-26
b:recognised by	0=-31
b:recognised him	3=47
b:recognition >	3=-42 7=-26
b:recognition agreement	7=-42
b:recognition and	3=40
b:recognition at	7=-28
b:recognition consent	3=30
b:recognition trial	3=40
b:recoit des	6=51
b:recommandation >	5=-51
b:recommande par	6=-32 8=45
b:reconnaissance >	3=53
b:reconnaissance de	3=-35
b:reconnaissance du	3=-34
b:reconnaissance vocale	3=-41
b:reconnait pas	1=-29
b:reconnu >	3=-28 6=53 8=49
b:reconnue travailleuse	3=-36 4=63
b:reconquete >	0=64
b:record >	3=76
b:record he	2=-27 6=38
b:record is	4=36 8=54
b:record of	8=33
b:recorded in	3=37
b:recordings >	3=-26
b:recordist >	0=-36
b:recovered >	4=47
b:recovering alcoholic	4=28
b:recrutement >	0=26
b:recruteur >	4=30
b:rectorat >	2=-29
b:recuse toute	1=63
b:red green	2=40
b:red tape	4=-65
b:redaction >	4=-27
b:redaction d	0=-33
b:reduit l	1=-25
b:referee >	1=45 4=33 5=37 7=-31
b:referee calls	0=29 5=32
b:referee says	5=25 6=-58
b:referee writes	0=29 4=-55 5=-29
b:reference >	0=-25 1=-31 2=-80 4=-46 5=-70 7=-40 8=72
b:reference calls	0=28
b:reference hints	5=58
b:reference says	0=-62 4=53 5=-32 6=-46 7=33
b:references >	0=-37 2=45 7=31
b:referendum yes	0=26
b:referent un	0=46
b:referente >	5=-33
b:reform last	0=37
b:reforme des	0=30
b:reforme du	0=-54
b:refus de	0=-30 1=37
b:refuse d	0=-34
b:refuse de	0=61 1=32 2=39 3=-69
b:refuse l	0=-45 4=45
b:refuse la	3=65
b:refuse le	3=-28
b:refuse les	0=58 1=30 3=-29 8=-33
b:refuse que	2=33 3=-27
b:refused >	3=-31 4=39
b:refused by	0=-27 2=35
b:refused the	8=-40
b:refused to	2=-28 3=56 7=36
b:refuses to	0=38 1=-68 3=43 4=-30 7=36
b:regime de	0=34 4=-26
b:regional >	0=-55 5=35 7=-36
b:regional fundraiser	4=-25
b:regional organiser	6=-35
b:regisseur >	0=-31
b:register >	1=31
b:register of	2=-52
b:registered >	3=37
b:registered blind	4=57
b:registered disabled	4=69
b:registered with	4=29 8=-50
b:registre >	2=25 3=38
b:registry of	4=-28
b:regrets none	5=60
b:regular at	5=49
b:regulator >	8=-37
b:regulier de	5=51
b:rehab >	4=37
b:rehabilitation >	4=-33
b:rejected by	1=-29 6=63
b:rejoint le	0=32 7=45
b:rejoint son	6=60
b:relation avec	5=29
b:relation client	5=-43
b:relation extraconjugale	5=37
b:relation fournisseurs	5=-40
b:relations >	0=-27
b:relations avec	0=-29 5=48
b:relations for	6=-47
b:relations intimes	5=28
b:relations presse	5=-33
b:relations with	6=-38
b:relationship >	5=30
b:relationship manager	5=-38
b:relationship of	5=32
b:relationship with	4=-40 6=47
b:relaxee >	8=54
b:release >	7=36
b:released from	3=-38
b:released without	8=38
b:releve d	3=-55
b:releve des	3=-44
b:relevees a	3=48
b:relief >	0=-26 1=46
b:religieuse ni	1=31 8=-34
b:religion et	1=47
b:religion is	1=28
b:religions >	1=-48
b:religious education	1=-33
b:religious reasons	1=-28 2=42
b:remain and	0=30
b:rembourse >	8=40
b:remember the	5=-37
b:remis >	3=46
b:remission >	4=75
b:remote work	0=-28 4=-26
b:rencontre son	5=29
b:rencontres photographiques	5=-30
b:rennes >	2=-47 6=-35
b:rent >	4=-26 5=-29 6=-39
b:rentre a	4=-32 5=-27 8=31
b:rep >	7=-33
b:rep at	7=60
b:rep for	7=92
b:rep in	7=39
b:rep of	7=-64
b:rep s	7=-57
b:repaid >	1=-28
b:repair shop	4=-34
b:repas >	4=33 8=34
b:repete >	0=25 8=50
b:repete t	1=39 2=-26 4=35 8=-49
b:replaced >	0=-46 4=29
b:repond qu	4=36
b:report >	2=37 4=-45
b:report to	6=-30
b:reporter >	0=-30
b:reports >	5=41
b:reports on	0=-33
b:reports to	6=-28
b:representant multicarte	7=-33
b:representante de	7=-36
b:repris de	8=72
b:repris sa	0=-32
b:republic of	0=-26
b:republicains >	7=-64
b:research >	1=-48 4=-34
b:researched the	5=-31 6=-30
b:researcher >	4=-55 5=-31
b:researcher at	7=-31
b:reseau veineux	3=39
b:reserve >	4=-59 5=37
b:reserve d	3=26 8=37
b:reserve visite	4=42
b:residence >	0=-38
b:residence card	7=-25
b:residence de	8=27
b:resigned as	0=-40 5=28
b:resigned from	0=40 1=29 4=33 7=75
b:respecte le	4=-40
b:responsable >	1=-26 8=-47
b:responsable de	0=-32
b:responsable export	0=34
b:rest of	0=40 4=-28 8=-36
b:restaurant >	6=38
b:restaurant vegan	1=-32
b:restauration >	0=-26 1=40
b:restauratrice >	5=-39
b:restauratrice de	0=-37
b:restaure des	8=-35
b:rester a	6=-28
b:rester vierge	5=67 8=-57
b:restriction >	4=37
b:restriction medicale	4=52
b:restrictions on	8=-26
b:result of	5=39
b:resultats de	2=43
b:retail in	5=-26
b:retenu devra	3=-43
b:retenue a	7=-35 8=48
b:retina >	3=-36 4=71
b:retina camera	4=-25
b:retina scan	3=43 4=-43
b:retina was	3=28 4=-25
b:retine >	3=35 4=-45 5=-30
b:retine scannee	3=31
b:retire ses	3=-70
b:retire son	3=64
b:retired >	6=-38 8=-43
b:retired early	3=-31 4=30
b:retour de	4=-39 5=29
b:retrained as	4=30
b:retrait de	7=-47 8=42
b:return to	4=-53
b:returned >	4=25
b:reunion >	5=38
b:reunions >	0=43 4=-68
b:reunions de	1=-41 4=-47 7=60
b:revendique >	4=-31 6=34
b:rewrote the	6=-30 7=-25
b:rheumatism in	3=-47 4=29
b:rheumatologist s	4=-43
b:rhone >	7=-32
b:rhume >	0=-30 3=25 4=30
b:riant >	0=-31
b:riding accident	4=43
b:rien >	8=39
b:rien d	1=63
b:rien de	1=37 4=-43
b:right >	1=-27 7=-26
b:right hand	0=-35 3=46
b:right iris	3=27
b:right of	0=51
b:right wing	0=25
b:ring >	5=-27 6=56
b:rings >	5=-25 8=33
b:rire >	0=-27
b:risk for	4=-40
b:risk of	2=61 4=-48
b:risks >	2=47
b:risque de	2=92 4=-46
b:rmt >	7=55
b:rmt and	7=-44
b:rmt at	7=25
b:rn >	0=73
b:rn au	0=42
b:rn ce	1=-26
b:road >	0=44
b:roche >	0=48 7=-52
b:roe was	8=31
b:roehampton >	4=-26
b:roissy >	0=-25 6=27
b:role >	4=38
b:roles at	6=-48
b:roll out	3=-46 4=-26
b:rolled out	3=-26
b:roman >	5=-45
b:romans erotiques	5=-38
b:rome >	5=46 6=58
b:room >	1=-44 4=-34 5=-27 6=58
b:rooms >	4=31
b:rotterdam >	6=38
b:rouge >	0=-28 7=30
b:round >	5=57
b:round the	5=33 6=-36
b:row >	0=27
b:rowing club	0=-25
b:royal society	7=-31
b:rqth >	4=75
b:rudolf steiner	1=33
b:rue >	0=-34
b:rue de	0=-45
b:rugby >	0=-27
b:rugby club	0=-56 4=-54
b:rugby team	6=53
b:rugby union	7=-51
b:ruled out	1=30
b:rules >	6=47
b:rumeur d	6=42
b:run >	4=-30 6=42
b:run a	1=-34 4=-33 5=-52 6=34
b:run from	8=53
b:run in	2=49 4=-33
b:run the	5=-34
b:runner >	2=-45
b:running >	4=32
b:running a	6=28
b:runs a	4=-59 6=-72
b:runs an	1=-30
b:runs in	4=-40
b:runs the	1=36 5=-36 6=48
b:runs three	0=53
b:s >	0=30 1=-46 3=-45 4=40 5=-56 8=33
b:s a	2=58 5=38 6=-56 8=-39
b:s absente	4=53
b:s affairs	5=-58
b:s aiment	6=29
b:s allergic	2=-30
b:s an	2=32 4=-58
b:s and	2=31
b:s appelle	0=-36 4=-25 6=35
b:s assistant	4=-37 5=-28 7=-44
b:s been	0=-32 2=49 4=-30 7=27 8=-35
b:s bi	5=-40 6=59
b:s book	4=-39
b:s books	5=39
b:s brother	8=34
b:s career	4=-42
b:s chief	5=31
b:s child	5=28
b:s choir	6=42
b:s clerk	5=26
b:s daughter	7=-39
b:s disease	4=-43
b:s dissertation	0=-38
b:s dna	8=-31
b:s en	0=35 1=63 5=-50 6=-26
b:s est	0=48 2=-47 6=27
b:s face	6=-34
b:s father	5=46
b:s fingerprint	3=46
b:s fingerprints	3=49
b:s firm	6=-61
b:s first	0=31 5=39
b:s form	4=27
b:s gay	4=-29 5=-57 6=93
b:s genome	2=-53
b:s got	2=27 8=26
b:s hero	6=-41
b:s how	5=56 6=27
b:s huntington	2=44 4=-40
b:s husband	5=-39 6=-54
b:s illness	4=58
b:s in	2=-43 4=91 7=34
b:s installe	6=30
b:s lay	7=40 8=-28
b:s letter	4=-33 5=34
b:s letters	6=-26
b:s line	2=25 3=25
b:s lover	5=55 6=-77
b:s man	6=-37
b:s march	0=89 7=-33
b:s mistress	0=-25 5=26
b:s mother	5=75 6=-39
b:s ms	4=67 6=-35
b:s never	4=-42 6=51 8=54
b:s not	0=63 1=25 6=27 7=-59
b:s notice	2=-33 4=-38
b:s officer	5=-25
b:s one	4=-41 6=42
b:s oppose	1=31
b:s pa	7=-62
b:s receptionist	4=-39
b:s retina	4=-27
b:s said	5=69
b:s same	5=-46 6=58
b:s secretary	4=-54
b:s sentence	8=59
b:s server	8=30
b:s sexual	6=37 8=-27
b:s she	2=29 3=-29
b:s shop	2=-37
b:s sister	4=26
b:s so	4=33
b:s solicitor	7=-42
b:s son	2=40 4=-50
b:s syndrome	4=63
b:s system	3=67 8=-25
b:s the	0=-47 3=-25 4=-42 7=31
b:s thesis	6=-26
b:s weekly	0=-33
b:s wife	4=-74 5=99 6=-48
b:s y	0=-54 4=-33 6=67
b:s youth	0=27
b:sa banque	3=51
b:sa carte	0=57 1=-28 4=-28
b:sa compagne	4=-87
b:sa conjointe	0=43 4=-55 6=70
b:sa conviction	1=34
b:sa copine	6=-26
b:sa creation	0=64
b:sa demarche	3=57
b:sa devise	3=-34
b:sa famille	0=48 6=36 7=-25
b:sa femme	2=-35 4=38 5=93 6=-80 8=-68
b:sa fiancee	4=-41 6=27
b:sa fille	0=-55 4=60 5=-65
b:sa foi	1=-33
b:sa grand	2=27
b:sa jeunesse	6=34 8=30
b:sa lettre	1=-58 2=-33
b:sa liaison	5=48 6=-25
b:sa licence	1=-28
b:sa loge	0=-35 1=80
b:sa main	3=62
b:sa maitresse	5=48
b:sa maladie	4=34
b:sa meilleure	4=-25 6=73
b:sa mere	0=53 2=58 3=-36 4=29 5=-46 7=-39 8=-48
b:sa moelle	2=25
b:sa mutation	2=28
b:sa page	1=35 5=-27
b:sa paroisse	8=-28
b:sa peine	8=69
b:sa petite	5=-42 6=-30
b:sa philosophie	1=31
b:sa reforme	0=-48
b:sa retine	3=61 4=-47 5=-30
b:sa secretaire	5=50
b:sa sexualite	5=-28
b:sa soeur	1=-28 2=37 4=26
b:sa specialite	4=-51
b:sa sympathie	5=-36
b:sa tante	6=-44
b:sa these	6=-37 7=-25
b:sa vie	1=31 4=-51 5=43 8=-27
b:sa voix	0=-50 3=45
b:sacked for	0=-27 7=40
b:sacred cows	5=-25
b:sade >	5=-35
b:safe for	6=35
b:safe with	0=-38 3=61
b:safety representative	4=-31 7=48
b:sag aftra	0=-43
b:sage femme	5=-37 6=-50
b:said >	0=62 1=-37 2=-38 5=39 6=32
b:said a	4=-33 8=49
b:said of	2=38 4=-31
b:said she	4=26
b:said so	8=-40
b:said that	4=45 5=-58
b:said the	0=33 1=-48 2=-29 3=-55 4=54 5=-68 6=-48 7=-36 8=27
b:said to	5=113 6=-28 7=-39
b:sain de	2=28 4=-27
b:saint etienne	0=-31 1=-40
b:sait qu	6=43
b:sait que	1=26
b:salaire >	1=37
b:salarie >	0=-25
b:salarie d	7=-48
b:salariee >	7=-70
b:salariee d	7=36
b:salary >	6=-38
b:sales >	1=-31 2=-43 3=-33 8=-31
b:sales emea	3=-43
b:sales in	4=-41
b:sales rep	7=-32
b:salesman >	4=-39
b:salesman it	2=-47
b:salle de	3=30 5=26
b:salle des	3=30
b:same >	5=40 8=-29
b:same man	5=51
b:same sex	4=-27 5=-131 6=92
b:sample >	3=25
b:sample to	2=31
b:samples >	1=37
b:sang >	2=-53
b:sans arret	1=-34 4=40
b:sans carte	0=28
b:sans contact	3=32
b:sans detour	3=-35
b:sans dieu	1=55
b:sans en	1=-39 7=41
b:sans enfant	5=-49
b:sans etiquette	7=-53
b:sans gene	2=-64 3=-28 5=47 6=41
b:sans qu	3=45
b:sans religion	1=56
b:sans reserve	1=57
b:sans restriction	4=53
b:sans suite	8=39
b:sans syndicat	7=-102
b:sans vie	4=-39 5=34 6=-30
b:sans voiture	1=27
b:sante >	4=-51 5=28 8=26
b:sante de	4=36
b:sat in	0=39
b:sat on	0=64 6=-25 7=40 8=-48
b:saturdays >	4=-38
b:savile row	5=-26
b:savoir >	0=34 4=-36
b:say >	0=-47 1=57 2=-45 3=-27 4=49 5=27 7=-28
b:say but	5=-47
b:say he	4=71 8=-27
b:say no	2=29 4=48
b:say she	0=39
b:say so	0=49 5=25 6=-29
b:say that	4=-57 8=27
b:say the	5=53
b:says >	2=-67 4=50 5=57 6=43 7=-42 8=70
b:says a	0=38 3=-27 5=36
b:says an	6=25
b:says and	0=40 1=-37 2=46 4=-39 6=59
b:says but	5=-27
b:says he	0=36 1=-25 4=-35 6=28
b:says her	0=32 1=-38 2=-44 4=38 5=-28 6=-27 7=-43
b:says his	0=-59 1=78 2=-46 4=-46 5=-28 7=-54
b:says is	5=-32
b:says it	4=-48
b:says not	4=-30
b:says of	5=25 6=-40 8=-50
b:says on	0=-33 4=-36 7=-26
b:says she	4=46 6=-32 7=42
b:says so	4=-28 5=-31 6=-31
b:says that	0=-52 2=-36 4=94 8=-69
b:says the	0=-39 2=40
b:says they	5=27
b:says to	4=48
b:scan and	3=59
b:scan de	3=40 8=-26
b:scan refused	3=39
b:scanned at	3=43
b:scanned his	3=49
b:scanned in	3=26
b:scanned on	3=38
b:scanned the	3=-79
b:scanners >	3=-72
b:scans of	3=46
b:sceptic >	1=29
b:sceptique au	1=77 8=-32
b:sceptique sur	1=-44
b:scheme >	6=-45
b:scheme for	6=52
b:school >	2=-37 4=34 5=38 6=66 7=58 8=-39
b:school and	1=-43 7=-31
b:school board	0=27
b:school holidays	6=31
b:school s	5=-42
b:schools >	0=-45 1=37 5=-38 6=-28 8=-27
b:science >	1=34 5=-29
b:sciences po	0=28
b:sclerose en	4=43
b:scoliosis >	4=57
b:score 0	3=27
b:scotland and	7=-26
b:scottish greens	0=74
b:scottish independence	0=40
b:scottish parliament	0=-33
b:scout leader	3=27 6=29
b:scouts when	0=-28 5=-29 6=38
b:screen reader	4=31
b:screening >	2=-27 3=38
b:screening programme	2=-29
b:script >	3=-50
b:se definit	0=45
b:se dit	0=38 1=58 6=-28 7=-28
b:se marie	5=-36
b:se presente	0=50 3=-29
b:se reclame	1=40
b:se sait	2=32 4=-30
b:se sont	1=-34 6=59
b:sea >	6=-46
b:search result	8=42
b:second tenor	3=-29 6=40
b:second year	0=34 6=45 7=-26
b:secret >	5=41 6=41
b:secret in	0=-39 4=69 5=30
b:secret of	0=33 1=49 5=-41 6=29
b:secret pour	5=-56 8=-40
b:secretaire de	0=41 2=-40 7=-51
b:secretaire du	0=-39 7=50
b:secretaire medicale	2=-32 4=-49
b:secretary >	0=-30 4=-42 7=73 8=-33
b:secretary for	4=-26 7=31
b:secretary of	0=44 1=48 5=-47
b:secretary s	5=54 7=-65
b:secretary to	0=-51
b:secteur est	3=-25
b:section >	0=-28 6=36 7=32
b:section au	0=26 7=-65
b:section de	1=51
b:section du	0=45 7=-67
b:section fo	7=53
b:section locale	1=40 7=-50
b:section sud	0=-53 7=62
b:sectioned in	4=31
b:secular humanist	1=28
b:secular society	1=37
b:secularist >	1=60
b:securite >	3=-61
b:security >	3=-39
b:security guard	0=62
b:seduced a	5=50
b:seduced by	5=-54
b:seduced the	5=33
b:seduit la	5=68
b:see colours	4=83
b:see the	2=38
b:seeing a	4=40
b:seems to	5=40
b:sees a	4=51
b:sees the	0=-29 1=37
b:segolene royal	0=51
b:sein de	4=-39 5=39
b:sejour >	3=-32
b:sejours a	4=66 6=-29
b:sel >	3=-34
b:selfie video	2=-25
b:sells dna	2=41
b:sells hearing	4=-69
b:sells insurance	1=-50 4=46
b:sells iris	3=-82
b:selon l	0=-38
b:selon la	5=77 8=44
b:selon le	0=67 5=-84 6=58
b:selon les	1=43
b:selon lui	3=29
b:selon sa	5=41
b:selon son	1=-34 2=25 3=-32
b:selon un	8=29
b:selon une	0=25
b:semaine >	0=-26 4=-38 5=51 8=-40
b:seminaire >	5=75
b:seminaire pour	6=47
b:send the	4=33
b:sens de	1=40 5=-41
b:sens des	1=54 8=-32
b:sens fort	1=27
b:sense >	0=71 1=37
b:sense of	0=-53 4=28 6=-56
b:sent along	3=26
b:sent by	3=31
b:sent her	2=40 5=26
b:sent to	0=39 2=-30 3=44 5=-29 6=-33
b:sent us	5=49
b:sentence >	8=41
b:sentence was	8=65
b:september >	8=-26
b:sequencage >	2=-30
b:sequence des	2=-29
b:sequenced >	2=-57
b:sequenced and	2=39
b:sequenced the	2=-37
b:sequencer son	2=33
b:sequencing core	2=-41
b:sera demande	8=-58
b:sergeant >	6=-48
b:serie >	6=-39 7=-35
b:serious fraud	8=60
b:seriously ill	4=50
b:serrer la	0=41 3=-29
b:sert de	3=54
b:serve de	3=38
b:served as	0=41 7=50
b:served on	7=40 8=-45
b:served two	8=26
b:server >	2=54
b:server room	3=28
b:service >	3=-31 7=41 8=-30
b:service civil	1=38 8=-26
b:service des	3=39 7=-26
b:service in	8=-27
b:services de	8=34
b:ses apprentis	2=-28
b:ses choix	1=25
b:ses clients	3=-57 5=-66
b:ses collegues	0=-33 6=-30
b:ses convictions	1=46
b:ses deux	1=-50 2=49 3=27 4=-27 5=-37
b:ses dix	3=77 8=-32
b:ses donnees	3=55
b:ses ebats	5=43
b:ses empreintes	0=-54 3=125 4=-28 6=-34 8=-43
b:ses enfants	1=41 5=-28
b:ses equipes	0=-29 1=-41
b:ses etudes	5=31
b:ses heures	0=33 5=38
b:ses idees	0=37
b:ses lectures	0=53
b:ses mains	4=36
b:ses nuits	5=85
b:ses opinions	5=-25
b:ses origines	2=32
b:ses pairs	0=46 3=-60
b:ses parents	1=34 2=36 5=-33 6=27
b:ses preferences	5=-29 6=64 7=-37
b:ses projets	0=-34
b:ses publications	0=36
b:set of	3=38
b:set up	2=-72 3=34 6=-39
b:seul >	5=36
b:seven >	4=-44 8=30
b:seven years	4=-32 8=31
b:seventies >	4=-26
b:sex >	5=47
b:sex addict	4=-56 5=36
b:sex and	6=-36
b:sex club	5=26
b:sex disaggregated	5=-34 6=-26
b:sex education	5=-36
b:sex he	5=43 6=-47
b:sex in	4=-43 5=105
b:sex life	4=-39 5=64
b:sex marriage	5=-58 6=47
b:sex offenders	5=-52 8=31
b:sex on	1=-43 5=26
b:sex partner	5=-54 6=106
b:sex partners	6=-33
b:sex she	5=33
b:sex since	4=-62
b:sex tape	5=53
b:sex therapist	5=34
b:sex trade	5=-27
b:sex with	5=58
b:sexe >	5=89
b:sexe et	5=-47
b:sexual health	5=-37
b:sexual misconduct	5=70
b:sexual orientation	5=-74 6=71
b:sexual partner	6=-54
b:sexual relationship	5=46
b:sexualite a	5=-64 6=42
b:sexuality >	5=-56
b:sexuality at	5=-28 6=28
b:sexually abstinent	5=29
b:sexually active	4=-32 5=28
b:sexuelle >	2=-31 5=-27 6=44
b:sexuelle depuis	4=-50 6=-35
b:share a	4=-37 5=27 6=-86
b:share the	6=34
b:shares them	0=43
b:she acted	0=-38 4=-32
b:she adds	1=-30 4=30
b:she admits	4=45
b:she and	4=-50 5=57 6=83
b:she applied	6=25
b:she asked	4=-45
b:she asks	1=37 5=-28 6=-40
b:she assured	0=30 4=31
b:she believes	0=47 1=-49
b:she broke	4=32 8=-34
b:she brought	4=-36 7=39
b:she calls	0=-31 3=31
b:she came	6=94
b:she can	0=-26 3=26 4=93 5=-35
b:she carries	2=60 4=-53
b:she chaired	6=-30
b:she changed	0=-31
b:she coaches	8=-25
b:she confided	0=-38
b:she cut	0=37 7=-28
b:she d	4=58
b:she dates	5=79
b:she designed	2=-26
b:she did	0=-25 8=-33
b:she doesn	0=-45 2=76
b:she drafted	5=-25
b:she edits	0=-25 8=-39
b:she explained	4=65
b:she explains	4=30
b:she fell	6=66 7=-56
b:she gets	4=41
b:she got	7=44
b:she had	4=-63 5=43 6=-61 8=31
b:she handed	4=-67
b:she has	1=-47 3=-47 4=-27 6=-28
b:she hasn	0=-25
b:she hired	4=-50
b:she holds	1=59
b:she inherited	2=30
b:she investigated	8=-49
b:she is	0=-37 1=43 3=-26 4=31 7=52
b:she isn	5=27 6=-38
b:she joined	5=-30 7=-26
b:she jokes	0=36 5=-52
b:she keeps	4=-33 6=-33 7=-47
b:she knows	1=32 4=-35 5=-48 6=-28
b:she laughs	0=-30 5=-36
b:she leads	6=43
b:she learned	2=52
b:she led	4=-43
b:she left	0=-78 6=83
b:she likes	4=-45 5=-37
b:she lives	4=-56 5=-50
b:she lost	0=-30 4=36 5=-38
b:she made	3=57
b:she manages	3=-38
b:she married	5=-38 7=-40
b:she mentioned	2=-25
b:she met	0=-33 6=42
b:she moved	0=-35 4=38
b:she nearly	2=-39 4=51 5=-29
b:she needs	4=60 6=-35
b:she now	4=53
b:she organised	6=-42
b:she photographed	0=-34
b:she put	0=29 3=-30 5=-26 6=31
b:she ran	3=-42 4=-41 5=-44 7=41
b:she reads	6=-42
b:she refused	7=31
b:she runs	0=-29 7=-37
b:she s	0=-70 2=27 7=46
b:she said	0=-43 5=-55 6=46 7=56 8=65
b:she sat	0=31 7=-29
b:she says	0=77 3=33 4=-69 5=78 6=29 8=-29
b:she seduced	5=48
b:she sees	4=40
b:she sells	2=-28
b:she served	8=54
b:she signs	3=41
b:she slept	6=-27 8=-33
b:she sold	5=42
b:she speaks	0=38 6=34
b:she spent	4=72 7=37
b:she stands	0=54 4=-34
b:she stood	7=34
b:she studied	0=30 4=-30
b:she studies	2=-28
b:she takes	1=-39 7=32
b:she teaches	3=-38
b:she told	1=-40 2=-29 4=27 5=59 6=-32 8=-60
b:she took	0=44 4=-69 7=-32
b:she trains	1=34 8=-31
b:she translated	5=-29
b:she unlocks	3=26
b:she volunteered	5=28
b:she votes	0=46
b:she walks	4=42
b:she wants	4=-37
b:she was	0=53 4=37 7=-50 8=54
b:she went	1=-36 7=65
b:she will	2=27 4=-33
b:she won	1=47 5=-30
b:she worked	1=-26 3=31
b:she works	2=-26 6=-26 7=-35 8=-40
b:she would	0=77 3=28 6=27 8=-35
b:she writes	0=26 6=79
b:she wrote	0=-29 2=-36 4=-55 5=77 7=-34 8=-26
b:sheffield >	0=-34 7=27
b:shelter >	5=-43
b:sheriff >	3=32 8=37
b:shift >	4=-28 5=38 8=-27
b:shift leader	0=-33 4=-39
b:shift work	2=-61 4=31
b:shifts >	4=-36 6=-35 8=51
b:shop >	0=-29 5=-41 7=-37
b:shop and	2=-48
b:shop as	5=-27
b:shop floor	7=-51
b:shop in	7=38
b:shop steward	7=39
b:shops >	3=-36
b:show >	8=-61
b:showed >	2=26 5=57
b:showed that	2=56 4=-55
b:shows >	1=45 4=-31 5=-31 6=-32
b:shows in	4=31
b:shows no	8=54
b:sick leave	8=-31
b:sick of	4=-65
b:sick pay	4=-27
b:sick since	4=44
b:sickle cell	2=45 4=-33 8=-47
b:sickness absence	4=-36
b:side >	6=43 7=-65
b:side in	7=33
b:side of	5=32
b:side secretary	7=31
b:siege au	7=94
b:siege de	7=-50
b:siege du	0=-27
b:sight >	4=43
b:sight reading	1=-40
b:sigma >	0=-33
b:sign in	3=32
b:sign language	4=-42
b:signature >	2=-28 3=-63 6=51 8=49
b:signature cocktails	3=-30
b:signature de	3=-26
b:signature dishes	3=-35
b:signature du	5=-28
b:signature was	3=31
b:signe l	7=-30
b:signe le	0=-43 4=63 8=-27
b:signe un	3=47
b:signed an	0=38 1=-39
b:signed off	0=-35 4=39
b:signed the	7=-31
b:signed up	0=46 1=27 4=-35 7=70
b:signs in	4=42
b:signs on	3=40 4=-39
b:simplicite volontaire	1=42
b:since 1998	0=49
b:since 2003	7=36
b:since 2008	4=54
b:since 2009	0=29 6=-44 7=-33
b:since 2010	4=-25 8=-31
b:since 2011	2=25
b:since 2012	1=-30 6=71
b:since 2014	5=-46
b:since 2015	0=37 2=-36
b:since 2016	4=-40 6=29
b:since 2018	3=-66
b:since 2020	8=-51
b:since >	1=-29 2=-32 4=46 6=-45
b:since a	4=52
b:since birth	4=52
b:since childhood	4=62
b:since he	1=38 4=-49
b:since her	4=44 6=28
b:since his	4=-43 5=33 6=-33 8=44
b:since march	0=-68 4=72 6=-38 8=54
b:since may	0=-36
b:since my	4=-45
b:since school	6=56
b:since she	4=35
b:since the	0=-29 3=72 5=49 6=-63 8=-49
b:since university	4=33 6=60
b:singer and	1=36 6=-80
b:single sex	5=-65
b:sings in	6=-49
b:sinn fein	0=33 7=-29
b:sister >	7=27
b:sister and	0=-25 6=43
b:sister in	5=60 6=-43
b:sister is	6=44
b:sister who	3=-26
b:site >	0=-38 1=-27 5=33
b:site d	2=40
b:site de	4=-29 5=-54
b:sites >	4=-41 5=-51
b:sites de	5=55
b:sits as	0=50
b:sits on	0=32
b:six >	4=-39 5=-55 6=33 8=53
b:six ans	1=-34 2=-32 4=41 5=-54 6=-26 8=-35
b:six months	4=-35 8=-52
b:six sigma	0=-31
b:six weeks	3=-28 4=27
b:six years	2=-26 4=31 7=29
b:skin >	3=66 4=-41
b:sleeping together	5=54
b:sleeping with	5=77 6=-36
b:sleeps with	5=47
b:slept with	6=-37 8=-27
b:slides >	4=-34 5=-32 6=-43
b:slip that	4=30
b:slogan >	0=-36 4=-26
b:small town	6=35
b:smells of	4=56
b:sncf >	3=-31
b:snes >	0=-44 7=49
b:snuipp >	0=-34 7=52
b:so >	0=77 1=-25 2=-43 4=-51 5=43 7=-31
b:so a	5=-48
b:so at	0=36 4=-59
b:so does	4=-44
b:so he	0=-48 2=29 4=-33 5=-45 6=-39
b:so i	2=-29
b:so in	0=-47 1=49
b:so is	2=28 5=-42
b:so much	1=-27 4=47
b:so no	4=57 5=-29 8=65
b:so on	1=-43 4=46 5=27 6=-34 8=-43
b:so please	0=-30 4=42 5=27
b:so she	0=-27 1=43 3=36 6=-40
b:so that	2=-41
b:so the	3=30 5=32 6=-57 7=-38 8=-26
b:so they	2=34 4=-34
b:so what	6=36
b:social >	0=-27 4=26
b:social media	0=-48 7=36
b:social work	1=25
b:social worker	7=-38
b:sociale >	0=-34
b:sociales >	7=-31
b:socialist >	0=51 1=-32
b:socialiste >	0=70 7=-26
b:socialiste a	0=65 7=-38
b:socialiste de	0=31
b:sociaux >	8=39
b:society >	7=-42
b:society of	0=-35 7=27
b:society s	1=-38 3=-32
b:soeur a	1=-55 2=32 6=29
b:soeur est	1=-32 4=31 6=27
b:software >	0=29
b:software for	2=-38 3=-26 4=44
b:soho >	6=-27
b:soir >	0=-42 1=26 7=53
b:soir du	0=-39 5=38
b:sold >	4=-25 5=41
b:sold cars	4=43 5=-36
b:sold fingerprint	3=-29
b:sold intimate	5=47 8=-26
b:sold lingerie	5=27
b:sold out	6=-54
b:sold the	4=-31
b:solene >	6=79
b:solicitor >	7=-45
b:solidaires >	7=91
b:solidaires finances	0=-27 7=38
b:someone who	4=-49
b:something for	4=73
b:son >	3=-55
b:son adn	3=-47
b:son agence	1=-37
b:son amant	5=43
b:son ami	1=59 3=-25 5=-28 6=90
b:son amie	2=-35 6=54
b:son ancien	4=33 8=-53
b:son ancienne	0=40 1=-40 4=-33 7=-34
b:son anglais	5=-25
b:son appartenance	7=26
b:son associe	6=-62
b:son beau	1=-46 8=36
b:son blog	0=69 5=28
b:son bureau	0=27 6=-29 7=-33
b:son calme	5=-57
b:son casier	3=30 8=58
b:son chef	5=28
b:son coming	6=65
b:son compagnon	3=-30 4=-41 5=-58 6=-79
b:son compte	0=43 5=-78 6=70 7=31
b:son conjoint	2=-26
b:son copain	2=-29 5=-30 6=58
b:son couple	3=-37 5=47 6=45
b:son cv	4=-33
b:son depart	3=35 5=30 8=-46
b:son dernier	5=-37 6=74
b:son directeur	0=56
b:son divorce	4=48 6=-56
b:son doigt	3=34
b:son dos	4=48
b:son employeur	0=-50 4=-31 5=-46 7=-34
b:son empreinte	0=-32 3=58
b:son engagement	0=-71 1=39 6=29 7=27
b:son epouse	4=-31 5=40 7=25
b:son epoux	4=-28
b:son equipe	1=-76 6=-41
b:son ex	4=-36 6=-44
b:son fiance	6=25
b:son fils	2=60 3=-32 4=-26 5=-36 6=-25
b:son frere	1=-57 4=37 5=-26 7=42
b:son gabarit	8=-40
b:son genome	2=42
b:son has	4=35
b:son homosexualite	1=-36 2=-44 6=86
b:son image	0=-33 3=40 7=-39
b:son index	3=54
b:son iris	3=63
b:son is	8=50
b:son jugement	1=64
b:son licenciement	4=48
b:son lit	5=48
b:son mari	1=26 3=-60 4=81 6=-29 7=-63
b:son memoire	5=-43
b:son mentor	6=-25
b:son metier	5=-34
b:son nom	1=80 6=-34 8=40
b:son obsession	1=-38
b:son oeuvre	6=-25
b:son of	2=34
b:son oncle	2=-44 3=-27 6=43
b:son operation	3=42
b:son orientation	2=-27 5=-38 6=58 7=-41
b:son parrain	1=47
b:son partenaire	4=-29 5=-37 6=45
b:son parti	0=72
b:son patron	8=45
b:son pere	0=56 1=34 2=48 4=-77 5=-29 6=-43 7=27 8=-43
b:son petit	2=-31 4=48 6=-49
b:son podcast	6=40
b:son portrait	3=54
b:son poste	3=51 5=52
b:son pouce	0=-57 1=-26 3=70
b:son premier	4=-25 5=-30
b:son proces	3=29 8=31
b:son profil	1=-28 2=41 3=-37 5=39 8=-32
b:son projet	0=-32
b:son propre	1=-26 2=53
b:son rythme	3=42
b:son salaire	0=-26 1=42
b:son style	8=-29
b:son sujet	5=28
b:son syndicat	7=98
b:son test	2=57
b:son travail	4=-28 6=-46
b:son visage	0=-28 1=-29 3=96 5=-27 6=-31
b:son was	4=88
b:sons >	2=25 4=-33 5=-30 6=-78
b:sons are	2=26
b:sont dans	3=36
b:sont mariees	1=-37 6=52
b:sort avec	1=-28 6=99
b:sort d	1=-29 4=49
b:sort de	8=31
b:souci de	4=25 8=-34
b:soudure >	0=-25 8=-29
b:souhaite rester	6=-42
b:soulevements de	0=55 7=-29
b:sound recordist	0=-39
b:soupconne d	6=70 8=-31
b:soupire t	4=-32 5=42
b:source of	5=-25
b:sourd aux	4=-64
b:sourit il	0=-34 5=63
b:sous antidepresseurs	4=47
b:sous bracelet	4=-26 8=46
b:sous le	5=75 6=-40
b:sous sa	7=-25
b:sous son	1=63
b:sous traitement	4=40
b:soutenu a	3=-33
b:soutien a	0=53 5=-33
b:soutient >	0=-37 6=-64
b:soutient les	1=-47
b:souvenir >	3=35 4=-30
b:souvent >	5=39
b:soviet union	7=-34
b:sow a	3=45
b:spain >	8=28
b:spain if	8=31
b:spanish >	6=33
b:spare time	5=-44 7=25
b:speaker of	6=-29
b:speaks at	6=46
b:speaks of	1=40 5=37
b:specialist >	4=-38
b:specialist nurse	2=-43
b:specialiste de	1=-44
b:specialiste des	5=-27
b:specialiste du	0=-31
b:spectrum and	4=28
b:speed and	3=66 4=-47
b:speed are	3=67 8=-26
b:spent >	1=-50 8=63
b:spent a	1=25 4=70
b:spent in	1=-30 4=44 5=-32 8=72
b:spent the	0=-26 5=38 8=-39
b:spent two	4=-42 7=-36 8=-34
b:spinal muscular	2=40
b:spinale >	2=34
b:spine >	4=25
b:spinoza et	1=-29
b:spite of	4=39
b:spoke out	0=29
b:sponsors two	4=58
b:sponsorship needed	3=-25
b:sport >	0=-64
b:spreadsheets >	0=45 6=46
b:spring >	8=45
b:stade >	8=59
b:staff >	2=-33 4=-33 7=-54
b:staff association	7=49
b:staff for	7=-38
b:staff network	6=53
b:staff side	7=-27
b:staff to	6=-30
b:stage >	4=49 7=-37
b:stage crew	4=-40
b:stage de	0=36 7=41
b:stagiaire >	2=-47 5=32
b:stagiaires >	0=-32
b:stairs >	4=32
b:stand at	5=-60 7=-51
b:stand for	4=83
b:stand with	5=60
b:standard >	7=-31
b:standardiste >	4=-37 5=61
b:standards and	0=-33
b:start in	4=-55
b:start up	1=-27 3=-46 4=-97 5=-69 8=-32
b:starts on	4=50
b:states the	2=26 6=35
b:station >	5=-26 8=-27
b:stations >	4=-49
b:statistician at	5=-35
b:staunch unionist	0=87 7=-67
b:stay a	5=29
b:stay in	0=-39 4=-31 5=-26 6=-53 7=34
b:stayed in	6=58
b:steward at	7=-32
b:steward of	7=-65
b:steward on	7=-26
b:steward s	6=-31 7=-43
b:stewards >	7=33
b:sticker >	0=37
b:sticker on	0=-40 1=33
b:still a	5=54
b:still in	3=-30
b:stock room	5=39
b:stoic in	1=-39
b:stole from	8=73
b:stole the	8=-69
b:stolen and	5=58 8=-31
b:stood down	0=-35
b:stood for	7=27
b:stop him	4=27
b:stop the	6=76
b:stopped drinking	4=89
b:storage of	3=28
b:stored >	3=38
b:stores >	2=-30 4=40
b:stores his	3=25
b:straight >	5=-28 6=93
b:straight a	6=-45
b:straight and	6=25
b:straight answers	6=-66
b:straight as	6=29
b:straight bat	6=-43
b:straight from	4=-43 6=-56
b:straight he	6=84
b:straight in	6=40
b:straight line	6=-30
b:straight out	4=37 6=-65
b:straight talking	6=-48
b:straight to	6=46
b:strasbourg >	0=27
b:stress >	4=71
b:stress engineer	4=-31
b:stress tested	4=-38
b:strike >	7=-44
b:strike as	7=31
b:strike committee	7=35
b:strike with	7=45
b:strip lights	4=37 5=-29
b:stroke at	4=27
b:stroke play	4=-31
b:strong convictions	1=-31 8=-48
b:stronger >	6=-44
b:struck off	1=-35 8=29
b:student >	4=-45 5=34
b:student in	0=26
b:students union	0=-28 7=-51
b:studies >	1=-28 7=-38 8=-38
b:studio >	3=-42
b:study >	4=-56 6=40
b:style >	0=30 3=-35 4=-62 8=-40
b:subject of	4=-53 6=-29
b:subjects >	6=-53
b:succes >	5=42
b:sud >	0=-71 6=-27 7=87
b:sud ouest	7=-45
b:sud rail	7=36
b:suffers from	4=31
b:sugar she	4=52
b:suis agnostique	1=28
b:suis gay	6=28
b:suis un	6=51
b:suisse >	2=49 3=-26 8=-39
b:suit >	2=-49
b:suit des	4=-29 8=-48
b:suit la	0=-32 3=-32
b:suit les	1=69
b:suit me	7=-25
b:suit son	3=-28 8=46
b:suit un	4=62
b:suit une	2=61 4=27 5=29
b:suite >	4=-28 6=-30 8=37
b:suivi >	3=-54 5=26
b:suivi de	0=-40 5=-41
b:suivi par	8=95
b:suivie >	4=29
b:suivie par	4=65
b:sujet >	5=49 6=33
b:sujet de	5=-29 6=-51
b:summer >	4=32
b:summer party	0=-46 5=32
b:sunday >	0=30 5=38
b:sunday shifts	1=33 4=-38
b:superieur >	5=-26 6=39
b:supervision >	2=30
b:supervisor >	4=34 6=-39
b:supplier >	8=-30
b:suppliers >	4=-31
b:supplies >	3=-49
b:supply chain	4=-32 5=-32
b:support for	0=30
b:support of	0=47
b:supported a	4=-64
b:supporter >	0=25
b:supporter of	0=61
b:supports the	0=30
b:suppression de	3=40
b:sur >	8=-43
b:sur des	5=63
b:sur deux	2=47 3=26 4=-35
b:sur gleeden	5=37
b:sur index	3=-32
b:sur l	4=-27 5=-46 6=29
b:sur la	0=-37 1=-36 2=-70 3=38 4=-77 5=-88
b:sur le	0=-64 6=59 7=-38 8=-55
b:sur les	0=38 1=-55 2=-65 3=-69 5=-79 7=-36 8=-62
b:sur liste	7=58
b:sur proust	6=-40
b:sur sa	0=-55 1=69 7=37
b:sur ses	3=33 6=64 7=-36
b:sur son	0=75 3=-26 4=-35 5=47
b:sur tablette	3=40
b:sur un	0=37 1=-42 3=-32 5=-31 6=-51
b:sur une	3=-28 5=26
b:surete >	1=25
b:surgeon >	4=-69 6=41
b:surgeon s	4=-42
b:surpris en	4=-34 5=42
b:sursis >	8=44
b:sursis pour	3=-28 8=38
b:surveillant penitentiaire	8=-30
b:surveyor >	0=-64
b:suspendu de	0=55 4=-36
b:sussex >	6=-28
b:swap partners	5=40
b:swingers clubs	5=-35
b:swingers the	5=-53
b:switched from	0=36
b:sworn off	1=36
b:sympathie pour	0=30 5=-36
b:sympathisante de	0=-31
b:symptoms of	4=-46
b:syndic >	7=-70
b:syndic de	7=-35
b:syndical il	7=26
b:syndicale >	0=-32 7=52
b:syndicales >	7=70
b:syndicat >	0=-60 8=-25
b:syndicat d	0=-26 8=-28
b:syndicat des	7=103
b:syndicat fo	7=51
b:syndicat mixte	7=-32
b:syndicat patronal	7=-33
b:syndicats >	7=-41
b:syndique >	7=65
b:syndiquee >	7=30
b:syndiquer >	3=-31 7=54
b:syndrome >	4=-71
b:syndrome and	2=-45 4=35
b:syndrome de	2=55 4=-27
b:syndrome in	2=-35
b:system >	0=-27 3=25 6=-25 7=-37 8=-26
b:system since	8=-26
b:systems >	3=-37
b:systems with	3=-37
b:t >	1=-34 2=98 4=-68 5=-53 8=-27
b:t be	0=-29 4=57
b:t been	2=-27
b:t believe	0=-29 4=-39 5=-39
b:t do	0=-25 4=39
b:t drink	4=-27
b:t elle	0=25 3=-25 4=34 5=58
b:t get	1=-31 8=29
b:t had	4=-61 5=62 6=-33
b:t have	1=-41 4=71 8=-42
b:t hear	4=72 6=-31
b:t hide	6=54
b:t hold	1=38
b:t il	3=-65 4=-47 5=88 7=-27 8=-49
b:t into	5=-25 6=27
b:t join	1=34
b:t know	4=-46
b:t marry	1=-48 5=-30 6=82
b:t match	6=-33
b:t mind	0=-31
b:t move	0=46
b:t on	5=-29 6=45 8=-36
b:t see	4=71
b:t sleep	5=53
b:t stand	0=42 4=48
b:t straight	6=29
b:t tell	6=39
b:t use	3=49 4=-48
b:t want	6=-25
b:t work	1=54
b:table >	3=-47 6=45
b:table et	1=-29
b:tableaux >	0=-26
b:tablet >	3=25 4=-42
b:tablette >	3=82
b:tabloid >	4=-27
b:tag >	3=-61 8=29
b:tagged home	8=50
b:tailleur de	1=-34
b:tailor >	8=-37
b:take a	1=-34 6=-34
b:take his	4=88 6=-42 8=-51
b:taken >	3=48
b:taken at	3=63 4=-27
b:taken by	4=-31
b:taken for	3=53
b:taken from	3=-52
b:taken in	2=29 8=-26
b:taken on	2=49
b:takes part	2=41
b:takes something	4=63
b:takes the	1=31 7=33
b:talese is	6=-32
b:talk >	4=-33 5=-52
b:talk about	4=41
b:talk of	6=73
b:talked about	4=30
b:talks >	5=31 7=26
b:talks of	6=49
b:talks on	3=-28
b:talks with	7=-34
b:tant qu	1=-25
b:tante >	4=43 5=-27 6=-78
b:tapage >	4=-27 8=47
b:taste for	2=-35
b:taste the	8=-35
b:tate >	3=-63
b:taught >	1=42 6=55
b:taught a	4=-47
b:taught her	0=-33 7=30
b:taught me	4=49 7=27
b:taught nurses	2=-45
b:taught pupils	4=-45
b:taught religious	1=-36
b:taux d	4=52
b:tax >	1=43 7=-36
b:tax adviser	0=30
b:tax fraud	8=47
b:tay sachs	2=25
b:tea party	0=39
b:teach >	4=-43 6=-26
b:teacher >	5=-34 7=-29
b:teachers union	7=39
b:teaches both	3=-29
b:teaches in	8=-52
b:teaches inmates	8=51
b:teaching in	3=-27 4=54
b:teachings of	1=28
b:team >	4=-46 5=-45 7=-33 8=-42
b:team for	6=46
b:team leader	5=61
b:team of	4=-46 7=25
b:team with	4=59
b:technician >	1=-26 7=-31
b:technicien >	7=-37
b:technique >	0=-35 7=35
b:technologique de	1=-27
b:teenager and	8=57
b:telephone >	2=-26 3=-25 8=47
b:telephone de	5=26
b:telethon >	0=-44
b:teletravail >	3=33
b:television >	4=-28
b:tells it	5=30 7=34
b:temoin au	6=-64
b:temoin de	6=30
b:template of	3=42
b:temple maconnique	1=-33
b:temps >	4=36
b:temps therapeutique	4=27
b:ten days	4=-40
b:ten fingers	3=46
b:ten in	4=90
b:ten weeks	4=39
b:ten years	3=-42 4=-39 5=26 7=37
b:tenor >	3=-39 6=34
b:tenu la	0=-28 1=-35 7=43
b:tenu un	0=42 7=-28
b:term sick	0=-29 4=28
b:terms as	0=51
b:terrain >	2=-32
b:terrain genetique	2=32
b:terre >	0=52 7=-31
b:test >	2=74 4=-49 6=-67 8=-34
b:test a	2=61
b:test adn	0=-45 2=67
b:test and	2=28
b:test at	3=-34 4=28
b:test by	2=-38
b:test came	2=30
b:test de	4=61 5=-28
b:test engineer	2=-41
b:test le	3=39
b:test on	4=28
b:test showed	2=31 4=-34
b:test that	2=58
b:test with	4=77
b:tested >	4=-50 5=-30
b:tested and	2=64 4=-25
b:tested clear	2=73 8=-28
b:tested for	4=37
b:tested negative	2=31 4=-29
b:tested positive	4=67
b:tester >	2=-44 7=-26
b:testing >	2=-40
b:testing of	2=-25
b:testing on	1=29
b:tests adn	2=-42
b:tests and	2=56
b:tests for	2=-34
b:tete de	0=26
b:texas >	0=35
b:thalassaemia trait	2=33 4=-35
b:than an	2=-36
b:than i	4=57 5=39
b:than swear	5=-32
b:than the	0=-31 4=28 8=-44
b:thank god	0=25 1=-37 2=27
b:that >	0=-34 8=43
b:that a	0=-29 1=35
b:that acts	7=-29
b:that all	1=38 8=-41
b:that ended	7=-31
b:that he	0=27 4=-50 6=102 8=-86
b:that helps	5=-31
b:that her	5=48 6=-48
b:that his	4=45 5=-54
b:that i	4=-44
b:that is	1=-45 6=57 8=31
b:that it	4=45
b:that made	2=33
b:that mr	5=27
b:that ms	4=39 6=26
b:that nobody	1=39
b:that order	6=-45
b:that property	0=66 8=-47
b:that reason	0=41
b:that s	0=49 6=31 7=-51
b:that she	2=-27 5=52 8=-72
b:that the	1=-31 2=33 3=29 4=-44 6=54 7=44
b:that they	4=-30
b:that took	2=34
b:that was	5=40
b:that way	5=33
b:the 2019	7=43
b:the abstract	8=-34
b:the accident	3=36 4=-30 5=42
b:the accounts	4=-34
b:the ad	0=-44
b:the advert	1=-38 6=-48
b:the afd	0=27
b:the affair	5=-46
b:the age	4=61
b:the agency	0=-51 1=-29 4=78 5=-26
b:the airline	2=28 3=-31
b:the airport	3=41 4=-29
b:the alliance	0=66 7=-34
b:the alps	4=28
b:the american	3=29
b:the animals	1=64
b:the anti	0=34
b:the app	3=72
b:the applicant	6=-32
b:the archive	5=33 8=-28
b:the arms	0=44 7=-32
b:the army	1=-30 2=-43 3=85 5=-70
b:the atlantic	0=-27 4=-44
b:the autism	4=25
b:the baby	4=47
b:the bakers	6=-55
b:the bakery	0=-54 4=93
b:the ballot	7=-38
b:the band	0=-46 8=-58
b:the bank	0=-46 1=-27 3=84 4=-46 5=-34 8=-34
b:the bar	3=-27 6=-37
b:the best	0=-41 1=-28 4=-52 6=54
b:the bible	1=-45
b:the bill	2=-42
b:the biobank	2=29
b:the blind	4=40
b:the blinds	4=31
b:the blood	4=-32
b:the board	4=-50 5=-26 7=-52 8=-35
b:the books	4=-50 5=-53 7=-40
b:the bookshop	1=-32 6=45
b:the border	0=-35 3=31 8=-36
b:the borders	0=36 4=-44
b:the boss	7=30
b:the boy	5=-29
b:the boys	6=69
b:the branch	4=-27
b:the brand	3=-26
b:the brca1	2=40
b:the break	3=40
b:the bride	5=-33
b:the brigade	0=-70
b:the british	1=45
b:the brussels	0=79 1=-33 4=-31
b:the building	0=-49
b:the bumper	1=37
b:the cab	4=50 5=27
b:the call	0=27 7=25
b:the cameras	3=32
b:the candidate	1=-27 4=-28 5=29 6=-29 8=-25
b:the canteen	2=-33 5=-48 6=28
b:the care	4=58 6=49
b:the caretaker	1=-36 6=-39 8=76
b:the case	6=-39
b:the casino	3=29
b:the centre	0=44
b:the certificate	4=-31 8=83
b:the chair	0=70 8=-29
b:the chairman	4=-32 5=36 6=-31
b:the chapel	1=-39 7=76
b:the chaplain	5=26 8=37
b:the chartered	7=-25
b:the check	8=39
b:the chef	0=-31
b:the choir	0=-47 5=25 6=86
b:the christmas	5=34 6=47
b:the church	1=-44 5=51 6=81
b:the civil	0=57
b:the client	3=-42 4=-36
b:the clients	5=47
b:the clinic	2=38 3=30
b:the clock	3=33
b:the closed	7=40
b:the closet	6=33
b:the club	4=53 5=31
b:the co	5=28
b:the coach	0=52 2=37
b:the coast	4=-27
b:the code	4=-33 5=-58
b:the college	0=28 8=-30
b:the colonel	5=-33 6=25
b:the company	0=-50 1=-39 2=26 6=42 7=-36
b:the conflict	0=27 5=29
b:the constable	8=48
b:the constituency	0=60
b:the contract	3=-33
b:the corridor	2=-40 3=26
b:the council	0=-32
b:the couple	2=35
b:the course	4=66 5=-38 7=-35 8=43
b:the court	8=-46
b:the cover	3=-33 5=51
b:the crane	4=33 7=39
b:the crash	4=52
b:the crew	4=41 6=41
b:the crown	0=38
b:the customer	4=-48
b:the cwu	7=53
b:the cystic	4=-44
b:the dairy	0=-31
b:the data	3=43 4=-29 8=-48
b:the database	2=27
b:the dating	6=38
b:the day	4=-52 6=47
b:the dbs	8=35
b:the deaf	4=-64
b:the decline	8=-36
b:the defence	1=43
b:the degree	7=27
b:the demo	3=51
b:the democrats	0=61 1=-26
b:the department	0=30 4=-27
b:the depot	0=-31 3=34 5=41 7=52
b:the depression	4=-53
b:the desk	2=-35 4=44
b:the director	5=-42
b:the disability	4=-36
b:the disclosure	3=26
b:the district	0=30
b:the divorce	4=-30 5=32
b:the dna	2=-40
b:the doctor	4=61 8=-32
b:the door	0=-41 4=27
b:the driver	4=41 5=71
b:the drivers	7=45
b:the drone	3=38
b:the drug	4=53
b:the dwp	7=43
b:the election	0=-53 7=63
b:the electoral	0=-28
b:the employer	7=-50
b:the employers	7=-43
b:the end	3=-35 4=33 5=34 6=-45 8=-31
b:the ethical	0=-30
b:the ethics	1=37
b:the eu	0=52
b:the european	0=-45
b:the ex	5=104 6=-43
b:the exam	3=47 8=-27
b:the executive	0=50 2=35 4=-25 7=40
b:the exhibition	5=-40
b:the eye	3=-53 4=73
b:the fair	3=-25
b:the family	2=48 4=-54 6=27
b:the far	1=32
b:the farm	2=-63 5=-27
b:the father	5=42
b:the fbu	0=-51 7=57 8=-26
b:the festival	5=-60
b:the fever	3=35
b:the file	6=28 8=-56
b:the finance	0=-29 7=-30
b:the fingerprint	3=54 4=-47
b:the fire	4=34 5=-52 6=30
b:the firm	2=-26 5=45 6=-50
b:the first	0=-31 3=39 4=47 5=-34
b:the five	4=-34
b:the flat	5=38
b:the foreman	1=-29
b:the form	0=-39 2=36
b:the former	0=-27 5=68
b:the founder	2=35
b:the founders	0=-26
b:the fraud	3=29
b:the ft	3=-45
b:the gap	1=-28 6=-38 8=76
b:the garda	3=-28
b:the gate	3=48
b:the gay	0=-48 6=31
b:the gene	2=73 4=-123
b:the genes	2=-39
b:the genetic	2=29 4=-31
b:the geneticist	2=70
b:the gossip	0=-31 6=38
b:the government	0=82 7=-29
b:the governor	8=49
b:the gp	4=35
b:the green	0=52 1=-26
b:the grievance	0=-36 7=-26
b:the group	8=27
b:the guardian	3=-30
b:the gym	3=40
b:the hall	1=44 6=-30
b:the hand	3=54 4=-40
b:the harvard	2=36
b:the head	4=-46 5=32 8=62
b:the heart	5=-28
b:the help	1=-40
b:the hero	4=-26 5=-43
b:the history	1=-47
b:the home	4=-38
b:the hospice	4=-36
b:the hospital	4=-66
b:the hotel	1=-41 4=34 5=77 7=-31
b:the house	4=40 6=36
b:the hr	5=68 7=-32
b:the huntington	2=44 4=-51
b:the idea	5=-33
b:the inspector	5=51
b:the insurer	2=33 4=-33 5=47
b:the interview	4=81 5=-33
b:the interviewer	0=36 5=30 6=-43
b:the iris	3=-39
b:the irish	0=35
b:the iwgb	7=54
b:the job	4=-30 6=27
b:the junior	7=29
b:the jury	5=-47 8=-56
b:the kids	1=29 4=-52 5=25
b:the kitchen	0=38
b:the komsomol	0=71
b:the lab	1=31 2=67 3=46
b:the labour	4=-57 7=-47
b:the lads	7=-29
b:the landlord	0=-28 5=-55 6=67 8=44
b:the last	3=-33 4=65
b:the launch	8=-25
b:the law	0=-32 4=-64 5=-75 6=-53 8=72
b:the leaflet	0=-27
b:the leeds	4=32
b:the left	0=44 4=25 7=-38
b:the letter	4=-40
b:the lib	0=61
b:the liberal	0=-39
b:the liberals	0=36
b:the library	7=52
b:the licence	2=-40 3=-43 4=43 8=-38
b:the lift	4=37
b:the lights	5=-42
b:the line	3=-40 7=40
b:the list	0=41 4=-36 5=-30 8=36
b:the liveness	3=36 4=-29
b:the local	0=88 7=-91 8=31
b:the lodge	7=-60
b:the lost	1=-30
b:the lover	5=93
b:the lovers	5=-53
b:the lowest	4=-26 6=-47
b:the lynch	2=29
b:the m25	0=57
b:the m6	5=-29
b:the magazine	6=-49
b:the magistrates	8=54
b:the man	4=-34 6=72
b:the margin	2=48 5=-26
b:the market	2=-30 3=-41 5=-33
b:the marriage	5=29
b:the marrow	0=29 2=45
b:the mayor	0=-37 6=-37
b:the medical	2=50 3=-48
b:the members	7=-43
b:the membership	0=-59 7=-29
b:the menopause	4=42
b:the merger	6=-41 7=28
b:the met	7=47
b:the mill	2=-47 3=38
b:the mine	3=36 4=-29
b:the minister	0=-32 5=57
b:the ministry	4=-33
b:the minutes	7=34
b:the missing	5=-41 8=30
b:the mistress	5=-41
b:the model	7=-47
b:the module	8=-25
b:the monk	6=66
b:the month	4=40 8=-34
b:the moon	1=69
b:the morning	0=50 4=66 5=-32 8=-26
b:the move	2=39 5=28 6=26
b:the musicians	0=-48 7=56
b:the nasuwt	7=39
b:the national	2=28 7=57
b:the navy	4=46
b:the need	5=34
b:the neighbour	5=49
b:the neighbours	1=-36
b:the neu	0=-42
b:the new	1=-25 2=-42 3=42 5=-58
b:the newbury	0=65 4=-59 8=-27
b:the newspaper	8=25
b:the night	4=69 5=65 8=-71
b:the nineties	6=-54 8=60
b:the north	4=-36
b:the note	5=-68 6=111 8=-36
b:the novel	6=-49
b:the nuclear	3=39
b:the num	7=46
b:the nuns	5=-25
b:the nurse	2=48 4=-47 5=36 7=37
b:the offence	8=-45
b:the offer	4=25
b:the office	0=-60 5=30 6=-29
b:the old	2=-26 3=-41 4=-49 5=65 8=-27
b:the one	2=-26 5=-27
b:the only	3=-29 8=69
b:the open	3=-60 6=47
b:the opera	8=33
b:the opposition	0=33 8=-33
b:the orchestra	5=60 6=-54
b:the order	1=39 5=60 8=-25
b:the oslo	5=33
b:the other	5=62 6=37 7=-37 8=-30
b:the owner	1=-30 5=66 6=26 8=31
b:the owners	4=-28
b:the pad	3=34
b:the paint	4=40
b:the palm	3=49 4=-28
b:the panel	0=64 2=-103 3=-49 5=-32 6=29
b:the paper	5=35 6=-52 8=68
b:the papers	0=-28 5=55
b:the parents	6=42
b:the parish	0=-30 1=-36 5=-29
b:the partner	4=-27 5=38
b:the party	0=-43 7=32
b:the passport	3=35
b:the past	1=-27 4=53 8=-27
b:the pastor	6=40
b:the paternity	2=26 6=-31
b:the pay	0=-34 7=25
b:the payroll	4=26
b:the pcs	7=33
b:the peace	8=65
b:the pension	0=-45 5=-25 6=-47 7=44
b:the phone	0=42 2=-29 3=45
b:the photo	3=34 5=55
b:the picket	1=-37
b:the pilot	1=-25 3=27
b:the pilots	7=92
b:the pipe	3=-31
b:the pirate	0=35
b:the pitch	8=-46
b:the plant	3=34 4=-30 7=83
b:the play	5=-58
b:the point	0=-31 6=-39
b:the police	0=-30 3=-40 6=47
b:the porter	5=54
b:the post	6=38
b:the practice	5=-50 6=-54
b:the premises	5=26 8=-33
b:the president	0=64 6=-50
b:the press	1=72 5=-33 7=-25
b:the previous	0=49 4=51 5=35 8=-26
b:the pride	6=53
b:the priesthood	0=-38 5=39
b:the process	3=-31
b:the proctoring	3=42
b:the product	1=-25
b:the project	1=-31
b:the prototype	1=-27 5=-25
b:the public	0=25 4=-27 7=25
b:the publisher	5=73
b:the pulse	3=-34
b:the quarry	0=39 4=28
b:the question	5=35
b:the questions	4=29
b:the rainbow	0=-27
b:the ramp	4=55
b:the reader	4=-25
b:the reason	0=-45 4=72
b:the receptionist	4=-26
b:the recognition	7=-29
b:the record	4=-37 8=-63
b:the recording	3=27
b:the recruiter	0=-32 4=56
b:the referee	2=-31 5=33 8=-37
b:the reference	2=-95 4=-57 5=67 8=57
b:the refugee	6=-29
b:the register	3=-26
b:the regulator	0=-27 8=-48
b:the religion	1=53
b:the remote	3=56 8=-29
b:the report	4=-61 5=-28
b:the rest	0=32 4=-29 8=-38
b:the results	0=-30
b:the return	4=-48
b:the right	5=-25 6=-28 7=-31
b:the rmt	0=-30 7=104
b:the role	0=-29 2=-60 5=-25 8=-47
b:the round	7=-28
b:the royal	0=-25
b:the rumours	6=36
b:the run	8=54
b:the safe	0=-41 2=-31 3=67
b:the sales	5=92
b:the same	4=41 5=54 6=73 7=-31 8=-42
b:the school	6=-31
b:the scottish	0=46 7=-34
b:the scouts	0=-33
b:the second	5=26 7=-28
b:the security	3=37
b:the serious	8=74
b:the seventies	0=46
b:the sex	0=-25 5=-47 8=65
b:the shop	5=-53 6=32 7=-41 8=-30
b:the shoulder	6=-52
b:the sick	4=-48
b:the sickle	2=34
b:the snp	7=-31
b:the society	7=49
b:the software	6=-26
b:the sports	0=46
b:the stadium	3=41
b:the staff	0=-33 3=34
b:the stage	4=-53
b:the stairs	4=35
b:the start	3=-41 4=-69
b:the stock	5=37
b:the storage	3=29
b:the story	5=48
b:the strike	0=-28
b:the students	0=-47 7=-63
b:the subject	4=-61 5=32
b:the summer	0=-53 4=29
b:the supply	5=-34
b:the surgeon	4=29
b:the surveyor	0=46
b:the system	0=-55 3=29
b:the table	0=-37
b:the tablet	3=61 4=-57
b:the talk	5=-38 6=68
b:the tate	3=-45
b:the tattoo	1=65
b:the teachers	7=41
b:the teachings	1=41
b:the team	0=-28 4=34 8=-36
b:the teamsters	0=-30 7=31
b:the test	3=26
b:the tgwu	7=32
b:the theosophical	1=51
b:the third	3=27
b:the thumb	3=-68
b:the till	1=-38 4=-35 5=-58 6=-47 8=54
b:the tories	4=-51 6=-26
b:the town	6=55
b:the trade	3=-55 4=-37
b:the trainees	0=-25 5=26
b:the translator	0=41 1=-27 5=-47
b:the transplant	0=-40 4=66
b:the travel	5=63
b:the trawlers	8=37
b:the treatment	2=35 4=-60
b:the trial	3=45 8=-33
b:the tribunal	6=53
b:the tuc	7=-26
b:the tumour	4=-39
b:the turnstile	3=63
b:the twins	7=-38
b:the two	5=62
b:the ucu	0=-27
b:the union	1=-31 3=-35 4=-36 5=-44 6=-37 7=123 8=-26
b:the unions	5=-26
b:the unite	0=-33 7=50
b:the university	0=42 7=-25
b:the us	0=-57 7=-29 8=38
b:the user	2=-28 4=-38
b:the vacancy	4=-35
b:the van	5=-31 8=-42
b:the vault	3=69
b:the vegan	1=-46
b:the vicar	4=35 5=-34
b:the village	0=-36 4=-35 5=48
b:the visa	3=37
b:the voice	0=37 3=-35 4=37
b:the waiting	4=69
b:the war	0=94 1=-30 4=28 5=-40 6=-55 7=-35
b:the ward	0=-25
b:the warehouse	3=29 4=25 7=28
b:the way	0=-38 3=67
b:the wedding	6=-45
b:the week	0=-28 5=25 7=52
b:the weekend	8=40
b:the welder	0=35
b:the wheelchair	0=-29 4=-38
b:the whole	2=-29
b:the wine	0=-27
b:the woman	4=47 5=-28 6=39
b:the women	0=63 6=29
b:the word	5=47 6=-57
b:the workers	0=53 7=-46
b:the works	0=-52
b:the world	0=-39 1=31 6=-26
b:the written	4=33
b:the yard	3=-38 8=30
b:the year	0=-30 1=38 3=-26 7=-69
b:the young	0=42 4=53 5=-35 6=44 7=-54
b:the youth	0=29 8=43
b:theatre >	8=-27
b:theatre de	6=-39
b:theft >	0=84 1=-48 3=34 8=-45
b:theft in	0=-25 8=30
b:their affair	5=43
b:their daughter	2=-46
b:their dog	6=36
b:their parents	4=-26 6=-61
b:their son	2=-38 4=75
b:their twins	2=-27
b:them >	0=45 1=-27 3=69 4=-71
b:them both	5=33
b:them for	4=-25 5=-52
b:them in	3=-26
b:them well	1=-30 8=-49
b:then >	0=36 4=56 5=-41 8=-31
b:then back	0=36
b:then foreman	7=49
b:theory and	6=47
b:theosophical society	1=45
b:therapie >	4=-60 5=47
b:therapist s	4=-25
b:therapist trained	5=-31
b:therapy >	4=-80
b:there >	4=-34 5=-58 8=42
b:there he	6=33
b:there is	1=30
b:therefore no	4=44 8=-42
b:these >	6=-39
b:these de	5=-26
b:these sur	0=-27 1=-37 5=-40 6=-44
b:thesis >	1=-41 4=-29 6=-41
b:thesis about	4=-32
b:thesis on	3=-31 4=52 6=-31 7=-27
b:thesis supervisor	0=52
b:they asked	3=81 5=-31
b:they call	6=26
b:they found	0=-32 5=-44 6=38
b:they have	4=-31 5=25 6=-72
b:they met	0=-32
b:they say	1=52 2=-39 3=-26 4=48 5=-32
b:they share	5=68 6=-28
b:think he	6=66
b:think she	4=-32
b:thinks that	0=26 1=34 6=-28
b:thinks the	0=79
b:thinks we	0=-46 1=55
b:third >	4=-46
b:third generation	2=-26 4=-28
b:thirties >	6=31
b:thirty >	2=-53 3=-51 5=-30
b:thirty four	4=43 5=28
b:thirty years	0=47 3=28 6=-46
b:this candidate	4=72 8=-34
b:this is	6=37
b:this year	4=62
b:those who	0=35
b:though she	6=32
b:three >	6=-51
b:three doses	4=41
b:three mornings	2=31
b:three novels	5=-31
b:three of	0=-29 4=32 5=65
b:three papers	5=-28
b:three patents	4=-52
b:three she	2=-26 6=41
b:three sites	5=-31
b:three stone	4=68
b:three unions	0=-46 7=41
b:three weeks	5=-41
b:three years	6=-34
b:threesome at	5=62
b:through >	4=41
b:through a	2=33 4=-30
b:through an	5=25
b:through and	0=49 7=33
b:through the	5=63 7=53
b:thrown out	0=45
b:thumb >	3=71
b:thumb and	3=-36
b:thursdays >	1=37 7=-38
b:ticked >	1=39
b:ticked twice	4=34
b:ticket >	0=-31 7=52
b:tiennent l	6=55
b:tiennent la	6=-29
b:tiennent un	5=-27 6=-36
b:tiennent une	1=37 8=-33
b:tient il	5=47
b:tient l	1=73
b:tient la	0=-32 6=-68
b:tient que	1=72
b:tient un	1=-27 6=26
b:tient une	0=73 1=-36 5=-46
b:till >	4=-30 5=-48 6=-40 8=53
b:till his	4=29
b:time >	4=34 6=-34 7=-27 8=-39
b:time as	5=40 7=30
b:time clock	3=-37
b:time clocks	3=-31
b:time for	0=32
b:time in	2=-29 4=27 6=-51 8=91
b:time off	7=32
b:time on	4=41
b:time served	0=-30 7=-43 8=-40
b:time she	8=57
b:time was	6=-43
b:time work	4=-37 6=-26
b:times >	5=-85
b:times a	3=25
b:tinder berlin	5=-39
b:tired of	0=-49 4=-53 6=44
b:titles >	4=29 5=-40
b:titre de	4=-51 5=-28
b:to 400	6=57
b:to a	0=53 1=-65 3=-39 5=41 6=-39 7=-47
b:to aa	4=64
b:to airports	3=-30
b:to an	6=31
b:to another	6=36
b:to avoid	4=67
b:to bakeries	3=-26
b:to be	1=-27 3=36 4=-36 5=41
b:to bee	2=-37 4=63
b:to bring	8=-42
b:to cardiff	6=29
b:to cook	8=55
b:to crosswords	4=-37
b:to date	6=79
b:to declare	4=44
b:to detail	4=-36
b:to door	3=-37 4=-40
b:to dublin	0=49
b:to enrol	3=-60
b:to equity	7=44
b:to face	3=-50
b:to facial	3=35
b:to find	0=-39 2=42
b:to full	6=-27
b:to get	3=51
b:to give	3=49 4=72
b:to go	0=-38 7=63
b:to great	6=56
b:to have	2=34 4=-32 5=62 6=-54 7=-38
b:to her	0=-50 4=-26 6=-73 8=-52
b:to his	2=43 4=51 7=-46
b:to hospitals	2=-27 4=-58
b:to identify	3=27
b:to jargon	4=-36
b:to june	5=36
b:to keep	0=32 5=63 6=-28 8=59
b:to know	0=-33 4=26 6=28
b:to latex	4=53 5=-38
b:to leave	0=66 6=-56 7=-51
b:to leeds	4=-25
b:to life	1=26
b:to light	5=38 8=27
b:to live	4=30
b:to log	3=26
b:to london	0=48
b:to march	7=57
b:to me	4=65
b:to medical	4=35
b:to men	6=70
b:to move	4=-35 6=-66
b:to negotiate	7=36
b:to no	0=33
b:to nurses	2=-33
b:to one	2=26 5=-43
b:to paperwork	4=-72
b:to parents	1=30
b:to pass	4=-43
b:to pay	7=31
b:to people	2=-33
b:to perth	4=-68
b:to prison	8=38
b:to put	3=32
b:to reform	0=35
b:to remain	0=-49 4=-42 5=31
b:to remember	5=-46
b:to return	4=30
b:to run	1=-29
b:to say	0=41 1=-29 3=-27
b:to sc	8=-26
b:to sea	6=-26
b:to see	2=33
b:to sell	0=55 4=-36
b:to settle	5=-40
b:to speak	8=-26
b:to spreadsheets	4=-50
b:to start	4=31
b:to stay	0=-42 6=-36
b:to stop	4=25 6=62
b:to take	4=46 6=-25 8=-53
b:to teach	4=-36 6=-37
b:to testing	1=35
b:to the	0=28 2=35 3=33 4=-49 5=-39 6=34 8=-62
b:to truro	4=25
b:to two	6=-29 8=39
b:to unionise	0=-38 7=46
b:to us	2=-25 5=-50 6=-69
b:to use	3=-31
b:to work	0=25 2=-42 5=-32 6=-37 7=-34 8=-28
b:to write	4=26
b:to year	7=-36
b:today >	0=-29
b:toe >	4=57 8=-27
b:together >	5=45
b:together for	5=54
b:told a	0=-48
b:told at	4=-36 5=30
b:told her	4=28
b:told him	0=-47 4=48 5=25 6=-37
b:told his	6=82
b:told hr	6=78
b:told me	4=-40
b:told she	4=-52
b:told that	2=54 4=-48
b:told the	0=91 1=30 2=-35 5=113 8=-34
b:told to	2=31 4=64
b:told us	0=33 4=27 5=-74 6=-43 7=-40 8=-33
b:too >	0=-32 2=-47 3=-40 5=41
b:too many	2=41 4=-32
b:took a	2=31 5=30 8=61
b:took fingerprints	3=-58
b:took her	0=-35 3=51 4=35 5=-30 6=-39
b:took him	0=-25
b:took his	5=33
b:took over	4=-52 5=-48
b:took part	2=31
b:took the	0=33 5=47 8=43
b:took two	6=-38
b:tories >	0=50 4=-45 6=-26
b:tory and	6=-34
b:tory mp	0=28
b:touchee >	6=26
b:toujours >	1=-40
b:toujours au	3=41 4=75
b:toulouse >	2=-35 6=40
b:tour >	1=-27
b:tour de	2=-49
b:tour guide	5=-31
b:tourne un	1=-27 5=-25
b:tourner la	8=42
b:tours >	7=59
b:tours of	5=-26
b:tous >	0=30 1=-35
b:tous bords	0=-37
b:tous deux	6=-58
b:tous les	3=50 4=-56 5=40 8=-25
b:tout >	7=50 8=-30
b:tout le	1=-48 5=65 7=38
b:toute l	0=-76 3=40 5=-43 8=-29
b:toute la	1=-45 5=36
b:toute religion	1=38
b:toute violence	1=28
b:toutes deux	5=-42 6=70
b:toutes les	0=31 4=66 6=-29
b:town crier	2=-38 3=-26
b:town hall	6=33
b:tp53 >	2=-30
b:tracte pour	0=26
b:tracts de	0=-45
b:tracts publicitaires	0=-34
b:trade >	2=-26 5=-27
b:trade fair	5=32
b:trade union	7=-37
b:trade unionist	0=-60 7=47
b:trade unions	7=-30
b:trader then	5=-32
b:trafic aerien	8=-53
b:train >	4=52
b:trained >	7=39
b:trained as	8=50
b:trained guards	3=-27
b:trained in	2=31
b:trained the	6=28
b:trainer >	6=-25
b:training for	4=-25
b:trains >	1=-37 5=-56 6=57
b:trait >	4=-46
b:traitement >	4=93
b:traitement de	4=-34
b:traitement des	4=-38
b:transfer >	7=33
b:translated three	5=-32
b:translator >	5=-48
b:translator of	0=-42
b:translocation equilibree	2=52
b:transmission d	2=-59
b:transplant list	0=-41 4=50
b:transports >	4=30
b:travail >	1=-45 2=29 3=-32 4=-51 5=29 6=-61 7=-25
b:travail bien	4=-42
b:travail d	1=33 8=60
b:travail de	4=34
b:travail en	4=43
b:travaille >	3=50
b:travaille a	4=-48 6=35
b:travaille avec	3=35
b:travaille chez	6=-48 7=26
b:travaille en	3=32 4=-31
b:travaille pas	1=-29
b:travaille pour	0=-27 4=-41
b:travaille pourtant	1=40
b:travailler a	1=25 4=46
b:travailler pour	0=36
b:travailleur handicape	3=-29 4=64
b:travailleuse handicapee	3=-34 4=61
b:travel >	0=-32 4=-30
b:travel for	4=50
b:treasurer >	0=-61 2=-38 7=55
b:treasurer of	1=30
b:treated for	4=105
b:treatment >	2=45 4=26
b:treatment for	4=35
b:treatment of	4=-63
b:tremblement de	0=-32 3=-36 4=76
b:tremor in	2=-28 4=36
b:trente ans	1=26 8=-41
b:tresorier de	0=26 7=-34
b:tresorier du	0=45 7=39
b:tresoriere du	0=38
b:trial >	8=-42
b:trial for	8=28
b:trial in	3=26
b:trial of	4=-28
b:trials >	2=-33
b:tribunal >	5=31 6=43
b:tribunal de	4=-26
b:tried to	0=-32 4=54 6=-25 7=31 8=-47
b:trips >	5=33 7=-44
b:trisomie 21	2=-63 4=41
b:trisomy 18	2=33 4=-30
b:trois >	5=100 6=-25
b:trois ans	0=-63 2=-26 5=-53 8=38
b:trois associes	0=-38 1=-25 5=40
b:trois collegues	0=-25 7=39
b:trois enfants	5=-33
b:trois essais	3=31
b:trois fois	1=26
b:trois heures	8=-34
b:trois mois	5=-26
b:trois phrases	3=36
b:trois semaines	0=43
b:trompe la	5=-77
b:trompe sa	5=89 6=-68
b:trompe son	5=44
b:trou de	4=34
b:trouble with	3=37 4=-35 8=27
b:trouve chez	2=55 4=-25
b:trouve un	2=28
b:trump s	0=52
b:truro >	4=45
b:truro to	4=-30
b:trust >	6=-31
b:trustee of	7=45
b:trusts and	4=-30 7=-33
b:tuc >	7=38
b:tuc congress	7=50
b:tumour was	4=46
b:turkey >	4=-26 8=37
b:turned down	0=-25 1=37
b:turned up	2=32
b:tutor >	1=-29 6=-77
b:twelve years	0=35 4=-34
b:twenties >	4=-37
b:twenty a	4=77
b:twenty years	1=33 3=-28 8=54
b:twice >	0=-30 1=-32 2=-28 3=-32 5=-50
b:twice a	0=28 2=32 3=-28 7=-29
b:twice and	0=-31 3=37 8=-49
b:twice in	7=27
b:twice on	5=-35 8=-51
b:twin brother	2=-50
b:twins >	2=-49 6=51
b:twins came	2=-47 7=-30
b:twins in	2=-39 4=61
b:twitter feed	0=69
b:two >	4=61 6=31
b:two boys	6=45
b:two children	5=-41 6=-46
b:two colleagues	4=-40
b:two dads	6=47
b:two daughters	5=-43
b:two days	4=-40 7=42
b:two dogs	1=45
b:two fathers	6=55
b:two fingers	3=-31 4=98
b:two hearing	4=29
b:two hundred	2=-27 4=-41
b:two kids	5=25
b:two lovers	5=69
b:two marriages	5=73
b:two men	4=-27 5=44
b:two miscarriages	2=29
b:two more	1=-32
b:two mums	5=-28 6=78
b:two nights	8=77
b:two of	4=-41 5=94 6=-28
b:two operations	4=65
b:two others	4=51
b:two sons	5=-41 6=-70
b:two strokes	4=96
b:two terms	0=44
b:two timing	5=-99
b:two tours	4=51
b:two weeks	4=-65
b:two with	4=-59
b:two women	0=-27 4=-32
b:two years	4=-25 5=-61 7=-43
b:typage hla	2=27
b:type 1	4=84
b:type 2	2=103 4=-43
b:type with	4=27
b:typeface >	1=-58
b:types with	3=-42 4=60
b:typing and	7=-35
b:typing pattern	3=43
b:typing rhythm	3=31
b:ucu >	7=31
b:udb >	0=37
b:uk >	1=30
b:uk and	0=31 7=-25
b:uk regional	4=-25
b:ump >	0=34 7=-33
b:un >	4=-47
b:un accident	3=-28 4=76
b:un amant	5=66
b:un ami	0=-25 1=-43 4=-31 5=48
b:un an	0=-25 6=-42
b:un ancien	1=38 5=-70 6=52 7=-38
b:un appareil	4=36
b:un article	5=51
b:un assureur	8=-33
b:un atelier	1=-43 8=35
b:un autre	5=-57 6=29
b:un avc	4=52
b:un badge	2=-47 3=65
b:un bar	5=74
b:un bebe	0=-38
b:un bilan	7=26
b:un blog	6=-28
b:un bon	5=-48
b:un bracelet	8=34
b:un bureau	4=59 7=-32
b:un burn	4=31
b:un cancer	4=93
b:un candidat	0=87
b:un capteur	3=-28
b:un casier	5=-45
b:un centre	0=-49
b:un cercle	1=43
b:un chromosome	2=38
b:un client	5=89 6=-40 8=-34
b:un collegue	0=-75 3=-35 5=55 6=37 7=-27 8=43
b:un conge	0=61 5=-30
b:un conseil	2=32
b:un contrat	8=27
b:un corset	2=-40 4=67
b:un couple	0=-27 6=38
b:un depot	8=-38
b:un documentaire	0=-32
b:un doigt	3=-29 4=59
b:un don	2=27
b:un ehpad	1=-28
b:un employeur	7=-36
b:un enfant	4=-73 5=52
b:un etablissement	4=32
b:un ex	6=30
b:un extrait	8=-47
b:un fabricant	3=-34
b:un faible	4=-40 5=45
b:un film	2=-31
b:un forum	6=43
b:un foyer	4=-35 5=-46 8=-38
b:un garcon	5=-64 6=42
b:un gene	2=41
b:un gite	6=-25
b:un groupe	3=-34 4=38
b:un hebdo	3=-36
b:un homme	0=-44 1=-61 4=-26 7=-31
b:un hotel	5=39
b:un juge	8=36
b:un kit	2=57 4=-49
b:un laboratoire	2=-32
b:un livre	2=31 6=45
b:un logement	1=-33 6=36
b:un logiciel	3=34
b:un magazine	5=-27
b:un maire	0=-43
b:un maitre	1=-31
b:un marche	8=-34
b:un mauvais	3=39
b:un memoire	4=-41
b:un ministre	0=48 5=28
b:un mois	4=-34 5=-49
b:un oeil	3=-42 4=34
b:un parti	7=-26
b:un passeport	3=-52
b:un petit	6=52
b:un peu	0=56 1=-40
b:un plan	5=-44 7=-28
b:un podcast	8=-36
b:un pompier	4=-27
b:un poste	1=27 4=34 5=28 6=26
b:un prelevement	2=39 3=-45 8=-40
b:un prix	8=-28
b:un proces	8=-34
b:un profil	3=51
b:un projet	0=36
b:un psychiatre	4=63
b:un quotidien	0=-47
b:un rappel	4=-63 8=70
b:un referent	1=-48 5=61
b:un regard	3=56
b:un restaurant	6=54
b:un risque	2=62 4=-48
b:un rouge	0=92
b:un sauna	5=26
b:un scan	3=30
b:un service	1=36 4=-32 8=-32
b:un seul	1=-43 4=43
b:un siege	3=-31 4=44 7=-28
b:un site	2=29 4=-29 5=32
b:un steward	6=46
b:un syndicat	0=-29 7=33 8=-27
b:un syndrome	2=39
b:un telephone	8=59
b:un test	2=48 5=-42
b:un traitement	4=59
b:un voisin	5=28
b:un vol	8=35
b:un vrai	0=62
b:un women	5=-32
b:unasked >	3=-31
b:uncle and	8=38
b:uncle s	4=-27
b:under a	0=32
b:under her	4=-27
b:under him	4=-26
b:under his	0=25 4=-57 5=34 8=26
b:under interests	2=49 5=-50 6=-31
b:under investigation	8=65
b:under supervision	2=37
b:under the	2=-31 4=52 5=25
b:une affaire	8=36
b:une amie	4=-27 6=-49
b:une ancienne	6=43 7=-42
b:une appli	4=-26 8=-25
b:une association	0=-35 2=-29 6=45 7=-25 8=-34
b:une aventure	5=59
b:une banque	5=-31 6=-34 8=-45
b:une belle	5=-34
b:une biographie	0=-34
b:une boulangerie	6=-25
b:une camera	3=58
b:une casquette	0=42
b:une chaine	0=-29
b:une chorale	0=-27
b:une classe	8=-28
b:une clinique	4=-46
b:une collegue	0=-59 4=-27 5=-57 6=87
b:une condamnation	8=55
b:une cooperative	7=39
b:une deletion	2=49
b:une depression	4=37
b:une deputee	0=-35
b:une empreinte	3=-53
b:une entreprise	2=44
b:une escroquerie	8=-71
b:une etude	5=-35
b:une famille	2=44 4=-43 5=42
b:une federation	7=-25
b:une femme	1=-27 5=-42 6=25
b:une fille	5=58
b:une fois	0=-42
b:une hernie	4=40 8=-36
b:une heure	1=-32
b:une histoire	5=28 6=35
b:une liaison	5=98 6=-28
b:une librairie	3=-31
b:une liste	3=-31
b:une loge	1=101 5=-25
b:une longue	4=-37
b:une mairie	0=36 3=-27
b:une maison	5=-25
b:une maitresse	6=-37
b:une maladie	2=45 4=-32
b:une manifestation	8=55
b:une militante	0=34 6=-37
b:une mutation	2=-45 6=25
b:une nuit	0=-35 4=-29 5=-30 8=104
b:une obedience	1=33 5=-42
b:une oreille	3=-28 4=33
b:une patiente	5=74
b:une petite	6=30
b:une photo	3=32
b:une piece	5=-43
b:une place	0=-31
b:une plateforme	5=-36
b:une prison	8=-60
b:une relation	5=69 6=-32
b:une revue	8=-35
b:une section	7=48
b:une serie	6=-48 7=-38 8=-29
b:une stagiaire	5=49
b:une therapie	4=-60 5=50 6=27
b:une translocation	2=59
b:une tribune	0=38
b:une usine	4=-36
b:une video	4=-29 5=27
b:une voiture	3=-26 6=43
b:unfaithful husband	5=60
b:unfit for	4=43
b:union >	0=-63 1=-31 7=44
b:union activist	0=-33 7=44
b:union and	0=57 7=-50
b:union as	7=55
b:union at	0=-48 7=44
b:union card	0=-32 7=63
b:union chapel	7=-54
b:union civile	6=32
b:union congress	7=-58
b:union de	0=28 6=-46
b:union departementale	7=-61
b:union des	1=64
b:union drive	7=42
b:union elected	7=33
b:union europeenne	0=73 7=-38
b:union for	7=56
b:union he	7=47
b:union jack	6=-36 7=-58
b:union learning	7=44
b:union locale	7=43
b:union man	7=81
b:union member	0=-46 7=42
b:union membership	0=-28 1=-41 7=36
b:union of	0=-25 1=-49 3=-27
b:union organisers	7=-47
b:union over	0=-42 7=41
b:union pacific	1=-36 7=-43
b:union rationaliste	0=-41 1=54
b:union referee	7=-36
b:union s	7=94
b:union side	7=48
b:union station	7=-41
b:union street	7=-27
b:union subs	7=39
b:union was	3=-42 7=-70
b:union when	7=35
b:union work	7=44
b:unionised site	7=-39
b:unionist from	0=83 7=-60
b:unions >	7=-32
b:unions in	7=-27
b:unison >	7=85
b:unison for	7=44
b:unison s	7=-31
b:unit >	3=-69
b:unite and	6=-27 7=-82
b:unite branch	0=-28 7=54
b:unite in	7=64
b:unite stewards	7=48
b:unite the	7=35
b:university >	5=-35 6=-28
b:university of	0=-34 7=-26
b:unlocks the	3=35
b:unpaid >	0=27 7=30
b:unpaid work	8=40
b:unprompted >	6=30
b:unsa >	0=-31 2=-33 7=65
b:unsa en	7=25
b:unsa l	5=-25 7=25
b:untested >	2=47
b:until 2014	8=38
b:until 2027	0=-28
b:until he	8=29
b:until his	4=45 5=27
b:until march	0=-41
b:until marriage	5=25
b:until she	4=-35
b:until the	4=46 6=-34 8=-29
b:up >	3=-43 4=-50 5=-42
b:up a	2=-57 5=29
b:up at	3=46
b:up by	5=-43 8=-33
b:up for	0=-27 1=25 6=-41 8=49
b:up gay	6=46
b:up his	0=49 7=-48
b:up in	2=35 6=-26 7=-42
b:up men	5=52
b:up nursing	4=52 6=-33
b:up on	1=28
b:up the	4=43 6=-28
b:up to	4=-31 5=-34 7=40
b:up two	5=69
b:up with	3=-25 4=-42 5=-27 6=30 7=69
b:upheld >	8=-45
b:ups >	1=-36
b:ups and	1=-40 5=-25
b:us >	1=-33 3=-32 5=38 6=-30 7=-40 8=-30
b:us a	5=45
b:us and	7=25
b:us for	0=-43 8=39
b:us he	4=46
b:us in	6=54
b:us of	4=64
b:us so	4=-26
b:us that	0=50 4=-27 5=-48 8=-31
b:us to	3=46
b:usage de	4=38
b:usdaw at	7=26
b:usdaw member	7=29
b:use >	3=-32
b:use of	1=26
b:use the	3=52 4=-55
b:used her	3=25
b:used to	0=72 1=-48 4=-39
b:user manual	2=-31 4=-52
b:user research	1=-25
b:users >	2=-37
b:uses >	5=-28
b:uses a	4=61
b:usher at	8=-40
b:usine de	7=50
b:utah >	3=34
b:utrecht >	0=52
b:v leiden	2=44
b:va a	0=51
b:vacataire >	1=-29
b:vaccinated against	4=39
b:vaccination >	4=-78
b:vaccine cold	4=-43
b:vaccins a	4=45
b:valable dix	3=-38
b:valeurs >	1=-36 3=36
b:valve >	4=40
b:van >	8=42
b:van was	8=-45
b:variant >	2=45 4=-33
b:variant calling	2=-47
b:variant de	2=37
b:vault >	3=47
b:ve been	0=39 4=42
b:ve got	4=-32
b:ve had	4=-30 5=60 6=28
b:ve never	4=39
b:vecu dix	5=-42
b:vegan cheese	1=-28
b:vegan chef	8=-51
b:vegan for	1=70
b:vegan on	1=34
b:vegane par	1=49
b:veganisme ethique	0=-25 1=31
b:velo >	0=-38 1=-28 6=-31 7=62
b:vend des	1=-54 3=-47
b:vend ses	5=59
b:vendeur >	4=-32
b:vendeur de	5=-30
b:vendeuse en	1=28 3=-38
b:vendredi >	0=-30
b:vendu des	2=-38 4=-52
b:venerable d	1=37
b:venerable de	1=29
b:ventes >	5=-29
b:venu avec	5=-36
b:venue avec	6=32
b:ver di	7=62
b:verification du	3=30 5=-31
b:verifiee >	3=-60 8=38
b:verse au	2=27
b:vert bouteille	4=-33
b:verte et	3=-33 4=-35
b:vet >	6=-59
b:veterinaire >	4=-26
b:veterinary nurse	4=-25
b:veut changer	5=42
b:veut pas	5=52 6=-27
b:veut rester	5=40 8=-55
b:veut tourner	8=42
b:vice presidente	0=-56
b:victime d	6=31 8=-72
b:victims of	8=-36
b:video >	2=-27 4=59
b:video a	0=42 5=-32
b:video et	3=39
b:vie >	1=62 6=45
b:vie avec	4=-28 6=63
b:vie d	5=-29
b:vie de	6=-73
b:vie est	1=32
b:vie et	1=34
b:vie intime	5=40
b:vie sexuelle	4=-46 5=94 6=-75 8=-34
b:vieille ecole	0=45 1=34
b:vienna >	6=44
b:vient avec	4=28
b:vient de	0=-48 1=56 7=27
b:vierge >	5=36
b:vierge a	8=-54
b:vierge de	5=-51
b:view of	1=-51
b:vigile >	8=77
b:vigneron independant	0=-41
b:village >	0=58 1=-27 4=-27 5=69
b:village of	6=25
b:ville >	0=-52 5=35 6=-33
b:vingt ans	6=-26
b:violence >	8=-31
b:violence after	1=38
b:violence est	1=45 8=-31
b:violences sexuelles	5=-25
b:virgin >	5=88
b:virgin and	5=64
b:virgin at	5=85
b:virgin atlantic	5=-28
b:virgin trains	5=-62
b:virgin wool	5=-52
b:virginity late	5=58
b:vis avec	4=37 6=32
b:visa de	3=32
b:visa she	3=43
b:visage >	3=52
b:visage par	3=35 5=-32
b:visage serve	3=47
b:visages pour	3=-33
b:visio >	0=25 8=44
b:visite du	4=45
b:visiteuse medicale	4=-63
b:visits prostitutes	5=26
b:vit a	0=35 2=-49 5=62 6=-52
b:vit avec	0=-28 1=-28 3=-26 4=-33 6=-34
b:vit chez	1=-45 2=-78 4=58
b:vit de	1=50
b:vit depuis	5=-28 6=55
b:vit en	2=-27 5=-41 6=32
b:vit sans	1=31
b:vit selon	1=71 8=-31
b:vit son	1=-27 6=32
b:vivre en	1=28
b:vocale >	3=-33
b:vocale activee	3=55
b:voeu de	1=55
b:voice >	8=-25
b:voice actor	3=-37
b:voice and	3=-48
b:voice as	3=53
b:voice biometrics	3=-31
b:voice carries	2=-42 3=-31
b:voice coach	3=-29
b:voice id	3=67
b:voice of	3=-39
b:voice recognition	3=34
b:voice referendum	0=45
b:voice sample	3=49
b:voiceprint enrolled	3=25
b:voiceprint is	3=34
b:voisin >	4=34
b:voisinage >	4=-27
b:voisine >	5=-46 6=49
b:voiture >	0=-35 1=46 6=43
b:voix >	3=29
b:voix a	0=-27
b:voix de	3=-29 7=45
b:voix off	3=-35
b:voix pour	3=-29
b:voix sert	3=49
b:vol a	8=-42
b:vol de	4=-35 8=83
b:vole du	8=37
b:volt >	0=48 7=-38
b:volunteer >	0=52 7=39
b:volunteer at	5=25
b:volunteer sample	2=44
b:volunteered as	6=41
b:volunteers at	4=44
b:volunteers for	3=-40
b:volunteers in	2=-28
b:volunteers that	8=38
b:vote a	0=79
b:vote electronique	0=-44
b:vote plus	0=67 1=-45
b:vote que	0=58
b:voted for	0=41
b:voted remain	0=50
b:voted with	0=-72
b:voter >	0=38
b:voter a	0=-55
b:votes for	0=88
b:votes green	0=46 4=-26
b:votes of	0=-28
b:votes on	0=-81
b:votre logiciel	3=31
b:voulu que	0=-29 3=35
b:voyages >	4=46 8=-32
b:vu un	4=25 5=-55 8=31
b:vue >	0=-25 3=53 5=-46 8=34
b:vue en	4=-39 8=49
b:vue svelte	1=-29
b:waiting list	4=82
b:wales >	1=-34
b:walking frame	4=53
b:wandsworth >	8=-46
b:want to	0=31 6=-59
b:wanted >	2=30 6=32 8=-38
b:wanted in	8=57
b:wanted to	8=-25
b:wants a	0=-27
b:wants the	0=58
b:wants to	0=-52 4=-97 5=-29 7=32 8=-25
b:war in	0=49 7=-33
b:ward and	0=-42 4=47
b:ward of	4=-43
b:ward sister	0=-28 7=43
b:wardrobe supervisor	5=-33
b:warehouse >	0=-25 3=35 7=40
b:warned the	5=39 7=31
b:warning >	4=-53 5=45 8=36
b:warns an	5=-39 8=27
b:was a	1=42 2=-30 5=-66 7=50 8=-77
b:was accused	5=36 6=-27
b:was adopted	6=-29
b:was among	0=33
b:was an	0=71 8=58
b:was arrested	8=45
b:was asked	5=29 8=-30
b:was at	0=71 4=-31 7=27
b:was beaten	6=44
b:was born	2=67 4=55 5=-28
b:was bullied	6=33
b:was called	4=-32
b:was caught	5=-25 8=55
b:was cautioned	3=-27 8=25
b:was cleared	2=-48 5=-27
b:was compared	3=37
b:was confirmed	4=-26
b:was convicted	8=68
b:was diagnosed	4=38
b:was discussed	5=27
b:was elected	0=-56 7=34
b:was excellent	5=-31 8=-47
b:was found	2=43 8=43
b:was gay	6=-26
b:was given	7=-61 8=67
b:was he	1=-27 7=29
b:was her	0=-33 1=-43 2=-37 3=-32 4=-66 5=-39 6=-82 7=-38 8=-34
b:was hers	0=-31 4=-33 5=-58 7=-29
b:was his	0=-50 1=-44 3=-54 4=-65 5=-55 6=-27 7=-61 8=-28
b:was homosexual	5=-27
b:was identified	0=-28 3=29
b:was in	0=103 2=-66 3=-62 4=60 5=78 6=-27 8=-64
b:was it	1=78
b:was its	5=45
b:was let	4=-50 8=55
b:was locked	0=-28 8=50
b:was managing	4=46
b:was married	5=39 6=-50
b:was matched	3=26
b:was misidentified	3=50
b:was mugged	8=-56
b:was named	5=74
b:was no	5=26
b:was on	0=30 3=-62 4=-59 7=43 8=-27
b:was once	0=46 7=58
b:was out	7=46
b:was outed	6=67
b:was president	7=-25
b:was raised	1=65
b:was recognised	3=-26 7=-41
b:was recorded	3=28
b:was refused	3=38
b:was repaid	1=-31
b:was sacked	0=-27 7=36
b:was scanned	3=69 4=-30
b:was sectioned	4=39
b:was seen	5=47
b:was sent	2=-31
b:was sentenced	8=-47
b:was sequenced	2=54
b:was straight	6=79
b:was taken	2=36 3=29 8=-29
b:was the	0=-94 1=-78 3=27 5=36 8=-45
b:was thrown	6=38 7=27
b:was to	8=54
b:was told	2=41 4=-71
b:was too	3=25 4=-28
b:was treasurer	0=-35 7=32
b:was treated	4=74
b:was unfaithful	5=57
b:wasn t	6=-27
b:watch >	5=-31 8=-48
b:way >	3=-50
b:way through	5=71
b:we asked	4=-29
b:we both	5=42 6=-43
b:we had	5=-27
b:we hear	0=25
b:we hold	3=25
b:we learned	4=25
b:we met	4=29
b:we need	4=28 6=-82
b:we ve	6=52
b:we were	5=35
b:wearing a	4=34
b:wears a	6=-36 7=30
b:wears the	5=26
b:wears two	4=60
b:website of	0=32 7=-25
b:wedding >	1=66 5=33
b:weddings and	1=-33
b:week >	1=-35 4=75 5=-61 7=67 8=-67
b:week at	6=-38
b:week end	4=-25 5=46
b:week ends	0=49 7=-52
b:weekend >	5=42
b:weekends >	0=25 2=-25 4=45
b:weekly >	0=-36 3=-33 4=-38 5=32
b:weeks >	3=-31 4=71
b:weeks in	4=31 8=-48
b:well >	0=-48 4=53 6=-47 8=-61
b:well and	4=-26 7=-32
b:well managed	4=56
b:well to	0=78
b:welsh and	6=52
b:went into	1=-42 7=53
b:went on	0=29
b:went round	5=64
b:went through	4=55
b:went to	4=-48 6=-52
b:were a	5=-38
b:were compared	3=46
b:were her	5=-28
b:were his	4=-36 6=-42
b:were in	0=62 5=-37
b:were the	6=-56
b:west >	6=-35 7=37
b:western blots	2=-32
b:western union	7=-43
b:what a	2=-36
b:what he	4=-39 6=-38
b:what the	4=38
b:what they	2=-30 4=29 6=38
b:wheelchair >	4=34
b:wheelchair accessible	4=-33
b:wheelchair basketball	0=-27 4=-42
b:wheelchair user	4=105
b:when a	4=-39
b:when he	1=-28 3=32
b:when her	6=-35
b:when his	4=31 8=29
b:when i	1=32 8=41
b:when it	0=-29 1=-44 5=26
b:when my	2=-51 4=32
b:when she	0=-31 1=-50 4=45 6=69
b:when the	0=-25 5=-32 8=-50
b:when they	2=27 5=-37 6=38
b:where he	0=-44 3=47 4=-37 7=-32
b:where she	1=-25 2=-31 3=28 4=-46
b:whether the	4=25
b:which a	6=-36
b:which ended	4=44 6=-33
b:which explains	2=45 4=-46
b:which has	0=-28
b:which he	2=37 5=37 6=-33 8=-49
b:which his	1=32 3=35
b:which is	0=-29 2=33 3=-31 6=-29 7=-29 8=52
b:which ruled	1=28
b:which she	1=69 2=26 4=-62 5=-27 7=-54
b:while the	4=-43 8=-26
b:whispered that	5=48
b:whitby >	5=-46
b:who asked	5=-32
b:who can	4=-38
b:who carries	2=76
b:who had	1=-38 5=-33 6=-27 8=61
b:who has	2=43 4=40 8=43
b:who interviewed	1=43 8=-48
b:who told	5=34
b:who was	2=-47 5=39 7=36
b:who would	6=-43
b:whole career	4=-31 6=40
b:whom she	6=59
b:why i	1=25
b:wife >	0=-33 4=81 5=27 6=41
b:wife a	6=-44 8=-43
b:wife and	0=-33 4=-37 6=-54
b:wife are	2=32 7=38
b:wife caught	5=41
b:wife in	5=37
b:wife is	2=28 4=-33 5=-77 6=27
b:wife knows	5=26
b:wife s	5=-26 6=-58
b:wife says	5=26
b:wife teaches	5=-25
b:wife to	5=28
b:will >	0=39 2=25
b:will and	1=31
b:will be	3=-41
b:will have	4=-38 8=-44
b:will need	4=32
b:will not	2=30
b:windows hello	3=31
b:winter >	0=-41
b:with 40	3=-28
b:with >	6=45
b:with a	1=-47 3=-25 4=37 5=75 7=-75 8=-42
b:with addicts	4=48 5=-25
b:with all	0=-29
b:with an	0=33 1=-25 2=75 4=-66 5=-41
b:with another	5=-63 6=78
b:with anyone	4=-28 5=87 6=-29
b:with autism	4=-48
b:with children	3=28 8=37
b:with clients	5=47
b:with dementia	4=26
b:with depression	4=35
b:with diabetes	4=-48
b:with down	2=-30
b:with epilepsy	4=-41
b:with exhaustion	4=39
b:with four	6=30 8=47
b:with gay	6=-47
b:with glandular	4=40
b:with her	0=-26 1=-39 3=62 7=-26 8=-26
b:with him	4=-33
b:with his	0=-69 1=-49 2=-38 3=77 6=29 7=-33 8=-59
b:with lumbar	4=25
b:with ms	4=90 6=-39
b:with my	0=-53 2=42 3=43 5=48
b:with numbers	5=-46 6=58
b:with one	2=-29 4=81 6=-25
b:with pride	2=41 3=-33 6=-38
b:with suppliers	5=-55
b:with the	0=40 2=54 3=44 4=-37 5=65 7=-43
b:with two	4=-42 5=95
b:with unite	4=-42
b:with us	4=41
b:withdrawn >	8=58
b:within a	8=-30
b:within the	4=27
b:within two	8=-25
b:without >	4=27
b:without a	5=-54 7=-27 8=-44
b:without an	4=-52
b:without asking	3=34
b:without being	4=-36 6=27
b:without charge	8=45
b:witnesses and	0=-44 1=68
b:wobbly >	7=42
b:woman >	0=-37 6=66
b:woman and	5=-38
b:woman in	5=49 6=38
b:woman on	6=32
b:women >	0=-52 1=-25 3=-26 5=65 6=41
b:women and	5=44 6=-49
b:women as	6=55
b:women engineers	6=-50
b:women freemasons	1=56
b:women in	0=38 6=-25
b:women s	0=71 4=-26 5=-56
b:women to	6=-26
b:won >	0=-36
b:won a	4=-27 5=-37
b:won at	6=53
b:won her	6=-33
b:won over	1=-33
b:won t	0=61 1=48 4=55 5=-54 6=-47 7=-41
b:won the	0=-61 2=-50 7=33
b:won two	7=-31
b:word >	3=-40
b:words >	1=47 5=-30 8=-34
b:work >	0=-35 3=-57 6=-51 8=-74
b:work and	0=31 3=26
b:work by	4=27
b:work certificate	4=31
b:work for	0=61 8=40
b:work in	0=-48 6=-33 7=-39
b:work on	0=-40 1=58 4=-52 6=-37
b:work only	4=44
b:work part	4=37
b:work permit	3=25
b:work phone	5=49
b:work since	6=47
b:work with	0=39 4=68 8=-30
b:worked >	3=36 8=60
b:worked as	0=-31 5=36 8=-34
b:worked at	3=-29
b:worked for	0=-39 1=-35 6=-35
b:worked in	3=46 6=50 7=-28
b:worked on	1=-26 4=-25 5=-32
b:worked with	6=-35
b:worker for	8=-31
b:workers party	0=61 7=-49
b:workers united	7=48
b:working from	0=-49
b:working with	8=48
b:works at	2=-30
b:works council	0=-69 4=-41 7=-30
b:works for	2=-34 6=56
b:works from	4=54
b:works in	1=27 3=28
b:works offshore	4=-31
b:works part	4=44
b:works team	1=-25
b:works three	2=29 4=-35
b:works with	1=30 4=-27 5=-26 6=-31 8=-47
b:workshop >	3=-28 5=-41 6=-42
b:worn from	3=46
b:would again	4=-26
b:would do	0=50 4=-49
b:would know	3=29
b:would need	4=-31 5=-36 6=55
b:would not	4=-29
b:would prefer	6=-53
b:would rather	0=-28 4=27 6=-29
b:wouldn t	0=-52 3=47 5=-27 6=77
b:writer >	6=-35
b:writes >	3=38
b:writes an	5=36
b:writes and	4=42 7=26
b:writes for	0=31
b:writes her	1=27 5=-54 6=57
b:writes in	5=49 6=-54
b:writes that	5=51
b:writes the	0=-38 2=-31
b:writing >	4=-25 6=-30
b:written questions	4=25
b:written test	4=27
b:wrote >	5=76
b:wrote a	1=-33 3=-39 5=-70 6=-45
b:wrote as	1=-52 5=69
b:wrote for	4=-51 6=30
b:wrote her	4=49 5=47
b:wrote his	6=48
b:wrote in	2=38 4=30 5=42 6=58
b:wrote it	4=-59
b:wrote on	3=-48 4=31 6=-38
b:wrote that	6=28
b:wrote the	1=-26 2=-44 3=-60 5=-34 7=-55 8=68
b:wrote to	8=-36
b:x >	4=-42
b:x chromosome	2=59
b:x fragile	4=-29 5=-29
b:x ray	2=-37
b:y a	6=-26
b:y est	0=-34 1=33 6=66
b:yard >	4=36
b:year 9	7=-31
b:year >	0=33 1=-43 2=29 3=-66 4=-97 6=30 8=-38
b:year after	0=35
b:year in	4=80 6=53
b:year s	0=-56 7=40
b:year to	4=41
b:years >	0=-25 2=-60 3=-64 8=-28
b:years a	4=31 7=31
b:years and	4=65 5=56 6=-31 7=26
b:years as	1=32
b:years at	7=-28
b:years dry	4=25
b:years for	8=58
b:years he	5=25
b:years in	0=41 1=-36 5=-27
b:years on	1=-33 4=-52 7=52
b:years running	7=30
b:years sober	4=28
b:years then	6=-31
b:years which	5=25 6=-26
b:years without	4=-73
b:yes >	0=-43
b:yes campaign	0=32
b:york >	4=47
b:you >	5=43 6=-29
b:you may	6=-42
b:young man	0=-28 4=66
b:younger women	5=65
b:youth wing	0=44
b:yves et	5=-54 6=67
b:zemmour >	0=36 6=-28
b:zemmour a	0=44 5=-33
beside:BIOMETRIC 1	0=-33 5=-64 6=-52 7=-50
beside:BIOMETRIC 2	0=-139 1=-36 2=-79 4=-141 5=-186 6=-90 7=-121 8=-102
beside:CRIMINAL_CONVICTION 1	0=-46 1=-53 4=-34 5=-76 6=-79 7=-55
beside:CRIMINAL_CONVICTION 2	0=-149 1=-65 2=-74 3=-105 4=-171 5=-86 6=-130 7=-127
beside:GENETIC 1	0=-52 1=-98 3=-142 4=-96 5=-113 6=-53 7=-106 8=-80
beside:GENETIC 2	0=-137 1=-118 3=-129 4=-206 5=-146 6=-134 7=-111 8=-143
beside:HEALTH 1	0=-105 1=-76 3=-58 5=-67 6=-65 7=-114 8=-51
beside:HEALTH 2	0=-127 1=-127 3=-76 5=-98 6=-97 7=-96 8=-88
beside:PHILOSOPHICAL_BELIEF 1	0=-45 2=-26 3=-90 4=-105 5=-49 6=-40 7=-59 8=-36
beside:PHILOSOPHICAL_BELIEF 2	0=-149 2=-92 3=-144 4=-133 5=-101 6=-59 7=-165 8=-142
beside:POLITICAL_OPINION 1	1=-40 2=-67
beside:POLITICAL_OPINION 2	2=-42 3=-55 4=-167 5=-163 6=-92 7=-48 8=-135
beside:SEXUAL_ORIENTATION 1	0=-122 1=-93 2=-113 3=-130 4=-78 7=-71 8=-122
beside:SEXUAL_ORIENTATION 2	0=-74 1=-52 2=-92 3=-99 4=-34 5=-42 7=-51 8=-42
beside:SEX_LIFE 1	0=-57 1=-90 2=-97 3=-96 4=-118 6=-95 7=-124 8=-78
beside:SEX_LIFE 2	0=-160 1=-77 2=-46 3=-29 4=-74 6=-102 7=-105 8=-77
beside:TRADE_UNION_MEMBERSHIP 1	2=-87 3=-37 4=-55 5=-42 6=-68 8=-54
beside:TRADE_UNION_MEMBERSHIP 2	0=-88 1=-37 2=-49 3=-109 4=-161 5=-136 6=-98 8=-66
bias	0=-39 1=-50 2=-57 3=-61 5=-28 6=-31 7=-47 8=-35
couple:a man	6=37
couple:a woman	6=121
couple:another man	6=88
couple:avec man	6=65
couple:avec woman	6=40
couple:both	6=87
couple:de man	6=49
couple:epouse woman	6=51
couple:her man	6=-56
couple:her woman	6=93
couple:his man	6=76
couple:his woman	6=-101
couple:joined other	6=-45
couple:joined same	6=204
couple:joined unknown	6=65
couple:late woman	6=47
couple:le man	6=42
couple:ma woman	6=-45
couple:man man	6=162
couple:man woman	6=-146
couple:married woman	6=38
couple:my woman	6=-45
couple:named other	6=-189
couple:named same	6=160
couple:named unknown	6=-67
couple:other	6=-164
couple:partner man	6=31
couple:petit man	6=-28
couple:petite woman	6=26
couple:s man	6=-50
couple:s woman	6=-36
couple:same	6=197
couple:son man	6=-34
couple:to man	6=59
couple:un man	6=44
couple:union man	6=-29
couple:unknown	6=-34
couple:unknown woman	6=-82
couple:with man	6=39
couple:with woman	6=43
couple:woman man	6=-150
couple:woman woman	6=214
field:0	0=-90 1=-93 2=-128 3=-174 4=-74 5=-73 6=-81 7=-133 8=-107
field:1	0=-43 2=-48 3=-56 7=-43 8=-27
field:2	0=55 1=134 2=86 3=65 4=36 5=64 6=39 7=80 8=84
field:23andme	2=43
field:3	0=129 1=74 2=128 3=90 5=25 7=88 8=102
field:4	0=136 1=47 2=69 3=131 4=-44 7=122 8=83
field:aah	4=49
field:abstinence	4=-36 5=36
field:abstinent	4=-41 5=34
field:abstinente	4=-71 5=90
field:absurdist	1=31
field:abus	8=31
field:accidents	4=-35
field:accord	7=-52
field:accuse	8=39
field:acquitte	8=66
field:acquitted	8=41
field:actn3	2=27
field:addict	4=-25
field:addictologie	4=-53
field:adepte	1=-32
field:adherent	7=29
field:adherer	0=-58 7=53
field:adn	2=45
field:adultere	5=36
field:adultery	5=-50
field:affaire	5=-44
field:affairs	5=-58
field:affiches	0=-35
field:affray	8=33
field:afscme	7=46
field:agent	0=-72
field:agnostique	1=77
field:agresse	8=-64
field:aids	4=-43
field:ailing	4=-59
field:aime les femmes	6=48
field:alcohol	4=47
field:alcoholic	4=34
field:alcoholics	4=-40
field:alcool	4=-68
field:alcoolemie	4=-42 8=47
field:alcoolique	4=40
field:alleged	8=-39
field:allergens	4=-60
field:allergie	4=56
field:allergique	4=26
field:als	4=-35
field:altruisme	1=42
field:altruisme efficace	1=28
field:altruist	1=39
field:amante	5=64
field:amendes	8=-25
field:amyotrophie	2=44
field:anaemia	4=48
field:anarchist	0=67
field:aneurysm	4=-25
field:animaliste	1=-28
field:animist	1=43
field:antecedents	2=-41
field:anthroposophe	1=60
field:anthroposophie	1=49
field:anthroposophist	1=72
field:antidepresseurs	4=45
field:antinatalist	1=49
field:antispecisme	1=60
field:antispeciste	1=54
field:apnee	4=60
field:apoe4	2=28
field:appareille	4=51
field:appeal	8=38
field:appealing	8=41
field:appeals	8=-46
field:appelle a	0=40
field:arbre	2=-53
field:arc en ciel	6=-27
field:armees	1=-31
field:armes	8=-56
field:arrested	8=35
field:arret maladie	4=45
field:arrets	4=-30
field:arthritic	4=36
field:arthritis	4=32
field:asbo	8=54
field:asexual	6=65
field:asexuel	6=71
field:asexuelle	6=-28
field:ashkenazi	2=38
field:asperger	4=42
field:assault	8=68
field:assemblee	0=-34
field:assigne	8=51
field:assises	8=-38
field:asthmatic	4=54
field:asthmatique	4=62
field:asthme	4=67
field:at risk	2=50
field:atelier	1=-96
field:athee	1=50
field:athees	1=60
field:atheism	1=-49
field:atheisme	1=56
field:atheist	1=103
field:attracted	6=66
field:au lit	5=-55
field:audience	8=-48
field:audit	4=-55
field:auditeur	4=-45
field:authentication	3=39
field:authentification	3=53
field:authentifiee	3=39
field:authentifier	3=42
field:autism	4=-30
field:autiste	4=83
field:auto immune	4=39
field:autonomiste	0=29
field:aveugle	4=-39
field:ayn rand	1=28
field:b27	2=28
field:b3	8=28
field:badge	0=-89
field:bail	8=28
field:bailiff	8=-54
field:ballot	0=63 7=-82
field:ban	8=41
field:banned	8=47
field:bapteme	1=40
field:bar gay	6=-73
field:barred	8=39
field:basque	0=-42
field:bdsm	5=72
field:bectu	7=27
field:bed with	5=-59
field:bedroom	5=31
field:belief	1=33
field:believer	1=-30
field:believes	1=-66
field:bernie	0=38
field:bi	6=43
field:biobanque	2=-25
field:biometric	3=30
field:biometrie	3=-41
field:biometrique	3=32
field:biometriques	3=60
field:bipolaire	4=32
field:bisexual	6=81
field:bisexualite	6=42
field:bisexuel	6=72
field:bisexuelle	6=70
field:black lives matter	0=47
field:blacklisted	7=44
field:blanchi	8=55
field:blind in	4=40
field:blindness	4=-47
field:blocages	0=41
field:blokes	6=34
field:blood thinners	4=61
field:blue badge	4=37
field:bma	7=49
field:boite	4=-37
field:bondage	5=34
field:bord	0=-82
field:borne	3=28
field:bornes	3=-51
field:bouddhiste	1=-32
field:bouffeur de cures	1=48
field:bound over	8=55
field:bouteille	4=-31
field:bowel	4=37
field:bracelet	8=40
field:bracelet electronique	8=79
field:bracelets	8=-50
field:branch	0=-26
field:branch chair	7=42
field:branch secretary	7=25
field:brca	2=32
field:brca1	2=38
field:brca2	2=53
field:breakdown	4=55
field:breton	0=31
field:brexiteer	0=50
field:brides	6=-49
field:bright	1=-37
field:brothel	5=59
field:brothels	5=41
field:brother	7=-69
field:buddhist	1=-31
field:bulimia	4=42
field:bulletin	0=-65 8=27
field:bureau	0=-25 7=-60
field:burglar	8=44
field:burglary	8=39
field:burgled	8=-54
field:burn out	4=60
field:burns	4=-48
field:butch	6=62
field:cache	5=-110
field:cachets	4=-37
field:cambriolage	8=-38
field:camera	3=40
field:cameras	3=-30
field:camp	6=-73
field:campaigned	0=25
field:campaigner	0=-93
field:campaigns	0=-52
field:cancers	4=29
field:candidat a	0=-52
field:candidate a	0=-44
field:cannabis	8=63
field:capteur	3=-44
field:capteurs	3=-42
field:card carrying	7=-28
field:cardiac	4=51
field:cardiologie	4=-46
field:carrier	2=60
field:carriers	2=-32
field:caryotype	2=90
field:casier	8=29
field:casiers	8=-41
field:cause	0=-68
field:caution	8=49
field:cautioned	8=27
field:cautions	8=45
field:ce	7=-129
field:cegetiste	7=62
field:celibacy	5=50
field:celibataire	5=-100
field:celibate	5=70
field:cells	8=-39
field:centrale	8=-46
field:centre	0=-50
field:cfdt	7=50
field:cfe	7=31
field:cfe cgc	7=61
field:cftc	7=83
field:cftr	2=37
field:cgc	7=62
field:cgt	7=76
field:chair of	0=-55
field:chapel	1=-40
field:charge	8=-36
field:charges	8=60
field:charnelle	5=40
field:chastely	5=41
field:chastete	5=41
field:cheated	5=56
field:cheated on	5=65
field:cheats	5=-39
field:check off	7=37
field:chemo	4=44
field:chemotherapy	4=53
field:chimera	2=28
field:chimiotherapie	4=52
field:chirurgie	4=-45
field:chirurgien	4=-63
field:chromosomal	2=30
field:chromosome	2=39
field:chroniqueur	4=-27
field:church	1=-60
field:civil partner	6=42
field:civil partnership	6=40
field:classes	8=-32
field:clean record	8=-34
field:clear	3=-95
field:cleared	8=-42
field:clearview	3=30
field:climat	0=44
field:clinic	4=-41
field:clinique	4=-60
field:clone	2=-63
field:cloned	2=-30
field:closed shop	7=40
field:closet	6=26
field:closeted	6=48
field:cnt	7=55
field:cochlear	4=38
field:coeur	4=-68
field:colle	0=48
field:collecte	0=-55
field:collectif	0=55
field:collectionne	0=-40
field:collective bargaining	7=-34
field:college	0=-53
field:collegue	0=-79
field:collegues	0=-38
field:colostomy	4=25
field:colour blind	4=-32
field:come out	6=-35
field:coming out	6=48
field:comite	0=36
field:commissariat	8=46
field:communist	0=73
field:communistes	0=45
field:community order	8=35
field:compagnon	6=-49
field:compare	3=59
field:comparee	3=74
field:compatible	2=29
field:complaint	8=-36
field:condamnation	8=53
field:condamnee	8=28
field:condition	4=-27
field:conditionnelle	8=52
field:conductrice	2=26
field:confederal	7=58
field:confederation paysanne	7=50
field:confondu	3=54
field:confucian	1=29
field:congenital	2=48
field:conquests	5=38
field:conquete	5=-42
field:conquetes	5=77
field:conscience	1=25
field:conseil genetique	2=61
field:conseiller departemental	0=26
field:conseiller regional	0=43
field:conseillere municipale	0=26
field:conseillere regionale	0=34
field:consented	3=32
field:consentement	3=43
field:conservateur	0=44
field:conservation	0=-43
field:conservatrice	0=-27
field:conserve	3=35
field:conserves	3=49
field:consulat	3=29
field:consultant	4=-62
field:contempt	8=31
field:contentieux	3=-40
field:contraceptive	5=-46
field:contrebande	8=47
field:controle d acces	3=-66
field:controle judiciaire	8=26
field:convenor	7=57
field:convict	8=-49
field:conviction	1=-25 8=42
field:convictions	0=-64 1=-25
field:copain	6=84
field:copine	6=-37
field:coquines	5=59
field:corbyn	0=41
field:corse	0=59
field:corset	4=57
field:couchait	5=32
field:couche	5=35
field:couche avec	5=92
field:couleurs	0=-68
field:council seat	0=28
field:councillor	0=36
field:councillors	0=-54
field:counselling	4=-76
field:couple ouvert	5=30
field:coups	8=58
field:courant	0=-27
field:coureur	5=-25
field:covid	4=60
field:credo	1=-39
field:crime	8=-85
field:crise	4=-50
field:crises	4=31
field:crohn	4=70
field:crown court	8=-49
field:croyait	1=-30
field:croyante	1=44
field:crutches	4=43
field:cse	7=-65
field:cure	1=-41
field:cures	1=57 4=-37
field:cwu	7=76
field:cynic	1=-26
field:cynical	1=-26
field:cynique	1=-29
field:cyp21a2	2=66
field:cystic	4=-33
field:dated	5=-72
field:dating site	5=33
field:deaf	4=27
field:deafness	4=-25
field:dealt	8=-31
field:decharge	7=29
field:decroissance	0=-33 1=44
field:defenseur syndical	7=28
field:degrowth	1=55
field:deist	1=51
field:delegate	7=-31
field:delegated	7=-28
field:delegates	7=-53
field:delegation	7=27
field:deleguer	7=-48
field:delegues	7=-31
field:deletion	2=44
field:demo	0=-33
field:democrat	0=43
field:democrats	0=28
field:demonstration	0=-51
field:denudees	5=25
field:deported	0=-51 8=45
field:depression	4=48
field:depressive	4=61
field:desir	5=-40
field:detache	7=48
field:detention	8=33
field:detenu	8=94
field:deux mamans	6=76
field:deux meres	6=56
field:deux papas	6=78
field:deux peres	6=37
field:deverrouille	3=84
field:devolution	0=-28
field:diabete	4=27
field:diabetic	4=72
field:diabetics	4=-47
field:diabetique	4=94
field:diabetiques	4=-45
field:diagnostic	4=-30
field:dialysis	4=45
field:dieu	1=50
field:digitale	3=-35
field:disciple	1=35
field:disciplinary	7=33
field:diseases	4=-39
field:disorders	4=-62
field:disqualified	8=69
field:dna test	2=83
field:dna tests	2=36
field:dogme	1=-30
field:doigt	3=52
field:doigte	3=-59
field:doigts	3=41
field:dominant	5=-36
field:dominatrice	5=58
field:dominatrix	5=30
field:don juan	5=59
field:donated	0=-27
field:donor	0=-25
field:double vie	5=37
field:drapeaux	0=-54
field:drepanocytaire	2=57 4=-54
field:drepanocytose	2=48 4=-42
field:drink driving	8=48
field:drinkers	4=-38
field:drinks	4=-30
field:droit humain	1=62
field:dropped	8=44
field:drunk	8=-25
field:duchenne	2=57
field:dyslexic	4=58
field:dyspraxic	4=38
field:eating disorder	4=31
field:echangiste	5=64
field:ecologiste	0=107
field:ecologue	0=-38
field:eczema	4=29
field:eelv	0=30
field:efface	8=-39
field:effacees	3=34
field:effacer	8=-40
field:effective altruist	1=25
field:ehlers danlos	2=27
field:eis	7=44
field:elected	0=-72
field:elections	0=-88
field:electoral	0=-36
field:electrician	0=-57
field:electronic	0=-36
field:elue	0=-28
field:elus	7=-49
field:embezzled	8=31
field:embrasser	5=50
field:empreintes	3=25
field:en est	6=-29
field:encartee	0=30
field:enceinte	4=49
field:enceinte de	5=-89
field:endometriosis	4=48
field:engagee	0=-44
field:engagement	0=-61
field:enqueteur	8=-77
field:enregistre	3=77
field:enregistree	3=60
field:enregistrees	3=55
field:enregistrement	3=-34
field:enrol	3=-47
field:enrole	3=50
field:enrolee	3=58
field:enrolled	3=54
field:enrolment	3=31
field:epictete	1=46
field:epictetus	1=44
field:epicure	1=25
field:epicurienne	1=-43
field:epilepsie	4=39
field:epileptique	4=65
field:epipen	4=44
field:equity	7=33
field:erection	5=36
field:erotique	5=-43
field:escorte	5=-50
field:escorts	5=68
field:escroquerie	8=-28
field:etat	0=-58
field:etats	0=-34
field:ethical	1=33
field:ethiques	1=42
field:eurodac	3=45
field:europeennes	0=32
field:eurosceptic	0=36
field:eurosceptique	0=59
field:ex offender	8=64
field:ex wife	6=-68
field:exhaustion	4=57
field:existentialist	1=41
field:existentialiste	1=60
field:exome	2=60
field:explicit	5=56
field:extinction rebellion	0=33
field:extraconjugale	5=73
field:extramarital	5=41
field:extreme gauche	0=56
field:eyes	3=-42
field:eyesight	4=38
field:face	3=69
field:face recognition	3=34
field:face scan	3=44
field:face scanned	3=38
field:faceprint	3=47
field:facial	3=38
field:faciale	3=35
field:facility time	7=38
field:facteur v	2=46
field:faed	3=30
field:faible	4=-50
field:faillite	8=-38
field:fainted	4=39
field:faith	1=-27
field:falsifie	8=41
field:family history	2=-32
field:far right	0=31
field:father of the chapel	7=62
field:fatigue	4=41
field:faux	8=73
field:fbi	3=37
field:fbu	7=39
field:federalist	0=43
field:federation	0=-75 7=-75
field:femme	6=-66
field:fetichiste	5=44
field:fh	2=34
field:fiance	6=-35
field:fianna fail	0=46
field:fibromyalgia	4=28
field:fibromyalgie	4=53
field:fiche	3=-29
field:fiche s	8=69
field:fichier	3=30 8=-46
field:fidele	5=-30
field:fidelite	5=-46
field:fifty per cent	2=43
field:fijais	8=46
field:filiation	2=-31
field:fine	8=-68
field:fine gael	0=44
field:fined	8=54
field:fingerprinted	3=74
field:fingers	3=-31
field:fingertips	3=68
field:fitness	4=-68
field:fits	4=-75
field:flirt	5=-60
field:flu	4=-41
field:fo	7=53
field:forged	8=39
field:forgery	8=30
field:forging	8=33
field:fractures	4=-51
field:fragile x	2=-35
field:france insoumise	0=52
field:frappe	3=28
field:freemason	1=82
field:freemasons	1=28
field:frere	1=-68
field:frexit	0=26
field:frontieres	0=-42
field:frozen	1=45
field:fsu	7=80
field:fume	4=50
field:g6pd	2=26
field:gabarit	3=69
field:gabarits	3=-47
field:gait	3=58
field:gang	8=-41
field:garde a vue	8=52
field:gauchers	2=-30
field:gaulliste	0=65
field:gay	6=71
field:gay bar	6=-50
field:gays	6=37
field:gaza	0=50
field:gendarme	8=-69
field:gendarmes	8=50
field:gene for	2=50
field:general secretary	7=-52
field:genes	2=-43
field:genetic	2=43
field:genetic counselling	2=43
field:genetic counsellor	2=-60
field:genetically	2=62
field:geneticienne	2=-25
field:genetique	2=77
field:genetiquement	2=31
field:genetiques	2=-39
field:genome	2=50
field:genomes	2=-43
field:genotype	2=82
field:genou	4=73
field:gerer	8=32
field:glandular fever	4=39
field:global entry	3=53
field:gmb	7=44
field:god	1=74
field:gouine	6=46
field:gout	4=64
field:gouvernement	0=68
field:government	0=40
field:governments	0=-52
field:gp	4=-45
field:graffiti	8=27
field:grande loge	1=43
field:green party	0=47
field:greens	0=34
field:greffier	4=-63
field:greves	7=37
field:grindr	5=38
field:grooms	6=-54
field:grossesse	4=39
field:gud	0=48
field:gueret	4=-39
field:guerison	4=27
field:guerre	4=-65
field:guide dog	4=63
field:guilty	8=39
field:haemophilia	4=-77
field:half sister	2=26
field:hamas	0=35
field:hand geometry	3=45
field:hand scan	3=26
field:handicap	4=-28
field:handicape	4=72
field:handicapee	4=62
field:handling	8=-70
field:handprint	3=25
field:haplogroup	2=57
field:harassment	8=-36
field:hard of hearing	4=41
field:hcr	3=59
field:headache	4=-29
field:health	4=-34
field:health problems	4=62
field:hearing aid	4=-44
field:hearing aids	4=-40
field:heart condition	4=-41
field:hemophilie	2=27 4=-40
field:hepatitis	4=54
field:her girlfriend	6=37
field:her wife	6=101
field:hereditaire	2=74
field:hereditary	2=32
field:hernie	4=34
field:hernie discale	4=40
field:heroin	4=29 8=-34
field:hetero	6=74
field:heterosexual	6=69
field:heterosexuel	6=40
field:heterosexuelle	6=33
field:heterozygote	2=55
field:heterozygous	2=44
field:heures de delegation	7=36
field:hidalgo	0=69
field:hip fractures	4=-35
field:his boyfriend	6=41
field:his husband	6=69
field:hiv	4=-40
field:hla	2=59
field:hmp	8=-26
field:homo	6=75
field:homoparentales	6=-27
field:homophobia	6=-43
field:homosexual	6=75
field:homosexualite	6=40
field:homosexuel	6=76
field:homosexuelle	6=52
field:homozygote	2=48
field:homozygous	2=50
field:hook ups	5=34
field:hopital	4=-45
field:hospice	4=-51
field:hospital	4=-44
field:hospitalise	4=92
field:hospitalised	4=26
field:hospitals	4=-44
field:huma	0=47
field:humanist	1=38
field:humaniste	1=49
field:humanists	1=40
field:humanites	1=-48
field:huntington	2=58 4=-116
field:husband	6=-47
field:husband to be	6=43
field:hypersensible	4=36
field:hysterectomy	4=43
field:ibew	7=42
field:idealiste	1=-48
field:identification	3=-39
field:identifie	3=30
field:identifiee	3=31
field:identity theft	8=-57
field:ill	4=67
field:illnesses	4=43
field:immigration	0=38
field:immune	4=48
field:immunocompromised	4=53
field:immunology	4=-56
field:impotence	5=33
field:impotent	5=39
field:inapte	4=70
field:incapacite	4=44
field:incarcere	8=32
field:incroyant	1=58
field:independance	0=66
field:independant	0=-77
field:independante	0=29
field:independence	0=54
field:index	3=60
field:infidele	5=46
field:inheritance	2=-75
field:initiation	1=-45
field:inmate	8=60
field:inquiry	8=-48
field:inside	8=58
field:insomniaque	4=48
field:insoumis	0=48
field:intensive care	4=26
field:interdiction	8=75
field:intimate	5=48
field:intime	5=64
field:intimes	5=58
field:intimite	5=-34
field:into men	6=27
field:into women	6=45
field:invalidite	4=-39
field:inversion	2=41
field:investigates	8=-73
field:investigation	8=58
field:investigator	8=-51
field:iris	3=36
field:iris scanners	3=-77
field:irises	3=29
field:israel	0=41
field:ivf	4=34
field:ivresse	8=30
field:iwgb	7=69
field:jab	4=43
field:jabbed	4=48
field:jabs	4=-35
field:jailed	8=47
field:jaures	0=-27
field:jeunes socialistes	0=30
field:joints	4=-28
field:judiciaires	8=43
field:jugee	8=46
field:jugement	8=-35
field:jumeau	2=-54
field:jumeaux	2=-76
field:jumelles	2=37
field:jury	8=-72
field:juvenile	8=26
field:kantian	1=38
field:kantien	1=55
field:karyotype	2=56
field:karyotyping	2=-37
field:keeps two	5=37
field:keystroke	3=50
field:kidney	4=42
field:kidneys	4=-25
field:killed	8=-34
field:kine	4=-65
field:kinky	5=26
field:kissing	5=50
field:klinefelter	2=52
field:kurde	0=57
field:lactose	4=34
field:laine	1=31
field:laique	1=26
field:langue des signes	4=-37
field:lapel	0=-29
field:lapsed	1=-37
field:latex	4=43 5=-69
field:lay official	7=52
field:le pen	0=38
field:leaflet	0=-38
field:lecteurs	3=-91
field:left	0=-70
field:left wing	0=83
field:legislatives	0=36
field:leiden	2=46
field:lendemain	5=29
field:lenin	0=45
field:lesbian	6=80
field:lesbien	6=-34
field:lesbienne	6=78
field:leucemie	4=41
field:leukaemia	4=49
field:lgbt	6=-38
field:lgbtq	6=40
field:lib dems	0=54
field:liberale	0=-48
field:liberals	0=41
field:libere	8=48
field:libertarian	0=45
field:libertin	5=47
field:libido	5=56
field:libre penseur	1=48
field:libre penseuse	1=40
field:licence	8=-40
field:licencie	7=38
field:licenciement	7=-40
field:limp	4=25
field:limps	4=-37
field:lip reads	4=48
field:lit	5=-46
field:lit sur les levres	4=49
field:lithium	4=31
field:liver	4=-60
field:lobbying	0=-61
field:lobbyist	0=-27
field:local	7=31
field:locked up	8=41
field:locuteur	3=-25
field:lodge	1=51 7=-128
field:loge	1=49
field:logement	1=-44
field:logeuse	1=-42
field:login	3=25
field:logs in	3=28
field:loi travail	0=45
field:long qt	4=-88
field:lost his faith	1=32
field:lover	5=88 6=-129
field:lr	0=81
field:lumiere	1=-36
field:lumieres	1=-26
field:lutte	0=-29
field:lymphoma	4=-25
field:macon	1=-47
field:maconne	1=45
field:maconnerie	1=-72
field:macron	0=71
field:maga	0=77
field:magistrate	8=-37
field:magistrates	8=44
field:maitresses	5=49
field:malades	4=-47
field:maladies	4=-41
field:malaria	4=-35
field:malentendant	4=45
field:mandataire	0=-48
field:mandate	7=-26
field:mandats	7=25
field:manic	4=-35
field:manif	0=36
field:manifestation	0=-28
field:manifestations	0=-25
field:manslaughter	8=43
field:march	0=-76
field:marches	0=-59
field:marcus aurelius	1=41
field:marfan	2=31 4=-43
field:mari	6=-60
field:mariage pour tous	0=29
field:marie a	6=-41
field:mariee a	6=33
field:married	6=-41
field:marxiste	0=35
field:mason	1=-55
field:massage	5=-83
field:mastectomie	4=-40
field:materialist	1=67
field:materialiste	1=-33
field:mayor	0=-54
field:medically	4=37
field:medicaments	4=-43
field:medication	4=47
field:melanoma	4=31
field:melenchon	0=33
field:member of the	0=-62
field:membership	0=-61
field:meme sexe	6=43
field:mention	8=44
field:mesure	8=-32
field:mi temps therapeutique	4=26
field:microdeletion	2=63
field:migraine	4=48
field:migraines	4=70
field:migrants	0=25
field:militaire	0=-82
field:milite	7=-55
field:minister	0=-88
field:mis en examen	8=38
field:miscarried	4=26
field:misidentified	3=53
field:mistress	5=30
field:mitterrand	0=25
field:mobility scooters	4=-51
field:modem	0=46
field:moelle	2=36
field:momentum	0=71
field:monarchist	0=32
field:monarchiste	0=74
field:monogamous	5=67
field:monozygotic	2=25
field:months gone	4=65
field:morale	1=-40
field:mosaique	2=29
field:mr and mr	6=42
field:mthfr	2=31
field:mugged	8=-56
field:multiple sclerosis	4=35
field:municipales	0=50
field:murder	8=-29
field:mutation	2=36
field:mutations	2=-86
field:mute	2=-80
field:mutee	2=-50
field:myopathie	2=43 4=-46
field:napo	7=59
field:nasuwt	7=54
field:nationalist	0=67
field:nationalite	0=-80
field:naturalist	1=-49
field:nautilus	7=25
field:negociant	7=-75
field:negociation	7=-44
field:negocie	7=-67
field:negocier	7=26
field:neu	7=74
field:nietzsche	1=-26
field:nietzscheen	1=47
field:nihilist	1=65
field:nihiliste	1=39
field:non believer	1=27
field:non lieu	8=52
field:non violence	1=50
field:norovirus	4=-29
field:not carry	2=29
field:notre dame des landes	0=26
field:npa	0=57
field:nude	5=72
field:nuit	5=-89
field:nuit debout	0=51
field:nuj	7=50
field:num	7=60
field:nus	5=-35
field:nut allergy	4=49
field:nymphomane	5=49
field:obama	0=52
field:obedience	1=35
field:objecteur	1=62
field:occupational	0=-59
field:ocd	4=62
field:offence	8=-30
field:offences	8=-31
field:offender	8=73
field:on licence	8=68
field:oncogenetique	2=29
field:one night stands	5=53
field:onlyfans	5=33
field:open marriage	5=63
field:open relationship	5=-25
field:opens the	3=74
field:operation	4=-27
field:operations	4=-73
field:opere	4=49
field:opposante	0=59 3=-39
field:opposition	0=71 3=-54
field:organiser	7=-41
field:organisers	7=-43
field:organizer	7=27
field:orgies	5=68
field:orgy	5=-54
field:other side	6=44
field:oute	6=52
field:outed	6=53
field:outrage	8=54
field:ouvre	3=41
field:ouvrent	3=-29
field:ouvrier	7=-26
field:ouvriere	7=-41
field:ouvriers	7=-41
field:pacemaker	4=28
field:pacemakers	4=-53
field:pacifism	1=41
field:pacifist	1=69
field:pacifiste	0=-91 1=98
field:pacse	6=-60
field:pacsee	6=-67
field:paie pour	5=42
field:painkillers	4=57
field:palb2	2=41
field:palestine	0=27
field:palestinian	0=36
field:palliatifs	4=-61
field:palliative	4=-33
field:palm	3=49
field:palm vein	3=33
field:panel	2=-75
field:panels	2=-26
field:panic attacks	4=66
field:panne	5=-33
field:pansexual	6=37
field:pansexuel	6=46
field:pansexuelle	6=64
field:paralysed	4=-59
field:parkinson	4=28
field:parlement	0=-33
field:parquet	8=32
field:parti	0=45
field:partially sighted	4=59
field:parties	0=-94
field:partis	0=-51
field:partisan	0=26
field:partner	6=-34
field:partner swap	5=-41
field:party	0=46
field:pas	3=-102
field:passe	5=-111
field:passion	5=-31
field:passionate	5=-95
field:passionne	5=-37
field:paternite	2=-51
field:paternity	2=57
field:paume	3=57
field:pcf	0=85
field:pcr	2=-37
field:pcs	7=48
field:peau	4=-45
field:pede	6=58
field:pedigree	2=-61
field:peine de mort	0=35
field:peines	8=41
field:perjury	8=60
field:perverting	8=33
field:philosophe	1=-32
field:philosopher	1=-42
field:philosophie	1=-29
field:philosophique	1=54
field:philosophy	1=-59
field:physio	4=-41
field:picket	7=33
field:pills	4=-38
field:pin	0=-54
field:piquet	7=66
field:plan a trois	5=-35
field:plans	5=30
field:plantar fasciitis	4=37
field:pleaded	8=38
field:pma	4=-47
field:pneumonia	4=40
field:pointage	3=-41
field:pointe	3=42
field:pointeuses	3=-41
field:polices	8=-28
field:policier	8=-32
field:policiers	8=-26
field:political levy	7=35
field:politically	0=86
field:politics	0=-42
field:politiques	0=-65
field:polling	0=-39
field:polyamorous	5=73
field:polyamory	5=54
field:polyamour	5=56
field:polyamoureux	5=41
field:porn	5=30
field:porno	5=73
field:pornographiques	5=28
field:porte un	2=-87
field:porteur	2=-45
field:porteurs	2=-36
field:porteuse	2=78
field:portique	3=29
field:possession	8=48
field:pouce	3=69
field:poumons	4=31
field:poursuites	8=45
field:poursuivi	8=70
field:poutine	0=33
field:predispose	2=31
field:predisposition	2=50
field:prefere les filles	6=26
field:prefers women	6=43
field:prelevement	2=53 3=-41
field:premutation	2=30
field:prescriptions	4=-47
field:preservatifs	5=-28
field:presidente	0=-63
field:presidentielle	0=40
field:presidents	0=-38
field:pression	3=45
field:prime minister	0=-50
field:principe	1=-51
field:principes	1=32
field:principle	1=-31
field:prints	3=67
field:prisons	8=-41
field:probation	8=55
field:proctoring	3=46
field:procureur	8=75
field:promiscuous	5=53
field:prosthetic	4=34
field:prostituees	5=27
field:prostitute	5=27
field:prostitutes	5=59
field:protest	0=-89
field:prothese	4=41
field:protheses	4=-69
field:prud hommes	7=-26
field:ps	0=103
field:psychiatre	4=-29
field:psychiatric	4=45
field:puceau	5=43
field:queer	6=26
field:questioning	6=41
field:radio	4=-77
field:radiotherapy	4=45
field:rainbow	6=-25
field:rally	0=67
field:rappel	4=-42
field:rappel a la loi	8=62
field:rassemblement national	0=36
field:rationalist	1=75
field:rationaliste	1=53
field:rcn	7=94
field:re enrol	3=25
field:reader	3=-30
field:recel	8=46
field:recherche	8=-34
field:recognise	3=-30
field:recognised	3=30
field:recognition	7=-81
field:reconnaissance	3=-34
field:reconnait	3=36
field:reconquete	0=75
field:record	8=-34
field:recorded	3=-35
field:recovering	4=55
field:recovery	4=-38
field:reeducation	4=-47
field:referendum	0=48
field:reforme	0=-33
field:refuse	3=-70
field:refusee	3=41
field:refusees	3=49
field:regime	0=51 4=-62
field:regiment	0=-45
field:regimes	0=-35
field:registered	8=-99
field:rehab	4=42
field:rehabilitation	8=54
field:rein	4=45
field:reincarnation	4=-40
field:relaxe	8=54
field:relaxee	8=54
field:releve	3=-60
field:relevees	3=46
field:religieuse	1=-26
field:religieux	1=-33
field:religion	1=44
field:religions	1=-53
field:religious	1=-26
field:remission	4=50
field:rencontres	5=-36
field:representant	7=-47
field:republican	0=60
field:reseau veineux	3=38
field:reserve	4=-55
field:retenue	7=-50
field:retina	4=-25
field:retinal	4=-44
field:retine	3=50 4=-82
field:retire	3=-28
field:retrait de permis	8=38
field:revolutionary	0=-27
field:rheumatism	4=36
field:rheumatologist	4=-42
field:rhume	4=36
field:right wing	0=38
field:riots	8=38
field:rmt	7=45
field:rn	0=113
field:romance	5=-29
field:romances	5=-29
field:rosicrucien	1=53
field:roussel	0=-28
field:royaliste	0=62
field:rqth	4=88
field:rss	7=-60
field:sa copine	6=-28
field:sa femme	6=-68
field:sa fiancee	6=41
field:sag aftra	7=38
field:same sex	6=62
field:sanders	0=31
field:sans suite	8=27
field:sante	8=-55
field:sas	3=49
field:scan	3=95
field:scannait	3=34
field:scanne	3=51
field:scanned	3=44
field:scannee	3=37
field:scanner	3=53
field:scanners	3=-71
field:scans	3=29
field:sceptical	1=-54
field:sceptics	1=-39
field:schizophrenia	4=49
field:sclerose	4=40
field:sclerosis	4=31
field:scoliosis	4=48
field:score	3=33
field:screen reader	4=30
field:secretaire de	7=-55
field:secretaire du	7=55
field:sectioned	4=37
field:secular	1=31
field:secularist	1=68
field:seduces	5=-34
field:seduction	5=-37
field:seiu	7=62
field:selfie	3=88
field:senat	0=-77
field:seneca	1=54
field:sensual	5=-38
field:sentence	8=43
field:sentenced	8=-33
field:sentences	8=-33
field:sequelle	4=32
field:sequelles	4=37
field:sequence	2=-42
field:sequenced	2=-33
field:sequences	2=-56
field:seropositif	4=79
field:served time	8=31
field:sex	5=59
field:sex tape	5=42
field:sexe	5=40
field:sexual	5=49
field:sexual orientation	6=76
field:sexuality	5=-110 6=66
field:sexually	5=76
field:sexuelle	5=34
field:sexuelles	5=31
field:sexuels	5=33
field:sfa	7=36
field:shingles	4=-28
field:shop floor	7=-61
field:shop steward	7=49
field:shoplifting	8=44
field:sick	4=-39
field:sickle	2=27 4=-32
field:sickle cell	4=-31
field:sign language	4=-44
field:signature	3=-36
field:signatures	3=-44
field:signed off	4=48
field:singing	5=-36
field:sinn fein	0=30
field:siptu	7=46
field:skeptics	1=44
field:sleeping with	5=61
field:sleeps with	5=40
field:slipped disc	4=27
field:slogan	0=-34
field:snes	7=71
field:snj	7=42
field:snp	0=57
field:snuipp	7=39
field:sober	4=43
field:socialist	0=73
field:socialiste	0=59
field:socialistes	0=36
field:soeur	1=-76
field:soeurs	1=-52
field:soins	4=-81
field:soins palliatifs	4=-37
field:solidaires	7=121
field:solidarnosc	0=-52 7=34
field:son compagnon	6=-77
field:son copain	6=63
field:son fiance	6=35
field:son mari	6=-31
field:son petit ami	6=-32
field:soulevements de la terre	0=57
field:souverainiste	0=45
field:specialist	4=-62
field:specialiste	4=-27
field:specialite	4=-55
field:spectrum	4=35
field:spinal muscular	2=50
field:spine	4=44
field:spirit	1=-26
field:spiritual	1=-46
field:staff side	7=-31
field:stammer	4=46
field:stoical	1=-35
field:stoicien	1=87
field:stoicisme	1=34
field:stole	8=67
field:stretch	8=29
field:strip	5=-50
field:stripped	5=-65
field:stroke	4=-30
field:subs	7=57
field:subscriptions	7=-38
field:sud	7=86
field:sud rail	7=38
field:suicide	4=51
field:suppleante	0=38
field:supporter	0=56
field:suppression	3=51
field:surgeon	4=-55
field:surgery	4=-54
field:sursis	8=64
field:surveillance	3=32
field:swap partners	5=31
field:swing	5=-61
field:swinger	5=75
field:swings	6=-31
field:sympathies	0=25
field:sympathisant	0=29
field:syndic	7=-100
field:syndical	7=36
field:syndicale	7=83
field:syndicales	7=30
field:syndicats	7=-38
field:syndicaux	7=-32
field:syndique	7=105
field:syndiquee	7=71
field:syndiquer	7=43
field:syndrome	4=-57
field:tablet	4=-73
field:tablets	4=47
field:tablier	1=36
field:tag	8=72
field:tagged	8=32
field:tante	6=-84
field:tart	5=-49
field:taulard	8=56
field:taule	8=50
field:tax evasion	8=36
field:taxes	0=25
field:tay sachs	2=37
field:tdah	4=51
field:tea party	0=37
field:teamster	7=54
field:teamsters	7=43
field:template	3=69
field:tension	4=-45
field:tenue	1=-38
field:terminal	4=-32
field:test adn	2=74
field:tested positive	4=41
field:tests adn	2=-45
field:tgwu	7=44
field:thalassaemia	2=43 4=-57
field:the genes	2=-30
field:the system	0=-61
field:theft	8=-37
field:theosophical	1=51
field:therapie	4=-48
field:therapist	4=-63
field:thoreau	1=31
field:threesomes	5=38
field:throuple	5=39
field:thumbprint	3=75
field:thyroide	4=43
field:timbres	7=-42
field:time clock	3=-31
field:tired	4=-73
field:tolstoien	1=37
field:tories	0=38
field:tory	0=43
field:tp53	2=-37
field:tracts	7=-43
field:trade union	7=-32
field:trade unionist	7=41
field:trade unions	7=-34
field:trafic	8=26
field:transhumanist	1=60
field:translocation	2=73
field:transmis	2=-33
field:transmission	2=-56
field:travail d interet general	8=60
field:tremblement	4=73
field:tresorier	7=-42
field:trial	8=-35
field:tried	8=-49
field:trisomie	2=-63 4=35
field:trisomique	2=-47 4=41
field:trisomy	2=80
field:trompait	5=43
field:trotskiste	0=61
field:trouble with the law	8=27
field:trump	0=76
field:tssa	7=45
field:tumour	4=31
field:turner	2=52
field:turnstile	3=49
field:turnstiles	3=-42
field:twin	2=-58
field:twins	2=-52
field:two dads	6=47
field:two fathers	6=51
field:two timing	5=-91
field:typage	2=34
field:typing pattern	3=38
field:typing rhythm	3=43
field:uaw	7=65
field:ucu	7=61
field:udi	0=35
field:ukip	0=66
field:ukraine	0=25
field:ump	0=57
field:unbeliever	1=45
field:unef	0=-27 7=-36
field:unfaithful	5=31
field:unfit	4=35
field:union	7=72
field:union card	7=41
field:union locale	7=42
field:unionise	0=-43 7=33
field:unionised	0=-103
field:unionist	0=58
field:unions	7=-54
field:unison	7=42
field:unite	7=67
field:unknown significance	2=25
field:unlock	3=31
field:unpaid work	8=40
field:unsa	7=123
field:usdaw	7=53
field:vaccinated	4=77
field:vaccination	4=-44
field:vaccine	4=-36
field:vaccinee	4=57
field:vaccins	4=44
field:valeurs	1=-28
field:vegane	1=44
field:veganes	1=38
field:veganisme	1=40
field:vegans	1=-40
field:vein	3=54
field:veineux	3=32
field:veins	3=27
field:venerable	1=53
field:ver di	7=59
field:verdict	8=-30
field:verified	3=51
field:verifiee	3=-51
field:verifier	3=-33
field:victim	8=-45
field:victime	8=-72
field:victimes	8=-33
field:victims	8=-44
field:vierge	5=25
field:violence	8=-85
field:virgin	5=50
field:virginity	5=51
field:virus	4=-37
field:visa	3=-49
field:visage	3=58
field:visages	3=-30
field:vocal	3=45
field:vocale	3=-25
field:voice id	3=66
field:voice recognition	3=32
field:voice sample	3=43
field:voiceprint	3=54
field:voices	3=-48
field:voix	0=-146
field:volage	5=56
field:votait	0=30
field:vote	0=27
field:voter	0=51
field:voting	0=30
field:walking frame	4=66
field:ward	4=-68
field:warned	8=-27
field:warning	8=35
field:weak	4=39
field:webcam	5=-34
field:wife	6=-59
field:wobbly	7=48
field:womaniser	5=50
field:worker	7=-40
field:works council	7=-55
field:wound	4=-43
field:xx	2=39
field:xxy	2=25
field:xyy	2=43
field:yeux	3=-49 4=-68
field:zemmour	0=65
field:zen	1=-28
other:BIOMETRIC	0=-136 1=-128 2=-150 4=-123 5=-143 6=-138 7=-115 8=-119
other:CRIMINAL_CONVICTION	0=-123 1=-133 2=-29 3=-48 4=-92 5=-103 6=-97 7=-72
other:GENETIC	0=-136 1=-118 3=-92 4=-166 5=-127 6=-140 7=-86 8=-133
other:HEALTH	0=-178 1=-159 2=-69 3=-91 5=-95 6=-141 7=-160 8=-84
other:PHILOSOPHICAL_BELIEF	0=-113 2=-145 3=-111 4=-168 5=-152 6=-131 7=-131 8=-124
other:POLITICAL_OPINION	1=-85 2=-143 3=-89 4=-113 5=-170 6=-140 7=-47 8=-154
other:SEXUAL_ORIENTATION	0=-127 1=-127 2=-108 3=-145 4=-157 5=-114 7=-119 8=-57
other:SEX_LIFE	0=-160 1=-145 2=-155 3=-155 4=-150 6=-130 7=-120 8=-152
other:TRADE_UNION_MEMBERSHIP	0=-118 1=-152 2=-110 3=-99 4=-122 5=-108 6=-97 8=-125
role:field	5=27
role:hint	0=-52 1=-25 3=-32
role:statement	0=32 1=35 2=29 3=66 4=31 5=27 6=44 7=76 8=32
role:topic	0=34 1=45 2=30 3=27 6=71 7=74 8=42
role:trait	1=82 4=27
s:23an	2=50 5=-27
s:23and	2=40 5=-33
s:aadh	3=50
s:aadha	3=63
s:abad	8=-28
s:aban	3=-38 8=56
s:aband	8=53
s:aber	0=26 1=40 7=-44
s:aberd	1=38 7=-27
s:abim	0=-30 3=43 4=53
s:abime	0=-25 4=58
s:abno	5=-34
s:abnor	2=28 5=-37
s:abon	5=44
s:abonn	5=46
s:abor	6=42
s:abou	1=-73 3=-91 7=-33
s:abov	0=-26 1=25 2=-41 5=27 6=38
s:abse	0=-36 2=31 4=59 5=-46
s:absen	1=-25 2=51 4=67 5=-36 7=34 8=-38
s:abst	1=-55 4=-103 5=61 8=-25
s:absta	0=34 1=-41
s:absti	4=-105 5=103
s:abstr	8=-29
s:absu	1=61
s:absur	1=50
s:acad	5=-43
s:acade	5=-50
s:acce	0=-68 2=-29 3=54 4=-34 5=-31 6=-33 7=-36 8=-56
s:accep	0=-38 7=-27
s:acces	0=-34 4=-29 5=-27 8=-25
s:acci	0=-28 5=56 6=-54 8=-38
s:accid	0=-27 1=-26 2=-28 5=56 6=-51 8=-34
s:acco	1=40 6=-27 7=-92 8=-55
s:accom	3=-34 5=-26 6=35
s:accor	1=36 2=26 3=41 4=27 7=-63
s:accou	2=-63 3=-51 4=-36 6=-56 7=-65 8=-83
s:accr	1=-26 7=-26
s:accu	0=-46 2=-39 3=-25 4=-45 7=-40 8=26
s:accue	0=-42 2=-28 6=28 7=-37
s:accus	5=33 6=-54 8=61
s:acha	1=-28 5=-44
s:achat	0=-37 5=-25
s:ache	4=-29 6=-42
s:achet	4=-38 6=-41
s:achev	0=25
s:acht	0=42
s:achte	0=56
s:acou	3=-27
s:acous	3=-26
s:acqu	5=-26 8=105
s:acqui	5=-25 7=-27 8=94
s:acro	2=-47 3=-27 7=-52
s:acros	0=-32 2=-50 7=-54
s:acte	0=-55 4=-35 5=-31
s:acteu	6=-26
s:acti	1=26 4=-93 7=46 8=-36
s:actin	4=-35 7=-37
s:actio	6=-32 7=-30
s:activ	4=-66 5=33 7=72 8=-47
s:actn	2=47
s:acto	3=-46 6=32
s:actor	3=-25
s:actu	1=25 3=37 4=-39
s:actua	4=-37
s:actue	3=38
s:adai	6=35
s:adap	2=-55 3=-34 5=-37
s:adapt	2=-48 3=-39 5=-33
s:adde	2=47 4=-28
s:adden	2=26
s:addi	4=-96 5=75 8=-68
s:addic	4=-70 5=69 6=-31 8=-64
s:addr	7=-27
s:adep	0=-30 5=53
s:adept	0=-42 5=65 8=-25
s:adey	4=52 8=-46
s:adeye	4=48 8=-49
s:adhe	0=-36 1=54 4=-37 5=-31 7=36 8=-43
s:adher	1=49 5=-28
s:adhes	1=44 7=27
s:adjo	3=-29 4=-65 5=-71 6=-38
s:adjoi	3=-25 4=-61 5=-47 6=-35
s:adju	8=25
s:adjud	8=29
s:admi	0=-90 3=-42 4=-74 5=49 6=-62
s:admin	0=-76 2=-34 3=-30 4=-43 5=-42 8=-39
s:admit	0=-39 4=-33 5=58 6=-37 7=-26 8=26
s:adol	2=31
s:adole	2=28
s:adop	5=-48
s:adopt	5=-39
s:adre	2=42 4=-28
s:adres	5=46
s:adul	0=-50 1=-38 2=-46 3=-35 4=-31 5=39 6=-59 7=-41 8=-76
s:adult	0=-26 1=-29 2=-41 5=33 8=-60
s:adve	0=35 1=-29 4=-26 5=34 6=-61 8=-29
s:adven	5=39
s:adver	1=-34 6=-69 7=-31
s:advi	0=-34 1=-25 2=-51 3=-65 5=-68 6=-37 7=-71 8=-56
s:advic	5=-48 7=-28
s:advis	0=-34 1=-30 2=-46 3=-75 5=-52 6=-33 7=-45 8=-48
s:advo	1=29
s:aeri	8=-50
s:aerie	8=-58
s:aero	4=-38 7=-33 8=35
s:aerop	8=40
s:affa	0=-52 1=-55 2=-37 3=-84 4=-69 6=-34 7=-34
s:affai	0=-33 1=-52 3=-68 4=-68 6=-31 7=-47
s:affe	0=-32 2=28 5=-38 8=-28
s:affec	0=-30 2=27 4=28 5=-41
s:affi	1=41 3=-33 4=-34 5=44 6=-56 7=54
s:affic	1=26 3=-26 5=34 6=-33 7=-38
s:affil	0=62 5=-29 7=93
s:affir	1=30
s:affr	5=-36
s:affra	8=31
s:afsc	7=53
s:afscm	7=53
s:afte	0=-73 1=25 2=31 4=37 6=-67
s:after	4=48 6=-42
s:aftr	0=-59 7=35
s:agai	0=65 3=-62 4=50 5=-67 6=-57 8=-33
s:again	0=47 1=29 3=-49 5=-47 6=-68 7=-27
s:agei	1=-41
s:agein	1=-46
s:agen	0=-147 1=-34 2=-77 3=-41 5=-32 6=-66 7=-36 8=-55
s:agenc	0=-104 1=-64 2=-56 4=37 6=-57 7=-35 8=-31
s:agend	0=-38
s:agent	0=-55 8=-28
s:aggr	1=31 2=-38
s:aggre	1=26 2=-27
s:agil	3=-25
s:agno	0=-44 5=-54 6=-49
s:agnos	0=-45 1=34 5=-71 6=-44
s:agon	4=-27
s:agre	0=-39 1=-55 2=-32 4=-50 5=-44 7=-41
s:agree	3=60 7=-51
s:agreg	0=-33 1=-52
s:agrem	2=-35 8=54
s:agres	4=-26 8=-79
s:aide	4=-48
s:aili	0=-26 4=-72
s:ailie	0=-29
s:ailin	4=-57
s:aill	5=57 6=-47
s:aille	5=46 6=-54
s:aima	6=42
s:aimai	6=57
s:aime	1=-30 5=-34 6=39
s:aimen	5=-30 6=36
s:aimer	6=-44
s:airb	0=-25
s:airl	2=35 3=-26
s:airli	2=26
s:airp	4=-36 5=-41
s:airpo	4=-39 5=-40
s:alar	0=-34 4=-55 8=-67
s:alarm	0=-25 4=-35 8=-51
s:albu	4=-45 8=-44
s:alco	0=-25 2=-31 3=-28 5=-56 6=-27 8=93
s:alcoh	5=-49
s:alcoo	0=-25 3=-26 4=-44 8=101
s:alge	0=43 6=-31
s:algo	2=-35 3=32 8=-62
s:algor	2=-31 3=47 8=-67
s:alig	0=44
s:alik	0=-37 6=52
s:alim	2=-26 4=-29
s:alle	0=-66 1=-40 5=-31 6=-60 7=-44 8=-62
s:alleg	5=39 8=-32
s:allem	0=-39 6=-39 7=30
s:aller	0=-33 2=-41 5=-74 6=-36 7=-73
s:alli	0=26 7=43
s:allia	7=33
s:allo	0=-38 1=49 2=-30 4=30 5=-30 6=-30 7=-33 8=26
s:allow	4=30
s:alon	0=39 1=-48 2=35 4=-59
s:alph	2=35
s:alre	4=34 7=27
s:alrea	2=-29
s:alsa	0=66 4=-28 7=-44
s:alsac	0=60 4=-39 7=-38
s:alte	0=39 2=-25
s:alter	0=44 2=-38 8=-27
s:altr	0=-29 1=71
s:altru	0=-27 1=70
s:alwa	0=28 1=-32 2=-34 4=-30 6=65
s:alway	1=-32 2=-39 4=-36 6=55
s:alzh	2=60
s:alzhe	2=56
s:aman	0=-51 6=-49
s:amant	0=-39 6=-63
s:amat	0=-39
s:amate	0=-42
s:amba	3=39 5=-28
s:ambas	3=47
s:ambi	0=-42 1=32 4=-32 6=33 7=-38
s:ambig	6=35 7=-37
s:ambit	1=63
s:ambu	1=-27 4=-73 5=-25 6=-30
s:ambul	0=-25 4=-75 5=-30 6=-26 8=-25
s:amen	1=-25 4=51 6=-31
s:amena	4=56
s:amend	4=31
s:amer	0=31 2=58 3=-39 6=-54
s:ameri	2=38 3=-28 4=-29 6=-50
s:amia	8=-33
s:amie	5=-42 6=89
s:amiti	6=31
s:amni	2=-35 8=60
s:amnio	2=-30
s:amon	2=-30 4=-71
s:amou	0=-68 1=-60 2=-37 4=-55 6=76 7=-35 8=-31
s:amour	0=-30 4=-36 5=-83 6=56 7=-25
s:amst	6=41
s:amste	6=37
s:amus	3=28
s:amyo	2=42
s:amyot	2=45
s:anae	2=-55 4=37
s:anaem	2=-63 4=48
s:anal	1=-29 2=39 4=-53 5=-38 6=-47 7=-64 8=-81
s:analy	1=-45 2=50 3=-29 4=-63 5=-41 6=-53 7=-53 8=-62
s:anar	0=35 1=70 4=-39 5=-48 6=-27 7=-32
s:anarc	1=74 4=-33 5=-49 6=-32
s:anat	4=-52
s:anato	4=-57
s:ances	6=-27
s:anci	0=53 1=62 2=-52 7=33
s:ancie	0=44 1=48 2=-55 5=-27
s:andr	1=-40 6=39
s:andre	1=-32 6=35
s:aneu	4=-32
s:aneur	4=-36
s:ange	1=35 8=38
s:anger	1=35
s:angi	2=46 4=29
s:angl	0=-33 1=-50 4=-30 5=-36
s:angla	0=-33 5=-35
s:angli	1=-49
s:anim	0=-91 1=100 2=-70 3=-71 4=-53 5=-95 6=-39 8=-69
s:anima	0=-66 1=106 2=-55 3=-63 4=-66 5=-75 6=-64 7=-49 8=-65
s:animi	1=74
s:anka	0=29
s:anne	1=36
s:annec	6=-34
s:annee	7=-31
s:anno	2=-55 5=56
s:annon	3=-26 5=52
s:annot	2=-45
s:annu	2=-38 3=-30 4=-38 5=-57 7=30 8=57
s:annua	2=-27 7=36
s:annue	5=-58 7=-25
s:annul	8=61
s:anom	2=56 4=-32 5=-34
s:anoma	2=62
s:anon	2=-35 3=-38 4=-43 5=49 6=-30 8=39
s:anony	1=-25 2=-37 3=-38 4=-32 5=56 6=-34 8=37
s:anor	2=27 4=26 5=-43
s:anore	4=34
s:anot	0=-57 7=-39 8=-28
s:anoth	0=-53 7=-39
s:answ	0=-26 1=-36 6=-61 8=-37
s:answe	1=-35 3=-28 6=-56 8=-31
s:ante	2=-31 8=72
s:antec	2=-35 8=73
s:anth	1=136 6=-66 8=-39
s:anthr	1=125 6=-46 8=-48
s:anti	0=-72 1=148 3=-27 4=31 5=-78 6=-26 8=-60
s:antic	0=31 4=56
s:antid	4=30 8=-25
s:antin	1=78 8=-26
s:antiq	4=-42
s:antis	0=-49 1=85
s:antit	1=61 2=30
s:anto	4=-33 5=-26 6=82
s:antoi	4=-27 6=80
s:antw	5=55 6=-34
s:antwe	5=57 6=-30
s:anxio	4=28
s:anyo	2=42 5=64 6=-34
s:anyon	5=67 6=-37
s:anyt	1=41 6=-35
s:anyth	0=41 1=39 2=-25 5=-29 6=-28 7=-33
s:apai	0=-36
s:apais	0=-44
s:apar	0=33 3=29
s:apne	4=71
s:apoe	2=35 4=-37
s:apol	0=64 4=27
s:apoli	0=54
s:apolo	4=26
s:apos	1=34 6=-44
s:apost	1=34 6=-31
s:appa	0=40 1=44 2=31 4=28 5=-62 7=-43 8=-26
s:appar	0=45 1=50 2=25 5=-53 7=-38 8=-27
s:appe	3=-31 4=83 5=-35
s:appea	1=-45 4=-53 5=32 8=33
s:appel	0=-28 4=74 5=-33 8=-37
s:appen	4=67
s:appl	5=-34
s:appo	0=-36 7=58 8=-46
s:appoi	0=-41 7=45 8=-52
s:appr	1=-51 2=-51 3=28 4=-69 6=-38 7=33
s:appre	0=-58 1=-33 2=-46 4=-57 6=-26 8=-46
s:appri	3=39 7=60 8=-32
s:appro	0=42 5=-55 6=-33 8=46
s:appu	2=49 4=-28
s:apre	1=41 2=49 4=-41 5=35 6=32 7=-51 8=25
s:apri	4=52
s:apro	1=25 2=-25
s:aprop	2=-29
s:arbi	0=-30 4=-31 7=-29
s:arbit	0=-29 4=-36 7=-35
s:arbr	0=57 2=-56
s:arch	0=-36 2=-45 3=-48 4=-50 5=-27 6=-40 7=-42 8=-80
s:archa	5=-28
s:archi	0=-74 2=-44 3=-63 4=-43 6=-38 7=-30 8=-66
s:arde	0=-27 1=26
s:ardec	0=-32 4=-26
s:argu	0=-27 1=-29 6=38 8=-43
s:arle	5=-31
s:arme	0=48 8=-39
s:armee	1=-29
s:arna	8=39
s:arnau	2=-27
s:arou	4=-36 5=39
s:aroun	4=-46 5=53
s:arra	4=-25 5=72 6=-51 7=-35
s:arran	5=72 6=-48 7=-49
s:arre	0=-48 1=-46 3=-32 5=-48 6=-32 7=-52 8=73
s:arres	0=-29 2=43 8=28
s:arret	2=-42 4=-49 8=93
s:arri	1=-34 2=-32 5=-31 8=-65
s:arriv	1=-40 2=-32 3=-30 5=-30 8=-45
s:arro	0=38
s:arron	0=40
s:arson	8=-35
s:arth	0=25 4=63
s:arthr	4=60
s:arti	1=-37 3=-93 8=27
s:artic	0=41 5=28 6=-33
s:artis	0=-44 1=-35 3=-78 5=-49 8=29
s:asce	0=-34 4=43
s:ascen	0=-34 4=43
s:asco	3=-42 7=-60
s:asex	1=-27 5=46 8=-33
s:asexu	3=-32 4=-27 6=44 8=-35
s:asha	6=25
s:ashk	2=41
s:ashke	2=35
s:aske	0=-42 4=45 5=-42 6=44 8=25
s:aski	3=37
s:askin	3=32
s:asle	0=-30 7=26
s:aspe	2=-35 4=42
s:asper	2=-25 4=32
s:assa	2=-33 7=-31
s:asse	1=43 2=-30 4=-52 5=-71 7=-42 8=-53
s:assem	1=42 5=-29 7=-46
s:asses	5=-49
s:asset	4=-28
s:assi	0=-58 1=-47 2=-48 3=-47 4=-102 5=-26 7=-54
s:assig	8=60
s:assis	0=-55 1=-43 2=-49 3=-58 4=-102 7=-59 8=-75
s:asso	0=-83 2=-68 3=-45 4=-60 6=-29 7=-32
s:assoc	0=-81 2=-84 3=-53 4=-66 6=-29 7=-26
s:assu	1=58 2=-66 3=-28 4=-37 5=31 6=36 7=-80
s:assum	0=-41 1=38 5=60 6=50 7=-25
s:assur	2=-65 3=-28 4=-26 6=-38 7=-69
s:asth	0=-28 1=-36 2=-31 4=38 5=-56 7=-31
s:asthm	1=-29 3=-27 4=55 5=-58 7=-35
s:astr	0=-30 1=47 5=-34
s:astri	6=25
s:astro	0=-25 1=40
s:asyl	6=-33
s:atel	1=-116 2=-34 3=-27 4=34 7=44
s:ateli	1=-113 2=-32 3=-30 4=42 6=-30
s:athe	0=-82 1=65 2=-42 3=-43 4=-50 5=-52 6=-65 7=-32
s:athee	0=-27 1=60
s:athei	0=-44 1=97 3=-30 4=-51 5=-44 6=-52
s:athl	2=48 4=54 5=-56
s:athle	2=50 4=53 5=-58 6=-29
s:atla	0=46 2=-51 4=-41 5=-40
s:atlan	0=48 4=-35 5=-40
s:atou	1=-34
s:atro	2=35
s:atrop	2=29
s:atta	0=37 1=-42 4=26 5=-50 7=-65
s:attac	1=-27 5=-38
s:atte	0=-44 2=42 4=34
s:attei	2=75 3=-42
s:attem	3=42
s:atten	0=-37 7=-26
s:attes	4=29
s:atti	4=-50 5=-99 6=26
s:attir	5=-75 6=33
s:attit	4=-34
s:attr	0=-37 3=48 4=-33 5=-69 6=28
s:attra	4=-38 5=-73
s:attri	3=37
s:aube	5=-29
s:auber	5=-38
s:aubi	4=53 6=-32
s:auct	4=-36 5=-47
s:aucti	4=-35 5=-33
s:aucu	0=39 1=76 3=-26 4=55 6=-44 7=-36
s:aucun	0=38 1=37 4=40 5=-34 6=-35 7=-25
s:audi	0=-77 1=-59 2=-55 3=-92 4=-69 7=-73 8=-66
s:audie	8=-55
s:audio	3=-48 4=-51
s:audit	0=-48 1=-43 2=-29 4=-49 6=26 7=-53
s:augus	0=35 1=29
s:aujo	1=32
s:aumo	0=-25 3=-48 8=-45
s:aumon	0=-36 3=-44 8=-49
s:aunt	4=-26
s:aupr	0=-30 5=-25 7=-43 8=47
s:aupre	0=-36 5=-26 7=-35 8=36
s:aura	0=41 6=59 7=-39 8=29
s:aurai	0=38 2=-25 6=74 7=-34 8=25
s:aure	1=45 3=-34
s:aurel	1=45 3=-36 5=-32
s:auss	0=-46 2=31 5=-53
s:aust	2=-31 4=-56
s:auste	4=-28
s:austr	4=-34
s:auth	0=-61 3=81 4=-25 6=-46 7=-47 8=-46
s:authe	0=-59 3=88
s:autho	0=-25 3=-32 6=-44 7=-27 8=-31
s:auti	3=-28 5=-28 6=-29
s:autis	3=-30 5=-33
s:auto	0=45 1=-45 2=-47 3=53 5=-35 6=-32 7=-52
s:autom	0=-37 2=-29 3=41
s:auton	0=66 3=39 7=-31
s:autor	4=-25
s:autr	1=29 4=-38 6=58 8=-57
s:autre	0=43 6=-44
s:autri	8=-35
s:autu	4=36
s:autum	2=-29 4=43 8=-33
s:auxi	6=-26
s:avai	0=46 1=-32 4=-44 8=-28
s:avail	4=-29
s:avan	0=-29 1=29 2=-34 4=-58 5=-37 6=48 8=-53
s:aven	0=-37 3=-33 5=-32 6=-29
s:avent	0=-37 3=-31 5=-72 6=-30
s:aver	1=-25 5=77
s:avert	1=-25 5=63
s:aveu	4=-52
s:aveug	4=-49
s:avig	5=-29
s:avio	2=40 4=41
s:avion	3=-25
s:avoc	0=-42 1=-45 2=-33 3=-33 4=-43 5=-69 6=-57
s:avoca	0=-34 1=-40 2=-33 3=-31 4=-36 5=-65 6=-57 8=-31
s:avoi	2=-65 3=-43 4=70 8=-48
s:avoid	4=31
s:avou	5=75 7=-26 8=58
s:avow	1=42
s:avowe	1=38
s:avri	5=-32 8=40
s:awai	8=52
s:await	8=46
s:awake	5=33
s:awar	2=-31 4=-36 8=-35
s:award	6=-28
s:aware	2=-31
s:ayan	4=-36
s:babi	4=-68
s:babie	4=-42
s:bach	1=-33 6=-33
s:bache	0=-25 6=-46
s:back	1=-35 4=-27 5=-37
s:badg	0=-119 1=-30 2=-58 3=62 5=-49 8=-28
s:badge	3=-80
s:badl	5=-33
s:baga	8=25
s:bail	4=-35 8=-59
s:baili	4=-38 8=-42
s:bais	4=-54 8=35
s:baiss	4=-45 8=27
s:bake	1=-62 3=-81 5=-32 6=-75 8=-28
s:baker	1=-40 3=-67 6=-83 8=-61
s:bala	2=28 4=-74 6=-31
s:balan	4=-57
s:balc	0=30
s:balco	0=25
s:ball	0=60 3=-25 5=-45 7=-105
s:ballo	0=37 7=-96
s:ballr	0=-27 5=-42
s:balp	7=52
s:bama	0=67
s:bamak	0=57
s:band	5=-53
s:bang	0=29 5=48
s:bangk	5=56
s:bank	0=-49 5=-53
s:banke	2=26
s:banki	0=-47
s:bankr	4=27 5=-43
s:bann	3=-43 5=-36 8=54
s:banne	3=-44 5=-32 8=46
s:banni	0=-28
s:banq	1=-33 3=39 4=-44 5=-66 6=-48 7=-51 8=-63
s:banqu	1=-32 3=31 4=-49 5=-70 6=-50 7=-42 8=-58
s:bapt	1=29 7=49
s:bapte	1=48
s:bapti	1=-28 7=55
s:barb	6=-32
s:barbe	6=-29
s:barc	2=-26
s:barg	4=-27
s:bari	4=-60
s:baris	4=-52
s:barl	2=-42
s:barle	2=-43
s:barm	1=-32 5=-30 6=-34
s:barma	1=-32 5=-47 6=-36
s:baro	2=-51
s:barr	0=-39 1=-25 3=-30 4=-33 5=-63 6=-57 7=-30 8=62
s:barre	5=-49 8=70
s:barri	0=-25 6=-50 8=-41
s:bart	2=-26 6=-46
s:barte	6=-47
s:base	1=-30 4=-82 5=-51 6=36 8=-27
s:baseb	5=-37
s:basi	8=-49
s:bask	4=-37
s:baske	0=-31 4=-37
s:basq	0=-43 2=32
s:basqu	0=-57 2=35
s:bass	4=-43
s:bata	7=-30
s:bath	4=36
s:bathr	4=30
s:bati	1=-41 7=-41 8=-31
s:batim	1=-33 7=-49 8=-35
s:batt	4=25 5=40 6=-26 8=-41
s:batte	5=41 6=-25 8=-43
s:battl	4=30
s:bava	0=36
s:bavar	0=52
s:bayr	0=79
s:bayro	0=79
s:bear	0=37 3=40
s:beat	1=-35 4=30 6=37
s:beate	4=35 6=40
s:beau	1=-33 3=28 4=-50
s:beauc	3=42
s:beca	3=35 4=28 5=28 6=44 8=-54
s:becam	1=46 7=27
s:becau	0=32 1=-46 3=34 4=34 5=26 6=29 7=-43 8=-41
s:bect	7=46
s:bedr	4=-44 5=25
s:bedro	5=26
s:beek	1=-28
s:beeke	1=-25
s:befo	0=-42 1=-30 2=32 4=33 7=-32 8=-46
s:befor	0=-55 1=-37 4=52 7=-33 8=-37
s:bega	1=34 4=63
s:begi	2=-29
s:begin	2=-28 6=25 7=-31
s:beha	7=-39
s:behal	7=-33
s:behi	0=-28 4=45 5=-42
s:behin	0=-28 4=44 5=-39
s:bein	1=32 2=43 4=37 6=29 7=-27
s:bela	0=80 3=-28
s:belar	0=62 3=-28
s:belf	0=-44 1=49 7=-34
s:belfa	0=-33 1=45 7=-37
s:belg	1=-28 4=-58 6=27 7=-37 8=68
s:belgi	0=57 4=-43 6=50
s:beli	1=26 2=-42 3=-38 4=-47 5=-44 6=-64
s:belie	1=32 2=-38 3=-35 4=-47 5=-53 6=-68
s:bell	5=-34 6=-38
s:belo	1=-31 4=-25 6=-25 7=54 8=-32
s:belon	7=52 8=-34
s:benc	5=-45
s:bene	1=-38 2=-25 3=-36 4=-39 5=-50 7=-46
s:benev	0=32 1=-34 3=-28 5=-32 7=-26 8=-48
s:beni	1=31 4=25
s:berg	8=-25
s:berl	5=-33
s:berli	5=-31
s:bern	0=33 4=-63 8=-42
s:berna	5=-26
s:berni	0=40 8=-28
s:besid	5=28
s:beso	5=-29
s:besoi	5=-25
s:bete	1=48
s:bett	0=-56 3=-34 5=27 6=-26 7=-35
s:bette	0=-48 4=36 6=-29 7=-33
s:betw	0=26 1=-42 4=39 7=-54 8=-26
s:betwe	0=34 1=-38 7=-51 8=-25
s:bibl	1=70 3=-28 4=-42 5=-34 8=-29
s:bicyc	5=29
s:biel	0=34 3=-26 4=58
s:bien	8=30
s:bigg	4=-25 6=34
s:bigge	6=42
s:bijo	3=-44
s:bijou	3=-52
s:bike	1=-28
s:bila	0=-39 3=-27 4=-29 8=-31
s:bili	6=-50
s:bilin	6=-42
s:bill	1=-41
s:bille	1=-27
s:bime	6=-28
s:bind	8=-33
s:binde	8=-31
s:biob	2=-29
s:bioe	5=-32
s:bioet	0=-28 5=-25
s:biog	0=-38
s:biogr	0=-48
s:bioi	2=-46
s:bioin	2=-41
s:biol	5=-28 6=-30 8=-25
s:biolo	6=-36 8=-30
s:biom	0=-92 1=-51 2=-45 3=31 4=-70 5=-48 6=-54 7=-60 8=-65
s:biome	0=-80 1=-61 2=-42 4=-67 5=-46 6=-39 7=-58 8=-62
s:biot	4=-29
s:biote	1=-25 4=-25
s:bipo	4=33
s:bipol	4=41
s:birm	0=28 8=-48
s:birt	2=44 4=-34 5=-45
s:birth	4=-49 5=-27
s:bise	0=-57 1=-51 4=-39 5=-73 6=116 7=-25 8=-34
s:bisex	0=-46 1=-35 4=-44 5=-76 6=88 8=-27
s:bisho	5=-32
s:bist	0=49
s:bistr	0=48
s:bitt	2=35 8=36
s:bitte	2=29 8=35
s:blac	2=-26 4=-34 8=-32
s:black	0=-35 4=-29 8=-25
s:blad	2=-27 6=-40
s:bladd	6=-31
s:blai	0=64
s:blan	0=31 4=-42 5=-66 6=-33 8=45
s:blanc	4=-38 5=-28 8=27
s:bles	0=-28 1=-45 8=52
s:bless	8=45
s:bleu	5=-35
s:blin	0=-35 1=-34 2=25 3=-35 4=-30 5=-43 6=-42 8=-39
s:blind	0=-28 2=29 4=-52
s:bloc	0=44 3=-41 5=-38
s:bloca	0=30
s:block	0=34 4=28 5=-39
s:blog	0=32 5=27 8=-30
s:blok	6=38
s:bloke	6=42
s:bloo	0=-32 1=-41 2=56 4=-25 5=-42 6=-29
s:bloq	3=25 8=-27
s:bloqu	3=25 4=-28 8=-26
s:blot	2=-25
s:boar	3=28 4=-71 6=-66 8=-79
s:board	3=36 5=-66 6=-28
s:boas	5=60
s:boast	5=61
s:boat	5=-37 6=-89
s:boil	7=43
s:boile	7=40
s:boir	4=67 8=-34
s:boit	4=-28 6=27
s:bolt	6=41
s:bolto	6=35
s:bond	0=-38 1=-40 7=-26 8=-27
s:bonda	1=-35 5=25 7=-27
s:bone	0=32
s:bonn	0=-30 4=-69 5=-52 6=-38 7=30
s:bonne	5=-34
s:bonu	4=-38 5=-31 6=-25
s:book	0=-64 1=-28 2=-36 3=-34 4=-41 5=-40 6=-54 7=-61 8=-58
s:booke	1=-41
s:booki	4=-48
s:bookk	5=-63 6=-30
s:books	1=38
s:boos	4=38
s:boost	4=39
s:boot	3=32 4=-27 5=-49 8=-28
s:bord	0=25 1=33 3=30 4=-53 5=-34 6=-45 7=-47 8=-49
s:borde	1=37 3=35 4=-45 5=-27 6=-48 7=-45 8=-42
s:bore	5=29 6=34
s:bori	6=40
s:born	3=-51
s:borne	3=-72
s:bosc	7=-32
s:boss	4=-26 7=-25
s:bosse	4=-32
s:bost	0=40
s:bosto	0=31
s:bouc	5=-29
s:bouch	0=-28 5=-34 6=-28
s:boud	1=-34
s:boudd	1=-46
s:bouf	1=49 4=-31
s:bouff	1=35 4=-44
s:boug	3=-40 4=-42 6=26 7=-27
s:bough	3=-35 4=-39 6=39 7=-35
s:boul	0=-30 6=-56
s:boula	0=-37 1=32 5=-26 6=-57
s:boun	0=-51 7=-27 8=46
s:bour	4=-42 7=-26
s:bours	4=-30
s:bout	0=-27 2=-36 3=-36 4=-65 5=-35 6=-35 8=-69
s:boute	4=-25 8=-60
s:bouti	1=-29 2=-40 3=-36 4=-25 5=-28 6=-28
s:bowe	4=50
s:boxe	4=-34 6=38
s:boxi	6=-37
s:boxin	6=-28
s:boyc	0=47 1=-37
s:boyco	0=48 1=-44
s:boyf	0=-39 3=-32 4=-28 6=-32 7=-31 8=-30
s:boyfr	0=-40 3=-34 4=-34 6=-27 7=-27 8=-27
s:brac	0=-26 4=-39
s:brace	4=-33
s:brad	4=-25
s:brai	4=-35
s:brail	4=-26
s:brak	4=-59
s:bran	0=-41 1=-50 2=-34 3=-62 4=-83 6=-55 8=-51
s:branc	0=-59 4=-39 5=39 8=-39
s:brand	4=-25 5=-38
s:braq	6=-36
s:braqu	6=-47
s:bras	0=-33
s:braw	8=54
s:brazi	6=-27
s:brca	2=51 4=-55
s:brea	0=-54 1=-45 2=-26 4=51 6=-49 7=-30 8=-47
s:break	0=-28 4=57 6=-25
s:breas	4=52
s:bree	2=-74 4=-36 8=-35
s:breed	2=-60 4=-38 8=-29
s:bres	0=-35 5=-62
s:bret	0=57 1=-28 5=-41 7=-54
s:breta	0=53 7=-27
s:breto	0=51 7=-25
s:brev	0=-28 8=-28
s:breve	0=-27 8=-27
s:brew	0=-26 2=30 4=-43
s:brewe	2=28 4=-44
s:brex	4=-32 5=-35 6=-32
s:brexi	4=-28 5=-28 6=-36
s:bric	1=-38 3=37 4=-27 8=-25
s:brick	1=-34 3=41 4=-39
s:brid	4=-51 5=-56 6=-26 8=-44
s:brida	8=-41
s:bride	6=-47
s:bridg	4=-36 5=-36 6=25
s:brie	1=-36 5=-53 6=-38 8=-40
s:brig	0=-86 1=-39 4=37 5=-59 6=38 8=-53
s:briga	0=-79 8=-30
s:brigh	0=-33 1=-29 4=54 5=-33 8=-27
s:bril	4=40 6=-59 7=32
s:brill	4=30 6=-45
s:brin	4=42 8=-49
s:bring	4=30
s:bris	0=39 3=-25 4=-32 6=-42 7=-41 8=37
s:brist	0=36 4=-28 6=-41 7=-37 8=35
s:brit	0=27 1=28 6=-48 7=-36
s:brita	0=54 6=-41
s:briti	1=32 7=-41
s:broa	0=-43
s:broad	0=-52 7=-28
s:broc	2=-31
s:brok	0=-35 1=30 2=-27 4=28 6=-32
s:broke	4=77 8=-40
s:brot	1=53 2=33 3=-37 4=-29 5=45 7=-70 8=42
s:broth	1=41 3=-32 5=48 7=-82 8=54
s:brou	0=-32 1=56 3=-27 4=-57 7=-30
s:broug	0=-37 1=70 4=-54 6=-35 7=-28 8=-37
s:brow	2=-37 3=-26
s:brows	2=-37
s:brui	5=44 6=39
s:bruit	6=51
s:brul	0=65 1=-32 3=28 4=-46
s:brun	6=-28
s:brus	0=74 1=-41 4=-46 8=32
s:bruss	0=87 1=-40 4=-28 8=-25
s:brux	0=38 2=-31 6=31
s:bruxe	2=-38 6=25
s:buda	0=40
s:budap	0=37
s:budg	0=-45 3=-26 5=-69 6=-46
s:budge	0=-43 3=-28 4=-29 5=-78 6=-36
s:buff	7=46
s:buffa	7=44
s:buil	0=-67 2=-62 3=-45 4=-47 8=-44
s:build	0=-65 5=28
s:buli	4=57
s:bulim	4=51
s:bull	4=-45 5=-57
s:bulld	0=43 4=-35 5=-55
s:bulle	0=-87 7=39 8=31
s:bulli	6=29
s:bump	1=28
s:bunt	6=-29 7=-31
s:bunti	7=-31
s:bure	0=-46 1=-73 3=-32 6=46 7=-39
s:burea	0=-34 1=-75 2=26 3=-25 4=42 5=-27 7=-42
s:burg	0=-25 1=-36 4=-29
s:burge	1=-35
s:burn	3=70 5=-47 6=-38
s:burs	7=42
s:bursa	7=30
s:buse	7=-25
s:busi	0=-32 1=-44 2=-38 4=-69 6=-86 8=-30
s:busin	0=-27 1=-36 2=-44 4=-57 6=-80
s:bust	0=73 7=41
s:butc	5=-29 6=69
s:butt	3=-60
s:buve	0=-49 3=-29 4=25
s:buvet	0=-57 3=-25
s:buveu	4=30
s:buye	0=-57 1=-26 5=-51 6=-34 7=-42
s:bypa	0=63 8=-28
s:bypas	0=43
s:caba	8=-47
s:cabar	5=-25
s:cabi	0=-25 1=-28 2=-39 3=29 4=-58 5=-33 6=-58 7=-25
s:cabin	1=-29 2=-39 4=-48 6=-38 7=-35
s:cabl	4=43
s:cach	0=51 3=-69 4=-45 5=-107 6=58
s:cache	4=-30
s:cade	1=-29 7=-29 8=-27
s:cadet	3=-37
s:cadr	0=-94 4=-39 5=-54 7=-35
s:cadre	0=-67 5=-40 7=-65
s:cafet	4=-31
s:cais	2=-44 3=48 5=-31 6=-32
s:caiss	2=-39 3=60 5=-28 6=-43
s:cake	5=-44 8=-44
s:cala	0=25 5=-61
s:calai	0=31 5=-58
s:calc	4=-36
s:calcu	4=-40
s:calen	4=25
s:call	0=43 2=-93 3=-55
s:calle	3=-61 4=-30 8=26
s:calli	2=-52
s:calm	5=-48
s:cama	6=65 7=-32
s:camar	6=77 7=-38
s:camb	3=32 7=-38 8=-39
s:cambr	3=32 7=-35 8=-42
s:came	4=-57 5=-25 7=33 8=-40
s:camer	4=-61 7=28 8=-35
s:cami	6=-30
s:camp	2=-69 3=-54 4=-84 5=-82 7=-73 8=-56
s:campa	0=27 1=30 2=-67 3=-73 4=-77 5=-59 7=-71 8=-55
s:campi	5=-28
s:campu	3=31
s:cana	0=-45 3=26 6=-29 7=-28
s:canad	0=-57 3=29 6=-33 7=-39
s:canc	0=-47 1=-25 2=63 5=-25 7=27 8=-58
s:cance	0=-39 1=-31 2=46 5=-28 6=-26 7=29 8=-51
s:cand	5=27
s:cann	0=-40 4=75 5=-27 8=38
s:canna	1=-26 8=64
s:canne	4=-39
s:canno	0=-27 4=74 5=-38 6=35
s:cant	1=-29 2=-34 3=47 5=-60 6=45 7=56 8=-30
s:cante	2=-38 5=-42 6=41 7=-31
s:canti	3=41 4=-33
s:canto	7=73
s:canv	0=28 3=-27
s:canva	0=50
s:capa	0=-40
s:capac	0=-39 4=-25
s:capi	0=97 2=-32 4=-43 5=-33 6=52 8=-27
s:capit	0=102 2=-32 4=-40 5=-31 6=66 7=-29
s:capt	0=49 6=-69 8=-34
s:capta	0=60 6=-49
s:capti	7=-30
s:captu	4=-42
s:cara	1=-27 2=-31 4=-43 6=-29 8=-38
s:carac	2=-33 3=-29 4=-41 8=-30
s:carav	0=-58
s:carb	3=-51 4=-28 7=-27
s:carbo	3=-48 4=-32
s:card	0=-41 1=-34 3=27 4=48 5=-84 7=-32 8=-72
s:cardi	0=-43 5=-43 8=-74
s:care	0=-26 3=-32 5=-46 8=36
s:caree	3=-41 5=-61 6=48 8=-39
s:caret	1=-43 5=28 6=-52 8=61
s:cari	7=25 8=-26
s:caris	7=33
s:carn	0=-53 4=72
s:carna	0=-54
s:carne	2=-26 4=65
s:caro	1=36 2=-31 6=26
s:carol	1=37 2=-36
s:carp	5=-31 7=-31 8=-31
s:carpe	0=26 4=-28 5=-25 8=-37
s:carr	1=-37 2=40 3=-54 4=-29 5=-47 6=-59 7=-32 8=-51
s:carre	4=41
s:carri	1=-25 3=-47 4=-42 5=-51 6=-55 8=-50
s:carry	0=45 7=-30
s:cart	1=-56 2=-58 3=-56 5=-60 6=-59 8=-68
s:carte	0=-34 6=-25 8=-26
s:carto	0=-32 2=-50 5=-34 7=-28
s:carv	1=-34 3=-30 4=52
s:carve	1=-32 3=-29 4=43
s:cary	0=-38 2=78 3=-45 4=-72 5=-27 8=-26
s:caryo	0=-33 2=67 3=-38 4=-65 5=-26 8=-30
s:case	0=-39 4=-25 5=-27 6=-30 7=-50 8=-28
s:casew	0=-36
s:casi	0=-56 1=-26 2=-36 3=70 4=-30 5=-93 6=-29 7=-33
s:casie	0=-30 1=-27 2=-29 3=-35 5=-79
s:casin	0=-37 3=83 7=-26
s:casq	0=66 5=-41
s:casqu	0=63 5=-34
s:cast	8=-26
s:cata	0=44 2=34 4=-70 5=-40 8=-25
s:catal	0=49 2=-27 4=-42 5=-35
s:catar	2=59 4=-41
s:cate	0=-26 4=-48 5=-61 7=-44 8=-52
s:categ	4=-38 8=-44
s:cater	3=-27 4=-53 7=-62
s:cath	0=-50 1=36 2=-36 3=-29 4=-40 5=-47 6=40 7=-29 8=-27
s:cathe	4=-27 6=37
s:catho	0=-37 1=64 2=-34 4=-27 5=-40 8=-26
s:caug	5=37 6=-40 7=-38 8=40
s:caugh	5=28 6=-38 7=-44 8=34
s:caus	0=-67 2=54 3=51 7=-39 8=65
s:caut	1=-50 3=-31 8=67
s:cauti	1=-57 3=-37 8=82
s:cava	5=33
s:caval	5=40
s:cege	7=54
s:ceget	0=-27 7=49
s:cele	1=30 4=-26 5=-33 6=-37
s:celeb	1=42 4=-29 6=-41
s:celi	0=-27 1=-56 2=-38 4=-39 5=34
s:celib	0=-27 1=-59 2=-34 4=-30 5=30
s:cell	4=-36 7=-31
s:cella	5=45
s:cellu	0=-26 1=-34 2=28 3=-31 4=-25 5=-25 8=36
s:cent	1=-53 2=-30 3=41 4=-91 5=-68 6=-37 7=44
s:cente	7=47
s:centr	1=-47 2=-29 3=45 4=-96 5=-88 6=-29
s:cerc	0=42 1=43 6=-25
s:cercl	0=46 1=28
s:cere	1=28
s:cerem	1=29 7=-31
s:cert	0=-35 1=-46 2=-25 3=-51 4=30 5=-42 6=-43 8=81
s:certi	0=-37 1=-46 2=-26 3=-55 5=-38 6=-26 8=61
s:cess	1=59 4=-35
s:cett	6=-26
s:chai	2=-66 3=-45 4=-34 6=-45 8=-67
s:chain	1=25 4=-66 5=-28
s:chair	2=-39 4=-47 6=-50
s:chal	5=31
s:chale	5=30
s:cham	0=-59 1=-41 2=-29 4=-33 5=35 6=-82 7=-57 8=-31
s:chamb	0=-48 1=-33 3=32 4=-32 5=26 6=-60 7=-60
s:champ	3=-38 6=-30
s:chan	0=37 1=-38 2=-56 4=39 5=35 6=-39 7=-85 8=-65
s:chanc	0=47 4=37
s:chang	0=-75 2=-55 3=-47 4=28 5=49 6=-26 8=-51
s:chann	7=-40
s:chant	0=57 1=-50 3=37 5=-66 6=-29
s:chap	0=-55 1=30 2=-54 4=-75 6=-52 8=53
s:chape	0=-46 6=-31 8=-29
s:chapl	4=-55 6=-37
s:chapt	1=37
s:chaq	0=60 3=41 5=52 6=-36 8=-42
s:chaqu	0=47 3=35 4=-31 5=38 6=-38 8=-34
s:char	0=-84 1=-114 2=-94 3=-85 4=-44 6=-27 7=-99
s:chara	4=-31 6=-39
s:charc	1=-25 4=-31
s:charg	0=-38 1=-58 2=-65 3=-48 5=-71 7=-47
s:chari	0=-48 1=-44 2=-54 5=-52 6=-46 7=-32
s:charm	4=-38 5=60
s:charn	5=40
s:chart	0=-53 6=-39 7=-53
s:chas	0=35 3=-25 5=34 8=-36
s:chass	0=40 3=-25 4=31 5=-27
s:chast	5=47 6=-31
s:chat	0=-27 4=-35 6=-25
s:chau	0=-80 1=-79 2=-30 4=63 6=-53 8=-74
s:chauf	0=-59 1=-51 4=38 6=-37 8=-67
s:chaus	4=40 5=-26
s:chea	1=-26 4=-36 6=-75
s:cheat	4=-46 6=-85
s:chec	0=-48 1=-61 3=36 4=-25 5=-62 6=-33 7=-36 8=26
s:check	0=-37 1=-51 4=35 6=-32 7=-27 8=-32
s:chee	0=28 2=-38 5=-31
s:cheer	0=33
s:chees	1=-28 5=-26
s:chef	3=-28 5=-37
s:cheff	3=-27 5=-31
s:chem	0=-44 1=31 2=-48 3=-39 4=54 5=-35 7=45
s:chemi	0=-28 1=30 2=-44 3=-25 4=-36 6=-30 7=57
s:chemo	4=35
s:cheq	3=-35 8=56
s:chequ	3=-35 8=46
s:cher	1=-64 2=-36 3=-61 4=-37 5=26
s:cherc	1=-49 2=-46 3=-52 4=-41
s:ches	0=-41 5=-27
s:chev	1=-31 6=-39
s:cheva	5=-27
s:chic	4=-41 5=-62
s:chick	4=-28
s:chie	1=-37 2=-29 3=-42 4=-39 6=-51 8=-43
s:chien	1=-33 3=-30 4=-39 6=27
s:chif	1=-38 3=-42 6=-39
s:chiff	0=-34 1=-38 6=-40
s:chil	0=-39 1=-32 2=40 5=40 6=-75 7=-30
s:child	0=-43 2=43 4=-30 5=-33 6=-41 7=-26
s:chim	2=28 6=-35
s:chimi	1=-26 6=-28
s:chin	3=25 5=-32
s:chino	3=28 5=-40
s:chir	3=-45 4=-92
s:chiru	3=-33 4=-112
s:choc	1=-45 3=-25 7=-25 8=-29
s:choco	1=-42 8=-30
s:choeu	1=40
s:choi	0=-38 3=-62 4=-63 5=82 6=26 7=-31 8=-31
s:choic	2=38 6=-39
s:choir	6=-25
s:chois	3=-29
s:chol	2=25 4=-26
s:chor	0=-31 5=-29
s:chora	0=-29
s:chore	6=-25
s:chos	4=-32
s:chri	0=-33 1=31 6=34 7=-25
s:chris	0=-33 1=45
s:chro	0=-51 1=-48 3=-36 4=-67 5=-82 7=-36 8=-48
s:chrom	2=27 3=-26 4=-104 5=-46 6=-41
s:chron	0=-32 1=-34 5=-48 7=-25 8=-37
s:chur	0=-37 4=-53 6=61 7=-30 8=-26
s:churc	0=-40 1=-46 4=-49 6=73 7=-40 8=-26
s:chut	4=34
s:cine	6=-29
s:cinq	0=-30 7=26
s:cinqu	0=-40 7=35
s:circ	4=-41 5=51 6=-45 7=-26 8=-44
s:circu	0=-30 5=66 6=-32 8=-34
s:citi	2=51 4=-52 6=-41
s:citiz	6=-36
s:cito	0=38 7=-47
s:citoy	0=36 7=-48
s:civi	2=-25 3=-47 4=-52 5=-59 6=55 7=-78 8=-51
s:civil	4=-27 5=-28 6=64
s:clai	0=-29 2=-53 4=-25 5=41 7=-33
s:claim	2=-45 4=-57 5=28 6=-49 7=-27
s:clair	5=-41
s:clas	0=-59 2=-57 5=-80 6=-78 7=-40
s:class	0=-42 1=-63 2=-41 5=-27 6=-34 7=-42 8=-29
s:clau	0=-36 1=-27 4=67
s:claus	0=-36 4=73
s:clavi	4=32
s:clea	0=-81 1=-61 2=90 3=-37 4=97 5=-83 6=-67 7=-80 8=-26
s:clean	0=-32 3=-36 4=-36 7=-51
s:clear	0=-43 2=43 3=61 4=84 5=-34 8=-60
s:cler	0=-80 1=-31 2=-69 3=-49 4=-51 5=-48 6=-34
s:clerk	0=-34
s:clic	5=-29
s:clie	0=-30 1=-38 2=-73 3=-54 4=-62 6=-30 7=-60 8=-74
s:clien	1=-31 2=-71 3=-58 4=-70 5=30 6=-33 7=-57 8=-71
s:clim	0=75 4=52 5=-33 7=-60
s:clima	0=76 7=-47 8=-30
s:climb	4=51 5=-25 7=-32 8=29
s:clin	0=-54 1=-27 2=-34 4=-44 5=-36 8=-35
s:clini	0=-50 3=-27 4=-48 6=-27 8=-34
s:cloc	0=-31 4=-28 5=-37
s:clon	0=-35 2=-92 8=-35
s:clone	2=-38
s:clos	0=-25 4=-43 5=-64
s:close	4=-39 5=-57
s:clot	2=68 4=-56
s:clott	2=52 4=-25
s:clou	1=-48 4=101 5=-68
s:clow	2=-59 6=-35
s:club	5=48
s:cnap	8=29
s:coac	1=-67 3=-70 5=-33 7=-43 8=-52
s:coach	4=48 5=-34 6=-25 8=-49
s:coas	3=-44
s:coch	0=36 1=27 4=43 5=-34 6=48
s:cochl	4=57
s:cock	3=-40
s:cockt	3=-38
s:code	2=-31 8=-32
s:codeb	2=-39
s:codi	4=39
s:codin	4=30
s:coel	6=-33
s:coeli	6=-33
s:coeu	0=27 4=-46 7=25 8=-29
s:coff	0=-54 1=-49 3=47 4=-34 6=-53 8=-33
s:coffe	0=-44 6=-53 8=-37
s:coffr	1=-38 3=54
s:coif	6=-56
s:coiff	6=-44
s:coli	0=75 3=-40
s:coll	0=-56 1=-49 2=-53 4=-35 5=44
s:colla	0=-71 6=-34 8=49
s:colle	0=-48 1=-32 2=-58 5=49 6=32
s:colli	6=-29 8=-52
s:collo	4=-40
s:colo	1=-51 3=-29 7=-46 8=-66
s:coloc	0=25 6=-29 7=-26 8=-41
s:colom	0=34
s:colon	2=32 5=-34
s:color	4=-27
s:colos	4=31
s:colou	0=-47 2=-38 4=38 5=-29 6=-34
s:colu	4=-44
s:colum	4=-53 5=-30
s:comb	0=61 8=43
s:come	1=-26 4=51 5=-74 6=-62 8=-43
s:comed	4=-25 5=-84 6=-46
s:comi	1=-27 4=-63 6=72 8=-32
s:comin	0=-50 4=-41 5=-31 6=44 7=-28
s:comit	0=29 3=-32 4=-36
s:comm	1=-51 2=-57 3=-60 4=-91 5=-59 7=-28
s:comma	0=-29 2=52 4=-50 7=-48
s:comme	0=-90 1=-83 2=-62 3=-77 4=33 5=-101 6=-67 8=-85
s:commi	0=-47 2=-28 3=-41 4=-70 5=-62 6=-32 7=35 8=35
s:commo	0=-29 4=-34 5=25
s:commu	0=58 1=-51 2=-46 3=-57 4=-74 5=-77 7=-73
s:comp	0=-71 1=-45 2=-48 5=39 6=-38 7=-105 8=-78
s:compa	0=-58 6=-26 7=-59 8=-69
s:compe	4=48 5=-49 6=49
s:compl	2=-38 3=33 4=29 6=-60 7=-45
s:compo	4=-42 5=44
s:compr	0=26 1=-34 5=-35 8=-43
s:compt	0=-43 1=-85 2=-30 5=49 6=-43 7=-79 8=-43
s:compu	2=-27 4=-32 5=28
s:conc	0=-79 1=-80 2=-28 4=-31 5=-35 6=57 7=-54 8=-91
s:conce	0=-27 5=-56 6=40 7=-32
s:conci	1=-43 3=-41 4=-29 5=-40 6=48 7=-34 8=-27
s:concl	4=-37 5=25 6=37
s:conco	3=50 8=-44
s:cond	0=-61 1=-72 3=-56 4=-27 5=-82 6=-65 8=107
s:conda	0=-29 1=-44 2=-34 3=-57 4=-38 8=34
s:condi	2=43 5=-45 8=87
s:condu	1=-41 2=-26 3=-68 5=-97 6=-36 8=94
s:conf	0=-126 2=31 3=36 7=36 8=-62
s:confe	0=-83 2=-67 3=-35 4=-63 5=-33 6=-64 8=-46
s:confi	0=-60 2=56 5=25 6=33 7=-45
s:confl	1=26 2=-27 3=-28 4=-34 7=43 8=-35
s:confo	0=-36 1=-32 3=72 8=-31
s:confu	1=35
s:cong	0=40 1=-47 2=-35 3=-27 4=-28 5=-69 7=40 8=-32
s:conge	2=48 4=-56 6=-30
s:congr	5=-33
s:conj	1=-33 2=-38 4=-66 5=-52 8=-31
s:conjo	1=-26 4=-64 5=-53
s:conju	6=-35
s:conn	0=42 1=-38 2=75 3=-28 4=-82 5=114 6=-53 7=45
s:conna	2=32 7=44 8=-35
s:conne	4=-57 5=25 8=-41
s:connu	5=26 6=43
s:conq	0=-29 5=66
s:conqu	0=-29 5=37
s:cons	0=25 1=40 3=41 4=-104 6=-103 7=-37 8=-57
s:consc	0=-43 1=47 4=-35 5=-34
s:conse	0=26 1=-54 4=-77 6=-107 8=-49
s:consi	1=64 2=-29 6=-26
s:conso	5=48
s:const	1=-34 4=-42 5=-25
s:consu	0=-35 1=-56 2=41 4=-85 5=-34 6=-47 7=-105 8=-51
s:cont	0=44 1=-37 4=-43 5=-78 6=-26 7=-38
s:conta	0=-39 4=-47 5=-33 6=35 7=-31
s:conte	1=-35 2=31 3=-70 4=-33 5=41
s:conti	1=-47 3=29 4=-25 8=-32
s:conto	3=32
s:contr	0=60 2=-36 4=-33 5=-99 6=-47 7=-32
s:conv	0=39 1=30 2=-62 3=-53 4=-95 5=-82 6=-37
s:conva	0=42 1=44 3=-46 5=-45 7=-29
s:conve	1=71 4=-46 7=44
s:convi	2=-40 3=-66 4=-66 5=-31 6=-74 7=-36
s:convo	0=68 4=-36 5=-38
s:cook	1=-25 4=-95 7=-40 8=51
s:cookb	7=-26
s:cooke	1=-29
s:coop	0=-31 7=41 8=56
s:coope	0=-28 7=30 8=61
s:coor	0=-40 3=-25 4=-64 5=-40 6=-27 8=-29
s:coord	0=-41 3=-28 4=-60 5=-44
s:copa	5=-63 6=87
s:copai	2=-26 5=-68 6=82
s:copen	4=-25
s:copi	1=-27 2=42 3=63 4=-76 5=-42 6=-49
s:copie	2=71 3=31 4=-51 5=-34
s:copin	6=-48
s:copp	4=-26
s:copr	7=-81
s:copro	7=-87
s:coqu	5=90
s:coqui	5=87
s:corb	0=44 5=38
s:corbe	5=41
s:corby	0=40
s:cord	0=-25 1=-30 2=35 3=-50 4=55 6=-58
s:corde	1=-29 6=-63
s:corn	5=-40
s:corr	0=-87 1=95 2=-54 4=39 5=-38 6=-35 7=-47 8=-27
s:corre	0=-34 1=-32 4=54 5=-35
s:corri	0=-77 1=111 2=-31 7=-29
s:cors	0=57 2=-34 7=-26
s:corse	2=-39
s:cort	0=28
s:corte	0=30
s:cost	0=-66 1=-35 4=-65 5=-48 6=-43
s:costu	4=-42 5=-41 6=-26
s:coti	0=-37
s:cotis	0=-46
s:couc	2=-28 6=-36 8=-34
s:couch	3=-28 4=-30 5=50 6=-36 8=-26
s:coul	0=-50 1=-42 4=-59 5=49 6=-52 8=-28
s:could	5=-33 6=-25
s:coule	0=-59 3=-41 7=34 8=-30
s:coun	0=34 1=-69 2=-105 3=-66 4=-102 5=-37 6=-58 8=-98
s:counc	1=-46 2=-35 3=-39 4=-78 5=-58 8=-66
s:couns	0=-56 2=-83 4=-53 6=-65 8=-37
s:count	0=45 1=-41 2=-38 4=-49 5=-62 7=-37
s:coup	0=-68 1=-54 2=-26 3=-62 4=-75 5=27 6=56 7=-61
s:coupe	8=-25
s:coupl	0=-73 1=-86 3=-81 4=-74 5=34 6=58 7=-47 8=-85
s:cour	0=-65 1=-97 3=-89 5=-32 6=-26 7=52 8=-32
s:coura	0=-33 8=-36
s:coure	5=-39 6=50
s:couri	0=-26 7=74
s:courr	2=42 3=-29 4=-48 8=-45
s:cours	2=-30 5=-57
s:court	2=-38 4=-48 5=-36 6=-58 7=61
s:cous	0=35 2=37 4=46 5=42 6=-28 8=27
s:cousi	0=34 2=34 4=38 6=-29 8=25
s:cout	3=-35 4=-29 5=-77 6=-35 7=-36 8=-42
s:coutu	3=-50 5=-62 6=-27 7=-33
s:couv	0=-50 1=-47 3=-53 5=-31 8=-40
s:couve	1=-33 3=-46 8=-25
s:couvr	0=-32
s:cove	0=-31 1=-25 2=-46 3=-32 4=26 6=-74 7=-54
s:cover	2=-25 5=-53 6=-62 7=-46
s:covi	3=-39 4=81 5=-42 8=-37
s:crab	1=26
s:crac	2=82 3=-25
s:crach	2=82
s:craf	7=-31
s:cran	3=-32 4=40 7=43
s:cras	4=52
s:crea	0=29 1=-37 4=-25 8=-26
s:creat	0=46 1=-34
s:crec	0=-28 6=-38
s:crech	6=-42
s:cred	5=-33 6=-25 7=-106
s:credi	7=-97
s:crete	3=33
s:crew	4=-30 7=43
s:cric	5=-37
s:crick	5=-28
s:crie	0=70 2=-46 3=-43
s:crim	0=-51 1=-70 2=-63 3=-41 4=-45 5=-57 7=-34 8=-71
s:crimi	0=-28 2=-31 4=-44 5=-36 6=-27
s:crip	4=-48
s:cripp	4=-51
s:cris	0=-35 1=-33 2=-72 5=-30 6=-30 7=-25 8=-44
s:crise	2=-41 4=57
s:crisi	4=-25
s:crit	0=39 1=-26 3=-44 4=-71 5=-65 6=-71
s:criti	0=43 1=-32 3=-35 4=-80 5=-67 6=-77
s:croh	4=73
s:croi	3=-35 5=-30 6=77 7=-66 8=-30
s:crois	4=25
s:cros	0=-62 3=-40 4=-59 5=-65 7=38 8=-37
s:cross	0=-26 3=-25 4=-50 5=-58 7=32 8=-34
s:crow	0=32 8=-52
s:croy	2=-25 4=-31 5=-60 6=45
s:croya	6=59
s:croyd	3=27
s:crutc	8=-30
s:crys	2=-36
s:cryst	2=-38
s:cuis	0=-62 1=-77 3=-28 4=-69 6=-55 8=33
s:cuisi	0=-60 1=-83 4=-60 6=-51
s:cult	0=-25 1=-45 2=-41 4=-30 5=-29 8=-27
s:cultu	0=-36 2=-43 5=-26
s:cura	2=-59 4=37
s:curat	2=-56 4=39
s:cure	1=41 4=38 8=-53
s:curfe	8=36
s:curi	2=-47
s:curie	6=-27
s:curio	2=-33 5=-36
s:curr	8=67
s:curre	8=62
s:curv	5=-42
s:cust	0=-43 1=-41 2=-51 3=-51 4=-83 5=-25 6=-31 7=-40
s:custo	0=-45 1=-36 2=-42 3=-53 4=-80 6=-36 7=-39
s:cutt	5=-35 6=-46
s:cutte	5=-29
s:cutti	6=-34 8=26
s:cycl	2=-34 3=-43 5=-28
s:cycle	2=-36
s:cycli	6=-27
s:cyni	1=-73 4=-41 6=-31
s:cynic	1=-27
s:cyp2	2=62 4=-45
s:cyp21	2=49 4=-40
s:cyto	2=-54
s:cytog	2=-41
s:dacty	3=29
s:dail	0=-51 8=-41
s:dair	0=-42 4=-33
s:daka	0=48 8=-34
s:danc	0=-49 2=-37 4=-29 7=-35
s:dance	6=25 7=-46
s:danci	0=-36
s:dang	5=-39 8=40
s:dange	5=-35 8=32
s:dani	4=-44 5=-63 6=32
s:danie	5=-47 6=25
s:danis	4=-30 5=-34
s:danlo	4=-32
s:dans	5=-61 6=25
s:danse	5=-38 6=45
s:dash	2=-31 4=-26 5=-64 6=-44
s:dashb	2=-30 5=-54 6=-44
s:dass	0=-41 1=54
s:dassa	0=-36 1=58
s:data	0=-51 2=34 3=53 7=-25 8=-29
s:datab	0=-52 2=46 3=51 8=-35
s:date	3=-28 4=-71 6=84
s:daug	3=-33 4=25 5=-50 6=-29 7=-44 8=46
s:daugh	5=-52 6=-27 7=-49 8=38
s:deac	1=-32 4=-35
s:deaco	1=-44 4=-32
s:dead	4=-29 5=-44 6=-35
s:deadl	4=-27 5=-38
s:deaf	2=59 4=-45
s:deafn	2=53 4=-36
s:deal	2=-34 4=-53 5=-74 7=-46 8=-27
s:deat	5=-55 8=-38
s:deba	0=-48 1=50 6=-29 7=-32
s:debap	1=57
s:debat	0=-28 7=-36
s:debo	0=53 1=25 5=-42
s:debou	0=46 4=32 5=-44
s:debu	0=-29
s:debun	1=45
s:decad	5=29
s:dech	0=-55 7=51
s:decha	0=-33 7=34
s:dechi	7=30
s:deci	0=-43 2=35 4=-85 5=-27
s:decid	0=-32 2=48 4=-71
s:decl	2=43 3=54 4=53 6=-37
s:decla	2=-41 4=81
s:decli	0=-30 2=63 3=72 4=-34 6=-27 8=-51
s:deco	2=26 5=32 8=-40
s:decor	5=-31
s:decou	2=52 3=-30 4=-40 5=43 8=-37
s:decr	0=-60 1=65
s:decri	1=40
s:decro	0=-50 1=56
s:dedu	7=66
s:deduc	7=37
s:defe	0=78 3=-27 5=-63 6=-65 8=-98
s:defec	2=82
s:defen	0=69 2=-58 3=-26 4=-33 5=-60 6=-64 8=-102
s:defi	0=-50 1=-35 2=56 4=-35 5=-46 6=26
s:defic	2=73 5=-31
s:defil	0=-60
s:defin	0=44 6=43
s:degr	0=-63 1=104 2=-25 4=-36 5=-40 6=-41 8=43
s:degre	0=-34 2=-33 4=-33
s:degro	1=66
s:deis	1=50
s:deje	2=-26 4=48 8=-31
s:dejeu	4=28 8=-26
s:dela	0=-33 1=-35 4=-70 6=-33
s:delai	1=-29 4=-43
s:delay	4=-32 5=29
s:dele	1=-58 3=-29 4=-90 5=-65 6=-52 8=-92
s:deleg	1=-53 2=-60 3=-67 4=-74 5=-64 6=-57 8=-89
s:delet	2=37 4=-30
s:deli	0=-66 1=-36 2=-37 4=-84 8=-66
s:deliv	0=-46 2=-30 4=-65 8=-47
s:delo	7=-45
s:delt	4=-43
s:dema	0=-41 2=-89 8=-68
s:deman	0=-29 2=-89 6=27 8=-57
s:demar	0=-28 1=-33 2=-30
s:deme	0=-30 3=-35 6=-68
s:demen	0=-30 6=-64
s:demi	1=44 5=-25 7=45
s:demis	1=41 7=49
s:demo	3=-44 4=-58 5=-68 7=-73
s:democ	0=25 1=-46 3=-26 4=-25 6=-40 7=-69
s:demon	0=-55 1=35 3=-31 4=-40 5=-52 8=37
s:deni	1=-35 4=-48 6=58
s:denie	6=36 8=28
s:dent	0=-51 2=-45 4=-71 5=-48 6=-56
s:denta	2=-44 4=-48 5=-31 6=-26
s:denti	0=-48 3=-28 4=-27 6=-44
s:denu	5=28
s:denud	5=33
s:denv	0=33 7=-42
s:denve	0=50 7=-45
s:depa	0=27 1=-42 2=-25 4=-69 5=60 6=-39 7=-50 8=-68
s:depar	0=30 1=-39 2=-26 4=-71 5=61 6=-49 7=-37 8=-61
s:depe	0=-37 4=41 8=-60
s:depen	4=35 8=-63
s:depl	0=-31 2=-35 6=-39 8=-46
s:depla	0=-30 4=34 5=31 6=-43
s:deplo	2=-37 4=-37 8=-44
s:depo	2=-33 3=35 4=-69 5=-38
s:depor	0=36 8=35
s:depos	3=48 4=-28 5=-29 8=-38
s:depot	4=-33 7=-59
s:depr	0=-50 2=-33 3=-26 4=50 5=-65 6=-63 7=-34 8=-60
s:depre	0=-55 2=-29 3=-25 5=-43 6=-72 7=-45 8=-48
s:depri	4=34
s:depu	5=32
s:depui	2=28 4=31 5=30
s:deput	1=-34 4=-51 5=25 6=-88 7=-25 8=-28
s:derb	0=-39 2=-27 4=32 5=-27 8=73
s:derm	4=-33
s:derma	4=-37
s:dern	3=-35 4=66 5=-35 6=33 8=-29
s:derni	2=-27 4=77 5=-42 6=25
s:derr	5=-37 8=76
s:derri	5=-49 8=71
s:desa	0=37 1=-30 6=-30
s:desac	0=27
s:desar	0=36 1=-26
s:desc	0=53 8=-27
s:desce	5=-41
s:descr	0=36 3=-25 5=48 8=-26
s:dese	1=35
s:desi	1=-69 2=-64 3=-103 4=-65 6=-72 8=-59
s:desig	1=-47 2=-54 3=-90 4=-104 5=-79 6=-65 7=30 8=-60
s:desir	5=42
s:deso	1=36 3=-34 4=33
s:desor	1=39 3=-30 4=34
s:desp	4=39
s:despi	4=39
s:dess	4=-59 5=-60 8=-48
s:dessi	4=-52 5=-33 6=-33 8=-55
s:dessu	6=32
s:dest	3=43
s:destr	3=39
s:deta	0=-39 3=-46 5=33 7=42
s:detac	3=-36 4=71 7=56
s:detai	4=-60 5=34 8=29
s:dete	0=-41 1=-44 4=-51 5=-54 6=-51 7=-50
s:detec	1=-26 2=30 3=-50 4=-57 5=-38 8=-37
s:deten	0=-72 1=-40 2=-27 3=55 4=-32 5=-33 8=53
s:deter	0=-38
s:deto	0=-25 3=-42 4=58 6=-27
s:detou	3=-37 6=-27
s:detr	7=38
s:detro	7=35
s:dett	4=-26 8=-30
s:deva	0=-30
s:deve	0=-61 2=-47 4=-51 8=-46
s:devel	0=-52 1=-45 2=-49 3=-94 4=-40 5=-62 8=-39
s:deven	5=62 7=26
s:dever	3=87 4=-30 8=-26
s:devi	3=-56 4=-55 6=75
s:devic	4=-57
s:devis	3=-38
s:devo	0=-47 4=-60 5=-45 6=-25
s:devol	0=-31
s:devr	3=-73
s:diab	2=-38 3=-44 5=-50 6=-39 8=-39
s:diabe	2=-28 3=-40 5=-51 6=-49 8=-45
s:diac	0=-25
s:diag	0=-37 5=-29 8=-48
s:diagn	0=-27 2=26 5=-34 6=-28
s:diagr	2=-28 8=-45
s:dial	3=-29 4=36 5=-28 6=-45 7=-47
s:dialy	4=37 6=-34
s:diar	7=-29
s:dick	4=58
s:dict	1=-30 3=-43
s:dicta	0=30 4=63
s:dicti	4=-70
s:diet	4=-61 5=-25 6=-28
s:dieti	4=-36
s:diff	1=-50 2=-35 5=73 6=-31 7=-57
s:diffe	5=87 7=-60
s:diffi	1=-26 2=-39 5=-31
s:digg	0=71 4=-38
s:digge	0=57 4=-38 8=-29
s:digi	6=-31
s:digit	6=-27
s:dijo	6=-27
s:dima	0=72 1=42 5=-53 7=-28
s:diman	0=64 1=26 5=-60 7=-31
s:dinn	0=-35 4=-25 5=29 6=-44
s:dinne	0=-35 4=-27 5=43 6=-53
s:diog	1=56
s:dioge	1=44
s:dipl	0=-70 1=-33 2=-25 3=-103 4=-53
s:diplo	0=-59 1=-34 3=-108 4=-57 5=-36 7=-25
s:dira	0=67
s:dirai	0=57
s:dire	0=-70 3=-60 4=-42 7=-60
s:direc	0=-78 3=-60 7=-46
s:diri	0=43 1=-55 2=-30 4=-46 5=-41 6=-34 8=-49
s:dirig	1=-59 2=-39 4=-51 5=-33 6=-39 7=44 8=-45
s:disa	1=-41 2=-53 3=-43 4=27 7=-34 8=-62
s:disab	1=-40 2=-37 5=-43 7=-31 8=-49
s:disag	5=-41
s:disai	3=-28 5=30 8=-37
s:disc	8=26
s:disca	8=-35
s:disch	5=-62 6=45 8=54
s:disci	1=43 7=41
s:discl	0=-33 4=43 8=39
s:disco	4=-41
s:discr	0=50 5=25
s:discu	0=-38 5=27
s:dise	0=30 1=-37 2=35 6=-28
s:disen	0=31 1=-25 7=28
s:dish	3=-36
s:dishe	3=-30
s:dism	0=34 4=-25 7=-33 8=49
s:dismi	5=28 7=-29 8=47
s:diso	2=39 4=-58 8=31
s:disor	4=-52
s:disp	0=-59 1=-42 2=-53 3=44 4=-98 5=-42 6=-69 8=35
s:dispe	3=63 4=-32 8=55
s:displ	4=-52
s:dispu	0=-41 2=-48 4=-46
s:disq	8=71
s:disqu	8=71
s:diss	5=-41 6=-50 8=-25
s:disse	0=-59 6=-54
s:disso	0=32 5=-25
s:dist	0=50 2=-33 3=-37 4=50 5=-63 6=-74 8=-39
s:dista	6=-47
s:disti	0=-46
s:distr	0=52 3=-36 4=-35 5=-47 6=-47 8=-50
s:dive	0=38 8=-28
s:diver	0=37 8=-30
s:divi	0=-25 7=32
s:divin	2=26
s:divis	7=36
s:divo	0=-42 2=-28 3=-25 4=-28 5=62 6=-38 7=-32 8=-54
s:divor	0=-40 2=-27 3=-25 5=37 6=-41 7=-33 8=-61
s:diwa	4=-25
s:dock	7=29
s:docke	0=27
s:doct	0=-64 2=-26 3=-100 4=77 5=-59 6=-81 8=-78
s:docte	1=-55
s:docto	0=-63 2=-33 3=-82 4=44 5=-56 6=-67 8=-82
s:docu	0=-39 1=-29 2=-51 3=-62 4=-37 5=-51 6=-26 7=-52 8=-53
s:docum	0=-37 1=-26 2=-51 3=-37 4=-34 5=-48 7=-59 8=-53
s:docus	3=-36
s:does	0=36 2=52 3=-26 4=31 5=-25 7=-33
s:dogm	1=-65
s:doig	0=-44 1=-52 2=-32 3=52 5=-35 6=-57 7=-25 8=-56
s:doigt	4=-41 6=-32 8=-39
s:doin	8=70
s:domi	0=-41 2=-26 4=-30 5=40
s:domin	5=47
s:dona	0=64 2=47 3=-56 8=-38
s:donat	0=60 2=53 3=-33 8=-40
s:donn	0=-32 2=50 3=85 4=-64 6=-61 7=-44 8=-88
s:donne	1=-34 3=82 4=-41 6=-35 7=-29 8=-53
s:dono	0=-31 2=67 3=-39 4=-31 8=-32
s:donor	4=-28
s:door	4=73 5=-50 6=-52 7=27 8=-28
s:doorm	7=40
s:dorm	0=-61 3=42 5=-34 6=64
s:dorme	3=31 6=46
s:dose	4=42
s:doss	0=-34 1=-31 4=-32 5=-33 6=26 7=-30
s:dossi	2=48 5=-29 7=-34
s:doua	7=-33 8=-30
s:douan	7=-30
s:doub	0=-68 2=-50 3=-30 5=-36 6=-77 7=-54 8=-66
s:doubl	0=-52 1=-28 2=-48 5=-49 6=-83 7=-29 8=-56
s:doubt	1=47
s:doul	4=-26
s:dout	3=-46
s:doute	3=-42
s:douz	1=-32 2=-32 4=40 5=-62 8=-48
s:down	4=-33
s:doyl	6=46
s:draf	0=-25 1=-37 2=-56 4=-43 5=-32
s:draft	1=-34 2=-56 4=-45 5=-26 8=-26
s:drag	0=-30 2=-27 5=51 8=-59
s:dragg	8=-46
s:dragu	5=69
s:dram	5=-25 6=55 7=45
s:drap	0=-48 2=-29
s:drape	0=-36 2=-34
s:draw	3=-29
s:drawi	4=-40
s:drep	2=75 4=-88
s:drepa	2=86 4=-73
s:dres	5=-38 6=25
s:dress	5=-37
s:drin	0=-75 1=-37 4=68 5=-81 6=-53 7=-28 8=26
s:drink	0=-49 4=40 5=-39 6=-42
s:driv	0=-61 1=-54 2=-65 3=-67 6=-105 7=59
s:drive	0=-51 1=-41 2=-36 4=-39 5=26 6=-93 7=51 8=-89
s:drivi	1=-36 4=-29 5=-60 8=65
s:drog	4=-33 8=60
s:drogu	4=-32 8=57
s:droi	1=-39 2=-50 4=-73 5=-73 6=-67 7=-61 8=-45
s:droit	1=-68 4=-37 5=-40 6=-51 7=-32
s:drol	1=-35
s:dron	1=28 3=44
s:drop	3=-55 4=33 8=35
s:dropp	3=-39 8=37
s:drov	5=-38 6=32
s:drug	1=-27 4=-26
s:drum	5=-27 8=-46
s:drumm	5=-30
s:drun	4=38
s:duba	3=43
s:dubl	0=47 6=-38
s:dubli	0=42 6=-39
s:duch	2=52
s:duche	2=57
s:dund	5=-29
s:dunde	5=-33
s:dura	3=-25 5=-49
s:durab	5=-32
s:durb	0=35 4=-33
s:durba	0=30 4=-29
s:durh	6=-32
s:durha	6=-33
s:duri	4=68 5=-41 7=-27
s:durin	4=64 6=-25 7=-26
s:dutc	2=-41 5=-36
s:duti	4=53 8=-36
s:dutie	4=62 8=-26
s:dyna	3=107 4=-37 8=-42
s:dynam	3=99 4=-35 8=-34
s:dysl	0=-40 2=-26 4=58
s:dysle	2=-33 4=62
s:dyspr	4=60
s:earl	0=-91 1=-36 2=38 4=41 5=-40 6=-42 7=-41 8=33
s:eati	1=49 4=-33 8=-28
s:eatin	1=37 4=-43 8=-30
s:eben	1=-42 4=40 5=-29 6=36
s:ebeni	1=-49 2=-27 4=33 5=-33 6=37
s:ecar	3=29
s:ecart	1=36
s:echa	0=-25 1=-28 5=55 6=-51 8=-26
s:echan	1=-30 5=73 6=-37
s:eche	1=-30 3=51 4=37 5=-50 6=-30 8=-27
s:echel	4=55
s:ecla	8=-35
s:ecol	0=81 2=-25 3=-65 4=-30 5=-86 7=-100 8=-37
s:ecole	5=-32 6=45
s:ecolo	0=57 3=-26 4=-37 7=-93
s:econ	0=-45 1=-50 2=-29 4=-74 5=-41 6=-35 8=-31
s:econo	1=-45 2=-28 4=-75 5=-36 6=-40
s:ecop	8=78
s:ecout	3=-25
s:ecra	4=32
s:ecri	3=37 4=-36 7=-44
s:ecrir	3=32
s:ecrit	3=43 6=-25 8=45
s:ecze	3=28 4=37 5=-32 6=-30
s:eczem	4=28 6=-29
s:edin	2=-29
s:edit	1=-82 2=-87 3=-36 4=-89 5=-54 6=-94 8=-73
s:edite	1=-42 5=-46 6=-37
s:editi	2=-38 6=-38
s:edito	0=-43 1=-29 2=-50 4=-69 5=-36 6=-57 8=-53
s:editr	1=-44
s:educ	0=-60 5=-76 6=-39 7=47
s:educa	0=-61 1=-27 5=-75 6=-38 7=26
s:effa	8=-38
s:effac	3=29 8=-41
s:effe	1=52 5=-25 8=28
s:effec	1=53 8=34
s:effi	0=-26 1=44
s:effic	1=33
s:effor	5=-30
s:egli	5=-34
s:eglis	5=-37
s:ehle	4=-26
s:ehpa	1=-29 4=27 5=-37
s:eigh	0=-67 1=-43 3=-49 5=-56 8=44
s:eight	0=-46 4=41 5=-27 8=62
s:elde	4=-58 6=-26 8=65
s:elder	4=-44
s:elec	0=-48 1=-44 2=-30 3=-53 4=-75 5=-65 6=-74 7=31 8=26
s:elect	0=-53 1=-44 2=-34 3=-46 4=-74 5=-69 6=-63 8=29
s:elev	0=-59 1=29 2=-61 3=-57 5=-52 6=25 8=-49
s:eleve	0=-54 2=-40 3=-46 6=27 8=-36
s:elle	5=-40 6=74
s:emai	4=29 8=-50
s:emba	0=-31 3=49 4=-30 6=-36 8=-34
s:embau	0=-32 3=48 6=-28 8=-35
s:embe	6=-53 8=51
s:embez	6=-32 8=51
s:embo	4=32
s:embr	0=-28 2=54 4=-63 6=-39 8=-29
s:embra	5=25 6=-28
s:embry	1=-25 2=68 4=-56 6=-26
s:emer	4=-28
s:emma	0=35 5=-46
s:emman	0=28 5=-45
s:empec	4=40
s:empl	0=-36 1=-27 2=-26 3=29 4=-72 5=-56 7=-77 8=-63
s:emplo	1=-33 3=28 4=-51 5=-74 7=-92 8=-71
s:empo	1=-27
s:empor	1=-33
s:empr	0=-75 1=-67 2=-43 3=37 4=-59 5=-76 6=-70 8=-114
s:empre	0=-64 1=-64 2=-65 3=46 4=-72 5=-83 6=-80 7=-28 8=-106
s:enca	4=-48 5=-26 6=-27
s:encad	4=-39 5=-26 6=-41
s:ence	4=59 5=-26 8=-26
s:encei	4=66
s:ench	0=78 2=-37
s:encha	0=77 2=-33 6=-28
s:encl	2=48 3=39
s:enclo	2=54 3=26 4=-26
s:enco	0=53 5=52 8=-35
s:encor	0=55 5=30 8=-37
s:ende	0=-30 2=-31 3=-34 6=-50 7=-57
s:endo	4=50
s:endom	4=42
s:endu	1=-30 2=63
s:endui	1=-32
s:endur	2=61
s:enfa	1=26 3=-41 5=-57 6=-26 7=-37
s:enfan	0=-26 1=29 3=-37 5=-27 6=-36 7=-40
s:enga	0=-63 3=-51 4=-40 5=-39 6=-28 8=-37
s:engag	0=-66 3=-48 4=-43 5=-41 7=28 8=-33
s:engi	2=-98 3=-78 4=-85 5=-89 7=-27 8=-50
s:engin	0=-25 2=-87 3=-68 4=-88 5=-94 6=-26 8=-55
s:engl	0=-45 1=-34 2=-28 5=-25 7=-32
s:engla	7=-25
s:engli	0=-42
s:enha	3=-32
s:enhan	3=-35 8=32
s:enlig	5=-26
s:ennu	5=-60
s:enqu	0=-46 1=-29 6=-40 8=-82
s:enque	0=-39 1=-28 3=-25 5=26 6=-33 8=-80
s:enre	0=-30 1=-33 2=-28 3=52 4=-36 6=-29
s:enreg	1=-36 2=-33 3=57 4=-46 6=-31 8=-29
s:enro	0=-44 3=35 4=-67 5=-33 6=-28 7=-27 8=-45
s:enrol	0=-46 2=-25 3=74 4=-53 7=-31 8=-51
s:ense	0=-73 3=-30 4=-52 5=-90 7=-26
s:ensei	0=-53 1=27 2=-39 3=-38 4=-32 5=-60 6=-51
s:ensem	4=-38 5=-59
s:ente	4=63 5=-43 8=25
s:enten	4=71
s:enter	5=-27 6=-26
s:enth	4=-33 5=30
s:enthu	4=-34 5=46
s:enti	4=40
s:entit	4=25
s:entr	0=-71 1=-30 2=-40 3=65 4=-70 5=-32 8=50
s:entra	0=-25 3=-28
s:entre	0=-40 1=-44 2=-46 3=29 4=-76 8=-29
s:enve	0=26
s:envi	4=-43
s:envis	2=35 4=-44
s:envo	5=82
s:envoi	5=47
s:envoy	5=52
s:enzy	2=-40
s:enzym	2=-36
s:epic	0=-38 1=35 5=-38 6=-55
s:epict	1=63
s:epicu	0=-35 4=-27 5=-33 6=-36
s:epil	2=-25 3=-35 4=37 5=-31 8=-30
s:epile	4=52 5=-28 8=-27
s:epip	2=-50 4=49
s:epipe	2=-39 4=51
s:epis	2=-39
s:episo	2=-40
s:epou	2=-30 4=-54 8=-36
s:epous	4=-37 8=-50
s:epre	1=-25 8=50
s:epreu	8=39
s:equal	5=-37 7=28
s:eque	0=-46
s:equi	1=-37 3=-36 4=-28 5=-27 7=-27 8=-43
s:equil	2=53
s:equip	1=-51 2=-46 7=-72 8=-39
s:equit	6=-31
s:eras	3=33
s:erec	5=42
s:erect	5=33
s:ergo	0=-32 1=-34
s:erot	0=-34 4=-25 5=28 6=-33 8=-31
s:eroti	0=-40 4=-25 6=-29
s:erre	0=-38 1=-46 4=-42 5=58
s:erreu	0=-37 1=-41 4=-36 5=65 6=28
s:erro	8=-43
s:esca	4=-33 5=-48 8=-62
s:escal	8=-39
s:escap	4=-29 5=-37
s:esco	0=-37 1=-27
s:escor	0=-27 1=-33 8=-28
s:escr	8=-28
s:escro	3=-30 5=-25 8=-34
s:espa	5=-26
s:espac	4=26
s:espag	0=-28 4=-29
s:espr	0=-26 4=-25 5=-27
s:espri	0=-28
s:essa	1=-35 3=46 4=-36 5=-39 6=-54 8=-50
s:essai	3=31 4=-31
s:esta	0=-44 2=39 3=-38 5=-28
s:estab	2=30
s:estat	0=-42 3=-33
s:esti	0=-66 3=-34 4=36
s:estim	0=-62 3=-29 4=29
s:eston	3=-29
s:etab	2=47 4=25 8=-32
s:etabl	2=44 8=-27
s:etai	0=31 1=-43 3=-29 4=-26 8=26
s:etaie	5=31
s:etal	0=-30 1=-32 2=-42 5=85 8=-33
s:etale	5=44 8=-25
s:etalo	0=-26 1=-32 2=-36 5=45
s:etan	1=34
s:etat	0=-39 2=25
s:ethi	0=-59 2=-50 3=-50 4=-27 5=-55 6=-32 7=-30 8=-51
s:ethic	0=-58 2=-27 4=-26 5=-30 8=-46
s:ethiq	0=-32 1=35 3=-29 5=-48
s:etie	1=-44
s:etien	0=-25 1=-38
s:etiq	0=36
s:etiqu	0=29
s:etoi	1=53
s:etoil	1=63 6=-28
s:eton	0=-46 5=-25
s:etonn	0=-47 5=-36
s:etud	0=-43 2=-31 3=-30 4=-54 5=-52 6=-72 7=-70 8=-75
s:etude	7=-40 8=-27
s:etudi	0=-60 1=-48 2=-42 3=-38 4=-39 5=-50 6=-60 7=-52 8=-46
s:euro	0=97 1=-56 2=-47 4=-37 5=-44 6=-56 7=-115 8=-49
s:eurod	3=38
s:europ	0=75 1=-61 2=-38 3=-32 4=-29 5=-34 6=-47 7=-115 8=-30
s:euros	0=69
s:eust	7=-29
s:eval	4=-32 6=-36
s:evalu	4=-30 6=-42
s:even	1=-53 3=-35 5=-71 6=-27 8=-67
s:evene	0=-25 4=59 5=-31
s:eveni	0=41 3=-31 4=-37 8=-46
s:event	7=-48
s:ever	1=48 3=-56 5=58 7=-60 8=-36
s:every	0=26 1=38 4=-53 5=34 6=40 7=-30
s:evid	2=-26
s:evide	2=-29
s:evit	0=-38 1=-27 2=-28 4=86 5=-47 6=-29 8=-48
s:evite	8=-51
s:evol	2=-27
s:evolu	2=-28
s:evoq	1=36 4=-49 5=25 6=48
s:evoqu	1=37 4=-61 6=61
s:exam	0=-31 1=51 3=-35 4=-54 5=-46 6=-38
s:exame	4=-33
s:exami	1=51 3=-57 4=-35 6=-25
s:exce	0=-41 1=-53 2=-38 3=-50 8=-113
s:excel	1=-58 3=-54 8=-92
s:exch	0=-27
s:excha	0=-29
s:excl	0=30 2=31
s:exclu	2=38
s:excu	8=-33
s:excus	8=-34
s:exec	1=-33 2=30 4=-57 7=38 8=-34
s:execu	1=-33 2=33 4=-60 7=35 8=-38
s:exem	0=30
s:exer	8=42
s:exerc	8=34
s:exha	4=56
s:exhau	4=57
s:exhi	5=-50 6=-28
s:exhib	5=-42
s:exis	0=-40 1=78 5=-32
s:exist	0=-37 1=57 3=27 4=-28 5=-43 7=-34
s:exom	2=67 4=-74
s:expa	3=-34 4=-44
s:expat	3=-33 4=-47 5=-33
s:expe	0=-67 2=-27 3=-61 4=-40 5=42 8=-83
s:expec	0=-27 2=-25 5=-39 6=28 8=-28
s:exped	4=-37
s:expel	7=34
s:expen	5=79
s:exper	0=-50 3=-66 4=-47 5=34 6=-46 7=-33 8=-71
s:expl	5=45 6=-33 7=-54 8=-62
s:expla	0=-47 2=29 5=-43 7=-47
s:expli	3=-25 5=78 6=-26
s:explo	1=32 8=-69
s:expo	5=-42 6=-28 7=-28 8=-38
s:expos	0=-26 8=-34
s:expr	2=-42
s:expre	2=-37 3=-26
s:exte	2=-42 7=-39
s:exten	2=-46
s:exti	0=34 8=-33
s:extin	0=37 8=-31
s:extr	0=32 1=-40 3=-43 5=-25 6=-41
s:extra	2=-54 5=46
s:extre	0=30 1=-46
s:eyes	4=56 8=-31
s:eyesi	4=40
s:fabe	7=-30
s:fabi	0=85 7=-43
s:fabr	0=-28 1=-27 3=-54 4=-25
s:fabri	0=-25 3=-32
s:faca	8=-25
s:facad	8=-27
s:face	1=-34 4=-35 6=-48
s:faceb	0=31
s:facep	3=54
s:faci	0=-50 1=-41 3=41 4=-62 5=-44 6=-27 7=-52 8=-49
s:facia	0=-54 1=-26 3=50 4=-46 5=-34 7=-76 8=-50
s:facil	3=-26 7=25 8=-38
s:fact	0=-55 1=-25 2=35 4=-58 5=-31 6=-53 8=30
s:facte	0=-31
s:facto	0=-26 4=-40
s:factu	8=31
s:faib	4=-51 5=44
s:faibl	4=-41 5=39
s:fail	3=43 4=87 5=-61 8=-28
s:faile	3=37 4=52 5=-44 8=-54
s:faili	4=36 8=28
s:faill	4=52 5=-38 8=-29
s:fain	4=31
s:faint	4=37
s:fair	0=53 1=-33 3=-55 4=-39 5=-31
s:fais	5=49 6=-34
s:faisa	4=-28 5=56 6=-32
s:fait	1=-41 4=-68 6=-71 7=-39 8=-36
s:faith	6=-37
s:fall	3=28
s:fals	8=65
s:falsi	8=52
s:fami	1=-37 2=44 3=-36 4=-113 5=-34 7=-52 8=-28
s:famil	1=-42 2=38 3=-30 4=-104 7=-59 8=-30
s:famo	0=28 6=-29
s:famou	6=-32
s:fanc	2=45 4=-28
s:farm	4=-32 5=-40 6=-61 8=-42
s:farme	3=-27 8=-34
s:fasc	4=39
s:fasci	4=33
s:fash	0=46
s:fashi	0=60
s:fast	3=-25
s:fath	2=37 3=-29 4=-27 7=26
s:fathe	3=-30 4=-32 7=39
s:fati	0=-29
s:fatig	4=26
s:faul	2=34 8=-28
s:faur	0=-45 1=30
s:faut	1=-39 5=69 6=-61 7=-25
s:favo	0=70 8=-37
s:favor	0=41 2=26 8=-26
s:favou	0=50 2=-58
s:fdse	7=90
s:fear	4=70 5=-54
s:feat	7=-44
s:featu	7=-40
s:febr	0=-45 4=41 7=46 8=33
s:febru	0=-48 4=49 7=31 8=35
s:fede	0=35 1=-34 2=47 7=-102 8=42
s:feder	1=-32 2=51 7=-98 8=26
s:fell	7=-29
s:fello	7=-30
s:felo	8=-29
s:felon	8=-31
s:fema	6=42
s:femal	5=-25
s:femi	0=48
s:femin	0=39 1=27
s:femm	0=-37 1=-49 2=-54 3=-42 5=64
s:femme	0=-53 2=-33 3=-27 4=-71 6=89 8=-37
s:ferm	0=-35 2=-28 5=-29 6=-34
s:ferme	2=-27
s:ferr	4=-30 5=-51 6=-33 7=72 8=-33
s:ferro	5=-61
s:fert	4=-48
s:ferti	2=29 4=-46
s:fest	5=-63 6=-61 7=-39 8=32
s:festi	1=-38 5=-70 6=-71 7=-30 8=31
s:feti	0=-33 4=-31 5=30
s:fetic	5=44
s:fetis	0=-41 4=-33 5=36
s:feui	2=-29 7=34
s:feuil	2=-30 7=44
s:feve	0=-33 3=25 5=-47 8=-32
s:feyd	5=-26
s:feyde	5=-38
s:fian	1=-54 3=-34 4=-45 6=35 7=-29 8=-60
s:fianc	0=-63 1=-53 3=-28 4=-59 6=46 8=-51
s:fiann	0=54 6=-33
s:fibr	0=-26 6=-30 7=-40
s:fibro	6=-25
s:fich	0=-31 2=26 4=34 5=27 7=-54 8=-35
s:fiche	5=-36
s:fichi	8=-39
s:fict	7=-31
s:ficti	7=-29
s:fide	0=51 3=-28 4=-30 6=-84 7=-36 8=-32
s:fidel	0=52 1=32 3=-29 4=-32 5=-41 6=-75 7=-32 8=-31
s:fiel	0=-32 2=-37 4=-55 5=-53 6=-45 7=-27
s:fier	1=31
s:fierc	0=66
s:fiert	0=-39
s:fift	2=34 4=-34 6=33 8=-63
s:fifte	8=-51
s:figh	8=27
s:figu	0=51 2=58 5=-43 6=-30
s:figur	2=31 3=-26 5=-39
s:fija	3=-27 8=45
s:fijai	3=-39 8=59
s:file	2=-37 3=40 4=-29
s:fili	0=-38 2=-51 4=-56 5=-44
s:filia	2=-54 4=-51 5=-34
s:filin	2=-38
s:fill	1=-48 3=-35 5=63 6=-42 7=-43 8=-54
s:fille	0=-41 1=-31 2=-30 4=-53 6=35 8=-29
s:film	0=-90 1=-36 4=-27 5=81 6=-69 7=-32 8=-30
s:filme	0=-59 5=48
s:filt	5=-35
s:fina	0=-37 1=-35 5=-54 6=-56
s:final	4=26 5=-40
s:finan	0=-33 4=-48 6=-32
s:finc	5=-34 6=29
s:find	0=-35 1=45 4=-32 6=34 8=25
s:fine	4=-25 8=35
s:fing	0=-85 1=-107 2=-59 3=36 4=-30 5=-59 6=-61 7=-59 8=-94
s:finge	0=-90 1=-85 2=-66 3=38 4=-52 5=-64 6=-70 7=-54 8=-94
s:fini	1=-34 3=-34 8=56
s:finis	1=-32 4=27
s:fire	1=-25 4=-35 5=-44 7=60
s:firef	4=-46
s:firew	5=-44
s:firm	3=-45 4=-66
s:firmw	3=-44 4=-42
s:firs	0=-57 2=-32 5=-25 6=-62
s:fisc	7=-28 8=-30
s:fisca	7=-37 8=-44
s:fitn	0=-25 3=25 4=-60
s:fitne	3=40 4=-67
s:fitt	3=-33 5=-38 6=-37 7=-54 8=-25
s:fitte	3=-27 5=-26 6=-47 7=-57
s:fixe	3=-28 5=-48 7=-30
s:flag	5=32 7=-39
s:flam	5=-30
s:flat	4=-26 5=31 8=-25
s:flatm	4=-41 5=28
s:fleu	2=-28
s:flex	6=29 8=-28
s:flexi	6=35
s:flig	2=57 4=-51 6=-27 7=-29
s:fligh	2=45 4=-47 6=-25
s:flin	5=48 7=30
s:flir	5=-96 8=-27
s:flirt	5=-60
s:floo	4=38 6=-34 7=-79 8=-26
s:floor	7=-26
s:flor	0=-32
s:flot	0=60
s:flott	0=66
s:flou	4=37
s:flow	6=-49
s:flowe	6=-39
s:flui	2=-33
s:flye	0=66 5=-28
s:flyer	0=54
s:fold	6=-26
s:foldi	6=-28
s:foll	0=-33 1=49 4=-53 5=-40 7=-45
s:follo	0=-28 1=57 3=-27 4=-49 5=-48 6=40 7=-43
s:fonc	6=-45 7=-50
s:fonct	6=-40
s:fond	1=-67 3=-63 4=-51 5=-44 6=-41 7=63 8=-47
s:fonda	1=-60 4=-43 5=-31 6=-50 7=35 8=-35
s:foot	0=-60 1=-27 2=-26 5=-34 8=-42
s:footb	0=-77 7=-28 8=-27
s:forb	3=-40 4=-31 8=30
s:forbe	3=-43
s:forc	4=-51 6=-31 8=-35
s:fore	0=-59 2=-71 3=-54 5=-56 8=-45
s:forec	1=-47 4=-48
s:forei	5=-34
s:forem	0=-37 1=38 7=26
s:foren	1=-32 2=-51 3=-40
s:fores	3=-26 4=31 5=-37
s:forg	3=-33 5=-29 8=54
s:forge	5=-44 8=54
s:forgi	3=-32 8=37
s:fork	3=32 4=-35 8=-56
s:forkl	3=27 4=-37 8=-46
s:form	0=-31 1=-44 3=-73 4=-61 8=-36
s:forma	0=-70 1=-54 2=-44 3=-42 4=-77 5=-58 6=-69 7=-48 8=-60
s:forme	1=-31 3=-34 7=31
s:formu	0=-32 1=26 5=-29 8=-41
s:fort	0=-39 3=-52 5=-43
s:forte	1=-25
s:fortn	4=32
s:foru	6=25 7=-33
s:forw	2=-38
s:forwa	2=-28
s:fost	5=-28 6=34
s:foste	5=-30 6=30
s:foui	0=-31
s:fouil	0=-28
s:foun	3=-34 4=-77 7=-31 8=33
s:found	0=-29 4=-39 5=-62 8=-29
s:four	0=-41 1=-31 2=-27 4=-43 5=-49 6=-27
s:fourn	0=-26 1=-26 5=-46 6=-27
s:foye	4=-40 5=-38 6=40
s:frac	0=45 4=-45
s:frack	0=68
s:fract	4=-38 8=-25
s:frag	5=-33
s:fragi	5=-30
s:frai	5=88 7=34
s:fram	1=-46
s:frame	1=-51
s:fran	0=51 1=-32 2=-56 3=-54 6=-35 8=-72
s:franc	0=66 2=-46 3=-34 4=-54 5=-34 6=-36 8=-59
s:frank	0=-31
s:frap	2=-30
s:frapp	2=-33
s:frau	0=-38 1=-44 2=-30 3=-29 4=-52 5=-49 6=-47 7=-39
s:fraud	5=-25
s:free	0=-61 1=53 2=-53 4=-37 6=-41 7=-30 8=-49
s:freel	1=-55 5=37
s:freem	0=-45 1=78 6=-32 7=-43 8=-38
s:freet	1=47
s:freez	2=-42
s:frei	0=25 2=-28 5=-34
s:freig	2=-26 5=-38
s:fren	6=-27
s:freq	0=-34 1=59 5=140 6=-40 7=-38 8=-30
s:frequ	0=-36 1=43 2=-26 5=125 6=-51 7=-32 8=-28
s:frer	1=-66 3=-37 4=41 5=-32 8=26
s:frere	2=46 6=-30
s:fres	2=-30
s:frex	0=38
s:frexi	0=34
s:frid	0=-34 6=-28
s:frida	0=-34 5=-29
s:frie	1=52 4=-50 5=44
s:frien	1=28 4=-61 5=56 8=-35
s:frig	8=-35
s:frin	5=-44
s:fring	5=-57
s:froi	5=36 6=-26
s:froid	5=36
s:fron	1=-37 2=-29 4=-44 6=-33 7=-58 8=49
s:front	0=-38 3=48 4=-61 8=46
s:froz	1=26 4=-35
s:froze	1=43 4=-35
s:full	1=-36 4=80
s:fund	0=57 3=-38 4=-56 5=-31 6=-35 7=-61
s:fundi	0=-34
s:fundr	0=57 3=-28 4=-49
s:fune	1=-33 6=-30
s:funer	1=-29
s:funn	4=37 6=30
s:furn	4=-32 5=-49
s:furni	5=-57
s:furt	8=48
s:furth	8=35
s:fusi	4=-42 5=-26
s:fusio	4=-31 7=27
s:futu	1=32 6=44
s:futur	1=27
s:gaba	3=38 8=-39
s:gabar	3=39 8=-36
s:gagn	0=-31 8=-58
s:gall	5=-33
s:galle	5=-29
s:galw	5=-26
s:gamb	4=31
s:gambl	4=42
s:game	0=-27 4=-26
s:gamm	1=-35 4=-54
s:gand	7=41
s:gara	0=37 4=-31 5=-30 8=-27
s:garag	0=27 4=-27
s:garc	0=-33 1=-35 2=-31 5=-89 6=107
s:garco	0=-28 1=-31 2=-38 5=-77 6=94
s:gard	1=-55 3=32 4=-116
s:garda	3=43
s:garde	0=-40 1=42 3=-30 4=-38 5=-60 6=-25
s:gardi	0=-30 1=-106 2=-30 4=-26 8=-38
s:garg	1=-39
s:gargo	1=-33
s:gastr	4=25
s:gate	0=56 3=-40 4=-34 5=-58
s:gatw	7=39
s:gatwi	7=32
s:gauc	1=-42 2=-38 4=28 5=-34 6=-42 7=-89 8=-38
s:gauch	1=-40 2=-33 4=36 5=-41 6=-41 7=-80 8=-42
s:gaul	0=60
s:gaull	0=85
s:gdan	7=31
s:gdans	7=34
s:gedm	2=33
s:gend	5=-34 6=29 8=-29
s:gende	5=-37 6=38
s:gene	1=-101 3=-90 4=-167 5=-69 6=-94 7=-52
s:genea	0=-38 5=-29 8=-34
s:gener	1=-29 2=-61 4=-47 5=-43 6=-49 8=53
s:genet	0=-66 1=-64 2=54 3=-76 4=-147 5=-60 6=-56 7=-42 8=-75
s:genev	5=35
s:geni	2=-45
s:geno	0=-56 1=-30 3=-25 4=40 5=-51 8=-40
s:genom	0=-30 4=-29 6=-26
s:genot	2=84 4=-59
s:genr	0=-25 1=-35 4=-26 6=-39
s:gent	1=-26 5=-49 6=77 7=-25
s:gentl	5=-45 6=66
s:geog	5=-33
s:geogr	5=-36
s:geol	4=-39
s:geom	3=67 4=-37
s:geome	3=66 4=-44
s:geor	6=50
s:gera	1=-47 4=-43 6=-54 7=-35 8=-38
s:geran	1=-53 4=-25 6=-62 7=-33 8=-41
s:gere	8=41
s:germ	4=-54 5=-41
s:gest	0=-50 1=-47 2=-42 3=29 5=-40 6=-48 8=-33
s:geste	3=29
s:gesti	0=-46 1=-48 2=-28 4=-44 5=-48 6=-36 7=-35 8=-25
s:gett	0=-44 4=64 6=-76
s:ghan	4=31
s:gift	6=27
s:gile	0=25
s:girl	0=-51 1=-35 4=-71 6=52 7=-42 8=-34
s:girlf	0=-42 1=-26 4=-66 7=-29 8=-29
s:give	0=-30 2=28 3=49 5=42 7=-54 8=49
s:glac	3=-32
s:glad	0=56
s:glan	4=59
s:gland	4=53
s:glas	0=-29 3=-55 5=-30 6=27 7=-37 8=-46
s:glasg	4=-31 6=33 8=-29
s:glast	7=-38
s:glau	2=52 3=-38
s:glauc	2=53 3=-62
s:glaz	0=57
s:glis	1=51 3=-31
s:gliss	1=61 3=-32 5=27
s:glob	3=55
s:globa	2=-25 3=58
s:gluc	0=36 2=-26
s:gluck	0=31 2=-33
s:glue	0=32
s:goal	0=-36 5=-27
s:goalk	0=-37
s:goin	0=-36 4=40 7=45
s:gold	3=-38
s:good	8=-30
s:gordo	6=-26
s:goss	5=35 6=53
s:gossi	4=-27 5=26 6=41 8=28
s:goui	0=-31 6=45
s:gouin	6=56
s:gour	0=-31
s:gout	4=47
s:goutt	4=33
s:gouv	3=-25 5=-56 8=-32
s:gouve	5=-59 8=-31
s:gove	0=42 1=-32 4=-61 5=-48 6=-27 7=-34
s:gover	0=29 1=-35 4=-51 5=-33 6=-27 7=-25
s:grac	3=-26 4=-49
s:grad	0=-40 2=-39 4=-47 6=40
s:gradu	1=-33 6=37
s:graf	6=-33
s:graff	8=33
s:gran	1=49 3=-47 4=-84 5=-65 7=-39
s:grand	2=63 3=-27 4=-71
s:grap	0=-63 2=-32
s:graph	0=-67 2=-41
s:grav	3=-29 4=-41
s:grave	4=-59
s:grea	1=-54 6=50
s:gree	0=47 3=-90 5=-97 6=-55 7=-78
s:greem	5=-53
s:green	1=28
s:gref	4=-45 8=-54
s:greff	4=-41 8=-55
s:gren	6=-29
s:greno	3=-35 6=-32
s:grev	3=-30
s:greve	7=39
s:grie	0=-42 5=45
s:griev	0=-32 7=-28
s:gril	0=38
s:grill	0=56
s:grin	5=59 6=-38 8=-25
s:grind	5=38 8=-26
s:groo	6=-45 8=-32
s:groom	6=-44 8=-39
s:grou	0=28 2=-53 4=-26 5=43 6=-75 7=-45
s:groun	0=-30 2=-26 5=-36 8=31
s:group	3=-41 4=28 5=46 6=-48 7=-35
s:grow	3=-29 5=-36
s:growe	6=-42
s:guar	1=-41 3=33 4=-46 5=-37 6=-32 8=-25
s:guard	0=-37 6=-26 8=-32
s:guer	0=53 1=48 4=-60 5=-28 6=26
s:guere	4=-46
s:gueri	4=29 6=45
s:guerr	0=35 1=53 4=-57
s:gues	5=-25
s:guest	1=-26 3=-26
s:guic	3=-55
s:guich	3=-55
s:guid	0=-45 2=-28 3=-57 4=-27 5=-80 6=-83 7=-37 8=-45
s:guide	4=-47
s:guil	1=-38
s:gurd	1=84 5=-45
s:gurdj	1=76 5=-32
s:habi	1=-51 3=-30 4=-44 6=35 7=-30
s:habil	4=-51
s:habit	1=-55 5=40 6=37
s:hack	1=-60
s:hacke	1=-33 8=25
s:hadda	3=-26
s:haem	0=-26 2=39 4=-85
s:haemo	0=-28 4=-86
s:hair	8=34
s:haird	2=-30 8=41
s:hall	4=73 5=-37 8=-38
s:hama	0=53
s:hamb	5=52
s:hambu	5=26
s:haml	0=-64
s:hamle	0=-60
s:hand	1=-32 2=-72 4=-26 5=-71 6=-93 7=-72 8=-40
s:handb	4=-33 7=-32
s:handc	0=48 4=-38
s:hande	4=-56
s:handi	3=-79 6=-35
s:handl	0=-32 2=-43 3=-40 4=-29 5=-47 6=-28
s:handp	3=30
s:hands	3=-29 4=-25
s:handw	0=-28 2=-28 3=33 4=-57 5=-25 8=-25
s:hano	0=34
s:hapl	2=74 6=-32
s:haplo	2=77 6=-39
s:happ	0=-36 2=-29 4=32 6=-35
s:hara	5=-28 8=-38
s:haras	8=-35
s:harc	5=-27 6=54
s:harce	5=-26 6=51 8=-33
s:hard	3=-42 4=-37 6=-68
s:harde	6=-70
s:hardw	3=-38
s:harm	2=25 4=35 7=-25
s:harr	0=73 7=-30
s:harro	7=-26
s:harv	2=37
s:harva	2=35
s:hate	0=25 4=-27 7=-34
s:haul	2=-29 6=-34
s:hauli	2=-26 6=-27
s:haut	4=-41 7=-34
s:hava	4=-27
s:have	4=-39 5=40
s:havi	0=58 4=-29 5=92 6=-34
s:havin	0=46 4=-25 5=88 6=-37
s:havr	7=30
s:haye	0=31 3=-25
s:haza	3=-38
s:hazar	3=-45
s:head	0=-25 3=-51 7=-63 8=-29
s:heada	4=31
s:heade	3=-27
s:headq	7=-38
s:heal	0=-57 1=-30 5=-61 8=-43
s:healt	0=-56 1=-34 2=-37 5=-54 8=-46
s:hear	0=-52 1=-55 2=28 3=-70 4=48 5=-55 6=-48 8=-58
s:heari	0=-30 3=-33 7=31
s:heart	3=-34 5=-28
s:heat	0=31 3=-39 5=-25
s:heav	4=44 8=-31
s:hebd	3=-47
s:hele	2=-34
s:helen	2=-28
s:heli	4=-25
s:hell	3=40
s:helm	0=-29 4=41 6=-29
s:helma	0=-26 4=68
s:help	2=-51 4=32 5=-48 6=-88 7=28 8=-65
s:helpe	0=29 2=-29 8=-72
s:helpl	6=-86
s:helve	7=-30
s:hemo	2=66 4=-69
s:hemop	2=56 4=-69
s:henc	1=26 2=-34 3=25 4=29 8=-38
s:heni	0=26
s:henr	6=-40
s:hepa	4=51
s:hepat	4=60
s:herb	0=-37
s:herba	2=-25
s:here	0=-45 1=-26 3=-26 4=-132 5=-40 6=-42 7=-29
s:hered	0=-46 1=-27 2=27 4=-134 5=-34 6=-36 8=-32
s:heri	2=-40 3=-29 4=-62 5=-36 6=-35 7=-40 8=-30
s:herit	0=-25 2=-37 3=-30 4=-63 5=-38 6=-32 7=-40
s:herm	6=-50
s:herma	6=-42
s:hern	4=48 8=-52
s:herni	4=51 8=-50
s:hero	1=-94 5=-25 6=-72 8=-33
s:heroi	6=-44 8=-33
s:hers	0=43 2=33 6=64
s:herse	1=-25 2=38 4=31 5=-33 6=63
s:herv	6=-38
s:hete	0=-61 1=-57 3=-58 4=-87 5=-72 6=80 7=-34 8=-55
s:heter	0=-61 1=-60 2=26 3=-56 4=-79 5=-74 6=68 7=-41 8=-51
s:heur	1=-60 3=-55 4=45 6=-35 7=32
s:heure	3=-58 4=53 6=-27 8=42
s:hexh	4=-41 6=-40
s:hexha	4=-47 6=-35
s:hida	0=81 5=-30
s:hidal	0=60 5=-32
s:hier	4=-54
s:hiera	4=-50
s:high	4=34
s:highl	4=32
s:hike	4=38
s:hill	0=83
s:hilla	0=98
s:hims	0=45 1=29 4=59 7=-31
s:himse	0=65 1=41 4=51 7=-31 8=-38
s:hind	0=-40 1=112 4=-32 5=-26 6=-25
s:hindo	1=26
s:hint	0=-30 5=53 6=61 7=-28
s:hinte	6=53 7=-27
s:hire	4=-59 5=-54 6=33 8=-55
s:hiri	4=-46
s:hirin	4=-44
s:hist	0=-77 1=-71 2=-60 3=-30 5=35 7=-25
s:histo	0=-88 1=-60 2=-64 6=-27
s:hitc	5=-50
s:hive	4=25
s:hoan	0=30
s:hoar	3=29 4=-26
s:hold	4=-65 5=-49 6=-39 7=50 8=-75
s:holde	0=-53 3=-41 6=-25
s:holdi	7=43
s:holi	1=28 3=-25 7=-32
s:holid	1=33 7=-27
s:holl	4=-25 6=-30 8=76
s:home	1=47 3=-29 5=-53 6=-33 7=-37
s:homel	0=40
s:homeo	0=-45 1=51 7=-35
s:homm	0=-93 2=-43 3=-70 4=-67 5=25 6=69 7=-34 8=-71
s:homme	0=-46 1=-55 2=-28 3=-56 4=-57 6=58 8=-49
s:homo	0=-102 1=-81 3=-56 4=-93 5=-101 6=69 7=-75 8=-79
s:homog	6=-36
s:homol	2=-27 6=-36
s:homop	0=-44 6=-47 7=-27 8=-29
s:homos	0=-63 1=-68 2=-62 3=-28 4=-64 5=-97 6=94 7=-41 8=-68
s:homoz	2=72 4=-51
s:hones	4=-30
s:honn	7=32
s:honne	7=37
s:hono	5=-28 7=34 8=-63
s:honou	1=-29 7=42 8=-53
s:hook	4=35 5=-28
s:hope	1=28 4=-39
s:hopi	0=-26 2=-51 4=-47 6=51
s:hopit	0=-25 2=-50 5=-25 7=32
s:hora	4=30 5=-30
s:horai	5=-65
s:hori	3=-48
s:horiz	3=-43
s:horl	5=-34
s:horlo	5=-36
s:horo	4=-50
s:horos	4=-39
s:hors	7=-33 8=-25
s:horse	4=-68
s:hosp	0=-35 1=43 2=-52 4=-36 5=-53 6=-37 7=26 8=-73
s:hospi	0=-44 1=62 2=-47 4=-32 5=-51 6=-50 8=-78
s:host	0=69 1=-48 5=55
s:hoste	1=-26
s:hosti	0=48
s:hote	0=-66 1=-75 2=-40 3=-65 4=-73 5=71 8=-50
s:hotel	3=-48 4=-40 5=-70
s:hotes	5=69
s:hour	1=-57 3=-38 5=-30 6=28
s:hous	1=-47 2=-30 3=-43 6=28 7=-86
s:house	0=40 4=-34 5=27
s:housi	6=-37 7=-30
s:huil	5=-48
s:huis	0=-58 5=25
s:huiss	0=-56 5=32
s:huma	0=-57 1=47 2=-63 3=-65 4=-47 5=-57 6=-81 7=-41 8=-68
s:humai	1=37 5=-49 6=-46
s:human	0=-45 1=67 2=-28 3=-58 4=-33 5=-46 6=-50 7=-31 8=-54
s:humo	2=-73 3=-25
s:humou	2=-66
s:hund	2=-35 4=-47
s:hundr	2=-38 4=-38
s:hung	0=49
s:hunga	1=-25
s:hunt	1=-35 2=42 4=-118 8=-30
s:hunte	1=-26
s:hunti	2=47 4=-126
s:hurs	2=-26
s:husb	2=-46 4=-44 6=-53
s:husba	2=-62 4=-40 5=38 6=-57
s:hybri	4=-30
s:hydro	5=-26
s:hygi	4=-37
s:hygie	4=-39
s:hype	2=58 4=39
s:hyper	2=73 4=58
s:hyst	2=-26 4=46
s:hyste	2=-50 4=47
s:idea	1=-50 5=-48 8=-38
s:ideal	1=-27
s:idem	3=-26
s:idemi	3=-37
s:iden	0=-41 1=-25 3=54 4=-65 5=-42 6=41 7=-56 8=-69
s:ident	0=-38 1=-29 3=43 4=-69 5=-43 7=-53 8=-68
s:igno	2=77
s:ignor	2=67
s:illi	0=-26 3=56
s:illis	0=-28 3=54
s:illn	4=37
s:illne	2=-28 4=37
s:illu	1=25 2=-47 4=-39
s:illus	1=26 2=-46 4=-37
s:imag	0=-32 4=-82 5=-46 7=-51 8=-52
s:image	4=-44
s:imagi	4=-64 8=-32
s:imme	1=-47
s:immeu	1=-47
s:immi	0=54 5=-29 6=-28
s:immig	0=54 5=-30 6=-43 7=-29
s:immo	0=-54 1=59 2=-35 4=-35 5=-49 6=-30 7=-42 8=-34
s:immob	0=-44 1=-33 2=-29 4=-34 5=-44 7=-42
s:immor	1=71
s:immu	0=-37
s:immun	0=-35
s:impa	3=-53 4=27 8=-32
s:impac	3=-42
s:impl	8=35
s:impo	0=-75 1=-34 2=-26 3=29 4=-65 6=-36 8=-30
s:impor	0=-52 1=-30 2=-30 3=-46 4=-39 5=-33 6=-37 7=-25 8=-30
s:impos	3=57
s:impot	4=-62 5=58
s:impr	0=-50 1=-29 7=-43
s:impre	0=28
s:impri	0=-75 7=-45
s:impro	1=-31 5=26
s:impu	4=-71 5=45
s:impui	4=-64 5=62
s:inap	4=75
s:inapt	4=63
s:inau	0=46
s:inaug	0=48
s:inca	4=25 8=29
s:incap	4=33
s:incar	8=34
s:ince	2=35
s:inci	2=57 4=-30
s:incid	1=-25 2=64 5=-26
s:incl	0=-27 1=-41 2=34 7=-43 8=-44
s:inclu	0=-44 1=-45 2=35 5=-47 7=-41 8=-48
s:inco	6=56
s:incom	4=-31 5=-25 6=49
s:incr	1=71 2=-45
s:incro	1=70 2=-55
s:inde	1=-46 3=56 5=-48 6=-62 7=-71 8=-65
s:indec	0=33 4=-26
s:indep	1=-27 4=-56 5=-36 6=-25 7=-55 8=-26
s:indi	4=54 7=-36 8=62
s:indic	4=52 7=-29 8=52
s:indu	0=-26 1=-34 5=-46 7=-40 8=-41
s:indus	0=-27 1=-26 5=-46 7=-37 8=-34
s:infe	0=-27 5=-27
s:infec	5=-31
s:infi	0=-29 1=-42 2=-66 3=-30 4=-43 5=27 7=28 8=-45
s:infid	5=31 6=-55
s:infir	1=-37 2=-74 4=-59 5=-33 7=37 8=-38
s:info	4=-91 5=-46 7=-32 8=-35
s:infor	4=-70 5=-37 7=-28 8=-37
s:inge	0=-58 1=-29 2=-33 3=-62 5=-45 6=-35
s:ingen	0=-66 1=-30 2=-32 3=-87 4=-38 5=-50
s:inha	2=-52
s:inhal	2=-56
s:inhe	0=-32 1=-27 2=-31 4=-89 5=-30
s:inher	0=-35 1=-37 2=-31 4=-98 5=-36 8=-31
s:init	0=-40 3=-36 4=-26 5=-29 6=-29 7=-67
s:initi	0=-42 3=-33 4=-42 6=-29 7=-74 8=31
s:inje	0=-30 3=-46 4=37 5=-31 6=-31
s:injec	3=-48 4=53 5=-39 6=-39
s:inju	3=-25 5=-36 6=32
s:injur	5=-39
s:inma	8=36
s:inno	2=-52 8=-54
s:innov	2=-47 8=-51
s:inqu	1=-26
s:inqui	1=-28
s:inra	2=-33
s:insc	0=-32 3=47 5=41
s:inscr	3=45 5=46
s:inse	0=-31 5=-53
s:inser	5=-32
s:insi	0=41 4=-26 7=-42 8=49
s:insid	6=-28 7=-40 8=58
s:insis	0=47
s:inso	4=88 5=-43 6=-49 7=-32
s:insom	4=80 5=-53
s:insou	6=-36
s:insp	0=-56 3=-33 4=-63 8=-58
s:inspe	0=-55 3=-35 4=-68 8=-49
s:inst	0=-70 1=-43 2=-46 3=-36 4=-76 5=-70 6=50
s:insta	1=-43 4=-72 6=60
s:insti	0=-43 2=-40 5=-41 6=-42 7=27
s:instr	8=-32
s:insu	1=-71 3=-34 7=-54 8=-57
s:insul	2=-84 6=-46 7=-40
s:insur	0=-37 1=-69 2=38 3=-34 4=-37 7=-29 8=-61
s:inte	0=-74 2=-45
s:integ	0=-35 1=40
s:intel	6=-32
s:inten	0=-30
s:inter	0=-71
s:inti	0=-54 1=-33 2=-33 3=-35 4=-45 5=56 6=-66 7=-35 8=-50
s:intim	0=-48 1=-36 3=-34 4=-49 5=54 6=-60 7=-36 8=-57
s:into	4=39
s:intr	5=-60
s:intra	1=42 3=29
s:intro	1=-41
s:intru	5=-40
s:inve	0=-36 1=-58 3=-49 4=-69 5=-93 6=-39 7=-43 8=-41
s:inven	1=-26 3=-52 4=-35
s:inver	2=47 4=-26
s:inves	0=-35 1=-34 2=-27 4=-29 5=-89 7=-37 8=-28
s:invi	4=52 5=-42
s:invo	0=-37 1=-33 3=-30 4=-45
s:invoi	1=-43 4=-31 5=-37
s:invol	4=-32 5=40
s:iqba	4=-63 6=29 7=-47
s:irel	1=-37
s:irela	1=-44
s:iris	2=54 6=-33
s:iron	5=-32 6=35
s:irre	1=74 3=-29
s:irrel	1=75
s:irri	2=-33 4=54
s:irrit	2=-43 4=57
s:isla	5=-45 6=-41
s:islan	5=-36
s:isli	7=-56
s:islin	7=-39
s:isra	0=40
s:israe	0=36
s:issu	0=-37 3=32
s:issue	0=-35 3=29
s:ital	0=-47 5=-29 6=-36
s:itali	0=-41 4=-27 6=-35
s:ivre	0=-32
s:ivres	0=-52 8=25
s:jabb	4=49
s:jabbe	4=49
s:jail	8=33
s:jaile	8=52
s:jama	0=32 2=-70 6=64 8=32
s:jamai	2=-58 6=43 8=28
s:janu	0=50 6=-25
s:janua	0=49 8=-28
s:janv	0=34 2=-31
s:janvi	0=46 2=-37 4=-26
s:japa	3=-29 5=-43
s:jaqu	6=84 8=-34
s:jaque	6=88
s:jard	1=39 4=-26 6=54 7=-47
s:jardi	1=49 4=-25 6=50 7=-39
s:jarg	4=-49
s:jargo	4=-45 7=-27
s:jaun	4=30 8=-26
s:jaune	0=35 8=-30
s:jaur	0=-30
s:jaure	0=-29
s:jere	0=35
s:jerem	0=36
s:jesu	1=90 5=-28
s:jesui	1=68 5=-31
s:jeun	0=55 2=-28 3=-26 4=-41 5=80 6=-75 7=-66
s:jeune	0=39 1=-62 2=-25 4=-27 5=41 7=-43 8=41
s:jewi	4=-36
s:jewis	4=-29 6=-25
s:joan	6=40
s:joann	6=37
s:jock	3=-43 4=-41
s:jocke	3=-35 4=-45
s:join	0=-47 3=42 4=-69 6=-73 7=54 8=-51
s:joine	2=-41 4=-56 6=-68 7=80
s:joint	3=-34
s:joke	1=31 2=-42 3=-29 4=-83 5=31 7=-43 8=-55
s:jose	1=43
s:josep	1=36
s:joue	2=31 3=-32
s:joueu	2=34 3=-33
s:jour	0=-26 1=30 2=-56 4=-67 5=-83 7=40
s:journ	0=-29 2=-61 4=-80 5=-67 7=36 8=-51
s:judg	1=-28 2=-31 5=-31 7=29 8=-32
s:judge	2=-32
s:judgi	0=30 6=30 7=29
s:judi	1=-26 2=-44 3=-84 4=-39 5=-36 8=59
s:judic	2=-41 3=-88 4=-36 5=-33
s:juge	1=53 8=-30
s:jugem	1=53 8=-61
s:juiv	1=-30
s:juli	5=-66 6=55
s:julie	5=-33 6=68
s:jume	0=36 2=-79 4=43
s:jumea	2=-91
s:jumel	6=-27
s:jumpe	8=25
s:juni	0=-28 4=-43 5=32
s:junio	0=-25 4=-56 5=45 7=35
s:juri	2=-32 3=-80 4=-31 5=25 7=-57 8=-31
s:juris	1=-25 2=-29 3=-89 4=-33 5=36 7=-57 8=-30
s:juro	4=-29
s:jusq	1=29 2=-32 3=-31 4=64
s:jusqu	0=-35 1=40
s:just	1=-39 4=-30 5=-55 6=-46 7=-25
s:justi	4=-34 5=-40 6=-30
s:juve	8=38
s:juven	1=-28 8=32
s:kabu	4=40
s:kamp	3=32
s:kampa	3=38
s:kant	1=52 5=-25
s:kanti	1=83 5=-27
s:kare	5=-33 6=33
s:kari	1=-25 5=-39 6=60
s:kary	4=-35
s:karyo	4=-46
s:kcnh	4=-79
s:keep	2=-50 3=-32 4=37 5=39 8=-34
s:keys	3=39
s:kidn	2=71
s:kidne	2=73
s:kill	1=32 2=48 4=-29 8=-41
s:kille	2=57 4=-26 8=-33
s:kind	4=-28
s:kine	4=-50
s:kines	4=-49
s:kiss	5=56
s:kissi	5=58
s:kitc	4=-40 5=-58 6=-26
s:kitch	4=-38 5=-59 7=-28
s:klin	2=50 4=-36
s:kline	2=50
s:knoc	0=30 5=-27 8=-27
s:knock	0=26 5=-28
s:know	0=-29 2=52 4=-36 5=65 7=-27
s:koms	0=75
s:komso	0=88
s:koro	3=33
s:korom	3=27
s:kris	1=84
s:krish	1=92
s:kurd	0=56
s:kyot	1=-33 5=-48
s:labe	4=-36
s:labo	0=35 1=-70 2=-31 3=-34 4=-87 5=-61 6=-48 7=-55 8=-45
s:labor	1=-31 2=-26 4=-44 6=-38 7=32
s:labou	0=26 1=-57 4=-65 5=-46 7=-95 8=-34
s:laca	4=-38
s:lach	0=61 8=-26
s:ladd	4=73
s:ladde	4=62
s:ladi	5=28
s:ladie	1=-25
s:laic	1=26
s:laiq	1=37
s:laiss	6=28
s:laiti	0=-26
s:lanc	4=-29
s:land	1=-49 4=-46 6=28 7=-35
s:lande	0=32 5=-45
s:landl	0=-38 1=-36 2=-28 4=-51 5=29 6=28 7=-39
s:lang	2=-25 3=-42 4=-46 5=-65 6=-29 8=-43
s:langa	1=-55
s:langu	1=29 3=-38 4=-42 5=-71 6=-29 8=-47
s:lany	7=32
s:lanya	6=-33 7=40
s:lape	0=-28
s:laps	0=-36 1=-48 7=86
s:lapse	1=-34 7=76
s:lapt	4=-36 8=26
s:lapto	4=-33
s:larg	3=-37
s:last	4=-36
s:late	1=-31 3=-47 4=76 5=-87
s:laug	0=34 4=-59 5=-28 8=-27
s:laugh	0=29 3=29 8=-29
s:laun	1=28 4=-35 8=35
s:launc	3=-26
s:laund	1=58 4=-38 8=53
s:laur	5=-26 6=54
s:laure	6=53
s:lawy	1=-31 2=-30 4=-39 5=-31 6=-47 8=-35
s:lawye	2=-32 4=-34 5=-31 6=-42 8=-29
s:layo	0=-41 1=-43
s:layou	0=-40 1=-35
s:lead	2=-32 4=-56 8=-33
s:leade	2=-32 4=-77 7=-28 8=-44
s:leaf	4=-58
s:leafl	4=-71
s:leag	0=38 5=-28
s:leagu	5=-25
s:leak	3=-29 4=-35 5=36
s:leake	4=-28
s:lear	0=-54 2=26 3=32 6=25 7=25
s:learn	0=-28 2=35 3=28 4=-50
s:leas	0=29 5=40 6=-36
s:leav	3=-44 5=-54 7=-35 8=-61
s:leave	0=-51
s:leavi	4=-28
s:lect	0=31 1=-47 4=-85 5=-51 7=-52 8=-41
s:lecte	0=82 1=-44 3=-36
s:lectu	0=-36 1=-57 4=-65 8=-35
s:ledu	6=35
s:leed	0=-51 1=-57
s:lega	8=-31
s:legac	4=-27
s:lege	4=54 5=36
s:legen	4=-42 5=26
s:leger	4=29 5=52
s:legi	0=54 1=-37 2=-26 3=-28
s:legis	0=33 1=-26 2=-28
s:leice	0=-34
s:leid	2=37
s:leide	2=45
s:leit	0=44 1=42 4=-38 5=-50
s:lemo	5=-41
s:lend	5=37
s:leng	0=30 1=29 3=-25
s:lengt	1=27 3=-44
s:leni	0=99
s:leno	0=-34 1=35 5=-25 6=-62
s:lenoi	0=-46 1=38 5=-26 6=-47
s:lero	4=31 6=-41
s:lesb	0=-71 1=-71 2=-26 4=-65 5=-80 6=81 7=-42 8=-66
s:lesbi	0=-81 1=-44 2=-32 3=-32 4=-62 5=-77 6=78 7=-47 8=-66
s:lesbo	1=-40
s:less	8=-33
s:lesso	8=-29
s:lett	3=-31 6=-53 8=39
s:lette	1=-32 4=-33 6=-55 7=-43
s:lettr	1=26 2=44 3=-47 6=-25 8=28
s:leuc	4=43
s:leuce	4=33
s:leuk	0=-28 4=55
s:leuka	0=-33 4=66
s:leur	6=-27
s:leve	0=-30 1=-25 3=-25 4=51 6=-29 8=-27
s:levr	4=37 5=-29
s:levre	4=40 5=-25
s:lgbt	6=33
s:liai	0=-46 1=-33 4=-36 5=29 6=-69
s:liais	0=-50 1=-36 4=-37 5=44 6=-87 8=-26
s:libe	2=-41 3=-76 4=-38 6=-63 7=-54
s:liber	2=-45 3=-70 4=-29 6=-55 7=-54
s:libi	4=-89 5=41
s:libid	4=-96 5=63 6=-27 8=-25
s:libr	0=-105 1=32 3=-77 4=-55 6=-51 8=-32
s:libra	0=-27 1=-48 2=-25 3=-31 4=-47 5=-47 8=-91
s:libre	1=57 5=-27 6=-25
s:lice	0=-62 1=-69 2=-55 3=33 8=-43
s:licen	0=-69 1=-67 2=-61 3=41 8=-41
s:life	6=-31
s:lifel	0=26
s:lift	0=-25 4=51 5=-26 8=-33
s:lifte	4=-51
s:lifti	4=59 8=-26
s:ligam	4=28
s:ligh	0=-50 1=-35 4=32 5=-27 6=-56
s:light	5=-60 6=-40 8=-28
s:lign	1=40 2=-46 3=-50 8=-34
s:ligne	3=-37
s:ligu	0=-30 4=-26
s:like	0=-58 1=29 3=-36 6=51
s:lill	1=44 2=-29 4=-43 5=30 6=64 7=-37
s:limi	1=-37 4=-30
s:limit	1=-52 4=-31 5=-31
s:limo	2=-31 4=-34
s:limog	4=-35
s:limp	4=-33
s:line	2=-29 6=-53
s:ling	0=-30 3=-46 4=-26
s:linge	0=-30 3=-29
s:liqu	8=-27
s:lisb	2=-27 5=49 6=-34
s:lisbo	5=56 6=-37
s:list	0=-33 1=-73 3=38 7=32
s:liste	1=-45 6=36
s:lite	4=-25 5=-25 6=-26 8=-49
s:liter	1=-26 5=-28 6=-28 8=-43
s:lith	5=-30
s:lithi	5=-27
s:liti	7=-39
s:litig	7=-32
s:litt	4=75 5=-45
s:littl	4=74 5=-31
s:live	0=-34 1=62 3=-68 7=-44 8=-64
s:liven	4=-31
s:liver	4=-28 7=34
s:livi	2=27 3=-55 5=-40
s:livin	3=-61 5=-45
s:livr	0=-59 1=-29 3=-45 4=-83 5=-50 7=36
s:livra	1=-33
s:livre	7=33
s:load	4=-27 5=-34
s:lobb	0=-70 5=-61
s:lobby	0=-63 5=-54
s:loca	0=35 1=51 3=-40 4=-83 6=-51 8=34
s:local	6=-28 7=-30 8=35
s:lock	0=30 3=-58 4=-29 8=51
s:locke	0=-30 5=48 8=37
s:locu	3=-49
s:locut	3=-25
s:lodg	0=-38 1=114 4=-47 6=-65 7=-125
s:lodge	4=-37 6=-76
s:loge	1=-74 6=30
s:logem	0=29 1=-55 5=-29
s:logeu	1=-34 6=43
s:logg	3=26
s:logge	3=43
s:logi	0=-45 1=-50 2=-35 3=71 4=-62 5=-70 6=-65 8=-48
s:logic	0=-39 1=-30 3=73 5=-32 8=-29
s:logis	0=-30 1=-33 2=-35 4=-60 5=-42 6=-46 8=-26
s:loir	5=-38
s:lois	3=-50
s:loisi	3=-54
s:lond	1=-38 4=-32 5=-30 6=-65 7=27
s:londo	0=34 1=-34 4=-56 5=-31 6=-65 7=29
s:long	1=47 2=-44 4=39 8=-42
s:longb	7=27
s:longe	4=46 5=45 6=-47 8=-33
s:longt	1=66 5=-43 6=45
s:longu	5=-66 6=-25 7=-32
s:look	0=-33 1=-31 4=-38 8=-33
s:looke	0=-26 4=-54 5=-27 8=-27
s:looki	4=-32
s:loom	5=-40
s:loop	4=-32
s:lope	2=41 6=-25 8=-37
s:lord	5=29
s:lorr	4=-37
s:lorra	0=-26
s:lorri	4=-25
s:loui	0=27 6=41 7=29 8=-26
s:louis	6=38
s:loun	7=-28
s:loung	7=-33
s:lour	4=39 5=30 8=-29
s:lourd	2=-27 4=30 5=35
s:love	0=-63 1=-34 2=-48 3=-37 4=-27 5=46 7=-35 8=-48
s:lovi	6=53
s:lovin	6=58
s:lowe	6=-55
s:lowes	4=-25 6=-52
s:loya	4=36 6=-26 7=30
s:luci	5=-36 8=-29
s:lugg	3=-27
s:lugga	3=-28
s:lumb	4=27
s:lumba	4=33
s:lumi	1=-47 4=30
s:lumie	1=-53 4=30
s:lunc	4=47 8=-43
s:lung	4=33
s:luro	4=-28
s:luss	6=-36
s:lussa	6=-28
s:lutt	0=-27 7=-35 8=-25
s:lyce	1=-55 3=-31 5=-45 7=-48
s:lync	4=-43
s:maca	4=34
s:macar	4=33
s:mach	0=-58 1=-55 2=-29 3=25 8=-40
s:machi	0=-60 1=-60 2=-29 5=-34 8=-42
s:maco	0=-44 1=-44 2=-27 5=-56 6=-60 7=-32
s:macon	5=-29 8=-42
s:macr	0=84 1=-32 3=-27 5=-41
s:macro	0=74 3=-33 5=-46
s:mada	0=-32 3=44
s:madam	0=-38
s:maga	0=-76 2=-34 3=-26 4=-56 6=-96 8=47
s:magas	0=-55 8=54
s:magaz	0=-33 2=-26 4=-50 6=-84
s:magi	5=-51
s:magis	6=-29 7=-28
s:magn	4=45
s:magni	4=40
s:mail	8=-28
s:main	0=-90 1=-38 3=-38 5=-59 7=-25
s:maint	3=-64 4=-66 5=-38 6=45
s:mair	1=-38 3=-52 4=-27 7=-36
s:mairi	1=-36 3=-53 5=-32
s:mais	0=-39 1=-42 2=-36 3=-40 4=-27 7=-39 8=-25
s:maiso	0=-44 1=-31 2=-26 3=-43 4=-36 7=-35
s:mait	0=-51 2=-36 3=-39 4=-56 6=-76 8=-50
s:maitr	0=-51 1=-27 2=-36 3=-37 4=-64 6=-64 7=-25 8=-53
s:maje	6=-36
s:majeu	5=33 6=-26
s:majo	5=-27 7=-40
s:make	1=-60 2=27 3=-35 5=-41
s:maker	1=-39
s:mala	0=-45 1=-31 2=30 3=-49 5=-53 6=-57 8=-47
s:malad	0=-38 2=39 3=-41 5=-44 6=-62 8=-48
s:malar	4=-52
s:malaw	4=-32
s:male	4=33
s:malen	4=50
s:malg	3=32 7=39
s:malgr	3=32 4=37 7=38
s:malt	0=-31 2=-26
s:malv	0=-26 4=41
s:malw	0=-31 3=-31
s:mama	5=-62 6=31
s:maman	6=47
s:mamm	2=-55
s:mammo	2=-54
s:mana	0=-49 1=-100 2=-91 3=-104 5=-47 7=-64 8=-37
s:manag	0=-58 1=-94 2=-79 3=-109 4=-44 5=-60 7=-33 8=-48
s:manc	0=-31 6=-42 7=32
s:manch	0=-28 6=-28 7=25
s:mand	4=-41 8=43
s:manda	4=-45 8=60
s:mang	0=-31 1=86 4=-36 5=-33 6=-28
s:mange	1=87
s:mani	4=-50 5=-57 6=-59 7=-36 8=34
s:manie	6=-25
s:manif	4=-41 8=39
s:mann	5=-45 7=-37
s:manne	5=-44 7=-26
s:mans	8=45
s:mansl	8=49
s:mant	8=-43
s:mantr	3=-29 8=-37
s:manu	0=-37 1=-48 2=-45 4=-27 6=-35 8=-64
s:manua	2=-25 4=-43
s:manue	1=-31 8=-35
s:manut	4=38 8=-38
s:mapp	0=-33
s:maqu	0=-46 1=-31
s:maque	0=-35 7=-26
s:mara	0=-40 2=-27 4=60 5=-60 6=-37 7=-28 8=-40
s:marai	4=-31 6=-33
s:marat	0=-31 3=-26 4=71 5=-73 8=-27
s:marc	1=-41 2=-61 3=-50 4=48 6=-42 7=-42 8=43
s:march	0=31 1=-55 2=-34 3=-49 5=-76 7=-55
s:marcu	1=33 3=-37
s:mard	1=40 3=-27 4=30
s:marf	2=26 4=-58
s:marfa	2=34 4=-63
s:marg	0=-47 2=27 4=-87 5=-59 6=33 8=48
s:marga	6=65
s:margi	4=-65 5=-32
s:mari	0=-87 1=-72 2=-72 3=-73 4=-107 5=55 7=-78 8=-89
s:maria	0=-52 1=-57 3=-26 5=58 6=-79 7=-30 8=-32
s:marie	0=-57 2=-69 3=-42 4=-67 6=36 8=-39
s:marin	1=-31 3=-30 7=-26
s:marit	5=-33
s:mark	0=-49 1=-28 2=-52 3=-81 4=-47 5=-37 7=-41 8=-25
s:marke	0=-61 2=-50 3=-70 4=-48 5=-26 7=-36
s:maro	0=-36 3=-44 5=-29
s:maroq	3=-32
s:marq	0=-41 2=-39 3=-41 4=-43 6=-26
s:marqu	0=-36 2=-37 3=-51 4=-40 6=-33
s:marr	0=-37 1=-90 3=-76 4=-118 5=61 7=-72 8=-93
s:marra	5=-27
s:marri	1=-77 2=-45 3=-57 4=-108 5=72 6=-37 7=-63 8=-63
s:marro	3=-28
s:marry	6=71
s:mars	3=50
s:marse	3=43 6=42
s:mart	3=-32 7=-40
s:marti	0=34 3=-27 7=-38
s:marx	1=54 8=-26
s:marxi	1=42 8=-33
s:mask	3=-34 4=42
s:maso	0=-26 1=-25 6=-37 7=-31
s:mass	1=-41 3=-53 4=-46
s:massa	3=-41 4=-42 5=-29
s:mast	0=-60 1=30 2=-25 3=-49 4=-40 5=-32 6=-67 7=-69 8=-29
s:maste	0=-58 1=35 3=-48 5=-73 6=-72 7=-52
s:mastu	5=36
s:matc	0=-56 1=-27 3=49 4=-42 5=-61 6=-54 7=-59 8=-53
s:match	0=-28 4=-26 5=-44
s:mate	0=-72 4=-45 5=-49 6=-54
s:mater	0=-66 4=-41 5=-48 6=-70
s:math	4=39 6=41
s:mathi	6=48
s:mati	3=28 4=27 5=-43
s:matie	1=-50
s:matin	4=41
s:matri	0=-25
s:matt	0=44 4=-35 6=52 7=-43
s:matte	0=49 4=-25 6=47 7=-33
s:mauv	3=38
s:mauva	3=32
s:maxi	3=-55
s:maxim	3=-39
s:mayf	2=35
s:mayo	0=-30 5=28 6=-41
s:mean	1=52 4=36 5=-45
s:meani	1=50
s:meas	3=63 4=-35 5=-54
s:measu	3=51 4=-36 5=-46
s:mech	0=-48
s:mecha	0=-37
s:mede	0=-39 2=40 5=-36 6=44 7=37 8=-35
s:medec	0=-42 2=31 3=-26 5=-29 6=28 7=27 8=-30
s:medi	0=-69 1=-39 5=-76 6=-101 7=-70
s:media	0=-28 2=-26 4=-40 6=-38 7=-37 8=-40
s:medic	0=-33 1=-49 5=-45 6=-42 7=-67 8=40
s:medit	4=-28
s:meet	0=-50 1=-59 2=-30 3=-28 4=-49 5=-36 8=-43
s:meeti	0=-57 1=-63 4=-30 5=-47 7=26 8=-41
s:meil	0=-37 1=-43 3=-26 4=-25 5=-30 6=55 7=-36
s:meill	0=-40 1=-42 4=-30 5=-27 6=64 7=-46
s:mela	4=59 6=-26
s:melan	4=61 6=-34
s:mele	0=36
s:melen	0=41
s:memb	2=-42 3=28 4=-88 5=-41 7=63 8=-94
s:membe	0=-44 2=-33 4=-52 6=-28 7=75 8=-98
s:membr	0=43 1=68 4=-49
s:memo	0=-73 1=-30
s:memoi	0=-60 8=-26
s:mena	4=-27 5=78
s:menag	4=-25 5=87
s:mene	5=-39 7=42
s:meneu	7=44
s:meno	1=-48 5=37
s:menop	4=-29
s:mens	5=-43
s:mensu	5=-40
s:ment	0=-56 4=-28 5=32 6=60 7=-54
s:menta	4=-55
s:menti	0=-38 3=27 6=53 7=-43
s:mento	0=-27
s:menu	0=-44 1=34 5=-28 6=-44
s:menui	0=-53 1=42 5=-29 8=25
s:merc	3=-30 5=-40 6=29
s:merch	5=-32
s:mercr	6=56
s:mere	3=-28 6=58
s:merg	0=-28 5=-27 6=-45 7=41 8=-39
s:merge	5=-33 6=-38 7=37 8=-42
s:merit	1=28
s:mero	8=-30
s:mess	1=-46 2=-28 3=-39 4=-29 5=106 6=47 8=-27
s:messa	3=-32 5=108
s:messi	5=49
s:mesu	3=42 5=-34 8=-73
s:mesur	3=33 5=-29 8=-61
s:meta	0=-26 2=27 3=-34 4=-27 6=-69 7=44
s:metab	2=40
s:mete	1=66
s:meth	0=-39 4=-33 5=-45 8=-36
s:metho	0=-36 4=-42 5=-45 7=43
s:meti	4=-47 5=-80 6=-54 8=-36
s:metie	4=-43 5=-60 6=-52 8=-44
s:metr	2=-56 8=-43
s:metra	2=-44 8=-38
s:mett	5=-26
s:mette	5=-29
s:mich	1=-39 3=-28 5=44 6=40
s:miche	1=-48 3=-25 4=-29 5=54 6=46
s:micr	4=-44
s:micro	4=-47
s:midla	3=-30
s:midn	4=43
s:midni	4=40
s:midw	0=-39 2=-39 5=-26
s:midwi	0=-34 2=-34 4=-31 5=-29
s:mieu	0=-43 7=27
s:migh	4=-37
s:migr	0=73 1=-36 4=52 5=-37 6=-28 7=-37
s:migra	0=84 1=-38 4=47 5=-30 6=-28 7=-38
s:mile	4=29 5=-28
s:mili	1=85 2=-34 4=-43 5=-33 7=-39 8=-35
s:milie	0=27
s:milit	0=-27 1=86 4=-40 5=-34 7=-40 8=-38
s:mill	0=-38 3=-25 4=-37 6=-47
s:milli	1=-27 3=-26
s:mine	0=-27 3=-58 4=-46 5=-28 6=-78 7=34
s:miner	2=-32 3=-29
s:mineu	3=-35
s:mini	0=-35 1=-66 2=-38 3=-32 4=-95 7=-40 8=-52
s:minin	6=37
s:minis	0=-56 1=-75 2=-34 3=-25 4=-56 5=28 6=-51 7=-44 8=-46
s:mino	5=-39
s:minu	1=-30 2=-31 3=-28 5=-48 6=-29 8=-41
s:minut	0=47 3=-49 4=-69 5=-44 6=-31 8=-28
s:misc	5=60 6=-29
s:misco	5=65
s:miss	0=-35 2=-26 3=28 4=44 5=-44 6=-39 8=44
s:misse	4=74 8=-25
s:missi	0=-27 4=-39 5=-40 6=-40 8=47
s:mist	0=-38 2=34 5=43
s:mista	2=42
s:mistr	0=-36 5=28
s:mitte	0=42
s:mixt	1=28 5=-47 7=-38
s:mobi	0=-58 1=-28 2=-38 5=-51 7=-60 8=-29
s:mobil	0=-57 1=-30 2=-37 5=-62 7=-57 8=-33
s:mode	2=-48 4=-45 5=-102 6=-54 7=-71 8=-45
s:model	0=-29 2=-36 3=28 5=-27
s:moder	0=-47 2=-25 5=-86
s:modu	2=-32 4=30 8=-33
s:modul	2=-41 4=27 5=-27 8=-26
s:moel	2=45
s:moell	2=47
s:moeu	0=39
s:moeur	0=44 5=26
s:moin	0=-26 1=-27 3=-63 4=101 8=-36
s:moit	1=34 5=29
s:moiti	1=29
s:mole	2=-35
s:molec	2=-32
s:mome	0=60 4=49 7=-65
s:momen	0=54 4=58 7=-59
s:mona	0=109 1=-40 2=-42 4=-34 6=-26
s:monar	0=126 2=-46
s:mond	0=-35 1=-48 3=66 7=33 8=-64
s:monda	0=-29 3=66 8=-55
s:mone	5=-26 7=-38 8=51
s:monet	7=-25
s:moni	0=-26 4=-48 6=-37
s:monit	4=-40 6=-32
s:mono	2=29 4=-47 5=34 6=-59 7=-25
s:monog	5=33 6=-33
s:monop	4=-33
s:monoz	2=44 7=-26
s:mons	0=-37 1=27
s:monsi	0=-34 6=26
s:mont	0=-33 1=-91 3=-56 5=-52 6=-32
s:monta	5=-36 6=-40
s:monte	2=-41
s:month	1=-36 3=-31 4=58 5=-53 6=-77 7=-31 8=33
s:montp	5=-29
s:montr	1=-52 4=-62 6=63
s:mora	0=-29 1=-46 2=-35 3=-27 5=-41 6=30 8=-29
s:moral	1=-53 6=33
s:morm	6=26 8=-37
s:mormo	8=-34
s:morn	0=25 4=49 5=-37 6=-28 8=-26
s:morni	4=54 5=-38 6=-28 8=-29
s:mort	2=-31 4=-51
s:mortg	2=-27 4=-26 6=32
s:mosa	2=51
s:mosai	0=-28 2=64
s:mosc	0=47 3=-42
s:mosco	0=46 3=-44
s:most	4=-27 8=-50
s:mostl	8=-44
s:mote	4=-49 5=-68 6=-36
s:moteu	4=-48 5=-72 6=-42
s:moth	7=32 8=-53
s:mothe	2=37 3=-33 7=34 8=-52
s:moto	5=-54
s:motor	4=29 5=-34
s:mott	8=-34
s:moul	0=30 3=-51 4=-58 5=-32
s:moula	3=-51
s:mouli	0=-25
s:mous	2=-27
s:mouv	7=-27
s:move	2=-26 5=-45 7=-50
s:movem	0=44 4=-25
s:movi	4=-32 5=-38 6=31
s:movin	4=-34 5=-31 6=35
s:mthf	2=35
s:muco	4=45
s:mucov	2=-27 4=39 6=-27
s:mugg	8=-39
s:mugge	8=-52
s:mult	3=-32 4=32 5=76 7=-45 8=-34
s:multi	3=-30 4=35 5=81 7=-43 8=-33
s:muni	0=94 3=-55 4=-43 7=-51 8=-33
s:munic	0=65 3=-56 4=-37 7=-55 8=-30
s:mura	0=87 1=-29 5=-27
s:murd	0=27 1=25 2=30 8=-35
s:murde	8=-33
s:murdo	0=33
s:murm	4=50 5=-47 8=-29
s:murmu	0=26 4=68 5=-56
s:musc	4=-30
s:muscu	4=-25
s:muse	0=-66 1=-61 3=-38 4=-45 5=-41 6=-28 8=-27
s:museu	0=-34
s:musi	0=-86 1=-58 4=-42 5=-63 6=-27 7=78
s:music	0=-44 1=-34 4=-28 5=-54 7=81
s:musiq	0=-53
s:musl	1=-26 6=36
s:musli	6=28
s:musu	1=-37
s:muta	0=-33 1=-54 3=-42 4=-105 5=-50 7=-28 8=-36
s:mutat	0=-29 1=-49 3=-31 4=-105 5=-46 8=-40
s:mute	2=-53 6=48
s:mutu	0=-31 1=-59 2=-27 3=-45 4=-41 5=-30 6=59 7=-30 8=-49
s:mutua	3=-29 8=-34
s:mutue	0=-29 2=-26 4=-31 5=-33 6=50 7=-30 8=-27
s:mybp	2=60 4=-30
s:mybpc	2=56 4=-32
s:myher	2=27
s:myop	2=44
s:myopa	2=43 4=-41
s:myse	4=59 5=45
s:mysel	4=59 5=43
s:myst	0=44 6=32
s:myste	0=29
s:nadi	1=-40 6=32
s:nage	1=-31 5=-56
s:nageu	5=-58
s:nais	3=-31 4=51
s:naiss	0=25 3=-38 4=52
s:nake	0=-31 3=-26 8=-33
s:name	2=-55 3=-36 4=-51 5=73 6=26 8=27
s:namu	1=-49
s:nanc	0=67
s:nante	8=-28
s:nast	4=34
s:nasu	4=-25 7=50
s:nasuw	7=47
s:nati	2=-33 3=-67 4=-33 5=-71 6=-57 8=-63
s:natio	3=-56 4=-53 5=-70 6=-43 8=-54
s:natu	0=-44 1=-25 2=-47 3=-28 8=-28
s:natur	0=-42 1=-33 2=-65 3=-33 4=-37 5=-25 7=-36
s:naut	7=26
s:navi	1=-29
s:nean	2=34 3=60
s:neand	2=30
s:near	2=-41 4=53 5=-38 7=32
s:nearl	2=-35 4=55 5=-31 7=37
s:neat	2=-87
s:neck	2=42
s:need	0=-71 1=-67 2=-79 3=-52 4=64 5=-76 6=-70
s:neede	0=-47 8=-36
s:needl	4=38
s:nega	2=93
s:negat	2=86
s:nego	0=-82 3=-47 4=-50 5=-66 6=-56 7=-49 8=-38
s:negoc	0=-30 1=-26 5=-48 6=-31 7=-95 8=-30
s:negot	0=-57 3=-33 4=-50 5=-30 6=-41 7=32
s:neig	0=-50 1=-34 3=-48 5=40 8=43
s:neigh	0=-52 1=-25 5=47
s:neit	1=35 4=-34
s:neith	1=39 4=-30 5=-32 8=-25
s:nerv	0=-49 2=-37 3=-41 4=84 5=-44 6=-27 7=-35 8=-36
s:nerve	0=-47 2=-31 3=-28 4=93 5=-33 7=-32 8=-28
s:netw	0=-25 4=-47 6=54 8=-28
s:netwo	0=-29 4=-49 6=43 8=-31
s:neur	3=-40 6=-30
s:neuro	3=-34 6=-25
s:neut	1=29 4=-28 8=-31
s:neutr	1=33 4=-25 8=-30
s:neva	3=34
s:nevad	3=27
s:neve	0=-53 1=-28 7=101
s:never	0=25
s:newb	0=49 2=-38 4=-62 6=-28 8=-35
s:newbo	2=-35 6=-35
s:newbu	0=57 4=-55 8=-31
s:news	3=-40 4=-46
s:newsl	0=42
s:newsp	7=30
s:nich	8=-25
s:nico	0=55 1=-27
s:niet	0=-39 5=-43 6=-26
s:nietz	0=-33 5=-38 6=-30
s:nigh	0=-30 1=-68 2=-92 3=-58 5=63 6=-56 7=-36 8=54
s:night	2=-30 3=-38 4=-50 6=-34 7=-28 8=71
s:nihi	1=79 5=-28
s:nihil	1=71 6=-25
s:nime	5=-26 8=29
s:nine	5=-44 6=-43 8=80
s:ninet	5=-35 6=-59 8=82
s:nive	4=-30
s:nivea	4=-30
s:nobo	4=-30 5=-53 6=48 7=-25 8=-39
s:nobod	4=-29 5=-48 6=60 8=-45
s:nois	3=-50
s:nomb	2=-32 5=66
s:nombr	2=-36 5=74
s:nomi	7=37
s:nomin	6=28 7=42
s:nomm	4=-37 5=-43 6=57
s:none	0=28 4=32
s:nord	0=-38 4=-34
s:nordi	0=-34 4=-30
s:norm	0=-46 1=-30 2=38 6=-43 8=-30
s:norma	0=-47 1=-25 2=49 6=-32 8=-26
s:noro	2=33 4=-30
s:norov	2=37 4=-29
s:nort	4=-53 6=27
s:north	4=-29 6=51
s:norw	7=-29
s:norwa	7=-33
s:nost	0=66
s:nosta	0=72 1=-28
s:nota	0=-34 2=-29 4=-25 6=-62 8=45
s:notai	0=-46 2=-28 3=28 6=-85
s:notar	8=53
s:note	1=-46 2=41 7=-29 8=-42
s:noth	1=94 3=-56 6=-49 7=-40 8=46
s:nothi	1=82 3=-67 5=-30 6=-54 7=-30 8=49
s:noti	2=-38 6=25
s:notic	2=-36
s:noto	1=62 5=43
s:notoi	1=62 6=-30
s:notor	5=31
s:notr	0=35 2=-56 5=-49
s:nouv	3=-34 4=40 5=-26 7=-27 8=-45
s:nouve	3=-47 4=40 5=-29 7=-45 8=-48
s:nove	0=41 1=-65 2=-45 5=-62 6=-77 7=-34
s:novel	5=-69
s:novem	0=72
s:nucl	0=66 1=-25 4=-30 7=-28 8=-30
s:nucle	0=67 1=-31 4=-30 8=-31
s:nude	7=-28
s:nuit	1=-35 2=-28 4=-32 5=89 6=-41 8=47
s:numb	0=49 1=-48 2=39 3=47 5=-57 6=32 8=-26
s:numbe	0=41 1=-45 3=40 5=-61 6=34 8=-34
s:nume	1=-54 2=-55 4=-27 5=-38 8=-55
s:numer	1=-48 2=-42 4=-31 5=-38 7=37 8=-53
s:nurs	0=-51 1=-59 2=-59 3=-25 5=-58 6=-70 8=-38
s:nurse	0=-27 2=-52 4=-80 5=-49 6=-72
s:nursi	3=-33 4=64 5=-25 6=-41 7=-26
s:nutr	1=-28 2=29 4=-28 5=-28 6=-28
s:nutri	2=27 4=-27 5=-29 6=-27
s:nymp	5=56
s:nymph	5=47
s:oake	6=-27
s:obam	0=47
s:obed	1=32 5=-38
s:obedi	1=33 5=-41
s:obit	4=-29
s:obitu	4=-30
s:obje	0=-41 1=119 3=30 4=-56 5=-43 6=-38 7=-43
s:objec	0=-52 1=114 3=29 4=-48
s:obli	8=51
s:oblig	8=47
s:obse	0=-25 1=-39 5=31
s:obses	1=-42 4=30 5=29
s:obte	1=-47
s:obten	1=-37 4=-27
s:occu	1=-43 8=-38
s:occup	1=-40 4=26 8=-35
s:octo	8=81
s:octob	8=86
s:oddl	5=45
s:odil	5=-32 6=35 8=-30
s:oduy	3=46 4=-46
s:oeuv	0=-27 5=-34
s:oeuvr	1=-33 5=-32
s:offe	0=-44 1=35 3=-49 5=-76 6=-44
s:offen	1=35 5=-72
s:offer	3=-45 6=-33
s:offi	1=-87 2=-78 3=-30 6=-34 8=-53
s:offic	0=-38 1=-88 2=-61 4=-25 5=-31 8=-61
s:offr	0=-26 8=-36
s:offs	4=32
s:offsh	3=-29 4=34
s:ofte	4=26 8=-59
s:okor	3=-30 4=55
s:olde	5=28
s:oliv	6=36
s:olive	6=36
s:olymp	5=-27
s:onbo	3=31
s:oncl	2=48 3=-32
s:onco	2=69
s:oncog	2=53
s:onli	1=59 4=-28
s:onlin	1=54
s:only	5=38
s:onlyf	5=38
s:open	3=71 4=-67 5=-47 7=-28 8=-37
s:opene	4=-61 5=-48
s:openi	4=-58
s:openl	6=35
s:oper	0=-42 1=-32 2=-38 6=-52 7=-70
s:opera	1=-27 6=-57 7=-67 8=-48
s:opin	5=-36
s:opini	0=-34 5=-31
s:opio	4=-26
s:opioi	4=-26
s:oppo	0=101 1=31 2=-26 3=-69 4=-77 5=-87 8=-67
s:oppon	0=72 7=37
s:oppos	0=104 1=46 2=-31 3=-72 4=-74 5=-71 7=-52 8=-78
s:opte	3=41 4=-32
s:opti	0=-34 1=-33 3=-25 4=-58 5=-33 7=-51 8=-43
s:optic	0=-26 3=-26 4=-43 5=-34 6=-25 8=-48
s:optiq	4=-37 7=-36
s:oran	3=-35
s:orang	3=-32
s:orat	7=36
s:orch	3=-26 4=-39 5=60 6=-60
s:orche	5=51 6=-53
s:orchi	3=-25
s:orde	0=-38 2=40 3=-37 6=-61 7=-55 8=97
s:order	7=-29 8=60
s:ordo	2=-26
s:ordon	4=-26
s:ordr	6=-37
s:orga	0=34 1=-81 2=-43 3=-38 4=-76 5=-44 8=-54
s:organ	0=34 1=-83 2=-42 3=-41 4=-70 5=-41 7=-25 8=-46
s:orgi	1=-27 5=67
s:orgie	1=-40 5=74
s:orgu	7=-49
s:orie	0=-55 2=-66 3=-44 4=-53 5=-118 7=-56 8=-53
s:orien	0=-50 2=-62 3=-53 4=-54 5=-117 7=-53 8=-52
s:orig	0=-35 2=58
s:origi	0=-33 2=64
s:orsa	2=-33
s:orth	0=-40 1=-54 2=-32 3=-41 4=-89 5=-47 6=-37 8=-30
s:ortho	0=-45 1=-60 3=-47 4=-84 5=-44 6=-37 8=-29
s:orti	0=-35
s:osak	5=-30
s:othe	0=-29 2=-30 3=-35 5=57 6=-43 7=-67 8=-50
s:other	4=32 6=-51 7=-58 8=-31
s:otta	0=71 4=-29
s:ottaw	0=55 4=-35
s:oues	7=-41
s:outb	4=-26
s:outd	0=-50 4=76 7=52 8=-30
s:outdo	4=74 8=-26
s:oute	6=49
s:outf	6=-30
s:outfi	6=-33
s:outi	4=-32
s:outil	4=-31
s:outl	1=39
s:outlo	0=32 1=43 7=-34
s:outp	4=-29
s:outr	8=59
s:outra	8=49
s:outs	0=89 4=-39 6=-25 7=-42
s:outsi	0=72 4=-28 5=-27 7=-46
s:outsp	0=39
s:ouve	1=-42 4=-37 5=44 7=-61
s:ouver	0=28 1=-41 2=-26 4=-35 5=41 7=-55
s:ouvr	1=-29 3=35 4=-53 5=-61 6=40 7=-45 8=-42
s:ouvre	3=-32
s:ouvri	0=43 4=-26 5=-48 7=-65
s:over	1=-27 4=-78 5=47 6=-44
s:overs	0=-53 4=-34 5=52 6=-29
s:ovoc	2=25
s:ovocy	2=26
s:owne	0=-30 1=-50 2=-79 3=-27 4=-69 8=35
s:oxfa	7=-34
s:oxfo	1=29
s:oxfor	4=-26
s:pace	4=-27
s:pacem	4=-37
s:paci	0=-103 1=109 4=-28 7=-50 8=-50
s:pacif	0=-111 1=103 4=-31 6=-25 7=-57 8=-35
s:pack	2=27 4=-31 5=-58
s:pacs	0=-30 5=-26 6=-79
s:pacse	6=-59
s:page	0=36 6=-50
s:paie	1=35
s:pain	2=-36 3=-32 4=60 6=-45 8=-44
s:paink	4=46 8=-40
s:paint	6=-35
s:pair	0=54 3=-61 5=-27 6=-35
s:pala	5=-33 8=-31
s:palai	8=-25
s:palb	2=33
s:pale	0=65 4=-33
s:pales	0=61 4=-38 8=-28
s:pall	3=-32
s:palle	3=-31
s:palm	0=-28 4=-26 8=-25
s:palma	0=-25 3=75
s:palme	3=-36
s:pamp	1=76
s:pamph	1=59
s:pand	6=-32
s:pande	6=-32 7=-38
s:pane	2=-69 3=-50 5=-61 6=28 8=-35
s:pani	4=58 5=-26 8=-25
s:pann	4=-26
s:pans	0=-26 5=-75 6=84
s:panse	0=-28 5=-65 6=77
s:pant	4=-35 6=-35
s:panth	1=29
s:panto	6=-39
s:papa	6=83
s:pape	0=-35 1=-30 2=-58 4=-97 6=-59
s:paper	0=-34 2=-37 4=-89 8=-63
s:papi	0=26 1=-48 5=-49
s:papie	0=35 1=-36 3=28 5=-46
s:paqu	4=32
s:paque	4=36
s:para	1=-43 2=-37 4=-99 6=-61 7=-46 8=-54
s:parad	0=49 6=-31
s:parai	4=-30
s:paral	0=-47 4=-85 8=-29
s:parc	1=-35 3=-40 4=-48 5=-31 8=-56
s:parce	3=-43 7=26
s:parco	4=-31
s:pard	0=-35 8=44
s:pardo	0=-33 8=45
s:pare	0=-59 2=40 3=-27 4=-98 5=-69 7=-68 8=-36
s:paren	0=-75 1=27 2=35 3=-37 4=-99 5=-48 7=-69 8=-35
s:parf	1=35 5=-25
s:parfa	0=37 1=39 4=-34 5=-36
s:parfo	1=-28 4=27
s:pari	1=-52 5=-56 6=-39 8=-26
s:paris	1=-53 5=-31 7=-41
s:park	0=-55 1=-34 2=35 3=-30 4=87 7=-30
s:parki	0=-63 1=-37 2=39 4=85
s:parl	0=-82 2=-61 3=-51 5=62 7=-32 8=-41
s:parle	0=-84 2=-31 3=-27 4=33 5=-53 6=-39
s:parli	0=-37 5=-31 7=-37
s:parlo	5=62
s:parm	0=73 3=-34 6=34
s:paro	0=27 1=-28 2=-37 4=-40 7=-31
s:paroi	8=-25
s:parol	0=50 1=-29 2=-30 4=-41 8=40
s:parr	0=56 1=47 7=45
s:parra	0=50 1=33 7=36
s:part	1=-66 2=-46 3=-41 4=-28 7=-98 8=-118
s:parta	0=-36 1=-26 2=28 4=-42 5=-75 6=57
s:parte	0=-95 1=-40 2=-57 3=-35 4=-70 7=-37 8=-28
s:parti	0=-31 1=-27 7=46 8=-73
s:partn	0=-53 2=-33 3=-46 6=-42 7=-37
s:parto	5=26
s:pass	3=33 4=30 5=-99 6=-85 8=28
s:passa	0=-34 1=-26 3=-30
s:passe	0=-52 1=-47 2=-28 4=67 6=-39 7=-31
s:passi	0=-51 1=-51 3=-46 5=-111 6=-32
s:passp	0=-32 3=43 4=-34 5=-51 8=28
s:passw	3=33
s:past	1=31 2=-25 4=-34 8=-38
s:paste	0=-37 1=25 4=-29 6=-32
s:pasto	0=60 1=25 5=-28
s:pastr	4=-28
s:pate	0=-41 2=-27 3=-35 4=-42 5=-38 6=-58 8=-25
s:paten	0=-30 2=-48 3=-60 4=-58
s:pater	3=-35 6=-29 8=-26
s:path	8=-42
s:patho	2=37 8=-50
s:pati	1=-60 2=-91 3=-40 6=-83 7=-33 8=-38
s:patie	0=-40 1=-42 2=-83 3=-39 6=-70 7=-33 8=-28
s:patis	4=-55 5=-30 6=-45
s:patr	0=34 1=-37 2=-43 3=-29 4=26 5=48 6=-53 7=-58
s:patri	0=50 2=-43 3=-25
s:patro	0=-30 1=-29 4=32 5=45 6=-50 7=-46
s:patt	3=71 5=-29 6=-26
s:patte	3=68
s:paum	3=58
s:paym	4=-29 8=-39
s:payme	4=-36 8=-31
s:payr	0=-25 7=-83 8=-26
s:payro	0=-26 7=-90
s:pays	0=-31 1=-30 7=37
s:paysa	0=-38 7=38
s:peac	0=32 1=27 6=-46 7=-44 8=50
s:peanu	4=27
s:peda	3=-51
s:pedag	3=-49
s:pedi	2=-55
s:pedig	2=-54
s:pein	0=-27 1=-54 2=-32 3=-40 5=-71 6=-31 7=-43
s:peint	4=38 5=-57 8=-40
s:pele	0=-41 1=64 5=30
s:peler	0=-41 1=56 5=29
s:pelv	4=50
s:pelvi	4=49
s:penc	4=-28 5=42
s:pench	0=25 5=41
s:pend	2=52 5=34 7=-42
s:penda	5=37 7=-46 8=-55
s:pendi	2=65
s:peni	4=48 8=-42
s:penit	8=-41
s:penn	6=51 7=31
s:pens	0=-89 1=93 2=-32 3=-37 5=-63 6=-63 7=-26 8=-50
s:pense	0=-40 1=81 7=-40
s:pensi	0=-46 1=-34 6=-66 7=30 8=-43
s:peop	0=-48 1=-44 2=-54 3=-29 4=-97 5=-29 6=66 7=-37 8=-57
s:peopl	0=-44 1=-41 2=-50 3=-26 4=-105 6=59 7=-33 8=-39
s:pepi	3=-28 4=-26
s:pepin	4=-30
s:perc	3=-30
s:perd	3=-57 4=85 6=-34
s:perdu	8=-35
s:pere	6=30
s:perf	3=-27 8=-56
s:perfe	4=76 8=-61
s:perfu	3=-36 4=-41
s:peri	8=-50
s:perio	8=-54
s:perj	8=53
s:perju	8=70
s:perm	0=-25 2=-35 4=-103 5=-68 7=-31 8=53
s:perma	1=-40 4=-44 5=-37 8=-52
s:permi	0=-57 2=-36 4=-97 5=-38 6=-25 7=-31 8=56
s:perr	0=37
s:perro	0=36
s:pers	1=25 4=-57 5=30 7=-41 8=-40
s:perse	6=-30
s:perso	4=-45 5=32 6=27 7=-44 8=-41
s:pert	1=27 2=30 4=-30 5=-33 6=-25
s:perv	8=47
s:perve	8=41
s:pete	1=31 5=-31 6=40
s:peti	1=-50 5=-60 7=-27 8=-46
s:petit	1=-38 2=-28 4=-29 5=-64 6=34 8=-29
s:petr	0=34 8=34
s:petro	0=41
s:phar	1=-32 4=-80 5=-58 6=-43 7=-70 8=36
s:pharm	1=-29 2=-30 4=-86 5=-48 6=-45 7=-88 8=42
s:phil	0=-59 2=-25 3=-29 4=-69 5=-39 6=-40 7=-45 8=-51
s:phila	5=41
s:phili	4=-32
s:philo	0=-74 3=-27 4=-55 5=-63 6=-46 7=-27 8=-44
s:phon	2=-44 4=34 6=-35 8=50
s:phone	4=-38 8=53
s:phot	1=-66 2=-58 3=51 4=-88 6=-34 7=-51 8=-69
s:photo	0=-65 1=-46 2=-26 4=-80 5=25 6=-50 7=-43 8=-61
s:phra	1=-33 3=32
s:phras	1=-28
s:phys	0=-25 2=-39 4=-119 5=49 6=-71
s:physi	0=-25 2=-42 4=-121 6=-71 7=-34
s:pian	3=-46 5=-29 6=36 7=-40
s:pick	1=-37 4=-41 6=-33
s:picke	0=-36 1=-38 4=-44 6=-28
s:picki	5=29
s:pict	0=-52 5=28 6=31
s:pictu	0=-66 3=25 5=39 6=28
s:piec	0=-37 2=-25 3=43 5=-45 6=-30 7=-35 8=-33
s:pied	0=-71 4=73
s:pier	0=-32 5=39 6=34 8=-31
s:pierr	0=-30 4=-25 5=-26 6=42
s:pige	2=-26
s:pigeo	2=-36
s:pill	4=-30
s:pilo	0=-51 1=-39 5=-38 6=69 7=69 8=-58
s:pilot	0=-40 3=-37 5=-25 6=73 7=62 8=-39
s:pilu	4=-41 5=41
s:pilul	4=-35 5=39
s:pint	4=65 5=-28
s:pipe	4=-28
s:pipel	2=-25
s:piqu	4=-26 7=64
s:pique	7=63
s:pira	0=69 4=-29 7=-40
s:pirat	0=75 4=-35 7=-43
s:pitc	8=-52
s:plac	0=60 2=-30 3=-37 4=47 5=-37 7=-80
s:placa	6=26
s:plai	0=47 2=-34 4=-35 7=-42
s:plaid	0=42 6=-41 8=35
s:plain	3=35 4=-38
s:plais	5=32 8=-56
s:plan	0=-79 2=-95 6=-82 8=-55
s:plane	4=49 5=-25 8=-30
s:plann	0=-73 1=-25 2=-33 3=-36 5=-66 6=-54 7=-49
s:plant	1=54 6=-32
s:plaq	4=74 5=-25 6=-28 8=-48
s:plaqu	4=84 5=-26 8=-51
s:plas	3=-34 4=35 8=-34
s:plast	3=-30 4=52 8=-38
s:plat	0=-43 1=40 4=46 5=-57 6=26 7=-25 8=-29
s:plate	1=-25 5=-34
s:platf	1=-26 4=-33
s:play	0=-72 5=-89 6=-90 7=-30 8=-32
s:playb	5=-35
s:playe	5=-48 6=-70 7=-25
s:plea	0=-56 2=-36 3=-39 4=54 5=-28 6=28 7=-34
s:plead	8=29
s:pleas	0=-53 2=-28 3=-35 4=55 5=-27 6=33 7=-35 8=-60
s:plei	0=-43 5=84
s:plom	1=-45 5=-28
s:plomb	1=-37 5=-32
s:plum	0=68 2=-42
s:plumb	2=-25
s:plus	0=-65 5=108
s:plusi	0=-48 5=109
s:plut	0=28 6=27
s:pneu	4=31
s:pneum	4=37
s:podc	4=-44 8=-32
s:podca	4=-38 8=-35
s:pode	0=58
s:podem	0=60
s:poet	0=-46 6=-49
s:poetr	0=-43
s:poig	1=39
s:poign	1=40
s:poin	0=-62 1=-58 2=-36 4=-47 5=-37 6=-91 7=-45 8=42
s:point	0=-38 1=-33 4=-43 5=-48 6=-70 7=-32 8=46
s:pois	7=30
s:pola	7=-32 8=60
s:polan	7=-27 8=67
s:poli	1=-61 2=-31 3=-88 4=-68 5=-107 7=-40
s:polic	1=-71 2=-33 3=-74 4=-93 5=-80 7=-52
s:polit	1=-75 3=-51 4=-88 5=-52 6=-82 8=-57
s:poll	0=-76 6=-41
s:polli	0=-36
s:polo	7=-32
s:poly	0=-38 1=-55 2=75 5=98 6=-62
s:polya	0=-70 2=-34 4=33 5=90 6=-53
s:polyc	2=74 4=-32
s:polym	1=-45
s:pomp	0=-25 2=-55 4=33 5=-25 6=-26
s:ponc	0=-27 6=-31 8=-25
s:ponct	6=-27
s:pont	1=27 4=77
s:pool	4=-26
s:popu	0=-51 1=-38 2=-41
s:popul	0=-44 1=-28 2=-40
s:porn	0=-42 4=-47 5=66 7=-34
s:port	4=-28 5=-40 6=27 8=-78
s:porta	8=-40
s:porte	0=-56 2=25 3=-32 4=-33 6=39 7=-47 8=-65
s:porti	3=51 5=-29
s:portr	0=26 3=-30 5=-34 8=-43
s:portu	0=-41 1=-31 2=25
s:pose	0=-41 8=-27
s:posi	2=81 5=-26 6=-31 8=-32
s:posit	2=88 6=-40 8=-31
s:poss	4=-54 8=49
s:posse	4=-48 8=51
s:post	2=-65 4=-75 5=-45
s:postd	1=-27 2=-52 4=-62
s:poste	0=31 3=-30 6=-57 8=-25
s:posti	6=29
s:postu	5=-29 6=40
s:pota	8=-48
s:potat	8=-45
s:pote	1=-27 3=-42
s:pott	4=-28 5=-28
s:pouc	0=-56 1=-29 3=80 4=-25
s:poul	1=28
s:poum	4=45
s:poumo	4=30
s:pour	3=-38 4=-50 8=77
s:pourq	6=25 7=-26
s:pours	4=-80 8=91
s:pourt	1=38 3=-38
s:pout	0=45 5=-32
s:pouti	0=41
s:pouv	0=49 1=-40
s:pouvo	0=43 1=-48
s:powe	6=-74
s:prac	0=-34 4=-60 5=32 6=-83 7=-29 8=-25
s:pract	0=-30 4=-62 5=43 6=-82 8=-29
s:prag	0=-34 1=-50 4=-27 6=-30
s:pragm	0=-29 1=-50
s:pragu	6=-25
s:prai	4=-37 6=-31
s:prais	4=-41 6=-27
s:prat	0=-60 2=-30 3=-27 4=-58 5=51 6=-34
s:prati	0=-69 2=-38 3=-32 4=-61 5=74 6=-40
s:prec	0=39 2=39 4=-33 6=47 8=-40
s:prece	1=28
s:preci	0=49 3=-26 5=-32 6=41 8=-29
s:preco	2=59 4=-38
s:pred	2=58 4=-93 5=49
s:prede	2=-30 5=49
s:predi	2=71 4=-87
s:pref	0=-61 2=-34 5=-46 6=74 7=-36 8=-74
s:prefe	0=-65 2=-46 5=-54 6=77 7=-39 8=-82
s:preg	2=-26 4=39 5=28
s:pregn	2=-26 4=32 5=52
s:prel	2=43 3=-78 7=47 8=-43
s:prele	2=49 3=-96 7=46 8=-41
s:prem	3=-57 4=-69 7=39 8=-33
s:premi	1=-25 2=-44 3=-56 4=-50 7=63
s:premu	2=41 4=-37
s:pren	2=-29 6=-55 7=27
s:prena	5=-39
s:prep	1=-26 4=-44 6=-31 7=-46 8=-29
s:prepa	1=-25 4=-42 5=-26 6=-35 7=-33 8=-36
s:pres	2=-89 3=83 5=-54 6=-30
s:presc	4=-54 8=49
s:prese	1=-50 5=-45 7=-30 8=-45
s:presi	1=27 2=-39 3=-36 4=-50 5=32 8=-29
s:press	1=-57 2=-59 3=101 5=-52 6=-44
s:prest	5=-41 7=-35
s:presu	2=27
s:pret	0=-45 3=-51 4=-26 5=86 7=-26
s:prete	0=-30 5=65 6=-37
s:prev	1=-31 2=43 6=-33 7=-29
s:preve	1=-37 4=-75 5=-27 8=-47
s:previ	1=-37 3=-27 4=52 5=35 8=74
s:prevo	4=-37
s:prevu	2=45 3=28
s:pric	4=-62 5=-56 8=-33
s:price	5=-34
s:prici	4=-37
s:prid	0=-32 2=44 3=-39 4=-36 5=-25
s:prie	0=-57 1=34 4=-38 5=-26 6=-38 7=-34
s:pries	0=-52 1=33 3=-37 4=-39 6=-31 7=-30
s:prim	0=-46 4=-26 5=-55 7=-43
s:prima	7=-36
s:prime	5=-53
s:prin	0=-34 1=-48 2=-47 3=74 4=-47 6=-45 7=-41 8=-54
s:princ	3=-48 4=-41 5=25
s:print	0=-81 1=-43 3=47 4=-26 7=-64 8=-42
s:prio	7=35
s:pris	1=-63 2=-34 3=33 4=-80 5=-63 6=-51
s:prise	3=67
s:priso	1=-64 2=-31 4=-48 5=-60 6=-49
s:priv	2=-63 6=-31 8=-47
s:priva	1=-27 2=-30 4=-37 8=-50
s:prive	1=36 2=-41 4=50
s:priz	5=-46 6=-51 7=-43
s:prob	1=-58 2=-32 3=-53 4=89 5=-42 8=33
s:proba	0=-44 3=-30 4=-81 5=-30 8=49
s:probl	0=39 1=-42 3=-26 4=97 8=-73
s:proc	0=27 1=-33 2=-27 4=-57 5=-65 6=-88 7=34
s:proce	0=-44 3=-30 4=-52 5=-33 6=-32
s:proch	0=67 5=-27 6=-58 7=46
s:proct	3=58
s:procu	1=-32 4=-37 8=57
s:prod	0=-70 2=-89 3=-81 4=-74 5=-57 6=-69 8=-53
s:produ	0=-78 1=-47 2=-90 3=-84 4=-63 5=-63 6=-75 8=-54
s:prof	2=87 3=27 7=-64 8=-97
s:profe	0=-73 3=-76 7=-26 8=-33
s:profi	0=28 1=-38 2=77 3=58 4=-86 6=42 7=-32 8=-74
s:profo	0=-31 1=52 4=40
s:prog	0=-42 2=-58 4=-26 5=-59 6=-51 7=-29 8=-35
s:progr	0=-44 2=-38 4=-29 5=-69 6=-59 7=-33 8=-27
s:proj	0=-43 3=-73 4=-83 6=-61 7=-92 8=-67
s:proje	0=-37 1=-39 2=-35 3=-64 4=-96 6=-56 7=-67 8=-70
s:prom	0=-47 3=-25 4=-47 5=39 6=-29
s:promi	1=-37 5=78
s:promo	0=-35 4=-38 5=-25 6=-26
s:pron	2=42 4=-48 8=39
s:prono	8=46
s:proo	3=-25 4=-61 5=-40
s:proof	4=-54 5=-31
s:prop	0=32 1=-47 3=-38 6=-43
s:prope	0=45 8=-41
s:propo	5=37
s:propr	1=-33 5=-25 6=-29 8=39
s:pros	0=-60 1=25 2=-58 3=-30 4=-42 5=25 6=-59 8=-27
s:prose	1=42 5=-33
s:prost	0=-48 1=-29 2=-25 5=62 6=-51 7=-42
s:prot	1=-79 2=-41 3=-57 4=-48 6=-53 7=-35 8=-58
s:prote	1=-69 4=-39 5=31 6=-40 7=-40
s:proth	3=-36 4=-35
s:proto	1=-26 5=-40 6=-28 8=-55
s:prou	0=37 1=-31 4=-35 5=-28 6=-27 7=48
s:prous	5=-27 6=-50
s:prouv	2=50
s:prov	1=29 2=30 7=-25
s:prove	1=-25 2=38 3=39 5=27
s:provi	1=45
s:prox	8=-35
s:psen	2=47 4=-40
s:psyc	0=-40 1=-48 2=-50 3=-37 5=-55 6=-68 8=-56
s:psych	0=-63 1=-47 2=-51 3=-42 5=-53 6=-62 8=-51
s:publ	0=33 3=-72 4=-47 6=-30 7=-39
s:publi	3=-61 4=-45 7=-32
s:puce	1=-31 5=44
s:pucea	5=39
s:puls	3=-40
s:pump	0=35
s:punc	1=-28
s:pupi	4=-71 5=86 6=-31 8=-46
s:pupil	4=-68 6=-31 8=-34
s:purc	4=27
s:purch	4=28
s:purg	1=-25 8=99
s:purge	8=36
s:purs	7=-29
s:purse	7=-33
s:quak	1=34 7=-36
s:quake	1=35 7=-33
s:qual	1=-51 2=-62 3=29 4=-71 5=-60 6=-40 7=-25 8=-44
s:quali	1=-55 2=-55 3=25 4=-67 5=-58 6=-39 7=-26 8=-41
s:quan	2=-30 4=-65 5=-34 7=-44 8=74
s:quant	1=53 7=-27
s:quar	1=-50 5=-53 8=-33
s:quara	0=-35 2=-25 6=31
s:quarr	0=40 4=29 5=-28
s:quart	0=-27 1=-36 4=-45
s:quas	1=-25 8=48
s:quash	1=-26 8=51
s:quat	0=-43 6=-42 7=-40
s:quatr	0=-31 6=-33 7=-41
s:quay	2=-34 4=50
s:quayl	2=-27 4=45
s:queb	6=28 8=-36
s:quebe	8=-31
s:quee	0=-43 1=-49 4=-37 5=-51 6=31 7=-44
s:ques	2=-26 3=-55
s:quest	0=41 2=-27 3=-53
s:queu	0=-37
s:queue	0=-40
s:quic	3=-33 4=-71
s:quie	1=-32 6=27
s:quin	2=-30 8=35
s:quinz	2=-32 8=41
s:quip	3=-26 4=-49 6=54
s:quipp	6=49
s:quit	1=55 2=-32 3=-33 6=55 8=-51
s:quitt	1=50 5=36 6=44 7=34 8=-27
s:quot	0=-39 2=52
s:quoti	0=-45 2=26
s:rabb	1=34
s:rabbi	1=39
s:rabh	1=51
s:race	2=-42 3=-31 7=-50
s:racec	7=-25
s:raceh	2=-32
s:raci	6=-57
s:racin	6=-44
s:racis	0=28 6=-35
s:raco	1=-56 4=-27 5=128 6=-32 7=-39 8=-54
s:racon	1=-58 4=-27 5=114 6=-28 7=-43 8=-49
s:radi	0=-34 2=-38 3=-88 4=-71 6=-71 8=-40
s:radic	1=-27 5=-34
s:radio	0=-29 6=-43 7=45
s:rael	1=99 5=-50
s:raeli	1=102 5=-48
s:rail	0=41 4=-26 5=-36 6=-26
s:railw	0=39 4=-25 5=-39
s:rain	0=-31
s:rainb	6=-34
s:rais	0=-31 1=89 2=-50 3=-58 4=-39 8=29
s:raise	0=-29 1=95 2=-33 3=-49 4=-38 5=-34
s:raiso	2=-25 3=-44 7=34 8=29
s:rall	0=38 4=-33 5=-27 8=-33
s:ralli	5=-28
s:ramp	4=-34
s:rand	5=-46
s:rando	5=-41
s:rang	1=-50 3=-42 5=-48 6=-73 8=-60
s:range	1=-40 3=-42 6=-43 8=-61
s:rapp	0=-27 1=-34 2=-42 4=-100 6=-26 7=-41 8=40
s:rappe	4=-30 8=69
s:rappo	0=-32 1=-34 3=-31 4=-70 7=-36 8=-41
s:rappr	3=25
s:rare	4=32 5=41
s:rath	1=26 4=-30 6=27 7=39
s:rathe	1=26 6=27 7=25
s:rati	0=-66 1=80 5=-40 6=-25 7=-39 8=-35
s:ratin	4=26
s:ratio	0=-57 1=68 4=-29 5=-36 7=-48 8=-35
s:ratt	6=28
s:rave	0=27
s:rayo	1=-60
s:reac	0=-25 1=-29 2=-26 4=-33
s:read	0=-29 1=84 2=-50 3=-27 6=-75 7=-51 8=-62
s:reade	0=-27 4=-49 6=-31 8=-34
s:readi	0=-37 1=31 4=-36 6=-44
s:reag	2=-42
s:reage	2=-44
s:real	0=-56 4=-25 6=-31
s:reali	0=-49 6=-31
s:reani	4=26
s:reas	2=31 6=35
s:reaso	2=31 5=26 7=-25
s:rebe	0=42
s:rebel	0=44 8=-31
s:rebu	0=-39 4=82 8=-39
s:rebui	0=-35 4=66 8=-44
s:recal	1=-32
s:rece	1=-67 2=-70 6=-66 7=-45
s:recei	5=32
s:recen	4=26
s:recep	0=27 1=-56 4=-67 5=-41 6=-31 7=-44 8=-49
s:reces	2=-37 4=-44
s:rech	4=38 6=-31 8=-26
s:reche	8=-25
s:rechu	4=63
s:reci	8=55
s:recl	0=62 4=-51
s:recla	0=75 4=-39
s:reco	1=-45 2=-86 4=-28 5=-52 7=-86
s:recog	0=-51 1=-38 4=-58 5=-62 7=-92 8=-45
s:recoi	1=-27 7=34
s:recom	2=-28 3=-41 4=-41 5=-80 6=-63 7=-25 8=36
s:recon	2=-26 5=-39 7=-57 8=72
s:recor	0=-43 1=-52 2=-59 3=29 4=-41 5=-42 6=-29 8=-25
s:recou	8=-54
s:recov	5=29 8=-37
s:recr	0=-25 5=-34 8=-72
s:recru	3=-29 4=33 5=-38 6=-33 8=-47
s:rect	2=-39
s:recto	2=-30
s:recu	0=-27 1=65 2=-29 8=31
s:recue	4=-25
s:recup	4=39 8=38
s:recus	1=68 4=-35
s:reda	0=-68 1=-50 2=-25 4=-34 6=-46 8=-41
s:redac	0=-66 1=-53 4=-26 6=-49 7=-25 8=-37
s:rede	4=-30
s:redes	4=-27
s:redi	1=-36 2=-32 3=-36 7=-30
s:redig	1=-35 3=-40 7=-28
s:redre	8=-30
s:redu	0=-44 1=-38 4=-57 6=-37
s:reduc	4=-53 6=-31
s:redui	1=-28
s:redun	0=-35
s:reed	4=-50
s:reedu	4=-43
s:reel	6=-31 7=41
s:refa	1=-29
s:refe	0=25 1=-39 2=-73 3=-70 5=27 6=-40
s:refer	2=-60 3=-73 5=33 6=-29
s:refo	1=-33 2=-40 4=65 5=-35 7=-36
s:refon	0=-32
s:refor	0=25 1=-40 4=58 5=-26 6=-27 7=-35
s:refr	7=-51 8=-32
s:refre	7=-39
s:refu	1=51 2=72 5=-66 6=-69 7=41 8=-35
s:refug	4=-35 5=-36 6=-38
s:refus	0=-44 1=58 2=66 5=-48 7=45
s:rega	0=-50 1=-48 4=-28 5=42 6=-72 7=-29 8=-39
s:regar	0=-50 1=-52 5=61 6=-50 7=-31 8=-39
s:regi	1=-30 5=-53 6=-28 8=-64
s:regim	1=-34 4=-68 6=38
s:regio	2=-56 4=-43 6=-52
s:regis	0=-60 2=-28 5=-72 6=-41 8=-70
s:regl	0=-59 2=-40 4=-26 8=-44
s:regle	4=-25
s:regr	5=72 6=-28 7=-30
s:regre	5=76 6=-37 7=-47
s:regu	1=-45 2=-36 5=74 8=-73
s:regul	1=-53 2=-28 4=-34 5=76 8=-79
s:reha	8=44
s:rehab	4=-33
s:rein	1=39 4=-35
s:reinc	1=45 4=-37
s:reins	1=-25
s:reje	0=-28 1=58 3=115 4=-40 5=-34 6=65 7=-40
s:rejec	3=94 6=54 7=-28
s:rejet	0=-27 1=52 3=51
s:rejo	1=-38 4=-43 5=-46 6=41 7=52 8=-43
s:rejoi	1=-36 2=-36 4=-39 5=-54 7=42 8=-42
s:rela	0=-72 1=-52 2=-57 3=-64 4=-33 5=55 6=-90 7=-75 8=53
s:relac	4=-34 8=26
s:relai	0=37 5=-44 6=-47
s:relat	0=-88 1=-51 2=-40 3=-68 4=-30 5=53 6=-79 7=-73 8=-79
s:relax	8=92
s:rele	0=-47 2=-30 3=-48 4=-46 5=-60 6=-27 7=52
s:relea	0=-30 1=-30 3=-60 4=-34 6=-33 7=32
s:relev	1=32 5=-47 6=31 8=-27
s:reli	0=-84 1=27 2=31 3=-43 4=-47 5=-38 6=-46 7=-39 8=-63
s:relia	2=37 4=-32
s:relie	0=-36 1=41 6=-25
s:relig	0=-89 4=-40 6=-42 8=-31
s:rema	0=29 1=40 7=35
s:remai	0=52 4=-43
s:remar	0=-32 4=44 5=-41 7=44
s:remb	8=43
s:rembo	8=48
s:reme	5=-58 6=-48
s:remed	0=-26 4=-27
s:remem	5=-48
s:remi	3=58
s:remis	4=43
s:remo	0=-56 2=-36 3=52 4=43 5=-32
s:remot	0=-30 3=51
s:remov	4=46
s:remp	0=-40 3=-33
s:rempl	0=-25
s:remu	0=-41
s:remun	0=-36
s:rena	0=25 1=-34
s:renai	1=-39
s:renc	6=55
s:renco	0=-27 5=-28 6=45
s:rend	7=38
s:rendu	0=-33
s:reni	0=54
s:renn	0=35 2=-48 5=-26 6=-57
s:renne	0=33 2=-45 5=-25 6=-55
s:reno	2=-32 5=27 7=29 8=-50
s:renon	5=47
s:renou	4=36 8=-39
s:renov	2=-30 4=-40
s:rent	0=-27 4=72 5=-71 8=39
s:rentr	4=60 5=-79 8=39
s:renv	5=-42 6=43
s:renvo	5=-37 6=53
s:reor	3=-44
s:reorg	3=-52
s:repa	0=-63 1=-56 2=-44 3=-63 4=-50 5=-56
s:repai	1=-57 2=-44 3=-39 4=-75 5=-39 6=-32 8=-43
s:repe	2=-54 3=-27 4=40 8=-37
s:repea	4=36
s:repen	0=57 2=-25
s:repet	2=-37
s:repl	0=-62 1=-37 2=-52 3=-34 4=-25 7=-47 8=-38
s:repla	0=-47 1=-33 2=-28 7=-50 8=-34
s:repli	2=-54
s:repo	0=-42 1=-56 4=-47 6=-67 7=-38
s:repon	3=-42 5=-33 6=27
s:repor	0=-72 1=-45 2=31 4=-56 6=-91 7=-46
s:repr	0=-66 1=-67 2=-62 4=-39 5=-41 6=-98 7=49 8=41
s:repre	1=-43 2=-41 5=-63 6=-75 8=-66
s:repri	0=-79 1=-37 5=-47 7=50 8=90
s:repro	5=33 6=-49
s:repu	0=40 4=-46 5=-43 6=-54 7=-51 8=-47
s:repub	0=90 1=-37 4=-29 5=-53 6=-49 7=-110 8=-44
s:reput	0=-29 1=26 7=40
s:requ	0=-28 2=-44 7=-33
s:reque	2=-52 4=55
s:requi	4=-40
s:rese	2=-44 4=-52 6=-41 7=-91
s:resea	0=-30 1=-28 2=-38 4=-58 5=-85 6=-31 7=-80
s:reser	5=44
s:resi	0=-42 2=-50 4=-88 6=-70 7=29
s:resid	0=-98 2=-41 4=-83 5=-35 6=-49 7=-61 8=26
s:resig	0=36 6=-35 7=78
s:resis	4=-46
s:reso	1=52
s:resol	1=44
s:resp	2=-26 3=-54 4=-74 5=-81 6=-54 8=-60
s:respe	1=52 3=-33 4=-47 5=-49
s:respo	1=-26 2=-25 3=-47 4=-42 5=-54 6=-36 8=-58
s:ress	1=-25 3=77 4=-38 8=-58
s:resse	3=89 8=-46
s:rest	0=-37 1=-41 2=-52 3=-72 4=40 5=-29 6=-50 7=-31 8=-68
s:resta	0=-79 1=-49 3=-30 4=-43 8=-51
s:reste	5=41 6=-47 8=-61
s:restl	6=44
s:resto	0=-32 1=-39 5=-56
s:restr	2=-25 3=-37 4=89
s:resu	0=-39 1=-34 2=60 4=-52 6=-35 7=-38
s:resul	1=-31 2=48 3=-30 4=-54 6=-41 7=-37 8=-36
s:resum	8=-39
s:reta	0=-70 1=-51 3=39 5=-46
s:retai	3=48 5=-36
s:retar	0=-52 1=-43
s:rete	3=-45 7=-50
s:reten	3=-39 7=-51
s:reti	0=-25 1=-30 5=-51 6=-113 7=31
s:retin	2=-25 3=37 4=-101 5=-38
s:retir	6=-108
s:reto	0=28 4=-39 5=25
s:retou	4=-32 5=25
s:retr	0=-28 2=55 4=52 7=-64
s:retra	0=-25 1=-31 4=67 5=-34 6=41 7=-61
s:retre	5=26
s:retro	2=53
s:retu	0=-68 4=-27 8=-67
s:retur	0=-61 8=-62
s:reun	4=-97 6=-57 7=70 8=-45
s:reuni	1=28 4=-103 6=-53 7=75 8=-43
s:reus	2=-28 3=34 8=-62
s:reuss	2=-26 8=-65
s:reut	0=-27
s:reute	0=-30
s:reve	3=-46 4=-84 6=30 8=-40
s:revea	2=34
s:revel	0=-44 6=28
s:reven	0=42 3=-32 4=-67 5=-49 8=-31
s:rever	1=39 2=-27
s:revi	1=-35 5=-62 8=-44
s:revie	5=-38 8=-35
s:revis	5=-39
s:reviv	4=-38
s:revo	0=-59 2=-30
s:revol	0=-59 2=-34
s:revu	5=-27 8=-39
s:rewr	2=-51 6=-43 7=-34
s:rewri	2=-47
s:rewro	6=-31
s:rhon	7=-31
s:rhum	0=-28 3=46 6=-29
s:rian	0=-47
s:ride	0=-26 7=27
s:ridi	4=34 5=-26
s:ridin	4=40 5=-26
s:righ	0=50 1=-69 2=-39 4=-72 5=-87 6=-76 7=-65 8=-58
s:right	1=-32 5=-44 6=-60
s:ring	5=-34 7=32
s:riot	4=-33
s:risk	2=47
s:risq	2=66
s:risqu	2=94
s:rive	5=-28
s:river	5=-27
s:road	4=-38 6=-74
s:robb	2=-30
s:robe	1=-27 4=-30 5=-69 6=51
s:rober	4=-32 5=-38 6=50
s:roch	0=36
s:roeh	4=-27
s:roeha	4=-39
s:rois	0=-38
s:roiss	0=-30 6=30 7=25
s:role	5=-42 6=-52
s:roll	3=-44 4=45 5=27
s:rolle	3=-38
s:roma	0=-44 1=-46 2=-33 3=-39 4=-56 5=-71 6=-50 7=-44 8=-57
s:roman	0=-31 1=-28 4=-27 5=-47 6=-36 8=-65
s:rond	5=-44
s:ronde	5=-55
s:roof	4=-26 5=-31 8=36
s:roofe	4=-27 5=-27 8=53
s:room	1=-46 4=30 5=-44
s:roqu	8=25
s:rosi	1=78 4=-29
s:rosic	1=79
s:rota	0=-40
s:rotar	0=-51
s:rott	6=37
s:rotte	6=31
s:roug	1=-33 4=49 5=35 6=-32 8=-32
s:roun	6=-66 7=-36
s:round	5=-36 6=-38
s:rout	0=-59 2=-32 3=-64 5=-39 6=-52 8=-34
s:routi	0=-66 3=-58 5=-25
s:rowin	0=-26
s:roya	0=65 1=29 2=-33 5=-46 8=-34
s:royal	0=65 2=-30
s:rubr	0=-48 1=39 4=-27
s:rubri	0=-49 1=49 4=-28
s:rudo	1=29
s:rudol	1=39
s:rugb	0=-77 1=-40 3=-45 6=40 7=-59 8=-26
s:rule	5=-30 6=65
s:rume	3=-60 5=28 6=53 8=29
s:rumeu	3=-62 5=36 6=51 8=26
s:rumo	4=-43 6=58
s:rumou	4=-37 5=26 6=64
s:runn	2=-54 3=-42 4=34 6=31
s:runne	2=-51
s:runni	6=36 7=29
s:runw	0=33
s:runwa	0=36
s:russ	0=69
s:ryth	3=37
s:rythm	3=39
s:sabb	5=-33 6=29
s:sabba	5=-27 6=30
s:sach	2=34
s:sack	0=-42 7=48
s:sacke	0=-42 7=50
s:sacr	2=33
s:sacre	5=-26
s:sado	5=58
s:sadom	5=58
s:safe	3=-29 4=-56
s:safet	4=-59 7=32
s:sail	5=-25 6=67 7=-36
s:sailo	4=-26 5=-34 6=26 7=-43
s:sain	1=-29
s:sais	5=-43
s:saiso	3=-27
s:sala	0=-32 1=-40 2=-29 3=51 4=-58 5=-54 6=-71 7=51 8=-45
s:salar	0=-66 1=-70 2=-36 3=34 4=-51 5=-49 6=-60 7=53 8=-42
s:sale	0=-72 1=-28 2=-94 3=-100 4=-87 5=56 6=-69 7=-46 8=-68
s:sales	2=-69 4=-41 6=-33
s:sall	0=-37 3=29 8=-28
s:salm	1=-35 2=-32
s:salmo	1=-39 2=-26 3=-26
s:salo	5=44
s:salon	5=31
s:same	5=43
s:samed	4=-32 5=41
s:samp	0=-34 3=44 4=-50 5=-38 6=-26 8=-55
s:sampl	0=-31 2=38 3=47 4=-52 5=-43 6=-27 8=-61
s:sanc	4=-25 7=43
s:sanct	7=32
s:sand	0=58 5=-65 8=-40
s:sande	0=40 8=-25
s:sandr	6=37
s:sang	2=-48
s:sange	2=-43
s:sani	2=-44 4=53
s:sanit	2=-44 4=47
s:sant	8=-46
s:sara	6=-28
s:sate	5=-40
s:satel	5=-42
s:sati	5=-36
s:satis	5=-28
s:satu	0=43 4=-32
s:satur	0=48
s:sauv	5=-39
s:sauve	4=-37
s:save	0=-26 1=-35 3=28 4=-26 6=26
s:saven	6=29
s:savi	5=36 6=-25
s:savin	5=66
s:savo	0=62 1=-35 3=-32 4=-34 7=-36
s:savoi	0=45 1=-32 4=-25 7=-25
s:scaf	3=-30 4=41 7=-29
s:scaff	3=-28 4=44 7=-36
s:scan	0=-34 1=-25 2=-36 4=-93 5=55 6=-38 7=-44
s:scand	3=-45 5=71
s:scann	4=-82 5=-27 6=-31 7=-37
s:scar	2=-32 4=-37 5=-26 6=-58
s:scen	0=-41 1=-60 4=-43 7=-45 8=-34
s:scena	2=-49 4=-36 6=-32
s:scene	2=-35
s:scep	2=-32 3=-26 4=-49 5=-43 6=-45 8=-36
s:scept	2=-27 4=-60 5=-40 6=-39 8=-32
s:schi	3=46 4=38
s:schip	3=56
s:schiz	4=50
s:scho	2=-68 3=-77 5=-57 8=-58
s:schoo	2=-76 3=-70 5=-66 7=26 8=-54
s:scia	4=36 8=-54
s:sciat	4=39 8=-39
s:scie	1=60 2=-40 3=-26 4=-32 5=-70 6=-59 7=-47 8=-46
s:scien	0=-36 1=69 2=-44 3=-28 4=-35 5=-70 6=-47 7=-38 8=-41
s:scier	0=30
s:scle	3=-34 4=59 8=-37
s:scler	3=-25 4=63 8=-36
s:scol	0=-45 4=40 5=-36 6=-35
s:scola	0=-44 5=-32 6=-29
s:scoli	4=53
s:scoo	8=31
s:scor	2=-32 4=-30 6=-56
s:score	2=-36 4=-31
s:scot	1=-28 4=-27 6=25
s:scott	0=35 6=29 7=-34
s:scou	0=-43 1=-28 5=-46 7=-25 8=-28
s:scout	0=-30 5=-32 6=25
s:scre	4=-41 6=-30 8=-46
s:scree	2=38 6=-43 8=-50
s:scri	3=-62
s:scrip	3=-74
s:scru	1=-46 8=-29
s:scrut	1=-39
s:scul	3=-52 6=32
s:sculp	3=-57
s:scyth	2=-29
s:sean	4=31 7=-28
s:seanc	4=38 7=-26
s:sear	2=-48 6=-26
s:searc	1=-26 2=-58 8=32
s:seas	3=-33 6=-28
s:seaso	3=-31 6=-33
s:seco	0=29 3=39 4=-40 8=-37
s:secon	4=-25 5=27 7=47 8=-29
s:secou	4=-34
s:secr	2=-89 3=-52 4=-47 8=-85
s:secre	0=29 2=-91 3=-50 4=-56 8=-74
s:sect	1=47 2=-51 3=-62 5=-32 8=-45
s:secte	3=-50 4=-33 7=44
s:secti	1=30 2=-41 8=-41
s:secto	0=-52
s:secu	1=28 2=-39 3=-66 4=-53 5=-33 6=-75 8=-28
s:secul	0=-37 1=70
s:secur	1=-27 2=-30 3=-70 4=-53 6=-40
s:sedu	0=-28 5=-33
s:seduc	6=-26
s:seei	4=39
s:seein	4=46
s:seek	6=-30
s:seeke	6=-44
s:seem	4=40 5=54
s:sego	0=58
s:segol	0=60
s:seizu	8=-26
s:sejo	0=-32 2=-37 4=46 5=-25 6=-38 8=-26
s:sejou	0=-27 1=-28 2=-31 4=43 5=-27 6=-45
s:sele	2=-54 6=-56 8=-26
s:selec	2=-50 4=-29 5=-29 6=-60 8=-30
s:self	2=-31 3=80 4=-27
s:selfi	2=-29 3=88 4=-31
s:sell	0=25 1=-58 2=-33 3=-59 5=-62 6=-34 7=-58
s:selli	2=-67
s:selo	0=28 1=38 4=-25 7=-33
s:sema	2=-41 3=42 4=77 5=29 6=-26 8=-60
s:semai	1=-27 2=-31 3=31 4=76 5=52 6=-27 8=-62
s:semb	0=65
s:sembl	0=52
s:semi	6=39 7=-39
s:semin	5=37 6=52 7=-28
s:sena	0=-50 4=-34 5=-30 6=-39
s:senat	6=-34
s:send	1=-32
s:sene	1=56
s:senec	1=51
s:seni	1=-27 4=-50
s:senio	1=-32 4=-36
s:sens	1=36 3=-27 5=-75 6=-68
s:senso	4=-27
s:sensu	5=-60
s:sent	0=-53 4=-42 5=-29 7=-36
s:sente	0=-29 4=-42
s:sepa	6=27
s:separ	5=-27
s:sepsi	3=-34
s:sept	2=-30 4=47
s:septe	4=38 8=-32
s:sequ	1=-26 2=-50 5=-42 6=-28 8=-58
s:seque	1=-25 2=-29 5=-48 6=-26 8=-60
s:sera	3=-69 5=-52 6=57 8=29
s:serai	3=-84 5=-31 6=50 8=38
s:serg	4=-36 6=-63
s:serge	4=-29 5=-31 6=-61 8=37
s:seri	0=-30 2=-25 4=41 5=29 6=-85 7=-42
s:seria	5=44
s:serie	6=-47
s:serio	4=45 8=43
s:serme	3=-26
s:sero	4=61 8=-27
s:serop	4=83 8=-30
s:serr	0=28 1=-46 3=-35 8=-32
s:serre	0=46 1=-27 3=-37
s:serru	0=-26 5=-37 8=-28
s:sert	4=28 8=-32
s:serv	0=-32 2=-48 4=-80 6=-95 7=27 8=61
s:serva	0=-33 3=51
s:serve	1=-46 4=-88 5=25 6=-58 8=39
s:servi	1=40 2=-47 4=-30 6=-56 8=51
s:sett	0=-30 5=-57 6=-40
s:settl	5=-53 6=-33
s:seul	0=-50 4=36 5=37 6=54 8=-26
s:seule	4=-25 5=35 6=47
s:seve	5=65 6=-36
s:seven	0=32 4=-26
s:sever	4=38 5=56 7=-37
s:sexe	4=-25
s:sexi	6=-43
s:sexis	6=-39
s:sexo	0=-38 1=-35 4=-42 6=-39
s:sexol	0=-35 1=-30 2=-26 4=-38 6=-34
s:sext	1=-35 5=48
s:sexto	5=42
s:sexu	0=-64 1=-44 2=-50 3=-26 4=-120 5=44 7=-44 8=-86
s:sexua	0=-65 1=-31 4=-74 5=30 6=44 7=-31 8=-72
s:sexue	0=-29 2=-41 4=-58 5=67 6=-31 8=-57
s:shak	4=55 5=-28
s:shake	4=31
s:shap	4=-32
s:shape	4=-25
s:shar	0=26 2=41 3=-50 7=-46
s:share	2=40 4=-34
s:shari	6=36
s:shee	3=-55 4=-39 5=-31 8=-31
s:shef	0=-34 7=29
s:sheff	0=-31 1=25
s:shel	1=-34 4=-36 5=-59 6=-53 8=-28
s:shelt	0=-31 5=-46
s:sher	3=27 8=35
s:shif	0=-46 2=-96 4=-28 6=-58
s:shift	0=-26 2=-52 5=-40 6=-44 8=47
s:ship	0=-39 4=-31
s:shipp	4=-26
s:shipy	0=-47 4=28
s:shir	0=25 7=-30
s:shoe	3=-42
s:shoo	0=-34
s:shop	0=-57 1=-35 2=-26 3=-57 8=27
s:shopk	0=-29
s:shopl	4=-28 8=56
s:shor	0=-60 1=-25 3=-27 4=38 7=-25 8=-53
s:short	0=-52 1=-43 6=-27
s:shou	2=-36 5=-25 6=-33
s:shoul	1=-25 2=-41 8=-28
s:show	0=-26 2=68 3=-47 6=-41 8=32
s:showe	2=80 3=-41 4=-62 5=60
s:shru	5=46 6=-55
s:shrug	5=49 6=-67 8=-35
s:sick	2=48 4=-33 8=-73
s:sickl	2=27 4=-55 8=-47
s:sickn	8=-42
s:side	0=-35 2=38 4=-42
s:siec	1=-35
s:siecl	1=-36
s:sieg	0=-30 1=-37 2=-41 5=-38 6=-29 7=49
s:siem	0=-28
s:sieme	0=-30
s:sien	3=51
s:sigh	0=36 1=-40 3=-26 4=56 5=40 6=-40
s:sight	4=33
s:sigm	0=-40
s:sign	1=-27 3=26 4=-31 5=-105
s:signa	3=-32 4=-80 5=-64 7=-41
s:signe	1=-25 5=-30 7=38
s:signi	2=46 3=27
s:sile	4=-27 5=-35
s:silen	4=-27 5=-38
s:simp	0=-63 4=-45 5=-35
s:simpl	0=-51 4=-52 5=-39
s:simu	0=-39 1=58 4=-25 5=69 6=-35
s:simul	0=-42 1=42 5=81 6=-38
s:sinc	0=-48 1=-31 4=60 5=-46 6=38
s:since	6=-29
s:sing	0=-58 1=39 2=-37 4=-39 5=-42 6=-41 7=-27 8=-43
s:singa	8=-25
s:singe	0=-47 1=72 6=-79
s:singi	4=36 5=-38
s:singl	1=-31 4=-50 5=-38 6=40
s:sipt	0=-70 7=32
s:sist	0=-50 1=25 3=-40 4=26 6=-33 8=-34
s:siste	0=-52 3=-33 6=-57 7=30 8=-46
s:site	0=-52 4=-43 5=66 6=-71 8=-54
s:situ	6=-27
s:situa	4=27
s:sive	0=25
s:siven	0=25
s:sixt	1=-34 4=-31
s:sixte	1=-31
s:skep	0=-27 1=31 7=-31
s:skept	1=35 7=-32
s:sket	1=-26 5=46 8=-31
s:sketc	1=-26 5=47 8=-25
s:slat	4=-26
s:slate	4=-35
s:slee	0=-51 2=-32 3=-40 4=-60 5=101 6=-83 7=-35 8=-55
s:sleep	0=-45 1=-27 4=-30 5=114 6=-52 8=-27
s:slep	0=-30 4=-37 5=31 6=-42 8=-30
s:slid	4=-42 5=-41 6=-46
s:slide	4=-42 5=-37 6=-42
s:slip	4=62
s:slipp	4=53
s:slog	0=-32
s:sloga	0=-32 4=-28
s:smal	1=-39 4=-33 5=-26 6=40
s:smar	3=28
s:smart	3=-35
s:smel	4=102 5=-40
s:smell	4=83 5=-37
s:smil	0=-35 2=-62 5=33
s:smile	2=-60 4=33
s:smok	0=-25 1=-41 4=76 5=-36 6=-37 8=-25
s:smug	8=56
s:smugg	8=64
s:snui	0=-36 7=51
s:snuip	0=-32 7=46
s:sobe	1=27 4=48
s:soci	0=25 2=-63 3=-36 4=-67 5=-52 6=-75 7=-70 8=-60
s:socia	0=55 1=-69 2=-48 3=-40 4=-37 5=-40 6=-57 7=-83 8=-40
s:socie	0=-70 2=-46 4=-42 5=-28 6=-25 7=-26 8=-28
s:soeu	1=-99 2=72 4=-40 7=-26
s:soeur	1=-65 2=74 4=-25 6=-47
s:soft	2=-71 3=50 4=45 5=-45 6=-45 7=-28 8=-45
s:softw	1=-27 2=-68 3=58 4=29 5=-46 6=-48 7=-27 8=-44
s:soig	0=-31 1=-55 2=-36 3=-28 6=-37 7=-26 8=-41
s:soign	0=-36 1=-57 2=-34 4=26 5=-34 6=-42 7=-32 8=-37
s:soin	3=-28 4=-42 8=41
s:soire	0=-54 5=47
s:sola	5=47
s:sole	5=-38 6=75
s:solen	6=87
s:soli	0=-90 3=-26 5=-46 6=-83 7=66 8=-32
s:solic	7=-43
s:solid	0=-90 1=-37 6=-40 7=91
s:solu	4=-38
s:solut	4=-34
s:solv	4=38 5=-45
s:solve	4=75 5=-33
s:some	0=-31 2=32 4=43 8=-28
s:someb	2=54 6=27
s:someo	4=-58 5=43
s:somet	4=70 5=-42 6=-41
s:somm	0=49 4=54 5=-32
s:somme	0=42 4=42 5=-32
s:sond	0=-44 4=-27 5=-28
s:sonde	0=-28
s:song	5=-34
s:sophi	5=-26
s:sort	5=-38 6=61 8=44
s:sorta	4=32 5=-28 6=42 8=28
s:sorti	4=-30 6=44 8=-25
s:souc	2=29 3=-36 8=-50
s:souch	1=-28 2=33 3=-39
s:soud	0=-46 2=-27 4=-27 6=-35 8=-46
s:soude	0=-29 2=-31 6=-30 8=-26
s:souf	5=-31
s:souff	5=-34 6=29
s:souh	0=-36 3=27 4=59 8=-25
s:souha	3=35 4=41
s:soul	0=90 7=-31
s:soule	0=48
s:souli	0=54 1=27
s:soun	0=-56
s:soup	6=61
s:soupc	6=69
s:soupi	5=54
s:soupl	4=43
s:sour	0=-34 1=34 2=-46 3=-26 6=-51 8=-45
s:sourc	1=-25 2=-28 3=-28
s:souri	1=32 4=25 8=-41
s:sout	0=90 1=-26 3=-27 4=-46 5=-56 6=-68 7=-61 8=-35
s:soute	0=31 1=-29 3=-28 4=-30 5=-33
s:south	0=26 7=-38
s:souti	0=38 3=-27 5=-42 6=-80 7=-32
s:souv	0=55 1=-79 3=-28 4=31 5=33
s:souve	0=37 1=-57 4=48 5=38
s:souvi	0=27
s:sovi	7=-38
s:sovie	7=-45 8=-26
s:spac	1=-62
s:space	1=-58
s:spai	5=-26 8=47
s:span	8=36
s:spani	8=25
s:spar	0=-34
s:spart	0=-25
s:spea	1=-26 2=-34 4=-31 6=35 8=-63
s:speak	2=-25 4=-29 5=28 6=27 8=-42
s:spec	0=-62 1=-87 2=-65 3=-46 4=-43 5=-30 6=-55 8=-53
s:speci	0=-90 1=-71 2=-69 4=-64 5=-94 8=-29
s:spect	0=26 3=-29 4=32 5=30 6=-42 7=31 8=-29
s:spee	0=-47 1=-36 3=80 4=-60 5=-38
s:speec	3=-27 4=-29 5=-26 8=-25
s:spel	4=59
s:spen	3=-30 4=31 6=-27
s:spend	1=26
s:spin	2=51 4=33 5=-33
s:spina	2=60 3=-30
s:spins	6=31
s:spir	0=-32 1=-30 6=-31
s:spiri	0=-27 1=-29 6=-25
s:spit	4=56
s:spli	2=-54
s:splin	4=-30
s:spok	7=-34
s:spoke	0=-41
s:spon	3=-31 4=36 6=-70 8=-31
s:spons	3=-30 4=43 5=-34 6=-70 8=-30
s:spont	5=50
s:spor	0=-54 1=-30 4=-44 5=-43 7=-37 8=-39
s:sport	3=-48 4=-28 5=-41 6=-30 7=-33 8=-25
s:spot	3=-33 8=-31
s:spou	6=-40
s:spous	5=-27 6=-33
s:spre	0=27 2=-29 4=-63 6=30
s:sprea	1=-25 4=-59
s:spri	0=-43 2=26 3=-27 5=-48 6=-33 7=28
s:sprin	0=-37 5=-41 6=-40 7=25 8=27
s:squa	0=-37 7=-35 8=-68
s:squar	0=-38 1=28 4=-28
s:stab	3=-33 4=72 5=-27
s:stabl	3=-37 4=40 5=-34
s:stad	0=-31 1=-63 3=53 5=-37 6=-54
s:staf	0=-48 1=-27 2=-37 3=-59 5=-33 6=-25 7=-45 8=-29
s:staff	4=-38
s:stag	0=-61 2=-56 3=-37 5=-55 6=-60 7=-30 8=-53
s:stagi	0=-48 2=-49 4=-36 5=44 6=-44
s:stal	0=54 2=-30 5=-29
s:stam	3=-26 4=46 5=-29 6=-25 8=-34
s:stamm	4=67 5=-28
s:stan	1=-89 3=-59 4=-32 6=-46 7=-61 8=-46
s:stand	1=-48 3=-57 4=-60 5=47 6=-31 8=-28
s:star	1=-42 5=-75 6=-53 7=54 8=-71
s:starb	7=37
s:start	3=55 4=37 7=37 8=-56
s:stat	1=-47 2=31 3=-43 4=-67 5=-93 6=-28 7=-91 8=32
s:state	4=-26
s:stati	0=-64 2=-30 3=-38 5=-81 6=-29 7=-60 8=59
s:statu	2=59 4=-79 5=-29 6=-26
s:stau	0=89 7=-59
s:staun	0=72 7=-52
s:stay	1=-41 5=-26
s:staye	1=-45
s:stea	0=36 5=-46
s:stead	2=-27
s:stee	0=25 4=-50 5=-37
s:steel	0=-47
s:steer	0=44
s:stef	6=73
s:stefa	6=79
s:step	2=-49 6=68
s:steph	2=-55 4=-28 6=49
s:steri	2=-66 4=52
s:stew	0=-38 1=-29 2=-26 4=-40 5=-46 8=-34
s:stewa	0=-47 1=-30 3=-28 4=-43 5=-47 8=-31
s:stic	5=-35 6=-28
s:stick	2=-28
s:stil	1=33 2=-36 6=-58 7=-27 8=-52
s:stin	2=-28
s:sting	2=-29 4=34
s:stoc	0=-32 1=-41 3=38 4=-52 5=26 6=-30
s:stoi	0=-34 2=-25 3=-36 4=-36 5=-69 6=-51 8=-41
s:stoic	1=34 5=-36 6=-29
s:stoiq	3=-29 5=-48
s:stol	3=-27 4=-36 8=30
s:stom	2=-44 4=46
s:ston	0=-35 4=50 5=-48
s:stoo	4=-36
s:stop	1=46 5=-30 6=-29 7=-29 8=-37
s:stopp	0=-26 1=39 3=-25 4=57 6=-25 8=-34
s:stor	0=-30 5=29 6=-62 7=-25 8=-43
s:store	3=-27
s:stori	6=-28
s:stra	1=-49 3=-60 4=-64 5=-59 7=-65 8=-53
s:strai	0=-59 1=-47 2=-56 3=-44 4=-40 5=-92 7=-59
s:stran	0=-32 2=53 5=28
s:stras	1=-39 6=35
s:strat	5=-36 6=-49 8=-65
s:stre	0=-37 2=-46 3=-45 6=-64 7=-27
s:stree	4=-31 6=-30 7=-32
s:stren	3=-25 5=49 6=-50
s:stres	2=-44 4=46
s:stret	8=33
s:stri	0=-45 1=33 5=-57 6=-73 7=-29 8=39
s:stric	0=-27 1=50
s:strik	0=-26 4=-37 7=-26
s:strip	5=-71
s:stro	3=-40 5=-44 6=-63 8=-63
s:strob	4=40
s:strok	0=-43 4=29 5=-30
s:stron	3=-27 4=-42 6=-48 8=-63
s:stru	1=-38 4=-28 7=-26
s:struc	1=-36 4=-50 7=-28
s:stud	0=-26 1=-58 3=-82 4=-80 5=-50 7=-95
s:stude	3=-43 4=-30 6=-44 7=-68
s:studi	0=-39 1=-42 3=-59 4=-52 5=-53 6=-48 7=-51 8=-65
s:stup	3=-25 8=53
s:stut	4=31
s:styl	4=-57 5=-29 6=-48 8=-52
s:subc	5=25
s:subco	5=26
s:subj	4=-75 6=-38 7=-40 8=25
s:subje	4=-84 6=-37 7=-36 8=29
s:subo	5=44
s:subor	5=44 6=-26
s:subs	1=46
s:subsc	1=36
s:subsi	4=-33
s:succ	0=-35 1=-29 4=-28 6=-33 7=-27 8=-31
s:succe	0=-37 1=-29 4=-40 6=-34 7=-27 8=-35
s:suic	0=-36 4=50
s:suici	4=54
s:suis	2=53 8=-38
s:suiss	2=45 3=-34 8=-34
s:suit	2=-28 4=-36 5=-47 6=-68 8=28
s:suiv	0=-61 2=-28 3=-67 4=48 7=-28 8=75
s:suivi	4=76 5=47 6=-61
s:suje	4=-26 5=26 8=-30
s:summ	0=-47 1=-29 3=-48 5=26 8=-30
s:summe	0=-52 1=-30 3=-38 8=-41
s:sund	0=57 1=26 4=-76 6=-36
s:sunda	4=-60 5=34
s:supe	3=-43 4=31 5=-39 7=-31 8=-36
s:super	3=-45 4=28 5=-25 7=-38 8=-30
s:supp	1=-64 2=-53 6=-72 7=-97 8=-26
s:suppl	1=-35 3=-49 4=-76 6=-36 7=-41 8=-51
s:suppo	0=46 1=-35 2=-49 3=-56 5=-80 6=-55 7=-78
s:sure	5=-29
s:suret	1=31 8=-25
s:surf	5=36
s:surfa	5=38
s:surg	0=-50 3=-42 4=-61 5=-37 7=-32
s:surge	0=-46 1=-27 3=-33 4=-65 5=-34 7=-28 8=-29
s:surn	0=-27 3=-35 5=40
s:surna	1=61 5=-33
s:surno	1=-48 5=73
s:surp	4=-55 5=61
s:surpr	4=-52 5=75
s:surs	3=-27 8=61
s:sursi	3=-26 8=73
s:surv	0=-45 4=-55 5=-49 8=-95
s:surve	0=-32 1=34 4=-79 5=-52 7=26 8=-108
s:survi	1=-27
s:susp	0=47 1=44 3=-65 4=-27 5=-32 6=39
s:suspe	0=29 1=56 3=-74 5=-31 6=35
s:suss	6=-27
s:susse	6=-27
s:svel	1=-26
s:svelt	1=-28
s:swap	8=-31
s:swapp	5=27 8=-33
s:swea	4=-35 5=-33
s:sweat	4=-36
s:swed	6=-43
s:swede	6=-39
s:swim	4=-35
s:swin	4=-32 6=-70
s:swing	0=-38 4=-31 6=-73
s:swit	0=32
s:switc	0=37
s:swor	1=33
s:symp	0=64 4=-30 5=-38
s:sympa	0=51 3=-27 5=-28
s:sympt	4=-28
s:syna	2=-43
s:synag	2=-48
s:synd	0=-151 1=-71 3=-88 4=-75 5=-77 6=-86 7=82 8=-88
s:syndi	0=-131 1=-84 2=-64 3=-84 4=-68 5=-62 6=-92 7=76 8=-69
s:syndr	2=32 4=-67
s:syst	0=-78 1=-42 2=-26 3=60 4=-93 5=-41 6=-71 7=-50 8=-47
s:syste	0=-88 1=-38 2=-35 3=58 4=-96 5=-53 6=-60 7=-52 8=-56
s:taba	4=-38 8=98
s:tabl	0=-57 1=-41 2=-39 3=101 4=-51 5=31 6=39 7=-55 8=-31
s:table	0=-69 3=107 4=-37 5=-40 6=-53
s:tabli	1=40
s:tablo	4=-27 5=52
s:tagg	8=48
s:tagge	8=34
s:tail	0=-38 1=-51 3=-53 4=-28 5=-45 6=-59 8=-42
s:taill	1=-37 3=-38 5=-28 6=-53
s:tailo	5=-30 8=-34
s:take	0=-49 2=57 3=68 5=-31 6=-76 7=26 8=-62
s:tale	0=25 6=-37 7=-27 8=-34
s:talen	0=31 7=-26 8=-28
s:tales	6=-30
s:talk	0=-34 3=-32 4=40 5=30 6=-49 7=-46
s:talke	4=28 6=-47
s:talki	6=-45
s:tall	1=40 2=65 4=-37 5=-34
s:tand	0=42 7=-32
s:tant	4=42 5=46 6=-81
s:tantr	5=61
s:taoi	1=37
s:taois	1=42 4=-30
s:tapa	8=39
s:tapag	4=-31 8=49
s:tari	5=63
s:tarif	0=33 5=64 7=-28
s:tast	2=-29 8=-55
s:tato	1=42 4=-26 6=33
s:tatou	0=-55 1=52 4=-25 6=30
s:tatt	1=61
s:tatto	1=55
s:taug	0=-62 2=-49 3=-30 5=-66
s:taugh	0=-52 2=-49 3=-36 5=-57 8=-26
s:taul	8=63
s:taula	8=53
s:taur	3=-33
s:taxe	8=-33
s:teac	0=-84 2=-62 3=-32 4=-40 5=-28 8=-61
s:teach	0=-82 2=-57 3=-53 5=-26
s:teag	0=33
s:teagu	0=26
s:team	0=-39 1=-28 2=-45 6=-40 7=34
s:teams	0=-30 2=-28 7=27
s:tech	0=-66 1=-62 2=-38 3=-77 4=-69 5=-51 6=-53 7=-33 8=-69
s:techn	0=-75 1=-56 3=-73 4=-67 5=-53 6=-51 8=-63
s:teen	4=43 8=46
s:teena	8=57
s:tele	0=-61 1=-34 2=-59 5=-35 6=-82 7=-34 8=27
s:telep	0=-53 2=-56 4=-43 8=41
s:telet	0=-41 4=45 5=-46 6=-31
s:telev	4=-27 6=-33
s:tell	0=51 1=-29 2=27 6=-46
s:telle	6=-30
s:telli	0=26
s:temo	3=-29 8=-46
s:temoi	3=-25 8=-40
s:temp	0=-25 1=-45 2=-26 3=44 5=-53 6=-29 7=-41 8=-35
s:tempe	4=-42 7=-26
s:templ	0=-33 1=-40 3=56 4=-35
s:tempo	1=-26
s:tena	0=-33 3=-47 4=-29
s:tenai	6=33
s:tenan	3=-42 6=-40
s:tend	3=-38 5=-28 6=45
s:tenda	1=43 5=-30
s:tende	1=-38 6=30
s:teni	4=32
s:tenn	0=-25 5=-34
s:tenni	0=-36 5=-30 8=-26
s:teno	3=-47 4=-39 6=54
s:tens	4=-53
s:tensi	4=-52
s:tenu	1=-37
s:term	0=-26 3=-29 4=-28 6=-27
s:termi	3=-42
s:terr	5=-31 6=-53 7=-26
s:terra	6=-52
s:terri	5=-27
s:terti	5=40
s:test	0=-78 2=61 3=-86 4=-100 5=-79 6=-64 7=-68 8=-52
s:teste	0=-42 2=72 3=-68 4=-64 5=-46 6=-37 7=-51 8=-61
s:testi	3=-36 4=-57 5=-34 8=-34
s:texa	0=81 7=-48 8=-25
s:text	6=-40
s:textb	6=-29
s:thal	2=60 4=-52
s:thala	2=43 4=-62
s:thale	1=28
s:than	1=-29 2=26 3=-27 6=-34 7=66 8=-64
s:thank	0=-65 3=-25 7=81 8=-36
s:that	0=35
s:thatc	0=34
s:thea	5=-60 6=-75 8=-30
s:theat	0=-25 1=-30 5=-64 6=-82 7=-29 8=-28
s:thef	0=82 1=-45 8=-34
s:thei	2=-72 3=-40 5=30 7=-25 8=25
s:them	0=39
s:theo	0=-44 1=66 5=-34 7=-29
s:theol	0=-30 1=49
s:theos	1=57
s:ther	0=-25 4=-55
s:thera	0=-28 1=-29 2=-65 4=-65 6=30 8=-37
s:there	0=34 1=26 6=-32 8=-33
s:therm	3=34 4=-32 6=-66
s:thes	1=-30 2=-38 3=-67 5=-86 6=-85 7=-46 8=-36
s:thesi	1=-43 3=-42 5=-41 6=-71 7=-27
s:thie	5=-32 6=25 8=-55
s:thier	6=29
s:thin	0=44 1=75 2=-51 3=-29 5=-64 7=28
s:thing	1=52 4=57 5=-29 8=41
s:think	0=60 1=51 2=-41 4=-46 5=-65 6=-42 7=30 8=-63
s:thir	4=-51 7=-31 8=-32
s:thirt	2=-64 3=-25
s:thor	1=45 8=-50
s:thore	1=32 8=-48
s:thos	0=42 3=46
s:thou	0=31 2=-35 4=31 5=-54 6=26 7=42
s:thoug	0=38 4=26 5=-57 7=48
s:thous	2=-31
s:thre	1=-66 2=-43 3=-70 4=29 5=43 6=-46 8=-25
s:three	5=26
s:thri	4=30 5=-46
s:thric	4=33
s:thro	1=-34 2=64 3=-45 5=55 7=47 8=-63
s:throm	2=63 4=-27
s:throu	1=-30 2=56 3=-54 5=52 7=43 8=-56
s:throw	0=39 6=28
s:thum	0=-42 3=52 4=-50 5=-36 7=-32 8=-38
s:thumb	3=53 8=-41
s:thur	1=33 4=59
s:thurs	1=33 4=53
s:thyr	4=46 8=-35
s:thyro	4=46 8=-36
s:tick	4=-35 5=-31
s:ticke	4=-33 7=37
s:tien	1=64 2=-38 3=-31 4=-55 6=-46 7=-31 8=-70
s:tienn	5=-40 8=-49
s:tier	5=38
s:timb	5=-32
s:time	4=53 5=-76 8=-27
s:timin	5=-31
s:tire	0=-46 2=-35 4=-62 6=43
s:tiss	2=61 3=-29
s:tissu	2=37 3=-40
s:titl	2=-47 4=33 5=-37
s:title	4=32 5=-39
s:titr	4=-52 8=-25
s:titre	0=38
s:toda	0=-27
s:toge	4=-31 5=91 8=-29
s:toget	4=-27 5=88 8=-36
s:toil	7=-36
s:toile	7=-32
s:tole	4=-37
s:toler	4=-32
s:toll	5=-43
s:tolle	5=-42
s:tols	1=60 4=-52 8=-38
s:tolst	1=62 4=-54
s:tomb	1=-25 5=-26 6=-25
s:tool	0=-38
s:topi	3=-25
s:tori	4=-41 6=-30
s:torie	4=-53 6=-25
s:toro	0=-28 7=29
s:toron	6=27
s:tota	4=40 8=-27
s:totn	4=-31
s:touc	0=-35 2=-32 3=-48 4=-27 5=71 6=-33 8=-31
s:touch	1=-35 4=-35 5=83 6=-72
s:touj	0=35 1=-33 4=58 5=-35
s:toujo	1=-44 3=28 4=59 5=-40 6=-27
s:toul	2=-37
s:toulo	2=-33
s:tour	0=-49 1=-64 2=-28 3=-36 4=-27 5=-33 6=-85
s:touri	4=-27 5=-38
s:tourn	0=-48 1=-47 3=-36 6=-39 7=-35 8=33
s:tout	0=-41 1=92 2=-42 4=28 7=-59 8=-65
s:toute	1=-28 4=39 5=-66 6=39
s:town	4=-47
s:toxi	0=-28 1=42
s:toxic	1=65
s:trac	1=-55 2=-35 4=65 6=-27 7=-48 8=-51
s:traca	2=-27
s:trace	8=-26
s:tract	0=46 1=-28 7=-58
s:trad	0=-104 2=-96 3=-89 4=-65 5=-51 6=-67 7=-55
s:trade	3=-50 5=-44 7=-42
s:tradi	2=-69 5=28
s:tradu	0=-46 1=-62 2=-26 3=-26 4=-30 5=-33 6=-52 8=-48
s:traf	0=29
s:traff	0=38
s:trai	0=-89 1=-43 3=-85 4=-27 7=-30 8=-80
s:train	0=-61 2=-55 3=-78 4=-56 8=-55
s:trait	0=-27 1=-62 4=25 6=-26 7=-43 8=-31
s:traj	5=-57
s:traje	5=-57
s:tran	2=-53 4=-25 5=-50 6=-57 7=-70 8=-76
s:trans	2=-46 5=-54 6=-53 7=-78 8=-78
s:trau	1=40
s:trav	0=-53 2=-49 6=-46 7=-30 8=27
s:trava	0=-29 2=-42 5=-63 6=-30
s:trave	0=-43 1=-43 2=-27 3=-29 4=44 6=-39 7=-35
s:traw	8=46
s:trawl	8=44
s:trea	2=-35 3=-27 4=37 5=-36 6=-35 7=36 8=-37
s:treas	2=-31 4=-31 7=34
s:treat	0=-35 4=54 5=-27 8=-28
s:tree	2=-39
s:trem	0=-30 2=29 4=75 6=-39
s:tremb	0=-29 3=-25 4=59 6=-35
s:tremo	2=53 4=29
s:tren	1=-30 8=-36
s:trent	6=-28 8=-40
s:tres	0=34 1=-35 3=-27 6=-39
s:treso	0=56 1=-36 3=-25 6=-39 7=-53
s:tria	1=-39 2=-50 3=43 7=-35 8=-61
s:trial	1=-32 2=-50
s:trib	1=-34 3=-31 4=-67 7=-27
s:tribu	1=-37 3=-27 4=-59 7=-28
s:tric	0=-46 3=38
s:trie	0=-37 2=52 4=53 6=-48 8=-47
s:trim	4=37
s:trime	4=34
s:trip	7=-29
s:tris	4=49
s:troi	0=-95 2=-31 4=-30 5=67 6=-97
s:trol	4=-30
s:troll	4=-29
s:trom	0=-32 5=43 6=-102
s:tromp	0=-41 4=-38 5=43 6=-97
s:trot	0=82 5=-37
s:trots	0=76 5=-34
s:trou	0=-66 2=55 4=-29 6=25 8=38
s:troub	3=37 7=33 8=55
s:troup	6=37
s:trouv	0=-46 2=79 3=-33 4=-45 8=-36
s:truc	1=-30
s:trum	0=55 4=-38
s:trump	0=-26 4=-43
s:trus	0=38 1=-46 2=-37 4=-58 6=-45
s:trust	4=-38
s:tube	4=31
s:tues	4=32
s:tuesd	4=35
s:tuli	2=-41 3=-48
s:tulip	2=-27 3=-33
s:tull	6=37
s:tumou	4=28
s:turb	4=-34
s:turbo	3=-31
s:turi	6=-25
s:turk	4=-25 8=33
s:turke	4=-29 8=39
s:turn	1=42 2=55 4=-76 6=-57
s:turne	1=54 2=57 4=-80 6=-39
s:tuto	1=-37 4=-39 5=-36 6=-87
s:twee	0=100 8=-48
s:tweet	0=80 8=-32
s:twel	4=-65
s:twelv	4=-72
s:twen	0=-29 1=32 3=-46 4=60 5=-45 6=-27
s:twent	1=42 3=-43 4=64 5=-35 6=-32
s:twic	1=-56 6=-60 8=-58
s:twick	7=-30
s:twin	2=-42 4=31 6=36
s:twit	0=55
s:twitt	0=69
s:typa	2=34
s:typag	2=35
s:type	0=-37 1=-80 2=36 3=33 4=50 5=-28
s:typef	1=-60
s:typi	0=-37 3=33 4=-56 6=-25 7=-41
s:typin	3=32 4=-48 7=-41 8=-25
s:typis	4=-36
s:typo	5=-43
s:typog	5=-53
s:ucat	0=-25
s:ugan	5=-41 6=27
s:ugand	5=-33
s:ukra	0=26
s:ukrai	0=34
s:ulst	0=63 7=-32
s:ulste	0=59 7=-35
s:unas	3=-28
s:unask	3=-32
s:unbe	1=41
s:unbel	1=44
s:uncl	4=-40 5=-29 8=35
s:uncle	2=32
s:unde	1=-43 5=-27 6=-75 7=-32 8=40
s:under	4=-39 5=-45 6=-32
s:undet	4=28
s:unfa	2=-28 5=26 6=-51
s:unfai	2=-30 5=29 6=-48
s:unfi	4=38
s:unif	8=-55
s:unifo	8=-38
s:unio	0=-69 1=-60 2=-81 3=-93 4=-106 5=-124 6=-88 7=60 8=-97
s:union	0=-32 1=-27 3=-30 4=-25 5=-42 6=-30
s:unis	0=-42 7=47
s:uniso	0=-55 7=48
s:unit	0=-71 1=-56 3=-38 4=-59 5=-49 6=-53 7=88
s:univ	3=-49 5=-65 6=28 7=-40
s:unive	3=-44 5=-60 6=39 7=-49 8=-31
s:unkn	2=45
s:unkno	2=39
s:unlo	3=28
s:unloc	3=32
s:unpa	0=85 3=-29 5=-25 8=31
s:unpai	0=83 3=-26 8=39
s:unpr	2=34 4=-39
s:unpro	6=32
s:unre	0=35 2=37 4=-34
s:unte	2=31
s:untes	2=45
s:unti	0=-26 2=-33 3=-37 4=51 5=-47 6=-55 7=-55
s:upfr	4=34 8=28
s:upfro	4=26
s:uphe	8=-35
s:uphel	8=-37
s:urge	6=32
s:urgen	6=30
s:usag	3=-30 4=34 8=31
s:usda	7=56
s:usee	3=28
s:user	2=-39
s:ushe	0=-26
s:usin	2=-25 4=-59 5=-26
s:usuf	5=-27
s:usufr	5=-29
s:util	1=57 2=-25 5=26 8=-37
s:utili	1=59 5=28 8=-39
s:utre	0=60
s:utrec	0=48
s:vaca	1=-29 4=-40 6=-26
s:vacan	4=-32
s:vacc	0=32 1=-33 2=-42 3=-26 4=35 5=-39 6=26 7=-32 8=-43
s:vacci	0=46 1=-27 2=-43 3=-28 5=-43 7=-40 8=-42
s:vala	3=-26
s:vale	0=53 6=-62
s:valen	1=26
s:valer	0=61
s:valeu	3=38
s:vali	3=-47
s:valid	3=-31
s:valu	3=-41 6=29
s:valve	4=-42
s:vanc	8=32
s:vann	4=25
s:vanne	4=33
s:vant	3=-31 5=56 8=27
s:vari	0=-27 4=-43
s:varia	4=-52
s:vass	6=32
s:vasse	6=37
s:vaul	3=78 5=-39 8=-25
s:vega	0=-68 4=-47 5=-44 7=-36 8=-68
s:vegan	0=-37 1=47 5=-30 8=-25
s:vege	0=-37 2=-57 3=-39 6=-41
s:veget	0=-41 1=-25 2=-56 3=-28 4=-25 6=-40 8=-27
s:vehi	3=-33 4=-33
s:vehic	3=-38
s:veil	0=38 1=-35 4=-42 8=-67
s:veill	0=53 1=-34 4=-42 8=-76
s:veine	3=25
s:velo	8=33
s:vend	2=-84 3=-44 4=-67 5=-38 6=-56 7=-46
s:venda	0=41
s:vende	0=-39 2=-41 3=-65 4=-52
s:vendi	4=-27
s:vendo	4=-43
s:vendr	3=-27 5=-44 8=-26
s:vene	1=70 6=-34
s:vener	1=59 6=-39
s:veni	0=26 4=-28 6=-31
s:vent	2=-66 4=-40 5=-73 8=-28
s:vente	0=38 4=-31 5=-40
s:ventu	5=-52
s:venu	6=36 8=31
s:verb	8=-29
s:verba	8=-34
s:veri	4=-29 5=-43
s:verif	3=28 4=-31 5=-51 6=-29
s:verm	0=27 8=-25
s:verme	8=-35
s:vermo	0=36
s:verr	8=-38
s:vers	4=-35
s:vert	1=-46 3=-54 5=-36 6=-44 7=-35 8=-26
s:verti	4=62
s:vess	3=40
s:vesse	3=53
s:vest	8=-25
s:vete	1=-35 4=-26 5=-28 6=-27
s:veter	0=-29 1=-25 6=-29
s:veuv	3=-32 4=-34
s:vian	1=51
s:viand	1=47
s:vica	4=30 5=-50
s:vich	0=-31
s:vict	0=-53 1=-53 4=-32 5=-62 7=53 8=-114
s:victi	7=49 8=-134
s:victo	0=-41 1=-37 5=-54
s:vida	6=-38 8=-40
s:vide	1=-42 2=-61 3=48 5=75 6=-75 7=-31 8=-58
s:video	2=-28 5=72
s:viei	0=47 1=28 8=25
s:vieil	0=42 1=32
s:vien	0=-25 1=44 2=-28 5=-36 6=69
s:viend	6=61
s:vienn	2=-25 6=44
s:vier	0=-25
s:vieu	5=-26 6=52
s:view	0=28 2=-25
s:vigi	0=47 1=-41 3=-26 4=-38 5=-58 8=59
s:vigil	0=48 1=-42 3=-45 4=-32 5=-46 8=65
s:vign	0=-53 2=-58 4=-47 5=-26 6=33 7=-42
s:vigne	0=-40 6=30 7=-43
s:viki	2=60
s:vikin	2=56
s:vill	0=-29 1=-46 4=-73 5=31 7=-25
s:villa	4=-53 5=44 7=-45 8=-30
s:ville	8=29
s:viol	1=81 2=-26 6=-35 8=-55
s:viole	0=-27 1=84 4=-47 5=-55 8=-54
s:violi	5=43 6=-49
s:vira	6=-28 8=-41
s:virg	0=-36 1=-28 4=-28 5=31 6=-60 8=-25
s:virgi	0=-28 5=51 6=-55
s:viru	4=-41
s:visa	0=-75 1=-49 2=-33 3=34 4=-40 5=-84 6=-59 7=-38
s:visag	0=-51 1=-35 2=-41 3=51 4=-45 5=-74 6=-46 7=-32 8=-40
s:visi	1=-30 2=-26 3=-48 6=-40 7=-29 8=-40
s:visib	0=44
s:visio	0=-31 3=-31
s:visit	0=-28 1=-38 4=25 8=-71
s:vitr	1=27
s:viva	1=-27 5=-46
s:vive	6=39
s:viven	6=37
s:vivi	0=-52 1=61
s:vivis	0=-66 1=71
s:vivo	5=-34
s:vivr	5=-29
s:vocal	3=-33
s:voge	1=27 3=-33
s:voic	2=-82 5=-63 6=-80 7=-47 8=-71
s:voig	2=-26 4=-30
s:voil	1=-56 4=-34 5=-83 7=-26 8=-32
s:voili	5=-70
s:vois	6=62 7=-25
s:voisi	6=67 7=-25
s:voit	0=-48 1=39 3=-27 6=35
s:voitu	0=-50 1=42 3=-35 8=25
s:vola	1=-25 5=62 6=-44
s:volag	5=64 6=-38
s:vole	5=-26 8=-51
s:voleu	3=26
s:volo	1=35 6=-25
s:volon	1=30 6=-25
s:volt	1=44
s:volta	1=38
s:volu	2=38 3=-73
s:volun	0=30 1=-29 3=-55
s:vota	2=-32
s:votai	0=26 2=-29
s:vote	0=41 1=-54 2=-30 4=-62 5=-48 6=-47 7=-41 8=-27
s:voti	1=-26 5=-42
s:votin	1=-36 5=-34
s:votr	3=38 6=-26
s:voul	0=-29 3=68 4=-41 7=36
s:voya	1=-39 2=-34 4=38 5=31 8=-49
s:voyag	1=-44 2=-37 6=-34 8=-47
s:voye	6=54
s:vrai	1=-32
s:wait	0=-37 4=39
s:waite	4=-28
s:waiti	4=50
s:wale	1=-25 8=-29
s:walk	0=-36 5=-40 8=-32
s:walke	3=-36 4=-41
s:walki	0=-32 4=41
s:wall	4=-29
s:want	0=46 1=-48 4=-48 7=-26
s:wante	0=-25 1=-32 5=31
s:wanti	0=50
s:ward	1=-32 5=-42 7=-28
s:wardr	5=-29
s:ware	0=-57 1=-32 7=57 8=-29
s:wareh	0=-58 1=-30 3=31 6=-32 7=61 8=-29
s:warn	3=28 4=-57 8=52
s:warne	7=29
s:warni	1=-27 3=27 4=-47 5=39 8=52
s:warr	2=25
s:wars	5=-26 6=37
s:warsa	5=-26 6=39
s:warw	1=31
s:wast	4=-39
s:watc	0=-38 3=-51 4=-42 5=57 8=-55
s:watch	3=-60 4=-31 5=88
s:wate	2=-30
s:weakn	3=-26
s:wear	0=-39 2=-42 3=-33 4=69 6=27 8=33
s:weari	4=33
s:weat	1=-25
s:webc	3=51 5=44
s:webca	3=45 5=34 8=-25
s:webe	6=26
s:webm	1=-68
s:wedd	0=-29 1=39 3=-27 5=-42 7=-29 8=-37
s:weddi	0=-37 4=-30 5=-36 7=-33 8=-35
s:wedn	2=33
s:wedne	2=28
s:week	3=-56 4=34 6=-47
s:weeke	2=-44
s:weekl	0=-42 1=47 3=-25 5=28 6=-39
s:weld	0=26
s:welde	0=29 3=-28
s:well	2=-37 6=-28
s:welli	6=-35
s:wels	0=-41 2=45 5=-30 6=40
s:west	0=-30 7=-36
s:weste	2=-30 7=-36
s:what	1=-41 5=62
s:whate	4=32 5=32 6=-27
s:whats	1=-29 5=42
s:whea	4=-25
s:whee	0=-33
s:wheel	0=-39 5=-27
s:wher	0=-44 2=-40 3=25 4=-71 5=-55 7=-48
s:whet	0=33 5=-28
s:wheth	0=28 5=-28
s:whic	0=25 2=56 7=-40
s:whil	0=-30
s:whis	3=-28 4=63 5=32
s:whisk	4=71 5=-26
s:whisp	5=32 8=-36
s:whist	5=48 8=50
s:whit	0=73 1=-38 4=-66 5=-60
s:whitb	4=-37 5=-34
s:white	1=-55
s:whol	3=-51 5=-29 6=44 8=-38
s:whole	3=-44 5=-36
s:whos	5=32 7=-38
s:wido	5=-27 8=54
s:widow	1=37
s:wild	2=-47 5=-29 6=-33
s:willi	6=26
s:wind	4=-35 7=-32 8=-26
s:windo	7=-34 8=-25
s:wing	0=-42
s:winge	0=-40
s:winn	8=-38
s:wint	0=-48 4=57 5=-26
s:winte	0=-48 4=64 5=-32 8=-28
s:wish	5=-25
s:with	0=-35 3=56 6=-39 7=-33
s:withd	8=69
s:withi	3=27 8=-43
s:witho	0=-50 1=54 4=27 6=-31 7=-33
s:witn	0=-41 1=79 8=-72
s:witne	0=-51 1=81 8=-65
s:wive	5=47
s:wobb	7=55
s:wobbl	7=43
s:woma	0=-67 1=-32 2=-33 3=-28 4=-25 6=84 7=-34 8=-35
s:woman	5=60
s:wome	1=-44 2=-48 3=-56 4=-93 6=54 7=-31 8=-59
s:wond	6=39
s:wonde	6=38
s:wool	5=-28 6=-31
s:word	1=37 2=-26 3=-34 4=-43 8=-37
s:work	0=-71 2=-37 6=-36 7=-41
s:worke	1=-61 2=-27 6=-42 7=-31
s:workf	0=-27
s:worki	0=-80 3=-30 8=46
s:workp	7=38
s:works	3=-31 4=-28 6=-51 7=-42
s:worl	0=-36 1=30 6=-39
s:wors	0=-48 1=49 4=56 6=-64
s:worsh	1=59 4=-32
s:wort	5=-32
s:woul	0=40 3=57 5=-66 6=42 7=-31 8=-83
s:would	0=-35 3=52 6=61 7=25
s:woun	4=-37 5=-30
s:writ	2=-83 4=43 6=-34 8=-56
s:write	2=-64 8=-30
s:writi	6=-36 8=-28
s:writt	2=-43 4=72
s:wron	1=37
s:wrot	0=-25 1=-46 3=-110 5=61 7=-25
s:xavi	1=-27
s:xavie	1=-29
s:yach	6=-32
s:year	0=-37 1=-32 2=-89 3=-63 4=30 5=30 8=-29
s:yilm	2=28 3=-37
s:yilma	2=37 3=-32
s:youn	0=57 1=-33 2=-48 3=-41 4=70 6=-29 7=-32
s:young	0=-41 2=-35 4=45 5=54 6=-25
s:your	5=-25 6=-33
s:yout	0=69 1=-26 4=-49 6=-43 7=-29 8=48
s:zebr	4=-30 6=-41
s:zemm	0=71 5=-40
s:zemmo	0=66 5=-52
w:0	3=63 4=-25 7=38
w:000	0=-45 1=-49 2=-74 3=-89 4=-74 5=-48 6=-66 8=-34
w:02	3=42
w:1	0=-30 1=-27 4=75 5=-31 6=-41 8=-52
w:12	1=-29 2=-38 4=50 5=-34 6=-31 8=-48
w:120	8=25
w:14	1=-26 4=-48 7=-47 8=53
w:17	3=45
w:18	0=41 3=32 7=-31 8=30
w:1981	0=-34 7=50
w:1984	0=-36 1=36 8=-30
w:1985	0=-33 1=44 7=25
w:1987	2=-33
w:1988	1=58 4=-63 6=39
w:1989	7=-27
w:1990	1=-38 5=-25
w:1992	7=-26
w:1994	8=26
w:1995	0=31 1=-28 3=-37 8=55
w:1996	4=41 5=-55 6=53
w:1998	0=43 1=-26 4=-44 5=-59
w:1999	2=35 4=63
w:2	0=-70 1=-56 2=109 3=32 4=-56 5=-47
w:20	0=-30 3=-29 4=34
w:200	3=-28 4=-36 6=-25
w:2001	0=49 2=-31
w:2002	6=26
w:2003	1=-25 7=52 8=-48
w:2004	1=43
w:2005	0=25 4=32
w:2006	2=-30 8=35
w:2008	4=54
w:2009	2=52 3=-50
w:2010	2=42 3=-39 5=-34 6=-29 8=-38
w:2011	4=35 5=-61 6=-27 7=25 8=36
w:2012	0=-26 2=28 6=25
w:2013	6=44
w:2014	4=40 6=54 8=-37
w:2015	1=-42 4=59 5=-57 6=34
w:2016	0=53 1=-73 3=-54 4=45 6=-26 8=40
w:2017	1=-43 3=-36 4=49 6=41
w:2018	0=-36 1=-30 2=30 3=-77 4=61 7=54
w:2019	0=31 1=-26 4=28 5=-56
w:2020	0=-35 1=-33 2=-25 3=-64 4=60 5=-45 6=-42
w:2021	0=55 1=-48 2=30 3=-35 5=-26 7=-35
w:2022	4=51 6=-41
w:2024	4=29
w:2026	6=43 8=34
w:2027	0=-27
w:21	0=58 1=-28 2=36 5=-25 6=-25
w:22	2=54
w:23andme	2=38 5=-27
w:24	0=-30 7=-59 8=42
w:25	5=-28
w:29	1=-29 5=26 6=33
w:2m	4=-26
w:3	0=-89 1=-38 2=72 3=31 4=-47 5=-49 6=-46 8=59
w:30	2=25 3=-39
w:300	2=-31 3=-47 4=-46 5=-68 8=33
w:31	3=25 5=-31 7=29
w:34	4=30 7=37
w:340	1=-25
w:38	3=26
w:3d	3=34
w:4	0=-66 3=52 5=-35 6=-42
w:40	0=-50 1=-28 2=-30 5=-80 8=-36
w:400	2=-29 5=-85 6=26 8=-41
w:41	4=53
w:43	4=51 8=-50
w:45	2=37 4=-42
w:47	0=-28 2=29
w:5	0=-46 3=-41 4=57 6=-27
w:50	0=-28 1=-25 4=62 7=29
w:500	0=37 3=-26
w:52	6=40
w:6	0=67 3=40 6=-33
w:60	0=-27 1=-26 4=-48 8=-31
w:600	4=-25 7=-28
w:7	7=-56
w:79	0=-35 7=59
w:8	2=-40 3=49 4=-25
w:80	7=-43
w:87	2=38
w:9	0=43 5=-39 7=-39
w:90	0=27 2=-54
w:900	0=-30 3=-27 4=-43 5=-37
w:91	3=78
w:98	3=36 5=-38
w:99	3=30
w:a	2=-27 3=-43 7=-28
w:a6	5=-56
w:a69	0=59 2=-40
w:aa	0=-29 4=109 5=-32 6=-27
w:aadhaar	3=56 8=-26
w:aah	4=41
w:aberdeen	1=38 7=-32
w:abime	3=42
w:abimes	0=-30 4=61
w:abnormal	2=32 5=-30
w:abord	6=38
w:about	1=-74 3=-92 7=-42
w:above	0=-26 1=30 2=-36 6=61
w:absence	2=33 4=46 5=-32 6=40 7=-25 8=-42
w:absences	4=40 7=59
w:absente	1=25 4=52
w:abstains	0=32 1=-42
w:abstinence	4=-40 5=38
w:abstinent	4=-60 5=43
w:abstinente	4=-81 5=91
w:abstract	8=-27
w:absurdist	1=27
w:abus	8=33
w:acas	7=-26
w:accept	6=34
w:accepte	3=31 4=41 6=-38
w:accessible	4=-27
w:accident	0=-27 2=-31 5=62 6=-50 8=-34
w:accidents	4=-62
w:accompagne	4=-32
w:accord	3=32 7=-63
w:according	1=51 2=35 4=47
w:account	0=31 1=54 4=-39 5=48 6=-49 7=-26 8=-55
w:accountancy	0=-29
w:accountant	1=-61 6=-61 7=-34
w:accounts	1=-45 2=-28 4=-68 5=-55
w:accro	1=-25 5=27
w:accueil	0=-39 3=-26 6=34 7=-33
w:accuse	8=40
w:accused	5=37 6=-33
w:achats	0=-41 5=-26
w:acheteuse	5=-27 6=-32
w:achterberg	0=45
w:acquitte	8=58
w:acquitted	8=38
w:across	0=-37 2=-45 7=-40
w:act	0=-30 2=-32
w:acted	0=-43
w:acteur	6=-26
w:actif	7=33
w:acting	4=-30 7=-29
w:action	6=-27 7=-33 8=34
w:actions	8=-43
w:active	0=38 3=-53 4=-36 5=43 7=46
w:activee	3=78
w:activist	4=-28 6=28 7=70
w:activite	0=-38 5=-42
w:actn3	2=45
w:actor	3=-40
w:acts	0=-29 1=66 5=-43 7=-36
w:actuary	4=-42
w:actuel	3=34
w:ad	0=-42 3=-26 6=32
w:adair	6=44
w:adaptation	5=-33
w:adapted	4=47
w:added	2=41 6=28
w:addict	5=31
w:addicted	5=38
w:addiction	4=-44 5=28
w:addictologie	4=-49 8=-45
w:addicts	4=-31
w:adds	1=-27 2=43 4=29
w:adepte	0=-26 5=63
w:adeyemi	4=55 8=-43
w:adhd	4=41
w:adherent	7=43
w:adherente	1=33
w:adherer	0=-46 7=51
w:adhesion	1=35 8=-25
w:adjoint	5=-60 6=-29
w:adjudant	8=28
w:administered	0=-53 7=-28
w:administratif	0=-35
w:administration	0=-55
w:administrative	7=-38
w:admits	6=-41
w:admitted	1=25 3=-25 5=61 8=39
w:adn	0=-73 1=-45 2=59 3=-97 4=-40 5=-43 6=-48 8=-44
w:adolescence	2=29
w:adopted	5=-30
w:adoption	6=-37
w:ads	3=-49
w:adult	0=-28 4=-26 6=-38 7=-34 8=-26
w:adultery	5=-32 8=-40
w:adults	2=-37 4=-38 5=49
w:advert	1=-37 6=-43
w:advertising	6=-35
w:advice	5=-50 7=-37
w:adviser	3=-40 4=-82 5=-30 6=-29 7=-33 8=-51
w:advises	0=-35 2=-27 3=-45 4=64
w:aerien	8=-55
w:aeroport	3=50 7=-27 8=35
w:aeroports	3=-40
w:afd	0=36
w:affair	0=-32 4=-38 5=27 8=-35
w:affaire	3=-39 5=-44 8=78
w:affaires	0=-32 1=-31 6=-36 8=-50
w:affairs	3=-37 4=-26 8=-38
w:affected	2=32 4=-36
w:affection	4=37
w:affiche	5=41 6=-26
w:affiches	0=-34
w:affiliated	7=47
w:affiliation	0=60 7=37
w:affirm	1=25
w:affirme	5=46
w:affray	8=30
w:afp	0=-41 8=-26
w:afscme	7=45
w:after	0=-71 4=32 6=-39
w:afternoon	4=34
w:afternoons	2=25 4=33 6=-58 7=28
w:aftra	0=-40 7=36
w:again	4=68 5=-36
w:against	0=57 1=31 3=-49 5=-43 6=-59
w:agde	5=65
w:age	0=-27 4=72 5=-45 6=43
w:aged	6=-28
w:ageing	1=-46
w:agence	0=-71 1=-37 2=-40 4=36 5=33 7=-30 8=-54
w:agencement	6=-31
w:agency	0=-76 1=-33 4=31 5=-46
w:agenda	0=-44 1=26
w:agent	0=-95 2=-49 3=-49 5=-36 6=-35 7=-55
w:agente	8=-33
w:agents	0=-54 7=26
w:agnostic	5=-43
w:agnosticisme	1=-28
w:agnostique	0=-33 1=57 6=-35
w:ago	6=40
w:agreed	3=55
w:agreement	7=-36
w:agrege	1=-40
w:agrement	2=-35 8=58
w:agresse	8=-64
w:ai	1=-32 3=-39 6=-32 8=30
w:aid	4=-47 7=-48 8=-25
w:aide	0=52 4=-35 5=39 7=-43
w:aider	4=-42
w:aile	0=-34
w:ailier	0=-31
w:ailing	4=-56
w:ailleurs	5=52 6=-42
w:aimait	6=66
w:aime	0=-91 2=-37 3=-37 4=-49 6=95 7=-41 8=-47
w:aiment	6=25
w:aimer	6=46
w:aimerait	6=-35
w:air	5=-56 7=-56
w:airline	4=-30
w:airport	3=28 4=-34 5=-36
w:airports	3=-39
w:alarms	4=-44 8=-39
w:album	4=-44 8=-39
w:alcohol	4=40 5=-34
w:alcoholic	4=28
w:alcoholics	4=-31
w:alcool	4=-73 8=97
w:alcoolemie	4=-29 8=46
w:alcoolique	4=44 8=-28
w:algorithme	3=48 8=-41
w:algorithms	2=-32
w:alike	0=-27 2=-26 6=38
w:all	1=74 2=-57 3=-35 4=-32 6=-62 7=56
w:alleged	5=31 8=-43
w:allemand	6=-34
w:allergens	4=-55
w:allergic	2=-39 5=-43 6=-27
w:allergie	4=61 5=-43
w:allergy	7=-45
w:alliance	0=45 7=30
w:allow	1=43
w:allowance	4=36
w:allowed	4=-28
w:alone	0=25 1=-42 4=-50 5=31 6=-26
w:along	2=37 4=-43
w:alps	4=35
w:already	2=-26 4=35
w:alsace	0=66 4=-37 7=-30
w:also	6=41
w:altruisme	0=-29 1=35
w:altruist	1=35
w:always	0=27 1=-31 2=-37 4=-36 6=58
w:alzheimer	2=29
w:am	1=58 8=-58
w:amant	0=-25
w:amante	5=62
w:amants	0=-32 6=-50
w:amateur	0=-46
w:ambassade	3=45
w:ambition	1=50
w:ambulance	4=-66
w:amenagement	4=52
w:america	0=34
w:americaine	2=59 3=-30 6=-42
w:ames	5=-53 6=54 8=48
w:ami	0=-56 2=-52 3=-41 4=-56 6=39 7=-40 8=-38
w:amie	1=-58 2=-38 3=-29 4=-54 5=-51 6=113 7=-34 8=-36
w:amis	1=29 5=-35 6=40
w:among	2=-30 4=-67
w:amour	0=-46 1=-31 5=54 6=-34
w:amoureux	1=-27 5=-31 6=29
w:amours	4=-25 5=-44
w:amsterdam	6=34
w:amuse	3=36
w:amyotrophie	2=36
w:an	1=34 3=-112 6=-33 7=-27 8=-59
w:anaemia	2=-50 4=51
w:analyse	2=32
w:analysed	2=46 3=42
w:analysee	3=54
w:analyses	2=-26
w:analysis	3=-42
w:analyst	0=-40 3=-37 7=-53 8=-25
w:analyste	0=39 8=-62
w:anarchist	0=62 4=-27 5=-34
w:anarchiste	0=-30 1=75 5=-31
w:ancien	0=57 2=-38 3=-25 7=26
w:ancienne	2=-27 4=-29 5=42 6=52 8=-25
w:anciens	1=65 5=-66 8=-33
w:and	2=-43 3=-35 7=-84 8=-37
w:andrew	1=-27 6=45
w:aneurysm	2=26 4=-30
w:angers	1=33
w:anglais	5=-25
w:anglican	1=-43
w:animal	1=45 2=-25 8=-37
w:animale	0=-49 1=53 3=-29
w:animaliste	0=47 1=-29
w:animals	1=105 5=-39
w:animatrice	0=-37 1=-39 4=-34
w:animaux	1=62 3=-30 5=-26
w:anime	0=-53 2=-28 7=38
w:animist	1=37
w:ankle	4=33
w:anna	4=-27 5=-28
w:anne	1=-31 3=-27 5=-52
w:annecy	6=-42
w:annee	1=25 4=27 8=-28
w:annees	1=29 8=34
w:annonce	3=-25 5=62
w:annotation	2=-47
w:annual	4=-25 7=43
w:annuel	5=-34
w:annuels	5=-38
w:anomalie	2=72 4=-32 5=-26
w:anonyme	2=-29 4=-29
w:anonymous	5=53
w:another	0=-43 7=-36
w:ans	2=-70 3=-61 8=66
w:answers	6=-58
w:antecedent	8=31
w:antecedents	2=-34 8=59
w:anthroposophe	1=69 8=-28
w:anthroposophie	1=42
w:anthroposophist	1=67
w:anti	0=127 1=46 4=-68 5=-48 6=-37 7=-42 8=-34
w:antidepresseurs	4=52
w:antinatalist	1=51
w:antiques	4=-49
w:antispecisme	1=59
w:antispeciste	0=-43 1=51
w:antitrypsine	2=31
w:antoine	6=63
w:antwerp	5=46 6=-35
w:any	0=63 5=-28 6=-81 8=31
w:anyone	5=67 6=-25
w:anything	0=36 1=46 2=-26 5=-33 6=-29 7=-31
w:aout	2=32 6=-31
w:apaisee	0=-33
w:apart	2=-27 3=27
w:apnee	4=62
w:apoe4	4=-44
w:apologised	4=28
w:app	0=-28 2=-30 3=98 4=-71 5=-36
w:appareil	2=-26 4=25
w:appareille	3=-27 4=55
w:apparel	5=-55
w:apparemment	1=34
w:apparently	4=29 7=-26
w:appartenance	0=38
w:appartenu	0=30 8=-50
w:appartient	1=84 2=35 4=-41
w:appeal	1=-28 8=40
w:appealing	8=43
w:appeals	4=-44 8=-38
w:appel	5=-29 8=-30
w:appele	0=-25 1=27
w:appelle	6=34
w:appels	0=-32
w:apple	6=-29
w:appli	8=-32
w:applicant	3=29
w:applicants	3=-51 6=-26
w:application	3=36 4=-34 8=26
w:applied	6=25
w:apply	2=39
w:appointed	0=-34 7=50 8=-52
w:apprend	6=43
w:apprenti	1=44
w:apprentice	1=-35 6=-63 7=31
w:apprentices	2=-27 6=-28
w:apprentis	1=-36
w:appris	3=45 7=49 8=-29
w:approcher	6=-33 8=51
w:approuve	0=45 5=-25
w:apps	4=-46 5=73 7=-25
w:appui	2=64 4=-27
w:apres	1=43 2=31 5=32 6=27 7=-50
w:april	4=55
w:apropos	1=34 7=-26
w:apte	4=46
w:arbre	0=49 2=-49
w:arc	6=-33
w:architect	1=-28 3=-32
w:architectes	1=-40
w:archive	1=58 3=-29 4=-38 5=31 8=-41
w:archives	0=-31 8=-29
w:archivist	2=-29
w:are	4=-38 5=-38 8=-73
w:arles	5=-34
w:arm	0=-26 2=-54 4=76 5=-27
w:armed	8=33
w:armee	8=-35
w:armees	1=-30
w:armes	0=52 1=30 8=-62
w:arms	0=78 1=-26 4=37 7=-26
w:army	0=-42 1=-43 2=-39 3=64 4=49 5=-70 8=-29
w:around	4=-46 5=54
w:arranged	4=-26 7=-52
w:arrangement	5=74 6=-36
w:arrest	2=48
w:arrested	8=40
w:arresting	8=-31
w:arret	0=-35 1=-28 2=-25 4=70 5=-28 6=-30 7=-38 8=25
w:arrete	4=-36 8=82
w:arrets	4=-37 8=-39
w:arrival	4=27
w:arrivants	3=-53
w:arrive	0=-33 8=-42
w:arrivee	0=42 1=-30
w:arrondissement	0=42
w:arson	8=38
w:art	2=-26 5=-29
w:arte	5=-30
w:arthritic	4=43
w:arthritis	4=30
w:article	5=36 6=-29
w:artist	3=-61 6=38
w:artiste	3=-51 8=44
w:artistique	5=-25
w:artists	6=-26
w:arts	0=-53 7=-25
w:as	3=-40 5=-48
w:asbo	8=64
w:ascot	3=-34 7=-41
w:asexual	5=-49 6=60
w:asexuel	6=73 8=-29
w:asexuelle	5=54 6=-48
w:ash	4=34 5=37
w:ashkenazi	2=41
w:asie	1=-39 5=-34 8=-27
w:ask	5=43 8=-49
w:asked	0=-25 4=29 5=-40 6=29
w:asking	3=30
w:asks	0=-45 4=32 5=47 6=-33 7=-30 8=-32
w:aslef	0=-30
w:asperger	2=-25 4=42
w:assault	8=54
w:assemblee	0=-39 7=-33
w:assembly	0=42
w:assessment	0=-28 6=28
w:assessor	5=-38
w:assets	4=-29
w:assigne	8=73
w:assises	8=-43
w:assistant	0=-30 1=-26 2=-51 3=-32 4=-74 6=-43 7=-59 8=-44
w:assistante	0=-28 3=-32 4=-42 8=-33
w:association	0=-38 1=25 2=-43 3=-41 4=-30 5=-49 6=59
w:associes	0=-37 1=-39 5=35 6=-79 8=-27
w:assume	0=-36 1=35 4=-25
w:assumee	6=36
w:assumees	5=71
w:assurance	8=-31
w:assure	1=29 3=-30 5=-37 7=-58 8=64
w:assured	0=34 2=-33 4=36
w:assureur	2=-37 4=-26 8=-30
w:asthma	0=-29 4=-37 7=-34
w:asthmatic	4=59
w:asthmatique	4=51
w:asthme	4=59 5=-54
w:asylum	6=-27
w:at	2=-62 8=-67
w:atelier	1=-100 4=-25 6=-34 7=50
w:ateliers	0=-33 4=37
w:athee	0=-43 1=34 3=-32 6=-27
w:athees	0=-26 1=52
w:atheism	1=-52
w:atheisme	0=-28 1=55
w:atheist	0=-30 1=120 4=-43 6=-40
w:athlete	2=50 4=61 5=-37
w:atlanta	0=63
w:atlantic	0=-27 4=-40 5=-26
w:atlas	2=-47
w:attache	4=-54
w:attached	4=-31
w:attack	0=45
w:attacks	4=81 5=-33 8=-33
w:atteint	3=-42 4=-28
w:atteinte	0=-28
w:attempt	3=38
w:attend	1=-45 4=75 5=44 6=-25 8=51
w:attendent	6=64
w:attendre	0=-37
w:attends	1=44 4=38
w:atteste	8=29
w:attirance	5=-55
w:attitude	4=-41
w:attracted	4=-32 5=-47 6=54
w:attracts	6=-36
w:attribue	3=38
w:au	1=38 6=-72
w:auberge	5=-29
w:aubin	4=49 6=-29
w:auction	5=-27
w:aucun	0=31 1=33 3=-59 4=28 6=-26
w:aucune	0=30 1=54 4=48 6=-34
w:audience	8=-54
w:audio	3=-49 4=27
w:audiobooks	3=-26
w:audiologists	4=-33
w:audit	3=-37 6=-32
w:audited	1=-34 7=-47
w:auditeur	4=-37
w:auditor	5=39 6=33
w:auditors	5=-52
w:audits	4=-46
w:aujourd	1=44
w:aumonerie	1=31 3=-30
w:aumonier	8=-38
w:aunt	2=51 5=-49 6=42
w:aunts	4=-34
w:aupres	0=-41 5=-35 7=-39 8=47
w:aurait	0=32 6=65 7=-32 8=28
w:aurelius	1=33 3=-38
w:aussi	0=-38 2=30 5=-58
w:authentication	3=30
w:authentification	3=45
w:authentifiee	0=-38 3=33
w:authentifier	3=41
w:author	6=-39
w:autism	3=-26 4=-39
w:autiste	4=72
w:autistic	5=-26
w:auto	4=34 6=-48
w:automatique	8=-31
w:automatiquement	3=47
w:autonomie	0=78
w:autonomiste	0=29 7=-28
w:autorite	0=-46
w:autre	0=-35 1=49 4=-30 6=56
w:autres	0=47 6=-28
w:autrice	8=-40
w:autumn	4=44 8=-31
w:aux	0=33 1=-69 7=-37
w:available	4=-34
w:avait	0=59 8=-47
w:avant	1=31 2=-38 3=36 4=-49 5=-47 6=59 8=-68
w:avec	0=-55 1=-90 2=-33 3=42 4=-70 5=67 6=39 7=-131 8=-32
w:aveugle	4=-51
w:avignon	5=-25
w:avion	2=42 4=54
w:avions	3=-25 4=-26
w:avis	6=-27
w:avocat	5=-38 7=-26 8=-43
w:avocate	1=-30 2=-29 4=-29 5=-27 6=-37 7=-49
w:avocats	7=71
w:avoid	2=-64 4=87
w:avoids	4=37
w:avoir	0=36 1=32 3=-44 4=36 5=35 6=-60 8=-29
w:avons	0=34 7=-32
w:avoue	0=-29 5=63 7=-43 8=48
w:avowed	1=32
w:avril	5=-39 8=46
w:awaiting	8=43
w:award	6=27 8=-30
w:awareness	2=-35
w:away	0=-27 3=28 4=34 5=-30 7=-29
w:ayant	4=-38
w:ayn	1=57
w:aziz	0=-25
w:b	2=-36 5=-26 6=-32 8=-65
w:b2v	4=-43
w:b3	8=42
w:babies	4=-45
w:baby	0=-48 2=35 4=65 5=26 6=-25 7=-27
w:bac	6=-33
w:bachelor	6=-36
w:back	1=-49 3=-62 4=90 5=-65 6=-68 8=33
w:bad	4=55 8=-49
w:badge	0=-89 2=-62 3=93 4=-27
w:badgeuse	3=-27
w:badgeuses	3=-59
w:badly	5=-35
w:bae	1=45 8=-25
w:bag	2=-37 4=57 5=-32
w:bags	6=-26
w:bail	2=-26 3=-29 4=-42 6=-37
w:bailiff	4=-27 8=-41
w:baker	0=-38 3=-29 6=29 8=27
w:bakeries	0=50 3=-28
w:bakers	6=-28
w:bakery	1=-42 3=-25 6=-59 8=-48
w:balance	4=-43
w:balanced	2=38 4=-40
w:balcony	4=32
w:ballot	0=72 7=-79
w:ballroom	0=-37 5=-42
w:balpa	7=59
w:bamako	0=80 4=27
w:ban	0=40 8=35
w:banc	8=-36
w:band	0=-48 6=-31 8=-42
w:bands	5=-45
w:bangkok	5=66
w:bank	0=-46 1=-45 2=-55 3=47 4=-60 5=-51 6=-52 7=-68 8=-31
w:banking	0=-49
w:bankruptcy	4=35 5=-54
w:banks	4=-25
w:banned	5=-28 8=52
w:banner	0=33
w:banque	1=-26 3=37 4=-36 5=-57 6=-42 7=-51 8=-54
w:bapteme	1=44
w:bar	0=-27 1=-46 3=-39 4=-45 5=69 6=-80 7=-40 8=-38
w:barber	6=-33
w:barista	4=-51
w:barley	2=-44
w:barman	1=-29 5=-45 6=-31
w:barracks	0=-27
w:barre	0=-59
w:barreau	8=25
w:barreaux	5=-46 8=50
w:barred	8=61
w:barrister	6=-52 8=-29
w:bars	5=-55 6=70 8=-25
w:bartender	6=-47
w:bas	2=40
w:base	3=81
w:baseball	5=-26
w:based	4=-35 5=-26
w:basel	4=-56
w:basic	8=-64
w:basketball	0=-25 4=-39
w:basque	0=-36 2=28
w:bass	6=-30
w:bat	6=-33
w:bath	6=-40
w:bathroom	4=33
w:bati	1=-44
w:batiment	1=-34 7=-31 8=-26
w:bats	2=-45 6=37
w:bayrou	0=101
w:bce	7=37
w:bdsm	5=63 7=-48
w:be	1=-63 2=-38 5=26 7=-36 8=-32
w:beaten	4=31 6=42
w:beau	1=-38 8=39
w:bebe	0=-44
w:became	1=48 7=33
w:because	0=25 1=-41 3=37 4=41 5=40 6=57 7=-45 8=-53
w:bectu	7=38
w:bed	0=-47 3=-32 4=41 6=-36 7=-25 8=-34
w:beds	4=-71
w:bee	2=-33 4=26
w:been	0=31 1=-34 3=-34 4=63 6=-52 8=52
w:beer	5=-31
w:bees	4=-26 5=-46 7=-25
w:before	0=-50 1=-31 4=34 8=-37
w:began	1=36 4=45
w:begins	2=-42
w:behalf	7=-27
w:behind	3=-27 4=34 5=-47
w:being	0=-35 1=38 2=56 5=-34 6=56 7=-30
w:belarus	0=67
w:belfast	0=-29 1=39 7=-34
w:belge	0=-30 6=-31 7=-45 8=72
w:belgique	0=39 4=-55 6=48
w:belief	1=34 8=-34
w:beliefs	1=26
w:believe	3=-25 4=-45 6=-31
w:believed	4=34
w:believer	6=-39
w:believes	4=-34 5=-25 8=34
w:believing	1=37
w:bell	4=-27 6=26 7=33
w:belle	6=-36
w:belong	7=27
w:belonging	1=-35 8=-36
w:belongs	1=30 7=36
w:bench	5=-42
w:beneficiaire	4=29
w:benefit	4=-25 8=-31
w:benevole	0=34 1=-26 6=26 7=-32 8=-44
w:benin	1=51
w:berlin	5=-36 6=27
w:bernard	6=41
w:berne	4=-55 5=26 8=-33
w:bernie	0=39
w:besoin	5=-29
w:best	0=-68 1=-36 2=-28 3=-38 4=-25 5=-36
w:beta	2=26
w:betes	1=44
w:better	0=-59 3=-25 6=-26 7=-32
w:between	0=44 1=-29 4=34 7=-44 8=-27
w:bi	0=-44 1=-25 4=-61 5=-75
w:bible	0=-28 1=70 3=-34 4=-35 6=-27
w:bien	0=-36 2=-42 3=-33 5=-71 8=-59
w:biens	5=-33
w:big	4=-32
w:bigger	6=39
w:bijoutiere	8=-52
w:bijoux	3=-42 8=44
w:bilan	0=-30 8=-26
w:bilingual	6=-37
w:bill	2=-47 4=-39 5=51
w:billetterie	1=-29
w:bio	1=-28 6=54 7=-30
w:biographie	0=-35 6=27
w:biologie	2=-28
w:biometric	0=-42 4=-27 7=-37 8=-25
w:biometrie	3=-40
w:biometrique	0=-52 1=-31 3=36 4=-31 5=-31
w:biometriques	3=38
w:biotech	4=-25
w:bipolaire	4=33
w:birth	2=39 4=28
w:births	4=-44
w:bisexual	0=-34 1=-27 5=-50 6=74
w:bisexualite	6=44
w:bisexuel	5=-27 6=72
w:bisexuelle	6=87
w:bit	4=62
w:black	0=29
w:blacklisted	0=-43 7=43
w:blackpool	7=-50
w:bladder	6=-28
w:blanc	0=39 5=-46 6=-40 8=37
w:blanchi	8=54
w:bleu	4=-50
w:bleue	5=-34
w:blind	1=-36 2=-31 3=-25 5=-47 6=-32
w:blindness	4=-50
w:blinds	2=42
w:bloc	3=34
w:blocages	0=47
w:blockers	4=25
w:blog	0=51 1=-49 2=39 3=-46 4=-64 5=94 6=-49 7=-50 8=25
w:blogs	0=38 8=-35
w:blokes	6=31
w:blood	0=-27 1=-26 4=-28 5=-43 6=-28 8=-30
w:bloque	4=-26
w:blue	0=-26 4=39 6=-35
w:bma	7=52
w:board	4=-72 6=-46 7=-32 8=-90
w:boarding	3=31 5=-62 6=-39
w:boasts	5=62
w:boats	6=-30
w:body	7=-27
w:boire	4=69 8=-51
w:bois	2=-79 4=39
w:boit	0=-36 4=94 5=-44 6=-52 8=-31
w:boite	4=-38
w:bolton	6=48
w:bon	1=-87 3=-59 4=26 6=-46
w:bond	5=-36
w:bondage	1=-37
w:bonds	5=-30
w:bone	1=38 3=-25
w:bonne	0=-26 4=-62 6=-40
w:bonnes	5=-41
w:bons	0=-46 5=-66
w:book	0=-79 3=-67 4=-111 7=-36
w:booked	1=-40
w:bookings	4=-30
w:bookkeeper	1=-31 5=-42 8=-26
w:bookkeeping	6=-34
w:books	0=-39 1=-41 4=-34 5=30 6=-32 7=-41 8=-50
w:bookshop	1=-33
w:boots	5=-53
w:bord	0=-65 1=-50 5=-34 6=45
w:bordeaux	0=-27 1=44 6=-31
w:border	3=47 8=-37
w:borders	4=-40
w:bords	0=31
w:born	0=-43 2=55 3=-29 4=44 5=-55
w:borne	3=41
w:bornes	3=-67
w:bosch	7=-39
w:boss	0=-53 1=-39 2=-53 3=-28 4=-86 5=54 6=-53 8=27
w:bosses	4=-29
w:boston	0=35
w:both	0=-32 1=-47 2=58 3=41 6=-49 8=-42
w:bouddhiste	1=-28
w:bouffeur	1=42 4=-32
w:bought	3=-48 4=-41 6=38 7=-26
w:boulanger	1=28 6=-36
w:boulangerie	6=-25 8=-42
w:bound	8=38
w:bourdin	1=26
w:bourse	4=-28
w:bout	1=28 3=-29
w:bouteille	4=-36
w:boutique	1=-34 2=-41 3=-27 4=-39 5=-25 6=-32
w:bowel	4=47
w:box	0=-30 1=31
w:boxes	4=-34 6=27
w:boxing	6=-29
w:boy	0=61 2=39 3=-38 4=-74 5=-50 6=-26 7=-25 8=32
w:boyfriend	0=-48 3=-29 4=-29 8=-34
w:boys	0=-28 6=75
w:bracelet	0=-28 4=-39 8=44
w:bracelets	8=-57
w:braille	4=-26
w:branch	0=-64 4=-45 6=-29 8=-42
w:brand	1=-26 2=-34 3=-49 4=-56 5=-43
w:brands	5=-30
w:braquage	6=-44 8=-29
w:bras	0=-44 3=-25 5=-29 6=31
w:bray	8=-26
w:brazilian	6=-29
w:brca	1=-26
w:brca1	4=-44
w:brca2	2=58 4=-42
w:bread	0=-29 1=-29
w:break	2=-38 3=25 8=-35
w:breakdown	4=69 5=-32
w:bred	2=-48
w:breeder	2=-39
w:breeding	4=-26
w:brest	0=-37 5=-49
w:bretagne	0=45 7=-25
w:breton	0=36
w:brewer	2=26
w:brexit	4=-28 6=-38
w:brexiteer	0=53
w:bricklayer	1=-27
w:bricklaying	3=47 8=-27
w:bridal	8=-43
w:bride	5=-33
w:brides	6=-40
w:bridge	5=-29
w:bridges	4=-34
w:brief	5=-28 6=-35 8=-31
w:brigade	0=-69 6=27 8=-29
w:bright	0=-32 1=-40 4=73
w:brighton	5=-31
w:brilliant	0=-28 4=36 6=-40 7=26
w:bring	8=-47
w:brings	4=29
w:bristol	0=40 4=-36 6=-36 7=-27 8=37
w:britain	0=43 6=-25
w:british	7=-30
w:broke	0=-30 1=28 4=-40
w:broken	4=76 8=-27
w:broker	4=-32
w:brothel	5=57
w:brothels	5=55
w:brother	1=32 2=38 3=-35 7=-70 8=55
w:brought	0=-41 1=64 3=-29 4=-61 6=-32 8=-29
w:browser	2=-29 5=27
w:bruit	5=45
w:bruits	6=56
w:bruno	5=-25 6=-26
w:brussels	0=68 1=-28 4=-29
w:brut	5=-33
w:bruxelles	0=27 1=45 2=-39
w:bsc	4=-38 5=-34
w:bsl	4=52
w:budapest	0=43
w:budget	5=-75 6=-43
w:budgets	0=-33
w:buffalo	7=45
w:bug	7=-29
w:build	4=-49 8=-25
w:building	0=-55
w:buildings	4=40
w:built	0=-33 2=-46 3=-45 4=-38 5=-33 6=28 7=-26
w:bulimia	4=51
w:bulletin	0=-62 7=27 8=40
w:bullied	6=26
w:bunting	6=-27 7=-32
w:bureau	0=-41 1=-51 2=26 4=43
w:bureaux	1=-32
w:burger	1=-31
w:burglar	8=38
w:burglary	8=31
w:burgled	8=-53
w:burn	4=55 8=-25
w:burnout	4=31
w:burns	3=46 4=-50
w:burnt	3=43
w:bursar	6=31
w:bus	0=-31 1=-27 4=28 5=-50 6=25 7=-43 8=-44
w:business	0=-40 1=-40 2=-40 4=-57 6=-76 8=-33
w:busy	4=42
w:but	1=75 2=-34 3=-55 4=49 5=-67 8=-32
w:butch	6=65
w:bute	3=46 4=-28
w:buvette	0=-48
w:buyer	0=-38 1=-26 5=-27 7=-41
w:by	0=-35 3=35 4=30 5=-27
w:bypass	0=59 8=-37
w:byrne	6=-34
w:c	0=-36 2=-25 4=-58 6=-36 7=25 8=-44
w:ca	0=60 5=30
w:cab	4=29
w:cabaret	8=-30
w:cabinet	2=-28 4=-33 6=-33 7=-29 8=-27
w:cache	0=41 3=-58 5=-98 6=72
w:cachets	4=-32 5=28
w:cadet	1=-28 3=-25 7=-30
w:cadets	3=-38
w:cadre	0=-46 4=-46 5=-25 7=42
w:cadres	0=-48 7=-57
w:cadreur	0=-43 5=-42
w:cafe	1=-46 3=-27 4=-65 5=-40 7=-26
w:cafeteria	4=-27
w:caisse	2=-48 3=47 5=-32 6=-27 7=-34
w:cake	6=-42 8=-34
w:cakes	5=-39 8=-35
w:calais	0=26 5=-51
w:calendar	4=28
w:call	0=26 1=-39 2=-25 3=-27 5=-62 6=72 7=54 8=-34
w:called	3=-42 5=-64 7=-28 8=26
w:caller	3=-44 6=-27
w:calling	0=29 2=-59
w:calls	0=40 2=-52 6=-65 8=-25
w:calm	0=31 3=-26 4=25
w:calme	5=-70
w:cambridge	7=-43
w:cambriolage	3=38 8=-36
w:came	0=-53 1=-27 3=-39 6=74 7=-73 8=47
w:camera	2=-35 3=25 4=-26 7=34 8=-31
w:cameras	4=-32
w:camp	0=62 5=-27 6=-66
w:campagne	0=76 1=-57 2=-43 3=-39 4=-39 5=-30 7=-46
w:campaign	6=-35
w:campaigned	1=62
w:campaigner	0=-87
w:campaigns	0=-38 1=33 4=-34
w:campe	0=45
w:campus	3=28
w:can	1=-58 2=-32 4=63 5=-102 7=-37
w:canada	0=-26 3=32 6=-26 7=-38
w:cancer	0=-43 1=-25 2=66 8=-50
w:cancers	2=-31
w:candidat	3=-33 4=-32
w:candidate	8=-36
w:candidates	6=-28
w:candidature	6=67
w:cannabis	1=-47 8=55
w:cannot	0=-29 2=-26 4=73 5=-36 6=38
w:canteen	0=-34 2=-26 3=31 5=-52 7=-26
w:cantine	1=-31 3=60 8=-28
w:cap	1=-34 5=37 6=-32
w:capacity	0=-54 4=-26
w:cape	6=-27
w:capital	2=-28 6=29
w:capitals	6=41
w:captain	0=72 6=-50
w:capteur	3=-46
w:capteurs	3=-50
w:captions	7=-31
w:captured	4=-35
w:car	0=-52 2=-33 7=-35 8=-40
w:caracas	0=50 4=-43
w:caractere	2=-34
w:caracteres	8=-35
w:carbone	3=-38
w:card	0=34 3=26 4=-61 8=-46
w:cardiac	0=-26 4=53
w:cardiaque	2=-26
w:cardiff	4=-27 6=30
w:cardiologie	2=-29 4=-45
w:cardiologist	4=75 8=-35
w:cardiologue	2=49
w:cards	3=50 5=-65
w:care	2=-25 5=-55 6=47 8=-38
w:cared	4=-72 6=-47
w:career	5=-58 6=33 8=-36
w:carer	1=31 4=-40 6=-25
w:cares	4=29
w:caretaker	1=-39 5=32 6=-45 8=70
w:cariste	7=31
w:carnet	4=75
w:carpal	4=28
w:carpentry	8=-33
w:carrier	0=-29 2=67 4=-103 5=-25 6=-39
w:carriere	7=34
w:carriers	2=-27 4=-40
w:carries	3=-46 4=50
w:carry	2=82 4=-82
w:carrying	0=44 7=-48
w:cars	5=-37 6=-26 8=55
w:carte	1=-40 3=-36 5=-31 6=-34 8=-34
w:cartes	8=-37
w:cartographe	7=-25
w:carved	1=-34
w:caryotype	0=-36 2=93 3=-28 4=-67 5=-27 8=-26
w:case	0=-34 1=-28 3=-36 4=-31 6=25 8=35
w:cases	7=-56
w:casework	0=-26
w:cash	2=-39 4=28 8=-58
w:casier	2=-25 3=-36 5=-77
w:casiers	8=-51
w:casino	0=-41 3=82 7=-35
w:casque	0=48
w:casquette	0=44
w:cat	7=-34 8=49
w:catalogue	0=41 4=-35
w:catalogued	0=-26
w:cataloguer	5=-31
w:category	4=-35 8=-41
w:caterer	7=-37
w:catholique	0=-35 2=-25 5=-25
w:cats	5=41 6=-42
w:caught	5=42 6=-37 7=-34 8=38
w:cause	0=-68 2=41 3=55 7=-53 8=63
w:caution	8=50
w:cautioned	3=-34 8=32
w:cautions	0=-44 1=-39 8=40
w:cdd	1=-63
w:cdi	0=-55 7=-35
w:ce	1=31 2=-84 4=47 7=-120
w:cede	3=25
w:cegetiste	7=54
w:cela	0=45 3=-28 6=39
w:celebrant	1=36
w:celibacy	1=-55 5=57
w:celibataire	5=-100
w:celibate	2=-28 4=-32 5=62
w:cell	2=34 4=-52
w:cellar	5=41
w:celle	3=37
w:cells	4=-31 8=-29
w:cellule	4=-26 5=-27 8=52
w:cellules	2=43 3=-25
w:cent	1=-28 2=35 4=38 5=-35 8=-25
w:center	3=28 7=42
w:central	7=25
w:centrale	3=31 5=-28 8=-40
w:centre	1=-36 3=27 4=-73 5=-41 6=-26 7=-53
w:centriste	6=-28
w:cercle	0=53 1=29
w:ceremonies	1=40
w:certificate	0=-30 3=-43 8=66
w:cesse	1=51 4=-37
w:cet	5=-38 6=-36
w:cette	4=27 6=-26
w:cfdt	0=-84 1=-37 3=-48 5=-31 7=94 8=-27
w:cfe	0=-68 7=44
w:cftc	0=-57 7=103
w:cftr	2=36 4=-25
w:cgc	0=-62 7=78
w:cgt	0=-121 1=-32 4=-29 5=-37 7=84 8=-28
w:chain	3=-27 4=-60
w:chaine	0=-66
w:chained	0=37 4=-39
w:chair	2=-28 4=63 5=-33 7=33 8=-52
w:chaired	5=-25
w:chairman	0=50 2=-27 4=-31 5=46 6=-34 7=-31
w:chairs	0=-53 6=-34 7=42
w:chambre	0=-41 1=-32 3=38 4=-26 5=35 6=-50 7=-50
w:champion	6=-33
w:chance	4=50
w:change	0=-33 2=-30 4=-45 5=51
w:changed	0=-47 2=-36 4=46 8=-28
w:changement	4=-28
w:changer	5=40
w:changing	3=-43 4=57 5=-40
w:channel	7=-42
w:chante	0=32 1=-36 4=43
w:chantier	3=44 4=-44 5=-27
w:chapel	1=-56
w:chapelle	0=-44 1=51
w:chaplain	1=-26 4=-53 6=-33
w:chaque	0=49 3=35 4=-53 5=51 6=-37 8=-37
w:charge	2=-67 5=-52 6=-31 8=-48
w:charged	0=-27
w:chargee	4=-25 5=-36 8=-41
w:charges	8=66
w:charities	0=-26 1=-31
w:charity	0=-31 2=-58 5=-46 6=-46 7=-25
w:charme	4=-46 5=52
w:charnelle	5=35
w:charte	0=-28
w:chartered	0=-26 7=-43
w:chasse	0=-29 1=51 4=32 6=27
w:chastely	5=44
w:chastete	5=41 6=-30
w:chat	8=40
w:chats	5=25
w:chatterley	5=-25
w:chauffage	1=-42 8=-36
w:chauffeur	0=-67 1=-25 4=45 6=-43
w:che	0=82 1=-48
w:cheated	5=37 6=-66
w:cheats	5=-26
w:chechnya	6=-35
w:check	1=-25 3=58 4=-68 5=-48 8=42
w:checked	2=36 3=-36
w:checks	3=43
w:cheek	2=-27
w:cheerfully	1=31
w:cheese	1=-37
w:chef	1=-36 2=-59 7=-47 8=-91
w:cheffe	3=-27 4=33 5=-31
w:chemical	7=-30
w:chemist	1=47 2=-39
w:chemistry	7=32
w:chemo	4=50
w:chemotherapy	4=47
w:cheques	3=-31 8=56
w:cherche	0=26 1=-39 2=-33 5=44 6=-46
w:cherchent	0=-32 5=-28 6=44
w:chercheur	3=-43
w:cherchons	1=-32 6=49
w:chess	0=-34 5=-27 6=-27
w:cheval	4=39
w:chez	0=28 1=-65 5=-36 6=-35 7=33 8=-41
w:chicago	7=30
w:chief	4=-50 5=30
w:chien	6=-61 8=-36
w:chiens	1=-31 4=-27 6=29
w:chiffre	3=-31 6=-41
w:chiffres	1=-39
w:child	2=25 4=104 5=65 6=-39 8=-50
w:children	0=-49 2=31 4=-43 5=-46 6=-44 7=-30 8=28
w:chile	4=-48 8=-39
w:chimera	2=30
w:chimiotherapie	4=49 6=-27
w:chinois	5=-45
w:chip	3=52 5=-43
w:chirurgie	3=-28 4=-50
w:chirurgien	4=-62
w:cho	0=-43 3=29
w:choeur	1=42
w:choice	2=30 5=34 6=-39
w:choir	0=-27 1=-31 3=-39 4=-26 5=-26 6=86
w:choix	0=-28 4=-43 5=105 6=-48
w:chorale	0=-32
w:chosen	4=-26
w:christian	1=34
w:christmas	0=-40 6=38
w:chromosomal	2=31
w:chromosome	2=46 4=-92 5=-29
w:chromosomes	4=-46
w:chromosomique	2=27
w:chronique	1=-33 5=-34 6=35
w:chroniqueuse	4=-25 8=-38
w:chu	2=-38
w:church	0=-76 1=-55 4=-30 6=83
w:churches	1=26 4=-39
w:churchwarden	0=52 5=-28
w:chute	4=33
w:ciel	6=-30
w:cinq	0=50 4=46
w:cinquante	0=-25 7=34
w:cio	0=-28 7=33
w:circulation	8=-30
w:circule	5=47
w:cite	1=46 5=30 6=-41
w:citizen	6=-38
w:citoyenne	0=51 7=-44
w:city	7=-29
w:civil	0=26 4=-38 6=28 7=-55 8=-45
w:civile	6=26
w:claims	2=-36 4=-28 5=45 6=-57 7=-31
w:claire	5=-36
w:class	1=46 2=-28 5=-58 6=-62
w:classe	0=-43 7=-29
w:classee	2=28 3=-30
w:classes	2=-52 8=-36
w:clauses	1=-40
w:clavier	4=41
w:clean	1=-27 2=-52 3=-36 4=67 5=-73 6=-40 8=34
w:cleaned	7=-55
w:cleaner	3=-42
w:clear	1=-26 2=111 3=-89 4=-29
w:clearance	3=48 4=-35
w:cleared	0=-46 2=40 4=106 5=-28 8=-65
w:clearview	3=35 8=-31
w:clerc	2=-30 5=-51 8=29
w:clerk	0=-73 2=-40 3=-50 4=-40 7=-30 8=-67
w:clerked	0=-27
w:client	0=-68 1=-31 2=-51 4=-73 5=42 7=-25 8=-70
w:clientele	2=-26 4=-41 5=-47
w:clients	3=-60 4=-26 5=-34 6=-47 7=-41 8=-29
w:climat	0=47
w:climate	0=67 7=-36
w:climber	6=28
w:climbs	4=53 7=-40
w:clinic	0=-40 2=-33 4=-49 8=-34
w:clinical	2=-51
w:clinics	4=-42
w:clinique	4=-62
w:clock	7=-26
w:clocks	3=28
w:clone	2=-57
w:cloned	2=-29
w:clos	1=-27
w:closed	0=-32 4=-25 5=-39 6=-33 7=33
w:closeted	6=41
w:clotting	2=40 4=-29
w:club	1=-89 2=39 7=-98 8=30
w:clubs	5=58
w:cnil	3=-39 8=-33
w:cnt	0=-27 7=65
w:co	5=-26 6=43
w:coach	1=-68 2=29 3=-70 4=-99 5=-28 7=-50 8=-32
w:coaches	8=-31
w:coaching	4=42 6=-34 8=-34
w:coast	4=-25
w:coche	0=35
w:cochlear	4=61
w:cocktails	3=-39
w:cod	2=-74
w:code	1=-68 2=-75 3=54 5=-74 8=-56
w:codebase	2=-36
w:coder	8=-26
w:coding	4=32
w:coeliac	6=-31
w:coeur	0=33 4=-55 8=-29
w:coffee	0=-26 4=-36 6=-41 8=-31
w:coffre	3=52
w:coffreur	1=-42
w:cold	2=-28 3=-27 4=26 5=43 6=-27
w:cole	7=41 8=-27
w:colin	0=60 3=-37 6=-27
w:collaborateur	0=-42 6=-36
w:collaboratrice	0=-25
w:colle	0=33 4=-54 5=-30
w:colleague	0=25 1=-58 3=33 4=34 5=34 6=-73 7=-44 8=-31
w:colleagues	3=-30 4=-27 5=54 6=42
w:collecte	0=-63 7=72
w:collectif	0=45
w:collection	1=-36
w:collectionne	0=-40 5=70
w:collective	5=-25 7=-50
w:college	1=-54 2=-25 3=-38 4=-50 5=-71 8=-47
w:collegiens	6=-43
w:collegue	0=-94 3=-48 4=34 6=101 7=-48 8=45
w:collegues	0=-34 5=63 6=-46 7=39
w:colliers	8=-51
w:colloque	4=-34
w:colocataire	0=32 5=42 8=-41
w:colocation	5=-27
w:colombey	0=29 5=-34
w:colon	2=28
w:colonel	5=-34
w:colonoscopy	2=52
w:coloriste	4=-29
w:colostomy	4=31
w:colour	4=-44
w:colours	0=-36 4=96 5=-27 6=-27
w:come	4=38 7=-41
w:comedie	6=-37
w:comedy	5=-71
w:comes	4=79 6=-46
w:coming	0=-47 4=-49 5=-38 6=79 7=-26
w:comite	4=-31
w:commande	2=56 4=-55 7=-40
w:comme	0=-51 2=-29 3=26 4=-34 5=33 6=35
w:commerce	2=-55 5=-28 8=-28
w:commercial	0=-39 6=-25 7=-34
w:commerciale	3=-43
w:commercialise	3=-51
w:commissariat	8=47
w:commission	0=-52 4=-28 7=25
w:committed	1=47
w:committee	5=-31 8=-30
w:common	5=32
w:communaute	1=28 6=58 8=-34
w:commune	6=-30
w:communication	0=-42 2=-26 4=-36
w:communist	0=67 6=-29 7=-31 8=-42
w:communiste	0=28 1=-61 4=-30 6=-31 7=-33
w:communistes	0=56
w:community	0=-39 6=-43 7=-29 8=63
w:commutes	0=37 8=-39
w:commuting	1=-25 2=-32
w:compagne	1=-27 3=-31 6=-36 7=-25
w:compagnie	4=-38 5=-25 6=54
w:compagnon	1=26 3=-37 4=-46 5=-76 6=-55
w:compagnons	1=-35 5=79
w:companies	4=-36
w:company	0=-61 1=-55 3=-48 6=32 7=-43
w:comparative	0=-33
w:compare	3=60
w:compared	3=77 5=-30 8=-38
w:comparee	3=64
w:compas	1=-51
w:compass	1=31
w:compensated	6=28
w:competitor	6=42
w:complained	6=-57
w:complains	3=29
w:complaint	5=59 8=-43
w:complaints	8=-54
w:complet	4=53
w:completed	8=42
w:compliance	7=-26
w:composer	3=-26 5=37
w:compris	1=-32 3=26 4=30
w:comptable	0=-37 1=-76 4=-65 5=55 6=-66 7=-94
w:compte	0=26 4=32 8=-48
w:comptes	7=-32
w:comptoir	8=-31
w:computer	4=-43
w:concerne	0=-37 6=69
w:concerts	5=-43
w:concierge	1=-47 3=-39 4=-27 5=-28 6=30 7=-25
w:conclut	4=-38 5=43
w:concoit	6=-26
w:concours	5=-35 8=-38
w:concu	8=-35
w:condamnation	4=-27 8=63
w:condamne	1=-31 3=-26
w:condamnee	8=31
w:condition	2=33 3=33 8=-28
w:conditionnelle	8=57
w:conditions	4=47 5=-37
w:conduct	5=-47 8=44
w:conducted	1=-42
w:conductor	7=-27
w:conductrice	4=-25
w:conduit	3=-52 4=64 7=40
w:conduite	1=-31 7=-43 8=49
w:confederal	7=48
w:conference	0=-34 4=-41 5=30 6=-30 7=-38 8=-26
w:conferences	0=-37 1=39 5=-52
w:conferencier	1=-32
w:confessed	5=41
w:confesses	5=-37
w:confiance	4=-36 5=-31
w:confided	0=-42 4=39 6=43
w:confidence	4=31 8=33
w:confie	1=28 3=-44 5=32
w:confirm	3=-41 5=53
w:confirme	2=41
w:confirmed	2=72 3=28 4=-43
w:confirmee	3=38
w:confirms	1=-39
w:conflict	4=-28
w:conflits	0=-34
w:confondu	3=52
w:conforme	3=30
w:conformite	1=-26
w:confucian	1=25
w:conge	0=38 1=-26 2=-67 4=26 5=-34
w:congenital	2=39 4=-33
w:congres	7=36
w:conjoint	0=-32 2=-36 5=-34
w:conjointe	0=35 4=-50 5=-25 6=27
w:connait	5=-27 7=48 8=-36
w:connecte	8=-36
w:connectes	5=42
w:connu	0=63 2=43 3=-47 5=96 6=-70 8=29
w:connue	5=34 6=50 7=-31
w:conquests	5=34
w:conquete	5=-37
w:conquetes	5=61
w:conscience	0=-43 1=44
w:conscientious	1=59 4=-29
w:conseil	1=-48 4=-29 5=-57 6=-42 7=33
w:conseille	2=-39 3=-41
w:conseiller	0=52 2=-47 5=-41 6=-34 7=51
w:conseillere	0=45 2=-44 6=-32
w:consensual	5=74
w:consent	8=-39
w:consented	3=29
w:consentement	3=65
w:consequence	1=46 2=40 5=-25
w:conservation	0=-41
w:conservative	0=39 3=-31 5=-34 7=-46
w:conserve	3=31
w:conservees	2=45
w:conserves	3=50
w:considers	1=49
w:consignes	4=31
w:consulaire	8=-40
w:consulate	4=-25
w:consultant	4=-63 6=-43 7=-33
w:consultation	2=46 4=-25 5=-27
w:consultations	7=-67
w:consulte	2=32
w:consulting	0=-47
w:consumer	2=-26
w:contact	4=-32 6=46
w:content	3=-32 5=64
w:contentieux	3=-51
w:contention	2=54
w:continue	1=-34
w:contour	3=28
w:contraceptive	5=-39
w:contract	0=-34 3=-47 6=-80 8=-61
w:contractor	0=-65 4=-36
w:contracts	7=30
w:contrat	0=-35 2=-27 4=-28
w:contrats	3=-29 6=-29 8=-28
w:contre	0=100 1=36 2=-74 3=-61 5=-64 6=-70 7=-87
w:contrebande	8=41
w:contremaitre	0=59 6=49
w:control	0=-30 2=-33
w:controle	0=-61 1=-34 2=-30 3=50 4=-42 6=-25
w:controlee	3=53
w:controles	3=-32 4=37
w:controleur	0=-28
w:convaincu	0=43 3=-32 7=-44
w:convenor	0=-29 7=45
w:convention	0=28
w:conventions	0=-42
w:conversion	6=35
w:convertie	1=45
w:convict	8=-59
w:convicted	5=-39
w:conviction	0=61 3=-25 4=-42 6=-32
w:convictions	0=-62 5=-45
w:convinced	1=37 6=-37 8=-45
w:cook	5=-40 6=-104 8=47
w:cooks	4=-86 8=49
w:coordinated	4=-40
w:coordination	7=30
w:copain	5=-68 6=68
w:copenhagen	4=-25
w:copie	2=41 3=42 4=-36
w:copies	2=65 4=-54
w:copine	6=-26
w:coproprietaires	7=-61
w:copropriete	7=-43
w:copy	2=61 3=-66 4=-56 5=-34
w:coquines	5=60
w:corbeau	5=37
w:corbyn	0=43
w:cord	3=-28
w:cordee	6=-53
w:core	1=32 2=-36
w:cork	1=40 6=-55
w:correcteur	0=-28
w:correspondance	2=33 3=25
w:corrida	0=-74 1=104 7=-30
w:corridor	2=-29 3=26
w:corse	0=58
w:corset	2=-32 4=62
w:cost	5=44 8=-38
w:costs	6=-32
w:costume	4=-43
w:cote	0=-26 6=46
w:cotisations	0=-35
w:couchait	5=30
w:couche	2=-27 5=30 6=-27 8=-28
w:could	0=-28 3=25 4=-53 5=45 6=-47
w:couldn	5=-26
w:couleur	3=-29
w:couleurs	0=-58 7=38 8=-25
w:council	0=27 1=-33 3=-33 4=-53 5=-46 8=-59
w:councillor	0=54
w:councillors	0=-53
w:councils	0=-40 4=-29
w:counsel	0=-25 6=-50
w:counselled	2=-25 4=-35
w:counselling	2=53 4=-64
w:counsellor	2=-67 4=50 6=-38
w:counsels	2=-52
w:count	4=-37 5=40
w:counting	0=-37
w:country	0=64 4=-26 5=-28 6=26
w:counts	8=33
w:county	3=27 6=-37 7=-36
w:coup	0=45 3=-45
w:couple	0=-65 1=-73 3=-65 4=-56 5=77 6=69 7=-45 8=-73
w:couples	2=-34 4=-25 5=-85 6=-28
w:coups	8=40
w:courant	0=-30
w:courante	8=-35
w:courent	6=49
w:courier	7=52
w:courriel	4=-34
w:courrier	2=37 8=-35
w:cours	1=-31 3=-61 4=44 5=-35 6=-71 7=-28
w:course	1=-26 2=-29 5=-43 7=-29 8=28
w:courses	7=-30
w:court	0=-25 1=-26 2=27 3=-28 4=-37 5=55 7=-50 8=-33
w:courted	0=-43 7=44
w:courtise	7=35
w:courts	4=-39
w:cousin	0=30 4=53 5=32 6=-32 8=41
w:cousins	2=49
w:couts	1=-50
w:couture	3=-29 7=-39
w:couverts	1=-29
w:couverture	3=-56
w:couvre	0=-31
w:cover	2=-33 3=-40
w:covered	3=-27 4=-34 7=-35
w:covers	3=27 4=42 6=-45
w:covid	3=-29 4=70 5=-34 8=-39
w:crane	3=-32 4=42 7=42
w:crash	4=47
w:creation	0=37 1=-43
w:creche	3=28 6=-42 8=28
w:credit	7=-87
w:cree	0=49 8=-47
w:creteil	3=33
w:crew	0=-30 1=-33 3=-25 4=-26 5=-60 6=58 7=-56 8=-40
w:crewe	7=43
w:cricket	5=-35
w:crier	0=-25 2=-27 3=-29
w:crime	1=-57 2=-39 3=-32 8=-82
w:criminal	4=-29 5=-32
w:crise	0=-27 4=-34
w:crises	2=-39 4=59
w:crisis	4=-28
w:critic	3=-33
w:critical	4=-36
w:critics	6=-40
w:critique	0=-29 5=-50
w:crohn	4=82
w:croit	0=66 3=-27 4=-33 5=-40 6=58 7=-28
w:croix	0=-50
w:cros	8=43
w:cross	0=-42
w:crossed	0=-26 3=-26
w:crosswords	4=-45 5=-46
w:crown	0=41 8=-43
w:croyait	1=-44
w:croyant	6=58
w:croyante	1=46
w:croydon	3=32 6=-30
w:cru	3=-32 5=48
w:crutches	4=35 8=-30
w:crystallography	2=-42
w:cse	0=-82 7=-96
w:cuir	3=-29
w:cuisine	0=-32 1=-71 3=-27 5=-56
w:cuisinier	0=-45 4=-64 5=48 8=29
w:cuisiniere	1=-25
w:culte	1=-33
w:culture	2=-41
w:culturelle	0=-28
w:curator	2=-50
w:cure	1=-46 6=51
w:cured	4=65 8=-42
w:cures	1=31 4=-39
w:curfew	8=32
w:curiosity	2=-38 5=-27
w:currently	8=70
w:customer	2=-35 4=-46
w:customers	0=-42 1=-32 3=-62 4=-44 5=-27
w:customs	5=-55 7=-25
w:cut	1=-26 2=-31 3=-31 5=-28 7=-30
w:cuts	4=78
w:cutter	5=-27
w:cv	0=-35 5=-51 6=42
w:cwu	7=86
w:cycles	2=-32
w:cynic	1=-45
w:cynical	6=-28
w:cynique	1=-52
w:cyp21a2	2=67 4=-32
w:cystic	6=-26
w:d	2=-25 3=-46 7=-92 8=-41
w:dad	2=-25 6=93 7=27
w:dads	6=68 8=-25
w:daily	0=-43 5=-26 7=35 8=-38
w:dairy	0=-32 4=-27
w:dakar	0=52 8=-30
w:dale	6=-35
w:daly	7=27
w:dame	0=47 5=-44
w:dance	2=-33 6=-40
w:dancers	5=38 6=48 7=-46
w:dane	5=33
w:dangereuses	5=-36
w:daniel	4=-28 6=56
w:danish	4=-30 5=-36
w:danlos	2=28
w:dans	1=31 3=-31 4=-34 5=35
w:danseur	6=47
w:danseurs	6=-31
w:dashboard	4=-26 6=-44
w:dashboards	5=-57
w:dassault	0=-43 1=58 4=-38
w:data	0=-61 1=-68 2=-50 3=66 4=-64 5=-50 6=-63 7=-46 8=-56
w:database	0=-59 2=41 3=45 8=-31
w:date	2=-38 4=-38 6=32
w:dated	5=-67 6=69
w:dates	3=-31 4=-79 5=59 6=42
w:daughter	7=-46 8=39
w:daughters	5=-48
w:day	0=27 1=-58 5=-26 6=-39 7=-53 8=-30
w:days	0=-39 1=34 2=-40 3=28 4=49 5=-27 6=-59 8=-63
w:dbs	1=-27 2=-26 3=-25 8=29
w:de	3=-32 5=-34 6=-44 7=-39 8=-29
w:deaconess	4=-35
w:dead	5=-41
w:deadlines	4=-30 5=-30
w:deaf	0=-53 4=36 6=-26 8=-34
w:deafness	2=52 4=-27
w:deal	0=-39 7=-27 8=43
w:dealer	5=-25
w:deals	2=-27 4=-41 8=-46
w:dealt	5=-52 7=-39 8=-34
w:death	4=25 5=-54 8=-41
w:debat	0=-39
w:debate	0=-25
w:debating	7=-33
w:debout	0=35 4=33 5=-50
w:debt	4=-29 5=35
w:debunks	1=41 7=-33
w:debut	1=-26
w:decharge	0=-27 7=30
w:decided	2=38 4=-62
w:declare	4=40
w:declared	1=32 4=43
w:decline	8=-45
w:declined	0=-25 2=49 3=73 4=-50 6=-27
w:decors	5=-28
w:decoupe	3=-32
w:decouvert	2=55 4=-38 5=28 6=-27
w:decouverte	6=50
w:decrit	1=36
w:decroissance	0=-42 1=48
w:deducted	7=36
w:defect	2=61
w:defence	1=35
w:defend	0=60 8=-44
w:defendants	8=-28
w:defended	2=-56 6=-32
w:defends	8=-52
w:defendu	0=29
w:deficiency	2=44
w:deficit	2=40
w:defile	0=-28
w:definit	0=51
w:degre	1=58
w:degree	0=-39 2=-34
w:degrees	4=-42
w:degrowth	1=61
w:deist	1=48
w:deja	4=-26 6=27
w:dejeuner	2=-25 4=34 8=-26
w:delais	4=-41
w:delays	4=-36
w:delegate	0=33 3=-44
w:delegates	5=-30 7=-59
w:delegation	2=-48 7=67
w:delegue	7=47 8=-27
w:deleguee	0=-40 4=-34 5=-27 8=-25
w:deleguer	7=-50 8=-41
w:delegues	7=-45
w:delete	3=27
w:deletion	2=42
w:delit	1=-25 5=43 6=28
w:delivered	4=-42
w:deliveroo	7=38
w:delivery	2=-33
w:delta	4=-36
w:demande	0=-52 2=-89 4=31 6=29 8=-57
w:demandee	0=26
w:demenage	6=-38
w:demenager	5=-27 6=-26
w:dementia	6=-36
w:demi	2=42
w:demission	0=-40 7=62
w:demissionne	0=35 1=38 7=-33
w:demo	0=-35 3=50
w:democracy	0=26
w:democrat	0=29
w:democratic	7=-54
w:democratique	0=-37
w:democrats	0=38
w:demonstration	0=-43 8=42
w:demonte	1=33 5=-55
w:dems	0=54
w:denied	5=-26 6=45
w:dentaire	4=-28
w:dentaires	3=-36
w:dental	2=-38 3=51
w:dentist	6=-39
w:denudees	5=36
w:denver	0=38 7=-49
w:depart	1=-31 5=34 8=-47
w:departemental	0=35 7=33
w:departementale	7=-43
w:department	0=-36 4=-42 5=62 8=-50
w:deplacement	0=-25 6=-39
w:deplacements	5=31
w:deployment	2=-37
w:deported	0=-50 8=42
w:depose	3=48 8=-38
w:deposit	4=-28
w:depot	0=-51 2=-43 4=-32 7=70 8=-42
w:depots	7=-53
w:depressed	4=-25
w:depression	0=-39 2=-27 5=-30 6=-28 7=-43 8=-46
w:depressive	4=63 6=-26
w:depute	6=-34
w:deputee	0=-33
w:deputy	0=38 4=-41 5=33 6=-65
w:derby	0=-33 2=-26 4=25 8=75
w:dermatology	4=-27
w:dernier	0=-60 3=-26 4=82 5=-42 6=31
w:derniere	0=59
w:derriere	5=-43 8=77
w:des	2=-129 3=-116 4=-41 7=-46 8=-48
w:descend	2=62
w:describe	0=40 6=27
w:described	5=49
w:describes	0=45 5=34
w:design	4=-53 5=-40 6=-58 8=-32
w:designed	1=-48 2=-25 3=-28 4=-62 8=-31
w:designer	0=-42 1=-36 3=-33 4=-31 5=-30 6=-46
w:designs	3=-34 4=-41
w:desir	5=-40
w:desire	4=-25 5=52
w:desk	2=-69 3=-44 7=-59 8=-44
w:desormais	1=41 3=-40 4=27
w:despite	4=34
w:dessine	4=-50
w:dessus	6=38
w:destroyed	3=40
w:detache	7=51
w:detail	4=-47
w:detectee	2=30
w:detection	3=-31 4=-27 8=-54
w:detective	5=-29 8=-27
w:detention	0=-30 8=40
w:detenu	0=-34 8=93
w:detenus	8=-27
w:determined	1=-55
w:detour	3=-41
w:deux	0=-52 1=-51 2=49 5=34 7=-52 8=44
w:devant	5=-35
w:developed	4=39
w:developer	2=-25 4=-50 6=37
w:developpe	3=-38 4=-43
w:developpeur	1=-28 4=-39 5=-37 6=-29
w:developpeuse	3=-28
w:devenant	7=34
w:deverrouille	3=104 4=-44
w:device	4=-25
w:devices	4=-37
w:devise	3=-34
w:devolution	0=-31
w:devon	4=-38
w:devra	3=-37
w:di	7=63
w:diabete	2=-52 4=30
w:diabetes	2=42 4=-34 5=-32 8=-30
w:diabetic	4=62
w:diabetics	3=-35 4=-55
w:diabetique	4=83
w:diabetiques	4=-43
w:diagnosed	6=-41
w:diagnosis	6=28
w:diagnostic	4=-30
w:diagnostiquee	2=31
w:dialyse	6=-28
w:dialysis	5=-26
w:did	5=-85 6=-42 8=82
w:didn	3=27
w:die	0=58 7=-42
w:died	7=-25
w:dietitian	4=-41
w:diets	4=-46
w:dieu	0=-25 1=45 3=-34 4=-28 6=-31
w:different	1=-27 4=-28 5=86 7=-40
w:difficile	4=44
w:difficult	4=-43
w:digger	0=66 4=-41 8=-30
w:digitale	3=-36
w:digitales	3=30
w:dimanche	0=52 1=34 5=-48 7=-26
w:dinner	6=-25
w:dinners	5=50
w:diogene	1=53
w:diploma	3=-41 4=-28
w:diplomas	8=-31
w:diplomat	0=-29
w:diplomate	0=-44
w:diplomatique	3=-44
w:diplomes	8=37
w:dire	0=40 1=-43 2=-39 3=-45 5=38 7=50
w:direct	0=-25 7=27 8=-33
w:directed	5=-31 6=-37
w:directeur	3=-38 5=52 6=48 7=-32
w:direction	0=-46 4=-37 7=-37
w:director	0=-54 1=-37 8=29
w:directors	5=-57
w:directrice	0=-34 1=26 4=-35 6=-51
w:dirige	0=27 1=-57 2=-36 4=-39 5=-30 6=-35 7=35
w:dirigeait	0=51 6=-38 8=-39
w:dirigeant	7=28
w:dis	6=27
w:disabilities	4=28
w:disability	1=-31 5=-32
w:disabled	6=25 8=-25
w:disaggregated	5=-41
w:disait	5=29
w:discale	4=42 8=-27
w:discharge	8=50
w:discharged	5=-46 6=51
w:disciple	1=55
w:disciplinary	7=40
w:disclosed	0=-25 4=32 8=26
w:disclosure	5=-39
w:discovered	2=31 4=-41
w:discreet	5=42 6=33
w:discret	0=32 5=-28 6=26
w:discretion	0=26 5=30
w:disease	6=-25
w:diseases	2=25 4=-38
w:disent	0=42 7=32
w:dish	0=-25
w:dishes	3=-32
w:dismissed	5=38 7=-33 8=51
w:disorder	2=42
w:disorders	2=-30 4=-64
w:dispense	3=45 6=-25 8=66
w:display	4=-43
w:dispute	0=-31 4=-30 8=27
w:disputes	0=-27 2=-37 7=27
w:disqualified	8=84
w:disque	5=30
w:dissertation	0=-59 6=-41 8=-27
w:dissolution	0=40 5=-26
w:distance	6=-40
w:distribue	0=61
w:distributeur	0=-35
w:distributeurs	5=-31
w:distribution	8=-28
w:district	0=49 6=-41 7=35
w:dit	1=47 3=-89 5=34 6=67
w:divers	0=35 8=-26
w:diving	2=37
w:division	7=44
w:divorce	0=-37 5=29 6=-31 8=-43
w:divorced	5=28
w:dix	0=-32 1=28 2=-25 3=46 5=-55 6=-36 8=51
w:dj	5=-36
w:dna	0=-57 1=-35 4=-80 5=-49 6=-68 7=-25 8=-113
w:do	1=35 2=-36 3=-41 6=-74 8=-42
w:doc	2=-53
w:dockers	7=50
w:docteur	1=-47
w:doctor	0=-32 1=-59 2=26 3=-56 4=137 5=-47 6=-49 7=-42 8=-64
w:doctoral	8=-26
w:doctorante	2=-52 3=-41
w:doctorat	1=36 3=-43 4=-37
w:doctorate	2=-54 4=-35
w:doctors	4=-71 7=31
w:documentaire	0=-46 2=-38
w:documentary	7=-65
w:documents	3=-27
w:docusign	3=-38
w:does	1=33 5=-27 6=-47
w:doesn	0=38 1=43 2=27 4=60 5=-25 7=-26
w:dog	1=-40 3=-27 4=76 5=-51 8=-41
w:dogme	1=-34
w:dogs	0=-37 1=25 2=-44 4=-64
w:doha	6=51
w:doigt	0=-30 1=-46 3=53 4=48 6=-42
w:doigte	3=-69
w:doigts	0=-26 3=55 4=-45 6=-26 8=-49
w:doing	6=-31 8=74
w:doit	2=-27 6=-28 8=53
w:dolly	2=-30
w:domestic	8=-26
w:domicile	8=26
w:dominant	5=-48
w:dominatrice	5=41
w:dominatrix	5=33
w:don	0=-64 2=-25 4=37 5=78 7=-38 8=-46
w:donated	2=49
w:donates	0=26
w:donc	2=-55 4=57
w:done	2=25 3=53 4=-57 5=-33
w:donne	0=-30 1=46 2=48 3=40 4=-43 6=-36 8=-43
w:donnee	3=51 5=41 8=-40
w:donnees	0=-36 1=-25 2=-31 3=53 6=-36 8=-29
w:donner	0=33
w:donor	2=69 3=-33 8=-30
w:donors	4=-26
w:dons	0=-57
w:dont	0=-58 4=-46 6=57 8=-39
w:door	0=-31 2=-38 5=-54
w:doorman	7=45
w:doors	6=-28
w:dorment	3=45 6=40
w:dort	1=-27 4=31 5=-45
w:dos	0=-25 1=-25 2=-30
w:dose	0=-31 4=-30
w:doses	4=37
w:dossier	0=-25 2=27
w:dossiers	4=-30
w:douanier	7=-38
w:double	0=-37 4=28 5=-39 8=-38
w:doubled	2=-40 7=-31
w:doubts	1=42
w:douter	3=-34
w:douze	2=-32 4=25 5=-58 8=-45
w:down	5=-48
w:doyle	6=28
w:dr	4=-32 5=47
w:drafted	2=-53 4=-38 5=-31
w:drafts	1=-38
w:drag	5=-26
w:dragged	8=-53
w:drama	6=64 7=33
w:drapeau	2=-31
w:drapeaux	0=-55
w:drawings	4=-62
w:draws	3=-37
w:drepanocytaire	2=69 4=-59
w:drepanocytose	2=60 4=-43
w:drew	6=27 8=-33
w:drh	5=-68 7=-36
w:drink	0=-44 1=-37 4=58 5=-38
w:drinker	4=28
w:drinkers	4=-55 5=-31
w:drinking	0=-44 4=116 8=-28
w:drinks	4=-40
w:drive	0=-29 2=-25 3=-77 4=60 7=44
w:driver	0=-57 1=-26 3=34 4=-53 5=54 6=-28 8=-83
w:drivers	4=-66 5=-39 6=-61 7=69
w:drives	0=27 3=-50 4=32 5=-36 6=-37
w:driving	1=-40 4=-49 5=-57 7=-28 8=68
w:drogue	4=-29 8=69
w:droit	1=36 2=-37 4=-43 5=-60 6=-35 7=-32 8=-33
w:droite	1=-67 4=-27 6=-31
w:droits	6=-28
w:drone	3=34
w:dropped	3=-40 8=33
w:drops	4=30
w:drove	5=-37 6=31
w:drug	0=-27 5=-37 7=-33 8=43
w:drugs	1=-33 4=-27
w:drummer	5=-35
w:drums	8=-45
w:drunk	4=34 8=-40
w:dry	3=46 4=34 6=-30 8=-25
w:dsi	0=-46 5=29 7=-25
w:du	0=-29 1=-119 4=-38 8=-65
w:dubai	3=33
w:dublin	0=52 6=-43
w:duchenne	2=43
w:due	0=-29 6=-35 8=-41
w:dues	0=-39 5=-32
w:dunn	5=44
w:durham	6=-31
w:during	4=64 5=-31 7=-28
w:dusty	4=27
w:dutch	2=-39 5=-39
w:duties	4=50 8=-27
w:duty	4=46 5=-62
w:duval	3=-25
w:dwp	7=35
w:dynamics	3=62 4=-49
w:dynamique	3=83 8=-41
w:dyslexic	4=66
w:dyspraxic	4=36
w:dystrophy	2=-35
w:e	1=-29 4=-33 5=27 8=-53
w:each	0=-31 2=31 4=-66 5=112 6=-68
w:ear	0=-44 3=-31 4=55 8=-39
w:early	0=-76 1=-45 2=35 3=-32 4=40 5=-32 6=-44 7=-43 8=44
w:ears	4=26
w:east	4=-26 7=-32
w:easy	4=38 5=-37
w:eating	1=48 4=-44 8=-30
w:eats	0=-56 1=28 2=26
w:eau	2=-41
w:eaux	7=-56
w:ebat	0=-36 4=-27 5=87
w:ebats	5=29
w:ebeniste	1=-47 2=-28 5=-32 6=38
w:echange	5=32
w:echangiste	5=57
w:echec	3=53 5=-25
w:ecole	3=-40 5=-75 6=-36
w:ecoles	5=-33 6=36
w:ecologie	0=-33 1=30 7=-29
w:ecologique	0=-27
w:ecologiste	0=113 1=-37 7=-72
w:ecologue	0=-42
w:economie	6=-28
w:economist	0=-29
w:economy	0=-35 4=-43
w:ecope	8=75
w:ecrire	3=41
w:ecrit	0=32 3=-41 6=-37 7=-42 8=-49
w:ecriture	3=53 8=49
w:eczema	5=-32 6=-32
w:edinburgh	2=-26
w:edit	6=-37
w:edited	1=-27 5=-32 6=-48
w:edition	2=-39 6=-37
w:editor	0=-49 1=-26 2=-51 4=-55 5=-32 6=-50 8=-44
w:editrice	1=-47
w:edits	2=-32 4=-42 8=-46
w:educated	4=35
w:educateur	4=-30 8=-25
w:education	1=-62 4=-53 5=-62 6=-25 8=-28
w:educatrice	0=-40 1=41 4=37 5=-27 8=-55
w:efface	3=-35 8=-36
w:effacees	3=47 8=-26
w:effacer	8=-30
w:effective	1=51
w:efficace	1=33
w:egal	1=52
w:eggs	6=-26
w:eglise	5=-30
w:ehlers	4=-31
w:ehpad	4=29 5=-34
w:eight	0=-48 1=-49 3=-44 4=29 5=-30 6=-42
w:eighteen	0=-42 4=42 5=-26
w:eighty	8=45
w:eis	7=43
w:elderly	4=-39
w:elected	0=-72 4=-25 7=46
w:electeur	0=70
w:election	6=-26 7=39
w:elections	0=-84
w:electoral	0=-33
w:electrice	0=103 1=-26 4=-41 7=-27
w:electrician	0=-49 5=-29 7=-26 8=-41
w:electronic	0=-41 8=32
w:electronique	0=-71 8=35
w:elevage	1=25
w:eleve	1=30 5=-31
w:elevee	1=26
w:eleven	0=-35 1=-26 2=-41 4=33 6=-58 8=-27
w:eleves	4=-41 6=-42
w:eleveur	0=-26 3=-26
w:elle	0=-28 2=-28 3=-46 4=36 7=-25
w:elles	4=-32 5=-49 6=71
w:else	0=-36 6=-34 8=-31
w:elus	5=-29 7=-33
w:ely	7=-25
w:email	4=34 8=-40
w:embauche	3=52 8=-27
w:embezzled	8=32
w:embrasser	5=57 6=-32
w:emea	3=-47
w:emmanuel	0=38 5=-54
w:emploi	0=30 4=-38 6=-25
w:employed	0=-39 3=-41 7=-33
w:employee	1=-29 7=-27
w:employees	4=-46 6=-48 7=57
w:employer	0=47 3=32 5=-38 7=-74 8=-27
w:employers	3=-33 7=-70
w:employeur	0=-57 3=50 4=-28 5=-34 6=37 7=-91 8=-72
w:employment	4=33 8=43
w:employs	8=-46
w:emporte	1=-25
w:empreinte	0=-59 5=-52 6=-34 8=-32
w:empreintes	0=-71 1=-42 2=-36 3=45 4=-49 5=-30 6=-47 8=-109
w:en	2=-26 3=-43 4=31 5=-48 7=-47 8=30
w:encadre	4=-33 5=-28 6=-37
w:encartee	0=30
w:enceinte	4=32
w:enchainee	0=65 2=-29
w:enclosed	2=60 4=-34
w:encore	0=51 1=-30 8=-45
w:end	1=-28 3=-55 5=44 6=-57 8=-45
w:ended	0=-31 2=-26 3=-34 4=38 5=26 6=-43 7=-61
w:endometriosis	4=48
w:ends	0=43 4=-34 7=-65 8=63
w:enduits	1=-30
w:endurance	2=51
w:enfance	4=62 6=-37
w:enfant	0=33 4=-84 8=38
w:enfants	0=-65 5=-38 6=-26 8=-33
w:engage	0=26 1=-40 3=-45
w:engaged	4=-41 5=-33 8=-25
w:engagee	0=-33 1=-25 7=38
w:engagement	0=-44 6=28 7=29
w:engine	2=-35
w:engineer	0=-44 2=-66 3=-59 4=-80 5=-70 6=32 8=-28
w:engineering	2=-29
w:engines	0=35 5=-39
w:england	7=-28
w:english	0=-35
w:enhanced	3=-36
w:ennui	5=-55
w:enquete	5=49 6=-27
w:enquetes	0=-34
w:enqueteur	8=-75
w:enquetrice	5=-38
w:enregistre	3=75
w:enregistree	3=58 4=-31
w:enregistrees	3=46
w:enregistrement	3=-30
w:enrol	3=-51
w:enrole	3=55
w:enrolee	3=51
w:enrolled	3=54
w:enrolment	3=30
w:enseigne	0=-44 1=-68 3=-43 5=-50
w:enseignement	1=39 6=-37
w:ensemble	4=-35 5=-51 6=31
w:entend	4=74
w:enthusiasm	4=-34
w:entre	3=61 5=-68 6=-34 7=-26 8=-34
w:entree	0=-38 3=59
w:entrepot	3=39 7=25
w:entreprendre	5=-42
w:entrepreneur	2=-49 6=49
w:entrepreneuriale	5=-30
w:entreprise	0=-30 1=-35 2=-28 4=-73 6=-41 7=33 8=-44
w:entreprises	7=-28
w:entrer	3=48
w:entretien	4=38
w:entretient	3=-37 5=46
w:entry	3=30 4=-46 8=79
w:envoie	5=43
w:envoye	0=-30 5=68
w:epictete	1=42
w:epictetus	1=42
w:epicure	6=-29
w:epicurien	1=31 6=-25
w:epicurienne	1=-31
w:epilepsie	4=36
w:epileptique	4=62
w:epipen	2=-44 4=41
w:episode	2=-33
w:epouse	2=-32 4=-32 5=46 8=-37
w:epoux	4=-30 6=-53
w:epreuve	8=43
w:equality	5=-30 7=37
w:equilibree	2=52
w:equipe	2=-48 4=-26 7=-29
w:equipes	1=-40
w:equipment	7=-43
w:equity	0=-31 6=-28
w:era	4=-28
w:erase	3=31
w:erection	5=37
w:eric	5=-50
w:erotic	5=31
w:erotique	5=-40
w:erp	5=-48
w:erreur	0=-34 1=-38 4=-46 5=44 8=32
w:error	8=-50
w:escale	8=-47
w:escape	5=-36
w:escort	0=-26
w:escorte	5=-55
w:escorted	5=-37
w:escorts	5=71
w:espaces	4=28
w:esprit	0=-27 1=-26 4=-25
w:essai	1=-53 8=-29
w:essais	3=27 4=-43
w:essay	5=-28 6=-33
w:essex	7=-30
w:est	2=-36 3=-52 4=39 5=-42
w:established	2=39
w:estate	0=-42
w:estates	3=-28
w:estimates	0=-34
w:estimator	4=33
w:estonia	3=-36
w:et	0=32 2=-48 3=-81 4=-34 5=-62 7=-91 8=-32
w:etabli	2=32
w:etaient	5=29 6=25
w:etait	0=34 1=-31 3=-39 5=49 6=-58
w:etalee	5=55 8=-41
w:etant	1=44 6=32
w:etat	0=-66
w:etats	0=-42 2=27
w:ete	0=-30 3=28
w:ethical	0=-42 8=-35
w:ethique	0=-25 5=-41
w:ethiques	1=46 3=-30
w:etienne	1=-40 5=-30
w:etoile	1=53
w:etonne	0=-37
w:etre	2=-37 6=61 8=-61
w:etude	4=-40 5=-57 6=-28
w:etudes	7=-47 8=-31
w:etudiant	0=45 4=-26 8=-38
w:etudiante	0=-39 7=-28
w:etudie	0=-89 2=-45 3=-42 6=-55
w:eu	1=-37 3=-62 6=67 7=-30
w:euro	0=64 1=-55 4=-32
w:eurodac	0=-25 3=41
w:europe	7=-30
w:european	6=-25 7=-51
w:europeen	7=-33
w:europeenne	0=55 7=-51
w:europeennes	0=36
w:eurosceptic	0=36
w:eurosceptique	0=56
w:euston	7=-26
w:eve	6=34
w:even	5=-31
w:evening	8=-35
w:evenings	0=41 4=-39
w:events	0=-28 7=-42
w:ever	0=44 2=-26 5=33 7=-30 8=-44
w:every	0=-46 1=37 3=-63 5=53 6=-77 7=-40 8=-49
w:everybody	0=33 6=27 7=-36
w:everyone	0=-27 2=40 4=-47 5=31 6=56
w:everything	1=47
w:everywhere	0=30
w:evidence	2=-31
w:evite	4=113 6=-25
w:evitee	8=-38
w:eviter	4=44
w:evolution	2=-32
w:evoque	1=39 4=-30
w:evoquee	4=-33 5=-35 6=57
w:ex	2=-54 3=-48 4=-63 5=84 6=-77 8=74
w:exam	3=64 4=-27 6=-63 8=-25
w:examens	4=-35
w:examined	2=29 4=-30
w:examiner	3=-46
w:exams	5=-33
w:excel	8=-52
w:excellent	3=-35 4=28 5=-40 7=-36 8=-62
w:excellente	1=-29 7=41
w:exchange	0=-29
w:exclu	0=37 1=26 4=47 7=-25
w:excluded	2=40
w:excuse	4=29 8=-40
w:executive	4=-53 5=-29 7=30
w:exempted	4=35
w:exercer	8=45
w:exhaustion	4=54
w:exhibition	5=-37
w:exige	3=-25
w:existence	1=31
w:existentialist	1=51
w:existentialiste	1=57
w:exome	2=77 4=-66
w:expecting	2=-33
w:expedition	4=-37
w:expelled	7=37
w:expenses	5=38
w:experience	0=-27 5=45 8=-42
w:experiences	6=-43
w:experimentation	3=-25
w:expert	3=-52
w:expertise	4=-34 5=-35
w:explained	1=36 4=26
w:explaining	1=-37 4=-45 5=-30
w:explains	2=53
w:explicit	5=50
w:explique	0=29 1=-26 5=33
w:expliquer	1=29
w:exploite	8=-26
w:export	5=-26 7=-25
w:exposed	8=-29
w:extinction	0=36 8=-30
w:extra	2=70 5=-98
w:extraconjugale	5=57
w:extraction	2=-40
w:extrait	3=-28
w:extramarital	5=40
w:extreme	0=37 1=-40
w:eye	0=-50 4=37 5=-52 6=-37 7=-28 8=-37
w:eyes	3=-48 4=69 5=-37
w:eyesight	4=59 8=-29
w:eze	2=36 4=-44
w:f508	4=-29
w:fabricant	3=-26
w:fac	0=26 5=-43 6=54 7=-32
w:facades	8=-31
w:face	0=-66 1=-41 2=-53 3=63 4=-39 5=-94 6=-70 7=-78 8=-71
w:facebook	0=28
w:faceprint	3=49
w:faces	3=-44
w:facial	1=-28 3=48 5=-33 7=-41 8=-26
w:faciale	0=-37 3=38 7=-51 8=-30
w:facility	7=44
w:facteur	7=-51
w:factor	2=28 4=-29
w:faed	3=33
w:faible	4=-50 5=39
w:fail	0=34 6=-25
w:failed	3=40 4=55 5=-47 8=-42
w:faillite	5=-45 8=-30
w:fainted	4=31
w:fair	1=-46 3=-34 4=-34
w:faire	0=54 1=-28 4=-35
w:fairs	3=-48 6=27
w:faisait	5=33
w:fait	1=39 3=-30 4=29 5=-29 8=42
w:faite	3=42 8=-29
w:faith	1=-29 4=-54 5=76 6=-29 7=-34
w:faithful	6=-54
w:fall	3=-29 4=48 8=44
w:false	8=43
w:falsifie	8=51
w:familial	2=-41
w:families	2=-32 4=-44
w:famille	1=-46 2=32 4=-45 6=27
w:family	2=75 4=-76 5=-37 7=-63 8=-58
w:famous	6=-32
w:fan	0=28 4=32
w:fans	3=-40
w:far	0=34 1=57 2=-25 3=-31 8=-30
w:farm	0=31 2=-61 5=-50 7=-28
w:farmer	8=-40
w:fasciitis	4=33
w:fashioned	0=47 6=25
w:fast	4=29 5=-28
w:father	3=-25 4=-43 6=-32 7=38
w:fathers	5=-26 6=53
w:fatigue	4=44
w:fault	8=-34
w:faure	0=-30 6=-27
w:faute	1=-25 5=79 6=-46
w:faux	7=-33 8=75
w:favorable	0=36
w:favour	0=56
w:favourite	2=-38
w:faye	6=41
w:fbi	3=35
w:fbu	0=-63 7=31
w:fdsea	7=83
w:fears	4=54 5=-55 6=31
w:features	6=-25
w:february	0=-50 4=53 7=41 8=37
w:federal	8=56
w:federalist	0=36
w:federation	2=54 7=-78 8=-27
w:fee	1=-46 3=-35
w:feed	0=72
w:feel	0=51
w:fees	5=28 8=-26
w:feet	0=-65 4=79 5=55 7=-28
w:fein	0=29 7=-26
w:fell	1=-30 4=-31 6=49 7=-65 8=-57
w:felt	4=-48
w:female	5=-31 6=31
w:femme	1=-42 2=-61 3=-39 4=38 5=53 6=-55
w:femmes	0=-54 1=-29 2=-31 4=-66 6=58 8=-38
w:fer	4=54
w:ferme	0=-30 5=-30
w:ferroviaire	5=-51
w:ferroviaires	5=-35
w:ferry	7=50
w:fertility	2=25 4=-38
w:festival	5=-62 6=-66 8=32
w:festivals	1=-28
w:fete	4=-29
w:fetichiste	5=41
w:fetish	0=-38 4=-31 5=35
w:feu	5=28 8=31
w:fever	0=-34 3=31 8=-33
w:feydeau	5=-37
w:fh	2=25
w:fiance	0=-33 1=-28 4=-49 5=-29 8=-25
w:fiancee	0=-32 8=-38
w:fianna	0=48 6=-33
w:fibre	7=-30
w:fibromyalgie	4=48
w:fibrosis	6=-31
w:fiche	2=46 3=-34 4=50 5=51
w:fiches	5=-39
w:fichier	3=26 8=-45
w:fiction	6=-30 7=-32
w:fidele	0=54 1=52 5=-29 6=-41
w:fidelite	5=-37
w:fidelity	6=-42
w:field	2=-26 4=-56 5=-48 6=-42 7=-33
w:fier	0=34 3=-38 6=51
w:fierce	0=60
w:fiere	0=-25 1=51
w:fierte	0=-38 6=30
w:fiertes	6=-30
w:fife	0=25
w:fifteen	8=-41
w:fifty	2=44 4=-39
w:figure	0=43 2=61 3=-48
w:figures	4=30
w:fijais	3=-34 8=48
w:file	1=-42 2=65 4=-64 5=51 7=-27
w:filed	3=49
w:files	2=-33 4=-25
w:filiales	5=-29
w:filiation	2=-47
w:filing	2=-32
w:fill	0=27
w:fille	0=-31 4=33 5=42 6=-51 7=-31 8=-31
w:filles	0=-32 1=-27 4=-36 5=27 6=31 8=-33
w:film	0=-27 1=-41 2=-58 4=-68 5=-32 6=-71 8=-33
w:filme	0=-45 5=55 6=-32
w:filmed	0=-25 5=35
w:filmee	0=-54 5=28
w:films	4=-25 5=77 6=-38
w:fils	3=-60 5=-73 6=37 7=-45
w:fin	0=69 1=-32 5=30 6=-25 7=-31
w:finalist	5=-44
w:finance	0=-25 6=-28 7=-41
w:finances	0=-28
w:finch	5=-32 6=47
w:find	0=-43 2=25 3=-30
w:finds	1=52 4=-27 8=40
w:fine	0=33 5=-25 7=-26 8=-63
w:fined	4=-28 8=52
w:finger	3=27 4=-50
w:fingerprint	4=-100 5=-36 6=-35 7=-36 8=-49
w:fingerprinted	1=-63 3=78 4=-36
w:fingerprinting	4=-26
w:fingerprints	0=-41 2=-31 4=-83 6=-25 8=-43
w:fingers	3=-27 4=80
w:fingertips	3=72 4=-38
w:finishing	3=-25 4=43
w:finit	5=39 8=58
w:finn	4=-48 7=41
w:fire	0=-30 3=-43 4=25 5=-56 6=32 8=49
w:fired	7=61
w:firefighters	4=-45
w:firewall	5=-38
w:firm	0=-84 1=27 2=-80 4=-69 7=-53 8=-82
w:firms	4=-34
w:firmware	3=-44 4=-33
w:first	0=-55 2=-56 5=-44 6=-78
w:fiscal	0=-36
w:fiscaliste	7=-49
w:fiscalite	8=-33
w:fish	4=-58
w:fit	0=-31 1=-31 2=-51 3=-40 4=93 5=-50 6=-50 7=-25 8=-39
w:fitness	0=-30 3=37 4=-70
w:fits	3=-40 4=-57
w:fitter	6=-41 7=-38
w:five	0=32 1=-46 2=-40 5=-69 7=-31
w:fixed	6=-26
w:fixes	5=-47
w:flags	7=-34
w:flame	5=-30
w:flat	0=-37 6=65
w:flatmate	4=-45
w:fled	0=94 1=-32 3=-25
w:flexible	6=38
w:flight	2=25
w:flights	4=-53 7=-28
w:fling	5=26
w:flirt	5=-74 8=-28
w:floor	3=35 4=41 5=54 7=-59
w:florist	3=-39
w:flour	4=30
w:flow	2=-50 4=-29
w:flowers	6=-48
w:flu	5=-35
w:flux	2=-30 7=-64
w:fly	2=-34 4=38
w:flyer	5=-28
w:flyers	0=48 6=-25
w:fo	0=-63 1=-37 5=-30 7=85 8=-29
w:fob	3=42 4=-26
w:foi	0=-25 1=25 3=-30 5=-28 8=-35
w:fois	0=28 1=36 2=-39 3=29 5=58 6=-44 7=-40
w:folding	6=-27
w:follow	4=-42
w:followed	5=-30 7=-25
w:follower	1=41
w:fond	3=48 4=-32 5=-31
w:fondateur	0=37 1=-51
w:fondatrice	0=-68 7=40 8=-30
w:fonds	3=-38
w:food	0=-28 1=-32 3=-27 5=-40 7=-39 8=38
w:foot	2=36 5=-50
w:football	0=-37 6=-60
w:footballer	8=-25
w:footballeur	6=50
w:for	1=-45 2=-51 3=-28 4=-27 5=-30 6=-36
w:forbes	3=-39
w:force	4=-56 6=-26 8=-26
w:ford	5=-25
w:forecast	1=-44
w:foreign	5=-27
w:foreman	0=-42 1=39 4=33 7=25 8=-25
w:forensic	3=-35
w:forest	5=-34
w:forestiere	3=-25
w:forged	8=41
w:forgery	8=26
w:forging	3=-38 8=35
w:forklift	3=31 8=-37
w:form	0=-54 1=27 5=-39 6=46 8=-52
w:formation	0=-41 1=-27 4=-37 5=-53 6=-27 7=-33 8=-60
w:formatrice	1=-36 2=-31 3=-26 4=-48 6=-52
w:forme	0=-47 1=-44 2=54 3=-36 4=-60 5=-41 6=-49
w:forment	5=-25
w:former	3=-29 5=50 7=55
w:forms	1=42 3=-44
w:formulaire	4=35 8=-30
w:fort	1=26 6=-35
w:fortes	1=-25
w:fortnight	4=37
w:forty	1=46 3=-59
w:forum	1=-48 6=25 7=-33
w:forums	1=31
w:forwarders	2=-25
w:foster	6=35
w:found	3=-32 4=-36 8=50
w:founded	0=-28 4=-29 5=-34 6=42
w:founder	0=27
w:four	0=-74 1=-53 2=-37 3=-53 4=45 5=-32 7=-47 8=25
w:fournisseurs	0=-25 5=-58
w:foyer	4=-38 5=-56 6=36
w:fracking	0=61
w:fracture	8=-25
w:fractures	4=-48
w:frame	4=33
w:frameworks	1=-47
w:franc	3=-34
w:francais	5=-27
w:francaise	0=35
w:france	0=45 5=-32 6=-33 8=-25
w:franco	0=-34
w:frank	4=35
w:frankfurt	0=-30 5=35
w:frappe	2=-29 3=26
w:fraud	1=-32 4=-42 5=-27 6=-32 7=-29
w:free	0=-36 1=-48 3=-26 5=-27 6=-31 8=-46
w:freelance	1=-54
w:freemason	1=84 7=-40 8=-37
w:freemasons	0=-46
w:freethinker	1=33
w:freezers	2=-33
w:freight	5=-40
w:french	6=-25
w:frequent	4=35
w:frequente	0=-27 1=44 4=-34 5=90 6=-39
w:frequents	5=66
w:frere	1=-53 3=-29 4=39 5=-25 7=33 8=51
w:freres	2=45 6=-25
w:frexit	0=36
w:friday	0=-30 4=36
w:fridge	4=39
w:friend	5=-38
w:friendly	1=-39 4=-38 5=40 6=-42 7=37
w:friends	1=51 5=36 6=32
w:frigid	6=-27
w:fringe	0=-27 5=-31
w:froid	6=-29
w:froide	5=30
w:from	0=-44 1=-28 2=-36 4=41 5=-88 6=-28 8=53
w:front	2=-26 6=-28 7=-51
w:frontiere	4=-62 8=81
w:frontieres	0=-40 3=49
w:frozen	1=50 4=-38
w:fsu	0=-52 7=104 8=-33
w:ft	3=-53
w:fui	0=88
w:full	3=-25 4=67 5=-27 6=-47 8=-58
w:fully	1=-37 4=83
w:fume	4=35
w:fund	0=-51 3=27 7=28 8=-34
w:funding	0=-28
w:fundraiser	4=-34
w:funds	0=31 5=-26 7=-34
w:funerals	1=-29
w:funny	4=35 6=41
w:furniture	5=-52
w:further	8=37
w:fusion	7=33
w:fut	0=68 5=-40 8=-39
w:future	1=33
w:g	8=-45
w:g6pd	2=27
w:gabarit	3=61 8=-40
w:gabarits	3=-49
w:gael	0=48 8=-48
w:gagne	0=-26 8=-55
w:gai	4=-25
w:gait	0=-25 3=96 4=-62
w:gall	6=-30
w:gallery	5=-33
w:galway	5=-35
w:gambling	4=34
w:game	6=-37
w:games	4=-34
w:gamme	4=-49
w:gang	8=-57
w:gap	0=-33 1=-45 6=-28 8=74
w:garage	0=43 5=-25
w:garcon	4=46 5=-73 6=32
w:garcons	0=-35 1=-30 4=-39 5=-46 6=112
w:gard	0=65 7=-42
w:garda	3=-30
w:gardait	3=36
w:garde	0=49 1=-33 3=41 4=-95 7=-39
w:garden	5=-42
w:gardener	0=-43 1=30 5=-36
w:gardien	1=-94 2=-25
w:gardienne	1=-26 5=58
w:gardiens	0=-31 5=-43
w:gare	6=-69
w:gargoyles	1=-39
w:gas	2=-25
w:gate	4=-25 5=-29 6=-63 8=-31
w:gates	0=50 4=-33
w:gatwick	7=35
w:gauche	1=-38 2=-32 4=51 5=-38 6=-40 7=-94 8=-44
w:gauchers	4=-34
w:gaulliste	0=62
w:gave	3=44 4=38 5=-91 6=-35 7=-48 8=26
w:gay	0=-107 1=-86 2=-60 3=-54 4=-118 5=-172 6=75 7=-74 8=-78
w:gays	0=-52 1=-27 5=-60 6=62
w:gaza	0=44 1=-38
w:gdansk	7=43
w:gedmatch	2=31
w:gendarme	8=-76
w:gendarmes	2=28 8=34
w:gender	5=-30
w:gene	0=-90 2=67 3=-62 4=-165 7=-37 8=-60
w:general	5=-27 8=69
w:generation	2=-31 6=-34
w:generations	0=-28 8=-35
w:genes	1=-25 2=-38 4=-96
w:genetic	0=-32 1=-29 2=53 4=-92 5=-38 8=-27
w:genetically	2=57 4=-73
w:geneticienne	2=-32
w:geneticist	4=-33
w:genetique	0=-28 2=65 3=-62 4=-78 6=-32 8=-37
w:genetiquement	2=32
w:genetiques	2=-46
w:genie	2=-66
w:genome	2=47
w:genomes	2=-35
w:genotype	2=84
w:genotyping	4=-31
w:genou	4=56
w:genre	0=-26 1=-34 4=-26 6=-39
w:gentleman	5=-54 6=68
w:geographique	5=-33
w:geologist	4=-39
w:geometry	3=55 4=-48
w:gerait	4=-27
w:gerant	1=-30 6=-35 7=-36
w:gerante	1=-32 8=-32
w:gere	0=-25 4=-60 5=-70 6=-53 8=-27
w:gerer	8=44
w:germany	7=33
w:gestion	1=-27 5=-29
w:gestionnaire	0=-37 2=-25 3=26 6=-35 7=-36
w:get	0=33 1=-27 3=40 8=45
w:gets	0=43 3=-33 4=87 5=-48
w:gift	0=28
w:gilets	0=28
w:gill	2=31 7=39
w:girl	5=29
w:girlfriend	0=-32 4=-44 5=-30 7=-28 8=-25
w:girlfriends	5=45 6=-53
w:girls	5=-45 6=67
w:give	4=71
w:given	3=54 5=56 7=-62 8=47
w:gives	0=-26 2=53 6=26
w:glandular	4=46
w:glasgow	4=-25 6=29 8=-33
w:glass	3=-52
w:glastonbury	7=-39
w:glaucoma	2=48 3=-54 4=-25
w:glisse	1=63 3=-33
w:global	2=-27 3=45 7=-25
w:glucksmann	0=34 2=-28
w:glued	0=38
w:gmb	0=-38 7=61
w:go	1=-67 2=-36 7=53 8=41
w:goalkeeper	0=-43
w:god	1=76 4=-43 5=-25
w:goes	2=-46 4=93 5=69 6=-64
w:goff	0=51
w:going	0=-42 4=26 7=38
w:golf	0=37 4=-99 6=-52 7=-65
w:gone	0=30 4=70 6=-74
w:good	0=-51 2=-41 3=-60 5=-95
w:goods	8=-29
w:gordons	6=-25
w:gossip	0=-26 6=36 8=30
w:got	0=-44 4=38 5=77 6=-49 8=43
w:gouine	0=-35 6=58
w:gout	0=47 1=-40 4=56 8=-49
w:gouvernante	5=-54
w:gouvernement	0=51 3=-25 8=-27
w:government	0=36 4=-29 5=-37 7=-28 8=-37
w:governments	0=-51
w:governor	0=-27 8=51
w:governors	0=41 8=-25
w:gp	4=-36
w:gpa	6=53
w:grace	4=-36 8=-33
w:grade	2=-38
w:graduate	1=-30
w:graffiti	8=28
w:grand	1=61 2=-36 3=-33 5=-30 7=-46 8=-27
w:grande	1=42
w:grands	1=-26
w:grant	6=-63
w:graphique	0=-27
w:graphiste	0=-42
w:gras	4=-49 8=28
w:great	1=-59 6=50
w:green	0=85 1=-46 3=-87 5=-53 6=-29 7=-67 8=-30
w:greens	0=39
w:greffe	4=39
w:greffier	4=-52 8=-41
w:greffiere	4=-25 8=-32
w:grenoble	3=-35 6=-38
w:greves	7=30
w:grew	0=36 1=-32 5=-27 6=29 7=-30
w:grievance	0=-34 5=31
w:grilles	0=44
w:grin	2=-25 8=-35
w:grindr	8=-25
w:grooms	6=-53 8=-45
w:grossesse	4=35
w:ground	4=42 5=-34 8=36
w:grounds	1=29 3=31
w:group	0=65 2=-31 4=-86 5=31 6=-32
w:groupe	0=30 3=-62 4=29 5=55 6=-45 7=-26
w:grower	3=-31 6=-28
w:growing	6=27
w:guard	0=28 1=-31 4=-38 5=-30
w:guardian	0=25 3=-25
w:guards	0=-58 3=41 8=-31
w:gud	0=55 7=-33
w:gueret	4=-44
w:guerin	6=47
w:guerre	0=49 1=51 4=-54
w:guess	0=28 4=42
w:guest	5=-41
w:guests	4=-25
w:guide	0=-40 2=-31 3=-41 5=-71 6=-88 7=-42 8=-52
w:guild	7=-28
w:gurdjieff	1=89
w:gym	3=35 4=-25 6=-29 7=-59
w:h	0=-27 3=43 4=49 8=29
w:habilitations	4=-48
w:had	0=-76 1=-67 3=-32 5=49 6=-34 7=-89
w:haemochromatosis	0=-30
w:haemophilia	4=-68
w:hairdresser	8=40
w:hale	7=30
w:half	0=-30 1=-34 2=45 7=27
w:hall	0=-30 3=26 7=-28
w:hamas	0=43
w:hamburg	5=38
w:hand	1=-56 2=-25 3=53 4=-36 5=-60 6=-73 7=-56 8=46
w:handball	0=-25 4=-27
w:handbook	2=-28 7=-29
w:handed	4=-43
w:handicap	4=-32
w:handicape	3=-44 4=67
w:handicapee	3=-37 4=60
w:handicapes	4=-50
w:handle	1=57
w:handled	4=-53 5=-54 8=54
w:handler	4=-55 8=-35
w:handling	1=-28 4=44 8=-66
w:handprint	3=33
w:hands	3=52 4=46 5=-66 6=-39 7=-40
w:handshake	3=-33 4=-35
w:handwriting	0=-33 2=-29 3=54 4=-63 5=-37
w:hang	3=-57 4=-43 5=-35
w:hanoi	0=44
w:haplogroup	2=57 6=-32
w:happy	0=-31 2=-29 4=37 6=-32
w:harassment	8=-34
w:hard	0=54 1=-42 4=80 5=-36 6=-52
w:hardest	6=-71
w:hardware	3=-39
w:harmless	2=29
w:harmony	1=35
w:hart	6=40
w:harvard	2=37
w:has	1=-59 3=-45 4=29 6=-41 8=39
w:hasn	0=-34 1=26 5=28 6=-54
w:hat	0=26 6=-70
w:haul	4=-25 7=-34
w:hauliers	2=-27
w:haute	0=28 4=-39 7=-26
w:have	0=-29 2=43 4=29 7=-70
w:haven	4=-48
w:having	0=60 4=-29 5=79 6=-45
w:havre	7=27
w:hay	2=-36 6=-41 8=-37
w:hayek	0=30 3=-29
w:hcr	3=49
w:he	6=31 8=-45
w:head	0=-55 1=-32 2=-40 3=-43 6=-76 7=-34
w:headache	4=-31
w:headquarters	7=-36
w:heads	0=38 7=-42
w:health	0=-47 5=-63 8=-36
w:healthy	2=-52 7=-26
w:healy	4=-28
w:hear	4=90 6=-29
w:heard	5=26
w:hearing	0=-32 1=-29 3=-36
w:hearings	7=38
w:heart	2=28 3=-30 4=63 5=-74 6=-29 7=-28 8=-40
w:heat	0=39
w:heathrow	3=-27
w:heavy	4=62
w:hebdo	3=-42 6=-27
w:held	4=-38 8=55
w:helene	2=-33
w:helix	4=-30
w:hello	3=35
w:helmand	4=59
w:help	1=-43 3=-38 4=-32
w:helped	2=-36 7=28 8=-74
w:helpline	6=-80
w:helps	4=45 5=-37
w:helvetique	7=-33
w:hemophilie	2=31 4=-39
w:hence	1=27 2=-27 3=27 4=32 5=26 8=-36
w:hepatitis	4=47
w:her	0=-52 3=50 6=-38 8=-63
w:herd	5=-80
w:here	5=29
w:hereditaire	2=45 4=-47
w:hereditary	4=-117
w:heredite	0=-27
w:heritage	7=-30
w:herite	2=-26 4=-48
w:hernie	4=35 8=-39
w:hero	5=-59 6=-40
w:heroin	4=30 8=-34
w:heroine	6=-52
w:hers	0=-56 4=-46 5=-39 7=-38
w:herself	0=39 2=41 5=-49 6=58 7=-27
w:herve	6=-44
w:hetero	0=-39 1=-30 5=-37 6=70
w:heterogeneite	6=-28
w:heterosexual	4=-53 6=85
w:heterosexuel	6=38
w:heterosexuelle	3=-29 6=40
w:heterozygote	2=61 4=-35
w:heterozygous	2=37
w:heure	0=34 1=-60 4=-34 7=36
w:heures	1=-25 3=-57 6=-27 8=48
w:heureux	5=-31
w:hexham	4=-44 6=-42
w:hgv	6=29
w:hid	6=77
w:hidalgo	0=65 5=-30
w:hide	6=55
w:hierarchy	4=-43
w:high	7=-30
w:hill	5=-45
w:hillary	0=76 4=-27
w:him	0=-97 1=-46 2=30 3=55 6=42
w:himself	0=67 1=38 4=42 6=26 8=-46
w:hindu	1=91
w:hinted	6=40 7=-31
w:hints	5=56
w:hip	8=-57
w:hire	3=-59
w:hired	4=-58 5=-71 6=40
w:hires	8=-62
w:hiring	4=-38
w:his	0=-31 1=-53 2=32 3=75 5=31 8=-55
w:histoire	0=-63 1=-36
w:historian	7=-30
w:historien	6=-42
w:history	0=-42 1=-45 2=-46 4=34 5=-53 6=-26
w:hiv	2=-50 4=-38 5=-33 6=27
w:hiver	0=-34 4=25
w:hla	0=-67 2=58 3=-56 4=-30 8=-47
w:hmp	8=-50
w:hmrc	3=38 8=33
w:hoang	0=34
w:hold	1=43 3=35 7=-46
w:holder	0=-25 3=-53 4=-26
w:holding	7=30
w:holds	0=35 1=41 3=48 4=-60 5=-32 7=33 8=-59
w:holidays	1=37 6=29
w:holt	5=58
w:home	0=-65 1=-56 2=-44 5=-46 6=60 7=-34
w:homeless	0=34
w:homeopathie	1=37
w:homeopathy	1=46
w:homes	5=-41
w:homme	0=-63 1=40 4=-45 5=40 7=-40 8=-42
w:hommes	0=-52 1=-65 2=-29 3=-53 4=-46 6=75 8=-58
w:homo	0=-38 1=-53 3=-29 5=-26 6=38 8=-48
w:homologation	6=-33
w:homoparentales	6=-25
w:homophobia	6=-43
w:homophobie	0=-38
w:homosexual	0=-33 4=-38 5=-37 6=89
w:homosexualite	0=-30 1=-33 2=-43 5=-28 6=27 8=-26
w:homosexuality	0=-40
w:homosexuel	1=-28 3=-25 5=-41 6=73 8=-52
w:homosexuelle	6=55
w:homozygote	2=40
w:homozygous	2=52 4=-49
w:hook	5=36 8=-30
w:hopes	1=29
w:hopital	0=-30 2=-44 6=55 7=41
w:horoscopes	4=-61
w:hors	3=-29 4=29 6=43 8=40
w:horse	4=63
w:horses	4=-60 7=-25
w:hospice	1=27 4=-32 6=-42 8=-28
w:hospital	0=-28 1=48 4=-54 5=-27 8=-33
w:hospitalise	4=92 8=-27
w:hospitalised	4=25
w:hospitals	2=-30 4=-37
w:host	4=-27
w:hostile	0=54
w:hosts	1=-25 5=51
w:hot	4=-53 5=42
w:hotel	0=-53 1=-75 2=-27 3=-35 4=-32 5=85 7=-47 8=-37
w:hotelier	3=-42
w:hotellerie	1=-26 4=-40 5=-38 7=39
w:hotels	5=-49
w:hour	2=-41 3=-40 4=55
w:hours	3=-31 5=-26 8=28
w:house	0=-55 1=-28 3=-36 4=40 7=-68
w:household	0=39 1=-31 4=-25 5=29 6=32
w:housing	5=-32 6=-36 7=-34
w:hove	6=40
w:how	2=-69 4=-31 6=37
w:hr	0=-53 4=-42 5=61 7=-46 8=-35
w:hugo	6=60
w:hui	1=37
w:huile	5=-54
w:huissier	0=-62 5=30
w:huit	0=-44 5=-33 7=27 8=66
w:hull	5=46 6=-58 7=-62
w:huma	0=53
w:humain	1=65 3=-29 6=-29
w:humaine	5=-42
w:human	2=-32
w:humanist	0=-30 1=58 8=-38
w:humaniste	0=-37
w:humanists	1=43
w:humanite	1=67 3=-30
w:humanites	1=-56
w:hume	0=-49 1=-26 4=48
w:humour	2=-71
w:hundred	2=-28 4=-45
w:hungary	1=-26
w:hunt	7=-51 8=48
w:huntington	2=62 4=-105
w:hurst	2=-25
w:husband	2=-51 3=-35 4=-39 6=-51
w:husbands	5=-37
w:hybrides	4=-28
w:hygiene	4=-45
w:hypersensible	4=40
w:hysterectomy	2=-37 4=45
w:i	7=-32 8=-39
w:ibew	4=-49 7=42
w:ice	4=-33 6=-54
w:ici	5=39
w:id	3=37
w:idea	4=-28 5=-46 6=-40
w:ideal	4=44 5=-35 8=-32
w:idealiste	1=-50
w:idee	1=-32
w:idees	4=-26
w:idemia	3=-42
w:identical	2=44
w:identification	3=-28
w:identifie	0=-39
w:identified	2=-37 3=73
w:identifiee	2=36
w:identifies	3=28 6=41
w:identify	3=27
w:identity	8=-50
w:iec	4=-26
w:iel	4=46 5=-53 7=82 8=-30
w:if	0=32 1=-50 3=-31 4=25 6=37
w:ig	7=42
w:ignore	2=55
w:ii	2=42
w:il	0=25 3=-86 7=-49
w:ile	0=-30 1=51 7=-39
w:ill	0=-33 4=44 5=-26 6=-39
w:illisible	3=49
w:illness	4=43 5=-30
w:illnesses	4=36
w:ils	0=-50 2=-28 3=-43 4=-38 5=56 6=58 7=-51 8=-52
w:image	0=-28 3=41 7=-43
w:imagerie	4=-36
w:immeuble	1=-44
w:immigration	0=36 6=-42 7=-28
w:immobilier	0=-54 4=-42 5=-38 6=-25
w:immobiliere	7=-30
w:immoral	1=74
w:immune	0=-37
w:immunocompromised	4=59
w:immunology	4=-52
w:impact	3=-56
w:implant	4=52
w:implants	4=-38
w:importe	0=-46
w:impotent	4=-69 5=42
w:imprimerie	0=-25
w:imprimeur	0=-37 7=-39
w:improper	5=40
w:in	2=-37 3=-30 7=-31
w:inapte	4=66
w:inauguration	0=44
w:incapacite	4=33
w:incarcere	8=38
w:include	4=-42
w:included	2=30 4=-33
w:including	1=-41
w:inclusion	0=-32 4=50
w:incroyant	1=66
w:inde	3=26
w:independance	0=58
w:independant	0=-101
w:independante	0=46
w:independence	0=40
w:independent	4=-46 7=-40
w:index	0=-26 2=-33 3=66 6=-36
w:industry	0=-28 7=-27
w:infidele	5=49 6=-43
w:infirmier	4=-40 5=-41
w:infirmiere	2=-46 6=-61 7=-33
w:infirmieres	5=-33 6=37 7=59
w:info	0=-43 4=-37
w:information	2=38 4=-32 7=-26
w:informatise	4=-63
w:informed	8=-27
w:ingenieur	0=-25 3=-46 5=-39 6=-36 7=29
w:ingenieure	0=-26 3=-32 7=-28
w:ingenieurs	0=-37
w:inhaler	2=-53
w:inhalers	4=-35
w:inheritance	2=-84
w:inherited	4=-95 8=-30
w:initiation	1=-54
w:initiative	7=-80
w:initie	3=-28
w:initiee	4=-35
w:injury	2=30
w:inmate	8=51
w:inmates	8=43
w:inn	5=-42 6=55
w:innovation	2=-50
w:inquiry	5=39 8=-59
w:inrae	2=-36
w:inscrit	3=47 5=31
w:inside	6=-26 7=-32 8=28
w:insider	8=29
w:insiste	0=46
w:insists	3=25
w:insomniaque	4=45 5=-33
w:insoumis	0=30 1=32 6=-31
w:insoumise	0=-33 1=-26
w:inspector	0=-34 5=47
w:inspectrice	4=-36
w:installe	1=-36 3=-31
w:installed	3=55 4=-26
w:installer	3=-62 4=-58 6=56
w:installs	3=-37
w:institute	0=-29 2=-33
w:institution	8=38
w:instructions	4=33
w:insulin	2=-32 7=-40
w:insuline	2=-59
w:insurance	0=-30 1=-49 2=-28 6=33 8=-32
w:insurer	0=-27 2=58 4=-84 5=38 8=-32
w:intelligence	6=-31
w:intensive	4=29
w:intercourse	8=-33
w:interdiction	6=-34 8=70
w:interdit	3=58 8=26
w:interesse	3=42 6=46
w:interessee	6=47
w:interest	2=-31 4=-37
w:interested	5=-35 6=101 7=26
w:interests	2=66 5=-44 6=-30
w:interet	0=-57 5=-31 8=77
w:interim	3=29 7=-34
w:interimaire	3=42
w:interimaires	7=-30
w:intern	3=-37 5=25 8=-30
w:international	0=-35 7=66
w:interne	2=-31
w:internet	4=-43 5=56
w:interns	4=-41 6=-29
w:interprete	8=-27
w:interpreter	6=-38 8=-30
w:interruption	4=28 8=-25
w:interview	1=-34 4=48 8=-58
w:interviewed	1=41 4=28 5=-40 6=-32 8=-33
w:interviewer	0=79 5=42 6=-52
w:interviews	0=-38
w:intimate	4=-39 5=28 6=-34 8=-40
w:intime	5=60 8=-31
w:intimes	5=57
w:intimite	5=-29 6=-37
w:into	0=-83 1=-81 4=-29 5=76 7=77 8=-52
w:introduced	1=-32 3=-30
w:intrusion	5=-31
w:invalidite	4=-38
w:inversion	2=35 4=-25
w:investigated	5=-28
w:investigates	8=-65
w:investigation	5=-31 8=53
w:investigator	8=-38
w:investisseurs	5=-49
w:investment	0=-55
w:investments	5=-28
w:investor	0=-35
w:invigilator	5=-38
w:invoices	5=-43
w:involved	0=-29 5=37
w:iqbal	4=-64 7=-32
w:iraq	0=73 7=-72 8=-25
w:ireland	1=-33
w:iris	0=-80 1=-42 2=-33 4=-69 5=-46 6=-44 7=-36 8=-53
w:irish	2=52 6=-29
w:irritable	2=-37 4=63
w:is	0=-26 2=-47 3=-37 7=-26
w:islington	0=25 7=-38
w:isn	0=-28 1=-25 4=-65 5=-25 6=55
w:iso	0=-50
w:israel	0=36
w:issue	6=30
w:issued	0=-28 3=53 4=-27
w:it	0=-26 4=-30 5=65 7=-37
w:its	0=-31 2=-71 3=-46 4=-89 8=-43
w:ivf	2=-37 4=37 6=-29
w:ivresse	0=-42 8=35
w:ivry	0=64 7=-55
w:iwgb	0=-26 7=59
w:j	5=-48 8=56
w:jab	3=-31 4=29
w:jabbed	4=46
w:jabs	4=-27
w:jack	6=-39 7=-56
w:jail	7=-25
w:jailed	8=43
w:jamais	2=-61 6=53 7=-31 8=38
w:january	0=51 8=-28
w:janvier	0=31 2=-38
w:japan	5=-43 6=40
w:jaquette	6=79 8=-27
w:jardin	1=50 4=-26
w:jargon	4=-37
w:jaunes	0=32 8=-25
w:jaures	0=-35
w:jazz	5=-55
w:je	0=41 1=25 2=-28 3=-63 6=-45 8=-60
w:jean	0=-43
w:jeans	6=-50
w:jeremy	0=27
w:jeudi	1=25 4=25
w:jeune	0=26 5=68 6=-98 8=-27
w:jeunes	0=27 1=-51 4=-38 5=47 6=-42
w:jeunesse	5=-33 7=-29
w:jewish	4=-27 6=-26
w:jill	0=28
w:joanna	6=35
w:job	1=-41 3=-52 5=-29 6=-46 7=-25
w:jobs	1=25
w:jockey	3=-46 4=-47
w:john	6=26
w:join	0=-33 7=40 8=-25
w:joined	1=45 2=-27 5=-26 6=-37 7=97
w:joiner	6=-48
w:joint	0=-32 3=64 4=-45 5=-27
w:joints	3=-25 4=-28
w:joke	0=41 1=94 5=-31 7=-31 8=-29
w:joked	0=-38 1=62 6=-37
w:jokes	0=40 1=-39 2=-44 4=-64 5=33 6=35 7=-38 8=-58
w:joseph	1=37
w:joue	4=-26 5=-42 6=-81 7=-42
w:jour	0=-42 2=-62 4=73 6=-35 8=-51
w:journal	1=66 2=-44 3=39 6=-29 7=-43 8=-33
w:journaliste	0=-41 1=-35 5=-25 8=-27
w:journalists	1=-50 7=66
w:journee	0=34 5=-36 6=27
w:journeyman	4=-48
w:jours	7=-30
w:juan	5=60
w:judge	0=-50 1=-30 6=-26 8=-37
w:judging	4=-25 6=25 7=34
w:judiciaire	3=-74 4=-40 5=-40
w:judiciaires	2=-41 3=-25 8=40
w:judo	7=-44
w:juge	0=-45 1=25 2=-29 5=-37 8=26
w:jugee	8=43
w:jugement	1=58 5=31 8=-26
w:juin	1=-46 5=-38 8=54
w:julia	5=-32 6=36
w:julien	5=-33 6=48
w:july	4=34 6=-29
w:jumeau	2=-39 4=57
w:jumeaux	2=-69
w:jumelles	2=33 6=-32
w:jumped	8=38
w:june	0=-45 2=-41 3=25 4=48
w:junior	4=-48 5=31
w:jure	0=-46 4=-34 5=76 6=-38
w:juriste	2=-39 3=-79 4=-38 5=38 7=-64 8=-38
w:jury	0=30 3=-44 5=-72 6=-37 8=-83
w:jusqu	2=-26 3=-26 4=43 8=-51
w:jusque	0=-29 1=35
w:just	0=-36 1=57 3=32
w:justice	4=-27 5=-40 6=-36
w:juvenile	1=-27 8=28
w:k2	5=-65
w:kabul	4=32
w:kaci	8=27
w:kampala	3=34
w:kantian	1=35
w:kantien	1=65
w:karen	5=-37 6=25
w:karim	6=69
w:karyotype	2=46
w:karyotyping	2=-41
w:kay	4=-88
w:kcnh2	4=-78
w:keele	5=-27
w:keen	6=-31
w:keep	3=-38 4=48 5=35 6=-85 8=35
w:keeps	1=29 2=-40 4=38 8=-41
w:kelly	2=-25
w:kent	4=-51 5=-36
w:kept	0=-51 1=-31 3=29 4=-34 6=39 7=-26
w:kerr	6=-53
w:key	3=26
w:keystroke	3=52
w:kidney	4=42
w:kidneys	2=60
w:kids	1=49 4=-47 5=36 6=33 8=-30
w:killed	2=51 4=-28
w:kin	6=25
w:kind	5=27 6=-45
w:kinds	4=-27
w:kine	4=-81
w:kinesitherapeute	4=-34
w:king	0=56 1=-36
w:kinky	5=27
w:kissing	5=58
w:kit	2=92 4=-55 6=-45
w:kitchen	4=-42 5=-32
w:kitchens	5=-34
w:kits	2=-36 3=-25
w:klinefelter	2=51 4=-31
w:knee	4=138 5=-32 6=-36
w:knew	0=-36 4=-31 6=52
w:knocked	5=-25
w:know	0=-51 3=25 5=47 6=-42 7=-25 8=-37
w:known	0=-30 2=49 5=74
w:knows	1=37 2=43 4=-60 7=-25 8=-36
w:komsomol	0=71
w:koroma	3=29
w:krishnamurti	1=72
w:kurde	0=58
w:kyoto	1=-41 5=-46
w:l	8=-43
w:l214	0=-36
w:la	4=-36 7=40 8=-26
w:lab	0=-42 1=69 3=39 4=-34 5=-60 7=-33 8=-33
w:label	4=-30
w:labo	2=43
w:laboratoire	1=-36 4=-32 6=-32
w:laboratory	2=-58
w:labour	0=26 4=-64 5=-47 6=-28 7=-94
w:lache	0=55 8=-30
w:ladders	4=53
w:lagos	4=36
w:laicite	0=-27
w:laine	1=27
w:laisse	7=-26
w:lake	6=-34
w:landes	0=52 5=-48
w:landlord	0=-44 1=-38 4=-55 5=40 7=-27
w:lane	0=-39
w:language	4=-32
w:languages	0=25 3=-26 5=-63
w:langue	4=-40
w:langues	1=27
w:lapel	0=-27
w:lapsed	1=-57 7=69
w:laptop	4=-35 5=45
w:laptops	5=-44 8=37
w:last	2=-78 3=-63 4=64 5=-41 6=69
w:late	0=-31 2=30 4=-62 5=38 6=48 7=-30
w:later	2=33 4=33 6=45
w:latex	4=89 5=-73
w:laugh	4=-50
w:laughs	5=-42 8=-34
w:launch	8=-26
w:laurent	6=42
w:lave	3=-36 8=60
w:law	1=-46 2=-45 3=-26 4=-83 5=-31 6=-91 7=27 8=42
w:laws	5=-32
w:lawyer	1=-25 2=-27 4=-35 5=-51 6=-39 8=-42
w:lawyers	7=35
w:lay	1=-57 3=-36 5=54 7=74 8=-38
w:layout	0=-39 1=-42 4=-25
w:le	0=31
w:lead	0=-31 4=-56 6=-66 7=-38
w:leader	0=-27 4=-72 8=-33
w:leadership	0=28 2=-26
w:leads	0=-32 6=27
w:leaflet	0=-37 4=-30
w:leaflets	4=-46
w:league	5=-28 8=29
w:leaked	4=-25 5=33 6=-29
w:leaks	3=-25
w:lean	0=-26
w:learn	6=29
w:learned	2=30 4=-26
w:learning	7=43
w:learnt	0=-28 3=30 4=-28 7=-25
w:least	0=25 1=-26 5=48
w:leave	0=28 3=-38 4=25 5=-81 7=-37 8=-50
w:leaving	4=-32
w:lecteur	0=74 1=-41 3=27 4=-28
w:lecteurs	3=-87
w:lecture	1=-38 3=57 5=-61 7=-31
w:lecturer	2=-26 3=-33
w:lectures	1=-32 4=-60 8=-32
w:led	0=-64 4=-37 5=38 7=39 8=-49
w:leduc	6=40
w:lee	0=-33 6=28
w:leeds	0=-54 1=-55 3=-25 4=-25 6=28 8=26
w:left	0=-70 4=46 5=53 6=86 7=36 8=-46
w:leg	0=-29 4=54 5=-31 6=-28 7=-34
w:legal	8=-32
w:legendary	4=-47
w:legeres	5=66
w:legislatives	0=35 1=-25
w:leicester	0=-30
w:leiden	2=41
w:leith	0=37 1=41 4=-34 5=-51
w:lendemain	5=31
w:length	3=-46 4=-25
w:lenin	0=41
w:lenoir	0=-45 1=36 5=-29 6=-46
w:leroy	4=38
w:les	2=-45 3=-81 4=27 5=-37 6=87 7=-34 8=-41
w:lesbian	0=-43 4=-45 5=-60 6=50 7=-33 8=-48
w:lesbien	6=-35
w:lesbienne	0=-32 1=-27 4=-26 6=94
w:lesbos	1=-33
w:less	2=-34 4=41 5=-28
w:let	0=-26 1=-42 3=82 4=-32 5=-45 8=58
w:lets	3=39
w:letter	1=-40 2=40 5=52 8=42
w:letters	0=-36 2=-34 5=-40 7=-42 8=-39
w:lettre	1=38 2=43 3=-53 4=26 8=30
w:lettres	0=36 4=-35
w:leucemie	4=37
w:leukaemia	0=-34 4=67
w:leur	4=-28 5=80 7=-28
w:leurs	6=-39
w:leve	0=-48 1=-27 7=-37 8=82
w:level	0=-26 4=-60 7=26
w:levres	4=39
w:levy	0=-31 7=47
w:lgbt	0=-65 1=-32 4=-40 5=-44 7=-27
w:liaison	0=-42 3=-26 4=-27 6=-87
w:lib	0=34
w:liberal	1=-32 3=-35 4=-35 5=-57 6=-28
w:liberale	0=-46
w:liberals	0=49
w:liberation	0=-32 1=61
w:libere	3=-25 8=47
w:libertarian	0=49 8=-27
w:libertin	5=46
w:libertine	5=-25
w:libido	4=-94 5=52 8=-27
w:libraire	1=-39 8=-32
w:librairie	3=-26 6=30
w:librarian	8=-50
w:library	0=-27 4=-40 8=-42
w:libre	0=-81 1=58 3=-56 4=-53 5=61 6=-77 7=-61
w:libres	1=55 5=-43
w:licence	0=-46 1=-63 2=-51 3=46 8=-52
w:licencie	7=31
w:licenciement	4=47 5=38 7=-37
w:licensing	3=-25
w:lie	1=38
w:lieu	6=-45 8=48
w:life	1=71 2=-40 3=-48 4=-37 6=70 7=-51
w:lifelong	0=51
w:lift	0=-47 3=-34 4=57 6=-28 8=-28
w:lifted	4=-54
w:lifting	4=86
w:light	0=-30 1=-31 8=27
w:lighting	4=-36 6=-36
w:lights	4=28 5=-58
w:ligne	0=39 1=28 3=-36 8=-41
w:ligue	0=-26 4=-34
w:like	0=-38 2=-32 5=-71 6=96 7=26 8=27
w:liked	0=-25 6=45
w:likes	0=-30 1=26 3=-30 5=42
w:lille	1=47 2=-35 4=-39 5=36 6=53 8=-29
w:lily	3=-46
w:limoges	4=-29
w:limp	4=43
w:limps	4=-26
w:lind	0=-27 2=56 4=-44
w:line	1=-25 2=47 4=-35 5=48 6=-74 8=-53
w:linen	5=-30
w:lines	2=-30 6=-49
w:lingerie	0=-25
w:link	0=-64 7=43
w:linkedin	6=25
w:lion	4=-37
w:lip	4=44 7=43
w:lire	3=42
w:lisbon	5=37
w:lise	3=42 6=70
w:list	1=-36 3=43 4=65 5=-35 6=-54
w:liste	3=36 7=30
w:listed	6=35
w:lists	0=-34 1=-25 7=27
w:lit	0=-42 1=37 4=89 5=-59 6=40 8=-34
w:literacy	8=-45
w:literature	6=-28
w:lithium	5=-25
w:lits	4=-46
w:little	4=69 5=-31
w:live	0=-50 1=49 5=62 7=-37
w:lived	6=-29
w:liveness	4=-26
w:liver	2=46 4=-78
w:liverpool	4=-30 7=30
w:lives	1=51 2=-59 3=-70 4=29 5=48 7=-79 8=-53
w:living	2=25 3=-56 4=26 5=-43
w:livraison	1=-48
w:livre	0=-50 3=-53 4=-78 5=-37
w:livres	3=-38
w:ll	2=35 8=-56
w:llm	5=-25
w:loads	4=-30 5=-35
w:lobbied	0=-25
w:lobbying	0=-52
w:lobbyist	0=-26 5=-59
w:local	0=39 1=39 3=-25 4=-81 6=-28 7=31
w:locale	0=25 5=-34 6=-33
w:lock	3=26 4=-41
w:locked	0=-29
w:locker	5=36 8=25
w:locks	3=-56 8=39
w:locuteur	3=-25
w:lodge	0=-32 1=106 5=-35 7=-131
w:lodger	5=30 6=-51
w:loge	0=-62 1=54 2=-28 3=-36 4=-38 5=-66 6=-75 8=-29
w:logement	0=33 1=-50 6=26
w:logeuse	1=-38 5=34
w:logged	3=25
w:logiciel	0=-33 1=-30 3=87 4=-30 6=-28 8=-28
w:logistics	0=32 4=-47 5=-25 6=-40
w:logistique	0=-26 7=26
w:logo	7=-50 8=-26
w:logs	3=46 4=-28
w:loi	0=58 4=-79 7=-34 8=47
w:loire	5=-38
w:loisirs	3=-49
w:london	0=36 1=-42 4=-42 5=-30 6=-66
w:long	2=77 3=-62 4=-31 6=-30 7=-36 8=-46
w:longbridge	7=29
w:longer	4=38 5=44 6=-49 8=-33
w:longtemps	5=-57 6=40
w:longue	5=-37
w:look	1=-36
w:looked	1=-32 4=-36 5=-31 6=28
w:looks	2=-28 5=49 6=-59
w:loops	4=-30
w:lopes	2=31 8=-31
w:lord	6=-46
w:lords	5=25
w:lorries	4=-34
w:lors	0=37 5=70 8=-45
w:lose	4=-62
w:lost	0=86 1=-25 2=-77 3=-64 4=58 5=-47 6=35 7=-56 8=25
w:lot	6=-32 8=-33
w:lots	1=-29
w:loue	4=-27
w:louis	0=36
w:louise	6=33
w:lounge	7=-32
w:lourdement	4=27 5=30
w:lourdes	2=-26
w:love	0=-55 1=-41 2=-42 3=-33 5=-119 6=116 8=-28
w:loved	0=-27 1=-49 5=26
w:lover	0=-32 4=-25 5=68 6=-140
w:lovers	4=-26
w:loves	0=-25 4=-40 5=-45 6=52
w:low	4=38
w:lowe	5=-26 7=33
w:lower	6=-30
w:lowest	6=-63
w:loyal	0=-31 4=51 6=-30 7=29
w:lr	0=101 1=-33 7=-77
w:lse	0=-25
w:ltd	2=-52 5=-37 7=-33
w:luc	0=-35
w:lucie	6=38
w:lues	3=36
w:lui	2=45 5=-41 6=50 7=-38
w:lumiere	1=-27
w:lumieres	1=-48 4=39
w:lunch	2=-25 4=59 8=-39
w:lund	2=-36 6=41
w:lung	0=-41
w:lungs	2=-26
w:lupus	4=29
w:lussac	6=-34
w:lutte	7=-29 8=-29
w:lycee	1=-34 5=-47 7=-47
w:lyle	8=-46
w:lynch	4=-48
w:lyon	1=-44 2=-31 3=-37 4=-27
w:m	4=33 5=25 8=-38
w:m25	0=51
w:m6	5=-38
w:ma	0=-118 1=28 3=77 6=-47 7=35 8=-68
w:machine	0=-41 1=-51 3=31 4=33 8=-29
w:machines	3=-25 4=-44
w:macon	1=-32 4=-25 5=-32 6=-46 8=27
w:maconne	1=49
w:maconnerie	1=-47 3=25 8=-41
w:macron	0=79 3=-40 5=-44
w:madame	0=-35
w:made	0=-52 1=89 3=60 4=44 5=-43 6=-61 7=-90 8=-74
w:maga	0=74 3=-30 5=-33
w:magasin	0=-31 7=29
w:magasins	8=69
w:magazine	4=-35 5=32 6=-82
w:magistrate	8=-32
w:magistrates	7=-26 8=60
w:magnifier	4=25
w:mai	0=-42 3=37 6=25 7=28 8=47
w:mail	3=-25 5=43 7=-30 8=-25
w:main	0=-48 2=-53 5=-27 6=-34 7=-37 8=-51
w:maine	0=-58
w:mains	2=-25 4=51 6=-33
w:maintainer	2=-29
w:maintains	8=28
w:maintenance	4=-52
w:maire	0=26 5=38 7=-39
w:mairie	1=-34 3=-47 5=-39 7=-31
w:mais	0=101 2=-46 3=-26 4=-28 5=-25 7=-31
w:maison	0=-41 1=-34 2=-40 3=-35 4=-30 7=-27
w:maitre	0=-33 2=-32 3=-35 4=-52 5=-55 6=-33 8=-49
w:maitresse	6=-43
w:maitresses	5=41
w:maitrise	1=-31
w:majeure	5=29
w:majorite	0=32
w:make	3=34 4=-36
w:maker	0=-38 3=-32 4=-30 5=-40
w:makers	1=-29
w:makes	0=30 2=26 4=-36
w:mal	0=-46 1=57 4=46 7=-25 8=-27
w:malade	2=-37 5=-38
w:malades	2=-46 4=-45
w:maladie	0=-30 2=71 3=-32 8=-28
w:maladies	4=-44
w:malaria	4=-56
w:malawi	4=-29
w:male	3=-45 4=-38 5=-41 6=25
w:malentendant	4=50
w:malgre	3=32 4=25 7=35
w:malware	0=-32 3=-29
w:mamans	6=61
w:man	0=-85 1=-40 2=-81 3=-35 4=-36 6=94 7=56
w:managed	2=-38 5=-52 6=-30
w:management	0=-51 4=-32 5=-45 6=-61
w:manager	0=-25 1=-88 2=-60 3=-82 7=-34 8=-78
w:managers	7=-28
w:manages	3=-42 6=-27
w:managing	4=39 6=29 8=-33
w:manchester	0=-28 4=-26 6=-40 7=44
w:mandat	7=61 8=79
w:mandataire	0=-49 8=-33
w:mandate	0=59 4=-28 7=-35 8=-31
w:manic	4=-35
w:manif	0=50
w:manifestation	0=-56 8=40
w:manifesto	0=28
w:manner	7=-28
w:manslaughter	8=46
w:mantra	8=-40
w:manual	2=-39 4=-39
w:manuel	8=-45
w:manutention	4=46 8=-37
w:many	2=34 4=-31
w:maps	5=-35
w:maquette	0=-46
w:marais	6=-35
w:marathon	4=28 8=-42
w:marathons	4=81 5=-63
w:march	0=-85 2=-30 4=53 5=25 6=-58 8=56
w:marche	0=-29 1=-39 3=-35 7=-35 8=-45
w:marched	0=37
w:marcher	0=99 4=-60
w:marches	0=-45 1=-26 5=-49 8=35
w:marcus	1=35 3=-37
w:mardi	1=51 4=38 6=-30
w:marfan	2=28 4=-66
w:margate	6=58
w:marge	0=-28 8=42
w:margin	2=40
w:margins	1=-26 4=-54
w:mari	2=-46 3=-78 4=59 5=55 6=-35 7=-59
w:maria	6=28
w:mariage	0=-53 1=-53 5=84 6=-57 7=-34
w:mariages	0=-32 5=-54
w:marie	0=-29 1=-41 4=-42 8=-31
w:mariee	0=-49 2=-45 4=-52 5=-88 6=35
w:mariees	1=-35 2=-26 5=-39 6=52
w:maries	5=49 6=-33
w:marin	5=-35 6=-68
w:marine	1=-28
w:market	2=-45 3=-45 5=-63 7=-28
w:marketing	0=-52 6=25
w:markets	3=-26
w:maroquinerie	3=-26
w:marque	2=-40 3=-46
w:marques	4=-34
w:marriage	1=-67 3=-37 4=-65 5=80 6=-25 8=-56
w:marriages	5=79
w:married	0=-38 1=-30 2=-31 3=-26 4=-80 5=41 7=-48
w:marrow	2=27
w:marry	1=-34 5=-31 6=91
w:marrying	4=-26 5=-28 6=51
w:mars	2=-50 3=28 4=49 5=-32 6=-25 7=-25
w:marseille	3=40
w:martin	3=-25
w:marxiste	1=55 8=-29
w:mask	4=35
w:masks	3=-34 4=33
w:mason	1=-55 6=-42
w:mass	2=25 3=-35 8=-33
w:massage	3=-39 4=-29
w:mastectomie	2=31 4=-42
w:master	0=-55 1=49 2=-36 3=-44 4=-36 5=-55 6=-63 7=-46
w:masters	4=29
w:match	0=-42 3=68 5=-33 6=-38 7=-59 8=-47
w:matched	2=44 3=32 5=-41
w:mate	7=26
w:materialist	0=-48 1=63 8=-41
w:materialiste	0=-36
w:materiaux	1=-46 4=-34
w:materiel	8=28
w:maternite	6=-36
w:mathieu	6=54
w:maths	4=54
w:matiere	1=-36
w:matin	3=47 5=-38
w:matins	4=42
w:matrimoniaux	0=-31
w:matter	0=35 1=48
w:mattered	0=40 1=-46 7=-39
w:matters	6=41
w:mauvais	3=34
w:may	1=-64 3=38 4=45 6=49 7=-44 8=33
w:mayor	0=-51 5=30 6=-46
w:mba	2=-29 5=-29
w:me	0=-31 1=32 3=-40 4=27 6=33 7=32 8=-62
w:meaning	1=38
w:means	0=41 4=25 5=-42
w:measured	3=43
w:measures	3=39 4=-34 5=-37
w:meat	1=64 5=-39 8=-29
w:mechanic	0=-31
w:medecin	2=41 6=38 7=44 8=-27
w:media	0=-56 6=-52 7=34
w:mediated	7=-26
w:mediator	2=-32 8=-26
w:mediatrice	6=-32
w:medical	3=-32 4=-45 7=-48 8=-28
w:medicale	2=-49
w:medically	2=38 4=44
w:medicaments	4=-44 8=64
w:medication	4=56
w:medicine	3=35 4=-48
w:meditation	1=-26
w:medite	1=52
w:meeting	0=-34 1=-39 7=39
w:meetings	0=-58 1=-31 2=-28 3=-27 5=-37 6=-40 7=-25
w:meilleur	0=-26 1=-33
w:meilleure	1=-27 6=59 7=-32
w:melanoma	4=35
w:melenchon	0=37
w:member	2=-33 4=-57 7=69 8=-83
w:membership	0=-75 1=-57 7=51
w:membre	0=29 1=52 4=-41 7=27
w:meme	2=52 3=32 5=-64 6=76 7=-30
w:memoir	5=40
w:memoire	0=-30 5=-50 8=-26
w:memoirs	0=-40
w:men	0=-92 1=-70 2=-25 3=-52 4=-97 6=86 7=-33 8=-80
w:menage	5=86
w:mend	4=61 6=-32
w:mene	0=-27 1=-37 3=-45 5=41 7=25
w:menee	5=-41
w:meneur	7=29
w:menopause	6=-26
w:mensuels	5=-37
w:mental	4=-36
w:mention	0=-53 1=-44 3=-29 5=-30 6=49 8=35
w:mentioned	1=27 5=-55 7=-27 8=-41
w:mentions	3=44 4=-27 5=61 6=31
w:mentor	6=-42
w:menuisier	5=-29
w:menus	6=-25
w:mer	2=-28 4=-25 5=-80 6=-26
w:merchandiser	5=-34
w:mercredi	6=25
w:mere	2=28 3=-34 6=-55 7=34 8=-51
w:meres	3=-28 6=62
w:merger	0=-28 5=-29 6=-39 7=43 8=-38
w:mes	1=33 3=44 8=-34
w:messages	1=-26 3=-49 5=94
w:messieurs	5=51
w:mesure	8=-41
w:mesuree	3=40
w:met	0=-49 1=-42 2=-27 8=-58
w:metabolises	4=-27
w:metal	6=-60 7=50
w:methodes	7=48
w:methodist	0=-30 4=-34
w:metier	3=-25 4=-39 5=-58 6=-25 8=-40
w:metiers	6=-32
w:metrage	2=-37 8=-34
w:metteur	5=-28
w:metz	2=-29 4=58 6=-26
w:mi	4=34
w:michel	1=-41 4=-28 5=49 6=43
w:microdeletion	2=48 4=-43
w:mid	8=-39
w:midi	1=-40 4=67 5=-58
w:midlands	3=-30
w:midnight	4=40
w:midwife	4=-30 5=-26
w:mieux	0=-46 7=31
w:might	4=-30
w:migraine	4=67
w:migraines	4=62
w:migrants	0=81 1=-33 4=-25
w:migration	0=-26
w:mild	3=-32 4=91 5=-25
w:miles	4=28 5=-30
w:milieu	6=35
w:militaire	0=-73 1=-37 3=54 6=-50
w:militant	1=46 3=-47 6=-37 7=-26
w:militante	1=48 6=-40
w:militants	1=36
w:milite	1=74 4=-29 6=51 7=-42
w:mill	2=-48 3=28
w:mills	4=-27 6=-42
w:mind	0=-33
w:mine	2=-25 3=27 4=-37
w:miner	6=-54
w:miners	7=36
w:mines	4=-34
w:mineurs	7=27 8=28
w:mining	6=33
w:minister	0=-90 5=80
w:ministere	0=61 1=-28 5=-49
w:ministers	0=-27
w:ministre	0=42 1=-43
w:ministres	0=-47
w:ministry	4=-35
w:minor	5=-37
w:minsk	0=28 3=-25
w:minute	0=32 3=-39
w:minutes	4=-50 5=-33
w:mis	0=-40 4=-59 5=89 7=-32 8=82
w:miscarriages	2=29
w:miscarried	4=35
w:misconduct	5=66
w:mise	0=-58 1=-33 4=-27 8=113
w:misidentified	3=47
w:miss	0=-35 1=-39 2=-28 5=28
w:missed	4=36
w:missing	5=-50 8=52
w:mission	1=-51 3=26 4=-26 6=-35 7=-46
w:mistake	2=51
w:mistress	0=-34 5=31
w:mitterrand	0=27
w:mixte	1=32 5=-42 7=-36
w:mme	1=29
w:mobile	5=-51 6=34
w:mobilier	7=-33
w:mobilite	4=58 6=-39
w:mode	6=-36
w:model	3=46 7=-43
w:modele	0=-29 3=39
w:modelling	4=32
w:models	3=-29
w:modem	0=53 7=-54
w:moderates	5=-36
w:moderatrice	5=-63
w:modern	1=48
w:modes	4=-45
w:module	8=-31
w:modules	2=-39
w:moelle	2=53
w:moeurs	0=41
w:moi	1=-36 4=-25 5=-65 6=60 7=-32
w:moins	3=-48 4=102 8=-38
w:mois	0=-58 1=-41 2=-41 4=41 5=-32 6=-37 8=93
w:moitie	1=34
w:momentum	0=62 7=-56
w:mon	3=49
w:monarchie	0=63
w:monarchist	0=38
w:monarchiste	0=75 4=-30
w:monday	3=74
w:monde	1=-37 7=32
w:money	8=65
w:moniteur	8=-50
w:monitor	4=-40 6=-43
w:monitoring	8=27
w:monk	0=-27 4=-28 5=-27 6=68
w:monogamous	5=69 6=-36
w:monopoly	4=-28
w:monsieur	0=-40 1=31 6=27
w:montagne	5=-28 6=-29
w:monte	0=-51 1=-27 4=-47 5=-29 7=66
w:monteur	2=-41
w:monteuse	5=-30
w:month	1=-25 4=38 5=31
w:monthly	2=42 6=-25
w:months	0=-37 2=-49 4=44 5=-48 6=-60 7=-47 8=27
w:montre	2=30 4=-53 7=35
w:montreuil	0=36 7=-46
w:moon	1=76
w:moral	1=-35 5=-37 6=-30
w:morale	1=-56
w:more	0=-37 1=-76 2=-48 4=71 5=43 6=-66 8=-57
w:mormon	4=-25 8=-33
w:morning	0=33 4=72 5=-33 8=-27
w:mornings	4=-28
w:mort	0=33 2=43 5=-53 8=-35
w:mortgage	4=-32
w:mosaique	2=42
w:moscou	0=55 3=-39
w:most	1=-33 5=-27 8=-28
w:mostly	8=-45
w:mot	1=-46 3=39 5=-36 6=52 8=-34
w:moteur	4=-40 6=-41
w:moteurs	5=-57
w:mother	3=-29 7=52 8=-55
w:mothers	7=-27
w:motor	6=-25
w:motorbike	4=39
w:mots	8=-28
w:motto	8=-27
w:moulage	3=-36
w:moulages	3=-31
w:moulin	0=-32
w:mouse	2=-33
w:mouvement	7=-30
w:move	2=25 4=-79 7=-28
w:moved	0=-37 5=-37 7=-29
w:movement	0=33 4=-26
w:moving	4=-30 5=-35 6=32
w:mphil	6=-30 7=-33
w:mr	3=26 4=35 7=35
w:mrs	1=37 2=-48 4=28 5=-56
w:ms	1=-25 2=-31 3=26 4=34
w:msc	0=-47
w:mthfr	2=34
w:much	1=-54 4=26
w:mug	0=30
w:mugged	8=-58
w:multicarte	7=-35
w:multiple	3=-29 4=37 8=-28
w:multiplie	5=43
w:mum	5=-26 6=56
w:mums	5=-26 6=76
w:munich	3=-32
w:municipal	0=39 4=-35 8=-26
w:municipale	0=31
w:municipales	0=45 7=-36
w:mural	0=95 1=-37 5=-29
w:murano	1=25
w:murder	8=-34
w:murdoch	0=29
w:murmure	4=59 5=-42 6=30 8=-25
w:muscular	4=-25
w:musee	0=-50 1=-61
w:museum	0=-30 5=-28
w:music	1=-25
w:musical	5=-45
w:musicians	0=-38 7=74
w:musique	0=-58
w:muslim	1=-31 6=30
w:must	3=-25 4=54
w:musulman	4=-25
w:mutation	0=-31 1=-46 2=50 3=-37 4=-95 5=-45 8=-35
w:mutations	2=-59 4=-59
w:mute	0=-35 2=-74 5=-42 6=32
w:mutee	2=-55 6=48
w:mutuelle	2=-25 4=-38 6=63 7=-28 8=-29
w:my	2=49 8=-26
w:mybpc3	2=54 4=-34
w:myh7	2=33
w:myopathie	2=57 4=-45
w:myself	4=62 5=58
w:mystere	0=46
w:n	2=46 4=-40 5=29
w:nadia	1=-29 6=30
w:nageuse	5=-66
w:naissance	0=26 3=-33 4=47
w:naked	0=-34 3=-26 8=-29
w:name	2=-33 4=-28 6=-51 8=60
w:named	2=-46 4=-25 5=79 6=52 8=27
w:names	3=-38 4=-36
w:namur	1=-60
w:nancy	0=58
w:nanterre	0=-30
w:nantes	0=27
w:napo	0=-35 7=40
w:nasty	3=-26
w:nasuwt	7=59
w:national	3=-46 6=-30 7=51 8=-39
w:nationale	0=-69 1=-30
w:nationalist	0=53
w:nationalite	0=-79
w:nations	5=-47 7=-42
w:natural	2=-27
w:naturalist	1=-52
w:nature	1=41
w:naturelle	0=-26
w:navy	4=42
w:ne	0=27 1=54 2=-56 3=-48 4=60 7=-49
w:neant	3=67 8=25
w:near	4=31 5=-25 8=-37
w:nearly	2=-40 4=45 5=-34 7=39
w:nee	4=40
w:need	0=-45 2=-30 4=34 5=-35 6=36
w:needed	0=-38 7=-27 8=-54
w:needs	0=-54 1=-56 2=-46 3=-46 4=58 5=-49 6=-60 8=26
w:negatif	2=46
w:negative	2=64
w:negociant	7=-76
w:negociation	7=-46
w:negocie	7=-76
w:negocier	1=-30
w:negotiate	7=34
w:negotiated	7=-39
w:negotiating	2=28 7=33
w:negotiator	0=-31 7=33
w:neige	3=-56 8=42
w:neighbour	0=-53 5=45
w:neither	1=30
w:nerves	0=-52 2=-29 4=94 5=-32 6=-25 7=-29 8=-25
w:nets	4=-50
w:network	4=-50 5=27 6=34 8=-27
w:neu	0=-53 7=88
w:neuf	0=-39 5=-57
w:neutral	0=-37 1=29
w:neutre	0=39 8=-29
w:nevada	3=36 4=-29 8=25
w:never	0=-71 1=-40 2=-35 4=-32 5=34 6=28 7=90 8=37
w:new	0=-35 1=-38 2=-28 3=37 5=-40 6=-64 7=-56 8=-76
w:newborn	2=-31
w:newbury	0=68 4=-61
w:news	2=-49 6=-39 8=-39
w:newsletter	0=43 4=-33
w:next	4=25
w:ng	6=-31
w:nhs	4=-32
w:ni	1=102 2=-34 3=-35 4=-67 6=-53 8=-37
w:nice	0=-32 1=-34
w:niece	2=32
w:nietzsche	5=-30
w:nietzscheen	0=-26 1=34
w:night	1=-69 2=-84 3=-64 4=59 5=58 6=-28 7=-48
w:nights	0=-25 3=-39 4=-28 6=-41 7=-33 8=70
w:nihilist	1=75
w:nihiliste	1=32
w:nimes	5=-31 8=42
w:nine	0=-32 1=-30 2=30 4=61 5=-80 8=-55
w:nineteen	8=45
w:nineties	6=-40 8=58
w:niveau	4=-27
w:no	1=37 5=-29 7=-72 8=58
w:nobody	3=31 4=-48 5=-42 6=73 8=-44
w:noel	6=28 7=59
w:noisy	3=-26
w:nom	0=-50 1=86 2=-42 3=-45 5=66 7=42 8=25
w:nominated	6=31 7=30
w:nomme	4=-35 5=-38 6=62
w:non	0=-27 1=73 6=-88 7=-35
w:none	0=-37 2=-26 5=75 6=-32 8=36
w:nonetheless	0=26
w:noon	1=-28
w:noor	8=-32
w:nor	0=33 1=52 4=-39 5=-26
w:nord	1=58 3=-35
w:normal	0=-39 2=58
w:norovirus	2=35
w:north	1=-25 4=-32
w:northern	4=-26 6=44
w:norway	7=-27
w:nos	0=-26 2=-29
w:nostalgique	0=62
w:not	1=70 2=-39 5=-47 6=63 8=-41
w:notaire	0=-31 2=-33 3=28
w:note	0=98 1=-57 4=-35 5=-41 6=89 7=-38 8=-69
w:noted	2=56 4=-41
w:notes	0=-27 8=-25
w:nothing	1=89 3=-61 4=-26 6=-44 7=-36 8=39
w:notice	2=-33
w:noticed	4=55
w:notoire	1=58 6=-37
w:notre	0=25 2=-55 3=37 5=-54
w:nous	7=25
w:nouveau	7=-40
w:nouveaux	3=-52
w:novel	0=-42 1=-45 2=-38 4=-50 6=-66
w:novels	5=-66
w:november	0=38
w:novo	2=30 4=-43
w:now	0=-27 1=43 2=-37 3=-33 4=53 5=-54 6=-60 8=-26
w:npa	0=55 1=-27
w:nucleaire	0=50 1=-31 8=-36
w:nuclear	0=39 3=34
w:nude	0=-49 5=72
w:nudes	5=-25
w:nue	5=25
w:nuit	0=35 1=-31 3=-48 4=32 5=-84 6=-50 8=93
w:nuits	0=-25 1=-37 2=-34 3=-29 4=-42 5=82 6=-43 8=37
w:nuj	1=-39 7=48
w:num	7=51
w:number	0=56 2=36 3=42 4=-35
w:numbers	0=-36 4=41 5=-48 6=29
w:numerique	1=-26 2=-42 8=-49
w:nun	1=38 5=-31
w:nuns	5=-55
w:nurse	0=-30 1=-41 2=-35 3=-31 6=-30
w:nursed	5=-45
w:nursery	3=31 6=-66
w:nurses	2=-47 3=-25 4=-66 5=-28
w:nursing	4=57 6=-43
w:nut	0=-54 4=35
w:nymphomane	5=43
w:oakes	6=-33
w:oath	1=32
w:obama	0=46
w:obedience	1=43 5=-43
w:objected	3=28
w:objecteur	1=53
w:objection	1=35 4=-38
w:objects	1=61
w:objet	5=-26 6=-32 7=-27 8=31
w:oblige	4=54
w:obsession	1=-50
w:obtenir	5=30
w:obtenu	1=-31 4=-31
w:occupational	0=-54 8=-29
w:occupe	0=26 1=-48
w:ocd	4=68
w:october	8=34
w:odd	2=36 5=26 6=-51
w:oddly	5=41
w:odile	5=-27 6=25 8=-29
w:oduya	3=48 4=-43
w:oeuvre	1=-31 3=-25 5=-26
w:of	2=-44 3=-30 4=-39 5=-30 6=-42 7=-31
w:off	0=-50 3=-76 4=75 6=-58 7=26
w:offence	8=-29
w:offences	8=-37
w:offender	5=-39 8=75
w:offenders	5=-52
w:offer	0=-30
w:office	0=29 1=-67 2=-43 6=-81
w:officer	0=-89 1=-37 3=-27 4=-69 5=-72 6=-33 8=-56
w:officers	0=-28 6=51 8=-29
w:offices	4=31 7=-46
w:official	7=57
w:officine	4=-28
w:offshore	3=-37 4=33
w:often	8=-62
w:ohio	0=25 3=26 4=-40 8=26
w:oil	0=36 1=-27 2=-44 3=-31
w:okoro	3=-40 4=64
w:olaf	6=28
w:old	0=58 1=-58 4=-53
w:older	5=36
w:olive	5=-25
w:oliver	6=44
w:olympics	7=-25
w:on	2=-44
w:onboarding	3=27
w:once	0=67 1=-35 2=-42 4=-41 6=-79 7=35 8=67
w:oncle	0=25 3=-28 6=33 7=-25
w:oncogenetique	2=60
w:one	1=33 4=53 6=52 8=-60
w:ones	4=-49
w:online	0=-29 1=48
w:only	3=-47 6=35 7=-31 8=41
w:ont	1=-32 4=-77 8=-35
w:onze	5=-34 8=37
w:open	0=-57 1=-67 2=-33 3=-28 4=59 7=-30 8=-35
w:opened	4=-57 5=-39
w:opening	4=-55
w:openly	6=35
w:opens	0=-46 3=71
w:opera	3=-36 5=-56 8=25
w:operation	3=37 4=-31 5=59 6=-36
w:operations	5=-40 8=-53
w:operator	3=-26 4=32 7=-43
w:operatrice	7=-26
w:opere	4=49
w:opinion	0=-45
w:opinions	3=-28
w:opponent	0=60 7=32
w:opposante	0=65 3=-38 4=-28
w:oppose	0=36 1=55 3=-29 4=-56
w:opposed	3=-43
w:opposee	0=-43
w:opposite	5=-42 6=44
w:opposition	0=65 3=-60 7=-37 8=-75
w:opt	0=-26 7=32
w:opted	3=47
w:option	6=-53
w:optique	7=-32
w:or	0=-86 1=68 2=-43 4=57 6=-67
w:oral	6=-42
w:orange	3=-29
w:orchestra	5=63 6=-45
w:order	0=-35 3=-29 4=-41 6=-53 7=-32 8=87
w:ordered	7=-33 8=71
w:orders	2=33
w:ordre	6=-34
w:organ	1=-35
w:organisateur	0=-48
w:organisation	0=-38 1=-42
w:organisations	7=-32
w:organisatrice	5=-50
w:organise	0=56 1=-34 4=-28 5=30 6=-32 7=-55
w:organised	7=63
w:organiser	0=51 1=-25 4=-27 5=-35 6=-65 7=-46
w:organisers	7=-45
w:organises	0=38 7=83
w:organising	7=33
w:organist	6=58
w:organizer	0=34
w:orgies	5=74
w:orgy	5=-61
w:orient	3=-27 4=-25
w:orientation	2=-34 3=-30 5=-101 7=-36 8=-26
w:origine	2=43
w:origines	2=41
w:orr	5=45
w:orthodox	1=-44
w:orthodoxe	0=-28
w:ortiz	0=-27
w:osaka	3=29 5=-25
w:osei	4=-39
w:other	4=28 5=61 7=-37 8=-25
w:others	5=38 6=-49 7=-43
w:otherwise	5=-43
w:ott	4=41 5=-32 6=25
w:ottawa	0=56
w:ou	3=-25 4=-55 6=65 7=-26 8=-39
w:ouest	7=-45
w:oui	0=45 1=26
w:our	2=-73 3=26 6=47 8=-77
w:ours	6=-40
w:out	2=-52 3=-27 4=40 5=-61 6=58 7=-37 8=-30
w:outdoors	4=72
w:oute	0=-35 6=45
w:outed	6=27
w:outlook	0=36 1=46 7=-41
w:outrage	8=61
w:outside	0=85 4=-25 5=-26 7=-41
w:outspoken	0=39
w:ouvert	6=-34 8=27
w:ouverte	0=39 5=41 7=-56
w:ouvertement	6=48
w:ouvertes	6=29
w:ouvre	3=32 4=-29
w:ouvrier	5=-27 7=-25
w:ouvriere	0=49
w:ouvriers	7=-51
w:ouvrir	5=-26
w:over	1=-81 3=-79 4=-105 8=93
w:owe	2=-29 7=34
w:own	0=38 1=-59 2=43 4=40 5=32 8=-90
w:owned	2=-67
w:owner	0=-27 1=-39 4=-48 5=27
w:owns	1=40 5=-82
w:oxfam	3=-28 7=-37
w:oxford	1=34
w:pa	6=62 7=-68
w:pacemaker	4=32
w:pacemakers	4=-50
w:pacific	1=-35 7=-39
w:pacifism	1=28
w:pacifist	1=70 8=-38
w:pacifiste	0=-104 1=98
w:packs	2=31 5=-47
w:pacse	6=-32
w:pacsee	6=-59
w:pad	3=53
w:page	4=48 5=-70 8=28
w:pages	0=48 6=-45
w:paid	0=-53 2=-34 4=-65 5=49 6=-41 7=56 8=68
w:paie	0=-54 1=-42 2=-38 3=29 4=-46 6=45 7=65
w:pain	4=26
w:painkillers	4=58 8=-37
w:paint	4=38
w:painter	6=-32
w:painting	2=-28
w:pair	0=-47 2=27 3=-29 5=39 6=-88 8=27
w:pairs	0=51 3=-53 6=-38
w:paix	0=-59 7=29 8=-35
w:palb2	2=40
w:palestine	0=28
w:palestinian	0=40
w:palliative	4=-51
w:palm	0=-28 1=-26 3=49 4=-70 5=-29 8=-42
w:palmaire	3=66
w:palmistry	3=-27
w:palsy	4=26
w:pandemic	6=-40
w:panel	2=-60 3=-54 5=-44 8=-30
w:panels	2=-29 6=25
w:panic	4=49 8=-39
w:panne	3=26 4=-47 5=-31
w:pansexual	6=42
w:pansexuel	6=36
w:pansexuelle	5=-54 6=81
w:papas	6=76
w:paper	0=-42 2=-31 6=-72
w:paperasse	4=-35 8=-43
w:papers	0=-26 2=-37 7=-25 8=-25
w:paperwork	4=-58
w:papier	5=-25
w:papiers	1=-43 5=-25
w:par	2=36 3=48 4=-35 8=27
w:parade	0=46 6=-30
w:parafe	5=-30
w:parait	4=-29 5=49
w:paralegal	0=-28 4=-41 5=35
w:paralysed	4=-55
w:parapharmacie	4=-27
w:parc	1=-65
w:parce	0=39 1=-38 6=54 8=-44
w:parcels	3=-38
w:parcours	4=-55
w:parcs	3=-39
w:parent	0=-31 7=-27
w:parental	0=-39 4=-39
w:parents	1=28 2=62 4=-64 5=-49 7=-47
w:parfaite	0=44 4=-26
w:parfois	1=-26 4=30
w:paris	5=-27 6=-38
w:parish	1=-40 5=-34 7=-28
w:park	1=-34 8=-40
w:parking	0=-36 1=-32 3=-38 4=74 5=38
w:parkinson	0=-25 2=36
w:parle	2=-54 3=-58 5=62 6=50
w:parlement	0=-42
w:parlementaire	0=-39
w:parler	0=-27 2=-29 6=-47
w:parliament	7=-27
w:parliamentary	0=-38 5=-30
w:parmi	0=57 6=34
w:paroisse	8=-25
w:parole	0=53 2=-33
w:parrain	1=47
w:parraine	0=31 7=-26
w:part	2=34 6=-40 8=-59
w:partage	0=-25 4=-45 5=-30 6=40
w:parted	5=-25
w:partenaire	0=-57 4=-48 6=28
w:partenaires	0=-46 2=-34 5=53 6=-45
w:parti	0=25 1=-59 5=-34 6=-47 7=-107 8=-46
w:participe	0=44 5=-40 7=43
w:particulier	2=29
w:partie	2=-33 5=34 6=-48
w:parties	0=-92 5=31
w:partis	0=-64
w:partisan	5=61
w:partner	2=-27 3=-25 5=-52 6=-36 7=-28
w:partners	0=-40 4=-53 6=-55
w:partnership	5=28 6=39
w:partout	3=-25
w:parts	1=-48
w:party	0=51 4=-55 6=-39 7=-84 8=-40
w:pas	1=42 2=37 3=-81 4=53 6=62
w:pass	3=43 5=-33 6=-27 7=-32 8=-29
w:passage	3=-31
w:passe	0=54 1=42 3=99 4=-51 5=-104 8=73
w:passed	2=-27 3=46 4=93 8=-49
w:passee	4=46
w:passenger	4=-34 5=28 8=-60
w:passeport	3=-40 4=-40 5=-32 7=-30 8=25
w:passer	4=29
w:passes	7=26
w:passion	2=-25 5=-41 6=-33
w:passionate	5=-89
w:passionne	1=-45 5=-36
w:passport	0=-34 3=29 4=-26 5=-39 8=33
w:password	8=-25
w:past	1=29 4=45 7=-27 8=-35
w:pasteur	0=-42 6=-30
w:pastor	0=44 6=30
w:pastoral	1=25 5=-43
w:pastry	4=-27
w:patel	3=34
w:patent	0=-25
w:patents	2=-45 4=-56
w:paternite	2=-42
w:paternity	2=53 6=-37
w:pathogenic	2=41
w:patience	2=-43 6=-52
w:patient	3=-29 4=-40 5=-45
w:patiente	5=64
w:patients	0=-31 2=-65 5=-40
w:patissier	0=36 6=-54
w:patissiere	4=-43
w:patrimoine	0=-29 2=-28
w:patron	4=49 6=-49
w:patronal	7=-41
w:patronale	7=-27
w:patronne	5=59
w:pattern	3=73 5=-25
w:paul	0=-61 1=-63 5=-38 6=33
w:paume	0=-25 3=63
w:pay	0=-34 4=-43 7=26
w:paye	1=-70 5=73 8=41
w:payes	5=-44
w:paying	7=-29
w:payments	2=-27 8=-41
w:payroll	0=-25 7=-67
w:pays	0=-40 1=36 4=-41 7=48 8=-49
w:paysanne	7=58
w:pcf	0=85 5=-34 7=-84
w:pcr	2=-44
w:pcs	0=-56 7=69
w:peace	0=39 1=25 6=-30 7=-37 8=56
w:peau	4=-32 6=71
w:pede	5=-41 6=51
w:pedigree	2=-50
w:peer	0=-27
w:peers	2=-29
w:peine	1=-42 3=-28 4=-42 5=-32 6=-28 7=-52
w:peines	8=27
w:peint	3=-30 4=-43
w:peinture	4=57 5=-54
w:pelerinage	0=-44 1=56 5=33
w:pelvis	4=46
w:pen	0=53 2=-38 3=59 4=30 5=-29 6=-36
w:penchant	5=76
w:pendant	5=37 7=-43 8=-47
w:pending	2=80
w:penitentiaire	8=-41
w:penn	6=37
w:pense	1=88 2=-32 3=-38 5=-44
w:pensee	0=-46 7=-36
w:penseur	1=46
w:penseuse	1=45
w:pension	0=-51 1=-26 6=-36 7=31
w:pensioners	6=-50
w:people	0=-47 1=-43 2=-50 4=-93 6=63 7=-30 8=-54
w:pepinieriste	3=-33 4=-30
w:per	1=-28 2=38 5=-35 8=-30
w:perdu	3=-46 4=71 6=-57
w:perdue	8=-38
w:pere	0=68 1=32 2=54 3=-62 4=-86 5=-68 6=-57
w:perfect	4=66
w:period	0=-32 8=-49
w:perjury	8=60
w:permanence	7=-36
w:permanent	0=-39 1=-26
w:permanente	8=-25
w:permis	0=-37 2=-33 4=-88 5=-25 8=71
w:permit	8=-32
w:perrot	0=42
w:person	0=25 5=-32 6=48
w:personal	2=35 6=-37
w:personne	0=-32 5=42 6=25
w:personnel	0=-44 1=41 2=-32
w:personnes	5=-31 6=-26 7=-47
w:persons	1=42 5=30
w:perth	1=29 2=33 4=-78 5=-31 6=-32
w:peru	8=37
w:perverting	8=54
w:pese	0=29
w:peter	1=28 5=-27 6=42
w:petit	0=-25 6=-35
w:petite	5=-37
w:petitions	0=31
w:petits	1=-31
w:peu	4=50 5=-26 6=-36 8=-25
w:peut	1=-65 4=71 5=-29
w:pharmaceutique	0=-26 7=-49
w:pharmacie	4=-32 6=-30 8=37
w:pharmacist	4=-30
w:phd	1=-29 4=-63 5=45 8=-34
w:philippe	5=-27
w:philosopher	1=-37
w:philosophical	0=-26
w:philosophie	0=-34 5=-43
w:philosophique	1=53 8=-32
w:philosophy	0=-25 1=-33 4=-38 5=-29
w:phone	2=-32 4=49
w:phones	4=-38 8=52
w:photo	1=-35 2=-41 3=59 4=-40 7=-27 8=-44
w:photographe	3=-54 5=-55 6=-31
w:photographed	0=-59 3=53 6=-31
w:photographer	3=-26 5=-32 6=-26
w:photographie	3=58 4=-31 5=-39 6=-26
w:photographiee	3=50
w:photographs	5=41
w:photography	4=-46
w:photos	3=-28 5=83
w:phrase	1=-37
w:phrases	3=29
w:physio	4=-53
w:physique	5=66 6=-52
w:piano	3=-44 4=-42 6=36
w:picket	1=-37
w:picking	5=31
w:picture	3=28 5=-30 6=27
w:pictures	0=-53 5=51
w:pie	3=-49
w:piece	0=-33 2=-34 3=57 4=-25 5=-42 8=-31
w:pieces	7=-25
w:pied	4=-26 8=-29
w:pieds	0=-68 4=76
w:pierre	6=52 7=-27
w:pigeons	2=-40
w:pike	6=-26
w:pill	5=-69
w:pills	4=-29
w:pilot	1=-37 3=27 6=-36
w:pilote	3=-45 4=28 6=68 8=-36
w:pilots	7=82
w:pilule	4=-39 5=50
w:pin	0=-66 1=-42 3=53
w:pink	6=-45
w:pinto	4=69 5=-41
w:pipe	3=-25
w:pipes	4=-27
w:piquet	7=61
w:pirate	0=69 7=-45
w:pis	0=47
w:pitch	8=-62
w:place	0=73 4=76 5=-50 6=-48 7=-87
w:placee	8=28
w:plaid	0=35
w:plaide	8=48
w:plaidoyer	0=37 6=-25
w:plainly	4=-26
w:plaisante	4=43 5=-25 8=-47
w:plan	1=-43 4=-39 5=-79 7=-30 8=-44
w:planned	6=-34
w:planner	5=-34 7=-29
w:planning	0=-72 2=-35 4=-33 7=-33
w:plans	5=38
w:plant	1=-34 2=-54 4=-64 7=52
w:plantar	4=36
w:plantes	1=55 3=-42
w:plants	3=35 4=-38 6=-32
w:plaques	4=51
w:plaquiste	8=-38
w:plaster	4=56
w:plateforme	1=-35 3=30 5=-38
w:platform	4=-33
w:plats	0=-36 4=94 5=-26
w:platt	6=41
w:play	4=-61 6=-52
w:played	5=-42 6=-71
w:plays	0=-66 5=-30 6=-53
w:plea	8=60
w:pleaded	8=32
w:please	0=-43 1=25 2=-35 3=-31 4=50 6=35 7=-35
w:pleasures	8=-40
w:plein	0=-44 5=57
w:plombier	1=-34 5=-27
w:plumber	2=-31
w:plumbing	8=31
w:plume	0=61
w:plus	0=50 1=-82 3=41 4=-54 5=115 7=-58 8=-78
w:plusieurs	0=-58 5=94 7=-25
w:pma	4=-65 6=58
w:pme	0=-29 2=-29 4=-25
w:pneumonia	4=37
w:podcast	4=-45 5=48 8=-32
w:podemos	0=64
w:poet	4=-55 6=51
w:poetry	0=-36
w:poets	6=-30
w:poignee	3=-25
w:point	0=-40 1=-28 6=-27
w:pointage	3=-39
w:pointe	3=43
w:pointeuse	3=26 6=-31
w:pointeuses	3=-36
w:points	4=-29 6=-51
w:poland	8=66
w:police	4=-57 5=-62 6=30 7=-31
w:policeman	8=56
w:polices	1=-29 8=-33
w:policier	3=-51
w:policiers	3=-44
w:policy	2=-51 4=-59 5=-44
w:polish	2=-27
w:polite	0=38
w:political	2=-25 6=-25
w:politically	0=76 1=-32
w:politics	0=45 1=-30 4=-38 5=-25 6=-26
w:politique	1=-53 4=-32 7=-35
w:politiques	0=-67
w:poll	0=-46
w:polling	0=-42
w:polyamorous	4=-40 5=56 6=-32
w:polyamory	5=44
w:polyamour	5=47
w:polyamoureux	5=36
w:polycystic	2=68 4=-38
w:pompier	6=-27
w:pons	0=37 7=59
w:pool	5=35
w:poor	0=-28
w:populaire	0=-30 1=-31
w:porn	4=-26 5=28 6=-34
w:porno	0=-45 4=-50 5=82 7=-29
w:pornographiques	5=47
w:port	3=61 5=34 6=-37 8=-43
w:portage	2=25 8=-36
w:porte	0=59 2=-79 4=25 7=26
w:portee	6=58 8=-27
w:portefeuille	3=31
w:portent	2=49 5=-28
w:porter	1=52 2=-31 4=-70 5=29 6=-26
w:portes	6=37 8=-35
w:porteur	2=-40 3=-42 4=58
w:porteurs	2=-27
w:porteuse	2=91 4=-40 7=-28
w:portillon	3=28
w:portique	3=42
w:portrait	1=-37 3=40
w:portraitiste	3=-66
w:portugais	1=-32 2=30
w:pose	1=-30 3=-28 4=-26 5=34
w:posed	5=54
w:posee	1=-29 5=-26
w:poser	3=55
w:positif	2=46
w:position	7=31
w:positions	0=73 5=-42
w:positive	0=-27 1=-35 2=42 3=30 5=31 6=-31 8=-26
w:positiviste	0=-50
w:possession	1=-32 8=58
w:post	0=-45 1=-44 2=-69 3=-55 5=53 6=26
w:postdoc	2=-59 4=-64
w:poste	0=-43 1=33 2=-46 4=-43 5=-44
w:poster	0=59
w:posters	6=-54
w:posting	6=43
w:posts	0=68
w:potato	8=-58
w:pouce	0=-68 3=44
w:poumons	4=39
w:pour	2=-63 8=33
w:poursuites	8=42
w:poursuivi	4=-77 8=51
w:pourtant	1=47 3=-27 4=29
w:poutine	0=27
w:pouvoir	0=49 1=-43
w:power	6=-76
w:practice	1=-33 4=-48 5=-49 6=-64
w:practise	5=33
w:practises	1=41 4=-30 5=64
w:pragmatique	1=-27
w:praise	1=38
w:praised	4=-33
w:pratiquant	5=-43 6=29
w:pratique	0=-54 1=45 5=104 6=-41
w:pratiques	6=-25
w:pratt	5=-38
w:pre	4=36
w:precinct	0=62
w:precise	3=-31 8=-25
w:preciser	4=-26 6=44
w:precoce	2=57 4=-45
w:predecessor	2=-37 5=48
w:predispose	2=37 4=-28
w:predisposed	2=26 4=-51
w:predisposition	2=55 4=-34
w:prefectorale	0=-30
w:prefecture	3=52 4=-25 6=-29 8=-38
w:prefer	6=-42
w:prefere	1=-43 3=-34 4=53 5=-71 6=28
w:preference	1=31 6=-25
w:preferences	6=52 7=-37
w:preferred	5=-26 6=36
w:prefers	0=-54 5=-35 6=41
w:prefet	3=-25
w:pregnancy	5=-35
w:pregnant	2=-36 4=35 5=71
w:prelevement	2=39 3=-49 7=49 8=-39
w:premier	3=-57 4=-42 7=30
w:premiere	0=42 7=62
w:premiers	0=-35 6=36
w:premises	8=-35
w:premutation	2=37 4=-33 5=-26
w:prend	1=-44 6=-52
w:prepare	0=31
w:prepared	0=-34 6=-31 7=-38
w:pres	1=34 6=-26
w:prescriptions	4=-47
w:presence	1=-36
w:present	5=25 8=32
w:presentation	5=-38 8=-64
w:presente	1=-32 5=-37
w:presents	0=-28 4=26
w:preside	1=48 2=-41 7=45
w:president	5=-31
w:presidente	0=-56 5=58 6=-25
w:presidentielle	0=57
w:presidents	0=-32
w:press	0=-53 2=-28 3=-31 4=-37 5=-47 7=-47 8=27
w:presse	0=-55 1=-51 2=-53 3=-59 4=37 5=-51 6=-40 7=25 8=31
w:pressed	0=44
w:pression	3=29
w:pressure	2=-25 3=103 8=-34
w:prestataire	0=-48 7=-44
w:prete	3=-47 5=40
w:pretend	0=-33 5=65
w:prevention	5=-28 6=-30 8=-33
w:preventive	2=37 4=-47
w:prevenu	6=41 8=-34
w:previent	4=-33
w:previous	1=-29 4=74 8=80
w:prevoyance	4=-29
w:prevue	2=41 3=42
w:price	4=-33 8=-25
w:prices	5=-36
w:pricing	4=-27
w:pride	0=-32 2=28 3=-41 4=-29 5=-29
w:priest	0=-32 1=43 5=-58
w:priesthood	0=-40 5=38
w:priests	5=-30 6=-40
w:primary	6=-29
w:prime	0=-48
w:primes	5=-40
w:principe	0=37 1=-40 5=71
w:principes	1=46
w:principle	0=27 5=-45
w:print	0=-36 3=101 4=-32 5=-34 6=-56 7=-29 8=-50
w:printed	5=49
w:printemps	6=42
w:printer	6=-37
w:printers	1=-25 3=-35
w:printing	0=-35
w:prints	3=71 4=-45 7=-48 8=-36
w:prior	0=-34 7=36
w:pris	1=-53 3=89 5=45 7=-31 8=-58
w:prise	4=-55
w:prises	3=57
w:prison	1=-52 2=-27 4=-51 5=-57 6=-47
w:prisons	8=-49
w:privacy	2=-26 4=-25
w:private	8=-50
w:privee	1=43
w:privilege	1=-27
w:prix	5=-44 8=-43
w:prize	0=-30 5=-34 7=-55 8=-34
w:pro	0=114 8=-28
w:probably	0=-26 7=44
w:probation	4=-75 7=-31 8=56
w:problem	0=44 1=-42 4=83 5=-33 8=-42
w:probleme	4=53 8=-50
w:problemes	5=30
w:problems	4=40
w:procedure	2=26 3=-42 8=-28
w:proces	4=-27 5=-26
w:process	3=-41
w:proche	0=63 5=-34 6=-45 7=46
w:proctoring	3=53
w:procurement	1=-31 4=-28
w:procureur	8=61
w:produced	6=-45
w:product	1=-51 3=-42 6=-39
w:production	0=-35 4=-57 7=38
w:productions	2=-31
w:produit	2=-45 3=-39
w:produits	1=-38
w:professeur	0=-39 2=-25 3=-46
w:professional	4=-29 6=41
w:professionnel	3=-41
w:professionnelle	2=29 4=43 6=-64 7=-30
w:profil	1=-27 2=75 4=-28 5=27 8=-67
w:profile	1=-41 2=26 3=68 4=-60 6=39 8=-40
w:profiles	3=27
w:profonde	0=-27 1=47
w:profoundly	4=50
w:programme	2=-33 4=-25 5=-58
w:progressive	0=-34
w:project	0=-34 3=-46 4=-91 7=-57
w:projet	1=-40 2=-26 3=-44 6=-32 8=-37
w:projets	0=-49 2=-43
w:promiscuous	1=-25 5=37
w:promised	5=28
w:promoted	5=-38
w:promotion	0=-31 4=-50
w:prone	2=53
w:prononcee	4=-27 8=42
w:prop	0=-56
w:property	0=48 8=-36
w:propositioned	5=43
w:propre	2=39 8=40
w:propriete	5=-49
w:prospect	1=-26
w:prosthetic	4=40 7=-33
w:prostituees	5=36
w:prostitute	5=32
w:prostitutes	5=56
w:prostitution	0=-36 5=-31
w:protection	8=-45
w:protest	0=-86 8=33
w:proteste	0=42
w:prothese	4=36
w:protheses	4=-69
w:prothesiste	3=-50 4=-36
w:proud	0=38 2=-28 3=-29 4=-43 7=46
w:proust	5=-35 6=-39
w:proved	2=26 3=38
w:proven	5=27
w:ps	0=99 7=-90
w:psen1	2=44 4=-52
w:psychiatric	0=-27 4=27
w:psychiatrie	4=-30
w:psychology	4=31
w:ptsd	4=35
w:pu	0=-47 3=33
w:pub	7=-28
w:public	1=-64 3=-36 4=-65 7=28
w:publicitaires	0=-32
w:publics	0=-57
w:publie	1=48
w:publique	0=87 1=-26 7=-68
w:publiques	5=-60 7=29
w:published	2=-36 3=-36 4=51 5=-31 7=-25
w:publisher	5=30
w:publishes	4=-54 5=-41
w:puceau	5=45
w:puis	1=-48 4=-51 5=-66 6=-33 7=-32 8=73
w:pulse	3=-32
w:pump	2=-26 4=46
w:pumps	0=41
w:punctual	1=-26 5=43
w:pupil	4=-26 5=53
w:pupils	4=-48 6=-30 8=-45
w:purchasing	4=25
w:purge	8=101
w:purser	7=-27
w:put	0=27 4=-30 8=-39
w:puts	0=40
w:qlik	6=-45
w:qt	2=116 4=-83
w:qu	1=43 4=-45 6=56 7=-67 8=-103
w:quaker	1=46 7=-36
w:qualite	0=-35 1=-36 2=-37 3=43 5=-36
w:quality	2=-30 4=-25 5=-36
w:quand	1=-36 4=-40 7=-27 8=84
w:quantity	1=58
w:quarante	0=-36 2=-29 8=-27
w:quarrel	8=27
w:quarry	0=36 4=30 8=-50
w:quarter	2=38 4=-36
w:quartier	0=-32
w:quashed	1=-28 8=51
w:quatre	0=-40 5=27 6=-32 7=-42
w:quayle	2=-34 4=54
w:que	0=-34 1=67 2=-51 6=62 7=-68 8=-25
w:quebec	6=25 8=-36
w:queen	6=41
w:queens	6=-32
w:queer	0=-34 1=-49 5=-43
w:question	1=37 3=-43
w:questioned	0=28
w:questioning	5=-31 6=32
w:questionnaire	4=-31 5=50 6=37 8=-41
w:questions	0=30 1=-26 3=-35 4=25 6=-56
w:queues	0=-40
w:qui	0=27 1=37 5=-84 7=-45 8=-39
w:quick	4=-73 6=-27
w:quiet	1=-31
w:quinze	2=-28 5=-26 7=-31
w:quipped	4=-33 6=52
w:quips	4=-36
w:quit	0=-45 1=42 7=47
w:quite	0=34 4=-32 7=-27
w:quitte	1=56 3=-36 4=-37 6=70 7=28 8=-52
w:quitter	4=54
w:quotidien	0=-32 2=31
w:rabbin	1=38
w:rabhi	1=47
w:races	7=-38
w:racing	6=-45
w:raconte	1=-54 4=-33 5=110 7=-45 8=-39
w:radical	5=-36
w:radie	1=34 8=31
w:radio	1=-45 3=-83 4=-93 8=-28
w:radiographers	7=51
w:radiotherapy	4=44
w:rail	7=-26
w:railway	6=-27
w:railways	0=40 5=-32
w:rainbow	0=-25 6=-29
w:raised	1=83 4=-30
w:raison	1=-36 5=32 7=27 8=34
w:raisons	1=48 3=-29
w:rallies	0=31
w:rally	0=63
w:ramp	4=33
w:ramps	4=-34
w:ran	1=-31 4=-70 5=-31 6=-43 7=-33 8=-53
w:rand	1=69
w:randonnee	5=-51
w:rang	8=-27
w:range	5=-35 6=-53
w:rangement	8=-56
w:ranger	1=-32
w:rangers	3=-30
w:rao	8=70
w:rappel	4=-42 8=72
w:rapport	4=-55 5=-38
w:rapports	3=-25 4=-39 6=-25
w:rare	6=-66
w:rarely	4=29
w:rate	1=-36 6=27
w:rather	1=27
w:rating	4=34
w:rationalist	1=67
w:rationaliste	0=-37 1=54 7=-44
w:ray	2=-36 8=38
w:rayon	1=-40
w:rcn	0=-34 7=90
w:react	1=-29
w:read	1=-49 3=27 4=-39 6=-31
w:reader	3=-29 4=-39 5=-40
w:readers	5=29 6=-35
w:reading	0=-37 4=-29 6=-47
w:reads	1=75 2=-43 3=-42 6=-27 7=-34 8=-45
w:ready	0=-25 4=25
w:real	2=-28
w:realise	0=-41
w:realist	0=-30
w:reason	1=-29 6=34
w:reasons	2=34 3=28 5=27
w:rebellion	0=41
w:rebuilt	0=-32 4=74
w:recall	1=-33
w:recel	8=31
w:recently	8=-25
w:reception	0=25 1=-38 3=25 8=-36
w:receptionist	1=-35 4=-70 7=-42
w:recessive	4=-27
w:recherche	8=-25
w:reclamations	4=-43
w:reclame	0=68 1=27
w:recognise	3=-34 7=27
w:recognised	0=-30 3=32 4=-27 5=-48 7=-71
w:recognition	0=-32 4=-26 7=-73 8=-25
w:recoit	1=-29 6=26 7=31
w:recombination	2=-25
w:recommandation	5=-46
w:recommande	3=-31 5=-52 6=-49 8=45
w:reconnaissance	4=-28 8=-27
w:reconnait	1=-39 3=37
w:reconnu	0=-29 6=27 8=98
w:reconnue	0=-27 3=29 4=34
w:reconquete	0=68 7=-44
w:reconverti	4=26
w:record	1=-34 2=-39 3=81 5=-41
w:recorded	3=-39 8=57
w:recordings	3=-33
w:recordist	0=-40
w:records	2=-29 4=-31
w:recours	5=25 8=-39
w:recouvrement	8=-41
w:recovered	4=-27
w:recovering	8=-30
w:recovery	5=37
w:recruited	7=33
w:recruiter	0=-38 1=-54 4=39 6=-27
w:recrute	7=-30
w:recruter	8=-29
w:recruteur	1=36 4=27 6=28
w:rectorat	2=-29
w:recu	0=-34 2=48 3=51
w:recuperation	4=-37 8=32
w:recuse	1=81 4=-28
w:red	0=38 2=35 4=25 5=-54
w:redacteur	4=-34 6=-32 8=-26
w:redaction	0=-51
w:redactrice	4=-29 5=-32
w:redige	1=-32 7=-41
w:reduced	4=-63
w:reduction	6=-25
w:redundancy	0=-28
w:reeducation	4=-43
w:referee	1=-25 3=-30 5=35 7=-35 8=-51
w:reference	0=-40 2=-86 3=-39 4=55 5=33 6=-30 8=44
w:references	0=-44 2=45 4=-50 5=-39
w:referendum	0=38 7=-25
w:referent	0=44 4=-35 5=44 6=-30 7=33 8=-29
w:referente	0=43 1=-26 5=32 6=-35
w:reform	0=73 4=-25 7=-40
w:reforme	0=-48 4=79
w:refuge	5=-33
w:refugee	3=33 6=-26
w:refugie	0=43
w:refus	0=-29 1=42
w:refuse	0=-30 1=116 3=-65 5=-44
w:refused	0=-61 2=37 3=68 7=31 8=-50
w:refusee	3=43
w:refusees	3=48
w:refuses	0=40 1=-58 3=42
w:regard	1=-25
w:regarde	0=-43 5=27 7=-26
w:regards	1=-25
w:regie	7=-26
w:regime	0=45 4=-69
w:regiment	0=-67 6=47
w:regimes	0=-31
w:regional	4=-52 6=-47
w:regionale	7=40
w:regions	2=-54
w:regisseur	0=-36 1=-34
w:regisseuse	5=-39 7=37
w:register	0=41 2=-31 3=-51 5=-46
w:registered	0=-48 3=69 4=46 8=-83
w:registrar	7=-42
w:registre	2=37 3=38 4=-34
w:registry	4=-37
w:regle	1=29 8=-27
w:regrets	5=65
w:regrette	0=31 5=37 6=-29
w:regular	1=-47 5=70
w:regulator	0=-31 5=-30 8=-74
w:regulier	5=47
w:rehab	4=31 8=-39
w:rehabilitation	4=-27 8=44
w:rein	4=34
w:reincarnation	1=53 4=-32
w:rejected	6=53
w:rejects	1=32 3=95 4=-39
w:rejetee	6=35
w:rejoindre	2=-29 6=-36
w:rejoint	1=-25 4=-34 5=-27 6=40 7=50 8=-39
w:relache	4=-28 8=29
w:relaie	0=48 5=-45
w:related	4=53
w:relation	4=-27 5=76 6=-67 8=-25
w:relations	0=-82 1=-26 2=-29 3=-41 4=-50 6=-90 7=-47 8=-45
w:relationship	0=-25 4=-67 5=45 7=-29
w:relaxe	8=69
w:relaxee	8=54
w:release	7=60
w:released	3=-32 8=42
w:releases	6=-38
w:releve	3=-51 8=-26
w:relevees	3=53
w:reliable	2=28
w:relief	0=-34 1=31
w:religieuse	8=-30
w:religieux	1=-36
w:religion	0=-37 1=81 3=-44 4=-35 5=-54 6=-32
w:religions	1=-54
w:religious	0=-46 2=29 5=32
w:relit	1=42
w:remain	0=46 1=-25 4=-39 5=35
w:remarks	0=-32 7=40
w:rembourse	8=39
w:remember	5=-37
w:remembers	0=30
w:remis	3=51 4=-43
w:remise	2=31
w:remission	4=70
w:remote	3=49 8=-40
w:removed	0=-32 4=40
w:renaissance	0=25 1=-34
w:rencontre	6=28
w:rencontres	5=-44
w:rend	4=71 7=-30
w:rendus	0=-26
w:renie	0=65
w:rennes	0=36 2=-36 6=-47
w:renonce	5=40
w:renouvellement	4=36 8=-38
w:renove	4=-34
w:rent	4=-33 5=-38 6=-46
w:rentre	4=70 5=-82 8=27
w:rentree	8=29
w:renvoye	5=-36 6=43
w:rep	0=-47 4=-45
w:repaid	1=-35
w:repair	2=-37 4=-36
w:repaired	4=-39 8=-38
w:repas	0=-42
w:repenti	0=53
w:repertoire	0=-34
w:repete	0=-39 1=30 2=-32 4=33
w:replaced	0=-53 1=-27 2=-29 8=-35
w:replacement	7=-45
w:repond	3=-33 4=29
w:report	0=-32 2=36 4=-76 5=-51 6=-43
w:reported	4=-52 5=42
w:reporter	0=-43 6=-29
w:reporting	5=-28
w:reports	0=-49 4=43 5=67 6=-60 7=-31
w:reprend	7=26
w:reprendre	3=31
w:reprennent	6=-32
w:representant	5=-26
w:representative	4=-30 7=-43
w:represente	7=32
w:represented	0=-62 4=-29 7=59
w:repris	0=-68 1=-27 4=-31 5=-27 7=66 8=71
w:reprise	5=-33
w:reps	4=-30
w:republic	0=-26
w:republicaine	0=-55
w:republicains	0=51 7=-81
w:republican	0=33 7=-44
w:reputation	1=25
w:request	2=-46 4=29
w:requested	4=28
w:required	8=-25
w:requires	3=28 8=-37
w:research	0=-55 2=-27 4=-52 7=-51
w:researched	5=-35 6=-36
w:researcher	5=-63 6=-26 7=-41
w:reseau	3=32 7=-30
w:reseaux	0=26 3=-29 5=-25
w:reserve	0=-39 1=37 3=35 4=-47 5=47 8=26
w:reservee	4=32
w:residence	0=-98 5=-30 7=-37 8=54
w:resident	4=-42
w:residential	2=-30 6=-37
w:residents	4=-57
w:resigned	6=-30 7=51
w:resistance	4=-36
w:respect	1=50 5=-42
w:respecte	4=-39
w:responsable	1=-52 3=-36 4=-31 5=-44 6=-41 8=-59
w:ressemblance	3=78 8=-63
w:rest	0=41 4=48 8=-38
w:restaurant	1=-33 4=-31
w:restaurants	1=-26
w:restaurateurs	5=69 6=-38
w:restauration	0=-30 1=36 3=-25
w:restauratrice	0=-37 5=-37
w:restaure	1=-42 8=-32
w:reste	4=-26 5=-55
w:rester	5=41 6=-44 8=-61
w:restless	6=28
w:restores	5=-51
w:restriction	3=-38 4=89
w:restrictions	4=43 8=-31
w:result	5=30
w:resultat	2=38
w:resultats	2=25
w:results	0=-29 2=33 4=-27
w:retail	5=-46
w:retard	0=-25 4=27
w:retards	1=-46 4=-29
w:retenu	3=-35 8=-33
w:retenue	7=-51 8=41
w:retina	2=-31
w:retinal	4=-51
w:retine	3=60 4=-60 8=-30
w:retire	8=30
w:retired	3=-28 4=45 6=-53 7=48 8=-50
w:retirement	4=-29 6=-69
w:retour	0=26 4=-43 5=25
w:retrained	4=92
w:retrait	7=-38 8=37
w:retraite	6=-42 7=-36
w:retraites	6=56
w:retrouve	2=67
w:rett	4=-25
w:returned	0=-32 8=-58
w:reunion	1=70 8=-36
w:reunions	0=38 1=-56 4=-98 5=-32 6=-60 7=61
w:reussi	0=34
w:reussie	3=35
w:reussir	8=-33
w:reuters	0=-28
w:revele	0=-25 6=32
w:revendique	0=42 6=29
w:revendue	5=-30
w:revenu	8=-35
w:revers	1=29 2=-28
w:revient	4=56
w:review	5=-27
w:reviews	4=-33
w:revolution	0=-30
w:revolutionary	0=-29
w:revu	2=-29
w:revue	1=-26 5=-32 8=-29
w:rewrite	2=-29
w:rewritten	2=-29
w:rewrote	2=-29 6=-34
w:rheumatic	3=40
w:rheumatism	3=-45 4=36
w:rheumatologist	4=-41
w:rhume	4=29
w:riant	0=-46
w:riding	4=34
w:rien	0=-70 1=56 5=-63 6=-49 7=-33 8=33
w:right	0=54 1=-56 2=-33 4=-84 5=-53 6=-70 7=-72 8=-37
w:rights	5=-32 6=-52
w:ring	0=-46 4=55 5=-44 6=28 7=-26 8=-34
w:rings	5=-27
w:riots	4=-39 8=33
w:risk	0=-49 2=84 4=-82 5=-42
w:risks	2=42
w:risque	2=81 4=-34
w:rit	0=55
w:rival	0=-29
w:rive	0=-39
w:riverains	5=-26
w:rmt	0=-38
w:rn	0=88 1=-43 5=-34 7=-54
w:road	0=44 1=-38 7=-30
w:roads	6=-30
w:robbed	2=-25 8=25
w:robert	4=-37 5=-44 6=56
w:robes	5=-51
w:roche	0=32 7=-25
w:roe	8=31
w:roehampton	4=-33
w:roissy	0=-36 6=38
w:role	0=-29 2=-65 7=-33 8=-58
w:roles	5=-40 6=-49
w:roll	3=-38
w:rolled	3=-36
w:roman	3=-27 4=-26 5=-49 6=-36 8=-48
w:romance	8=-56
w:romances	5=-27
w:romanciere	8=-31
w:romans	5=-55
w:rome	6=50 8=-48
w:room	1=-60 7=-25 8=-50
w:rooms	1=-55 5=-30
w:rose	0=50 3=-40 4=-41 7=28
w:rosicrucien	1=70
w:rotary	0=-45
w:rotterdam	6=38
w:rouge	1=-27 4=54 5=-55 6=-27 7=-26 8=-32
w:round	4=-65 5=38 6=-39 7=-40
w:rounds	4=33 6=-45
w:route	6=-29
w:routiers	8=-30
w:roux	2=-30 6=35
w:row	0=27
w:rowing	4=29
w:roy	6=32
w:royal	1=37 5=-29
w:royaliste	0=68
w:rqth	4=83
w:rss	7=-58
w:rubrique	0=-50 1=57 4=-28
w:rudolf	1=45
w:rue	0=-56 6=-28
w:rugby	0=-65 3=-37 4=49 5=-29 7=-62 8=-32
w:ruiz	2=-49 4=-36 6=30
w:ruled	1=36
w:ruler	6=52
w:rules	1=-31 5=-26 6=48
w:rumeur	3=-58 5=36 6=44 8=33
w:rumour	6=39
w:rumours	6=28
w:run	0=-63 1=-56 2=54 3=-34 4=-64 5=-73 6=71 7=-45 8=31
w:runner	2=-46
w:running	3=-27 6=31 7=33
w:runs	0=25 3=-43 4=-35 5=-40 7=-64 8=-56
w:runway	0=34
w:rupture	4=26
w:rust	2=-29
w:ruth	6=47
w:s	2=34 4=-57 6=-36 7=-36
w:sa	0=-36 3=66 4=-26 6=-25 8=-51
w:sabbatical	5=-26 6=28
w:sachs	2=38 8=-25
w:sacked	0=-36 7=42
w:sacred	2=29
w:sade	5=-40
w:safe	0=-38 2=-34 3=53 4=-40 5=-25 6=54
w:safety	3=-26 4=-60 7=55
w:sag	0=-50 7=43
w:sage	5=-46 6=-48
w:said	1=-67 3=-64 5=57 7=56 8=35
w:sailor	6=47
w:sain	2=28 4=-39
w:saison	3=-30
w:sait	2=38 3=-31 4=-51 5=41 7=-31
w:salaire	0=33 1=35 7=-26
w:salarie	0=-30 1=-42 3=44
w:salariee	0=-44 2=-48 7=33
w:salaries	1=-33 4=-37 7=54
w:salary	5=-29 6=-44
w:sales	0=-64 1=-33 2=-53 3=-82 4=-75 5=56 6=-41 7=-52 8=-61
w:salesman	2=-47 4=-45
w:salle	0=-33 1=-27 3=46 8=-30
w:salmon	1=-39 2=-28
w:salons	5=26
w:salt	5=-28
w:salvation	0=-27
w:same	0=-32 5=-54 6=98 7=-44 8=-45
w:samedi	0=-26 1=-27 4=-25 5=64
w:samedis	5=-28
w:sample	2=77 3=43 4=-44 8=-66
w:samples	1=32 2=-46 5=-40
w:sanders	0=39
w:sandra	6=38
w:sands	0=69
w:sang	0=-41 3=-43
w:sanger	2=-30
w:sanitaire	0=27
w:sans	0=-35 1=32 3=-28 5=39 6=-34 7=-124 8=40
w:sante	4=-25 8=-48
w:sarah	6=-28
w:sas	3=50
w:sat	0=79 5=-25 6=-34 8=-53
w:satisfaction	5=-26
w:saturdays	0=33 4=-37 8=-26
w:savent	6=31
w:saving	5=62
w:savoir	0=33 1=-26 4=-25
w:saw	3=-26 5=-27
w:say	1=37 2=-28 3=-45 4=42 8=-27
w:says	3=-55 5=33 6=26 8=27
w:scaffold	3=-28 4=35
w:scan	0=-25 1=-31 2=-35 3=62 4=-72 8=-32
w:scandal	5=43
w:scannait	3=51 4=-26
w:scanne	3=55
w:scanned	4=-39
w:scannee	3=39
w:scanner	3=41 4=-36
w:scanners	3=-63
w:scanning	3=-37
w:scans	3=29
w:scenariste	6=-37
w:scene	0=-40 1=-56 2=37 7=-55 8=-43
w:sceptic	0=43 4=-37
w:sceptical	1=-55
w:sceptics	1=-39
w:sceptique	0=-40 8=-26
w:schiphol	3=54
w:schizophrenia	4=59
w:school	2=-70 3=-37 5=-48
w:schools	0=53 1=34 3=-43 5=-37 8=-57
w:science	0=-30 5=-45 6=-30
w:sciences	0=43 1=-45
w:scientologie	0=-31 1=27
w:scierie	0=25
w:sclerose	4=36 8=-30
w:sclerosis	3=-37 4=44
w:scolaire	0=-45 6=-27
w:scoliosis	4=36
w:scooter	4=36 8=37
w:scooters	4=-56
w:score	3=36 6=-52
w:scores	2=-25
w:scottish	0=36 6=28 7=-35
w:scout	3=33
w:scouts	0=-31 5=-45 6=26
w:screen	2=42 3=-27 4=40
w:screening	2=40 3=28 4=-74 5=-32 8=-33
w:screens	2=-43 6=-26
w:screenshot	5=59
w:script	3=-49
w:scrutin	1=-41
w:sculpteur	3=-35
w:se	2=-56 4=40 5=36 7=-38 8=-62
w:sea	6=-52
w:seance	7=-25
w:search	1=-27 2=-49 8=38
w:season	6=-33
w:seasons	0=25 7=-25
w:seat	5=-46 6=-31 7=-27
w:second	0=29 4=-33 5=26
w:secondment	7=42
w:seconds	3=62
w:secret	1=32 4=51 5=32 6=49 7=-27 8=-49
w:secretaire	1=-34 2=-64 4=-65 6=-31
w:secretariat	0=-34
w:secretary	1=29 2=-34 3=-28 4=-76 6=-48 8=-48
w:secteur	3=-59 4=-30
w:section	1=39
w:sectioned	4=41
w:sector	0=-45 4=-25
w:secular	0=-32
w:secularist	1=66
w:securite	0=-42 3=-56 8=32
w:security	4=-34 6=-42 8=-52
w:seduced	5=38
w:seduction	5=-37
w:seduit	5=-27
w:see	0=-47 1=-25 4=96 5=44 6=-48
w:seekers	6=-42
w:seems	4=39 5=40
w:seen	5=36
w:sees	1=62 4=50
w:segolene	0=61
w:sein	3=-36
w:seiu	7=50
w:seizure	8=-27
w:sejour	0=-29 4=-42
w:sejours	4=64 6=-30
w:sel	0=26 3=-31
w:selection	2=-34 6=-42
w:self	4=38
w:selfie	2=-26 3=94 5=-39
w:selfies	5=27
w:sell	0=51 4=-43 5=-52 6=-25
w:selling	2=-74
w:sells	1=-53 3=-65 5=-74 6=-39 7=-43
w:selon	0=57 1=62 4=-25 5=32 7=-41
w:semaine	0=-28 5=47 8=-36
w:semaines	0=47 2=-25 4=75 5=-27 8=-44
w:semble	0=45
w:semences	1=-25
w:seminaire	5=53 6=55
w:seminar	5=-32
w:seminariste	6=42
w:senat	0=-81
w:senateur	0=-25
w:send	4=25
w:sends	1=-27 5=35
w:seneca	1=44
w:senior	1=-26 4=-45 6=30
w:sens	0=-40 1=85 2=-42 3=-26 4=-30 5=-51 6=52 8=-46
w:sense	1=38 6=-51
w:sensual	5=-30
w:sent	1=-31 2=30 3=61 4=-69 5=54 7=-54 8=-29
w:sentence	4=-34 7=-25 8=33
w:sentences	8=-41
w:separated	5=-26
w:sept	8=29
w:september	4=29 8=-26
w:sequelle	4=41
w:sequelles	4=40
w:sequence	2=-41 5=-28
w:sequenced	2=-25 4=-41
w:sequences	2=-55
w:sequencing	4=-26 8=-45
w:sera	8=-48
w:serait	1=30 3=-87 5=-35 6=54 8=31
w:sergeant	5=-26 6=-53
w:serial	5=52
w:serie	6=-60 7=-35
w:series	6=-53
w:serious	8=58
w:seriously	4=30
w:serment	1=26
w:seropositif	4=73 8=-37
w:serrer	0=43 1=-30 3=-33
w:sert	3=58
w:servant	0=-29 3=46
w:serve	3=39 7=35
w:served	1=-31 5=-36 7=42
w:server	2=58
w:servers	2=-29 5=-37
w:serveur	1=-29 6=-38 8=27
w:serveuse	4=-66 5=47
w:servi	0=-42 1=33
w:service	2=-45 3=-31 6=-47 8=-77
w:services	5=32
w:serving	7=-45 8=85
w:ses	0=33 1=-49 2=52 3=38 4=-105 5=32 7=-41 8=-77
w:set	0=-35 1=-64 2=-45 3=48 5=-42 6=-48 7=-26 8=30
w:sete	5=-51
w:sets	2=37 6=-27 7=-33
w:settle	5=-32 6=-26
w:settlement	7=26
w:seul	4=45
w:seule	0=-45 4=53
w:seulement	5=43 6=47
w:seven	0=-40 4=-36 5=29
w:seventies	0=36 4=-26
w:several	4=-32 5=80
w:severe	4=57 7=-37
w:sex	0=-84 1=-92 2=-47 3=-67 4=-120 5=61 6=28 7=-47
w:sexe	0=-32 4=-48 5=52 6=35
w:sexes	4=-30
w:sexologue	4=-25 6=-33
w:sexual	0=-31 4=-57 5=53 8=-71
w:sexuality	5=-111 6=46
w:sexually	0=-27 5=78 6=-29
w:sexuel	4=-38
w:sexuelle	2=-40 4=-57 5=62 6=-45 8=-48
w:sexuels	5=27
w:sfa	7=37
w:shaped	2=-28 4=-34
w:share	1=32 5=61 6=-39 7=-40
w:shared	5=61 6=-30
w:shareholders	0=-28
w:shares	0=33 2=39 5=-76
w:sharp	3=-38 4=36
w:she	1=-37 8=-38
w:sheep	3=-56
w:sheet	4=-33 8=-30
w:sheffield	0=-32 7=30
w:shell	6=-27
w:shelter	0=-38 5=-60 6=-29
w:sheriff	3=29 8=35
w:shift	0=-36 1=-35 2=-57 4=-37 5=27 8=-47
w:shifts	2=-53 5=-29 6=-53 8=44
w:shingles	4=-34
w:ships	4=-33
w:shipyard	0=-43 4=31
w:shirt	7=-25
w:shoes	3=-31
w:shop	0=-73 1=-50 2=-57 5=-98 6=-39 8=-68
w:shoplifting	4=-26 8=53
w:shops	3=-31 4=31
w:short	0=-25 4=37 6=27 8=-51
w:shorter	0=-30
w:shortlisted	1=-36 6=-27
w:should	0=28 1=-26 2=-34 4=-26
w:shoulder	4=68 6=-53 8=-25
w:showed	2=70 3=-41 4=-71 5=45
w:shows	1=32 5=-42 6=-36 8=36
w:shrugged	5=33 6=-40 8=-28
w:shy	5=-29
w:si	0=41 1=-40 3=-31 6=75
w:sick	0=-35 2=-39 4=-37 5=-33 8=-44
w:sickle	4=-41 8=-50
w:sickness	8=-47
w:side	0=-43 6=38
w:sides	0=-45 2=43 4=-51
w:siecle	1=-42
w:siege	0=-36 1=-32 2=-36 5=-42 6=-35 7=76 8=-28
w:siemens	0=-26
w:sien	1=37
w:sighs	0=29 5=38
w:sight	1=-35 3=-28 4=73
w:sighted	4=36
w:sigma	0=-39
w:sign	4=-36 5=-26
w:signale	0=51 3=31
w:signalement	8=43
w:signature	0=-35 2=-81 4=-37 5=-44 6=40 7=-25
w:signatures	3=-55
w:signe	3=33 5=-50 7=-27 8=-37
w:signed	1=-41 7=52
w:signer	0=-28 7=39
w:signes	4=-31
w:signification	2=35
w:signing	3=40
w:signs	3=77 8=-25
w:silences	4=-27
w:simple	4=-28 5=-36
w:simplicite	0=-45 1=31
w:simulation	1=92
w:since	0=-49 4=60 5=-35 6=35
w:sincerely	4=-25 6=-25
w:singer	0=-41 1=74 6=-68
w:singing	5=-30
w:single	0=-25 1=-35 4=-44 5=-62 6=36 8=-25
w:sings	1=-28 6=-44
w:sinn	0=33 7=-28
w:siptu	0=-65 7=30
w:sister	0=-43 3=-32 4=28 6=-44 8=-42
w:sit	2=-29 3=37 6=-41 7=33
w:site	0=-67 1=-61 4=-37 5=31 6=-62 7=-40 8=-39
w:sites	0=-57 4=-37 5=49 6=-74 8=-53
w:sits	0=69 8=-27
w:situation	4=27
w:six	0=-81 1=-39 3=-51 5=-45
w:sixteen	1=-32
w:skeptics	1=54
w:sketch	5=54 8=-34
w:skin	3=79 4=-56
w:skip	4=28
w:slates	4=-30
w:sleep	5=32 6=-58 8=-28
w:sleeping	5=69 6=-40
w:sleeps	4=-31 5=81 6=-26
w:slept	0=-33 4=-32 5=26 6=-44 8=-42
w:slides	4=-37 6=-39
w:slight	0=-25
w:slip	4=51
w:slipped	4=58
w:slogan	0=-34 4=-37
w:small	1=-42 4=-32 6=44
w:smartphones	3=-37
w:smells	4=39
w:smile	0=-25 4=-27 5=45
w:smiles	2=-53 4=31
w:smoke	1=-38 4=102
w:sncf	3=-32
w:snes	0=-47 1=-36 7=70
w:snj	7=37
w:snp	0=66 7=-60
w:snuipp	0=-34 7=47
w:so	0=-34 3=32 4=42 6=-27
w:soap	6=-30
w:social	0=-46 5=-35 7=-28 8=-52
w:sociale	0=-34 4=-33
w:sociales	7=-44
w:socialist	0=80 1=-34
w:socialiste	0=56 7=-71
w:socialistes	0=33 1=-47 8=-33
w:sociaux	8=36
w:societe	3=25 7=-27
w:society	0=-60 1=34 2=-26 3=-35 4=-25 5=-25 6=-32
w:sociologue	5=-25
w:soeur	1=-68 2=37 6=26
w:soeurs	1=-70 2=73 6=-38
w:soft	0=41 4=-28
w:software	2=-61 3=41 5=-46 6=-59 7=-36 8=-45
w:soho	6=-47
w:soignante	4=29
w:soigne	8=-25
w:soignee	5=39
w:soigneur	1=-35
w:soins	3=-25 8=44
w:soir	2=-26 3=-34 4=-35 5=42 6=-30
w:soirees	0=-44 5=53
w:soirs	0=32
w:soit	0=-31 2=42
w:sold	2=-58 3=-58 4=-25 6=-55 7=-26 8=-52
w:solene	6=84
w:solicitor	7=-48
w:solidaires	0=-61 1=-30 7=129
w:solidarity	7=-47
w:solidarnosc	0=-58 7=31
w:solide	0=-30 4=32 6=-37
w:solved	5=-30
w:some	6=62
w:somebody	2=40
w:someone	4=-47 5=40
w:something	2=-26 4=79 5=-45 6=-25
w:sommeil	4=53 5=-31
w:sommelier	0=42
w:son	1=-38 3=50
w:sondeur	0=-27
w:songs	5=-33
w:sons	0=-27 2=76 4=-59 5=-52 6=-58
w:sont	0=-29 1=-53 2=25 3=67 4=-46 5=-40 6=59
w:sort	0=-53 3=-36 4=48 6=106 8=53
w:sortait	4=25 6=40
w:sorti	8=56
w:sortie	5=-34 6=28 8=-27
w:souches	2=41 3=-26
w:souci	1=26 4=35 8=-40
w:soudeur	0=-27 4=-27 6=-40
w:soudure	0=-27 8=-27
w:souffle	6=40
w:souffre	2=29
w:souhaite	0=-25 3=41
w:soulevements	0=62 7=-29
w:souligne	0=54
w:sound	0=-45
w:soup	0=-34
w:soupconne	6=66
w:soupire	4=-30 5=56
w:source	1=-27 3=-26 5=-30
w:souriant	1=28
w:sourire	4=50 5=-33
w:souris	1=-46
w:sourit	0=-69 1=60 5=59 8=-38
w:sous	0=-50 1=50 2=-30 3=-28 5=58 6=-27 7=-42 8=46
w:soutenu	0=36
w:south	0=26
w:soutien	5=-29
w:soutient	0=46 4=-35 6=-74 7=-26
w:souvenir	4=57
w:souvent	5=33
w:souverainiste	0=44 1=-53
w:souvient	3=33
w:soviet	7=-43
w:sow	1=27 3=41 8=-27
w:space	4=26
w:spaces	1=-59
w:spain	8=49
w:spanish	8=29
w:spare	5=-40
w:speak	8=-27
w:speaker	6=-25
w:speaking	1=-32 2=-26 4=-25
w:speaks	0=28 5=29 6=30 8=-32
w:special	2=-40 4=26
w:specialist	2=-54 4=-69
w:specialiste	0=-35 1=-55 4=-27 5=-29
w:specialite	4=-48
w:speciality	4=-26
w:spectacle	7=37
w:spectrum	4=36
w:speech	0=-27 4=-31
w:speed	3=84 4=-50 8=-37
w:spell	4=53
w:spends	1=34
w:spent	1=-35 3=-33 4=59 6=-27
w:spinal	2=33 3=-26
w:spinale	2=28 6=-28
w:spine	4=42 5=-30
w:spinster	6=31
w:spirit	1=-30
w:spiritual	6=-25
w:spite	4=58
w:split	2=-50 4=25
w:spoke	0=39 7=-37
w:sponsor	6=-51
w:sponsors	4=46 6=-27
w:sponsorship	3=-28
w:sport	0=-77 3=37
w:sportive	7=-28
w:sports	0=39 3=-37
w:spot	0=34 4=-35
w:spots	3=-32 4=-26
w:spreadsheets	2=-29 4=-52 6=29
w:spring	0=-25 2=-38 4=29 5=-34 6=-29 8=38
w:sql	7=-41
w:squad	8=-69
w:square	0=-38
w:stable	3=-34 4=56 5=-37
w:stade	1=-59 3=58 5=-25
w:stadium	3=39
w:staff	0=-37 2=-33 3=-51 7=-51
w:stage	0=-35 1=45 3=-37 5=-61 6=-29 8=-43
w:stagiaire	2=-61 5=51 6=-44
w:stagiaires	0=-53 4=-28
w:stairs	4=28
w:stall	0=27 2=-29 5=-30
w:stammer	4=42
w:stand	1=-50 4=28 5=-34 7=-74
w:standard	3=-44 7=-46 8=-35
w:standardiste	4=-41 5=46
w:standards	5=-26
w:stands	4=-32 5=47
w:star	0=58
w:starbucks	7=46
w:start	1=-44 2=-26 3=-58 4=-47 5=-81 6=-38 7=-35 8=-40
w:started	7=38
w:starts	3=40 4=60 8=-59
w:state	0=60 5=-45 7=-36
w:station	0=-31 5=-40 7=-45 8=64
w:stations	4=-50
w:statistician	5=-38
w:status	2=49 4=-67
w:statut	4=-36
w:staunch	0=85 7=-55
w:stay	0=-43 6=-48
w:stayed	1=-37
w:steam	0=44 5=-37
w:steel	5=-31
w:steering	0=30
w:stefan	6=66
w:stephane	2=-39 4=-34 6=64
w:steps	4=26
w:steward	0=-46 1=-32 4=-46 5=-39
w:still	1=43 2=-34 5=-27 6=-64 7=-29 8=-37
w:stock	0=-41 1=-26 3=34 4=-41 6=-37
w:stoical	1=-43
w:stoicien	1=89
w:stoique	5=-38 8=-28
w:stole	4=-25 8=52
w:stone	0=-34 4=47 5=-36
w:stood	4=-29
w:stop	0=36 5=-42 6=59
w:stopped	1=43 3=-25 4=54 6=-33 8=-34
w:stops	4=-36
w:store	4=-29
w:stores	0=-28 2=-28 4=35
w:story	5=60
w:straight	0=-52 1=-41 2=-37 3=-32 4=-35 5=-88 7=-43
w:stranger	0=-31 2=58
w:strasbourg	1=-39 6=38
w:strategie	5=-31
w:stray	5=56
w:street	6=-32 7=-35
w:stress	2=-32 3=-30 4=61 8=-27
w:stressed	7=25
w:strict	1=30
w:strike	1=-25 4=-29
w:strip	4=29 5=-55
w:stripped	5=-57
w:stroke	0=-29 2=26 4=-32
w:strokes	0=-26 4=55
w:strong	3=-27 4=-34 8=-58
w:stronger	6=-54
w:struck	1=-30 4=-29
w:structural	7=-25
w:student	4=-30 6=-25 7=-39
w:students	3=-29 6=-31 7=-65 8=-26
w:studied	3=-32
w:studies	0=-28 1=-33 6=-28 7=-39 8=-48
w:studio	0=-26 3=-42 4=-33
w:study	2=37 4=-67 5=-42
w:style	3=-51 4=-67 5=-36 6=-52 8=-43
w:subject	0=-25 2=26 4=-83 7=-41 8=37
w:subjects	6=-51
w:subs	7=47
w:subscriptions	7=-34
w:succes	5=42
w:success	4=-28 7=-26
w:sud	0=-96 1=-32 3=-28 4=-35 6=-35 7=66
w:sued	6=-76
w:suffered	4=-31
w:suicide	0=-39 4=48
w:suing	3=29
w:suis	1=52 2=-30 5=-69 6=37 7=-53 8=-26
w:suisse	2=33 3=-35 8=-30
w:suit	0=-48 1=54 2=39 3=-55 6=-33 7=-41
w:suite	0=-33 1=-30 6=-32
w:suits	4=-33 5=-27 6=-47
w:suivi	0=-28 3=-47 6=71 8=66
w:suivie	4=84 5=61 6=-59
w:sujet	4=-28 7=-25
w:summer	0=-32 3=-39 8=-37
w:sunday	4=-43
w:superieur	6=27
w:supermarket	4=-31
w:supervision	2=28
w:supervisor	0=32 1=-39 4=63 6=-40 8=-35
w:suppleante	0=35
w:supplier	5=41 8=-28
w:suppliers	4=-36 6=-34
w:supplies	3=-37
w:supply	4=-31 5=-37
w:support	0=36 2=-26 5=-57 6=-47 7=-64
w:supported	4=-72 6=-39 8=44
w:supporter	0=69
w:suppose	3=-34 6=35
w:suppression	3=38
w:sur	1=-30 2=-49 3=-30 4=-100 6=29 8=-75
w:surgeon	3=-34 4=-65
w:surgery	4=-63
w:surpris	4=-39 5=89 6=-70
w:surprises	5=-55
w:sursis	8=53
w:surveillant	7=52 8=-50
w:surveillants	8=-37
w:survey	4=-30 6=38
w:surveyor	1=52 4=-31 6=-28 7=-31
w:surveys	5=-30
w:suspect	6=53
w:suspected	4=37
w:suspendu	0=57 4=-48 8=32
w:sussex	6=-31
w:svelte	1=-26
w:swear	5=-29
w:sweden	6=-25
w:swing	0=27 5=-77
w:swinger	5=46
w:swingers	0=-35 6=-44
w:swings	6=-42
w:switchboard	4=44
w:switched	0=36
w:sworn	1=26
w:sympathie	0=57
w:sympathies	0=30
w:sympathisante	0=-39
w:sympathiser	0=25
w:syndic	7=-105
w:syndical	0=-47 7=46
w:syndicale	0=-65 2=-30 6=-28 7=93
w:syndicales	7=37
w:syndicalisme	7=-28
w:syndicaliste	0=-30
w:syndicat	0=-87 3=-29 5=-36 6=-37 7=81 8=-49
w:syndication	7=-84
w:syndicats	7=-46
w:syndicaux	7=-40
w:syndique	6=-33 7=119
w:syndiquee	7=66
w:syndiquer	7=55
w:syndrome	2=44 4=-77
w:system	0=-79 3=75 4=-73 5=-31 6=-25 7=-44 8=-34
w:systeme	3=71 4=-41 6=-25
w:systems	3=-78 4=-32 6=-33
w:t	4=43 5=52 6=37 7=-57 8=-57
w:tabac	4=-32
w:table	1=-57 3=-66 6=54 7=-58
w:tableaux	0=-32 6=-32
w:tables	7=25
w:tablet	3=74 4=-72
w:tablets	4=48
w:tablette	3=73
w:tablier	1=33
w:tabloid	4=-25
w:tag	3=-60 8=69
w:tagged	8=30
w:tags	8=-27
w:taille	3=-38
w:tailleur	1=-30 6=-32
w:tailor	8=-28
w:take	1=-42 4=89 5=-26 6=-52
w:taken	0=-25 2=57 3=85 4=-61 8=-40
w:takes	4=52 6=-71
w:talent	6=-28 8=-38
w:talese	6=-25
w:talk	0=-49 5=-51
w:talked	4=30
w:talking	6=-40
w:talks	0=-29 3=-32 5=36 7=-56
w:tante	4=44 5=-25 6=-81
w:tantra	5=60
w:tapage	4=-34 8=43
w:tape	3=40 4=-64 5=39
w:tariff	7=-26
w:tart	5=-35
w:taste	8=-52
w:tate	2=49 3=-54 4=-33
w:tatoue	1=52 6=29
w:tattoo	0=-30 1=72
w:taught	0=-61 1=-25 2=-47 3=-26 5=-75
w:taulard	8=44
w:taule	8=47
w:taux	3=40 4=39
w:tax	0=63 1=27 2=-25 4=-50 5=-30 7=-53
w:taxes	0=26 8=-33
w:taxi	3=31 7=-26
w:tdah	4=50
w:teach	4=-36 6=-39
w:teacher	0=-41 1=-34 2=-28 5=-77 6=25
w:teachers	6=30
w:teaches	0=-55 1=-26 2=-25 3=-47 4=-71 7=-50
w:teaching	1=25 6=-55
w:teachings	1=50
w:team	0=-31 1=-43 2=-99 3=-44 4=-31 6=57 7=-46 8=-84
w:teamster	7=46
w:teamsters	0=-28 2=-36 7=25
w:teas	2=-25
w:technician	1=-27 2=-49 4=-35 7=-29
w:technicien	7=-41
w:technicienne	3=-28
w:technique	0=-56 6=-26 7=30 8=-29
w:teenager	8=69
w:teens	4=33
w:telephone	0=-25 2=-47 5=25 8=49
w:telephonique	0=-49
w:telethon	0=-43
w:teletravail	4=51 6=-33
w:television	4=-32 6=-44
w:tell	0=-33 1=26 4=-29
w:tells	0=36 5=31
w:temoin	8=-37
w:temp	5=59 7=-38
w:template	3=60
w:temple	1=-42
w:temps	3=-25 4=36
w:ten	0=-68 1=-27 3=49 4=63 7=30
w:tenait	6=38
w:tenant	6=-41
w:tenants	3=-35
w:tendance	1=32 5=-32
w:tendencies	6=45
w:tender	3=-41
w:tenir	4=35
w:tennis	0=-37 5=-26
w:tenor	3=-29 6=59
w:tension	4=-51
w:tenu	2=-25 4=-46 8=-38
w:tenue	1=-37
w:term	0=-35 4=34 6=-25 7=-41
w:terminal	4=-27
w:terminals	4=-33
w:terrain	6=-40
w:terre	0=59 7=-30
w:tertiary	5=39
w:test	0=-93 1=-87 2=162 3=39 4=-36 5=-108 6=-95 7=-56 8=-88
w:teste	1=-62 2=77
w:tested	0=-39 2=115 3=-35 4=-66 5=-33 8=-60
w:testee	2=43
w:tester	2=-37 7=-29
w:testeuse	3=-33
w:testing	3=-32 4=-62 5=-36 8=-28
w:tests	0=-25 2=-68 3=-25 4=-60 6=-32
w:tete	0=34 6=-31
w:tetu	4=-26
w:texas	0=78 7=-61
w:textbook	6=-33
w:tgwu	7=45
w:thailand	8=25
w:thalassaemia	2=43 4=-40
w:thalassemie	2=27
w:thales	1=32
w:than	0=-59 1=-36 3=-36 4=95 6=-33 8=-58
w:thank	1=-39 8=-34
w:thanks	0=-43 3=-33 6=-33 7=66
w:that	1=39 4=-31 6=26 7=-87 8=-57
w:the	2=-36
w:theatre	2=-30 5=-65 6=-80 8=-34
w:theft	0=61 1=-62 3=26 6=-28 8=-35
w:their	0=26 1=-49 2=-74 3=-43 8=25
w:them	1=-46 2=-64 3=61 4=-67 6=-51 7=-46 8=-72
w:then	0=42 1=-33 3=-60 4=63 6=-95 7=27
w:theologie	1=39
w:theorie	6=-38
w:theory	6=29
w:theosophical	1=47
w:therapie	4=-63 5=38 6=34
w:therapist	4=-64
w:therapy	2=-45
w:there	0=-66 5=-30 6=28 8=48
w:therefore	2=27 8=-48
w:these	0=-35 1=-32 3=-35 5=-56 6=-27 7=-35
w:thesis	1=-27 3=-37 5=-46 6=-70
w:they	0=-45 1=33 3=25 4=-38 5=69 8=-45
w:thing	4=-45
w:things	1=57 4=52 5=-26 8=37
w:think	1=27 4=-46 5=-50 6=55
w:thinks	0=55 1=59 2=-41 3=-27 4=-35 5=-70 6=-35 7=35 8=-62
w:thinners	4=47
w:third	4=-43 6=-46 8=-28
w:thirties	6=35
w:thirty	2=-60
w:this	1=-38 2=-53 3=44 4=79 5=-55 6=50 7=-69
w:thoreau	1=41 8=-46
w:those	0=36 2=41 3=43
w:though	7=46
w:thought	4=32 5=-33
w:three	1=-51 3=-38 4=33 5=43 7=35
w:threesome	5=36
w:threesomes	5=43
w:thrice	4=47
w:thrombose	2=34
w:through	2=40 3=-33 5=32 6=-25 7=34 8=-49
w:throuple	5=37
w:thrown	0=43 7=29
w:thumb	0=-45 4=-43 7=-25
w:thumbprint	3=69 8=-34
w:thumbs	3=-26
w:thursdays	1=44 4=34
w:thyroide	4=30 8=-29
w:ticked	1=44
w:ticket	0=-30 1=-27 3=38 5=-57 7=48
w:tickets	3=-31
w:tied	4=-25 5=-29 6=84
w:tiennent	5=-50 8=-40
w:tient	1=60 2=-29 4=-42 6=-53 7=-27 8=-27
w:tiers	5=29
w:ties	4=-35
w:till	1=-35 4=-44 5=-37 6=-49 8=77
w:timbres	7=-42
w:time	1=-33 2=-52 3=-45 4=34 6=-101 8=82
w:times	1=-26 5=-73 6=-34 8=-31
w:timetabling	2=-25
w:timing	5=-28
w:tire	0=-42 1=26 4=-36 8=72
w:tired	0=-42 2=-30 4=-68 6=29
w:tissue	2=31
w:title	2=-52
w:titles	5=-39
w:titre	0=-32 4=-70 7=-26
w:titres	0=36
w:to	0=36 2=-40 3=-30 4=-33 8=-46
w:today	0=-31
w:toe	4=54 8=-29
w:together	4=-32 5=76 8=-29
w:toilettes	4=25 7=-32
w:told	0=51 2=26 3=-25 5=46 6=40 8=-28
w:tolerates	4=-25
w:tolstoien	1=38 4=-41
w:tom	4=34
w:tombe	1=-29 5=-33
w:ton	0=-29 6=-28
w:tone	4=-36 6=42
w:too	0=-34
w:took	1=-67 2=33 6=-87 8=40
w:tools	0=-34
w:top	6=-41
w:tories	4=-43 6=-33
w:toronto	0=-29
w:tory	0=67 1=-45 6=-42 8=-40
w:tot	0=-26 1=-30
w:total	4=42
w:touch	0=-25 1=-26 3=-43 5=-27
w:touche	4=-79 5=85 6=-63
w:toujours	1=-33 4=62 5=-37 6=-27
w:toulouse	2=-34
w:tour	0=-33 1=-41 2=-52 4=-50
w:tourist	4=-31
w:tourne	1=-36 5=38 6=-26
w:tourner	8=43
w:tourniquets	3=-27
w:tours	0=-29 1=-29 5=-51 6=-59 7=52 8=-26
w:tous	1=-54 3=43 4=-66 8=-51
w:tout	2=-32 3=-26 4=-45 5=46 8=-43
w:toute	0=-33 1=93 2=-41 6=-48 7=-27 8=-53
w:toutes	1=-26 4=38 5=-59 6=36
w:town	2=-39 3=-36 4=-34 6=40 8=-30
w:towns	4=-34
w:toys	5=-47
w:tp53	2=-59
w:trace	3=26
w:tracts	7=-52
w:trade	0=-82 2=-40 3=-59 4=-46 6=-33
w:trader	5=-46 7=-29
w:trading	2=-61 5=28 8=27
w:traducteur	1=-28
w:traduit	1=-26 6=-47
w:train	4=41 8=-27
w:trained	2=-56 3=-67 5=-71
w:trainee	4=-67 5=88 8=-52
w:trainees	5=25
w:trainer	4=-46 6=-26
w:training	4=-52
w:trains	2=-29 4=48 5=-74 6=48 8=-26
w:trait	2=88 4=-78 5=-34 6=-43
w:traite	4=34
w:traitement	2=25
w:traiteur	1=-62 5=41
w:traits	3=-53
w:tram	8=-60
w:tran	4=25
w:transaction	7=-40
w:transfer	4=-28 7=27
w:transhumanist	1=67 4=-44
w:translated	0=-36 1=-26 2=-30 5=-39
w:translation	1=-42 5=-53
w:translator	0=36 5=-61
w:translocation	2=78
w:transmission	2=-57
w:transparency	0=-33
w:transplant	0=-33 2=28 4=28
w:transports	4=28 7=-59
w:travail	3=-61 4=-39 6=-76 8=34
w:travaille	0=-58 2=-34 3=47 4=-81 5=-80 8=-41
w:travailler	3=-27 4=40
w:travailleur	3=-32 4=60
w:travailleuse	3=-33 4=62
w:travaux	6=-31 8=40
w:travel	0=-29 1=-47 4=64 5=51 7=-26
w:travels	5=42
w:trawlers	2=28 8=43
w:treasurer	2=-36 4=-32 7=34
w:treated	2=-41 4=106
w:treatment	0=-25 2=40 4=30
w:treats	2=-32 4=-25
w:tree	0=-33
w:trees	2=-25
w:tremblement	3=-31 4=78
w:tremor	2=48 4=33
w:trente	5=26 8=-43
w:tres	0=44 1=-49 4=-32 5=63 6=-31 7=30
w:tresorier	0=36 1=-41 6=-32 7=-54
w:tri	0=-55
w:trial	3=53 5=-25 8=-46
w:trials	1=-27 2=-45
w:tribunal	0=-30 3=-27 4=-48 5=28 6=28
w:tribune	0=31
w:tribute	2=-31 6=-29
w:tried	0=-36 4=64 6=-30 7=31 8=-45
w:trip	5=62
w:trips	7=-36
w:trisomie	2=-76 4=51
w:trisomique	2=-33 4=25
w:trisomy	2=56 4=-37
w:trois	0=-71 1=-31 5=62 6=-109 7=-26
w:trompait	5=51 6=-48
w:trompe	4=-34 6=-82
w:trotskiste	0=64 5=-40
w:trou	4=39
w:trouble	3=40 5=-27 8=56
w:troupe	6=63
w:trouve	0=-51 1=26 2=62 3=-30 4=-51
w:true	1=30
w:trump	0=72
w:trust	0=26 1=-41 6=-49
w:trustee	7=46
w:trusts	4=-37 7=-37
w:try	0=-31 4=-26
w:tssa	7=55
w:tube	2=79
w:tuesdays	4=47
w:tulips	2=-37 3=-39
w:tully	6=38
w:tumour	4=38
w:tune	3=-33 6=-61
w:tupe	7=-80
w:turbot	3=-34
w:turin	6=-32 8=-26
w:turkey	4=-32 8=38
w:turned	1=39 2=31 4=-51
w:turner	2=54
w:turnstile	3=52
w:turnstiles	3=-38
w:tutor	1=-30 4=-37 5=-25 6=-81
w:tweets	0=50 8=-37
w:twelve	4=-72
w:twenties	4=-28
w:twenty	0=-36 1=29 3=-44 4=57 5=-37 8=25
w:twice	1=-48 3=25 6=-41 8=-45
w:twin	2=-55 3=32 6=-38
w:twins	2=-38 4=45 6=34 7=-35
w:twitter	0=49
w:two	0=-56 1=-74 2=-38 3=-28 4=44 5=42 6=27 7=-29
w:typage	1=-25
w:type	0=-63 1=-44 2=81 3=-63 4=33 7=-36 8=-53
w:typed	0=-27 2=55
w:typeface	1=-67
w:types	4=61 8=-26
w:typing	0=-27 4=-40 7=-46 8=-28
w:uaw	7=67
w:ucatt	0=-32
w:ucu	0=-53 7=62
w:udb	0=48
w:udi	0=103 7=-34
w:ueda	1=54
w:uganda	5=-40
w:uk	4=-42 7=-33
w:ukip	0=70 7=-34
w:ukraine	0=33
w:ulster	0=60 7=-37
w:uml	2=-30
w:ump	0=52 7=-34
w:un	1=-36 3=-38 4=37 7=-84
w:unasked	3=-36
w:unbeliever	1=40
w:uncle	4=-28
w:under	3=-25 6=-52 8=27
w:undergoing	4=42
w:understand	2=-32
w:underwriter	4=-28 5=-30
w:undetectable	4=25
w:une	0=-36 3=-79 4=26 5=27 7=-52
w:unef	7=-32
w:unfaithful	2=-25 5=40 6=-48
w:unfit	4=34
w:uniform	5=-48
w:uniforms	5=40 8=-30
w:union	0=-43 1=-70 2=-64 3=-82 4=-111 5=-112 6=-110 7=67 8=-87
w:unionise	0=-34 7=49
w:unionised	0=-97
w:unionist	0=46
w:unions	0=-66 3=-25 5=-37 7=-38
w:unique	4=-30 6=26
w:unis	0=-44 2=34
w:unison	0=-40 3=-26 7=53
w:unit	0=-30 1=-34 3=-78 4=-55 5=-48
w:unite	0=-78 3=-29 4=-44 5=-49 6=-44 7=111
w:units	1=-44
w:universite	0=-26
w:university	0=37 1=-30 3=-64 4=29 5=-51 6=43 7=-31
w:unknown	2=35
w:unlock	3=27
w:unpaid	0=75 8=36
w:unprompted	6=39
w:unsa	0=-88 2=-35 7=136
w:untested	2=46
w:until	0=-29 1=-29 2=-39 3=-34 4=37 5=-33 6=-70 7=-63
w:up	1=39 2=-49 3=-47 6=-41 7=40
w:upfront	4=35 8=30
w:upheld	8=-37
w:ups	1=-50 6=-30 8=-30
w:urbanisme	7=-25
w:us	1=-47 2=-39 3=-45 7=-55
w:usage	3=-36 4=25 8=29
w:usdaw	7=40
w:use	0=-27 4=-36
w:used	0=59 1=-38 2=-28 3=34 4=-48 5=50 6=26 7=-41
w:user	2=-32 3=54 4=53
w:users	2=-28
w:uses	4=102 5=31 6=-28 8=-86
w:usine	4=-58
w:usufruit	5=-28
w:utah	3=29
w:utile	3=-25
w:utilise	4=32 5=39
w:utrecht	0=37
w:v	2=36 4=-29
w:va	0=39 4=56 5=44 6=-48
w:vacancy	4=-26
w:vaccinated	4=78
w:vaccination	0=-51 4=-27
w:vaccine	0=53 6=37
w:vaccinee	4=59
w:vaccins	4=37
w:valable	3=-38
w:valerie	0=61
w:valeurs	1=-34 3=48
w:valid	3=-38
w:valu	5=-29
w:value	3=-29 6=27
w:valve	4=33
w:valves	4=-43
w:van	2=-29 3=-27 4=-39 5=-55 6=-36
w:vance	4=-36 8=30
w:vannes	4=26
w:vante	3=-30 5=75 8=38
w:variant	4=-53
w:variantes	2=-31
w:vasseur	6=25
w:vat	8=27
w:vault	3=79 5=-33
w:vaut	4=25 5=-32 6=-25
w:ve	0=50 1=-32
w:vecu	6=27 8=-31
w:vegan	0=-37 4=-37 6=27 8=-64
w:vegane	1=40 5=-25
w:veganes	1=30
w:veganisme	1=31
w:vegans	1=-41
w:vegetale	2=-58
w:vegetarian	1=-34
w:vegetarien	0=-28 5=-33
w:vehicules	3=-26
w:veille	8=-36
w:veilleur	5=32 8=-55
w:vein	3=36
w:veineux	3=32
w:velo	0=-46 1=-26 5=-28 6=-26 7=65
w:velos	8=29
w:vend	0=-43 1=-62 3=-54 5=42 6=-48
w:vendait	0=35
w:vendent	5=-25 8=-28
w:vendeur	0=-28 1=-34 3=-26 4=-46 6=-41
w:vendeuse	3=-35 5=-37
w:vendors	4=-27
w:vendre	0=42 1=31 5=-41
w:vendredi	0=-31 4=25
w:vendu	2=-44 4=-53
w:venerable	1=47
w:venir	6=-35
w:venissieux	0=25
w:vente	2=-48
w:ventes	0=50 4=-28 5=-31
w:venture	5=-47
w:venu	5=-36 6=-26
w:venue	6=25 8=31
w:ver	7=64
w:verbal	8=-26
w:verdict	8=-28
w:verifie	3=32
w:verified	3=50
w:verifiee	3=-64 8=43
w:verifier	3=-35
w:verifies	3=51 5=-28
w:vermeer	8=-32
w:vermont	0=33
w:vers	4=25
w:verse	2=44
w:vert	0=-73 3=-54 4=48 5=-44
w:verte	3=-42 4=-34
w:verts	0=29 7=-28
w:very	1=40 4=-42 7=33
w:vessel	3=52
w:vet	6=-37
w:veterinaire	4=-31
w:veuf	1=-25
w:veut	0=29 3=26 4=-57 5=83 8=-50
w:veuve	4=-42
w:vfs	3=25
w:viande	1=52
w:vicar	4=27 5=-50
w:vice	0=-81 5=52 7=58 8=-48
w:vichy	0=-28
w:victim	7=40 8=-34
w:victime	6=31 8=-89
w:victimes	8=-38
w:victims	8=-32
w:vidal	6=-38 8=-31
w:video	0=29 1=-26 2=-42 3=62 6=-71 8=-50
w:videos	2=-32 5=76
w:vie	0=-43 1=69 2=-46 3=-47 4=-94 5=110 6=-55 7=-28 8=-61
w:vieille	0=44 1=42
w:vienna	2=-33 6=52
w:vient	0=-33 1=44
w:vierge	5=38 8=-29
w:vieux	6=46 8=-33
w:view	1=-46
w:views	0=46 5=-25
w:vigile	3=-26 4=-35 5=-25 8=64
w:vigne	2=-47 4=-44
w:vigneron	0=-45
w:viking	2=29
w:village	4=-48 7=-38 8=-34
w:ville	0=-42 4=-31 6=-35
w:vingt	4=-25 8=-38
w:vins	0=-41 7=-53
w:violence	1=80 5=-26 8=-86
w:violences	5=-32
w:violent	4=-27 8=28
w:violin	5=36 6=-50
w:virgin	0=-28 6=-54
w:virginia	5=-38
w:virginity	5=52
w:virus	4=-38
w:vis	4=29 6=33 8=-25
w:visa	0=-46 1=-46 2=-45 4=-91 5=-54
w:visage	0=-46 1=-32 2=-27 3=66 4=-28 5=-56 6=-37 8=-40
w:visages	3=-26
w:visas	3=27
w:vise	0=-30 4=26 6=-58 8=43
w:visio	8=36
w:vision	1=25 3=-25
w:visit	4=50
w:visite	4=34 5=-34 8=-33
w:visiteuse	4=-60
w:visitors	4=-27
w:visits	4=57 5=28
w:vit	1=40 2=-111 3=-26 5=29 7=-37 8=-56
w:vivant	1=-29
w:vivent	6=32
w:vivons	5=-28
w:vivre	5=-37
w:vocale	4=-27
w:voeu	1=49
w:vogel	1=25 3=-37
w:voice	0=-28 2=-75 5=-47 6=-69 7=-36 8=-53
w:voiceprint	3=56
w:voices	3=-64
w:voila	1=-32
w:voile	8=-30
w:voisin	5=31
w:voisinage	2=34
w:voisine	6=36
w:voit	1=32
w:voiture	0=-50 1=58 3=-36 6=36
w:voix	0=-137 1=-43 2=-37 4=-46 5=-40
w:vol	0=-45 4=-43 5=-39 6=-29 8=54
w:volage	5=61 6=-57
w:vole	0=-26 5=-26 6=-26 8=32
w:voles	5=-36 8=-25
w:volontaire	0=-25 1=33
w:volt	0=50 7=-45
w:voltaire	1=41
w:voluntarily	2=38 8=-33
w:volunteer	0=36 3=-50 4=-54 6=-58 7=36 8=-30
w:volunteered	5=32 6=38
w:volunteers	0=-41 2=-38 3=-49 7=-25
w:voss	4=-28 5=81
w:votait	2=-26
w:vote	0=40 1=-66 3=-26 4=-45 5=-65 6=-34 8=-31
w:voted	1=-37
w:voter	0=40
w:votes	4=-31 5=-25 7=-31
w:voting	1=-43 5=-34
w:votre	3=31 6=-27
w:voulu	0=-28 3=63 4=-54 7=27
w:vous	4=-26 6=56 8=-42
w:vows	1=61
w:voyage	4=-31 5=56
w:voyages	1=-42 4=47 5=-28 8=-34
w:vrai	0=70
w:vue	0=-49 1=-30 3=36 6=-54 8=42
w:vus	2=31 4=-64 5=29
w:waiting	4=51
w:wales	0=-29
w:walk	0=36 2=-25 5=-32 6=-37
w:walking	4=48
w:walks	3=25 5=-29 8=-28
w:wall	0=-47
w:want	0=31 5=-29 6=-51
w:wanted	1=-38 4=27
w:wanting	0=37
w:wants	0=39 1=-28 7=-26 8=25
w:war	0=47 1=86 5=-49 6=-48 7=-40 8=-34
w:ward	4=-76 5=38 6=-30 8=-25
w:wardrobe	5=-29
w:warehouse	0=-63 4=29 7=62 8=-31
w:warm	2=-36 4=46
w:warned	5=32 7=30 8=-28
w:warning	3=29 4=-51 5=43 8=47
w:warsaw	6=40
w:was	1=-55 3=42 8=26
w:wasn	6=-31
w:waste	4=-37
w:watch	5=-31
w:watches	5=70
w:water	2=-27 3=-25
w:way	0=-45 2=-39 3=29 4=-45 5=101 6=-40 8=-31
w:we	0=-41 1=54 3=45 5=48 6=-48 8=-63
w:weak	3=-26 4=36
w:wear	5=32
w:wearing	4=38
w:wears	0=-30 2=-25 4=53 6=29
w:webcam	3=65 5=-33
w:websites	4=-27
w:wed	5=-26
w:wedding	1=66 4=-44 7=-29 8=-35
w:weddings	4=33 5=-29 6=-26
w:wednesday	2=36
w:week	1=-64 4=75 6=-85 7=63 8=-75
w:weekend	2=-27 8=30
w:weekends	2=-34 5=48
w:weekly	0=-38 1=40 3=-33 5=25 6=-29
w:weeks	0=-34 3=-30 5=-68 6=-35 8=-38
w:weight	4=-45
w:weights	3=-32
w:welder	3=-33
w:well	3=-41 4=91 5=-39 7=-58 8=-68
w:wellington	6=-39
w:welsh	0=-35 2=43 5=-26 6=41
w:went	1=-42 2=-44 3=-46 4=63 5=46 6=-66 7=42 8=-38
w:were	0=-25 1=-65 4=-99 5=84 6=-87 7=-74
w:west	5=-29 6=-32 7=34
w:western	7=-45
w:what	0=-38 2=-61 3=-43 5=-49 8=-37
w:whatever	5=50 6=-30
w:whatsapp	1=-40 5=39
w:wheelchair	0=-42
w:when	1=-45 5=-43 6=47
w:where	0=-51 1=25 2=-46 4=-66 5=-52 7=-47
w:whether	0=27 5=-28
w:which	2=67
w:while	0=-30
w:whisky	4=59 5=-29
w:whispered	5=31 8=-30
w:whistle	8=45
w:whitby	4=-48 5=-39
w:white	0=61 4=-25
w:who	1=32 2=-37 3=-58 4=-29 7=-26
w:whole	6=34 8=-32
w:wholesale	3=-47
w:whom	2=-54 4=31 6=38
w:whose	5=37 7=-35
w:why	0=-31
w:widow	1=-39 5=-28 8=63
w:widower	1=54
w:wife	0=-31 1=-35 3=-52 4=-54 5=91 6=-57 7=60 8=-80
w:wilde	5=-28 6=-40
w:will	3=-77 4=-33 5=-42 8=-57
w:willing	6=25
w:wind	6=-26
w:windows	3=36 7=-32
w:wine	0=-29 5=-25
w:wing	0=106 4=-28 5=-43
w:winger	0=-41
w:winter	0=-53 8=-26
w:winters	4=49
w:wish	7=-31
w:with	1=-63 3=30 5=32 6=-26 7=-88 8=-32
w:withdrawn	8=61
w:within	8=-60
w:without	0=-35 1=42 6=-34 7=-40 8=-40
w:witness	5=39 8=-47
w:witnesses	0=-46 1=68 8=-26
w:wives	5=38
w:wobbly	7=43
w:woman	0=-71 1=-34 2=-36 3=-30 6=76 7=-38
w:womaniser	5=61
w:women	0=42 2=-50 3=-51 4=-88 5=30 6=61 7=-29 8=-62
w:won	2=-66 3=-36 4=32 5=-83 8=-49
w:wood	5=-27 7=28 8=-39
w:wool	1=37 5=-59
w:woolf	5=-27 6=-26
w:word	3=-50 4=-66 5=63 6=-53
w:words	1=33 2=-33 4=-47 8=-41
w:wore	0=34
w:work	2=-54 3=-31 4=37 5=-37 7=-46
w:worked	1=-53 2=-30 5=40 6=-47 7=-56
w:worker	7=-39 8=-58
w:workers	0=33 5=-29
w:workforce	0=-32 7=26
w:working	0=-73 3=-26 8=47
w:workplace	6=-26 7=39
w:works	0=-79 1=25 2=-29 4=43 5=-81 7=-55 8=-45
w:workshop	3=-31 4=-25 5=-40 6=-35
w:workshops	5=27 7=-43
w:world	0=-41 6=-47
w:worn	0=59 3=48 5=-34
w:worse	4=82 6=-57
w:worth	5=-36
w:would	0=65 2=-36 3=27 5=-39 6=26 7=-29 8=-80
w:wouldn	0=-45 3=56 5=-29 6=65 7=26
w:wound	4=-34 5=-26
w:write	0=32 2=-38 8=-28
w:writer	6=-48
w:writes	2=-59 4=-31 6=25 8=-26
w:writing	4=-28 6=-32 8=-29
w:written	2=-40 4=62
w:wrong	1=42 4=33 8=-35
w:wrongly	8=25
w:wrote	1=-33 2=-25 3=-115 5=41 7=-31
w:x	0=57 2=57 4=-88 5=-29
w:xavier	1=-25
w:xx	2=37 4=-35
w:xxy	2=27
w:xyy	2=40
w:y	3=31 5=-32 6=42
w:yacht	5=-43
w:yann	1=-45 5=31
w:yard	3=-39
w:year	3=-70 4=38 5=-30 6=27 7=-41 8=-70
w:years	0=-38 1=-45 2=-86 3=-54 4=27 7=30 8=-28
w:yes	3=26 5=-46
w:yet	1=41 4=-65 6=25
w:yeux	3=-45 4=-68 8=54
w:yilmaz	2=30 3=-35
w:yoga	1=-32 4=-47
w:york	4=46
w:you	0=-38 1=-38 2=-41 3=-38 4=46 5=37 6=32 8=-48
w:young	0=89 1=-25 3=-40 4=46 5=-34 7=-26
w:younger	0=-42 2=-33 4=45 5=41 6=-28
w:your	1=37
w:yours	6=-29
w:youth	0=79 1=-25 4=-43 6=-44 8=47
w:yves	5=-61 6=54
w:zele	8=-43
w:zemmour	0=63 5=-39
w:zen	1=-48
w:zero	0=-27 4=-26
`;
