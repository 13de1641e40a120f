/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-35
after:job	-50
alone	47
any:0	49
any:000	-137
any:00417	33
any:02	33
any:08	26
any:100	-26
any:140	-28
any:17	35
any:1707	-37
any:18e	36
any:1987	-39
any:1988	29
any:1989	-43
any:1990	-49
any:1994	36
any:1995	25
any:1997	-25
any:1er	-47
any:200	-82
any:2000	32
any:2011	37
any:2014	30
any:2020	28
any:2022	43
any:2023	-33
any:2025	52
any:2027	-67
any:2028	-25
any:2031	-39
any:20881	36
any:21	34
any:25	31
any:255	27
any:2m	-44
any:300	-55
any:31	-53
any:34	45
any:340	-44
any:3d	26
any:3m	-32
any:40	-58
any:400	-87
any:45	-31
any:46	-34
any:5	40
any:50	36
any:500	-65
any:5521	26
any:5g	-35
any:6	47
any:60	-99
any:600	-70
any:62304	-38
any:7	-46
any:705	27
any:71	39
any:80	-33
any:88	43
any:900	-76
any:91	65
any:92	-50
any:98	-38
any:a6	-58
any:a69	30
any:a7	-65
any:aa	94
any:aah	41
any:ab	-45
any:abandonnees	59
any:abattage	-25
any:abeilles	-27
any:abidjan	-30
any:abnormal	-43
any:abonne	27
any:above	28
any:abrite	-36
any:absences	64
any:absente	47
any:absenteisme	-25
any:absentia	27
any:absolute	-29
any:abstention	-53
any:abstentionniste	40
any:abstract	-42
any:absurdist	26
any:absurdite	-29
any:abus	28
any:abuse	-43
any:academia	-58
any:acariens	56
any:acas	-59
any:accent	-40
any:acceptance	-25
any:acceptee	32
any:accepterai	-32
any:accessibility	-25
any:accessible	-52
any:accessoiriste	-28
any:accidents	-54
any:accompagne	-49
any:accompagnes	-41
any:accord	-49
any:according	36
any:accordionist	-57
any:accords	-36
any:accountant	-94
any:accountants	-31
any:accounting	-77
any:accounts	-97
any:accouplement	-25
any:accouplements	-38
any:accroc	33
any:accueil	-58
any:accueillait	-32
any:accueillent	34
any:accuracy	-28
any:ace	-26
any:achats	-73
any:acheteuse	-81
any:achterberg	60
any:acquis	-47
any:acquitte	38
any:acquittee	59
any:acres	-34
any:across	-76
any:act	-52
any:acted	-45
any:actes	-43
any:acteur	-30
any:actif	44
any:acting	-60
any:actions	-41
any:activated	37
any:activee	44
any:activiste	-30
any:actor	-64
any:actors	-39
any:acts	30
any:acute	-53
any:ad	-77
any:adaptation	-59
any:adapter	-37
any:adaptes	-39
any:addictologie	-87
any:address	-31
any:addresses	-41
any:adds	-38
any:adepte	34
any:ader	39
any:adhd	35
any:adhesif	-26
any:adhesion	38
any:adjoint	-35
any:adjointe	-48
any:adjoints	-50
any:admin	-50
any:administratif	-43
any:administration	-44
any:administrative	-54
any:administratives	-60
any:administrator	-29
any:administratrice	43
any:admitted	36
any:adn	-42
any:ado	50
any:adolescents	42
any:adoption	-54
any:adsl	-36
any:adult	-45
any:adulte	28
any:adultes	-60
any:adventure	-25
any:advert	-60
any:adverts	-34
any:advice	-35
any:advised	-71
any:adviser	-104
any:advises	-34
any:aerien	-67
any:aeroports	-30
any:aerospace	-32
any:aesh	-40
any:affaires	-74
any:affairs	-75
any:affective	-28
any:affiches	-27
any:affiliated	26
any:affiliation	47
any:affilie	37
any:affirme	42
any:affirms	25
any:affreteur	-39
any:afghanistan	36
any:afis	30
any:afp	-48
any:afscme	42
any:again	56
any:against	37
any:agde	57
any:age	26
any:aged	-37
any:agees	-27
any:ageing	-46
any:agence	-53
any:agencement	-60
any:agenda	-43
any:agent	-112
any:agente	-33
any:aggregation	-37
any:agile	-38
any:agiles	-57
any:agnosticisme	-25
any:agonie	-48
any:agreed	41
any:agreement	-34
any:agregation	-34
any:agrege	-29
any:agresse	-86
any:agricole	-25
any:agriculteurs	-35
any:agricultrice	38
any:agriculture	-28
any:ahead	-29
any:ahmadi	51
any:ahtee	43
any:aid	-110
any:aids	-49
any:aile	-39
any:ailier	-41
any:ailing	-74
any:ailleurs	-25
any:aimable	-48
any:aimait	57
any:aimants	-40
any:aiment	-46
any:aimerait	-33
any:air	-86
any:airbus	-36
any:aires	-31
any:airframes	-38
any:airline	-34
any:airlines	-49
any:airports	-52
any:aise	-51
any:aix	-41
any:akande	-33
any:alarm	-39
any:alarms	-66
any:album	-74
any:alcoholic	26
any:alcoholics	-41
any:alcool	41
any:alcoolemie	27
any:algerie	61
any:algorithmique	-28
any:algorithms	-34
any:alignment	-34
any:alike	-36
any:alimentaire	-33
any:alimentaires	-26
any:allard	-30
any:allemand	-71
any:allemands	-39
any:allergic	-37
any:allergies	-40
any:allocations	32
any:allotment	-50
any:allowed	-43
any:ally	-41
any:alpacas	-35
any:alpes	-36
any:alpiniste	-25
any:alps	-25
any:alsace	-48
any:alternee	-45
any:altogether	27
any:alzheimer	52
any:amadi	28
any:amants	-60
any:amap	-46
any:amateur	-80
any:ambassades	-28
any:ambassador	-41
any:ambidextre	-62
any:ambition	40
any:ambulancier	-60
any:ambulanciere	-55
any:ame	-53
any:amelioration	-35
any:ameliore	-40
any:amenagement	26
any:amendes	-39
any:amiable	-26
any:amiante	-28
any:amie	32
any:amies	30
any:amman	26
any:amnistie	57
any:among	-30
any:amorc	54
any:amos	26
any:ampute	26
any:amuse	-55
any:analyse	25
any:analyses	-37
any:analysis	-73
any:analyst	-89
any:analyste	-49
any:anarchisme	29
any:anarchist	26
any:anarchiste	50
any:ancestor	-38
any:ancestry	-52
any:ancien	38
any:ancienne	44
any:anciennes	-35
any:anciens	-35
any:andrew	38
any:anemie	52
any:anger	42
any:anges	-29
any:angioedema	33
any:anglais	-64
any:anglican	-64
any:angoisse	33
any:animalerie	-32
any:animalier	-51
any:animals	32
any:animateur	-42
any:animatrice	-110
any:animaux	38
any:ankara	-31
any:annecy	-43
any:annonce	35
any:annonces	-36
any:annual	-73
any:annuel	-53
any:annuels	-41
any:annule	49
any:annulee	34
any:anomalie	27
any:anorexia	-35
any:another	45
any:answered	-50
any:answers	-43
any:anthroposophist	56
any:anthroposophy	36
any:anti	68
any:anticapitalistes	30
any:anticoagulants	48
any:antifraude	-28
any:antiquaire	-40
any:antiques	-58
any:antispecisme	43
any:anxiety	-39
any:anxiolytique	31
any:anyone	39
any:anything	60
any:aout	27
any:apaisee	-48
any:apaisees	-30
any:apiarist	-34
any:apnee	59
any:apoe4	-42
any:apolitical	26
any:apolitique	34
any:apologised	-40
any:apostat	25
any:appareillage	-34
any:appareille	46
any:apparel	-75
any:apparemment	30
any:apparent	-33
any:appartement	47
any:appartenait	27
any:appartenu	-35
any:appartient	45
any:appeals	-41
any:appel	-40
any:appele	-25
any:appelez	50
any:appels	-49
any:appli	-30
any:applicants	-58
any:appliquee	-63
any:applying	-36
any:appoint	-27
any:appointed	-31
any:apporte	41
any:appraisal	-25
any:apprend	26
any:apprenti	-41
any:apprentice	-69
any:apprentices	-89
any:apprenticeships	-34
any:apprentie	49
any:apprentis	-59
any:apprentissage	-28
any:appris	27
any:approach	-39
any:approcher	29
any:apps	-36
any:appui	55
any:apres	27
any:april	31
any:apte	45
any:apurees	-32
any:arabic	-41
any:arachides	40
any:arbitrates	-55
any:arbitrations	-31
any:arbitre	-74
any:arc	-77
any:arch	52
any:archeologiques	-30
any:archeologue	-34
any:archi	30
any:architect	-62
any:architecte	-32
any:architectes	-68
any:architectural	-34
any:architecture	-50
any:archives	-78
any:archiviste	-40
any:argentine	44
any:argile	-25
any:argon	-44
any:argue	25
any:argues	-52
any:arles	-30
any:armees	-52
any:armes	60
any:armoires	-38
any:aronde	-25
any:arrangement	42
any:arrest	28
any:arrestation	-28
any:arresting	-55
any:arret	26
any:arrets	-41
any:arrighi	-31
any:arrivants	-57
any:arrive	-63
any:arrondissement	41
any:arsonist	-26
any:art	-65
any:arte	-38
any:articulate	34
any:artificielle	-31
any:artisanale	-38
any:artist	-65
any:artiste	36
any:artistique	-47
any:arts	-63
any:asbo	27
any:ascenseur	-48
any:ase	-31
any:ash	31
any:ashkenazi	42
any:aside	-40
any:asie	-78
any:asking	31
any:asmatique	33
any:aspirateurs	-29
any:assault	29
any:assaulted	-55
any:asse	-34
any:assemblage	-46
any:assemblee	-38
any:assermentee	-27
any:assidu	-44
any:assigne	46
any:assises	-50
any:assistant	-123
any:assistante	-88
any:associatif	-50
any:association	-52
any:associations	-39
any:associe	30
any:associes	-29
any:assumee	38
any:assurance	-57
any:assureur	-84
any:asthma	-82
any:asthmatic	43
any:astronomie	-47
any:asylum	-38
any:atelier	-77
any:ateliers	37
any:athee	38
any:athees	36
any:atheism	-54
any:atheist	31
any:athlete	35
any:athletics	-37
any:athletisme	-43
any:atlanta	41
any:atlantic	-60
any:atm	25
any:attache	-56
any:attack	43
any:attal	-30
any:atteint	-31
any:attend	48
any:attendant	-26
any:attendent	51
any:attends	32
any:attentats	-45
any:attente	-34
any:attention	-25
any:attentive	-48
any:attestee	35
any:attirance	-33
any:attire	-60
any:attiree	-38
any:attract	-28
any:attraction	-30
any:attracts	-36
any:attribue	32
any:auberge	28
any:auction	-25
any:audience	-65
any:audio	-43
any:audiologists	-40
any:audit	-56
any:audited	-57
any:auditeur	-60
any:auditors	-38
any:audits	-45
any:august	36
any:aumonier	-52
any:aumoniere	-65
any:aurore	37
any:austerite	-48
any:auteur	-32
any:authentication	35
any:author	-63
any:authority	-33
any:autism	-35
any:autisme	-35
any:autiste	58
any:auto	-27
any:autoimmune	32
any:automated	41
any:automatique	-62
any:automatiquement	45
any:automatise	-44
any:automne	34
any:automobile	-25
any:automobiles	-39
any:autorisant	-25
any:autorisation	-57
any:autorisee	-38
any:autoroute	40
any:autre	42
any:autres	39
any:autrice	-43
any:autumn	40
any:auxiliaire	-44
any:available	-60
any:avance	-32
any:avant	-54
any:aventure	-56
any:aventureuse	-55
any:averted	-51
any:avertissement	60
any:aveugle	-65
any:aviaire	-46
any:avignon	-29
any:avion	40
any:avions	-32
any:aviron	-30
any:avis	-52
any:avocat	-76
any:avocate	-97
any:avocats	61
any:avons	-32
any:avoue	45
any:awaiting	43
any:awakening	38
any:aware	44
any:awareness	-48
any:ayn	35
any:b	-81
any:b27	-46
any:b2v	-61
any:b3	29
any:ba	-46
any:baby	35
any:bachelor	-50
any:bachelors	-41
any:back	34
any:backed	-43
any:backend	41
any:background	-30
any:backs	-25
any:bad	31
any:badly	-56
any:bae	27
any:bagne	-27
any:bagnes	-29
any:bags	-26
any:baies	-31
any:bail	-51
any:bailiff	-61
any:baisse	-29
any:bake	-29
any:baker	-36
any:bakeries	-48
any:bakery	-68
any:bakes	-40
any:bal	-29
any:balais	-53
any:balance	-64
any:balanced	-40
any:ball	-27
any:ballot	-60
any:ballroom	-46
any:bamako	54
any:ban	35
any:banc	-51
any:band	-81
any:bande	-25
any:bands	-58
any:bank	-63
any:bankruptcy	-44
any:banks	-62
any:banners	-42
any:banque	-51
any:banques	-40
any:bans	55
any:bar	-32
any:barber	-46
any:bare	-36
any:barista	-37
any:barman	-53
any:baronetcy	-55
any:barracks	-48
any:barre	-50
any:barreau	-25
any:barred	55
any:barrieres	-31
any:barring	-34
any:barrister	-51
any:bars	-39
any:bartender	-32
any:baryton	-53
any:bas	46
any:base	38
any:baseball	-29
any:based	-44
any:basel	-26
any:bases	-32
any:basic	-47
any:basketball	-39
any:bass	-57
any:basse	-41
any:bat	-31
any:bataille	-30
any:bateau	-30
any:bath	-30
any:bati	-63
any:batiment	-82
any:batteries	-51
any:bavaria	36
any:bayonne	-41
any:bayrou	48
any:bbc	-34
any:bde	-30
any:bdsm	27
any:be	-26
any:bearer	36
any:beats	-39
any:beau	-32
any:beautician	-40
any:beauval	-36
any:bectu	29
any:bedded	40
any:bedroom	-29
any:beds	-54
any:bedside	-31
any:beekeeper	-47
any:beekeeping	-60
any:been	55
any:bees	-58
any:before	-44
any:begue	37
any:behalf	-49
any:behavioural	-30
any:behind	-51
any:being	48
any:belgique	29
any:believe	-41
any:believed	43
any:believing	25
any:belle	-29
any:belmarsh	-39
any:belonging	-32
any:belongs	35
any:belt	-43
any:bench	-54
any:beneficie	71
any:benefit	-52
any:benelux	-35
any:benevole	-35
any:benevolement	27
any:benevoles	-46
any:benign	32
any:benin	42
any:bentham	-37
any:bernadette	-55
any:berne	-35
any:berry	-25
any:bertrand	-25
any:besoin	-39
any:best	-49
any:bestseller	-44
any:betes	-27
any:beton	-29
any:better	-61
any:beurre	-34
any:bi	-30
any:bialowieza	-34
any:biathlon	-35
any:bibliothecaire	-28
any:bicarburant	-37
any:bicycles	-32
any:bielorusse	30
any:bijoutiere	-55
any:bijoux	38
any:bikes	-28
any:bilame	-33
any:bilan	-38
any:bilingual	-68
any:bill	28
any:bimestrielle	-31
any:bimoteur	-68
any:biobank	-29
any:biobanque	-46
any:bioethics	-48
any:bioethique	-49
any:biography	-36
any:bioinformatics	-42
any:biologie	-66
any:biology	-58
any:biometric	-33
any:biometrics	-41
any:biometrie	-73
any:biotech	-32
any:biotechnologie	-31
any:biotechnology	-27
any:birch	-51
any:birmanie	-39
any:birmingham	-26
any:biscuits	-33
any:bisexuel	41
any:bisexuelle	34
any:bisontin	-71
any:bistrot	55
any:bit	47
any:bizarrement	34
any:blackballed	29
any:blacksmith	-36
any:blades	-39
any:blake	-44
any:blame	-52
any:blanche	-31
any:blanches	-29
any:blanchi	38
any:blanchiment	-32
any:blanchisserie	-36
any:blaster	-40
any:bleeding	-51
any:blesses	-31
any:blessures	56
any:bleu	-68
any:bleue	-50
any:blind	-50
any:blindfold	-41
any:blindness	25
any:blocages	27
any:blockers	28
any:blog	32
any:blogged	26
any:board	-99
any:boarding	-45
any:boasts	39
any:boats	-47
any:body	-48
any:boiler	-27
any:boire	53
any:bois	-60
any:boit	40
any:bold	-32
any:bolsonaro	34
any:bolton	41
any:bon	-44
any:bonapartiste	42
any:bond	-48
any:bonds	-56
any:bondsman	-32
any:bonn	-39
any:bonne	-77
any:bonnes	-46
any:bons	-95
any:bonus	-54
any:book	-90
any:bookbinder	-32
any:booked	-63
any:bookkeeper	-69
any:bookkeeping	-37
any:books	-125
any:bookshelf	47
any:bookshop	-36
any:boots	-53
any:bord	-43
any:bordeaux	-50
any:borders	-36
any:bords	-38
any:bore	-43
any:boring	60
any:born	33
any:bornes	-61
any:bot	-31
any:botanist	-46
any:both	25
any:bottes	-37
any:bottle	26
any:bouche	-53
any:boucher	-65
any:bouches	-33
any:bouddhiste	-54
any:bougerait	-45
any:boulanger	-45
any:boulangerie	-79
any:bourgogne	-55
any:bourse	-59
any:bout	38
any:boute	-32
any:bouteilles	-57
any:boutique	-115
any:bovet	-28
any:bowls	47
any:boyfriend	-28
any:boys	35
any:bracelets	-66
any:bradford	-42
any:braille	-75
any:brancardier	-49
any:brand	-116
any:brands	-66
any:braquage	-67
any:braqueur	50
any:brass	-33
any:brasserie	-51
any:brawl	31
any:bray	-31
any:brazilian	-30
any:bread	-37
any:break	-53
any:breakdown	-38
any:breastfeeding	34
any:brebis	-37
any:bred	-33
any:breeder	-41
any:breeding	-53
any:breeds	-25
any:breguet	-37
any:brest	-65
any:breton	34
any:bretonnes	-47
any:brevetee	-25
any:brevets	-48
any:brexiteer	39
any:bricklayer	-47
any:bridal	-40
any:bride	-50
any:bridge	-28
any:bridges	-25
any:brief	-91
any:briefs	-27
any:brigade	-41
any:brilliant	-31
any:bring	-55
any:brings	36
any:bris	27
any:brive	37
any:broadcaster	-51
any:broadcasts	-48
any:brodeuse	-38
any:broke	33
any:broker	-38
any:brother	31
any:brotherhood	-35
any:brothers	-31
any:browser	-52
any:bruno	30
any:brussels	34
any:brut	-54
any:bruxelles	42
any:bruxellois	-34
any:bsc	-76
any:btp	-36
any:bts	-37
any:buddhism	25
any:buddhist	-43
any:budget	-89
any:budgets	-52
any:buffalo	50
any:bugs	-36
any:build	-57
any:building	-62
any:built	-118
any:bulimic	33
any:bunting	-35
any:bureaucracy	-26
any:bureaux	-57
any:burger	-38
any:burgled	-49
any:burnt	57
any:bursary	33
any:bus	-97
any:business	-90
any:businessmen	-31
any:buste	80
any:butch	40
any:butcher	-69
any:butte	-66
any:buvette	-70
any:buyer	-110
any:byrne	-59
any:c	-43
any:c282y	27
any:cabane	-29
any:cabaret	-64
any:cabin	-63
any:cabinet	-60
any:cablage	-29
any:cable	-26
any:cableur	31
any:caces	-35
any:cachets	-38
any:cadet	-48
any:cadolle	-29
any:cadre	-67
any:cadres	-54
any:cadreur	-49
any:caen	-26
any:cafe	-38
any:cairngorms	-43
any:caisse	-43
any:cake	-40
any:cakes	-70
any:calais	-33
any:calculs	-28
any:calendar	25
any:caller	-33
any:calligraphie	-26
any:calling	-32
any:calme	-67
any:calvitie	46
any:came	27
any:cameras	-29
any:camerounaise	42
any:camhs	-27
any:camion	-52
any:campagne	32
any:campaign	-48
any:campaigner	-44
any:campaigns	-30
any:camping	-75
any:campsite	-34
any:camus	-29
any:canada	-56
any:canadian	-40
any:canadien	-34
any:candauliste	40
any:candidates	-64
any:candour	-40
any:canine	-35
any:canne	60
any:cannes	-42
any:cannot	47
any:cantal	-40
any:canteen	-68
any:canton	37
any:canvas	-27
any:capacity	-39
any:capitales	32
any:capitol	59
any:capricorn	-27
any:captee	53
any:capteur	-61
any:capteurs	-35
any:captioned	-36
any:captions	-37
any:capture	-27
any:caractere	-30
any:caracteres	-66
any:caravanes	-26
any:caravans	-31
any:carbon	-28
any:carbone	-45
any:cardiac	32
any:cardiff	-35
any:cardiologie	-41
any:care	-47
any:cared	-50
any:career	-47
any:caresser	-34
any:carnaval	-67
any:carnet	50
any:carols	32
any:carpentry	-49
any:carre	-32
any:carried	-44
any:carrier	-30
any:carriere	-53
any:carries	27
any:cars	31
any:cartes	-85
any:cartographe	-29
any:cartographie	-49
any:cartoon	-43
any:cartoons	-27
any:carved	-46
any:caryotypiste	-44
any:cas	28
any:cascadeur	-72
any:cases	-54
any:casework	-36
any:caseworker	-25
any:cash	-47
any:cashier	-27
any:casiers	-52
any:casino	31
any:castel	-47
any:cat	61
any:catalogue	-50
any:cataloguer	-30
any:catalysis	-35
any:cataracts	43
any:category	-39
any:catered	-28
any:caterer	-42
any:cathedral	-41
any:catholic	-38
any:catholicism	29
any:catholique	-35
any:cats	-62
any:cattle	-45
any:cautions	-25
any:cave	-28
any:cdd	-75
any:cdi	-27
any:ce	-26
any:cede	-29
any:cedetiste	37
any:cegetiste	29
any:celebre	-38
any:celibat	37
any:celibataire	-104
any:celibate	53
any:cells	-51
any:cellulaire	-28
any:cement	-33
any:cemetery	-25
any:center	58
any:centrale	-45
any:ceo	-41
any:cercle	48
any:certificate	27
any:certificates	-26
any:certifiee	-30
any:certifies	32
any:cesure	-38
any:cet	-78
any:cftc	31
any:chabbat	-30
any:chad	-34
any:chain	-71
any:chaine	-47
any:chains	-35
any:chairman	-32
any:chaleur	-32
any:chaleureux	-44
any:chambres	-29
any:champagne	-40
any:champion	-27
any:champions	-25
any:change	-46
any:changement	-63
any:chantal	31
any:chanted	38
any:chantier	-75
any:chantiers	-45
any:chaotic	-27
any:chapardait	36
any:chapel	-52
any:chapitre	-36
any:chaplain	-50
any:chaque	38
any:charcutier	-42
any:charge	-62
any:charged	-29
any:chargee	-70
any:chargees	-31
any:charges	29
any:charities	-41
any:charity	-101
any:charme	-44
any:charpentier	-27
any:charte	-46
any:chartered	-76
any:chasse	49
any:chats	-36
any:chatterley	-36
any:chaudement	-25
any:chauffage	-95
any:chauffard	-25
any:chaussee	25
any:chaussures	-50
any:chavez	32
any:che	50
any:cheat	-26
any:cheating	-46
any:cheats	-36
any:check	38
any:checker	39
any:checklists	-45
any:checks	-68
any:cheek	-30
any:cheerful	-27
any:chef	-31
any:cheffe	-61
any:chemical	-34
any:cheminots	63
any:chemist	-41
any:chene	-28
any:cheptel	-29
any:cher	-33
any:chercheur	-45
any:chercheuse	-29
any:cherchons	36
any:chess	-83
any:chevaux	-57
any:chevillee	-25
any:chicago	-32
any:chicks	-31
any:chief	-28
any:chien	-59
any:chiens	-82
any:chiffre	-75
any:chiffres	-47
any:child	36
any:children	-38
any:chile	-58
any:chimera	25
any:chimie	-58
any:chinois	-55
any:chirurgie	-50
any:chirurgien	-75
any:chirurgienne	-68
any:chirurgiens	-28
any:chocolat	-26
any:chocolatier	-33
any:chocolats	-42
any:choice	39
any:choir	-32
any:choirs	25
any:choisit	-33
any:cholera	-31
any:chord	-43
any:choregraphie	-38
any:chorus	45
any:chose	-28
any:choux	-30
any:chretien	41
any:chromatography	-66
any:chromosomes	-69
any:chronic	-40
any:chronicle	-40
any:chroniqueuse	-59
any:chu	-65
any:church	-32
any:cicatrices	46
any:cigarettes	39
any:cimade	-45
any:cinema	-52
any:cinquieme	-43
any:cipd	-39
any:circonstances	-74
any:circuit	-38
any:circulation	-31
any:circule	42
any:circulent	30
any:circus	-30
any:cirque	-33
any:cis	45
any:cisco	-33
any:citizen	-53
any:citoyen	-41
any:citys	-47
any:civique	-61
any:claimant	-44
any:claims	-33
any:claire	-62
any:claires	30
any:class	-66
any:classe	-80
any:classes	-91
any:classiques	-51
any:classroom	-33
any:clauses	-59
any:claustrophobe	32
any:cleaned	-41
any:cleaner	-36
any:cleaners	-50
any:clearance	-33
any:cleared	49
any:clearview	-29
any:clef	60
any:clefs	-30
any:cleft	49
any:clerk	-108
any:clerked	-36
any:cles	-52
any:client	-27
any:clientele	-84
any:clients	-78
any:climate	37
any:climber	-32
any:climbing	25
any:climbs	25
any:clinic	-41
any:clinical	-41
any:clinically	50
any:clinicienne	-40
any:clinique	-83
any:clinton	-37
any:clock	-34
any:clocking	-25
any:clockmakers	-30
any:cloisons	-52
any:clonage	-52
any:clone	-83
any:cloned	-37
any:cloning	-40
any:clos	-47
any:closed	-35
any:closet	-28
any:closing	-26
any:cloth	-25
any:cloud	-45
any:clouds	-42
any:club	-47
any:clubs	26
any:clumsy	41
any:cnc	-31
any:cnil	-67
any:co	34
any:coach	-43
any:coached	-40
any:coastguard	-44
any:cochee	55
any:cochlear	35
any:cocktails	-44
any:code	-60
any:codebase	-30
any:codeine	25
any:coequipiers	-45
any:coeur	-27
any:coffee	-42
any:coffres	-51
any:coffreur	-52
any:cofondatrice	-27
any:cohort	-52
any:coiffe	-54
any:coiffeuse	-36
any:coiffure	-48
any:colas	31
any:cold	-42
any:coldstream	-38
any:cole	31
any:collaborateur	-91
any:collations	-28
any:colleagues	-47
any:collection	-54
any:collections	-37
any:collective	-53
any:college	-32
any:collegiens	-48
any:collegues	56
any:collet	43
any:collier	-47
any:colliers	-55
any:colline	-38
any:colloque	-35
any:cologne	-28
any:colombey	-30
any:colon	26
any:colonnes	-28
any:coloriste	-26
any:colour	-35
any:colours	38
any:columbus	26
any:coma	55
any:combattait	39
any:comble	46
any:comedian	-46
any:comedie	-74
any:comedy	-69
any:comes	-32
any:comfortable	33
any:comite	-25
any:commande	-29
any:commandes	-25
any:commencer	-51
any:commercants	-41
any:commerce	-105
any:commerces	-40
any:commercial	-66
any:commerciale	-63
any:commerciales	-33
any:commercialise	-55
any:commerciaux	-42
any:commissaire	-32
any:commission	-33
any:committee	-27
any:committees	-44
any:common	-28
any:commonwealth	-26
any:communale	32
any:commune	-47
any:communes	-30
any:communicante	-35
any:communication	-89
any:communicative	-32
any:communicator	-44
any:communist	28
any:communiste	-27
any:communistes	40
any:commute	-36
any:commuting	-45
any:compagne	-26
any:compagnie	-41
any:compagnon	-41
any:compagnons	54
any:companies	-55
any:companion	54
any:comparative	-33
any:comparison	38
any:compas	-27
any:compass	31
any:compasses	-47
any:compensee	59
any:competences	-35
any:complained	-30
any:complaint	37
any:complementaire	-25
any:completed	33
any:complexe	-63
any:compliance	-45
any:composer	-32
any:composites	-30
any:composition	25
any:comprehensive	-26
any:comprise	-26
any:comptabilise	-50
any:comptable	-71
any:compte	-38
any:comptes	-83
any:comptoir	-52
any:computer	-64
any:concept	-46
any:conchyliculture	-37
any:concierge	-27
any:conciliatrice	-30
any:conclu	-44
any:concoit	-29
any:concordant	32
any:concordent	47
any:concours	-97
any:concu	-47
any:condamine	-26
any:condamne	-34
any:condamnes	-48
any:conditional	57
any:conditionnelle	36
any:conditions	37
any:conducted	-42
any:conducteur	-26
any:conductor	-34
any:conduit	34
any:conduite	-37
any:confectionery	-48
any:confederal	48
any:conference	-79
any:conferencier	-35
any:conferenciere	-37
any:confesses	-36
any:confession	-49
any:confessionnelle	-41
any:confiance	-72
any:confided	43
any:confident	-44
any:confier	38
any:configurators	-30
any:confirmed	28
any:confirms	-42
any:confiserie	-32
any:conflit	30
any:conflits	-39
any:confondent	-50
any:conformite	-40
any:congo	-42
any:conjoint	-54
any:conjointe	-31
any:connecte	-41
any:connectee	-45
any:connectes	33
any:connemara	-35
any:connu	59
any:connue	55
any:conquests	35
any:conquete	-61
any:conquetes	38
any:consanguinity	-35
any:consciencieuse	-44
any:conscientious	38
any:conseille	-53
any:conseiller	34
any:conseils	-33
any:consensual	67
any:consent	-42
any:consequence	30
any:conservative	-39
any:conservator	-27
any:conservatrice	-39
any:conserve	29
any:conserves	36
any:considers	47
any:consignes	30
any:constituency	43
any:constitution	-46
any:construire	-26
any:construit	-36
any:consulaire	-26
any:consulate	32
any:consultant	-60
any:consultante	-31
any:consultatif	-44
any:consulte	31
any:consulting	-70
any:consumer	-63
any:contagieux	-44
any:contagious	-40
any:containers	-27
any:contentieux	-53
any:contention	36
any:contenu	-52
any:conteuse	-33
any:continue	-29
any:continuous	-28
any:contraception	-51
any:contraceptive	-42
any:contract	-41
any:contracte	32
any:contractor	-52
any:contractors	26
any:contracts	-66
any:contractuel	-29
any:contradiction	28
any:contraintes	-34
any:contraire	-32
any:contrat	-30
any:contrats	-43
any:contre	37
any:contrebande	35
any:contrefacon	33
any:contremaitre	26
any:control	-46
any:controlee	34
any:controleur	-57
any:controls	-38
any:convaincus	-33
any:convenor	38
any:conventions	-49
any:conversion	38
any:convict	-66
any:convictions	-43
any:convois	-29
any:convoy	31
any:cooked	-39
any:cooks	-35
any:cooperates	43
any:cooperative	27
any:coordinateur	-30
any:coordinator	-69
any:coordinatrice	-49
any:copines	-32
any:copper	-48
any:coproprietaires	-55
any:copropriete	-47
any:copy	-37
any:copywriter	-59
any:coquines	25
any:cordeau	-36
any:cordee	-29
any:corner	-41
any:corpo	29
any:corpus	-30
any:correcteur	-31
any:correctionnel	-27
any:correctrice	-28
any:corrige	-69
any:corse	32
any:corsets	-72
any:cosmetics	-36
any:cosmetique	-25
any:costa	-28
any:coste	-46
any:costs	-28
any:costume	-58
any:costumiere	-51
any:cotisations	-42
any:coud	-26
any:couleur	-32
any:couleurs	-56
any:councillor	41
any:councillors	-68
any:councils	-48
any:counsel	-41
any:counselled	-43
any:counsellor	-72
any:counsels	-32
any:counted	-29
any:counter	-32
any:counterbalance	-39
any:counting	-39
any:countries	-49
any:coupe	-47
any:coupee	-27
any:coupes	-42
any:couple	47
any:couples	-116
any:cour	-30
any:courant	-34
any:courante	-33
any:coureur	-40
any:courier	33
any:courriels	-28
any:courrier	-31
any:cours	-37
any:course	-80
any:courses	-48
any:coursiers	30
any:courtes	-43
any:courtier	-29
any:courtoisie	46
any:courts	-25
any:cousin	28
any:cousins	46
any:cout	-31
any:couts	-26
any:coutumes	-67
any:couture	-59
any:couturier	-30
any:couturiere	-48
any:couvert	-38
any:couverture	-69
any:couvoir	-25
any:couvre	-61
any:cover	-52
any:covered	-51
any:cp	-56
any:cpam	-30
any:cpe	-30
any:crabs	-29
any:cracher	53
any:craftsmen	-32
any:crash	76
any:cream	-30
any:creative	-35
any:credit	-106
any:credits	-25
any:credo	-60
any:cree	44
any:crete	-27
any:crew	-36
any:cricket	-39
any:crie	30
any:crier	-70
any:crieuse	-28
any:crillon	-30
any:crime	-98
any:criminal	-63
any:criminology	-53
any:crippled	-37
any:crippling	-31
any:crise	-85
any:crisis	-68
any:crispr	-50
any:critic	-48
any:criticising	48
any:critics	-39
any:critique	-63
any:critiques	-67
any:croix	-39
any:cros	54
any:crossed	-43
any:crosswords	-73
any:crowds	32
any:croyant	37
any:croydon	31
any:croyez	-51
any:crus	41
any:crutch	-38
any:cryonics	27
any:crystals	-42
any:csc	30
any:cse	-115
any:cue	-29
any:cuillere	-59
any:cuisine	-116
any:cuisiniere	-34
any:cuisiniste	-37
any:cuivres	-66
any:culottes	26
any:culpabilite	-42
any:cult	-30
any:culture	-78
any:culturelle	-37
any:curatelle	31
any:curator	-38
any:cure	-26
any:curiosite	-25
any:curiosity	-30
any:currently	41
any:customer	-71
any:customers	-101
any:customs	-63
any:cut	-84
any:cutter	-71
any:cutting	-33
any:cvpr	-28
any:cvs	-52
any:cyanoacrylate	-39
any:cynic	-50
any:cynical	-49
any:cynique	-40
any:cyr	38
any:cystic	-32
any:cytogenetics	-27
any:d	-33
any:dacosta	-30
any:dactylo	-76
any:dactylographie	-39
any:dactyloscopique	43
any:dad	41
any:daily	-39
any:daltonien	35
any:damages	-59
any:dames	-29
any:damp	-41
any:dance	-63
any:dancer	-57
any:dangereuse	44
any:danish	-48
any:danse	-67
any:danseurs	-48
any:darts	-34
any:dashboard	-39
any:data	-41
any:datait	-32
any:daughters	-87
any:dauphins	-42
any:david	-39
any:dax	-46
any:days	26
any:de	-28
any:dea	-27
any:deacon	-48
any:deadlines	-51
any:deaf	-47
any:deafness	35
any:deals	-48
any:dealt	-58
any:death	-60
any:deauville	-31
any:debat	-65
any:debate	-53
any:debout	36
any:debridee	27
any:debt	-38
any:debunker	29
any:debut	-53
any:decapage	-27
any:decay	-27
any:decides	-43
any:decision	-41
any:deck	-27
any:declare	44
any:declared	44
any:declaree	26
any:declares	33
any:decline	-48
any:declined	39
any:decors	-51
any:decouche	42
any:decoupe	-42
any:decoupes	-42
any:decouvert	33
any:deduites	27
any:deeply	28
any:defeat	-53
any:defect	44
any:defendants	-59
any:defends	-42
any:defilait	-73
any:defile	-28
any:defis	-72
any:degeneration	35
any:degre	41
any:degrees	-37
any:degrowth	37
any:delais	-75
any:delays	-62
any:delegated	-63
any:delegates	-31
any:delegue	27
any:deleguee	-32
any:deleguer	-89
any:delegues	-54
any:deletion	27
any:delhi	36
any:deli	-36
any:delinquants	-57
any:delits	-30
any:delivered	-25
any:deliveries	-42
any:delivers	-45
any:delivery	-54
any:delivre	-30
any:dell	-29
any:demarche	-45
any:demarches	-42
any:demarre	-25
any:demenage	-47
any:demenager	-38
any:demi	28
any:demo	-47
any:democratique	-57
any:democrats	54
any:demon	32
any:demonstratrice	-56
any:denominational	-42
any:dentaire	-56
any:dentaires	-47
any:dentist	-34
any:dentiste	-35
any:denudees	27
any:depannage	-32
any:departemental	30
any:departementale	-57
any:departementaux	-33
any:department	-34
any:depend	-37
any:dependance	-34
any:depends	-72
any:deplace	25
any:deploye	-31
any:deployments	-56
any:deposee	-26
any:depot	-38
any:depouillement	-34
any:depreciation	-28
any:deputee	-37
any:derecognised	-27
any:dermatology	-47
any:dernier	43
any:derniere	35
any:deroute	-29
any:derriere	38
any:derry	65
any:des	-46
any:descend	39
any:descendant	-49
any:descendante	-73
any:describe	38
any:design	-88
any:designe	27
any:designed	-96
any:designer	-104
any:designs	-38
any:desir	-35
any:desk	-50
any:desks	-40
any:despot	-26
any:dessinateur	-35
any:dessine	-95
any:dessinee	-30
any:detachee	-31
any:detection	-94
any:detective	-81
any:detectives	27
any:detenteur	-32
any:detenu	54
any:detenus	-41
any:detergents	-36
any:determined	-77
any:determinedly	-38
any:deteste	39
any:detourage	-41
any:detournement	-34
any:detrousse	-45
any:dette	-46
any:dettes	-33
any:develop	-38
any:development	-42
any:developpe	-77
any:developpement	-52
any:developpeur	-67
any:developpeuse	-51
any:devenue	45
any:device	-50
any:devices	-33
any:devise	-45
any:devoir	-28
any:devolution	-50
any:devon	-40
any:devops	-38
any:devorante	-27
any:devra	-49
any:devront	-53
any:diabete	-28
any:diabetes	-32
any:diabetic	52
any:diabetics	-42
any:diabetique	82
any:diabetiques	-43
any:diacre	-62
any:diagnostics	-25
any:diagnostique	28
any:diagramming	-47
any:diagrams	-26
any:dialects	-35
any:dialogue	-52
any:dialyse	-30
any:dialysis	-27
any:diaphragms	-46
any:dickens	-35
any:dicky	40
any:dictature	28
any:dictee	-32
any:diction	-71
any:didn	-28
any:died	-26
any:diet	-47
any:dieteticienne	-53
any:dietetique	-27
any:dietitian	-56
any:diets	-37
any:dieu	-25
any:difficult	-32
any:digital	-36
any:digitale	-42
any:digitised	-27
any:dijon	-55
any:dimanche	39
any:dinner	-57
any:diocese	-66
any:diogene	28
any:diploma	-37
any:diplomas	-47
any:diplomate	-48
any:diplome	-25
any:diplomee	-50
any:dirait	47
any:direct	-39
any:direction	-53
any:directional	-35
any:directors	-45
any:directrice	-62
any:directs	-42
any:dirige	-27
any:dirigeante	41
any:disability	-60
any:disaggregated	-48
any:disc	48
any:discharge	42
any:discharged	31
any:discorde	-34
any:discours	-36
any:discret	25
any:discrete	-57
any:discrimination	-34
any:discuss	-68
any:diseases	-39
any:dish	-40
any:dishes	-46
any:dismay	34
any:dismissal	-34
any:dismissed	46
any:dispatched	-27
any:dispatcher	-48
any:dispense	92
any:display	-58
any:displays	-50
any:disponible	-89
any:disputes	-70
any:disqualified	65
any:dissertation	-84
any:distribue	45
any:distributeur	-54
any:distributeurs	-46
any:distribution	-55
any:district	-36
any:diversity	-50
any:divinity	-37
any:divorce	26
any:divorced	41
any:divorcee	-29
any:diwali	-80
any:diwan	36
any:dj	-44
any:djamena	-31
any:dna	-29
any:doc	-47
any:dockers	28
any:doctor	47
any:doctoral	-47
any:doctorante	-79
any:doctorat	-33
any:doctorate	-53
any:doctors	-27
any:documentaire	-73
any:documentaires	-31
any:documentaliste	-39
any:documentariste	-35
any:documentary	-45
any:documents	-40
any:docusign	-40
any:dog	48
any:dogmatique	-28
any:dogme	-29
any:dogs	-29
any:doigt	40
any:doigte	-63
any:doing	47
any:doit	30
any:dolly	-36
any:domestic	-33
any:domicile	-34
any:domina	33
any:dominant	-68
any:dominante	-50
any:dominatrice	33
any:donateurs	50
any:donations	-55
any:donegal	-27
any:donnes	-29
any:donors	-35
any:dons	-64
any:door	-75
any:doorman	43
any:doors	-40
any:dorothy	-54
any:dos	-50
any:dosage	-30
any:dose	-67
any:dossiers	-69
any:douanes	-34
any:douanier	-51
any:doublage	-32
any:doublages	-41
any:double	-52
any:doubled	-93
any:doubleur	-82
any:doubt	-28
any:doucement	26
any:doue	25
any:doute	-64
any:douvres	-59
any:douze	-37
any:dovetails	-26
any:downloads	-34
any:dozen	-40
any:dp	-41
any:dr	-29
any:drafted	-66
any:drafts	-33
any:draftsman	-28
any:drag	-54
any:dragon	-27
any:dragster	-46
any:drama	34
any:drapeaux	-45
any:draw	26
any:drawing	27
any:drawings	-28
any:drew	-61
any:drh	-82
any:drinkers	-35
any:drinking	54
any:drives	-45
any:droit	-26
any:droite	-40
any:droits	-69
any:droiture	-28
any:drosophile	-35
any:drugs	-47
any:drummer	-30
any:drums	-43
any:dry	29
any:dsi	-46
any:du	-37
any:dunelm	-39
any:dungeon	25
any:dunkeld	-39
any:dunn	27
any:dunne	-31
any:durable	-35
any:dusty	32
any:dutch	-66
any:dyer	52
any:dynamique	34
any:dynasty	-32
any:dyslateral	-55
any:dyslexie	58
any:dyslexiques	-33
any:dyspraxic	41
any:e	-37
any:e16	-33
any:ear	-35
any:early	-39
any:ease	-45
any:east	-55
any:easy	40
any:eat	-37
any:eats	-38
any:eau	-48
any:eaux	-35
any:eb	-27
any:ebeniste	-65
any:ebruiter	-56
any:ecart	-36
any:ecarte	35
any:echangiste	44
any:echecs	-69
any:echelle	-30
any:echo	-29
any:eclairage	-27
any:eclairagiste	-31
any:eclatement	-26
any:ecloserie	-55
any:ecole	-64
any:ecolo	29
any:ecologique	-53
any:ecologistes	-25
any:ecologue	-33
any:economics	-47
any:economie	-40
any:economist	-50
any:economiste	-34
any:economy	-69
any:ecope	56
any:ecoute	-71
any:ecran	28
any:ecrire	26
any:ecris	-41
any:ecriture	36
any:eczema	-26
any:edge	-54
any:edinburgh	-33
any:edit	-53
any:edite	-50
any:edited	-89
any:editeur	-50
any:edition	-33
any:editor	-125
any:editrice	-78
any:edits	-51
any:educateur	-80
any:educatif	35
any:education	-84
any:educational	57
any:efface	-60
any:effacee	-29
any:effective	25
any:effort	-43
any:egg	-35
any:eglise	-34
any:egoist	52
any:ehpad	-37
any:eiger	-34
any:eighty	59
any:elderly	-64
any:eldest	61
any:electeur	60
any:elections	-67
any:electoral	-39
any:electrice	37
any:electrician	-87
any:electricien	-26
any:electrophorese	-27
any:elements	-28
any:elevage	-60
any:elevee	37
any:eleven	-67
any:eleves	-91
any:eleveur	-58
any:eleveuse	-34
any:elles	49
any:elodie	-52
any:eloges	-63
any:elue	-59
any:elus	-79
any:ely	-52
any:embauche	33
any:embauchee	-41
any:embezzlement	-29
any:embolie	45
any:embossing	-57
any:embryologiste	-26
any:emission	-31
any:emma	-37
any:emmanuel	35
any:emploie	-62
any:emplois	-42
any:employe	-43
any:employed	-111
any:employee	-28
any:employees	-43
any:employers	-69
any:employeur	-44
any:employs	-58
any:emporte	-44
any:empreinte	-28
any:ena	-70
any:encadre	-60
any:enchainee	34
any:end	-35
any:enduits	-41
any:endurance	60
any:endurant	-41
any:energy	-34
any:enfants	-38
any:engage	-26
any:engaged	-59
any:engagement	27
any:engagements	-38
any:engine	-45
any:engineer	-72
any:engineers	-77
any:england	-40
any:english	-80
any:enhanced	-27
any:enlightenment	-25
any:enm	-26
any:ennui	-75
any:enquete	-26
any:enquetes	-46
any:enqueteur	-71
any:enqueteurs	-37
any:enquetrice	-77
any:enrayee	-42
any:enregistre	53
any:enregistree	27
any:enregistrer	-53
any:enrol	-67
any:enseigne	-42
any:enseignee	-36
any:enseignements	60
any:enseigner	-29
any:ensicaen	-28
any:ensuite	-25
any:entend	74
any:enter	25
any:enterprise	-28
any:enterprises	-37
any:enterrements	-32
any:enthousiasme	-41
any:enthusiasm	-51
any:entrainement	-25
any:entraineur	-81
any:entreprendre	-49
any:entrepreneuriale	-27
any:entreprise	-68
any:entreprises	-26
any:entretenait	39
any:entretient	-28
any:entry	33
any:enverra	-38
any:envisage	26
any:envisagee	-28
any:envoie	28
any:enzymes	-30
any:epanouie	34
any:epargne	-37
any:epaule	38
any:epicerie	-46
any:epictete	33
any:epictetus	28
any:epicurean	-54
any:epicurien	44
any:epicurienne	-67
any:epicurisme	32
any:epidemic	-33
any:epilation	-43
any:epileptic	40
any:episode	-72
any:epoque	35
any:epoux	-91
any:equality	31
any:equerre	-25
any:equestre	-40
any:equilibree	49
any:equine	-39
any:equipe	-26
any:equipes	-75
any:equipment	-32
any:era	-64
any:ergotherapie	-63
any:eric	27
any:erlangen	-46
any:erotic	27
any:erp	-48
any:error	-65
any:esat	-58
any:escale	-65
any:escape	-49
any:escaped	-51
any:escort	-73
any:escorte	-67
any:escorted	-35
any:escorts	32
any:escroquerie	-40
any:esl	-50
any:espagnol	-34
any:esprit	-83
any:essai	-27
any:essais	-31
any:essay	-51
any:essex	-36
any:estate	-28
any:estates	-54
any:estimate	-36
any:estonia	-58
any:etabli	28
any:etage	40
any:etaient	38
any:etal	-39
any:etalon	46
any:etalonnage	-54
any:etalonneur	-52
any:etapes	-72
any:etat	-60
any:etes	-39
any:ethics	-41
any:ethique	-46
any:ethiques	37
any:ethnologue	-67
any:etienne	-45
any:etoile	51
any:etonne	-64
any:etretat	-36
any:etude	-74
any:etudiante	-63
any:etudiantes	-25
any:etudiants	-45
any:etudie	-104
any:eue	-69
any:europe	-49
any:european	-42
any:europeen	-65
any:europeenne	26
any:europride	-30
any:evadee	-26
any:evaluation	-60
any:evenement	40
any:evenementiel	-65
any:evening	-78
any:evensong	-25
any:event	-33
any:events	-74
any:everton	-44
any:evidence	-41
any:evite	52
any:evitee	-74
any:evolution	-59
any:evoquees	41
any:ex	33
any:exam	-47
any:examinatrice	-25
any:examined	-44
any:examiner	-65
any:exaministe	53
any:exams	-34
any:exceeded	-44
any:excel	-61
any:excellence	-36
any:excellent	-58
any:excellente	31
any:excellents	-55
any:exces	-35
any:exchange	-47
any:excite	-62
any:exclu	39
any:excuses	-42
any:executed	-26
any:exempted	48
any:exerce	-32
any:exercer	34
any:exhibition	-65
any:existential	-66
any:existentialist	26
any:exists	37
any:exome	25
any:exotic	-56
any:expansion	34
any:expatriation	-54
any:expatries	-47
any:expenses	57
any:expert	-81
any:expertes	-30
any:experts	-52
any:expires	-28
any:explaining	-79
any:explains	-55
any:explique	-26
any:expliquer	26
any:exploite	-27
any:exploration	-32
any:explosives	-41
any:exposed	-27
any:exposition	-46
any:expressed	-29
any:expression	-54
any:extended	-41
any:extraconjugale	48
any:extraction	-34
any:extrait	-26
any:extramarital	34
any:eye	-53
any:eyesight	26
any:f508	-30
any:fabre	-33
any:fabric	-27
any:fabricant	-26
any:fabrication	-31
any:fabrique	-33
any:facades	-50
any:face	-28
any:faceprint	38
any:faces	-51
any:facials	-37
any:facilities	-70
any:facteur	-53
any:factory	-58
any:facts	-31
any:failing	35
any:failli	28
any:faillite	-65
any:faim	32
any:faire	-31
any:fairs	-50
any:falk	-31
any:fall	35
any:false	32
any:familial	-48
any:familles	-51
any:famously	35
any:fanconi	55
any:fanfare	-61
any:fantasmes	-41
any:fao	-35
any:farine	-29
any:farm	-40
any:farmer	-42
any:farmers	-73
any:farming	-48
any:fashion	-43
any:fasting	-32
any:fathers	34
any:fatiguees	-30
any:fault	-38
any:faune	-37
any:fausse	29
any:faute	30
any:fautes	-40
any:fauteuils	-56
any:faux	31
any:favour	48
any:favours	-26
any:faye	25
any:fdsea	81
any:fear	-46
any:february	48
any:federalist	48
any:federation	-75
any:fee	-37
any:feed	54
any:feel	27
any:fein	33
any:fell	-78
any:felons	-45
any:female	-40
any:femelle	-25
any:fer	38
any:ferme	-36
any:fermes	-46
any:fermiers	-39
any:ferronnier	-32
any:ferroviaire	-38
any:fertility	-50
any:festival	-43
any:festivals	-45
any:fetes	-30
any:fetichiste	48
any:feuilleton	-44
any:feves	-57
any:few	-29
any:fgtb	35
any:fiance	-57
any:fiancee	-29
any:fibre	-58
any:fibromyalgie	38
any:fibrosis	-34
any:fiches	-50
any:fiction	-44
any:fidelisation	-55
any:fidelite	-37
any:fidelity	-38
any:fido2	-31
any:field	-121
any:fierte	-64
any:fifties	-35
any:figure	27
any:files	-33
any:filiale	-68
any:filiales	-47
any:filiation	-59
any:fillon	35
any:film	-154
any:filme	-84
any:filmee	-28
any:films	59
any:filtrage	-30
any:finalement	-33
any:finalist	-37
any:finance	-40
any:financiere	-36
any:financiers	-38
any:findings	33
any:fine	-44
any:fined	46
any:fines	-40
any:finger	-49
any:fingerprinting	-45
any:finished	-30
any:finishing	-50
any:finisseur	-49
any:finit	48
any:finite	-25
any:fired	45
any:firefighter	-36
any:firefighters	-56
any:firewall	-39
any:firm	-50
any:firmware	-82
any:first	-42
any:fiscal	-58
any:fiscaliste	-62
any:fiscalite	-43
any:fish	-47
any:fit	36
any:fits	-71
any:fitted	-30
any:fitter	-78
any:fiv	47
any:five	-32
any:fix	-25
any:fixed	-61
any:fixes	-74
any:flags	-49
any:flattery	-29
any:flavours	-29
any:fleury	-27
any:flights	-53
any:fling	35
any:flirt	-83
any:flirtation	-61
any:flirte	-40
any:flirted	-27
any:floating	42
any:flood	-35
any:flooring	-44
any:floors	-38
any:flore	-29
any:florist	-28
any:flottante	50
any:flow	-57
any:flower	-39
any:flowers	-65
any:fluent	-48
any:flush	-35
any:flux	-88
any:flyers	28
any:fob	27
any:foie	-60
any:fois	44
any:fold	-33
any:folk	-81
any:follow	-26
any:followed	-49
any:follower	45
any:fonciere	-44
any:fonction	-41
any:fonctionnaire	-30
any:fondateur	-27
any:fondatrice	-38
any:fonde	30
any:fonderies	38
any:fonds	-75
any:fondu	-49
any:food	-37
any:foods	-26
any:fools	-37
any:foot	32
any:footballer	-34
any:footballeur	32
any:footfall	-44
any:footprint	-30
any:forbes	-47
any:force	-61
any:ford	-29
any:forebears	-32
any:forecast	-72
any:forecaster	-40
any:foreman	42
any:forensic	-92
any:forensics	-50
any:forestier	-48
any:forestiere	-30
any:forfaitiste	-32
any:forgeron	-31
any:forgery	29
any:forklift	-54
any:formalites	-39
any:formateur	-53
any:formation	-108
any:formatrice	-119
any:former	29
any:formers	-32
any:formulaires	-25
any:formulation	-39
any:formulator	-38
any:fort	-39
any:forte	-82
any:forties	-25
any:forum	-31
any:forwarders	-39
any:fos	33
any:fouilles	-71
any:founder	-31
any:founders	-53
any:four	-35
any:fournie	-26
any:fournir	-27
any:fournisseur	-57
any:fournisseurs	-97
any:fox	-27
any:foyer	-39
any:fracture	-28
any:frais	71
any:fraiseuse	34
any:frames	-34
any:frameworks	-56
any:francais	-85
any:franchise	-41
any:francisco	-36
any:franco	-34
any:francois	54
any:frappes	-26
any:frasques	49
any:fraud	-29
any:fraude	-27
any:free	-86
any:freelance	-59
any:freight	-37
any:french	-80
any:frequente	66
any:fresh	-36
any:fresque	-45
any:freud	-30
any:fridays	-33
any:fridge	27
any:froid	-71
any:frontalier	-52
any:frontier	-27
any:frontiere	44
any:fruit	-35
any:fsu	56
any:fui	58
any:full	-42
any:fume	30
any:fumiste	-32
any:funding	-32
any:fundraised	55
any:fundraiser	-51
any:fundraising	-28
any:funebres	-41
any:funeraires	-39
any:funeral	-29
any:funerals	-47
any:furniture	-63
any:furrow	-26
any:fusibles	-35
any:fusionnees	-40
any:futur	43
any:future	42
any:futures	-36
any:g	-83
any:gabarit	36
any:gabarits	-70
any:gagne	-35
any:gai	-86
any:gaie	-48
any:gaiete	-28
any:gaillard	-50
any:gala	27
any:gale	-47
any:galerie	-31
any:gallery	-35
any:galway	-30
any:games	-49
any:gamme	-61
any:gandrange	38
any:gang	-47
any:gangs	-40
any:gap	27
any:garcons	41
any:gard	55
any:gardait	26
any:garden	-62
any:gardener	-39
any:gardiennage	32
any:gardiens	-74
any:gare	-49
any:gargoyles	-40
any:garlic	-49
any:gateaux	-47
any:gatk	-43
any:gauche	-30
any:gauchere	-42
any:gauchers	-34
any:gaudin	33
any:gaulliste	67
any:gave	28
any:gay	-25
any:gaye	-41
any:gayle	-28
any:gaynor	-28
any:gaza	-29
any:gcse	-31
any:gdpr	-38
any:geant	-34
any:gearbox	-36
any:gel	-32
any:gendarme	-81
any:gendarmes	40
any:gender	-57
any:genealogique	-35
any:genealogiques	-32
any:genealogiste	-42
any:genealogy	-37
any:geneanet	-27
any:genent	61
any:general	27
any:generale	-54
any:generaliste	-29
any:generation	-52
any:generations	-76
any:generator	-30
any:genes	-43
any:geneticienne	-38
any:genetics	-46
any:genetique	-28
any:genetiques	-49
any:genie	-69
any:genique	-35
any:genomes	-47
any:genomique	-47
any:genou	26
any:genre	-67
any:geographique	-52
any:geologist	-37
any:gerait	-31
any:gerant	-43
any:gerante	-81
any:gere	-129
any:german	-55
any:gestion	-43
any:gestionnaire	-90
any:gets	37
any:ghent	25
any:gide	-53
any:gigs	-54
any:gilbert	46
any:girlfriend	-32
any:girlfriends	37
any:giscardien	48
any:git	-60
any:gite	-43
any:given	45
any:gladstone	34
any:glandular	37
any:glasses	-35
any:glisse	67
any:gluten	-29
any:gmat	26
any:goal	-31
any:goalkeeper	-52
any:goes	44
any:going	38
any:golden	-43
any:goldman	-39
any:golf	-131
any:gone	38
any:good	-54
any:goods	-59
any:gop	35
any:gordons	-49
any:gossip	29
any:gothenborg	-26
any:gourmand	-35
any:gouvernante	-72
any:gouvernements	-46
any:gouverneur	-40
any:governments	-69
any:governors	-30
any:gp	-81
any:grace	-31
any:gracie	26
any:grade	-81
any:grader	-45
any:graduate	-74
any:grand	28
any:grande	36
any:grandeur	-44
any:grandi	-40
any:grands	-62
any:grange	31
any:grants	-36
any:graphique	-43
any:graphiste	-59
any:graphql	-31
any:gras	-52
any:gratitude	27
any:grave	-41
any:graveur	-66
any:gree	-28
any:greement	-26
any:greements	-61
any:greffes	-31
any:greffier	-98
any:greffiere	-66
any:grenoble	-49
any:greve	-32
any:grevin	-25
any:greyhounds	-38
any:grid	-31
any:grief	25
any:grippe	-40
any:grossiste	-26
any:ground	41
any:grounds	34
any:groupama	-47
any:groupe	37
any:groupes	-34
any:grower	-51
any:growers	-37
any:growth	-27
any:guard	-37
any:gueret	-70
any:guerie	28
any:guess	27
any:guests	-40
any:guichet	-34
any:guide	-73
any:guild	-64
any:guise	54
any:gurdjieff	66
any:guy	-34
any:gymnastics	-55
any:h	39
any:h1	-40
any:habilitations	-54
any:habitant	-61
any:habitue	67
any:hacker	-48
any:hacking	-60
any:had	29
any:haemophilia	-29
any:hahn	-27
any:hairdresser	45
any:hairdressing	-65
any:halden	39
any:halterophilie	-26
any:hamlet	-74
any:handball	-74
any:handbook	-36
any:handcuff	-25
any:handcuffs	29
any:handed	-30
any:handicap	-51
any:handicape	30
any:handicapee	55
any:handicapes	-66
any:handisport	-40
any:handle	30
any:handler	-76
any:handles	-46
any:handling	-59
any:handovers	-44
any:handshake	-70
any:handwriting	-70
any:hang	-68
any:haplotype	34
any:happiness	-25
any:harassment	-46
any:hard	47
any:hardest	-58
any:hardness	-31
any:hardware	-61
any:harmless	31
any:harmony	37
any:harms	26
any:harris	44
any:harvard	-32
any:harvey	-31
any:hashing	-32
any:hastings	-29
any:haul	-66
any:hauliers	-37
any:haut	-39
any:haute	-28
any:haven	-50
any:having	43
any:hay	-44
any:hazards	-37
any:hcr	27
any:headmaster	-55
any:headmistress	-32
any:health	-33
any:healthy	-27
any:healy	-27
any:hear	44
any:hearings	29
any:heathrow	-31
any:heating	-45
any:hebden	27
any:hebdo	-79
any:hebdomadaire	-31
any:heir	-45
any:heirs	-27
any:held	-43
any:helice	-50
any:helix	-64
any:hello	-33
any:helmets	-65
any:help	-65
any:helped	-45
any:helpline	-51
any:helvetique	-59
any:hemophile	36
any:hems	-34
any:hepatite	30
any:herald	-37
any:herbal	-26
any:herbs	-28
any:hereditary	-33
any:heredite	-47
any:heredity	-31
any:hereford	-28
any:heritage	-80
any:herite	-51
any:herites	-33
any:heritier	-44
any:heritiere	-37
any:hermaphrodite	-46
any:hero	-49
any:heroine	-54
any:herons	-29
any:hers	-48
any:herself	35
any:herve	-50
any:heterodyne	-59
any:heterogene	-41
any:heterogreffe	-53
any:heterosexual	27
any:heterosexuelle	-26
any:hexham	-62
any:hid	30
any:hidalgo	36
any:hierarchy	-62
any:highly	35
any:hiking	-29
any:hill	-44
any:hillary	35
any:himself	34
any:hindou	30
any:hindoue	-46
any:hindu	56
any:hinted	40
any:hints	50
any:hire	-82
any:hired	-74
any:hires	-63
any:hiring	-40
any:historian	-70
any:historienne	-28
any:history	-60
any:hiv	-39
any:hiver	-30
any:hmp	-57
any:hmrc	30
any:hobby	-31
any:holder	-51
any:holiday	-72
any:holloway	43
any:homal	-50
any:home	-30
any:homeless	33
any:homeowners	-36
any:homes	-37
any:homework	-32
any:homme	25
any:homogeneisation	-40
any:homogeneous	-61
any:homologation	-71
any:homologous	-30
any:homonyme	-39
any:homophobic	-37
any:homophobie	-50
any:homosexuality	-48
any:homosexuelle	48
any:homozygote	29
any:honest	-47
any:honour	-63
any:honoured	-44
any:hook	-28
any:hooks	-28
any:hopes	-40
any:hopitaux	-52
any:hopper	54
any:horizon	-34
any:horizons	-26
any:horlogere	-30
any:horlogerie	-45
any:hormones	30
any:horoscopes	-55
any:hors	31
any:horse	38
any:horses	-47
any:hospitalise	36
any:hospitalises	-46
any:hospitality	-78
any:hospitals	-97
any:host	-75
any:hosted	-27
any:hostile	33
any:hosts	30
any:hotel	-52
any:hotellerie	-40
any:hotesse	-69
any:hotesses	75
any:hour	-31
any:hourly	-39
any:house	-35
any:houses	-25
any:housing	-60
any:hove	32
any:hr	-50
any:hrbp	-44
any:huet	-38
any:hugo	49
any:huile	-84
any:huissier	-84
any:huissiere	-26
any:huitres	-26
any:humaine	-65
any:human	-38
any:humanistes	-60
any:humanitaire	-41
any:humanites	-56
any:humanities	-70
any:humankind	30
any:hundred	-63
any:hungary	-45
any:hunt	46
any:hunters	-30
any:huntington	-49
any:hurling	-28
any:hurt	69
any:husbandry	-50
any:hussar	-42
any:hybrides	-54
any:hypertension	76
any:ibiza	38
any:ice	-27
any:ici	67
any:idea	-72
any:idealised	-29
any:idealisme	-31
any:idealiste	-40
any:ideas	-36
any:idee	-58
any:idemia	-48
any:identifiee	28
any:identites	-30
any:identity	-59
any:iec	-37
any:iel	30
any:if	33
any:ig	42
any:ignore	51
any:ii	31
any:ikea	-41
any:ile	-33
any:iles	-55
any:illusions	-37
any:illustratrice	39
any:ils	38
any:image	-27
any:imagerie	-60
any:imaginaire	-44
any:imagine	-26
any:imaging	-31
any:imam	-28
any:imc	-38
any:immeuble	-66
any:immeubles	-25
any:immobilier	-74
any:immobiliere	-45
any:immobilieres	-36
any:immoral	38
any:immunocompromised	42
any:immunology	-37
any:impact	-28
any:impasse	-36
any:implant	40
any:implique	27
any:importatrice	-43
any:importe	-61
any:imported	-46
any:importer	-41
any:impossible	31
any:imprimantes	-26
any:imprime	-40
any:imprimerie	-37
any:imprimeur	-61
any:improvement	-27
any:inapte	67
any:incapacite	32
any:incident	-35
any:incidents	-28
any:include	-76
any:includes	-44
any:including	-45
any:inclusion	36
any:incomes	34
any:incroyance	-25
any:incroyant	41
any:indefinite	-52
any:indemne	27
any:independance	66
any:independant	-84
any:independent	-28
any:indetectable	35
any:indication	49
any:indictment	39
any:indigne	29
any:industrial	-49
any:industriel	-31
any:industry	-49
any:ines	47
any:infectious	-49
any:infidelity	-39
any:infirmary	-48
any:infirmier	-44
any:infirmiere	-65
any:infirmieres	58
any:infirmiers	-43
any:info	-27
any:informatise	-78
any:informed	-50
any:infortune	-37
any:ingenieur	-99
any:ingenieure	-54
any:ingenieurs	-55
any:inhaler	-42
any:inhalers	-40
any:inheritance	-81
any:inherited	-66
any:initiation	-68
any:initiative	-71
any:injection	-37
any:injuries	-32
any:inmate	42
any:innocent	-51
any:innovation	-39
any:innover	-58
any:inquirer	-25
any:inquiry	-29
any:inscrit	59
any:insider	31
any:insiste	48
any:insolvency	-28
any:insomniac	29
any:insoumise	-60
any:inspecteur	-35
any:inspections	-31
any:inspector	-65
any:inspectrice	-37
any:installe	-38
any:installed	-34
any:installer	-84
any:installerait	46
any:institut	-51
any:institute	-43
any:instructor	-46
any:instruit	-49
any:instrumentiste	-44
any:insuline	-37
any:insurer	-36
any:integration	-41
any:intendant	-38
any:intercourse	-45
any:interdiction	34
any:interdit	64
any:interested	39
any:interet	27
any:interfaces	-30
any:interimaire	36
any:interlocuteur	-40
any:intermittents	65
any:intern	-49
any:internat	-49
any:interne	-51
any:internes	-30
any:internet	45
any:interns	-27
any:interpose	-36
any:interprete	-75
any:interpreted	-37
any:interprets	-28
any:interrogates	-31
any:intersection	-27
any:intervenant	-66
any:interviewed	-38
any:interviews	-53
any:intimite	-66
any:intolerante	34
any:introduced	-41
any:intrusion	-29
any:inutiles	-29
any:invalidite	-42
any:inventaire	-27
any:inventaires	-44
any:invented	-32
any:invention	-47
any:investigated	-34
any:investigator	-74
any:investissement	-42
any:investisseurs	-41
any:investiture	48
any:investment	-85
any:investments	-40
any:investor	-54
any:investors	-47
any:invisible	46
any:invoice	-40
any:invoices	-56
any:invoicing	-25
any:ios	-32
any:ipp	40
any:ireland	-79
any:iris	-40
any:irish	-59
any:irreligieux	26
any:islands	-42
any:isle	-62
any:islington	-37
any:iso	-51
any:israel	38
any:issues	-41
any:istanbul	-27
any:italie	-34
any:italien	-46
any:italiens	-43
any:itinerant	-37
any:its	-27
any:ivory	-50
any:ivr	-62
any:ivre	27
any:ivry	34
any:iwgb	34
any:jabs	-33
any:jack	-68
any:jacquie	27
any:jadot	30
any:jail	-28
any:jailed	28
any:jamais	39
any:jambe	30
any:jambon	-43
any:janvier	-38
any:jaquette	52
any:jardin	25
any:jardinerie	27
any:jardins	-41
any:jargon	-58
any:jaures	-39
any:jazz	-48
any:jeans	-61
any:jens	-34
any:jersey	-42
any:jesuites	63
any:jeu	-36
any:jeudi	25
any:jeunes	32
any:jeux	-34
any:jewish	-60
any:jim	30
any:job	-46
any:jobs	29
any:john	-33
any:joined	33
any:joiner	-73
any:jointes	-53
any:joints	-39
any:joke	41
any:jokes	-44
any:joliment	-65
any:jordanie	-37
any:joue	-109
any:jouissance	-38
any:journalisme	-58
any:journaliste	-67
any:journalists	29
any:jours	-28
any:juan	46
any:judge	-86
any:judges	-32
any:judging	25
any:judiciaire	-54
any:judo	-91
any:jugement	25
any:jugements	-34
any:juillet	50
any:juive	-58
any:julia	57
any:julian	-40
any:julie	-41
any:juniors	35
any:junta	26
any:juriste	-123
any:juror	-70
any:jury	-88
any:just	31
any:juste	-61
any:justice	-32
any:k	-34
any:k2	-46
any:kaci	25
any:kamala	56
any:kanaky	58
any:kantian	30
any:karyotype	33
any:kcnh2	49
any:keeper	-42
any:keeping	-48
any:ken	26
any:kent	-89
any:kenya	-27
any:kevin	51
any:keys	-35
any:kids	32
any:killer	-40
any:kills	30
any:kind	-30
any:kinds	-41
any:kine	-47
any:kinesitherapeute	-67
any:kinky	-33
any:kissing	53
any:kit	36
any:kitchens	-62
any:kits	-80
any:klinefelter	-29
any:knee	43
any:knees	41
any:knocks	-37
any:knots	-47
any:know	50
any:knowledge	-35
any:knuckle	-30
any:kpmg	-51
any:krishnamurti	77
any:kruger	-34
any:kuala	-28
any:kurde	35
any:kyoto	-47
any:l214	-40
any:lab	32
any:label	-79
any:labo	34
any:laborantine	-36
any:laboratoire	-55
any:labour	-48
any:labourer	-33
any:labyrinthitis	42
any:lacan	26
any:lache	25
any:lacroix	-39
any:lacunes	-38
any:ladder	32
any:ladders	43
any:ladies	-41
any:lads	-34
any:lady	-35
any:laicite	-37
any:laique	-34
any:lais	-33
any:laisse	-51
any:lait	-31
any:lake	-44
any:lames	-46
any:lamour	-52
any:landlady	27
any:landscape	-26
any:lane	-67
any:langage	-40
any:langages	-48
any:langue	-31
any:lap	43
any:laptop	-29
any:larne	39
any:laser	-36
any:lasse	-53
any:last	25
any:lasting	-43
any:late	44
any:later	29
any:latin	-42
any:laugh	-34
any:laughed	33
any:laughs	-65
any:launch	-73
any:launched	-26
any:laundring	62
any:laval	-47
any:lave	29
any:law	-61
any:lawyer	-55
any:lawyers	46
any:layer	-32
any:layout	-71
any:lead	-87
any:leader	-48
any:leadership	-37
any:leaks	-47
any:lean	-40
any:leaning	25
any:learning	34
any:least	-40
any:leaver	-54
any:leavers	-38
any:leaves	-26
any:leaving	26
any:lecteur	42
any:lecteurs	-63
any:lecture	-43
any:lecturer	-48
any:lectures	-65
any:leduc	-26
any:lee	-49
any:leeds	-30
any:leg	28
any:legacies	-34
any:legal	-52
any:legendary	-25
any:leger	26
any:legeres	57
any:legue	-45
any:leicester	-54
any:lemon	-30
any:lemons	-40
any:lenine	77
any:lentilles	-29
any:leo	-33
any:leroy	27
any:lesbian	43
any:lesbien	-31
any:lesbiennes	39
any:lesbos	-41
any:less	-34
any:lesson	-41
any:let	27
any:letters	-82
any:letting	-31
any:lettre	27
any:leurs	-58
any:levain	-29
any:levee	32
any:level	-81
any:lever	55
any:levier	-26
any:levure	-45
any:levures	-43
any:lgbt	-61
any:liberale	-59
any:libere	38
any:liberee	-51
any:libertarian	-26
any:libertin	36
any:libertinage	-28
any:libido	-54
any:libraire	-43
any:librarian	-73
any:library	-49
any:licence	-27
any:licenciee	26
any:licensed	-46
any:licensing	-39
any:liee	37
any:lieutenant	-38
any:lifeguard	-50
any:lifeguarding	-62
any:lifts	-42
any:ligaments	26
any:lighting	-73
any:lights	-62
any:ligne	-30
any:lignee	-32
any:lignes	-46
any:ligue	-73
any:like	42
any:limitante	-35
any:limitantes	-35
any:limited	-58
any:limoges	-45
any:limousine	-31
any:limp	-28
any:lincoln	-32
any:linen	-44
any:lingerie	-96
any:link	-72
any:linkedin	31
any:lion	-40
any:lions	-29
any:lipsticks	-34
any:liquidation	-31
any:lire	30
any:lisais	-29
any:lisbonne	-52
any:list	25
any:listed	-29
any:listen	-29
any:listens	-38
any:listes	-27
any:literacy	-70
any:literie	-56
any:litigation	-55
any:litige	-38
any:lits	-71
any:litterature	-44
any:live	28
any:liveness	-31
any:liverpool	-52
any:living	-36
any:livraison	-39
any:livre	-29
any:livres	-38
any:livreurs	30
any:llc	-43
any:loads	-62
any:loan	-74
any:lobbying	-68
any:lobbyist	-37
any:local	38
any:locataires	-37
any:locatives	-25
any:lock	-28
any:lockheed	31
any:locksmith	-63
any:locuteurs	-29
any:lodge	32
any:lodged	-36
any:lodger	36
any:logement	27
any:logeuse	27
any:login	29
any:logisticien	-28
any:logisticienne	-45
any:logistics	-43
any:logo	-70
any:loire	-60
any:longtemps	-44
any:longtermist	77
any:longue	-35
any:longues	-41
any:look	-39
any:looking	-59
any:loop	50
any:loose	-31
any:lopez	-29
any:lorient	-31
any:lorrain	-34
any:lorries	-64
any:lors	62
any:lorsqu	26
any:loss	-43
any:lost	43
any:lot	30
any:loti	43
any:lots	-33
any:loue	-34
any:lounge	-72
any:lourdement	28
any:louvre	-37
any:loved	-45
any:loving	45
any:lovingly	-26
any:low	61
any:lower	-34
any:lr	31
any:lrem	-53
any:lsf	-31
any:ltd	-26
any:lu	-41
any:ludotheque	-44
any:luggage	-63
any:lumiere	-27
any:lumpur	-26
any:lung	-73
any:lupin	-33
any:lupus	26
any:luron	-57
any:lussac	-36
any:lutenist	-42
any:lutte	-72
any:lycee	-47
any:lyceens	-45
any:lynx	-26
any:lyon	-31
any:m25	25
any:m6	-38
any:machines	-89
any:macon	-36
any:maconnerie	-54
any:macons	-29
any:macron	25
any:macular	35
any:madame	-28
any:made	-48
any:magasinier	-28
any:maghreb	-25
any:magistrate	-62
any:magreb	-34
any:mai	40
any:maif	-63
any:mails	-31
any:main	-34
any:maine	-78
any:maintainer	-31
any:maintenance	-32
any:mainteneur	-27
any:mairie	-33
any:maitre	-91
any:maitresse	-45
any:maitrise	-31
any:major	-74
any:maker	-112
any:makhnovchtchina	50
any:making	-62
any:malade	-36
any:malades	-76
any:maladies	-54
any:malentendant	36
any:malentendants	-34
any:malheureuse	-30
any:mall	-38
any:malvoyante	31
any:malware	-53
any:maman	-56
any:mamans	52
any:mammoth	-46
any:man	45
any:managed	-64
any:management	-62
any:manager	-72
any:managers	-36
any:manages	-69
any:managing	37
any:manchester	-44
any:mandat	52
any:mandataire	-69
any:mandate	26
any:manger	26
any:mangeur	42
any:manicure	-72
any:manie	-42
any:manifestations	-28
any:manifestes	27
any:manipulateur	-32
any:manipulatrice	-31
any:mannequin	-70
any:manner	-33
any:manque	-27
any:mans	-30
any:mantra	-102
any:manual	-57
any:manucure	-54
any:manuel	-57
any:manufacturer	-54
any:maoa	29
any:maquette	-55
any:maquettiste	-46
any:maraicher	-38
any:marais	-56
any:marathon	-29
any:marc	-40
any:marche	-43
any:marched	-50
any:marcher	62
any:marco	31
any:margate	63
any:marge	29
any:marges	-31
any:margin	29
any:margins	-77
any:mariages	-64
any:marie	-26
any:mariee	-61
any:mariees	48
any:marin	-63
any:marines	-39
any:maritime	-32
any:maritimes	-37
any:marivaux	-29
any:market	-74
any:marketing	-91
any:marks	-43
any:marocaine	-34
any:maroquinerie	-37
any:maroquiniere	-62
any:marque	-86
any:marques	-63
any:marraine	-56
any:marriages	31
any:married	-52
any:marseille	32
any:marteau	-38
any:martin	-50
any:marvin	-42
any:marxiste	30
any:mary	-43
any:masks	-56
any:mason	-75
any:masques	-25
any:mass	-49
any:massage	-77
any:massages	-29
any:masse	-40
any:masseur	-55
any:master	-83
any:masterchef	-32
any:matchmaker	-58
any:mate	30
any:material	-26
any:materialist	-26
any:materialiste	-77
any:materialistic	-57
any:materials	-36
any:materiaux	-47
any:matiere	-45
any:mating	-35
any:matins	49
any:matrimoniale	-34
any:matrimoniaux	-41
any:matter	42
any:mattered	-28
any:matters	28
any:mauboussin	-28
any:mauvais	28
any:maybe	26
any:mayor	-27
any:mba	-41
any:mdph	36
any:measure	-56
any:measured	28
any:mecanicien	-40
any:mecaniques	-35
any:mechanic	-56
any:medaille	-36
any:media	-56
any:medias	-25
any:mediateur	-26
any:mediator	-25
any:mediatrice	-71
any:medic	26
any:medical	-66
any:medicale	-47
any:medicalise	-27
any:medically	74
any:medicament	-44
any:medication	32
any:medicine	-41
any:mediocrity	-43
any:meditation	-55
any:medite	29
any:mediter	-42
any:mediterranean	36
any:meeting	-40
any:meetings	-87
any:mefv	30
any:meilleur	-81
any:melanoma	33
any:mele	42
any:melenchon	27
any:membership	-36
any:meme	36
any:memoire	-47
any:memoires	-42
any:memoirs	-41
any:men	26
any:menage	54
any:mendel	-32
any:menee	-59
any:mensuels	-38
any:mental	-39
any:mentale	-52
any:mentionnee	30
any:mentions	50
any:mentor	-80
any:ments	-35
any:menuisier	-28
any:menus	-44
any:mep	31
any:mer	-103
any:merchandiser	-67
any:merci	44
any:merger	-62
any:merino	-31
any:messages	55
any:messieurs	30
any:mesure	-39
any:mesurer	-57
any:metal	-33
any:metaux	-30
any:method	-62
any:methodes	31
any:methodist	-67
any:methodists	-52
any:metier	-30
any:metiers	-52
any:metrage	-51
any:metrics	-41
any:metro	-28
any:metropole	-44
any:metteur	-30
any:meubles	-25
any:mi	49
any:michel	36
any:microbes	-51
any:microbiologiste	-27
any:midi	-39
any:mieux	-25
any:migraines	25
any:migration	-39
any:mild	58
any:mile	-28
any:militaire	-32
any:military	39
any:mill	-34
any:mille	-32
any:million	-60
any:mills	-63
any:mimic	-58
any:mind	-53
any:miner	-45
any:mineur	-49
any:minibus	-28
any:ministere	-44
any:ministers	-62
any:ministres	-73
any:ministry	-41
any:minster	-30
any:mint	-37
any:minuit	31
any:minuscule	-67
any:minute	-35
any:minutes	-51
any:miracles	-42
any:mis	30
any:misconduct	52
any:mise	42
any:miss	-49
any:mission	-48
any:missionary	-32
any:missions	-27
any:mitigation	-30
any:mitterrand	25
any:mixte	-32
any:mjc	28
any:mobile	-78
any:mobilier	-47
any:mobilisation	-26
any:mobility	-34
any:mock	-49
any:mode	-50
any:modele	29
any:modelling	39
any:models	-33
any:moderated	-62
any:moderates	-36
any:moderatrice	-49
any:modern	31
any:modes	-59
any:modest	-47
any:module	-52
any:moi	28
any:moine	-28
any:moins	47
any:moitie	57
any:moleculaire	-47
any:molecular	-43
any:monarchie	36
any:monarchist	29
any:monarchiste	40
any:monday	29
any:monetaire	-31
any:money	38
any:moniteur	-61
any:monitor	-65
any:monitrice	-28
any:monk	-36
any:monnaie	-40
any:monopoly	-37
any:monozygotes	-33
any:monsieur	-36
any:montage	-32
any:montagne	-51
any:monte	-26
any:montessori	-26
any:monteur	-55
any:monteuse	-52
any:monthly	-25
any:montpellier	-34
any:montreal	50
any:montrent	-43
any:montreuil	-48
any:mood	41
any:moon	36
any:mooting	-27
any:moquaient	26
any:moral	-69
any:morale	-82
any:mormon	-61
any:mort	-26
any:mosquito	-31
any:mostly	-46
any:mot	30
any:moteur	-98
any:moteurs	-63
any:motion	25
any:mots	-35
any:motto	-52
any:moulage	-53
any:moulages	-32
any:mould	33
any:moulin	-46
any:moulins	-31
any:mourir	30
any:mouvement	-44
any:mover	-41
any:mr	26
any:msc	-67
any:much	-55
any:mugged	-87
any:mulhouse	-42
any:mull	30
any:multicarte	-60
any:multiplie	37
any:municipaux	26
any:murailler	-32
any:mural	-30
any:murder	-36
any:murmure	36
any:murphy	-42
any:musee	-118
any:museum	-85
any:music	-44
any:musical	-52
any:musicale	-63
any:musiciens	40
any:musique	-69
any:muslim	-36
any:musulman	-57
any:mutations	-83
any:mute	-29
any:mutee	-28
any:mutual	-55
any:mutualiste	-54
any:mutuelle	-27
any:myope	37
any:myself	57
any:mystere	25
any:nageur	-33
any:nageuse	-70
any:naked	-62
any:named	63
any:names	-33
any:namur	-80
any:nanny	35
any:nanterre	-54
any:napo	27
any:narcisses	-28
any:narrowly	37
any:nash	-40
any:nasty	-27
any:natation	-64
any:national	28
any:nationale	-68
any:nationalist	63
any:nationalite	-61
any:nationality	-31
any:nato	36
any:natural	-32
any:naturalist	-57
any:naturaliste	-31
any:naturel	-41
any:naturelle	-64
any:naval	-56
any:navigateur	-50
any:navy	26
any:neant	62
any:neat	-49
any:neatness	-67
any:nee	57
any:needed	-38
any:negatif	34
any:negative	52
any:negociable	-36
any:negociant	-84
any:negociatrice	-33
any:negocie	-91
any:negotiated	-52
any:negotiation	-27
any:negotiations	-59
any:neither	25
any:neonatal	-34
any:nerves	41
any:nettoyage	25
any:neu	28
any:neuf	-55
any:neurofibromatosis	27
any:neurones	-25
any:neutral	-40
any:neutrality	-27
any:neuves	-39
any:nevers	-60
any:newborn	-57
any:news	-56
any:newswire	-26
any:nextflow	-44
any:nexus	26
any:ngata	41
any:nhs	-73
any:nice	-26
any:nichols	-32
any:nickname	-51
any:nicola	47
any:nightclub	-34
any:nihilism	-28
any:nil	-44
any:nine	-42
any:nineteen	28
any:niort	-47
any:nipsa	62
any:niveau	-50
any:noel	44
any:noir	-54
any:noisette	-33
any:nombre	-32
any:nominated	58
any:nomme	-52
any:none	27
any:noon	-55
any:nord	33
any:nordique	-35
any:norfolk	-47
any:normal	42
any:normande	-73
any:normandie	-33
any:north	-46
any:norway	-41
any:nos	-37
any:nostalgique	51
any:notaire	-53
any:notary	46
any:notice	-58
any:notices	-46
any:notoire	35
any:notre	-26
any:nous	33
any:nouveau	-43
any:nouveaux	-71
any:novel	-102
any:novelist	-27
any:novels	-26
any:now	36
any:npa	45
any:nu	-39
any:nuits	54
any:number	51
any:numbers	-59
any:numerate	-29
any:numerical	-29
any:numerique	-95
any:numerisation	-40
any:numero	32
any:nun	-57
any:nurse	-92
any:nursed	-65
any:nursery	-36
any:nurses	-86
any:nus	-46
any:nutrigenetique	-41
any:nutritionniste	-35
any:nvq	-33
any:nymphomane	33
any:obama	26
any:objects	43
any:objet	-36
any:obligation	34
any:obligatoire	-45
any:oblige	60
any:observer	-39
any:obsession	33
any:obtenu	-59
any:ocaml	-30
any:occlusion	-27
any:occupational	-49
any:ocd	44
any:octobre	77
any:odd	-42
any:oecd	-26
any:oeuvre	-94
any:of	-28
any:offence	-25
any:offences	-37
any:offender	55
any:offenders	-36
any:offending	-25
any:offered	42
any:officer	-67
any:officials	-31
any:officiant	-63
any:officier	-44
any:officiere	-31
any:officine	-42
any:offline	-27
any:offre	-44
any:offres	-50
any:offshore	52
any:often	-36
any:ogg	-27
any:oil	-37
any:oiseaux	-44
any:ojo	26
any:okoro	30
any:olive	-30
any:olympics	-45
any:once	42
any:oncles	55
any:ones	-43
any:onfray	-44
any:ongulaire	-51
any:onlyfans	33
any:ons	-40
any:onu	-27
any:opens	29
any:opera	-35
any:operateur	-25
any:operations	-46
any:operator	-40
any:operatrice	-42
any:opere	34
any:operee	-25
any:opinion	-27
any:opioid	-29
any:opioides	-29
any:oposant	26
any:opponent	28
any:opposante	36
any:opposite	-30
any:opposition	-35
any:optician	-65
any:opticien	-57
any:opticienne	-43
any:optics	-28
any:option	-51
any:optional	27
any:optique	-66
any:oracle	-40
any:oranges	-60
any:oratrice	45
any:orchidees	-31
any:orchids	-29
any:ordered	38
any:ordinateur	-29
any:ordonnancement	-68
any:ordonnees	-26
any:ordres	-34
any:ore	-29
any:oreilles	49
any:oreillette	28
any:organigramme	-46
any:organisateur	-61
any:organisation	-59
any:organisations	-41
any:organisatrice	-62
any:organiser	-27
any:organises	45
any:orge	-26
any:orgies	33
any:orgues	-48
any:orgy	-47
any:orient	-27
any:orientale	-31
any:orientation	-87
any:orientations	-27
any:oriented	-33
any:orientee	-67
any:orkney	-41
any:orleans	-46
any:ornithologue	-43
any:orsay	-36
any:ortega	-49
any:orthodox	-68
any:orthodoxe	-72
any:orthopaedic	-32
any:orthopedie	-26
any:orthopediques	-35
any:orthophonie	-52
any:orthophoniste	-52
any:orthoptiste	-31
any:oscp	-50
any:osei	-36
any:oslo	-33
any:others	-51
any:ott	42
any:ou	-43
any:ouest	-82
any:oui	49
any:outed	68
any:outfitter	-64
any:outillage	-31
any:outils	-27
any:outlook	46
any:outrage	39
any:outreach	-27
any:outs	-50
any:ouvertures	-45
any:ouvriers	-51
any:ouvrir	-36
any:ouvrons	42
any:ovarian	-29
any:ovens	-42
any:overalls	-42
any:owned	-45
any:owners	-51
any:owns	35
any:ox	-31
any:oxygen	-50
any:pa	-82
any:pace	-40
any:pacemaker	-32
any:pacemakers	-42
any:pacific	-52
any:pacifica	-35
any:pacifism	28
any:packaging	-46
any:pacse	-93
any:pacsee	-45
any:pain	-41
any:painkillers	55
any:paint	-41
any:painter	-32
any:painting	-27
any:paintings	-29
any:pair	32
any:pairs	-50
any:palace	-26
any:palais	-44
any:palate	56
any:palestinian	28
any:pallet	-33
any:palliative	-47
any:palmaire	73
any:palmer	-53
any:palmes	-30
any:palmistry	-51
any:palms	27
any:palpations	-25
any:panama	34
any:pandemic	-54
any:panel	-40
any:panels	-28
any:panne	-44
any:pansement	27
any:pansements	-71
any:pansexuelle	29
any:pantheiste	35
any:papa	-37
any:papas	34
any:paperasse	-73
any:papers	-45
any:paperwork	-75
any:papiers	-27
any:paquets	27
any:paraissent	-37
any:paralegal	-40
any:paralympians	-36
any:paralympic	-26
any:paralympique	-45
any:paralysait	-28
any:paralysed	-42
any:paralysie	-41
any:paramedic	-57
any:parc	-93
any:parcours	-61
any:parcs	-67
any:pardon	-63
any:pardoned	38
any:parent	-39
any:parental	-127
any:parents	-27
any:parfaitement	33
any:paris	-67
any:parish	-79
any:park	-57
any:parlement	-47
any:parlementaire	-82
any:parler	-56
any:parlez	36
any:parliament	-31
any:parliamentary	-55
any:parlour	-27
any:parmi	49
any:paroisse	-37
any:parrain	53
any:parrainages	33
any:parraine	34
any:parrainee	38
any:part	-33
any:partagee	-34
any:partagent	44
any:partager	-31
any:partenariat	-31
any:parti	-33
any:partially	40
any:participant	45
any:participe	61
any:particles	-32
any:particules	-30
any:particulier	31
any:partie	-37
any:parties	-59
any:partis	-52
any:partisan	35
any:partner	-39
any:partout	-34
any:pass	-47
any:passager	-34
any:passations	-68
any:passee	50
any:passenger	-62
any:passeport	-80
any:passeports	-41
any:passes	43
any:passion	-90
any:passionate	-49
any:passionately	-27
any:passionne	-48
any:passive	-63
any:passphrases	26
any:passport	-32
any:pasteur	-68
any:pastor	54
any:pastoral	40
any:pastry	-38
any:patch	-40
any:patent	-70
any:patented	-56
any:patents	-77
any:paternite	-32
any:patience	-90
any:patient	-120
any:patiente	44
any:patisserie	-33
any:patissier	-71
any:patissiere	-75
any:patrimoine	-85
any:patrols	-29
any:patronal	-36
any:patronale	-36
any:patronne	45
any:paturages	-41
any:paul	-38
any:paume	43
any:pause	27
any:payant	40
any:paye	-41
any:payes	-38
any:paying	-51
any:payment	-32
any:payments	-62
any:payroll	-94
any:payrolls	-25
any:paysanne	42
any:paysannes	-45
any:pcr	-53
any:peace	27
any:peau	66
any:peaux	-31
any:peckham	-26
any:pedagogique	-43
any:pedigrees	-34
any:peels	-30
any:peer	-37
any:peers	-49
any:peine	-42
any:peint	-69
any:peintre	-57
any:peints	-28
any:peinture	27
any:pelerinage	46
any:peloton	-38
any:pelvis	42
any:pen	45
any:penal	-60
any:penale	25
any:penalty	-25
any:pending	37
any:penetration	-34
any:penicillin	57
any:penitentiaire	-91
any:penn	36
any:penne	70
any:pense	26
any:pensee	-27
any:penseur	25
any:penseurs	54
any:people	-73
any:pepinieriste	-57
any:percage	-36
any:perceuse	-27
any:perche	-29
any:perd	50
any:perdu	46
any:perdue	-57
any:perfect	28
any:perfectionism	-52
any:perfectionnisme	-53
any:perfectly	27
any:perfusion	-29
any:period	-96
any:perjury	52
any:perkins	-47
any:permanence	-62
any:permanencier	-46
any:permanent	-43
any:permanente	-31
any:permit	-54
any:perpignan	-39
any:perquisition	-43
any:person	36
any:personal	39
any:personnes	-79
any:persons	36
any:pertes	60
any:perth	-52
any:peru	43
any:perverting	39
any:pessac	-28
any:petersbourg	-30
any:petitami	-55
any:petites	28
any:petition	-39
any:petits	-45
any:petrol	39
any:peuples	-60
any:phare	-27
any:pharma	-45
any:pharmaceutique	-59
any:pharmacies	-27
any:pharmacogenetic	25
any:pharmacovigilance	-41
any:pharmacy	-46
any:phase	-32
any:philosophe	-25
any:philosopher	-41
any:philosophie	-58
any:philosophy	-58
any:phlebotomy	-60
any:phobique	32
any:phones	33
any:photographe	-108
any:photographer	-63
any:photographique	-38
any:photographiques	-37
any:photography	-68
any:photos	31
any:photoshop	-39
any:phrase	-64
any:phylogenetic	-29
any:physicienne	-49
any:physicist	-53
any:physics	-37
any:physiotherapist	-59
any:physique	50
any:piano	-47
any:picked	-36
any:picket	-29
any:picketwire	-31
any:picking	-54
any:pieces	-65
any:pied	-60
any:pieds	34
any:pieton	-44
any:pigeons	-28
any:pigments	-65
any:pigs	-38
any:pill	-26
any:pills	-39
any:pilots	27
any:piment	-48
any:pincer	41
any:pink	-40
any:pipelines	-46
any:pipework	-25
any:piqure	-36
any:pitch	-74
any:pkd1	28
any:place	30
any:plafonds	-62
any:plainly	-43
any:plaisanterie	39
any:plaisirs	-42
any:plan	-77
any:planification	-37
any:planner	-84
any:planning	-98
any:plans	-41
any:plaquiste	-65
any:plasma	-27
any:plastique	-25
any:plat	-34
any:plateforme	-49
any:platform	-52
any:plato	53
any:plats	47
any:playboy	-46
any:played	-33
any:playground	-28
any:plays	-59
any:plea	53
any:pleaded	34
any:pleasure	-36
any:pleasures	-50
any:pledge	-76
any:pleins	27
any:plis	-43
any:plombier	-83
any:ploughing	-49
any:pluie	-27
any:plumber	-42
any:plume	31
any:pluriel	-38
any:plusieurs	25
any:pme	-61
any:pneus	-31
any:poa	48
any:podcasts	-58
any:poeles	-41
any:poetry	-39
any:point	-73
any:pointage	-34
any:pointe	27
any:pointed	-28
any:pointer	33
any:pointeuses	-38
any:points	-41
any:poireaux	-35
any:pois	-46
any:poker	-27
any:polaire	-25
any:poland	37
any:polars	-45
any:pole	-27
any:policeman	33
any:polices	-71
any:policier	-35
any:policiers	-52
any:policy	-83
any:poliomyelite	25
any:polite	46
any:politely	-26
any:political	-36
any:politically	36
any:politique	-27
any:politiques	-93
any:politiste	-53
any:poll	-54
any:polling	-56
any:polonaise	-33
any:polyamorous	-26
any:polyartrite	34
any:polycystic	29
any:pompes	-39
any:pompier	-45
any:ponctualite	-72
any:ponctuel	-43
any:ponctuelle	-46
any:ponies	-27
any:pons	41
any:pont	-70
any:pontages	52
any:poor	25
any:popper	-26
any:populaire	-65
any:population	-26
any:populations	-39
any:porcs	-30
any:porn	46
any:pornographie	-27
any:pornographiques	36
any:pornography	25
any:porte	26
any:portent	39
any:porter	-32
any:porters	-31
any:porteurs	-45
any:portfolio	-65
any:portland	34
any:porto	-40
any:portrait	33
any:portraitiste	-69
any:portraits	-43
any:portugaise	-63
any:portuguese	-40
any:posee	-50
any:poser	-35
any:poseur	-29
any:positions	57
any:positives	37
any:positiviste	-32
any:postdoc	-51
any:poster	32
any:posters	-56
any:postes	-43
any:postgresql	-45
any:posts	34
any:poterie	-49
any:pottery	-33
any:poulpe	-31
any:poursuites	30
any:poursuivi	-28
any:pourtant	49
any:pousse	-25
any:poussins	-48
any:power	-56
any:practice	-82
any:practise	37
any:pragmatic	-27
any:pragmatique	-37
any:pragmatist	-38
any:praises	-30
any:pratiquante	-48
any:pratique	54
any:pratiques	-33
any:prays	-28
any:pre	36
any:preacher	-46
any:preavis	-35
any:preceptes	25
any:precinct	31
any:predecesseur	-28
any:prefectorale	-66
any:prefecture	-40
any:prefer	-27
any:preferait	25
any:pregnant	58
any:prelevements	-47
any:premiers	-38
any:premises	-49
any:prenante	-29
any:preparatrice	-71
any:prepare	-51
any:prepared	-53
any:presence	-65
any:presentation	-81
any:presentations	-30
any:presenter	-30
any:preservatifs	-39
any:preside	34
any:presidential	-32
any:presidentielle	27
any:press	-70
any:presse	-29
any:presser	-33
any:pression	27
any:pressure	33
any:prestataire	-45
any:prestidigitateur	-37
any:pretend	47
any:pretentions	-35
any:preventeur	-53
any:prevention	-40
any:preventive	-28
any:preventives	-27
any:previent	-53
any:previous	85
any:prevoyance	-46
any:prevue	37
any:price	-33
any:pricing	-45
any:pride	-36
any:priest	-38
any:primary	-43
any:prime	-64
any:primes	-42
any:print	28
any:printer	-55
any:printers	-47
any:printing	-46
any:prises	37
any:prisoners	-38
any:prisonnier	33
any:prisons	-72
any:privacy	-47
any:prive	-42
any:prives	29
any:privilege	-50
any:prix	-74
any:prize	-85
any:pro	47
any:prob	27
any:probably	25
any:probate	-32
any:probationary	-37
any:problems	29
any:procedure	-28
any:proces	-49
any:process	-67
any:processing	-49
any:proche	34
any:procuration	-26
any:procurement	-70
any:procureur	50
any:producer	-39
any:product	-66
any:producteurs	-40
any:production	-51
any:productions	-33
any:produit	-62
any:produits	-59
any:professe	64
any:professeur	-62
any:professeure	-77
any:professional	-43
any:professionals	28
any:professionnels	-26
any:profil	38
any:profile	28
any:profoundly	32
any:programme	-39
any:programmer	-47
any:progres	-35
any:progresse	-31
any:progressive	-31
any:project	-84
any:projet	-60
any:projets	-71
any:promise	33
any:promotion	-32
any:proof	-56
any:prop	-50
any:proposition	-29
any:propre	38
any:proprietaire	-26
any:propriete	-72
any:prosecuted	28
any:prosecutor	-25
any:prosecutors	-25
any:proselytisme	49
any:prospectuses	-43
any:prostheses	-47
any:prostituees	25
any:prostitution	-88
any:protected	-53
any:protection	-70
any:proteines	-25
any:protest	-34
any:protestant	-41
any:protestante	-42
any:protestation	-63
any:proteste	45
any:protested	27
any:protheses	-59
any:prothesiste	-84
any:prototype	-42
any:prototypes	-57
any:proud	25
any:proust	-44
any:prouvee	59
any:proved	-33
any:province	34
any:provincial	43
any:proximite	-29
any:prudence	-69
any:ps	27
any:psy	-26
any:psychiatre	-41
any:psychiatrie	-40
any:psychiatrist	-33
any:psychologie	-42
any:psychologist	-35
any:psychologue	-33
any:psychology	-52
any:psychomotricite	-46
any:public	-28
any:publicitaire	-30
any:publicitaires	-44
any:publicite	-35
any:publics	-30
any:publie	-37
any:published	-55
any:publisher	-57
any:puceau	26
any:pugh	-35
any:puis	-32
any:puits	-47
any:pulse	-51
any:punctuality	-87
any:puni	-27
any:pupil	34
any:pupils	-104
any:purge	39
any:purpose	-36
any:purser	-64
any:put	-44
any:puts	35
any:putsch	36
any:pvda	62
any:qlik	-57
any:qualification	-37
any:qualite	-58
any:quality	-50
any:quant	-32
any:quarry	-45
any:quartier	-58
any:quebec	-57
any:queen	-34
any:questioning	29
any:questionnaire	26
any:queue	-42
any:queues	-25
any:quick	-98
any:quickly	-41
any:quiet	-39
any:quimper	-47
any:quitte	30
any:quitter	32
any:r	-70
any:rabbin	-41
any:rabhi	27
any:race	-28
any:racecourse	-37
any:racing	-58
any:raconte	32
any:radicalement	-47
any:radie	39
any:radio	-110
any:radioamateur	-53
any:radiographer	-43
any:radiology	-28
any:raelienne	43
any:raffle	-32
any:railroad	-53
any:railway	-51
any:rainbow	-33
any:raise	-61
any:raisons	35
any:rallie	-27
any:rallied	-28
any:ramadan	-46
any:ramp	-27
any:ran	-53
any:randonnee	-40
any:rang	-43
any:range	-78
any:rangement	-59
any:rangements	-46
any:ranger	-66
any:ranks	41
any:rao	58
any:rapport	-55
any:rapporteur	-42
any:rapports	-43
any:rapproche	36
any:rapprocher	-70
any:rassemblement	-31
any:rated	-30
any:ratepayers	-41
any:rational	-64
any:rationalisme	-39
any:rationalist	39
any:rationnelle	-50
any:rattle	-25
any:rayon	-65
any:razor	-30
any:rcn	37
any:re	-49
any:react	-50
any:readers	-52
any:reading	-34
any:reads	30
any:ready	-45
any:real	-37
any:realise	-63
any:realisme	-25
any:realist	-39
any:reau	-46
any:rebellion	-25
any:rebond	-54
any:rebuilding	-31
any:rebuilt	-48
any:recalls	-27
any:receipts	25
any:recepisse	-26
any:reception	-69
any:receptionist	-100
any:recession	-26
any:recessions	-44
any:recessive	-37
any:recherche	-30
any:rechute	29
any:recidiviste	85
any:recipes	-30
any:recits	-25
any:reclamations	-39
any:reclusion	-29
any:recognisable	-34
any:recognises	-38
any:recognition	-35
any:recoit	-54
any:recombination	-32
any:recommandation	-46
any:recommande	-46
any:reconnaissance	-51
any:reconnu	51
any:reconvertit	-42
any:recopiee	30
any:recordings	-33
any:recordist	-58
any:recours	-37
any:recouvrement	-67
any:recovered	-46
any:recruited	27
any:recruitment	-58
any:recrute	-54
any:recruter	-47
any:recruteurs	-40
any:rectorat	-42
any:recu	28
any:recueilli	-33
any:recupere	55
any:recurrente	45
any:recuse	43
any:recyclage	-42
any:recycle	-26
any:red	-53
any:redacteur	-86
any:redaction	-47
any:redactrice	-77
any:redesign	-27
any:redige	-71
any:redonne	-33
any:redresse	-37
any:reduction	-28
any:reduit	-42
any:reduite	-27
any:redundancy	-62
any:reeducation	-58
any:reels	-31
any:reenroler	26
any:refait	-40
any:refection	-78
any:references	-39
any:referent	47
any:refondue	-28
any:refrigere	-43
any:refroidi	25
any:refuge	-43
any:refugie	31
any:refugiee	-48
any:regard	-59
any:regimes	-44
any:regionale	32
any:regionales	-49
any:regionaliste	25
any:regions	-47
any:regisseur	-62
any:regisseuse	29
any:registered	32
any:registrar	-55
any:registre	-31
any:reglages	-34
any:reglementaire	-30
any:reglementaires	-43
any:regret	-42
any:regrette	36
any:regular	62
any:regulation	-50
any:regulator	-97
any:regulier	50
any:rehabilitation	26
any:rehabilite	-29
any:rehired	36
any:reine	-32
any:rejected	45
any:rejects	47
any:rejette	49
any:rejoined	27
any:rejoint	48
any:relache	-27
any:relate	-27
any:relations	-93
any:relationship	29
any:relationships	-63
any:relaxe	48
any:releases	-64
any:relectrice	-34
any:relevait	-25
any:relevees	42
any:relieuse	-51
any:religieux	-44
any:religions	-68
any:religious	-25
any:remand	30
any:remede	-52
any:remedes	-30
any:remedy	-34
any:remember	-40
any:remembering	50
any:remercier	-39
any:reminds	-40
any:remission	27
any:remote	-51
any:remplacant	-43
any:remplace	-29
any:remplie	-28
any:remuneration	-38
any:remuneree	-37
any:rencontres	-49
any:rend	66
any:rendus	-60
any:renewed	-34
any:renie	45
any:rennes	-27
any:renouvele	-32
any:renove	-54
any:renown	25
any:rental	-26
any:rentree	29
any:reorganisation	-44
any:rep	-30
any:repaid	-67
any:repair	-94
any:repaired	-57
any:repairs	-25
any:reparations	-59
any:repare	-26
any:repart	30
any:repeats	-28
any:repense	-34
any:repenti	55
any:repertoire	-48
any:replaced	-40
any:replicated	-38
any:reponses	-27
any:reportage	-29
any:reportages	-30
any:reporter	-78
any:reporting	-58
any:reports	-58
any:reprendre	43
any:reprennent	-46
any:representant	-66
any:representative	-31
any:represents	-68
any:reprimanded	28
any:reproduction	-49
any:republic	-35
any:republicain	-35
any:republicaine	-55
any:republicans	37
any:republique	-25
any:request	-47
any:requires	-53
any:requis	44
any:rescues	-49
any:research	-119
any:researched	-35
any:researcher	-90
any:researches	-27
any:reseaux	-27
any:reserve	54
any:reserviste	26
any:reset	-50
any:residence	-33
any:residente	-34
any:resigned	38
any:resolution	35
any:respect	-34
any:respecte	-52
any:responsable	-50
any:ressemblance	50
any:ressources	-26
any:ressuscite	-30
any:restaurant	-75
any:restaurants	-34
any:restauration	-39
any:restauratrice	-53
any:restaure	-75
any:rester	-50
any:restoration	-33
any:restored	-47
any:restores	-69
any:restrictions	34
any:result	-37
any:resumes	-25
any:retail	-40
any:retards	-54
any:retenu	-60
any:retient	38
any:retina	-48
any:retinopathy	-42
any:retire	36
any:retired	-46
any:retirement	-63
any:retrained	55
any:retraining	-35
any:retraite	-82
any:retrouve	35
any:return	-53
any:returned	-64
any:returning	-49
any:returns	-25
any:reussie	27
any:reussir	-63
any:reussite	-68
any:reuters	-27
any:revelait	-34
any:revelee	27
any:revendeur	-36
any:revendique	42
any:revendu	-60
any:revendue	-37
any:revenu	-46
any:revers	43
any:revient	29
any:review	-25
any:reviewer	-42
any:revolution	-70
any:revolutionary	-39
any:revu	-40
any:revue	-84
any:revues	-26
any:rewritten	-27
any:rewrote	-37
any:rey	-35
any:reyes	49
any:rhumatisants	29
any:rica	-25
any:rics	-37
any:ridge	-55
any:rien	35
any:riga	37
any:rights	-74
any:rigoureuse	-50
any:rigueur	-40
any:riksdag	42
any:ring	48
any:ringleader	48
any:rire	29
any:riser	-28
any:risque	42
any:risques	-30
any:rit	-42
any:rival	-31
any:rive	-41
any:river	-39
any:riverains	-36
any:rmt	25
any:roach	30
any:road	-40
any:roadbuilder	-47
any:roadmaps	-32
any:rob	26
any:robberies	-27
any:robbery	-34
any:robes	-59
any:robin	36
any:robots	-61
any:roche	-30
any:rock	-39
any:roehampton	-54
any:roi	-52
any:role	-50
any:roles	-44
any:roll	-67
any:rolled	-32
any:rollo	33
any:roman	-127
any:romance	-100
any:romanciere	-44
any:romanes	-28
any:romania	27
any:romans	-76
any:rondement	-50
any:rondes	-47
any:roofer	-32
any:rooke	57
any:room	-64
any:rooms	-49
any:root	-25
any:roots	-27
any:rose	28
any:roses	-43
any:rosicrucien	47
any:rosiers	-34
any:ross	-43
any:rota	-42
any:rotary	-42
any:roue	-56
any:rouen	-40
any:rouge	-112
any:rouges	-34
any:rougi	61
any:roulants	-40
any:roundabouts	-29
any:rounds	-38
any:roussel	-61
any:route	-55
any:routiers	-56
any:routine	-61
any:routing	-68
any:rowe	-30
any:rowers	-26
any:rowing	-36
any:royaliste	33
any:royan	-50
any:rqth	49
any:rsi	25
any:rss	-49
any:rudolf	25
any:rue	-99
any:ruffin	36
any:rugby	-115
any:ruiz	-62
any:rumour	42
any:rung	-41
any:runner	-37
any:rupture	25
any:russes	58
any:russian	-26
any:rwanda	72
any:sabatier	-36
any:sable	-44
any:saboteur	25
any:sade	-40
any:sadomasochisme	30
any:safe	31
any:sage	-118
any:said	45
any:sailors	-35
any:saine	34
any:saint	-26
any:sainte	28
any:sais	-40
any:saison	-49
any:salaire	35
any:salaires	-33
any:salary	-30
any:sales	-91
any:salesman	-58
any:salesmanship	-41
any:salive	27
any:salle	-40
any:salles	-26
any:salmon	-79
any:salons	30
any:salvation	-49
any:same	25
any:samedi	25
any:san	-32
any:sanatorium	34
any:sandra	-30
any:sang	-55
any:sanger	-27
any:sanguines	-47
any:sanguins	-46
any:sante	-76
any:sap	-25
any:sapphic	41
any:sappho	-41
any:sarah	-26
any:sarkozyste	26
any:sas	31
any:satellites	-61
any:saturdays	-38
any:saumon	-43
any:saut	-31
any:sauter	-48
any:sauve	-37
any:sauvee	-49
any:sauveteur	-25
any:saves	-42
any:savile	-51
any:savoy	-27
any:saw	-77
any:says	26
any:scams	-71
any:scan	25
any:scandal	32
any:scandale	-30
any:scannait	25
any:scanner	-26
any:scanners	-64
any:scannes	29
any:scare	-59
any:scares	-45
any:scarifie	-32
any:scenarise	-40
any:scenariste	-67
any:scenes	-33
any:sceptical	-67
any:scepticism	-32
any:sceptics	-51
any:sceptiques	-31
any:scheme	-60
any:schiphol	33
any:schizophrene	40
any:scholar	-53
any:schools	-38
any:sciatique	-25
any:scie	30
any:science	-46
any:scientifique	-52
any:scientist	-59
any:scientologist	29
any:scientologue	53
any:scissors	-35
any:scn1a	29
any:scolaire	-45
any:scolaires	-32
any:scorer	-35
any:scout	-37
any:scouting	-26
any:scouts	-51
any:scrap	-31
any:screaning	-29
any:screenings	-54
any:screens	-38
any:script	-32
any:scripte	-29
any:scripts	-46
any:scrubs	-26
any:scrutatrice	-40
any:sculpteur	-55
any:scythes	-28
any:seafarers	-48
any:seal	-47
any:seamstress	-59
any:season	-73
any:seasons	-44
any:seat	-33
any:seats	-25
any:sebastian	34
any:seche	-46
any:secourisme	-41
any:secouriste	-46
any:secours	-33
any:secretaire	-28
any:secretariat	-26
any:sector	-43
any:secularist	40
any:securite	-39
any:security	-31
any:seduction	-39
any:seduit	-29
any:see	61
any:seed	-26
any:seeing	49
any:seekers	-25
any:seeks	32
any:seen	25
any:segolene	29
any:sein	32
any:seiu	34
any:sel	-36
any:selection	-66
any:selectionne	-46
any:selective	-33
any:selfie	38
any:selling	-50
any:sells	-103
any:selon	50
any:semaines	67
any:semble	46
any:semences	-58
any:seminaire	49
any:seminar	-61
any:senat	-92
any:senate	-41
any:senateur	-27
any:send	-39
any:sends	-37
any:sens	31
any:sense	-56
any:sensibles	-31
any:sensors	-45
any:sensual	-25
any:sensuels	-70
any:sentenced	-25
any:sentences	-41
any:sentry	-44
any:separe	-33
any:septicemie	29
any:sequelles	28
any:sequence	-81
any:sequenced	-28
any:sequences	-68
any:sequenceur	32
any:sequencing	-48
any:sera	-58
any:sergeant	-37
any:serie	-102
any:series	-64
any:serious	47
any:seropositif	40
any:serrures	-48
any:serrurier	-77
any:sertissage	-31
any:servants	-46
any:serveuse	-35
any:servi	-37
any:serving	62
any:sessions	-30
any:sete	-28
any:sets	-66
any:settle	-33
any:settled	-71
any:settlement	-34
any:seul	29
any:seule	-31
any:seulement	55
any:seven	-41
any:sexage	-48
any:sexed	-37
any:sexo	-32
any:sexologist	-67
any:sexologue	-54
any:sexospecificite	-53
any:sextant	-47
any:sextoys	25
any:sexualites	-27
any:sexuality	-29
any:sexuel	-50
any:sexuelle	-26
any:sexuelles	30
any:sfa	30
any:shaped	-37
any:shareholders	-28
any:shares	-67
any:sharp	-50
any:shaw	44
any:sheets	-37
any:sheffield	-27
any:shelter	-41
any:shelves	-41
any:shelving	-40
any:shift	-66
any:shipping	31
any:shipyard	-25
any:shoes	-38
any:shoot	-40
any:shop	-68
any:shopkeeper	-63
any:shopkeepers	-25
any:shoplifted	39
any:shoplifters	-27
any:shopping	-33
any:shops	-50
any:short	-44
any:shortages	-28
any:shorter	-55
any:shortlisted	-36
any:should	-27
any:show	-75
any:si	34
any:sia	-37
any:siberian	-29
any:sick	-35
any:sickle	-28
any:siecle	-42
any:siemens	-37
any:sieste	-43
any:sighted	51
any:sigma	-28
any:sign	-27
any:signage	-39
any:signal	-55
any:signale	36
any:signalisation	-32
any:signature	-54
any:signee	-39
any:signer	25
any:signes	-44
any:signification	26
any:signifies	-26
any:signs	52
any:sikh	-61
any:silences	-36
any:silver	-30
any:simmons	-34
any:simple	-64
any:simples	-31
any:simulation	49
any:singapore	-55
any:single	-105
any:singles	29
any:sings	-27
any:sit	-30
any:site	-35
any:sites	-47
any:sitter	33
any:six	-37
any:sixth	-29
any:sixty	-31
any:ski	45
any:skin	34
any:slates	-34
any:sleeping	55
any:sleeps	-32
any:slides	-66
any:slogan	-35
any:smart	43
any:smartphones	-35
any:smiles	-46
any:smith	-43
any:smoking	-34
any:smuggled	43
any:snacks	-33
any:snails	-44
any:snaresbrook	-43
any:sncf	-46
any:snj	35
any:snptes	25
any:snsm	-53
any:snuipp	31
any:so	26
any:soap	-59
any:soaps	-34
any:sober	25
any:social	-85
any:sociale	-64
any:sociales	-48
any:socialist	38
any:socialistes	29
any:sociaux	-36
any:societe	-46
any:society	-35
any:sociologue	-33
any:soeur	-50
any:soeurs	26
any:soft	29
any:software	-29
any:soho	-60
any:soignant	47
any:soigne	-90
any:soignees	-77
any:soigneur	-56
any:soil	-38
any:soiree	-32
any:soirees	-28
any:soixante	-26
any:soja	-26
any:sold	-69
any:solene	25
any:solferino	-33
any:solicitor	-66
any:solidaires	32
any:solidarite	-28
any:solidarity	-29
any:solidarnosc	-44
any:solide	-49
any:solipsist	56
any:soliste	-78
any:solution	-28
any:solved	-42
any:solving	-25
any:someone	-36
any:somniferes	40
any:sondages	-28
any:sondeur	-57
any:sonnette	39
any:sons	-45
any:sont	46
any:sort	85
any:sortait	37
any:sortante	33
any:sorti	49
any:souche	-52
any:souchier	-40
any:soudeur	-71
any:soudeurs	-51
any:soudure	-60
any:souhaitee	37
any:souliers	-32
any:souligne	49
any:soumis	-74
any:sound	-72
any:soupconne	64
any:souples	35
any:source	-64
any:sourd	-31
any:sourdough	-34
any:sourds	-34
any:souriant	30
any:souriante	-27
any:sourire	29
any:souris	-39
any:soutenance	-40
any:soutenue	-45
any:southampton	-34
any:soutient	-30
any:souvenirs	-35
any:soviet	-58
any:sow	30
any:space	-26
any:spaces	-66
any:spare	-57
any:spartan	-26
any:spat	41
any:speaks	36
any:special	-25
any:specialises	-60
any:specialism	-25
any:specialist	-51
any:specialiste	-98
any:specialite	-74
any:speciality	-27
any:spectateur	29
any:spectrum	31
any:speech	-40
any:speeches	-33
any:speechwriter	-25
any:speed	37
any:speeding	40
any:spell	27
any:spelling	-38
any:spending	-39
any:spends	39
any:spent	39
any:spinster	38
any:spirit	-45
any:spiritual	-57
any:spite	32
any:splint	-37
any:split	-67
any:spokesperson	-35
any:sponsorship	-57
any:spontanee	-58
any:sport	-49
any:sportifs	-64
any:sportive	-63
any:spreadsheet	-66
any:springs	-41
any:sprinter	25
any:sql	-40
any:squad	-54
any:square	-68
any:sst	-32
any:st	-26
any:stabilise	41
any:stable	30
any:stade	-36
any:stades	-37
any:stadiums	-32
any:staff	-48
any:staffed	-25
any:stage	-54
any:stages	-29
any:stagiaires	-95
any:stalinist	28
any:stall	-38
any:stammer	37
any:stamp	-75
any:stamps	-37
any:stance	-71
any:stand	-42
any:standard	-102
any:standards	-70
any:stands	35
any:starbucks	48
any:start	-70
any:starts	-46
any:stately	-28
any:stations	-60
any:statistician	-53
any:statistics	-32
any:status	-33
any:statut	-35
any:stay	-74
any:steam	42
any:steel	-28
any:steelworkers	38
any:stein	33
any:stents	-40
any:stephane	49
any:stephanie	-93
any:stephen	54
any:steward	-38
any:stewardship	-32
any:sti	-37
any:stic	27
any:sticks	-25
any:sting	-73
any:stings	28
any:stock	-48
any:stocks	-43
any:stoic	-56
any:stoicien	85
any:stoique	-89
any:stomie	37
any:stonewall	-63
any:stop	25
any:stopwatches	-33
any:store	-79
any:stores	-25
any:straight	-58
any:straightened	-39
any:straightforward	-78
any:strains	-41
any:strasbourg	31
any:strategist	-36
any:stratifie	-65
any:stray	25
any:street	-66
any:stressed	26
any:strikes	-34
any:string	27
any:strip	-54
any:stripped	-72
any:strix	-66
any:stroke	-36
any:strokes	45
any:strong	-30
any:stronger	-50
any:stroud	28
any:struck	-42
any:structural	-49
any:structures	-40
any:strung	46
any:stud	-44
any:students	-67
any:studied	-53
any:studies	-83
any:studio	-87
any:study	-59
any:stupid	47
any:sturgeon	50
any:styal	32
any:style	-66
any:subject	-50
any:subjects	-26
any:submission	-27
any:subordinates	44
any:subordonnee	35
any:subscriber	31
any:subsidiaire	-26
any:subsidiary	-38
any:success	-35
any:sucre	-28
any:sud	-28
any:sued	-26
any:suffered	-39
any:suits	-81
any:suivait	-52
any:suivi	43
any:sujet	-28
any:summer	-38
any:summers	-50
any:sunday	-46
any:supervised	-62
any:supervision	-35
any:supper	-60
any:suppleante	30
any:supplee	-34
any:supplement	-48
any:suppliers	-36
any:supplies	-45
any:supply	-65
any:supported	-38
any:supporter	43
any:supports	-46
any:suppose	39
any:suppression	30
any:supreme	-33
any:sur	-35
any:surchauffe	-45
any:surdite	67
any:surete	-29
any:surface	-26
any:surgeon	-72
any:surgeons	-26
any:surgery	-46
any:surgical	-25
any:surmonte	-25
any:surnaturel	41
any:surnom	-54
any:surnomme	38
any:surprises	-41
any:sursis	27
any:surveillance	-34
any:surveillante	-68
any:surveillants	-39
any:surveyor	-82
any:surveys	-45
any:survivent	-29
any:susan	32
any:suspend	30
any:suspendu	31
any:sussex	-38
any:suturing	-65
any:svalbard	-28
any:svelte	-30
any:svt	-38
any:swab	-41
any:swapped	-45
any:swapping	35
any:sweden	-35
any:swimming	-72
any:swing	-51
any:swingball	-38
any:swinger	52
any:swings	-33
any:switzerland	-45
any:symptoms	-45
any:sync	-27
any:synchronised	27
any:syndic	-114
any:syndicale	41
any:syndicales	32
any:syndicalisme	-33
any:syndicat	35
any:syndication	-90
any:syndicats	-32
any:syndicaux	-31
any:syndique	54
any:syndiquee	31
any:syndiquer	26
any:syrie	-33
any:sysadmin	-34
any:system	-33
any:systematique	-49
any:systeme	42
any:systems	-83
any:t	28
any:tabac	-26
any:tabasse	72
any:table	-71
any:tableau	-35
any:tableaux	-49
any:tablet	30
any:tablette	58
any:tabs	-75
any:tact	25
any:tag	41
any:tags	-42
any:taille	-68
any:tailleur	-66
any:tailor	-74
any:taken	42
any:taker	-60
any:takes	34
any:talent	-59
any:talese	-33
any:talibans	43
any:talk	-56
any:talker	-42
any:talking	-50
any:talks	-33
any:taller	38
any:tant	-66
any:tante	-61
any:tantes	-35
any:tape	-33
any:tard	33
any:tardif	57
any:tariff	-29
any:tart	-45
any:tartu	-31
any:taste	-85
any:tasting	-34
any:tate	-54
any:tatoos	38
any:tatoue	40
any:tatoueur	-50
any:taught	-39
any:taureaux	-45
any:taux	74
any:tavistock	-42
any:taxidermists	-28
any:tbilisi	-53
any:tcheque	-51
any:teach	-26
any:teacher	-53
any:teaches	-75
any:teachings	25
any:team	-64
any:teams	-51
any:teamsters	27
any:teas	-32
any:technical	-63
any:technician	-94
any:technicien	-96
any:technicienne	-53
any:technique	-53
any:technologique	-28
any:teenager	56
any:teenagers	-37
any:teens	29
any:teetotal	-45
any:teil	43
any:tele	-26
any:telephones	-29
any:telephonique	-38
any:telethon	-82
any:television	-55
any:tellers	-25
any:temoigner	-32
any:temoin	-54
any:temp	44
any:temper	-39
any:temperage	-27
any:template	35
any:temple	-70
any:temporaire	-43
any:temporary	-37
any:temps	-25
any:ten	41
any:tenace	-60
any:tendencies	28
any:tender	-67
any:tenir	43
any:tennis	-63
any:tension	-46
any:tenu	-49
any:tenue	-73
any:term	-34
any:terme	-40
any:termes	-54
any:terminal	-25
any:terminals	-37
any:terminaux	-54
any:termist	25
any:terms	-31
any:terrain	-75
any:territorial	-45
any:tester	-83
any:testeuse	-28
any:testified	-33
any:testing	-76
any:tests	-102
any:tete	-35
any:tetes	28
any:tetu	-73
any:text	-45
any:textile	-48
any:texts	-27
any:than	42
any:thanked	-33
any:thanks	25
any:thatcherite	44
any:theatre	-117
any:theft	-30
any:theist	31
any:theorie	-41
any:theory	-59
any:theosophical	38
any:therapeute	-44
any:therapeutique	-31
any:therapist	-73
any:therapy	-52
any:thermal	28
any:thermique	-28
any:thermostats	-53
any:these	-113
any:thief	-29
any:thier	-32
any:thieves	-33
any:things	54
any:thinker	-47
any:thinking	-28
any:thinks	26
any:thinners	55
any:third	-44
any:thirties	45
any:though	31
any:threat	-39
any:threats	-28
any:throne	-48
any:thumb	-41
any:thumbprint	34
any:thumbs	-29
any:ticked	42
any:tidied	-29
any:tidy	-31
any:tie	45
any:tied	-37
any:tiennent	-30
any:tient	-28
any:tiers	37
any:ties	-59
any:tiles	-37
any:timber	-31
any:timbre	33
any:timbres	-38
any:times	-41
any:timing	-30
any:tintin	-42
any:tir	-60
any:tirait	-39
any:tired	-25
any:tisserands	-51
any:title	-42
any:titles	-31
any:titrait	-26
any:titre	-38
any:titulaire	-35
any:titularisation	34
any:today	-27
any:together	34
any:tokyo	-26
any:tolerances	-36
any:tolerates	-32
any:toller	27
any:tomas	35
any:tombe	-53
any:ton	-45
any:tooling	-34
any:tools	-38
any:toothpaste	-31
any:topic	-45
any:tot	-38
any:touch	-36
any:touchees	-25
any:toucher	-51
any:tour	-85
any:toured	-53
any:tourist	-27
any:tourne	-65
any:tournee	-66
any:tourniquets	-46
any:tous	-35
any:towards	-49
any:towels	-31
any:town	-41
any:toxicomanes	-45
any:toys	-46
any:tp53	-33
any:tracabilite	-60
any:traces	-51
any:tracheotomie	73
any:track	-29
any:tracts	-28
any:trade	-77
any:trademark	-36
any:trader	-70
any:trades	-31
any:trading	-38
any:traducteur	-42
any:traduit	-90
any:traduite	-33
any:traduits	-38
any:train	29
any:trained	-72
any:trainees	-39
any:trainer	-64
any:training	-42
any:trains	-62
any:traitant	34
any:traitee	68
any:traitements	-38
any:traiteur	-25
any:traitre	-53
any:traits	-56
any:trajet	-31
any:trajets	-59
any:tramway	-32
any:tranche	-49
any:trans	-27
any:transaction	-51
any:transcendental	-41
any:transfer	-32
any:transformation	-43
any:transgenic	-31
any:transgeniques	-40
any:transitoire	-31
any:translated	-71
any:translation	-55
any:translator	-57
any:translocation	63
any:transmet	-28
any:transmises	28
any:transmission	-64
any:transparency	-42
any:transports	-42
any:traps	-30
any:traque	-46
any:travaillait	31
any:travaille	-35
any:travailleur	26
any:travailleurs	-51
any:travailleuse	43
any:travellers	-38
any:travels	-39
any:trawlers	38
any:treated	65
any:treatments	-25
any:treats	-62
any:tree	-66
any:trees	-36
any:tremblay	-54
any:trempe	-34
any:trends	-44
any:tresorerie	-42
any:tri	-49
any:trial	-40
any:trials	-36
any:triangle	-28
any:tribun	-29
any:tribute	-51
any:trompe	-45
any:tropicales	-35
any:trotskyste	42
any:troublemaker	53
any:trouver	-26
any:truck	-32
any:trumpeter	-60
any:truques	42
any:truro	-48
any:trust	-60
any:trustee	31
any:trusts	-30
any:ts	-68
any:tssa	35
any:tube	30
any:tue	-32
any:tuesday	40
any:tulip	-29
any:tumour	26
any:tune	-39
any:tunis	30
any:tunnel	-26
any:turban	-74
any:turbot	-26
any:turin	-65
any:turner	26
any:turning	30
any:turnover	-47
any:tuteur	-42
any:tutor	-70
any:tutors	-26
any:tutrice	-54
any:tweet	35
any:twelve	-34
any:twenties	-29
any:twentieth	-36
any:twenty	40
any:twickenham	-61
any:twin	-58
any:twitter	69
any:type	49
any:typeface	-87
any:typesetter	-35
any:typing	40
any:typist	-30
any:typography	-57
any:ue	-43
any:ueda	26
any:ufap	51
any:ugict	47
any:uimm	-36
any:uml	-61
any:unanimite	-26
any:unbeliever	27
any:underinvestment	-38
any:understand	-27
any:undetectable	27
any:undischarged	28
any:undone	-26
any:unef	-53
any:unfair	-31
any:unfinished	-25
any:unflappable	-29
any:unicef	-31
any:unified	-26
any:unionised	-56
any:unions	-62
any:unis	-41
any:unit	-94
any:unite	27
any:units	-54
any:univers	46
any:universite	-35
any:universities	-26
any:university	-69
any:unmarried	39
any:unmistakable	-36
any:unpaid	54
any:unreadable	-69
any:unreconstructed	30
any:until	-49
any:untouched	31
any:ups	-87
any:urgence	33
any:urnes	-40
any:urss	-62
any:urssaf	-37
any:usage	33
any:use	-37
any:used	33
any:users	-41
any:uses	28
any:usher	-45
any:usine	-73
any:usines	-26
any:utilisateur	-32
any:utilisateurs	-31
any:utilise	64
any:utilisera	39
any:utmost	-56
any:utrecht	57
any:utterly	26
any:va	43
any:vacances	-36
any:vacataire	-73
any:vaccination	-83
any:vaccinee	53
any:vacuum	-25
any:vae	-42
any:vaincu	33
any:vais	-42
any:valable	-45
any:valenton	-28
any:valerie	41
any:valid	-61
any:validation	-43
any:valide	-38
any:values	-29
any:valves	-53
any:van	-87
any:vanishes	39
any:vante	60
any:var	-52
any:variantes	-40
any:varnished	-48
any:vecteur	39
any:vecu	41
any:vedette	-100
any:vegan	-41
any:vegane	-33
any:vegans	-44
any:vegas	-29
any:vegetal	-37
any:vegetale	-66
any:vegetarian	-55
any:vegetarien	-41
any:vehicule	-50
any:veille	-70
any:veillees	26
any:veilleur	-60
any:veine	-48
any:veines	-35
any:veineux	43
any:veins	-29
any:velos	-26
any:vend	-60
any:vendeur	-96
any:vendeuse	-82
any:vending	-49
any:vendors	-49
any:vendre	33
any:vendredi	-38
any:venir	30
any:venissieux	26
any:vente	-78
any:ventilators	-25
any:venu	-49
any:venue	37
any:verbal	-45
any:verdict	-49
any:verger	-59
any:verification	-43
any:verifier	-34
any:verifies	27
any:vermeer	-37
any:verrous	-43
any:vert	-89
any:verte	-62
any:vertus	-29
any:vet	-32
any:veterinaire	-94
any:vetting	-35
any:veuf	-56
any:veulent	34
any:veuve	-35
any:vial	-25
any:vicar	-31
any:victime	-96
any:victimes	-53
any:victims	-31
any:victoria	-43
any:victorian	-47
any:victory	-46
any:vidal	-39
any:videos	57
any:videosurveillance	-41
any:vieille	44
any:viendrait	28
any:vierzon	-27
any:view	-49
any:views	47
any:vif	-46
any:vigie	-45
any:vigile	26
any:vigils	31
any:vigne	-75
any:vigneron	-44
any:vignerons	-59
any:vikings	39
any:ville	-33
any:villefranche	26
any:vilnius	-26
any:vins	-61
any:violences	-57
any:violon	36
any:vip	-27
any:viral	-33
any:virale	27
any:virginia	-58
any:virgo	-54
any:virus	-29
any:vis	28
any:visa	-67
any:visages	-76
any:visagiste	-39
any:vision	-30
any:visiteur	-25
any:visiteurs	-31
any:visiteuse	-81
any:visitor	-50
any:visitors	-55
any:vit	-28
any:vitamines	-29
any:vitamins	-30
any:vite	-32
any:vive	-52
any:vivent	35
any:vivisection	-36
any:vivisectionist	41
any:vocale	-44
any:voeu	31
any:vogel	-29
any:voice	-35
any:voices	-68
any:voies	-35
any:voile	-62
any:voilier	-34
any:voiliers	-70
any:voirie	-31
any:voit	43
any:voix	-52
any:volage	-31
any:volant	-29
any:voles	-27
any:volontaire	-26
any:vols	-40
any:volt	32
any:voluntary	-36
any:volunteers	-27
any:voss	31
any:vote	-42
any:voted	-37
any:votee	-38
any:voter	32
any:voting	-41
any:vous	-55
any:vows	45
any:voyageur	-47
any:voyagiste	-35
any:vrac	34
any:vrai	40
any:vraie	-37
any:vulgarise	32
any:vus	-39
any:w3c	-35
any:wagner	26
any:waiters	-41
any:waiting	65
any:wake	31
any:waldorf	-26
any:wales	-52
any:walking	-26
any:walks	34
any:wall	-39
any:wandsworth	33
any:wants	35
any:war	47
any:ward	-61
any:warden	-48
any:wardrobe	-44
any:warehouses	-29
any:warm	-50
any:warmth	26
any:wars	-46
any:wash	-25
any:wasn	-34
any:waste	-44
any:watch	-64
any:watches	53
any:watchmaker	-48
any:water	-31
any:waves	-25
any:weakness	-44
any:weapons	-32
any:wearing	29
any:wears	27
any:weather	-58
any:web	-67
any:webcameuse	73
any:webmaster	-46
any:webmestre	-65
any:websites	-34
any:weddings	-31
any:weekend	-43
any:weekends	53
any:weekly	-37
any:weight	-58
any:weights	-30
any:weil	27
any:welder	-63
any:west	-63
any:western	-62
any:what	-63
any:wheelchair	-29
any:wheelchairs	-48
any:when	-28
any:where	-50
any:whirlpool	-25
any:whistle	33
any:whistleblower	37
any:whitby	-66
any:whiteboards	-46
any:whole	-26
any:wholesalers	-41
any:why	-44
any:wick	-35
any:wide	27
any:widowed	-25
any:widower	27
any:wilde	-51
any:wildlife	-39
any:will	-42
any:wind	-59
any:window	-34
any:windows	-52
any:wine	-46
any:wines	-27
any:wing	61
any:winner	-38
any:wins	35
any:wired	-48
any:withdrawn	52
any:witness	-47
any:wittgenstein	-30
any:wives	39
any:wolfsburg	30
any:woman	59
any:womaniser	34
any:won	-46
any:wood	-63
any:wooden	-37
any:woolf	-49
any:worker	-78
any:workplaces	36
any:works	-48
any:workshop	-48
any:world	-39
any:worm	-58
any:wormwood	-31
any:worst	-44
any:wound	-42
any:writer	-57
any:writers	-28
any:writing	-57
any:wrongly	38
any:xerox	-31
any:xviiie	-25
any:xx	-38
any:xxy	-37
any:yangon	54
any:yannick	-40
any:yard	-36
any:yeast	-36
any:yes	-52
any:yoga	-69
any:yonne	43
any:york	33
any:youngest	-33
any:yves	33
any:zeal	-36
any:zele	-60
any:zen	-40
any:zero	-56
any:zips	-33
any:zoology	-43
any:zootechnicien	-35
any:zygosity	31
before:job	-65
before:link	27
before:work	-53
bias	-39
couple	129
field:0	-89
field:0 mention	-26
field:0 none	-91
field:2	78
field:2 mention	75
field:2 none	78
field:3	141
field:3 mention	143
field:3 none	114
field:4	181
field:4 mention	129
field:4 none	163
following:14	35
following:2010	-36
following:2011	-39
following:2016	46
following:22	34
following:4	29
following:41	43
following:43	-39
following:5	-26
following:abime	52
following:about	-48
following:according	110
following:accueil	-28
following:activee	32
following:activist	54
following:adn	-26
following:adoption	-31
following:advice	-31
following:aerien	-54
following:affiche	55
following:after	65
following:against	-35
following:agence	-42
following:agent	-41
following:agricole	-34
following:all	48
following:allergy	-52
following:an	-49
following:analysed	47
following:analysis	-55
following:analyste	-44
following:and	60
following:animale	-29
following:any	32
following:anything	32
following:apparel	-43
following:apres	46
following:arbitre	-35
following:architecture	-25
following:artificielle	-36
following:as	43
following:asks	-28
following:assistante	-27
following:association	67
following:assume	41
following:assumee	46
following:astrid	30
following:at	56
following:atteste	25
following:aucune	52
following:avec	47
following:avoir	-29
following:avoue	36
following:bank	-38
following:before	29
following:belge	34
following:berlin	-35
following:bleue	-54
following:blog	33
following:board	-29
following:books	-33
following:both	52
following:branch	25
following:by	52
following:c	34
following:ca	43
following:cafe	-33
following:came	37
following:camera	33
following:candidate	48
following:canine	-30
following:carbone	-48
following:card	46
following:care	-82
following:carrier	-25
following:cars	25
following:case	48
following:ce	26
following:cell	54
following:centre	-55
following:cftc	-48
following:cgt	-53
following:chaque	40
following:charge	49
following:charity	-38
following:check	27
following:children	-65
following:chronique	50
following:class	27
following:classes	-29
following:classiques	-42
following:club	40
following:clubs	29
following:coach	-32
following:cocktails	-34
following:code	-30
following:collaborateur	-25
following:colleague	-38
following:collegue	38
following:comme	31
following:commission	-42
following:company	-29
following:complet	53
following:comptable	40
following:conditions	33
following:conference	-26
following:confie	-59
following:confirme	32
following:confirmed	-25
following:connue	69
following:conseil	-25
following:constable	-38
following:contre	-25
following:controle	43
following:convaincu	66
following:convaincue	46
following:convictions	44
following:corset	-40
following:council	44
following:cours	-82
following:court	33
following:cse	30
following:dans	-29
following:day	-37
following:dbs	-39
following:death	-66
following:depuis	42
following:des	-48
following:design	-27
following:designer	-42
following:desk	31
following:detection	-42
following:died	-31
following:disaggregated	-25
following:dishes	-26
following:disorder	52
following:disputes	-30
following:dit	66
following:doesn	27
following:donc	30
following:dose	-55
following:dossier	54
following:driving	-44
following:droit	74
following:during	71
following:ecologiste	-46
following:ecrit	81
following:editor	-29
following:education	-37
following:elle	28
following:emma	-27
following:ended	58
following:engine	-33
following:engineer	-32
following:engines	-55
following:entre	-40
following:est	-31
following:et	35
following:etait	-34
following:etalee	32
following:ete	-62
following:expression	-36
following:extrait	48
following:face	-33
following:faciale	-35
following:failed	27
following:feminine	31
following:ferme	-27
following:ferroviaire	-28
following:fiction	-36
following:figure	28
following:five	44
following:fo	-38
following:folding	-25
following:form	-49
following:formation	-56
following:formatrice	-40
following:forte	-48
following:found	-28
following:fragile	-33
following:fraud	26
following:free	-46
following:friendly	-57
following:g	-34
following:gael	-56
following:garde	-46
following:gardens	-36
following:gardiens	-40
following:gate	-37
following:gave	52
following:gay	-41
following:gene	-37
following:general	27
following:genetique	-59
following:geographique	-29
following:given	41
following:glaucoma	-27
following:good	33
following:goods	-33
following:grounds	27
following:group	40
following:groupe	33
following:hand	-37
following:hang	-54
following:health	-28
following:helvetique	-26
following:hence	38
following:her	-57
following:himself	90
following:history	-32
following:home	36
following:household	-35
following:humaine	-30
following:husband	49
following:i	28
following:if	73
following:il	67
following:ils	44
following:image	37
following:immobilier	-32
following:in	33
following:ines	60
following:installer	-40
following:institute	-28
following:insurance	-32
following:investment	-43
following:is	29
following:islington	-28
following:isn	-27
following:j	33
following:jack	-38
following:jamais	-27
following:je	66
following:jeunesse	-41
following:judiciaires	-33
following:jusqu	93
following:karim	27
following:keeps	45
following:knows	-46
following:la	-69
following:lab	-44
following:label	-49
following:lapsed	38
following:last	32
following:late	40
following:law	-42
following:le	31
following:left	-44
following:les	-46
following:letters	-38
following:level	-36
following:lgbt	-27
following:line	-32
following:lit	63
following:local	56
following:locale	-35
following:lors	39
following:lost	-39
following:louise	44
following:lr	-51
following:lucie	34
following:luggage	-27
following:lui	43
following:lycee	-51
following:machine	-64
following:made	42
following:magazine	-35
following:mais	44
following:man	93
following:management	-37
following:manager	-61
following:manuel	-48
following:marketing	-59
following:marriage	-33
following:master	-31
following:matrimoniaux	-34
following:media	-42
following:medicale	-29
following:member	61
following:membre	-50
following:mention	26
following:mere	38
following:messages	-28
following:movement	30
following:ms	42
following:multicarte	-27
following:mutation	-27
following:n	65
following:ne	35
following:near	27
following:needs	67
following:negatif	53
following:negative	47
following:network	29
following:neuf	33
following:new	28
following:ni	55
following:nine	-44
following:no	38
following:nobody	48
following:none	77
following:nor	40
following:normal	80
following:not	-28
following:notaire	-39
following:note	76
following:nothing	65
following:notoire	59
following:nous	25
following:now	27
following:nucleaire	32
following:numerique	-25
following:nurse	-54
following:of	-58
following:off	-41
following:offenders	-45
following:officer	44
following:oil	-45
following:on	59
following:one	-50
following:open	-25
following:or	-37
following:organiser	-29
following:orientation	-58
following:oui	26
following:our	31
following:ouvrent	31
following:paper	-68
following:paris	25
following:parle	-26
following:partner	-38
following:party	-35
following:passe	43
following:patronale	-47
following:pattern	39
following:paul	-43
following:peintre	-29
following:pendant	62
following:perdue	-47
following:person	50
following:phones	49
following:photographiee	30
following:photographs	38
following:photos	69
following:place	42
following:plays	53
following:plus	58
following:police	49
following:pompier	-42
following:portraitiste	-65
following:positive	49
following:precise	40
following:precoce	-45
following:prefere	50
following:preventive	-38
following:print	36
following:pris	-26
following:prises	39
following:profile	39
following:publicitaires	-40
following:puis	41
following:pupils	-45
following:qu	57
following:que	44
following:question	-34
following:raconte	-37
following:radio	-50
following:readers	-52
following:reading	-37
following:reads	50
following:receptionist	-48
following:recommande	53
following:records	-29
following:referente	-48
following:refused	49
following:registered	35
following:relations	-30
following:relationship	28
following:removed	25
following:rep	26
following:repete	-44
following:repond	30
following:repute	25
following:research	-32
following:researcher	-53
following:responsable	-39
following:results	31
following:revendique	51
following:rien	35
following:risk	-29
following:river	-38
following:roof	-34
following:routiers	-28
following:rue	-36
following:rule	-31
following:sa	33
following:saint	-30
following:sait	-58
following:salariee	-32
following:sales	-53
following:sample	45
following:samples	29
following:says	35
following:scan	-52
following:scene	54
following:search	30
following:secteur	39
following:section	44
following:selon	29
following:sert	28
following:service	-86
following:services	-28
following:ses	-45
following:set	38
following:shaped	-26
following:she	74
following:showed	41
following:shows	30
following:simple	-54
following:since	76
following:sister	-33
following:so	66
following:socialiste	-28
following:sociaux	35
following:society	34
following:son	-30
following:souligne	59
following:sous	50
following:spinale	32
following:squad	-34
following:staff	-44
following:start	-40
following:station	-63
following:status	-46
following:stored	56
following:street	-47
following:student	-55
following:students	51
following:studies	-60
following:studio	-36
following:sud	-71
following:suit	31
following:syndicale	-31
following:t	33
following:taken	67
following:teenagers	-37
following:test	82
following:testing	-48
following:tests	-29
following:the	-57
following:theatre	-26
following:them	32
following:then	25
following:these	31
following:though	34
following:three	72
following:ticked	42
following:ticket	48
following:till	34
following:time	-35
following:told	45
following:too	62
following:town	-46
following:trait	-37
following:treasurer	37
following:trente	-30
following:tres	44
following:trust	-31
following:twins	-29
following:two	33
following:type	27
following:uml	-29
following:un	-59
following:unison	-49
following:unit	-36
following:until	138
following:vegetale	-40
following:videos	47
following:vingt	-63
following:visa	-37
following:vous	-39
following:wall	-26
following:wears	51
following:were	34
following:when	29
following:where	-43
following:which	32
following:while	26
following:who	60
following:whom	27
following:without	51
following:women	33
following:works	26
following:would	48
following:writes	52
following:wrote	30
following:years	27
following:zz	34
following:|	29
left:000	-45
left:1	36
left:12	-37
left:2022	36
left:3	56
left:40	-27
left:400	-28
left:41	-59
left:accepte	35
left:according	31
left:account	38
left:accounts	-35
left:accro	56
left:actif	33
left:active	63
left:ad	-57
left:added	-30
left:adepte	66
left:adeyemi	30
left:admitted	50
left:adn	-35
left:advises	-37
left:agent	-83
left:agreed	42
left:ai	49
left:aime	40
left:all	45
left:alpha	29
left:also	-26
left:always	29
left:ames	-35
left:an	36
left:analyste	31
left:ancien	42
left:ancienne	35
left:animal	48
left:animale	53
left:anime	27
left:anne	44
left:anomalie	38
left:antispeciste	-41
left:antitrypsine	31
left:any	62
left:app	34
left:appareille	-37
left:apparently	63
left:appartenance	60
left:appartenu	36
left:appartient	48
left:appli	-31
left:applicant	82
left:applicants	-55
left:apres	-26
left:are	53
left:armee	38
left:arret	-54
left:arrets	-30
left:assistant	-50
left:assistante	-32
left:association	-37
left:at	-34
left:athee	-30
left:athlete	31
left:attend	62
left:aucun	61
left:aucune	39
left:audit	-42
left:aumonier	-51
left:aunt	-44
left:aurait	47
left:autre	26
left:avoir	66
left:avoue	40
left:award	45
left:bad	25
left:badge	71
left:bank	62
left:bde	-30
left:became	47
left:because	54
left:bectu	-37
left:been	89
left:before	-28
left:being	65
left:belongs	61
left:bibliotheque	28
left:bioethique	-35
left:biographie	-26
left:biometric	-29
left:biometriques	-26
left:bit	55
left:blackballed	51
left:blog	38
left:blood	39
left:blue	-35
left:bonne	-61
left:born	-33
left:both	74
left:boyfriend	28
left:branch	40
left:brca2	-26
left:breast	31
left:brief	-49
left:brighton	-33
left:broke	45
left:brother	72
left:brought	32
left:brule	37
left:building	-37
left:built	-77
left:bulletins	-38
left:business	-58
left:but	63
left:cabinet	-47
left:cache	-26
left:cadre	-32
left:cafe	-30
left:calls	74
left:came	-36
left:campagne	42
left:campaigned	54
left:can	-59
left:candidat	49
left:candidate	32
left:care	67
left:carnet	28
left:carrier	-49
left:carries	56
left:carry	50
left:carrying	50
left:cartes	-35
left:casier	-48
left:caught	41
left:cause	60
left:cercle	57
left:cgt	-82
left:chairs	-32
left:chante	-51
left:charge	-42
left:check	-37
left:chez	31
left:chiens	-25
left:children	-35
left:choir	36
left:christmas	-33
left:chromosome	-56
left:cleaned	-31
left:clinic	-41
left:clocks	44
left:clos	-27
left:clubs	36
left:code	-69
left:colin	-39
left:collectionne	57
left:comme	96
left:committed	37
left:committee	50
left:compagne	-64
left:compagnon	59
left:company	-43
left:compared	-50
left:compte	-37
left:comptes	-33
left:concours	-28
left:condamnation	-29
left:conferences	46
left:conferencier	-28
left:conge	-62
left:conjoint	-28
left:connait	58
left:conseille	-45
left:conseiller	-34
left:consultant	-57
left:consumer	-29
left:contract	-38
left:contre	-55
left:controle	49
left:convertie	27
left:conviction	-51
left:convinced	67
left:copain	-27
left:cost	-30
left:council	37
left:counsels	-44
left:couple	52
left:couples	-78
left:course	-41
left:court	-42
left:credit	-56
left:croit	27
left:cuisine	-51
left:cure	-29
left:curiosity	-29
left:currently	66
left:dad	-35
left:dans	-49
left:deals	-32
left:dealt	-48
left:debate	-28
left:declined	36
left:defendu	-28
left:deficiency	31
left:delivery	-26
left:demande	-25
left:democratic	-29
left:dentaire	-25
left:dental	35
left:depression	-45
left:depuis	-52
left:dernier	-58
left:des	-33
left:describes	43
left:designed	-62
left:detection	-39
left:diallo	-33
left:did	75
left:dirige	66
left:dirigeait	32
left:dirigeante	33
left:disclosure	-44
left:discret	-45
left:distribue	34
left:dix	65
left:dna	-76
left:do	-25
left:doctor	-45
left:doctorate	-51
left:documentary	-31
left:does	-32
left:doesn	38
left:don	-27
left:donne	54
left:donnees	35
left:dont	-48
left:door	-28
left:dossier	-30
left:double	-38
left:dow	-42
left:drh	-68
left:drink	-55
left:driver	43
left:driving	-32
left:droit	-73
left:drug	36
left:dubai	29
left:early	-51
left:ecole	-39
left:economie	-56
left:ecrit	-37
left:edited	-25
left:educatrice	29
left:elected	60
left:electeur	53
left:eleve	83
left:eleves	-26
left:elle	26
left:employers	-54
left:empreinte	-50
left:empreintes	-27
left:en	-26
left:enfant	39
left:engagement	29
left:enregistrement	28
left:enseigne	-57
left:entre	69
left:entreprise	-40
left:envoie	28
left:epouse	78
left:est	47
left:et	-27
left:etais	32
left:etait	56
left:etant	36
left:ete	35
left:ethical	-32
left:ethique	-33
left:etiquette	38
left:etre	52
left:etude	-39
left:etudes	28
left:etudiante	-56
left:eu	29
left:every	-74
left:experience	-43
left:exposed	-33
left:extraction	-27
left:extrait	-56
left:face	-33
left:facial	-29
left:faciale	-44
left:failed	52
left:fait	69
left:federation	49
left:fertility	-38
left:festival	-35
left:field	-40
left:file	56
left:fille	33
left:film	-80
left:filme	-47
left:filmed	30
left:films	61
left:finance	28
left:fingerprint	-37
left:finn	29
left:first	40
left:flux	-51
left:foi	-47
left:fois	56
left:fondateur	36
left:fonde	26
left:force	-38
left:forging	-31
left:forme	28
left:forte	-25
left:found	50
left:four	-34
left:francais	-30
left:free	-42
left:frere	78
left:freud	-43
left:full	-32
left:gagne	-34
left:gait	-62
left:gardait	34
left:garde	-86
left:gave	33
left:gene	-74
left:genetic	-28
left:genetically	-51
left:genetique	-57
left:genre	37
left:gere	-56
left:gets	37
left:gilbert	43
left:gmb	-45
left:goes	59
left:good	-34
left:greffier	-42
left:greffiere	-26
left:grounds	36
left:group	-47
left:groupe	46
left:guard	-30
left:guide	-30
left:had	67
left:handed	29
left:handled	32
left:has	41
left:have	78
left:having	47
left:health	34
left:helped	29
left:her	49
left:hereditary	-60
left:herself	26
left:heterosexual	-42
left:heterozygote	-25
left:him	61
left:himself	26
left:hints	40
left:his	25
left:histoire	-28
left:hold	61
left:holds	44
left:hommes	-54
left:homo	-35
left:homozygous	-43
left:hors	43
left:hospital	-33
left:hotel	-34
left:house	40
left:hr	-48
left:hrbp	-32
left:huile	-70
left:huissier	-54
left:huit	41
left:humanist	-38
left:husband	44
left:i	30
left:identifying	-33
left:identite	31
left:iel	71
left:il	32
left:imagerie	-65
left:imprimeur	-34
left:independant	-29
left:index	-39
left:informatise	-68
left:ingenieur	-41
left:inherited	-57
left:inscrit	47
left:interested	43
left:is	27
left:isn	32
left:its	-71
left:je	34
left:jeunes	37
left:job	30
left:join	41
left:joined	28
left:joint	44
left:joue	-38
left:journaliste	29
left:judiciaire	-40
left:juriste	-44
left:jury	28
left:juvenile	-43
left:keep	-43
left:keeps	56
left:knew	28
left:laboratoire	-33
left:laisse	-43
left:lay	54
left:leader	41
left:leads	32
left:leave	-56
left:lecture	-48
left:lectures	-35
left:led	26
left:left	88
left:leroy	35
left:leur	25
left:leve	-45
left:lgbtq	-32
left:liaison	-35
left:liaisons	-29
left:libido	-59
left:libre	-46
left:lie	-26
left:life	-29
left:lifelong	41
left:ligne	-28
left:line	39
left:live	58
left:lives	52
left:local	61
left:logiciel	44
left:longtemps	-26
left:looked	-38
left:loue	-31
left:love	-48
left:low	50
left:magazine	-56
left:main	-66
left:mais	51
left:maitresse	-27
left:malades	-42
left:maladie	31
left:manager	-60
left:manages	-33
left:mariage	37
left:marie	58
left:mariee	-50
left:marques	-48
left:married	47
left:master	44
left:matter	33
left:meat	-33
left:medicale	-31
left:members	34
left:meme	-34
left:memoire	-58
left:mene	49
left:mentioned	47
left:met	34
left:methodist	-42
left:militante	-39
left:mise	-43
left:modele	29
left:mois	38
left:mon	67
left:monte	62
left:months	90
left:more	-40
left:mr	29
left:ms	31
left:mutation	-60
left:mutuelle	-59
left:my	27
left:myheritage	-30
left:n	-33
left:national	35
left:nationale	-60
left:nee	30
left:network	-40
left:never	27
left:new	38
left:newbury	-43
left:nineteen	42
left:no	64
left:nom	48
left:nomme	-25
left:non	54
left:not	44
left:noticed	48
left:notre	-31
left:now	69
left:nuits	67
left:nun	-35
left:nurse	-47
left:occupational	-48
left:of	39
left:off	46
left:office	-40
left:on	-34
left:once	51
left:ont	-79
left:openly	52
left:optional	-27
left:organiser	28
left:organises	62
left:our	37
left:outils	-28
left:outspoken	35
left:ouvertement	25
left:own	26
left:page	-46
left:paie	36
left:pair	34
left:paix	32
left:palm	-29
left:par	37
left:parle	-34
left:parole	34
left:part	69
left:parti	-56
left:participe	45
left:passage	43
left:passe	27
left:passed	59
left:passeport	-63
left:pastor	51
left:patients	-76
left:patissiere	-37
left:peine	-65
left:pendant	-41
left:pension	-43
left:people	-77
left:perdu	-32
left:permis	-43
left:personnes	-36
left:peu	30
left:phd	-38
left:philosophie	25
left:phone	32
left:photos	46
left:pierre	-40
left:pilote	25
left:planning	-39
left:plant	-25
left:play	-72
left:played	-33
left:plays	-32
left:plutot	35
left:polycystic	-37
left:porno	-71
left:porte	58
left:porteur	39
left:positive	34
left:poste	-69
left:pour	56
left:practises	37
left:pragmatique	-34
left:pratique	36
left:predisposed	-37
left:predisposition	-38
left:prefere	-27
left:prelevement	50
left:premier	-33
left:presente	84
left:president	-32
left:prete	30
left:pretend	-41
left:prevention	-53
left:previous	-34
left:pride	31
left:prints	-34
left:pris	27
left:probably	41
left:proces	-29
left:proche	68
left:professeur	-31
left:profil	32
left:programme	-49
left:projet	-48
left:proof	-33
left:protection	-28
left:proteges	-26
left:proud	26
left:public	-56
left:put	-46
left:qu	79
left:qualite	-33
left:quand	29
left:quit	38
left:quitte	29
left:raised	26
left:ran	-46
left:rapport	-62
left:rapports	-71
left:rationalisme	-55
left:rationalist	-28
left:ravel	-27
left:read	-70
left:reader	-41
left:reason	-47
left:reconnaissance	-34
left:reconnait	-38
left:reconnu	54
left:reconnue	32
left:recouvrement	-25
left:recruiter	38
left:recruteur	31
left:red	51
left:redonne	-34
left:referee	-36
left:refuse	35
left:regarde	30
left:regional	25
left:registered	69
left:registre	-29
left:regular	35
left:rejoint	-25
left:relation	38
left:rend	34
left:rendu	31
left:reported	30
left:repris	53
left:republique	-38
left:researcher	-38
left:reseau	57
left:reserviste	41
left:residence	-35
left:responsable	43
left:restaure	-33
left:restriction	28
left:result	-36
left:revendique	46
left:revue	-31
left:rewrote	-27
left:risque	-40
left:rn	-26
left:roe	28
left:role	-49
left:rudolf	43
left:rue	-31
left:rugby	-29
left:rumeur	42
left:rythme	-43
left:safe	34
left:said	29
left:sait	42
left:salarie	-49
left:sales	-51
left:same	-83
left:sans	-35
left:say	51
left:scan	-66
left:scene	-50
left:sceptique	-27
left:school	-28
left:sciences	-78
left:scottish	-45
left:se	93
left:secretaire	73
left:secretary	27
left:security	-39
left:seen	62
left:selection	-45
left:sells	-74
left:sens	-41
left:sent	39
left:serait	37
left:serie	-35
left:served	31
left:service	89
left:serving	-36
left:ses	44
left:set	-59
left:sex	-63
left:sexologue	32
left:sexual	-45
left:she	34
left:shifts	-27
left:shop	-53
left:sickle	-33
left:siege	-47
left:six	70
left:so	-58
left:soeur	35
left:soiree	-25
left:some	25
left:son	36
left:sont	72
left:sort	35
left:sous	28
left:soutient	37
left:soviet	-47
left:speaks	39
left:specialiste	-39
left:speech	-35
left:speed	-41
left:spoke	28
left:sports	-56
left:stadium	-28
left:stage	33
left:standard	-62
left:state	-44
left:stay	37
left:still	67
left:stoique	-34
left:stood	28
left:stopped	-45
left:straight	-35
left:strict	42
left:strong	-43
left:student	-44
left:students	-69
left:studied	-27
left:suis	49
left:suit	-51
left:suivie	46
left:summer	-43
left:support	43
left:supreme	-30
left:sur	-115
left:suspendu	46
left:syndrome	61
left:t	37
left:taken	-32
left:tate	26
left:teaches	-58
left:technician	-38
left:technicien	-33
left:ten	40
left:tenu	-30
left:test	63
left:teste	37
left:tested	-36
left:tests	-27
left:tete	37
left:texas	-45
left:that	55
left:these	-33
left:thesis	-33
left:tiennent	-44
left:tient	33
left:tirait	-32
left:titre	31
left:told	-45
left:tot	-48
left:touch	-29
left:touche	-71
left:toujours	-33
left:tour	-26
left:tous	37
left:tout	65
left:town	27
left:trade	-67
left:traduit	-32
left:trained	-29
left:trainee	-26
left:trait	28
left:travail	-39
left:travaille	-63
left:travailleur	40
left:treated	49
left:tremblement	-30
left:tresorier	50
left:trials	29
left:trompe	-32
left:trouve	52
left:turned	36
left:twice	26
left:typing	32
left:un	32
left:under	75
left:une	29
left:union	-31
left:united	-34
left:unsa	-25
left:until	-45
left:us	43
left:used	47
left:uses	32
left:usine	-62
left:van	-68
left:ve	70
left:vegan	41
left:veganes	-32
left:vendre	52
left:vente	-36
left:venue	55
left:videos	53
left:vie	52
left:vigneron	-35
left:vingt	-26
left:vis	53
left:visage	-35
left:vision	32
left:visiteuse	-52
left:visits	60
left:vit	-31
left:voice	-36
left:vraie	-40
left:vu	62
left:wanted	58
left:was	34
left:we	77
left:wear	-36
left:wears	39
left:went	-31
left:western	-30
left:whole	31
left:widower	41
left:will	-36
left:with	-38
left:witness	-39
left:women	53
left:work	48
left:worked	-32
left:worker	-37
left:workers	38
left:works	-57
left:world	-25
left:wrote	-88
left:x	-28
left:y	-39
left:years	37
left:yes	36
mark:COMMA	65
mark:|	28
masked	119
mentions:2	42
mentions:3	85
mentions:4	134
nearest:job	-63
nearest:job job	-52
nearest:job other	-42
nearest:job person	38
nearest:job work	-40
nearest:job |	-48
nearest:link	39
nearest:link link	28
nearest:link other	-44
nearest:link person	37
nearest:link work	-84
nearest:link |	70
nearest:other	-46
nearest:other job	-54
nearest:other person	-36
nearest:other work	-46
nearest:person	31
nearest:person job	-29
nearest:person work	41
nearest:person |	38
nearest:work	-57
nearest:work job	-47
nearest:work other	-44
nearest:work person	-40
nearest:work work	-130
nearest:work |	-65
next:head	-53
next:job	-62
next:person	42
next:work	-32
none	-90
other	-171
others:1	-50
others:2	-128
others:3	-229
previous:000	-27
previous:2	27
previous:400	-39
previous:a	27
previous:about	-73
previous:active	59
previous:after	28
previous:an	43
previous:ancienne	46
previous:and	-26
previous:anne	31
previous:anomalie	55
previous:antinatalist	-26
previous:antitrypsine	28
previous:any	67
previous:app	39
previous:apparently	66
previous:applicant	72
previous:as	49
previous:association	-33
previous:au	25
previous:aucun	84
previous:aucune	38
previous:avec	-43
previous:avoir	51
previous:back	-33
previous:badge	63
previous:be	63
previous:been	42
previous:before	-37
previous:blog	28
previous:blood	-43
previous:blue	-38
previous:bon	-47
previous:bonne	-57
previous:both	63
previous:breast	32
previous:brighton	-26
previous:business	-60
previous:cache	-43
previous:carries	-26
previous:carrying	56
previous:casier	-42
previous:christmas	-38
previous:chromosome	-55
previous:cleaned	-35
previous:clubs	42
previous:comme	79
previous:committed	27
previous:compagne	-73
previous:compared	-42
previous:congres	36
previous:consumer	-47
previous:controle	43
previous:convinced	75
previous:credit	-58
previous:croit	40
previous:cuisine	-49
previous:deficiency	36
previous:democratic	-32
previous:did	52
previous:dirigeante	33
previous:dit	85
previous:donnees	50
previous:double	-32
previous:driving	-61
previous:du	45
previous:early	-36
previous:elected	31
previous:elle	48
previous:empreintes	-27
previous:enfants	-38
previous:est	45
previous:et	-41
previous:etais	26
previous:etant	42
previous:ethical	-37
previous:etiquette	35
previous:etre	52
previous:etudiante	-62
previous:every	-67
previous:facial	-30
previous:famille	39
previous:father	-37
previous:femme	-40
previous:fertility	-31
previous:fille	33
previous:films	58
previous:first	49
previous:fois	35
previous:found	38
previous:frequente	-62
previous:gait	-29
previous:genetic	-28
previous:genetique	-31
previous:genre	40
previous:gmb	-45
previous:groupe	48
previous:had	57
previous:handled	48
previous:has	51
previous:have	48
previous:having	43
previous:he	-33
previous:her	52
previous:hereditary	-41
previous:his	40
previous:holds	27
previous:homme	51
previous:hr	-34
previous:hrbp	-29
previous:huile	-51
previous:i	-25
previous:iel	32
previous:imagerie	-51
previous:in	42
previous:inherited	-51
previous:interviewed	-27
previous:iris	-25
previous:it	-74
previous:its	-62
previous:jamais	35
previous:judiciaire	-26
previous:juvenile	-39
previous:known	60
previous:labour	-33
previous:left	50
previous:les	-34
previous:lifelong	30
previous:live	33
previous:lives	43
previous:local	29
previous:longer	31
previous:lui	45
previous:lycee	-26
previous:m	-65
previous:main	-43
previous:mais	54
previous:maladie	76
previous:marche	-55
previous:marques	-36
previous:master	27
previous:mentioned	48
previous:methodist	-42
previous:miners	-25
previous:mission	-34
previous:mme	-92
previous:mon	51
previous:months	40
previous:mr	-42
previous:ms	-103
previous:my	39
previous:ne	54
previous:newbury	-50
previous:no	67
previous:nomme	-26
previous:non	46
previous:note	64
previous:nothing	-36
previous:notre	-48
previous:occupational	-49
previous:of	66
previous:once	34
previous:one	26
previous:openly	45
previous:our	25
previous:own	32
previous:paix	28
previous:parti	-41
previous:passeport	-73
previous:pays	34
previous:perdu	-50
previous:personnes	-32
previous:petit	63
previous:peu	29
previous:photos	40
previous:planning	-37
previous:plant	-28
previous:plusieurs	31
previous:polycystic	-36
previous:porte	-27
previous:pose	47
previous:poste	-48
previous:practises	36
previous:premier	-45
previous:presente	54
previous:prevention	-34
previous:previous	-26
previous:probably	34
previous:profil	86
previous:proof	-38
previous:protection	-25
previous:public	-72
previous:que	-61
previous:rapport	-46
previous:registered	59
previous:relation	42
previous:relations	33
previous:residence	-30
previous:rive	-31
previous:rudolf	31
previous:rugby	-39
previous:sa	27
previous:said	-48
previous:sales	-38
previous:same	-87
previous:sceptique	-38
previous:scottish	-36
previous:se	50
previous:sells	-85
previous:serait	31
previous:service	49
previous:ses	48
previous:severe	-30
previous:sex	-57
previous:sexologue	37
previous:sexual	-49
previous:she	42
previous:si	27
previous:sickle	-35
previous:since	-39
previous:sold	32
previous:son	41
previous:sont	55
previous:sous	60
previous:speech	-45
previous:sports	-47
previous:still	31
previous:strict	43
previous:student	-28
previous:students	-46
previous:suis	82
previous:suit	-29
previous:suite	-37
previous:summer	-48
previous:sur	-47
previous:surveillant	56
previous:t	66
previous:taught	-62
previous:tested	-57
previous:that	26
previous:thinks	31
previous:trade	-50
previous:travailleur	60
previous:trompe	-47
previous:twice	27
previous:un	42
previous:under	43
previous:une	35
previous:union	-37
previous:up	39
previous:uses	39
previous:ve	27
previous:vie	68
previous:visiteuse	-35
previous:visits	53
previous:voice	-37
previous:we	55
previous:western	-40
previous:who	46
previous:whole	57
previous:widower	36
previous:with	-51
previous:without	33
previous:yes	37
previous:young	28
previous:youth	25
right:000	-52
right:1	30
right:11	33
right:12	60
right:14	50
right:18	31
right:1981	33
right:1987	-29
right:1994	40
right:1995	67
right:1er	-39
right:2	-31
right:2004	-26
right:2006	37
right:2008	27
right:2009	45
right:2010	37
right:2013	62
right:2014	58
right:2016	49
right:2018	61
right:2019	59
right:2020	84
right:2021	27
right:2022	61
right:22	51
right:24	51
right:300	-66
right:4	36
right:41	62
right:50	61
right:600	-41
right:8	35
right:98	-26
right:abime	54
right:absente	37
right:acas	-26
right:acces	26
right:accessoiriste	-26
right:accident	41
right:according	88
right:accountant	-39
right:accueil	-38
right:achats	-34
right:act	-33
right:actions	-41
right:activated	47
right:activee	29
right:activist	51
right:addict	-25
right:adjoints	-38
right:administratif	-34
right:adn	-53
right:adopted	28
right:adoption	-33
right:adviser	-30
right:aerien	-49
right:affaires	-82
right:affiche	48
right:after	76
right:age	42
right:agencement	-43
right:agency	-28
right:agent	-53
right:airport	37
right:airports	-37
right:alcool	31
right:all	32
right:allergy	-45
right:alliance	38
right:analysed	50
right:analysis	-59
right:analyst	-46
right:analyste	-57
right:ancien	26
right:animale	-45
right:animaliste	41
right:anime	29
right:annee	28
right:annees	66
right:anonymous	52
right:another	39
right:anthroposophe	-33
right:anti	28
right:any	32
right:anyone	27
right:anything	70
right:app	-29
right:apparel	-42
right:apprend	39
right:apprenticeships	-25
right:apres	71
right:aptitude	-34
right:arbitre	-33
right:architecture	-27
right:are	-36
right:argues	-48
right:arret	-53
right:arrivee	31
right:artificielle	-27
right:artist	-36
right:artiste	64
right:asked	46
right:asking	37
right:assemblies	37
right:assistant	-64
right:assistante	-25
right:associations	-27
right:associe	34
right:associes	-25
right:assume	38
right:assumee	54
right:assureur	-29
right:astrid	27
right:at	36
right:atelier	38
right:atlantic	-54
right:attached	71
right:atteint	-49
right:aucune	45
right:audio	-30
right:aupres	51
right:aussi	60
right:authentification	-26
right:autre	40
right:autumn	33
right:avant	-37
right:avec	58
right:avion	35
right:avoids	38
right:avoir	-73
right:award	-29
right:away	37
right:ayant	-27
right:bac	27
right:badges	-38
right:bakeries	-26
right:bakery	-57
right:balais	-34
right:balance	-43
right:band	-83
right:bands	-48
right:bank	-104
right:banque	-40
right:bar	33
right:barman	-30
right:base	36
right:based	-26
right:bati	-46
right:batiment	-68
right:batteur	-26
right:be	57
right:benevole	-40
right:benin	31
right:better	-56
right:bible	45
right:bien	38
right:bijoutiere	-39
right:bilan	-56
right:blades	-29
right:blanc	48
right:bleue	-46
right:blog	60
right:board	-26
right:bois	-46
right:bon	-50
right:bookkeeper	-46
right:books	-41
right:border	-46
right:boss	-27
right:both	48
right:boulanger	-36
right:bourgogne	-48
right:boys	29
right:branch	48
right:brand	-50
right:brest	-70
right:brings	50
right:bristol	27
right:bruno	30
right:bruxelles	43
right:btp	-45
right:bureau	58
right:burnt	47
right:bus	-58
right:business	28
right:by	46
right:c	36
right:c282y	33
right:ca	41
right:cabinet	-41
right:cadet	-25
right:cafe	-75
right:called	40
right:calling	-38
right:camera	29
right:campagne	-27
right:cancer	28
right:candidat	28
right:candidate	39
right:canine	-35
right:cantine	27
right:capture	-29
right:car	-30
right:caracteres	-52
right:carbone	-44
right:cardiff	-27
right:care	-81
right:career	-30
right:carnet	44
right:carrier	-32
right:carries	-48
right:cars	34
right:carte	-53
right:caryotype	-33
right:cash	-27
right:catalogue	-27
right:cautions	-63
right:ce	32
right:cela	54
right:cell	51
right:centrale	29
right:centre	-39
right:cfdt	-62
right:cfe	-32
right:cftc	-49
right:cgt	-102
right:chaine	-52
right:chair	-35
right:chairman	32
right:chambre	-42
right:chantier	-35
right:chaque	98
right:charity	-49
right:chartered	-30
right:chats	65
right:check	44
right:checks	-35
right:chiens	-27
right:child	27
right:children	-88
right:chocolat	-26
right:choice	51
right:choir	-27
right:christmas	38
right:chronique	35
right:chu	-37
right:cinquieme	-30
right:cite	48
right:civil	-37
right:classes	-35
right:classiques	-46
right:clerc	30
right:clientele	-46
right:clients	-58
right:clinic	31
right:club	-54
right:cnil	-45
right:cnt	-46
right:cocktails	-38
right:code	-40
right:coffee	-31
right:collaborateur	-26
right:colle	-38
right:collegue	59
right:colliers	-49
right:colocataire	-33
right:colours	31
right:comedie	-30
right:commande	-45
right:commercial	-47
right:commission	-55
right:committee	-26
right:communication	-37
right:communiste	-29
right:company	56
right:compared	51
right:compass	42
right:completed	28
right:compliance	-35
right:comptable	49
right:compte	-28
right:concierge	-45
right:concours	-49
right:conditions	65
right:conduite	49
right:conference	-46
right:confie	-35
right:confirme	28
right:confirmed	-52
right:conforme	34
right:conge	33
right:conjoint	-32
right:connait	31
right:connu	33
right:connue	52
right:conseil	37
right:consequence	34
right:constable	-41
right:consultant	34
right:consultatif	-41
right:consulting	-54
right:contact	-27
right:contracts	-37
right:contrats	-46
right:convaincu	75
right:convaincue	34
right:conviction	42
right:convictions	25
right:cooperative	-42
right:coordinator	-25
right:copies	30
right:copy	-29
right:cork	-38
right:corset	-43
right:cosmetics	-33
right:could	60
right:county	39
right:couples	-39
right:cours	34
right:courses	-28
right:couverte	26
right:creche	-31
right:crier	-51
right:criminal	-25
right:croire	37
right:cuisine	-39
right:culturelle	-26
right:curator	-29
right:customers	-32
right:cut	-32
right:cvpr	-25
right:cycles	51
right:d	-31
right:dactylographie	-28
right:dad	29
right:dassault	-64
right:data	-62
right:daughter	-44
right:days	46
right:dbs	-30
right:death	-55
right:decline	-51
right:declined	38
right:decoupe	-34
right:defaut	-26
right:defect	32
right:degree	-55
right:delais	-43
right:deleguee	-27
right:demande	-36
right:demissionne	27
right:dental	-27
right:denver	31
right:depuis	79
right:dernier	61
right:derniere	47
right:design	-50
right:designer	-55
right:desk	-29
right:desormais	47
right:detection	-37
right:detention	-39
right:deux	44
right:dialyse	-26
right:didn	35
right:dijon	-41
right:dimanche	67
right:dinner	-39
right:diplomes	33
right:directeur	49
right:direction	-36
right:dirige	39
right:disabled	-28
right:disaggregated	-31
right:discret	32
right:discretion	-27
right:discussed	35
right:disease	34
right:dishes	-28
right:disliked	35
right:dismissed	27
right:disorder	39
right:display	-41
right:displays	-28
right:dispute	35
right:disputes	-43
right:dit	36
right:divorce	-34
right:diwan	27
right:dix	-34
right:dna	61
right:dockers	34
right:doctorante	-31
right:doctorat	-57
right:does	-28
right:doesn	50
right:dog	28
right:doigt	-28
right:doing	-33
right:don	-56
right:donc	43
right:donne	60
right:dont	-36
right:dose	-50
right:dossier	58
right:douanier	-30
right:double	-27
right:doubled	-32
right:douze	38
right:drh	-33
right:driver	-47
right:drives	26
right:droit	51
right:dry	28
right:dublin	-36
right:durable	-29
right:during	82
right:dusty	49
right:duties	34
right:eats	53
right:eaux	-46
right:ecole	-41
right:ecologiste	-53
right:ecoute	-31
right:ecrit	51
right:editor	-61
right:education	-45
right:eight	32
right:elections	37
right:electronique	-45
right:eleve	48
right:elle	31
right:else	30
right:emission	-28
right:emploi	-34
right:employed	-38
right:empreintes	-26
right:enclosed	-38
right:ends	29
right:enfants	-87
right:engine	-40
right:engineer	-49
right:engines	-54
right:english	-47
right:enrole	-25
right:enseigne	45
right:entendre	-31
right:entreprise	38
right:entretient	-44
right:epipen	-25
right:epouse	35
right:equipes	-41
right:equipment	-29
right:erreur	32
right:escale	-38
right:est	25
right:estate	-39
right:et	36
right:etalee	35
right:etalonneur	-41
right:etienne	-48
right:etiquette	-54
right:etre	-46
right:europeen	-25
right:evening	-26
right:events	-61
right:everyone	52
right:eviter	32
right:ex	69
right:excel	-57
right:excellent	38
right:executive	-39
right:exome	-52
right:expertise	-54
right:explained	35
right:export	-35
right:expression	-38
right:extra	-50
right:extrait	34
right:eye	42
right:fac	61
right:face	-33
right:faciale	-36
right:facilities	-27
right:failed	41
right:faillite	-43
right:fairs	-36
right:fait	-78
right:fall	27
right:famille	69
right:family	-28
right:farm	-54
right:farmers	-30
right:father	-30
right:faune	-35
right:fbu	-44
right:fell	-52
right:feminine	29
right:femme	56
right:femmes	54
right:ferroviaire	-25
right:festivals	-29
right:feves	-36
right:fiche	58
right:fiction	-48
right:fier	57
right:fiere	53
right:fifteen	28
right:figure	47
right:fille	30
right:film	-67
right:fils	-29
right:fin	46
right:finance	-34
right:fired	33
right:firm	-75
right:firms	-36
right:fitter	-42
right:five	35
right:flow	-37
right:fo	-53
right:foi	-31
right:fois	32
right:fond	-61
right:fondatrice	-57
right:fonds	-42
right:food	-30
right:for	-35
right:forestiere	-27
right:formalites	-32
right:formation	-83
right:formatrice	-47
right:former	37
right:formulaire	29
right:forte	-38
right:forty	67
right:fragile	-38
right:franc	-32
right:france	-27
right:fraud	40
right:free	-30
right:freelance	-47
right:frere	37
right:friday	66
right:fridays	48
right:friends	36
right:from	45
right:front	-28
right:fsu	-43
right:gael	-52
right:garden	-28
right:gardens	-37
right:gardiens	-41
right:gare	-35
right:gauche	31
right:gave	50
right:gay	-72
right:gender	-32
right:general	38
right:genetic	-37
right:genetique	-74
right:geographique	-32
right:gerant	-50
right:gerante	-41
right:gestion	-37
right:gestionnaire	-55
right:get	40
right:gets	26
right:git	-59
right:gite	34
right:given	53
right:gives	44
right:glisse	47
right:goalkeeper	-35
right:going	33
right:good	-51
right:goods	-29
right:gossip	37
right:got	-35
right:grace	-53
right:grader	-35
right:grand	-43
right:greffiere	-28
right:grounds	29
right:group	43
right:guards	28
right:habit	48
right:had	-55
right:half	29
right:hall	-58
right:hand	-40
right:handed	-36
right:handler	-55
right:hands	71
right:hang	-51
right:harmless	26
right:harmony	42
right:head	37
right:heads	-33
right:health	-45
right:hearing	-41
right:heat	31
right:heavy	-51
right:helmand	40
right:helvetique	-31
right:hence	57
right:her	32
right:hereditaire	-39
right:hers	-25
right:herself	79
right:heures	69
right:hexham	-30
right:himself	93
right:hip	-30
right:hired	-28
right:his	38
right:history	-30
right:holder	-25
right:home	52
right:hommes	-30
right:honnete	25
right:horoscopes	-51
right:horse	49
right:hospitals	-36
right:hotel	-56
right:hours	62
right:house	-35
right:household	-52
right:huit	55
right:hull	45
right:humaine	-29
right:husband	79
right:i	51
right:ideal	42
right:idees	-31
right:idemia	-47
right:if	84
right:ikea	-29
right:il	57
right:ils	41
right:image	25
right:immobilier	-55
right:included	56
right:inclusion	-50
right:ines	41
right:ingenieur	-55
right:ingenieurs	-51
right:inked	27
right:inscrit	47
right:insists	33
right:installer	-58
right:institute	-47
right:interdisent	26
right:interet	-49
right:interview	46
right:inventaires	-27
right:investment	-39
right:ireland	-33
right:irm	-26
right:islington	-35
right:it	65
right:italien	-48
right:italy	25
right:ivry	62
right:jack	-41
right:jardin	38
right:je	66
right:jeans	-45
right:jeunes	-67
right:job	-55
right:joint	26
right:joints	-25
right:jour	56
right:journal	-70
right:judging	43
right:judiciaire	-25
right:judiciaires	-33
right:juin	42
right:june	75
right:juriste	-29
right:jury	-65
right:jusqu	57
right:kampala	39
right:karim	30
right:keep	50
right:keeps	-29
right:kept	46
right:kinesitherapeute	-49
right:kits	-29
right:know	33
right:knows	61
right:l214	-33
right:lab	-67
right:label	-53
right:lache	54
right:lactose	27
right:ladders	43
right:laisse	-29
right:lake	-43
right:lane	-37
right:lapsed	48
right:larne	33
right:last	50
right:latex	73
right:latin	-27
right:law	-68
right:lay	45
right:layout	-34
right:le	32
right:leadership	-35
right:learned	-44
right:lecteur	61
right:leeds	-42
right:left	26
right:lesbienne	-25
right:let	41
right:letters	-70
right:lettre	78
right:leurs	-38
right:level	-38
right:levres	-31
right:lgbt	-39
right:librarian	-48
right:library	-27
right:lie	34
right:life	75
right:lighting	-34
right:likes	48
right:limoges	-36
right:lisbon	39
right:list	-48
right:listens	-37
right:lit	67
right:lives	52
right:livres	-29
right:local	39
right:locale	-40
right:locks	48
right:logiciel	30
right:logistics	-30
right:logistique	-45
right:loi	-49
right:loire	-25
right:long	-47
right:lorries	-45
right:lors	68
right:louise	40
right:lr	-63
right:lu	-37
right:lues	35
right:luggage	-33
right:lui	50
right:lunch	55
right:lycee	-33
right:lynch	-28
right:ma	-72
right:machines	-52
right:magazine	56
right:mai	26
right:main	28
right:maintenance	-69
right:mais	25
right:maitre	-38
right:maker	-43
right:man	91
right:management	-40
right:manager	-65
right:manuel	-49
right:marc	-35
right:marche	-65
right:marcher	-36
right:marches	-35
right:mari	91
right:mariee	53
right:marin	-51
right:market	-51
right:marketing	-60
right:married	74
right:master	-61
right:matiere	-33
right:matin	30
right:matrimoniaux	-31
right:me	27
right:mechanic	-41
right:media	-31
right:medicale	-32
right:meetings	-97
right:member	68
right:meme	50
right:menottes	25
right:mentioned	42
right:mer	-76
right:mercredi	56
right:militaire	-25
right:militant	31
right:milite	35
right:mineurs	29
right:minister	32
right:misconduct	31
right:missing	38
right:mme	35
right:mobile	-36
right:models	-32
right:modes	-47
right:moi	62
right:monnaie	-37
right:monteuse	-32
right:months	46
right:montrent	-32
right:more	70
right:morning	30
right:mort	-53
right:moteur	-32
right:moulages	-39
right:moved	50
right:movement	36
right:mr	40
right:ms	66
right:multicarte	-28
right:municipal	33
right:museum	-25
right:mutation	-25
right:my	94
right:n	36
right:naissance	76
right:nanterre	-39
right:national	-31
right:ne	71
right:near	38
right:need	50
right:needs	40
right:negatif	54
right:negative	55
right:neighbour	47
right:network	32
right:neuf	52
right:never	48
right:next	47
right:nhs	-39
right:no	59
right:nobody	51
right:non	-25
right:none	59
right:nor	40
right:normal	70
right:normandie	-36
right:norway	-30
right:not	-60
right:notaire	-73
right:note	69
right:nothing	68
right:notoire	54
right:now	44
right:nucleaire	25
right:nuit	-92
right:number	46
right:numerique	-26
right:nurse	-63
right:nursery	-26
right:october	59
right:of	-48
right:offenders	-41
right:officer	49
right:oil	-49
right:on	43
right:once	-51
right:only	28
right:onze	-27
right:open	-28
right:opera	-66
right:operation	52
right:operator	-40
right:or	-37
right:oreille	32
right:organisation	-44
right:organiser	-30
right:orientation	-67
right:oscp	-32
right:other	-36
right:ottawa	-44
right:ouest	-64
right:oui	36
right:our	48
right:outside	45
right:ouverte	-56
right:over	25
right:own	72
right:paie	-38
right:pairs	-34
right:palm	-37
right:paperasse	-59
right:paperwork	-84
right:parce	-34
right:parents	-42
right:park	-34
right:parle	65
right:part	-62
right:partenaires	-33
right:parti	-57
right:partiel	38
right:partner	-26
right:pas	66
right:passe	53
right:passeport	55
right:password	35
right:past	58
right:patiente	53
right:patients	-37
right:patrimoine	-34
right:patronal	-31
right:patronale	-32
right:patronne	62
right:paul	-38
right:payments	-30
right:payroll	-71
right:pays	-60
right:pcf	-86
right:pcs	-35
right:peels	-37
right:peers	-44
right:peintre	-33
right:peinture	-45
right:pendant	87
right:perdue	-38
right:pere	29
right:person	37
right:personne	40
right:peu	25
right:philosophie	-33
right:phones	39
right:photo	36
right:photographe	-34
right:photographiee	32
right:photographiques	-26
right:photographs	32
right:photos	67
right:piece	-29
right:pierre	44
right:pilot	-28
right:pin	-40
right:plan	25
right:planning	-40
right:plant	52
right:plaques	46
right:plays	56
right:pma	40
right:poland	57
right:police	35
right:policeman	-51
right:policy	-35
right:politics	52
right:pompier	-35
right:pompiers	-30
right:porte	-31
right:portes	-52
right:portraitiste	-80
right:positive	55
right:post	-52
right:poste	59
right:posters	-27
right:pouce	-50
right:poulpe	-37
right:pour	-40
right:practice	-52
right:pratiquant	53
right:precise	74
right:precoce	-29
right:prefere	48
right:premier	45
right:premiere	55
right:press	-66
right:presse	55
right:preventive	-36
right:principle	30
right:print	26
right:printemps	41
right:printers	-36
right:pris	28
right:prises	28
right:privilege	-34
right:procurement	-34
right:product	-47
right:productions	-35
right:produit	-56
right:profile	59
right:profonde	25
right:programme	-32
right:projet	-33
right:propre	48
right:prospectuses	-47
right:prototype	-37
right:proud	62
right:prouve	27
right:ps	-61
right:psen1	-30
right:pseudonyme	28
right:publicitaires	-32
right:puis	45
right:pupil	45
right:pupils	-42
right:put	42
right:qu	-43
right:que	44
right:question	-27
right:raconte	-39
right:radio	-64
right:ran	-26
right:range	-57
right:ranger	-48
right:rather	39
right:reader	-51
right:readers	-35
right:reads	42
right:reception	-62
right:receptionist	-67
right:recommande	31
right:reconnu	54
right:reconnue	-38
right:record	31
right:recruiter	-37
right:redaction	-38
right:referente	-58
right:refuse	-28
right:refused	45
right:register	-55
right:registered	27
right:relations	-40
right:relationship	28
right:relieuse	-41
right:religion	-27
right:religious	-57
right:remember	-40
right:rentre	-56
right:rentree	40
right:repair	-58
right:repete	-25
right:replaced	-49
right:repond	28
right:reporter	-47
right:reporting	-34
right:reports	49
right:reprendre	50
right:reprennent	-31
right:repute	25
right:research	-46
right:researcher	-51
right:responsable	-67
right:restoration	-27
right:results	33
right:retrouvee	35
right:reunions	-64
right:revendique	44
right:rien	59
right:right	-46
right:riots	-29
right:risque	27
right:river	-35
right:rn	-44
right:roche	-25
right:role	-42
right:roman	-74
right:room	-37
right:rope	-38
right:routiers	-27
right:rue	-46
right:rugby	-31
right:running	39
right:runs	41
right:s	-36
right:sa	40
right:said	48
right:sait	-71
right:salarie	26
right:salariee	-40
right:salaries	-39
right:sales	-87
right:salle	26
right:salmon	-29
right:salons	32
right:sample	25
right:sanitaires	25
right:says	48
right:scan	-51
right:schools	31
right:score	-26
right:sculpteur	-39
right:search	25
right:season	-41
right:second	48
right:secret	33
right:secretary	-64
right:section	66
right:sees	-51
right:seize	45
right:sejour	-26
right:sells	54
right:selon	50
right:semences	-41
right:sens	43
right:sense	-33
right:sergeant	-49
right:sert	32
right:serveur	-30
right:service	-39
right:services	-28
right:ses	-50
right:set	63
right:sets	-37
right:seul	-44
right:sex	-51
right:shaped	-25
right:shift	-46
right:shifts	-40
right:shop	-30
right:short	-36
right:showed	46
right:shrugged	28
right:si	33
right:side	32
right:signe	-35
right:simple	-66
right:since	78
right:sister	30
right:site	36
right:slow	53
right:smiles	-32
right:snes	-35
right:so	91
right:soaps	-25
right:sociale	-27
right:socialiste	-37
right:soho	-58
right:soit	26
right:sold	-46
right:solicitor	-54
right:solidaires	-56
right:some	65
right:son	35
right:souligne	43
right:sound	-52
right:soutenue	-40
right:south	35
right:soutient	35
right:spain	52
right:spanish	34
right:spinale	40
right:sport	-62
right:spreadsheets	-34
right:sprint	25
right:squad	-38
right:staff	-48
right:stage	-60
right:stagiaires	-41
right:standard	-63
right:start	-37
right:stations	-47
right:status	-25
right:statut	-27
right:stephane	58
right:steward	-37
right:stewards	43
right:still	35
right:stored	61
right:strasbourg	30
right:street	-35
right:strong	35
right:student	-25
right:students	25
right:studies	-49
right:studio	-43
right:style	-75
right:subject	-30
right:subscriber	31
right:sud	-79
right:suffered	44
right:suivi	41
right:suivie	29
right:sujet	-25
right:summer	-32
right:supplier	32
right:support	-35
right:sur	25
right:surgery	-26
right:surpris	-64
right:surveyor	-38
right:surveys	-31
right:syndical	-32
right:syndicale	-38
right:syndicat	28
right:t	41
right:tableaux	-47
right:tablet	28
right:tablette	43
right:tailor	-42
right:take	-38
right:taken	83
right:talent	-40
right:tant	-52
right:tante	47
right:taste	-41
right:taught	43
right:technique	26
right:teenager	55
right:teenagers	-38
right:teens	41
right:telephone	32
right:teletravail	26
right:temperage	-25
right:tenor	-54
right:terrain	-71
right:teste	-72
right:tester	-51
right:testing	-40
right:tests	-66
right:tete	-31
right:the	31
right:theatre	-47
right:their	-34
right:then	25
right:therapist	-55
right:there	55
right:things	68
right:thirty	45
right:those	37
right:thought	41
right:thrombose	28
right:ticked	91
right:ticket	44
right:tient	29
right:till	61
right:times	40
right:tired	54
right:titre	-33
right:to	37
right:told	59
right:too	38
right:took	-30
right:touche	-41
right:toucher	-58
right:toujours	39
right:tout	-37
right:town	-55
right:trained	39
right:training	-34
right:trains	-41
right:transports	-34
right:travaille	63
right:treasurer	66
right:treated	48
right:treatment	56
right:tres	36
right:trial	46
right:trompe	-31
right:trust	-37
right:tutor	-27
right:twenty	56
right:twice	37
right:twickenham	-40
right:twins	25
right:two	42
right:type	69
right:udb	-32
right:uk	-47
right:uml	-40
right:une	26
right:unions	-32
right:unison	-50
right:unit	-46
right:united	48
right:unsa	-61
right:until	137
right:up	25
right:ups	-31
right:user	81
right:uses	-25
right:utilisateurs	-25
right:value	-29
right:van	-47
right:vegetale	-49
right:veille	-29
right:velo	-38
right:vendeuse	-39
right:vendre	-27
right:verbal	-32
right:very	50
right:veut	35
right:victoria	-33
right:videos	33
right:vie	43
right:vient	26
right:vignerons	-31
right:village	-30
right:ville	-27
right:vingt	35
right:violence	44
right:vise	56
right:visite	52
right:vit	-35
right:voice	-43
right:voile	-40
right:voit	48
right:voitures	54
right:vous	-26
right:wales	-36
right:wall	-30
right:wanted	-57
right:ward	33
right:warehouse	35
right:warned	32
right:we	70
right:wears	61
right:week	78
right:weekends	33
right:what	-36
right:when	69
right:where	-68
right:whether	42
right:which	39
right:while	38
right:who	31
right:whole	-33
right:whom	25
right:why	26
right:will	55
right:winner	-28
right:with	26
right:withdrawn	48
right:within	46
right:without	39
right:won	-47
right:work	58
right:working	46
right:works	59
right:writes	49
right:wrote	62
right:y	33
right:yard	-30
right:year	-86
right:years	51
right:you	-49
right:young	-56
right:youth	90
right:zele	-28
role:statement	48
role:topic	32
role:trait	35
spelt:first CAPITAL CAPITAL	-35
spelt:first CAPITAL |	51
spelt:first LOWER	32
spelt:first LOWER LOWER	25
spelt:first LOWER |	55
spelt:first UPPER	87
spelt:first UPPER CAPITAL	-75
spelt:first UPPER LOWER	115
spelt:inside CAPITAL	50
spelt:inside CAPITAL LOWER	51
spelt:inside CAPITAL |	29
spelt:inside LOWER CAPITAL	39
spelt:inside LOWER UPPER	-73
spelt:inside UPPER	76
spelt:inside UPPER LOWER	70
spelt:inside UPPER |	61
spelt:next UPPER	-26
spelt:next |	27
vocabulary:0	-42
vocabulary:0 none	-45
vocabulary:1	-31
vocabulary:1 none	-75
vocabulary:2	25
vocabulary:2 mention	55
vocabulary:3	52
vocabulary:3 mention	67
vocabulary:4	83
vocabulary:4 mention	88
vocabulary:5	39
vocabulary:5 mention	32
with:000	-113
with:11	30
with:14	45
with:17	28
with:18	33
with:1990	-37
with:1994	48
with:1er	-42
with:200	-61
with:2003	45
with:2004	35
with:2006	44
with:2009	28
with:2010	45
with:2012	33
with:2013	45
with:2014	32
with:2015	44
with:2017	32
with:2018	47
with:2019	43
with:2020	48
with:2021	34
with:2022	59
with:2026	30
with:2031	-26
with:22	45
with:24	28
with:255	33
with:3	50
with:300	-61
with:340	-28
with:3d	37
with:4	30
with:400	-77
with:41	27
with:46	-29
with:50	40
with:512	35
with:60	-59
with:600	-51
with:8	49
with:90	34
with:91	45
with:above	36
with:absente	53
with:absolute	-28
with:abstract	-29
with:acas	-53
with:acces	41
with:accessoiriste	-30
with:accident	45
with:accordee	28
with:according	60
with:accountant	-44
with:accounts	-65
with:accro	47
with:accueil	-30
with:achats	-49
with:across	-55
with:act	-36
with:actif	47
with:acting	-43
with:actions	-38
with:activated	49
with:active	46
with:activee	33
with:activist	33
with:activiste	-31
with:activite	-58
with:actor	-44
with:actors	-29
with:actuel	28
with:ad	-71
with:adepte	57
with:adeyemi	30
with:adhesion	41
with:adjoints	-41
with:administratif	-31
with:administrative	-32
with:admits	-30
with:admitted	60
with:adn	-75
with:adopted	40
with:adoption	-40
with:adrenal	-26
with:adultere	-28
with:advert	-59
with:advice	-36
with:advised	-44
with:adviser	-27
with:advises	-55
with:aerien	-49
with:aeroport	25
with:aeroports	-33
with:affair	-84
with:affaires	-98
with:affairs	-38
with:affection	34
with:affiche	57
with:affiches	-33
with:affiliated	29
with:affiliation	70
with:after	59
with:agacent	28
with:again	33
with:age	36
with:agence	-38
with:agencement	-39
with:agenda	-30
with:agent	-59
with:ago	38
with:agreed	50
with:agrege	-32
with:agrement	29
with:ai	31
with:aide	54
with:ailier	-34
with:aimable	-33
with:aimerait	-28
with:air	-44
with:airbus	-26
with:airline	-25
with:airport	28
with:airports	-42
with:alcool	27
with:all	45
with:allergic	-79
with:allergy	-47
with:alliance	40
with:allow	27
with:along	41
with:alpha	34
with:alzheimer	26
with:ambassade	39
with:ambition	44
with:amenagement	28
with:amis	52
with:analysed	41
with:analysis	-54
with:analyst	-36
with:ancien	63
with:ancienne	73
with:anciens	-48
with:anglais	-37
with:animal	64
with:animaliste	47
with:animaux	55
with:anime	47
with:annees	44
with:annual	-62
with:annuels	-44
with:anomalie	38
with:anonymous	37
with:ans	38
with:answered	-46
with:antecedents	36
with:anthroposophe	-51
with:antiquaire	-34
with:antispeciste	-30
with:any	36
with:anything	101
with:apaisee	-49
with:apoe4	-47
with:apparel	-44
with:apparemment	52
with:apparently	30
with:appartement	72
with:appartient	41
with:appeal	33
with:appelez	-38
with:appelle	57
with:appels	-35
with:applicant	82
with:applicants	-51
with:apply	43
with:appointed	-37
with:apprenti	-29
with:apprentice	-61
with:apprentices	-55
with:apprenticeships	-29
with:apprentis	-26
with:appris	33
with:approcher	40
with:appui	60
with:apres	48
with:aptitude	-26
with:arbitre	-52
with:archi	27
with:architect	-43
with:archive	-37
with:archives	-46
with:archiviste	-27
with:are	-25
with:argues	-57
with:arles	-33
with:armement	31
with:armes	39
with:armoires	-40
with:arrest	35
with:arrested	-25
with:arrete	48
with:arrets	-30
with:arrive	-42
with:arrivee	47
with:art	-28
with:artificielle	-32
with:artist	-39
with:artistique	-29
with:arts	-40
with:ascenseur	-37
with:ashkenazi	53
with:asie	-36
with:ask	46
with:asked	36
with:asking	33
with:asks	57
with:assemblies	29
with:assessment	41
with:assistant	-106
with:assistante	-66
with:associations	-39
with:associe	33
with:associes	-50
with:assume	37
with:assumee	43
with:assureur	-63
with:asthmatique	-34
with:astronomie	-34
with:athee	-52
with:atheisme	-58
with:atheist	-50
with:athlete	37
with:athletisme	-48
with:atlanta	51
with:atlantic	-51
with:atlas	-25
with:attached	82
with:attacks	-53
with:atteint	-35
with:attend	49
with:attends	25
with:attentive	-42
with:aubin	30
with:aucun	45
with:aucune	39
with:audio	-38
with:audiologists	-48
with:audit	-45
with:audited	-41
with:auditors	-32
with:august	51
with:aujourd	35
with:aumonerie	33
with:aumonier	-38
with:aurait	32
with:aussi	51
with:authentification	-28
with:authentifiee	-44
with:author	-40
with:autism	-37
with:auto	-41
with:automne	39
with:autre	31
with:autres	39
with:autrice	-39
with:autumn	59
with:auxiliaire	-31
with:avant	-40
with:avion	73
with:avis	-43
with:avocat	-75
with:avocate	-39
with:avocats	36
with:avoids	31
with:avoue	39
with:away	40
with:ayn	29
with:b	-36
with:b27	-38
with:bachelor	-27
with:back	47
with:badge	57
with:bag	33
with:baisser	-27
with:bakeries	-29
with:bakery	-41
with:balais	-41
with:balance	-25
with:balanced	-28
with:ballroom	-49
with:bamako	28
with:band	-56
with:bands	-57
with:banks	-25
with:barman	-47
with:barre	-42
with:bartender	-26
with:baryton	-58
with:bas	33
with:base	53
with:based	-25
with:bass	-46
with:bati	-51
with:batiment	-83
with:batteur	-27
with:bde	-27
with:became	59
with:bectu	-30
with:bee	30
with:been	45
with:bees	-41
with:begles	-32
with:being	44
with:belgique	33
with:believed	49
with:belonged	27
with:belonging	-25
with:belongs	64
with:bench	-31
with:benin	41
with:best	-43
with:beton	-31
with:better	-54
with:between	37
with:bi	-47
with:bible	45
with:bibliotheque	35
with:bielorusse	25
with:bien	41
with:bijoutiere	-39
with:bilan	-35
with:bio	26
with:bioethique	-41
with:biologie	-26
with:biologiques	26
with:biometric	-48
with:biometriques	-44
with:birth	53
with:bisexual	-38
with:bit	72
with:bizarrement	45
with:blackballed	49
with:blacksmith	-29
with:blades	-28
with:blanc	66
with:bleu	-52
with:bleue	-38
with:blind	-37
with:blog	79
with:blue	-44
with:board	-35
with:boasts	44
with:bois	-60
with:bonds	-34
with:bonne	-26
with:bons	-84
with:book	-44
with:bookkeeper	-55
with:books	-68
with:bookshop	-28
with:boots	-49
with:boss	-43
with:both	61
with:boulangerie	-55
with:bourgogne	-44
with:boutique	-66
with:box	32
with:bradford	-36
with:branch	60
with:brand	-89
with:brca	-26
with:brca2	-49
with:bread	-39
with:break	25
with:breast	28
with:brest	-28
with:brief	-90
with:bright	-25
with:brilliant	-34
with:brings	50
with:bristol	35
with:broadcaster	-31
with:brother	113
with:browser	-32
with:bruit	52
with:bruno	33
with:brush	28
with:brut	-25
with:btp	-32
with:budget	-46
with:budgets	-38
with:build	-49
with:building	-58
with:built	-81
with:bulldozer	-40
with:bulletins	-36
with:bullied	25
with:bureau	76
with:burger	-32
with:burnt	35
with:bus	-89
with:business	-37
with:buvette	-36
with:buyer	-32
with:c282y	35
with:ca	26
with:cabaret	-53
with:cabin	-31
with:cadet	-32
with:cadre	-25
with:cahuzac	27
with:caisse	-38
with:calendar	35
with:call	36
with:called	26
with:calme	-58
with:cambriolage	47
with:came	38
with:campagne	35
with:campaigned	45
with:cancer	43
with:candidat	52
with:candidate	41
with:candidature	39
with:canine	-43
with:cannabis	-34
with:cannot	42
with:canteen	-41
with:cantine	43
with:capacity	-56
with:capture	-28
with:captured	-41
with:caracteres	-48
with:caravanes	-29
with:carbone	-34
with:card	46
with:caretaker	-25
with:carnet	62
with:carre	-42
with:carrier	-89
with:carries	28
with:carry	47
with:carrying	46
with:cars	39
with:carte	-64
with:cartes	-37
with:carved	-40
with:caryotype	-103
with:cas	38
with:casier	-71
with:casino	55
with:catalogue	-56
with:category	-35
with:caterer	-27
with:catholique	83
with:cats	-42
with:caught	38
with:cautions	-66
with:cdd	-46
with:cela	43
with:celibacy	-46
with:cell	41
with:cellar	27
with:cells	-64
with:center	46
with:centrale	27
with:centre	36
with:ceremonies	31
with:cet	-53
with:cfdt	-69
with:cfe	-32
with:cftc	-47
with:cgc	-40
with:cgt	-100
with:chain	-31
with:chaine	-48
with:chambre	-35
with:chan	32
with:change	-26
with:chantal	31
with:chante	35
with:chantiers	-26
with:chapelle	-47
with:chapitre	-26
with:chaque	42
with:charcot	-48
with:charge	-32
with:chargee	-43
with:charities	-35
with:charity	-76
with:charte	-29
with:chartered	-33
with:chat	49
with:chats	45
with:chauffage	-57
with:cheat	-25
with:checks	-52
with:cheerful	34
with:chef	25
with:chemistry	31
with:chercheur	-31
with:chief	-30
with:chiens	-49
with:chiffre	-36
with:chiffres	-39
with:child	-36
with:chip	26
with:choice	61
with:choir	33
with:choix	-28
with:christmas	25
with:chromosome	-73
with:chroniqueuse	-40
with:chu	-26
with:churches	28
with:chute	43
with:cinema	-27
with:cinquieme	-36
with:cio	-31
with:circule	50
with:cite	40
with:claimant	-41
with:claims	25
with:class	-33
with:classe	-32
with:classes	-54
with:classiques	-42
with:clauses	-31
with:claustrophobe	-27
with:cleaned	-36
with:cleaners	-39
with:clerk	-62
with:cliches	-33
with:client	-43
with:clientele	-67
with:clients	-35
with:climat	-43
with:clinical	-29
with:clocks	32
with:clonage	-28
with:clos	-39
with:cloud	-25
with:cloue	-57
with:clubs	44
with:cnil	-59
with:co	44
with:coaches	-36
with:coaching	-53
with:coche	52
with:cocktails	-39
with:coeur	34
with:coffre	32
with:colas	44
with:cold	-45
with:cole	27
with:collaborateur	-74
with:collecte	53
with:collectif	-41
with:collection	-42
with:collectionne	47
with:college	-52
with:collegiens	-26
with:collegue	81
with:collegues	38
with:colliers	-41
with:colloque	-42
with:come	34
with:comedie	-55
with:commande	-57
with:commerce	-85
with:commerciale	-25
with:commercialise	-53
with:commissaire	-31
with:committed	54
with:communication	-49
with:communist	-50
with:communiste	-42
with:compagne	-51
with:compagnie	-26
with:compagnon	74
with:compared	25
with:compass	41
with:complains	35
with:complet	37
with:completed	29
with:complexe	-41
with:compliance	-32
with:comptable	-27
with:comptes	-49
with:comptoir	-43
with:concierge	-42
with:concours	-66
with:concu	-31
with:condamnation	-34
with:condamne	-40
with:conditions	46
with:conductrice	-34
with:conferences	42
with:confided	53
with:confident	-26
with:confirme	35
with:confirms	-31
with:conflict	28
with:conflits	25
with:conforme	27
with:conformite	-40
with:congenital	-44
with:conjoint	-59
with:conjonctif	30
with:connaitre	27
with:connecte	-42
with:connectee	-50
with:connective	28
with:connu	47
with:connue	52
with:conscientious	-37
with:conseiller	27
with:consent	-48
with:consequence	34
with:conservees	47
with:consignes	36
with:constable	33
with:construit	-29
with:consultatif	-37
with:consulte	35
with:consulting	-45
with:consumer	-41
with:contention	36
with:conteuse	-30
with:contract	-60
with:contractor	-53
with:contracts	-43
with:contraire	-28
with:contrairement	-36
with:contrats	-30
with:controle	38
with:controls	-32
with:convaincu	58
with:convicted	-33
with:convoy	-30
with:coordinator	-26
with:copain	-35
with:copie	40
with:copies	59
with:copy	-54
with:corbeau	44
with:cordeau	-30
with:coriace	36
with:cork	-44
with:correcteur	27
with:corset	-36
with:cost	47
with:counselled	-42
with:couples	-77
with:course	-41
with:courses	-36
with:courtes	-51
with:courtise	33
with:cousin	85
with:couts	-25
with:couvre	-27
with:cover	-31
with:covered	-27
with:covid	-45
with:cpam	-28
with:creation	39
with:credit	-70
with:credo	-27
with:cree	-27
with:crew	-40
with:crier	-56
with:crime	-33
with:crise	-31
with:crisis	-33
with:critic	-40
with:criticising	38
with:critique	-48
with:croit	40
with:croydon	40
with:cru	28
with:cuisine	-66
with:cuisinier	29
with:culture	-28
with:cure	-34
with:curiosity	-32
with:curious	32
with:currently	56
with:custody	-46
with:customer	-35
with:customers	-54
with:customs	-31
with:cut	-58
with:cutter	-46
with:cvpr	-25
with:cwu	-27
with:cyanoacrylate	-39
with:cycles	32
with:dacosta	-30
with:dactylographie	-41
with:dairy	-36
with:dance	-52
with:dane	35
with:dassault	-69
with:data	-32
with:day	28
with:days	39
with:dbs	-42
with:deaf	-51
with:deal	-41
with:deals	-41
with:dealt	-32
with:death	-51
with:debate	-37
with:debout	27
with:debunks	42
with:declared	61
with:decline	-43
with:declined	74
with:decors	-39
with:decoupe	-46
with:defaut	-25
with:defect	38
with:defence	30
with:defendants	-32
with:defendu	-29
with:definit	31
with:degre	26
with:degree	-35
with:dejeuner	36
with:delais	-53
with:delegation	-55
with:deleguee	-45
with:delegues	-26
with:delivery	-54
with:demande	38
with:demenage	-26
with:demenagent	25
with:demission	48
with:demissionne	50
with:democratic	-33
with:demonstratrice	-31
with:denies	41
with:denis	26
with:dentaire	-48
with:depart	40
with:depression	-72
with:depuis	44
with:dernier	30
with:derniere	43
with:descend	49
with:described	32
with:describes	63
with:design	-65
with:designed	-92
with:designer	-59
with:designs	-40
with:desormais	50
with:dessine	-70
with:dessus	34
with:detectee	26
with:detection	-64
with:detective	-47
with:detention	-42
with:dette	-31
with:develop	-48
with:development	-27
with:developpe	-62
with:developpeur	-45
with:devices	-26
with:devra	-34
with:dialyse	-25
with:did	58
with:didn	29
with:dieu	-32
with:digger	-40
with:dijon	-30
with:dinner	-43
with:diplomas	-40
with:diplomate	-38
with:dire	45
with:direct	-25
with:directeur	62
with:direction	-36
with:directrice	-68
with:directs	-32
with:dirigeante	44
with:disability	-43
with:disabled	-32
with:disaggregated	-27
with:disclosure	-30
with:discours	-31
with:discretion	-41
with:discrimination	-27
with:discussed	43
with:disease	30
with:dish	-28
with:dishes	-28
with:disliked	33
with:dismissed	66
with:disorder	54
with:dispense	47
with:dispensed	-35
with:display	-56
with:displays	-44
with:disponible	-28
with:disque	31
with:dissertation	-83
with:distance	-31
with:distributeurs	-41
with:district	-27
with:dit	32
with:divers	-28
with:diversity	-47
with:dj	-30
with:dna	-27
with:doc	-28
with:dockers	25
with:doctor	50
with:doctoral	-29
with:doctorante	-80
with:doctorate	-66
with:documentaire	-33
with:doigts	-29
with:doit	63
with:donne	67
with:donor	41
with:dont	-31
with:door	-41
with:dos	-59
with:dose	-40
with:dossier	59
with:douanier	-29
with:doubled	-60
with:douze	25
with:down	73
with:doyle	37
with:dr	-40
with:drafted	-41
with:drafts	-37
with:drapeau	-28
with:drew	-47
with:drh	-101
with:drinking	-47
with:drive	32
with:drives	-25
with:droite	-46
with:drummer	-25
with:drums	-36
with:dry	30
with:dsi	-50
with:dubai	45
with:duchenne	28
with:dues	-28
with:dunn	33
with:durable	-33
with:during	74
with:dusty	49
with:duval	-48
with:e	25
with:each	-32
with:ear	-36
with:early	-33
with:east	-49
with:easy	60
with:eaux	-35
with:ebat	-49
with:ebeniste	-65
with:ecarte	32
with:ecarter	28
with:ecole	-26
with:ecologie	-48
with:ecologiste	-61
with:ecologistes	-29
with:economie	-65
with:economist	-30
with:economy	-42
with:ecope	27
with:ecoute	-38
with:edited	-41
with:editeur	-27
with:editor	-83
with:editrice	-42
with:educateur	-34
with:educatif	38
with:education	-60
with:educatrice	27
with:effectue	31
with:electeur	43
with:electronique	-59
with:eleve	26
with:elevee	46
with:eleves	-49
with:eleveur	-39
with:else	41
with:ely	-58
with:embassy	26
with:embrasser	-34
with:emploie	-36
with:employed	-80
with:employees	-44
with:employer	36
with:employers	-51
with:employment	51
with:employs	-45
with:emporte	-27
with:empreinte	-83
with:empreintes	-45
with:enchaine	32
with:enclosed	47
with:ends	32
with:enduits	-32
with:endurance	64
with:engage	-44
with:engaged	-25
with:engine	-30
with:engineer	-31
with:england	-33
with:english	-39
with:enquetes	-36
with:enregistrement	25
with:enrole	-31
with:ensicaen	-25
with:entend	-35
with:enterprise	-25
with:entre	54
with:entretien	70
with:entry	27
with:envoie	42
with:epilation	-41
with:epipen	-37
with:epouse	52
with:epoux	-40
with:equality	31
with:equipe	-30
with:equipes	-33
with:equipment	-35
with:equity	-31
with:erlangen	-33
with:escale	-65
with:espaces	30
with:essay	-31
with:essex	-27
with:estonia	-41
with:etaient	53
with:etalonnage	-27
with:etalonneur	-41
with:etant	25
with:ete	39
with:ethical	-62
with:ethique	-39
with:etienne	-56
with:etoile	37
with:etonne	-43
with:etre	30
with:etude	-47
with:etudes	49
with:etudiante	-64
with:etudiants	-32
with:etudie	-38
with:europe	-64
with:europeenne	-39
with:europeennes	-39
with:evening	-48
with:events	-59
with:ever	33
with:everybody	41
with:everyone	40
with:evitee	-47
with:eviter	66
with:evolution	-33
with:evoque	33
with:ex	72
with:examiner	-26
with:excel	-52
with:excellent	-45
with:excellents	-29
with:exclu	43
with:exempted	49
with:exige	25
with:exome	-51
with:expatriate	-27
with:expecting	38
with:expenses	30
with:expert	-44
with:experts	-29
with:explained	46
with:exploiter	29
with:exposed	-38
with:exposition	-29
with:extra	-38
with:extraction	-26
with:extreme	-45
with:eyes	43
with:f508	-27
with:fac	58
with:facades	-36
with:face	-29
with:facial	-50
with:faciale	-73
with:facilities	-37
with:facteur	-35
with:factory	-47
with:failed	49
with:faillite	-35
with:faim	26
with:faisait	-31
with:fait	38
with:fall	54
with:familiale	-36
with:famille	34
with:familles	-48
with:fanconi	34
with:far	27
with:farmer	-38
with:farmers	-27
with:fashioned	28
with:father	60
with:faune	-35
with:faure	28
with:fausse	25
with:faute	-65
with:fautes	-36
with:faux	-32
with:fbu	-46
with:federal	51
with:fee	-27
with:feel	28
with:fees	51
with:fell	-60
with:feminine	25
with:femme	27
with:ferme	-30
with:fertility	-41
with:feu	-31
with:feves	-29
with:fiche	97
with:fiches	-49
with:fiction	-41
with:field	-62
with:fier	44
with:fiere	57
with:fife	30
with:fifteen	39
with:fight	-25
with:figure	51
with:file	50
with:files	-34
with:filiale	-65
with:filles	51
with:film	-140
with:filme	-59
with:films	43
with:fin	75
with:finance	-26
with:fingerprint	-75
with:fingerprints	-87
with:fired	36
with:firmware	-48
with:fiscale	33
with:fish	-42
with:fitter	-60
with:fixes	-50
with:flags	-35
with:flat	75
with:fled	33
with:floor	40
with:flore	-40
with:flow	-42
with:flower	-31
with:flowers	-45
with:flux	-57
with:flying	33
with:fo	-79
with:fob	27
with:foi	-34
with:fois	36
with:folding	-28
with:follows	31
with:fond	-27
with:fondatrice	-26
with:fonds	-36
with:foot	43
with:football	-54
with:footballeur	45
with:foreman	86
with:forging	-32
with:form	70
with:formalites	-30
with:formateur	-25
with:formation	-97
with:formatrice	-92
with:former	64
with:formulaire	73
with:fort	-45
with:forte	-67
with:fortes	-28
with:forty	30
with:found	28
with:founded	37
with:fournie	-25
with:fournisseurs	-26
with:fournisseuse	-30
with:fragile	-26
with:frames	-36
with:frameworks	-33
with:franc	-38
with:francais	-52
with:fraud	29
with:fraude	-28
with:free	-26
with:freelance	-38
with:freemason	-58
with:freemasons	-32
with:freight	-28
with:frere	65
with:freres	37
with:freud	-44
with:friday	60
with:fridays	35
with:fridge	31
with:friends	57
with:froid	-41
with:from	52
with:frozen	-26
with:fructose	29
with:fsu	-67
with:fui	44
with:fuite	25
with:fund	35
with:fundraiser	-26
with:fundraising	29
with:furniture	-41
with:further	53
with:g6pd	-40
with:gael	-44
with:gai	-28
with:gait	-69
with:games	-42
with:gap	33
with:garcons	49
with:gardait	29
with:gare	-45
with:gargoyles	-28
with:gate	-35
with:gave	46
with:gay	-107
with:gender	-28
with:gene	-42
with:genealogie	29
with:genealogiste	-25
with:generation	-34
with:genes	-74
with:genetic	-61
with:genetically	-65
with:genetique	-107
with:genotype	-25
with:genoux	-47
with:genre	32
with:geographique	-37
with:gerante	-56
with:gere	-81
with:gestion	-36
with:gestionnaire	-62
with:gets	47
with:ghent	40
with:gift	28
with:girlfriend	39
with:git	-53
with:glisse	52
with:gluten	38
with:gmb	-46
with:go	36
with:goalkeeper	-45
with:goes	38
with:going	40
with:golf	-103
with:good	-35
with:goods	-42
with:gossip	29
with:gout	-32
with:gouvernante	-63
with:gouvernement	-34
with:governor	27
with:grade	-40
with:grader	-35
with:graphiste	-52
with:green	32
with:greffier	-56
with:greffiere	-47
with:grenoble	-30
with:ground	42
with:grounds	57
with:group	31
with:groupe	45
with:guards	-26
with:gud	-30
with:guests	-26
with:guide	-63
with:gulf	-27
with:guy	-26
with:gym	40
with:h	51
with:habite	-37
with:hair	30
with:hale	31
with:half	-25
with:hand	-37
with:handbook	-30
with:handicape	-58
with:handled	25
with:handler	-60
with:handshake	-52
with:handwriting	-30
with:hang	-54
with:hanoi	36
with:hardest	-60
with:hardware	-31
with:haven	-48
with:havre	30
with:headquarters	-28
with:heads	-25
with:healthy	-57
with:healy	-30
with:hearing	-60
with:heat	45
with:heathrow	-27
with:hebdo	-61
with:helmand	36
with:help	-61
with:helvetique	-33
with:hence	60
with:hereditaire	-58
with:hereditary	-65
with:heredite	-39
with:herite	-59
with:hernies	-36
with:heterosexual	-40
with:heterozygote	-29
with:heureux	-34
with:hexham	-45
with:him	34
with:himself	39
with:hire	-64
with:hired	-29
with:hires	-51
with:histoire	-34
with:historian	-47
with:hla	-78
with:hmrc	60
with:hoang	35
with:hold	70
with:holder	-49
with:holds	55
with:holiday	-51
with:holidays	39
with:homeopathy	39
with:hommes	-26
with:homo	-72
with:homosexualite	-64
with:homosexuel	-44
with:homozygous	-41
with:hong	29
with:honk	-29
with:honour	-30
with:hopital	52
with:horaires	38
with:horoscopes	-54
with:hors	72
with:horse	33
with:hospital	45
with:hospitalisation	-25
with:hospitalise	-56
with:hospitals	-56
with:hotel	-81
with:hotellerie	-27
with:hotesse	-37
with:hours	39
with:housing	-32
with:hr	-64
with:hrbp	-27
with:hui	25
with:huile	-60
with:huissier	-42
with:huit	33
with:hull	36
with:huma	-35
with:humaine	-29
with:humanist	-36
with:humaniste	-38
with:husband	68
with:i	27
with:idea	-37
with:ideal	32
with:idees	-31
with:idemia	-37
with:identifie	-29
with:identifies	35
with:identify	26
with:identites	-34
with:iec	-40
with:iel	67
with:if	52
with:ignore	42
with:ii	42
with:ikea	-30
with:imagerie	-50
with:imc	-62
with:immeuble	-47
with:immobilier	-64
with:immobiliere	-30
with:immoral	43
with:impact	-27
with:imprimeur	-58
with:includes	-26
with:independant	-74
with:indetectable	29
with:index	-31
with:indication	52
with:ines	53
with:infidele	-61
with:infirmary	-41
with:informatise	-64
with:informed	-36
with:ingenieur	-53
with:ingenieurs	-46
with:inherited	-61
with:inscrit	70
with:inside	-29
with:insists	30
with:installer	-59
with:institute	-67
with:integral	35
with:interdisent	26
with:interdit	29
with:interesse	68
with:interet	-25
with:interim	51
with:interimaire	49
with:international	27
with:internes	-27
with:internet	-27
with:interprete	-49
with:interpreted	-38
with:interpreter	31
with:intervenant	-61
with:interview	84
with:interviewer	47
with:intimate	-48
with:intime	-37
with:intimes	-40
with:into	-41
with:introduced	-27
with:inventaires	-29
with:inversion	-32
with:investigation	-33
with:investissement	-37
with:investment	-80
with:invoices	-59
with:ireland	-47
with:iris	-44
with:irish	-55
with:islington	-40
with:isn	50
with:iso	-40
with:issue	35
with:it	32
with:italien	-38
with:its	-40
with:ivresse	-31
with:jack	-41
with:jamais	26
with:january	32
with:jardin	28
with:jaser	-60
with:je	33
with:jeans	-49
with:jeudi	36
with:jeune	-74
with:jeunes	35
with:jeunesse	-32
with:jobs	25
with:joiner	-47
with:joint	38
with:jokes	-93
with:joue	-69
with:jour	64
with:journalists	-46
with:judge	-47
with:judging	26
with:judiciaire	-79
with:judiciaires	-35
with:judo	-41
with:jugement	65
with:juin	26
with:jumeau	28
with:jumeaux	34
with:june	52
with:juriste	-76
with:jusqu	55
with:juvenile	-34
with:kampala	43
with:karen	38
with:karim	27
with:keeps	29
with:kennel	36
with:kent	-34
with:kessler	28
with:kids	50
with:killed	30
with:kinesitherapeute	-63
with:kits	-46
with:klinefelter	-41
with:know	81
with:knows	28
with:koroma	42
with:kyoto	-36
with:label	-64
with:labo	44
with:laborantine	-38
with:lache	50
with:lactose	28
with:ladders	44
with:ladies	-35
with:laicite	-32
with:lake	-34
with:lane	-44
with:lapsed	60
with:laptop	49
with:laptops	-25
with:laser	-38
with:lasse	-42
with:last	45
with:late	60
with:later	33
with:latex	100
with:latin	-34
with:laughs	-45
with:launch	-36
with:laundry	-28
with:lay	41
with:layout	-59
with:le	27
with:lead	-27
with:leads	61
with:learning	31
with:lecteur	61
with:lectures	-42
with:led	64
with:left	70
with:legal	-35
with:leicester	-27
with:leith	-31
with:lemon	-33
with:leroy	45
with:lesbian	-65
with:lesbienne	-54
with:let	61
with:lets	33
with:letter	31
with:letters	-49
with:lettre	49
with:lettres	29
with:leurs	-51
with:leve	-32
with:level	-35
with:levres	-42
with:levy	-34
with:lgbtq	-26
with:liaison	-70
with:liaisons	-30
with:liberal	-32
with:liberation	38
with:libere	25
with:liberee	-29
with:libertarian	-34
with:liberties	-27
with:libido	-79
with:librarian	-46
with:librement	26
with:licenciement	34
with:licensing	-29
with:life	31
with:lighting	-55
with:likes	45
with:limoges	-34
with:link	-46
with:linkedin	48
with:lire	37
with:lisbon	47
with:listens	-44
with:lits	-42
with:live	48
with:liverpool	-35
with:livraison	-28
with:livres	-43
with:ll	55
with:loads	-54
with:local	44
with:locale	25
with:lodge	-28
with:loge	-46
with:logement	30
with:logiciel	55
with:logistics	-27
with:logo	-57
with:logs	34
with:loire	-30
with:loisirs	42
with:london	29
with:long	-57
with:longtemps	-27
with:look	-25
with:looked	-25
with:lorries	-37
with:lors	70
with:loss	-33
with:lot	47
with:loue	-33
with:louise	46
with:lounge	-55
with:lourdement	51
with:lourdes	-32
with:love	-67
with:loves	29
with:low	62
with:lr	-64
with:lues	37
with:luggage	-31
with:lui	36
with:lumieres	40
with:lunch	65
with:lycee	-27
with:lyceens	-31
with:lynch	-34
with:m	32
with:m25	40
with:machine	27
with:machines	-72
with:macon	-38
with:magasins	70
with:magazine	42
with:mai	64
with:mail	51
with:maine	-77
with:mains	52
with:mais	65
with:maitre	-32
with:maitresse	-66
with:majeure	28
with:major	-29
with:maker	-70
with:mal	-29
with:malades	-59
with:man	43
with:managed	-48
with:manager	-35
with:manages	-42
with:managing	42
with:manifestation	35
with:manque	28
with:manuel	-50
with:maquette	-49
with:marais	-33
with:marathons	-27
with:march	46
with:marche	-64
with:marched	-35
with:marcher	-28
with:marcus	-33
with:marge	34
with:margin	43
with:mari	25
with:mariage	47
with:mariages	-37
with:marie	45
with:mariee	-34
with:marin	-45
with:marine	37
with:market	-74
with:marketing	-77
with:maroquinerie	-26
with:marque	-63
with:marques	-57
with:marriage	28
with:married	88
with:marseille	42
with:masks	-39
with:mason	-32
with:mastectomie	28
with:master	-82
with:masterchef	-25
with:matched	-45
with:materialist	-73
with:matiere	-30
with:matin	45
with:matins	56
with:matrimoniaux	-31
with:matter	25
with:may	53
with:mayor	38
with:me	43
with:means	26
with:mechanic	-46
with:medecin	54
with:media	-32
with:medicale	-66
with:medicine	-31
with:medite	46
with:meeting	-38
with:meetings	-108
with:meilleur	-51
with:member	81
with:membership	26
with:membre	26
with:meme	44
with:memoir	28
with:memoirs	-36
with:mend	39
with:meneur	40
with:mentioned	54
with:mentions	47
with:mentor	-39
with:mer	-70
with:mere	47
with:messe	49
with:metaboliser	33
with:method	-33
with:methodist	-51
with:metrage	-50
with:mi	28
with:midi	-83
with:mild	73
with:militant	30
with:militante	32
with:milite	31
with:million	-63
with:mills	-36
with:miner	-43
with:mineurs	35
with:ministers	-29
with:ministre	36
with:ministry	-33
with:minsk	37
with:minuscule	-54
with:minute	27
with:minutes	-43
with:misconduct	36
with:mise	-37
with:missed	50
with:mission	-42
with:mistake	28
with:mme	37
with:mobile	-42
with:mobilite	-58
with:mode	-43
with:model	38
with:models	-28
with:modem	-43
with:moderated	-36
with:moderatrice	-64
with:modes	-44
with:module	-35
with:moi	45
with:moitie	50
with:mon	44
with:monnaie	-37
with:monteur	-37
with:monteuse	-31
with:month	59
with:months	46
with:montpellier	-26
with:montrent	-39
with:moral	-41
with:more	33
with:mormon	-59
with:mornings	51
with:mort	-37
with:moteur	-35
with:moulage	-27
with:moulages	-35
with:movement	39
with:mr	38
with:ms	37
with:msc	-29
with:much	-53
with:mucoviscidose	25
with:mug	26
with:multicarte	-32
with:municipal	34
with:municipales	-42
with:murmure	49
with:musee	-49
with:museum	-60
with:musical	-40
with:musulman	-30
with:mutation	-89
with:mutual	-39
with:my	63
with:mybpc3	47
with:myheritage	-47
with:myself	38
with:naissance	46
with:naked	-49
with:named	38
with:names	-63
with:nanterre	-28
with:nantes	32
with:national	60
with:nationale	-55
with:navy	27
with:near	67
with:nee	37
with:need	64
with:needs	71
with:negatif	54
with:negative	66
with:negociation	26
with:negocie	-53
with:negotiating	37
with:neighbour	28
with:neighbours	61
with:nettoyage	38
with:neutral	26
with:neuves	-29
with:never	41
with:new	-48
with:newbury	-55
with:next	25
with:nhs	-43
with:nice	-41
with:night	36
with:nine	-25
with:nineteen	27
with:no	40
with:nobody	41
with:noel	48
with:nom	30
with:nomme	-37
with:non	35
with:none	59
with:nor	38
with:nord	36
with:nordisk	-25
with:normal	50
with:normandie	-39
with:north	-47
with:norway	-33
with:nos	-27
with:not	28
with:notaire	-27
with:note	65
with:nothing	52
with:noticed	36
with:notices	-30
with:notre	-41
with:nous	53
with:nouveaux	-49
with:novel	-88
with:now	87
with:npa	-26
with:nu	-29
with:nuits	37
with:nuj	-46
with:number	59
with:numbers	-48
with:numerique	-59
with:nurse	-38
with:nurses	-41
with:objecteur	-33
with:objection	-31
with:obligation	26
with:occlusion	-27
with:occupational	-62
with:october	62
with:oddly	38
with:oeuvre	-49
with:off	36
with:offenders	-47
with:offer	26
with:offered	53
with:office	44
with:officier	-25
with:officine	-30
with:ohio	-33
with:older	27
with:on	33
with:onboarding	53
with:once	53
with:one	32
with:only	46
with:openly	43
with:opens	-25
with:opera	-39
with:operation	67
with:operations	-27
with:operator	-35
with:operatrice	-29
with:opinion	-47
with:opponent	32
with:oppose	37
with:opposition	-68
with:option	-46
with:optique	-45
with:ordered	50
with:ordonnees	-27
with:ordre	57
with:organisateur	-47
with:organisation	-52
with:organisatrice	-43
with:organised	25
with:organises	27
with:orient	-27
with:orientation	-71
with:origines	29
with:orr	-26
with:orsay	-36
with:orthophoniste	-25
with:oscp	-37
with:osei	-28
with:oslo	-34
with:other	-27
with:ott	27
with:ottawa	-35
with:ou	47
with:ouest	-66
with:oui	35
with:out	42
with:oute	-56
with:outils	-25
with:outs	-32
with:ouvertement	25
with:ouvertes	27
with:ouvertures	-29
with:ouvrir	-31
with:over	37
with:overstaying	-32
with:overtime	27
with:own	25
with:owner	-48
with:ox	-25
with:pa	-47
with:packaging	-37
with:page	34
with:pairs	-47
with:palais	-34
with:palb2	-29
with:palm	-71
with:palmaire	46
with:panic	-43
with:pansement	44
with:paperasse	-69
with:paperwork	-57
with:parade	-29
with:parce	44
with:parcours	-48
with:parcs	-43
with:parent	-35
with:parfaite	38
with:parish	-52
with:park	-61
with:parler	-59
with:parole	32
with:parrain	58
with:partenaires	-50
with:parti	-85
with:participant	33
with:participe	53
with:particulier	42
with:partiel	35
with:parties	32
with:partner	42
with:partout	-32
with:parts	-60
with:pas	34
with:passe	68
with:passed	48
with:passes	61
with:passport	25
with:past	45
with:pastor	63
with:patent	-31
with:patents	-58
with:paternite	35
with:paternity	-40
with:patience	-45
with:patiente	48
with:patients	-29
with:patissiere	-29
with:patrimoine	-64
with:patronal	-29
with:patronale	-35
with:patronne	64
with:pau	28
with:pause	25
with:pay	45
with:payments	-50
with:payroll	-69
with:paysannes	-33
with:pcf	-85
with:pcs	-42
with:peace	30
with:peanut	25
with:peers	-34
with:peine	-86
with:peint	-53
with:peintre	-32
with:pelerinage	-36
with:pen	58
with:penalty	-32
with:pendant	32
with:pending	43
with:penitentiaire	-34
with:people	-72
with:pepinieriste	-40
with:perdue	-40
with:pere	55
with:period	-50
with:person	56
with:personne	38
with:personnes	-49
with:petite	-39
with:petits	-39
with:peu	49
with:peux	-32
with:pharmacienne	27
with:philosophie	-38
with:philosophy	-46
with:phone	39
with:phones	36
with:photo	61
with:photograph	46
with:photographe	-76
with:photographer	-31
with:photographie	34
with:physiotherapist	-53
with:piano	-33
with:pieces	-30
with:pied	-35
with:pilote	33
with:pitch	-55
with:plan	-33
with:planes	39
with:planner	-43
with:planning	-54
with:plant	32
with:plantes	42
with:plants	33
with:plaques	32
with:plateforme	-30
with:play	-53
with:plays	-27
with:please	55
with:plus	-33
with:plutot	37
with:pma	30
with:pme	-43
with:po	31
with:podcast	29
with:poet	35
with:point	-33
with:pois	-31
with:poland	35
with:police	25
with:polices	-34
with:policiers	-43
with:policy	-44
with:polite	43
with:politely	-25
with:politics	83
with:pompier	-33
with:pons	35
with:populaire	-41
with:porno	-83
with:porte	49
with:porteurs	-27
with:porteuse	-68
with:portique	-25
with:portraitiste	-68
with:pose	32
with:poser	-45
with:positif	45
with:position	34
with:positive	76
with:posters	-35
with:posts	60
with:pouce	-63
with:poulpe	-41
with:poursuivi	-45
with:pr	-41
with:practice	-41
with:pragmatique	-29
with:praises	-27
with:pratiquant	38
with:pre	44
with:precinct	34
with:precise	70
with:precoce	-48
with:predisposed	-30
with:predisposition	-41
with:preference	40
with:prefet	34
with:premier	-30
with:premiere	52
with:premutation	-44
with:prend	31
with:present	41
with:presentation	-57
with:preside	25
with:press	-80
with:pressure	-29
with:prestataire	-28
with:prevention	-39
with:prevoyance	-37
with:pricing	-35
with:pride	26
with:priesthood	31
with:principes	-30
with:printemps	34
with:printer	-36
with:printers	-41
with:prints	-59
with:prises	38
with:privacy	-36
with:private	-33
with:privilege	-30
with:prix	-76
with:prize	-84
with:probably	26
with:problem	-50
with:proche	63
with:procurement	-44
with:production	-28
with:productions	-34
with:products	25
with:produit	-31
with:produits	-45
with:professeure	-29
with:profil	58
with:profile	92
with:programme	-31
with:project	-48
with:projet	-32
with:projets	-62
with:prolongee	42
with:promised	27
with:promotion	36
with:proof	-48
with:propre	62
with:prospect	-26
with:prospectuses	-40
with:protection	-25
with:protestant	-33
with:protesters	-75
with:prothesiste	-60
with:prototype	-40
with:prouve	51
with:province	39
with:provincial	41
with:prud	25
with:ps	-69
with:pu	41
with:pub	41
with:publications	34
with:publicitaires	-40
with:publics	-36
with:publique	-53
with:publiques	77
with:publisher	-29
with:puis	-31
with:punctual	47
with:pupil	52
with:pupils	-101
with:purge	26
with:puts	55
with:qualite	-32
with:quarante	-43
with:quarrel	35
with:quatre	44
with:que	45
with:qui	34
with:quitte	50
with:race	-33
with:racing	-34
with:radie	54
with:radio	-86
with:raised	41
with:raison	28
with:range	-59
with:ranger	-42
with:rao	72
with:rapports	-93
with:rares	25
with:rather	64
with:rationalisme	-48
with:rationalist	-31
with:rationaliste	-64
with:react	-46
with:read	-40
with:reader	-43
with:realist	-44
with:rebond	-57
with:recel	-28
with:reception	-45
with:receptionist	-70
with:reclame	33
with:recognises	-32
with:recoit	-43
with:reconnaissance	-26
with:reconnait	-63
with:reconnu	71
with:record	64
with:recorded	32
with:recordings	-35
with:records	-34
with:recours	-34
with:recouvrement	-42
with:recovering	-25
with:recruited	26
with:recrute	-38
with:recruteur	54
with:rectorat	-32
with:recu	29
with:recuse	42
with:redacteur	-42
with:redige	-46
with:redon	-25
with:redonne	-37
with:reduit	-38
with:referee	37
with:references	32
with:referent	51
with:reform	-28
with:refroidi	27
with:refugie	36
with:refuse	59
with:refused	69
with:refuses	56
with:regard	-42
with:regional	26
with:regionale	32
with:regisseuse	40
with:registered	65
with:registrar	-25
with:regular	51
with:regulator	-62
with:regulier	69
with:rehabilitation	-33
with:related	53
with:relation	44
with:relations	-53
with:relationships	-40
with:releases	-35
with:relevance	-40
with:relieuse	-45
with:religieuse	-25
with:religion	-25
with:relit	-27
with:relocate	46
with:rembourse	34
with:remember	-39
with:remis	32
with:renaissance	-32
with:rend	29
with:rentre	-47
with:rentree	56
with:renvoye	27
with:repaid	-30
with:repair	-73
with:repaired	-46
with:repertoire	-27
with:replaced	-82
with:repond	29
with:reporter	-57
with:reporting	-56
with:reprend	25
with:reprendre	30
with:reprennent	-44
with:republican	-25
with:repute	34
with:required	26
with:research	-52
with:researched	-25
with:researcher	-67
with:reseau	43
with:reserve	46
with:residence	26
with:resigned	61
with:respecte	-33
with:restaurant	-34
with:restaure	-64
with:restoration	-34
with:restored	-50
with:restores	-44
with:result	31
with:results	44
with:resumes	-27
with:retards	-39
with:retenu	-39
with:retient	56
with:retire	-29
with:retrait	-48
with:retraite	-52
with:retrouve	31
with:rett	-27
with:return	-48
with:returned	-43
with:reunions	-30
with:reussi	30
with:revelait	-32
with:revelee	36
with:revendique	53
with:revendu	-50
with:revendue	-26
with:revenu	-32
with:revision	-26
with:revue	-55
with:rewrote	-27
with:reyes	46
with:rien	70
with:rights	-44
with:rigoureuse	-25
with:riots	-26
with:risks	45
with:risque	-30
with:rive	-38
with:river	-37
with:rmt	-37
with:rn	-71
with:roach	27
with:roe	29
with:roi	-58
with:role	-81
with:roles	-53
with:roll	-55
with:roman	-65
with:rome	25
with:room	-40
with:rope	-33
with:rouen	-28
with:roussel	-26
with:routiers	-26
with:rowe	-40
with:royal	39
with:rubrique	26
with:rudolf	37
with:rue	-73
with:rugby	-97
with:ruiz	-48
with:ruled	31
with:ruling	-25
with:rumeur	70
with:rumour	39
with:runner	-33
with:runs	42
with:rupture	39
with:ruth	36
with:sa	25
with:sabatier	-31
with:safe	37
with:safety	-35
with:said	51
with:saison	-35
with:salaire	42
with:salarie	-30
with:salariee	-41
with:salaries	-51
with:salary	-29
with:sales	-56
with:salesman	-55
with:salle	44
with:salmon	-57
with:salons	38
with:same	-35
with:samedi	29
with:samedis	26
with:sang	-47
with:sante	30
with:sat	56
with:savile	-25
with:say	50
with:says	64
with:scan	-93
with:scanner	-54
with:scenariste	-57
with:sceptique	-57
with:scheme	-33
with:schiphol	50
with:science	33
with:sciences	-34
with:scientifique	-42
with:scissors	-28
with:sclerose	-30
with:scn1a	41
with:scolaires	-34
with:scooter	-34
with:score	-32
with:scottish	-39
with:scouts	-41
with:screening	35
with:screenshot	25
with:scrutin	-29
with:sculpteur	-35
with:scythes	-32
with:se	34
with:seamstress	-36
with:search	31
with:season	-66
with:second	76
with:secret	26
with:section	82
with:see	58
with:seed	-25
with:seekers	-28
with:seems	56
with:seen	45
with:segolene	48
with:seizure	-26
with:sejour	44
with:sejours	33
with:selection	-47
with:selfie	-43
with:selling	-53
with:sells	-74
with:selon	91
with:semaines	58
with:semences	-43
with:seminaire	52
with:seminar	-35
with:senateur	-28
with:sends	-25
with:sense	-34
with:sent	47
with:september	29
with:sera	-28
with:serait	31
with:sergeant	-58
with:serie	-75
with:series	-57
with:seriously	30
with:servant	27
with:servants	-25
with:served	66
with:server	37
with:serveur	-31
with:sets	-40
with:seven	35
with:seventies	34
with:sex	-103
with:sexologue	31
with:sexual	-80
with:sexuel	-42
with:sexuelle	-49
with:shaped	-25
with:share	40
with:sheets	-30
with:shift	-76
with:shifts	-62
with:shoot	-27
with:shop	-84
with:shops	-29
with:shorter	-44
with:showed	30
with:shows	67
with:si	68
with:sick	-34
with:sickle	-42
with:side	42
with:siemens	-40
with:signale	37
with:signs	47
with:simple	-59
with:since	62
with:single	-48
with:sister	25
with:sits	38
with:six	42
with:sleep	-33
with:slept	-59
with:slip	34
with:slogan	-40
with:slow	41
with:snes	-40
with:snp	-48
with:so	61
with:soaps	-30
with:sociales	-33
with:socialiste	-40
with:societe	-26
with:soeur	73
with:soft	25
with:software	45
with:soho	-60
with:soins	26
with:soiree	-25
with:soit	27
with:sold	-38
with:solicitor	-54
with:solidaires	-37
with:solitude	-30
with:some	74
with:somebody	32
with:someone	-33
with:sommelier	34
with:son	31
with:sonnette	-42
with:sont	30
with:sort	82
with:sorti	55
with:soudure	-40
with:soulevements	-46
with:souligne	49
with:sound	-67
with:source	-39
with:sourire	33
with:sourit	-30
with:soutenue	-54
with:soutient	26
with:soviet	-61
with:spain	36
with:spanish	56
with:speak	28
with:speaks	63
with:special	-30
with:specialist	-28
with:specialiste	-41
with:specialite	-66
with:speech	-37
with:speed	-44
with:spends	44
with:spinale	25
with:spite	34
with:split	-45
with:sport	-34
with:spot	32
with:spreadsheets	25
with:sprint	29
with:sql	-44
with:squad	-31
with:stable	42
with:stade	-28
with:stadium	-35
with:stagiaires	-38
with:stall	-41
with:stamps	-37
with:standard	-94
with:standards	-48
with:start	-40
with:station	27
with:stations	-59
with:statistician	-35
with:stay	-28
with:stayed	29
with:stephane	47
with:stephanie	-81
with:sterile	-40
with:steroid	36
with:steward	-40
with:stings	28
with:stoique	-36
with:stood	49
with:stop	40
with:store	-56
with:stored	40
with:strasbourg	46
with:street	-33
with:strict	38
with:strong	-31
with:struck	-39
with:students	-25
with:studies	-53
with:studio	-58
with:study	-42
with:style	-82
with:subscriber	36
with:sud	-97
with:suffered	47
with:sugar	-26
with:suing	29
with:suisse	27
with:suite	-30
with:suits	-61
with:suivi	56
with:suivie	60
with:sujet	52
with:summers	-30
with:superb	35
with:supernatural	-36
with:supervised	-53
with:supervision	-29
with:supplement	-48
with:supplies	-41
with:supporte	31
with:supported	-39
with:supreme	-31
with:sur	-47
with:surgeon	25
with:surpris	-51
with:surveillants	-25
with:survey	32
with:surveyor	-29
with:surveys	-26
with:suspendu	44
with:svt	-25
with:sympathie	38
with:sympathiser	-31
with:syndical	-31
with:syndicale	-46
with:syndrome	56
with:system	32
with:systeme	47
with:systems	-36
with:t	53
with:table	-78
with:tableaux	-36
with:tablet	40
with:tablette	44
with:tags	-42
with:tailleur	-37
with:tailor	-45
with:take	-36
with:taken	37
with:tant	-43
with:tante	49
with:tart	-31
with:taste	-60
with:tasting	-28
with:tate	-41
with:tavistock	-29
with:taxi	44
with:teaches	-31
with:teaching	40
with:teachings	26
with:team	-49
with:technician	-59
with:technicien	-74
with:teenager	58
with:teens	42
with:telethon	-29
with:teletravail	38
with:tell	48
with:temoin	-47
with:temperage	-26
with:temple	-33
with:temps	42
with:ten	32
with:tender	-39
with:tennis	-29
with:tenu	-49
with:terrain	-57
with:terre	-50
with:test	27
with:tester	-42
with:testified	-25
with:tests	-46
with:tetes	25
with:texas	-45
with:text	-26
with:tgwu	26
with:thalassaemia	-36
with:thales	31
with:thanks	-61
with:that	35
with:the	35
with:theatre	-86
with:their	-27
with:then	56
with:therapie	39
with:therapist	-31
with:therapy	-43
with:there	66
with:these	-68
with:they	53
with:thing	29
with:things	82
with:thinks	28
with:thoreau	-45
with:those	33
with:though	42
with:thought	49
with:thrombose	29
with:thumb	-40
with:ticked	64
with:tient	-29
with:tiers	51
with:times	-29
with:tirait	-37
with:tired	57
with:tissu	28
with:titres	29
with:to	31
with:toilets	35
with:told	65
with:tolstoy	-26
with:tom	26
with:too	37
with:tools	-25
with:total	35
with:touche	-103
with:toucher	-59
with:tour	-38
with:tourne	-45
with:tousse	-27
with:trading	-49
with:traduit	-59
with:train	52
with:trained	-46
with:trainer	-27
with:training	-44
with:trains	-69
with:traitement	46
with:traiteur	-56
with:traitre	-61
with:transaction	-30
with:transformation	-38
with:transhumanist	-49
with:translation	-37
with:translator	-51
with:transmis	40
with:transports	-30
with:travail	48
with:travaille	27
with:travailler	54
with:travailleuse	35
with:treasurer	30
with:treated	83
with:treatment	49
with:tremblement	-40
with:trial	46
with:trials	28
with:trompe	-56
with:trop	25
with:trou	35
with:trouve	48
with:true	45
with:trump	-26
with:trust	-47
with:trustee	33
with:try	43
with:tuesday	42
with:turkey	26
with:turned	41
with:turnover	-30
with:twelve	-30
with:twenty	81
with:twice	48
with:twickenham	-42
with:twins	30
with:typage	-26
with:type	40
with:types	-43
with:typing	40
with:ucu	-50
with:ue	-42
with:ueda	49
with:uk	-37
with:uml	-46
with:under	38
with:understand	-33
with:unfaithful	-54
with:union	-94
with:unions	-59
with:unison	-49
with:unit	-50
with:unite	-50
with:units	-25
with:unprompted	39
with:unsa	-86
with:until	75
with:upheld	-35
with:ups	-63
with:user	25
with:usine	-36
with:utilise	41
with:vale	26
with:valeurs	26
with:valid	-44
with:valide	-29
with:van	-110
with:vance	32
with:vannes	27
with:vante	41
with:variant	-31
with:varsovie	-30
with:vault	-25
with:ve	37
with:vecteur	38
with:vecu	33
with:vegane	-29
with:veganes	-46
with:veganisme	-39
with:vegetal	-37
with:vegetale	-53
with:veille	-39
with:vein	-45
with:vend	-48
with:vendeur	-53
with:vendeuse	-45
with:vendors	-39
with:vendu	-43
with:vente	-54
with:venue	49
with:verbal	-37
with:verification	-33
with:verifie	-30
with:vermeer	-38
with:verse	26
with:vert	-51
with:verte	-40
with:very	29
with:veut	39
with:victimes	-27
with:victoria	-43
with:victorian	-32
with:videos	58
with:vie	42
with:vieille	48
with:vieux	35
with:view	-44
with:vigne	-52
with:vigneron	-41
with:vignerons	-39
with:vins	-42
with:violence	61
with:violences	-27
with:vis	34
with:visage	-46
with:visio	52
with:vision	35
with:visite	38
with:visiteurs	-25
with:visiteuse	-62
with:visitors	-44
with:visits	32
with:voice	-54
with:voila	-33
with:voile	-49
with:voit	69
with:voiture	50
with:vol	-38
with:volage	-63
with:volontiers	46
with:volt	27
with:voltaire	36
with:volunteer	37
with:volunteered	46
with:vote	-53
with:voting	-53
with:voulu	-26
with:vous	-45
with:voyage	-35
with:voyages	50
with:vrai	37
with:vraie	-36
with:vu	79
with:vue	-72
with:waiting	46
with:wales	-25
with:want	35
with:wanted	-31
with:wants	-25
with:warehouse	37
with:warmth	29
with:warned	31
with:wasn	26
with:watch	-38
with:we	101
with:wear	27
with:wearing	44
with:wears	89
with:web	-35
with:webcam	36
with:website	39
with:weekend	-43
with:weekends	34
with:weeks	35
with:west	-38
with:which	37
with:while	45
with:widower	29
with:wine	-38
with:winner	-38
with:wishes	50
with:withdrawn	56
with:witness	-41
with:witnesses	-25
with:word	-39
with:work	101
with:workplace	-29
with:workshop	-32
with:worn	25
with:would	47
with:wouldn	42
with:writes	60
with:written	62
with:wrongly	33
with:xx	-28
with:xxy	-54
with:years	35
with:yes	26
with:yet	35
with:yilmaz	36
with:you	-34
with:your	25
with:youth	66
with:zele	-47
with:zz	30
words:0	-32
words:3	48
words:4	40
words:5	31

b:1 antitrypsine	2=34
b:1 diabetic	4=36
b:12 >	2=-41 4=78 5=-29
b:14 02	3=36
b:14 >	2=38
b:1990 >	1=-28 7=29
b:1995 >	3=-29 8=67
b:1998 >	1=-27 4=-33 5=-29
b:2 >	0=-31 4=-62 6=42
b:2 kcnh2	4=-45
b:2 million	3=-25
b:20 heures	8=31
b:20 years	1=-30
b:2003 >	7=37
b:2009 >	0=-30 1=-25 2=60 3=-30
b:2010 >	5=-31
b:2010 a	0=29
b:2010 and	2=53 4=27 8=-25
b:2011 >	4=-37
b:2011 he	4=41
b:2012 >	0=-37 1=-40 3=34 4=-31 5=33 8=28
b:2014 >	4=61 5=-88 6=44
b:2015 >	0=-44 7=-27 8=-35
b:2015 elle	6=76
b:2015 il	0=31
b:2016 >	1=-51 5=-41 6=40 8=71
b:2016 and	0=43
b:2016 un	6=-62 8=-33
b:2017 >	0=34 6=56
b:2018 >	2=31
b:2019 >	0=35 1=-56 2=-31 4=49 7=-41
b:2019 il	4=38
b:2020 >	0=-49 4=39 8=28
b:2021 >	1=-39 2=51 4=-60
b:2022 >	0=35 7=25
b:2026 >	8=32
b:2027 >	0=-41
b:21 janvier	0=46
b:22 >	2=49
b:24 heures	0=-33 8=52
b:3 >	0=-32 3=28 4=-25 6=-33
b:4 000	4=-45
b:4 >	3=43 4=-29
b:41 >	3=33
b:43 days	4=60 8=-45
b:46 xx	4=-38
b:50 >	4=55
b:< a	2=-58 3=-40 5=-97 7=-29 8=-54
b:< according	2=30
b:< accro	5=34
b:< active	7=32
b:< activist	0=-49
b:< addicted	4=-61 5=57
b:< addiction	4=-68 5=36
b:< adepte	5=60
b:< adherent	0=37
b:< adherente	0=34
b:< adjoint	7=-35
b:< admitted	5=31
b:< adn	2=-77
b:< adult	4=-25 5=-44 7=-28 8=-27
b:< advises	3=-31
b:< affair	5=-27
b:< affaire	5=-51
b:< affaires	8=-27
b:< affiliation	7=41
b:< after	2=51
b:< agent	0=-28 2=-26 4=-32 8=-51
b:< agnostic	1=60
b:< aime	5=40 6=27 8=-35
b:< allergic	5=-46
b:< amateur	5=-28
b:< ami	0=-28
b:< an	1=-39 4=-41 5=-75 8=-44
b:< ancestry	2=28
b:< ancien	0=98 5=-46 6=-54 8=25
b:< ancienne	1=-25 7=55
b:< anti	0=82 4=-45 7=-25 8=-32
b:< antinatalist	0=-26 1=53
b:< antispeciste	0=-27 1=47
b:< apparemment	1=44
b:< apparently	0=-49 4=56 5=-27 7=-27
b:< appeals	8=-26
b:< applicant	2=42 5=-38
b:< apte	4=80
b:< arresting	8=-34
b:< arret	4=81 8=-39
b:< arrets	8=-25
b:< as	0=-73 2=-26 3=-34 5=-58 7=-66 8=-86
b:< asexual	4=-28 6=73
b:< asexuel	6=65 8=-38
b:< asexuelle	6=-67
b:< asked	2=36 3=-25 5=-59 6=-39 8=89
b:< assigne	8=52
b:< assistant	8=-32
b:< assistante	5=-26
b:< asthme	4=91 5=-47
b:< at	3=32 8=33
b:< athee	0=-25 1=70
b:< attirance	5=-59
b:< attire	6=-35
b:< attiree	6=-40
b:< au	0=57
b:< aucun	4=27
b:< aucune	0=31 1=47
b:< aumonier	8=-58
b:< autism	4=-26
b:< aventure	5=-54
b:< aventures	5=-43
b:< aveugle	4=-35
b:< avocat	7=-33
b:< avocate	2=-25 7=-26
b:< badge	3=65
b:< bail	4=-25
b:< banned	8=39
b:< bar	4=-46 5=-34 6=-31
b:< barred	8=57
b:< bartender	6=-34
b:< bed	3=-26 4=-27 5=34 6=-32
b:< believes	1=-33 5=-43 8=-37
b:< beneficiaire	4=33
b:< benevole	6=27
b:< between	0=27
b:< bi	4=-25
b:< biologie	2=-36
b:< biometrie	3=-65
b:< bisexual	6=52
b:< bisexuelle	6=54
b:< blind	4=-88
b:< blue	0=-30 4=42
b:< bon	0=50 4=45
b:< bonne	4=-55 6=-34
b:< born	2=73 4=-66
b:< both	2=30 5=65
b:< bound	8=27
b:< bracelet	8=35
b:< bracelets	8=-49
b:< branch	0=-32
b:< break	3=-26
b:< brought	1=83
b:< buddhist	1=-26
b:< built	0=-42
b:< business	6=-30
b:< c	2=27
b:< cadre	4=-34
b:< camp	6=-42
b:< campagne	0=-54
b:< campaign	0=-37
b:< campaigned	1=48 3=-27
b:< cancer	2=-25
b:< candidat	8=34
b:< candidate	0=25 1=-34 5=-29 8=50
b:< capteurs	3=-39
b:< card	0=29
b:< carrier	2=-34 4=-40 6=-29
b:< carriers	2=-42
b:< carries	4=65
b:< carte	0=-46 4=54
b:< caryotype	0=-25 2=59 4=-33 8=-28
b:< case	8=-34
b:< casier	5=-39 8=36
b:< casiers	8=-33
b:< celibataire	5=-60
b:< cell	8=-31
b:< cellules	2=46
b:< centre	0=-50
b:< cftr	4=-27
b:< charge	0=-34 8=-33
b:< chargee	5=-26
b:< charges	8=33
b:< charme	4=-39
b:< chastity	5=-25
b:< cheating	5=-27
b:< chef	0=37 1=-46 5=-35
b:< chromosome	2=-86
b:< chronic	4=-32
b:< claire	6=55
b:< clean	4=-28 8=66
b:< cleared	4=70
b:< clients	5=25
b:< closeted	6=29
b:< club	5=39
b:< collectionne	0=-35 5=55
b:< collective	7=-35
b:< coming	6=25
b:< comite	0=-31
b:< comme	6=50
b:< committed	1=46
b:< communaute	1=30 8=-35
b:< community	7=-38
b:< compagnon	1=35 5=-37 6=-64
b:< comptable	1=-59 3=-28 4=-32 5=-40 7=-31 8=34
b:< condamne	1=-31
b:< confederation	7=-32
b:< connue	5=43
b:< conquete	5=-40
b:< conseil	2=37 6=-31
b:< conseiller	2=-50 7=41 8=-70
b:< conseillere	2=-25 6=-35
b:< conservateur	0=-30
b:< considers	1=43
b:< consultant	4=-31 7=-28
b:< controle	0=-40 3=60 4=-41
b:< convicted	5=-26
b:< conviction	1=-28
b:< convictions	0=58 1=-88 8=-31
b:< cotisations	7=-55
b:< couche	5=44
b:< counsellor	6=-31
b:< coupable	8=-31
b:< couple	5=-25
b:< court	7=-29
b:< crise	4=-39
b:< currently	8=61
b:< custody	4=-32 8=-77
b:< customer	2=-33
b:< customs	7=-25
b:< d	0=32 1=-28 2=-31 6=-42
b:< dating	5=-27
b:< de	0=50 2=30
b:< declined	2=33 3=25 7=27
b:< deficit	2=36 5=-29
b:< delegue	0=36 7=-75
b:< deleguee	4=-26 7=-33
b:< denied	6=35
b:< depressed	4=-43
b:< depression	8=-40
b:< deputy	0=33
b:< des	4=64 5=79
b:< designed	4=-47
b:< detache	7=26
b:< detection	8=-29
b:< determined	1=-55
b:< deux	0=-33 1=-25 2=-28 4=36 6=32 7=-31
b:< developpe	3=-27
b:< developpeur	1=-25
b:< diabetes	4=-42
b:< diabetic	4=63
b:< diabetique	4=60
b:< diagnosed	2=26
b:< did	6=-48 8=91
b:< digital	3=-43
b:< directeur	5=-44
b:< directrice	5=-36
b:< disability	4=-27
b:< disqualified	8=56
b:< diversity	6=-35
b:< dna	3=-31 8=-28
b:< doctor	1=-28 4=31
b:< documentary	7=-32
b:< does	1=44 2=25
b:< doesn	4=72 5=-38 6=-41
b:< doigt	3=44
b:< doigts	3=-55
b:< don	5=62
b:< donnees	3=46
b:< double	0=-26
b:< doubts	1=48
b:< drag	6=-39
b:< drh	7=-40
b:< droit	0=-28
b:< droite	0=-81
b:< droits	6=-30
b:< dues	0=-41
b:< dyslexic	4=52
b:< economie	0=-38
b:< educateur	4=-27
b:< education	4=-45
b:< educatrice	4=36 8=-37
b:< effective	1=33
b:< electeur	0=57
b:< electronic	0=-41 8=46
b:< elevee	1=41
b:< elle	3=-33 4=-26 5=35 8=41
b:< elu	0=-39 7=43
b:< employment	7=-29
b:< empreinte	0=-42 3=43
b:< empreintes	3=63
b:< en	0=-60 1=-34 4=41 6=26
b:< enceinte	4=60 5=-28
b:< epicurienne	1=-29
b:< epileptique	4=52
b:< escort	0=-25 5=-59
b:< escorte	5=-43
b:< ethical	8=-39
b:< ethics	1=-69
b:< ethique	1=-57
b:< etude	5=-29
b:< eu	5=-27
b:< european	0=-31 7=-41
b:< ex	5=-63 6=29 7=58 8=92
b:< existentialiste	1=50
b:< face	3=-63
b:< family	2=-68 6=-25
b:< father	6=-31
b:< fatigue	4=-39
b:< fidele	0=38 1=43 5=-76
b:< fils	0=33 2=25 4=-47 5=-27
b:< fine	8=-48
b:< fined	8=35
b:< fingerprint	3=-35
b:< fingerprints	0=-31 3=75
b:< fled	0=32
b:< fo	7=-95
b:< force	7=-53
b:< forensic	1=-26
b:< formatrice	2=-25
b:< former	7=69
b:< franc	1=76
b:< fraud	8=-45
b:< free	1=-61 2=26 8=-37
b:< freemason	1=35 7=-32
b:< full	8=-44
b:< fully	4=80
b:< gabarit	3=64
b:< gabarits	3=-40
b:< gait	3=47 4=-28 8=-51
b:< garde	0=-38 3=-44 4=-60 6=-32 8=71
b:< gardien	0=-42 1=-60 7=37
b:< gauche	0=-29
b:< gaulliste	0=67
b:< gay	6=40
b:< genes	4=-29
b:< genetically	2=60 4=-64
b:< geneticist	2=-40
b:< genetique	2=-48
b:< genotype	2=48
b:< genre	5=-46
b:< girlfriend	6=-36
b:< gmb	1=-34 7=68
b:< government	0=-64
b:< grand	1=-66
b:< green	0=25
b:< greffier	8=-41
b:< greffiere	8=-33
b:< guild	7=-27
b:< guilty	8=-25
b:< had	4=80
b:< hand	3=-44 4=-44
b:< handball	4=-33
b:< handicap	4=-27
b:< handwriting	4=-41
b:< has	3=-47 4=30
b:< he	2=-29 3=-57 5=33 8=-27
b:< head	5=-33
b:< health	4=-41
b:< healthy	4=34
b:< helped	2=-41
b:< hemophilie	2=31
b:< her	2=60 7=-73
b:< heterosexual	4=-36 6=87
b:< heterosexuel	6=48
b:< his	0=-42 1=-89 2=50 4=-56 6=-97
b:< histoire	0=-35
b:< hla	0=-38 2=45
b:< holds	3=-46 7=30
b:< homme	5=48
b:< homo	0=-31 1=-30 6=69
b:< homosexuality	6=-47
b:< homosexuel	5=-32 6=72
b:< hospital	4=-49
b:< hotel	1=-40
b:< huile	5=-46
b:< humaniste	1=32 8=-27
b:< humanites	1=-40
b:< husband	6=-43
b:< i	2=-36 3=-30 8=-36
b:< identity	8=-36
b:< iel	0=27 6=-41 7=73 8=-40
b:< il	1=-33 2=41 3=-79 8=31
b:< ils	5=76 7=-38
b:< imagerie	4=-48
b:< immunocompromised	4=61
b:< imprimeur	7=-33
b:< in	0=47 3=-32 4=39 5=-55 6=62 7=27
b:< infidele	5=49 6=-45
b:< infidelite	5=-31
b:< infirmier	4=-42
b:< infirmiere	2=-29 5=-34
b:< ingenieur	3=-32
b:< inherited	2=-38
b:< inscrit	5=25 8=32
b:< insomniaque	4=59
b:< interdiction	8=50
b:< interdit	8=52
b:< interim	5=-30
b:< into	1=-40 5=81 8=-31
b:< iris	3=-30
b:< is	0=-26 7=-72 8=31
b:< it	1=-27 5=-34 8=67
b:< j	1=-42 3=-56 6=-41 8=62
b:< jamais	0=-48 5=45 6=-44 7=51 8=78
b:< je	0=-42 1=39 2=-31 3=-27 8=-56
b:< joined	7=-26
b:< journaliste	0=-34
b:< juriste	3=-33 8=-26
b:< kantian	1=34
b:< karyotype	2=38
b:< keeps	5=78
b:< kept	4=-25
b:< known	0=25
b:< l	0=-94 1=-25 2=-36 3=50 4=-48 5=41 6=-35 7=-46
b:< la	0=-53 3=39 6=-64 8=-37
b:< lab	2=-43
b:< labour	0=-72 4=-31
b:< lapsed	1=-28 7=46
b:< le	0=-30 2=-81
b:< lecture	7=-25
b:< led	3=-27
b:< left	4=-49 7=35
b:< les	1=-25 4=-46 5=-33 6=40 7=33 8=-45
b:< lesbienne	6=105
b:< lesbos	1=-29
b:< leur	5=66
b:< leve	0=-33
b:< lgbt	6=-53
b:< lgbtq	6=40
b:< liaison	5=-32
b:< liberal	0=29
b:< libere	8=70
b:< liberee	0=-26
b:< libertin	5=43
b:< libre	1=30
b:< licencie	7=40
b:< liste	0=-49 7=-30
b:< lit	5=-48
b:< live	3=29
b:< lives	0=-35 1=-47 4=-29 5=72 6=32 8=-30
b:< local	7=45
b:< lodge	1=-76
b:< lost	4=29
b:< loves	5=-26 6=50
b:< low	4=81
b:< lui	0=-28 2=58 3=-30 4=-62 6=50
b:< m	1=25 5=33 7=36 8=61
b:< ma	0=-64 1=50 3=53 4=82 5=28 6=-34 7=33 8=-38
b:< made	5=30
b:< main	3=-36
b:< maitre	1=-37 8=-36
b:< maitresse	5=-33
b:< malade	4=-72
b:< maladie	2=66 4=-46
b:< male	3=-40 6=-49
b:< managed	4=-34
b:< mandat	0=-41 8=74
b:< mandataire	8=-32
b:< mandats	7=36
b:< marche	4=-29
b:< mari	6=-52
b:< marie	5=-72
b:< mariee	0=-44 6=-35
b:< maries	6=-69
b:< married	6=-93
b:< mason	1=-34
b:< massage	4=-31 5=-68
b:< master	1=-31
b:< medecin	4=-71 7=41
b:< medical	4=-72
b:< medically	4=86
b:< member	0=-40 1=40 6=43
b:< membership	7=-33
b:< membre	0=31 1=31 4=-36 5=-41
b:< men	6=-32
b:< mental	4=-46
b:< mentioned	4=32 5=-35 6=-33 8=-40
b:< met	6=38 7=-29
b:< methodist	4=-35
b:< militaire	0=-43
b:< militant	7=27
b:< militante	1=29 7=-28
b:< mise	8=-34
b:< mme	1=25 2=25 3=-32 5=29 8=35
b:< modem	0=-26
b:< moeurs	5=-30
b:< mon	5=-25 6=43 7=-37
b:< monsieur	0=-39
b:< moral	1=-76
b:< mr	3=-34 4=68 5=-36 7=33 8=35
b:< mrs	1=30
b:< ms	2=-36 4=29
b:< muslim	1=-33
b:< mutation	6=-32
b:< mutations	2=-52
b:< mutuelle	4=-34
b:< my	0=45 2=50 5=-54 6=-33 7=53
b:< n	0=30
b:< naked	5=-28
b:< national	7=-27
b:< naturalist	1=-42
b:< ne	0=-37 4=59 6=29
b:< nee	4=53
b:< needs	4=37
b:< neutre	0=43 8=-26
b:< never	0=-76 1=-49 5=-32 6=40 7=55
b:< new	8=-34
b:< ni	0=35 1=34 6=-54
b:< nietzsche	1=36
b:< no	0=-38 1=-93 3=-38 4=-28 5=35 6=-51 7=40 8=58
b:< nobody	0=-37
b:< non	0=-47 1=-26 3=-32 6=-56
b:< not	1=-47 5=-31 6=60 7=27 8=50
b:< note	4=-26
b:< nothing	8=28
b:< nous	3=42
b:< nu	5=-33
b:< nuit	0=50
b:< nurse	4=-26
b:< objection	1=-27
b:< occupational	4=-64
b:< off	0=-27 4=61 5=-29
b:< offences	8=-45
b:< on	0=-28 4=56 5=72 6=54 7=70 8=51
b:< once	4=-28 5=37 8=48
b:< one	1=-36 6=30 7=-50 8=-27
b:< open	5=-52
b:< openly	6=27
b:< opposante	0=53 3=-27 4=-34
b:< oppose	1=66 3=-35 4=-30
b:< organised	7=45
b:< organiser	0=25 7=-28
b:< orientation	6=-62
b:< orthophoniste	4=-30
b:< our	0=-36 4=33 5=-51 6=51
b:< out	0=-40 4=-42 7=-32
b:< pacifiste	0=-37 1=70
b:< pacse	6=-89
b:< paid	8=25
b:< palm	8=-36
b:< pansexual	6=49
b:< pansexuelle	5=-56 6=64
b:< paralysie	4=-32
b:< parental	0=-49 6=-33
b:< parole	8=-39
b:< partenaires	5=-63
b:< parti	0=-65
b:< partie	5=46
b:< partner	5=-47 7=-29
b:< party	0=-72
b:< pas	2=-25 4=75 6=44
b:< passed	3=36 4=43
b:< passeport	3=-40
b:< passion	5=-28
b:< passport	3=-28 4=-28
b:< past	1=52
b:< paternity	2=32
b:< patient	5=-34
b:< patissiere	4=-40
b:< pays	7=36
b:< peine	0=-28 1=-26 4=-26 7=-43 8=-80
b:< peines	8=-31
b:< pendant	0=50
b:< permanence	0=-26 4=-28
b:< permis	4=-61 7=-25 8=61
b:< philosophie	1=-101
b:< philosophy	1=-37
b:< photo	0=53 5=-27
b:< pierre	6=33 8=-27
b:< pink	6=-32
b:< place	8=49
b:< plainte	8=46
b:< playboy	5=-45
b:< plus	4=-32 5=45
b:< police	8=-79
b:< policy	0=-25
b:< political	0=-52
b:< politically	0=50
b:< politique	0=-42
b:< polyamoureuse	5=40
b:< porte	2=-34 4=28 8=44
b:< porteur	2=-68 3=-37 4=71
b:< porteuse	7=-38
b:< positiviste	0=-42
b:< pour	0=36 3=35
b:< practises	1=34
b:< pratiques	5=35
b:< predisposition	2=40
b:< prefers	0=-46
b:< pregnant	4=71
b:< president	0=-33 7=-35
b:< pressure	3=69 8=-36
b:< pride	4=-28 6=-53
b:< prise	3=-54
b:< prison	8=-88
b:< pro	0=43
b:< probation	8=-48
b:< proces	8=-31
b:< professeur	2=-30
b:< professional	0=-25
b:< profil	2=28 3=29 8=-44
b:< promiscuous	1=-34 5=38
b:< prothesiste	3=-32 4=-34
b:< ptsd	4=53
b:< public	5=-34
b:< ran	0=37 2=-53
b:< rapport	5=-28
b:< rapports	5=28 7=-37
b:< rassemblement	0=-53
b:< rcn	7=46
b:< recognised	3=-63
b:< reconnaissance	3=-44 4=-33
b:< reconnu	3=30
b:< record	8=-45
b:< recouvrement	8=-30
b:< recovering	4=25
b:< red	2=35 4=-57
b:< referent	7=39
b:< refuse	1=51 8=-34
b:< refuses	0=40 1=-37 4=-31
b:< registered	3=-25 4=83 8=-32
b:< registre	4=-28
b:< regular	5=48
b:< rejected	1=-41 6=49
b:< relation	6=-55
b:< relations	5=-71 6=-28
b:< relationship	5=-48
b:< released	3=-37 8=51
b:< rencontres	5=-29
b:< renvoye	5=-52 6=37
b:< reported	5=33
b:< reports	0=-34
b:< representant	7=-36
b:< represented	7=30
b:< republique	0=-60
b:< reseau	3=45
b:< resigned	1=33 7=34
b:< responsable	0=28
b:< retina	3=31 4=-62
b:< retinal	3=27 4=-35
b:< retine	4=-39
b:< right	0=-50
b:< robbed	2=-28 8=-28
b:< romance	8=-47
b:< royaliste	0=43
b:< rqth	4=100
b:< rue	1=-44
b:< rugby	7=-30
b:< rumour	6=40
b:< runs	1=-30 4=-50
b:< sa	0=-37 1=-45 2=-28 3=33 5=-27 6=-96 7=26
b:< sage	5=-33
b:< sales	4=-26
b:< same	5=-52 6=74
b:< sang	2=27 3=-26
b:< sans	2=-31 3=-28 4=-27 5=62
b:< says	4=40 5=-36
b:< scanned	3=-44
b:< sceptic	1=34
b:< sceptical	1=-33
b:< sceptique	0=-40 8=-32
b:< sclerose	4=51
b:< se	5=68
b:< secretaire	2=-59 5=-28 7=-50
b:< secretary	0=59
b:< section	0=-67 7=-56 8=-26
b:< security	0=-25 8=-36
b:< selfie	3=44
b:< sells	3=-61 4=-32
b:< selon	4=37 8=25
b:< sent	0=46 5=48 6=-30
b:< sequencage	2=28
b:< sequenced	2=-25
b:< serait	1=63 3=-51 8=53
b:< seropositif	4=73 8=-45
b:< serrurier	8=-25
b:< served	7=28 8=38
b:< ses	0=77 3=30 4=-27 5=-53 6=47 7=-31 8=-60
b:< sex	5=41 8=-39
b:< sexe	5=-36
b:< sexual	5=62 8=-28
b:< sexualite	5=63
b:< sexually	5=45
b:< she	0=-39 1=-45 3=-57
b:< shop	7=-26
b:< sickle	2=-29
b:< signature	3=-55 8=-29
b:< signed	0=51 4=39 7=-34
b:< since	4=27
b:< single	5=-51
b:< sits	0=53 8=-30
b:< soeur	1=-60 2=25 4=-34
b:< soins	3=-37 4=-83
b:< son	0=35 4=42 5=-26 6=-125 8=49
b:< sorti	8=33
b:< sous	8=38
b:< speaks	1=-41 4=-26 6=53
b:< speech	4=-33
b:< spends	1=29
b:< sports	4=-47
b:< staff	7=-36
b:< stage	0=37 4=26 7=39
b:< steward	7=-58
b:< still	5=33
b:< stolen	8=-37
b:< stonewall	6=-32
b:< straight	8=-25
b:< strict	1=43
b:< strip	5=-28
b:< strongly	0=37
b:< struck	1=-31
b:< student	3=-33
b:< sud	7=-71
b:< suivi	8=68
b:< suivie	4=54
b:< supporter	0=62
b:< sur	4=29
b:< surveillant	7=61 8=-44
b:< suspected	4=47
b:< suspendu	0=52 4=-29
b:< swinger	5=28
b:< syndic	7=-82
b:< syndicaliste	0=-25
b:< syndicat	7=-116
b:< syndication	7=-102
b:< syndique	7=52
b:< syndrome	2=33 4=-34
b:< tailleur	1=-31
b:< taught	1=-66 3=-28
b:< taux	3=57 4=43
b:< teaches	4=-27 6=-27
b:< tells	0=51 4=-47
b:< temoin	8=-39
b:< ten	7=28
b:< terrain	2=29
b:< test	4=-26
b:< tested	2=28 4=32
b:< the	0=-32 1=-73 2=-49 3=47 4=-25 7=-44 8=-43
b:< their	2=-56 4=55 5=53 6=-52 8=31
b:< theorie	6=-34
b:< these	1=-28 6=-48
b:< they	3=57 4=-73 5=84 6=-63
b:< thinks	7=52
b:< three	4=45 8=30
b:< thumbprint	3=48
b:< time	4=-27 8=-35
b:< told	1=-29 4=48 5=-41 8=25
b:< took	5=30 6=-36 8=52
b:< tracts	0=-44
b:< trade	7=-50
b:< trained	2=-29 8=-36
b:< trait	2=32 4=-34
b:< traitement	4=-63
b:< traiteur	1=-35
b:< transhumanist	1=39 4=-32
b:< transmission	2=-51
b:< travail	8=42
b:< travailleur	3=-26 4=67
b:< treasurer	7=-43
b:< tres	0=25
b:< tresorier	7=42
b:< trial	8=-73
b:< trisomie	4=-32
b:< trois	5=-34 8=28
b:< twenty	8=30
b:< two	1=-59 2=-36 5=-113 6=57 7=-55
b:< type	2=-25 4=54
b:< un	0=-62 1=-62 3=-75 6=-44 7=-38 8=-30
b:< under	4=84 8=69
b:< une	1=-49 4=80 6=-48 8=37
b:< union	0=-103 1=-51 2=-25 4=-35 5=-49 7=28 8=-31
b:< unite	7=31
b:< united	0=-45 7=44
b:< uses	4=81
b:< utilitarian	1=-25
b:< vaccination	4=-80
b:< vaccinee	2=-25 4=73
b:< vaccins	4=38
b:< variant	2=-56
b:< vegan	8=-44
b:< vegane	1=50
b:< vein	3=28
b:< vend	5=26
b:< vendeur	4=-38
b:< venerable	1=35
b:< verification	5=-28
b:< victime	8=-61
b:< vie	5=39 6=-36
b:< vierge	5=76 8=-73
b:< vigneron	0=-25
b:< visa	3=-47 4=-27
b:< visite	4=-31
b:< visiteuse	4=-46 8=-32
b:< visits	5=48
b:< vit	1=36
b:< voice	5=-34
b:< voix	0=-47 3=-42
b:< vols	8=-46
b:< volunteer	0=27
b:< vote	0=-36
b:< wants	5=-37 7=36
b:< was	0=41 1=37
b:< watches	5=76
b:< we	0=39 3=61 4=-31 5=-40 6=-26
b:< wears	8=36
b:< wedding	1=-26 6=-49
b:< western	7=-35
b:< won	6=59
b:< worked	5=-37
b:< works	0=-42 1=25 7=-39
b:< would	0=53
b:< wrote	0=-45 1=-54 2=-29 3=-53 5=-47 6=-25 8=-56
b:< youth	4=-32 5=-30
b:a 2015	0=27
b:a 2020	4=30
b:a 3d	3=44
b:a adhere	0=-31 7=27
b:a anime	1=-25 5=-26
b:a arrete	8=67
b:a aucun	4=30 8=-33
b:a aucune	0=30
b:a avoue	5=53 8=33
b:a baby	4=88
b:a badge	0=-40
b:a balanced	2=38 4=-42
b:a bamako	0=48
b:a ban	8=54
b:a bank	3=-27 6=-29
b:a believer	1=38
b:a biometric	3=32
b:a bit	4=51 5=28
b:a blog	3=-25 7=-47 8=34
b:a blood	3=39
b:a book	0=-58
b:a bookkeeper	1=-37
b:a born	0=-27 2=-45 3=-40
b:a boy	3=-41 7=-29 8=52
b:a boyfriend	5=52 6=-48
b:a breakdown	4=-26 5=-36
b:a brest	5=-43 6=-33
b:a broadcaster	7=-30
b:a bruxelles	1=33
b:a cafe	0=29
b:a car	5=-36
b:a card	0=29 7=-59
b:a carrier	2=34
b:a category	8=-36
b:a catholic	1=-44
b:a cause	0=-58 2=43 3=35 7=-29
b:a change	1=35
b:a chaque	0=44
b:a charity	4=-38 8=31
b:a chiffre	3=-38
b:a child	4=76 8=-58
b:a children	4=-43
b:a classe	8=25
b:a clean	4=-25 6=-34
b:a client	5=78
b:a clinic	2=-33 4=-67
b:a clone	2=-42 8=-32
b:a cochlear	4=35
b:a coeliac	4=-31
b:a colle	0=29
b:a colleague	0=45 3=-25 4=-34 7=-31
b:a commande	2=49 4=-41 7=-55
b:a committed	1=34
b:a communist	0=57
b:a community	7=-57 8=32
b:a concu	8=-34
b:a confirmed	6=60
b:a connu	0=64 5=61 6=-52
b:a consensual	5=61
b:a conservative	0=-41
b:a convenor	7=41
b:a conviction	1=-70 4=-29 8=62
b:a convinced	0=32 1=64 8=-38
b:a counsellor	2=-28 4=57
b:a course	6=-27
b:a cousin	0=51 2=26
b:a cree	0=50
b:a crime	1=-48 6=34 8=-35
b:a criminal	8=-44
b:a cru	3=-29 5=27
b:a cystic	4=-29
b:a day	1=-27 2=-27 3=-32 4=45 7=-25
b:a de	2=46 4=-27 5=-30
b:a deal	8=-27
b:a decouvert	5=32 6=-31
b:a defendu	0=31
b:a deleguer	7=-48 8=-38
b:a demande	2=-50 5=-31 6=35
b:a demissionne	0=55
b:a democrat	0=35
b:a democratic	0=72 7=-47
b:a demonstration	0=-43 8=46
b:a des	0=-33
b:a desk	1=42 4=35
b:a dessine	4=-48 8=-41
b:a deux	0=-36 5=-27
b:a developpe	4=-35
b:a dijon	6=-25
b:a director	8=53
b:a dit	0=37 3=-28 4=26 5=37
b:a dix	8=38
b:a dna	2=48 8=-78
b:a doctor	4=-37
b:a doctorate	1=35
b:a dominant	5=-28
b:a donne	2=64 8=-25
b:a donor	2=43
b:a drug	8=43
b:a du	4=43
b:a ecope	8=42
b:a ecrit	1=-35 4=-52 8=-34
b:a elle	3=-49
b:a empreinte	3=-43
b:a en	4=31
b:a enregistre	3=48
b:a epouse	5=-52
b:a ete	0=-46 1=25 4=-40 7=41
b:a etudie	0=-46
b:a eu	0=-27 2=30 5=-28 8=32
b:a facial	3=-50
b:a fait	0=-65 1=76 3=-34 4=40 8=30
b:a faith	1=25
b:a fall	4=52
b:a family	0=53 7=-48
b:a faute	5=71 6=-54
b:a fertility	4=-38
b:a fetish	0=-32 5=54
b:a fever	4=-63
b:a field	7=-30
b:a film	1=-29
b:a filme	6=-34
b:a fine	4=-30 8=-33
b:a fingerprint	3=-68
b:a firm	1=34 4=-42
b:a flat	4=-31 6=50
b:a fling	5=47
b:a fo	7=58
b:a fob	3=32
b:a forme	1=-32
b:a former	0=-30 5=56 6=-31
b:a fraud	1=-31
b:a freemason	1=55 8=-36
b:a fui	0=81
b:a gagne	0=-35 6=34 7=-30 8=-46
b:a garde	0=62 4=32
b:a gay	0=-38 6=70
b:a genetic	2=37
b:a gere	4=-48 5=-66
b:a gift	0=41
b:a girl	4=-30
b:a girlfriend	5=35 6=31 8=-30
b:a golf	7=-72
b:a good	1=-44 3=-40 4=-28 5=-25 8=-30
b:a gp	4=-61
b:a green	0=30
b:a grin	8=-32
b:a group	0=28 1=-29 4=-26 7=-40
b:a guard	0=-25 1=-30
b:a gueret	4=-37 5=-32
b:a guide	4=36
b:a half	2=35
b:a healthy	2=-46 4=-30
b:a hearing	1=-34 4=41
b:a heart	4=62
b:a herite	2=-37
b:a hip	4=55
b:a hospice	6=-46
b:a hospital	1=32 4=-38 6=25
b:a housing	7=-39
b:a humanist	1=43
b:a jail	8=-49
b:a jamais	2=-54 5=-33 6=73 8=-42
b:a joiner	6=-48
b:a joint	3=39
b:a joke	0=45 1=79 6=-25 7=-44
b:a joue	6=-55
b:a jour	4=45
b:a judge	0=-34
b:a jury	8=-45
b:a l	1=-43 4=-43 5=-81 6=27
b:a la	0=-76 3=-41 4=-89 6=26 8=36
b:a lay	1=-53 5=39
b:a le	2=59 3=-43
b:a lesbian	0=-44 4=-32 6=115 8=-33
b:a letter	8=53
b:a liberal	0=-33
b:a limoges	6=-27
b:a line	7=34 8=-30
b:a livre	0=-40 7=-31
b:a lodge	1=66
b:a long	5=-53 6=-40
b:a lost	8=50
b:a lot	4=46
b:a lover	5=54 6=-51
b:a lui	5=44
b:a lyon	1=-62 4=-28
b:a ma	3=39 5=36
b:a macron	0=36 3=-43
b:a maga	0=39
b:a magazine	4=-34 5=37 6=-33
b:a man	1=-29 4=-26 5=-44 6=84 8=60
b:a manifeste	0=35
b:a married	5=41 6=-41
b:a matter	1=39
b:a member	0=48 1=37 5=-32 7=48
b:a mene	4=-35 7=28
b:a methodist	0=-25
b:a metz	2=-30 4=65 6=-45
b:a mi	1=34
b:a midwife	4=-25
b:a milite	7=37
b:a mining	6=39
b:a minister	5=60
b:a mis	7=-35 8=33
b:a mistress	5=85
b:a monte	0=-29 4=-37 5=-43 7=70
b:a montre	2=27 4=-48
b:a mortgage	0=-30 6=-41
b:a museum	0=-28
b:a musical	5=-49
b:a mutation	2=35
b:a nancy	1=30
b:a nanterre	0=-25
b:a negocie	7=-97
b:a negotiator	0=-25 7=70
b:a neighbour	5=33
b:a network	6=-45
b:a new	0=-37 4=65
b:a nice	0=-30 1=-31 6=27
b:a night	8=69
b:a no	0=29
b:a non	1=52
b:a note	0=44 2=29 4=-58
b:a nurse	4=25
b:a obtenu	4=-30
b:a one	5=-36
b:a organise	0=-41
b:a orsay	2=-31
b:a ouest	8=-36
b:a ouvert	6=-29 8=51
b:a page	0=60
b:a paid	0=-61 7=45
b:a parking	1=-30 8=25
b:a party	0=33
b:a pas	0=42 2=75 4=-76 6=-37 7=43 8=33
b:a passe	0=43 2=31 4=-28 5=-72 8=68
b:a paye	1=-28 8=44
b:a perdu	1=35 4=91
b:a philosophy	1=47
b:a phone	3=-35
b:a photographie	3=32 5=-53 6=-31
b:a picture	5=54
b:a pilote	8=-25
b:a pin	3=28
b:a plaide	6=-27 7=-27 8=47
b:a play	4=-44
b:a plus	1=-26 4=-62 5=33 6=-33 8=-41
b:a plusieurs	5=77
b:a police	0=-27 1=32
b:a porte	2=-38 3=31 8=-62
b:a pose	5=42
b:a posting	6=28
b:a preciser	4=-30 6=30
b:a presente	0=-41 5=-31 6=25
b:a press	7=-27 8=33
b:a pris	0=-34 1=-42 5=33
b:a prison	8=-44
b:a prize	5=-41 7=-33
b:a problem	0=55 1=-45
b:a produit	2=-34
b:a prostitute	5=37
b:a protest	0=-51 8=27
b:a psychiatrist	4=68
b:a pub	8=30
b:a pupil	5=51
b:a quaker	1=27
b:a quarante	4=31 6=47
b:a quarrel	8=27
b:a queer	6=46
b:a quinze	0=25 2=-33 8=65
b:a quitte	0=-57 1=50 2=-25 4=-33 5=36 7=52
b:a raconte	6=34
b:a rally	0=38 8=-25
b:a rare	2=51 4=-31
b:a reading	1=60
b:a realise	0=-31 6=-41
b:a receptionist	7=-31
b:a reconnu	3=-28 4=-36 8=83
b:a reconnue	3=31
b:a record	3=-29
b:a recovering	4=71 8=-32
b:a recu	2=28 7=-26
b:a redige	2=-29
b:a refuse	2=61 4=48
b:a rejoint	1=-29 6=63 7=73 8=-35
b:a relationship	4=-31 6=56
b:a rennes	0=26 2=-38 6=-34
b:a renove	4=-39
b:a rep	7=-28
b:a represente	0=-32 7=35
b:a repris	0=-30 1=-27
b:a residence	8=60
b:a restaure	1=-39
b:a retrouve	2=61
b:a reussir	8=-41
b:a rien	5=-38 6=-41
b:a risque	4=56
b:a roissy	7=30
b:a sa	0=34 3=58 5=-32
b:a saint	6=35
b:a same	5=-80 6=52
b:a school	4=-36 6=-40
b:a sciences	0=36
b:a seize	7=-27
b:a series	6=-27
b:a servi	0=-42
b:a ses	0=44 5=36
b:a sex	5=35
b:a sexual	0=-26 5=35
b:a shop	3=25 7=59
b:a signale	3=26
b:a signature	8=30
b:a signe	7=-29
b:a small	6=26
b:a society	1=25
b:a soft	0=39 4=-31
b:a son	0=45 1=-50 2=59 3=50 5=28 6=-66 8=-52
b:a soutenu	0=63
b:a special	2=-38
b:a steward	7=-57
b:a stoic	1=35
b:a straight	6=-68
b:a strasbourg	6=50
b:a stroke	4=38
b:a student	0=29 8=34
b:a sud	7=38
b:a suivi	1=32
b:a summer	3=-43
b:a supplier	5=51
b:a swingers	5=25
b:a t	0=45 1=-54 5=64 6=51 8=-39
b:a tabloid	4=-34
b:a tag	8=59
b:a talk	0=-34 1=31
b:a taxi	3=34
b:a teenager	8=38
b:a tenu	0=59 4=-44 7=-39 8=-33
b:a test	4=-32
b:a teste	2=64 3=-31
b:a thesis	4=25
b:a third	1=-25
b:a tire	0=-48 4=-55 8=73
b:a titre	0=-25 1=33
b:a tory	0=42
b:a touchee	6=34
b:a toujours	1=-46
b:a toulouse	2=-25 6=37
b:a tourne	1=-33
b:a tout	7=-61
b:a toute	0=-32 1=62 4=-28 5=28 8=-26
b:a traduit	1=-32 6=-26
b:a trainee	4=-40 5=50 8=-54
b:a transmis	1=32 2=-26
b:a travaille	4=-45 7=-27
b:a travailler	0=-25
b:a trente	8=-26
b:a trois	0=-45 5=92
b:a trompe	5=62 6=-29
b:a trouve	2=73 4=-39 5=33
b:a tue	8=-25
b:a two	0=-29
b:a typeface	1=-56
b:a un	5=29 6=-77 7=-34 8=35
b:a une	0=-42 2=42 3=-31 4=67 5=46 6=39 7=-34
b:a union	1=-31 5=-25 7=77
b:a university	0=-26
b:a valid	3=-40
b:a valu	5=-30
b:a van	4=-37
b:a velo	1=-26 7=67
b:a vendu	0=-27 1=36 2=-48
b:a virgin	5=73
b:a vole	5=-27
b:a volunteer	0=26
b:a vote	0=-36 5=-36
b:a vu	8=28
b:a vue	0=-32 4=-99 5=40 6=-26 8=68
b:a warehouse	0=-34
b:a week	1=-32 8=-76
b:a weekly	1=43 4=-34
b:a whistle	8=32
b:a wife	8=-34
b:a witness	8=-42
b:a woman	0=-38 1=-30 4=-72 6=85
b:a year	0=-50 2=32 4=43 5=37 6=-58 7=-27 8=-43
b:a young	0=28 8=30
b:a zoo	1=34
b:abnormal loads	5=-38
b:about a	4=-35 5=-36 8=33
b:about her	2=41 5=36
b:about his	0=32
b:about it	0=44 4=87 5=56 6=-34 8=-39
b:about leave	6=65
b:about sunday	1=31 4=-25
b:about the	1=-45 8=91
b:absences pour	7=65
b:abstinente >	4=-39 5=47
b:abstinente par	4=-41 5=45
b:abus de	8=27
b:acces a	3=33
b:accident >	5=35
b:accident de	4=51
b:accident du	4=68
b:accident the	3=30 4=-45 5=34
b:according to	1=52 2=29 5=33 6=45 7=-38
b:accords avec	7=-25
b:account >	0=25 6=-25
b:accountant >	1=-36
b:accounting >	5=-30
b:accounts of	4=-29
b:accro au	2=-25 4=-48 5=26
b:accueil >	6=29
b:accused of	6=-43 8=28
b:acquitte >	8=40
b:across three	2=-42
b:action >	8=37
b:activated for	3=39
b:active in	0=43 6=42
b:activee pour	3=26
b:activite >	5=-35
b:actors >	3=-33
b:addicted to	4=-25 5=56
b:addicts in	4=45
b:adepte de	1=48
b:adepte du	5=65
b:adherent de	0=-33
b:adjoint du	7=26
b:adjointe au	5=-29
b:adjudant >	8=33
b:adjustments >	4=36
b:admits >	0=-46
b:adn de	3=-35
b:adoption >	6=-27
b:adults in	4=-28 5=38
b:aeroports >	3=-30
b:affair of	5=-66
b:affair to	5=-28
b:affair with	0=-36 5=50 6=-61 8=-30
b:affaire classee	8=-51
b:affaire de	8=64
b:affaire du	8=-41
b:affaires >	5=57
b:affairs >	5=-35
b:affairs at	5=-26
b:affairs of	5=-28
b:affiche >	0=-37 1=31 5=30
b:affiches de	0=-40
b:affiliated to	7=42
b:affray >	8=29
b:after a	0=-52 1=-41 4=35 5=-46 8=31
b:after an	0=-32 6=-25
b:after her	4=-52
b:after reading	1=35
b:after six	4=-27
b:after the	0=-42 2=-38 3=27 4=59 5=-52
b:afternoons >	4=39 6=-42
b:again >	0=37
b:against the	0=123 1=-53 2=44 3=-41 4=-30 7=-37
b:agde >	5=74
b:agence >	0=-36 4=44
b:agence de	2=-47 4=-32
b:agency >	0=-53 3=-45 4=41
b:agenda >	0=-29
b:agent >	0=-72 5=-30
b:agent de	2=-37 3=-44 4=-28
b:agnostic as	1=-32
b:agnostique >	1=42
b:ai ete	5=-45 6=-25
b:ai eu	0=-30 6=-29
b:ai jamais	0=28 8=-25
b:ai milite	0=39 7=-38
b:ai pas	0=-51 4=-65 7=65
b:ai quitte	0=53
b:ai un	2=25
b:aid >	4=-78
b:aide aux	8=-38
b:aide soignante	4=-27
b:aime les	5=-39
b:aime pas	4=-26 6=60
b:aime que	6=61
b:aime un	6=43
b:airline s	2=47
b:airports >	3=-25
b:album >	4=-42 8=-33
b:alcool >	4=-34 8=86
b:alcoolemie >	4=-30 8=48
b:all >	0=48 4=-29
b:all its	1=44
b:all my	0=41 4=-25
b:all over	3=-50
b:all parties	0=-37
b:all ten	3=26
b:all the	0=-32
b:all things	8=46
b:allergic to	2=-50 5=-35
b:allergy >	4=43 7=-33
b:ally of	6=-28
b:alone >	0=47 4=-29
b:along with	2=38
b:alzheimer precoce	2=57 4=-42
b:am a	0=33 4=-34 5=-41 6=30 7=-27
b:amant a	5=43
b:amant de	5=55
b:ambassade >	3=41
b:america ohio	0=61
b:americaine >	2=50 6=-34
b:ames was	5=-40 8=41
b:ami >	1=39 4=-45 5=-39 6=31
b:ami de	0=-27
b:ami des	6=-29
b:amoureux de	6=-36
b:amyotrophie spinale	2=33
b:an >	0=-31 6=-39
b:an absurdist	1=38
b:an accountant	6=-41
b:an affair	0=-33 5=53 6=-48
b:an anonymous	8=32
b:an anthroposophist	1=47
b:an anti	1=46
b:an arrangement	5=64 6=-26
b:an atheist	0=-38 1=89
b:an avowed	1=36
b:an award	6=53
b:an dernier	0=-69 4=45 5=-65 6=38
b:an editor	4=-35
b:an engineer	1=31
b:an epipen	2=-31 4=51
b:an ethical	1=35
b:an independent	0=31 4=-40
b:an inmate	8=39
b:an insulin	2=-40 4=32
b:an insurer	4=-26 8=-29
b:an interpreter	4=52
b:an lgbt	0=-27 6=-35
b:an occupational	4=-27
b:an office	0=49 4=32
b:an old	0=68 1=-43 4=-26 8=37
b:an open	1=-35 5=72
b:an organiser	0=42
b:an unbeliever	1=46
b:analyse d	3=-29
b:analysis >	3=-48
b:analyste >	8=-38
b:ancien >	0=-30 1=-52 7=28
b:ancien associe	5=-33 6=56
b:ancien chef	4=-27
b:ancien de	7=38
b:ancien detenu	0=-32 8=62
b:ancien directeur	5=30
b:ancien du	0=38
b:ancien employeur	5=46 8=-42
b:ancien patron	4=53 8=-40
b:ancien secretaire	0=30
b:ancien superieur	6=39
b:ancienne collegue	1=-42 5=25
b:ancienne responsable	0=35 7=40
b:and a	0=27 1=-50 2=-30 3=-61 5=-37 7=-27
b:and anxiety	4=-41
b:and asked	4=44 7=-34
b:and asks	1=29 4=59
b:and believes	0=-35 1=64
b:and brother	2=-31 8=48
b:and doesn	0=50 1=-40 2=-28 5=-42
b:and eats	0=-42
b:and finds	1=43 4=-30
b:and found	8=38
b:and funerals	1=-33
b:and goes	4=53
b:and got	0=-37 4=-30 8=42
b:and has	0=43 5=37 6=-43
b:and hasn	0=-26
b:and have	1=38
b:and he	0=-25 1=38 2=44 4=-52 6=-40 8=54
b:and helped	8=-37
b:and her	0=-30 1=42 2=-32 3=46 5=-73 7=-32
b:and his	1=-37 2=37 8=-52
b:and honest	5=-27
b:and i	4=36 5=-34
b:and is	1=34 4=77 5=29 6=64
b:and it	1=-31 4=27
b:and its	0=-33
b:and kept	2=38 8=-44
b:and later	0=-33 2=46 6=27
b:and led	7=37
b:and left	0=-74 4=-48 5=61 6=-43
b:and likes	5=29
b:and lives	1=59
b:and lost	0=59 4=-25 8=-41
b:and married	6=42
b:and member	0=35
b:and mills	5=-30
b:and needs	4=29
b:and never	3=-26 8=-31
b:and now	0=31 4=-48
b:and on	0=-84 7=27
b:and open	4=62
b:and other	6=-40
b:and out	4=41
b:and paid	8=40
b:and proud	0=40 1=-29 5=-28 7=38
b:and says	4=-69
b:and she	6=50
b:and sits	7=-29
b:and so	2=50 5=-25 6=55
b:and sold	5=42
b:and stayed	6=26 8=36
b:and still	0=28 1=46
b:and that	0=73 1=36 4=38 7=-40 8=-39
b:and the	1=-83 3=-41 4=-68 5=33 6=73 7=-26
b:and their	2=-32 4=-58 5=-44 6=38
b:and then	3=-32
b:and they	5=-36
b:and through	0=42
b:and tired	4=-50 6=45
b:and told	4=-32
b:and trained	4=-34 8=48
b:and two	0=-28 4=56 6=-47
b:and wants	4=-29
b:and was	0=-43 1=-27 7=54 8=34
b:and wife	5=-27 6=-77 7=28
b:and won	4=-28 7=-33
b:and works	1=41
b:and would	1=27 3=28 4=-31 8=-26
b:and wrote	0=29 1=-40 6=-26
b:angers >	1=43
b:animaliste >	0=43 1=-37
b:animatrice >	0=-45 1=-49
b:animaux pour	1=47
b:anime une	1=-33
b:anne >	4=40
b:anne hidalgo	0=55 5=-33
b:annee >	6=27
b:annee de	1=34
b:anomalie du	2=48 4=-26 5=-27
b:anomalie genetique	2=36
b:anonymous caller	5=32
b:anonymous note	6=-29
b:another >	8=-30
b:another man	0=-35 5=-52 6=100
b:another woman	6=44
b:ans >	0=-50 1=30 2=-41 7=-50 8=43
b:ans a	0=63 1=-46 4=-35 6=-28 7=-39 8=-46
b:ans avec	5=-41 6=53
b:ans dans	0=33
b:ans de	1=-43 8=33
b:ans elle	4=36 5=34
b:ans et	4=25
b:ans il	0=39 5=27 6=-25
b:ans qu	0=-36 5=-26 6=41
b:antecedents judiciaires	2=-31 8=62
b:anthroposophist >	1=46
b:anthroposophist and	1=27
b:antidepresseurs depuis	4=37
b:anyone for	2=55 4=-27
b:anything >	7=55 8=36
b:anything else	1=37
b:apparently he	4=36 6=-28 8=-57
b:apparently on	4=62
b:apparently she	4=-37
b:apparently the	8=-29
b:appartement >	6=44
b:appartenu a	0=38 8=-49
b:appartient a	1=76 2=33 4=-55
b:appel >	5=-29
b:applicant >	0=29 3=51
b:applicant had	4=27
b:applicant is	0=34 1=53 3=-28
b:applicant objects	1=51
b:applicant s	3=26 5=-37 8=32
b:applicant sold	4=-28
b:applicant was	0=-53 1=29 6=-33
b:applicant wrote	2=33
b:appointed by	0=-32
b:apprentis >	2=-29
b:appris a	6=32 7=47
b:appui >	0=50 2=54 4=-26 5=-43
b:apres avoir	0=45
b:apres des	5=26 8=35
b:apres la	1=32 2=-52 4=-28
b:apres le	1=57 2=59 4=-55 6=-28 8=32
b:apres sa	4=25 7=32
b:apres ses	0=30
b:apres son	3=77 6=28 7=-52 8=-27
b:apres un	0=-31
b:apres une	0=-36 1=29 5=72
b:apres vingt	6=-30
b:apte >	4=76
b:apte sans	4=27
b:arc en	6=-38
b:architect >	1=-27
b:archive >	1=43
b:are all	3=-55
b:are both	2=37 4=-38 6=26 7=25
b:are his	0=-33 8=-44
b:are in	2=-25 5=-38
b:are not	4=-35
b:are on	3=73 5=25 8=-33
b:are the	1=-51 8=-34
b:are what	1=35
b:army >	5=-29
b:arnaud demande	2=-25
b:arrest in	2=42
b:arrested in	8=38
b:arrested the	8=-44
b:arret de	4=42
b:arret maladie	4=37
b:arrete de	4=64 8=-44
b:arrets de	8=-27
b:arrondissement groupe	0=49
b:arts degree	0=-36
b:as a	0=47 1=-28 5=-48 7=-33 8=26
b:as an	1=78 4=-45 5=-28 6=-46 8=-43
b:as branch	0=-44
b:as buyer	6=-45
b:as far	1=30
b:as he	0=33 2=-33 4=-42 5=-34 6=27 7=-63 8=30
b:as her	2=30
b:as his	1=71 3=32 4=-30 7=-45
b:as hr	6=-54 7=-27
b:as i	1=29
b:as its	1=-39
b:as one	3=-46 6=36
b:as secular	1=-31
b:as she	2=-32 4=54 7=-31
b:as the	2=27 4=29 5=46
b:as ward	7=-33
b:asexual and	6=26
b:asexuelle >	6=-66
b:asie >	1=-37
b:ask >	2=-27 4=28 5=33
b:asked >	2=-30 4=52 5=-25 6=29
b:asked about	0=-41 1=30 5=-50 6=29 8=64
b:asked for	3=81 4=52 5=36 6=-44 8=-53
b:asked not	6=-36
b:asked that	4=-25
b:asked to	0=-28 3=-46
b:asked whether	0=38 4=-25 7=-29
b:asked why	0=30
b:asks >	1=-56 5=66
b:asks for	1=44 2=-25 5=-68 8=-29
b:aslef >	7=25
b:assemblee >	7=-26
b:assemblee nationale	0=-27
b:assigne a	8=65
b:assistant >	2=-29
b:assistante dentaire	4=-32
b:association >	1=-29 5=-31
b:association des	7=-42
b:associe >	5=-26 6=45
b:assured us	0=40
b:assureur >	2=-40 8=-25
b:astrid >	6=31
b:asylum seekers	6=-29
b:at a	0=-50 1=-46 2=-70 3=-43 4=-63 6=-71
b:at all	1=69
b:at an	4=-33 5=-28
b:at every	1=-37 5=56
b:at fifty	6=28
b:at ford	0=-28 7=27
b:at forty	4=66 5=35
b:at freemasons	1=-27
b:at heart	4=-28
b:at her	1=58 3=26 4=-55 7=46
b:at his	0=-31 3=60 5=26 6=30
b:at hmp	8=-70
b:at home	4=-33
b:at king	1=-32
b:at lunch	5=44
b:at nineteen	8=39
b:at school	6=35
b:at the	0=42 1=-66 4=-75 8=-38
b:at thirty	5=29
b:at twickenham	7=-41
b:at weekends	0=29 4=-38 5=40
b:at work	5=-33 6=75 8=-31
b:atelier >	1=-40 7=47
b:atelier de	1=-38 3=-28 5=-26 7=25
b:atelier qu	0=-39
b:athee >	1=58
b:athee et	1=28 3=-36
b:atheism >	1=-75
b:atheist >	1=64
b:atheist and	0=-36
b:atheist as	1=34 4=-30
b:athlete s	2=41
b:atlanta >	0=57 7=38
b:attached >	3=37 4=-41 8=27
b:atteint d	4=-49
b:atteinte de	4=48
b:attend son	8=68
b:attend un	6=-37 8=-31
b:attends a	1=39
b:attracted to	6=41
b:au bulletin	0=-64 8=64
b:au canada	7=-30
b:au cancer	2=30 4=-28
b:au centre	0=-32 3=40
b:au chu	2=-45
b:au clavier	4=32
b:au club	7=-46
b:au comite	7=39
b:au commissariat	8=51
b:au congres	7=28
b:au conseil	0=51 1=-31 2=-30 5=-65 7=38
b:au consulat	3=32
b:au cse	0=-30 7=34
b:au dejeuner	2=-26 8=-29
b:au depot	5=-32 8=61
b:au dossier	2=51 3=27 4=-40 8=30
b:au fichier	8=-52
b:au fijais	8=52
b:au genou	4=56
b:au grand	1=60
b:au lit	5=-59
b:au lycee	6=25
b:au maire	0=29
b:au marche	4=63
b:au nom	7=49
b:au pair	5=84 6=-47
b:au parlement	0=-29
b:au pcf	0=68 7=-60
b:au poste	5=-72 8=60
b:au premier	3=-31
b:au ps	0=76 7=-46
b:au senat	0=-26
b:au sens	1=92 4=-32 6=64 8=-40
b:au sexe	5=85
b:au sfa	7=28
b:au siege	0=-33 7=-33
b:au snes	0=-43 7=52
b:au stade	6=-30
b:au syndicat	0=-56 7=29 8=-32
b:au theatre	6=-58
b:au travail	1=-29 4=55 5=-31
b:au tribunal	8=-68
b:auberge >	5=-36 6=49
b:aucun dieu	0=-35 1=28
b:aucune gene	2=-25 4=37
b:aucune mention	0=-41 8=41
b:aucune opinion	0=29
b:audience >	8=-32
b:audiologists >	4=-53
b:aujourd hui	1=25
b:aupres de	4=-50 5=-28 8=38
b:aupres des	7=-29
b:aurait couche	5=45
b:aussi >	1=-35 2=39 4=25
b:aussi le	0=-26
b:authentification >	3=27
b:authentification forte	3=-36
b:authentification vocale	3=46
b:authentifier >	3=33
b:autism spectrum	4=25
b:autistes >	4=-47
b:auto immune	4=31
b:automatique >	8=-51
b:autre >	5=55
b:autrice >	8=-36
b:autumn >	4=28
b:aux blocages	0=54
b:aux elections	0=-42 7=41
b:aux europeennes	0=29 7=-36
b:aux legislatives	0=28 1=-29
b:aux modes	4=-43
b:aux municipales	7=-37
b:aux prud	6=48
b:aux republicains	0=63 7=-59
b:aux reunions	0=-37 4=-64 7=41
b:aux victimes	8=-40
b:avant de	0=33
b:avant l	5=-29 8=-32
b:avant la	4=-57
b:avec des	0=-45 6=46
b:avec deux	5=29 6=-65
b:avec l	3=62 6=-25
b:avec la	0=31 4=-34 5=98 7=-86 8=-36
b:avec le	2=-30 4=33 5=42 6=34
b:avec les	7=-47
b:avec qui	6=55
b:avec sa	4=-74 8=-37
b:avec ses	0=-46 5=-62 6=-58
b:avec son	0=-56 1=-42 3=57 7=-37 8=-27
b:avec sursis	8=57
b:avec trois	4=-28 5=78
b:avec un	0=-57 1=-56 6=48 7=-37 8=-35
b:avec une	0=-37 3=-29 4=55 5=109 8=-47
b:aventure avec	5=45
b:aventure humaine	5=-28
b:avion >	2=47
b:avocate >	6=-33 7=-31 8=-26
b:avoir des	0=-32 1=49
b:avoir manifeste	0=38
b:avowed nihilist	1=33
b:ayn rand	1=63
b:b2v et	4=-41
b:back after	4=-33
b:back to	0=28 6=-28
b:badge >	0=-62 6=27
b:bae >	1=43
b:bail >	8=-27
b:bail in	8=32
b:bakery >	0=31
b:bamako >	0=56
b:ban >	8=50
b:bank >	3=-50 6=-32 7=-41 8=-54
b:bank and	8=27
b:bank in	5=-30 8=28
b:bank s	3=39
b:banned from	8=64
b:banque >	0=30 5=-25 6=-26
b:bar >	5=26
b:bar gay	6=-63
b:bar in	6=-27
b:bar manager	6=-32
b:barman >	1=-28
b:barre a	0=-47
b:barred from	8=44
b:bas de	2=61
b:base du	3=68
b:batiment >	7=-33 8=-32
b:be >	6=35
b:be a	0=67 1=-38 4=-34
b:be home	4=-42 6=52
b:beau frere	1=-45
b:became an	1=41
b:because i	0=-30 6=27
b:because of	1=-39 2=-35 3=64 4=83
b:because she	0=46 2=31 4=-40
b:because the	0=-29 8=-29
b:bed the	5=56
b:been a	4=-34 5=-26 6=53 8=-27
b:been an	0=50 4=-28
b:been clean	4=80
b:been convicted	8=47
b:been faithful	5=45 6=-38
b:been in	4=38 8=64
b:been married	6=-37
b:been on	0=36 4=-32
b:been the	4=-29
b:been to	1=39 8=31
b:been told	2=29
b:before she	0=-38 8=-48
b:before the	3=29
b:behalf of	7=-31
b:being a	1=48
b:being asked	4=-47 6=55
b:belgique >	0=40
b:beliefs >	1=32
b:believer >	1=32
b:believer in	1=-50
b:believes in	0=-26 1=34 5=-26
b:believes that	8=-39
b:belonging to	1=-37 8=-34
b:belongs to	1=29
b:bench >	4=-30
b:beneficiaire de	4=30
b:benefit fraud	8=-39
b:benevole >	8=-30
b:benevole d	0=-36 6=38 8=-26
b:benevole de	0=51
b:berlin >	0=-28
b:bernie sanders	0=43 8=-33
b:best in	6=-35
b:best sense	0=-26
b:better than	0=-28 4=34
b:between a	7=-32
b:bi >	5=-34 6=61
b:bi weekly	6=-43
b:bible he	1=76
b:bien >	1=56 3=-25
b:bien fait	4=-48 8=-26
b:bien suivie	4=28
b:biens sociaux	8=37
b:bilan de	4=-25
b:bio >	6=50 7=-29
b:biographie de	0=-28
b:biometric passport	3=-34
b:biometric residence	3=-47 4=-28
b:biometrique >	3=-49
b:biometrique a	3=42
b:bisexual >	6=36
b:bisexual and	6=63
b:bit of	5=45
b:blacklisted in	7=26
b:blind pupils	4=48
b:blocages de	0=43
b:blog >	0=51 2=40 8=51
b:blog a	5=52 6=-27
b:blog on	1=-29 7=-40
b:blogs about	8=-41
b:blood and	3=-30
b:blood every	2=26
b:blood sugar	4=61
b:board >	0=-28 8=-35
b:board as	0=35
b:board of	0=-28
b:boit plus	0=-35 4=68
b:bonne table	3=-30
b:book >	3=-33
b:book on	0=-70
b:bookkeeper >	8=-26
b:books on	1=-25
b:bord >	0=-25
b:bordeaux >	6=-27
b:born campaigner	0=-39
b:born with	2=76 4=53 5=-48 6=-32
b:boss >	0=-38 1=-36 2=-38 5=47
b:boss s	8=41
b:both carry	2=35
b:both hands	3=46 4=39 5=-46
b:both of	3=41 5=44
b:both parents	2=35
b:both unite	7=40
b:boulangerie >	6=-39
b:bound over	8=42
b:boutique >	3=-31
b:boutique de	2=-35
b:box office	7=-26
b:boyfriend >	5=28 6=-54
b:boyfriend and	6=-25
b:boys >	6=27
b:bracelet electronique	8=65
b:branch >	0=-52 3=-39 7=66
b:branch chair	0=-52
b:branch manager	7=-64
b:branch of	0=30 7=46
b:branch secretary	0=-28
b:brand >	4=-26
b:bras droit	3=-29 4=-28
b:brca mutation	2=31
b:bread >	1=-41
b:break in	3=40
b:breakdown after	5=-38
b:brest >	5=-42 6=-76
b:breton il	0=38
b:bridge >	6=27
b:brighton >	5=-27 6=42
b:brighton pride	6=-26
b:bristol >	5=27 8=30
b:broadcaster >	7=-34
b:brother are	2=-27 8=54
b:brother in	7=30
b:brother is	1=39 7=-39
b:brother s	7=-27
b:brought up	1=88
b:bruit court	5=25
b:bruno >	6=48
b:brussels office	0=64 1=-45
b:bruxelles >	1=43 2=-33 6=33
b:budget >	6=-36
b:built a	0=-31 5=-29
b:bulletin n	0=-37 8=53
b:bumper sticker	1=32
b:bureau >	1=-29 2=28 4=28 5=39 7=-80
b:bureau d	0=-36 1=-37
b:bureau de	7=50
b:burn out	4=51 8=-54
b:bus >	8=-48
b:business >	1=-30
b:business partner	6=-55
b:but he	8=32
b:buvette >	0=-38
b:buyer >	5=-31
b:buyer for	5=-25
b:by a	2=-36 4=-36 7=-25
b:by chance	2=26
b:by choice	5=57
b:by conviction	1=51 8=-71
b:by eight	1=-30 8=28
b:by face	3=40
b:by facial	3=54
b:by gene	4=-30
b:by her	0=-27 1=-31 2=-47 4=55 5=-49 8=-66
b:by his	2=28 3=39 6=-26 8=-34
b:by mistake	2=34
b:by police	8=39
b:by the	0=-73 1=26 2=62 3=40 5=-51 8=32
b:by your	3=28
b:c est	3=-37 4=-41 5=-35 7=29 8=-25
b:c etait	3=28 5=31
b:cabinet d	0=29
b:cache pas	0=45 3=-36
b:cadre >	0=-43 5=-27
b:cadre de	4=-39
b:cafe >	6=50 8=36
b:cafe in	5=-29
b:caisse >	2=-36
b:caisse de	3=33
b:cakes >	8=-34
b:calendar >	4=33
b:call >	5=-42 8=-25
b:caller >	5=25 6=-35
b:calls her	2=-35 5=-25 6=59 7=41
b:calls him	0=41
b:calls himself	1=36
b:calls it	0=-28 2=-34
b:calm >	0=25
b:calme >	5=-49
b:came >	4=-26 7=-44
b:came back	2=41 3=-27 5=-30 6=-29 8=32
b:came out	0=-31 4=-50 5=34 6=80
b:came up	1=-26
b:camera a	3=48
b:cameras >	3=-37
b:campagne >	6=62
b:campagne de	0=50 6=-32
b:campaign >	0=27
b:campaigned for	1=53
b:campaigner for	0=-36
b:campaigns for	4=-25
b:can start	4=-40
b:can t	1=-42 2=-43 3=58 4=73 5=-74 6=30
b:canada >	7=-31
b:cancer >	4=62
b:cancer and	4=-29
b:cancer du	4=32
b:cancer research	4=-26
b:candidat >	3=41 8=-44
b:candidat a	0=-59 4=-30 5=59 6=27 7=48 8=-29
b:candidat aurait	2=25 5=-52 6=52
b:candidat est	0=-43 1=-56 3=-38 4=-30 5=-62 6=-55 7=-41 8=49
b:candidat fait	0=51 4=34
b:candidat figure	0=30 3=-26
b:candidat gere	6=-46
b:candidat ne	1=28
b:candidat retenu	7=-29 8=-28
b:candidat s	0=31 5=-28
b:candidat se	4=29
b:candidate >	3=37 4=66 5=-35 6=52 8=45
b:candidate a	0=-40 5=25 7=46 8=72
b:candidate built	4=-35
b:candidate demande	1=-29
b:candidate est	0=42 2=31 3=-33 4=-33 5=40 6=-46
b:candidate et	2=-26 4=-65 5=-30 6=77
b:candidate etait	0=-46 7=25
b:candidate has	1=-47 5=-35 7=29
b:candidate is	1=-37 2=-26 4=29
b:candidate left	0=-51 1=45
b:candidate lives	3=-31 6=32
b:candidate n	1=54 5=27
b:candidate runs	0=60 4=-36
b:candidate s	0=-37 1=34 5=-40 6=-47
b:candidate said	6=28
b:candidate se	4=31 6=-65 7=-32
b:candidate vit	5=78 6=-63 8=-45
b:candidate was	3=28 4=40 5=37 6=51 8=30
b:candidature d	6=67
b:canteen and	0=-35
b:cantine >	5=-29
b:cap d	5=68
b:captain >	0=42
b:capteur d	3=-55
b:capteurs d	3=-46
b:captured on	3=27 4=-42
b:car >	0=-43 6=49
b:card >	0=-26 2=42 3=38 4=-34
b:card carrying	0=54
b:card holder	3=-32 4=-29
b:card in	0=-32 7=45
b:card payments	8=-38
b:cardiff >	2=-29
b:care >	4=-87 6=32
b:career >	1=27
b:carer >	1=33
b:carnet de	4=48
b:carrier >	2=38
b:carrier of	2=47 4=-51 6=-26
b:carriers of	2=57 4=-26
b:carries a	4=59
b:carries an	2=-82 4=99
b:carries the	2=76 4=-31
b:carries town	0=-27 2=-44
b:carry the	2=46
b:carte a	0=-55 7=40
b:carte au	7=-36
b:carte aux	0=68 7=-54
b:carte cgt	7=44
b:carte d	0=58 1=-26 4=-30 7=-34
b:carte de	0=-57 7=33
b:caryotype 47	2=26
b:caryotype normal	0=-34 2=40
b:case >	3=-35
b:case worker	8=-26
b:cash flow	2=-34
b:casier >	8=70
b:casier a	8=-63
b:casier vierge	5=-48
b:casino >	0=-26 3=69
b:catholic and	1=-43
b:caught with	8=48
b:cause d	3=39
b:cause dans	0=-47 8=71
b:cause de	0=-47 2=31 6=28
b:cause du	0=-46
b:cause kurde	0=40
b:caution for	8=26
b:cdd >	1=-62
b:ce qu	0=33 4=28 5=34 7=-54 8=-31
b:ce que	1=-38 7=-40
b:ce qui	0=32 1=25 7=-52
b:cela >	8=43
b:cela ne	5=-28
b:celibataire geographique	5=-44
b:celibate by	5=41
b:cell >	2=25 4=-30
b:cell after	8=34
b:cell trait	2=29 4=-32
b:cellar >	5=46
b:cellule de	0=-29 8=58
b:center >	3=28 7=49
b:centrale >	5=-28
b:centre de	0=-61 3=36 6=-32 7=-40 8=28
b:centre droit	0=38
b:centre lgbt	0=-34
b:centre s	3=39
b:certificate >	4=-28
b:certificate of	4=-27 8=49
b:cfdt >	0=-33 3=-30 7=53
b:cfdt cadres	0=-26
b:cfe cgc	0=-49 7=55
b:cftc >	0=-28 7=74
b:cftc au	0=-28 7=55
b:cftr delta	4=-30
b:cgt >	0=-57 7=62
b:cgt de	7=76
b:chaine d	0=-52
b:chair of	7=28
b:chaired the	7=55
b:change de	1=31
b:changer de	5=47
b:chante a	1=-51
b:chantier >	6=28
b:chaplain >	1=-34 8=-37
b:chapter of	1=29
b:chaque nuit	4=-51
b:charge >	8=26
b:charge de	0=-25 8=-33
b:charge of	2=-50
b:charges of	8=26
b:charity >	7=-33
b:charity for	2=-27
b:charity that	8=43
b:chartered institute	7=-27
b:cheated on	5=63
b:chef >	1=-58 4=-43 6=54 8=-38
b:chef d	2=-25
b:chef de	0=29 2=-26 3=-41 5=-44 6=-61 8=-27
b:chef vegan	8=-40
b:chemotherapy >	4=25
b:cheques >	8=61
b:cherche des	2=-27 5=-44
b:cherche un	0=45 1=-35
b:cherchent un	6=53
b:cherchent une	0=-30
b:chez elle	4=35
b:chez idemia	3=-44
b:chez l	1=-47 2=-25
b:chez la	2=38
b:chez le	2=-44 4=31
b:chez les	0=34 6=-33 7=30
b:chez lui	0=45 4=-30 8=26
b:chez nous	7=48 8=35
b:chez sa	1=-42 2=27 4=-43
b:chez son	3=42 4=-44 6=52
b:chez un	1=-27 3=-28 6=-34
b:chiffre >	6=-37
b:children s	4=-53
b:chip photo	3=27 5=-40
b:choice >	5=44
b:choir >	0=-31 6=27
b:choix >	4=-45 5=83 6=-67
b:christmas do	5=26
b:chromosomique rare	2=-30
b:chronique >	6=26
b:chu >	2=-34
b:church >	0=-37
b:church for	1=-43 6=60
b:circule sur	5=46
b:civil >	1=51 8=-30
b:civil partner	6=59
b:civil service	0=47
b:civil union	7=-26
b:claims >	3=30 5=34
b:claims handler	4=-30 8=-37
b:claire vit	6=28
b:clavier analysee	3=28
b:clean as	8=47
b:clean driving	8=-41
b:clean for	4=75
b:cleaners in	0=-31
b:clear >	1=-28 2=92 3=-76 4=-25
b:clerk >	0=-35 4=-28 7=-51 8=-55
b:client >	1=-43 4=-39 8=-59
b:client dit	5=40 6=-42 8=-29
b:clientele >	4=-44 5=-29
b:clinic >	2=33
b:clinic in	4=-57
b:clinical trials	4=30
b:clinique >	4=-57
b:clock >	3=-57
b:clocks with	3=-28
b:closeted at	6=29
b:club >	4=-44 7=-67
b:club de	1=-44 7=-41
b:club lgbt	6=32
b:co founded	1=27
b:coach >	4=-49 5=27
b:coaching >	4=48 6=-37 8=-29
b:cochlear implant	4=35
b:code base	2=-38
b:code en	1=-42
b:code for	4=-30
b:code reviews	4=30
b:coeliac so	4=39
b:coeur de	0=-41 4=-32
b:coffee >	5=25
b:coffre >	3=36 4=-27
b:colle des	0=40
b:colleague >	0=-28 4=45 5=38 6=-72
b:collectionne les	0=-38 5=59
b:collective bargaining	7=-35
b:college >	4=-27 5=-47 6=34
b:collegue >	0=-96 4=61 5=67 6=69 8=-25
b:collegues de	2=-27
b:colloque >	4=-32
b:colocataire >	5=38 8=-43
b:colours >	4=30
b:come from	0=65 7=-58
b:come out	4=46 6=-36
b:coming out	6=54
b:comite d	0=-28
b:commande un	2=47 4=-45 7=-44
b:comme a	0=-54
b:comme deleguee	7=59
b:comme son	7=40
b:comme toute	0=49
b:comme un	0=26
b:commercial >	0=-40 7=-25
b:commercialise des	3=-53
b:commissariat >	8=58
b:commission >	0=-35
b:committee >	7=-54
b:committee of	7=56 8=-29
b:communaute de	1=40
b:commune >	0=-44
b:communication >	4=-26
b:communiste >	0=-26 1=-44
b:community order	7=-33 8=57
b:community organiser	7=-38
b:compagne >	5=-29 6=-28
b:compagne est	4=68
b:compagne et	6=53
b:compagnon d	5=-34 6=-33
b:compagnon est	6=-49
b:compagnons >	5=83
b:company >	2=-33 5=30
b:company doctor	4=54
b:company of	6=52
b:company s	0=-39 2=-31 4=-31
b:compared with	3=30
b:complet >	4=48
b:completed >	8=68
b:compris >	6=-28
b:comptable >	5=78 6=-30
b:comptable a	1=-59
b:comptable d	4=-29
b:compte de	7=-47
b:comptes de	7=-38
b:concierge >	1=-35 3=-33 5=-40 6=68 7=-26
b:concours d	5=-36
b:condamnation effacee	8=34
b:condamnation pour	8=46
b:condamne a	8=-80
b:condamne pour	8=62
b:condamnee pour	8=40
b:conductrice de	2=31 4=-29
b:conduite en	8=27
b:confederation helvetique	7=-25
b:confederation paysanne	7=37
b:confided that	4=52
b:confie qu	4=30
b:confie t	5=46 6=-36
b:confirme par	2=29
b:confirmed by	2=40 4=-49
b:conge pour	0=57 5=-34 6=57
b:congres confederal	7=45
b:congress house	7=-44
b:conjoint a	2=-25 6=-73
b:conjoint collaborateur	6=-33
b:connait les	8=-38
b:connu des	8=47
b:connu la	0=35
b:connue >	2=28
b:connue des	5=69 8=25
b:conquete de	5=-37
b:conscience >	0=-25 1=59
b:conseil >	1=-25
b:conseil a	0=-41
b:conseil d	2=-34
b:conseil de	7=36
b:conseil genetique	2=63
b:conseil municipal	0=44 1=-29
b:conseille des	2=-42
b:conseiller d	0=26 8=26
b:conseillere au	5=28
b:conseillere en	0=-45 2=-39
b:consent >	3=-37 8=-38
b:consequence >	1=35 2=37
b:conservative says	0=35
b:conservative voter	0=34
b:constable >	2=27 8=-33
b:constituency labour	0=56
b:consulat >	3=26
b:consultant bi	6=-46
b:consultation d	2=32
b:contention en	2=50
b:continue >	1=-31
b:contour de	3=44
b:contract >	4=-26 6=-36
b:contractor >	0=-27
b:contrat de	8=32
b:contrats de	1=-32 4=36
b:contre elle	8=51
b:contre l	0=31 2=-47
b:contre la	0=59 1=51 3=-26 4=-41 8=-58
b:contre le	0=81 1=-30 3=-32 4=-55 5=-30 7=-38 8=-32
b:contre les	0=-40 4=-41
b:contre lui	8=46
b:contre son	7=-43
b:contre un	0=43 8=-32
b:contrebande >	8=43
b:controle d	4=-25
b:controle de	3=41
b:convaincu >	0=-31 6=35
b:convaincu il	0=46
b:convenor at	7=59
b:convention >	0=27
b:convicted of	8=52
b:conviction >	8=27
b:conviction et	0=40 1=-64
b:conviction for	1=-79 8=74
b:conviction he	1=48 8=-47
b:conviction that	1=-65
b:convictions >	0=-64 1=45 8=-44
b:convictions and	0=-27 1=-25
b:convictions veganes	1=48
b:convinced the	1=-40
b:cook >	4=35 6=-34
b:cook and	8=55
b:cooperative >	7=53
b:copies of	3=26
b:corbeau >	5=38
b:cork >	1=47 6=-52
b:corse il	0=28
b:couche avec	5=75
b:couleurs de	0=-55 7=37
b:council >	2=-28 4=-29 6=35 7=38 8=-65
b:council for	0=46
b:council of	7=26
b:council on	7=50
b:councillor >	0=43
b:councillor for	0=29
b:counsellor >	2=-66
b:counsels gay	6=35
b:county council	0=-37
b:couple avec	5=-48 6=65
b:couple de	5=-42 6=-57
b:couple depuis	5=-45 6=85
b:couple deux	3=-40
b:couple est	5=72 6=-46
b:couple gay	5=-45
b:couple pratique	5=60
b:couples >	6=-36
b:couples de	6=-34
b:cour d	8=-30
b:courrier >	8=-34
b:cours >	2=41 6=-32
b:cours a	3=-44 6=-27
b:cours de	4=28
b:course of	8=29
b:court >	4=-43
b:court interpreter	5=-29 8=-51
b:court les	5=71 6=45
b:court metrage	8=-40
b:court ordered	7=-27 8=57
b:cousin >	0=26 5=35
b:covid long	4=54
b:creation >	0=28
b:credit union	7=-72
b:cree un	0=51
b:crew >	4=-37 6=-28 7=-39
b:crime >	6=33 8=-37
b:criminal lawyer	8=-37
b:criminal record	3=-36
b:crohn s	4=33
b:croire en	1=37
b:croit en	1=-46
b:croit pas	1=34
b:croit plus	0=64 4=-34 7=-38
b:croit qu	1=60
b:croix rouge	0=-54
b:crown court	8=-58
b:cru bon	1=-61 5=60
b:cuir >	1=55 5=-25
b:cure d	4=-27
b:cv >	5=-31 6=46 8=30
b:cv il	0=-25
b:cwu >	7=47
b:cynical about	1=-26
b:d acces	3=28
b:d achats	0=-28
b:d activite	0=-36 5=-33 7=37
b:d adhesion	0=-34 7=39 8=-37
b:d adn	2=37
b:d affaires	5=54 6=-33 8=-26
b:d agde	5=65
b:d alzheimer	2=40
b:d appel	8=-31
b:d appels	0=-25
b:d apres	1=59 2=79 3=-53 4=-35 5=37 8=-39
b:d arret	0=-27 7=-32 8=84
b:d arrondissement	0=48
b:d attache	5=-34
b:d audience	8=-37
b:d audit	5=-25
b:d autistes	4=36
b:d autre	1=59
b:d avoir	1=52
b:d ecole	5=-57
b:d education	5=-29
b:d eleves	6=-30
b:d elle	5=38 6=42
b:d elus	7=-38
b:d empreintes	3=-39
b:d enfants	1=-31 4=67 5=-27
b:d entreprise	2=-25
b:d epicure	1=25
b:d equipe	4=34
b:d essai	8=-30
b:d etat	0=-38
b:d etre	3=26 6=84 8=-29
b:d exercer	8=48
b:d extreme	0=63
b:d homme	6=26
b:d hopital	4=34
b:d ile	7=-35
b:d impact	3=-37
b:d incapacite	4=55
b:d initiative	7=-61
b:d initie	8=28
b:d insuline	4=-29
b:d interet	8=89
b:d iris	3=-26
b:d ivry	0=64 7=-40
b:d like	4=27
b:d oeil	3=32
b:d oeuvre	1=-26
b:d oncogenetique	2=41
b:d opinion	0=-32
b:d orientation	6=-27
b:d origine	2=40
b:d ou	5=35
b:d ouvrir	5=-29
b:d rather	1=28
b:d un	0=-42 1=-41 2=-36 3=-60 6=-39 7=-95 8=-111
b:d une	0=-55 1=-41 2=-31 3=-50 5=-68 7=-91
b:d union	0=39
b:dad was	7=36
b:dads he	6=27
b:daily >	8=-48
b:daily bread	0=-25
b:dame des	0=42 5=-31
b:dans aucun	0=46 3=-38 7=-32 8=57
b:dans chaque	5=27
b:dans l	0=25 2=-25 3=-28 5=40 6=-52 8=32
b:dans la	0=-57 1=32 4=-51 5=61 6=32 8=-29
b:dans le	0=41 1=-60 2=39 4=48 7=26 8=-66
b:dans les	0=-40 5=-41 8=83
b:dans sa	0=40 1=39 5=58 8=35
b:dans ses	0=-64 2=-33 5=-29
b:dans son	2=-49 4=-27 5=55 7=25
b:dans un	0=-39 2=-48 3=-44 4=25 5=-33 8=-59
b:dans une	0=35 1=54 4=-56 5=-51 6=-55 7=-48
b:data centre	3=51
b:data of	3=41
b:data protection	3=-26
b:data stored	3=39
b:date >	2=-27
b:daughter >	5=29 7=-26
b:daughter has	2=-39 4=30
b:day >	4=31 6=-33
b:day a	7=29
b:day of	4=53
b:day one	3=41
b:days >	1=47 3=39 4=-26 7=-35
b:days a	4=-26 7=41 8=-31
b:days in	4=32
b:de 12	5=-28
b:de 2010	0=38 4=-26
b:de 2012	3=37
b:de 2019	4=35 7=43
b:de 24	0=-29 8=54
b:de 300	3=-41 8=33
b:de 50	4=38
b:de biens	8=32
b:de blog	5=45
b:de boire	4=68 8=-45
b:de bord	0=-35
b:de campagne	0=-32
b:de caracteres	8=-35
b:de cartes	8=-30
b:de casier	3=-34
b:de ce	0=-49 5=42
b:de cette	3=-37
b:de chauffage	8=-37
b:de chef	0=33 4=39
b:de cheval	4=28
b:de choeur	1=37
b:de classe	7=-49
b:de coeur	0=55 4=-37 8=-32
b:de commerce	7=-27 8=-28
b:de conferences	5=-35
b:de contention	2=47
b:de contrebande	8=51
b:de copropriete	7=-48
b:de couple	1=-25 3=-25 4=-39 5=77 6=-77
b:de creteil	3=28
b:de crohn	4=26
b:de cuir	1=29 5=-28
b:de cuisine	1=-27
b:de danseurs	6=-25
b:de debat	0=-41
b:de decoupe	3=-35
b:de delegation	7=29
b:de detournement	8=32
b:de deux	5=-54
b:de diogene	1=45
b:de dire	1=-60 5=50
b:de dix	4=74 6=-35
b:de dons	0=-40
b:de douze	5=-31
b:de droite	0=52
b:de file	0=45
b:de fo	0=-49 7=65
b:de fond	5=-62
b:de foot	0=45
b:de formation	0=-37 7=36
b:de france	0=-36 6=-25 7=25
b:de frappe	3=42 8=-42
b:de gardien	1=-27
b:de gardiens	5=-35
b:de gauche	0=90 7=-35
b:de genealogie	2=33
b:de gerer	8=26
b:de golf	4=-39
b:de greve	0=-31
b:de grossesse	4=-35
b:de huntington	4=-55
b:de judo	7=-38
b:de krishnamurti	1=69
b:de l	1=29 2=30 3=34 8=-68
b:de la	2=32 3=-36 4=-54 6=-54
b:de ligne	7=38
b:de lille	0=-42 2=-38
b:de longue	4=29
b:de lui	3=39 5=61
b:de lycee	0=29
b:de lynch	2=27
b:de lyon	1=31 3=-26 6=-30
b:de m	1=25 6=65
b:de ma	0=-28
b:de main	2=-49 3=25
b:de marches	5=-28
b:de mariages	5=-39
b:de medicaments	4=-37 8=57
b:de memoire	4=49
b:de metier	0=-38
b:de mission	5=34
b:de moelle	2=26
b:de mon	2=-30
b:de mot	0=-25 3=54
b:de mutation	2=34
b:de naissance	3=-38 4=50
b:de nantes	0=42
b:de nimes	8=27
b:de noel	6=25
b:de notre	2=-32
b:de nuit	0=-43 2=-28 3=-43 6=-64 7=-38 8=-45
b:de paie	2=-39
b:de parcours	4=-38
b:de parkinson	2=49
b:de parole	2=-30 4=31 7=-30
b:de pas	3=-56
b:de passe	3=67
b:de paternite	2=-38
b:de pau	5=29
b:de peinture	4=34
b:de pere	2=-30
b:de permis	4=-45 8=60
b:de phase	0=-46
b:de plus	2=48 4=-61
b:de plusieurs	7=-27
b:de pma	4=-50
b:de police	3=-61 8=36
b:de poste	0=-26 4=-46
b:de presse	1=-34 3=-40 4=29
b:de prevention	4=64
b:de prison	8=41
b:de probation	8=49
b:de promotion	5=-26
b:de prud	7=48
b:de quarante	4=-40
b:de quatre	4=41 5=-54 8=-25
b:de rapports	4=-26 5=52 6=-43
b:de reconnaissance	3=42
b:de recrutement	2=-25
b:de redaction	0=-39
b:de relations	0=-34 5=61
b:de religion	1=-52
b:de rencontres	5=-78
b:de sa	0=-65 1=56 2=70 3=44 5=-35 6=91 7=46 8=-42
b:de saint	0=-36 6=-35
b:de sante	4=46 8=-73
b:de se	2=-46
b:de secret	5=-64 7=-25 8=-41
b:de section	0=34 7=-48
b:de securite	3=-58 8=32
b:de sejour	3=25 4=-29
b:de service	5=27
b:de ses	0=-57 2=-48 5=71 6=25
b:de sexe	5=30
b:de signature	2=-40 3=47
b:de signification	2=30
b:de six	4=26
b:de solidaires	7=38
b:de son	0=-39 1=-31 3=65 5=-26 7=35 8=-34
b:de souris	1=-30 3=25
b:de soutien	0=32
b:de spinoza	1=27
b:de sport	3=29
b:de stage	5=-31
b:de surveillance	3=26
b:de taille	3=-38
b:de terrain	6=-59
b:de theatre	5=-28
b:de touche	8=-25
b:de toujours	0=36 1=41
b:de tours	7=67
b:de tous	0=-39 6=48
b:de tout	5=-36
b:de toute	5=-28
b:de toutes	0=-37
b:de travail	5=44 8=41
b:de travailler	4=30
b:de trois	0=-28 5=-48 7=-40
b:de vaccination	0=-26 4=45
b:de vannes	4=29
b:de vie	1=45
b:de vignerons	7=-44
b:de ville	0=-29 5=29
b:de violences	5=-34 8=-32
b:de voisinage	4=-25 5=-31
b:de voitures	8=59
b:de voix	3=-56
b:de voyages	4=-27
b:deals with	2=-28
b:dealt with	4=29 5=-49 7=-36 8=-29
b:debunks homeopathy	1=44
b:declined the	2=25
b:declined to	2=25
b:defect >	4=40
b:defend des	8=-37
b:deficit en	2=34 5=-32
b:defile avec	0=-31
b:degree >	1=36 7=27 8=-29
b:dejeuner >	0=34 8=-28
b:delegate to	0=25
b:delegation syndicale	7=42
b:delegue cgt	7=74
b:delegue general	0=-26 7=-26
b:delegue regional	0=-34 7=-26
b:deleguee >	7=33
b:deleguee cgt	7=52
b:deleguee de	7=-59
b:deletion chromosomique	2=28
b:delit d	8=40
b:delta f508	4=-29
b:demande >	4=47 6=-34 8=-54
b:demande a	1=-31
b:demande des	4=-36 5=29
b:demande le	3=26 7=-40
b:demande si	6=38
b:demande un	1=32 3=-34 5=-31 6=68 8=30
b:demande une	2=-33 7=31
b:demenager >	5=-29 6=-33
b:demissionne >	8=26
b:democrats in	0=44
b:depart >	3=45
b:depart de	0=32 5=25
b:departemental >	7=34
b:department >	0=38
b:depot >	0=-32 7=26
b:depot de	8=-62
b:depression >	4=32
b:depression in	4=41
b:depuis 1990	1=-35 5=-31
b:depuis 2015	4=-27 6=33
b:depuis 2019	0=42 1=27 4=42
b:depuis 2020	7=36
b:depuis >	0=-33 4=-26 7=-31 8=70
b:depuis dix	4=-62 6=27
b:depuis huit	4=30
b:depuis l	2=40 4=29 5=78 8=-25
b:depuis la	3=46 5=-54 6=39 8=-35
b:depuis le	0=31 6=-34 7=-38
b:depuis mon	4=-41 5=32
b:depuis qu	3=43 5=-28
b:depuis sa	0=36
b:depuis ses	7=29
b:depuis six	4=26 8=-43
b:depuis son	0=-40 2=-25 5=45 6=-29 8=-35
b:depuis une	2=27 4=30 8=-40
b:depuis vingt	1=29
b:derby >	0=-42 8=63
b:dernier >	0=-43
b:derriere les	5=-49 8=51
b:des affiches	0=36
b:des amis	1=30 5=-25 6=44
b:des architectes	1=-40
b:des arrets	4=-25
b:des bureaux	6=28
b:des cheques	8=41
b:des coffres	3=-26
b:des collegues	0=-48 5=66 6=-37
b:des coproprietaires	7=-69
b:des crises	4=58
b:des deux	3=-31 4=54
b:des dockers	7=51
b:des eaux	7=-55
b:des empreintes	8=-26
b:des enfants	0=-34 1=41 4=-34
b:des entreprises	7=-34
b:des films	5=72
b:des genes	2=-28
b:des horaires	4=-46
b:des idees	0=-49
b:des jeunes	0=46 8=53
b:des jumeaux	0=36 2=-45 4=37
b:des landes	0=42 5=-40
b:des lecteurs	3=-30
b:des liaisons	5=-33
b:des marches	0=-47 8=62
b:des mineurs	8=-59
b:des origines	2=28
b:des photos	5=75
b:des pointeuses	3=-27
b:des pois	2=-27
b:des policiers	3=-25
b:des portes	6=39 8=-34
b:des prisons	8=-25
b:des raisons	1=34
b:des reclamations	4=-40
b:des repas	0=-33
b:des romans	5=-27
b:des sejours	2=-27 4=36
b:des services	8=28
b:des signes	4=-33
b:des sites	5=39 8=-31
b:des soins	4=-30
b:des soulevements	0=55
b:des stoiciens	1=-25
b:des tests	2=-53
b:des tracts	0=64 7=-32
b:des transports	7=-55
b:des ventes	0=35
b:des videos	5=39
b:des visas	3=45
b:describes her	5=29
b:describes himself	1=27
b:designed >	1=-42
b:designer >	1=-41 5=-28
b:desir d	5=-40
b:desk >	4=-30 5=-25 7=-42
b:desk near	4=37
b:desormais >	1=47
b:detection de	8=-28
b:detenteur du	8=-36
b:detention >	8=50
b:detenu >	8=46
b:detenu il	8=32
b:deux >	0=-42 2=39 4=-57 5=-32 6=-77 8=-42
b:deux ans	0=-27 5=56 6=-29 8=102
b:deux associes	5=-39
b:deux compagnons	5=83
b:deux enfants	1=-25 4=-32 8=-31
b:deux femmes	5=-26 6=-72
b:deux filles	4=-28 5=-66 6=-60
b:deux hommes	3=-33 5=83 6=-67
b:deux jumeaux	2=-26 4=-46
b:deux maries	6=26
b:deux meres	3=-28 6=53
b:deux nuits	5=-44 8=51
b:deux papas	6=65
b:deux pouces	8=-25
b:deux soeurs	2=56 4=-25
b:devant l	0=44 7=-26
b:devant les	0=44 4=30 5=-40
b:developer >	2=-30 6=40
b:developpe une	4=-40
b:diabete de	2=-51 4=51
b:diabetes care	4=-60
b:diabetique >	4=57
b:diabetiques >	4=-47
b:did >	8=-29
b:did her	8=39
b:did not	4=35
b:didn t	5=-37 6=26
b:died of	2=44 7=-29
b:dieu >	1=32
b:dieu ni	5=-26
b:difficulte >	8=28
b:digital signature	3=-48
b:dijon >	6=-27
b:dimanche >	0=40
b:dimanche il	0=-45 1=41 5=-42 6=26
b:dire >	0=26 4=27 5=-31
b:directeur >	0=38 1=-31
b:direction >	0=-29 7=-49
b:direction du	2=33
b:director >	0=-28 8=-25
b:director for	8=43
b:director she	7=-54
b:directrice d	5=-26
b:dirige >	0=-32
b:dirige la	6=-31 7=55
b:dirige un	4=-25
b:dirige une	0=55 1=-38
b:disabilities >	4=32
b:disaggregated data	5=-28
b:disait son	5=62 6=-30 8=-34
b:disc >	4=70 5=-26
b:discharged from	4=51 5=-50 6=43
b:disciple de	1=34
b:discussed at	5=37
b:dismissed >	7=-26 8=63
b:disorder >	2=49 4=-40
b:disponible en	4=-31
b:dispute >	7=41
b:disputes >	7=31
b:disputes for	0=-25
b:disqualified as	8=56
b:dissertation is	0=-32
b:distribue des	0=74
b:district council	0=36
b:dit >	0=27 5=29 6=-42
b:dit a	1=73 5=36 6=-30
b:dit au	4=37
b:dit avoir	0=-30 1=48
b:dit elle	0=-91 1=-28 4=-53 5=-49 7=39
b:dit en	0=33 3=27
b:dit il	0=75 1=-32 2=-41 3=-29 4=-46 5=-46 6=32 8=41
b:dit l	1=-45 5=36 6=-48
b:dit la	1=36 3=-41 4=37 6=-25 7=-79 8=-31
b:dit le	2=45 4=-48 6=27
b:dit m	1=-30 6=43
b:dit ne	1=39 6=-51
b:dit on	3=-41 6=40 8=-31
b:dit plutot	6=33
b:dit proche	0=44
b:dit qu	0=-29 1=-38 5=57 7=46
b:dit que	6=49
b:dit sa	0=-50 2=-50 4=71 5=-46 8=-34
b:dit son	2=-28 8=-34
b:dit une	4=25 6=-45
b:divers >	8=-32
b:divers droite	0=44
b:divers gauche	0=36
b:diversity board	6=-40
b:divorce >	5=42 6=-46
b:dix ans	2=-37 4=-52 7=-36
b:dix doigts	3=50 8=-31
b:dix huit	3=-32 8=68
b:dna >	2=-85 3=55
b:dna lab	2=-42
b:dna of	2=-35
b:dna profile	8=-27
b:dna sample	2=57 8=-26
b:dna taken	2=65 4=-32
b:dna test	2=46 3=-30
b:dna was	2=61
b:do >	0=-50 1=40 4=43 5=25
b:do it	0=26 4=-40
b:do not	6=-26
b:doctor >	2=52
b:doctorat >	3=-31 4=-42
b:doctorate >	6=-52
b:documentaire sur	0=-28
b:documentary on	7=-30
b:does he	2=56 4=-41
b:does not	1=34 4=-50
b:doesn t	0=26 6=-53 7=-32 8=30
b:dog >	1=-48 4=51 5=-50 6=81 8=-32
b:doigt >	3=56
b:doigt de	3=-29
b:domicile >	8=-44
b:don juan	5=69
b:don t	6=39 8=-28
b:donc pas	2=-46 4=55
b:donne des	1=71 5=30 6=-27
b:donne sa	2=46
b:donne ses	3=30
b:donnees biometriques	3=84 8=-32
b:dont elle	8=-42
b:dont il	1=27
b:dont l	6=-61
b:door to	3=-28
b:doors for	0=38
b:dose of	0=-46
b:dossier >	2=30 8=38
b:dossier de	2=25 3=-35 4=-50
b:dossier du	3=-26
b:douanier >	7=-29
b:doubled her	7=-33
b:douze ans	0=33 4=52
b:down s	2=-31 4=42
b:drh d	1=25
b:drink driving	1=-32 8=37
b:drive >	7=43
b:driver >	0=-28 4=-27 5=-26
b:drives a	0=33
b:drives an	4=29
b:driving >	5=-43
b:driving licence	8=-54
b:droit >	0=25 4=36 6=-33 8=30
b:droit au	0=26
b:droit de	0=-44
b:droit humain	1=40
b:droit public	8=-29
b:droite >	0=46
b:droite du	0=-39
b:droite ni	0=39
b:dry for	4=30
b:du 2	8=36
b:du 4	3=42
b:du >	4=-29
b:du barreau	8=27
b:du batiment	7=-39
b:du bois	2=-43
b:du bureau	5=25
b:du candidat	2=36 5=-45
b:du cap	5=64
b:du casino	3=63
b:du centre	0=-42 8=31
b:du chantier	6=-25
b:du chromosome	2=52 5=-28
b:du client	1=-36 2=-29
b:du club	0=-33 2=38
b:du colon	2=33
b:du commerce	7=42
b:du cse	7=-93
b:du cuir	5=27
b:du depot	7=27 8=-27
b:du directeur	5=27
b:du dos	4=43
b:du dossier	3=37 6=42
b:du droit	0=42
b:du froid	6=-36
b:du gene	2=35
b:du genre	5=50
b:du gud	0=51 7=-38
b:du livre	7=32
b:du logiciel	3=58
b:du lycee	8=28
b:du maire	0=-32
b:du marais	6=-35
b:du marche	0=-36 4=-74
b:du modem	0=44 7=-31
b:du nord	1=50 6=35
b:du npa	0=61
b:du parc	1=-57
b:du parti	0=57 7=-50
b:du passeport	3=34
b:du patron	6=-34
b:du personnel	2=-25
b:du planning	0=-39
b:du porno	0=-45 5=42
b:du port	0=25
b:du prefet	0=29 3=-35
b:du premier	7=54
b:du retard	4=42
b:du rhone	1=40 7=-33
b:du salarie	3=72 7=44
b:du sang	0=-37 2=27
b:du sein	4=28
b:du seminaire	6=47
b:du senat	0=-48
b:du service	1=-36
b:du sommeil	4=31
b:du stade	1=-49
b:du syndicat	7=113
b:du terrain	0=-29 2=-32
b:du travail	0=-41 3=-59 4=-40 5=-28 6=-33 8=-47
b:du tribunal	8=34
b:du velo	0=-41 7=-39
b:du visage	3=-59
b:du vote	0=-26
b:due in	4=52
b:dues to	0=-36 7=45
b:e gates	3=-29
b:e mail	5=28 7=-29
b:early >	0=-52 4=-25 5=-30 8=-34
b:easy >	4=28 6=32
b:eating meat	1=55 8=-35
b:ebats a	5=54
b:ebeniste >	1=-40
b:echange de	5=30
b:ecole >	5=-32
b:ecole catholique	1=44
b:ecole d	0=48
b:ecole de	3=-50
b:ecole steiner	0=-25
b:ecologie profonde	0=-25 1=31
b:ecologiste >	0=46
b:ecologiste a	0=63 7=-60
b:economie politique	0=-46
b:ecope de	8=49
b:ecrit a	0=27
b:ecrit dans	8=-28
b:ecrit il	1=26 2=27 6=-54
b:ecrit la	5=-44
b:ecrit le	5=72
b:ecrit mme	0=31 1=27
b:ecrit sur	0=43
b:ecrit un	4=-45 5=29
b:edited a	1=-32
b:editor >	0=-38 1=-28 2=-32 4=-27 7=-59
b:editrice de	5=-28
b:edits a	6=-32 8=-44
b:educatrice >	1=39
b:educatrice aupres	4=34
b:effacee >	3=-32
b:effacees >	3=41
b:effective altruist	1=35
b:eglise >	1=54 5=-28
b:eight >	1=-39 3=-29 4=51 6=-28 8=38
b:eight years	0=-30 4=-34
b:elected as	0=32 7=-28
b:elected by	0=-33
b:elected her	0=-25
b:elected to	0=-51 7=38
b:electeur de	0=55
b:elections >	0=-54 7=49
b:electoral commission	0=-28
b:electrician >	0=-32 8=-32
b:electronic tags	8=-37
b:electronique >	0=-62 8=53
b:eleve des	1=70
b:eleve deux	6=49
b:eleve ses	1=32
b:eleven weeks	7=25
b:eleves ont	6=-31
b:elle >	0=-66 2=-80 4=59 5=26
b:elle a	1=-51 2=-27 3=-48 4=-32 5=-38 6=-25 7=-44 8=32
b:elle aime	5=-37 6=51
b:elle anime	1=-25 7=63 8=-28
b:elle appartient	1=29
b:elle attend	4=26 8=48
b:elle aurait	7=-26 8=27
b:elle aussi	4=56
b:elle avait	0=63
b:elle boite	4=51
b:elle cherche	5=-52
b:elle connait	7=30
b:elle conseille	2=-44
b:elle de	5=-65 6=40
b:elle defend	8=-39
b:elle dirige	4=-31
b:elle dit	0=-38 2=26 4=33 8=-37
b:elle donne	6=-31
b:elle eleve	6=38
b:elle en	0=-52 1=-29 3=-39 4=27
b:elle est	0=-74 2=28 5=-87 6=33 7=29 8=-48
b:elle et	5=-31 6=62
b:elle etait	4=46 5=-30 8=36
b:elle etudie	0=-64 2=-36
b:elle forme	3=-30 6=-37 8=-43
b:elle joue	6=32 7=-38
b:elle juge	1=43 8=-26
b:elle l	0=-41 1=-37 2=73 3=-72 4=-30 5=-30 6=37 8=-57
b:elle le	2=-31 3=-40 5=35 6=-82
b:elle les	1=-53
b:elle meme	2=52 4=51
b:elle milite	0=-28 6=34 7=-35
b:elle n	0=42 4=-47 6=40
b:elle ne	1=45 3=-36 5=58 6=-42
b:elle ont	2=60
b:elle ouvre	3=28
b:elle parle	2=-31 5=61
b:elle partage	0=-31 5=-26 6=35
b:elle passe	5=-26
b:elle pointe	3=43
b:elle porte	2=-28 4=26 6=40 7=30
b:elle prefere	5=-31
b:elle prend	1=-33
b:elle prepare	8=-30
b:elle presente	3=34
b:elle preside	1=58 2=-47 7=-27
b:elle raconte	1=-34 5=65 6=-32 7=-27
b:elle refuse	0=-31 1=46 3=-29
b:elle s	0=-28 3=42 4=29 8=-25
b:elle sait	2=30
b:elle sans	5=35 6=-33
b:elle se	0=38 2=27 4=-36
b:elle siege	7=48
b:elle souffre	2=38
b:elle suit	3=-34 6=-72 8=-44
b:elle travaille	4=43
b:elle vend	5=50 6=-34
b:elle veut	5=39
b:elle vit	0=-27 5=-48 6=57
b:elle vote	0=33
b:elles postulent	5=-27 6=36
b:elue au	7=-44
b:email >	4=30
b:embauche >	3=62 8=-34
b:emploi >	0=48
b:employed by	7=-29 8=-25
b:employed her	3=-39
b:employer >	5=-33
b:employer for	5=-43
b:employer s	0=48
b:employers in	7=-28
b:employeur >	0=-48 5=59 7=-35 8=-40
b:empreinte carbone	3=-39
b:empreinte vocale	3=60
b:empreintes >	3=29
b:empreintes au	3=45
b:empreintes de	3=-66
b:empreintes digitales	3=32
b:empreintes relevees	3=41
b:en 1995	8=61
b:en 2009	2=54 3=-52 8=-37
b:en 2011	0=28 4=-35
b:en 2012	5=45
b:en 2013	6=28
b:en 2015	0=-30 4=-30 5=-42 6=58 8=-50
b:en 2016	0=-27 4=30 7=41
b:en 2017	4=36
b:en 2018	7=32
b:en 2019	4=45
b:en 2020	4=58 8=29
b:en 2021	0=37 2=41 3=-29 4=29
b:en a	0=-36 1=39 2=37 5=52 8=-45
b:en addictologie	4=-38 8=-57
b:en avion	2=55
b:en batiment	8=-32
b:en belgique	0=47
b:en cache	0=31
b:en cause	0=-56 8=89
b:en cellule	0=-43 8=79
b:en couple	0=-26 4=-25 5=-64 6=86 8=-28
b:en cours	2=70 4=69 8=-34
b:en croire	4=29
b:en detention	8=34
b:en deux	3=27 8=-36
b:en dieu	1=46
b:en droit	8=-35
b:en ehpad	4=26
b:en est	3=58 6=-27
b:en examen	8=27
b:en fait	5=38 6=29
b:en garde	0=73 3=35 4=-64 5=-36
b:en genetique	2=-59
b:en juin	1=-48 5=-29 8=43
b:en ligne	8=-32
b:en mai	7=31 8=50
b:en marge	0=-26 8=54
b:en matiere	1=-41
b:en moins	3=-42 4=81 8=-36
b:en mosaique	2=34
b:en negociation	7=-35
b:en parle	0=44 3=-38 4=33
b:en plaques	4=63
b:en plein	4=-45 5=57
b:en porte	1=49 6=-37
b:en prison	1=-26 6=-33 8=77
b:en psychiatrie	4=-26
b:en public	2=-26
b:en raison	8=33
b:en remission	4=72
b:en reunion	8=-29
b:en riant	0=-44 6=25
b:en rien	1=74
b:en scene	5=-25 6=-29
b:en soins	4=45
b:en son	1=-27
b:en tant	7=-30
b:en tete	7=29
b:en tout	1=45 6=38 8=-29
b:en un	2=-44 4=-28
b:encarte a	0=-37
b:encarte au	0=58
b:enceinte >	4=73
b:enceinte de	4=45 5=-47
b:enclosed >	2=36
b:end >	5=32
b:end of	3=-33 4=52
b:ended the	4=52 6=-33 7=-27
b:endurance >	2=51
b:enfant >	0=46 4=-72 6=-49
b:enfants >	5=-49 8=-38
b:enfants avec	6=43
b:enfants de	4=-27 6=45
b:enfants et	6=-27
b:enfants hors	5=37
b:engineer >	0=-36 2=-27 4=-35
b:england >	1=-26
b:enquete de	2=26 8=-43
b:enquete sur	8=54
b:enqueteur >	5=26 8=-68
b:enregistrees >	3=54
b:enregistrement de	3=-40
b:enseigne a	4=-39
b:enseigne l	1=-28 6=-43
b:enseigne la	1=-28
b:enseigne le	1=-40 3=-29 5=-28
b:enseignement catholique	1=-29
b:entre deux	4=26
b:entreprise >	1=-25 4=-45 7=31 8=-33
b:entreprise a	5=-26
b:entreprises >	7=-39
b:envoie des	5=49
b:epicure >	1=32
b:epilepsy >	4=59
b:epileptique >	4=41
b:epouse >	5=-33
b:epouse est	0=27 6=-38 7=47
b:equality form	6=28
b:equerre et	1=51
b:equipe >	0=51 2=-29 3=-41 4=31 5=-43 6=36
b:equipe de	0=-27
b:equipe et	1=-25
b:equipes >	1=-30
b:equity card	7=64
b:erreur >	4=-41 5=28 8=27
b:escorte de	5=-31
b:essai >	8=-34
b:essais >	3=30 4=-33
b:est a	5=-50 7=69
b:est anthroposophe	1=66 6=-34 8=-35
b:est atteint	4=30 6=-39
b:est au	7=32
b:est aussi	0=-34 1=52
b:est autiste	4=33
b:est ce	1=39
b:est comptable	6=-43 7=-29
b:est connu	8=66
b:est conseillere	0=38
b:est dans	2=-28 3=71
b:est deleguee	7=30
b:est dit	0=47
b:est drepanocytaire	2=30 4=-29
b:est elu	0=30
b:est en	0=-37 1=-26 4=50 8=95
b:est encarte	0=-43
b:est enceinte	4=50 5=-39
b:est enchainee	0=77 2=-36
b:est fait	1=29 8=53
b:est gay	6=94
b:est incarcere	8=35
b:est infirmiere	5=43
b:est l	0=-59 4=-26 5=-44 8=-43
b:est la	7=50
b:est le	0=25 2=26
b:est lesbienne	6=50
b:est lui	0=35 5=-38
b:est ma	1=50 8=-28
b:est macon	1=-31
b:est marie	5=-47
b:est mariee	5=-36 6=-28
b:est membre	6=29
b:est mise	0=-49 8=67
b:est mute	0=-30 2=-64 6=34
b:est notre	1=33 2=-26
b:est opposee	3=29
b:est pas	1=-59 2=47 3=-102 4=-56 5=27 6=75 8=-51
b:est porteur	2=46 4=-25
b:est porteuse	2=66
b:est pour	6=-33
b:est reconnue	3=30
b:est reste	1=25
b:est sa	1=35
b:est sage	6=-96
b:est secretaire	7=52
b:est son	0=-39
b:est sous	3=-29 4=50
b:est syndiquee	7=40
b:est tresorier	0=26 6=-43 7=-32
b:est un	0=52 8=-29
b:est une	2=30
b:est venu	5=-38
b:est venue	6=56 8=27
b:established by	2=44
b:estonia >	3=-27
b:et a	0=33 1=26
b:et agenda	0=-28
b:et bien	4=30 6=65
b:et cherche	0=43
b:et contre	0=41
b:et d	1=33
b:et de	3=-60 8=44
b:et demande	4=-31
b:et des	0=31 1=-59 5=41 6=-26 7=-39
b:et deux	2=59 5=-31 6=-74
b:et du	0=45
b:et eleve	0=-50 4=40
b:et elle	2=41 5=59
b:et en	1=31 4=-40 6=-34 8=-35
b:et evite	4=68
b:et fait	1=25 2=-28 4=43
b:et femme	6=-29
b:et fier	0=48 3=-34 6=28
b:et fiere	6=31
b:et il	1=55
b:et j	6=35 7=-29
b:et je	4=-26 6=-46
b:et l	1=52 6=-64
b:et la	0=25 1=-46 2=-41 6=31 7=-89
b:et le	0=55 3=-71 4=-29 5=55
b:et les	0=-28 6=-59
b:et leurs	6=-26
b:et lits	4=-29
b:et lui	0=41 4=-41 7=29
b:et macon	1=-50
b:et moi	2=26 6=54 7=-33
b:et n	0=-35 3=-25 8=26
b:et ne	0=81 1=43 2=-35 3=-31 4=-26 5=-30 8=-30
b:et paie	7=25
b:et prefere	4=46
b:et qu	4=28
b:et que	0=27 5=-32 6=32
b:et refuse	0=28
b:et s	0=-32 1=76 3=-29
b:et sa	1=-30 4=-38 6=66 8=-28
b:et signe	3=36 4=-52
b:et son	0=-41 1=-69 2=-36 3=-37 4=-74 5=-60 6=82
b:et un	5=-30 6=-44
b:et une	1=43
b:et vit	1=44 2=-56 4=51
b:et y	1=25
b:etabli par	2=41
b:etait a	4=-27 5=30 7=31
b:etait en	4=37
b:etait pas	3=-26 5=26 6=-34
b:etait secretaire	0=43
b:etalonnage >	2=-26
b:etant athee	1=39
b:etat civil	0=-33
b:etat des	0=-27
b:ete >	5=57 6=-37
b:ete au	4=38
b:ete eleve	1=44
b:ete etalee	5=29 8=-28
b:ete exclu	1=26
b:ete hospitalise	4=72
b:ete maitresse	4=-29 5=-51
b:ete operee	4=29
b:ete placee	8=31
b:ete secretaire	7=49
b:ete testee	2=30
b:ete victime	8=-42
b:ethical society	0=-26
b:ethical vegan	1=44
b:ethique >	1=81
b:ethique aux	1=-27
b:ethiques >	1=47
b:etonne >	0=-46
b:etre >	0=27 1=-46 3=-39 5=-40 6=30
b:etudes >	1=-36
b:etudes de	1=26
b:etudie a	6=-48
b:eu de	4=-38 6=41
b:eu un	6=29
b:eu une	5=-39 6=35
b:europe >	0=-27
b:europe ecologie	7=-27
b:european works	7=-48
b:europeen >	0=-34
b:europeenne >	0=33 7=-41
b:events >	5=-34
b:ever since	0=48 7=-32
b:every morning	0=-26
b:every party	0=-34
b:every spring	2=-27
b:every year	0=54
b:everyone in	5=26
b:evite les	1=-33 4=114 6=-34
b:ex >	5=98 8=-25
b:ex colleague	0=33 5=38 6=-61
b:ex femme	8=41
b:ex husband	1=28 5=-30 8=51
b:ex mari	5=-28 6=-75
b:ex offender	8=54
b:exam >	6=-38
b:excel >	8=-36
b:excellent >	8=-76
b:executive >	0=-39
b:executive of	7=35
b:exome en	2=60 4=-25
b:expenses >	5=63
b:explained >	4=31
b:explaining the	0=-33 1=-41
b:explains to	7=-27
b:explique sa	2=-30
b:export >	0=-34
b:extraction d	2=-27
b:extrait de	8=-78
b:extreme droite	0=45 1=-28
b:extreme gauche	0=44
b:eye clinic	3=-34
b:fabricant de	3=-26
b:face >	3=39 4=44
b:face a	3=-53 7=-38
b:face aux	5=-28
b:face is	3=38
b:face of	3=-28
b:face on	3=40
b:face recognition	3=-33
b:face sales	3=-30
b:face scan	3=34
b:face value	3=-26
b:face was	3=-26
b:facial recognition	7=-33
b:faciale >	3=-54
b:faciale de	7=-43
b:facilities contract	8=-31
b:factory >	4=-41
b:faible pour	4=-50 5=59
b:failed twice	3=39
b:fair >	0=-26
b:fait >	1=-31 4=-56
b:fait de	4=31 8=98
b:fait des	4=73 5=39
b:fait dix	3=-34 6=-63 8=65
b:fait l	0=-38 4=-25 5=-25 6=-31
b:fait le	0=-49 1=63
b:fait son	6=42
b:fait un	0=-30 1=38 2=68 4=46 5=56 8=-77
b:faith >	1=30
b:faith and	1=38
b:faith in	1=-85 5=-28
b:faithful to	6=-32
b:fall from	4=41
b:falsifie des	8=41
b:familial >	2=-62
b:famille >	8=46
b:family >	2=96 4=-47 5=-36 6=-33
b:family and	2=30
b:family business	2=-32
b:family s	2=32
b:fancies blokes	6=25
b:far as	1=31
b:father >	5=41
b:father and	2=46
b:father of	7=46
b:father s	4=-30
b:father was	0=29 2=-33
b:faure parle	0=-39
b:faute avec	5=71 6=-56
b:fbu >	0=-46 7=45
b:federation de	1=44
b:fees >	5=49 7=26
b:fell in	5=-25
b:fell to	8=-60
b:femme >	4=91 5=31 6=-69 7=-26 8=35
b:femme a	4=29 6=-48
b:femme avec	6=39
b:femme de	6=-40
b:femme depuis	4=-63 5=87 6=-51
b:femme du	5=35 6=-41
b:femme est	0=27 1=49 5=-37 6=-47 7=28
b:femme et	5=-32 6=-56
b:femme sont	6=-25
b:femmes >	5=-49 6=61
b:femmes a	6=-33
b:femmes qui	5=-34 6=-28
b:ferme >	0=-26 6=-40
b:ferroviaire >	5=-36
b:festival >	8=33
b:fetish for	5=-41
b:fianna fail	0=33
b:fiche >	1=29 3=-86 4=25 5=62 7=-33 8=-82
b:fiche d	8=-27
b:fiche s	3=-61 8=80
b:fidele a	1=56 6=-28
b:fidele au	5=-61
b:fier de	0=33 3=-36 6=33
b:figure au	2=41 3=-69 8=-33
b:figure dans	8=31
b:figure sur	3=40
b:fijais >	3=-27 8=57
b:file >	0=-42 2=29 4=-47 8=69
b:fille >	0=-58 4=33
b:fille a	2=-27 4=65
b:fille est	6=31
b:filles >	2=-28 4=-29 5=43 8=-25
b:film about	1=-35
b:film sur	2=-28 5=-49 6=-26
b:films x	5=60
b:fils >	5=-38
b:fils d	4=-56 5=-29
b:fils est	0=-25 4=38 8=58
b:fin d	0=32
b:fin de	5=41
b:fin des	0=28
b:finalist >	5=-29
b:finances publiques	0=-33 7=33
b:fine gael	0=54 8=-48
b:fined for	4=-27 8=67
b:fines and	8=-29
b:fingerprint >	3=91
b:fingerprint analysis	3=-54
b:fingerprint check	3=46
b:fingerprint examiner	3=-28
b:fingerprint lock	3=32 4=-37
b:fingerprints are	3=-42
b:fingerprints taken	3=59
b:fingerprints were	3=50
b:fingers >	4=-54
b:fingers and	4=60
b:firm >	1=-26 2=-37 4=-54 6=-58 8=-50
b:firm s	4=-27 6=46 7=44
b:firm where	7=-35
b:first aid	4=-38
b:first job	5=-28
b:first line	0=-30
b:fiscale >	7=28
b:fit for	4=70
b:five minutes	5=-32
b:five months	4=26
b:five years	4=33
b:fixes >	5=-43
b:flat >	6=48
b:flat in	8=29
b:flatmate >	5=57
b:flights >	4=-29
b:fling with	5=41
b:fo >	0=-34 6=-29 7=114 8=-25
b:fo en	0=-34 7=45
b:fob >	3=35
b:foi dans	1=-50
b:fois >	0=-26 4=-32 5=69 8=-63
b:fois par	4=36
b:fois pour	0=36
b:fois sur	1=29
b:follower of	1=50
b:fond d	3=49
b:fondatrice >	0=-34 8=-41
b:food bank	8=36
b:foot >	0=43
b:for >	1=33
b:for a	0=-93 1=-32 3=-38 7=-87 8=-69
b:for affray	8=30
b:for all	0=-39
b:for america	0=51
b:for an	0=-27 3=-33 4=-32 5=-40 8=-46
b:for another	0=-46 5=43 6=52
b:for arson	8=45
b:for bernie	0=31 8=-30
b:for better	0=-26
b:for brca	2=35
b:for chemotherapy	4=27
b:for contempt	8=37
b:for deaf	4=-50 8=-30
b:for depression	4=29
b:for early	2=38 4=-44
b:for eight	4=-31
b:for employers	7=-28
b:for every	0=34
b:for five	8=46
b:for four	4=39
b:for fraud	8=33
b:for graffiti	8=25
b:for her	3=-30 8=33
b:for his	3=-42 4=62 5=-34 6=69
b:for it	2=36 6=-27
b:for labour	0=35
b:for leave	2=45
b:for long	4=70
b:for management	7=-52
b:for manslaughter	8=25
b:for marriage	0=-29 5=77
b:for ms	3=42 8=54
b:for my	3=26 7=32
b:for new	6=-28
b:for nine	4=38 7=25
b:for no	4=-27 6=28 8=-27
b:for people	8=51
b:for possession	1=-26 8=42
b:for sales	2=-27
b:for scottish	0=35
b:for screening	2=26
b:for sex	5=50
b:for six	4=38
b:for spreadsheets	0=45
b:for tax	8=43
b:for ten	3=80 4=-36
b:for that	0=43 1=-29
b:for the	0=33 2=-37 4=-86 5=-92 7=50 8=-85
b:for them	0=54
b:for thirty	0=34 4=-31 6=-27
b:for this	4=68
b:for three	6=-31
b:for twenty	1=52
b:for two	2=35 3=-30 5=-35 6=53
b:for usdaw	7=33
b:for which	7=-29 8=-37
b:for years	4=53 5=57 6=-40
b:force de	1=-31
b:foreman >	1=40 4=33 7=38
b:forging a	8=26
b:form >	0=-36 4=44 6=72
b:formation >	5=-26
b:formation pour	8=-54
b:formatrice >	4=-40 6=-47
b:forme des	6=-29
b:forme les	3=-36
b:former flatmate	5=67
b:former manager	0=34 6=64 7=-25
b:formulaire >	4=43 8=-28
b:forty >	4=51 5=32
b:forum >	1=-48 5=30 6=27
b:found >	5=37
b:found a	2=49 4=-26
b:found he	2=-36 5=-62 6=40
b:found not	8=46
b:found on	5=54
b:found out	5=-34 6=33
b:found the	2=-80
b:four months	4=56
b:four years	4=40 8=34
b:fournisseurs >	5=-57
b:foyer de	6=42 8=-57
b:foyer pour	4=-27 5=-25
b:fragile >	5=-28
b:fragile x	2=26 4=-39
b:franc macon	1=58
b:franc maconne	1=30
b:francaise >	1=35
b:france >	0=28 7=61 8=-31
b:frappe au	3=34
b:fraud >	8=85
b:fraud in	8=51
b:fraud office	8=50
b:free >	4=34
b:free of	2=37
b:free time	5=32
b:frequente une	5=-26
b:frere >	1=-58 2=78
b:frere de	1=67
b:frere est	0=27 1=-72
b:frere jumeau	2=-38 4=56
b:fridge >	4=29
b:friends of	0=26
b:from a	0=31 2=32 5=-35 7=-59
b:from every	8=38
b:from her	3=-41 8=-35
b:from his	3=38
b:from home	4=55
b:from the	0=38 3=44 5=-61 7=52 8=39
b:from three	0=-25
b:from working	8=41
b:front de	3=-45
b:front desk	3=37 4=-27
b:front of	5=51 7=-27 8=45
b:frontiere avec	4=-54 8=85
b:fsu >	0=-52 7=100
b:fuite >	5=28
b:full clean	8=-38
b:full of	0=31
b:fund >	1=-27 7=73
b:g >	7=-32
b:gabarit facial	3=29
b:gabarits de	3=-26
b:gagne aux	0=-28 6=52 7=-25
b:gagne son	3=30 8=-36
b:gait recognition	3=43
b:garcon de	5=-54 6=38
b:gard >	0=92 7=-32
b:garde a	0=-42 4=-98 5=-49 8=50
b:garde le	0=77
b:garde les	4=-34
b:garde son	0=34
b:garde un	3=48 4=-25
b:gardien >	0=48 5=26
b:gardien de	0=-30 1=-54
b:gauche >	3=37 4=39
b:gauche de	0=-44
b:gave a	2=36 3=44 8=-27
b:gave the	5=-27 7=-32 8=54
b:gave up	0=42 1=36 5=-44
b:gay >	5=-73 6=110
b:gay and	6=84
b:gay bar	6=-55
b:gay du	6=-27
b:gay il	1=-32 6=40
b:gay in	6=29
b:gay lussac	6=-30
b:gay man	0=-39 6=53
b:gay pride	6=-46
b:gay s	6=-42
b:gay street	6=-32
b:gedmatch >	2=26
b:gene >	0=-29 2=58
b:gene as	2=36
b:gene de	2=61 4=-29 5=51 6=-27
b:gene for	4=-86
b:gene test	2=33 4=-30
b:gene therapy	2=-34
b:gene two	2=30
b:general secretary	0=-27 7=-52
b:generations >	8=-40
b:genes >	2=-38
b:genes chez	2=-32
b:genes d	2=-39
b:genes de	2=40
b:genetic algorithms	2=-27
b:genetic counselling	2=55
b:genetic counsellor	2=-73
b:genetic disorder	2=34
b:genetic engineering	2=-27
b:genetic profile	2=33
b:genetic test	2=48
b:geneticist at	2=-32
b:genetics >	2=-37
b:genetique a	2=31
b:genetique chez	4=-46
b:genetique des	2=-31
b:genetique et	2=30
b:genetique vegetale	2=-38
b:genie genetique	2=-66
b:genome project	2=36
b:genotype zz	2=37
b:genre et	5=-37
b:gerant >	6=-61
b:gere la	5=-65
b:gere le	4=-39
b:gestes de	3=28
b:get a	1=-34
b:gilets jaunes	0=26
b:gilles et	6=28
b:give her	3=34
b:give up	4=62
b:given a	7=-54 8=60
b:gives a	1=27
b:gives blood	2=36
b:glasgow >	6=28 8=-30
b:glisse son	1=68
b:global entry	3=58
b:go by	7=47
b:go to	1=-43
b:god and	1=27
b:goes >	5=45
b:goes for	4=31
b:goes to	2=-44 4=71 6=-35
b:golf >	4=-70
b:golf club	7=-50
b:golf union	7=-32
b:good he	6=-27 8=35
b:got a	0=-31 2=26 5=55 8=55
b:got her	3=-25 7=51
b:got the	0=27 6=-25
b:gout des	0=26 6=46
b:gout du	2=-45
b:gouvernement >	0=52
b:governor >	8=45
b:grace a	0=-32 4=-25 8=-37
b:grand mere	1=28 2=-26
b:grande loge	1=43 6=-25
b:green party	0=34
b:greens >	0=-30
b:greens in	0=47
b:greffier au	8=-47
b:greffiere au	8=-31
b:greve >	0=-28
b:greve de	0=57
b:grew up	0=33 1=-34
b:grievance >	5=28 7=-25
b:grin >	5=26 8=-34
b:grounds >	3=29
b:grounds of	1=48
b:group >	1=-45
b:group in	0=49
b:group on	0=28 1=41 4=-25
b:groupe >	5=-48
b:groupe de	4=32
b:groupe ecologiste	0=43
b:guard >	0=44
b:guards >	0=-52 3=56
b:guide >	5=-27 6=-43
b:guild of	7=-63
b:guilty >	8=49
b:guilty to	8=27
b:h >	0=-33 4=67 8=33
b:habilitations b2v	4=-38
b:had a	0=-57 3=-27 4=71
b:had an	5=68
b:had her	0=-27 3=32
b:had his	0=-33 1=-42 8=52
b:had it	5=29 6=46
b:had sex	4=-47
b:had the	2=72
b:had to	3=35 4=77 5=-27
b:had two	4=60
b:half in	0=-28 4=-32
b:half the	1=-27
b:hall >	1=-46 6=28
b:hand >	4=47
b:hand geometry	3=44 4=-32
b:hand in	1=-40 8=71
b:handicap de	4=-58
b:handicape >	4=52 6=-28
b:handler >	4=-25 8=-37
b:hands out	7=-26
b:hang in	3=-39
b:hard of	4=48
b:hard to	1=-43
b:has a	0=-55 1=-52 2=75 4=25 7=-54 8=39
b:has an	4=35 5=54
b:has asked	4=64 7=28
b:has been	1=-33 4=26 5=-63 6=-43 8=66
b:has had	2=-25 4=82 5=41 8=-35
b:has led	5=26
b:has never	2=-27 5=46
b:has no	1=45
b:has not	2=-39
b:has run	4=31
b:has sworn	1=27 4=-30
b:has the	1=-46 2=96 4=-64 5=-35 6=-29
b:has two	1=-29 2=25 6=-29
b:has worn	7=-29
b:hasn t	0=-25 4=44 6=-32
b:have a	1=-27 6=27
b:have an	1=-37 8=30
b:have been	4=-27 5=50 7=-25 8=-32
b:have had	5=-32
b:have himself	1=28 4=-30
b:have my	2=27
b:have never	1=42 5=29
b:have the	0=-60
b:havre >	7=32
b:he >	2=74 4=-40
b:he admits	0=-40
b:he and	2=44 4=-28
b:he answered	1=-37 7=32 8=-28
b:he asked	0=-33
b:he assured	2=-27
b:he belongs	0=37
b:he broke	1=36 8=62
b:he calls	5=-40 7=-32 8=-25
b:he came	6=52
b:he can	1=-41 4=-36 6=-30
b:he cannot	4=77 5=-30
b:he carries	2=-35
b:he chaired	6=-25
b:he chairs	7=26
b:he claims	3=32 5=53
b:he covers	3=27
b:he d	6=-39
b:he designed	1=-35
b:he did	4=-26 7=-25 8=51
b:he does	0=-39
b:he doesn	4=-60 5=40 6=-37 8=43
b:he edited	1=-25
b:he fits	4=-59
b:he gave	3=26
b:he goes	4=72
b:he got	4=-39 5=70
b:he had	5=-40 8=-28
b:he handled	8=53
b:he has	0=-46 1=-43 3=-70 4=49 6=-27
b:he hasn	4=52
b:he inherited	2=-33
b:he insists	3=26
b:he is	0=37 1=-78 2=-33 5=45 6=-27
b:he isn	6=93
b:he joined	1=46 4=-47
b:he jokes	2=-27 5=36 6=-48 8=-57
b:he keeps	0=-38 5=61
b:he knows	4=39
b:he laughs	8=-31
b:he learned	2=40
b:he learnt	0=-28
b:he left	1=39 4=35 5=46
b:he lives	6=39
b:he looked	4=49 8=-31
b:he lost	4=35 8=-28
b:he made	1=35 5=-26
b:he married	5=-44 6=34
b:he mentions	3=40 6=59
b:he needs	4=44
b:he never	1=-36
b:he only	5=-45 6=66
b:he plays	0=-33 5=-27 6=-39
b:he ran	0=-36
b:he refused	7=29
b:he refuses	1=38
b:he resigned	0=33
b:he robbed	8=27
b:he runs	5=-27
b:he s	0=-33 3=-35 5=-48 6=78
b:he said	7=76 8=-37
b:he says	2=39 4=-30 5=-61 6=77 7=26
b:he sits	0=32
b:he sold	4=-30
b:he spent	1=44 8=-33
b:he still	2=-25
b:he stole	8=37
b:he supports	0=-43
b:he takes	2=-30 4=121 5=-27
b:he taught	1=48 3=46
b:he teaches	6=-25 8=-55
b:he tells	2=42
b:he thinks	1=80
b:he ticked	1=52
b:he told	0=55 1=44 4=-65 5=51 6=30 7=-55
b:he took	0=-39 5=48 8=-47
b:he trained	8=-26
b:he used	3=-27 4=-25 6=64
b:he wants	0=54 6=-45 7=-50 8=58
b:he was	1=-31 3=-29 5=49 7=25 8=-67
b:he went	0=46 7=-25 8=-28
b:he writes	4=-25
b:he wrote	0=-42 6=54 7=-29
b:head of	5=28 6=-41 7=-29
b:health and	4=-26 7=27
b:health first	4=-31
b:health insurance	4=-26
b:hearing aids	4=-39
b:heart defect	4=48
b:heart says	4=47
b:helped the	8=-42
b:helvetique douanier	7=-41
b:hemophilie >	4=-32
b:hence no	1=32
b:hence the	5=27 8=-28
b:her 23andme	2=33
b:her >	0=-57 2=-28 4=-81 6=-40 8=-61
b:her a	0=30 6=48 7=61 8=-28
b:her as	1=-38
b:her belief	1=34
b:her bio	6=70
b:her book	5=43
b:her boss	6=-43 8=33
b:her boyfriend	6=-67
b:her brother	1=37
b:her by	3=62
b:her cardiologist	4=34
b:her contract	3=-35 4=-26 8=-32
b:her dad	0=-29 6=36 7=26
b:her daily	0=-29
b:her dissertation	8=-33
b:her dna	2=-36 3=59
b:her doctorate	2=-28 6=-42
b:her ex	0=27 6=-31 8=59
b:her face	3=26 4=-26
b:her family	2=27
b:her father	0=-39 6=53
b:her finger	3=37
b:her fingerprints	4=-52
b:her first	0=-43 3=-38 5=-30
b:her for	4=62
b:her genetic	2=46
b:her girlfriend	5=-44 6=53
b:her hands	4=39
b:her husband	5=57
b:her in	4=35
b:her job	1=-27 6=-37
b:her keystroke	3=37
b:her last	3=-45
b:her ma	4=-41
b:her mother	5=-32
b:her mum	6=45
b:her name	8=34
b:her nude	5=37
b:her old	1=-38 6=31
b:her outlook	1=35
b:her own	2=39 3=-31 5=30 6=40 7=-25
b:her partner	1=28 5=-51 6=-49
b:her political	0=39
b:her record	8=53
b:her sentence	8=39
b:her sexual	6=42
b:her she	8=-42
b:her sister	6=-48
b:her slogan	4=-36
b:her son	4=30
b:her sons	2=47
b:her strong	1=47
b:her team	4=-31
b:her teens	4=39
b:her thesis	1=-27
b:her thumbprint	3=32
b:her typing	3=55
b:her union	0=-42 7=60
b:her views	0=47
b:her voice	1=35
b:her wife	4=-53 6=104
b:her with	4=35
b:her work	1=-28
b:her years	1=-37
b:hereditaire >	2=72 4=-30
b:herite de	4=-52
b:hernie discale	4=45 8=-40
b:hers >	0=-39
b:hetero convaincu	6=40
b:heure >	0=26 1=-27 7=49
b:heures >	0=-52 3=-52 4=40 5=-36 7=-28
b:heures de	7=33
b:hidalgo >	0=47 5=-30
b:high up	1=31
b:him >	0=-70 2=32 4=-62 5=-47 8=-44
b:him a	5=-51 8=28
b:him and	2=-26 6=25
b:him as	1=-36 8=41
b:him away	6=-29
b:him by	3=46
b:him in	3=42
b:him out	3=56 4=-34 8=-29
b:him through	2=38
b:him to	8=33
b:him with	5=46
b:himself >	1=-45 5=-41 6=33 8=41
b:himself a	1=28
b:himself as	0=58
b:himself frozen	1=35 4=-30
b:himself to	0=58 8=-38
b:hinted that	6=65
b:hints at	6=38 8=-32
b:his blog	0=27 2=34
b:his boss	0=-29 2=-45
b:his boyfriend	5=-32 6=50
b:his brother	0=29 4=29 7=-25
b:his children	1=-49
b:his conquests	5=33
b:his conviction	1=-51 8=41
b:his days	3=39
b:his dna	0=-32 2=52 4=-33
b:his employer	3=28 4=-30
b:his ex	4=-40 6=26
b:his eyes	3=25
b:his face	0=-30 3=69
b:his family	2=61 4=-26 5=-36
b:his father	0=33 2=28 4=-47
b:his fiance	6=38
b:his fiancee	0=-35
b:his field	3=-31
b:his file	4=-52
b:his fingerprint	3=41
b:his fingertips	3=49
b:his first	5=-26
b:his former	0=34 4=41 7=-30
b:his girlfriend	5=-42 6=-39
b:his husband	2=-37
b:his iris	3=41
b:his job	6=-41
b:his last	4=-43 6=30
b:his left	3=37
b:his licence	4=26 5=29
b:his life	5=-58 6=78
b:his line	4=-46 5=43
b:his mother	2=-31 4=-29 7=55
b:his name	8=51
b:his old	3=28 8=-26
b:his own	0=67 1=-40 2=39 4=36 6=-48 8=-72
b:his palm	3=32
b:his partner	5=-53 6=52 8=-25
b:his probation	8=40
b:his profile	0=27
b:his pupils	8=-54
b:his referee	1=-35
b:his secretary	5=55
b:his son	2=39 3=-39
b:his spine	4=44
b:his team	5=-30 6=50 7=-41
b:his thesis	0=41 4=-30
b:his thumb	3=43
b:his two	7=45
b:his typing	3=36
b:his uncle	1=28 2=-43
b:his union	7=54
b:his voice	2=-35 3=46 8=-31
b:his wedding	6=58
b:his wife	3=-25 4=53 5=37 6=-106 8=-30
b:his word	5=49
b:his words	1=-41 5=31
b:his youth	5=52 8=42
b:histoire avec	6=39
b:histoire de	1=-25 5=45 6=-43
b:histoire des	0=-53
b:historian >	7=-29
b:history of	1=-63 4=41
b:hiv positive	4=40
b:hla b27	4=-27
b:hmrc >	8=37
b:hold no	7=-25
b:hold with	1=53
b:holds a	0=-26 3=-48 8=-25
b:holds that	1=41
b:home >	6=44
b:home by	4=-55 6=25 8=46
b:home in	4=-39
b:homeless since	0=37
b:homme >	5=-51 6=53
b:homme au	6=-37
b:homme depuis	5=-48 6=36
b:homme est	1=49
b:homme et	1=41 5=-32
b:homme gay	6=36
b:homme marie	5=90 6=-60
b:hommes >	0=-34 5=27
b:hommes et	5=-28 6=-66
b:hommes pour	6=49
b:homo a	6=37
b:homosexualite >	6=31
b:homosexuality in	6=-51
b:homosexuel >	6=44
b:homozygous for	2=35 4=-25
b:hong kong	3=27
b:hopital >	2=-30 6=39
b:hopitaux >	4=-37
b:hors pair	5=-41 8=29
b:hospice >	4=-29
b:hospital >	4=-41 7=32
b:hospital porter	4=-44
b:hospital where	3=28
b:hospitalise >	4=54 6=-48
b:hospitals >	4=-62 6=-27
b:hotel >	5=83 6=-48
b:hotel de	1=-45
b:hotel manager	5=-38
b:hotellerie >	4=-41 5=-34
b:hours >	8=-45
b:hours a	3=-26 4=34
b:house >	5=-46 6=27 7=-34
b:house of	1=-25
b:household and	0=38
b:how she	3=35
b:how to	2=-25 3=-25
b:hr lead	6=-42
b:hub >	7=28
b:huit ans	5=-29 7=40 8=-41
b:huit mois	3=-40 8=97
b:hull >	0=40
b:humain le	1=25
b:humanist celebrant	1=48
b:humaniste au	8=-25
b:hume s	0=-42 4=62
b:huntington >	2=29
b:huntington et	4=-49
b:huntington s	4=-47
b:husband >	0=36 5=53
b:husband and	5=-39 6=-60
b:husband for	6=67
b:husband in	6=-46
b:husband is	5=-35 7=44 8=43
b:husband of	6=-38
b:husband s	4=41
b:husband was	1=33
b:husband works	6=-29
b:hypersensible et	4=26
b:i am	1=74 4=-53 5=-45 7=-25 8=-29
b:i came	1=28 5=-41 6=63
b:i come	0=51 7=-50
b:i d	5=-36
b:i do	4=31
b:i gave	0=26 1=25 5=-48
b:i have	1=-51 3=-27 4=62 6=-44 8=25
b:i inherited	4=-37
b:i left	5=-27 6=45
b:i like	0=-28 5=-36 6=68
b:i live	5=32
b:i m	2=67 3=-27 4=-31 6=57 8=-50
b:i need	6=-42
b:i read	3=-26 4=57
b:i resigned	0=-58 7=28
b:i stood	0=26
b:i taught	4=-40
b:i took	2=36
b:i ve	0=25 3=28 5=58 6=-37
b:i voted	0=-29
b:i was	1=-38 3=26 4=57 5=-37 6=-33 8=59
b:i would	0=40
b:idea >	1=-27 4=-27
b:idees politiques	0=-51
b:idemia >	3=-42
b:identifie par	3=26
b:identified by	3=35
b:identity theft	8=-45
b:iel a	7=76 8=-34
b:if the	8=28
b:il >	1=41 4=-68 5=61 6=31 8=-37
b:il a	3=-42 7=-42
b:il aime	6=-29
b:il anime	8=32
b:il appartient	1=33 4=-41
b:il aurait	0=41 2=-40 5=-47 6=48 8=27
b:il chante	1=-55 4=41
b:il connait	8=-35
b:il construit	4=-29
b:il court	5=58
b:il couvre	0=-36
b:il croit	1=-59
b:il de	1=-27
b:il defend	0=54
b:il demande	1=-35 3=-30 4=44 8=27
b:il demonte	1=39 5=-51
b:il dirige	0=46
b:il dit	1=53 4=-48 6=32 7=-33
b:il donne	1=71 6=-30
b:il ecrit	8=-29
b:il en	0=78 3=65 4=-49 5=58
b:il enseigne	1=-42
b:il entretient	3=-41
b:il est	1=-25 4=26 5=-48 6=43
b:il et	1=32
b:il etait	0=-26 4=29 5=46 7=31 8=-46
b:il fait	5=-27
b:il figure	2=49 8=-32
b:il forme	6=26 8=42
b:il frequente	1=35 4=-30 5=40
b:il joue	6=-63
b:il l	0=50 1=-46 4=-61 5=-55 6=-28 7=-36 8=-58
b:il lache	0=41 8=-31
b:il le	0=-38 1=31 5=32
b:il les	4=-28
b:il lit	1=33 4=43 5=-52
b:il milite	0=-43 1=27 7=-27
b:il n	0=-71 1=-66 2=52 3=-61 5=44 6=64 7=27
b:il ne	0=38 1=-31 3=-48 4=62 5=-35
b:il partage	5=-42 6=50
b:il participe	7=46
b:il passe	1=-30 5=34
b:il pense	1=59 3=-30 6=-25
b:il porte	0=39 1=47 7=-32
b:il pour	0=43
b:il prefere	0=-36 4=38
b:il prend	0=-28 4=49 5=-36
b:il preside	6=31 7=76
b:il refuse	1=53 4=-30
b:il repond	4=41
b:il respecte	1=28 4=-36
b:il reste	0=-55 5=-25
b:il s	0=36 1=-26 5=31 6=47 8=50
b:il se	0=41 4=-40 5=-34 6=-33
b:il semble	0=52
b:il serait	0=36
b:il sort	1=-36 4=41 8=44
b:il sortait	6=44
b:il soutient	1=46
b:il suit	1=64
b:il tenu	6=30
b:il tient	5=-32 6=-43
b:il tracte	7=27
b:il travaille	1=29 3=47 4=-36
b:il trompe	5=-53
b:il vend	3=-54 5=-37
b:il veut	5=-29 6=-32 8=25
b:il vise	0=-38 4=51 6=-29
b:il vit	1=36 2=-26 4=-46 5=-64
b:il vote	0=26
b:illness >	4=28
b:ils l	6=29 7=-38
b:ils sont	6=40
b:image faciale	3=36 7=-43
b:immeuble de	1=-25
b:immobiliere >	7=-32
b:impact d	3=-31
b:in 2009	0=-25 7=44 8=37
b:in 2010	2=51 8=-30
b:in 2011	7=32
b:in 2012	8=37
b:in 2014	4=57 8=-35
b:in 2015	0=-48 2=35 3=-26 4=66 6=-32
b:in 2016	4=54 8=41
b:in 2017	6=46
b:in 2018	6=45
b:in 2019	3=26 4=-40
b:in 2020	7=39
b:in 2021	0=33 2=30
b:in 2022	4=42
b:in >	3=54
b:in a	0=-40 2=-92 3=-47 4=50 7=-43 8=-41
b:in aberdeen	1=34
b:in all	1=69
b:in an	4=-36
b:in atlanta	0=64 7=32
b:in bed	5=58
b:in both	3=28
b:in brighton	6=38
b:in by	3=72
b:in cardiff	2=-26
b:in charge	2=-56
b:in class	6=-34
b:in cork	1=47 6=-50
b:in court	4=-29 8=-30
b:in custody	8=45
b:in ely	7=-40
b:in every	1=35 3=-27 4=-30 5=63 6=-36 7=-25
b:in forty	4=-39
b:in front	5=53 8=33
b:in glasgow	6=33 8=-27
b:in her	2=-37 3=-35 4=-49 5=26 8=-61
b:in his	1=-51 3=-54 5=-39 6=48
b:in hospital	4=33
b:in hull	0=44 5=29
b:in its	0=25
b:in jail	8=58
b:in june	1=-30 3=26 5=-26 6=57
b:in kent	4=-45
b:in kyoto	1=-42
b:in lagos	4=32
b:in leeds	5=-27
b:in leith	1=42
b:in lisbon	6=37
b:in love	4=-25 5=-26 6=63
b:in maine	0=-76
b:in malta	2=-31
b:in march	0=-42 5=25
b:in may	4=55 5=-29 8=38
b:in nothing	0=-30 1=73
b:in october	8=51
b:in ohio	4=-28 8=31
b:in one	0=-45 4=62
b:in order	5=-53
b:in oslo	8=-31
b:in our	5=29
b:in perth	2=26
b:in poland	8=44
b:in prison	8=49
b:in recovery	5=69
b:in residence	0=-55
b:in roman	8=-38
b:in rome	5=25 8=-38
b:in sales	8=-25
b:in schools	8=-41
b:in sex	5=30
b:in six	4=32
b:in soho	6=-35
b:in spain	8=44
b:in spite	4=49
b:in support	0=36
b:in ten	5=38
b:in thailand	8=25
b:in that	6=-63
b:in the	0=36 3=-74 5=45
b:in trouble	8=29
b:in turkey	4=-31 8=35
b:in with	3=32
b:in women	6=57
b:independance de	0=51
b:independant >	0=-27
b:independence >	0=28
b:index droit	3=47
b:infidele notoire	5=34 6=-46
b:infidelite des	5=-31
b:infirmier en	4=-37
b:infirmiere en	2=-27
b:ingenieur >	5=-27
b:ingenieur en	3=-36
b:inherited heart	4=-31
b:initiation a	1=-61 5=-29
b:inmates to	8=54
b:inscrit au	3=49 8=30
b:inscrit sur	5=51
b:insertion >	8=-53
b:inside >	8=53
b:installe a	6=42
b:installer >	3=-46
b:institute >	2=-44
b:institute of	0=-38 7=31
b:instructions >	4=30
b:insulin pump	2=-29 4=27
b:insurance >	1=-32 5=43
b:insurer >	4=-40
b:interdiction d	8=37
b:interdit de	8=56
b:interdit la	2=31 8=-26
b:interest in	2=-30
b:interested in	1=-33 6=70 8=-31
b:interet general	8=90
b:interet pour	0=-33 5=-36 6=38
b:intern >	3=-34 5=-30
b:interpreter >	4=29 5=-31 8=-40
b:interviewed him	1=42 8=-27
b:interviewer but	4=-47
b:interviewer that	6=-47
b:intimate apparel	5=-48
b:intimate knowledge	5=-38
b:intimate relationship	5=31
b:intimes ont	5=26
b:into a	6=-37
b:into the	7=35
b:investigation by	8=52
b:iris >	3=37
b:iris a	3=39
b:iris enregistre	3=44
b:iris is	3=-51
b:iris scanners	3=-69
b:is >	0=-42 1=26 4=-25
b:is a	0=49 2=-62 3=-38 4=-53 5=-106 6=31 8=-100
b:is against	0=65
b:is agnostic	1=-70
b:is an	1=98 6=-39
b:is appealing	8=36
b:is doing	8=77
b:is expecting	6=28
b:is gay	6=43
b:is hard	1=-40
b:is having	5=55
b:is her	3=-65 4=-41 5=-46 6=-28 7=-38 8=-29
b:is high	1=25
b:is his	1=79
b:is how	0=41
b:is in	0=-59 1=30 2=-30 6=-40 8=38
b:is its	2=-33 7=47
b:is known	4=-57
b:is my	1=43
b:is no	5=49
b:is not	1=-36 2=-33 3=-25 5=37
b:is now	1=33
b:is on	0=-55 1=-28 2=-28 3=-38 4=44 5=-42 6=-39 8=59
b:is one	0=76 2=-40 8=-32
b:is poor	0=-36 4=63
b:is public	2=43 5=31
b:is right	5=32 8=27
b:is still	0=-26 3=-32 5=-32 8=-36
b:is the	0=-53 3=49 6=-55 7=41 8=-46
b:is to	4=32
b:is true	1=32
b:isn t	0=-28 4=-42 6=73
b:it >	4=39 5=-46 6=-42 7=-34
b:it again	0=39 4=-41
b:it came	1=-32 6=-48
b:it for	1=34
b:it his	1=35
b:it in	2=-34 5=27 6=25 8=-33
b:it is	2=-27
b:it off	4=-36 5=64 6=-50
b:it on	4=-44 6=31
b:it that	6=43
b:it to	4=-28
b:it was	1=-36 8=74
b:it with	8=39
b:its payroll	7=-55
b:its secretary	7=73
b:ivry >	0=64 7=-28
b:j ai	1=-37 3=-64 8=76
b:jailed for	8=37
b:jamais cache	0=-25 6=64
b:jamais de	0=-44 5=58
b:jamais eu	6=40
b:jamais gene	1=37 2=-62
b:jamais malade	4=76
b:january >	4=30
b:janvier >	0=29 2=-35 4=-26
b:je m	4=30 6=-26
b:je n	0=-30 3=-26 5=26 6=-39 7=44 8=-30
b:je ne	6=-35
b:je prefere	0=38
b:je suis	1=52 7=-25
b:je vis	4=29 6=40
b:jersey >	5=-34
b:jeunes >	0=-28 8=49
b:jeunes communistes	0=48
b:job >	1=-38 3=-52
b:join the	8=-25
b:joined the	0=45 1=45 7=-42
b:joint >	3=31
b:joint au	0=29 4=-29
b:joke >	0=47 1=88 5=-28 7=-42
b:joked the	0=-27
b:jokes >	0=37 2=-25 5=-49 7=-30 8=-26
b:jokes about	0=30 5=52
b:jokes is	8=-57
b:jokes the	4=-51
b:joue le	6=-47 7=-30
b:joue un	6=-28
b:jour >	2=-34 8=-44
b:jour carnet	4=42
b:jour de	4=31
b:journal de	0=37
b:journaliste politique	0=-39
b:judge of	8=-27
b:judiciaire d	8=-26
b:judiciaire de	8=-58
b:judiciaire vierge	8=36
b:judo >	7=-44
b:juge >	0=-28 2=-26
b:juin >	1=-45 4=27 8=49
b:july >	4=33
b:jumeaux >	0=32 2=-78
b:jumped bail	8=32
b:june >	0=-35 1=-27 6=44
b:junior doctors	7=37
b:jure t	0=-42 5=77
b:juriste >	4=-28
b:juriste a	3=-42
b:juriste au	2=-26 3=-30
b:jury >	5=-41
b:jusqu a	4=49 5=-37 7=56 8=-25
b:jusqu au	1=43 4=38 7=-25 8=-59
b:jusqu en	2=-25 3=-31
b:justice >	8=48
b:kampala >	3=30
b:keep the	8=53
b:keeps a	1=36
b:keeps her	4=40
b:keeps his	3=31
b:keeps the	6=-28
b:keeps two	5=77
b:kent >	4=-33 5=-25
b:kept a	2=-36
b:kept the	3=-48
b:kind >	5=-28
b:kine >	5=-28
b:kinesitherapeute >	4=-52
b:king s	1=-37
b:knew about	6=30
b:know >	5=61
b:knowledge of	5=-33
b:known to	8=48
b:knows about	4=-30 5=35 6=-29
b:knows every	4=-37
b:knows the	0=31 1=34 6=-28
b:l a	1=-63 2=49 4=-121 5=26 6=-52 7=-64 8=45
b:l aah	4=55
b:l acces	3=40
b:l accident	5=28
b:l accord	7=-28
b:l accueil	6=28
b:l adn	2=40 3=-26
b:l adolescence	2=27
b:l aeroport	7=-28 8=43
b:l affaire	1=-26 8=36
b:l age	4=51
b:l agence	0=-48 3=54 4=39 5=-40 8=-27
b:l ambassade	3=42
b:l amour	0=-40 5=71
b:l amyotrophie	2=39
b:l an	1=25 5=-54 6=30
b:l ancien	0=-37 5=52 6=41 7=-30 8=-31
b:l annee	0=25 1=29 4=27 6=26 8=-38
b:l anomalie	2=47
b:l appareil	3=37
b:l appel	8=-34
b:l appui	2=59 4=-30 5=-44
b:l arc	6=-34
b:l armee	3=30 8=-30
b:l art	2=-25
b:l ascenseur	0=-27 3=-28
b:l assemblee	0=-45 3=29
b:l association	1=-26 3=-36 7=-29 8=28
b:l atelier	1=-74 2=-25 7=52 8=-52
b:l aumonerie	1=36 3=-42
b:l authentification	3=41
b:l authentifier	3=33
b:l autre	5=58
b:l avis	3=-27 6=-30
b:l ecole	3=-43
b:l ecologie	0=-31 1=26
b:l ecrit	0=51 6=25
b:l eglise	1=-37
b:l embauche	3=43 8=-36
b:l empeche	4=26
b:l emploie	6=-26
b:l employeur	7=-37
b:l ennui	5=-53
b:l enseignement	1=36
b:l entree	0=-35 3=49
b:l entreprise	2=-39 4=-36 7=39 8=-34
b:l epreuve	8=46
b:l equipe	1=-32 2=-25 4=-44
b:l essai	1=-25
b:l est	1=-43 4=-40
b:l etat	0=-26
b:l ethique	1=-36
b:l etiquette	0=28
b:l etre	0=38 3=-28 6=28
b:l ex	1=-31 5=94 6=-65
b:l expertise	4=-40 5=29
b:l explique	0=27
b:l heredite	2=-32
b:l heure	1=-60
b:l homme	1=73
b:l homosexualite	6=-63
b:l hopital	1=45 2=-42 4=29
b:l hotel	5=42
b:l hotellerie	7=32
b:l humanite	1=64 3=-32
b:l independance	0=85
b:l innovation	2=-32
b:l interesse	1=30 3=47
b:l iris	3=54
b:l oeil	1=-26 3=-65 5=-36
b:l ont	1=-28 6=52
b:l opposition	0=25 3=-48 8=-49
b:l udb	0=41 7=-30
b:l un	4=-45
b:l unef	7=-33
b:l union	0=45 1=64 7=-30
b:l unsa	0=-72 2=-33 7=108
b:l usage	4=27
b:l usine	4=-29 5=-29
b:l x	2=31 5=-48
b:l214 >	0=-27
b:la banque	0=-37 4=-26
b:la base	3=67
b:la borne	3=45
b:la boutique	2=-36
b:la cafeteria	4=-28
b:la caisse	2=-35 3=48 6=-38
b:la camera	3=36
b:la campagne	0=74 1=-34 6=41
b:la candidate	1=47 5=64
b:la cantine	1=-25 3=60 5=-28
b:la cfdt	0=-46 3=-44 7=90
b:la cfe	0=-30
b:la cftc	7=52
b:la cgt	0=-83 1=-32 5=-26
b:la chambre	5=57 7=-40
b:la chapelle	0=-39 1=60
b:la clientele	2=-26
b:la cnil	3=-44 8=-34
b:la cnt	7=51
b:la commission	7=33
b:la commune	0=29
b:la comptable	5=92
b:la confederation	7=57
b:la croix	0=-42
b:la decroissance	0=-41 1=45
b:la depression	7=-37
b:la direction	0=-28 7=-30
b:la dit	0=42 6=30
b:la drepanocytose	2=37 4=-32
b:la fac	0=46 5=-41 6=60 8=-27
b:la famille	1=-35 4=-28 5=-40 6=28 8=36
b:la federation	0=-28 2=55 7=-58
b:la femme	5=37
b:la ferme	6=-37 8=-55
b:la fete	5=66
b:la fiche	3=-29 5=42 7=-35 8=-78
b:la fin	5=28
b:la foi	0=-32 1=59
b:la france	0=57 7=-30
b:la fraude	8=31
b:la frontiere	4=-58 8=90
b:la fsu	0=-41 7=95
b:la fusion	7=26
b:la garde	0=-41 8=-44
b:la grande	1=36
b:la guerre	0=64 4=-58
b:la jeunesse	8=-36
b:la justice	8=47
b:la lettre	0=-41 1=37 2=34 3=-34 4=-52 5=-27 7=-34
b:la liaison	5=-54
b:la libre	0=-28
b:la ligne	0=43 3=-31 4=33
b:la liste	3=60 7=-25
b:la loge	6=-35
b:la logistique	7=26
b:la loi	0=28 4=-53 8=31
b:la machine	3=39 5=-28 6=43
b:la maconnerie	1=-50
b:la main	3=-59
b:la mairie	6=38
b:la maison	0=-28 1=-28 2=-43 5=39 6=30 7=-46
b:la majorite	0=27
b:la maladie	2=45 6=-52
b:la manutention	4=43 8=-36
b:la marche	4=-59
b:la marine	5=35
b:la marque	2=-32
b:la meme	2=43 5=-29 6=64
b:la mer	5=-53
b:la montagne	6=-33
b:la mort	5=-65
b:la mucoviscidose	4=33
b:la mutation	6=-33
b:la mutuelle	6=40
b:la naissance	0=31
b:la nature	1=40
b:la note	5=-38 6=46
b:la nuit	0=27 4=66
b:la page	5=-36 8=58
b:la paie	0=-38 4=-27 5=-46
b:la paix	0=-37
b:la panne	5=-34
b:la paperasse	4=-39 8=-48
b:la paroisse	1=33
b:la parole	6=28 8=-33
b:la passion	5=-33
b:la patronne	5=60
b:la paume	3=65
b:la pharmacie	8=56
b:la photo	0=27
b:la plainte	8=63
b:la plume	0=62
b:la pointeuse	5=-29
b:la police	4=-26 8=-45
b:la poste	7=35
b:la premiere	0=32 7=46
b:la presentation	5=-31 8=-54
b:la presse	1=-26 2=-38 4=-30 6=-36 7=26 8=27
b:la prise	3=49 4=-56
b:la prison	0=35 8=66
b:la prostitution	0=-25 5=-35
b:la protection	8=-28
b:la qualite	2=-36
b:la reference	4=25 7=-25 8=-55
b:la referente	0=58
b:la regie	7=-27
b:la relation	5=-68
b:la reserve	3=25 4=-51 5=69
b:la rive	0=-29
b:la salle	3=30 5=38
b:la sante	4=-75 8=50
b:la science	1=64
b:la section	0=53 1=32 6=-38
b:la semaine	0=-26
b:la signature	3=-35 6=30
b:la simplicite	0=-38 1=27
b:la soudure	0=-29
b:la suite	8=37
b:la terre	0=54 7=-28
b:la tete	6=-35
b:la vente	2=-41
b:la vie	1=49 2=-34 3=-37 4=-25 5=-27 6=26
b:la vigne	2=-55 4=-45
b:la ville	5=-26
b:la voix	0=-70 7=50
b:la vue	4=63
b:la zone	3=40
b:lab >	0=-27 1=68 2=30
b:lab technician	2=-42
b:labo >	2=50
b:laboratoire >	6=-25
b:laboratoire de	4=-31
b:labour >	0=-78
b:labour exchange	0=-30
b:labour party	0=96
b:labour ward	0=-44
b:lache l	5=29
b:lagos for	4=37
b:laisse entendre	7=-26
b:laisse une	3=-31 5=-28
b:landes >	0=34 5=-44
b:landlord >	8=40
b:languages >	0=-42
b:languages and	0=30
b:langue des	4=-31
b:laptop >	5=38
b:laptops >	5=-32 8=31
b:last employer	1=32
b:last job	4=33
b:last week	4=75
b:last winter	4=29
b:last year	2=-30 4=48 5=-60 6=38
b:late >	8=40
b:latex >	4=60 5=-56
b:laughs >	8=-27
b:law >	7=-25
b:lawyer >	5=-25 7=34
b:lawyer for	2=-38
b:le 3	2=56
b:le 8	0=-29 3=53
b:le bois	2=-61
b:le bras	0=-55
b:le bulletin	0=-27 8=-41
b:le bureau	1=-30
b:le candidat	1=25 2=-33 7=26
b:le chauffeur	4=54
b:le client	0=-27 1=-55
b:le club	3=-36 6=33
b:le code	2=-25 7=26
b:le coeur	4=-33
b:le coffre	3=50 4=-28
b:le compte	7=-27
b:le controle	3=-32
b:le couple	5=31
b:le courrier	4=-27
b:le cv	4=49
b:le depot	2=-35 7=42 8=-32
b:le dimanche	5=-54 6=31
b:le dire	5=-28
b:le directeur	1=35 5=69
b:le disent	0=47 7=25
b:le dit	0=41 7=33 8=66
b:le dossier	2=28 3=-45
b:le fait	0=39
b:le formulaire	4=38 8=-33
b:le front	0=-30 3=-39
b:le gardien	0=56 5=31
b:le gene	1=-44 2=138 6=-31
b:le gerant	0=29
b:le gout	0=28 2=-59
b:le gouvernement	0=75 8=-30
b:le groupe	5=46 6=-41
b:le jeudi	4=28
b:le jour	5=-40
b:le journal	1=49
b:le juge	5=-26 8=28
b:le jury	0=47 5=-59
b:le labo	2=60
b:le lecteur	3=63
b:le logiciel	3=49 8=-27
b:le lundi	4=-27
b:le lycee	0=38 7=-28
b:le mardi	1=36 5=-25 6=-25
b:le mari	2=-54 5=35
b:le mariage	0=-50 5=67 6=-56
b:le medecin	4=87 6=-26
b:le meme	5=-43 6=39
b:le mercredi	6=48
b:le midi	1=-35 5=-56
b:le mobilier	7=-40
b:le monde	1=-39 6=29 7=28
b:le nom	0=-27 2=-30 6=49
b:le parquet	8=31
b:le parti	0=-30 1=-28
b:le pen	0=47 5=-28 7=-27
b:le pense	1=35
b:le pere	2=39
b:le plan	0=-38 4=34 5=-30
b:le porte	7=33
b:le portique	3=43 5=-34
b:le poste	0=-34 1=25 5=-58 8=-49
b:le proces	8=-41
b:le projet	0=-30 1=-25 4=-44 6=-26
b:le rapport	6=32
b:le reconnait	3=32
b:le recruteur	4=28
b:le repete	0=31 8=48
b:le retour	4=-35
b:le roman	5=-39 6=-31
b:le samedi	4=-30 5=48
b:le sang	2=-60
b:le sens	1=-26 2=-25
b:le service	4=44
b:le sien	1=43
b:le signale	1=26
b:le soir	0=-29 4=-40 5=47 7=53
b:le soupconne	6=87 8=-44
b:le suit	2=-58 6=51
b:le syndicat	7=87
b:le systeme	3=73
b:le telephone	3=47
b:le test	2=80 3=-41 4=-30 6=-33
b:le traitement	3=-25 4=-63
b:le travail	5=25
b:le tribunal	4=-35 8=44
b:le trou	4=62
b:le veganisme	1=35
b:le vendredi	0=-33
b:le vieux	5=50
b:le visa	3=38
b:le week	5=33
b:lead >	6=-48
b:leader >	0=-35
b:leads a	1=27
b:leads the	0=-52 6=26 7=43
b:leaflets for	0=31
b:learned to	6=25
b:learning rep	7=32
b:leave >	0=-25 4=-25
b:leave for	6=71
b:leave the	0=80 7=-48
b:leave to	0=-59 2=38
b:lecteur de	0=71
b:lecteurs d	3=-27
b:lecture on	7=-27
b:lectures on	6=-25
b:led the	4=-45 7=35
b:leeds >	4=-53 6=-27 8=34
b:leeds and	4=40
b:left >	0=-50 2=-38 4=27
b:left after	0=-48 5=41 6=-38
b:left because	0=-33 5=68
b:left hand	0=-41 4=42
b:left handed	0=-26 3=-26
b:left her	0=-66 4=33 5=-28 6=99
b:left it	1=-42
b:left luggage	0=-39
b:left of	0=63
b:left the	0=-84 1=62 3=-28 4=-71 5=32 6=55 7=43
b:left when	6=-31
b:left wing	0=84
b:leiden >	2=26
b:leith >	1=40
b:les a	3=30
b:les amants	0=-41 5=53
b:les animaux	1=35
b:les barreaux	5=-45 8=59
b:les cachets	4=-29
b:les cameras	3=52
b:les clients	0=49 1=-47
b:les collegues	0=49 1=-35
b:les conquetes	5=47
b:les consignes	4=30
b:les cotisations	0=-37
b:les couleurs	0=-50 7=29
b:les delais	1=-32 4=-42
b:les deux	2=25 6=42 8=-39
b:les ecoles	6=30
b:les elections	0=-30
b:les enfants	4=-33 6=25
b:les familles	2=-29
b:les femmes	0=-25 4=-46 6=135
b:les filles	5=39 6=66
b:les garcons	6=44
b:les genes	2=38
b:les hommes	5=-69 6=72 8=-34
b:les jumeaux	2=-29 4=-25
b:les levres	4=53
b:les mains	4=34
b:les missions	1=50
b:les nouveaux	3=-53
b:les partis	0=-56
b:les petitions	0=34
b:les preceptes	1=27
b:les principes	1=32
b:les resultats	0=-25 2=30 7=-27
b:les reunions	4=-34 6=-48
b:les samedis	0=25
b:les stagiaires	0=-56
b:les syndicats	7=-55
b:les tracts	0=-36
b:les verts	0=27
b:lesbian >	0=-39 6=55
b:lesbian and	6=-33
b:lesbian mother	6=35
b:lesbian she	8=-32
b:lesbienne elle	6=72
b:lesbienne et	6=53
b:let him	3=28
b:let off	8=63
b:letter >	3=27
b:letter of	2=31 8=27
b:letters >	6=29
b:lettre >	1=39 2=33 4=41 8=-36
b:lettre dit	2=27 7=27
b:lettres de	0=50 4=-25
b:leve tot	0=-35 1=-26
b:level 2	4=-48
b:lgbt >	6=-54
b:lgbt a	0=-31 6=-27
b:lgbt il	6=25
b:lgbt network	6=-29
b:liaison avec	5=72 6=-36
b:liaison ferroviaire	5=-52
b:liberal democrats	0=30
b:liberee de	8=-26
b:libertin >	5=55
b:libido since	4=-53 5=36
b:libre >	5=-27 8=56
b:libre pensee	0=-43 7=-32
b:libre penseuse	1=41
b:licence >	3=26 5=45 8=-58
b:licence as	4=38
b:licence until	0=-27 8=29
b:licencie pense	6=31
b:life >	5=-71 6=55 8=46
b:life and	0=27
b:life as	1=47
b:life is	1=35 8=-39
b:life was	3=-27 6=65
b:light >	5=37
b:lighting >	2=-29
b:ligne >	4=-38
b:ligne de	0=52 4=-53
b:like all	0=26 7=33
b:like him	6=37 8=40
b:like his	7=51
b:like to	4=-49
b:likes to	4=-26
b:lille >	0=27 1=52 2=-41 3=-29 4=-25 6=-40
b:line >	5=-44
b:line manager	5=83 6=-40
b:link >	0=-53
b:list of	0=72
b:liste d	7=-26
b:liste de	7=-26
b:liste fo	0=-30 7=66
b:liste sud	0=-76 7=80
b:lit >	5=80
b:lit de	5=-35
b:lit on	5=-27 6=52
b:lit sur	4=53 5=-26
b:live in	1=67
b:lives by	1=73 3=-37 4=-25 5=-25
b:lives in	1=-45 5=71
b:lives with	1=-34 4=-49 5=-78 6=44
b:living >	4=-41
b:livre >	1=26 2=38 6=28
b:livre des	0=-31
b:livre le	7=-31
b:lobbyist for	0=-41
b:local >	1=57
b:local de	7=-40
b:locale >	0=35
b:locale de	0=-59 1=36 7=-33
b:locale du	0=69 7=-26
b:locked up	8=29
b:lodge in	1=116
b:lodge manager	1=-35
b:lodge of	1=56 7=-35
b:loge >	0=-35 1=-30
b:loge a	1=27
b:loge de	1=63
b:loge du	1=-58
b:loge feminine	1=26
b:logement de	6=-35
b:logiciel >	3=35
b:logiciel a	3=26
b:logiciel de	3=46
b:logistique >	7=33
b:logo >	7=-37
b:london >	0=30
b:long haul	7=-38
b:long meetings	0=-41 4=-62
b:long term	0=-27
b:lors d	5=61
b:lors de	2=26 7=26 8=-42
b:lors du	5=43
b:lost a	4=80 5=-39 6=-39
b:lost her	0=27
b:lost his	4=33 5=39
b:lost the	6=49
b:lot >	4=26
b:louise >	6=45
b:love of	5=-29 6=63
b:love with	4=-26 6=27
b:lover for	5=54 6=-50
b:lover of	0=-29 5=61 6=-45
b:low blood	4=72
b:lr >	0=108 7=-74
b:luggage office	0=-30
b:lui >	0=-64 5=-47 7=35
b:lui a	2=51 3=-42 4=34 5=-58 6=74 7=-50
b:lui aussi	2=40 4=-32
b:lui et	0=-33 1=-30 4=-33 6=64
b:lui meme	3=25
b:lui n	2=49 3=-32 4=-57
b:lui nu	5=54
b:lui ont	0=31 5=-30 8=32
b:lui prete	5=33
b:lunch >	0=38 4=26 8=-33
b:lund >	2=-25
b:lutte contre	0=-27
b:lycee >	7=-29
b:lyceens >	5=-25
b:lynch confirme	2=29
b:lyon >	1=-30 6=57
b:m a	2=-49 5=-26
b:m arnaud	2=-34 6=25
b:m aubin	3=30 4=48
b:m blanc	6=-31
b:m petit	3=27
b:m roche	0=45 7=-33
b:m told	5=-32 6=40
b:m vidal	5=40 6=-44
b:ma >	1=-63
b:ma carte	0=-38
b:ma femme	4=32 6=-39
b:ma mere	0=-48 7=40
b:ma section	0=-46 7=29
b:ma vie	5=76 6=-49
b:ma voix	0=-32 3=74
b:ma was	4=-32
b:machine >	4=26
b:machine a	0=33 6=41
b:machine ne	0=-29 3=32 5=-29
b:macon coffreur	1=-37
b:maconnerie >	8=-33
b:maconnique >	1=-26
b:macron >	0=47 3=-35
b:made a	1=38
b:made her	0=-26 4=-31
b:made him	1=48 5=-47 7=-43
b:made the	8=-44
b:magasin >	7=34
b:magazine >	1=59
b:magazine for	4=-26 6=-33
b:magistrate >	6=-28 8=-25
b:mai >	0=-30 3=63 4=34
b:main >	3=29 4=-28
b:main du	0=36 3=-58
b:main gauche	0=-44 4=46
b:mains d	4=36
b:maintenance >	4=-38
b:maire a	0=-34
b:maire communiste	0=35
b:mairie >	0=-31 6=29
b:maison >	1=-26 5=52
b:maison d	5=-42 6=32
b:maison en	5=-26
b:maitre d	1=-31
b:maitresse >	5=64
b:maitresse d	4=-29 5=-55
b:maitresse de	5=-82
b:maitresse du	5=72
b:majorite presidentielle	0=43
b:maker >	5=-43
b:makes her	4=66
b:malade de	4=-78
b:maladie >	4=-27
b:maladie auto	4=26
b:maladie de	2=38 4=42 6=-53
b:maladie genetique	2=68 4=-66
b:maladie hereditaire	2=33
b:maladies rares	4=-28
b:man >	6=39 7=32
b:man in	5=-25 6=34
b:managed the	4=-35
b:management >	0=-35 6=-32
b:manager >	1=-64 2=-27 5=-28 8=-36
b:manager at	7=-34
b:manager of	2=-28
b:managers >	7=-29
b:manages the	3=-47
b:managing director	6=42
b:mandat >	0=-48 7=46
b:manifestation culturelle	0=-25
b:manslaughter >	8=27
b:manutention >	4=41 8=-36
b:maquette >	0=-51 7=-28
b:marais barman	6=-27
b:marathons >	4=41 5=-51
b:march >	0=-75 4=51 7=47
b:marche >	0=43 4=-54
b:marched in	0=-26
b:marches >	0=36 5=-38 8=-32
b:marches publics	0=-55
b:marcus aurelius	1=39 3=-35
b:mardi >	1=46 3=-28 5=-28 6=-29
b:margate >	6=63
b:mari >	0=-38 2=32 5=73
b:mari a	5=42
b:mari de	2=-55 5=-36 6=49
b:mari est	0=47 1=37 4=89 5=-58 6=-135 7=-55 8=31
b:mari la	4=70 5=44 6=-46
b:mari ne	3=-32
b:mariage de	6=-37
b:marie a	4=-25 5=48 6=-52
b:marie avec	5=-74 6=31
b:marie et	5=-28 6=35
b:mariee >	1=-25 5=-33 6=-32
b:mariee deux	6=47
b:maries depuis	6=-73
b:marin >	6=-47
b:marine le	0=43
b:market >	2=-32 3=-35 5=-30
b:marriage >	5=29
b:married but	5=47 6=-66
b:married colleague	5=40 6=-36
b:married my	6=-42
b:married to	5=-81 6=-35
b:mars >	4=38 8=31
b:mason s	1=-34
b:masonic lodge	1=49
b:mastectomie preventive	2=28 4=-33
b:master >	5=-32 6=-69
b:master s	3=-32
b:match >	0=-26 3=54
b:match days	7=-36
b:matched to	3=29
b:materialist >	1=28
b:matiere de	1=-38
b:matin >	3=27 5=-26
b:matter of	1=49
b:may >	7=-41 8=31
b:may be	0=66 1=-42
b:may for	0=40
b:mayor s	0=-50 5=30
b:me >	3=26 4=-34
b:me a	4=28
b:means it	1=32
b:meat >	1=25
b:medecin du	2=27 4=-62
b:medical form	2=34 4=-63
b:medical grounds	3=28
b:medication >	4=25
b:medicine >	4=-32
b:meetings he	0=-38 1=-29
b:member >	1=-56 3=33 7=56
b:member and	0=44 7=63 8=-29
b:member of	0=-27 1=39 5=26
b:member services	7=-53
b:member since	0=29
b:members of	0=-37
b:membership of	7=39
b:membre d	1=59 5=36
b:membre de	0=-42 1=33
b:membre du	7=60
b:membre fondateur	0=65 1=-54
b:meme >	2=36
b:meme sexe	5=-70 6=48
b:memoire >	4=46
b:memoire de	8=-29
b:memoire sur	0=-30 4=-48 5=-27
b:men >	1=-27 2=28 5=-27 6=118 8=-37
b:men and	0=-31
b:men in	6=51
b:men s	4=-28
b:menage a	5=71
b:mene la	2=-32 7=49
b:mention au	0=-62 8=50
b:mentioned >	3=33
b:mentioned her	4=-29
b:mentioned that	4=25
b:mentions a	5=64
b:mentor >	2=-28 8=-29
b:mercredi >	4=-30 6=44
b:mere >	2=44 8=-45
b:mere atteinte	4=39
b:mesure >	1=-27 8=-31
b:met en	6=-26
b:met his	6=50
b:metaboliser >	2=40
b:metier >	0=31 1=-63 8=-46
b:metz >	4=64 6=-43
b:mi temps	1=28 4=38
b:midi >	1=-35 4=56 5=-66
b:mieux que	0=-49
b:militant de	0=-52 7=64
b:militante de	1=61
b:militante du	0=-28
b:militante ecologiste	0=34
b:militante elle	0=-28 1=32
b:milite a	0=-41 1=34
b:milite chez	6=-34
b:milite pour	1=27 6=46 7=-46
b:million >	1=-29
b:miner >	6=-48
b:miners strike	7=-27
b:mineurs >	7=37 8=39
b:minister >	0=-66 5=60
b:minister and	0=35
b:ministry >	5=-28
b:minute >	0=45 3=-28
b:minutes >	0=34 4=-39
b:minutes for	0=-40
b:mis en	0=-34 8=84
b:mis ses	1=25
b:mise a	8=50
b:mise en	0=-51 1=-31 8=51
b:missed four	4=39
b:mission >	7=-43
b:mistress in	5=55
b:mme faure	0=-45
b:mme le	2=58
b:mme ott	4=62
b:mobile >	5=-30
b:model of	3=52
b:modem >	0=50
b:moeurs legeres	5=69
b:moins de	8=-30
b:mois >	0=-40 4=27 6=-31 7=26 8=-29
b:mois a	8=110
b:mois avec	8=53
b:mon adn	2=39
b:mon compagnon	6=37 7=-30
b:mon employeur	3=39
b:mon mari	5=-32
b:mon pere	2=38 4=-36
b:monday >	3=84
b:monde >	7=35
b:monte le	7=-28
b:monte un	5=-27
b:monte une	0=-36 4=-35 7=76
b:month >	7=-25 8=32
b:months >	4=-59
b:months and	8=29
b:months for	8=28
b:months in	8=35
b:months pregnant	4=38
b:montre un	7=30
b:moon >	1=67
b:moral >	5=-25
b:moral philosophy	1=-64
b:morale >	1=-35
b:morale laique	1=-28
b:mort de	2=44 4=-26
b:mortgage >	0=-26 6=-33
b:mosaique >	2=38
b:most of	0=31
b:mot de	0=-27 3=49
b:mother >	0=-55 1=26
b:mother of	6=47
b:mother s	4=-25
b:mother was	8=-30
b:moulages >	3=-36
b:move >	2=46 5=27
b:move to	0=47 4=-41
b:moved to	4=-36
b:mr ames	5=-36 6=58 8=36
b:mr bell	7=38
b:mr doyle	6=33
b:mr healy	4=-26
b:mr hume	0=-35 4=57
b:mr lowe	7=58
b:mr osei	3=28 4=-45
b:ms adeyemi	4=36
b:ms cole	4=53 7=35
b:ms day	8=-25
b:ms hale	7=28
b:ms roe	8=37
b:ms vogel	3=-31
b:mugged in	8=-54
b:multicarte >	7=-28
b:multiplie les	5=42
b:municipal >	0=60
b:murmure que	4=73
b:muscular atrophy	2=56 4=-25 6=-26
b:musee de	1=-25
b:museum >	3=-25
b:musical >	5=-61
b:musicians union	7=37
b:must have	4=-28
b:mutation >	6=30
b:mutation brca2	2=43
b:mutation de	2=-36
b:mutation familiale	2=64
b:mutation in	2=38
b:mutation interne	2=-29
b:mutation pour	2=-26
b:mutation professionnelle	2=-73
b:mutation testing	2=-33
b:mute a	0=-42 6=31
b:mutuelle >	6=83
b:my boss	2=-27
b:my dna	2=34
b:my employer	0=66
b:my father	8=53
b:my first	7=25
b:my grandfather	2=35 4=-32
b:my husband	0=-44 4=-25 5=25 7=48
b:my life	0=35
b:my sister	8=-28
b:my son	4=57 8=46
b:my thesis	7=-27
b:my union	7=48
b:my wife	0=37 6=-66
b:myheritage >	2=27
b:n 3	0=-38 3=25 8=64
b:n a	4=-74 6=29
b:n ai	5=36 6=-43 8=-25
b:n aime	4=-33 5=-27 6=95
b:n avoir	5=34 6=-28
b:n en	0=38 1=27 6=25 7=-30 8=27
b:n est	0=36 1=-32 2=26 3=-82 4=-38 6=29
b:n etait	5=26
b:n y	0=59 1=-27 3=-32 6=59 7=-38
b:naissance >	4=48
b:name >	5=25 8=38
b:name is	8=52
b:named in	5=58 8=26
b:nantes >	1=-25 7=-34
b:national secular	1=41
b:national union	1=-41 7=32
b:ne boit	0=-39 4=78
b:ne cache	3=-40
b:ne croit	1=80
b:ne l	0=44 1=-41 2=28 3=-38 4=-56 5=-32 6=62
b:ne mange	1=47
b:ne pas	3=-30 4=-27 6=29
b:ne peut	1=-30 3=27 4=68
b:ne porte	1=30
b:ne s	3=-33 5=-38 8=40
b:ne veut	5=48
b:ne vote	0=64 1=-35
b:neant >	3=67
b:near the	4=29
b:need a	5=-64 6=81
b:needed >	3=-29 4=28
b:needs a	1=-34 8=48
b:negative >	2=64
b:negociation >	1=35
b:negocie avec	7=-83
b:negotiating team	7=34
b:negotiator for	7=36
b:neighbour is	4=35
b:nerves >	4=71
b:network >	6=65 8=-34
b:network as	6=46
b:network for	6=-37
b:neu >	7=30
b:neuf ans	0=-30 4=-44 5=-46
b:never been	5=29
b:never had	5=47 8=-33
b:never has	7=39
b:never joined	0=-35 7=112
b:never late	4=-47 8=55
b:never smoked	4=25
b:never voted	0=26
b:never will	0=25
b:new hires	8=-59
b:newbury bypass	0=73 4=-55 8=-35
b:nhs >	4=-25
b:nice >	0=-27
b:night >	5=29 6=-30
b:night in	8=71
b:night shift	5=52 8=-25
b:night shifts	2=-37 4=41 8=-34
b:night stand	5=-25
b:night stands	5=44
b:night with	5=50
b:nights in	8=33
b:nimes >	8=32
b:nine years	4=-35 8=-53
b:no charge	0=-28
b:no convictions	0=-30 1=-57 8=39
b:no criminal	8=60
b:no dusty	4=25
b:no free	1=27
b:no known	2=31
b:no ladders	4=70
b:no longer	5=51 6=-40
b:no party	0=50
b:no political	0=64
b:no previous	1=-32 8=57
b:no reason	4=-52
b:no record	8=40
b:no restriction	3=-36
b:no secret	5=49 8=-27
b:no sexual	5=25 6=-35
b:no ties	0=-25 4=-35
b:nom >	5=34 6=-26
b:nom de	0=-32 2=-41 3=-27 7=34 8=-28
b:non >	0=49
b:non confessionnelle	1=-26
b:non lieu	8=43
b:non religious	0=-43 1=67
b:non violence	1=63 8=-50
b:none >	8=42
b:nord >	0=-25 1=48
b:normal >	4=83
b:normal joint	0=-26 4=-25
b:not >	0=-59 1=74
b:not a	0=62 2=29 4=-29 7=-53
b:not ask	2=-29 4=44
b:not be	3=44 4=-37
b:not carry	2=25
b:not gay	6=38
b:not guilty	8=48
b:not have	4=25
b:not in	7=46
b:not interested	6=51
b:not join	7=30
b:not share	1=29 4=28
b:not shy	0=26
b:not the	4=43 5=-30 8=-49
b:not to	0=-57 1=-31 4=-39 5=-40 8=-28
b:not work	0=43
b:notaire >	0=-33 2=-26
b:note >	4=-31 8=28
b:note l	8=-27
b:note le	0=81 1=-61
b:note says	0=-27 5=-35 6=86
b:notes the	4=42 8=-36
b:nothing >	0=36
b:nothing now	1=63
b:nothing on	8=64
b:nothing to	2=-33 4=41
b:noticed a	4=31
b:notoire >	1=78 5=34
b:notoire ecrit	6=-38
b:notre adn	2=-56
b:notre dame	0=25 5=-47
b:nous >	6=-35 8=41
b:nous a	8=-25
b:now >	0=-30 1=81 4=44 8=-40
b:now a	1=36
b:now in	5=-32
b:now sells	0=46
b:nu pour	5=40
b:nucleaire >	0=44
b:nude photos	5=33
b:nuit >	1=-33 2=-33 3=-51 4=25 8=-43
b:nuit au	5=-36 8=51
b:nuit en	5=-28 8=82
b:nuits >	5=97
b:nuj >	7=31
b:numerique de	2=-25
b:nurse in	4=38
b:objecteur de	1=29
b:objects to	1=62
b:occupational health	4=25
b:occupational therapy	4=-39
b:october >	8=27
b:oeil a	4=55
b:oeil de	3=-25
b:oeil du	3=-54
b:oeil et	3=-63
b:oeuvre >	6=-32
b:of 2	2=27
b:of a	0=-35 2=-55 3=-34 4=-77 5=52 6=-25 7=-107
b:of all	0=-38 1=-25 8=43
b:of an	1=-55 6=-39
b:of any	6=-33 8=41
b:of anything	8=47
b:of aslef	7=33
b:of both	3=42
b:of camus	1=-28
b:of conscience	1=62
b:of conviction	1=51 8=-47
b:of every	0=-34
b:of fraud	8=49
b:of genomes	2=-38
b:of harmony	1=47
b:of hearing	4=43
b:of her	2=56 3=51 4=66 8=-45
b:of him	0=-32 5=38
b:of himself	5=45 6=-37 8=-32
b:of his	0=-37 1=54 4=-37 5=40 6=35 8=-71
b:of israel	0=36
b:of it	7=-26
b:of its	0=28
b:of justice	8=33
b:of men	6=58
b:of mr	3=59
b:of my	0=55 1=31
b:of opera	5=-50
b:of retirement	6=-56
b:of sales	5=65
b:of scotland	7=46
b:of six	4=-27 6=33 8=-34
b:of sleep	2=-26
b:of spinal	2=32 4=-37
b:of staff	0=26
b:of tax	8=39
b:of ten	0=-32 2=37
b:of that	0=-51 5=40
b:of the	1=-35 2=-36 4=-35 5=-131 8=-117
b:of theft	8=53
b:of them	0=27 1=-49 2=-48 5=55
b:of three	4=-25 5=-44
b:of two	4=-28 5=-29 7=-45 8=-28
b:of which	3=35 7=82
b:of women	1=48
b:off >	0=-27
b:off after	1=-27 8=27
b:off for	7=27
b:off with	0=-26 2=-33 4=37 6=-37
b:offenders register	5=-42 8=33
b:office >	5=66 6=-31 7=37 8=46
b:office clerk	8=-31
b:office in	7=28
b:office of	7=-64
b:office the	3=43
b:officer >	5=-31 6=39 7=-26 8=-75
b:officer at	0=-36 7=-36 8=-68
b:officer for	7=-31
b:officer of	7=39
b:officer paid	7=-36
b:ohio >	0=-28
b:oil trader	3=-36
b:old boss	1=-28 5=37 6=37 8=26
b:old fashioned	0=59
b:old school	0=64
b:on 3	0=-30 8=28
b:on 4	4=35
b:on >	4=-40
b:on a	0=-50 1=-55 2=-29 5=49 6=-28 8=-59
b:on an	1=-48 4=-29
b:on appeal	8=68
b:on behalf	7=-32
b:on call	5=-41
b:on crutches	4=44
b:on day	3=28
b:on dit	0=-34 1=61 4=-26 5=64 6=-49 7=26
b:on expenses	5=54
b:on face	3=-48
b:on file	4=-37 6=-29 8=51
b:on fridays	4=-33
b:on genetic	2=-33
b:on grounds	1=53
b:on her	0=-61 3=-31 4=25 5=28 8=-34
b:on his	3=-25 4=-30 6=-62 8=-49
b:on it	1=63 4=-40 5=-36
b:on l	4=-80 5=84 6=-28 8=84
b:on la	0=42 3=44 6=31
b:on le	1=-39 5=-74 6=105 7=70
b:on licence	0=-43 8=62
b:on lui	2=30 3=-40 4=46 6=-28 8=-32
b:on medical	3=29
b:on monday	3=58
b:on no	8=38
b:on page	1=38 2=38
b:on principle	0=47 5=-48
b:on probation	8=27
b:on record	3=84 8=-69
b:on sait	0=29
b:on site	1=-34 5=29
b:on stage	5=-46
b:on strike	7=31
b:on sur	5=-41 6=55
b:on tax	0=33 7=-45
b:on the	1=-29 4=47 7=50
b:on which	1=36
b:on with	0=44 3=39 4=-25 7=-60
b:onboarding app	3=47
b:once >	8=-54
b:once a	7=70
b:oncle et	0=26 7=-26 8=27
b:oncogenetique >	2=30
b:oncology >	4=-40
b:oncology who	4=36
b:one >	0=-39 1=76 3=33 7=35
b:one chromosome	2=42 4=-39
b:one copy	2=26
b:one entry	8=43
b:one eye	4=68
b:one hand	4=26
b:one in	5=40
b:one of	1=-60 2=-54 3=-58 4=-30 5=-30 6=98 7=-38
b:only >	1=38
b:onlyfans account	5=26
b:ont deux	2=-28 4=-60
b:ont ete	3=36
b:ont fait	0=-35 7=-27
b:ont la	2=40
b:open about	4=57
b:open letter	0=27 1=-39
b:open marriage	5=42
b:open plan	0=-46 1=-43 4=30
b:openly lesbian	6=40
b:opens the	3=60
b:opera >	5=-47
b:operation >	3=48
b:operations >	4=-42 8=-41
b:operations on	4=37
b:opinion politique	0=34
b:oppose a	0=35 1=54 4=-43
b:opposition a	0=49
b:opposition de	0=-55
b:opposition research	0=-32
b:opt out	0=-26
b:or a	5=35 6=-51
b:or so	0=-25 5=43
b:order >	1=-58 5=35 6=-59 8=74
b:order of	1=47 2=45 7=-28
b:ordre >	5=37
b:ordre des	1=-33
b:oreille >	3=-32 4=57
b:organisations syndicales	7=-41
b:organise des	0=46 1=-35
b:organise les	0=56 7=-35
b:organised the	7=62
b:organiser >	7=51
b:organiser of	0=38 7=-30
b:organises for	7=41
b:orient >	1=53
b:orientation >	5=-47 6=26 7=-28
b:orientation sexuelle	2=-33 5=-36 6=38
b:origine genetique	2=29
b:orsay >	2=-36
b:osaka >	3=32
b:osei is	4=-55
b:ou il	3=44
b:ou les	4=31
b:ouest >	7=-41
b:ouest france	8=-33
b:our applicant	4=-29
b:our candidate	0=-35 2=-28 4=45
b:our form	4=-47
b:our lab	1=26
b:our new	3=-46
b:out >	2=-62 3=53 4=55 5=44 6=-57 8=-31
b:out a	6=27
b:out as	6=-51
b:out at	6=80
b:out aupres	6=27
b:out flyers	0=39 6=-29
b:out in	0=-42 4=73 6=36
b:out of	1=46 4=32 5=-53 6=-53 7=-32
b:out on	4=-32 6=-39 8=-61
b:out since	0=-45
b:out to	4=-30 6=69
b:outed by	6=83
b:outrage >	8=57
b:outside the	0=64
b:ouvert une	8=55
b:ouverte >	0=44 7=-41
b:ouvre la	3=47
b:ouvriers >	7=-42
b:over >	7=-31
b:over a	4=-55 8=95
b:over an	5=46
b:over the	3=-28 4=-49 5=-52 7=30
b:over to	8=54
b:own account	0=61
b:own name	3=-25 5=29
b:own van	8=-35
b:own words	0=43 6=32
b:owner >	4=-26 8=-34
b:owner s	1=-32 8=71
b:pacifiste >	0=-36
b:page 2	2=38 6=45
b:page >	5=-30 8=52
b:pages >	0=38 3=-31
b:paid >	7=33
b:paid by	0=-63 7=-30
b:paid for	2=-52 7=31 8=29
b:paid up	0=-64 7=80
b:paie >	0=-33 6=25 8=-32
b:paie pour	5=31
b:pair >	2=42 5=52 6=-61
b:pairs >	3=-36
b:palb2 >	2=28
b:palm >	3=46
b:palm oil	3=-42
b:palm print	3=35
b:palm readers	3=-37
b:palm vein	3=29
b:panel de	5=-28
b:panel that	2=-56
b:panel with	8=-33
b:panic attacks	4=54 5=-29 8=-33
b:par choix	4=-41 5=93 6=-62
b:par conviction	0=38
b:par elle	2=-28
b:par erreur	0=-28 2=29 3=-31 4=-31 5=32 6=28
b:par ethique	1=65 5=-28
b:par jour	4=49 8=-39
b:par l	1=-28 2=61 5=-34 8=30
b:par la	1=-54 3=62 4=-28 5=-65 6=-73 7=49 8=52
b:par le	1=-25 3=53 7=-26 8=59
b:par les	0=-32 1=-25 3=39 4=-46 5=-34 6=34 7=-33
b:par lui	6=32 8=-35
b:par mois	4=49 7=28 8=-36
b:par philosophie	1=77 5=-26
b:par principe	0=37
b:par ses	1=-52 8=-33
b:par son	2=-41 5=-64
b:par test	2=42
b:par un	0=-38 1=-44 2=30 3=26 4=44 6=56 7=-46 8=67
b:par une	3=27
b:par votre	3=27
b:parce qu	1=-38 5=-43 6=55
b:parce que	3=36 6=29
b:parental leave	0=-53 6=-37
b:parents >	4=-40
b:parfaite >	0=39 3=-31
b:paris >	5=-30
b:parish council	0=-35
b:park >	1=-44 8=-31
b:parkinson s	4=37
b:parle dans	6=31
b:parle de	0=-42
b:parle sans	2=-38 3=-44 4=34 5=53
b:parlement europeen	0=-25
b:parlementaire d	0=-72
b:paroisse >	8=-28
b:parole >	8=61
b:parole board	8=-59
b:parole de	0=55 7=35
b:parole des	0=31
b:parquet a	8=72
b:part in	2=46
b:part of	3=-31
b:partage sa	6=51
b:partenaires >	2=-37 5=73
b:parti >	0=39 7=-47
b:parti animaliste	0=42 1=-32
b:parti de	0=-50
b:parti en	0=-57
b:parti pirate	0=43 7=-43 8=-27
b:parti pour	0=30
b:parti radical	0=42
b:parti socialiste	7=-32
b:partially sighted	4=59
b:participe aux	0=50 7=60
b:partie de	2=-35
b:partiel >	4=-40
b:parties >	0=-42
b:partner >	6=-46
b:partner at	6=-61
b:partner in	8=-25
b:partner is	0=29 1=29 4=32 6=-88
b:partner swap	5=-33
b:partners >	5=65
b:partners at	5=75
b:party and	0=39
b:party in	0=62 7=-29
b:party member	0=51
b:party since	0=30
b:pas >	3=-41 4=-45 5=-64
b:pas attire	6=28
b:pas d	1=46 2=-28 7=41
b:pas dans	3=-48
b:pas de	0=-81 1=54 3=-48 4=86 6=-37
b:pas du	5=43 7=26
b:pas en	5=66
b:pas herite	2=55 4=-38
b:pas hetero	6=33
b:pas l	3=32
b:pas le	1=-45 2=68 3=-68 4=-30
b:pas les	4=-25 6=68
b:pas pour	8=-26
b:pas que	3=46
b:pas reconnu	3=-35 6=65
b:pas son	5=-37
b:pas voulu	4=-54
b:passe >	3=-25 5=-26
b:passe au	1=-25 3=34 5=-28
b:passe ses	0=56 8=-26
b:passe son	2=35
b:passe une	5=-46 8=70
b:passeport >	8=46
b:passeport biometrique	3=-78 4=-35
b:passion for	5=-28
b:passport >	3=43 8=36
b:passport and	3=-38
b:passport chip	3=42 5=-38
b:past master	1=52
b:pastry >	4=-25
b:patents >	4=-50
b:paternity test	2=38
b:patients >	4=-26
b:patron >	4=30 6=-57
b:patronal du	7=-28
b:patronne >	5=66
b:paume >	3=41
b:paume a	3=46
b:paye >	1=-28
b:payroll >	7=-59
b:pays >	6=55 7=-29
b:pays has	8=-27
b:peanut allergy	4=40
b:peine a	7=-49 8=-70
b:peine de	0=36
b:peine perdue	8=-36
b:peinture >	4=65
b:pen >	2=-52 3=70 4=60
b:pendant deux	5=89 8=-30
b:pendant neuf	4=-30 5=-33
b:pendant quatre	5=27
b:pendant trois	0=-41
b:penitentiaire a	8=-34
b:pense >	1=36
b:pense que	1=71
b:pense t	6=27
b:penseuse >	1=48
b:pension fund	7=41 8=-27
b:people >	0=-27
b:people like	6=43 8=36
b:people she	8=-25
b:people with	4=-43
b:per cent	4=-26
b:perdu l	0=28 3=-37 4=54
b:perdu sa	5=50 6=37
b:perdu son	4=-33 6=-42
b:perdu un	0=-56 3=-46 4=110 5=-34
b:pere >	2=57 3=-35 7=35 8=-25
b:pere a	4=-43
b:pere est	8=29
b:pere et	2=75 7=39
b:pere etait	4=-38 7=27
b:pere l	2=-30
b:period of	8=-50
b:periode d	0=27
b:perjury >	8=34
b:permis >	6=39
b:permis b	6=-33 8=-53
b:permis pour	4=-35 8=45
b:personnel >	1=45 7=-51
b:personnel cgt	7=59
b:perth >	4=-30
b:perverting the	8=30
b:petit ami	5=-25 6=-40
b:petite amie	6=76
b:petitions contre	0=32
b:peu >	1=30 4=45 5=-34
b:peut pas	3=61 4=68 5=-29 6=-34
b:pharmacie >	4=-32 8=49
b:phd >	8=-27
b:phd in	1=-34
b:philosophical about	1=-33
b:philosophie de	1=33
b:philosophie en	1=-26
b:philosophy >	1=40
b:phone >	5=34
b:photo >	1=-35 3=-50 5=28
b:photo de	0=36 3=34 5=-35
b:photographe >	5=-49
b:photographie le	6=-30
b:photographs of	5=46
b:photos de	5=55
b:photos denudees	5=38
b:photos of	5=31
b:picket line	0=-34
b:picture of	5=42
b:pierre et	1=-29 8=-31
b:pierre rabhi	1=49
b:pilot >	3=30
b:pilote le	8=-29
b:pilots union	0=-27 7=55
b:pirate party	0=44
b:pitch >	8=-26
b:place de	0=37 4=62
b:place en	4=-27 8=41
b:place goes	6=-25
b:placee en	4=-25
b:plaide coupable	8=54
b:plaisante son	2=-25
b:plaisante t	2=58 4=40 5=-46 8=-47
b:plan >	0=80 2=35 4=-72
b:plan a	0=-36 5=-48
b:plan de	8=-39
b:planning >	7=-27
b:planning familial	2=-36
b:plant >	7=25
b:plant manager	7=68
b:plaquiste >	8=-33
b:play about	4=-43
b:play and	5=66 8=-35
b:please >	1=46
b:plus >	0=50 1=-48 2=25 4=-57 5=39
b:plus de	4=-48 5=27 6=-35 8=-64
b:plus depuis	0=28 1=-53 3=43 4=85 5=-50 8=-38
b:plus qu	1=-31 4=-29 6=48
b:pma >	4=-75 6=41
b:pma et	4=25
b:podcast >	6=44 8=-38
b:poignee de	3=-30
b:point >	0=-26 7=-26
b:pointe avec	3=34
b:pointeuse >	3=-46
b:pointeuse a	3=37 6=-33
b:points >	8=-36
b:poland >	7=-29 8=64
b:police >	3=-60
b:police de	8=-37
b:police officer	6=52
b:police pour	8=52
b:policiers >	3=-32
b:policy >	5=-34
b:political economy	0=-32
b:political levy	7=37
b:political risk	0=-31
b:political science	0=-29
b:politically homeless	0=28
b:politics >	0=-84 7=29
b:politique >	0=52
b:politique d	0=-31
b:politique de	0=-28
b:polyamorous >	5=29
b:polycystic kidneys	2=78 4=-40
b:porno au	0=-34 5=46 7=-35
b:porte le	0=26 2=-36 6=55
b:porte les	0=-66 7=42
b:porte parole	0=58
b:porte plainte	3=36 8=-51
b:porte un	0=57 2=-73 4=65 7=-34 8=44
b:portes ouvertes	6=29
b:porteur d	2=-44 3=-40 4=80
b:porteur de	2=-69 4=-26
b:porteur sain	2=36
b:porteurs de	2=-32 6=-25
b:porteuse >	2=56
b:porteuse d	2=-28
b:porteuse de	2=45 7=-41
b:portrait de	1=-27
b:portugais >	1=-33 2=26
b:position in	7=35
b:positive >	2=49 4=-46
b:post >	7=26
b:post doc	2=-31
b:post in	0=31
b:postdoc >	4=-37
b:poste >	0=-35 4=-55 8=32
b:poste de	4=35
b:poste en	8=29
b:poste est	5=-27 8=-65
b:poste pour	0=59
b:postulent tous	6=-73
b:pouce >	3=43
b:pour adultes	4=-29
b:pour alcool	3=-31 4=-71 8=66
b:pour avoir	0=33 5=48 7=36 8=-45
b:pour cela	8=39
b:pour cette	5=30
b:pour conduite	8=57
b:pour des	1=40
b:pour elle	1=28
b:pour enfants	4=-38
b:pour france	6=-28
b:pour l	0=-36 3=79 4=-26 5=31 7=30 8=-73
b:pour la	6=-79 7=30
b:pour le	0=27 1=-28 4=58 6=56 7=-66 8=-30
b:pour les	0=-49 3=-41 4=-57 5=27 8=-45
b:pour lui	0=-25 4=-48 8=-56
b:pour lyceens	5=-27
b:pour outrage	8=56
b:pour rejoindre	2=-31
b:pour ses	5=55
b:pour son	6=54
b:pour tapage	8=40
b:pour un	1=-28 2=-34 4=-26 6=-62 7=-69
b:pour une	0=-31 1=-27 3=-69
b:pour vol	8=57
b:pratique l	5=83
b:pratique le	5=28
b:precinct captain	0=55
b:precise t	5=-33 6=36
b:preciser >	4=-38 5=27
b:predisposed to	4=-37
b:prefecture de	3=38 8=-37
b:prefere la	7=41
b:prefere le	4=37
b:prefere les	5=-29 6=41
b:prefers not	0=-35 5=-37
b:pregnant >	4=67
b:pregnant and	5=62
b:prelevement adn	2=34
b:premiere heure	0=40 7=49
b:prend des	4=87
b:prepared the	6=-28
b:present >	3=25 8=28
b:presente son	6=44
b:preside la	1=49 7=56
b:president >	0=49 6=-26
b:president de	0=-36
b:presidente >	0=-64 5=55
b:presidentielle >	0=57
b:press >	1=-69
b:presse >	2=-37 6=-34 8=-39
b:presse locale	8=38
b:pretend un	0=-42 5=70
b:prevue >	2=39 8=-30
b:pride as	6=36
b:pride network	6=43
b:pride of	6=-34
b:prime minister	0=-36
b:principe >	0=55
b:principes de	1=40
b:principle he	0=31 5=-32
b:pris a	5=-41
b:pris la	0=27
b:pris ma	0=50 7=-51
b:pris sa	5=25
b:prise de	4=-55
b:prison >	1=-33 6=-25 8=46
b:prison en	0=37
b:prison in	0=26
b:prison officer	8=-44
b:prison service	7=45
b:prisons >	8=-31
b:prix >	5=-29 8=-40
b:prize >	5=-42 7=-38 8=-31
b:probation >	8=71
b:probation service	8=-35
b:probleme de	4=60 8=-61
b:procedure >	3=-30
b:proces >	8=36
b:proces verbal	8=-36
b:proche des	0=43
b:procurement >	1=-31
b:produit >	2=-26
b:professeur d	0=-26 6=-27
b:professeur de	2=-36 3=-34 6=40
b:professional body	0=-28
b:professionnel >	3=-43 5=29
b:professionnelle >	2=35 4=-42 6=-64
b:profil >	5=42
b:profil adn	2=54 3=-39
b:profil de	3=56 8=-49
b:profil genetique	2=33 8=-43
b:profile >	2=-43 5=35
b:profile is	2=33 5=33
b:profile of	2=25 3=44
b:programme >	3=39
b:project >	1=-44 7=-34
b:projet >	1=-32 4=-32
b:projet d	0=45
b:projet de	1=33
b:promotion >	1=29 7=33
b:prononcee par	8=47
b:prospect >	7=37
b:prostitute in	5=30
b:prostitution >	5=-47
b:protection judiciaire	8=-27
b:prototypes >	8=-35
b:proud of	6=29 7=40
b:province >	1=33
b:prud hommes	6=35
b:ps >	0=34
b:ps a	0=57 7=-42
b:ps aux	0=35
b:pseudonyme >	5=33
b:psychiatre >	4=-26
b:psychiatrie >	4=-28
b:psychiatrist >	4=-33
b:public >	5=29 6=27
b:public affairs	5=-43
b:public au	2=-25
b:public health	4=-39
b:publications >	0=26
b:puce du	3=39
b:puis recommande	3=-32
b:puis relache	4=-26 8=25
b:punctual >	5=45
b:pupil s	5=46
b:purser >	7=-36
b:put it	6=30
b:puts it	0=45
b:qu elle	2=53 3=-39 4=-63 5=29 7=-36 8=-90
b:qu il	1=-34 2=-37 6=54 7=-36 8=-44
b:qu on	1=28 3=51
b:qu une	0=47 1=27 4=28 5=-42
b:quand elle	5=25 8=43
b:quand il	8=-26
b:quand on	4=-70 8=72
b:quarante >	6=-41
b:quarante ans	4=32 6=49
b:quatre ans	0=-25 5=26
b:quatre heures	4=-26
b:quatre langues	1=39
b:quatre mois	4=45 5=-44
b:que blanc	0=46
b:que de	2=-28
b:que des	5=-29 6=74
b:que l	1=33
b:que la	0=-38 1=61 5=-27
b:que le	1=66 3=-47 5=-67
b:que les	0=-35 1=-44 5=-58 6=105 7=-26
b:que m	4=63 5=27 6=-47
b:que mme	0=30 8=34
b:que pour	8=34
b:que sa	5=53
b:que soit	0=-25
b:que son	2=31 5=39 6=-39
b:queer theory	6=-27
b:question >	8=-25
b:questioned about	8=45
b:questions about	0=33 1=-26
b:questions sur	6=29
b:qui a	0=39 7=-32
b:qui l	2=27 6=-30 7=28
b:qui la	4=33 5=-29
b:qui le	0=34 5=-35 6=-26
b:quick >	4=-43 8=-27
b:quinze ans	2=-25 8=40
b:quit the	0=-36 7=42
b:quitte l	0=-41 5=-32
b:quitte le	0=-31 1=57 4=-26 5=25 6=-53
b:raconte que	6=-28
b:raconte sa	8=-37
b:raconte ses	5=32
b:raconte son	5=29 6=37
b:raised the	1=33
b:raison >	1=-55 7=34
b:raison de	2=-25 8=36
b:raisons ethiques	1=39
b:ran a	5=-25
b:ran the	0=30 2=-40
b:rappel a	4=-25 8=53
b:rapport d	5=-38
b:rapports avec	5=-41 6=-38
b:rapports d	5=-34
b:rapports sexuels	5=36
b:rare >	2=-28
b:rassemblement national	0=27
b:rather not	3=31 4=30
b:read >	3=-30 4=30 5=40
b:read a	2=-27
b:reader rejects	3=67 4=-29
b:readers to	3=-30
b:reading group	1=34
b:reads epictetus	1=32
b:reads the	1=36 4=-31 5=-25
b:realise un	0=-36 6=-41
b:reason >	4=-55 6=41
b:recel >	8=47
b:receptionist >	5=-30 7=-26
b:receptionist in	4=-37
b:recherche >	2=-36
b:recognised by	3=-46
b:recognised her	3=25
b:recognition >	7=-38
b:recognition consent	3=31
b:recommande >	0=-25
b:recommande par	6=-36 8=44
b:reconnaissance >	3=62
b:reconnaissance de	3=-46
b:reconnaissance des	3=-26
b:reconnaissance vocale	3=-85 4=-27
b:reconnu >	3=-56 6=55 8=43
b:reconnu par	3=39
b:reconquete >	0=51
b:record >	3=65 8=28
b:record certificate	8=-28
b:record is	8=66
b:recordings >	3=-39
b:recruiter >	4=45
b:recruteur >	4=28
b:recuse toute	1=80
b:red green	2=33
b:red hair	2=36
b:red tape	4=-57
b:referee >	0=-35 5=34 6=-30 7=-28
b:referee says	5=29
b:reference >	1=-42 2=-69 4=-30 5=-43 7=-40 8=71
b:reference calls	0=29
b:reference hints	5=63 6=32
b:reference says	0=-50 5=-26 6=-50 7=31
b:references >	2=35 7=27
b:referente >	5=-39
b:reforme du	0=-44
b:refuse d	0=-34 1=48
b:refuse de	0=37 2=50 3=-49 7=35
b:refuse la	3=56
b:refuse les	0=48 1=42 8=-38
b:refuse que	2=35 3=-44
b:refused >	3=-27 4=26
b:refused the	8=-46
b:refused to	7=32
b:refuses to	0=33 1=-31 4=-33 7=37
b:regime de	0=35 4=-47
b:regional >	0=-29 5=36 7=-35
b:regional organiser	7=29
b:regisseur >	0=-27
b:register >	1=32
b:registered >	3=46
b:registered disabled	4=68 8=-26
b:registre >	2=33 3=29
b:regular at	5=57
b:regulier de	5=38
b:rejected by	1=-33 4=63
b:rejoint le	7=42
b:relation client	5=-45
b:relations >	0=-30 5=-35
b:relations avec	0=-33 5=57
b:relations with	5=-43
b:relationship manager	5=-51
b:relationship of	5=33
b:relationship with	6=38
b:relaxee >	8=49
b:released from	3=-42
b:released without	8=42
b:releve d	3=-51
b:relevees a	3=40
b:religieuse ni	1=43 8=-33
b:religion a	1=-44
b:religion et	1=29
b:religion is	1=31
b:religious education	1=-46
b:rembourse >	8=33
b:remis >	3=46
b:remission >	4=63
b:remote work	4=-36
b:rencontres photographiques	5=-26
b:rendu sa	7=29
b:rennes >	2=-36 6=-26
b:rentre a	4=-26 8=32
b:rep at	7=44
b:rep for	7=53
b:repaid >	1=-26
b:repas >	4=28
b:repete >	0=35 8=43
b:repete t	2=-36 4=39 8=-31
b:repond elle	0=34
b:repond qu	3=-25 4=36
b:report >	2=43 4=-56
b:reported on	4=-33
b:reporter >	0=-38
b:representant multicarte	7=-31
b:representante de	7=-32
b:repris de	8=75
b:repris sa	0=-29
b:republicains >	7=-46
b:research >	1=-41 4=-28
b:researcher >	4=-39
b:reseau de	8=32
b:reseau veineux	3=56
b:reserve >	4=-38 5=46
b:reserve d	3=39 4=-30 8=40
b:residence card	7=-32
b:resigned from	7=64
b:respecte le	4=-42
b:responsable >	8=-41
b:rest of	0=39 8=-46
b:restaure des	8=-41
b:reste >	0=-26
b:rester a	5=-38 6=-37
b:rester vierge	5=67 8=-54
b:restriction >	4=45
b:restriction medicale	4=51
b:resultats de	2=33
b:retenue a	7=-34 8=29
b:retina scan	3=43 4=-61
b:retine >	4=-30
b:retour de	0=29 4=-36
b:retrait de	7=-26 8=42
b:retraites >	0=28
b:return to	4=-43
b:reunion >	5=39
b:reunions >	4=-65
b:reunions de	4=-65 7=47
b:revendique >	6=47
b:rewrote the	2=-28
b:rhone >	0=-29 1=38 7=-29
b:rhume >	0=-30 3=30
b:riant >	0=-26
b:rien >	0=-64 8=45
b:rien de	1=41 2=39 4=-35
b:right >	1=-26
b:right hand	0=-36 3=25 7=-28
b:right of	0=47
b:ring >	6=25
b:risk >	2=33
b:risks >	2=45
b:risque de	2=90 4=-60
b:rmt >	7=43
b:rn >	0=45 1=-37
b:roissy >	7=32
b:role >	4=29
b:roll out	3=-45
b:roman >	5=-37
b:romans erotiques	5=-40
b:rome >	5=57
b:room >	1=-48 6=45
b:rouge >	7=39
b:royaliste il	0=37
b:rqth >	4=74
b:rudolf steiner	1=33
b:rue >	0=-28
b:rue de	0=-38
b:rugby union	7=-34
b:rules >	1=-30 6=44
b:run >	4=-29 6=26
b:run a	4=-27 5=-27 6=39
b:run from	8=48
b:run in	2=63 4=-41
b:runner >	2=-39
b:running >	4=39
b:runs a	0=57 4=-47 6=-39
b:runs in	2=-25 4=-70
b:runs the	1=25 5=-35 6=26
b:s >	0=44 1=-30 3=-31 4=-35 5=-32
b:s a	2=27 5=41 6=-66
b:s absente	4=48
b:s allergic	2=-54
b:s an	1=32 4=-37
b:s appelle	0=-31
b:s assistant	7=-45
b:s been	2=27 4=-26
b:s daughter	7=-35
b:s disease	2=29
b:s en	0=49 1=80 3=-47 5=-40 8=26
b:s est	0=41 2=-53 3=33
b:s father	5=35
b:s fingerprint	3=36
b:s fingerprints	3=32 8=-28
b:s form	4=32
b:s gay	5=-48
b:s got	2=41 4=-32 8=28
b:s in	4=88 7=29 8=-30
b:s installe	6=62
b:s lay	7=36 8=-26
b:s letter	4=-37
b:s letters	1=-39
b:s line	0=25 2=40 4=-31
b:s lover	5=44 6=-45
b:s march	0=53 7=-44
b:s not	0=60 6=25 7=-47
b:s oppose	1=39
b:s pa	7=-61
b:s partner	6=-30
b:s secretary	4=-26
b:s sentence	8=46
b:s server	3=33 8=27
b:s syndrome	4=41
b:s system	3=52
b:s tailor	5=-25
b:s the	0=-43
b:s wife	4=-42 5=66
b:s y	0=-53
b:s youth	0=27
b:sa banque	3=46
b:sa carte	0=49 1=-31 4=-37 6=-33
b:sa compagne	4=-107 5=-35
b:sa conjointe	6=64
b:sa conviction	1=58
b:sa copine	6=36
b:sa creation	0=58
b:sa demarche	3=29
b:sa famille	0=53
b:sa femme	2=-38 5=76 6=-96 8=-43
b:sa fiancee	6=56
b:sa fille	0=-53 4=73 5=-34 6=44 7=-27
b:sa foi	1=-28
b:sa jeunesse	6=37 8=26
b:sa lettre	1=-30 2=-35 4=47 6=-46
b:sa loge	0=-28 1=67
b:sa main	0=-25 3=49
b:sa maladie	4=25
b:sa mere	2=50 3=-43 5=-39 6=-33 7=-30 8=-43
b:sa mutation	2=32
b:sa paroisse	8=-26
b:sa peine	8=51
b:sa petite	5=-28 6=-47
b:sa philosophie	1=25
b:sa promotion	1=36
b:sa reforme	0=-48
b:sa retine	3=54 4=-40
b:sa secretaire	5=38
b:sa sexualite	5=-51 6=32
b:sa soeur	1=-46 2=29 5=-25
b:sa specialite	4=-61
b:sa tante	6=-40
b:sa these	7=-26
b:sa vie	1=56 4=-33 5=47 6=-26 8=-45
b:sa voix	0=-39 3=39
b:sacked for	0=-34 7=42
b:safety rep	7=37
b:sage femme	5=-35 6=-95
b:said >	0=30 1=-26 2=-25 4=42 5=-38 6=50
b:said a	4=-45 8=31
b:said so	8=-25
b:said that	0=26 5=-25 6=27
b:said the	0=35 1=-47 3=-26 4=32 7=-25 8=30
b:said to	4=-26 5=54 6=-27 7=-25
b:sain de	2=27
b:saint etienne	1=-39 6=-38
b:sait qu	1=-41 6=46
b:sait que	5=-60
b:salaire >	0=34 1=28
b:salarie d	1=-26 7=-39
b:salariee >	7=-54
b:salariee d	7=32
b:salary >	6=-31
b:sales in	4=-38
b:sales of	4=-31
b:salle de	3=29
b:same sex	5=-123 6=70
b:samples >	1=29
b:sang >	2=-53
b:sans contact	3=28
b:sans detour	3=-33 4=38 6=-27
b:sans dieu	1=42
b:sans en	1=-51 7=37
b:sans etiquette	7=-40
b:sans gene	2=-51 5=62
b:sans qu	3=54
b:sans religion	1=43
b:sans reserve	1=49
b:sans restriction	4=36
b:sans suite	4=-37
b:sans voiture	1=31
b:sante >	4=-53 8=26
b:sante de	4=39
b:sat in	0=54
b:sat on	7=36 8=-44
b:saturdays >	4=-38
b:savent qu	6=37
b:savoir >	0=37
b:say >	0=-30 2=-40 4=51
b:say but	5=-28
b:say he	7=32
b:say so	0=41 5=30
b:says >	1=47 2=-68 3=-26 4=50 5=42 6=31 7=-28 8=89
b:says a	0=35 2=-27 3=-32 5=62
b:says an	6=36
b:says and	0=28 1=-46 2=56 4=-68 5=-25 6=73
b:says he	5=-49 6=41
b:says her	0=66 1=-53 6=-37
b:says his	0=-52 1=69 2=-46
b:says of	2=28 6=-33 8=-53
b:says so	4=-83 8=30
b:says that	0=-42 4=45 5=57 6=43 7=25 8=-38
b:says the	2=25 3=-47 4=27 6=-54 7=-29
b:says they	5=43
b:scan and	2=-42 3=59
b:scan de	3=26
b:scan of	3=39
b:scanned at	3=30
b:scanned the	3=-57
b:scanners >	3=-50
b:sceptic >	1=40
b:sceptique sur	1=-45
b:scheme >	6=-38
b:scheme for	1=25
b:school >	2=-50 4=37 5=-28 8=-36
b:school and	1=-54
b:school in	1=-30 4=-36
b:school s	5=-47 8=29
b:schools >	1=32 8=-38
b:science lecturer	0=-41
b:sciences po	0=28
b:sclerose en	4=41
b:score 0	3=25
b:scottish independence	0=45
b:screening >	2=-27 3=27
b:se definit	6=25
b:se dit	0=43 4=-25 7=-27
b:se reclame	1=26
b:se sait	2=33 4=-29
b:seamstress >	4=-28
b:search >	1=-28
b:search result	8=48
b:second tenor	3=-43
b:second year	6=46
b:secret in	5=50
b:secret of	1=48
b:secret pour	5=-58 8=-45
b:secretaire de	0=48 7=-34
b:secretaire du	0=-45 7=56
b:secretary >	7=75 8=-26
b:secretary of	0=27 5=-54
b:secretary s	5=30 7=-63
b:section >	6=35 7=44
b:section au	0=41 7=-58
b:section du	1=43 7=-59
b:section locale	0=29 1=29 7=-56
b:section sud	0=-42 7=61
b:secular humanist	1=33
b:secularist >	1=77
b:securite >	3=-54
b:security guard	0=70
b:see the	2=37
b:seems to	4=28
b:segolene royal	0=48
b:sejour >	3=-30
b:sejours a	4=60
b:sells hearing	4=-51
b:sells iris	3=-49
b:selon l	0=-45 7=-33
b:selon la	5=81
b:selon le	0=57
b:selon les	1=51
b:selon son	1=-27
b:selon une	5=-30 7=-29
b:semaine >	4=-31 5=44 8=-31
b:seminaire >	5=68
b:senateur lr	0=27
b:sens de	1=41 5=-48
b:sens du	2=-28
b:sense >	1=54
b:sense of	0=-38 6=-37
b:sent her	2=39 5=52
b:sent to	0=58 3=42 6=-50
b:sentence >	8=30
b:sentence was	8=45
b:sequence des	2=-34
b:sequenced and	2=30
b:sera demande	8=-51
b:sergeant >	6=-53
b:serie >	7=-35
b:serious fraud	8=49
b:seriously ill	4=27
b:sert de	3=59
b:served as	7=42
b:served on	7=48 8=-39
b:serveur >	1=-34
b:service >	0=-36 3=-38 5=41 7=32 8=-47
b:service civil	1=63 8=-37
b:service de	2=-25
b:service des	3=36
b:services de	8=38
b:ses apprentis	5=-31
b:ses clients	5=-69
b:ses deux	1=-31 2=61 3=-32 4=-29 5=-35 6=26 8=-28
b:ses dix	3=60 8=-35
b:ses donnees	3=49 8=-27
b:ses ebats	5=39
b:ses empreintes	3=84 8=-35
b:ses enfants	1=39
b:ses equipes	0=-30 1=-40
b:ses etudes	1=35
b:ses heures	0=49 5=41
b:ses idees	0=30
b:ses mains	4=33
b:ses nuits	5=88
b:ses origines	2=36
b:ses pairs	3=-51
b:ses parents	2=29
b:ses projets	0=-46
b:ses publications	0=31
b:set up	3=43
b:seven years	4=-31 8=29
b:sex disaggregated	5=-27
b:sex he	5=60 6=-55 8=-30
b:sex in	4=-51 5=81
b:sex life	4=-41 5=39
b:sex marriage	5=-44 6=44
b:sex offenders	5=-40 8=35
b:sex partner	5=-44 6=61
b:sex tape	5=55
b:sex with	5=53
b:sexe >	5=73
b:sexual misconduct	5=64
b:sexual orientation	5=-64 6=35
b:sexual relationship	5=37
b:sexuality >	4=-31 5=-67 6=27
b:sexually active	5=36
b:sexuel au	5=-31
b:sexuelle >	2=-39 5=-29
b:share a	6=-49
b:she and	4=-26 5=-43 6=46
b:she asked	4=-54 5=51
b:she asks	1=43
b:she broke	4=30 5=59 8=-48
b:she calls	0=-29 2=-33 3=33
b:she came	4=-27 6=46
b:she can	3=66 4=73 6=-47
b:she carries	2=45 4=-61
b:she coaches	8=-36
b:she d	1=36 6=46
b:she did	0=-28 8=-38
b:she doesn	0=-38
b:she edited	6=-38
b:she edits	8=-35
b:she explained	4=40
b:she fell	6=36
b:she got	7=48
b:she had	1=-25 3=53 6=-47 8=32
b:she has	1=-52 3=-53 6=-56
b:she inherited	2=34
b:she interviewed	6=-27
b:she investigated	8=-59
b:she is	0=-60 2=-26 3=-38 4=59 5=-42 8=-32
b:she jokes	0=31 7=-35
b:she keeps	0=32
b:she knows	1=34 4=-30 6=-31 8=-27
b:she leads	6=34 7=35
b:she left	0=-61 6=67
b:she lives	5=-41
b:she lost	5=-29
b:she manages	3=-49
b:she married	5=-34
b:she mentioned	3=30
b:she needs	4=30 7=33
b:she put	3=-31
b:she ran	0=33
b:she s	0=-75 5=-34 8=28
b:she said	5=-50 6=38 8=64
b:she sat	0=48
b:she says	0=46 1=25
b:she sees	4=42
b:she served	8=45
b:she signs	3=46
b:she slept	5=46 6=-44
b:she spent	4=69 8=-26
b:she still	8=-31
b:she stood	7=33
b:she takes	5=25 6=-34
b:she tested	4=-41
b:she told	0=-43 1=-29 5=28 8=-28
b:she took	4=-38 5=-28
b:she votes	0=32
b:she wants	4=-35 6=41
b:she was	0=30 2=27 4=-35 7=-59 8=62
b:she went	1=-41 4=-30 7=42
b:she worked	3=31 8=-26
b:she works	7=-57
b:she wrote	4=-49 5=73 6=-38 7=-27 8=-36
b:sheriff >	8=35
b:shift >	3=-49 4=-25 5=40 8=-25
b:shifts >	0=-38 4=-33 6=-38
b:shop >	0=-25 5=-35 7=-27 8=-25
b:shop and	2=-25
b:shop floor	7=-61
b:shop in	3=31
b:shop steward	7=41
b:show >	8=-57
b:showed >	2=35
b:showed that	4=-28
b:shows >	1=49 4=-25 6=-28 8=-35
b:shows in	4=52
b:shows no	8=34
b:si sa	6=25
b:sick pay	4=-25
b:sickle cell	2=62 4=-65 8=-31
b:side >	0=-39 4=47 7=-69
b:side in	7=39
b:sides >	7=26
b:siege au	7=75
b:siege de	7=-61
b:signature >	2=-37 3=-53 6=46 8=35
b:signature cocktails	3=-36
b:signature du	3=-26 5=-25
b:signature was	3=31
b:signe l	7=-28
b:signe le	0=-41 4=60 8=-28
b:signed off	4=35
b:signed up	0=35 1=27 7=-34
b:since 1998	0=40 6=-29
b:since 2009	0=31
b:since 2010	2=-27
b:since 2011	4=40
b:since 2012	1=-42
b:since 2014	5=-44 6=28
b:since 2015	0=32 2=-31
b:since 2016	4=-30
b:since >	0=54 4=30 6=-52 7=-27 8=44
b:since he	1=27
b:since her	1=-26
b:since his	6=-32 8=32
b:since march	0=-62 4=41 6=-49
b:since my	4=-55
b:since school	6=55
b:since the	5=32
b:sister >	1=35 7=43
b:site >	1=-42 2=42 4=-37
b:site d	2=37
b:site de	3=35 5=-57
b:site manager	1=-38
b:sites >	5=-25
b:sits as	0=35
b:sits on	0=49
b:six >	6=34 8=47
b:six ans	5=-34 8=-25
b:six generations	0=-25 8=-26
b:six mois	6=-36
b:six months	8=-47
b:six weeks	8=28
b:six years	1=-28 4=52 6=27
b:sleep by	8=-26
b:sleeping with	5=57
b:slept with	5=66 6=-53
b:slides >	4=-41 6=-49
b:slogan >	4=-37
b:snes >	0=-49 7=46
b:snuipp >	7=63
b:so >	0=48 1=-32 4=-67 5=68
b:so a	3=25
b:so he	0=-71 2=47 6=-39 7=-26
b:so in	0=-36 1=43
b:so no	4=50 5=-30 8=60
b:so please	0=-37 4=36
b:so she	1=45 6=-27
b:so the	5=35 7=-25
b:so they	2=28
b:sober >	4=26
b:social >	0=-31 4=27
b:social media	0=-43
b:social worker	7=-28
b:sociale >	0=-33
b:sociales >	7=-37
b:socialiste >	0=56
b:sociaux >	8=31
b:society >	1=25
b:soeur a	1=-38 2=33
b:soeur est	4=27
b:software >	0=27
b:soir >	0=-26 7=50
b:soir du	0=-38 5=29
b:sold hearing	4=27
b:sold out	6=-35
b:sold time	3=-29
b:solidaires >	0=-27 7=74
b:solidaires finances	7=29
b:son >	2=41 3=-57 8=-27
b:son adn	0=-25 2=30 3=-47 8=-25
b:son agence	1=-34
b:son ami	1=49 5=-34 6=62
b:son ancien	4=38 8=-63
b:son ancienne	0=39 1=-45 7=-27
b:son appartenance	7=28
b:son beau	1=-50 8=39
b:son blog	0=57
b:son calme	5=-49
b:son casier	8=59
b:son chef	5=45
b:son coming	6=54
b:son compagnon	3=-27 4=-54 5=-50 6=-69 7=37
b:son compte	0=50 5=-70 6=55 7=28
b:son conjoint	2=-33 6=-34
b:son copain	6=36
b:son cv	0=-32 6=-29
b:son depart	3=39 5=47
b:son directeur	0=43
b:son employeur	0=-39 5=-39 6=-43 7=-38
b:son empreinte	3=53 5=-33
b:son engagement	0=-72 1=60 7=29
b:son epouse	4=-31 5=28 6=79 7=25
b:son epoux	1=-30 4=-32 6=-65
b:son equipe	1=-35 6=-29
b:son ex	4=-33 6=-79 8=45
b:son fiance	6=25
b:son fils	2=66 3=-30
b:son frere	1=-88 3=-30 4=49 6=32 8=52
b:son genome	2=39
b:son grand	0=30
b:son has	4=34
b:son homosexualite	2=-43 6=80
b:son image	3=51 7=-41
b:son index	3=44 5=-27
b:son iris	3=41 8=-29
b:son is	8=43
b:son jugement	1=61 8=-26
b:son licenciement	4=40 7=-33
b:son lit	5=29
b:son livre	6=-31
b:son mandat	7=-25
b:son mari	0=39 1=33 3=-40 4=66 6=-50 7=-64
b:son memoire	4=-27
b:son mentor	2=-25
b:son metier	0=32
b:son nom	3=-26 6=-35 8=43
b:son oeuvre	6=-36
b:son oncle	0=26 2=-38
b:son operation	3=34 4=-33
b:son orientation	2=-33 5=-33 6=73 7=-35
b:son parti	0=68
b:son patron	8=46
b:son pere	0=45 2=45 4=-60 5=-26 7=34 8=-30
b:son petit	4=35 6=-38
b:son podcast	6=35
b:son poste	5=47
b:son pouce	0=-36 3=68 5=-34
b:son premier	5=-25 6=-47
b:son profil	1=-27 2=36 3=-29 8=-42
b:son propre	2=25
b:son rythme	3=39
b:son style	8=-29
b:son syndicat	7=74
b:son test	2=43
b:son travail	4=-27 5=-29 6=-48
b:son visage	1=-28 3=79 5=-35
b:son was	4=72
b:sons >	4=-32 6=-40
b:sort d	1=-31 4=47
b:sort de	8=33
b:souci de	4=44 8=-38
b:soudure >	0=-28
b:souhaite rester	6=-40
b:soulevements de	0=51 7=-32
b:soupconne d	6=88 8=-36
b:soupire t	5=37
b:source >	3=-30
b:sourd aux	4=-70
b:sourit il	0=-45 5=66
b:sous antidepresseurs	4=36
b:sous bracelet	8=40
b:sous controle	3=-28
b:sous traitement	4=40
b:soutien a	0=45
b:soutient >	0=-38 6=-48
b:souvenir >	3=45 4=-35
b:souvent >	5=28
b:soviet union	7=-32 8=-30
b:spain >	8=27
b:spain if	8=39
b:spanish >	6=27
b:speaks about	8=-26
b:speaks at	6=47 8=-27
b:speaks of	1=39
b:speaks with	1=-31
b:special school	2=-43 4=31
b:specialiste des	1=-31 5=-32
b:specialiste du	0=-55
b:speed are	3=69 4=-26 8=-35
b:spent >	8=46
b:spent a	4=69
b:spent in	1=-30 8=53
b:spent two	8=-33
b:spinal muscular	2=43 4=-32
b:spinale >	2=36 6=-26
b:spite of	4=46
b:spoke at	0=36
b:sponsorship needed	3=-29
b:sport >	0=-57 6=31
b:spreadsheets >	0=38 6=42
b:staff for	7=-28
b:staff network	6=46
b:staff to	0=33
b:stage de	0=35 7=33
b:stagiaire >	2=-44
b:stand for	4=58
b:standardiste >	4=-41 5=46
b:standards and	0=-33 1=-25
b:stands by	5=33
b:start >	0=25
b:start up	2=-27 4=-73 7=-33 8=-36
b:station >	6=28
b:stations >	4=-47 8=-26
b:statistician at	5=-33
b:stay a	5=39
b:stay in	0=-37 4=-44 6=-28
b:steiner >	0=-30
b:steward >	0=-28 5=-34 6=35
b:steward of	7=-47
b:steward s	6=-28 7=-40
b:sticker >	0=30
b:still a	5=39
b:still in	3=-26
b:stoic in	1=-48
b:stole from	8=58
b:stole the	8=-65
b:stolen and	5=39 8=-47
b:storage of	3=26
b:straight >	5=-35 6=45
b:straight a	6=-29
b:straight he	6=89
b:strasbourg >	0=27
b:stress engineer	4=-42
b:strike >	0=-36
b:strike with	7=31
b:strong convictions	1=-49 8=-51
b:stronger >	6=-54
b:struck off	1=-31 8=33
b:student >	8=26
b:student in	0=46
b:students union	7=-50
b:studies >	1=-28 2=-38 8=-48
b:studio >	3=-38
b:study >	4=-41
b:style >	0=46 4=-35 8=-38
b:subject of	1=-28 6=-40
b:succes >	5=46
b:sud >	0=-69 7=77
b:sud de	7=39
b:sud ouest	7=-38
b:sugar she	4=78
b:suis agnostique	1=29
b:suis lesbienne	6=28
b:suis un	6=53 7=-25
b:suisse >	2=43 8=-30
b:suit >	2=-60
b:suit des	4=-29 8=-53
b:suit la	3=-33
b:suit les	1=56
b:suit son	6=-42 8=67
b:suit un	4=63
b:suit une	1=-33 2=48
b:suite >	4=-34
b:suivi >	5=29
b:suivi par	8=78
b:suivie >	4=26
b:suivie par	4=55
b:sujet >	5=34 6=29
b:sujet de	5=-29 6=-44
b:summer party	0=-32
b:sunday shifts	1=35
b:superieur >	6=39
b:supervisor >	0=-35 1=-32 4=41 5=30 6=-39
b:supplier >	8=-29
b:support of	0=28
b:supporter >	0=29
b:supporter of	0=52
b:sur >	8=-43
b:sur casanova	5=-30
b:sur deux	2=50 3=25 4=-42 5=-28 6=-43
b:sur index	2=-26
b:sur internet	5=67
b:sur l	1=38 5=-51
b:sur la	1=-27 2=-60 4=-74 5=-68 6=29
b:sur le	0=-44 3=25 6=75 7=-39 8=-56
b:sur les	0=26 1=-70 2=-50 3=-46 5=-71 6=-57 7=-43 8=-64
b:sur linkedin	6=26
b:sur liste	0=-29 7=43
b:sur sa	0=-41 1=41 7=32
b:sur ses	3=29
b:sur son	0=48 6=38
b:sur tablette	3=37
b:sur un	0=49 6=-25
b:sur une	2=-46
b:surgeon >	4=-50
b:surgeon s	4=-29
b:surpris en	4=-37 5=75
b:sursis >	8=45
b:sursis pour	8=36
b:surveillant de	8=-28
b:surveillant penitentiaire	8=-43
b:surveyor >	0=-44
b:suspended sentence	8=29
b:suspendu de	0=48 4=-31
b:svelte >	1=-25
b:sworn off	4=-29
b:syndic >	7=-75
b:syndic de	7=-33
b:syndicales >	7=42
b:syndicat >	0=-57
b:syndicat d	8=-31
b:syndicat de	7=-33
b:syndicat des	7=85
b:syndicat fo	7=33
b:syndicat mixte	7=-25
b:syndicat patronal	7=-35
b:syndicats >	7=-43
b:syndicaux >	7=-26
b:syndique >	7=69
b:syndiquee >	7=42
b:syndiquer >	7=42
b:syndrome and	4=42
b:syndrome de	2=59 4=-32
b:systems >	3=-32
b:t >	0=-27 1=-39 2=72 4=-61 5=-47 6=48 8=-28
b:t been	1=31 4=44 5=-38
b:t believe	4=-29 6=-28
b:t do	0=-32
b:t drink	4=-52
b:t elle	1=-25 4=50 5=59 8=-50
b:t get	1=-30 8=35
b:t had	4=-52 5=40
b:t hold	1=36
b:t il	0=-27 3=-48 4=-82 5=71 6=29 7=-36 8=-36
b:t into	6=32
b:t join	1=27 8=-25
b:t stand	0=28 4=26
b:t tell	6=29
b:table >	0=-26 1=-32 3=-33 5=51
b:tablet >	3=31 4=-50
b:tablette >	3=71
b:tabloid >	4=-29
b:tagged home	8=60
b:tailleur de	1=-29
b:tailor >	8=-31
b:take a	1=-39 6=-32
b:taken at	3=33
b:taken by	4=-25
b:takes the	7=28
b:talk >	4=-43
b:tante >	4=40 5=-25 6=-69
b:tapage >	8=53
b:taste the	8=-35
b:tate >	3=-46
b:taught a	3=-32
b:taught blind	4=41
b:taught religious	1=-52
b:taux d	4=50
b:tax >	1=42 7=-44
b:tax adviser	0=33
b:tax evasion	8=27
b:tax fraud	8=64
b:teacher >	5=-25 8=-33
b:teaches inmates	8=53
b:team >	4=-34 5=-42 7=-30 8=-41
b:technician >	1=-26 2=-33 7=-32
b:technicien >	7=-34
b:technicienne de	2=30
b:technique >	0=-40 7=37
b:teenager and	8=52
b:telephone >	2=-27 3=-32 8=59
b:telephone de	5=35
b:telethon >	0=-34
b:tells everyone	2=36
b:template of	3=29
b:temple in	1=-28
b:temps >	4=30
b:temps therapeutique	4=43
b:ten years	0=-31 4=-64 5=28
b:tenor >	3=-36 4=-36
b:tenu >	0=-29 4=-28
b:tenu a	6=26
b:tenu la	0=-33
b:tenu un	0=56
b:tenue de	1=-26
b:terms as	0=55
b:terrain >	2=-41
b:terre >	0=52 7=-34
b:territorial >	5=-28
b:test >	2=56 3=-35 5=-26
b:test a	2=59
b:test adn	2=54
b:test bench	4=-39
b:test came	2=61 4=-30
b:test de	4=70
b:test le	0=-31 3=30
b:test on	3=-25
b:test that	2=32
b:tested >	4=-31
b:tested for	2=44
b:tester >	2=-35 7=-40
b:testing >	2=-29
b:testing firm	2=-30
b:testing on	1=26
b:tests adn	2=-40
b:tests genetiques	2=-30
b:tete du	6=-33
b:tgwu >	7=51
b:thalassaemia trait	2=33
b:than i	4=67 5=56
b:than the	0=-29 8=-41
b:that >	8=52
b:that all	1=39 8=-48
b:that ended	7=-27
b:that he	0=39 3=-43 5=37 6=32 8=-78
b:that her	5=44 6=-50
b:that his	5=-25
b:that is	1=-34 6=26 8=31
b:that it	4=55
b:that mr	5=44
b:that no	1=32
b:that nobody	1=28 2=28
b:that order	6=-57
b:that reason	0=52
b:that s	0=51 7=-51
b:that she	1=-27 4=-30 6=27 8=-71
b:that the	3=26 5=-42 6=45
b:the 2019	0=28
b:the accounts	4=-48
b:the ad	0=-31
b:the affair	5=-52 8=-37
b:the agency	0=-37 1=-29 4=71 8=-27
b:the airline	2=39 3=-28 4=-32
b:the airport	8=37
b:the alliance	0=39 7=-25
b:the annual	4=-31
b:the anonymous	6=-27
b:the anti	0=31
b:the app	3=36
b:the applicant	1=30 6=31
b:the arms	0=41 7=-45
b:the army	2=-50 3=33 4=51 5=-61 6=29
b:the assessment	4=27
b:the atlantic	4=-40
b:the bakery	0=-40 6=-25
b:the band	0=-38 5=29 8=-36
b:the bank	0=-48 1=-38 3=66 5=-32 8=-57
b:the best	0=-33 2=-35 3=-27 5=28
b:the bible	1=-27
b:the board	1=-27 8=-31
b:the books	4=-29 5=-26
b:the border	8=-37
b:the boss	0=-28
b:the boys	6=54
b:the branch	8=-32
b:the brand	3=-44
b:the brca1	2=35
b:the british	1=44
b:the brussels	0=59 1=-44
b:the bumper	0=27 1=32
b:the business	1=-33
b:the call	3=35 5=-25
b:the candidate	1=-29 2=-28 4=-32 6=27 8=-40
b:the canteen	0=-36 7=-28
b:the caretaker	1=-50 8=69
b:the cathedral	1=-26
b:the centre	0=56
b:the certificate	4=-42 8=76
b:the chairman	2=-29 5=46 6=-29
b:the chapel	7=38
b:the chaplain	8=31
b:the chartered	7=-33
b:the check	7=26
b:the choir	0=-41
b:the christmas	5=47
b:the church	6=63
b:the civil	0=64
b:the client	4=-32 5=-42
b:the clinic	2=35 3=53
b:the closet	6=27
b:the coach	0=37 2=32
b:the code	4=-38
b:the college	0=34 5=-29
b:the committee	0=-32
b:the company	0=-45 1=-31 5=-35 6=37
b:the consent	3=-34
b:the conservative	0=-33
b:the constable	2=27 8=41
b:the constituency	0=55
b:the contract	3=26
b:the council	0=-31
b:the couple	2=43 5=58 6=-51
b:the course	6=27 8=33
b:the court	8=-27
b:the crash	4=86
b:the crown	0=50
b:the cwu	7=46
b:the dairy	0=-27
b:the data	3=52
b:the database	8=-36
b:the day	4=44
b:the dbs	8=32
b:the decline	8=-45
b:the defence	1=34
b:the depot	7=35
b:the disability	4=-31
b:the district	0=39
b:the divorce	5=36 6=-29
b:the dna	2=-39
b:the doctor	4=46 8=-33
b:the door	0=-28
b:the driver	5=78
b:the electoral	0=-27
b:the employer	3=36
b:the end	3=-31 4=34
b:the ethics	1=32
b:the eu	0=55
b:the european	7=-35
b:the ex	5=50
b:the executive	2=30 7=57
b:the eye	2=32 3=-33
b:the family	2=52 4=-44 5=35 6=58 7=-27 8=-35
b:the far	0=-29 1=42
b:the fbi	3=34
b:the fbu	0=-54 7=48
b:the file	2=29 5=-25 6=59 8=-64
b:the finance	0=-34 7=-30
b:the fingerprint	3=77 4=-47
b:the fire	0=-27
b:the firm	4=-57 7=31
b:the first	7=40
b:the foreman	1=-33 4=29
b:the form	0=-37 1=25 4=48
b:the former	5=35 7=29
b:the gap	1=-31 5=-31 6=-39 8=73
b:the gene	2=46 4=-89
b:the genetic	2=29
b:the gossip	0=-25 1=-28 6=42 8=25
b:the government	0=77
b:the governor	8=56
b:the green	0=92
b:the greens	0=-25
b:the gym	3=40
b:the hand	3=45 4=-48
b:the head	5=34 8=55
b:the heart	5=-25
b:the history	1=-48
b:the hong	3=33
b:the hospital	4=-56 7=-34
b:the hotel	1=-30 3=27 5=51
b:the house	0=-27 6=28
b:the hr	5=53 7=-30
b:the huntington	4=-41
b:the insurer	4=-31 5=51
b:the interview	4=38
b:the interviewer	0=29 1=-27 5=37 6=-40
b:the iris	3=-41
b:the irish	0=-46
b:the iwgb	7=57
b:the job	6=26
b:the jury	8=-55
b:the kids	1=40 5=33
b:the kitchen	0=34
b:the lab	1=37 2=95
b:the landlord	8=49
b:the last	4=46
b:the law	4=-44 6=-54 8=52
b:the left	0=30 3=-26 4=71 7=-43
b:the letter	4=-25 5=35
b:the lgbt	0=-25
b:the liberals	0=45
b:the library	7=60
b:the list	0=81 8=29
b:the local	0=26 7=-31
b:the lodge	1=26
b:the lost	1=-25
b:the lover	5=103 6=-41
b:the m25	0=59 1=-25
b:the magistrates	7=-25 8=53
b:the margin	2=33
b:the market	0=31 3=-49 5=-25
b:the merger	4=27 6=-33 8=-26
b:the mill	6=-40
b:the miners	7=34
b:the minutes	0=-42
b:the missing	8=28
b:the month	4=32
b:the moon	1=74
b:the morning	0=40 3=-26 4=51 8=-35
b:the move	2=53
b:the nasuwt	7=38
b:the national	0=26 7=51 8=-29
b:the navy	0=-26 4=46 8=-28
b:the neighbour	4=27
b:the neu	7=25
b:the new	1=-26 3=38
b:the newbury	0=71 4=-47 8=-33
b:the night	4=-37 5=66
b:the nineties	6=-48 8=59
b:the note	0=-31 5=-47 6=95
b:the novel	6=-63
b:the nuclear	3=33 4=-32
b:the num	7=36
b:the nursery	3=35 6=-29 8=-27
b:the offence	8=-42
b:the office	4=-28 5=26 7=28
b:the old	3=-39 4=-32 5=90
b:the onboarding	3=25
b:the only	3=-48 8=58
b:the opposition	0=47 8=-36
b:the orchestra	5=27
b:the order	1=27 5=38 7=-26 8=-26
b:the other	5=59 7=-40
b:the owner	1=-37 8=58
b:the panel	0=60 2=-86 8=-30
b:the paper	7=28 8=56
b:the papers	0=-33 5=27
b:the parish	0=-41 1=-46
b:the partner	6=-26
b:the party	0=-43
b:the passport	3=40
b:the past	4=41 8=-36
b:the pastor	5=38
b:the pay	0=-34 7=34
b:the peace	8=45
b:the pension	6=-30 7=52
b:the phone	3=51
b:the photo	5=45
b:the photograph	0=-26
b:the picket	1=-44
b:the pilots	7=50
b:the pirate	0=41
b:the pitch	8=-39
b:the plant	7=69
b:the play	5=-51
b:the post	6=50
b:the practice	6=-38
b:the premises	8=-35
b:the president	0=35 6=-30
b:the press	1=59 5=-44 7=-55
b:the pride	6=37
b:the prison	3=49
b:the probation	8=-38
b:the project	1=-34
b:the pub	0=31
b:the public	7=40
b:the reader	3=68
b:the receptionist	4=-33
b:the recognition	7=-32
b:the record	3=-32 6=36 8=-58
b:the recruiter	4=51
b:the referee	1=25 2=-25 5=26 8=-36
b:the reference	1=29 2=-74 3=-26 4=-46 5=29 6=-35 8=69
b:the regulator	8=-55
b:the religion	0=-25 1=43
b:the rest	0=40 8=-44
b:the return	4=-47
b:the right	0=36 5=-25 6=-32
b:the rmt	0=-39 7=69
b:the role	2=-45 8=-34
b:the royal	7=-25
b:the run	8=53
b:the same	6=25 7=-39
b:the school	4=42
b:the second	6=47
b:the security	0=44 3=33
b:the serious	8=60
b:the seventies	0=41
b:the sex	0=-25 5=-43
b:the shop	7=-34 8=-37
b:the snp	0=29 7=-37
b:the sports	0=43
b:the storage	3=26
b:the story	5=54
b:the strike	0=-31
b:the students	0=-37 7=-59
b:the subject	1=-26 6=-45 7=-27
b:the summer	0=-37 5=28
b:the system	3=26
b:the tablet	3=65 4=-49
b:the tate	3=-64
b:the tattoo	0=-27 1=60
b:the team	5=-30 8=-37
b:the teamsters	7=42
b:the tgwu	0=-29 7=46
b:the theosophical	1=56
b:the third	5=-26
b:the thumb	3=-64
b:the till	1=-38 5=-47 6=-32 8=68
b:the time	3=-41
b:the toilets	4=31
b:the tories	4=-61
b:the town	6=64
b:the trade	3=-39
b:the tribunal	6=46
b:the tuc	7=36
b:the twins	0=26 7=-38
b:the union	0=40 1=-37 3=-29 4=-31 6=-30 7=132 8=-27
b:the user	4=-68
b:the vault	3=32
b:the vegan	1=-47
b:the village	5=45 6=33
b:the voice	0=27
b:the war	0=57 1=-44
b:the way	0=-35
b:the wedding	5=-28
b:the woman	4=64 6=27
b:the women	0=61
b:the word	6=-36
b:the workers	0=58 7=-38
b:the works	0=-38
b:the world	0=-43
b:the written	4=41
b:the yard	3=-26
b:the year	1=44 3=-35 6=56
b:the youth	8=34
b:theatre >	6=-30
b:theatre de	6=-34
b:their dog	6=68
b:their genetic	2=-35
b:their parents	4=-36 6=-61
b:their son	4=58
b:them >	0=47 1=-29 3=29 4=-34 7=-32
b:them well	8=-32
b:then >	4=41
b:then foreman	7=53
b:theosophical society	1=59
b:therapie de	6=32
b:therapist i	4=-26
b:therapist trained	5=-37
b:therapy >	4=-63
b:there >	0=-29 1=-36 2=-32 5=-40 8=45
b:these sur	0=-33 1=-26 6=-40
b:thesis >	1=-35 4=-26
b:thesis about	4=-45
b:thesis on	4=47 6=-30 7=-31
b:they found	5=-47
b:they have	4=-33 5=45 6=-55
b:they say	2=-32 4=50
b:they share	5=68 6=-32
b:thinks that	0=40 1=41
b:third generation	4=-37
b:thirty years	0=30 4=-38 6=-25
b:those who	0=38
b:though she	6=27
b:thousands of	2=-29
b:three >	6=-43
b:three children	6=-25
b:three months	4=42 8=-37
b:three she	6=38
b:three unions	0=-40 7=35
b:three weeks	5=-32
b:three years	6=-33
b:through >	4=33
b:through a	2=48
b:through and	0=35
b:through the	4=-39 5=34 7=39
b:thumb opens	3=36
b:ticked twice	4=30
b:ticket >	0=-34 7=51
b:tiennent l	6=42
b:tiennent la	6=-30
b:tiennent un	5=-34
b:tient la	0=-29 6=-47
b:tient une	0=58 5=-36
b:till >	5=-50 6=-25 8=33
b:time >	4=-32 5=-42 6=-36
b:time as	7=38
b:time at	4=34
b:time clocks	3=-30
b:time for	4=28
b:time in	6=-43 8=96
b:time off	7=32
b:time served	7=-30 8=-34
b:times >	4=-32
b:tinder berlin	5=-34
b:tired of	4=-63 6=52
b:titre de	3=39 4=-58
b:to 1	8=-25
b:to a	0=68 1=-77 2=-26 3=-50 5=65 7=-45 8=26
b:to bakeries	3=-33
b:to be	0=-37 1=-49 4=-35 6=33
b:to crosswords	4=-42
b:to door	3=-29
b:to face	3=-28
b:to give	3=45 4=63
b:to go	0=-46 7=59
b:to have	2=30 4=-37
b:to her	0=-35 5=-59 6=-30 8=-61
b:to his	0=40 4=45 7=-47 8=32
b:to hospitals	3=-25 4=-36
b:to identify	3=33
b:to keep	5=52 6=-26 8=32
b:to leave	0=86 7=-44
b:to march	0=-42 7=33
b:to move	4=-38
b:to paperwork	4=-61
b:to pay	5=35
b:to put	3=25
b:to read	2=-25
b:to remain	0=-46
b:to remember	5=-40
b:to say	0=60 1=-41 8=27
b:to start	0=25
b:to stay	0=-25 6=-29
b:to stop	4=28 5=-27 8=25
b:to take	4=62 6=-31 8=-46
b:to the	0=44 1=38 3=35 4=-73 5=-46 7=52 8=-75
b:to two	8=31
b:to us	6=-40
b:to work	0=40 1=-32 4=-30 5=-26 6=-37
b:to year	7=-36
b:together >	5=47
b:told a	0=-35 7=40
b:told he	5=-31 6=29
b:told me	4=-31 5=-54 6=45
b:told she	2=37 4=-61
b:told the	0=45 1=31 2=-40 5=79 6=-69
b:told to	4=42
b:told us	0=46 7=-35
b:tombe amoureux	6=-30
b:took a	6=-34 8=64
b:took her	0=-51
b:took his	3=27 5=48 8=-25
b:took over	4=-30 5=-46
b:took part	2=47
b:took the	5=38 8=29
b:tories >	0=68 4=-48
b:tory mp	0=42
b:touchee >	6=32
b:toujours au	3=31 4=67
b:toulouse >	2=-32 6=25
b:tour >	0=-25
b:tour de	2=-53
b:tourner la	8=38
b:tours >	5=-29 7=53
b:tous >	5=-25
b:tous deux	6=-67
b:tous les	2=46 4=-39 5=-38
b:tout >	7=43 8=-36
b:tout le	1=-39 5=68 7=38
b:toute l	0=-58 3=25 8=-31
b:toute violence	1=28 8=-27
b:toutes les	0=32 4=53
b:town crier	2=-39 3=-26
b:town hall	6=36
b:tp53 >	2=-51
b:tracts de	0=-32
b:tracts publicitaires	0=-27
b:trade union	7=-53
b:trade unionist	0=-54 7=47
b:trade unions	7=-25
b:trafic aerien	8=-50
b:train >	4=38
b:trained >	2=-32
b:trained as	8=40
b:trained at	5=-38
b:trainer >	8=-28
b:trains >	1=-29 5=-50
b:trait >	2=33 4=-27
b:traitement >	4=99
b:traitement de	4=-43
b:traitement des	4=-36
b:translocation equilibree	2=48
b:transmission d	2=-62
b:transports >	4=33
b:travail >	2=31 3=-26 4=-55 6=-57
b:travail bien	4=-46 8=-31
b:travail d	1=42 8=51
b:travail de	4=53
b:travaille a	1=26 4=-48
b:travaille avec	3=29
b:travaille pour	4=-28 7=-31
b:travailler >	0=-26
b:travailler a	4=44
b:travailler pour	0=28
b:travailleur handicape	3=-32 4=67
b:travel >	0=-29 3=-27
b:treasurer >	0=-58 7=56
b:treasurer of	6=-29 7=-34
b:treated for	4=81
b:tremblement de	4=67
b:tremor in	4=38
b:trente ans	1=32 8=-41
b:tresorier de	7=-42
b:tresorier du	0=60 6=-26
b:tresoriere du	0=37
b:tribunal >	4=-26 5=36 6=33
b:tribunal administratif	8=-26
b:tribune >	0=45
b:trisomie 21	2=-40 4=45
b:trois >	5=79
b:trois ans	0=-59 5=-35 8=47
b:trois associes	0=-35 5=45
b:trois essais	3=42
b:trois heures	8=-30
b:trois mois	7=-33
b:trois semaines	0=54
b:trompe sa	5=65 6=-42
b:trou de	4=27
b:trouble with	3=32 4=-48 8=35
b:trouve chez	2=56
b:trouve un	2=42
b:trustee of	7=45
b:tuc congress	7=50
b:turkey >	0=27 4=-26 8=35
b:turned down	1=33
b:tutor >	1=-48
b:twelve years	0=31
b:twenty years	1=51 8=48
b:twice >	1=-28 5=-45
b:twice a	0=29 3=-32 4=28 7=-27
b:twice and	3=38 8=-35
b:twice in	7=31
b:twins >	2=-34 6=54
b:two >	4=48 5=-28 6=60
b:two airports	3=-32
b:two children	6=-37
b:two copies	2=48
b:two dads	6=27
b:two days	4=-28 7=39 8=-29
b:two men	5=-29 6=51
b:two more	1=-40
b:two nights	0=-28 8=35
b:two operations	4=76 5=-31
b:two partners	6=-29
b:two terms	0=41
b:two tours	4=35
b:two with	4=-72 6=29
b:two women	6=-36
b:two year	0=-29
b:two years	0=28 5=-31
b:type 1	4=68
b:type 2	2=96 8=-36
b:type >	6=50
b:typeface >	1=-63
b:types with	3=-41 4=63
b:udb >	0=44 7=-32
b:ump >	0=37 7=-25
b:un >	4=-43
b:un accident	3=-32 4=78
b:un amant	5=65
b:un ami	0=-27 1=-51 4=-40 5=67 6=26
b:un an	0=-35 6=-32
b:un ancien	5=-69 6=50
b:un atelier	1=-45 8=59
b:un autre	6=61
b:un badge	3=52
b:un bar	5=72 6=-42
b:un bilan	7=27
b:un blog	6=-32
b:un bon	5=-43
b:un bracelet	8=45
b:un bureau	0=29 4=64 7=-29
b:un cancer	4=105
b:un candidat	0=86
b:un capteur	3=-27
b:un casier	5=-31 8=-25
b:un centre	0=-39
b:un cercle	1=28
b:un chantier	6=27
b:un chromosome	2=34
b:un client	5=68 6=-36 8=-31
b:un collegue	0=-58 5=74 6=55 7=-35 8=54
b:un conge	0=59 4=-28 5=-38 6=45
b:un contrat	8=33
b:un corset	2=-41 4=61
b:un couple	0=-31 2=-27 5=-35 6=52
b:un documentaire	0=-45
b:un doigt	4=64
b:un ehpad	4=-25
b:un enfant	4=-85
b:un ex	0=-25 6=25
b:un extrait	8=-49
b:un faible	4=-52 5=44
b:un film	2=-27 5=-39 6=-36
b:un forum	6=33
b:un foyer	8=-40
b:un garcon	5=-47 6=42
b:un gene	2=32
b:un gite	6=-25
b:un groupe	4=35
b:un hebdo	3=-54
b:un homme	1=-45 4=-34 7=-38
b:un hotel	6=-26
b:un jour	2=-27
b:un juge	8=40
b:un kit	2=60 4=-45
b:un laboratoire	2=-32
b:un livre	2=43 6=45
b:un logement	1=-32 6=36
b:un marche	8=-40
b:un memoire	4=-32
b:un ministre	0=39
b:un oeil	3=-41 4=76
b:un parti	7=-31
b:un passeport	3=-47
b:un petit	6=60
b:un peu	0=32 2=34 4=25
b:un podcast	8=-32
b:un poste	4=43 5=29 7=-26
b:un prelevement	2=49 3=-54 7=29 8=-40
b:un prix	8=-36
b:un proces	8=-33
b:un profil	3=46
b:un projet	0=37
b:un psychiatre	4=49
b:un rappel	4=-57 8=45
b:un referent	1=-57 5=66
b:un reseau	8=29
b:un risque	2=58 4=-47
b:un service	1=55 4=-31 8=-31
b:un seul	1=-34 4=70 5=-42
b:un siege	3=-36 4=49
b:un site	2=41 5=45
b:un syndicat	0=-31 8=-29
b:un syndrome	2=37 4=-35
b:un telephone	8=71
b:un test	0=-25 2=55
b:un tiers	5=32
b:un traitement	4=61
b:un vol	4=-30 8=25
b:uncle and	1=29 8=33
b:under a	4=43
b:under her	5=26
b:under his	4=-52 5=38 8=31
b:under investigation	8=50
b:under the	4=53 5=29
b:une affaire	8=46
b:une agence	0=-25
b:une ancienne	0=-34
b:une anomalie	4=-25
b:une appli	4=-38 8=-26
b:une association	2=-32 8=-31
b:une aventure	5=64
b:une banque	0=26 6=-32 8=-50
b:une belle	5=-44
b:une biographie	0=-25
b:une boulangerie	6=-29
b:une chaine	0=-63
b:une classe	8=-28
b:une clinique	4=-49
b:une collegue	0=-49 4=-33 5=-78 6=79
b:une condamnation	8=59
b:une consultation	2=36
b:une cooperative	7=30
b:une deletion	2=25
b:une depression	4=37
b:une deputee	0=-35
b:une empreinte	3=-44
b:une entreprise	2=49
b:une equipe	4=-33
b:une escroquerie	8=-60
b:une etude	5=-30
b:une famille	2=27 4=-43
b:une federation	7=-26
b:une fois	0=-40
b:une hernie	4=38 8=-43
b:une histoire	6=38
b:une liaison	5=38
b:une librairie	6=26
b:une loge	1=84 5=-25
b:une longue	4=-34 5=-25
b:une mairie	3=-30
b:une maladie	2=32 4=-46
b:une militante	0=39 6=-25
b:une mutation	2=-33 6=32
b:une nuit	4=-45 8=93
b:une oreille	3=-29 4=66
b:une patiente	5=51
b:une petite	6=63
b:une photo	3=41
b:une place	0=-32 4=26 6=-30
b:une prison	8=-65
b:une relation	5=65 6=-27
b:une revue	8=-33
b:une section	7=42
b:une serie	6=-44 7=-42
b:une stagiaire	5=45
b:une therapie	4=-46 5=35 6=41
b:une these	3=-26
b:une translocation	2=42
b:une tribune	0=46
b:une usine	4=-54
b:une voiture	3=-40 4=39 6=46
b:union >	0=-58 1=-26 4=-29 7=60
b:union activist	0=-34 7=40
b:union and	0=61 7=-53
b:union at	7=46
b:union bank	7=-28
b:union card	0=-34 7=42
b:union congress	7=-35
b:union de	0=38 6=-48
b:union departementale	7=-61
b:union des	1=43 7=-30
b:union drive	7=57
b:union elected	0=-30 7=46
b:union europeenne	0=57 7=-33
b:union he	7=74
b:union household	0=29
b:union jack	7=-46
b:union learning	7=48
b:union locale	7=43
b:union man	7=48
b:union member	0=-40 7=54
b:union of	1=-44
b:union organiser	7=-25
b:union over	0=-42 7=56
b:union pacific	7=-30
b:union rationaliste	1=31 7=-45
b:union s	7=55
b:union side	7=35
b:union station	7=-42
b:union subs	7=37
b:union when	7=29
b:unions >	7=-52
b:unions in	7=-25
b:unite stewards	7=41
b:university >	5=-32
b:unpaid >	3=-26
b:unpaid work	8=42
b:unprompted >	6=35
b:unsa >	2=-33 7=67
b:unsa en	7=30
b:until she	4=-32
b:until the	4=52
b:up at	3=45
b:up by	3=34 5=-31 8=-30
b:up for	8=44
b:up gay	6=41
b:up in	7=-28
b:up on	1=32
b:up to	0=-26 7=56
b:up with	0=26
b:upheld >	5=50 8=-42
b:us >	3=-39 5=25 8=-38
b:us for	0=-43 8=26
b:us he	4=49
b:us that	0=36
b:us to	3=27
b:us too	6=31
b:usage de	4=37 8=31
b:use the	3=51 4=-52
b:used by	8=-25
b:used her	3=44
b:used to	1=-43 4=-26 6=65
b:user research	1=-25
b:uses a	4=64
b:usher at	0=-30
b:usine >	0=-26 3=-31
b:usine de	7=26
b:utah >	6=38
b:v leiden	2=32 8=-27
b:vacataire >	1=-31
b:vaccination >	4=-85
b:vaccins a	4=39
b:van >	4=-37 8=70
b:van was	8=-58
b:variant calling	2=-31
b:variant de	2=33
b:variant management	2=-29
b:ve been	0=28 4=28
b:ve had	5=51 6=-32
b:vegan chef	8=-30
b:vegan for	1=48
b:vegane par	1=55
b:veganisme ethique	0=-30 1=41
b:velo >	0=-47 1=-29 7=61
b:vend des	3=-69
b:vendeur >	4=-29
b:vendu des	2=-49
b:ventes >	5=-29
b:venu avec	5=-32
b:venue avec	6=61
b:ver di	7=44
b:veut changer	5=34
b:veut pas	5=51
b:veut rester	5=37 8=-55
b:veut se	6=-31
b:veut tourner	8=48
b:vial a	0=30
b:vice presidente	0=-57
b:victime d	8=-89
b:video a	0=54
b:video et	3=63
b:vie >	1=56 6=25
b:vie avec	6=46
b:vie de	5=40 6=-62
b:vie est	1=38
b:vie et	1=31
b:vie intime	5=35
b:vie sexuelle	5=71 6=-69 8=-37
b:vient de	0=-56 1=62 7=35
b:vierge a	5=45 8=-48
b:vierge de	5=-49
b:view of	1=-39
b:vigile >	8=66
b:vigneron independant	0=-33
b:village >	5=29
b:ville >	0=-40 5=31
b:vingt ans	0=29 5=-40 8=-37
b:violence >	8=-40
b:violence after	1=27 8=-25
b:violence est	1=45 8=-44
b:violences sexuelles	5=-35
b:virgin >	5=85
b:virgin and	5=34
b:virgin at	5=47
b:virgin trains	5=-59
b:vis avec	6=41
b:visa centre	3=-32
b:visage >	3=39
b:visage par	3=35
b:visio >	8=38
b:visite des	8=-27
b:visite du	4=41
b:visiteuse de	8=-28
b:visiteuse medicale	4=-49
b:visitor book	3=-31
b:vit a	6=-37
b:vit avec	1=-41 4=-38
b:vit chez	1=-49 2=-62 4=42
b:vit depuis	5=-30 6=71
b:vit en	1=34
b:vit sans	0=-31 1=28
b:vit selon	1=74 8=-41
b:vivre >	0=36
b:vocale >	3=-64
b:vocale activee	3=43
b:voeu de	1=44
b:voice >	3=-48
b:voice carries	2=-46
b:voice coach	3=-25
b:voice for	3=-30
b:voice sample	3=38
b:voisinage >	2=28
b:voiture >	0=-29 1=48 6=44
b:voix >	0=-30 3=30
b:voix de	7=57
b:voix pour	3=-31
b:voix sert	0=-26 3=54
b:vol a	8=-33
b:vol de	4=-48 8=62
b:vole du	8=36
b:volontiers >	0=40
b:volt >	0=40
b:volunteer >	0=30
b:vote a	0=84
b:vote plus	0=72 1=-37
b:vote que	0=58
b:voted for	0=34
b:voter >	0=26
b:voter a	0=-56 3=25
b:votes for	0=68
b:votre logiciel	3=36
b:voyages >	4=38
b:vu un	5=-61
b:vue >	4=36 5=-25 8=55
b:vue en	4=-54 8=35
b:vue svelte	1=-27
b:wales >	1=-33
b:wall surveyor	0=-27
b:wanted in	8=63
b:wants a	7=25
b:wants to	0=-38 4=-63 5=-30 8=-30
b:ward >	4=-39
b:ward sister	0=-41 7=40
b:warned the	5=35 7=35
b:warns an	8=34
b:was a	0=-25 3=-53 4=-61 5=-41 8=-70
b:was about	0=-29 1=-26
b:was an	0=72 7=-38 8=49
b:was arrested	0=-30 8=32
b:was at	0=62 5=-27 6=-25
b:was born	2=45 4=102 5=-39 6=-35
b:was caught	5=-45 8=66
b:was cleared	5=-35
b:was compared	3=33
b:was confirmed	2=26 3=30 4=-34
b:was convicted	8=55
b:was discussed	5=31
b:was dismissed	5=26
b:was elected	0=-40 7=49
b:was found	8=47
b:was given	7=-60 8=66
b:was her	0=-31 1=-42 2=-37 4=-37 6=-54 7=-42
b:was hers	0=-31
b:was his	0=-25 1=-53 2=-27 3=-26 4=-53 6=-36 7=-64 8=-34
b:was in	2=-62 4=53 8=-38
b:was it	1=87
b:was locked	8=52
b:was married	6=-38
b:was mugged	8=-45
b:was on	3=-47 4=-36 7=33
b:was once	0=52 7=55
b:was outed	6=66
b:was president	0=25
b:was quick	8=33
b:was raised	1=59
b:was repaid	1=-26
b:was sacked	0=-27 7=31
b:was seen	5=62
b:was sentenced	8=-62
b:was sequenced	2=30
b:was tested	2=37 4=-34
b:was the	0=-66 1=-61 5=83 6=-65 7=-54 8=-45
b:was to	8=59
b:was told	4=-50
b:was treasurer	0=-39
b:was treated	4=56
b:was unfaithful	5=39
b:wasn t	5=-25
b:watch >	5=-30 8=-44
b:watch list	3=28
b:way >	3=-48
b:way of	5=-29
b:we asked	4=-32
b:we hear	0=30
b:wearing a	4=50
b:wears a	3=-25 6=-36
b:wedding photographer	6=-48
b:weddings and	1=-47
b:week >	1=-25 4=100 5=-25 8=-87
b:week end	4=-25 5=51 6=-33
b:weekend >	5=26
b:weekends >	5=48
b:weekly >	3=-41 4=-43
b:weeks >	0=-25
b:well >	0=-36 4=74 6=-28 8=-59
b:well to	0=45
b:went to	7=-29
b:were found	5=49
b:were the	6=-51
b:western union	7=-33
b:what he	4=-39
b:what the	4=41
b:wheelchair user	4=94
b:when he	1=-25 5=-41 6=27
b:when i	1=29 5=-49 7=-31 8=51
b:when it	5=40 6=-54
b:when my	2=-40 4=43
b:when she	0=-39 1=-45 3=29 4=47 5=45 6=25 7=50
b:when the	4=-25 7=-53
b:when they	5=-28 6=34
b:when we	1=27 4=-36
b:where he	0=-42 3=46 4=-25 7=-26
b:where she	3=30 4=-31
b:which ended	4=60 6=-36 7=-36
b:which he	8=-34
b:which his	1=31 3=39
b:which is	3=-49 5=28 6=-30 7=-25 8=56
b:which she	0=-38 2=25 4=-34
b:who had	1=-39 4=51 8=69
b:who has	4=29 8=53
b:who interviewed	1=42 8=-49
b:whom he	0=25
b:why he	0=28 7=-29
b:wife >	1=-30 4=70 6=-59
b:wife and	5=-30
b:wife are	2=50 4=-30 7=43
b:wife is	0=28 4=-39 7=40
b:wife s	6=-26
b:wife to	0=-37
b:will >	0=36 1=-39 2=25
b:will and	1=26
b:will not	0=51 1=29
b:winter >	0=-28 4=42
b:with 40	3=-27
b:with >	4=30 6=27
b:with a	1=-59 4=82 5=74 7=-79 8=-28
b:with addicts	4=28
b:with an	0=42 2=53 4=-37
b:with another	5=-51 6=66
b:with anyone	5=65
b:with care	6=25
b:with children	8=35
b:with face	3=29
b:with four	6=38 8=37
b:with her	1=-34 2=-30 3=40 4=-61 6=-59
b:with his	0=-58 1=-26 3=43 6=47 8=-35
b:with my	0=-65 5=28
b:with no	1=25
b:with one	2=25 4=52 8=-30
b:with the	3=40 4=-72 5=55 6=-47 7=34
b:with two	5=48 6=-35
b:with unite	7=-45
b:withdrawn >	8=56
b:within a	3=32
b:without a	8=-44
b:without asking	3=26
b:without being	4=-31 6=34
b:without charge	8=44
b:witnesses and	1=65
b:woman >	0=-38 4=-38 6=82
b:woman in	4=-27 6=50
b:women >	0=-34 5=-45 6=80
b:women according	5=39
b:women freemasons	1=43 7=-27
b:women s	0=51 4=-27 6=-45
b:won >	0=-40
b:won a	5=-32
b:won at	6=48
b:won over	1=-32
b:won t	0=27 1=25 4=-31 6=-37
b:won the	2=-45 7=-34
b:words >	1=44 5=-25 6=25 8=-42
b:work >	0=-36 3=-53 5=-84 6=-35 8=-91
b:work for	0=38 8=27
b:work in	5=31
b:work on	1=31 4=-34 6=-25
b:work phone	5=36
b:work since	4=31
b:work with	0=37 1=-25 6=-31
b:worked >	3=32 8=41
b:worked as	8=-42
b:worked for	0=-36 1=-36
b:worked on	1=-27 4=-27
b:worker for	8=-36
b:workers party	0=54 7=-33
b:working with	8=54
b:works council	0=-52 4=-34 7=-25
b:works from	4=37
b:works in	1=32 3=31 7=-43
b:workshop >	3=-25 4=-38 6=-25
b:would do	0=30 4=-34
b:would like	4=-47
b:would need	5=-33 6=38
b:would not	1=26 6=30
b:would rather	4=27
b:wouldn t	0=-35 1=34 8=-28
b:writes and	0=-29
b:writes her	1=31 6=30
b:writing >	6=-35
b:written test	4=46
b:wrote a	1=-53 3=-33 5=-59 6=-36
b:wrote for	4=-59 6=27
b:wrote in	2=43 4=47 6=30
b:wrote on	4=47
b:wrote the	2=-41 3=-78 5=30 6=-35 7=-51 8=67
b:wrote to	8=-43
b:x >	2=48 4=-43
b:xx normal	4=-32
b:y est	0=-36 1=25 3=-27 5=-26 6=44
b:year >	0=-28 1=-37 2=25 3=-57 4=-73 6=52 8=-40
b:year and	6=27
b:year in	4=74 6=40 8=-29
b:year s	0=-39
b:years >	2=-31 3=-62 5=-34 6=-44
b:years and	0=-25 4=31 5=38 6=-28
b:years as	1=36
b:years at	0=-27
b:years for	8=48
b:years in	0=29 1=-34 4=26 8=-39
b:years on	1=-41 7=47 8=35
b:years sober	4=32
b:yves et	5=-26 6=49
b:zemmour >	0=38
beside:BIOMETRIC 1	5=-43 6=-53 7=-63 8=-27
beside:BIOMETRIC 2	0=-184 2=-30 4=-94 5=-145 6=-63 7=-80 8=-81
beside:CRIMINAL_CONVICTION 1	0=-68 1=-49 4=-46 5=-74 6=-89 7=-80
beside:CRIMINAL_CONVICTION 2	0=-188 1=-45 2=-64 3=-118 4=-143 5=-117 6=-144 7=-114
beside:GENETIC 1	0=-64 1=-94 3=-136 4=-79 5=-109 6=-43 7=-107 8=-86
beside:GENETIC 2	0=-116 1=-99 3=-110 4=-197 5=-123 6=-98 7=-75 8=-142
beside:HEALTH 1	0=-83 1=-55 2=36 3=-35 5=-54 6=-96 7=-118 8=-33
beside:HEALTH 2	0=-114 1=-89 3=-111 5=-59 6=-122 7=-46 8=-66
beside:PHILOSOPHICAL_BELIEF 1	0=-63 2=-49 3=-108 4=-99 5=-73 6=-64 7=-59 8=-50
beside:PHILOSOPHICAL_BELIEF 2	0=-184 2=-84 3=-106 4=-127 5=-82 6=-135 7=-150 8=-134
beside:POLITICAL_OPINION 1	1=-34 2=-49 3=-35 6=-29
beside:POLITICAL_OPINION 2	2=-80 3=-67 4=-171 5=-108 6=-132 7=-40 8=-115
beside:SEXUAL_ORIENTATION 1	0=-85 1=-87 2=-114 3=-112 4=-37 7=-81 8=-86
beside:SEXUAL_ORIENTATION 2	0=-52 1=-27 2=-66 3=-93 7=-33 8=-70
beside:SEX_LIFE 1	0=-83 1=-95 2=-99 3=-35 4=-114 6=-104 7=-129 8=-50
beside:SEX_LIFE 2	0=-100 1=-103 2=-54 3=-73 4=-65 6=-91 7=-54 8=-125
beside:TRADE_UNION_MEMBERSHIP 1	1=-28 2=-65 3=-36 4=-45 5=-59 6=-81 8=-43
beside:TRADE_UNION_MEMBERSHIP 2	0=-113 1=-95 2=-98 3=-94 4=-136 5=-130 6=-132 8=-130
bias	0=-48 1=-46 2=-54 3=-63 5=-36 6=-33 7=-46 8=-33
couple:a man	6=33
couple:a woman	6=111
couple:another man	6=71
couple:avec man	6=63
couple:d man	6=-51
couple:epouse woman	6=38
couple:et man	6=35
couple:ex man	6=-53
couple:ex woman	6=-37
couple:her man	6=-44
couple:her woman	6=143
couple:his man	6=57
couple:his woman	6=-124
couple:joined other	6=-62
couple:joined same	6=180
couple:joined unknown	6=96
couple:ma woman	6=-38
couple:man man	6=77
couple:man woman	6=-166
couple:mon man	6=32
couple:my woman	6=-60
couple:named other	6=-147
couple:named same	6=125
couple:named unknown	6=-106
couple:other	6=-147
couple:same	6=149
couple:son man	6=-77
couple:son woman	6=45
couple:to woman	6=-26
couple:unknown	6=-35
couple:unknown man	6=-73
couple:woman man	6=-73
couple:woman woman	6=193
field:0	0=-101 1=-92 2=-110 3=-180 4=-54 5=-68 6=-85 7=-120 8=-101
field:1	0=-46 1=-25 2=-47 3=-67 5=30 7=-41
field:2	0=60 1=118 2=105 3=71 4=28 6=27 7=77 8=86
field:3	0=142 1=95 2=159 3=107 6=-50 7=108 8=78
field:4	0=114 1=52 2=57 3=94 7=93 8=86
field:47	2=29
field:aah	4=37
field:abstinence	4=-38 5=61
field:abstinente	4=-81 5=74
field:abus	8=39
field:accidents	4=-57
field:accord	7=-45
field:accuse	8=37
field:accused	8=49
field:acquitte	8=61
field:acquitted	8=46
field:actn3	2=29
field:addicted	4=-30
field:addiction	4=-71
field:addictologie	4=-51
field:addicts	4=39
field:adhd	4=41
field:adherent	7=43
field:adherer	0=-44 7=40
field:adhesion	0=-47 7=61
field:adultere	5=38
field:affair	5=38
field:affaire	5=-46
field:affairs	5=-32
field:affray	8=31
field:agent	0=-63
field:agnostique	1=58
field:agresse	8=-59
field:aids	4=-60
field:ailing	4=-52
field:aime les femmes	6=48
field:alcoholic	4=47
field:alcool	4=-73
field:alcoolemie	4=-42 8=35
field:alcoolique	4=36
field:allergie	4=41
field:als	4=-49
field:altruist	1=32
field:amants	5=-34
field:amendes	8=-25
field:amyotrophie	2=37
field:anarchist	0=51
field:ancestry	2=-36
field:animaliste	1=-44
field:animist	1=29
field:ankle	8=27
field:anorexia	4=-32
field:antecedents	2=-35
field:anthroposophe	1=62
field:anthroposophist	1=74
field:antidepressants	4=25
field:antidepresseurs	4=35
field:antinatalist	1=54
field:antispeciste	1=41
field:anxiety	4=-28
field:apnee	4=57
field:apoe4	2=26
field:appareille	4=63
field:appeal	8=34
field:appealing	8=32
field:appel	8=-40
field:apte	4=84
field:arbre	2=-51
field:armees	8=-42
field:armes	8=-39
field:arrested	8=29
field:arret maladie	4=39
field:arrete	4=-28
field:arrets	4=-35
field:arthritis	4=34
field:asbo	8=44
field:asexual	6=76
field:asexuel	6=78
field:asexuelle	6=-56
field:aslef	7=26
field:assault	8=58
field:assemblee	0=-37
field:assigne	8=58
field:assises	8=-34
field:asthma	4=-49
field:asthmatique	4=39
field:asthme	4=55
field:atelier	1=-97
field:athee	1=94
field:atheism	1=-56
field:atheisme	1=71
field:atheist	1=67
field:au lit	5=-49
field:audience	8=-48
field:audit	4=-25
field:auditeur	4=-39
field:austerity	0=27
field:authentication	3=40
field:authentification	3=41
field:authentifiee	3=25
field:authentifier	3=34
field:autiste	4=65
field:auto immune	4=27
field:autonomiste	0=25
field:aveugle	4=-37
field:b3	8=31
field:badge	0=-99
field:ballot	7=-37
field:ban	8=69
field:banned	8=58
field:bar gay	6=-68
field:barred	8=50
field:bdsm	5=33
field:bectu	7=56
field:belief	1=27
field:believes	1=-39
field:bernie	0=35
field:biobank	2=-26
field:biometrics	3=-28
field:biometrie	3=-30
field:biometriques	3=45
field:bipolaire	4=27
field:bisexual	6=74
field:bisexualite	6=43
field:bisexuel	6=59
field:bisexuelle	6=57
field:blacklisted	7=36
field:blanchi	8=57
field:blocages	0=39
field:bma	7=39
field:bord	0=-46
field:borne	3=29
field:bouddhiste	1=-37
field:bound over	8=39
field:bracelet	8=52
field:bracelet electronique	8=62
field:bracelets	8=-49
field:branch	0=-58
field:branch chair	7=30
field:braquage	8=-37
field:brca	2=62
field:brca2	2=70
field:breton	0=38
field:brexiteer	0=50
field:brother	7=-61
field:brothers	7=-26
field:bulletin	0=-59 8=29
field:bureau	0=-49 7=-74
field:burglar	8=42
field:burglary	8=27
field:burn out	4=60
field:butch	6=56
field:bypass	4=-39
field:cambriolage	8=-45
field:camp	6=-55
field:campaigner	0=-30
field:campaigns	0=-32
field:cancers	4=30
field:candidat a	0=-58
field:candidate a	0=-33
field:candidature	0=-39
field:cannabis	8=52
field:capteur	3=-44
field:captured	3=51
field:card	7=-30
field:card carrying	7=-35
field:cardiac	4=40
field:carrier	2=57
field:caryotype	2=106
field:casier	8=38
field:casiers	8=-36
field:cause	0=-66
field:caution	8=43
field:cautioned	8=34
field:cautions	8=35
field:ce	7=-113
field:cegetiste	7=64
field:celibacy	5=36
field:celibataire	5=-82
field:celibate	5=79
field:cells	8=-48
field:centrale	8=-54
field:centre	0=-25
field:cfdt	7=49
field:cfe cgc	7=63
field:cftc	7=81
field:cftr	2=45
field:cgc	7=71
field:cgt	7=67
field:chapel	1=-54
field:charges	8=54
field:charnelle	5=30
field:cheating	5=-26
field:chemotherapy	4=31
field:chimiotherapie	4=46
field:chirurgien	4=-52
field:chromosome	2=46
field:chromosomes	2=-36
field:church	1=-67
field:civil partner	6=43
field:classe	8=-26
field:classes	8=-30
field:clear	3=-70
field:cleared	8=-29
field:clearview	3=29
field:climat	0=56
field:clinic	4=-50
field:clinique	4=-72
field:clone	2=-68
field:cloned	2=-28
field:closeted	6=37
field:cnt	7=45
field:cochlear	4=44
field:coeur	4=-36
field:colle	0=36
field:collecte	0=-70
field:collectif	0=40
field:collectionne	0=-49
field:collective bargaining	7=-30
field:collegue	0=-95
field:coming out	6=66
field:commissariat	8=46
field:communist	0=89
field:communistes	0=52
field:community	7=-39
field:community order	8=26
field:compagnon	6=-62
field:compare	3=30
field:comparee	3=36
field:compas	1=-27
field:condamnation	8=57
field:condition	4=29
field:conditionnelle	8=49
field:conductrice	2=37
field:confederal	7=56
field:confederation	7=36
field:confederation paysanne	7=47
field:confucian	1=30
field:conjointe	6=-27
field:conquests	5=38
field:conquete	5=-34
field:conquetes	5=69
field:conscience	1=62
field:conseil genetique	2=51
field:conservateur	0=27
field:conservatrice	0=-31
field:conserves	3=45
field:consulat	3=42
field:consultant	4=-68
field:contraception	5=-37
field:contraceptive	5=-29
field:contrebande	8=54
field:controle d acces	3=-50
field:convenor	7=74
field:convict	8=-48
field:convicted	8=32
field:conviction	8=40
field:convictions	0=-55 1=-31
field:copain	6=68
field:corbyn	0=33
field:corse	0=44
field:corset	4=47
field:couche	5=26
field:couche avec	5=71
field:couleurs	0=-81
field:councillor	0=83
field:councillors	0=-60
field:counselling	4=-64
field:covid	4=105
field:crime	8=-76
field:crise	4=-38
field:crises	4=36
field:crohn	4=51
field:croit	1=-29
field:crown court	8=-64
field:croyait	1=-39
field:cse	7=-84
field:cure	1=-70
field:cwu	7=49
field:cynic	1=-44
field:cyp21a2	2=49
field:cyp2d6	2=25
field:d un soir	5=26
field:dates women	6=25
field:dealer	8=31
field:dealt	8=-26
field:decroissance	0=-35 1=46
field:degrowth	1=44
field:deist	1=49
field:delegation	7=31
field:delegue	7=-29
field:deleguer	7=-57
field:delegues	7=-39
field:deletion	2=41
field:demo	0=-37
field:democrat	0=33
field:democratic	0=39
field:democrats	0=66
field:demonstration	0=-30
field:denudees	5=34
field:deported	0=-41 8=46
field:depression	4=36
field:desir	5=-28
field:detache	7=48
field:detention	8=26
field:detenu	8=98
field:detournement	8=-40
field:deux meres	6=45
field:deux papas	6=68
field:deverrouille	3=72
field:devolution	0=-27
field:diabete	4=33
field:diabetic	4=72
field:diabetique	4=92
field:diabetiques	4=-38
field:dieu	1=59
field:digitale	3=-28
field:digitales	3=31
field:disabilities	4=28
field:disciple	1=39
field:disclosure	8=48
field:disease	4=-37
field:disorder	4=-59
field:disqualified	8=68
field:dna	2=27
field:dna test	2=39
field:doigt	3=63
field:doigte	3=-40
field:doigts	3=25
field:dominant	2=-39 5=-38
field:don juan	5=60
field:donated	0=-43
field:donor	0=-25
field:down s	2=-41
field:drag	6=-52
field:drepanocytaire	2=55 4=-54
field:drepanocytose	2=63 4=-34
field:drink driving	8=30
field:drinker	4=49
field:drogue	4=-30
field:droit humain	1=38
field:dropped	8=31
field:duchenne	2=35
field:due in	4=48
field:dues	7=47
field:dyslexia	4=45
field:dyslexic	4=41
field:e gates	3=-38
field:ebats	5=49
field:echangiste	5=53
field:ecologie profonde	1=26
field:ecologiste	0=106
field:efface	3=-26 8=-41
field:effacees	3=30
field:effective altruist	1=27
field:eis	7=35
field:elected	0=-115
field:elections	0=-87
field:electoral	0=-34
field:electrician	0=-39
field:electronic	0=-43
field:elu	7=50
field:elus	7=-45
field:embezzled	8=25
field:empreinte	3=38
field:empreintes	3=42
field:enceinte	4=73
field:enceinte de	5=-55
field:engage	0=33
field:engagement	0=-70
field:enqueteur	8=-85
field:enregistre	3=80
field:enregistree	3=54
field:enregistrees	3=65
field:enregistrement	3=-44
field:enrol	3=-68
field:enrole	3=51
field:enrolee	3=33
field:enrolled	3=62
field:enrolment	3=27
field:epictetus	1=47
field:epicurean	1=-27
field:epicurien	1=56
field:epicurienne	1=-43
field:epilepsie	4=31
field:epileptic	4=37
field:epileptique	4=46
field:epipen	4=47
field:epouse	6=29
field:erotic	5=50
field:escort	5=-41
field:escorte	5=-45
field:escroquerie	8=-53
field:etat	0=-61
field:ethics	1=-30
field:ethiques	1=42
field:europeennes	0=48
field:eurosceptique	0=41
field:ex offender	8=59
field:existentialist	1=46
field:existentialiste	1=54
field:exome	2=49
field:explicit	5=43
field:extraconjugale	5=44
field:extramarital	5=40
field:extreme droite	0=42
field:extreme gauche	0=48
field:eyesight	4=71
field:face	3=41
field:face scan	3=41
field:faceprint	3=43
field:facial	3=52
field:faciale	3=57
field:facility time	7=31
field:facteur v	2=26
field:faible	4=-47
field:faillite	8=-29
field:fainted	4=34
field:faith	1=-26
field:falsifie	8=51
field:familial	2=-41
field:fancies	6=26
field:far right	0=25
field:father of the chapel	7=58
field:fatigue	4=33
field:faux	8=53
field:fbi	3=34
field:fbu	7=37
field:federal	7=-36
field:federalist	0=55
field:federation	0=-54 7=-62
field:femme	6=-93
field:fh	2=36
field:fianna fail	0=29
field:fibromyalgie	4=59
field:fiche	3=-27 8=-36
field:fiche s	8=67
field:fichier	3=28
field:fidele	5=-39
field:fidelite	5=-27
field:figure	3=-34
field:fijais	8=55
field:filiation	2=-51
field:fine	8=-83
field:fine gael	0=42
field:fined	8=66
field:fingerprint	3=32
field:fingerprinted	3=57
field:fingerprints	3=60
field:fingers	3=-27
field:fingertips	3=50
field:fits	4=-61
field:fling	5=53
field:flirt	5=-63
field:fo	7=63
field:forged	8=49
field:forgery	8=36
field:forging	8=33
field:fragile x	2=25
field:franc macon	1=60
field:frappe	3=39
field:freemason	1=65
field:freethinker	1=27
field:frere	1=-82
field:fsu	7=72
field:fume	4=42
field:g6pd	2=26
field:gabarit	3=71
field:gabarits	3=-35
field:gait	3=68
field:gang	8=-52
field:garde a vue	8=53
field:gates	3=-46
field:gauchers	2=-25
field:gaulliste	0=72
field:gay	6=102
field:gay bar	6=-39
field:gedmatch	2=32
field:gendarme	8=-65
field:gendarmes	8=32
field:general secretary	7=-44
field:genes	2=-40
field:genetic	2=37
field:genetic counsellor	2=-70
field:genetically	2=49
field:geneticienne	2=-58
field:geneticist	2=-43
field:genetique	2=61
field:genetiquement	2=33
field:genetiques	2=-34
field:genome	2=35
field:genomes	2=-36
field:genotype	2=75
field:genou	4=77
field:gerer	8=29
field:gilets jaunes	0=25
field:glaucoma	4=36
field:global entry	3=55
field:gmb	7=34
field:god	1=74
field:gouvernement	0=68
field:government	0=42
field:governments	0=-28
field:gp	4=-68
field:grande loge	1=44
field:green party	0=35
field:greens	0=-26
field:greffe	4=26
field:greves	7=27
field:gud	0=39
field:gueret	4=-43
field:guerin	4=-27
field:guerre	4=-79
field:guilty	8=31
field:haemochromatosis	2=36
field:haemophilia	4=-50
field:hand geometry	3=38
field:handicape	4=86
field:handling	8=-41
field:handprint	3=27
field:harassment	8=-30
field:hard of hearing	4=45
field:hcr	3=57
field:health	4=-40
field:hearing aids	4=-36
field:hemophilie	4=-46
field:her girlfriend	6=59
field:her wife	6=88
field:hereditaire	2=53
field:hereditary	2=34
field:hernie	4=45
field:hernie discale	4=47
field:hetero	6=65
field:heterosexual	6=82
field:heterosexuel	6=39
field:heterosexuelle	6=38
field:heterozygote	2=59
field:hidalgo	0=64
field:his boyfriend	6=66
field:his fiance	6=38
field:his husband	6=28
field:hla	2=87
field:hmp	8=-41
field:homo	6=100
field:homosexual	6=66
field:homosexualite	6=58
field:homosexuel	6=112
field:homosexuelle	6=67
field:homozygote	2=38
field:hopitaux	4=-31
field:hospice	4=-41
field:hospital	4=-58
field:hospitalise	4=94
field:hospitalised	4=27
field:hospitals	4=-76
field:humanist	1=39
field:humaniste	1=36
field:humanists	1=28
field:huntington	2=63 4=-96
field:husband	6=-41
field:hypersensible	4=35
field:idealiste	1=-30
field:identity theft	8=-54
field:ig metall	7=32
field:illness	4=47
field:illnesses	4=29
field:immigration	0=25
field:immune	4=37
field:immunocompromised	4=56
field:in bed	5=55
field:incapacite	4=36
field:incarcere	8=26
field:independence	0=38
field:index	3=45
field:infidele	5=52
field:infidelity	5=-60
field:inheritance	2=-78
field:initiation	1=-54
field:inmate	8=48
field:inside	8=53
field:insider	8=26
field:insomniaque	4=56
field:insoumis	0=38
field:insoumise	0=-40
field:insulin	4=64
field:interdiction	8=52
field:interdit	8=42
field:intimate	5=81
field:intime	5=44
field:intimes	5=45
field:intimite	5=-56
field:invalidite	4=-28
field:inversion	2=33
field:investigated	8=-43
field:investigation	8=55
field:investigator	8=-64
field:iris scanners	3=-56
field:israel	0=42
field:ivf	4=44
field:iwgb	7=48
field:jailed	8=42
field:jaures	0=-27
field:judiciaires	8=67
field:jugee	8=52
field:jugement	8=-37
field:jumeau	2=-33
field:jumeaux	2=-71
field:jumelles	2=25
field:jury	8=-68
field:justice	8=26
field:kantian	1=53
field:karyotype	2=65
field:keystroke	3=33
field:kidney	4=40
field:kidneys	4=-31
field:klinefelter	2=32
field:kurde	0=42
field:laine	1=39
field:langue des signes	4=-29
field:lapsed	1=-29
field:latex	5=-70
field:le pen	0=31
field:learning rep	7=31
field:lecteurs	3=-52
field:left	0=-72
field:left wing	0=90
field:legislatives	0=25
field:leiden	2=38
field:lesbian	6=71
field:lesbienne	6=61
field:leucemie	4=33
field:lgbt	6=-38
field:lgbtq	6=40
field:liberal	0=40
field:liberale	0=-41
field:liberals	0=46
field:libere	8=51
field:libertin	5=100
field:libido	5=53
field:libre penseuse	1=44
field:licencie	7=34
field:licenciement	7=-41
field:liste	0=-29
field:lit	5=-51
field:lit sur les levres	4=58
field:lithium	4=40
field:locked up	8=37
field:lodge	1=35
field:loge	1=36
field:logement	1=-39
field:loi travail	0=26
field:lost his faith	1=26
field:lover	5=81 6=-95
field:lovers	5=37
field:lr	0=113
field:lung	4=-51
field:lungs	4=45
field:lutte	0=-26
field:lynch	2=33
field:maconnerie	1=-55
field:macron	0=63
field:maga	0=57
field:magistrate	8=-37
field:magistrates	8=46
field:maire	0=27
field:maitresses	5=27
field:malades	4=-27
field:maladie	4=30
field:maladies	4=-36
field:malentendant	4=56
field:mandat	0=-41 7=26
field:mandataire	0=-30 7=-27
field:mandate	7=-43
field:manif	0=57
field:manifestation	0=-53
field:manslaughter	8=31
field:march	0=-34
field:marcus aurelius	1=41
field:mari	6=-52
field:marie a	6=-54
field:married	6=-37
field:mason	1=-50
field:masonic	1=-32
field:massage	5=-63
field:mastectomie	4=-33
field:matched	3=40
field:materialist	1=56
field:materialiste	1=-81
field:mayor	0=-46
field:medical	4=-51
field:medicaments	4=-41
field:medication	4=70
field:meeting	0=25
field:melenchon	0=31
field:member of the	0=-34
field:membership	0=-33
field:meme sexe	6=44
field:mention	8=53
field:mesure	8=-42
field:mi temps therapeutique	4=46
field:migraines	4=39
field:militaire	0=-71
field:militante	0=-25 7=-36
field:minister	0=-59
field:miscarriages	4=-26
field:modem	0=39
field:moelle	2=32
field:momentum	0=44
field:monarchist	0=26
field:monarchiste	0=62
field:moral	1=-57
field:morale	1=-35
field:mosaic	2=30
field:mosaique	2=28
field:mp	0=27
field:mugged	8=-51
field:municipales	0=39
field:murder	8=-29
field:mutation	2=25
field:mutations	2=-65
field:mute	2=-71
field:myheritage	2=55
field:myopathie	2=31
field:nasuwt	7=41
field:nationalist	0=52
field:nationalite	0=-56
field:naturalist	1=-46
field:nautilus	7=49
field:negociant	7=-67
field:negociation	7=-35
field:negocie	7=-72
field:negocier	7=41
field:neu	7=40
field:nihilist	1=58
field:non lieu	8=47
field:non violence	1=56
field:notre dame des landes	0=34
field:npa	0=58
field:nude	5=56
field:nuj	7=46
field:num	7=33
field:nus	5=-32
field:obama	0=37
field:objecteur	1=28
field:occupational	0=-46
field:oeil	3=-32
field:offence	8=-29
field:offences	8=-39
field:offender	8=74
field:on licence	8=71
field:one night stand	5=-31
field:one night stands	5=49
field:onlyfans	5=62
field:open marriage	5=46
field:opens the	3=62
field:operation	4=-25
field:operations	4=-78
field:opere	4=49
field:opposante	0=59 3=-39
field:opposee	3=32
field:opposes	0=33
field:opposition	0=71 3=-62
field:orban	0=33
field:out at work	6=27
field:outed	6=64
field:outrage	8=52
field:ouvriers	7=-39
field:pacifism	1=50
field:pacifist	1=65
field:pacifiste	0=-85 1=87
field:pacse	6=-76
field:pain	4=-34
field:painkillers	4=65
field:palb2	2=48
field:palestinian	0=40
field:palliatifs	4=-49
field:palliative	4=-45
field:palm	3=47
field:palm vein	3=34
field:panel	2=-46
field:panels	2=-28
field:panic attacks	4=61
field:panne	5=-29
field:pansexual	6=51
field:pansexuelle	6=55
field:parlement	0=-35
field:parlementaire	0=-51
field:parti	0=62
field:partially sighted	4=64
field:parties	0=-80
field:partis	0=-58
field:party	0=45
field:pas	3=-89
field:passe	5=-85
field:passion	5=-54
field:paternite	2=-29
field:paternity	2=45
field:paume	3=82
field:pcf	0=83
field:pcr	2=-30
field:pcs	7=44
field:perjury	8=62
field:personnel	7=-36
field:perverting	8=31
field:petition	0=-26
field:petitions	0=41
field:philosopher	1=-30
field:philosophie	1=-29
field:philosophy	1=-59
field:pills	4=-58
field:pilule	4=-46
field:piquet	7=64
field:plans	5=-32
field:playboy	5=-50
field:pleaded	8=40
field:pma	4=-31
field:pointeuses	3=-29
field:polices	8=-31
field:policier	8=-34
field:political levy	7=38
field:politically	0=64
field:politics	0=-38
field:politiques	0=-62
field:poll	0=-43
field:polling	0=-32
field:polyamorous	5=45
field:polyamour	5=45
field:polyamoureuse	5=44
field:polyamoureux	5=29
field:porn	5=59
field:porno	5=65
field:porte le	2=-32
field:porte un	2=-72
field:porteur	2=-39
field:porteurs	2=-30
field:porteuse	2=81
field:portillon	3=30
field:portique	3=50
field:possession	8=51
field:pouce	3=27
field:poursuites	8=31
field:poursuivi	8=69
field:preceptes	1=30
field:predispose	2=25
field:predisposition	2=65
field:pregnant	4=41
field:prelevement	2=39 3=-64
field:premutation	2=27
field:preservatifs	5=-35
field:presidente	0=-57
field:presidentielle	0=53
field:pression	3=47
field:pride	6=-26
field:prime minister	0=-38
field:principe	1=-26
field:principes	1=30
field:prints	3=44
field:prisons	8=-42
field:probation	8=51
field:proctoring	3=34
field:procureur	8=57
field:promiscuous	5=42
field:prosecuted	8=34
field:prospect	7=60
field:prostitute	5=31
field:prostitution	5=-46
field:protest	0=-89
field:protheses	4=-38
field:ps	0=80
field:puceau	5=52
field:radical	0=47
field:rally	0=42
field:rand	1=26
field:rappel	4=-32
field:rappel a la loi	8=54
field:rassemblement national	0=39
field:rationalist	1=71
field:rationaliste	1=50
field:rcn	7=34
field:reader	3=40
field:recel	8=43
field:recherche	8=-34
field:recognition	7=-75
field:reconnait	3=26
field:reconnue	3=32
field:reconquete	0=52
field:record	8=-48
field:recovered	4=-37
field:recovering	4=83
field:recovery	4=-29
field:referendum	0=29
field:reforme	0=-61
field:refuse	3=-48
field:regime	0=28 4=-37
field:registered	8=-55
field:rehabilitation	4=-38 8=38
field:rein	4=33
field:relaxe	8=51
field:relaxee	8=49
field:released	8=47
field:relevees	3=45
field:religion	1=54
field:remission	4=86
field:renaissance	0=39
field:rencontres	5=-52
field:rep	7=43
field:representative	7=-29
field:republican	0=49
field:reseau veineux	3=39
field:reserve	4=-47
field:retenue	7=-31
field:retina	4=-57
field:retinal	4=-36
field:retine	3=65 4=-64
field:retrait de permis	8=36
field:rett	2=29
field:revolution	0=-35
field:riots	8=27
field:rmt	7=78
field:rn	0=91
field:robbery	8=-28
field:royaliste	0=77
field:rqth	4=101
field:rss	7=-49
field:runs in	2=-25
field:sa copine	6=29
field:sa femme	6=-69
field:sa fiancee	6=39
field:safety rep	7=29
field:same sex	6=58
field:sanders	0=39
field:sans suite	8=31
field:sante	4=-35 8=-66
field:scan	3=137
field:scannait	3=32
field:scanne	3=53
field:scanners	3=-64
field:sceptical	1=-38
field:sceptics	1=-35
field:sceptique	1=25
field:sclerose	4=46
field:scrutin	0=26
field:secretaire de	7=-52
field:secretaire du	7=44
field:secularist	1=73
field:seizure	4=27
field:selfie	3=54
field:senat	0=-80
field:sentences	8=-32
field:sequelle	4=47
field:sequelles	4=27
field:sequence	2=-66
field:sequences	2=-48
field:sequencing	2=-35
field:seropositif	4=72
field:sex	5=49
field:sex offenders	8=42
field:sex tape	5=52
field:sexual	5=31
field:sexual orientation	6=44
field:sexuality	5=-72 6=46
field:sexually	5=44
field:sexuelle	5=43
field:sexuelles	5=65
field:sexuels	5=28
field:sfa	7=27
field:shop floor	7=-63
field:shop steward	7=52
field:shoplifting	8=43
field:sick	4=-27
field:sickle	2=47
field:sickle cell	4=-57
field:signature	3=-36
field:signed off	4=30
field:siptu	7=43
field:skeptics	1=32
field:sleeping with	5=41
field:slept with	5=67
field:slipped disc	4=28
field:smoker	4=40
field:snes	7=61
field:snj	7=51
field:snp	0=31
field:snuipp	7=45
field:sober	4=46
field:socialist	0=53
field:socialiste	0=49
field:soeur	1=-83
field:soeurs	1=-27
field:soins	4=-59
field:soins palliatifs	4=-44
field:solidaires	7=109
field:solidarnosc	0=-41 7=26
field:son compagnon	6=-63
field:son copain	6=31
field:son epouse	6=67
field:son epoux	6=-48
field:son fiance	6=26
field:son mari	6=-63
field:soulevements de la terre	0=51
field:sourde	4=28
field:sourds	4=-28
field:souverainiste	0=52
field:spectrum	4=48
field:spent	8=25
field:spinal	4=-33
field:spine	4=41
field:spiritual	1=-25
field:stoicien	1=77
field:stoiciens	1=-33
field:stoicisme	1=42
field:stole	8=64
field:stonewall	6=-41
field:stored	3=27
field:strikes	7=-26
field:strip	5=-51
field:stripped	5=-52
field:struck off	8=35
field:subs	7=39
field:sud	7=101
field:suicide	4=53
field:supporter	0=60
field:surgeon	4=-86
field:surgery	4=-43
field:sursis	8=71
field:surveillance	3=26
field:suspended	8=31
field:swinger	5=39
field:swingers	5=51
field:sympathiser	0=28
field:symptoms	4=-50
field:syndic	7=-97
field:syndical	7=28
field:syndicale	7=74
field:syndicats	7=-42
field:syndicaux	7=-28
field:syndique	7=92
field:syndiquee	7=68
field:syndiquer	7=57
field:syndrome	4=-43
field:tabac	4=-39
field:tablet	4=-58
field:tablets	4=57
field:tag	8=65
field:tagged	8=37
field:tante	6=-77
field:taulard	8=35
field:taule	8=55
field:tdah	4=45
field:teamster	7=28
field:teamsters	7=48
field:template	3=52
field:templates	3=25
field:tension	4=-57
field:tenue	1=-40
field:terminals	4=-29
field:test adn	2=47
field:tests adn	2=-45
field:tests genetiques	2=-34
field:thalassaemia	2=44
field:theosophical	1=53
field:therapie	4=-66
field:therapist	4=-55
field:therapy	4=-27
field:thoreau	1=40
field:threesomes	5=45
field:thumbprint	3=71
field:thyroide	4=37
field:timbres	7=-51
field:tired	4=-60
field:tp53	2=-26
field:tracte	7=27
field:tracts	7=-32
field:trade union	7=-43
field:trade unionist	7=53
field:transhumanist	1=47
field:translocation	2=85
field:transmission	2=-56
field:travail d interet general	8=66
field:treasurer	0=-34
field:tremblement	4=56
field:tremor	4=55
field:tresorier	7=-43
field:tried	8=-38
field:trisomie	2=-52 4=28
field:trisomique	2=-39 4=35
field:trotskiste	0=46
field:trouble with the law	8=33
field:trump	0=37
field:tuc	7=48
field:turner	2=39
field:twins	2=-36
field:two dads	6=31
field:two mums	6=29
field:typage	2=35
field:ucu	7=55
field:ukip	0=43
field:ump	0=36
field:unbeliever	1=48
field:unef	0=-28 7=-39
field:unfaithful	5=53
field:union	7=85
field:union card	7=40
field:union locale	7=47
field:unionised	0=-85
field:unionist	0=29 7=-29
field:unions	7=-56
field:unison	7=49
field:unite	7=77
field:unpaid work	8=38
field:unsa	7=112
field:urnes	0=-25
field:usdaw	7=48
field:vaccinated	4=44
field:vaccine	4=-29
field:vaccinee	4=70
field:vaccins	4=39
field:variantes	2=-30
field:vegan	1=42
field:veganes	1=43
field:veganisme	1=35
field:vein	3=42
field:veineux	3=38
field:venerable	1=42
field:ver di	7=31
field:verdict	8=-32
field:verifie	3=34
field:victim	8=-41
field:victime	8=-90
field:victimes	8=-45
field:vierge	5=41
field:views	0=63
field:violence	8=-87
field:virgin	5=56
field:virginity	5=30
field:visa	3=-59
field:visa centre	3=-40
field:visage	3=74
field:visages	3=-57
field:visas	3=41
field:vocal	3=39
field:voice sample	3=32
field:voiceprint	3=41
field:voix	0=-136
field:volage	5=54
field:voter	0=40
field:votes	0=67
field:voting	0=34
field:vow	5=32
field:walk	3=51
field:wandsworth	8=34
field:ward	0=-30 4=-56
field:warden	1=-31
field:warned	8=-26
field:watch list	3=26
field:webcam	5=-34
field:wheelchairs	4=-43
field:wife	6=-71
field:wobbly	7=28
field:works council	7=-38
field:xxy	2=31
field:zemmour	0=59
field:zen	1=-35
other:BIOMETRIC	0=-107 1=-122 2=-145 4=-139 5=-112 6=-124 7=-98 8=-116
other:CRIMINAL_CONVICTION	0=-97 1=-129 2=-41 3=-100 4=-103 5=-133 6=-106 7=-93
other:GENETIC	0=-135 1=-126 3=-66 4=-131 5=-125 6=-125 7=-95 8=-121
other:HEALTH	0=-134 1=-165 2=-74 3=-105 5=-85 6=-152 7=-139 8=-81
other:PHILOSOPHICAL_BELIEF	0=-118 2=-120 3=-105 4=-171 5=-125 6=-139 7=-142 8=-139
other:POLITICAL_OPINION	1=-66 2=-139 3=-100 4=-120 5=-146 6=-118 7=-38 8=-144
other:SEXUAL_ORIENTATION	0=-139 1=-174 2=-133 3=-119 4=-171 5=-87 7=-120 8=-58
other:SEX_LIFE	0=-154 1=-122 2=-125 3=-132 4=-120 6=-152 7=-124 8=-159
other:TRADE_UNION_MEMBERSHIP	0=-101 1=-128 2=-98 3=-88 4=-136 5=-104 6=-80 8=-121
role:field	4=25 5=36
role:hint	0=-46 1=-38 5=29
role:statement	0=40 1=31 2=34 3=74 5=62 6=63 7=67
role:topic	0=28 1=26 2=40 3=30 6=93 7=99 8=35
role:trait	0=-32 1=86 4=31 5=79 7=-28 8=35
s:aban	8=50
s:aband	8=56
s:aber	1=25
s:aberd	1=37
s:abim	0=-37 3=54 4=46 5=-33 7=-25
s:abno	5=-37
s:abnor	5=-41
s:abor	0=50
s:abou	1=-64 3=-58 6=38 8=40
s:abov	5=26
s:abse	0=-44 1=-38 3=-32 4=80 5=-34 6=-26 7=47
s:absen	0=-33 1=-46 2=40 3=-36 4=78 5=-30 7=46
s:abst	1=-48 4=-101 5=85 8=-34
s:absti	0=28 4=-109 5=112
s:abstr	8=-28
s:absu	1=26
s:absur	1=33
s:acad	5=-54
s:acade	5=-52
s:acce	0=-72 3=46 4=-29 5=-28 6=-30 7=-42 8=-37
s:accep	0=-40 3=27
s:acces	0=-37 4=-37 5=-29
s:acci	0=-37 1=-25 2=-38 3=-26 5=46 6=-37
s:accid	0=-37 2=-32 3=-26 5=40 6=-30
s:acco	1=61 3=-32 4=-35 6=-26 7=-92 8=-42
s:accom	3=-40 6=30
s:accor	1=33 3=30 7=-77
s:accou	2=-45 3=-28 4=-84 6=-73 8=-77
s:accr	1=-26
s:accu	0=-51 1=-29 2=-31 4=-30 5=-31 8=32
s:accue	0=-40 2=-31 6=34
s:accus	6=-45 8=58
s:acha	5=-31
s:achat	0=-34
s:ache	4=-39 6=-48
s:achet	4=-42 6=-40
s:acqu	7=-25 8=110
s:acqui	3=-32 8=110
s:acro	2=-49 7=-27
s:acros	2=-38
s:acte	5=-32
s:acti	2=-33 4=-65 7=58 8=-26
s:actin	4=-33
s:actio	0=30
s:activ	4=-39 7=76 8=-54
s:actn	2=41
s:acto	3=-42 6=-37
s:actor	3=-29
s:actua	4=-25
s:adap	2=-42 3=-43 5=-26
s:adapt	2=-40 5=-36
s:addi	4=-85 5=73 8=-70
s:addic	4=-90 5=77 8=-68
s:addr	7=-34
s:addre	7=-30
s:adep	5=57
s:adept	0=-26 5=60
s:adey	4=28
s:adeye	4=25
s:adhe	0=-44 1=39 4=-35 5=-30 7=58 8=-37
s:adher	5=-28 7=46
s:adhes	0=-52 1=35 7=31
s:adjo	1=-25 3=-32 4=-38 5=-40
s:adjoi	3=-29 4=-42 5=-26
s:adju	8=33
s:adjud	8=33
s:admi	0=-35 2=-37 3=-64 4=-49 5=25 6=-44
s:admin	1=-25 3=-47 4=-27 6=-25 8=-32
s:admit	0=-39 5=44
s:adol	2=33 6=48
s:adole	6=43
s:adop	5=-45 6=31
s:adopt	5=-43 6=30
s:adre	2=32 4=-43 5=45
s:adres	5=49
s:adul	0=-44 1=-28 3=-35 4=-31 5=59 6=-61 7=-40 8=-45
s:adult	5=29 6=-30
s:adve	6=-33 8=-37
s:adver	1=-44 6=-28 8=-31
s:advi	0=-39 1=-29 2=-39 3=-71 5=-42 6=-29 7=-45 8=-67
s:advis	0=-42 1=-28 2=-45 3=-45 5=-35 6=-37 7=-40 8=-51
s:advoc	1=25
s:aeri	8=-52
s:aerie	8=-56
s:aero	3=-35 7=-28 8=29
s:aerop	3=-34 8=49
s:affa	0=-36 1=-66 3=-70 4=-65 5=-26 6=-45 7=-42
s:affai	0=-53 1=-58 3=-73 4=-65 7=-37
s:affe	4=45 5=-38
s:affec	4=37 5=-28
s:affi	3=-30 4=-42 5=58 6=-44 7=69 8=-30
s:affic	5=29 8=-25
s:affil	0=57 5=-25 7=67
s:affir	1=29 5=47
s:affr	5=-26 8=30
s:affra	8=28
s:affre	5=-36
s:afte	1=34 2=54 3=32 4=28 5=-33 6=-64 8=-25
s:after	4=42 6=-34
s:agai	0=61 3=-30 4=49 5=-87 6=-43 7=-52
s:again	0=31 1=26 3=-37 5=-45 6=-39 7=-38
s:agen	0=-123 1=-75 2=-82 4=54 5=-61 6=-70 7=-51 8=-66
s:agenc	0=-94 1=-65 2=-68 4=69 6=-62 8=-50
s:agend	0=-33
s:agent	8=-27
s:aggr	2=-25
s:aggre	2=-30
s:agil	3=-28
s:agno	0=-35 4=-28 5=-48 6=-35
s:agnos	0=-31 4=-25 5=-41 6=-46
s:agre	1=-50 3=32 4=-27 5=-28 7=-38
s:agree	3=45 7=-33
s:agreg	1=-41
s:agrem	2=-43 8=65
s:agres	8=-64
s:aili	0=-33 4=-52
s:ailie	0=-27
s:ailin	4=-49
s:aima	5=-31 6=45
s:aime	5=-38 8=-25
s:airb	0=-26
s:airl	2=27 3=-27 4=-36 7=-36
s:airli	2=35 3=-25 4=-40 7=-33
s:airp	8=32
s:airpo	3=-31 8=42
s:alar	4=-42 8=-68
s:alarm	4=-40 8=-38
s:albu	4=-44 8=-42
s:alco	0=-29 2=-30 3=-37 4=-55 8=87
s:alcoo	3=-25 4=-53 8=90
s:alge	0=50
s:algo	2=-25 3=37
s:algor	2=-30 3=40
s:alim	2=-30
s:alle	0=-61 1=-51 2=-27 5=-71 6=-49 8=-46
s:allel	2=29
s:allem	0=-42 1=-27 6=-33 7=26
s:aller	0=-26 1=-32 2=-64 5=-77 7=-43 8=-26
s:alli	7=32
s:allo	0=-47 5=-25
s:allow	0=-32
s:alon	0=60 1=-31 2=38 4=-34 6=-25
s:alph	2=26
s:alsa	0=31 4=-39
s:alsac	0=25 4=-43 7=-28
s:altr	1=59
s:altru	1=46
s:alwa	4=-27 6=53
s:alway	1=-26 4=-36 6=57
s:alzh	2=54
s:alzhe	2=62
s:aman	0=-41
s:amant	0=-37
s:amat	0=-27 5=-45
s:amate	0=-33 5=-34
s:amba	3=34
s:ambas	3=37
s:ambi	0=-48 1=50
s:ambit	1=54
s:ambu	4=-26
s:ambul	4=-35
s:amel	2=-28
s:ameli	2=-33
s:amen	4=71
s:amena	4=55
s:amer	0=26 2=44 6=-35
s:ameri	0=32 2=55 6=-40
s:amia	8=-28
s:amic	7=45
s:amie	5=-42 6=79
s:amit	6=37
s:amiti	6=45
s:amni	8=65
s:amon	4=-46 7=25
s:amou	0=-49 1=-59 4=-35 6=74 7=-47 8=-30
s:amour	0=-29 1=-28 5=-71 6=72 7=-34
s:amyo	2=39
s:amyot	2=49 6=-29
s:anal	0=-31 1=-46 2=28 4=-52 5=-42 6=-43 7=-55 8=-80
s:analy	1=-48 2=27 4=-54 5=-58 6=-45 7=-46 8=-64
s:anar	0=49 1=79 5=-26
s:anarc	1=80 6=-27
s:ance	2=-38
s:ances	2=-26
s:anci	0=54 1=57 2=-57 6=31 8=-32
s:ancie	0=36 1=43 2=-57 3=-25 6=36 7=40 8=-31
s:ange	1=45 5=-29 8=35
s:anger	1=40
s:angi	2=36
s:angl	1=-56 4=-32 8=-36
s:angla	0=-26 4=-29 8=-27
s:angli	1=-64
s:anim	0=-79 1=120 2=-65 3=-68 4=-50 5=-66 6=-38 8=-54
s:anima	0=-61 1=105 2=-41 3=-48 4=-59 5=-58 6=-39 7=-33 8=-56
s:animi	1=64
s:anne	0=-25
s:annee	8=34
s:anno	5=55
s:annon	5=52
s:annu	2=-30 4=-49 5=-51 8=65
s:annua	4=-25
s:annue	5=-45
s:annul	4=-31 8=66
s:anom	2=66 4=-27 5=-25
s:anoma	2=51 5=-25 6=-26
s:anon	2=-28 5=44 7=-29 8=32
s:anony	3=-28 6=-45 8=47
s:anor	5=-26
s:anot	0=-48 6=85 8=-31
s:anoth	0=-52 5=33 6=71 8=-39
s:answ	1=-48 8=-25
s:answe	1=-37
s:ante	2=-30 5=-25 8=69
s:antec	2=-29 5=-32 8=65
s:anth	1=124 6=-39 7=-26 8=-28
s:anthr	1=112 6=-57
s:anti	0=-32 1=112 2=25 5=-44 6=-32 7=-26 8=-47
s:antic	0=30 4=53
s:antid	4=42
s:antin	1=68
s:antiq	4=-54
s:antis	0=-38 1=98
s:antit	2=36
s:anto	6=59
s:antoi	6=51
s:anxio	4=50
s:anyo	2=42 5=38
s:anyon	2=44 5=54
s:anyt	0=37 1=38 4=-25 6=-27 7=33
s:anyth	0=33 1=61 4=-25
s:apai	0=-45
s:apais	0=-39
s:apne	4=54
s:apoe	4=-42
s:apol	0=66
s:apoli	0=56
s:appa	0=26 1=49 4=41 5=-69 6=25 7=-34
s:appar	0=44 1=36 2=26 4=49 5=-64 6=25 7=-31 8=-30
s:appe	1=-58 4=77 5=-73 6=-34 7=-28
s:appea	1=-28 8=42
s:appel	1=-26 4=79 5=-45 6=-26 8=-27
s:appl	1=26 4=-38
s:appli	1=34 4=-33
s:appo	0=-41 7=35 8=-39
s:appoi	0=-39 7=51 8=-47
s:appr	0=-51 1=-78 2=-36 3=27 4=-50 6=-29 7=35
s:appre	0=-54 1=-64 2=-51 4=-38 5=29 6=-34 8=-33
s:appri	3=42 7=44 8=-46
s:appro	1=-27 5=-31 8=38
s:appu	0=26 2=42 4=-28 5=-37
s:apre	1=58 2=38 4=-53 7=-52
s:apri	4=45
s:arbi	0=-26 4=-31 7=-40
s:arbit	0=-30 4=-32 7=-43 8=-32
s:arbr	0=47 2=-50
s:arch	0=-40 1=33 2=-34 3=-32 4=-73 5=-46 6=-40 7=-29 8=-79
s:archi	0=-66 2=-33 3=-30 4=-55 5=-40 6=-42 7=-26 8=-64
s:arde	1=33
s:argu	6=38 8=-29
s:arme	0=32 1=60 8=-43
s:armee	8=-45
s:arna	2=-29 8=38
s:arnau	2=-29
s:arou	4=-29 5=38
s:aroun	5=30
s:arra	1=-25 5=61
s:arran	5=67 6=-25
s:arre	0=-42 1=-63 3=-30 5=-45 6=-28 7=-54 8=55
s:arret	2=-34 4=-42 5=-25 8=47
s:arri	3=-58 4=-32 5=-27 8=-52
s:arriv	0=25 3=-51 4=-31 5=-26 8=-46
s:arro	0=35
s:arron	0=46
s:arth	4=45
s:arthr	4=53
s:arti	1=-32 3=-62 4=-48 8=28
s:artic	0=28 4=-30 5=46 6=-32
s:artis	0=-33 3=-56 5=-37
s:asce	0=-39 3=-29 4=45
s:ascen	0=-27 3=-27 4=40
s:asex	4=-43 5=49 6=44 8=-36
s:asexu	4=-41 5=53 6=37 8=-39
s:ashk	2=51
s:ashke	2=49
s:aske	0=-33 2=-26 4=52 5=-43 6=26 7=-44
s:aski	3=41
s:askin	3=36
s:asle	7=43
s:assa	4=-29
s:asse	1=39 2=-35 4=-39 5=-37 6=-35 7=-43 8=-47
s:assem	0=-40 1=40 4=-38 7=-38 8=-30
s:asses	4=26
s:assi	0=-47 1=-36 2=-38 3=-41 4=-93 5=-62 6=-52 7=-63 8=-28
s:assig	8=59
s:assis	0=-44 1=-32 2=-41 3=-37 4=-77 5=-66 6=-52 7=-63 8=-76
s:asso	0=-70 2=-64 3=-53 4=-60 7=-51
s:assoc	0=-92 2=-62 3=-54 4=-56 7=-35
s:assu	0=43 2=-54 3=-44 4=-53 5=30 6=54 7=-75 8=-34
s:assum	6=67
s:assur	0=44 1=-31 2=-52 3=-42 4=-33 5=27 6=-33 7=-64
s:asth	1=-35 4=58 5=-57
s:asthm	1=-39 4=36 5=-67
s:astr	0=-31 1=48 5=-47
s:astri	6=27
s:astro	0=-25 1=61 5=-26
s:atel	0=-29 1=-96 2=-33 4=34 5=-29 6=-47 7=40
s:ateli	0=-36 1=-111 2=-27 4=34 5=-29 6=-42 7=43
s:athe	0=-55 1=120 2=-35 3=-39 4=-58 5=-40 6=-44 7=-57 8=-26
s:athei	0=-56 1=96 4=-39 5=-38 6=-34
s:athl	2=44 8=-35
s:athle	2=29 5=-29 8=-31
s:atla	0=58 2=-36 4=-53 5=-33
s:atlan	0=37 4=-43 5=-41
s:atro	2=68 4=-34 6=-27
s:atrop	2=59 6=-34
s:atta	0=27 1=-26 3=25 5=-27 6=-28 7=-26 8=-28
s:attac	0=41 4=32 7=-25
s:atte	0=-37 2=55 6=-33
s:attei	2=71 4=-26 6=-43
s:attem	3=25
s:atten	7=-28
s:attes	4=31 7=28
s:atti	5=-88
s:attir	5=-75
s:attr	3=41
s:attra	5=-27
s:attri	3=38
s:aube	5=-40 6=45
s:auber	5=-29 6=55
s:aubi	4=49
s:aucti	3=-30
s:aucu	0=38 1=75 3=-51 4=54 6=-58 7=-46
s:aucun	0=45 1=45 4=38 5=-33 6=-41
s:audi	0=-51 1=-56 2=-41 3=-42 4=-79 5=-43 6=-39 7=-52 8=-74
s:audie	8=-49
s:audio	4=-50
s:audit	0=-33 1=-51 2=-38 5=-25 6=-33 7=-41 8=-25
s:augu	1=26
s:augus	0=52
s:aujo	1=34
s:aujou	1=27
s:aumo	1=26 3=-40 4=-28 8=-51
s:aumon	3=-31 8=-55
s:aupr	0=-25 7=-51
s:aupre	5=-28 7=-43 8=32
s:aura	0=26 2=-36 5=-41 6=67 7=-42 8=38
s:aurai	0=30 2=-29 5=-41 6=76 7=-33 8=45
s:aure	1=40 3=-31
s:aurel	1=48 3=-40
s:auss	0=-39 2=26 5=-45
s:aust	2=-32 4=-28
s:auste	2=-27
s:auth	0=-56 2=-32 3=77 6=-34 7=-30 8=-26
s:authe	0=-59 3=93
s:autho	2=-27
s:auti	3=-31 5=-29 6=-30 8=-32
s:autis	6=-27 8=-31
s:auto	0=48 1=-39 2=-44 3=39 5=-40 7=-37
s:autom	0=-25 2=-32 3=46
s:autor	4=-30 8=-25
s:autr	0=30 1=37 4=-47 6=50 8=-52
s:autre	0=45
s:autri	8=-41
s:autu	4=41
s:autum	4=43
s:avai	0=56 1=-33 3=-33 4=-47 8=-32
s:avail	4=-27
s:avan	1=36 4=-43 5=-29 8=-61
s:avanc	4=-28
s:aven	5=-33
s:avent	0=-32 5=-49
s:aver	5=59
s:avert	5=56
s:aveu	4=-47
s:aveug	4=-41
s:avio	2=43
s:avoc	2=-36 4=-32 5=-40 6=-56 8=-36
s:avoca	2=-32 4=-36 5=-39 6=-58 8=-42
s:avoi	1=43 2=-42 3=-58 4=54 6=-49 8=-65
s:avoid	4=26
s:avon	0=31 7=-25
s:avou	5=74 7=-43 8=66
s:avow	1=41
s:avowe	1=49
s:awai	8=53
s:await	8=39
s:awar	6=69 8=-48
s:ayan	4=-33 5=26
s:bach	1=-29 4=-25
s:bache	0=-33 1=-26
s:back	1=-43
s:backe	6=-26
s:badg	0=-82 1=-38 2=-41 3=45 5=-33
s:badl	5=-45
s:bail	0=-34 5=30 8=-58
s:baill	0=-37 5=40 8=-25
s:bais	3=-31 8=36
s:baiss	3=-26
s:bake	1=-57 3=-40 5=-26 6=-42 8=-45
s:baker	3=-36 6=-45 8=-49
s:bala	4=-71 6=-30
s:balan	4=-67
s:ball	5=-37 7=-45
s:ballo	7=-48
s:ballr	0=-29 5=-32
s:bama	0=53 4=35
s:bamak	0=54
s:band	0=-28 5=-55
s:bank	1=-26 4=-39 5=-54 8=-33
s:banke	1=-30
s:bann	3=-29 8=53
s:banne	8=46
s:banq	1=-35 2=-27 3=34 4=-47 5=-67 6=-42 7=-45 8=-77
s:banqu	1=-30 3=34 4=-40 5=-65 6=-42 7=-51 8=-76
s:bapt	7=52
s:bapti	7=33
s:barb	6=-26
s:barm	1=-27 6=-31
s:barma	1=-27 6=-35
s:baro	2=-57
s:barr	0=-70 3=-29 4=-45 5=-43 7=-38 8=39
s:barre	5=-40 8=92
s:barri	0=-30 8=-48
s:bart	6=-31
s:barte	6=-36
s:base	3=-25 8=-35
s:basqu	0=-36 2=25
s:bati	1=-44 4=-28 7=-38 8=-38
s:batim	1=-27 7=-41
s:batt	5=49 8=-53
s:batte	5=53 6=-32 8=-46
s:bava	0=50
s:bavar	0=31
s:bayr	0=90
s:bayro	0=74
s:beat	1=-54 4=39
s:beau	0=-33 1=-32
s:beca	0=-32 3=36 4=26 5=46 6=27 8=-40
s:becam	0=-25 1=34
s:becau	3=64 4=37 8=-54
s:bect	3=-36 7=46
s:befo	0=-41 4=52 8=-48
s:befor	0=-36 4=43 6=-34 8=-45
s:bega	4=73
s:beha	7=-27
s:behal	7=-26
s:behi	0=-25 7=30
s:behin	3=-26
s:bein	1=49 4=37 6=32 7=-25
s:belf	1=33
s:belfa	1=57
s:belg	1=-31 4=-40 8=69
s:belgi	0=44
s:beli	0=-47 2=-33 3=-25 4=-39 5=-43 6=-67
s:belie	0=-33 2=-35 4=-32 5=-49 6=-43
s:belo	0=35 8=-34
s:belon	0=26 8=-31
s:benc	4=-36
s:bene	1=-30 2=-29 3=-29 5=-42 7=-49
s:benev	0=35 7=-36 8=-67
s:beni	1=37
s:berl	5=-39
s:berli	5=-39
s:bern	0=26 4=-50 8=-25
s:berni	0=30 8=-29
s:bests	6=-30
s:bett	0=-49 4=25
s:bette	0=-66 4=37
s:betw	0=25 1=-42 7=-36
s:betwe	1=-44 5=-32 7=-49
s:bibl	1=47 4=-27 5=-29 6=-31 8=-35
s:bibli	1=-27
s:bicy	3=-25
s:bila	0=-27 3=-31 4=-43
s:bili	6=-39
s:bilin	6=-44
s:bime	6=-25
s:bind	8=-27
s:binde	8=-36
s:biob	2=-49
s:bioba	2=-39
s:bioe	0=-27 5=-26
s:bioet	0=-27 5=-33
s:biog	0=-45
s:biogr	0=-46
s:biom	0=-72 1=-34 2=-37 4=-70 5=-42 6=-37 7=-51 8=-61
s:biome	0=-69 1=-47 2=-35 4=-76 5=-45 6=-41 7=-42 8=-65
s:bipo	4=31 8=-25
s:bipol	4=27
s:birm	0=25 8=-52
s:birt	2=25 4=25
s:bise	0=-39 1=-36 4=-37 5=-49 6=116
s:bisex	0=-47 1=-33 4=-41 5=-55 6=127
s:blac	2=-38 7=50 8=-28
s:black	2=-39 5=27 7=43 8=-33
s:blad	0=-27 2=-25
s:blan	0=47 1=-27 4=-38 5=-53 6=-39 8=36
s:blanc	4=-31
s:bles	8=27
s:bless	8=35
s:blin	3=-34 4=-33 5=-29 8=-38
s:blind	4=-30
s:bloc	0=60 4=30
s:bloca	0=46
s:block	0=30 4=42
s:blog	5=52 8=-37
s:bloke	6=30
s:bloo	0=-29 1=-44 2=37 4=53 5=-32 6=-38
s:boar	5=-49 6=-39 7=-39 8=-86
s:boas	5=38
s:boast	5=44
s:boil	7=34
s:boile	7=36
s:boir	4=69 8=-33
s:bond	0=-35 8=-30
s:bonn	3=-38 4=-55 5=-46 6=-42
s:bonne	5=-28
s:book	0=-41 1=-59 3=-29 4=-52 5=-50 6=-57 7=-37 8=-48
s:bookk	1=-25 5=-36 6=-26
s:books	1=32
s:boot	5=-42
s:bord	4=-31 6=-31 8=-42
s:borde	3=25 4=-38 6=-36 8=-29
s:bori	6=49
s:bost	0=28
s:bouc	5=-34
s:bouch	5=-35
s:boud	1=-36
s:boudd	1=-34
s:boug	3=-36
s:bough	3=-32
s:boul	6=-54
s:boula	0=-26 6=-65
s:boun	8=30
s:bour	4=-43 7=-39
s:bours	4=-27
s:bout	0=-27 2=-36 3=-42 4=-39 5=-29 8=-67
s:boute	8=-53
s:bouti	0=-26 2=-39 3=-46
s:boyf	0=-34 4=-34 5=25 6=-38 8=-25
s:boyfr	0=-41 4=-25 5=37 8=-35
s:brac	2=-29 4=-32
s:brace	0=-31 4=-36
s:bradf	4=-29
s:brai	2=-33 4=-34
s:brail	4=-28
s:bran	0=-75 1=-38 2=-45 3=-72 4=-77 5=-71 6=-41 7=52 8=-53
s:branc	0=-75 3=-39 4=-25 5=-35 7=83 8=-49
s:brand	4=-33 5=-30
s:braq	6=-49
s:braqu	6=-40
s:bras	0=-26
s:braw	8=49
s:brca	2=68 4=-30 6=-30
s:brea	0=-43 1=-43 2=-29 4=52 5=-59 6=-40 8=-55
s:breas	4=57 5=-26
s:bree	2=-46
s:breed	2=-36 8=-30
s:bres	5=-46 6=-45
s:bret	5=-25 7=-55
s:breto	0=38 7=-27
s:brex	0=64
s:brexi	0=55
s:bric	1=-36
s:brick	1=-39 8=-31
s:brid	4=-32 5=-43 8=-47
s:brida	8=-53
s:bridg	5=-34
s:brie	1=-28 5=-54 8=-34
s:brig	0=-63 1=-29 4=47 5=-40 8=-26
s:briga	0=-27
s:brigh	0=-31 4=42 5=-31
s:bril	6=-37 7=28
s:brill	6=-38 7=29
s:brin	4=47 8=-62
s:bring	4=51
s:bris	3=-26 6=-29 8=32
s:brist	8=27
s:brita	0=48
s:broa	0=-55 7=-27
s:broad	0=-64
s:brok	0=-31 1=38 3=-25 5=35 6=-28 7=-25
s:brot	1=64 4=-30 7=-64 8=59
s:broth	1=62 7=-56 8=60
s:brou	0=-57 1=63 8=-25
s:broug	0=-71 1=82 6=-43 8=-29
s:brow	2=-25 8=-27
s:brui	5=39
s:brun	6=46
s:brus	0=83 1=-43 4=-41 8=43
s:bruss	0=71 1=-49
s:brux	2=-39 6=32
s:bruxe	0=33 1=27 2=-44 4=-26
s:buda	0=27
s:budap	0=38
s:budg	0=-29 5=-25 6=-41 7=-30
s:budge	0=-34 3=-27 6=-36 7=-25
s:buff	7=53
s:buil	0=-83 2=-30 4=-78 5=-42 8=-47
s:build	0=-38 4=-31
s:buli	4=44
s:bulim	4=41
s:bull	4=-43 5=-56 7=28 8=34
s:bulld	0=58 4=-26 5=-45
s:bulle	0=-75 7=25 8=31
s:bunt	7=-26
s:bunti	7=-30
s:bure	0=-40 1=-79 4=37 7=-38
s:burea	0=-50 1=-66 4=34
s:burg	1=-27
s:burge	1=-25
s:burn	3=65
s:busi	1=-39 2=-41 6=-63
s:busin	1=-36 2=-48 6=-61
s:bust	0=80
s:butc	6=62
s:buve	0=-39 4=28
s:buvet	0=-32
s:buveu	4=36
s:buye	1=-27 4=-27 5=-30 6=-59
s:bypa	0=66 4=-27 8=-38
s:bypas	0=64 8=-36
s:c282	2=45
s:caba	5=-27 8=-50
s:cabar	5=-26 8=-29
s:cabi	1=-25 2=-31 4=-50 6=-35 7=-47
s:cabin	2=-27 4=-45 7=-30
s:cabl	4=44 5=-28
s:cach	0=42 3=-53 4=-56 5=-39 6=50
s:cade	1=-39 3=-30
s:cadr	0=-75 4=-49 5=-26
s:cadre	0=-57
s:cafe	4=-27
s:cafet	4=-28
s:cais	2=-44 3=50 5=-33 6=-46 7=-32
s:caiss	2=-36 3=49 5=-32 6=-47 7=-26
s:cake	8=-35
s:cala	0=27 5=-52
s:calai	5=-60
s:calc	4=-37
s:calcu	4=-42
s:cale	0=48
s:calen	4=35
s:call	0=29 2=-58 3=-33 5=-31
s:calle	3=-37 8=36
s:calli	2=-42
s:calm	5=-51
s:camb	3=44 8=-43
s:cambr	3=45 8=-50
s:came	0=-29 2=41 4=-50 5=-36 7=36 8=-28
s:camer	4=-44 5=-35 8=-33
s:cami	1=32 6=-36 7=-25
s:camp	0=47 2=-40 3=-45 4=-87 5=-63 7=-67 8=-53
s:campa	0=35 1=25 2=-46 3=-56 4=-70 5=-49 7=-63 8=-45
s:campi	6=-27
s:camu	1=-30
s:cana	0=-39 5=-31 7=-31
s:canad	0=-42 7=-39
s:canc	0=-45 1=-29 2=30 7=31
s:cance	0=-43 1=-27 2=41 7=32
s:candi	6=26
s:cann	0=-26 1=-26 4=86 5=-40 8=55
s:canna	1=-33 8=49
s:canno	4=72 5=-32
s:cant	0=-54 1=-35 3=57 4=-49 5=-46 6=-28 7=48 8=-31
s:cante	0=-54 4=-30
s:canti	3=38 5=-34
s:canto	7=53
s:canv	0=27
s:canva	0=28
s:capa	0=-46
s:capac	0=-49
s:capi	0=92 2=-28 4=-36 5=-25 6=52 8=-27
s:capit	0=83 4=-31 6=54 8=-33
s:capt	3=27 4=-46 6=-31 8=-30
s:capta	0=25 7=35
s:capte	3=39
s:capti	7=-30
s:captu	4=-37
s:cara	2=-30 3=-26 6=-36 8=-34
s:carac	0=26 8=-34
s:carav	0=-27
s:carb	3=-44
s:carbo	3=-42
s:card	1=-32 3=32 4=65 5=-63 7=-32 8=-46
s:cardi	3=-26 4=55 5=-60 8=-52
s:care	2=-25 5=-56 8=47
s:caret	1=-42 8=65
s:cari	7=29
s:carn	0=-48 4=68
s:carne	4=73
s:caro	1=36
s:carp	8=-30
s:carpe	8=-27
s:carr	1=-53 2=42 3=-40 5=-56 6=-74 7=-32 8=-61
s:carre	0=-42 4=47 7=-25
s:carri	0=-38 1=-59 2=53 3=-35 5=-33 6=-52 8=-43
s:carry	0=53 7=-41
s:cart	1=-44 2=-65 3=-47 5=-71 6=-40 8=-59
s:carte	8=-36
s:carto	0=-26 2=-42 5=-48 7=-25
s:carv	1=-32
s:carve	1=-31
s:cary	0=-37 2=65 3=-43 4=-72 8=-27
s:caryo	0=-41 2=58 3=-33 4=-72 8=-28
s:casa	5=-26
s:case	0=-28
s:casew	6=-26
s:casi	0=-42 2=-28 3=53 4=-32 5=-68 7=-25
s:casie	2=-32 3=-47 5=-73 8=30
s:casin	3=73
s:casq	0=50 2=-28 5=-37
s:casqu	0=49 5=-37
s:cast	5=-33 6=-27
s:cata	0=-31 2=40 4=-48
s:catal	4=-34
s:cate	0=-25 7=-47 8=-49
s:categ	8=-44
s:cater	1=-26 7=-37 8=-26
s:cath	0=-40 1=27 4=-31 5=-59 7=-37 8=-31
s:catho	0=-36 1=32 2=-26 4=-28 5=-43 7=-33
s:caug	5=33 7=-27 8=47
s:caugh	6=-29 7=-27 8=44
s:caus	0=-70 1=-50 2=56 3=34 4=-40 7=-43 8=88
s:caut	0=-32 1=-50 8=88
s:cauti	0=-31 1=-59 8=84
s:cege	7=55
s:ceget	7=51
s:cele	0=-40 1=44 6=-34
s:celeb	0=-29 1=32 4=-25 6=-32
s:celi	1=-62 4=-29
s:celib	1=-61 4=-28
s:cell	4=-34 5=27 6=-25 7=-32
s:cella	5=32 7=-27
s:cellu	4=-26 8=47
s:cent	1=-55 2=-35 3=31 4=-55 5=-57 6=-26 7=32
s:cente	7=60
s:centr	1=-27 2=-33 4=-53 5=-62 6=-29
s:cerc	1=43
s:cercl	0=26 1=42
s:cere	1=30
s:cerem	1=27
s:cert	0=-28 1=-47 3=-43 4=49 5=-44 6=-31 7=-31 8=60
s:certi	0=-27 1=-44 2=-35 3=-46 4=44 5=-52 6=-27 7=-36 8=40
s:cess	1=48 4=-50
s:chai	0=-30 1=33 2=-49 3=-35 6=-40 7=37 8=-50
s:chain	4=-62 7=-26
s:chair	2=-32 4=-45 5=32 7=40
s:cham	1=-32 3=-31 4=-27 6=-28 7=-48
s:chamb	1=-27 4=-29 7=-41
s:champ	3=-29 6=-32
s:chan	0=28 1=-45 2=-26 3=-34 5=36 6=-41 7=-43 8=-60
s:chang	0=-37 2=-28 3=-27 4=-29 5=38 6=-32 8=-48
s:chant	0=53 1=-64 2=-25 5=-44
s:chap	0=-48 1=28 2=-50 4=-55 5=-51 6=-49 7=-39 8=41
s:chape	0=-44 1=31 7=-34
s:chapl	4=-38
s:chapt	1=32
s:chaq	2=-29 4=-25 5=48 8=-41
s:chaqu	0=25 2=-31 4=-28 5=68 8=-35
s:char	0=-51 1=-107 2=-81 3=-60 4=-43 5=-47 6=-92 7=-82
s:charc	6=-28
s:charg	1=-38 2=-70 3=-37 5=-61 6=-37 7=-46
s:chari	0=-47 1=-51 2=-34 4=-70 5=-26 6=-35 7=-34
s:charm	4=-38
s:charn	4=-28 5=51
s:chart	0=-40 1=-31 5=-28 7=-53
s:chas	0=46 1=-65 4=38 5=37 6=-25 8=-32
s:chass	0=71 1=-64 3=-27 4=56
s:chau	0=-78 1=-70 4=36 6=-36 8=-63
s:chauf	0=-55 1=-51 2=-25 5=29 6=-41 7=31 8=-59
s:chaus	4=37
s:chea	1=-28 4=-33 6=-58
s:cheat	4=-30 6=-48
s:chec	0=-40 1=-55 2=36 3=29 5=-26 6=-28 8=25
s:check	1=-50 3=-49 7=-32 8=-36
s:chee	0=31 2=-28
s:chem	4=43 7=66
s:chemi	2=-30 7=53
s:chemo	4=28
s:cheq	8=36
s:chequ	8=45
s:cher	1=-32 2=-40 4=-45 6=26
s:cherc	1=-25 2=-45 4=-54
s:ches	0=-34
s:chev	6=-26
s:chie	1=-29 2=-29 4=-37 5=-36 6=-72 8=-46
s:chief	2=-27
s:chif	1=-36 3=-37 6=-45
s:chiff	1=-36 6=-46
s:chil	0=-44 1=-50 3=-31 4=65 5=-59 6=-47 7=-33 8=-57
s:child	0=-41 1=-50 3=-36 5=-56 6=-50
s:chim	2=29
s:chimi	6=-26
s:chin	3=38 5=-55
s:chino	3=31 5=-52
s:chir	2=-28 4=-102
s:chiru	4=-89 5=-27
s:choc	1=-30 3=-26 8=-48
s:choco	3=-27 8=-40
s:choe	1=27
s:choi	0=-30 1=-27 3=-58 4=-52 5=82 8=-26
s:choic	1=25 5=58
s:chois	6=30
s:chol	2=29 4=-30
s:chor	3=-32 5=-32 6=29
s:chos	5=-27
s:chri	0=-46 1=48 7=-28 8=-26
s:chris	0=-30 1=47 7=-29
s:chro	0=-55 1=-52 4=-51 5=-70 7=-28 8=-65
s:chrom	2=46 4=-111 5=-45 6=-40
s:chron	0=-42 1=-30 5=-47 7=-26 8=-58
s:chur	0=-57 1=-35 4=-31 5=-28 6=52 8=-25
s:churc	0=-49 1=-29 4=-28 5=-33 6=37 8=-27
s:chut	4=35
s:cinem	4=-25
s:cinqu	0=-28 7=30
s:circ	0=-30 2=-40 4=-36 5=67 8=-48
s:circo	2=-29
s:circu	0=-30 5=59 8=-32
s:citi	2=37 4=-54
s:civi	1=41 3=-48 4=-34 5=-46 6=53 7=-40 8=-56
s:civil	5=-34
s:clai	2=-28 4=-58 7=-36
s:claim	4=-77 5=25 6=-29 7=-36
s:clair	4=30 6=-25
s:clas	0=-39 2=-45 3=-44 4=-27 5=-68 6=-76 7=-54 8=-26
s:class	0=-31 1=-48 2=-47 6=-29 7=-31
s:clau	0=-28 4=43
s:claus	0=-37 4=50
s:clea	0=-76 1=-61 2=86 3=-71 4=81 5=-55 6=-57 7=-55
s:clean	0=-25 4=-29 7=-28
s:clear	0=-38 2=34 3=37 4=80 5=-42 8=-51
s:clef	4=68
s:cler	0=-76 2=-40 3=-36 4=-32 5=-46 7=-31
s:clerk	0=-27
s:clich	5=-27
s:clie	1=-61 2=-63 3=-46 4=-97 5=38 6=-61 7=-26 8=-70
s:clien	0=-35 1=-79 2=-55 3=-52 4=-85 5=30 6=-35 7=-35 8=-71
s:clim	0=72 4=26 7=-37
s:clima	0=76 7=-42 8=-29
s:climb	4=43 8=27
s:clin	0=-53 1=-27 4=-50 6=-25 8=-25
s:clini	0=-30 2=-28 4=-67 6=-28 8=-28
s:cloc	8=-29
s:clock	3=27 4=-27
s:clon	0=-32 2=-68 8=-42
s:clona	2=-28
s:clone	2=-29
s:clot	2=28 4=-34
s:clou	1=-46 4=57 5=-52
s:club	5=73
s:cnap	8=27
s:coac	0=29 1=-49 3=-48 6=-70 8=-65
s:coach	1=-28 4=31 5=-31 6=-49
s:coas	3=-36
s:coch	0=51 4=38 6=65
s:cochl	4=38
s:cock	3=-44
s:cockt	3=-41
s:coeu	4=-51 8=-31
s:coff	1=-43 2=-27 4=-45 6=-33 8=-60
s:coffe	4=-25 8=-56
s:coffr	1=-43 4=-33
s:coif	5=-30 6=-31
s:coiff	5=-35 6=-42
s:coli	0=78 3=-28 5=-28
s:coll	0=-26 1=-67 2=-63 4=-33 5=26 6=25 8=-51
s:colla	0=-33 6=-37
s:colle	0=-29 1=-69 2=-55 5=78 6=39
s:colli	6=-25 8=-43
s:collo	4=-37
s:colo	0=-52 1=-31 2=25 3=-45 4=44 6=-42 7=-26 8=-63
s:coloc	5=35 8=-38
s:colou	0=-42 4=49 5=-37 8=-28
s:colum	0=26
s:comb	0=47 8=51
s:come	1=-30 5=-78 6=-56 8=-32
s:comed	5=-79 6=-51
s:comi	1=-29 4=-47 6=59 8=-33
s:comin	0=-26 6=52
s:comit	4=-37
s:comm	1=-50 2=-36 3=-90 4=-108 5=-132 7=-49
s:comma	2=60 4=-42 7=-60
s:comme	0=-69 1=-83 2=-64 3=-66 4=-46 5=-41 6=-46 7=-34 8=-79
s:commi	0=-25 2=-35 3=-41 4=-52 5=-48 6=-46 8=42
s:commo	0=-30
s:commu	0=48 1=-28 2=-36 3=-48 4=-71 5=-59 6=-63 7=-68
s:comp	0=-62 1=-41 2=-66 5=36 6=-25 7=-96 8=-66
s:compa	0=-48 2=-31 3=40 6=-38 7=-40 8=-38
s:compe	4=51
s:compl	2=-37 5=43 7=-46
s:compo	3=-29
s:compr	4=34 5=-35 6=33 8=-34
s:compt	1=-63 2=-27 3=-41 6=-29 7=-89 8=-29
s:compu	4=-28
s:conc	0=-44 1=-65 4=-58 5=-28 6=49 7=-51 8=-90
s:conce	5=-28
s:conci	1=-41 3=-34 5=-27 6=62 8=-36
s:concl	5=29
s:conco	3=50 8=-47
s:cond	0=-53 1=-61 3=-84 5=-62 6=-57 8=115
s:conda	0=-36 1=-47 2=-29 3=-57 4=-42 8=33
s:condi	2=28 8=98
s:condo	5=-27
s:condu	1=-41 3=-50 5=-26 8=94
s:conf	0=-119 3=29 4=-52 7=40 8=-68
s:confe	0=-69 2=-48 3=-41 4=-58 5=-28 6=-41 7=41 8=-37
s:confi	0=-35 2=57 3=25 7=-34
s:confl	0=-28 1=27 8=-32
s:confo	0=-40 3=35 8=-30
s:cong	0=43 1=-39 3=-27 5=-53 8=-43
s:conge	2=43 4=-54
s:congr	0=25 7=26
s:conj	0=-31 1=-30 4=-32 5=-43 8=-45
s:conjo	0=-33 1=-35 4=-27 5=-44 8=-27
s:conn	0=48 1=-33 2=101 4=-97 5=78 6=-28
s:conna	2=33 7=53 8=-41
s:conne	2=60 4=-71 5=33 8=-45
s:connu	2=34 5=38 6=43 7=-26
s:conq	0=-32 5=44
s:conqu	5=49
s:cons	0=37 1=65 3=32 4=-107 5=-44 6=-116 7=-30 8=-57
s:consc	0=-35 1=85 3=-25 4=-30 6=-30
s:conse	0=27 1=-52 4=-70 6=-99 8=-31
s:consi	1=64
s:conso	5=40
s:const	0=40 1=-40 4=-33 5=-27
s:consu	0=-32 1=-50 2=47 3=60 4=-82 5=-66 6=-54 7=-82 8=-55
s:cont	0=52 1=-44 3=27 4=-70 5=-76 7=-56
s:conta	0=-41 4=-44 5=-34 6=38 8=-26
s:conte	1=-31 2=41 3=-44 4=-56 5=46
s:conti	1=-50
s:conto	3=43
s:contr	0=66 1=-42 2=-34 5=-112 6=-32 7=-45
s:conv	0=28 2=-64 3=-27 4=-83 5=-115
s:conva	0=37 5=-36
s:conve	0=-43 1=73 4=-45 5=-26 6=27 7=39
s:convi	2=-38 3=-51 4=-56 5=-64 6=-59 7=-55
s:convo	0=52 1=-27 4=-52 5=-27
s:cook	1=-32 4=-80 7=-31 8=57
s:coop	8=53
s:coope	7=31 8=65
s:coor	0=-34 4=-70 5=-31 8=-27
s:coord	0=-36 2=-30 4=-65 5=-39 6=-25
s:copa	0=-26 5=-30 6=72
s:copai	5=-30 6=67
s:copi	0=-32 2=66 3=34 4=-35 5=-34
s:copie	2=33
s:copr	7=-96
s:copro	7=-82
s:coqu	5=52
s:coqui	5=52
s:corb	5=33
s:corbe	5=50
s:corby	0=35
s:cord	0=-27 2=44
s:corp	0=27 3=-37
s:corr	0=-73 1=55 4=25 5=-35 6=-27
s:corre	4=40 5=-27 8=-26
s:corri	0=-49 1=62
s:cors	0=44 2=-38
s:corse	2=-44
s:cosm	2=-25
s:cost	0=-58 4=-43
s:costu	4=-41
s:coti	0=-48 4=-26 5=-30
s:cotis	0=-45 5=-27
s:couc	5=36 6=-38 8=-32
s:couch	6=-26 8=-28
s:coul	0=-56 1=-28 4=-47 6=-33 7=28 8=-28
s:coule	0=-54 8=-28
s:coun	1=-58 2=-59 3=-73 4=-65 5=-57 6=-53 8=-53
s:counc	0=32 1=-33 2=-39 3=-34 4=-64 5=-48 8=-59
s:couns	0=-32 4=-29 5=-28 6=-27 8=-25
s:count	1=-28 3=-37 4=-31 5=-25 7=-42
s:coup	0=-77 1=-68 3=-63 4=-98 6=66 7=-59
s:coupa	8=36
s:coupe	3=30 5=-33 8=-29
s:coupl	0=-64 1=-65 3=-71 4=-89 5=40 6=61 7=-48 8=-83
s:cour	0=-44 1=-91 3=-77 4=-32 6=-35 7=55 8=-34
s:coure	5=-56
s:couri	7=56
s:courr	1=-38 2=37 4=-36 8=-28
s:cours	1=-32 2=-36 4=-33
s:court	6=-68 7=75 8=-27
s:cous	0=32 2=57
s:cousi	0=25 2=44 5=25
s:cout	3=-51 4=-33 5=-80 6=-26 8=-34
s:coutu	3=-54 5=-69 6=-27
s:couv	0=-41 1=-40 3=-43 4=-27 5=-27 8=-50
s:couve	1=-41 3=-35 8=-49
s:couvr	0=-36
s:cove	2=-50 4=-25 5=-42 6=-38 7=-36
s:cover	2=-30 4=-27 5=-26 6=-34 7=-32
s:covi	2=-37 3=-32 4=117 8=-39
s:crab	1=29
s:craf	7=-36
s:cras	4=92
s:crea	0=46 8=-28
s:creat	0=49 7=-29 8=-37
s:crec	6=-43
s:crech	3=30 6=-58
s:cred	1=-26 5=-58 7=-89
s:credi	7=-84
s:cret	3=28
s:crete	3=32
s:crie	2=-31 3=-44
s:crim	0=-30 1=-63 2=-31 3=-39 4=-49 5=-36 7=-28 8=-67
s:crimi	4=-43 6=-25
s:crip	4=-28
s:cripp	4=-35
s:cris	0=-44 1=-37 2=-33 4=-28 5=-31 6=-36 8=-49
s:crise	4=33
s:crisi	4=-26
s:crit	0=38 1=-25 3=-47 4=-46 5=-53 6=-34
s:criti	0=39 3=-53 4=-44 5=-51 6=-42
s:croh	4=40
s:croi	0=27 2=-28 5=-28 7=-53 8=-32
s:croir	0=-28 1=62 4=-32
s:cros	0=-27 3=-27 4=-36 5=-42 7=40
s:cross	3=-30 4=-55 5=-37
s:crow	0=50 8=-57
s:croy	0=-26 2=-29 5=-54 6=37 8=-28
s:croya	2=-29 6=43
s:croyd	3=36
s:crys	2=-33
s:cryst	2=-32
s:cuis	0=-27 1=-77 3=-34 4=-36 5=-45 6=-48
s:cuisi	0=-31 1=-65 3=-41 4=-35 5=-55 6=-54 8=26
s:cult	0=-26 2=-27 7=-27 8=-27
s:cultu	0=-26 7=-27 8=-30
s:cura	2=-33 4=42
s:curat	2=-28 4=49 8=-28
s:curfe	8=29
s:curi	1=-30
s:curie	6=-32
s:curio	5=-30
s:curr	8=60
s:curre	8=72
s:cust	0=-46 1=-29 2=-35 3=-43 4=-51 5=-70 6=-31 7=-41
s:custo	0=-44 1=-32 2=-36 3=-55 4=-47 5=-58 6=-29 7=-40
s:cutt	5=-33 6=-32
s:cutte	5=-35
s:cutti	8=26
s:cycl	4=51
s:cycle	4=35
s:cyni	1=-66
s:cyp2	2=68 4=-49
s:cyp21	2=55 4=-38
s:dact	4=-41
s:dacty	4=-26
s:dail	0=-42 1=28 8=-38
s:dair	0=-40
s:danc	0=-27 6=-54 7=-61 8=-32
s:dance	7=-40
s:danci	0=-27
s:dani	4=-37 5=-46 6=68 8=-33
s:danis	0=-27
s:dans	6=-47
s:data	2=25 8=-29
s:datab	2=30
s:date	5=-67 6=63
s:daug	4=-36 7=-31 8=51
s:daugh	7=-37 8=47
s:deaf	2=41
s:deafn	2=61
s:deal	2=-28 5=-59 7=-38
s:deat	5=-60 8=-26
s:deba	0=-46 5=-28 6=-30
s:debat	6=-33
s:debo	0=54
s:debou	0=40 4=26
s:debu	1=44
s:debun	1=41
s:dech	0=-46 7=44
s:deci	0=-55 2=52 4=-41
s:decid	0=-45 2=52 4=-30
s:decl	1=32 2=40 3=27 4=42 8=-31
s:decla	1=27 2=-27 4=68 5=26 8=26
s:decli	2=62 3=54 4=-36 7=26 8=-50
s:deco	0=-31 3=-35 8=-45
s:decou	2=32 3=-40 4=-51 5=35 8=-38
s:decr	0=-49 1=70
s:decro	0=-48 1=53
s:dedu	7=59
s:deduc	7=41
s:defe	0=71 2=34 5=-54 6=-49 8=-102
s:defec	2=57 4=38
s:defen	0=62 1=28 4=-46 5=-50 6=-41 8=-90
s:defi	0=-48 1=-32 2=50 4=-30 5=-43
s:defic	2=58 5=-26
s:defil	0=-59
s:degr	0=-61 1=85 4=-40 6=-53 8=32
s:degre	0=-34 8=-36
s:degro	1=47
s:deis	1=53
s:deje	0=28 2=-25 4=45 8=-31
s:dejeu	0=32 2=-32 4=46
s:dela	1=-27 4=-77
s:delai	1=-28 4=-42
s:delay	4=-40
s:dele	0=27 1=-56 2=-34 4=-77 5=-57 6=-45 8=-85
s:deleg	0=27 1=-49 2=-52 3=-37 4=-81 5=-56 6=-40 8=-77
s:delet	2=32 3=35
s:deli	0=-29 1=-42 2=-45 4=-54 6=-25 8=-39
s:deliv	2=-38 4=-39 6=-36 8=-47
s:delt	4=-35
s:dema	0=-36 2=-93 3=-25 5=-34 8=-63
s:deman	0=-44 1=-25 2=-80 4=40 6=52 8=-59
s:demar	2=-25 4=-33
s:deme	0=-28 6=-36 8=-25
s:demen	5=25 6=-33
s:demi	0=33 7=41
s:demis	0=33 7=42
s:demo	2=-26 3=-40 4=-46 5=-68 7=-57
s:democ	0=80 1=-40 6=-27 7=-51
s:demon	0=-53 1=30 4=-29 5=-48 8=34
s:deni	1=-29 6=79
s:denie	6=52
s:dent	2=-58 4=-65 5=-36
s:denta	2=-48 4=-50
s:denti	3=-26
s:denu	5=35
s:denud	5=32
s:denv	0=32 7=-48
s:denve	0=44 7=-55
s:depa	0=30 1=-38 4=-30 6=-39 8=-46
s:depar	1=-35 6=-26 7=-43 8=-52
s:depe	0=-41 4=-25 8=-54
s:depen	0=-37 8=-51
s:depi	2=26
s:depla	4=28
s:depo	0=-71 2=-37 4=-27 5=-55 7=64
s:depor	0=-34 8=43
s:depos	8=-37
s:depr	2=-27 5=-39 6=-47 7=-38 8=-53
s:depre	5=-49 6=-48 7=-36 8=-57
s:depu	0=30 1=-28
s:derb	0=-40 8=44
s:derm	4=-29
s:derma	4=-31
s:dern	4=55 5=-66 6=36
s:derni	4=52 5=-52 6=38
s:derr	5=-30 7=42 8=79
s:derri	5=-43 8=79
s:desa	0=60 1=-25 6=-25
s:desac	0=36
s:desar	0=41
s:desc	0=36 3=-25
s:desce	2=27 5=-54
s:descr	0=40 5=46
s:dese	1=30
s:desi	0=-26 1=-53 2=-51 3=-68 4=-47 5=-75 6=-59 7=35 8=-57
s:desig	0=-39 1=-58 2=-43 3=-72 4=-79 5=-72 6=-59 7=27 8=-52
s:deso	1=45 3=-29 4=33
s:desor	1=48 3=-31 4=33
s:desp	6=-25
s:dess	4=-52 5=-28 8=-48
s:dessi	4=-57 5=-26 6=-27 8=-63
s:dessu	6=31
s:dest	3=28
s:deta	0=-30 7=28
s:detac	7=44
s:detai	5=25
s:dete	0=-37 1=-53 4=-65 5=-51 6=-44 7=-30 8=34
s:detec	1=-25 2=34 3=-57 4=-33 5=-25 8=-30
s:deten	0=-62 1=-26 3=47 5=-30 6=-32 8=60
s:deter	0=-33
s:deto	3=-43 4=40 6=-39 8=-33
s:detou	3=-44 4=48 6=-41
s:dett	5=-27 8=-31
s:deva	5=-43
s:devan	4=25 5=-37 8=-25
s:deve	0=-42 2=-42 4=-77 8=-54
s:devel	0=-41 1=-46 2=-44 3=-78 4=-78 5=-48 7=-30 8=-34
s:deven	5=61 7=27
s:dever	3=59
s:devi	3=-33 4=-50
s:devic	4=-51
s:devo	0=-51 4=-31 6=-27 8=-30
s:devol	0=-35
s:devr	3=-52
s:diab	2=-40 5=-26 6=-27 8=-40
s:diabe	2=-27 5=-31 8=-32
s:diag	2=29 5=-29 8=-47
s:diagn	2=52
s:diagr	2=-27 8=-35
s:dial	0=33 2=-42 6=-30 7=-37
s:dialy	6=-32
s:dick	1=-30 4=52
s:dict	1=-40 3=-75 4=49
s:dicta	0=28 3=-41 4=64
s:dicti	1=-37 3=-31
s:diet	4=-43 5=-27 6=-29 7=-25
s:diff	1=-38 2=-34 3=-26 4=-30 5=54 6=-30 7=-31
s:diffe	5=62 6=-30 7=-27
s:digi	3=-25 4=-27 8=-26
s:dijo	6=-25
s:dima	0=53 1=25 5=-45 8=-30
s:diman	0=53 5=-57 6=26 8=-32
s:dinn	4=-38 5=48 6=-39
s:dinne	0=-25 4=-34 5=53 6=-40
s:dioce	3=-35
s:diog	1=52
s:dioge	1=55
s:dipl	0=-56 1=-31 3=-28 4=-47 5=-27
s:diplo	0=-60 1=-26 4=-33 5=-26 7=-26
s:dire	0=-66 3=-49 4=-78 6=-25 7=-65
s:direc	0=-67 3=-53 4=-68 5=48 6=-30 7=-48
s:diri	0=44 1=-42 2=-33 4=-53 5=-35 6=-54 7=61 8=-29
s:dirig	0=55 1=-47 2=-34 4=-46 5=-41 6=-52 7=54 8=-38
s:disa	1=-29 2=-34 3=-31 6=-28 7=-37 8=-56
s:disab	0=-34 5=-27 7=-27 8=-34
s:disag	5=-36
s:disai	5=43 8=-25
s:disc	0=-47 2=-41 3=-62 4=30 8=35
s:disca	4=39 8=-37
s:disch	5=-51 6=42 8=52
s:disci	1=63 7=29 8=-28
s:discl	3=-32 8=45
s:disco	0=-42
s:discr	1=-30
s:discu	0=-47 6=-29
s:dise	1=-40 2=25 4=-39 7=26
s:disea	4=-26
s:disen	0=40 1=-27
s:dism	7=-32 8=58
s:dismi	8=54
s:diso	2=46 4=-74 8=35
s:disor	2=56 4=-80
s:disp	0=-63 1=-45 2=-44 3=58 4=-95 5=-29 6=-60 7=41
s:dispe	3=81 6=-27 8=34
s:displ	3=-30 4=-39
s:dispo	4=-30
s:dispu	0=-51 2=-33 4=-42 7=57
s:disq	5=29 8=77
s:disqu	5=32 8=71
s:diss	5=-30 6=-57 8=-38
s:disse	0=-37 6=-40 8=-27
s:disso	0=34 5=-30
s:dist	0=58 2=-29 4=-31 5=-33 6=-49 7=-58 8=-46
s:distr	0=40 5=-34 6=-45 7=-39 8=-45
s:dive	0=41 6=-57 7=-25 8=-31
s:diver	0=37 6=-53 8=-32
s:divi	1=29 4=-37
s:divin	4=-37
s:divo	0=-29 2=-33 5=70 6=-46
s:divor	0=-29 2=-34 5=80 6=-53 7=-27 8=-33
s:diwa	1=-29
s:docke	7=28
s:doct	0=-52 2=-68 3=-66 4=55 5=-45 6=-52 8=-74
s:docto	0=-54 2=-56 3=-72 4=46 5=-30 6=-59 8=-78
s:docu	0=-48 2=-34 3=-49 5=-41 7=-38 8=-49
s:docum	0=-38 2=-37 3=-27 5=-60 7=-34 8=-58
s:does	0=29 2=37 5=-33 6=-46 7=-28
s:dogm	1=-52
s:doig	1=-30 3=37 4=25 5=-36 6=-54 8=-38
s:doigt	4=-38 8=-38
s:doin	4=-33 8=84
s:domi	0=-25 2=-45 5=28
s:domic	8=27
s:domin	2=-55 4=-27 5=50
s:dona	0=58 3=-45 8=-35
s:donat	0=59 2=31 3=-34 8=-34
s:donn	0=-56 1=29 2=41 3=61 4=-61 6=-30 7=-31 8=-87
s:donne	0=-31 3=65 4=-36 5=33 7=-28 8=-47
s:dono	2=51
s:door	1=-37 2=-25 4=73 5=-44 6=-55 7=47
s:dorm	0=-36
s:doss	0=-40 2=33 3=27 4=-32
s:dossi	2=33 3=32 4=-34 6=27
s:doua	7=-35
s:douan	8=-32
s:doub	0=-46 2=-52 5=-67 6=-76 7=-50 8=-63
s:doubl	0=-41 1=-36 2=-40 5=-59 6=-45 7=-46 8=-53
s:doubt	1=27 5=-30
s:douc	4=32
s:douce	4=31
s:douz	1=-25 2=-39 4=31 5=-54 8=-45
s:draf	0=-33 1=-34 2=-33 6=-26
s:draft	0=-34 1=-33 2=-27
s:drag	5=33
s:dram	7=39
s:drap	2=-34
s:drape	2=-27
s:drep	2=66 4=-71
s:drepa	2=84 4=-81
s:drin	0=-44 1=-35 4=56 5=-25 6=-26 7=-27
s:drink	0=-43 4=94 5=-36 8=-41
s:driv	0=-36 1=-51 2=-49 3=-36 4=-34 6=-87 7=44 8=29
s:drive	1=-43 2=-45 4=-38 5=33 6=-68 7=34 8=-64
s:drivi	1=-40 4=-57 5=-52 7=-29 8=43
s:drog	4=-40 8=55
s:drogu	4=-40 8=66
s:droi	1=-46 2=-32 4=-44 5=-70 6=-43 7=-52 8=-43
s:droit	1=-64 4=-28 5=-36 6=-37 7=-43
s:drop	3=-31 4=32 8=43
s:dropp	8=35
s:drug	1=-32
s:drum	8=-36
s:drun	4=35 8=-26
s:duba	3=38
s:dubl	0=54
s:dubli	0=50
s:duch	2=45
s:duche	2=42
s:dura	3=-37
s:durab	3=-30
s:duri	4=30 7=-27
s:durin	7=-34
s:duti	4=30
s:dyna	3=90 4=-52
s:dynam	3=91 4=-50
s:dysl	0=-41 2=-33 4=81
s:dysle	4=86
s:dysp	4=64
s:dyspr	4=58
s:earl	0=-59 1=-47 2=70 4=-40 5=-33 6=-51 8=42
s:eati	1=43 8=-33
s:eatin	1=42 8=-35
s:eben	1=-50 5=-27
s:ebeni	1=-49 5=-28
s:ecar	1=27 3=33 8=-41
s:ecart	1=33 3=38 8=-25
s:echa	5=58 6=-38 8=-25
s:echan	5=50
s:eche	1=-27 3=39 4=26 5=-40 6=-41 8=-35
s:echel	4=52
s:ecla	8=-25
s:eclai	8=-32
s:ecol	0=70 1=26 3=-52 4=-25 5=-78 7=-100 8=-42
s:ecole	5=-31
s:ecolo	0=61 3=-37 7=-91
s:econ	1=-32 4=-60 5=-43 8=-25
s:econo	0=-27 1=-38 4=-73 5=-45
s:ecop	8=56
s:ecou	3=-28
s:ecout	3=-32
s:ecra	4=45
s:ecri	3=62 7=-53
s:ecrir	3=31
s:ecrit	3=60 8=51
s:ecze	3=33 5=-34
s:eczem	3=28 5=-27
s:edin	1=-34
s:edinb	1=-27
s:edit	0=-36 1=-71 2=-53 4=-75 5=-69 6=-72 7=-71 8=-91
s:edite	1=-45 4=-25 5=-34 6=-36
s:edito	0=-26 2=-36 4=-35 7=-49 8=-38
s:editr	1=-30 5=-31
s:educ	0=-65 5=-78 6=-29 7=45
s:educa	0=-45 3=-25 5=-66 6=-32 7=41
s:effa	3=27 8=-43
s:effac	3=26 8=-35
s:effe	1=47 8=30
s:effec	1=48 8=29
s:egli	5=-35
s:eglis	5=-26
s:ehpa	1=-26
s:eigh	0=-45 1=-42 3=-46 4=42 5=-39 8=66
s:eight	0=-32 6=35 8=66
s:elde	8=66
s:elec	0=-32 1=-60 2=-38 3=-41 4=-67 5=-44 6=-44 8=36
s:elect	0=-41 1=-53 2=-46 3=-40 4=-69 5=-56 6=-47 8=36
s:elev	0=-38 1=30 2=-34 3=-56 4=-29 5=-42 8=-51
s:eleve	0=-61 3=-39 4=-49 6=-54 8=-35
s:elle	4=-36 5=-31 6=96
s:emai	4=37
s:emba	0=-34 3=64 6=-27 8=-32
s:embau	0=-28 3=42 5=-26 8=-47
s:embe	6=-39 8=43
s:embez	6=-38 8=33
s:embo	4=42
s:embr	4=-56 5=61
s:embra	5=56
s:embry	4=-28
s:emer	7=29
s:emma	0=38
s:empl	0=-25 1=-33 2=-30 4=-67 5=-78 7=-126 8=-38
s:emplo	0=-30 1=-26 4=-73 5=-74 7=-125 8=-47
s:empor	1=-29
s:empr	0=-41 1=-54 2=-40 3=45 4=-54 5=-60 6=-47 7=-31 8=-91
s:empre	0=-44 1=-47 2=-43 3=47 4=-57 5=-71 6=-44 7=-30 8=-98
s:enca	4=-67
s:ence	4=56 5=-56
s:encei	4=60 5=-46
s:ench	0=74 2=-40 4=25
s:encha	0=63 2=-34
s:encl	2=44 3=25
s:enclo	2=49 4=-28
s:enco	5=41 8=-35
s:encor	5=31 8=-29
s:ende	0=-25 1=30 3=-30 4=35 6=-61 7=-47
s:endu	1=-31 2=62
s:endur	2=63
s:enfa	1=26 2=-31 3=-38 5=-50 7=-39
s:enfan	2=-44 3=-38 5=-40 6=-32 7=-34
s:enga	0=-79 1=41 3=-38 5=-46 7=43 8=-33
s:engag	0=-75 1=46 3=-41 5=-37 7=35 8=-31
s:engi	2=-79 3=-54 4=-84 5=-70 7=-28 8=-52
s:engin	2=-72 3=-59 4=-88 5=-71 7=-33 8=-55
s:engl	0=-36 2=-33
s:engla	1=-28
s:engli	0=-36 2=-31
s:enha	3=-48
s:enhan	3=-43
s:ennu	5=-47
s:enqu	0=-37 4=-32 6=-30 8=-74
s:enque	0=-35 1=-28 4=-26 8=-93
s:enre	0=-32 3=44 6=-35 8=-29
s:enreg	0=-31 1=-27 4=-31 6=-34 8=-25
s:enro	0=-30 4=-47
s:enrol	0=-25 3=114 4=-31 8=-33
s:ense	0=-56 1=32 5=-79 6=28 7=-26
s:ensei	0=-53 1=35 2=-34 4=-34 5=-67 7=-28 8=-31
s:ensem	4=-43 6=29
s:ente	4=50 5=-51
s:enten	4=73
s:enter	4=-26 5=-36 8=-25
s:entr	0=-52 2=-63 3=76 4=-42 5=-29 6=-37 8=61
s:entra	0=-32 5=-28 7=-27
s:entre	0=-36 1=-56 2=-45 4=-56
s:envi	4=-30
s:envis	4=-34
s:envo	5=62
s:envoi	5=52
s:epic	0=-26 1=35 4=-31 5=-37 6=-35 7=-32
s:epict	1=54
s:epicu	4=-27 5=-38 6=-28
s:epil	2=-33 3=-41 4=64 5=-29 8=-25
s:epile	4=74 5=-32
s:epip	2=-35 4=43
s:epipe	2=-38 4=50
s:epis	2=-54
s:episo	2=-55
s:epou	0=-28 1=-55 2=-25 3=-30 4=-60 5=43 8=-39
s:epous	1=-53 2=-25 4=-43 5=25 6=28 7=30 8=-35
s:epre	8=46
s:epreu	8=47
s:equa	6=28 7=36
s:equal	7=40
s:eque	0=-31
s:equi	1=-78 4=-35 8=-57
s:equil	2=45
s:equip	1=-76 2=-53 4=-37 7=-32 8=-45
s:erot	5=32 6=-25
s:eroti	5=26 6=-30
s:erre	0=-29 1=-33 3=-42 4=-45 6=31 8=39
s:erreu	0=-38 3=-28 4=-52 6=26 8=53
s:erro	8=-57
s:esca	5=-35 8=-51
s:escal	8=-53
s:esco	0=-34 5=-29
s:escor	0=-32 5=-47
s:escro	5=-35 8=-33
s:espac	4=30
s:espr	4=-28 5=-28
s:espri	5=-33
s:essa	5=-25 6=-39 8=-49
s:essai	4=-43
s:esta	0=-33 2=26 7=-31
s:estab	2=37
s:estat	0=-40 7=-29
s:esti	0=-63
s:estim	0=-62
s:esto	3=-28
s:etab	2=53
s:etabl	2=43
s:etai	0=25 1=-63 3=-45 4=-25 5=47 8=32
s:etaie	6=32
s:etal	0=-35 2=-28 5=68 8=-32
s:etale	5=52 8=-39
s:etalo	1=-25 2=-36 5=32
s:etan	1=46
s:etei	5=28
s:etein	6=-25
s:ethi	0=-56 2=-37 3=-33 4=-33 5=-53 7=-32 8=-41
s:ethic	0=-39 4=-30 5=-33 8=-39
s:ethiq	0=-27 1=38 5=-39
s:etie	0=-25 1=-28 6=50
s:etien	0=-26 1=-35 4=-25 5=-29 6=45
s:etiq	0=28
s:etoi	1=49
s:etoil	1=48
s:eton	0=-63 5=-37 7=-27
s:etonn	0=-49 5=-27
s:etud	0=-37 2=-31 3=-27 4=-44 5=-46 6=-85 7=-78 8=-74
s:etude	8=-38
s:etudi	0=-44 1=-42 2=-61 4=-34 5=-30 6=-61 7=-58 8=-46
s:euro	0=91 1=-53 4=-44 5=-49 6=-31 7=-117 8=-37
s:eurod	3=27
s:europ	0=63 1=-46 3=-30 4=-39 5=-35 7=-123 8=-28
s:euros	0=64 5=-26
s:even	1=-47 3=-26 5=-53 6=-31 8=-63
s:evene	0=-36 4=57
s:eveni	0=30 4=-43 7=30 8=-58
s:event	0=-37 5=-38 7=-29
s:ever	1=54 3=-63 4=-25 5=37 7=-59 8=-46
s:every	0=41 1=33 2=37 4=-32 6=54 7=-54 8=-45
s:evit	0=-27 1=-30 2=-31 4=105 5=-44 6=-48 7=-25 8=-52
s:evite	5=-35 8=-47
s:evol	2=-41
s:evolu	2=-31
s:evoq	6=46
s:evoqu	6=45
s:exam	0=-27 1=45 3=-28 4=-39 5=-42 6=-37 7=-31
s:exame	7=-28
s:exami	1=67 3=-37 4=-34 8=-25
s:exce	1=-47 3=-47 5=-37 7=27 8=-99
s:excel	1=-25 3=-53 7=26 8=-89
s:exch	0=-33
s:excha	0=-31
s:excl	0=25
s:exclu	4=-26
s:excu	8=-39
s:excus	8=-35
s:exec	0=-40 2=36 4=-49 7=47
s:execu	0=-52 4=-50 7=48 8=-28
s:exem	4=41
s:exemp	3=32 4=35
s:exer	8=45
s:exerc	8=32
s:exig	8=-26
s:exis	0=-31 1=55 5=-30 7=-33
s:exist	0=-34 1=47 5=-33 7=-29
s:exom	2=49 4=-38
s:expa	2=56 3=-32 4=-40 5=-31
s:expat	3=-26 4=-43 5=-25
s:expe	0=-48 3=-68 4=-52 5=58 8=-57
s:expec	6=28
s:expen	5=65
s:exper	0=-47 2=-31 3=-57 4=-34 5=45 6=-35 8=-56
s:expl	0=-25 2=-28 3=-38 7=-43 8=-60
s:expla	0=-47 5=-35 7=-37
s:expli	2=-32 5=48 6=-43
s:explo	1=34 8=-61
s:expo	5=-40 7=-35 8=-34
s:expor	5=-34
s:expos	8=-33
s:expr	2=-33 3=-28
s:expre	2=-33 3=-34
s:exti	8=-28
s:extin	8=-29
s:extr	0=26 1=-50 3=-31 4=-42 6=-33 7=-28
s:extra	2=-54 5=45
s:extre	0=26 1=-36
s:eyes	4=61
s:eyesi	3=-26 4=69
s:fabr	0=-27 1=-28 3=-55
s:fabri	6=-26
s:faca	8=-28
s:facep	3=50
s:faci	1=-60 2=-44 3=57 4=-51 5=-42 6=-30 7=-56 8=-42
s:facia	0=-41 2=-31 3=69 4=-42 5=-32 7=-80 8=-36
s:facil	0=26 3=-25 8=-26
s:fact	0=-45 4=-46 6=-53 8=34
s:facte	0=-27 2=30
s:facto	3=28 4=-39
s:faib	4=-48 5=47
s:faibl	4=-42 5=58
s:fail	3=30 4=71 5=-53
s:faile	3=55 4=42
s:faill	4=45 5=-38 8=-34
s:fain	4=39
s:fair	0=42 1=-37 2=-28 3=-47 4=-37
s:fais	4=-38 5=42
s:faisa	4=-40 5=44
s:fait	0=-25 1=-37 4=-52 5=65 6=-43 8=-42
s:faith	6=-42
s:fals	8=67
s:falsi	8=41
s:fami	1=-40 2=40 3=-39 4=-124 5=-28 7=-51 8=-37
s:famil	1=-63 2=32 3=-33 4=-116 7=-47
s:fanc	2=55
s:fanci	6=28
s:farm	4=-30 5=-45 6=-57 8=-30
s:farme	4=-25 5=-27 6=-26 8=-34
s:fash	0=51
s:fashi	0=40
s:fast	4=30
s:faste	4=34
s:fath	1=-33 2=34 4=-48 7=35 8=27
s:fathe	1=-26 2=44 4=-46
s:fati	0=-29
s:fatig	0=-27
s:faul	2=31 4=-27 8=-35
s:faur	0=-27
s:faut	0=-35 1=-44 5=66 6=-39
s:faute	0=-28
s:favo	0=75 5=-26 8=-30
s:favor	0=30 2=25 8=-25
s:favou	0=58 2=-37
s:fdse	7=88
s:fede	0=50 1=-42 2=51 7=-93
s:feder	0=30 1=-42 2=42 7=-94
s:femi	0=29 1=33 5=-30
s:femin	0=37 5=-27
s:femm	0=-44 1=-62 2=-44 3=-48 5=62 6=-41
s:femme	0=-35 1=-28 2=-27 3=-25 4=-55 6=75 8=-36
s:ferm	0=-45 2=-49 5=-33 6=-31
s:ferme	2=-26
s:ferr	1=-29 2=-38 4=-40 5=-47 6=-36 7=59 8=-38
s:ferro	5=-45
s:fert	4=-37
s:ferti	4=-32
s:fest	1=-28 6=-45
s:festi	1=-27 6=-44
s:feti	0=-32 5=38
s:fetis	0=-38
s:feui	2=-34 6=-39 7=31
s:feuil	2=-34 6=-32
s:feve	5=-32
s:fian	1=-47 2=-27 3=-31 4=-27 5=-51 6=27 8=-51
s:fianc	0=-45 1=-35 3=-25 5=-25 6=31 8=-60
s:fiann	0=43
s:fibr	0=-27 7=-35
s:fibro	4=39
s:fich	2=28 3=-37 4=40 7=-42 8=-30
s:fiche	5=-28
s:fict	7=-34
s:ficti	7=-34
s:fide	1=39 4=-30 5=-49 6=-38 8=-36
s:fidel	0=42 1=34 3=-28 4=-31 5=-45 6=-25 8=-32
s:fiel	0=-29 2=-29 3=-27 4=-53 5=-27 6=-31 7=-44
s:fiev	4=25
s:fift	6=25 8=-44
s:figh	5=-29 8=30
s:figu	0=42 2=53
s:figur	0=45 2=41 3=-38 4=-26
s:fija	8=49
s:fijai	8=47
s:fili	0=-27 2=-32 4=-59 5=-33
s:filia	2=-59 4=-51
s:fill	1=-35 3=-58 5=75 6=25 7=-38 8=-44
s:fille	0=-29 1=-28 4=-48 5=42 6=57 8=-27
s:film	0=-55 3=35 4=-38 5=95 6=-48 8=-32
s:filme	0=-45 3=36 5=30
s:fina	0=-28 1=-44 4=-36 5=-47 6=-38
s:final	1=-26 5=-32
s:finan	0=-27 4=-38 5=-30 6=-30
s:find	1=32 2=28 4=-46 8=33
s:fine	4=-31 8=29
s:fing	0=-74 1=-47 2=-60 3=58 4=-76 5=-66 6=-51 7=-57 8=-91
s:finge	0=-78 1=-50 2=-59 3=47 4=-63 5=-60 6=-53 7=-57 8=-79
s:fini	1=-49 4=-25 8=45
s:finis	1=-45
s:fire	0=-25 1=-29 4=-32 7=48
s:firef	4=-57
s:firm	1=-32 4=-61
s:firmw	4=-59
s:firs	2=-31 3=-53 4=-73 5=-63 6=-42
s:fisc	0=-36 7=-33 8=-40
s:fisca	0=-33 8=-42
s:fitt	5=-27 6=-41 7=-50
s:fitte	6=-37 7=-47 8=-27
s:fixe	1=-26 5=-56 8=-33
s:flag	7=-26
s:flat	5=40
s:flatm	5=36 8=-32
s:fleu	8=-31
s:flig	2=29 4=-33 7=-29
s:fligh	2=42 4=-39
s:flin	5=43
s:flir	5=-106 8=-36
s:flirt	5=-80
s:floo	3=33 5=-53 7=-74
s:floor	5=-41
s:flor	0=-37 2=-29 3=-26
s:flot	0=69
s:flott	0=57
s:flow	6=-34
s:flowe	6=-47
s:flye	0=37
s:flyer	0=36 6=-27
s:flyi	4=30
s:fold	6=-32
s:foll	1=65 4=-62 5=-26
s:follo	1=73 4=-59
s:fonc	6=-39 7=-56
s:fonct	6=-27
s:fond	0=26 1=-58 3=-69 4=-35 5=-45 6=-31 7=71 8=-48
s:fonda	1=-50 4=-29 5=-33 6=-25 7=33 8=-37
s:foot	0=-55 1=-29 5=-32 8=-42
s:footb	0=-46 1=-26
s:forb	3=-39 8=38
s:forc	7=-26 8=-31
s:fore	0=-36 2=-66 3=-60 5=-72 8=-39
s:forec	1=-53 4=-42
s:forem	0=-26 1=30 4=37 7=46
s:foren	1=-31 2=-43 3=-25
s:fores	5=-56
s:forg	4=-27 8=50
s:forge	4=-36 8=56
s:forgi	8=29
s:forkl	8=-42
s:form	0=-32 3=-61 4=-32 6=-27 8=-36
s:forma	0=-66 1=-55 2=-48 3=-41 4=-86 5=-51 6=-66 7=-37 8=-54
s:forme	0=-26 3=-31 5=44 7=51
s:formu	0=-26 4=33 5=-45 8=-33
s:fort	3=-52 6=-41
s:foru	1=-43 5=33
s:forw	2=-36
s:forwa	2=-28
s:foui	0=-28
s:fouil	0=-30
s:foun	3=-34 4=-45 5=25 6=31 7=-36
s:found	4=-46 5=-38 7=-26
s:four	0=-27 1=-37 3=-27 4=-41 5=-56 6=-79
s:fourn	1=-32 3=-26 4=-26 5=-32 6=-77
s:foye	4=-28 5=-52 6=36
s:frag	2=28 4=-32 5=-34
s:fragi	2=27 5=-31
s:frai	5=73 7=37
s:fram	1=-40
s:frame	1=-33
s:fran	0=56 2=-53 3=-40 4=-29 5=-30 6=-40 8=-63
s:franc	0=55 1=-41 2=-49 4=-46 5=-62 6=-42 8=-64
s:frank	0=-27 5=34
s:frap	2=-34
s:frapp	2=-28
s:frau	0=-42 1=-50 2=-32 4=-32 5=-38 7=-36
s:free	0=-62 1=51 4=-26 5=-60 6=-30 7=-32 8=-53
s:freel	1=-56
s:freem	0=-46 1=72 5=-29 7=-48 8=-51
s:freet	1=57
s:frei	2=-33
s:freig	2=-30
s:fren	6=-43
s:frenc	6=-43
s:freq	1=44 4=-28 5=126 6=-79
s:frequ	1=43 4=-31 5=129 6=-77
s:frer	1=-83 3=-31 4=47 5=-35 7=31 8=60
s:frere	2=29
s:fres	2=-28 4=-29
s:frid	4=39 6=-33
s:frida	0=-26 4=29
s:fridg	4=31
s:frie	2=-26 4=-42 7=25
s:frien	1=26 4=-38 6=43
s:froi	6=-31
s:froid	5=34
s:fron	4=-101 5=30 6=-33 7=-63 8=57
s:front	4=-56 8=54
s:froz	1=31 4=-26 8=-27
s:froze	1=33 4=-35
s:full	1=-43 4=90
s:fund	0=63 1=-26 4=-39 5=-27 6=-31 7=-44
s:fundr	0=77 4=-50
s:fune	1=-48
s:funer	1=-37
s:furni	4=-27 5=-25
s:furt	8=33
s:furth	8=44
s:fusi	7=25
s:fusio	4=-26
s:futu	1=31 6=45
s:futur	1=41
s:gaba	3=35
s:gabar	3=40
s:gagn	0=-54 3=26 6=31 8=-65
s:game	3=-26
s:gamm	1=-25 4=-48
s:gand	7=33
s:garc	2=-27 5=-70 6=92
s:garco	2=-34 4=25 5=-66 6=70
s:gard	1=-54 2=-25 4=-112
s:garda	3=33
s:garde	0=-31 1=38 4=-29 5=-67 8=-28
s:gardi	1=-102 3=-38 4=-31 8=-36
s:garg	1=-36
s:gargo	1=-31
s:gate	0=38 3=-66 5=-49 6=-28
s:gauc	1=-32 2=-57 5=-37 6=-37 7=-49
s:gauch	0=-28 1=-25 2=-57 5=-30 6=-29 7=-57
s:gaul	0=78
s:gaull	0=80
s:gedm	2=34
s:gend	5=-28
s:genda	8=-39
s:gende	5=-32
s:gene	1=-90 3=-77 4=-164 5=-91 6=-89 7=-45
s:genea	5=-30 8=-34
s:gener	0=-51 1=-30 2=-52 4=-53 5=-36 6=-35 8=55
s:genet	0=-58 1=-53 2=47 3=-65 4=-132 5=-49 6=-72 7=-42 8=-72
s:geni	2=-52
s:geno	0=-56 1=-32 4=43 5=-52 6=-28 7=-44 8=-43
s:genom	4=-28
s:genot	2=68 4=-47
s:genr	1=-26 3=-28 4=-28 6=-42
s:geog	5=-48
s:geogr	5=-48
s:geom	3=46 4=-30
s:geome	3=49 4=-29
s:gera	1=-35 4=-27 6=-49 7=-31 8=-40
s:geran	1=-36 6=-63 7=-34 8=-43
s:gest	0=-36 1=-30 2=-38 4=-40 5=-36 6=-40 7=-31 8=-37
s:geste	3=29
s:gesti	0=-31 2=-34 3=-32 4=-37 5=-43 6=-52 7=-26 8=-25
s:gift	6=37
s:girl	0=-31 1=-36 2=-27 4=-66 5=43 6=44 8=-47
s:girlf	1=-28 2=-27 4=-56 5=38 8=-33
s:give	0=-34 2=29 3=37 7=-51 8=60
s:glas	4=-38 8=-26
s:glasg	8=-26
s:glass	4=-45
s:glau	3=-35
s:glauc	2=26 3=-31 4=33
s:glis	1=38 6=59
s:gliss	1=55 3=-25 6=47
s:glob	3=47
s:globa	3=55
s:glov	4=42 5=-40
s:goin	4=39 7=39
s:gold	3=-26
s:good	4=-33 8=-35
s:goss	0=-28 6=46 8=40
s:gossi	0=-28 6=41 8=25
s:gouv	3=-28 5=-52 8=-39
s:gouve	1=-25 5=-52 8=-33
s:gove	0=28 1=-39 4=-31 5=-40 6=-47 7=-33
s:gover	0=29 1=-37 4=-28 5=-43 6=-42 7=-39
s:grac	0=27 3=-33 4=-45 8=-27
s:grad	0=-38 1=-43 3=-34 4=-48 8=-25
s:gradu	1=-30
s:gran	1=58 2=-26 4=-47 5=-59 6=30 7=-26
s:grand	4=-47
s:grap	0=-44 2=-25
s:graph	0=-50 2=-27
s:grav	4=-38
s:grave	4=-76
s:grea	1=-38 4=36
s:gree	0=48 3=-85 4=-63 5=-89 6=-59 7=-38
s:greem	5=-63
s:green	1=32
s:gref	8=-74
s:greff	8=-66
s:greno	6=-32
s:grev	4=-28
s:greve	7=44
s:grie	5=48
s:grin	6=39
s:grind	6=27
s:grou	0=82 1=38 2=-47 5=34 6=-70 7=-52
s:groun	1=53 8=35
s:group	0=30 2=-38 6=-47 7=-35
s:grow	3=-51 5=-27
s:growe	3=-42
s:guar	1=-45 3=43 4=-38 5=-42 7=-25
s:guard	0=-41 3=37 8=-31
s:guer	0=39 1=55 4=-39 5=-34 6=43
s:guere	4=-43 5=-27
s:gueri	4=33 6=44
s:guerr	0=37 1=77 4=-70
s:gues	1=-32 3=31 6=33
s:guest	1=-30
s:guid	0=-34 3=-44 5=-55 6=-89 8=-32
s:guide	1=31
s:guil	0=-41 1=-28
s:guilt	8=32
s:gurd	1=79 5=-26
s:gurdj	1=74
s:habi	1=-55 4=-44 5=72
s:habil	4=-39
s:habit	1=-43 5=57
s:hack	1=-56
s:hacke	1=-30
s:haem	2=45 4=-58
s:haemo	2=46 4=-62
s:hair	8=39
s:haird	8=34
s:hand	0=40 1=-38 2=-66 3=-53 4=-33 5=-51 6=-93 7=-84 8=-40
s:handb	0=-25 4=-27 7=-32
s:handc	0=48 5=44
s:hande	3=-28
s:handi	3=-57 6=-49 7=-26
s:handl	2=-31 4=-49 5=-44 6=-41
s:handp	3=29
s:hands	3=-34 4=-46
s:handw	3=25 4=-59 5=-27
s:hano	0=39
s:hapl	2=38
s:haplo	2=49
s:hara	8=-46
s:haras	8=-46
s:harce	5=-31 6=27
s:hard	3=-53 6=-49
s:harde	6=-52
s:hardw	3=-34
s:harm	1=45 4=39 7=-26
s:harml	2=25
s:harmo	1=36 7=-26
s:harr	0=57
s:harv	8=-25
s:hauli	2=-30
s:haut	4=-28 7=-36
s:have	4=-52
s:havi	5=55 6=-36
s:havin	5=50 6=-34
s:havr	7=28
s:hazar	3=-28
s:head	3=-32 4=-44 5=26 7=-53 8=-35
s:heal	0=-30 5=-53 8=-45
s:healt	0=-35 3=-26 5=-52 8=-41
s:hear	0=-44 1=-59 3=-32 4=54 5=-83 6=-44 8=-40
s:heari	0=-35 1=-40 2=-35 4=77 5=-25 8=-36
s:heat	0=-25
s:heati	6=-25
s:heav	4=50 8=-43
s:hebd	3=-51
s:hele	2=-26
s:helen	2=-28
s:heli	4=-37
s:helm	4=32 8=-31
s:helma	4=57
s:help	2=-34 4=50 5=-37 6=-33 7=38 8=-61
s:helpe	2=-41 7=30 8=-54
s:helpl	6=-25
s:helv	7=-31
s:helve	7=-38
s:hemo	2=65 4=-73
s:hemop	2=58 4=-64
s:henc	2=26 5=31 8=-26
s:herb	0=-32
s:here	0=-47 2=25 3=-25 4=-91 5=-25 6=-26
s:hered	0=-29 1=-31 2=35 4=-96 5=-29 6=-25
s:heri	0=-29 2=-28 3=-25 4=-63 5=-29 6=-38 7=-48 8=-30
s:herit	0=-32 2=-32 3=-27 4=-66 5=-41 6=-40 7=-43 8=-38
s:herm	6=-47
s:herma	6=-38
s:hern	4=50 8=-59
s:herni	4=54 8=-51
s:hero	6=-57
s:heroi	6=-30 8=-28
s:hers	0=39 2=31 4=-32 6=26 7=-27
s:herse	0=37 5=45 6=26
s:herv	6=-41
s:hete	0=-43 1=-55 2=40 3=-45 4=-69 5=-66 6=83 7=-31 8=-59
s:heter	0=-51 1=-48 2=43 3=-49 4=-77 5=-58 6=85 8=-60
s:heur	1=-47 3=-53 4=33 5=-26 6=-27
s:heure	3=-64 4=42 6=-28
s:hexh	4=-41 6=-30
s:hexha	4=-34 6=-33
s:hida	0=61 5=-27
s:hidal	0=57 5=-30
s:hier	4=-48
s:hiera	4=-54
s:high	4=60
s:highl	4=48
s:hims	0=70 3=-37 7=-30 8=-34
s:himse	0=70 1=30 3=-37 7=-33 8=-43
s:hind	1=107 4=-39 8=-25
s:hindo	1=34
s:hint	0=-29 5=48 6=72 7=-26
s:hinte	6=40
s:hire	8=-50
s:hist	0=-78 1=-62 2=-42 7=-36
s:histo	0=-71 1=-45 2=-44 4=32 5=31 7=-31
s:hoan	0=29
s:hold	0=-34 1=32 4=-39 5=-37 6=-36 7=63 8=-50
s:holde	3=-40 4=-30 6=-27
s:holi	1=35 3=-34 7=-40
s:holid	1=31 3=-30 7=-27
s:home	1=48 7=-31
s:homel	0=34
s:homeo	0=-48 1=61 7=-30
s:homm	0=-88 2=-35 3=-55 4=-75 5=55 6=61 7=-32 8=-88
s:homme	0=-48 1=-38 3=-50 4=-34 6=67 8=-47
s:homo	0=-65 1=-53 3=-39 4=-78 5=-74 6=69 7=-53 8=-65
s:homog	6=-37
s:homol	2=-27 6=-25
s:homop	6=-38
s:homos	0=-42 1=-44 2=-52 4=-45 5=-68 6=95 7=-36 8=-52
s:homoz	2=62 4=-31
s:hone	5=-27
s:honn	7=42
s:honne	7=34
s:hono	5=-34 7=30 8=-61
s:honou	5=-26 8=-34
s:hopi	2=-51 3=-28 5=-26 6=37
s:hopit	2=-52 4=-49 5=-26 6=25
s:hori	3=-41 7=-35
s:horiz	3=-40 7=-35
s:horl	3=-32 5=-28
s:horlo	5=-31
s:horo	4=-50
s:horos	4=-62
s:hors	4=49 7=-32
s:horse	7=-37
s:hosp	0=-49 1=55 2=-32 4=-48 5=-46 6=-46 7=32 8=-69
s:hospi	0=-44 1=65 2=-36 4=-43 5=-39 6=-56 7=29 8=-69
s:host	0=51 1=-28 5=30
s:hoste	1=-27
s:hosti	0=51
s:hote	0=-34 1=-70 2=-30 4=-68 5=86 6=-38 8=-32
s:hotel	4=-35 5=-34 7=39
s:hotes	5=65 7=-37
s:hour	1=-45 2=-29 3=-36 8=46
s:hous	1=-47 2=-37 3=-29 4=-52 5=-30 6=48 7=-94
s:house	0=29 1=-46 6=57
s:housi	7=-38
s:huil	5=-65 8=-31
s:huis	0=-60
s:huiss	0=-55
s:huma	0=-46 1=62 2=-44 3=-66 4=-45 5=-62 6=-60 7=-44 8=-68
s:humai	5=-39
s:human	0=-30 1=50 3=-58 4=-39 5=-34 6=-54 7=-33 8=-64
s:humou	7=-25
s:hung	0=26 1=-28 7=-26
s:hunga	1=-30
s:hunt	1=-33 2=66 4=-104
s:hunti	2=55 4=-107
s:husb	2=-46 4=-25 5=38 6=-30 8=33
s:husba	0=-28 2=-38 5=39
s:hybri	4=-31
s:hype	2=66 4=33
s:hyper	2=48 4=46
s:idea	1=-30 5=-26 8=-39
s:ideal	8=-30
s:idee	4=-25
s:idem	3=-42
s:idemi	3=-42
s:iden	0=-44 1=-28 3=56 4=-77 5=-40 6=33 7=-48 8=-82
s:ident	0=-57 1=-30 3=68 4=-70 5=-35 7=-55 8=-69
s:igno	2=62
s:ignor	2=64
s:illn	4=58
s:illne	4=72
s:illus	6=25
s:imag	0=-29 4=-72 7=-45 8=-42
s:image	4=-42
s:imagi	4=-27 8=-38
s:imme	1=-34
s:immeu	1=-43
s:immi	0=31
s:immig	0=29 4=-25
s:immo	0=-34 1=58 2=-32 4=-40 5=-28 7=-44
s:immob	0=-27 1=-25 2=-36 4=-44 7=-50
s:immor	1=67
s:immu	4=30
s:immun	4=28
s:impa	3=-33 8=-32
s:impac	3=-30
s:impl	4=40 7=31 8=37
s:impla	4=43 7=33
s:impo	0=-65 4=-46 5=35
s:impor	0=-47 3=-46
s:impos	3=50
s:impot	4=-40 5=42
s:impr	0=-65 1=-28 7=-47
s:impri	0=-71 7=-45
s:impro	1=-33
s:inca	4=34 8=29
s:incap	4=45
s:incar	8=37
s:ince	2=25
s:inci	1=-41 2=52 4=-42
s:incid	1=-28 2=76 4=-44 5=-27
s:incl	0=-33 1=-53 2=40 6=41 7=-27 8=-41
s:inclu	0=-31 1=-52 2=42 6=44 7=-30 8=-49
s:inco	6=58
s:incom	6=53
s:incr	1=61 2=-51
s:incro	1=66 2=-35
s:inde	0=57 1=-45 3=48 5=-57 6=-43 7=-41 8=-69
s:indep	0=69 1=-27 4=-43 5=-26 6=-30 7=-33
s:indi	2=-25 4=59 5=26 8=46
s:indic	4=48 8=54
s:indu	1=-33 5=-27 6=-25 8=-48
s:indus	1=-37 5=-40 8=-34
s:infec	4=-39
s:infi	0=-55 1=-46 2=-67 4=-81 6=-42 7=38 8=-48
s:infid	5=34 6=-53
s:infir	0=-54 1=-38 2=-80 4=-57 7=55 8=-36
s:info	2=-27 4=-81 5=-33 6=-30 7=-38 8=-41
s:infor	2=-27 4=-90 5=-31 8=-45
s:inge	0=-42 1=-40 2=-35 3=-64 4=-26 5=-51 7=27
s:ingen	0=-48 1=-35 2=-35 3=-62 4=-33 5=-51 6=-30 8=-25
s:inha	2=-34 4=-25
s:inhal	2=-48
s:inhe	0=-25 2=-70 4=-63 6=-25
s:inher	2=-57 4=-75
s:init	3=-31 5=-27 7=-70
s:initi	3=-30 7=-64
s:inju	2=32 4=-45 5=-52 6=32
s:injur	2=33 4=-52 5=-47 6=26
s:inma	8=44
s:inmat	8=48
s:inno	2=-36 8=-51
s:innov	2=-26 8=-54
s:insc	3=31 5=42
s:inscr	3=42 5=37
s:inse	8=30
s:insi	0=51 6=-28 7=-25
s:insid	6=-30 8=42
s:insis	0=67 3=27
s:inso	1=32 4=56 6=-33 7=-37
s:insom	4=85
s:insou	1=36 7=-47
s:insp	0=-28 4=-46 5=-36 8=-43
s:inspe	0=-36 4=-33 5=-32 8=-38
s:inst	0=-39 1=-77 2=-37 3=-65 4=-47 5=-63
s:insta	1=-48 3=-67 4=-34 6=26
s:insti	0=-39 1=-35 2=-30 4=-26 5=-35 6=-40
s:instr	8=-41
s:insu	1=-45 2=-52 3=-25 5=33 7=-33 8=-46
s:insul	2=-68 4=34 5=-25
s:insur	0=-27 1=-48 4=-75 5=36 6=25 7=-29 8=-44
s:inte	0=-61 2=-57 7=-33
s:integ	0=-49 1=48
s:inten	0=-26 7=25
s:inter	0=-53 1=-39 2=-66 5=35 7=-33
s:inti	0=-36 1=-32 2=-41 3=-25 4=-45 5=51 6=-72 7=-28 8=-62
s:intim	0=-47 2=-25 3=-28 4=-42 5=81 6=-58 7=-29 8=-47
s:into	2=57 4=-26
s:intol	2=60 4=-25
s:intr	1=-35
s:intro	1=-32
s:inut	4=-25 6=31
s:inuti	6=28
s:inva	4=-31
s:inval	4=-29
s:inve	0=-34 1=-50 3=-52 4=-81 5=-79 6=-32 7=-47 8=-38
s:inven	3=-41 4=-44
s:inver	2=35 4=-43
s:inves	0=-27 1=-42 2=-27 4=-27 5=-68 7=-31 8=-48
s:invo	1=-35 4=-28 5=-32 8=-33
s:invoi	1=-30 3=-25 8=-28
s:irela	1=-31
s:iris	0=-50
s:irre	1=77
s:irrel	1=66
s:isla	5=-39
s:islan	5=-41
s:isra	0=33
s:israe	0=39
s:ital	6=-35 8=34
s:itali	6=-39
s:ivre	0=-39 8=38
s:ivres	0=-45 8=42
s:jail	8=31
s:jaile	8=32
s:jama	2=-80 6=70 7=-38
s:jamai	2=-77 6=68 7=-39 8=26
s:jamb	4=35 8=-25
s:janu	0=53 6=-29
s:janua	0=55 6=-32 8=-25
s:janv	0=25 2=-43 4=-29
s:janvi	0=31 2=-33 4=-32
s:jard	1=43 5=-26 7=-44
s:jardi	1=34 6=36 7=-36
s:jarg	4=-45
s:jargo	4=-38 7=-27
s:jaun	4=29
s:jaune	0=29
s:jaure	0=-25
s:jean	6=-31
s:jers	5=-31
s:jerse	5=-28
s:jesu	1=79 5=-30
s:jesui	1=72
s:jeud	4=25
s:jeun	0=46 1=-48 4=-45 5=39 6=-71 7=-61 8=31
s:jeune	1=-35 4=-27 7=-49
s:join	0=-34 3=35 4=-82 6=-69 7=63 8=-71
s:joine	4=-62 5=-38 6=-58 7=86 8=-38
s:joint	3=-33
s:joke	1=57 4=-54 5=33 6=-65 7=-43 8=-60
s:joue	2=36 3=-37
s:joueu	2=44
s:jour	0=-54 1=36 2=-47 3=29 4=-32 5=-66 8=-34
s:journ	0=-62 1=53 2=-44 3=28 4=-50 5=-50 8=-30
s:judg	1=-26 2=-35 4=-41 5=-35 8=-42
s:judge	2=-31
s:judi	2=-47 3=-49 4=-35 5=-33 7=-26 8=34
s:judic	2=-46 3=-45 4=-28 5=-33 7=-27 8=31
s:juge	1=51 5=35
s:jugem	1=50 5=36 8=-64
s:juli	5=-34
s:julie	5=-33 6=49
s:jume	2=-82 4=27 7=-25
s:jumea	0=33 2=-92
s:jump	8=29
s:jumpe	8=35
s:juni	0=-27 4=-33 5=85 6=-25
s:junio	5=70 6=-37 7=27
s:juri	2=-27 3=-66 4=-34 7=-28 8=-29
s:juris	2=-30 3=-55 4=-34 7=-29 8=-32
s:jusq	0=-25 1=25 2=-34 4=64 7=35
s:just	4=-26 5=-53 6=-31 8=40
s:justi	0=-30 4=-27 5=-36 8=25
s:juve	8=26
s:juven	1=-31 8=37
s:kamp	3=36
s:kant	1=63
s:kanti	1=78
s:kare	6=25
s:kari	5=-30 6=41
s:kary	2=69
s:karyo	2=64
s:kcnh	4=-45
s:keep	2=-29 5=48 6=-71 8=-36
s:keys	3=28
s:keyst	3=42
s:kidn	2=72 5=-30 7=-28
s:kidne	2=59
s:kill	1=32 2=32 8=-42
s:kille	2=36
s:kine	4=-58
s:kines	4=-58 8=-32
s:kitc	1=-25
s:kitch	0=35 1=-34
s:klin	2=35 4=-41
s:kline	2=31 4=-36
s:knock	0=26
s:know	1=25 2=34 4=-46
s:knowl	5=-35
s:koro	3=33
s:korom	3=31
s:kris	1=89
s:krish	1=69
s:kurd	0=41
s:kyot	1=-41
s:labe	4=-34
s:labo	1=-76 3=-37 4=-54 5=-45 6=-63 7=-47 8=-61
s:labor	0=-33 1=-36 3=-26 4=-43 6=-40 7=50 8=-32
s:labou	1=-46 4=-35 5=-40 6=-25 7=-101 8=-33
s:laca	1=39
s:lach	0=47 5=26 8=-26
s:lact	2=37
s:lacto	2=44 4=-25
s:ladd	4=112
s:ladde	4=95
s:ladi	1=-25
s:lago	4=28
s:lain	1=28
s:laiq	0=-26
s:lais	7=-32
s:laiss	0=-26 7=-34
s:land	0=32 1=-39 4=-43 6=38 7=-25
s:lande	0=39 5=-36
s:landl	2=-29 4=-37 6=55 8=27
s:lang	3=-38 4=-38 8=-32
s:langa	1=-61
s:langu	3=-41 4=-39 5=-26 8=-32
s:laps	0=-33 1=-34 7=76
s:lapse	1=-49 7=73
s:lapt	4=-32
s:lapto	4=-31
s:late	0=-42 2=42 4=94 5=-82
s:laug	4=-45 8=-36
s:laugh	8=-38
s:laun	2=-30 5=-25 8=37
s:launc	1=-31 2=-28
s:laund	1=43 8=32
s:laur	6=32
s:laure	6=37
s:lawy	2=-37 5=-32 8=-27
s:lawye	2=-31 5=-31 7=35
s:layo	0=-45 1=-46
s:layou	0=-33 1=-42
s:lead	0=-35 4=-46 5=-45 7=27 8=-33
s:leade	0=-26 1=-28 4=-32 5=-34 6=-33
s:leag	0=-25 8=27
s:leagu	0=-28
s:leak	4=-43 5=31 6=-32
s:leake	5=33 6=-40
s:lear	0=-31 4=-31 7=57
s:learn	2=36 4=-41 7=43
s:leas	1=-25
s:leat	5=27
s:leath	5=31
s:leav	0=42 3=-49 5=-36 7=-33 8=-60
s:leave	0=-67
s:leavi	0=42
s:lect	1=-61 2=-35 4=-49 5=-61 6=-51 7=-49 8=-29
s:lecte	0=71 4=-30
s:lectu	1=-54 4=-43 5=-48 6=-39 7=-28 8=-27
s:leed	0=-26 4=-32 5=-35
s:lega	8=-33
s:lege	4=90 5=25
s:leger	4=29 5=57
s:legi	0=53
s:legis	2=-25
s:leid	2=26
s:leide	2=35
s:leit	1=38
s:lemo	5=-32
s:lero	4=34
s:lesb	0=-56 1=-51 4=-56 5=-51 6=90 7=-38 8=-48
s:lesbi	0=-51 1=-35 4=-50 5=-56 6=93 7=-29 8=-40
s:lesbo	1=-35
s:lett	2=52 3=-30 4=-30 6=-39 7=-28 8=28
s:lette	1=-65 4=-40 7=-25
s:lettr	2=35 3=-43 5=-25 6=-32 8=26
s:leuc	4=37
s:leuce	4=35
s:leur	6=-44
s:leve	0=-26 1=-32 4=49 5=-29 8=-38
s:levr	4=41 5=-28
s:levre	4=52
s:lgbt	6=44
s:liai	0=-46 1=-32 4=-34 5=31 6=-66 8=-29
s:liais	0=-59 1=-56 3=-25 4=-37 6=-56 8=-34
s:libe	2=-46 3=-74 4=-25 6=-47 7=-37
s:liber	2=-52 3=-55 6=-53 7=-45
s:libi	4=-68 5=58
s:libid	4=-74 5=55
s:libr	0=-84 1=75 2=-34 3=-63 4=-43 5=41 6=-32 8=-25
s:libra	0=-35 1=-43 2=-26 3=-33 5=-63 8=-93
s:libre	1=83
s:lice	0=-67 1=-44 2=-29 5=26
s:licen	0=-62 1=-35 2=-30 3=-37 5=38 8=-33
s:life	0=32 8=-31
s:lift	1=-29 4=63
s:lifti	3=-34 4=69
s:liga	4=36
s:ligam	4=34
s:ligh	0=-28 1=-40 2=-25 5=-32
s:light	2=-28 5=-53 8=-34
s:lign	0=38 2=-35 3=-43 8=-38
s:ligne	3=-33
s:ligu	4=-43
s:like	1=36 3=-36 4=-33 5=59 8=-26
s:lill	0=32 1=60 2=-48 4=-29 8=-33
s:limi	0=-33 1=-49
s:limit	0=-30 1=-44 4=-30
s:limo	2=-28 4=-33
s:limog	4=-35 6=-25
s:limp	4=25
s:line	6=-50
s:ling	5=-32
s:linge	5=-33
s:link	6=30
s:linke	6=36
s:liqu	8=-29
s:liqui	8=-35
s:list	1=-74 3=31 6=-26 7=31 8=-32
s:liste	1=-51
s:lite	6=-27 8=-29
s:liter	5=-25 6=-26 8=-46
s:lith	4=44
s:lithi	4=49
s:litt	5=-39
s:litte	5=-27
s:littl	4=25
s:live	0=-41 1=44 2=-42 3=-65 4=-65 5=45 6=39 7=-37 8=-36
s:liver	7=-26
s:livi	4=-38
s:livin	4=-33 5=-26
s:livr	0=-56 3=-55 4=-80 6=26 7=39
s:livre	3=-33 7=62
s:load	5=-40
s:lobb	5=-29
s:loca	1=31 2=-36 3=-30 4=-55 5=-33 6=-61 7=76
s:local	0=26 6=-36 7=-28 8=29
s:locat	7=-25
s:lock	0=-35 8=60
s:locke	8=53
s:lodg	0=-36 1=89 4=-36 6=-32 7=-76 8=-31
s:lodge	5=38
s:loge	0=36 1=-71 5=46
s:logem	0=33 1=-43
s:logeu	1=-50 5=44
s:logi	0=-30 1=-39 2=-28 3=81 4=-47 5=-50 6=-32 8=-52
s:logic	0=-36 3=59 7=-28 8=-28
s:logis	1=-37 4=-31 5=-26 8=-40
s:loir	5=-33
s:lond	0=28 1=-34
s:londo	0=39 1=-30
s:long	1=35 2=-29 6=-60 8=-28
s:longe	5=56 6=-29
s:longt	1=98 5=-30
s:longu	1=-27 5=-36 7=-28
s:look	1=-44 6=-32 8=-36
s:looke	8=-32
s:looki	6=-31
s:lope	2=34 8=-36
s:lorr	4=-42 5=-25
s:lorri	0=-25 4=-34
s:loui	0=32 6=46
s:louis	6=50
s:loun	2=-32 7=-27
s:loung	2=-26 7=-44
s:lour	2=-26 4=34 5=44
s:lourd	2=-26 5=46
s:love	0=-43 1=-31 4=-56 5=76 6=-45 8=-35
s:lovi	6=58
s:lovin	6=50
s:loya	5=-31 7=37
s:luci	5=-52 6=46 8=-40
s:lugg	0=-38
s:lugga	0=-41
s:lumi	3=-25
s:lumie	1=26
s:lunc	0=25 4=40 5=38 8=-38
s:lung	2=-35 4=51
s:luss	6=-25
s:lussa	6=-37
s:lutt	0=-31 8=-26
s:lyce	1=-44 4=-36 5=-52 6=-30 7=-53
s:lync	4=-36
s:maca	4=30
s:macar	4=38
s:mach	0=-44 1=-38 8=-37
s:machi	0=-40 1=-48 2=-39 6=25
s:maco	0=-49 1=-25 5=-38 6=-65 7=-31 8=-47
s:macon	1=-50 6=-31 8=-29
s:macr	0=76 1=-30 3=-47
s:macro	0=67 1=-27 3=-47
s:mada	0=-35
s:maga	0=-65 4=-54 6=-59 7=26 8=56
s:magas	0=-67 4=-27 5=-34 8=65
s:magaz	1=28 4=-34 6=-42
s:magis	6=-25 7=-27
s:main	0=-73 1=-36 3=-40 5=-72
s:maint	3=-49 4=-58 5=-34 6=41
s:mair	1=-42 3=-48 7=-57
s:mairi	1=-39 3=-54 5=-32
s:mais	0=-33 1=-36 2=-50 6=28 7=-43
s:maiso	0=-26 1=-47 2=-45 3=-27 4=-29 5=25 7=-50
s:mait	0=-51 2=-38 3=-30 4=-44 5=-25 6=-39 7=-33 8=-49
s:maitr	0=-42 2=-38 3=-31 4=-58 6=-35 7=-36 8=-57
s:maje	5=36
s:majeu	5=25
s:majo	7=-35
s:major	0=31
s:make	0=-35 1=-40 3=-26 4=-56 6=-33
s:mala	0=-27 1=-39 3=-38 5=-42 6=-64 7=-34 8=-49
s:malad	0=-34 1=-27 2=36 3=-35 5=-47 6=-65 7=-25 8=-61
s:male	4=56
s:malen	4=45
s:malg	7=33
s:malgr	7=28
s:malt	0=-26 2=-28
s:malv	0=-36 4=44 6=27
s:mamm	2=-37
s:mammo	2=-47
s:mana	0=-35 1=-99 2=-74 3=-112 4=-61 5=-25 6=-29 7=-38
s:manag	0=-29 1=-93 2=-79 3=-111 4=-57 5=-40 7=-32 8=-54
s:mand	1=-27 3=-28 4=-53 7=31 8=57
s:manda	3=-25 4=-48 8=55
s:mang	0=-31 1=90 4=-32 5=-25
s:mange	1=88
s:mani	2=-26 4=-57 5=-57 6=-40 7=-46 8=26
s:manif	4=-37 8=42
s:mann	5=-36 7=-37
s:manne	5=-32 7=-28
s:mans	8=35
s:mansl	8=33
s:mant	4=-29 8=-28
s:mantr	8=-45
s:manu	1=-49 2=-29 4=-35 5=-42 7=-32 8=-67
s:manue	1=-33 8=-38
s:manut	4=35 8=-35
s:maqu	0=-40
s:maque	0=-49 7=-28
s:mara	3=-25 4=42 5=-60 6=-47 8=-54
s:marai	6=-39
s:marat	4=52 5=-50 8=-51
s:marc	2=-62 3=-40 5=-73 7=-30 8=30
s:march	0=45 1=-65 2=-42 3=-39 5=-78 6=-51 7=-52
s:marcu	1=41 3=-38
s:mard	1=30 3=-28
s:marg	0=-28 2=37 4=-60 5=-28 8=54
s:marga	6=63
s:margi	2=36 4=-58
s:mari	0=-72 1=-108 2=-53 3=-67 4=-117 5=52 7=-82 8=-88
s:maria	0=-76 4=-39 7=-39 8=-32
s:marie	0=-67 1=-39 2=-46 3=-28 4=-71 5=25 6=47 8=-27
s:marin	6=-26
s:marit	5=-28
s:mark	0=-52 1=-29 2=-53 3=-64 5=-49 6=-49 7=-25 8=-28
s:marke	0=-29 1=-29 2=-57 3=-69 5=-45 6=-43 7=-30
s:maro	3=-36
s:maroq	3=-30
s:marq	0=-34 2=-47 4=-50 6=-33 7=-30
s:marqu	0=-27 2=-25 4=-36 6=-38
s:marr	0=-44 1=-56 3=-33 4=-105 5=78 6=-39 7=-43 8=-65
s:marra	5=-26
s:marri	0=-66 1=-46 2=-45 3=-25 4=-73 5=72 6=-57 7=-42 8=-55
s:marro	2=44
s:marry	4=-28 6=62
s:mars	6=47
s:marse	6=47
s:mart	7=-50
s:marti	0=37 7=-45
s:marx	0=39 1=26 8=-26
s:marxi	0=37
s:maso	6=-42
s:mason	1=28
s:mass	1=-36 3=-26 4=-40 5=-68
s:massa	5=-49
s:mast	0=-51 1=28 3=-40 4=-52 5=-57 6=-72 7=-33 8=-37
s:maste	0=-53 1=29 3=-35 4=-51 5=-59 6=-66 7=-43 8=-35
s:matc	0=-63 2=27 3=70 4=-48 5=-46 6=-30 7=-50
s:match	5=-45
s:mate	0=-57 1=-36 4=-29 5=-40 6=-29 7=-31
s:mater	0=-56 4=-45 5=-46 6=-30 7=-33
s:math	0=-27 6=47
s:mati	4=34 5=-36
s:matie	1=-41
s:matin	2=27 4=46
s:matr	0=-34
s:matri	0=-34
s:matt	0=46 6=30
s:matte	0=42 6=31 7=-34
s:mayo	0=-41 7=-27
s:mean	1=68 6=-25 8=-37
s:mech	0=-30
s:mecha	0=-29
s:mede	0=-26 1=-27 2=36 6=-29 7=40
s:medec	1=-31 2=36 6=-28 7=33
s:medi	0=-67 1=-47 3=-25 5=-70 6=-76 7=-54
s:media	4=-35 7=-56 8=-31
s:medic	0=-27 1=-37 2=-47 3=-35 5=-48 6=-31 7=-52
s:medit	4=-26
s:meet	0=-51 1=-54 2=-27 5=-25 8=-36
s:meeti	0=-53 1=-45 2=-28 5=-35 8=-32
s:meil	1=-35
s:meill	1=-34
s:mela	4=57
s:melan	4=53
s:mele	0=39
s:melen	0=38
s:memb	1=32 2=-44 4=-73 7=79 8=-98
s:membe	0=-29 2=-26 4=-43 7=71 8=-95
s:membr	1=61 4=-43 6=33 7=31
s:memo	0=-66 6=-36 8=-27
s:memoi	0=-63 6=-40 8=-26
s:mena	5=73
s:menag	5=87
s:mene	5=-52 7=43
s:meneu	7=36
s:meno	1=-49 2=31 4=-37 5=51
s:mens	5=-41
s:mensu	5=-43
s:ment	0=-55 1=-30 2=-36 3=38 6=64 7=-53
s:menta	4=-43
s:menti	0=-44 3=28 6=73 7=-40
s:mento	6=-27 8=-26
s:menu	6=-27
s:merc	5=-45 6=31
s:merch	5=-37
s:mercr	6=45
s:mere	3=-26 6=36
s:merg	6=-44 8=-32
s:merge	6=-47 8=-29
s:meri	1=25 6=-30
s:merit	3=-26
s:mero	8=-26
s:mess	3=-47 5=75 6=29 7=-26
s:messa	3=-38 5=84
s:mesu	3=29 5=-32 8=-75
s:mesur	5=-35 8=-65
s:meta	2=50 4=-49 6=-69 7=60
s:metab	2=61
s:metal	7=33
s:meth	0=-50 2=-26 4=-27 5=-42 6=-36 7=27 8=-31
s:metho	0=-37 2=-36 4=-38 5=-56 6=-32 7=41
s:meti	0=43 1=-27 5=-54 6=-40 8=-41
s:metie	0=27 1=-27 5=-48 6=-43 8=-44
s:metr	2=-45 8=-39
s:metra	8=-35
s:mich	1=-46 4=-32 5=47
s:miche	1=-44 4=-26 5=37 6=25
s:micr	4=-29
s:midn	4=43
s:midni	4=37
s:midw	2=-29 4=-25
s:midwi	2=-26 5=-30
s:mieu	0=-49
s:migra	4=25
s:mili	0=-37 1=58 2=-26 4=-39 5=-41 7=-38 8=-29
s:milie	6=28
s:milit	1=71 4=-39 5=-33 6=-30 7=-43
s:mill	0=-44 3=-29 4=-36 5=-31
s:milli	3=-26
s:mine	3=-33 6=-51 7=40
s:miner	7=27
s:mineu	3=-28 7=30
s:mini	0=-43 1=-48 2=-38 4=-58 7=-33 8=-41
s:minin	5=-25 6=29
s:minis	0=-64 1=-39 2=-32 4=-42 6=-45 8=-41
s:minu	1=-37 3=-31 5=-47 6=-35 8=-26
s:minut	0=53 3=-33 4=-47 5=-44 6=-40
s:misc	5=52
s:misco	5=61
s:miss	0=-35 5=-37 6=-47
s:missi	0=-38 3=-28 4=-39 5=-43 6=-25 8=41
s:mist	2=30
s:mista	2=53
s:mixt	7=-30
s:mobi	0=-36 2=-40 4=37 5=-42 6=-52 7=-49 8=-28
s:mobil	0=-43 2=-33 4=34 5=-45 6=-55 7=-47 8=-32
s:mode	2=-36 3=34 4=-29 5=-88 7=-40 8=-28
s:model	0=-37 4=50
s:moder	0=-30 1=26 5=-68
s:modu	8=-33
s:moel	2=47
s:moell	2=38
s:moeu	0=34
s:moeur	0=35
s:moin	3=-51 4=95 8=-36
s:moit	1=42 5=33
s:moiti	1=38 5=30
s:mole	2=-43
s:molec	2=-31
s:mome	0=33 4=56 7=-47
s:momen	0=39 4=57 7=-53
s:mona	0=101 4=-32
s:monar	0=109 4=-38
s:mond	0=-33 1=-27 3=72 4=-31 5=-26
s:monda	3=56
s:mone	8=60
s:moni	0=-28 1=-29 4=-51
s:monit	0=-32 1=-25 4=-54
s:mono	6=-43
s:monog	5=26
s:monoz	2=27 6=-35
s:mons	0=-36
s:monsi	0=-31
s:mont	0=-30 1=-64 2=-38 3=-50 5=-77 6=-32 7=48 8=26
s:monta	2=-35 6=-29
s:monte	2=-49
s:month	1=-27 4=53 6=-25 7=-32 8=32
s:montp	6=-29
s:montr	1=-46 4=-39 6=56
s:mora	0=-31 1=-64 5=-44 8=-33
s:moral	1=-47
s:morm	6=39 8=-39
s:mormo	6=39 8=-33
s:morn	0=30 3=-27 4=50 5=-35 6=-33 8=-47
s:morni	4=37 5=-39 6=-40 8=-43
s:mosa	2=51
s:mosai	0=-30 2=53
s:mosc	0=56 3=-42
s:mosco	0=47 3=-34 6=27
s:most	8=-48
s:mostl	8=-58
s:mote	4=-47 5=-70 6=-29
s:moteu	4=-41 5=-66 6=-28
s:moth	0=-43 2=36 3=-30 5=-29 7=52 8=-42
s:mothe	0=-42 3=-27 7=50 8=-50
s:moti	0=31
s:moto	5=-29
s:motor	5=-36
s:mott	8=-27
s:moul	0=42 3=-61 5=-36
s:moula	3=-62
s:move	0=28 4=-50 5=-26 7=-49
s:movem	0=45
s:mugg	8=-50
s:mugge	8=-64
s:mult	4=38 5=50 7=-37 8=-53
s:multi	5=52 7=-36 8=-44
s:muni	0=62 4=-30 7=-40 8=-29
s:munic	0=73 1=-25 3=-32 4=-28 7=-47 8=-40
s:mura	5=-40
s:murd	8=-30
s:murde	8=-33
s:murm	4=73 5=-36 6=-36
s:murmu	4=75 5=-39 6=-30
s:musc	2=76 4=-48 6=-30
s:muscu	2=51 4=-52 6=-33
s:muse	0=-64 1=-43 2=-26 3=-47 4=-41 5=-35 6=-29 8=-40
s:museu	0=-38 3=-26
s:musi	0=-69 1=-49 3=-28 4=-29 5=-58 7=49
s:music	3=-29 4=-31 5=-50 7=48
s:musiq	0=-50
s:musl	1=-32
s:musli	1=-31
s:musul	8=-25
s:muta	0=-37 1=-37 3=-37 4=-108 5=-51 7=-29 8=-43
s:mutat	0=-39 1=-54 3=-36 4=-99 5=-55 8=-42
s:mutu	1=-50 2=-25 3=-37 4=-40 6=56 7=-38 8=-49
s:mutua	3=-33 8=-28
s:mutue	2=-25 4=-41 6=57 7=-27 8=-29
s:mybp	2=62 4=-33
s:mybpc	2=74 4=-42
s:myhe	2=54 7=-32
s:myher	2=48 7=-34
s:myop	2=32 4=38
s:myopa	2=32
s:myse	4=66
s:mysel	4=56
s:myst	6=28
s:myste	6=33
s:nage	5=-51
s:nageu	5=-44
s:nais	3=-39 4=36
s:naiss	3=-26 4=49
s:nake	0=-31 8=-42
s:name	3=-35 5=38 6=28 7=-28
s:nant	1=-31 7=-36 8=-28
s:nante	1=-30 6=31 7=-33 8=-27
s:nasu	0=-41 7=47
s:nasuw	0=-34 7=48
s:nati	1=-39 3=-41 4=-49 5=-43 6=-34 7=54 8=-62
s:natio	1=-34 3=-41 4=-46 5=-35 6=-48 7=26 8=-70
s:natu	0=-27 2=-45 4=-33 7=-27 8=-28
s:natur	2=-44 4=-33 7=-31
s:naut	7=46
s:nauti	7=52
s:nean	3=63
s:neck	2=38 4=-45
s:need	0=-44 1=-62 3=-45 4=56 5=-35 6=-37 8=28
s:nega	2=85
s:negat	2=78
s:nego	0=-67 3=-36 4=-48 5=-64 6=-51 7=-55 8=-43
s:negoc	0=-28 4=-26 5=-46 7=-93 8=-28
s:negot	0=-52 1=-32 3=-28 4=-28 5=-33 6=-39 7=62
s:neig	0=-46 3=-50 6=26 8=54
s:neigh	0=-44 5=31 6=28
s:neit	1=50
s:neith	1=56
s:neona	2=-25
s:nerv	4=87 6=-26
s:nerve	4=75
s:netw	0=-31 4=-40 5=44 6=25 8=-39
s:netwo	0=-32 4=-39 5=44 6=26 8=-37
s:neur	2=51 3=-38
s:neuro	2=43 3=-40
s:neut	8=-35
s:neutr	8=-33
s:neve	0=-53 1=-31 3=-37 4=-28 7=119
s:never	0=41 6=-57
s:newb	0=66 2=-27 4=-48 8=-33
s:newbu	0=63 4=-48 8=-30
s:news	0=34 4=-39
s:newsl	0=33 4=-32
s:newsp	7=38
s:next	2=-44 8=-25
s:niec	2=33 4=-30
s:nigh	0=-59 1=-63 2=-60 3=-43 4=37 5=58 6=-64 8=29
s:night	8=29
s:nihi	1=69 5=-32
s:nihil	1=70 5=-32
s:nime	8=37
s:nine	6=-47 8=74
s:ninet	6=-35 8=74
s:nive	4=-29
s:nivea	4=-30
s:nobo	7=-31 8=-52
s:nobod	0=28 3=29 5=-26 8=-43
s:nois	3=-55
s:nomb	2=-27 5=65
s:nombr	5=73
s:nomi	6=36 7=28
s:nomin	6=35 7=37
s:nomm	4=-48
s:nord	0=-35
s:nordi	0=-33
s:norm	0=-63 1=-26 4=60 5=-26 6=-47 7=-37
s:norma	0=-70 1=-27 2=40 4=64 5=-33 6=-42 7=-37 8=-26
s:nort	4=-35
s:norwa	7=-30
s:nota	0=-35 2=-32 6=-40 8=43
s:notai	0=-27 2=-28 5=26 6=-44
s:notar	8=40
s:note	8=-52
s:noth	0=-30 1=75 3=-59 5=-41 6=-33 7=-32 8=49
s:nothi	0=-40 1=80 3=-47 5=-31 6=-32 7=-28 8=37
s:notic	2=-25
s:noto	1=55 5=25
s:notoi	1=59 5=30 6=-41
s:notr	1=35 2=-53 3=40 5=-39
s:nouv	0=48 1=-25 3=-36 4=27 7=-40 8=-52
s:nouve	0=39 3=-32 4=39 5=-25 7=-38 8=-53
s:nove	0=50 1=-54 6=-59 8=-26
s:novem	0=52
s:nucl	0=69 1=-31 3=25 4=-31 7=-35 8=-35
s:nucle	0=77 1=-33 2=-27 4=-38 7=-26 8=-35
s:nuit	1=-42 2=-29 4=-25 5=77 6=-54 8=38
s:numb	0=45 1=-44 3=30 4=-46 5=-26 8=-26
s:numbe	0=55 1=-46 3=26 4=-36 5=-34 7=-30 8=-37
s:nume	1=-29 2=-42 8=-52
s:numer	1=-29 2=-49 8=-50
s:nurs	0=-38 1=-49 2=-57 5=-80 6=-68 7=-41 8=-54
s:nurse	3=26 4=-61 5=-34 6=-50 8=-32
s:nursi	4=63 5=-37
s:nutr	1=-26 2=39 4=-29
s:nutri	0=-33 1=-35 2=32 5=-27
s:obam	0=31
s:obje	0=-42 1=95 4=-46 7=-36
s:objec	0=-43 1=87 4=-29
s:obli	8=40
s:oblig	4=32 8=48
s:obte	1=-40 4=-30
s:obten	1=-46 4=-40
s:occu	4=26 8=-37
s:occup	8=-37
s:octo	8=78
s:octob	8=77
s:oddl	5=46
s:oeuv	1=-25 6=-36
s:oeuvr	1=-28
s:offe	1=47 2=41 5=-67
s:offen	5=-56
s:offer	2=43
s:offi	0=-31 1=-74 2=-57 8=-30
s:offic	1=-75 2=-62 3=-33 6=-52 8=-46
s:offr	0=-28 8=-35
s:ofte	4=45 8=-67
s:oliv	6=55
s:olive	6=61
s:onbo	3=47
s:onboa	3=37 8=-25
s:oncl	2=56 3=-30 7=-27
s:onco	1=-26 2=53
s:oncog	2=42
s:onli	1=47 6=-33
s:onlin	0=-28 1=45
s:only	5=47
s:onlyf	5=49
s:open	3=73 4=-25
s:openl	6=30
s:oper	0=-26 1=-26 2=-63 5=-39 6=-46 7=-48
s:opera	2=-37 6=-25 7=-46 8=-50
s:opin	1=-25
s:opini	0=-26 1=-25
s:opio	4=-33
s:opioi	4=-32
s:oppo	0=69 1=44 2=-36 3=-57 4=-70 5=-44 6=-25 8=-85
s:oppon	7=27
s:oppos	0=79 1=44 2=-32 3=-43 4=-56 5=-28 6=-52 7=-50 8=-75
s:opti	0=-35 1=-33 3=-25 4=-52 6=-36 7=-54 8=-41
s:optic	8=-39
s:optiq	7=-30
s:orch	3=-31 4=-25 5=28
s:orche	5=32
s:orchi	4=-31
s:orde	0=-41 4=-44 6=-60 7=-44 8=115
s:order	7=-39 8=56
s:ordo	2=-29
s:ordr	6=-28
s:orei	4=57 8=-26
s:oreil	4=63 8=-28
s:orga	0=42 1=-85 2=-32 3=-28 4=-71 5=-75 6=-73 8=-48
s:organ	0=47 1=-76 2=-33 4=-68 5=-72 6=-69 8=-44
s:orgu	7=-53
s:orie	0=-42 1=-26 2=-59 4=-61 5=-83 6=-33 7=-54 8=-37
s:orien	0=-46 1=-28 2=-52 3=-27 4=-47 5=-90 7=-43 8=-40
s:orig	0=-43 2=65 4=-42
s:origi	0=-41 2=60 4=-32
s:orsa	2=-31
s:orth	0=-36 1=-62 3=-32 4=-76 5=-51 6=-29 7=-26 8=-34
s:ortho	0=-31 1=-62 3=-28 4=-65 5=-45 6=-29 7=-29 8=-38
s:osak	3=31
s:othe	0=-26 4=-54 5=80 6=-58 7=-41 8=-32
s:other	4=-36
s:otta	0=63
s:ottaw	0=60 4=-28
s:oues	7=-39
s:outd	0=-26 7=41
s:oute	5=-28 6=80
s:outl	0=30 1=44 7=-50
s:outlo	0=43 1=56 7=-54
s:outr	8=47
s:outra	8=55
s:outs	0=97 3=-31 5=-30 6=-32 7=-36
s:outsi	0=79 3=-30 5=-35 6=-25 7=-39
s:outsp	0=41
s:ouve	0=35 1=-41 4=-39 5=42 7=-48
s:ouver	0=25 1=-36 4=-36 5=42 7=-52
s:ouvr	4=-58 5=-55 6=51 7=-51 8=-32
s:ouvre	6=32
s:ouvri	4=-35 5=-48 7=-48
s:over	0=-56 2=-25 5=52 6=-29 7=37
s:overs	0=-41 5=40 6=-29
s:owne	0=-29 1=-41 2=-43 3=-28 4=-56 6=-37 8=52
s:pace	4=-41
s:pacem	4=-40
s:paci	0=-77 1=86 7=-36 8=-58
s:pacif	0=-67 1=94 7=-41 8=-49
s:pack	5=-31
s:packa	5=-25
s:pacs	6=-93
s:page	0=32 3=-28
s:pain	3=-31 4=51
s:paink	4=66
s:paint	2=-29
s:pair	3=-45
s:pala	4=50 5=-29 8=-26
s:palb	2=42
s:pale	0=37
s:pales	0=29
s:pall	3=-34
s:palle	3=-25
s:palm	3=44
s:palma	3=73
s:palme	3=-44
s:palmi	3=-34
s:pand	8=-27
s:pande	8=-29
s:pane	0=25 1=-31 2=-64 5=-44 8=-30
s:panel	2=-27
s:pani	4=59 5=-38 8=-39
s:pann	4=-37
s:pans	5=-60 6=87
s:panse	5=-49 6=88
s:papa	6=68
s:pape	0=-54 1=-47 2=-42 4=-87 8=-48
s:paper	4=-87 8=-67
s:papi	2=-25 3=43 8=-32
s:papie	3=36 8=-31
s:paqu	4=28
s:paque	4=35
s:para	0=41 1=-30 2=-36 4=-106 6=-57 7=-39 8=-55
s:parad	0=53 4=-32 6=-34
s:paral	4=-95 8=-32
s:parc	0=46 1=-45 4=-52 5=-67 6=64 8=-48
s:parco	4=-52
s:pard	0=-30 8=37
s:pardo	0=-38 8=35
s:pare	0=-66 2=31 3=-27 4=-68 5=-42 7=-44 8=-26
s:paren	0=-57 2=36 3=-27 4=-68 5=-36 7=-49 8=-38
s:parf	0=42 1=39 3=-29
s:parfa	0=50 1=39 4=-29
s:pari	1=-66 5=-45
s:paris	1=-52 5=-26 7=-48
s:park	0=-52 1=-39 2=43 4=34 6=-25
s:parki	0=-46 1=-32 2=31 4=61
s:parl	0=-75 1=-61 2=-60 3=-36 4=58 8=-41
s:parle	0=-100 2=-31 4=39 5=-29
s:parli	0=-29 7=-28
s:paro	0=37 1=-29 2=-47 4=-44 7=-28
s:parol	0=51 1=-42 2=-41 4=-50 8=26
s:parq	8=43
s:parr	0=39 1=46 6=29 7=60
s:parra	0=33 1=55 3=-30 6=25 7=62
s:part	1=-69 2=-44 3=-33 4=-41 5=41 7=-68 8=-117
s:parta	4=-29 5=-83 6=87
s:parte	0=-66 1=-32 2=-40 4=-44 5=40 6=-50 7=-29
s:parti	0=-79 1=-38 5=33 6=29 7=31 8=-76
s:partn	3=-40 4=-29 5=30 6=-37 7=-51
s:pass	1=-70 2=-36 3=36 5=-92 6=-65 7=-25
s:passa	0=-50 4=-32 5=25 6=-27 8=-25
s:passe	0=-43 2=-33 4=70 6=-33 8=-38
s:passi	0=-33 1=-26 3=-51 5=-97
s:passp	3=47 4=-27 5=-39
s:passw	3=35
s:past	0=50 4=-45 7=-25
s:paste	4=-25
s:pasto	0=65 1=26
s:patc	0=-27
s:pate	0=-40 1=-38 3=-59 6=-38 8=-26
s:paten	0=-31 2=-35 3=-58 4=-72
s:pater	2=-25 3=-46 4=29
s:patho	2=29
s:pati	0=-50 1=-44 2=-66 3=-44 6=-94 7=-34 8=-39
s:patie	1=-54 2=-59 3=-43 4=28 6=-56 7=-34 8=-31
s:patis	4=-45 6=-61
s:patr	1=-39 2=-43 3=-29 4=41 5=34 6=-70 7=-74
s:patri	0=33 2=-37
s:patro	0=-31 4=46 5=37 6=-68 7=-43
s:patt	3=78 5=-34
s:patte	3=64 5=-28
s:paum	3=76
s:paye	5=-46
s:paym	8=-38
s:payme	4=-29 8=-35
s:payr	4=-35 7=-61
s:payro	4=-34 7=-65 8=-32
s:pays	0=-28 7=41
s:paysa	0=-30
s:peac	0=48 7=-25 8=42
s:pean	4=33
s:peanu	4=40
s:peer	3=-31
s:pein	1=-50 2=-31 3=-30 5=-56 7=-44
s:peint	5=-30 8=-36
s:pele	0=-44 1=63
s:peler	0=-39 1=47
s:pena	0=-30
s:penal	0=-26
s:pend	1=-34 2=56 5=72 6=-50 7=-28 8=-28
s:penda	5=79 6=-41 7=-30 8=-44
s:pendi	2=54 8=27
s:peni	4=49 8=-44
s:penit	8=-44
s:penn	6=69
s:pens	0=-63 1=95 2=-39 5=-54 8=-48
s:pense	0=-32 1=67 7=-46
s:pensi	1=-34 6=-29 7=44 8=-33
s:peop	0=-42 1=-40 4=-71 5=37 6=54 7=-36 8=-70
s:peopl	0=-33 1=-44 4=-71 6=64 7=-36 8=-68
s:pepi	4=-37
s:pepin	4=-36
s:perc	3=-26 6=-38
s:perd	0=-27 3=-58 4=99 6=-33
s:perdu	8=-44
s:perf	8=-56
s:perfe	4=50 8=-53
s:peri	6=-25 8=-43
s:perio	6=-30 8=-60
s:perj	8=63
s:perju	8=68
s:perm	0=-67 1=-49 2=-49 3=-26 4=-106 5=-53 7=-35 8=32
s:perma	0=-29 1=-31 4=-42 5=-30 8=-44
s:permi	0=-44 1=-39 2=-29 4=-92 5=-29 7=-35 8=66
s:pers	1=25 4=-37 5=43 7=-43 8=-39
s:perso	4=-35 5=34 8=-36
s:pert	5=-26
s:perv	8=33
s:perve	8=31
s:pete	1=27 6=-29
s:peti	1=-55 2=-25 5=-45 6=34 7=-34 8=-37
s:petit	1=-40 2=-27 4=-26 5=-57 6=32 8=-32
s:petr	8=29
s:petro	8=31
s:phar	1=-30 4=-61 5=-49 6=-61 7=-77 8=37
s:pharm	1=-34 4=-57 5=-41 6=-56 7=-71 8=30
s:phas	0=-25
s:phil	0=-51 2=-28 3=-25 4=-50 5=-69 6=-43 7=-46 8=-55
s:philo	0=-55 1=-37 4=-42 5=-67 6=-30 7=-34 8=-58
s:phon	8=39
s:phone	8=47
s:phot	1=-81 2=-51 3=42 4=-84 6=-53 7=-58 8=-56
s:photo	0=-47 1=-46 2=-37 4=-73 6=-33 7=-49 8=-41
s:phys	2=-40 4=-68 5=42 6=-36 7=-27
s:physi	1=33 2=-46 4=-70 5=43 6=-41 7=-30
s:pian	3=-26 4=-34
s:pick	1=-37 6=-31 8=-30
s:picke	1=-41 6=-29
s:pict	3=27 5=47
s:pictu	5=37
s:piec	0=-33 3=56 6=-33 8=-29
s:pied	0=-51 4=68
s:pier	0=-25 4=-28 6=46 8=-28
s:pierr	6=47 7=-32 8=-28
s:pill	4=-57
s:pilo	0=-41 1=-39 5=-33 6=-29 7=42 8=-57
s:pilot	7=70 8=-32
s:pilu	4=-28 5=30
s:pilul	4=-43 5=30
s:pint	1=-27 4=57 5=-47
s:pipe	2=-33
s:pipel	2=-39
s:piqu	4=-30 7=63
s:pique	7=65
s:pira	0=66 7=-49
s:pirat	0=60 7=-35
s:pitc	8=-52
s:plac	0=54 4=55 5=-34 7=-62 8=27
s:place	4=-30 8=27
s:plai	4=-39 7=-27
s:plaid	0=39 6=-32 7=-33
s:plain	4=-46 8=-38
s:plais	0=-36 4=34 5=31 8=-60
s:plan	0=-85 2=-81 5=-79 6=-52 8=-65
s:plani	2=-29
s:plann	0=-66 1=-30 2=-32 4=-34 5=-38 6=-27 7=-50 8=-25
s:plant	1=40
s:plaq	2=-25 4=65 6=-37 8=-46
s:plaqu	1=-25 2=-29 4=61 6=-31 8=-54
s:plat	0=-48 1=32 4=52 5=-40
s:plate	0=-25
s:platf	1=-28
s:play	0=-41 5=-71 6=-54
s:playb	5=-55
s:playe	6=-28
s:plea	0=-51 3=-26 6=42
s:plead	8=33
s:pleas	0=-44 1=26 3=-26 6=55 8=-48
s:plei	5=54 8=27
s:plom	5=-29 6=-55
s:plon	1=-26 2=28
s:plong	1=-26
s:plum	0=72 2=-38 6=-30
s:plumb	2=-37 6=-29 8=27
s:plus	0=-50 5=99
s:plusi	0=-48 5=95 7=-27
s:plut	6=31
s:pluto	6=30
s:pneu	3=-34
s:podc	4=-28 5=-42 6=39 8=-35
s:podca	5=-38 8=-32
s:poet	6=-38
s:poig	1=36
s:poign	1=30 3=-30
s:poin	0=-34 1=-66 2=-28 4=-58 5=-46 6=-50 7=-44 8=37
s:point	1=-46 4=-47 5=-52 6=-47 8=36
s:poiss	7=25
s:pola	5=-26 6=-27 7=-32 8=62
s:polan	0=36 7=-27 8=58
s:poli	1=-71 2=-37 3=-73 4=-78 5=-111 6=-53 7=-37
s:polic	1=-45 2=-34 3=-82 4=-64 5=-74 7=-47
s:polit	1=-83 3=-38 4=-52 5=-49 6=-57 8=-42
s:polli	0=-29
s:polon	7=-35
s:poly	2=61 5=88 6=-43 8=-28
s:polya	0=-50 2=-39 4=37 5=98 6=-36
s:polyc	2=75 4=-36
s:pomp	1=-29 2=-49 5=-31 7=-25
s:pompe	5=-30
s:pompi	1=-27
s:ponc	1=-34 5=-26 8=-25
s:ponct	1=-29 6=-28
s:popu	0=-52 1=-42 2=-33
s:popul	0=-39 1=-39 2=-41
s:porn	0=-45 4=-57 5=78 7=-31
s:porno	5=36
s:port	0=25 5=-70 7=-33 8=-57
s:porta	8=-39
s:porte	0=-43 2=36 6=37 7=-45 8=-63
s:portf	4=-34
s:porti	3=60 5=-30
s:portr	1=-42 3=-25 8=-36
s:portu	0=-54 1=-25
s:pose	4=-30 5=33
s:posi	2=78 5=-46 6=-35 8=-36
s:posit	2=82 3=-26 5=-45 6=-39 8=-39
s:poss	8=34
s:posse	8=31
s:post	2=-62 3=-41 5=-50 7=-41
s:postd	4=-46
s:poste	0=31 1=-26 3=-32 7=-26
s:postu	5=-33
s:pouc	0=-51 3=78 5=-41 6=-26 8=-28
s:pouce	3=26 8=-25
s:poul	3=-41
s:pour	3=-42 6=33 7=-25 8=86
s:pours	4=-80 8=74
s:pourt	3=-34 4=36
s:pous	5=-30
s:pouss	5=-26
s:pouv	0=34 1=-36
s:pouvo	0=46 1=-33
s:powe	1=-32 6=-49
s:prac	1=41 4=-37 6=-50
s:pract	1=34 4=-41 5=26 6=-59
s:prag	1=-30
s:pragm	1=-43
s:prais	1=34 6=-25
s:prat	0=-36 2=-34 3=-33 4=-49 5=85 6=-28 8=-26
s:prati	0=-49 2=-38 3=-28 4=-63 5=65 6=-37 8=-33
s:prec	0=40 2=53 3=-26 6=47 8=-51
s:preci	0=28 5=-30 6=51 8=-38
s:preco	2=37 4=-27
s:pred	2=49 4=-76
s:prede	2=-43
s:predi	2=55 4=-72
s:pref	0=-46 2=-29 3=-37 4=26 5=-67 6=47 8=-74
s:prefe	0=-50 2=-28 3=-30 5=-58 6=32 8=-71
s:preg	4=28 5=56 8=-25
s:pregn	4=31 5=50
s:prel	2=52 3=-84 7=40 8=-42
s:prele	2=44 3=-71 7=46 8=-33
s:prem	1=-28 3=-31 4=-62 6=-44 7=61 8=-39
s:premi	1=-34 2=-35 3=-45 4=-45 5=-33 6=-56 7=54
s:premu	4=-31 5=-25
s:pren	4=38 5=-35 6=-55
s:prena	2=25 4=-34
s:prep	0=-32 1=-27 4=-36 6=-29 7=-30 8=-31
s:prepa	0=-34 1=-29 4=-42 5=-28 6=-36 7=-30 8=-29
s:pres	2=-80 3=56 4=-36 5=-40 7=-32 8=-25
s:presc	4=-45 8=49
s:prese	1=-33 5=-84 6=37 7=-42 8=-48
s:presi	1=53 2=-36 3=-33 4=-36 5=40 6=-45 7=33 8=-27
s:press	1=-71 2=-49 3=80 5=-37 6=-40
s:prest	7=-36
s:pret	0=-42 5=87 6=-28 7=-26
s:prete	0=-36 5=70 6=-31
s:prev	1=-37 2=29 4=-53 5=-47 6=-54 7=-46 8=32
s:preve	3=-25 4=-69 5=-34 6=-42 7=-28 8=-46
s:previ	4=-52 8=89
s:prevo	4=-26
s:prevu	2=45 3=36 4=33 8=-29
s:pric	4=-32 8=-36
s:prid	4=-46
s:prie	0=-39 1=52 5=-37 7=-34
s:pries	0=-38 1=46 5=-39 7=-32
s:prim	0=-46 5=-42 7=-31
s:prime	5=-40
s:prin	3=86 4=-32 5=-76 6=-59 7=-58 8=-75
s:princ	0=31 4=-40 5=-36 8=-31
s:print	0=-62 1=-35 3=30 6=-41 7=-40 8=-49
s:prio	0=-37 7=30
s:pris	1=-71 2=-48 3=40 4=-78 5=-52 6=-64
s:prise	3=46
s:priso	1=-66 2=-31 4=-42 5=-41 6=-55
s:priv	2=-60 3=-37 4=33 5=35 8=-40
s:priva	5=31 8=-28
s:prive	2=-42 4=54
s:privi	1=-34
s:priz	5=-31 7=-49 8=-29
s:prob	1=-52 3=-33 4=43 5=-39 7=37 8=29
s:proba	0=-38 4=-50 5=-26 7=44 8=43
s:probl	0=42 1=-39 4=80 7=25 8=-62
s:proc	1=-67 4=-45 5=-62 6=-38
s:proce	0=-45 1=-36 4=-47 5=-35 6=-32 8=-40
s:proch	0=62 5=-41 7=44
s:proct	3=27
s:procu	0=-39 1=-26 3=-27 8=61
s:prod	0=-62 2=-78 3=-46 4=-35 5=-54 6=-36 7=-41 8=-57
s:produ	0=-65 1=-29 2=-66 3=-42 4=-38 5=-41 6=-43 7=-44 8=-53
s:prof	2=92 3=27 5=-29 7=-49 8=-116
s:profe	0=-70 3=-80 8=-41
s:profi	0=25 2=73 3=35 4=-57 8=-98
s:profo	0=-25 1=54
s:prog	0=-29 1=-38 2=-25 6=-70 7=-32 8=-32
s:progr	1=-35 4=-27 5=-28 6=-73 7=-42
s:proj	0=-25 3=-66 4=-69 5=-57 6=-57 7=-66 8=-49
s:proje	1=-27 3=-62 4=-54 5=-56 6=-61 7=-67 8=-59
s:prom	0=-63 1=-25 3=-25 5=45 8=-32
s:promi	1=-38 5=69
s:promo	0=-45 3=-30
s:pron	4=-29 8=50
s:prono	8=51
s:proo	3=-30
s:prop	0=-44 6=-35
s:propr	6=-40 8=35
s:pros	0=-46 1=29 2=-31 4=-25 6=-44 7=39
s:prose	1=50 2=-32
s:prost	0=-32 6=-32
s:prot	1=-78 2=-39 3=-86 4=-56 6=-50 7=-50 8=-58
s:prote	1=-74 2=-37 3=-54 4=-46 5=39 6=-37 7=-52 8=-25
s:proth	3=-59
s:proto	1=-27 8=-42
s:prou	0=33 5=-36 7=32
s:prouv	2=57 8=31
s:prov	1=36 4=-31
s:provi	1=53 4=-27
s:psen	2=64 4=-44
s:pseud	5=26
s:psyc	0=-44 1=-35 2=-44 4=-50 5=-38 6=-52 8=-53
s:psych	0=-47 1=-34 2=-41 3=-26 4=-40 5=-45 6=-56 8=-57
s:publ	1=-46 2=-31 3=-64 4=-85 6=-31 7=-26
s:publi	1=-42 3=-64 4=-85
s:puce	5=51
s:pucea	5=51
s:punc	1=-31
s:pupi	0=-30 4=-47 5=51 8=-39
s:pupil	4=-34 8=-45
s:purg	1=-26 5=-27 8=79
s:purge	8=39
s:purs	7=-28
s:purse	7=-36
s:quak	1=30 7=-42
s:quake	7=-39
s:qual	1=-64 2=-49 3=25 4=-60 5=-34 6=-28 8=-41
s:quali	1=-57 2=-48 4=-55 5=-36 6=-32 8=-35
s:quan	1=-33 2=-34 4=-46 8=72
s:quar	1=-43 4=-26 5=-50 8=-54
s:quara	0=-28 5=-25 6=30 8=-33
s:quart	1=-40 4=-27
s:quas	8=44
s:quash	8=40
s:quat	1=32 5=-41 7=-47
s:quatr	0=-27 1=32 5=-57 7=-40
s:quay	4=45
s:quayl	4=49
s:quee	5=-26
s:ques	0=29 3=-26 4=-28 6=40 7=-25
s:quest	0=38 1=27 3=-30 4=-31 6=42
s:queu	0=-36
s:queue	0=-25
s:quic	3=-25 4=-52 6=-27
s:quin	2=-37
s:quinz	2=-30 7=-29
s:quit	1=50 2=-32 3=-50 4=25 6=28 8=-31
s:quitt	1=62 2=-28 3=-36 6=40 7=38
s:quot	2=54 4=-37
s:rabh	1=51
s:racin	6=-30
s:raco	1=-37 5=105 6=-25 8=-28
s:racon	1=-41 5=126 7=-34 8=-32
s:radi	1=-31 2=-27 3=-53 4=-39 5=-40 6=-68 7=-43
s:radio	6=-48
s:rail	7=-30
s:rais	0=-31 1=62 2=-34 3=-63 4=-50 8=31
s:raise	1=98 3=-47 5=-35
s:raiso	1=28 8=33
s:rall	0=41 6=-26 7=-37 8=-29
s:rang	1=-57 5=-45 6=-63 8=-54
s:range	1=-27 6=-35 8=-55
s:rapp	1=-37 2=-41 4=-82 6=-43 7=-51 8=29
s:rappe	4=-50 8=53
s:rappo	0=-28 1=-31 4=-73 6=-26 7=-42 8=-30
s:rappr	3=39 6=-30
s:rath	0=-27 1=31 3=25
s:rathe	0=-30 3=25 5=-27 7=26
s:rati	0=-44 1=78 4=-47 7=-49 8=-26
s:ratio	0=-43 1=92 4=-52 7=-62 8=-36
s:reac	2=-36
s:read	1=85 2=-33 3=-44 4=-34 5=-30 6=-49 7=-46 8=-50
s:reade	1=-30
s:readi	1=42 3=-31
s:real	0=-42 6=-39
s:reali	0=-40 1=-25 6=-38
s:reas	5=-30 6=28
s:reaso	6=25
s:rebel	0=31 8=-31
s:rebu	8=-25
s:rebui	8=-33
s:rece	1=-58 2=-69 4=-42 6=-62 7=-42
s:recei	3=29 5=31
s:recep	1=-48 4=-68 5=-56 7=-42 8=-36
s:reces	2=-47 6=-35
s:rech	4=48 6=-28
s:rechu	4=61
s:reci	8=61
s:recl	1=27 4=-40
s:recla	1=35 4=-44
s:reco	0=-47 1=-71 2=-85 5=-62 7=-103
s:recog	0=-34 4=-47 5=-42 6=-31 7=-86 8=-51
s:recom	0=-27 2=-29 3=-39 4=-31 5=-31 6=-55 7=-27 8=46
s:recon	2=-33 4=29 5=-95 6=39 7=-32 8=65
s:recor	0=-55 1=-54 2=-29 3=36 4=-66 5=-41
s:recou	8=-61
s:recov	5=71 8=-40
s:recr	3=-35 6=-31 8=-48
s:recru	3=-40 5=-28 6=-42 8=-47
s:recu	1=60 8=41
s:recup	4=53 8=31
s:recus	1=82 5=-25
s:reda	0=-63 1=-37 2=-29 4=-38 5=-29 6=-39 7=-36 8=-49
s:redac	0=-53 1=-30 2=-26 4=-26 5=-25 6=-44 7=-34 8=-45
s:redi	1=-48 2=-27
s:redig	0=27 1=-47 3=-39 7=-32
s:redo	8=-25
s:redu	0=-28 1=-38 3=-31 4=-42
s:redui	1=-26
s:reel	6=-44
s:refe	1=-34 2=-71 3=-74 6=-43
s:refer	2=-64 3=-82 5=38 6=-31
s:refo	4=35 5=-38 6=25 7=-26
s:refor	4=66 7=-35
s:refr	0=31 8=-40
s:refu	1=64 2=52 5=-77 6=-26 7=27 8=-27
s:refug	0=38 4=-26 5=-36
s:refus	1=97 2=55 5=-66 7=31 8=-29
s:rega	0=-46 1=-34 5=55 6=-30 7=-33 8=-30
s:regar	0=-48 1=-41 5=49 6=-36 7=-26 8=-37
s:regi	1=-60 2=-31 3=25 6=-30 8=-67
s:regim	0=25 4=-38
s:regio	1=-38 2=-46 3=-25 4=-41 5=43 8=-26
s:regis	0=-47 3=44 4=36 5=-48 8=-51
s:regl	0=-43 2=-30 4=-28 8=-43
s:regle	8=-29
s:regr	0=33 7=-38
s:regre	0=27 7=-45
s:regu	1=-56 5=80 8=-70
s:regul	1=-51 5=81 8=-81
s:reha	6=-26 8=37
s:rehab	4=-52 8=51
s:rein	0=-28 6=-35 7=31
s:reje	1=64 3=73 5=-26 6=41 7=-45 8=-30
s:rejec	3=88 7=-37
s:rejet	1=68
s:rejo	1=-35 2=-37 5=-27 7=68 8=-61
s:rejoi	1=-37 2=-30 5=-37 6=41 7=95 8=-54
s:rela	0=-89 1=-71 2=-53 3=-57 4=-57 5=55 6=-50 7=-67 8=45
s:relac	4=-35
s:relat	0=-89 1=-67 2=-45 3=-58 5=55 6=-63 7=-67 8=-89
s:relax	8=95
s:rele	0=-48 2=-31 3=-43 4=-39 5=-62 7=33
s:relea	3=-48 4=-40 6=-44 7=32
s:relev	0=-34 1=37 5=-42 8=-40
s:reli	0=-77 2=-26 3=-52 4=-73 6=-54 7=-36 8=-59
s:relie	1=40 4=-48
s:relig	0=-69 2=-27 3=-48 6=-55 8=-34
s:rema	0=55 1=27 4=28 5=-35 6=-38
s:remai	0=49 1=28 4=-29
s:remar	4=40 7=26
s:remb	8=37
s:rembo	8=31
s:reme	0=-31 5=-55 6=-42
s:remed	0=-33 4=-37
s:remem	4=45 5=-43
s:remi	3=52 8=-31
s:remis	4=45
s:remo	0=-53 3=28 4=-31
s:remot	0=-29 4=-37
s:remov	0=-32
s:remp	4=-29
s:rempl	4=-29
s:remu	0=-41
s:remun	0=-36
s:rena	0=37 1=-35
s:renai	0=38 1=-47
s:renc	5=-38
s:renco	5=-25
s:rend	4=-26
s:rendu	0=-31
s:reni	0=75
s:renn	0=42 2=-45 6=-40
s:renne	0=46 2=-47 6=-30
s:reno	3=-25 6=26 8=-62
s:renon	8=-29
s:renou	3=-29 4=44 8=-51
s:renov	0=29 4=-42
s:rent	0=-37 4=51 5=-74 8=55
s:rentr	4=58 5=-67 8=58
s:renv	5=-39 6=45
s:renvo	5=-32 6=42
s:reor	3=-34
s:reorg	3=-40
s:repa	0=-59 1=-53 2=-49 3=-34 5=-43 7=-26 8=-25
s:repai	0=-39 1=-44 2=-41 3=-32 4=-31 5=-45 8=-37
s:repe	0=27 2=-46
s:repen	0=56
s:repet	2=-41
s:repl	0=-50 1=-26 2=-46 8=-30
s:repla	0=-47 1=-25 4=27 8=-31
s:repli	2=-37
s:repo	0=-49 1=-41 4=-41 5=-30
s:repon	1=-28 3=-27 5=-25 8=-27
s:repor	0=-82 1=-48 4=-78 6=-43 7=-26
s:repr	0=-44 1=-64 2=-42 5=-76 6=-80 8=30
s:repre	2=-31 3=-35 5=-43 6=-56 8=-65
s:repri	0=-81 1=-41 4=-34 6=-52 7=68 8=79
s:repu	0=43 1=-29 4=-37 5=-35 6=-45 7=-52 8=-32
s:repub	0=38 1=-25 4=-37 5=-36 6=-40 7=-72 8=-29
s:reput	0=-29 7=37
s:requ	0=-27 4=-25 7=-29
s:rese	2=-39 4=-53 6=-52 7=-99
s:resea	0=-47 1=-30 2=-36 4=-58 5=-67 6=-36 7=-85
s:reser	1=35 3=28 4=-37 5=57
s:resi	4=-57 5=61 6=-26 7=36
s:resid	0=-70 4=-46 7=-77 8=33
s:resig	5=45 7=66
s:reso	1=42
s:resol	1=49
s:resp	2=-29 3=-41 4=-87 5=-53 6=-38 7=26 8=-48
s:respe	4=-77
s:respo	1=-26 2=-25 3=-34 4=-34 5=-53 6=-29 8=-48
s:ress	3=67
s:rest	0=-41 1=-57 2=-44 3=-58 4=52 5=-29 6=-77 7=-45 8=-87
s:resta	0=-55 1=-59 2=-25 4=-39 5=-28 6=-62 8=-60
s:reste	5=38 6=-29 8=-58
s:resto	0=-39 1=-46 6=-25 8=-42
s:restr	3=-35 4=80 7=-32 8=26
s:resu	0=-30 1=-38 2=48 3=-25 4=-31 5=-29 6=-42 7=-32 8=-36
s:resul	0=-37 1=-38 2=50 4=-32 5=-28 6=-26 7=-37 8=-31
s:reta	0=-50 1=-31 5=-30 8=-39
s:retai	0=-31
s:retar	1=-38 5=-27 8=-32
s:rete	7=-48
s:reten	7=-46
s:reti	3=41 5=-35 6=-76
s:retin	3=64 4=-109
s:retir	6=-61
s:reto	0=43 4=-33
s:retou	0=47 4=-36
s:retr	2=63 4=67 5=-28 6=-42 7=-62
s:retra	2=-25 4=57 6=-42 7=-59
s:retro	2=71
s:retu	0=-31 4=-65 8=-57
s:retur	0=-30 4=-69 8=-59
s:reun	1=51 4=-95 6=-64 7=56 8=-48
s:reuni	1=60 4=-89 6=-59 7=66 8=-45
s:reus	3=26 7=-28 8=-57
s:reuss	0=33 2=-27 8=-76
s:reve	3=-52 4=-66 5=-29 6=34 8=-38
s:revel	0=-37 6=30
s:reven	0=34 3=-37 4=-61 5=-54 8=-33
s:revi	5=-31 8=-35
s:revie	8=-40
s:revo	0=-43 2=-35
s:revol	0=-47 2=-32
s:revu	1=-27 4=-27 8=-41
s:rewr	2=-45
s:rewro	2=-29
s:reye	3=31 6=31
s:rhon	1=36 7=-34
s:rhum	0=-25 3=68
s:rhyth	3=25
s:rian	0=-35 6=25
s:righ	0=41 1=-49 2=-31 4=-84 5=-59 6=-80 7=-46 8=-36
s:right	5=-42 6=-29
s:ring	7=38 8=27
s:riot	4=-45 8=27
s:risk	2=39
s:risq	2=83
s:risqu	2=74 4=-31
s:rive	8=-25
s:road	6=-43
s:robb	2=-30
s:robbe	2=-26
s:robe	5=-47
s:roch	0=43 7=-32
s:roiss	7=25
s:roll	4=35
s:roma	0=-30 1=-36 3=-41 4=-37 5=-102 6=-55 8=-87
s:roman	5=-64 8=-72
s:rond	5=-47
s:ronde	5=-54
s:room	1=-46
s:rosi	1=79 4=-27
s:rosic	1=85
s:roug	0=-99 4=-43 5=40
s:roun	7=-50
s:round	5=-29
s:rouss	0=-31
s:rout	0=-60 3=-66 5=-36 6=-32 8=-43
s:routi	0=-61 3=-50 5=-28 8=-37
s:roya	0=48 1=27 2=-43 3=-30 4=-39 5=-32 6=-33 7=-35
s:royal	0=80
s:rubr	0=-44 1=33 7=-29
s:rubri	0=-41 1=48
s:rudo	1=34
s:rudol	1=42
s:rugb	0=-61 7=-50
s:rule	6=40
s:rume	3=-58 6=51 8=55
s:rumeu	3=-49 6=54 8=44
s:rumo	6=25
s:runn	2=-42 4=37
s:runne	2=-36
s:runni	4=33
s:rura	6=29
s:russ	0=58 5=-26
s:ryth	3=33
s:rythm	3=44
s:sack	0=-50 7=53
s:sacke	0=-48 7=54
s:safe	4=-26 7=41
s:safet	7=41
s:sail	5=-27 6=49 7=-36
s:sailo	5=-25 6=49 7=-33
s:sain	4=30
s:saiso	3=-28
s:sala	0=-36 1=-41 2=-59 3=30 4=-59 5=-30 6=-61 7=49 8=-58
s:salai	0=26 1=26
s:salar	0=-63 1=-63 2=-41 3=48 4=-53 5=-35 6=-59 7=71 8=-53
s:sale	0=-54 2=-73 3=-50 4=-91 6=-34 7=-30 8=-57
s:sales	2=-61
s:sall	0=-41 3=26 8=-34
s:salm	1=-51 2=-30
s:salmo	1=-41 2=-29
s:salo	5=40
s:salon	5=41
s:salv	7=-29
s:same	4=-33 5=37
s:samed	4=-28 5=45
s:samp	1=31 3=37 5=-27 8=-33
s:sampl	3=43 5=-28 8=-34
s:sanct	7=31
s:sand	0=33 5=-34 8=-30
s:sande	0=27
s:sang	2=-39
s:sani	2=-40 4=48 5=-29
s:sanit	0=26 2=-44 4=45
s:sant	8=-29
s:sapp	6=62
s:sapph	6=49
s:satu	4=-38
s:satur	0=30 4=-41
s:sauv	4=-37 5=-33
s:sauve	4=-41
s:save	1=-34 6=30
s:saven	6=39
s:savi	5=34
s:savin	5=41
s:savo	0=62 1=-31 7=-32
s:savoi	0=56 7=-30
s:scan	0=-32 1=-31 2=-29 4=-72 5=46 6=-26 7=-30 8=-31
s:scand	3=-56 5=61
s:scann	1=-37 3=26 4=-51 7=-27
s:scar	6=-57
s:scen	0=-43 1=-67 8=-55
s:scena	2=-51 6=-51
s:scep	0=26 2=-26 4=-40 5=-33 6=-33 8=-34
s:scept	2=-27 4=-35 5=-34 6=-30 7=-26 8=-45
s:sche	5=-26 6=-39
s:schem	0=-27 6=-38
s:schi	3=62
s:schip	3=57
s:schiz	4=30
s:scho	2=-54 3=-40 5=-93 6=36 7=26 8=-55
s:schoo	2=-56 3=-45 5=-69 6=41 7=25 8=-55
s:schop	1=43
s:scie	1=64 2=-49 4=-35 5=-30 6=-38 7=-27 8=-42
s:scien	1=71 2=-52 4=-31 5=-34 6=-43 8=-44
s:scier	0=32
s:scle	4=71 8=-58
s:scler	4=78 8=-49
s:scol	4=37 5=-40
s:scola	5=-35
s:scoli	4=57
s:scor	3=25
s:score	2=28
s:scot	0=26
s:scotl	7=25
s:scou	5=-33 6=-28
s:scout	5=-41
s:scre	1=-26 8=-32
s:scree	1=-28 2=25 3=25 8=-25
s:scri	3=-61
s:scrip	3=-52
s:scru	7=-30 8=-34
s:scrut	7=-29
s:scul	1=-28 3=-32 6=34
s:sculp	3=-27 6=41
s:seam	4=-28
s:seams	4=-30
s:sean	4=36
s:seanc	4=27
s:sear	1=-29 8=30
s:searc	1=-34 3=31 8=31
s:seas	3=-30 6=-66
s:seaso	3=-30 5=-27 6=-53
s:seco	0=-44 2=-29 4=-51 5=-37 6=37 8=-32
s:secon	0=-30 6=34
s:secou	4=-37
s:secr	2=-63 3=-33 4=-74 5=25 6=-43 8=-93
s:secre	2=-71 3=-33 4=-75 5=29 6=-40 8=-91
s:sect	4=-30 5=-33 8=-38
s:secte	4=-36 7=29
s:secti	1=42 5=-26 8=-44
s:secu	1=39 2=-33 3=-55 4=-62 5=-33 6=-45
s:secul	0=-27 1=40
s:secur	0=25 2=-31 3=-54 4=-41 6=-42
s:sedu	2=-27
s:sedui	5=-26
s:seek	5=42
s:seem	0=34 4=27
s:sego	0=57
s:segol	0=42
s:seiz	4=32 8=-33
s:seizu	4=29 8=-27
s:sejo	0=-34 2=-33 4=40 5=-30 6=-40 7=-31
s:sejou	0=-34 1=-26 2=-35 4=33 6=-43 7=-28 8=-25
s:sele	0=-26 2=-59
s:selec	0=-27 2=-52
s:self	2=-32 3=55
s:selfi	2=-37 3=51
s:sell	0=44 1=-45 2=-58 3=-69 4=-67 5=-34 6=-37 7=-54
s:selli	2=-30
s:selo	0=47 1=46 3=-27 4=-39 5=54
s:sema	1=-29 2=-34 3=38 4=69 5=34 8=-60
s:semai	0=31 1=-30 2=-32 3=36 4=72 8=-57
s:semb	0=58
s:sembl	0=51
s:seme	7=-25
s:semen	7=-30
s:semi	6=41 7=-29
s:semin	5=43 6=29 7=-34
s:sena	0=-62 5=-28 6=-37
s:senat	6=-27
s:send	1=-36
s:sene	1=29
s:seni	1=-30
s:senio	1=-36
s:sens	0=-59 1=45 4=-41 5=-57 6=-48
s:senso	4=-25
s:sensu	5=-52
s:sent	0=-36 2=-26 4=-47 5=-32 7=-27
s:sente	2=-28 4=-51 7=-30
s:sept	4=29
s:sequ	2=-28 5=-50 7=-27 8=-35
s:seque	0=-26 5=-48 8=-36
s:sera	1=49 3=-69 5=-26 6=28 8=48
s:serai	1=44 3=-70 5=-41 8=33
s:serg	6=-49
s:serge	6=-50
s:seri	2=-27 6=-69 7=-50
s:serio	4=43 8=44
s:sero	4=73 8=-36
s:serop	4=80 8=-37
s:serr	1=-27 3=-39 6=-26 8=-29
s:serru	8=-38
s:serv	0=-31 2=-64 3=54 4=-57 5=-26 6=-65 8=39
s:serva	0=-35 3=63 8=-28
s:serve	0=-44 1=-55 4=-51 7=31 8=33
s:servi	2=-54 3=-44 4=-39 6=-25
s:sett	0=-32 5=-32
s:settl	0=-40 4=-25 5=-36 6=-25
s:seul	0=-58 4=41 5=25 6=46 8=-25
s:seule	5=37 6=56
s:seve	7=-40 8=39
s:seven	0=38 7=-27
s:sever	4=45 5=29 7=-37
s:sexo	4=-37 6=-31 7=-30 8=-26
s:sexol	1=-27 4=-31 6=-28 7=-29
s:sext	1=-41 5=51
s:sexto	5=49
s:sexu	0=-58 1=-43 2=-40 3=-31 4=-58 5=51 7=-36 8=-69
s:sexua	0=-50 4=-51 6=35
s:sexue	1=-34 2=-38 4=-33 5=67 6=-26 8=-55
s:shap	3=31
s:shape	2=-31
s:shar	3=-48 5=43 6=-37 7=-54
s:share	0=-38
s:shee	2=-25 8=-36
s:shef	0=-31
s:sheff	0=-30 7=32
s:shel	1=-35 6=-28 8=-27
s:shelv	1=-36
s:sher	8=42
s:sheri	8=31
s:shif	0=-52 2=-57 3=-68 5=28 6=-64 7=-47 8=38
s:shift	0=-48 2=-45 4=37 5=-26 6=-52 8=37
s:shoo	0=-25
s:shop	0=-42 1=-38 2=-28 4=-39 8=39
s:shopl	8=59
s:shor	0=-49 1=-35 8=-45
s:short	0=-41 1=-41 8=-28
s:shou	0=-32 4=52 6=-35
s:shoul	0=-41 8=-30
s:show	2=40 3=-26 4=-27 5=-26 6=-35 8=32
s:showe	2=56 3=-29 4=-43
s:shru	5=46 6=-40 8=-27
s:shrug	5=52 6=-51 8=-33
s:sick	2=51 4=-83 8=-28
s:sickl	2=31 4=-54 8=-33
s:sickn	4=-27
s:side	0=-30
s:siec	5=-30
s:sieg	1=-32 2=-39 5=-41 7=61
s:sien	3=55
s:sigh	0=33 4=50
s:sight	4=60
s:sign	3=27 4=-61 5=-93 7=-54
s:signa	3=-30 4=-90 5=-54 7=-30 8=41
s:signe	0=35 3=27
s:signi	0=26 4=-25
s:simp	0=-51 4=-37 5=-31
s:simpl	0=-55 4=-49 5=-34
s:simu	1=73 4=-56 6=-30 8=-30
s:simul	1=60 4=-54 5=29 6=-26 8=-27
s:sinc	1=-53 2=-44 4=30 5=-35 6=39 8=41
s:sing	0=-55 1=66 4=-36 5=-31 6=-44 8=-33
s:singe	0=-60 1=86
s:singl	5=-39
s:sipt	0=-42 7=49
s:sist	0=-33 1=37 2=29 5=-31 6=-29 8=-26
s:siste	1=41 2=29 5=-25 6=-29 7=35 8=-30
s:site	8=-34
s:sket	5=44 8=-35
s:sketc	5=46 8=-38
s:slee	0=-31 2=-38 4=-45 5=108 6=-69 8=-52
s:sleep	1=-36 2=-31 4=-37 5=84 6=-32
s:slep	5=77 6=-49
s:slid	4=-33 6=-48
s:slide	4=-42 6=-30
s:slip	4=25
s:slog	4=-32
s:sloga	4=-41
s:smal	6=32
s:smil	2=-69 5=37
s:smile	2=-67 4=28
s:smok	4=52
s:smoke	4=63
s:smug	8=55
s:smugg	8=57
s:snui	7=53
s:snuip	7=58
s:soci	0=41 2=-57 4=-59 5=-65 6=-62 7=-99 8=-57
s:socia	0=58 1=-29 2=-51 3=-41 5=-60 6=-38 7=-70
s:socie	0=-39 1=31 3=27 4=-43 5=-26 7=-51
s:soeu	1=-77 2=83 4=-35 5=-25
s:soeur	2=60
s:soft	1=-28 3=36 5=-25 6=-32 8=-27
s:softw	1=-25 3=43 5=-37 6=-46 8=-37
s:soig	0=-33 1=-42 2=-33 6=-34 8=-46
s:soign	0=-38 1=-51 2=-30 4=30 5=-30 6=-36 8=-44
s:soin	3=-31 8=31
s:soir	0=-40 1=-33
s:soire	0=-39 1=-27
s:sole	5=-34 6=65
s:soli	0=-74 2=-30 6=-82 8=-47
s:solic	7=-43
s:solid	0=-65 1=-47 5=-27 6=-55 7=98 8=-29
s:solv	5=-27
s:some	4=41 8=-36
s:somet	4=71
s:somm	0=32
s:somme	0=29 4=30
s:sond	0=-35
s:sonde	0=-35 4=-32
s:soph	6=26
s:sophi	6=28
s:sort	0=-40 5=-37 6=56 8=52
s:sorta	5=-37 6=46 8=35
s:sorti	0=-26
s:souc	2=34 3=-26 5=-27 8=-47
s:souch	2=34
s:soud	0=-54 1=-35 2=-39 4=-25 6=-29 8=-51
s:soude	1=-30 2=-28 6=-40 8=-29
s:soudu	0=-31 8=-29
s:souf	5=-26
s:souff	2=32 5=-28
s:souh	0=-29 4=61 8=-29
s:souha	0=-33 4=40 5=-26
s:soul	0=65 1=26 7=-50
s:soule	0=50 7=-26
s:souli	0=38
s:soun	0=-48
s:soup	6=86
s:soupc	6=80
s:soupi	5=47
s:sour	1=-62 2=-37 5=30 6=-44 8=-48
s:sourc	3=-32 5=-30
s:sourd	3=-30
s:souri	1=-39 8=-37
s:sout	0=103 1=-26 3=-34 4=-34 5=-41 6=-66 7=-82 8=-29
s:soute	0=54 1=-38 6=-34
s:souti	0=40 1=30 3=-34 4=-27 6=-57 7=-25
s:souv	0=32 1=-57 4=41 5=26 6=-28
s:souve	0=40 1=-49 3=-39 4=49 5=30 6=-45
s:sovi	7=-30
s:sovie	7=-34 8=-36
s:spac	0=-33 1=-68
s:spai	8=37
s:span	8=29
s:spar	1=-41 5=-59
s:spea	0=28 4=-51 7=26 8=-60
s:speak	0=36 4=-28 7=32 8=-64
s:spec	0=-76 1=-62 2=-62 3=-28 5=-39 6=-46 8=-56
s:speci	0=-59 1=-50 2=-64 4=-54 5=-100
s:spect	4=39 5=27 8=-31
s:spee	0=-38 3=91 4=-51 5=-32
s:speec	0=-26
s:spel	4=38
s:spen	4=32
s:spend	1=27
s:spin	2=55 3=-29 5=-32
s:spina	2=72 4=-35 6=-39
s:spir	1=-34
s:spiri	1=-55
s:spit	4=41
s:spli	2=-41 4=-40
s:splin	4=-40
s:spoke	0=-35
s:spons	3=-32
s:spor	0=-73 1=-25 4=-62 5=-46 6=-26 7=-42 8=-34
s:sport	4=-38 5=-36 6=-47 7=-29 8=-30
s:spre	1=-48 4=-27
s:sprea	1=-46 4=-27
s:squa	1=-46 4=25 8=-52
s:squar	1=-34
s:stab	4=82
s:stabl	4=45
s:stad	1=-60 3=-32 6=-45 8=37
s:stadi	3=-34
s:staf	0=-40 2=-28 4=-46 5=-40 7=-40 8=-32
s:stag	1=-36 2=-56 5=-40 6=-38 8=-59
s:stagi	0=-45 2=-44 4=-25 5=35
s:stal	0=42 5=-25 6=-27
s:stam	8=-32
s:stan	1=-81 2=-30 3=-62 6=-45 7=-54 8=-68
s:stand	1=-38 3=-51 4=-59 5=47 6=-27 7=-37 8=-48
s:star	1=-38 2=-40 3=-30 4=-39 5=-39 6=-25 8=-80
s:stat	1=-50 2=39 3=-30 4=-53 5=-55 7=-72 8=48
s:state	1=-30 6=29
s:stati	0=-36 5=-41 7=-45 8=51
s:statu	2=44 4=-52 5=-25
s:stau	0=76 7=-64
s:staun	0=89 7=-72
s:stay	5=-27 8=43
s:staye	1=-26 5=-28 8=28
s:stea	0=47 2=-26
s:stee	4=-25 5=-27 7=38
s:steel	0=-37 7=50
s:steer	0=42
s:step	2=-59 6=65
s:steph	2=-47 6=74
s:steri	2=-43 4=40
s:stew	0=-47 1=-36 3=-28 4=-44 5=-46 7=-27 8=-29
s:stewa	0=-43 1=-33 3=-28 4=-44 5=-43 6=-35 8=-27
s:stick	0=25
s:stil	0=25 1=36 2=-46 6=-28 8=-54
s:stin	2=-50
s:stoc	1=-43 4=-38 8=25
s:stoi	0=-26 1=29 4=-31 5=-47 6=-30 8=-38
s:stoic	1=31
s:stoiq	5=-38
s:stol	4=-30 6=-29
s:stom	2=-45 4=62
s:ston	5=-28 6=-41
s:stone	5=-33 6=-35
s:stop	1=35 3=-29 4=36 5=-34 8=-42
s:stopp	1=37 3=-29 4=53 8=-46
s:stor	0=-30 2=30 3=37 4=-42 5=-25 6=-36 8=-30
s:stora	3=27
s:store	2=39 3=27 4=-25
s:stra	1=-25 3=-39 4=-77 6=-32 7=-57 8=-46
s:strai	0=-42 1=-33 2=-29 3=-31 4=-52 5=-76 6=-29 7=-46
s:stran	0=-50 2=39 5=38
s:stras	6=55
s:strat	0=27 5=-49 6=-38 8=-50
s:stre	0=-29 2=-34 4=39 5=-37 6=-46
s:stree	6=-30
s:stres	2=-34 4=42
s:stri	1=43 4=-64 5=-93 6=-65 8=68
s:stric	1=44
s:strik	8=-25
s:strip	5=-56
s:stro	4=52 5=-35 6=-57 8=-73
s:strob	4=37
s:stron	4=-26 6=-57 8=-68
s:stru	0=-26 1=-45 7=-38
s:struc	1=-45 4=-55 7=-28
s:stud	1=-48 2=-33 3=-70 4=-106 5=-62 6=-41 7=-103
s:stude	3=-42 4=-74 5=-30 7=-71
s:studi	0=-50 1=-48 2=-39 3=-44 4=-31 5=-31 6=-41 7=-48 8=-52
s:stup	8=51
s:styl	1=-28 4=-46 5=-31 8=-40
s:subj	1=-31 4=-32 6=-30 7=-36 8=37
s:subje	1=-32 4=-26 6=-38 7=-27 8=28
s:subo	5=84
s:subor	5=78
s:subs	4=-30
s:subsc	1=40 5=39
s:subsi	4=-33
s:succ	5=27 7=-26 8=-39
s:succe	8=-41
s:suff	4=25
s:suga	4=25
s:suic	0=-35 4=41
s:suici	0=-32 4=64
s:suin	3=30 4=-35 5=27
s:suis	2=50 3=-31 8=-28
s:suiss	2=40 8=-25
s:suit	0=-42 1=-43 5=-25 6=-47
s:suiv	4=57 5=29 6=-31 7=-34 8=67
s:suivi	4=72 5=39 6=-55
s:summ	0=-40 3=-36 5=31 6=-32 8=-26
s:summe	0=-34 3=-48 6=-29 8=-29
s:sund	0=59 4=-55 8=-39
s:sunda	1=27 4=-28 8=-30
s:supe	2=-32 3=-32 4=34 5=29 8=-43
s:super	2=-32 3=-34 7=-33 8=-53
s:supp	1=-66 2=-62 3=-37 5=-33 6=-65 7=-37 8=-35
s:suppl	0=-30 3=-48 4=-52 7=-34 8=-56
s:suppo	0=40 1=-29 2=-42 3=-53 5=-65 6=-57 8=26
s:suppr	3=30
s:surf	5=37
s:surg	3=-38 4=-94 8=-37
s:surge	3=-37 4=-92
s:surn	0=-39 1=43 5=65
s:surno	0=-37 1=-45 5=54
s:surp	0=-26 4=-31 5=79 6=-49
s:surpr	0=-25 4=-33 5=86 6=-48
s:surr	2=-27 6=26
s:surs	3=-33 8=68
s:sursi	8=61
s:surv	0=-60 1=-50 5=-51 7=32 8=-90
s:surve	0=-55 1=-25 4=-66 5=-52 7=36 8=-89
s:survi	1=-31 4=26
s:susp	0=42 1=51
s:suspe	0=55 1=41 5=-26 8=25
s:svel	1=-26
s:swap	5=49 8=-41
s:swapp	5=53 8=-43
s:swea	5=-37
s:swin	0=-37
s:swing	4=-25 5=35
s:swit	0=25 4=-31
s:swor	4=-29 8=-30
s:symp	0=78 4=-65
s:sympa	0=54
s:sympt	4=-50
s:synd	0=-126 1=-75 3=-76 4=-65 5=-57 6=-81 7=73 8=-73
s:syndi	0=-132 1=-73 2=-63 3=-72 4=-62 5=-55 6=-83 7=100 8=-90
s:syndr	2=35 4=-33
s:syst	0=-37 2=-31 3=59 4=-39 5=-37 6=-27 7=-35 8=-38
s:syste	0=-45 1=-28 2=-30 3=40 4=-55 5=-32 6=-28 7=-42 8=-37
s:taba	4=-34 8=82
s:tabl	0=-85 2=-41 3=87 4=-39 7=-79 8=-37
s:table	0=-63 2=-41 3=100 6=-26
s:tablo	4=-36 6=25
s:tagg	8=28
s:tagge	8=34
s:tail	1=-33 3=-42 5=-31 6=-48 8=-32
s:taill	0=-28 1=-41 3=-29
s:tailo	8=-34
s:take	0=-62 1=-31 2=41 3=61 4=30 6=-66
s:tale	6=-37 8=-25
s:talk	6=-79
s:tall	1=42 2=58 4=-43
s:tant	4=37 6=-79
s:taoi	1=34
s:taois	1=34
s:tapa	8=51
s:tapag	8=37
s:tast	2=-41 8=-42
s:tasti	2=-30
s:tato	1=34
s:tatou	0=-60 1=26
s:tatt	0=-30 1=54
s:tatto	0=-30 1=57
s:taug	0=-39 5=-39
s:taugh	0=-40 1=-25 5=-42 7=34
s:taul	8=74
s:taula	8=52
s:teac	0=-73 2=-48 3=-28 4=-70 5=-65 6=-25 8=-49
s:teach	0=-60 2=-43 3=-25 4=-59 5=-63 8=-38
s:team	0=-32 4=-27 7=56
s:teams	0=-34 7=47
s:tech	0=-58 1=-65 2=-25 3=-55 4=-65 5=-44 6=-44 7=-48 8=-54
s:techn	0=-64 1=-61 2=-37 3=-50 4=-68 5=-39 6=-52 7=-26 8=-53
s:teen	8=57
s:teena	8=54
s:tele	0=-39 2=-79 4=28 6=-46 7=-38 8=32
s:telep	0=-42 2=-56 8=46
s:telet	0=-38 3=-25 4=49 5=-54 8=-27
s:telev	6=-28
s:tell	0=53 1=-25 4=-58
s:temo	1=31 8=-40
s:temoi	4=-26 8=-45
s:temp	0=-37 1=-37 2=-36 3=42 5=-43 6=-34 7=-56 8=-33
s:tempe	4=-30
s:templ	0=-26 1=-49 3=64 5=-29 6=-28
s:tempo	1=-31
s:tend	6=28
s:tende	1=-36 3=-26 6=28
s:teni	4=30
s:tenn	0=-30
s:teno	3=-30 6=32
s:tens	4=-50
s:tensi	4=-47
s:tenu	1=-41
s:term	0=-47 3=-65 4=-46
s:termi	0=-32 3=-53 4=-28
s:terr	2=-37 5=-25 6=-49 7=-49
s:terra	0=-31 6=-44
s:test	0=-66 1=-26 2=45 3=-107 4=-107 5=-41 6=-66 7=-66 8=-50
s:teste	0=-38 2=106 3=-62 4=-76 6=-30 7=-43 8=-52
s:testi	2=-66 8=-25
s:texa	0=60 7=-41
s:text	4=-25
s:thal	1=41 2=34 4=-39
s:thala	2=38 4=-31
s:thale	1=42
s:than	0=-49 7=55 8=-54
s:thank	0=-64 7=64 8=-41
s:thea	5=-36 6=-47 7=-25 8=-36
s:theat	5=-29 6=-56 8=-33
s:thei	2=-64 3=-55 6=36
s:them	0=39 1=-31
s:theo	0=-45 1=68 5=-33 6=-60
s:theol	0=-26 1=53
s:theor	6=-49
s:theos	1=53
s:ther	0=-64 2=-45 4=-99 6=-34
s:thera	0=-31 1=-35 2=-57 4=-83 8=-43
s:there	4=-38
s:therm	3=38 4=-34 6=-66
s:thes	1=-47 2=-30 3=-45 5=-68 6=-68 7=-71 8=-43
s:thesi	1=-47 5=-35 6=-30 7=-46
s:thie	3=-26 5=-29 6=27 8=-53
s:thin	1=72 2=-41 4=60 5=-71 7=32
s:thing	1=38 8=48
s:think	1=61 2=-27 5=-37 6=-27 7=37 8=-63
s:thir	2=-38 4=-64 7=-32 8=-31
s:thirt	0=26 4=-44
s:thor	1=31 8=-54
s:thore	1=33 8=-49
s:thos	0=32
s:thou	2=-26 5=-38 6=27 7=55
s:thoug	5=-40 6=35 7=31
s:thre	1=-67 2=-41 3=-28 5=51 6=-49
s:three	5=36
s:thro	2=41 3=-37 4=-38 5=30 8=-31
s:throm	2=64 4=-27
s:throu	3=-39 5=31 6=-27 7=27
s:thum	3=41 4=-52
s:thumb	3=66 8=-28
s:thur	1=29 4=50
s:thurs	1=35 4=61
s:thyr	4=28 8=-34
s:thyro	4=29 8=-38
s:tick	0=-26 3=35 7=38
s:ticke	0=-34 3=32 4=-40 7=42
s:tien	1=60 2=-25 4=-63 5=-44 8=-72
s:tienn	5=-45 8=-44
s:tier	1=25 5=37
s:time	6=-43
s:tire	4=-58 6=41
s:tiss	0=-39 2=63 3=-32
s:tissu	2=54 3=-39
s:titl	2=-32
s:titr	2=-28 4=-61 7=-34 8=-30
s:titre	0=26
s:toge	5=79
s:toget	5=69
s:toil	4=45
s:toile	4=58
s:toll	5=-61
s:tolle	5=-54
s:tols	1=48 5=-31
s:tolst	1=47 8=-28
s:toma	6=26
s:tomb	6=-31
s:tool	0=-33
s:topi	3=-26
s:tori	4=-50
s:torie	4=-47
s:tota	4=43
s:touc	1=-48 3=-34 4=-71 5=70 6=-44 8=-29
s:touch	1=-48 4=-63 5=81 6=-67 8=-30
s:touj	1=-27 3=29 4=55 5=-44 6=-32
s:toujo	1=-38 3=25 4=51 5=-42
s:toul	2=-28
s:toulo	2=-25
s:tour	0=-41 1=-73 3=-40 5=-80 6=-60 7=38 8=26
s:tourn	0=-31 1=-55 3=-26 5=-39 6=-37 7=-36 8=32
s:tout	0=-26 1=77 2=-52 7=-49 8=-76
s:toute	1=-39 2=-37 5=-38 6=42
s:toxi	1=48 4=-29
s:toxic	0=-26 1=52
s:trac	1=-48 2=-43 4=63 7=-40 8=-50
s:traca	2=-29
s:tract	7=-28
s:trad	0=-79 1=-27 2=-87 3=-94 4=-48 5=-35 6=-56 7=-43
s:trade	3=-44 7=-36
s:tradi	2=-57
s:tradu	0=-40 1=-45 2=-29 5=-38 6=-36 8=-46
s:traff	0=28
s:trai	0=-88 1=-25 3=-65 4=-32 6=-67 7=-51 8=-48
s:train	0=-61 2=-59 3=-59 4=-80 6=-55 8=-34
s:trait	0=-26 1=-68 3=-43 5=-27 7=-38 8=-33
s:traj	5=-61
s:traje	5=-55
s:tran	0=-55 2=-52 4=-40 5=-83 6=-57 7=-94 8=-78
s:trans	0=-63 2=-44 4=-31 5=-71 6=-55 7=-73 8=-78
s:trav	0=-56 2=-46 3=-42 5=-26 6=-38
s:trava	0=-40 3=-31 5=-28 6=-43
s:trave	0=-33 2=-32 3=-25 4=54 6=-35
s:trea	0=-31 2=-29 3=-25 4=58 5=-31 7=58 8=-36
s:treas	0=-27 4=-40 7=56
s:treat	0=-27 2=-31 4=91 5=-26 8=-27
s:trem	0=-34 2=-26 3=-31 4=69 6=-52
s:tremb	0=-28 3=-25 4=61 6=-41
s:tremo	4=41
s:tren	1=-26 8=-35
s:trent	8=-34
s:tres	0=70 1=-37 3=-34 6=-48 7=-80 8=-33
s:treso	0=64 1=-33 3=-30 6=-47 7=-38 8=-26
s:tria	0=-25 1=-39 2=-48 3=53 5=31 6=-31 7=-29 8=-51
s:trial	4=31
s:trib	1=-36 3=-27 4=-48 7=-29
s:tribu	1=-36 3=-31 4=-53 8=-26
s:trie	4=56 8=-25
s:tris	2=-56 4=46
s:triso	2=-71 4=38
s:troi	0=-69 5=55 6=-54
s:trom	6=-85
s:tromp	6=-78
s:trop	4=-25
s:trot	0=77 5=-27
s:trots	0=72 5=-26
s:trou	0=-56 2=51 5=30 6=-49 7=26
s:troub	3=43 5=-26 7=38 8=36
s:troup	5=34
s:trouv	0=-41 1=25 2=65 3=-32 4=-34 5=30 6=-30 8=-32
s:trum	4=-28
s:trus	1=-51 4=-35 5=-57
s:trust	7=36
s:tues	7=45
s:tuesd	7=31
s:turk	4=-26 8=43
s:turke	4=-27 8=36
s:turn	0=-30 1=54 2=31 4=-34 6=-28
s:turne	0=-26 1=44 2=40
s:turns	3=27
s:tuto	1=-42 4=-30 5=-26
s:twee	0=78 8=-40
s:tweet	0=49
s:twel	4=-38 5=-44
s:twelv	0=28 4=-48 5=-35
s:twen	1=61 3=-41 5=-25 6=-34
s:twent	1=60 3=-33 5=-29 6=-37
s:twic	0=35 1=-54 4=36 5=-44 6=-40 7=-38 8=-37
s:twick	7=-38
s:twin	5=-28 6=52
s:typa	1=-28 2=37
s:typag	1=-27 2=33
s:type	0=-33 1=-69 2=37 3=-49 4=53
s:typef	1=-71
s:typi	0=-38 3=69 4=-26 5=43 8=-25
s:typin	3=55 4=-28 5=40 8=-26
s:typo	5=-51
s:typog	5=-44
s:ugan	5=-34 6=41
s:ugand	5=-47 6=34
s:ukra	0=28
s:ukrai	0=35
s:unbe	1=51
s:unbel	1=48
s:unde	3=-60 6=-34 7=-27
s:unfa	5=53 6=-49
s:unfai	5=60 6=-48
s:unif	8=-53
s:unifo	8=-37
s:unio	0=-27 1=-42 2=-70 3=-81 4=-83 5=-104 6=-77 7=43 8=-75
s:union	3=-38 7=-39
s:unis	0=-52
s:uniso	0=-48 7=38
s:unit	0=-92 1=-61 2=-28 4=-38 6=-28 7=112
s:unite	0=-51 7=59
s:univ	5=-45 7=-25 8=-25
s:unive	5=-56 7=-26 8=-29
s:unpa	0=98 3=-31 7=-42
s:unpai	0=88 3=-27 7=-44 8=43
s:unpr	6=34
s:unpro	6=41
s:unre	0=38 4=-43
s:unti	0=-45 2=-25 3=-45 5=-41 7=-27
s:uphe	5=44 8=-48
s:uphel	5=53 8=-41
s:urba	7=-26
s:urban	7=-25
s:urge	6=41
s:urgen	6=30
s:urne	0=-27
s:usag	4=35
s:usda	7=46
s:user	4=-31
s:ushe	0=-30
s:usin	0=-27 4=-66
s:util	1=60 2=-27 3=32 8=-43
s:utili	1=36 2=-30 3=26 5=32 8=-36
s:vaca	1=-37
s:vacat	1=-28
s:vacc	0=45 1=-31 2=-36 5=-30 7=-37 8=-27
s:vacci	0=46 1=-39 2=-31 5=-37 7=-37 8=-25
s:vale	0=56 3=42 4=-33 5=-30 6=-40 7=-30
s:valeu	3=49
s:vali	0=-33 3=-42
s:valid	3=-29
s:valu	3=-33 6=35
s:vanc	8=25
s:vann	4=30
s:vanne	4=26
s:vant	5=60 8=29
s:vari	4=-36
s:varia	4=-34
s:vaul	3=31 5=-36
s:vega	0=-48 4=-40 5=-65 6=-35 8=-63
s:vegan	0=-45 1=29 5=-36
s:vege	1=-56 2=-50 5=-42
s:veget	1=-69 2=-49 3=-26 5=-33
s:vehi	7=-25 8=-26
s:veil	0=64 1=-27 8=-76
s:veill	0=79 1=-42 8=-69
s:veine	3=42
s:vend	2=-65 4=-65 5=-74 6=-38 7=-40 8=-51
s:vende	0=-28 1=-36 3=-26 4=-61 5=-41
s:vendi	4=-27
s:vendo	0=-25 1=-27 3=30 4=-42
s:vendr	8=-25
s:vene	1=70
s:vener	1=66
s:vent	0=32 2=-54 4=-42 5=-47 7=-30 8=-35
s:vente	0=40 8=-25
s:venu	6=50 8=30
s:verb	8=-34
s:verba	8=-38
s:verd	8=-31
s:verdi	8=-31
s:veri	1=-30 4=-25 5=-36
s:verif	5=-30 8=46
s:verm	0=28 8=-29
s:verme	8=-31
s:verr	8=-52
s:vers	2=32 3=-25 4=-42
s:vert	1=-37 2=-25 3=-36 5=-35 6=-26
s:verti	4=59
s:vess	3=39
s:vesse	3=42
s:vesti	8=-27
s:vete	4=-27 6=-39
s:veter	4=-35 6=-27
s:veuv	4=-34
s:vict	0=-55 1=-52 4=-28 7=30 8=-139
s:victi	7=40 8=-128
s:victo	0=-51 1=-45
s:vida	0=26 5=27 6=-66
s:vide	1=-31 2=-50 3=54 4=-28 5=68 6=-61 7=-29 8=-46
s:video	0=-29 5=81
s:viei	0=55
s:vieil	0=36
s:vien	0=-29 1=47 5=-28
s:viend	6=32
s:vier	5=46 8=-50
s:vierg	5=29
s:vieu	6=80 8=-40
s:view	0=57
s:vigi	0=46 1=-44 3=-42 8=55
s:vigil	0=52 1=-35 3=-52 8=65
s:vign	0=-30 2=-61 4=-47 7=-49
s:vigne	0=-30 7=-44
s:viki	2=56
s:vikin	2=60
s:vill	0=-26 1=-34 4=-48 5=37 6=29
s:villa	4=-28 6=38 7=-33
s:ville	8=26
s:ving	0=25 5=-34 8=-49
s:viol	1=74 4=-51 5=-63 6=44 8=-79
s:viole	1=84 4=-58 5=-48 8=-76
s:vira	4=29 8=-42
s:virg	1=-33 3=-25 4=-29 6=-27
s:virgi	1=-25
s:viru	4=-41
s:visa	0=-47 1=-54 3=48 4=-36 5=-63 6=-32 7=-37
s:visag	0=-31 1=-34 2=-30 3=43 4=-36 5=-57 6=-34 7=-35 8=-32
s:visi	0=-31 3=-37 4=-28 7=-26
s:visio	3=-26
s:visit	1=-53 3=-39 4=-31 8=-57
s:vive	6=56
s:viven	6=50
s:vivi	0=-51 1=74
s:vivis	0=-68 1=75
s:vivr	0=32
s:voca	4=-55
s:vocal	3=-25
s:voge	3=-29
s:voic	0=-25 2=-56 4=-54 5=-57 6=-72 7=-37 8=-74
s:voil	1=-30 4=-29 5=-63 7=-33 8=-28
s:voili	5=-63
s:vois	1=-25 6=36 7=-30
s:voisi	6=35
s:voit	0=-63 1=52 3=-29 4=32 6=25
s:voitu	0=-60 1=32 3=-27 4=36 6=26
s:vola	4=-27 5=62 6=-53
s:volag	5=63 6=-52
s:volan	4=-28
s:vole	3=28 8=-59
s:voleu	3=29
s:volo	1=28
s:volon	1=32
s:volt	1=42
s:volta	1=53
s:volu	0=41 2=25 3=-28 4=-48 6=-31
s:volun	0=38 2=28 3=-32 4=-50 6=-42
s:vote	1=-32 4=-27 5=-27 6=-25 7=-28
s:voti	0=33 1=-45 5=-41
s:votin	1=-43 5=-44
s:votr	3=25
s:voya	1=-47 2=-30 4=35 5=31 8=-48
s:voyag	1=-54 3=-33 5=37 8=-38
s:wait	0=-31 4=36
s:waiti	4=41
s:wale	8=-25
s:walk	0=-29 4=62 5=-30 6=-27
s:walki	4=30
s:wand	8=26
s:wands	8=26
s:want	0=38 1=-57 2=-35 4=-88 5=52 8=45
s:wante	1=-43 5=34 6=-43
s:ward	1=-35 5=-45
s:wardr	5=-37
s:ware	0=-45 1=-29 7=45
s:wareh	0=-52 1=-30 7=51
s:warmt	0=29
s:warn	1=-26 3=30 8=31
s:warne	5=30 7=29 8=-34
s:warni	1=-27 8=38
s:warr	2=30
s:warw	1=27
s:warwi	1=26
s:wast	8=-25
s:watc	3=-25 4=-36 5=59 8=-45
s:watch	3=-50 5=71
s:weakn	3=-26
s:wear	3=-25 4=62 5=37
s:weari	4=45
s:webc	3=41 8=-26
s:webca	3=65 8=-35
s:webm	1=-71
s:websi	4=-25
s:wedd	1=34 4=-35 5=-48 6=31 8=-37
s:weddi	1=30 4=-28 5=-52 6=39 8=-40
s:week	0=-31 2=-26 3=-31 6=-60
s:weeke	2=-35 4=-37
s:weekl	0=-43 1=44 3=-44 6=-41
s:weig	3=-25 4=-44
s:weigh	4=-41
s:weld	6=-53
s:wels	0=-26 6=44
s:west	7=-43
s:weste	7=-36
s:what	1=-51 5=78
s:whate	5=54
s:whats	1=-46 5=25
s:wheel	4=-29
s:wher	0=-55 4=-62 6=26 7=-48 8=-27
s:whet	0=38
s:wheth	0=31
s:whic	1=53 3=-36 4=36
s:whil	6=-27
s:whis	5=33 8=45
s:whist	5=27 8=41
s:whit	4=-47 5=-25
s:whitb	4=-36
s:white	1=-48
s:whol	4=-48
s:whole	5=-27
s:wido	8=56
s:widow	1=32
s:wild	2=-35 6=-53
s:will	6=27
s:willi	6=28
s:wind	7=-26 8=-37
s:windo	7=-32 8=-27
s:winn	8=-39
s:winne	8=-25
s:wint	0=-28 4=39
s:winte	4=41
s:wire	4=-34
s:wish	4=35
s:wishe	4=28
s:with	0=-49 1=34 3=33 4=33 5=-49 7=-38
s:withd	8=70
s:withi	3=28 8=-47
s:witho	0=-72 1=39 5=-44
s:witn	0=-26 1=77 8=-65
s:witne	1=62 8=-67
s:wobb	7=32
s:woma	0=-57 1=-47 2=-28 4=36 6=101 7=-31 8=-46
s:wome	1=-25 2=-38 3=-27 4=-58 6=77 7=-28 8=-52
s:word	4=-38 8=-60
s:work	0=-42 2=-35 3=-27 6=-33
s:worke	1=-56 4=-28 6=-41 7=-34 8=-41
s:worki	0=-40 8=34
s:workp	7=37
s:works	3=-29 4=-38 6=-28
s:worl	0=-39
s:wors	0=-55 1=39
s:worsh	1=39
s:woul	0=61 2=-25 3=26 4=-42 5=-59 6=26 8=-51
s:would	0=-33 1=49 7=26 8=-29
s:writ	0=-30 2=-70 8=-46
s:write	0=-30 2=-46 5=29 8=-28
s:writi	6=-30 8=-27
s:writt	4=55
s:wron	1=41
s:wrong	3=30 8=25
s:wrot	3=-110 7=-62
s:xvii	5=-27
s:xviii	5=-29
s:yann	6=-29
s:yanni	6=-45
s:year	2=-58 3=-67 4=41 6=-61 7=26
s:youn	0=41 3=-34 5=-39 6=-47 7=-37
s:young	2=27
s:yout	4=-34 6=-37 7=-26
s:zemm	0=57
s:zemmo	0=46
w:0	3=60
w:000	0=-34 1=-34 2=-51 3=-46 4=-65 5=-37 6=-47 8=-45
w:02	3=41
w:1	0=-34 4=50 6=-33 8=-46
w:11	2=30
w:12	2=-50 4=74 5=-46 8=-49
w:120	8=36
w:14	1=-27 4=-52 8=51
w:17	3=38
w:18	8=26
w:1981	0=-35 7=28
w:1984	0=-30 1=38 8=-37
w:1987	2=-30
w:1990	1=-40 5=-41 7=31
w:1994	0=30
w:1995	1=-45 8=57
w:1996	5=-60 6=44
w:1998	0=36 1=-25 4=-51 5=-39
w:2	0=-53 1=-53 2=121 4=-65 5=-43
w:20	8=31
w:200	1=-40 6=-38
w:2002	6=28
w:2003	7=54
w:2004	2=43 6=26
w:2009	2=54 3=-38 7=39
w:2010	2=34 3=-29 4=31 8=-41
w:2011	8=30
w:2012	1=-39 3=41 4=-46 5=38 6=-31
w:2013	6=27
w:2014	4=59 5=-31 6=33 8=-31
w:2015	1=-55 4=27 5=-45 6=54 8=-47
w:2016	0=28 1=-56 4=31 5=-39 7=-26 8=51
w:2017	0=28 1=-52 4=31 6=41 7=-36
w:2018	2=40 4=40
w:2019	0=49 1=-47 6=-31
w:2020	1=-25 4=70 5=-36
w:2021	0=29 1=-47 2=32
w:2022	0=37 4=39 5=-25
w:2027	0=-31
w:21	0=31
w:22	2=51
w:23andme	2=34
w:24	0=-32 8=35
w:3	0=-71 2=53 5=-33 6=-29 8=66
w:300	3=-59 4=-31
w:31	5=-25
w:34	7=45
w:340	1=-34 7=-28
w:3d	3=40
w:4	0=-35 3=69 5=-25 6=-38 7=-25
w:40	0=-37 2=32 3=-36 5=-29 6=-26
w:400	2=-26 8=-48
w:41	4=51 8=-43
w:43	4=71 8=-53
w:46	4=-39
w:47	2=34
w:5	0=-35 4=59 6=-27
w:50	0=-29 4=50
w:6	0=75 3=29 5=-35 6=-41
w:60	0=-26 1=-32 8=-40
w:600	3=-25 7=-46
w:8	3=67
w:9	3=26
w:91	3=67
w:98	3=31 5=-45
w:99	3=35
w:a	2=-26 3=-40 7=-34
w:aa	4=94
w:aah	4=44
w:aberdeen	1=33
w:abime	0=-30 3=54 5=-44
w:abnormal	5=-49
w:about	1=-73 3=-58
w:above	5=29
w:absence	0=-30 2=30 3=-36 4=81 5=-25 8=-49
w:absences	7=61
w:absente	4=41
w:abstinence	4=-35 5=63
w:abstinente	4=-63 5=77
w:abus	8=25
w:acas	0=-28
w:accept	6=30
w:accepte	4=42 6=-52
w:acces	3=64
w:accessible	4=-42
w:accident	0=-36 2=-31 5=48 6=-31
w:accidents	4=-52
w:accord	7=-56
w:according	1=27 6=38 7=-25
w:accords	7=-35
w:account	0=28 1=49 2=-26 4=-41 5=48 6=-34 8=-60
w:accountant	1=-42 4=-29 6=-35
w:accounting	5=-31
w:accounts	1=-49 4=-58 5=-26
w:accueil	0=-35
w:accuse	8=32
w:accused	6=-39 8=41
w:achats	0=-36
w:acheteuse	4=-28 5=-30 6=-30
w:acquitte	8=62
w:acquitted	8=35
w:across	2=-33
w:act	0=-26 2=-33
w:acted	7=-26
w:actes	5=-31
w:actif	1=26
w:acting	4=-31
w:action	7=-37 8=34
w:actions	8=-33
w:activated	3=39
w:active	0=29 1=28 3=-45 5=32 7=33
w:activee	3=44
w:activist	7=52 8=-28
w:activite	0=-33 5=-29 7=27
w:actn3	2=46
w:actor	6=-30
w:actors	3=-37
w:acts	1=66
w:ad	0=-33 3=-29
w:adaptation	5=-41
w:addict	5=47 8=-25
w:addicted	5=52
w:addiction	4=-82 5=43
w:addictologie	4=-59 8=-44
w:addicts	4=33
w:adepte	5=70
w:adeyemi	4=33
w:adhd	4=44
w:adhere	5=-26
w:adherent	7=47
w:adherente	0=30
w:adherer	0=-53 7=35
w:adhesion	0=-51 1=46 7=58 8=-34
w:adjointe	5=-27
w:adjudant	8=32
w:administratif	8=-25
w:administration	2=-27
w:administrative	7=-39
w:admitted	5=28 8=48
w:adn	0=-55 1=-53 2=35 3=-84 4=-29 5=-37 6=-31 7=-28 8=-51
w:adopted	6=30
w:adoption	6=-33
w:adult	0=-29 4=-41 7=-42 8=-38
w:adultere	5=35
w:adults	4=-29 5=40
w:advised	3=-33
w:adviser	4=-92 7=-29 8=-43
w:advises	0=-40 2=-34 3=-34 4=64
w:aerien	8=-57
w:aeroport	8=51
w:aeroports	3=-32
w:afd	0=37
w:affair	0=-27 8=-45
w:affaire	1=-29 3=-42 5=-48 7=-29 8=41
w:affaires	0=-34 1=-26 6=-40 8=-55
w:affairs	3=-46 5=-42
w:affection	4=41
w:affiche	5=34
w:affiliated	7=39
w:affiliation	0=67
w:affirme	5=66
w:affray	8=31
w:after	0=-29 2=54 6=-41
w:afternoons	4=51 6=-37
w:again	4=60 5=-52
w:against	0=53 3=-32 5=-39 6=-40 7=-40
w:agde	5=74
w:age	4=46 5=-30
w:agence	0=-67 1=-50 2=-49 7=-29 8=-39
w:agencement	6=-26
w:agency	0=-55 1=-37 4=53
w:agenda	0=-27
w:agent	0=-79 2=-47 3=-42 4=-52 5=-44 7=-47
w:agente	8=-30
w:agnostic	5=-38
w:agnostique	0=-29 1=42 6=-33
w:ago	8=32
w:agreed	3=32
w:agrement	2=-32 8=57
w:agresse	8=-72
w:agricole	7=-35
w:ai	1=-75 3=-67 6=-40
w:aid	4=-95
w:aide	0=49 4=-29 5=27
w:aids	4=-49
w:ailier	0=-34
w:ailing	4=-52
w:aime	0=-58 1=-49 2=-54 3=-27 4=-35 6=109 7=-42 8=-43
w:aimer	5=-40 6=47 8=-29
w:air	5=-29 7=-44
w:airline	2=33 4=-38
w:airport	8=40
w:airports	3=-32
w:alarms	4=-35 8=-35
w:album	4=-39 8=-40
w:alcoholic	4=40
w:alcool	3=-31 4=-82 8=88
w:alcoolemie	4=-46 8=47
w:alcoolique	4=39
w:algorithme	3=28
w:all	0=29 1=88 2=-28 3=-28 4=-41 5=-73 6=-57
w:allemand	1=-25 6=-31
w:allergic	2=-50 5=-48
w:allergie	4=31 5=-30
w:allergy	5=-30 7=-29
w:alliance	7=36
w:allow	1=39
w:allowed	0=-25
w:ally	6=-32
w:alone	0=41 1=-43 8=25
w:along	0=27 2=26
w:alpha	2=36
w:als	4=-35
w:alsace	0=29 4=-40 7=-32
w:altruist	1=34
w:always	1=-26 4=-36 6=51
w:alzheimer	2=66
w:am	0=-31 1=77 4=-45 5=-43 7=-28 8=-31
w:amants	0=-31
w:amateur	0=-26 5=-41
w:ambassade	3=29
w:ambition	1=52
w:ameliore	2=-25
w:amenagement	4=49
w:amende	8=37
w:amendes	8=-25
w:america	0=48
w:americaine	2=54 6=-40
w:ames	5=-55 6=76 8=40
w:ami	0=-60 1=25 2=-41 3=-25 4=-68 6=69 7=-43 8=-36
w:amie	4=-27 5=-54 6=101 8=-34
w:amis	5=-33 6=28
w:amitie	6=34
w:among	4=-46 7=31
w:amour	0=-29 5=50
w:amoureux	1=-31 5=-35 6=57
w:amours	5=-52
w:amyotrophie	2=42 6=-27
w:an	2=-28 3=-99 6=-73 7=-56 8=-55
w:analyse	2=27
w:analysed	0=-35 3=41
w:analysee	3=48
w:analysis	3=-52
w:analyst	7=-40 8=-34
w:analyste	0=31 1=-25 3=-27 5=-27 8=-57
w:anarchist	0=56
w:anarchiste	1=70
w:ancestry	2=-46
w:ancien	0=36 1=-34 2=-30 6=38 7=36
w:ancienne	0=34 1=33 6=-41 8=-25
w:anciens	1=63 5=-61 8=-33
w:and	2=-31 3=-32 7=-64 8=-43
w:angers	1=54 8=-25
w:anglais	8=-33
w:anglican	1=-60
w:animal	1=41 8=-39
w:animale	0=-47 1=64
w:animaliste	0=30 1=-32
w:animals	1=60 5=-37
w:animatrice	0=-34 1=-46
w:animaux	1=101
w:anime	0=-42 5=-29 7=46
w:animist	1=28
w:ankle	8=27
w:anne	0=29 1=-28 5=-43 6=27
w:annee	4=25 6=31 8=-40
w:annees	8=37
w:annonce	5=46
w:annuel	5=-25
w:annuels	5=-44
w:anomalie	2=72 4=-25
w:anonymous	5=30 6=-29 7=-32 8=25
w:anorexia	4=-29
w:another	0=-56 6=94 8=-30
w:ans	0=-30 1=-34 2=-59 5=-25 8=58
w:answered	1=-42 8=-35
w:antecedent	4=-25 5=-26 8=39
w:antecedents	2=-27 8=53
w:anthroposophe	1=58 6=-43 8=-32
w:anthroposophist	1=69
w:anti	0=106 1=38 4=-47 5=-42 7=-37 8=-43
w:antidepresseurs	4=37
w:antinatalist	1=59
w:antispeciste	1=48
w:antitrypsine	2=29
w:antoine	6=57
w:any	0=59 5=-51 6=-46 7=30 8=30
w:anyone	2=62 5=41
w:anything	0=36 1=56 4=-31 6=-32
w:apaisee	0=-40
w:apnee	4=57
w:apoe4	4=-32
w:app	3=64 4=-54 5=-35 8=-38
w:appareil	2=-31 3=37
w:appareille	3=-32 4=70
w:apparel	5=-47
w:apparemment	1=42
w:apparently	0=-44 4=37 7=-37
w:appartement	6=42
w:appartenance	0=40 7=-33
w:appartenu	0=34 8=-37
w:appartient	1=71 2=45 4=-57
w:appeal	8=30
w:appealing	8=45
w:appeals	8=-34
w:appel	8=-44
w:appelle	6=33
w:appli	4=-36 8=-30
w:applicant	1=30 2=26 3=44
w:applicants	3=-45 6=-28
w:application	3=28 8=33
w:apply	2=40
w:appointed	0=-38 7=47 8=-47
w:apprend	0=-26 6=35
w:apprentice	6=-62
w:apprentices	1=-35 2=-29
w:apprentis	2=-35 5=-25
w:appris	3=47 7=42 8=-26
w:approach	1=-28
w:appui	0=45 2=55 4=-28 5=-55
w:apres	1=69 2=47 4=-54 7=-58 8=42
w:april	4=47
w:apte	4=83
w:arbitre	4=-27
w:arbre	0=63 2=-48
w:arc	5=-25 6=-35
w:architect	1=-34
w:architectes	1=-49
w:archive	1=57 4=-29
w:archives	0=-35 8=-32
w:are	3=50 4=-58 5=-55 7=40 8=-75
w:arm	4=50
w:armee	3=31 6=27 8=-37
w:armees	8=-43
w:armes	1=61 8=-34
w:arms	0=52 4=40 7=-42
w:army	1=-32 2=-49 3=42 4=71 5=-70 6=32 8=-33
w:arnaud	2=-27
w:around	4=-38 5=31
w:arrangement	5=65
w:arrest	2=30
w:arrested	8=37
w:arresting	8=-30
w:arret	0=-37 1=-37 2=-26 4=68 5=-36 7=-38 8=47
w:arrete	2=-27 4=-26 8=74
w:arrets	4=-39 8=-35
w:arrivants	3=-49
w:arrive	0=-43 8=-39
w:arrivee	0=36
w:arrondissement	0=46
w:arson	8=25
w:arsonist	8=-26
w:art	2=-28
w:arthritis	4=30
w:article	5=40 6=-31
w:artist	3=-28
w:artiste	3=-30 6=30 8=48
w:artistique	5=-30
w:arts	0=-40
w:as	0=31 3=-29 6=-31 7=-31
w:asbo	8=40
w:asexual	4=-38 6=70
w:asexuel	6=75 8=-39
w:asexuelle	5=55 6=-27
w:ashkenazi	2=65
w:ask	2=-30 4=27 5=40
w:asked	0=-34 4=34 7=-33 8=52
w:asking	3=31
w:asks	0=-54 3=29 5=48 6=-28 8=-40
w:aslef	7=40
w:assault	8=45
w:assemblee	0=-37 3=31
w:assembly	0=57 4=-27
w:assesseur	0=29
w:assigne	8=55
w:assises	8=-38
w:assistant	0=-26 2=-33 3=-25 4=-56 6=-33 7=-47 8=-47
w:assistante	4=-40 5=-41 8=-32
w:association	0=-46 2=-61 3=-45 4=-29 5=-39
w:associations	6=-27
w:associe	6=39 8=32
w:associes	1=-34 5=41
w:assumee	6=38 7=-26
w:assurance	8=-41
w:assure	0=44 5=-25 6=-25 7=-56 8=48
w:assured	0=39 2=-30
w:assureur	8=-28
w:asthma	4=-60
w:asthmatique	1=-31 4=32
w:asthme	4=62 5=-56
w:astrid	6=26
w:at	2=-55 4=-48 6=31 8=-61
w:atelier	1=-96 2=-26 4=-25 5=-36 6=-34 7=41
w:ateliers	0=-30 1=-30 4=50
w:athee	1=95 3=-34
w:atheism	1=-43
w:atheisme	0=-34 1=69 2=-26
w:atheist	0=-35 1=105 4=-40
w:athlete	2=38
w:atlanta	0=59 7=35
w:atlantic	4=-47 5=-25
w:atlas	2=-27
w:atrophy	2=58 4=-28
w:attached	4=-36 8=25
w:attack	0=95
w:attacks	4=47 8=-34
w:atteint	2=52 4=-42 6=-26
w:attend	1=-36 4=61 6=-45 8=42
w:attends	1=55
w:atteste	8=28
w:attirance	5=-70
w:au	4=49 6=-60
w:auberge	5=-38 6=43
w:aubin	4=53
w:aucun	1=52 3=-44 4=44 6=-31 7=-36
w:aucune	0=43 1=71 4=43 6=-41 7=-31
w:audience	8=-50
w:audio	3=-34
w:audiologists	4=-42
w:audit	4=-33 5=-26
w:audited	1=-37 6=-26
w:auditeur	4=-44
w:audits	7=-33
w:august	0=35 1=35
w:aujourd	1=37
w:aumonerie	1=32 3=-37
w:aumonier	8=-49
w:aunt	2=27
w:aupres	4=-35 5=-29 7=-47 8=28
w:aurait	0=29 5=-34 6=65 7=-42 8=32
w:aurelius	1=56 3=-28
w:aussi	0=-37 2=34 5=-47
w:authentication	3=41
w:authentification	3=29
w:authentifiee	0=-38 3=34
w:authentifier	3=28
w:autism	3=-30
w:autiste	4=67
w:auto	4=33 6=-44
w:automatique	8=-45
w:automatiquement	3=47
w:autonomiste	0=27 7=-37
w:autre	1=43 4=-42 6=46
w:autres	0=47
w:autrice	8=-35
w:autumn	4=37
w:aux	0=54 1=-31 2=-34 3=-81 7=-36 8=-27
w:auxiliaire	6=-26
w:available	4=-26
w:avait	0=58 8=-34
w:avant	1=32 3=-26 4=-53 5=-36 8=-52
w:avec	0=-36 1=-88 2=-27 3=38 5=76 6=60 7=-107 8=-28
w:aveugle	4=-39
w:avion	2=43 4=33
w:avis	3=-26 6=-30
w:avocat	8=-43
w:avocate	2=-29 4=-27 6=-35 7=-62
w:avocats	7=63
w:avoid	2=-43 4=62
w:avoir	1=60 3=-54 5=34 6=-47 8=-37
w:avons	0=27 7=-26
w:avoue	5=70 7=-35 8=80
w:avowed	1=44
w:awaiting	8=53
w:award	6=45 8=-37
w:away	7=-25
w:ayant	4=-38 5=30
w:ayn	1=63
w:b	2=-35 4=35 6=-39 8=-58
w:b27	4=-30
w:b2v	4=-37
w:b3	8=46
w:baby	0=-35 4=75 6=-43 8=-34
w:bac	6=-33
w:back	0=25 1=-52 3=-40 4=75 5=-78 6=-73 7=-25 8=30
w:bad	0=-28 4=84 8=-53
w:badge	0=-90 1=-38 2=-46 3=55
w:badges	5=-25
w:badly	5=-31
w:bae	1=33
w:bail	4=-28 6=-28
w:bailleur	5=44 8=-25
w:baker	0=-25 3=-30
w:bakeries	3=-33
w:bakery	1=-26 6=-45 8=-38
w:balance	4=-42
w:balanced	2=29 4=-52
w:ballot	7=-35
w:ballroom	0=-27 5=-28
w:bamako	0=59
w:ban	8=72
w:banc	8=-32
w:band	0=-32 6=-53 8=-42
w:bands	5=-51
w:bank	0=-59 1=-43 2=-44 3=34 4=-42 5=-62 6=-47 7=-65 8=-47
w:banking	5=-27
w:banned	8=48
w:banque	2=-29 3=43 4=-51 5=-56 6=-39 7=-45 8=-55
w:bans	8=77
w:bar	0=-28 1=-26 2=-32 3=-41 4=-46 5=84 6=-76 8=-42
w:barman	6=-30
w:barracks	0=-26
w:barre	0=-48
w:barreaux	5=-42 8=41
w:barred	8=56
w:barrister	8=-34
w:bars	5=-33 6=54
w:bartender	6=-34
w:bas	2=52
w:base	3=55 7=26
w:bass	6=-49
w:bath	6=-30
w:bati	1=-48
w:batiment	1=-33 7=-39 8=-28
w:bayrou	0=82
w:bbc	6=-27
w:bce	7=26
w:bdsm	5=35
w:be	0=28 1=-56 3=25 4=-55 6=58
w:beat	4=-25
w:beau	1=-48 8=41
w:became	1=27
w:because	0=-25 3=38 4=29 5=26 6=35 8=-46
w:bectu	3=-41 7=48
w:bed	0=-44 1=-31 3=-35 5=68 6=-40 7=-35 8=-39
w:been	1=-26 4=38 5=26 6=-40 8=59
w:bees	6=-40
w:before	0=-46 4=58 8=-48
w:began	1=26 4=54
w:behalf	7=-28
w:behind	0=-25
w:being	1=49 4=41 5=-26 6=42
w:belfast	1=29
w:belge	0=-33 4=-35 7=-34 8=74
w:belgique	0=43
w:belief	1=33
w:beliefs	1=31
w:believe	1=27 4=-29 6=-27
w:believed	4=27 7=27
w:believes	0=-30 1=-27 4=-29 6=-29 8=35
w:believing	1=34
w:bell	7=29
w:belonging	1=-42 8=-35
w:belongs	1=39
w:bench	4=-32
w:beneficiaire	4=28
w:benefit	4=-28 8=-38
w:benevole	5=-28 7=-31 8=-50
w:benin	1=43
w:berlin	5=-43
w:bernard	6=34
w:bernie	0=28 8=-25
w:best	0=-40 1=-30 2=-32 5=30 6=-37 8=-25
w:beta	4=42
w:better	0=-52 4=34
w:between	0=29 1=-27 7=-37
w:bi	0=-43 5=-55
w:bible	1=58 5=-28 6=-32
w:bibliotheque	0=26
w:bien	0=-40 1=48 2=-36 3=-45 4=39 5=-61 8=-36
w:biens	8=30
w:bijoutiere	8=-38
w:bilan	0=-34 3=-35 7=30
w:bilingual	6=-29
w:billets	6=26
w:bio	6=73 7=-25
w:biobank	2=-25
w:biologie	2=-29
w:biometric	4=-41 7=-26 8=-46
w:biometrics	3=-38
w:biometrie	0=-30 3=-29
w:biometrique	0=-35 3=46 4=-28 7=-26
w:biometriques	3=70
w:bipolaire	4=31
w:birth	4=25
w:bisexual	4=-27 6=93
w:bisexualite	0=-30 6=40
w:bisexuel	6=61
w:bisexuelle	6=58
w:bit	4=44 5=38
w:blackballed	7=29
w:blacklisted	7=31
w:blanc	0=44 5=-42 6=-37 8=33
w:blanchi	8=47
w:bleu	4=-45
w:blind	2=-28 3=-29 4=-33
w:blocages	0=47
w:blog	0=56 1=-37 2=46 3=-31 4=-45 5=48 6=-46 7=-57 8=33
w:blogs	8=-38
w:blood	0=-32 1=-43 4=40 5=-35 6=-26 7=-26
w:blue	0=-35 4=40
w:bma	7=54
w:board	0=-25 6=-41 7=-31 8=-76
w:boasts	5=36
w:boire	4=51 8=-39
w:bois	2=-73
w:boit	0=-61 1=-31 2=-26 4=105 5=-45 6=-43 8=-39
w:boite	4=28
w:bon	1=-81 3=-54 6=-42
w:bonds	0=-25
w:bone	0=-35 1=29 2=42
w:bonne	4=-60 6=-45
w:bonnes	5=-41
w:bons	0=-41 5=-51
w:book	0=-75 3=-67 4=-47
w:bookkeeper	8=-36
w:bookkeeping	5=-26 6=-33
w:books	0=-31 1=-29 4=-44 6=-25 8=-47
w:bookshop	1=-31
w:boots	5=-39
w:bord	0=-43 2=26
w:bordeaux	6=-29
w:border	8=-42
w:borders	4=-39
w:born	0=-49 2=40 3=-56 4=78 5=-55
w:borne	3=38
w:boss	0=-53 1=-32 2=-69 3=-25 4=-25 5=56 6=-39 8=36
w:boston	0=41
w:both	0=-43 1=-48 2=45 3=55 6=-47 7=29
w:bouddhiste	1=-28
w:bought	3=-41 6=32
w:boulangerie	6=-41 8=-32
w:bourse	4=-31
w:boutique	0=-26 2=-40 3=-38 4=-33
w:boy	0=28 3=-32 5=-32 8=55
w:boyfriend	0=-33 4=-29 8=-32
w:boys	5=58 6=27
w:bracelet	4=-34 8=44
w:bracelets	8=-48
w:bradford	4=-33
w:braille	4=-28
w:branch	0=-59 3=-38 4=-27 7=59 8=-42
w:brand	0=-27 3=-50 4=-49
w:brands	4=-27
w:braquage	6=-51
w:bras	0=-52 3=-27 4=73 5=-55 6=-25
w:brca	2=76
w:brca2	2=79 4=-37
w:bread	0=-34 1=-35
w:break	4=-27 8=-36
w:breakdown	5=-37
w:brest	5=-57 6=-38
w:breton	0=44
w:brexiteer	0=55
w:bridal	8=-41
w:bridge	5=-38
w:brief	1=-28 5=-52 8=-36
w:brigade	7=-26
w:brighton	5=-34
w:brilliant	6=-42 7=27
w:brings	4=57
w:bristol	6=-29 8=40
w:britain	0=31
w:british	1=38 7=-28
w:broke	1=36 3=-34 4=27 5=45 6=-27
w:brothels	5=32
w:brother	0=26 1=61 7=-48 8=54
w:brought	0=-59 1=89 6=-42
w:browser	2=-26
w:bruit	5=39
w:bruno	6=54
w:brussels	0=74 1=-45
w:brut	3=-28
w:bruxelles	0=26 2=-34 4=-26 6=27
w:bsc	4=-26
w:budapest	0=39
w:budget	3=-27 6=-40
w:budgets	0=-35
w:build	4=-30 8=-33
w:building	0=-41
w:built	0=-28 2=-31 4=-57 5=-31
w:bulletin	0=-74 8=25
w:bumper	1=36
w:bunting	7=-25
w:bureau	1=-56 4=56
w:bureaux	1=-34
w:burglary	8=27
w:burn	4=59 8=-45
w:burnt	3=36 4=27
w:bus	0=-41 4=-41 5=-42 7=-41 8=-52
w:business	0=-26 2=-41 6=-46
w:but	1=81 2=-30 3=-30 6=-61 8=-32
w:butch	6=53
w:bute	3=39 4=-30
w:buvette	0=-47
w:buyer	0=-26 6=-51
w:by	0=-70 2=30 3=54 4=-27 5=-65
w:bypass	0=64 8=-36
w:c	4=-60 6=-36 8=-59
w:c282y	2=41
w:ca	0=57 2=-32
w:cabaret	5=-25
w:cabin	5=-27
w:cabinet	2=-35 4=-26 7=-32 8=-26
w:caces	2=-32
w:cache	0=40 3=-54 4=-33 5=-50 6=42
w:cadet	1=-33
w:cadre	0=-37 4=-42 5=-31 7=27
w:cafe	1=-45 4=-25 5=-44
w:cafeteria	4=-25
w:caisse	2=-38 3=38 5=-32 6=-43 7=-30
w:cakes	8=-39
w:calais	0=30 5=-49
w:calendar	4=26
w:call	1=-29 2=-31 4=-31 5=-67 7=61 8=-44
w:called	0=-39 4=30 5=-41 6=32 8=36
w:caller	3=-28 6=-51
w:calling	2=-32
w:calls	0=33 2=-60 5=-56 6=38 8=-38
w:calme	5=-52
w:cambriolage	3=41 8=-56
w:came	0=-29 1=-42 2=41 4=-42 6=58 7=-50 8=42
w:camera	5=-32 7=42
w:cameras	4=-28
w:camp	0=41 6=-58
w:campagne	0=84 1=-59 2=-28 4=-47 5=-31 7=-32 8=-39
w:campagnes	7=-26
w:campaigned	1=55
w:campaigner	0=-43
w:campaigns	0=-26 1=32 4=-27
w:camus	1=-27
w:can	0=-25 1=-51 2=-50 4=45 5=-92
w:canada	7=-34
w:cancer	0=-25 1=-33 2=78
w:cancers	2=-25 4=34
w:candidat	7=29
w:candidature	0=-34 6=62
w:cannabis	1=-47 8=38
w:cannot	4=62
w:canteen	0=-57
w:cantine	3=57 5=-34
w:cap	1=-33 5=51 6=-39
w:capacity	0=-38
w:capital	2=-31 6=35
w:captain	7=30
w:capteur	3=-56
w:capteurs	3=-51
w:captured	3=49 4=-47
w:car	0=-48 2=-38 3=-27 4=40 8=-47
w:caracas	0=48
w:caractere	2=-27
w:caracteres	0=-27 8=-31
w:carbone	3=-29
w:card	0=51 2=36 3=26 4=-69 5=-30 6=-27 7=-26 8=-53
w:cardiac	4=39
w:cardiologie	2=-26
w:cardiologist	4=42
w:cardiologue	2=57 4=-25 5=-27
w:cards	3=25
w:care	2=-37 3=-27 6=30 8=-45
w:career	0=-25
w:carer	1=37
w:cares	4=33
w:caretaker	1=-40 8=62
w:cariste	7=35
w:carnet	2=-30 4=69
w:carpentry	8=-38
w:carrier	2=60 4=-83 6=-41
w:carriere	1=-38
w:carries	0=-30 3=-25 4=48
w:carry	2=40
w:carrying	0=44
w:cars	8=35
w:carte	1=-36 5=-28 6=-38 8=-29
w:cartes	5=-29 8=-41
w:carved	1=-34
w:caryotype	0=-41 2=97 3=-30 4=-72 8=-31
w:case	3=-45 6=37 7=-26
w:cash	2=-45 4=-26
w:casier	2=-26 3=-40 4=-32 5=-74 8=41
w:casiers	8=-44
w:casino	3=76
w:category	8=-31
w:catered	1=-33
w:catholique	5=-32
w:cats	6=-40
w:caught	5=27
w:cause	0=-78 1=-37 2=29 3=26 4=-30 7=-45 8=81
w:caution	8=45
w:cautioned	8=31
w:cautions	1=-59 8=42
w:cdd	1=-58
w:ce	2=-77 4=57 5=33 7=-104 8=-28
w:cegetiste	7=49
w:cela	0=40 3=-32 5=-29 6=28
w:celebrant	1=25
w:celebre	0=-25
w:celibacy	1=-44 5=49
w:celibataire	5=-86
w:celibate	5=80
w:cell	2=76 4=-77
w:cellar	5=50
w:celle	3=29
w:cells	2=-43 8=-32
w:cellule	8=38
w:cellules	2=37
w:center	7=48
w:central	0=-27 7=36
w:centrale	7=31 8=-44
w:centre	1=-27 2=-25 4=-49 5=-36 7=-57 8=37
w:cercle	1=36
w:ceremonies	1=27
w:certificate	3=-39 5=-36 6=-27 7=-29 8=69
w:cet	5=-33 6=-36
w:cfdt	0=-58 1=-29 3=-44 7=97
w:cfe	0=-46
w:cftc	0=-55 7=91
w:cftr	2=51 4=-33
w:cgc	0=-45 7=77
w:cgt	0=-114 1=-43 4=-25 5=-40 6=-30 7=95 8=-38
w:chain	4=-38
w:chaine	0=-55
w:chair	4=73 5=-30
w:chaired	7=58
w:chairman	0=30 2=-25 4=-33 5=27 6=-33
w:chairs	0=-47
w:chambre	1=-27 7=-38
w:change	0=-31 4=-32
w:changer	5=45
w:chante	0=55 1=-49 4=50
w:chantier	0=-35 4=-29
w:chapel	1=-45
w:chapelle	0=-39 1=50 6=-27
w:chaplaincy	4=-28
w:chapter	1=37 2=-25
w:chaque	1=25 4=-31 5=61 8=-30
w:charge	2=-54 5=-39 8=-31
w:chargee	8=-25
w:charges	8=42
w:charities	1=-36
w:charity	0=-29 4=-67 5=-27 6=-25 7=-33 8=25
w:charme	4=-34
w:chartered	0=-39 7=-58
w:chat	8=25
w:chauffage	1=-40 8=-42
w:chauffeur	0=-37 1=-30 4=25 5=32
w:cheated	5=34
w:cheating	5=-31
w:check	0=-31 3=56 4=-53 5=-25
w:checked	2=35 3=-45
w:checks	7=-35
w:chef	1=-77 2=-54 3=-54 4=-41 6=41 7=-47 8=-82
w:chemistry	7=26
w:chemotherapy	4=31
w:cheques	8=45
w:cherche	0=52 2=-31 6=-42
w:cherchent	0=-35 1=-28 6=47
w:chess	0=-35
w:cheval	4=25
w:chez	1=-65 5=-68 6=-46 7=47
w:chief	0=30 4=-34
w:chien	6=-54 8=-31
w:chiffre	3=-31 6=-57
w:child	2=25 4=100 8=-52
w:children	0=-39 3=-29 5=-63 6=-48 7=-30
w:chimiotherapie	4=50
w:chinois	5=-50
w:chip	3=54 5=-44
w:chirurgien	4=-60
w:cho	3=37
w:choeur	1=35
w:choice	5=48
w:choir	3=-31 6=31 8=-27
w:choix	1=-27 4=-35 5=73 6=-54
w:christian	1=30 4=-25
w:christmas	0=-40 5=44
w:chromosome	2=37 4=-84 5=-45 6=-31
w:chromosomes	2=-39 4=-48
w:chromosomique	2=32
w:chronique	1=-44 4=47 5=-34
w:chroniqueuse	8=-32
w:chu	2=-40
w:church	0=-50 6=53
w:churches	1=28
w:chute	4=30
w:ciel	6=-35
w:cinq	0=26 4=-31 5=35
w:cinquante	1=28
w:cio	0=-31
w:circule	5=42
w:cite	5=25 6=-29
w:city	6=-49
w:civil	1=52 3=-37 4=-30 5=-27 6=31 7=-48 8=-49
w:civile	6=37
w:claims	3=32 4=-46 6=-29 7=-25
w:class	1=33 2=-35 3=-27 5=-57 6=-55
w:classe	0=-26 7=-28
w:classee	3=-25
w:classes	2=-40
w:clauses	1=-59
w:clavier	4=35
w:clean	1=-41 2=-47 4=56 5=-39 6=-32 8=38
w:cleaned	8=-28
w:clear	1=-32 2=91 3=-66
w:clearance	8=-29
w:cleared	0=-35 4=100 5=-35 8=-46
w:clearview	3=42 8=-56
w:clerc	2=-31 5=-33 8=48
w:clerk	0=-73 3=-32 4=-32 6=-25 8=-61
w:clerked	0=-33
w:client	0=-47 1=-86 2=-39 3=-29 4=-48 5=39 8=-49
w:clientele	2=-27 4=-54
w:clients	3=-30 4=-40 6=-69
w:climat	0=49 7=-29 8=-25
w:climate	0=71 7=-25
w:climbs	4=56
w:clinic	2=29 4=-52
w:clinical	2=-50
w:clinique	4=-65
w:clock	3=-25
w:clocks	3=37
w:clone	2=-53 8=-33
w:cloned	2=-25
w:closeted	6=31
w:cloud	1=-29
w:club	0=-63 1=-88 3=-54 6=41 7=-109 8=33
w:clubs	5=61
w:cnil	3=-35 8=-25
w:cnt	7=33
w:co	0=-26 1=25 4=36 6=48
w:coach	1=-43 3=-33 4=-73 6=-26 7=-25
w:coaching	4=49 5=-25 6=-38 8=-30
w:coche	0=40
w:cochlear	4=43
w:cocktails	3=-38
w:code	1=-50 2=-84 3=53 5=-44 6=-30 8=-49
w:coeur	4=-47 8=-29
w:coffee	4=-25 6=-26 8=-58
w:coffre	3=46
w:coffres	3=-25
w:coffreur	1=-33
w:cold	3=-27 4=-31
w:cole	4=72 7=39 8=-26
w:colin	0=67 6=-25
w:collaborateur	0=-49 6=-32
w:colle	0=34 4=-35 5=-37
w:colleague	0=59 1=-28 6=-69 7=-42 8=-26
w:colleagues	7=-47
w:collecte	0=-77 7=59
w:collectif	0=54 5=-29
w:collectionne	0=-49 5=51
w:collective	5=-30 7=-37
w:college	1=-49 4=-60 5=-64 6=36 7=33
w:collegiens	6=-25
w:collegue	0=-87 1=-36 4=43 5=38 6=86 7=-47 8=38
w:collegues	2=-31 5=60 6=-38 7=40
w:colliers	8=-49
w:colloque	4=-39
w:colocataire	5=38 8=-36
w:colon	2=31
w:colours	4=86
w:come	0=46 4=35 6=-42 7=-45
w:comedie	5=-28 6=-50
w:coming	4=-27 5=-26 6=63
w:comite	0=33 7=26
w:commande	2=58 4=-52 7=-45
w:comme	5=-43 6=47
w:commerce	0=-29 2=-61 8=-30
w:commercial	0=-38
w:commercialise	3=-44
w:commissariat	5=-29 8=49
w:commission	0=-52
w:committed	1=52
w:committee	8=-38
w:communaute	1=40 8=-25
w:commune	4=-25
w:communication	0=-44 4=-33
w:communist	0=70 7=-37 8=-35
w:communiste	1=-50
w:communistes	0=57
w:community	0=-30 1=-31 4=-25 7=-37 8=36
w:commuting	1=-33 4=-30
w:compagne	5=-39 6=-31
w:compagnon	3=-36 4=-58 5=-71 6=-55
w:compagnons	1=-26 5=67
w:company	0=-44 1=-46 7=-42
w:compare	3=27
w:compared	3=37 8=-33
w:comparee	3=36
w:compass	1=36
w:compatible	2=27
w:complaint	5=53
w:complet	4=49
w:completed	4=-41 8=49
w:compliance	7=-30
w:compris	6=38
w:comptable	1=-60 3=-41 4=-53 5=75 6=-47 7=-75
w:compte	4=48 5=-63 8=-46
w:comptes	7=-40
w:computer	4=-32
w:concierge	1=-48 5=-42 6=72 7=-25
w:conclut	5=41 6=-32
w:concours	5=-47 8=-38
w:concu	8=-42
w:condamnation	4=-32 8=51
w:condamne	1=-33 3=-38
w:condition	2=33 8=-26
w:conditionnelle	8=56
w:conditions	2=27 8=48
w:conducted	1=-34
w:conductrice	2=28 4=-36
w:conduit	3=-46 4=81 7=35 8=-38
w:conduite	1=-31 5=-25 8=32
w:confederal	7=52
w:conference	0=-32 1=-27 7=-26
w:conferences	0=-44 1=53 5=-42
w:conferencier	1=-36
w:confiance	4=-29 5=-33
w:confided	4=50
w:confie	2=28 5=31 6=-26
w:confirme	2=36
w:confirmed	2=57 3=36 4=-55 6=56
w:confirms	1=-37
w:conflict	1=40
w:conflits	8=-27
w:conforme	3=36
w:conformite	1=-25
w:confucian	1=30
w:conge	0=56 2=-64 5=-39 6=36 8=-33
w:congres	7=28
w:conjoint	0=-26 2=-40
w:connait	2=-25 3=29 7=49 8=-35
w:connectes	5=44
w:connu	0=57 5=52 6=-61
w:connue	2=26 5=48 6=45
w:conquests	5=42
w:conquete	5=-37
w:conquetes	5=54
w:conscience	0=-27 1=43
w:conscientious	1=58
w:conseil	0=34 1=-51 4=-25 5=-63 6=-41 8=-30
w:conseille	2=-45
w:conseiller	2=-52 6=-38 7=40
w:conseillere	0=26 2=-31 6=-45 7=-28 8=-28
w:consensual	5=63
w:consent	8=-30
w:consequence	1=33 2=27
w:conservative	1=-43 5=-38 7=-36
w:conservatrice	0=-40
w:conserve	2=30 3=28
w:conservees	2=47
w:conserves	3=47
w:considers	1=51
w:consignes	4=32
w:constituency	0=62
w:consulat	3=31
w:consultant	0=37 4=-72 6=-45
w:consultation	2=43
w:consulte	2=31
w:consulting	0=-56
w:consumer	2=-33 7=-39
w:contact	0=-28 6=38
w:content	4=-30 5=50
w:contention	2=47
w:continue	1=-32
w:contour	3=37
w:contraception	5=-34
w:contraceptive	5=-26
w:contract	0=-31 4=-32 6=-49 8=-49
w:contractor	0=-47
w:contracts	0=-34 1=-32
w:contrat	0=-30
w:contrats	1=-39 4=29
w:contre	0=128 1=33 2=-65 3=-63 4=-27 5=-55 6=-54 7=-77
w:contrebande	8=61
w:controle	0=-65 3=32 4=-35 5=-30 6=-25
w:convaincu	0=36
w:convenor	7=73
w:convention	0=28
w:convertie	1=34
w:convict	8=-45
w:convicted	5=-34 8=40
w:conviction	2=-26 4=-46 6=-32
w:convictions	0=-46
w:convinced	0=43 1=48 8=-47
w:cook	0=31 6=-72 8=34
w:cooks	4=-87 8=51
w:coordination	7=38
w:copain	5=-38 6=74
w:copie	2=41 3=41 4=-26
w:copies	2=39
w:coproprietaires	7=-67
w:copropriete	7=-46
w:copy	3=-52
w:corbeau	5=45
w:corbyn	0=26
w:core	1=29 2=-32
w:cork	1=43 6=-44
w:correspondance	2=38
w:corse	0=46
w:corset	2=-46 4=60
w:cosmetics	2=-28
w:cost	0=25 5=39 8=-32
w:costume	4=-42
w:cote	5=63
w:cotisations	0=-37 7=-37
w:couche	0=25
w:could	3=39 4=-44 5=35 6=-41
w:couleurs	0=-67 7=36 8=-25
w:council	2=-29 4=-49 5=-27 8=-69
w:councillor	0=78
w:councillors	0=-60
w:councils	0=-28
w:counselling	2=54 4=-57
w:counsellor	2=-84 4=44 5=-29 6=-39
w:counsels	4=-37
w:country	6=34
w:counts	8=27
w:county	0=42 6=-31 7=-28
w:coup	0=42
w:coupee	3=27 5=-32
w:couple	0=-68 1=-66 3=-68 4=-77 5=44 6=77 7=-54 8=-71
w:couples	5=-53 6=-68
w:coups	8=38
w:cour	8=-33
w:courrier	2=38 4=-26 8=-29
w:cours	0=-39 3=-61 4=50 5=-27 6=-65
w:course	2=-43 4=-26 7=-28
w:court	1=-48 2=31 3=-28 5=43 6=25 7=-53 8=-29
w:courted	0=-28 7=55
w:courtise	7=34
w:couverte	6=30
w:couverture	3=-45
w:couvre	0=-39
w:cover	2=-29 3=-33
w:covers	3=25
w:covid	2=-37 3=-26 4=110 5=-31 8=-42
w:crash	4=109
w:creation	0=44 7=-28
w:creche	3=26 6=-52 8=27
w:credit	7=-81
w:credo	5=-48 7=-31
w:cree	0=35 8=-41
w:creteil	3=35
w:crew	4=-50 5=-27 6=42 7=-45
w:crier	2=-34
w:crime	1=-61 8=-72
w:criminal	4=-36
w:crise	0=-26 4=-47 8=-26
w:crises	4=41
w:crisis	4=-39
w:critic	3=-32
w:critique	5=-50
w:crohn	4=51
w:croire	1=50 4=-34
w:croit	0=69 1=-26 5=-30 7=-47
w:croix	0=-59
w:cross	0=-28
w:crossed	2=-27 3=-26
w:crosswords	4=-38
w:crown	0=46 8=-51
w:croyant	6=53
w:croydon	3=25
w:cru	5=47
w:crystallography	2=-30
w:cse	0=-69 7=-96
w:cuisine	1=-62 3=-27 5=-37
w:cuisinier	8=41
w:culturelle	0=-32
w:curator	2=-36
w:cure	0=-30 1=-62 6=49
w:currently	8=63
w:custody	4=-41
w:customer	2=-30 5=-42
w:customers	0=-27 3=-42
w:customs	7=-33
w:cut	4=-45
w:cutter	5=-33
w:cv	4=34 5=-48 6=26
w:cwu	7=44
w:cycles	4=39
w:cynic	1=-41
w:cynical	1=-26
w:cynique	1=-32
w:cyp21a2	2=63 4=-39
w:cystic	4=-30
w:d	3=-48 5=-32 7=-107 8=-39
w:dad	2=-36 6=65 7=25
w:dads	6=26
w:daily	0=-37 8=-45
w:dairy	0=-37 4=-26
w:dame	0=35 5=-37
w:dance	6=-51
w:dancers	4=-27 5=49 7=-39
w:dancing	0=-26
w:dane	5=36
w:danish	0=-28
w:dans	0=-29 1=39 3=-68 4=-31 5=37
w:danseurs	6=-35
w:data	0=-27 1=-49 3=60 4=-34 5=-30 6=-32 7=-42 8=-42
w:date	0=45 2=-29 4=-57 5=-43 6=46
w:dates	3=-29 6=36
w:daughter	7=-40 8=54
w:day	0=-32 1=-32 2=-37 4=49 5=-40 6=-60
w:days	0=-27 1=33 3=42 4=69 6=-31 8=-73
w:dbs	1=-34
w:de	4=-31 5=-33 6=-56 7=-31
w:dea	8=-32
w:deaf	0=-37 8=-31
w:deafness	2=52
w:deal	0=-35 5=-38 8=41
w:deals	2=-26
w:dealt	4=28 5=-46 7=-35 8=-33
w:death	5=-51
w:debat	0=-31
w:debout	0=40
w:debunks	1=40
w:debut	1=-33
w:decided	2=53 4=-30
w:declared	1=38 4=26
w:decline	8=-48
w:declined	1=27 2=53 3=30 4=-53 7=27
w:decors	5=-28
w:decouvert	2=50 4=-46 5=38
w:decouverte	5=-34 6=41
w:decroissance	0=-34 1=42
w:defect	2=33 4=51
w:defence	0=-27
w:defend	0=60 6=-25 8=-46
w:defendants	4=-27
w:defends	0=33 8=-68
w:defendu	0=29 6=-25
w:deficiency	2=28
w:deficit	2=41 5=-32
w:defile	0=-29
w:degre	1=79 6=-30
w:degree	0=-41
w:degrowth	1=42
w:deist	1=47
w:deja	6=27
w:dejeuner	2=-30 4=30
w:delais	4=-35
w:delays	4=-29
w:delegation	2=-40 7=60
w:delegue	0=61 1=-30 4=-43
w:deleguee	0=-25 4=-37
w:deleguer	7=-58 8=-35
w:delegues	7=-31
w:deleted	3=28
w:deletion	2=43
w:delivered	8=-25
w:delivery	2=-27 6=-26
w:delta	4=-26
w:demande	0=-62 2=-76 4=42 6=37 7=32 8=-67
w:demarche	2=-27
w:demenage	6=-25
w:demenager	5=-27
w:demi	2=46
w:demission	0=-27 7=53
w:demissionne	0=59
w:demo	0=-32
w:democratic	0=59 7=-52
w:democratique	0=-28
w:democrats	0=69
w:demonstration	0=-34 8=39
w:demonte	0=-32 1=40 5=-43
w:denied	5=-33 6=39
w:dentaire	3=-38
w:dentaires	3=-42 4=-33
w:dental	2=-50 3=63
w:denudees	5=29
w:denver	0=32 7=-52
w:depart	5=30
w:departementale	7=-47
w:department	8=-42
w:deported	0=-39 8=47
w:depose	8=-33
w:depot	0=-26 2=-32 5=-31 7=67 8=-44
w:depression	7=-36 8=-44
w:deputee	0=-27
w:derby	0=-37 8=63
w:dermatology	4=-31
w:dernier	0=-78 4=62 5=-58 6=39
w:derniere	0=66
w:derriere	5=-46 8=84
w:derry	0=28 7=57
w:des	2=-130 3=-115 4=-39 7=-42 8=-42
w:descend	2=54
w:described	5=26
w:describes	5=29
w:design	2=-33 5=-47 8=-27
w:designed	1=-42 3=-28 4=-75 8=-31
w:designee	0=26 7=28
w:designer	1=-37 6=-45
w:designs	3=-25
w:desir	5=-31
w:desk	2=-39 3=-32 5=-56 7=-53 8=-36
w:desormais	1=43 3=-28 4=28
w:dessine	4=-63 8=-41
w:dessus	6=30
w:detache	7=37
w:detectee	2=31
w:detection	3=-30 8=-47
w:detective	3=-25 8=-34
w:detenu	0=-29 8=95
w:detenus	8=-34
w:determined	1=-56
w:detour	3=-31 4=48
w:deux	0=-91 1=-105 2=38 3=-38 5=26 7=-40 8=33
w:devant	4=30 5=-46
w:developer	6=38
w:developpe	4=-42
w:developpeur	4=-29
w:deverrouille	3=56
w:device	4=-44
w:devolution	0=-35
w:di	7=37
w:diabete	2=-46
w:diabetes	2=51 4=-38
w:diabetic	4=66
w:diabetique	4=91
w:diabetiques	4=-41
w:diagnosed	2=32
w:diagnostiquee	2=38
w:did	0=-39 6=-60 8=96
w:didn	5=-28 6=32
w:died	1=-32 2=27 4=-27 7=-45
w:dieu	0=-31 1=66 3=-25 4=-33 5=-37 6=-27
w:digitale	3=-31
w:digitales	3=38
w:dijon	5=-25
w:dimanche	0=46 1=30 5=-57 6=28 8=-30
w:dinner	6=-43
w:dinners	5=43
w:diocese	3=-33
w:diogene	1=49
w:diplomate	0=-37
w:diplomes	8=30
w:dire	0=37 1=-65 3=-45 4=25 5=41 6=27 7=40
w:direct	0=-38 7=32 8=-28
w:directeur	3=-29 4=-38 5=54 8=-32
w:direction	0=-38 7=-36 8=-27
w:director	0=-54 1=-32
w:directrice	0=-27
w:dirige	0=40 1=-51 2=-27 4=-32 5=-31 6=-54 7=30
w:dirigeait	0=51 6=-48 8=-34
w:dirigeante	6=27
w:disabilities	4=30
w:disability	4=-28
w:disabled	8=-29
w:disaggregated	5=-28
w:disait	5=38 8=-40
w:disc	4=74
w:discale	4=46 8=-35
w:discharge	8=48
w:discharged	4=46 5=-57 6=33
w:disciple	1=49
w:disclosure	3=-41 8=43
w:discours	0=-45
w:discret	0=27 5=-32 6=28
w:discrimination	2=-26
w:discussed	5=25
w:disease	2=32
w:disent	0=40 1=-42 7=27
w:dismissed	8=61
w:disorder	2=54 4=-46
w:dispense	3=71 6=-26 8=65
w:display	4=-38
w:disponible	4=-35 5=-27
w:dispute	0=-40 7=52 8=27
w:disputes	0=-25 7=32
w:disqualified	8=65
w:disque	5=33
w:dissertation	0=-33 4=-25 6=-55 8=-29
w:dissolution	0=42
w:distribue	0=65
w:distributeur	0=-40
w:district	6=-41
w:dit	1=34 3=-81 6=39 7=-39
w:divers	0=52 7=-26 8=-32
w:diversite	6=-25
w:diversity	6=-38
w:divorce	2=-30 5=66 6=-54 8=-34
w:dix	1=-34 3=33 8=49
w:dna	0=-46 1=-37 4=-49 5=-48 6=-37 8=-100
w:do	1=31 2=-41 3=-40 5=29 6=-33 8=-41
w:doc	2=-31
w:dockers	7=39
w:doctor	0=-34 1=-53 4=87 5=-30 6=-38 7=-29 8=-63
w:doctoral	8=-32
w:doctorante	2=-68
w:doctorat	1=45 3=-28 4=-44
w:doctorate	1=25 2=-30 4=-45 6=-46
w:doctors	4=-40 7=34
w:documentaire	0=-28 8=-26
w:documentary	7=-43
w:documents	3=-26
w:does	1=28 2=71 4=-41
w:doesn	0=27 2=32 4=35 6=-43 7=-33
w:dog	0=-26 1=-53 2=-28 3=-29 4=84 5=-66 6=71 8=-51
w:dogs	0=-35 1=28
w:doigt	1=-32 3=62 4=47 5=-30 6=-46
w:doigte	3=-47
w:doigts	3=34 4=-30 8=-37
w:doing	4=-32 8=82
w:doit	2=-25 5=-38 8=54
w:domicile	8=29
w:dominant	2=-37 5=-40
w:don	0=-63 5=79 7=-54 8=-28
w:donated	0=-29 2=27
w:donc	0=-29 2=-43 4=49
w:done	3=63 4=-40
w:donne	0=-31 2=52 4=-33 8=-45
w:donnee	2=33 5=37
w:donnees	0=-28 2=-25 3=63 8=-35
w:donor	0=-35 2=36
w:dons	0=-48
w:dont	4=-25 8=-46
w:door	3=-33
w:doors	6=-31
w:dort	4=30
w:dos	1=-35
w:dose	0=-55
w:dossier	2=51 3=31 6=33
w:douanier	7=-31
w:double	5=-46 8=-38
w:doubled	2=-25 6=-28 7=-29
w:doubts	1=32 4=-34 5=-25
w:douze	2=-26 4=48 5=-46 8=-51
w:down	1=27 2=-42 4=48
w:dr	3=49 6=-27
w:drafted	2=-29
w:drafts	1=-31
w:drag	6=-43
w:drapeau	0=28 2=-36
w:drepanocytaire	2=43 4=-52
w:drepanocytose	2=51 4=-42
w:drew	8=-33
w:drh	7=-32
w:drink	4=-65 8=25
w:drinker	4=50
w:drinking	0=-45 4=91
w:drinks	4=35
w:drive	3=-46 7=35
w:driver	0=-46 4=-31 5=44 8=-34
w:drivers	4=-35 7=50
w:drives	0=33 3=-28 5=-37 6=-26
w:driving	1=-29 4=-53 5=-61 7=-32 8=66
w:drogue	4=-46 8=65
w:droit	0=25 2=-26 5=-45 7=-32 8=-34
w:droite	1=-57 4=-32 5=-31 7=-26
w:droits	6=-27
w:dropped	8=40
w:drug	3=31 5=-25 8=31
w:drugs	1=-33
w:drums	8=-38
w:drunk	4=56
w:du	0=-38 1=-81 4=-53 7=32 8=-55
w:dubai	3=29
w:dublin	0=39
w:duchenne	2=46
w:due	4=42 6=-26
w:dues	0=-46 5=-30 7=49
w:dunn	4=25
w:durable	3=-28
w:during	4=31 8=-26
w:dusty	4=38
w:duty	5=-38
w:dynamics	3=37 4=-44
w:dynamique	3=73
w:dyslexia	4=43
w:dyslexic	4=28
w:e	1=-34 5=30 8=-39
w:each	5=70 6=-41
w:ear	0=-41 3=28
w:early	0=-81 1=-47 2=67 4=-32 5=-26 6=-44 8=52
w:east	4=-39
w:easy	0=26 4=33 6=39
w:eating	1=38 8=-35
w:eats	0=-42
w:eau	2=-35
w:eaux	7=-49
w:ebeniste	1=-44 5=-26
w:ecarte	1=35
w:echange	5=43
w:echangiste	5=34
w:echec	3=55
w:ecole	3=-44 5=-61 6=-25 7=-25
w:ecoles	0=25 5=-31 6=28
w:ecologie	1=26 7=-36
w:ecologiste	0=105 1=-34 7=-64
w:economie	5=-25
w:economy	0=-36 4=-38
w:ecope	8=71
w:ecoute	3=-28
w:ecrire	3=34
w:ecrit	0=47 3=-25 4=-32 7=-36 8=-45
w:ecriture	3=51 7=-27 8=40
w:eczema	3=33 5=-45
w:edited	1=-40 6=-36
w:editor	0=-34 2=-27 4=-41 7=-55 8=-39
w:editrice	5=-29
w:edits	6=-29 8=-63
w:educateur	4=-34
w:education	1=-49 4=-47 5=-48 8=-33
w:educatrice	1=38 8=-39
w:efface	8=-41
w:effacees	3=43
w:effective	1=44
w:effectue	8=36
w:egg	4=-31
w:eglise	5=-29
w:ehpad	5=-26
w:eight	0=-34 1=-42 3=-44 4=51 8=30
w:eighteen	0=-26 6=30
w:eis	0=-34 7=44
w:elected	0=-115 6=-27 7=66
w:electeur	0=68
w:elections	0=-102
w:electoral	0=-27
w:electrice	0=101 1=-34 4=-29 7=-25
w:electrician	0=-38 8=-46
w:electronic	0=-32
w:electronique	0=-49 8=66
w:eleve	1=56 4=37 5=-34
w:eleven	0=-28 1=-25
w:eleves	4=-38 6=-42
w:eleveur	3=-29
w:elle	2=-34 3=-56 4=41
w:elles	4=-33 5=-41 6=82
w:else	2=-28
w:elue	0=-35
w:elus	7=-51
w:ely	7=-41
w:email	4=31
w:embauche	0=-30 3=68 8=-33
w:empeche	4=25
w:emploi	0=43 4=-38 6=-29
w:emploie	6=-30
w:employed	0=-42 3=-46 7=-43
w:employee	0=-25
w:employer	0=63 3=28 4=-49 5=-70 7=-34 8=-27
w:employers	3=-31 7=-39
w:employeur	0=-67 3=48 6=38 7=-67 8=-54
w:employment	8=42
w:employs	8=-40
w:emporte	1=-34
w:empreinte	0=-37 1=-31 3=36 4=-31 5=-63 7=-25 8=-32
w:empreintes	1=-41 2=-29 3=34 4=-33 6=-32 8=-72
w:en	3=-50 4=30 5=-40 7=-43 8=40
w:enceinte	4=61 5=-60
w:enchaine	4=26
w:enchainee	0=67 2=-29
w:enclosed	2=45 4=-30
w:encore	5=32 8=-40
w:end	1=-31 3=-29 6=-43
w:ended	0=-35 3=-30 4=27 6=-36 7=-47
w:ends	0=-26 4=-36 7=-26 8=47
w:endurance	2=63
w:enfance	4=33
w:enfant	0=26 4=-86 5=-31 8=34
w:enfants	0=-63 2=-25 3=-29 7=-28 8=-40
w:engage	0=41 3=-34
w:engaged	5=-30
w:engagee	0=-34
w:engagement	0=-79 1=63 7=47
w:engineer	0=-49 2=-63 3=-35 4=-63 5=-47 8=-47
w:engineering	2=-29
w:engineers	6=-33
w:engines	0=37 4=-27 5=-32
w:english	0=-38 2=-25
w:enhanced	3=-39
w:ennui	5=-41
w:enquetes	0=-35
w:enqueteur	8=-67
w:enquetrice	5=-25
w:enregistre	3=80
w:enregistree	3=41
w:enregistrees	3=56 6=-25
w:enregistrement	3=-44 5=28
w:enrol	3=-74
w:enrole	3=38
w:enrolee	3=44
w:enrolled	3=65
w:enseigne	0=-42 1=-60 4=-34 5=-46 6=35
w:enseignement	1=36
w:ensemble	4=-31 6=27
w:entend	4=75
w:entendre	7=-33
w:entraineur	0=-28
w:entre	3=77 5=-73 6=-30 7=-32 8=-30
w:entree	0=-32 3=45
w:entrepot	4=-26 7=36
w:entrepreneur	2=-38 6=40
w:entreprise	1=-30 4=-56 5=-53 6=-42 7=30 8=-40
w:entreprises	7=-35
w:entretien	8=29
w:entretient	3=-35
w:entry	3=55 4=-48 7=-40 8=67
w:envoie	5=42
w:epictetus	1=34
w:epicurean	1=-35
w:epicurien	1=51
w:epicurienne	1=-37
w:epilepsie	4=32
w:epileptic	4=44
w:epileptique	4=52
w:epipen	2=-40 4=49
w:episode	2=-51
w:epouse	1=-38 4=-43 6=39 7=30 8=-28
w:epoux	1=-25 4=-37 6=-61
w:epreuve	1=-27 8=34
w:equality	6=26 7=51
w:equerre	1=-27
w:equilibree	2=53
w:equipe	1=-66 2=-44
w:equipes	1=-39
w:era	4=-42
w:eric	6=29
w:erotic	5=52
w:erp	8=-26
w:erreur	0=-44 1=-35 2=26 3=-34 4=-39 6=30 8=48
w:error	8=-53
w:escale	8=-42
w:escort	5=-38
w:escorte	5=-46
w:escroquerie	8=-49
w:espaces	4=29
w:esprit	4=-27 5=-31
w:essai	1=-40 8=-35
w:essais	4=-39 5=-29
w:essay	6=-37
w:est	2=-40 3=-64 4=31 5=-42 6=-40 8=33
w:established	2=38
w:estate	0=-43
w:estonia	3=-26
w:et	0=26 2=-49 3=-79 4=-34 5=-60 6=32 7=-104 8=-42
w:etabli	2=45
w:etaient	5=31 6=32
w:etait	1=-73 3=-42 6=-55
w:etalee	5=52 8=-31
w:etalonnage	2=-31
w:etant	1=36 3=-25
w:etat	0=-67
w:ete	0=-34 3=31 7=27
w:ethical	0=-28 8=-45
w:ethics	0=-26
w:ethique	0=-26 5=-48
w:ethiques	1=41
w:etienne	0=-25 1=-35 5=-26
w:etoile	1=52
w:etonne	0=-60
w:etre	0=26 1=-33 5=-39 6=75 8=-66
w:etude	5=-53 6=-25
w:etudes	8=-28
w:etudiant	0=50 4=-28 7=-36 8=-30
w:etudiante	0=-44
w:etudie	0=-78 2=-44 6=-58
w:eu	3=-37 4=-34 6=72
w:europe	7=-31
w:european	7=-62
w:europeen	0=-39
w:europeenne	0=68 7=-37
w:europeennes	0=46 1=-31 7=-30
w:eurosceptique	0=49 5=-26
w:eve	5=-25
w:evening	8=-40
w:evenings	0=39 4=-43 7=35
w:events	0=-34 5=-32 7=-32
w:ever	0=51 7=-26
w:every	1=61 2=-28 3=-56 5=67 6=-90 7=-44
w:everybody	0=74 6=36 7=-48
w:everyone	0=-45 1=-28 2=52 6=42
w:everything	1=37
w:evite	0=-26 1=-29 4=101 6=-38
w:evitee	8=-43
w:eviter	4=44 5=-30
w:evolution	2=-40
w:evoque	5=28
w:evoquee	5=-66 6=45
w:ex	2=-54 3=-57 4=-73 5=83 6=-42 7=45 8=96
w:excel	5=-34 8=-42
w:excellent	0=26 1=-29 3=-31 8=-64
w:exchange	0=-33
w:exclu	4=44
w:excluded	2=28
w:excuse	4=42 8=-41
w:executive	0=-49 2=28 4=-46 7=59 8=-26
w:exempted	3=26 4=28
w:exercer	8=57
w:exige	3=29
w:existentialist	1=35
w:existentialiste	1=54
w:exome	2=63 4=-56
w:expenses	5=57
w:experience	5=53
w:expert	3=-41
w:expertise	4=-36
w:explained	0=-29 4=25
w:explaining	1=-33 2=-28 4=-43 5=-28 6=27
w:explicit	5=41
w:explique	2=-26 6=-38
w:exploite	8=-36
w:export	5=-25
w:exposed	8=-33
w:expression	3=-36
w:extra	2=52 4=-27 5=-36
w:extraconjugale	5=49
w:extraction	2=-31
w:extramarital	5=27
w:extreme	0=40 1=-31
w:eye	2=27 3=-47 5=-39 8=-37
w:eyes	4=26
w:eyesight	4=70
w:f508	4=-32
w:fac	0=47 5=-34 6=57
w:face	0=-75 1=-44 2=-41 3=40 5=-71 6=-44 7=-57 8=-39
w:faceprint	3=39
w:faces	3=-31
w:facial	3=43 7=-48 8=-25
w:faciale	0=-42 3=54 7=-59
w:facilities	3=-25 8=-35
w:facteur	7=-47 8=-25
w:factor	3=34
w:factory	4=-39
w:faible	4=-43 5=51
w:failed	3=41 4=39 5=-27
w:failing	8=34
w:faillite	5=-34 8=-31
w:fainted	4=32
w:fair	1=-41 3=-33 5=39
w:faire	0=51 1=-31 4=-41 6=-32
w:fairs	3=-47
w:faisait	3=31 4=-35 5=40
w:fait	0=-34 1=57 3=-56 4=31 5=-36 8=72
w:faite	3=28 8=-27
w:faith	0=-25 1=-29 4=-51 5=65 7=-28
w:faithful	6=-39
w:fall	4=52 8=31
w:falsifie	8=59
w:familial	2=-37
w:families	2=-26 5=31 6=-35
w:famille	0=29 1=-46 2=42 4=-53 5=-58 6=25
w:familles	2=-40
w:family	2=56 4=-71 7=-80 8=-44
w:fancies	6=25
w:fao	2=-26
w:far	1=62
w:farm	0=27 2=-27 5=-31 6=-56 7=-33
w:farmers	5=-29
w:fashioned	0=48
w:faster	4=30
w:father	1=-25 2=37 4=-43 7=31
w:fault	2=27
w:faure	0=-43 1=29
w:faute	5=73 6=-47
w:faux	8=54
w:favorable	0=38 2=26
w:fbi	3=27
w:fbu	0=-59 7=47
w:fdsea	7=71
w:federal	7=-34 8=53
w:federalist	0=46
w:federation	1=-30 2=43 7=-72 8=-38
w:fee	1=-34 3=-45 7=25
w:fees	5=51 7=35
w:feet	0=-59
w:fell	1=-28 5=-26 6=27 8=-63
w:feminine	1=30
w:femme	0=-26 1=-46 2=-42 3=-40 4=33 5=79 6=-95
w:femmes	0=-35 2=-29 3=-27 4=-48 6=65 8=-37
w:ferme	0=-41
w:ferroviaire	5=-49
w:ferry	2=-36 7=64
w:fertility	4=-33
w:festival	6=-41 8=31
w:festivals	1=-28
w:fete	4=-44 5=55 7=-26
w:fetish	0=-31 5=34
w:fever	2=25 3=31
w:feves	5=-29
w:fh	2=39
w:fiance	1=-35 4=-31 5=-41 6=35 8=-25
w:fiancee	0=-39 6=33 8=-28
w:fibre	7=-38
w:fibromyalgie	4=60
w:fiche	2=47 4=34 5=52 7=-29 8=-30
w:fiches	5=-34
w:fiction	7=-38
w:fidele	0=47 1=53 5=-28 6=-38
w:fidelite	5=-35
w:field	0=-29 3=-29 4=-56 5=-29 7=-38
w:fier	0=28 3=-25 6=28
w:fievre	4=25
w:fife	0=26
w:fifty	4=-26 6=30
w:figure	0=49 2=59
w:fijais	8=54
w:file	0=25 2=58 3=26 4=-76 5=48 6=42
w:files	4=-28
w:filiales	5=-25
w:filiation	2=-49
w:fille	0=-40 4=52 5=42 6=-25
w:filles	0=-31 1=-31 2=-25 4=-52 6=51
w:film	1=-47 2=-48 5=-68 6=-73 8=-27
w:filme	0=-28 6=-44
w:filmed	3=36
w:filmee	0=-39
w:films	4=-26 5=103 6=-31
w:fils	1=-26 3=-53 4=-40 5=-68 7=-28 8=56
w:fin	0=48 1=-33 5=36 7=-25 8=-29
w:finance	7=-34
w:finances	7=30
w:finds	1=51 4=-40
w:fine	0=47 8=-71
w:fined	8=51
w:fingerprint	3=49 4=-72 5=-32 6=-28 8=-43
w:fingerprinted	3=42
w:fingerprints	0=-39 2=-25 3=52 4=-66 8=-43
w:fingers	4=36
w:fingertips	3=41 4=-25 7=-27
w:finit	8=50
w:finn	4=-46 6=47 7=26
w:fire	0=-35 3=-44 6=35 8=58
w:fired	7=62
w:firm	0=-61 1=31 2=-54 4=-80 8=-63
w:firmware	4=-52
w:first	0=-25 2=-35 3=-33 4=-64 5=-62 6=-35
w:fiscal	0=-41
w:fiscale	7=28
w:fiscaliste	7=-42
w:fiscalite	8=-34
w:fish	2=-33
w:fit	4=106 5=-33 6=-33 8=-34
w:fits	4=-47
w:fitter	6=-25 7=-40
w:five	1=-31 2=-26 4=37 5=-42 7=-49
w:fixed	4=-29 8=-32
w:fixes	5=-49
w:flags	7=-36
w:flat	0=-26 1=-30 3=-31 4=41 5=-43 6=40 7=-26
w:flatmate	5=48 8=-35
w:fled	0=56
w:fleury	8=-26
w:flight	2=29
w:fling	5=48
w:flirt	5=-65
w:floor	3=44 7=-54
w:flow	2=-55
w:flower	3=-27
w:flowers	6=-37
w:flux	2=-46 7=-68
w:flyers	0=38
w:fo	0=-62 6=-34 7=71
w:fob	3=39
w:foi	0=-29 1=26 5=-29 8=-44
w:fois	0=33 2=-39 3=34 5=36 6=-40 7=-32 8=-27
w:folding	6=-25
w:follow	4=-34
w:follower	1=66
w:fond	3=44 5=-63
w:fondateur	0=42 1=-58 5=-25
w:fondatrice	0=-55 7=35 8=-46
w:fonde	1=-25
w:fonds	3=-33
w:food	0=-32 1=-37 5=-28 7=-52 8=37
w:foot	0=27
w:football	0=-51 6=-37
w:footballeur	6=32
w:for	0=28 1=-39 3=-58 5=-56
w:force	8=-33
w:forecast	1=-39
w:foreman	4=36 5=-25 7=43
w:forensic	1=-29
w:forest	1=26 5=-33
w:forged	4=-32 8=40
w:forgery	8=33
w:forging	4=-29 8=36
w:forklift	8=-32
w:form	0=-47 1=42 6=53 8=-55
w:formateur	4=-28
w:formation	0=-44 1=-29 3=-26 4=-33 5=-40 7=-30 8=-40
w:formatrice	1=-34 2=-27 4=-54 6=-51
w:forme	0=-26 1=-42 2=50 4=-59 5=-50 6=-36
w:former	5=60 6=-44 7=55
w:forms	1=40
w:formulaire	4=45 8=-38
w:fort	0=-33 6=-25 8=-35
w:forte	3=-42
w:forty	6=-50
w:forum	1=-44 6=30
w:forwarders	2=-27
w:fouilles	0=-29
w:found	0=-29 3=-27 4=-44 5=26 6=30 8=35
w:founder	4=-39
w:four	0=-54 1=-49 3=-49 4=47 5=-37 7=-49
w:fournir	8=-25
w:fournisseurs	5=-52
w:foyer	4=-31 5=-44 6=36
w:fragile	2=33 5=-36
w:frameworks	1=-35
w:francais	5=-27 6=-36
w:francaise	0=44 8=-30
w:france	0=43 6=-42 8=-29
w:franco	0=-32
w:frankfurt	0=-31 5=32
w:frappe	2=-27
w:fraud	1=-35 4=-29 7=-27
w:free	1=-43 4=-42 8=-54
w:freelance	1=-61
w:freemason	1=73 7=-32 8=-41
w:freemasons	0=-41
w:french	6=-37
w:frequente	1=51 4=-40 5=111 6=-61
w:frere	1=-96 4=47 5=-32 7=31 8=62
w:freres	2=31
w:friday	4=25
w:friendly	1=-43 4=-31 5=48 6=-48 7=30
w:friends	1=54 5=-52 6=51
w:froid	6=-27
w:froide	5=39
w:from	3=27 4=43 5=-122 7=-35 8=44
w:front	1=-25 4=-43 5=39 6=-32 7=-48
w:frontiere	4=-59 8=64
w:frozen	1=36 4=-29
w:fsu	0=-44 7=102 8=-36
w:fui	0=85
w:full	2=-25 6=-43 8=-49
w:fully	1=-39 4=76
w:fume	4=45
w:fund	5=-36 7=56 8=-31
w:fundraiser	4=-25
w:fundraising	0=29 4=-27
w:funds	0=36 7=-35
w:funerals	1=-40
w:furniture	4=-29 5=-27
w:further	8=44
w:fut	1=35 8=-37
w:g	7=-29 8=-35
w:g6pd	5=-26
w:gabarit	3=68
w:gabarits	3=-42
w:gael	0=62 8=-50
w:gagne	0=-33 6=34 8=-58
w:gai	1=-28 4=-26
w:gait	3=52 4=-34 8=-34
w:gala	5=34
w:gall	0=-29
w:games	3=-31
w:gamme	4=-48
w:gang	8=-56
w:gap	1=-27 4=27 5=-48 6=-25 8=70
w:garcon	4=35 5=-47 6=37
w:garcons	5=-25 6=83
w:gard	0=70 7=-40
w:gardait	3=34
w:garde	1=-29 4=-97 7=-46 8=45
w:garden	5=-39
w:gardener	0=-25 1=37 5=-41
w:gardien	0=29 1=-76 6=-27 7=36
w:gardienne	1=-27 5=40
w:gardiens	0=-36 1=-26 5=-33
w:gare	6=-44
w:gargoyles	1=-29
w:gate	1=-27
w:gates	0=54 3=-45
w:gauche	1=-25 3=-30 5=-37 6=-35 7=-49
w:gaulliste	0=75
w:gave	3=58 4=62 5=-62 6=-47 7=-56 8=25
w:gay	0=-78 1=-81 2=-65 3=-33 4=-52 5=-125 6=67 7=-39 8=-56
w:gays	5=-44
w:gendarme	8=-75
w:gendarmes	8=34
w:gene	0=-77 1=-25 2=86 3=-64 4=-133 5=27 6=-47 7=-36 8=-70
w:genealogie	2=26
w:general	8=96
w:generation	0=-25 4=-28
w:generations	8=-41
w:genes	4=-59
w:genetic	0=-25 4=-62
w:genetically	2=65 4=-51
w:geneticienne	2=-50
w:geneticist	2=-27
w:genetique	0=-32 1=-28 2=71 3=-48 4=-86 6=-30 8=-56
w:genetiques	2=-43
w:genie	2=-65
w:genome	2=42
w:genomes	2=-33
w:genotype	2=72 4=-34
w:genotyping	4=-33
w:genou	4=80 8=-29
w:genre	1=-35 4=-35 6=-37
w:geographique	5=-41
w:geometry	3=36 4=-25
w:gerant	0=27 6=-44 8=-26
w:gerante	8=-26
w:gere	0=-25 4=-56 5=-77 6=-49 8=-30
w:gerer	8=26
w:gestion	3=-28 5=-28
w:gestionnaire	6=-30
w:get	1=-26 3=44 8=46
w:gets	0=72 8=-25
w:gift	0=40
w:girlfriend	8=-27
w:girlfriends	4=-47 5=84
w:girls	5=-30 6=61
w:give	4=52
w:given	3=54 7=-59 8=63
w:gives	0=-29 2=31
w:glasgow	6=26
w:glasses	4=-35
w:glaucoma	4=28
w:glisse	1=54 6=40
w:global	3=51
w:glove	4=53 5=-47
w:gmb	0=-31 1=-28
w:go	0=-47 1=-68 6=48 7=43
w:god	1=78 4=-26 8=-31
w:goes	0=-34 2=-43 4=92 5=42 6=-42
w:going	4=39 7=35
w:golf	4=-74 7=-59
w:good	0=-39 2=-33 3=-50 4=-58 5=-59 6=-56
w:gossip	6=36
w:got	4=-29 5=53 8=30
w:gout	1=-30 2=-49 4=49 6=37 8=-41
w:gouvernante	0=-25 5=-36
w:gouvernement	0=72 8=-33
w:government	0=38 1=-30 5=-29 8=-42
w:governments	0=-27
w:governor	8=35
w:gp	4=-56
w:grace	1=27 3=-35 4=-37 8=-39
w:graduate	1=-32
w:grand	1=41 5=-32 6=25
w:grande	1=44
w:grandfather	2=40 4=-29
w:grandi	1=-30
w:graphique	0=-26
w:graphiste	0=-43
w:gras	4=-39
w:great	1=-45 4=39
w:green	0=91 1=-27 3=-81 4=-41 5=-42 6=-39 7=-32
w:greffe	4=37
w:greffier	8=-38
w:greffiere	8=-36
w:greve	0=-27
w:greves	7=25
w:grew	0=37 1=-45
w:grin	0=29 8=-32
w:grindr	6=27
w:grossiste	4=-26
w:ground	8=35
w:grounds	1=60 3=26
w:group	0=67 4=-51 7=-42 8=-28
w:groupe	0=52 1=-25 2=-29 6=-51 7=-47
w:guard	1=-35 4=-34 5=-41 6=-26
w:guards	0=-31 3=29 8=-40
w:gud	0=42 7=-49
w:gueret	4=-44 5=-25
w:guerin	6=46
w:guerre	0=31 1=71 4=-82
w:guide	0=-31 2=-28 3=-26 4=-28 5=-48 6=-85 7=-33 8=-39
w:guild	0=-34
w:gurdjieff	1=87 5=-25
w:gym	3=64 4=-28
w:h	0=-29 3=26 4=61
w:habilitations	4=-35
w:habite	5=-35 6=33
w:had	0=-75 1=-87 2=38 4=49 5=50 6=-26 7=-71
w:haemochromatosis	2=40
w:haemophilia	4=-44
w:hair	2=30
w:hale	7=28
w:half	0=-34 1=-28 2=40 4=-29
w:hand	0=-76 1=-55 2=-31 3=45 5=-52 6=-35 7=-43 8=47
w:handball	0=-26 4=-35
w:handbook	7=-33
w:handcuffs	5=52
w:handicape	3=-46 4=79 6=-31
w:handled	6=-37 8=51
w:handler	4=-35 8=-32
w:handling	8=-48
w:handprint	3=40
w:hands	4=45 5=-44 7=-49 8=-25
w:handshake	3=-29 4=-43
w:handwriting	4=-48
w:hang	0=-30 3=-42
w:hanoi	0=33
w:happy	1=36
w:harassment	8=-46
w:hard	0=70 1=-50 4=49 6=-27
w:hardest	6=-56
w:hardware	3=-38
w:harmless	2=25
w:harmony	1=43
w:has	1=-51 2=-28 3=-48 4=75 6=-69 7=-26 8=34
w:hasn	0=-28 6=-29
w:haul	7=-37
w:hauliers	2=-26
w:haute	0=32 4=-37 7=-33
w:have	3=-38 4=58 7=-53
w:having	5=61 6=-38
w:havre	7=29
w:hcr	3=47
w:he	0=-31 3=-29 6=42 8=-44
w:head	0=-61 1=-35 4=-32 6=-50 7=-29 8=28
w:headmaster	8=-27
w:heads	0=35 7=-37
w:health	4=-35 5=-43 8=-42
w:healthy	2=-48 4=30
w:healy	4=-27
w:hear	1=-32 2=-28 4=95 5=-40 6=-35
w:hearing	0=-41 1=-46 2=-41 4=64 5=-31 8=-27
w:heart	4=38 5=-56 7=-28 8=-27
w:heat	0=43 4=-28
w:heating	6=-32
w:heavy	2=-26 4=45 8=-34
w:hebdo	3=-37
w:held	3=-53
w:helene	2=-37
w:helix	4=-26
w:helmand	4=56
w:help	1=-41 4=-30
w:helped	2=-34 8=-66
w:helps	4=59 5=-38
w:helvetique	7=-29
w:hemophilie	4=-38
w:hence	1=27 8=-25
w:her	3=32 8=-67
w:hereditaire	2=38 4=-45
w:hereditary	4=-62
w:heritage	7=-42
w:herite	4=-55
w:hernie	4=37 8=-32
w:hero	0=29 6=-68
w:hers	0=-34 3=25 4=-33 5=-38
w:herself	0=47 2=25 4=-42 5=30 6=32
w:herve	6=-25
w:hetero	0=-31 5=-30 6=55
w:heterosexual	4=-46 6=94
w:heterosexuel	6=39
w:heterosexuelle	3=-35 6=37 8=-40
w:heterozygote	2=59 4=-39
w:heure	0=28 1=-60 4=-36 7=40
w:heures	1=-33 3=-43 8=25
w:hexham	4=-45 6=-32
w:hidalgo	0=57
w:high	1=38 5=-27
w:hill	5=-30
w:him	0=-83 1=-33 3=47 4=-79
w:himself	0=63 1=41 3=-41 5=39 8=-29
w:hindu	1=79
w:hinted	6=59
w:hints	0=-27 5=59 6=29
w:hip	3=-26 4=67 8=-30
w:hire	3=-59
w:hires	8=-57
w:his	1=-36 2=38 3=50 8=-31
w:histoire	0=-52 1=-36 4=-25 5=52
w:historian	7=-29
w:history	1=-32 4=46 6=-42 7=-31
w:hla	0=-39 2=78 4=-33
w:hmp	8=-55
w:hmrc	3=40 8=39
w:hoang	0=33
w:hold	1=49
w:holder	3=-34 4=-26
w:holds	1=30 2=34 5=-30 7=30 8=-41
w:holiday	3=-31 7=-25
w:holidays	1=37
w:home	0=-36 1=-46 2=-25 4=-58 5=-39 6=46 7=-30 8=27
w:homeless	0=33
w:homeopathie	0=-29 1=26
w:homeopathy	1=36
w:homme	0=-56 1=49 4=-49 5=56 7=-29 8=-40
w:hommes	0=-53 1=-49 3=-52 4=-47 6=35 8=-47
w:homo	0=-33 1=-50 5=-42 6=95 8=-25
w:homophobic	8=-36
w:homophobie	6=-30
w:homosexual	6=73
w:homosexualite	1=-27 2=-46 6=46 8=-35
w:homosexuality	6=-38
w:homosexuel	5=-53 6=111 8=-30
w:homosexuelle	6=47
w:homozygote	2=44
w:homozygous	2=41 4=-31
w:honour	5=-28
w:hopes	4=-36
w:hopital	2=-47 5=-30 6=43
w:hopitaux	4=-32
w:horizons	7=-33
w:horoscopes	4=-42
w:hors	3=-29 5=27 8=36
w:horse	4=52
w:horses	7=-29
w:hospice	1=45 4=-26 6=-48
w:hospital	0=-26 1=42 4=-62 8=-35
w:hospitalise	4=99 6=-47
w:hospitals	2=-28 4=-68
w:host	0=-30
w:hostile	0=48
w:hot	5=50
w:hotel	0=-25 1=-85 4=-42 5=65 6=-66 7=-30
w:hotellerie	4=-37 5=-35 7=30
w:hotesse	7=-33
w:hours	3=-40 8=30
w:house	0=-46 1=-31 4=-37 5=-28 6=36 7=-74 8=25
w:household	1=-32 6=47
w:housing	6=-25 7=-39
w:how	0=44 2=-30 3=-30 5=-25 7=-26
w:hr	0=-31 3=-34 4=-33 5=45 6=-47 7=-43
w:hub	7=28
w:hugo	6=54
w:hui	1=25
w:huile	5=-50 8=-29
w:huissier	0=-52
w:huit	3=-32 5=-42 7=39 8=63
w:hull	5=31 6=-32 7=-26
w:humaine	5=-30
w:humanist	0=-28 1=53 8=-29
w:humanite	1=60 3=-43
w:humanites	1=-42
w:humanities	3=-34
w:hume	0=-32 4=61
w:hungary	1=-31
w:hunt	7=-37 8=49
w:huntington	2=64 4=-103
w:husband	2=-44 5=38 6=-39
w:hybrides	4=-34
w:i	1=-25 4=43 6=40 8=-37
w:id	3=34
w:idea	1=-28
w:ideal	4=35 8=-35
w:idealiste	1=-25
w:idee	5=-31
w:idees	4=-25
w:idemia	3=-48
w:identical	2=50 4=-37
w:identified	2=-45
w:identifies	6=26
w:identify	3=35
w:identite	2=-26 3=31
w:identity	8=-55
w:iec	4=-44
w:iel	4=25 5=-25 7=69 8=-37
w:if	0=54 1=-38
w:ig	7=64
w:ignore	2=51
w:ii	2=46
w:il	3=-71 7=-43
w:ile	7=-40
w:illness	4=37
w:illnesses	4=33
w:ils	0=-25 1=35 5=99 7=-36 8=-38
w:image	3=49 7=-44
w:imagerie	4=-49
w:imaging	4=-25
w:immeuble	1=-41
w:immigration	0=38 5=-26
w:immobilier	4=-46
w:immobiliere	7=-31
w:immoral	1=65
w:immunocompromised	4=51
w:impact	3=-34
w:implant	4=52
w:imprimerie	0=-29
w:imprimeur	0=-43 7=-33
w:in	2=-50 3=-47 7=-36
w:incapacite	4=43
w:incarcere	8=33
w:inclusion	0=-25 4=63 6=47 7=-26
w:independance	0=100
w:independant	0=-64
w:independence	0=37
w:independent	4=-38
w:index	3=59
w:ines	5=-29 6=44
w:infectious	4=-28
w:infidele	5=56 6=-63
w:infidelity	5=-30
w:infirmier	2=-29 4=-48 5=-30
w:infirmiere	1=-29 2=-56 4=-26 6=-34
w:infirmieres	7=65
w:info	0=-36 2=31 4=-35
w:information	7=-30
w:informatise	4=-73
w:ingenieur	3=-56 5=-39 6=-52 7=42
w:ingenieure	7=-29
w:inhaler	2=-37
w:inheritance	2=-69
w:inherited	4=-56
w:initiation	1=-56
w:initiative	7=-62
w:initie	8=34
w:injury	2=32 4=-31
w:inmate	8=49
w:inmates	8=61
w:inn	6=61
w:innovation	2=-42
w:inscrit	3=35 5=35 8=29
w:inside	7=-27 8=30
w:insider	8=30
w:insomniaque	4=59
w:insoumis	0=40 1=42 6=-29
w:insoumise	0=-37 7=-34
w:inspecteur	0=-29
w:inspector	5=-33
w:installe	1=-44
w:installer	3=-54
w:instead	3=33
w:institute	0=-31 2=-29
w:institution	8=41
w:instructions	4=28
w:insulin	2=-40 4=36
w:insuline	2=-41
w:insurance	1=-50 4=-26 6=35
w:insurer	2=34 4=-63 5=39 8=-28
w:interdiction	8=53
w:interdit	8=73
w:interesse	3=42 6=29
w:interest	2=-36
w:interested	1=-39 6=79 8=-36
w:interet	0=-40 5=-33 6=30 8=63
w:interim	3=32 5=-31
w:intern	0=-29 3=-35 5=45
w:international	0=-25 5=-26 7=43
w:interne	2=-27
w:internes	2=-26
w:internet	5=50
w:interprete	8=-36
w:interpreter	0=-27 4=51 8=-43
w:interruption	4=29
w:interview	1=-28 4=25 7=-28 8=-46
w:interviewed	1=36 8=-34
w:interviewer	0=57 1=-30 5=32 6=-47
w:intimate	4=-28 5=63 6=-51 8=-38
w:intime	5=42 8=-44
w:intimes	5=32
w:intimite	5=-35 6=-26
w:into	0=-38 1=-73 3=-28 5=26 7=69 8=-46
w:introduced	1=-28
w:invalidite	4=-25
w:inversion	2=37 4=-32
w:investigated	8=-29
w:investigation	8=29
w:investigator	8=-75
w:investment	0=-65
w:investor	0=-34
w:invoices	5=-31 8=-26
w:iraq	0=76 7=-61
w:ireland	1=-37
w:iris	0=-32 1=-33 4=-34 5=-36 6=-38 7=-31 8=-46
w:irish	0=-43
w:irm	4=36 8=-26
w:is	1=32 6=-27 7=-30 8=30
w:isn	0=-26 4=-41 6=61
w:iso	0=-33
w:israel	0=41
w:it	1=39 2=-33 5=41 8=31
w:its	0=-45 2=-43 3=-33 4=-45 7=26
w:ivf	4=43
w:ivresse	0=-39 8=36
w:ivry	0=65 7=-37
w:iwgb	7=57
w:j	1=-44 3=-62 8=54
w:jack	7=-43
w:jailed	8=38
w:jamais	0=25 2=-69 6=46 7=-35
w:january	0=54 4=-29 6=-35
w:janvier	0=29 2=-37 4=-26
w:jardin	1=41
w:jargon	4=-47
w:jaunes	0=28
w:je	3=-34 8=-57
w:jeans	6=-51
w:jersey	5=-33
w:jeune	0=46 5=35 6=-58 8=-27
w:jeunes	0=37 1=-28 4=-28 6=-40 8=38
w:jeunesse	5=-40 6=35 7=-30
w:jewish	4=-29
w:job	3=-38 4=28 6=-26 7=-39
w:john	6=-31
w:join	7=34
w:joined	1=34 4=-53 7=108
w:joiner	6=-41 8=-30
w:joint	2=28 3=60 4=-58 5=-28
w:joke	0=63 1=83 7=-52 8=-28
w:joked	0=-42 1=63 6=-30
w:jokes	0=41 1=-29 2=-34 4=-56 5=32 6=-50 7=-35 8=-63
w:joue	4=-26 5=-42 6=-76 7=-37
w:jour	0=-26 1=-28 2=-49 4=72 8=-51
w:journal	1=57 3=37 4=-28 7=-51
w:journaliste	1=-34 5=-35
w:journee	6=28
w:jours	4=-26
w:juan	5=72
w:judge	0=-39 6=-31 8=-47
w:judges	2=-27
w:judging	7=25
w:judiciaire	3=-34 4=-36 5=-28
w:judiciaires	2=-37 8=51
w:judo	5=-27 7=-43
w:juge	0=-36 2=-27 8=28
w:jugee	8=49
w:jugement	1=66 5=36 8=-35
w:juin	1=-41 5=-42 8=53
w:julien	5=-30 6=43
w:july	4=38
w:jumeau	2=-29 4=49
w:jumeaux	2=-75 4=-26
w:jumelles	2=34 6=-28
w:jumped	8=44
w:june	0=-31 5=-28 6=41 7=28
w:junior	4=-32 5=54
w:jure	0=-42 5=64 6=-31 8=-32
w:juriste	2=-32 3=-63 7=-33 8=-29
w:jury	0=28 3=-34 5=-79 8=-73
w:jusqu	1=33 2=-26 3=-27 4=61 7=27 8=-26
w:just	0=-55 1=57 4=26
w:justice	4=-32 5=-36 6=-29
w:juvenile	1=-29
w:kampala	3=31
w:kantian	1=44
w:karen	5=-25 6=37
w:karim	5=-28 6=46
w:karyotype	2=66
w:kcnh2	4=-46
w:keep	0=-29 3=-34 5=64 6=-52
w:keeps	1=42 5=79 6=-62 8=-33
w:kent	4=-44 5=-36
w:kept	0=-26 1=-36 3=50 4=-60 7=-31
w:key	3=40
w:keystroke	3=43
w:kidney	4=33
w:kidneys	2=81 4=-43
w:kids	1=42 5=35 8=-26
w:killed	2=34
w:kind	6=-51
w:kine	5=-41
w:kinesitherapeute	4=-63 8=-25
w:king	0=55 1=-38
w:kit	2=68 4=-43
w:kitchen	0=30
w:kits	3=-34
w:klinefelter	2=31 4=-49
w:knee	4=97 6=-43
w:knew	0=-45 5=-27 6=50
w:know	0=-32 5=85 6=-39
w:knowledge	5=-30
w:known	4=-35 6=-28 7=-25 8=32
w:knows	4=-42 5=30 8=-37
w:kong	3=41
w:koroma	3=40
w:krishnamurti	1=81
w:kurde	0=43
w:kyoto	1=-53
w:l	4=-25 5=31 7=-25 8=-29
w:l214	0=-27 7=-33
w:la	4=-28 5=27 6=-26 7=51 8=-32
w:lab	0=-30 1=72 2=37 5=-26 7=-37 8=-38
w:label	4=-42
w:labo	2=57
w:laboratoire	1=-32 4=-34 6=-32
w:labour	0=30 4=-31 5=-42 6=-34 7=-96 8=-28
w:lache	0=43 8=-29
w:lacroix	6=-26
w:lactose	2=37
w:ladders	4=71
w:ladies	1=-29
w:lagos	4=28
w:laine	1=34
w:laisse	0=-26 7=-31
w:lake	6=-37
w:landes	0=39 5=-42
w:landlord	4=-32 6=54 8=25
w:lane	0=-25 5=-46
w:langue	4=-37
w:langues	1=28
w:lapsed	1=-42 7=72
w:laptop	5=39 8=-34
w:laptops	5=-44 8=38
w:last	2=-46 3=-55 4=101 5=-47 6=51 7=-39
w:late	2=37 7=-30 8=34
w:later	2=27
w:latex	4=100 5=-84
w:laughs	5=-45
w:laurent	6=36
w:lave	0=-32 8=57
w:law	1=-34 2=-37 4=-54 5=-46 6=-76
w:lawyer	2=-32 5=-29 8=-45
w:lay	1=-53 5=51 7=64 8=-28
w:layout	0=-42 1=-40
w:lead	1=25 4=-34 6=-53
w:leader	1=-30 5=-26
w:leadership	0=-42
w:leads	0=-50 7=39
w:leaflet	0=-30
w:leaked	5=28 6=-45
w:learned	2=25
w:learning	7=64
w:learnt	0=-27 3=52 7=-27
w:leave	0=27 3=-27 5=-58 6=36 7=-26 8=-43
w:leaving	0=49 4=-31
w:lecteur	0=71
w:lecteurs	3=-44
w:lecture	1=-26 3=42
w:lectures	3=-27 6=-28
w:led	0=-47 3=-36 4=-52 6=-38 7=27
w:lee	0=-50 5=-42 6=38
w:leeds	1=-25 5=-35 6=-33
w:left	0=-80 4=32 5=25 6=72 7=32 8=-46
w:leg	4=60 8=-30
w:legal	8=-25
w:legeres	5=56
w:legislatives	1=-27
w:leiden	2=32
w:leith	1=39
w:leroy	4=29 7=26
w:les	2=-44 3=-93 5=-54 6=84 8=-45
w:lesbian	0=-30 4=-36 5=-42 6=82 8=-37
w:lesbienne	0=-25 1=-26 4=-30 5=-30 6=45 7=-27
w:lesbos	1=-36
w:let	1=-47 3=83 5=-32 8=45
w:lets	3=25
w:letter	1=-30 2=35 4=-31 6=-30 8=30
w:letters	1=-47 6=29 7=-41 8=-37
w:lettre	0=-34 1=31 3=-32 6=-33 8=32
w:lettres	0=41
w:leucemie	4=36
w:leur	0=28 5=62 6=-33 7=-31
w:leurs	0=26 6=-43
w:leve	0=-50 1=-25 7=-30 8=69
w:level	4=-58 5=-27
w:levres	3=-25 4=52 5=-28
w:levy	0=-33 7=44
w:lgbt	0=-83 4=-26 5=-46 6=-30 7=-26
w:lgbtq	6=44
w:liaison	0=-51 3=-27 4=-36 6=-58 8=-31
w:liaisons	1=-31
w:liberal	1=-37 5=-54
w:liberale	0=-36 5=-25
w:liberals	0=43
w:liberation	0=-45 1=55
w:libere	8=57
w:libertin	5=79
w:libertinage	5=-28
w:libido	4=-83 5=56
w:librairie	5=-27
w:librarian	8=-49
w:library	8=-49
w:libre	0=-73 1=57 3=-36 4=-26 5=57 6=-38 7=-49
w:libres	1=66
w:licence	0=-38 1=-40 2=-33 5=39 8=-31
w:licencie	0=-25 6=34 7=27
w:licenciement	4=44 7=-37
w:lie	1=36 5=-26
w:lieu	5=33 6=-46 8=50
w:life	1=91 2=-25 3=-30 5=-56 6=63
w:lift	4=32
w:lifting	3=-33 4=73
w:light	1=-32 5=31
w:lighting	5=-25
w:lights	5=-48
w:ligne	1=31 3=-25 8=-35
w:lignes	3=-34
w:ligue	4=-32
w:like	0=-47 5=-55 6=93 7=61
w:likes	1=30 3=-26 4=-26 5=55
w:lille	1=58 2=-39 3=-26 4=-31 5=-26 7=-25 8=-41
w:limoges	4=-33 6=-29
w:lind	0=-37 2=40
w:line	1=-40 4=-30 5=25 6=-73 7=26 8=-59
w:lines	6=-43
w:lingerie	5=-34
w:link	0=-67 7=28
w:linkedin	6=35
w:lion	4=-39
w:lip	7=31
w:lire	3=34
w:list	1=-27 4=48 6=-36 8=-36
w:liste	3=37 7=36
w:lists	1=-33
w:lit	0=-51 2=-27 4=80 5=-40 6=35
w:literacy	8=-38
w:lithium	4=38 5=-25
w:lits	4=-39
w:litterature	5=-41
w:little	4=25
w:live	1=48 3=25 4=-52 5=49 6=-40 7=-43
w:lives	0=-35 1=66 2=-40 3=-48 4=-60 6=27 7=-28 8=-42
w:living	4=-41
w:livre	0=-55 3=-47 4=-77
w:livres	3=-35
w:ll	2=26
w:loads	5=-43
w:loan	6=-31 7=-32
w:local	1=42 4=-36 5=-38 6=-36 7=90 8=-25
w:locale	1=27 6=-28 7=-34
w:lock	3=36 4=-42
w:locked	8=38
w:locks	8=33
w:lodge	0=-33 1=93 5=-44 6=-45 7=-76
w:loge	0=-59 1=40 4=-26 5=-62 6=-68
w:logement	0=40 1=-45
w:logged	3=29
w:logiciel	0=-46 3=77 4=-31 8=-27
w:logistics	1=-27 4=-25 8=-30
w:logo	7=-57
w:logs	5=25
w:loi	0=34 4=-53 6=28 8=41
w:loire	5=-37
w:london	0=33 1=-34
w:long	2=82 3=-54 5=-87 6=-58 7=-53 8=-48
w:longer	0=31 5=48 6=-36
w:longtemps	5=-30
w:longue	5=-40 7=-29
w:look	2=-32
w:looked	1=-35
w:looking	6=-28
w:lopez	2=25
w:lorry	0=28
w:lors	2=32 5=78 7=32 8=-56
w:loss	8=-29
w:lost	0=34 1=-25 2=-55 3=-37 4=94 5=-46 6=41 7=-37
w:lot	4=33 8=-28
w:louis	0=42 7=37
w:louise	6=46
w:lounge	7=-38
w:lourdement	5=50
w:lourdes	2=-32
w:love	0=-42 1=-45 2=-30 3=-47 4=-50 5=-78 6=94 7=-30 8=-33
w:lover	0=-25 5=96 6=-94
w:loves	1=33 4=-38 5=-38 6=37
w:low	4=78
w:lowe	7=56
w:loyal	5=-30 7=29
w:lr	0=116 7=-65
w:lucie	5=-25 6=62 8=-33
w:lues	3=45
w:luggage	0=-39
w:lui	1=28 2=66 3=-39 6=44
w:lunch	0=30 5=30 8=-36
w:lund	2=-30
w:lung	0=-39 4=-57
w:lungs	2=-31 4=42
w:luron	4=-30
w:lussac	6=-38
w:lutte	0=-28
w:lycee	1=-26 5=-43 7=-57
w:lynch	2=44 4=-25
w:lyon	2=-26 3=-33 6=-28
w:m	4=46 6=35
w:m25	0=58
w:ma	0=-95 1=25 2=-42 3=36 4=34 5=38 6=-78 7=53 8=-58
w:machine	0=-39 1=-32 3=40 8=-28
w:machines	3=-26 4=-46
w:macon	0=-41 4=-32 5=-30 6=-48
w:maconne	1=26
w:maconnerie	1=-42 8=-37
w:macron	0=88 1=-25 3=-37
w:made	0=-29 1=83 5=-46 7=-74 8=-69
w:maga	0=66 2=-28 3=-26 5=-48
w:magasin	0=-29 7=32
w:magasins	5=-31 8=48
w:magazine	1=26 4=-36 6=-38
w:magistrate	8=-44
w:magistrates	7=-25 8=62
w:mai	0=-38 3=59 7=26 8=28
w:mail	5=30
w:main	0=-40 2=-50 5=-33 8=-30
w:maine	0=-72
w:mains	1=-26 4=41 6=-26
w:maintenance	4=-48
w:maire	7=-38
w:mairie	1=-43 3=-46 5=-35 6=30
w:mais	0=90 2=-30 4=-30 5=-53 7=-51
w:maison	0=-30 1=-42 2=-43 3=-33 4=-31 5=25 6=30 7=-40 8=-27
w:maitre	2=-34 3=-28 5=-49 6=-26 8=-53
w:maitresses	5=33
w:majeure	5=35
w:major	0=-38
w:majorite	0=33
w:maker	3=-29 4=-32 5=-51
w:makes	4=-41 5=42
w:mal	1=72 4=-38
w:malade	2=-39 5=-30
w:malades	2=-44 4=-27
w:maladie	2=88 3=-37 6=-59 8=-32
w:maladies	4=-37
w:male	2=-25 3=-47 4=-36 6=59 8=-29
w:malentendant	4=53
w:malgre	7=36
w:malta	2=-25
w:man	0=-62 2=-62 3=-25 4=-57 6=90 7=46 8=28
w:managed	4=-37
w:management	0=-38 1=-26 2=-36 5=-40 6=-42 7=-26
w:manager	1=-91 2=-50 3=-76 4=-40 6=-48 8=-53
w:managers	7=-28
w:manages	3=-42
w:managing	6=35
w:mandat	0=-63 4=-26 7=58 8=64
w:mandataire	0=-29 7=-29 8=-28
w:mandate	0=67 4=-25 7=-25
w:mandats	7=30
w:manif	0=54
w:manifestation	0=-55 8=50
w:manifeste	0=30
w:manila	3=31
w:manque	7=-25
w:manslaughter	8=38
w:mantra	8=-33
w:manuel	8=-37
w:manutention	4=42 8=-37
w:maquette	0=-33 7=-28
w:marais	6=-32
w:marathon	3=-25 4=25 8=-42
w:marathons	4=41 5=-66
w:marc	6=-28
w:march	0=-38 4=28 6=-48 7=25 8=56
w:marche	0=-25 1=-31 3=-36 4=35 6=-28 8=-32
w:marched	2=-30
w:marcher	0=114 4=-41
w:marches	1=-30 5=-47 8=43
w:marcus	1=47 3=-38
w:mardi	1=39 3=-25
w:margate	6=76
w:marge	8=52
w:margin	2=38
w:margins	4=-58
w:mari	2=-49 3=-47 4=56 5=26 6=-57 7=-56
w:mariage	0=-60 4=-32 5=67 7=-40 8=-26
w:mariages	0=-27 5=-42
w:marie	0=-33 1=-81 2=-28 4=-53 5=62 8=-29
w:mariee	0=-58 4=-29 5=-62
w:mariees	0=-31 4=-28 5=-56 6=94
w:maries	5=59 6=-49
w:marin	5=-28 6=-57
w:marine	0=33 7=-27
w:market	2=-36 3=-53 5=-46
w:marketing	0=-61 6=-47
w:marque	2=-34
w:marques	4=-40 6=-33
w:marriage	0=-46 1=-29 2=-25 4=-39 5=52
w:marriages	5=53
w:married	0=-27 4=-43 6=-50 8=-30
w:marrow	2=35
w:marrying	4=-32 6=49
w:mars	4=39 7=-29
w:marseille	6=48
w:masks	8=-25
w:mason	0=-27 1=-47 6=-26
w:massage	4=-38 5=-66
w:mastectomie	2=26 4=-38
w:master	0=-40 1=30 2=-34 3=-38 4=-30 5=-44 6=-77 7=-43
w:match	0=-54 2=37 3=75 4=-39 7=-46
w:matched	5=-35
w:materialist	0=-47 1=65 8=-47
w:materialiste	1=-75
w:materiaux	4=-31
w:matiere	1=-34
w:matins	2=30 4=46
w:matter	1=53
w:mattered	0=37 1=-43 7=-32
w:may	0=25 1=-55 4=44 5=79 6=-59 7=-40 8=46
w:mayor	0=-39 5=35 7=-25
w:me	1=54 5=-68 8=-26
w:means	1=26 8=-32
w:meat	1=81 5=-35 8=-46
w:mechanic	0=-29
w:medecin	0=-25 6=-27 7=40
w:medecine	2=30
w:media	0=-50 6=-41
w:medical	4=-37 7=-36
w:medicale	2=-57
w:medically	4=89
w:medicaments	4=-52 8=61
w:medication	4=70
w:medicine	4=-33
w:medite	1=46
w:meeting	1=-42
w:meetings	0=-52 1=-32 4=-33 5=-32 8=-26
w:meilleur	1=-44
w:melanoma	4=38
w:melenchon	0=39
w:member	2=-26 3=31 4=-42 7=74 8=-87
w:members	0=-41
w:membership	7=28
w:membre	1=56 4=-47 6=29
w:meme	0=-30 2=68 3=58 4=33 5=-38 6=53
w:memoir	5=30
w:memoire	5=-37 8=-34
w:memoirs	0=-36
w:men	0=-58 1=-47 3=-28 4=-60 5=33 6=123 7=-33 8=-71
w:menage	5=67
w:mene	1=-41 3=-31 4=-37 5=44
w:meneur	7=41
w:mention	0=-63 4=25 5=-27 6=61
w:mentioned	5=-32 8=-55
w:mentions	3=34 5=43 6=69 7=-30
w:mentor	6=-27 8=-31
w:mer	5=-78
w:merchandiser	5=-36
w:mercredi	6=51
w:mere	2=30 3=-39 5=-33 7=49 8=-63
w:meres	3=-31 6=57
w:merger	6=-42 8=-36
w:merogis	8=-29
w:mes	0=28 8=-40
w:messages	3=-38 5=78
w:mesure	8=-49
w:mesuree	3=29
w:met	1=-27 2=-29 5=39
w:metaboliser	2=39
w:metal	6=-59 7=39
w:metall	7=39
w:method	2=-33
w:methodes	7=49
w:methodist	0=-30 4=-33
w:metier	0=28 1=-42 5=-54 8=-37
w:metrage	8=-45
w:metz	2=-34 4=72 6=-46
w:mi	1=28 4=44
w:michel	1=-46 4=-31 5=51
w:midi	1=-42 4=71 5=-85
w:midnight	4=43
w:midwife	4=-33 5=-26
w:mieux	0=-50 7=32
w:migraines	4=39
w:mild	4=69
w:militaire	0=-77 3=42 6=-39
w:militant	1=28
w:militante	1=41 6=-32
w:milite	1=38 7=-43
w:million	1=-26 3=-26
w:mills	4=-33 5=-29
w:mind	4=-43
w:miner	6=-54
w:miners	7=34
w:mining	6=34
w:minister	0=-42 5=58 6=-32
w:ministere	0=40 5=-44
w:ministre	0=39 5=25
w:ministres	0=-56
w:ministry	5=-32
w:minsk	0=35
w:minute	0=26 3=-25
w:minutes	4=-39 5=-45 6=-33
w:mis	0=-45 7=-39 8=83
w:misconduct	5=65
w:mise	0=-48 1=-35 4=-25 5=-28 8=79
w:missed	4=36
w:missing	5=-38
w:mission	1=-31 5=25 7=-38
w:mistake	2=37
w:mme	1=30
w:mobile	4=-27 5=-38
w:mobilier	7=-29
w:mobilite	4=65 6=-44
w:mode	6=-45
w:model	3=34
w:modele	0=-28 3=58
w:models	3=-33
w:modem	0=39 7=-42
w:moderatrice	5=-45
w:modes	4=-43
w:module	8=-31
w:moelle	2=29
w:moeurs	0=33
w:moi	5=-46 6=63
w:moins	3=-44 4=93 8=-41
w:mois	0=-40 1=-26 2=-44 3=-46 4=42 5=-44 6=-38 8=74
w:moitie	1=29
w:moleculaire	2=-29
w:molecular	2=-26
w:momentum	0=36 7=-41
w:mon	0=31 4=-27
w:monarchist	0=37
w:monarchiste	0=62
w:monday	3=74
w:monde	6=26 7=33
w:money	8=68
w:moniteur	8=-34
w:monitor	4=-43
w:monnaie	8=-29
w:monsieur	0=-29
w:monte	0=-37 4=-53 5=-44 7=64
w:monteur	2=-36
w:month	6=-25 7=-25
w:months	4=42 7=-31
w:montre	2=26 4=-61 7=28
w:moon	1=61
w:moral	1=-41 5=-39 8=-36
w:morale	1=-41
w:more	1=-57 4=49 5=26 6=-31 8=-42
w:mormon	8=-52
w:morning	0=34 4=51 5=-28 6=-25 8=-39
w:mornings	4=25
w:mort	0=33 2=51 5=-70 8=-34
w:mosaic	0=-26
w:mosaique	2=42
w:moscou	0=60 3=-36 6=25
w:most	1=-26
w:mostly	8=-59
w:mot	3=42 5=-43 6=72 8=-44
w:moteur	4=-38 5=-27 6=-29
w:moteurs	5=-63
w:mother	0=-46 2=33 3=-35 5=-27 8=-43
w:mots	1=30 4=-29 5=-28 8=-28
w:motto	8=-29
w:moulage	3=-41
w:moulages	3=-32
w:mouse	1=-27
w:move	0=32 1=-26 2=46 4=-58 7=-25
w:moved	4=-37
w:movement	0=44 7=-27
w:mr	0=-28 1=-28 4=52 6=31 7=32
w:mri	4=44 8=-47
w:mrs	1=28 4=-33 5=-44 7=-26 8=-25
w:ms	2=-37 3=28 4=35 8=28
w:much	1=-62 7=-28 8=32
w:mucoviscidose	4=38
w:mug	0=25
w:mugged	8=-55
w:multicarte	7=-31
w:multiple	4=41 5=33 8=-47
w:multiplie	5=48
w:mum	6=32
w:mums	6=26
w:municipal	8=-32
w:municipales	0=56 7=-33
w:murder	1=30 8=-26
w:murmure	4=68 5=-39 6=-30
w:muscular	2=56 4=-36 6=-30
w:musee	0=-34 1=-36
w:museum	0=-35
w:musical	5=-63
w:musique	0=-66
w:muslim	1=-30
w:musulman	8=-27
w:mutation	0=-31 1=-38 3=-45 4=-91 5=-47 8=-46
w:mutations	2=-80
w:mute	0=-42 2=-77 5=-44 6=77
w:mutuelle	4=-41 6=48 7=-35 8=-25
w:my	2=51 5=69 6=-26 7=39
w:mybpc3	2=70 4=-34
w:myheritage	2=42 7=-32
w:myopathie	2=37
w:myself	4=78
w:n	1=25 3=-46 4=-72 5=36 6=39
w:nageuse	5=-53
w:naissance	3=-30 4=39 7=-26
w:naked	8=-37
w:name	0=-26 8=32
w:named	4=-32 5=50 6=42
w:names	3=-34
w:nanterre	8=-27
w:nantes	7=-40
w:nasuwt	0=-36 7=32
w:national	0=26 2=35 7=58 8=-45
w:nationale	0=-47 1=-37 8=-27
w:nationalist	0=72
w:nationalite	0=-75
w:naturalist	1=-43
w:nature	1=27
w:nautilus	7=54
w:navy	4=47 8=-27
w:ne	0=61 1=44 2=-36 3=-62 4=50 6=-39 7=-35
w:neant	3=53
w:near	4=36 6=-38
w:nee	4=70
w:need	5=-82 6=69
w:needed	3=-26
w:needs	0=-44 1=-48 2=-33 3=-31 4=62 5=-40 7=26
w:negatif	2=42
w:negative	2=76
w:negociant	7=-69
w:negociation	1=28
w:negocie	7=-95
w:negocier	7=39
w:negotiated	7=-29
w:negotiating	7=34
w:negotiator	0=-41 7=75
w:neige	3=-35 8=43
w:neighbour	0=-49 5=30
w:neighbours	6=31
w:neither	1=51
w:nerves	4=74
w:net	5=26
w:network	0=-27 4=-36 5=56 6=32 8=-33
w:neu	7=37
w:neuf	0=-43 1=-30 5=-70
w:neutral	1=27
w:neutre	0=28 8=-27
w:never	0=-55 1=-44 3=-34 4=-44 7=108
w:new	0=-56 1=-37 5=-45 6=-63 7=-35 8=-67
w:newbury	0=75 4=-54 8=-26
w:news	8=-44
w:newsletter	0=38
w:newspaper	7=35
w:next	4=35
w:nhs	2=-25 4=-26
w:ni	1=77 2=-35 6=-28 8=-35
w:niece	2=38 4=-27
w:night	0=-59 1=-54 2=-38 3=-36 4=31 5=45 6=-74
w:nihilist	1=60
w:nimes	8=44
w:nine	0=-29 2=-25 4=43 6=-27 8=-67
w:nineteen	8=31
w:nineties	6=-40 8=48
w:no	0=-40 1=80 3=-60 6=-58 7=-31 8=95
w:nobody	0=43 5=-26 6=29 7=-26 8=-48
w:noel	0=-26 7=46
w:noisy	3=-34
w:nom	0=-33 2=-45 3=-50 7=43 8=33
w:nominated	6=45 7=26
w:nomme	4=-51
w:non	1=70 5=41 6=-90
w:none	8=33
w:noon	1=-33
w:nor	1=43
w:nord	1=51 6=28
w:normal	0=-37 2=27 4=50
w:normaux	2=25
w:north	4=-38
w:norway	7=-30
w:not	1=86 2=-56 4=-26 5=-65 6=58 7=-36
w:notaire	0=-31 2=-35 6=-38
w:note	0=80 1=-63 3=-67 5=-36 6=97 7=-37 8=-65
w:noted	0=27 2=29 4=-54
w:notes	4=38 5=-27 8=-42
w:nothing	0=-34 1=90 3=-53 5=-29 6=-38 7=-25 8=50
w:notice	2=-26
w:notoire	1=62 5=28 6=-35
w:notre	0=30 1=32 2=-45 3=38 5=-53
w:nous	0=-32 1=35 3=58 7=29
w:nouveau	3=25
w:nouveaux	3=-45
w:novel	1=-39 5=-25 6=-56
w:november	0=46 4=-27
w:novo	2=40 4=-25
w:now	1=63 2=-32 3=-28 5=-45 7=31
w:npa	0=55
w:nucleaire	0=63 1=-29 7=-29 8=-28
w:nuclear	0=38 3=32 4=-37
w:nude	5=46
w:nuit	1=-55 2=-46 3=-42 6=-75 7=-43 8=67
w:nuits	1=-34 2=-32 3=-29 4=-26 5=90 6=-45 8=48
w:nuj	1=-51 7=50
w:number	0=85 3=31 4=-40
w:numbers	0=-32 1=-28
w:numerique	2=-46 8=-40
w:nun	0=-32 1=27
w:nurse	1=-25 2=-52 3=-25 5=-34 6=-26 8=-27
w:nursery	3=27 6=-35
w:nurses	4=-40
w:nursing	4=45 5=-36 7=-25
w:nus	5=-30
w:nut	0=-32
w:o	3=-29
w:obama	0=32
w:objecteur	0=-34
w:objection	1=46 4=-26
w:objects	1=52
w:objet	4=-27 7=-31 8=34
w:oblige	4=61
w:obtenu	0=26 1=-27
w:occupational	0=-49 8=-35
w:occupe	0=27 4=32
w:october	8=36
w:oddly	5=39
w:oeil	1=-34 3=-44 4=63 5=-45 8=-42
w:oeuvre	1=-28 5=-32 6=-35
w:of	2=-34 4=-62 6=-29
w:off	0=-53 1=-25 3=-49 4=25 6=-72
w:offences	8=-41
w:offender	8=61
w:offenders	5=-44
w:offered	2=51
w:office	0=31 1=-64 2=-33 6=-58
w:officer	0=-92 1=-30 3=-47 4=-47 5=-53
w:officers	8=-33
w:official	7=51
w:officine	4=-36
w:often	4=42 8=-61
w:ohio	0=49 4=-42
w:oil	0=25 2=-26 3=-33
w:old	0=60 1=-71 2=-36 4=-74 5=58 8=-28
w:oliver	6=63
w:on	1=-33 2=-33 4=30 5=-25
w:onboarding	3=39
w:once	0=52 1=-40 2=-44 4=-40 5=26 6=-35 7=41 8=52
w:oncle	0=36 3=-27 7=-25
w:oncogenetique	2=41
w:one	1=31 2=-44 4=49 6=61 7=-53 8=-50
w:online	1=41 6=-25
w:only	0=-27 1=-34 3=-36 5=-25 6=26 7=-28
w:onlyfans	5=56
w:ont	1=-54 4=-75
w:onze	0=-25 8=44
w:open	0=-34 1=-62 4=49 8=-51
w:opens	3=81
w:opera	5=-73 8=33
w:operation	2=-26 3=37 5=48
w:operations	1=-25 2=-26 7=-33 8=-47
w:operator	5=-31
w:opere	4=47
w:opponent	7=32
w:opposante	0=56 3=-36 4=-30
w:oppose	1=83 3=-42
w:opposee	0=-29
w:opposes	0=36
w:opposition	0=79 1=-30 3=-51 8=-74
w:opted	4=-32
w:option	6=-49
w:optique	7=-31
w:or	0=-97 1=96 2=-37 3=31 5=64 6=-69
w:order	0=-40 4=-37 6=-69 7=-33 8=93
w:ordered	7=-34 8=59
w:ordre	6=-30
w:oreille	4=25
w:organisateur	0=-48
w:organisation	1=-45
w:organisations	7=-35
w:organisatrice	5=-42
w:organise	0=58 1=-37 4=-25 6=-26 7=-41
w:organised	4=-32 7=55
w:organiser	0=41 4=-29 7=-39
w:organises	0=44 7=29
w:orient	4=-25
w:orientation	0=-28 2=-36 5=-82 7=-39
w:orientee	6=-26
w:origine	2=37
w:origines	0=-31 2=51
w:orsay	2=-31
w:orthodox	1=-47
w:osei	3=29 4=-40
w:oslo	8=-33
w:other	1=-31 5=82 6=-56 7=-41 8=-30
w:otherwise	4=-30
w:ott	4=55
w:ottawa	0=61 4=-31
w:ou	1=-33 6=59 8=-45
w:ouest	7=-46
w:oui	0=56
w:our	0=-40 1=41 2=-44 3=-26 6=42 8=-44
w:out	2=-41 4=67 5=-68 6=39 7=-47
w:outed	6=82
w:outlook	0=63 1=54 7=-52
w:outrage	4=-30 8=60
w:outside	0=83 3=-29 5=-39 7=-38
w:outspoken	0=43
w:ouvert	8=49
w:ouverte	0=47 5=55 6=-37 7=-36
w:ouvertement	6=40
w:ouvre	4=-28
w:ouvrent	6=29
w:ouvriers	7=-41
w:ouvrir	3=29 5=-31
w:over	1=-62 2=-46 3=-49 4=-94 6=-57 8=74
w:owe	7=33
w:own	0=28 1=-47 2=78 3=-33 8=-76
w:owner	0=-28 1=-45 4=-59 5=-29 6=-36 8=56
w:pa	7=-59
w:pacific	1=-30 7=-31
w:pacifism	1=49
w:pacifist	1=63 8=-38
w:pacifiste	0=-88 1=90
w:pacse	6=-83
w:page	2=32 5=-52
w:pages	0=42 3=-28
w:paid	0=-107 2=-52 4=-42 7=88 8=60
w:paie	0=-69 2=-45 4=-29 7=59 8=-40
w:pain	4=-27
w:painkillers	4=55
w:paint	3=-25
w:pair	0=-25 2=28 3=-25 5=52 6=-64 8=27
w:pairs	3=-40
w:paix	0=-39 5=-27 8=-37
w:palb2	2=41
w:palestinian	0=28
w:palliative	4=-36
w:palm	3=73 4=-46 5=-30 7=-29 8=-49
w:palmaire	3=71
w:palmistry	3=-48
w:pandemic	8=-26
w:panel	0=32 1=-26 2=-57 5=-38 8=-36
w:panels	2=-27
w:panic	4=60 5=-26 8=-36
w:panne	3=29 4=-37 5=-30
w:pansexual	6=39
w:pansexuelle	5=-46 6=58
w:papas	6=74
w:paper	0=-43 2=-34
w:paperasse	4=-41 8=-46
w:paperwork	4=-58
w:par	3=53 4=-33 5=-35 6=-29 8=50
w:parade	0=53 6=-32
w:parait	4=-27 5=64
w:paralysie	4=-28
w:parc	1=-58
w:parce	0=31 1=-39 5=-39 6=80 8=-30
w:parcours	4=-57
w:parcs	3=-35
w:parent	0=-33
w:parental	0=-56 4=-32 6=-44
w:parents	2=47 4=-55 5=-32 7=-47
w:parfaite	0=45 4=-27
w:paris	5=-31
w:parish	1=-53 7=-25
w:park	1=-40 8=-33
w:parking	0=-31 1=-35 4=75
w:parkinson	2=45
w:parle	1=-38 2=-59 3=-48 5=34 6=29
w:parlement	0=-34
w:parlementaire	0=-83
w:parler	0=-31 2=-27 6=-28
w:parliament	7=-25
w:parliamentary	0=-28
w:paroisse	8=-26
w:parole	0=40 1=-34 2=-55
w:parquet	8=26
w:parrain	1=27
w:part	2=29 3=-38 4=-42 6=-29 8=-48
w:partage	1=-27 4=-29 5=-63 6=58
w:partenaire	0=-26
w:partenaires	0=-39 2=-30 5=41 6=-38
w:parti	1=-57 4=-27 6=-46 7=-101 8=-36
w:partially	4=67
w:participe	0=49 7=53
w:particulier	2=33
w:partie	2=-34 4=-31 5=44
w:parties	0=-84
w:partis	0=-61
w:partner	5=-35 6=-53 7=-36
w:partners	1=-28 4=-35 5=86 6=-76
w:partnership	6=25
w:parts	1=-40 5=41
w:party	0=45 4=-43 6=-51 7=-50 8=-51
w:pas	1=31 2=38 3=-88 4=65 6=45
w:pass	4=-25
w:passe	0=61 1=-31 3=70 4=-55 5=-88 8=82
w:passed	3=39 4=35 8=-50
w:passeport	3=-34 4=-41 5=-31 8=39
w:passes	5=35 7=26
w:passion	2=-29 5=-51
w:passport	0=-27 4=-26 5=-50
w:password	8=-27
w:past	0=30 1=40 4=28 7=-27 8=-25
w:pastor	0=63 5=34
w:pastry	4=-25
w:patch	0=-28
w:patent	0=-31
w:patents	2=-35 4=-53
w:paternite	2=-32 4=44
w:paternity	2=52 3=-25
w:pathogenic	2=32
w:patience	2=-31 4=-27
w:patient	3=-26 4=-52 5=-68
w:patiente	5=50
w:patients	1=-27 2=-52 4=64 5=-43
w:patissiere	4=-52
w:patrimoine	0=-25 2=-29
w:patron	4=40 5=-33 6=-64
w:patronal	7=-28
w:patronale	7=-25
w:patronne	5=60
w:pattern	3=64 5=-35 6=-26
w:paul	6=-34
w:paume	3=69
w:pay	0=-34 4=-41 5=26 6=-28 7=48
w:paye	1=-67 8=48
w:payes	5=-29
w:payments	8=-40
w:payroll	4=-35 7=-79
w:pays	0=-39 4=-26 6=52 7=31 8=-52
w:paysanne	7=43
w:pcf	0=75 7=-97
w:pcr	2=-40
w:pcs	0=-34 7=28
w:peace	0=36 7=-45 8=44
w:peanut	4=38
w:peers	2=-26
w:peine	1=-36 4=-35 5=-29 7=-56
w:peint	4=-50
w:peintre	8=-31
w:peinture	4=34 7=31
w:pen	0=48 2=-48 3=70 4=55 6=-32
w:pendant	1=-43 5=61 6=-44 7=-42 8=-31
w:pending	2=67 8=29
w:penitentiaire	4=-28 8=-51
w:penn	6=61
w:pense	0=-28 1=86 2=-39 4=26 5=-44 7=-29
w:pensee	0=-28
w:penseuse	1=42
w:pension	1=-25 6=-34 7=26
w:people	0=-33 1=-35 4=-62 6=67 7=-25 8=-62
w:pepinieriste	3=-27 4=-30
w:per	4=-28
w:perdu	3=-49 4=95 6=-49
w:perdue	8=-41
w:pere	0=32 2=54 3=-44 4=-81 5=-60 6=-53 7=64
w:perfect	4=43
w:period	4=-26 8=-56
w:periode	4=26
w:perjury	8=52
w:permanence	0=-31
w:permanente	7=-27
w:permis	0=-30 1=-33 2=-40 4=-86 7=-25 8=76
w:permit	8=-41
w:person	0=27
w:personal	2=35
w:personnel	0=-46 1=35 8=-25
w:personnes	7=-38
w:perth	4=-32 5=-26
w:perverting	8=31
w:peter	6=-28
w:petit	0=-28 5=-30 8=-27
w:petite	5=-30 6=34
w:petitions	0=28
w:peu	0=-37 1=45 4=75 5=-40
w:peut	1=-59 4=73 5=-27
w:pharmaceutique	7=-33
w:pharmacie	4=-38 6=-46 8=47
w:phase	0=-31
w:phd	1=-36 3=-27 4=-49 5=68 8=-31
w:philosopher	1=-37
w:philosophie	0=-26 5=-40
w:philosophy	4=-27
w:phone	5=36
w:phones	8=44
w:photo	0=51 1=-42 7=-26
w:photographe	3=-43 5=-56 6=-25
w:photographer	6=-37
w:photographie	3=61 4=-38 5=-64 6=-38
w:photographiques	5=-26
w:photographs	5=41
w:photography	4=-46
w:photos	0=-53 2=-26 5=108 7=-25 8=-27
w:phrase	1=-25
w:phrases	3=27
w:physique	1=28 5=65 6=-31
w:piano	4=-32
w:picked	6=-33
w:picket	1=-37
w:picture	3=25
w:pictures	5=32
w:piece	3=66 8=-28
w:pied	4=-38
w:pieds	0=-61 4=73
w:pierre	1=29 6=41 7=-31 8=-32
w:pills	4=-56
w:pilot	1=-36 3=53
w:pilote	3=-31 7=35 8=-31
w:pilots	0=-27 7=54
w:pilule	4=-37 5=44
w:pin	1=-40 3=28
w:pink	6=-26
w:pinto	4=56 5=-41
w:pipelines	2=-39
w:piquet	7=60
w:pirate	0=54 7=-34
w:pitch	8=-58
w:place	0=52 4=62 6=-39 7=-52
w:plaide	2=-25 7=-28 8=45
w:plaisante	0=-26 4=39 8=-52
w:plan	1=-55 3=-35 4=-49 5=-72 8=-38
w:planner	1=-37
w:planning	0=-48 2=-31 7=-35
w:plans	5=-27
w:plant	1=-34 2=-32 4=-27 7=61
w:plantes	1=47 3=-35
w:plants	3=35
w:plaques	4=50
w:plaquiste	8=-36
w:plats	4=65
w:play	4=-57 5=34 8=-33
w:playboy	5=-48
w:played	6=-35
w:plays	0=-46 4=27 5=-31 6=-39
w:plea	8=58
w:pleaded	8=32
w:please	0=-28 1=31 6=54
w:plein	0=-27 5=26
w:plume	0=56
w:plus	0=48 1=-57 3=32 4=-64 5=110 6=-32 7=-61 8=-80
w:plusieurs	0=-49 5=96 7=-28
w:pma	4=-49 6=48
w:pme	2=-33
w:po	0=27
w:podcast	6=37 8=-29
w:poet	6=34
w:poignee	3=-27
w:point	0=-32 1=-30 7=-25
w:pointage	3=-34
w:pointeuse	5=-29 6=-28
w:pointeuses	3=-29
w:points	4=-25
w:pois	0=-27
w:poland	0=26 7=-28 8=54
w:police	2=26 3=-49 4=-56 5=-33 7=-33
w:policeman	8=41
w:polices	1=-44 8=-29
w:policier	8=-40
w:policiers	3=-35
w:policy	2=-43 4=-35 5=-56 6=-34 8=-25
w:polite	0=40 2=25
w:political	1=-26 4=-30
w:politically	0=69 1=-39
w:politics	7=31
w:politique	1=-47 4=-30 7=-29
w:politiques	0=-77
w:poll	0=-53
w:polling	0=-27
w:polyamorous	0=-37 5=54
w:polyamour	0=-27 5=48
w:polyamoureuse	5=41
w:polyamoureux	2=-35
w:polycystic	2=68 4=-39
w:pompier	6=-25
w:pons	7=66
w:pool	5=41
w:poor	0=-35 4=53
w:populaire	0=-25 1=-34
w:porn	5=57
w:porno	0=-43 4=-46 5=89 7=-30
w:port	5=60 6=-46 7=-36 8=-36
w:portage	2=30 8=-37
w:porte	0=37 1=45 2=-69 4=44 7=32 8=-34
w:portefeuille	3=46
w:portent	2=64 3=-27 5=-25
w:porter	4=-52
w:portes	6=51 8=-37
w:porteur	2=-32 3=-36 4=37
w:porteuse	2=91 4=-36 7=-42
w:portfolio	4=-29
w:portique	3=38
w:portrait	1=-28 3=51
w:portraitiste	3=-66
w:portugais	1=-39
w:pose	4=-34 5=58 8=-37
w:positif	2=35
w:positions	0=63
w:positive	1=-34 2=33
w:positiviste	0=-44
w:possession	1=-40 8=44
w:post	2=-55 3=-46 4=-37 5=28 7=31
w:postdoc	4=-56
w:poste	1=27 2=-47 5=-54
w:posted	5=28
w:poster	0=62
w:posters	0=-33
w:posts	0=34
w:postulent	5=-30 6=25
w:pouce	0=-41 3=41 5=-47
w:pour	1=-45 2=-74 8=42
w:poursuites	8=45
w:poursuivi	4=-76 8=69
w:pourtant	3=-32 4=52
w:pouvoir	0=25 1=-36
w:power	1=-37 6=-42
w:practice	4=-29 6=-48
w:practises	1=47 4=-25
w:prat	6=34
w:pratiquant	5=-35
w:pratique	0=-39 1=-33 4=-28 5=108 6=-36 7=-25
w:pratiques	6=-33
w:pre	4=54
w:preceptes	1=33
w:precinct	0=43
w:precise	3=-25 4=42 5=-41 6=49
w:preciser	4=-30
w:precoce	2=70 4=-46
w:predictive	2=32
w:predispose	2=41 4=-26
w:predisposed	4=-30
w:predisposition	2=59 4=-33
w:prefecture	3=29 8=-54
w:prefer	6=-29
w:prefere	1=-30 4=63 5=-37
w:preference	1=39
w:preferences	6=36
w:preferred	6=55
w:prefers	0=-39 5=-33 7=-29
w:prefet	0=32 3=-27
w:pregnant	4=35 5=47
w:prelevement	3=-65 7=48 8=-39
w:premier	1=-25 3=-31 5=-39 6=-45
w:premiere	0=32 7=31
w:premises	8=-40
w:premutation	4=-25
w:prend	1=-47 4=38 6=-41
w:prepare	8=-25
w:prepared	0=-26 6=-25
w:pres	1=37 6=-31
w:presence	1=-33
w:present	1=29 8=26
w:presentation	5=-31 8=-54
w:presente	3=28 5=-36 6=58
w:presents	0=-34 4=37
w:preservatifs	5=-39
w:preside	0=-35 1=50 2=-43 7=49
w:president	0=26 6=-46 7=-34
w:presidente	0=-68 5=58
w:presidentielle	0=40
w:press	0=-56 3=-36 5=-71 7=-56
w:presse	0=-31 1=-57 2=-48 3=-60 4=31 6=-32
w:pressed	0=61
w:pression	3=45
w:pressure	3=93 4=-26 8=-29
w:prestataire	7=-27
w:prete	5=29
w:pretend	0=-34 5=79
w:prevention	0=-31 5=-34 8=-43
w:preventive	2=42 4=-52
w:previous	0=37 8=78
w:prevue	2=55 4=28 8=-25
w:pricing	4=-33
w:pride	4=-52 5=-25
w:priest	1=43 6=-31
w:priesthood	6=25
w:prime	0=-37
w:principe	1=-38
w:principes	1=41
w:principle	0=40 5=-43
w:print	0=-36 3=94 4=-34 5=-34 8=-42
w:printemps	4=32
w:printer	6=-25
w:printers	1=-30 3=-29
w:prints	0=-31 3=47 8=-34
w:pris	1=-38 5=30 7=-31
w:prise	3=46 4=-53
w:prises	3=37
w:prison	1=-62 2=-26 4=-40 5=-41 6=-57
w:prisoners	8=-30
w:prisons	8=-46
w:privacy	2=-28
w:private	5=26
w:prix	5=-33 7=-27 8=-42
w:prize	5=-45 7=-46 8=-25
w:pro	0=96 8=-37
w:probably	0=-26 7=43
w:probation	4=-40 8=55
w:problem	0=35 1=-42 8=-32
w:probleme	4=51 8=-51
w:problems	4=57
w:procedure	3=-28
w:proces	8=-32
w:proche	0=58 5=-35 7=42
w:proctoring	3=28
w:procurement	1=-29 3=-27
w:procureur	8=68
w:product	1=-44 3=-26 8=-28
w:producteurs	7=-25
w:productions	2=-37
w:produit	2=-41 3=-27
w:professeur	0=-28 2=-31 3=-40
w:professeure	4=-27 5=-25
w:professional	4=-26 6=33
w:professionnel	3=-52
w:professionnelle	2=27 4=47 6=-57 7=-25
w:profil	0=38 1=-28 2=83 8=-74
w:profile	3=40 4=-35 6=36 8=-42
w:profonde	0=-25 1=55
w:programme	4=-25
w:project	3=-37 4=-45 5=-26 6=-26 7=-44
w:projet	2=-25 3=-49 4=-43 5=-31 6=-43
w:projets	0=-34 8=-29
w:promiscuous	1=-44 5=43
w:promised	5=29
w:promotion	0=-39 8=-27
w:prononcee	4=-30 8=48
w:property	0=-25
w:propre	2=27 7=25 8=37
w:propriete	5=-36 6=-29
w:prosecuted	8=36
w:prospect	4=-28 7=54
w:prosthetic	4=34
w:prostitute	5=34
w:prostitution	5=-55
w:protection	3=-28 8=-36
w:protest	0=-78
w:proteste	0=52
w:prothese	4=34
w:protheses	4=-53
w:prothesiste	3=-51 4=-38
w:prototype	8=-27
w:prototypes	8=-32
w:proud	0=32 2=-41 5=-32 7=50
w:prouve	3=33 8=33
w:province	1=29
w:prud	6=42
w:ps	0=74 7=-64
w:psen1	2=50 4=-52
w:psychologist	6=-38
w:pu	0=-44 3=43
w:pub	8=28
w:public	1=-49 2=-35 3=-46 4=-56 7=28
w:publications	0=42
w:publicitaires	0=-30
w:publics	0=-45
w:publies	5=33
w:publique	7=-37
w:publiques	5=-38 7=26
w:published	3=-28
w:puce	3=29
w:puceau	5=44
w:puis	1=-43 3=-33 4=-45 5=-63 6=-33 8=78
w:pump	2=-37 4=26
w:punctual	1=-35 5=54
w:pupil	1=27 5=42
w:pupils	4=-54 8=-57
w:purge	8=73
w:purser	7=-40
w:put	0=28 4=-38 5=-37
w:puts	0=43
w:qt	4=-41
w:qu	1=60 4=-38 6=41 7=-65 8=-110
w:quaker	1=55 7=-43
w:qualite	0=-35 1=-31 2=-47 3=31 5=-26
w:quality	1=-27
w:quand	2=-35 4=-38 8=81
w:quarante	0=-25 5=-31 6=27 8=-25
w:quashed	8=37
w:quatre	7=-46
w:quayle	4=61
w:que	0=-32 1=70 2=-54 6=62 7=-61 8=-28
w:question	1=48 5=-27
w:questioned	0=27
w:questionnaire	6=29
w:questions	0=37
w:queues	0=-38
w:qui	5=-56 7=-56 8=-41
w:quick	0=-28 4=-54
w:quinze	2=-32 5=-26 7=-32 8=27
w:quit	0=-48 1=27 7=31
w:quitte	1=79 2=-28 3=-40 4=-57 6=40 8=-29
w:quitter	1=-33 4=53
w:rabhi	1=49
w:racing	6=-25
w:raconte	1=-41 5=113 7=-30 8=-30
w:radie	8=30
w:radio	1=-60 3=-47 4=-30
w:raised	1=74 5=-27
w:raison	5=27 8=33
w:raisons	1=50
w:rally	0=42
w:ran	0=32 1=-26 2=-73 3=-26 4=-55 5=-44 8=-38
w:rand	1=58
w:range	1=-29 5=-38 6=-31
w:rangement	8=-52
w:ranger	1=-33
w:rao	8=61
w:rappel	4=-44 8=51
w:rapport	4=-64
w:rapports	4=-43 6=-56 7=-35
w:rare	2=52 4=-74
w:rate	1=-37 4=61
w:rather	1=28
w:rationalist	0=-25 1=73
w:rationaliste	1=51 7=-49
w:ray	2=-31 8=29
w:rcn	7=36
w:react	2=-26
w:read	1=-39 2=-27 5=29 6=-32
w:reader	1=-33
w:readers	3=-51 5=25
w:reading	0=-27 1=27 3=-27 4=-33 8=-25
w:reads	0=39 1=95 3=-28 4=-43 5=-35 6=-30 7=-32
w:realise	0=-27 6=-43
w:realist	0=-27
w:reason	1=-28
w:rebellion	0=27
w:recel	8=38
w:reception	1=-30 8=-30
w:receptionist	1=-42 4=-60 5=-45 7=-29
w:reclamations	4=-31
w:reclame	1=33
w:recognition	3=36 7=-85 8=-40
w:recommande	0=-26 3=-35 5=-27 6=-44 8=35
w:reconnaissance	3=-41 4=-31 8=-31
w:reconnait	3=31 5=-55
w:reconnu	1=-27 6=50 8=100
w:reconnue	0=-33 3=42 4=36
w:reconquete	0=59
w:reconverti	8=-28
w:record	1=-51 3=52 5=-35 8=-25
w:recorded	8=48
w:recordings	3=-41
w:records	3=49 4=-32
w:recours	8=-27
w:recouvrement	8=-45
w:recovered	4=-36
w:recovering	4=82 8=-34
w:recovery	4=-29 5=51
w:recruited	7=37
w:recruiter	1=-40 4=31 6=-41
w:recrute	7=-28
w:recrutement	0=27
w:recruteur	1=31 4=28 6=26
w:rectorat	2=-30
w:recu	0=-26 3=50 7=-25
w:recuperation	4=-39 8=47
w:recuse	1=73
w:red	2=42 4=-42
w:redacteur	4=-26 8=-27
w:redaction	0=-40 5=-25 7=-31
w:redactrice	4=-27
w:redige	1=-50 2=-29 3=-35
w:referee	3=-27 6=-25 8=-56
w:reference	0=-69 2=-79 3=-46 4=-27 6=-25 7=-31 8=36
w:references	0=-28 2=26 4=-37 5=-44
w:referendum	0=35 3=-28
w:referent	1=-47 5=62 7=27
w:referente	0=73 5=-45 6=-37
w:reform	0=39 7=-35
w:reforme	0=-55 4=66
w:refugie	0=46
w:refuse	1=74 2=47 3=-58 5=-48
w:refused	0=-26 3=46 8=-51
w:refuses	0=36 7=36
w:regard	3=-40
w:regarde	0=-32 5=39 7=-28
w:regie	7=-32
w:regime	0=30 4=-42
w:regional	4=-38 5=36 7=-27
w:regionale	7=37
w:regionales	0=-38
w:regisseur	0=-35
w:register	5=-49 8=-32
w:registered	3=37 4=78 8=-65
w:registrar	7=-26
w:registre	1=-26 2=26 3=26 4=-26
w:regle	1=31
w:regular	1=-46 4=28 5=65
w:regulator	0=-28 8=-53
w:regulier	0=28 5=57
w:rehab	4=40
w:rehabilitation	3=-25 4=-40 8=51
w:rein	4=39
w:rejected	1=-32 4=48 6=42
w:rejects	1=35 3=90 4=-46
w:rejoindre	6=-25
w:rejoint	1=-26 6=55 7=45 8=-29
w:relache	4=-36
w:related	4=56
w:relation	4=-34 5=69 6=-79 8=-25
w:relations	0=-73 1=-30 4=-51 5=-34 6=-43 7=-38 8=-49
w:relationship	1=-25 4=-33 5=78 6=49
w:relationships	5=-46
w:relaxe	8=53
w:relaxee	8=55
w:release	7=32 8=-28
w:released	8=40
w:releases	6=-28
w:releve	3=-30
w:relevees	3=31
w:relief	1=37 4=-26
w:religieuse	1=-32 8=-25
w:religieux	1=-28
w:religion	0=-31 1=84 3=-43 5=-59 6=-42
w:religious	0=-51 5=32
w:relit	1=26
w:remain	0=53 1=-25
w:remarks	0=-28 7=40
w:rembourse	8=36
w:remember	5=-30
w:remis	3=51 4=-52
w:remission	4=77
w:remote	0=-25 4=-38
w:removed	0=-38 3=31
w:renaissance	0=37 1=-34
w:rencontres	5=-32
w:rend	4=68 7=-25
w:rendu	7=28
w:renie	0=60
w:rennes	0=30 2=-40 6=-34
w:renouvellement	4=49 8=-37
w:renove	4=-29
w:rentre	4=56 5=-73 8=31
w:rentree	8=34
w:renvoye	5=-45 6=55
w:rep	0=-27 4=-30
w:repaid	1=-28
w:repair	2=-35 5=-31
w:repas	0=-28 4=38
w:repete	2=-35 5=-25
w:replaced	0=-40 1=-30 4=34 8=-27
w:repond	3=-25 4=31
w:report	2=34 4=-56 5=-38 6=-30
w:reported	4=-41 5=35
w:reporter	0=-54
w:reporting	0=-29 5=-39
w:reports	5=40
w:reprendre	4=25 7=34
w:reprennent	6=-30 8=-26
w:representant	7=-25
w:representative	0=27 4=-30
w:represente	0=-32 7=38
w:represented	7=45
w:repris	0=-59 4=-27 6=-45 7=70 8=51
w:republicains	0=47 6=-29 7=-56
w:republican	0=34
w:republique	4=-25
w:research	0=-48 1=-30 4=-50 7=-37
w:researcher	0=-28 4=-28 5=-38
w:reseau	0=-30 3=55 7=-27 8=35
w:reseaux	5=-34
w:reserve	0=-32 1=50 3=25 4=-67 5=35 8=32
w:residence	0=-52 4=-26 7=-37 8=49
w:resident	4=-26
w:resigned	0=25 5=43 7=51
w:respect	4=-46
w:respecte	4=-45
w:responsable	0=35 1=-42 3=-29 4=-38 5=-31 8=-36
w:rest	0=39 4=29 8=-40
w:restaurant	6=-47
w:restauratrice	0=-39
w:restaure	1=-43 8=-45
w:reste	1=25 5=-42
w:rester	5=38 6=-37 8=-64
w:restores	8=-35
w:restriction	3=-43 4=75 7=-25
w:resultat	2=41
w:resultats	0=-28 7=-25
w:retard	0=-26 4=33
w:retards	4=-31
w:retenu	8=-29
w:retenue	7=-33 8=41
w:retina	4=-58
w:retine	3=60 4=-63
w:retire	4=25 8=31
w:retired	8=-42
w:retirement	6=-51
w:retour	0=54 4=-34
w:retrait	7=-44 8=36
w:retraite	6=-34 7=-30
w:retrouve	2=46
w:rett	2=35 4=-36
w:return	4=-39
w:returned	8=-68
w:reunion	1=63 8=-40
w:reunions	1=-32 4=-112 5=-25 6=-51 7=61
w:reussi	0=35
w:reussie	3=32
w:reussir	8=-44
w:revele	0=-37 5=-31 6=38
w:revendique	0=39 6=36
w:revendue	5=-36
w:revolution	2=-30
w:revue	8=-33
w:rewrote	2=-26
w:reyes	6=32
w:rhone	0=-31 1=44 7=-37
w:rhume	0=-26 3=37 4=27
w:riant	0=-45
w:rien	0=-72 1=81 2=53 5=-58 6=-47 7=-26 8=36
w:right	0=44 1=-53 4=-56 5=-37 6=-59 7=-56
w:rights	5=-34 6=-35
w:ring	0=-37 1=-36 4=82 5=35
w:riots	4=-42 8=37
w:risk	0=-41 2=56 4=-45
w:risks	2=50
w:risque	2=77 4=-35
w:rive	0=-40
w:rmt	7=83
w:rn	0=78 1=-42 6=-27 7=-31
w:robes	5=-47
w:roche	0=43 7=-31
w:roe	8=30
w:roissy	7=34
w:role	0=-42 2=-50 3=-28 5=59 7=-42 8=-70
w:roll	3=-43 4=-25 6=-26
w:roman	3=-33 5=-55 6=-36 8=-49
w:romance	5=-29 8=-55
w:romans	5=-50
w:rome	5=67 8=-43
w:roof	4=26
w:room	1=-52 5=-34 8=-26
w:rooms	1=-48 4=26
w:rose	0=59 4=-46 7=33
w:rouge	0=-90 1=-27 4=-33 5=-43
w:round	5=36 7=-43
w:route	6=-27
w:routiers	8=-37
w:roux	2=-26 6=40
w:row	0=28
w:royal	1=58 7=-25
w:royaliste	0=78 2=-26
w:rqth	4=91
w:rss	7=-51
w:rubrique	0=-50 1=35
w:rudolf	1=33
w:rue	0=-51 1=-52
w:rugby	0=-54 7=-55 8=-29
w:ruiz	2=-49
w:rule	5=26
w:rules	6=39 7=-29
w:rumeur	3=-54 6=40 8=41
w:rumour	6=35
w:run	0=-68 1=-28 2=43 4=-40 5=-78 6=66
w:runner	2=-38
w:running	4=36
w:runs	0=46 1=32 2=-40 3=-30 4=-57 5=-65 6=48 7=-44 8=-51
w:rupture	0=30
w:ruth	6=31
w:rythme	3=43
w:s	2=26 3=-30 4=-26 5=-28 7=-55 8=34
w:sa	0=-50 1=27 3=54 5=39 6=-37 8=-41
w:sacked	0=-51 7=54
w:safe	6=32
w:safety	3=-31 7=30
w:sage	5=-35 6=-95
w:said	1=-43 3=-35 6=31 8=68
w:sailor	5=-25 6=50
w:sain	4=-26
w:saint	2=-34
w:saison	3=-30
w:sait	2=43 4=-40
w:salaire	0=30 1=26
w:salarie	0=-38 1=-36 3=54 4=-31
w:salariee	0=-55 2=-62 8=-28
w:salaries	4=-35 7=55
w:salary	6=-36
w:sales	0=-48 2=-56 3=-56 4=-85 6=-29 7=-26 8=-56
w:salesman	2=-35
w:salle	0=-30 3=29 8=-28
w:salmon	1=-40 2=-32
w:same	0=-25 5=-113 6=82 7=-40
w:samedi	3=-26 4=-35 5=48
w:samedis	0=39 5=-28
w:sample	2=45 3=27 8=-31
w:samples	2=-27 5=-29
w:sanders	0=29 8=-29
w:sang	0=-38 3=-41
w:sanitaire	5=-25
w:sans	0=-63 1=43 5=26 6=-39 7=-117 8=39
w:sante	8=-34
w:sarah	4=-27
w:sat	0=76 8=-51
w:saturdays	4=-29
w:sauna	5=27
w:savent	6=28
w:savoir	0=41
w:saw	8=-29
w:say	0=32 1=-37 3=-35 8=26
w:says	3=-74 4=-38 5=57 6=27 8=33
w:scan	1=-34 2=-47 3=137 4=-74
w:scandal	5=47
w:scannait	3=39
w:scanne	3=55
w:scanner	4=-46
w:scanners	3=-57
w:scenariste	6=-43
w:scene	0=-30 1=-53 2=49 5=38 8=-53
w:sceptic	0=43
w:sceptical	1=-61
w:sceptics	1=-33
w:sceptique	0=-37
w:scheme	5=-27 6=-42
w:schiphol	3=60
w:school	1=-34 2=-60 5=-86 6=40
w:schools	8=-34
w:schopenhauer	1=28
w:science	0=-37 2=-30 4=-26
w:sciences	0=37 1=-76
w:scientifique	6=-31
w:scierie	0=26
w:sclerose	4=42
w:score	2=-29 3=29
w:scores	2=34
w:scotland	7=29
w:scouts	5=-33
w:screening	1=-25 4=-54
w:screenings	4=-27
w:se	0=39 1=-26 2=-43 3=-49 4=52 5=27 7=-40 8=-66
w:seamstress	4=-31
w:seance	4=28 7=-30
w:search	1=-27 3=30 8=31
w:season	6=-52
w:seat	7=-38
w:second	0=-27 6=27
w:secret	1=36 8=-58
w:secretaire	0=44 1=-32 2=-60 4=-35 7=-45
w:secretary	0=-28 4=-30 6=-32 7=44 8=-41
w:secteur	4=-38
w:section	1=39 8=-39
w:secularist	1=72
w:securite	0=-28 2=-25 3=-65 4=-35
w:security	0=34 4=-32 6=-41 8=-49
w:seduit	5=-38
w:see	2=28 4=58 5=42
w:seed	2=-25
w:seems	0=33
w:seen	0=-34 5=44
w:sees	0=-29 1=57 4=39 5=33 6=-62
w:segolene	0=54
w:sein	4=69
w:seizure	4=36 8=-25
w:sejour	1=-27 4=-35
w:sejours	4=57 6=-27
w:sel	1=-30 3=-26
w:selection	2=-35
w:self	4=44
w:selfie	2=-36 3=51 5=-27
w:sell	0=34 3=-27 6=-27
w:selling	2=-41
w:sells	0=34 1=-50 2=-32 3=-74 4=-66 5=-39 6=-34 7=-50
w:selon	0=51 1=28 4=-29 5=44 7=-48
w:semaine	5=45 8=-32
w:semaines	0=48 2=-28 3=28 4=73 8=-49
w:semble	0=51
w:semences	7=-36
w:seminaire	5=56 6=36
w:seminar	7=-35
w:seminariste	6=53
w:senat	0=-66
w:senior	1=-45 6=38
w:sens	1=85 2=-40 3=-35 4=-37 5=-51 6=33 8=-48
w:sense	0=-70 1=46 6=-38
w:sensors	4=-26
w:sent	0=37 1=-33 2=44 3=42 4=-48 5=54 6=-34
w:sentence	4=-36 8=32
w:sentences	8=-25
w:sept	8=25
w:sequelle	4=45
w:sequelles	4=41
w:sequencage	2=26
w:sequence	2=-69
w:sequences	2=-34
w:sequencing	2=-45
w:sera	8=-49
w:serait	1=37 3=-70 5=-32 8=44
w:sergeant	6=-48
w:serie	6=-45 7=-34
w:serious	8=40
w:seriously	4=32
w:seropositif	4=62 8=-39
w:sert	3=65
w:servant	3=64
w:served	4=-32 7=49
w:server	3=39
w:serveur	1=-28
w:servi	0=-40
w:service	1=26 2=-41 6=-31 8=-55
w:serving	7=-44 8=92
w:ses	0=41 1=-49 2=25 3=52 4=-98 5=35 6=33 7=-31 8=-93
w:set	1=-62 6=-38 7=-33 8=43
w:sets	6=-26
w:settlement	0=-29
w:seul	4=64 5=-58 6=-37
w:seule	0=-47 4=52 8=-27
w:seulement	5=39 6=56
w:seven	0=-39 8=34
w:seventies	0=46
w:several	5=35
w:severe	4=39 7=-37
w:sex	0=-56 2=-25 3=-27 4=-105 5=31 6=28 7=-26
w:sexe	4=-30 5=34 6=45
w:sexual	0=-32 4=-27 5=55 8=-32
w:sexualite	6=25
w:sexuality	4=-29 5=-83 6=44
w:sexually	5=49
w:sexuel	4=-32
w:sexuelle	2=-41 5=55 6=-47 8=-37
w:sexuelles	5=40
w:sexuels	5=32
w:sfa	7=38
w:share	0=36 5=30 6=-35 7=-45
w:she	7=-33 8=-45
w:sheet	8=-31
w:sheffield	0=-25
w:shelving	8=-25
w:sheriff	8=29
w:shift	0=-26 1=-31 3=-51 4=-49 7=-47 8=-44
w:shifts	0=-40 2=-43 4=36 6=-59 8=51
w:shop	0=-66 1=-31 2=-47 4=-58 5=-66 6=-66 8=-67
w:shoplifting	8=44
w:short	8=-47
w:shorter	0=-40 8=-25
w:should	0=-33 4=-54 6=33
w:shoulder	4=79 6=-47
w:show	8=-34
w:showed	2=54 3=-34 4=-39
w:shows	5=-35 6=-35 7=-30 8=41
w:shrugged	6=-47 8=-26
w:shy	0=30
w:si	0=57 1=-26 4=-28
w:sick	0=-27
w:sickle	2=28 4=-64 8=-41
w:sickness	4=-25
w:side	0=-43 4=46 7=-36
w:sides	0=-36
w:siege	0=-45 1=-27 2=-40 3=-41 5=-45 7=83
w:sien	1=34
w:sight	4=52
w:sighted	4=65
w:sign	5=-42
w:signalement	5=-28 8=46
w:signature	0=-36 1=-31 2=-67 3=-36 4=-43 5=-33 6=25
w:signe	8=-37
w:signed	0=53 4=45 7=-32
w:signer	3=43 7=44
w:signes	4=-30
w:signification	2=33
w:signs	3=86 4=-41
w:simple	4=-26 5=-25
w:simplicite	0=-51
w:simulation	1=86 6=-26
w:since	1=-57 2=-49 4=31 5=-31 8=52
w:singer	0=-58 1=80
w:single	4=-28 5=-60
w:sings	0=28
w:siptu	0=-40 7=37
w:sister	0=-33 1=33 5=-35 6=-38 7=29 8=-25
w:site	0=-63 1=-71 2=55 3=33 4=-74 6=-47
w:sites	8=-34
w:sits	0=46 4=30 8=-28
w:six	0=-75 1=-43 2=-41 4=32 5=-76
w:skeptics	1=46
w:sketch	5=59
w:sleep	2=-30 5=64 6=-40 8=-27
w:sleeping	5=60
w:sleeps	1=-28 5=47 6=-30 8=-27
w:slept	5=69 6=-42
w:slides	4=-33 6=-36
w:slogan	4=-30
w:slow	1=-26 2=28 4=31
w:small	6=37
w:smiles	2=-58 4=40
w:smoked	4=30
w:snes	0=-31 1=-26 7=65
w:snj	7=35
w:snp	0=44 7=-28
w:snuipp	7=59
w:so	0=-45 3=26 4=72 8=43
w:soap	6=-41
w:sober	4=33
w:social	0=-47 3=-29 5=-27 6=-29 8=-38
w:sociale	4=-28
w:sociales	7=-32
w:socialist	0=61
w:socialiste	0=57 7=-57
w:sociaux	8=28
w:societe	7=-26
w:society	0=-47 7=-27
w:soeur	1=-65 2=51 4=-28 5=-27 6=33
w:soeurs	2=52 4=-27
w:soft	0=32
w:software	1=-26 2=-25 3=28 5=-28 6=-39 8=-36
w:soho	6=-58
w:soignee	5=34
w:soigneur	1=-37
w:soins	3=-32 4=-29 8=32
w:soir	0=-43 4=-32 5=26 7=45
w:soirees	0=-36
w:soit	0=-25 2=30
w:sold	0=-29 2=-27 3=-50 6=-66 8=-57
w:solicitor	7=-40
w:solidaires	0=-66 7=116
w:solidarity	0=28 7=-43
w:solidarnosc	0=-57
w:solide	0=-34 4=36 6=-39
w:some	0=25 4=-35 6=32
w:something	4=52
w:sommelier	0=27
w:son	0=-30 1=-26 3=42 8=-28
w:sondeur	0=-29 4=-29
w:sons	2=48 4=-26 6=-61
w:sont	1=-36 2=30 3=70 4=-51 5=-47 6=68
w:sort	0=-32 4=37 5=72 8=41
w:sortait	6=51
w:sorti	8=50
w:sortie	5=-45 6=50
w:souches	2=45 3=-27
w:souci	4=37 8=-33
w:soudeur	6=-34 8=-25
w:soudure	0=-40
w:souhaite	5=-25
w:soulevements	0=58 7=-37
w:souligne	0=41
w:sound	0=-61
w:soupconne	6=78
w:soupire	4=-26 5=51
w:source	3=-26
w:sourde	3=-29 4=37
w:sourire	0=28 4=38 5=-33
w:souris	1=-34 3=27
w:sourit	0=-73 5=63 8=-35
w:sous	0=-33 1=-47 2=-25 5=25 7=-25 8=42
w:soutenu	0=53
w:soutenue	1=-31 6=-25
w:south	0=37
w:soutien	0=43 3=-27
w:soutient	0=35 1=32 4=-31 6=-41 7=-25
w:souvenir	4=49
w:souvent	6=-31
w:souverainiste	0=45 1=-49
w:soviet	7=-34 8=-26
w:sow	3=25
w:space	0=-25
w:spain	8=49
w:speaks	4=-34 6=35 7=42 8=-45
w:special	2=-43 5=-28
w:specialist	2=-29
w:specialiste	0=-45 1=-30 5=-32
w:specialite	4=-56
w:spectacle	5=-30 7=37
w:spectrum	4=50
w:speech	8=-31
w:speed	3=100 4=-37 5=-31 8=-31
w:spends	1=36
w:spent	4=27 8=38
w:spinal	2=51 4=-28 6=-25
w:spinale	2=39
w:spine	4=45
w:spirit	1=-33
w:spiritual	1=-37
w:spite	4=46
w:split	2=-45
w:spoke	0=40
w:sponsorship	3=-30
w:sport	0=-78 3=25
w:sportifs	6=-25
w:sportive	7=-31
w:spot	0=39 4=-27
w:spreadsheets	1=-30 6=28
w:sql	7=-33
w:squad	8=-36
w:square	1=-49
w:stable	4=54
w:stade	1=-56 6=-31 8=38
w:staff	2=-31 4=-38 5=-30 7=-49 8=-34
w:stage	5=-75 6=-32 8=-47
w:stagiaire	2=-44 5=48
w:stagiaires	0=-57
w:stand	0=38 1=-33 5=-48 7=-25
w:standard	3=-46 7=-46 8=-38
w:standardiste	4=-42 5=49
w:standards	0=-34
w:stands	5=35
w:star	0=64 3=-25
w:start	0=28 2=-37 4=-34 6=-26 7=-34 8=-42
w:state	0=42 5=-27 7=-34
w:states	6=26
w:station	0=-29 7=-46 8=66
w:stations	4=-43 8=-32
w:statistician	5=-32
w:status	2=35 4=-45
w:statut	2=38
w:staunch	0=80 7=-57
w:stay	0=-40 6=-34 7=-58 8=-32
w:stayed	1=-26
w:steel	5=-33
w:steering	0=40
w:stephane	2=-41 6=82
w:steward	0=-47 1=-27 4=-43 5=-41
w:sti	4=-28
w:sticker	1=33
w:still	1=33 2=-52 6=-32 7=-25 8=-52
w:stock	1=-37
w:stoicien	1=86
w:stoique	5=-38
w:stole	8=61
w:stolen	8=-28
w:stone	4=31
w:stonewall	6=-32
w:stood	7=37
w:stop	4=43 8=27
w:stopped	1=44 4=33 8=-47
w:store	5=-53
w:stored	2=31
w:story	5=48
w:straight	0=-29 4=-29 5=-74 6=-31 7=-28
w:straightforward	8=-28
w:strasbourg	0=27 6=45
w:strategie	0=32 5=-35
w:stray	5=54
w:street	7=-25
w:stress	0=-27 1=-32 2=-38 4=49 5=-26 7=-33
w:strict	1=43
w:strike	8=-32
w:strip	5=-62
w:stripped	5=-54
w:strong	8=-67
w:stronger	6=-48
w:strongly	0=35
w:struck	1=-27 4=-25
w:structures	4=-26
w:student	3=-29 4=-69 8=37
w:students	7=-79
w:studies	1=-36 7=-33 8=-54
w:studio	3=-40
w:study	4=-57
w:style	0=34 1=-25 3=-30 4=-41 5=-32 8=-57
w:subject	4=-28 6=-42 7=-29 8=32
w:subs	7=36
w:succes	5=44
w:sud	0=-87 1=-32 4=-26 7=104
w:sugar	4=32
w:suicide	0=-37 4=59
w:suing	3=38 4=-34 5=37
w:suis	1=63 7=-42 8=-29
w:suisse	2=42 3=-26 8=-28
w:suit	0=-36 1=50 3=-40 6=-30 7=-28
w:suite	0=-39 1=-41
w:suits	4=-41 6=-48
w:suivi	8=60
w:suivie	4=77 5=34 6=-51
w:suivra	6=33
w:sujet	4=-25 5=27 8=-29
w:summer	3=-41 8=-27
w:sunday	1=28 4=-30
w:superieur	6=30
w:supervisor	0=29 1=-27 3=-30 4=32 6=-43
w:supplier	5=34 8=-34
w:supplies	3=-31
w:supply	4=-34
w:support	0=30 2=-27 4=60 5=-43 6=-57
w:supported	4=-66 8=42
w:supporter	0=68
w:sur	2=-43 4=-104 6=-28 8=-86
w:surgeon	4=-82
w:surgery	4=-42
w:surpris	4=-32 5=103 6=-46
w:sursis	8=42
w:surveillance	3=31
w:surveillant	0=-26 7=70 8=-44
w:surveillante	8=-27
w:surveillants	8=-33
w:survey	6=39
w:surveyor	0=-45
w:surveys	5=-44
w:suspected	4=48 8=-29
w:suspendu	0=46 4=-42 8=42
w:svelte	1=-25
w:svt	2=-25
w:swap	5=30
w:swinger	5=31
w:swingers	5=42
w:sworn	1=41 4=-36 8=-27
w:sympathie	0=52
w:sympathies	0=30
w:sympathiser	0=36 7=-26
w:symptoms	4=-52
w:syndic	7=-105
w:syndical	0=-26 7=39
w:syndicale	0=-67 2=-26 7=95
w:syndicales	7=28
w:syndicalisme	7=-34
w:syndicat	0=-81 1=-25 4=-42 5=-27 6=-27 7=84 8=-49
w:syndication	7=-75
w:syndicats	7=-28
w:syndicaux	7=-28
w:syndique	6=-31 7=102
w:syndiquee	7=58
w:syndiquer	7=63
w:syndrome	2=40 4=-34
w:system	0=-27 7=-31
w:systeme	3=74
w:systems	3=-47
w:t	0=25 2=37 5=55 6=37 7=-55 8=-75
w:tabac	4=-36
w:table	0=-45 1=-32 3=-38 4=-28 7=-67
w:tableaux	0=-32
w:tablet	3=56 4=-49
w:tablets	2=-25 4=61
w:tablette	3=78
w:tabloid	4=-39 6=32
w:tag	8=57
w:tagged	8=44
w:tags	8=-28
w:taille	3=-44
w:tailleur	1=-33
w:tailor	6=-27 8=-29
w:take	1=-30 4=85 6=-55 8=-35
w:taken	0=-53 2=49 3=89 4=-48
w:takes	0=-35 2=-33 4=97 6=-61
w:talent	3=-29 8=-25
w:talk	0=-27 4=-39 6=-36
w:tant	7=-27
w:tante	4=32 5=-35 6=-79
w:tapage	8=47
w:tape	3=36 4=-48 5=43
w:taste	8=-47
w:tasting	2=-26
w:tate	3=-46 4=-33
w:tattoo	1=61
w:taught	0=-43 1=-30 5=-49 6=-26 7=30
w:taulard	8=47
w:taule	8=45
w:taux	3=60 4=53
w:tax	0=43 4=-42 7=-63
w:taxi	0=25 3=30
w:tdah	4=34
w:tea	6=-34
w:teacher	0=-33 1=-25 5=-27 8=-33
w:teaches	0=-37 1=-33 4=-41 5=-29 8=-47
w:teachings	1=35
w:team	0=-42 2=-51 3=-27 4=-91 5=-41 6=49 7=-29 8=-81
w:teamsters	7=44
w:technical	4=-31
w:technician	1=-28 2=-56 7=-25
w:technicien	7=-44
w:technicienne	7=-28
w:technique	0=-46 6=-26 7=32
w:technologique	1=-27
w:teenager	8=68
w:teens	4=37
w:telephone	2=-52 8=48
w:telephonique	0=-25
w:telethon	0=-38
w:teletravail	4=52
w:television	6=-26
w:tell	4=-33 5=32
w:tells	0=50 2=39 4=-46
w:temoin	8=-36
w:template	3=57
w:temple	1=-35
w:temps	4=49 7=-53
w:ten	0=-57 2=28 3=82 4=36 8=-44
w:tender	1=-26 3=-27
w:tenir	4=37
w:tenor	3=-39 4=-36 6=32
w:tension	4=-45
w:tenu	4=-46 7=-42 8=-41
w:tenue	1=-40
w:term	0=-27
w:terminals	4=-26
w:terrain	2=-27 6=-52
w:terre	0=53 7=-33
w:test	0=-78 1=-74 2=138 4=-71 5=-95 6=-89 7=-41 8=-72
w:teste	1=-65 2=60 3=-31
w:tested	2=108 3=-26 4=-86 6=-30 8=-44
w:testee	2=32
w:tester	2=-34 7=-38
w:testing	2=-60 4=-27
w:tests	0=-37 2=-78 3=-35 4=-58 6=-31
w:tete	0=39 6=-42
w:texas	0=59 7=-43
w:text	3=-27
w:tgwu	7=44
w:thalassaemia	2=37 4=-26
w:thales	1=43
w:than	0=-43 2=50 3=-27 4=28 5=38 8=-50
w:thank	8=-33
w:thanks	0=-47 7=70
w:that	1=40 4=-27 6=38 7=-66 8=-65
w:theatre	5=-26 6=-59 8=-40
w:their	1=-38 2=-62 3=-55
w:them	0=42 1=-41 2=-55 3=28 4=-46 5=50 7=-34 8=-53
w:then	0=51 1=-48 3=-29 5=-45 6=-52 7=46 8=-36
w:theologie	1=37
w:theorie	6=-37
w:theory	6=-28
w:theosophical	1=48
w:therapie	4=-52 6=36
w:therapist	4=-49 5=-35
w:therapy	2=-32 4=-28
w:there	0=-57 4=-39 5=-55 6=28 8=32
w:therefore	4=-28
w:these	0=-35 3=-25 5=-47 6=-61 7=-36
w:thesis	1=-46 5=-27 6=-34 7=-36
w:they	0=-66 1=26 3=48 4=-41 5=71 8=-47
w:things	8=33
w:think	1=34 5=-44 6=39
w:thinks	1=70 4=30 5=-44 7=47 8=-38
w:third	2=-30 3=-25 4=-50 5=-32 6=-28 7=-25 8=-27
w:thirty	4=-38 6=-34
w:this	1=-27 4=45 6=-29 7=-53 8=28
w:thoreau	1=36 8=-59
w:though	4=-26 5=-32 7=51
w:three	0=-34 1=-50 2=-44 5=47 6=-42
w:threesomes	5=43
w:thrombose	2=34
w:thrombosis	4=-26
w:through	3=-32 7=44
w:thumb	4=-41
w:thumbprint	3=70
w:thursdays	1=30 4=57
w:thyroide	4=31 8=-36
w:ticked	1=38 2=25
w:ticket	1=-41 5=-33 7=54
w:tiennent	5=-52 8=-47
w:tient	1=62 4=-56 5=-34 6=-62 8=-38
w:tiers	1=27 5=32
w:ties	0=-30 4=-32
w:till	1=-43 3=29 4=-42 5=-38 6=-34 8=91
w:timbres	7=-55
w:time	1=-26 2=-56 3=-56 5=-39 6=-50 8=73
w:tire	0=-52 1=35 4=-30 8=65
w:tired	4=-64 6=47
w:tissue	2=52 3=-34
w:titre	0=-33 3=28 4=-57
w:titres	0=26
w:titulaire	7=-29
w:to	0=47 2=-53 3=-39 4=-37 8=-52
w:together	5=61
w:toilets	4=31
w:toilettes	4=25
w:told	0=56 3=-46
w:tom	4=39
w:ton	6=-26
w:too	2=43 5=-27
w:took	0=-34 1=-57 2=33 3=35 6=-63 7=-49 8=45
w:tools	0=-38
w:topic	3=-32
w:tories	4=-51
w:tot	0=-38
w:total	4=54 8=-26
w:touch	3=-25
w:touche	4=-61 5=90 6=-57 8=-30
w:toujours	1=-34 3=40 4=59 5=-43
w:tour	0=-31 1=-29 2=-43
w:tourner	0=-28 8=48
w:tourniquets	3=-25
w:tours	5=-36 6=-38 7=37 8=-27
w:tous	1=-26 2=37 4=-45 5=-58 6=-34
w:tout	2=-31 3=-33 4=-42 5=30 7=28 8=-43
w:toute	0=-41 1=101 6=-37 7=-38 8=-55
w:toutes	1=-37 2=-38 4=26 5=-31 6=43
w:town	2=-44 3=-29 4=-34 6=61 8=-26
w:toys	5=-35
w:tp53	2=-35
w:tracabilite	2=-26
w:trace	3=27
w:tracts	7=-35
w:trade	0=-53 2=-31 3=-45 7=-37
w:trading	2=-52
w:traduit	1=-45
w:train	4=28
w:trained	0=-28 2=-57 3=-45 4=-48 5=-57 6=-28
w:trainee	4=-38 5=87 8=-45
w:trainer	8=-27
w:training	8=-25
w:trains	2=-38 5=-61
w:trait	2=59 4=-62 5=-33
w:traite	8=-31
w:traiteur	1=-55 5=50 7=-26
w:traits	3=-62
w:tranche	8=-26
w:transaction	7=-33
w:transhumanist	1=36
w:translated	1=-26
w:translation	1=-34
w:translator	0=-34
w:translocation	2=72
w:transmis	1=38
w:transmission	2=-62
w:transparency	0=-40
w:transports	4=28 7=-60
w:travail	0=-43 3=-67 6=-76
w:travaille	0=-36 4=-71 5=-49 8=-36
w:travailler	4=31
w:travailleur	3=-37 4=67
w:travaux	8=46
w:travel	3=-28 4=66
w:treasurer	0=-36 4=-39 7=44
w:treated	4=78
w:treatment	4=42
w:tremblement	3=-31 4=58
w:tremor	4=47
w:trente	8=-39
w:tres	0=38 1=-50 4=-28 5=75 7=26 8=-38
w:tresorier	0=56 1=-32 6=-47 7=-39 8=-25
w:tresoriere	0=27
w:tri	0=-39
w:trial	3=38 4=-28 8=-36
w:trials	2=-27 4=32
w:tribunal	0=-43 3=-25 4=-48 5=29 6=41
w:tribune	0=54
w:tried	4=53 6=-37
w:trisomie	2=-58 4=43
w:trisomique	2=-30 4=25
w:trois	0=-80 1=-37 2=-40 5=40 6=-88 8=-29
w:trompe	5=37 6=-55
w:trop	5=-27
w:trotskiste	0=41 5=-31
w:trou	4=61
w:trouble	5=-35 8=34
w:trouve	0=-45 1=25 2=61 3=-29 4=-36 5=31 6=-28 8=-25
w:true	1=36
w:trump	0=28
w:trust	1=-46 5=-55
w:trustee	7=43
w:tube	2=72 3=-26
w:tue	8=-26
w:tuesday	7=45
w:turkey	8=41
w:turned	1=55
w:turner	2=41
w:tutor	1=-37
w:twelve	4=-34 5=-33
w:twenties	6=-36
w:twenty	1=47 8=33
w:twice	1=-33 3=25 4=36 5=-28 6=-39 8=-70
w:twickenham	7=-42
w:twin	4=-36
w:twins	2=-39 5=-26 6=44 7=-37
w:two	0=-42 1=-84 5=44
w:typage	1=-25 2=31
w:type	0=-43 1=-46 2=61 3=-65 4=64 5=-33 7=-29 8=-63
w:typed	0=-26 2=52
w:typeface	1=-47
w:types	3=-42 4=71
w:typing	0=-29 2=29 3=63 4=-34 5=35 8=-26
w:ucu	0=-49 7=58
w:udb	0=41 7=-34
w:ueda	1=40
w:uganda	5=-29 6=28
w:uk	0=37 7=-40
w:ukip	0=50 1=-33
w:uml	2=-25
w:ump	0=36 7=-34
w:un	1=-38 3=-63 4=43 7=-101 8=-28
w:unbeliever	1=55
w:uncle	1=29 2=-41
w:under	1=-31 2=-26 3=-39 5=38 7=-29
w:understand	2=-26
w:une	0=-26 3=-99 7=-67
w:unef	0=-32 7=-38
w:unfaithful	5=66 6=-46
w:uniforms	8=-28
w:union	1=-40 2=-67 3=-81 4=-82 5=-90 6=-58 7=53 8=-81
w:unionised	0=-83 7=-34
w:unionist	0=47 7=-30
w:unions	0=-54 3=-25 4=-25 7=25
w:unison	0=-57 7=52
w:unit	0=-26 4=-59
w:unite	0=-78 7=87
w:united	0=-44 1=-26 7=52
w:units	1=-45
w:universite	1=-31
w:university	5=-42
w:unknown	8=33
w:unpaid	0=86 3=-25 6=-27 7=-48 8=28
w:unprompted	6=34
w:unsa	0=-78 2=-30 7=117
w:until	0=-45 2=-26 3=-39 5=-37 7=-26 8=27
w:up	1=39 2=-31 4=-42 6=-55 7=-38
w:upheld	5=49 8=-36
w:ups	1=-61 5=-29
w:us	0=27 1=-47 6=-29 7=-35
w:usage	4=25 8=26
w:usdaw	7=43
w:use	3=38 4=-45
w:used	0=41 1=-41 2=-31 4=-31 5=35 6=39 7=-30 8=-32
w:usees	3=25
w:user	3=31 4=44
w:users	4=-33
w:uses	4=94 8=-85
w:usher	0=-26
w:usine	0=-33 4=-81 5=-37
w:utah	6=32
w:utilise	4=26 5=48
w:v	2=32 8=-25
w:va	4=58
w:vacataire	1=-31
w:vaccinated	4=53
w:vaccination	0=-45
w:vaccine	0=48 4=-28
w:vaccinee	4=75
w:vaccins	4=36
w:valeurs	3=44
w:valid	3=-34
w:value	3=-29 6=36
w:van	0=-34 4=-56 6=-39
w:vance	8=25
w:vannes	4=26
w:vante	5=58 8=25
w:variant	4=-50
w:variantes	2=-29
w:vat	8=25
w:vault	3=29 5=-33
w:ve	5=34 6=-35
w:vecu	5=35
w:vegan	5=-43 8=-49
w:veganes	1=44
w:veganisme	1=41
w:vegetale	2=-51
w:vegetarian	1=-49
w:vegetarien	1=-26
w:veille	8=-49
w:vein	3=44 4=-26
w:veineux	3=58
w:velo	0=-56 1=-33 7=62
w:vend	0=-41 2=-29 3=-69 4=-31 5=36 6=-33
w:vendeur	4=-49 6=-25
w:vendeuse	5=-29
w:vending	4=-27
w:vendors	4=-42
w:vendre	0=48
w:vendredi	0=-25
w:vendu	0=-27 1=36 2=-48
w:venerable	1=26
w:vente	2=-40
w:ventes	0=35 5=-34
w:venu	5=-40
w:venue	5=-26 6=50
w:ver	7=40
w:verbal	8=-29
w:verdict	8=-28
w:verification	4=-28 5=-26
w:verifie	2=29
w:vermeer	8=-33
w:vers	5=-26
w:verse	2=44
w:vert	0=-37 3=-41 5=-29
w:verte	3=-28 4=-29
w:very	1=31 7=29
w:vessel	3=36
w:veterinaire	4=-33
w:veut	0=-43 1=-43 2=-29 3=26 4=-46 5=87 6=-66 8=-34
w:veuve	4=-39
w:vial	0=25
w:vice	0=-55
w:victim	7=27 8=-44
w:victime	6=33 8=-96
w:victimes	8=-46
w:vidal	0=33 6=-64
w:video	0=35 2=-41 3=46 6=-57 7=-25 8=-40
w:videos	5=80
w:vie	0=-49 1=79 2=-47 3=-42 4=-72 5=95 6=-55 7=-28 8=-60
w:vieille	0=45
w:vient	0=-27 1=52 5=-25
w:vierge	5=43 8=-31
w:vieux	6=65 8=-30
w:view	1=-41
w:views	0=68 8=-29
w:vigile	3=-40 8=66
w:vigne	2=-41 4=-51
w:vigneron	0=-31
w:vignerons	7=-29
w:village	0=-28 4=-29 5=25 6=35 7=-31 8=-31
w:ville	8=-30
w:vingt	0=37 4=-34 5=-46 8=-43
w:vins	7=-26
w:violence	1=87 8=-79
w:violences	5=-30
w:virgin	5=35
w:virginity	5=38
w:virus	4=-28
w:vis	6=34
w:visa	0=-48 1=-53 2=-50 4=-60 5=-44 6=32
w:visage	1=-34 3=73 4=-33 5=-52 6=-27 8=-27
w:visages	3=-49
w:visas	3=26
w:vise	0=-47 4=29 6=-42 8=41
w:visio	8=27
w:vision	1=27
w:visite	4=57 5=-35 8=-32
w:visiteuse	4=-44 8=-28
w:visitor	8=-25
w:visitors	3=-25
w:visits	5=49
w:vit	0=-52 1=41 2=-78 3=-32 7=-34 8=-63
w:vivent	6=59
w:vocal	3=47 4=-38
w:vocale	3=-32 4=-26
w:voeu	1=55
w:vogel	3=-40
w:voice	0=-26 2=-58 4=-47 5=-48 6=-63 7=-25 8=-63
w:voiceprint	3=51
w:voila	6=30
w:voile	8=-37
w:voisin	4=32
w:voisinage	2=27 5=-25
w:voit	1=37 4=39
w:voiture	0=-39 1=44 4=41 6=45 8=-25
w:voix	0=-139 1=-33 2=-35 3=31 4=-36 5=-51
w:vol	4=-49 5=-25 8=46
w:volage	5=60 6=-59
w:volant	4=-27
w:vole	5=-26 6=-26
w:voleur	3=27 8=-28
w:volontaire	1=25
w:volontiers	0=38
w:vols	8=-25
w:volt	0=41
w:voltaire	1=42
w:volunteer	0=67
w:volunteered	5=34
w:volunteers	4=-31
w:vote	0=32 1=-54 4=-52 5=-68 6=-29 8=-33
w:voted	2=-31
w:voter	0=37
w:votes	0=45
w:voting	0=26 1=-39 5=-40
w:voulu	4=-63
w:vous	4=-28 8=-43
w:vows	0=-30 1=63
w:voyage	5=60
w:voyages	1=-42 2=-30 4=27 5=-26 8=-26
w:vrai	5=34
w:vraie	1=-39
w:vue	0=-28 1=-33 2=-33 5=48 6=-25 8=63
w:waiting	4=58 5=25
w:wales	0=-28
w:walk	3=56
w:walks	4=57
w:wall	0=-34
w:wandsworth	8=32
w:wanted	1=-40 3=30 5=53 6=-56
w:wants	0=38 1=-36 4=-66 8=56
w:war	0=38 1=57 8=-43
w:ward	4=-44
w:warehouse	0=-47 7=31
w:warmth	0=30
w:warned	5=32
w:warning	3=32 8=27
w:warns	8=35
w:was	1=-61 3=27 4=-32 8=25
w:wasn	5=-30
w:watch	5=-39 8=-34
w:watches	5=86
w:way	0=-48 3=-50 5=66 7=-27 8=-28
w:we	1=76 3=38 4=-53
w:wear	4=47
w:wearing	4=47
w:wears	4=36 5=32 8=29
w:web	7=-29
w:webcam	3=51 8=-33
w:wedding	1=59 4=-33 5=-53 6=30 7=-25 8=-31
w:week	0=27 1=-46 2=-28 4=119 5=37 6=-66 8=-66
w:weekend	2=-38
w:weekends	0=36 5=52
w:weekly	0=-26 1=37 3=-36 4=29 6=-43
w:weeks	0=-33 4=41 5=-53 6=-32
w:weight	4=-37
w:well	2=-47 3=-39 4=78 5=-66 6=-44 7=-47 8=-70
w:welsh	6=51
w:went	0=45 1=-42 3=-27 5=45
w:were	0=-55 1=-55 2=-45 3=43 4=-43 5=52 6=-39 7=-28
w:west	5=-41
w:western	7=-42
w:what	0=-36 1=28 2=-40 5=-39 6=-26
w:whatever	5=54
w:whatsapp	1=-44 5=39
w:wheelchairs	4=-46
w:when	0=-38 1=-49 5=-44 6=28 7=43
w:where	0=-58 3=39 4=-55 6=28 7=-49 8=-34
w:whether	0=42
w:which	3=-29 4=30 8=-25
w:while	5=-28
w:whistle	8=44
w:whitby	4=-47
w:white	1=30
w:who	1=36 2=-51 3=-44 4=61 5=-36 7=-26
w:whole	0=25 4=-40
w:whom	5=-26
w:why	0=-37 1=-38
w:widow	1=-37 8=69
w:widower	1=41
w:wife	3=-42 5=65 6=-89 7=38 8=-67
w:will	0=41 3=-62 4=-32 5=-27 8=-66
w:wing	0=106
w:winter	0=-25 4=35
w:wishes	4=28
w:with	1=-55 5=38 7=-83 8=-34
w:withdrawn	8=64
w:within	3=30 8=-55
w:without	0=-53 1=38 4=27 5=-49 7=-27 8=-29
w:witness	8=-43
w:witnesses	0=-26 1=75 8=-43
w:wobbly	7=32
w:woman	0=-65 1=-44 2=-31 3=-29 4=41 6=79 7=-30 8=-34
w:women	0=39 2=-46 3=-27 4=-55 6=87 8=-56
w:won	1=-25 2=-60 4=-55 5=-78 6=45 7=-50 8=-36
w:wood	4=-29 8=-39
w:word	5=46 6=-52
w:words	1=35 4=-48 8=-59
w:work	3=-55 4=36 5=-45 7=-63
w:worked	0=-36 1=-45 6=-30 7=-44
w:worker	7=-32 8=-52
w:workers	0=51
w:working	0=-38 3=-34 8=43
w:workplace	7=34
w:works	0=-78 1=34 2=-29 4=46 5=-42 7=-61 8=-34
w:workshop	3=-25 4=-28 6=-31
w:world	0=-54
w:worn	4=62
w:would	0=50 4=-39 5=-46 7=-27 8=-33
w:wouldn	0=-35 1=41 7=37
w:write	2=-42 4=25
w:writers	0=-37
w:writes	2=-33 5=26 8=-30
w:writing	6=-29
w:written	4=54
w:wrong	1=32 8=-33
w:wrongly	3=28
w:wrote	1=-31 3=-87 5=36 7=-50
w:x	0=43 2=99 4=-78
w:xviiie	5=-25
w:xx	4=-33
w:xxy	2=38 4=-39
w:y	1=-27 3=-26 6=41 8=-26
w:yannick	6=-26
w:yard	3=-27
w:year	3=-46 4=57 5=-37 6=43 7=-84 8=-67
w:years	2=-67 3=-79 4=35 6=-62 7=31
w:yes	7=25
w:yet	1=39
w:yeux	3=-28 8=57
w:yoga	4=-30
w:york	4=43
w:you	5=58 6=-38 8=-33
w:young	0=36 3=-33 5=-30 6=-38 7=-26 8=27
w:younger	2=32
w:your	4=-27
w:youth	4=-35 6=-35 8=32
w:yves	6=56
w:zele	8=-33
w:zemmour	0=49
w:zen	1=-35
w:zone	0=-33 3=45
w:zz	2=31
`;
