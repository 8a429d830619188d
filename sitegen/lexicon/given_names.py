"""Given names by the languages that they come from, beside those that sitegen.lexicon.given_variants holds.

Written for this project from general knowledge; spellings as English-language news has them. The commonest names of the
United States stand in the census's list, which the extractors keep.
"""

_SLAVIC = """
Aleh Ales Aleś Aleksandar Aleksej Alexeyevich Alisher Alla Anastasiia Anatol Andrij Anja Antonina Arkady Arkadi Arsen
Artur Bartosz Bogumil Bozena Bronislaw Cezary Czeslaw Danil Daryna Dimitar Dmitrij Dmitro Dragan Drazen Dusan Galina
Goran Grzegorz Halyna Henryk Ihar Inna Iosif Ivana Ivanka Ivo Jacek Jadwiga Jakub Janusz Jaroslaw Jerzy Jozef
Katarzyna Katya Khrystyna Kiryl Krzysztof Lech Leonid Lesya Lidiya Liudmila Lukasz Maciej Maksymilian Marek Marija
Marko Mateusz Matvey Mateja Mieczyslaw Milica Milos Miloš Milorad Miroslav Miroslaw Mstislav Nenad Oleksij Olesya
Ondrej Ostap Petar Polina Predrag Przemyslaw Radoslaw Radovan Ramzan Ratko Rodion Ruslan Rustam Ryszard Serge Serhij
Slavko Slobodan Slawomir Solomiya Stepan Szymon Tadeusz Taras Timur Tomasz Tomislav Ulyana Vatslav Veaceslav Veronika
Vitalik Vlad Vladislava Vojislav Waclaw Wieslaw Wladyslaw Witold Wojciech Yana Yaroslava Yevheniia Zbigniew Zdenek
Zdravko Zlatko Zoran Zoya
"""

_ARABIC_PERSIAN_TURKIC = """
Abbas Abd Abdel Abdelmajid Abdelmalek Abdirahman Abdirashid Abdulhamid Abdulkadir Abdullahi Abdulmalik Abdur Abed Abid
Abu Adel Adil Adnan Afshin Akbar Akram Alaa Alireza Amal Amina Amira Ammar Amr Anas Anwar Aref Arif Asad Asghar Asif
Asim Asma Assad Atef Awad Ayad Aylin Ayse Aysel Azadeh Aziz Aziza Azza Babak Badr Baha Bahram Bakr Barzan Basel Basim
Bassam Bassem Behrouz Behzad Bilawal Binali Bulent Burak Burhan Cem Cemal Cemil Darwish Devlet Ebru Ehsan Ekrem Elham
Emine Emre Ercan Erdal Erdem Erhan Esra Essam Fadi Fadel Fadhil Fahad Fahd Fahim Faiz Fakhri Faraj Fares Farhad Farida
Faris Farooq Farouk Faruk Farzad Fateh Fathi Fatih Fatmata Fawaz Fawzi Ferhat Fethullah Fikret Firas Ghada Ghalib
Ghassan Ghulam Habib Hadi Hagop Haider Haitham Hakan Hakim Haluk Hamad Hamdi Hamed Hana Hanan Hani Hariri Haroon
Haroun Hatem Haytham Hazem Hesham Hicham Hikmet Hisham Hosni Houari Huda Hulusi Huma Hussam Huseyin Ihab Ihsan Ilham
Iman Intisar Iqbal Isam Ishaq Ismet Iyad Izzat Jalal Jalil Jameel Jamil Jassim Javed Jawdat Kaan Kadir Kais Kamal
Kamel Kamil Kamran Karima Kayhan Kazem Kazim Kemal Khadija Khalifa Khamis Khurram Khalilullah Laila Latifa Layla Leyla
Lubna Luay Lutfi Maha Maher Mahir Mahmut Mahnaz Majed Manal Maryam Masrour Mehmet Mehran Meral Mesut Mevlut Mitra
Moataz Mohamud Mohsen Mojtaba Moncef Monir Morteza Mouaz Muath Mubarak Muhammadu Muhsin Mujahid Muna Munir Murad Murat
Musab Mushtaq Mutaz Nabih Nabila Nada Nader Nadim Nagib Nahed Naim Naima Najib Najla Naguib Narges Nasreen Nasrin
Navid Nawaf Nawaz Nazanin Nazar Nechirvan Necmettin Nevin Nidal Nihad Niloufar Nizar Noor Numan Nur Omid Orhan Ozgur
Parisa Parviz Payam Pervez Qais Qusay Rabia Rafiq Raghad Rahman Rahmon Raif Ramadan Rami Ramin Ramzi Rania Rasul Raza
Razan Recep Reem Reza Riza Roya Ruhollah Rustem Saad Saadi Sabah Sabri Sadiq Safa Safwan Sahar Saif Sajjad Salah Salam
Salem Salma Salman Samar Sameh Sami Samih Samira Sana Saqib Sardar Sarwar Sayed Sayyid Sedat Selahattin Serkan Seyed
Seyyed Shadi Shafiq Shahbaz Shaher Shahid Shahin Shahram Shakil Shamil Shaukat Shawki Shehbaz Sherif Shirin Shukri
Sinan Siham Sirajuddin Soheil Soraya Sufian Suha Suhail Taha Taleb Talal Tamer Tamim Tawfiq Tayeb Tayyip Tolga Turki
Ufuk Umit Usman Volkan Waheed Wael Wafa Wahid Wasim Wissam Yamin Yasar Yazid Zaher Zahra Zainab Zakaria Zakir Zaki
Zalmay Zayn Zeinab Zeynep Ziad Zia Ziya Zubair Zuhair Zulfikar Aigul Ainura Akylbek Almazbek Askar Azamat Bakyt Bekzod
Dastan Dilshod Gulnara Gurbanguly Ilhom Islom Kairat Kassym Kurmanbek Nursultan Nurlan Rustamjon Sadyr Sapar Shavkat
Sherzod Sooronbay Ulugbek Zamira Ilgar Elmar Elnur Vugar Araz Vahid Armen Artak Ashot Aram Gagik Garegin Hakob Hayk
Hovhannes Levon Nikol Raffi Samvel Sarkis Serzh Tigran Vahan Vahe Vazgen Vardan Bidzina Giorgi Giga Irakli Kakha Levan
Mikheil Nino Nika Salome Shalva Tamar Tornike Zaza Zurab
"""

