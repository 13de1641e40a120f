/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-47
after:job	-106
after:link	59
after:person	61
alone	82
b:0 91	3=63
b:0 96	3=49
b:000 employees	4=-27
b:02 2022	3=37
b:1 200	0=-45 7=-26
b:1 3	7=57
b:1 >	2=39 8=-45
b:1 antitrypsine	2=45
b:1 diabetic	4=81
b:11 april	3=33
b:12 2020	2=39
b:12 >	2=-49 4=56 5=-35
b:12 hurling	0=43
b:12 years	4=37
b:120 hours	8=42
b:13 un	2=64
b:14 02	3=35
b:14 >	2=42 7=37
b:14 years	7=47
b:17 is	3=73
b:19 h	8=68
b:19 so	6=-34
b:1977 las	7=40
b:1979 a	1=33
b:1981 a	0=47
b:1984 >	1=60
b:1987 service	1=37
b:1988 in	1=51
b:1994 and	6=43
b:1994 il	0=52
b:1995 >	3=-34 4=-45 5=-26 7=39
b:1997 >	0=-48
b:1998 >	6=59
b:1998 community	8=50
b:1er septembre	2=-41
b:2 >	3=30
b:2 june	3=41
b:2 million	4=-28
b:2 neanderthal	2=30
b:20 years	4=-26
b:2003 >	4=-28 7=51 8=-29
b:2004 tient	6=45
b:2006 >	1=48
b:2008 raised	1=50
b:2009 >	0=-35 1=-33 3=-25
b:2009 branch	0=44
b:2009 lodge	1=34
b:2010 >	0=37 5=-40
b:2010 and	2=47 8=-26
b:2011 >	0=41
b:2011 he	2=45
b:2011 reinstated	7=50
b:2012 >	1=-26 3=25 7=30 8=27
b:2013 >	0=-26 8=51
b:2014 >	2=-38 4=39 5=-38 6=62 7=36
b:2014 a	0=26
b:2015 >	0=-49 1=-33 5=-35 6=36 7=-43
b:2015 long	4=38
b:2015 mentions	5=33
b:2016 >	0=-48 4=-35 5=-35 8=37
b:2016 et	4=50
b:2016 sans	7=66
b:2017 >	0=65
b:2017 je	0=28
b:2018 >	5=40 8=62
b:2018 and	0=31
b:2018 qu	2=30
b:2019 >	0=-59 1=-48 3=78 4=54 5=43 6=-37
b:2019 conclusion	2=34
b:2019 dispute	7=34
b:2019 to	0=36
b:2020 >	0=34 3=-34 4=49 7=64 8=53
b:2020 deleted	0=32
b:2020 s	4=41
b:2021 2022	4=26
b:2021 >	1=-64 2=-51 4=-76 5=-47 6=-37 7=-65 8=-44
b:2022 >	7=45
b:2022 access	3=42
b:2022 treatment	4=27
b:2022 variant	2=32
b:2022 with	4=67
b:2026 >	4=-30 7=-33 8=35
b:21 >	2=-69 4=86
b:21 janvier	0=68
b:23andme report	2=42
b:23andme test	2=27
b:24 heures	8=31
b:25 hours	4=28
b:255 >	1=43
b:26 test	2=46 4=-27
b:29 ans	5=40
b:3 000	2=-44 4=-39
b:3 >	0=-25 3=38
b:3 electrician	7=72
b:3 et	7=29
b:3 march	3=36
b:3 may	8=69
b:3 melanoma	4=35
b:30 d	2=38
b:32bj doorman	7=67
b:34 explained	4=46
b:4 >	3=88
b:4 fevrier	8=57
b:4 free	4=56
b:40 000	1=-30 5=-25
b:40 ans	4=66
b:46 xx	2=54 4=-26
b:47 xxy	2=37
b:5 et	7=37
b:512 valeurs	3=31
b:6 >	3=54
b:80 >	4=71
b:80 hours	8=53
b:82 >	3=33
b:9 mars	3=48
b:9 of	2=53
b:90 days	3=37
b:91 entre	3=43
b:93 rapport	3=51
b:96 >	3=57
b:97 >	3=26
b:98 >	3=28
b:< 12	4=28
b:< a	2=-41 3=-47 4=-54 5=-108 6=-54 7=-86 8=-25
b:< abstentionniste	0=61
b:< abstinent	5=36
b:< abstinente	5=71
b:< accord	2=-32
b:< acquitted	8=55
b:< active	7=64
b:< addiction	3=-30 4=-57
b:< adepte	0=-25 1=33 2=-28 3=-28 4=-44 5=31 6=-34 8=-42
b:< adherent	1=-40 2=-28 4=-34
b:< adherente	1=-32 7=-31
b:< admitted	3=-29 5=33 8=55
b:< adn	0=-25 2=-56 3=-32 5=-26 8=-28
b:< adult	0=-27 1=-47 2=-42 3=-25 4=-38 5=-64 6=-49 7=-56 8=-57
b:< advises	3=-56
b:< affaire	5=-46 8=-26
b:< affaires	5=-27
b:< affairs	3=-30 5=-29 8=-27
b:< affiliation	7=55
b:< after	2=69
b:< agent	0=-32 3=-70 5=-41 7=-28 8=-58
b:< agnostic	2=-27 4=-47 5=-25
b:< agnostique	1=44
b:< aide	4=-45
b:< allergie	4=72
b:< allergique	4=-33
b:< amant	5=49 7=-32
b:< ambulancier	0=-39 1=-39 2=-51 3=-37 4=-42 5=-38 6=-41 7=-35 8=-42
b:< ami	0=-50 2=-26 4=-41 5=-33 6=-29 7=-38 8=-32
b:< amour	2=-25 5=-34
b:< ampute	4=54
b:< an	0=-62 1=-80 2=-41 4=-60 5=-79 6=-55 7=35 8=-51
b:< analyse	2=28
b:< ancestry	5=-31
b:< ancien	0=65 2=-30 5=-48 6=-50 8=51
b:< ancienne	0=78 1=-25
b:< anemie	2=72
b:< anomalie	2=46
b:< anti	7=-39
b:< antinatalist	1=29
b:< apnee	4=66
b:< apolitical	0=57
b:< apparemment	0=-26
b:< apparently	0=33 1=-41 3=-35 4=29 5=-39 7=-63 8=45
b:< appeals	0=-48 1=-25 2=-27 5=-33 7=-28 8=-41
b:< applicant	2=50
b:< apres	4=54
b:< apte	4=68
b:< arrested	8=-38
b:< arresting	8=-26
b:< arret	0=-26 2=-37 4=107 7=-26 8=-69
b:< as	0=-71 2=-45 5=-52 7=-69 8=-94
b:< asexual	5=-56 6=79 8=-26
b:< asexuel	6=42
b:< asexuelle	1=-26 5=97 6=-63
b:< ashkenazi	2=45
b:< asked	1=-36 3=-36 4=-69 5=-33 6=-42 8=79
b:< asmatique	4=55
b:< assigne	8=56
b:< association	2=-53 7=-31
b:< assureur	4=-26
b:< athee	1=78
b:< attirance	5=-46 6=33
b:< attire	2=-33 3=-37 6=-37 7=-30 8=-35
b:< attiree	5=-25 6=-28 7=-26 8=-32
b:< aucune	0=-50 1=64 2=-32 5=-32 7=-32
b:< authentification	3=33 7=-27
b:< authentifiee	0=-35 3=56
b:< autism	3=-28 4=-61
b:< aventure	0=-35 1=-32 2=-29 3=-42 4=-40 5=-32 7=-44 8=-34
b:< avocate	1=-55 2=-32 3=-26 4=-43 5=-43 6=-29 7=-63
b:< b2	8=64
b:< b3	8=57
b:< bad	4=59
b:< badge	3=72
b:< bail	0=-35 1=-35 5=-34 7=-30 8=-36
b:< banned	8=57
b:< banque	7=-39
b:< bar	1=-32 4=-32 5=-31 7=-43 8=-44
b:< became	1=26
b:< bectu	7=49
b:< bed	0=-46 1=-55 2=-52 3=-39 4=-42 6=-46 7=-36 8=-54
b:< bedside	1=-38 7=-37
b:< begue	4=62
b:< believed	7=48
b:< believes	1=-42 3=-36 4=-30 6=-55
b:< beneficiaire	4=68
b:< benevole	3=-25
b:< bi	0=-59 1=-77 2=-51 3=-80 4=-79 5=-86 6=29 7=-68 8=-70
b:< biologie	5=-31 8=-28
b:< biometric	3=60 5=-25
b:< biometrics	3=-46
b:< biometrie	3=-54
b:< bisexual	4=-27 6=51
b:< bisexualite	6=65
b:< bisexuelle	6=77
b:< blackballed	7=41
b:< blacklisted	7=54
b:< blind	0=-49 1=-61 2=-32 3=-51 4=-67 5=-48 6=-50 7=-61 8=-49
b:< blue	4=60
b:< bma	7=56
b:< bonne	0=-39 1=-25 2=-29 3=-46 4=-35 6=-36 8=-57
b:< born	2=56 4=-57
b:< both	2=55 5=76
b:< bound	8=29
b:< boyfriend	4=-27
b:< branch	0=-37 7=-57
b:< brca2	2=80
b:< browser	3=-28
b:< built	0=-34 7=-43 8=-27
b:< bulimic	4=37
b:< burglary	8=46
b:< business	5=-29 6=-44
b:< butch	6=64
b:< came	0=-28 5=-38
b:< camgirl	5=69
b:< camille	1=59
b:< campagne	0=-45 1=-34 4=-45 5=-30 7=-42
b:< campaigned	0=-37
b:< cancer	2=-33 4=33
b:< candidat	0=48
b:< candidate	0=74 5=-36 7=29 8=43
b:< card	7=40
b:< care	0=-32 2=-28 3=-34 4=-39 5=-28 6=-33 7=-32 8=-30
b:< career	4=28
b:< cariste	7=39
b:< carrier	0=-38 1=-30 2=-38 4=-57 6=-27 7=-36
b:< carries	4=53
b:< carte	7=70
b:< caryotype	2=77 4=-28
b:< casier	0=-49 1=-43 2=-33 3=-50 4=-44 5=-31 6=-45 7=-51 8=56
b:< casiers	0=-31 3=-30 8=-41
b:< catholique	0=-25 1=-50 5=-44 7=-30
b:< caught	5=36
b:< celibataire	0=-31 3=-25 4=-25 5=-39 8=-32
b:< celibate	5=52
b:< centre	0=-29
b:< centriste	0=70
b:< chairs	7=-37
b:< charge	3=-26 4=-47 5=-30 7=-37 8=-55
b:< charged	3=-34 5=-40
b:< chargee	3=-25 4=-30 8=-36
b:< charges	4=-32 5=-36 8=26
b:< chat	5=29
b:< chef	0=-28 1=-41 2=-70 3=-30 4=-43 5=-38 6=-47 7=-36 8=-38
b:< chercheur	2=-42 4=-32 8=-29
b:< chez	0=54
b:< chief	0=-29 1=-39
b:< chirurgien	0=-25 1=-50 4=-26
b:< christian	4=-27
b:< chromosome	1=-26 2=-110 4=-37
b:< chronic	2=-31 4=49
b:< claire	0=-37 2=-33 4=-26 5=-50 6=-30
b:< clara	4=39
b:< claustrophobe	4=45
b:< clean	3=-32 8=66
b:< clients	5=55 6=-32
b:< clinically	4=82
b:< clone	0=-30
b:< closet	2=-26 4=-31 6=-46 7=-43
b:< club	0=-27
b:< coeur	0=-41
b:< collectionne	5=44
b:< collective	0=-38 1=-27 3=-31 7=-27
b:< coming	2=-27
b:< communaute	1=65
b:< compagnon	0=-34 1=-58 3=-30 4=-29 5=-35 6=-28 7=-54 8=-26
b:< comptable	1=-29 7=-48 8=27
b:< condamne	0=-49 1=-26 2=-44 3=-37 4=-27 5=-32 7=-48 8=-30
b:< confederation	0=-25 1=-54 2=-47 3=-30 5=-33 6=-36 7=-78 8=-29
b:< conge	0=-27 4=-32 8=-37
b:< connue	5=81
b:< conquete	2=-29 5=-42 8=-32
b:< conseil	2=71
b:< conseillere	1=-33 2=-43 3=-26 6=-32 7=-25 8=-29
b:< conservateur	2=-29 3=-30
b:< conservative	8=-38
b:< considers	1=44
b:< consultant	2=-30 4=-28 5=-25 7=-55
b:< consumer	7=-40
b:< controle	0=-45 1=-44 2=-37 3=-53 4=-54 5=-26 7=-47 8=-55
b:< convertie	1=45
b:< convicted	0=-28 1=-42
b:< conviction	0=-49 8=-58
b:< convictions	0=55 1=-67 4=-42 5=-31 6=-31 8=-97
b:< copie	3=44
b:< cord	2=64
b:< correspondance	3=52
b:< cotisations	0=-38 2=-36 3=-45 4=-43 5=-40 7=-51 8=-45
b:< couche	5=42 6=-37
b:< coupable	0=-36 2=-48 5=-25 6=-30 7=-25 8=39
b:< couple	2=-26
b:< cours	0=-31
b:< covered	6=-45
b:< covid	4=74
b:< credit	0=-31
b:< crime	2=-30 6=-41
b:< criminal	5=-29
b:< crise	4=-26
b:< crohn	4=43
b:< croire	1=-45
b:< crown	8=-27
b:< cuisine	1=-38
b:< customer	4=-25 5=-32 8=-25
b:< customs	7=-34
b:< d	1=-70 2=-27 5=-54 6=44
b:< dana	6=46
b:< danse	5=-28
b:< dating	1=-45 2=-33 3=-64 7=-27 8=-31
b:< dbs	2=-33 5=-34 8=43
b:< de	0=32 2=71 3=-32
b:< declared	1=65
b:< declaree	5=34
b:< declined	7=51
b:< deist	1=44
b:< delegue	0=39 1=-46 2=-39 3=-49 4=-38 5=-43 7=-106 8=-33
b:< deleguee	0=-54 1=-25 2=-29 3=-29 6=-25 7=26 8=-32
b:< demarche	2=-27 3=-38 4=-33 6=-27
b:< denied	5=-40 6=36
b:< denies	5=31 6=30
b:< depressed	4=-45
b:< depression	1=-31 2=-27 3=-32 7=-46 8=-37
b:< deputy	0=51
b:< des	5=99
b:< designed	4=-45 7=-25
b:< detenteur	8=-48
b:< detenu	8=41
b:< determined	0=-40 1=-49 2=-31 3=-31 4=-35 5=-36 6=-34 8=-45
b:< deterministe	1=54
b:< deux	0=-47 1=-49 2=-31 3=-27 5=-60 6=-27 7=-43
b:< devout	1=49
b:< diabetes	4=50
b:< diabetic	4=52
b:< diabetique	2=-28 4=41
b:< did	7=63 8=45
b:< digital	0=-33 2=-31 3=-78 7=-49
b:< directeur	5=-35 8=-36
b:< directrice	1=-32 2=-32 4=-29 5=-41 6=-40
b:< dirigeante	7=36
b:< disability	4=-31
b:< disciple	1=49
b:< discrimine	7=55
b:< dispose	7=39
b:< disqualified	8=66
b:< dna	0=-36 1=-41 2=53 3=-42 5=-25 6=-46 8=-35
b:< doctor	0=-25 1=-51 4=-45 7=-35
b:< documentariste	5=-37
b:< does	1=63 6=-38
b:< doesn	0=33 1=63 6=-25
b:< doigt	3=37
b:< doigts	0=-44 3=-37 4=-42 5=-29 7=-37 8=-29
b:< donnees	3=27
b:< dossier	3=-44
b:< doubts	1=54
b:< drafted	2=-39 7=-25
b:< drepanocytose	2=58
b:< drh	0=-49 1=-36 4=-30 5=-41 8=-27
b:< drink	8=55
b:< droit	0=-46 1=-28 2=-26 3=-50 4=-47 5=-28 6=-32 7=-36 8=-30
b:< droite	0=-82 2=-32
b:< dual	7=47
b:< dues	0=-40 2=-27 3=-28 4=-37 5=-48 7=38 8=-30
b:< dyslexic	4=92
b:< dyspraxic	4=41
b:< ear	3=44
b:< ecart	8=-26
b:< ecarte	7=67
b:< edited	6=-25
b:< editrice	0=-32 1=-40 3=-26 5=-30
b:< educatrice	1=-35 3=-34 8=-37
b:< elected	0=-28
b:< electronic	8=75
b:< elle	3=-34 4=-47 6=-36 7=-61 8=-32
b:< elu	0=-27 1=-34 3=-32 4=-31 5=-30 7=54
b:< elue	0=42 1=-54 2=-50 3=-46 4=-55 5=-52 6=-36 7=-32 8=-29
b:< empreinte	0=-41 1=-36 2=-28 3=-86 4=-33 5=-30 6=-25 7=-31 8=-30
b:< empreintes	3=89
b:< en	6=45
b:< encarte	0=27 7=34
b:< epicurien	1=51
b:< epileptic	4=48
b:< epouse	5=63
b:< equity	3=-25 4=-30 8=-37
b:< escort	0=-33 1=-44 2=-33 3=-47 4=-47 5=-43 6=-40 7=-39 8=-38
b:< escorte	0=-29 3=-36 5=-60 7=-29
b:< esprit	1=-34 5=-29 6=-31 8=-38
b:< ethical	4=-34 5=-25 6=-40 8=-34
b:< ethics	0=-31 7=-29
b:< ethique	1=-57
b:< etude	1=-34 2=-30 4=-39 5=-45 8=-29
b:< euro	0=41
b:< european	0=-38 7=-43
b:< ex	0=41 1=31 2=-39 5=-44 6=-47 7=63 8=82
b:< existential	1=-29 3=-33 7=-27
b:< existentialiste	1=39
b:< exotic	7=-60
b:< extrait	5=-35 8=-51
b:< extramarital	5=39
b:< extreme	0=-37 1=-34 6=-27
b:< eye	4=-30 6=-34 7=-31
b:< face	0=-68 1=-63 2=-56 3=-109 4=-78 5=-64 6=-55 7=-67 8=-62
b:< facteur	2=25
b:< family	0=-33 1=-28 2=-78 3=-31 6=-26 7=-26
b:< far	0=79
b:< fatigue	1=-43 2=-30 3=-35 4=-52 8=-32
b:< fidele	0=47 2=-34 3=-31 5=-28
b:< fierte	0=-25 1=-40 2=-29 3=-35 6=-29 7=-37 8=-28
b:< fils	2=34 4=-26
b:< fined	2=-38 8=39
b:< fingerprint	2=-37 3=-67 4=-33 5=-29 6=-28 8=-35
b:< fingerprinting	3=-36
b:< fingerprints	3=96
b:< flirt	5=-44
b:< fluent	0=-25 1=-29 4=-33 5=-26 6=-38 7=-39 8=-36
b:< fo	0=-29 1=-28 2=-39 4=-30 5=-35 7=-105 8=-37
b:< follower	1=44
b:< following	2=31
b:< for	3=-27 8=-31
b:< force	1=-38 5=-27 7=-58 8=-36
b:< formateur	8=-31
b:< formatrice	1=-32
b:< former	0=52
b:< franc	1=97
b:< frappe	2=-28 3=-50 4=-26
b:< fraud	0=-25 1=-36 4=-35
b:< fraude	6=-25 7=-27 8=25
b:< free	0=-28 1=-51 3=-26 4=-53 7=-39
b:< frequent	5=40
b:< frere	2=33
b:< front	0=-53 2=-36 5=-32 7=-28
b:< full	3=-28 4=-54 7=-27 8=-73
b:< fully	4=44
b:< gabarit	3=38 7=-33
b:< gabarits	0=-36 1=-36 2=-29 3=-73 4=-44 5=-31 7=-32 8=-33
b:< gai	0=-30 1=-35 2=-39 3=-25 4=-41 5=-33 7=-31 8=-25
b:< gait	3=66 4=-35
b:< garde	0=-60 1=-46 2=-40 3=-46 4=-50 5=-53 6=-36 7=-34 8=79
b:< gardien	7=46
b:< gauche	0=-52 2=-38 3=-33 4=-39
b:< gaulliste	0=61
b:< gay	0=-51 1=-45 2=-41 3=-34 4=-37 5=-29 7=-50 8=-35
b:< gene	0=-32 1=-53 2=30 3=-26 4=-48 5=-61 6=-34 7=-36 8=-46
b:< genes	0=-32 1=-26 7=-38 8=-31
b:< genetic	4=-33
b:< genetically	2=54 4=-53
b:< geneticienne	2=-41 3=-33 4=-34 5=-26
b:< geneticist	2=-32
b:< genetics	2=-35
b:< genou	4=69
b:< genre	5=-42
b:< gigolo	5=69
b:< girlfriend	5=-29 6=-39 8=-26
b:< gives	1=34
b:< gmb	7=36
b:< goes	5=42
b:< grand	1=-81
b:< green	1=-29 2=-46
b:< grew	8=-27
b:< grindr	5=-56 6=48
b:< guide	1=-34
b:< guild	0=-36 1=-33 2=-36 4=-30 6=-32 7=-44 8=-41
b:< guilty	0=-38 1=-34 3=-25 4=-45 5=-33 6=-42 7=-28
b:< had	0=-29 2=41 4=88 5=60 6=-42
b:< haemochromatosis	2=31
b:< hand	0=-26 1=-54 2=-37 4=-71 5=-49 6=-45 7=-48 8=-47
b:< handball	0=-43 4=-53 5=-41 6=-29 8=-32
b:< handed	6=-31
b:< handicap	0=-36 2=-30 4=-81 6=-28
b:< handprint	3=59
b:< has	0=-40 1=37 3=-32 4=50 5=-54 6=-37 8=-87
b:< hay	4=53
b:< he	0=-43 1=-35 2=-62 3=-77 4=-44 5=-49 6=-55 7=-34 8=-46
b:< head	7=-28
b:< health	2=-33 3=-44 4=-60 5=-31 6=-31 8=-25
b:< healthy	6=-33 7=-27
b:< heart	0=-27 1=-34 4=-32 5=-31 7=-25 8=-28
b:< heir	8=-36
b:< helped	1=-25 2=-52
b:< hemochromatose	2=35
b:< hemophilie	4=-27
b:< her	0=37 2=59 4=-88
b:< hereditary	0=-40 1=-43 3=-42 5=-44 6=-39 7=-49 8=-45
b:< heredite	4=-32
b:< heritage	2=-44 3=-27 4=-30 5=-25 6=-30 7=-25
b:< heritier	2=-37
b:< hetero	2=-30 6=42 7=-28
b:< heterosexual	6=77
b:< heterosexuel	5=-28 6=75
b:< his	0=-26 1=-127 4=-78 5=-46 6=-44 7=-40
b:< histoire	6=-33
b:< holds	1=27 3=-44 8=-30
b:< homo	5=-58 6=75 7=-37 8=-29
b:< homologation	0=-39 1=-41 2=-31 3=-36 4=-41 5=-38 6=-36 7=-45
b:< homosexuel	6=64
b:< homosexuelle	6=53
b:< homozygote	2=41
b:< hospital	1=-37 2=-29 4=-38
b:< hospitality	2=-53
b:< hr	3=-69 4=-29 5=-27 6=-30 7=-50 8=-35
b:< huile	0=-36 2=-28 3=-29 4=-41 5=-62 6=-29 7=-37 8=-49
b:< humanism	1=47
b:< humanist	0=-45 1=-96 3=-28 4=-46 5=-30 8=-43
b:< humaniste	1=49
b:< husband	0=-27 1=-53 5=-59 6=-64 7=-44
b:< hypersensible	4=46
b:< i	2=-68 3=-32 4=35 6=-34
b:< ideal	1=-26 2=-27 4=-61 5=-60
b:< idealiste	1=-27
b:< iel	0=32 1=-51 2=-29 3=-30 5=-35 6=-81 7=101 8=-25
b:< ig	7=38
b:< il	1=-34 3=-97 4=-30 8=-36
b:< ils	5=43 6=37
b:< immunocompromised	4=66
b:< imprimeur	7=-57
b:< in	3=-30 5=-54 6=62 7=26
b:< independent	0=-32
b:< infirmier	4=-28
b:< infirmiere	1=-36 2=-26 3=-32 5=-35 6=-39 7=-60 8=-31
b:< ingenieur	1=-26 7=-31
b:< initiated	1=35
b:< injury	6=-26
b:< inscrit	2=26
b:< insomniaque	4=54
b:< interdiction	5=-30 8=68
b:< interdit	8=55
b:< interruption	4=33
b:< into	5=68
b:< intolerante	4=45
b:< iris	0=-65 1=-77 2=-72 3=28 4=-77 5=-83 6=-73 7=-93 8=-78
b:< it	1=31
b:< j	1=-52 2=-44 3=-62 6=-100 8=43
b:< jailed	8=42
b:< jamais	4=48 8=64
b:< je	2=-72 3=37 4=-48 5=30 7=-63 8=-34
b:< joined	0=47 1=42 7=-25
b:< journaliste	0=-37 2=-43 3=-53 4=-43 5=-44 6=-44 8=-30
b:< juge	7=-25 8=-32
b:< juriste	0=-36 1=-31 2=-51 3=-60 4=-31 5=-42 6=-37 7=-37 8=-32
b:< jury	4=-28 7=-28 8=-29
b:< kept	4=-25
b:< klinefelter	2=45
b:< known	0=65 5=49 6=-28
b:< l	0=-93 3=50 4=-55 7=-62
b:< la	4=-91 5=-68 6=-47 7=-62
b:< lab	2=-32
b:< labour	0=-81 1=-41 2=-39 3=-37 4=-49 5=-43 6=-39 7=-53 8=-51
b:< laique	1=31
b:< law	0=-36 1=-35 2=-25 3=-36 4=-30 6=-40 8=-47
b:< le	0=-134 2=-37 3=31 4=-26 5=-36 7=-29
b:< lecture	3=-32
b:< led	0=-30 3=-28 4=-45 7=-41
b:< left	1=-67 2=-27 3=-42 4=-41 5=28 6=-42 7=42
b:< legal	0=-28
b:< les	0=-41 1=-36 2=-34 3=84 4=-58 5=-31
b:< lesbian	4=-27 6=29
b:< lesbienne	6=113
b:< lesbos	1=-28 4=-28 5=-30 6=-49
b:< lgbt	0=-26 2=-30 4=-34 6=-36 7=-38 8=-29
b:< lgbtq	6=65
b:< liaison	0=-42 1=-56 2=-55 3=-46 4=-74 6=-58 7=-50 8=-47
b:< lib	0=-38
b:< liberal	0=-50 1=-36 3=-25 4=-27 5=-30
b:< libre	1=82
b:< licencie	7=37
b:< liste	0=-37 1=-37 2=-29 4=-39 5=-28 7=30 8=-52
b:< lit	1=-29 2=-31 3=-27
b:< live	3=46
b:< lives	0=-30 1=-82 5=106 6=-45 7=-37
b:< local	7=87
b:< loge	1=-42 4=-32 6=-27 7=-44 8=-32
b:< lost	5=26 6=34
b:< loves	0=-42 1=-43 4=-36 5=-43 6=-40 7=-31
b:< low	4=56
b:< lutte	8=-25
b:< lynch	2=61
b:< m	0=25 1=28 4=-37 5=44 6=-33 7=38 8=42
b:< ma	1=72 2=-32 3=43 5=76 6=-52
b:< macon	0=-32 4=-26 7=-30 8=-30
b:< made	3=-32
b:< main	0=-46 1=-54 2=-50 3=-54 4=-51 5=-27 6=-27 7=-33 8=-53
b:< maitre	1=-57 2=-25 6=-41
b:< maitresse	0=-27 1=-27 2=-26 4=-33 5=-38 7=-26 8=-25
b:< makes	5=55
b:< maladie	2=56 4=-46
b:< mandat	7=50
b:< mandats	7=55
b:< manifestation	1=-37 3=-30 4=-42 5=-25 6=-27 7=-25
b:< mari	0=-25 1=-50 5=-31 6=-43 8=-40
b:< marie	1=-38 2=-34 5=-40 6=-31
b:< mariee	0=-53 6=-28
b:< marraine	4=-26 7=-28
b:< marriage	6=-27
b:< married	0=-30 4=-37 5=-81 8=-39
b:< master	1=-54
b:< materialist	1=57 8=-40
b:< medecin	0=-28 2=-51 4=-48 5=-27 6=-41 7=28
b:< medical	0=-27 4=-45
b:< medically	4=78
b:< member	0=-40 5=-26 6=25
b:< membership	7=-40
b:< membre	4=-26 5=-34
b:< men	0=-40 2=-39 4=-36 5=-44 6=-43 7=-32 8=-36
b:< meneur	7=29
b:< mentioned	0=-28 1=-34 4=33 5=-44 8=-27
b:< mes	1=44 5=40 7=46
b:< methodist	4=-64
b:< militaire	0=-34 1=-47 2=-44 3=-35 4=-27 7=-46 8=-26
b:< militant	0=-47 1=-63 3=-41 7=47
b:< militante	1=-55 2=-25 3=-31 5=-34 7=-88 8=-31
b:< mis	8=93
b:< mise	6=-27 8=-36
b:< missed	4=52
b:< mme	0=-28 3=-91 4=40 5=-75 7=49 8=-75
b:< mon	1=25 4=32 5=-34 8=-50
b:< morale	2=-31 7=-34
b:< mothers	7=-30
b:< mouvement	0=-40 1=-30 2=-35 3=-41 4=-26 5=-47 7=-27 8=-36
b:< moved	4=-42 5=-25 6=-42
b:< movement	8=-27
b:< mr	7=-67
b:< mrs	2=25 5=-46
b:< ms	0=31 2=-77 3=68 7=53
b:< multiplie	5=42
b:< murder	4=-29 8=-31
b:< mutation	0=-34 1=-42 3=-55 4=-37 5=-35 6=-47 7=-38 8=-30
b:< mutations	7=-25
b:< mutuelle	1=-43 2=-37 3=-32 4=-46 5=-41 6=-34 7=-48 8=-46
b:< my	1=-77 5=-110 6=28 8=-70
b:< n	0=-32 1=-28 6=-38
b:< naked	8=-34
b:< national	0=-45 1=-31 7=-64
b:< nationalist	0=76
b:< nationaliste	0=59
b:< naturalist	0=-33 1=-26 2=-27
b:< ne	0=26 1=55
b:< nee	6=31
b:< needs	2=-33 4=35 5=-26
b:< negociateur	2=-32
b:< negociation	2=-29
b:< negotiated	0=-27 3=-27 7=-30 8=-32
b:< never	0=-35 2=39 6=67 8=30
b:< nexus	3=83
b:< ni	0=28 5=26 6=26
b:< nietzscheen	1=45
b:< no	0=-92 1=-76 6=-88 7=28
b:< nominated	6=46
b:< non	0=-62 3=-84 5=-58 6=-77 7=-31 8=-90
b:< nostalgique	0=51
b:< not	0=72 1=-32 3=-26 4=51 5=-36 6=70 7=65 8=76
b:< note	5=-30
b:< nuj	7=39
b:< nurse	4=-35
b:< obligation	8=54
b:< occupational	2=-25 4=-76
b:< oeil	1=-30 3=-35 5=-28 6=-44 7=-30
b:< off	4=40 5=-41
b:< oliver	4=37
b:< on	0=-33 1=39 2=-26 4=50 6=104 7=114 8=101
b:< once	8=30
b:< one	1=-36 2=-37 3=-30 5=-56
b:< open	3=-34 4=-32 5=-72 8=-29
b:< openly	6=34
b:< opere	4=45
b:< opposante	0=74
b:< organised	0=34
b:< organiser	7=33
b:< organises	1=57
b:< orientation	0=-25 1=-51 2=-36 3=-42 4=-27 5=-34 6=-77 7=-33 8=-25
b:< our	0=28 4=75 5=-48 7=-37 8=-32
b:< out	0=-34 4=-40 7=-25 8=-86
b:< pacifica	1=-41
b:< pacifist	1=49
b:< pacifiste	0=-36 1=57
b:< pacse	0=-55 1=-28 2=-27 3=-27 4=-42 5=-30 6=-52 7=-33 8=-25
b:< palm	0=-38 1=-42 2=-42 4=-57 5=-55 6=-57 7=-66 8=-68
b:< pandemic	8=-34
b:< paralysie	8=-33
b:< parental	0=-27 1=-26 4=-31 7=-35 8=-36
b:< parole	4=-26
b:< partenaire	0=-75 4=-32
b:< partenaires	0=-58 1=-25 2=-39 4=-46 5=-46 6=-38 7=-43 8=-25
b:< parti	0=-76 2=-38 3=-32 4=-41 5=-57 6=-39
b:< partie	5=44
b:< partner	0=-74 1=-44 2=-38 3=-60 4=-42 5=-78 7=-52 8=-31
b:< party	0=-56 3=-33 4=-43 6=-30 7=-25 8=-31
b:< pas	0=-31 2=-33 4=70 5=-27
b:< passe	0=49
b:< passion	0=-42 1=-32 2=-26 3=-39 5=-37 6=-28 7=-31
b:< passport	2=-31 3=-28 5=-38 7=-37
b:< past	1=54
b:< patient	4=-25
b:< patissiere	0=-25 3=-32
b:< pays	7=27
b:< peine	0=-73 1=-63 2=-42 3=-72 4=-63 5=-76 6=-61 7=-86 8=-71
b:< permanence	0=-39 1=-37 2=-29 5=-28 6=-27 7=-40 8=-45
b:< permanent	1=-28 4=-30 6=-25 7=-81 8=-33
b:< permis	1=-27 2=-33 3=-28 4=-38
b:< philosophie	1=-30
b:< philosophy	0=-30 1=-70 8=-31
b:< photo	3=64
b:< photographe	3=-37
b:< pilote	7=41
b:< place	8=50
b:< plan	5=-30
b:< platform	1=-25
b:< pleaded	8=31
b:< pointage	3=46
b:< pointeuse	3=78
b:< police	5=-31 6=-37 8=-93
b:< political	0=-36 6=-29
b:< politique	0=-52
b:< polyamory	5=50
b:< polyamoureuse	5=66
b:< polyamoureux	2=-26 5=35
b:< porn	5=65
b:< porno	5=44
b:< porteur	0=-35 2=-60 4=34 5=-30 6=-27
b:< porteuse	5=-26
b:< positiviste	1=-94
b:< pouce	0=-33
b:< pour	0=-25 3=63
b:< poursuivi	8=80
b:< practises	1=62
b:< pratique	5=61
b:< pratiques	5=-29
b:< predisposed	2=76 4=-32
b:< predisposition	2=25
b:< prelevement	2=29
b:< president	0=-51 1=-34 7=-56
b:< prets	7=-27
b:< prevention	1=-35 2=-44 3=-30 5=-31 6=-34 8=-35
b:< pride	0=-45 1=-30 3=-31 6=-37 7=-41 8=-36
b:< prise	1=-36 2=-43 4=-27 5=-30 6=-28 8=-49
b:< prison	0=-39 1=-43 2=-45 3=-62 4=-26 5=-31 7=-31 8=-40
b:< pro	0=30
b:< probation	4=-47 8=-73
b:< proces	1=-35 2=-34 3=-39 4=-51 5=-30 6=-32 7=-45 8=-58
b:< professeur	4=-30
b:< professional	0=-25 1=-52 5=-44 6=-35 7=-44
b:< progressive	0=-29 4=-26
b:< prud	6=-25 7=52
b:< psychologue	4=-31 5=-32 6=-36
b:< public	0=-35 5=-68
b:< queen	6=-27
b:< queer	6=36
b:< questioning	6=60
b:< quit	1=-29 2=-27 5=31 7=-31
b:< race	2=-40
b:< radical	0=-28 5=-26
b:< rainbow	4=-25
b:< ran	1=-55 2=-52 3=-38 4=-45 5=-51 6=-46 7=-40 8=-34
b:< rapport	1=-26 2=-40 3=-48 4=-33 6=-35 7=-40 8=-33
b:< rapports	5=27 8=-25
b:< rcn	7=29
b:< reconnaissance	0=-59 1=-39 2=-45 4=-53 5=-30 7=-25 8=-60
b:< reconnu	4=43
b:< record	2=-39 3=-47 6=-41 7=-28 8=-40
b:< red	0=-41 1=-40 2=39 3=-43 4=-52 6=-52 8=-31
b:< reeducation	4=-32
b:< referee	4=46
b:< refugie	0=32
b:< refuse	1=33
b:< refused	3=33
b:< refuses	0=60 1=-25 2=52 7=33
b:< regionaliste	0=58
b:< registered	4=55
b:< rejects	1=31
b:< relation	5=-42 6=-42
b:< relations	0=-29 1=-26 2=-38 3=-35 4=-46 5=-86 7=-45 8=-49
b:< relationship	2=-26 5=-57
b:< relaxe	8=36
b:< released	4=-42
b:< renvoye	5=37 6=51
b:< reported	2=43 5=41
b:< representant	0=-25 1=-31 4=-50 5=-38 6=-33 7=-73 8=-52
b:< represents	0=-31 1=-33 4=-39 5=-54 7=-56 8=-50
b:< reproduction	0=-36 3=-41 4=-39 5=-30 6=-35 7=-50 8=-30
b:< republic	3=-27
b:< reseau	3=72
b:< resigned	1=26 6=-27
b:< responsable	5=-45 8=-38
b:< restaurant	1=-38 2=-27 3=-26 4=-26 8=-26
b:< resultat	2=37
b:< retina	3=61 4=-49 7=-30
b:< retinal	2=-37 7=-25
b:< ridge	0=-44 1=-41 2=-39 3=-33 4=-39 6=-49 7=-40
b:< right	0=-28 2=-36 3=-37 4=-25 5=-49 7=-41 8=-29
b:< rob	6=44
b:< robbed	8=-34
b:< romance	0=-32 2=-30 3=-26 4=-25 7=-29 8=-64
b:< rose	7=61
b:< rosicrucian	1=82
b:< rouge	0=-37
b:< royaliste	0=53
b:< rqth	4=100
b:< rugby	7=-57
b:< rumour	5=46
b:< rumoured	5=38
b:< runs	1=-55 4=-29 8=-31
b:< rupture	4=40
b:< s	0=47
b:< sa	0=43 1=-30 8=-79
b:< sales	0=-57 1=-44 3=-39 4=-29 5=-40 6=-86 8=-31
b:< sang	2=54
b:< sans	4=-30 5=53 6=-58
b:< sante	4=-33
b:< sat	7=-27
b:< saving	5=27
b:< says	1=52 4=35 5=-66 6=-36 8=-44
b:< scenariste	6=-48
b:< sceptique	0=-41 1=-47 2=-28 5=-31 6=-36 8=-33
b:< science	1=-30
b:< scientologist	1=76
b:< se	0=31
b:< secretaire	0=-28 2=-38 5=-27 7=-28
b:< secretary	0=58 1=-36 6=-25
b:< section	0=-50 1=-78 2=-42 3=-69 4=-35 5=-38 6=-41 7=-100 8=-67
b:< secular	1=-27
b:< securite	4=-36 8=-43
b:< security	0=-35 3=-57 5=-40 7=-33
b:< seems	1=50
b:< seiu	7=48
b:< selection	7=-28
b:< selfie	3=60
b:< sells	0=-32 1=-25 3=-76 4=-26 5=-39 6=-26 8=-29
b:< selon	4=30
b:< semble	4=41
b:< sent	5=48
b:< sentence	0=-27 1=-31 2=-34 3=-33 4=-51 5=-43 6=-45 7=-41
b:< sentenced	8=-40
b:< sequencage	7=-30
b:< sequenced	0=-26 3=-30
b:< serait	1=50 8=60
b:< seropositif	0=-26 4=70
b:< served	7=27 8=69
b:< ses	0=54 5=-25 8=-41
b:< severe	4=47
b:< sevre	4=78
b:< sex	0=-46 1=-55 2=-37 3=-44 6=-45 7=-49 8=-45
b:< sexologue	1=-38 2=-39 3=-44 4=-41 6=-55 7=-44 8=-36
b:< sexual	0=-25 1=-29 2=-36 3=-35 4=-42 5=81 6=-27 7=-38
b:< sexualite	5=46
b:< she	0=-46 1=-127 2=-40 3=-62 4=-31 5=-31 7=-29
b:< shop	7=59
b:< sick	0=-50 1=-31 2=-40 3=-34 4=-53 5=-40 6=-38 7=-32 8=-30
b:< sickel	2=50
b:< signature	0=-76 1=-74 2=-69 3=-61 4=-74 5=-63 6=-59 7=-63 8=-94
b:< signed	0=30 4=34
b:< since	4=-28 6=31
b:< single	0=-45 1=-55 2=-31 3=-43 4=-30 5=-40 7=-29 8=-28
b:< sits	0=49
b:< six	8=35
b:< sleeps	0=-25 1=-31 7=-25 8=-25
b:< socialist	0=51
b:< soignante	4=46
b:< sold	0=-34 2=-35 5=-45 6=-38 8=-29
b:< solidarity	7=-39
b:< solipsist	1=59
b:< son	0=78 1=35 5=-66 7=75 8=42
b:< sorti	6=45 8=30
b:< soudeur	7=33
b:< sourd	0=-60 1=-34 2=-43 3=-36 4=46 6=-37 7=-31 8=-30
b:< speaker	3=28
b:< speaks	0=-31 1=-46 4=-40 5=-26 6=62 7=-27 8=-38
b:< spends	7=39
b:< spent	1=38 4=-28
b:< sports	4=-28
b:< staff	0=-30 6=-32
b:< stage	0=28 4=46
b:< sterile	4=31
b:< steward	3=-52 4=-28 5=-29 6=-26 7=-86 8=-36
b:< stoique	0=-38 1=-50 3=-33 4=-32 6=-26 7=-26 8=-40
b:< stonewall	1=-27 3=-27 4=-32
b:< stood	6=36
b:< straight	0=-51 1=-38 2=-49 3=-48 4=-51 5=-30 8=-32
b:< stress	1=-39 2=-30 5=-27 6=-37 8=-27
b:< strict	1=30
b:< strip	4=-26
b:< struck	1=-32
b:< studied	2=-28 3=-32 4=-32 5=-31 6=-31 7=-30 8=-28
b:< sud	0=-36 1=-66 2=-48 3=-39 4=-48 5=-47 6=-65 7=-107 8=-50
b:< suivi	4=-26 8=89
b:< supported	4=-44
b:< sursis	7=-28
b:< surveillant	2=-29 4=-40 5=-31 8=-50
b:< suspendu	8=49
b:< swinger	1=-29 3=-30 5=60 6=-32
b:< swingers	5=44
b:< syndic	1=-36 2=-34 4=-25 5=-32 7=-87
b:< syndicat	1=-37 2=-29 4=-42 5=-39 6=-31 7=-107 8=-28
b:< syndication	2=-29 7=-70 8=-36
b:< syndique	7=66
b:< syndrome	2=54
b:< tagged	7=-26
b:< taken	8=48
b:< taught	0=-46 1=-26 7=-35
b:< taux	3=46 4=30
b:< teaches	0=-30 1=-35 2=-34 4=-37 5=-27 6=-38
b:< technicienne	2=-28
b:< tells	0=43 2=36 4=-61
b:< temple	0=-26 2=-32 3=-47 4=-40 7=-27
b:< test	0=-33 1=-35 4=-46 7=-25 8=-38
b:< tete	0=-33 7=35
b:< the	0=-62 1=-50 2=-28 4=-42 5=-47 7=-28
b:< theft	8=-27
b:< their	0=-48 4=79 5=-53 6=-62 8=49
b:< thermal	3=33
b:< these	1=-33 3=-36 7=-34
b:< they	0=-32 2=-53 3=53 4=-51 6=-48 7=-64 8=-44
b:< thinks	0=-30 7=43
b:< three	8=39
b:< thumb	4=-39
b:< tient	0=-25
b:< time	0=-29 3=-28 6=-37 8=-58
b:< titre	3=41
b:< told	0=46 2=-41 5=-37 6=-27 8=69
b:< tom	4=90
b:< took	0=25 7=-29
b:< trace	3=67
b:< trade	1=-25 4=-37 6=-38 7=-36 8=-36
b:< traducteur	0=-39 1=-32 3=-32 5=-27 7=-36 8=-40
b:< trained	1=-39 2=-40 3=-31 4=-35 5=-40 6=-47 8=-33
b:< trait	4=-29 7=-29
b:< traitement	2=-27 4=-61 5=-44 7=-38
b:< traiteur	0=-29 1=-33 2=-27 6=-26 8=-27
b:< transhumanist	1=60 4=-35
b:< transmission	1=-33 2=-59
b:< travail	8=40
b:< travailleur	4=68
b:< treasurer	0=-32 3=-27 7=-47
b:< tresorier	7=38
b:< tresoriere	0=33 1=-28 2=-33 3=-36 4=-40
b:< trial	0=-50 1=-47 2=-28 3=-70 4=-42 5=-53 7=-38 8=-61
b:< tribunal	8=-32
b:< trois	0=-50 5=-32 8=31
b:< twenty	7=55
b:< twins	2=55
b:< two	1=-33 2=-31 3=-33 4=47 5=-75 7=-39
b:< typage	2=70 6=-28
b:< type	4=55
b:< typing	3=36
b:< typist	3=42
b:< ucu	0=-31 7=50
b:< un	0=-79 1=-60 3=-51 6=-47 7=-31
b:< under	8=100
b:< une	0=59 1=-37 4=34
b:< union	0=-123 1=-102 2=-64 3=-78 4=-68 5=-80 6=-53 8=-56
b:< unite	7=50
b:< united	2=-28 6=-30 8=-35
b:< usdaw	7=81
b:< uses	4=76
b:< utilitarian	1=-26
b:< vaccination	4=-33 5=-30 7=-25
b:< vaccinee	4=53
b:< vaccins	4=48
b:< vegan	0=-27 1=34 5=-26 6=-38 7=-44 8=-48
b:< vegane	0=-25 1=35
b:< vein	1=-34 4=-33
b:< veines	3=35
b:< vendeur	5=-33 7=-32
b:< vendeuse	1=-26
b:< vert	0=-30 7=-25
b:< vertigo	4=39
b:< veterinaire	0=-34 1=-54 2=-35 3=-47 4=-30 5=-59 6=-41 7=-52 8=-41
b:< veuve	6=35
b:< victim	0=-27 6=-31
b:< victime	4=-28 8=-32
b:< vie	5=28 6=-60
b:< vierge	1=-35 5=37 8=-29
b:< virgin	0=-48 1=-47 2=-33 3=-26 4=-44 6=-42 7=-38 8=-45
b:< visage	3=-38
b:< visiteuse	4=-36
b:< visits	2=-26 5=52
b:< voice	0=-31 1=-48 2=-40 4=-36 5=-45 7=-34 8=-50
b:< voiceprint	3=37
b:< voix	0=-80 1=-72 2=-70 3=-70 4=-76 5=-67 6=-50 7=-79 8=-62
b:< vol	0=-51 1=-42 2=-38 3=-67 4=-56 5=-39 6=-39 7=-44 8=25
b:< volunteer	1=-30 4=-36 5=-29 7=-25
b:< vote	0=-27 4=-26
b:< voted	0=44
b:< wanted	3=41
b:< wants	5=-45
b:< was	0=66 1=25 5=52 6=54
b:< we	0=42 3=32 6=-27
b:< wearing	4=46
b:< wears	0=-32 4=68 5=-49 7=-29 8=101
b:< wedding	7=-25
b:< western	3=-25 6=-28 7=-59
b:< wheelchair	4=-49
b:< wishes	1=25
b:< won	0=-30 2=-31 5=-28 6=27 7=-30 8=-33
b:< worked	1=-43 4=36 5=-35
b:< works	0=-28 1=46 3=31 4=-33 7=-54 8=-29
b:< would	4=-49 6=-29
b:< wouldn	1=37
b:< wrote	1=-81 2=-42 3=-66 5=-54 6=-41 7=-26 8=-38
b:< yann	5=37
b:< yes	7=62
b:< youth	0=-48 2=-27 3=-42 4=-52 5=-75 6=-38 7=-30 8=-32
b:< zoe	1=37
b:a 19	8=50
b:a 1984	1=57
b:a 1994	0=41
b:a 2020	0=33
b:a 23andme	2=36
b:a 3d	3=53
b:a 40	4=34
b:a 80	4=53
b:a adhere	7=70
b:a anime	1=-28 5=-43
b:a annonce	6=40
b:a appris	0=35 2=28
b:a arrete	4=42 8=107
b:a aucun	4=36 7=56
b:a avoir	6=39
b:a avoue	8=73
b:a balanced	2=46
b:a bamako	4=58
b:a ban	8=70
b:a bank	0=-32 7=-36 8=-40
b:a bati	1=-25
b:a believer	1=30
b:a biometric	1=-28 2=-41 3=-64 7=-25 8=-27
b:a bit	1=-35 4=49
b:a blog	3=-26 4=-42 5=-39
b:a book	0=-32
b:a braille	4=-41
b:a brawl	8=53
b:a brexit	0=61
b:a brexiteer	0=38
b:a brule	0=61 1=-29
b:a brush	8=56
b:a bure	0=48
b:a business	5=49
b:a cafe	0=-38 2=-33 5=-26 6=-31 7=-36 8=-28
b:a campe	0=58
b:a candidate	0=35
b:a caractere	5=30
b:a card	0=37 3=-28 8=-41
b:a cartographie	2=-46
b:a cause	2=33 3=43 5=43
b:a ce	4=46
b:a celle	3=46
b:a centrist	0=54
b:a charity	1=-27 4=-35 8=30
b:a children	4=-31 5=-29
b:a chimera	2=51
b:a choisir	6=44
b:a chromosome	2=84
b:a circule	5=46
b:a civil	1=44
b:a class	3=-37
b:a classe	8=28
b:a clean	8=49
b:a cleft	4=58
b:a client	5=92
b:a clinical	2=-27
b:a clone	4=-31 7=-30
b:a cochlear	0=-26 4=39
b:a colle	0=70
b:a colleague	5=49
b:a colonoscopy	2=27
b:a colostomy	4=44
b:a commande	2=53 7=-70
b:a community	4=-30 8=61
b:a company	5=34
b:a compare	3=40
b:a concu	5=-25
b:a confie	1=36 2=40
b:a confirmed	6=57
b:a connu	0=51 6=-35 8=59
b:a consensual	5=68
b:a contagious	4=-39
b:a convent	1=40
b:a convinced	0=60 1=70
b:a couche	0=-27 1=-25 5=-36
b:a councillor	0=47
b:a counsellor	2=-39
b:a country	6=31
b:a court	8=31
b:a cousin	2=37
b:a couvert	0=-35 8=-47
b:a cree	0=75
b:a crime	0=-44 1=-66 4=-36 6=30 8=-34
b:a criminal	8=49
b:a cru	1=30 5=42
b:a day	0=-36 1=-49 6=-28 8=-27
b:a de	2=55
b:a deal	4=-27 5=-36 6=-26 8=-30
b:a dechire	0=-46 7=61
b:a defile	0=58
b:a demande	1=55 3=46 4=55
b:a democratic	0=43
b:a demonstration	0=-25 8=37
b:a deposee	6=-35
b:a des	4=25
b:a desk	4=39
b:a dessine	4=-70
b:a deux	0=-28 4=-42 5=-54 6=82 7=-29
b:a developpe	4=-46
b:a dieu	1=42
b:a director	8=66
b:a dirige	0=-35
b:a disabled	4=-33
b:a dit	1=37
b:a dix	7=34 8=72
b:a dna	0=-26 1=-25 2=40 7=-37 8=-44
b:a docker	0=41
b:a doctor	4=-39
b:a doigt	3=58
b:a domicile	8=-36
b:a don	5=31
b:a donne	2=64 3=52 7=-27
b:a double	6=29
b:a drinking	4=31
b:a droite	6=-25
b:a ecope	8=62
b:a ecrit	0=-30 3=-42 4=-39 5=-79 6=29 7=-27 8=-45
b:a edite	0=-26 2=-42 6=-28
b:a embrasse	6=47
b:a empreinte	3=28
b:a enregistre	3=46
b:a epouse	4=-25 5=-52 8=-26
b:a ete	0=-72 1=25 5=40 7=31
b:a etudie	1=-28 5=-28 8=-30
b:a eu	2=28 5=52
b:a evoque	5=46
b:a exercee	1=48
b:a face	3=46 4=-39
b:a facial	3=-50
b:a fair	7=43
b:a fait	0=-57 3=-50 4=77 6=-36 7=-44 8=25
b:a faith	1=37
b:a family	0=46 7=-35
b:a faute	5=74
b:a federalist	0=38
b:a felony	8=38
b:a feminist	0=55
b:a ferme	6=48
b:a fever	3=-25 4=-43 6=-31
b:a fianna	0=60
b:a fight	8=42
b:a figure	0=42
b:a film	1=-48 2=-42 4=-39 8=-44
b:a filme	0=-40 4=-27 5=-58 6=-29 7=-38
b:a fine	0=36 4=-48
b:a fingerprint	3=-30
b:a fire	6=47
b:a fireworks	4=51
b:a fixed	7=71
b:a fo	7=67
b:a fonde	7=77
b:a football	3=58
b:a forged	8=28
b:a former	2=-34 4=-52 5=60 6=-32 7=-34 8=-35
b:a fournir	8=-34
b:a fraud	1=-31
b:a freemason	1=79
b:a fresnes	8=34
b:a fridge	4=25
b:a fui	0=58 7=-27
b:a further	8=34
b:a gagne	0=-27 7=38
b:a gait	3=50
b:a gang	8=-50
b:a garde	4=34
b:a gauche	0=-38 1=-26 7=-30
b:a gay	6=75
b:a gene	4=-27
b:a gere	4=-43 5=-41 6=-25
b:a gifted	6=50
b:a girlfriend	6=85
b:a gmb	7=63
b:a golf	7=-47
b:a good	1=-56 4=-31 5=-63 7=57 8=-26
b:a great	1=-39
b:a greek	8=69
b:a green	6=-27 7=-32 8=-26
b:a grin	5=32
b:a group	0=55 5=32 7=-33
b:a half	2=38
b:a hamas	0=38
b:a hamlet	0=-64
b:a healthy	2=-26 4=-35
b:a heart	2=-48 5=-28
b:a hereditary	2=54 4=-45
b:a herite	2=-37
b:a hip	4=60
b:a history	7=38
b:a hobby	1=-29 2=39 8=-29
b:a hospital	1=53
b:a hotel	1=-31 8=-28
b:a humanist	1=76
b:a hysterectomy	4=35
b:a interdit	2=46
b:a jamais	2=-30 6=29 7=-27
b:a joint	3=31
b:a joke	1=63
b:a joue	0=-28 2=-28 5=-59 6=-35 8=-51
b:a jour	4=45 8=-27
b:a journal	4=-32 8=-30
b:a june	6=44
b:a juror	0=-47 1=-26 4=-38 5=-38 6=-29 7=-40 8=-45
b:a jury	0=-25 3=-29 5=-29
b:a kidney	4=36
b:a l	0=-42 1=-28 2=-33 3=-95 4=-51 5=-121 8=-98
b:a la	0=-79 1=-28 2=26 4=-52 5=-66 6=-39 7=74
b:a labour	0=32
b:a laisse	4=32 5=28 6=-26
b:a latex	4=42
b:a le	0=-34 2=65 4=-27 6=-29 8=-35
b:a lesbian	4=-33 6=141
b:a letter	8=51
b:a levres	0=-36
b:a lifelong	0=39 1=43
b:a lille	6=34
b:a lire	7=34
b:a lisbonne	5=41
b:a little	4=40 5=-27
b:a livre	0=-44
b:a lodge	0=-37 1=99 7=-58
b:a lot	4=41 7=61
b:a love	0=-25 4=-31 8=-26
b:a lover	5=57
b:a lui	2=-31 8=40
b:a lyon	1=-77 3=-33 5=-49 6=34
b:a maga	0=37
b:a magazine	6=-25
b:a man	6=44 8=26
b:a manifeste	0=27
b:a married	5=36
b:a mason	0=-31
b:a masonic	1=50 4=-40
b:a master	4=-32
b:a matter	1=45
b:a member	0=55 1=44
b:a memoir	5=72
b:a mene	2=-34 7=38
b:a mi	1=45
b:a midi	4=44
b:a milite	0=73
b:a mining	6=45
b:a minister	5=77 8=-36
b:a mis	5=-27 8=-32
b:a mistress	5=45
b:a monarchist	0=48
b:a monte	0=-59 1=-37 3=-27 5=-38 7=33 8=-25
b:a monter	0=40
b:a month	4=-43 7=25
b:a montre	2=42 4=-32
b:a moral	1=36
b:a motorbike	4=59
b:a museum	3=-37
b:a mutation	2=-30
b:a nancy	1=54
b:a nantes	0=-34
b:a nasuwt	7=50
b:a ne	0=-36 1=-68 2=-38 3=-38 4=-32 5=-35 7=-38 8=-46
b:a necker	2=41
b:a negotiator	7=76
b:a neighbour	5=48
b:a nervous	4=44
b:a new	0=-26
b:a newsletter	0=42
b:a nice	0=-40 1=-35 6=25
b:a night	8=29
b:a non	1=42
b:a note	4=-45
b:a numerise	3=57
b:a obtenu	0=25 1=-25
b:a organise	7=-38
b:a party	0=42 1=-43
b:a pas	0=-28 2=82 3=45 4=-31 5=-26 6=-32
b:a passe	2=35 3=43 8=60
b:a patriot	0=47
b:a pau	0=-44 1=-46 4=-25 5=-43 6=-39 7=-40 8=-41
b:a penny	7=35
b:a perdu	1=58 4=81
b:a personal	5=31
b:a philosophy	1=62
b:a photographie	3=-32
b:a picture	5=46
b:a pilot	4=38 5=-25 6=-36 7=-36
b:a plan	1=27
b:a plea	8=60
b:a plein	4=56
b:a plus	4=-28 6=-34
b:a plusieurs	5=60
b:a porte	0=27 7=70 8=-25
b:a positive	2=30
b:a posting	0=33
b:a poultry	1=33
b:a pragmatic	1=-32
b:a preciser	5=35
b:a prenatal	2=41 4=-28
b:a present	1=46
b:a prevoir	7=29
b:a principal	7=26
b:a printout	2=52
b:a pris	1=-26 8=-39
b:a prison	8=-25
b:a prize	5=-52 7=-53
b:a problem	0=40
b:a profile	6=34
b:a prosthetic	4=58
b:a prouve	2=31
b:a psychiatric	4=30
b:a pu	0=-33 3=37
b:a publisher	1=-26
b:a pupil	5=26
b:a quarante	6=59
b:a queer	6=47
b:a quimper	3=-29
b:a quitte	1=60 4=-29 5=-35 6=79 7=78
b:a raconte	6=65
b:a rally	0=52
b:a rapproche	3=28
b:a rare	2=50
b:a reading	5=-28
b:a realise	6=-36
b:a reconnu	8=64
b:a recovering	4=64 5=-25 8=-31
b:a redige	1=-27 6=-25
b:a reenroler	3=44
b:a refuse	0=-41 2=26 3=45
b:a rejoint	0=32 7=89
b:a rendu	0=-45 7=37
b:a renove	1=-31 2=-38 4=-39 5=-28
b:a reprimand	8=58
b:a repris	7=52
b:a requis	8=70
b:a residence	8=47
b:a restaure	0=-25
b:a retreat	1=28
b:a retrouve	2=82
b:a ring	5=50
b:a risque	2=33
b:a roissy	7=46
b:a row	0=47
b:a rule	5=31
b:a sa	3=52 7=39
b:a saint	0=28
b:a same	5=-42 6=56
b:a sawmill	4=46
b:a sceptic	1=32
b:a school	6=-30
b:a se	4=53
b:a secular	1=58
b:a seizure	4=37
b:a sentencing	8=-36
b:a serial	5=33
b:a ses	0=51
b:a sex	5=68
b:a sexual	5=57
b:a short	6=-34
b:a signale	4=45
b:a signature	3=-43 8=49
b:a signe	0=44 3=62
b:a small	6=59
b:a socialist	0=34
b:a solidaires	7=42
b:a son	0=-33 2=77 3=-27 4=-31 5=-36 8=-47
b:a soutenu	0=47
b:a special	2=-55
b:a spell	4=33
b:a spent	8=48
b:a state	0=35
b:a steward	7=-69
b:a stick	4=45
b:a straight	2=-28 6=-27
b:a strasbourg	0=32 6=40
b:a stray	8=-25
b:a stroke	4=48
b:a student	6=40 8=47
b:a study	2=34 6=-32
b:a sud	0=-37 1=-50 4=-29 5=-31 7=91 8=-25
b:a suivi	0=33 1=35
b:a supplier	5=57
b:a supporter	0=41
b:a suspect	8=49
b:a suspended	8=55
b:a t	1=-34 5=59 6=63 7=-32 8=-36
b:a tabloid	6=66
b:a tag	8=91
b:a talk	0=-31 1=35
b:a taxi	0=45 3=28
b:a teacher	1=-46 6=36 7=52
b:a teller	0=54
b:a template	3=55
b:a tenu	0=64 1=-26 7=-37 8=-25
b:a thesis	3=-40 4=32
b:a tire	4=-51 8=88
b:a titre	1=40 7=-30
b:a tory	0=60
b:a toujours	0=-37 1=-28 3=-38 5=-38 8=-25
b:a toulouse	6=35
b:a toute	5=60
b:a traduit	0=-30 4=-29 6=-41 7=-28
b:a transmis	1=35 2=45
b:a travaille	5=-44
b:a trente	1=46 5=-29
b:a triad	5=49
b:a trois	1=-29 2=-34 3=-49 4=-42 5=49 8=-48
b:a trouve	5=37
b:a trump	0=65
b:a tuc	7=35
b:a un	0=59 1=-49 3=-33 4=-42 5=73 6=-54 8=-50
b:a une	3=-32 4=66 5=57 7=-26 8=-40
b:a union	0=-33 2=-29 3=-31 5=-33 6=-30 7=150 8=-33
b:a university	5=-42 8=-31
b:a vein	3=33
b:a velo	1=-40
b:a vendu	0=-36 1=59
b:a very	1=32
b:a villefranche	8=51
b:a vingt	1=43
b:a virgin	5=52
b:a visa	6=59
b:a vodka	6=-48
b:a voice	4=-30
b:a voile	8=-61
b:a vole	0=-38 1=-34 2=-25 4=-46 5=-66 6=-33 8=93
b:a vue	4=-30 8=105
b:a walking	4=42
b:a week	1=-44 3=-25 8=-64
b:a weekly	1=32
b:a well	1=45
b:a wheelchair	4=28
b:a woman	5=-55 6=81
b:a year	0=-79 4=74 6=-88 7=-45
b:a young	0=40 7=-36 8=68
b:a zoo	1=54
b:a2 b7	2=36
b:a69 >	0=48
b:aa and	4=75
b:aah temps	4=53
b:ab hardware	3=-51
b:aberdeen and	1=44
b:abime lecture	3=52
b:abime par	3=33
b:about ballet	6=53
b:about being	6=29
b:about cakes	8=-35
b:about growing	6=40
b:about her	2=39 3=-42 5=46
b:about his	1=-26 8=45
b:about it	0=43 2=25 4=67 5=37 6=-26 8=-30
b:about the	0=-36 1=-62 4=-45 5=-49 6=-29 7=-33 8=86
b:about what	0=-28 2=-39 6=-39
b:absences pour	7=83
b:absente le	4=40
b:abstentionniste depuis	0=69
b:abstinent depuis	4=46
b:abstinente >	5=47
b:abstinente par	0=-25 5=94 8=-29
b:absurdist in	1=42
b:abus de	8=68
b:accept him	3=27
b:acces 3	3=36
b:acces a	3=65
b:acces du	3=57
b:access level	3=27
b:accessible tours	4=-29
b:accident >	4=69
b:accident de	4=38
b:accident from	7=28
b:accident wrote	4=-25 5=30
b:accompagne des	2=-31
b:accompagner sa	4=52
b:accord de	2=-36 3=48
b:according to	0=30 1=60 4=46 5=-25 6=58 7=-25
b:account >	1=-30 3=-38
b:account of	1=52
b:accountant >	0=-50 1=-74 2=-37 3=-34 4=-50 5=-58 6=-33
b:accounts >	0=-32 1=-37 2=-41 3=-48 4=-28 5=-31 6=-34 7=-26
b:accounts of	6=-70
b:accro au	1=-29 2=-29 4=-45
b:accro aux	4=80
b:accroc >	4=48
b:accru de	2=26
b:accueil >	1=-31
b:accused of	8=56
b:achats >	0=-66 2=-29
b:achete sur	2=27
b:acheteur >	2=-27
b:achterberg was	0=57
b:acquitted of	8=50
b:act >	2=-35
b:active in	0=51
b:active trade	7=66
b:activee pour	3=51
b:activist judging	7=46
b:activist sacked	0=-27 7=49
b:activist warned	7=32
b:activiste climat	0=38
b:actn3 genotype	2=35
b:actor and	8=-31
b:actors >	3=-48
b:actuel >	3=45
b:ad fraud	3=-32 8=-27
b:ad was	3=-27
b:adair s	6=32
b:adaptation >	5=-27
b:adapte >	4=53
b:added without	6=55
b:addict attends	5=38
b:addict himself	4=66
b:addicted to	1=-29 5=53 7=-27 8=-36
b:addictologie et	5=-32
b:addicts in	4=47
b:adepte de	1=55
b:adepte du	0=-28 3=-35 4=-42 5=38 6=-28 8=-26
b:adhere a	0=33 1=37 7=59
b:adherent d	0=-27 1=-52 4=-30
b:adherent du	7=39
b:adjoint >	0=-34 2=-29 3=-25 4=-29
b:admits >	0=-28 6=-29
b:adn >	0=-29 1=-42 2=43 3=-57 5=-45 6=-52 7=-49 8=-61
b:adn achete	2=32
b:adn de	0=-33 2=55
b:adn depose	2=34
b:adn qui	2=28
b:adn verse	2=41
b:adolescence sans	2=30
b:adores him	6=49
b:adult education	0=-29 5=-26 7=-26
b:adult trainee	5=37
b:adultere avec	5=46
b:adulterer in	5=41
b:adultery >	5=-49
b:adultes autistes	4=-30
b:advice for	7=-29
b:adviser >	0=-40 1=-34 6=-31 7=-47
b:adviser for	0=57
b:adviser since	0=-45
b:advises employers	2=-32 3=-56 4=-32
b:advocate of	1=41
b:aeroport de	0=45
b:affair of	0=-27
b:affair that	5=48
b:affair with	5=94
b:affaire de	5=-29 8=80
b:affaire rondement	5=-59
b:affaires >	2=-34 5=-59 6=-34 8=-32
b:affaires publiques	5=-30
b:affaires reglementaires	5=-26
b:affairs of	0=-26 3=-30
b:affectation dans	6=28
b:affected aunts	2=44
b:affective et	5=-28
b:affiches feministes	0=67
b:affiches pour	0=37
b:affiliated to	7=50
b:affiliation fgtb	7=56
b:affiliation whatsoever	0=54
b:affiliee a	7=33
b:affirm rather	1=27
b:affirme descendre	2=25
b:affirme n	0=47
b:affirms >	1=74
b:affray >	8=60
b:afl cio	7=55
b:after 20	1=51
b:after >	0=49
b:after a	0=26 4=36 5=-48 6=-42 8=34
b:after an	5=65
b:after five	1=35
b:after fourteen	8=44
b:after gandhi	1=36
b:after genetic	2=55
b:after he	3=34
b:after hip	4=-33
b:after leaving	1=43
b:after marrying	6=40
b:after reading	1=38
b:after school	6=-39
b:after the	0=-39 1=-25 3=35 4=37 7=25
b:afterlife hence	1=32
b:agacent l	0=46
b:against austerity	0=45
b:against covid	4=42 6=-46
b:against immigrants	0=50
b:against president	0=50
b:against the	0=37 1=-48 2=70 3=25
b:agde >	5=61
b:age of	4=50
b:agence de	2=-40 3=-50
b:agence garde	3=67
b:agency >	5=30
b:agency about	8=30
b:agency fee	7=40
b:agency holds	3=45
b:agency sent	3=27
b:agent >	0=-76 1=-61 2=-61 3=-66 4=-51 5=-64 6=-54 7=-37 8=-63
b:agent d	3=-60
b:agent de	0=-30 1=-29 3=-53 4=-30 5=-40
b:agent in	0=46
b:agnostic as	0=-29
b:agnostic at	1=33
b:agnostic test	1=-25
b:agnostic who	1=58
b:agnostique >	0=-38 1=80 8=-25
b:agnostique precise	1=45
b:ago and	4=45
b:agreed to	3=25
b:agrement cnaps	8=38
b:agrement d	8=41
b:agricole comme	7=-44
b:agricole fdsea	7=46
b:ahmadi a	0=30
b:ai aucune	5=35
b:ai ecope	8=47
b:ai ete	4=-36 5=-26 8=32
b:ai fait	8=-30
b:ai jamais	0=30 5=-33 7=-28
b:ai la	4=42
b:ai ma	7=52
b:ai milite	0=51
b:ai pas	4=-50 5=25
b:ai perdu	4=68
b:ai purge	8=77
b:ai quitte	0=30
b:ai renonce	5=59
b:ai tenu	0=-55
b:ai tracte	0=50
b:ai un	2=34 8=-28
b:ai vote	7=55
b:aide soignante	4=-44
b:aids in	4=61
b:aids to	4=-39
b:aids wears	4=81
b:aime la	1=-29
b:aime les	6=25 7=-35
b:aime pas	6=38
b:ainsi qu	0=36
b:airline >	7=-37
b:al assad	0=40
b:album >	1=-50 4=-37 8=-38
b:alcool >	8=44
b:alcoolemie >	8=51
b:alcoolique >	4=37 5=-53
b:alcoolique il	4=57
b:alder uses	4=39
b:algebraic data	7=-37
b:algerie francaise	0=47
b:algorithme a	3=40
b:all charges	8=43
b:all drivers	7=71
b:all my	0=60
b:all over	3=-53
b:all the	0=-33 4=37
b:all told	7=55
b:allard est	3=-29
b:allele apoe4	2=31
b:allergic to	0=-35 2=-33 4=-56 5=-27 8=-25
b:allergie >	4=71
b:allergie au	4=78
b:allergique aux	0=-26 4=57 7=-28
b:allergy >	4=34 7=-47
b:allergy no	4=50
b:alliance jusqu	7=54
b:allocations jugee	8=61
b:allow for	1=33
b:allow more	4=57
b:ally of	0=-26
b:along famously	0=51
b:along the	3=35
b:along with	2=60 7=27
b:alpes >	1=-41
b:alpha 1	2=33
b:alsace >	2=-25 4=-30 7=-41
b:altruist >	1=26
b:aluminium welds	4=-29
b:alzheimer jusqu	4=48
b:alzheimer precoce	2=50
b:am a	5=-48
b:am bisexual	6=40
b:am gay	6=45
b:am neither	1=28
b:am polyamorous	5=45
b:amadi sent	3=48
b:amant >	5=69
b:amant a	5=28
b:amant de	5=42 7=-27
b:amante >	5=46
b:amants d	5=43
b:amenagee >	4=47
b:america >	6=-34
b:americaine >	2=72 3=-34 6=-34
b:ami >	0=-37 1=-40 2=-51 3=-31 4=-28 5=-45 6=27
b:ami d	4=-31 5=-26 6=-50
b:ami de	2=-55 6=-34 7=-34
b:ami l	6=-31
b:amicus never	7=50
b:amie mais	6=66
b:amitie particuliere	6=36
b:among couriers	7=53
b:amour a	5=64
b:amour du	5=-33
b:ampute d	4=44
b:an >	4=-32 5=-38
b:an absurdist	1=57
b:an adult	5=32
b:an affair	5=80
b:an afl	7=50
b:an agnostic	5=-25
b:an airline	1=-27 7=-34
b:an altar	1=34
b:an ancestrydna	2=61
b:an anonymous	0=46
b:an anthroposophist	1=77 5=-25
b:an arrangement	5=48
b:an atheist	1=75
b:an award	6=63
b:an dernier	1=-26
b:an elder	1=41
b:an elderly	0=-34 1=-43 6=-27 8=-25
b:an enhanced	8=-39
b:an epipen	4=53
b:an ethical	1=-37
b:an excellent	0=46
b:an executive	7=39
b:an existentialist	1=31
b:an hiv	4=-47
b:an independent	0=60
b:an infectious	0=-25 2=-29 4=41 5=-33 7=-25
b:an interview	6=42
b:an inversion	2=47
b:an lgbt	0=-47 1=-50 7=-33 8=-36
b:an occupational	4=-27
b:an old	0=31 6=56 7=27
b:an open	1=-43 5=75
b:an opponent	0=46
b:an unbeliever	1=25
b:analects as	1=35
b:analyse de	3=25
b:analysed for	2=58
b:analyst >	2=-29 7=-33
b:analyst at	8=-47
b:analyst once	8=69
b:analyst who	8=-33
b:analyste >	1=-38 2=-64 3=-42 4=-43 6=-43 7=-42 8=-70
b:anarchisme comme	0=48
b:ancestrydna match	2=43
b:ancien >	1=-51
b:ancien alcoolique	4=62 5=-28
b:ancien chef	0=-29 4=43 6=39
b:ancien collegue	0=44
b:ancien detenu	0=-39 8=43
b:ancien directeur	5=42
b:ancien maoiste	0=61
b:ancien seminariste	1=50
b:ancien taulard	8=50
b:ancien tresorier	0=49
b:ancienne collegue	5=44
b:ancienne equipe	5=72
b:ancienne novice	5=27
b:ancienne responsable	0=29
b:and a	0=58 2=-39 3=-48 4=60 5=-29 7=-54 8=36
b:and affirms	1=58
b:and amateur	3=-36 4=-25 5=-28 6=-27
b:and as	6=48
b:and asked	1=45 6=-29 8=-35
b:and asks	0=-42 1=54 4=27
b:and beth	6=69
b:and bot	3=-39
b:and calls	1=61
b:and clubs	7=-25
b:and coaches	0=52
b:and commercial	7=61
b:and compared	3=38
b:and cooperates	8=41
b:and cyp2d6	2=36
b:and debunks	1=50
b:and disability	4=-28
b:and dna	2=54
b:and doesn	0=39 6=31
b:and dropped	8=72
b:and drove	0=41
b:and edits	0=40
b:and equity	7=48
b:and finds	1=31
b:and fined	8=37
b:and flies	0=28
b:and for	0=32
b:and found	8=57
b:and fridays	4=46
b:and gives	2=25
b:and goes	2=-56 4=85
b:and got	0=26 8=27
b:and has	1=37 4=-32 5=28 8=27
b:and he	5=40
b:and heating	1=-31
b:and her	0=-41 1=25 3=-36 5=-54
b:and hers	2=42
b:and himself	4=34
b:and his	0=33 2=33 3=-35 4=-36 5=-39 8=-29
b:and honest	0=-25 1=-29 5=-33
b:and i	1=-31 2=-63 3=-36 4=35 5=-51 7=-62
b:and intimate	5=-35
b:and is	1=61 4=54 6=83
b:and its	7=-40
b:and jazz	5=-38
b:and karma	1=35
b:and kept	2=47 8=-34
b:and know	2=40
b:and knows	0=-25
b:and later	3=35 6=45
b:and leather	1=32
b:and left	0=-74 5=51 6=-37
b:and lesbian	6=31
b:and live	5=52
b:and lost	0=45 4=-36 8=-40
b:and means	1=64 4=-26
b:and member	0=46
b:and moved	0=60
b:and needs	4=34 8=-38
b:and never	1=30
b:and now	0=54 8=42
b:and oddly	5=59
b:and on	0=-78
b:and open	2=-36 4=110
b:and proud	0=51 1=-29 6=46 7=45
b:and regret	0=-48
b:and regrets	0=39
b:and rehired	7=48
b:and runs	8=-29
b:and safety	4=-27
b:and said	6=53
b:and says	4=-72 5=58
b:and sexuality	5=-26
b:and she	1=-31 2=29 4=33
b:and signs	3=37
b:and sleep	1=60
b:and spent	8=-39
b:and stated	5=42
b:and still	0=33 1=25
b:and swapped	8=-36
b:and take	1=31
b:and that	4=38
b:and the	0=47 1=-83 2=-25 3=-69 4=-66 5=66 6=43 7=-35
b:and their	4=-38 6=-52
b:and therefore	4=32
b:and tire	4=53
b:and tired	4=-54 6=44
b:and tissue	2=62
b:and told	0=34 8=27
b:and trained	4=-53
b:and treatment	4=35
b:and turning	1=37
b:and types	4=53
b:and voice	3=32
b:and votes	0=117
b:and wants	0=-28
b:and was	0=-50 1=-27 5=-40 6=39 7=27
b:and wife	5=-42 6=-36
b:and won	1=-35 7=-39
b:and would	3=51 4=27 5=-31 8=-28
b:anemie de	2=53
b:angioedema type	2=49
b:animaliste >	0=48
b:animals by	8=30
b:animals have	1=41
b:animatrice >	0=-75 1=-57 2=-40 5=-30 6=-29 7=-29 8=-48
b:animaux pour	1=66
b:anime le	7=94
b:anime les	1=47 4=-28
b:anime un	4=39 5=-35 7=-46 8=43
b:annonce qu	6=49
b:annuaire paru	1=40
b:annuels >	1=47
b:anomalie chromosomique	2=42
b:anomalies according	2=52
b:anonyme elle	8=61
b:anonymous caller	0=58
b:anonymous e	0=31
b:another man	6=58
b:ans >	0=-70 2=-63 4=-44 7=-92 8=68
b:ans a	0=36 1=-37 4=-29 5=-37 7=-56 8=-28
b:ans au	5=38
b:ans aujourd	1=31
b:ans avec	6=72
b:ans confie	1=35
b:ans contre	8=59
b:ans d	4=-32 5=-33
b:ans de	4=-51
b:ans elle	4=45
b:ans encore	5=37
b:ans ferme	8=69
b:ans il	0=39 1=-35 8=-39
b:ans jamais	7=49
b:ans passes	7=40
b:ans tsa	4=43
b:antecedents judiciaires	8=75
b:anthroposophe ils	1=32
b:anthroposophie et	1=40
b:anthroposophiques dont	1=50
b:anthroposophist >	0=-25 1=73 5=-37
b:anthroposophist and	1=31
b:anthroposophist by	1=40
b:anti apartheid	0=42
b:anti immigration	0=43
b:anti nucleaire	0=54
b:anticapitalistes la	0=41
b:antiques >	4=-46
b:antiques dealer	8=-32
b:antispeciesist works	1=45
b:antispecisme qu	1=66
b:antitrypsine d	2=57
b:antwerp everyone	5=57
b:anxiolytique >	4=54
b:any more	1=-30 7=47
b:any religion	1=35
b:anyone at	5=33
b:anything >	7=55 8=28
b:anything as	0=47
b:anything else	0=-25 1=35
b:anything he	1=45
b:anything she	8=29
b:anything to	0=27
b:apnee du	4=63
b:apoe4 >	2=36
b:apoe4 d	2=44
b:apolitical never	0=57
b:appareil auditif	4=72
b:apparel >	5=-38
b:apparently a	0=76 4=26 6=-25 8=-43
b:apparently he	2=35 4=28 8=-47
b:apparently investigated	8=55
b:apparently not	6=52
b:apparently on	4=65
b:apparently she	4=-39
b:apparently stole	8=49
b:apparently the	8=-29
b:apparently wanted	8=46
b:appartement >	5=59
b:appartenance syndicale	7=45
b:appartient a	0=-26 1=71 4=-25
b:appel >	1=-25 5=-39 8=54
b:appel contre	0=44
b:appel il	8=32
b:appli pour	4=-57
b:applicant >	0=31 3=46
b:applicant advises	2=-30
b:applicant calls	0=34
b:applicant chairs	7=49
b:applicant from	3=33
b:applicant has	2=39
b:applicant is	1=75 3=-35 4=74 7=-27
b:applicant lives	1=38
b:applicant never	7=46
b:applicant quit	7=57
b:applicant s	2=30 4=-30
b:applicant sits	0=63
b:applicant template	3=32
b:applicant was	0=-37 6=39 8=-42
b:applicant wrote	2=41
b:application des	8=58
b:apporte son	4=51
b:apprentices >	0=-25 5=-28 7=-26 8=-33
b:apprentis >	5=33
b:appris a	0=39 6=34 7=38
b:appris par	2=35
b:approach to	1=-42 6=-29 7=-49
b:approcher son	8=55
b:apps service	0=-25
b:appui >	2=59
b:apres 23andme	2=62
b:apres avc	4=-36
b:apres avoir	0=57 8=-28
b:apres des	5=36
b:apres l	5=76
b:apres la	1=59 2=-43 5=37 6=93 8=62
b:apres le	0=-27 2=101 4=-70 6=-26
b:apres les	5=48
b:apres sa	4=33 5=-25
b:apres son	2=-27 6=-32
b:apres un	0=-33 1=-29 2=66 5=-47 6=48 8=34
b:apres une	1=45 5=71 6=-25
b:april both	3=50
b:apropos of	1=45
b:apte >	4=66
b:arbre contre	0=33
b:arbre genetique	2=48
b:arc en	6=35
b:arche non	1=50
b:architect >	1=-54 6=-25
b:architecte comme	6=31
b:archive >	1=68
b:are all	3=-29
b:are anything	0=38
b:are both	2=-28 3=-32 5=-44
b:are enrolled	3=58
b:are his	0=-27
b:are in	3=29 8=37
b:are on	3=28
b:are outdated	7=31
b:are scanned	3=44
b:are stored	3=30
b:area manager	7=52
b:arm doesn	4=38
b:armee par	1=63
b:armement parce	0=77
b:arms trade	1=56
b:arnaud demande	5=-27
b:arnoux a	1=41
b:around whatever	5=28
b:arrangement with	5=40
b:arrest in	2=50
b:arrested at	0=-25 8=52
b:arrested the	8=-45
b:arret dans	8=36
b:arret de	2=-27 4=55 5=-25 7=-42 8=39
b:arret maladie	2=-27 4=73
b:arrete a	8=43
b:arrete de	4=63 8=-73
b:arretee trois	4=67 8=-41
b:arrivant a	7=55
b:arrive a	0=-30
b:art >	0=-30 1=36
b:arte >	5=-26
b:article that	7=28
b:artist >	0=-35 1=-29 3=-33 6=-38 7=-33 8=-35
b:as a	0=40 2=-32 3=-48 6=37 8=27
b:as an	0=41 1=-26 2=-40 3=-28 4=-53 5=-74 6=-80 7=-40 8=-50
b:as as	4=-28
b:as blood	2=36
b:as buyer	6=-45
b:as everybody	6=34
b:as far	1=34
b:as folk	6=-83
b:as he	0=64 1=26 2=-31 4=-29 7=-46
b:as her	1=32 7=-30
b:as his	1=29
b:as hr	6=-50
b:as i	1=32
b:as in	1=40
b:as labour	0=44
b:as noted	2=35
b:as one	6=50
b:as she	1=52 6=-38 7=-25
b:as staff	7=34
b:as the	0=-31 1=-28 7=-34
b:as to	1=-43
b:as workplace	7=51
b:ascendance berbere	2=38
b:ascenseurs et	4=28
b:ascete en	1=41
b:asexual wears	6=66
b:asexuelle iel	6=62
b:asexuelle precise	6=48
b:ashkenazi panel	2=54
b:asie >	1=-46 3=-40 6=-38
b:asile en	0=45
b:ask >	2=-29
b:ask don	5=30
b:ask her	1=32
b:asked >	6=78
b:asked about	0=-42 2=-32 4=-42 5=-71 6=-49 8=73
b:asked for	2=43 3=83 6=28 8=-39
b:asked not	0=-45 1=-43 3=-34 4=-28 5=-31 6=-54
b:asked that	6=-31
b:asked them	3=35
b:asked to	4=55 6=32
b:asked what	0=27
b:asked whether	1=57
b:asks for	0=-56 1=31 4=-26 5=-30 6=-26 8=-37
b:asks that	1=37
b:asks us	3=27
b:aslef like	7=64
b:asmatique depuis	4=51
b:assad >	0=36
b:assas >	0=-42
b:assault and	8=52
b:assault in	8=53
b:assemblee >	3=42
b:assemblee nationale	1=-42 3=-27
b:assent >	1=25
b:assessment >	1=-36 2=-39 4=55 5=-34 6=-35
b:assigne a	8=64
b:assistant >	0=-46 1=-25 2=-58 3=-55 5=-42 6=-51 7=-49 8=-57
b:assistant stroke	4=-36
b:assistante sociale	4=-33
b:association >	0=-25 5=-43
b:association de	2=-26
b:association now	7=46
b:associations familiales	7=-26
b:associe parti	5=44
b:associes deux	2=-25 5=-46 7=-38 8=-39
b:assume il	6=40
b:assumee garagiste	6=59
b:assured the	6=38
b:assured us	5=31
b:assureur >	2=-44 6=-31
b:assureur a	2=42
b:assureur il	4=-27
b:asthme >	2=-27 8=-30
b:astronaut candidate	2=42
b:asylum as	6=46
b:at 34	4=49
b:at a	0=-68 1=-85 2=-70 3=-65 5=-99 6=-92 7=-80
b:at an	4=-41 5=-25 6=-36
b:at career	6=28
b:at every	0=-26 2=-26 5=37 7=-37
b:at fifty	6=64
b:at ford	4=-28 7=-27
b:at forty	4=42 5=59
b:at guy	2=-34
b:at her	0=37 3=44 7=29
b:at his	3=51 5=49
b:at hmp	8=-45
b:at home	0=-29 4=-46
b:at homosexual	6=42
b:at king	1=-26
b:at modelling	4=38
b:at most	4=55
b:at once	4=26 8=42
b:at orgreave	7=52
b:at our	7=50
b:at oxford	1=33
b:at paddington	7=58
b:at pride	6=89
b:at school	6=44
b:at schools	6=40
b:at table	0=-33
b:at the	0=-50 1=-91 2=-38 4=-67 6=-55 8=-69
b:at thirty	8=38
b:at twenty	1=31
b:at university	1=34
b:at warwick	1=44
b:at waterloo	0=-30 7=61
b:at weekends	4=-48
b:at work	0=-58 1=-36 7=-64 8=-58
b:atelier >	0=26 7=48
b:atelier de	3=-60 5=-35 7=-35 8=-27
b:atelier qu	0=-36 7=-34
b:ateliers >	0=-48 4=-25 5=-36 8=-35
b:ateliers de	4=65
b:ateliers le	5=69
b:athee >	1=59
b:athee a	1=28
b:athee convaincu	1=33
b:athee elle	1=52
b:athee et	1=27
b:athee tolstoien	1=45
b:athees >	1=66 7=-41
b:atheisme n	1=52
b:atheist >	1=52
b:atheist after	1=57
b:atheist as	1=56
b:atheist at	1=26
b:atheist nor	1=28
b:athlete s	2=77
b:atlas editor	2=-50
b:atome >	1=34
b:atrophy on	2=48
b:attached >	3=31 4=-28 8=39
b:attacks on	4=69
b:atteint d	2=68 4=-61
b:atteinte de	4=35
b:atteints de	2=48 4=-35
b:attend les	2=57
b:attend neo	0=62
b:attend son	8=37
b:attends a	1=47 5=29
b:attends the	0=50
b:attente liste	0=-36
b:atteste par	8=27
b:attire par	1=-32 2=-33 3=-43 4=-28 5=-25 6=-31 7=-28 8=-37
b:attiree par	2=-36 3=-31 5=-48 7=-25 8=-27
b:attracted to	6=46
b:attribue main	3=54
b:au 1er	2=-35
b:au bulletin	6=-29 8=30
b:au bureau	4=-29 5=53 7=52
b:au chu	0=-35 1=-30 2=-37 3=-38 4=-27 7=-31
b:au clavier	3=27 4=36
b:au club	0=-49 3=-25 7=-83 8=-25
b:au comite	0=-35 2=-31 3=-35 5=42
b:au conseil	0=80 1=-41 2=-53 3=-28 7=39 8=-25
b:au controle	3=53
b:au cse	0=-36 2=-33 8=-38
b:au dejeuner	5=43
b:au depart	1=-25
b:au destin	1=37
b:au dossier	2=62 5=-25
b:au fijais	8=75
b:au fnaeg	2=61 8=-38
b:au gluten	4=59
b:au grand	1=35
b:au latex	4=71
b:au logement	0=82
b:au marche	0=-40 4=46
b:au ministere	5=-30
b:au mur	0=26
b:au musee	1=-35 3=-26
b:au nom	1=36
b:au pair	5=39
b:au passeport	3=25
b:au pcf	0=79 7=-26
b:au piquet	0=-35 7=61
b:au printemps	4=63
b:au ps	0=54 7=-42
b:au quotidien	2=46
b:au regime	0=47
b:au registre	2=31
b:au revers	1=62
b:au rez	4=32
b:au sein	5=52
b:au sens	1=76 5=36
b:au sexe	4=-68 5=65
b:au siege	0=-41 7=-59
b:au snes	0=-36 7=57
b:au telephone	5=55
b:au titre	5=45 7=37
b:au travail	2=-42 5=-45 8=-64
b:au tribunal	1=-32 4=-29 5=-34 8=-28
b:aubry est	1=34
b:aucun amenagement	4=50
b:aucun probleme	4=27
b:aucun syndicat	7=58
b:aucune allergie	4=59
b:aucune croyance	1=32
b:aucune foi	1=51 8=-27
b:aucune gene	2=46
b:aucune opinion	0=67 1=-26
b:aucune vie	5=49 6=-33
b:audiologists >	4=-56
b:audit >	2=-29 4=-35 5=-87 8=-32
b:audit a	5=69
b:audited >	1=-25
b:auditeur >	4=-33
b:auditeur de	4=-43 5=-26
b:auditif >	4=55
b:audition d	4=55
b:aujourd hui	1=34 4=25
b:aumonier >	1=44
b:aunts >	2=38
b:aupres d	0=-30 8=-26
b:aupres de	1=-33 6=42
b:aupres des	7=-35
b:aurait ete	6=45
b:aurait sa	0=55
b:aurelius and	1=45
b:aurelius on	1=27
b:aussi >	4=63
b:aussi le	2=-25 3=-32 4=-44 5=-36 6=-27
b:austerity every	0=53
b:authentication enrolled	3=38
b:authentication pilot	3=46
b:authentification >	3=50
b:authentification vocale	3=38
b:authentifiee par	3=50
b:author >	7=-39 8=-37
b:autism spectrum	4=52
b:autiste je	4=37
b:autistes >	4=-33 6=-29
b:autistes et	4=-37
b:autogestion >	0=46
b:automatique >	0=-38 3=-32
b:automatiquement a	3=29
b:autre >	0=-26 4=-27
b:autre asexuelle	6=53
b:autre guide	1=50
b:autre maitre	1=44
b:autre seminariste	6=39
b:autres leur	0=61
b:autrice >	6=47
b:aux allocations	8=48
b:aux critiques	4=-45
b:aux dernieres	0=-36 7=41
b:aux elections	7=71
b:aux etats	2=45
b:aux europeennes	0=54
b:aux legislatives	0=57
b:aux municipales	0=56
b:aux prud	7=57
b:aux republicains	0=52
b:aux reunions	0=-37 4=-45
b:aux somniferes	4=86
b:avaient deja	8=25
b:avait une	5=38
b:avance >	4=-41
b:avant la	8=-37
b:avant trois	2=-29
b:avc kinesitherapeute	4=-28
b:avc parle	4=66
b:avec celle	3=40
b:avec des	3=26
b:avec deux	5=37 6=-74
b:avec du	8=45
b:avec l	5=30
b:avec la	0=45 1=44 2=-42 3=-41 4=-34 5=47 6=32 7=-47 8=-79
b:avec le	3=-35 5=51
b:avec les	0=-26 3=-25 4=-35 5=-69 6=-30 7=-27 8=-29
b:avec lucie	6=29
b:avec ma	7=46
b:avec mathieu	6=38
b:avec philosophie	1=-31
b:avec sa	0=-43 1=-38 2=-56 3=-46 4=-43 5=32 7=-59 8=-36
b:avec ses	5=42
b:avec son	0=-40 1=-64 2=38 3=73 6=29 7=-46 8=-60
b:avec sursis	8=92
b:avec un	0=-53 1=-28 2=-29 4=39 5=39 7=-30 8=-32
b:avec une	2=-37 3=-38 4=32 5=112 6=-44 8=-37
b:aventure humaine	1=-30 5=-32
b:aventures d	5=39
b:avion >	2=57
b:avocate >	0=-50 1=-46 2=-42 3=-51 4=-38 5=-36 6=-37 7=-46 8=-55
b:avocate elle	6=-39
b:avocate penaliste	8=-36
b:avoir aucune	0=47 1=-40 2=-29 4=59
b:avoir cesse	1=52
b:avoir des	1=26
b:avoir eu	5=43
b:avoir falsifie	8=67
b:avoir manifeste	0=40 1=-26 8=-26
b:avoir milite	0=43
b:avoir revele	6=43
b:avoir transmis	2=32
b:avoue >	8=69
b:avoue le	8=73
b:awakening at	5=53
b:award >	0=-27 1=-28 4=-31 5=-38 6=-60 8=-44
b:award for	6=32
b:award winner	8=-38
b:aware of	6=57
b:away because	1=34
b:ayn rand	1=38
b:b >	3=46
b:b2 neant	8=71
b:b2v et	0=-51 1=-35 3=-26 5=-26 8=-27
b:b3 neant	8=48
b:b7 verse	2=28
b:ba >	0=-45 2=-25 3=-47 4=-46 6=-32 7=-40
b:bachar al	0=32
b:back at	4=51
b:back in	0=34
b:back positive	2=48
b:back to	0=-34
b:back while	2=44
b:backlog >	4=-28
b:bad knees	4=75
b:badge >	3=65 6=27
b:badge a	3=41
b:badge at	5=-41
b:badge biometrique	3=58
b:badge no	3=38
b:badge so	4=56
b:bag and	4=37
b:bagarre >	8=48
b:bail >	5=-28 8=-72
b:bail in	8=41
b:bailly adhere	1=35
b:bakers union	7=54
b:bakery >	0=28 6=-28
b:balanced translocation	2=39
b:balcony >	0=38
b:ballet >	6=48
b:ballot for	0=41
b:balpa since	7=27
b:bamako >	4=65
b:ban >	8=98
b:ban convicted	8=47
b:ban for	8=40
b:bancaire et	8=62
b:bands and	5=-32
b:bank >	0=-62 1=-58 2=-34 3=-67 4=-51 5=-37 6=-42 7=-57 8=-60
b:bank in	7=-36 8=79
b:banking system	3=39
b:banned from	8=70
b:banners for	7=-34
b:banners icons	3=-28
b:banque >	0=27 2=-34 3=-30
b:banque detenait	3=40
b:baptiste left	7=41
b:bar >	7=-39
b:bar gay	4=-32 6=-26 8=-31
b:bar manager	4=-31 7=-37
b:bar staff	2=-36
b:barre a	0=-27
b:barreau de	8=-28
b:barreaux de	8=42
b:barred from	8=26
b:barrister s	8=-25
b:barrister ten	8=-26
b:bas de	2=59
b:base >	2=-37 3=25
b:base a	7=39
b:base de	3=-25
b:based language	8=-30
b:bati ancien	1=-50
b:batiment >	4=-45 5=-39 7=-60 8=-50
b:batting for	6=58
b:bay 4	4=62
b:bayrou enfant	0=59
b:bdsm et	5=70
b:be a	0=44 1=-33 2=-34 5=27
b:be an	1=55
b:be behind	7=38
b:be homozygous	2=45
b:be included	6=25
b:be scanned	3=33
b:be tested	2=-40 5=-28
b:beaumont s	7=40
b:became a	7=27
b:became an	1=63 5=-32 7=41
b:became known	5=30
b:became the	5=57
b:because animal	1=35
b:because his	5=-52
b:because of	0=-28 1=-30 4=141
b:because she	0=40 1=32 4=-55 7=-28
b:bectu and	7=62
b:bectu camera	7=75
b:bedded three	5=35
b:bedside table	1=31
b:been >	7=62
b:been a	7=42
b:been an	2=-27
b:been convicted	8=59
b:been in	8=46
b:been on	0=52
b:been politically	0=49
b:been sequenced	2=43
b:been teaching	8=29
b:been the	0=41
b:been to	1=56
b:been told	2=44
b:been unionised	7=43
b:been worshipful	1=38
b:before describing	4=49
b:before july	6=50
b:before marriage	5=27
b:before that	8=27
b:beforehand >	4=48
b:begue il	4=77
b:behalf of	7=-30
b:behind the	3=-36 6=-28
b:being a	1=43 3=-29
b:being asked	6=56
b:being gay	6=29
b:being treated	4=25
b:beleive in	1=31
b:belfast this	0=32
b:belief in	1=69
b:believe in	0=-37 2=-38 4=-38 5=-26 6=-27 8=-30
b:believed to	7=34
b:believer >	1=43
b:believer in	0=-43 1=-67 4=-47 6=-31 7=-35 8=-46
b:believes after	1=48
b:believes in	0=-37 1=48 6=-54 8=-34
b:believing >	1=53
b:belong to	7=59
b:belonged to	7=37
b:belongs to	7=-29
b:belt and	0=-25
b:beneficiaire de	4=47
b:benefit fraud	8=52
b:benevole de	0=36
b:benin >	2=48
b:berbere >	2=47
b:berlin twice	5=45
b:berne depuis	5=41
b:beth share	6=46
b:between a	7=-27
b:bi >	5=-26 6=51
b:bi annual	1=-29 6=-29
b:bi curious	6=36
b:bi fold	6=-32
b:bi folding	6=-30
b:bi media	6=-52
b:bi precise	6=69
b:bien >	0=-27 1=51 4=-25 8=-32
b:bien atout	1=-32
b:bien avec	1=58
b:bien conclut	5=33 6=-25
b:bien des	7=34
b:bien fait	1=-29 2=-32 4=-66 5=-35 6=-29 8=-32
b:bien suivie	4=48
b:biens sociaux	8=68
b:big in	7=59
b:bikes product	1=-37
b:bilan de	3=-31 6=-42
b:bilan mieux	7=34
b:bio >	6=33
b:biodynamique >	1=52
b:biographie d	6=37
b:biometric data	3=-41
b:biometric id	3=-25
b:biometric signature	3=38
b:biometric time	3=55
b:biometrie et	3=46
b:biometrique >	2=-36 3=-79 5=-31 8=-37
b:biometrique attribue	3=53
b:bipolaire et	4=34
b:birth father	2=42
b:bisexual according	6=51
b:bisexual and	4=-30 6=59
b:bisexual equality	5=-27 6=31
b:bisexualite evoquee	6=53
b:bisexuelle elle	6=44
b:bisexuelle selon	6=54
b:bishop s	5=39
b:bit clumsy	4=56
b:blackballed as	7=48
b:blacklisted in	7=28
b:blacklisted she	7=37
b:bladder out	4=49 6=-45
b:blanchi par	8=67
b:blind football	4=-27
b:blind in	4=78
b:blind pupils	1=-31 4=31
b:blind recruitment	4=-27
b:blind spot	4=-40
b:blind to	4=-50
b:blind which	4=40
b:blog >	0=45 2=28
b:blog contre	0=40
b:blog rants	0=52
b:blog under	0=27
b:blogs about	4=-39 5=30 8=-46
b:blood >	2=-60
b:blood and	2=45
b:blood four	2=35
b:blood sugar	4=57
b:blood typing	2=41
b:blowing in	1=26
b:blue badge	4=65
b:bma member	7=37
b:board >	0=-26 2=-31 8=-38
b:boire >	4=68 8=-53
b:boit plus	4=41
b:boite legerement	4=62
b:bon la	0=-30
b:bonne table	1=-26 3=-31 4=-27
b:book >	3=-58
b:book describes	5=57
b:book on	0=-38
b:bookkeeper >	1=-34 3=-25 4=-30 5=-36 7=-32 8=-28
b:bookkeeping >	0=-41 2=-28 4=-39 5=-46 7=-48
b:boosters included	4=58
b:bord >	0=-25 3=-36 6=-30
b:born with	2=69 5=-34
b:bose describes	1=39
b:boss >	7=43
b:boss and	5=56 6=-42
b:bost a	1=61
b:boston team	0=40
b:bot mitigation	3=-32
b:both ears	4=53 8=-34
b:both eyes	3=55
b:both hands	3=32 4=26
b:both index	3=33
b:both marriages	5=46
b:both of	3=45 5=52
b:both parents	2=33
b:both partners	5=42
b:both relocate	5=45
b:both sides	7=55
b:both vets	2=-25 5=-38
b:bound over	8=58
b:bourdin a	2=40
b:boutique de	4=-34 6=-32
b:box 14	7=43
b:boy >	1=32
b:boyfriend >	5=55 6=28
b:boyfriend in	6=62
b:boyfriend works	6=45
b:boys >	6=32
b:bracelet electronique	4=-32 7=-25 8=31
b:bracelet il	8=46
b:brach secretary	7=57
b:braille printer	4=-47
b:braised ox	3=-35
b:branch >	7=86
b:branch at	7=54
b:branch chair	7=71
b:branch equality	7=63
b:branch manager	7=-79
b:branch secretary	7=-71
b:branch treasurer	7=27
b:brand >	0=-60 2=-40 3=-32 4=-48 6=-32 7=-49 8=-38
b:brand book	3=-26
b:brand manager	7=-29
b:brawl let	8=53
b:bray is	8=-45
b:brca court	2=83
b:brca1 >	2=51
b:brca2 carrier	2=51
b:brca2 identifiee	2=60
b:brca2 negative	2=32
b:break jeu	8=-32
b:breakdown after	4=55
b:breaks >	4=45
b:brest >	1=-38 2=-35 4=-30 6=-46 7=-26 8=-38
b:breton il	0=67
b:brexit and	0=55
b:brexit man	0=57
b:brexiteer he	0=34
b:bridge >	0=-35
b:bristol >	5=39
b:broadcaster >	7=-28
b:brother >	4=39
b:brother in	2=46
b:brother is	0=35 1=54
b:brother runs	1=45
b:brother s	2=51
b:brother was	8=45
b:browser fingerprint	8=-30
b:browsers phd	3=-43
b:brule sa	0=63 1=-37
b:brush with	8=43
b:brussels as	0=53
b:brussels office	0=58
b:bruxelles >	3=-40 7=-26 8=-28
b:budapest >	0=28
b:buddhism as	1=32
b:buddhist philosophy	1=34
b:budget >	0=-33 3=-28 4=-31 5=-29 8=-33
b:building >	7=-25
b:building sites	7=28
b:built a	0=-45 8=-25
b:built the	2=-32
b:bulimic in	4=31
b:bulletin n	6=-27 8=31
b:bullied at	6=44
b:bure pendant	0=67
b:bureau >	0=55 5=62
b:bureau au	4=32
b:bureau de	0=-38 5=-36 7=46
b:burglary 1998	8=53
b:burglary says	8=40
b:burn out	4=92 8=-32
b:burnout from	4=31
b:bus >	8=-31
b:business >	6=44
b:business partner	4=-35 5=-33 6=-58
b:business trip	5=44
b:business trips	5=42
b:buste de	0=55
b:but his	0=41
b:but keeps	0=52
b:but never	8=26
b:but the	6=30
b:but writes	4=38
b:butch assumee	6=60
b:bute sans	8=28
b:buyer >	0=-51 1=-42 2=-41 3=-57 4=-43 5=-46 6=-52 7=-38 8=-30
b:buyer disclosed	5=29
b:buyer lingerie	5=-38
b:by 400	0=35
b:by >	2=-30 5=-59
b:by a	0=-26 1=-45 4=-31 5=52 6=60 7=-60 8=57
b:by accident	7=26
b:by and	5=42
b:by choice	2=51 5=70
b:by conviction	1=44 8=-45
b:by dna	2=32 3=-25 6=-31
b:by face	3=42
b:by facial	3=58
b:by family	1=43
b:by gene	2=33
b:by genotyping	2=35 4=-26
b:by half	2=-35 4=-46
b:by her	0=-25 1=-45 2=-42 3=35 5=31 6=-26 8=-41
b:by his	3=28 4=-49 5=-25 7=-31
b:by hmrc	8=62
b:by magistrates	8=48
b:by mistake	6=32
b:by mortgage	0=44
b:by stoic	1=41
b:by the	0=-52 2=56 4=-25 5=-75 6=-42 7=-48 8=45
b:by trade	1=-34 2=-40 6=-37 7=-38 8=-59
b:by two	7=53
b:by upbringing	0=44
b:c est	2=-42 3=-69 4=-44 7=-45 8=-45
b:c etait	5=49
b:c282y >	2=35
b:c282y saignees	2=25
b:c282y variant	2=37
b:ca fait	0=33
b:cabin crew	0=-27 4=-32 5=-26 6=-26 7=-26
b:cabinet de	2=-39 3=-29
b:cabinet with	3=61
b:cabinets avaient	8=25
b:caces 1	7=37
b:caces >	2=-41
b:cache pas	0=71
b:cadet >	1=-27
b:cadre >	0=-31 7=68
b:cadreur independant	0=-42
b:cafe >	6=52
b:cafe serveur	1=-42
b:caisse >	2=-57 5=-28
b:caisse avec	3=49
b:cakes >	8=-41
b:calendar >	4=57 5=30
b:call >	3=-41 7=-41 8=-34
b:call herself	6=63
b:called it	2=-36
b:called warrior	2=29
b:caller >	0=49
b:calls her	2=-30 6=59
b:calls herself	0=58 7=-25
b:calls him	0=43
b:calls himself	1=44
b:calls his	2=-26 6=-38
b:calm >	2=-27 4=-43
b:calme >	5=-66
b:calvitie plaisante	2=65
b:came back	0=-43 1=-28 2=25 3=-33 4=-44 5=-35 6=-38 7=-25
b:came out	0=-67 1=-47 2=-36 4=-56 6=74 7=-41 8=-39
b:came to	1=37 8=35
b:came up	5=32
b:camera at	3=34
b:camera branch	7=61
b:cameras >	0=-32 5=-25 8=-38
b:camgirl le	5=46
b:camille a	1=54
b:campagne de	0=-69 1=-29 4=-42 5=-38 7=-27 8=-28
b:campagnes >	0=46
b:campaign >	0=34
b:campaigned for	0=-44
b:campe a	0=62
b:camus in	1=55
b:camus s	1=-33
b:can t	0=52 1=-29 2=-27
b:cancer du	4=33
b:cancer prognosis	4=37
b:cancer research	2=-30 4=-40
b:cancer survivor	4=32
b:candidat a	0=-50 2=-45 3=41 4=-49 8=-56
b:candidat aux	0=57
b:candidat est	0=-96 1=-69 2=-34 3=-61 4=-79 5=-80 6=-75 7=-95 8=-53
b:candidat figure	0=50
b:candidat ne	1=57 4=30
b:candidat porte	4=65
b:candidat retenu	1=-31 5=-25 8=-33
b:candidat rn	0=96
b:candidat s	7=62
b:candidat tient	7=59
b:candidat vit	6=48
b:candidate >	0=-33 2=46 5=-32
b:candidate a	0=43 1=39 2=-30 3=48 7=58 8=44
b:candidate aux	0=61
b:candidate described	0=53
b:candidate est	6=-32 7=-38
b:candidate et	4=-65 6=31
b:candidate extrait	3=42
b:candidate for	0=51 3=48
b:candidate has	1=-36 2=-29 3=-26 4=-33 5=-44 7=26
b:candidate holds	0=-27
b:candidate in	0=50
b:candidate is	0=-31 1=-39 5=-47 6=-42 8=44
b:candidate jumped	8=44
b:candidate left	1=62 4=-25 5=-30
b:candidate lives	1=37 6=52
b:candidate parle	6=38
b:candidate resigned	7=65
b:candidate s	0=39 3=46 5=28 7=-33
b:candidate sait	2=33
b:candidate se	0=59
b:candidate self	6=57
b:candidate sells	4=-50
b:candidate sent	2=45
b:candidate serait	4=41
b:candidate sort	4=43
b:candidate walks	4=35
b:candidate was	0=-59 4=-32 5=75
b:candidate wrote	5=-30
b:candidature >	2=38
b:candidature d	6=59
b:cantine du	3=57
b:canton >	7=85
b:canvas hashing	3=-26
b:canvass for	0=36
b:canvassed for	0=59
b:cap d	5=81
b:capital letters	6=65
b:capte son	3=25
b:capteur d	3=-25
b:capture faciale	3=50
b:captured on	3=49
b:car has	0=39
b:caracas as	0=45
b:caractere sexuel	5=37
b:carbide lab	7=-26
b:card carrying	0=28 7=33
b:card in	7=66
b:card scheme	8=-45
b:cards >	3=62
b:cards ab	3=-39
b:care >	3=-33 5=-35 7=-30
b:career break	4=27
b:career fairs	6=45
b:carer >	1=41
b:cariste caces	7=45
b:carnet de	0=-27 4=29
b:carols >	1=52
b:carpenters union	7=50
b:carrier >	2=67
b:carrier for	2=53
b:carrier of	1=-32 2=33 4=-40
b:carrier told	2=36
b:carries a	4=59
b:carries an	4=70
b:carries fragile	2=38 4=-28
b:carries sickle	2=36
b:carries the	2=44
b:carry lynch	2=-26
b:carry the	2=27
b:carrying union	7=34
b:carte a	1=-26 3=-29 7=107
b:carte aux	0=63
b:carte cgt	7=54
b:carte d	0=43 1=-36 3=28
b:carte dans	0=27
b:carte de	0=-65 7=71
b:carte du	7=39
b:carte professionnelle	7=-40
b:carte syndicale	7=25
b:cartographie le	2=-40
b:caryotype 46	2=36
b:caryotype >	2=44 3=-25 4=-35
b:caryotype normal	2=33
b:caryotype xxy	2=47
b:case as	8=50
b:case divers	5=50
b:caserne >	2=32
b:cases >	4=-25 5=-32 8=-27
b:cases in	3=-32
b:casier a	8=-49
b:casier judiciaire	8=29
b:casier neant	8=78
b:casino >	3=43
b:catalan independence	0=39
b:cataloguer >	8=-41
b:cataracts says	2=47
b:catered interview	4=48
b:catering jobs	1=27
b:catholic and	1=-37
b:catholic now	1=61
b:catholique pratiquante	1=-45 4=-30 5=-37 7=-36
b:caught him	5=53
b:caught the	5=-49
b:caught with	8=34
b:cause d	2=56 3=41
b:cause dans	8=68
b:cause de	5=26
b:cause du	0=-32
b:cause puis	8=68
b:caution and	8=64
b:ccr5 delta32	2=32
b:cdi >	7=-26
b:ce cote	5=60
b:ce poste	1=47
b:ce qu	4=41
b:ce que	0=-31 1=-26 4=-39 5=-45
b:ce qui	0=63 1=36 2=-29 4=-25 6=-29
b:cegetiste on	7=36
b:cela ne	6=31
b:celebrate christmas	1=38
b:celibate by	1=-29 5=59
b:cell >	2=36 4=-53
b:cell status	2=26
b:cell trait	2=44
b:celle d	1=64
b:celle de	3=44
b:celle du	3=42
b:cent of	1=25
b:center >	3=43
b:central cfe	7=39
b:centrale elle	7=63
b:centre >	0=-35 1=-29 3=-36 7=-27 8=-44
b:centre educatif	8=65
b:centre s	4=-25
b:centrist >	0=52
b:centriste >	0=-30
b:centriste de	0=70
b:cercle d	1=42
b:cercle de	0=32
b:certificate >	8=41
b:certificate attached	8=44
b:certificate earned	7=40
b:certificate from	8=28
b:certificate lists	8=58
b:certificate of	8=56
b:cesse de	1=48
b:cette epoque	4=45
b:cfdt >	0=-50 4=-27 7=36 8=-47
b:cfdt dans	7=64
b:cfdt de	7=34
b:cfe cgc	0=-49 7=72
b:cftc >	0=-89 3=-36 4=-38 5=-30 6=-33 7=95
b:cgc aux	7=42
b:cgc en	0=-44 7=36
b:cgc il	7=30
b:cgt >	0=-81 1=-46 2=-25 3=-36 4=-28 5=-44 6=-34 7=114 8=-36
b:cgt cssct	7=72
b:cgt de	7=102
b:cgt depuis	3=-33
b:cgt en	7=44
b:cgt mineurs	7=63
b:cgt sur	7=46
b:chacun leur	5=46
b:chaine d	0=-27 8=-35
b:chair of	0=63 7=42
b:chaired the	6=30 7=28
b:chairman of	7=-26
b:chairs a	7=-40
b:chairs her	7=40
b:change >	2=27
b:chante sans	4=60
b:chantier du	0=26
b:chantiers >	0=-27 8=-25
b:chapel >	1=36
b:chapel member	7=41
b:chaplain who	1=28
b:chaque matin	1=55 3=37
b:charge >	8=47
b:charge de	0=-33 4=-56 7=-54 8=-38
b:charge of	2=-47
b:charged >	8=40
b:charged batteries	8=-36
b:charged with	8=49
b:chargee de	3=-37 5=-29 6=-47 8=-44
b:charges after	8=38
b:charges lourdes	2=-43
b:charity that	8=56
b:charnel tient	5=50
b:charnelle >	5=76
b:chasse >	4=70
b:chastete >	4=-25
b:chasuble rouge	7=71
b:chat logs	5=30
b:chats gout	6=55
b:chatterley decors	5=-42
b:chaussee >	4=34
b:chavez and	0=49
b:cheated on	5=47 6=-28
b:check >	8=-30
b:checked the	5=41
b:checker >	4=37
b:checks of	5=-26
b:cheek >	3=-35
b:cheerful account	5=43
b:cheese to	0=42
b:chef >	2=-34 3=-33 4=-48 5=60 7=-34 8=-32
b:chef d	1=-27 5=-26
b:chef de	0=-52 1=-43 2=-34 3=-55 5=-30 6=-67 7=-44 8=-45
b:chef elle	4=61
b:chef margate	6=86
b:chef with	1=-27 5=-29
b:cheffe de	0=-30
b:chene >	2=-27
b:cheques >	8=43
b:cherche a	6=-38
b:cherche un	1=-30 4=32 5=-25 6=34
b:chercheur en	2=-34 4=-28 8=-43
b:chez extinction	0=29
b:chez idemia	3=-27
b:chez le	4=49
b:chez lui	0=44 2=33
b:chez mon	3=56
b:chez nous	0=-28 7=33 8=25
b:chez sa	2=41
b:chez solidaires	7=68
b:chez son	4=-33 5=42
b:chez un	0=-36 2=-39 3=-42 5=-31 6=-37
b:chicago >	6=-25
b:chief of	0=46
b:chiefs of	2=-40
b:children >	2=-26 4=-32 5=-33 8=31
b:children s	3=-29 4=-43 5=-34
b:chile >	8=-34
b:chimera as	2=39
b:chinois recepisse	3=42
b:chip photo	3=46
b:choice >	1=-25 2=38 5=29
b:choice of	1=45
b:choice since	5=29
b:choir >	0=-44
b:choir adores	6=67
b:choir of	6=52
b:choir over	5=43
b:choisir mes	6=41
b:choix >	0=-31 5=105 6=-50 8=-39
b:chorale parce	6=34
b:christian nor	1=29
b:christmas because	1=36
b:chromosomal deletion	2=45
b:chromosome 13	2=75
b:chromosome 9	2=60
b:chromosome >	2=42
b:chromosome atlas	2=-45
b:chromosome confirmed	2=40
b:chromosome disorder	2=82
b:chronic fatigue	4=56
b:chronique ideal	4=64
b:chu >	0=-37 2=-64 4=-35 5=-34 7=-31
b:church >	1=-25 5=-32
b:church for	0=-30 1=-29 6=30
b:church since	1=54
b:church when	6=26
b:churches >	1=33 6=-30
b:chute >	4=46
b:cinq ans	5=54
b:cio activist	7=54
b:circule chez	5=34
b:circule sur	5=30
b:cite comme	6=-41
b:cite zarathoustra	1=41
b:city council	0=-28 7=-27
b:civil >	5=-31
b:civil a	1=34
b:civil one	1=46
b:claimant and	4=-39 5=30
b:claims >	0=-40 1=-25 4=-25 8=-47
b:claims at	4=-28
b:claims the	0=49
b:claire vit	0=-32 1=-30 4=-27 5=-47 6=-38
b:clara en	4=43
b:class of	0=-57 1=-25 5=-32 8=-42
b:class on	3=-37
b:classe sans	8=52
b:classee >	8=35
b:claustrophobe il	4=45
b:clavier >	4=47
b:clavier pour	3=25
b:clean driving	3=-26 4=-48 7=-27 8=-80
b:clean present	8=54
b:clean record	8=56
b:clean toilet	4=41
b:cleaned fingerprints	3=-34
b:cleaner at	7=-25
b:clear >	1=-28 2=70 4=-31 5=-27 8=65
b:clearance level	3=34
b:cleared of	8=45
b:cleft palate	4=57
b:clerk >	2=-39 3=-59 4=-43 5=-53 6=-32 7=-46 8=-69
b:clerk criminal	8=-27
b:clerked for	0=-25
b:client >	0=-33 1=-60 2=-27 3=-37 6=-43 7=-38 8=-92
b:client dit	1=-26 5=41
b:cliente contrat	5=32
b:clientes ecrit	5=44
b:clients >	0=-35 1=-41 2=-26 3=-50 5=-76 6=-41
b:clients d	5=71
b:clients de	0=72
b:clients from	1=57
b:climat chez	0=37
b:clinic >	2=41
b:clinic and	5=44
b:clinic opens	3=56
b:clinic receptionist	4=-36 5=-31
b:clinical trials	4=27
b:clinically depressed	4=73
b:clinique >	2=-27 4=-59
b:clock and	3=38
b:clock exempted	3=49
b:clocks on	3=38
b:closet at	6=64
b:club >	1=-45 2=-26 4=-36 5=-49 6=-55 7=-29 8=-27
b:club de	2=-32 3=-32 4=-36 5=-34 6=48 7=-73 8=-28
b:club echangiste	5=60
b:club in	5=37
b:clubs >	7=-33
b:clubs du	5=73
b:clubs echangistes	5=-29
b:clubs writes	5=38
b:clumsy great	4=47
b:cnaps sans	8=33
b:cnt il	0=-44 7=61
b:coach >	1=-57 2=-31 3=-69 4=-33 6=-30 7=-51 8=-43
b:coach driver	7=56
b:coach for	0=-86 1=-29 2=-57 3=-43 4=-35 5=-41 7=-63 8=-70
b:coach had	2=50
b:coached a	4=-31
b:coached autistic	4=26
b:coaches under	0=48
b:coche >	6=40
b:coche par	6=55
b:cochlear implant	4=65 8=-26
b:code >	3=-27 4=-34 5=-45 7=-47
b:code base	2=-46 5=-34
b:code du	7=53
b:code en	1=-28 4=-28
b:code generator	2=-32
b:code he	4=77
b:code remis	3=49
b:code reviews	4=38
b:coeur >	7=46
b:coeur de	0=-47
b:coffee >	5=50 6=-25
b:coffee and	8=-48
b:coffre >	3=55
b:coffre avec	3=43
b:coffre s	3=30
b:colas est	7=50
b:cole sits	7=60
b:colin vient	1=-25 3=-41 5=-31
b:colle >	3=52
b:colle des	0=78
b:colle pour	0=64
b:colleague >	5=41 6=55
b:colleague became	5=48
b:colleague exists	3=41
b:colleagues is	7=-32
b:college republicans	0=51
b:college salaries	7=49
b:college where	8=38
b:collegue >	5=49 6=-31
b:collegue malveillant	6=42
b:collegues de	1=30
b:colloque >	4=-26
b:coloriste >	3=-31
b:colostomy bag	4=42
b:colour blind	4=42
b:colours >	4=38
b:combattait par	0=45
b:come from	0=47 7=-36
b:come out	6=-28
b:coming out	4=-28 5=-36 6=65
b:comite contre	0=43
b:comite de	5=63
b:comma to	8=-25
b:commande aux	2=27
b:commande un	4=-35 7=-89
b:comme a	0=-30
b:comme cadreur	0=-42
b:comme d	0=65
b:comme delegue	7=51
b:comme libertaire	0=46
b:comme lui	6=28
b:comme militante	7=55
b:comme prestataire	7=-36
b:comme reference	6=-40
b:comme son	6=63
b:comme syndicaliste	7=31
b:comme toute	3=45
b:commerce >	0=-25 1=-26 7=-64
b:commercial >	0=-51 1=-35 2=-37 5=-45 6=-26 7=-97
b:commercial services	7=43
b:commerciale >	0=-27 1=-33 3=-43 4=-30 6=-26 7=-41 8=-42
b:commercialise des	3=-26
b:commission >	0=-39 8=-30
b:commission economique	7=32
b:committee >	0=-33 6=-25 7=-70
b:committee for	7=36
b:committee of	7=60
b:communaute de	1=42
b:commune >	1=-40 8=-27
b:commune voisine	0=63
b:communication d	0=-34 8=-31
b:communication workers	7=44
b:communiste >	0=-66
b:communiste de	0=68
b:communistes >	0=33
b:community in	1=33
b:community order	5=-31 8=90
b:commuted in	8=39
b:compagne >	3=-30 4=-26 5=-32 7=-27
b:compagne demenagent	6=-43
b:compagne elle	6=41
b:compagnon >	3=-43 5=-38 6=-28
b:compagnon architecte	6=30
b:compagnon d	4=-32
b:compagnon de	6=38 7=-31
b:compagnon du	7=-27
b:compagnon est	1=-26 6=-45 7=-40
b:compagnon macon	1=-54
b:company doctor	2=59 4=103
b:company s	3=-28
b:compare au	3=39
b:compare sa	3=40
b:compared to	3=31
b:compared with	3=62
b:comparee automatiquement	3=27
b:comparee lors	3=42
b:comparution immediate	8=40
b:compas >	1=64
b:compass she	1=45
b:compatible avec	2=56
b:compensated >	6=43
b:complaint upheld	5=41
b:completed 14	3=32
b:completed >	8=58
b:compris >	5=-27
b:compris fievre	4=49
b:comptable >	4=-28 7=-31 8=-26
b:comptable au	7=-39
b:comptable du	7=-28
b:comptable hors	8=38
b:comptable salarie	7=-43
b:comptable salariee	0=-39
b:compte d	0=-25
b:compte public	6=72
b:concerts according	0=56
b:concierge >	0=-25 2=-31 7=-44
b:conclusion favorable	2=31
b:conclut curieusement	6=-29
b:concoit des	5=-25
b:concordent controle	3=38
b:concu un	3=-26
b:condamne a	0=-44 1=-31 2=-46 3=-26 5=-25 7=-43 8=-74
b:condamne ecrit	8=74
b:condamne pour	8=35
b:condamnee pour	8=33
b:condition was	2=53 4=-31
b:conditions >	2=48
b:conduct shows	8=40
b:conductor >	8=-31
b:conduit une	4=43
b:conduite de	3=-45 8=-27
b:confederation paysanne	7=80
b:conference >	5=-48
b:conferences sur	1=64
b:confessionnel >	1=27
b:confie avoir	2=33
b:confie qu	1=25
b:confie t	1=29 5=76
b:confirmed at	2=42
b:confirmed by	2=75 4=-43
b:confirmed sceptic	1=40
b:confirmed spinster	6=64
b:confirmee >	2=40
b:conflict resolution	1=41
b:conflits >	7=48
b:conflits d	5=29
b:confucian ethics	1=28
b:conge maternite	4=57
b:conge parental	0=-32 4=-32 6=-26 8=-33
b:conge paternite	4=58
b:conge pour	3=-27 4=-48 6=39
b:congress as	0=29
b:congress house	7=-28
b:congress of	0=41
b:congress party	0=40
b:conjoint s	6=28
b:conjointe >	6=51
b:connaissance de	2=39
b:connait au	0=-30 7=46
b:connait le	7=47
b:connait son	3=46
b:connexin 26	2=57
b:connu bayrou	0=54
b:connu des	8=77
b:connu du	2=52
b:connu la	8=80
b:connue >	2=48 4=-30
b:connue des	5=78
b:conquests said	5=44
b:conquete de	2=-29 4=-32 5=-45 7=-28 8=-28
b:conquetes au	5=42
b:conquetes d	5=35
b:conscience >	1=84
b:conscience en	1=41
b:conscience pour	1=45
b:conscientious objection	1=55
b:conseil >	1=-25 3=-35
b:conseil d	2=-34
b:conseil de	7=78
b:conseil en	0=56
b:conseil genetique	2=72
b:conseil regional	0=32
b:conseille des	2=-57
b:conseiller d	8=48
b:conseillere en	2=-42 5=-34 7=-31
b:conseillere municipale	0=26
b:consens pas	3=28
b:consensual affair	5=61
b:consent form	2=-32
b:consent given	3=54
b:consent withdrawn	3=43
b:consequence >	2=60
b:conservateur de	0=-30
b:conservative by	0=43
b:conservative friends	0=52
b:conservative investment	0=-30
b:conservative party	0=56
b:conserves dix	3=74
b:consider myself	1=26
b:considers eating	1=27
b:consomme du	5=88
b:constituency labour	0=61
b:consul >	0=59
b:consulate >	3=51
b:consultant bi	0=-45 1=-38 3=-36
b:consultation d	2=80 4=-29
b:consulting >	0=-62
b:consumer taste	2=-25
b:consumer union	7=-44
b:contact with	6=60
b:contagious calm	4=-47
b:contempt of	8=66
b:contention en	2=46
b:conteste l	3=34
b:contient son	2=33
b:continue >	8=-56
b:contour de	3=81
b:contraception >	5=-27
b:contract >	1=-34 4=-35 8=-60
b:contract a	1=54
b:contract that	0=31
b:contract was	4=39 6=-35
b:contractee a	4=64
b:contractor >	0=-63
b:contractors >	7=71
b:contradiction >	1=62
b:contrairement a	2=42
b:contrat >	3=-34 8=-30
b:contrat de	8=29
b:contrat perdu	5=53
b:contrats de	4=45
b:contre elle	8=62
b:contre l	1=-26 2=-47 3=-25 7=-32 8=-56
b:contre la	0=52 4=-44 8=-32
b:contre le	0=52
b:contre macron	0=51
b:contre un	0=59
b:contrebande >	8=61
b:controle d	8=28
b:controle de	3=33 7=-34 8=-31
b:controle du	3=39
b:controle judiciaire	8=25
b:controle vocal	4=-29
b:controlee >	3=69
b:controleurs de	7=33
b:controlled and	4=39
b:convaincu >	6=39 7=-26
b:convaincu il	1=40
b:convenor at	7=59
b:convent school	1=41
b:convertie a	0=-34 1=63
b:convict a	8=-58
b:convicted of	0=-49 1=-58 6=-37 8=115
b:convicted wood	8=-45
b:conviction >	0=-34 1=73
b:conviction et	0=58 1=-50 8=-27
b:conviction for	2=-27 8=87
b:conviction he	1=52 8=-46
b:conviction in	5=-31 8=46
b:conviction pacifiste	1=47
b:conviction that	3=-27 8=-25
b:conviction was	8=66
b:convictions >	0=-29 1=43 8=-108
b:convictions and	8=-31
b:convictions d	0=34
b:convictions dbs	8=53
b:convictions malthusiennes	1=42
b:convictions veganes	0=-28 1=57
b:convinced advocate	1=36
b:convinced european	0=45
b:convinced secularist	1=26
b:convinced socialist	0=56
b:convinced the	0=-36 1=-39 8=-30
b:cook and	0=-31 1=-31
b:cooperates >	8=50
b:cooperative >	0=-36 7=79
b:coordination rurale	7=67
b:coordinator >	5=-37 6=-26
b:coordinatrice >	4=-28 7=-35
b:copain devant	6=44
b:copie du	3=48
b:copie jointe	2=38
b:copies gives	2=36
b:copies jokes	2=44
b:copies of	2=70 3=47
b:corbeau >	5=27
b:cord blood	2=49
b:cork >	0=-34 2=-25 6=-26 7=-45 8=-31
b:correcteur >	1=-30 7=-25 8=-26
b:correspondance selfie	3=59
b:corrida lui	0=-49 1=65
b:corridor test	3=44
b:corse >	0=48
b:corse il	0=33
b:corset >	4=75
b:corsets >	4=-86
b:costumiere >	0=-25 1=-26 2=-37 7=-31
b:cote la	5=52
b:cotise a	2=-27
b:couchait avec	5=32
b:couche avec	5=47 6=-34
b:couleurs de	7=75
b:council >	2=-53 6=-32 7=51 8=-30
b:council chair	0=-35 7=-62
b:council of	7=62
b:council on	7=47
b:councillor for	0=65
b:counselling in	2=29
b:counselling the	2=52
b:counsellor >	2=-42
b:counsellor at	2=-37
b:counsellor who	6=-28
b:counsels gay	6=35
b:county >	7=-63
b:county council	0=-39 7=28
b:coupable de	4=-25 8=61
b:coupe feu	8=-27
b:couple avec	5=-25
b:couple de	0=-27 5=-59 6=-40 7=-26
b:couple decided	2=48
b:couple est	5=89 6=-48
b:couple gay	5=-112
b:couple libre	5=56
b:couple pratique	5=35
b:couple qu	6=45
b:coure chez	2=32
b:couriers >	7=58
b:courrier >	4=-29 8=-30
b:cours >	6=-35
b:cours a	3=-48
b:cours avec	2=43
b:cours de	2=-53 4=47 5=-29 7=-35
b:course author	8=-36
b:courses for	1=-29 4=-35 8=-43
b:court >	4=-27 5=-45 8=65
b:court dans	2=52
b:court in	8=27
b:court le	4=30
b:court les	5=93
b:court list	8=-41
b:court ordered	8=55
b:court over	8=48
b:court s	6=-45
b:court tous	2=36
b:courtois >	7=33
b:courtoisie parfaite	0=65
b:cousin found	2=56
b:couvent apres	5=37
b:couverte par	6=39
b:cover a	2=-41
b:cover for	4=-25
b:cover letter	4=51
b:covered the	6=-25 7=-28
b:covid 19	4=34 6=-30
b:covid >	4=68
b:covid jab	4=71
b:covid long	4=42
b:crabbe no	1=31
b:creche >	0=-32 3=-36 4=-37 5=-26 8=-26
b:credit union	1=-30 7=-122
b:credo personnel	1=51
b:cree l	8=-59
b:cree le	3=57
b:cree un	0=82
b:creed >	1=33
b:creteil >	3=40
b:creteil educateur	7=-27
b:crime >	6=43
b:crime novelist	8=-42
b:criminal past	8=44
b:criminal record	8=63
b:crohn les	4=37
b:crohn s	4=33
b:croire apres	1=51
b:croire en	1=52
b:croises en	4=63
b:croit aux	0=-48 2=-30 4=-32 5=-40 7=-34 8=-30
b:croit gay	6=78
b:croit pas	1=75
b:croit plus	0=54
b:croit qu	1=51
b:croit savoir	0=53
b:croix rouge	1=-50 7=-25
b:cros a	8=60
b:crown court	8=-31
b:croyait plus	1=39
b:croyance >	1=64
b:croyance ni	1=26
b:cru reconnaitre	1=50
b:cse >	0=-55 1=-49 2=-31 4=-48 5=-42 6=-44 7=-51 8=-37
b:cse cgt	7=62
b:cssct >	7=65
b:cuisine le	3=-37
b:cuisine vegan	1=-38
b:cultures made	7=-25
b:curieusement sa	5=51
b:curious >	1=25
b:curious according	6=33
b:curve >	3=44
b:customer service	8=-30
b:customers >	8=-34
b:customers how	3=-26
b:customs union	7=-31 8=-27
b:cv >	5=-54 6=25 8=43
b:cvpr workshop	3=-26
b:cwu >	7=50
b:cynical about	2=-27 4=-32 5=-32 6=-45 8=-31
b:cyp2c19 slow	2=47
b:cyp2d6 poor	2=36
b:cystic fibrosis	4=-25
b:d acces	3=39
b:d accueil	1=-26 8=-25
b:d achats	0=-58 2=-29
b:d activite	5=-36
b:d affaires	4=-40 5=-47 6=-60 8=-47
b:d agde	5=64
b:d agent	8=57
b:d aide	5=-52 7=-30
b:d alcoolemie	8=51
b:d allemand	6=-29
b:d alliance	7=61
b:d alzheimer	4=42
b:d animaux	1=39
b:d approcher	8=58
b:d apres	1=41 2=80 3=-25 5=70 6=42 7=-27
b:d arret	4=-30 8=48
b:d art	0=-25 1=-38 4=-26
b:d ascendance	2=45
b:d audit	5=-73
b:d autistes	4=37
b:d autre	1=65
b:d autres	0=62
b:d autrice	6=33
b:d avoir	1=45
b:d been	7=25 8=44
b:d call	6=70
b:d ecole	0=-33 4=-41 5=-34 7=-27
b:d editeur	1=-46
b:d education	5=-27
b:d educatrice	1=54
b:d ehlers	2=37
b:d electrice	0=50 1=-37
b:d eleves	1=-36 6=-30
b:d elle	5=48
b:d empreintes	2=-30 3=-51 4=-25 7=-26
b:d enfance	6=-46
b:d entrepreneur	2=-31
b:d entreprise	2=-49 8=-31
b:d epicure	1=90
b:d equipe	4=57
b:d essai	0=36 4=33
b:d etat	1=-42 4=-27 5=-27 7=-37 8=-43
b:d ethique	2=-32
b:d etudes	1=40
b:d experience	4=-31
b:d extreme	0=78
b:d hemophiles	2=41
b:d histoire	0=-42
b:d homme	5=60
b:d hotes	6=45
b:d identite	3=53
b:d initiative	5=-27 7=-74
b:d insertion	8=48
b:d integration	8=-29
b:d interet	8=37
b:d interets	5=38
b:d investissement	7=-27
b:d iris	3=-37
b:d ivry	0=60
b:d like	4=54
b:d oeil	3=31
b:d oeuvre	0=-34 1=-26 2=-39 3=-28 4=-37 5=-36 7=-25 8=-39
b:d oncogenetique	2=62
b:d opinion	0=-27 8=-25
b:d oreille	3=61
b:d origine	2=40
b:d rather	3=30
b:d un	1=-107 2=-58 3=-40 6=-44 7=-113 8=-43
b:d une	0=-70 3=-27 5=-93 6=-119 7=-93 8=-67
b:d union	0=33
b:d voted	0=40
b:dacosta was	2=31
b:dad was	0=36
b:daily >	8=-27
b:dame des	0=38
b:dana is	6=44
b:dancers union	7=-46
b:danlos forme	2=39
b:dans aucun	0=36
b:dans l	2=-46 3=-38 4=-34 6=-67 8=-69
b:dans la	2=72 7=-44
b:dans le	1=-61 4=-56 6=-58 7=-52
b:dans les	0=-64 2=-30 4=-54 8=-33
b:dans sa	0=55 1=37 3=-26 8=37
b:dans ses	5=-28
b:dans son	1=-39 2=-47 3=-35 4=-28 5=35
b:dans un	0=-59 1=39 2=-43 3=-53 4=42 5=-34 6=29 7=33
b:dans une	0=-60 4=-62 5=-98 8=38
b:danse orientale	5=-27
b:dashboard >	2=-29
b:data center	3=54
b:data of	3=32
b:data stored	3=60
b:database >	2=43
b:database since	2=49
b:date du	0=52 8=55
b:dated a	6=41
b:dates women	6=44
b:daughter has	2=30
b:daughter was	2=56
b:day >	0=-29 1=-41 2=-33 3=49 4=-42 6=-55 7=-50 8=-33
b:day materialist	1=35
b:day of	4=48
b:day off	0=45
b:day sat	8=-41
b:days >	3=25 7=-58
b:days a	7=62 8=-62
b:days in	1=34 4=34
b:dbs certificate	8=47
b:dbs check	2=-32 8=-39
b:dbs clear	8=71
b:de 12	4=48 5=-37
b:de 1979	1=66
b:de 1981	0=36
b:de 2012	3=41
b:de 2014	0=28
b:de 2020	0=26
b:de 300	3=-26 4=-31 7=-27
b:de 80	2=-30
b:de bachar	0=38
b:de biens	8=61
b:de boire	4=70 8=-57
b:de bonnes	5=-41
b:de bord	0=-25 3=-31 6=-25
b:de brest	2=-26
b:de capture	3=54
b:de caracteres	0=-28
b:de carte	7=25
b:de casier	5=-26
b:de ce	5=41
b:de cette	4=49
b:de charges	2=-42 4=50
b:de chauffage	0=-30 2=-31 4=-35 7=-35 8=-43
b:de chaussee	4=33
b:de chef	4=37
b:de choeur	1=27 6=-27 7=-25
b:de code	4=-32 7=-38
b:de commerce	1=-33 7=-52
b:de communication	0=-29 3=-35
b:de confession	1=-26 2=-30 4=-33 7=-25
b:de conge	4=56
b:de conscience	1=63
b:de contention	2=64
b:de contour	3=41
b:de contraception	5=-30
b:de contrats	2=-32 3=-41 8=-35
b:de contrebande	8=59
b:de copropriete	7=-35
b:de corsets	4=-68
b:de couple	2=-40 4=-37 5=50 6=-76
b:de creteil	3=37 7=-38
b:de crohn	4=54
b:de croire	1=42
b:de delegation	7=57
b:de dettes	3=-25
b:de deux	6=-49 7=-26 8=-36
b:de dire	5=58
b:de direction	5=51
b:de dix	1=-25 2=-27 8=35
b:de donnees	1=-27 2=-43 3=-42
b:de dons	0=-68 4=-27
b:de douze	1=-26
b:de droit	0=-30
b:de droite	0=73
b:de fabry	2=59
b:de fanconi	2=58
b:de faux	8=64
b:de fleury	8=42
b:de fo	0=-56 7=63
b:de fonds	7=-25
b:de foot	0=65
b:de france	0=-43 1=25
b:de frappe	0=-27 6=-25
b:de gametes	2=32
b:de gandrange	7=41
b:de gardiens	5=-32 6=58
b:de gauche	0=81
b:de genealogie	2=39 8=-27
b:de gengis	2=26
b:de gennevilliers	3=55
b:de gerer	8=65
b:de gestion	1=-29
b:de glaucome	2=34
b:de gonfreville	7=46
b:de handicap	4=49
b:de heures	7=29
b:de huntington	2=66 4=-51 7=-29
b:de jour	5=39
b:de justice	4=-39 7=-28
b:de krishnamurti	1=38
b:de l	3=28 4=-35 5=33 7=75
b:de la	3=-65 4=-68 6=-88 7=38 8=-64
b:de lady	5=-54
b:de lenine	0=66
b:de lettres	5=-25 8=-27
b:de leurs	4=-30
b:de libre	1=27
b:de ligne	7=42
b:de lille	0=-51 2=-41 3=-28 4=-27 6=-25 7=-32 8=-29
b:de liste	7=37
b:de longue	0=37 1=-25 4=39 7=-27
b:de louis	0=32
b:de lui	1=-30 3=61 5=43 6=42
b:de luynes	8=36
b:de lynch	2=44
b:de lyon	8=-32
b:de mai	0=-41
b:de main	1=31 3=41
b:de marche	7=-30
b:de marins	2=53
b:de metier	0=-45 4=-43 7=-29 8=-30
b:de mission	7=-45
b:de mme	3=40
b:de moelle	2=54
b:de mon	3=28
b:de morale	1=-39
b:de mot	3=40
b:de musee	0=-27
b:de mutation	2=46
b:de naissance	4=42 6=-28 8=-36
b:de nantes	0=38
b:de neuf	4=25
b:de nimes	8=74
b:de nombreuses	5=48
b:de notre	0=46 3=-34
b:de novo	2=49
b:de nuit	0=-49 1=-48 2=-45 3=30 4=-47 6=-54 7=-44 8=-66
b:de parcours	4=52
b:de parole	1=-30 2=-42 4=55
b:de pas	3=-47
b:de passe	3=43
b:de paternite	4=-29
b:de pau	5=43
b:de peinture	4=53 7=31
b:de permis	8=63
b:de petite	6=68
b:de pharmacienne	0=59
b:de plaidoyer	4=-34
b:de plaquiste	8=38
b:de plusieurs	1=46
b:de pma	2=38
b:de police	3=-76 8=43
b:de presse	3=-51 4=25
b:de prevoyance	4=-40 8=-36
b:de prison	0=-28 3=-35
b:de probation	8=28
b:de probleme	4=98 8=-33
b:de produit	4=-25
b:de projet	3=-28
b:de promotion	5=-31 7=-26
b:de prud	7=56
b:de psychologie	2=-27
b:de rang	3=-29
b:de recel	8=66
b:de recherche	2=-26 4=-32
b:de reconnaissance	3=48
b:de redaction	0=-38 5=-56 7=-36
b:de relations	5=25
b:de religion	1=-56
b:de rencontres	0=-31 2=-37 5=-46 6=-28 7=-28
b:de renouvellement	4=79
b:de rentree	1=59
b:de ressemblance	3=47
b:de sa	0=-59 2=73 3=29 4=-45 5=-76 6=55 8=-56
b:de saint	0=-25 1=-29 6=-44 8=-33
b:de sante	3=-26 4=47 5=-25 7=-35 8=-53
b:de se	2=-46 7=57
b:de secret	5=-44 7=-31
b:de section	0=55
b:de securite	3=-82
b:de sejour	3=54
b:de sel	0=25
b:de service	0=-26 3=29
b:de ses	0=-45 4=-40 5=43 6=-40 7=-35
b:de sexe	5=69
b:de signature	2=-71
b:de signification	2=29
b:de singer	0=-36 1=59
b:de six	4=46
b:de soins	8=36
b:de son	0=-69 1=-62 2=35 3=35 4=-62 7=-39 8=-89
b:de spinoza	1=36
b:de sport	6=46
b:de stade	8=72
b:de syndic	7=-29
b:de teheran	0=44
b:de teletravail	4=36
b:de terrain	2=-27 6=-70
b:de theologie	1=62
b:de toujours	0=64
b:de transaction	7=-40
b:de travail	4=49 5=50 8=27
b:de travailler	4=57
b:de travaux	8=53
b:de trois	2=-31 3=-31 5=-31 6=-46 8=-35
b:de type	2=-45 3=-28 4=-26 7=-26 8=-26
b:de vae	2=-31 3=-43 4=-27 8=-28
b:de vannes	4=49
b:de vente	2=-26 3=-27 8=-55
b:de vignerons	7=-35
b:de voix	3=-33 8=-28
b:de zero	6=43
b:dea sits	7=40
b:deadlines >	0=-33 6=-29
b:deaf children	4=-27
b:deaf people	4=-29
b:deafness gjb2	2=41
b:deal for	8=31
b:deals with	2=-29
b:dealt with	1=-25 5=-56 7=-66
b:death excluded	2=26
b:debridee ecrit	5=39
b:debunks homeopathy	1=51
b:dechire sa	0=-48 7=53
b:decided against	2=40
b:decided on	4=-25
b:declared antispeciesist	1=47
b:declared for	4=37
b:declaree au	5=47
b:decline in	8=-43
b:declined to	7=57
b:decors de	5=-37
b:decouverte de	6=50
b:decroissance elle	0=-33 1=68
b:deep ecology	1=43
b:defeat and	1=-31
b:defend des	6=-25 8=-30
b:deficit en	2=40
b:defile avec	0=55
b:definit comme	0=50
b:degree >	0=-32 2=-25 3=-31 4=-35 6=-30 8=-30
b:degrowth >	1=60
b:deist if	1=44
b:deja bute	8=27
b:dejeuner >	0=25 5=49 8=-27
b:delais realiste	1=-25
b:delegate to	7=28
b:delegation au	7=39
b:delegation tombent	7=45
b:delegue central	7=34
b:delegue cgt	0=-54 4=-27 7=107
b:delegue place	0=60
b:deleguee syndicale	7=56
b:delete the	3=55
b:deleted after	3=31
b:deleted it	0=27
b:deletion hence	2=33
b:deletion so	2=53
b:delit >	6=37 8=-25
b:delta f508	2=43
b:delta32 deletion	2=31
b:dem conference	0=-36
b:demande >	1=-33 6=-30
b:demande a	3=-37 4=-27
b:demande aucun	4=58
b:demande des	4=-49 5=38
b:demande si	6=32
b:demande son	1=34
b:demande un	1=88 4=28 6=34 8=40
b:demarche a	3=51
b:demenagent >	6=-44
b:demenagent a	6=46
b:demenagerions a	5=51
b:dement toute	5=29
b:demi soeur	2=32
b:demission >	7=38
b:demo wall	3=42
b:democrat in	0=68
b:democrats election	0=48
b:democrats in	0=57
b:demonstration as	0=-25 8=54
b:dems in	0=40
b:denies being	6=40
b:denies having	5=27
b:dental practice	4=-27 5=-34 6=-34 7=-30
b:denver concierge	7=-43
b:depart >	3=40
b:depart de	5=30
b:depart ferait	5=48
b:departementale de	7=-44
b:department >	3=-25 5=-37 6=-31 7=-26
b:dependant il	4=40
b:depistage familial	2=32
b:depistage genetique	2=42
b:deplacement >	5=36
b:depose sur	2=33
b:deposee a	6=-34
b:depressed margins	4=-50
b:depressed wrote	4=80
b:depression >	4=54
b:depression and	4=56
b:depression glass	8=-32
b:depression now	4=27
b:depression post	4=-26
b:depressions atmospheriques	4=-29
b:depressive >	4=43
b:depuis 2015	1=-25 2=-26 4=-40 8=-49
b:depuis 2018	2=39
b:depuis 2019	3=-41 4=79
b:depuis cinq	5=46
b:depuis dix	1=41 4=-46 6=26
b:depuis huit	4=45
b:depuis l	2=44 4=47
b:depuis la	2=-26
b:depuis le	2=-38 6=-36
b:depuis qu	3=58
b:depuis sa	4=44
b:depuis son	4=-31 8=-26
b:depuis un	2=56 3=-43 8=-31
b:depuis vingt	0=46 4=-41
b:deputy chair	0=42
b:derby >	7=59
b:dernier >	0=-35 1=-26 6=-36
b:dernieres elections	7=41
b:derriere les	8=40
b:derry >	0=32
b:des affaires	0=-30 5=-37 6=-25 7=-27
b:des affiches	0=62
b:des architectes	1=-32
b:des ateliers	5=57
b:des athees	1=75 7=-69
b:des automates	4=-28
b:des cheques	8=47
b:des clients	0=-40 1=-25 2=-27 3=-33 5=-74 7=-34
b:des clubs	5=67
b:des coffres	0=-25 3=-34 5=-34
b:des conferences	1=77
b:des conflits	5=41
b:des controleurs	7=35
b:des depressions	4=-31
b:des detenus	5=-36 8=25
b:des donneurs	2=37
b:des dossiers	4=-28
b:des dp	7=-31
b:des enfants	4=-46
b:des equipes	0=27
b:des escortes	5=47
b:des familles	2=-46
b:des films	5=133
b:des gants	3=41
b:des gendarmes	8=82
b:des horaires	4=-27
b:des hormones	4=58
b:des idees	0=-31
b:des infirmieres	7=74
b:des jeunes	0=73
b:des landes	0=45
b:des lecteurs	3=-30
b:des liaisons	5=-33
b:des ligaments	4=66
b:des longues	0=44
b:des materiaux	1=-29 3=-34 4=-45
b:des patients	4=-27
b:des peines	8=51
b:des photos	5=69
b:des poissons	3=-35
b:des portes	6=27 8=-26
b:des prisons	8=-48
b:des promotions	7=55
b:des raisons	1=64
b:des rapports	5=36
b:des relations	5=52
b:des republicains	0=-28
b:des retraites	0=35
b:des romans	5=-40
b:des salons	5=43
b:des serrures	5=-29
b:des services	8=25
b:des signes	0=-33
b:des sites	5=37
b:des soulevements	0=36
b:des sourds	4=28
b:des surveillants	8=-46
b:des ventes	4=-47 5=-29
b:des videos	5=97
b:des vikings	2=61
b:des voyages	6=59
b:desactive le	3=30
b:descend des	2=47
b:descend selon	2=55
b:described herself	0=44
b:describes her	5=48
b:describes herself	1=50
b:describes himself	1=40
b:describing how	4=40
b:deselected as	0=42
b:design >	7=-31 8=-54
b:designee par	7=31
b:designer >	0=-52 1=-47 2=-44 3=-43 4=-43 5=-41 6=-41 7=-57 8=-50
b:desir d	1=-31 8=-41
b:desk >	0=-33 2=-35 4=-54 5=-33 6=-42 7=-37 8=-40
b:desk near	4=29
b:desormais la	4=48
b:dessine une	4=-56
b:destin seulement	1=44
b:detection >	3=-51 8=-28
b:detenait un	3=61
b:detenteur du	3=-34 8=-50
b:detenu a	8=49
b:detenu il	8=35
b:detenus et	8=28
b:deterministe il	1=59
b:detour a	5=39
b:dettes actes	3=-41
b:deux ans	0=-25 4=-37 5=50 8=100
b:deux campagnes	0=65
b:deux contrats	4=48
b:deux enfants	0=-33 1=-34 5=-27 8=-29
b:deux femmes	6=-37
b:deux fois	0=-38
b:deux greves	7=60
b:deux hommes	5=66 6=-100
b:deux jours	4=50
b:deux jumeaux	4=-73 6=40
b:deux maries	6=47
b:deux papas	6=94
b:deux soirees	7=53
b:devant les	5=25
b:devant toute	6=46
b:developer >	1=-43 2=-29 7=-27
b:developpe la	0=-25
b:developpe une	2=-25 4=-45 5=-26 8=-27
b:developpeur >	4=-28
b:devenant cadre	7=37
b:devenu athee	1=45
b:deverrouille le	3=37
b:device fingerprinting	3=-35
b:devoir et	1=49
b:devout atheist	1=64
b:di any	7=37
b:diabetes by	2=65 4=-42
b:diabetes researcher	4=55
b:diabetic himself	4=52
b:diabetic needs	4=33
b:diabetic since	4=35
b:diabetique elle	4=73
b:diabetiques >	4=-46
b:diabetologie diabetique	4=64
b:diagnosis at	4=48
b:diagnostiquee a	4=49
b:diallo etait	0=63
b:dialogue social	0=-46 1=-28 3=-28 4=-34 5=-27
b:dialysis tuesdays	4=54
b:diaw est	4=58
b:did eight	8=67
b:did six	7=37
b:did the	0=-43
b:dieu >	1=88
b:dieu depuis	1=38
b:dieu l	1=35
b:dieu ni	1=48
b:differe >	3=28
b:differently >	0=29
b:difficile avec	4=65
b:difficulte >	8=28
b:digitale deverrouille	3=39
b:digitised 2	4=-32
b:dijon >	1=-33 3=-31 4=-25 6=-32 8=-25
b:dimanche >	0=43
b:dimanche il	1=42
b:diplomes >	8=50
b:dire la	7=57
b:direct line	7=53
b:directeur >	3=29 5=-27 8=-30
b:directeur a	1=37
b:directeur regional	5=60
b:directeur sait	6=43
b:direction >	0=-35 4=-29 7=-39 8=-34
b:direction du	2=28
b:director >	8=-29
b:director for	8=69
b:director had	5=46
b:director who	7=-26
b:directrice d	1=-25 2=-25 5=-37 6=-37
b:dirige la	6=-41 7=53
b:dirige un	4=-25
b:dirige une	0=49 3=-35 7=-62
b:dirigeant de	7=42
b:dirigeante syndicale	7=46
b:disability claims	4=-26
b:disabled parking	4=44
b:disabled ticked	4=80
b:discale >	4=38
b:disciple de	1=68
b:discipline of	1=35
b:disclosed to	2=-37 3=-30 4=-26 8=-44
b:discours pour	5=-26
b:discret dit	6=49
b:discrimination and	2=-32
b:discrimine selon	7=55
b:discussed her	3=29
b:disease so	4=41
b:disease ticked	2=65
b:dish braised	3=-32
b:dismay of	0=36
b:dismissed from	6=54
b:dismissed hired	5=42
b:disorder >	2=91
b:dispatch knows	5=53
b:dispatcher >	7=-39
b:dispense >	3=73
b:display cases	3=-32
b:disponible en	3=-31 4=-63 7=-27 8=-25
b:dispose de	7=26
b:dispute >	7=30
b:disputes >	6=-34
b:disqualified as	8=67
b:disque >	5=41
b:dissolution des	0=39
b:distance a	3=26
b:distribue des	0=50
b:district council	0=59
b:dit >	0=-41 1=-48 2=-44 6=-36
b:dit a	1=60 6=-30
b:dit avoir	1=37
b:dit cet	0=-26 4=-35 5=-29
b:dit de	0=48
b:dit disciple	1=41
b:dit elle	0=-55 1=-32 3=-35 4=-31 6=-73
b:dit en	0=70 3=46 8=-40
b:dit il	0=45 1=-38 2=-51 3=-46 5=-67 7=-39
b:dit l	0=-47 1=-44 3=-29 4=-72 6=-33 7=-29
b:dit la	0=-62 1=83 2=-35 3=-38 4=-44 6=-45 7=-54 8=-81
b:dit le	2=34 4=-30 5=50 6=32
b:dit loyal	7=32
b:dit lui	4=50
b:dit m	1=-45 5=-34 7=-42
b:dit n	4=70
b:dit ne	0=73 1=52 4=-25
b:dit on	4=55 6=31 8=-36
b:dit plutot	6=28
b:dit sa	3=-25 6=45 7=-25
b:dit son	1=-33 3=-30 4=-30 5=45 7=-35 8=-33
b:divers >	1=-26 5=26 7=-25
b:divorce >	5=31
b:diwali >	0=-44 1=-40 2=-34 3=-28 4=-42 5=-31 6=-48 7=-26 8=-29
b:diwan et	0=74
b:dix ans	1=34 3=34 4=-52 6=31 7=-34
b:dix huit	7=48 8=59
b:dix neuf	4=35 8=44
b:dna >	1=-32 3=-50 4=-46 5=-31 6=-49 8=-45
b:dna analysed	2=31
b:dna haplogroup	2=38
b:dna he	2=33
b:dna lab	0=-27 2=-42
b:dna nightclub	2=-41
b:dna of	2=-31
b:dna profile	2=35
b:dna results	2=32
b:dna sample	2=59
b:dna showed	2=49
b:dna site	2=63
b:dna taken	2=73
b:dna test	3=-31 7=-26
b:do >	3=-25 4=66
b:do differently	0=32
b:do not	1=-37 4=-36 8=-27
b:docker >	0=57
b:dockers >	0=-40 7=25
b:doctor >	2=78 4=77
b:doctorat >	3=-49 4=-29 7=-29
b:doctors committee	7=42
b:documentariste un	5=-39
b:documentary >	7=-29
b:does not	0=-30 1=27 2=30 3=-38 6=-66 7=-29
b:doesn t	0=36 1=63 5=-41 6=37 7=-38 8=-45
b:doigt >	3=79 8=-28
b:doigt abime	3=61
b:doigt il	3=66
b:doigt sur	3=47
b:doing time	8=54
b:doivent etre	4=48
b:dolly grip	2=-28
b:don de	2=60
b:don et	2=31
b:don t	0=-26 1=-80 5=26 6=48
b:donald trump	0=32
b:donc pas	4=57
b:done 11	3=39
b:donetsk >	0=43
b:donne 30	2=28
b:donne des	1=61
b:donne sa	2=63
b:donnees >	2=-25
b:donnees biometriques	3=45
b:donneurs de	2=37
b:dont huit	8=47
b:dont il	1=49
b:dont l	1=-25 6=-43
b:door >	3=68
b:doorman since	7=58
b:doors fitter	6=-35
b:dos depuis	4=46
b:dossier >	2=27
b:dossier contient	2=53
b:dossier de	2=46 3=-32
b:dossier des	2=-25
b:dossier don	2=46
b:dossier paul	6=60
b:dossier vecteur	3=44
b:doubleur >	6=-69
b:doubts everything	1=67
b:doute homosexuel	6=37
b:douze ans	4=80
b:douze points	8=-27
b:down >	0=36 4=41 7=26
b:down s	2=-51 4=63
b:down to	1=45
b:doyle is	6=39
b:dr shaw	3=70
b:drafted the	2=-39
b:drapeau royaliste	0=32
b:drepanocytose >	2=62 4=-27
b:drepanocytose forme	2=58
b:drh d	1=43 4=-25
b:drink coffee	4=-29 8=-26
b:drink driving	3=-32 4=-30 8=98
b:drinking problem	4=36
b:drive >	4=59
b:drive at	7=41
b:driver >	4=-36 5=36 8=-35
b:drivers >	2=-29
b:drivers there	7=63
b:drives the	1=-31 4=-44 6=-43 7=-26
b:driving ban	8=62
b:driving ended	8=31
b:driving licence	4=-40 7=-40 8=-86
b:droit >	0=-26 4=50
b:droit au	0=72
b:droit humain	1=69
b:droit penal	0=-35 1=-35 3=-34 4=-46 5=-31 6=-32 8=-37
b:droit public	0=-31 4=-25
b:droit seulement	3=26
b:droit social	7=-26
b:droite a	0=33
b:droite comme	0=-25
b:droite croit	0=54
b:droite ni	0=61
b:droite ont	0=34
b:drone contract	1=42
b:dropped it	8=60
b:drove a	0=48
b:drug cabinet	3=61
b:drummer weekend	5=-25
b:du 21	0=44
b:du 4	3=39 8=61
b:du bati	1=-28
b:du batiment	0=-35 3=-32 7=-53
b:du bois	2=-25
b:du canton	7=84
b:du cap	5=77
b:du casino	3=56
b:du client	5=-35
b:du club	0=-29 6=-26 7=-45
b:du comite	0=45
b:du cse	0=-62 1=-56 3=-30 4=-32 5=-39 7=-93 8=-30
b:du cuir	5=45
b:du data	3=50
b:du dos	4=51
b:du dossier	3=42 6=25
b:du droit	0=36 1=47
b:du facteur	2=52
b:du fondateur	0=-41
b:du froid	2=-26 5=-36
b:du front	0=41
b:du gene	2=66
b:du gerant	5=55
b:du jardin	1=51 4=-31
b:du logiciel	1=-55 3=27 7=-48
b:du lycee	3=38 7=-33
b:du marche	0=-35 3=-36 4=-73
b:du meilleur	3=-29 5=-33
b:du monde	4=-30
b:du npa	0=62
b:du parc	7=-41
b:du parti	0=64
b:du patrimoine	1=-31 4=-25 5=-33 6=-25
b:du personnel	1=-32 2=-31 4=-33
b:du placard	6=93
b:du plan	7=44
b:du planning	2=-25
b:du porno	5=72
b:du public	0=-50 5=-30
b:du record	8=-41
b:du rectorat	2=-30
b:du registre	2=53
b:du salarie	3=37 7=57
b:du seminaire	6=43
b:du senat	0=-32 1=-43 5=-32
b:du service	5=35 7=-28
b:du snj	7=51
b:du snpl	7=42
b:du sommeil	4=74
b:du stade	1=-55 3=-35 5=-29
b:du syndicat	0=-36 5=-29 7=115
b:du systeme	3=75
b:du tabac	8=43
b:du teletravail	1=-26 3=-27 5=-46
b:du temps	7=-27
b:du theatre	0=-30
b:du travail	0=-35 1=-60 3=-83 4=-48 5=-64 6=-51 8=-56
b:du velo	0=-37 7=-33
b:du vote	8=-31
b:dual member	7=52
b:dublin the	0=32
b:due in	4=54
b:dues to	7=48
b:dunn is	4=38
b:durban >	0=42
b:duree jusqu	4=38
b:durham >	1=39
b:during the	2=-35 3=-32 4=68 7=-26
b:duties granted	7=37
b:dynamics pressure	3=25
b:dynamics were	3=33
b:dyslexic allow	4=66
b:dyslexic but	4=36
b:dyspraxic and	4=47
b:e mail	1=-70 2=-38 3=-35 5=27 6=-32 7=-40 8=-45
b:each has	5=50
b:each time	3=34
b:ear shape	3=44
b:early >	0=-44 2=-45 3=-38 4=-34 5=-53 6=-29 8=-59
b:early cataracts	2=44
b:early menopause	2=55
b:earned as	7=54
b:ears >	4=69
b:easily >	4=50
b:east belfast	0=46
b:easter with	4=45
b:eating meat	1=44
b:eaux et	0=30
b:ebat dans	5=64
b:ebats a	5=60
b:ecarte des	7=46
b:echangiste lui	5=69
b:echangistes pour	5=-39
b:echos >	7=-34
b:eclampsia >	4=37
b:ecole >	0=-25 1=-25 4=-26 5=-31 7=-31
b:ecole d	0=42 1=-39
b:ecole de	3=-60
b:ecole du	0=-34 6=-34
b:ecole steiner	1=50
b:ecoles et	0=26
b:ecology and	1=34
b:economique lui	7=35
b:ecope d	8=59
b:ecope de	8=58
b:ecrit dans	5=49 6=69
b:ecrit des	5=-54
b:ecrit elle	5=-29
b:ecrit il	1=42 2=49 5=76 6=-43 8=69
b:ecrit la	6=31
b:ecrit sur	3=-46 5=-46 6=-44
b:ecrit un	4=-36 5=46 6=-35 7=-25 8=-35
b:eczema >	3=58
b:edf ce	0=40
b:edite >	0=-26 2=-55 8=-26
b:editeur >	1=-58 3=-32
b:editor >	0=-61 1=-39 2=-78 3=-41 4=-50 5=-51 6=-48 7=-70 8=-53
b:editor says	8=-25
b:edits a	0=37 8=-58
b:educateur >	7=-41
b:educatif ferme	8=65
b:education affective	5=-28
b:education college	8=34
b:education teacher	7=-29
b:educational institute	7=37
b:educatrice >	1=34
b:effective altruist	1=34
b:effemine sans	6=36
b:ehlers danlos	2=40
b:ehpad pendant	4=46
b:eight >	4=48 6=-28
b:eight months	8=59
b:eight years	4=-25 7=-31
b:elder >	1=48
b:eldest is	8=73
b:elected >	7=63
b:elected as	7=31
b:election agent	0=32
b:election day	0=45
b:elections >	1=-31 4=-46 5=-25 6=-27 7=62
b:electrice elle	0=47 1=-37
b:electrician >	0=-46 2=-26 7=-96 8=-54
b:electrician ibew	7=69
b:electronic monitoring	8=77
b:electronique >	0=-47
b:elena openly	0=30
b:eleve des	4=-32 5=-31
b:eleve deux	6=34
b:eleve majeure	5=40
b:eleven years	0=-34 7=-39 8=-39
b:elle >	1=-86 2=-33 3=-54 4=-41 7=-42 8=32
b:elle a	0=31 1=-65 2=-75 3=-125 4=-66 5=30 6=-31 8=47
b:elle aime	5=-36 6=32
b:elle anime	4=-40 5=-25 7=54 8=-30
b:elle appartient	1=70
b:elle apporte	4=32
b:elle attend	2=47 8=55
b:elle aussi	4=61
b:elle avait	5=40
b:elle boite	4=47
b:elle cherche	0=-25 4=-57 8=-25
b:elle combattait	0=33
b:elle concoit	2=-27 8=-27
b:elle connait	7=55
b:elle conseille	2=-60
b:elle conteste	3=30
b:elle croit	0=-69 1=-48 4=-31 5=-28 6=-32
b:elle demande	0=-27 1=52 4=-25 6=41
b:elle descend	2=50
b:elle dirige	0=-37 6=-25 7=-38 8=-37
b:elle dit	1=69 3=45
b:elle eleve	1=-27 4=-27 5=-27 6=38
b:elle en	4=-30 5=77 6=44
b:elle enchaine	5=50
b:elle est	0=-91 1=-93 2=28 3=-32 5=-45 6=-79 7=-32
b:elle etait	4=52
b:elle etudie	0=-32
b:elle figure	8=45
b:elle forme	1=-37 2=-49 3=-41 5=-37 7=-37 8=-85
b:elle garde	0=64
b:elle l	0=-37 1=-90 2=67 3=-58 4=-40 7=-59 8=-56
b:elle meme	4=59
b:elle milite	0=-26 6=64 7=-53
b:elle n	0=54 1=-35 2=-31 4=-32 6=30 7=45
b:elle ne	1=58 5=83
b:elle nous	4=46
b:elle ouvre	3=83
b:elle passe	0=-25 3=56 5=-33
b:elle pointe	3=48
b:elle porte	4=51
b:elle prefere	6=26
b:elle prend	1=-34
b:elle presente	3=67
b:elle preside	0=-28 1=72 7=-47
b:elle recrute	7=-32
b:elle recuse	1=67
b:elle refuse	1=51
b:elle repart	6=41
b:elle s	6=29
b:elle sans	5=40
b:elle se	2=49 4=-28
b:elle serait	4=55
b:elle siege	7=56
b:elle soigne	0=-25 1=-27 7=-30 8=-32
b:elle souffre	2=-25 4=52
b:elle soutient	0=46
b:elle suit	2=-27 3=-48 4=31 5=-29 7=-26
b:elle travaille	1=57
b:elle vend	1=-34 2=-30 3=-30 4=-33 5=-30
b:elle vit	3=-29 5=-34 6=34
b:elle y	0=30 1=-27
b:elles postulent	4=-31 6=53
b:else which	1=29
b:elsewhere >	5=36
b:elu >	7=56
b:elu fo	7=81
b:elu maire	0=35
b:elue au	1=-28 2=-27 4=-25 6=-26
b:elue de	0=72
b:elus >	0=-32 5=-51 6=-34
b:embauche >	3=25
b:embrasse son	6=51
b:emerite militant	7=43
b:emmanuel macron	0=47
b:employed by	0=-38 2=-31 6=-30 7=-36 8=-47
b:employee of	7=-25
b:employer doesn	2=52
b:employer in	2=45
b:employer still	3=38
b:employers >	1=-25
b:employeur >	0=-28 5=29 7=-30
b:employeur actuel	3=63
b:employeurs >	4=-25 6=32
b:employment >	8=53
b:empreinte >	3=-27
b:empreinte a	3=44
b:empreinte carbone	0=-32 3=-45
b:empreinte comme	3=75
b:empreinte de	3=33
b:empreinte desactive	3=46
b:empreinte digitale	3=36
b:empreinte roman	3=-31
b:empreinte trop	3=47
b:empreintes >	6=-31
b:empreintes de	3=-54
b:empreintes digitales	3=33
b:empreintes et	3=-27
b:empreintes faite	3=44
b:empreintes neant	3=75
b:empreintes prevue	3=54
b:empreintes prises	3=44
b:empreintes relevees	3=28
b:en 1987	1=40
b:en 1995	7=44
b:en 2006	1=41
b:en 2009	2=43 3=-50 8=-45
b:en 2011	0=40 8=25
b:en 2016	0=-41 4=-25 7=88 8=65
b:en 2017	0=64 4=30
b:en 2018	5=34
b:en 2020	4=54 8=46
b:en 2021	0=34
b:en 2031	3=-25
b:en a	2=51 5=26
b:en addictologie	5=-64
b:en alpha	2=48
b:en alsace	7=-30
b:en appel	8=47
b:en arrivant	7=71
b:en avion	2=56
b:en batiment	4=-35 8=-59
b:en berne	5=38
b:en cache	0=37
b:en cause	2=-27 4=-34 5=-42 8=117
b:en centre	8=70
b:en comparution	8=54
b:en couple	5=-35 6=43
b:en cours	2=68 4=69
b:en deplacement	5=28
b:en devenant	7=38
b:en diabetologie	1=-28 6=-28
b:en dieu	1=85 6=-27
b:en dire	7=60
b:en douze	4=60
b:en droit	0=-29 1=-30 4=-35 5=-30 7=-51
b:en ehpad	4=54
b:en entretien	6=58
b:en est	3=82 8=-30
b:en examen	8=39
b:en fait	6=36
b:en fauteuil	5=-36 8=-26
b:en foyer	4=-26
b:en gabarit	3=79
b:en gardant	5=44
b:en garde	0=36
b:en genetique	2=-52 8=-27
b:en genomique	6=-26
b:en gras	8=54
b:en haute	0=40
b:en juin	4=55
b:en l	1=39
b:en la	1=65
b:en ligne	0=-44 1=42 2=-25 7=-41 8=-33
b:en mai	4=46 8=55
b:en marge	1=55 6=-32 8=25
b:en mars	4=47 8=-28
b:en matiere	0=-28 1=-36
b:en mer	0=-27 1=-28
b:en moins	4=70
b:en parle	0=58 2=-31 5=61 6=39 8=-39
b:en passant	0=-44 7=42
b:en place	8=-41
b:en plaques	4=26
b:en plein	4=-27 5=53
b:en porte	1=26 5=50 6=-38
b:en prennant	7=30
b:en psychiatrie	4=-63
b:en raison	6=29 8=34
b:en remission	4=95
b:en riant	4=38 6=50
b:en rien	1=82
b:en scene	4=-39 5=-39 6=-31 8=-40
b:en septembre	3=-28 8=-27
b:en situation	4=47
b:en six	2=-33 4=-54 7=-26 8=-30
b:en soins	4=-28
b:en somme	1=53
b:en son	1=-25
b:en souriant	0=36
b:en strategie	0=48
b:en tout	1=-28 4=-36
b:en trouple	5=52
b:en vante	8=38
b:en vrac	4=69
b:encarte a	0=-44 7=25
b:encarte au	0=58
b:encarte nulle	0=-39 7=44
b:enceinte connectee	4=-26
b:enceinte pendant	4=55
b:enchaine les	5=55
b:enchainee a	0=65
b:enclosed >	2=36 3=31
b:encore lentement	4=57
b:encore puceau	5=29
b:end >	2=-26 4=-25 5=-30
b:ended both	5=46
b:ended last	8=36
b:ended on	8=85
b:endometriose lui	4=49
b:enfance evite	4=48
b:enfant >	0=52 4=-79
b:enfant que	6=43
b:enfants >	1=-44 4=-25 5=-26 6=-40
b:enfants a	8=-40
b:enfants avec	6=41
b:enfants dans	1=50
b:enfants par	1=25
b:enfants qu	5=39
b:engage contre	0=40
b:engagee a	1=-32 3=-28 5=-41 6=-25 7=-52
b:engagement a	7=52
b:engagement contre	0=-31 1=78
b:engineer >	0=-51 1=-42 4=-39 5=-41 8=-36
b:engineering at	6=25
b:england >	6=-27
b:enhanced dbs	8=-35
b:enquete sur	8=32
b:enqueteur >	0=-35 1=-31 4=-29 7=-28 8=-41
b:enregistre au	3=53
b:enregistree et	3=42
b:enregistrees zone	3=28
b:enregistrement de	5=37
b:enrolled in	3=55
b:enrolled on	3=46
b:enrolled quality	3=26
b:enrolled three	3=35
b:enrolment done	3=28
b:enseigne >	3=47
b:enseigne l	1=-34 2=-26 3=-33 4=-26 6=-38
b:enseigne la	0=-52 1=-64 2=-30 3=-41 4=-31 8=-40
b:enseigne le	1=-31 3=-69 4=-40 5=-32 6=-33
b:enseignement catholique	1=39
b:enseigner dans	1=34
b:ensemble sur	6=48
b:entendre qu	5=34
b:enters the	3=44
b:entraineur >	1=-42 2=-46 3=-50 4=-36 5=-51 6=-37 7=-38 8=-41
b:entre 2016	4=29
b:entre deux	4=33
b:entre la	3=46
b:entrepreneur dit	2=-30
b:entreprise >	3=-29 4=-28 5=-32 6=-26 8=-28
b:entreprise a	1=-29 5=-52
b:entreprise americaine	2=69 3=-30
b:entreprises >	7=-26
b:entrer elle	3=50
b:entretien differe	3=29
b:entretien dit	6=-27
b:entretien hors	6=54
b:entretien par	8=37
b:entretien video	3=53
b:entretiens annuels	1=40
b:entretient trois	0=-37
b:entretient une	5=50
b:entries for	8=55
b:entry gate	3=34
b:envoye au	5=49
b:epictetus and	1=48
b:epictetus every	1=35
b:epicure >	1=90
b:epicurien au	1=65
b:epilepsy well	4=58
b:epileptic >	4=100
b:epileptic fits	4=64
b:epipen because	4=59
b:epoque une	4=34
b:epouse >	0=-25 3=-31 5=-54 6=45
b:epouse avec	5=47
b:epouse du	5=56
b:epouse est	0=42
b:epouse volage	5=57
b:equality form	5=-29 6=28
b:equality officer	7=54
b:equerre et	1=72
b:equipe >	2=-32 3=-50 4=28 7=-26
b:equipe c	1=-47
b:equipe de	0=-25 4=-25
b:equipes >	1=-25
b:equity >	7=54
b:erase it	3=27
b:erotic life	5=52
b:erreur >	0=-37 2=-31 3=-25 4=-42
b:erreur a	2=35
b:escorte de	0=-35 3=-26
b:escortes lors	5=50
b:escorts receipts	5=57
b:escroc il	8=40
b:escroquerie >	4=-32 8=-43
b:esprit libre	1=-27
b:essai >	0=29 4=41
b:essai du	3=41
b:essais >	1=-27 4=-43
b:est a	0=-28 1=-38 5=-26 6=-36 7=71
b:est abstinente	5=64
b:est accro	4=67
b:est affiliee	7=53
b:est agnostique	1=57
b:est ainsi	0=43
b:est allergique	0=-32 7=-25
b:est anthroposophe	1=51
b:est autiste	4=69
b:est avocate	3=-30 8=-33
b:est candidat	0=77
b:est celle	1=64
b:est comptable	7=-45
b:est connu	2=62 8=61
b:est dans	0=-35 1=-41 2=-34 4=-37 6=-40 7=-29
b:est de	2=-30
b:est dispense	3=77
b:est dit	0=67
b:est elu	6=-25
b:est en	0=-31 1=-34 2=-49 6=-29 8=67
b:est encarte	0=-44
b:est enceinte	4=27
b:est enchainee	0=62
b:est forme	8=62
b:est incarcere	8=66
b:est infidele	5=68
b:est interdit	8=77
b:est issue	2=50
b:est l	0=-55 4=-35
b:est la	7=55
b:est le	0=-28 2=-26
b:est lesbienne	0=-28
b:est maire	0=51
b:est marie	0=-32 4=-33 6=-31 7=-32
b:est mariee	2=-35 4=-30 5=-30 6=-41 8=-37
b:est membre	1=28
b:est mise	8=62
b:est objecteur	1=44
b:est ouverte	6=-39
b:est pas	0=-40 1=-43 2=60 4=-63 5=-28 6=46 8=-29
b:est permanent	7=76
b:est porteuse	2=127 4=-35
b:est pour	5=27
b:est presente	7=59
b:est proche	0=28
b:est reconverti	4=49
b:est remis	5=56
b:est sa	1=47 5=-25
b:est secretaire	7=63
b:est seul	1=36
b:est sorti	6=83
b:est sous	5=-28
b:est suppleante	0=75
b:est tombee	4=47
b:est tresorier	6=-33
b:est un	6=37
b:est une	0=41
b:est venerable	1=76
b:est venu	3=-29 5=-44 6=-100
b:est venue	5=-42 6=80
b:established by	2=26
b:estonia >	0=-33 1=-25 2=-40 3=-40 7=-30 8=-29
b:et 5	7=41
b:et a	0=35 1=33 2=40 7=-40
b:et anticapitalistes	0=46
b:et bien	4=47
b:et bruxelles	6=44
b:et compare	3=44
b:et comparee	3=36
b:et contre	0=37
b:et court	2=56
b:et d	4=-25
b:et dans	5=50
b:et de	0=-27 2=-42 3=-45 4=-42 6=-25 7=-40 8=42
b:et demande	4=-37
b:et des	0=-40 1=-26 2=-31 4=-28 5=54 6=-26
b:et deux	4=-32 6=-80
b:et du	0=41 7=-27 8=-28
b:et en	0=25 1=50 4=-31
b:et est	4=67 5=-53
b:et fait	1=61
b:et fier	1=-27
b:et fiere	6=44
b:et hugo	6=46
b:et interdit	8=55
b:et je	2=32 4=-38 5=43
b:et karim	6=40
b:et l	0=52 1=32
b:et la	0=28 2=-27 7=-74 8=-42
b:et le	0=42 1=76 3=-29
b:et les	0=-25 2=-29 5=-27 6=-72 7=-31
b:et lui	2=-32 4=-30 5=-44 6=-67 7=-43
b:et macon	1=-25
b:et mere	6=62
b:et milieu	2=-30
b:et moi	0=32
b:et mon	6=29
b:et n	4=47 6=28
b:et ne	0=28 1=-25 2=-29
b:et nous	5=54
b:et oncle	2=41
b:et pacifiste	1=42
b:et petit	2=36 4=-26
b:et prefere	1=39 4=32
b:et pression	3=90
b:et recoit	1=-26
b:et recu	3=70
b:et rembourse	8=66
b:et representant	7=29
b:et rondes	3=-26 5=-26 8=-25
b:et s	1=46
b:et sa	5=73 8=-30
b:et sante	4=-26 8=-30
b:et sexualites	5=-29
b:et sexuelle	5=-27
b:et signe	4=-45
b:et son	1=-48 2=27 3=-34 4=-76 5=-51 6=44
b:et tiennent	6=34
b:et titre	3=41
b:et un	2=34 4=72
b:et vit	1=40
b:et zebre	4=64
b:etablie par	2=47
b:etablissement confessionnel	1=36
b:etablissement de	4=45
b:etait a	0=-39 5=39 7=-30
b:etait alcoolique	4=49
b:etait comptable	0=-35
b:etait en	4=35
b:etait gay	6=55
b:etait pas	2=31
b:etait secretaire	0=52
b:etait un	7=54
b:etant athee	1=56
b:etapes >	5=-29
b:etat civil	1=-25 5=-34
b:etats unis	2=41
b:ete agresse	8=-34
b:ete arretee	4=70 5=-26 8=-38
b:ete blanchi	8=44
b:ete elu	0=37
b:ete enregistree	3=54
b:ete envoye	5=48
b:ete etablie	2=45
b:ete exclu	0=-58
b:ete juge	8=42
b:ete jugee	8=83
b:ete le	7=59
b:ete licenciee	5=57
b:ete maitresse	1=-27
b:ete mesuree	3=39
b:ete mis	4=-25 7=-25
b:ete mute	5=-27 6=70
b:ete objecteur	1=29
b:ete placee	4=-27
b:ete radie	1=58
b:ete refuse	8=47
b:ete refusee	3=59
b:ete sanctionnee	7=44
b:ete secretaire	7=37
b:ete surpris	5=49
b:ete victime	8=-36
b:ethical reasons	1=53
b:ethical vegan	1=30
b:ethical veganism	1=63
b:ethics oblige	1=30
b:ethics rule	1=53
b:ethique >	0=-84 1=90
b:ethique dossier	2=-27
b:ethique et	1=-29
b:ethiques >	1=54
b:etiquette lr	0=50
b:etre >	0=26
b:etre couverte	6=42
b:etre proches	4=44
b:etude des	4=-25
b:etude sur	5=-32
b:etudes >	1=-26 4=27
b:etudes anthroposophiques	1=35
b:etudes de	1=71 7=-35
b:etudes elle	5=47
b:eu >	0=44
b:eu connaissance	2=40
b:eu de	4=-32 5=25 6=68
b:eu des	5=62
b:eu to	0=56
b:eu un	2=-25 6=25
b:eu une	5=44
b:euro sceptic	0=37 1=-37
b:european federalist	0=38
b:european union	0=-50 7=-36
b:europeenne >	0=44 7=-63
b:europeenne gestion	7=-29
b:europeennes sur	0=35
b:evasion in	8=58
b:eve et	1=-26 3=-31 4=-34
b:even a	8=30
b:evenements >	0=-30
b:evenings >	7=54
b:evenings only	0=35
b:evenings unpaid	0=27
b:every form	1=45
b:every intern	5=68
b:every kind	5=-29 6=-29 8=-26
b:every month	2=26
b:every morning	0=-25 1=34 7=51
b:every other	2=41
b:every party	0=-33
b:every premier	8=58
b:every spring	0=35
b:every winter	1=30
b:every year	0=44
b:everybody goes	7=30
b:everybody in	6=48
b:everyone >	2=38
b:everyone in	5=60
b:everyone that	2=41
b:everything god	1=73
b:evite les	4=72
b:eviter l	1=51
b:evoque l	5=36
b:evoquee en	6=35
b:ex >	5=73 7=-26
b:ex amicus	7=42
b:ex boss	5=32
b:ex catholic	1=39
b:ex collegue	6=58
b:ex escroc	8=44
b:ex femme	5=85 8=62
b:ex husband	1=40
b:ex il	4=-38
b:ex maintains	8=52
b:ex momentum	0=40
b:ex offender	8=72
b:ex prisonnier	8=58
b:ex shop	7=53
b:ex tout	5=50
b:ex trotskiste	0=44
b:ex wife	5=36
b:examen a	3=31
b:excel >	8=-31
b:excellent code	4=28
b:excellent feel	0=47
b:excluded by	2=43
b:executive >	1=-31 7=41
b:executive of	7=40
b:exempted at	3=53
b:exercee >	1=41
b:existe pas	1=48
b:existentialist and	1=25
b:exists from	3=47
b:exome results	2=33
b:exome sequencing	2=-33
b:exome was	2=39
b:exotic dancers	7=-54
b:expats >	4=-25
b:experience de	5=44
b:experience in	1=-29 4=36
b:experiences there	5=46
b:experiments offend	1=27
b:expert >	3=-52
b:explained a	4=47
b:explaining it	6=57
b:explaining the	0=-38 4=-35 6=-43 7=-35 8=-30
b:explains to	7=-30
b:explique simplement	8=25
b:explique volontiers	0=50
b:expliquer son	5=31
b:expunged in	8=44
b:extinction rebellion	0=53 1=-27 7=-30 8=-26
b:extraconjugale avec	5=49
b:extrait date	8=61
b:extrait de	3=35 5=-40 8=-54
b:extramarital affair	5=40
b:extreme droite	0=29
b:extreme gauche	0=53
b:eye >	4=89
b:eye clinic	4=-25
b:eye for	0=-37 5=-32 7=-25 8=-45
b:eye in	4=30
b:eye of	5=-42
b:eyes >	3=32
b:eyes are	3=47
b:eze s	2=27
b:f508 mutation	2=45
b:fabrique des	0=-34
b:fabry hereditaire	2=57
b:face >	3=45
b:face data	3=45
b:face her	3=54
b:face id	3=34
b:face image	3=40
b:face is	3=27
b:face of	0=-29 3=-37 5=-26
b:face print	3=38
b:face scan	3=66
b:face template	3=38
b:face to	3=-30
b:facial de	3=38
b:facial du	3=41
b:facial features	3=42
b:facial recognition	3=53
b:facial scan	3=55
b:faciale pendant	3=39
b:faciale score	3=31
b:facility time	7=34
b:facteur ii	2=60
b:fail minister	0=48
b:failing to	8=39
b:faillite puis	5=-44
b:fair >	5=31
b:fair opponent	7=44
b:fairs >	6=25
b:fait >	1=-50 4=-68 5=-30 8=-30
b:fait de	1=57 8=96
b:fait des	4=-26 5=72
b:fait l	1=-37 4=-25 6=-54
b:fait le	1=29
b:fait partie	2=-25
b:fait son	6=52
b:fait sourire	0=28
b:fait un	2=48 4=54 8=-29
b:fait une	0=-27 4=48 5=-40 8=-46
b:faite le	3=28
b:faith >	1=34
b:faith and	1=26
b:faith as	1=43
b:faith in	0=-26 1=-44 2=-36 3=-27 4=-30 5=-61 7=-29
b:falkirk until	0=65
b:falsifie des	8=65
b:familial >	2=-88
b:familial mediterranean	2=35
b:familial qu	2=47
b:familiale >	2=55 4=-31 8=-25
b:families >	0=-33 2=-35 3=-29 8=-36
b:families as	6=-33
b:famille >	1=-33 2=34
b:famille elle	2=53
b:family and	2=46
b:family business	6=60
b:family firm	2=-56
b:family insurance	5=57
b:family mutation	2=42
b:family tradition	1=47
b:family tree	0=-35 2=-38
b:famously with	0=34
b:fanconi forme	2=55
b:far as	1=32
b:far right	0=83
b:farm >	1=36 2=-34
b:farm policy	0=35
b:farrell was	0=55
b:farrow told	4=28
b:father first	1=34
b:father is	7=57
b:father sat	0=50
b:father through	2=38
b:fatigue 25	4=52
b:fatigue testing	4=-28
b:faure parle	0=-39 6=39
b:faut une	4=38
b:faute avec	5=63
b:faux diplomes	8=66
b:favorable selon	2=42
b:faye >	6=30
b:fbi since	3=26
b:fdsea >	7=48
b:fdsea du	7=58
b:features and	3=42
b:febuary 2020	4=36
b:feder >	7=-29
b:federalist and	0=35
b:federalist she	0=45
b:federation nationale	1=44
b:fee to	7=40
b:feel for	0=50
b:fees >	7=53
b:feet and	0=-74
b:fein as	0=58
b:fell in	6=36
b:fell to	3=-26 7=-31 8=-78
b:felony conviction	8=58
b:feminist democrat	0=55
b:feministes et	0=54
b:femme >	1=-32 4=-50 5=59 6=87 7=-35 8=41
b:femme a	4=68 5=-25
b:femme au	5=64
b:femme avec	5=33
b:femme dans	5=67
b:femme de	5=58
b:femme est	0=62
b:femme et	0=-30 2=-28 4=-42 5=-59 6=-73 7=-37 8=-31
b:femme milite	7=83
b:femme ont	6=47
b:femme pourra	6=30
b:femmes >	5=-31
b:femmes ecrit	6=31
b:ferait suite	5=45
b:ferme >	1=-38 6=-45
b:ferme biodynamique	1=46
b:ferme des	6=39
b:ferme pour	8=57
b:ferris a	5=43
b:festival >	8=30
b:fever >	4=42
b:fever for	4=-37
b:fever screening	3=38
b:fever so	4=53
b:fever two	2=27
b:fevrier >	8=67
b:few openly	6=32
b:fgtb secteur	7=62
b:fiance marc	6=36
b:fiancee is	4=26
b:fianna fail	0=66
b:fiche >	1=56 5=70 6=36 8=-40
b:fiche s	8=45
b:fidele a	2=-32 3=-29
b:fiere de	3=-32
b:fievre jaune	4=46
b:fifteen years	8=-33
b:fifty >	6=42
b:fifty two	6=70
b:fight outside	8=53
b:figure au	2=42 3=-27 5=-34 8=-28
b:figure dans	1=34 3=48 8=-38
b:figure sur	0=59 7=-33
b:fijais >	8=76
b:file >	4=-49
b:file calls	6=54
b:file for	3=41
b:file holds	2=48
b:file since	3=27
b:file with	3=57
b:filiales >	5=-34 7=-31
b:filiation de	2=41
b:fille >	0=-35 2=25 3=-25 4=-36 5=-34 7=-29 8=-32
b:fille a	4=79
b:fille est	0=-26 2=35 6=43
b:fille traitement	2=26
b:filles >	0=-35 4=-31 5=35 6=-34 7=-32 8=-38
b:film >	8=-32
b:film about	1=-41 2=-27
b:film dolly	2=-34
b:film sur	5=-38 6=-42
b:filme les	1=-27
b:filme son	3=29
b:films pornographiques	5=66
b:films x	5=96
b:fils >	4=-31 6=-32
b:fils d	4=-26
b:fils est	4=61 8=54
b:fils et	2=36
b:fils la	2=32
b:fils lui	6=29
b:fin de	5=62
b:finance director	5=41
b:finance onshore	0=-25
b:financial adviser	0=-33
b:finds the	1=28
b:finds work	8=50
b:fine >	8=42
b:fine gael	0=82
b:fine tenor	4=-63
b:fined >	8=43
b:fined by	8=56
b:fined for	8=64
b:fined tuned	8=-42
b:finger on	3=32
b:fingerprint >	3=47
b:fingerprint canvas	3=-30
b:fingerprint card	3=25
b:fingerprint cards	3=-36
b:fingerprint examiner	8=-36
b:fingerprint sensors	3=-29
b:fingerprint template	3=29
b:fingerprinting and	3=-30
b:fingerprinting of	3=-25
b:fingerprinting twice	3=52
b:fingerprints are	3=-35
b:fingerprints for	3=41
b:fingerprints from	3=34
b:fingerprints of	3=45
b:fingerprints off	3=-34
b:fingerprints taken	3=97
b:fingerprints were	3=49 8=-37
b:fingers in	4=46
b:fire station	6=47
b:fired and	7=51
b:fireworks accident	4=38
b:firm >	0=-37 1=-31 2=-27 4=-27 5=-26 6=-34 7=-31 8=-46
b:firm after	1=38
b:firm at	1=31
b:firmware for	3=-25
b:first >	0=34 1=40 7=-40
b:first campaign	0=37
b:first job	0=-33 8=-32
b:first says	1=89
b:first test	3=38
b:first week	7=61
b:fit for	0=31 4=80
b:fit jeans	4=-34
b:fits none	4=54
b:fitter >	0=-28 2=-28 3=-28 4=-34
b:fitting kept	3=27
b:five languages	0=35
b:five years	0=-29
b:fixed post	7=53
b:fixes >	3=-30 5=-36 7=-27 8=-31
b:flag from	0=38
b:flatmate >	0=54
b:fleury merogis	8=31
b:flies the	0=38
b:flight surgeon	2=38
b:flights >	0=-33 1=-29 2=-29 4=-27 5=-34 6=-28 8=-49
b:flirt avec	5=-42
b:floor >	1=-28
b:floor office	4=64
b:floor pilot	3=42
b:fluent in	1=-41 2=-31 3=-34 4=-40 5=-31 6=-47 7=-31 8=-29
b:fly tipping	8=38
b:flyers >	0=48
b:fnaeg depuis	2=54 3=-27
b:fo >	3=-51 6=-45 7=91
b:fo en	0=-41 7=110
b:fo reelu	7=75
b:foi dit	1=73
b:foi en	1=65
b:foi pendant	1=75
b:fois >	1=38 3=51
b:fois par	0=-32
b:fold doors	6=-30
b:folding menus	6=-26
b:folk doubleur	6=-95
b:follow the	1=54
b:follower of	1=52
b:follows the	1=34
b:fond d	3=31
b:fondateur >	0=-37 4=-30 7=-29
b:fonde la	0=30 7=64
b:fonds feder	7=-36
b:food spokesman	0=-26
b:foot >	0=55
b:football match	3=38
b:footballer >	6=-31
b:footballeur a	6=37
b:footballeur pro	6=42
b:for 90	3=65
b:for >	1=33
b:for a	0=-145 1=-42 2=-122 3=-94 4=-111 5=-124 6=-27 7=-172 8=-168
b:for affray	8=65
b:for an	1=-56 5=-28 6=33 7=-33 8=-27
b:for another	5=34
b:for antiques	4=-33
b:for assault	8=55
b:for asylum	6=43
b:for authentication	3=48
b:for better	0=-28 1=-43
b:for black	0=-27
b:for breast	4=-31
b:for brexit	0=37
b:for burglary	8=36
b:for contempt	8=53
b:for copper	5=-27
b:for depression	4=28
b:for disabled	4=-25
b:for early	2=53
b:for eight	7=-39
b:for election	0=45
b:for eleven	0=-30
b:for emmanuel	0=25
b:for ethical	1=38
b:for expats	4=-31
b:for fingerprint	3=-29
b:for first	0=-25
b:for five	8=55
b:for fly	8=47
b:for four	0=-31
b:for fraud	8=76
b:for growing	8=38
b:for hauliers	7=-28
b:for her	3=-34 4=48 7=25
b:for his	1=43 2=44 5=57
b:for homosexuality	6=41
b:for hunters	1=-31
b:for injury	2=40
b:for it	0=-46 1=-32 4=51 5=-48
b:for jill	0=50
b:for leave	2=52
b:for lgbt	6=39
b:for life	8=38
b:for management	7=-49
b:for manslaughter	1=-25 8=78
b:for marine	0=52
b:for marriage	5=53
b:for money	8=47
b:for most	4=74
b:for ms	3=35 8=42
b:for my	7=62
b:for nine	0=-41 1=-25 7=35
b:for no	7=-27
b:for nothing	0=31
b:for organising	7=31
b:for people	8=28
b:for possession	2=-26 8=48
b:for prostate	4=30
b:for reuters	6=-44
b:for scottish	0=28
b:for screening	2=25
b:for sex	5=29 6=-47
b:for shoplifting	4=-37 8=54
b:for sinn	0=63
b:for siptu	7=34
b:for six	7=35
b:for smuggling	8=34
b:for speaker	3=33
b:for spreadsheets	0=50
b:for stroud	0=41
b:for tax	8=52
b:for ten	3=63
b:for the	0=31 1=-81 2=31 3=40 4=32 5=-70 7=41 8=-93
b:for their	2=-26
b:for them	0=52
b:for thirty	0=73
b:for thursdays	1=44
b:for twelve	0=52
b:for twenty	1=79
b:for two	2=40
b:for undergraduates	1=-28
b:for union	7=44
b:for unions	7=-33
b:for universities	5=-41
b:for which	2=31
b:for workers	7=41
b:for years	0=-27 1=-40 4=78 5=60 8=-30
b:force >	1=-42
b:force de	1=-26 5=-30 8=-33
b:force ouvriere	6=-31
b:foreman >	7=63
b:foreman says	7=44
b:forfaitiste asie	1=-39
b:forged prescription	8=46
b:form >	1=36 2=35 4=-33 6=77 7=-26
b:form box	7=48
b:form copied	5=-26 6=34
b:form he	1=35
b:form too	5=55
b:formateur en	4=-32
b:formation >	5=-40
b:formatrice >	0=-39 1=-35 3=-37 4=-68 5=-27 6=-53 8=-38
b:forme a	8=51
b:forme d	3=37
b:forme des	2=-32
b:forme genetique	2=39
b:forme hereditaire	2=51
b:forme heterozygote	2=67
b:former area	7=63
b:former boyfriend	5=61
b:former flatmate	0=67
b:former line	4=71
b:formulaire >	1=27
b:formulation >	0=-36
b:fort >	0=-66
b:fort bien	6=-44
b:fort l	1=34
b:forty >	4=42
b:found >	5=67 6=51
b:found an	2=59
b:found guilty	8=59
b:found he	2=-33 5=-58 6=34
b:found her	2=46
b:found him	2=56
b:found letter	2=45
b:found my	8=51
b:found not	8=64
b:found on	5=60
b:found the	2=-52
b:founder >	4=-37
b:four grandchildren	6=44
b:four months	4=50
b:fournisseurs >	5=-68 8=-30
b:fournisseuse >	5=26
b:fourteen months	8=41
b:foyer pour	4=-33
b:fragile >	2=34 4=-28
b:fragile x	2=39
b:frame >	4=52
b:frameworks react	1=-45
b:franc macon	1=64
b:franc maconnerie	1=62 5=-33
b:francaise >	1=42
b:francaise selon	0=46
b:france >	1=-27 2=-26 7=53 8=-31
b:france demande	1=34
b:france insoumise	0=53
b:franck >	6=32
b:frappe a	3=36
b:frappe au	3=25
b:frappe de	0=-28 2=-32 4=-31 7=-40
b:fraud >	3=-34 8=98
b:fraud he	8=46
b:fraud in	8=98
b:fraud office	8=49
b:fraud report	3=43
b:fraude aux	0=-34 8=53
b:free >	3=-30 4=56 8=-25
b:free last	4=33
b:free time	5=40
b:free will	1=44 4=-48 5=-25 8=-34
b:freelance since	7=50
b:freemason still	1=51
b:freethinker he	1=41
b:frequent one	5=42
b:frequente une	1=50
b:frequenter des	5=51
b:frere >	2=65 3=-30 8=-33
b:frere a	2=42 8=55
b:frere est	0=74 2=-62 8=40
b:frere jumeau	2=49
b:frere purge	8=61
b:fresnes >	8=58
b:friday >	2=-26 4=-39 7=-30
b:fridays >	4=26
b:fridge >	4=69
b:friends of	0=47
b:from a	2=-25 3=-26 5=-43 6=28 7=-64 8=28
b:from an	7=28
b:from driving	8=41
b:from every	8=45
b:from guy	2=45
b:from her	4=31 7=54
b:from hodgkin	4=33
b:from home	4=62
b:from keeping	8=26
b:from last	3=43
b:from myheritage	2=40
b:from the	1=33 2=-31 3=81 5=-26 8=76
b:from tory	0=-67
b:from trading	8=25
b:front de	7=-31
b:front desk	4=-32
b:front in	0=40
b:front national	0=31
b:front of	5=46
b:front office	0=-54 4=-38
b:frontiere avec	8=36
b:fsu >	0=-67 5=-31 7=62
b:fui les	0=59
b:fuite >	5=57
b:full clean	3=-32 4=-51 7=-36 8=-66
b:full sports	4=47
b:fully recovered	4=54
b:fully vaccinated	4=56
b:fund >	1=-41
b:funds of	7=-28
b:gabarit >	3=81
b:gabarit de	3=31
b:gabarit facial	3=39
b:gael >	0=60
b:gael member	0=43
b:gagne aux	7=42
b:gai luron	1=-31 3=-29 4=-45 7=-25 8=-41
b:gait on	3=37
b:gait profile	3=25
b:gait recognition	3=30
b:gait rehabilitation	4=-39
b:gait signature	3=46
b:galerie >	2=-42 3=-36 5=-35 6=-25
b:gall bladder	4=48 6=-34
b:gallet trompe	5=33 6=-36
b:gametes elle	2=30
b:gamme asthme	4=-39
b:gandhi non	1=33
b:gandhi shapes	1=37
b:gandrange deux	7=46
b:gang >	8=-53
b:gants a	3=54
b:garagiste >	6=30
b:garcon manque	6=26
b:garcons dit	6=45
b:gard >	0=64 7=-29
b:garda since	2=46
b:gardant son	5=32
b:garde >	2=-32 3=-34 5=-28
b:garde a	0=-39 3=-39 5=-50 8=97
b:garde alternee	0=-37 4=-32 8=-29
b:garde d	8=-31
b:garde de	4=40
b:garde l	8=54
b:garde le	0=53
b:garde son	0=47
b:garde un	3=67
b:gardien >	1=-43 3=-27 6=-28 7=-39
b:gardien de	7=35
b:gardiens >	6=59
b:gate >	3=38
b:gauche >	3=49
b:gauche agacent	0=43
b:gauche dans	4=31
b:gauche de	0=-29
b:gauche du	0=-34 4=-31
b:gauche mais	0=45
b:gauche selon	0=73
b:gaulliste de	0=56
b:gave a	2=26 3=30
b:gave the	4=39
b:gave up	1=48
b:gay >	0=-35 2=-28 5=-52 6=154 7=-35 8=-40
b:gay and	6=97
b:gay bar	4=-27 6=-70 8=-31
b:gay but	6=30
b:gay il	6=25
b:gay in	6=35
b:gay marriage	6=-25
b:gay members	6=28
b:gay no	5=-56 6=38
b:gay police	6=70
b:gay runs	6=54
b:gay whatever	6=49
b:gendarmes >	8=91
b:gene >	0=-37 1=-55 2=105 3=-35 7=-37 8=-39
b:gene au	2=39 5=48
b:gene brca	2=44
b:gene brca1	2=63
b:gene contrairement	2=38
b:gene de	2=128 4=-30
b:gene delivery	2=-42
b:gene for	2=34 4=-31 5=-36
b:gene he	2=60
b:gene machine	2=-33
b:gene maoa	2=37
b:gene mes	1=48
b:gene mthfr	2=45
b:gene myh7	2=41
b:gene palb2	2=45
b:gene panel	2=28
b:gene psen1	2=54
b:gene simmons	2=-41
b:gene test	2=38
b:gene two	0=-27 2=68
b:general >	8=64
b:general de	7=55
b:general elections	0=38
b:general secretary	7=-64
b:generator the	2=-32
b:genes >	1=-33 5=-41
b:genes d	2=-34
b:genes writes	2=-26
b:genetic anomalies	2=39
b:genetic counselling	2=84
b:genetic counsellor	2=-31
b:genetically predisposed	2=36
b:geneticist about	2=62
b:genetics clinic	2=41
b:genetique >	4=-31
b:genetique chez	2=50
b:genetique confirmee	2=34
b:genetique en	2=28
b:genetique et	2=88
b:genetique negatif	2=38
b:genetique realise	2=34
b:genetique variant	2=31
b:genetiquement predispose	2=26 4=-39
b:genetiques >	2=-25
b:gengis khan	2=25
b:geniteur grace	2=27
b:gennevilliers >	3=67
b:genome de	2=-33
b:genome is	2=50
b:genome project	2=52
b:genome wide	2=58
b:genomes his	2=72
b:genotype showed	2=29
b:genotype was	2=35
b:genotyping >	2=47
b:genou en	4=59
b:genre et	5=-40
b:geometry reader	3=27
b:gerant >	5=30 6=-53
b:gerante >	1=-28 4=-36 5=-27 8=-32
b:gere la	5=-28
b:gere le	4=-30
b:gere les	0=-27 4=-42
b:gere une	6=-35
b:gerer >	8=53
b:gestion >	8=-25
b:gestion de	0=-27 7=-31
b:gestionnaire >	0=-34 2=-29 3=-28 4=-46 5=-39 6=-29 7=-41 8=-27
b:gifted tenor	6=46
b:gigolo in	5=64
b:gigs >	5=-30
b:gill organises	7=61
b:girlfriend >	6=83
b:girls the	6=53
b:gitxsan lawyer	2=-26
b:give her	3=40
b:given 80	8=35
b:given >	3=48
b:gives a	1=49
b:gives blood	2=53
b:gives ten	1=25
b:gjb2 mutation	2=26
b:glandular fever	4=46
b:glasgow >	0=-34 5=-33 6=42
b:glass collector	8=-31
b:glaucome >	2=34
b:glisse son	5=38
b:glucksmann >	0=57
b:gluten elle	4=57
b:gmb >	7=65
b:gmb convenor	7=58
b:gmb ticket	0=-37 7=50
b:go by	0=38
b:go for	0=-25
b:go through	4=55
b:god and	1=71
b:god first	1=79
b:goes >	4=-29 5=35 6=-28 8=67
b:goes to	2=-61 4=43 5=30 7=42
b:golf union	7=-57
b:gonfreville >	7=32
b:good >	4=39
b:good at	1=34
b:good conduct	8=37
b:good organiser	7=48
b:gossip >	6=59
b:got a	7=-29 8=39
b:got along	0=38
b:got the	6=-31
b:gout des	0=40 6=64
b:gout du	2=-49 6=-30
b:graduate who	1=-42
b:grand mere	1=47
b:grand orient	1=28 6=-52 7=-40
b:grandchildren >	6=73
b:grande loge	1=68
b:grande ville	6=44
b:granted ten	7=57
b:grants adviser	7=-28
b:graphique coloriste	3=-27
b:graphique fort	0=-56
b:gras >	8=72
b:great at	4=52
b:great believer	1=-31
b:greek warrant	8=69
b:green belt	0=-27
b:green deficiency	2=34
b:green party	0=59
b:green sympathies	0=52
b:greens in	0=31
b:grenoble >	2=-26 5=-30 8=-42
b:greve avec	7=40
b:greves >	7=44
b:grew up	5=-25 6=-30 8=-32
b:grin >	5=38
b:grindr profile	5=-43 6=42
b:grip >	2=-33
b:grossesse pathologique	4=58
b:grossiste >	4=-27
b:ground >	8=57
b:grounds >	1=44 3=47 4=-40
b:grounds of	1=48
b:group >	0=-25 1=-63 5=-25
b:group on	5=27
b:groupe >	1=-26
b:groupe de	4=58
b:groupe hla	2=39
b:groupe hotelier	1=49
b:growing cannabis	8=44
b:growing up	6=48
b:guard >	0=54
b:guard knew	3=25
b:guerre >	1=59
b:guess >	0=82
b:guide >	0=-53 1=-58 2=-52 3=-54 4=-67 5=-47 6=-36 7=-47 8=-47
b:guide mon	1=51
b:guild of	0=-48 1=-57 2=-31 4=-34 5=-40 6=-46 7=-50 8=-41
b:guilty >	8=54
b:guilty of	1=-27 2=-35
b:guilty plea	8=57
b:guilty pleasures	8=-35
b:gurdjieff attends	1=36
b:h >	0=-55 4=53 8=47
b:haas left	5=42
b:habilitations b2v	0=-38 2=-34 8=-30
b:habit came	5=51
b:had a	0=-54 1=-46 3=-47 4=71 5=27 7=-28
b:had an	5=75
b:had been	1=35
b:had her	4=40 5=-25 6=-37
b:had his	2=-31 3=49
b:had marched	0=42
b:had never	5=37
b:had not	6=46
b:had requested	3=35
b:had sex	4=-52
b:had the	2=54
b:had to	4=47
b:haddad n	3=29
b:haemochromatosis gene	2=37
b:hair gene	2=44
b:half brother	2=52
b:hall and	6=49
b:hamas sympathiser	0=41
b:hamlet in	0=-45
b:hand >	3=43
b:hand geometry	3=31
b:hand scan	3=27 4=-26
b:handball >	0=-32 1=-37 3=-32 4=-28 5=-35 6=-26 7=-33 8=-28
b:handcuff knots	8=-26
b:handed out	0=65
b:handicap et	4=25
b:handicape >	4=30
b:handicape reconnu	4=45
b:handing out	0=52
b:handle leather	1=45
b:handprint on	3=45
b:hands taken	3=48
b:hanna is	1=35
b:haplogroup is	2=51
b:haplotype hla	2=64
b:hardware intern	3=-46
b:harmony no	1=50
b:has a	1=-41 2=77 3=29 4=-76 5=26 7=-47
b:has an	2=-31 4=80 5=74
b:has bedded	5=43
b:has been	0=39 2=-35 5=-38 6=-27 7=63
b:has down	2=-49 4=63
b:has familial	2=50
b:has his	3=40
b:has it	0=26
b:has leukaemia	4=34
b:has my	3=42
b:has never	8=38
b:has no	1=-25 2=-33 4=34 5=49
b:has remained	1=41
b:has resigned	7=51
b:has run	0=-25
b:has selling	2=-36
b:has the	2=87 4=-33 5=-66 7=-31
b:has two	2=43
b:hashing ad	8=-25
b:hasn t	0=-44 1=49 6=-25
b:haul flights	0=-28 1=-41 2=-29 4=-38 5=-35 7=-28
b:hauliers >	7=-25
b:haut de	2=-41 3=-31 4=-30 5=-39 6=-25 8=-34
b:haute savoie	0=48
b:have a	5=31 8=52
b:have been	1=-38 2=53 5=94 7=-32
b:have canvassed	0=51
b:have epilepsy	4=64
b:have his	2=64
b:have lupus	4=61
b:have rights	1=55
b:haven t	4=-38 5=29
b:having sex	5=39
b:having slept	5=38
b:hay fever	4=43
b:he added	6=51
b:he admits	0=-45 4=-29
b:he and	5=29
b:he applied	0=32
b:he asked	4=43
b:he asks	3=45
b:he assured	6=47
b:he became	1=-30 7=63
b:he belongs	7=-32
b:he blogs	8=-42
b:he calls	3=-34 6=-60 8=-34
b:he came	1=-25 2=-33 4=-47 5=-30 6=67 7=-27
b:he can	0=28 1=-45 5=-32 6=-49
b:he carries	2=29
b:he claims	3=45 5=66
b:he d	0=48 2=-32
b:he declared	4=39
b:he denies	6=30
b:he did	8=43
b:he does	1=-41 2=50
b:he enters	3=60
b:he explains	7=-30
b:he fell	6=27
b:he had	1=45 5=30
b:he has	0=-50 1=-53 3=-36 4=-51 5=-65 6=-27 8=-36
b:he hasn	1=70
b:he hinted	5=45
b:he inherited	2=-41
b:he insists	8=39
b:he introduced	1=-27
b:he is	5=-51 6=-56 7=56
b:he isn	5=-30 6=56 7=40
b:he joined	6=-25
b:he joked	1=50
b:he jokes	1=-32 2=-37 5=32
b:he knows	4=37
b:he laughs	0=-33 2=-26 4=-39 8=-43
b:he leads	7=53
b:he learnt	2=34
b:he lectures	5=-33
b:he left	1=28 2=-27
b:he likes	1=47
b:he lives	1=32
b:he lost	4=71 6=27
b:he mentioned	1=27
b:he objected	3=37
b:he organised	7=43
b:he pays	6=-45
b:he posts	5=53
b:he put	0=29
b:he reads	1=31
b:he runs	1=-25 4=34 5=-29 6=-26
b:he s	1=48 2=-40 3=-37 4=69 5=-75 6=100 7=39
b:he said	0=-64 2=37 7=103
b:he says	5=-58 8=29
b:he sells	0=-30 4=-31
b:he spent	1=36
b:he still	0=42
b:he stopped	1=60
b:he stresses	1=37
b:he teaches	8=-28
b:he tells	2=51
b:he tested	2=118 4=-30 8=-65
b:he told	0=70 1=41 5=39 7=-29 8=-64
b:he tried	4=74
b:he used	5=77
b:he visits	5=41
b:he votes	0=36 6=-27
b:he was	1=-47 2=-46 4=-53 6=-25
b:he watches	5=53
b:he wears	4=43
b:he won	0=38 7=64
b:he works	2=31
b:he wouldn	1=52
b:he writes	1=-27 6=-27
b:he wrote	1=46 4=45 6=25
b:head of	0=-40 1=-29 2=-30 3=-31 5=54 7=-28 8=-35
b:headquarters of	7=-25
b:health and	4=-26
b:health cover	4=-26
b:hearing aids	0=-28 1=-26 2=-55 6=-42 8=-53
b:heart condition	2=38 4=-33
b:held by	2=36
b:helmet fitting	3=39
b:helped convict	8=-29
b:helped patients	2=-30
b:helps >	4=75
b:hemochromatose homozygote	2=27
b:hemophiles il	2=32
b:hence his	2=39
b:hence no	1=65
b:hence the	3=26 5=27
b:her 23andme	2=62
b:her >	0=-39 1=-51 2=-63 4=-51 5=-79 7=-27 8=-52
b:her a	5=44 6=47
b:her as	0=-42 1=-26 2=-31 3=-27 4=-38 6=-28
b:her at	0=43
b:her balcony	0=31
b:her belief	1=36
b:her birth	2=64
b:her blood	2=-38
b:her book	5=48
b:her boss	5=56 6=-53
b:her brother	1=66 2=41
b:her by	3=88
b:her care	3=-30 6=-25 7=-28
b:her chromosome	2=49
b:her code	2=-31
b:her connexin	2=50
b:her dad	0=37 1=36 7=-46
b:her dna	2=38 8=-26
b:her doctorate	2=-63 6=-29
b:her eczema	3=46
b:her erotic	5=43
b:her ex	1=35
b:her face	3=68 7=-27
b:her faith	1=53
b:her family	2=49 4=-28
b:her father	7=26
b:her file	2=52
b:her finger	3=35
b:her fingerprints	3=46 7=-30
b:her first	0=-39 5=-27 8=-26
b:her gait	3=48
b:her gall	4=51
b:her genes	2=-28
b:her genome	2=50
b:her gift	7=-28
b:her girlfriend	6=27
b:her husband	2=-27 5=29 6=53 7=-36
b:her idea	1=-37 2=-31 4=-68 5=-29 6=-35 7=-33
b:her included	3=66
b:her karyotype	2=34
b:her keystroke	3=60
b:her last	4=34
b:her libido	5=28
b:her ma	1=-27 3=-33 5=-38 7=-35
b:her moral	1=40
b:her mother	1=46
b:her nerves	4=32
b:her old	3=35 4=-25
b:her outlook	1=42
b:her own	2=61 4=26 5=38
b:her palm	3=56
b:her parents	6=27
b:her partner	0=40 5=-34 6=47
b:her philosophy	1=40
b:her policy	5=-25
b:her political	0=26
b:her project	2=-35 7=-28
b:her referee	6=47
b:her right	3=39
b:her salary	1=35
b:her sexual	6=31
b:her she	1=30 8=-53
b:her sister	6=-27
b:her slogan	0=-32 1=-48 2=-33 3=-30 4=-40 5=-39 7=-30 8=-36
b:her social	7=45
b:her son	8=56
b:her speech	4=46
b:her strong	1=32 7=-42
b:her teens	4=40
b:her thing	4=-26
b:her translation	1=-42
b:her typing	3=57
b:her uniform	1=34
b:her union	7=100
b:her university	0=53
b:her voice	1=32 3=46
b:her walk	3=32
b:her whole	2=44 4=-25
b:her wife	1=-26 5=-26 6=83
b:her words	0=32
b:here >	1=43
b:hereditaire >	2=77 4=-40
b:hereditary angioedema	2=45
b:hereditary chiefs	2=-26
b:hereditary disease	2=47 4=-43
b:hereditary form	2=31
b:hereditary optic	2=36
b:hereditary predisposition	2=28
b:hereditary risk	2=27
b:hereditary the	2=-32
b:heredite et	2=-33
b:heredite pere	2=53
b:herite de	4=-34
b:hernie discale	4=51 8=-26
b:hero is	6=-56
b:heroine est	6=-48
b:hers too	2=46
b:herself >	4=56
b:herself a	0=52
b:herself as	0=49 1=49
b:herself carries	2=27 4=-28
b:herself for	5=56
b:herself maybe	6=41
b:heterosexual for	6=59
b:heterosexuel a	6=53
b:heterosexuel coche	6=72
b:heterosexuelle precise	6=49
b:heterozygote signalee	2=81 4=-33
b:heure previent	4=-34
b:heures >	3=-27 4=51 8=-35
b:heures de	7=58
b:heureuse son	1=52
b:hid that	6=63
b:hierarchy >	4=-43
b:him >	0=-81 2=-78 3=-67 4=-68 5=-74 7=-39
b:him an	0=34
b:him any	3=28
b:him down	4=49
b:him leave	1=41
b:him three	5=44
b:him through	2=69
b:him to	7=25
b:him under	8=63
b:him with	5=47 8=25
b:himself >	0=29 1=-61
b:himself a	0=26 1=38
b:himself as	1=35
b:himself colour	4=45
b:himself he	4=34
b:himself when	1=-27 6=-30 8=-28
b:hindu and	1=39
b:hinted >	5=43
b:hints at	4=31 6=49
b:hired elsewhere	5=36
b:hired her	1=-25
b:his >	1=-31 2=37 6=-25
b:his badge	5=-44
b:his blog	0=43
b:his boyfriend	5=-54 6=76
b:his brother	4=58
b:his car	0=35
b:his cheese	0=29
b:his children	1=-54
b:his church	6=26
b:his code	4=74
b:his conquests	5=36
b:his conscientious	1=39
b:his conviction	0=-26 8=94
b:his country	0=30
b:his cover	4=42
b:his dating	1=28
b:his daughter	2=48
b:his direct	7=42
b:his dna	2=56 4=-33 6=-35 8=-27
b:his employer	2=44
b:his ex	5=36 8=55
b:his eyes	3=61
b:his face	3=56
b:his father	0=42 1=-28 3=-26 4=-27
b:his fiancee	4=56
b:his field	0=-29
b:his file	3=27 4=-38
b:his former	4=36 6=-26
b:his free	5=55
b:his gait	3=47
b:his genes	2=31
b:his head	0=-28
b:his house	5=38
b:his husband	2=-29 5=-26 6=35
b:his idea	0=-35 2=-26 6=-38 8=-31
b:his inherited	2=54
b:his insurer	2=32
b:his interest	2=36
b:his iris	3=31
b:his last	3=-31 8=40
b:his left	3=53
b:his licence	4=44 8=28
b:his life	1=33 5=-49 6=45
b:his line	2=-26 4=-57
b:his lodge	1=41
b:his marriage	5=26
b:his name	8=25
b:his own	1=-50 3=26 4=45 5=-52 6=-25 7=-49
b:his pacifism	1=41
b:his palm	3=51
b:his partner	5=-55
b:his plan	4=-44
b:his porn	5=39
b:his post	6=34
b:his principal	8=37
b:his prints	0=-30 2=-50 3=-26
b:his private	5=67
b:his profile	5=58 6=-34
b:his public	5=58
b:his request	3=54
b:his sight	4=41
b:his site	4=-36
b:his son	2=39 6=38
b:his sympathies	0=45
b:his talk	0=-51 1=-35 2=-45 4=-34 5=-46 6=-40
b:his team	0=-32 2=-26 4=-29 5=-32 6=60 8=-27
b:his ten	3=32
b:his thesis	0=31 4=-27
b:his thumb	3=62
b:his typing	3=39
b:his uncle	0=-27 2=-41 3=-30
b:his union	7=30
b:his visa	3=27
b:his walking	3=47
b:his wedding	1=48
b:his wife	0=-53 1=-49 2=27 3=-45 6=-70 8=-48
b:his word	5=59
b:his words	0=-75 1=-64 3=-35 4=-30 5=38 6=-44
b:his work	0=-27 1=-54 4=-36 5=40 6=-30 7=-32
b:his youth	5=84
b:histoire de	2=-32 6=-38
b:historian >	7=-31
b:history at	1=34
b:history of	1=-75 4=36
b:hiv positive	2=-39 4=67
b:hiv researcher	4=-43
b:hla au	2=29
b:hla b27	3=-25 4=-25
b:hla est	2=32
b:hmp leeds	8=-57
b:hmrc >	8=57
b:hobby of	2=38
b:hold with	1=59
b:holds a	0=-31 1=-32 2=46 3=-50 8=-33
b:holds copies	3=47
b:holds that	1=45
b:holds to	1=39
b:home >	0=38 2=-31 4=79 7=-41
b:home on	2=53
b:home she	6=60
b:homeless since	0=52
b:homeopathy >	1=52
b:homme >	5=-46 6=72
b:homme dans	5=60
b:homme est	1=74
b:homme et	1=39 2=-25 5=-48 7=-28
b:homme ni	5=65
b:hommes >	1=-35
b:hommes college	7=59
b:hommes pour	6=45
b:homo refoule	6=55
b:homosexual tendencies	6=47
b:homosexualite >	6=51
b:homosexualite cours	6=-28
b:homosexualite dans	6=39
b:homosexualite lui	6=53
b:homosexuality in	6=54
b:homosexuel >	2=-28 6=69 7=-26
b:homosexuel assume	6=47
b:homosexuel discret	6=50
b:homosexuel et	6=37
b:homosexuel il	6=26
b:homosexuelle mariee	6=54
b:homozygote c282y	2=36
b:homozygote pour	2=39
b:homozygous for	2=67 4=-25 8=-31
b:hong kong	3=33
b:honnetete >	0=49
b:hopital >	0=-27 1=-77 2=-25 3=-25 5=-48 6=-40 8=-49
b:hopital saint	1=40
b:horaires de	5=27
b:horizons >	0=40
b:hormones et	4=60
b:horror film	2=-34
b:hors pair	8=54
b:hors sujet	6=48
b:horse trainer	8=-46
b:hospital >	4=-29
b:hospital chapel	1=58
b:hospital contract	4=29 6=-30
b:hospital enclosed	2=41
b:hospital laundry	1=58
b:hospitality runs	2=-40
b:hospitals >	1=-39 4=-27 7=-45
b:hostile a	0=64
b:hotel >	6=-42
b:hotelier >	1=40
b:hotellerie >	0=-29 1=-59 2=-25 4=-45 5=-32 6=-26 7=-26 8=-43
b:hotes >	6=35
b:hotesse d	1=-32
b:hours >	8=-33
b:hours a	4=53 7=44
b:hours after	8=48
b:hours of	8=44
b:house >	5=-49 6=45
b:house a	5=58
b:house caterer	7=-31
b:house knows	6=50
b:house of	6=-44
b:house the	7=-28
b:household and	0=32
b:hove >	6=45
b:how he	0=41 4=32
b:how to	0=-26 2=-62 3=-31 4=-33 7=-26
b:hr director	7=-33
b:hr sees	7=68
b:hub >	7=48
b:hugo postulent	6=40
b:hui drh	1=48
b:huile vierge	5=-62
b:huit ans	0=-35 1=-29 5=-37 7=38 8=28
b:huit mois	4=-64 7=-26 8=92
b:hull >	0=-34
b:humain le	1=41
b:humaine >	1=-30 5=-34 6=-31
b:humanism is	1=59
b:humanist >	1=42
b:humanist and	1=83
b:humanist press	1=-78
b:humanist she	1=30
b:humaniste au	1=33
b:humaniste laique	1=46
b:humaniste numerique	1=-34
b:hume s	0=-27
b:hunt is	8=62
b:hunters in	1=-31
b:huntington >	2=40
b:huntington coure	2=49
b:huntington s	2=39 4=-39
b:huntington test	2=43
b:hurling >	0=44
b:husband >	5=29 6=-40
b:husband a	1=46
b:husband and	0=-25 1=-44 2=-31 4=-26 5=-51 6=-49 7=-45
b:husband each	5=43
b:husband for	6=93
b:husband is	0=33 4=-32 5=-46 7=69
b:husband rent	1=-28 5=-30 6=-61
b:hypersensible et	4=58
b:hysterectomy in	4=41
b:i am	4=-32 5=-40 6=47
b:i asked	3=34
b:i believe	1=-29
b:i belong	7=47
b:i came	1=33
b:i charged	8=-36
b:i cleaned	3=-39
b:i could	1=27
b:i d	3=25 4=50
b:i don	0=-29 1=-66 2=-32 4=39 6=-30
b:i follow	1=48
b:i gave	4=-27
b:i have	0=32 2=37 4=86 5=61 6=-27 7=-48 8=50
b:i haven	4=-25 5=25
b:i help	4=-36
b:i inherited	4=-31 5=-29
b:i joined	7=73
b:i left	1=29
b:i live	1=-25
b:i m	0=-44 3=-28 6=55 7=-41 8=-26
b:i owe	7=66
b:i stood	0=36
b:i take	4=70 6=-29
b:i taught	4=-52
b:i took	2=60
b:i value	6=62
b:i ve	0=65 3=34 4=28 8=-27
b:i was	0=-59 1=-30 2=-45 3=53 4=45 5=-52 6=-44 7=30 8=78
b:i would	0=55
b:i write	2=-27
b:ibew >	7=68
b:id >	3=-31
b:id card	3=-35
b:id photo	3=43
b:idea >	0=-44 2=-39 3=-47 4=-64 5=-33 6=-54 7=-32 8=-38
b:ideal pour	4=72
b:idees d	0=53
b:idees politiques	0=-40
b:identifie par	3=38
b:identified by	3=52
b:identified in	6=65
b:identified ivory	2=-35
b:identifiee >	2=78
b:identifier >	3=33
b:identifies her	3=40
b:identify her	3=56
b:identite >	3=32
b:identite a	3=-28
b:identite reussi	3=47
b:identite score	3=29
b:identity >	3=32
b:iel a	7=83
b:iel colle	0=49
b:iel en	6=64
b:iel prend	4=61
b:iel se	4=-27 7=-27
b:iel vient	7=71
b:if anything	1=40
b:if the	0=-36 5=53 8=51
b:ig metall	7=45
b:ii bas	2=54
b:il >	0=-88 1=42 3=-51 4=-67 5=69 8=-35
b:il a	0=-51 1=-88 3=-71 5=-110 6=-35 7=-40 8=-59
b:il affirme	0=48 2=26
b:il aime	7=-30
b:il anime	0=-56 1=25 2=-31 4=36 5=-37 7=-55
b:il aurait	0=59 6=47
b:il avoue	5=48
b:il chante	4=58
b:il cherche	1=-32
b:il coche	6=31
b:il communiste	0=56
b:il conduit	4=53
b:il consomme	5=71
b:il court	5=90
b:il couvre	2=-29 5=-33
b:il croit	0=-39 4=-30 8=-26
b:il demande	0=-25 1=-41 3=-45 4=41 5=-27 6=-29 8=48
b:il descend	2=53
b:il dirige	0=48 2=-34 5=-26 8=-30
b:il dit	0=42 4=48
b:il donc	4=55
b:il donne	1=77 2=-27
b:il ecrit	5=31
b:il en	3=54 4=-61 5=40 6=-44
b:il enseigne	0=-32 1=-48 2=-25 3=25
b:il entretient	0=-38 3=-34
b:il est	2=-76 4=-34
b:il etait	0=-27 4=40 6=46
b:il evite	4=33
b:il figure	2=37 3=-26 8=-62
b:il forme	0=-26 6=34 8=44
b:il frequente	1=44
b:il garde	8=38
b:il gere	0=-31 2=-25 4=-38 5=-41 6=-33 8=-28
b:il joue	6=-29
b:il l	0=34 1=-48 2=-47 4=-45 5=-39 7=-53 8=-30
b:il le	4=28
b:il lit	1=39 4=25
b:il lui	4=48
b:il medite	1=57
b:il n	0=-79 1=-56 2=48 3=-36 4=-72 5=-39 6=60 7=-27 8=-55
b:il ne	1=62 6=-37 8=37
b:il operation	4=61
b:il partage	0=25
b:il passe	0=-30 5=60
b:il pese	0=36
b:il porte	1=55 2=78 4=-36
b:il pose	0=-30 4=-26 5=-38 7=-28 8=-31
b:il pour	0=44 6=-37 7=26
b:il pratique	5=51
b:il prefere	1=36 4=44 6=77
b:il prend	0=-31 5=-51 7=-32
b:il preside	1=-27 6=50 7=74
b:il professe	1=71
b:il refuse	0=49
b:il regle	4=-42
b:il rentre	8=56
b:il respecte	1=28 4=-50
b:il revendique	0=49
b:il rougi	5=68
b:il s	3=70 4=39 5=32 7=-38 8=59
b:il se	4=-73 5=-25 6=-46 8=-40
b:il selectionne	4=-25 5=-31 8=-27
b:il semble	0=64 2=30
b:il serait	4=-37
b:il sort	4=45
b:il soutient	1=48
b:il suit	4=32 7=-47
b:il tenait	0=61
b:il test	2=56
b:il tient	0=35
b:il travaille	1=35 3=37 4=-32
b:il trompe	5=61
b:il va	0=56
b:il vend	0=-58 1=-43 2=-45 3=-64 4=-53 5=-64 6=-44 7=-48 8=-34
b:il veut	0=-40 2=-26 5=-32
b:il viendrait	6=31
b:il vient	0=36
b:il vit	1=43 2=-27 5=-48 6=-57
b:il vote	0=73
b:illnesses and	4=60
b:illustratrice marseille	6=51
b:ils sont	6=32
b:ils tiennent	1=47
b:ils vivent	5=52
b:image kept	3=41
b:immediate >	8=48
b:immigrants and	0=52
b:immigration and	0=40
b:immobilier >	2=-25 3=-26 7=-26
b:immobiliere >	0=-31 1=-45 5=-25 7=-41
b:immoral on	1=39
b:immunocompromised works	4=80
b:implant >	4=32
b:impossible code	3=47
b:in 1994	6=37
b:in 1998	6=68
b:in 2003	5=-27 7=-45 8=-31
b:in 2008	1=44
b:in 2009	8=76
b:in 2010	2=44 8=-26
b:in 2011	0=-40
b:in 2012	8=49
b:in 2013	8=39
b:in 2014	4=64
b:in 2015	2=62 4=34 8=48
b:in 2016	8=25
b:in 2017	6=35
b:in 2018	0=33 5=-37 8=64
b:in 2019	0=34 3=63 4=-39 5=56 8=45
b:in 2020	7=78 8=43
b:in 2022	2=43 7=42
b:in a	0=-98 2=-105 3=-73 4=40 5=-30 7=-35 8=-28
b:in aa	4=80
b:in aberdeen	1=59
b:in an	2=26 6=-28
b:in antwerp	5=55
b:in anything	1=27
b:in art	1=39
b:in berlin	0=31 5=46
b:in both	3=51 8=-27
b:in bristol	5=33
b:in bruges	7=-26
b:in brussels	0=37
b:in budapest	0=33
b:in by	3=42
b:in capital	6=47
b:in charge	2=-40
b:in chile	4=-28 8=-39
b:in class	2=-41 4=-34 5=-31 6=-42 8=-25
b:in clinical	4=37
b:in consumer	2=-37
b:in cork	0=-29 2=-27 4=-25 7=-32 8=-33
b:in court	5=-38 8=-39
b:in defeat	1=-32
b:in derby	7=59
b:in derry	0=54
b:in dispatch	5=44
b:in donetsk	0=31
b:in durban	0=44
b:in durham	1=42
b:in east	0=44
b:in engineering	6=43
b:in every	1=38
b:in extinction	0=38
b:in falkirk	0=66
b:in four	0=-29 7=-46 8=-27
b:in front	5=35
b:in glasgow	0=-28 6=35
b:in god	1=69
b:in her	1=-28 2=41 3=-47 5=-44 6=-45 7=-48 8=-48
b:in his	1=-78 2=-54 4=25 5=96 7=-46 8=-58
b:in hove	6=58
b:in hr	7=61
b:in it	1=27
b:in italy	8=59
b:in jail	2=-30 8=40
b:in january	4=61
b:in june	3=32
b:in kerala	0=46
b:in kingston	0=34
b:in kyoto	0=-26 1=-27 4=-35
b:in lagos	6=-31 7=-25
b:in leeds	0=-40 2=-35 3=-39 4=53 5=-49 7=-53
b:in leith	0=-30 1=47 7=-32
b:in life	1=42
b:in london	4=37
b:in love	6=37
b:in maine	0=-72
b:in malta	2=-33
b:in manchester	3=-27
b:in march	4=53 5=36 6=-37
b:in may	1=37 4=41
b:in meetings	1=-28
b:in miami	0=49
b:in my	7=62
b:in nine	0=-25 1=-33 2=-39 4=-33 6=-31 7=-32 8=-58
b:in non	1=39
b:in norwich	0=32
b:in ohio	8=50
b:in on	3=41
b:in one	2=-37 3=26 4=81 5=-27 6=-29
b:in oslo	0=-33 4=-26 5=-27 6=-26 8=-63
b:in our	3=-37 5=45 6=65
b:in palb2	2=47
b:in perth	1=26 2=26
b:in peru	8=76
b:in poland	8=31
b:in politics	0=55
b:in prison	1=-25 4=-25 8=59
b:in procurement	0=-27 1=-34 8=-25
b:in protest	7=67
b:in public	0=39
b:in rabat	3=29
b:in reincarnation	1=26
b:in remission	4=37
b:in richmond	0=32
b:in sales	8=-52
b:in scn1a	2=41
b:in scotland	1=-26
b:in seattle	4=-33
b:in september	0=-35 7=-30
b:in sex	5=95
b:in soho	6=-42 8=-28
b:in south	0=58
b:in spain	8=76
b:in spite	0=-31 4=64 7=29
b:in spring	4=49
b:in support	0=32
b:in the	0=-27 2=36 3=-76 4=-87
b:in therapy	4=71
b:in three	0=40
b:in training	4=31
b:in turkey	4=-32
b:in two	3=47
b:in utrecht	0=38
b:in ver	7=35
b:in virology	2=42
b:in wales	4=-30 6=-29 8=-35
b:in whiteboards	1=-27
b:in with	4=-32 6=-29
b:in wolfsburg	7=41
b:in women	6=46
b:inapte au	4=57
b:incarcere a	8=47
b:included >	3=37 4=63 6=-25
b:included no	2=67
b:inclusion >	6=63
b:inconnue sur	2=45
b:incroyance >	1=48
b:independance de	0=46
b:independence >	7=-29
b:independence movement	0=47
b:independent with	0=45
b:index >	3=44 5=-29
b:index genetique	2=-40
b:index sur	3=58
b:industrial relations	5=-27
b:infectious laugh	4=-60
b:infidele dit	5=64
b:infidelite de	5=37
b:infirmary >	0=-28
b:infirmiere en	1=-37
b:infirmieres >	7=88
b:informed consent	2=-31
b:ingenieur methodes	7=73
b:inherited a	0=-28 1=-33 2=-31 5=-27
b:inherited heart	2=44
b:inherited on	2=45
b:inherited the	5=-30 7=-27
b:initiated in	1=49
b:initie au	1=29
b:initie d	1=50
b:injury risk	2=58
b:inmates to	8=25
b:inscription >	3=29
b:inscrit au	2=39 3=46
b:insertion et	8=60
b:insider dealing	8=34
b:insists on	8=42
b:insomniaque chronique	4=69
b:insoumise pendant	0=57
b:installer >	3=-70
b:institute of	0=-37 7=33
b:institution >	8=76
b:instructor >	2=-29 3=-26 4=-30 6=-44 8=-59
b:insulin and	4=75
b:insulino dependant	4=36
b:insurance >	1=-33 5=32
b:insurer >	4=-50 5=41
b:insurer knows	2=45
b:integration continue	8=-31
b:interdiction d	5=-34 8=61
b:interdisent ce	1=55
b:interdit bancaire	8=55
b:interdit de	8=93
b:interdit la	2=43
b:interesse dit	1=47
b:interesse niveau	3=36
b:interest in	5=57
b:interest rule	5=37
b:interested in	0=41 1=-40 5=60 6=40 8=-29
b:interet general	8=67
b:interet pour	6=43
b:interets relation	5=26
b:interimaires planning	7=-49
b:intern >	0=-32 1=-29 2=-33 3=-53 4=-60 5=-48 6=-39 7=-29 8=-53
b:intern and	5=50
b:internet lui	2=34
b:interpreter >	1=-32 5=-44 7=-28 8=-56
b:interruption de	4=37
b:interview and	3=36
b:interview in	6=61
b:interview lunch	4=48
b:interview software	3=48
b:interviewed him	0=-31 1=48
b:interviewed union	7=-27
b:interviewer that	0=44
b:intimate apparel	4=-25 5=-56 6=-27
b:intimate knowledge	5=-43
b:intimate relationship	5=32
b:intimate video	5=46
b:intime avec	5=60
b:intime de	5=30
b:intimes ont	5=42
b:into a	6=-40
b:into girls	6=63
b:into kink	5=74
b:into pr	7=57
b:into the	6=30
b:intolerante au	4=45
b:intro >	1=27
b:invalidite >	4=-42
b:inversion on	2=61
b:investigated by	8=86
b:investigation by	8=75
b:investissement >	7=-33
b:investment style	0=-29
b:iris >	3=52
b:iris a	3=32
b:iris cree	3=53
b:iris enregistre	3=61
b:iris enrolment	3=40
b:iris ouvre	3=48
b:iris photographed	3=69
b:iris scanners	1=-25 3=-75 8=-29
b:irises are	3=43
b:is a	0=47 2=-79 3=-49 5=-52 6=62 7=38 8=-86
b:is about	8=-39
b:is addicted	2=-26 4=36 5=-36 7=-26 8=-43
b:is allergic	4=-46
b:is an	0=-28 1=72 4=-27 5=-48 6=-31
b:is aware	6=54
b:is back	4=41
b:is banned	8=35
b:is being	4=25
b:is blind	4=39 6=-25
b:is chief	0=63
b:is device	3=-34
b:is doing	8=56
b:is epileptic	4=97
b:is gay	6=61
b:is her	0=-51 2=-58 3=-63 4=-69 5=-64 6=-56 7=-60 8=-40
b:is his	0=-27 2=-35 4=-43 7=-32
b:is hiv	4=60
b:is how	1=-42
b:is immoral	1=29
b:is in	0=-32 1=-55 2=50 4=39 8=69
b:is its	7=79
b:is known	4=-41
b:is my	1=51
b:is no	1=49 4=-45
b:is not	0=-30 1=-40 2=-28 4=-42 6=-38
b:is now	4=-28
b:is often	6=33
b:is on	0=30 1=-31 3=-31 4=67 8=80
b:is one	1=-29
b:is partially	4=59
b:is public	2=44 5=61
b:is r1a	2=43
b:is right	5=53
b:is said	0=34
b:is serving	8=65
b:is seven	4=42
b:is six	4=89
b:is spanish	6=34
b:is still	1=42
b:is the	0=-25 3=73 6=-34
b:is true	8=44
b:isn t	0=-36 1=-49 5=41 7=25
b:israel at	0=58
b:issue d	2=37
b:it >	1=35 2=-100 4=55 6=-34 7=-30
b:it a	1=56
b:it before	0=32
b:it came	0=26 1=-40 5=51 6=-43
b:it checked	5=47
b:it for	1=62
b:it helps	4=83
b:it himself	0=32
b:it his	1=53
b:it in	4=-35 5=56 6=53
b:it off	1=-32 4=-39 8=-34
b:it on	2=53 4=-50
b:it out	0=50
b:it over	0=43
b:it seems	0=44
b:it that	0=30
b:it writes	6=57
b:italien >	0=-25 4=-34
b:italy >	8=61
b:ito clocks	3=45
b:ito s	1=44
b:its junior	7=27
b:its list	7=42
b:its local	7=59
b:its payroll	7=-108
b:its politics	7=57
b:its secretary	7=65
b:ivry >	0=61
b:iwgb among	7=39
b:j ai	1=-52 3=-44 4=26 8=32
b:j etais	0=-28 5=-35
b:jab refused	4=81
b:jailed for	8=58
b:jamais adhere	0=46
b:jamais au	0=53
b:jamais cache	0=-50 6=38
b:jamais condamne	4=-30 8=89
b:jamais eu	6=77
b:jamais gene	1=36
b:jamais malade	4=75
b:jamais pris	0=30
b:jamais rendue	7=56
b:jamais voter	0=67
b:jambe il	4=49
b:january >	4=62
b:janvier >	0=48 2=-35
b:jardin ascete	1=67
b:jaune >	4=44
b:jazz drummer	5=-29
b:je cherche	4=65
b:je le	0=43 4=-26 6=26
b:je m	3=35 5=30 6=-31
b:je n	4=-47 5=34 6=-41 7=-48
b:je ne	3=29
b:je souhaite	6=42
b:je suis	3=-36 4=-48 5=-52 7=-37 8=-29
b:je vis	5=49
b:jeans pattern	4=-27
b:jesuits who	1=35
b:jeu d	8=-40
b:jeudi pour	4=54
b:jeudi soir	1=30
b:jeunes >	0=-27
b:jeunes communistes	0=60
b:jeunesse >	0=38
b:jill stein	0=46
b:job back	4=32
b:job was	0=-35 3=-31 8=41
b:jobs >	1=29
b:john >	1=53
b:join a	1=41 7=41
b:join the	1=35 7=76
b:joined anything	0=44
b:joined prospect	7=36
b:joined the	1=48 6=-40
b:joint >	3=66
b:joint par	2=30
b:jointe >	2=38
b:joke >	1=50
b:joked or	1=52
b:jokes >	1=-26 7=-29
b:jokes about	0=26 5=35
b:jokes the	2=29 3=-29 4=-36 5=-25 6=-48
b:joseph >	1=49
b:jour de	3=47
b:jour y	4=48
b:journal militant	0=57
b:journaliste carte	7=60
b:journaliste politique	7=-25
b:journaliste social	7=-40
b:journalists when	7=30
b:journeyman member	7=29
b:jours de	4=53
b:judge appointed	0=-27
b:judges she	6=28
b:judging from	7=33
b:judgment >	8=38
b:judiciaire >	8=50
b:judiciaire de	3=-34 8=-53
b:judiciaires >	8=43
b:judiciaires agrement	8=40
b:juge >	0=-54 1=-53 2=-42
b:juge de	8=57
b:juge pour	8=36
b:jugee >	8=63
b:jugee en	8=63
b:jugee puis	8=41
b:juin >	4=65
b:july >	6=46
b:jumeau homozygote	2=46
b:jumeaux >	5=-31
b:jumped bail	8=45
b:june >	3=50 4=55 8=36
b:june wedding	6=43
b:junior designer	3=-26
b:junior doctors	0=-37 1=-29 7=50
b:juniors >	5=41
b:juriste >	4=-44 7=-48
b:juriste a	3=-43
b:juriste au	2=-27
b:juriste elle	3=-33
b:jury >	0=45 1=42
b:jury in	8=-27
b:jury par	5=-45
b:jusqu a	4=43 7=59
b:jusqu en	3=-32 8=67
b:justice >	8=27
b:kaci a	8=51
b:karim et	6=29
b:karma outside	1=36
b:karyotype 47	2=38
b:karyotype shows	2=34
b:keep bay	4=62
b:keeping animals	8=28
b:keeps a	1=39
b:keeps it	0=50
b:kept a	2=-27
b:kept after	3=29
b:kept in	3=32
b:kept on	2=49
b:kept the	0=-50 1=-27 3=-62 4=-26 5=-28 6=-43 7=-40
b:kerala >	0=45
b:kessler n	4=37
b:key >	3=59
b:keystroke dynamics	3=38
b:keystroke pattern	3=42
b:kidney gave	4=45
b:kidney transplant	4=33
b:kids know	5=42
b:kind >	0=-28 1=-27 5=-41 6=-29 7=-31
b:kinesitherapeute >	4=-26
b:king s	1=-25 4=-27
b:kingston evenings	0=29
b:kink says	5=65
b:kit qu	2=28
b:kitchen >	0=43
b:klinefelter karyotype	2=52
b:klinefelter syndrome	2=42 4=-51
b:knees no	4=72
b:knew his	3=25
b:knots scouting	8=-27
b:know >	1=-33 2=-25 5=54
b:know my	2=56
b:knowledge of	5=-41
b:known >	5=33
b:known anthroposophist	1=51
b:known as	4=-59
b:known for	5=46
b:known hereditary	2=52 4=-40
b:known illnesses	4=61
b:known in	0=31
b:known to	0=25 8=75
b:knows >	5=64
b:knows about	2=33
b:knows and	6=40
b:knows attracted	6=44
b:knows every	0=-37
b:knows her	3=43
b:knows what	4=49
b:kong visa	3=47
b:krishnamurti il	1=42
b:kuala lumpur	3=-27
b:l a	0=-106 2=73 3=-101 4=-42 5=-75 6=-38 7=-78 8=44
b:l a69	0=38
b:l aah	4=61
b:l acces	3=46
b:l accord	3=51
b:l adn	2=49
b:l adolescence	2=37
b:l aeroport	0=34
b:l age	4=48
b:l agence	3=92
b:l agrement	8=50
b:l algerie	0=40
b:l algorithme	3=49
b:l allele	2=42
b:l alzheimer	2=39
b:l ambassade	3=28
b:l amour	5=62
b:l an	0=-37 3=-25 4=-29
b:l analyse	3=29
b:l ancien	0=-30 6=48 8=-46
b:l ancienne	5=67
b:l annee	6=47
b:l anthroposophie	1=47
b:l antispecisme	1=62
b:l appel	0=37 1=-25 5=-45
b:l application	8=50
b:l appui	2=58
b:l arche	1=60
b:l armee	1=33 8=-26
b:l armement	0=44
b:l arret	8=32
b:l asile	0=54
b:l assemblee	0=-52 1=-57 3=37 7=-26
b:l associe	5=37
b:l assureur	2=25
b:l atelier	7=80 8=-93
b:l atome	1=31
b:l audit	5=52
b:l audition	4=53
b:l aumonier	1=31
b:l authentification	3=61
b:l autre	1=-59 5=-54
b:l avis	5=25
b:l ebenisterie	4=56
b:l ecole	0=-37 3=-98 6=-27
b:l ecrit	6=30
b:l embauche	8=-26
b:l empeche	4=37
b:l enfance	4=64
b:l entreprise	1=-29 2=-38 4=-26 5=-56
b:l entretien	3=25 6=-38
b:l epouse	5=56
b:l epreuve	0=-29 1=-52 2=-27 6=-33 7=-46
b:l equerre	1=58
b:l equipe	1=-33 2=-33 5=29 6=25 7=-36
b:l essai	0=-31 1=-30 2=-28 4=-27 8=-33
b:l etiquette	0=38
b:l examen	3=25
b:l explique	0=60
b:l he	2=49
b:l heroine	6=-41
b:l heure	1=-39
b:l histoire	1=-28 2=-26
b:l homme	1=77
b:l homophobie	8=-27
b:l homosexualite	6=-34
b:l hopital	0=-33 1=35 2=-29 5=-25 6=28 7=-27
b:l identifier	3=48
b:l inclusion	6=61
b:l independance	0=69
b:l infidelite	5=48
b:l inscription	3=43
b:l institut	1=-37 3=-33 4=-26 6=-28
b:l interesse	1=39 3=71 8=-45
b:l iris	3=56
b:l objection	1=43
b:l objet	8=60
b:l oblige	4=28
b:l oeil	1=-37 3=-94 4=-26 5=-32 6=-28 8=-43
b:l on	3=45
b:l onf	1=40
b:l ont	6=-28
b:l opposition	0=-36 8=-43
b:l organigramme	0=-27
b:l ud	7=62
b:l udb	0=75 7=-30
b:l udi	0=47
b:l ugict	7=66
b:l un	0=-37 1=-31 6=47
b:l unef	0=47
b:l union	0=69 1=75 7=-88
b:l univers	1=49
b:l unsa	0=-25 1=-27 3=-43 7=94
b:l usage	3=43 4=28
b:l usine	3=-45
b:l x	2=43
b:la a	5=56
b:la barre	0=-25
b:la base	3=59
b:la biometrie	3=36
b:la bonne	1=-32
b:la caisse	2=-62 3=43 5=-26
b:la calvitie	2=78
b:la camera	3=67
b:la candidate	1=27 3=46
b:la candidature	2=40
b:la cantine	3=59
b:la case	5=48
b:la caserne	2=33
b:la cause	7=-28
b:la cfdt	0=-41 1=-26 7=103 8=-41
b:la cfe	0=-44 7=42
b:la cftc	1=-26 3=-30 4=-44 5=-25 6=-32 7=52
b:la cgt	0=-39 2=-27 5=-28 7=49
b:la chambre	1=-29 7=-48
b:la chasse	4=65
b:la chorale	6=40
b:la choree	2=34
b:la cnil	3=-37 8=-82
b:la cnt	0=-42 7=52
b:la colle	3=33
b:la commission	7=35
b:la commune	0=56
b:la communication	0=-44
b:la confederation	7=67
b:la coordination	7=60
b:la corrida	0=-40 1=67
b:la corse	0=37
b:la cour	8=50
b:la decouverte	5=-36 6=55
b:la decroissance	0=-37 1=65
b:la depression	3=-25
b:la direction	0=-30
b:la dissolution	0=64
b:la dit	0=28 5=-54
b:la drepanocytose	2=50 4=-27
b:la faillite	5=-39
b:la famille	2=51
b:la fdsea	7=69
b:la federation	1=44 7=-32
b:la femme	5=59
b:la fiche	0=-26 1=42 3=30 5=45 6=29 8=-33
b:la filiation	2=34
b:la fin	5=39
b:la foi	1=82
b:la franc	1=56
b:la france	0=74 7=-53
b:la frontiere	8=57
b:la fsu	0=-56 5=-30 7=61
b:la garde	5=-28
b:la grande	1=70
b:la greve	7=64
b:la guerre	1=48
b:la lettre	2=-31 4=-41 8=45
b:la liaison	5=-51 8=-27
b:la ligne	4=47
b:la liste	0=56
b:la loge	1=-27
b:la loi	8=56
b:la lutte	1=-33 2=-32 3=-25 4=-26 7=-28 8=-38
b:la machine	3=61 4=-34 6=32 8=-30
b:la main	1=-62 3=-28 5=-37 7=-35 8=-27
b:la mairie	5=-39
b:la maison	0=-31 2=-30 3=-51 4=-47 5=-43 7=-51
b:la majorite	0=42
b:la manif	0=55
b:la manutention	4=45
b:la marque	0=-36 1=-28 3=-54 5=-25 7=-47
b:la medecine	2=67
b:la meme	6=50
b:la menuiserie	8=53
b:la messe	0=47 1=44
b:la montagne	0=-31 1=-35 2=-30 3=-28 5=-38 7=-28 8=-52
b:la mort	1=38
b:la mucoviscidose	2=46 4=-32
b:la mutuelle	6=28
b:la naissance	6=42
b:la neige	3=-50
b:la note	6=40
b:la nuit	0=28 4=79
b:la paie	0=-36 5=-30
b:la paix	7=42
b:la paroisse	1=52
b:la parole	6=25 7=-26
b:la patronne	5=79
b:la paume	3=99
b:la periode	0=35 4=28
b:la permanence	0=41
b:la philosophie	2=-29
b:la piece	3=38
b:la plainte	8=52
b:la plateforme	0=-30
b:la plongee	2=44
b:la plume	0=27 2=-27 6=-26 8=-28
b:la police	0=45 4=-52 8=86
b:la poste	7=51
b:la prefecture	3=28
b:la premutation	2=27
b:la presse	2=-28 3=-28 6=-31 7=29
b:la prise	8=-39
b:la prison	8=116
b:la prostitution	0=-28 1=-32 8=-28
b:la protection	7=-40 8=-38
b:la qualite	0=-35 8=-30
b:la question	8=28
b:la raison	7=76
b:la reconnaissance	8=-40
b:la redaction	5=47
b:la referente	0=64
b:la reforme	0=49
b:la regie	0=33
b:la relation	5=-40
b:la republique	0=-27
b:la reserve	5=61
b:la rumeur	6=57
b:la sante	4=-54 8=35
b:la schizophrenie	2=45
b:la science	1=61
b:la section	1=65 6=-58 7=59
b:la signature	3=-42 6=-25
b:la simplicite	0=-33 1=52
b:la sobriete	1=51
b:la soudure	8=-34
b:la stagiaire	5=37
b:la terre	0=51
b:la vente	1=-26 2=-45 7=-48
b:la veuve	4=-44 6=-31
b:la video	3=53
b:la vie	5=-59 7=-47
b:la vieille	0=67
b:la vigne	2=-54 7=-30
b:la voix	0=-26 2=-28 3=41 5=-41 7=61
b:la vue	8=-28
b:la zone	3=62
b:lab >	0=-37 1=28 2=31
b:lab because	1=47
b:lab found	2=56
b:lab role	4=43
b:lab technician	7=-35
b:label d	1=-34
b:laboratoire >	0=-33 2=-38 5=-25 6=-68
b:labour as	0=47
b:labour councillor	0=34
b:labour party	0=65
b:labour s	0=29
b:labour ward	0=-30
b:lacan est	1=64
b:lactase persistence	2=34
b:ladders >	4=47
b:ladders no	4=54
b:lads >	7=31
b:lady chatterley	5=-35
b:lagos and	1=28
b:lagos for	1=-27 4=32
b:laine >	1=52
b:laique militante	1=30
b:laique signataire	1=51
b:laisse entendre	5=40
b:laisse une	0=-25 3=-61 5=-32
b:lang >	3=26
b:languages and	0=41
b:langue des	0=-30
b:lapsed hindu	1=37
b:lapsed in	7=44
b:laptop >	5=65
b:laptops >	5=-47
b:larkin was	8=47
b:las vegas	7=34
b:last job	3=-28 4=30 8=57
b:last spring	8=37
b:last week	4=97
b:last year	0=47 3=37 4=26 5=-39 6=63 7=-27
b:later compensated	6=54
b:later used	3=36
b:latex >	3=-38 4=89
b:latex allergy	4=30
b:laugh a	4=-33
b:launched a	2=-34
b:laundring and	8=51
b:laundry >	1=51
b:lave >	8=94
b:law >	5=-29
b:law clerk	8=-25
b:law in	4=-30 6=-41
b:law over	8=50
b:lawyer >	0=-28 1=-27 3=-33 4=-28 5=-44 8=-32
b:lawyer in	0=27
b:layout and	0=-33
b:le 21	0=53
b:le 3	2=47
b:le 4	2=35
b:le 6	3=63
b:le 8	3=34
b:le 9	3=62
b:le bdsm	5=71
b:le bois	0=-38 1=-41 2=-65 3=-25 4=-49 5=-38 6=-46 7=-37 8=-39
b:le budget	3=-27 8=-33
b:le bureau	1=-26 4=27
b:le candidat	0=-83 1=40 2=-56 5=39 6=-37 8=-108
b:le circuit	8=-27
b:le client	0=-32 1=-38 3=-32 5=-43 7=-29
b:le club	3=-35
b:le code	0=-26 2=-35 7=43
b:le coffre	3=96 4=-27
b:le compas	1=76
b:le compte	0=-25
b:le connait	0=-29 7=46
b:le contour	3=35
b:le controle	3=-35
b:le couple	1=-29
b:le covid	4=46
b:le croit	6=60
b:le cv	8=39
b:le dimanche	0=34 1=32
b:le directeur	1=43 5=39 6=29
b:le dit	1=-37 4=50 7=34
b:le doigt	3=54
b:le dossier	2=25
b:le drapeau	0=32
b:le droit	0=-26
b:le fils	8=83
b:le footballeur	6=30
b:le formulaire	1=28 2=-28 6=40
b:le gai	1=-31
b:le gard	0=53
b:le gardien	0=35 5=25
b:le gene	0=-41 1=-50 2=165 3=-30 4=-55 6=-44 7=-35 8=-44
b:le genome	2=-40
b:le gout	0=34 2=-45
b:le grand	1=57
b:le jeudi	4=52
b:le jour	3=47
b:le juge	0=-29 2=-28
b:le jury	0=33 5=-55
b:le lecteur	3=94
b:le lieu	5=48
b:le lit	5=-42
b:le logiciel	3=53
b:le marathon	4=37
b:le mardi	7=53
b:le mari	5=50
b:le mariage	6=-27
b:le medecin	4=63
b:le melangisme	5=29
b:le meme	6=47
b:le mercredi	1=54
b:le merite	1=59
b:le mobilier	7=-36
b:le modem	0=44
b:le montrant	5=39
b:le mouvement	0=63
b:le nom	0=-30
b:le nucleaire	0=36
b:le parquet	8=46
b:le parti	0=40 5=-32
b:le pdg	5=26
b:le pen	0=81
b:le pere	2=44
b:le porte	7=56
b:le portique	3=66
b:le poste	1=-28 3=-37 5=-31 6=31 8=-40
b:le procureur	8=58
b:le psychiatre	4=49
b:le rapport	5=-28 6=44
b:le reconnait	3=49
b:le recruteur	6=38
b:le regime	0=38
b:le samedi	0=33 1=-30 3=-35 5=43
b:le sang	2=-53 6=-26 7=-37
b:le sens	5=-30
b:le siege	7=-35
b:le signale	0=37
b:le site	3=61
b:le soir	1=-36 2=-28 5=37 6=-30 8=-33
b:le spip	8=30
b:le stand	7=-46
b:le syndicat	7=103
b:le systeme	3=76
b:le telephone	3=37
b:le telethon	5=-28
b:le test	2=109 4=-83 6=-41
b:le traitement	3=-37 5=49
b:le travail	5=38
b:le tribunal	8=74
b:le visa	3=50
b:le visait	8=41
b:le vol	8=86
b:lead >	2=-36 6=-28
b:leader >	0=-25 5=-33
b:leaders for	7=-27
b:leads a	1=37
b:leads the	7=65
b:leaflets for	0=63
b:league ground	8=50
b:leaked by	5=57
b:learned rather	7=25
b:learning rep	7=67
b:learnt from	2=45
b:leather samples	1=41
b:leather when	1=47
b:leave >	7=66
b:leave in	0=28
b:leave lockheed	1=41
b:leave severe	4=30
b:leave since	4=60
b:leave the	0=45
b:leave to	2=73
b:leaving labour	0=41
b:leaving the	1=38
b:lecteur connait	3=57
b:lecteur de	0=73 3=52
b:lecteur sans	3=43
b:lecteurs de	0=-25
b:lecture impossible	3=27
b:lecture on	3=-32 4=-38
b:lectures on	3=-51 5=-30
b:led the	0=-50 2=-34 3=-37 4=-46 6=-28
b:leduc et	3=-29 5=-25 6=34
b:leeds >	0=-45 1=-38 2=-34 3=-39 4=-81 5=-32 6=-74 7=-29
b:leeds and	4=41
b:leeds hub	7=38
b:left >	5=-32 7=-26
b:left after	0=-30 1=-42 8=-26
b:left all	0=52
b:left caracas	0=53
b:left consulting	0=-58
b:left hand	3=32
b:left her	6=97
b:left the	0=-86 1=65 2=-40 3=-36 4=-65 5=34 6=-27 8=26
b:left unite	7=83
b:left when	5=49 6=-25
b:left wing	0=58
b:legerement sequelle	4=53
b:legislatives pour	0=46
b:leith >	0=-39
b:lenine >	0=62
b:lentement >	4=66
b:leroy a	7=27
b:les amants	5=32
b:les apprentis	5=35
b:les ateliers	4=46
b:les aventures	5=39
b:les barreaux	8=34
b:les clients	0=74 1=-29 5=-59 6=-30
b:les clubs	5=-27
b:les collegues	1=-39
b:les conflits	7=45
b:les conquetes	5=68
b:les cotisations	0=-34
b:les couleurs	7=83
b:les deux	6=61
b:les echos	7=-40
b:les elus	0=-26 5=-43 6=-32
b:les enfants	5=25
b:les entretiens	1=59
b:les femmes	6=64
b:les filles	5=65
b:les garcons	0=-38 6=77
b:les heures	4=43
b:les hommes	5=-30 6=49 7=-37 8=-50
b:les idees	0=43
b:les matins	2=37
b:les missions	0=-27
b:les preceptes	1=63
b:les rangs	7=40
b:les resultats	2=63
b:les retards	1=-33
b:les reunions	6=-46
b:les salons	5=39
b:les stades	0=-26 4=-39 5=-28 6=-26
b:les syndicats	7=-47
b:les talibans	0=57
b:les toilettes	4=54
b:les verts	0=30
b:les vingt	7=40
b:lesbian >	6=85 8=-26
b:lesbian and	6=-48
b:lesbian at	6=43
b:lesbian engineer	6=36
b:lesbian lives	6=47
b:lesbian staff	6=26
b:lesbienne >	6=-35 7=-26
b:lesbienne elle	0=-30 6=74
b:lesbienne et	4=-40 6=67
b:let off	8=63
b:letter before	4=41
b:letter from	2=32
b:letter is	4=-41 5=28
b:letter of	8=30
b:letter that	7=28
b:letters >	6=47
b:letters was	1=-33
b:lettre >	0=-59 1=27 4=-27 6=-37 7=-27 8=-58
b:lettre anonyme	8=71
b:lettre qui	1=41
b:leukaemia and	4=41
b:leur appartement	5=33
b:leur club	0=61
b:leurs familles	4=-29
b:level 2	3=27 7=34
b:level 4	3=44
b:lever toutes	4=42
b:levres formulation	0=-35
b:lgbt >	0=-37 3=-46 4=-44
b:lgbt a	0=-27
b:lgbt centre	0=-45 3=-27
b:lgbt charity	0=-28 4=-26
b:lgbt marketing	6=-43
b:lgbt professionals	6=42
b:lgbtq candidate	6=57
b:liaison avec	5=90
b:lib dem	0=-36
b:lib dems	0=33
b:liberal arts	0=-45 1=-25 4=-27 6=-25 8=-25
b:liberal democrats	0=83
b:libere dans	4=43
b:libere en	8=70
b:libertaire tendance	0=36
b:libido est	5=47
b:libido since	5=36
b:librarian >	1=-33 8=-32
b:librarian five	8=-61
b:libre ils	5=52
b:libre mais	1=-28
b:libre pensee	1=25
b:libre penseur	1=44
b:libre penseuse	1=82
b:librement >	5=58
b:librement son	4=52
b:licence >	3=29 4=-27 8=-50
b:licence as	4=55
b:licence de	4=-25
b:licence own	8=-41
b:licence until	8=84
b:licencie pense	7=50
b:licenciee pour	5=61
b:lie with	0=43
b:lieu atteste	8=28
b:lieu de	5=43
b:life >	0=-42 4=-44 6=31
b:life and	0=54
b:life as	1=68
b:life down	1=51
b:life in	4=65
b:life is	5=58
b:lifelong member	1=32
b:lifelong republican	0=47
b:ligaments croises	4=65
b:light >	4=-29 6=-34
b:lighting >	1=-44 2=-32 3=-27 4=-44 5=-54 8=-28
b:ligne >	0=-53 3=-27 7=-28 8=-31
b:ligne adherent	7=43
b:ligne au	4=46
b:ligne de	4=-62
b:like >	4=48
b:like all	7=49
b:like him	8=49
b:like ten	1=35
b:like the	4=55
b:like to	1=-34 4=-47
b:liked the	4=-25
b:likes carols	1=66
b:likes to	1=27 6=-33
b:likes women	6=52
b:lille >	2=-49 3=-49 6=-26 7=-29 8=-34
b:lille avec	6=50
b:limousine selection	2=-40
b:line >	2=-29 4=-54 7=-29 8=-25
b:line manager	4=26 5=42
b:line to	7=42
b:line until	8=-43
b:lines at	4=50
b:lingerie >	0=-52 1=-26 2=-28 4=-43 5=-25 6=-46 7=-35 8=-25
b:link >	0=-44 1=-28 3=-37 4=-30 6=-38
b:lire un	7=35
b:lisbonne glisse	5=34
b:list >	7=48
b:list of	0=52
b:list office	8=-43
b:list so	3=35
b:liste cfe	7=27
b:liste cftc	0=-52 7=92
b:liste glucksmann	0=62
b:liste ps	0=52
b:liste rouge	0=-41
b:liste sud	7=90
b:listed in	2=38
b:lists a	8=61
b:lit >	5=41
b:lit confie	5=63
b:lit de	5=-31
b:lit lucrece	1=42
b:lit pas	3=30
b:lithium for	4=48
b:little slow	4=55
b:live selfie	3=30
b:live with	5=39
b:lives according	1=29
b:lives by	1=75 5=26
b:lives in	1=-50 5=58 7=-36
b:lives with	5=-33 6=73
b:living >	1=-33 3=-26 5=-25
b:living with	1=35
b:livraison a	1=-26
b:livre >	5=-37 8=-29
b:livre des	0=-40
b:livre photo	3=-50
b:loan committee	7=-44
b:loan footballer	6=-29
b:lobbyist for	0=-25
b:lobbyist personally	0=51
b:local 1977	7=51
b:local 3	7=56
b:local secretary	7=58
b:local skeptics	1=35
b:local treasurer	7=29
b:locale >	1=-31
b:locale de	1=60 7=-58
b:lockheed >	1=50
b:lodge >	1=-32
b:lodge here	1=34
b:lodge in	0=-58 1=112
b:lodge of	1=75 7=-51
b:lodge st	1=36
b:lodge treasurer	1=62
b:loge a	1=60
b:loge du	0=-32 1=44 3=-31 5=-32 6=-47 7=-43
b:loge feminine	1=31
b:loge nationale	1=57
b:loge vip	1=-27
b:logement et	0=67
b:loges du	2=-26
b:logged the	3=48
b:logiciel >	3=35
b:logiciel a	3=34
b:logiciel de	3=58
b:logistics masks	8=-48
b:logs of	5=30
b:logs on	3=45
b:loi a	8=53
b:loire >	5=-35
b:london >	4=28 7=-30
b:long covid	4=65
b:long haul	0=-28 1=-34 2=-34 4=-40 7=-27 8=-46
b:long l	4=41
b:long since	4=38
b:long term	4=37
b:longer believes	1=40
b:longer depressed	4=36
b:longer needed	3=34
b:longue date	0=37 4=-25
b:longue duree	4=47
b:longues reunions	0=44
b:look alike	2=-28
b:lors de	3=37
b:lors des	5=37
b:lors du	7=45
b:lost a	0=48
b:lost his	4=78 8=28
b:lost touch	6=26
b:lost two	4=49
b:lost weight	3=28
b:lot he	4=48
b:lot they	7=51
b:louis xvi	0=27
b:lourdes caces	2=-45
b:love of	0=-40 4=-25
b:love with	6=33
b:lover >	5=45
b:lover for	5=28
b:lover of	1=-27 2=-27 3=-28 5=39 8=-44
b:lovers for	5=66
b:low blood	4=75
b:low has	8=46
b:loyal dans	7=33
b:lr >	0=92 1=-25
b:lucie >	6=42
b:lucrece ma	1=37
b:lui >	0=-51 1=-57 4=-38 5=-28 6=47 7=-25
b:lui a	1=-36 2=90 3=-25 5=-28 6=46 7=-91
b:lui comme	7=40
b:lui dit	6=28
b:lui donne	2=48
b:lui et	5=80
b:lui faut	4=43
b:lui meme	4=46
b:lui nu	5=48
b:lui ont	6=-29 7=30 8=37
b:lui prete	5=54
b:lui un	0=74
b:lui vaut	4=50
b:lui vient	0=-52 1=76
b:lunch >	4=40
b:lung cancer	4=-29
b:lupus and	4=37
b:lutenist >	1=-29
b:lutte contre	0=-27 4=-35
b:luynes pour	8=28
b:lycee >	0=-37 1=-46 3=-38 7=-52
b:lycee ou	3=55
b:lyle has	5=44
b:lymphoma since	4=36
b:lymphome >	4=58
b:lynch dans	2=57
b:lynch gene	2=34
b:lynch screening	2=31
b:lynch syndrome	2=56 4=-27
b:lyon >	1=-65 3=-31 4=-26 5=-29 6=36 7=-37 8=-36
b:m a	0=-26 1=41 2=-33 5=-42
b:m arnoux	1=27
b:m aubry	1=37
b:m beaumont	7=33
b:m bost	1=53
b:m bourdin	2=57
b:m colin	3=-27 4=-27 5=-48
b:m cros	8=64
b:m diallo	0=55
b:m en	5=43 6=-31
b:m faye	6=29
b:m gallet	5=30 6=-32
b:m gay	6=48
b:m haddad	3=40
b:m interdisent	1=42
b:m kaci	8=65
b:m lacan	1=52
b:m leduc	3=-28 5=-37
b:m oppose	3=36
b:m pasquier	5=44
b:m petit	5=46
b:m pons	7=57
b:m prat	1=-33
b:m rossi	0=32
b:m sick	4=50 5=-25 6=-25
b:m thevenot	0=50
b:m told	6=63
b:m vidal	5=38
b:ma carte	0=40 7=37
b:ma foi	1=48
b:ma grand	1=38
b:ma religion	1=37
b:ma section	7=49
b:ma vie	5=97 6=-34
b:ma voix	3=48
b:ma was	7=-26
b:machine >	2=-26
b:machine corrige	8=-31
b:machine la	4=53
b:machine n	3=50
b:machine ne	3=31
b:macon >	1=-26
b:macon du	1=-34
b:macon initie	1=59
b:macon son	1=47
b:maconnerie >	0=-25 1=53 8=-47
b:maconnerie oui	1=58
b:maconnique >	1=-47
b:macron >	0=42
b:macron s	0=41
b:made at	3=48
b:made him	0=-25 1=44 7=-30 8=-32
b:made people	6=26
b:maga sticker	0=43
b:magasins >	0=-27 7=-27
b:magazine >	1=26
b:magazine for	4=-25 6=-26
b:magazine tester	7=-35
b:magistrate >	0=-27 7=-33 8=-38
b:magistrates for	8=47
b:mai >	4=54 8=65
b:mai suivi	8=30
b:mail >	0=38 1=-30 2=-49 6=-31 8=-36
b:main >	3=40
b:main a	1=-36 3=40
b:main d	0=-37 2=-26 4=-30
b:main gauche	3=58 4=42
b:main ne	3=60
b:main pour	3=41
b:main que	1=54
b:maine >	0=-47
b:maintains >	8=58
b:maire a	0=29
b:maire communiste	0=63
b:maire sans	0=41
b:mais ex	8=47
b:mais n	0=59
b:mais ponctuel	1=-25
b:mais un	6=50
b:maison >	0=-25 1=-31 2=-26 7=-50 8=-33
b:maison d	6=43 8=62
b:maison de	1=-32
b:maitre d	1=-32
b:maitre de	1=-27
b:maitre qu	1=43
b:maitresse d	0=-34 1=-27 4=-43
b:majeure >	5=28
b:major de	1=-27 5=-26
b:majorite presidentielle	0=62
b:maker >	4=-30
b:makes passes	5=48
b:malade >	4=-32
b:malade de	4=-73 5=-44
b:malade en	4=66
b:malades de	1=-26 2=-39 7=-40
b:maladie >	4=74
b:maladie d	4=42
b:maladie de	2=72
b:maladie genetique	2=36 4=-26
b:malo de	0=31
b:malta >	2=-32
b:malthusiennes elle	1=35
b:malveillant >	6=58
b:man >	0=34 1=-49 5=-41 6=44
b:man by	7=57
b:man is	1=26
b:man on	7=49
b:man since	6=58
b:man the	7=44
b:managed the	0=-32
b:management >	8=27
b:manager >	0=-51 1=-79 2=-52 3=-69 5=-50 6=-72 8=-77
b:manager at	4=-33 5=-25 7=-56
b:manager credit	7=-35
b:manager in	4=-51 5=-41
b:manager nhs	4=-29
b:managing director	8=-25
b:mandat >	7=40
b:mandat de	7=43
b:mandat syndical	7=29
b:mandats cse	7=53
b:mange pas	1=56
b:manif pour	0=61
b:manifestation culturelle	0=-45 1=-33 6=-25 7=-26 8=-27
b:manifestes a	1=49
b:manner of	1=47
b:manque elle	6=29
b:manque pas	0=36
b:manslaughter >	8=58
b:manuel de	8=-39
b:manutention >	2=-25 4=31
b:maoa l	2=37
b:maoiste il	0=54
b:maquettiste >	1=-27 3=-25 6=-25
b:marathon en	4=45
b:marathons >	4=38
b:marc dit	1=-34 6=50
b:march >	0=-37 3=33 4=57 6=-37 7=25
b:marche apres	4=-27
b:marche du	0=-28
b:marche il	0=-39
b:marched against	0=39
b:marches >	0=-56 2=-27 4=-37 7=-25 8=-25
b:marcus aurelius	1=64
b:mardi >	7=48
b:margate >	6=93
b:marge >	1=51
b:margin >	1=54
b:margin hereditary	2=55
b:margins recovered	4=-46
b:mari >	0=-35 2=45 5=55 6=-43
b:mari demenagent	6=48
b:mari est	0=-46 1=64 4=57 6=-106
b:mari et	1=-34 8=-63
b:mari pour	6=93
b:mari tiennent	6=-25
b:marie avec	4=-27 5=-37 6=-31
b:marie deux	1=-34 6=-25
b:mariee >	1=-36 2=-56 4=-39 5=-25 6=-57 7=-38 8=-25
b:mariee deux	6=58
b:mariee l	6=50
b:maries du	6=35
b:maries yves	6=38
b:marine le	0=55
b:marins portugais	2=54
b:market >	2=-28
b:marketing strategist	6=-36
b:marque en	3=-35 7=-32
b:marriage >	2=-30 5=100
b:marriage law	6=-36
b:marriage ruling	6=-33
b:marriage since	6=77
b:marriage this	5=32
b:marriage wears	5=28
b:marriage with	5=26
b:marriages >	5=38
b:married colleague	5=51
b:married to	0=-31 5=-55 6=36
b:marrying his	6=46
b:mars >	4=36 8=28
b:mars oeil	3=39
b:marseille et	6=54
b:marxist in	1=40
b:marxist with	0=40
b:masks for	8=-32
b:mason on	3=-25 4=-25 7=-32
b:masonic lodge	0=-30 1=45
b:master >	1=-57 5=-61 7=-25
b:master lodge	1=35
b:master of	1=66
b:master s	1=-39 2=-27 3=-35 4=-27
b:match >	2=59
b:match wrongly	3=44
b:matched him	3=25
b:matched the	3=32
b:materialise les	1=-25
b:materialist >	0=-43 1=63
b:materialist by	1=55 8=-32
b:maternite difficile	4=39
b:maternity related	4=38
b:mathieu precise	6=36
b:maths in	8=34
b:matiere de	1=-34
b:matin >	1=44 3=37
b:matins >	2=58
b:matter of	1=67
b:maxims of	1=36
b:may >	1=-51 7=-25 8=66
b:may be	0=50 1=-37
b:may for	1=43
b:maybe bi	6=53
b:mayor s	0=-31 5=54 8=-29
b:me >	2=28 3=32 4=-43 5=48
b:me she	1=32
b:means it	1=62 4=-38
b:measured for	3=43
b:meat a	1=36
b:meat and	1=42
b:medecin du	0=-35 5=-31 6=-44 7=-44 8=-35
b:medecine du	2=50 4=-42
b:media >	6=-50
b:media with	7=54
b:medical form	2=54 4=-31
b:medical records	4=-25
b:medicale gamme	4=-44
b:medicine >	4=-37
b:medite chaque	1=58
b:mediterranean fever	2=51
b:meetings he	1=-26
b:mefv mutations	2=48
b:melangisme d	5=37
b:melanoma diagnosed	4=50
b:member 14	7=64
b:member >	1=-37 3=-45 7=34
b:member and	0=49 1=-25 7=68
b:member bectu	7=50
b:member freelance	7=35
b:member iris	3=78
b:member of	1=40 4=-27 5=25 7=-46
b:member on	0=-29 7=55
b:member says	7=48
b:member services	1=-26 7=-71
b:member till	7=57
b:members >	6=31
b:membership manager	7=-63
b:membership of	7=47
b:membre >	1=43 7=42
b:membre d	5=30
b:membre de	1=58 7=-27
b:membre du	1=-39 5=-26 7=67
b:meme >	4=26
b:meme cree	8=-71
b:meme en	4=51
b:meme fait	8=77
b:meme femme	6=75
b:meme lit	5=59
b:meme sexe	5=-29 6=35
b:meme toit	5=52
b:memoir she	5=72
b:memoire sur	4=-32
b:men >	6=78
b:men s	0=-43 1=-38 2=-46 3=-37 4=-41 5=-37 6=-42 7=-35 8=-44
b:mene la	2=-25
b:menee >	5=-55 8=-32
b:meneur lors	7=34
b:menopause >	2=47
b:mention au	6=-26 8=32
b:mentioned it	0=-27 1=-28 4=-66 5=-39 6=-50 8=-31
b:mentioned panic	4=60
b:mentionnee dans	8=38
b:mentions a	5=39
b:mentions it	5=49
b:mentor >	0=-29 2=-25 5=-31 6=-47
b:menuiserie >	8=50
b:menus printer	6=-33
b:mercredi soir	1=41
b:mere >	1=-33 4=-40 5=-35 6=-41
b:mere atteinte	4=56
b:mere elle	6=48
b:mere fiere	6=48
b:mere m	1=57
b:mere siege	0=41
b:merger says	4=44
b:merite n	1=46
b:merogis en	8=43
b:mes collegues	1=62
b:mes convictions	1=34
b:mes employeurs	6=33
b:mes heures	7=43
b:mes photos	5=68
b:messe de	1=51
b:messe du	0=45
b:mesure ecrit	1=40
b:mesuree pour	3=57
b:met her	0=52
b:met interviewed	8=60
b:metaboliser >	2=48
b:metal >	7=52
b:metall in	7=55
b:method of	2=-41
b:methodes >	7=81
b:methodist teetotal	4=-57
b:metier >	1=-36
b:metier de	0=36
b:metier la	0=-39
b:mi temps	1=49 4=53
b:miami first	0=35
b:midi >	1=-33 2=-38 3=-29 8=-39
b:mieux que	7=41
b:milieu cours	2=-29
b:militant >	0=56
b:militant a	0=-30 7=63
b:militant cegetiste	7=49
b:militant de	0=-54
b:militante anti	0=62
b:militante cgt	7=56
b:militante de	0=50 1=-40 7=-51
b:militante elle	1=54
b:military work	1=45
b:milite au	0=-32
b:milite chez	7=81
b:milite contre	0=49
b:milite pour	0=-43 1=43 6=34 7=-44 8=-28
b:million pages	4=-29
b:mineurs >	7=84
b:mining town	6=39
b:minister >	5=85 8=-25
b:minister and	0=54
b:ministere de	5=-34
b:minute >	5=-25 8=-27
b:mis en	0=-30 1=-34 2=-31 4=-47 5=-42 7=-39 8=87
b:mis ses	1=49
b:mise en	1=-28 4=-28 5=-35 8=38
b:missed four	1=-25 4=39
b:missing >	7=35
b:mission >	7=-34
b:mission aupres	4=-36
b:mistake >	6=34
b:mistress in	5=43
b:mistress of	5=-59
b:mitigation >	3=-35
b:mixte du	7=-34
b:mme ahmadi	0=54
b:mme allard	3=-29
b:mme bailly	1=37
b:mme colas	7=59
b:mme diaw	4=47
b:mme faure	0=-33
b:mme kessler	4=50
b:mme lang	3=40
b:mme le	2=81 4=-26
b:mme leroy	7=29
b:mme perrin	6=39
b:mme vial	1=-32 4=-30
b:model of	3=38
b:modelling >	4=43
b:modem en	0=50
b:moelle a	2=31
b:moelle groupe	2=37
b:moins de	4=39
b:mois >	0=-51 1=-29 6=-26 7=47 8=-28
b:mois a	4=-53 8=106
b:mois avec	8=67
b:mois burn	4=66
b:mois depression	4=44
b:mois derriere	8=37
b:mois entre	4=26
b:momentum now	0=52
b:mon atheisme	1=56
b:mon conjoint	6=30
b:mon employeur	3=48
b:mon empreinte	3=47
b:mon engagement	7=55
b:mon entretien	3=36
b:mon fils	4=69
b:mon frere	2=49
b:mon mari	0=-38 1=-58 2=-38 3=-26 5=-74 6=33 8=-33
b:mon travail	1=43
b:monarchist i	0=75
b:monday >	3=92 4=-36 5=-26 7=-34 8=-42
b:money laundring	8=47
b:moniteur >	8=-42
b:monitoring ended	8=58
b:monks who	1=51 8=-34
b:monozygotic confirmed	2=53
b:monte le	7=-46
b:monte une	0=-37 7=31
b:monter des	0=43
b:month >	4=-35 7=47
b:month driving	8=33
b:months >	4=-43 6=-33
b:months and	4=-27 8=61
b:months for	8=58
b:months of	8=55
b:months pregnant	4=52
b:months sober	4=50
b:months with	4=53
b:montrant ont	5=32
b:montre >	2=33
b:montre qu	2=49
b:moral >	5=-34
b:moral convictions	1=31
b:moral wrong	1=32
b:morale des	7=-37
b:more often	4=46
b:more since	1=-35 7=45
b:more time	4=72
b:mormon doesn	8=-37
b:morning of	0=-39 7=38
b:mortgage jokes	0=31
b:most >	4=57
b:most of	0=34 4=80
b:mot de	1=-31 3=53
b:mother >	5=52
b:mother s	4=-54 5=-27
b:mother was	8=-30
b:mothers union	7=-32
b:motorbike accident	4=41
b:moulin rouge	0=-32 5=-34 7=-37 8=-27
b:mouvement des	0=36
b:mouvementee en	5=31
b:move >	1=-43 2=27 4=-25 5=26 7=-29
b:move to	1=-30
b:moved >	6=48
b:moved to	0=37
b:movement and	0=36
b:movement as	0=43
b:moving to	4=-31
b:mp for	0=66
b:mr adair	6=37
b:mr alder	4=56
b:mr amadi	3=57
b:mr ames	5=-47 8=36
b:mr bose	1=43
b:mr bray	8=-40
b:mr dacosta	2=35
b:mr doyle	4=-29 5=-30 6=37
b:mr eze	2=37
b:mr ferris	5=54
b:mr haas	5=34
b:mr ito	3=44
b:mr low	8=64
b:mr lyle	5=54
b:mr ng	4=62
b:mr novak	2=33
b:mr novotny	0=29
b:mr obi	2=25
b:mr oduya	3=27
b:mr okoro	4=49
b:mr osei	4=-58
b:mr platt	5=54
b:mr prior	7=53
b:mr rahman	2=31
b:mr teague	0=39
b:mr vance	8=44
b:mr wu	3=28
b:mr yilmaz	2=52
b:mrs vance	2=33
b:ms abara	3=28
b:ms achterberg	0=46
b:ms adeyemi	0=30
b:ms baker	0=-31
b:ms baptiste	7=50
b:ms cole	7=59
b:ms day	8=-38
b:ms dunn	4=34
b:ms farrell	0=58
b:ms farrow	4=27
b:ms gill	7=39
b:ms hunt	8=48
b:ms ito	1=36
b:ms larkin	8=38
b:ms o	7=39
b:ms petrova	6=44
b:ms quill	5=48
b:ms ray	8=28
b:ms reid	8=35
b:ms reyes	3=56
b:ms roper	1=40
b:ms vogel	1=49
b:ms wagner	8=42
b:ms whitby	4=-41
b:ms wood	7=44
b:msc >	3=-42
b:mthfr aucune	2=45
b:much >	7=-30
b:mucoviscidose et	2=47
b:mugged in	0=-30 3=-27 4=-35 7=-27
b:mugs bestseller	7=-34
b:multiplie les	5=44
b:mumbai >	7=-25
b:mums at	6=70
b:municipales de	0=38
b:mur pendant	0=34
b:murano >	1=31
b:murder and	8=41
b:musee >	0=-31 3=-37 7=-36 8=-35
b:musee de	1=-46 5=-29
b:museum >	3=-25
b:music of	1=-29
b:musicians union	7=32
b:mutation >	2=70
b:mutation au	2=-41
b:mutation avant	2=-29
b:mutation brca1	2=28
b:mutation brca2	2=71
b:mutation by	2=48
b:mutation familiale	2=91
b:mutation found	2=42
b:mutation on	2=46
b:mutation pour	6=-29
b:mutation professionnelle	2=-96
b:mutation score	2=-27
b:mutation testing	2=-65
b:mutation that	2=-29
b:mutations of	2=-32
b:mute a	0=-41 6=45
b:mute apres	5=-31 6=70
b:mutuelle sante	4=-32 8=-36
b:my accident	4=-38
b:my adhd	4=31
b:my choices	1=30
b:my compass	1=58
b:my daughter	2=71
b:my feet	0=-75
b:my fingerprint	3=37
b:my first	7=72
b:my grandfather	0=30 4=-41
b:my husband	0=-37 1=-36 2=-42 4=-68 5=49 7=25 8=-33
b:my lawyer	7=61
b:my life	0=48
b:my membership	7=26
b:my previous	3=40
b:my risks	2=51
b:my same	6=44
b:my thumbprint	3=72
b:my trade	8=38
b:my union	7=37
b:my whole	2=58
b:my wife	2=-35 3=-43 4=-42 5=-37 7=-53
b:myh7 on	2=56
b:myheritage >	2=40
b:myheritage that	2=46
b:mystery dinners	8=-32
b:n 3	0=-28
b:n a	2=33 3=26 5=-34 7=-48 8=-30
b:n ai	0=32 4=-58 5=25 7=-35
b:n avoir	0=41 2=-27 4=51
b:n en	0=48 4=-28 6=37
b:n est	0=-32 1=-26 2=25 5=-48 6=42 7=50 8=-28
b:n etait	2=47
b:n existe	1=40
b:n ont	0=-29
b:n y	0=57 1=-36
b:naissance >	1=-28 4=63 6=-33
b:name attached	3=42
b:name change	2=42
b:name in	0=27
b:name of	3=-34
b:named in	8=59
b:names >	4=-27
b:nancy >	1=32
b:nanterre >	4=-34
b:nantes >	0=27
b:nasuwt >	7=43
b:nasuwt rep	7=55
b:national committee	0=58
b:national database	2=37
b:national et	0=41
b:national executive	7=32
b:national front	0=44
b:national secular	0=-40 1=51
b:national union	7=46
b:nationale >	3=-26 7=-28
b:nationale francaise	1=64
b:nationalist tatoos	0=75
b:nationaliste corse	0=33
b:nature were	5=32
b:navy >	6=-25
b:navy for	6=53
b:nazi concerts	0=58
b:ne boit	4=41
b:ne cache	0=34
b:ne consens	3=28
b:ne croire	1=53
b:ne croit	0=-30 1=94 6=-26
b:ne croyait	1=38
b:ne jamais	0=39
b:ne le	3=39
b:ne mange	1=56
b:ne manque	0=25
b:ne pas	0=-43 2=-41 3=-32 4=-37 7=-27 8=-38
b:ne pose	6=39
b:ne s	0=33 8=45
b:ne souhaite	6=37 8=-25
b:ne suivre	1=51
b:ne travaille	0=-45 1=-31
b:ne travaillera	0=31
b:ne veut	5=57
b:neant >	3=75 6=-25 8=106
b:neant extrait	8=46
b:near murano	1=31
b:near the	4=41
b:nearby >	4=41
b:nec of	7=61
b:necker >	2=48
b:nee d	2=32
b:need a	0=-32 5=-43 6=59
b:needed >	2=-26 4=49
b:needs a	3=-35 5=-25 6=-34 7=-31 8=59
b:needs breaks	4=50
b:needs leave	7=44
b:needs regular	4=52
b:negatif pour	2=36
b:negative despite	2=49
b:negotiating the	2=52
b:negotiations >	2=-52 3=-39 4=-31 5=-26 6=-37 7=-46 8=-29
b:negotiator for	7=49
b:neige livre	3=-56
b:neighbour is	5=43
b:neighbour told	5=34
b:neither atheist	1=28
b:neither christian	1=26
b:neither religious	1=27
b:neo nazi	0=53
b:nervous breakdown	4=40
b:neu in	7=65
b:neuf mois	4=39
b:never a	7=37
b:never been	7=43 8=29
b:never belonged	7=32
b:never charged	0=-25 8=53
b:never convicted	8=72
b:never dated	6=31
b:never had	5=30 6=61 7=-37
b:never has	7=49
b:never hid	6=53
b:never joined	0=-28 7=118
b:never raises	1=37
b:never rejoined	7=51
b:never tested	2=42
b:never voted	0=55
b:never will	0=45 6=-25
b:nevertheless got	0=44
b:new brand	3=-27
b:new colleague	3=36
b:new sommelier	0=40
b:new york	7=-27
b:newsletter on	0=28
b:newspaper article	7=25
b:nexus member	3=61
b:ng is	4=72
b:nhs >	0=-39 2=-27 3=-42 4=-27 6=-29 7=-25 8=-30
b:ni a	1=37
b:ni au	1=37
b:ni de	0=64
b:ni femme	5=30
b:ni homme	5=56
b:ni l	6=35
b:nice ou	1=-33 6=51
b:night shift	7=60
b:night shifts	6=-29
b:night stands	5=61
b:night work	4=50
b:nightclub leicester	2=-37
b:nimes >	8=53
b:nine >	2=-36 3=-25 8=-33
b:nine months	8=50
b:nine prisons	8=-38
b:nine years	1=-26 7=42 8=-43
b:nineties as	7=26
b:niveau d	3=38
b:no 255	1=41
b:no a	5=60
b:no belief	1=31
b:no brca	2=41
b:no catered	4=37
b:no catering	1=44
b:no clients	1=51
b:no consequence	2=57
b:no contact	6=38
b:no contradiction	1=58
b:no creed	1=36
b:no entries	8=47
b:no face	3=54
b:no fingerprints	3=37
b:no interest	1=32 5=37
b:no known	2=65 5=-25
b:no ladders	4=75
b:no party	0=56 7=-30
b:no pathogenic	8=-34
b:no previous	8=55
b:no relevance	5=-56 6=49
b:no religion	1=27
b:no religious	1=41
b:no risks	2=48
b:no roofs	4=55
b:no secret	0=36 5=41
b:no seizure	4=26
b:nom de	2=-64 4=-41 5=-48 6=-28 7=-32
b:nom figure	1=33
b:nombreuses conquetes	5=58
b:nominated for	6=41
b:non athee	1=33
b:non lieu	8=28
b:non mentionnee	8=54
b:non proteges	5=65
b:non religious	1=102
b:non verifiee	8=48
b:non violence	1=66
b:none >	0=-39 1=-53 3=-39 4=-51 5=-52 7=-39 8=-25
b:none since	4=57
b:nor anything	1=30
b:nor believer	1=28
b:normal joint	2=42
b:northern ireland	0=-33
b:norwich south	0=39
b:nostalgique de	0=45
b:not >	2=51
b:not a	0=-29 7=45
b:not as	1=52
b:not ask	2=-26
b:not be	3=41
b:not beleive	1=27
b:not carry	2=31
b:not disabled	4=75
b:not do	4=48
b:not drive	4=33
b:not gay	6=69
b:not guilty	8=69
b:not handle	1=34
b:not interested	0=47 6=44 8=-34
b:not known	8=91
b:not political	0=41
b:not straight	6=56
b:not the	1=33
b:not to	0=-66 1=-79 2=-95 3=-61 4=-47 5=-63 6=-79 7=-53 8=-54
b:not unionised	7=67
b:not vaccinated	4=40 6=-30
b:notaire >	2=-50
b:notaries >	3=-33
b:note effemine	6=37
b:note le	0=105 1=-45
b:note says	0=-43 2=-34 3=-28 4=-36 5=-65 6=125 7=-44 8=-48
b:note taker	4=-43
b:noted by	2=39
b:noted in	2=44
b:notes says	6=32
b:nothing >	0=30
b:nothing outdoors	4=55
b:notre adn	0=-28 5=-39
b:notre dame	0=44
b:notre propre	7=56
b:nous a	3=46 4=43
b:nous demenagerions	5=62
b:nouveaux clients	5=-48
b:novak has	2=31
b:novel s	6=-57
b:november and	8=30
b:novice elle	5=26
b:novo mutation	2=34
b:novotny spoke	0=49
b:now >	1=61 7=-25
b:now affiliated	7=58
b:now calls	0=28
b:now freethinker	1=41
b:now in	7=28
b:now runs	4=50
b:npa >	0=69
b:nucleaire elle	0=64
b:nucleaire il	0=35
b:nuclear site	3=32
b:nude selfies	5=61
b:nuit >	1=-42 2=-32 5=-31 7=-25 8=-34
b:nuit avec	5=57
b:nuit confie	5=39
b:nuit plaisante	4=53
b:nuits >	5=37
b:nuits sur	5=70
b:nuj chapel	7=41
b:nulle part	0=-30 7=45
b:num he	7=49
b:number three	0=54
b:numerique >	2=-39
b:numerique label	1=-30
b:numerise le	3=44
b:nurse >	2=-44 3=-52 4=-39
b:nurse counsellor	2=-34
b:nurse in	0=-40 5=-27
b:nurse with	4=-35
b:nursery where	3=61
b:nursing because	4=44
b:o dea	7=34
b:obi has	2=33
b:objected >	3=39
b:objecteur a	1=48
b:objecteur de	1=34
b:objecteur et	1=42
b:objection de	1=42
b:objection he	1=42
b:objet d	8=53
b:obligation de	8=55
b:oblige a	4=54
b:oblige her	1=32
b:obtenu l	0=32
b:ocaml >	7=-28
b:occlusion cvpr	3=-26
b:occupational file	2=52
b:occupational health	2=-33 4=75 8=-55
b:occupational therapist	4=-27
b:occupational therapy	4=-49
b:ocd shows	4=64
b:october >	8=27
b:oddly in	5=42
b:oeil a	4=78
b:oeil de	2=-35 3=-44 5=-26 7=-37 8=-30
b:oeil droit	3=49
b:oeuvre et	1=-26
b:of 2022	4=57
b:of a	0=-142 2=-90 3=-76 5=46 7=-115 8=-62
b:of all	8=43
b:of aluminium	4=-28
b:of an	0=-46 1=-51 3=-32 5=-34 7=-28
b:of any	6=-31 8=61
b:of anything	7=-26 8=66
b:of assault	8=63
b:of chavez	0=48
b:of civil	3=-31
b:of conscience	1=80
b:of conservative	0=56
b:of conviction	0=-29 1=58 8=-38
b:of court	8=55
b:of deafness	2=32
b:of degrowth	1=60
b:of employment	8=68
b:of epictetus	1=54
b:of estonia	3=-30
b:of every	0=-27 2=-38 5=-34
b:of explaining	4=-25 6=51
b:of failing	8=39
b:of few	6=25
b:of fraud	8=81
b:of good	8=43
b:of gurdjieff	1=40
b:of her	2=54 3=66 4=38 5=-51 7=-48 8=-44
b:of him	8=29
b:of his	0=-32 1=27 2=25 3=-48 5=63 6=-28 7=29 8=-46
b:of history	0=-28 1=28
b:of israel	0=39
b:of it	0=41 1=-28 6=45 8=36
b:of its	5=-40
b:of journalists	7=48
b:of juniors	5=39
b:of living	1=33
b:of marcus	1=31
b:of mr	3=56
b:of murder	8=43
b:of new	8=-53
b:of nine	0=-40 4=43 7=-36
b:of no	2=50
b:of opera	1=-30 2=-27 4=-35 5=-35 8=-27
b:of our	6=51
b:of pressure	7=32
b:of religion	1=-38
b:of retirement	6=-47
b:of robes	5=-53
b:of scotland	7=30
b:of sets	7=-30
b:of sexual	5=45
b:of siptu	0=-26 7=59
b:of six	4=-52 8=-35
b:of sleep	8=-28
b:of slides	4=-28
b:of socks	1=33
b:of staff	0=44
b:of standards	1=-28
b:of sudden	2=27
b:of the	1=-64 2=-84 4=-117 5=-98 6=-32 7=-25 8=-138
b:of theft	8=84
b:of them	2=-42 5=76
b:of town	6=-27
b:of unions	7=-25
b:of unison	7=75
b:of unknown	2=45
b:of unpaid	8=46
b:of volt	0=38
b:of waiting	8=35
b:of wasps	4=63
b:of weather	1=-32
b:of web	3=-26
b:of which	3=40 7=65
b:of young	0=53
b:off >	0=-44 1=-40 2=-47 3=-48 4=-89 5=-50 6=-47 7=-63
b:off as	7=43
b:off because	0=56
b:off display	3=-28
b:off for	4=65 7=54 8=-48
b:off tablets	4=26
b:off with	4=44
b:offend her	1=33
b:offender supported	8=49
b:offenders institution	8=76
b:office >	4=-34 6=-26 8=59
b:office in	4=28
b:office the	3=40
b:office which	0=51 1=-26
b:officer >	0=-34 1=-31 4=-29 5=-34 6=34 7=-56 8=-49
b:officer at	7=-33 8=-72
b:officer in	7=-46 8=-39
b:officer paid	7=-29
b:officer unite	7=49
b:officer until	8=43
b:offices >	1=-26
b:often than	4=40
b:ohio expunged	8=43
b:oil buyer	3=-27
b:okoro lost	4=35
b:old colleague	6=58
b:old notes	6=56
b:old reference	6=34
b:old school	0=36
b:old shop	3=41
b:old team	5=48
b:oliver is	4=37
b:on 2	3=55
b:on 3	8=62
b:on >	0=-35 1=-43 2=-42 3=-41 4=28 6=-44 7=-44 8=-75
b:on a	1=-30 2=-33 4=-45 5=49 7=-34 8=-44
b:on account	1=54
b:on arrest	2=41
b:on bail	8=-28
b:on behalf	7=-27 8=-25
b:on building	7=25
b:on business	5=57
b:on call	1=-39 3=-39 4=-28 5=-39 6=-34
b:on contract	0=-40
b:on depression	4=66
b:on dit	0=-25 4=-35 5=-36 6=-35 7=65 8=-27
b:on facility	7=30
b:on farm	0=31
b:on file	1=-25 3=77
b:on freud	5=-30
b:on friday	4=-25
b:on fridays	4=-53
b:on genetic	2=-26
b:on grounds	1=54
b:on her	2=49 3=-45 5=52 6=-36
b:on his	0=-36 1=-52 3=-75 5=34 6=-47 7=-39 8=-40
b:on l	8=43
b:on la	0=29 5=-44 6=30
b:on le	0=-44 5=-25 6=107 7=69 8=-40
b:on licence	8=98
b:on lifting	3=-34
b:on lithium	4=70
b:on long	4=31
b:on lui	2=44 5=44
b:on maternity	4=34
b:on monday	0=-30 3=65 4=-29 7=-41 8=-45
b:on one	2=40
b:on our	3=33
b:on page	1=46 2=46
b:on paper	3=39
b:on parole	8=61
b:on philosophical	1=44
b:on planes	4=69
b:on principle	1=48
b:on probation	3=-30 8=57
b:on record	0=35 3=60
b:on release	7=65 8=-52
b:on request	1=-31 2=-29 3=-67 4=-33 7=-32 8=-32
b:on saturdays	2=-32
b:on showing	8=42
b:on site	1=-38 7=36
b:on stage	5=57
b:on strike	7=41
b:on tax	5=-41 8=-26
b:on the	2=-39 4=-27 6=-78 7=26 8=-50
b:on time	4=-36 7=-33
b:on tuesdays	5=31
b:on with	3=86
b:onboarding app	3=37
b:once >	4=29
b:once fined	8=53
b:oncle atteints	2=50
b:oncle est	7=52
b:oncogenetique >	2=95
b:oncogenetique le	2=31
b:oncology >	3=-33 4=-33 7=-27
b:one >	0=-30 1=53 3=54 7=28
b:one being	1=34
b:one calendar	5=36
b:one chromosome	2=42
b:one complaint	5=56
b:one eye	4=99
b:one kidney	4=54
b:one night	1=-26 3=-40 4=-41 5=29 6=-36
b:one of	1=-55 2=-84 5=-29 6=96
b:onf >	1=37
b:ong de	4=-46
b:only >	4=43
b:ons >	8=-33
b:onshore wind	0=-25
b:ont appris	7=31
b:ont chacun	5=56
b:ont deux	4=-68
b:ont ete	5=27
b:ont etonne	1=35
b:ont fuite	5=79
b:onze mois	8=61
b:open about	2=37 4=65
b:open marriage	5=61
b:open plan	0=-52
b:open workplaces	6=56
b:openly about	5=58
b:openly gay	6=42
b:openly opposes	0=31
b:opens the	3=97
b:operation >	5=26
b:operation en	4=51
b:operatrice >	0=-38
b:opere des	4=69
b:opinion politique	0=51
b:opinions royalistes	0=25
b:opponent of	0=40
b:opposante au	0=40
b:oppose a	3=31
b:opposes the	0=26
b:opted out	3=56 6=-26
b:optic atrophy	2=51
b:or so	5=44
b:or was	1=44
b:orban government	0=28
b:order >	1=-76 4=-25 7=-32 8=92
b:ordonnance >	8=28
b:ordre des	0=-26 1=-39 5=-34 6=-35 7=-50
b:oreille >	4=59
b:oreille a	3=45
b:organigramme >	0=-30
b:organise des	7=-33
b:organised the	0=35 7=25
b:organiser >	6=-31 7=61
b:organiser for	7=43
b:organiser of	0=-29
b:organiser on	7=25
b:organises for	7=46
b:organises the	1=40
b:organising a	7=29
b:orgreave >	7=56
b:orient >	1=71
b:orient cafe	1=-38
b:orient en	1=47
b:orient voyages	1=-54
b:orientation >	5=-35
b:orientation bisexual	6=26
b:orientation sexuelle	6=35
b:orientation week	1=-25
b:origine genetique	2=36 4=-26
b:origines par	2=33
b:osei is	4=-45
b:oser poser	8=27
b:other partners	5=27
b:other people	5=37
b:other side	6=62
b:other to	4=59
b:other year	2=44
b:others >	4=-33 7=-25
b:ou cela	6=25
b:ou il	3=33
b:ou vit	6=29
b:ouest >	0=-48 1=-26 3=-36 6=-43 7=-52 8=-34
b:oui depuis	1=67
b:our applicant	4=27
b:our athlete	2=32
b:our form	0=-30 1=-29 4=-70 6=33 8=-37
b:our lab	1=32 3=27
b:our man	1=28
b:our new	0=37
b:our own	7=43
b:our pilot	2=45
b:our reception	1=33
b:our server	3=34
b:our visa	6=50
b:out >	3=41 4=55 5=33 6=-79
b:out a	6=50
b:out against	0=41
b:out as	6=-29 7=-29
b:out at	4=-49 5=-30 6=94
b:out aupres	6=32
b:out dit	4=64 8=-36
b:out en	4=44
b:out flyers	0=52
b:out in	0=-30 4=47 5=-40 6=-29
b:out leaflets	0=48
b:out manager	3=-25
b:out of	1=36 3=-53 4=-64 5=-73 7=-34 8=-90
b:out on	1=-38 2=-38 3=-45 4=-67 5=-54 6=-80 7=-33 8=-78
b:out to	4=-31 6=76
b:outdated and	0=-27 7=30
b:outdoors in	4=38
b:outed by	6=57
b:outing photos	6=29
b:outlook is	1=50
b:outrage >	4=-58 8=86
b:outside a	8=31
b:outside any	1=35
b:ouverte >	0=34 6=29 7=-40
b:ouverte ecrit	6=-58
b:ouvre avec	3=49
b:ouvre la	3=54
b:ouvre le	3=52
b:ouvriere en	7=75
b:ouvriere polonaise	7=-45
b:over a	6=-30 8=71
b:over coffee	5=62
b:over fees	7=60
b:over its	7=49
b:over tea	1=31
b:over the	0=-44 1=-30 3=-57 6=-27 8=-28
b:owe my	7=47
b:own account	0=38
b:own cheerful	5=33
b:own included	2=64
b:own irises	3=45
b:own life	4=45
b:own name	4=-25
b:own results	2=45
b:own site	7=69
b:own van	8=-40
b:owner >	0=-27 1=-33 3=-39 4=-29 5=-51 6=-41 7=-27 8=-33
b:owners >	1=-31 7=-31
b:oxford and	1=41
b:pacific railroad	7=-41
b:pacifica radio	1=-42
b:pacifism that	1=40
b:pacifisme >	1=60
b:pacifist so	1=45
b:pacifiste >	1=38
b:pad with	3=42
b:paddington >	7=55
b:page one	1=64
b:pages >	0=33 4=-32
b:paid for	7=46
b:paid time	7=44
b:paid up	7=55
b:paid was	8=29
b:paie >	0=-48
b:paie pour	5=29
b:paint artist	3=-36
b:pair mais	8=43
b:pair or	5=60
b:paix adherent	7=46
b:palate >	4=48
b:palb2 >	2=42
b:palliatifs >	4=-34
b:palm >	3=83
b:palm oil	0=-38 2=-31 3=-69 4=-43 5=-43 7=-40 8=-25
b:palm print	3=59
b:palm readers	0=-37 3=-32
b:palm vein	3=43
b:panama case	8=53
b:pandemic logistics	8=-48
b:panel carrier	2=34
b:panel oncogenetique	2=41
b:panel she	4=30
b:panel which	6=46
b:panic attacks	4=45
b:panne >	7=-28
b:pans pipes	5=-25
b:pansement >	3=48
b:papas >	6=110
b:paper >	3=41 6=56
b:paper called	2=-42
b:paper said	5=53
b:papers >	5=-42
b:papers on	3=-28 5=-30
b:par adn	2=31
b:par an	6=-26
b:par choix	0=-33 1=-41 5=123 6=-34 8=-39
b:par coeur	7=63
b:par conviction	0=43
b:par erreur	2=39 4=-34
b:par ethique	1=49
b:par honnetete	0=40
b:par l	0=31 2=38 6=-26
b:par la	1=-65 3=69 4=-35 5=-50 6=-32
b:par le	2=-29 3=83 5=-34 6=-28 8=60
b:par les	0=-42 5=-50
b:par lui	1=-25 2=-33 6=65
b:par mois	4=43 7=43 8=-28
b:par pacifisme	1=51
b:par principe	1=85
b:par sa	1=-38 3=-45 4=-25 5=-29 6=-28
b:par ses	1=-38 2=-37 3=-27 5=-26 8=-45
b:par son	5=-74 8=-34
b:par test	2=41
b:par un	1=-34 2=45 4=-27 6=-38 8=67
b:par une	8=28
b:par visio	8=58
b:parait il	0=34
b:parc naturel	7=-33
b:parce qu	0=46 6=46
b:parcours entre	4=31
b:parcs >	0=-52
b:parental de	0=-30 4=-31 6=-27 8=-34
b:parental leave	4=-37
b:parents >	4=-28
b:parents himself	6=-67
b:parents that	6=37
b:parfaite >	0=37 3=-31 4=-46
b:paris >	0=-42 4=-29 6=-26 7=-29
b:parish after	6=46
b:parish council	7=-36
b:park >	4=-29
b:parking space	4=44
b:parle avec	0=26
b:parle dans	6=28
b:parle de	0=-52 4=-41 5=-37 6=79
b:parle encore	4=40
b:parle jamais	0=47
b:parle librement	4=39 5=34
b:parle sans	5=39
b:parlementaire d	0=-58 4=-37 5=-25
b:paroisse >	2=-33 4=-66 5=-38 6=-35 7=-34 8=-43
b:parole >	4=58 6=34
b:parole de	0=51 7=63
b:parole needs	8=56
b:parquet a	8=42
b:part in	0=63 2=32
b:part surtout	0=-42 7=38
b:part time	0=-25 2=-25 3=-33 5=-30 7=-39 8=-27
b:part was	8=-38
b:parti >	0=58 7=-47
b:parti animaliste	0=55
b:parti c	5=54
b:parti de	0=-62 5=-26
b:parti en	5=-44 6=-38
b:parti pris	0=-50
b:parti radical	0=54
b:partially sighted	4=43
b:participant 17	3=67
b:participe aux	0=27
b:particulier ecrit	2=71
b:particuliere avec	6=38
b:partie apres	5=58
b:partie de	2=-28 4=-31
b:partiel >	6=52
b:partiel souhaite	4=74
b:parties at	5=26
b:partner at	0=-38 4=-26 5=-33 6=-62 7=-44
b:partner in	5=-48
b:partner is	0=50 6=-29
b:partner programme	3=-26 6=-26
b:partner stephen	6=51
b:partner swapping	5=45
b:partner would	6=44
b:partners >	5=27
b:partners at	5=44
b:partners one	5=53
b:partners practise	5=42
b:partners report	5=-38
b:partners who	5=45
b:parts one	5=49
b:party >	0=58
b:party affiliation	0=42
b:party as	0=41
b:party himself	0=39
b:party in	0=63
b:party member	0=43
b:party s	0=35
b:party since	0=44
b:party sympathiser	0=25
b:paru en	1=48
b:pas >	0=36 2=-29
b:pas a	3=28
b:pas ce	1=42
b:pas d	1=60 6=28
b:pas dans	0=-35 3=-55 7=40
b:pas de	2=25 4=86 5=-33
b:pas en	1=61 4=52
b:pas enseigner	1=40
b:pas herite	2=68 4=-29
b:pas heterosexuelle	6=37
b:pas le	0=-57 1=-59 2=77 3=-36 5=-27 6=-30 8=-66
b:pas les	6=41
b:pas question	6=25
b:pas reconnu	3=39
b:pas ses	0=32
b:pas voulu	3=27 4=-31
b:pasquier aurait	5=32
b:pass >	3=33
b:passant cadre	7=33
b:passe au	0=50
b:passe chez	3=50
b:passe onze	8=63
b:passe par	0=43
b:passe pour	5=49
b:passe ses	5=48
b:passe son	2=36 3=51
b:passe une	7=-25
b:passed the	3=-30
b:passeport 93	3=48
b:passeport biometrique	3=-54 4=-29 5=-29
b:passes at	5=49
b:passes dans	7=32
b:passion for	0=-28 3=-31 4=-29 7=-32
b:passphrases quality	3=38
b:passport chip	3=42
b:passport photo	3=38
b:past he	8=67
b:past master	1=85
b:pastoral carer	1=54
b:pastry >	0=-26 2=-25 3=-27 4=-50 6=-26
b:pastry chef	8=-26
b:paternite >	4=44
b:paternite a	2=31
b:paternity was	2=41
b:pathologique >	4=43
b:patients >	4=-30
b:patients go	4=56
b:patients understand	2=-35
b:patients with	4=-29
b:patissiere vegan	1=40 2=-29 3=-28
b:patriot and	0=50
b:patronne >	5=93
b:pattern was	3=36
b:pau >	0=-28 1=-47 3=-27 4=-30 5=27 6=-50 7=-46 8=-41
b:paul et	6=47
b:paul professeur	6=-33
b:paume >	3=78
b:paume enregistrees	3=45
b:pay the	7=32
b:payroll >	0=-49 1=-25 2=-28 3=-26 4=-39 6=-31 7=-63 8=-38
b:pays has	3=-30
b:pays ou	6=40 8=-25
b:paysanne >	7=57
b:pcf d	0=65
b:pcf de	0=52
b:pdg >	5=51
b:peanut allergy	4=27
b:peine a	5=-25 7=-32
b:peine de	5=-25 7=-31 8=61
b:peine perdue	0=-29 1=-37 2=-29 4=-48 5=-27 6=-32 7=-28 8=-57
b:peines >	8=41
b:peintre en	8=-58
b:peinture >	4=60
b:peinture de	7=37
b:pen dans	0=48
b:pen selon	0=26
b:pen she	0=49
b:pendant deux	0=41 5=36
b:pendant dix	4=57
b:pendant la	0=32 4=59
b:pendant mon	3=39
b:pendant quatre	1=-29 5=-29 7=-26
b:pendant ses	1=37
b:pendant trois	0=-42 4=-34 8=-25
b:pendant un	0=51 4=-25
b:penny missing	7=25
b:pense t	7=45
b:pensee >	1=31
b:penseur membre	1=43
b:penseuse >	1=61
b:pension funds	7=-34
b:people >	0=-29 6=-53 7=-32 8=-27
b:people and	5=59
b:people like	8=35
b:people talk	6=31
b:people with	4=-29 5=-35 8=-30
b:per cent	1=33 2=26 4=-44
b:perdu en	5=42
b:perdu l	4=95
b:perdu la	1=64
b:perdu un	4=67
b:perdue >	8=-37
b:pere >	2=32 8=-28
b:pere est	0=54
b:pere et	2=35
b:pere etait	7=49
b:period of	4=-45 5=-29
b:periode d	0=30 4=36
b:perjury >	8=41
b:permanence du	0=55
b:permanent a	7=42
b:permanent cgt	7=36
b:permis apres	8=41
b:permis b	1=-26 3=-35 4=-25 8=-49
b:permis pour	8=33
b:perrin demande	6=43
b:person from	6=48
b:person sat	3=33
b:person with	1=27
b:personal blog	5=32
b:personal genome	2=57
b:personally a	0=29
b:personnel >	1=59 2=-31 3=-33 4=-32 5=-34 6=-40 7=-37 8=-35
b:personnel du	7=-30
b:personnel sur	7=31
b:personnes et	2=-33 3=-27 5=-53
b:persons on	5=46
b:perth >	1=29 2=42
b:peru >	8=71
b:pese dans	0=35
b:petit ami	1=-39 2=-41 3=-38 4=-30 5=-38 8=-38
b:petit couchait	5=64
b:petit fils	2=37
b:petite amie	6=76
b:petrov supports	0=28
b:petrova asked	6=42
b:peu >	2=-27 4=-30 5=-26 8=-26
b:peu particulier	2=76
b:pharmacie >	2=-34
b:pharmacienne >	0=63
b:pharmacogenetic profile	2=52
b:phd topic	3=-39
b:philosophical about	1=-37
b:philosophical belief	1=46
b:philosophie >	1=-59
b:philosophie de	1=68
b:philosophie en	1=-48
b:philosophie il	0=-37
b:philosophy of	0=-25 2=-26
b:philosophy she	1=35
b:philosophy tutor	1=-44 8=-25
b:phone >	5=74
b:phone by	3=27
b:phones >	8=47
b:phones our	1=43
b:photo >	1=-25 3=-44 5=38
b:photo comparee	3=33
b:photo de	3=57
b:photo du	3=50
b:photo matched	3=30
b:photo pass	3=43
b:photographe >	6=-43
b:photographed in	3=50
b:photographie le	6=-28
b:photographiee pour	3=53
b:photos de	5=48
b:photos intimes	5=52
b:photos made	6=28
b:phrases pour	3=34
b:picket every	0=-25 7=44
b:picture 98	3=28
b:picture of	5=48
b:piece >	3=54
b:piece d	3=33
b:pierre et	1=-27
b:pierre rabhi	1=44
b:pilot >	0=-29 1=-29
b:pilot because	4=28
b:pilot cvs	4=-27
b:pilot group	3=43
b:pilot s	2=47
b:pilote de	7=35
b:pilote desormais	4=25
b:pilote le	7=-30
b:pilots union	7=65
b:pipelines for	2=-33
b:piquet chasuble	7=60
b:pirate party	0=33
b:pitch >	8=-64
b:placard >	6=81
b:placard a	4=-34 5=-34 6=46 8=-33
b:place publique	0=78
b:place se	4=43
b:place sous	8=67
b:placee en	4=-27
b:plaidoyer dans	4=-34
b:plainte >	8=-37
b:plainte qui	8=40
b:plaisante t	2=56 4=60
b:plaisanteries devant	5=38
b:plan >	3=-25 4=-62 8=-27
b:plan a	3=-30 4=-42 5=-39 8=-34
b:plan layout	0=-36
b:plan social	7=34
b:plan to	1=29
b:planes >	4=63
b:planner >	1=-27 2=-43 5=-28
b:planning familial	2=-54
b:plants in	3=41
b:plaquiste >	8=42
b:platt was	5=39
b:play dealt	5=-27
b:plays casanova	5=-32
b:plays viola	7=64
b:plea benefit	8=57
b:plea deal	8=53
b:pleaded guilty	8=38
b:please >	1=58 4=36
b:please keep	4=56
b:pleasures he	8=-35
b:plein ebat	5=62
b:plein temps	4=40
b:plongee professionnelle	2=35
b:plongeur >	1=-25
b:plume >	0=56
b:plus >	0=31 2=-36
b:plus d	4=-29 5=62
b:plus de	0=-40 5=29 6=-41 7=-30 8=-29
b:plus depuis	3=46 4=53
b:plus en	1=38
b:plusieurs >	5=46
b:plusieurs manifestes	1=52
b:pma >	2=30 4=-27 6=27
b:podcast >	6=41
b:poignee de	1=40
b:point >	1=-30 5=-25 7=-61
b:pointage par	3=56
b:pointe avec	3=42
b:pointeuse a	3=75
b:points and	8=41
b:points vehicule	8=-33
b:poissons stage	3=-33
b:poissy jusqu	7=35
b:poland >	8=43
b:police >	3=-74 8=79
b:police officer	6=54
b:police pour	8=42
b:police scientifique	2=-25
b:policy >	0=39 5=-26
b:poliomyelite contractee	4=51
b:political has	0=57
b:political home	0=39
b:politically homeless	0=38
b:politics >	0=-32 6=-42 7=50
b:politics doesn	0=48
b:politique >	0=61 4=-53 7=-26
b:politiques a	0=-28
b:polonaise interimaires	7=-45
b:polyamorous and	5=47
b:polyamory is	5=42
b:polyamoureuse elle	5=45
b:polyamoureux il	2=-26 5=48
b:polyartrite l	4=55
b:pompiers savent	6=27
b:ponctualite >	0=-46 1=-26 5=-27 6=-29 7=-38 8=-60
b:ponctuel >	1=-28
b:pons siege	7=62
b:poor metaboliser	2=30
b:populisme en	0=-27
b:porn habit	5=44
b:porn on	5=69
b:porno au	5=75
b:porno trouve	5=42
b:pornographiques sur	5=67
b:pornography in	5=39
b:port de	4=46
b:port les	0=33
b:porte au	1=61
b:porte bien	1=55
b:porte la	2=42
b:porte le	0=53 2=63 4=-36
b:porte les	7=77
b:porte parole	0=25 7=50
b:porte sa	6=28
b:porte un	4=106
b:porter says	5=67
b:portes coupe	8=-28
b:portes dit	6=47
b:porteur d	2=-38 4=35
b:porteur de	1=-29 2=-53 4=-43 5=-27
b:porteur sain	2=69 7=-27
b:porteuse >	2=77
b:porteuse d	2=25
b:porteuse du	2=62
b:porteuse saine	2=79
b:portrait de	0=31 1=-57
b:portugais >	2=43
b:pose de	1=-32 8=-30
b:pose pas	6=29
b:positive >	2=68 4=-47
b:positive and	4=57
b:positive lynch	2=44
b:post at	6=43
b:post doc	0=-32 2=-43 5=-29 8=-25
b:poste >	0=-25 1=44 5=44 6=38 7=65
b:poste a	1=-37 4=48 6=26
b:poste de	0=-27 2=-27 3=-40 5=-38 6=-26
b:poste en	0=35 4=-32
b:postgresql >	2=-28 3=-25 4=-44 7=-28
b:posting in	0=32
b:posting to	6=41
b:postpone >	4=50
b:posts nude	5=57
b:postulent ensemble	2=38 6=52
b:pouce abime	3=52
b:pouce vert	0=-34
b:poultry firm	1=38
b:pour abus	8=60
b:pour accompagner	4=47
b:pour arte	5=-27
b:pour avoir	5=51
b:pour des	1=55
b:pour diabetiques	4=-38
b:pour diwan	0=54
b:pour enfants	4=-38
b:pour entrer	3=53
b:pour expliquer	5=39
b:pour l	0=-48 1=-38 3=122 6=39 7=-30 8=-69
b:pour la	5=-64 7=30 8=-78
b:pour le	2=-32 4=53 5=-78 7=-68 8=-50
b:pour les	1=-55 2=-37 3=-34 4=-61 7=-78 8=-27
b:pour marine	0=32
b:pour outrage	4=-72 8=79
b:pour rejoindre	5=-29
b:pour sa	4=39
b:pour son	7=46
b:pour sportifs	0=-32 4=-32 6=-27 8=-28
b:pour surmenage	4=73
b:pour tapage	8=32
b:pour total	0=36
b:pour tous	0=77 8=-27
b:pour trafic	8=59
b:pour un	0=-64 1=26 2=-41 3=-36 4=-32 5=-46 6=-44 7=-38 8=-73
b:pour une	0=-59 1=-67 2=-28 3=-43 4=-55 5=-31 6=54 7=-35
b:pour vol	8=43
b:pourra etre	6=42
b:poursuivi pour	8=76
b:pourtant bien	1=72
b:pr >	7=46
b:practise partner	5=34
b:practises secular	1=36
b:practises taoism	1=43
b:practising stoic	1=36
b:pragmatic view	1=-32
b:prat >	1=-33 6=43
b:pratique l	5=34
b:pratique le	5=86
b:pre eclampsia	4=41
b:precedent employeur	5=28
b:preceptes d	1=50
b:precise la	6=38
b:precise t	5=-50 6=92
b:precision remarquable	0=33
b:precoce gene	2=53
b:predispose a	4=-38
b:predisposed to	2=89 4=-46
b:predisposition a	2=36
b:predisposition to	2=30 4=-33
b:prefecture de	3=34
b:prefere eviter	1=51
b:prefere la	7=55
b:prefere les	6=30
b:prefere ne	1=43
b:prefere un	4=36
b:prefere une	6=49
b:prefers women	6=65
b:pregnant >	4=50
b:prelevement adn	2=46
b:prelevement en	2=60 8=-69
b:premier footballeur	6=43
b:premier league	8=52
b:premises >	0=-29 3=-30 4=-34 6=-27 7=-41 8=-27
b:premutation de	2=26
b:prenatal test	2=38 4=-25
b:prend des	4=66
b:prend deux	7=51
b:prennant la	7=32
b:prepared the	0=-26
b:prescription >	8=53
b:present >	8=74
b:present day	1=28
b:presente la	3=70
b:presente sur	0=-52 7=69
b:preside la	1=50 7=26
b:preside un	1=33 6=35
b:president of	1=-26
b:president zeman	0=54
b:presidente >	1=-26 7=-38
b:presidentielle elle	0=71
b:press >	0=-31 1=-40 2=-27 3=-36 6=-28 8=-34
b:press archive	1=75
b:press line	8=-32
b:press still	8=38
b:presse >	0=-31 2=-27 3=-67 4=-53 5=-37 7=-47 8=-37
b:presse et	4=39
b:presse regionale	7=59
b:pression de	3=59
b:pressure curve	3=48
b:pressure from	0=-28 7=32
b:pressure profile	3=40
b:pressure speed	3=25
b:prestataire >	7=-40
b:prete de	5=52
b:prevention des	0=-26 3=-35 5=-28 6=-27 7=-36
b:previent son	4=-32
b:previous convictions	8=77
b:previous employer	2=60 3=42
b:prevoir au	7=36
b:prevue le	3=58
b:pricing >	0=-37 4=-46 6=-31 7=-45
b:pride as	6=39
b:pride of	0=-36 1=-43 3=-38 6=-48 7=-45
b:priesthood >	1=31
b:principal engineer	7=48
b:principal speaks	8=29
b:principe >	1=35
b:principe ont	1=37
b:principle a	1=48
b:principles with	1=44
b:print both	3=40
b:print cards	3=68
b:print is	3=51
b:print of	3=56
b:printer herself	4=-54
b:printout of	2=57
b:prints banners	7=-36
b:prior writes	7=40
b:pris graphique	0=-44
b:pris ma	0=41
b:pris sa	7=38
b:prise d	3=88
b:prise de	3=-27 8=-48
b:prises pour	3=44
b:prison >	7=-25 8=87
b:prison avec	8=45
b:prison break	8=-32
b:prison de	8=-53
b:prison in	8=73
b:prison librarian	8=-67
b:prison paper	8=-33
b:prison sentence	8=46
b:prison service	3=37
b:prison two	8=71
b:prisonnier il	8=81
b:prisons >	8=-26
b:private parts	5=55
b:prix >	0=-32 4=-27 7=-67 8=-53
b:prize >	0=-37 5=-54 7=-53 8=-53
b:pro a	6=45
b:probation >	4=-39 8=62
b:probation until	8=43
b:problem >	0=43 1=-27
b:problem in	4=28
b:probleme de	4=101 8=-38
b:proces verbal	0=-29 5=-25 8=-30
b:proche des	0=29 5=-28
b:proche du	0=30
b:proches >	4=33
b:proctoring vendor	3=50
b:procurement >	0=-55 8=-39
b:procureur a	8=78
b:producer >	1=-46
b:product designer	1=-39
b:product lines	4=42
b:produit >	4=-36
b:professe >	1=70
b:professeur d	6=-38
b:professeur de	0=-27 2=-33 3=-55 4=-28 5=-39 8=-36
b:professeure de	6=-28
b:professional body	0=-43 1=-37 2=-32 5=-35 7=-34
b:professionals as	6=46
b:professionnelle >	0=-44 1=-41 2=30 3=-39 4=-31 5=-44 6=-83 8=-32
b:professionnelle de	7=-33
b:professionnels dit	5=49
b:profil adn	2=26 3=-28
b:profil vocal	3=59
b:profile >	2=-50 5=35 6=-33
b:profile cyp2c19	2=27
b:profile found	6=28
b:profile from	3=30
b:profile held	2=49
b:profile is	2=36 5=35
b:profile of	3=45
b:profile on	3=43
b:profile somebody	6=46
b:prognosis good	4=41
b:project >	0=-27 2=46 8=-25
b:project a	7=-25
b:project finance	0=-34 2=-30
b:projet >	2=-31 3=-26 4=-43
b:projet d	0=50
b:projet pour	4=53
b:promotion >	7=-38 8=-27
b:promotions comme	7=45
b:prononcee par	8=63
b:property is	1=33
b:propre site	7=49
b:propre sketch	5=32
b:prosecution service	4=-40
b:prospect he	7=65
b:prospect the	7=49
b:prostate cancer	4=40
b:prosthetic arm	4=50
b:prostitutes on	5=45
b:proteges dit	5=71
b:protest >	7=72
b:proud of	0=51 1=-25 6=34 7=42
b:prouve qu	2=47
b:province >	0=36 1=54 4=-25
b:provisoire pendant	8=27
b:prud hommes	7=46
b:ps >	0=46
b:ps aux	0=54
b:psychiatre >	4=52 8=-38
b:psychiatric ward	4=60
b:psychiatrie >	4=-72
b:psychologist >	6=-33
b:psychologue dans	6=-25
b:pu voter	3=48
b:pub and	1=35
b:pub completed	8=48
b:public >	2=-35 5=38 6=32
b:public and	7=54
b:public i	2=57
b:public profile	5=59
b:publications >	4=-25
b:publique dans	0=73
b:publiquement l	0=43
b:publisher >	5=-43
b:puce du	3=31
b:puceau d	5=33
b:puis lave	8=68
b:puis le	0=49
b:puis rallie	0=34
b:puis rebond	5=-51
b:puis relaxee	8=53
b:pupil of	1=42
b:pupil s	5=51
b:pupils in	1=-33
b:purge deux	8=60
b:purge une	8=52
b:purser >	2=-39 4=-25 5=-25 6=-25 7=-53 8=-30
b:put her	3=30
b:put it	1=44 6=30
b:puts it	0=27 8=38
b:pvda in	0=48
b:qu elle	2=37 6=-62 7=-33 8=-40
b:qu en	1=57
b:qu epicure	1=37
b:qu homosexuel	6=44
b:qu il	0=28 2=51 4=-73 7=34 8=-69
b:qu on	3=32
b:qu un	2=37 4=-26
b:qu une	4=56
b:qualite >	1=-27
b:qualite de	5=-25
b:quality good	3=32
b:quarante ans	6=40
b:quartier >	0=-27 1=-30 7=-36
b:quatre ans	1=-30 4=-25
b:que bien	7=28
b:que l	3=65
b:que le	1=71 3=-34 6=44
b:que porte	6=42
b:que pour	5=39
b:que sa	6=-27
b:que soit	0=-43
b:que son	3=34
b:queen s	3=-33 6=-37
b:queer as	6=-73
b:queer chef	6=90
b:queer illustratrice	6=64
b:queer person	6=61
b:queer woman	6=48
b:question >	2=-26 4=-28 5=-27
b:question s	8=28
b:questioning she	6=69
b:qui aime	6=36
b:qui anime	1=32
b:qui cite	1=44
b:qui la	3=62 8=-33
b:qui le	8=32
b:qui lui	2=36 4=25 8=-35
b:qui ne	0=40
b:quick and	0=-35 2=-34 4=-40 6=-44
b:quill has	5=60
b:quimper >	3=-33
b:quit after	5=59
b:quit the	7=29
b:quitte force	7=59
b:quitte l	0=-36 1=67
b:quitte la	5=-27
b:quitte le	0=51 1=60 5=39
b:quitte son	5=-46 6=74 7=39
b:quoted the	1=35
b:quotidien >	2=52
b:r1a a	2=48
b:rabat on	3=38
b:rabhi et	1=30
b:race limousine	2=-45
b:raconte son	6=76
b:radical le	0=59
b:radie de	1=61
b:radio >	0=-44 1=-36 4=-43 5=-38 7=-29 8=-35
b:radio animatrice	7=-36
b:radio producer	1=-48
b:railroad dispatcher	1=-30 7=-29
b:raised in	1=53
b:raised the	1=27 3=-27 5=-30 6=-26
b:raises her	1=37
b:raison >	0=-29 1=-43 5=-41 7=39
b:raison de	6=31 8=53
b:raison plus	5=25
b:raisons ethiques	1=61
b:rallie a	0=42
b:rally for	0=42
b:ran a	0=-41 1=-43 2=-46 3=-25 4=-44 5=-39 6=-42 7=-34 8=-28
b:ran the	1=-32 3=-27 6=-27
b:ranger >	0=-31 1=-45 2=-36 3=-30 4=-25 6=-32 7=-42
b:rangs de	7=29
b:ranks of	7=78
b:rants against	0=49
b:rappel a	8=50
b:rapport annuel	5=-33
b:rapport joint	3=37
b:rapport moral	5=-36
b:rapport sans	6=49
b:rapports d	5=-54
b:rapports non	5=77
b:rapproche son	3=48
b:rare chromosomal	2=45
b:rassemblement national	0=61
b:rather not	1=31
b:ray s	8=34
b:re enrol	3=30
b:react vue	1=-38
b:read a	2=-56 7=31
b:read philosophy	1=-25
b:reader doesn	3=29
b:reader hence	3=32
b:reader rejects	3=49 4=-25
b:reader which	3=52
b:readers >	4=-34
b:readers to	3=-53
b:reading group	1=-43 8=-25
b:reads the	0=75
b:real warmth	8=29
b:realise un	6=-40
b:reasons she	1=26
b:rebellion >	0=31
b:rebellion which	0=40
b:rebond >	5=-35
b:receipt enclosed	3=40
b:receipts were	5=64
b:recel >	8=93
b:recepisse joint	3=46
b:reception >	1=40
b:receptionist >	1=-29 4=-39 5=-35 6=-26 7=-25 8=-28
b:receptionist in	1=-45 4=-41
b:rechute >	4=46
b:recipes pastry	8=-26
b:recognised staff	3=61
b:recognition >	3=-42
b:recognition at	3=52
b:recognition consent	3=68
b:recognition matched	3=25
b:recognition trial	3=37
b:recoit bien	1=-26
b:recommande par	3=-38 6=-36 8=25
b:reconnaissance >	3=84
b:reconnaissance de	0=-54 1=-36 3=-68 8=-42
b:reconnaissance du	3=-38 4=-43 6=-35 8=-40
b:reconnaissance retinienne	3=55
b:reconnaissance vocale	3=37
b:reconnait plus	3=35
b:reconnaitre >	1=48
b:reconnu avoir	8=75
b:reconnu il	4=43
b:reconnu sa	3=40
b:reconverti dans	4=54
b:record certificate	8=47
b:record from	3=59
b:record he	6=50
b:recorded for	3=34
b:recorded in	3=48
b:records digitised	4=-32
b:recovered >	4=51
b:recovered under	4=-46
b:recovering addict	4=54
b:recruiter >	2=29 4=32 7=-29
b:recrutement >	2=-27 8=-33
b:recruteur >	6=47
b:recruteur note	6=40
b:rectorat >	2=-29
b:recu un	3=83
b:recuse toute	1=88
b:red green	2=44
b:red hair	0=-30 2=36
b:redaction >	0=-35
b:redaction d	5=-25
b:redige l	3=-34 6=-25
b:reelu >	7=85
b:reenroler >	3=53
b:referee >	0=-66 2=-42 5=-76 6=31 7=-36
b:referee calls	0=51
b:referee hints	4=41
b:referee no	2=-26
b:reference >	0=-26 1=-56 2=-33 4=-58 5=-52 7=-36
b:reference hints	6=39
b:references >	2=67 7=40
b:referent sans	5=37
b:referente >	0=46 5=-29
b:referente la	4=36
b:reforme des	0=47
b:refoule d	6=47
b:refugee agency	3=29
b:refugie a	0=44
b:refuse d	1=31
b:refuse de	0=-30 3=-41 8=-38
b:refuse en	8=48
b:refuse la	3=85
b:refuse les	0=57
b:refused >	3=-32 4=55
b:refused fingerprinting	3=50
b:refused to	3=30
b:refusee trois	3=62
b:refuses to	0=59 2=41 7=25
b:regie des	0=33
b:regime de	0=65
b:regional >	0=-77 5=44 7=-47
b:regional sous	0=49
b:regionale >	7=47
b:regionaliste breton	0=39
b:regisseur >	0=-57 1=-25 2=-43 4=-44 5=-44 6=-25 8=-28
b:regisseur lumiere	5=29
b:registered >	3=68
b:registered disabled	4=54
b:registre >	2=52
b:registre des	2=37
b:regle des	4=-35
b:regle du	2=-28
b:regret it	0=-52
b:regular dialysis	4=40
b:rehab >	4=-39
b:rehabilitation after	4=-40
b:rehired >	7=39
b:reid was	8=57
b:reincarnation and	1=29
b:reinstated >	0=-35 7=38
b:rejects her	3=50
b:rejects religion	1=28
b:rejects the	1=61
b:rejoindre sa	6=-33
b:rejoined anything	7=53
b:related sick	4=37
b:relation avec	5=58
b:relation client	5=-59
b:relation extraconjugale	5=32
b:relation intime	5=48
b:relations avec	5=-47
b:relations before	5=30
b:relations intimes	4=-28
b:relations sexuelles	5=53
b:relationship manager	5=-28 7=-34
b:relationship with	5=65 8=-29
b:relaxe en	8=49
b:relaxee >	3=-26 5=-31 8=69
b:release >	6=-26 7=-39 8=-52
b:release to	7=50 8=-46
b:released three	8=-32
b:relevance >	5=-40 6=55
b:releve d	3=-83
b:relevees a	3=44
b:religieuse ni	1=36 8=-29
b:religion >	1=27
b:religion a	1=-44
b:religion c	1=34
b:religion is	1=30
b:religion of	1=40
b:religious or	1=53
b:religious pastoral	1=43
b:relocate to	0=34
b:relocate with	5=29
b:remain and	0=60
b:remained one	1=30
b:remarquable >	0=28
b:rembourse >	8=58
b:remis >	3=81
b:remis avec	5=45
b:remission >	4=79
b:remission d	4=38
b:remission from	4=35
b:removed from	3=33
b:remplacement pour	1=70
b:renaissance lutenist	1=-37
b:renard spoke	5=41
b:rendu sa	0=-32 7=32
b:rendue >	7=46
b:rennes >	3=-39 6=-25
b:renonce a	5=57
b:renouvellement >	4=75
b:rent >	5=-25 6=-51
b:rentre a	2=-25 4=-30 5=-28 8=50
b:rentree etant	1=30
b:renvoye du	6=34
b:renvoye pour	5=26
b:rep >	7=56
b:rep at	0=-30 7=38
b:rep for	7=75
b:rep on	0=-33 7=55
b:rep s	7=-51
b:rep since	7=51
b:repair >	1=-40 4=-35 5=-28
b:repart de	6=29
b:repas >	4=44
b:repertoire a	2=-34
b:replaced within	8=-26
b:report >	2=40 3=36 4=-61
b:report along	2=53
b:report to	5=-37
b:reported several	5=37
b:reported to	2=43
b:reports on	0=-43
b:reports roll	3=-29
b:representant de	7=27
b:representative of	7=-30
b:reprimand >	8=67
b:repris de	8=31
b:repris sa	7=65
b:reps certificate	7=52
b:republicains >	0=32
b:republican >	0=87
b:republican she	0=48
b:republicans and	0=51
b:request >	1=-25 3=29 4=-36 5=-37 7=-47 8=-26
b:requested >	3=35
b:required >	2=49
b:requires an	8=-40
b:requis trois	8=63
b:research >	2=-37 8=-26
b:researcher >	4=-68
b:researcher type	4=52
b:researches same	6=-31
b:reseau veineux	3=46
b:reserve >	1=-29 5=52
b:reserve d	8=53
b:residence jusqu	8=44
b:resigned from	0=-47 1=27 7=71
b:resigned her	7=39
b:respecte le	0=-33
b:responsable cgt	7=58
b:responsable export	0=26
b:ressemblance 0	3=52
b:restaurant vegan	1=-40 2=-29 7=-33
b:reste courtois	7=43
b:rester a	0=-29 5=-31 6=-31 7=-28
b:restored the	1=-29
b:resultat genetique	2=49
b:resultats de	2=56
b:results >	2=46 6=-29
b:results came	2=31
b:retains a	3=40
b:retina scan	3=70 4=-40
b:retinal pattern	3=34
b:retine >	3=46
b:retine photographiee	3=57
b:retinienne activee	3=49
b:retrait de	8=30
b:retraites et	0=44
b:retrouve sa	2=44
b:retrouve ses	2=52
b:retrouve son	2=30
b:returned laptop	5=55
b:reunions >	2=-32 4=-28 7=-47
b:reunions de	4=-31
b:reussi reconnaissance	3=32
b:reussie trois	3=43
b:reuters >	6=-44
b:revele son	6=46
b:revendique son	0=66
b:revers l	1=52
b:reviews with	4=38
b:revue de	2=-46 5=-34 6=-28 7=-42 8=-26
b:rewrote the	2=-47
b:reyes logs	3=51
b:rez de	4=47
b:rhythm according	3=39
b:riant >	4=38 6=55
b:richmond >	0=40
b:rien d	1=50
b:rien et	1=48
b:right >	5=59
b:right palm	3=50
b:right sympathies	0=55
b:right views	0=36
b:rights >	1=47
b:rigueur de	0=-34 8=-33
b:ring >	6=53
b:ring to	5=56
b:rings >	8=29
b:risk >	1=-33 2=42 4=-32 5=-34
b:risk for	4=-41
b:risk of	2=40
b:risk scores	2=49
b:risks >	2=82
b:risque genetique	2=44
b:rmt >	1=-26 7=43
b:rmt at	0=-26 7=52
b:rmt branch	7=64
b:rmt twice	7=59
b:rn >	0=86
b:rob never	6=49
b:robbed of	8=-36
b:robes >	5=-61
b:roissy >	7=44
b:role >	4=42
b:role requires	8=-28
b:roll out	0=-48 2=-27 3=-45 4=-54 6=-44 7=-26
b:rolled out	6=-27
b:roman >	1=-36 3=-33 8=-29
b:rondement menee	5=-41 8=-38
b:rondes >	0=-29
b:roofs >	4=61
b:room >	0=-25 1=-36 2=-30 3=-47 4=-61 5=-34 7=-46
b:roper describes	1=56
b:rose through	7=62
b:rosicrucian for	1=88
b:rossi est	0=31
b:rouge >	7=42
b:rouge a	0=-42
b:rouge costumiere	0=-31
b:rougi >	5=63
b:row >	0=25 1=-39 2=-36 3=-34 4=-26 6=-30 7=-26 8=-42
b:royal et	0=32
b:royal free	4=29
b:royaliste il	0=51
b:royaliste le	0=40
b:royalistes portrait	0=32
b:rqth en	4=62
b:rue de	0=-39
b:rugby union	0=-26 2=-27 4=-33 6=-36 7=-70
b:rule his	1=46
b:rule in	5=30
b:rule of	1=35
b:rules >	6=50
b:ruling for	6=-27
b:ruling party	0=30
b:rumeur il	6=37
b:rumeur non	8=56
b:rumour is	8=50
b:rumour says	5=39
b:rumoured to	5=34
b:run >	6=62
b:run a	1=-28 6=29
b:run from	8=60
b:runner >	2=-62 4=28
b:runs a	2=-26 4=-32 6=-29 8=-33
b:runs an	1=-32 8=-33
b:runs in	1=-43 4=-60
b:runs marathons	4=30
b:runs meetings	1=33
b:runs the	0=-38 1=31 5=-37 7=-30
b:runs three	4=49
b:rupture de	0=30 4=38
b:rurale >	7=65
b:rythme de	3=-31
b:s 2	2=40
b:s >	2=-29 3=-28 4=-42
b:s a	0=28 1=48 2=38 4=-25 6=-45 8=-36
b:s absente	4=70
b:s actn3	2=29
b:s an	1=50
b:s anti	0=42
b:s appelle	6=26
b:s assistant	3=-36 5=-27
b:s batting	6=70
b:s been	2=41
b:s big	7=52
b:s blog	0=35
b:s brother	8=36
b:s building	7=-31
b:s buyer	5=36
b:s candidate	0=43
b:s committee	7=55
b:s confucian	1=49
b:s disease	4=31
b:s en	0=49 1=54 8=48
b:s est	2=-27 4=39 5=63 7=64 8=60
b:s exome	2=37
b:s explique	8=27
b:s face	3=32
b:s facial	3=44
b:s fingerprint	3=63
b:s fingerprints	8=-32
b:s first	0=46
b:s from	0=-49
b:s gay	5=-64 6=37 8=-25
b:s got	8=28
b:s hero	6=-46
b:s hospital	2=38
b:s husband	6=31
b:s identifie	3=64
b:s in	0=-34 1=-38 4=92 6=-28 7=31
b:s intimate	5=55
b:s letters	1=-41
b:s lover	5=51
b:s lymphoma	4=30
b:s mistress	5=-70
b:s mormon	4=-28 8=-64
b:s mother	3=-31
b:s named	8=53
b:s not	6=56
b:s ocd	4=75
b:s ouvre	3=51
b:s pa	3=-28 7=-61 8=-27
b:s partner	0=-35 5=-32
b:s paternity	2=25
b:s pharmacogenetic	2=49
b:s rumeur	8=59
b:s secretary	5=45
b:s sentence	8=55
b:s sickle	2=39 4=-25
b:s side	2=53
b:s solicitor	7=-37
b:s son	4=-29
b:s stoic	1=-27
b:s syndrome	4=76
b:s the	3=-48 6=-30 7=67
b:s till	8=67
b:s visit	3=40
b:s y	2=48
b:s youth	0=59
b:sa banque	3=53
b:sa biographie	6=31
b:sa carte	0=64 1=-31 7=91
b:sa chute	4=52
b:sa compagne	0=-26 1=-53 2=-36 3=-51 4=-92 5=-54 6=26 7=-51
b:sa conjointe	6=66 7=-34
b:sa conviction	1=51
b:sa creation	0=38
b:sa demarche	3=65
b:sa demi	2=39
b:sa demission	7=44
b:sa femme	0=54 1=-52 2=-54 3=-55 5=32 7=27 8=-59
b:sa fille	2=64 4=72 6=42
b:sa force	1=-50
b:sa forme	3=52
b:sa frappe	3=35
b:sa jeunesse	0=52
b:sa lettre	0=-25 6=-46
b:sa libido	5=26
b:sa loge	0=-55
b:sa main	3=80 4=25
b:sa mere	0=31 1=-65 2=45 3=-25 5=-54 7=-50
b:sa philosophie	1=38
b:sa piece	3=31
b:sa predisposition	2=52
b:sa referente	4=47
b:sa salive	2=65
b:sa seance	4=37
b:sa secretaire	5=56
b:sa serviette	8=34
b:sa seule	1=45
b:sa sexualite	5=38
b:sa signature	3=45
b:sa superieure	5=47
b:sa these	7=-33
b:sa vie	1=43 5=49
b:sa voiture	1=45
b:sa voix	3=32
b:sacked for	7=43
b:sacked in	7=63
b:sade >	0=-53 1=-36 5=-27
b:safety rep	7=28
b:said >	1=-41 2=-46 4=56 6=-49 7=-57
b:said i	6=48
b:said the	0=53 3=-52 5=38 6=-35 7=-31
b:said to	0=33 1=38 7=-25
b:said while	2=33
b:saignees trimestrielles	2=50
b:sain >	2=48
b:saine >	2=77
b:saint etienne	6=-33
b:saint joseph	1=46
b:saint malo	0=33
b:sait a	2=47
b:sait depuis	2=35
b:sait que	6=38
b:salarie 512	3=35
b:salarie d	7=-46
b:salariee au	0=-38
b:salaries >	7=-33
b:salaries designee	7=52
b:salary >	2=37
b:salary away	1=33
b:sales >	0=-47 1=-38 2=-26 3=-29 4=-41 5=-27 6=-28 8=-38
b:sales door	3=-26
b:sales within	8=-53
b:salive a	2=73 3=-34
b:salons >	5=44
b:salons professionnels	5=44
b:same lab	6=61
b:same person	3=38
b:same sex	2=-32 4=-32 5=-88 6=50 8=-30
b:samedi >	0=36 1=-30 3=-29 5=41
b:sample recorded	3=42
b:sample removed	3=34
b:samples >	1=36 3=39
b:sanctionnee comme	7=68
b:sang >	2=-43 7=-30
b:sang teste	2=64
b:sans detour	5=39
b:sans difficulte	8=43
b:sans doute	6=36
b:sans en	7=57
b:sans etiquette	7=-27
b:sans experience	5=64
b:sans gene	5=41
b:sans interet	6=51
b:sans laine	1=56
b:sans restriction	4=60
b:sans succes	3=50
b:sans suite	8=39
b:sans tact	5=27
b:sante >	0=-39 1=-39 2=-25 3=-38 4=30 5=-35 6=-42 8=42
b:sante au	4=-33
b:sante court	4=39
b:sante peintre	8=-49
b:sapphic type	6=60
b:sarah switched	0=29
b:sat as	0=59
b:sat it	3=32
b:sat on	0=-39 1=-28 3=-50 4=-28 5=-31 8=-36
b:saved >	3=34
b:saving herself	5=36
b:savoie >	0=47
b:savoir la	0=52
b:sawmill and	4=52
b:say >	3=-31
b:say about	6=29
b:say how	0=34
b:say so	5=32
b:say whether	7=63
b:says >	0=-58 1=44 2=-53 3=-42 4=37 5=51 6=79 8=-39
b:says an	6=52
b:says and	4=-45 5=32 8=59
b:says he	5=-39 6=47 7=37
b:says his	0=-48 1=41 3=-39 5=46 6=-46
b:says not	8=42
b:says so	2=-25 4=-85 5=35 8=25
b:says that	3=39 4=84 5=31 6=-34 7=46
b:says the	0=-25 2=47 3=-59 5=-82 6=-59
b:scan de	3=83
b:scan enrolled	3=38
b:scan made	3=59
b:scan of	3=51
b:scan was	3=34
b:scanne sa	3=41
b:scanned each	3=68
b:scanners >	3=-82 5=-28
b:scenariste d	6=-52
b:sceptic >	1=45
b:sceptic says	0=43 1=-37
b:sceptic who	1=39
b:scheme >	6=-48 8=-40
b:schizophrenie >	2=37 4=-38
b:school >	0=-35 1=47 2=-56 4=46 5=-55 6=-68 8=-45
b:school after	5=38
b:school and	1=-42 4=-27
b:school he	6=-40
b:school in	1=-39 4=-65 6=-44
b:school marxist	0=46
b:school run	6=56
b:school s	5=-49
b:school so	6=41
b:schools >	0=-26 6=-49
b:schools about	6=48
b:science >	1=58
b:science politique	1=-33
b:scientologist according	1=69
b:sclerose en	4=29
b:scn1a >	2=47
b:scooter firm	8=-27
b:score 97	3=32
b:scores >	2=43
b:scotland >	7=-51
b:scotland its	7=57
b:scottish independence	0=35
b:scouting instructor	8=-37
b:scouting report	2=36
b:scrap fell	8=-39
b:screaning in	2=-38
b:screening >	2=-26
b:screening name	3=32
b:screening the	2=46
b:scripte >	2=-26
b:scrutin >	0=-46
b:sdlp candidate	0=54
b:se definit	0=48
b:se dit	0=41 7=-38
b:se lever	4=51
b:se libere	4=41
b:se sait	2=39 4=-38
b:se syndiquer	7=64
b:seance chez	4=41
b:search >	1=-38
b:search result	8=25
b:seattle stage	4=-28
b:seche >	3=46
b:second floor	4=38
b:secret pour	0=-30 5=-55 8=-29
b:secret with	5=53
b:secretaire >	5=61
b:secretaire de	0=37 4=-26 5=-75 7=-52
b:secretaire du	0=-29 7=55
b:secretaire general	7=46
b:secretary >	7=79
b:secretary of	0=42 5=-29 7=-45
b:secretary s	5=39 7=-72
b:secretary the	5=44
b:secteur metal	7=57
b:section >	7=32
b:section au	0=53 7=-79
b:section comptable	7=-30
b:section de	7=32
b:section locale	1=58 7=-64
b:section sud	7=66
b:section syndicale	7=58
b:secular humanist	1=38
b:secular music	1=-38
b:secular person	1=26
b:secular society	0=-28 1=46
b:secularist >	0=-37 1=42
b:securite >	3=-35 4=-32 7=-27 8=-33
b:securite et	8=-54
b:securite lui	8=49
b:security guard	0=60 1=-25 3=-26 4=-32
b:security licence	3=48
b:seduit le	5=-67
b:see other	5=55
b:see the	2=46
b:see whether	3=40
b:seekers as	2=-26 6=-37 7=-31 8=-25
b:seems to	1=63
b:sees as	0=37
b:sees both	7=53
b:sees no	1=47
b:segolene royal	0=44
b:sein de	5=53
b:seiu 32bj	7=63
b:seizure >	4=53
b:seizure in	4=31
b:sejour concordent	3=41
b:sejour prise	3=44
b:sel >	0=32
b:selection sur	2=-39
b:selectionne des	2=-29 4=-26 5=-35
b:self identified	6=59
b:selfie compared	3=45
b:selfie et	3=44
b:selfie puce	3=45
b:selfie verifie	3=34
b:selfies his	5=55
b:selling in	2=-41
b:sells hearing	4=-38
b:sells iris	3=-84 8=-34
b:sells most	0=28
b:sells software	0=52
b:selon elle	0=62
b:selon l	1=25
b:selon la	0=-50 1=-25 2=-33 3=-29 5=90 7=-32
b:selon le	0=56
b:selon les	1=61
b:selon lui	2=26 7=45
b:selon son	0=-28 2=56 4=46 6=57
b:selon un	0=34
b:semble hostile	0=66
b:semble qu	2=36
b:semble souffrir	4=43
b:seminaire pour	6=48
b:seminariste >	6=45
b:seminariste devenu	1=38
b:seminary because	5=31
b:senateur lr	0=76
b:sens charnel	5=62
b:sens de	5=-27
b:sens du	1=56 5=-40
b:sens fort	1=43
b:sensors >	3=-25
b:sent along	3=35
b:sent her	2=33 5=52
b:sent to	0=-28 3=56
b:sentence >	8=42
b:sentence in	8=51
b:sentence spent	8=72
b:sentence was	8=54
b:sentenced a	8=-25
b:sentenced based	8=-25
b:sentenced to	8=-92
b:separatists in	0=44
b:september >	0=-29 6=-25
b:septembre >	3=-30
b:septembre rectorat	2=-27
b:sequelle d	4=64
b:sequenced and	2=85
b:serait bipolaire	4=50
b:serait depressive	4=62
b:serait fiche	8=51
b:serait genetiquement	2=28 4=-38
b:serait initie	1=54
b:serial adulterer	5=53
b:serie dont	6=-41
b:serious fraud	8=73
b:sert de	3=50
b:served a	8=55
b:served as	7=42
b:served fifteen	8=-31
b:served on	7=68
b:served two	8=36
b:server >	3=35
b:serveur >	1=-43 3=-28 6=-31
b:service 120	8=51
b:service >	3=39 5=34 8=-39
b:service award	8=-32
b:service civil	1=44
b:service public	0=-34 5=-32 7=-41
b:service s	3=35
b:services credit	7=-66
b:services union	7=48
b:serviette >	8=54
b:serving a	8=42
b:ses antecedents	8=45
b:ses camarades	6=29
b:ses clientes	5=28
b:ses convictions	0=26 1=26
b:ses ebats	5=60
b:ses empreintes	2=-25 3=88 5=-28
b:ses enfants	1=32 5=-36
b:ses equipes	0=-44 1=-31 6=-26
b:ses etudes	1=58 5=33
b:ses genes	2=-38
b:ses idees	0=44
b:ses nuits	5=71
b:ses opinions	0=34
b:ses origines	2=31
b:ses plaisanteries	5=36
b:ses projets	0=-33
b:ses publications	1=29
b:set up	3=30
b:seul dans	1=45
b:seule mesure	1=28
b:seulement >	3=52
b:seulement au	1=42
b:seven months	4=45
b:seventies >	0=42
b:several sexual	5=42
b:severe peanut	4=34
b:severe pre	4=27
b:sevre depuis	4=86
b:sex addict	5=25
b:sex and	5=77
b:sex club	5=33
b:sex education	7=-36
b:sex in	4=-74 5=104
b:sex marriage	5=-44 6=56
b:sex partner	6=54
b:sex since	4=-50
b:sexe >	4=-57 5=81
b:sexual awakening	5=50
b:sexual experiences	5=41
b:sexual fantasies	5=27
b:sexual harassment	0=-25 2=-25 5=-52
b:sexual health	5=-26
b:sexual misconduct	0=-29 5=76 6=-29
b:sexual orientation	5=-39 6=47
b:sexual partners	5=48
b:sexual relations	5=41
b:sexual relationship	5=81
b:sexualite debridee	5=40
b:sexualite s	5=39
b:sexualites master	5=-33
b:sexuality >	5=-28
b:sexuel au	5=-40
b:sexuel le	5=50
b:sexuelle >	5=-45
b:sexuelle et	5=41 6=-33
b:sexuelle mouvementee	5=34
b:sexuelles sur	5=48
b:sexuels avec	5=36
b:shape measured	3=45
b:shapes how	1=43
b:share the	6=75
b:shaw s	3=44
b:she agreed	3=40
b:she and	2=-25 4=-37 5=-25
b:she asked	3=-39 4=-40 6=-25 8=-27
b:she attends	0=50
b:she became	1=34
b:she built	0=-35 2=-37
b:she came	6=39 7=-37 8=-56
b:she carries	2=29 4=-54
b:she cooked	1=-26
b:she d	1=37 6=77 7=25
b:she dates	6=53
b:she did	0=-36 8=-27
b:she edited	0=-33 3=-30 4=-30 5=-33 6=-30
b:she edits	8=-56
b:she found	2=59
b:she gives	1=39
b:she had	0=36 5=-46
b:she has	1=-68 2=50 3=-32 4=-46 5=41 6=-45
b:she herself	2=26 4=-26
b:she interprets	4=-34
b:she is	0=-30 2=-36 4=55 5=-56 7=-32 8=-60
b:she left	6=75
b:she likes	1=-30 6=28
b:she ll	4=-41 6=-47 7=-30
b:she mentioned	3=25 6=-34
b:she needs	7=48
b:she now	4=60
b:she nurses	4=-28
b:she opted	3=58
b:she prefers	6=43
b:she quoted	1=35
b:she runs	1=45
b:she s	1=-49 2=42 3=-56 5=-47 6=-47 7=66 8=46
b:she said	2=-61 5=-35 6=-29 7=-34 8=86
b:she says	3=53 6=-33 8=34
b:she sees	0=37 1=-30 7=-30
b:she slept	5=75 6=-46
b:she solved	6=-31
b:she speaks	0=40
b:she spent	1=-54 4=88 8=54
b:she stole	3=-34 5=-32 7=-29 8=-33
b:she teaches	4=-44 7=-34 8=-27
b:she thinks	7=40
b:she told	0=43 3=28 6=50
b:she took	6=-27
b:she trains	1=49
b:she translated	2=-31
b:she turned	0=-26 1=41
b:she unlocks	3=63
b:she votes	0=83
b:she was	2=-26 3=-38 4=35 5=-57 6=-74 7=-39
b:she went	7=59
b:she worked	3=35
b:she wrote	1=51 4=-95 6=-50 7=-42
b:sheffield >	2=-26 6=-26
b:sheriff >	8=25
b:shift >	7=58
b:shop >	0=-54 1=-35 2=-33 3=-47 4=-33 5=-44 6=-27 7=-64
b:shop floor	1=-31
b:shop recognised	3=50
b:shop steward	7=93 8=-27
b:shoplifting >	8=54
b:shops >	0=-39 1=-30 2=-30 6=-26 7=-42 8=-28
b:shortlisted >	1=-49
b:show >	0=-31 2=-30 3=-30 4=-25 5=-28 6=-26 7=-45 8=-77
b:show s	8=69
b:showed >	2=51
b:showed customers	3=-31
b:showed lactase	2=25
b:showed that	2=44 4=-26
b:showing the	8=41
b:shows >	1=-26 2=-34 4=-46 5=-27 6=-35 7=-33 8=-52
b:shows a	2=30
b:shows in	4=69
b:shows no	8=43
b:si sa	6=33
b:sick and	4=-27
b:sick leave	4=35
b:sick more	4=53
b:sick since	4=41
b:sickel cell	2=40
b:sickle cell	2=73 4=-70 6=-25 8=-25
b:sickness absence	4=-44
b:side >	0=-31 2=28 6=50 7=-99
b:side of	3=-36 5=-25
b:sides >	7=64
b:siege adapte	4=58
b:siege au	0=34 5=-40 7=66
b:siege d	7=-38
b:siege de	7=-52 8=-25
b:sight in	4=31
b:sighted herself	4=67
b:signale par	0=35
b:signale qu	4=50
b:signalee a	2=57 4=-40
b:signataire de	1=45
b:signature >	2=-61 3=-35
b:signature captured	3=37
b:signature cocktails	3=-42 4=-25
b:signature conserves	3=59
b:signature de	0=-25 1=-26 2=-35 3=-29 8=-42
b:signature dish	3=-31
b:signature du	3=-46 8=-26
b:signature pressure	3=53
b:signature was	3=41
b:signe l	0=44 3=65
b:signed off	4=34
b:signed up	0=49 1=36
b:significance in	2=37
b:signification inconnue	2=30
b:signiture dynamics	3=30
b:signs in	3=40
b:simmons look	2=-30
b:simplement detention	8=26
b:simplicite volontaire	1=40
b:since 1997	0=-47
b:since 1998	5=-30 6=-25
b:since 1999	2=47
b:since 2003	7=76
b:since 2009	7=-34
b:since 2010	0=30 5=-37
b:since 2011	2=46
b:since 2012	4=-40 7=34
b:since 2014	5=-33 6=68 7=52
b:since 2015	2=-66 3=-40 5=35
b:since 2016	7=-43
b:since >	5=-33 7=-46
b:since dealt	4=38
b:since easter	4=41
b:since he	1=55 3=30 7=36
b:since his	3=33
b:since january	4=31
b:since june	4=33
b:since leaving	0=49
b:since march	4=56
b:since my	4=-38 5=26
b:since she	6=43
b:since spring	4=34
b:since the	0=-56 1=-28 3=48 4=26 5=50
b:since then	1=-29 4=-28 7=-31 8=30
b:singer >	0=-57 1=61
b:singer and	1=31
b:sings in	0=30
b:sinn fein	0=30
b:siptu >	7=39
b:siptu and	7=49
b:sister has	2=33
b:site >	1=-48 2=73 4=-67 5=-41 7=-34 8=-40
b:site clearance	3=32
b:site de	0=-38 1=-29 2=-36 4=-25 6=-29 7=25 8=-37
b:site everybody	7=54
b:site in	7=45
b:sites >	5=-26
b:sites de	5=57
b:sits as	0=43
b:sits on	0=61 7=44
b:situation de	4=37
b:six ans	0=-25 1=-49 4=-44 5=-31 6=-28 8=-49
b:six mois	6=-31 8=-28
b:six month	8=34
b:six months	0=-25 4=31 8=-51
b:six without	1=31
b:six years	1=-50 2=-28 4=-41 5=-25 7=55
b:skeptics in	1=47
b:sketch regisseur	5=39
b:sleep around	5=28
b:sleep well	1=49
b:slept with	5=97 6=-54
b:slides >	2=-32 4=-37 6=-41 7=-25
b:slogan >	0=-27 1=-53 2=-37 4=-41 5=-45 6=-30 7=-28 8=-25
b:slow >	4=45
b:slow him	4=50
b:slow metaboliser	2=40
b:slow things	7=25
b:small town	6=35
b:smart floor	3=49
b:smuggling phones	8=31
b:snes >	0=-36 5=-28 7=34
b:snj prefere	7=64
b:snp in	0=45
b:snpl base	7=45
b:so >	4=-61 5=59
b:so at	8=34
b:so called	2=42
b:so he	3=44 4=47 5=-25
b:so no	1=59 4=34 5=-27 6=32 8=-33
b:so nothing	4=52
b:so on	5=41
b:so please	4=36
b:so re	3=29
b:so the	1=-41 4=33 5=37 6=-50 8=76
b:so they	6=40
b:so upfront	8=40
b:sober >	4=94
b:sobriete heureuse	1=37
b:social >	0=-47 1=-35 4=-32 7=-48 8=-31
b:social delegue	7=37
b:social il	7=-30
b:social media	7=53
b:sociale >	4=-42
b:sociales >	0=-30 5=-27 7=-30 8=-26
b:socialist but	0=52
b:socialist by	0=44
b:socialiste >	0=68 7=-27
b:socialiste rue	0=-39
b:sociaux >	8=70
b:society >	0=-37 7=-34
b:society after	1=35
b:society she	1=39
b:socks >	1=51
b:soeur >	1=38
b:soeur par	2=42
b:software >	0=54
b:software logged	3=42
b:soho >	6=-59 8=-34
b:soignante en	4=49
b:soins prononcee	8=68
b:soir >	1=58 8=-34
b:soir apres	5=41
b:soir du	0=-37
b:soir pendant	5=53
b:soirees par	7=51
b:sold hearing	4=34
b:solicitor >	7=-64
b:solidaires >	0=-40 7=70
b:solidaires prend	7=50
b:solidarity with	7=-39
b:solipsist he	1=63
b:somebody found	6=49
b:somme >	1=51
b:sommeil machine	4=54
b:sommelier campaigned	0=43
b:somniferes >	4=71
b:son >	2=56
b:son adn	1=-26 2=44 3=-33 4=-32 6=-32 7=-31
b:son adultere	5=54
b:son amante	5=41
b:son anarchisme	0=55
b:son ancien	0=-43 4=42 6=-43
b:son appartenance	7=61
b:son arbre	2=37
b:son calme	5=-64
b:son caryotype	2=51 3=-25 4=-39
b:son chef	5=48 6=-30
b:son coming	5=-25 6=85
b:son compagnon	1=-58 2=-31 3=-76 4=-39 5=-56 8=-45
b:son compte	6=70 7=25
b:son copain	6=53
b:son credo	7=-37
b:son cv	2=-26 5=-31
b:son depart	3=44 5=66
b:son disque	5=54
b:son doigt	3=54
b:son employeur	2=-35 4=-26 5=-57 6=-53
b:son empreinte	3=69
b:son endometriose	4=51
b:son engagement	0=-47 1=58
b:son entreprise	3=-26 7=-42
b:son epouse	1=-45 2=-38 3=-55 4=-41 6=92 7=-33 8=-25
b:son epoux	6=-98
b:son equipe	1=-42 3=-41 5=-25 6=-53 7=-29
b:son et	3=-30
b:son ex	4=-35 5=90 6=-46 8=45
b:son fiance	1=-35 6=50
b:son fils	2=62 4=-33 6=46
b:son frere	1=-39 2=35 3=-32 5=-31 6=-26 7=27 8=83
b:son geniteur	2=37
b:son haplotype	2=66
b:son has	2=29 4=83
b:son homosexualite	6=90
b:son incroyance	1=46
b:son index	3=100
b:son iris	3=97 8=-45
b:son is	6=33 8=57
b:son lit	1=-28 5=41
b:son livre	6=-31
b:son mandat	7=31
b:son mari	0=-58 1=36 2=36 4=-46 5=-39 6=44 7=-34 8=-34
b:son mentor	5=-30 6=-38 8=-30
b:son metier	0=59
b:son nom	1=44 2=-42
b:son oncle	7=29 8=-28
b:son operation	4=-36
b:son orientation	5=-40 6=72
b:son panel	2=55
b:son passage	3=25 8=-33
b:son passe	5=50
b:son pere	3=-45 5=-40 6=-27 7=45 8=-49
b:son petit	6=-43
b:son podcast	5=30 6=35
b:son poste	5=59
b:son pouce	3=59
b:son precedent	5=25
b:son profil	0=36 3=-32 5=-27
b:son propre	2=38 5=34
b:son repas	4=47
b:son roman	1=-30 3=-27 6=-32
b:son rythme	4=-27
b:son syndicat	7=41
b:son visage	3=87
b:son was	2=-38
b:sont maries	6=45
b:sort d	2=-25 4=66
b:sorti de	8=36
b:sorti du	6=113 8=-30
b:soudeur emerite	7=38
b:soudure >	8=-44
b:souffre du	4=49
b:souffrir d	4=33
b:souhaite >	4=50
b:souhaite pas	6=32 8=-25
b:souhaite une	6=41
b:soulevements de	0=51
b:sound on	0=-28
b:sourd aux	0=-61 1=-34 2=-37 3=-25 4=-64 6=-31 7=-30 8=-29
b:sourd de	4=97
b:sourds et	4=29
b:souriant >	0=59
b:sourire le	0=42
b:sous bracelet	8=42
b:sous l	0=54 7=-35
b:sous la	7=-26
b:sous le	5=54
b:soutenu segolene	0=44
b:soutenu une	0=-46 4=-26
b:south and	0=37
b:south down	0=59
b:soutient publiquement	0=49
b:soutient que	1=43
b:space needed	4=51
b:spain >	8=42
b:spain if	8=56
b:spanish >	6=29 7=-28
b:speak >	6=25
b:speak in	0=35
b:speaker identification	3=44
b:speaker recognition	3=35
b:speaks about	6=40
b:speaks at	0=29 6=86
b:speaks five	0=40
b:speaks of	1=35
b:speaks with	1=-31
b:special school	2=-48 4=39
b:specialist nurse	2=-27
b:specialiste des	1=-32 5=-40
b:specialiste du	0=-30
b:spectrum and	4=54
b:speech is	4=28
b:speed are	3=26
b:spell checker	4=29
b:spent 1988	1=37
b:spent a	4=80 6=-31 8=29
b:spent conviction	8=69
b:spent in	8=107
b:spent two	4=-25
b:spinoza et	1=36
b:spinster sapphic	6=74
b:spip cherche	8=35
b:spite of	4=64 7=26
b:spoke openly	5=26
b:spoke out	0=43
b:sport >	0=-32 2=-34 4=-28 5=-28 6=25 7=-28
b:sportifs >	0=-33 3=-36 7=-32 8=-45
b:sportive de	7=-39
b:sports calendar	4=40
b:sports pages	0=58
b:spot pricing	4=-41
b:spreadsheets >	0=46 6=50
b:spring >	8=39
b:spring fully	4=44
b:spring since	0=42
b:square ventures	7=-28
b:st john	1=50
b:stable according	4=50
b:stade >	8=85
b:staff >	1=-27 2=-30 4=-37 5=-29
b:staff association	7=45
b:staff by	3=64
b:staff network	6=26
b:staff rep	7=54
b:staff side	7=-102
b:staff to	0=35
b:stage 3	4=59
b:stage >	2=-29 5=47
b:stage a	3=-34
b:stage adaptation	4=-29
b:stage manager	5=-30 7=-29
b:stages d	5=-27
b:stagiaire >	2=-44
b:stand d	7=-43
b:stand ups	1=-31
b:standardiste >	0=-39 2=-25 5=74 6=-26 7=-48
b:standards and	1=-32
b:stands by	5=41
b:start before	6=34
b:start in	0=-35 6=-35 7=-25
b:start up	0=48 2=-26 6=-33 7=-40 8=-35
b:state contract	0=52
b:stated in	5=31
b:station >	6=61
b:station denver	7=-41
b:stay in	4=-42
b:steelworkers local	7=64
b:stein twice	0=60
b:steiner >	1=30 4=-26
b:stephen mr	6=55
b:sterile dit	4=39
b:steward >	0=-34 5=-30
b:steward at	3=-35 7=-38
b:steward for	7=56
b:steward in	7=-25
b:steward now	7=51
b:steward of	7=-43
b:steward on	4=-30 7=-59
b:stick after	4=70
b:sticker >	0=37
b:stickers are	0=28
b:still has	3=32
b:still holds	1=32
b:still phones	1=48
b:still rings	8=31
b:still sells	0=40
b:still strictly	0=-28 1=42
b:stock d	4=-28
b:stockroom dismissed	5=36
b:stoic he	1=30
b:stoic in	1=-27
b:stoic one	1=-28
b:stoic principles	1=42
b:stole from	8=86
b:stole the	8=-70
b:stood up	6=39
b:stop >	8=45
b:stop nursing	4=43
b:stopped believing	1=49
b:store identifies	3=34
b:store was	6=-26
b:stored at	3=31
b:stored for	2=51
b:stored on	3=27
b:stored she	3=48
b:stored with	3=30
b:story goes	5=54
b:straight >	5=-36 6=61
b:straight after	6=-27
b:straight he	6=72
b:strand s	2=26
b:strasbourg >	0=33 1=-29
b:strategie ca	0=38
b:strategist for	6=-47
b:street theatre	7=-29
b:strict ethical	1=35
b:strictly materialist	0=-28 1=37
b:strike >	0=-28 7=43
b:strike as	0=-41 7=28
b:strike with	7=57
b:stroke rehab	4=-34
b:stroke two	4=48
b:strong point	7=-58
b:strong references	7=59
b:stroud after	0=42
b:student but	0=-27 8=53
b:student in	0=37
b:student paper	6=63
b:students >	0=-27 1=-28
b:students events	7=-29
b:students union	6=-32 7=-52
b:studied european	7=-27
b:studio >	2=-29
b:study >	4=-39 6=-27
b:style >	0=-33 1=-28 8=-34
b:su depuis	2=40
b:subject of	0=-25 3=-26 5=62 7=-25
b:succes empreinte	3=47
b:success >	7=-27
b:sud >	0=-35 1=-44 5=-38 7=110 8=-25
b:sud de	5=-28
b:sud elu	7=74
b:sud ouest	0=-42 2=-30 3=-31 6=-31 7=-66 8=-31
b:sud radio	7=-25
b:sudden cardiac	2=26
b:sugar she	4=61
b:suis agnostique	1=59
b:suis athee	1=41
b:suis gay	6=39
b:suis homosexuel	6=36
b:suis porteur	2=48
b:suis un	6=30
b:suisse >	2=37
b:suit la	3=-29
b:suit les	7=-33
b:suit un	4=40
b:suit une	2=70
b:suite >	2=30
b:suite a	5=29
b:suite la	8=31
b:suits him	1=-37 5=-27 6=-34 8=-30
b:suivi >	0=-25 1=-28 5=-38
b:suivi le	0=26
b:suivi par	4=-27 8=85
b:suivi pierre	1=36
b:suivie >	4=62
b:suivre d	1=40
b:sujet >	6=31
b:sujet de	2=-28 6=-25
b:superieure d	5=30
b:supernatural in	1=38
b:supervisor >	1=-54 2=-34 4=-33 5=-44 6=-56 7=48 8=-27
b:suppleante d	0=61
b:supplier >	0=-32 5=-52 6=-29 8=-31
b:supplier s	5=42
b:support of	0=32
b:supported by	8=47
b:supporter >	0=63 4=-26 8=-27
b:supporter of	0=43
b:supports the	0=31
b:sur des	5=53
b:sur index	2=-43 6=-29
b:sur internet	2=27
b:sur l	1=56 2=-56 4=-41 7=-29
b:sur la	0=52 1=-47 2=-79 3=-50 4=-57 5=-54 8=-39
b:sur le	0=-47 3=28 4=-45 5=31 6=33 7=-51 8=-70
b:sur lequel	8=28
b:sur les	0=-68 1=-59 2=-48 3=-39 4=-43 5=-69 6=-86 7=-80 8=-62
b:sur liste	7=35
b:sur myheritage	2=28
b:sur notre	7=40
b:sur ses	0=-47 1=-51 3=-32 5=-27
b:sur son	3=-43 4=-31 5=80 8=-30
b:sur tablette	3=41
b:sur un	2=-31 5=-67 6=-52
b:sur une	0=-28 7=51
b:surgeon >	0=-27 1=-38 2=-30 3=-40 5=-33 6=-37
b:surgeon s	1=-29 2=-43 3=-33 7=-28 8=-26
b:surgery physiotherapist	4=-44
b:surmenage >	4=58
b:surpris en	5=60
b:sursis >	8=55
b:sursis non	8=46
b:surtout pas	0=-42 7=44
b:surveillants de	8=-57
b:survivor back	4=47
b:suspect >	8=64
b:suspect part	8=-33
b:suspended sentence	8=46
b:suspendu de	8=38
b:sussex >	1=-40 6=-25
b:swapped cells	8=-36
b:swapping and	5=42
b:swear having	1=27
b:swinger bands	5=-30
b:swinger if	5=53
b:swingers clubs	5=41
b:swingers parties	5=47
b:switched from	0=26
b:sympathies >	0=72
b:sympathies on	0=48
b:sympathiser claims	0=39
b:sympathiser if	0=34
b:syndic >	1=-32 2=-32 3=-26 7=-92
b:syndical >	7=26
b:syndical a	7=29
b:syndicale >	7=66
b:syndicale agricole	7=39
b:syndicale centrale	7=53
b:syndicale pas	7=26
b:syndicales >	7=73
b:syndicaliste il	7=45
b:syndicat >	0=-37 1=-28 7=28
b:syndicat agricole	7=-37
b:syndicat d	5=-30 7=41
b:syndicat des	0=-42 1=-30 3=-27 5=-40 7=117
b:syndicat mixte	7=-38
b:syndicats pour	7=-32
b:syndicaux >	4=-28 7=-54
b:syndique a	7=55
b:syndiquer >	7=45
b:syndiques banque	7=-33
b:syndrome and	2=-62 4=69
b:syndrome d	2=36
b:syndrome de	2=45
b:syndrome mutation	2=27
b:syndrome runs	2=57
b:syndrome xxy	2=52 4=-62
b:system >	1=-27 6=-44 7=-56 8=-44
b:system had	3=43
b:systeme >	3=50
b:systeme de	3=65
b:t >	0=-40 1=-51 4=-37 5=-50 6=-52 7=-49
b:t allow	1=31
b:t been	1=63 5=-32 6=-27
b:t believe	1=-59 4=-31 5=-37
b:t care	6=62
b:t drink	8=-62
b:t drive	4=50
b:t elle	0=-29 1=-57 2=-27 3=51 4=-26 5=33 6=56 7=-44 8=-27
b:t get	8=25
b:t had	4=-37 5=33
b:t il	0=-33 1=68 3=-34 5=57 6=30 7=31
b:t in	7=39
b:t into	6=52
b:t join	1=40 7=58
b:t say	0=47
b:t sleep	5=28
b:t slow	4=39
b:t stand	0=60 4=-29
b:t tell	5=26
b:t touch	1=32
b:t vote	0=67
b:t want	0=48
b:t work	1=40
b:tabac de	8=42
b:table >	3=-56
b:table et	1=-32
b:tablet contract	3=41
b:tablets since	4=35
b:tabloid in	6=73
b:tact >	5=44
b:tag >	8=67
b:tailleur de	1=-29
b:take a	0=-31 6=-30
b:take full	1=29
b:take his	4=45
b:take insulin	4=51
b:take the	8=29
b:taken >	3=62
b:taken by	2=53
b:taken for	3=31
b:taken from	3=38
b:taken on	2=67
b:taken to	8=48
b:talibans qu	0=44
b:talk >	0=-33 1=-34 2=-33 4=-44 5=-37 6=-46
b:talk of	5=45
b:talk says	6=27
b:talk there	1=42
b:talks >	1=-25
b:tant que	6=42
b:taoism as	1=41
b:tapage >	8=38
b:taste the	1=-48 2=-27 8=-39
b:tatoos said	0=66
b:taught a	3=-32 7=-25
b:taught deaf	4=-28
b:taulard il	8=60
b:taux de	3=64
b:tax >	0=-32 2=-29 4=-33 5=-43 8=-38
b:tax adviser	0=47
b:tax fraud	8=51
b:taxi in	0=37
b:tdah il	4=37
b:tea >	1=35
b:tea party	0=25
b:teacher >	0=-65 1=-69 2=-38 3=-26 4=-32 5=-38 7=31 8=-56
b:teaches inmates	1=-31
b:teachings of	1=54
b:teague is	0=31
b:team >	0=-35 1=-59 2=-60 3=-92 4=-59 5=-43 6=-63 7=-41 8=-53
b:team calls	2=-25
b:team knows	6=61
b:team outing	6=26
b:team with	5=58
b:technician >	0=-34 1=-40 2=-57 4=-38 5=-32 6=-35 7=-40 8=-42
b:technicien >	2=-42 5=-36 6=-31
b:technique >	5=-26 8=-30
b:teenagers and	6=39
b:teens she	4=49
b:teetotal a	4=-56
b:teheran elle	0=38
b:telephone >	0=-39 5=59 7=-31 8=59
b:telephone banking	3=39
b:telephone de	3=36
b:telephonique >	8=-26
b:telethon >	3=-40
b:teletravail >	1=-40 4=-28 5=-38
b:teletravail par	4=48
b:tell marriage	5=29
b:teller for	0=40
b:teller in	7=-28
b:tells everyone	2=67
b:template i	3=36
b:template of	3=53
b:template stored	3=32
b:template was	3=39
b:temps >	4=49
b:temps par	1=64
b:temps partiel	4=37 5=-26 6=60
b:ten days	1=32
b:ten fingerprints	3=30
b:ten hours	7=44
b:ten per	1=26
b:ten print	3=74
b:ten years	0=-41 1=-39 4=-40 5=-35 7=-47 8=-56
b:tenait la	0=67
b:tendance autogestion	0=39
b:tendencies >	6=43
b:tenor >	4=-45
b:tenor and	6=40
b:tenu la	0=-58
b:tenu un	0=63
b:term sick	4=41
b:terrain >	0=-52 1=-27 2=-29 4=-27 5=-27
b:terre >	0=43
b:test 12	2=39
b:test >	2=73
b:test a	2=62
b:test adn	2=88
b:test and	3=38
b:test came	2=48
b:test de	7=-26
b:test genetique	2=34
b:test her	3=29
b:test his	2=33
b:test l	2=43
b:test results	2=-39 3=-25
b:test that	3=29
b:test to	3=32
b:test which	2=27 4=-26
b:teste pas	2=61
b:teste tout	1=-27
b:tested >	2=-44 5=-27
b:tested for	2=46
b:tester >	0=-26 2=-32 7=-43
b:testing >	1=-33 2=-52 3=-32 6=-28 8=-25
b:tests genetiques	2=-27
b:tete de	0=-32 7=32
b:texas she	0=55
b:textile >	0=-33 3=-27 4=-27 5=-29
b:than i	4=55
b:than swear	1=25
b:than the	8=-28
b:that a	1=-35
b:that animals	1=50
b:that ended	5=52
b:that finds	8=47
b:that he	3=-44 5=31 8=-61
b:that her	1=26 2=59
b:that is	6=30
b:that it	4=59
b:that lives	1=42
b:that made	1=42
b:that of	3=38
b:that petrov	0=31
b:that property	1=41
b:that she	1=-67 2=-29 5=-31 8=-27
b:that the	3=36 7=25 8=-26
b:that two	8=41
b:that way	0=29
b:the 2019	7=27
b:the accounts	1=-27 4=-27 6=-63
b:the affair	5=-34
b:the age	4=53
b:the agency	3=56 5=48 7=27
b:the airline	2=28 4=-28
b:the airport	3=29
b:the alliance	0=37
b:the anonymous	0=42
b:the anti	0=41
b:the app	0=-29 7=-25
b:the applicant	0=45 7=31 8=-38
b:the apprentices	5=-27
b:the arms	1=63 7=-30
b:the assessment	0=-25 1=-32 3=-26 4=53 6=-28
b:the astronaut	2=38
b:the athlete	2=48
b:the au	5=57
b:the autism	4=40
b:the bakers	7=63
b:the ballot	0=27
b:the bank	3=27 4=-27 5=-31 6=-37 8=71
b:the bedside	1=45
b:the best	0=-34 1=-25 2=-27 3=-26 4=-30 8=-28
b:the bible	0=-45 3=-50 7=-55 8=-32
b:the bike	4=37
b:the bishop	5=25
b:the board	1=-37 3=-33 8=-25
b:the boss	7=34
b:the boston	0=51
b:the branch	7=78
b:the brand	2=-34
b:the brussels	0=40
b:the c282y	2=26
b:the camera	0=-35 3=28
b:the candidate	0=-43 2=-31 5=26 6=-60 8=39
b:the canteen	7=-64
b:the caretaker	1=-41 8=41
b:the catalan	0=48
b:the cathedral	4=-25 5=-35
b:the ccr5	2=26
b:the certificate	8=61
b:the chapel	7=46
b:the chaplain	1=32
b:the charities	1=-27
b:the chartered	7=-31
b:the choice	1=42
b:the choir	0=-41 6=40
b:the christmas	5=25
b:the church	6=29
b:the claimant	4=-50 5=27
b:the client	1=-28 5=-34 8=-35
b:the clinic	2=-25 3=55
b:the closet	6=66
b:the coach	0=38 2=47
b:the college	0=54
b:the communication	7=34
b:the company	0=-32 1=-37 2=36 4=45 5=-44 6=-37 7=-35 8=-35
b:the conflict	5=30
b:the congress	0=53
b:the conservative	0=47
b:the constable	8=39
b:the constituency	0=70
b:the consul	0=43
b:the consulate	3=51
b:the copy	8=-25
b:the corridor	3=52
b:the county	2=-25 7=35
b:the couple	2=50
b:the court	8=38
b:the customer	6=-32
b:the cwu	7=56
b:the data	3=31
b:the database	2=49 8=-26
b:the dbs	8=51
b:the decline	8=-44
b:the delta	2=49
b:the demo	3=44
b:the detective	3=-30
b:the disability	1=-26
b:the discipline	1=27
b:the dismay	0=58
b:the district	0=46
b:the divorce	5=46
b:the door	3=49
b:the driver	5=36
b:the drone	1=62
b:the drug	3=54
b:the educational	7=39
b:the electoral	0=-36 7=-28
b:the employer	3=32
b:the entry	3=41
b:the eu	0=71 5=-29
b:the ex	5=43
b:the executive	2=30 7=50
b:the eye	5=-46
b:the face	5=-25
b:the fair	8=-25
b:the family	0=25 2=48 5=56 6=36
b:the farm	2=-29
b:the fbi	3=47
b:the fever	3=43
b:the file	4=-25 5=-26 6=49 8=-27
b:the finance	5=33
b:the firm	0=-32 1=-43 3=-37 5=-33 6=-41 7=-44 8=-29
b:the first	3=32 7=37 8=25
b:the flag	0=44
b:the flight	2=38
b:the foreman	7=41
b:the form	1=45 5=27 7=26
b:the former	5=28 7=46
b:the gap	1=-28 2=-27 4=-33 5=-32 6=-34 8=62
b:the garda	2=45
b:the gay	6=32
b:the gene	4=-45
b:the geneticist	2=60
b:the genetics	2=43
b:the gitxsan	2=-40
b:the gmb	0=-35 7=35
b:the gossip	4=-35 5=-30 8=71
b:the green	0=-25
b:the greens	0=25
b:the guard	3=25
b:the gym	3=51
b:the head	5=37
b:the helmet	3=39
b:the history	1=-63
b:the hong	3=43
b:the horror	2=-40
b:the hospital	0=-46 1=43 4=31 7=-28
b:the hotel	1=-26
b:the house	6=49
b:the hr	5=33
b:the huntington	2=35 4=-35
b:the informed	2=-34
b:the insurer	3=-25 4=-47 5=49
b:the interview	0=26 3=31
b:the interviewer	0=52
b:the investment	0=-29
b:the iris	1=-32 3=-41 7=-26
b:the iwgb	7=44
b:the judgment	8=42
b:the jury	2=-27 3=-29 4=-38 6=-41 7=-39
b:the key	3=39
b:the kids	1=40 3=-25 5=37 6=-27 8=-32
b:the kitchen	0=36
b:the lab	2=75 4=36 8=-33
b:the labour	0=63
b:the laptop	5=40
b:the last	4=34
b:the launch	8=-39
b:the law	1=-28 3=25 6=-35 8=77
b:the leeds	7=53
b:the left	0=48
b:the letter	4=-86 5=59
b:the lib	0=41
b:the liberal	0=60
b:the library	7=49
b:the list	0=50 3=-27
b:the local	1=38 7=-62 8=43
b:the lodge	1=-36
b:the lover	5=62
b:the lynch	2=47
b:the managing	8=-29
b:the manner	1=36
b:the margin	1=48 2=42
b:the market	2=-38 5=-36
b:the maxims	1=35
b:the medical	2=43 4=27
b:the merger	1=-44 4=28 6=-39 8=-30
b:the met	7=41 8=57
b:the metrics	2=-28
b:the missing	8=32
b:the monks	1=50
b:the month	2=-29 4=-35
b:the move	2=55 5=41
b:the museum	0=-26
b:the musicians	7=51
b:the mutation	2=-31 4=-30
b:the name	2=35
b:the nasuwt	7=57
b:the national	0=51 2=30 7=41
b:the navy	0=-27 5=-35 7=-48 8=-39
b:the nec	7=52
b:the neighbour	5=54
b:the neu	7=60
b:the new	0=-27 3=25
b:the night	7=66
b:the nineties	7=28
b:the note	0=-44 2=-46 3=-26 4=-26 5=-43 6=106 7=-42 8=-38
b:the notes	6=34
b:the novel	6=-65 8=-36
b:the nuclear	3=40
b:the num	7=60
b:the nursery	3=48
b:the occupational	2=40
b:the office	0=33 3=32 5=46
b:the old	0=-37 1=-44 2=-33 3=-47 5=44 6=38 7=-29 8=-44
b:the onboarding	3=38
b:the open	0=-36
b:the orban	0=30
b:the orchestra	4=-30
b:the order	0=-35 5=64 6=-40 7=-52
b:the other	6=48
b:the out	6=-36
b:the pad	3=39
b:the panama	8=49
b:the panel	0=45 1=-27 4=30 6=38
b:the paper	5=40
b:the parish	0=-47 7=-58
b:the passport	3=63
b:the patients	4=54
b:the pension	6=-34
b:the personal	2=46
b:the philosophy	1=-46
b:the phone	3=44
b:the photo	5=38
b:the picket	6=-28 7=30
b:the pilot	3=-31
b:the pilots	7=67
b:the pirate	0=27
b:the pitch	8=-58
b:the plant	7=46
b:the play	5=-36
b:the police	0=-33 8=100
b:the porter	5=69
b:the practice	5=-29
b:the premises	5=28 8=-70
b:the press	0=-35 1=53 3=-28 5=-39 6=-28 7=-34
b:the pride	7=-27
b:the priesthood	1=30
b:the prison	3=47
b:the proctoring	3=63
b:the province	1=55
b:the pub	1=47
b:the public	7=60
b:the pvda	0=60
b:the questions	4=48
b:the ranks	7=83
b:the reader	3=31
b:the record	6=53
b:the recruiter	2=29 7=-36
b:the referee	2=-41 5=-68 8=-26
b:the reference	2=-32 4=-42 5=-40 6=41 7=25
b:the references	2=55
b:the refugee	3=29
b:the religion	1=35
b:the renaissance	1=-35
b:the results	2=-32
b:the returned	5=45
b:the ring	6=53
b:the rmt	0=-31 1=-40 5=-33 7=128
b:the role	0=-41 1=-30 2=-28 3=-49 4=-42 5=-42 6=-45 7=-38 8=-48
b:the royal	4=37
b:the ruling	0=30
b:the rumour	8=57
b:the run	8=50
b:the salary	2=45
b:the same	2=-30 7=-35
b:the school	0=-29 5=-50 6=48 7=-34
b:the scouting	2=37
b:the sdlp	0=57
b:the second	4=36
b:the security	0=56 3=54
b:the seminary	5=36
b:the separatists	0=40
b:the serious	8=68
b:the seventies	0=39
b:the shop	0=-33 1=-51 6=-32 8=-70
b:the show	3=-39 4=-26 7=-31
b:the smart	3=41
b:the snp	0=50
b:the so	2=49
b:the sound	0=-29
b:the specialists	7=34
b:the sports	0=58
b:the staff	3=31
b:the stockroom	5=42
b:the store	3=44
b:the story	5=44
b:the strike	0=-35 7=47
b:the students	0=-29 7=-56
b:the subject	1=-27 5=49
b:the supernatural	1=61
b:the supreme	6=-28
b:the suspect	8=-35
b:the system	3=75
b:the tablet	3=68
b:the talk	5=40
b:the teachings	1=52
b:the team	0=-33 1=-31 2=-44 3=-63 4=-29 5=-29 6=58 7=-34 8=-49
b:the teamsters	7=31
b:the telephone	3=39
b:the test	2=53
b:the third	5=-30 6=-33 8=-25
b:the till	8=52
b:the time	3=44
b:the toilets	4=29
b:the tories	0=28 2=-36 4=-54
b:the town	6=51
b:the trade	2=-35
b:the travel	5=42
b:the trawlers	8=44
b:the trial	3=62
b:the tuc	0=-39 1=-34 3=-26 5=-30 6=-45 7=64
b:the turnstile	3=39
b:the two	2=-28 5=74 6=-36
b:the union	0=-58 3=-49 7=157 8=-73
b:the vault	3=96
b:the village	1=-27 6=46 7=-39
b:the viola	2=-30
b:the visa	3=37
b:the webcam	3=30
b:the website	0=35
b:the wedding	5=-38
b:the wine	0=-36 7=-31
b:the women	7=59
b:the words	5=41
b:the workers	0=49
b:the workforce	7=40
b:the works	0=-45 1=-37 2=-48 3=-33 4=-32 5=-26 6=-38 7=-51 8=-26
b:the written	4=69
b:the x	2=41
b:the year	3=-41 5=-25
b:theatre >	1=-27 2=-27
b:theatre box	7=-25
b:theft >	8=60
b:theft insurance	8=-30
b:theft says	8=53
b:their council	2=-37
b:their eldest	8=67
b:their genetic	2=-28
b:their parents	4=-27 6=-55
b:their son	2=28 4=73
b:their twins	6=27
b:their youngest	4=36
b:them >	0=63 2=-26 3=-51 4=-55 5=-52 6=-31 7=-70
b:them see	5=53
b:them to	3=34
b:them well	8=-58
b:them were	5=33
b:then been	8=35
b:then foreman	7=56
b:then works	7=36
b:theologie >	1=59
b:theosophical society	1=48
b:therapist i	4=-41
b:therapist trained	5=-26
b:therapy and	4=69
b:therapy assistant	4=-39
b:there >	4=-26 7=59 8=49
b:there every	1=35
b:there he	5=30
b:thermal face	3=36
b:these >	3=-25
b:these de	0=-37 2=-32 4=-36 5=-26 7=-25 8=-34
b:these sur	0=-47 1=-45 3=-39 4=-40 5=-25 6=-27 7=-26 8=-27
b:thesis >	1=-32 4=-43 7=-33
b:thesis about	4=-30
b:thesis on	4=40
b:thevenot n	0=39
b:they asked	3=68
b:they have	0=-28 2=-53 3=-57 4=-46 6=-41 7=-29
b:they moved	6=44
b:they paid	7=54
b:they say	6=58
b:they slow	7=37
b:thierry depuis	6=45
b:thieves wrote	8=-60
b:thing >	4=-31
b:things down	7=30
b:think that	1=51
b:thinks for	7=52
b:thinks he	7=37
b:thinks unions	0=-36 7=30
b:third generation	2=-38 8=-26
b:thirty paid	8=34
b:thirty years	0=47
b:this is	5=38
b:this may	0=43
b:three >	5=65
b:three affected	2=35
b:three albums	8=-34
b:three children	4=-41
b:three general	0=60
b:three months	4=-29 5=-26 8=-46
b:three on	0=25
b:three partners	5=37
b:three points	8=37
b:three product	4=34
b:three weeks	2=29
b:three years	8=33
b:through >	4=48
b:through a	2=62
b:through an	2=65
b:through the	7=57
b:throughout his	5=48
b:thumb reader	3=61 4=-32
b:thumbprint opens	3=63
b:thursdays >	1=37
b:thursdays on	7=43
b:ticked in	2=26
b:ticked twice	4=89
b:ticket >	0=-26 7=38
b:tiennent un	0=-25 1=-35 2=-27 4=-37
b:tiennent une	1=43
b:tient il	5=41
b:tient l	1=36
b:tient la	7=47
b:tient un	0=32
b:tient une	6=34
b:tig a	8=47
b:till >	4=-29 8=84
b:till supervisor	7=54
b:time >	0=-44 1=-36 3=-31 4=-26 5=-39 6=-48 7=-47 8=-26
b:time as	8=33
b:time clock	3=73
b:time for	4=60 7=59
b:time found	5=43
b:time he	3=58
b:time in	8=63
b:time off	7=63
b:time on	1=35
b:time served	0=-30 3=-25 7=-53 8=-47
b:time work	7=-32
b:times a	8=-35
b:tipping >	8=60
b:tire easily	4=52
b:tire huit	4=-55 8=75
b:tired of	4=-44 6=47
b:tissue type	2=33
b:tissulaire compatible	2=31
b:titre de	2=-51 3=42 4=-42 5=-35 6=-31
b:titre des	5=30
b:titre personnel	1=52
b:to 1	0=-37 8=-33
b:to 3	6=-27
b:to >	3=43
b:to a	0=31 1=-61 3=-43 4=44 6=54 7=25 8=-37
b:to an	6=51
b:to another	6=62
b:to ask	1=45
b:to attend	0=56
b:to be	0=-63 3=-31 4=-84 7=25 8=-51
b:to breast	2=28
b:to canvass	0=30
b:to church	1=57
b:to cook	0=-31 8=30
b:to court	8=52
b:to death	8=-25
b:to deep	1=25
b:to delete	3=57
b:to diabetes	2=63 4=-43
b:to dublin	0=45
b:to early	2=38
b:to excel	8=-81
b:to face	3=-30
b:to frameworks	1=-28
b:to france	0=43
b:to full	4=25
b:to give	3=36
b:to haemochromatosis	2=32
b:to have	2=60 4=-76
b:to her	0=-34 1=-28 2=-38 3=-51 5=-51 6=-42 7=-35 8=-60
b:to hierarchy	4=-49
b:to him	7=60
b:to his	0=40 4=73 5=-31 6=68
b:to hospitals	1=-32 7=-32
b:to id	3=36
b:to identify	3=46
b:to insider	8=26
b:to it	1=40
b:to join	7=35
b:to keep	8=52
b:to learn	1=28
b:to leave	0=29
b:to men	6=54
b:to pay	7=42
b:to postpone	4=41
b:to prospect	7=70
b:to put	1=36 3=30
b:to read	2=-63 7=29
b:to relocate	0=45
b:to say	1=-35 5=43 6=-28 7=29
b:to see	2=60 3=37
b:to speak	0=35 6=33
b:to stay	4=-28
b:to stop	4=46 8=38
b:to take	4=56 6=-25
b:to texas	0=48
b:to the	1=27 2=32 4=-75 5=-111 6=-53 7=67 8=30
b:to their	6=-33
b:to think	1=42
b:to verify	3=43
b:to work	0=43 1=-38 2=-26 4=-52 5=-48 7=-45
b:toilet nearby	4=30
b:toilets please	4=37
b:toilettes doivent	4=41
b:toit et	5=57
b:told a	7=41
b:told he	6=46
b:told her	6=55
b:told she	2=43
b:told the	0=101 1=34 2=-27 5=58 6=-30 7=-42
b:told to	2=47
b:told us	0=58 4=-25 5=-40 7=-40 8=48
b:tolstoien corrige	1=32
b:tom s	4=81
b:tombee enceinte	4=43
b:tombent le	7=27
b:too >	0=-27 2=42 4=48 5=37 6=74
b:took a	4=27 6=-31 8=48
b:took her	1=-30 5=-28 6=-29 8=-26
b:took part	0=41 2=46
b:took unpaid	0=37
b:tooling six	1=-28
b:topic >	3=-38
b:tories >	0=81 4=-44
b:tories and	0=34
b:tories to	0=29
b:tory a	0=-70
b:tory mp	0=66
b:total activiste	0=34
b:touch military	1=45
b:touch with	6=27
b:toujours au	0=-49 4=59
b:toujours il	0=54
b:toulouse >	2=-34 6=28
b:tour de	3=-25
b:tours >	1=-29 6=-35
b:tours founder	4=-49
b:tous >	0=53 1=-28 8=-26
b:tous les	0=26 2=51
b:tout >	0=-30 1=-46 2=-44
b:tout en	5=42
b:toute croyance	1=66
b:toute l	3=60 6=32
b:toute relation	5=39
b:toute vie	5=62
b:toutes les	4=51
b:town >	6=37
b:town hall	6=52
b:town i	6=52
b:trace et	3=80
b:tracte pour	0=54
b:trade >	0=-41 1=-50 2=-40 3=-34 5=-25 7=-58 8=-60
b:trade and	0=-27
b:trade fairs	6=-37 8=-30
b:trade paper	2=-44
b:trade please	1=56
b:trade there	8=51
b:trade unionist	7=52
b:trading for	8=35
b:tradition >	1=40
b:trafic libere	8=53
b:train >	4=26 5=-25
b:trained >	2=-30
b:trained at	5=-27
b:trainee became	5=40
b:trainer >	0=-25 1=-31 2=-35 3=-40 4=-37 5=-36 8=-50
b:trainer for	4=-37
b:training since	4=30
b:trains as	1=56
b:trait >	2=25
b:trait carrier	2=49
b:traitement confie	5=47
b:traiteur vegan	1=-29
b:transformee en	3=77
b:translation of	1=-52
b:translocation >	2=81
b:transmis a	2=44
b:transmis son	1=49
b:transmission d	2=-47
b:transplant at	4=34
b:travail >	0=-28 2=44 3=-27 4=-64 7=-35
b:travail bien	1=-26 4=-77 5=-29
b:travail d	1=44 8=44
b:travail en	7=-25
b:travail juriste	4=-30
b:travail par	7=52
b:travail pour	4=49
b:travaille a	1=42 3=-31 5=-39 6=42 7=-58
b:travaille avec	3=42
b:travaille en	5=-57
b:travaille pas	0=-28 1=-32
b:travaille pour	7=-25
b:travaille pourtant	1=49
b:travailler a	4=57
b:travaillera pas	0=36
b:travailleur handicape	4=61
b:travaux d	8=45
b:trawlers before	8=41
b:treasurer >	0=-26 7=53
b:treasurer of	0=27 3=-29 7=-65
b:treasurer unison	7=35
b:treasurer until	0=57
b:treated for	0=-33 4=91
b:treatment for	4=26
b:treatment is	4=37
b:trente ans	5=-28 8=-41
b:trente compagnons	1=-27
b:tresorier de	0=51 4=-28
b:tresorier du	6=-61
b:triad his	5=59
b:trial day	3=50
b:trial lawyer	8=-27
b:trial participant	3=41
b:trials and	4=41
b:tribunal >	8=37
b:tribunal pour	5=-28
b:tribune >	6=56
b:tried and	8=-26
b:tried to	4=53
b:trimestrielles >	2=49
b:trip hence	5=41
b:trips >	5=39
b:trisomie 21	2=-59 4=70
b:trois >	5=59
b:trois ans	0=-43 3=-43 4=-46 5=-25
b:trois essais	3=42
b:trois etapes	5=-35
b:trois fois	1=27 3=44
b:trois mois	3=-33 4=27 8=29
b:trois parcs	0=-41
b:trois phrases	3=43
b:trois sous	5=59
b:trompait son	5=41
b:trompe sa	5=68 6=-25
b:trop seche	3=53
b:trophee du	3=-29
b:trotskiste passe	0=51
b:trou de	8=28
b:trouple et	5=39
b:trouve des	5=52
b:trouve sur	5=39
b:trouve un	2=38
b:true >	8=26
b:trump supporter	0=73
b:tsa >	4=53
b:tuc >	7=39
b:tuc reps	7=30
b:tuesday evenings	7=64
b:tuesdays >	5=49
b:tuesdays and	4=36
b:turned down	1=27
b:turned marxist	0=-28 1=35
b:turning vegan	1=25
b:turnstile has	3=60
b:tutor >	2=-26 4=-35 6=-48 8=-56
b:tutor for	1=-25
b:twelve years	0=71
b:twenty six	1=31
b:twenty years	1=85 5=-28 7=58 8=30
b:twice >	0=-34 1=-26 2=-32 4=62 5=-38
b:twice a	5=44
b:twice according	0=42
b:twice and	0=-33 3=41
b:twice in	7=57
b:twins monozygotic	2=44
b:two >	4=82 5=-25
b:two children	5=-29 6=-30
b:two conditions	2=50
b:two contractors	7=51
b:two copies	2=77
b:two days	7=45 8=-38
b:two fingers	4=47
b:two hours	8=-32
b:two mefv	2=57
b:two mums	6=82
b:two of	5=52
b:two partners	2=-25 5=31 6=-36
b:two persons	5=49
b:two plants	3=37
b:two restaurants	1=-28
b:two tours	4=29
b:two with	3=-27 4=-78 6=47
b:two women	1=-27 5=-36 6=-73 8=-25
b:two years	0=29 4=35 7=-31 8=68
b:typage hla	2=48
b:typage tissulaire	2=47
b:type 1	4=80
b:type >	4=-33 6=49
b:type stored	2=49
b:types with	4=50
b:typing and	2=39
b:typing rhythm	3=36
b:typing test	3=39
b:typist identified	3=31
b:ucu member	7=50
b:ud cgt	7=47
b:udb >	0=76 7=-29
b:udi en	0=54
b:ugict ingenieur	7=67
b:ump >	0=39 7=-34
b:un >	3=-25 4=-29 6=-30
b:un accident	4=51
b:un acheteur	5=28
b:un amant	5=93
b:un an	4=-38 8=27
b:un ancien	0=28 6=43
b:un annuaire	1=40
b:un anxiolytique	4=65
b:un appareil	4=59
b:un arbre	0=45
b:un atelier	8=60
b:un autre	5=-31 6=44
b:un avc	4=44
b:un badge	3=74
b:un bar	7=-41
b:un bilan	7=34
b:un blog	0=43
b:un burn	4=66
b:un buste	0=59
b:un cafe	6=34
b:un cancer	4=69 5=-36
b:un centre	0=-32 4=-32 8=-29
b:un cercle	0=34 1=35 7=-26
b:un chromosome	2=59 5=-25
b:un client	5=72 8=-70
b:un club	5=60 6=27
b:un comite	0=32
b:un conge	6=46
b:un conseil	0=-58 8=-25
b:un conseiller	8=52
b:un controle	8=48
b:un corbeau	5=41
b:un corset	4=90
b:un couple	2=-30
b:un courriel	2=45
b:un delit	6=34 8=-25
b:un depistage	2=25
b:un devoir	4=-27
b:un dirigeant	7=55
b:un don	2=57
b:un editeur	3=-30
b:un ehpad	4=-41 5=-25
b:un enfant	0=-40 4=-83 5=-30
b:un enregistrement	5=49
b:un entretien	8=45
b:un etablissement	1=39
b:un ex	0=-33 5=-36 6=65
b:un film	5=-31
b:un gene	2=42
b:un gite	2=-30 3=-27 5=-27 6=-31
b:un grossiste	5=-26
b:un groupe	1=34 4=65
b:un homme	6=34 8=-25
b:un hotel	1=-37 2=-40 6=-48
b:un journal	0=63
b:un juge	8=67
b:un kit	2=71 4=-35
b:un laboratoire	2=-43
b:un livre	6=25
b:un lycee	1=-25
b:un lymphome	4=50
b:un maitre	1=-32 3=-30
b:un manuel	8=-27
b:un ni	6=45
b:un oeil	4=77
b:un pansement	3=49
b:un passeport	3=-29 4=-25
b:un pays	6=28
b:un petit	6=75
b:un peu	2=71
b:un plan	0=-28 2=-36 4=-31 8=-28
b:un poste	0=42 4=35 8=29
b:un prelevement	2=51 3=-39 8=-38
b:un profil	3=56
b:un projet	0=74
b:un rappel	8=59
b:un referent	5=104
b:un remplacement	1=53
b:un risque	2=54 4=-36
b:un scan	3=62
b:un senateur	0=39 4=-30
b:un siege	4=48
b:un soir	5=38
b:un steward	5=-34
b:un syndicat	0=-34 7=27
b:un tdah	4=46
b:un telephone	3=-34 5=-40 8=80
b:un temps	6=37
b:un test	2=85 4=-47
b:un tig	8=60
b:un traitement	4=50
b:un vestiaire	1=48
b:un vol	8=-25
b:unasked >	2=29
b:uncle and	1=26 7=35
b:under 12	0=47
b:under a	0=-28 8=29
b:under caution	8=49
b:under her	0=-25 3=-29 6=-28 8=-41
b:under his	4=-44 5=36
b:under investigation	8=80
b:under occlusion	3=-26
b:under the	5=34
b:undergraduates >	1=-33
b:understand their	2=-36
b:une affaire	8=78
b:une agence	3=-29
b:une allergie	4=-27
b:une amitie	6=43
b:une ancienne	5=29
b:une appli	4=-55
b:une association	5=-36 7=-31 8=-29
b:une bagarre	8=56
b:une banque	1=-32 2=-26 3=-57 4=-29 5=-32 7=-27 8=-49
b:une chaine	0=-27 1=-32 4=-30 8=-45
b:une cliente	5=30
b:une consultation	2=61 3=-25
b:une cooperative	0=-32 7=60
b:une courtoisie	0=39
b:une deletion	2=31
b:une deputee	0=-32
b:une ecole	0=-25
b:une eleve	5=41
b:une empreinte	0=-27 3=-72 5=-36 6=-27
b:une entreprise	2=74 3=-34
b:une equipe	4=-40 5=-25
b:une esn	0=-25
b:une femme	1=-31 5=-27 6=71
b:une ferme	1=27
b:une fournisseuse	5=42
b:une grande	6=32
b:une grossesse	4=31
b:une hernie	4=59
b:une heure	4=-25
b:une jambe	4=35
b:une liaison	5=92
b:une ligne	4=-46
b:une liste	0=41 7=62
b:une loge	1=72 4=-32 5=-31
b:une maison	6=29
b:une militante	0=80 1=-38 6=-41
b:une mutation	5=-29
b:une nuit	5=44 6=-29
b:une ordonnance	8=25
b:une oreille	4=53
b:une pause	4=44
b:une peine	8=44
b:une petite	4=-30 5=-28 8=-32
b:une photo	3=59
b:une place	4=47
b:une poignee	1=48
b:une poliomyelite	4=60
b:une polyartrite	4=45
b:une precision	0=33
b:une premiere	5=27
b:une rechute	4=83
b:une relation	5=76 6=-26
b:une revue	8=-28
b:une serie	6=-37
b:une stagiaire	5=37
b:une start	0=71
b:une these	0=-32 4=-26
b:une translocation	2=78
b:une tribune	6=65
b:une trisomie	2=-57 4=72
b:une union	7=-47
b:une video	5=34
b:une vie	5=43
b:une ville	6=40
b:une voiture	4=35
b:unef puis	0=46
b:unfair dismissal	5=-26
b:unfaithful on	5=39
b:unfaithful throughout	5=35
b:uniform contain	1=35
b:union >	0=-28 1=-57 3=-39 6=-36 7=110 8=-31
b:union a	7=42
b:union activist	7=74
b:union advice	7=-28
b:union agent	7=-28
b:union at	7=38
b:union balpa	7=34
b:union bank	7=-26
b:union branch	7=47
b:union carbide	7=-32
b:union card	7=62
b:union civile	6=48
b:union coach	7=-35
b:union congress	7=-33
b:union cookbook	7=-32
b:union de	0=36 7=-36
b:union departementale	7=-41
b:union des	1=73 7=-87
b:union drive	7=55
b:union duties	7=54
b:union elected	7=74
b:union europeenne	0=64 7=-79
b:union grants	7=-42
b:union he	7=58
b:union jack	7=-69
b:union lapsed	7=50
b:union law	7=-25
b:union leaders	7=-27
b:union learning	7=59
b:union magazine	7=-33
b:union man	7=94
b:union member	0=-27 7=50
b:union of	0=-54 1=-32 2=-25 3=-36 5=-29 6=-32 7=-28 8=-29
b:union organiser	7=28
b:union over	7=68
b:union pacific	1=-31 7=-53
b:union plays	7=52
b:union rep	7=47
b:union says	7=32
b:union sportive	7=-54
b:union square	7=-50
b:union street	7=-29
b:union two	7=60 8=-53
b:union types	7=-25
b:union when	7=28
b:union work	7=51
b:unionised mr	7=41
b:unionised never	7=72
b:unionist a	7=61
b:unions >	3=-25 7=-51
b:unions are	0=-34 7=27
b:unison at	7=71
b:unison on	7=-30
b:unite in	7=63
b:unite member	7=51
b:unite tuesday	7=63
b:united fired	7=37
b:united steelworkers	7=57
b:univers c	1=53
b:universities >	5=-27
b:university >	0=54
b:university after	1=35
b:university of	0=-35
b:unknown significance	2=42
b:unlock set	3=35
b:unlocks the	3=55
b:unpaid for	0=35
b:unpaid leave	0=43
b:unpaid work	8=51
b:unsa >	3=-31 7=62
b:unsa aux	7=75
b:unsa en	7=33
b:until 2017	0=61
b:until 2026	8=94
b:until he	8=35
b:until last	0=32
b:until next	8=34
b:until november	8=44
b:until scrap	8=-32
b:up >	0=60 7=-37
b:up at	6=39
b:up by	0=-36 1=-53 4=-26 5=-33 8=-29
b:up for	1=35 8=57
b:up gay	6=59
b:up in	0=42 6=-30 7=-60 8=-35
b:up meat	1=36
b:up on	1=25
b:up over	1=26
b:up the	8=-42
b:up to	0=-42 2=-27
b:up when	5=44
b:up with	0=64
b:upbringing conservative	0=32
b:upfront >	8=50
b:upheld >	5=36
b:ups >	1=-31
b:us >	0=-43 2=-55 3=-37 5=-36 8=-32
b:us about	0=31 8=47
b:us apropos	1=44
b:us he	0=40 2=-27 5=28
b:us so	8=45
b:us that	0=-27 4=-30
b:us to	6=-27
b:us when	3=25
b:usage de	3=48 4=26
b:usdaw member	7=70
b:used escorts	5=45
b:used her	3=43
b:used to	3=47 5=26 6=-29
b:uses a	4=89
b:usine >	1=-25 3=-32 7=-34
b:usine de	7=62
b:utilitarian bikes	1=-32
b:utilitarian ethics	1=42
b:utrecht >	0=45
b:v leiden	2=34 6=-29
b:va a	0=50
b:vaccinated against	4=41 6=-30
b:vaccinated boosters	4=39
b:vaccins a	4=43
b:vae >	2=-32 3=-36 4=-26 5=-28 8=-28
b:valeurs >	3=56
b:valid to	4=-28
b:value open	6=62
b:van >	0=-25 2=-26 4=-36 7=-28 8=-36
b:vance does	2=30
b:vance s	8=57
b:vannes >	4=51
b:vante pas	8=55
b:variant and	2=46
b:variant benin	2=43
b:variant de	2=39
b:variant of	2=34
b:vault >	3=52
b:vault with	3=35
b:vaut deux	4=42
b:ve no	0=51
b:ve refused	3=51
b:vecteur facial	3=46
b:vegan >	3=-32 4=-31
b:vegan a	1=-44
b:vegan asks	1=36
b:vegan chef	0=-29 1=44 6=-40 8=-50
b:vegan for	1=34
b:vegan livraison	1=-29
b:vegan plongeur	1=-25
b:vegan vegane	1=66
b:vegane militante	1=33
b:vegane par	1=46
b:veganes m	1=31
b:veganism is	1=39
b:vegans and	1=-34
b:vegas journeyman	7=38
b:vehicule personnel	1=-30 4=-25 5=-31 8=-43
b:vein reader	3=53
b:veines de	3=33
b:velo >	0=-41 1=-39 2=-30 5=-37 7=-51 8=-28
b:vend des	0=-83 1=-59 2=-73 3=-64 4=-58 5=-55 6=-30 7=-69 8=-46
b:vendeur >	1=-45 3=-33 4=-44 6=-31 8=-40
b:vendeuse >	0=-38 3=-44 8=-25
b:vendor retains	3=61
b:vendu sa	0=-27 1=59
b:venerable d	1=57
b:venu avec	3=-29 5=-59 6=-96
b:venue avec	5=-53 6=65
b:ver di	7=30
b:verification enrolled	3=37
b:verifie par	2=36
b:verifie visage	3=31
b:verifiee >	8=41
b:verify identity	3=43
b:verse au	2=68
b:vert il	0=-31
b:vertigo no	4=49
b:very full	4=48
b:very strong	7=47
b:vestiaire sans	1=42
b:veterinaire >	0=-38 1=-44 2=-59 3=-43 4=-55 5=-61 6=-39 7=-47 8=-51
b:vets >	2=-27 5=-26 6=-27
b:veut plus	5=45
b:veuve a	4=-53
b:veuve de	6=43
b:vial et	6=-45
b:victime d	2=-26 4=-29 5=-25 6=-26 8=-54
b:victoria infirmary	0=-25
b:victory >	1=-27
b:vidal trompait	5=40
b:video >	3=31
b:video et	3=59
b:video interview	3=36
b:video intime	5=38
b:video was	5=61
b:videos a	5=48
b:vie >	1=57 6=49 7=-27
b:vie charnelle	5=52
b:vie de	5=77 6=-59
b:vie depuis	5=54
b:vie est	1=44
b:vie sexuelle	5=72 6=-105
b:vieille ecole	0=56
b:vient avec	1=-28 3=-46 5=-38 7=-32
b:vient de	0=-35 1=46 7=48
b:vierge >	0=-31 4=-29 5=43 6=-33 7=-39
b:vierge a	5=55
b:vierge de	3=-27 5=-56 7=-31
b:view of	1=-34
b:views warns	0=42
b:vigne >	2=-42
b:vignerons >	7=-36
b:vikings d	2=63
b:village as	0=32
b:village choir	6=77
b:village near	1=29
b:ville >	0=-33 1=-43 3=-25 6=37 8=-25
b:ville ou	6=31
b:villefranche il	8=48
b:vingt ans	1=25 2=-27 3=-31 4=-32 5=-52 6=-38 7=-59 8=-45
b:viola wants	7=58
b:violence de	1=44
b:violente par	1=27
b:virgin and	5=28
b:virology >	2=26
b:vis en	5=57
b:visa centre	3=32
b:visa chinois	3=40
b:visa receipt	3=34
b:visa rules	6=45
b:visa too	6=66
b:visa was	3=38
b:visage >	3=27
b:visage conforme	3=28
b:visage d	3=47
b:visage par	3=37
b:visage pour	3=38
b:visage soit	3=47
b:visage transformee	3=90
b:visait >	8=35
b:visio >	8=38
b:visit >	3=37
b:visite des	5=-40
b:visite medicale	4=90
b:visiteuse medicale	0=-29 3=-37 4=-49 6=-34 7=-35
b:visitor list	3=35
b:visits prostitutes	5=50
b:visits swingers	5=47
b:vit a	7=-27
b:vit avec	0=-44 1=-40 2=-44 3=-52 4=-36 6=-64 8=-29
b:vit depuis	6=61
b:vit en	5=-28
b:vit selon	1=75 6=-37
b:vit son	6=33
b:vivent a	5=55
b:vocal de	3=48
b:vocale >	3=33
b:vocale reussie	3=45
b:vodka >	6=-48
b:vogel is	1=44
b:voice >	1=42
b:voice authentication	3=58
b:voice coach	3=-27 4=-35 8=-35
b:voice of	3=-34
b:voice sample	3=52 8=-31
b:voice speaker	3=30
b:voice to	3=42
b:voiceprint enrolled	3=39
b:voile moniteur	8=-51
b:voisine >	0=55
b:voisine de	0=32
b:voiture >	0=-37 1=61
b:voiture amenagee	4=41
b:voix de	7=37
b:voix du	5=-32
b:voix la	3=52
b:voix off	3=-36 4=-41 5=-30 7=-35 8=-39
b:voix pour	3=35
b:voix sert	3=44
b:vol a	8=-50
b:vol avoue	8=95
b:vol de	1=-30 3=-49 4=-32 7=-30 8=-47
b:vol en	8=31
b:vol et	8=68
b:vol il	8=-26
b:volage d	5=40
b:volontaire il	1=42
b:volontiers >	0=62
b:volunteer >	0=-28 5=-27
b:vote a	0=44
b:vote la	7=50
b:vote pour	0=32
b:vote rassemblement	0=56
b:vote reads	0=45
b:voted for	0=39
b:voted never	0=47
b:voted remain	0=41
b:voted with	0=-70
b:voter >	0=62
b:voter a	0=-35
b:votes but	0=52
b:votes for	0=92
b:votes republican	0=64
b:voulu que	3=28
b:voyages >	6=55
b:voyages forfaitiste	1=-42
b:vrac dit	4=32
b:vue >	8=66
b:vue en	8=84
b:vue svelte	1=-36
b:waiting >	8=39
b:waived >	3=32
b:wales >	0=-37 1=-38 3=-34 4=-33 5=-28 8=-30
b:wales that	1=28
b:walk a	3=42
b:walking frame	4=44
b:walking profile	3=39
b:walks with	4=66
b:wall the	3=38
b:want a	0=32 6=29
b:want to	0=41
b:wanted for	8=49
b:wants a	7=54
b:wants to	7=-26
b:wants two	5=31
b:ward sister	0=-28
b:ward so	4=55
b:warehouse >	7=28
b:warmth >	8=34
b:warned the	5=28 7=57
b:warning letter	3=35
b:warns an	0=43
b:warrant his	8=54
b:warrior gene	2=37
b:warwick and	1=43
b:was a	0=30 2=-42 3=-41 4=-61 5=-32 6=-31 8=-83
b:was about	4=-31
b:was all	7=48
b:was arrested	0=-27 8=39
b:was as	2=26 4=-28
b:was at	0=-26 2=-26 5=-27 6=-28 7=41 8=-55
b:was barred	8=31
b:was born	2=40 4=64
b:was brach	7=59
b:was bullied	6=48
b:was cautioned	3=-31 8=35
b:was cleared	8=32
b:was commuted	8=64
b:was compared	3=37
b:was confirmed	2=29 4=-35
b:was convicted	8=66
b:was deleted	3=33
b:was deselected	0=41
b:was dismissed	6=45
b:was elected	7=53
b:was established	2=33
b:was found	8=76
b:was given	7=-49 8=41
b:was handing	0=52
b:was her	0=-55 1=-43 2=-47 3=-66 4=-50 5=-68 6=-43 7=-58 8=-53
b:was his	0=-48 1=-48 3=-42 4=-27 6=-55 8=-30
b:was identified	3=27
b:was in	2=-43 3=-30 7=-28
b:was it	1=70
b:was jailed	8=50
b:was leaked	5=50
b:was listed	2=31
b:was locked	8=59
b:was mugged	0=-27 4=-26 8=-41
b:was number	0=59
b:was off	2=-28 4=68 7=-47
b:was on	3=-33
b:was out	4=43 6=-34
b:was outed	6=68
b:was president	0=36
b:was recognised	3=44
b:was recorded	3=38
b:was replaced	8=-31
b:was sacked	7=42
b:was sentenced	8=-64
b:was sequenced	2=56
b:was shortlisted	1=-43
b:was spent	8=74
b:was the	1=-74 2=-41 3=-58 4=-29 5=88 6=-66 7=-61 8=-91
b:was treated	4=76
b:was unfaithful	2=-34 5=66
b:was waived	3=35
b:was wrongly	8=56
b:wasn t	0=-44 1=-43 2=-31 4=-38 5=-39 6=-46 7=-47
b:wasps >	4=69
b:watches pornography	5=46
b:waterloo >	7=63
b:way >	0=29
b:we asked	0=27 1=29
b:we learned	7=28
b:we met	0=46
b:we ve	3=35
b:we were	2=41
b:wearing a	4=60
b:wears a	0=-28 3=-28 5=44 6=-42 8=33
b:wears hearing	4=61 8=-27
b:wears the	6=62
b:wears two	4=87
b:weather >	1=-29
b:web browsers	3=-39
b:webcam picture	3=29
b:website of	0=29
b:wedding a	1=25
b:wedding planner	6=-28 7=-36
b:wedding so	6=42
b:week >	1=-29 4=85 7=44 8=-27
b:week as	7=79
b:week at	4=53
b:week end	4=-47 8=-33
b:weekend act	2=-36
b:weekend gigs	5=-38
b:weekly group	1=49
b:weeks of	2=25
b:welds >	4=-28
b:well >	0=-40 2=-29 3=-33 6=-33 7=-31 8=-75
b:well controlled	4=59
b:well known	1=38
b:went into	7=47
b:were found	5=81
b:were lovers	5=73
b:were negotiating	2=50
b:were saved	3=38
b:were taken	3=44
b:western union	7=-53
b:what he	2=-27 4=-30 6=-32
b:what the	4=59
b:whatever my	5=31
b:whatever they	6=27
b:whatsoever >	0=40
b:wheelchair accessible	4=-36
b:wheelchair so	4=44
b:when he	3=40 7=47
b:when i	1=50
b:when it	5=69 6=-63
b:when my	1=-25 2=-33 5=-26 6=-31 7=-39
b:when she	0=-42 1=-34 7=33
b:when they	6=42
b:when we	4=-28
b:where his	8=31
b:where she	3=53
b:where that	6=43
b:whether he	7=43
b:whether the	3=30
b:which had	6=35
b:which has	3=41
b:which he	2=34
b:which his	3=45
b:which may	0=55
b:which nobody	3=32
b:which your	1=35
b:while explaining	6=-36
b:while we	2=39
b:whitby told	4=-44
b:whiteboards >	1=-43
b:who became	1=29
b:who come	6=-33
b:who dealt	7=-49
b:who fixes	1=-27
b:who found	2=-72
b:who helped	8=-42
b:who interviewed	0=-30 1=69 8=-35
b:who likes	1=63
b:who would	5=49
b:whole exome	2=39
b:whole floor	0=29
b:whole genome	2=44
b:why i	1=25
b:wide risk	2=32
b:wife and	1=-27 2=-36 4=-43 5=-31 7=-31
b:wife are	2=53 5=-67 6=-25
b:wife can	6=27
b:wife caught	5=42
b:wife is	0=-30 1=-38 2=-28 5=-39 6=-29 8=-34
b:wife to	6=38
b:wildlife forensics	2=-31
b:will >	0=59 1=-28
b:will not	4=40
b:wine trade	0=-33
b:wing every	0=47
b:winner school	8=-31
b:winter >	1=44
b:wishes to	1=25
b:with 40	3=-52
b:with >	4=35 6=-26
b:with a	0=-26 1=-82 4=72 5=104 7=-90 8=-78
b:with addicts	4=63
b:with adultery	5=-34
b:with an	0=48 5=38
b:with another	5=-48 6=27
b:with anyone	5=39
b:with burnout	4=28
b:with colleagues	7=-47
b:with dr	3=57
b:with eight	4=47
b:with face	3=45
b:with four	6=59
b:with glandular	4=52
b:with green	0=66
b:with her	1=-27 3=67
b:with him	3=-51 4=-36
b:with his	0=-37 3=57 4=-42 5=-36 6=55
b:with klinefelter	2=55 4=-51
b:with long	4=50 5=-29
b:with lung	4=-29
b:with marcus	1=32
b:with me	5=42
b:with ms	4=-26
b:with my	0=-70 1=-27 5=-43
b:with no	1=49
b:with other	5=26
b:with pressure	3=38
b:with real	8=38
b:with that	3=41
b:with the	0=69 1=-69 3=43 4=-53 5=47 6=36 7=35
b:with three	7=-31 8=-25
b:with two	0=-33 1=-35 2=-30 6=-53
b:with very	7=58
b:withdrawn in	3=38
b:within a	8=-61
b:within two	8=-34
b:without a	1=29
b:without being	6=48
b:wolfsburg then	7=56
b:woman >	1=-27 5=-50 6=97
b:woman in	6=65
b:women according	6=49
b:women one	6=44
b:women s	0=30 3=-31 6=-29 7=45
b:women says	6=57
b:won a	1=-28 5=-39
b:won over	0=-25 1=-33 3=-46 8=-32
b:won t	0=36 2=-30 3=-47 4=-47
b:wood refuses	7=27
b:wood thieves	8=-36
b:wool >	1=27
b:word wants	5=60
b:words >	4=-25 5=-64
b:words of	5=47
b:work >	0=-57 1=-50 2=-37 3=-41 4=-27 5=-35 6=-33 8=-87
b:work by	8=33
b:work certificate	4=31 7=-34 8=-59
b:work for	8=54
b:work on	1=67 2=-33 5=-41 7=-48 8=-25
b:work phone	5=67
b:work since	4=54
b:work with	0=63 6=-33
b:worked >	3=70
b:worked as	0=-37 4=-25 7=-31
b:worked evenings	0=34
b:worked on	1=-31 3=-26 4=-37 5=-27
b:worked with	4=39
b:workers party	0=49
b:workers union	7=34
b:workers united	7=31
b:workforce for	7=55
b:workplace rep	7=48
b:workplaces >	6=50
b:works council	0=-51 4=-31
b:works for	8=-27
b:works from	4=72
b:works in	1=50 3=48 6=43 7=-33
b:works part	1=36
b:works team	1=-31
b:workshop >	1=-41 3=-36 4=-28 5=-30
b:worshipful master	1=35
b:would again	3=47
b:would do	0=34
b:would guess	0=78
b:would like	1=28 4=27
b:would need	0=-30 4=29 5=-28 6=33
b:would not	6=45
b:wouldn t	1=61
b:write pipelines	2=-28
b:writes and	4=37 7=38
b:writes excellent	4=41
b:writes her	6=32
b:writes the	5=48
b:written test	4=70
b:wrong hence	1=37
b:wrongly >	3=50
b:wrongly accused	8=51
b:wrote a	1=-56 2=-40 3=-53 5=-88 6=-46 7=-27 8=-73
b:wrote in	1=43 2=42 4=36 5=57 6=51
b:wrote on	1=84
b:wrote the	1=-48 2=-37 3=-44 4=31 6=-27 7=-32
b:wrote to	8=-61
b:wrote unasked	2=39
b:wu s	3=30
b:x >	5=75
b:x chromosome	2=57
b:x fragile	2=47 4=-28
b:xixe siecle	4=-26
b:xvi au	0=34
b:xx normal	2=29 4=-26
b:xxy noted	2=36
b:xxy open	2=47 4=-62
b:xxy su	2=33
b:y a	0=25
b:y compris	4=47
b:y croit	0=49 1=-37
b:y dna	2=49
b:yann 29	5=33
b:year 9	7=-30
b:year >	0=-54 1=-61 3=-77 4=-70 5=-53 6=55 7=-33 8=-78
b:year after	0=48
b:year and	0=25 4=40
b:year back	0=43
b:year he	5=33
b:year in	4=79
b:year s	0=-29 3=34
b:years >	0=36 1=25 2=-41 3=-65 4=-41 5=-48 6=-37 7=-113 8=-39
b:years ago	4=46
b:years and	7=35
b:years as	1=42
b:years at	8=-32
b:years coach	7=40
b:years experience	4=32
b:years for	7=-29 8=81
b:years in	4=-48 7=56
b:years mr	4=-28
b:years of	5=-31
b:years on	1=-63 7=49 8=32
b:years stable	4=65
b:years the	5=60
b:years then	7=62
b:yes aslef	7=84
b:yilmaz has	2=50
b:you >	5=33
b:young fine	0=53
b:young lawyer	0=42
b:young offenders	8=82
b:youngest has	4=42
b:your form	1=33
b:youth he	5=68
b:youth wing	0=47
b:yves et	6=68
b:zarathoustra quatre	1=42
b:zebre diagnostiquee	4=49
b:zeman and	0=40
b:zero >	6=26
b:zone 4	3=33
b:zone controlee	3=51
b:zoo sees	1=68
before:job	-35
before:link	27
before:other	-45
before:person	25
before:work	-80
bias	-109
bias	0=-121 1=-120 2=-117 3=-128 4=-79 5=-103 6=-107 7=-96 8=-93
couple:a woman	6=41
couple:another man	6=77
couple:d man	6=-45
couple:dossier man	6=58
couple:fiance man	6=31
couple:her woman	6=81
couple:his man	6=67
couple:his woman	6=-73
couple:joined other	6=-76
couple:joined same	6=79
couple:man man	6=114
couple:man woman	6=-81
couple:maries man	6=32
couple:mon man	6=56
couple:named same	6=160
couple:named unknown	6=-54
couple:other	6=-83
couple:s man	6=30
couple:same	6=157
couple:son woman	6=65
couple:unknown man	6=-69
couple:unknown woman	6=36
couple:woman woman	6=220
first	33
following:14	36
following:according	60
following:affiche	52
following:after	40
following:among	-41
following:are	44
following:assistante	-42
following:at	29
following:au	87
following:aux	64
following:avec	32
following:back	38
following:by	100
following:came	28
following:carrier	-31
following:cell	38
following:chaque	29
following:cherche	37
following:chez	36
following:children	-31
following:claims	-46
following:convaincu	50
following:convictions	32
following:d	-51
following:dans	55
following:dix	-73
following:du	-26
following:during	53
following:ecrit	67
following:effacees	36
following:en	67
following:est	92
following:et	54
following:figure	37
following:for	26
following:fraud	27
following:from	50
following:gene	-33
following:glisse	28
following:has	29
following:her	69
following:hereditaire	-38
following:himself	79
following:his	55
following:husband	62
following:il	94
following:in	63
following:info	-25
following:is	85
following:j	29
following:je	31
following:jusqu	50
following:l	83
following:la	-63
following:lab	-34
following:last	88
following:law	-68
following:le	57
following:lecteur	63
following:lui	-28
following:made	30
following:mais	58
following:member	38
following:mention	39
following:my	27
following:n	57
following:ne	42
following:ni	27
following:no	80
following:none	33
following:note	29
following:now	38
following:on	26
following:one	-83
following:ont	30
following:out	37
following:over	36
following:par	25
following:parle	-41
following:pendant	28
following:precise	36
following:pris	42
following:puis	35
following:pupils	-62
following:qu	38
following:que	31
following:qui	-38
following:readers	-63
following:reads	35
following:recommande	29
following:registered	66
following:rep	46
following:s	-38
following:sa	-31
following:sales	-31
following:says	53
following:section	46
following:selon	40
following:she	90
following:since	62
following:so	65
following:solidaires	-32
following:son	29
following:souligne	75
following:steward	66
following:sur	35
following:three	43
following:to	-48
following:too	59
following:tous	32
following:trial	28
following:two	40
following:un	59
following:until	37
following:warned	37
following:when	42
following:which	44
following:who	53
following:without	41
following:works	47
following:wrote	34
following:years	27
following:|	57
left:2022	26
left:a	58
left:about	-77
left:according	26
left:admitted	46
left:advises	-59
left:ai	40
left:all	38
left:an	-31
left:analyst	-33
left:ancien	29
left:ans	72
left:app	27
left:apparently	70
left:applicant	26
left:are	70
left:as	56
left:asked	36
left:at	-30
left:athlete	27
left:aupres	35
left:avec	-38
left:bank	34
left:beaumont	-30
left:became	35
left:because	74
left:been	46
left:being	43
left:believes	25
left:both	33
left:brother	39
left:but	59
left:by	-54
left:candidat	77
left:candidate	40
left:caretaker	-28
left:carrier	-37
left:caught	28
left:cause	39
left:celibacy	-69
left:cercle	30
left:charge	-54
left:chef	43
left:civil	-31
left:club	34
left:coached	25
left:comme	72
left:compagne	-68
left:conserve	47
left:consumer	-48
left:contract	-37
left:conviction	-48
left:convinced	57
left:counsels	-42
left:couple	30
left:couples	-52
left:cree	39
left:demande	-39
left:denied	35
left:depuis	33
left:des	-53
left:dirige	41
left:dix	33
left:doctorate	-39
left:dossier	-36
left:educatrice	46
left:eleve	41
left:elle	70
left:en	-97
left:est	70
left:et	-72
left:ete	57
left:eu	26
left:european	-26
left:ex	59
left:fait	53
left:family	25
left:father	31
left:faure	63
left:fiche	29
left:file	34
left:film	-36
left:form	-30
left:former	52
left:gait	-48
left:garde	32
left:gave	50
left:gene	-33
left:genetically	-65
left:geneticienne	-36
left:got	43
left:had	96
left:have	59
left:her	81
left:hereditary	-37
left:him	25
left:himself	-50
left:his	43
left:histoire	-26
left:holds	25
left:hommes	-34
left:iel	59
left:il	75
left:infirmiere	-61
left:inherited	-51
left:j	89
left:jamais	26
left:je	55
left:joined	-39
left:journaliste	53
left:la	28
left:lab	42
left:le	77
left:led	27
left:ligne	-53
left:liste	-41
left:live	35
left:lives	49
left:local	30
left:lui	74
left:lynch	-25
left:m	55
left:ma	-35
left:magazine	-29
left:malades	-98
left:may	59
left:medecin	32
left:meme	-26
left:mention	53
left:mere	48
left:mission	-41
left:mon	87
left:mother	25
left:mr	70
left:ms	106
left:mutation	-74
left:my	36
left:national	28
left:no	59
left:non	76
left:not	60
left:note	69
left:now	26
left:of	40
left:office	-53
left:on	-57
left:once	65
left:one	36
left:ou	43
left:our	39
left:out	-38
left:ouvre	29
left:own	53
left:parole	48
left:parquet	32
left:part	54
left:passe	64
left:passed	58
left:patients	-54
left:people	-68
left:photographie	-31
left:pierre	-27
left:porte	42
left:portrait	-54
left:pose	43
left:predispose	-45
left:predisposed	-31
left:predisposition	-48
left:qu	55
left:que	31
left:quitte	30
left:raison	42
left:rather	41
left:ray	-27
left:refuse	49
left:reports	-75
left:reussi	26
left:risque	-38
left:role	-47
left:roll	-25
left:rumeur	44
left:s	42
left:sa	48
left:said	-52
left:same	-40
left:sans	-25
left:says	41
left:scene	-34
left:school	-66
left:se	27
left:sells	-69
left:serait	42
left:served	53
left:ses	111
left:sex	-54
left:six	27
left:slow	-41
left:sold	-61
left:son	89
left:still	34
left:suis	51
left:sur	-101
left:teacher	32
left:teaches	-27
left:that	66
left:their	36
left:them	27
left:therapy	-31
left:these	-27
left:they	49
left:through	25
left:time	-42
left:titre	37
left:typing	-26
left:un	90
left:union	64
left:up	39
left:us	68
left:uses	29
left:usine	-58
left:ve	64
left:vegan	49
left:very	-37
left:was	58
left:we	29
left:wears	26
left:wife	53
left:with	-38
left:won	35
left:x	-27
mark:COMMA	109
mark:|	73
masked	-49
mentions:1	-76
mentions:3	105
mentions:4	236
nearest:job	-27
nearest:job job	-45
nearest:job link	-27
nearest:job person	31
nearest:link	101
nearest:link job	77
nearest:link link	56
nearest:link other	25
nearest:link person	51
nearest:link work	83
nearest:link |	93
nearest:other	-116
nearest:other job	-53
nearest:other link	-76
nearest:other person	-38
nearest:other work	-93
nearest:other |	-45
nearest:person	86
nearest:person link	-60
nearest:person other	-69
nearest:person person	86
nearest:person work	28
nearest:person |	104
nearest:work	-129
nearest:work job	-26
nearest:work link	-125
nearest:work other	-30
nearest:work person	-79
nearest:work work	-49
nearest:work |	-42
nearest:|	52
nearest:| |	44
next:head	-34
next:job	-76
next:link	118
next:other	-30
next:person	92
next:work	-32
next:|	44
none	-125
other	-240
other:BIOMETRIC	0=-168 1=-167 2=-199 4=-171 5=-185 6=-151 7=-153 8=-139
other:CRIMINAL_CONVICTION	0=-217 1=-207 2=-146 3=-174 4=-163 5=-168 6=-140 7=-189
other:GENETIC	0=-179 1=-170 3=-193 4=-190 5=-184 6=-191 7=-165 8=-165
other:HEALTH	0=-183 1=-199 2=-108 3=-178 5=-135 6=-234 7=-221 8=-138
other:PHILOSOPHICAL_BELIEF	0=-164 2=-185 3=-177 4=-217 5=-139 6=-212 7=-229 8=-211
other:POLITICAL_OPINION	1=-90 2=-173 3=-175 4=-135 5=-206 6=-147 7=-89 8=-184
other:SEXUAL_ORIENTATION	0=-167 1=-184 2=-202 3=-191 4=-179 5=-110 7=-183 8=-167
other:SEX_LIFE	0=-196 1=-214 2=-189 3=-199 4=-220 6=-218 7=-180 8=-211
other:TRADE_UNION_MEMBERSHIP	0=-241 1=-171 2=-192 3=-179 4=-187 5=-130 6=-178 8=-205
previous:a	72
previous:about	-89
previous:ai	85
previous:all	45
previous:and	34
previous:ans	50
previous:app	25
previous:apparently	56
previous:applicant	55
previous:as	58
previous:been	43
previous:born	31
previous:by	-44
previous:candidat	35
previous:candidate	74
previous:coached	29
previous:compagne	-57
previous:consumer	-37
previous:convictions	25
previous:convinced	41
previous:d	35
previous:des	36
previous:dit	68
previous:du	38
previous:elle	108
previous:est	118
previous:et	-97
previous:ete	94
previous:ex	39
previous:former	61
previous:found	50
previous:gene	-31
previous:had	74
previous:have	41
previous:he	-25
previous:her	79
previous:his	45
previous:homme	26
previous:i	-31
previous:il	38
previous:inherited	-62
previous:is	56
previous:jamais	35
previous:je	38
previous:l	64
previous:la	-46
previous:local	40
previous:lynch	-27
previous:m	-62
previous:mari	31
previous:mme	-65
previous:mon	59
previous:my	77
previous:no	32
previous:non	78
previous:not	33
previous:note	72
previous:now	40
previous:of	45
previous:on	-66
previous:once	50
previous:opted	-47
previous:own	62
previous:pas	-36
previous:passed	47
previous:people	-48
previous:pour	-51
previous:reussi	30
previous:s	51
previous:sa	38
previous:said	-42
previous:scene	-38
previous:school	-27
previous:sells	-60
previous:ses	73
previous:severe	-34
previous:sex	-36
previous:she	89
previous:sold	-54
previous:son	76
previous:still	34
previous:suis	51
previous:t	26
previous:taken	-27
previous:them	27
previous:they	36
previous:time	-40
previous:un	78
previous:une	50
previous:uses	46
previous:ve	54
previous:was	50
previous:who	59
previous:with	-76
previous:|	32
right:1	25
right:12	56
right:1994	45
right:20	-29
right:2006	32
right:2013	31
right:2014	44
right:2016	74
right:2017	35
right:2018	49
right:2019	47
right:2020	76
right:21	-49
right:22	25
right:50	28
right:absente	38
right:accident	47
right:according	70
right:affaires	-59
right:affiche	44
right:after	53
right:age	41
right:ai	32
right:aiment	-30
right:americaine	-32
right:an	53
right:ancienne	29
right:and	32
right:anime	42
right:applicant	53
right:apres	31
right:are	44
right:artiste	48
right:as	26
right:asked	33
right:asks	56
right:assemblies	31
right:assistant	-41
right:assistante	-42
right:at	47
right:atelier	-44
right:atlas	-46
right:au	124
right:august	50
right:aussi	35
right:aux	71
right:avant	-27
right:avec	40
right:back	70
right:between	33
right:bien	40
right:both	65
right:boys	49
right:brilliant	-28
right:brings	49
right:brussels	-29
right:but	35
right:by	85
right:can	30
right:candidate	29
right:carrier	-31
right:casino	50
right:cause	-29
right:ce	59
right:cell	37
right:centre	33
right:certificate	44
right:cfe	-41
right:cgt	-38
right:chaque	54
right:cherche	36
right:chez	42
right:claims	-59
right:club	-29
right:coach	50
right:colleagues	-30
right:company	29
right:completed	45
right:conference	-47
right:confirmed	-38
right:connue	33
right:conseil	-25
right:convaincu	53
right:conviction	54
right:convictions	31
right:couple	-27
right:cse	32
right:dans	79
right:data	-30
right:days	49
right:demande	48
right:depuis	39
right:dernier	34
right:design	-32
right:detectee	-32
right:dimanche	45
right:dirige	50
right:dix	-78
right:dmd	-33
right:dog	66
right:donne	33
right:dossier	46
right:during	48
right:early	25
right:ecrit	60
right:editor	-68
right:effacees	56
right:eleve	35
right:elle	27
right:en	49
right:enfant	62
right:entree	26
right:entreprise	-26
right:et	37
right:ethique	-75
right:every	-37
right:everyone	32
right:eviter	33
right:ex	49
right:executive	25
right:fait	-33
right:fbi	56
right:fier	41
right:fiere	42
right:fifteen	66
right:figure	38
right:first	25
right:five	-42
right:flying	41
right:fois	32
right:football	-55
right:foreman	27
right:forty	40
right:from	64
right:gave	25
right:gene	-58
right:glisse	35
right:government	28
right:group	50
right:h	-51
right:handler	-70
right:hands	39
right:has	54
right:he	34
right:head	83
right:health	-45
right:her	65
right:hereditaire	-27
right:him	38
right:himself	91
right:his	61
right:hommes	-41
right:husband	69
right:i	45
right:il	122
right:interview	42
right:is	53
right:it	116
right:its	-61
right:j	27
right:june	60
right:jury	-36
right:jusqu	57
right:keep	41
right:l	25
right:lab	-30
right:ladders	40
right:law	-66
right:le	91
right:lecteur	44
right:letter	-36
right:lettre	46
right:like	-34
right:lille	-30
right:line	-31
right:livre	70
right:logiciel	42
right:long	-65
right:lors	57
right:lost	29
right:mais	49
right:man	27
right:mars	65
right:master	-26
right:matin	38
right:may	40
right:me	34
right:member	108
right:mention	40
right:mentioned	27
right:mere	-27
right:mois	46
right:mon	27
right:more	37
right:morning	-25
right:mortgage	42
right:n	72
right:ne	47
right:need	38
right:negotiator	-25
right:neuf	38
right:nhs	-34
right:ni	31
right:no	91
right:non	-55
right:none	47
right:note	40
right:nous	32
right:now	52
right:october	52
right:ohio	37
right:oil	-47
right:old	46
right:on	44
right:one	-62
right:ont	37
right:or	27
right:order	-47
right:origine	-26
right:out	95
right:ouverte	-62
right:over	46
right:own	53
right:packaging	-43
right:paid	30
right:paie	-44
right:parle	-41
right:part	-30
right:pas	53
right:passport	50
right:peintre	-34
right:pendant	37
right:philosophy	-26
right:plant	49
right:police	83
right:positive	69
right:post	-56
right:poste	55
right:precise	36
right:prefere	32
right:prelevement	-35
right:pris	33
right:product	-42
right:profile	33
right:public	29
right:puis	37
right:pupils	-54
right:qu	73
right:que	35
right:read	34
right:readers	-56
right:reads	27
right:recommande	34
right:refuse	36
right:registered	65
right:religieuse	-33
right:religious	-43
right:rep	27
right:rien	70
right:runner	-52
right:runs	-31
right:s	-25
right:sa	56
right:said	67
right:sales	-54
right:says	36
right:school	-39
right:se	27
right:second	65
right:section	40
right:sells	36
right:selon	37
right:service	46
right:share	34
right:she	38
right:shifts	46
right:since	35
right:six	27
right:so	118
right:solidaires	-31
right:souligne	59
right:stade	-50
right:steward	61
right:student	-47
right:supplier	43
right:sur	63
right:t	84
right:tablette	49
right:team	-26
right:test	-79
right:that	57
right:the	40
right:them	-46
right:then	39
right:they	28
right:thinks	49
right:this	47
right:three	51
right:through	-29
right:ticked	38
right:till	36
right:too	61
right:tours	30
right:tous	34
right:tout	28
right:travail	44
right:treasurer	49
right:trois	-29
right:turkey	25
right:twelve	-29
right:two	74
right:type	36
right:udb	-29
right:un	36
right:union	-63
right:unpaid	28
right:until	37
right:up	53
right:veut	35
right:vie	66
right:vingt	36
right:vise	28
right:visite	48
right:ward	47
right:warned	36
right:was	-38
right:we	40
right:wears	25
right:well	-48
right:were	39
right:when	71
right:who	47
right:without	26
right:words	27
right:work	68
right:working	47
right:works	37
right:wrote	48
right:y	46
right:years	40
role:hint	0=-61 2=-39 4=-27 5=39 7=-41 8=-43
role:statement	0=81 1=69 2=27 3=121 4=36 5=191 6=88 7=101 8=63
role:statement	108
role:topic	1=62 2=69 3=72 5=75 6=157 7=83 8=70
role:topic	72
role:trait	1=80 2=75 5=99 7=-45 8=75
role:trait	38
s:23an	2=73
s:23and	2=55
s:aban	3=-41 8=37
s:aband	8=29
s:abar	3=25
s:abat	2=-32
s:aber	1=44
s:aberd	1=47
s:abid	1=-25
s:abidj	1=-25
s:abim	3=80
s:abor	7=-37
s:abou	0=-36 1=-82 3=-104 5=-29 6=-26 7=-89
s:abse	0=-34 1=-30 2=46 3=-43 4=50 5=-28 7=62
s:absen	0=-25 1=-44 2=50 3=-31 4=25 7=52 8=-33
s:abst	0=26 1=-54 2=-27 3=-34 5=96 6=-54 7=-32 8=-53
s:abste	0=58
s:absti	0=-31 4=26 5=96 6=-34 7=-37
s:absu	1=52
s:absur	1=53
s:acad	3=-25 4=-38 8=-25
s:acade	3=-32 4=-39 8=-27
s:acce	0=-59 1=-67 2=-65 3=53 4=-112 5=-66 6=-31 7=-55 8=-82
s:accep	3=29 6=32
s:acces	0=-42 1=-33 2=-39 3=-56 4=-74 5=-49 6=-47 7=-52 8=-38
s:acci	2=-27 5=33
s:accid	2=-27 4=28 5=34
s:acco	3=-35 4=-27 7=-104 8=-80
s:accor	1=57 2=26 3=28 5=-30 6=56 7=-27
s:accou	0=-65 1=-41 2=-97 3=-90 4=-89 6=-113 7=-83 8=-96
s:accr	0=-47 1=-51 3=-38 4=83 6=-34 7=-36 8=-41
s:accro	4=48
s:accu	0=-46 1=-61 2=-57 3=-56 4=-38 5=-51 6=-37 7=-38 8=32
s:accue	1=-40 3=-34
s:accus	1=-29 2=-30 8=52
s:acha	0=-58 2=-26 4=-26 6=-32 8=-26
s:achat	0=-71
s:ache	0=-56 1=-40 3=-34 4=-45 6=-56 7=-32 8=-42
s:achet	0=-42 1=-52 3=-34 4=-35 6=-60 7=-26 8=-30
s:acht	0=55
s:achte	0=46
s:acqu	0=-34 1=-56 2=-32 3=-42 4=-38 5=-37 6=-37 7=-36 8=58
s:acqui	0=-46 1=-35 2=-40 3=-54 4=-39 5=-47 6=-34 7=-50 8=42
s:acro	2=-41 3=-37 7=-29
s:acros	0=-30 2=-41 6=-29
s:acte	0=-34 3=-40 4=-40 5=-29 6=-55 8=-57
s:acti	1=-54 2=-41 4=-69 5=-63 6=-64 7=69 8=-95
s:actio	0=-41 7=-26 8=-61
s:activ	0=46 1=-40 2=-50 4=-42 5=-39 6=-41 7=69 8=-55
s:actn	2=46
s:acto	0=-45 2=-46 3=-61 4=-52 5=-39 6=-29 7=-28 8=-31
s:actor	2=-37 3=-51 5=-27
s:actu	1=35 3=48 4=-57 5=-35
s:actua	4=-57
s:actue	3=33
s:acut	1=-48 2=-47 3=-37 4=-53 5=-29 6=-35 7=-31 8=-27
s:adai	6=38
s:adap	0=-32 1=-37 2=-75 3=-30 5=-75 6=-36 7=-45 8=-35
s:adapt	0=-33 1=-42 2=-50 3=-28 5=-67 6=-25 7=-38 8=-37
s:adde	6=36
s:addi	0=-40 1=-44 2=-37 3=-26 5=87 6=-27 7=-29 8=-45
s:addic	0=-46 1=-40 2=-40 3=-40 6=-33 7=-31 8=-26
s:addr	6=-28
s:addre	6=-38
s:adep	0=-31 1=40 2=-25 3=-41 4=-27 5=71 7=-29 8=-33
s:adept	0=-40 1=48 2=-30 3=-25 4=-38 5=74 7=-30 8=-25
s:adey	0=35
s:adeye	0=31
s:adhe	2=-50 3=-68 4=-69 5=-68 6=-51 7=32 8=-49
s:adher	2=-63 3=-43 4=-53 5=-47 6=-30 7=52 8=-35
s:adjo	0=-50 1=-46 2=-37 3=-54 4=-63 5=-61 6=-35 7=-35 8=-30
s:adjoi	1=-49 2=-51 3=-50 4=-56 5=-56 6=-36 7=-51 8=-25
s:adju	2=-31 7=-35
s:admi	0=-56 1=-66 2=-50 3=-64 4=-62 6=-80 7=-57 8=-28
s:admin	0=-55 1=-55 2=-56 3=-45 4=-54 5=-38 6=-31 7=-48 8=-58
s:admit	2=-27 3=-47 6=-26 8=30
s:adol	2=42
s:adop	4=-32 5=-37 6=36
s:adopt	5=-26 6=26
s:ador	6=61
s:adore	6=70
s:adul	0=-70 1=-63 2=-52 3=-61 4=-34 6=-74 7=-65 8=-89
s:adult	0=-44 1=-37 2=-29 3=-39 5=57 6=-39 8=-45
s:adve	6=-32
s:advi	1=-63 2=-73 3=-80 4=-86 5=-80 6=-78 7=-90 8=-69
s:advic	7=-27
s:advis	0=-41 1=-62 2=-92 3=-89 4=-128 5=-57 6=-57 7=-66 8=-74
s:advo	1=51
s:advoc	1=50
s:aeri	0=-34 1=-29 2=-26 5=-28 7=-30 8=-35
s:aerie	0=-33 1=-25 2=-28 3=-48 5=-32 7=-29
s:aero	1=-29 3=-66 6=-46 7=-36 8=-25
s:aerop	0=31 3=-49 4=-26
s:affa	0=-85 1=-92 2=-92 3=-76 4=-97 6=-76 7=-114 8=-54
s:affai	0=-93 1=-87 2=-77 3=-85 4=-101 6=-116 7=-77
s:affe	2=49 5=-29 6=31
s:affec	2=59 5=-47 6=28
s:affi	0=94 1=70 4=-50 5=-55 6=-39 7=76 8=-53
s:affic	0=60 7=-25 8=-25
s:affil	1=-31 4=-34 5=-28 7=111 8=-27
s:affir	0=32 1=83
s:affr	8=59
s:affra	8=63
s:afte	1=76 2=31 6=-51 7=-28 8=31
s:agac	0=48
s:agace	0=58
s:agai	0=58 1=-37 3=45 4=-42 5=-63 6=-67 7=-38 8=-45
s:again	1=-73 5=-49 6=-57 7=-39
s:agen	0=-81 1=-101 2=-114 4=-97 5=-36 6=-118 7=-94 8=-52
s:agenc	0=-88 1=-61 2=-61 3=48 4=-31 6=-68 7=-46
s:aggr	1=27 2=-43 7=-29
s:agil	0=-30 1=-28 2=-30 3=-46 4=-29 5=-32 6=-26 7=-38
s:agile	1=-35 5=-28 7=-28 8=-32
s:agno	0=-85 1=46 2=-49 3=-59 4=-66 5=-88 6=-83 7=-75 8=-65
s:agnos	0=-92 1=87 2=-59 3=-55 4=-71 5=-73 6=-80 7=-74 8=-67
s:agre	0=-51 1=-42 2=-54 4=-46 5=-49 7=-40 8=34
s:agreg	0=-27 4=-39 8=-27
s:agrem	8=56
s:agres	8=-29
s:agri	2=-29
s:agric	2=-27
s:agro	6=-27
s:ahma	0=54
s:ahmad	0=40
s:aili	0=-33 3=-29 4=-32 6=-47 7=-42 8=-43
s:ailin	0=-30 1=-27 2=-29 4=-38 5=-26 6=-39 7=-50 8=-40
s:aima	4=-27
s:aime	5=-36 6=32 8=-38
s:ains	0=39
s:airl	1=-34 4=-42 6=-45 7=-79 8=-37
s:airli	1=-37 3=-29 4=-58 5=-32 6=-47 7=-87 8=-45
s:airp	1=-30 3=-31 4=-26 5=-27
s:airpo	0=-29 1=-37 4=-25
s:alar	0=-32 1=-38 2=-31 4=-31 5=-29 6=-31 8=-41
s:alarm	0=-46 1=-27 4=-33 5=-29 6=-31 8=-36
s:albu	0=-38 1=-50 2=-36 4=-49 8=-33
s:album	8=-40
s:alco	0=-42 1=-26 2=-26 4=44 5=-61 6=-29 7=-36
s:alcoo	0=-54 1=-38 4=60 5=-49 8=60
s:alde	4=44
s:alge	0=42 7=-41
s:algeb	7=-37
s:alger	0=39
s:algo	0=-51 2=-49
s:algor	2=-42
s:alik	2=-40
s:alim	3=-27 4=-25
s:alime	2=-26 3=-33 7=-31
s:alle	0=-91 1=-76 2=-39 3=-81 5=-73 6=-94 7=-83 8=-89
s:allel	2=44
s:allem	0=-26 1=-38 2=-43 3=-29 4=-41 6=-54
s:aller	0=-67 1=-56 2=-80 3=-37 4=41 5=-70 6=-58 7=-73 8=-59
s:alli	0=43 7=43
s:allia	0=35 7=46
s:allo	0=-40 1=33 4=32 6=-26 8=37
s:alloc	8=77
s:alon	0=46 2=58
s:alpe	1=-30
s:alph	2=28
s:alsa	7=-34
s:alsac	4=-30 7=-32
s:alte	0=-30 8=-31
s:alter	0=-29 6=-25 8=-25
s:altr	1=35
s:alumi	4=-33
s:alzh	2=35 4=39 5=-26
s:alzhe	2=27 4=41
s:amad	3=39
s:aman	2=-39 5=143 6=-27 7=-33 8=-36
s:amant	2=-34 5=47
s:amat	1=-40 2=-31 3=-28 4=-28 8=-36
s:amate	1=-30 2=-38 4=-28 6=-33 8=-41
s:amba	0=-26 3=25
s:ambas	7=-30
s:ambu	0=-34 1=-39 2=-40 3=-45 4=-56 5=-56 6=-34 7=-52 8=-51
s:ambul	0=-26 1=-38 2=-39 3=-35 4=-34 5=-57 6=-35 7=-29 8=-56
s:amel	0=-26 2=-26 3=-26 5=-37 7=-33
s:ameli	0=-31 2=-43 5=-31 7=-31
s:amen	4=51 8=42
s:amena	4=46
s:amend	8=35
s:amer	2=62 3=-40 5=-34 6=-49
s:ameri	1=-27 2=38 3=-53 5=-34 6=-65
s:amia	1=-30
s:amic	7=53 8=-38
s:amicu	7=28
s:amit	3=-47 4=-44 5=-59 7=-33 8=-38
s:amiti	0=-29 3=-40 4=-52 5=-63 7=-29 8=-52
s:amon	1=-25 4=-27 7=32
s:amou	0=-52 1=-52 2=-44 4=-42 6=-53 7=-68 8=-71
s:amour	2=-39 5=-34 7=-34
s:ampu	4=47
s:amput	4=52
s:anal	0=-86 1=-67 2=-25 3=-37 4=-65 5=-84 6=-86 7=-109 8=-62
s:analy	0=-100 1=-99 2=-29 3=-48 4=-87 5=-80 6=-89 7=-104 8=-55
s:anar	0=30 1=84
s:anarc	0=45 1=93
s:ance	0=-35
s:ances	0=-42 2=27 5=-31 6=-29
s:anci	0=58 2=-66 3=-68 7=57
s:ancie	0=42 2=-63 3=-49 5=27 6=-31 7=32
s:anem	2=51
s:anemi	2=62
s:ange	4=-28 5=-38 7=-31
s:angi	2=50
s:angio	2=55
s:angl	0=-54 1=-47 2=-36 3=-26 4=-56 5=-43 6=-52 7=-45 8=-59
s:angla	0=-25 4=-34 5=-25 6=-38 8=-29
s:angli	0=-35 1=-53 3=-26 4=-26 5=-25 6=-30 7=-43
s:anim	0=-43 1=25 2=-72 3=-74 6=-27 8=30
s:anima	1=47 2=-54 3=-64 4=-63 5=-67 6=-48 7=-82 8=-34
s:anne	0=-27 6=44
s:anno	0=-25 3=-40 6=26 7=-52 8=-40
s:annon	0=-28 2=-41 3=-34 6=42 7=-39
s:annu	0=-48 2=-67 3=-61 4=-66 5=-84 6=-75 7=-55 8=-28
s:annua	1=30 4=-54 6=-35 7=-36
s:annue	0=-35 2=-62 3=-51 4=-52 5=-82 6=-42 7=-32 8=-47
s:anom	2=98
s:anoma	2=75
s:anon	0=47 2=-45 3=-27 5=-34 8=59
s:anony	0=60 1=-39 2=-34 5=-37 8=67
s:anot	0=-27 1=-40 3=-30 4=-36 6=52 8=-29
s:anoth	0=-37 1=-38 4=-46 6=63
s:answ	0=-49 1=-42 6=-76 8=-28
s:answe	1=-46 2=-28 3=-31 6=-71 8=-32
s:ante	5=-26 8=64
s:antec	8=49
s:anth	0=-31 1=138 2=-30 4=-32 5=-41 6=-50 7=-39 8=-34
s:anthr	0=-37 1=133 2=-28 4=-26 5=-31 6=-63 7=-28 8=-37
s:anti	0=-68 1=101 3=-40 4=-45 5=-56 6=-37 7=-44 8=-46
s:antic	0=59
s:antid	8=-30
s:antin	1=29
s:antiq	4=-45 8=-32
s:antis	0=-106 1=101 2=-42
s:antit	2=38
s:antw	5=48
s:antwe	5=33
s:anxi	4=59
s:anxio	4=65
s:anyo	5=31
s:anyon	5=37
s:anyt	0=39 1=30 6=-34 8=48
s:anyth	1=46 6=-48 7=31 8=63
s:apai	5=-33
s:apais	5=-37
s:apar	0=40
s:apart	0=26
s:apne	4=58
s:apoe	2=55
s:apol	0=50
s:apoli	0=37
s:appa	3=-65 5=-46 7=-35
s:appar	2=-37 5=-37 8=53
s:appe	1=-34 2=-57 3=-55 4=-68 5=-73 7=-69 8=47
s:appea	0=-42 4=-25 5=-29 6=-26 7=-39
s:appel	0=-44 1=-31 2=-26 3=-28 4=-30 7=-39 8=-27
s:appl	0=28 1=34 3=35 4=35 5=-62
s:appli	3=62 4=35 5=-44 8=25
s:appo	1=-27 4=50 8=-27
s:appoi	0=-32 1=-26 8=-28
s:appor	4=71
s:appr	1=-66 2=-28 3=-52 4=-77 5=-29 6=-25 8=35
s:appre	0=-66 1=-70 3=-28 4=-49 6=-48 7=-48 8=-70
s:appri	0=43 2=32 6=34 7=34
s:appro	0=-27 5=-59 6=-31 7=-41 8=67
s:appu	2=67
s:apre	0=28 1=52 2=71 3=-30 5=80 6=49 7=-37 8=32
s:apri	3=41
s:apro	1=52
s:aprop	1=50
s:arbi	0=-39 1=-33 2=-36 3=-39 4=-57 5=-43 6=-27 7=-40 8=-46
s:arbit	0=-42 1=-28 2=-31 3=-34 4=-41 5=-33 6=-39 7=-45 8=-42
s:arbr	0=37 1=-33 3=-37 4=-31 5=-30 7=-29 8=-48
s:arch	0=-104 1=-26 2=-104 3=-90 4=-79 5=-93 6=-51 7=-105 8=-105
s:arche	0=-39 1=-33 2=-43 3=-51 5=-26 6=-26 7=-26
s:archi	0=-73 1=-26 2=-75 3=-70 4=-64 5=-78 6=-36 7=-72 8=-90
s:arme	1=66 8=-44
s:armem	0=55
s:arna	5=-28
s:arno	1=30
s:arnou	1=30
s:arou	4=-27 5=27 6=-35
s:aroun	0=-29 4=-31
s:arra	5=52
s:arran	5=39
s:arre	0=-59 1=-56 3=-47 4=107 5=-79 6=-60 7=-65 8=78
s:arres	0=-32 4=-69 5=-29 6=-25
s:arret	0=-39 1=-37 2=-45 4=68 5=-42 6=-29 8=62
s:arri	4=-31 5=-28 7=28 8=-33
s:arriv	4=-38 8=-29
s:arso	8=41
s:arth	0=-25 4=48
s:arthr	4=57
s:arti	0=-49 1=-65 2=-66 3=-80 4=-63 5=-31 6=-37 7=-46 8=-55
s:artis	0=-56 1=-35 2=-65 3=-60 4=-70 5=-49 7=-69 8=-45
s:asce	1=58 3=-27 4=44
s:ascen	2=35 3=-41
s:ascet	1=73
s:asex	1=-65 2=-40 4=-66 5=40 6=61 7=-31 8=-35
s:asexu	1=-58 2=-33 4=-38 5=64 6=47 7=-35 8=-60
s:ashk	2=59
s:ashke	2=46
s:asil	0=41
s:aske	5=-29 6=49 7=-30
s:aski	3=29
s:asle	7=63
s:asma	4=59
s:asmat	4=53
s:assa	8=79
s:assau	8=102
s:asse	0=-105 2=-71 3=-44 5=-72 6=-78 7=-84 8=-49
s:assem	0=-63 2=-44 4=-66 5=-38 6=-38 7=-62 8=-36
s:assen	1=34
s:asses	1=-43 2=-37 3=-33 4=65 5=-35 6=-28
s:assi	0=-90 1=-80 2=-94 3=-93 4=-93 5=-114 6=-105 7=-110 8=-32
s:assig	8=55
s:assis	0=-80 1=-77 2=-73 3=-88 4=-110 5=-103 6=-93 7=-87 8=-111
s:asso	0=-99 2=-89 3=-55 4=-65 6=-30 7=-39 8=-30
s:assoc	0=-88 2=-87 3=-76 4=-83 6=-32 8=-36
s:assu	0=-56 1=-37 2=-67 3=-28 4=-70 6=82 7=-49 8=-47
s:assum	0=-48 1=-33 2=-27 6=88 7=-34 8=-32
s:assur	0=-34 4=-34 8=-26
s:asth	0=-41 1=-30 2=-48 5=-41 6=-50 7=-39 8=-37
s:asthm	0=-39 1=-29 2=-50 5=-26 6=-27 7=-55 8=-46
s:astr	0=-29 4=-28 7=-27
s:astro	0=-25 3=-25
s:asyl	0=-33 1=-32 2=-26 6=25 7=-27
s:asylu	0=-32 1=-26 7=-31 8=-29
s:atel	0=-54 1=-54 2=-50 3=-73 6=-51 7=25 8=-30
s:ateli	0=-32 1=-50 2=-66 3=-78 6=-72 7=46
s:athe	0=-57 1=161 2=-47 3=-30 4=-37 5=-47 6=-67 7=-64 8=-28
s:athee	1=83 7=-51
s:athei	0=-51 1=85 2=-42 6=-32
s:athl	0=-51 1=-48 2=70
s:athle	0=-41 1=-43 2=54
s:atla	0=31 2=-59 3=-31 5=-39 8=-25
s:atlan	0=35 3=-28 5=-41 8=-28
s:atmos	4=-30
s:atom	1=35
s:atou	1=-32
s:atro	2=54
s:atrop	2=49
s:atta	0=-69 1=-30 2=-38 6=-25 8=35
s:attac	0=-48 2=-39 4=41 5=-25 7=-35
s:atte	2=69 3=-34 4=-46 5=-36 6=-32 7=-27
s:attei	2=78 4=-65 6=-28
s:atten	1=30 2=27 3=-43 6=-30 7=-46
s:attes	7=28
s:atti	0=-45 1=-55 2=-52 3=-55 4=-36 5=-91 7=-54 8=-60
s:attir	0=-51 1=-44 2=-53 3=-59 4=-38 5=-90 7=-55 8=-74
s:attr	0=-59 1=-64 2=-42 3=61 4=-43 5=-48 7=-42 8=-35
s:attra	0=-37 1=-61 4=-30 5=-56 7=-38 8=-42
s:attri	3=67
s:aucu	0=55 1=43 3=-25 4=79 6=-71 8=-26
s:aucun	0=27 1=39 3=-30 4=32 6=-61 7=-31
s:audi	0=-114 1=-86 2=-84 3=-83 5=-55 6=-73 7=-105 8=-91
s:audio	0=-26 4=-56 7=-36
s:audit	0=-77 1=-76 2=-56 3=-57 4=44 5=-61 6=-75 7=-84 8=-72
s:augu	4=-26
s:augus	4=-41
s:aujo	1=39 4=26
s:aujou	1=57 4=32
s:aumo	1=43 3=-28
s:aumon	1=29
s:aunt	2=40
s:aupr	0=-43 1=-47 3=-39 5=-32 7=-43 8=-29
s:aupre	1=-44 2=-38 3=-32 5=-32 7=-41 8=-25
s:aura	0=65 6=56 7=-30
s:aurai	0=58 5=27 6=47 7=-28
s:aure	1=64
s:aurel	1=59
s:auss	0=-51 1=-57 2=-52 3=-44 4=38 5=-62 7=-26
s:aust	1=-58 2=-51 4=-53 5=-44 8=-43
s:auste	0=37 1=-49 2=-44 4=-52 5=-33 6=-35 8=-40
s:auth	0=-65 1=-38 2=-53 3=93 4=-42 5=-33 6=-53 7=-55 8=-48
s:authe	0=-45 1=-28 2=-27 3=114 4=-40 7=-28 8=-26
s:autho	2=-41 3=-42 5=-26 6=-29 7=-40 8=-38
s:auti	0=-47 1=-49 2=-55 3=-29 4=27 5=-52 6=-42 7=-28 8=-51
s:autis	0=-51 1=-50 2=-54 3=-43 4=29 5=-44 6=-52 7=-30 8=-54
s:auto	0=40 1=-48 2=-58 5=-65 6=-51 7=-61 8=-78
s:autog	0=35
s:autom	0=-63 1=-52 2=-60 3=29 4=-30 5=-53 6=-51 7=-35 8=-50
s:autr	1=44 2=-25 3=-35 4=-47 5=-67 6=77 8=-31
s:autre	0=45
s:autri	6=44
s:autu	4=48
s:autum	4=52
s:avai	1=-42 2=-59 3=-30 6=-31
s:avaie	8=25
s:avail	1=-25 3=-27 6=-27 8=-27
s:avan	0=-27 1=-25 2=-26 3=-37 4=-53 5=-50 7=-30 8=-55
s:avanc	4=-39
s:aven	0=-41 1=-51 2=-63 3=-50 4=-57 5=-33 6=-51 7=-52 8=-52
s:avent	0=-39 1=-61 2=-43 3=-73 4=-63 5=-25 6=-54 7=-63 8=-42
s:aver	1=-38 3=-37 4=-34 5=41
s:avert	1=-26 2=-31 3=-25 8=-26
s:aveu	0=-39 1=-51 2=-49 3=-41 4=-31 5=-44 6=-42 7=-47
s:aveug	0=-30 1=-49 2=-66 3=-53 4=-42 5=-41 6=-42 7=-46 8=-30
s:avio	2=67 4=43
s:avoc	0=-51 1=-55 2=-50 3=-52 4=-54 5=-53 6=-53 8=-59
s:avoca	0=-52 1=-47 2=-43 3=-43 4=-48 5=-61 6=-70 8=-66
s:avoi	0=27 4=49 6=30
s:avoid	2=-34 4=-25 6=-30
s:avou	5=39 8=128
s:awak	5=46
s:awake	5=41
s:awar	0=-33 1=-55 2=-39 3=-29 4=-45 5=-39 6=44 7=-29 8=-86
s:bach	0=36 8=-45
s:bacha	0=35
s:back	1=-39
s:backl	4=-35
s:badg	0=-42 1=-42 2=-46 3=85 5=-76 7=-33 8=-60
s:baga	8=62
s:bagar	8=51
s:bagn	1=-30 2=-28 3=-34 5=-31 6=-27 8=-36
s:bail	1=27
s:baill	1=35
s:bake	0=-71 1=-84 2=-50 3=-68 4=-49 5=-51 6=-56 7=25 8=-47
s:baker	1=-58 2=-33 3=-61 4=-35 5=-51 8=-59
s:bala	0=-33 1=-31 2=48 3=-35 5=-37 6=-62 8=-27
s:balan	2=53 3=-26
s:balc	0=45
s:balco	0=47
s:ball	1=-33 2=-60 3=-76 4=-48 5=-44 7=-38 8=-36
s:balle	6=52
s:ballo	1=-44 2=-54 3=-62 4=-37 5=-45 6=-62 7=-41 8=-47
s:balp	7=30
s:bama	4=52
s:bamak	4=52
s:banc	7=-32 8=57
s:banca	7=-29 8=46
s:band	0=-27 1=-35 2=-28 3=-47 5=-47 6=-30
s:bank	3=36 5=-34 8=-38
s:banki	5=-36 8=-36
s:bann	1=-25 3=-38 7=-55 8=78
s:banne	2=-26 3=-30 4=-34 7=-40 8=53
s:banq	1=-38 2=-53 4=-56 5=-32 6=-46 7=-75 8=-60
s:banqu	0=-33 1=-58 2=-50 3=25 4=-49 6=-40 7=-48 8=-61
s:bapt	0=-28 5=-30 7=38
s:bapti	5=-30 7=37
s:barbe	6=-26
s:barl	4=-41
s:baro	1=-26 2=-89 3=-29 5=-39 7=-35
s:barr	0=-56 1=-36 2=-51 3=-52 4=-49 5=-39 6=-66 7=-62
s:barre	1=-30 4=-40 7=-42 8=32
s:barri	0=-28 2=-29 8=-62
s:base	0=-46 1=-28 2=-53 3=-65 4=-55 5=-44 6=-36 7=-56 8=-65
s:bath	5=-25
s:bathr	7=-26
s:bati	0=-42 3=-32 4=-44 5=-29 7=-48 8=-74
s:batim	0=-42 2=-35 4=-48 7=-61 8=-68
s:batt	0=-25 1=-25 2=-25 4=-38 6=34 8=-37
s:batte	6=-46 8=-26
s:batti	6=63
s:bayr	0=64
s:bayro	0=83
s:beau	0=-44 1=-58 2=-31 4=-43 6=-38 8=-46
s:beaum	0=-44 7=35
s:beauv	1=-26 4=-37
s:beca	0=25 1=40 7=48
s:becam	0=-32 1=74 5=52 7=34
s:becau	4=69 7=-32 8=-33
s:bect	7=73
s:bedd	5=54
s:bedde	5=59
s:beds	5=-28 7=-31
s:bedsi	7=-30
s:befo	0=-35 1=-46 2=-40 3=-28 4=25 7=-54
s:befor	1=-34 2=-41 3=-31 4=25 7=-50 8=-41
s:begu	4=61
s:beha	7=-30 8=-25
s:behal	7=-30 8=-37
s:behi	0=-50 2=-28 3=-33 6=-56
s:behin	0=-51 3=-28 4=-34 5=-27 6=-34 7=31 8=-30
s:bein	1=36 3=-30 4=39 5=-30 6=67
s:bele	1=26
s:belei	1=30
s:belf	0=46 1=45 4=-29
s:belfa	0=46 1=33 4=-26
s:belg	1=-33
s:beli	0=-77 1=69 2=-65 3=-55 4=-107 5=-93 6=-92 7=-75 8=-91
s:belie	0=-72 1=70 2=-68 3=-55 4=-99 5=-94 6=-99 8=-90
s:belo	7=69
s:belon	7=61
s:bene	1=-35 2=-76 3=-81 5=-56 6=-29 7=-64
s:benef	4=50 8=48
s:benev	1=-30 2=-44 3=-50 4=-28 5=-41 7=-49 8=-70
s:beni	2=38
s:berb	2=48
s:berbe	2=36
s:bere	0=-48 2=-45 6=-31 8=-40
s:berl	0=25
s:berli	0=30
s:bern	0=28 5=48
s:bert	6=-41
s:best	0=-27
s:bests	7=-39
s:bett	0=-30 1=-36
s:bette	0=-35 1=-30
s:betw	1=-32 5=-29 7=-64 8=-45
s:betwe	1=-26 6=-28 7=-80
s:bibl	0=-51 2=-44 3=-72 4=-48 6=-28 7=-77 8=-34
s:bicyc	1=-36
s:bien	8=60
s:bike	1=-47
s:bila	0=-33 3=-42 6=-45
s:bili	0=-71 1=-38 2=-36 4=-60 5=-45 6=-40 7=-30 8=-37
s:bilin	0=-62 1=-46 2=-38 3=-27 4=-45 5=-59 6=-59 7=-40 8=-57
s:bime	0=-29 5=-32 6=-28
s:biob	0=-25 2=-28 3=-25 4=-48 5=-33 8=-40
s:bioba	0=-30 2=-31 3=-39 4=-36 5=-33 8=-31
s:biod	1=47
s:biody	1=44
s:bioe	0=-51 2=-29 3=-36 4=-40 5=-45 6=-26 7=-30 8=-28
s:bioet	0=-38 2=-36 3=-30 4=-35 5=-49 7=-40
s:biog	5=-31 6=32
s:biogr	5=-29 6=42
s:biol	0=-29 1=-35 2=-42 3=-31 5=-26 6=-32 7=-38 8=-50
s:biolo	0=-25 1=-35 2=-52 3=-29 4=-30 6=-32 7=-36 8=-38
s:biom	0=-107 1=-85 2=-98 4=-109 5=-103 6=-73 7=-97 8=-93
s:biome	0=-85 1=-77 2=-110 4=-110 5=-95 6=-88 7=-82 8=-95
s:bipo	4=48
s:bipol	2=-26 4=57
s:birt	2=60
s:biscu	2=-30 4=-30
s:bise	0=-48 1=-29 2=-38 3=-60 4=-41 5=-59 6=153 7=-45 8=-44
s:bisex	0=-41 2=-25 3=-32 4=-43 5=-48 6=134
s:bish	5=44
s:bisho	5=54
s:biso	0=-33 4=-68 5=-31 6=-33 7=-31 8=-46
s:blac	0=37 7=85
s:black	7=89
s:blad	4=47 6=-45
s:bladd	4=74 6=-27
s:blan	0=-45 1=-30 3=-25 4=-28 5=-33 6=-26 8=55
s:blanc	4=-29 8=64
s:blin	0=-69 1=-70 2=-52 3=-64 5=-91 6=-91 7=-74 8=-90
s:blog	4=-44 5=36 6=-26 8=-51
s:bloo	0=-67 1=-54 2=72 3=-49 4=51 5=-37 6=-58 7=-44 8=-33
s:blow	1=31
s:blowi	1=30
s:boar	0=-60 2=-38 3=-32 6=-34 7=-65 8=-50
s:boat	1=-38 4=-34 5=-27 6=-42 7=-28
s:boil	7=-25
s:boile	3=-29 7=-26
s:boir	4=81 8=-56
s:boit	0=-35 2=-25 4=48 5=-25
s:bond	0=-49 1=-35 2=-28 3=-42 4=-49 5=-27 6=-29 7=-51 8=-44
s:bonn	0=-48 1=-57 2=-59 3=-40 4=-73 5=-54 6=-65 7=-34 8=-83
s:bonne	5=-27
s:book	0=-86 1=-38 2=-79 3=-70 4=-69 5=-83 6=-81 7=-77 8=-77
s:bookk	0=-50 1=-37 2=-48 3=-48 4=-50 5=-65 6=-53 7=-55 8=-66
s:books	1=41 5=-31
s:boos	4=56
s:boost	4=49
s:boot	4=-28 6=-49
s:bord	0=-27 5=-26 7=-29
s:bori	6=30
s:bost	0=42
s:boud	0=-37 1=-34 3=-25 4=-52 6=-27 7=-27 8=-33
s:boudd	0=-37 1=-32 3=-42 4=-52 6=-27 7=-25 8=-33
s:boul	0=-61 3=-34 4=-38 6=-49 7=-69 8=-35
s:boula	0=-37 3=-39 4=-44 6=-27 7=-33 8=-28
s:bour	0=-32 4=-40 5=-42 6=-27 7=-71 8=-41
s:bourd	2=57
s:bours	0=-30 2=-26 4=-35 5=-27 8=-33
s:bout	0=-48 1=-68 2=-63 3=-39 4=-46 5=-39 6=-37 7=-54 8=-61
s:boute	2=-26 7=-28 8=-44
s:bouti	1=-25 2=-36 7=-25
s:boyf	0=-46 1=-40 2=-37 3=-60 4=-47 6=25 7=-45 8=-36
s:boyfr	0=-39 1=-36 2=-37 3=-58 4=-47 6=50 7=-29 8=-35
s:brac	0=-38 4=-55 7=52 8=-48
s:brace	4=-42 5=-25 7=-38
s:brai	0=-39 1=-43 2=-30 3=-51 4=-81 6=-36 8=-45
s:brail	4=-36
s:brais	3=-35
s:bran	0=-75 1=-99 2=-42 3=-90 4=-97 5=-79 6=-73 7=34 8=-62
s:branc	0=-36 1=-34 3=-26 4=-26 5=-38 6=-45 7=49 8=-26
s:brand	7=-29
s:bras	0=-35 1=-37 2=-36 4=-26 8=-33
s:brass	0=-29 1=-35 2=-34 5=-37 6=-27 7=-33 8=-35
s:braw	8=57
s:brca	2=115 4=-40 6=-29 7=-30
s:brea	0=-54 1=-70 2=-30 4=52 5=-48 6=-41 7=-39 8=-57
s:break	0=-26 4=60
s:bree	0=-27 1=-31 4=-38 5=-39 8=-45
s:breed	0=-34 1=-35 2=-41 4=-30 5=-27 8=-47
s:bres	0=-29 2=-38 4=-28 6=-37
s:bret	0=59 7=-38
s:breto	0=78 7=-32
s:brew	0=-26 1=-43 6=-30 8=-25
s:brewe	0=-33 1=-26 5=-26 6=-46
s:brex	0=83
s:brexi	0=93
s:bric	1=-56
s:brid	0=-33 1=-51 2=-41 3=-50 4=-38 5=-32 6=-28 7=-33 8=-26
s:bridg	1=-35
s:brie	0=-44 1=-51 4=-58 5=-27 7=-46 8=-45
s:brig	0=-33 1=-30
s:briga	1=-25
s:bril	0=-28 4=25
s:brill	0=-28
s:brin	4=25
s:bring	4=63
s:bris	5=29
s:brit	3=-40 6=-31
s:brita	0=25 2=-28 3=-30
s:briti	1=35
s:broa	0=-59 4=-34 7=-31
s:broad	0=-64 7=-38 8=-29
s:brok	0=-34 5=-26
s:broke	0=-35 4=-27
s:brot	1=54 2=37 3=-26 4=33 6=-55 8=37
s:broth	1=44 2=28 3=-32 4=31 6=-54 8=32
s:brou	0=-25
s:broug	2=-26 6=-25 8=-38
s:brow	1=-30 2=-39 3=-67 5=-47 8=-37
s:brows	1=-33 2=-35 3=-49 4=-33 5=-32 6=-28 8=-33
s:brug	7=-28
s:brul	0=68
s:brus	0=69 1=-39 8=37
s:bruss	0=83
s:brux	0=-30 1=-51 2=-48 3=-34 4=-26 5=-34 7=-33 8=-50
s:bruxe	0=-26 1=-34 2=-33 3=-52 4=-30 5=-30 6=49 7=-31
s:buda	0=31
s:budap	0=30
s:budd	1=36 4=-31
s:buddh	1=48
s:budg	0=-44 1=-41 2=-42 3=-33 4=-35 5=-43 6=-36 7=-68 8=-39
s:budge	0=-54 1=-44 2=-60 3=-46 4=-44 5=-66 6=-34 7=-40 8=-57
s:buil	0=-81 1=-55 2=-56 3=-64 4=-79 5=-74 6=-56 7=-28 8=-63
s:build	4=-26 5=-38
s:buli	4=53 8=-28
s:bulim	4=49 8=-26
s:bull	1=-41 2=-34 3=-33 4=-44 6=27 7=-54
s:bulle	6=-36 7=-50
s:bulli	6=40
s:bump	0=38
s:bumpe	0=34
s:bure	1=-49 2=-30 3=-33
s:burea	1=-70 2=-28 3=-41 6=-28 7=43 8=-37
s:burg	0=-46 4=-29 5=-36 8=73
s:burgl	4=-27 7=-33 8=69
s:burn	3=39 4=37
s:burno	4=32
s:busi	0=-38 1=-39 2=-33 3=-51 4=-48 7=-34
s:busin	0=-52 1=-27 2=-27 3=-36 4=-41 5=33 6=-31 7=-31 8=-30
s:bust	0=56 7=28
s:butc	6=54
s:buye	0=-56 1=-46 2=-62 3=-54 4=-43 6=-70 7=-42 8=-50
s:c282	2=39
s:cabi	0=-84 1=-52 2=-70 4=-56 5=-54 6=-62 7=-81
s:cabin	0=-54 1=-52 2=-52 4=-40 5=-34 6=-31 7=-47 8=-50
s:cabl	0=-40 1=-39 2=-37 3=-48 5=-30 6=-27 7=-50 8=-44
s:cace	2=-56 7=36
s:cach	1=-31 2=-50 3=-46 4=-32 5=-41 6=52 7=-53 8=-35
s:cade	1=-27
s:cadr	0=-51 1=-44 2=-44 4=-70 7=-69 8=-41
s:cadre	0=-33 7=-96
s:cais	0=-30 1=-43 2=-70 4=-60 5=-57 6=-33 7=-73 8=-49
s:caiss	0=-37 1=-46 2=-46 4=-49 5=-55 6=-40 7=-59
s:cake	8=-47
s:cala	1=-38 5=-38 6=-28 7=-26
s:calai	1=-32 4=-29 5=-48 6=-26
s:cale	4=25 5=39
s:calen	4=41 5=45
s:call	0=26 2=-77 3=-62 4=-47 5=-93 7=-45 8=-57
s:calle	4=-38 5=-37 6=-25
s:calli	2=-47 3=-26 4=-28 6=-33
s:calm	5=-60
s:calv	2=33
s:calvi	2=46
s:cama	6=26
s:camb	1=-43 8=-26
s:cambr	1=-29 8=-25
s:came	0=-61 1=-43 2=-45 3=54 4=-55 5=-55 6=-35 8=-72
s:camer	0=-61 1=-25 2=-58 3=52 4=-52 5=-54 7=42 8=-77
s:camg	5=42
s:camgi	5=48
s:cami	1=50
s:camil	1=55
s:camp	0=42 2=-83 3=-76 4=-77 5=-76 6=-83 7=-79 8=-94
s:campa	0=60 1=-46 2=-56 3=-69 4=-93 5=-79 6=-64 7=-53 8=-102
s:canc	0=-32 1=-44 3=-29 4=46 5=-40 6=-27 7=-37 8=-40
s:cance	0=-37 1=-28 3=-41 5=-44 6=-34 7=-32 8=-34
s:cand	4=32 5=36
s:candi	0=31 1=-32
s:cann	1=-37 4=-58 8=70
s:canna	1=-29 8=55
s:canno	8=28
s:cant	0=-27 1=-53 3=-27 4=-54 5=-50 6=-50 7=50 8=-71
s:cante	0=-38 1=-26 3=-29 5=-26 6=-25 7=-41 8=-34
s:canti	3=57
s:canto	1=-41 7=35
s:canv	0=39 4=-30 8=-29
s:canva	0=54 3=-32 4=-27 8=-30
s:capac	4=28
s:capi	6=52
s:capit	2=-31 6=42
s:capt	0=-29 1=-49 2=-48 4=-37 5=-57 6=-76 7=-40 8=-31
s:capte	3=-74
s:capti	0=-30 1=-25 3=-35 5=-27 7=-39
s:captu	3=37
s:cara	1=-43 2=-42 3=-48 4=-42 6=-53 7=-56 8=-62
s:carac	1=-29 3=-48 4=-26 6=-37 7=-35 8=-51
s:carb	0=-25 3=-60 6=-30 7=-45
s:carbi	7=-29
s:carbo	0=-34 3=-59 6=-28 8=-26
s:card	0=-42 1=-43 5=-57 6=-47 7=-33 8=-50
s:cardi	0=-43 1=-35 5=-43 6=-52 8=-41
s:care	0=-45 1=-27 2=-31 3=-38 5=-46 7=-41 8=-38
s:caree	2=-40 3=-31 8=-26
s:caret	1=-43 8=31
s:cari	1=-31 7=42
s:caris	7=49
s:carn	4=46
s:carne	4=58
s:caro	1=59
s:carol	1=71
s:carp	7=34
s:carpe	7=27
s:carr	1=-71 2=94 3=-89 4=-38 5=-83 6=-84 8=-78
s:carri	0=-74 1=-75 2=70 3=-65 4=-27 5=-76 6=-74 7=-81 8=-51
s:carry	0=43 7=43
s:cart	1=-57 2=-50 4=-49 5=-69 6=-40 7=139 8=-68
s:carte	5=-34 7=-25 8=-52
s:carto	2=-33
s:cary	0=-41 1=-48 2=83 3=-63 4=-94 5=-53 6=-51 7=-35 8=-47
s:caryo	0=-38 1=-31 2=76 3=-37 4=-65 5=-57 6=-46 7=-52 8=-56
s:casa	0=-25 3=-30 5=-32 6=-36 7=-30
s:casan	0=-32 3=-25 5=-40 7=-45
s:case	1=-36 3=-37 4=-57 5=-38 6=-48 7=-42
s:caser	2=45
s:casi	0=-68 1=-79 2=-72 4=-66 5=-86 6=-63 7=-67 8=55
s:casie	0=-78 1=-76 2=-62 3=-71 4=-49 5=-75 6=-48 7=-64
s:casin	3=33
s:cast	0=-26 4=-45 5=-47 8=-34
s:cata	1=-40 2=25 4=-30 5=-42 6=-36 7=-35 8=-39
s:catal	1=-46 2=-31 3=-44 5=-32 7=-35 8=-43
s:catar	2=53
s:cate	0=-30 2=-25 3=-38 4=44 5=-29 6=-28 7=-61 8=-38
s:categ	4=41
s:cater	2=-26 3=-45 7=-52
s:cath	0=-45 2=-53 3=-37 4=-53 5=-64 6=-50 7=-61 8=-47
s:cathe	1=-27 2=-25 5=-34
s:catho	0=-28 1=53 2=-53 3=-38 4=-62 5=-45 6=-44 7=-37 8=-45
s:catt	2=-28 4=-30 6=-34 8=-43
s:cattl	4=-26 5=-25 6=-40 8=-40
s:caug	0=-33 2=-26 6=-39 8=-39
s:caugh	0=-41 1=-38 3=-29 4=-25 5=31 6=-29 7=-29
s:caus	0=-29 1=-43 2=39 3=28 4=-47 7=-32 8=92
s:caut	1=-27 3=-38 8=105
s:cauti	3=-32 6=-28 8=98
s:cege	7=32
s:ceget	7=34
s:celi	0=-38 1=-65 2=-29 4=-44 5=55 6=-39 7=-34 8=-55
s:celib	0=-34 1=-80 2=-36 3=-46 4=-45 6=-36 7=-52 8=-59
s:cell	0=-52 1=27 4=-47 5=-39 6=-57 7=-54 8=-32
s:cellu	0=-29 2=28
s:ceme	0=-30 4=-25 6=-28
s:cemet	0=-30
s:cent	1=-70 2=-55 4=-106 5=-67 6=-44
s:cente	3=53
s:centr	1=-65 2=-61 4=-103 5=-80 6=-40 8=-30
s:cerc	0=33 8=-28
s:cercl	8=-28
s:cere	4=-28
s:cerem	2=-32 7=-37
s:cert	1=-40 2=-38 5=-35 6=-37 8=88
s:certi	1=-36 2=-26 3=-52 4=-32 5=-34 6=-41 8=98
s:cess	1=44 5=-26
s:cett	4=53
s:chac	5=51
s:chacu	5=59
s:chai	1=-63 2=-66 3=-78 4=-57 5=-67 7=28 8=-64
s:chain	0=-39 2=-35 3=-29 4=-40 5=-29 8=-35
s:chair	5=-43
s:cham	0=-38 1=-43 2=-39 3=-66 4=-48 6=-38 7=-60 8=-47
s:chamb	0=-45 1=-35 3=-35 4=-28 6=-26 7=-60 8=-43
s:chan	1=-40 3=-31 5=-27 7=-44 8=-37
s:chant	1=-42 2=-34 3=-36 5=-38 6=-29 7=-45 8=-31
s:chap	0=-27 1=58 2=-55 3=-49 4=-49 5=-57 6=-34 8=-89
s:chape	0=-28 1=38 2=-25 4=-39 5=-35 7=57 8=-39
s:chapl	0=-36 1=56 3=-33 8=-78
s:chapt	2=-27
s:chaq	1=26 2=-25 3=38
s:chaqu	1=34 2=-25 3=28 4=-30
s:char	0=-148 1=-139 2=-107 3=-122 4=-61 6=-120 7=-128 8=-25
s:charc	1=-32 8=-31
s:charg	0=-88 1=-91 2=-85 3=-84 4=-29 5=-117 6=-83 7=-89
s:chari	0=-39 1=-48 2=-26 3=-33 4=-50 5=-28 6=-37 7=-58
s:charn	1=-29 5=83
s:chart	0=-34 1=-33 4=-27 5=-42 7=-53
s:chas	0=74 1=-64 2=-47 3=-35 4=43 5=75 6=-52 7=46 8=-55
s:chass	0=98 1=-45 2=-29 4=60
s:chast	0=-45 1=-44 3=-34 4=-29 5=82 6=-29 8=-48
s:chasu	7=62
s:chat	0=-27 1=-41 2=-26 4=-29 5=-60 6=-31
s:chatt	5=-53
s:chau	0=-57 1=-76 2=-44 3=-32 5=-66 6=-51 8=-83
s:chaud	1=-27
s:chauf	0=-45 1=-50 2=-29 3=-29 4=-42 5=-35 6=-40 8=-35
s:chaus	4=46
s:chav	0=42
s:chave	0=33
s:chea	0=-47 2=-48 4=-68 6=-28 7=-54 8=-46
s:cheat	0=-44 2=-35 4=-30 5=31 6=-32 7=-54
s:chec	0=-51 1=-55 3=-64 4=-28 6=-40 7=-34
s:check	1=-34 2=-27 3=-59 6=-41 7=-53 8=-33
s:chee	1=-34 2=-43 3=-49 4=-54 6=-48 7=-41 8=-63
s:cheer	2=-26 5=28 6=-32
s:chees	0=35 1=-25
s:chef	0=-32 1=-25 7=-25
s:cheff	0=-29 1=-26 4=-28 7=-28
s:chem	0=-35 1=-29 2=-36 6=-28 8=-43
s:chemi	0=-48 1=-29 2=-36 4=-28 7=25 8=-40
s:cheq	8=64
s:chequ	8=54
s:cher	0=-48 1=-61 2=-83 3=-62 5=-70 7=-71
s:cherc	0=-47 1=-64 2=-69 3=-67 4=-39 5=-58 7=-82 8=-42
s:ches	0=-66 1=-52 2=-25 3=-26 5=-34 6=-32 7=-30
s:chev	0=-50 1=-49 4=-27 5=-47 7=-28 8=-58
s:cheva	0=-43 1=-33 2=-40 5=-36 7=-28 8=-51
s:chic	0=-32 1=-36 3=-31 4=-36 5=-47 6=-49 7=-31
s:chica	0=-28 6=-41
s:chie	1=-58 2=-79 3=-36 5=-51 6=-94 7=-67 8=-33
s:chief	2=-38
s:chien	0=-38 3=-26 7=-26 8=-31
s:chif	4=-47
s:chiff	4=-28 5=-25 6=-27
s:chil	0=-78 1=-87 2=-48 3=-50 5=-66 6=-71 7=-68 8=-57
s:child	0=-65 1=-29 2=-58 3=-61 4=-25 5=-76 6=-63 7=-72
s:chim	2=37
s:chime	2=27
s:chin	3=30
s:chino	3=40
s:chir	1=-71 2=-44 3=-48 4=-39 5=-50 6=-40 7=-44 8=-46
s:chiru	0=-35 1=-69 2=-51 3=-52 4=-47 5=-33 6=-34 7=-46 8=-41
s:choc	1=-35 2=-30 3=-26 4=-32 5=-28 6=-27 8=-51
s:choco	0=-28 1=-40 2=-35 3=-29 4=-29 7=-27 8=-48
s:choeu	1=38 6=-29
s:choi	0=-62 3=-48 4=-45 5=100 6=63 7=-44 8=-64
s:choic	1=33 5=60
s:chois	5=-46 6=56
s:chor	0=-28 5=-33 6=37
s:chora	6=33
s:chore	2=35
s:chos	2=-84 3=-27 5=-33
s:chri	0=-42 1=34 3=-31 4=-26 6=-41 8=-29
s:chris	0=-45 1=30 5=-28 6=-35 7=-33 8=-26
s:chro	0=-81 1=-65 2=51 3=-59 5=-103 6=-67 7=-56 8=-106
s:chrom	0=-31 1=-44 2=49 3=-31 4=-78 5=-71 6=-54 7=-31 8=-40
s:chron	0=-70 1=-47 2=-54 3=-40 5=-49 6=-39 7=-27 8=-86
s:chur	0=-50 2=-53 3=-55 4=-35 5=-76 7=-43 8=-51
s:churc	0=-49 1=48 3=-51 4=-51 5=-53 7=-53 8=-50
s:chut	2=-37 4=36 7=-29 8=-26
s:circ	0=-33 2=-41 3=-27 4=-54 5=46 6=-55 7=-57 8=-50
s:circo	4=-48 5=-35 6=-39 7=-32
s:circu	0=-36 2=-29 4=-28 5=73 7=-34 8=-26
s:civi	0=-55 2=-59 3=-67 4=-51 5=-73 7=-62 8=-50
s:civil	6=33
s:clai	1=-49 2=-32 4=-105 7=-30 8=-59
s:claim	1=-27 2=-34 4=-101 5=26 7=-38 8=-53
s:clair	0=-26 1=-31 2=-27 3=-26 5=-39 6=-34
s:clar	4=49
s:clas	0=-86 1=-109 2=-52 3=-65 4=-71 5=-76 6=-111 7=-63
s:class	1=-93 2=-30 3=-39 4=-28 5=-36 6=-32 7=-47
s:clau	4=39
s:claus	4=39
s:clav	4=37
s:clavi	3=25 4=47
s:clea	0=-73 1=-88 2=43 3=-45 4=77 5=-71 6=-82 7=-84 8=51
s:clean	0=-30 3=-46 6=-25 7=-26 8=-59
s:clear	4=94 5=-28
s:clef	3=-34 4=56
s:cler	0=-55 1=-51 2=-37 3=-72 4=-53 5=-74 6=-53 7=-43 8=-99
s:clic	3=-28
s:clie	0=-63 1=-31 2=-79 3=-79 4=-86 5=54 6=-64 7=-84 8=-112
s:clien	1=-30 2=-72 3=-101 4=-103 5=31 6=-38 7=-89 8=-92
s:clim	0=66 1=-25 7=-25
s:clima	0=63 1=-25 7=-31
s:clin	0=-61 1=-60 2=-37 5=-46 6=-71 7=-70 8=-89
s:clini	0=-78 1=-63 3=-78 5=-43 6=-73 7=-62 8=-66
s:cloc	0=-25 3=46 7=-31
s:clon	0=-92 1=-72 2=-72 3=-66 4=-83 5=-60 6=-66 7=-68 8=-62
s:clona	3=-35 5=-25 6=-32 7=-33 8=-46
s:clone	4=-31 5=-28
s:cloni	0=-27
s:clos	0=-51 1=-30 2=-49 3=-29 4=-41 5=-60 7=-49 8=-26
s:close	0=-29 2=-43 3=-33 4=-44 5=-60 6=46 7=-36
s:clou	1=-40 3=-34 4=-27 5=-39
s:club	3=-26 5=69 7=-33
s:clum	4=57
s:clums	4=53
s:cnap	8=38
s:coac	1=-101 3=-84 4=-41 5=-74 6=-73 7=-64 8=-33
s:coach	1=-45 3=-27 5=-34 6=-25 7=-43 8=26
s:coch	4=55 5=-32 6=80 7=-32 8=-37
s:cochl	4=58
s:cock	3=-51
s:cockt	3=-59
s:coeu	0=-61 7=32
s:coff	1=-45 2=-41 3=56 4=-73 5=35 6=-35 7=-45 8=-66
s:coffe	4=-38 5=43 8=-53
s:coffr	0=-32 1=-27 2=-25 3=58 4=-34 5=-46 7=-37 8=-27
s:coif	0=-43 1=-33 3=-58 4=-29 5=-43 6=-67 7=-39 8=-40
s:coiff	0=-37 1=-34 3=-33 4=-38 5=-52 6=-35 7=-47 8=-44
s:cola	7=59
s:coli	3=-39 5=-50 7=-30
s:coll	0=39 1=-65 2=-81 4=-97 7=-47 8=-119
s:colla	0=57 1=-30 2=-38 4=-43 5=-55 6=-55 7=-25 8=-26
s:colle	0=-30 1=-53 2=-72 3=-25 4=-95 5=47 8=-76
s:colli	6=-37 8=-80
s:collo	4=-28
s:colo	0=-31 1=-48 3=-62 4=42 5=-41 6=-37 7=-56 8=-51
s:colon	2=40 4=-30
s:color	2=-29 3=-58 4=-45 8=-30
s:colos	4=45
s:colou	1=-33 4=38
s:colu	5=31
s:colum	5=31
s:comb	0=34
s:comba	0=55
s:come	0=-36 1=-43 2=-27 3=-38 4=-50 5=-66 6=-55 7=-28 8=-37
s:comed	5=-44 6=-31
s:comi	0=39 1=-35 2=-33 3=-61 4=-44 6=43 8=-48
s:comin	3=-36 4=-27 5=-26 6=49
s:comit	0=43 2=-32 3=-43 5=29
s:comm	0=-35 1=-82 2=-96 3=-110 4=-164 5=-160 6=-47 7=-51 8=-38
s:comma	2=35 7=-80 8=-27
s:comme	0=-139 1=-118 2=-82 3=-107 4=-107 5=-109 6=-110 7=-88 8=-123
s:commi	0=-52 1=-56 2=-60 3=-62 4=-27 5=-62 6=-59 7=25 8=34
s:commu	0=-36 2=-85 3=-88 4=-93 5=-127 6=-99 7=-55
s:comp	0=-124 1=-37 2=-101 4=-33 5=-84 7=-110 8=-31
s:compa	0=-115 1=-34 2=-51 4=-43 5=-78 7=-58 8=-31
s:compe	1=-29 2=-34 6=40 8=-28
s:compl	0=-29 1=-50 2=-34 5=40 6=-43 7=-68 8=42
s:compo	0=-30 1=-37 3=-62 4=-41 5=-27 6=-47
s:compr	2=-27 3=-32 4=40 5=-27
s:compt	0=-48 1=-44 2=-36 3=-64 4=-25 5=-43 6=-29 7=-82
s:compu	1=34 3=-25 4=-34 8=-42
s:conc	1=-59 2=-37 4=-51 5=-49 6=-25 7=-79 8=-66
s:conce	0=62 2=-27 6=-57 8=-32
s:conci	1=-32 2=-34 3=-34 7=-48
s:concl	2=35 5=25 6=37
s:conco	0=-38 1=-28 2=-44 3=25 4=-38 5=-48 6=-29 7=-35 8=-33
s:cond	0=-99 1=-92 3=-80 4=-50 5=-90 6=-84 7=-104 8=64
s:conda	0=-54 1=-50 2=-82 3=-70 4=-83 5=-67 6=-63 7=-62 8=49
s:condi	2=72 4=-40 8=37
s:condo	0=-32 5=-29 7=-31
s:condu	1=-52 2=-55 3=-61 5=-49 7=-34
s:conf	0=-123 3=-52 4=-68 5=34 6=-36 8=-117
s:confe	0=-105 2=-106 3=-89 4=-96 5=-95 6=-101 8=-99
s:confi	0=-52 2=73 3=-67 5=49 6=-30 7=-45 8=-40
s:confl	0=-32 2=-30 3=-32 4=-33 5=41 6=-25 8=-31
s:confo	0=-43 1=-29 3=26
s:confu	1=47
s:cong	1=-63 2=-29 3=-64 4=37 5=-65 6=-42 8=-55
s:congr	3=-30 4=-41
s:conj	0=-58 1=-60 2=-73 3=-62 4=-36 5=-58 6=30 7=-53 8=-31
s:conjo	0=-51 1=-48 2=-42 3=-56 4=-38 5=-49 6=77 7=-56
s:conju	6=-32
s:conn	0=46 1=-64 2=76 3=37 4=-81 6=-68 7=52 8=86
s:conna	0=-38 2=32 3=45 7=83 8=-29
s:conne	0=-47 1=-50 2=29 3=-38 4=-61 7=-29 8=-52
s:connu	0=26 2=64 5=67
s:conq	0=-26 2=-33 4=-31 5=49 6=-33 8=-26
s:conqu	2=-44 3=-31 4=-32 5=66 7=-32
s:cons	3=27 4=-118 5=-36 6=-143 7=-58 8=-55
s:consc	0=-40 1=122 3=-46 5=-26
s:conse	1=-136 2=-28 4=-121 5=-31 6=-114
s:consi	1=58
s:conso	0=-45 2=-30 5=83
s:const	0=26 1=-49 3=-42 5=-55 8=-42
s:consu	0=-58 1=-102 2=48 4=-92 5=-113 6=-75 7=-122 8=-93
s:cont	1=-53 4=-43 5=-115 6=-93 7=-67
s:conta	0=-47 2=-30 3=-47 4=-84 5=-26 7=-29 8=-30
s:conte	2=34 4=-38 8=60
s:conti	1=-46 2=27 3=-32 4=-38 6=-27 8=-67
s:conto	0=-34 3=66 5=-37
s:contr	2=-100 5=-97 6=-118 7=-46
s:conv	0=35 1=40 2=-98 3=-87 4=-118 5=-140 6=-89 7=-25
s:conva	1=-29 3=-46 4=-67 5=-33 8=-42
s:conve	0=-72 2=-38 4=-42 5=-51 6=-49 7=53 8=-28
s:convi	0=27 1=67 2=-107 3=-74 4=-103 5=-93 6=-83 7=-107 8=75
s:convo	5=-67
s:cook	1=-36 7=-31
s:coop	0=-40 7=40 8=41
s:coope	0=-31 7=60 8=36
s:coor	0=-69 1=-32 2=-56 3=-71 4=-98 5=-94 6=-64 8=-71
s:coord	0=-71 1=-52 2=-70 3=-74 4=-80 5=-95 6=-65 8=-59
s:copa	6=33
s:copai	6=37
s:copi	2=84 3=64 5=-41 7=-25
s:copie	2=78 3=30 5=-40
s:copr	7=-64
s:copro	7=-84
s:corb	0=26 5=29
s:corbe	5=41
s:cord	3=-25
s:corr	0=-62 2=-43 3=33 4=-38 5=-50 6=-46 7=-52
s:corre	1=-41 5=-27
s:corri	0=-58 1=44 2=-25 3=29 4=-40 6=-28 8=-40
s:cors	0=71 4=39 5=-35
s:corse	0=-29
s:cosm	0=-35 1=-28 2=-43 4=-28 6=-27 7=-27 8=-35
s:cosme	0=-32 1=-31 2=-36 4=-45 7=-39 8=-37
s:cost	0=-68 1=-28 2=-55 3=-34 4=-37 5=-30 6=-32 7=-44 8=-25
s:costu	0=-38 1=-26 2=-30 5=-39 7=-43
s:coti	0=-80 1=-78 2=-76 3=-70 4=-63 5=-79 6=-74 7=-35 8=-75
s:cotis	0=-88 1=-63 2=-84 3=-71 4=-77 5=-94 6=-74 8=-71
s:couc	0=-30 1=-37 3=-26 4=32 5=95 6=-50
s:couch	0=-26 1=-36 3=-26 4=32 5=75 6=-27
s:coul	4=-27 7=36
s:coule	3=-39 5=-32 7=33 8=-27
s:coun	1=-111 2=-35 3=-113 4=-110 5=-83 6=-56 7=-36 8=-130
s:counc	0=28 1=-66 2=-77 3=-31 4=-48 5=-62 6=-69 7=43 8=-57
s:couns	0=-83 1=-66 3=-37 4=-71 5=-35 6=-46 7=-89 8=-73
s:count	0=-53 1=-50 2=-44 3=-65 4=-58 5=-59 7=-45 8=-83
s:coup	0=-84 1=-92 3=-91 4=-92 6=-31 7=-94
s:coupa	0=-30 2=-35 5=-46 6=-40 7=-26 8=57
s:coupl	0=-63 1=-86 2=-37 3=-78 4=-74 7=-83 8=-92
s:cour	0=-79 1=-89 2=30 3=-111 4=-37 6=-119 7=-28
s:coura	0=-30 1=-39 2=-36 4=-38 5=-42 6=-38 7=-32
s:couri	7=57
s:courr	4=-38 8=-32
s:cours	0=-41 1=-34 2=-75 4=-47 5=-38 6=-43 7=-38 8=-80
s:court	2=-33 4=-31 5=-32 6=-62 8=-34
s:cous	2=66 7=-29
s:cousi	2=62 7=-34
s:cout	0=-41 1=-42 2=-34 3=-39 4=-26 5=-87 6=-26 7=-31 8=-52
s:coutu	0=-25 1=-35 2=-30 3=-31 4=-28 5=-72 6=-29 7=-37 8=-40
s:couv	0=-81 1=-51 2=-43 3=-56 4=-53 6=-25 7=-77 8=-63
s:couve	0=-49 1=-35 3=-26 4=-28 8=-35
s:couvr	0=-27 1=-28 2=-29 5=-34 8=-27
s:cove	0=-47 2=-66 3=-32 5=-42 6=-62 7=-94 8=-51
s:cover	0=-36 1=-26 2=-39 5=-37 7=-63 8=-38
s:covi	1=-39 4=125 5=-39 6=-59
s:crab	1=47
s:crabb	1=47
s:crea	1=-32 2=-27 3=-26 4=-57 5=-48 6=-25 7=-51 8=-59
s:creat	4=-40 5=-44 7=-39 8=-32
s:crec	4=-26 5=-29 6=-28
s:crech	0=-42 1=-31 2=-26 4=-30 5=-28 8=-25
s:cred	0=-65 2=-46 3=-40 4=-55 5=-63 6=-45 7=-124 8=-82
s:credi	0=-39 1=-42 2=-34 3=-29 5=-28 6=-38 7=-139 8=-44
s:cree	1=32
s:cret	3=26 7=-32
s:crete	3=27 7=-42
s:crim	0=-91 1=-124 2=-113 3=-53 4=-124 5=-126 6=-51 7=-85
s:crimi	0=-92 1=-75 2=-79 3=-85 4=-76 5=-118 6=-91 7=-86
s:cris	0=-48 1=-25 2=-36 4=-59 6=-30 7=-25 8=-42
s:crit	0=-28 1=-64 2=-50 3=-60 4=-73 5=-73 6=-60 7=-46 8=-39
s:criti	0=-59 1=-60 2=-49 3=-56 4=-54 5=-48 6=-70 7=-36 8=-40
s:croh	4=72
s:croi	1=73 2=-96 3=-69 5=-90 7=-68 8=-48
s:croir	1=37 4=-36
s:crois	4=63
s:cros	0=-34 1=-52 2=-43 3=-41 4=-32 5=-45 6=-35 7=-25 8=-45
s:cross	0=-38 1=-42 4=-34 5=-28 6=-27 7=-31 8=-29
s:crow	8=-33
s:croy	0=-58 1=75 2=-61 3=-45 4=-74 5=-90 7=-39 8=-61
s:croya	0=-41 1=66 2=-53 3=-35 4=-69 5=-69 7=-42 8=-71
s:crut	0=-26 8=-33
s:crutc	0=-28 1=-27 6=-28 7=-28
s:cssc	7=52
s:cuis	0=-53 1=-79 2=-52 3=-74 4=-44 5=-46 6=-59 7=-47 8=-59
s:cuisi	0=-57 1=-88 2=-59 3=-61 4=-53 5=-48 6=-65 7=-46 8=-66
s:cult	1=-38 2=-46 3=-46 4=-32 5=-45 6=-60 7=-49 8=-37
s:cultu	0=-57 1=-58 2=-40 3=-49 4=-40 5=-39 6=-47 7=-51 8=-40
s:cura	0=-38 1=-51 2=-67 3=-54 4=-34 5=-48 6=-44 7=-29 8=-42
s:curat	0=-38 1=-54 2=-56 3=-51 4=-33 5=-40 6=-34 7=-32 8=-49
s:curi	0=-30 3=-28 4=-27 6=-40
s:curie	5=33 6=-48
s:curio	0=-31 5=-42 6=36
s:curv	3=44
s:cust	0=-68 1=-78 2=-69 3=-89 4=-111 5=-100 6=-83 7=-69 8=-33
s:custo	0=-73 1=-82 2=-66 3=-91 4=-86 5=-92 6=-77 7=-74 8=-45
s:cutte	4=-32
s:cycl	0=-25 2=-32 4=-26 7=-28
s:cyni	0=-27 2=-37 4=-38 5=-28 6=-63 7=-29 8=-38
s:cynic	5=-32 6=-40 8=-32
s:cyp2	2=66 3=-27
s:cyp2c	2=50
s:cyp2d	2=29
s:daco	2=29
s:dacos	2=32
s:dact	3=-33 6=-35
s:dacty	0=-30 6=-35
s:dail	0=-27 2=-31 8=-26
s:dama	5=-28 7=-26
s:damag	0=-40 4=-40 7=-32 8=-25
s:danc	0=-37 1=-28 2=-32 3=-25 6=-34 7=-60 8=-60
s:dance	0=-44 7=-34
s:dani	6=-25 7=-38
s:danl	2=31
s:danlo	2=42
s:dans	0=-34 1=-50 4=-62 5=-37 6=-52 7=-42 8=-32
s:dash	2=-27
s:data	2=85 7=-29 8=-32
s:datab	2=77
s:date	5=-41 6=55
s:dati	0=-40 1=-49 2=-40 3=-49 4=-39 5=-29 6=-40 8=-44
s:datin	0=-26 1=-25 2=-41 3=-47 4=-47 5=-37 6=-40 7=-31 8=-56
s:daug	0=-28 1=-35 3=-53 4=-57 5=-66 6=-49
s:daugh	2=30 3=-28 5=-70 6=-45
s:dead	0=-33 1=-30 5=-35 6=-29 7=-34 8=-25
s:deadl	4=-34 5=-25 7=-33
s:deafn	2=44
s:deal	1=-53 2=-44 4=-36 5=-64 6=-66 7=-73
s:deale	8=-25
s:deali	8=29
s:deat	0=-27 4=-35 5=-42 7=-32 8=-32
s:deba	0=-31
s:debr	5=41
s:debri	5=25
s:debu	0=-30 1=43 2=-31 4=-29 5=-35 6=-41 7=-44
s:debun	1=61 7=-27
s:dece	4=-41
s:dech	0=-28 7=73
s:dechi	0=-31 7=56
s:deci	2=41 5=-30
s:decid	2=46 4=-32 5=-28
s:decl	1=35 5=35 7=48 8=-57
s:decla	1=37 4=44 5=37
s:decli	4=-26 7=45 8=-54
s:deco	0=-52 1=-59 3=-81 4=-79 5=-60 6=35 7=-64 8=-61
s:decor	5=-30
s:decou	0=-28 3=-47 4=-57 5=-25 6=26 7=-48 8=-60
s:decr	0=-63 1=78
s:decro	0=-78 1=72
s:defe	0=-36 1=-40 4=-46 5=-32 6=-54 7=-47 8=-64
s:defea	1=-36
s:defen	0=-36 2=-31 5=-34 6=-29 7=-30 8=-82
s:defi	0=82 2=78
s:defic	2=65
s:defil	0=70
s:defin	0=33
s:degr	0=-46 1=59 2=-30 3=-31 4=-48 5=-26 8=-36
s:degre	2=-36 4=-54 5=-28 8=-36
s:degro	1=61
s:deis	1=39
s:deje	5=45
s:dejeu	4=39 5=31
s:dela	3=-26 4=-55 5=-35 7=-26
s:delac	1=32
s:delai	1=-29
s:dele	1=-108 4=-104 5=-81 6=-78 7=37 8=-79
s:deleg	0=-41 1=-82 2=-124 3=-101 4=-91 5=-85 6=-72 7=49 8=-78
s:delet	2=47 3=75 7=-46
s:deli	0=-33 1=-46 2=-41 5=-34 7=-42 8=-58
s:deliv	1=-50 2=-44 5=-35 7=-32
s:delt	2=66
s:delta	2=30
s:dema	0=-62 2=-100 5=-67 7=-31
s:deman	0=-41 2=-61
s:demar	0=-26 1=-26 2=-27 4=-46 5=-35 6=-44 7=-49 8=-50
s:deme	1=-34 3=-39 5=51
s:demen	3=-36 5=60 7=-26 8=-30
s:demi	7=40
s:demis	4=-35 7=41
s:demo	0=74 1=-48 2=-60 3=-38 4=-45 5=-45 7=-33
s:democ	0=59 1=-33 2=-50 3=-35 4=-28 5=-45 6=-42 7=-36 8=-43
s:deni	0=-25 6=62
s:denie	6=61
s:dent	0=-54 1=-60 2=-44 3=-73 4=-55 5=-40 6=-72 7=-45 8=-37
s:denta	0=-52 1=-53 2=-52 3=-53 4=-35 5=-56 6=-44 7=-31 8=-48
s:denti	4=-25
s:denv	7=-33
s:denve	7=-37
s:depa	0=-69 1=-37 4=-47 5=28 6=-53 7=-34 8=-56
s:depar	0=-56 1=-51 4=-30 5=28 6=-44 7=-49 8=-69
s:depe	2=-30 3=-28
s:depen	0=-38 2=-38 3=-31 4=31 7=-36 8=-29
s:depi	2=44
s:depis	2=59
s:depl	0=-28 1=-33 2=-36 3=-48 6=-55 7=-28 8=-44
s:depla	4=29 5=34 6=-30
s:deplo	0=-36 1=-42 2=-47 3=-40 4=-46 5=-59 6=-41 8=-33
s:depo	0=-58 3=-32 4=-25 5=-55 6=-54 7=-35 8=-58
s:depos	8=-57
s:depr	0=-70 1=-58 2=-61 3=-80 4=63 5=-84 6=-55 7=-70 8=-76
s:depre	0=-64 1=-63 2=-76 3=-60 4=67 5=-71 6=-79 7=-75 8=-72
s:depu	4=39 5=-33 8=-104
s:depui	1=-30 3=-32 4=34 5=31 8=-85
s:deput	3=-32 5=-35 6=-31
s:derb	7=65
s:derm	3=-46
s:derma	2=-32 3=-33
s:dern	0=-32 1=-35 7=41
s:derni	0=-35 1=-25 4=43 7=31
s:derr	0=53 7=34
s:derri	8=47
s:desa	0=-43 3=35
s:desac	3=36
s:desc	2=50 5=26 6=-38 8=-25
s:desce	0=-26 1=-35 2=68 5=-53
s:descr	0=46 1=58 5=35 6=-27
s:dese	0=40
s:desel	0=41
s:desi	0=-91 1=-110 2=-81 3=-116 4=-66 5=-121 6=-100 7=-33 8=-114
s:desig	0=-93 1=-119 2=-70 3=-88 4=-108 5=-95 6=-88 7=-36 8=-102
s:deso	4=47
s:desor	4=27
s:desp	2=57
s:despi	2=38
s:dess	0=-48 1=-29 2=-45 3=-51 4=-72 5=-46 6=-31 7=-32 8=-38
s:dessi	0=-56 1=-40 2=-27 3=-34 4=-82 5=-46 6=-41 7=-47 8=-53
s:dest	1=43
s:desti	1=34
s:deta	1=-25 2=-27 4=-25 6=-25 7=45 8=-55
s:detac	7=50
s:detai	8=-66
s:dete	0=-78 1=-29 2=-55 4=-86 5=-117 6=-96 7=-90
s:detec	0=-27 3=-48 4=-53 5=-38 6=-28 7=-38
s:deten	0=-56 1=-42 2=-35 3=25 4=-55 5=-52 6=-48 7=-63 8=40
s:deter	0=-55 2=-49 3=-40 4=-28 5=-35 6=-28 7=-44 8=-48
s:deto	0=-37 2=-28 3=-52 5=28 6=-28
s:detou	0=-25 2=-27 3=-51 5=32
s:dett	1=-34 3=-52 5=-50 8=-26
s:dette	3=-34
s:deva	0=-27 5=38
s:devan	5=34 6=36
s:deve	0=-68 2=-60 3=-27 4=-93 5=-60 6=-48 7=25 8=-71
s:devel	0=-73 1=-64 2=-82 3=-89 4=-95 5=-60 6=-38 7=-66 8=-76
s:deven	1=33 4=-26 7=33
s:dever	3=43
s:devi	0=-42 1=-31 2=-41 3=-37 4=-30 5=-44 6=-32 7=-25 8=-33
s:devic	1=-40 3=-29 4=-36 5=-30
s:devo	0=-40 2=-30 3=-56 4=-52 5=-64 6=-65 7=-61 8=-64
s:devoi	1=25
s:devou	8=-32
s:diab	0=-37 1=-42 3=-41 4=28 5=-61 6=-45 7=-46 8=-55
s:diabe	0=-38 1=-61 3=-36 4=69 5=-61 6=-59 7=-33 8=-52
s:diag	0=-30 1=-40 2=-39 3=-32 4=44 5=-38 6=-33 7=-32 8=-88
s:diagn	1=-39 2=-34 4=61 5=-39 8=-25
s:dial	0=30 1=-31 2=-27 5=-52 6=-42 7=-48 8=-36
s:diall	0=50
s:dialo	0=-67 1=-37 4=-36 5=-29 8=-34
s:dialy	4=46 5=-28 6=-37 8=-25
s:dict	2=-28 6=-31 7=-45 8=-41
s:dicta	8=-30
s:dicti	0=-31 3=-35 4=-53 6=-29 7=-27
s:diet	0=-50 2=-40 3=-47 4=-57 5=-36 7=-30 8=-36
s:diff	1=-41 2=-38 5=-33 6=-30 7=-56
s:diffe	3=28 4=-36
s:diffi	0=-59 1=-33 2=-42 4=32 5=-29
s:digi	0=-31 1=-29 2=-28 6=-50 7=-30 8=-48
s:digit	0=-36 1=-31 2=-40 4=-56 5=-31 6=-47 7=-39 8=-27
s:dijo	3=-34 6=-33 8=-26
s:dima	0=43 1=37
s:diman	0=54
s:dinn	0=-37 1=-47 2=-34 3=-39 4=-40 5=-32 6=-59 7=-35 8=-37
s:dinne	0=-32 1=-39 2=-32 3=-31 4=-39 5=-39 6=-40 7=-30 8=-36
s:dioc	1=-34 5=-27
s:dioce	0=-30 1=-31 8=-29
s:dipl	0=-65 1=-44 2=-49 3=-44 4=-73 5=-45 6=-58 7=-45 8=28
s:diplo	0=-47 1=-46 2=-40 3=-39 4=-56 5=-50 6=-57 7=-52
s:dire	0=-93 2=-75 3=-52 4=-85 5=47
s:direc	0=-108 1=-48 2=-76 3=-38 4=-81 5=31 6=-26 7=-72
s:diri	1=-44 2=-75 3=-46 4=-55 5=-49 6=-27 7=49 8=-38
s:dirig	0=28 1=-47 2=-68 4=-51 5=-67 6=-25 7=53 8=-51
s:disa	0=-49 1=-61 2=-56 3=-55 4=25 5=-46 6=-64 7=-63 8=-57
s:disab	0=-65 1=-48 2=-31 3=-49 4=43 5=-41 6=-51 7=-45 8=-38
s:disc	0=-84 1=48 2=-47 3=-32 5=-33 8=-29
s:disca	4=55
s:disch	8=-26
s:disci	1=84
s:discl	0=-35 2=-42 4=-31 8=32
s:disco	2=44
s:discr	1=-48 2=-41 3=-29 4=-27 5=-37
s:discu	1=-26 6=-38 7=-39
s:dise	1=-50 2=43 4=36 5=-36 6=-27 7=-26
s:disea	1=-30 4=40 5=-28 6=-27
s:dism	3=-25 4=-28 5=25 8=30
s:dismi	4=-26 5=27 8=53
s:diso	2=55
s:disor	0=-45 2=59 8=27
s:disp	0=-68 1=-65 2=-60 3=29 4=-89 6=-42 8=-59
s:dispa	1=-32 5=49 7=-50
s:dispe	3=61
s:displ	3=-36
s:dispo	1=-34 2=-33 3=-26 4=-48 5=-26 8=-26
s:dispu	2=-31 3=-29 4=-28 6=-42
s:disq	0=-28 5=43 7=-26 8=64
s:disqu	0=-35 2=-32 3=-33 5=36 8=63
s:diss	1=-28 2=-34 3=-33 4=-37 8=-26
s:disse	0=-36 2=-36 3=-35 4=-29
s:disso	0=45
s:dist	1=-37 2=-74 4=-64 5=-56 6=-47 7=-41 8=-69
s:distr	1=-44 2=-60 3=-46 4=-63 5=-48 6=-43 7=-59 8=-54
s:dive	0=-27 1=-38 2=-30 3=-30 4=-32 5=26 6=-39 7=-32 8=-25
s:diver	1=-47 2=-26 3=-30 4=-43 6=-44 7=-29
s:divi	4=-27
s:divo	0=-32 5=44 6=-25 8=-25
s:divor	4=-42 5=28
s:diwa	1=-30 2=-36 3=-28 4=-50 5=-32 6=-32 7=-25 8=-25
s:diwal	0=-25 1=-44 2=-28 3=-30 4=-42 5=-27 6=-35 7=-28 8=-36
s:doct	0=-83 2=-62 3=-75 5=-71 6=-56 8=-69
s:docto	0=-79 1=-31 2=-76 3=-83 4=-36 5=-65 6=-56 7=-40 8=-58
s:docu	0=-51 1=-55 2=-25 3=-68 4=-60 5=-61 6=-40 7=-61 8=-64
s:docum	0=-51 1=-44 2=-37 3=-40 4=-47 5=-55 6=-26 7=-70 8=-40
s:does	0=32 1=41 5=-53 7=-35 8=-54
s:dogm	0=-26 2=-25
s:doig	0=-67 1=-59 2=-73 3=90 5=-51 6=-81 7=-50 8=-70
s:doigt	0=-56 1=-34 2=-56 3=-36 4=-58 5=-47 6=-53 7=-49 8=-70
s:doin	3=-26 8=56
s:doiv	4=46
s:doive	4=39
s:doll	2=-47 6=-31 8=-34
s:domi	0=-56 1=-53 2=-44 3=-61 4=-47 5=-71 6=-66 7=-65 8=-76
s:domin	0=-63 1=-55 2=-58 3=-53 4=-49 5=-82 6=-67 7=-57 8=-36
s:dona	1=-41 2=-42 3=-37 4=-46 5=-43 6=-31 7=-29 8=-46
s:donat	1=-40 4=-50 5=-38 7=-33 8=-41
s:done	0=38
s:donn	0=-68 1=33 2=42 3=64 4=-49 5=-48 6=-63 7=-75 8=-71
s:donne	0=-51 1=-52 4=-39 5=-31 6=-35 7=-67 8=-55
s:dono	0=-35 1=-53 2=48 5=-34 6=-39 7=-46 8=-40
s:door	0=37 4=-45 6=-56 7=39
s:doorm	7=69
s:doss	0=-55 1=-35 2=44 4=-58 5=-63 7=-55 8=-41
s:dossi	0=-41 1=-28 2=32 4=-61 5=-67 7=-39 8=-58
s:doub	0=-53 2=-91 3=-42 4=-35 5=-93 6=-53 7=-33 8=-72
s:doubl	0=-61 1=-63 2=-55 3=-43 5=-77 6=-97 7=-57 8=-49
s:doubt	1=63 2=-33 4=-35 5=-32
s:douz	1=-43 3=-26 4=44 5=-29 6=-25 8=-41
s:doyl	4=-25 5=-28 6=38
s:draf	2=-65 7=-25
s:draft	2=-46 8=-27
s:drag	5=27
s:drap	0=49 5=-25 7=-31
s:drape	7=-32
s:drep	2=115 4=-53
s:drepa	2=90 4=-39
s:drin	0=-29 3=-27 4=47 5=-46 7=-62
s:drink	2=-31 4=67 5=-31 7=-36 8=-29
s:driv	0=-74 1=-69 2=-86 3=-28 4=-31 6=-84 7=45
s:drive	0=-51 1=-56 2=-52 3=-73 4=-64 5=25 6=-62 8=-55
s:drivi	0=-34 2=-45 3=-30 4=-77 5=-36 6=-29 7=-59 8=51
s:droi	2=-89 4=-50 5=-73 6=-77 7=-102 8=-85
s:droit	0=53 1=-49 2=-56 3=-47 4=-41 5=-50 6=-34 7=-57 8=-35
s:dron	1=50
s:drop	8=67
s:dropp	5=-25 8=50
s:dros	7=-38 8=-28
s:droso	0=-26 1=-25 2=-31 3=-26 4=-25 7=-48
s:drum	0=-25 3=-25 6=-26
s:drumm	5=-25
s:dubl	1=-29 8=-25
s:dubli	1=-31 6=-33 8=-31
s:dura	3=-29
s:durab	5=-30
s:durba	0=27
s:dure	4=59
s:durh	1=35
s:durha	1=42
s:duri	2=-34 3=-43 4=45 5=-28 6=-30 7=-45 8=-38
s:durin	1=-25 2=-39 3=-29 4=41 6=-39 7=-44
s:dutc	0=-35 2=-31 3=-26 5=-30 6=-31 7=-41 8=-26
s:duti	7=47
s:dutie	7=57
s:dyna	3=52
s:dynam	3=48
s:dysl	0=-47 2=-40 3=-30 4=130 5=-51 6=-27
s:dysle	1=-30 2=-31 4=83 5=-40 8=-29
s:dysp	4=58
s:dyspr	4=46
s:earl	0=-72 1=-47 2=33 3=-35 4=-40 5=-80 6=-55 7=-51 8=-69
s:earn	7=43
s:earne	7=41
s:easi	4=41
s:easil	4=54
s:east	4=55
s:easte	4=49
s:eati	1=36
s:eatin	1=40
s:ebat	5=50
s:eben	0=-40 1=-41 5=-29 6=-30
s:ebeni	1=-33 6=-44 7=-32
s:ecar	4=-31
s:ecart	7=33
s:echa	0=-48 1=-42 2=-30 3=-42 4=-42 6=-36 7=-45 8=-53
s:echan	0=-37 1=-35 3=-53 4=-46 5=26 6=-61 7=-39 8=-53
s:ecla	4=33
s:eclam	4=38
s:ecol	0=47 2=-57 3=-74 4=-64 5=-63 7=-63 8=-55
s:ecole	0=28
s:ecolo	0=51 3=-26 4=-30 5=-28 6=-40 7=-25
s:econ	0=-62 1=-43 2=-56 3=-60 4=-66 5=-44 6=-62 8=-65
s:econo	0=-49 1=-58 2=-45 3=-50 4=-55 5=-60 6=-42 7=-48 8=-72
s:ecop	8=87
s:ecou	0=-31 1=-29 3=-42 7=-28 8=-34
s:ecout	0=-35 1=-45 3=-40 5=-27 6=-29 8=-33
s:ecri	0=-68 1=-51 3=-62 4=-37 5=31 6=42 7=-82
s:eczem	3=33
s:edit	0=-40 1=-125 2=-124 3=-95 4=-117 5=-121 6=-104 7=-115 8=-133
s:edite	0=-73 1=-39 2=-38 3=-66 4=-33 5=-40 6=-47 7=-34 8=-29
s:editi	0=-33 2=-29 7=-25
s:edito	0=-58 1=-59 2=-73 3=-52 4=-40 5=-61 6=-45 7=-66 8=-67
s:editr	0=-30 1=-42 3=-26
s:educ	0=-73 2=-61 3=-49 5=-75 6=-48
s:educa	0=-66 2=-59 3=-71 5=-63 6=-59
s:effa	1=-46 2=-31 3=27 4=-29
s:effac	1=-40 2=-33 5=-25 6=-32 7=-27
s:effe	1=30 6=35 8=26
s:effec	1=32
s:effem	6=37
s:ehle	2=36
s:ehler	2=35
s:eigh	4=31 8=35
s:elde	0=-34 4=-35 5=-29 6=-25 8=37
s:elder	0=-33 1=-44 4=-31 5=-31 6=-28
s:eldes	8=76
s:elec	1=-88 2=-101 3=-85 4=-124 5=-89 6=-94 7=35 8=-42
s:elect	1=-95 2=-97 3=-90 4=-114 5=-93 6=-93 7=33
s:elen	0=31
s:elev	0=-54 1=-67 2=-80 3=-76 4=-96 5=-63 6=-62 7=-78 8=-95
s:eleve	0=-62 1=-61 2=-53 3=-82 4=-55 5=-81 6=-80 7=-60 8=-82
s:elle	6=66
s:eloi	4=36
s:eloig	4=51
s:else	5=34
s:elsew	5=39
s:emba	8=-27
s:embau	8=-26
s:embe	8=35
s:embez	8=28
s:embr	6=26
s:embra	6=43
s:emer	1=-27
s:emeri	7=32
s:emis	0=-35 3=-41 6=-29 7=-42 8=-45
s:emiss	0=-25 2=-39 3=-38 6=-35 7=-55 8=-43
s:emma	0=38
s:emman	0=47
s:empe	4=56
s:empec	4=59
s:empl	0=-96 1=-57 4=-96 5=-38 7=-98 8=-88
s:emplo	0=-87 1=-57 3=-34 4=-81 5=-41 7=-101 8=-38
s:empr	0=-84 1=-102 2=-92 3=89 4=-81 5=-90 6=-95 7=-87 8=-122
s:empre	0=-91 1=-84 2=-85 3=104 4=-82 5=-99 6=-76 7=-74 8=-103
s:enca	0=38 4=-34 5=-34 6=-27 7=49 8=-50
s:encar	7=43
s:ence	3=-25 4=55
s:encei	4=59
s:ench	0=62 5=54
s:encha	0=46 5=68
s:encl	2=55 3=44
s:enclo	2=50
s:enco	2=-25 4=52 5=34
s:encor	2=-33 4=66 5=30
s:ende	2=-33 4=-50 6=-44 8=58
s:endo	4=52
s:endom	4=52
s:endu	0=-45 1=-32 4=-31 6=-41 7=-34 8=-32
s:endur	0=-43 1=-38 3=-30 4=-31 6=-40 7=-26 8=-27
s:ener	0=-25 2=-26
s:enfa	0=-47 2=-80 3=-72 4=-77 6=-53 7=-61 8=-105
s:enfan	2=-83 3=-75 4=-73 5=-99 6=-28 7=-63 8=-102
s:enga	1=37 2=-32 3=-32 8=-27
s:engag	1=45 3=-34 5=-27 6=-26 8=-41
s:engi	0=-91 1=-74 2=-110 3=-81 4=-106 5=-79 7=-55 8=-82
s:engin	0=-96 1=-64 2=-95 3=-92 4=-98 5=-78 7=-86 8=-92
s:engl	0=-34 1=-25 2=-31 4=-25 6=-55 7=-56 8=-37
s:engla	7=-30
s:engli	2=-31 5=-29 6=-37 7=-29
s:enqu	0=-94 1=-77 2=-67 3=-79 4=-79 5=-71 6=-64 7=-88 8=-59
s:enque	0=-100 1=-84 2=-71 3=-87 4=-92 5=-82 6=-67 7=-103 8=-60
s:enre	1=-27 2=-29 3=120 4=-44 6=-54 7=-40 8=-54
s:enreg	1=-43 2=-41 3=126 4=-73 5=30 6=-58 7=-57 8=-46
s:enro	0=-35 1=-30 2=-25 3=115 4=-49 5=-39 7=-32 8=-30
s:enrol	0=-35 1=-33 2=-27 3=122 4=-40 7=-30 8=-28
s:ense	0=-68 2=-51 3=-44 5=-55 6=-25 7=-76 8=-51
s:ensei	0=-78 2=-61 5=-61 6=-78 7=-47 8=-42
s:ensem	3=-25 4=-33 8=-35
s:ente	0=-38 1=-33 2=-27 4=-34 6=-25 8=-36
s:enter	2=-34 3=34 4=-37 5=-32 8=-32
s:entr	0=-108 1=-80 2=-30 3=27 4=-67 6=-33
s:entra	0=-41 1=-59 2=-45 3=-63 4=-43 5=-53 6=-29 7=-53 8=-40
s:entre	0=-114 1=-60 2=-25 3=33 4=-71 5=26 7=-29 8=-39
s:entri	8=44
s:envi	4=-41
s:envo	5=61
s:envoy	5=59
s:epic	0=-48 1=74 2=-26 3=-40 4=-47 5=-46 6=-36 7=-27 8=-26
s:epict	1=60
s:epicu	0=-41 1=54 3=-30 4=-25 5=-25 6=-30 7=-27
s:epil	0=-27 1=-26 2=-45 3=-63 4=114 5=-49 6=-32 7=-27 8=-42
s:epile	0=-28 2=-43 4=100 5=-34 6=-31 7=-33 8=-32
s:epip	4=57
s:epipe	4=54
s:epoq	4=46
s:epoqu	4=44
s:epou	1=-74 2=-60 3=-54 4=-52 5=33 7=-66 8=-58
s:epous	1=-68 2=-57 3=-51 4=-52 6=71 7=-49 8=-68
s:epre	0=-36 1=-54 2=-38 3=-25 4=-29 5=-39 7=-28 8=-38
s:epreu	0=-44 1=-37 2=-34 3=-26 5=-29 6=-43 7=-33
s:equa	6=28 7=43
s:equal	5=-31 6=49 7=59
s:eque	1=47
s:equer	1=64
s:equi	0=-53 1=-107 2=-39 4=-77 5=-57 6=-55 7=-26 8=-81
s:equip	0=-42 1=-88 2=-66 3=-51 4=-31 7=-98 8=-67
s:equit	1=-26 3=-30 4=-43 5=-31 6=-29 7=60 8=-44
s:eras	1=-26 3=42
s:erot	1=-29 5=34
s:eroti	0=-26 1=-35 5=63 6=-31
s:erre	0=-40 1=-27 2=36 3=-27 4=-35
s:erreu	0=-49 1=-26 2=27 3=-37 4=-42 8=25
s:erro	0=-46 1=-36 2=-47 3=-26 4=-33 7=-64 8=-29
s:esca	4=-26 5=-29 8=-31
s:esco	0=-92 1=-75 2=-78 3=-81 4=-66 6=-55 7=-83 8=-87
s:escor	0=-67 1=-59 2=-83 3=-74 4=-77 6=-57 7=-80 8=-89
s:escr	4=-26 6=-25
s:escro	8=-32
s:espr	0=-29 1=-41 2=-42 4=-41 5=-27 6=-32 7=-42
s:espri	0=-32 1=-48 2=-25 3=-31 4=-50 5=-52 6=-41 7=-36
s:essa	1=-63 3=31 5=-40 6=-48 7=-53 8=-85
s:essai	0=-25 3=46 4=-37 8=-32
s:esse	7=-27 8=-26
s:esta	1=-40 2=27 3=-41 4=-25 6=-26 7=-56 8=-49
s:estat	1=-31 2=-40 3=-26 6=-26 7=-44 8=-27
s:esto	0=-27 1=-27 2=-36 3=-31 7=-30
s:eston	0=-25 1=-26 2=-28
s:etab	1=29 2=41 4=29
s:etabl	2=30 4=27 7=-25 8=-31
s:etai	1=-31 4=49 6=38 8=-43
s:etal	0=-52 1=-55 2=-49 3=-43 4=-48 6=-60 7=-48 8=-53
s:etale	5=31 6=-48
s:etalo	0=-57 1=-36 2=-47 3=-46 4=-60 6=-36 8=-52
s:etan	1=52
s:etap	5=-51
s:etape	5=-45
s:etat	2=37
s:etei	5=39
s:etein	5=25
s:ethi	0=-94 1=78 2=-66 3=-73 4=-68 5=-88 6=-80 7=-67 8=-57
s:ethic	0=-45 1=64 2=-35 3=-31 4=-37 5=-62 6=-64 7=-56 8=-38
s:ethiq	0=-93 1=85 2=-33 3=-49 4=-36 5=-26 6=-33 7=-37 8=-37
s:etien	6=-33
s:etiq	0=85 4=-31 5=-33 8=-43
s:etiqu	0=81 5=-33 7=-54 8=-43
s:eton	1=25
s:etonn	1=29
s:etud	0=-49 2=-73 3=-65 4=-60 5=-44 6=-85 7=-96 8=-91
s:etude	1=34 2=-27 5=38 6=-31 7=-50 8=-39
s:etudi	0=-74 1=-67 2=-60 3=-51 4=-50 5=-55 6=-50 7=-58 8=-72
s:euro	0=85 1=-69 2=-58 4=-39 5=-49 6=-25 7=-98 8=-55
s:europ	0=68 1=-41 2=-30 3=-37 4=-33 5=-44 7=-103 8=-44
s:evas	0=-27 1=-31 3=-27 4=-26 5=-31
s:evasi	0=-27 1=-25 4=-28 5=-36 8=26
s:even	1=-62 2=-43 4=-67 6=-41 7=26 8=-74
s:evene	0=-31
s:eveni	0=45 8=-50
s:event	0=-72 1=-39 4=-43 5=-28 6=-27 7=-49
s:ever	2=40 3=-97 4=-94
s:every	0=-57 3=-26 4=-34 6=59 7=30 8=-28
s:evit	0=-41 4=66 5=-44 8=-51
s:evite	2=-34 5=-27 8=-43
s:evol	2=-34
s:evolu	2=-34
s:evoq	5=25 6=66
s:evoqu	5=27 6=47
s:exam	0=-56 2=-42 3=-30 4=-49 5=-58 6=-39 7=-41
s:exame	0=-31 1=-27 4=-38 8=39
s:exami	0=-32 2=-30 3=-36 4=-36 6=-33 8=-35
s:exce	1=-56 2=-54 3=-71 5=-33 6=-43 8=-99
s:excel	1=-38 2=-48 3=-32 6=-38 8=-41
s:excl	0=-44 2=56
s:exclu	2=44
s:exec	1=-40 4=-46 5=-27 6=-35 7=68 8=-29
s:execu	0=-42 4=-40 5=-28 6=-34 7=60 8=-27
s:exem	3=43
s:exemp	3=53
s:exer	1=40
s:exerc	1=40
s:exhi	7=-32
s:exig	0=-26 5=-27
s:exis	0=-56 2=-29 4=-35 5=-51 6=-26 7=-37 8=-42
s:exist	0=-58 1=39 2=-47 4=-43 5=-51 7=-35 8=-28
s:exom	2=73
s:exot	7=-37
s:exoti	7=-40
s:expa	0=-41 1=-32 3=-49 4=-54 5=-50 7=-37
s:expat	0=-32 1=-32 2=-44 3=-46 4=-58 5=-45 7=-41 8=-38
s:expe	0=-90 1=-32 2=-91 3=-95 6=-76 7=-81 8=-88
s:expec	1=-29 7=-31 8=-30
s:exper	0=-69 1=-52 2=-75 3=-70 4=-89 5=32 6=-52 7=-51 8=-77
s:expl	1=-44 3=-63 7=-65
s:expla	0=-41 3=-28 4=-55 5=-35 6=26 7=-47 8=-41
s:expli	0=30 5=33 8=26
s:explo	0=-50 1=-30 2=-42 3=-40 4=-33 5=-38 6=-47 8=-66
s:expo	0=-27 1=-57 2=-53 3=-46 4=-60 5=-35 6=-44 7=-63 8=-58
s:expor	1=-25 2=-31 7=-41
s:expos	0=-34 1=-29 2=-28 3=-26 4=-42 5=-25 6=-28 7=-31 8=-61
s:expr	0=-25 1=-32 3=-47 5=-38 7=-28 8=-39
s:expre	0=-32 1=-41 2=-37 3=-34 5=-43 6=-38 8=-41
s:expu	8=55
s:expun	8=48
s:exti	0=44 1=-26
s:extin	0=51 1=-27 8=-26
s:extr	1=-68 2=-60 4=-53 5=50 6=-48 7=-40
s:extra	0=-49 1=-34 2=-32 4=-38 5=63 7=-37
s:extre	0=32 1=-35 8=-31
s:eyes	4=31
s:eyesi	4=47
s:fabr	0=-27 2=61 4=-29 5=-32 6=-39 7=-32
s:fabri	0=-39 5=-28 6=-26 7=-40
s:facad	7=-31
s:face	3=-26 4=-25 5=-45 8=-56
s:faci	0=-81 1=-73 2=-55 3=57 4=-66 5=-69 6=-66 7=-27 8=-85
s:facia	0=-56 1=-47 2=-62 3=67 4=-43 5=-54 6=-56 7=-59 8=-49
s:facil	7=41 8=-43
s:fact	0=-67 1=-48 2=35 4=-70 5=-50 6=-55 7=-53 8=-50
s:facte	1=-28 2=27 3=-25 4=-38 5=-37 8=-26
s:facto	0=-37 4=-31 6=-39 7=-26 8=-26
s:fail	0=-54 1=-36 3=-26 5=-34 6=-58
s:faili	4=26 8=30
s:faill	5=-47
s:fair	1=-37 2=-67 4=-47 7=-32 8=-35
s:fait	0=-68 1=61 2=-63 4=-70 6=-66 7=-65 8=-54
s:falk	0=38
s:falki	0=59
s:fals	8=80
s:falsi	8=72
s:fami	0=-33 2=58 3=-88 4=-86 5=-36 7=-96 8=-97
s:famil	0=-43 1=-42 2=37 3=-105 4=-89 5=-26 7=-137 8=-93
s:famou	0=32
s:fanc	2=41 6=29
s:fanco	2=45
s:farm	0=-40 1=-28 2=-41 3=-26 4=-51 5=-54 6=-58 8=-33
s:farme	1=-28 4=-44 8=-26
s:farr	0=53
s:farre	0=52
s:farro	4=32
s:fash	3=-25 6=-38
s:fashi	1=-29
s:fath	0=39 2=45 3=-30 4=-32 5=-32 7=29
s:fathe	0=36 2=40 3=-27 4=-34 5=-44 7=44
s:fati	1=-52
s:fatig	1=-36 2=-31 3=-34 4=56 8=-34
s:faur	0=-54 6=51
s:faut	0=-35 1=-39 2=-29 3=-25 4=-30 5=38 6=-35 8=-25
s:faute	0=-33 1=-43 3=-38 4=-34 5=-42 6=-43 7=-28 8=-29
s:favo	2=33
s:favor	1=-26 2=38
s:fdse	1=-41 7=82
s:feat	3=47
s:featu	3=29
s:febu	4=33
s:febua	4=33
s:fede	0=34 2=-31 3=-38 4=-39 5=-54 6=-47 7=-63
s:feder	0=26 1=-47 3=-39 4=-33 5=-57 6=-27 7=-43 8=29
s:fema	5=-27 6=-48
s:femal	6=-51
s:femi	0=76 5=-25 8=-28
s:femin	0=74 4=-36 5=-37
s:femm	0=-45 1=-102 2=-94 3=-104 5=68 6=68 7=-59
s:femme	0=-42 1=-25 5=-59 7=-45 8=-34
s:fera	5=39
s:ferai	5=50
s:ferm	0=-32 2=-43 3=-35 4=-44 5=-41 8=83
s:ferme	2=-36 5=-29 8=-26
s:ferr	0=-42 1=-42 2=-52 3=-60 4=-56 5=-43 6=-39 7=53 8=-61
s:ferri	5=51
s:ferro	0=-38 1=-34 3=-26 4=-30 5=-67 6=-40 7=-39 8=-30
s:fert	0=-34 2=-29 8=-44
s:fest	0=-43 1=-44 2=-43 3=-39 4=-41 5=-45 6=-63 7=-41 8=-38
s:festi	0=-44 1=-43 2=-37 3=-30 4=-46 5=-56 6=-65 7=-37 8=-26
s:feti	0=-31 2=-42
s:fetis	0=-34 2=-34
s:feve	1=-41 4=26 7=-27
s:fevr	8=35
s:fevri	8=52
s:fian	1=-43 2=-47 3=-67 5=-53 7=-60 8=-41
s:fianc	0=-66 1=-49 2=-40 3=-55 5=-50 7=-54 8=-41
s:fiann	0=63
s:fibr	1=-38 5=-39 7=-43 8=-29
s:fibro	2=33 7=-27
s:fich	0=-27 3=69 5=44 8=-48
s:fichi	3=48 8=-57
s:fide	1=-68 2=-69 3=-64 4=-42 5=-30 6=-75 7=-61 8=-29
s:fidel	1=-74 2=-62 3=-64 4=-64 5=-59 6=-54 7=-67 8=-65
s:fiel	0=-54 1=-65 2=-32 3=-55 4=-94 5=-66 6=-56 8=-58
s:fier	1=-44 2=-46 3=-59 4=-37 5=-62 6=37 7=-41 8=-46
s:fiert	0=-45 1=-44 2=-42 5=-39 6=-28
s:fiev	4=46
s:fievr	4=39
s:fift	0=-31 1=-41 4=-41 5=-25 6=66 7=-42 8=-44
s:fifte	8=-28
s:figh	8=52
s:figu	0=48 1=25 2=43 3=42 4=-31 5=-39 7=-37 8=-48
s:figur	0=74 1=30 2=60 4=-27 5=-46 7=-31
s:fija	8=66
s:fijai	8=72
s:file	4=-27
s:fili	0=-55 1=-47 2=-37 3=-61 4=-52 5=-57 6=-41 7=-62 8=-37
s:filia	0=-35 1=-46 3=-57 4=-43 5=-54 6=-45 7=-59 8=-45
s:fill	0=-55 1=-53 2=44 3=-43 4=40 5=34 6=28 7=-52 8=-45
s:fille	0=-43 2=-37 4=-36 5=35 8=-29
s:film	0=-48 1=-45 2=-29 4=-27 5=91 6=-45 7=-29 8=-44
s:filme	0=-27
s:fina	0=-63 1=-52 2=-67 3=-57 4=-61 6=-60 7=-35 8=-76
s:final	2=-28 5=-27 6=-41
s:finan	0=-82 1=-40 2=-39 3=-32 4=-61 6=-46 7=27 8=-63
s:find	8=43
s:fine	0=-42 1=-30 5=-33 6=-36 7=-27 8=96
s:fing	0=-104 1=-109 2=-102 3=98 4=-32 5=-95 6=-95 7=-94 8=-97
s:finge	0=-95 1=-103 2=-85 3=76 4=-70 5=-95 6=-94 7=-90 8=-125
s:fini	0=-28 1=-43 2=-52 3=-86 4=-41 5=-42 6=-58 7=-51 8=-49
s:finis	0=-31 1=-60 2=-46 3=-80 4=-42 5=-42 6=-55 7=-53 8=-41
s:fire	2=-39 4=25 5=-37 6=-29 7=29
s:firef	4=-28 5=-33 6=-27
s:firew	4=36
s:firm	0=50 1=-37 2=-33 3=-40 4=-62 5=-35 6=-31 7=-57 8=-57
s:firmw	0=-44 1=-39 2=-31 3=-49 4=-47 5=-33 6=-33 7=-33 8=-57
s:firs	1=30 2=-66 4=-72 5=-74 6=-30 8=-28
s:fisc	0=-57 1=-38 2=-47 3=-45 4=-42 5=-68 6=-42 8=-53
s:fisca	0=-31 1=-34 2=-32 3=-44 4=-55 5=-61 6=-58 7=-31 8=-64
s:fitt	0=-44 1=-28 2=-31 3=-31 4=-44 5=-42 6=-38 7=-51 8=-45
s:fitte	0=-53 1=-38 3=-27 4=-41 5=-35 6=-44 7=-52 8=-33
s:fitti	3=40
s:fixe	0=-52 1=-62 3=-49 4=-41 5=-61 6=-53 8=-57
s:flag	6=-27 7=-84
s:flat	0=54
s:flee	7=-28
s:fleu	8=29
s:fleur	8=38
s:flie	0=34
s:flig	0=-39 3=-43 4=-44 5=-27 7=-33 8=-39
s:fligh	0=-38 1=-34 3=-39 4=-42 5=-25 6=-29 8=-48
s:flir	0=-68 1=-43 2=-63 3=-73 4=-73 5=-79 6=-66 7=-36 8=-75
s:flirt	0=-32 2=-29 4=-72 5=-50 8=-49
s:floo	1=-53 2=-52 4=32 5=-67 6=-36 7=-39 8=-39
s:flow	6=-26
s:flowe	6=-26
s:flue	2=-42 4=-45 5=-42 6=-46 7=-41 8=-25
s:fluen	0=-33 1=-25 2=-36 4=-28 5=-39 6=-38 7=-34 8=-37
s:flye	0=52
s:flyer	0=47
s:flyi	4=34
s:flyin	4=37
s:fnae	2=65 3=-35 8=-48
s:fold	2=-29 3=-50 6=-36 7=-30
s:foldi	1=-29 3=-56 6=-27 7=-25
s:foll	0=-41 1=63 3=-32 4=-39 5=-54 8=-38
s:follo	0=-52 1=69 3=-31 4=-40 5=-47 7=-28
s:fond	1=-55 2=-32 3=-64 4=-36 5=-35 6=-40 7=61
s:fonda	0=-25 1=-58 6=-25 7=-30
s:foot	0=-84 1=-59 2=-63 4=-76 5=-68 7=-51 8=-75
s:footb	0=-54 1=-47 2=-44 4=-90 5=-49 8=-35
s:forc	1=-28 2=-32 3=-27 4=-35 5=-67 6=-31 7=-29 8=-64
s:fore	0=-106 1=-67 2=-107 3=-125 4=-95 5=-67 6=-58 7=38 8=-93
s:forec	1=-65 2=-33 4=-35 7=-46
s:forem	6=26 7=66
s:foren	0=-40 1=-35 2=-46 3=-53 5=-42 6=-27 7=-26 8=-31
s:fores	2=-30 3=-60 4=-52 5=-43 6=-38 7=-35 8=-75
s:forf	1=-44
s:forfa	1=-42
s:forg	0=-26 2=-26 3=-32 5=-26 6=-30 8=72
s:forge	6=-27 8=59
s:form	0=-60 1=-84 3=-70 4=-77 5=-55 6=-75 7=-76 8=-43
s:forma	0=-71 1=-83 2=-75 3=-91 4=-114 5=-86 6=-81 7=-112 8=-101
s:forme	1=-35 2=-45 5=28 6=-53 7=45 8=-31
s:formu	0=-42 2=-31 5=-32 6=26 8=-34
s:fort	0=-53 1=-45 2=-30 3=-76 6=-31 7=-55 8=-32
s:foru	1=-26 4=-26 6=36 8=-25
s:foui	0=-30 2=-30 3=-28 6=-27
s:fouil	0=-30 1=-37 3=-44 5=-29 6=-27 7=-25 8=-25
s:foun	0=-69 1=-31 3=-32 4=-44 6=31 7=-61 8=56
s:found	0=-31 1=-30 4=-53 5=-41 6=-44 8=-33
s:four	0=-40 1=-49 2=-50 4=-50 6=-37 7=-51 8=-40
s:fourn	0=-51 1=-33 2=-39 3=-25 4=-56 6=-38 7=-34 8=-61
s:fourt	8=36
s:foye	0=-28 1=-36 3=-46 4=-38 5=-30 7=-27 8=-25
s:frac	1=-28 5=-34
s:fract	7=-25
s:frag	1=-47 2=40 3=-32 4=-28 7=-34 8=-27
s:fragi	0=-41 1=-39 2=32 4=-26 5=-28 7=-30 8=-27
s:fram	0=-43 1=-42 2=-45 4=38 5=-26 7=-32 8=-40
s:frame	0=-38 1=-27 2=-50 4=-36 8=-39
s:fran	0=42 1=76 2=-66 3=-74 4=-55 5=-56 6=-53 8=-65
s:franc	0=36 1=30 2=-59 3=-40 4=-47 5=-59 8=-61
s:frap	0=-45 1=-26 3=43 4=-46 5=-42 6=-42
s:frapp	0=-30 1=-36 2=-39 4=-38 5=-37 6=-43 7=-43 8=-30
s:frau	0=-83 1=-73 2=-78 3=-47 4=-71 5=-74 6=-71 7=-89 8=85
s:fraud	0=-45 1=-41 2=-42 3=-30 5=-46 6=-29 7=-46 8=32
s:free	0=-41 1=56 2=-37 3=-46 4=-49 5=-49 6=-52 7=-43 8=-38
s:freel	7=46
s:freem	0=-34 1=69 4=-46 5=-42 6=-34 7=-63 8=-37
s:freet	0=-28 1=55 5=-33 6=-26 7=-26 8=-27
s:freq	1=59 5=61
s:frequ	1=57 5=73
s:frer	1=-43 2=68 3=-44 4=-38 5=-40 6=-28 8=40
s:fres	0=-73 1=-31 2=-46 6=-27 7=-41 8=38
s:fresn	8=56
s:freu	5=-26
s:frid	0=-39 1=-39 4=37 5=-26 6=-27 8=-45
s:frida	0=-45 1=-47 5=-28 8=-40
s:fridg	4=41 6=-31
s:frie	0=36 2=-46 3=-59 4=-76 5=35 6=-56 8=-35
s:frien	0=35 2=-43 3=-38 4=-75 6=-31
s:froi	0=-25 2=-35 5=-28 6=-35
s:fron	1=-72 2=-64 4=-73 6=-29 7=-46
s:front	8=56
s:fuit	3=-29 5=80
s:full	4=78
s:fund	0=42 1=-49 2=-47 3=-40 4=-70 5=-34 6=-33 7=-33 8=-28
s:fundr	0=54 1=-38 3=-35 4=-46 5=-25 7=-50
s:fune	1=-28 2=-38 5=-33 6=-50 8=-27
s:funer	1=-30
s:furt	8=25
s:furth	8=38
s:fusi	0=-29 3=-25 4=-40 5=-53 6=-35 8=-26
s:gaba	0=-61 1=-43 2=-35 3=39 4=-40 5=-29 6=-39 7=-55 8=-42
s:gabar	0=-55 1=-54 2=-32 3=75 4=-54 5=-43 6=-51 7=-63 8=-52
s:gagn	0=-29 7=32
s:gale	1=-30 2=-46 3=-53 4=-39 5=-28 6=-40 7=-67 8=-38
s:galer	0=-27 1=-43 2=-36 4=-34 5=-35 6=-27 7=-52 8=-37
s:gall	0=-35 2=-26 3=-37 6=-46
s:galle	2=-30 3=-38 4=-25 6=-34
s:gamm	0=-38 3=-29 4=-52 5=-26 8=-26
s:gand	1=51 7=43
s:gandh	1=46
s:gandr	7=59
s:gant	3=41
s:gara	0=-31 1=-26 3=-39 6=25 8=-30
s:garag	3=-35 6=33
s:garc	0=-46 1=-25 6=100
s:garco	0=-30 1=-27 5=-30 6=64
s:gard	1=-49 2=-25 4=-60 6=-43 7=-52
s:garda	5=54
s:garde	0=-46 2=-42 3=-58 4=-33 5=-65 6=-42 7=-39 8=-43
s:gardi	0=-35 1=-42 2=-47 3=-75 4=-34 5=-46 6=42 8=-54
s:gath	1=25
s:gathe	1=25
s:gauc	1=-75 2=-96 4=-29 5=-43 6=-44 7=-54 8=-48
s:gauch	0=37 1=-61 2=-82 5=-68 6=-55 7=-72 8=-44
s:gaul	0=60
s:gaull	0=69
s:gend	0=-60 1=-37 2=-27 3=-53 4=-42 5=-50 6=-53 7=-61 8=28
s:genda	0=-59 1=-47 3=-28 4=-34 5=-28 7=-51 8=36
s:gende	2=-28
s:gene	0=-93 1=-127 2=46 3=-142 4=-174 5=-156 6=-142 7=-98 8=-62
s:genea	0=-67 1=-26 2=-57 3=-52 4=-44 5=-40 6=-40 7=-45 8=-65
s:gener	1=-40 2=-58 3=-43 4=-51 5=-44 6=-52 8=31
s:genet	0=-106 1=-90 2=98 3=-112 4=-129 5=-89 6=-107 7=-112 8=-108
s:geng	2=26
s:gengi	2=27
s:geni	2=35
s:genit	2=40
s:genn	3=55
s:genne	3=53
s:geno	0=-63 1=-41 2=31 3=-58 5=-70 6=-60 7=-100 8=-78
s:genom	0=-49 1=-62 2=46 3=-55 4=-72 5=-63 6=-62 7=-66 8=-51
s:genot	2=46 4=-35 5=-29
s:genr	1=-36 2=-26 3=-26 4=-27 5=-55 6=-36 7=-28 8=-56
s:geom	3=36 7=-36
s:geome	3=28
s:gera	0=-38 1=-60 2=-41 3=-46 4=-46 6=-58 7=-69 8=-68
s:geran	0=-42 1=-64 2=-45 3=-41 4=-47 6=-32 7=-75 8=-46
s:gere	8=58
s:germ	1=-43 2=-45 3=-26 4=-32 7=-33 8=-38
s:germa	4=-40 6=-29 8=-25
s:gest	0=-71 1=-70 2=-59 3=-67 4=-59 5=-70 6=-55 7=-28 8=-81
s:gesti	0=-75 1=-61 2=-73 3=-55 4=-56 5=-52 6=-48 8=-68
s:gift	6=48
s:gifte	6=41
s:gigo	5=66
s:gigol	5=69
s:girl	0=-30 1=-56 3=-48 4=-47 5=-69 6=86 7=-62 8=-66
s:girlf	0=-31 1=-49 3=-30 4=-49 5=-58 6=77 7=-42 8=-37
s:gitx	2=-39
s:gitxs	2=-40
s:give	0=-41 1=43 2=32 3=53 7=-60
s:glan	4=51
s:gland	4=47
s:glas	0=-34 4=-38 6=26 8=-30
s:glasg	0=-27
s:glau	2=29
s:glauc	2=25
s:glis	5=54
s:gliss	5=48
s:gluc	0=41
s:gluck	0=51
s:glut	4=64
s:glute	4=63
s:gonf	7=60
s:gonfr	7=38
s:good	0=-39 1=-46 2=-51 3=-34 4=-54 5=-40 6=-29 7=-32 8=-27
s:goss	3=-25 4=-28 6=54 8=67
s:gossi	4=-28 6=36 8=33
s:gouv	2=-41 3=-26 4=-28 5=-50 7=-31 8=-57
s:gouve	1=-33 2=-31 3=-28 4=-30 5=-59 7=-39 8=-30
s:gove	0=28 1=-39 4=-50 6=-45 7=-33 8=-25
s:gover	1=-38 4=-39 6=-46 7=-36
s:grac	1=61 6=-33
s:grad	0=-59 1=-66 2=-49 3=-53 4=-59 5=-48 6=-56 7=-71 8=-71
s:gradu	0=-43 1=-88 2=-35 4=-42 5=-32 6=-46 7=-33 8=-35
s:gran	0=-48 1=99 2=-54 3=-54 4=-50 5=-71 8=-63
s:grand	4=-28 6=82
s:grant	6=-34 8=-43
s:grap	0=-59 1=-35 2=-26 3=-40 4=-50 5=-43 6=-25 7=-46
s:graph	0=-85 1=-26 2=-44 3=-50 4=-35 5=-45 7=-37
s:grav	0=-38 2=-34 3=-36 4=-45 5=-36 7=-49 8=-32
s:grea	4=32
s:gree	0=47 3=-73 4=-49 5=-57 6=-58 7=-61
s:green	0=32 1=27
s:gref	1=-32 3=-27 4=-27 5=-35 6=-39 7=-28 8=-52
s:greff	0=-29 1=-31 2=-28 3=-31 4=-31 5=-34 6=-37 7=-29 8=-75
s:gren	5=-30 8=-42
s:greno	8=-40
s:grev	0=-38 1=-40 2=-51 3=-71 4=-58 5=-65 6=-44 8=-51
s:greve	7=37
s:grin	5=-50 6=45
s:grind	5=-64 6=47
s:gros	2=-26 4=32 5=-28
s:gross	4=33 5=-30
s:grou	0=-29 1=25 2=-46 6=-61 7=-71
s:groun	1=70 3=31 4=-39 8=52
s:group	0=-26 3=-33 5=-29 6=-34 7=-34 8=-51
s:grow	0=-60 1=-61 2=-36 3=-67 4=-44 5=-36 7=-32
s:growi	6=53 8=44
s:guar	1=-49 2=-35 4=-46 5=-56 6=-38 7=-46 8=-28
s:guer	0=-38 1=25 5=-47 6=-25 8=-31
s:gueri	4=44 5=-44
s:guerr	1=62
s:gues	0=61 2=-27 4=-42 5=-37 6=37
s:guest	2=-25
s:guid	0=-67 1=-57 2=-78 3=-83 4=-72 5=-93 6=-83 7=-66 8=-75
s:guil	0=-60 1=-60 2=-77 3=-44 4=-77 5=-84 6=-65 7=-54 8=47
s:guilt	0=-35 1=-36 2=-61 3=-25 4=-46 5=-35 6=-38 8=66
s:gurd	1=35
s:gurdj	1=50
s:habi	0=-37 1=-42 2=-43 3=-48 4=-49 5=-47 6=-26 7=-43 8=-38
s:habil	0=-52 1=-28 2=-43 3=-25 5=-29 6=-40 7=-37 8=-35
s:habit	0=-34 1=-32 5=-44 7=-29
s:hadd	3=31
s:hadda	3=36
s:haem	2=43 4=-54
s:haemo	2=57 4=-57 8=-33
s:hama	0=50
s:haml	0=-49
s:hamle	0=-53
s:hand	0=-63 1=-77 2=-131 3=-35 4=-79 5=-133 6=-150 7=-134 8=-76
s:handb	0=-49 1=-59 2=-28 3=-42 4=-56 5=-32 6=-51 7=-35 8=-52
s:handc	1=-27 3=-29 4=-30 6=-42 8=55
s:hande	0=44 6=-40 8=-27
s:handi	1=-51 2=-47 3=-51 5=-60 6=-71 7=-52 8=-61
s:handl	0=-77 2=-85 3=-53 4=-98 5=-43 6=-41 7=-53 8=-54
s:handp	3=54
s:handw	2=-27 4=-33
s:hapl	2=77
s:haplo	2=77 8=-30
s:hara	0=-40 2=-42 5=-50 7=-32
s:haras	2=-25 5=-42
s:harc	5=-36
s:harce	5=-29
s:hard	2=-26 3=-36 7=-47
s:hardw	3=-46 7=-45
s:harm	1=35
s:harr	0=45
s:hash	3=-25
s:hashi	3=-25
s:haul	0=-25 7=-28
s:hauli	7=-26
s:haut	3=-25 4=-33 5=-25
s:have	4=-43 5=29
s:havi	5=44
s:havin	1=27 5=34
s:head	0=-37 4=-34 5=-36 6=-42 7=-32
s:headm	1=26 6=-32
s:heal	0=-56 1=-38 2=-52 3=-49 5=-101 6=-36 7=-55 8=-90
s:healt	0=-66 1=-62 2=-54 3=-80 4=61 5=-78 7=-55 8=-91
s:hear	0=-61 1=-64 3=-51 4=43 5=-84 6=-85 7=-47 8=-73
s:heari	0=-29 1=-25 2=-71 3=-32 5=-50 6=-45 8=-54
s:heat	1=-31 4=-28
s:hebd	0=-27 1=-30 2=-25 5=-31
s:helm	3=34 4=-48 5=-42 6=-38 8=-63
s:helme	0=-26 3=29 4=-42 5=-29 6=-46 8=-47
s:help	0=-31 1=-38 2=-57 3=-31 4=32 7=-28 8=-53
s:helpe	1=-40 2=-37 3=-27 8=-58
s:hemo	2=75 4=-53
s:hemoc	2=41
s:hemop	2=59 4=-65 8=-25
s:henc	0=-33 1=55 2=26 5=40
s:here	0=-77 1=-62 2=38 3=-70 4=-115 5=-63 6=-76 7=-82 8=-74
s:hered	0=-55 1=-71 2=98 3=-67 4=-102 5=-78 6=-74 7=-80 8=-53
s:heri	0=-57 1=-63 3=-50 4=-79 5=-61 6=-74 7=-60 8=-69
s:herit	0=-62 1=-67 2=-46 3=-41 4=-71 5=-65 6=-70 7=-79 8=-65
s:hern	4=55 8=-26
s:herni	4=52 8=-26
s:hero	6=-56
s:heroi	6=-67
s:hers	0=47 3=-27 5=34 6=50 8=-33
s:herse	0=26 1=31 3=-28 4=34 5=32 7=-34 8=-46
s:hete	0=-89 1=-96 2=-25 3=-68 4=-86 5=-115 6=98 7=-61 8=-64
s:heter	0=-78 1=-79 3=-70 4=-99 5=-95 6=78 7=-68 8=-61
s:heur	0=43 3=-42 5=-43 6=-38 7=33 8=-31
s:heure	1=29 4=48 5=-27 7=51
s:hier	0=-33 2=-34 4=-55 6=-32 8=-32
s:hiera	0=-25 2=-31 4=-43 6=-27
s:high	4=36 7=-29
s:highl	4=29 7=-29
s:hims	1=55 2=-28 4=49
s:himse	1=52 2=-27 4=28 5=-33 7=-37
s:hind	0=-38 3=-30 4=-44 5=-33 6=-29 7=-43 8=-30
s:hint	4=27 5=28 6=57
s:hinte	5=38 6=41
s:hire	1=-26 2=-25 3=-26 4=-30 7=-41 8=-44
s:hiri	4=-26
s:hirin	4=-37
s:hist	0=-87 1=-37 2=-63 3=-44 5=-69 6=-61 7=-58 8=-67
s:histo	0=-92 1=-40 2=-76 3=-47 5=-62 6=-68 7=-47 8=-49
s:hobb	1=-37 2=35 8=-29
s:hodgk	4=32
s:hold	0=-40 1=45 4=-41 5=-52 6=-35 8=-53
s:holde	1=-26 3=-32 5=-26 8=-26
s:home	0=29 2=-42 3=-34 4=-58 5=-41 6=-35 7=-41 8=-40
s:homel	0=40
s:homeo	0=-40 3=-37 4=-44 5=-40 6=-31 7=-42 8=-46
s:homm	0=-74 2=-81 3=-81 4=-69 7=26 8=-100
s:homme	0=-38 1=-47 3=-38 4=-45 7=41 8=-49
s:homo	0=-104 1=-133 3=-88 4=-116 5=-114 6=123 7=-115 8=-92
s:homog	0=-50 2=-53 3=-34 4=-56 5=-32 6=-76 7=-41 8=-38
s:homol	0=-37 1=-43 2=-63 3=-37 4=-35 5=-33 6=-70 7=-75 8=-50
s:homop	0=-35 1=-34 6=-38 7=-32 8=-40
s:homos	0=-56 1=-57 2=-86 3=-39 4=-34 5=-66 6=162 7=-75 8=-51
s:homoz	2=99 4=-31 6=-30
s:hone	2=-28 5=-25
s:hones	0=-26 1=-28 2=-32 6=-30
s:honn	0=31
s:honne	0=34 4=-27
s:hono	0=-33 3=-25 5=-30 6=-26 8=-64
s:honou	5=-41 8=-42
s:hopi	0=-42 2=-50 4=-28 5=-37 7=-51 8=-46
s:hopit	0=-36 2=-51 3=-27 5=-34 7=-47 8=-41
s:hora	4=-35
s:horai	4=-35 5=25
s:hori	0=39
s:horiz	0=41
s:horl	0=-30 1=-35 2=-41 3=-51 4=-38 5=-53 7=-27 8=-25
s:horlo	0=-34 2=-31 3=-39 4=-25 5=-48 6=-27 7=-39 8=-27
s:horm	4=65
s:hormo	4=50
s:hors	1=-40 3=-41 4=-25 5=-30 6=-25 7=-33 8=-57
s:hosp	0=-96 2=-70 3=-79 4=-31 5=-60 6=-82 8=-87
s:hospi	0=-76 2=-52 3=-76 5=-79 6=-88 7=-37 8=-89
s:host	0=54 3=-37 7=-32
s:hosti	0=65
s:hote	0=-65 1=-42 2=-91 3=-84 4=-81 5=-68 6=-49 7=-65 8=-95
s:hotel	0=-31 2=-34 4=-45 5=-33 6=-26 8=-37
s:hotes	1=-29 7=-32
s:hour	0=-30 1=-36 2=-29 3=-44 5=-27 8=36
s:hous	1=-50 2=-51 3=-57 4=-54 7=-88 8=-61
s:house	0=26
s:housi	1=-37 5=-44 6=-30 7=-25
s:huil	0=-27 3=-44 4=-44 5=-69 6=-36 8=-34
s:huis	0=-51 1=-50 2=-28 4=-35
s:huiss	0=-46 1=-58 2=-28 3=-27
s:huma	0=-95 1=57 2=-105 3=-105 4=-84 5=-88 6=-96 7=-92 8=-104
s:humai	1=41 4=-32 5=-34 6=-28 7=-29
s:human	0=-74 1=35 2=-66 3=-82 4=-88 5=-60 6=-70 7=-69 8=-91
s:humo	0=-33
s:hunt	0=-29 1=-64 2=63 3=-31 4=-81 7=-49 8=-34
s:hunte	1=-44
s:hunti	1=-37 2=86 4=-81 7=-34
s:hurl	0=46
s:hurli	0=49
s:husb	0=-58 2=-66 3=-53 4=-90 8=-27
s:husba	0=-60 1=-37 2=-74 3=-68 4=-76 6=36 8=-64
s:hype	4=72
s:hyper	4=82
s:hyst	4=56
s:hyste	4=40
s:idea	0=-66 1=-53 2=-72 3=-63 5=-61 6=-70 7=-70 8=-72
s:ideal	0=-43 1=-30 2=-57 3=-35 4=-80 5=-40 6=-45 7=-50 8=-33
s:idee	0=53 4=-31
s:iden	0=-73 1=-72 3=58 4=-66 5=-59 7=-88 8=-70
s:ident	0=-60 1=-60 3=93 4=-48 5=-82 7=-64 8=-79
s:ifre	3=-35
s:illn	4=77
s:illne	4=77
s:illu	6=56
s:illus	6=47
s:imag	4=-25 6=-31 8=-33
s:imme	1=-25 4=-28 7=-33 8=41
s:immed	8=59
s:immeu	3=-28 7=-30
s:immi	0=52 5=-36
s:immig	0=88 5=-25
s:immo	0=-44 2=-60 3=-41 4=-51 5=-38 6=-36 7=-65 8=-51
s:immob	0=-42 1=-57 2=-53 3=-50 4=-61 6=-40 7=-50
s:immor	1=49
s:immu	4=76
s:immun	4=73
s:impa	2=-31 3=-37
s:impl	4=60
s:impla	0=-26 4=62
s:impo	0=-75 2=-30 3=-29 4=-53 5=37 6=-39 8=-51
s:impor	0=-55 1=-27 3=-76 6=-33 7=-40 8=-39
s:impos	3=69
s:impot	4=-32 5=50 7=41
s:impr	0=-41 1=-38 3=-29 4=-32 5=-28 7=-63
s:impri	6=-26 7=-57 8=-31
s:inap	4=60 8=-25
s:inapt	4=53
s:inca	0=-30 2=-39 4=40 8=38
s:incar	8=74
s:incl	0=-46 2=35 4=-32 5=-30 6=62 8=-38
s:inclu	0=-38 2=37 4=-51 6=59 7=-32
s:inco	2=35
s:incon	2=34
s:incr	1=45
s:incro	1=39
s:inde	0=53 1=-84 2=-65 3=41 5=-71 6=-53 7=-58 8=-41
s:indep	0=69 3=-30 4=-55 5=-39 6=-46 7=-56 8=-28
s:indu	0=-48 1=-48 2=-63 3=-60 4=-40 5=-58 6=-44 7=-38 8=-50
s:indus	0=-40 1=-48 2=-57 3=-48 4=-48 5=-67 6=-37 7=-46 8=-35
s:infe	0=-26 2=-28 6=-30 8=-32
s:infec	0=-38 2=-39 4=33 5=-40 6=-35 8=-25
s:infi	0=-85 1=-93 2=-86 3=-82 4=-47 6=-62 8=-95
s:infid	0=-25 1=-26 3=-25 4=-32 5=68 7=-60 8=-27
s:infir	0=-77 1=-62 2=-71 3=-52 5=-84 6=-34 8=-76
s:info	0=-47 1=-52 2=-43 3=-39 4=-66 5=-40 6=-64 7=-29 8=-71
s:infor	0=-54 1=-30 2=-67 3=-43 4=-57 5=-56 6=-48 7=-25 8=-62
s:inge	0=-68 1=-88 2=-77 3=-77 4=-67 5=-80 8=-64
s:ingen	0=-69 1=-97 2=-61 3=-67 4=-67 5=-77 6=-27 8=-73
s:inhe	0=-76 1=-64 2=-27 3=-60 4=-85 5=-84 6=-61 7=-57 8=-62
s:inher	0=-71 1=-54 2=26 3=-59 4=-91 5=-69 6=-65 7=-81 8=-65
s:init	0=-34 1=42 2=-36 3=-32 4=-39 5=-31 6=-41 7=-103 8=-43
s:initi	0=-41 1=39 2=-50 3=-40 4=-36 5=-30 6=-40 7=-75 8=-44
s:inje	7=-26
s:injec	7=-40
s:inju	0=-44 1=-32 2=38 3=-26 4=-43 5=-32 7=-35 8=-29
s:injur	0=-50 1=-38 2=37 3=-30 5=-33 6=49 7=-40 8=-32
s:inma	0=-30 1=-41 6=-27 7=-38 8=25
s:inmat	0=-25 1=-49 7=-25
s:inno	0=-38 1=-42 2=-73 3=-31 4=-58 5=-48 6=-72 7=-32 8=-65
s:innoc	0=-31 1=-28 2=-46 3=-30 4=-43 6=-35 7=-37 8=-32
s:innov	0=-30 2=-40 7=-26 8=-62
s:inqu	1=-36 5=-25 6=-25 7=-25 8=-37
s:inqui	1=-28 6=-26 8=-40
s:insc	2=36 3=47 7=-36 8=-27
s:inscr	0=-30 2=40 3=58
s:inse	8=52
s:inser	8=50
s:insi	8=58
s:insid	6=-25 8=41
s:insis	8=36
s:inso	0=-41 1=38 3=-30 4=44 7=-33
s:insom	4=78
s:insou	0=-42
s:insp	0=-57 1=-51 2=-73 3=-64 4=-56 5=-55 6=-56 8=-55
s:inspe	0=-45 1=-41 2=-66 3=-71 4=-67 5=-66 6=-60 8=-60
s:inst	0=-101 1=-93 2=-93 3=-93 4=-57 5=-96 6=-57 7=-56
s:insta	0=-26 1=-48 3=-73 4=-39 5=-32 6=-41 8=-56
s:insti	0=-63 1=-56 3=-30 4=-38 5=-28 6=-44 8=59
s:instr	0=-48 1=-52 2=-67 3=-40 4=-45 5=-61 6=-58 7=-59 8=-77
s:insu	0=-66 1=-48 3=-65 6=-74 7=-61 8=-61
s:insul	2=-26 4=67
s:insur	0=-51 1=-53 3=-44 4=-84 6=-46 7=-66 8=-59
s:inte	0=-56 2=-38 4=-43 7=-41 8=45
s:integ	8=-29
s:inter	2=-56 4=-63 7=-58
s:inti	0=-62 1=-75 2=-38 3=-58 4=-68 5=76 6=-64 7=-65 8=-95
s:intim	0=-49 1=-77 2=-46 3=-60 4=-60 5=80 6=-65 7=-89 8=-82
s:into	2=31
s:intol	2=44
s:intro	1=-33
s:inva	2=-31 4=-44 8=-40
s:inval	2=-26 4=-26 8=-41
s:inve	0=-106 1=-93 3=-90 4=-68 5=-109 6=-63 7=-88
s:inven	0=-50 1=-26 2=-27 3=-55 4=-33 5=-43 8=-30
s:inver	2=46
s:inves	0=-75 1=-73 2=-62 3=-49 4=-66 5=-85 6=-62 7=-70
s:invo	1=-29 3=-36 4=-41 5=-39 6=-36 7=-38 8=-28
s:invoi	1=-50 3=-29 4=-29 5=-60 7=-30
s:irel	0=-40 1=-38 8=-25
s:irela	1=-38 3=-32
s:iris	3=36
s:irise	3=81
s:iroi	4=-30
s:irrel	1=31
s:isra	0=55
s:israe	0=55
s:issue	2=-26
s:ital	0=-56 2=-26 3=-30 5=-27 6=-67 7=-31
s:itali	0=-36 2=-27 4=-28 6=-42 8=-39
s:ivor	2=-37
s:jail	8=96
s:jaile	8=81
s:jama	0=59 2=-39 4=45 5=-46 6=38 8=26
s:jamai	0=75 1=-32 2=-44 3=-28 4=48 7=31 8=34
s:janu	4=57 7=-26
s:janua	0=-25 2=-33 4=48
s:janv	0=54 2=-33 4=-27 5=-27 7=-39 8=-25
s:janvi	0=30 1=-25 2=-33 4=-35 5=-31 6=-25 7=-26
s:japa	3=-29
s:jard	1=43 4=-30
s:jardi	1=69
s:jarg	4=-27
s:jargo	0=-28
s:jaun	4=56
s:jean	0=-33 6=-61 7=-30 8=-32
s:jero	3=-29
s:jesu	0=-45 1=53 7=-26
s:jesui	0=-42 1=46 5=-51
s:jeud	1=35 4=53
s:jeun	0=56 1=-44 3=-51 5=-41 6=-39 7=-41
s:jeune	0=46 1=-35
s:jewi	0=-31 1=-34 4=-46
s:jewis	0=-27 1=-26 4=-36
s:join	1=-51 2=25 3=43 4=-75 6=-72 7=90 8=-69
s:joine	2=-70 4=-49 5=-64 6=-56 7=51 8=-73
s:joke	1=32 3=-36 4=-45 5=-53 6=-70 7=-53 8=-26
s:jose	1=57
s:josep	1=46
s:joueu	2=33
s:jour	2=-93 3=-69 4=-25 5=-73 6=-55 8=-60
s:journ	1=-61 2=-95 3=-53 4=-67 5=-68 6=-57 7=27 8=-72
s:judg	0=-32 1=-40 2=-79 3=-41 4=-44 5=-28 6=-36 7=39
s:judgi	7=43
s:judgm	8=45
s:judi	0=-73 1=-66 2=-65 3=-62 4=-72 5=-55 6=-52 7=-65 8=27
s:judic	0=-60 1=-52 2=-60 3=-51 4=-68 5=-49 6=-39 7=-69 8=47
s:juge	0=-35 1=-38 2=-35 3=-30 4=-38 5=-25 6=-29 7=-56 8=84
s:jugem	3=-54 4=-38 8=-51
s:juiv	1=-30 2=-32
s:jume	2=35 5=-29 8=-27
s:jumea	0=-26 2=38 5=-40
s:jump	8=45
s:jumpe	8=48
s:juni	0=-43 1=-45 4=-28 8=-27
s:junio	5=31 6=-25 7=41 8=-29
s:juri	0=-50 1=-54 2=-53 3=-67 4=-70 5=-50 6=-46 7=-57 8=-50
s:juris	0=-45 1=-61 2=-57 3=-82 4=-62 5=-57 6=-36 7=-71 8=-55
s:juro	0=-46 1=-26 4=-36 5=-35 6=-35 7=-36 8=-35
s:jusq	1=-26 3=-31 4=60 7=61 8=55
s:just	4=-43 5=-29 7=-37
s:justi	2=-27 4=-38 5=-28 7=-31
s:juven	5=-31
s:kari	6=36
s:karm	1=34
s:kary	2=90 4=-29 5=-27
s:karyo	2=87 3=-34
s:keep	0=27 2=-28 3=-31 6=-37 7=-35
s:kenn	8=30
s:kenne	8=29
s:kera	0=48
s:keral	0=32
s:kess	4=37
s:kessl	4=46
s:keys	3=47
s:keyst	3=48
s:kidn	2=-30 4=69
s:kidne	4=75
s:kill	0=-44 2=-26
s:kines	4=-37
s:kings	0=28
s:kink	6=-39 7=-37
s:kitch	0=32
s:klin	2=49 4=-69
s:kline	2=65 4=-33
s:knee	4=60
s:knot	8=-30
s:know	0=34 2=27 6=41 7=-64 8=44
s:kore	0=-26
s:kris	1=53
s:krish	1=59
s:kual	3=-25
s:kyot	0=-41
s:labe	1=-46 2=-28 3=-27 8=-38
s:labo	1=-83 2=-41 3=-46 4=-77 5=-87 6=-101 7=-82 8=-81
s:labor	0=-73 1=-32 4=-32 5=-27 6=-66 7=-29 8=-33
s:labou	0=33 1=-55 2=-70 3=-56 4=-53 5=-61 6=-58 7=-54 8=-59
s:laca	1=61
s:lact	2=49
s:lacta	2=34
s:lacto	2=44
s:ladd	4=77
s:ladde	4=78
s:lago	4=25 7=-30
s:lain	0=-25 1=53
s:laiq	1=32 5=-38
s:laiqu	1=47 5=-42 8=-28
s:lais	2=-27 3=-55 8=-29
s:laiss	1=-30 2=-28 3=-60 6=-25 8=-27
s:land	0=32 1=-56 4=-62 5=-28 7=-30 8=-31
s:lande	0=39
s:lang	2=-30 3=-37 4=-50 5=-40 7=-40 8=-57
s:langu	2=-30 3=-29 4=-40 5=-49 7=-39 8=-52
s:laps	1=41 3=-27 7=44
s:lapse	1=49 7=42
s:lapt	0=-40 1=-46 2=-41 3=-37 4=-55 5=49 6=-43 7=-35 8=-26
s:lapto	0=-38 1=-47 2=-30 3=-35 4=-75 5=29 6=-60 7=-29
s:lark	8=48
s:larki	0=-25 8=47
s:late	3=27 4=122
s:lati	6=-34
s:laug	0=-55 2=-41 4=-46 5=-43 6=-39 7=-33 8=-31
s:laugh	1=-27 2=-36 4=-32 5=-34 6=-28 8=-30
s:laun	0=-37 2=-52 3=-26 4=-32 5=-40 7=-25 8=43
s:launc	1=-41 2=-49 5=-29 8=-32
s:laund	1=56 8=28
s:lawy	1=-43 2=-64 3=-52 4=-45 5=-48 6=-36 8=-48
s:lawye	1=-27 2=-61 3=-42 4=-35 5=-43 6=-33 8=-42
s:layo	0=-43 1=-43 4=-26 5=-26 7=-28
s:layou	0=-46 1=-25 3=-29 4=-28 7=-28
s:lead	0=-71 1=-27 2=-63 3=-47 4=-38 5=-67 6=-56 7=48 8=-47
s:leade	0=-54 1=-44 2=-50 3=-31 4=-35 5=-50 6=-49 7=-36
s:leaf	0=34
s:leafl	0=66
s:leag	1=-29 4=-31 7=-27 8=39
s:leagu	1=-33 3=-25 7=-40
s:leak	5=57
s:leake	5=31
s:lear	4=-25 5=-42 7=38
s:learn	1=-30 4=-28 5=-39 6=-42 7=44
s:leat	0=-25 1=38 4=-29 5=82 7=-38
s:leath	1=43 3=-35 4=-34 5=75
s:leav	0=45 1=27 3=-57 6=-28 8=-75
s:leavi	1=41 4=-33 7=-42
s:lect	1=-70 2=-61 4=-65 5=-71 6=-76 7=-67 8=-75
s:lecte	0=28 1=-25 2=-27 3=71 4=-26 8=-28
s:lectu	0=-66 1=-59 2=-46 4=-70 5=-72 6=-50 7=-84 8=-52
s:ledu	3=-31 5=-30 6=30
s:leed	0=-44 1=-49 2=-48 3=-44 5=-60 6=-98
s:lega	0=-51 1=-28 3=-40 4=-26 5=-58 7=-40 8=-38
s:lege	1=-25 2=-27 4=52 5=29
s:leger	4=45
s:legi	0=85 4=-33
s:legis	0=51
s:leic	0=-25 2=-43 7=-34
s:leice	7=-30 8=-27
s:leid	2=36
s:leide	8=-26
s:leit	0=-41 1=30 4=-25 7=-25
s:leni	0=68
s:lenin	0=76
s:lense	4=-26
s:lent	1=-27 2=-25 4=39
s:lente	4=63
s:lequ	8=25
s:lero	7=29
s:lesb	0=-60 1=-72 2=-56 3=-32 4=-73 5=-83 6=152 7=-76 8=-66
s:lesbi	0=-70 1=-35 2=-46 3=-52 4=-63 5=-80 6=127 7=-54 8=-45
s:lesbo	1=-45 5=-35 6=-46
s:lett	0=-45 2=-51 4=-27 5=39 8=65
s:lette	1=-86 2=36 4=-56 5=39 6=42 7=-28 8=25
s:lettr	0=-38 2=-59 3=-40 4=-52 6=-46 7=-43
s:leuce	4=28
s:leuk	4=41
s:leur	4=-37
s:leve	1=-36 2=-28 5=-40 6=-26
s:levr	0=-51 1=-39 7=-32
s:levre	0=-50 1=-28 7=-37 8=-37
s:levu	1=-25 2=-29 5=-31 8=-33
s:levur	0=-29 1=-31 2=-27 6=-26 7=-31
s:lgbt	6=55
s:liai	0=-76 1=-74 2=-76 3=-89 4=-73 6=-69 7=-60 8=-95
s:liais	0=-77 1=-79 2=-84 3=-69 4=-77 6=-53 7=-81 8=-75
s:libe	0=39 1=-70 2=-67 3=-54 5=-36 6=-70 7=-72
s:liber	0=56 1=-55 2=-69 3=-42 4=-52 5=-33 6=-74 7=-53 8=25
s:libi	4=-25 5=57
s:libid	5=60
s:libr	0=-100 1=38 2=-69 3=-96 4=-46 6=-36 7=-55 8=-120
s:libra	0=-57 1=-112 2=-46 3=-61 4=-61 5=-74 8=-109
s:libre	0=-26 3=-25 5=25
s:lice	0=-84 1=-78 2=-64 6=-58
s:licen	0=-71 1=-70 2=-83 5=-25 6=-64
s:life	0=35 1=43
s:lifel	1=44
s:lift	3=-31
s:lifti	3=-29
s:liga	4=52 7=-34
s:ligam	4=72
s:ligh	0=-54 1=-58 2=-44 3=-43 4=-69 5=-57 6=-67 7=-45 8=-49
s:light	0=-44 1=-61 2=-41 3=-40 4=-34 5=-55 6=-40 7=-57 8=-80
s:lign	0=-66 2=-38 3=-32 5=-40 8=-61
s:ligne	1=-26 7=-25
s:ligu	4=-29
s:like	1=61 2=-25 3=-33 6=31
s:lill	2=-55 3=-49 4=-32 7=-31 8=-53
s:limo	2=-26 6=-27
s:limou	2=-56
s:line	4=48
s:ling	0=-72 1=-49 2=-72 3=-61 4=-63 5=-69 6=-62 7=-51 8=-68
s:linge	0=-42 1=-62 2=-26 3=-66 4=-74 5=-71 6=-51 7=-61 8=-47
s:link	1=-28
s:lisb	5=38
s:lisbo	5=36
s:list	0=29 1=-104 3=-40 4=-68 5=-68 6=-71 7=69
s:liste	0=-81 1=-70 2=26 4=-31 5=-28 6=-37 7=-52 8=-38
s:lite	0=-32 1=-41 2=-47 3=-49 4=-51 5=-48 6=-57 7=-36 8=-41
s:liter	0=-33 1=-47 2=-34 3=-56 4=-44 5=-52 6=-45 7=-47 8=-42
s:lith	4=38
s:lithi	4=48
s:liti	2=-34 3=-26 4=-28 5=-37 6=-28
s:litig	0=-34 2=-27 3=-32 4=-26 5=-41
s:litt	1=-30 4=38 5=-40 6=-35 7=-28
s:littl	4=26 5=-32 7=-39
s:live	1=56 2=-35 3=-31 4=-54 6=78 7=-48 8=-42
s:livi	3=-26 4=-38 5=-29 7=-27 8=-31
s:livin	4=-39 5=-35 8=-37
s:livr	0=-65 1=-37 3=-81 4=-69 5=-67 7=-44 8=-35
s:lobb	1=-32 3=-29 4=-26 7=-26 8=-49
s:lobby	7=-25
s:loca	2=-65 3=-53 4=-54 6=-70 8=-32
s:local	2=-28 3=-34 4=-25 5=-40 6=-53 7=-66 8=-41
s:locat	7=-30
s:locau	5=36
s:lock	0=-31 1=41 4=-30 7=-49
s:lockh	1=46
s:lodg	0=-69 1=125 2=-50 3=-36 4=-70 5=-34 6=-46 7=-83 8=-37
s:lodge	1=-33 5=-29
s:loge	0=65 1=-63 2=-34 3=-35 4=-58 5=-35 6=-44 7=-27 8=-28
s:logem	0=73
s:logg	3=49
s:logge	3=68
s:logi	0=-50 1=-67 2=-47 4=-45 5=-57 6=-64 7=-83 8=-70
s:logic	1=-33 3=86 7=-54
s:logis	0=-35 1=-42 2=-29 3=-49 4=-26 5=-41 6=-43 7=-41 8=-66
s:loir	1=-40 7=-36 8=-25
s:lond	0=27 1=-31
s:londo	0=28 2=-30 3=-26
s:long	0=55 1=28 2=-25 5=-62 6=-37 7=-40 8=-43
s:longe	1=28 3=30
s:longt	0=-34 1=38 2=-25 3=-33 4=-50 5=-56 8=-26
s:longu	0=31 1=-26 4=33 6=-33 7=-32
s:look	3=-29 4=-29 7=-27
s:lope	5=-40 7=-33
s:lord	2=-31
s:lorr	1=-25 5=-26 6=-32
s:loui	0=27
s:lour	2=-47
s:lourd	2=-45 5=30
s:love	0=-78 2=-63 3=-34 4=-83 5=82 6=-84 7=-60 8=-57
s:lover	0=-37 5=55
s:lovin	5=-30 8=-33
s:loya	7=49
s:luci	1=-26 6=67 7=-33
s:lucr	1=36
s:lucre	1=39
s:lumi	2=-31
s:lunc	2=-27 4=30
s:lupu	4=44
s:luro	1=-29 2=-30 3=-25 4=-27 7=-25 8=-48
s:lutt	0=-29 1=-33 2=-45 3=-27 4=-52 5=-32 7=-45 8=-61
s:luyn	8=39
s:luyne	8=47
s:lyce	0=-48 1=-64 2=-51 4=-48 5=-60 6=-49 7=-104 8=-69
s:lycee	3=-26 7=-44 8=-27
s:lymp	4=65 7=-25
s:lymph	4=56 8=-29
s:lync	2=106
s:mach	0=-58 1=-42 2=-39 4=29 5=-50 7=-61 8=-73
s:machi	0=-74 1=-55 2=-55 5=-44 7=-51 8=-83
s:maco	0=-83 1=31 2=-41 3=-54 4=-61 5=-69 6=-64 7=-47 8=-74
s:macon	0=-28 1=51 5=-44 6=-52 7=-28 8=-47
s:macr	0=87
s:macro	0=58 1=-29
s:maga	0=-53 1=-33 2=-35 3=-36 4=-67 5=-58 6=-53 8=-44
s:magas	0=-25 4=-29 6=-27
s:magaz	0=-34 2=-30 3=-32 4=-46 5=-37 6=-42 7=-55 8=-40
s:magi	0=-40 1=-33 2=-36 4=-41 5=-45 7=36
s:magis	0=-43 1=-36 2=-35 4=-35 5=-28
s:main	0=-102 1=-72 2=-58 3=-77 4=-79 5=-98 6=-62 7=-72
s:maint	0=-34 2=-36 3=-43 4=-48 5=-52 6=-36 7=-37
s:mair	0=76 1=-35 2=-25 3=-37 4=-61 5=-31 6=-47 7=-26 8=-60
s:mairi	0=-33 1=-28 3=-46 4=-33 6=-39 8=-29
s:mais	0=-52 1=-58 2=-59 3=-65 4=-54 5=-40 7=-69 8=-26
s:maiso	0=-64 1=-68 2=-53 3=-59 4=-52 5=-51 7=-66
s:mait	0=-68 1=-64 2=-81 3=-94 4=-78 5=-65 6=-80 7=-63 8=-66
s:maitr	0=-64 1=-44 2=-73 3=-77 4=-77 5=-69 6=-75 7=-76 8=-91
s:maje	5=39 6=-31
s:majeu	5=41 6=-27
s:majo	0=28 2=-46 3=-30 5=-31 6=-34 7=-47 8=-53
s:major	0=55
s:make	0=-41 1=-56 2=-61 3=-45 4=-41 6=-39 7=-46
s:mala	0=-78 1=-69 3=-58 5=-62 6=-71 7=-77 8=-68
s:malad	0=-67 1=-85 3=-67 4=31 5=-56 6=-64 7=-81 8=-82
s:male	4=73 7=-25
s:malen	0=-33 4=70
s:malt	0=-31 1=29 2=-31
s:malth	1=41
s:malv	6=39
s:malve	6=55
s:mamm	2=-63
s:mammo	2=-57
s:mana	0=-125 1=-143 2=-109 3=-114 4=-92 5=-83 6=-95 7=-89 8=-95
s:manag	0=-134 1=-149 2=-114 3=-123 4=-84 5=-87 6=-108 7=-88 8=-101
s:manc	0=-31 1=-34 2=-27 3=-34
s:manch	0=-30 1=-45 2=-29 3=-30
s:mand	0=-44 1=-52 2=-29 3=-56 4=-32 5=-27 6=-25 7=121 8=-51
s:manda	0=-45 1=-47 2=-44 4=-34 5=-26 7=114 8=-48
s:mang	1=44
s:mani	0=32 2=-56 3=-66 4=-93 5=-70 6=-59 7=-84 8=-61
s:manif	2=-60 3=-37 4=-76 5=-56 6=-58 7=-42 8=-46
s:mann	0=-45 3=-43 5=-26 6=-26 7=-51 8=-49
s:manne	0=-31 1=27 4=-27 5=-30 6=-29 7=-36 8=-37
s:manq	0=27 6=31
s:manqu	6=26
s:mans	8=54
s:mansl	8=77
s:manu	0=-54 1=-56 2=-51 3=-27 5=-65 6=-60 7=-42 8=-48
s:manue	8=-29
s:manut	2=-25 4=55
s:maoi	0=50
s:maois	0=43
s:maqu	0=-33 1=-26
s:maque	1=-29 3=-29
s:mara	0=-26 2=-30 3=-41 4=60 5=-32 6=-28 7=-48 8=-55
s:marai	3=-34 6=-41 8=-37
s:marat	4=55 5=-30 7=-26 8=-26
s:marc	2=-77 5=-53 6=-74 7=-40 8=-40
s:march	1=-59 2=-47 3=-70 4=-54 5=-46 6=-58 7=-60 8=-83
s:marcu	1=68
s:mard	7=37
s:marg	0=-48 1=30 2=31 4=-72 5=-57 6=46 7=-35
s:marga	6=104
s:margi	4=-43 5=-46 6=-43 7=-31 8=-29
s:mari	0=-57 1=-102 2=-30 3=-98 4=-129 5=-106 7=-109 8=-104
s:maria	0=-57 1=-29 2=-28 3=-45 4=-26 5=-57 7=-64
s:marie	0=-87 1=-49 2=-76 3=-29 4=-65 5=-60 6=42 7=-50 8=-50
s:marin	2=37 3=-33 4=-33 6=-32
s:mark	0=-47 1=-77 2=-56 3=-54 4=-66 5=-61 6=-76 7=-36 8=-56
s:marke	0=-52 1=-54 2=-75 3=-54 4=-52 5=-46 6=-60 7=-67 8=-62
s:marq	0=-46 1=-29 2=-34 3=-51 4=-34 5=-26 6=-26 7=-51 8=-29
s:marqu	0=-38 1=-27 2=-27 3=-54 4=-26 5=-30 6=-38 7=-48 8=-29
s:marr	0=-66 1=-72 2=-71 3=-59 4=-80 5=35 7=-82 8=-83
s:marra	4=-25
s:marri	0=-82 1=-73 2=-83 3=-53 4=-87 5=77 7=-72 8=-78
s:marry	6=35
s:mars	2=-30 6=53
s:marse	2=-34 6=63
s:mart	1=-27 3=-40
s:marx	0=42
s:marxi	0=37 1=25
s:mask	8=-46
s:maso	0=-61 1=-33 2=-43 3=-52 4=-61 5=-60 6=-45 7=-51 8=-46
s:mason	1=55 6=-27
s:mass	4=-34 5=-55 6=-27
s:mast	0=-73 2=-49 3=-71 4=-88 5=-84 6=-52 7=-67 8=-72
s:maste	0=-71 2=-63 3=-68 4=-69 5=-69 6=-51 7=-73 8=-69
s:matc	0=-31 2=34 3=56 4=-34 5=-43 7=-33 8=-39
s:match	3=51
s:mate	0=-81 1=-35 2=-55 3=-71 5=-75 6=-51 7=-63 8=-71
s:mater	0=-77 1=-44 2=-70 3=-49 5=-64 6=-79 7=-63 8=-57
s:math	1=-45 3=-29 8=28
s:mathe	1=-40
s:mathi	6=36
s:mati	0=-28 3=38 7=-26 8=-34
s:matie	1=-38
s:matin	2=62
s:matt	4=-31 7=-30
s:matte	0=31 7=-27
s:maxi	1=42
s:maxim	1=42
s:mayb	6=52
s:mayo	0=-27 5=35
s:mean	1=60 4=-44 8=-40
s:meas	3=42
s:measu	3=45
s:mede	0=-37 1=-29 2=65 3=-30 5=-29 6=-34 8=-36
s:medec	0=-42 1=-34 2=36 3=-25 4=-46 5=-27 6=-43 7=25 8=-28
s:medi	0=-105 1=-50 2=-40 3=-80 5=-126 6=-115 7=-69 8=-125
s:media	0=-25 1=-66 2=-58 4=-37 5=-39 6=-38 7=-98 8=-55
s:medic	0=-68 1=-73 2=-38 3=-28 5=-76 6=-56 7=-94 8=-71
s:medit	1=44 2=29 3=-34 4=-53 8=-43
s:meet	0=-48 1=-34 3=-31 4=-94 6=-31 8=-52
s:meeti	0=-35 1=-63 2=-42 3=-34 4=-87 5=-32 6=-36 7=-46 8=-49
s:meil	0=-34 1=-51 2=-35 3=-39 4=-47 5=-51 6=-34 7=-44 8=-44
s:meill	0=-49 1=-35 2=-31 3=-26 4=-33 5=-48 6=-28 7=-38 8=-50
s:mela	4=39 5=36
s:melan	4=50
s:memb	1=31 2=-75 4=-79 6=-30 7=88 8=-97
s:membe	1=-35 2=-72 3=-35 4=-63 5=-37 6=-27 7=89 8=-74
s:membr	0=30 1=43 2=-27 4=-49 6=-28 7=31 8=-36
s:memo	0=-53 1=-42 2=-44 3=-31 4=-40 6=-40 7=-31 8=-50
s:memoi	0=-53 1=-33 2=-42 3=-44 4=-45 6=-49 7=-34 8=-32
s:mene	2=-31 5=-54 7=25 8=-31
s:meneu	7=45
s:meno	2=51 5=57
s:menop	2=52
s:ment	0=-62 1=-61 2=-59 3=-34 5=-54 7=-52 8=43
s:menti	0=-51 2=-39 6=61 7=-38 8=37
s:mento	5=-34 6=-47 8=-37
s:menu	0=-36 2=-38 3=-49 6=-36 7=-32 8=47
s:menui	8=62
s:merc	1=40 5=-60 6=-32 8=-43
s:mercr	1=39
s:merg	0=-27 2=-29 4=53 6=-43 8=-26
s:merge	1=-26 2=-27 4=32 5=-30 6=-31 8=-28
s:meri	1=26 5=-27 6=-27 8=-31
s:merit	1=46
s:mero	8=38
s:merog	8=36
s:mess	0=29 3=-35 4=-35 8=-30
s:messa	1=-35 3=-35 4=-32
s:mesu	0=-37 5=-41 7=-33
s:mesur	0=-36 3=47 5=-58 7=-27 8=-38
s:meta	0=-50 1=-34 2=40 3=-52 4=-40 5=-42 6=-26 7=50 8=-31
s:metab	2=66
s:meth	0=-34 1=-32 2=-47 3=-35 4=-95 5=-43 6=-58 8=-54
s:metho	0=-36 1=-27 2=-41 3=-48 4=-87 5=-49 6=-62 8=-33
s:meti	0=37 1=-66 3=-30 4=-34 5=-30 6=-37 7=-39 8=-39
s:metie	1=-67 2=-46 3=-26 4=-40 6=-36 7=-30
s:metr	0=-25 2=-39
s:metri	2=-31
s:miam	0=48
s:micr	0=-31 2=-41 4=-31 6=-26 7=-40 8=-30
s:micro	0=-33 2=-30 4=-31 5=-28 6=-31 8=-34
s:midw	2=-39 4=-38
s:midwi	2=-32 4=-34
s:mieu	7=38
s:migr	1=-28 2=-29 4=-31 7=-67 8=-30
s:migra	1=-30 2=-30 4=-26 6=-25 7=-51 8=-25
s:mili	1=52 2=-108 3=-66 4=-96 5=-81 7=61 8=-69
s:milie	2=-25
s:milit	0=-43 2=-74 3=-65 4=-79 5=-108 8=-75
s:mill	0=-31 2=-25 3=-30 4=-61 6=-35 7=-25 8=-40
s:milli	4=-46
s:mine	0=-33 4=-37 5=-46 6=-35 7=54 8=-26
s:miner	7=-28
s:mineu	7=48
s:mini	1=-48 2=-27 3=-54 4=-59 5=34 7=-54 8=-68
s:minin	6=25
s:minis	1=-48 3=-41 5=58 6=-48 7=-34 8=-74
s:mins	8=-27
s:minu	1=-36 4=-53 5=-36 6=-48 7=-56 8=-36
s:minut	1=-28 4=-65 5=-43 6=-49 7=-45 8=-45
s:misc	1=-28 2=-26 3=-35 5=65 7=-27
s:misco	0=-29 1=-30 5=70 6=-27 7=-26
s:miss	0=-63 1=-52 2=-46 3=-55 6=-65 7=-53 8=-27
s:misse	4=45
s:missi	0=-72 1=-40 2=-47 3=-57 4=-80 5=-57 6=-52
s:mist	6=26
s:mista	5=-40 6=25
s:mitig	3=-30
s:mixt	7=-28
s:mobi	0=-39 1=-36 2=-33 3=-26 4=-29 5=-50 6=-28 7=-49 8=-26
s:mobil	0=-41 1=-43 2=-40 4=-28 5=-53 6=-32 7=-43 8=-30
s:mode	2=-76 3=-31 4=-29 5=-81 6=-55 7=-95 8=-66
s:model	3=-27 4=50
s:moder	0=-68 2=-31 3=-30 4=-25 5=-27 6=-25 7=-57 8=-39
s:modes	1=-27
s:modu	4=-32 5=-38 6=-29
s:modul	1=-38 5=-26
s:moel	2=46
s:moell	2=64
s:moeu	0=-38 1=-28 3=-28 4=-35 5=-31
s:moeur	0=-26 1=-25 2=-35 3=-32 4=-44 5=-38 8=-25
s:moin	4=51 5=-39 8=-29
s:moit	5=32
s:moiti	5=27 7=-26
s:mole	3=-25 5=-29 7=-26
s:molec	4=-30 5=-29 6=-29 7=-26
s:mome	0=53
s:momen	0=50 7=-27
s:mona	0=88
s:monar	0=87 4=-28
s:mond	0=-38 2=-44 3=74 4=-59 5=-37 8=-56
s:monda	0=-36 2=-38 3=79 5=-30 7=-44 8=-46
s:mone	2=-27 6=-25 8=37
s:moni	0=-29 1=-52 2=-61 3=-44 4=-65 5=-48 6=-49 7=-36
s:monit	0=-46 1=-41 2=-60 3=-41 4=-52 5=-48 6=-56 7=-51
s:monk	1=50 8=-38
s:mono	0=-30 2=33 4=-28 6=-40
s:monog	0=-25
s:monoz	2=74
s:mont	0=-74 1=-99 3=-113 5=-86 6=-82
s:monta	0=-28 1=-39 2=-65 3=-40 4=-45 5=-68 6=-26 7=-54 8=-70
s:monte	1=-26 3=-43 4=-27 6=-37 7=-39 8=-35
s:month	0=-34 1=-28 2=-47 3=-28 4=75 5=-49 6=-35 7=-53 8=58
s:montp	5=-27
s:montr	2=60 4=-54 6=-33 7=-30
s:mora	0=-43 2=-32 3=-56 4=-40 5=-65 6=-58 7=-36 8=-54
s:moral	1=-56 2=-29 3=-26 4=-38 5=-50 6=-40 7=-38
s:morm	4=-29 8=-42
s:mormo	8=-26
s:morn	0=-36 4=-47 5=-33 6=-61 7=28 8=-34
s:morni	0=-39 3=-32 4=-33 6=-51 7=36
s:mort	0=49 5=30
s:mortg	0=32
s:mosa	4=-48
s:mosai	2=39 4=-47
s:mote	0=-28 1=-47 2=-43 3=-27 4=-53 5=-53 6=-42 7=-31 8=-51
s:moteu	0=-45 1=-35 2=-45 3=-26 4=-47 5=-50 6=-55 8=-48
s:moth	0=-37 3=-43 4=-82 6=-38 8=-64
s:mothe	0=-48 2=-30 3=-59 4=-44 6=-44 7=-35 8=-54
s:moto	4=52 5=-56
s:motor	4=58 5=-54
s:mott	0=-40 1=-37 2=-38 4=-47 5=-39 6=-32
s:moul	0=-33 1=-33 2=-43 3=-71 4=-40 5=-44 6=-44 7=-62 8=-27
s:moula	2=-28 3=-44 6=-28
s:mouli	6=-27
s:mouv	0=39 3=-28 6=-38 8=-38
s:mouve	0=29 2=-27 3=-25 8=-37
s:move	0=68 1=-42 2=-46 3=-45 4=-63 5=-55 7=-74 8=-58
s:movem	0=50 7=-30 8=-32
s:movi	4=-39
s:muco	2=76 4=-51
s:mucov	2=62 4=-43
s:mugg	3=-27 8=-29
s:mugge	4=-27
s:mult	5=32 7=-35 8=-27
s:multi	5=41 7=-47
s:mumb	7=-25
s:muni	0=40 1=-26 2=-43 3=-40 4=-56 5=-48 6=-37 7=-51 8=-50
s:munic	0=54 1=-28 2=-33 3=-40 4=-49 5=-29 6=-39 7=-57 8=-45
s:mura	1=25 5=-49
s:muran	1=29
s:murd	0=-34 1=-27 3=-32 4=-37 7=-25
s:murde	0=-40 8=25
s:musc	2=37 4=-37
s:muscu	4=-37
s:muse	0=-71 1=-90 2=-75 3=-82 4=-93 5=-79 6=-69 7=-73 8=-77
s:museu	0=-46 1=-31 2=-25 3=-49 4=-52 5=-34 6=-43 7=-32 8=-40
s:musi	0=-84 1=-81 2=-43 3=-51 4=-74 5=-40 6=-46 7=39 8=-60
s:music	0=-59 1=-37 2=-38 3=-36 4=-50 5=-36 6=-37 8=-36
s:musu	1=-38 3=-28
s:musul	1=-27 4=-37
s:muta	0=-90 1=-87 2=61 3=-94 4=-115 5=-73 6=-59 7=-88 8=-87
s:mutan	4=-26
s:mutat	0=-83 1=-85 2=57 3=-85 4=-114 5=-107 6=-73 7=-95 8=-85
s:mutu	0=-58 1=-63 2=-52 3=-43 4=-73 5=-57 6=-34 7=-71 8=-66
s:mutue	0=-37 1=-47 2=-39 3=-50 4=-66 5=-29 7=-54 8=-70
s:myhe	2=57
s:myher	2=57
s:myst	4=-30 6=25
s:nage	1=-29 5=-67 6=-30
s:nageu	5=-73 6=-27
s:nais	0=-28 3=-25 4=43 8=-38
s:naiss	0=-30 4=45 7=-31 8=-31
s:nake	8=-32
s:name	3=-48 6=-25 8=50
s:nanc	1=31
s:nant	7=-31 8=-42
s:nante	1=-26 2=-25 4=-27 7=-27 8=-35
s:nasu	7=96
s:nasuw	7=85
s:nati	0=72 1=47 3=-46 4=-28 5=-36 6=-31 8=-37
s:natio	0=90 1=25 3=-54 4=-38 5=-50 6=-42 7=26 8=-72
s:natu	0=-84 1=-84 2=-63 3=-47 4=-81 6=-69 7=-85 8=-69
s:natur	0=-72 1=-65 2=-64 3=-53 4=-88 5=-31 6=-86 7=-69 8=-58
s:nean	1=-26 2=41 3=52 8=116
s:neand	2=59
s:near	4=31
s:nearb	4=28
s:neck	2=50
s:necke	2=37
s:need	0=-46 1=-47 2=-70 4=29 5=-66 6=-74
s:neede	1=-32 4=52 8=-25
s:nega	0=-27 2=65
s:negat	2=66
s:nego	0=-103 1=-111 3=-107 4=-92 5=-117 6=-92 7=-48 8=-120
s:negoc	0=-58 1=-71 2=-74 3=-79 4=-89 5=-79 6=-66 7=-69 8=-98
s:negot	0=-85 1=-55 3=-54 4=-59 5=-61 6=-56 7=26 8=-69
s:neig	3=-59 4=-27 6=-29 8=-33
s:neigh	4=-34 5=55
s:neit	1=62
s:neith	1=58
s:nerv	4=72 5=-52
s:nerve	4=53
s:nervo	4=49
s:netw	0=-30 1=-26 4=-67 7=-30 8=-32
s:netwo	0=-27 1=-34 4=-50 6=25 7=-28 8=-29
s:neut	7=-26
s:neutr	6=-29
s:neve	1=-54 2=-25 3=-52 4=-36 7=86
s:never	0=30
s:newb	2=-27
s:newbo	2=-41
s:news	7=31
s:newsl	0=32
s:next	2=-30
s:nexu	3=70
s:niet	0=-54 1=28 3=-29 5=-32 6=-27
s:nietz	0=-26 1=36 3=-25 8=-28
s:nigh	0=-43 1=-49 2=-60 3=-51 5=25 6=-68
s:night	2=-40
s:nihi	0=-39 1=32 2=-29 3=-31 5=-82 7=-39
s:nihil	0=-36 2=-41 5=-53 7=-34
s:nime	8=55
s:nine	7=28
s:ninet	7=28
s:nive	3=31
s:nobod	2=29 3=37
s:nois	3=-41
s:nomb	5=38
s:nombr	5=41
s:nomi	6=46
s:nomin	6=40
s:nord	4=-28
s:nordi	4=-28
s:norm	2=53
s:norma	0=-31 2=67 7=-30
s:nort	0=-33 4=-37
s:north	0=-34
s:norw	3=-27 4=-33 5=-30 7=-50
s:norwa	4=-29 7=-33
s:norwi	0=38
s:nost	0=43
s:nosta	0=55
s:nota	0=-45 1=-46 2=-51 3=-46 4=-30 5=-41 6=-26 8=-38
s:notai	0=-27 2=-34 3=-30 4=-42 5=-43 7=-34 8=-32
s:notar	3=-41
s:note	2=66 4=-30 6=27
s:noth	1=32 4=47 5=-29 8=35
s:nothi	1=52 4=26 5=-34 7=-29 8=52
s:noti	5=-32
s:notic	5=-34
s:notr	2=-32 7=39
s:nouv	0=32 5=-50 7=-25
s:nouve	0=40 1=-27 2=-31 3=-26 5=-53 7=-31
s:nova	2=41 4=-25
s:nove	1=-79 2=-50 3=-59 4=-53 5=-75 6=-99 7=-47
s:novel	0=-29 5=-34 6=-42 8=-42
s:novem	0=26 8=33
s:novi	5=40
s:novo	0=52
s:novot	0=52
s:nucl	0=46 3=33 4=-28 8=-32
s:nucle	0=50 3=29 4=-31 8=-32
s:nuit	4=-26 5=60
s:null	0=-27 7=45
s:numb	0=31 1=-30 2=-32 4=-45 5=-44 6=-30 7=-32 8=-33
s:numbe	1=-36 2=-60 4=-49 5=-38 6=-33 7=-46 8=-46
s:nume	0=-31 1=-58 2=-67 4=-44 5=-46 6=-47 8=-43
s:numer	0=-51 1=-54 2=-66 4=-25 5=-54 6=-53 8=-33
s:nurs	0=-72 1=-83 2=-91 4=-27 5=-85 6=-76 7=-73 8=-75
s:nurse	1=-40 4=-56 6=-32 8=-36
s:nursi	4=53
s:nutr	0=-27 3=-31 4=-33 5=-26 6=-29 7=-38 8=-36
s:nutri	0=-31 3=-29 4=-28 6=-33 7=-31
s:obje	0=-61 1=113 2=-27 4=-33 5=-26 7=-58
s:objec	0=-41 1=108 5=-26 7=-36 8=-37
s:obli	1=30 4=51 5=-28 8=60
s:oblig	4=51 5=-28 8=61
s:obse	1=-39 5=-27
s:obte	0=36 1=-31 5=-34
s:obten	1=-34 2=-26
s:ocam	7=-32
s:occl	3=-26
s:occlu	3=-26
s:occu	5=-25 6=-42 8=-74
s:occup	0=-29 1=-30 4=27 5=-31 6=-42 7=-29 8=-65
s:octob	0=-25
s:oddl	5=58
s:oduy	3=27
s:oeuv	0=-39 1=-46 2=-48 3=-39 4=-34 5=-28 6=-28 7=-37 8=-44
s:oeuvr	0=-33 1=-47 2=-52 3=-29 4=-33 6=-26 7=-29 8=-35
s:offe	0=-40 3=-32 4=-29 5=-53 6=-38 7=-38 8=44
s:offen	0=-45 3=-36 5=-61 6=-31 7=-44
s:offi	0=-31 1=-118 2=-111 3=-68 4=-37 5=-49 6=-48 7=-67 8=-30
s:offic	0=-43 1=-138 2=-106 3=-82 4=-31 5=-75 6=-36 7=-74 8=-56
s:ofte	4=42 6=30
s:okor	4=42
s:oliv	0=-38 8=-26
s:olive	4=41
s:onbo	3=27
s:onboa	3=37
s:oncl	2=36 7=48 8=-33
s:onco	0=-38 1=-27 2=45 3=-47 4=-50 5=-31 7=-35 8=-28
s:oncog	2=39 4=-32
s:oncol	0=-26 4=-35 6=-25 7=-34 8=-29
s:onli	3=-36 7=-30
s:onlin	6=-25 7=-31 8=-31
s:onsho	0=-25
s:open	2=-37 3=85 4=-39 5=27 6=49 7=-26 8=-38
s:openl	5=52 6=53 8=-27
s:oper	0=-95 1=-64 2=-75 3=-53 4=73 5=-80 6=-75 7=-79 8=-91
s:opera	0=-60 1=-44 2=-71 3=-37 4=35 5=-67 6=-64 7=-65 8=-57
s:opin	2=-30 4=-39 5=-29
s:opini	0=51 1=-37 4=-37 5=-28 8=-32
s:oppo	0=64 1=-48 2=-36 4=-55 5=-31 6=-55 8=-63
s:oppon	0=36 7=32
s:oppos	0=67 1=-53 2=-33 3=-33 4=-50 5=-39 6=-57 7=-77 8=-66
s:opte	3=61 4=-50
s:opti	0=-29 1=-35 3=-41 4=-38 5=-38 6=-28 8=-31
s:optic	8=-36
s:optiq	3=-25
s:orba	0=31
s:orde	0=-45 1=-45 2=-32 3=-34 5=66 6=-40 7=-63 8=102
s:order	8=46
s:ordo	1=-26 2=-48 4=-67 5=-44 6=-37 7=-51 8=-37
s:ordon	0=-38 1=-25 2=-45 4=-60 5=-39 6=-54 7=-53
s:ordr	0=-39 1=-65 4=-25 6=-28 7=-40
s:ordre	1=-27
s:orei	0=-53 2=-35 5=-28 7=-32 8=-42
s:oreil	0=-46 2=-29 3=25 4=44 5=-26 6=-38 7=-46 8=-29
s:orga	0=-45 2=-72 3=-76 4=-104 5=-110 6=-114 7=37 8=-85
s:organ	0=-59 1=-49 2=-71 3=-65 4=-92 5=-77 6=-118 7=44 8=-95
s:orgr	7=73
s:orgre	7=69
s:orgu	1=-42 2=-57 3=-31 4=-34 7=-39
s:orie	0=-108 2=-119 3=-105 4=-102 5=-135 7=-96 8=-91
s:orien	0=-100 1=-31 2=-113 3=-107 4=-102 5=-139 7=-101 8=-88
s:orig	2=85 4=-30 8=-29
s:origi	2=74 4=-38 8=-29
s:orth	0=-87 1=-57 2=-49 3=-41 4=-61 5=-51 6=-44 7=-30 8=-28
s:ortho	0=-48 1=-38 2=-51 3=-41 4=-49 5=-41 6=-39 7=-25 8=-36
s:othe	0=-59 2=-38 5=29 7=-25 8=-32
s:other	0=-41 2=-31 4=-60 7=-30
s:oues	0=-31 1=-30 2=-50 4=-26 5=-27 6=-31 7=-39 8=-38
s:outd	0=-27 1=-30 4=53 7=30
s:outda	7=32
s:outdo	4=54
s:oute	6=51
s:outi	3=-42 7=-27
s:outl	0=32 1=38 7=-45
s:outlo	0=40 1=39 7=-37
s:outr	1=-32 4=-61 8=99
s:outra	4=-44 8=93
s:outs	5=-29 8=46
s:outsi	5=-34 8=43
s:ouve	1=-45 2=-49 3=-38 4=-60 5=57 7=-62 8=-30
s:ouver	1=-54 2=-52 3=-43 4=-39 5=56 7=-71 8=-40
s:ouvr	0=-65 1=-53 2=-65 3=66 4=-70 5=-41 8=-71
s:ouvri	0=-49 1=-42 2=-50 3=-78 4=-48 5=-33 6=-34 8=-50
s:owne	0=-66 1=-76 2=-77 3=-79 4=-71 5=-78 6=-77 7=-71 8=-82
s:owner	2=-25 7=-34
s:oxfo	1=39
s:oxfor	1=36
s:paci	0=-79 1=91 3=-50 4=-33 5=-47 6=-41 7=-74 8=-34
s:pacif	0=-75 1=99 2=-34 3=-64 5=-28 7=-62 8=-30
s:pack	0=-28 5=-52
s:packa	0=-32 5=-60 8=-25
s:pacs	0=-52 1=-33 2=-49 3=-34 4=-42 5=-68 6=-33 7=-37 8=-33
s:padd	7=43
s:paddi	7=52
s:page	4=-44
s:pain	0=-39 1=-25 2=-64 3=-58 5=-60 6=-41 7=-29 8=-35
s:paink	4=57
s:paint	2=-35
s:pala	4=60 7=-36
s:palat	4=67
s:palb	2=52
s:pale	0=32
s:pales	0=38
s:pall	2=-26 3=-34 4=-36 5=-36 7=-33 8=-51
s:palli	1=-28 4=-40 5=-29
s:palm	0=-30 1=-46 2=-37 4=-35 5=-44 6=-38 7=-54 8=-34
s:pana	8=43
s:panam	8=46
s:pand	1=-37 2=-36 3=-36 5=-43 6=-26 7=-36 8=-53
s:pande	0=-30 1=-33 2=-28 4=-29 5=-40 7=-30 8=-42
s:pane	1=-48 2=56 5=-47 8=-40
s:pani	4=62
s:pann	0=-35 4=-49 5=-29 6=-28 7=-42
s:panne	4=-28
s:pans	6=85
s:panse	6=81
s:papa	6=99
s:pape	0=-60 1=-47 2=-75 4=-115 5=-35 6=36 7=-40 8=-70
s:paper	0=-29 1=-33 2=-25 3=-68 4=-127 5=-46 6=-45 7=-26
s:papi	3=37 8=-43
s:papie	3=25 8=-39
s:paque	4=33
s:para	0=-29 1=-42 2=-45 3=-54 4=-90 5=-55 6=-54 7=-48 8=-68
s:parad	3=-31
s:parai	0=32
s:paral	0=-48 1=-37 2=-39 3=-29 4=-59 5=-58 6=-31 7=-52 8=-49
s:parc	1=-47 2=-33 3=-38 5=-85 6=41 7=-33 8=-67
s:parco	4=49
s:pare	0=-69 1=-31 3=-27 4=-71 5=-35 6=-35 7=-42 8=-78
s:paren	0=-71 1=-50 2=-41 3=-50 4=-89 5=-39 7=-54 8=-57
s:parf	0=39 1=-37 2=-28 3=-36 6=-40 7=-45
s:parfa	0=51 3=-36 4=-57
s:parfo	0=-31 4=27
s:pari	0=-90 1=-72 2=-38 3=-55 4=-44 5=-48 7=-95 8=-63
s:paris	0=-61 1=-42 3=-41 4=-25 5=-35 7=-55
s:park	2=32 4=52 8=35
s:parki	2=34 4=53 8=35
s:parl	0=-58 1=-83 2=-99 3=-48 5=31 6=46 7=-73 8=-110
s:parle	0=-77 1=-35 2=-30 3=-39 4=-26 5=-42 6=-47 7=-25 8=-31
s:parli	0=-35 1=-28 4=-37 5=-45 6=-35 7=-47
s:paro	1=28 2=-60 3=-28 5=-49 6=-30
s:paroi	0=-45 2=-30 4=-62 5=-45 6=-35 7=-27 8=-45
s:parol	1=-42 2=-66 4=30 5=-28 7=27 8=48
s:parq	8=37
s:parqu	8=59
s:parr	6=44
s:parra	6=48
s:part	0=82 1=-172 2=-76 3=-89 4=-59 5=-30 7=-146 8=-163
s:parta	0=-40 4=-32 5=-57 6=-33
s:parte	0=-102 1=-51 2=-57 3=-52 4=-69 5=-69 6=-59 7=-54 8=-44
s:parti	0=-74 1=-53 2=26 3=42 4=33 7=-48 8=-47
s:partn	0=-72 1=-63 2=-64 3=-80 4=-93 7=-74 8=-79
s:pasq	5=32
s:pasqu	5=44
s:pass	1=-102 2=-100 3=31 4=-41 6=-103 7=-42 8=-60
s:passa	0=-37 2=-27 3=-28 5=-30 6=-27
s:passe	0=-48 1=-47 2=-55 4=37 6=-55 7=-29 8=-65
s:passi	0=-101 1=-62 2=-64 3=-78 4=-66 5=-79 6=-49 7=-69 8=-67
s:passp	0=-33 1=-32 2=-33 3=25 4=-34 5=-43 6=-25 7=-51 8=-27
s:past	0=-36 2=-44 3=-59 4=-69 5=-53 6=-32 7=-42 8=-29
s:paste	0=-26 1=-57 2=-26 3=-31 4=-59 5=-38 7=-41
s:pasto	1=53
s:pastr	1=-39 2=-43 3=-29 4=-36 5=-32 6=-41
s:pate	0=-64 1=-64 3=-39 5=-43 6=-64 7=-56 8=-54
s:paten	0=-57 1=-50 2=-45 3=-45 4=-48 5=-43 6=-28 7=-47 8=-53
s:pater	2=35 3=-45 4=34
s:path	8=-37
s:patho	4=47 5=-27 8=-26
s:pati	0=-84 1=-52 2=-81 3=-66 5=-68 6=-99 7=-79 8=-75
s:patie	0=-68 1=-75 2=-53 3=-51 5=-57 6=-76 7=-55 8=-54
s:patis	0=-44 3=-30 4=-36 5=-60 6=-34 8=-26
s:patr	1=-54 2=-49 3=-51 4=-51 5=69 6=-63 7=-69 8=-55
s:patri	0=25 1=-32 2=-36 3=-31 5=-30 6=-39 7=-26 8=-48
s:patro	0=-38 1=-28 4=-30 5=72 6=-36 7=-62 8=-34
s:patt	1=-39 2=-35 3=29 4=-41 5=-39 6=-34 7=-28 8=-33
s:patte	0=-43 1=-27 2=-42 3=34 4=-39 5=-36 6=-40 7=-31 8=-37
s:paum	3=94
s:paym	0=-45 4=-26 5=-27
s:payme	0=-29 8=-33
s:payr	0=-38 1=-40 2=-33 3=-33 4=-30 5=-34 7=-93 8=-38
s:payro	0=-48 1=-42 2=-36 3=-32 4=-52 5=-37 6=-38 7=-79 8=-28
s:pays	0=-25 1=-36 3=-25 6=-29 7=36
s:paysa	1=-31 6=-35 7=42
s:peac	0=42 7=-36 8=36
s:pean	4=33
s:peanu	4=38
s:pein	0=-54 1=-83 2=-72 3=-95 4=-33 5=-78 6=-77
s:peine	4=-32 8=52
s:peint	4=63 5=-30 8=-54
s:pele	1=25
s:peler	1=31
s:pena	0=-51 1=-50 2=-38 3=-40 4=-62 5=-32 6=-53 7=-53
s:penal	2=-25 4=-35 5=-25
s:pend	2=-48 4=-51 5=28 6=-45 7=-51
s:penda	0=31 2=-27 6=-35 7=-63
s:peni	0=-26 1=-48 2=-33 4=34 5=-30 6=-32
s:penit	1=-35 2=-25 3=-28 4=-41 5=-30 6=-25 7=-29
s:pens	0=-44 1=87 3=-30 5=-61 6=-28 7=27 8=-60
s:pense	0=-34 1=120 7=-27
s:pensi	0=-27 5=-41 6=-44 7=-27 8=-61
s:peop	0=-63 1=-77 2=-55 4=-58 7=-54
s:peopl	0=-67 1=-58 2=-56 4=-72 6=28 7=-48 8=-37
s:pepi	1=-26 2=-29 3=-39 4=-44 6=-25
s:pepin	3=-47 4=-37 6=-37
s:perd	0=-44 1=28 2=-41 3=-49 4=85 6=-36 7=-43 8=-45
s:perdu	0=-28 1=-57 3=-34 4=-38 5=-53 6=-38 8=-51
s:perf	0=-37 1=-35 4=-25 5=-30 6=-35 7=-40 8=-88
s:perfe	0=-38 1=-44 2=-27 5=-36 7=-37 8=-87
s:peri	5=-27 8=-47
s:perio	0=27 5=-26 8=-35
s:perj	8=49
s:perju	8=43
s:perm	0=-59 1=-84 2=-87 3=-74 4=-81 5=-96 6=-74
s:perma	0=26 1=-70 2=-49 3=-60 4=-62 5=-79 6=-44 7=31 8=-97
s:permi	0=-34 1=-48 2=-27 4=-44 5=-28 6=-34 7=-44 8=43
s:perri	6=41
s:pers	0=-28 1=46 4=-73 6=-26 7=-38 8=-88
s:persi	2=25
s:perso	1=40 4=-68 6=27 7=-33 8=-72
s:pert	3=-32 6=-28
s:pete	1=25 5=-35 6=-49 7=-26 8=-36
s:peti	0=-61 1=-74 3=-40 4=-61 7=-70 8=-49
s:petit	0=-28 1=-38 2=-59 4=-45 5=-61 6=50 7=-36 8=-32
s:petr	6=46
s:petro	6=46
s:pett	0=-27 7=-30
s:phar	1=-67 3=-71 4=-69 5=-67 6=-59 7=-81 8=-66
s:pharm	1=-58 3=-38 4=-53 5=-42 6=-59 7=-72 8=-52
s:phas	8=-36
s:phil	0=-75 2=-91 3=-71 4=-88 5=-89 6=-86 7=-58 8=-78
s:philo	0=-112 1=68 2=-94 3=-74 4=-84 5=-73 6=-70 7=-84 8=-118
s:phon	1=42 3=38 5=67
s:phone	1=40 8=30
s:phot	0=-88 1=-100 2=-66 3=70 4=-110 6=-100 7=-109 8=-105
s:photo	0=-81 1=-78 2=-79 4=-89 6=-50 7=-101 8=-93
s:phra	3=32 5=-29
s:phys	0=-38 1=25 2=-30 3=-29 4=-53 6=-33 7=-48 8=-35
s:physi	0=-25 2=-46 3=-44 4=-49 7=-62 8=-29
s:pian	1=-27 3=-50 4=-40 7=-27
s:pick	1=-60 2=-52 3=-48 4=-31 5=-47 6=-46 8=-59
s:picke	0=-31 4=-43 8=-25
s:pict	5=55
s:pictu	5=46
s:piec	3=46 6=-34 8=-48
s:pier	0=-28 5=-31 6=46
s:pierr	6=41
s:pilo	0=-62 1=-72 3=34 4=26 5=-60 6=-69 7=54 8=-54
s:pilot	2=-34 3=-29 4=36 5=-30 7=48
s:pipe	0=-40 1=-29 2=-54 3=-35 4=-51 5=-34 6=-30 7=-49 8=-53
s:pipel	2=-34 4=-30 7=-25
s:piqu	0=-32 7=67
s:pique	0=-25 7=36
s:pira	2=-25 3=-25 7=-35
s:pirat	2=-27 6=-26 7=-27
s:pitc	1=-30 5=-55 6=-29 8=-73
s:plac	0=42 1=-37 2=-41 3=-47 5=-51 6=78 7=-36
s:placa	1=-28 2=-25 3=-30 4=-28 5=-31 6=79 8=-43
s:plai	1=-50 2=-39 3=-40 6=-56 7=-61
s:plaid	0=-31 2=-29 4=-48
s:plain	0=-43 4=-45
s:plais	1=-29 2=25 3=-28 4=48 6=-46 7=-43 8=-37
s:plan	0=-101 1=-79 2=-129 3=-25 5=-99 6=-70 8=-61
s:plane	4=64
s:plann	0=-63 1=-51 2=-118 3=-53 4=-33 5=-70 6=-74 7=-35 8=-49
s:plant	3=40 7=-30
s:plaq	8=35
s:plaqu	8=31
s:plas	1=-31 2=-28 3=-31 7=-33 8=-28
s:plat	0=-34 2=-34 4=-46 6=-29 7=-56 8=-27
s:platf	1=-43 4=-30 7=-46
s:play	0=-33 1=-38 2=-46 3=-42 4=-65 5=-66 6=-53 7=-55 8=-55
s:playe	0=-33 7=-51
s:plea	0=-54 2=-40 3=-62 5=-47 7=-29 8=-41
s:pleas	0=-46 1=25 2=-38 3=-55 5=-59 7=-31 8=-64
s:plei	0=-26 2=-26 4=49 5=48 7=-36
s:plon	1=-43 6=-30
s:plong	1=-39 2=37 3=-25 6=-26 8=-32
s:plum	0=36 2=-31 7=-28
s:plur	1=-37 3=-27 8=-28
s:plus	0=-34 1=53 2=-29 5=66 7=-26
s:plusi	0=-31 1=34 2=-31 3=-25 5=81 7=-29
s:plut	4=-30
s:pluto	5=-26
s:podc	6=43
s:podca	6=42
s:poig	1=47
s:poign	1=38
s:poin	0=-68 1=-63 2=-74 3=33 4=-60 5=-73 6=-47 7=-71 8=64
s:point	0=-51 1=-49 2=-67 3=53 4=-56 5=-34 6=-37 7=-33 8=76
s:pois	3=-36 7=35
s:poiss	3=-32
s:pola	1=-41 2=-30 3=-35 4=-46 5=-40 6=-29 7=-57
s:polan	8=38
s:poli	1=-112 2=-65 3=-134 4=-76 5=-129 6=-66 7=-91 8=34
s:polic	0=-27 1=-44 2=-51 3=-110 4=-102 5=-94 7=-63 8=69
s:polio	4=52
s:polit	0=38 1=-98 2=-61 3=-82 4=-108 5=-71 6=-101 7=-30 8=-115
s:polo	7=-56 8=-30
s:polon	7=-46 8=-36
s:poly	1=-37 3=-35 5=119 6=-55 7=-31 8=-47
s:polya	0=-43 1=-52 2=-44 3=-35 5=104 6=-51 7=-34 8=-53
s:pomp	1=-44 3=-31 5=-55 8=-38
s:pompi	1=-28 3=-32 5=-55 6=52
s:ponc	0=-59 1=-52 2=-34 3=-32 4=-52 5=-35 6=-31 7=-38 8=-52
s:ponct	0=-54 1=-52 2=-36 3=-40 4=-41 5=-44 6=-30 7=-43 8=-62
s:popu	0=-65 2=-37 5=-29 7=-54 8=-52
s:popul	0=-59 2=-35 4=-25 7=-45 8=-46
s:porn	0=-28 5=100 7=-30
s:porno	5=68
s:port	5=-32 6=-26 8=-104
s:porta	8=-60
s:porte	0=-85 1=-59 3=-43 4=-59 6=29 7=-91 8=-47
s:portf	0=-32 2=-65 3=-38 4=-50 5=-45 6=-47 7=-29 8=-38
s:porti	0=-25 3=68 5=-28 7=-35 8=-34
s:portr	1=-69 2=-35 4=-29 6=-27
s:portu	2=38
s:posi	0=-43 1=-99 2=50 5=-46 6=-53 7=-36 8=-41
s:posit	0=-53 1=-78 2=31 3=39 4=-30 5=-48 6=-58 7=-28 8=-43
s:poss	2=-35 8=36
s:possi	4=33
s:post	1=-51 2=-54 3=-72 8=-49
s:poste	0=-38 1=-27 2=-29 4=-40 6=-30 7=-36 8=-36
s:postg	3=-26 4=-32 7=-45
s:posti	0=36 6=35
s:postp	4=54
s:postu	0=-36 1=-25 4=-43 5=-31 7=-27
s:pott	3=-38 5=-45 6=-40 8=-33
s:potte	0=-31 1=-27 3=-34 5=-48 6=-32 7=-29 8=-39
s:pouc	0=-51 2=-40 4=-37 5=-49 8=-25
s:poul	1=34 3=-55
s:poult	1=33
s:pour	1=47 3=-31 7=-25 8=76
s:pourr	6=34
s:pours	8=82
s:pourt	1=54
s:powe	1=-48 3=-27 7=-41 8=-27
s:prac	0=-42 1=29 2=-25 3=-25 4=-35 6=-59 7=-56 8=-43
s:pract	0=-41 1=28 2=-27 3=-37 4=-34 6=-50 7=-30 8=-33
s:prag	4=-47 5=-26
s:pragm	0=-39 1=-37 4=-33 5=-26 6=-29
s:prai	0=-40 5=-27 8=-26
s:prais	0=-35 1=-29 5=-35
s:prat	0=-75 1=-61 2=-65 3=-48 4=-74 5=43 6=-80 7=-38 8=-64
s:prati	0=-61 1=-62 2=-70 3=-51 4=-62 5=38 6=-79 7=-26 8=-57
s:prec	1=32 6=76 7=-31 8=-39
s:prece	1=60 5=28
s:preci	2=-30 4=-40 6=77 8=-41
s:preco	2=43
s:pred	2=113 4=-73 5=-25 7=-38 8=-37
s:predi	2=113 4=-66 5=-25 7=-40 8=-34
s:pref	0=-80 2=-65 3=-32 5=-54 6=56 7=-50 8=-80
s:prefe	0=-94 2=-58 3=-41 5=-59 6=46 8=-64
s:preg	0=-31 1=-27 4=58
s:pregn	4=46
s:prel	2=64 3=-72 8=-48
s:prele	0=-27 2=64 3=-53 4=-28 8=-50
s:prem	0=-48 1=-59 3=-63 4=-56 7=-64 8=-50
s:premi	0=-47 1=-49 2=-73 3=-57 4=-56 7=-57
s:premu	2=32
s:pren	0=-64 1=-59 2=-29 3=-44 5=-48 6=-53
s:prena	0=-40 1=-25 4=-50 5=-30 6=-37
s:prep	0=-61 1=-73 2=-65 3=-55 4=-47 5=-72 6=-55 7=-71 8=-63
s:prepa	0=-71 1=-74 2=-54 3=-65 4=-77 5=-50 6=-63 7=-76 8=-69
s:pres	2=-114 3=31 4=-65 5=-104 6=-28 7=-31 8=31
s:presc	8=65
s:prese	0=-61 2=-27 5=-40 7=30 8=51
s:presi	0=48 1=52 2=-49 3=-57 4=-65 5=-39 8=-46
s:press	0=-59 1=-75 2=-43 3=67 5=-65 6=-46 8=-72
s:prest	7=-37
s:pret	0=-30 2=-40 3=-43 4=-40 5=39 6=-28 7=-33 8=-25
s:prete	2=-32 3=-33 4=-37 8=-36
s:prev	0=-64 1=-75 3=29 4=-130 5=-78 6=-95 7=-29
s:preve	0=-56 1=-46 2=-72 3=-70 4=-127 5=-54 6=-61 7=-69 8=-79
s:previ	0=-27 2=36 3=28 4=-33 5=-32 8=69
s:prevo	2=-28 4=-27
s:prevu	2=59 3=54
s:pric	3=-28 4=-40 6=-30 7=-37
s:prici	2=-25 3=-29 4=-39 6=-28
s:prid	0=-59 1=-61 2=-30 3=-47 4=-56 5=-36 6=35 7=-64 8=-66
s:prie	1=48
s:pries	0=-29 1=51
s:prim	0=-27 1=-31 4=-35 5=-28 7=-46
s:prima	1=-27 4=-35 6=-52
s:prin	0=-67 1=54 3=84 4=-34 5=-92 6=-88 8=-31
s:princ	1=104 7=30 8=25
s:print	0=-51 1=-70 4=-39 5=-35 6=-41 7=-59 8=-64
s:prio	7=39
s:prior	4=-28
s:pris	0=-126 1=-95 2=-87 3=26 4=-111 5=-85 6=-96 7=-105 8=69
s:prise	3=45
s:priso	0=-70 1=-111 2=-84 4=-107 5=-59 6=-87 7=-85 8=69
s:priv	1=-33 3=-39 4=-25 7=-37 8=-46
s:priva	1=-37 3=-45 5=32 7=-25
s:prive	5=-25
s:priz	5=-49 7=-46 8=-38
s:prob	1=-73 2=-56 3=-49 4=58 5=-67 6=-52 7=-52
s:proba	0=-64 1=-57 2=-40 3=-42 4=-85 5=-34 6=-38 8=40
s:probl	0=45 1=-36 4=92 8=-53
s:proc	1=-95 2=-80 3=-33 4=-34 5=-86 6=-95 7=-80
s:proce	0=-76 1=-86 2=-95 3=-76 4=-92 5=-82 6=-69 7=-61 8=-65
s:proch	0=65 4=34 5=-30
s:proct	3=60
s:procu	0=-43 1=-36 6=-25 8=57
s:prod	0=-98 1=-68 2=-98 3=-62 5=-72 6=-54 7=-66 8=-68
s:produ	0=-82 1=-70 2=-88 3=-50 5=-74 6=-65 7=-84 8=-59
s:prof	0=-59 1=-33 2=65 3=27 4=-59 6=31 7=-131 8=-99
s:profe	0=-91 1=-35 3=-95 4=-82 5=-40 6=-55 7=-99 8=-72
s:profi	1=-26 2=78 3=71 4=-45 6=44
s:profo	4=40
s:prog	0=-61 1=-45 2=-56 3=-41 5=-72 6=-103 7=-92 8=-66
s:progn	4=26
s:progr	0=-71 1=-52 2=-63 4=-62 5=-53 6=-99 7=-83 8=-58
s:proj	0=-48 1=-77 2=-29 3=-114 4=-47 5=-74 6=-67 7=-87 8=-72
s:proje	0=-26 1=-82 3=-113 5=-68 6=-77 7=-102 8=-78
s:prom	0=-57 1=-34 2=-60 3=-56 4=-46 6=-46 7=-54 8=-60
s:promi	1=-34 5=34 6=-27
s:promo	0=-51 1=-26 2=-39 3=-38 5=-59 6=-35 7=-37 8=-55
s:pron	8=62
s:prono	8=60
s:prop	0=-42 3=-40 4=-48 5=-31 6=-39 8=-39
s:propo	1=-25
s:propr	1=-34 6=-43 8=-31
s:pros	0=-70 1=-76 2=-64 3=-42 5=35 6=-56 7=35
s:prose	2=-35 3=-25 4=-44 5=-37 6=-32
s:prosp	1=-32 7=77
s:prost	0=-60 1=-43 2=-27 3=-37 4=35 5=64 6=-39 7=-26 8=-28
s:prot	0=-65 1=-93 2=-116 3=-107 4=-46 5=-53 6=-116 7=-76 8=-88
s:prote	1=-67 2=-53 3=-56 4=-45 5=29 6=-51 7=-33 8=-55
s:proth	0=-59 1=-56 2=-53 3=-62 5=-47 6=-60 7=-59 8=-59
s:proto	0=-27 2=-27 5=-32
s:prou	0=33 1=-33 2=53 5=-29 6=25 7=35
s:prouv	0=-27 2=60 6=-34
s:prov	1=35 5=-27
s:provi	1=40
s:psen	2=36
s:psyc	0=-38 1=-49 2=-64 3=-42 5=-49 6=-66 7=-46 8=-57
s:psych	0=-47 1=-62 2=-58 3=-32 4=48 5=-53 6=-51 7=-40 8=-63
s:publ	1=-77 2=-34 3=-81 4=-89 6=-40 7=-47 8=-40
s:publi	0=25 1=-81 3=-97 4=-88 8=-57
s:puce	2=-30 5=27
s:pucea	5=48
s:pupi	0=-38 2=-33 3=-34 4=-25 6=-38 7=-39 8=-30
s:pupil	1=-39 2=-32 3=-36 4=-33 5=-26 6=-45 7=-36 8=-33
s:purg	0=-26 8=83
s:purs	2=-28 4=-32 7=-57 8=-28
s:purse	2=-32 4=-30 7=-79
s:quak	1=26 4=-32 5=-30 7=-39
s:quake	0=37 1=29 4=-27 7=-44 8=-26
s:qual	0=-86 1=-87 2=-81 4=-72 5=-69 6=-82 7=-73 8=-81
s:quali	0=-103 1=-96 2=-82 4=-74 5=-69 6=-69 7=-77 8=-69
s:quar	0=-44 1=-80 2=-39 3=-39 4=-30 5=-45 7=-48 8=-59
s:quara	6=57
s:quart	1=-62 2=-45 3=-57 4=-35 5=-25 6=-44 7=-61 8=-41
s:quat	1=28 3=-28 4=-28 6=-32 7=-26 8=-26
s:quatr	1=33 3=-29 4=-29 6=-31
s:quee	0=-25 1=-57 2=-52 3=-33 4=-48 5=-38 7=-45 8=-37
s:ques	1=-31 3=-31 5=-50 6=33 7=-40
s:quest	0=-39 1=-39 2=-31 3=-36 5=-40 6=35 7=-32
s:quic	0=-39 1=-36 2=-47 3=-37 4=-31 5=-42 6=-33 8=-31
s:quil	5=52
s:quim	3=-25
s:quimp	3=-31
s:quit	1=58 6=45 7=58 8=-34
s:quitt	1=55 3=-28 6=38 7=59 8=-34
s:quot	1=31 2=46
s:quoti	2=39
s:raba	3=38
s:rabh	1=49 6=-25
s:race	7=-32
s:raco	5=45 6=43
s:racon	2=-32 5=53 6=54
s:radi	0=-30 1=-46 2=-81 3=-73 4=-88 5=-90 6=-123 7=-74 8=-97
s:radic	0=30 1=-49 5=-48
s:radio	0=-26 1=-29 2=-45 3=-36 4=-40 5=-38 6=-93 7=-29 8=-28
s:rahm	2=39
s:rahma	2=45
s:rail	0=-25 1=-46 2=-48 3=-25 4=-34 5=-46 6=-32 7=-67
s:railr	7=-53
s:railw	2=-32 3=-26 5=-32 8=-27
s:rain	5=-30
s:rainb	5=-33
s:rais	0=-63 1=83 2=-41 3=-46 4=-26 6=-52
s:raise	0=-56 1=52 2=-36 5=-46 6=-55 7=-38 8=-46
s:raiso	7=62 8=50
s:rall	0=75 6=-32 7=-26 8=-54
s:ralli	0=42 6=-26 8=-43
s:rang	0=-70 1=-67 2=-49 3=-66 4=-64 5=-53 6=-53 8=-80
s:range	0=-48 1=-51 2=-50 3=-50 4=-40 5=-40 6=-36 7=-59 8=-43
s:rank	7=69
s:rant	0=41
s:rapp	0=-58 1=-64 2=-67 3=48 4=-41 5=41 6=-25 7=-52
s:rappe	8=55
s:rappo	0=-54 1=-75 2=-58 3=-46 4=-66 7=-63 8=-82
s:rappr	3=30
s:rass	0=54
s:rasse	0=50
s:rate	1=-29 2=-26 3=-31 4=-37 7=-57 8=-37
s:rath	0=-26 1=60 5=-34
s:rathe	1=47 2=-27 5=-26
s:rati	0=-52 1=47 3=-39 4=-35 5=-26 6=-29 7=-64 8=-61
s:ratio	0=-57 1=43 2=-38 3=-45 4=-36 5=-26 6=-43 7=-73 8=-64
s:reac	1=-48 2=-37 7=-29 8=-36
s:read	2=-78 3=39 4=-72 5=-68 6=-64 7=-71 8=-80
s:reade	0=-61 1=-59 2=-33 4=-83 6=-27 7=-52 8=-27
s:readi	0=-36 4=-26 5=-33 7=-31 8=-28
s:real	0=-32 1=-50 3=-28 4=-40 5=-28 6=-48 7=-48 8=-42
s:reali	0=-26 1=-53 4=-37 6=-48 7=-42 8=-40
s:reas	1=34 7=-35
s:reaso	3=-28 7=-31
s:rebe	0=47 1=-26 8=-26
s:rebel	0=54 1=-28
s:rebo	5=-46
s:rebon	5=-26
s:rebu	0=-30 1=-26 3=-34 5=-33 7=-29 8=-39
s:rebui	0=-35 3=-34 5=-30 8=-38
s:rece	0=-52 2=-91 4=-67 6=-44 7=-85
s:recei	3=50 5=57
s:recep	0=-28 2=-54 3=-43 4=-61 5=-49 6=-49 7=-60 8=-63
s:reces	1=-43 4=-52 5=-28 7=-28 8=-32
s:rech	4=73 5=-31 6=-26 8=-53
s:reche	8=-37
s:rechu	4=67
s:reci	1=-32 2=-30 3=-26 6=-37 8=39
s:recip	8=-26
s:recl	1=-30 2=-27 6=-37
s:reco	0=-160 1=-74 2=-164 3=54 5=-58 6=-49 7=-144
s:recog	0=-71 1=-60 2=-64 3=36 4=-73 5=-74 6=-69 7=-62 8=-78
s:recoi	1=-34 6=-33
s:recom	0=-38 1=-51 2=-47 3=-89 4=-37 5=-47 6=-62 7=-39
s:recon	0=-74 1=-36 2=-50 3=43 5=-97 6=-74 7=-63 8=-38
s:recor	0=-61 1=-48 2=-63 4=-57 5=-56 7=-56 8=50
s:recou	2=-25 3=-31 8=-42
s:recov	1=-29 2=-36 3=-25 4=27 5=50 6=-34 7=-35 8=-70
s:recr	0=-42 1=-58 2=-39 3=-71 4=-46 5=-51 7=-72 8=-74
s:recru	0=-36 1=-62 2=-31 3=-68 4=-26 5=-38 7=-86 8=-62
s:rect	2=-32
s:recto	2=-38
s:recu	0=-41 1=59 2=-28
s:recus	1=109
s:recy	0=-35 1=-37 6=-26 7=-42
s:recyc	0=-58 1=-30 4=-29 7=-60
s:reda	0=-75 1=-50 2=-59 3=-50 4=-54 6=-48 7=-46 8=-77
s:redac	0=-62 1=-33 2=-66 3=-48 4=-69 6=-58 7=-60 8=-74
s:redu	0=-51 1=-50 2=-44 3=-47 4=-42 5=-52 6=-40 7=-29 8=-40
s:reduc	1=-35
s:redui	0=-29 1=-25 3=-40 4=-44 5=-33 6=-33 7=-32 8=-46
s:reed	4=-27
s:reel	7=69
s:reen	3=55
s:reenr	3=58
s:refe	3=-79 8=-53
s:refer	2=-32 3=-68 6=27 8=-52
s:refo	0=42 1=-32 2=-33 3=-36 5=-68 6=56 7=-28 8=-35
s:refor	0=32 3=-48 5=-27 7=-27 8=-33
s:refou	6=47
s:refr	2=-26 8=-25
s:refu	0=57 3=77 5=-52 6=-50
s:refug	2=-26 6=-43
s:refus	0=43 1=26 3=100 4=31 5=-44
s:regi	1=-62 3=-44 4=-29 5=-45 6=-74 7=-30 8=-87
s:regim	0=45 7=-43
s:regio	1=-52 2=-61 3=-47 4=-58 6=-28 8=-49
s:regis	0=-95 2=40 4=26 5=-27 6=-45 7=-26 8=-52
s:regl	0=-34 2=-47 3=-41 4=-42 5=-35 7=-35
s:regle	2=-28 5=-26 7=-30
s:regre	0=33 4=-38
s:regu	0=-34 1=-47 2=-25 3=-31 4=25 5=73 7=-35 8=-44
s:regul	0=-34 1=-39 2=-33 3=-27 4=52 5=81 8=-29
s:reha	0=-46 1=-37 2=-42 3=-38 4=-45 5=-37 6=-46 7=-32
s:rehab	0=-32 2=-44 3=-35 4=-49 5=-37 7=-29 8=42
s:rehi	7=45
s:rehir	7=53
s:rein	1=44 7=39
s:reinc	1=40
s:reins	7=50
s:reje	1=41 3=46 4=-29 5=-26
s:rejec	1=51 3=46 4=-32 6=31
s:rejo	1=-29 5=-39 6=-38 7=77 8=-27
s:rejoi	1=-29 5=-27 7=85 8=-61
s:rela	0=-98 1=-91 2=-83 3=-101 4=-87 5=41 6=-66 7=-74 8=34
s:relat	0=-90 1=-76 2=-75 3=-73 4=-53 5=35 6=-115 7=-87 8=-118
s:relax	3=-29 5=-31 8=87
s:rele	0=-78 1=-73 2=-53 3=-62 4=-91 5=-81
s:relea	0=-68 1=-50 2=-38 3=-47 4=-39 5=-55 6=-48
s:relec	4=-32 5=-25 6=-35 7=-32 8=-30
s:relev	2=-25 3=-35 5=-67 6=32 8=-25
s:reli	0=-88 1=103 2=-44 3=-43 4=-60 6=-50 7=-56 8=-65
s:relie	8=-26
s:relig	0=-82 1=111 2=-42 3=-26 4=-60 6=-34 7=-61 8=-72
s:relo	0=52 5=38
s:reloc	5=42
s:rema	0=57 5=-43
s:remai	0=55 1=26
s:remar	0=26
s:remb	8=70
s:rembo	8=83
s:reme	0=-64 2=-28 5=-54 7=-34 8=-31
s:remi	0=-36 1=-27 2=-47 3=44 4=51 6=-50 7=-48 8=-49
s:remis	4=95 5=-29 6=-36 8=-44
s:remo	1=-32
s:remp	1=42 3=-38 5=-33 7=-34 8=-37
s:rempl	3=-37 7=-42 8=-26
s:rena	0=28 1=-40 2=-31 5=25 7=-33 8=-25
s:renai	1=-49 3=-26 6=-28 7=-46 8=-27
s:renar	5=25
s:renc	0=-40 1=-48 2=-50 3=-71 4=-30 5=-44 6=-35 7=-29 8=-54
s:renco	0=-37 1=-55 2=-43 3=-70 4=-39 5=-44 7=-35 8=-33
s:rend	0=-60 3=-29 7=38
s:rendu	7=70
s:renn	1=-38 3=-32 4=-33 6=-25
s:renne	1=-25 3=-47 4=-34 6=-25 8=-28
s:reno	1=-27 2=-40 4=62 7=-26 8=-43
s:renon	5=51
s:renou	4=73
s:renov	1=-26 2=-25 4=-47 5=-28 6=-26 7=-25
s:rent	2=-42 5=-25 7=-33 8=45
s:rentr	1=42 2=-46 7=-27 8=30
s:renv	6=56
s:renvo	6=38
s:repa	0=-107 1=-77 2=-99 3=-64 5=-72 7=-80 8=-50
s:repai	0=-70 1=-80 2=-65 3=-46 4=-67 5=-66 6=-51 7=-70 8=-58
s:repar	6=33
s:repe	1=-25 2=-43 4=-29 5=-34 6=-25 7=-51
s:repen	0=27 8=-25
s:repet	5=-29 8=28
s:repl	0=-38 1=-31 2=-46 3=-28 6=-31 7=-29 8=-35
s:repla	0=-50 1=-29 2=-31 3=-28 5=-27 6=-26 7=-34 8=-42
s:repo	0=-80 1=-59 4=-114 6=-32 7=-72 8=-80
s:repon	0=-26 1=-52 3=-34 4=-25
s:repor	0=-48 1=-66 4=-85 5=-46 6=-65 7=-60 8=-63
s:repr	0=-63 1=-106 2=-81 3=-102 4=-64 5=-115 6=-87
s:repre	0=-82 1=-86 2=-73 3=-81 4=-41 5=-81 6=-75 7=41 8=-102
s:repri	0=-29 5=-42 6=-37 7=55 8=66
s:repro	0=-37 3=-26 4=-54 5=-36 6=-37 7=-59
s:repu	0=72 1=-44 2=-55 3=-25 4=-45 5=-65 6=-46 7=-44 8=-44
s:repub	0=117 1=-44 2=-54 3=-37 4=-25 5=-43 7=-64 8=-38
s:reput	0=-27
s:requ	0=-54 1=-44 2=-38 3=36 4=-56 5=-48 6=-44 7=-53
s:reque	1=-33 2=-39 4=-25 7=-69 8=-29
s:requi	0=-35 4=-35 5=-28 6=-30 8=41
s:rese	0=-70 1=-84 2=-76 4=-51 5=-50 6=-86 7=-84 8=-30
s:resea	0=-94 1=-80 2=-85 4=-48 5=-104 6=-75 7=-83 8=-62
s:reser	0=35 4=-39 5=51 8=43
s:resi	0=-26 2=-44 4=-39 6=-31 7=65 8=39
s:resid	2=-32 4=-31 5=35 8=67
s:resig	0=-50 7=108 8=-25
s:reso	1=35 2=-25
s:resol	1=40
s:resp	0=-62 1=-46 2=-74 3=-72 4=-76 5=-83 6=-81 8=-74
s:respe	0=-44 1=31 4=-58 6=-25 7=-27
s:respo	0=-43 2=-44 3=-55 4=-49 5=-58 6=-60 7=-40 8=-52
s:ress	3=41
s:resse	3=54
s:rest	0=-103 1=-103 2=-108 3=-84 4=-46 5=-108 6=-98 7=-36 8=-92
s:resta	0=-67 1=-85 2=-62 3=-62 4=-40 5=-53 6=-91 7=-31 8=-64
s:reste	1=-29 5=-31 6=-35 7=-30
s:resto	0=-40 1=-41 2=-44 4=-38 5=-38 6=-55 7=-45 8=-55
s:restr	4=45 5=-25 7=-28
s:resu	0=-57 1=-93 2=36 3=-82 4=-53 5=-61 6=-70 7=-47 8=-65
s:resul	0=-63 1=-66 2=56 3=-74 4=-42 5=-43 6=-72 7=-51 8=-48
s:resum	8=-28
s:reta	0=-34 1=-25 3=42 4=-52 5=-33 7=-25 8=-26
s:retai	0=-35 3=53
s:retar	1=-27 4=-47
s:rete	1=-40 4=-30 5=-33 8=-38
s:reten	0=-32 1=-58 2=-27 4=-31 5=-27 8=-55
s:reti	0=-61 1=-73 2=-81 4=-81 5=-67 6=-92 7=-82 8=-74
s:retin	0=-29 1=-47 2=-74 4=-70 5=-53 6=-53 7=-60 8=-49
s:retir	0=-36 1=-43 3=26 5=-34 6=-49 8=-45
s:retr	0=31 2=68 4=-30 5=-26 6=-31 7=-27
s:retra	1=-27 5=-32 6=-26 7=-32
s:retre	1=28 6=-25
s:retro	2=67
s:retu	0=-47 1=-58 2=-55 3=-41 4=-57 6=-47 7=-37 8=-33
s:retur	0=-40 1=-47 2=-42 3=-40 4=-67 5=-26 6=-40 7=-48 8=-48
s:reun	1=-29 2=-35 3=-38 4=-47 5=-53 6=-61 7=33 8=-44
s:reuni	2=-27 3=-28 4=-53 5=-45 6=-57 8=-40
s:reus	2=-52 3=28 4=-37 5=-52 6=-41 7=-47 8=-57
s:reuss	1=-28 2=-54 4=-42 5=-36 7=-48 8=-60
s:reut	6=-44
s:reute	6=-44
s:reve	0=28 1=47 3=-31 4=-34 5=-52 7=-49 8=-38
s:revel	2=27 6=29 8=-26
s:reven	0=32 2=-27 5=-44 6=-32 8=-30
s:rever	1=69
s:revi	0=-25 1=-49 2=-37 4=-29 8=-38
s:revie	1=-36 2=-38 8=-34
s:revo	2=-52 6=-31 8=-32
s:revol	1=-29 2=-49 5=-29 6=-38
s:revu	0=-27 2=-39 4=-33 5=-46 6=-50 7=-41 8=-41
s:rewr	2=-56
s:rewro	2=-46
s:reye	3=42
s:rhyt	3=54
s:rhyth	3=50
s:rian	4=32 5=-25 6=50
s:rich	0=34
s:richm	0=39
s:ridg	0=-52 1=-42 2=-41 3=-26 4=-40 5=-41 6=-44 7=-36 8=-38
s:righ	0=29 1=-33 2=-66 4=-82 6=-59 7=-75 8=-79
s:right	0=-35 1=32 3=-27 7=-30
s:rigu	0=-44 1=-31 2=-31 4=-34 5=-30 7=-27 8=-39
s:rigue	0=-47 4=-38 5=-34 6=-26 8=-38
s:ring	8=38
s:risk	2=69
s:risq	1=-26 2=33 4=-26 5=-30
s:risqu	2=49 3=-26 5=-27
s:rive	0=-32 2=-29 3=-35 4=-42 5=-63 6=-35 7=-31 8=-33
s:robb	1=-39 2=-32 5=-38 8=-42
s:robbe	0=-27 1=-33 2=-31 5=-44 8=-28
s:robe	4=-26 5=-66
s:rois	7=40
s:roiss	7=36
s:roll	0=-27 4=-25
s:rolle	6=-27
s:roma	0=-73 1=-85 2=-78 3=-86 4=-63 5=-96 6=-89 7=-59 8=-123
s:roman	0=-56 1=-32 2=-42 3=-47 4=-50 5=-73 6=-36 7=-32 8=-82
s:rond	0=-33 1=-35 2=-40 3=-36 4=-27 5=-50 7=-31 8=-52
s:ronde	0=-25 1=-29 2=-53 3=-39 4=-37 5=-61 7=-31 8=-42
s:roof	0=-28 1=-32 2=-32 3=-25 4=27 5=-27 7=-26 8=-32
s:room	4=-29 5=-45 8=-26
s:rope	1=59
s:rose	2=-28
s:rosi	1=83
s:rosic	1=114 4=-25
s:roug	0=-112 1=-97 2=-69 3=-65 4=-82 6=-70 8=-81
s:roul	6=-25
s:roun	7=-89
s:rous	0=-29 6=-28
s:rouss	0=-43 6=-25
s:rout	0=-79 1=-74 2=-43 3=-71 4=-58 5=-45 6=-27 7=-59 8=-56
s:routi	0=-78 1=-78 2=-42 3=-75 4=-30 5=-44 6=-36 7=-34 8=-59
s:roya	0=79 1=-44 2=-43 3=-30 5=-35 7=-44 8=-42
s:royal	0=93
s:roye	1=-26 4=-26 7=-45
s:rugb	0=-71 1=-44 2=-51 3=-43 4=-44 5=-35 6=-51 7=-132 8=-39
s:rule	0=-30 3=-45 4=-25 6=27
s:ruli	6=-41
s:rulin	6=-45
s:rume	1=-47 5=-25 6=53 8=58
s:rumeu	1=-36 6=59 8=57
s:rumo	5=42 8=35
s:rumou	5=58 8=45
s:runn	2=-81
s:runne	2=-75
s:rupt	0=35 4=52
s:ruptu	0=33 4=38
s:rura	0=-28 1=-39 2=-32 7=35
s:rural	7=57
s:russ	0=-35 1=-32 5=-36 8=-30
s:russi	1=-41 2=-26 3=-26 5=-43 8=-26
s:sack	0=-35 7=54
s:sacke	0=-35 7=63
s:safe	0=-37 4=-37 8=-26
s:safet	4=-25 7=33
s:saig	2=49
s:saign	2=47
s:sain	2=65 4=-26 5=-29 6=-26 8=-57
s:sais	0=-28 1=-29 2=-33 4=-29 5=-34 6=-29 7=-39
s:saisi	0=-25
s:saiso	1=-33 3=-37 7=-37
s:sala	0=-42 4=-39 5=-51 6=-72 7=81 8=-50
s:salar	0=-67 4=-56 5=-54 6=-54 7=69 8=-65
s:sale	0=-113 1=-88 2=-89 3=-92 4=-97 5=-43 6=-103 7=-98 8=-112
s:sali	2=55 3=-46
s:saliv	2=73 3=-27
s:salm	2=-52
s:salmo	2=-41
s:salo	5=37 6=-35 8=-28
s:salon	5=71
s:same	0=26 4=-26 5=50 6=-28
s:samed	0=47 3=-35 4=-26 5=52 7=-25
s:samp	0=-30 2=40 3=28 5=-25 8=-47
s:sampl	0=-31 1=-28 2=30 3=39 5=-29
s:sanc	0=-33 3=-31
s:sanct	0=-40 4=-25 7=38 8=-28
s:sani	0=-43
s:sanit	0=-25
s:sant	0=-52 1=-55 2=-49 3=-42 4=30 5=-33 6=-31 7=-55
s:sapp	6=49 7=-27 8=-25
s:sapph	6=61 7=-29
s:sara	0=32
s:sati	0=-50 1=-43 2=-34 7=-32
s:satir	0=-27 1=-29
s:satur	7=-30 8=-25
s:sauv	0=-37 1=-28 2=-40 4=-48 5=-34 6=-26 7=-47 8=-46
s:sauve	0=-46 1=-42 2=-47 4=-42 6=-26 7=-42 8=-30
s:save	1=-41 3=28
s:saven	6=27
s:savi	0=-46 1=-37 2=-42 3=-31 4=-31 5=39 8=-29
s:savin	5=54
s:savo	0=53 1=-26
s:savoi	0=76 1=-28
s:sawm	4=46
s:sawmi	4=48
s:scan	0=-69 1=-59 2=-36 4=-49 6=-54 7=-57 8=-74
s:scand	2=-27 8=-36
s:scann	0=-52 1=-29 2=-35 4=-37 5=-66 6=-42 7=-60 8=-47
s:scar	1=-48 2=-59 4=-36 6=-38 8=-26
s:scen	0=-80 1=-77 2=-65 3=-69 4=-73 6=-78 7=-66 8=-83
s:scena	1=-41 2=-73 3=-45 4=-25 5=-35 6=-57 8=-28
s:scep	2=-81 3=-64 4=-75 5=-93 6=-70 7=-59 8=-73
s:scept	2=-85 3=-51 4=-85 5=-91 6=-61 7=-73 8=-80
s:sche	3=-27 6=-26 8=-37
s:schem	3=-25 5=-26 8=-40
s:schi	2=41 3=46
s:schiz	2=37
s:scho	0=-33 1=-28 2=-77 3=-59 4=31 5=-41 7=-47 8=-89
s:schoo	1=-53 2=-71 3=-53 5=-40 6=44 7=-45 8=-75
s:scie	1=38 2=-61 3=-57 4=-54 5=-49 6=-58 7=-70 8=-59
s:scien	1=34 2=-55 3=-47 4=-82 5=-50 6=-65 7=-70 8=-54
s:scle	4=30
s:scler	4=37
s:scn1	2=43
s:scoo	8=-31
s:scoot	8=-28
s:scor	1=-34 3=50 6=-31
s:score	1=-27 2=45
s:scot	2=-43 3=-30 4=-35 5=-27 6=-28 7=-33 8=-41
s:scotl	2=-39 8=-32
s:scott	0=35
s:scou	1=-35 3=-32 4=-26 5=-35 7=-25 8=-25
s:scout	3=-25
s:scra	8=-42
s:scre	0=-50 1=-51 4=-73 5=-62 6=-55 7=-53 8=-39
s:screa	2=-28
s:scree	0=-50 1=-37 4=-62 5=-48 6=-55 7=-39 8=-30
s:scri	5=-42 8=-33
s:scrip	2=-25 8=-39
s:scru	0=-27 1=-30 4=-29 5=-29 7=-29 8=-44
s:scrut	0=-33
s:sean	4=40
s:seanc	4=51
s:sear	1=-36
s:searc	1=-35
s:seas	0=-26 1=-32 3=-44 4=-49 5=-27 6=-66
s:seaso	3=-30 4=-45 6=-75
s:seat	5=-27
s:sech	3=44
s:seco	0=-71 1=-39 2=-42 4=35 5=-51 6=-51 7=-27 8=-38
s:secon	0=-35 3=28 4=29 5=-26 6=-34 8=-38
s:secou	1=-29 4=-32 5=-32 7=-50 8=-29
s:secr	1=-42 2=-80 3=-67 4=-70 6=-70 8=-72
s:secre	1=-50 2=-93 3=-68 4=-68 6=-68 7=37 8=-76
s:sect	2=-63 3=-62 4=-64 5=-75 6=-75 7=49 8=-85
s:secte	7=30
s:secti	1=27 2=-59 3=-66 4=-62 5=-50 6=-70 7=61 8=-74
s:secu	0=-35 1=40 2=-72 3=-76 4=-90 5=-77 6=-84 7=-91 8=-50
s:secul	0=-86 1=54 3=-38 4=-39 5=-49 6=-46 7=-57 8=-47
s:secur	1=-48 2=-44 3=-32 4=-69 5=-55 6=-41 7=-65 8=-36
s:sedu	0=-30 1=-33 5=-58 7=-36
s:seduc	3=-27 4=-25 6=-31
s:seek	7=-31
s:seeke	6=-40 8=-30
s:seem	0=44 1=44 5=-29
s:sego	0=45
s:segol	0=57
s:seiz	4=65 7=-36
s:seizu	4=58
s:sejo	3=65
s:sejou	3=63
s:sele	0=-59 1=-68 2=-75 3=-43 4=-62 5=-77 6=-47 7=-70 8=-67
s:selec	0=-53 1=-57 2=-83 3=-36 4=-66 5=-68 6=-78 7=-59 8=-59
s:self	2=-26 3=108 5=48 7=-33
s:selfi	0=-25 2=-33 3=87 7=-28
s:sell	0=29 1=-83 2=-89 3=-100 4=-93 5=-91 6=-79 7=-90 8=-45
s:selli	2=-42
s:selo	0=60 1=42 3=-25 5=99 8=-28
s:semb	0=56 2=31 4=28
s:sembl	0=71 4=32 7=-25
s:seme	0=-54 1=-41 4=-47 5=-49 6=-45 7=-42 8=-33
s:semen	0=-40 1=-34 2=-33 4=-40 5=-39 6=-33 7=-53
s:semi	3=-34 4=-40 7=-42 8=-47
s:semin	1=35 4=-59 7=-34 8=-51
s:sena	0=31 1=-32 3=-29 4=-33 8=-27
s:seni	1=-36 2=-25 3=-27 4=-46 5=-31
s:senio	0=-27 1=-25 2=-28 3=-25 4=-42 5=-32 8=-33
s:sens	0=-30 2=-39 3=-60 4=-29 5=-39 6=-27 7=-25
s:senso	3=-30 4=-33 5=-27 6=-29 7=-25 8=-30
s:sent	0=-107 1=-56 2=-69 3=-71 4=-85 5=-62 6=-69 7=-59
s:sente	0=-59 1=-40 2=-73 3=-54 4=-53 5=-55 6=-47 7=-60 8=56
s:sept	0=-43 1=-33 2=-45 3=-25 4=25 5=-46 6=-50 8=-49
s:septe	0=-38 1=-35 2=-55 3=-30 5=-43 6=-45 8=-43
s:sequ	0=-65 1=-86 2=34 3=-70 5=-103 6=-69 7=-75 8=-81
s:seque	0=-75 1=-71 2=31 3=-73 4=-37 5=-93 6=-89 7=-70 8=-98
s:sera	1=33 4=62 5=-58 8=43
s:serai	1=49 4=57 8=44
s:seri	0=-46 1=-41 2=-58 3=-70 4=-57 5=26 6=-61 7=-51
s:seria	5=37
s:serie	3=-61 4=-33 6=-27 8=-43
s:serio	8=35
s:sero	1=-37 4=86 5=-39
s:serop	1=-25 4=78
s:serr	1=-27 2=-39 3=-28 5=-30 6=-30 8=-43
s:serru	2=-34 3=-30 4=-32 5=-36 8=-47
s:serv	0=-89 1=-42 2=-87 4=-52 5=-68 6=-97 7=-38
s:serve	0=-59 1=-76 2=-49 4=-59 5=-39 6=-62
s:servi	0=-92 1=-25 2=-61 4=-53 5=-64 6=-50 7=-83
s:seul	1=63 3=51
s:seule	1=39 3=37
s:seve	0=34 1=-36 2=-41 4=76 5=37 7=-66
s:seven	0=44
s:sever	2=-31 4=61 5=45 7=-31
s:sevr	4=88
s:sexe	3=-29 4=-42 5=-51
s:sexo	0=-38 1=-59 2=-52 3=-61 4=-30 5=-49 6=-40 7=-65 8=-64
s:sexol	0=-35 1=-43 2=-43 3=-37 4=-64 5=-38 6=-45 7=-61 8=-45
s:sexto	6=-27
s:sexu	0=-79 1=-78 2=-57 3=-71 4=-72 5=125 6=-42 7=-76 8=-75
s:sexua	0=-46 1=-55 2=-75 3=-33 4=-65 5=92 6=-38 7=-58 8=-52
s:sexue	0=-44 1=-64 2=-48 3=-30 5=65 6=-25 7=-26 8=-53
s:shap	1=37 3=31
s:shape	1=25
s:shar	0=34 1=-33 2=-40 3=-43 4=-58 6=46 7=-65 8=-41
s:share	0=-31
s:shee	7=27
s:shef	2=-38
s:sheff	2=-43 6=-31
s:shel	6=-34
s:shelv	5=-26 6=-27
s:sher	8=34
s:shif	0=-56 2=-47 3=-50 4=-40 6=-54 8=-28
s:shift	6=-29
s:shop	0=-42 1=-40 2=-36 3=-28 4=-59 6=-30 7=-48 8=27
s:shopl	4=-26 8=45
s:shor	0=-44 1=-56 2=-42 3=-28 4=-31 5=-25 6=-26 8=-44
s:short	1=-45 2=-34
s:shou	1=-31 7=-25
s:show	0=-50 2=75 3=-34 4=43 5=-45 6=-62 7=-52
s:showe	2=72 3=-26 4=-30
s:showi	8=27
s:sibe	5=-25
s:siber	5=-25
s:sick	0=-41 2=90 4=-57 6=-32 8=-41
s:sicke	2=44
s:sickl	0=-27 2=62 4=-58 6=-30 8=-42
s:sickn	2=-39
s:side	7=50
s:siec	0=-40 4=-32 8=-29
s:siecl	0=-30 8=-42
s:sieg	1=-54 2=-33 3=-39 5=-74 6=-37 7=81 8=-51
s:sien	3=91 4=-42 5=-27 6=-40 7=-36
s:sigh	4=86 6=-26
s:sight	4=70
s:sign	1=-63 3=47 4=-87 5=-111 6=-98 7=-94 8=-33
s:signa	0=-36 1=-46 2=-30 4=-30 5=-83 6=-80 7=-63 8=-28
s:signe	1=-46 2=-43 4=32 5=-38 8=-52
s:signi	2=38
s:simm	2=-38
s:simmo	2=-31
s:simp	0=-59 2=-25 3=-32 4=-25 5=-45 6=-42 7=-49
s:simpl	0=-54 2=-30 3=-38 6=-35 7=-44 8=-59
s:sinc	1=-38 4=64 8=-82
s:sing	0=-60 1=40 2=-60 3=-61 4=-55 5=-35 6=-54 7=-75 8=-70
s:singe	0=-49 1=72
s:singl	0=-51 1=-55 2=-50 3=-32 4=-31 5=-31 6=-36 7=-50 8=-43
s:sipt	7=75
s:sist	0=-31 2=29 5=-33 6=-41 8=-28
s:siste	0=-28 2=27 3=-26 7=26 8=-30
s:site	0=-29 2=-25 5=27 8=-34
s:situ	4=56
s:situa	4=44
s:sixt	7=-55
s:skep	1=31 3=-34 6=-27 7=-44 8=-31
s:skept	0=-34 1=38 3=-36 5=-25 7=-39 8=-31
s:sketc	2=-31 5=36 8=-26
s:slat	0=-31 4=-36 5=-42 7=-26 8=-27
s:slee	0=-29 2=-34 3=-48 4=-46 5=36 6=-41 7=-42 8=-50
s:sleep	0=-25 1=-30 4=-35 7=-30 8=-29
s:slep	5=82 6=-58
s:slid	2=-31 4=-30
s:slide	2=-33 4=-43 5=-30 6=-39
s:slog	1=-37 2=-28 3=-29 4=-26 5=-32 6=-29
s:sloga	1=-33 2=-38 3=-34 4=-27 5=-40 7=-25 8=-29
s:smal	3=-26 6=55
s:smar	3=38
s:smok	4=34 5=-25 7=-37 8=-26
s:smoke	4=55
s:smug	8=48
s:smugg	8=49
s:sobe	1=33
s:sobr	1=41
s:sobri	1=36
s:soci	2=-116 3=-105 4=-85 5=-121 6=-96 7=-51 8=-65
s:socia	1=-117 2=-82 3=-63 4=-96 5=-83 6=-102 7=-38 8=-33
s:socie	0=-74 2=-44 4=-25 5=-42 6=-26 7=-56
s:socio	1=-39 4=-40 5=-35 6=-35 7=-47 8=-32
s:sock	1=54
s:soeu	1=25
s:soft	1=-38 2=-61 5=-55 7=-35 8=-25
s:softw	1=-31 2=-37 5=-77 6=-31 7=-46 8=-42
s:soig	0=-61 1=-84 2=-67 3=-50 4=-25 5=-80 6=-78 7=-65 8=-85
s:soign	0=-74 1=-95 2=-69 3=-51 5=-92 6=-61 7=-72 8=-86
s:soin	0=-48 1=-39 3=-75 4=-50 5=-37 6=-36 7=-70
s:soir	7=52
s:soire	7=53
s:soli	0=-100 2=-60 3=-58 4=-62 5=-63 6=-49 7=40 8=-53
s:solic	5=-28 7=-54
s:solid	0=-78 1=-41 2=-28 3=-50 4=-37 5=-41 6=-34 7=52 8=-42
s:solip	1=63
s:solu	6=-25 7=-25
s:solut	0=-31
s:solv	0=-48 1=-30 4=-35 5=-25
s:solve	0=-25 1=-31
s:some	6=44
s:someb	6=44
s:somm	0=47 1=52 4=56 5=-28
s:somme	0=37 4=66
s:somn	4=86
s:somni	4=46
s:sond	0=-48 1=-25
s:sort	6=112
s:souc	0=-25 1=-35 4=-43 5=-41 6=-25 7=-34 8=-47
s:souch	0=-38 1=-43 4=-52 5=-43 7=-30 8=-40
s:soud	0=-41 1=-31 5=-28 8=-43
s:soude	0=-46 1=-25 6=-36 7=28
s:soudu	8=-25
s:souf	3=-29 4=63 6=-27
s:souff	2=-31 3=-34 4=70 7=-25
s:souh	4=39 6=38 8=-28
s:souha	4=47 5=-31 8=-27
s:soul	0=62
s:soule	0=45
s:souli	0=40 1=25
s:soun	0=-73 4=-33 7=-30
s:soup	4=-26 6=25 8=-29
s:soupc	4=-29 6=49 8=-42
s:sour	0=32 1=-76 2=-60 3=-58 5=-72 6=-59 7=-64 8=-64
s:sourc	3=-27
s:sourd	0=-34 1=-43 3=-26
s:souri	0=64 4=-26
s:sout	0=96 2=-32 4=-45 5=-35 6=-57 7=-35 8=-29
s:soute	1=-38 4=-27 6=-42
s:souti	0=62 1=26
s:souv	0=38 1=-58 4=62 5=31
s:souve	0=30 1=-38
s:spac	4=60
s:spai	8=68
s:spea	0=48 2=-27 3=25 4=-55 5=-55 6=36
s:speak	0=27 1=-53 2=-26 3=30 4=-49 5=-27 6=33 7=-27
s:spec	0=-84 1=-88 2=-106 3=-67 4=28 5=-88 6=-72 8=-71
s:speci	0=-69 1=-66 2=-93 3=-54 5=-89 6=-67 7=-47 8=-67
s:spect	1=-30 3=-30 4=61
s:spee	0=-37 1=-79 2=-37 5=-46 6=-49 7=-43
s:speec	0=-27 1=-41 2=-43 3=-52 4=38 5=-27 6=-27 8=-36
s:spen	2=-36 3=-39 4=53 6=-52 7=26 8=72
s:spend	0=-25 2=-25 7=45 8=-40
s:spin	4=80 5=-37 6=57
s:spino	1=36
s:spins	6=53
s:spir	0=-46 1=-58 2=-33 3=-55 4=-39 6=-49 7=-51 8=-31
s:spiri	0=-30 1=-55 3=-48 4=-32 5=-41 6=-40 7=-45
s:spit	4=52 7=28
s:spli	1=-25 2=-65 4=-42
s:spok	0=26 5=48
s:spon	1=-51 2=-26 5=-37 8=-30
s:spor	0=-39 1=-62 2=-80 3=-82 4=-59 5=-75 7=-81 8=-69
s:sport	1=-66 2=-68 3=-82 5=-71 6=-86 7=-87 8=-57
s:spre	1=-60 2=-45 3=-47 4=-46 5=-26 7=-30 8=-31
s:sprea	1=-54 2=-54 3=-40 4=-42 7=-31
s:spri	0=26 1=-39 3=-35 4=28 5=-27
s:sprin	0=37 1=-39 3=-35 4=35 5=-28
s:squa	6=-25 7=-30
s:squar	5=-26 6=-28 7=-50
s:stab	4=64
s:stabl	4=62
s:stad	0=-47 1=-56 2=-43 3=-32 4=-34 5=-43 6=-42 7=-32 8=57
s:stade	4=-37 8=-25
s:staf	1=-32 2=-42 4=-62 5=-53 7=-78 8=-57
s:stag	1=-67 2=-84 3=-50 5=27 6=-56 7=-69 8=-54
s:stage	5=-54
s:stagi	2=-61 3=-29 4=-37 5=42
s:stai	1=-31 6=-39 7=-44 8=-25
s:stal	2=-34 7=-29
s:stam	4=29
s:stamm	5=-28
s:stan	0=-28 1=-68 2=-56 3=-86 4=-54 5=39 6=-37 7=-85 8=-63
s:stand	0=-61 1=-47 2=-43 3=-75 4=-39 5=31 6=-33 7=-45 8=-41
s:star	1=-68 2=-44 3=-41 4=-43 5=-37 7=-50 8=-63
s:stat	1=-54 3=-52 4=-80 5=-37 7=-73 8=-62
s:state	6=30
s:stati	0=-45 1=-30 2=-55 3=-42 4=-33 5=-40 7=-60 8=-42
s:statu	4=-39
s:stee	7=31
s:steel	7=43
s:stei	0=51 4=-28
s:stein	4=-36
s:step	6=62
s:steph	6=60
s:ster	4=54
s:steri	4=56
s:stew	0=-90 1=-57 2=-73 3=-79 4=-76 5=-88 6=-81 8=-92
s:stewa	0=-96 1=-72 2=-42 3=-81 4=-91 5=-79 6=-66 8=-72
s:stic	0=62 4=64 5=-28
s:stick	0=61
s:stil	0=29 1=78 4=-25
s:stoc	0=-55 1=-34 2=-43 4=-48 6=-39 7=-28
s:stock	0=-30 8=-33
s:stoi	0=-92 1=55 2=-81 3=-56 4=-95 5=-80 6=-58 7=-76 8=-80
s:stoic	0=-29 1=49 2=-27 3=-33 4=-25 5=-33 6=-25
s:stoiq	0=-37 1=-65 4=-43 5=-29 6=-30 7=-40 8=-41
s:stol	0=-42 1=-45 2=-68 3=-64 4=-72 5=-34 6=-71 7=-35 8=73
s:stole	0=-55 2=-49 3=-45 4=-34 5=-27 6=-33 7=-44 8=-30
s:ston	0=-29 3=-39 4=-38 7=-39
s:stone	0=-34 3=-31 6=-28
s:stoo	6=48
s:stop	0=-40 2=-29 3=-68 5=-31 7=-53 8=-29
s:stopp	0=-28 1=44 3=-52 7=-25 8=-28
s:stor	0=-36 2=33 3=90 4=-52 5=27 6=-56 7=-26
s:store	2=54 3=100 6=-27
s:stra	0=-38 1=-94 3=-109 4=-109 5=-114 7=-106 8=-115
s:strai	0=-94 1=-100 2=-99 3=-81 4=-109 5=-95 7=-96 8=-107
s:stran	2=33
s:stras	1=-27 6=25
s:strat	0=32 6=-51
s:stre	0=-48 2=-29 3=-40 4=-67 5=-55 6=-65 7=-73
s:stree	0=-40 1=-40 2=-27 4=-31 5=-41 6=-33 7=-52
s:stres	1=30 6=-38 8=-36
s:stri	0=-97 2=-65 3=-77 4=-80 5=-89 6=-90 7=41 8=-79
s:stric	0=-48 1=46 5=-35 7=-37
s:strik	0=-84 1=-48 2=-26 4=-47 5=-40 6=-38 7=28 8=-68
s:stro	2=-60 3=-43 5=-57 6=-53 8=-100
s:strok	2=-44 3=-31 4=38 7=-26
s:stron	4=-32 5=-36 6=-45 8=-88
s:strou	0=44
s:stru	0=-46 1=-50 2=-41 3=-48 5=-48 6=-45 7=-51 8=-44
s:struc	0=-40 1=-51 2=-35 3=-48 4=-50 5=-34 6=-62 7=-72 8=-35
s:stud	0=-91 1=-83 2=-59 3=-79 4=-122 5=-98 7=-133 8=-54
s:stude	1=-51 2=-38 3=-56 4=-62 5=-38 7=-116 8=26
s:studi	0=-69 1=-47 2=-58 3=-85 4=-61 5=-43 6=-79 7=-77 8=-61
s:stup	8=40
s:stupe	8=37
s:styl	0=-60 2=-69 3=-39 4=-35 5=-70 6=-27 7=-58 8=-48
s:subj	1=-25 3=-26 4=-36 5=49
s:subje	0=-31 1=-37 4=-31
s:subo	5=99
s:subor	5=76
s:subs	0=-28 1=37 5=-26 7=-29
s:succ	3=26 4=-31 7=-32 8=-37
s:succe	0=-31 3=32 8=-44
s:sudd	2=26
s:suff	0=-38 8=-52
s:suffe	7=-38 8=-50
s:suga	4=57
s:suis	2=56
s:suiss	2=45
s:suit	0=-27 1=-68 3=-33 6=-40 7=-32 8=25
s:suiv	2=-27 6=-58 8=76
s:suivi	4=58 5=49 6=-42 8=-33
s:suivr	1=39
s:suje	1=-35 2=-41 5=-35 8=-35
s:summ	1=-41 2=-37 4=-26 6=-25 8=-43
s:summe	1=-41 2=-33 4=-29 7=-50 8=-44
s:sund	0=60 2=-28 4=-45
s:sunda	4=-27 8=-36
s:supe	0=-26 2=-32 3=-48 4=-59 7=-37 8=-30
s:super	0=-32 2=-46 3=-41 4=-66 8=-70
s:supp	0=66 1=-84 2=-84 3=-114 4=-61 5=-41 6=-72 7=-82 8=-49
s:suppl	0=52 1=-54 2=-47 3=-58 4=-47 5=35 6=-36 7=-45 8=-57
s:suppo	0=49 1=-49 2=-50 3=-59 4=-25 5=-55 6=-41 7=-42
s:supr	6=-41
s:surg	0=-61 1=-56 2=30 3=-82 4=-69 5=-45 6=-48 7=-62 8=-49
s:surge	0=-48 1=-36 3=-94 4=-67 5=-33 6=-43 7=-46 8=-36
s:surm	4=76
s:surme	4=64
s:surn	0=-26 1=-40 3=-35 5=33 6=-40
s:surno	0=-26 1=-32 2=-29 3=-29 5=30
s:surp	5=39
s:surpr	5=41
s:surs	4=-38 5=-35 7=-30 8=50
s:sursi	0=-29 5=-37 7=-28 8=80
s:surt	7=45
s:surto	0=-42 7=29
s:surv	0=-69 1=-56 2=-41 3=-38 5=-62 7=-67 8=-74
s:surve	0=-63 1=-53 2=-44 3=-52 4=-75 5=-67 7=-64 8=-105
s:survi	4=54
s:susp	0=-34 1=-36 2=-27 4=-34 5=-40 6=-35 7=-29 8=78
s:suspe	0=-34 4=-49 5=-37 6=-30 7=-28 8=99
s:susse	1=-50 6=-31
s:svel	1=-32
s:svelt	1=-30
s:swap	5=37 8=-36
s:swapp	5=31 8=-30
s:swea	0=-46 3=-38 4=-35 5=-37 6=-31
s:swin	0=-36 1=-37 2=-34 4=-31 5=96 6=-28 8=-51
s:swing	0=-34 1=-51 2=-33 3=-34 4=-40 5=66 6=-35 7=-27 8=-43
s:swit	0=25
s:symp	0=99 1=-41 4=-72
s:sympa	0=137 1=-37 2=-29 4=-30
s:sympt	4=-43
s:synd	0=-163 1=-124 3=-123 4=-65 5=-116 6=-140 7=127 8=-139
s:syndi	0=-138 1=-125 2=-127 3=-103 4=-138 5=-110 6=-122 7=127 8=-133
s:syndr	2=76 5=-38 7=-39
s:synt	7=-28
s:syst	0=-81 1=-73 2=-38 3=53 4=-79 5=-53 6=-55 7=-83 8=-86
s:syste	0=-48 1=-64 2=-69 3=40 4=-74 5=-49 6=-75 7=-82 8=-93
s:taba	7=-39 8=55
s:tabl	0=-65 2=-45 5=-51 6=34 7=-96 8=-48
s:table	0=-55 1=-39 3=85 4=38 7=-25 8=-25
s:tablo	6=72
s:tagg	7=-44
s:tail	0=-31 1=-39 2=-37 4=-29 5=-31 6=-37
s:taill	0=-27 1=-45 2=-33 3=-29 5=-33 6=-34 8=-32
s:take	0=-41 2=42 3=96 4=-56 5=-34 6=-35 7=-29
s:tali	0=48
s:talib	0=34
s:talk	1=-27 2=-48 6=-30 8=-38
s:taoi	1=44
s:taois	1=50
s:tapa	8=35
s:tapag	8=31
s:targ	1=-30 8=-32
s:targe	5=-26 8=-32
s:tast	0=-50 1=-56 2=-45 5=-26 6=-29 7=-35 8=-57
s:tasti	5=-31
s:tato	0=50
s:tatoo	0=50
s:tatou	0=-51 2=-28 7=-26
s:taug	0=-62 1=-38 2=-30 3=-44 5=-29 6=-26 8=-39
s:taugh	0=-45 1=-47 2=-30 5=-25 6=-39 8=-35
s:taul	8=43
s:taula	8=55
s:teac	0=-116 2=-90 3=-81 4=-105 5=-99 6=-86 7=-43 8=-36
s:teach	0=-94 2=-81 3=-77 4=-87 5=-86 6=-53 7=-27 8=-57
s:teag	0=43
s:teagu	0=37
s:team	0=-44 1=-51 2=-54 3=-55 4=-46 5=-33 6=-81 8=-58
s:teams	0=-39 1=-39 2=-25 3=-39 4=-35 6=-33 8=-28
s:tech	0=-97 1=-89 2=-47 3=-104 4=-111 5=-82 6=-68 7=-119 8=-111
s:techn	0=-92 1=-88 2=-50 3=-101 4=-88 5=-91 6=-93 7=-63 8=-109
s:teen	0=-29 4=41
s:teet	4=-44
s:teeto	4=-53
s:tehe	0=42
s:teher	0=57
s:tele	0=-75 1=-86 2=-78 6=-53 7=-72
s:telep	0=-54 2=-38 3=33 4=-54 6=-48 7=-39 8=45
s:telet	0=-34 1=-33 3=-51 4=26 5=-58 7=-44
s:tell	0=46 1=-26 4=-71 6=-26 7=-39
s:telle	0=41 1=-31 6=-25 7=-25
s:temo	1=-28 3=-45 4=-42 5=-34 7=-31
s:temoi	1=-41 3=-29 4=-42
s:temp	0=-76 1=-65 2=-67 3=60 5=-84 7=-89 8=-70
s:tempe	2=-35 3=-36 4=-25
s:templ	0=-50 1=-76 2=-53 3=53 4=-51 5=-50 6=-39 7=-44 8=-43
s:tena	1=-32 2=-72 3=-35 4=-45 5=-28 6=-71 7=-39 8=-35
s:tenac	0=-49 1=-42 2=-43 3=-27 4=-47 6=-37 7=-31 8=-45
s:tenai	0=27
s:tend	2=-26 4=-25 6=25 8=-25
s:tenda	0=42
s:tende	0=-36 5=-25 6=25
s:teni	4=49
s:tenn	1=-27 4=-36 5=-48 7=-27 8=-48
s:tenni	0=-29 1=-49 4=-34 5=-31 8=-33
s:teno	4=-54 6=48
s:tens	0=-43 1=-28 2=-36 3=-37 5=-29
s:tensi	0=-45 2=-48 3=-36 4=-27 5=-42 8=-25
s:tent	4=27 8=-38
s:term	0=-30 2=-44 3=-54 5=-56 6=-28 7=-34 8=-30
s:termi	1=-27 3=-47
s:terr	1=-25 4=-41 5=-36 6=-58 7=-29 8=-26
s:terra	0=-45 2=-25 3=-31 4=-39 6=-36 7=-33
s:test	0=-120 1=-79 2=47 3=-100 4=-100 5=-87 6=-91 7=-89 8=-74
s:teste	0=-57 2=81 3=-39 4=-54 5=-65 6=-49 7=-62 8=-86
s:testi	0=-56 1=-32 2=-78 4=-45 5=-32 6=-39 7=-43 8=-60
s:texa	0=51
s:text	0=-33 2=-31 3=-27 5=-31 6=-26
s:texti	5=-31
s:thal	0=-26 2=68 5=-28
s:thala	2=52 5=-35
s:than	0=-74 1=-62 2=-62 3=-31 4=-38 6=-52 7=75 8=-39
s:thank	0=-70 5=-27 7=93 8=-28
s:thea	0=-57 1=-52 2=-52 3=-68 4=-48 5=-51 6=-47 7=-62 8=-47
s:theat	0=-61 1=-39 2=-59 3=-62 4=-47 5=-54 6=-49 7=-75 8=-48
s:thef	0=-32 2=-31 3=-30 4=-28 5=-70 6=-43 8=48
s:thei	0=-34 1=-46 2=-72 3=-54 5=-82 7=-59
s:them	0=63 7=-34
s:theo	0=-56 1=59 2=-49 3=-40 4=-43 5=-55 6=-45 7=-43 8=-26
s:theol	0=-44 1=49
s:theor	1=-42
s:theos	1=56
s:ther	0=-61 1=31 2=-92 3=-33 6=-63
s:thera	0=-49 1=-74 2=-45 3=-34 5=-52 6=-52 7=-36 8=-51
s:there	7=-25
s:therm	1=-28 3=39 5=-27
s:thes	0=-55 1=-98 2=-88 3=-76 4=-45 5=-75 6=-73 7=-110 8=-81
s:thesi	1=-52 2=-37 3=-48 5=-44 6=-51 7=-46 8=-40
s:thev	0=46
s:theve	0=37
s:thie	6=35 8=-51
s:thier	6=35
s:thiev	8=-48
s:thin	0=-25 2=-25 6=-41 7=76 8=-47
s:thing	7=36
s:think	0=-42 7=45 8=-31
s:thir	2=-49 3=-37 4=-55 5=-51 6=-28 7=-29
s:thirt	0=59 8=30
s:thoug	4=-27
s:thre	1=-78 2=-34 3=-46 4=-31 5=36 6=-92 7=-70 8=-37
s:threa	1=-31 2=-29 3=-32
s:thro	0=-47 1=-34 2=49 3=-57 6=-32 7=47 8=-56
s:throu	2=33 3=-59 6=-39 7=42 8=-57
s:thum	2=-44 3=95 4=-34 5=-39 7=-45 8=-31
s:thumb	2=-28 3=48 7=-40 8=-27
s:thur	0=-29 1=39 7=32
s:thurs	1=34 7=40
s:tick	0=-32 2=30 4=36 5=-27 7=26
s:ticke	0=-60 3=-33 7=30 8=-29
s:tien	1=28 2=-61 3=-48 4=-32 5=26 7=28 8=-68
s:tienn	0=-36 2=-58 3=-29 4=-44 5=-63 8=-69
s:tier	5=26
s:tile	1=-35 3=-29 4=-41 6=-27 7=-29 8=-55
s:time	0=-25 3=-42 5=-28 8=-38
s:tipp	8=62
s:tippi	8=54
s:tire	1=-26 4=-49 6=39
s:tiss	2=62
s:tissu	2=75
s:titr	1=31 2=-46 4=-48 6=-29 8=-30
s:titu	0=-29 4=-31
s:titul	0=-27
s:toge	5=35
s:toget	6=-31
s:toil	4=87 8=-30
s:toile	4=88
s:tols	1=42
s:tolst	1=46
s:tomb	0=-27 7=27
s:tombe	4=42 7=29
s:tool	0=-25 1=-35 7=-45
s:tooli	1=-30
s:topi	3=-26
s:tori	0=79 2=-40 3=-26 4=-48
s:torie	0=90 4=-67
s:torr	7=-27
s:tota	0=38
s:touc	0=-58 2=-42 3=-67 4=-29 5=-53 8=-62
s:touch	1=-52 2=-41 3=-73 5=-33 6=-51 8=-31
s:touj	0=44 1=-37 2=-41 4=39 5=-37 8=-36
s:toujo	1=-41 4=34 5=-34 7=-36 8=-41
s:toul	2=-42 8=-25
s:toulo	1=-26 2=-27
s:tour	0=-49 1=-91 2=-38 3=-37 5=-58 6=-56 7=-36
s:tourn	1=-56
s:tout	0=-60 1=32 2=-64 3=26 6=77 7=-41 8=-53
s:toute	0=-41 1=-38 2=-37 3=-25 5=-44 6=59
s:trac	1=-49 2=-76 5=-78 6=-53 7=-64 8=-81
s:traca	0=-41 3=-44 4=-29 8=-33
s:trace	8=-32
s:tract	0=31 1=-31 2=-35 4=-32 5=-47 7=-32 8=-29
s:trad	0=-133 1=-36 2=-122 3=-112 4=-117 5=-118 6=-104 8=-64
s:trade	0=-26 1=-25 2=-27 3=-44
s:tradi	1=32 2=-33 3=-30 4=-39 6=-25 8=-28
s:tradu	0=-61 1=-45 2=-54 3=-44 4=-55 5=-66 6=-40 7=-66 8=-72
s:traf	8=45
s:trafi	8=64
s:trai	0=-132 1=-91 3=-121 4=-35 5=-38 6=-127 7=-114 8=-108
s:train	0=-124 2=-119 3=-91 4=-49 5=-61 6=-115 7=-60 8=-76
s:trait	0=-36 1=-51 2=-42 3=-78 6=-44 7=-46 8=-45
s:tran	0=-121 2=37 3=-45 4=-99 5=-114 6=-108 7=-79 8=-117
s:tranc	4=-32 5=-28 8=-30
s:trans	0=-94 2=42 3=-56 4=-71 5=-100 6=-97 7=-76 8=-83
s:trav	0=-57 2=-40 3=-36 5=-36 7=-45
s:trava	0=-46 2=-25 3=-35 5=-47
s:trave	1=-28 2=-41 3=-45 4=-41 6=-32 8=-34
s:traw	8=39
s:trawl	8=41
s:trea	1=-31 2=-66 3=-60 4=102 5=-72 6=-48 8=-83
s:treas	0=38 4=-28 5=-36 7=56 8=-35
s:treat	0=-74 2=-57 3=-25 4=102 5=-47 7=-38 8=-47
s:tren	0=-30 3=-25 5=-26 8=-61
s:trent	8=-38
s:tres	0=37 1=-48 2=-43 4=-58 5=-28 6=-69 7=-84 8=-39
s:treso	0=29 1=-60 2=-48 3=-32 4=-52 5=-33 6=-70 7=-62 8=-49
s:tria	0=-75 1=-74 2=-68 3=55 6=-75 7=-83 8=-48
s:trial	1=-26 4=30
s:trib	0=-61 1=-62 2=-50 3=-52 4=-74 5=-72 6=-25 7=-62
s:tribu	0=-80 1=-66 2=-78 3=-51 4=-60 5=-65 7=-75
s:trie	2=-36 4=51 8=-26
s:trim	2=42
s:trip	5=39
s:tris	2=-67 4=69
s:triso	2=-39 4=73
s:troi	0=-105 1=-32 2=-92 6=-103 7=-67
s:trom	1=-25 5=96 6=-40
s:tromp	0=-38 5=105 6=-39
s:trop	0=-34 2=-28 4=-42 5=-25 7=-27 8=-26
s:trot	0=54
s:trots	0=57
s:trou	0=-65 1=-38 3=-41 4=-65 5=76 6=-51 7=-44
s:troub	0=-25 5=-34 7=-30 8=30
s:troup	1=-25 4=-28 5=44
s:trouv	2=33 5=63 6=-30 7=-32
s:trum	0=88 6=-28 8=-31
s:trus	0=-26 1=-49 2=-25 3=-40 4=-41 5=-39 6=-40 7=-81 8=-39
s:trust	4=-30 6=-25 7=-28
s:tues	4=46 5=40 7=56
s:tuesd	4=25 5=34 7=35
s:turb	3=-45 4=-56 5=-42 6=-42 8=-69
s:turk	4=-29 6=-28
s:turke	4=-39
s:turn	0=-54 1=57 3=25 4=-31 8=-27
s:turne	0=-30 1=41 2=26 7=-28
s:turni	1=37
s:turns	0=-31 3=60
s:tuto	0=-39 1=-47 2=-35 3=-32 4=-53 6=-52 7=-27 8=-70
s:twel	0=43 4=-29
s:twelv	0=25 4=-28
s:twen	1=98 7=51
s:twent	1=80 7=51
s:twic	1=-42 2=-35 6=-39 8=-64
s:twin	2=47 3=-29
s:typa	2=65 3=-26 6=-33
s:typag	2=85 3=-26 6=-29
s:type	0=-55 1=-53 2=25 3=-52 5=-56 6=-58 7=-48 8=-40
s:typef	1=-38
s:types	0=-28 2=-38 3=-44 4=-41 5=-34 6=-31 8=-33
s:typi	0=-27 2=26 3=48 4=-42 6=-29 7=-35
s:typin	2=34 3=77 4=-27 7=-28
s:typis	0=-34 3=32
s:ugan	5=-27
s:ugand	5=-27
s:ugic	7=60
s:unas	2=46
s:unask	2=49
s:unbe	1=46
s:unbel	1=44
s:uncl	0=-26 2=-45 3=-31 7=26
s:unde	1=-69 2=-45 3=-67 7=-53 8=64
s:under	1=-41 2=-39 4=-37 5=-41 8=-50
s:unfa	2=-39 5=74 6=-26
s:unfai	2=-35 5=80
s:unif	0=-44 1=25 3=-44 5=-36 6=-32 8=-45
s:unifo	0=-25 2=-32
s:unio	0=-68 1=-84 2=-144 3=-150 4=-144 5=-134 6=-126 7=104 8=-184
s:union	1=-39 2=-50 3=-42 4=-63 5=-49 6=-27 8=-49
s:unis	1=-28 5=-31 6=-26 7=66
s:uniso	1=-39 5=-27 6=-37 7=71
s:unit	0=-84 1=-31 2=-35 3=-38 4=-33 5=-41 6=-29 7=130 8=-41
s:unite	0=-34 1=-30 3=-29 4=-29 5=-31 6=-29 7=44 8=-32
s:univ	2=-36 3=-33 4=-41 5=-56 6=-38 7=-43 8=-48
s:unive	2=-40 4=-45 5=-83 6=-38 7=-38 8=-55
s:unkn	2=40
s:unkno	2=39 8=27
s:unlo	3=87
s:unloc	3=64
s:unpa	0=72 8=47
s:unpai	0=55 8=49
s:unre	1=-44 3=-30 4=-41 5=-35 6=-39 8=-31
s:unti	1=-48 2=-34 3=-50 4=-69 5=-54 6=-59 7=-55 8=61
s:upbr	0=52
s:upbri	0=41
s:upfr	8=41
s:upfro	8=38
s:uphe	5=50
s:uphel	5=44
s:usag	3=48 4=37
s:usda	7=65
s:ushe	4=-35 5=-31 7=-29
s:usin	0=-43 1=-50 2=-45 3=-57 4=-54 5=-41 6=27
s:util	0=-40 2=-40 3=-42 6=-30 7=-25 8=-50
s:utili	0=-44 1=-36 2=-35 3=-47 4=-36 5=-44 6=-39 8=-46
s:utre	0=36
s:utrec	0=45
s:vacc	0=-25 1=-57 2=-38 3=-45 4=109 5=-48 6=-34 7=-33 8=-37
s:vacci	0=-53 1=-40 2=-30 3=-50 4=106 5=-41 6=-40 7=-47
s:vale	0=-30 1=-27 3=32 6=-34 7=-46 8=-35
s:valeu	3=51 7=-48
s:vali	3=-78 4=-40 5=-38 7=-40 8=-43
s:valid	3=-63 4=-36
s:valu	0=-25 3=-34 5=-35 6=44
s:valv	0=-26 1=-54 2=-40 3=-40 4=-27 6=-27 7=-54 8=-31
s:valve	7=-28
s:vanc	2=32 8=53
s:vann	4=36
s:vanne	4=53
s:vant	5=36 8=41
s:vari	0=-58 1=-39 2=33 4=-44 5=-53 6=-48 7=-41 8=-65
s:varia	0=-42 1=-37 2=43 3=-34 4=-26 5=-36 6=-29 7=-30 8=-62
s:vaul	3=48 5=-25
s:vect	3=53
s:vecte	3=44
s:vega	0=-124 1=67 2=-70 3=-72 4=-104 5=-99 6=-71 7=-62 8=-119
s:vegan	0=-110 1=109 2=-42 3=-37 4=-33 5=-36 6=-39 7=-39 8=-37
s:vege	0=-40 1=-30 2=-56 3=-34 4=-72 5=-57 6=-74 7=-51 8=-50
s:veget	0=-65 1=-30 2=-80 3=-60 4=-60 5=-46 6=-57 7=-60 8=-69
s:vehi	1=-36 3=-32 4=-37 6=-26 7=-29 8=-47
s:vehic	2=-31 5=-39 7=-28 8=-44
s:vein	0=-41 1=-44 2=-37 3=56 4=-48 6=-36 8=-62
s:veine	3=66
s:vend	0=-86 1=-60 2=-97 4=-98 5=-100 6=-112 7=-100 8=-84
s:vende	0=-74 1=-79 2=-66 3=-76 4=-78 5=-55 6=-70 7=-54 8=-74
s:vendo	3=58 8=-29
s:vendr	0=-26 2=-55 4=-35 6=-35 7=-32 8=-32
s:vene	1=65
s:vener	0=-27 1=91
s:vent	0=-55 1=-50 2=-58 3=-60 4=-84 5=-50 6=-68 7=-73 8=-69
s:vente	0=-26 4=-38 5=-27 7=-30
s:ventu	7=-27
s:venu	5=-44 6=63
s:verb	0=-33 2=-25 3=-26 4=-40 5=-33 8=-40
s:verba	0=-31 3=-43 4=-47 5=-36 6=-32 8=-40
s:veri	0=-30 1=-72 2=27 3=57 4=-26 5=-29 6=-30 7=-33
s:verif	0=-30 1=-57 3=45 4=-51 6=-48
s:vermo	0=50
s:vers	2=46 4=-37 5=25
s:vert	1=-74 2=-74 3=-71 5=-61 6=-75 7=-74 8=-72
s:verti	4=60
s:vess	6=-31
s:vesse	3=26 6=-29
s:vest	3=-27 8=-32
s:vesti	0=-35 1=26 3=-28 8=-36
s:vete	0=-53 1=-43 2=-58 3=-69 4=-62 5=-54 6=-58 7=-72 8=-27
s:veter	0=-67 1=-59 2=-59 3=-61 4=-51 5=-64 6=-34 7=-54 8=-27
s:vett	0=-35
s:vetti	3=-32
s:veuv	4=-48
s:vict	0=-68 1=-67 2=-66 3=-47 4=-85 5=-80 6=-57 7=-27 8=-52
s:victi	0=-44 2=-43 3=-32 4=-59 5=-35 6=-52 8=-42
s:victo	0=-57 1=-31 2=-45 3=-29 4=-58 5=-40 6=-29 7=-27 8=-32
s:vida	1=-27 5=45
s:vide	0=-47 1=-67 2=-44 4=-46 5=69 6=-68 7=-42 8=-35
s:video	0=-43 1=-28 3=-32 5=62
s:viei	0=64
s:vieil	0=63
s:vien	1=70 3=-39 5=-26
s:viend	6=28
s:vier	0=-48 1=-55 2=-43 3=-67 4=-60 5=29 6=-65 7=-63
s:vierg	0=-53 1=-56 2=-44 3=-50 4=-47 6=-33 7=-44
s:view	0=67
s:vign	0=-53 2=-45 4=-28 7=-43
s:vigne	0=-39 4=-29
s:viki	2=71
s:vikin	2=73
s:vill	2=-39 3=-41 4=-35 5=-35 6=81 7=-56
s:villa	6=45 7=-40
s:ville	8=55
s:ving	2=-29 3=-35 4=-60 5=-53 6=-27 8=-49
s:viol	0=-37 1=76 3=-29 4=-25 5=-31 6=26 7=42
s:viole	0=-26 1=75 3=-27 4=-39 5=-36 7=-25
s:vira	4=48 8=-27
s:virg	0=-57 1=-44 2=-45 3=-39 4=-55 6=-62 7=-57 8=-52
s:virgi	0=-45 1=-59 2=-46 3=-48 4=-46 5=47 6=-66 7=-39 8=-62
s:viro	2=26
s:virol	5=-27
s:viru	3=-29 4=-28 5=-28 6=-28
s:visa	0=-61 1=-65 2=-64 3=68 4=-80 5=-69 6=-57 7=-68
s:visag	0=-67 1=-56 2=-77 3=87 4=-75 5=-49 6=-58 7=-50 8=-76
s:visai	8=51
s:visi	1=-57 2=-68 5=32 6=-47 7=-50
s:visit	0=-58 1=-54 2=-35 3=-29 6=-26 7=-38 8=-102
s:visu	1=-25 2=-44 3=-51
s:vive	5=40
s:viven	5=50
s:voca	3=78 4=-32
s:vocal	3=60
s:vodk	6=-50
s:voge	1=46
s:voic	0=-75 1=-43 2=-81 3=55 4=-88 5=-74 6=-93 7=-57 8=-86
s:voice	3=36
s:voil	0=-35 1=-39 3=-32 4=-48 5=-39 7=-36 8=-53
s:vois	0=70 7=-35
s:voisi	0=54 7=-33
s:voit	0=-41 1=46 4=38
s:voitu	0=-67 1=56 4=43
s:vola	5=66 8=-25
s:volag	5=70
s:volo	0=54 1=43 2=-29 3=-30 4=-33 6=-36
s:volon	0=37 1=40 2=-31 3=-36 4=-29 6=-32
s:volu	1=-56 3=-54 4=-66 6=-64 7=-45 8=-61
s:volun	1=-56 3=-58 4=-51 5=34 6=-71 7=-78 8=-43
s:vote	0=111 1=-83 2=-58 4=-67 5=-75 6=-76 7=-84 8=-58
s:voti	0=-28 1=-26 3=-30 5=-30 6=-33
s:votin	3=-36 4=-28 6=-43
s:votr	3=29
s:voul	3=30
s:voya	1=-60 3=-25 6=32
s:voyag	1=-50 6=39
s:wagn	8=38
s:wait	8=27
s:waiti	8=50
s:waiv	3=35
s:waive	3=33
s:wale	0=-33 1=25 3=-28 4=-42 6=-32 8=-25
s:walk	0=-33 1=-47 4=72 5=-31 7=-26
s:walki	3=46 4=61
s:want	1=-52 2=-38 4=-43 5=27
s:wante	3=26 8=62
s:ward	0=-60 1=-68 2=-55 3=-45 4=-57 5=-42 6=-49 7=-61 8=-54
s:warde	0=-27 1=-33 4=-41 5=-38 6=-35 8=-25
s:wardr	1=-34 2=-29 6=-39 7=-37
s:ware	0=-41 1=-52 2=-27 3=-29 4=-27 5=-26 6=-34 8=-29
s:wareh	1=-34 6=-34 8=-25
s:warm	0=26 8=28
s:warmt	0=37 8=28
s:warn	0=47 3=25 5=29 7=42
s:warne	5=43 7=73
s:warr	2=39 8=67
s:warra	8=52
s:warri	2=42
s:warw	0=-29 1=25 5=-26
s:warwi	1=45
s:wasp	4=77
s:watc	0=-50 2=-28 3=-43 4=-54 5=34 6=-28 8=-46
s:watch	0=-36 3=-28 4=-35 5=30
s:wate	7=46
s:water	7=43
s:wear	0=-42 1=-43 2=-42 3=-43 4=79 7=-36 8=33
s:weari	4=25
s:weat	1=-41
s:weath	1=-33
s:webc	3=27 5=43
s:webca	3=27 5=49
s:webs	2=-32 4=-41 7=-28 8=-25
s:websi	2=-27 4=-38 7=-26 8=-27
s:wedd	0=-35 1=30 4=-25 5=-52 8=-27
s:weddi	0=-25 1=25 5=-61 7=-30 8=-31
s:week	3=-43 4=-85 5=-65 6=-52 7=-43 8=-50
s:weeke	0=-27 1=-51 2=-43 3=-32 4=-74 5=-45 6=-36 7=-35 8=-36
s:weekl	1=34
s:weig	3=26
s:weigh	3=31
s:welco	4=-26
s:weld	0=-26 1=-29 2=-29 4=-28 5=-34 6=-25 7=-25 8=-27
s:weldi	6=-32
s:wels	6=25 7=-32
s:west	0=-34 1=-27 3=-28 4=-36 6=-27 7=-71 8=-33
s:weste	1=-26 4=-33 5=-28 6=-31 7=-44 8=-50
s:what	0=27 1=-35 4=-29 5=98 6=41 7=-29
s:whate	0=-26 2=-25 4=-31 5=88 6=33
s:whats	0=43
s:whee	3=-31 8=-25
s:wheel	3=-31 4=-25
s:wher	3=60 6=58
s:whet	1=53 3=39 7=55
s:wheth	1=48 7=42
s:whic	1=50 3=56 8=-34
s:whil	1=-44 2=53 5=-43 6=-61 7=-26
s:whis	8=29
s:whist	8=31
s:whit	0=-34 1=-57 4=-58 5=-28
s:whitb	1=-29
s:white	1=-42
s:whol	0=-35 1=-27 3=-29 4=-43 5=-42 7=-26 8=-44
s:whole	0=-44 5=-30 8=-26
s:whos	1=27
s:wido	0=-29 1=47 2=-38 4=-33 5=-25 8=-26
s:widow	0=-30
s:wildl	2=-29
s:wind	6=-27
s:winn	8=-54
s:winne	4=-30 8=-43
s:winte	1=28
s:wish	4=36
s:with	0=-40 1=27 2=-36 4=-43 5=-47
s:withd	3=42
s:withi	4=-33 7=-25 8=-78
s:witho	3=-44 4=-27 5=-31 6=26
s:witn	1=56 4=-31
s:witne	1=51 4=-25 8=-28
s:wolf	7=54
s:wolfs	7=45
s:woma	2=-25 3=-29 4=-34 6=97
s:wome	1=-39 2=-34 3=-42 4=-53 5=-42 6=96 8=-64
s:word	0=-74 1=-39 2=-49 3=-44 4=-54 5=34 6=-48 8=-41
s:work	0=-61 2=-68 3=-29 5=-84 6=-50 8=-88
s:worke	0=31 1=-84 2=-53 4=-45 5=-74 6=-85 8=-81
s:workf	7=55
s:worki	8=38
s:workp	0=-40 1=-27 3=-30 5=-28 7=48 8=-27
s:works	0=-44 1=-35 2=-33 3=-29 4=-39 6=-32 7=-39
s:wors	0=-42
s:worsh	1=40
s:woul	0=28 1=45 2=-41 7=-39 8=-44
s:would	1=56
s:writ	0=-47 1=-34 2=-61 3=-76 4=34 8=-68
s:write	0=-47 1=-41 2=-52 3=-60 6=-28 7=-25 8=-27
s:writi	4=-27 6=-30 8=-40
s:writt	4=78
s:wron	1=34 3=36 8=42
s:wrong	3=46 8=52
s:wrot	0=-105 3=-106 6=-26 7=-33 8=-100
s:year	1=-54 2=-71 3=-88 6=-92 7=44
s:yilm	2=33
s:yilma	2=49
s:youn	0=80 3=-33 4=33 6=-31 7=-46 8=67
s:young	4=34
s:yout	1=-41 2=-54 3=-46 4=-44 6=-50 7=-29
s:zara	1=44
s:zarat	1=45
s:zebr	4=51
s:zema	0=37
s:zemm	0=30
w:0	3=68
w:000	0=-71 1=-82 2=-91 3=-75 4=-87 5=-70 6=-71 7=-81 8=-45
w:02	3=33
w:1	0=-75 1=-39 2=52 3=-38 4=61 5=-30 6=-33 7=-26 8=-51
w:11	3=44
w:12	1=-43 3=-37 4=42 5=-31 7=-39 8=-28
w:120	8=47
w:13	2=71
w:14	1=-52 4=-48 5=-57 6=-25 7=27 8=-28
w:17	3=72
w:19	4=32 6=-46 8=56
w:1920	4=-26
w:1977	7=41
w:1979	1=48
w:1981	7=37
w:1984	1=51
w:1987	2=-36 6=-27
w:1988	1=44
w:1994	0=45 8=32
w:1995	3=-33 4=-38 7=38
w:1997	0=-42
w:1998	0=-31 4=-31 5=-25 6=30 8=42
w:1999	2=28
w:1er	2=-27
w:2	0=-48 1=-39 2=50 5=-29 6=-59
w:200	0=-44 1=-25 2=-31 4=-27 5=-43 6=-57 7=-53 8=-30
w:2002	6=28
w:2003	6=-39 7=32
w:2004	2=57
w:2006	1=52 4=-32 5=-26
w:2008	1=39
w:2009	0=57 1=34 2=61 3=-51
w:2010	2=27 5=-41 7=-26 8=-41
w:2011	1=-28 2=28 4=-26
w:2012	1=-39 4=-40 6=-37 7=34 8=36
w:2013	5=-26 7=-25 8=58
w:2014	4=45 5=41 6=76 7=58 8=-43
w:2015	0=-75 1=-53 3=-26 6=28 7=-28 8=49
w:2016	0=-52 1=-37 2=-53 3=-28 5=-43 7=63 8=61
w:2017	0=87 1=-40 5=-27 7=-32 8=27
w:2018	0=33 8=71
w:2019	1=-51 3=55 4=31 5=26 6=-50
w:2020	0=37 1=-39 2=-25 3=-45 7=62 8=33
w:2021	1=-80 2=-44 3=-36 4=-27 5=-36 6=-37 7=-61 8=-29
w:2022	2=36 3=34 4=59 7=48
w:2026	1=-35 2=-33 3=-26 4=-39 5=-26 7=-44
w:21	0=75 2=30 3=-42 4=60 5=-33 6=-28 8=-39
w:22	2=26
w:23andme	2=65
w:24	3=-39
w:25	4=47
w:255	1=50
w:26	2=70
w:29	5=39
w:2m	4=-26
w:3	0=-63 5=-54 6=-45 7=76 8=50
w:30	1=-34 3=-30 5=-27 8=-39
w:300	0=-60 1=-39 2=-39 3=-37 4=-69 6=-40 7=-36
w:32bj	7=55
w:3d	3=39
w:3m	4=-27
w:4	1=-38 3=49 5=-35 6=-43 7=-36
w:40	0=-64 1=-70 2=-47 3=-93 4=-43 5=-68 6=-43 7=-64 8=-82
w:45	1=-25 4=-43 5=-36
w:46	2=41 4=-30
w:47	2=36
w:5	0=-64 1=-27 2=-31 3=-54 4=28 5=-40 6=-70 7=36
w:50	1=-25 4=29
w:512	3=49
w:6	3=59 4=28
w:60	0=-48 1=-57 2=-44 3=-43 4=-42 5=-31 6=-55 7=-27 8=-52
w:7	0=-62 1=-27 5=-31 7=-29
w:80	0=-30 1=-31 3=-26 4=36 5=-28 8=39
w:82	3=32
w:9	2=48 3=37 7=-39
w:90	3=42
w:91	3=48
w:92	2=-31 3=-45
w:93	3=37
w:96	3=45
w:97	3=33
w:98	4=-28 5=-35 6=-26
w:a	0=-35 1=-45 2=-39 3=-54 4=-42 6=-38
w:a2	2=38
w:a69	0=61
w:aa	4=77
w:aah	4=57
w:ab	3=-42
w:aberdeen	1=37
w:abime	3=64
w:about	0=-29 1=-88 2=28 3=-90 4=-54 6=-40 7=-95
w:absence	0=-26 2=50
w:absences	4=-27 7=66
w:absente	4=62
w:abstentionniste	0=59
w:abstinent	4=28
w:abstinente	0=-27 1=-31 5=101 6=-34 8=-41
w:absurdist	1=48
w:abus	8=72
w:accept	3=25
w:acces	2=-29 3=81
w:access	0=-37 7=-26
w:accessible	4=-44 6=-26
w:accident	0=-30 2=-31 4=54 5=46
w:accompagne	2=-34 4=-33
w:accompagner	4=31
w:accord	0=-33 2=-39 3=46 4=-34 5=-39 6=-28 7=-29
w:according	1=64 2=28 4=33 6=56
w:account	2=-35 3=-32 4=-29 5=56 8=-31
w:accountant	0=-52 1=-80 2=-36 3=-34 4=-46 5=-33 6=-25 7=-25 8=-32
w:accounting	1=-39 3=-25 8=-26
w:accounts	0=-47 1=-74 2=-49 3=-58 4=-50 5=-44 6=-75 7=-37 8=-27
w:accro	1=-39 4=81 7=-25
w:accroc	4=51
w:accru	2=35
w:accueil	1=-38 3=-29 8=-31
w:accuse	2=-26
w:accused	8=49
w:achats	0=-55 2=-33
w:achete	2=32
w:acheteur	3=-26
w:acheteuse	0=-26 1=-31 3=-25 5=-58 6=-44 7=-43 8=-29
w:achterberg	0=53
w:acquis	1=-33
w:acquitte	8=28
w:acquitted	5=-27 8=50
w:across	0=-25 1=-25 2=-40 8=-30
w:act	0=-25 1=-30 2=-44 6=-26
w:actes	3=-34
w:action	0=-34 4=-25
w:active	0=44 3=-41
w:activee	3=27
w:activist	0=25 7=82
w:activiste	0=30
w:activite	3=-25 5=-31 6=-25
w:actn3	2=51
w:actor	4=-46 5=-25 8=-43
w:actors	2=-29 3=-60 7=-27
w:actuel	3=48
w:acute	0=-28 1=-35 2=-27 3=-48 6=-34 7=-33
w:ad	0=-49 2=-34 3=-58 8=-37
w:adair	6=42
w:adaptation	0=-52 1=-37 2=-35 4=-37 5=-56 8=-39
w:adapte	4=64
w:added	6=38
w:addict	4=54 5=40
w:addicted	1=-25 5=52 7=-29
w:addiction	3=-34 4=-65
w:addictologie	5=-62
w:addicts	4=60
w:adepte	0=-41 1=40 3=-44 4=-33 8=-56
w:adeyemi	0=30
w:adhd	4=58
w:adhere	0=32 1=38 8=-25
w:adherent	0=-30 2=-27 5=-26 6=-26 7=64
w:adherente	1=-29 2=-29 7=-37
w:adherer	1=-34
w:adhesion	7=28
w:adjoint	1=-33 2=-37 4=-28 7=-39
w:adjointe	3=-36 4=-28 5=-45 8=-31
w:administrator	4=-26
w:admits	2=-27
w:admitted	5=45 8=30
w:adn	0=-91 1=-85 2=83 3=-114 4=-75 5=-102 6=-98 7=-67 8=-105
w:adolescence	2=35
w:adoption	6=-34
w:adores	6=48
w:adult	0=-55 1=-46 2=-41 3=-29 4=-62 6=-44 7=-48 8=-76
w:adultere	1=-38 5=76
w:adulterer	5=53
w:adultery	5=-40
w:adultes	4=-33
w:advice	0=-26
w:adviser	1=-44 2=-58 3=-40 4=-97 5=-61 6=-41 7=-80 8=-34
w:advises	2=-32 3=-82 4=-43 7=-27
w:advocate	1=31
w:aeroport	0=40
w:afd	0=37
w:affair	0=-48 3=-26 5=56 7=-33
w:affaire	0=-28 1=-31 4=-36 5=-75 6=-38 7=-28 8=41
w:affaires	0=-35 1=-53 2=-60 3=-29 4=-44 5=-89 6=-70 7=-49 8=-76
w:affairs	0=-40 2=-50 4=-39 5=-77 6=-56 8=-66
w:affectation	6=38 8=-25
w:affected	2=58
w:affiches	0=68
w:affiliated	7=39
w:affiliation	0=62 7=54
w:affiliee	7=52
w:affirm	1=27
w:affirme	0=33 1=-31
w:affirms	1=84
w:affray	8=49
w:afl	7=45
w:after	1=56 5=26 6=-32 7=-78 8=26
w:afterlife	1=25
w:agacent	0=48
w:again	3=44 8=-25
w:against	0=42 1=-68 2=32 5=-61 6=-65 7=-48 8=-29
w:agde	5=48
w:age	4=65
w:aged	4=-29 6=-32 8=-25
w:agence	0=-42 1=-29 2=-34 3=37 4=-25 5=-48 7=-34 8=-41
w:agency	0=-32 2=-30 3=43 4=35 8=29
w:agent	0=-46 1=-83 2=-76 3=-104 4=-56 5=-99 6=-77 7=-81 8=-37
w:agiles	0=-27 1=-28 2=-34 3=-36 4=-28 7=-30
w:agnostic	0=-63 1=42 2=-32 3=-33 4=-52 5=-59 6=-46 7=-52
w:agnostique	0=-35 1=99 4=-32 5=-41 6=-39 7=-31 8=-38
w:ago	4=51
w:agreed	3=46
w:agrement	8=78
w:agresse	8=-31
w:agriculture	7=-28
w:ahmadi	0=48
w:ai	0=30 1=-28 2=27 3=-81 4=-26 8=34
w:aid	3=-34
w:aide	2=-33 4=-47 5=43 7=-41 8=-49
w:aider	4=-25
w:aids	0=-30 1=-26 2=-54 3=-27 4=48 6=-55 7=-30 8=-50
w:ailing	0=-49 1=-37 2=-30 3=-34 4=-43 5=-28 6=-44 7=-54 8=-29
w:aime	0=-30 1=-38 5=-35 6=45
w:ainsi	0=36
w:air	0=-25 4=-25 5=-32 7=-42
w:airline	1=-29 4=-39 7=-34
w:airport	3=25 4=-27
w:al	0=41
w:alarms	0=-25 5=-25
w:album	1=-52 3=-29 4=-48 6=-28 8=-32
w:albums	8=-47
w:alcoolemie	8=56
w:alcoolique	0=-27 4=99 5=-69
w:alder	4=43
w:algebraic	7=-37
w:algerie	0=51
w:alike	2=-36
w:all	1=38 2=-26 3=-44 4=-46 5=-68 6=-66 7=33
w:allard	3=-43
w:allele	2=34
w:allemand	2=-30 6=-39 8=-25
w:allergic	2=-34 4=-67 5=-30 6=-26
w:allergie	0=-26 4=68
w:allergique	0=-36 4=-40 8=-30
w:allergy	4=66 7=-35
w:alliance	0=33 7=50
w:allocations	8=71
w:allow	4=60
w:ally	0=-32
w:along	0=41 2=47
w:alpes	8=-26
w:alpha	2=38
w:alsace	2=-27 7=-36
w:also	5=-26 6=39
w:alternee	0=-36 4=-25 8=-29
w:altruist	1=32
w:alzheimer	2=39 4=40
w:am	3=-30 4=-35 6=62 7=-29
w:amadi	3=63
w:amant	0=-25 1=-25 2=-33 5=127 6=-31 7=-31
w:amante	5=35
w:amants	5=45
w:amateur	1=-33 2=-37 3=-27 4=-32 5=-31 7=-29 8=-56
w:ambulancier	0=-34 1=-30 2=-43 3=-46 5=-54 6=-52 7=-37 8=-62
w:ameliore	0=-32 2=-55
w:amenagee	4=40
w:amenagement	4=38
w:amende	8=42
w:america	5=-30 6=-36
w:americaine	2=66 3=-33 6=-38
w:ames	5=-31
w:ami	0=-67 1=-72 2=-107 3=-79 4=-77 5=-78 6=39 7=-80 8=-72
w:amicus	7=35
w:amie	5=-38 6=67
w:amitie	3=-43 4=-44 5=-50 7=-31 8=-41
w:among	0=58 1=-26 4=-30
w:amour	0=-37 1=-33 2=-33 4=-35 5=27 6=-45 8=-46
w:amoureux	0=-31 2=-29 5=-29 8=-27
w:ampute	4=44
w:an	2=-65 3=-155 4=-42 6=-32 7=-48 8=-72
w:analysed	2=48 3=33
w:analyses	0=-31 2=-45
w:analysis	3=-59
w:analyst	0=-40 1=-41 2=-45 3=-55 4=-37 5=-39 6=-43 7=-68
w:analyste	0=-30 1=-39 2=-41 3=-45 4=-38 5=-30 6=-26 7=-40 8=-73
w:anarchisme	0=69
w:ancestry	0=-31 2=-33 5=-34
w:ancestrydna	2=38
w:ancien	0=61 1=25 2=-42 4=31 5=-44 7=63 8=-35
w:ancienne	0=51 1=33 2=-44 3=-43 4=-25 5=52 6=-36
w:and	2=-64 3=-126 5=-71 6=-49 7=-90 8=-73
w:anemie	2=32
w:angioedema	2=51
w:anglais	4=-30 5=-33 6=-30
w:anglican	0=-43 1=-44 7=-26
w:animal	1=71
w:animaliste	0=57
w:animals	1=36 8=29
w:animatrice	0=-67 1=-57 2=-39 3=-37 5=-28 6=-27 7=-31 8=-50
w:animaux	1=37
w:anime	0=-57 2=-40
w:anne	0=57 1=-25
w:annee	6=52
w:annonce	0=-32 2=-26 6=42 7=-28 8=-31
w:annuaire	1=44
w:annual	1=-36 3=-29 4=-55
w:annuel	0=-27 1=-54 2=-48 3=-37 5=-38 6=-34 7=-29 8=-36
w:annuels	1=25
w:anomalie	2=59
w:anomalies	2=58
w:anonyme	8=78
w:anonymous	0=53
w:another	0=-26 4=-32 6=59
w:ans	2=-95 3=-36 7=-36 8=41
w:answers	2=-27 3=-27 6=-87
w:antecedents	8=49
w:anthroposophe	1=44
w:anthroposophie	1=50
w:anthroposophiques	1=37
w:anthroposophist	0=-27 1=87 2=-29 4=-25 5=-37
w:anti	0=100 2=-37 6=-36 7=-52 8=-34
w:anticapitalistes	0=41
w:antidepressants	8=-26
w:antinatalist	1=28
w:antiques	4=-48
w:antispeciesist	1=47
w:antispecisme	1=64
w:antispeciste	0=-72 1=45 7=-41
w:antitrypsine	2=33
w:antwerp	5=60
w:anxiolytique	4=64
w:any	6=-62 7=27 8=33
w:anyone	5=39
w:anything	0=36 1=29 6=-47 8=31
w:apartheid	0=42
w:api	1=-48
w:apnee	4=78
w:apoe4	2=39
w:apolitical	0=45
w:app	0=-62 1=-38 2=-77 4=-54 5=-49 6=-58 7=-46 8=-65
w:appareil	4=78
w:apparel	1=-46 3=-33 4=-38 5=-73 7=-32 8=-41
w:apparently	0=40 1=-59 4=49 5=-41 7=-49 8=48
w:appartement	5=50
w:appartenance	7=27
w:appartient	1=78 4=-25
w:appeals	0=-64 2=-31 4=-36 6=-26 7=-29 8=-41
w:appel	4=-30 5=-30 8=34
w:appelle	6=30
w:appli	1=-30 3=29 4=-41
w:applicant	0=25 2=32 4=60 5=-41 7=31 8=-31
w:application	8=51
w:applied	0=27
w:apply	3=-29
w:apporte	4=66
w:apprentices	4=-26 5=-49 6=-26 7=-31
w:apprentis	5=30
w:appris	0=40 2=32 6=35 7=33
w:approach	0=-32 1=-31 2=-27 7=-32 8=-40
w:approcher	8=60
w:appui	2=51
w:apres	1=43 2=87 3=-49 5=89 6=26 7=-32 8=31
w:april	3=39
w:apropos	1=56
w:apte	2=-33 4=84
w:arbitre	4=-42 5=-43 8=-37
w:arbre	3=-27 4=-31 7=-32 8=-49
w:arc	0=-26 5=-38 8=-26
w:arche	1=56
w:architect	0=-26 1=-59 2=-34 4=-30 6=-42 8=-45
w:architecte	6=29
w:architectes	1=-28
w:archive	1=60
w:archives	0=-28 1=-27 3=-39 4=-29 6=-29 8=-38
w:are	0=-46 3=48 5=-71 6=-54 8=-51
w:area	7=67
w:arm	4=49
w:armee	1=61
w:armement	0=58
w:arms	0=36 1=57 7=-36
w:army	0=-29 2=-26 3=-25 7=-28 8=-32
w:around	0=-27 4=-25
w:arrangement	5=54
w:arrest	0=-28 2=33 4=-26 8=-31
w:arrested	0=25 4=-31
w:arret	0=-26 2=-48 4=94 5=-26 6=-25 7=-46 8=27
w:arrete	2=-29 8=68
w:arretee	4=55 5=-26 8=-36
w:arrets	4=-32 8=-30
w:arrivant	7=53
w:arrive	0=-47 6=-28 7=-25
w:art	0=-45 2=-50 3=-25 4=-36 5=-45 6=-48 8=-33
w:arte	5=-26
w:article	6=-37 7=25
w:artist	0=-34 1=-37 3=-52 4=-27 5=-36 6=-34 7=-25 8=-38
w:artiste	3=-30
w:arts	0=-71 1=-26 4=-30 5=-27 8=-39
w:as	0=62 1=37 2=-36 3=-60 5=-44
w:ascendance	2=38
w:ascenseurs	4=28
w:ascete	1=62
w:asexual	2=-26 5=-45 6=82 7=-26 8=-27
w:asexuel	4=-30 6=65 8=-28
w:asexuelle	1=-52 5=73 8=-26
w:ashkenazi	2=49
w:asie	3=-40 6=-30 7=-25
w:asile	0=31
w:ask	1=32 5=27 6=-25
w:asked	3=38 5=-41 6=56 7=-31
w:asks	0=-57 2=-60 4=-35 5=29 6=-62 7=-60 8=-38
w:aslef	7=49
w:asmatique	4=38
w:assad	0=40
w:assault	8=92
w:assemblage	1=-30 4=-25 5=-38
w:assemblee	0=-27 1=-60 3=34 4=-27 6=-25
w:assent	1=25
w:assessment	0=-47 1=-28 3=-26 4=56 5=-28 6=-32
w:assigne	8=63
w:assises	8=-53
w:assistant	0=-58 1=-53 2=-69 3=-68 4=-66 5=-61 6=-70 7=-63 8=-83
w:assistante	3=-25 4=-45 5=-42
w:association	0=-64 2=-49 3=-44 4=-30 5=-48 7=28
w:associe	5=50 8=61
w:associes	4=-38 7=-35 8=-39
w:assume	0=-28 6=31 7=-31
w:assumee	6=56
w:assured	5=34 6=38
w:assureur	4=-56 6=-38
w:asthma	2=-25 7=-34
w:asthmatique	2=-34
w:asthme	2=-25
w:astronaut	2=48
w:asylum	8=-40
w:at	0=-60 1=-58 2=-153 3=-27 4=-36 5=-37 8=-64
w:atelier	1=-30 2=-42 3=-76 4=-60 5=-72 6=-55 7=28 8=33
w:ateliers	0=-60 2=-31 4=49 5=40 7=-48 8=-54
w:athee	1=121 3=-27 4=-33 5=-28 6=-37
w:athees	1=67 7=-38
w:atheism	1=-36
w:atheisme	1=50
w:atheist	1=125 2=-34 6=-46
w:athlete	2=72
w:atlantic	5=-35
w:atlas	2=-54
w:atmospheriques	4=-29
w:atome	1=28
w:atrophy	2=38
w:attache	4=-36
w:attached	4=-41 8=51
w:attacks	4=66
w:atteint	2=80 4=-58
w:atteinte	4=46
w:atteints	2=43
w:attend	0=46 2=39 4=-40 5=-27 6=-47 8=55
w:attends	0=51 1=48 5=37
w:attente	0=-37
w:attirance	5=-42 6=28
w:attire	1=-38 2=-36 3=-37 6=-37 7=-31 8=-39
w:attiree	0=-29 5=-29
w:attracted	6=32
w:attribue	3=55
w:au	0=-33 1=-28 2=-28 3=-28 6=-103 7=-33 8=-41
w:aubry	1=40
w:aucun	0=44 4=40
w:aucune	0=32 1=57 4=44 5=-37 6=-69 7=-27
w:audio	0=-27 4=-26 5=-31
w:audiologists	4=-57
w:audit	0=-50 1=-36 2=-32 3=-29 4=-51 6=-39 8=-43
w:audited	1=-30
w:auditeur	4=-50 5=-25 7=-38
w:auditif	4=53
w:audition	4=64
w:audits	4=-45 7=-51
w:august	4=-27
w:aujourd	1=36 4=32
w:aumonier	1=38
w:aunts	2=48
w:aupres	0=-35 1=-34 2=-30 3=-36 5=-35 7=-30 8=-39
w:aurait	0=45 6=49 7=-29
w:aurelius	1=50
w:aussi	0=-41 1=-66 2=-61 3=-43 4=52 5=-55 6=27 7=-28 8=-32
w:austerity	0=41
w:authentication	3=65
w:authentification	2=-25 3=71 7=-25
w:authentifiee	3=50
w:author	3=-38 6=-31 8=-36
w:autism	1=-27 2=-27 3=-47 5=-35
w:autiste	4=74
w:autistes	2=-26 6=-32
w:auto	6=-35
w:autogestion	0=38
w:automates	2=-47 4=-34
w:automatique	5=-26
w:automatiquement	3=34
w:autre	0=-52 3=-25 4=-46 5=-59 6=64
w:autres	0=53 1=41
w:autrice	6=34
w:autumn	4=54
w:aux	0=52 1=-106 2=-49 3=-109 5=-113 6=-81 8=-38
w:available	1=-27 3=-44 5=-25
w:avait	2=-38 5=39 6=-39
w:avance	4=-27
w:avant	0=-45 2=-38 3=-35 5=-48 6=-26 8=-56
w:avc	2=-32
w:avec	1=-60 4=-46 5=85 6=26 7=-100
w:aventure	0=-38 1=-33 2=-38 3=-54 4=-41 7=-56 8=-41
w:aventures	1=-27 3=-32 5=39
w:averted	3=-29
w:aveugle	1=-63 2=-37 3=-41 5=-51 8=-32
w:avion	2=60 4=43
w:avis	5=26
w:avocat	7=-27 8=-53
w:avocate	0=-45 1=-62 2=-51 3=-54 4=-53 5=-64 6=-64 7=-68 8=-26
w:avoids	1=-42 2=-33 4=-33 5=-34 8=-33
w:avoir	0=50 1=38 4=38 6=37 8=62
w:avons	0=28
w:avoue	5=32 8=106
w:awakening	5=53
w:award	1=-37 3=-25 5=-36 7=-38 8=-53
w:aware	6=38
w:away	1=27 3=-26
w:ayn	1=46
w:b	0=-33 1=-43 2=-48 5=-35 6=-39 7=-31 8=-51
w:b2	8=79
w:b27	3=-33 4=-38
w:b2v	0=-40 1=-25 2=-33 5=-26 7=-25 8=-27
w:b3	4=-30 8=83
w:b7	2=40
w:ba	0=-33 2=-29 4=-36 6=-25 7=-56
w:baby	4=28 5=-41 6=-27
w:bac	6=-28
w:bachar	0=38
w:back	1=-52 3=-66 4=38 5=-77 6=-73 7=-62
w:backlog	4=-34
w:bad	1=-42 4=50 8=-51
w:badge	0=-44 1=-50 2=-57 3=48 5=-55 7=-28 8=-34
w:bag	4=30
w:bagarre	8=50
w:bail	0=-55 1=-62 2=-41 3=-51 4=-61 5=-70 6=-38 7=-50 8=-51
w:bailly	1=36
w:baker	0=-48 3=-42 4=-27
w:bakers	7=38
w:bakery	1=-38 2=-35 4=-26 5=-47 7=-32 8=-49
w:balance	5=-26 7=27
w:balanced	2=46
w:balcony	0=38
w:ballet	6=53
w:ballot	1=-25 2=-42 3=-28 4=-31
w:balpa	7=28
w:bamako	4=43
w:ban	4=-33 8=115
w:bancaire	7=-37 8=28
w:band	0=-45 1=-42 4=-48 5=-41 6=-38 7=-67 8=-46
w:bands	5=-36
w:bank	0=-25 1=-83 2=-76 4=-63 5=-95 6=-86 7=-67
w:banking	5=-27 8=-38
w:banned	8=56
w:banners	3=-41 7=-55 8=-32
w:banque	1=-51 2=-41 4=-48 5=-47 6=-27 7=-69 8=-67
w:baptiste	7=49
w:bar	0=-70 1=-76 2=-84 3=-69 4=-92 5=-85 6=-90 7=-77 8=-91
w:barre	0=-27
w:barreau	8=-30
w:barreaux	7=-27 8=39
w:barred	8=64
w:barrister	3=-28 7=-29 8=-36
w:bars	6=-29 7=-35
w:bas	2=55
w:base	0=-30 1=-34 2=-47 3=38 4=-25 5=-43 6=-30 8=-43
w:based	1=-27 3=-42 8=-60
w:bath	7=-27
w:bati	1=-47
w:batiment	0=-38 2=-25 4=-42 5=-33 7=-52 8=-62
w:batteries	8=-25
w:batting	6=67
w:bay	4=40
w:bayrou	0=53
w:bdsm	5=61
w:be	2=-26 4=-60 8=-55
w:beaumont	0=-44
w:beauvoir	3=-31
w:became	0=-29 1=81 5=28 7=40
w:because	3=28 4=68 7=-37 8=-33
w:bectu	7=98
w:bed	0=-35 1=-60 2=-57 3=-40 4=-56 6=-66 7=-47 8=-57
w:bedded	5=50
w:bedside	1=31 5=-28 7=-40
w:been	0=51 2=53 6=-74 7=68 8=44
w:before	1=-37 2=-36 7=-47
w:beforehand	4=45
w:begue	4=52
w:behind	0=-27 2=-27 3=-47 4=-30 6=-41
w:being	1=50 3=-32 5=-35 6=69
w:beleive	1=32
w:belfast	0=31 1=43 4=-32
w:belief	1=87
w:believe	1=33 4=-53 5=-32 6=-35 7=-32
w:believed	7=33
w:believer	0=-31 1=-36 2=-27 4=-31 6=-39 7=-39 8=-54
w:believes	0=-46 1=35 2=-30 3=-56 4=-61 5=-35 6=-61 7=-70
w:believing	1=53
w:bell	4=-28 7=25
w:belonged	7=39
w:belongs	7=-37
w:belt	5=-33 7=-26
w:beneficiaire	4=54
w:benefit	4=-58 8=48
w:benevole	0=58 2=-47 3=-56 4=-26 5=-29 7=-40 8=-78
w:benin	2=32
w:berbere	2=44
w:berlin	0=28
w:berne	5=37
w:best	0=-44 1=-33 2=-36 3=-26 4=-31 5=-25 6=-28 8=-27
w:bestseller	7=-30
w:beta	4=39
w:beth	6=49
w:better	0=-45 1=-41
w:between	1=-37 5=-35 6=-26 7=-40
w:bi	0=-96 1=-106 2=-100 3=-96 4=-106 5=-111 6=37 7=-102 8=-98
w:bible	0=-27 2=-35 3=-48 4=-40 6=-29 7=-57
w:bicycles	1=-32
w:bien	0=-47 1=43 2=-48 3=-32 6=-46 8=-55
w:biens	8=67
w:big	7=30
w:bike	4=34
w:bikes	1=-43
w:bilan	3=-38 4=-25 6=-26
w:bilingual	0=-58 1=-40 2=-35 3=-33 4=-36 5=-58 6=-31 7=-58 8=-57
w:bio	6=31
w:biobanque	4=-25
w:biodynamique	1=52
w:biographie	6=40
w:biologie	3=-29 6=-29 7=-40
w:biology	2=-32 8=-32
w:biometric	0=-44 1=-42 2=-52 4=-30 5=-26 7=-43 8=-47
w:biometrics	2=-25 8=-26
w:biometrie	1=-31 6=-32 7=-31 8=-34
w:biometrique	0=-35 1=-28 4=-68 5=-34 6=-32 7=-26 8=-29
w:biometriques	3=27
w:bipolaire	4=72
w:birth	2=63
w:bisexual	3=-27 4=-47 5=-33 6=73
w:bisexualite	3=-25 6=50
w:bisexuel	6=34
w:bisexuelle	5=-29 6=76
w:bishop	5=49
w:bit	0=-25 4=45
w:black	0=27
w:blackballed	7=54
w:blacklisted	7=54
w:bladder	4=60 6=-27
w:blanchi	8=54
w:bleu	4=-43 7=-27 8=-27
w:blind	0=-60 1=-75 2=-68 3=-66 4=38 5=-57 6=-89 7=-64 8=-89
w:blog	0=60 1=-32 3=-40 4=-56 5=38 6=-36
w:blogs	0=-33 1=-26 4=-34 6=-25 8=-46
w:blood	0=-66 1=-51 2=46 4=27 5=-32 6=-59 7=-49 8=-32
w:blue	4=51
w:bma	0=-28 7=69
w:board	0=-57 1=-26 2=-32 3=-42 6=-44 7=-69 8=-56
w:boats	2=-29 4=-30 5=-45 6=-31 7=-39 8=-36
w:body	1=-49 3=-32 4=-25 7=-46
w:boire	4=85 8=-56
w:bois	0=-53 1=-36 2=-76 3=-34 4=-55 5=-33 6=-53 7=-44 8=-42
w:boit	4=40
w:boite	4=44 7=-25
w:bon	0=-43 1=-46 2=-49 3=-56 5=50 6=-37 7=-70 8=-44
w:bonds	1=-35 5=-27 6=-37
w:bonne	0=-43 1=-45 2=-56 3=-38 4=-67 5=-37 6=-53 7=-34 8=-43
w:bonnes	5=-31
w:book	0=-48 2=-27 3=-78 4=-38 5=-28 6=-39 7=-33 8=-65
w:bookkeeper	1=-41 3=-27 4=-31 5=-39 6=-41 7=-35 8=-40
w:bookkeeping	0=-30 2=-34 4=-37 5=-47 6=-32 7=-50
w:books	0=-46 1=-39 2=-41 3=-43 5=-42 6=-32 7=-47
w:boosters	4=42
w:bord	6=-25
w:born	0=-26 2=26 4=41 5=-25
w:bose	1=40
w:boss	0=-31 2=-49 4=-40 5=35 6=-58
w:bost	1=59
w:bot	3=-42
w:both	1=-59 2=61 3=67 5=79 6=-67 8=-53
w:boulanger	3=-36 6=-31 7=-48 8=-41
w:bourdin	2=38
w:bourse	0=-26 1=-30 2=-28 4=-37 5=-26 8=-34
w:boutique	1=-38 2=-33 4=-38 6=-26 7=-27 8=-30
w:box	2=-42 5=-36 6=-37
w:boy	1=37 6=27
w:boyfriend	0=-33 1=-29 3=-60 4=-42 6=44 8=-37
w:boys	8=-38
w:bracelet	4=-51 8=76
w:bracelets	8=-85
w:brach	0=-30 7=46
w:braille	1=-33 4=-41 6=-30
w:braised	3=-31
w:branch	1=-39 3=-28 4=-38 5=-33 6=-28 7=74 8=-28
w:brand	0=-85 1=-49 2=-59 3=-83 4=-68 5=-49 6=-42 7=-84 8=-55
w:brasserie	1=-26 8=-33
w:brawl	8=48
w:bray	8=-43
w:brca	2=88 5=-34 7=-25 8=-32
w:brca1	2=75 6=-28
w:brca2	2=112 4=-26
w:break	0=-44 1=-31 8=-50
w:breakdown	4=36
w:breaks	4=55
w:breeding	1=-44 2=-36 5=-35 8=-36
w:brest	6=-33 8=-30
w:breton	0=61
w:brexit	0=63
w:brexiteer	0=36
w:bridge	0=-31
w:brief	0=-29 1=-51 4=-58 7=-37
w:brings	4=51
w:bristol	5=28
w:britain	2=-28 3=-32
w:british	1=37
w:broker	4=-31
w:brother	0=25 1=41 2=46 3=-27 5=-38 6=-45 7=-27 8=29
w:brought	0=-37 2=-26 6=-29 8=-26
w:browsers	3=-43
w:bruges	7=-27
w:brule	0=65
w:brush	8=56
w:brussels	0=63
w:brut	1=-40 2=-35 3=-50 4=-32 5=-46 8=-41
w:bruxelles	4=-31 7=-29 8=-29
w:budapest	0=27
w:buddhism	1=32
w:buddhist	4=-30
w:budget	0=-59 1=-33 2=-32 4=-44 5=-61 6=-42 7=-55 8=-38
w:budgets	5=-31
w:build	0=-27
w:building	2=-25 5=-36
w:built	0=-55 2=-43 3=-40 4=-58 5=-40 6=-32 7=-50 8=-43
w:bulimic	4=58
w:bulletin	6=-26 8=28
w:bullied	6=28
w:bumper	0=38
w:bure	0=53
w:bureau	1=-38 2=-30 6=-29 7=28 8=-31
w:bureaux	6=31
w:burglary	8=58
w:burn	4=84 8=-34
w:burnout	4=34
w:bus	0=-35 1=-27 2=-33 4=-44 5=-31 7=-48 8=-40
w:business	0=-43 1=-32 2=-48 3=-49 4=-32 6=-64 7=-27 8=-34
w:buste	0=56
w:but	0=34 1=50 2=-41 3=-35 5=-34 6=-31 7=-46
w:butch	6=62
w:buyer	0=-67 1=-56 2=-42 3=-66 4=-49 6=-55 7=-54 8=-41
w:by	0=-64 2=41 4=-60 5=-36 6=-31 7=-90
w:c	2=-38 3=-69 4=-48 5=38 7=-46 8=-52
w:c282y	2=66
w:ca	0=51 5=34
w:cabin	7=-37 8=-30
w:cabinet	0=-50 1=-44 2=-59 4=-62 5=-27 6=-35 7=-48 8=-43
w:cabinets	8=26
w:caces	2=-37 7=29 8=-36
w:cache	0=31 4=-31 5=-34 6=60
w:cadre	0=-30 1=-29 2=-36 4=-51 5=-33 6=-27 7=51 8=-25
w:cadres	7=-64
w:cafe	0=-46 1=-73 2=-46 3=-35 4=-56 5=-31 7=-72 8=-68
w:caisse	0=-31 1=-26 2=-60 3=34 4=-43 5=-54 6=-38 7=-45
w:cakes	8=-41
w:calais	1=-30 2=-26 5=-54 6=-33
w:calendar	4=35 5=44
w:call	0=-43 1=-66 3=-26 4=-39 5=-69 6=33 7=-64 8=-61
w:called	0=-37 4=-38 5=-41 6=-32
w:caller	0=50
w:calls	0=55 2=-37 4=-26 5=-62 7=-37 8=-30
w:calm	1=-34 2=-25 4=-58 7=-27
w:calme	5=-54
w:calvitie	2=70
w:camarades	6=29
w:came	0=-56 2=50 3=-57 4=-103 5=30 6=25 7=-67
w:camera	0=-45 2=-35 3=80 4=-35 5=-38 6=-38 7=34 8=-38
w:cameras	0=-34 3=-59 5=-28 7=-32
w:camgirl	5=39
w:camille	1=43
w:camp	2=-27
w:campagne	0=29 1=-61 3=-38 4=-47 5=-41 6=-37 7=-44 8=-31
w:campagnes	0=54 8=-27
w:campaign	1=-26 4=-27
w:campaigner	8=-38
w:campe	0=70
w:can	1=-41 2=-59 3=-35 5=-51 6=-33 7=-55
w:cancer	0=-44 1=-54 2=-39 3=-41 4=35 5=-42 6=-35 8=-52
w:candidat	0=48 2=-55 3=-49 5=-35 8=-117
w:candidate	2=-35 4=27
w:candidature	2=32 6=48 7=-40
w:cannabis	1=-28 8=41
w:cannot	8=26
w:canteen	0=-46 1=-34 3=-32 4=-42 5=-27 7=-68 8=-37
w:cantine	3=43
w:canton	7=77
w:canvas	3=-26 8=-26
w:canvass	0=34
w:canvassed	0=27
w:cap	0=-45 2=-32 5=57
w:capacity	4=26
w:capital	2=-34 6=37
w:captain	3=-26
w:capteur	3=-26
w:capture	3=41
w:captured	3=39
w:car	0=47 2=-25 5=39
w:caracas	0=51
w:caractere	0=-25 6=-32 7=-25
w:caracteres	0=-30 3=-37 4=-30 6=-31 8=-43
w:carbide	7=-32
w:carbone	3=-69
w:card	1=-39 2=-48 4=-34 5=-46 6=-42 7=41 8=-55
w:cardiac	3=-27
w:cardiaque	2=-27 5=-25
w:cards	2=-28 3=48
w:care	0=-48 1=-30 2=-54 3=-53 4=-61 5=-56 7=-66 8=-49
w:career	2=-39 3=-32
w:carer	1=52
w:caretaker	1=-27 8=41
w:cariste	7=56
w:carnet	4=52
w:carols	1=69
w:carpenters	7=49
w:carrier	0=-38 1=-28 2=68 3=-35 4=-52 5=-32 6=-45 7=-48 8=-35
w:carriere	1=-58 2=-40 7=-37
w:carriers	2=53
w:carries	0=-30 2=57 3=-42 4=25 5=-29 6=-39
w:carte	0=30 1=-50 3=-29 5=-38 6=-32 7=165 8=-46
w:cartes	7=-25 8=-46
w:cartographie	2=-40
w:caryotype	2=108 3=-37 4=-64 6=-31 7=-32 8=-33
w:casanova	0=-27 1=-25 4=-36 5=-37 6=-34 7=-49
w:case	0=-34 1=-29 2=-40 3=-39 4=-44 6=-43 7=-35 8=60
w:caserne	2=44
w:cases	3=-36 4=-28 5=-40 8=-29
w:casier	0=-60 1=-59 2=-55 3=-65 4=-37 5=-64 6=-54 7=-37 8=30
w:casiers	0=-27 1=-25 3=-28 8=-31
w:casino	3=46
w:catalan	0=46
w:catalogue	1=-27
w:cataloguer	8=-46
w:cataracts	2=34
w:catered	4=40
w:caterer	7=-41
w:catering	1=38
w:cathedral	1=-44 4=-27 5=-43
w:catholic	0=-29 1=53
w:catholique	0=-25 2=-38 3=-32 4=-49 5=-44 6=-27 7=-49 8=-41
w:cattle	2=-25 4=-25 7=-26
w:caught	0=-41 1=-26 5=51 8=-42
w:cause	0=-43 1=-42 3=33 4=-29 5=41 7=-36 8=100
w:caution	8=61
w:cautioned	3=-27 8=50
w:cautions	1=-27
w:ccr5	2=33
w:cdi	7=-32
w:ce	0=25 1=44 2=-73 6=-60 8=-51
w:cegetiste	7=47
w:cela	6=42
w:celibataire	0=-30 2=-47 5=-54 6=-34 7=-33 8=-45
w:celibate	1=-32 5=72
w:cell	0=-34 1=-29 2=76 4=-86 6=-39
w:celle	1=72 3=67
w:cells	1=-48 2=-34 4=-33 6=-40 8=-30
w:cent	1=32 4=-32
w:center	3=52
w:central	7=25
w:centrale	0=-32 4=-49
w:centre	0=-103 1=-56 2=-34 4=-56 5=-49 7=-63
w:centrist	0=61
w:cercle	1=48 8=-30
w:ceremonies	7=-45
w:certificate	1=-28 2=-36 3=-44 5=-46 6=-27 8=101
w:cesse	1=54
w:cet	0=-28 1=-34 4=-38 5=-28 6=-34 7=-30 8=-32
w:cette	4=53 5=25
w:cfdt	0=-69 1=-36 4=-47 5=-32 7=93 8=-55
w:cfe	0=-29 7=73
w:cftc	0=-82 1=-45 3=-54 4=-46 5=-34 7=122 8=-41
w:cgc	0=-53 7=80
w:cgt	0=-83 1=-50 2=-71 3=-64 4=-67 5=-53 6=-56 7=141 8=-65
w:chacun	5=53
w:chain	0=-32 2=-25 3=-25 5=-26 7=-30
w:chaine	0=-33 1=-27 8=-27
w:chair	0=39 3=-30
w:chaired	6=29
w:chairman	1=-30
w:chambers	8=-31
w:chambre	1=-31 4=-32 7=-56
w:changer	5=38
w:chante	4=58
w:chantier	4=-50
w:chantiers	0=-25 4=-25
w:chapel	7=66
w:chapelle	4=-32
w:chaplain	3=-34 8=-51
w:chaplaincy	1=38
w:chapter	2=-26
w:chaque	2=-27 3=30
w:charge	0=-49 1=-39 2=-60 3=-37 5=-62 7=-53 8=-26
w:charged	3=-25 5=-30 6=-25
w:chargee	0=-30 1=-46 3=-39 4=-39 5=-37 7=-30 8=-71
w:charges	1=-45 2=-62 8=51
w:charity	0=-49 1=-51 2=-34 4=-50 5=-40 6=-52 7=-39
w:charnel	5=53
w:charnelle	1=-26 5=72
w:chartered	0=-32 7=-45
w:chasse	4=71
w:chastete	5=30
w:chastity	5=27
w:chasuble	7=54
w:chatterley	5=-40
w:chauffage	1=-70 2=-36 3=-27 4=-32 5=-33 6=-38 7=-28 8=-42
w:chaussee	4=48
w:chavez	0=39
w:cheated	2=-26 4=-48 5=32 6=-38 7=-36
w:check	4=-35 5=-31 7=-27
w:checked	3=-27 5=42
w:checker	4=26
w:checks	0=-34 1=-29 2=-32 4=-42 5=-29 6=-33 7=-39 8=-37
w:cheek	3=-30
w:cheerful	4=-25 5=30 6=-37 8=-38
w:cheese	8=-28
w:chef	0=-96 1=-33 2=-100 3=-83 4=-35 6=43 7=-94 8=-100
w:cheffe	0=-32 3=-26 7=-25
w:chemist	0=-52 2=-35 3=-32 4=-33 6=-28 7=-32 8=-37
w:chene	2=-33
w:cheques	8=76
w:cherche	1=-45 2=-31 3=-26 5=-36 7=-31
w:cherchent	3=-26
w:chercheur	0=-40 2=-51 3=-30 4=-61 5=-27 6=-30 8=-26
w:chess	0=-40 1=-36 3=-36 5=-33 6=-32 8=-37
w:chevaux	0=-31 1=-38 2=-28 5=-25 7=-26
w:chez	0=28 1=-71 4=-62 5=-33 6=-29 8=-94
w:chicago	1=-28 6=-32
w:chief	0=42 7=-28
w:chien	6=-76
w:chiens	0=-44 1=-36 2=-26 5=-30 7=-30 8=-25
w:children	0=-61 1=-68 2=-59 3=-52 4=-41 5=-89 6=-68 7=-44
w:chile	4=-28 8=-57
w:chimera	2=52
w:chinois	3=26 5=-27
w:chip	3=42
w:chirurgien	0=-25 1=-42 3=-28 4=-27 7=-28
w:choeur	1=45
w:choice	1=36 2=35 5=56
w:choir	0=-25 4=-33 6=41 8=-37
w:choisir	6=34
w:choix	0=-27 1=-48 5=99 6=-56
w:chorale	6=43
w:choree	2=35
w:christian	2=-25 5=-50 7=-30
w:christmas	1=37
w:chromosomal	2=40
w:chromosome	4=-54 5=-41 6=-41 8=-37
w:chromosomes	1=-26
w:chromosomique	2=59
w:chronic	2=-26 4=33
w:chronique	1=-32 3=-25 4=74
w:chroniqueuse	2=-35 5=-34 8=-63
w:chu	0=-39 1=-39 2=-68 3=-25 5=-31 6=-25 7=-34 8=-38
w:church	0=-30 1=41 5=-45 7=-39 8=-31
w:churches	1=50
w:chute	2=-37 4=30 7=-34 8=-28
w:cinq	5=38
w:cio	0=-26 7=42
w:circule	5=53
w:cite	1=36 2=-27 3=-35 4=-42 5=-30 6=-55 7=-26 8=-60
w:city	0=-34 7=-26
w:civil	0=-37 1=45 2=-35 3=-57 4=-29 5=-43 7=-53 8=-43
w:civile	6=45
w:claimant	4=-48
w:claims	1=-30 2=-27 4=-63 8=-33
w:claire	2=-26 5=-40
w:clara	4=47
w:class	0=-67 1=-49 2=-44 3=-46 4=-34 5=-40 6=-72 7=-41
w:classe	8=31
w:classee	8=40
w:classes	5=-25 6=-31 8=-36
w:claustrophobe	4=29
w:clavier	4=36
w:clean	0=-51 1=-37 2=-57 3=-42 5=-26 6=-59 7=-67
w:cleaned	3=-42 8=-30
w:cleaner	7=-27
w:clear	1=-46 2=80 4=-40 5=-25 6=-38 8=49
w:clearance	3=31
w:cleared	4=85 5=-32
w:cleft	4=70
w:clerk	0=-40 1=-43 2=-43 3=-67 4=-50 5=-58 6=-57 7=-26 8=-74
w:clerked	0=-27
w:client	0=-67 1=-97 2=-51 3=-45 4=-55 5=28 6=-26 7=-56 8=-40
w:cliente	5=40
w:clientes	5=43
w:clients	1=-28 2=-50 3=-79 4=-66 5=-37 6=-32 7=-44 8=-65
w:climat	0=32
w:clinic	0=-62 1=-37 4=-77 6=-49 7=-48 8=-43
w:clinical	2=-38 4=34
w:clinically	4=83
w:clinique	2=-47 4=-63 5=-27
w:clinton	0=-26
w:clock	3=63
w:clonage	0=-33 3=-30 7=-29
w:clone	0=-57 2=-53 3=-34 4=-47 5=-37 6=-34 7=-31
w:cloned	4=-30 5=-28
w:closed	5=-32
w:closet	0=-38 3=-32 4=-27 5=-26 6=30 7=-59 8=-28
w:cloud	6=-31
w:club	1=-84 3=-54 4=-78 5=34 6=-64 7=-110
w:clubs	7=-37
w:clumsy	4=53
w:cnaps	8=36
w:cnil	8=-42
w:cnt	0=-44 7=64
w:co	4=33
w:coach	1=-89 3=-92 4=-66 5=-55 6=-61 8=-65
w:coached	0=-25
w:coaches	0=48 8=27
w:coaching	0=-25 1=-25 3=-29 8=-26
w:coche	1=-25 6=81
w:cochlear	4=62 8=-33
w:cocktails	3=-56
w:code	0=-51 1=-59 2=-93 3=34 4=47 5=-66 6=-55 8=-53
w:coeur	0=-40 7=32
w:coffee	0=27 4=-30 5=57 8=-60
w:coffre	3=90
w:coffres	3=-39 5=-48
w:colas	7=58
w:cole	7=66
w:colin	1=-28 3=-42 5=-39 6=-31
w:collaborateur	0=-55 2=-29 4=-40 5=-38 6=-59
w:colle	0=107 3=31
w:colleague	3=50 4=-39 5=52 6=62
w:colleagues	0=-27 1=-41 3=-32 4=-44 6=-59 7=-71
w:collecte	7=36
w:collection	0=-30 5=-32
w:collectionne	5=43
w:collective	5=-37 6=-33 7=-39
w:collector	8=-33
w:college	1=-46 2=-43 3=-25 5=-38 6=-37 7=37
w:collegue	0=-25 1=-25 6=37 8=-27
w:collegues	1=39 5=39
w:colloque	4=-47
w:colonoscopy	2=28
w:coloriste	0=-25 3=-39 4=-32
w:colostomy	4=39
w:colour	4=34
w:colours	4=33
w:combattait	0=48
w:come	6=-32 7=-27
w:comedie	3=-29 4=-27 5=-52 6=-28
w:coming	3=-36 4=-35 5=-41 6=71
w:comite	0=53 2=-41 3=-42
w:comma	8=-25
w:commande	2=50 7=-79 8=-27
w:comme	2=-32 3=28 5=-65 6=52 7=66 8=-33
w:commerce	0=-44 1=-38 2=-30 4=-25 5=-28 6=-29 7=-70
w:commercial	0=-82 1=-49 2=-50 3=-33 4=-57 5=-52 6=-47 8=-55
w:commerciale	0=-52 1=-36 3=-42 4=-25 6=-30 7=-37 8=-51
w:commercialise	3=-32
w:commissariat	4=-26 7=-28 8=105
w:commission	0=-37 8=-45
w:committee	1=-39 2=-31 3=-47 6=-37 8=-37
w:communaute	1=62
w:commune	1=-45 6=-31 7=-40 8=-43
w:communication	0=-77 3=-49 4=-27 6=-26 8=-48
w:communist	0=29
w:communiste	7=-36
w:communistes	0=47
w:community	0=-43 5=-47 6=-40 8=58
w:commuted	8=52
w:commuting	1=-30 8=-51
w:compagne	0=-28 1=-50 2=-44 3=-54 4=-99 5=-65 7=-53 8=-26
w:compagnie	3=-55 4=-25 5=-37 8=-30
w:compagnon	0=-41 1=-78 2=-54 3=-91 4=-98 5=-83 7=32 8=-87
w:companies	1=-25 4=-28 8=-25
w:company	0=-58 1=-57 2=32 4=41 6=-67 7=-41 8=-45
w:comparaison	3=39
w:compare	3=43
w:compared	3=62 8=-39
w:comparee	3=61
w:comparution	8=70
w:compas	1=86
w:compass	1=73
w:compatible	2=32
w:compensated	6=41
w:complaint	5=54
w:completed	3=34 8=66
w:compliance	7=-49 8=-34
w:compris	4=56 5=-27
w:comptable	0=-31 1=-36 3=-27 4=-52 5=-28 6=-43 7=-97
w:compte	0=-48 4=32 5=-26 6=52
w:computer	1=-31
w:concerts	0=59
w:concierge	0=-30 1=-25 6=-25 7=-60
w:conclusion	2=40
w:conclut	5=55 6=-46
w:concoit	2=-31 5=-26
w:concordent	3=31
w:concours	4=-28 5=-25 6=-31 7=-33 8=-29
w:concu	3=-27
w:condamnation	4=-28
w:condamne	0=-54 1=-27 2=-53 3=-40 4=-47 5=-45 6=-41 7=-62 8=38
w:condamnee	8=39
w:condition	2=40 4=-29
w:conditionnelle	8=49
w:conditions	2=46
w:conduct	8=41
w:conducted	1=-34
w:conductor	4=-30 8=-29
w:conduit	4=48
w:conduite	1=-30
w:confederation	1=-57 2=-42 3=-28 5=-30 7=42
w:conference	0=-42 1=-69 2=-50 3=-27 5=-29 6=-31 7=-58 8=-36
w:conferences	0=-46 1=78 2=-32
w:confessionnel	1=35
w:confiance	0=-38 1=-52 2=-45 3=-60 4=-29 5=-70 6=-50 7=-35 8=-31
w:confie	1=40 2=30 5=74
w:confirmed	2=101 4=-28 5=-40 6=61
w:confirmee	2=39
w:conflict	1=52 5=31
w:conflits	0=-25 1=-48 2=-39 4=-31 6=-30 8=-41
w:conforme	3=33
w:conformite	1=-38
w:confucian	1=67
w:conge	0=-37 1=-31 3=-38 4=41 7=-28 8=-44
w:congres	0=-38 7=57
w:congress	0=53 3=-31 4=-26
w:conjoint	0=-48 1=-33 2=-31 3=-39 4=-29 5=-37 6=29 7=-33
w:conjointe	0=-27 1=-28 6=60 7=-32
w:connait	0=-40 2=-31 3=63 7=57 8=-29
w:connexin	2=36 4=-27
w:connu	0=57 2=42 8=90
w:connue	0=27 1=-26 2=29 4=-25 5=64
w:conquests	5=46
w:conquete	1=-35 2=-31 4=-25 7=-31 8=-33
w:conquetes	5=81
w:conscience	1=90
w:conscientious	1=47
w:conseil	1=-56 3=-73 4=-35 5=-31 6=-38 8=-60
w:conseille	2=-80
w:conseiller	0=-36 3=-41 7=75
w:conseillere	0=-34 1=-51 2=-51 3=-29 4=-33 6=-45 7=-48 8=-38
w:consens	3=25
w:consensual	5=71
w:consent	0=-35 2=-34 3=63 8=-25
w:consequence	2=56
w:conservateur	7=-37
w:conservative	0=101 1=-29 2=-34 3=-55 5=-33 7=-38 8=-36
w:conservator	2=-37
w:conserve	3=29
w:conserves	3=70
w:considers	1=50
w:consomme	5=88
w:constable	0=-43 5=-35
w:constituency	0=70
w:consul	0=48
w:consulate	3=48
w:consultant	1=-71 2=-50 3=-54 4=-47 5=-44 7=-54 8=-43
w:consultante	0=-36 2=-35 3=-33 6=-31
w:consultation	2=91 3=-31 8=-38
w:consulting	0=-66
w:consumer	2=-61 7=-39
w:contact	0=-42 1=-32 3=-55 4=-27 5=-25 6=37 8=-39
w:contagious	4=-59
w:contempt	0=29 8=71
w:contention	2=50
w:conteuse	0=-35 1=-35 8=-36
w:contient	2=36
w:continue	2=-30 4=-27 8=-41
w:contour	0=-28 3=63 5=-27 8=-26
w:contraception	0=-36 2=-33 3=-44 4=-42 5=-35 8=-27
w:contraceptive	0=-55 3=-29 4=-40 5=-49
w:contract	0=48 2=-25 6=-40 8=-62
w:contractee	4=50
w:contractor	0=-38
w:contractors	7=64
w:contradiction	1=43
w:contrairement	2=58
w:contrat	0=-33 1=-26 3=-46 5=25 7=-38
w:contrats	1=-32 2=-29 4=31 8=-42
w:contre	0=109 2=-55 3=-76 4=-70 5=-59 6=-40 7=-72
w:contrebande	8=56
w:control	0=-36 7=-36
w:controle	0=-83 1=-74 2=-66 3=25 4=-71 5=-45 6=-47 7=-63
w:controlee	3=67
w:controleur	0=-40 1=-31 3=-35 7=-28
w:controleurs	7=35
w:controlled	4=36
w:convaincu	1=37 8=-28
w:convaincue	0=30
w:convenor	1=-59 7=63
w:convent	1=33
w:convertie	0=-37 1=53
w:convict	8=-38
w:convicted	0=-37 1=-63 6=-30 7=-34 8=127
w:conviction	0=-75 1=43 2=-51 3=-40 4=-42 5=-50 6=-63 7=-35
w:convictions	0=52 1=50 2=-57 3=-29 4=-36 5=-49 6=-45 7=-48 8=-69
w:convinced	0=30 1=57 3=-25 8=-55
w:cook	0=-43 1=-29 4=-58 6=-72 7=-33
w:cooked	1=-33
w:cooperates	8=46
w:cooperative	7=70
w:coordination	4=-32 7=50
w:coordinator	0=-39 2=-29 3=-26 4=-47 5=-56 6=-32 7=-57 8=-33
w:coordinatrice	4=-31 7=-26
w:copain	6=33
w:copie	2=30 3=44
w:copied	5=-27 6=28
w:copies	2=79 3=32
w:copropriete	7=-34
w:corbeau	5=29
w:cord	2=49
w:cork	0=-42 7=-38 8=-29
w:correcteur	3=-30 5=-30 8=-28
w:correspondance	3=51
w:corrida	0=-48 1=68
w:corridor	3=33
w:corrige	3=-33
w:corse	0=85
w:corset	4=71
w:corsets	4=-66
w:cosmetics	0=-34 2=-30
w:costumiere	0=-25 5=-34 7=-38
w:cote	1=-42 2=-45 3=-40 4=-37 7=-60 8=-26
w:cotisation	0=-37 3=-26 4=-35 7=-27
w:cotisations	0=-64 1=-49 2=-48 3=-59 4=-45 5=-49 6=-56 7=-27 8=-34
w:cotise	0=-37 1=-28 2=-28 4=-30 7=25 8=-30
w:couchait	5=69
w:couche	0=-28 4=32 5=29
w:couleurs	7=69
w:council	0=-38 1=-62 2=-81 3=-29 4=-41 5=-34 6=-32 7=26 8=-26
w:councillor	0=104
w:counsel	0=-28 1=-32 4=-25
w:counselling	2=66
w:counsellor	0=-29 2=-70 3=-28 4=-38 5=-56 6=-48 7=-38 8=-32
w:counsels	2=-28 6=-28
w:country	0=28
w:county	2=-25 5=-41
w:coupable	1=-31 2=-25 4=-27 5=-32 6=-34 8=63
w:coupe	8=-26
w:couple	0=-48 1=-73 2=-27 3=-74 4=-58 5=27 7=-57 8=-65
w:couples	2=-42 5=-78 6=-65 8=-45
w:courante	2=-31
w:coure	2=30
w:couriers	7=46
w:courriel	2=33
w:courrier	4=-41 8=-36
w:cours	0=-55 1=-35 3=-108 4=41 5=-55 6=-51 7=-52 8=-50
w:course	0=-29 1=-29 2=-74 4=-34 5=-27 6=-29 7=-39 8=-28
w:courses	8=-50
w:court	0=-62 1=-53 2=41 3=-43 5=39 6=-45 7=-49 8=81
w:courtois	7=38
w:courtoisie	0=69
w:courts	0=-31 8=-25
w:cousin	2=50 4=-28 7=-42
w:couture	5=-25
w:couvent	5=39
w:couvert	0=-48 4=-25 8=-34
w:couverte	6=41
w:couvre	1=-25 2=-26 5=-28 7=-31
w:cover	2=-39 6=-28
w:covered	0=-28 6=-46 7=-28
w:covers	0=-26 7=-26
w:covid	0=-25 3=-25 4=135 6=-47
w:crabbe	1=47
w:creation	4=-28 5=-25 7=-27
w:creche	0=-35 1=-26 2=-35 4=-45 5=-25 6=-35 7=-26
w:credit	0=-41 1=-38 6=-26 7=-103 8=-27
w:credo	0=-30 4=-31 5=-54 7=-38 8=-33
w:cree	0=72 1=-29 8=-69
w:creed	1=25
w:creteil	3=42 7=-44
w:crew	0=-40 1=-42 4=-30 5=-45 6=-29 7=-51 8=-30
w:crime	0=-26 1=-67 2=-36 3=-48 4=-28 5=-59 7=-29 8=-76
w:criminal	0=-35 1=-41 2=-43 3=-37 4=-49 5=-51 6=-34 7=-48 8=38
w:crise	0=-38 8=-29
w:crispr	6=-25
w:critic	5=-31 6=-25 8=-26
w:critique	1=-30 2=-27 6=-25
w:critiques	4=-38
w:crohn	4=70
w:croire	1=50 4=-39
w:croises	4=43
w:croit	0=29 1=34 2=-39 3=-44 4=-60 5=-54 6=26 7=-28 8=-49
w:croix	1=-52 5=-27 7=-27
w:cros	8=55
w:crown	8=-26
w:croyance	1=55 3=-36 6=-27 8=-30
w:croyant	1=49
w:cru	1=44 5=59
w:crutches	3=-30 4=30 7=-26 8=-35
w:crystallography	2=-25 5=-28
w:cse	0=-107 1=-72 2=-62 3=-54 4=-53 5=-65 6=-61 7=-70 8=-57
w:cssct	7=59
w:cuir	0=-25 2=-29 3=-43 4=-49 5=38 8=-30
w:cuisine	0=-61 1=-68 2=-57 3=-52 4=-42 5=-49 6=-43 7=-45 8=-70
w:culture	2=-26 4=-25 6=-35
w:culturelle	1=-30 3=-32
w:curated	7=-33
w:curator	0=-44 1=-36 2=-46 3=-31 4=-27 5=-45 6=-41 8=-36
w:cure	0=-62 1=-37 2=-44 4=-25 5=-44 6=-38 7=-37 8=-48
w:curieusement	5=45
w:curiosite	5=-26
w:curious	1=25 6=39
w:curve	3=41
w:custody	4=-37 6=-29 8=-25
w:customer	0=-30 1=-43 3=-29 4=-33 5=-42 6=-25 8=-45
w:customers	0=-41 2=-35 3=-52 4=-51 6=-31 7=-25 8=-46
w:customs	2=-29 5=-36 7=-38
w:cut	2=-40 3=-32 4=-32 5=-32 6=-25 8=-25
w:cutter	4=-26
w:cv	2=-33 5=-60 6=49 8=52
w:cvs	4=-27
w:cwu	7=48
w:cynical	2=-28 4=-29 5=-25 6=-57 8=-56
w:cyp2c19	2=30
w:cyp2d6	2=30
w:cystic	2=31
w:d	0=-38 1=-44 2=-25 3=-78 4=-35 5=-62 6=-80 7=-138 8=-46
w:dacosta	2=25
w:dad	0=30 7=-34
w:daily	0=-33 2=-31
w:dairy	4=-27
w:dame	0=38
w:dana	6=46
w:dance	8=-66
w:dancers	7=-43
w:danish	2=-30 3=-25 7=-26 8=-26
w:danlos	2=36
w:dans	2=-32 3=-69 4=-32 5=37 7=-29
w:danse	0=-26 2=-29 3=-27 4=-47 6=-50 7=-39 8=-28
w:dashboard	2=-28
w:data	0=-82 1=-93 2=-59 4=-78 5=-96 6=-69 7=-77 8=-96
w:database	2=89 8=-26
w:date	2=-30 4=-52 5=-41 7=-37 8=46
w:dated	6=36
w:dates	6=57
w:dating	2=-47 3=-44 4=-41 5=-33 6=-43 8=-41
w:daughter	2=64 6=-30
w:day	0=-35 2=-39 3=32 4=-29 5=-50 6=-79 7=-64 8=-52
w:days	1=45 7=25 8=-28
w:dbs	0=-36 1=-29 2=-54 3=-54 4=-32 5=-60 6=-32 7=-36 8=108
w:de	0=-50 1=-67 2=-63 3=-82 4=-68 5=-73 6=-112 7=-62 8=-76
w:dea	1=-26 7=25
w:deadlines	0=-34 4=-26
w:deaf	5=-33 6=-29 7=-26 8=-59
w:deafness	2=25
w:deal	0=-38 5=-41 6=-27
w:deals	2=-25 6=-37 7=-26
w:dealt	1=-26 4=34 5=-49 7=-39
w:death	2=33 5=-44 8=-26
w:debridee	5=34
w:debunks	1=48
w:debut	2=-29 5=-33 6=-25
w:dechire	0=-49 7=64
w:decided	2=51 4=-27
w:declared	1=48 4=35
w:decline	8=-59
w:declined	3=49 4=-29 7=59
w:decors	5=-40 7=-25
w:decouvert	2=28 4=-27
w:decouverte	5=-36 6=70
w:decroissance	0=-33 1=56
w:deep	1=33
w:defeat	1=-27
w:defect	2=31
w:defend	6=-43 8=-27
w:deficiency	2=57
w:deficit	2=45
w:defile	0=65
w:definit	0=49
w:degree	0=-39 1=25 2=-40 3=-29 4=-45 8=-26
w:degrowth	1=50
w:deist	1=40
w:deja	0=-25 6=53 8=25
w:dejeuner	4=25 5=48
w:delacourt	1=32
w:delais	0=-26 1=-30
w:delegation	2=-88 7=63
w:delegue	0=33 1=-54 2=-45 3=-46 4=-68 5=-63 6=-35 7=79 8=-42
w:deleguee	0=-64 1=-31 2=-32 3=-52 4=-27 6=-30 8=-35
w:delete	3=53
w:deleted	3=40 4=-31
w:deletion	2=42
w:delit	0=-25 1=-26 8=-28
w:delivery	2=-31
w:delivre	1=-29
w:delta	2=38
w:delta32	2=43
w:dem	0=-38
w:demande	0=-58 1=31 2=-47 4=29
w:demandee	2=-26
w:demarche	1=-32 3=30 4=-35 6=-46
w:demenagent	3=-25 5=-37
w:demenagerions	5=59
w:dement	5=31
w:demi	2=39
w:demission	7=49
w:demo	2=-25 4=-33 5=-57
w:democratic	0=55
w:democrats	0=84
w:demonstration	0=-25 8=32
w:denied	5=-48 6=25
w:denies	6=62
w:dentaires	1=-33 3=-41 4=-26 5=-28
w:dental	0=-40 1=-32 4=-28 5=-39 6=-36 7=-33
w:denver	7=-30
w:depart	1=-27 3=30 5=44
w:departemental	7=32
w:departementale	5=-31 7=-47
w:department	0=-36 2=-26 3=-32 5=-28 6=-34 7=-38 8=-27
w:dependant	4=44
w:depistage	2=52
w:deplacement	5=44
w:depose	2=37 8=-75
w:deposee	6=-31
w:depot	0=-47 4=-31 5=-40 7=-35 8=-27
w:depressed	4=61
w:depression	0=-40 1=-42 2=-34 3=-65 4=69 5=-40 6=-47 7=-54 8=-43
w:depressive	4=61
w:depuis	4=37 8=-105
w:deputee	4=-28
w:deputy	0=47
w:derby	7=39
w:dermatology	3=-45 4=-29
w:dernier	1=-32
w:dernieres	7=46
w:derriere	8=35
w:derry	0=53
w:des	0=-79 1=-83 2=-155 3=-174 4=-119 5=-31 6=-161 7=-62 8=-97
w:desactive	3=45
w:descend	2=76
w:descendre	2=27
w:described	0=48
w:describes	0=-30 1=61 5=52
w:describing	4=45
w:deselected	0=27
w:design	0=-34 1=-48 2=-38 3=-27 4=-28 5=-42 6=-50 7=-40 8=-77
w:designed	0=-35 1=-32 3=-27 4=-62 5=-26 7=-35 8=-33
w:designee	7=45
w:designer	0=-40 1=-74 2=-35 4=-49 5=-44 6=-49 7=-47 8=-43
w:designs	6=-27 7=-29
w:desir	8=-32
w:desk	0=-41 1=-25 2=-50 4=69 5=-61 6=-46 7=-39 8=-47
w:desormais	4=38
w:despite	2=62
w:dessine	4=-58
w:destin	1=43
w:detache	7=49
w:detectee	4=-39
w:detection	3=-57 5=-35 6=-31 8=-44
w:detective	3=-32
w:detenait	3=62
w:detenteur	3=-31 8=-38
w:detenu	0=-34 4=-28 8=82
w:detenus	5=-46 7=-28
w:determined	0=-31 1=-40 2=-34 3=-40 4=-44 5=-58 6=-25 7=-37 8=-33
w:deterministe	1=49
w:detour	5=39
w:dettes	3=-27
w:deux	0=-56 1=-68 2=-104 3=-30 5=-43 7=-32
w:devant	0=-26 6=36
w:developer	1=-43
w:developpe	0=-46 3=-51 4=-49 6=-28 8=-27
w:developpeur	4=-35
w:devenant	7=48
w:devenu	1=38
w:deverrouille	3=30
w:device	1=-26 3=-33 4=-32
w:devoir	1=28 4=-25
w:devout	8=-30
w:di	7=37
w:diabete	2=-28
w:diabetes	2=47
w:diabetic	4=72
w:diabetique	4=104
w:diabetiques	4=-41
w:diabetologie	6=-39
w:diagnosis	4=50
w:diagnostiquee	4=55
w:diallo	0=53
w:dialogue	1=-25 4=-43 5=-36 7=-40
w:dialysis	4=49
w:diaw	4=51
w:did	0=-40 5=-37 8=48
w:dieu	0=-41 1=92 2=-43 3=-35 5=-32 6=-33
w:difficile	4=47
w:difficult	0=-41 6=-27
w:digital	0=-36 2=-31 5=-49 6=-46 7=-51
w:digitale	3=35
w:digitised	4=-45
w:dijon	1=-41 3=-31 4=-27 6=-32
w:dimanche	0=25 1=32
w:dinner	0=-27 1=-26 3=-31 6=-32
w:dinners	8=-35
w:diocese	0=-31
w:diplomes	8=68
w:dire	1=-34 5=48 7=58
w:direct	2=-29 7=28
w:directeur	2=-34 4=-35 5=25 8=-62
w:direction	0=-34 1=-25 3=-30 8=-37
w:director	0=-38 1=-25 2=-26 7=-31 8=78
w:directrice	1=-30 2=-27 3=-30 4=-28 5=-28 8=-31
w:dirige	1=-40 2=-52 3=-53 4=-41 5=-65 6=-81 8=-60
w:dirigeant	7=42
w:dirigeante	6=55 7=39
w:dis	6=31
w:disability	1=-30 4=-76 7=-32
w:disabled	0=-28 1=-47 4=64 6=-39 8=-33
w:discale	4=46
w:disciple	1=62
w:discipline	1=31
w:disclosed	0=-25 4=-31 5=30
w:discret	5=-31 6=32
w:discretion	1=-28 5=-27 6=-27
w:discrimination	2=-28
w:discrimine	7=39
w:discussed	6=-29
w:disease	2=35 5=-30
w:dismay	0=39
w:dismissal	5=-39
w:dismissed	0=-28 5=49 6=48 8=44
w:disorder	2=89
w:dispatch	5=53
w:dispatcher	1=-30 7=-47
w:dispense	3=49
w:display	3=-27
w:disponible	2=-26 3=-27 4=-56 7=-28
w:dispose	7=39
w:disputes	6=-31
w:disqualified	8=82
w:disque	5=49 8=-25
w:dissertation	2=-26 4=-35
w:dissolution	0=59
w:distribue	0=29
w:district	2=-30 3=-33 4=-30
w:dit	1=33 2=-114 3=-87 4=-30 7=-32 8=-101
w:divers	4=-26 5=25 6=-43
w:diversity	6=-36
w:divorce	5=51
w:diwali	1=-40 2=-34 3=-37 4=-39 5=-27 6=-34 7=-25
w:diwan	0=65
w:dix	0=-47 2=-26 3=52 4=-30 5=-42 7=29 8=40
w:dna	0=-114 1=-97 2=111 3=-101 4=-95 5=-101 6=-87 7=-67 8=-92
w:do	1=-40 3=-50 4=33 6=-37 7=-43 8=-55
w:doc	0=-30 2=-26
w:docker	0=50
w:dockers	0=-40 7=26
w:doctor	0=-41 1=-50 2=45 4=55 6=-35 7=-40 8=-34
w:doctoral	1=-31 7=-28 8=-32
w:doctorante	2=-73 3=-40
w:doctorat	3=-43 4=-36
w:doctorate	0=-34 1=41 2=-42 4=-54 6=-30 7=-30
w:doctors	7=45
w:documentaire	8=-40
w:documentariste	5=-39
w:documentary	7=-33
w:documents	7=-38
w:does	0=-27 1=43 3=-46 5=-31 6=-65 7=-34 8=-48
w:doesn	0=62 1=56 2=37 5=-55 7=-29 8=-62
w:dog	0=-31 2=-44 3=-29 5=-30
w:dogs	3=-32 4=-29 5=-31 6=-34
w:doigt	2=-26 3=119 4=35 8=-41
w:doigte	3=-48 4=-33 5=-29 8=-32
w:doigts	0=-36 1=-26 2=-44 3=-56 6=-44 7=-45 8=-40
w:doing	3=-32 5=-30 8=38
w:doivent	4=41
w:dolly	2=-52 6=-27
w:domicile	8=-34
w:dominant	0=-41 3=-25 5=-29 6=-38 7=-30
w:don	0=-78 1=-61 3=-46 5=67 7=-53 8=-48
w:donations	0=-50 1=-41 2=-27 3=-43 4=-43 5=-45 6=-38 7=-33 8=-46
w:donc	0=-25 1=-35 3=-26 4=43 7=-35 8=-26
w:done	0=-42 1=-25 3=82 4=-46 5=-34 7=-44 8=-25
w:donetsk	0=29
w:donne	0=-34 1=50 2=71 3=34 5=-43 6=-27 7=-42 8=-28
w:donnee	2=-43
w:donnees	0=-29 1=-32 2=-43 4=-32 5=-31 7=-36 8=-35
w:donneurs	2=42
w:donor	2=53
w:dons	0=-50
w:dont	0=-25 4=-26 6=-27 7=25 8=36
w:door	0=-35 1=-32 2=-26 4=-45 5=-98 6=-34 7=-25
w:doorman	7=71
w:doors	5=-30 6=-33 8=-39
w:dos	2=-30 4=82
w:dossier	2=52 5=-30 7=-33
w:dossiers	0=-37 2=-40 4=-44 6=-38 7=-28
w:double	0=-34 2=-53 5=-30 7=-27
w:doubled	1=-27
w:doubleur	6=-75
w:doubts	1=61 2=-25 4=-28 5=-29
w:doute	5=-32 6=25
w:douze	0=-28 1=-37 4=51 8=-48
w:down	1=51 2=-54 4=77 5=-34
w:doyle	4=-31 5=-26 6=56
w:dp	7=-33
w:dr	3=58 5=-26
w:drafted	2=-57 8=-27
w:drapeau	0=37
w:drapeaux	0=-29 7=-38
w:drepanocytose	2=75 4=-26
w:drh	0=-65 2=-26 4=-35 5=-34 6=-27 8=-32
w:drink	3=-26 4=-45 7=-26 8=59
w:drinker	4=34
w:drinking	4=50
w:drive	4=56 7=49
w:driver	5=28 6=-25 7=38 8=-38
w:drivers	2=-29 4=-27
w:drives	4=-51 5=-32 6=-36
w:driving	0=-31 1=-36 4=-90 5=-32 6=-41 7=-65 8=57
w:droit	0=-31 1=30 2=-79 5=-75 6=-67 7=-74 8=-80
w:droite	0=60 1=-31 2=-25 3=-46 4=-48 5=-36 6=-47 7=-29
w:drone	1=53
w:dropped	8=55
w:drosophile	0=-25 1=-26 2=-43 7=-41
w:drove	0=46
w:drug	3=36 4=-28 7=-36
w:du	0=-67 1=-128 2=-81 3=-35 4=-82 5=-53 6=-52 8=-105
w:dual	7=51
w:dublin	0=43 6=-33
w:dues	0=-69 2=-30 3=-41 4=-48 5=-45 7=38 8=-28
w:dunn	4=34
w:durable	3=-26 5=-30
w:durban	0=27
w:duree	4=47
w:durham	1=48
w:during	2=-27 3=-37 4=72 6=-40 7=-37 8=-33
w:dutch	0=-30 1=-35 2=-38 3=-27 4=-31 5=-34 6=-38
w:duties	7=39
w:dynamics	3=44
w:dynamique	3=31
w:dyslexic	4=48
w:dyspraxic	4=56
w:e	1=-56 2=-55 3=-36 4=-45 6=-51 7=-58 8=-48
w:each	5=29
w:ear	0=-26 3=43 4=-35
w:early	0=-66 1=-53 2=46 3=-46 5=-79 6=-51 7=-50 8=-66
w:earned	7=31
w:ears	4=42 8=-31
w:easily	4=61
w:east	0=44 4=-62
w:easter	4=58
w:eating	1=48
w:ebat	5=57
w:ebats	5=54
w:ebeniste	0=-42 1=-35 4=-46 5=-35 6=-37 7=-36 8=-25
w:ebenisterie	4=48
w:ecart	8=-33
w:ecarte	7=45
w:echangiste	5=72 6=-38 8=-30
w:echangistes	5=-33
w:echos	7=-36
w:eclampsia	4=38
w:ecole	2=-40 3=-103 4=-36 5=-55 6=-84 7=-66 8=-48
w:ecoles	0=33
w:ecologiste	0=53 1=-25 4=-31
w:ecology	1=45
w:economie	1=-52 4=-30 6=-30 7=-26 8=-25
w:economique	7=37
w:economist	0=-48 3=-25 4=-33 5=-29 7=-47
w:ecope	8=81
w:ecoute	0=-40 1=-37 3=-37 5=-28 8=-43
w:ecrit	0=-49 1=-28 3=-59 4=-48 5=65 6=48 7=-70
w:eczema	3=42
w:edite	2=-42
w:edited	0=-61 4=-32 5=-42 6=-70 7=-29
w:editeur	0=-32 1=-41 3=-43
w:edition	0=-39 2=-35 8=-27
w:editor	0=-66 1=-57 2=-84 3=-60 4=-53 5=-55 6=-51 7=-72 8=-64
w:editrice	4=-26
w:edits	0=38 8=-50
w:educateur	7=-35
w:educatif	8=59
w:education	0=-36 1=-73 2=-40 4=-43 5=-62 6=-47 7=-26
w:educational	7=33
w:educatrice	0=-29 3=-47 7=-30 8=-43
w:efface	1=-30 7=-25 8=-26
w:effacee	8=32
w:effacees	3=49
w:effective	1=33
w:effemine	6=42
w:ehlers	2=32
w:ehpad	5=-32 6=-26
w:eight	4=42 7=-41 8=32
w:elder	1=35
w:elderly	0=-28 1=-33 4=-31 5=-25 6=-37 8=-35
w:eldest	8=56
w:elected	0=-51 1=-41 5=-30 6=-27 7=71 8=-30
w:electeur	0=62
w:election	0=48 2=-39 4=-31 7=-27
w:elections	1=-25 2=-31 3=-28 4=-57 6=-28 8=-44
w:electoral	0=-33
w:electrice	0=56 1=-31
w:electrician	0=-63 2=-43 5=-26 6=-25 8=-81
w:electronic	7=-33 8=66
w:electronique	0=-49 4=-46 5=-32 7=-45
w:elena	0=29
w:eleve	4=-32
w:eleven	0=-48 1=-41 2=-29 4=-41 6=-42 7=-33 8=-58
w:eleves	1=-35 3=-28 4=-35 5=-50 6=-25
w:eleveur	0=-54 1=-36 3=-30 5=-45 6=-40 7=-34 8=-27
w:elle	0=-31 3=-35 8=-42
w:elles	4=-31 6=54
w:else	1=29
w:elsewhere	5=43
w:elu	1=-35 3=-34 4=-30 5=-25 6=-45 7=100 8=-67
w:elue	1=-58 2=-35 3=-51 4=-62 5=-71 6=-50 7=-29 8=-51
w:elus	0=-44 2=-36 3=-25 5=-55 6=-33
w:embauche	3=30
w:embezzled	8=34
w:embrasse	6=40
w:emerite	7=35
w:emission	2=-31 3=-39 4=-27 7=-44 8=-47
w:emmanuel	0=32
w:empeche	4=53
w:emploi	4=-60 6=-32
w:employed	0=-42 1=-43 3=-33 6=-35 7=-25 8=-30
w:employee	6=-33
w:employees	4=-34 5=-49
w:employer	2=52 7=-33
w:employers	0=-34 2=-34 3=-44 4=-33 5=-40 8=-26
w:employeur	0=-53 2=-38 3=40 6=-38 7=-43
w:employment	4=52 8=56
w:employs	4=-33 8=-64
w:empreinte	0=-65 1=-54 2=-41 3=34 4=-51 5=-63 6=-52 7=-73 8=-62
w:empreintes	0=-40 1=-45 2=-72 3=79 4=-47 5=-46 6=-64 7=-55 8=-74
w:en	0=-42 2=-50 3=-93 5=-53 6=-58 7=-69
w:encarte	7=52
w:enceinte	4=45
w:enchaine	5=63
w:enchainee	0=46
w:enclosed	2=51 3=27
w:encore	4=53 5=32
w:end	0=-56 1=-67 2=-64 3=-53 4=-71 5=-67 6=-70 7=-84 8=-57
w:ended	2=-49 3=-31 4=-42 6=-56 8=60
w:endometriose	4=39
w:ends	4=-48 8=48
w:enfance	4=48 5=-31 6=-46
w:enfant	0=55 2=-56 3=-34 4=-63 5=-45 7=-40
w:enfants	0=-80 2=-44 3=-49 4=-74 6=-60 7=-45 8=-88
w:engagee	5=-50 7=-61
w:engagement	0=-36 1=68 7=54
w:engine	4=-42 6=-25
w:engineer	0=-75 1=-49 2=-84 3=-62 4=-77 5=-57 8=-55
w:engineering	6=34
w:engineers	0=-25 6=-93 7=-29
w:england	6=-32 7=-29
w:english	7=-29 8=-33
w:enhanced	5=-36
w:enquete	5=-25 7=-34
w:enquetes	0=-51 1=-27
w:enqueteur	0=-37 1=-43 3=-38 4=-41 7=-29 8=-45
w:enquetrice	0=-25 1=-39 3=-58 4=-42 5=-41 6=-38 7=-51 8=-41
w:enregistre	1=-28 3=62
w:enregistree	3=52
w:enregistrees	2=-33 3=103 4=-35 5=-32 6=-32 7=-28
w:enregistrement	3=-44 5=46
w:enrolled	0=-35 3=101 4=-45
w:enrolment	3=58
w:enseigne	0=-70 1=-107 2=-58 3=-50 5=-58 6=-61 7=-35 8=-27
w:ensemble	4=-27 6=31
w:entendre	5=33
w:enters	3=56
w:entraineur	0=-41 1=-36 2=-32 3=-43 4=-42 5=-31 6=-50 7=-40 8=-46
w:entre	0=-44 1=-25 2=-33 4=33 5=-52 6=-66 7=-61 8=-51
w:entree	7=-29
w:entrepreneur	2=-29 6=29
w:entreprise	0=-51 1=-61 3=-66 4=-53 5=-101 6=-49 8=-44
w:entreprises	7=-27
w:entrer	3=55
w:entretien	2=-28 3=38 6=34 8=38
w:entretiens	1=65
w:entretient	0=-48 3=-36 5=27 8=-27
w:entries	8=31
w:entry	8=31
w:envoye	5=46
w:epictetus	1=54
w:epicure	1=89
w:epicurien	1=27
w:epilepsey	4=27
w:epilepsy	4=26 8=-27
w:epileptic	4=112
w:epipen	4=59
w:epoque	4=50
w:epouse	1=-46 2=-53 3=-53 4=-55 5=60 6=80 7=-47 8=-74
w:epoux	1=-42 6=-75
w:epreuve	0=-34 1=-33 3=-25 6=-33 7=-28
w:equality	6=35 7=38
w:equerre	1=62
w:equipe	0=-77 1=-67 2=-55 3=-30 7=-54 8=-46
w:equipes	5=-35 6=-28 7=-35
w:equity	0=-38 1=-30 2=-28 3=-42 4=-44 6=-34
w:erase	3=37
w:erotic	5=70
w:erp	5=-37
w:erreur	0=-51 3=-26 4=-30 5=-40 7=-32
w:error	0=-40 1=-39 2=-37 3=-28 4=-52 5=-33 6=-37 7=-47 8=-50
w:escort	0=-45 1=-43 2=-43 3=-35 4=-65 5=-59 6=-47 7=-38 8=-41
w:escorte	3=-27 5=-70 7=-30 8=-27
w:escortes	5=47
w:escorts	5=70
w:escroc	8=49
w:escroquerie	4=-32 8=-39
w:esn	0=-25
w:esprit	0=-31 1=-49 2=-47 3=-31 4=-36 5=-39 6=-41 7=-29 8=-44
w:essai	1=-25 2=-39 5=-29 6=-36 7=-38 8=-54
w:essais	0=-38 1=-27 4=-42 8=-27
w:essay	2=28 8=-25
w:essex	7=-25 8=-31
w:est	2=-29 3=-82 6=-40 7=26 8=37
w:established	2=42
w:estate	3=-30
w:estonia	1=-25 2=-29
w:et	0=-44 1=-53 2=-67 3=-69 4=-83 5=-87 6=-63 7=-149 8=-73
w:etablie	2=42
w:etablissement	1=27 4=43
w:etais	0=-25 5=-34
w:etait	1=-26 2=-38 4=66 5=26 6=-25 7=45 8=-30
w:etalee	5=32 6=-53
w:etant	1=69
w:etapes	5=-42
w:etat	0=-35 1=-29 4=-28 5=-28 7=-29 8=-40
w:etats	2=42
w:ete	0=-27 3=40 6=29 7=35 8=55
w:ethical	0=-33 2=-36 3=-42 4=-33 5=-39 6=-57 7=-30 8=-28
w:ethics	0=-31 1=40 5=-28 7=-26
w:ethique	0=-77 1=68 2=-59 3=-33 4=-33 5=-28 7=-40 8=-41
w:ethiques	1=39
w:etienne	7=-26
w:etiquette	0=59 2=-31 5=-35 6=-33 7=-43 8=-43
w:etonne	1=31
w:etre	0=34 4=26 5=-28 6=34
w:etude	0=-38 1=-51 2=-44 3=-26 4=-40 5=-58 6=-39 7=-38 8=-44
w:etudes	1=47 2=-34 5=31 7=-46 8=-33
w:etudiants	1=-29 8=-25
w:etudie	0=-53 1=-53 2=-49 4=-30 7=-26 8=-51
w:eu	0=52 1=-31 5=73 6=39 7=-37 8=-27
w:euro	0=49 1=-32
w:european	0=29 7=-47 8=-39
w:europeenne	0=60 7=-69
w:europeennes	0=51 7=-27
w:evasion	0=-25 1=-25 5=-36
w:eve	2=-26 4=-31
w:evening	7=-33 8=-53
w:evenings	0=47 7=46
w:events	0=-64 1=-31 4=-37 6=-31 7=-30 8=-27
w:every	3=-72 4=-54 6=-76
w:everybody	6=47 7=28
w:everyone	0=-28 1=-26 2=43 5=36
w:everything	0=-32 1=42 2=-41 4=-38 5=-42 6=-25 8=-25
w:evite	4=73
w:evitee	1=-25 4=-42 5=-31 7=-28
w:eviter	1=44
w:evolution	2=-36
w:evoque	5=49
w:evoquee	5=-30 6=60
w:ex	1=32 3=-41 4=-61 5=92 7=28 8=73
w:exam	5=-26 6=-43
w:examen	0=-27 1=-26 5=-26
w:examiner	8=-30
w:excel	8=-74
w:excellent	0=30 2=-30 3=-52 6=-38
w:exclu	0=-52
w:excluded	2=60 4=-33
w:executive	0=-26 1=-42 7=84
w:exempted	3=51
w:exercee	1=36
w:exhibition	7=-29 8=-25
w:existe	1=54
w:existential	0=-30 1=-51 2=-33 3=-44 5=-41 7=-28
w:existentialist	1=33
w:existentialiste	1=46
w:exists	3=44
w:exome	2=62 4=-28
w:exotic	7=-57
w:expats	4=-29
w:experience	0=-26 1=-53 5=60
w:experiences	5=28
w:expert	2=-33 3=-31 4=-38 5=-59 8=-54
w:experts	2=-31
w:explained	1=26 4=36
w:explaining	1=-43 2=-48 4=-57 6=31 8=-27
w:explains	6=-35
w:explique	0=52
w:expliquer	5=42
w:export	2=-31 3=-27 4=-25 7=-43
w:exposition	2=-33
w:expression	0=-36 3=-52 5=-29 6=-28
w:expunged	8=51
w:extinction	0=56 1=-31 7=-25
w:extraconjugale	5=87
w:extrait	2=-28 4=-25 5=-42 8=47
w:extramarital	5=41
w:extreme	0=41 4=-26 5=-31 6=-33 8=-38
w:eye	0=-72 1=-62 2=-47 3=-45 5=-75 6=-53 7=-71 8=-75
w:eyes	0=-57 1=-49 3=38 4=-60 5=-36 6=-37 7=-38 8=-30
w:eyesight	4=46
w:eze	2=27
w:f508	2=38
w:fabrique	0=-31 5=-27
w:fabry	2=67 4=-27
w:face	0=-105 1=-104 2=-85 3=123 4=-95 5=-113 6=-90 7=-110 8=-99
w:faces	3=-26 5=-30 8=-35
w:facial	0=-35 1=-51 2=-43 3=75 5=-33 6=-44 7=-28 8=-36
w:faciale	3=74 8=-25
w:facilities	0=-27 3=-44 8=-43
w:facility	7=46
w:fact	0=-25
w:facteur	1=-38 2=32 4=-41 5=-31 6=-29 8=-28
w:factory	0=-26 4=-25
w:fail	0=38
w:failing	4=25 8=47
w:faillite	5=-46
w:fair	4=-31 8=-30
w:faire	2=-43 3=-26 4=-30
w:fairs	2=-35 8=-35
w:fait	0=-27 2=-41 3=-49 7=-72 8=32
w:faite	3=39
w:faith	0=-68 1=35 2=-60 3=-49 4=-75 5=-61 6=-63 7=-39 8=-54
w:falkirk	0=62
w:falsifie	8=59
w:familial	2=-70 3=-37 4=-28 5=-39
w:familiale	1=-36 2=42 4=-39
w:families	0=-32 2=-49 6=-39 7=-27 8=-47
w:famille	0=-27 1=-33 5=-46
w:familles	2=-35 4=-32
w:family	3=-33 4=-58 7=-81 8=-41
w:famously	0=50
w:fanconi	2=53
w:far	0=63 4=-42
w:farm	2=-57 3=-42 4=-30 5=-56 6=-78 7=-64
w:farmers	8=-25
w:farrell	0=64
w:farrow	4=31
w:fashion	1=-26 6=-36
w:father	2=62 3=-32 5=-28 7=58
w:fatigue	1=-46 2=-29 3=-31 4=60 8=-25
w:faure	0=-58 6=37
w:faut	4=42
w:faute	5=65
w:fauteuil	0=-31 8=-26
w:fauteuils	4=-31
w:faux	5=-28 8=89
w:favorable	2=34
w:faye	6=31
w:fbi	3=65
w:fdsea	1=-41 7=89
w:features	3=33
w:febuary	4=38
w:feder	7=-30
w:federalist	0=49
w:federation	0=-83 2=-32 4=-26 5=-37 6=-32 7=-44
w:fee	0=-30 1=-40 3=-41 4=-36 8=-34
w:feel	0=48
w:fees	7=55
w:feet	0=-40
w:fein	0=53 6=-25
w:fell	0=-50 1=-49 2=-46 3=-60 4=-26 5=-34 7=-38 8=-111
w:felony	8=43
w:female	5=-30 6=-52
w:feminist	0=42
w:feministes	0=55
w:femme	0=-64 1=-113 2=-94 3=-49 4=-68 5=56 6=31
w:femmes	0=-43 1=-30 4=-33 5=-63 7=-28 8=-30
w:ferait	5=42
w:ferme	4=-58 5=-27 7=-26 8=66
w:ferris	5=42
w:ferry	0=-31 2=-61 3=-28 4=-36 7=84
w:fertility	8=-25
w:festival	0=-39 1=-47 2=-45 4=-57 5=-50 6=-49 7=-66 8=-27
w:fete	0=-54 1=-47 2=-57 4=-37 5=-37 6=-47 7=-76 8=-30
w:fetish	0=-37
w:feu	0=-25 8=-25
w:fever	0=-27 1=-29 5=-26 6=-26 7=-26 8=-41
w:fevrier	8=66
w:fgtb	7=48
w:fiance	0=-30 1=-42 4=-40 5=-35 8=-29
w:fiancee	0=-42 1=-25 2=-35 3=-43 7=-29 8=-26
w:fianna	0=54
w:fibre	0=-26 5=-34 8=-35
w:fibrosis	2=32
w:fiche	1=34 3=27 5=45 6=36
w:fichier	3=36 8=-73
w:fidele	0=27 2=-31 6=-30
w:field	0=-52 1=-56 2=-40 3=-73 4=-88 5=-50 6=-48 7=-58 8=-54
w:fier	1=-26
w:fiere	0=-26 3=-46 5=-34 6=42
w:fierte	0=-40 1=-26 2=-37 3=-36 5=-37 6=-54 7=-29 8=-32
w:fievre	4=40
w:fifteen	4=26 8=-41
w:fifty	4=-44 6=87
w:fight	8=33
w:figure	0=50 2=38 6=-27 7=-35 8=-50
w:fijais	8=54
w:file	0=-31 1=-36 2=55 3=55 4=-49 8=-34
w:filiales	5=-32 7=-27
w:filiation	0=-37 1=-47 3=-52 4=-60 6=-40 7=-37
w:fille	0=-46 1=-37 2=53 3=-39 5=-43 6=54 7=-35 8=-43
w:filles	2=-33 4=-35 5=61 6=-48 8=-39
w:film	0=-50 1=-72 2=-79 3=-63 4=-53 5=-72 6=-119 7=-60 8=-86
w:filme	0=-47 1=-44 2=-35 4=-36 5=-58 6=-32 7=-29 8=-37
w:filmee	0=-26
w:films	5=90
w:fils	0=-48 3=-39 5=-65 7=-33 8=42
w:fin	5=45
w:finance	0=-47 2=-32 5=28 6=-41 7=-36 8=-30
w:financial	0=-52
w:finds	1=31 8=44
w:fine	0=38 1=-45 2=-37 3=-26 4=-38 5=-50 6=-46 7=-65
w:fined	0=-45 7=-31 8=99
w:finger	1=-26
w:fingerprint	0=-41 1=-37 2=-45 3=27 4=-43 5=-69 6=-42 7=-34 8=-57
w:fingerprinted	3=60
w:fingerprinting	4=-30
w:fingerprints	0=-32 3=86 7=-37 8=-39
w:fingers	1=-41 6=-35
w:fire	6=61
w:fired	7=52
w:fireworks	4=37
w:firm	0=-91 2=-53 3=-63 4=-65 5=-91 6=-27 7=-96 8=-65
w:firms	0=73 7=-29
w:firmware	0=-32 1=-43 2=-39 3=-38 4=-28 5=-40 7=-45 8=-52
w:first	1=38 2=-61 3=-47 4=-74 5=-65 6=-75 8=-45
w:fiscalite	8=-46
w:fish	2=-57 4=-28 8=-40
w:fit	4=39 5=-47 6=-41 8=-27
w:fits	4=61
w:fitted	7=-36
w:fitter	0=-32 1=-25 3=-32 4=-31 6=-39
w:fitting	3=26
w:five	1=-69 2=-25 3=-38 5=-45 7=-35
w:fixed	0=-39 1=-29 4=-55 5=-31 6=-31
w:fixes	1=-37 3=-40 5=-62 6=-35 7=-30
w:flag	0=37
w:flags	7=-91
w:flat	0=-40 1=-26 2=-32 3=-36 4=-36 5=-29 7=-36 8=-74
w:flatmate	0=36
w:fled	0=31
w:fleet	3=-28 6=-25 7=-26
w:fleury	8=38
w:flies	0=42
w:flight	2=46
w:flights	0=-32 1=-41 4=-43 5=-33 6=-34 7=-27
w:flirt	5=-48
w:floor	1=-44 3=33 4=35
w:fluent	0=-28 1=-29 2=-37 4=-33 6=-44
w:fly	8=42
w:flyers	0=50
w:flying	4=35
w:fnaeg	2=59 3=-39 8=-38
w:fo	0=-84 1=-51 2=-64 3=-47 4=-56 5=-28 6=-66 7=47 8=-66
w:foi	0=-49 1=92 4=-40 5=-59 6=-40 8=-39
w:fois	0=-45 3=27 5=-38 7=-42 8=-46
w:fold	6=-34
w:folding	2=-35 3=-27 6=-28 7=-25 8=-27
w:folk	6=-87
w:follow	1=56
w:follower	1=47
w:follows	1=34
w:fond	0=-39 1=-35 2=-32 4=-36 5=-27 6=-32 7=-27
w:fondateur	1=-51 6=-25
w:fonde	7=63
w:fonds	0=-27 3=-32 6=-28 7=-38
w:food	0=-49 1=-40 5=-48 6=-25 7=-50
w:foot	0=60
w:football	0=-55 1=-26 3=25 4=-66 5=-25
w:footballer	4=-40 5=-25
w:footballeur	6=49
w:for	1=-52 2=-69 3=-72 4=-63 5=-86 6=-83 7=-31
w:force	0=-27 2=-28 3=-25 4=-33 5=-42 6=-29 8=-38
w:ford	1=-32 4=-25 6=-26 7=-35 8=-44
w:forecast	1=-48 2=-33 4=-53 7=-49 8=-29
w:foreman	7=97
w:forensic	0=-26 8=-25
w:forfaitiste	1=-47
w:forged	0=-25 6=-36 8=27
w:forgery	8=27
w:form	0=-40 1=52 2=26 3=-40 4=-101 6=53 8=-36
w:formateur	4=-34 8=-28
w:formation	0=-42 1=-25 2=-46 3=-31 4=-29 5=-73 6=-46 7=-78 8=-43
w:formatrice	0=-44 1=-47 2=-59 3=-45 4=-79 5=-50 6=-62 7=-45 8=-56
w:forme	0=-66 1=-53 2=51 3=28 4=-68 5=-65 7=-76
w:former	1=-56 2=-47 6=-46 7=30 8=-36
w:formulaire	3=-28
w:fort	0=-44 1=45 4=-25 5=27 6=-49 7=-38
w:forte	0=-27 3=-81
w:forty	5=39 6=-25
w:forum	4=-35 8=-28
w:fouilles	0=-34 2=-37 3=-30
w:found	0=-35 2=61 3=-28 5=46 6=60 7=-43 8=77
w:founded	6=-27
w:founder	4=-47
w:four	0=-75 1=-51 3=-56 4=25 5=-59 6=31 7=-79 8=-69
w:fournisseurs	0=-39 1=-38 2=-48 3=-27 4=-32 5=-73 7=-56 8=-54
w:fournisseuse	5=45
w:fourteen	8=38
w:foyer	0=-30 2=-25 3=-26 4=-58 7=-43 8=-40
w:fracture	7=-25
w:fragile	1=-34 2=28 4=-48 5=-36 7=-30
w:frame	4=59
w:frameworks	1=-35
w:franc	0=-53 1=64 2=-39 3=-25 5=-48 6=-38 8=-29
w:francaise	0=31 1=33 2=-28 4=-30 6=-32 7=-35 8=-26
w:france	0=33 2=-41 6=-31 8=-27
w:franck	6=28
w:frappe	0=-36 1=-25 2=-49 3=28 4=-33 5=-36 6=-43 7=-29
w:fraud	0=-49 1=-70 2=-47 3=-30 4=-69 5=-53 6=-54 7=-57 8=93
w:fraude	0=-37 2=-35 3=-34 4=-33 6=-32 7=-42 8=49
w:free	0=-69 2=-74 3=-72 6=-63 7=-60 8=-68
w:freelance	7=33
w:freemason	0=-34 1=73 4=-26 5=-26 7=-30
w:freemasons	1=-30 4=-25 7=-55
w:freethinker	1=52
w:frequent	5=43
w:frequente	1=41
w:frequenter	5=33
w:frere	1=-37 2=100 3=-32 5=-38 6=-27 8=60
w:fresnes	8=63
w:freud	5=-28
w:friday	0=-35 1=-27 2=-27 4=-50 8=-40
w:fridays	2=43
w:fridge	4=68 6=-29
w:friendly	0=-57 1=-59 2=-44 3=-29 4=-86 5=64 6=-59 7=27 8=-25
w:friends	0=42 1=49
w:from	0=-38 2=37 4=48 5=-106 8=72
w:front	0=29 1=-45 2=-41 4=-68 6=-34 7=-44 8=-45
w:frontiere	8=47
w:fsu	0=-52 3=-25 4=-35 5=-44 7=51
w:fui	0=75
w:fuite	5=69
w:full	1=-25 2=-32 3=-36 4=37 5=-46 7=-26 8=-93
w:fully	4=63
w:fund	1=-45 4=-40 5=-29 6=-33 8=-33
w:fundraiser	0=-32 1=-41 2=-31 4=-28 7=-33
w:furniture	6=-25
w:fut	0=-29 1=33 2=-36
w:gabarit	1=-27 3=80 7=-47
w:gabarits	0=-25 2=-29 3=-51 4=-33 5=-34 6=-27 7=-31 8=-26
w:gael	0=78 7=-28
w:gagne	6=-26 7=31
w:gai	0=-55 1=-60 2=-58 3=-32 4=-47 5=-64 6=-42 7=-44 8=-47
w:gait	0=-26 3=78 4=-42
w:galerie	2=-38 3=-45 5=-30 8=-28
w:gall	4=58 6=-41
w:gallery	0=-25
w:gallet	5=28 6=-31
w:gametes	2=26
w:gamme	0=-38 2=-25 3=-31 4=-59 5=-25 7=-34
w:gandhi	1=52
w:gandrange	7=66
w:gang	8=-57
w:gants	3=32
w:gap	2=-36 5=-37 6=-38 8=67
w:garagiste	1=-25 3=-30
w:garcon	6=26
w:garcons	6=76
w:gard	0=55 7=-27
w:garda	2=32
w:gardant	5=49
w:garde	1=-72 2=-54 4=-32 5=-96 6=-82 7=-73 8=76
w:garden	3=-31 5=-67
w:gardener	0=-27 1=64 2=-32 3=-34 6=-42 8=-45
w:gardien	1=-54 2=-27 3=-34 4=-28 5=-43 8=-37
w:gardiens	5=-33 6=50
w:gate	3=52
w:gather	1=27
w:gatk	2=-27
w:gauche	0=38 1=-31 2=-42 5=-63 6=-65 7=-62 8=-48
w:gaulliste	0=63
w:gave	3=33 4=27 6=-26 7=-29
w:gay	0=-123 1=-124 2=-109 3=-87 4=-103 5=-176 6=137 7=-116 8=-134
w:gendarme	0=-32 1=-32 4=-25 7=-50 8=-66
w:gendarmes	8=67
w:gender	3=-25 5=-27 6=-31 7=-33
w:gene	0=-93 1=-41 2=150 3=-99 4=-131 5=-38 6=-101 7=-100 8=-95
w:genealogie	4=-29 8=-36
w:genealogiste	2=-39 3=-25 8=-46
w:genealogy	4=-25
w:general	0=28 8=75
w:generation	2=-42 3=-40 4=-42 6=-32 7=-27
w:genes	0=-64 1=-73 3=-33 4=-84 5=-78 6=-43 7=-63 8=-51
w:genetic	0=-34 1=-32 2=36 3=-36 4=-51 5=-28 6=-39 7=-35 8=-48
w:genetically	2=64 4=-51
w:geneticienne	2=-62 3=-35 4=-36 5=-38 8=-27
w:genetics	4=-29 7=-32
w:genetique	0=-50 1=-41 2=137 3=-58 4=-77 5=-45 6=-58 7=-47 8=-66
w:genetiquement	2=39 4=-37
w:genetiques	2=-46
w:gengis	2=26
w:gennevilliers	3=54
w:genome	0=-34 1=-29 2=63 3=-27 4=-26 5=-30 7=-64 8=-31
w:genomes	4=-51 5=-32 7=-25
w:genomique	2=-26 4=-43 5=-26
w:genotype	2=41
w:genotyping	4=-27
w:genou	4=94
w:genre	1=-44 3=-28 5=-75 8=-48
w:geometry	3=35 7=-36
w:gerant	4=-25
w:gerante	0=-30 1=-28 2=-28 3=-36 4=-33 5=-48 6=-32 8=-48
w:gere	0=-77 1=-59 2=-64 3=-33 4=-79 5=-76 6=-59 7=-57 8=-64
w:gerer	8=54
w:german	4=-36 6=-31
w:gestes	6=-25
w:gestion	0=-38 1=-25 2=-26 3=-29 5=-39 8=-30
w:gestionnaire	0=-36 1=-40 2=-32 3=-38 4=-40 5=-43 7=-39 8=-40
w:get	8=26
w:gift	0=28
w:gifted	6=34
w:gigolo	5=70
w:gigs	5=-33
w:gill	7=53
w:girlfriend	1=-51 2=-35 3=-26 4=-51 5=-43 6=63 7=-28 8=-39
w:girls	5=-29 6=53
w:gite	2=-27 5=-26 6=-38
w:gitxsan	2=-31
w:give	3=37
w:given	3=51 7=-61 8=37
w:gives	0=-37 1=31 2=41 8=-26
w:gjb2	2=41
w:glandular	4=51
w:glasgow	0=-26 6=32
w:glass	8=-26
w:glaucome	2=34
w:glisse	5=64
w:glucksmann	0=48
w:gluten	4=36
w:gmb	0=-40 2=-27 7=47 8=-34
w:go	0=-32 1=-54 2=-26 4=35
w:god	1=122 6=-45
w:goes	0=-37 2=-54 4=66 5=59 6=-25 8=60
w:golf	3=-26 4=-85 5=-29 7=-73
w:gonfreville	7=38
w:good	0=-60 2=-47 3=-48 4=-29 5=-83 6=-75
w:goods	0=-35 2=-63 3=-40 4=-39 5=-28 6=-32 7=-34 8=-32
w:gossip	1=-30 4=-27 6=52 8=47
w:got	3=-31 5=-37 6=-48 8=32
w:gout	0=30 2=-57 6=51 7=-27 8=-40
w:government	0=52 4=-32
w:governor	8=26
w:gp	0=-28 1=-35 3=-34 4=29 5=-48 6=-25 8=-25
w:grace	1=47 6=-34 8=-38
w:graduate	0=-34 1=-60 3=-33 4=-35 5=-38 6=-39 7=-34 8=-31
w:grand	0=-31 1=85 2=-45 3=-38 4=-28 5=-28 6=-63 7=-74 8=-27
w:grandchildren	6=55
w:grande	0=-34 1=49 6=48
w:grandfather	0=34 4=-25
w:granted	7=36
w:grants	6=-32 7=-43
w:graphique	0=-49 3=-45 4=-29 7=-31
w:gras	3=-44 4=-52 7=-29 8=28
w:great	1=-41 4=36
w:greek	8=65
w:green	0=27 1=-52 3=-63 4=-46 5=-62 6=-49 7=-73 8=-47
w:greffiere	2=-28 4=-40 8=-71
w:grenoble	8=-41
w:greve	0=-53 1=-41 3=-52 4=-41 5=-63 6=-37 7=38
w:greves	7=42
w:grew	4=-26 8=-32
w:grin	5=38
w:grindr	5=-47 6=33
w:grip	2=-34
w:grossesse	4=42
w:ground	8=61
w:grounds	1=61 3=26 4=-37
w:group	1=-27 2=-40 4=-36 6=-31 8=-46
w:groupe	1=28 3=-30 4=25 5=-31 6=-36 7=-34 8=-49
w:growing	6=55 8=29
w:guard	1=-45 2=-40 4=-55 5=-46 6=-55 7=-35
w:guards	3=28
w:guerre	1=47
w:guess	0=83
w:guests	0=-43 2=-25
w:guide	0=-60 2=-79 3=-80 4=-81 5=-80 6=-82 7=-96 8=-79
w:guild	0=-48 1=-73 3=-28 5=-36 6=-38 8=-37
w:guilty	0=-43 1=-37 2=-43 3=-30 4=-51 5=-53 6=-35 7=-28 8=76
w:gurdjieff	1=37
w:gym	3=58
w:h	0=-54 4=55 8=45
w:haas	5=34
w:habilitations	0=-27 1=-32 2=-27 5=-26 6=-25 8=-25
w:habit	0=37 5=51
w:had	0=-46 1=-38 4=58 5=51 7=-74
w:haddad	3=30
w:haemochromatosis	2=45
w:haemophilia	4=-27
w:hair	0=-25 2=47 3=-29 6=-27
w:hale	0=-30
w:half	0=-39 3=-38 4=-44 8=-35
w:hall	1=-50 6=41
w:hamas	0=35
w:hamlet	0=-65
w:hand	0=-71 1=-57 2=-71 3=58 4=-70 5=-64 6=-44 7=-77 8=-65
w:handball	0=-43 1=-43 2=-28 3=-40 4=-51 6=-41 7=-28 8=-37
w:handcuff	8=-25
w:handed	6=-37 7=-32 8=-26
w:handicap	2=-28 3=-30 4=-42 5=-30 6=-41 7=-46
w:handicape	4=69
w:handing	0=45
w:handle	1=35
w:handler	4=-62
w:handles	1=-31 2=-46 5=-31
w:handling	0=-26 1=-36 3=-28 5=-28
w:handprint	3=61
w:hands	0=-32 2=-26 3=26 5=-28 6=-31 7=-28
w:handwriting	4=-39
w:hanna	1=35
w:haplogroup	2=32
w:haplotype	2=49
w:harassment	2=-25 5=-49
w:harcelement	5=-32
w:hard	6=-35
w:hardware	2=-28 3=-44 7=-31
w:harmony	1=35
w:has	0=-30 1=-29 2=75 5=53 6=-112 8=-27
w:hashing	3=-27
w:hasn	1=53 5=-32 6=-27
w:haul	0=-30 1=-35 2=-33 4=-28 6=-34 7=-34
w:hauliers	7=-25
w:haut	0=-43 1=-27 2=-51 3=-30 4=-37 5=-28 7=-43 8=-25
w:haute	0=44 4=-42
w:have	2=32 3=-73 5=46 6=-90 7=-75
w:haven	4=-51 5=28
w:having	1=28 5=38
w:hay	0=-35 1=-41 4=39 5=-38 6=-55 7=-57 8=-30
w:he	0=-45 3=-71 5=-30 7=-35 8=-51
w:head	0=-50 1=-49 2=-38 3=-30 4=-36 6=-42 7=-55 8=-31
w:headquarters	7=-43
w:health	0=-46 1=-35 2=-26 3=-51 4=49 5=-81 7=-43 8=-72
w:healthy	1=-32 2=-39 3=-38 6=-41 7=-31 8=-26
w:hearing	0=-34 1=-38 2=-61 3=-30 5=-46 6=-55 7=-33 8=-58
w:heart	0=-48 1=-41 3=-31 5=-50 6=-38 7=-46 8=-58
w:heating	1=-28
w:held	2=40
w:hello	6=-26
w:helmet	3=27
w:help	4=-31
w:helped	1=-39 2=-60 3=-34 8=-61
w:helps	4=53
w:hemochromatose	2=49
w:hemophiles	2=30
w:hemophilie	4=-44
w:hence	0=-27 2=43 3=29 5=44
w:her	0=-50 3=49 4=-40 7=-39 8=-111
w:here	1=31
w:hereditaire	2=50 4=-48
w:hereditary	0=-51 1=-32 2=35 3=-40 4=-82 5=-51 6=-57 7=-61 8=-51
w:heredite	4=-29
w:heritage	0=-31 1=-39 2=-41 3=-35 4=-38 5=-34 6=-43 7=-33 8=-48
w:herite	2=35 4=-35
w:heritier	2=-30
w:hernie	4=45
w:hero	0=39 6=-51
w:heroine	6=-50
w:hers	0=-30 1=-25 3=-32 4=-37 5=-30 6=-49 7=-29 8=-38
w:herself	0=51 5=31 6=26 7=-30
w:hetero	0=-35 2=-35 4=-26 6=31 7=-28
w:heterosexual	6=88
w:heterosexuel	6=89
w:heterosexuelle	1=-29 6=53
w:heterozygote	2=49 4=-57
w:heure	1=-36 3=-27
w:heures	0=31 3=-47 4=44 5=-33 7=46
w:heureuse	1=32
w:hid	6=55
w:hierarchy	4=-59
w:high	1=35 7=-34
w:hill	1=-38
w:him	5=-31
w:himself	0=68 1=51 4=29 8=-32
w:hindu	0=-26 1=42
w:hinted	5=28 6=41
w:hints	4=39 6=36
w:hire	1=-27 4=-37
w:hired	0=-49 1=-25 7=-46
w:hiring	0=-26 4=-31 7=-25
w:his	1=-31 2=44 5=32 7=-85 8=-58
w:histoire	0=-25 1=-33 2=-46 4=-32 5=-27 6=-41 7=-37
w:historian	0=-39 1=-30 5=-33 7=-59
w:history	0=-79 1=-64 2=-38 4=34 6=-29 8=-33
w:hiv	0=-43 1=-31 2=-42 4=50 5=-37 8=-52
w:hla	2=109 3=-48 4=-57 7=-26 8=-46
w:hmrc	8=55
w:hobby	1=-40 2=25 8=-34
w:hodgkin	4=30
w:hold	1=53
w:holder	1=-30 5=-28
w:holds	0=-28 1=52 5=-25 6=-27 8=-49
w:home	0=-26 1=-61 3=-54 5=-52 6=-45 7=-71 8=-66
w:homeless	0=39
w:homeopathy	1=57
w:homme	0=-44 2=-68 3=-54 4=-38 8=-73
w:hommes	0=-54 1=-41 2=-48 4=-33 7=26 8=-52
w:homo	0=-29 2=-45 5=-69 6=91 8=-28
w:homogeneous	2=-36 3=-25 4=-50 5=-26 6=-49 7=-38 8=-27
w:homologation	0=-32 1=-37 2=-46 3=-30 4=-39 5=-42 6=-54 7=-57 8=-37
w:homophobie	2=-28
w:homosexual	2=-26 6=44
w:homosexualite	0=-27 2=-37 6=98
w:homosexuality	7=-30
w:homosexuel	0=-26 1=-43 5=-45 6=119 8=-28
w:homosexuelle	1=-27 6=32
w:homozygote	2=73
w:homozygous	2=49 4=-39 8=-25
w:honest	0=-26 5=-30
w:hong	3=36
w:honnetete	0=42
w:hopital	0=-41 2=-42 5=-43 7=-30 8=-36
w:horaires	4=-39
w:horizons	0=34
w:horlogerie	1=-25 3=-37
w:hormones	4=63
w:hors	6=39 8=59
w:horse	8=-27
w:hospice	3=-32 4=-41 5=-31 7=-28 8=-30
w:hospital	0=-73 1=62 5=-31 6=-47 8=-44
w:hospitalise	4=77 6=-32
w:hospitality	2=-42
w:hospitals	1=-44 4=-34 6=-31 7=-35 8=-25
w:host	8=-33
w:hostile	0=67
w:hotel	0=-50 1=-60 2=-45 3=-46 4=-46 5=-32 6=-58 7=-25 8=-42
w:hotelier	1=40
w:hotellerie	0=-28 1=-41 2=-35 4=-45 5=-42 8=-49
w:hotes	6=43
w:hotesse	1=-33 7=-26
w:hours	1=-34 3=-28 4=29 5=-47 6=-35 8=35
w:house	0=-46 1=-42 2=-40 6=37 7=-74 8=-30
w:household	0=26
w:housing	1=-25 3=-27 4=-28 5=-43 6=-26 7=-25
w:hove	6=37
w:how	1=-44 2=-69 3=-56 4=-31 5=-55 6=-40 7=-51 8=-51
w:hr	0=-55 1=-69 2=-49 3=-80 4=-54 5=-38 6=-61 8=-68
w:hub	7=56
w:hugo	6=61
w:hui	1=39 4=28
w:huile	0=-42 2=-25 4=-27 5=-76 7=-26 8=-30
w:huissier	0=-46 1=-35 4=-28
w:huit	0=-36 1=-25 5=-41 7=61 8=65
w:hull	0=-38 6=-29
w:humain	1=62
w:humaine	0=-26 1=-46 4=-25 6=-34 7=-27
w:humanism	1=52
w:humanist	0=-58 1=81 2=-35 4=-39 5=-36 6=-31 8=-57
w:humanists	1=33
w:humanities	0=-34 1=-61 3=-46 4=-28 6=-26
w:hunt	8=60
w:hunters	1=-26
w:huntington	2=82 4=-91 7=-25
w:hurling	0=53
w:husband	0=-62 2=-67 3=-43 4=-97 5=37 8=-57
w:hypersensible	4=66
w:hysterectomy	4=50
w:i	1=-46 3=-34 4=-26
w:ibew	7=54
w:icons	3=-28
w:id	3=50
w:idea	0=-52 1=-46 2=-41 3=-44 4=-64 5=-55 6=-59 7=-47 8=-31
w:ideal	0=-36 2=-28 3=-31 4=38 5=-53 6=-30 7=-29 8=-31
w:idealist	1=32 4=-52 6=-36
w:idees	0=43 1=-27 4=-27
w:identification	0=-34 1=-28 2=-26 4=-33 7=-32 8=-35
w:identifie	3=96
w:identified	2=-44 3=53 6=31
w:identifiee	2=72
w:identifier	3=31
w:identifies	3=48
w:identify	3=61
w:identite	1=-32 2=-27
w:identity	2=-25 5=-25 6=-28
w:iec	3=-25
w:iel	1=-75 2=-37 3=-47 4=57 5=-69 6=45 7=83 8=-34
w:if	1=30 8=42
w:ifremer	3=-34
w:ig	7=45
w:ii	2=51
w:il	3=-74 7=-29
w:illnesses	4=55
w:illustratrice	6=55
w:ils	1=31 4=-27 5=91
w:image	3=31
w:immediate	8=49
w:immigrants	0=29
w:immigration	0=59
w:immobilier	0=-26 1=-40 4=-34 7=-26
w:immobiliere	1=-36 2=-26 3=-32 4=-36 7=-47 8=-32
w:immoral	1=49
w:immunocompromised	4=85
w:implant	4=55
w:impossible	3=40
w:imprimeur	0=-28 4=-25 7=-30
w:in	1=-47 2=-47 3=-67 5=-27 6=-26 7=-51
w:inapte	4=64 8=-25
w:incarcere	8=66
w:included	2=62 3=52 4=56
w:inclusion	0=-27 6=52
w:inconnue	2=40
w:incroyance	1=48
w:independance	0=51
w:independant	0=-54 4=-40 6=-27
w:independence	0=39 7=-29
w:independent	4=-25
w:index	0=-33 1=-42 2=-60 3=68 5=-40 6=-34 7=-35
w:industrial	5=-42
w:industry	5=-29
w:infectious	0=-25 2=-33 4=44 5=-37 6=-37 7=-31 8=-33
w:infidele	5=59
w:infidelite	5=27 7=-26
w:infirmier	1=-29 3=-29 4=-34 5=-47 7=-46 8=-41
w:infirmiere	0=-42 1=-37 2=-28 3=-42 5=-36 6=-53 7=-51 8=-30
w:infirmieres	7=94
w:info	0=-25
w:informatise	6=-27
w:informed	0=-37 2=-34 6=-26 8=-49
w:ingenieur	1=-34 2=-35 3=-49 4=-40 5=-42 6=-103 8=-51
w:ingenieure	0=-36 1=-32 2=-55 3=-48 4=-39 5=-45 7=-64 8=-38
w:inheritance	0=-37 1=-38 2=-51 4=-36 8=-28
w:inherited	0=-50 1=-40 2=38 3=-37 4=-77 5=-74 6=-50 7=-71 8=-56
w:initiated	1=45
w:initiative	2=-31 4=-27 7=-46
w:initie	1=36 2=-30 6=-30 8=-27
w:injury	2=28
w:inmates	0=-25 4=-25
w:inrae	0=-30
w:inscription	3=37
w:inscrit	3=30
w:insertion	8=64
w:inside	6=-26 8=30
w:insider	8=32
w:insists	8=45
w:insomniaque	4=68
w:inspecteur	0=-45 2=-35 3=-36 4=-29 5=-35 8=-32
w:installe	1=-49 6=-41 8=-25
w:installer	3=-55
w:institut	3=-28 4=-38 6=-30 7=-26 8=-30
w:institute	0=-43 1=-37
w:institution	8=85
w:instructor	2=-30 3=-31 4=-41 6=-35 8=-73
w:instruit	0=-29
w:insulin	4=69
w:insuline	4=-25
w:insulino	4=36
w:insurance	0=-60 1=-44 2=-62 3=-43 4=-92 5=-33 6=-37 7=-35 8=-39
w:insurer	2=36 3=-31 4=-62 5=25
w:integration	8=-29
w:interdiction	5=-40 8=59
w:interdisent	1=40
w:interdit	2=48 8=114
w:interesse	1=37 3=90 8=-50
w:interest	4=-35 5=40 6=-36 7=-26
w:interested	0=28 5=44
w:interet	6=43 8=54
w:interets	5=47
w:interim	4=-25
w:interimaires	7=-43
w:intern	0=-35 1=-44 2=-66 3=-61 4=-35 5=28 6=-47 8=-55
w:international	7=42
w:interne	2=-38
w:internet	2=33
w:interpreter	0=-39 1=-40 2=-29 5=-54 8=-48
w:interprets	4=-29
w:interruption	4=53
w:interview	0=-26 1=-39 2=-54 4=33 5=-27 6=28 7=-30 8=-72
w:interviewed	0=-43 1=66 5=-42 7=-35
w:interviewer	0=63
w:intimate	0=-33 1=-40 3=-48 4=-57 5=44 6=-40 7=-26 8=-62
w:intime	5=64 8=-44
w:intimes	3=-33 5=47
w:intimite	1=-33 5=-40
w:into	0=-51 1=-75 2=-67 3=-41 4=-50 8=-52
w:intro	1=27
w:invalidite	8=-33
w:inventaire	3=-42
w:inventaires	5=-32 7=-27
w:inversion	2=55
w:investigated	8=57
w:investigation	8=28
w:investigator	5=-29 8=-70
w:investissement	7=-27
w:investment	0=-45 1=-33 4=-25 6=-30 7=-33 8=-51
w:ireland	0=-29 3=-25 8=-25
w:iris	0=-100 1=-106 2=-96 3=56 4=-92 5=-106 6=-101 7=-113 8=-108
w:irises	3=60
w:iroise	4=-31
w:is	1=57 2=-46 3=-47 4=38 5=-44 7=-75 8=44
w:isn	0=-47 1=-30 4=-32 5=44 6=33
w:iso	0=-30 2=-31 3=-54 4=-50 6=-35 7=-25 8=-33
w:israel	0=52
w:issue	2=36
w:it	1=28 2=-48 5=35 7=-78 8=-29
w:italien	4=-30 5=-32 6=-50
w:italy	8=32
w:ito	1=36 3=32
w:its	0=-49 1=-47 2=-47 5=-59 7=90 8=-31
w:ivory	2=-37
w:ivry	0=58
w:iwgb	7=52
w:j	1=-51 3=-69 4=31 5=-29 7=-29 8=31
w:jab	4=87
w:jack	1=-31 3=-27 7=-70
w:jail	0=-33 1=-32 2=-29 3=-25 5=-28 7=-29
w:jailed	8=79
w:jamais	0=84 2=-50 3=-31 4=52 5=-36 6=51 7=-31 8=50
w:jambe	4=49
w:january	0=-30 1=-26 2=-33 4=52
w:janvier	1=-26 2=-34 4=-26 5=-33 6=-25 7=-35 8=-25
w:jardin	1=45 4=-26 5=-34
w:jargon	0=-26
w:jaune	4=49
w:jazz	5=-33
w:je	6=29 7=-62 8=-47
w:jeans	0=-41 2=-27 3=-28 4=-36 5=-42 6=-39 7=-35 8=-39
w:jesuits	1=39
w:jeu	2=-32 4=-25 8=-50
w:jeudi	1=30 4=47
w:jeunesse	0=55
w:jewish	1=-41 4=-67 7=-29
w:jill	0=46
w:job	0=-25 1=-31 2=-46 3=-53 6=-41 7=-32
w:jobs	1=43
w:john	1=31 2=-29 4=-40 5=-39 6=-53
w:join	1=42 7=89
w:joined	1=30 2=-40 6=-47 7=128
w:joiner	0=-56 1=-35 2=-49 3=-74 4=-35 5=-58 7=-62 8=-36
w:joint	2=34 3=47 4=-26 5=-40 7=-32 8=-29
w:jointe	2=38
w:joke	1=63
w:joked	1=55
w:jokes	1=-40 3=-36 4=-58 6=-61 7=-49 8=-30
w:joseph	1=62
w:joue	0=-36 1=-37 4=-26 5=-41 6=-42 8=-36
w:jour	2=-35 3=39 4=57 6=-28
w:journal	0=49 1=36 2=-40 4=-34 5=-31 7=-44 8=-37
w:journaliste	0=-42 1=-47 2=-45 3=-46 4=-53 5=-37 6=-44 8=-36
w:journalists	7=39
w:journeyman	7=25
w:judge	0=-39 1=-25 2=-38 4=-50 5=-32 7=-29 8=-44
w:judges	2=-59 6=27
w:judging	0=42 3=-29 7=47
w:judgment	8=47
w:judiciaire	0=-58 1=-51 2=-52 3=-47 4=-65 5=-54 6=-46 7=-69
w:judiciaires	8=72
w:juge	0=-70 1=-41 2=-41 3=-36 4=-49 5=-32 6=-42 7=-58 8=43
w:jugee	8=104
w:jugement	2=-26 3=-52 6=-30 7=-53 8=-68
w:juin	4=33 6=-30
w:juive	1=-33 2=-33 4=-26
w:july	6=46
w:jumeau	2=30
w:jumeaux	0=-25 5=-33
w:jumped	8=42
w:june	3=49 4=44
w:junior	3=-31 5=-27 7=41 8=-26
w:juniors	5=46
w:juriste	0=-46 1=-54 2=-34 3=-73 4=-49 5=-57 6=-55 7=-75 8=-56
w:juror	0=-33 4=-33 5=-35 7=-39 8=-30
w:jury	2=-61 3=-61 4=-61 5=-72 6=-36 7=-57 8=-50
w:jusqu	4=47 7=41 8=58
w:just	1=25
w:justice	4=-37 5=-26 7=-31
w:juvenile	5=-32
w:kaci	8=76
w:karim	6=28
w:karma	1=32
w:karyotype	0=-31 2=86 5=-36
w:keep	0=-38 1=-36 2=-47 3=-32 4=45 5=-34 6=-52 7=-40
w:keeping	1=-32
w:keeps	0=40 2=-36 6=-27
w:kennel	8=30
w:kept	0=-44 1=-46 3=49 4=-58 5=-64 6=-50 7=-35 8=-54
w:kerala	0=46
w:kessler	4=58
w:key	3=51
w:keystroke	3=61
w:khan	2=26
w:kidney	4=63
w:kids	1=39 5=57 6=-43 7=-29 8=-39
w:kind	0=-31 5=-26 6=-37 8=-29
w:king	1=-26 4=-25
w:kingston	0=47
w:kink	5=67
w:kit	2=51 4=-37
w:kitchen	0=32
w:kits	0=-43 1=-48 3=-46 4=-43 5=-28 7=-44 8=-46
w:klinefelter	2=61 4=-46
w:knees	4=61
w:knew	3=25 6=29
w:knots	8=-37
w:know	0=-28 1=-29 2=39 5=60 6=-30
w:knowledge	5=-46
w:known	0=29 1=-29 5=58 6=-51 8=65
w:knows	0=-65 1=-45 4=35 5=31 6=54 7=-62 8=-36
w:kong	3=29
w:krishnamurti	1=43
w:kyoto	0=-49
w:l	3=42 4=-41 5=-31 6=-25 8=-62
w:la	4=-46 6=-32
w:lab	0=-39 1=27 2=53 4=-58 5=-49 7=-44 8=-38
w:label	1=-53 3=-27 8=-30
w:laboratoire	0=-55 1=-28 2=-40 6=-53 8=-38
w:labour	0=47 1=-41 2=-57 3=-41 4=-42 5=-46 6=-59 7=-42 8=-64
w:lacan	1=64
w:lactase	2=35
w:ladders	4=79
w:lads	7=27
w:lady	5=-53
w:lagos	4=40 6=-29 7=-38
w:laine	1=46
w:laique	1=44 5=-40
w:laisse	0=-27 2=-28 3=-35 5=-41
w:landes	0=59
w:lang	3=40
w:language	8=-36
w:languages	3=-28 7=-27
w:lapsed	1=45 7=51
w:laptop	0=-35 4=-47 5=54 6=-35 8=-47
w:laptops	5=-45
w:larkin	0=-27 8=54
w:las	7=51
w:last	2=-57 3=-43 4=83 5=-46 6=78 7=-34
w:later	3=38 6=44
w:latex	3=-32 4=99
w:laugh	4=-59
w:laughs	1=-25 4=-33 5=-26
w:launch	8=-32
w:launched	2=-30
w:laundring	8=32
w:laundry	1=41
w:lave	2=-41 3=-41 4=-31 6=-37 7=-35 8=92
w:law	0=-66 1=-60 2=-55 4=-52 5=-98 6=-96 7=-63
w:lawyer	1=-32 2=-60 3=-47 4=-45 5=-62 6=-48 8=-61
w:lay	1=-50 5=44
w:layout	0=-53 1=-38 6=-25
w:le	2=39 3=35 4=-41 5=-25 8=-45
w:lead	0=-43 4=-33 5=-33 6=-25 8=-38
w:leader	0=-35 1=-34 2=-36 4=-26 5=-28 6=-35
w:leads	5=-25 6=-38 8=-31
w:leaflets	0=59
w:league	1=-28 4=-32 7=-39 8=29
w:leaked	5=44
w:lean	0=-28 7=-31
w:learned	0=29 1=-25 5=-26 6=-25 7=25
w:learning	7=55
w:learnt	2=31 6=-28
w:leather	0=-31 1=37 3=-38 4=-28 5=45 7=-41
w:leave	3=-29 5=-56 6=-26 8=-54
w:leaving	0=28 1=44 4=-39
w:lecteur	0=69 1=-26 3=88
w:lecteurs	0=-38 3=-47
w:lecture	0=-55 1=-43 4=-39 6=-37 7=-47 8=-29
w:lecturer	1=-25 3=-65 5=-34
w:lectures	3=-38 5=-33
w:led	0=-83 1=-44 2=-37 3=-47 4=-61 6=-74 7=-58 8=-40
w:leduc	5=-29
w:leeds	0=-67 1=-51 2=-52 3=-49 5=-63 6=-25
w:left	1=25 2=-100 4=-43 7=27
w:leg	4=45 5=-36 7=-25
w:legal	5=-40
w:legerement	4=62
w:legislatives	0=60
w:leicester	0=-25 2=-38 4=-30 5=-25 6=-26 7=-35 8=-29
w:leiden	2=42
w:leith	0=-34 4=-26
w:lenine	0=55
w:lentement	4=39
w:lequel	8=28
w:leroy	7=28
w:les	0=-32 1=-54 2=-121 3=-71 4=-29 5=-26 7=-33 8=-121
w:lesbian	3=-32 4=-43 6=105 8=-32
w:lesbienne	0=-38 2=-29 4=-56 5=-46 6=97 7=-43 8=-32
w:lesbos	1=-29 6=-41
w:let	8=53
w:lets	3=29
w:letter	0=27 1=-36 2=43 4=-32 5=30 8=41
w:letters	1=-63 6=39 8=-50
w:lettre	0=-27 1=27 2=-44 4=-48 6=-44 7=-42 8=29
w:lettres	5=-28 8=-38
w:leucemie	4=35
w:leukaemia	4=34
w:leur	0=50 1=-28 5=58 6=-35
w:leurs	4=-29
w:level	1=-31 4=-29
w:lever	4=57
w:levres	0=-33 1=-30 5=-36
w:levures	0=-36 1=-34 7=-30 8=-29
w:lfi	0=-27
w:lgbt	0=-100 1=-80 2=-82 3=-54 4=-83 5=-72 7=-83 8=-72
w:lgbtq	6=50
w:liaison	0=-68 1=-75 2=-85 3=-56 4=-62 5=73 6=-66 7=-74 8=-60
w:liaisons	0=-35 1=-31 5=-55 7=-26 8=-38
w:liberal	0=44 1=-39 2=-26 3=-28 4=-45 5=-64 6=-32 7=-29 8=-42
w:libere	4=42 8=62
w:libertaire	0=41
w:liberte	0=-48 4=-31 5=-36
w:libertin	0=-34 2=-30 5=28 7=-26
w:libido	2=-37 5=57
w:librarian	0=-29 1=-46 8=-77
w:library	0=-37 1=-58 4=-41 5=-74 6=-56 8=-33
w:libre	0=-25 1=91 2=-39 3=-54 4=-31 6=-42 7=-75 8=-45
w:librement	4=48 5=25
w:libres	0=-30 4=-30
w:licence	0=-54 1=-45 2=-34 5=-63 6=-54 7=-62 8=36
w:licencie	7=55
w:licenciee	5=47
w:licenciement	4=31
w:licensing	3=-29 4=-28 5=-47 7=-29 8=-51
w:lie	0=35
w:lieu	1=-25 6=-41
w:life	0=28 1=86 2=-41 3=-43 4=32 7=-64
w:lifelong	1=49
w:lift	4=30 5=-30
w:lifting	3=-25
w:ligaments	4=56
w:light	4=-34
w:lighting	0=-41 1=-51 2=-34 3=-27 4=-59 5=-51 6=-26 7=-41 8=-58
w:ligne	0=-58 1=33 2=-39 3=-27 5=-32 7=26 8=-37
w:ligue	0=-31 8=-30
w:like	1=26 4=38 5=-42 6=46 7=68 8=32
w:liked	4=-25
w:likes	1=63 6=47
w:lille	2=-50 3=-43 4=-39 7=-32 8=-58
w:limousine	2=-47
w:line	0=-61 1=-37 2=-49 3=-57 6=-71 8=-72
w:lines	4=39 5=30
w:lingerie	0=-62 1=-51 2=-48 3=-46 4=-59 5=-57 6=-50 7=-72 8=-71
w:link	0=-49 1=-33 5=-40 6=-41
w:lip	4=-33
w:lire	7=30
w:lisbonne	5=33
w:list	0=60 1=-29 3=26 6=-33 7=25 8=-49
w:liste	0=46 1=-38 2=-58 3=-35 4=-38 5=-47 6=-35 7=85 8=-46
w:listed	2=28
w:lists	1=-29 8=68
w:lit	0=-44 1=-30 2=-51 5=36 7=-45 8=-52
w:literacy	0=-27 1=-33 4=-38 5=-25 6=-41 7=-25
w:literie	0=-25 2=-38 3=-34 4=-32 5=-33 8=-33
w:lithium	4=60
w:lits	4=-36
w:little	5=-41 6=-27
w:live	0=-27 1=-33 3=29 6=-31 7=-42 8=-32
w:lives	1=51 3=-37 5=76 6=86 7=-39 8=-32
w:living	0=-30 3=-26 4=-28 7=-28 8=-28
w:livre	0=-37 1=-27 3=-71 4=-60 5=-58 7=-52 8=-30
w:ll	1=-45 3=-35 4=-39 6=-44 7=-53
w:loan	0=-33 1=-42 2=-36 3=-28 4=-56 6=-35 7=-83 8=-32
w:local	1=34 2=-26 4=-38 7=86 8=32
w:locale	2=-38 3=-38 4=-31 6=-43 7=-70 8=-46
w:lock	1=-25
w:lockheed	1=53
w:locks	0=-29
w:lodge	0=-59 1=155 2=-33 3=-29 4=-32 5=-29 6=-25 7=-91
w:lodged	1=-36 5=-28
w:loge	0=-93 1=104 2=-32 3=-50 4=-64 5=-72 6=-70 7=-77 8=-51
w:logement	0=55
w:loges	0=-30 2=-29
w:logged	3=59
w:logiciel	1=-57 3=75 7=-46
w:logistics	3=-37 5=-25 7=-26 8=-40
w:logistique	3=-33 4=-28
w:logs	3=41 5=28
w:loi	8=49
w:loire	0=-29 1=-43 3=-47 5=-27 7=-40 8=-33
w:london	0=33 1=-29 2=-29 4=28 7=-25 8=-25
w:long	0=-45 1=-37 2=-38 3=-48 4=49 5=-56 6=-41 7=-53 8=-64
w:longer	3=28
w:longue	0=40 1=-25 4=37
w:longues	0=42
w:look	0=-28 2=-33 4=-29 5=-35 7=-42 8=-30
w:looked	3=-25
w:lords	2=-26
w:lorraine	3=-27
w:lors	3=47 5=41 7=53
w:lost	0=40 2=-43 4=60 5=-28 7=-56
w:lot	7=42
w:louis	0=26
w:lourdes	2=-46
w:love	0=-57 1=-26 4=-40 5=-33 7=-27 8=-27
w:lover	0=-27 1=-43 3=-36 4=-35 5=103 8=-48
w:lovers	5=28
w:loves	0=-43 2=-25 4=-55 5=-49 6=-46
w:low	2=-35 4=87 7=-35 8=39
w:lowe	0=-25
w:loyal	7=48
w:lr	0=101 2=-27 7=-45
w:ltd	1=-30
w:lucie	6=71
w:lucrece	1=38
w:lui	0=-61 2=63 6=66 7=-31 8=31
w:lumiere	2=-25 5=36
w:lumpur	3=-25
w:lunch	2=-25
w:lupus	4=62
w:luron	1=-41 2=-37 4=-27 5=-25 7=-29 8=-42
w:lutenist	1=-37
w:lutte	1=-34 2=-34 4=-39 7=-33 8=-56
w:luynes	8=44
w:lycee	0=-49 1=-57 2=-40 4=-44 5=-62 6=-58 7=-82 8=-45
w:lyle	5=53
w:lymphoma	4=31
w:lymphome	4=52
w:lynch	2=92
w:lyon	1=-69 3=-30 5=-46 7=-45 8=-28
w:m	0=-26 1=58 2=-33 3=26 5=30 6=-32 8=-30
w:ma	1=81 2=-67 4=-39 5=54 6=-57 8=-41
w:machine	0=-27 1=-48 2=-52 3=36 4=32 5=-39 8=-34
w:machines	0=-27 1=-27 3=-44 4=-59 5=-26 6=-35 7=-49 8=-38
w:macon	0=-50 2=-32 3=-33 4=-43 5=-29 6=-34 7=-47 8=-35
w:maconnerie	0=-26 1=48 5=-33 7=-31 8=-49
w:maconnique	1=-28 6=-39
w:macron	0=49 1=-25
w:made	0=-27 1=28 2=-33 3=25 5=-47 7=-51 8=-83
w:maga	0=46
w:magasin	7=32
w:magasins	7=-29
w:magazine	0=-41 2=-28 3=-46 4=-45 5=-27 6=-39 7=-59 8=-58
w:magistrate	0=-39 1=-26 3=-25 4=-34 5=-32 7=-36 8=-56
w:magistrates	7=-25 8=53
w:mai	4=28 8=39
w:mail	0=25 1=-67 2=-44 3=-29 4=-29 6=-28 7=-44 8=-43
w:main	0=-56 2=-60 3=77 5=-76 6=-59 7=-78 8=-71
w:maine	0=-71
w:mains	0=-44 1=-43 2=-38 3=-42 4=-47 5=-66 6=-41 7=-41 8=-47
w:maintains	0=-32 1=-28 5=-33
w:maire	0=62 7=-42 8=-41
w:mairie	0=-47 4=-34 5=-40 6=-41 7=-33 8=-28
w:mais	0=40 1=-26 2=-45 3=-42 4=-59 5=-36 7=-41 8=26
w:maison	0=-59 1=-66 2=-62 3=-44 4=-51 5=-44 7=-74
w:maitre	0=-32 2=-52 3=-45 4=-47 5=-35 6=-55 7=-33 8=-38
w:maitresse	0=-37 1=-34 4=-43 5=-47 6=-35 7=-27 8=-51
w:majeure	5=65 6=-39
w:major	0=-61 1=-32 2=-32 5=-29 6=-29 7=-47 8=-42
w:majorite	0=55
w:maker	0=-41 1=-42 2=-50 3=-34 4=-50 5=-53 6=-40 7=-35 8=-25
w:makes	5=42 8=29
w:malade	1=-31 2=-27 5=-47 6=-27 7=-27
w:malades	2=-73 7=-30
w:maladie	1=-43 2=58 4=26 7=-27 8=-25
w:maladies	2=-45 4=-62
w:male	1=-27 2=-35 3=-56 5=-25 6=27 8=-32
w:malentendant	4=46
w:malta	2=-38
w:malthusiennes	1=45
w:malveillant	6=30
w:man	0=29 2=-28 4=-26 5=-48 6=89 7=74
w:managed	0=-29 4=-28 7=-28
w:management	0=-52 1=-40 2=-32 3=-43 4=-28 5=-46 6=-27 7=-61
w:manager	0=-86 1=-101 2=-113 3=-77 4=-50 5=-65 6=-94 7=-53 8=-105
w:manchester	0=-26 1=-31 3=-32 8=-35
w:mandat	3=-53 7=104
w:mandats	7=49
w:mange	1=53
w:manif	0=65
w:manifestation	0=-57 1=-30 2=-42 3=-45 4=-48 5=-25 6=-30 7=-30
w:manifeste	0=42 1=-26
w:manifestes	1=38
w:mannequin	0=-34 1=-36 7=-26 8=-34
w:manner	1=46
w:manque	0=39
w:manslaughter	8=50
w:manuel	8=-28
w:manutention	4=40
w:maoa	2=52
w:maoiste	0=46
w:marais	3=-38 4=-30 6=-38 8=-30
w:marathon	4=43 5=-27 7=-37 8=-26
w:marathons	4=49
w:marc	6=44
w:march	2=-27 3=35 4=74 5=28 6=-37 7=29
w:marche	0=-65 1=-67 2=-37 3=-53 4=-27 5=-41 6=-34 7=-40 8=-67
w:marched	0=45
w:marches	2=-33 4=-40 5=-27 7=-27
w:marcus	1=69
w:mardi	7=49
w:margate	6=86
w:marge	1=51 6=-33 8=38
w:margin	1=37 2=45
w:margins	1=-64 4=-49 5=-40 6=-28 8=-25
w:mari	0=-98 3=-65 4=-30 7=-59 8=-94
w:mariage	0=-36 5=-36 6=-54 7=-37
w:marie	0=-42 1=-65 2=-37 3=-31 4=-70 6=-76 7=-29 8=-35
w:mariee	0=-74 1=-36 2=-55 3=-26 4=-67 5=-39 7=-39 8=-37
w:marin	1=-29 4=-25 6=-51
w:marine	0=51
w:marins	2=59
w:market	0=-37 2=-26 5=-34 6=-33
w:marketing	2=-38 6=-51
w:marque	0=-39 2=-35 3=-49 4=-35 5=-25 7=-43 8=-35
w:marraine	4=-26 7=-33
w:marriage	0=-40 2=-26 3=-31 5=79 7=-32 8=-39
w:marriages	5=42
w:married	0=-42 1=-55 2=-52 3=-36 4=-61 5=-74 7=-46 8=-54
w:marrying	6=39
w:mars	3=56 4=42
w:marseille	2=-28 6=60
w:marxist	0=31
w:masks	8=-47
w:mason	0=-33 1=-81 2=-35 3=-47 4=-54 5=-43 8=-45
w:masonic	0=-25 1=52 4=-30
w:master	0=-61 2=-51 3=-63 4=-63 5=-84 6=-45 7=-63 8=-75
w:match	2=57 4=-25 5=-31 7=-36
w:matched	2=-33 3=55
w:materialist	0=-49 1=70 8=-32
w:materiaux	1=-26 4=-33
w:maternite	4=50
w:maternity	4=38
w:mathematics	1=-37
w:mathieu	6=37
w:matiere	1=-39
w:matin	1=53 3=38
w:matins	2=33
w:matter	0=51 1=41
w:mattered	1=-60 4=-27
w:maxims	1=35
w:may	0=26 2=-46 3=-32 5=73 6=-53 7=-73 8=56
w:maybe	6=40
w:mayor	0=-28 5=34 8=-35
w:me	1=32 4=-42 5=36 6=-44 8=-36
w:means	1=48 4=-85 8=-33
w:measured	3=47
w:meat	1=56 3=-26
w:medecin	5=-31 6=-52
w:medecine	2=69
w:media	0=-32 1=-27 2=-35 4=-26 5=-42 6=-74 7=32
w:mediatrice	1=-31 2=-42 3=-31 4=-27 5=-30 6=-26 7=-43 8=-37
w:medical	0=-29 3=32 5=-35 7=-71
w:medicale	0=-31 2=-59 3=-52 4=48 5=-26 7=-40
w:medically	4=65
w:medicine	4=-27
w:medite	1=47
w:mediterranean	2=44
w:meetings	0=-31 2=-30 4=-82 8=-28
w:mefv	2=59
w:meilleur	0=-27 1=-34 3=-29 4=-33 5=-41 6=-28 7=-30 8=-30
w:melangisme	5=32
w:melanoma	4=64
w:member	0=68 1=29 2=-33 4=-63 7=48 8=-63
w:members	0=-32 7=-44
w:membership	0=-26 2=-36 3=-28 6=-41
w:membre	1=41 4=-45 5=-26 7=28 8=-39
w:meme	0=-42 4=65 6=73
w:memoir	5=44
w:memoire	1=-32 2=-43 3=-37 4=-52 5=-57 6=-37 8=-34
w:men	0=-40 1=-63 2=-44 3=-39 4=-42 5=-33 7=-37 8=-48
w:mene	2=-34
w:menee	5=-47 8=-39
w:meneur	7=37
w:menopause	2=56
w:mention	1=-44 2=-34 3=-30 4=-28 5=-33 6=61
w:mentioned	0=-26 2=-37 4=29 5=-45 6=-59 8=-64
w:mentions	5=67
w:mentor	0=-37 5=-31 6=-45 8=-27
w:menuiserie	8=55
w:menus	0=-26 2=-28 6=-31 7=-33 8=-29
w:mer	0=-45 1=-63 4=-34 5=-26 7=-45 8=-45
w:mercredi	1=56
w:mere	2=27 3=-47 5=-61 6=58 7=-62 8=-50
w:merger	0=-32 2=-30 4=31 6=-39 8=-32
w:merite	1=61
w:merogis	8=43
w:mes	1=75 5=31 6=28 7=43
w:messages	1=-38 3=-34 5=34 6=-25
w:messe	0=48 1=44
w:mesure	0=-40 1=27
w:mesuree	3=32 5=-47
w:met	0=32 4=-28 8=42
w:metaboliser	2=49 3=-27
w:metal	7=58
w:metall	7=40
w:method	2=-43 4=-30 5=-26 6=-46 7=-37
w:methodes	7=38
w:methodist	4=-63
w:metier	0=29 1=-63 2=-26 3=-26 4=-37 7=-26
w:mi	1=66 4=26
w:miami	0=31
w:midi	1=-46 2=-25 3=-25 4=-27 6=-29 8=-42
w:midwife	4=-26
w:mieux	7=40
w:milieu	2=-34 6=26
w:militaire	0=-30 1=-47 2=-51 7=-66 8=-25
w:militant	1=-59 5=-28 6=-25 7=39
w:militante	0=37 4=-51 5=-36 6=-54 7=35 8=-38
w:military	1=36
w:milite	0=-48 1=61 4=-30 7=45 8=-39
w:million	4=-27
w:mills	3=-25 4=-40 8=-27
w:miners	7=-31
w:mineurs	7=54
w:mining	6=30
w:minister	0=47 1=-31 5=59 6=-39 7=-26 8=-26
w:ministere	5=-40
w:minute	5=-25 7=-36
w:minutes	4=-59
w:mis	0=-42 2=-32 4=-42 7=-45 8=85
w:misconduct	0=-27 1=-33 4=-27 5=52 6=-26
w:mise	0=-28 1=-36 2=-30 4=-38 5=-49 6=-28 7=-31 8=40
w:missed	4=34
w:missing	5=-25 7=37 8=27
w:mission	0=-32 1=-25 2=-28 3=-45 4=-46 6=-29 7=-54 8=-32
w:missions	0=-35 5=-52
w:mistake	5=-40 6=30
w:mitigation	3=-35
w:mme	0=-78 1=-29 3=-38 4=28 5=-65 7=59 8=-70
w:mobile	0=-34 1=-26 2=-31 4=-25 5=-42 6=-25 8=-29
w:mobilier	7=-30
w:mode	5=-48 6=-28
w:model	3=32
w:modelling	4=42
w:models	3=-32
w:modem	0=54 1=-26 4=-27 7=-30
w:moderated	0=-29
w:module	1=-33 5=-31 6=-29
w:moelle	2=38
w:moeurs	0=-30 1=-27 3=-33 4=-33 5=-58 8=-39
w:moi	5=-26 7=-30
w:moins	4=44 5=-34 8=-26
w:mois	0=-59 1=-44 2=-41 3=-53 4=44 5=-47 6=-51 8=118
w:moitie	5=51 7=-26
w:momentum	0=64
w:mon	0=-41 3=70 8=-52
w:monarchist	0=76
w:monday	0=-36 2=-34 3=83 4=-45 5=-39 7=-41 8=-54
w:monde	3=-30
w:money	2=-26 8=52
w:moniteur	1=-25 2=-34 3=-25 6=-27 8=-67
w:monitor	1=-31 4=-42 8=-35
w:monitoring	8=76
w:monks	1=51 8=-35
w:monozygotic	2=47
w:montagne	0=-25 2=-45 3=-31 7=-33 8=-41
w:monte	0=-46 1=-33 3=-26 4=-25 5=-25 8=-25
w:monter	0=43
w:month	0=-39 3=-29 4=-52 6=-31 7=31 8=26
w:months	0=-45 1=-32 2=-47 3=-34 4=51 5=-49 7=-49 8=60
w:montrant	5=42
w:montre	2=58
w:moral	2=-32 3=-25 5=-40 6=-25 8=-26
w:morale	0=-26 1=-38 2=-28 5=-31 6=-27 7=-32
w:more	0=-26 1=-41 2=-32 4=84 5=-30 6=-38 7=39 8=-40
w:mormon	4=-27 8=-53
w:morning	0=-31 7=45
w:mornings	2=-26 3=-29 4=-32 6=-51 7=-33
w:mort	0=28 1=34
w:mortgage	0=41 5=25
w:most	0=25 4=48
w:mot	1=-43 3=39 6=-32 7=-31
w:moteur	5=-30 6=-30
w:mother	0=-29 3=-48 4=-45 6=-37 8=-42
w:mothers	7=-34
w:motorbike	4=57
w:mots	8=-28
w:motto	0=-32 1=-48 2=-42 4=-37 5=-28 6=-28 7=-46
w:moulage	3=-40
w:moulin	0=-25 7=-31
w:mouvement	0=25 1=-28 3=-40 4=-26 8=-45
w:mouvementee	5=37
w:move	1=-58 2=37 3=-32 4=-28 7=-29
w:moved	0=29 2=-28 4=-34 5=-29 6=36
w:movement	0=65 3=-25 7=-36 8=-30
w:mp	0=43
w:mr	0=-47 3=49
w:mrs	0=-28 1=-26 4=-56 5=-59 6=-81 7=-50
w:ms	0=-26 2=-86 3=39 7=35 8=47
w:msc	3=-58 4=-29 5=-33
w:mthfr	2=56
w:much	3=-27 7=-36
w:mucoviscidose	2=55 7=-26
w:mugged	4=-37 8=-43
w:mugs	7=-33
w:multiplie	5=42
w:mums	6=54
w:municipal	0=-69 2=-38 3=-42 4=-37 5=-34 8=-66
w:municipale	0=26
w:municipales	0=70 7=-36
w:mur	0=34
w:murano	1=30
w:murder	4=-28 7=-27 8=28
w:muscular	2=39
w:musee	0=-63 1=-68 2=-41 3=-57 4=-44 5=-54 6=-34 7=-59 8=-53
w:museum	0=-47 2=-26 3=-47 4=-33 5=-25 6=-30 7=-43 8=-35
w:music	1=-29
w:musicians	7=62
w:mutation	0=-62 1=-74 2=69 3=-76 4=-107 5=-102 6=-84 7=-69 8=-85
w:mutations	2=-45 4=-25 7=-26
w:mute	5=-30 6=55
w:mutuelle	0=-30 1=-41 2=-37 3=-42 4=-53 5=-50 7=-58 8=-69
w:my	0=-40 2=57 3=26 4=-62 7=39 8=-52
w:myh7	2=56
w:myheritage	2=61
w:n	2=31 3=25 8=-57
w:nageuse	5=-65 6=-27
w:naissance	2=-26 4=52 5=-30 6=27 7=-35
w:naked	4=-30 8=-29
w:name	1=-27 2=37 3=47
w:named	8=54
w:names	2=-25 3=-43 4=-25 7=-31
w:nancy	1=52
w:nanterre	4=-30 8=-28
w:nasuwt	7=96
w:national	0=63 1=-30 2=37 6=-27 7=51 8=-34
w:nationale	0=-34 1=35 7=-42
w:nationalist	0=66
w:nationaliste	0=73
w:naturalist	0=-30
w:nature	0=-36 2=-31 6=-53
w:naturel	4=-31
w:naturelle	0=-29 1=-55 5=-39
w:navy	0=-28 7=-37 8=-39
w:nazi	0=48
w:ne	0=56 1=114 3=50 5=-31 7=-51
w:neanderthal	2=36
w:neant	0=-25 3=43 6=-27 8=105
w:near	0=-36 6=-39
w:nearby	4=40
w:nec	7=62
w:necker	2=38
w:nee	2=34 6=31
w:need	0=-61 1=-39 3=-34 5=-65 7=-64 8=-54
w:needed	2=-26 4=25 5=-27 8=-34
w:needs	0=-52 1=-39 2=-58 3=-40 4=43 5=-75 6=-55 8=25
w:negatif	2=45
w:negative	2=42
w:negociateur	2=-26 5=-26
w:negociation	2=-33 5=-30 7=-56
w:negocie	4=-25 7=-93
w:negotiated	0=-33 3=-32 5=-25 7=-62
w:negotiating	2=49
w:negotiations	2=-32 3=-51 4=-36 5=-50
w:negotiator	0=-32 7=64
w:neige	3=-54
w:neighbour	5=93
w:neither	1=46
w:neo	0=46
w:nerves	4=35
w:nervous	4=54
w:network	0=-30 4=-49
w:neu	7=73
w:neuf	0=-25 1=-32 4=38 5=-32
w:never	3=-55 4=-27 5=-45 6=74 7=110 8=31
w:nevertheless	0=50
w:new	1=-94 2=-60 3=-25 4=-70 5=-67 6=-77 7=-93 8=-75
w:newborn	2=-33
w:newsletter	0=36
w:nextflow	2=-31
w:nexus	3=68
w:ng	4=53
w:nhs	0=-56 1=-34 2=-57 3=-46 4=-46 5=-33 6=-27 7=-38 8=-34
w:ni	1=53 8=-45
w:nice	1=-34
w:nietzsche	0=-38
w:nietzscheen	1=36
w:night	0=-41 1=-41 2=-38 3=-50 5=28 6=-47 7=50
w:nightclub	2=-27
w:nihilist	5=-34
w:nimes	8=37
w:nine	0=-77 1=-53 2=-76 3=-50 5=-59 6=-69 7=-36 8=-33
w:nineties	7=25
w:niveau	3=36
w:no	0=-70 1=64 3=-35 4=32
w:nobody	3=35
w:noisy	3=-30
w:nom	0=-28 1=47 2=-70 3=-36 4=-27 5=-44 6=-28
w:nombreuses	5=52
w:nominated	6=40
w:non	0=-52 1=56 2=-47 3=-87 4=-50 6=-110 7=-33
w:none	0=-42 1=-30 2=-30 3=-42 5=-39 6=-50 7=-38
w:noon	0=-34 4=-58 6=-40 7=-47 8=-58
w:nor	1=62
w:nord	3=-25
w:normal	2=59
w:norway	4=-29 7=-40
w:norwich	0=33
w:nostalgique	0=55
w:not	2=-93 3=-58 5=-103 6=50 8=33
w:notaire	0=-33 1=-35 2=-40 3=-32 4=-27 5=-30 7=-31 8=-29
w:note	0=77 1=-69 2=-72 3=-58 4=-103 5=-62 6=164 7=-59 8=-75
w:noted	2=63 4=-30
w:notes	5=-25 6=45
w:nothing	1=26 4=42 5=-26 8=40
w:notoire	3=-31
w:notre	2=-33 5=-49 7=33
w:nous	1=-30 2=-32 5=36 7=45
w:nouveau	2=-32
w:nouveaux	5=-39
w:novak	2=26
w:novel	0=-57 1=-38 2=-39 3=-37 4=-28 5=-51 6=-70 7=-32 8=-54
w:novelist	8=-46
w:november	8=44
w:novice	5=27
w:novo	2=63 4=-25
w:novotny	0=41
w:now	0=40 1=52 2=-51 3=-34 4=55 5=-59 6=-31 7=55
w:npa	0=61
w:nu	0=-39 1=-31 2=-41 7=-27
w:nucleaire	0=72 1=-25 4=-29 8=-25
w:nuclear	3=29 7=-36
w:nude	5=62
w:nuit	1=-70 2=-53 4=38 5=27 6=-73 7=-88 8=-38
w:nuits	0=-36 5=75 8=-39
w:nuj	7=60
w:nulle	0=-42 7=27
w:num	7=36
w:number	0=29 1=-35 2=-30 6=-30
w:numbers	0=-58 1=-26 4=-38 5=-37 7=-25
w:numerique	0=-29 1=-65 2=-56 3=-29 5=-29 6=-26 7=-32
w:numerise	3=43
w:nun	0=-31 1=-25 4=-29 5=-28 6=-26 8=-28
w:nurse	0=-61 1=-68 2=-84 3=-58 4=-64 5=-67 6=-35 7=-47 8=-58
w:nursed	4=-38
w:nursery	3=32
w:nurses	1=-36 4=-49
w:nursing	4=53
w:o	7=35
w:obi	2=28 4=37
w:objected	3=36
w:objecteur	1=87
w:objection	1=71
w:objet	8=52
w:obligation	8=51
w:oblige	1=34 4=52
w:obtenu	0=38
w:ocaml	7=-34
w:occlusion	3=-26
w:occupational	0=-28 4=50 6=-41 8=-55
w:ocd	4=51
w:oddly	5=55
w:oduya	3=35
w:oeil	0=-58 1=-62 2=-41 5=-68 6=-38 7=-47 8=-83
w:oeuvre	0=-32 1=-33 3=-28 4=-27 5=-36 7=-27 8=-33
w:of	0=-42 1=-38 2=-85 3=-88 4=-87 5=-59 6=-89 7=-77 8=-25
w:off	1=-100 2=-61 3=-77 4=61 5=-85 6=-72
w:offend	1=26
w:offender	8=68
w:offenders	0=-25 5=-29 8=30
w:office	1=-63 6=-50 7=-43
w:officer	0=-104 1=-79 2=-54 3=-73 4=-91 5=-81 7=-32 8=-71
w:officers	6=37
w:offices	0=-49
w:often	4=61 6=26
w:ohio	0=40 8=30
w:oil	1=-42 2=-48 3=-50 4=-32 5=-54 6=-44 7=-87 8=-49
w:okoro	4=39
w:old	0=28 1=-71 2=-60 3=-33 4=-58 6=52 8=-34
w:olive	0=-30 3=-28 4=-29 5=-32
w:oliver	4=50
w:on	0=-68 1=-54 6=-91 8=-29
w:once	6=-25 8=75
w:oncle	2=40 8=-28
w:oncogenetique	2=73 4=-34
w:oncology	3=-34
w:one	0=-85 1=44 2=-66 4=66 5=46 6=57
w:onf	1=30
w:ong	4=-40
w:online	3=-29 4=-25 8=-33
w:only	1=-55 2=-52 3=-33 4=55 5=-64 6=-55 7=-44 8=-57
w:ont	0=-37 2=-36 3=-45 4=-63 5=60 6=-30
w:onze	4=-34 8=70
w:open	0=-26 1=-52 3=-32 4=33 7=-41 8=-50
w:openly	3=-37 5=41 6=64
w:opens	2=-32 3=92 4=-27 5=-29
w:opera	1=-33 2=-25 3=-36 4=-39 5=-56 8=-35
w:operation	1=-26 2=-27 6=-26
w:operations	1=-27 3=-27 4=66 5=-30 6=-30 7=-33
w:operatrice	0=-43
w:opere	4=81
w:operee	8=-27
w:opinion	1=-36 2=-29 3=-27 6=-30
w:opponent	0=44 7=36
w:opposante	0=64
w:oppose	3=39
w:opposes	0=29
w:opposition	2=-26 7=-36 8=-39
w:opted	3=65 4=-49 6=-26
w:optic	2=38
w:or	0=-27 1=31 2=-40 4=-43 6=-25 7=-53 8=-34
w:orban	0=26
w:order	0=-31 1=-47 2=-31 3=-35 4=-38 5=55 6=-39 7=-41 8=76
w:ordered	8=49
w:ordonnance	8=27
w:ordonnancement	0=-28 1=-32 2=-42 3=-27 4=-52 5=-39 6=-45 7=-48 8=-45
w:ordre	1=-40 7=-42
w:oreille	0=-63 1=-25 2=-34 4=39 5=-29 6=-33 7=-39 8=-40
w:organisation	0=-35
w:organisatrice	0=-25 1=-26 4=-35
w:organise	0=-40 1=-27 5=-37 6=-26 7=-56
w:organised	1=-31 4=-54 6=-29
w:organiser	1=-73 2=-35 4=-38 5=-33 6=-55 7=38 8=-42
w:organises	1=47 7=38
w:organising	7=37
w:orgreave	7=69
w:orient	0=-34 1=26 4=-27 5=-29 6=-51 8=-48
w:orientale	5=-30
w:orientation	0=-56 1=-86 2=-70 3=-64 4=-53 5=-114 6=35 7=-69 8=-44
w:origine	2=38 4=-28
w:origines	2=69
w:orthodoxe	0=-73 2=-36 3=-25 4=-31 5=-43 6=-34 7=-25
w:osei	4=-59
w:oslo	6=-27 8=-53
w:other	0=-30 1=-29 3=-28 4=33 5=44 6=48
w:others	0=-38 1=-36 2=-30 4=-28 6=-36 7=-31
w:ou	0=-34 1=-41 4=-31 5=-36 6=48 7=-27 8=-39
w:ouest	0=-45 1=-28 2=-40 3=-33 4=-33 6=-47 7=-63
w:oui	0=35 1=46
w:our	1=75 2=25 3=-47 4=28 6=45 8=-57
w:out	1=-47 2=-109 3=-40 5=-62 6=61 7=-94 8=-141
w:outdated	7=30
w:outdoors	4=38
w:outed	6=77
w:outlook	1=38 7=-41
w:outrage	4=-34 8=84
w:outside	8=26
w:ouvert	8=30
w:ouverte	5=81 6=-51 7=-44
w:ouvertement	6=37
w:ouvre	3=95
w:ouvriere	8=-28
w:ouvrir	0=-27 2=-29 8=-31
w:over	0=-31 1=-32 2=-61 3=-98 4=-67 6=-74 7=41 8=51
w:owe	7=56
w:own	1=-53 2=61 3=33 4=54 6=-57 7=31 8=-60
w:owner	0=-59 1=-44 2=-56 3=-65 4=-53 5=-64 6=-72 7=-55 8=-83
w:owners	1=-34 7=-26
w:ox	3=-29
w:oxford	1=32
w:pa	2=-35 7=-54
w:pacific	7=-49
w:pacifica	1=-49
w:pacifism	1=33
w:pacifisme	1=53
w:pacifist	0=-27 1=60 3=-29
w:pacifiste	0=-47 1=105 4=-26 8=-30
w:packaging	0=-37 5=-54
w:pacse	0=-52 1=-35 2=-47 3=-29 4=-66 5=-53 6=-53
w:pad	3=50
w:paddington	7=56
w:page	0=-30 1=52 2=28 3=-28
w:pages	0=56 1=-35 4=-32
w:paid	0=-40 1=-38 2=-29 7=73 8=31
w:paie	0=-67 1=-31 3=-30 4=-25 8=-32
w:painkillers	4=41
w:paint	0=-31 3=-43 4=-36 5=-28 6=-30 8=-30
w:painting	2=-59 3=-29
w:pair	5=58 8=58
w:paix	7=40
w:palate	4=53
w:palb2	2=43
w:palestinian	0=34
w:palliatifs	4=-26
w:palm	0=-90 1=-60 2=-75 3=85 4=-70 5=-76 6=-61 7=-73 8=-63
w:panama	8=52
w:pandemic	0=-27 1=-38 3=-31 4=-33 5=-35 7=-34 8=-59
w:panel	1=-42 2=67 3=-30 5=-33 7=-28 8=-29
w:panic	4=64
w:panne	5=-26
w:pannes	0=-30
w:pansement	3=48
w:papas	6=70
w:paper	0=-38 1=-36 2=-45 5=40 7=-38 8=-56
w:papers	2=-26 4=-31 5=-58 7=-25
w:papier	2=-29 3=-25
w:par	2=50 3=50 4=-61 5=-31 8=38
w:parade	3=-33
w:parait	0=26
w:paralysie	0=-25 8=-26
w:parc	7=-45
w:parce	0=49 1=-31 5=-26 6=37
w:parcours	4=51
w:parcs	0=-36 2=-25 3=-26 4=-42 5=-55 6=-30 8=-59
w:parental	0=-49 1=-29 2=-30 3=-31 4=-48 5=-28 6=-26 7=-36 8=-54
w:parents	4=-52
w:parfaite	0=40 1=-27 3=-26 4=-47
w:parfois	0=-33
w:paris	0=-67 2=-29 3=-28 4=-39 5=-45 6=-36 7=-27 8=-31
w:parish	0=-58 1=-56 4=-26 5=-30 7=-54 8=-25
w:parking	4=41
w:parkinson	2=42
w:parle	1=-55 2=-71 3=-42 5=40 6=45 7=-29 8=-48
w:parlement	0=-30 5=-26
w:parlementaire	0=-43 4=-44 8=-29
w:parler	6=-26
w:parliament	5=-25 6=-37 7=-43
w:paroisse	0=-30 3=-33 4=-64 5=-34 7=-41 8=-35
w:parole	0=25 1=-36 2=-53 4=31 8=48
w:parquet	8=32
w:part	2=37 3=-52 4=-44 5=-42 6=-54 8=-59
w:partage	4=-28 5=-41
w:partenaire	0=-59 5=-25
w:partenaires	0=-73 1=-47 2=-48 3=-34 4=-55 5=-67 6=-54 7=-27 8=-61
w:parti	0=68 1=-49 2=-47 3=-49 4=-52 6=-70 7=-67 8=-37
w:partially	4=65
w:participant	3=61
w:participe	0=26
w:particulier	2=67
w:particuliere	6=39
w:partie	0=-33 1=-28 2=-37 4=-36 6=-37
w:partiel	4=62 6=56
w:parties	0=-26 3=-25 5=48
w:partner	0=-38 1=-88 2=-47 3=-61 4=-83 5=-48 7=-49 8=-54
w:partners	0=-34 3=-25 5=87 6=-49
w:parts	0=-30 1=-25
w:partum	4=-25
w:party	0=127 1=-84 2=-54 3=-52 4=-66 5=-51 6=-67 7=-74 8=-50
w:paru	1=43
w:pas	1=32 2=70 5=-28
w:pass	3=25 4=-35 7=-25 8=-31
w:passage	5=-36 8=-28
w:passant	0=-38 7=31
w:passe	0=63 1=-31 3=68 4=-40 5=49 7=-31 8=55
w:passed	0=-42 2=-37 3=-34 5=-47 7=-33 8=-41
w:passeport	1=-27 3=36 4=-40 5=-33 8=-25
w:passes	3=-43 5=44 7=34
w:passion	0=-54 1=-30 2=-37 3=-48 4=-49 5=-53 6=-30 7=-42 8=-27
w:passphrases	3=28
w:passport	0=-31 2=-27 3=25 4=-33 5=-43 7=-58 8=-28
w:past	1=66 4=50 8=57
w:pasteur	1=-57 2=-25 3=-26 4=-42 5=-31 7=-52 8=-27
w:pastry	0=-31 1=-34 2=-49 3=-39 4=-55 5=-35 6=-35
w:patent	1=-27
w:patents	2=-42 4=-37 5=-32
w:paternite	2=-34 4=37
w:paternity	2=38 3=-30
w:pathogenic	8=-29
w:pathologique	4=46
w:patience	4=-34
w:patient	0=-28 1=-50 4=-53 6=-42 7=-43 8=-30
w:patients	0=-27 1=-40 2=-45 3=-41 4=45 5=-31 6=-27 8=-30
w:patissiere	1=46 2=-27 3=-25
w:patrimoine	0=-33 1=-34 2=-47 4=-29 5=-53 7=-33 8=-47
w:patriot	0=54
w:patronale	5=-32
w:patronne	5=81
w:pattern	1=-29 2=-47 3=34 5=-43 6=-43 7=-25 8=-46
w:pau	0=-50 1=-37 4=-34 6=-28 7=-39 8=-45
w:paul	6=-51
w:paume	3=106
w:pause	4=43
w:pay	3=-35 5=-32 6=-44
w:payments	8=-37
w:payroll	0=-41 1=-37 2=-37 3=-38 4=-47 5=-28 6=-31 7=-86 8=-28
w:pays	1=-36 2=-35 3=-36 4=-26 8=-46
w:paysanne	7=45
w:pcf	0=80 7=-39
w:pcr	0=-36 1=-37 2=-28 4=-47 6=-39 7=-28 8=-46
w:pdg	5=39
w:peace	0=55 7=-41 8=59
w:peanut	4=50
w:peers	3=-25
w:peine	0=-37 1=-86 2=-67 3=-50 4=-67 5=-68 6=-70 7=-86
w:peines	4=-33 8=46
w:peintre	8=-45
w:peinture	2=-25 4=70 7=34
w:pen	0=86 4=72
w:penal	0=-51 1=-37 2=-36 3=-42 4=-48 6=-40 7=-29 8=-45
w:penaliste	4=-25
w:pendant	0=-29 2=-30 3=-45 5=26 6=-48 7=-38 8=-74
w:penitentiaire	1=-38 3=-28 4=-52 5=-35 6=-34 7=-27 8=-25
w:penny	7=39
w:pense	6=34 7=48
w:pensee	1=28
w:penseur	1=45
w:penseuse	1=81
w:pension	4=36 6=-39
w:people	0=-55 1=-65 2=-50 3=-30 4=-63 6=54 7=-47 8=-66
w:per	1=26 4=-43
w:perdu	1=39 2=-27 4=104 5=41
w:perdue	0=-36 1=-44 2=-27 3=-25 4=-54 5=-40 8=-47
w:pere	3=-28 4=-37 5=-59 6=-51 7=34 8=-38
w:period	4=-50 5=-28 8=-38
w:periode	4=43
w:perjury	8=57
w:permanence	0=43 3=-25 5=-26 6=-25 7=-59 8=-58
w:permanent	0=-45 1=-36 5=-40 6=-43 7=38 8=-29
w:permis	0=-29 1=-39 2=-30 3=-42 4=-39 5=-39 6=-35 7=-47 8=44
w:perrin	6=30
w:persistence	2=36
w:person	1=26 3=38 6=59
w:personal	2=30 5=25
w:personally	0=52
w:personnel	0=-40 1=33 2=-49 3=-33 4=-31 5=-54 6=-32 8=-37
w:personnes	0=-40 1=-45 2=-41 3=-39 4=-46 5=-73 7=-36 8=-35
w:persons	5=47
w:perth	3=-35
w:peru	8=79
w:pese	3=-28 5=-44
w:peter	5=-30
w:petit	0=-34 1=-41 3=-29 4=-36 7=-37 8=-48
w:petite	4=-34 5=-49 6=74 7=-29 8=-32
w:petrova	6=43
w:petty	7=-39
w:peu	0=-79 2=34 3=-46 4=-29 5=-37 7=-25 8=-29
w:peut	1=-25 3=-44 4=-25 5=-28
w:pharmacie	0=-43 1=-34 2=-50 5=-47 6=-39 7=-27 8=-30
w:pharmacienne	0=40
w:pharmacogenetic	2=42
w:pharmacy	4=-25
w:phase	7=-34 8=-44
w:phd	0=-52 1=-70 2=-53 3=-50 4=-29 5=-29 6=-26 7=-26 8=-36
w:philosophical	1=52
w:philosophie	0=-61 1=26 2=-53 3=-44 4=-48 5=-50 6=-40 7=-36 8=-49
w:philosophy	0=-51 2=-43 3=-34 4=-39 5=-44 6=-40 7=-56 8=-69
w:phone	3=33 5=50
w:phones	1=46 8=45
w:photo	2=-37 3=108 8=-29
w:photographe	2=-31 3=-73 4=-29 5=-55 6=-42 7=-32
w:photographed	3=72
w:photographer	6=-27 7=-43
w:photographie	5=-31 6=-29
w:photographs	0=-25 1=-27 8=-30
w:photos	3=-50 5=94
w:phrase	1=-32 5=-27
w:phrases	3=52
w:physics	1=-30 6=-39 8=-29
w:physiotherapist	4=-35
w:physique	1=41 7=-28
w:piano	3=-36 4=-42 7=-30
w:piece	3=51 7=-25 8=-35
w:pied	4=-38
w:pierre	0=-27 8=-25
w:pilot	0=-54 1=-46 3=51 5=-70 6=-70 7=-57 8=-42
w:pilote	4=38 7=25
w:pilots	7=49
w:pin	3=29
w:pipelines	2=-30 4=-30
w:pipes	5=-25
w:piquet	0=-35 7=56
w:pirate	0=28 2=-25 7=-28
w:pitch	0=-27 1=-37 5=-45 6=-35 8=-75
w:placard	1=-35 2=-29 3=-34 4=-39 5=-34 6=75 8=-48
w:place	0=40 4=28 6=-36 8=46
w:placee	4=-27
w:plaidoyer	4=-35
w:plainte	0=-28 2=-37 5=-25 7=-28
w:plaisante	4=80 5=-26 7=-36
w:plaisanteries	5=36
w:plan	0=-79 2=-42 3=-75 4=-69 5=-62 6=-25 8=-77
w:planes	4=58
w:planner	0=-46 1=-45 2=-43 4=-40 5=-28 6=-31 7=-38
w:planning	0=-46 1=-30 2=-72 3=-39 4=-28 5=-28 7=-42
w:plans	3=-29
w:plant	7=35
w:plants	3=54
w:plaquiste	8=46
w:platt	5=30
w:play	0=-38 1=-35 2=-25 4=-80 5=-56 6=-32 8=-27
w:plays	5=-30 7=36
w:plea	8=65
w:please	1=40 3=-42 6=67
w:pleasure	4=-52 6=-41
w:pleasures	8=-47
w:plein	0=-26 4=60 5=50 6=-30
w:plongee	6=-29
w:plume	0=38
w:plus	1=-29 2=-50 3=32 4=-30 5=48 6=-31 7=-38 8=-36
w:plusieurs	0=-37 1=45 2=-29 5=60 7=-27
w:plutot	5=-43 6=26
w:pma	4=-25
w:pme	2=-39 5=-30 7=-41
w:po	0=25
w:podcast	6=28
w:poignee	1=56
w:point	1=-29 7=-50
w:pointage	3=44
w:pointe	3=38
w:pointeuse	2=-25 3=55 8=-35
w:pointeuses	8=-26
w:points	1=-28 3=-35 5=-27
w:poissons	3=-29
w:poland	8=45
w:police	0=-45 3=-96 4=-99 5=-35 6=43 7=-42 8=51
w:policiere	2=-27
w:policy	1=-32 3=-29 4=-38 5=-72 6=-36 7=-37 8=-53
w:poliomyelite	4=55
w:polite	0=37 2=26
w:political	0=58 1=-30 2=-29 3=-43 4=-37 6=-35 7=-69 8=-42
w:politically	0=51
w:politics	0=30 3=-33 6=-40 7=35 8=-27
w:politique	1=-73 2=-49 4=-60 5=-48 6=-26 7=-32 8=-52
w:politiques	0=-45
w:polonaise	7=-49
w:polyamorous	0=-33 3=-28 4=-37 5=50
w:polyamory	5=49
w:polyamour	1=-26 4=-30 8=-26
w:polyamoureuse	5=71
w:polyamoureux	4=-31 5=46 7=-26
w:polyartrite	4=53
w:pompiers	1=-27 5=-43
w:ponctualite	0=-68 3=-29 4=-25 6=-30 7=-28 8=-39
w:ponctuel	1=-34
w:pons	7=58
w:poor	2=26
w:porn	5=100
w:porno	5=92
w:pornographiques	5=45
w:pornography	5=52
w:port	1=-27 4=27 8=-26
w:portal	2=-34
w:porte	1=75 2=54 4=108 7=54
w:porter	4=-26 5=57
w:portes	2=-31 5=-34 6=34 7=-27 8=-31
w:porteur	0=-36 1=-25 5=-32 6=-33 7=-40
w:porteuse	2=122 4=-49 5=-39 7=-27
w:portfolio	0=-25 1=-33 2=-45 4=-41 5=-56 6=-30 7=-43
w:portique	3=60
w:portrait	1=-64 3=44
w:portraitiste	0=-25
w:portugais	2=55
w:pose	0=-48 1=-49 3=-35 5=-37 7=-39 8=-67
w:poser	8=27
w:position	2=-28
w:positive	0=-42 2=55 6=-31 7=-28 8=-25
w:positiviste	1=-110
w:possession	8=40
w:possible	4=42
w:post	0=-44 1=-35 2=-54 3=-54 4=-39 5=-51
w:poste	2=-25 7=25
w:postes	0=-31 4=-32
w:postgresql	3=-30 4=-39 7=-48
w:posting	0=34
w:postpone	4=39
w:posts	5=56
w:postulent	3=-31 4=-43
w:pots	5=-25
w:pouce	0=-41 4=-29 6=-25 8=-26
w:poultry	1=25
w:pour	1=-49 2=-134 4=-38 5=-53
w:poursuites	8=26
w:poursuivi	8=67
w:pourtant	1=46
w:power	0=-44 1=-50 3=-27 7=-39 8=-38
w:pr	7=41
w:practice	0=-39 1=-52 2=-29 3=-27 4=-28 5=-67 6=-57 7=-39 8=-51
w:practise	5=40
w:practises	1=60
w:praise	5=-28
w:prat	1=-32 6=35
w:pratiquant	5=-40
w:pratiquante	0=-27 1=-33 3=-30
w:pratique	2=-29 5=88 6=-40
w:pratiques	0=-27 1=-26 2=-37 5=-41 7=-46 8=-38
w:pre	4=65
w:precedent	5=27
w:preceptes	1=61
w:precise	1=29 5=-56 6=77
w:preciser	5=49
w:precision	0=26
w:precoce	2=35
w:predispose	2=43 4=-48
w:predisposed	2=74 4=-38
w:predisposition	2=55 4=-57
w:prefere	1=54 4=61 5=-26 6=83 7=50
w:preference	4=-30 6=-34
w:preferences	0=-28 6=33
w:prefers	0=-43 1=-60 2=-25 3=-43 4=-70 7=-48
w:pregnant	0=-32 1=-27 4=72
w:prelevement	2=83 3=-46 8=-48
w:premier	0=-34 5=-29 8=33
w:premiere	0=26 1=-27
w:premises	0=-35 1=-39 2=-46 3=-25 4=-48 6=-54 7=-51 8=-66
w:premutation	2=44
w:prenatal	0=-27 4=-28
w:prend	0=-44 1=-44 2=-37 4=43 5=-39
w:prepared	0=-25 3=-32 4=-26
w:prescription	8=57
w:present	1=50 8=68
w:presente	3=31 6=41 7=40 8=-29
w:preservatifs	5=-27 8=-33
w:preside	0=-41 1=57 6=54 7=55
w:president	0=42 1=-33 3=-40 4=-35 6=-45 7=-65 8=-25
w:presidente	1=-32 7=-30
w:presidentielle	0=55 6=-28
w:press	0=-83 1=-41 2=-36 3=-83 4=-51 5=-53 6=-39 7=-56
w:presse	0=-28 1=-55 2=-29 3=-85 4=25 5=-33 6=-39 7=28
w:pression	3=86
w:pressure	0=-27 2=-31 3=71 4=-37 7=26
w:prestataire	7=-39
w:prete	5=49
w:prevention	0=-31 1=-37 2=-70 3=-41 4=-45 5=-46 6=-50 7=-55 8=-57
w:preventive	4=-62
w:previous	2=36 3=30 5=-29 8=84
w:prevoyance	7=-30
w:prevue	2=54 3=55
w:pricing	0=-35 4=-38 7=-47
w:pride	0=-45 1=-39 3=-55 4=-44 5=-29 6=46 7=-69 8=-69
w:priesthood	1=44
w:primary	1=-28 4=-31 6=-44
w:prime	0=-28 6=-37 7=-44
w:principal	7=31
w:principe	1=66
w:principes	6=-25
w:principle	1=68
w:principles	1=39
w:print	0=-46 1=-35 2=-41 3=90 4=-37 5=-44 6=-32 7=-55 8=-48
w:printemps	4=37
w:printer	4=-52 6=-27
w:printers	3=-25
w:printout	2=54
w:prints	0=-32 2=-46 5=-38 7=-43 8=-51
w:prior	7=53
w:pris	0=-37 1=-53 2=-41 4=-41 5=-30 8=-40
w:prise	0=-33 2=-47 4=-26 5=-26 6=-28 7=-28 8=-48
w:prises	3=40
w:prison	0=-64 1=-78 2=-37 4=-73 5=-64 6=-81 7=-59 8=54
w:prisoner	8=-30
w:prisoners	8=-49
w:prisonnier	8=68
w:prisons	3=-35 7=-29 8=-63
w:privacy	3=-31
w:private	8=-44
w:prix	0=-54 2=-32 3=-31 7=-66 8=-55
w:prize	0=-35 5=-66 7=-32 8=-29
w:pro	0=54
w:probation	0=-28 1=-25 2=-30 3=-27 4=-71 5=-29 8=37
w:problem	0=45 1=-28
w:probleme	4=103 8=-38
w:proces	0=-51 1=-40 2=-63 3=-39 4=-66 5=-51 6=-53 7=-41 8=-38
w:process	0=-30 1=-34 2=-35 3=-45 4=-34 5=-27 6=-31 8=-50
w:proche	0=45 5=-37
w:proches	4=47
w:proctoring	3=38
w:procurement	0=-30 1=-34 8=-36
w:procureur	8=70
w:producer	1=-49
w:product	1=-45 8=-26
w:production	0=-26 3=-30 4=-25
w:productions	2=-28
w:produit	0=-47 2=-38 4=-55 5=-50 6=-30 8=-27
w:professe	1=52
w:professeur	0=-26 1=-52 2=-38 3=-46 4=-38 5=-50 6=-35 7=-27 8=-29
w:professional	0=-42 1=-43 2=-26 3=-38 5=-36 6=-35 7=-53
w:professionals	6=41
w:professionnelle	0=-29 1=-51 2=43 3=-47 4=-34 5=-54 6=-78 7=-50 8=-35
w:professionnelles	1=-27
w:professionnels	5=32
w:profil	2=29 5=-25 6=-26
w:profile	0=-35 2=69 3=55 4=-32 6=40
w:prognosis	4=43
w:programme	0=-38 1=-36 2=-35 4=-37 5=-56 6=-43 7=-79 8=-33
w:progressive	4=-26
w:project	0=-45 1=-41 3=-50 4=-62 5=-49 6=-35 7=-56 8=-62
w:projet	0=41 2=-43 3=-71 5=-49 6=-44 7=-28 8=-35
w:projets	0=-31 7=-28
w:promotion	0=-26 1=-63 2=-36 3=-27 4=-46 5=-56 6=-37 7=-65 8=-47
w:promotions	1=40 7=46
w:prononcee	8=60
w:property	1=42
w:propre	5=31 7=54
w:propriete	2=-38 5=-49
w:prosecution	4=-38
w:prospect	0=-25 1=-45 7=80
w:prostate	4=30
w:prosthetic	4=53
w:prostitution	0=-35 1=-30 4=-42 8=-25
w:protection	0=-38 7=-27
w:proteges	5=89
w:protest	7=42
w:protestant	2=-34 4=-26 5=-27
w:prothese	4=52
w:protheses	1=-38 2=-28 4=-37 5=-35
w:prothesiste	0=-33 2=-41 3=-40 4=-54 5=-32 6=-43 8=-37
w:proud	0=46 5=-25 7=52
w:prouve	2=31 6=-32
w:province	0=38 1=49
w:prud	0=-46 2=-42 3=-48 5=-30 6=-34 7=73 8=-26
w:ps	0=87 3=-27 7=-91
w:psen1	2=35
w:psychiatre	4=50 8=-27
w:psychiatric	4=45
w:psychiatrie	4=-62
w:psychologue	1=-31 4=-36 5=-40 6=-29
w:pu	3=38
w:pub	0=-39 1=39 7=-30 8=49
w:public	0=-38 1=-43 3=-50 4=-56 5=44 8=-29
w:publications	0=31 5=-39
w:publique	0=54 1=-26
w:publiquement	0=44
w:publiques	5=-38
w:published	2=-32 8=-27
w:publisher	1=-34 5=-28 7=-33
w:puce	3=37
w:puceau	5=44
w:puis	0=31 1=-96 2=-77 3=-98 4=-56 5=-83 6=-65 7=-52 8=40
w:pupil	5=43
w:pupils	1=-44 2=-42 3=-31 4=-28 5=-31 6=-45 7=-27
w:purge	2=-34 5=-36 7=-26 8=88
w:purser	2=-32 6=-25 7=-43
w:put	5=-29 6=30
w:puts	8=36
w:pvda	0=49
w:qu	0=57 1=52 2=72 5=31 8=-84
w:quaker	4=-27 7=-28
w:qualite	0=-66 1=-72 2=-42 3=-50 4=-41 5=-48 6=-39 7=-48 8=-74
w:quality	3=43 6=-37 8=-35
w:quand	4=30
w:quarante	6=49
w:quarter	1=-29
w:quartier	2=-34 3=-41 4=-29 7=-25
w:quatre	6=-28 8=-32
w:que	0=-76 1=42 2=-45 3=36 4=-61 6=54 8=-66
w:queen	3=-27 6=-32
w:queer	1=-32 2=-27 5=-33 6=49 7=-27
w:question	0=-31 1=-32 2=-53 5=-25 7=-28 8=-29
w:questioning	6=68
w:qui	0=45 1=41 5=-48 7=-55
w:quick	0=-36 1=-40 2=-38 4=-49 5=-34 6=-53 7=-33
w:quill	5=60
w:quit	0=-31 1=-25 2=-30 5=25
w:quitte	1=65 4=-39 6=62 7=32 8=-36
w:quitter	1=-28
w:quoted	1=35
w:quotidien	2=48
w:r	1=-31 4=-28
w:r1a	2=28
w:rabat	3=31
w:rabhi	1=58
w:race	2=-42
w:raconte	2=-32 5=51 6=57
w:radical	0=39 5=-39
w:radie	1=64
w:radio	0=-54 1=-69 2=-37 3=-67 4=-58 5=-51 6=-47 7=-61 8=-60
w:rahman	2=45
w:railroad	1=-28 7=-40
w:railway	3=-26 4=-31 5=-26
w:rainbow	4=-28
w:raised	0=-47 1=53 2=-46 3=-32 4=-38 5=-41 6=-42 7=-31 8=-38
w:raises	1=39
w:raison	1=-46 8=42
w:raisons	1=34
w:rallie	0=38
w:rally	0=50
w:ran	1=-72 2=-74 3=-47 4=-98 5=-47 6=-72 7=-66 8=-64
w:rand	0=-38 1=42
w:rang	7=-28 8=-25
w:range	6=-48 7=-29
w:rangement	0=-27 7=-25 8=-38
w:ranger	0=-49 1=-34 2=-34 3=-32 4=-41 5=-36 6=-37 7=-51 8=-37
w:rangs	7=31
w:ranks	7=71
w:rants	0=42
w:rappel	4=26 8=61
w:rapport	0=-34 1=-43 2=-35 4=-60 7=-49 8=-39
w:rapports	3=-31 5=70 6=-29 8=-40
w:rapproche	3=43
w:rare	2=55 4=-56
w:rassemblement	0=42
w:rate	1=-46 2=-31 4=-43 6=-26 7=-55 8=-54
w:rather	1=31 7=27
w:rational	0=-36 1=-53 2=-37 3=-25 6=-29 8=-37
w:rationalist	1=54
w:rationaliste	1=47 7=-32
w:ray	2=-25 8=29
w:rcn	7=29
w:re	3=29
w:react	1=-36 2=-52
w:read	0=-39 1=-39 2=-78 3=31 4=-41 5=58 6=-39 7=-43 8=-31
w:reader	0=-52 1=-45 2=-30 3=54 4=-46 5=-27 7=-32 8=-28
w:readers	0=-36 1=-33 2=-28 3=-74 4=-38 8=-29
w:reading	0=-32 4=-29 5=-29 8=-37
w:reads	0=53 1=35 6=-27
w:real	2=-45 4=-37 5=-32 6=-30 8=31
w:realise	1=-26 2=31 6=-40
w:realist	7=-28
w:reason	1=-54 3=-32 7=-35
w:reasons	1=27
w:rebellion	0=46 8=-26
w:rebond	5=-52
w:rebuilt	0=-40 3=-28
w:receipt	3=45
w:receipts	5=40
w:recel	8=74
w:recepisse	3=31
w:reception	1=41 8=-25
w:receptionist	1=-54 2=-38 3=-33 4=-59 5=-56 6=-34 7=-57 8=-52
w:recherche	4=-32 8=-45
w:rechute	4=80
w:recital	2=-30
w:recognised	0=-37 3=38 6=-30 7=-26
w:recognition	0=-40 1=-45 2=-41 3=30 4=-59 5=-48 6=-33 7=-44 8=-70
w:recoit	0=-27 1=-32 2=-27
w:recommande	0=-37 1=-33 2=-27 3=-57 4=-30 5=-31 6=-38 7=-39
w:reconnaissance	0=-49 1=-54 2=-41 3=47 4=-76 5=-52 6=-43 7=-48 8=-79
w:reconnait	3=67 4=-43 5=-41 8=-32
w:reconnaitre	1=52
w:reconnu	3=41 4=48 8=66
w:reconverti	4=47 8=-32
w:record	1=-42 2=-34 4=-51 7=-46 8=32
w:recorded	3=60 8=42
w:records	4=-52 6=-26
w:recouvrement	3=-25
w:recovered	3=-28 5=-30 8=-36
w:recovering	4=76 8=-40
w:recovery	3=-29 4=-63 5=70
w:recruiter	0=-28 1=-39 3=-26 7=-41 8=-27
w:recruitment	4=-30
w:recrutement	2=-34
w:recruteur	6=52
w:rectorat	2=-28
w:recu	3=85
w:recuse	1=83 5=-30
w:red	0=-39 1=-53 2=36 3=-53 4=-41 6=-34 7=-39 8=-47
w:redacteur	1=-26 2=-25 4=-49 5=-57 8=-45
w:redaction	0=-48 3=-42 7=-27
w:redactrice	0=-31 5=-25
w:redige	3=-26 7=-25
w:reeducation	4=-32
w:reelu	7=92
w:reenroler	3=34
w:referee	5=-67 6=-27 7=-36 8=-26
w:reference	0=-57 2=-54 4=-64 5=-71 8=-25
w:references	0=-27 2=47 3=-37 4=-26 5=-30 7=30
w:referent	5=53 6=-30 7=-30
w:referente	0=45 1=-43 4=55 5=-30
w:reform	0=25 8=-28
w:refoule	6=47
w:refugie	0=26 3=-32 4=-31
w:refuse	0=47 1=69 3=52 4=-31 6=-33
w:refused	0=-63 1=-37 2=-36 3=55 5=-29 8=-27
w:refusee	3=60
w:refuses	0=67 2=53 3=-29 7=35
w:regime	0=58
w:regional	1=-34 2=-55 3=-32 4=-30 7=-49 8=-47
w:regionale	7=54
w:regionaliste	0=70
w:regisseur	0=-56 2=-50 3=-40 4=-57
w:registered	4=38
w:registre	2=50 4=-42 8=-28
w:regle	2=-31 4=-26
w:regret	0=-41
w:regrets	0=35
w:regular	0=-34 1=-37 2=-26 3=-26 4=38 5=86
w:rehabilitation	2=-38 4=-49 5=-29 6=-25
w:rehired	7=52
w:reid	8=41
w:reincarnation	1=40
w:reinstated	0=-27 7=51
w:rejected	6=35
w:rejects	1=67 3=63
w:rejoined	7=56
w:rejoint	7=73
w:related	4=32
w:relation	0=-26 1=-32 3=-26 5=76 6=-96 8=-36
w:relations	0=-43 1=-43 2=-51 3=-76 4=-50 5=-30 6=-68 7=-64 8=-74
w:relationship	0=-35 4=-38 5=54 7=-27
w:relaxe	8=44
w:relaxee	3=-26 8=88
w:release	0=-32 1=-33 6=-42 8=-68
w:released	4=-51 7=-29 8=58
w:releases	3=-33 6=-25 8=-34
w:relevance	5=-52 6=41
w:releve	2=-26 3=-80
w:relevees	3=35
w:religieuse	1=40 8=-29
w:religion	0=-53 1=90 2=-42 4=-39 5=-49 6=-56 7=-37
w:religious	0=-41 1=47 5=43 7=-33
w:relocate	0=51 5=35
w:remain	0=49
w:remained	1=38
w:rembourse	8=77
w:remis	2=-35 3=47 4=-58 5=30 6=-26
w:remission	2=-30 4=88 8=-31
w:remplacement	1=52
w:renaissance	1=-43 2=-30 7=-42
w:renard	5=39
w:rencontres	0=-35 1=-44 2=-42 3=-44 4=-44 5=-31 6=-37 7=-30 8=-44
w:rendu	0=-52
w:rendue	7=44
w:rennes	1=-29 3=-42 4=-33 6=-25 8=-28
w:renonce	5=66
w:renouvellement	4=83
w:renove	1=-34 4=-37 7=-25 8=-25
w:rent	5=-48 6=-67
w:rentre	4=-31 8=51
w:rentree	1=49 4=27
w:renvoye	6=57
w:rep	0=-47 1=-34 2=-25 3=-27 4=-33 5=-35 7=120 8=-38
w:repaid	0=-30 1=-42 2=-33 4=-31 5=-45
w:repair	0=-52 1=-48 2=-44 3=-47 4=-33 5=-40 6=-50 7=-26 8=-44
w:repart	6=46
w:repas	0=-46 4=57
w:repertoire	2=-33
w:repete	5=-29
w:replaced	0=-29 2=-45 3=-34 5=-25 6=-32 7=-32 8=-45
w:reponse	4=-25 6=29
w:report	0=-27 2=80 4=-53 5=-42 6=-36
w:reported	2=34 5=35
w:reporter	0=-76
w:reports	0=-45 2=-25 3=-40
w:representant	0=-26 1=-52 4=-55 5=-38 8=-57
w:representante	0=-43
w:representative	1=-32
w:represente	7=29
w:represents	0=-45 1=-34 4=-61 5=-36 6=-31 7=-73 8=-52
w:reprimand	8=62
w:repris	4=-26 5=-26 6=-33 7=64
w:reproduction	0=-30 1=-31 3=-26 4=-42 5=-30 6=-31 7=-64
w:reps	7=29
w:republic	0=-28 3=-25
w:republicains	0=39
w:republican	0=80
w:republicans	0=31
w:republique	0=-79 1=-29 2=-26 7=-25
w:request	2=-29 4=-41 5=-36 7=-46 8=-31
w:requested	3=32
w:required	2=42
w:requires	8=-45
w:requis	8=66
w:research	0=-50 1=-35 2=-47 3=-40 4=-55 5=-34 7=-47 8=-46
w:researcher	0=-48 1=-44 3=-25 5=-63 6=-52 8=-53
w:researches	5=-32 6=-28
w:reseau	3=60
w:reserve	4=-34 5=45 8=37
w:residence	2=-37 4=-26 8=53
w:resigned	0=-49 7=86 8=-25
w:respect	7=-32
w:respecte	0=-38 4=-47
w:responsable	1=-85 2=-52 3=-63 4=-50 5=-56 6=-63 8=-55
w:responsibility	1=29
w:ressemblance	3=51
w:restaurant	1=-54 2=-31 3=-49 4=-29 6=-76 7=-30 8=-39
w:restaurants	1=-46 6=-26
w:reste	7=32
w:rester	0=-31 1=-28 4=-29 5=-50 6=-38
w:restored	0=-27
w:restores	5=-29 6=-37 7=-25
w:restriction	4=61
w:result	1=-46 2=-29 5=-36 8=-25
w:resultat	2=52 8=-26
w:resultats	2=33
w:results	1=-46 3=-55 6=-42
w:retail	0=-40 2=-29 3=-37
w:retains	3=55
w:retards	4=-39
w:retenu	1=-28 8=-36
w:retina	3=55
w:retinal	2=-38 7=-26 8=-30
w:retinienne	3=47
w:retire	3=52
w:retired	8=-64
w:retirement	0=-27 3=-26 6=-52
w:retraite	0=-38 1=-33 5=-25
w:retraites	0=48
w:retreat	1=26
w:retrouve	2=65
w:returned	1=-26 2=-30 3=-27 4=-38 6=-28 7=-29 8=-38
w:reunion	5=-26
w:reunions	1=-26 2=-38 4=-49 5=-37 6=-78 7=47 8=-51
w:reussi	0=33 3=49
w:reussie	2=-28 3=35
w:reuters	6=-45
w:revele	6=38
w:revendique	0=63 1=26
w:revers	1=66
w:revolution	1=-29 2=-42 5=-31 6=-33
w:revue	0=-30 2=-41 3=-30 4=-44 5=-48 6=-29 7=-50 8=-25
w:rewrote	2=-58
w:reyes	3=39
w:rez	4=26
w:rhythm	3=36
w:riant	5=-25 6=63
w:richmond	0=41
w:ridge	0=-42 1=-48 2=-37 3=-25 4=-47 5=-29 6=-33 7=-32 8=-32
w:rien	0=-25 1=57 4=-42 5=-31 6=-64
w:right	1=-66 2=-57 3=34 4=-57 5=34 6=-62 7=-70 8=-70
w:rights	0=-35 1=27 3=-30 4=-25 5=-35 7=-28 8=-29
w:rigueur	0=-63 4=-30 5=-32 8=-42
w:ring	4=-32 5=28 6=44
w:rings	8=44
w:risk	1=-37 2=108 3=-31 4=-52 6=-32 8=-33
w:risks	2=81
w:risque	4=-25
w:rmt	0=-31 1=-39 5=-33 6=-27 7=115
w:rn	0=86 1=-27 6=-53 7=-32
w:rob	6=66
w:robbed	8=-37
w:robes	4=-26 5=-52
w:rock	1=-28 2=-31 3=-47 8=-33
w:roissy	7=53
w:role	0=-40 1=-41 2=-42 3=-51 4=26 5=-55 7=-56 8=-48
w:roll	0=-37 3=-39 4=-44 6=-40
w:roman	0=-45 1=-67 2=-51 3=-47 4=-41 5=-64 6=-75 7=-28 8=-69
w:romance	0=-30 2=-25 3=-40 4=-34 5=-28 8=-64
w:romans	5=-33
w:rome	7=-25 8=-42
w:rondement	5=-50
w:rondes	2=-32 3=-25 5=-30 8=-25
w:roofs	4=58
w:room	0=-47 1=-50 2=-30 3=-59 4=-70 5=-53 7=-44 8=-67
w:rooms	6=-27 7=-35 8=-35
w:roper	1=46
w:rose	7=68
w:rosicrucian	1=79
w:rossi	0=41
w:rouge	0=-76 1=-79 2=-54 3=-59 4=-62 5=-83 6=-52 8=-66
w:rougi	5=52
w:route	3=-27 4=-29 7=-28
w:routiers	1=-29 2=-29 3=-34 5=-26 7=-30 8=-56
w:row	1=-51 2=-33 3=-31 4=-34 5=-40 6=-36 7=-35 8=-31
w:roy	4=31
w:royal	0=-38 3=-33 5=-28 6=-32 7=-41 8=-40
w:royaliste	0=78
w:royalistes	0=27
w:royer	4=-26 7=-53
w:rqth	2=-32 4=83
w:rue	0=-32 1=-42 2=-35 4=-40 5=-25 7=-45
w:rugby	0=-39 1=-51 2=-61 3=-47 4=-35 5=-41 6=-53 7=-98 8=-53
w:ruiz	2=-46 4=-28 5=29
w:rule	1=34
w:rules	3=-32 6=30 8=-35
w:ruling	6=-45
w:rumeur	1=-43 2=-25 6=66 8=50
w:rumour	5=36 8=38
w:rumoured	5=32
w:run	0=-63 1=-49 2=-50 3=-29 4=-69 5=-53 6=36 7=-38
w:runner	2=-69 4=27
w:runs	0=-68 1=-30 3=-70 5=-102 7=-68 8=-88
w:rupture	0=28 4=51
w:rural	0=-28 1=-34 7=-28
w:rurale	7=64
w:russian	1=-30 2=-29 5=-33 8=-25
w:s	0=-39 2=30 5=-57 7=-32
w:sa	3=49 7=42 8=-82
w:sacked	7=72
w:sade	0=-26 1=-26 5=-25 7=-27
w:said	3=-79 8=48
w:saignees	2=43
w:sain	2=54
w:saine	2=66
w:saint	0=-30 1=28 2=-25 8=-41
w:saisie	2=-25
w:saison	1=-27 3=-34 5=-26 7=-26
w:sait	2=66 4=-29 5=-32 6=49
w:salarie	1=-52 2=-46 4=-40 5=-42 6=-31 7=45 8=-32
w:salariee	0=-30 2=-37
w:salaries	7=38
w:salary	4=-26 6=-28 7=-52
w:sales	0=-108 1=-89 2=-84 3=-106 4=-104 5=-46 6=-93 7=-98 8=-98
w:salive	2=73
w:salmon	2=-34 3=-29
w:salons	5=72
w:same	0=-37 2=-45 3=-25 5=-102 6=76 7=-34 8=-33
w:samedi	0=45 1=-25 3=-40
w:sample	1=-29 2=50
w:samples	1=25 2=-28 8=-29
w:sanctionnee	7=58
w:sanctions	0=-35 7=-47
w:sang	0=-39 2=60 3=-31 5=-26 6=-34 7=-50 8=-30
w:sanitaire	0=-38 4=-34 8=-31
w:sans	0=-69 2=66 4=-28 5=32 7=-27 8=30
w:sante	0=-63 1=-47 2=-60 3=-48 5=-49 6=-44 7=-62
w:sapphic	6=53
w:sarah	0=31
w:sat	0=34 1=-31 4=-30 5=-28 7=-28 8=-46
w:satirical	1=-32
w:saturdays	8=-26
w:saved	3=35
w:savent	6=29
w:saving	5=56
w:savoie	0=58
w:savoir	0=30 1=-25
w:saw	0=-49 1=-26 2=-29 3=-47 4=-48 5=-44 6=-31 7=-42 8=-51
w:sawmill	4=50
w:say	0=38 1=-35 3=-44 5=34 6=36 7=59
w:says	0=-32 3=-54 4=-42 5=32 6=70 7=36
w:scan	0=-25 1=-56 2=-37 3=146 4=-72 6=-38 7=-43 8=-32
w:scandal	5=53 8=-26
w:scanne	3=61
w:scanned	0=-25 1=-47 3=82 7=-27
w:scanners	1=-33 3=-81 4=-27 5=-43
w:scares	2=-28
w:scenariste	1=-33 3=-35 5=-33 6=-55
w:scene	0=-39 1=-60 3=-44 4=-36 5=70 6=-30 7=-49 8=-49
w:sceptic	0=46 1=52
w:sceptical	0=-25 1=-32
w:scepticism	0=-26
w:sceptics	0=-45 1=-41 3=-42 8=-39
w:sceptique	0=-42 3=-34 4=-33 6=-30 8=-39
w:scheme	6=-51 8=-47
w:schizophrenie	4=-37
w:school	2=-46 3=-46 5=-94 7=-25 8=-75
w:schools	0=-28 3=-26 4=-26
w:schopenhauer	1=30 5=-38
w:science	0=-42 1=27 2=-38 5=-32 6=-31 7=-31 8=-37
w:sciences	0=27
w:scientifique	2=-28 6=-27
w:scientologist	1=77
w:sclerose	4=33
w:scn1a	2=60
w:scooter	8=-26
w:score	3=44
w:scores	2=47
w:scotland	0=-31 2=-39 8=-35
w:scottish	7=-29
w:scouting	2=29 8=-34
w:scrap	8=-26
w:screaning	2=-32
w:screening	0=-39 4=-39 5=-28 6=-42 7=-26 8=-34
w:scripte	2=-30
w:scrutin	0=-34
w:sdlp	0=35
w:se	0=39 3=-60 5=-48 6=-40 8=-69
w:seance	4=47
w:search	0=36 1=-41
w:season	1=-32 6=-81
w:seche	1=-25 3=29
w:second	0=-34 2=-32 4=33 5=-28 6=-50 8=-39
w:secret	3=-26 4=-27 7=-31 8=-31
w:secretaire	1=-27 2=-58 3=-43 4=-31 6=-36 7=33 8=-31
w:secretary	0=28 2=-37 3=-49 4=-31 6=-42 7=-33 8=-35
w:secteur	0=-28 7=36
w:section	2=-55 3=-73 4=-33 5=-60 6=-85 7=68 8=-65
w:secular	0=-64 4=-27 6=-25 8=-30
w:secularist	0=-43 1=36
w:securite	0=-49 1=-41 2=-39 3=-46 4=-45 5=-28 6=-32 7=-52
w:security	4=-48 5=-34 7=-36 8=-27
w:seduction	5=-25
w:seduit	5=-32
w:see	2=45 3=39 5=44
w:seekers	8=-25
w:seems	0=45 1=53
w:sees	0=34 1=58
w:segolene	0=59
w:sein	4=35 5=42
w:seiu	7=59
w:seizure	4=71
w:sejour	3=58
w:sel	0=34 2=-25
w:selection	1=-27 2=-50 4=-26 5=-34 8=-31
w:selectionne	0=-26 1=-26 2=-28 4=-28 5=-30 6=-31
w:self	6=62
w:selfie	3=92 5=-34 7=-26
w:selfies	5=62
w:sells	1=-54 2=-60 3=-117 4=-91 5=-73 6=-55 7=-60 8=-51
w:selon	0=52 1=56 2=41 3=-43 5=91 8=-32
w:semble	0=53 2=33 4=43
w:semences	1=-36 4=-34 5=-31 6=-40 7=-54
w:seminaire	6=27
w:seminariste	1=39 4=-33 5=-29 6=35
w:seminary	5=29
w:senat	0=-36 1=-30 3=-31 4=-29 7=-27
w:senateur	0=45
w:senior	0=-28 1=-30 2=-31 3=-31 4=-30 8=-25
w:sens	0=-25 1=47 5=26 7=-26
w:sense	0=-33 3=-32 5=-27
w:sensors	0=-34 1=-33 3=-34 4=-47 5=-26 8=-27
w:sent	2=48 3=60
w:sentence	0=-41 2=-45 3=-42 4=-40 5=-44 6=-31 7=-47 8=83
w:sentenced	8=-81
w:separatists	0=26
w:september	0=-33 5=-30 6=-25
w:septembre	0=-33 1=-29 2=-42
w:sequelle	4=53
w:sequencage	4=-36 7=-36
w:sequenced	0=-38 2=41 3=-30 4=-54 5=-31
w:sequences	2=-49 3=-30 4=-35 5=-50 6=-34 7=-50
w:sequencing	0=-28 2=-41 3=-29 4=-59 8=-28
w:serait	1=36 4=27 5=-47 8=46
w:serial	5=51
w:serie	6=-52 8=-30
w:series	3=-60 6=-43 7=-30
w:serious	8=46
w:seropositif	0=-26 1=-26 4=72
w:serrures	3=-27 4=-27 7=-30 8=-29
w:sert	3=47
w:servant	3=25
w:served	0=-40 1=-43 2=-25 3=-34 4=-39 5=-32 6=-38
w:server	3=66
w:serveur	1=-38
w:service	0=-82 1=-40 2=-39 5=-46 6=-45 7=-75 8=-58
w:serviette	8=41
w:serving	0=-40 1=-34 3=-25 8=66
w:ses	1=-36 2=-49 4=-118 5=28 6=-34 7=-106 8=-83
w:set	1=-60 6=-25 7=-29
w:sets	2=-27 5=-34 7=-48
w:seul	1=47
w:seule	1=41
w:seulement	1=31 3=30
w:seven	4=54
w:seventies	0=48
w:several	5=55
w:severe	2=-28 4=77 7=-33
w:sevre	4=68
w:sex	0=-70 1=-83 2=-59 3=-68 4=-129 5=112 6=29 7=-97 8=-99
w:sexe	1=-26 3=-34 4=-87 5=57 6=33 8=-25
w:sexologue	0=-32 1=-61 2=-59 3=-36 4=-60 5=-34 6=-34 7=-36 8=-54
w:sexual	0=-40 1=-58 3=-38 4=-53 5=123 7=-36 8=-48
w:sexualite	5=49
w:sexualites	5=-39
w:sexuality	5=-26
w:sexuel	8=-27
w:sexuelle	1=-27 5=34 6=-92
w:sexuelles	0=-33 4=-33 5=37
w:shape	3=44
w:shapes	1=45
w:share	0=34 5=33 6=55 7=-53
w:shaw	3=67
w:she	0=-43 2=-52 3=-37 5=-33 7=-52 8=-52
w:sheffield	2=-31
w:sheriff	8=34
w:shift	0=-54 1=-52 2=-35 3=-61 4=-35 6=-38 7=-29 8=-26
w:shifts	2=-26 6=-29
w:shop	0=-80 1=-94 2=-83 4=-70 5=-80 6=-91 8=-105
w:shoplifting	4=-26 8=50
w:shops	0=-32 2=-32 6=-33 7=-36 8=-43
w:short	0=-34 1=-26 2=-40 4=-31 6=-43 7=-29 8=-27
w:shortlisted	1=-40
w:should	5=31
w:show	0=-44 2=-29 3=-32 4=-37 5=-26 6=-52 7=-43
w:showed	2=80 3=-26 4=-28
w:showing	8=36
w:shows	1=-46 4=30 5=-31 6=-40 7=-39
w:si	1=-28 6=36
w:sick	0=-49 1=-60 2=-44 3=-38 4=64 5=-69 6=-71 7=-40 8=-52
w:sickel	2=41
w:sickle	0=-27 2=62 4=-60
w:sickness	2=-38
w:side	0=-25 3=-36 5=-39 7=-102
w:sides	7=56
w:siecle	0=-33 4=-32 8=-27
w:siege	1=-62 2=-40 3=-47 4=27 5=-60 6=-26 7=71 8=-48
w:sight	4=38 6=-33
w:sighted	4=48
w:signale	0=52 4=47
w:signalee	2=70 4=-42
w:signalement	0=-35 2=-29 4=-33 5=-27
w:signataire	1=53
w:signature	0=-96 1=-71 2=-126 4=-97 5=-60 6=-75 7=-71 8=-38
w:signe	0=57 3=35 4=-48
w:signed	0=38 4=37
w:signes	0=-37
w:significance	2=47
w:signification	2=40
w:signs	3=57
w:simmons	2=-36
w:simple	0=-40 1=-52 3=-44 4=-28 5=-28 6=-34 7=-37 8=-37
w:simplement	8=25
w:simplicite	0=-28 1=50
w:since	1=-31 4=70 6=55 7=51 8=-34
w:singer	0=-49 1=59
w:single	0=-47 1=-58 2=-49 3=-51 4=-26 5=-50 7=-56 8=-39
w:sings	4=-36 6=-25
w:sinn	0=42
w:siptu	0=-25 7=79
w:sister	0=-33 5=-25 6=-33
w:site	0=-60 1=-104 2=48 3=44 4=-98 5=-71 6=-45 7=49 8=-75
w:sites	2=-27 3=-28 5=33
w:sits	0=64 7=52
w:situation	4=47
w:six	0=-75 1=-81 2=-33 3=-54 5=-73 6=-70 8=-52
w:skeptics	1=53 7=-30
w:sketch	5=39
w:sleep	0=-36 1=45 2=-41 4=-33 6=-35 8=-36
w:sleeps	1=-35 8=-27
w:slept	5=99 6=-52
w:slides	4=-40 5=-30 6=-55 7=-26
w:slogan	1=-51 3=-29 4=-44 6=-32 7=-39
w:slow	1=-27 2=32 4=48
w:small	5=-37 6=30
w:smart	3=47
w:smoker	4=40
w:smuggling	8=25
w:snes	0=-43 7=46
w:snj	7=51
w:snp	0=69
w:snpl	7=39
w:so	0=-58 3=33 4=86 5=27 7=-70 8=76
w:sober	1=40 4=40
w:sobriete	1=54
w:social	0=-78 1=-59 2=-33 3=-55 4=-59 5=-37 6=-50 8=-81
w:sociale	1=-28 4=-38 6=-26 7=-29
w:sociales	0=-29 2=-26 7=-45
w:socialist	0=74
w:socialiste	7=-27
w:sociaux	0=-29 1=-40 5=-30 7=-36 8=36
w:societe	0=-27 2=-32 5=-27
w:society	0=-68 5=-25 7=-60
w:socks	1=48
w:soeur	1=38 2=35
w:software	2=-70 3=29 5=-82 6=-34 7=-39 8=-41
w:soho	6=-104
w:soigne	0=-50 1=-39 2=-61 3=-54 4=-37 5=-37 6=-48 7=-30 8=-32
w:soignee	4=-37
w:soigneur	1=-49 2=-28 4=-35
w:soins	0=-40 1=-26 2=-30 3=-70 4=-42 5=-49 6=-34 7=-70 8=39
w:soir	0=-63 1=49 2=-34 3=-27 5=78 6=-40
w:soirees	7=50
w:soit	0=-31 3=32 7=-25
w:sold	0=-46 1=-61 2=-73 3=-57 5=-40 6=-63 7=-59 8=-57
w:solferino	0=-38
w:solicitor	1=-27 5=-26 7=-65
w:solidaires	0=-26 7=106
w:solidarity	7=-63
w:solidarnosc	0=-36
w:solipsist	1=79
w:solved	0=-25
w:some	1=-40 2=-31 3=-33 4=-53 7=-47
w:somebody	6=42
w:somme	1=41
w:sommeil	4=66
w:sommelier	0=32
w:somniferes	4=82
w:son	0=-26 1=-34 3=44 4=-31 6=43
w:sons	0=-43 1=-42 4=-59
w:sont	2=-30 3=67 4=-31 5=-43 7=-32
w:sort	1=46 4=58
w:sorti	4=-28 6=91
w:souches	2=45
w:soudure	8=-47
w:souffre	3=-25 4=73 7=-32
w:souffrir	4=38
w:souhaite	1=-28 4=53 6=42
w:soulevements	0=51
w:souligne	0=47 1=25
w:sound	0=-59
w:soupconne	6=61 8=-42
w:source	3=-31 6=-25
w:sourd	0=-62 1=-37 2=-35 4=64 6=-38 7=-43 8=-32
w:sourds	1=-32
w:souriant	0=58
w:sourire	0=50
w:sous	1=-60 2=-72 3=-84 4=-53 6=-33 7=-85 8=39
w:soutenu	0=36 4=-28
w:soutenue	6=-55
w:south	0=64
w:soutient	0=51
w:souvenir	4=59
w:souverainiste	0=33 1=-25
w:space	4=59
w:spain	8=67
w:spanish	7=-26
w:speak	0=36 6=28
w:speaker	0=-26 1=-33 3=64 6=-53
w:speaks	4=-47 6=58
w:special	0=-31 2=-70 4=28 5=-29 6=-36 7=-25 8=-30
w:specialist	2=-27
w:specialiste	0=-35 3=-35 4=-45 5=-26 6=-28
w:specialists	7=36
w:specifications	4=-27
w:spectacle	0=-26 3=-32 7=32
w:spectrum	4=74
w:speech	4=36
w:speeches	1=-41
w:speed	1=-27 3=38 4=-30 5=-28 6=-30
w:spell	4=31
w:spends	7=39
w:spent	5=-25 6=-45 8=95
w:spinoza	1=41
w:spinster	6=60
w:spip	8=25
w:spirit	1=-26 7=-26
w:spiritual	3=-33 5=-29
w:spite	4=55 7=28
w:spoke	0=48 5=30
w:spokesman	0=-27
w:sport	0=-34 2=-28 6=39 7=-34
w:sportifs	0=-27 2=-33 3=-35 4=-36 6=-35 7=-37 8=-28
w:sportive	0=-62 2=-41 3=-39 4=-61 5=-36 6=-25 7=-45 8=-34
w:sports	0=27 4=42 5=-41 7=-29
w:spot	0=-30 4=-34 6=-36 7=-25 8=-35
w:spreadsheet	0=-57 2=-31 3=-31 4=-27 6=-30
w:spreadsheets	0=32 1=-34 2=-25
w:spring	0=41 4=56
w:square	6=-28 7=-48
w:sst	7=-32
w:st	1=35
w:stable	4=72
w:stade	0=-31 1=-63 2=-41 3=-54 8=71
w:stades	4=-35
w:staff	1=-45 2=-72 4=-61 5=-54 6=-59 7=-48 8=-55
w:stage	1=-56 2=-51 3=-41 5=30 6=-30 7=-60 8=-33
w:stages	5=-40
w:stagiaire	2=-39 3=-27 5=30 6=-26 8=-25
w:stall	2=-48
w:stand	0=30 1=-41 3=-37 4=-51 5=-28 7=-48 8=-36
w:standardiste	0=-41 5=73
w:standards	1=-45 3=-46 7=-34
w:stands	5=43
w:start	0=29 1=-55 2=-48 3=-33 4=-26 5=-45 7=-77 8=-63
w:state	0=50 1=-31 7=-28
w:stated	5=43
w:station	4=-28 6=26
w:statistics	0=-27 2=-36
w:status	2=36 4=-38
w:stay	0=-30 3=-32 4=-45 7=-52
w:steelworkers	7=61
w:stein	0=52
w:steiner	4=-25
w:stephen	6=42
w:sterile	4=48
w:steward	0=-87 1=-50 2=-57 3=-56 4=-79 5=-88 6=-60 7=42 8=-63
w:stewards	7=-37
w:stick	4=45
w:sticker	0=32
w:stickers	0=29
w:still	0=40 1=86 3=25 4=-31 8=-49
w:stock	0=-43 1=-29 2=-37 4=-38 6=-31 7=-32
w:stockroom	5=41
w:stoic	1=35 5=-37 6=-28 8=-52
w:stoicien	1=58
w:stoicisme	3=-35
w:stoique	0=-46 1=-40 2=-39 3=-31 4=-48 5=-39 6=-42 7=-31 8=-25
w:stole	0=-32 2=-25 3=-29 4=-48 5=-34 6=-42 7=-30 8=79
w:stolen	0=-49 2=-32 3=-35 4=-26 6=-53 7=-37
w:stonewall	0=-40 4=-31 7=-42
w:stood	6=46 7=-25
w:stop	4=41 8=37
w:stopped	0=-30 2=-25 3=-35 8=-38
w:store	2=-25 4=-31 6=-41
w:stored	2=57 3=88 6=-25
w:story	5=52
w:straight	0=-73 1=-55 2=-73 3=-73 4=-71 5=-75 7=-52 8=-46
w:straightened	6=-60
w:strains	0=-30 2=-31 5=-29 6=-43 8=-29
w:strand	2=37
w:strasbourg	1=-30 6=38
w:strategie	0=42
w:strategist	6=-32
w:street	0=-38 1=-29 2=-30 3=-39 4=-40 5=-49 6=-33 7=-48
w:stress	2=-30 6=-34 8=-27
w:stresses	1=50
w:strict	0=-46 3=-27 4=-31 5=-26
w:strictly	0=-28 1=35
w:strike	0=-88 1=-39 2=-25 3=-30 4=-58 5=-34 6=-29 7=68 8=-39
w:strip	0=-27 7=-31
w:stroke	4=-35
w:strong	1=-53 2=-27 6=-25 8=-70
w:stroud	0=46
w:struck	1=-30
w:structural	4=-27 5=-27 6=-37 7=-70 8=-40
w:stud	0=-35 1=-34 2=-32 4=-27 5=-36 8=-58
w:student	4=-57 7=-35
w:students	0=-52 1=-28 3=-32 5=-30 6=-35 7=-88 8=-27
w:studied	0=-26 4=-36 5=-40 6=-39 7=-42 8=-33
w:studies	0=-27 2=-34 3=-36 5=-32 6=-30 8=-28
w:studio	2=-34 3=-41
w:study	0=-35 4=-61 6=-30
w:stupefiants	8=25
w:style	0=-67 2=-46 3=-47 4=-32 5=-51 6=-36 7=-26 8=-69
w:su	2=45
w:subject	1=-30 4=-42
w:subs	7=32
w:subscription	5=-26
w:succes	3=38 5=26
w:sud	0=-100 1=-87 2=-66 3=-78 4=-75 5=-75 6=-67 7=104 8=-84
w:sudden	2=40
w:suffered	0=-29 8=-49
w:sugar	4=46
w:suis	0=-37 1=26 3=-39 4=-57 5=-49 7=-42
w:suisse	2=44
w:suit	1=-40 2=49 3=-50 4=32 5=-29 7=-50
w:suite	5=41 8=29
w:suits	1=-71 5=-35 6=-29 8=-30
w:suivi	1=33 3=-32 4=-48 5=-38 8=88
w:suivie	4=42 6=-39 8=-30
w:suivre	1=36
w:sujet	1=-28 2=-31 5=-40 6=51 7=-25 8=-29
w:summer	1=-29 7=-25
w:sunday	4=-28 8=-32
w:superieure	5=27
w:supernatural	1=40
w:supervisor	1=-33 2=-27 4=-34 5=-35 6=-48 7=41
w:suppleante	0=65
w:supplier	0=-44 5=36 6=-27 8=-41
w:supplies	0=-39
w:supply	0=-48 1=-27 3=-34 5=-27 8=-34
w:support	0=-55 2=-31 3=-49 5=-34 7=-34 8=-35
w:supported	4=-36 8=44
w:supporter	0=102 8=-43
w:supreme	6=-27
w:sur	0=-80 1=-73 2=-83 3=-65 4=-162 5=-30 6=-64 7=-37 8=-88
w:surgeon	0=-44 1=-51 3=-51 4=-40 5=-45 6=-32 7=-60 8=-41
w:surgery	4=-73
w:surmenage	4=85
w:surpris	5=53
w:sursis	4=-40 5=-30 7=-31 8=102
w:surtout	7=28
w:surveillant	0=-31 2=-29 4=-37 5=-28 6=-32 7=-29 8=-52
w:surveillants	8=-36
w:survey	6=27
w:surveyor	3=-34 4=-29 7=-30
w:surveys	5=-28 7=-30
w:survivor	4=56
w:suspect	4=-35 8=35
w:suspended	8=59
w:suspendu	8=69
w:sussex	1=-37 7=-27
w:svelte	1=-32
w:swapped	8=-36
w:swapping	5=45
w:swear	1=37
w:swinger	1=-34 5=67 6=-28 8=-32
w:swingers	4=-26 5=61
w:switched	0=29
w:sympathies	0=81
w:sympathiser	0=65
w:symptoms	4=-47
w:syndic	1=-32 2=-47 3=-46 5=-37 6=-34 7=-120 8=-36
w:syndical	2=-31 4=-26 7=35
w:syndicale	7=107
w:syndicales	7=51
w:syndicalisme	7=-31
w:syndicaliste	7=58
w:syndicat	0=-78 1=-57 2=-61 3=-49 4=-65 5=-66 6=-48 7=111 8=-58
w:syndication	2=-29 4=-31 7=-64 8=-39
w:syndicats	7=-31
w:syndique	4=-31 6=-25 7=54
w:syndiquee	7=28
w:syndiquer	7=50
w:syndiques	7=-26
w:syndrome	2=41 5=-35 7=-29
w:system	1=-35 2=-31 3=46 4=-34 5=-25 6=-45 7=-74 8=-34
w:systeme	3=83
w:systems	1=-26 3=-40 5=-29
w:t	1=50 4=-32 5=44 6=60 7=28 8=-96
w:tabac	8=41
w:table	2=-31 3=-42 4=-39 6=-43 7=-79
w:tablet	3=67 4=-30
w:tablets	4=53
w:tablette	3=42
w:tabloid	6=69
w:tact	5=47
w:tag	4=-47 5=-38 6=-25 7=-34 8=114
w:tagged	7=-43
w:tailleur	1=-27
w:take	0=-38 1=-25 2=-39 4=70 6=-43 7=-28
w:taken	2=74 3=93 8=28
w:taker	4=-34
w:takes	2=-37 3=-43 8=-26
w:talibans	0=49
w:talk	0=-49 2=-54 4=-40 7=-28
w:tant	6=44
w:taoism	1=33
w:tapage	8=30
w:tape	1=-34 2=-34 4=-52 6=-46
w:taste	0=-62 1=-50 2=-32 8=-32
w:tate	0=-26 2=-38 3=-39 8=-28
w:tatoos	0=52
w:taught	0=-65 1=-59 2=-27 5=-40 6=-33 8=-38
w:taulard	8=57
w:taux	1=-27 3=56 4=37
w:tax	0=38 1=-37 2=-43 3=-43 4=-66 5=-43 6=-56 7=-62
w:taxi	0=60
w:tdah	4=69
w:tea	0=35 5=-25
w:teacher	0=-71 1=-85 2=-67 3=-34 4=-57 5=-61 8=-81
w:teaches	0=-63 1=-35 2=-47 3=-42 4=-61 5=-45 6=-81 7=-62 8=-44
w:teaching	8=25
w:teachings	1=51
w:teague	0=33
w:team	0=-79 1=-95 2=-82 3=-97 4=-76 6=43 7=-70 8=-86
w:teamster	0=-26 1=-33 3=-29 4=-27 8=-29
w:teamsters	7=31
w:technical	3=-43 4=-31
w:technician	0=-36 1=-42 2=-63 3=-34 4=-46 5=-48 6=-35 7=-59 8=-50
w:technicien	0=-40 1=-51 2=-52 3=-31 4=-45 5=-43 6=-34 7=-40 8=-56
w:technique	0=-33 3=-34 4=-28 5=-35 7=-30 8=-35
w:teenagers	0=-26
w:teens	4=58
w:teheran	0=39
w:telephone	0=-41 5=47 7=-33 8=54
w:telephonique	0=-29 3=-34 4=-26 7=-26 8=-36
w:telethon	4=-26 5=-34
w:teletravail	1=-47 4=26 5=-54 7=-30
w:tell	5=32 6=-26
w:teller	0=49 7=-30
w:tells	0=49 2=60 4=-63
w:template	0=-26 3=80 4=-33 6=-34 8=-32
w:temple	0=-35 1=-54 2=-33 3=-49 4=-37 6=-44 7=-43
w:temps	0=-25 1=33 3=-31 4=70 5=-28 6=45 7=-37 8=-33
w:ten	0=-50 1=41 2=-30 3=51 4=-39 6=-30 8=-72
w:tenace	0=-38 1=-34 2=-53 3=-29 4=-50 5=-28 6=-61 7=-42 8=-45
w:tenait	0=60
w:tendance	0=39
w:tendencies	6=38
w:tender	0=-31 1=-28 5=-30 6=-29 8=-25
w:tenir	4=53
w:tennis	0=-35 1=-32 3=-25 4=-37 5=-27
w:tenor	4=-44 6=41
w:tenu	0=40 2=-26 3=-29 4=-35 5=-48 7=-31 8=-47
w:terrain	0=-43 2=-31 3=-33 4=-40 5=-37 6=-76 7=-37
w:terre	0=50
w:test	0=-99 1=-119 2=128 4=-83 5=-93 6=-110 7=-105 8=-84
w:teste	1=-25 2=63 5=-26 8=-27
w:tested	0=-36 2=109 3=-27 4=-48 5=-45 6=-46 8=-59
w:tester	0=-48 2=-71 3=-30 7=-45
w:testing	0=-47 1=-35 2=-87 3=-41 4=-42 5=-27 6=-47 7=-51 8=-55
w:tests	0=-46 1=-88 2=-72 3=-38 4=-39 6=-33 7=-31 8=-52
w:tete	7=43
w:tetu	0=-37 1=-46 2=-38 3=-38 4=-45 5=-46 6=-33 7=-66
w:texas	0=30 2=30 3=-26
w:text	7=-25
w:textile	3=-31 5=-26 6=-25
w:thalassaemia	2=34 5=-33
w:thalassemie	2=25
w:than	0=-26 4=45 5=-26 8=-33
w:thanks	0=-74 1=-38 3=-28 7=82
w:that	0=26 1=40 4=-46 6=27 7=-25
w:the	2=-39 4=-57 8=-39
w:theatre	0=-52 1=-49 2=-58 3=-65 4=-47 5=-57 6=-56 7=-49 8=-60
w:theft	0=-30 1=-41 3=-49 4=-33 5=-56 6=-37 8=55
w:their	1=-62 2=-31 3=-64 4=44 5=-72 7=-76
w:them	0=76 1=-37 2=-89 4=-57 5=50 7=-70 8=-56
w:then	1=-38 2=-38 3=-29 4=-69 5=-31 6=-47 7=43
w:theologie	1=42
w:theology	0=-29 1=30 7=-25
w:theory	0=-26 1=-45 2=-30
w:theosophical	1=46
w:therapist	1=-46 4=-52 5=-44 8=-37
w:therapy	1=-25 4=33 6=-26
w:there	1=62 4=-58 7=39 8=34
w:therefore	4=28 7=-25
w:thermal	3=43
w:these	0=-85 1=-86 2=-53 3=-60 4=-50 5=-61 6=-55 7=-47 8=-53
w:thesis	1=-46 3=-47 5=-39 6=-48 7=-64 8=-29
w:thevenot	0=39
w:they	0=-70 1=-38 2=-89 4=-45 8=-62
w:thierry	6=36
w:thieves	8=-56
w:thing	4=-34
w:things	7=36
w:think	0=29 1=42
w:thinking	0=-34 4=-41 7=-27
w:thinks	4=47 7=70
w:third	0=-63 1=29 2=-49 3=-46 4=-70 5=-77 6=-35 7=-33 8=-55
w:thirty	0=77 8=25
w:this	2=-30 3=-53 4=-45 7=-36
w:three	0=-35 1=-57 2=-26 3=-32 6=-70 7=-70
w:through	0=-40 2=48 3=-56 5=-41 6=-42 8=-62
w:throughout	5=37
w:thumb	3=62 4=-31
w:thumbprint	3=71
w:thursdays	0=-35 1=38 7=43
w:ticked	2=48 4=27 7=-25
w:ticket	0=-36 7=46
w:tidy	1=-28
w:tiennent	2=-38 4=-38 5=-36 6=-44 8=-53
w:tient	2=-27 5=44 7=35
w:tiers	5=26
w:tig	8=58
w:till	0=-26 4=-48 5=-28 6=-25 7=63 8=102
w:time	0=-89 2=-88 4=-26 5=-35 6=-85
w:times	0=-32 3=-43 5=-42 6=-46 7=-26 8=-42
w:tipping	8=43
w:tire	8=97
w:tired	4=-48 6=41
w:tissue	2=32
w:tissulaire	2=52
w:titre	2=-34 4=-41 6=-25
w:to	1=-25 2=-31 4=-66 5=-52 6=-45 8=-69
w:together	5=26 6=-25
w:toilet	4=43
w:toilets	4=34
w:toilettes	4=26
w:toit	5=50
w:told	0=77 1=31 2=59 3=-46 4=-40 5=37 6=40
w:tolstoien	1=46
w:tom	4=50
w:tombee	4=52
w:tombent	7=47
w:ton	0=-42 1=-37 2=-46 6=-43 8=-34
w:too	2=41 4=42 5=34 6=49
w:took	0=25 1=-52 2=27 5=-39 6=-60 7=-49 8=36
w:tool	4=-29
w:top	4=-42 6=-54 7=-33 8=-26
w:topic	3=-30 4=-34
w:tories	0=47 2=-34 4=-50
w:tory	7=-42
w:total	0=26
w:touch	1=33
w:touche	4=34
w:toujours	0=40 4=29 5=-58 7=-47 8=-34
w:toulouse	2=-45 6=37
w:tour	0=-48 1=-69 2=-45 3=-47 5=-60 7=-52
w:tours	0=-39 1=-49 2=-30 3=-30 5=-34 6=-48 7=-41 8=-41
w:tous	0=40 1=-37 4=-40 5=-67 6=-97 8=-42
w:tout	0=-41 1=-81 2=-49 3=-35 4=-54 5=30 6=-30 7=-38 8=-35
w:toute	1=78 2=-25 7=-41 8=-26
w:toutes	0=-30 1=-27 2=-30 3=-28 5=-50 6=77 8=-32
w:town	0=-55 1=-35 2=-69 3=-60 4=-70 5=-40 6=56 7=-38 8=-37
w:toys	0=-31 4=-26 5=-35 7=-29
w:tp53	2=-45
w:tracabilite	0=-44 2=-26 3=-44 4=-31 8=-32
w:trace	3=61
w:traces	2=-29
w:tracte	0=66
w:tracts	2=-28 4=-28 5=-41 6=-38 7=-34 8=-30
w:trade	0=-73 2=-89 3=-50 4=-67 5=-82 6=-84 8=-28
w:trader	3=-27
w:trading	2=-36 3=-40 4=-33
w:tradition	1=37
w:traducteur	1=-32 3=-30 7=-37 8=-41
w:traduit	0=-45 1=-27 2=-37 4=-36 6=-38 7=-28 8=-41
w:trafic	8=59
w:trained	0=-51 2=-80 3=-40 4=-83 5=-71 6=-90 7=-55
w:trainee	5=33
w:trainer	0=-31 1=-31 2=-39 3=-51 4=-50 5=-45 6=-28 8=-47
w:training	0=-25 1=-48 3=-32
w:trains	0=-32 2=-58 4=-31 5=-71
w:trait	2=49 4=-44 5=-29 6=-26 7=-33
w:traitement	0=-32 3=-42 7=-32 8=-36
w:traiteur	1=-33 2=-27 3=-25 5=-25 6=-25
w:tranche	4=-60
w:transaction	2=-26 7=-38
w:transfer	2=-42 7=27
w:transformee	3=25
w:transhumanist	1=55 4=-58
w:translated	1=-40 2=-57 3=-38 4=-33 6=-36 7=-32 8=-32
w:translation	1=-38 4=-31 8=-28
w:translocation	2=73
w:transmis	1=29 2=74 3=-33 6=-31
w:transmission	1=-31 2=-49
w:transplant	4=33
w:travail	0=-59 3=-85 4=-32 6=-64
w:travaille	0=-73 1=26 2=-67 4=-38 5=-99 6=-32 8=-69
w:travailler	4=53
w:travaillera	0=25
w:travailleur	4=52
w:travaux	8=48
w:trawlers	8=43
w:treasurer	2=-32 3=-40 4=-37 5=-41 7=65 8=-38
w:treated	4=102 8=-26
w:treatment	0=-28 2=-25 4=87
w:treats	0=-46 4=-66 7=-30
w:tree	2=-44 3=-27
w:trente	5=-29 8=-39
w:tresorier	0=45 1=-25 2=-25 4=-36 6=-61 7=-63
w:tresoriere	1=-27 3=-27 4=-35
w:triad	5=48
w:trial	0=-46 1=-66 2=-69 3=30 4=-65 5=-65 6=-51 7=-87
w:tribunal	0=-34 1=-48 2=-36 3=-50 4=-59 5=-44 6=-40 7=-46
w:tribune	6=38
w:tried	2=-36 4=61 6=-38
w:trimestrielles	2=48
w:trip	5=60
w:trips	5=49
w:trisomie	2=-46 4=63
w:trois	0=-95 1=-60 2=-74 6=-91 7=-83
w:trompait	5=33
w:trompe	0=-26 5=85 6=-40
w:trop	3=41
w:trotskiste	0=53
w:trou	8=28
w:trouble	5=-26
w:trouple	5=67
w:trouve	5=62 6=-33 7=-26
w:true	5=-27 8=48
w:trump	0=83 8=-29
w:trust	0=-33 1=-37 2=-28 4=-38 5=-36 6=-25 7=-53
w:tsa	4=38
w:tuc	0=-52 1=-31 3=-28 6=-43 7=63 8=-40
w:tuesday	7=38
w:tuesdays	4=36 5=41
w:tuned	8=-37
w:turkey	4=-35
w:turned	1=47
w:turning	1=37
w:turnstile	3=70
w:tutor	0=-37 1=-51 2=-35 3=-34 4=-41 5=-44 6=-54 7=-27 8=-36
w:twelve	0=43
w:twenty	1=64 7=60
w:twice	1=-44 2=-62 4=27 6=-56 7=33 8=-60
w:twin	1=-31 2=-27 4=-28
w:twins	2=66 3=-25
w:two	0=-59 1=-91 3=-79 4=34
w:typage	2=71 3=-26 8=-31
w:type	0=-39 1=-63 2=36 3=-42 4=46 5=-52 6=47 7=-41 8=-53
w:typed	2=55
w:types	4=39
w:typing	2=40 3=63 4=-31 7=-28
w:typist	0=-30 3=34
w:ucu	7=43
w:ud	7=54
w:udb	0=74 7=-29
w:udi	0=50
w:ugict	7=76
w:uk	3=-37 4=-36
w:ump	0=36
w:un	1=-41 3=-44 4=34 7=-107
w:unasked	2=40
w:unbeliever	1=47
w:uncle	2=-50
w:under	1=-52 2=-45 3=-50 6=-52 7=-36 8=78
w:understand	2=-27
w:une	0=-34 1=-33 2=-43 3=-127 7=-56 8=-44
w:unef	0=51
w:unfair	5=-34
w:unfaithful	2=-28 5=55
w:uniform	0=-38 1=33 5=-26
w:union	0=-98 1=-61 2=-147 3=-135 4=-127 5=-140 6=-118 7=74 8=-162
w:unionist	7=59
w:unions	0=-51 1=-38 2=-28 3=-53 4=-34 5=-30 6=-26
w:unis	1=-33 4=-33 8=-55
w:unison	0=-38 1=-39 3=-34 5=-39 6=-27 7=62 8=-32
w:unit	0=-25 1=-62 2=-42 3=-58 4=-60 5=-52 8=-28
w:unite	0=-56 7=98 8=-31
w:united	0=-35 1=-28 2=-39 4=-26 5=-27 6=-30 7=62 8=-40
w:univers	1=38
w:universities	5=-32
w:university	0=33 1=-34 3=-30 6=-33 8=-37
w:unknown	2=41
w:unlock	3=34
w:unlocks	3=49
w:unpaid	0=66 8=34
w:unsa	0=-35 1=-30 3=-36 7=103
w:until	0=50 1=-57 2=-48 3=-57 4=-65 5=-58 6=-58 7=-65 8=63
w:up	2=-73 3=-28 4=-78 7=-65
w:upbringing	0=49
w:upfront	8=45
w:upheld	5=57
w:ups	0=-31 1=-60 2=-31 7=-64 8=-41
w:us	2=-85 3=43 6=-42 7=-56 8=25
w:usage	3=31 4=32
w:usdaw	7=90
w:use	0=-25 1=-56 2=-26 3=-48 5=-54 6=-46 7=-30
w:used	1=-48 2=-30 3=50 5=50 6=-38
w:uses	0=-33 2=-30 3=-36 4=116 8=-44
w:usher	2=-25 5=-26 6=-30 7=-40
w:usine	0=-33 1=-31 2=-37 3=-39 4=-46 6=30 8=-26
w:utilitarian	4=-25 5=-39 8=-37
w:utrecht	0=49
w:v	6=-29
w:va	0=42
w:vaccinated	4=60
w:vaccination	0=-42 1=-30 4=-44 5=-27 7=-30
w:vaccinee	3=-29 4=70
w:vaccins	4=35
w:vae	3=-41 4=-27 8=-39
w:valeurs	3=52 7=-48
w:valid	3=-30 4=-26 5=-32 7=-36 8=-32
w:value	6=43
w:valves	0=-31 1=-29 2=-32 3=-33 4=-25 7=-35 8=-25
w:van	0=-72 1=-34 2=-31 4=-53 5=-62 7=-61 8=-66
w:vance	8=55
w:vannes	4=35
w:vante	8=56
w:variant	0=-30 2=42 3=-25 4=-39 5=-27 6=-34 7=-27 8=-31
w:vault	3=61
w:vaut	4=39
w:ve	0=66 3=32 4=37 7=-25 8=-29
w:vecteur	3=31
w:vegan	0=-61 1=39 2=-68 3=-64 4=-84 5=-57 6=-66 7=-92 8=-97
w:vegane	0=-28 1=77 2=-31
w:veganes	0=-26 1=56
w:vegans	1=-41
w:vegetale	2=-73
w:vegetarian	4=-31
w:vegetarien	2=-25 3=-32 6=-25 7=-28 8=-36
w:vehicule	1=-29 3=-37 5=-26 8=-41
w:vein	0=-29 3=89 4=-31 5=-31
w:veines	3=25
w:veineux	3=56
w:velo	0=-41 1=-31 4=-32 5=-32 7=-38 8=-37
w:vend	0=-72 1=-60 2=-60 3=-81 4=-58 5=-75 6=-41 7=-62 8=-59
w:vendeur	0=-41 1=-54 2=-30 3=-40 4=-47 5=-32 6=-60 7=-28 8=-47
w:vendeuse	0=-46 1=-55 2=-47 3=-38 4=-46 5=-32 6=-26 7=-30 8=-27
w:vendor	3=49 6=-31 8=-29
w:vendredi	0=-27 2=-56 4=-35 5=-41 6=-39 7=-29 8=-27
w:vendu	0=-37 1=75
w:venerable	1=75 5=-28
w:vente	0=-37 1=-51 2=-43 3=-54 4=-51 5=-46 6=-36 7=-51 8=-63
w:ventes	0=-32 1=-27 4=-41 5=-35 7=-30
w:venu	1=-31 5=-58 6=-76
w:venue	5=-41 6=81
w:ver	7=47
w:verbal	0=-33 1=-28 3=-28 4=-30 5=-28 6=-25 8=-38
w:verification	3=37 8=-37
w:verifie	2=33 3=40
w:verifiee	8=43
w:verify	3=28
w:vers	0=-39 1=-30 2=-33 4=-35 5=-34 6=-32 7=-26 8=-46
w:verse	2=40
w:vert	0=-53 2=-34 3=-58 4=-57 5=-59 7=-32 8=-25
w:verte	2=-27 3=-54 6=-32 8=-32
w:vertigo	4=66
w:verts	1=-34 2=-31 3=-30 4=-52 5=-43 6=-43 7=-40 8=-46
w:very	0=32 1=36 7=40
w:vessel	3=32 6=-29
w:vestiaire	0=-28 1=41 8=-44
w:veterinaire	0=-46 1=-61 2=-65 3=-57 4=-59 5=-74 6=-59 7=-60 8=-63
w:vets	5=-39
w:vetting	3=-32 4=-27
w:veut	1=-45 2=-30 5=40 6=-30 7=-25
w:veuve	3=-25 4=-29
w:vial	1=-28 6=-29
w:victim	0=-36 5=-29 8=-30
w:victime	2=-27 3=-28 4=-46 8=-30
w:vidal	5=45
w:video	0=-33 1=-39 2=-42 3=41 4=-32 5=49 6=-42 7=-44
w:videos	5=92
w:videosurveillance	0=-27 3=-27
w:vie	0=-35 1=68 2=-54 3=-36 4=-42 5=122 6=-61 7=-64 8=-44
w:vieille	0=51
w:viendrait	6=26
w:vient	1=37 3=-36 4=25 5=-26 7=42
w:vierge	0=-34 1=-49 2=-54 3=-47 4=-56 5=50 6=-41 7=-55
w:views	0=69
w:vigne	2=-44 7=-30
w:vignerons	7=-25
w:vikings	2=66
w:village	3=-25 6=26 7=-36
w:ville	0=-41 1=-34 3=-35 4=-25 6=59
w:villefranche	8=42
w:vingt	0=30 2=-28 3=-33 4=-51 5=-32 6=-37 8=-44
w:vins	0=-59 1=-28 4=-44 5=-32 6=-33 7=-62 8=-44
w:viola	7=46
w:violence	1=76
w:violences	0=-34 4=-28
w:viral	3=-34
w:virgin	0=-52 1=-47 2=-49 3=-36 4=-50 5=37 6=-48 7=-52 8=-57
w:virology	2=26
w:virus	2=-37 3=-34 4=-27
w:vis	1=-28
w:visa	0=-39 2=-36 3=93 4=-30 5=-54 6=50
w:visage	2=-36 3=97 4=-32 6=-30 8=-31
w:visages	0=-25 1=-26 2=-31 3=-90 7=-33
w:visait	8=44
w:vise	1=-32 2=-39 3=-37 5=-26 6=-37 7=-27
w:visio	0=32 8=54
w:visit	3=27
w:visite	4=100 5=-27 8=-26
w:visiteurs	1=-28
w:visiteuse	3=-32 4=-63 8=-38
w:visitors	4=-35 5=-33
w:visits	5=83
w:vit	0=-60 1=43 2=-66 3=-56 4=-90 7=-56 8=-43
w:vitesse	3=35
w:vive	0=-47 2=-42 3=-29 4=-29 5=-42 6=-59 7=-37 8=-47
w:vivent	5=49
w:vocal	3=58 4=-28
w:vocale	3=49 4=-38
w:vodka	6=-36
w:vogel	1=27
w:voice	0=-74 2=-103 4=-84 5=-73 6=-68 7=-60 8=-77
w:voiceprint	3=38
w:voile	0=-32 1=-35 2=-27 3=-31 5=-30 7=-48 8=-40
w:voisine	0=61
w:voiture	0=-26 1=73 2=-28 4=49
w:voix	0=-106 1=-62 2=-71 3=36 4=-71 5=-93 6=-71 8=-101
w:vol	0=-51 1=-54 2=-44 3=-63 4=-70 5=-43 6=-44 7=-50 8=76
w:volage	5=69 6=-32
w:vole	0=-47 2=-39 3=-26 4=-38 5=-61 6=-45 7=-29 8=62
w:volontaire	0=-26 1=38 6=-28 8=-26
w:volontiers	0=47
w:volt	0=39
w:volunteer	0=-34 1=-52 2=-51 3=-48 4=-55 5=-71 6=-35 7=-46 8=-56
w:volunteered	0=-30 5=44 6=-25 7=-26
w:vote	0=75 1=-55 2=-35 3=-30 4=-29 5=-51 6=-56 7=43 8=-44
w:voted	0=59 1=-36 2=-37 4=-34 6=-36 7=-42
w:voter	0=72 3=32 6=-30 7=-31
w:votes	0=118 1=-41 5=-42 6=-29 7=-41
w:voting	0=-39 1=-31 3=-27 4=-28 5=-37 6=-41
w:voulu	3=31 4=-31
w:vow	5=30
w:voyages	1=-40
w:vrac	4=60
w:vraie	5=-31
w:vu	1=39
w:vue	0=-49 1=-50 2=-31 3=-51 4=-56 5=-39 6=-30 7=-31 8=108
w:wage	5=-30 7=-30
w:wagner	8=57
w:waiting	8=42
w:waived	3=41
w:wales	0=-49 2=-26 4=-40 6=-40 8=-37
w:walk	2=-28 3=50 5=-28 6=-27 8=-28
w:walking	4=61
w:walks	1=-59 3=-31 4=50 5=-44 8=-28
w:wall	4=-26
w:want	6=39
w:wanted	3=26 8=73
w:wants	0=-33 1=-29 3=-27 4=-45 8=-31
w:war	0=33 1=-27 6=-25 8=-39
w:ward	4=59
w:warden	0=-32 1=-36 4=-32 7=-27
w:warehouse	0=-36 1=-30 4=-27 5=-28 6=-44
w:warmth	0=46
w:warned	5=40 7=51
w:warning	3=25
w:warns	0=43
w:warrant	8=70
w:warrior	2=40
w:warwick	5=-33
w:was	1=-88 8=49
w:wasn	0=-36 1=-41 2=-25 4=-45 5=-47 6=-37 7=-26 8=-29
w:wasps	4=73
w:watch	5=-29 8=-29
w:watches	5=39
w:waterloo	0=-26 7=69
w:we	0=29 3=49 6=-44
w:wear	0=-26 4=28
w:wearing	4=44
w:wears	0=-47 2=-48 3=-35 4=87 6=33 7=-26 8=26
w:weather	1=-32
w:web	0=-37 1=-49 2=-47 3=-39 4=-36 5=-32 6=-36 7=-40
w:webcam	3=27
w:wedding	5=-48 6=30 7=-38 8=-33
w:week	0=-38 1=-72 2=-45 3=-39 4=108 5=-39 6=-30 7=72 8=-70
w:weekend	0=-40 1=-31 2=-34 3=-32 4=-39 5=-53 6=-44 7=-37 8=-25
w:weekends	0=28
w:weekly	1=44
w:weeks	2=40 4=-39
w:weight	3=30
w:welds	4=-25
w:well	0=-64 1=44 2=-39 3=-52 5=-38 6=-33 7=-45 8=-73
w:welsh	6=32 7=-31
w:went	0=-34 1=-36 2=-25 7=42
w:were	0=-39 1=-84 3=38 4=-68 5=94 6=-57 7=-61 8=-69
w:western	0=-36 1=-36 3=-30 4=-25 5=-31 6=-40 7=-56 8=-42
w:what	2=-48 3=-33 4=27 5=-40 6=-29
w:whatever	0=-38 2=-29 4=-34 5=77 7=-40
w:whatsoever	0=46
w:wheelchair	4=-25 8=-36
w:when	0=-35 2=-32 3=36 5=31 7=57
w:where	3=74 6=42
w:whether	1=56 3=38 7=47
w:which	0=35 3=44 5=-28 7=26 8=-31
w:while	2=40 4=-26 6=-55
w:whitby	0=-30 4=-63
w:whiteboards	1=-38
w:who	1=50 2=-41 3=-63 4=-45 6=-65 7=-72 8=-105
w:whole	1=-25 2=31 4=-33
w:whom	0=44
w:why	1=29
w:wide	2=48
w:widower	1=44
w:wife	0=-74 1=-102 3=-90 4=-89 7=-42 8=-82
w:will	2=-63 3=-51 5=-50 7=-67 8=-52
w:windows	6=-26
w:wine	0=-29 7=-36
w:wing	0=64 7=-32
w:winner	8=-38
w:winter	1=36
w:with	0=-27 1=-65 2=-56 5=40 7=-67 8=-53
w:withdrawn	3=27 8=47
w:within	4=-28 8=-89
w:without	5=-34 6=29 7=-31
w:wolfsburg	7=45
w:woman	1=-33 3=-35 4=-36 6=93
w:women	2=-38 3=-42 4=-39 5=-46 6=68 8=-64
w:won	1=-44 2=-78 3=-84 4=-86 5=-106 8=-62
w:wood	0=-58 2=-44 3=-30 4=-50 5=-28 8=-56
w:wool	1=34
w:word	5=36
w:words	0=-39 1=-75 2=-44 3=-29 4=-48 5=38 6=-66 8=-50
w:work	2=-97 3=-58 4=32 5=44 6=-40
w:worked	1=-44 2=-33 3=40 5=-36 6=-44 7=-40 8=-29
w:worker	0=-51 4=-27 6=-30 7=-47 8=-41
w:workers	0=25 3=-25 4=-28 7=68
w:workforce	7=43
w:working	8=37
w:workplace	0=-28 1=-36 6=-30 7=56 8=-26
w:workplaces	6=60
w:works	0=-94 1=37 4=26 5=-63 6=-42 7=-56 8=-74
w:workshop	1=-29 3=-27 4=-51 5=-27 6=-30
w:worshipful	1=27
w:would	0=34 2=-52 7=-32 8=-43
w:wouldn	1=45
w:write	2=-26
w:writers	0=-35 7=-29
w:writes	0=-42 2=-60 3=-45 8=-38
w:writing	8=-31
w:written	4=62
w:wrong	1=40
w:wrongly	3=28 8=63
w:wrote	0=-49 3=-102 7=-64 8=-84
w:wu	3=31
w:x	2=79 4=-44 5=58
w:xixe	4=-26
w:xvi	0=30
w:xx	2=54 4=-29
w:xxy	2=69 4=-52
w:y	0=53 1=-72 4=39 6=-29 8=-46
w:yann	5=38
w:year	1=-46 3=-42 4=48 6=48 7=-92 8=-48
w:years	2=-72 3=-96 4=50 6=-75 7=33
w:yes	0=-38 1=-35 2=-47 3=-25 4=-54 5=-34 6=-48 8=-40
w:yilmaz	2=30
w:yoga	1=-28 8=-29
w:york	0=-30 7=-41
w:you	0=-30 1=-61 2=-48 4=-26 5=38 6=-33 7=-49 8=-26
w:young	0=51 3=-25 6=-30 7=-43 8=77
w:youngest	4=39
w:youth	1=-28 2=-47 3=-52 4=-34 6=-56 7=-30 8=-26
w:yves	6=56
w:zarathoustra	1=45
w:zebre	4=54
w:zeman	0=36
w:zero	0=-26 2=-25 3=-30 6=26 7=-28
w:zone	3=90
w:zoo	1=53 4=-29 8=-29
with:000	-67
with:12	67
with:14	39
with:1981	-40
with:1985	49
with:1994	35
with:20	-48
with:2004	39
with:2006	42
with:2010	41
with:2011	40
with:2012	43
with:2013	36
with:2014	47
with:2015	66
with:2016	62
with:2017	67
with:2018	78
with:2019	34
with:2020	94
with:2021	48
with:2022	32
with:21	29
with:22	31
with:24	35
with:4	62
with:5	30
with:50	50
with:6	54
with:absente	38
with:accident	68
with:accompagne	-28
with:according	106
with:active	27
with:admitted	64
with:advises	-79
with:affaires	-65
with:affectation	-25
with:affiche	58
with:again	68
with:against	-43
with:age	34
with:ai	27
with:aiment	-36
with:airport	31
with:amende	27
with:among	-38
with:ancien	56
with:ancienne	100
with:and	25
with:anime	46
with:anne	81
with:anonymous	25
with:another	46
with:antiques	-58
with:any	71
with:app	59
with:apparemment	28
with:apparently	30
with:applicant	28
with:apply	35
with:are	55
with:arms	-41
with:army	45
with:arret	25
with:artiste	32
with:asked	71
with:asking	49
with:asks	83
with:assistant	-35
with:assistante	-33
with:associe	35
with:atelier	-46
with:ateliers	36
with:athlete	26
with:atlas	-54
with:attend	28
with:au	81
with:aucun	31
with:audiologists	-32
with:audit	-37
with:august	34
with:aupres	27
with:aurait	33
with:aussi	38
with:autres	36
with:autumn	40
with:aux	72
with:avec	-39
with:avion	38
with:avis	33
with:avocat	-53
with:avoir	33
with:b27	-28
with:back	26
with:badge	56
with:bank	35
with:banque	59
with:base	31
with:bati	-46
with:batiment	-52
with:be	45
with:being	29
with:believe	59
with:benevole	69
with:bien	-27
with:blog	67
with:board	50
with:book	-35
with:bord	-35
with:boss	-37
with:both	79
with:boy	38
with:boyfriend	-58
with:boys	37
with:brilliant	-25
with:brings	42
with:brother	47
with:bruxelles	43
with:but	56
with:buyer	-45
with:by	32
with:caces	-44
with:cafe	54
with:caisse	-54
with:calm	-33
with:came	33
with:camera	25
with:can	82
with:candidate	87
with:candidature	60
with:cantine	30
with:card	30
with:career	-25
with:caretaker	-29
with:carrier	-53
with:carte	-30
with:caryotype	-28
with:case	33
with:casino	54
with:caught	29
with:ce	54
with:celibacy	-103
with:cell	32
with:cells	-45
with:centre	51
with:cercle	-30
with:certificate	72
with:cfe	-50
with:cgc	-47
with:cgt	-84
with:chaine	-35
with:chaque	50
with:charge	-40
with:charity	-34
with:chef	27
with:chemist	-27
with:children	-71
with:choice	36
with:choir	53
with:church	49
with:circule	32
with:citing	-42
with:class	-30
with:clinical	-30
with:club	-39
with:cnil	-68
with:co	31
with:coach	45
with:coaches	33
with:coffee	-56
with:collaborateur	-34
with:collegue	31
with:come	45
with:commande	-54
with:comme	39
with:committee	39
with:community	-33
with:compagne	-67
with:compagnon	45
with:company	76
with:compte	27
with:confie	33
with:confirmed	-31
with:conseil	-38
with:conserve	47
with:constable	43
with:consumer	-75
with:contract	-31
with:contrat	49
with:convaincu	53
with:conviction	69
with:convictions	52
with:convinced	57
with:cook	-66
with:cooperative	-25
with:council	29
with:councillor	57
with:counsels	44
with:county	43
with:couple	-43
with:couples	-50
with:cour	-51
with:courriel	-37
with:cousin	47
with:cover	-31
with:creche	46
with:cree	75
with:crime	-48
with:crystallography	-29
with:cse	45
with:customers	-29
with:dans	36
with:day	51
with:dbs	32
with:dealt	-35
with:declined	-36
with:decouverte	31
with:defend	-55
with:dejeuner	51
with:demande	28
with:depuis	41
with:dernier	79
with:des	-38
with:design	-75
with:designed	-45
with:detectee	-40
with:developpe	-42
with:did	44
with:digital	-27
with:dimanche	51
with:dire	34
with:dirige	70
with:dis	29
with:discale	28
with:disclosed	26
with:disease	-29
with:dismissed	45
with:dix	-75
with:do	53
with:doctorante	-99
with:doctorat	-44
with:doctorate	26
with:doesn	-30
with:dog	51
with:don	33
with:dossier	37
with:double	40
with:down	32
with:doyle	40
with:drh	-64
with:driver	30
with:droit	26
with:du	-33
with:during	70
with:east	-40
with:ecole	-62
with:ecoles	26
with:edited	-55
with:editor	-49
with:effacees	52
with:eight	30
with:electeur	51
with:eleve	72
with:empeche	27
with:emploi	-44
with:employer	54
with:employers	-26
with:employeur	29
with:employment	53
with:employs	-65
with:en	37
with:enclosed	32
with:enseigne	34
with:ensemble	43
with:entre	28
with:entree	28
with:epouse	32
with:equipe	44
with:est	35
with:ete	27
with:ethique	-60
with:etre	54
with:etudes	68
with:evite	40
with:eviter	53
with:ex	71
with:executive	29
with:explained	28
with:explaining	-39
with:extrait	28
with:faire	-33
with:fait	29
with:faith	34
with:familiale	-32
with:famille	30
with:family	58
with:far	-31
with:farm	-39
with:father	34
with:faure	50
with:fbi	45
with:femmes	25
with:fiche	41
with:fiere	49
with:fifteen	58
with:file	36
with:film	-115
with:fin	30
with:fingerprints	-42
with:first	46
with:fish	-67
with:five	-32
with:flying	41
with:fois	29
with:fonde	38
with:football	-46
with:ford	38
with:foreman	49
with:form	30
with:formation	-46
with:formatrice	-65
with:former	85
with:formulaire	64
with:fort	-33
with:fridge	26
with:friends	44
with:from	66
with:front	39
with:fundraising	40
with:gait	-48
with:garde	44
with:gardien	38
with:gave	62
with:gene	-48
with:general	-55
with:genes	-48
with:genetically	-46
with:geneticien	29
with:geneticienne	-44
with:genetique	-41
with:get	27
with:given	-39
with:glass	-25
with:glisse	46
with:goes	28
with:good	49
with:got	36
with:government	38
with:grand	-55
with:grew	32
with:grounds	48
with:group	46
with:guard	-39
with:gym	70
with:h	25
with:had	77
with:hale	50
with:half	28
with:handler	-82
with:hands	59
with:has	-32
with:hasn	26
with:have	50
with:haven	-33
with:head	66
with:health	-36
with:helped	-72
with:hereditaire	-43
with:hereditary	-52
with:heures	67
with:hinted	41
with:his	55
with:histoire	-27
with:history	-26
with:homme	38
with:hommes	-42
with:hopital	30
with:hospice	26
with:hospital	29
with:hotellerie	-30
with:house	26
with:household	34
with:how	-29
with:huit	-54
with:humanist	-26
with:husband	86
with:i	35
with:iel	49
with:il	28
with:ils	40
with:infirmiere	-85
with:info	-35
with:inherited	-43
with:inscrit	33
with:interdit	33
with:international	38
with:interview	44
with:interviewer	42
with:is	50
with:it	68
with:its	-51
with:j	60
with:jamais	46
with:je	26
with:jeans	-39
with:job	-25
with:joined	-40
with:journal	51
with:jours	-36
with:judges	-48
with:juge	-39
with:juin	74
with:june	71
with:juriste	-65
with:jury	-44
with:jusqu	69
with:just	34
with:keep	69
with:keeps	60
with:kept	57
with:kids	29
with:king	-26
with:kit	-37
with:knew	31
with:know	53
with:l	39
with:la	-31
with:lab	28
with:laboratoire	56
with:last	44
with:late	29
with:latex	38
with:lawyer	-52
with:le	66
with:leads	31
with:learned	34
with:lecteur	46
with:lectures	-64
with:led	41
with:left	69
with:let	27
with:letters	-39
with:level	41
with:licence	28
with:licenciement	25
with:life	35
with:ligne	-55
with:lille	27
with:lines	26
with:liste	-41
with:lit	64
with:live	37
with:local	51
with:loge	-31
with:logiciel	45
with:logistics	-30
with:long	-87
with:lors	51
with:lost	28
with:lunch	48
with:lynch	-27
with:lyon	-38
with:m25	47
with:machines	-30
with:mail	31
with:mais	55
with:maison	50
with:makes	45
with:malades	-75
with:man	29
with:managing	46
with:manque	25
with:manutention	61
with:marathon	29
with:marketing	-42
with:mars	59
with:masonic	-55
with:materialist	-47
with:matin	34
with:may	59
with:mayor	38
with:me	34
with:means	27
with:medecin	87
with:meetings	-76
with:member	70
with:membre	30
with:memoire	-28
with:memoires	-35
with:mention	66
with:mentioned	63
with:mentions	41
with:mes	43
with:methodist	-44
with:metier	-46
with:milite	89
with:mission	-43
with:mon	71
with:monks	-40
with:monte	-45
with:month	34
with:montre	-30
with:more	44
with:mortgage	39
with:mr	35
with:ms	83
with:museum	-45
with:mutation	-73
with:mute	-28
with:my	59
with:n	-25
with:naissance	30
with:nantes	51
with:national	28
with:ne	105
with:need	38
with:negocie	-49
with:negotiating	28
with:network	-37
with:neuf	43
with:nhs	-32
with:nine	-39
with:no	56
with:nobody	40
with:noel	-34
with:nom	33
with:non	43
with:none	35
with:not	71
with:nothing	50
with:notre	25
with:nous	55
with:november	27
with:now	103
with:nuit	36
with:occupational	-73
with:october	56
with:ohio	42
with:oil	33
with:old	52
with:on	39
with:onboarding	39
with:once	75
with:oncle	29
with:one	-38
with:ong	-35
with:only	50
with:operation	27
with:opted	-29
with:or	58
with:our	82
with:out	69
with:ouverte	-33
with:ouvre	39
with:over	-44
with:own	59
with:packaging	-45
with:page	63
with:paid	72
with:pair	26
with:papies	36
with:parents	-36
with:parlementaire	-50
with:parole	45
with:parquet	30
with:part	45
with:partiel	40
with:pas	-25
with:passant	-30
with:passe	45
with:passed	66
with:past	48
with:pay	28
with:peintre	-45
with:pen	66
with:pendant	42
with:people	-88
with:personnes	-26
with:peu	45
with:philosophy	-38
with:photo	73
with:photographie	-30
with:photos	26
with:piece	-28
with:pied	-52
with:pierre	-34
with:plaide	-36
with:planning	-87
with:plant	60
with:poland	31
with:polite	56
with:politics	35
with:port	48
with:porte	32
with:portrait	-60
with:pose	40
with:positive	59
with:possible	33
with:post	-52
with:postulent	39
with:pour	52
with:praticiens	45
with:predispose	-47
with:predisposition	-34
with:prefere	60
with:prefers	28
with:prelevement	-30
with:premises	-47
with:president	-29
with:pression	46
with:pressure	-31
with:pride	27
with:printemps	63
with:pris	30
with:prise	53
with:prison	39
with:prize	-64
with:pro	-34
with:product	-59
with:products	43
with:professeur	76
with:profil	66
with:profile	36
with:programme	-26
with:promotions	28
with:propre	52
with:province	37
with:pupils	-98
with:put	34
with:puts	41
with:qu	67
with:quatre	32
with:questionnaire	28
with:questions	43
with:qui	38
with:quitte	52
with:quitter	27
with:raconte	51
with:raison	27
with:rather	26
with:ray	-27
with:reader	-66
with:reading	29
with:reads	27
with:reason	49
with:reconnaissance	30
with:reconnu	41
with:record	68
with:recovered	-42
with:recruiter	49
with:recruteur	39
with:recuse	26
with:referee	37
with:reference	35
with:refuse	90
with:refuses	66
with:regional	59
with:regisseuse	32
with:registered	43
with:religieuse	-27
with:religion	26
with:removed	25
with:renvoye	25
with:repas	-34
with:reported	34
with:reports	-75
with:reprend	35
with:reprendre	48
with:required	30
with:reseau	46
with:reserve	26
with:resigned	31
with:respecte	-32
with:restriction	51
with:result	25
with:reunions	-40
with:reussi	37
with:revendique	42
with:rien	75
with:right	30
with:risk	25
with:role	-44
with:roll	-39
with:roman	-48
with:roy	35
with:ruiz	-44
with:ruled	28
with:rumeur	41
with:rumour	34
with:run	-29
with:runner	-64
with:runs	32
with:rythme	-25
with:s	-25
with:salariee	-28
with:sales	-39
with:same	-29
with:sat	43
with:say	39
with:says	76
with:scan	-32
with:scene	-43
with:school	-82
with:scrutin	-50
with:se	57
with:second	80
with:secret	39
with:secretaire	-25
with:secretary	-62
with:section	40
with:sells	-54
with:selon	44
with:seminaire	35
with:serie	-66
with:served	62
with:ses	67
with:set	-61
with:sex	-28
with:share	26
with:shifts	49
with:should	28
with:siege	-27
with:signature	-109
with:signed	-32
with:since	44
with:sings	46
with:sister	60
with:site	-36
with:slow	-30
with:social	-28
with:sociale	-25
with:soignee	-40
with:soir	-42
with:sold	-49
with:solidaires	37
with:son	53
with:sort	69
with:souligne	53
with:sound	-54
with:sous	61
with:soutient	45
with:souvenir	66
with:speaks	50
with:special	-27
with:spent	61
with:sports	29
with:stade	-49
with:status	-29
with:steward	55
with:still	-55
with:strongly	27
with:suing	-26
with:suisse	56
with:superieur	29
with:supervisor	34
with:supplier	39
with:supported	-44
with:sur	-71
with:swear	25
with:symptoms	-40
with:syndicat	32
with:system	25
with:systeme	41
with:t	29
with:table	-79
with:tablet	29
with:tablette	42
with:tax	49
with:teacher	39
with:teaches	-41
with:ten	-32
with:tenir	50
with:tenor	-41
with:terrain	-68
with:than	33
with:that	57
with:the	59
with:their	-30
with:then	54
with:therapy	-35
with:therefore	26
with:these	-25
with:they	118
with:think	40
with:thinks	49
with:thirty	26
with:this	36
with:three	49
with:through	-31
with:tiers	46
with:till	38
with:time	35
with:tire	-40
with:titre	67
with:to	71
with:told	25
with:too	44
with:took	72
with:tours	35
with:tous	36
with:tout	44
with:trade	-52
with:traduit	-57
with:train	38
with:traitement	-41
with:travail	88
with:travel	51
with:treasurer	52
with:trial	34
with:trois	-35
with:turkey	32
with:twice	25
with:twins	33
with:two	73
with:type	42
with:typing	-29
with:uncle	45
with:union	-42
with:unpaid	53
with:up	67
with:us	61
with:uses	47
with:usine	-40
with:vante	35
with:ve	60
with:very	-35
with:veut	57
with:victime	-25
with:vie	61
with:vingt	27
with:visa	61
with:vise	36
with:visite	41
with:vitesse	29
with:voiture	-31
with:volunteered	35
with:voter	-31
with:voulu	-30
with:ward	61
with:warehouse	30
with:warned	30
with:we	74
with:wears	42
with:wedding	-34
with:weekends	-28
with:well	-38
with:were	28
with:what	26
with:when	69
with:who	-53
with:whole	-25
with:why	29
with:wife	101
with:winter	28
with:wishes	36
with:without	81
with:won	62
with:work	51
with:worked	-30
with:working	45
with:works	28
with:wouldn	42
with:writes	42
with:written	34
with:y	31
with:young	39
`;