_WEST_EUROPEAN = """
Adrien Agnieszka Alain Albrecht Alessandra Alessandro Alessia Alexandre Amelie Anders André Anke Annalena Anneli
Annelies Annegret Annika Anniken Antje Antonella Antonin António Antoni Antti Anu Ari Arnaud Arne Arvid Aurelie
Aurélien Axel Beata Beate Beatrix Benedetta Benoit Benoît Bernd Bernhard Berit Bertrand Birgit Birgitta Bjarne Bjorn
Björn Boudewijn Bram Carles Carsten Cédric Celine Chiara Christel Christelle Christoph Christophe Claes Clemens
Clément Cosimo Cristian Cristiano Daniele Davide Detlef Didier Diederik Dieter Dietmar Dilma Dimitrios Dimitris
Donatella Ebba Eberhard Egon Eirik Eleni Elie Elina Elio Elisabetta Elke Emmanuelle Enda Enrico Enzo Erkki Ernst Espen
Etienne Evangelos Evelyne Fabio Fabien Fabrice Fabrizio Federica Fernand Filip Filippo Florent Florian Franc Franck
François Francois Françoise Francoise Franz Frédéric Frederik Fredrik Friedrich Frits Gabriele Gaspard Georges
Georgios Geert Gérard Gerd Gerhard Gerrit Gert Giacomo Giancarlo Gianfranco Gianluca Gianni Gilles Giorgia Giorgio
Giulia Giuliano Giulio Göran Gro Gudrun Guido Guillaume Guillem Gunnar Gunter Günter Günther Gustaf Gustav Guus Halvor
Hanne Hannelore Hannes Harald Harri Hartmut Heike Heiko Heinrich Heinz Helle Helmut Hendrik Henning Henri Henrik
Henrique Hermann Hervé Herve Hilde Horst Ignazio Igone Ilaria Inga Ingeborg Inger Ingo Inigo Iñigo Isolde Ivar Jaak
Jaakko Jaap Jacinda Jacopo Janez Jannik Janne Jari Jens Jeroen Jérôme Jesper Jesús Joachim Joao João Joana Joaquim
Joaquín Jochen Johan Johann Johannes Joost Jordi Jorg Jörg Jorma José Josep Jost Joris Juha Jukka Julien Jurgen Jürgen
Jussi Jutta Kaare Kai Kaisa Kaja Karel Karsten Kasper Katarina Katja Katrin Kerstin Kersti Kjell Klaus Knud Knut
Konrad Kristian Kristiina Kyriakos Lars Lasse Laszlo László Laurent Lennart Lieve Lisbeth Loic Loïc Lothar Luc Luca
Ludovic Ludwig Luís Lukas Luuk Maarten Magdaléna Magnus Maike Mairead Maite Manfred Manolis Manon Marcello Maren
Margarete Margarethe Margrethe Margriet María Marielle Marine Marit Martine Massimo Mateo Mathias Mathieu Mathilde
Mats Matteo Matthias Matthieu Matti Maurizio Maxence Maxime Mette Michèle Mickael Mikael Mikkel Mikko Milena Mireille
Mirko Morten Nicolae Nicolás Niels Niko Nikos Nils Nuno Odile Olaf Olav Ole Olivier Olli Oriol Óscar Oskar Ove Paavo
Panos Paola Paolo Pascal Patricio Patrik Paulo Pekka Petri Petros Philipp Philippe Pia Pier Piero Pieter Pietro Poul
Quim Raffaele Rafal Rainer Ralf Ramón Raúl Reinhard Reinhold Remy Rémi René Riccardo Rikard Riikka Romain Romano
Romina Rui Ruud Sandrine Sandro Sanna Saskia Sauli Sebastián Sebastien Sébastien Sepp Sergi Servais Sigmar Sigrid
Silvio Simona Siv Sofie Solveig Søren Soren Stefania Stefano Steffen Sten Stéphane Stephane Stig Sven Svenja Sylvain
Sylvie Tarja Terje Theodor Theodoros Theresia Thibault Thierry Thijs Thorsten Timo Tiziana Tjeerd Tommaso Torsten
Toomas Torben Trine Tuomas Ueli Ugo Ulf Ulla Ulrich Ulrike Umberto Urho Urs Ute Uwe Valérie Valerio Vasilis Vassilis
Veerle Victoire Viggo Ville Virginie Vittorio Volker Wilfried Wilhelm Willem Wim Winfried Wolfgang Wopke Wouter Xavi
Yann Yannick Yannis Yiannis Yves Zsolt Zsuzsanna Attila Balazs Balázs Bence Ferenc Gabor Gábor Gergely György Gyorgy
Imre Istvan István Janos János Judit Katalin Laci Levente Miklos Orsolya Péter Sandor Sándor Tamas Tibor Viktória
Zoltan Zoltán Alexandru Andreea Calin Catalin Călin Cosmin Costel Cristi Dacian Dragos Florin Gheorghe Ilie Ioan Ioana
Ion Ionel Ionut Iulian Liviu Maia Marius Mihaela Mihai Mircea Mugur Nicusor Nicu Octavian Ovidiu Petre Radu Raluca
Razvan Sorin Stelian Traian Tudor Valeriu Vasile Viorica Algirdas Andrius Gitanas Gintaras Ingrida Jurgita Jurgis
Kestutis Linas Ramunas Rimantas Saulius Valdas Vytautas Andris Edgars Egils Evika Girts Guntis Ilze Inese Jānis Juris
Krisjanis Maris Raimonds Valdis Jüri Taavi Siim Urmas Alketa Arben Bujar Edi Enver Erion Fatos Ilir Kadri Kushtrim
Lulzim Ramush Sali Vjosa Albin Alar Angus Aine Aoife Aodhan Bronwyn Caoimhe Ciara Ciaran Colm Conor Cormac Daithi
Declan Dermot Diarmuid Donal Eamon Eimear Eoghan Eoin Fergus Finbar Fionnuala Geraint Gareth Gethin Grainne Hamish Huw
Iain Ieuan Kieran Llew Mhairi Micheál Niall Niamh Nuala Oisin Oonagh Padraig Phelim Rhodri Rhys Ruairi Seán Seamus
Sinead Siobhan Siân Tadhg
"""

_AFRICAN = """
Abebe Abena Abiy Abiodun Abubakar Achille Adama Adaeze Ade Adebayo Adewale Agathe Akinwumi Akua Alassane Albertine
Aliko Alioune Amadou Ambroise Amara Ameenah Aminata Aminatou Andry Ange Anicet Assimi Atiku Atta Awa Ayo Azali
Babatunde Babacar Baba Balla Bamanga Biniam Blaise Bola Boubacar Bukola Chidi Chidinma Chika Chike Chimamanda Chinedu
Chinua Chuka Cheick Cheikh Collins Cyprien Damiba Danjuma Daouda Debretsion Demba Djibril Domitien Ebele Edem Ejike
Ekow Emeka Emmerson Essi Evariste Fatou Fatoumata Faure Faustin Firmin Folake Fodé Funke Garba Gbenga Goodluck Haile
Hailemariam Hakainde Hage Hery Ibrahima Ifeanyi Ifeoma Innocent Isatou Issoufou Jakaya Jomo Kabiru Kagiso Kaguta Kemi
Kgalema Khama Khadim Kizza Kofi Koffi Kojo Kwabena Kwaku Kwame Kwasi Kwesi Lamine Lazarus Lindiwe Macky Mahamadou
Mahamat Mamadou Mamady Mangosuthu Mariama Meles Mengistu Mfon Mmusi Modibo Mokgweetsi Moise Moïse Mulugeta Mwai Nana
Naledi Ndidi Ngozi Njeri Nkosazana Nnamdi Nonso Oby Obiageli Olusegun Olumide Oluwaseun Omoyele Ousmane Oumar Paulin
Phumzile Raila Rotimi Rufai Sahle Salva Samia Samora Samson Sani Seif Sekou Seretse Seyni Siphiwe Sipho Siaka Sidi
Siti Sylvestre Tedros Temitope Thabo Thandi Tidjane Tunde Uche Uhuru Umaru Umaro Valens Wafula Wangari Wole Yaw Yaya
Yayi Yemi Yoweri Zanele Zwelinzima Abdoulaye Abdou Alieu Ismaël Ismaila Hassane Hissene Souleymane Seydou Toumani
Tiéman Tieman Younous
"""

_ASIAN = """
Aditya Ajay Ajit Akhilesh Akshay Amartya Amit Amitabh Anand Anil Anjali Ankit Anupam Anurag Aparna Arjun Arun Aruna
Arvind Arundhati Asha Ashish Ashok Ashwin Atal Atul Bal Balakrishnan Bharat Bhupinder Bimal Biplab Chandrababu Chandan
Deepak Deepika Devendra Dhananjay Dinesh Divya Dilip Draupadi Gaurav Gautam Girish Gopal Gotabaya Govind Harish Harsh
Harsha Hemant Himanta Indira Indra Ishaan Jagdish Jairam Jasprit Jawaharlal Jayalalithaa Jaya Jitendra Jyoti Kailash
Kalpana Kamala Kapil Karan Karthik Kavita Kiran Kishore Krishna Kumar Lakshmi Lalit Lata Madhav Madhu Mahatma Mahendra
Mahesh Mahinda Maithripala Mamata Manish Manmohan Manoj Mayawati Meera Mohan Mukesh Mukul Murali Naga Nagesh Nalin
Nandini Narendra Naresh Naveen Neelam Neha Nikhil Nirmala Nitin Nitish Omkar Pankaj Parag Parvez Pawan Pinarayi Prabhu
Prakash Pranab Prasad Prashant Pratibha Prem Priti Priya Priyanka Rabindranath Radha Raghav Raghuram Rahul Raj Raja
Rajan Rajendra Rajesh Rajiv Rajnath Rakesh Ram Rama Raman Ramesh Ranil Ranjan Ranjit Ratan Ravi Ravindra Rekha Rishi
Ritu Rohan Rohit Sachin Sanjay Sanjiv Sarath Satish Satya Saurabh Shankar Sharad Shashi Shekhar Shiv Shivraj Shobha
Shyam Siddharth Sitaram Smriti Srinivas Subhash Subrahmanyam Sudhir Sujata Suman Sunil Sunita Suresh Surya Sushil
Sushma Swapna Swati Tarun Tejashwi Thaksin Uday Uddhav Uma Vandana Varun Venkaiah Vidya Vijay Vijaya Vikas Vikram
Vikrant Vinay Vineet Vinod Virat Vishal Vivek Yashwant Yogi Yogendra Yashwantrao Zoramthanga Bhumika Khadga Pushpa
Baburam Bidhya Girija Sher Akihito Akira Atsushi Daisuke Eiji Emi Fumio Fumiko Hideki Hideo Hiroaki Hirofumi Hiromi
Hiroshi Hirokazu Hisashi Ichiro Isamu Itsunori Junichiro Junko Katsuya Kazuo Kazuya Keiko Keiji Keisuke Kei Kenichi
Kenji Kenta Kenzo Kiyoshi Koichi Koji Kotaro Kumiko Kunio Kyoko Makoto Mamoru Manabu Masaaki Masahiko Masahiro Masako
Masaki Masao Masashi Masato Masayoshi Megumi Michiko Mieko Minoru Mitsuru Motegi Naoki Naoko Naoto Naruhito Nobuo
Nobuyuki Noriko Osamu Ryo Ryota Ryuichi Sadako Saori Satoshi Seiji Shigeru Shigeo Shingo Shinji Shinzo Shinya Sho
Shoichi Shunichi Tadao Taizo Takahiro Takako Takao Takashi Takeshi Takuya Taro Tatsuya Tetsuya Tomoko Tomomi Toru
Toshiaki Toshihiro Toshio Toshimitsu Tsutomu Yasuhiro Yasuo Yasushi Yoichi Yoko Yoriko Yosuke Yoshihide Yoshihiko
Yoshihiro Yoshimasa Yoshiro Yoshitaka Yuichi Yuji Yuka Yukiko Yukio Yumi Yuriko Yusuke Yutaka Byung Chul Dae Eun Geun
Gyeong Hee Ho Hoon Hyeon Hyo Hyun Hyung Ji Jin Jong Joo Joon Ju Jun Ki Kwang Kyu Mi Min Myung Nam Seok Seong Seung Si
Sook Soo Suk Tae Woo Yeon Yoo Yun Aung Bao Bongbong Chavalit Chuan Dao Duc Duy Hien Hieu Hoang Hun Huong Huy Khin Kyaw
Linh Loan Manh Maung Myint Ngoc Nguyen Nhu Phuc Prayut Prayuth Quang Quoc Sen Soe Somchai Suchart Surayud Thao Thein
Thi Tho Thich Thong Tien Toan Tran Trong Truong Viet Wirat Yingluck Zaw Abhisit Agus Anies Arief Bambang Basuki Budi
Budiono Dewi Djoko Eko Gita Hasto Indah Iwan Joko Jusuf Ketut Luhut Mahathir Mahfud Megawati Muhyiddin Ngurah Nyoman
Prabowo Puan Puji Purnomo Putu Retno Ridwan Rini Setya Sigit Slamet Sri Sudirman Suharto Susilo Sutarman Tito Tri
Wahyu Wawan Wayan Wiranto Yudi Yusril Zulkifli Benigno Corazon Isko Jejomar Leni Manny Panfilo Risa Bin Bo Chao Chen
Cheng Chun Cong Cui Da Deng Fang Fei Feng Fu Gang Guang Guo Hao Hu Hua Huan Hui Jia Jian Jiang Jiao Jie Jing Jintao
Jinping Jiabao Keqiang Kun Lei Liang Lijian Lin Ling Liu Mao Meng Ming Na Ning Peng Ping Qi Qiang Qiao Qin Qing Qishan
Quan Rong Shan Shao Sheng Shi Shu Tao Tian Ting Tong Wei Wen Wenbin Xi Xia Xian Xiang Xiao Xiaobo Xiaoming Xiaoping
Xin Xing Xu Xuan Xue Xun Yan Yang Yi Ying Yu Yuan Yue Ze Zedong Zemin Zhang Zhao Zhe Zhen Zheng Zhi Zhou Zhu Zi
Batbold Batmunkh Khaltmaa Ukhnaa Tsakhia Nambaryn
"""

_AMERICAN_LATIN = """
Agustín Alondra Álvaro Anahí Andrés Aníbal Augusto Ayrton Camila Camilo Celso César Ciro Cuauhtémoc Dani Darío Edson
Eduarda Eladio Emiliano Evo Fátima Flavio Flávio Franco Germán Getúlio Gilma Héctor Hernán Hernan Horácio Inácio Inés
Iván Ivone Jair Jaír Janja Joaquina Jorgelina Josué Julián Kenia Lázaro Lautaro Lenin Lídia Macarena Márcia Maristela
Martín Máximo Mirta Moisés Mônica Mónica Nayib Néstor Nicanor Nidia Olmedo Oriana Ovidio Paloma Patrícia Paz Piedad
Raimundo Renán Rigoberta Rocío Romeu Romulo Rómulo Ronaldo Rubén Saúl Sebastião Simón Tabaré Teófilo Tomás Ulises
Valentín Verónica Vinicius Walfrido Wilmar Zulema
"""

_ENGLISH = """
Addison Adlai Aidan Aiden Alastair Alfie Alistair Andie Anneliese Avril Barack Barnaby Baz Bea Becca Bex Bev Brit
Callum Cam Cate Chaz Clem Clive Connor Crispin Davy Deb Dex Ed Esme Euan Ewan Finlay Finley Finn Fiona Flo Gabby Gemma
Giles Glyn Glynn Graeme Imogen Isla Issy Ivor Jacqui Jem Jemima Jo Jonny Joss Keir Kev Kirsty Kit Lachlan Liam Mads
Mick Mitt Mo Nate Norm Orla Oswald Paddy Peg Philippa Piers Pip Poppy Reg Roddy Rowan Skye Stu Suzy Tamsin Tess Tilly
Trish Vic Viv Xander Zac Zara
"""

GIVEN_NAMES = f"{_SLAVIC} {_ARABIC_PERSIAN_TURKIC} {_WEST_EUROPEAN} {_AFRICAN} {_ASIAN} {_AMERICAN_LATIN} {_ENGLISH}"
"""The names, apart by spaces."""
